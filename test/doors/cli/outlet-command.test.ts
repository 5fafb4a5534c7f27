import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { App } from '../../../src/app.ts'
import { AppError } from '../../../src/domain/app-error.ts'
import type { Terminal } from '../../../src/doors/cli/command.ts'
import { outletCommand } from '../../../src/doors/cli/outlet-command.ts'
import { openedMemory } from '../../../src/opened-memory.ts'
import { keepOutlets } from '../../../src/outlets/directory/keep-outlets.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { outletPageSchema } from '../../../src/views/outlet-page.ts'
import { sourceNamed } from '../../outlets/made-outlet.ts'
import { storeArticles } from '../../outlets/stored-articles.ts'
import { testApp } from '../../test-app.ts'

describe('stemma outlet', () => {
  let app: App

  before(async () => {
    const cellar = memoryCellar()
    await storeArticles(cellar, [
      {
        id: 'g1',
        url: 'https://gull.example/g1',
        outlet: 'The Gull',
        group: 'gull.example',
        article: { title: 'Two\n# lines\u001b[31m' },
      },
    ])
    await keepOutlets(cellar, sourceNamed('The Register', { id: 'register', how: 'imported' }), [
      {
        hosts: ['gull.example'],
        facts: [
          { field: 'name', value: 'The Gull\n\u001b[2J' },
          { field: 'country', value: 'SI' },
        ],
      },
    ])
    await keepOutlets(cellar, sourceNamed('Our notes', { id: 'notes', how: 'imported', isPrivate: true }), [
      { hosts: ['gull.example'], facts: [{ field: 'note', value: 'told to us' }] },
    ])
    const opened = openedMemory('', cellar)
    app = testApp({}, async () => opened)
  })
  after(() => app.close())

  async function told(paths: string[], flags: Record<string, boolean> = {}): Promise<string> {
    let text = ''
    const terminal = { out: async (more: string) => void (text += more), err: () => {} } as unknown as Terminal
    assert.equal(await outletCommand.run(app, { paths, flags }, terminal), 0)
    return text
  }

  test('prints facts with sources, counts and what is not documented', async () => {
    const text = await told(['gull.example'])
    assert.match(text, /^# The Gull/)
    assert.match(text, /- Country: Slovenia — The Register, CC0-1.0, retrieved 2 Apr 2026/)
    assert.match(text, /- Kind: kind not documented/)
    assert.match(text, /owner not documented/)
    assert.match(text, /- own reporting: 1\n/)
    assert.match(text, /note: told to us — Our notes/i)
  })

  test('obeys no word from outside: a name is one line, without what a terminal would do', async () => {
    const text = await told(['gull.example'])
    assert.ok(!text.includes('\u001b'))
    assert.equal(text.match(/^# /gm)?.length, 1)
  })

  test('takes an address of it, and with --json gives the view of its page without what is private', async () => {
    const view = outletPageSchema.parse(JSON.parse(await told(['https://www.gull.example/news'], { json: true })))
    assert.equal(view.id, 'gull.example')
    assert.doesNotMatch(JSON.stringify(view), /told to us/)
  })

  test('says what is not known with the next step, and takes one name', async () => {
    const failing = (paths: string[], code: string, words = /./) =>
      assert.rejects(told(paths), (error: AppError) => {
        assert.match(error.message, words)
        return error instanceof AppError && error.code === code && Boolean(error.next)
      })
    await failing(['dodo.example'], 'not-found')
    await failing(['x'.repeat(5_000)], 'not-found', /as x{80}, and/)
    await failing([' '], 'usage')
    await failing([], 'usage')
    await failing(['a', 'b'], 'usage')
  })
})
