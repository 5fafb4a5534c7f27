import { type DatesTable, calendar, dateUnits, feastDays, shifts, wordList } from '../tables/dates.ts'

const EARLY = '(?:(?:[Ee]arl(?:y|ier)|[Ll]ater?|[Mm]id)~|(?:[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle) of )?'
// Local zones between a clock time and its day; their offsets are not read.
const ZONES = wordList('ET, EST, EDT, CT, CST, CDT, MT, MST, MDT, PT, PST, PDT, BST, CET, CEST, local time')
const WHICH = '(?:{last}|{this}|{next})'
const TO = '(?:(?:-|–| to | and ){d2}(?:st|nd|rd|th)?)?'

/** English; numeric dates are read month first. */
export const dates: DatesTable = {
  months:
    calendar(`January 1, February 2, March 3, April 4, May 5, June 6, July 7, August 8, September 9, October 10, November 11, December 12,
    Jan. 1, Feb. 2, Mar. 3, Apr. 4, Jun. 6, Jul. 7, Aug. 8, Sept. 9, Sep. 9, Oct. 10, Nov. 11, Dec. 12,
    Jan 1, Feb 2, Mar 3, Apr 4, Jun 6, Jul 7, Aug 8, Sept 9, Sep 9, Oct 10, Nov 11, Dec 12`),
  ambiguous: wordList(
    'May, March, Mar, Jan, Jun, Dec, Sep, April, June, August, Mar., Jan., Jun., Dec., Sep., Apr, Aug, Oct, Nov, Feb, Jul, MAY, MARCH, APRIL, JUNE, AUGUST',
  ),
  prepositions: wordList(
    'in, since, until, till, by, from, during, of, early, late, mid, before, after, between, and, to, for, through, every',
  ),
  weekdays: calendar(
    `Monday 1, Tuesday 2, Wednesday 3, Thursday 4, Friday 5, Saturday 6, Sunday 7, Mon. 1, Tue. 2, Tues. 2, Wed. 3, Thu. 4, Thurs. 4, Fri. 5, Sat. 6`,
  ),
  parts: wordList('early morning, morning, afternoon, evening, night, lunchtime, overnight'),
  late: wordList('afternoon, evening, night'),
  seasons: calendar('spring 3, summer 6, autumn 9, fall 9, winter 12'),
  units:
    dateUnits(`minute minute, minutes minute, hour hour, hours hour, day day, days day, week week, weeks week, weekend weekend, month month, months month,
    quarter quarter, year year, years year, decade decade, decades decade, century century`),
  plurals: wordList('minutes, hours, days, weeks, months, years, decades'),
  numbers: calendar(
    'a 1, an 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, fifteen 15, twenty 20, thirty 30',
  ),
  relative: shifts(
    `today 0 day, tonight 0 day, overnight 0 night, half a year ago -6 month, half a decade ago -5 year, a fortnight ago -14 day,  end of the year 0 year, end of the month 0 month, end of the week 0 week, start of the year 0 year, beginning of the year 0 year, start of the month 0 month, tomorrow 1 day, day after tomorrow 2 day, yesterday -1 day, day before yesterday -2 day, last night -1 day`,
  ),
  anchored: shifts(
    `next day 1 day, following day 1 day, previous day -1 day, previous night -1 day, preceding day -1 day, day earlier -1 day, following morning 1 day, next morning 1 day,
    following week 1 week, previous week -1 week, following month 1 month, previous month -1 month, following year 1 year, previous year -1 year`,
  ),
  feasts: feastDays(
    `Christmas Day 12-25, Christmas Eve 12-24, Boxing Day 12-26, New Year's Eve 12-31, New Year’s Eve 12-31, New Year's Day 01-01, New Year’s Day 01-01, Valentine's Day 02-14, Valentine’s Day 02-14, May Day 05-01, All Saints' Day 11-01, Halloween 10-31`,
  ),
  last: ['last', 'previous'],
  this: ['this', 'current'],
  next: ['next', 'coming'],
  hours: calendar('noon 720, midday 720, midnight 0'),
  halves: calendar('am 0, a.m. 0, a.m 0, AM 0, A.M. 0, pm 720, p.m. 720, p.m 720, PM 720, P.M. 720'),
  quarters: calendar('first 1, second 2, third 3, fourth 4'),
  patterns: [
    `(?:{part} of )?{mo} {d}(?:st|nd|rd|th)?${TO}(?:,? {y})?`,
    `(?:{part} of )?{d}(?:st|nd|rd|th)?${TO} (?:of )?{mo}(?:,? {y})?`,
    `${EARLY}{mo}(?:(?:,| of)? {y}| (?:of )?${WHICH} {unit})`,
    '{mo} (?:of )?(?:that|the same) year{sameyear}',
    '{feast}(?:,? {y})?',
    '{qword} of {mo}(?:,? {y})?',
    '(?<=(?:[Oo]ver|[Aa]t|[Dd]uring) the )weekend{wkend}',
    '(?:[Ff]irst{h1}|[Ss]econd{h2}) half of {y}',
    '{rel}(?: {part})?',
    '(?:[Pp]ast|[Ll]ast) {n} {unit}{span}',
    '(?:[Nn]ext|[Cc]oming) {n} {unit}{spanahead}',
    '{anch}',
    '[Dd]ay (?:before{earlier}|after{later})(?=[,.;:)”]|[^\\S\\n](?:and|but|in|at|by|that)\\b|$)',
    '[Ff]ollowing {wd}{after}',
    '{n} {unit} (?:later{later}|earlier{earlier})(?!~than)',
    `${EARLY}${WHICH} (?:{wd}|{mo}|{season}|{unit}|{part})(?: {part})?`,
    '(?:{part} (?:hours )?(?:of|on) |[Ee]arly hours of ){wd}',
    `${EARLY}{wd}(?: {part})?(?: {last} {week}week)?`,
    '{n} {unit} {back}ago',
    'in {n} {unit}{ahead}(?! of)',
    `${EARLY}{season}(?: of)? {y}`,
    'Q{q} (?:of )?{y}',
    '{qword} quarter(?: of {y}|(?! of))',
    `${EARLY}{decade}s(?<=\\d{4}s|\\b[Tt]he (?:early |late |mid-)?['’]?\\d\\ds)`,
    `${EARLY}{y}`,
    '{h}[:.]{mi} ?{ap}',
    '{h} ?{ap}',
    "{h} o['’]clock",
    '{h}:{mi}(?!:\\d\\d(?!\\d)(?! ?(?:GMT|UTC|EST|CET))| ?-)',
    '{hour}',
    `${EARLY}{mo}`,
  ],
  joints: [
    ' ',
    ', ',
    ' on ',
    ' at ',
    ' at about ',
    ' at around ',
    ' around ',
    ' about ',
    ', at ',
    ' in the ',
    ' of ',
    ...ZONES.flatMap(zone => [` ${zone} `, ` ${zone} on `, ` ${zone}, `]),
  ],
  future: wordList(
    `will, would, due, scheduled, expected, expects?, set to, set for, plans?, planned, shall, going to, slated, until, till, upcoming, begins?, aims? to, hopes?, runs, takes place, opens, is to, are to, (?:I|you|he|she|it|we|they|who|that|there)[\\x27’]ll, (?:is|are) (?:heading|meeting|visiting|hosting|returning|travell?ing|preparing)`,
  ),
  past: wordList(
    '(?<!\\b(?:be|been|being|is|are|get|not) )(?<!\\b(?:be|been) \\p{L}+ly )\\p{L}\\p{L}+ed, said, told, was, were, had, did, came, went, took, began, made, gave, met, won, lost, left, fell, rose, found, struck, wrote',
  ),
  futureAfter: wordList(
    'will, is to, are to, is due, are due, is set to, are set to, is expected, are expected, is scheduled',
  ),
  calledOff: wordList('cancell?ed, called off, scrapped, never took place, did not take place, never happened'),
  quarterly: wordList(
    'percent, per cent, profit, sales, revenue, earnings, gdp, growth, economy, billion, million, fiscal, inflation, exports',
  ),
  numbered: wordList(
    'flight, room, route, highway, number, no, page, boeing, bus, train, unit, resolution, about, some, around, than, over, nearly, almost, least, article, section, model, with, agenda, model',
  ),
  told: wordList(
    'said, says, told, announced, warned, accused, stated, confirmed, reiterated, claimed, denied, insisted, tweeted, declared, added, acknowledged, apologized, apologised, urged, vowed',
  ),
  sayings: wordList(
    'statement, statements, tweet, tweets, letter, memo, e-mail, email, communique, communiqué, comments',
  ),
  acts: {
    first:
      /(?<!\p{L})(?:shot|shots|shooting|fired|gunfire|gunshots|opened fire|happened|occurred|broke out|began|started|erupted|exploded|crashed|sank|robbed|attacked|called|calls?|responded|dispatched|reported)(?!\p{L})/giu,
    after:
      /(?<!\p{L})(?:pronounced|declared dead|died|arrested|surrendered|in custody|arraigned|indicted|sentenced|charged|in court|warrant|hospital|found (?:the )?(?:bod|dead)\p{L}*|bod(?:y|ies) (?:was|were)|approached|traffic stop|news conference|press conference|announced|identified|released|vigil|funeral|updated)(?!\p{L})/giu,
  },
  published: wordList('published, updated, posted, aired, airing, air, publishes, print'),
  openers: wordList('that, whether, to, he, she, they, it, his, her, their'),
  presentIsAhead: true,
  thisIsAhead: true,
  order: 'mdy',
}
