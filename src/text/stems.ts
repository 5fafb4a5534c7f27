import { stemmer as ar } from '@orama/stemmers/arabic'
import { stemmer as bg } from '@orama/stemmers/bulgarian'
import { stemmer as da } from '@orama/stemmers/danish'
import { stemmer as de } from '@orama/stemmers/german'
import { stemmer as el } from '@orama/stemmers/greek'
import { stemmer as en } from '@orama/stemmers/english'
import { stemmer as es } from '@orama/stemmers/spanish'
import { stemmer as fi } from '@orama/stemmers/finnish'
import { stemmer as fr } from '@orama/stemmers/french'
import { stemmer as hi } from '@orama/stemmers/indian'
import { stemmer as hu } from '@orama/stemmers/hungarian'
import { stemmer as hy } from '@orama/stemmers/armenian'
import { stemmer as id } from '@orama/stemmers/indonesian'
import { stemmer as it } from '@orama/stemmers/italian'
import { stemmer as lt } from '@orama/stemmers/lithuanian'
import { stemmer as nl } from '@orama/stemmers/dutch'
import { stemmer as no } from '@orama/stemmers/norwegian'
import { stemmer as pt } from '@orama/stemmers/portuguese'
import { stemmer as ro } from '@orama/stemmers/romanian'
import { stemmer as ru } from '@orama/stemmers/russian'
import { stemmer as sr } from '@orama/stemmers/serbian'
import { stemmer as sv } from '@orama/stemmers/swedish'
import { stemmer as ta } from '@orama/stemmers/tamil'
import { stemmer as tr } from '@orama/stemmers/turkish'
import { stemmer as uk } from '@orama/stemmers/ukrainian'
import { withoutParticles } from './korean-particles.ts'

type Stemmer = (word: string) => string

// Norwegian in both its forms; Malay is near enough to Indonesian; of Korean words only particles go.
const NEAR = { nb: no, nn: no, ms: id, ko: withoutParticles }

const STEMMERS: Record<string, Stemmer> = Object.assign(
  { ar, bg, da, de, el, en, es, fi, fr, hi, hu, hy, id, it, lt, nl, no, pt, ro, ru, sr, sv, ta, tr, uk },
  NEAR,
)

/** Endings of cases and numbers, longest first, for inflecting languages without a Snowball stemmer. */
const ENDINGS: Record<string, RegExp> = {
  sl: /(?<=.{4})(?:skega|skemu|skih|skimi|ovega|ega|emu|ami|ama|imi|ima|ov|om|em|ih|im|je|jo|ja|ji|a|e|i|o|u)$/,
  hr: /(?<=.{4})(?:skoga|skomu|skih|skim|ovima|ima|ama|oga|omu|ega|emu|ih|im|om|em|a|e|i|o|u)$/,
  cs: /(?<=.{4})(?:ského|skému|ských|ovi|ech|ach|ami|ích|ého|ému|ých|ými|ou|em|ům|y|a|e|i|o|u|é|á|í|ý)$/,
  sk: /(?<=.{4})(?:ského|skému|ských|ovi|och|ach|ami|ého|ému|ých|ými|ou|om|ov|y|a|e|i|o|u|é|á|í|ý)$/,
  pl: /(?<=.{4})(?:skiego|skiemu|skich|owie|ami|ach|ego|emu|ych|ymi|ich|imi|owi|iem|om|em|ów|ie|ia|y|a|e|i|o|u|ę|ą)$/,
}
ENDINGS.bs = ENDINGS.hr

/** The stem of a lower-case word of a language; the word itself where we have no stemmer for it. */
export function stem(word: string, language: string): string {
  const code = language.split('-', 1)[0]
  const stemmer = Object.hasOwn(STEMMERS, code) ? STEMMERS[code] : undefined
  if (stemmer) return stemmer(word)
  return Object.hasOwn(ENDINGS, code) ? word.replace(ENDINGS[code], '') : word
}
