import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readNames } from '../../src/text/names.ts'

/** Every form of a text with its bearer, where that is another. */
function joined(text: string, language: string): Record<string, string> {
  const shorter = readNames(text, language).filter(({ text: form, bearer }) => form !== bearer)
  return Object.fromEntries(shorter.map(({ text: form, bearer }) => [form, bearer]))
}

const JOINED: [language: string, text: string, bearers: Record<string, string>][] = [
  // Korean and Chinese family names stand first.
  [
    'en',
    'Jang Se-yul leads the group. Mr Jang said Yu Yong-weon came. Yu agreed with Jang.',
    { Jang: 'Jang Se-yul', Yu: 'Yu Yong-weon' },
  ],
  ['en', 'President Xi Jinping met Vladimir Ostrov in Beijing. Xi left early.', { Xi: 'Xi Jinping' }],
  // Arabic particles.
  [
    'en',
    'Omar al-Rahbi met Salim Abd al-Karim and Tarek el-Amri. Al-Rahbi spoke, el-Amri did not. He saw Abd al-Karim.',
    { 'Al-Rahbi': 'Omar al-Rahbi', 'el-Amri': 'Tarek el-Amri', 'Abd al-Karim': 'Salim Abd al-Karim' },
  ],
  // Initials, before and behind.
  [
    'en',
    'John R. Tolan is his name. J. R. Tolan wrote it. Later Tolan J.R. signed, and Tolan left.',
    { 'J. R. Tolan': 'John R. Tolan', 'Tolan J.R.': 'John R. Tolan', Tolan: 'John R. Tolan' },
  ],
  [
    'en',
    'Donald J. Karsen won. Donald Karsen smiled. Karsen left.',
    { 'Donald Karsen': 'Donald J. Karsen', Karsen: 'Donald J. Karsen' },
  ],
  ['en', 'William “Bill” Harrow, 61, was found. Harrow lived in Leeds.', { Harrow: 'William “Bill” Harrow' }],
  // Acronyms in brackets in both orders, with small words, and without initials.
  ['en', 'GNU (Gyeore-eol Nation United) said so.', { GNU: 'Gyeore-eol Nation United' }],
  [
    'en',
    'The Organisation for the Prohibition of Chemical Weapons (OPCW) agreed. Later the OPCW left.',
    { OPCW: 'Organisation for the Prohibition of Chemical Weapons' },
  ],
  ['en', 'He works for the Interior Ministry (MVD). The MVD denied it.', { MVD: 'Interior Ministry' }],
  // Shortened bodies, and directions for countries.
  [
    'en',
    'The carrier Nordica Shipping lost a vessel. Nordica said the crew was safe.',
    { Nordica: 'Nordica Shipping' },
  ],
  ['en', 'She told the Tarn Valley Times so. On Monday the Times printed it.', { Times: 'Tarn Valley Times' }],
  ['en', 'South Korea will take them. They want to live in the South.', { South: 'South Korea' }],
  // Cases, initials and patronymics.
  [
    'ru',
    'Иван Петрович Сидоров прибыл в Москву. И. П. Сидоров выступил. С Иваном Сидоровым говорил врач. Письмо Сидорова прочли.',
    {
      'И. П. Сидоров': 'Иван Петрович Сидоров',
      'Иваном Сидоровым': 'Иван Петрович Сидоров',
      Сидорова: 'Иван Петрович Сидоров',
    },
  ],
  ['ru', 'Мария Сидорова победила. Сидоровой вручили приз.', { Сидоровой: 'Мария Сидорова' }],
  [
    'uk',
    'Президент Володимир Гайденко прибув. З Володимиром Гайденком говорила Олена Марчук. Гайденка зустріли, а Марчук пішла.',
    { 'Володимиром Гайденком': 'Володимир Гайденко', Гайденка: 'Володимир Гайденко', Марчук: 'Олена Марчук' },
  ],
  [
    'pl',
    'Premier Jan Kowalski przyjechał. Rozmawiał z Janem Kowalskim minister Piotr Nowak. Kowalskiego powitano.',
    { 'Janem Kowalskim': 'Jan Kowalski', Kowalskiego: 'Jan Kowalski' },
  ],
  // German genitive, particles, two family names.
  [
    'de',
    'Bundeskanzler Olaf Behrend sprach. Behrends Rede war kurz. Die Ministerin Anna von der Hagen ging. Von der Hagen schwieg.',
    { Behrends: 'Olaf Behrend', 'Von der Hagen': 'Anna von der Hagen' },
  ],
  [
    'es',
    'La presidenta Claudia Sheinbaum Pardo habló. Sheinbaum dijo que no. El ministro Pedro de la Cruz calló. De la Cruz salió.',
    { Sheinbaum: 'Claudia Sheinbaum Pardo', 'De la Cruz': 'Pedro de la Cruz' },
  ],
  ['pt', 'O presidente João da Silva Prado falou. Silva Prado saiu.', { 'Silva Prado': 'João da Silva Prado' }],
  ['nl', 'Minister Piet van der Lind sprak. Van der Lind zei niets.', { 'Van der Lind': 'Piet van der Lind' }],
  ['fr', 'La ministre Anne Dorval reste, a dit hier Dorval.', { Dorval: 'Anne Dorval' }],
  ['it', 'Il presidente Sergio Di Martino è a Roma. Di Martino ha detto no.', { 'Di Martino': 'Sergio Di Martino' }],
  ['ar', 'قال الرئيس سامي الحداد إنه في موسكو. وأضاف الحداد أن الحرب انتهت.', { الحداد: 'سامي الحداد' }],
  ['zh', '法国总统埃马纽埃尔·马克龙将访华。马克龙没有回应。', { 马克龙: '埃马纽埃尔·马克龙' }],
  ['ja', '高橋美咲市長は東京にいる。高橋市長は「知らない」と述べた。', { 高橋: '高橋美咲' }],
  ['ko', '유영원 의원은 서울에서 말했다. 유 의원은 떠났다.', { 유: '유영원' }],
] // prettier-ignore

describe('forms of one name are joined to its fullest form', () => {
  for (const [language, text, bearers] of JOINED)
    test(`${language}: ${text}`, () => assert.deepEqual(joined(text, language), bearers))
})

const APART: [language: string, text: string][] = [
  ['en', 'Barack Tollin and Michelle Tollin arrived. Tollin spoke first.'],
  ['en', 'Jang Se-yul and Maria Jang came. Later Jang spoke.'],
  ['en', 'It rained in Kyiv (AFP) and in Leeds (BBC).'],
  ['en', 'Maria Holt (GER) beat Anna Lind (USA).'],
  ['en', 'Nordica Shipping and Nordica Bank lost money, and Nordica fell.'],
  ['en', 'North Korea and South Korea talked.'],
  ['en', 'The Ministry of Health and the Ministry of Justice agreed. Later the Ministry spoke.'],
  ['ru', 'Иван Сидоров уволен. «Он невиновен», — сказала Сидорова.'],
  ['ru', 'Иван Сидоров и Пётр Сидоров пришли. Позже Сидоров ушёл.'],
  ['zh', '市长王海涛说，市长王海波说。'],
  ['ko', '유영원 의원과 유재석 의원은 말했다. 유 의원은 떠났다.'],
]

describe('where two could bear a form, or none does, it stays alone', () => {
  for (const [language, text] of APART) test(`${language}: ${text}`, () => assert.deepEqual(joined(text, language), {}))
})
