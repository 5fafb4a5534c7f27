import assert from 'node:assert/strict'
import { mkdtemp, mkdir, rm, writeFile, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { App } from '../../../src/app.ts'
import { testApp } from '../../test-app.ts'
import type { StoryView } from '../../../src/domain/story.ts'
import { whySchema } from '../../../src/views/why.ts'
import { saidBy } from './said-by.ts'

const FERRY =
  'Ferry sinks off Port Merrow\n\nPORT MERROW, 2 March 2026 - At least 12 people were killed when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said.\n\n“We searched all night,” said Mara Ellund, the harbour master.\n'
const FLOOD =
  'Flood in the Orrin hills\n\nORRIN, 9 April 2026 - Nine houses were lost when the river Teld flooded the village of Orrin on Thursday, said mayor Ilse Brandt.\n\nThe river had risen for days.\n'

describe('the command line', () => {
  let folder: string
  let app: App
  const path = (name: string) => join(folder, name)

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-cli-'))
    app = testApp({ STEMMA_THREADS: '1', STEMMA_PAGE_BYTES: '200000' })
    await writeFile(path('ferry.txt'), FERRY)
    await writeFile(
      path('ferry-2.txt'),
      FERRY.replace('At least 12', 'At least 15').replace('We searched', 'We have searched'),
    )
    await writeFile(path('flood.txt.gz'), gzipSync(FLOOD))
    await writeFile(path('picture.png'), new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0, 1, 2, 3]))
    await writeFile(path('empty.html'), '')
    await writeFile(path('huge.html'), `<p>${'x'.repeat(300_000)}</p>`)
    await writeFile(
      path('list.jsonl'),
      `${JSON.stringify({ id: 'l1', title: 'Ferry sinks', text: FERRY })}\nnot json\n\n${JSON.stringify({ id: 'l1', text: 'again' })}\n`,
    )
    await mkdir(path('pages'))
    await writeFile(join(path('pages'), 'a.txt'), FERRY)
    await writeFile(join(path('pages'), 'notes.xyz'), 'not read')
    await mkdir(path('nothing'))
    await writeFile(join(path('nothing'), 'a.bin'), 'x')
  })
  after(async () => {
    await app.close()
    await rm(folder, { recursive: true })
  })

  const run = (args: string[], piped?: string) => saidBy(app, args, { piped })
  const stories = (out: string) => JSON.parse(out) as StoryView[]

  test('compare reads files and packed files, clusters them, prints the largest story first', async () => {
    const { code, out, err } = await run([
      'compare',
      '--json',
      path('flood.txt.gz'),
      path('ferry.txt'),
      path('ferry-2.txt'),
    ])
    assert.equal(code, 0, err)
    assert.deepEqual(
      stories(out).map(({ articles }) => articles.length),
      [2, 1],
    )
  })

  test('compare --one makes one story of whatever it reads', async () => {
    const { out } = await run(['compare', '--one', '--json', path('flood.txt.gz'), path('ferry.txt')])
    assert.deepEqual(
      stories(out).map(({ articles }) => articles.length),
      [2],
    )
  })

  test('compare prints Markdown without control characters', async () => {
    const { code, out } = await run(['compare', '-'], `Ferry \u001b[31msinks\n\n${FERRY}`)
    assert.equal(code, 0)
    assert.match(out, /^# /)
    assert.ok(!out.includes('\u001b'))
  })

  test('compare --html writes a page that needs nothing else', async () => {
    const { code } = await run(['compare', '--html', path('out.html'), path('ferry.txt'), path('ferry-2.txt')])
    assert.equal(code, 0)
    const html = await readFile(path('out.html'), 'utf8')
    assert.match(html, /<style>/)
    assert.ok(!/(?:src|href)="(?:https?:)?\/\//.test(html) && !/<script/i.test(html))
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(match => match[1])
    for (const target of targets) assert.ok(html.includes(`id="${target}"`), target)
  })

  test('stories takes no id, and says what does', async () => {
    const { code, out, err } = await run(['stories', 's-1'])
    assert.deepEqual([code, out, err], [2, '', 'stories takes nothing (s-1).\nstemma story s-1\n'])
  })

  test('compare --html writes over its own page and over nothing else', async () => {
    const args = (page: string) => ['compare', '--html', path(page), path('ferry-2.txt')]
    const before = await readFile(path('ferry.txt'), 'utf8')
    const { code, err } = await run(args('ferry.txt'))
    assert.equal(code, 2)
    assert.match(err, /ferry\.txt exists and was not written by Stemma/)
    assert.equal(await readFile(path('ferry.txt'), 'utf8'), before)
    assert.equal((await run(args('again.html'))).code, 0)
    assert.equal((await run(args('again.html'))).code, 0)
  })

  test('compare reads a folder, and says where there is nothing in it to read', async () => {
    assert.equal((await run(['compare', '--json', path('pages')])).code, 0)
    const { code, err } = await run(['compare', path('nothing')])
    assert.equal(code, 3)
    assert.match(err, /nothing in it that Stemma reads/)
  })

  test('a bad line of a list is named, the rest is done, and the exit code tells', async () => {
    const { code, out, err } = await run(['compare', '--json', path('list.jsonl')])
    assert.equal(code, 1)
    assert.equal(stories(out).length, 1)
    assert.match(err, /list\.jsonl:2: not JSON/)
    assert.match(err, /list\.jsonl:4: the id l1 was given before/)
  })

  const BAD: [name: string, args: string[], code: number, says: RegExp][] = [
    ['a missing file', ['compare', 'no-such-file.html'], 3, /no-such-file\.html does not exist/],
    ['a binary', ['compare', 'picture.png'], 3, /No article could be read/],
    ['an empty page', ['compare', 'empty.html'], 3, /No article could be read/],
    ['a page over the limit', ['compare', 'huge.html'], 3, /larger than 200000 bytes/],
    ['an unknown option', ['compare', '--bogus', 'ferry.txt'], 2, /bogus/],
    ['two ways to print', ['compare', '--json', '--html', 'x.html', 'ferry.txt'], 2, /exclude each other/],
    ['an option without a path', ['compare', '--one'], 2, /--one needs a file/],
    ['an unknown command', ['nonsense'], 2, /There is no command nonsense/],
    ['a path for a filter', ['trace', 'ferry.txt'], 2, /takes no path/],
    ['an unknown id', ['why', 'no-such-id', '--in', 'pages'], 3, /Nothing is known of no-such-id/],
  ]
  for (const [name, args, expected, says] of BAD) {
    test(`${name} gets a clear error and exit code ${expected}`, async () => {
      const known = ['picture.png', 'empty.html', 'huge.html', 'ferry.txt', 'pages']
      const { code, out, err } = await run(args.map(arg => (known.includes(arg) ? path(arg) : arg)))
      assert.equal(code, expected, err)
      assert.match(err, says)
      assert.equal(out, '')
    })
  }

  test('a path that does not exist takes nothing from the others', async () => {
    const { code, out, err } = await run([
      'compare',
      '--json',
      path('no-such.txt'),
      path('ferry.txt'),
      path('huge.html'),
    ])
    assert.equal(code, 1)
    assert.equal(stories(out).length, 1)
    assert.match(err, /no-such\.txt does not exist/)
    assert.match(err, /huge\.html: too-large/)
  })

  test('why tells what every stage decided about a file', async () => {
    const { code, out } = await run(['why', path('ferry.txt'), '--in', path('ferry-2.txt')])
    assert.equal(code, 0)
    for (const stage of ['extract', 'claim', 'trace', 'cluster', 'compare', 'summarize'])
      assert.match(out, new RegExp(`^${stage} `, 'm'))
    assert.match(out, /^cluster .*\n +- part of “.*”/m)
  })

  test('why reads a file that stands in one of the folders once', async () => {
    const { out } = await run(['why', join(path('pages'), 'a.txt'), '--in', path('pages'), '--json'])
    const { article, stages } = whySchema.parse(JSON.parse(out))
    assert.equal(article?.title, 'Ferry sinks off Port Merrow')
    assert.match(stages.find(({ stage }) => stage === 'cluster')!.because, /^new: nothing earlier/)
  })

  test('help is everywhere', async () => {
    const { out } = await run(['--help'])
    assert.match(out, /Exit codes/)
    for (const name of [...out.matchAll(/^ {2}(\w+) {2}/gm)].map(match => match[1])) {
      const help = await run([name, '--help'])
      assert.equal(help.code, 0)
      assert.match(help.out, new RegExp(`usage: stemma ${name}`))
    }
  })

  test('a filter without a path reads standard input; an error makes the exit code 1, a refusal does not', async () => {
    const fine = await run(['extract'], `${JSON.stringify({ id: 'e', html: '' })}\n`)
    assert.equal(fine.code, 0)
    assert.match(fine.out, /"refusal"/)
    assert.equal((await run(['compare'], 'nonsense\n')).code, 1)
  })
})
