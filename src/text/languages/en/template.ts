import { templateWords } from '../tables/template-words.ts'

/** English. */
export const template = templateWords({
  measures:
    'killed=people killed|injured=people injured|missing=people missing|rescued=people rescued|arrested=people arrested|detained=people detained|displaced=people displaced|evacuated=people evacuated|deployed=people deployed|captured=people captured|aboard=people aboard|infected=people infected|hospitalised=people taken to hospital|shot=people shot|charged=people charged|age=age|damage=damage|votes=votes|event=the day it happened',
  about: 'around {n}',
  atLeast: 'at least {n}',
  atMost: 'up to {n}',
  bounds:
    'more than|over|nearly|almost|fewer than|less than|under|about|around|some|roughly|approximately|up to|at least|as many as|at most|no fewer than|no more than',
  sentence: '{what}: {told}.',
  range: '{a} to {b}',
  both: 'both from {s}',
  all: 'all from {s}',
  higher: 'the higher {t}',
  lower: 'the lower {t}',
  undated: 'undated',
  asOf: { day: 'as of {d}', month: 'as of {d}' },
  during: { day: 'on {d}', month: 'in {d}' },
  since: { day: 'since {d}', month: 'since {d}' },
  published: 'reported on {d}',
  includes: 'including {w}',
  excludes: 'not counting {w}',
  quotes: ['“', '”'],
  relations: {
    'older-figure': {
      shown: 'The figures are of different times.',
      inferred: 'The reports are likely of different times.',
    },
    scope: { shown: 'They do not count the same.', inferred: 'They likely do not count the same.' },
    speakers: { shown: 'Each is given by another source.', inferred: 'Each is given by another source.' },
    conflict: { shown: 'The reports do not agree.', inferred: 'The reports do not agree.' },
  },
})
