import { NO_NUMBERS, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Chinese, simplified and traditional. Numbers themselves are read by their characters. */
export const numbers: NumbersTable = {
  ...NO_NUMBERS,
  multipliers: values('打 12'),
  minus: ['负', '負'],
  percent: phrases('个百分点, 個百分點, %, ％'),
  percentBefore: ['百分之'],
  tenths: ['成'],
  divides: ['分之'],
  vague: spans(
    '数十 20–99, 數十 20–99, 几十 20–99, 数百 200–999, 數百 200–999, 几百 200–999, 上百 100–300, 数千 2000–9999, 數千 2000–9999, 几千 2000–9999, 上千 1000–3000, 数万 20000–99999, 數萬 20000–99999, 上万 10000–30000, 数十万 200000–999999, 数百万 2e6–9999999',
  ),
  before: {
    about: phrases('约, 約, 大约, 大約, 近, 将近, 接近, 估计'),
    'at-least': phrases('至少, 超过, 超過, 逾, 多于, 不少于, 最少'),
    'at-most': phrases('最多, 至多, 不到, 不超过, 少于, 低于'),
  },
  after: { about: phrases('左右, 上下'), 'at-least': phrases('以上'), 'at-most': phrases('以下') },
  range: { between: [], and: [], to: ['至', '到'], or: [] },
  currencies: names(
    '元 CNY, 元人民币 CNY, 元人民幣 CNY, 人民币 CNY, 人民幣 CNY, 块钱 CNY, 美元 USD, 美金 USD, 欧元 EUR, 歐元 EUR, 英镑 GBP, 英鎊 GBP, 日元 JPY, 日圆 JPY, 日圓 JPY, 韩元 KRW, 韓元 KRW, 港元 HKD, 港币 HKD, 港幣 HKD, 新台币 TWD, 新台幣 TWD, 台币 TWD, 台幣 TWD, 卢布 RUB, 盧布 RUB, 卢比 INR, 盧比 INR, 印度卢比 INR, 澳元 AUD, 加元 CAD, 加拿大元 CAD, 新加坡元 SGD, 瑞士法郎 CHF, 法郎 CHF, 泰铢 THB, 比索 MXN, 里拉 TRY, 奈拉 NGN, 越南盾 VND, 美分 cent',
  ),
  units: names(
    '公里 km, 千米 km, 米 m, 厘米 cm, 公斤 kg, 千克 kg, 克 g, 吨 t, 噸 t, 升 l, 毫升 ml, 公顷 ha, 平方公里 km², 平方米 m², 度 °, 摄氏度 °C',
  ),
  counters:
    '名人个個位具辆輛架艘条條件起次岁歲死伤傷家所座间間天周年月日小元美块塊支枚颗棵只隻头頭场場项項户戶队隊层層种種份',
  shortPlaces: true,
  unspaced: true,
}
