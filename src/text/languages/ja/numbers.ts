import { NO_NUMBERS, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Japanese. Numbers themselves are read by their characters. */
export const numbers: NumbersTable = {
  ...NO_NUMBERS,
  multipliers: values('ダース 12'),
  minus: ['マイナス'],
  percent: phrases('パーセント, %, ％'),
  tenths: ['割'],
  divides: ['分の'],
  vague: spans(
    '十数 11–19, 数名 2–9, 数台 2–9, 数件 2–9, 数棟 2–9, 数千万 2e7–99999999, 数億 2e8–999999999, 数十億 2e9–9999999999, 数百億 2e10–99999999999, 数兆 2e12–9999999999999, 何百 200–999, 何千 2000–9999, 何万 20000–99999, 何十 20–99, 数人 2–9, 数十 20–99, 数百 200–999, 数千 2000–9999, 数万 20000–99999, 数十万 200000–999999, 数百万 2e6–9999999',
  ),
  before: {
    about: phrases('約, およそ, おおよそ, ほぼ, 推定, 推計, 概算, 計約'),
    'at-least': phrases('少なくとも, 少なくとも計, 最低, 最低でも'),
    'at-most': phrases('最大, 最大で, 最大で約, 最高, 最高で, 最多で, 多くて'),
  },
  after: {
    about: phrases('前後, ほど, くらい, ぐらい, 近く, 近い, 程度, あまり, 余り, 余, 強, 弱'),
    'at-least': phrases('以上, 超, を超える, を超え, を上回る, を上回っ, 超える'),
    'at-most': phrases('以下, 未満, 以内, 足らず, を下回る, を下回っ'),
  },
  range: { between: [], and: [], to: ['から'], or: [] },
  currencies: names(
    '円 JPY, ドル USD, 米ドル USD, 豪ドル AUD, カナダドル CAD, 香港ドル HKD, シンガポールドル SGD, ユーロ EUR, ポンド GBP, 元 CNY, 人民元 CNY, ウォン KRW, ルーブル RUB, ルピー INR, フラン CHF, スイスフラン CHF, バーツ THB, ペソ MXN, リラ TRY, クローナ SEK, セント cent, ペンス penny, 台湾ドル TWD, ナイラ NGN, 銭 sen, ルピア IDR, ランド ZAR, リンギット MYR, シェケル ILS, ディルハム AED, リアル IRR, ズロチ PLN, ディナール IQD, ニュージーランドドル NZD, マルク DEM, ビットコイン XBT, クローネ NOK, フォリント HUF, フリブナ UAH, 英ポンド GBP, パナマ・バルボア PAB, レアル BRL, ペニー penny',
  ),
  units: names(
    'ポイント pp, 立方メートル m³, 立方キロメートル km³, 平方キロ km², ミリメートル mm, ミリグラム mg, キロワット kW, メガワット MW, ギガワット GW, キロワット時 kWh, バレル bbl, マイル mi, 海里 nmi, フィート ft, ノット kn, アール a, キロメートル km, キロ km, メートル m, センチメートル cm, センチ cm, ミリ mm, キログラム kg, グラム g, トン t, リットル l, ミリリットル ml, ヘクタール ha, 平方キロメートル km², 平方メートル m², 度 °, km km, kg kg, cm cm, ml ml, m m',
  ),
  counters:
    '株層票議戦試両基発局点級通組床羽匹世か所便倍階ダ人名個件台本回歳頭匹隻棟軒戸社校カか箇ヶ円ドユ位度年月日時分秒週杯枚冊番つ',
  unspaced: true,
  halves: values('半数 0.5, 半分 0.5, 過半数 0.5'),
  halvesAlone: ['半数', '半分', '過半数'],
  labels: phrases('コロナ, 国道'),
  labelled: phrases('号線, 号室, 号車, 号機, 番地, 丁目, 番線, 号'),
  calibres: phrases('口径'),
  arms: phrases('口径, 拳銃, 小銃, ライフル, 銃弾, 弾'),
  versus: ['対'],
  with: ['又', 'と', 'また'],
}
