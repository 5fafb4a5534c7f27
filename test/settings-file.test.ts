import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { settingsFrom } from '../src/config.ts'
import type { AppError } from '../src/domain/app-error.ts'
import { configurationOf, givenSettings, mergedSettings, warningsOf } from '../src/settings-file.ts'

describe('the settings file', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-settings-'))
  })
  after(() => rm(folder, { recursive: true }))

  const given = async (text: string, environment: Record<string, string> = {}) => {
    await writeFile(join(folder, 'settings.env'), text)
    return givenSettings({ STEMMA_DATA: folder, ...environment })
  }
  const chosen = async (text: string, environment: Record<string, string> = {}) => {
    const { settings } = configurationOf(await given(text, environment))
    return Object.fromEntries(settings.map(({ name, value, from }) => [name, [value, from]]))
  }

  test('gives what the environment does not', async () => {
    const settings = await chosen('# mine\nSTEMMA_PORT=5000\nSTEMMA_CONTACT="me@gull.example"\n', {
      STEMMA_PORT: '6000',
    })
    assert.deepEqual(settings.STEMMA_PORT, [6000, 'environment'])
    assert.deepEqual(settings.STEMMA_CONTACT, ['me@gull.example', 'file'])
    assert.deepEqual(settings.STEMMA_HOST, ['127.0.0.1', 'default'])
  })

  test('is in force as it is shown', async () => {
    const merged = settingsFrom(mergedSettings(await given('\ufeffSTEMMA_PORT=5000\r\nSTEMMA_PER_HOST=3\r\n')))
    assert.equal(merged.port, 5000)
    assert.equal(merged.perHost, 3)
  })

  test('need not be there', async () => {
    const { isThere, file } = await givenSettings({ STEMMA_DATA: join(folder, 'nowhere') })
    assert.equal(isThere, false)
    assert.deepEqual(file, {})
  })

  test('cannot move the data folder in which it lies', async () => {
    const moved = await given('STEMMA_DATA=/elsewhere\n')
    assert.equal(mergedSettings(moved).STEMMA_DATA, folder)
    assert.deepEqual(configurationOf(moved).settings.find(({ name }) => name === 'STEMMA_DATA')?.from, 'environment')
    assert.match(warningsOf(moved)[0], /STEMMA_DATA in .* does nothing/)
  })

  test('warns of names that are no settings, with the nearest that is one', async () => {
    const strange = await given('STEMMA_PROT=5000\nSTEMMA_WHATEVER_ELSE=1\nPORT=1\n', {
      STEMMA_DATABASE: 'postgres://x',
    })
    assert.deepEqual(
      warningsOf(strange).map(each => each.replaceAll(folder, '…')),
      [
        'STEMMA_DATABASE in the environment is no setting; STEMMA_DATABASE_URL is.',
        'STEMMA_PROT in …/settings.env is no setting; STEMMA_PORT is.',
        'STEMMA_WHATEVER_ELSE in …/settings.env is no setting.',
        'PORT in …/settings.env is no setting.',
      ],
    )
  })

  test('shows no password, wherever in an address it stands', async () => {
    const hidden = await chosen(
      'STEMMA_DATABASE_URL=postgres://anna:s3cret@db.example/news?sslmode=require&password=s3cret\n',
    )
    assert.deepEqual(hidden.STEMMA_DATABASE_URL, [
      'postgres://anna:…@db.example/news?sslmode=require&password=…',
      'file',
    ])
  })

  test('that cannot be read is named', async () => {
    await assert.rejects(
      givenSettings({ STEMMA_DATA: await folderAsFile(folder) }),
      (error: AppError) => error.code === 'usage' && /settings\.env cannot be read/.test(error.message),
    )
  })
})

/** A data folder in which the settings file is a folder. */
async function folderAsFile(folder: string): Promise<string> {
  const data = join(folder, 'odd')
  await mkdir(join(data, 'settings.env'), { recursive: true })
  return data
}
