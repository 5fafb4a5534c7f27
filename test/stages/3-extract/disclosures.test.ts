import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chromeOf } from '../../../src/stages/3-extract/chrome-lines.ts'
import { disclosure } from '../../../src/stages/3-extract/disclosures.ts'

const kinds = (language: string, paragraph: string): string =>
  (disclosure(paragraph, chromeOf(language)) ?? []).map(({ kind }) => kind).join(' ')

/** By language: a correction, a translation, help of a machine, and a sentence of the news that is none of them. */
const SENTENCES: Record<string, [string, string, string, string]> = {
  en: [
    'Correction: an earlier version of this article named the wrong channel.',
    'This article was translated from German by Ada Quill.',
    'This summary was written with the help of artificial intelligence and checked by an editor.',
    'The report was translated into nine languages, the ministry said on Tuesday.',
  ],
  de: [
    'In einer früheren Version dieses Artikels stand, das Feuer sei dreimal ausgefallen. Das haben wir korrigiert.',
    'Aus dem Englischen von Ada Quill',
    'Dieser Text wurde mit Hilfe von KI erstellt und von der Redaktion geprüft.',
    'Der Bericht wurde ins Englische übersetzt, teilte das Amt am Dienstag mit.',
  ],
  fr: [
    'Cet article a été corrigé : le phare s’est éteint deux fois, et non trois.',
    'Traduit de l’anglais par Ada Quill',
    'Cet article a été traduit automatiquement puis relu par la rédaction.',
    'Le rapport a été traduit en neuf langues, a indiqué le ministère mardi.',
  ],
  es: [
    'Fe de errores: en una versión anterior se decía que el faro se apagó tres veces.',
    'Traducción de Ada Quill',
    'Este artículo ha sido elaborado con ayuda de inteligencia artificial y revisado por un editor.',
    'El informe fue traducido a nueve idiomas, dijo el ministerio el martes.',
  ],
  pt: [
    'Correção: uma versão anterior dizia que o farol se apagou três vezes.',
    'Traduzido do inglês por Ada Quill',
    'Este texto foi produzido com ajuda de inteligência artificial e revisto por um editor.',
    'O relatório foi traduzido em nove línguas, disse o ministério na terça-feira.',
  ],
  it: [
    'Errata corrige: in una prima versione si leggeva che il faro si era spento tre volte.',
    'Traduzione di Ada Quill',
    'Questo articolo è stato tradotto automaticamente e rivisto dalla redazione.',
    'Il rapporto è stato tradotto in nove lingue, ha detto martedì il ministero.',
  ],
  nl: [
    'Correctie: in een eerdere versie stond dat de vuurtoren drie keer uitviel.',
    'Vertaald uit het Engels door Ada Quill',
    'Dit artikel is gemaakt met behulp van AI en nagelezen door de redactie.',
    'Verbetering van de vuurtoren kost 40.000 kronen, zei de raad dinsdag.',
  ],
  pl: [
    'Sprostowanie: we wcześniejszej wersji podaliśmy, że latarnia zgasła trzy razy.',
    'Tłumaczyła Ada Quill',
    'Ten tekst powstał z pomocą sztucznej inteligencji i został sprawdzony przez redakcję.',
    'Poprawka do ustawy o latarniach przeszła we wtorek głosami rady.',
  ],
  ru: [
    'Исправление: в предыдущей версии говорилось, что маяк гас трижды.',
    'Перевод с английского: Ада Квилл',
    'Этот материал подготовлен с помощью нейросети и проверен редактором.',
    'Поправка к закону о маяках принята советом во вторник.',
  ],
  uk: [
    'Виправлення: у попередній версії йшлося, що маяк гаснув тричі.',
    'Переклала Ада Квілл',
    'Цей текст створено за допомогою штучного інтелекту й перевірено редактором.',
    'Рада у вівторок ухвалила рішення про новий маяк.',
  ],
  ar: [
    'تصحيح: ورد في نسخة سابقة أن المنارة انطفأت ثلاث مرات.',
    'ترجمة: آدا كويل',
    'هذا المقال أُعد بمساعدة الذكاء الاصطناعي وراجعه محرر.',
    'قالت الوزارة يوم الثلاثاء إن المنارة انطفأت مرتين.',
  ],
  ja: [
    '【訂正】当初の記事では灯台が三度消えたとしていましたが、二度でした。',
    '翻訳：エイダ・クイル',
    'この記事は生成AIを使って作成し、編集者が確認しました。',
    '省は火曜日、報告書が九つの言語に翻訳されたと発表した。',
  ],
  ko: [
    '바로잡습니다: 등대가 세 번이 아니라 두 번 꺼졌습니다.',
    '번역: 에이다 퀼',
    '이 기사는 생성형 AI를 활용해 작성했으며 편집자가 검토했습니다.',
    '부처는 화요일 등대가 두 번 꺼졌다고 밝혔다.',
  ],
  zh: [
    '更正：本文此前版本称灯塔熄灭三次，实为两次。',
    '译者：艾达·奎尔',
    '本文由人工智能生成，并经编辑核对。',
    '该部门周二表示，灯塔夜间熄灭了两次。',
  ],
}

for (const [language, [correction, translation, machine, news]] of Object.entries(SENTENCES)) {
  test(`${language}: a correction, a translation and help of a machine are notes, news is text`, () => {
    assert.equal(kinds(language, correction), 'correction')
    assert.match(kinds(language, translation), /^translated$/)
    assert.match(kinds(language, machine), /ai-assisted/)
    assert.equal(kinds(language, news), '')
  })
}

test('news about corrections, translations and machines stays in the text', () => {
  for (const news of [
    'Correction officers at the prison on the rock went on strike on Tuesday.',
    'Artificial intelligence will read the gauges of the tower, the company said.',
    'The correction of the chart took nine years.',
    'Translators of the ministry work at night.',
  ]) {
    assert.equal(kinds('en', news), '')
  }
  assert.equal(kinds('it', 'Rettifica delle bozze: il ministero ci ripensa.'), '')
  assert.equal(kinds('de', 'Richtigstellungen sind selten, sagte die Richterin am Dienstag.'), '')
})

test('a machine’s translation is both', () => {
  assert.equal(kinds('en', 'This article was machine-translated from German.'), 'translated ai-assisted')
  assert.equal(kinds('de', 'Automatische Übersetzung'), 'translated ai-assisted')
})
