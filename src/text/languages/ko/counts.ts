import { type CountsTable, countsTable } from '../tables/counts.ts'

export const counts: CountsTable = countsTable({
  undergone: {
    killed: '숨지, 숨졌, 숨진, 사망, 목숨을 잃, 살해, 희생',
    injured: '다치, 다쳤, 다친, 부상, 중상, 경상',
    missing: '실종',
    rescued: '구조',
    arrested: '체포, 검거',
    detained: '구속, 구금',
    evacuated: '대피',
    deployed: '파병, 파견, 투입, 배치',
    captured: '생포, 납치, 포로',
    hospitalised: '이송, 입원',
    infected: '감염, 확진',
  },
  tolls: { killed: '사망자, 희생자, 숨진 사람', injured: '부상자', missing: '실종자', infected: '확진자' },
  people: '명 여명 사람',
  undone: '수 있 우려 않',
  firsts: '처음, 최초, 최대, 유일',
  unspaced: true,
})
