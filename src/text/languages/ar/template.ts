import { templateWords } from '../tables/template-words.ts'

/** Arabic. */
export const template = templateWords({
  measures:
    'killed=القتلى|injured=الجرحى|missing=المفقودون|rescued=من جرى إنقاذهم|arrested=المعتقلون|detained=المحتجزون|displaced=النازحون|evacuated=من جرى إجلاؤهم|deployed=من جرى نشرهم|captured=الأسرى|aboard=من كانوا على متنها|infected=المصابون بالعدوى|hospitalised=من نقلوا إلى المستشفى|shot=المصابون بالرصاص|charged=المتهمون|age=العمر|damage=الأضرار|votes=الأصوات|event=يوم الحدث',
  about: 'نحو {n}',
  atLeast: 'ما لا يقل عن {n}',
  atMost: 'ما يصل إلى {n}',
  bounds: 'أكثر من|نحو|حوالي|قرابة|ما لا يقل عن|على الأقل|أقل من|ما يصل إلى|زهاء',
  sentence: '{what}: {told}.',
  range: '{a} إلى {b}',
  both: 'مصدر الرقمين: {s}',
  all: 'مصدر جميع الأرقام: {s}',
  undated: 'من دون تاريخ',
  asOf: { day: 'حتى {d}', month: 'حتى {d}' },
  during: { day: 'في {d}', month: 'في {d}' },
  since: { day: 'منذ {d}', month: 'منذ {d}' },
  published: 'تقرير بتاريخ {d}',
  includes: 'بما يشمل {w}',
  excludes: 'من دون {w}',
  quotes: ['«', '»'],
  relations: {
    'older-figure': { shown: 'تعود الأرقام إلى أوقات مختلفة.', inferred: 'يُرجَّح أن التقارير تعود إلى أوقات مختلفة.' },
    scope: { shown: 'لا تحصي التقارير الشيء نفسه.', inferred: 'يُرجَّح أن التقارير لا تحصي الشيء نفسه.' },
    speakers: { shown: 'لكل رقم مصدر آخر.', inferred: 'لكل رقم مصدر آخر.' },
    conflict: { shown: 'التقارير غير متطابقة.', inferred: 'التقارير غير متطابقة.' },
  },
})
