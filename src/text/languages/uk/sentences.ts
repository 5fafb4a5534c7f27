import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations(
  'р рр м вул буд т.д т.п т.зв ім св проф акад ген грн коп тис млн млрд стор див січ лют берез квіт трав черв лип серп верес жовт листоп груд обл смт ст',
)
