import type { BarLens, CoverageBar, CoverageDimension, StoryCoverage } from '../../domain/coverage.ts'

/** What a reader chose to count, and by whose ratings. */
export interface CoverageChoice {
  unit?: CoverageBar['unit']
  /** A lens id. */
  lens?: string
}

/** Bars of one unit, as a page shows them. */
interface ChosenBars {
  unit: CoverageBar['unit']
  main: CoverageBar[]
  /** Of state links: one for each source. */
  ofState: CoverageBar[]
  /** Of the lens that is shown; none where no rater was imported. */
  shown: CoverageBar[]
  lens: BarLens | undefined
}

const MAIN: readonly CoverageDimension[] = ['reporting', 'country', 'language', 'owner', 'kind']

/** The bars of the unit and the lens that were chosen: reports, and the newest lens, where nothing was. */
export function chosenBars(
  { bars }: Pick<StoryCoverage, 'bars'>,
  { unit = 'report', lens }: CoverageChoice,
): ChosenBars {
  const ofUnit = bars.filter(bar => bar.unit === unit)
  const rated = ofUnit.filter(({ dimension }) => dimension === 'lens')
  const shown = rated.find(bar => bar.lens?.id === lens) ?? rated[0]
  return {
    unit,
    main: MAIN.flatMap(dimension => ofUnit.find(bar => bar.dimension === dimension) ?? []),
    ofState: ofUnit.filter(({ dimension }) => dimension === 'state'),
    shown: shown ? [shown] : [],
    lens: shown?.lens,
  }
}

/** The choice that an address makes; nonsense chooses nothing. */
export function choiceOf(query: (name: string) => string | undefined): CoverageChoice {
  const lens = query('lens')
  return { ...(query('unit') === 'outlet' && { unit: 'outlet' }), ...(lens && { lens }) }
}

/** The choice as an address says it: `?unit=outlet&lens=…`; empty for none. */
export function choiceQuery({ unit, lens }: CoverageChoice): string {
  const query = new URLSearchParams({ ...(unit === 'outlet' && { unit }), ...(lens && { lens }) }).toString()
  return query === '' ? '' : `?${query}`
}
