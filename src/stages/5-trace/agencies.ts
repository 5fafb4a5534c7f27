/** A news agency, or a wire that carries press releases, as credits name it. */
export interface Agency {
  id: string
  name: string
  /** ISO 3166-1 alpha-2 of its seat. */
  country: string
  kind: 'agency' | 'press-release'
  /** Hosts of its own pages: an article there is the agency's own. */
  hosts: string[]
  /** Short forms that stand in datelines, in any script. */
  tokens: string[]
  /** Full forms that stand in bylines, tails and sentences. */
  names: string[]
  /** True where the short form also means something else: it then needs a place in capitals or a date beside it. */
  ambiguous: boolean
}

/** Where a text says "agencies" and names none. */
export const UNNAMED_AGENCIES: Agency = {
  id: 'agencies',
  name: 'news agencies',
  country: '',
  kind: 'agency',
  hosts: [],
  tokens: [
    'Agencias',
    'AGENCIAS',
    'Agenzie',
    'AGENZIE',
    'Agências',
    'Agences',
    'AGENCIES',
    'Agencies',
    'News Agencies',
    'NEWS AGENCIES',
    'Agenturen',
    'Ajanslar',
    'агентства',
  ],
  names: [],
  ambiguous: false,
}

// id | country | name | hosts | short forms | full forms. `?` after the id: the short form is ambiguous. `!`: press releases.
const ROWS = `
afp | FR | AFP | afp.com | AFP; Afp; afp; أ ف ب; أ.ف.ب; ا ف ب; فرانس برس; وكالة فرانس برس; АФП; 法新社; 法新; AFP通信 | AFP News; Agence France-Presse; Agence France Presse; France-Presse; Франс Пресс
ap | US | Associated Press | apnews.com; ap.org | AP; Ap; أ ب; أ.ب; أسوشيتد برس | Associated Press; The Associated Press; AP News; 美联社; AP通信; AP통신; Ассошиэйтед Пресс
reuters | GB | Reuters | reuters.com; reutersagency.com | Reuters; REUTERS; Рейтер; 路透社; 路透; ロイター; 로이터; رويترز | Thomson Reuters; Reuters Staff; Thomson Reuters Foundation; Reuters News Agency
upi | US | United Press International | upi.com | UPI | United Press International
bloomberg | US | Bloomberg News | bloomberg.com | Bloomberg; BLOOMBERG; ブルームバーグ; 彭博社; 블룸버그 | Bloomberg News; Bloomberg L.P.
cp? | CA | The Canadian Press | thecanadianpress.com | CP; THE CANADIAN PRESS; LA PRESSE CANADIENNE | The Canadian Press; La Presse Canadienne; Canadian Press
pa? | GB | PA Media | pa.media | PA | PA Media; Press Association; PA News Agency; PA Reporters
aap? | AU | Australian Associated Press | aap.com.au | AAP | Australian Associated Press
dpa | DE | dpa | dpa.com; dpa-international.com | dpa; DPA; Dpa; dpa-AFX; dpa-infocom; д.п.а.; ДПА; 德新社; د ب أ; د.ب.أ | Deutsche Presse-Agentur; Deutschen Presse-Agentur; German Press Agency
dapd | DE | dapd | dapd.de | dapd; ddp | Deutscher Depeschendienst
sid | DE | SID | sid.de | SID; sid | Sport-Informations-Dienst
kna | DE | KNA | kna.de; kna-news.de | KNA | Katholische Nachrichten-Agentur
epd | DE | epd | epd.de | epd | Evangelischer Pressedienst
apa? | AT | APA | apa.at | APA | Austria Presse Agentur
keystone-sda? | CH | Keystone-SDA | keystone-sda.ch | Keystone-SDA; Keystone-ATS; sda; SDA; ats; ATS; awp | Schweizerische Depeschenagentur; Nachrichtenagentur sda
belga | BE | Belga | belga.be; belganewsagency.eu | Belga; BELGA | Agence Belga; Belga News Agency
anp? | NL | ANP | anp.nl | ANP | Algemeen Nederlands Persbureau
ansa | IT | ANSA | ansa.it | ANSA; Ansa; 安莎社 | Redazione ANSA; Agenzia ANSA
adnkronos | IT | Adnkronos | adnkronos.com | Adnkronos; ADNKRONOS; AdnKronos | Adnkronos Salute
agi? | IT | AGI | agi.it | AGI | Agenzia Italia
italpress | IT | Italpress | italpress.com | ITALPRESS; Italpress | Agenzia di Stampa Italpress
lapresse | IT | LaPresse | lapresse.it | LaPresse; LAPRESSE | 
askanews | IT | askanews | askanews.it | askanews; Askanews; TMNews; APCOM; Apcom | 
asca | IT | ASCA | asca.it | ASCA; Asca | 
radiocor | IT | Radiocor | radiocor.ilsole24ore.com | RADIOCOR; Radiocor; Radiocor Plus | Il Sole 24 Ore Radiocor; Il Sole 24 Ore Radiocor Plus
misna | IT | MISNA | misna.org | MISNA; Misna | 
efe | ES | EFE | efe.com; agenciaefe.es | EFE; Efe; efe; 埃菲社 | Agencia EFE; Agencia Efe
europa-press | ES | Europa Press | europapress.es | EUROPA PRESS; Europa Press; EP | 
servimedia | ES | Servimedia | servimedia.es | SERVIMEDIA; Servimedia | 
colpisa | ES | Colpisa | colpisa.com | COLPISA; Colpisa | 
lusa | PT | Lusa | lusa.pt | Lusa; LUSA | Agência Lusa
pap? | PL | PAP | pap.pl | PAP | Polska Agencja Prasowa
iar? | PL | IAR | polskieradio.pl | IAR | Informacyjna Agencja Radiowa
ctk | CZ | ČTK | ctk.cz; ctk.eu; ceskenoviny.cz | ČTK; CTK | Česká tisková kancelář
tasr | SK | TASR | tasr.sk; teraz.sk | TASR | Tlačová agentúra Slovenskej republiky
sita? | SK | SITA | sita.sk | SITA | Slovenská tlačová agentúra
mti? | HU | MTI | mti.hu | MTI | Magyar Távirati Iroda
hina | HR | HINA | hina.hr | Hina; HINA | 
sta? | SI | STA | sta.si | STA | Slovenska tiskovna agencija
tanjug | RS | Tanjug | tanjug.rs | Tanjug; TANJUG; Танјуг; Танюг | Novinska agencija Tanjug
beta? | RS | Beta | beta.rs | Beta; BETA | Novinska agencija Beta
fena | BA | FENA | fena.ba | FENA; Fena | 
mia? | MK | MIA | mia.mk | MIA; МИА | 
ata? | AL | ATA | ata.gov.al | ATA; ATSH | 
agerpres | RO | Agerpres | agerpres.ro | AGERPRES; Agerpres | 
mediafax | RO | Mediafax | mediafax.ro | MEDIAFAX; Mediafax | 
news-ro | RO | News.ro | news.ro | NEWS.RO; News.ro | 
bta? | BG | BTA | bta.bg | BTA; БТА | Bulgarian News Agency
amna | GR | ANA-MPA | amna.gr | ANA-MPA; AMNA; ΑΠΕ-ΜΠΕ; ΑΠΕ | Αθηναϊκό Πρακτορείο
tt? | SE | TT | tt.se | TT | TT Nyhetsbyrån
ntb? | NO | NTB | ntb.no | NTB | Norsk Telegrambyrå
ritzau | DK | Ritzau | ritzau.dk; ritzau.com | ritzau; Ritzau; RITZAU | Ritzaus Bureau
stt? | FI | STT | stt.fi | STT; FNB | Suomen Tietotoimisto
bns? | LT | BNS | bns.lt; bns.lv; bns.ee | BNS | Baltic News Service
elta? | LT | ELTA | elta.lt | ELTA | 
leta? | LV | LETA | leta.lv | LETA | 
tass | RU | TASS | tass.com; tass.ru | TASS; ТАСС; 塔斯社; 타스통신; ТАСС-ДОСЬЕ; ИТАР-ТАСС; ITAR-TASS; Itar-Tass | 
ria | RU | RIA Novosti | ria.ru; sputniknews.com; sputnikglobe.com; rian.com.ua | РИА Новости; RIA Novosti; Ria Novosti; Sputnik; РИА «Новости»; 俄新社 | 
interfax | RU | Interfax | interfax.ru; interfax.com | Interfax; INTERFAX; INTERFAX.RU; ИНТЕРФАКС; Интерфакс | 
rosbalt | RU | Rosbalt | rosbalt.ru | Росбалт | 
regnum | RU | REGNUM | regnum.ru | REGNUM; ИА REGNUM | 
interfax-ukraine | UA | Interfax-Ukraine | interfax.com.ua | Interfax-Ukraine; Интерфакс-Украина; Інтерфакс-Україна | 
ukrinform | UA | Ukrinform | ukrinform.ua; ukrinform.net; ukrinform.ru | Ukrinform; UKRINFORM; Укрінформ; Укринформ; УКРІНФОРМ | 
unian | UA | UNIAN | unian.ua; unian.net; unian.info | UNIAN; УНІАН; УНИАН | 
belta | BY | BelTA | belta.by | BelTA; BELTA; БЕЛТА; БелТА | 
kazinform | KZ | Kazinform | inform.kz | Kazinform; KAZINFORM; КАЗИНФОРМ; Казинформ; QazInform | 
azertac | AZ | Azertac | azertag.az; azertac.az | AZERTAC; AZERTAG; AZƏRTAC; АЗЕРТАДЖ | 
armenpress | AM | Armenpress | armenpress.am | ARMENPRESS; Armenpress; АРМЕНПРЕСС | 
anadolu? | TR | Anadolu Agency | aa.com.tr | AA; الأناضول | Anadolu Agency; Anadolu Ajansı; Anadolu; Anadolu Agensi
dha? | TR | DHA | dha.com.tr | DHA | Demirören Haber Ajansı
iha? | TR | İHA | iha.com.tr | İHA; IHA | İhlas Haber Ajansı
yonhap | KR | Yonhap | yna.co.kr; yonhapnews.co.kr | Yonhap; YONHAP; 연합뉴스; 韩联社; 聯合ニュース | Yonhap News Agency; Yonhap News
newsis | KR | Newsis | newsis.com | 뉴시스; NEWSIS | Newsis
news1 | KR | News1 | news1.kr | 뉴스1 | 
kcna | KP | KCNA | kcna.kp; kcna.co.jp | KCNA; 조선중앙통신; 朝鮮中央通信; 朝中社; ЦТАК | Korean Central News Agency
xinhua | CN | Xinhua | xinhuanet.com; news.cn | Xinhua; XINHUA; 新华社; 新華社; 新华网; 신화통신; Синьхуа | Xinhua News Agency; Chine nouvelle
cns-cn | CN | China News Service | chinanews.com.cn; chinanews.com; ecns.cn | 中新社; 中新网; 中新網; 中国新闻网; ECNS | China News Service
cna-tw? | TW | Central News Agency | cna.com.tw; focustaiwan.tw | 中央社; CNA | Central News Agency; Focus Taiwan
kyodo | JP | Kyodo News | kyodonews.net; kyodo.co.jp | Kyodo; KYODO; 共同; 共同通信; 共同社; 교도통신 | Kyodo News
jiji | JP | Jiji Press | jiji.com | Jiji; JIJI; 時事; 時事通信; 时事社 | Jiji Press
pti? | IN | Press Trust of India | ptinews.com | PTI; भाषा | Press Trust of India; PTI Bhasha
ani? | IN | ANI | aninews.in | ANI | Asian News International
ians? | IN | IANS | ians.in | IANS | Indo-Asian News Service
uni? | IN | United News of India | uniindia.com | UNI | United News of India
bss? | BD | BSS | bssnews.net | BSS | Bangladesh Sangbad Sangstha
unb? | BD | United News of Bangladesh | unb.com.bd | UNB | United News of Bangladesh
app? | PK | Associated Press of Pakistan | app.com.pk | APP | Associated Press of Pakistan
bernama | MY | Bernama | bernama.com | Bernama; BERNAMA | 
antara | ID | Antara | antaranews.com | ANTARA; Antara | 
pna? | PH | Philippine News Agency | pna.gov.ph | PNA | Philippine News Agency
vna? | VN | Vietnam News Agency | vnanet.vn; vietnamplus.vn | VNA; TTXVN | Vietnam News Agency; Thông tấn xã Việt Nam
irna? | IR | IRNA | irna.ir | IRNA; ایرنا | Islamic Republic News Agency
isna? | IR | ISNA | isna.ir | ISNA; ایسنا | 
wam? | AE | WAM | wam.ae | WAM; وام | Emirates News Agency
spa? | SA | Saudi Press Agency | spa.gov.sa | SPA; واس | Saudi Press Agency
qna? | QA | Qatar News Agency | qna.org.qa | QNA; قنا | Qatar News Agency
kuna? | KW | KUNA | kuna.net.kw | KUNA; كونا | Kuwait News Agency
petra? | JO | Petra | petra.gov.jo | Petra; بترا | Jordan News Agency
mena? | EG | MENA | mena.org.eg | MENA; أ ش أ; أ.ش.أ | Middle East News Agency
sana? | SY | SANA | sana.sy | SANA; سانا | Syrian Arab News Agency
wafa | PS | WAFA | wafa.ps | WAFA; وفا | Palestinian News and Information Agency
map? | MA | MAP | mapnews.ma | MAP | Maghreb Arabe Presse; Maghreb Arab Press
aps? | DZ | Algérie Presse Service | aps.dz | APS | Algérie Presse Service
tap? | TN | TAP | tap.info.tn | TAP | Tunis Afrique Presse
panapress? | SN | Panapress | panapress.com | PANA | Agence panafricaine de presse
nan? | NG | News Agency of Nigeria | nannews.ng | NAN | News Agency of Nigeria
gna? | GH | Ghana News Agency | gna.org.gh | GNA | Ghana News Agency
angop | AO | ANGOP | angop.ao | ANGOP; Angop | 
agencia-brasil | BR | Agência Brasil | agenciabrasil.ebc.com.br | Agência Brasil; AGÊNCIA BRASIL | 
estadao-conteudo | BR | Estadão Conteúdo | estadaoconteudo.com.br | Estadão Conteúdo; ESTADÃO CONTEÚDO; Agência Estado | 
folhapress | BR | Folhapress | folhapress.com.br | Folhapress; FOLHAPRESS | 
agencia-o-globo | BR | Agência O Globo | agenciaoglobo.com.br | Agência O Globo | 
na-ar? | AR | Noticias Argentinas | noticiasargentinas.com | NA | Noticias Argentinas
telam | AR | Télam | telam.com.ar | Télam; TELAM; TÉLAM; Telam | 
notimex | MX | Notimex | notimex.gob.mx | NOTIMEX; Notimex | 
andina | PE | Andina | andina.pe | ANDINA | Agencia Andina
abi? | BO | ABI | abi.bo | ABI | Agencia Boliviana de Información
avn? | VE | AVN | avn.info.ve | AVN; ABN | Agencia Venezolana de Noticias
colprensa | CO | Colprensa | colprensa.com | COLPRENSA; Colprensa | 
acn? | CU | ACN | acn.cu | ACN; AIN | Agencia Cubana de Noticias
prensa-latina | CU | Prensa Latina | prensa-latina.cu; plenglish.com | Prensa Latina; PRENSA LATINA | 
tns? | US | Tribune News Service | tribunenewsservice.com | TNS | Tribune News Service; Tribune Content Agency
cnn? | US | CNN | cnn.com | CNN | CNN Newsource; CNN Wire
city-news? | US | City News Service | citynewsservice.com | CNS | City News Service
sun-times-media? | US | Sun-Times Media Wire | suntimes.com | STMW | Sun-Times Media Wire; Chicago Sun-Times Wire
bay-city-news? | US | Bay City News | baycitynews.com | BCN | Bay City News; Bay City News Service
pr-newswire! | US | PR Newswire | prnewswire.com; prnewswire.co.uk | PRNewswire; PRNEWSWIRE; PR NEWSWIRE; PRNewswire-USNewswire | PR Newswire
business-wire! | US | Business Wire | businesswire.com | BUSINESS WIRE | Business Wire
globe-newswire! | US | GlobeNewswire | globenewswire.com | GLOBE NEWSWIRE; GlobeNewswire; Globe Newswire; GLOBENEWSWIRE | 
ein-presswire! | US | EIN Presswire | einpresswire.com | EIN Presswire; EINPresswire.com; EINPresswire | 
accesswire! | US | ACCESSWIRE | accesswire.com; accessnewswire.com | ACCESSWIRE; ACCESS Newswire | 
newsfile! | CA | Newsfile | newsfilecorp.com | Newsfile Corp.; Newsfile | 
cnw! | CA | CNW | newswire.ca | CNW | Canada NewsWire
presseportal! | DE | news aktuell | presseportal.de | ots | Presseportal; news aktuell
`

