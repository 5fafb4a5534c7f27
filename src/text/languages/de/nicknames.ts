import { nameLines } from '../tables/nicknames.ts'

export const nicknames = nameLines(`
  alexander alex | andreas andi | anneliese anni | barbara babsi | bernhard bernd | brigitte gitte gitti | christian chris | dietrich dieter | dorothea dorle
  eberhard hardy | elisabeth lisa elli sissi liesl else | friedrich fritz | georg schorsch | gertrud trude | hans-joachim hajo achim | heinrich heinz heiner
  helmut helle | ignatius naz | joachim achim jochen | johann hans hannes | johannes hans hannes jo | jürgen jörg
  josef sepp pepi | katharina kathi katja käthe | konrad conny kurt | leopold poldi | ludwig lutz | magdalena lena leni | manfred manni | margarete grete gretel rita
  maria mizzi | maximilian max maxi | michael michi | nikolaus klaus niki | rudolf rudi | sebastian basti | siegfried siggi | stefan steff
  theodor theo | theresia resi | thomas tom | ulrich uli ulli | ursula uschi | walter walli | wilhelm willi willy | wolfgang wolf
`)
