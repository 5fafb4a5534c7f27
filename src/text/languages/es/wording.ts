import { wordingTable } from '../tables/wording.ts'

export const wording = wordingTable({
  small: `
    eh bueno pues ah oh entonces y e o u pero que el la los las un una unos unas de del a al en con por para como lo le les se me nos
    este esta estos estas ese esa eso es son era eran fue ser estar esta estan ha han habia hemos
  `,
  turning: 'no nunca jamas ni si sin ningun ninguna podria',
  degree: `
    casi practicamente esencialmente basicamente probablemente quiza quizas posiblemente aparentemente parece parecia
    presuntamente supuestamente bastante muy mas completamente totalmente absolutamente ciertamente claramente siempre solo creo
    pienso
  `,
})
