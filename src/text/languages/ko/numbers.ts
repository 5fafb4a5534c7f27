import { NO_NUMBERS, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Korean. Numbers themselves are read by their characters. */
export const numbers: NumbersTable = {
  ...NO_NUMBERS,
  multipliers: values('다스 12'),
  minus: ['마이너스', '음수'],
  percent: phrases('퍼센트, 퍼센티지, 프로, %, ％'),
  divides: ['분의'],
  vague: spans(
    '수십 20–99, 수백 200–999, 수천 2000–9999, 수만 20000–99999, 수천만 2e7–99999999, 수억 2e8–999999999, 수십억 2e9–9999999999, 수백억 2e10–99999999999, 수천억 2e11–999999999999, 수조 2e12–9999999999999, 십수 11–19, 수십여 20–99, 수백여 200–999, 수천여 2000–9999, 여러 명 3–9, 몇 명 2–9, 몇몇 2–9, 수십만 200000–999999, 수백만 2e6–9999999',
  ),
  before: {
    about: phrases('약, 대략, 거의, 어림잡아, 추정, 근'),
    'at-least': phrases('최소, 최소한, 적어도, 무려'),
    'at-most': phrases('최대, 많아야, 최고, 많게는'),
  },
  after: {
    'at-least': phrases('이상, 넘는, 넘게, 을 넘는, 를 넘는, 을 넘, 를 넘, 을 웃도는, 를 웃도는, 초과'),
    'at-most': phrases('이하, 미만, 이내, 을 밑도는, 를 밑도는, 도 안 되는'),
    about: ['가량', '정도', '안팎', '여', '쯤', '내외', '남짓', '가까이', '가까운'],
  },
  range: { between: [], and: [], to: ['에서', '내지'], or: [] },
  currencies: names(
    '원 KRW, 달러 USD, 페세타 ESP, 라리 GEL, 콜론 CRC, 링깃 MYR, 크로나 SEK, 크로네 NOK, 즈워티 PLN, 셰켈 ILS, 위안화 CNY, 엔화 JPY, 유로화 EUR, 대만 달러 TWD, 싱가포르 달러 SGD, 미국 달러 USD, 미 달러 USD, 캐나다 달러 CAD, 호주 달러 AUD, 홍콩 달러 HKD, 유로 EUR, 파운드 GBP, 엔 JPY, 위안 CNY, 루블 RUB, 루피 INR, 프랑 CHF, 스위스 프랑 CHF, 페소 MXN, 리라 TRY, 바트 THB, 센트 cent, 펜스 penny, 페니 penny',
  ),
  units: names(
    '%포인트 pp, 퍼센트포인트 pp, %p pp, 세제곱미터 m³, ㎥ m³, ㏊ ha, ㎡ m², ㎢ km², ㎜ mm, 밀리미터 mm, mm mm, ㎝ cm, t t, kw kW, mw MW, 메가와트 MW, 킬로와트 kW, 기가와트 GW, 배럴 bbl, 해리 nmi, 마일 mi, 노트 kn, 평 pyeong, 섭씨 °C, 킬로미터 km, ㎞ km, km km, 미터 m, m m, 센티미터 cm, cm cm, 킬로그램 kg, kg kg, ㎏ kg, 그램 g, 톤 t, 리터 l, ml ml, 헥타르 ha, 제곱킬로미터 km², 제곱미터 m², 도 °',
  ),
  counters: '명개대건살곳번차채척마원달유퍼분년월일시주세배가만조억위점인호동기발여회편쪽석표급',
  unspaced: true,
  hangul: true,
  halves: values('절반 0.5, 과반 0.5'),
  halvesAlone: ['절반', '과반'],
  labels: phrases('코로나, 국도, 번호'),
  labelled: phrases('호선, 호실, 번지, 번 국도, 번길, 호기, 층'),
  calibres: phrases('구경'),
  arms: phrases('권총, 소총, 구경, 탄, 실탄, 총탄, 기관총, 포탄'),
  versus: ['대'],
  with: ['와', '과', '하고'],
}
