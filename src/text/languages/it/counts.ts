import { type CountsTable, countsTable } from '../tables/counts.ts'

export const counts: CountsTable = countsTable({
  done: {
    killed:
      'ucciso, uccisa, uccisi, uccise, assassinato, assassinata, assassinati, ammazzato, ammazzati, giustiziati, uccidendo',
    injured: 'ferito, ferita, feriti, ferite, rimasto ferito, rimasta ferita, rimasti feriti, rimaste ferite',
    rescued: 'salvato, salvati, salvate, soccorsi, soccorse, tratti in salvo',
    arrested: 'arrestato, arrestata, arrestati, arrestate, fermato, fermati',
    displaced: 'sfollati, sfollate',
    evacuated: 'evacuato, evacuati, evacuate',
    deployed: 'inviato, inviati, schierato, schierati, dispiegati, mandato, mandati',
    captured: 'catturato, catturati, rapito, rapiti, sequestrati',
    hospitalised: 'ricoverato, ricoverata, ricoverati, ricoverate',
  },
  doing: { killed: 'uccide, uccidono, costato la vita a', injured: 'ferisce, feriscono, ferendo' },
  undergone: {
    killed:
      'morto, morta, morti, morte, deceduto, deceduta, deceduti, muore, muoiono, perso la vita, annegati, annegato',
    missing: 'disperso, dispersa, dispersi, disperse, scomparsi',
    aboard: 'a bordo',
  },
  nouns: {
    killed: 'morti, vittime, decessi',
    injured: 'feriti',
    missing: 'dispersi',
    arrested: 'arresti',
    captured: 'ostaggi, prigionieri',
    displaced: 'sfollati, profughi',
  },
  tolls: { killed: 'bilancio, numero dei morti, numero delle vittime', injured: 'numero dei feriti' },
  deeds: { killed: 'morte di, uccisione di, omicidio di, assassinio di', arrested: 'arresto di' },
  says: 'detto dichiarato annunciato confermato riferito affermato secondo',
  person:
    'uomo donna ragazzo ragazza bambino bambina neonato persona adolescente giovane conducente autista passeggero poliziotto agente soldato militare studente studentessa insegnante madre padre figlio figlia fratello sorella marito moglie operaio operaia dipendente vigile pilota turista giornalista pedone ciclista motociclista medico anziano anziana',
  people:
    'persone uomini donne ragazzi ragazze bambini neonati adolescenti giovani conducenti passeggeri poliziotti agenti soldati militari studenti insegnanti operai dipendenti turisti civili combattenti manifestanti giornalisti residenti migranti pescatori marinai membri anziani altri altre',
  male: 'uomo ragazzo bambino padre figlio fratello marito lui',
  female: 'donna ragazza bambina madre figlia sorella moglie lei',
  one: "un uno una un'",
  the: "il lo la i gli le l' suo sua suoi sue questo questa",
  nobody: 'nessuno',
  no: 'nessun nessuna',
  other: 'altri altre altro altra secondo seconda terzo terza',
  including: 'tra cui, compresi, compreso, fra cui, tra loro',
  of: 'di dei delle',
  passive: 'è sono stato stata stati state fu furono viene vengono rimasto rimasta rimasti rimaste essere',
  undone: 'non potrebbe potrebbero avrebbe avrebbero se minacciato tentato tentativo voleva senza quasi',
  hedges: 'presunto, presunta, probabilmente, apparentemente, forse, sarebbe, sarebbero',
  stops:
    "di del della dei delle degli dello a al alla ai alle in nel nella nei nelle con su sul sulla per tra fra da dal dalla e o ma che chi quando dove dopo prima durante il lo la i gli le l' un uno una è sono stato stata stati state ha hanno aveva avevano non né si suo sua secondo come più lui lei",
  prepositions:
    'di del della dei delle degli a al alla ai alle in nel nella nei nelle con su sul sulla per tra fra da dal dalla durante contro',
  and: 'e o',
  who: 'che',
  things:
    'anni anno mesi mese settimane settimana giorni giorno ore ora minuti minuto secondi chilometri metri euro dollari colpi volte gradi case auto edifici',
  firsts: 'primo, prima, unico, unica, più grande, più grave, maggiore, peggiore',
  yearsOld: 'anni',
  tallies: "quest'anno, all'anno, ogni anno, in media",
  since: 'dal, dalla',
  accordingTo: 'secondo, stando a',
  notFirst: 'primo ministro, prima volta di, prima di, prima che',
  between: 'gravemente anche lievemente almeno',
  occasions:
    'intervista riunione vertice voto elezione elezioni processo udienza attacco attentato esplosione incidente terremoto incendio protesta funerale visita naufragio',
  next: 'poi prima',
  joins: 'e ed poi prima',
  mine: 'nostro nostra nostri nostre mio mia miei mie noi',
})
