import { templateWords } from '../tables/template-words.ts'

/** Dutch. */
export const template = templateWords({
  measures:
    'killed=Doden|injured=Gewonden|missing=Vermisten|rescued=Geredde mensen|arrested=Gearresteerde mensen|detained=Gedetineerde mensen|displaced=Ontheemden|evacuated=Geëvacueerde mensen|deployed=Ingezette mensen|captured=Gevangenen|aboard=Mensen aan boord|infected=Besmette mensen|hospitalised=In het ziekenhuis opgenomen mensen|shot=Neergeschoten mensen|charged=Aangeklaagde mensen|age=Leeftijd|damage=Schade|votes=Stemmen|event=Dag van het voorval',
  about: 'ongeveer {n}',
  atLeast: 'minstens {n}',
  atMost: 'maximaal {n}',
  bounds: 'meer dan|ruim|bijna|minder dan|ongeveer|circa|zo’n|minstens|zeker|maximaal|hooguit|rond de',
  sentence: '{what}: {told}.',
  range: '{a} tot {b}',
  both: 'bron van beide cijfers: {s}',
  all: 'bron van alle cijfers: {s}',
  undated: 'zonder datum',
  asOf: { day: 'stand van {d}', month: 'stand van {d}' },
  during: { day: 'op {d}', month: 'in {d}' },
  since: { day: 'sinds {d}', month: 'sinds {d}' },
  published: 'bericht van {d}',
  includes: 'met {w}',
  excludes: 'zonder {w}',
  quotes: ['‘', '’'],
  relations: {
    'older-figure': {
      shown: 'De cijfers zijn van verschillende momenten.',
      inferred: 'De berichten zijn waarschijnlijk van verschillende momenten.',
    },
    scope: { shown: 'Ze tellen niet hetzelfde.', inferred: 'Ze tellen waarschijnlijk niet hetzelfde.' },
    speakers: { shown: 'Elk cijfer komt van een andere bron.', inferred: 'Elk cijfer komt van een andere bron.' },
    conflict: { shown: 'De berichten komen niet overeen.', inferred: 'De berichten komen niet overeen.' },
  },
})
