import { type DatesTable, calendar, dateUnits, feastDays, shifts, wordList } from '../tables/dates.ts'

/** Japanese. */
export const dates: DatesTable = {
  months: calendar(
    '1月 1, 2月 2, 3月 3, 4月 4, 5月 5, 6月 6, 7月 7, 8月 8, 9月 9, 10月 10, 11月 11, 12月 12, １月 1, ２月 2, ３月 3, ４月 4, ５月 5, ６月 6, ７月 7, ８月 8, ９月 9, １０月 10, １１月 11, １２月 12',
  ),
  prepositions: [],
  weekdays: calendar(
    '月曜日 1, 月曜 1, 火曜日 2, 火曜 2, 水曜日 3, 水曜 3, 木曜日 4, 木曜 4, 金曜日 5, 金曜 5, 土曜日 6, 土曜 6, 日曜日 7, 日曜 7',
  ),
  parts: wordList('午前, 午後, 朝, 夜, 未明, 夕方, 昼, 深夜'),
  seasons: calendar('春 3, 夏 6, 秋 9, 冬 12'),
  units: dateUnits(
    '分 minute, 時間 hour, 日 day, 日間 day, 週間 week, カ月 month, か月 month, ヶ月 month, ヵ月 month, 年 year',
  ),
  numbers: calendar('一 1, 二 2, 三 3, 四 4, 五 5, 六 6, 七 7, 八 8, 九 9, 十 10'),
  relative: shifts(
    '年末 0 year, 年内 0 year, 年初 0 year, 年明け 1 year, 今年末 0 year, 今月末 0 month, 月末 0 month, 半年前 -6 month, 今日 0 day, きょう 0 day, 本日 0 day, 昨日 -1 day, きのう -1 day, 一昨日 -2 day, おととい -2 day, 明日 1 day, あす 1 day, 明後日 2 day, 今朝 0 day, けさ 0 day, 今夜 0 day, 昨夜 -1 day, 昨晩 -1 day, 先週 -1 week, 今週 0 week, 来週 1 week, 先月 -1 month, 今月 0 month, 来月 1 month, 昨年 -1 year, 去年 -1 year, 今年 0 year, ことし 0 year, 来年 1 year, 一昨年 -2 year, おととし -2 year',
  ),
  anchored: shifts(
    '翌日 1 day, 翌朝 1 day, 前日 -1 day, 翌々日 2 day, 前々日 -2 day, 前夜 -1 day, 翌週 1 week, 前週 -1 week, 翌月 1 month, 前月 -1 month, 翌年 1 year, 前年 -1 year',
  ),
  feasts: feastDays('大みそか 12-31, 大晦日 12-31, 元日 01-01, 元旦 01-01, クリスマスイブ 12-24'),
  eras: calendar('令和 2019, 平成 1989, 昭和 1926'),
  last: [],
  this: [],
  next: [],
  hours: calendar('正午 720'),
  halves: {},
  quarters: {},
  patterns: [
    '{y}年{mo}{d}日',
    '{era}{ey}年(?:{mo}(?:{d}日)?)?',
    '{anch}(?!比|同)',
    '{feast}',
    '{n}{unit}後{later}(?=の|に|、)',
    '{rel}{mo}(?:{d}日)?',
    '{y}年{mo}',
    '{mo}{d}日(?:(?:[-–〜～]|から){d2}日)?',
    '{n}{unit}{back}前',
    '{rel}',
    '{decade}年代',
    '{y}年(?:{season}|末|初め)?',
    '{wd}',
    '(?:午後|夜){pm}{h}時(?:{mi}分|半{halfpast})?',
    '(?:午前)?{h}時(?:{mi}分|半{halfpast})?(?!間)',
    '{hour}',
    '{h}:{mi}',
    '{mo}(?![\\p{L}\\d])',
    '(?<!\\d){bd}日(?:{part}(?!\\d))?(?![間本目連早遅後前以ぶほ余未半])(?<!より\\d{1,2}日)(?<!あと\\d{1,2}日)',
  ],
  joints: ['', 'の', '、'],
  future: wordList('予定, 見通し, までに'),
  futureAfter: wordList('予定, 見通し, 方針, 計画, [るくすむうつぶぐ]。'),
  numbered: [],
  order: 'ymd',
  unspaced: true,
}
