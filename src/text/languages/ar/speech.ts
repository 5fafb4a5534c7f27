import { wordSet } from '../tables/names.ts'
import { saying, type SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = saying(
  `
    قال قالت قالوا يقول تقول أضاف أضافت أعلن أعلنت أكد أكدت ذكر ذكرت أوضح أوضحت أشار أشارت صرح صرحت كشف كشفت اعتبر
    اعتبرت رأى رأت شدد شددت حذر حذرت دعا دعت أفاد أفادت نفى نفت اتهم اتهمت وصف وصفت كتب كتبت تابع تابعت نقل نقلت زعم
    زعمت لفت طالب طالبت رد ردت أبلغ أبلغت
  `,
  {
    according: ['بحسب', 'وفقا', 'وفقًا', 'حسب', 'وفق'],
    auxiliaries: wordSet(`
      قد كان كانت
  `),
    openers: wordSet(`
      إن أن إنه إنها أنه أنها بأن إنهم أنهم إننا أنني إنني
  `),
    pronouns: wordSet(`
      هو هي هم
  `),
    prepositions: wordSet(`
      في خلال على من إلى عن بعد قبل أمام لدى مع يوم
  `),
    boundaries: wordSet(`
      و لكن حيث بينما عندما إن أن
  `),
    adverbs: wordSet(`
      أيضا أيضًا كذلك أمس اليوم
  `),
    hedges: wordSet(`
      يزعم ربما يبدو
  `),
    prefix: 'و',
  },
)
