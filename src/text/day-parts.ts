/** Hours of a day that people mean by a word; those after midnight count on from 24. */
export interface DayPart {
  from: number
  to: number
}

/** In the order in which they are looked for; in the languages of the date tables. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [
    /\bearly (?:(?:\p{L}+ )?morning|\p{Lu}\p{L}+day|hours)\b|\b(?:pre-?dawn|small hours|madrugada|frühmorgens|petit matin)\b/u,
    0,
    8,
  ],
  [/\b(?:morning|matin|matinée|mañana|manhã|morgens?|früh|mattina|mattino|ochtend|rano)\b/iu, 0, 12],
  [/\b(?:afternoon|après-midi|tarde|nachmittags?|pomeriggio|middag)\b/iu, 12, 19],
  [/\b(?:evening|soir|soirée|abends?|sera|avond)\b/iu, 16, 24],
  [
    /\b(?:night|overnight|late|nuit|noche|noite|nachts?|notte)\b|\bEve\b|\b(?:silvester|nochevieja|saint-sylvestre)\b/iu,
    17,
    30,
  ],
]

/** The part of the day that words name, if they do. */
export function dayPart(words: string): DayPart | undefined {
  const found = PARTS.find(([pattern]) => pattern.test(words))
  return found && { from: found[1], to: found[2] }
}

/** True where a clock time, in minutes of its day, lies in a part of that day or in its night. */
export function isInPart({ from, to }: DayPart, minutes: number): boolean {
  const hour = minutes / 60
  return (hour >= from && hour <= to) || hour + 24 <= to
}
