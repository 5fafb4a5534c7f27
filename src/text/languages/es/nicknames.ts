import { nameLines } from '../tables/nicknames.ts'

export const nicknames = nameLines(`
  alberto beto | alejandro alex jano | alfonso poncho | alfredo fredo | antonio toño toni | beatriz bea | carlos charly | concepción concha conchita | cristina cris
  daniel dani | dolores lola | eduardo edu lalo | enrique quique kike | ernesto neto | federico fede | fernando nando | francisca paca paqui | francisco paco pancho fran curro kiko
  gabriel gabi | gonzalo gon | graciela chela | gregorio goyo | guadalupe lupe | guillermo memo guille | gustavo gus | héctor tito | ignacio nacho | isabel isa chabela
  javier javi | jesús chuy chus | joaquín quino | jorge coque | josefa pepa | josé pepe | juan juancho | leonardo leo | luis lucho | manuel manolo manu
  margarita marga | maria mari | maría-teresa maite | mercedes merche | miguel miki | montserrat montse | nicolás nico | pedro perico | pilar pili | rafael rafa | ramón moncho
  ricardo richi | roberto beto | rosario charo | salvador chava | santiago santi chago | sebastián seba | sergio checo | teresa tere | tomás tomy | vicente chente
`)
