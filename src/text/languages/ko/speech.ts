import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const VERBS =
  '(?:말했|밝혔|전했|강조했|설명했|덧붙였|주장했|지적했|경고했|답했|썼|비판했|발표했|촉구했|호소했|반박했|털어놨|적었|했|보도했|내다봤|전망했|평가했|분석했|토로했|인정했|부인했|요청했|당부했|예고했|해명했)(?:다|습니다|으며|고|지만)'
const WORD = '[^\\s,.“”"‘’]{1,12}?'
const SOURCE = `(?<source>(?:${WORD}(?:\\(\\d{1,3}\\))? ){0,3}?${WORD})`
const TOPIC = '(?:은|는|이|가)'
const QUOTE = '(?<content>["“][^"“”]{1,400}["”])'
// A point between digits ends no sentence.
const INSIDE = '(?:[^.“”"\\n]|\\.(?=\\d))'
const START = '(?<=^|[!?”"\\n]|(?<!\\d)\\.|\\.(?!\\d))\\s{0,2}'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  patterns: [
    new RegExp(
      `${START}${SOURCE}${TOPIC} [^.“”"\\n]{0,40}?${QUOTE}(?:이?라고|이?라며|이?라는|고|며|면서)?[^.“”"\\n]{0,20}?(?<cue>${VERBS})`,
      'dgu',
    ),
    new RegExp(
      `(?<source>${WORD}(?: ${WORD}){0,3}?)${TOPIC} [^.“”"\\n]{0,40}?${QUOTE}(?:이?라고|이?라며|이?라는|고|며|면서)[^.“”"\\n]{0,20}?(?<cue>${VERBS})`,
      'dgu',
    ),
    new RegExp(
      `${QUOTE}(?:이?라고|고|며)? ?(?<source>${WORD}(?:\\(\\d{1,3}\\))?(?: ${WORD}(?:\\(\\d{1,3}\\))?){0,3}?)${TOPIC} (?<cue>${VERBS})`,
      'dgu',
    ),
    /(?<source>[^\s,.“”"]{1,12}(?: [^\s,.“”"]{1,12}){0,2})에 (?<cue>따르면),? (?<content>(?:[^.\n]|\.(?=\d)){4,200})/dgu,
    new RegExp(
      `${START}(?<source>${WORD}(?: ${WORD}){0,3}?)${TOPIC} (?:\\d{1,2}일 |이날 )?(?<content>${INSIDE}{4,140}?[다라자냐것])(?:이라)?고 (?<cue>${VERBS})`,
      'dgu',
    ),
    new RegExp(
      `${START}(?<source>${WORD}(?: ${WORD}){0,3}?)${TOPIC} (?<content>${INSIDE}{4,140}?것)으로 (?<cue>보고 있다|${VERBS})`,
      'dgu',
    ),
    new RegExp(
      `${START}(?<source>${WORD}(?: ${WORD}){0,3}?)${TOPIC} (?<content>${INSIDE}{4,100}?)는 (?:뜻|입장|방침)을 (?<cue>${VERBS})`,
      'dgu',
    ),
    /^(?<source>[^\s,.“”"]{2,12}) (?<content>["“][^"“”]{2,80}["”])$/dgu,
  ],
}