/** Every agency that credits can name. */
export const AGENCIES: readonly Agency[] = ROWS.trim().split('\n').map(agencyOf)

function agencyOf(row: string): Agency {
  const [key, country, name, hosts, tokens, names] = row.split('|').map(cell => cell.trim())
  const list = (cell: string) =>
    cell
      .split(';')
      .map(each => each.trim())
      .filter(each => each !== '') // prettier-ignore
  return {
    id: key.replace(/[?!]$/, ''),
    name,
    country,
    kind: key.endsWith('!') ? 'press-release' : 'agency',
    hosts: list(hosts),
    tokens: list(tokens),
    names: [...new Set([...list(names), ...(name.length > 5 ? [name] : [])])],
    ambiguous: key.endsWith('?'),
  }
}

const BY_WORDS = new Map<string, Agency>()
for (const agency of [...AGENCIES, UNNAMED_AGENCIES]) {
  for (const words of [...agency.tokens, ...agency.names]) {
    BY_WORDS.set(words, agency)
    if (agency.names.includes(words)) BY_WORDS.set(words.toUpperCase(), agency)
  }
}

const UNNAMED =
  /^(?:(?:las?|les|the) )?(?:news )?(?:agencies|agencias|agences|agenzie|agências|agenturen|dépêches|агентств|агенцій)$/iu

