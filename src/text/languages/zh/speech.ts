import type { SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = {}
