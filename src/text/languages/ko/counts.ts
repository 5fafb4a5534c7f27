import { type CountsTable, countsTable } from '../tables/counts.ts'
import { placedTable } from '../tables/placed.ts'

export const counts: CountsTable = countsTable({
  undergone: {
    killed:
      '숨지, 숨졌, 숨진, 숨질, 사망, 목숨을 잃, 살해, 희생, 사살, 익사, 숨을 거, 세상을 떠, 전사, 피살, 목숨을 앗, 시신, 죽었, 죽고, 순직',
    injured: '다치, 다쳤, 다친, 부상, 중상, 경상, 상처를 입, 화상',
    missing: '실종, 행방불명, 연락이 두절, 매몰',
    rescued: '구조, 구출, 생환',
    arrested: '체포, 검거, 붙잡',
    detained: '구속, 구금, 억류, 수감, 연행',
    evacuated: '대피, 소개령',
    deployed: '파병, 파견, 투입, 배치, 병력, 동원, 급파',
    captured: '생포, 납치, 포로, 인질, 피랍',
    displaced: '이재민, 집을 잃, 피란, 피난, 난민이',
    hospitalised: '이송, 입원, 병원으로 옮겨, 병원에 옮겨, 병원에 실려, 병원 치료, 병원으로 후송, 후송',
    infected: '감염, 확진, 양성',
    aboard: '타고 있었, 타고 있던, 타고 있는, 탑승, 승선',
    shot: '총에 맞, 총상',
  },
  tolls: {
    killed: '사망자, 희생자, 숨진 사람, 사망자 수',
    injured: '부상자, 중상자, 부상자 수',
    missing: '실종자',
    infected: '확진자, 신규 확진',
    displaced: '이재민',
    evacuated: '대피 인원',
    aboard: '탑승객, 승객과 승무원',
  },
  person:
    '남성, 여성, 남자, 여자, 남아, 여아, 소년, 소녀, 학생, 운전자, 노인, 어린이, A씨, A 씨, 남학생, 여학생, 근로자, 작업자',
  people: '명, 사람',
  yearsOld: '세, 살, 대',
  including: '을 포함해, 을 포함한, 을 포함하여, 을 포함, 를 포함해, 등을 포함',
  undone: '수 있, 우려, 않, 겠다고, 협박, 위협, 가능성, 미수, 계획, 모의, 훈련, 시도, 예정, 모집',
  placed: placedTable({
    zero: {
      injured:
        '다친 사람은 없, 다친 사람이 없, 부상자는 없, 부상자가 없, 인명 피해는 없, 인명피해는 없, 인명 피해가 없, 사상자는 없, 인명 피해는 발생하지',
      killed:
        '사망자는 없, 숨진 사람은 없, 인명 피해는 없, 인명피해는 없, 인명 피해가 없, 사상자는 없, 인명 피해는 발생하지',
    },
    among: '한국인, 외국인, 이 가운데, 이 중, 그중, 이들 중, 가운데',
    boundAfter: { 'at-least': '이상의, 이상, 넘게, 넘는', about: '여, 가량, 정도, 안팎', 'at-most': '이하, 미만' },
  }),
  bareSingular: true,
  unspaced: true,
})
