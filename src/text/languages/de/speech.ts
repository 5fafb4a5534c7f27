import { wordSet } from '../tables/names.ts'
import { saying, type SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = saying(
  `
    sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte betonten berichtet berichtete
    berichteten teilte teilten mitgeteilt meint meinte meinten behauptet behauptete behaupteten fügte schreibt
    schrieb schrieben geschrieben warnt warnte warnten gewarnt kündigt kündigte angekündigt bestätigt bestätigte
    bestätigten fordert forderte forderten kritisiert kritisierte kritisierten äußerte äußerten versichert
    versicherte antwortet antwortete entgegnet entgegnete fragt fragte ergänzt ergänzte bekräftigt bekräftigte
    verkündete verlautete zitierte twitterte glaubt glaubte hofft hoffte räumte dementierte bezeichnete nannte
  `,
  {
    according: [
      'laut',
      'nach angaben von',
      'nach angaben der',
      'nach angaben des',
      'angaben von',
      'angaben der',
      'zufolge',
      'so',
    ],
    auxiliaries: wordSet(`
      hat haben hatte hatten habe sei wurde worden
  `),
    openers: wordSet(`
      dass daß ob wie
  `),
    pronouns: wordSet(`
      er sie es wir ich man beide viele einige
  `),
    prepositions: wordSet(`
      am im in bei auf nach vor gegenüber zu zum zur mit an während wegen
  `),
    boundaries: wordSet(`
      und aber denn weil dass während wenn als obwohl doch oder da
  `),
    adverbs: wordSet(`
      auch zudem weiter außerdem ferner später zuvor gestern heute nun noch jedoch dabei dazu daraufhin
  `),
    finite: wordSet(
      'ist sind war waren wird werden wurde wurden kam kamen starb starben soll sollen gab gibt kann können konnte',
    ),
    hedges: wordSet(`
      angeblich mutmaßlich offenbar wohl vermutlich möglicherweise
  `),
  },
)
