import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const VERBS =
  '(?:말했|밝혔|전했|강조했|설명했|덧붙였|주장했|지적했|경고했|답했|썼|비판했|발표했|촉구했|호소했|반박했|털어놨|적었|했)(?:다|습니다|으며|고|지만)'
const QUOTE = '(?<content>["“][^"“”]{1,400}["”])'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  patterns: [
    new RegExp(
      `(?<source>[^\\s,.“”"]{1,12}(?: [^\\s,.“”"]{1,12}){0,3}?)(?:은|는|이|가) [^.“”"\\n]{0,40}?${QUOTE}(?:이?라고|이?라며|고|며)[^.“”"\\n]{0,20}?(?<cue>${VERBS})`,
      'dgu',
    ),
    /(?<source>[^\s,.“”"]{1,12}(?: [^\s,.“”"]{1,12}){0,2})에 (?<cue>따르면),? (?<content>[^.\n]{4,200})/dgu,
  ],
}
