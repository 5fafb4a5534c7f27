import { commonWords } from './common-words.ts'
import { BODY_NAMES } from '../tables/name-bodies.ts'
import { PLACE_NAMES } from '../tables/name-places.ts'
import { EASTERN_FAMILIES, GIVEN_NAMES } from '../tables/name-words.ts'
import { NO_NAMES, type NamesTable, wordSet } from '../tables/names.ts'

export const names: NamesTable = {
  ...NO_NAMES,
  titles: wordSet(`
    sig. signor signora dott. dottor dottoressa prof. professore professoressa presidente vicepresidente premier
    ministro ministra segretario cancelliere governatore senatore senatrice deputato deputata sindaco sindaca re
    regina principe principessa duca duchessa conte contessa marchese imperatore papa cardinale vescovo arcivescovo
    don padre san santa santo generale colonnello capitano comandante tenente ammiraglio giudice procuratore
    direttore direttrice allenatore sir lord
  `),
  roles: wordSet(`
    presidente ministro ministra deputato senatore sindaco direttore direttrice capo portavoce avvocato giudice
    procuratore professore ricercatore esperto analista giornalista attivista segretario fondatore allenatore leader
  `),
  nationalities: wordSet(`
    italiano italiana italiani tedesco tedeschi francese francesi inglese inglesi americano americani russo russi
    cinese cinesi ucraino spagnolo europeo europei israeliano palestinese arabo arabi ebreo ebrei musulmano cattolico
    cattolici greco greci latino romani
  `),
  calendar: wordSet(`
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì
    mercoledì giovedì venerdì sabato domenica natale pasqua
  `),
  particles: wordSet(`
    de di da del della dei degli d' von van der la lo al bin ibn e
  `),
  joiners: wordSet(`
    di del della dei delle degli dell' d' e il per a in
  `),
  organisations: wordSet(`
    ministero università scuola istituto accademia agenzia autorità ufficio commissione comitato consiglio corte
    tribunale parlamento assemblea senato camera partito sindacato federazione associazione organizzazione società
    fondazione banca gruppo compagnia polizia esercito guardia orchestra teatro museo ospedale chiesa club calcio
    lega
  `),
  places: wordSet(`
    mare lago fiume monte monti montagna isola isole penisola baia golfo stretto valle bosco piazza via viale ponte
    aeroporto porto parco castello repubblica regno provincia contea regione stato distretto comune
  `),
  cities: wordSet(`
    roma milano napoli torino venezia firenze bologna genova palermo bari trieste verona londra parigi berlino mosca
    kiev pechino tokyo seul madrid barcellona lisbona atene vienna monaco bruxelles ginevra zurigo varsavia praga
    istanbul cairo gerusalemme teheran baghdad damasco new_york washington europa africa asia america oceania sicilia
    sardegna lombardia toscana inghilterra scozia stati_uniti usa ue onu nato crimea gaza cisgiordania
  `),
  locatives: wordSet('a in ad nel nella da dal'),
  givenNames: GIVEN_NAMES,
  common: commonWords,
  gazetteer: PLACE_NAMES,
  familiesFirst: EASTERN_FAMILIES,
  bodies: BODY_NAMES,
  articles: wordSet(`il lo i gli le`),
  headFirst: true,
  personEndings: [
    'sson',
    'sen',
    'mann',
    'man',
    'stein',
    'enko',
    'escu',
    'ović',
    'ovic',
    'ov',
    'ova',
    'ev',
    'owski',
    'ewski',
    'wicz',
    'poulos',
    'idis',
    'shvili',
    'dze',
    'yan',
    'ez',
    'elli',
    'etti',
    'ini',
    'ucci',
    'acci',
    'oni',
  ],
  placeEndings: ['burg', 'stan', 'grad', 'abad', 'pur', 'polis', 'shire', 'ville', 'hausen', 'dorf', 'heim', 'furt'],
  placeBeginnings: wordSet('san santa santo sant castel porto monte villa nuova new los las el la ponte reggio'),
  namers: wordSet('chiamato chiamata cognome'),
  titleParts: wordSet('primo prima ex vice'),
}
