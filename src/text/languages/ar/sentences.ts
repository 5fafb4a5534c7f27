import { abbreviations } from '../tables/sentences.ts'

export const sentences = abbreviations('د أ م ق.م')
