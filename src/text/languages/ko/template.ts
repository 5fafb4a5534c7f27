import { templateWords } from '../tables/template-words.ts'

/** Korean. */
export const template = templateWords({
  measures:
    'killed=사망자|injured=부상자|missing=실종자|rescued=구조된 사람|arrested=체포된 사람|detained=구금된 사람|displaced=이재민|evacuated=대피한 사람|deployed=파병 인원|captured=포로|aboard=탑승자|infected=감염자|hospitalised=입원자|shot=총격을 당한 사람|charged=기소된 사람|age=나이|damage=피해액|votes=득표수|event=발생일',
  about: '약 {n}',
  atLeast: '최소 {n}',
  atMost: '최대 {n}',
  bounds: '약|최소|최대|적어도|거의|대략',
  sentence: '{what}: {told}.',
  range: '{a} ~ {b}',
  both: '두 수치의 출처: {s}',
  all: '모든 수치의 출처: {s}',
  undated: '시점 미상',
  asOf: { day: '{d} 기준', month: '{d} 기준' },
  during: { day: '기간: {d}', month: '기간: {d}' },
  since: { day: '{d} 이후', month: '{d} 이후' },
  published: '{d} 보도',
  includes: '{w} 포함',
  excludes: '{w} 제외',
  quotes: ['‘', '’'],
  relations: {
    'older-figure': { shown: '수치의 시점이 서로 다르다.', inferred: '보도 시점이 서로 다른 것으로 보인다.' },
    scope: { shown: '집계 대상이 서로 다르다.', inferred: '집계 대상이 서로 다른 것으로 보인다.' },
    speakers: { shown: '수치마다 출처가 다르다.', inferred: '수치마다 출처가 다르다.' },
    conflict: { shown: '보도가 서로 일치하지 않는다.', inferred: '보도가 서로 일치하지 않는다.' },
  },
})
