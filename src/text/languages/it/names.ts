import { commonWords } from './common-words.ts'
import { PERSON_ENDINGS, PLACE_ENDINGS } from '../tables/name-endings.ts'
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
    senatrice deputata onorevole assessore governatore governatrice ambasciatore ambasciatrice magistrato giudice procuratore medico medica infermiera chirurgo storico storica sociologo politologo economista scrittore scrittrice poeta pittore cantante attore attrice regista calciatore giocatore attaccante portiere ciclista pilota pescatore residente testimone vittima sospettato imputato oppositore dissidente imprenditore imprenditrice miliardario re regina imperatore papa vescovo generale colonnello capitano comandante diplomatico consigliere consulente cofondatore filosofo fisico chimico biologo inviato corrispondente
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
    de di da del della dei degli d' von van der la lo al bin ibn
  `),
  joiners: wordSet(`
    di del della dei delle degli dell' d' e il per a in
  `),
  organisations: wordSet(`
    ministero università scuola istituto accademia agenzia autorità ufficio commissione comitato consiglio corte
    tribunale parlamento assemblea senato camera partito sindacato federazione associazione organizzazione società
    fondazione banca gruppo compagnia polizia esercito guardia orchestra teatro museo ospedale chiesa club calcio
    lega
    giornale quotidiano settimanale emittente agenzia azienda ditta impresa compagnia club squadra lega federazione partito movimento coalizione sindacato ong procura tribunale governo camera esercito marina polizia carabinieri ospedale clinica liceo scuola fondazione istituto
  `),
  places: wordSet(`
    mare lago fiume monte monti montagna isola isole penisola baia golfo stretto valle bosco piazza via viale ponte
    aeroporto porto parco castello repubblica regno provincia contea regione stato distretto comune
    città comune comuni frazione paese quartiere villaggio borgo rione zona cantone dipartimento distretto contea stato capitale capoluogo valle monte fiume lago isola isole
  `),
  cities: wordSet(`
    roma milano napoli torino venezia firenze bologna genova palermo bari trieste verona londra parigi berlino mosca
    kiev pechino tokyo seul madrid barcellona lisbona atene vienna monaco bruxelles ginevra zurigo varsavia praga
    istanbul cairo gerusalemme teheran baghdad damasco new_york washington europa africa asia america oceania sicilia
    sardegna lombardia toscana inghilterra scozia stati_uniti usa ue onu nato crimea gaza cisgiordania
    londra parigi bruxelles anversa gand ginevra basilea zurigo berna vienna monaco monaco_di_baviera colonia francoforte amburgo dresda berlino roma milano napoli venezia firenze torino genova bologna palermo catania bari verona trieste atene lisbona madrid barcellona siviglia saragozza valencia praga varsavia cracovia mosca san_pietroburgo kiev kharkiv odessa crimea donbass copenaghen pechino shanghai tokyo seul pyongyang il_cairo damasco aleppo gerusalemme teheran baghdad beirut algeri tunisi città_del_messico l'avana new_york nuova_delhi california texas baviera sassonia catalogna andalusia castiglia lombardia toscana sicilia sardegna piemonte liguria veneto friuli emilia emilia-romagna marche umbria lazio abruzzo molise campania puglia basilicata calabria valle_d'aosta trentino alto_adige fiandre alpi pirenei appennini ande caucaso himalaya balcani reno danubio senna po tevere arno adige mediterraneo atlantico pacifico mar_nero mar_rosso adriatico oceano_indiano oceano_atlantico oceano_pacifico europa asia africa america america_del_nord america_latina sudamerica medio_oriente unione_sovietica urss cecoslovacchia jugoslavia prussia cisgiordania striscia_di_gaza canton_ticino ticino
  `),
  locatives: wordSet('a in ad nel nella da dal'),
  givenNames: GIVEN_NAMES,
  common: commonWords,
  gazetteer: PLACE_NAMES,
  familiesFirst: EASTERN_FAMILIES,
  bodies: BODY_NAMES,
  articles: wordSet(`il lo i gli le`),
  headFirst: true,
  personEndings: [...PERSON_ENDINGS, 'man', 'acci', 'oni'],
  placeEndings: [...PLACE_ENDINGS],
  placeBeginnings: wordSet('san santa santo sant castel porto monte villa nuova new los las el la ponte reggio'),
  namers: wordSet('chiamato chiamata cognome'),
  titleParts: wordSet('primo prima ex vice'),
}
