import { type CountsTable, countsTable } from '../tables/counts.ts'
import { placedTable } from '../tables/placed.ts'
import { NO_HARMED } from '../tables/harmed.ts'

export const counts: CountsTable = countsTable({
  done: {
    detained: 'vastgezet, in hechtenis genomen, in de cel',
    killed:
      'gedood, doodde, doodden, vermoord, doodgeschoten, neergeschoten en gedood, doodgestoken, geëxecuteerd, gedode, doodgereden, onthoofd, vermoordde, vermoordden, om het leven gebracht, doodgeslagen',
    injured:
      'gewond, gewond geraakt, verwond, verwondde, zwaargewond, lichtgewond, gewondgeraakt, verwondden, gewond gemaakt',
    shot: 'neergeschoten',
    rescued: 'gered, redde, redden, in veiligheid gebracht, levend onder het puin vandaan gehaald',
    arrested: 'gearresteerd, aangehouden, opgepakt, arresteerde, arresteerden, hield aan, ingerekend',
    evacuated: 'geëvacueerd, evacueerde, evacueerden',
    displaced: 'ontheemd, verdreven, dakloos',
    deployed:
      'gestuurd, ingezet, stuurde, gestationeerd, stuurden, zond, zonden, uitgezonden, stationeerde, gemobiliseerd',
    captured:
      'gevangengenomen, ontvoerd, gegijzeld, gevangen genomen, ontvoerde, ontvoerden, gijzelde, gijzelden, krijgsgevangen gemaakt',
    infected: 'besmet',
  },
  doing: { killed: 'doodt, doden' },
  undergone: {
    injured: 'raakte gewond, raakten gewond, raakt gewond, raken gewond, liep verwondingen op, liepen verwondingen op',
    infected: 'raakten besmet, raakte besmet, testten positief',
    displaced: 'op de vlucht, dakloos geworden, huis en haard verlaten, op de vlucht geslagen',
    evacuated: 'hun huis verlaten, hun huizen verlaten, hun woning verlaten, hun woningen verlaten, hun huis uit',
    detained: 'in hechtenis, in voorlopige hechtenis',
    killed:
      'dood, overleden, overleed, overleden, omgekomen, kwam om, kwamen om, om het leven gekomen, kwam om het leven, kwamen om het leven, om het leven, stierf, stierven, gestorven, verdronken, gesneuveld, komen om, komt om, sterft, sterven, overlijdt, overlijden, verdronk, bezweek, bezweken, sneuvelde, sneuvelden, dood aangetroffen, dood gevonden, het leven gelaten, het leven verloren, verloor het leven, verloren het leven, op slag dood, ter plekke overleden',
    missing: 'vermist',
    aboard: 'aan boord',
    hospitalised:
      'naar het ziekenhuis, naar een ziekenhuis, naar ziekenhuizen, in het ziekenhuis opgenomen, opgenomen in het ziekenhuis, in het ziekenhuis behandeld, in het ziekenhuis beland',
  },
  nouns: {
    infected: 'besmettingen, nieuwe besmettingen, coronabesmettingen',
    killed: 'doden, dodelijke slachtoffers, sterfgevallen, lichamen, lijken',
    injured: 'gewonden, zwaargewonden, lichtgewonden',
    missing: 'vermisten',
    arrested: 'arrestaties, aanhoudingen, arrestanten',
    captured: 'gijzelaars, gevangenen',
    displaced: 'vluchtelingen, ontheemden',
  },
  tolls: {
    missing: 'aantal vermisten',
    killed: 'dodental, aantal doden, aantal dodelijke slachtoffers, dodencijfer, aantal slachtoffers',
    injured: 'aantal gewonden',
  },
  deeds: { killed: 'dood van, moord op, dood van een, moord op een', arrested: 'arrestatie van' },
  says: 'zei zeiden zegt meldt meldde melden bevestigde verklaarde',
  person:
    'man vrouw jongen meisje kind baby persoon tiener bestuurder automobilist passagier agent politieagent soldaat militair leerling student leraar moeder vader zoon dochter broer zus echtgenoot medewerker brandweerman piloot toerist verdachte journalist voetganger fietser motorrijder bewoner arts automobiliste vrachtwagenchauffeur bejaarde peuter kleuter jongere wandelaar schipper visser boer opvarende inzittende inbreker gijzelnemer dader aanvaller schutter demonstrant gevangene gedetineerde agente studente lerares verpleegkundige motorrijdster fietsster 34-jarige bestuurster passagiere zwemmer bergbeklimmer skiër machinist bezoeker kapitein matroos',
  people:
    "mensen personen mannen vrouwen jongens meisjes kinderen tieners bestuurders passagiers agenten politieagenten soldaten militairen leerlingen studenten medewerkers brandweerlieden toeristen burgers strijders demonstranten journalisten fietsers bewoners migranten vissers leden gijzelaars anderen troepen inwoners opvarenden inzittenden bemanningsleden verdachten reddingswerkers hulpverleners gedetineerden gevangenen jongeren bejaarden ouderen peuters kleuters baby's baby’s activisten rebellen terroristen militanten vluchtelingen asielzoekers reizigers bezoekers werknemers arbeiders mijnwerkers zeelieden scholieren leraren artsen patiënten buitenlanders palestijnen israëliërs oekraïners russen syriërs broers zussen familieleden manschappen politiemensen wandelaars volwassenen minderjarigen matrozen schoolkinderen omstanders voorbijgangers skiërs klanten",
  male: 'man jongen vader zoon broer hij',
  female: 'vrouw meisje moeder dochter zus zij',
  one: 'een één',
  the: 'de het haar hun deze dit',
  nobody: 'niemand',
  no: 'geen',
  he: 'hij',
  other: 'andere anderen ander tweede derde nog',
  including: 'onder wie, waaronder, onder hen, inclusief, onder wie ook, van wie, waarvan, van hen',
  of: 'van',
  passive: 'werd werden wordt worden is zijn geworden',
  undone: 'niet zou zouden kan kon kunnen als dreigde probeerde poging wilde plan zonder dreigden',
  hedges:
    'vermoedelijk, naar verluidt, waarschijnlijk, mogelijk, blijkbaar, zou, zouden, naar schatting, wellicht, gevreesd',
  stops:
    'in op aan bij van voor met naar na over onder uit door tegen om zonder sinds tot en of maar als dan wanneer dat die omdat terwijl de het een is zijn was waren werd werden wordt worden heeft hebben had hadden kan zou niet ook nog hij zij ze er haar hun volgens',
  prepositions: 'in op aan bij van voor met naar over onder uit door tegen om sinds tot volgens tijdens',
  and: 'en of',
  who: 'die',
  fatally: 'dodelijk',
  things:
    'jaar jaren maand maanden weken week dagen dag uur uren minuten minuut seconden kilometer meter euro dollar schoten keer graden huizen auto gebouwen woningen',
  yearsOld: 'jaar',
  tallies: 'dit jaar, per jaar, elk jaar, jaarlijks, gemiddeld',
  since: 'sinds',
  accordingTo: 'volgens',
  between: 'zwaar licht ernstig zeker minstens ook zeker',
  verbLast: true,
  subjectAfter: true,
  occasions:
    'interview gesprek bijeenkomst top stemming verkiezing verkiezingen proces zitting aanval aanslag explosie ongeluk aardbeving brand protest begrafenis bezoek',
  next: 'dan daarna voordat',
  joins: 'en dan voordat',
  mine: 'ons onze mijn wij we',
  placed: placedTable({
    boundBefore: { 'at-least': 'zeker, minstens, ten minste, overschrijdt, is hoger dan' },
    ahead: {
      aboard: 'aan boord van het schip waren, aan boord waren, aan boord bevonden zich, aan boord van, aan boord zaten',
      killed: 'om het leven kwamen, vielen',
      injured: 'gewond raakten, gewond raakte',
    },
    split: {
      arrested: 'hield … aan, hielden … aan, pakte … op, pakten … op',
      killed: 'kwam … om, kwamen … om, kwamen … om het leven, bracht … om',
      rescued: 'haalde … uit het water, haalden … uit het water, haalden … levend, redde … uit, redden … uit',
      detained: 'zette … vast, zetten … vast',
      evacuated: 'bracht … in veiligheid, brachten … in veiligheid',
    },
    single: {
      killed: 'een dode, één dode, een dodelijk slachtoffer',
      injured: 'een gewonde, één gewonde, een zwaargewonde',
      missing: 'een vermiste',
    },
    among: 'onder de',
    noneBefore: 'geen, niemand',
    noneOf: 'geen van de, niemand van de, geen enkele van de, geen van',
    boundAfter: { 'at-least': 'of meer, of meer' },
    pluralEnds: 'stierven kwamen raakten bezweken verdronken',
    from: 'van',
  }),
  both: 'beide',
  harmed: {
    ...NO_HARMED,
    persons:
      "boeren koks slagers metselaars levens supporters fans monniken nonnen priesters kompels wandelaars collega's vrienden getuigen criminelen agenten huurlingen officieren boeren herders gelovigen verwanten vreemden nederlanders belgen duitsers fransen britten turken koerden irakezen iraniërs afghanen joden moslims christenen amerikanen italianen spanjaarden polen vluchters badgasten zwemmers duikers ruiters feestgangers winkelaars automobilisten motorrijders senioren gepensioneerden gasten vrijwilligers gezinsleden kleinkinderen broertjes zusjes jihadisten opstandelingen separatisten",
    personEnds: '(?:isten|anten|enten|aars|ers|eurs|oren|lieden|lingen|mannen|vrouwen|kinderen|logen)$',
    after: 'hen hun ons anderen',
    never:
      'olifanten eenden tijgers adders otters bevers hamsters kevers lammeren kalveren runderen hoenderen reigers dieren huisdieren torens containers tanks helikopters computers eieren bladeren kamers planten',
    adjectives: 'dode gewonde vermiste gedode verdronken omgekomen overleden',
    noun: '(?:en|s)$',
  },
})
