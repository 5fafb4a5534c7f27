import { type DatesTable, calendar, dateUnits, feastDays, shifts, wordList } from '../tables/dates.ts'

/** Chinese, simplified and traditional. */
export const dates: DatesTable = {
  months: calendar(
    '1月 1, 2月 2, 3月 3, 4月 4, 5月 5, 6月 6, 7月 7, 8月 8, 9月 9, 10月 10, 11月 11, 12月 12, 一月 1, 二月 2, 三月 3, 四月 4, 五月 5, 六月 6, 七月 7, 八月 8, 九月 9, 十月 10, 十一月 11, 十二月 12',
  ),
  prepositions: [],
  weekdays: calendar(
    '星期一 1, 星期二 2, 星期三 3, 星期四 4, 星期五 5, 星期六 6, 星期日 7, 星期天 7, 周一 1, 周二 2, 周三 3, 周四 4, 周五 5, 周六 6, 周日 7, 週一 1, 週二 2, 週三 3, 週四 4, 週五 5, 週六 6, 週日 7, 礼拜天 7',
  ),
  parts: wordList('上午, 下午, 早上, 晚上, 凌晨, 中午, 晚间, 晚'),
  seasons: calendar('春季 3, 夏季 6, 秋季 9, 冬季 12, 春天 3, 夏天 6, 秋天 9, 冬天 12'),
  units: dateUnits(
    '分钟 minute, 小时 hour, 小時 hour, 天 day, 日 day, 周 week, 星期 week, 个月 month, 個月 month, 年 year',
  ),
  numbers: calendar('一 1, 两 2, 兩 2, 三 3, 四 4, 五 5, 六 6, 七 7, 八 8, 九 9, 十 10'),
  relative: shifts(
    '今年年底 0 year, 年底 0 year, 年内 0 year, 今年年初 0 year, 年初 0 year, 月底 0 month, 半年前 -6 month, 今天 0 day, 今日 0 day, 昨天 -1 day, 昨日 -1 day, 前天 -2 day, 明天 1 day, 后天 2 day, 後天 2 day, 昨晚 -1 day, 今晚 0 day, 上周 -1 week, 上週 -1 week, 上星期 -1 week, 本周 0 week, 这周 0 week, 下周 1 week, 下週 1 week, 上个月 -1 month, 上月 -1 month, 本月 0 month, 下个月 1 month, 下月 1 month, 去年 -1 year, 今年 0 year, 明年 1 year, 前年 -2 year, 上周末 -1 weekend, 本周末 0 weekend',
  ),
  anchored: shifts(
    '次日 1 day, 翌日 1 day, 第二天 1 day, 前一天 -1 day, 前一日 -1 day, 前夜 -1 day, 次月 1 month, 次年 1 year, 翌年 1 year, 前一年 -1 year, 前一周 -1 week',
  ),
  feasts: feastDays('圣诞节 12-25, 聖誕節 12-25, 平安夜 12-24, 元旦 01-01, 国庆节 10-01, 除夕夜跨年 12-31'),
  last: wordList('上, 上个'),
  this: wordList('本, 这'),
  next: wordList('下, 下个'),
  hours: calendar('午夜 0, 正午 720'),
  halves: {},
  quarters: calendar('一 1, 二 2, 三 3, 四 4'),
  patterns: [
    '{y}年{mo}{d}[日号號](?:{part}(?!\\d))?',
    '{rel}{mo}(?:{d}[日号號])?',
    '{y}年{mo}',
    '{y}年第{qword}季度',
    '{mo}{d}(?:[日号號])?(?:[-–—至到]{d2})?[日号號](?:{part}(?!\\d))?',
    '{n}{unit}(?:之)?{back}前',
    '{n}{unit}(?:之)?后{later}(?=，|的|，)',
    '{anch}',
    '{feast}',
    '{last}{wd}',
    '{next}{wd}',
    '{rel}(?:{part})?',
    '(?:上世纪|20世纪|上世紀|20世紀)?{decade}年代',
    '{y}年(?:{season}|初|底|末|年初|年底)?',
    '(?:下午|晚上|傍晚){pm}{h}[时時点點](?:{mi}分|半{halfpast})?',
    '(?:上午|早上|凌晨)?{h}[时時点點](?:{mi}分|半{halfpast})?(?!间)',
    '{wd}(?:{part}(?!\\d))?',
    '{hour}',
    '{h}:{mi}',
    '{mo}(?:份)?(?![\\p{L}\\d])',
    '(?<!\\d){bd}[日号](?:{part}(?!\\d))?(?![本元])',
  ],
  joints: ['', '的', '，'],
  future: wordList('将, 將, 预计, 預計, 计划'),
  numbered: [],
  order: 'ymd',
  unspaced: true,
}
