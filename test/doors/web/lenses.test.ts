// The page of lenses: whose ratings there are, and importing and deleting them, by whom and from where.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import type { App } from '../../../src/app.ts'
import { pagesOf } from '../../../src/doors/web/pages.tsx'
import { lensesPageSchema } from '../../../src/views/lenses-page.ts'
import { testApp } from '../../test-app.ts'

const HERE = 'http://localhost'
const FROM_US = { Origin: HERE, 'Sec-Fetch-Site': 'same-origin' }
const TABLE = 'domain,value\none.example,left\ntwo.example,right\n,left\nthree.example,sideways\n'

const MANIFEST = {
  rater: {
    id: 'panel',
    name: 'The <b>Panel</b>',
    homepage: 'https://panel.example/',
    method: 'panel',
    politicsOf: 'US',
    licence: 'Only for <script>readers</script>.',
    redistributable: true,
  },
  scale: {
    id: 'panel-lean',
    dimension: 'lean',
    values: [
      { raw: 'left', label: 'left', bucket: 'left' },
      { raw: 'right', label: 'right', bucket: 'right' },
    ],
  },
}

type Sent = Record<string, string | [name: string, text: string]>

function formOf(fields: Sent): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value)
    else form.set(name, new Blob([value[1]]), value[0])
  }
  return form
}

const both = (over: Sent = {}): Sent => ({
  table: ['panel.csv', TABLE],
  manifest: ['panel.json', JSON.stringify(MANIFEST)],
  template: '',
  ...over,
})

