import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const VERBS =
  '(?:述べ|語っ|語[るり]|話し|話す|説明し|説明する|発表し|強調し|強調する|答え|批判し|批判する|主張し|主張する|指摘し|指摘する|訴え|コメントし|明らかにし|書い|言っ|言い|言う|警告し|警告する|否定し|呼びかけ|呼び掛け|求め|伝え|表明し|認め|反論し|投稿し|付け加え|振り返っ|振り返る|つづっ|報じ|みて|見て|話して|予測し|判断し)(?:た|ている|ていた|て|ました|る|いる)?'
const SOURCE = '(?<source>[^、。「」\\s]{1,30}?)'
const QUOTE = '「[^「」]{1,400}(?:「[^「」]{1,80}」[^「」]{0,200})?」'
// What ends a reported clause, unlike "少なくとも".
const ENDS = '[うすつぬぶむるただいんせめれ]'
const START = '(?<=^|[。\\n])\\s{0,2}'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  patterns: [
    new RegExp(
      `(?<source>[^、。「」\\s]{1,30}?)(?:は|が)[、]?[^。「」\\n]{0,40}?(?<content>${QUOTE})(?:など)?と?(?:も|の考えを|の認識を)?(?<cue>${VERBS})`,
      'dgu',
    ),
    new RegExp(`(?<content>${QUOTE})(?:など)?と(?<source>[^、。「」\\s]{1,24})(?:は|が)(?<cue>${VERBS})`, 'dgu'),
    new RegExp(`(?<content>${QUOTE})。?(?<source>[^、。「」\\s]{1,24})(?:は|が)(?:こう|そう)(?<cue>${VERBS})`, 'dgu'),
    new RegExp(`(?<content>${QUOTE})(?:など)?とも?(?<cue>${VERBS})`, 'dgu'),
    /(?<source>[^、。「」\s]{2,24}?)に(?<cue>よると|よれば)、?(?<content>[^。\n]{4,200})/dgu,
    new RegExp(
      `${START}${SOURCE}は(?:\\d{1,2}日、?|同日、?|会見で、?|[^、。「」]{1,12}で、|、)?(?<content>[^。「」\\n]{4,140}?)と(?<cue>${VERBS})(?=[。、\\n]|$)`,
      'dgu',
    ),
    new RegExp(
      `${START}${SOURCE}は(?:\\d{1,2}日、?|、)?(?<content>[^。「」\\n]{3,100}?)を(?<cue>(?:明らかにし|示し|表明し)た)(?=[。、\\n]|$)`,
      'dgu',
    ),
    new RegExp(
      `${START}(?<content>[^。「」\\n]{6,140}(?<=${ENDS}))と(?<source>[^、。「」\\s]{2,20})(?:は|が)(?<cue>${VERBS})(?=[。\\n]|$)`,
      'dgu',
    ),
    /^(?<source>[^、。「」：\s]{2,10})(?<content>「[^「」]{2,60}」)$/dgu,
  ],
}
