import { type CountsTable, countsTable } from '../tables/counts.ts'
import { placedTable } from '../tables/placed.ts'
import { NO_HARMED } from '../tables/harmed.ts'

export const counts: CountsTable = countsTable({
  done: {
    infected:
      'contagiato, contagiata, contagiati, contagiate, infettati, infettate, risultati positivi, risultate positive',
    detained:
      'fermato, fermata, fermati, fermate, in stato di fermo, incarcerato, incarcerati, trattenuti, detenuti, in custodia cautelare',
    shot: 'gambizzato',
    killed:
      'ucciso, uccisa, uccisi, uccise, assassinato, assassinata, assassinati, ammazzato, ammazzati, giustiziati, uccidendo, giustiziato, trucidato, trucidati, massacrati, freddato, accoltellato a morte, uccisero, travolto e ucciso, travolta e uccisa',
    injured:
      'ferito, ferita, feriti, ferite, rimasto ferito, rimasta ferita, rimasti feriti, rimaste ferite, ferì, ferirono',
    rescued:
      'salvato, salvati, salvate, tratti in salvo, salvata, tratto in salvo, tratte in salvo, messi in salvo, estratti vivi, estratto vivo, estratta viva',
    arrested:
      'arrestato, arrestata, arrestati, arrestate, fermato, fermati, finito in manette, finiti in manette, arrestarono',
    displaced: 'sfollati, sfollate, sfollato, costretti alla fuga, costrette alla fuga',
    evacuated: 'evacuato, evacuati, evacuate, sgomberato, sgomberati, sgomberate, fatti evacuare, evacuata',
    deployed:
      'inviato, inviati, schierato, schierati, dispiegati, mandato, mandati, schierate, inviate, dispiegato, mobilitati, mobilitate, schiera, invia',
    captured:
      'catturato, catturati, rapito, rapiti, sequestrati, rapita, sequestrato, presi in ostaggio, preso in ostaggio, fatti prigionieri',
    hospitalised:
      'ricoverato, ricoverata, ricoverati, ricoverate, portato in ospedale, portata in ospedale, portati in ospedale, portate in ospedale, trasportato in ospedale, trasportata in ospedale, trasportati in ospedale, trasportate in ospedale, trasferiti in ospedale, finiti in ospedale, finite in ospedale, condotto in ospedale',
  },
  doing: {
    rescued: 'salva, salvano, salvando',
    arrested: 'arresta, arrestano',
    killed:
      'uccide, uccidono, costato la vita a, uccidendo, ha causato la morte di, hanno causato la morte di, costata la vita a, è costato la vita a',
    injured: 'ferisce, feriscono, ferendo',
  },
  undergone: {
    displaced: 'hanno lasciato le loro case, lasciare le proprie case, senzatetto',
    killed:
      'morto, morta, morti, morte, deceduto, deceduta, deceduti, muore, muoiono, perso la vita, annegati, annegato, morì, morirono, decedute, perde la vita, perdono la vita, persero la vita, perì, periti, annegate, trovato morto, trovata morta, trovati morti, trovato senza vita, trovati senza vita, spirato, non ce l’ha fatta',
    missing:
      'disperso, dispersa, dispersi, disperse, scomparsi, risultano dispersi, risulta disperso, scomparso, scomparsa, scomparse',
    aboard: 'a bordo',
  },
  nouns: {
    infected: 'contagi, nuovi casi',
    detained: '',
    killed: 'morti, vittime, decessi, cadaveri, corpi, corpi senza vita, salme',
    injured: 'feriti, feriti gravi',
    missing: 'dispersi',
    arrested: 'arresti',
    captured: 'ostaggi, prigionieri',
    displaced: 'sfollati, profughi, senzatetto',
  },
  tolls: {
    missing: 'numero dei dispersi',
    killed:
      'bilancio, numero dei morti, numero delle vittime, bilancio delle vittime, bilancio dei morti, numero di morti, numero di vittime',
    injured: 'numero dei feriti',
  },
  deeds: { killed: 'morte di, uccisione di, omicidio di, assassinio di', arrested: 'arresto di' },
  says: 'detto dichiarato annunciato confermato riferito affermato secondo',
  person:
    'uomo donna ragazzo ragazza bambino bambina neonato persona adolescente giovane conducente autista passeggero poliziotto agente soldato militare studente studentessa insegnante madre padre figlio figlia fratello sorella marito moglie operaio operaia dipendente vigile pilota turista giornalista pedone ciclista motociclista medico anziano anziana automobilista pensionato pensionata carabiniere poliziotta bimbo bimba neonata 17enne camionista escursionista alpinista sciatore pescatore detenuto migrante infermiera maestra imprenditore agricoltore capitano comandante marinaio bagnante',
  people:
    'persone occupanti uomini donne ragazzi ragazze bambini neonati adolescenti giovani conducenti passeggeri poliziotti agenti soldati militari studenti insegnanti operai dipendenti turisti civili combattenti manifestanti giornalisti residenti migranti pescatori marinai membri anziani altri altre abitanti profughi carabinieri bimbi escursionisti alpinisti detenuti attivisti ribelli miliziani jihadisti terroristi guerriglieri ostaggi volontari bambine lavoratori pazienti medici infermieri sospetti sospettati indagati connazionali italiani libici palestinesi israeliani ucraini stranieri tifosi minori minorenni naufraghi sciatori bagnanti passanti studentesse clienti vicini soccorritori',
  male: 'uomo ragazzo bambino padre figlio fratello marito lui',
  female: 'donna ragazza bambina madre figlia sorella moglie lei',
  one: "un uno una un'",
  the: "il lo la i gli le l' suo sua suoi sue questo questa",
  nobody: 'nessuno',
  no: 'nessun nessuna',
  other: 'altri altre altro altra secondo seconda terzo terza',
  including:
    'tra cui, compresi, compreso, fra cui, tra loro, fra loro, di cui, dei quali, delle quali, comprese, inclusi',
  of: 'di dei delle',
  passive: 'è sono stato stata stati state fu furono viene vengono rimasto rimasta rimasti rimaste essere',
  undone: 'non potrebbe potrebbero avrebbe avrebbero se minacciato tentato tentativo voleva senza minaccia',
  hedges:
    'presunto, presunta, probabilmente, apparentemente, forse, sarebbe, sarebbero, avrebbe, avrebbero, potrebbe, potrebbero, si teme, si stima, presunti, presunte, secondo stime',
  stops:
    "di del della dei delle degli dello a al alla ai alle in nel nella nei nelle con su sul sulla per tra fra da dal dalla e o ma che chi quando dove dopo prima durante il lo la i gli le l' un uno una è sono stato stata stati state ha hanno aveva avevano non né si suo sua secondo come più lui lei",
  prepositions:
    'di del della dei delle degli a al alla ai alle in nel nella nei nelle con su sul sulla per tra fra da dal dalla durante contro',
  and: 'e o',
  who: 'che',
  things:
    'anni anno mesi mese settimane settimana giorni giorno ore ora minuti minuto secondi chilometri metri euro dollari colpi volte gradi case auto edifici',
  yearsOld: 'anni',
  tallies: "quest'anno, all'anno, ogni anno, in media",
  since: 'dal, dalla',
  accordingTo: 'secondo, stando a',
  between: 'gravemente anche lievemente almeno',
  occasions:
    'intervista riunione vertice voto elezione elezioni processo udienza attacco attentato esplosione incidente terremoto incendio protesta funerale visita naufragio',
  next: 'poi prima',
  joins: 'e ed poi prima',
  mine: 'nostro nostra nostri nostre mio mia miei mie noi',
  placed: placedTable({
    singularEnds: 'ato ata uto uta iso isa rsa rto rta ito ita',
    pluralEnds: 'rti rte isi ise iti ite ati ate ersi erse',
    boundBefore: { 'at-least': 'supera, superano, superato, ha superato, superati, supera i, superano i' },
    ahead: {
      aboard: "a bordo viaggiavano, a bordo c'erano, a bordo si trovavano, trasportava, a bordo erano",
      displaced: 'ha costretto, hanno costretto',
    },
    split: { displaced: 'costretto … lasciare, costretto … abbandonare' },
    single: {
      killed: 'un morto, una vittima, un decesso',
      injured: 'un ferito, un ferito grave',
      missing: 'un disperso',
    },
    among: 'tra i, tra le, fra i, fra le, tra gli',
    noneBefore:
      'non ci sono, non ci sarebbero, non si registrano, non si segnalano, non ci sono stati, non ha causato, non si contano, nessun, nessuna, senza',
    noneOf: 'nessuno dei, nessuna delle, nessuno degli',
    boundAfter: { 'at-least': 'almeno, o più', about: 'circa' },
    from: 'da',
  }),
  both: 'entrambi entrambe',
  harmed: {
    ...NO_HARMED,
    persons:
      'boscaioli muratori fabbri cuochi camerieri rifugiati rifugiate sfollati sfollate profughi yazidi vite anime suore frati monaci preti sacerdoti vescovi minatori nipoti nonni nonne zii zie cugini cugine cristiani musulmani ebrei curdi turchi francesi inglesi tedeschi spagnoli americani ufficiali dirigenti ingegneri fotografi marines camerati colleghi compagni complici testimoni criminali guardie generali reclute cadetti contadini pastori fedeli parenti amici amiche sconosciuti invitati ospiti modelle stelle funzionari ministri deputati giudici guide sportivi atleti mercenari gemelli bambine ragazzini uomini-bomba coniugi fratelli sorelle figli figlie genitori padri madri mariti mogli dottori dottoresse esponenti lealisti fanti alpini bersaglieri paracadutisti cittadini capi scafisti',
    personEnds: '(?:aioli|aiole|tori|trici|isti|iste|anti|enti|iani|iane|esi|ieri|iere|ari|logi|grafi|nauti)$',
    after: 'quali loro essi esse questi quelli altri altre',
    never:
      'elefanti serpenti mesi paesi arnesi edifici motori trattori settori reattori errori sentieri quartieri cantieri mestieri bicchieri frontiere bandiere ghepardi incidenti documenti denti continenti appartamenti monumenti piante ristoranti diamanti giganti salari orari scenari vari affari calamari ari calendari binari animali cinghiali maiali ponti',
  },
})
