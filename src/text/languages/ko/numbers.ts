import { NO_NUMBERS, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Korean. Numbers themselves are read by their characters. */
export const numbers: NumbersTable = {
  ...NO_NUMBERS,
  multipliers: values('다스 12'),
  minus: ['마이너스'],
  percent: phrases('퍼센트, 퍼센티지, 프로, 퍼센트포인트, %, ％'),
  divides: ['분의'],
  vague: spans('수십 20–99, 수백 200–999, 수천 2000–9999, 수만 20000–99999, 수십만 200000–999999, 수백만 2e6–9999999'),
  before: {
    about: phrases('약, 대략, 거의'),
    'at-least': phrases('최소, 적어도'),
    'at-most': phrases('최대, 많아야'),
  },
  after: { 'at-least': phrases('이상, 넘는'), 'at-most': phrases('이하, 미만'), about: ['가량', '정도', '안팎'] },
  range: { between: [], and: [], to: ['에서'], or: [] },
  currencies: names(
    '원 KRW, 달러 USD, 미국 달러 USD, 미 달러 USD, 캐나다 달러 CAD, 호주 달러 AUD, 홍콩 달러 HKD, 유로 EUR, 파운드 GBP, 엔 JPY, 위안 CNY, 루블 RUB, 루피 INR, 프랑 CHF, 스위스 프랑 CHF, 페소 MXN, 리라 TRY, 바트 THB, 센트 cent, 펜스 penny, 페니 penny',
  ),
  units: names(
    '킬로미터 km, ㎞ km, km km, 미터 m, m m, 센티미터 cm, cm cm, 킬로그램 kg, kg kg, ㎏ kg, 그램 g, 톤 t, 리터 l, ml ml, 헥타르 ha, 제곱킬로미터 km², 제곱미터 m², 도 °',
  ),
  counters: '명개대건살곳번차채척마원달유퍼분년월일시주세배가만조억위점',
  unspaced: true,
}