describe('lenses on their page', () => {
  let app: App
  let web: Hono
  let data: string
  const apps: App[] = []

  before(async () => void (data = await mkdtemp(join(tmpdir(), 'stemma-test-lenses-'))))
  beforeEach(() => {
    app = testApp({ STEMMA_DATA: data })
    apps.push(app)
    web = pagesOf(app)
  })
  after(async () => {
    await Promise.all(apps.map(each => each.close()))
    await rm(data, { recursive: true })
  })

  /** Files under the data folder. */
  const waiting = (): string[] =>
    readdirSync(data, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ name, parentPath }) => join(parentPath, name))
  const forget = () => rm(join(data, 'uploads'), { recursive: true, force: true })

  const upload = (fields: Sent, headers: Record<string, string> = {}) =>
    web.request(`${HERE}/lenses/upload`, { method: 'POST', body: formOf(fields), headers: { ...FROM_US, ...headers } })

  const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = FROM_US) =>
    web.request(`${HERE}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    })

  const documentIn = async (response: Response | Promise<Response>) => parseHTML(await (await response).text()).document
  const wordsIn = (node: { textContent: string }) => node.textContent.replace(/\s+/g, ' ')
  const json = async () => lensesPageSchema.parse(await (await web.request('/lenses.json')).json())
  const uploadedId = (page: Document) => page.querySelector('input[name=upload]')!.getAttribute('value')!

  async function imported(fields: Sent = both()): Promise<string> {
    const id = uploadedId(await documentIn(upload(fields)))
    const done = await send('/lenses/import', { upload: id, accept: 'yes' })
    assert.equal(done.status, 303)
    return done.headers.get('Location')!
  }

  test('a table is shown before it is imported, with what is in it and the licence, and imported when that is accepted', async () => {
    const page = await documentIn(upload(both()))
    const words = wordsIn(page.querySelector('main')!)
    assert.match(words, /4 rows, 2 ratings on the scale; 0 of them of 0 known outlets/)
    assert.match(words, /1 row without a domain, left out/)
    assert.match(words, /line 5: “sideways” is not on the scale/)
    assert.equal(page.querySelector('.licence')!.textContent, 'Only for <script>readers</script>.')
    assert.deepEqual((await json()).lenses, [])

    const unread = await send('/lenses/import', { upload: uploadedId(page) })
    assert.equal(unread.status, 400)
    assert.match(await unread.text(), /The licence was not accepted, and nothing was imported/)
    assert.deepEqual((await json()).lenses, [])

    const done = await send('/lenses/import', { upload: uploadedId(page), accept: 'yes' })
    assert.equal(done.status, 303)
    const [lens] = (await json()).lenses
    assert.deepEqual([lens.rater, lens.ratings, lens.isPrivate, lens.file], ['The <b>Panel</b>', 2, false, 'panel.csv'])
    const list = await documentIn(web.request(done.headers.get('Location')!.split('#')[0]))
    assert.match(list.querySelector('[role=status]')!.textContent, /^Imported as panel-/)
    assert.equal(list.querySelector('.lens h2')!.textContent, 'The <b>Panel</b>')
    assert.equal(list.querySelectorAll('main b, script').length, 0)
  })

  test('what was imported is not here a second time', async () => {
    const id = uploadedId(await documentIn(upload(both())))
    assert.equal((await send('/lenses/import', { upload: id, accept: 'yes' })).status, 303)
    assert.equal((await send('/lenses/import', { upload: id, accept: 'yes' })).status, 404)
    assert.equal((await json()).lenses.length, 1)
  })

  test('a button that is pressed twice imports once', async () => {
    const id = uploadedId(await documentIn(upload(both())))
    const answers = await Promise.all([1, 2, 3].map(() => send('/lenses/import', { upload: id, accept: 'yes' })))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 404, 404])
    assert.equal((await json()).lenses.length, 1)
  })

  test('the same table is imported a second time only where that is said', async () => {
    await imported()
    const page = await documentIn(upload(both()))
    assert.match(page.body.textContent, /The same file was imported before, as .*Delete that first/)
    const id = uploadedId(page)
    assert.equal((await send('/lenses/import', { upload: id, accept: 'yes' })).status, 400)
    assert.equal((await json()).lenses.length, 1)
    assert.equal((await send('/lenses/import', { upload: id, accept: 'yes', again: 'yes' })).status, 303)
    assert.equal((await json()).lenses.length, 2)
  })

  test('a lens is deleted with its ratings', async () => {
    await imported()
    const [{ id }] = (await json()).lenses
    const done = await send('/lenses/delete', { lens: id })
    assert.equal(done.headers.get('Location'), '/lenses?deleted=2')
    assert.deepEqual((await json()).lenses, [])
    assert.equal((await send('/lenses/delete', { lens: id })).status, 404)
  })

  test('a private lens is on the page that is asked for here, and in nothing that goes elsewhere', async () => {
    await imported(both({ private: 'yes' }))
    assert.match(await (await web.request('/lenses')).text(), /private: shown at this machine only/)
    assert.deepEqual((await json()).lenses, [])
    const elsewhere = await web.request('http://stemma.example/lenses')
    assert.doesNotMatch(await elsewhere.text(), /Panel/)
  })

  test('a rater of a template is chosen, with the country where it names none', async () => {
    const { manifest: _, ...fields } = both({ template: 'own-lean' })
    const without = await upload(fields)
    assert.equal(without.status, 400)
    assert.match(await without.text(), /does not say for which country/)
    await imported({ ...fields, country: 'kr' })
    assert.equal((await json()).lenses[0].politicsOf, 'KR')
    assert.equal((await upload({ ...fields, country: 'Korea' })).status, 400)
  })

  test('the forms are shown at this machine alone, and the page lets them be sent nowhere else', async () => {
    const here = await web.request('/lenses')
    assert.match(here.headers.get('Content-Security-Policy')!, /form-action 'self'/)
    assert.equal((await documentIn(here)).querySelectorAll('form').length, 1)
    const elsewhere = await web.request('http://stemma.example/lenses')
    assert.match(elsewhere.headers.get('Content-Security-Policy')!, /form-action 'none'/)
    assert.equal((await documentIn(elsewhere)).querySelectorAll('form').length, 0)
  })

  test('nobody else imports or deletes: no other page, no other machine, through no proxy', async () => {
    await imported()
    const [{ id }] = (await json()).lenses
    const bad: Record<string, string>[] = [
      {},
      { Origin: 'https://evil.example' },
      { Origin: HERE, 'Sec-Fetch-Site': 'cross-site' },
      { ...FROM_US, 'X-Forwarded-For': '203.0.113.9' },
      { ...FROM_US, Host: 'stemma.example' },
    ]
    for (const headers of bad) {
      assert.equal((await send('/lenses/delete', { lens: id }, headers)).status, 403, JSON.stringify(headers))
      const sent = { method: 'POST', body: formOf(both()), headers }
      assert.equal((await web.request(`${HERE}/lenses/upload`, sent)).status, 403, JSON.stringify(headers))
    }
    assert.equal((await json()).lenses.length, 1)
  })

  test('other kinds of bodies, forms that are cut off and forms without a table are refused', async () => {
    assert.equal((await send('/lenses/upload', { table: TABLE })).status, 415)
    const multipart = { ...FROM_US, 'Content-Type': 'multipart/form-data; boundary=x' }
    const cut = { method: 'POST', body: '--x\r\nContent-Disposition: form-data; name="table"', headers: multipart }
    assert.equal((await web.request(`${HERE}/lenses/upload`, cut)).status, 400)
    assert.equal((await upload({ template: 'allsides' })).status, 400)
    assert.equal((await upload({ table: ['panel.csv', TABLE], template: 'nobody' })).status, 400)
    const noManifest = await upload(both({ manifest: ['m.json', '{"rater": 1}'] }))
    assert.match(await noManifest.text(), /m\.json is not a manifest of a rater: rater must be an object/)
  })

  test('more than 64 MB is refused before any of it is read where its length is said', async () => {
    const headers = { ...FROM_US, 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '99000000' }
    const answer = await web.request(`${HERE}/lenses/upload`, { method: 'POST', body: '', headers })
    assert.equal(answer.status, 413)
    assert.match(await answer.text(), /That is more than 64 MB\. Larger tables are imported by stemma lenses import/)
  })

  /** A form whose table comes in pieces; what stands in the data folder is looked at after each. */
  function coming(pieces: number, after: 'ends' | 'breaks', look: (files: string[]) => void): Request {
    const head = '--x\r\nContent-Disposition: form-data; name="table"; filename="panel.csv"\r\n\r\ndomain,value\r\n'
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 1
        look(waiting())
        if (sent === 1) controller.enqueue(Buffer.from(head))
        else if (sent <= pieces) controller.enqueue(Buffer.from(`h${sent}.example,left\n`.padEnd(1_000_000, '\n')))
        else if (after === 'breaks') controller.error(new Error('gone'))
        else controller.close()
      },
    })
    const headers = { ...FROM_US, 'Content-Type': 'multipart/form-data; boundary=x' }
    return new Request(`${HERE}/lenses/upload`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  }

  test('a table goes to a file under the data folder as it comes, and nothing stays of one that is cut off, breaks or is too large', async () => {
    const cases = [
      [5, 'ends', 400],
      [5, 'breaks', 400],
      [80, 'ends', 413],
    ] as const
    for (const [pieces, after, status] of cases) {
      await forget()
      let [most, looked] = [0, 0]
      const look = (files: string[]) => {
        looked += 1
        for (const file of files) {
          assert.equal(basename(file), 'panel.csv')
          assert.equal(statSync(file).mode & 0o077, 0)
          most = Math.max(most, statSync(file).size)
        }
      }
      assert.equal((await web.request(coming(pieces, after, look))).status, status)
      // The last pieces are under way while the file is looked at.
      assert.ok(most > 1_000_000, `${most} bytes of ${pieces} MB were seen in the file`)
      assert.deepEqual(waiting(), [])
      assert.ok(looked < 75, `${looked} MB were taken`)
    }
  })

  test('a table is gone when it was imported, when it cannot be read, and when the service ends', async () => {
    await forget()
    await imported()
    assert.deepEqual(waiting(), [])
    await upload(both({ table: ['panel.csv', 'domain,value\n"one.example,left\n'] }))
    await upload(both({ manifest: ['m.json', '{"rater": 1}'] }))
    await upload({ table: ['panel.csv', TABLE], template: 'nobody' })
    assert.deepEqual(waiting(), [])
    await upload(both({ table: ['panel.csv', `${TABLE}other.example,left\n`] }))
    assert.deepEqual(
      waiting()
        .map(file => basename(file))
        .sort(),
      ['manifest.json', 'panel.csv'],
    )
    await app.close()
    assert.deepEqual(waiting(), [])
  })

  test('what a killed process left goes at the next start, and what another one keeps stays', async () => {
    await forget()
    const { pid: dead } = spawnSync(process.execPath, ['-e', ''])
    const host = hostname().replace(/[^\w-]/g, '')
    const left = (name: string) => {
      const place = join(data, 'uploads', name)
      mkdirSync(place, { recursive: true })
      writeFileSync(join(place, 'panel.csv'), TABLE)
      return place
    }
    const ofDead = left(`${host}.${dead}.01234567.aaaaaa`)
    const ofEarlierSelf = left(`${host}.${process.pid}.01234567.aaaaaa`)
    const ofAnother = left(`${host}.${process.ppid}.01234567.aaaaaa`)
    const elsewhere = left(`another-machine.${dead}.01234567.aaaaaa`)
    const longAgo = left(`another-machine.${dead}.01234567.bbbbbb`)
    utimesSync(longAgo, 1_700_000_000, 1_700_000_000)
    const nobodys = left('notes')
    await upload(both())
    await app.clearUploads()
    assert.deepEqual([ofDead, ofEarlierSelf, longAgo].filter(existsSync), [])
    assert.deepEqual([ofAnother, elsewhere, nobodys].filter(existsSync).length, 3)
    const own = waiting().find(file => basename(file) === 'manifest.json')!
    assert.equal(JSON.parse(readFileSync(own, 'utf8')).file, 'panel.csv')
  })

  test('names of files and of what was sent lead to no other file', async () => {
    const page = await documentIn(upload(both({ table: ['../../../etc/pass<wd>.csv', TABLE] })))
    assert.equal(page.querySelector('h1 bdi')!.textContent, 'pass_wd_.csv')
    for (const name of ['../..', '..', '', '/etc/passwd', `${uploadedId(page)}/..`])
      assert.equal((await send('/lenses/import', { upload: name, accept: 'yes' })).status, 404, name)
  })

  test('what cannot be read is said with its line, without the name of the folder that it lies in', async () => {
    const broken = await upload(both({ table: ['panel.csv', 'domain,value\n"one.example,left\n'] }))
    assert.equal(broken.status, 400)
    const words = wordsIn((await documentIn(broken)).querySelector('main')!)
    assert.match(words, /Not done\s?panel\.csv, line 2: a quote is opened and not closed/)
  })
})
