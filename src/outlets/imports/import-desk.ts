import { AppError } from '../../domain/app-error.ts'
import type { Cellar } from '../../store/cellar.ts'
import { importOutlets, type ImportWishes, outletImports } from './import-outlets.ts'
import type { ImportReport } from './import-report.ts'
import { dropImport } from '../directory/keep-outlets.ts'
import type { OutletImport } from '../directory/outlet-rows.ts'

/** What the operator may do with facts of outlets, over what is one's own. */
export interface ImportDesk {
  /** What a file would bring; keeps nothing. */
  rehearse(path: string, wishes: Wishes): Promise<ImportReport>
  import(path: string, wishes: Wishes): Promise<ImportReport>
  /** Imports that are there, those that were begun last first; those that are not whole are not read. */
  all(): Promise<OutletImport[]>
  /** Takes an import away with all that it brought. Throws AppError `not-found`. */
  delete(id: string): Promise<void>
}

type Wishes = Omit<ImportWishes, 'isRehearsal'>

/** The desk over a cellar. `now`: ISO 8601. */
export const importDeskOver = (cellar: Cellar, now: () => string): ImportDesk => ({
  rehearse: (path, wishes) => importOutlets(cellar, { path }, { ...wishes, isRehearsal: true }, now),
  import: (path, wishes) => importOutlets(cellar, { path }, { ...wishes, isRehearsal: false }, now),
  all: () => outletImports(cellar),
  async delete(id) {
    if (!(await dropImport(cellar, id)))
      throw new AppError('not-found', `There is no import ${id}.`, { next: 'stemma outlets lists them.' })
  },
})