/** The agency that these words name, also where they say "agencies" in small letters; only for what is credited for sure. */
export function agencyOrUnnamed(words: string): Agency | undefined {
  return agencyNamed(words) ?? (UNNAMED.test(words) ? UNNAMED_AGENCIES : undefined)
}

/** The agencies that a hyphen joins ("TT-AFP"), else the words as they are; "dpa-AFX" is one name. */
export function unhyphened(words: string): string[] {
  const whole = words.trim()
  const split = whole.split(/\s?[-–]\s?/u)
  return agencyNamed(whole) === undefined && split.every(each => agencyNamed(each) !== undefined) ? split : [whole]
}

/** The agency that exactly these words name ("AFP", "Agence France-Presse"), as written. */
export function agencyNamed(words: string): Agency | undefined {
  return BY_WORDS.get(words)
}

const LANGUAGES = new Map<string, string>()

/**
 * True where a short form means other things too (PTI is a party as well). In the language of the agency's own country
 * it is the agency; English is nobody's own, and long forms and forms with a hyphen mean one thing.
 */
export function isAmbiguous({ ambiguous, country }: Agency, words: string, language = 'und'): boolean {
  if (!ambiguous || /[-\s]|\p{L}{5}/u.test(words)) return false
  const spoken = language.split('-', 1)[0]
  return spoken === 'en' || spoken !== spokenIn(country)
}

function spokenIn(country: string): string {
  const known = LANGUAGES.get(country) ?? new Intl.Locale(`und-${country}`).maximize().language
  LANGUAGES.set(country, known)
  return known
}

/** The agency whose own page a host serves. */
export function agencyOfHost(host: string | undefined): Agency | undefined {
  if (!host) return undefined
  return AGENCIES.find(agency => agency.hosts.some(own => host === own || host.endsWith(`.${own}`)))
}

/** True where the words are an agency's full name rather than its short form. */
export function isFullName(agency: Agency, words: string): boolean {
  return agency.names.some(name => name === words || name.toUpperCase() === words)
}

/** A pattern source that matches any short or full form, longest first, for use inside a larger pattern. */
export const ANY_AGENCY: string = [...BY_WORDS.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(words => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|')

/** Every short and full form with its agency. */
export const AGENCY_FORMS: ReadonlyMap<string, Agency> = BY_WORDS
