import { NO_NUMBERS, type NumbersTable, names, phrases, spans, values } from '../tables/numbers.ts'

/** Chinese, simplified and traditional. Numbers themselves are read by their characters. */
export const numbers: NumbersTable = {
  ...NO_NUMBERS,
  multipliers: values('打 12'),
  minus: ['负', '負'],
  percent: phrases('%, ％'),
  percentBefore: ['百分之'],
  tenths: ['成'],
  divides: ['分之'],
  vague: spans(
    '十几 11–19, 十幾 11–19, 几名 3–9, 几人 3–9, 几个 3–9, 几次 3–9, 数名 3–9, 數名 3–9, 数人 3–9, 數人 3–9, 多名 3–9, 多人 3–9, 数百万 2e6–9999999, 數百萬 2e6–9999999, 几百万 2e6–9999999, 数千万 2e7–99999999, 數千萬 2e7–99999999, 几千万 2e7–99999999, 数亿 2e8–999999999, 數億 2e8–999999999, 数十亿 2e9–9999999999, 數十億 2e9–9999999999, 数百亿 2e10–99999999999, 几十万 200000–999999, 數十萬 200000–999999, 几万 20000–99999, 上亿 1e8–300000000, 数以百计 200–999, 数以千计 2000–9999, 数以万计 20000–99999, 成百上千 200–9999, 数十 20–99, 數十 20–99, 几十 20–99, 数百 200–999, 數百 200–999, 几百 200–999, 上百 100–300, 数千 2000–9999, 數千 2000–9999, 几千 2000–9999, 上千 1000–3000, 数万 20000–99999, 數萬 20000–99999, 上万 10000–30000, 数十万 200000–999999, 几十 20–99, 几百 200–999, 几千 2000–9999, 上十万 100000–300000',
  ),
  before: {
    about: phrases('约, 約, 大约, 大約, 大概, 近, 将近, 將近, 接近, 估计, 估計, 可能有'),
    'at-least': phrases('至少, 超过, 超過, 超, 逾, 多于, 不少于, 不低于, 最少, 起码, 突破'),
    'at-most': phrases('最多, 至多, 不到, 不足, 未满, 不超过, 不超過, 少于, 低于, 多达, 多達, 高达, 高達'),
  },
  after: {
    about: phrases('左右, 上下'),
    'at-least': phrases('以上, 多, 多人, 多名, 余, 餘'),
    'at-most': phrases('以下, 以内, 以內'),
  },
  range: { between: [], and: [], to: ['至', '到'], or: [] },
  currencies: names(
    '元 CNY, 元人民币 CNY, 元人民幣 CNY, 人民币 CNY, 人民幣 CNY, 块钱 CNY, 美元 USD, 美金 USD, 欧元 EUR, 歐元 EUR, 英镑 GBP, 英鎊 GBP, 日元 JPY, 日圆 JPY, 日圓 JPY, 韩元 KRW, 韓元 KRW, 港元 HKD, 港币 HKD, 港幣 HKD, 新台币 TWD, 新台幣 TWD, 台币 TWD, 台幣 TWD, 卢布 RUB, 盧布 RUB, 卢比 INR, 盧比 INR, 印度卢比 INR, 澳元 AUD, 加元 CAD, 加拿大元 CAD, 新加坡元 SGD, 瑞士法郎 CHF, 法郎 CHF, 泰铢 THB, 比索 MXN, 里拉 TRY, 奈拉 NGN, 马克 DEM, 馬克 DEM, 德国马克 DEM, 克朗 SEK, 瑞典克朗 SEK, 挪威克朗 NOK, 丹麦克朗 DKK, 里亚尔 IRR, 迪拉姆 AED, 谢克尔 ILS, 新元 SGD, 加币 CAD, 纽元 NZD, 新西兰元 NZD, 欧 EUR, 韩币 KRW, 日币 JPY, 卢布 RUB, 印尼盾 IDR, 林吉特 MYR, 兹罗提 PLN, 第纳尔 IQD, 先令 KES, 兰特 ZAR, 雷亚尔 BRL, 坚戈 KZT, 澳门元 MOP, 澳大利亚元 AUD, 澳洲元 AUD, 元新台币 TWD, 元港币 HKD, 块 CNY, 角 jiao, 便士 penny, 比特币 XBT, 越南盾 VND, 美分 cent',
  ),
  units: names(
    '个百分点 pp, 個百分點 pp, 百分点 pp, 立方米 m³, 立方公里 km³, 公顷 ha, 公頃 ha, 亩 mu, 平方千米 km², 毫米 mm, 毫克 mg, 千瓦 kW, 兆瓦 MW, 吉瓦 GW, 千瓦时 kWh, 桶 bbl, 海里 nmi, 英里 mi, 英尺 ft, 节 kn, 公分 cm, 公噸 t, 公吨 t, 公里 km, 千米 km, 米 m, 厘米 cm, 公斤 kg, 千克 kg, 克 g, 吨 t, 噸 t, 升 l, 毫升 ml, 公顷 ha, 平方公里 km², 平方米 m², 度 °, 摄氏度 °C',
  ),
  counters:
    '双雙对對级級所处處例笔筆票席倍番层批发發项号人名个個位具辆輛架艘条條件起次岁歲死伤傷家所座间間天周年月日小元美块塊支枚颗棵只隻头頭场場项項户戶队隊层層种種份',
  shortPlaces: true,
  unspaced: true,
  halves: values('一半 0.5, 半数 0.5, 半數 0.5, 过半 0.5, 過半 0.5'),
  halvesAlone: ['一半', '半数', '半數', '过半', '過半'],
  labels: phrases('新冠, 国道, 高铁'),
  labelled: phrases('号线, 號線, 号楼, 號樓, 号, 號, 路, 次列车, 次列車'),
  calibres: phrases('口径, 口徑'),
  arms: phrases('口径, 口徑, 手枪, 手槍, 步枪, 步槍, 子弹, 子彈'),
  versus: ['比', '对'],
  with: ['又'],
}
