import { nameLines } from '../tables/nicknames.ts'

export const nicknames = nameLines(`
  alessandro sandro ale | alessandra sandra ale | andrea andre | antonio tonino totò nino | beatrice bea | carlo carletto | caterina cate | domenico mimmo | elisabetta betta lisa
  emanuele manu | enrico chicco | federica fede | federico fede chicco | filippo pippo | francesca checca fra | francesco ciccio franco cesco checco | gabriele lele | giacomo mino
  gian-carlo giancarlo | gian-luigi gigi | giorgio giò | giovanni gianni nanni vanni | giuseppe beppe peppe pino beppino peppino | giuseppina pina | leonardo leo | lorenzo renzo | luigi gigi gino
  maddalena lena | margherita rita ghita | matteo teo | michele lele | nicola nico | pasquale lino | pietro piero | raffaele lello | riccardo ricky | roberto roby | salvatore totò turi tore
  sebastiano nello | stefano ste | tommaso tom maso | vincenzo enzo cenzo | vittorio rino
`)
