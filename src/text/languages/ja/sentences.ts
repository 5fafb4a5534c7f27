import { NO_SENTENCES } from '../tables/sentences.ts'

export const sentences = NO_SENTENCES
