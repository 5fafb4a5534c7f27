import { nameLines } from '../tables/nicknames.ts'

export const nicknames = nameLines(`
  adriaan ad adri janus | albertus bert ab | alexander alex | andreas dries | anna anneke ans | antonius ton toon anton | bartholomeus bart | catharina toos trees rina karin
  christiaan chris | cornelis cor kees nelis | cornelia corrie nel | elisabeth els lies betty liesbeth | franciscus frans frank | frederik fred frits | gerardus gerard geert gert
  gerrit gert | hendrik henk rik | hendrika henny | jacobus jaap koos ko | jacob jaap | jeroen jer | johanna jo annie hanneke | johannes jan joop hans johan jo
  josephus jos jozef jef | lambertus bert | leonardus leo | margaretha greet greta | maria marijke mieke ria | martinus martin tinus maarten | mattheus thijs | matthijs thijs
  nicolaas klaas nico | petrus piet peter | pieter piet | rudolf ruud | sebastiaan bas | theodorus theo dirk | wilhelmina mien wil | wilhelmus wim willem | willem wim pim
`)
