import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = NO_SPEECH
