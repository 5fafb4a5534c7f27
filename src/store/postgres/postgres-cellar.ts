import type pg from 'pg'
import type { Cellar } from '../cellar.ts'
import type { Session } from './connections.ts'
import { archiveDocuments, documentsOf } from './archive-documents.ts'
import { discardDocuments, epochOf, eraseThings, turnEpoch } from './erase-things.ts'
import { keptFacts, toldThings } from './kept-facts.ts'
import { offerWork } from './offer-work.ts'
import { putOutcomes } from './put-outcomes.ts'
import {
  cardsIn,
  cardsOf,
  dropSubjects,
  groupsIn,
  membersOf,
  newestOf,
  outputsIn,
  outputsOf,
  tallyOf,
} from './read-outputs.ts'
import { countIn, pendingIn, workIn, workOf, worksOf } from './read-work.ts'
import { onLoan, type Scope } from './scope.ts'
import { takeLead } from './take-lead.ts'
import { takeWork } from './take-work.ts'
import type { Worker } from './worker.ts'

/** Who works on a cellar, and what has to be released when the store is closed. */
export interface Crew {
  connection: pg.PoolConfig
  worker: Worker
  /** Connections that are held for a lead or a generation being made. */
  held: Set<Session>
}

/** A cellar over one generation, or over whichever is current. */
export function postgresCellar(scope: Scope, { connection, worker, held }: Crew): Cellar {
  return {
    ...keptFacts(scope.tables, scope.run),
    ...toldThings(scope),
    offer: (offers, versions) => offerWork(scope, offers, versions),
    take: (stage, limit, leaseMs, rest = { ms: 0 }) =>
      takeWork(onLoan(scope, worker.lend), { stage, limit, leaseMs, rest, worker: worker.number }),
    put: (outcomes, versions) => putOutcomes(scope, outcomes, versions),
    lead: () => takeLead(scope, connection, held),
    pending: stages => pendingIn(scope, stages),
    epoch: () => epochOf(scope),
    turnEpoch: () => turnEpoch(scope, scope),
    async output<Out>(stage: string, subject: string) {
      const [output] = (await outputsOf<Out>(scope, stage, [subject])).values()
      return output
    },
    outputsOf: (stage, subjects) => outputsOf(scope, stage, subjects),
    outputs: stage => outputsIn(scope, stage),
    members: (stage, groups) => membersOf(scope, stage, groups),
    cards: (stage, page) => cardsIn(scope, stage, page),
    cardsOf: (stage, subjects) => cardsOf(scope, stage, subjects),
    newest: (stage, groups, most) => newestOf(scope, stage, groups, most),
    groups: (stage, most, names) => groupsIn(scope, stage, most, names),
    tally: stage => tallyOf(scope, stage),
    drop: (stage, subjects) => dropSubjects(scope, stage, subjects),
    workOf: subject => workOf(scope, subject),
    works: (stage, subjects) => worksOf(scope, stage, subjects),
    workIn: (states, page = { limit: Infinity, offset: 0 }) => workIn(scope, states, page),
    countIn: states => countIn(scope, states),
    archive: (documents, next, versions) => archiveDocuments(scope, documents, next, versions),
    documents: url => documentsOf(scope, url),
    erase: erasure => eraseThings(scope, erasure),
    discard: urls => discardDocuments(scope, urls),
  }
}
