import { NO_NUMBERS, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Japanese. Numbers themselves are read by their characters. */
export const numbers: NumbersTable = {
  ...NO_NUMBERS,
  multipliers: values('ダース 12'),
  minus: ['マイナス'],
  percent: phrases('パーセント, ポイント, %, ％'),
  tenths: ['割'],
  divides: ['分の'],
  vague: spans(
    '数人 2–9, 数十 20–99, 数百 200–999, 数千 2000–9999, 数万 20000–99999, 数十万 200000–999999, 数百万 2e6–9999999',
  ),
  before: {
    about: phrases('約, およそ, ほぼ, 推定'),
    'at-least': phrases('少なくとも, 最低'),
    'at-most': phrases('最大, 最高'),
  },
  after: {
    about: phrases('前後, ほど, くらい, 近く'),
    'at-least': phrases('以上, 超'),
    'at-most': phrases('以下, 未満'),
  },
  range: { between: [], and: [], to: ['から'], or: [] },
  currencies: names(
    '円 JPY, ドル USD, 米ドル USD, 豪ドル AUD, カナダドル CAD, 香港ドル HKD, シンガポールドル SGD, ユーロ EUR, ポンド GBP, 元 CNY, 人民元 CNY, ウォン KRW, ルーブル RUB, ルピー INR, フラン CHF, スイスフラン CHF, バーツ THB, ペソ MXN, リラ TRY, クローナ SEK, セント cent, ペンス penny, ペニー penny',
  ),
  units: names(
    'キロメートル km, キロ km, メートル m, センチメートル cm, センチ cm, ミリ mm, キログラム kg, グラム g, トン t, リットル l, ミリリットル ml, ヘクタール ha, 平方キロメートル km², 平方メートル m², 度 °, km km, kg kg, cm cm, ml ml, m m',
  ),
  counters: '人名個件台本回歳頭匹隻棟軒戸社校カか箇ヶ円ドユ位度年月日時分秒週杯枚冊番つ',
  unspaced: true,
}
