import { stem } from './stems.ts'
import { ascii } from './transliteration.ts'

// Words for the people and things of a country, cut where its endings begin: ASCII, by language of the text.
const ADJECTIVES: Record<string, string> = {
  en: 'AF afghan|AR argentin|AU austral|AT austri|BE belgi|BR brazil|CA canad|CN chines|CO colombi|HR croat|CU cuban|CZ czech|DK danish|DE german|EG egypt|ES spanish spaniard|FI finn|FR french frenchm|GB brit briton english scot welsh|GR greek|HU hungar|IN indian|ID indones|IE irish|IL israel|IR iran|IQ iraq|IT ital|JP japan|KE kenya|KZ kazakh|MX mexic|NL dutch|NG nigeri|NO norweg|NZ kiwi|PK pakistan|PL polish|PT portugu|RO roman|RU russia|SE swed swedish|SI sloven|CH swiss|SY syri|TR turk turkish|UA ukrain|US american|VE venezuel|ZA south-african|KR south-korean|KP north-korean|PS palestin|LY liby|SD sudan|YE yemen|RS serb',
  de: 'AF afghan|AR argentin|AU austral|AT osterreich|BE belgi|BR brasil|CA kanad|CN chines|CO kolumb|HR kroat|CU kuban|CZ tschech|DK danisch dane|DE deutsch|EG agypt|ES spani|FI finn|FR franzos franzo|GB brit englisch englander|GR griech|HU ungar|IN indisch inder|ID indones|IE irisch|IL israel|IR iran|IQ irak|IT ital|JP japan|KZ kasach|MX mexik|NL niederland hollan|NG nigeria|NO norweg|NZ neuseel|PK pakistan|PL poln pole|PT portugi|RO ruman|RU russ|SE schwed|SI slowen|CH schweiz|SY syr|TR turk|UA ukrain|US amerika us-amerika|VE venezol|KR sudkorea|KP nordkorea|PS palastin|LY liby|RS serb',
  fr: 'AF afghan|AR argentin|AU austral|AT autrich|BE belg|BR bresil|CA canad|CN chinois|CO colombi|HR croat|CU cubain|CZ tchequ|DK danois|DE allemand|EG egypt|ES espagn|FI finland|FR francais|GB britann anglais|GR grec|HU hongr|IN indien|ID indones|IE irland|IL israel|IR iran|IQ irak|IT ital|JP japon nippon|KZ kazakh|MX mexic|NL neerland holland|NG nigeri|NO norveg|NZ neo-zeland|PK pakistan|PL polon|PT portug|RO roumain|RU russe|SE sued|SI sloven|CH suiss|SY syri|TR turc turq|UA ukrain|US americain etats-uni etats-unien|VE venezuel|KR sud-coreen|KP nord-coreen|PS palestin|LY liby|RS serb|MQ martiniq|GP guadeloup',
  es: 'AF afgan|AR argentin|AU austral|AT austri|BE belg|BR brasil|CA canad|CN chin|CO colombi|HR croat|CU cuban|CZ chec|DK danes|DE aleman|EG egip|ES espan|FI finland|FR frances|GB britan ingles|GR grieg|HU hungar|IN india indio|ID indones|IE irland|IL israel|IR iran|IQ irak iraq|IT ital|JP japon nipon|KZ kazaj|MX mexic|NL neerland holand|NG nigeri|NO norueg|NZ neozeland|PK pakistan|PL polac|PT portug|RO ruman|RU rusa ruso rusi|SE suec|SI esloven|CH suiz|SY siri|TR turc|UA ucran|US estadounid norteameric|VE venezol|KR surcorean|KP norcorean|PS palestin|LY libi|RS serb|CL chilen|PE peruan|EC ecuator|UY uruguay|PY paraguay|DO dominican',
  pt: 'AF afeg|AR argentin|AU austral|AT austri|BE belg|BR brasil|CA canad|CN chin|CO colombi|HR croat|CU cuban|CZ chec tchec|DK dinamarq|DE alem alemao alema|EG egipc|ES espanh|FI finland|FR frances|GB britan ingles|GR greg|HU hungar|IN indian|ID indones|IE irland|IL israel|IR iran|IQ iraq|IT ital|JP japon nipon|KZ cazaq|MX mexic|NL holand neerland|NG nigeri|NO norueg|NZ neozeland|PK paquistan|PL polon polac|PT portug|RO romen|RU russ|SE suec|SI esloven|CH suic|SY siri|TR turc|UA ucran|US american norte-americ estadunid|VE venezuel|KR sul-corean|KP norte-corean|PS palestin|LY libi|RS serv',
  it: 'AF afghan|AR argentin|AU austral|AT austri|BE belg|BR brasil|CA canad|CN cines|CO colombi|HR croat|CU cuban|CZ ceco ceca cech|DK danes|DE tedesc|EG egizi|ES spagnol|FI finland|FR frances|GB britann ingles|GR grec|HU ungher|IN indian|ID indones|IE irland|IL israel|IR iran|IQ irachen|IT ital|JP giappon nippon|MX messic|NL olandes neerland|NG nigeri|NO norveg|NZ neozeland|PK pakistan|PL polacc|PT portogh|RO rumen|RU russ|SE svedes|SI sloven|CH svizzer|SY sirian|TR turc|UA ucrain|US american statunitens|VE venezuel|KR sudcorean|KP nordcorean|PS palestin|LY libic|RS serb',
  nl: 'AF afghaan|AR argent|AU austral|AT oostenrijk|BE belg|BR brazil|CA canad|CN chine|CO colomb|HR kroa|CU cuba|CZ tsjech|DK deen deens|DE duits|EG egypt|ES spaan spanj|FI fins|FR frans fransm|GB brit engels|GR griek|HU hongaar|IN indiaas indier|ID indones|IE iers|IL israel|IR iran|IQ irak|IT italia|JP japan|MX mexic|NL nederl|NO noors noren|NZ nieuw-zeeland|PK pakist|PL pool pools|PT portuge|RO roemeen|RU russ russisch|SE zweed|SI sloveen|CH zwits|SY syri|TR turk|UA oekra|US amerika|VE venezol|KR zuid-korea|KP noord-korea|PS palestijn|LY libi|RS serv',
  ru: 'AF afgan|AR argentin|AU avstrali|AT avstri|BE belgi|BR brazil|CA kanad|CN kitay|CO kolumb|HR khorvat|CU kubin|CZ chesh|DK datsk datchan|DE nemets nemts nemk|EG egip|ES ispan|FI finsk finlyand finn|FR frants|GB britan anglii|GR grech|HU vengr vengersk|IN indiy|ID indonez|IE irland|IL izrail|IR iran|IQ irak|IT ital|JP yapon|KZ kazakh|MX meksik|NL niderl golland|NG nigeri|NO norvezh|NZ novozel|PK pakistan|PL polsk polyak|PT portugal|RO rumyn|RU rossiy rossiysk rossiyan rossii|SE shved|SI sloven|CH shveyts|SY siri|TR turets|UA ukrain|US amerikan ssha|VE venesuel|KR yuzhnokor|KP severokor|PS palestin|LY livi|RS serb|TO tongan',
  sl: 'AF afgan|AR argentin|AU avstral|AT avstrij|BE belgij|BR brazil|CA kanad|CN kitaj|HR hrvas hrvat|CZ cesk ceh|DK dans|DE nems nemc nemk|EG egip|ES spans spanc spank|FI fins finc|FR francos franciz|GB brit angle|GR grs grk|HU madzars|IN indij|IE irs|IL izrael|IR iran|IQ iras|IT italij|JP japon|KZ kazah|MX mehi|NL nizozem|NO norves|NZ novozel|PL polj|PT portugal|RO romun|RU rusk rusi rusinj|SE sveds|SI slovens|CH svic|SY sirij|TR turs|UA ukrajin|US amer americ ameri zda|KR juznokor|KP severnokor|PS palestin|RS srb',
  ar: '',
  pl: 'AT austria|BR brazyl|CN chin|CZ cze|DE niem|ES hiszp|FR franc|GB bryt|IL izrael|IR iran|IT wlos wlosk|JP japo|PL pols polak|RU rosyj|TR ture|UA ukrain|US amery',
}

