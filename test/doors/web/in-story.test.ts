import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InStory } from '../../../src/doors/web/in-story.tsx'

test('the line above a part leads to its story, whose title is read in the direction of its own letters', () => {
  const line = String(InStory({ href: '/stories/s1', title: 'غرق العبارة' }))
  assert.equal(line, '<p class="crumb">In the story <a href="/stories/s1" dir="auto">غرق العبارة</a></p>')
})
