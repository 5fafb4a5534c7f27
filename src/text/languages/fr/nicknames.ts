import { nameLines } from '../tables/nicknames.ts'

export const nicknames = nameLines(`
  alexandre alex | antoine toinou | benjamin ben | bernadette nadette | christophe chris | dominique dom | edouard edo | elisabeth babette lisbeth
  emmanuel manu | emmanuelle manue | frederic fred | gabriel gaby | georges jo | gregory greg | jacqueline jackie | jean-baptiste jb | jean-claude jc
  jean-francois jeff jf | jean-marie jean-ma | jean-michel jm | jean-philippe jp | jean-pierre jp | joseph jo | josephine josette | laurent lolo | ludovic ludo
  marguerite margot | mathieu mat | nicolas nico | patrick pat | philippe phil | stephane steph | stephanie steph | sylvie syl | theodore theo | thomas tom | valerie val | vincent vince
`)
