import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const VERBS =
  '(?:述べ|語っ|話し|説明し|発表し|強調し|答え|批判し|主張し|指摘し|訴え|コメントし|明らかにし|書い|言っ|言い|警告し|否定し|呼びかけ|求め|伝え|表明し|認め|反論し|投稿し)(?:た|ている|ていた|て|ました|る)?'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  patterns: [
    new RegExp(
      `(?<source>[^、。「」\\s]{1,30})(?:は|が)[、]?[^。「」\\n]{0,40}?(?<content>「[^「」]{1,400}」)(?:など)?と(?<cue>${VERBS})`,
      'dgu',
    ),
    new RegExp(
      `(?<content>「[^「」]{1,400}」)(?:など)?と(?<source>[^、。「」\\s]{1,24})(?:は|が)(?<cue>${VERBS})`,
      'dgu',
    ),
    /(?<source>[^、。「」\s]{2,24}?)(?<cue>によると|によれば)、?(?<content>[^。\n]{4,200})/dgu,
  ],
}
