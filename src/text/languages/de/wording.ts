import { wordingTable } from '../tables/wording.ts'

export const wording = wordingTable({
  small: `
    ah aeh ahm ja na also halt eben mal doch nun so und aber dass das der die den dem des ein eine einen einem einer eines in im ins
    an am auf aus bei von vom zu zum zur mit fur als um es er sie wir ihr ich da hier auch jetzt dann hat haben habe ist sind war waren
    sein wird werden wurde
  `,
  spelt: `
    ist's: ist es
    geht's: geht es
    gibt's: gibt es
    hab: habe
    nen: einen
  `,
  turning: 'nicht nie niemals kein keine keinen ob wenn falls konnte durfte ohne',
  degree: `
    fast beinahe nahezu praktisch quasi grundsatzlich wesentlich vermutlich vielleicht wahrscheinlich womoglich moglicherweise
    offenbar anscheinend angeblich scheint schien teilweise weitgehend etwas ziemlich kaum glaube glauben denke sehr vollig absolut
    ganz sicher sicherlich bestimmt immer nur
  `,
})
