import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleInput, articleFrom } from '../../../src/domain/article.ts'
import { digestByForm } from '../../../src/stages/5-trace/digest.ts'
import { releaseByForm } from '../../../src/stages/5-trace/press-release.ts'
import { readCredits } from '../../../src/stages/5-trace/wire-credit.ts'

const article = (input: Omit<ArticleInput, 'id'>) => articleFrom({ id: 'x', ...input })
const digest = (input: Omit<ArticleInput, 'id'>) => digestByForm(article(input), readCredits(article(input)))
const release = (input: Omit<ArticleInput, 'id'>) => releaseByForm(article(input), readCredits(article(input)))

const numbered = (heads: string[]) => heads.map((head, index) => `${index + 1}. ${head}`).join('\n\n')

test('a page of excerpts with a count of sources is a digest', () => {
  const text = `- The ferry Lady Amber sank off Kelland on Tuesday with forty people aboard, rescuers said.
- Divers found the wreck at ninety metres, and the search for nine missing goes on.
- The owner, Kelland Lines, had been warned of the ferry's pumps in spring.

31 Articles

A ferry went down off the coast of Kelland, AFP reports. Forty people were aboard when it left the harbour.
Nine people are missing after the sinking of a ferry, rescuers told AFP on Wednesday near the port.`
  assert.match(digest({ title: 'Ferry sinks off Kelland', text }) ?? '', /count of sources.*excerpts/)
  assert.match(digest({ title: 'Ferry sinks off Kelland', text: text.replace('31 Articles', '') }) ?? '', /excerpts/)
})

test('a page of headlines with counts in a row and excerpts that break off is a digest', () => {
  const items = ['sinks off Kelland, nine missing', 'was warned in spring', 'lies at ninety metres'].map(
    head =>
      `The ferry Lady Amber ${head}\n\nAmber Daily · 2 days ago\n\nThe ferry Lady Amber ${head}, said the rescuers who had gone out on Tuesday…`,
  )
  const page = `12 articles · 5 sources · 3 languages · updated on Wednesday\n\n${items.join('\n\n')}`
  assert.match(digest({ title: 'Ferry: how it is covered', text: page }) ?? '', /count of sources.*break off/)
  const trailing = `He paused on the quay, and then he said that he did not know what the ferry…\n\nThe inquiry goes on.\n\nIt has 12 articles of the law before it.`
  assert.equal(digest({ title: 'A captain speaks', text: trailing }), undefined)
})

test('numbered news of different matters is a digest', () => {
  const text = `Good morning. Here is what you need to know.\n\n${numbered([
    'Ferry sinks off Kelland. Forty people were aboard the Lady Amber.',
    'Parliament of Orrin votes on the budget. Chancellor Weiss lacks four seats.',
    'Tessaro wins the Cup. Midfielder Dario Lunt scored twice.',
    'Drought in the Vale of Sern. Farmers sell their herds.',
    'Physicists at Halden measure a new particle. Professor Ines Ruud calls it odd.',
  ])}`
  assert.match(digest({ title: 'The morning in five', text }) ?? '', /unconnected/)
})

test('an article in the shape of a list about one matter is none', () => {
  const text = numbered([
    'The Lady Amber left late. Captain Jon Marsh waited for a truck at Kelland pier.',
    'The pumps had failed before. Kelland Lines was warned in spring about the Lady Amber.',
    'Nine are missing. Captain Jon Marsh is one of them.',
    'Divers found the Lady Amber at ninety metres off Kelland.',
    'An inquiry begins on Monday in Kelland. Judge Ada Lind leads it.',
  ])
  assert.equal(digest({ title: 'Five things we know about the Lady Amber', text, byline: ['Ada Lind'] }), undefined)
  assert.equal(digest({ title: 'Five things we know about the Lady Amber', text }), undefined)
})

test('the steps of a recipe are none', () => {
  const text = numbered([
    'Peel and slice the apples thinly.',
    'Beat eggs with sugar until they are pale.',
    'Fold in flour and melted butter.',
    'Bake for forty minutes at medium heat.',
    'Let it cool and dust it with sugar.',
  ]) // prettier-ignore
  assert.equal(digest({ title: 'Apple cake', text }), undefined)
})

test('an article with a list in it, or one that cites an agency, is none', () => {
  const text = `PORT AMBER (AP) — The ferry sank on Tuesday.\n- Forty people were aboard the Lady Amber when it left.\n- Nine are missing, among them the captain, Jon Marsh.\n- The pumps had been repaired in spring, said the owner.`
  assert.equal(digest({ title: 'Ferry sinks', text }), undefined)
  assert.equal(digest({ title: 'Ferry sinks', text: 'Rescuers told AFP that nine are missing.' }), undefined)
})

test('releases are known by their form', () => {
  assert.match(
    release({ text: 'PORT AMBER, May 4, 2031 /PRNewswire/ -- Kelland Lines today announced a new ferry.' }) ?? '',
    /PR Newswire/,
  ) // prettier-ignore
  assert.match(release({ text: 'FOR IMMEDIATE RELEASE\n\nKelland Lines has a new ferry.' }) ?? '', /immediate release/)
  const tail =
    'Kelland Lines is pleased to announce a new ferry.\n\nMedia contact:\nAda Lind\n\nAbout Kelland Lines\nKelland Lines runs ferries.\n\nSOURCE Kelland Lines'
  assert.match(release({ text: tail }) ?? '', /SOURCE/)
})

test('an article that tells of a release is none', () => {
  assert.equal(
    release({ text: 'Kelland Lines today announced a new ferry, the company said in a press release.' }),
    undefined,
  ) // prettier-ignore
  assert.equal(release({ text: 'The ferry sank.\n\nAbout 40 people were aboard.\n\nSource: police' }), undefined)
})

test('tips that name nobody are no digest, and with the words of a newsletter they are one', () => {
  const heads = [
    'Choose a Warm Coat',
    'Mind the Tide Table',
    'Pack Dry Socks',
    'Ask the Harbour Office',
    'Leave a Note',
  ]
  const tail =
    'Whoever walks on the flats should know when the water comes, and go with somebody who has been there before.'
  const text = numbered(heads.map(head => `${head}\n\n${tail} Bring a lamp for Winter and a map for Summer.`))
  assert.equal(digest({ title: 'Walking on the flats', text }), undefined)
  assert.match(
    digest({
      title: 'Five things for today',
      text: `Good morning, here are today’s top stories.\n\n${numbered(heads.map((head, at) => `${head} in ${['Sern', 'Halden', 'Orrin', 'Tessaro', 'Kelland'][at]} was asked for, the council of the town said.`))}`,
    }) ?? '',
    /newsletter/,
  )
})
