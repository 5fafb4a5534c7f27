import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

// Bare verbs, and those that may take 说, 称 or 道 behind them.
const VERBS =
  '(?:(?:补充|補充|强调|強調|指出|回应|回應|解释|解釋|警告|透露|介绍|介紹|坦言|反驳|反駁|批评|批評|重申|承认|承認|质疑|質疑|呼吁|呼籲|宣布|宣佈|表示|否认|否認|回答|直言|写|寫|说|說|称|稱|喊|问|問|答)(?:说|說|道|称|稱)?|认为|認為|声称|聲稱|宣称|宣稱|表明|相信|预计|預計|报道说|报道|報導|告诉)'
const ASKS = '(?:呼吁|呼籲|敦促|要求|否认|否認|警告)'
const TIME =
  '(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|今天|昨天|当天|當天|当日|日前|近日|随后|隨後|同时|同時|还|還|也|则|則|曾|\\d{1,2}日|对[^，。：“”]{1,8}|在[^，。：“”]{1,14}(?:中|上|时|會|会)){0,3}'
const NAME = '(?<source>(?!据|根据|據|根據|并|並|但|而|且|也|还|還|如果|因为)[^，。！？；：、“”「」\\s]{1,24}?)'
const QUOTE = '[“「](?![“「])[^”」]{1,400}[”」]'
const START = '(?<=^|[。！？；\\n”」])\\s{0,4}'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  patterns: [
    new RegExp(
      `(?<content>[“「](?![“「])[^”」]{1,400}[，,][”」])${NAME}${TIME}(?<cue>${VERBS})[，,：]?(?<more>${QUOTE})`,
      'dgu',
    ),
    new RegExp(
      `${START}${NAME}${TIME}(?<cue>${VERBS})(?:[^，。：“”「」]{0,12}[：:，,]|[：:，,]?)(?<content>${QUOTE})(?=[。，；！？\\s]|$|[“「\\p{Script=Han}])`,
      'dgu',
    ),
    new RegExp(
      `(?<content>${QUOTE})[，,]?${NAME}${TIME}(?<cue>${VERBS})(?:记者|記者|[^，。；！？“”]{0,10})(?=[。，；！？])`,
      'dgu',
    ),
    new RegExp(
      `(?<=[，,])(?:并|並|他|她)?(?:还|還|也)?(?<cue>(?:补充|補充|强调|強調|指出|表示|说|說)(?:说|說|道)?)[，,：:]{1,2}(?<content>${QUOTE})`,
      'dgu',
    ),
    new RegExp(`${START}${NAME}${TIME}(?<cue>称|稱|形容)[^，。：“”]{1,16}(?<content>${QUOTE})`, 'dgu'),
    new RegExp(
      `${START}(?<cue>据|據)(?<source>[^，。！？；：“”\\s]{2,24}?)(?:报道|報道|報導|消息|称|稱|介绍|介紹|统计|統計|透露|的说法)，(?<content>[^。！？\\n]{4,200})`,
      'dgu',
    ),
    new RegExp(
      `${START}(?<cue>根据|根據)(?<source>[^，。！？；：“”\\s]{2,24})，(?<content>[^。！？\\n]{4,200})`,
      'dgu',
    ),
    new RegExp(
      `${START}${NAME}${TIME}(?<cue>${VERBS})[，：](?<content>[^。！？\\n]{4,200}?)(?=[。！？\\n]|$|，(?:并|並)(?:还|還)?(?:补充|補充|强调|強調|表示|指出))`,
      'dgu',
    ),
    new RegExp(`${START}${NAME}${TIME}(?<cue>${ASKS})(?<content>[^。！？，：\\n]{3,100})(?=[。！？\\n]|$)`, 'dgu'),
    new RegExp(
      `(?<=^|[。！？\\n])(?<content>[^。！？\\n“”]{6,160})，${NAME}${TIME}(?<cue>说|說|表示|称|稱|透露|指出)(?=[。！？\\n]|$)`,
      'dgu',
    ),
    /^(?<source>[^，。：:\s]{2,8})[：:](?<content>[^。\n“”]{3,40})$/dgu,
  ],
}
