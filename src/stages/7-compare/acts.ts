import { remembered } from './memo.ts'
import { sentenceAround } from './sentence-around.ts'
import type { ToldDate } from './told-date.ts'

/** What a matter begins with, and what comes after it: of one matter, yet never at one time. */
type Act = 'first' | 'after'

const ACTS: Readonly<Record<string, Readonly<Record<Act, RegExp>>>> = {
  en: {
    first:
      /\b(?:shot|shots|shooting|fired|gunfire|gunshots|opened fire|happened|occurred|broke out|began|started|erupted|exploded|crashed|sank|robbed|attacked|called|calls?|responded|dispatched|reported)\b/giu,
    after:
      /\b(?:pronounced|declared dead|died|arrested|surrendered|in custody|arraigned|indicted|sentenced|charged|in court|warrant|hospital|found (?:the )?(?:bod|dead)\p{L}*|bod(?:y|ies) (?:was|were)|approached|traffic stop|news conference|press conference|announced|identified|released|vigil|funeral|updated)\b/giu,
  },
  de: {
    first: /\b(?:schoss|schüsse|geschah|ereignete|begann|brach|explodierte|alarmiert|gemeldet)\b/giu,
    after: /\b(?:starb|gestorben|festgenommen|verhaftet|angeklagt|verurteilt|krankenhaus|gefunden|mitgeteilt)\b/giu,
  },
  fr: {
    first: /\b(?:tiré|tirs|fusillade|produit|déroulé|éclaté|commencé|alertés?|appelés?)\b/giu,
    after: /\b(?:mort|décédé|arrêté|interpellé|inculpé|condamné|hôpital|retrouvés?|annoncé)\b/giu,
  },
  es: {
    first: /\b(?:disparó|disparos|tiroteo|ocurrió|sucedió|comenzó|estalló|avisad[oa]s?|llamada)\b/giu,
    after:
      /\b(?:murió|falleció|detenid[oa]|arrestad[oa]|acusad[oa]|condenad[oa]|hospital|encontrad[oa]s?|anunció)\b/giu,
  },
}

/** True where what stands nearest to two times is the beginning of the matter once, and what came after it the other time. */
export function isOtherAct(one: ToldDate, other: ToldDate): boolean {
  const [a, b] = [actOf(one), actOf(other)]
  return a !== undefined && b !== undefined && a !== b
}

const actOf = remembered(({ heard: { claim, standing } }: ToldDate): Act | undefined => {
  const table = ACTS[standing.article.language.split('-', 1)[0]]
  if (!table) return undefined
  const sentence = sentenceAround(claim.span, standing.article)
  const [from, to] = [claim.span.start - sentence.start, claim.span.end - sentence.start]
  const far = (act: Act) =>
    Math.min(
      ...[...sentence.text.matchAll(table[act])].map(({ index, 0: words }) =>
        index >= to ? index - to : Math.max(0, from - index - words.length),
      ),
    )
  const [first, after] = [far('first'), far('after')]
  if (first === after) return undefined
  return first < after ? 'first' : 'after'
})