// Short forms that no list of names has. "US" is matched in capitals only.
const SHORT: Record<string, string> = {
  US: 'US',
  USA: 'US',
  EUA: 'US',
  EEUU: 'US',
  'EE.UU': 'US',
  'U.S': 'US',
  США: 'US',
  ZDA: 'US',
  VS: 'US',
  'É.-U': 'US',
  УСА: 'US',
  UK: 'GB',
  ROC: 'RU',
  РФ: 'RU',
  ОКР: 'RU',
  UAE: 'AE',
  EAU: 'AE',
  VAE: 'AE',
  DPRK: 'KP',
  КНДР: 'KP',
  КНР: 'CN',
  美国: 'US',
  英国: 'GB',
} // prettier-ignore

// Names of one city in many languages, in ASCII; the first stands for all.
const CITIES = `
london londres londra londen londyn lontoo londyne|moscow moskau moscou moscu mosca moskou moskva moskve|rome roma rom rim rzym
vienna wien vienne viena wenen dunaj|beijing peking pekin pechino pequim pekinu beijng|athens athen athenes atenas atene athene atene
brussels brussel bruxelles bruselas bruxelas bryussel bruselj|copenhagen kopenhagen copenhague copenaghen kobenhavn kopengagen
lisbon lissabon lisbonne lisboa lisbona|prague prag praga praha|warsaw warschau varsovie varsovia warszawa varshava varsava varsavia
geneva genf geneve ginebra genebra ginevra zheneva zeneva|zurich zurigo tsyurikh|munich munchen monaco-di-baviera munique myunkhen
cologne koln colonia keulen kel'n|florence florenz firenze florencia florenca|venice venedig venise venezia venecia veneza benetke
milan mailand milano milaan|naples neapel napoli napels napoles neapelj|turin torino turijn|genoa genua genova genes
jerusalem gerusalemme ierusalim jeruzalem|cairo kairo le-caire caire|damascus damas damaskus damasco damask|tripoli tripolis
baghdad bagdad|tehran teheran teerao tegeran|kabul kaboul|kyiv kiev kiew kijev kijow kiyev kyyiv|kharkiv charkiw kharkov jarkov
havana havanna havane habana avana gavana|mexico-city ciudad-de-mexico|seoul seul soul|pyongyang pjongjang pkhenyan|singapore singapur singapour singapura
istanbul estambul stambul|gaza gasa|aleppo alep alepo khaleb|belgrade belgrad belgrado beograd|bucharest bukarest bucarest bucuresti
basel bale basilea bazel|nice nizza niza nitstsa|antwerp antwerpen anvers amberes|ghent gent gante gand|the-hague haag
`

