import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  'г гг ул д т.д т.п т.е т.к т н э др пр им св проф акад ген руб коп тыс млн млрд стр рис см янв февр фев апр авг сент сен окт нояб ноя дек кв пос обл р',
)
