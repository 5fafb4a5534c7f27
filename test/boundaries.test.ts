import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { test } from 'node:test'

const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map(entry => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))

const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  text: ['domain'],
  stages: ['domain', 'text'],
  store: ['domain'],
  outside: ['domain', 'text', 'stages', 'place'],
  schedule: ['domain', 'stages'],
  views: ['domain', 'text', 'store'],
  doors: ['app', 'config', 'domain', 'place', 'views'],
}

const imports = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1])

const room = (path: string): string => path.split('/')[0].replace(/\.tsx?$/, '')

test('every room imports only from the rooms it may know', () => {
  const wrong: string[] = []
  for (const file of files) {
    const allowed = MAY_IMPORT[room(file)]
    if (!allowed) continue
    for (const target of imports(file).filter(path => path.startsWith('.'))) {
      const to = relative(src, join(src, dirname(file), target))
        .split(sep)
        .join('/')
      const stageOf = (path: string) => path.split('/').slice(0, 2).join('/')
      const foreignStage = room(file) === 'stages' && room(to) === 'stages' && stageOf(to) !== stageOf(file)
      if ((room(to) !== room(file) && !allowed.includes(room(to))) || (foreignStage && to !== 'stages/stage.ts')) {
        wrong.push(`${file} → ${to}`)
      }
    }
  }
  assert.deepEqual(wrong, [])
})

test('the domain imports no package, and only outside and doors reach the network', () => {
  const network = /^(?:node:(?:https?|net|tls|dgram|dns)(?:\/.*)?|undici)$/
  const wrong = files.flatMap(file =>
    imports(file)
      .filter(target => !target.startsWith('.'))
      .filter(target => room(file) === 'domain' || (network.test(target) && !['outside', 'doors'].includes(room(file))))
      .map(target => `${file} → ${target}`),
  )
  assert.deepEqual(wrong, [])
})

test('no file is a room without a name', () => {
  const nameless = /(?:^|\/)(?:utils?|helpers?|common|shared|manager|service|base|index|misc)(?:\.tsx?|\/)/
  assert.deepEqual(
    files.filter(file => nameless.test(file)),
    [],
  )
})
