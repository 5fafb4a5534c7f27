import { firstsTable } from '../tables/firsts.ts'

export const firsts = firstsTable({
  ranks: {
    first: 'first, first-ever, first-known, very first, first ever, first known, first recorded, first confirmed',
    only: 'only, sole, only known, only other',
    largest: 'largest, biggest, greatest, largest-ever, biggest-ever, largest ever, biggest ever',
    worst: 'worst, worst-ever, gravest',
    deadliest: 'deadliest, deadliest-ever, bloodiest',
    highest: 'highest, highest-ever, record-highest',
    lowest: 'lowest, lowest-ever',
    longest: 'longest, longest-running, longest-serving',
    oldest: 'oldest, earliest',
    youngest: 'youngest',
    smallest: 'smallest, fewest',
    strongest: 'strongest, heaviest, fiercest, strongest-ever',
    fastest: 'fastest, quickest, sharpest, steepest',
    best: 'best, best-ever',
    hottest: 'hottest, warmest',
    coldest: 'coldest',
    driest: 'driest',
    wettest: 'wettest',
  },
  most: 'most',
  times: {
    first: 'for the first time, for the very first time',
    last: 'the last time',
    record:
      'never before, a record high, a record low, record highs, record lows, an all-time high, an all-time low, all-time highs, all-time lows, a new record, an all-time record, a new high, a new low',
  },
  since: 'since',
  occasion: 'time occasion instance',
  breaks: 'and but or because as when while if that after before although though who which where so said says',
  records:
    'unprecedented, record-high, record-low, record-breaking, record-setting, record number, record numbers, record level, record levels, record amount, record profit, record profits, record rainfall, record temperatures, near-record, track-record, a record, an all-time',
  none: 'at first, first of all, first and foremost, first off, first name, first names, first lady, first minister, first secretary, first lieutenant, first sergeant, first amendment, first class, first-class, first degree, first-degree, first floor, first aid, first responder, first responders, first place, first half, first quarter, first inning, first period, first set, first round, first base, first grade, first down, first block, first hand, first things, first thing, first step, first steps, first part, first half-year, first stage, first phase, first day, first days, first week, first weeks, first month, first months, first year, first years, first hour, first hours, first few, first several, first couple, first look, first glance, first sight, first instance, first person, first stop, first choice, first draft, first section, first chapter, first paragraph, first episode, first baptist, first united, first national, first assistant, first marriage, first wife, first husband, first child, first daughter, first son, first baby, first impression, first impressions, first officer, first officers, first two, first three, first four, first five, first six, first one, first rate, first question, first attempt, first term, first-term, first team, first world war, first lap, first shot, first shots, first call, first job, first appearance, first court appearance, first victim, first victims, first read, first option, first priority, love at first, only way, only ways, only thing, only things, only one, only ones, only child, only children, only son, only daughter, only brother, only sister, only grandchild, only granddaughter, only grandson, only option, only reason, only problem, only question, only difference, only hope, only catch, only exception, only downside, only upside, only drawback, only issue, only answer, only solution, only time, only because, only if, only when, only after, only two, only three, only a few, only few, best man, best friend, best friends, best practice, best practices, best way, best known, best-known, best part, best thing, best interest, best interests, best guess, best time, at best, at worst, at most, worst thing, worst of, worst part, worst case, worst-case, highest bidder, the most part, most of, most likely, most recent, most recently, greatest common, greatest hits, a record of, a record label, a record company, a record deal, for a record, off the record, on the record, criminal record, a record player, a record store, a record shop',
  the: 'the its their this that his her my our your whose',
  one: 'a',
  own: 'his her my our your their whose',
  owners:
    'country nation world city state region province county town company club party kingdom team continent island territory republic capital area district village planet industry sector league north south east west government army military navy agency university school church family band market economy state’s',
  is: "is was are were be been being am becomes became become becoming remains remained marks marked marking mark represents represented as called named dubbed considered making makes made 's 're",
  between:
    'also still only just now probably possibly perhaps likely about almost nearly arguably reportedly apparently believed thought said considered widely largely among again thus',
  anyone: "you you're you'll you've your",
  ever: 'since, ever, known, recorded, in history, in the history, in its history, in their history, in modern history, on record, of its kind, of their kind, in memory, in living memory, of all time, in recorded, in decades, in years, in generations, in centuries, in a decade, in a generation, in a century, in a year, in modern times, in recent memory, in recent history, in peacetime',
  scoped:
    'of the year, of the season, of the century, of the decade, of the war, of the campaign, of the conflict, of the day, of the week, of the month, of the quarter, this year, this season, this century, this decade, this month, so far, in the world, in the country, in the nation, in the city, in the state, in the region, in the district, in the county, in the province, in the area, in the town, in the capital, worldwide, nationwide, in the entire, in the postwar, in the post-war, anywhere',
  to: 'to',
  periods:
    'year years decade decades century centuries generation generations month months week weeks quarter quarters season seasons era',
  within: 'in for of at on across throughout within to inside',
  among: 'one of, some of, many of, among, amongst, two of, three of, several of, among some of, part of, rank among',
  not: "not n't never isn't wasn't aren't weren't no hardly without",
  ends: 'is was are were be has have had do does did will would could should can may might must says said say told tells because although though while when whereas after before despite without but which where so than unless if until until',
  relative: 'that who which whom whose where',
  subjects: 'i we you he she they it',
})
