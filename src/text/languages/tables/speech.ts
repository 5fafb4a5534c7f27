/** One language's words for speech. */
export interface SpeechTable {}

export const NO_SPEECH: SpeechTable = {}