// Groupings, and codes of states that are no more and whose names their successors bear.
const NO_COUNTRIES = new Set(
  'AA AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ RH SU TA TP UN VD WK YD YU ZR ZZ'.split(
    ' ',
  ),
)

const PEOPLES = new Map<string, ReadonlyMap<string, string>>()
const NAMES = new Map<string, ReadonlyMap<string, string>>()
const CITY_NAMES = cityNames()
const LONGEST_PREFIX = 12

/**
 * The country (ISO 3166-1 alpha-2) that a word of a language names, or whose people or things it describes; `root` is the
 * stem of the word in lower case and ASCII, where that is known already.
 */
export function countryOf(word: string, language: string, root?: string): string | undefined {
  const short = word.replace(/\.$/, '')
  if (Object.hasOwn(SHORT, short)) return SHORT[short]
  const code = language.split('-', 1)[0]
  return countryNames(code).get(root ?? foldedStem(word.toLowerCase(), code)) ?? byAdjective(word, code)
}

/** The country that two words together name ("New Zealand", "États Unis"). */
export function countryOfTwo(first: string, second: string, language: string): string | undefined {
  const code = language.split('-', 1)[0]
  return countryNames(code).get(`${foldedStem(first.toLowerCase(), code)} ${foldedStem(second.toLowerCase(), code)}`)
}

/** The usual English name, in lower-case ASCII, of a city that languages name differently. */
export function cityOf(word: string): string | undefined {
  return CITY_NAMES.get(ascii(word))
}

function byAdjective(written: string, language: string): string | undefined {
  // English writes them with a capital: "polish" is no Pole.
  if (language === 'en' && !/^\p{Lu}/u.test(written)) return undefined
  const word = ascii(written)
  const table = adjectives(language)
  for (let length = Math.min(word.length, LONGEST_PREFIX); length >= 3; length--) {
    const found = table.get(word.slice(0, length))
    // "rus" is in "russo", not in "rusticidad".
    if (found !== undefined) return word.length - length <= (length < 5 ? 4 : 6) ? found : undefined
  }
  return undefined
}

function adjectives(language: string): ReadonlyMap<string, string> {
  const known = PEOPLES.get(language)
  if (known) return known
  const made = new Map<string, string>()
  for (const line of (Object.hasOwn(ADJECTIVES, language) ? ADJECTIVES[language] : '').split('|')) {
    const [country, ...beginnings] = line.split(' ')
    for (const beginning of beginnings) made.set(beginning, country)
  }
  PEOPLES.set(language, made)
  return made
}

function countryNames(language: string): ReadonlyMap<string, string> {
  const known = NAMES.get(language)
  if (known) return known
  const made = new Map<string, string>()
  const names = new Intl.DisplayNames([language === 'und' ? 'en' : language], { type: 'region', fallback: 'none' })
  for (const code of regionCodes()) {
    const name = names.of(code)
    if (name === undefined) continue
    const key = name
      .toLowerCase()
      .split(/[\s-]+/)
      .map(part => foldedStem(part, language))
      .join(' ')
    if (key !== '' && !made.has(key)) made.set(key, code)
  }
  NAMES.set(language, made)
  return made
}

function foldedStem(word: string, language: string): string {
  return ascii(stem(word, language))
}

// Two letters that CLDR knows as a region of today; groupings and historic codes have other shapes or no name.
function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const all = letters.flatMap(first => letters.map(second => first + second))
  return all.filter(code => !NO_COUNTRIES.has(code) && !/^(?:Q[M-Z]|X[A-JL-Z])$/.test(code))
}

function cityNames(): ReadonlyMap<string, string> {
  const made = new Map<string, string>()
  for (const line of CITIES.trim().split(/[|\n]/)) {
    const [city, ...others] = line.trim().split(' ')
    for (const name of [city, ...others]) made.set(name, city)
  }
  return made
}
