import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const VERBS =
  '(?:补充说|補充說|强调说|指出说|告诉[^，。：“”]{1,12}|说道|说|說道|說|表示|称|稱|指出|强调|強調|认为|認為|宣布|宣佈|透露|警告|写道|寫道|声称|聲稱|否认|否認|呼吁|呼籲|回应|回應|坦言|介绍|介紹|解释|解釋|批评|批評|重申|承认|承認)'
const NAME = '(?<source>[^，。！？；：、“”「」\\s]{1,24}?)'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  patterns: [
    new RegExp(`${NAME}(?<cue>${VERBS})[：:，,]{0,2}(?<content>[“「][^”」]{1,400}[”」])`, 'dgu'),
    new RegExp(`(?<content>[“「][^”」]{1,400}[”」])[，,]?${NAME}(?<cue>${VERBS})(?=[。，；！？])`, 'dgu'),
    new RegExp(`(?<=^|[。！？；\\n])\\s{0,4}${NAME}(?<cue>${VERBS})[，：](?<content>[^。！？“”「」\\n]{4,200})`, 'dgu'),
    /(?<cue>据|根据|根據|據)(?<source>[^，。！？；：“”\s]{2,24}?)(?:报道|報道|報導|消息|称|稱|介绍|统计|的说法)，(?<content>[^。！？\n]{4,200})/dgu,
  ],
}
