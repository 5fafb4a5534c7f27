import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitCaption } from '../../../src/stages/3-extract/captions.ts'
import { chromeOf } from '../../../src/stages/3-extract/chrome-lines.ts'

/** Language, caption as it stands, its words, its credit. */
const CAPTIONS: [string, string, string, string | undefined][] = [
  ['en', 'The tower at dawn. Photo: Ada Quill', 'The tower at dawn.', 'Ada Quill'],
  ['en', 'The tower at dawn. (Ada Quill/Getty Images)', 'The tower at dawn.', 'Ada Quill/Getty Images'],
  ['en', 'Photo by Ada Quill', '', 'Ada Quill'],
  ['en', 'The tower at dawn © Ada Quill / Meridian', 'The tower at dawn', 'Ada Quill / Meridian'],
  [
    'en',
    'The tower at dawn, in the village of St. Brannoc. Ada Quill / The Meridian / Getty Images',
    'The tower at dawn, in the village of St. Brannoc.',
    'Ada Quill / The Meridian / Getty Images',
  ],
  ['en', 'Ada Quill/Meridian', '', 'Ada Quill/Meridian'],
  ['en', 'The keeper takes a photo of the tower', 'The keeper takes a photo of the tower', undefined],
  [
    'en',
    'Image of the tower from the archive of the town',
    'Image of the tower from the archive of the town',
    undefined,
  ],
  ['de', 'Der Turm im Morgenlicht. (Foto: Ada Quill/dpa)', 'Der Turm im Morgenlicht.', 'Ada Quill/dpa'],
  ['de', 'Der Turm im Morgenlicht - Bild: Ada Quill', 'Der Turm im Morgenlicht', 'Ada Quill'],
  ['fr', 'La tour à l’aube. Crédit photo : Ada Quill', 'La tour à l’aube.', 'Ada Quill'],
  ['es', 'La torre al alba. (Foto: Ada Quill)', 'La torre al alba.', 'Ada Quill'],
  ['pt', 'A torre ao amanhecer. Foto: Ada Quill/Meridian', 'A torre ao amanhecer.', 'Ada Quill/Meridian'],
  ['it', 'La torre all’alba (foto di Ada Quill)', 'La torre all’alba', 'Ada Quill'],
  ['nl', 'De toren bij zonsopgang. Beeld: Ada Quill', 'De toren bij zonsopgang.', 'Ada Quill'],
  ['pl', 'Wieża o świcie. Fot. Ada Quill', 'Wieża o świcie.', 'Ada Quill'],
  ['ru', 'Башня на рассвете. Фото: Ада Квилл', 'Башня на рассвете.', 'Ада Квилл'],
  ['uk', 'Вежа на світанку. Фото: Ада Квілл', 'Вежа на світанку.', 'Ада Квілл'],
  ['ar', 'البرج عند الفجر. تصوير: آدا كويل', 'البرج عند الفجر.', 'آدا كويل'],
  ['ja', '夜明けの塔（写真：クイル）', '夜明けの塔', 'クイル'],
  ['ko', '새벽의 등대 (사진=퀼 기자)', '새벽의 등대', '퀼 기자'],
  ['zh', '黎明时的灯塔。图片来源：奎尔', '黎明时的灯塔。', '奎尔'],
]

for (const [language, whole, caption, credit] of CAPTIONS) {
  test(`caption (${language}): ${whole}`, () => {
    const found = splitCaption(whole, chromeOf(language))
    assert.deepEqual([found.caption, found.credit], [caption, credit])
  })
}
