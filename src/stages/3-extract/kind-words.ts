/** Words in titles and addresses by which pages that are no articles name their kind, in fourteen languages. */

const WEATHER =
  /(?<!\p{L})(?:weather|forecast|wetter|wettervorhersage|météo|prévisions météo|el tiempo|tiempo en|pronóstico|previsão do tempo|o tempo em|meteo|previsioni|weer|weerbericht|weersverwachting|pogoda|prognoza pogody|погода|прогноз погоды|прогноз погоди)(?!\p{L})|الطقس|حالة الطقس|天気|날씨|天气|天氣/u
const DEATH =
  /(?<!\p{L})(?:death notices?|funeral notices?|in memoriam notice|obituary notices?|traueranzeigen?|todesanzeigen?|avis de décès|faire-part de décès|esquelas?|aviso fúnebre|avisos fúnebres|necrologi(?:o|e)|nekrologi|nekrolog|rouwadvertenties?|overlijdensberichten?|некролог|співчуття)(?!\p{L})|نعي|إعلان وفاة|お悔やみ欄|訃報欄|부고 안내|부고란|讣告|訃聞/u
const JOB =
  /\((?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|m\/f\/x|m\/v\/x|h\/f|f\/h|m\/k|k\/m)\)|(?<!\p{L})(?:job opening|job vacancy|we are hiring|stellenangebot|stellenanzeige|offre d'emploi|oferta de empleo|oferta de trabajo|vaga de emprego|offerta di lavoro|vacature|oferta pracy|вакансия|вакансія)(?!\p{L})|وظيفة شاغرة|求人情報|채용공고|招聘启事|招聘信息/u

const KINDS: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'weather',
    WEATHER,
    /\/(?:weather|forecast|wetter|meteo|eltiempo|tiempo|previsao|weer|pogoda|tenki|nalssi|tianqi)(?:[/.-]|$)/,
  ],
  [
    'death',
    DEATH,
    /\/(?:death-notices?|obituar(?:y|ies)-notices?|traueranzeigen?|todesanzeigen?|avis-de-deces|esquelas?|necrologi\w?|nekrologi?|rouwadvertenties?)(?:[/.-]|$)/,
  ],
  [
    'job',
    JOB,
    /\/(?:jobs?|careers?|stellenangebote?|emplois?|empleos?|vagas|lavoro|vacatures?|praca|vacancies|vakansii)\/[^/]+/,
  ],
]

/** "weather", "death" or "job" where a title in lower case names such a page; the address alone is not enough. */
export function kindOfTitle(title: string, url: string | undefined): string | undefined {
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname.toLowerCase() : ''
  return KINDS.find(
    ([kind, words, paths]) =>
      words.test(title) && (kind !== 'job' || paths.test(path) || /\(\p{L}\/\p{L}(?:\/\p{L})?\)/u.test(title)),
  )?.[0]
}
