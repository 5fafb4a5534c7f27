import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { articleFrom } from '../../../src/domain/article.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'
import { LANGUAGE_CODES, languageTable } from '../../../src/text/languages/language.ts'
import { STATES } from '../../../src/text/languages/tables/states.ts'

function statesIn(text: string, publishedAt = '2030-03-04', title = ''): string[] {
  const article = articleFrom({ id: 'a', title, text, language: 'en', publishedAt })
  return claimsOf(article)
    .filter(({ kind, measure }) => kind === 'statement' && measure !== undefined)
    .map(({ measure, value, unit, scope }) =>
      [`${measure} ${value}`, unit, scope?.of].filter(part => part !== undefined).join(', '),
    )
}

test('who is sought, and who is held', () => {
  assert.deepEqual(statesIn('No arrests have been made.'), ['custody sought, suspect'])
  assert.deepEqual(statesIn('The gunman remains at large.'), ['custody sought, suspect'])
  assert.deepEqual(statesIn('Police are still searching for a man in a red coat.'), ['custody sought, suspect'])
  assert.deepEqual(statesIn('Deputies arrested a 20-year-old on Tuesday.'), ['custody held, suspect'])
  assert.deepEqual(statesIn('Police said a teenager was taken into custody.'), ['custody held, suspect'])
  assert.deepEqual(statesIn('The suspect turned himself in.'), ['custody held, suspect'])
})

test('a state behind a word of doubt is none', () => {
  assert.deepEqual(statesIn('They did not say whether the driver was arrested.'), [])
  assert.deepEqual(statesIn('They will not rest until the killer is arrested.'), [])
  assert.deepEqual(statesIn('Police have not arrested anyone.'), ['custody sought, suspect'])
  assert.deepEqual(statesIn('Nobody was charged.'), ['custody sought, suspect'])
})

test('a search for other things is no search for a suspect', () => {
  assert.deepEqual(statesIn('Police are looking for witnesses and for the weapon.'), [])
  assert.deepEqual(statesIn('The vigil was held at the church on Sunday.'), [])
})

test('who is named and who is not', () => {
  assert.deepEqual(statesIn('The names of the victims have not been released.'), ['identity unnamed, victim'])
  assert.deepEqual(statesIn('Police have not identified the suspect.'), ['identity unnamed, suspect'])
  assert.deepEqual(statesIn('The victim was identified as Ann Halloran.'), ['identity named, victim, Ann Halloran'])
  assert.deepEqual(statesIn('The bridge is known as the old lady.'), [])
})

test('a name that was not released is nobody sent home', () => {
  assert.deepEqual(statesIn("The child's identity has not been released."), ['identity unnamed, victim'])
  assert.deepEqual(statesIn('Two people were treated and released.'), ['condition released, victim'])
})

test('conditions, of whom they are told', () => {
  assert.deepEqual(statesIn('The boy is in critical condition.'), ['condition critical, victim'])
  assert.deepEqual(statesIn('The injuries are not life-threatening.'), ['condition good, victim'])
  assert.deepEqual(statesIn('The suspect was pronounced dead at the scene.'), ['condition died, suspect'])
})

test('charges and bail', () => {
  assert.deepEqual(statesIn('Carl Brandt was charged with attempted murder.'), [
    'custody charged, suspect, Carl Brandt',
    'charge attempted killing, suspect, Carl Brandt',
  ])
  assert.deepEqual(statesIn('His bail was set at $5,000.'), ['bond set, suspect'])
})

test('an arrest of another year is another matter', () => {
  const opening = 'A barn burned down on Sunday night near the old mill, and nobody was hurt. '.repeat(8)
  assert.deepEqual(statesIn(`${opening}The owner was arrested in March 2019 over unpaid taxes.`), [])
})

test('an older case told as background has no states of this one', () => {
  const opening = 'Carl Brandt ran from the old mill on Sunday night after a barn burned down. '.repeat(8)
  const older = 'Brandt was on parole for the 2021 killing of Joris Pell. He was convicted of robbery.'
  assert.deepEqual(statesIn(`${opening}${older}\n\nPell was killed after an argument.`), [])
  assert.deepEqual(statesIn(`${opening}\n\nBrandt was arrested in an unrelated robbery.`), [])
  assert.deepEqual(statesIn(`${opening}${older} He was arrested on Sunday.`), ['custody held, suspect'])
  const own = 'Brandt was charged with murder. He was arrested on Monday.'
  const told = ['custody charged, suspect, Carl Brandt', 'charge murder, suspect, Carl Brandt', 'custody held, suspect']
  assert.deepEqual(statesIn(`${opening}${older}\n\n${own}`), told)
})

test('an older case is background in other languages', () => {
  const told = (text: string) => {
    const opening = 'Am Sonntagabend brannte an der alten Mühle eine Scheune ab, verletzt wurde niemand. '.repeat(8)
    const article = articleFrom({ id: 'a', title: '', text: opening + text, language: 'de', publishedAt: '2030-03-04' })
    return claimsOf(article).filter(({ measure }) => measure === 'custody').length
  }
  assert.equal(told('Ein Mann wurde festgenommen.'), 1)
  assert.equal(told('Der Mann wurde in einem anderen Fall festgenommen.'), 0)
})

test('a report of an old event tells its states, whoever is met beside an old date', () => {
  const opening = 'Carl Brandt set fire to a barn in May 2028, a jury heard. '
  const rest = 'The barn stood by the old mill, and nobody was there but the owner. '.repeat(8)
  const own = 'Joris Pell died there in May 2028. Pell died after an argument.'
  assert.ok(statesIn(`${opening}${rest}${own}`).includes('motive known'))
  const other = 'Brandt had killed Piet Maas in 2019. Maas died after an argument.'
  assert.ok(!statesIn(`${opening}${rest}${other}`).includes('motive known'))
})

test('every state of every table is known, and no words are empty', () => {
  for (const code of LANGUAGE_CODES) {
    for (const { matter, state, words } of languageTable(code).states.words) {
      assert.ok((STATES[matter] as readonly string[]).includes(state), `${code}: ${matter} ${state}`)
      assert.ok(words.global, `${code}: ${words.source}`)
      assert.equal(''.match(words), null, `${code}: ${words.source}`)
    }
  }
})

test('states quote their article, whatever stands in it', () => {
  const pieces = [
    'police',
    'arrested',
    'the suspect',
    'has not been',
    'identified as',
    'Ann Halloran',
    'no',
    '.',
    'in critical condition',
    '\n',
    '“',
  ] // prettier-ignore
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), words => {
      const article = articleFrom({ id: 'a', title: '', text: words.join(' '), language: 'en' })
      for (const { span } of claimsOf(article)) assert.equal(article.text.slice(span.start, span.end), span.text)
    }),
  )
})
