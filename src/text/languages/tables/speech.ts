/** One language's words for speech. */
export type SpeechTable = Record<string, never>

export const NO_SPEECH: SpeechTable = {}
