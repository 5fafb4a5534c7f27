// The forms in which agencies are credited, one line each in its own script, and beside them lines that look alike and
// credit nobody. Places, people and matters are invented.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type ArticleInput, articleFrom } from '../../../src/domain/article.ts'
import { AGENCY_FORMS } from '../../../src/stages/5-trace/agencies.ts'
import { readCredits } from '../../../src/stages/5-trace/wire-credit.ts'

const credits = (input: Omit<ArticleInput, 'id'>): string[] =>
  readCredits(articleFrom({ id: 'x', ...input }))
    .filter(({ share }) => share !== 'cites')
    .map(({ agency, share }) => `${agency.id} ${share}`)

const BODY = 'The ferry left Port Amber at noon and was missed at four. Nobody on the pier had heard of it since.'

/** Datelines, by agency; "de:" is the text's language, ⏎ the end of the line. The text follows. */
const DATELINES = `
afp | PARIS (AFP) – || باريس (أ ف ب) - || 法新社巴黎5月4日电 || ПАРИЖ, 4 мая (АФП) — || パリ（AFP通信） - 
ap | WASHINGTON (AP) — || WASHINGTON — (AP) — || واشنطن (أ ب) -
reuters | LONDON, May 4 (Reuters) - || LONDRES, 4 may (Reuters) - || ЛОНДОН, 4 мая (Рейтер) - || لندن 4 مايو (رويترز) - || ［ロンドン　４日　ロイター］ - || 路透社伦敦5月4日电 || BERLIN, 4. Mai (Reuters) -
upi | WASHINGTON, May 4 (UPI) --
bloomberg | (Bloomberg) --
dpa | Berlin (dpa) - || Berlin/Orrin (dpa/lsw) - || BERLIN (dpa-AFX) - || برلين (د ب أ) -
sid | Orrin (SID) – || Köln (SID) -
kna | Bonn (KNA) – 
epd | Hannover (epd). || Frankfurt a.M. (epd) -
apa | WIEN (APA) - || de: Wien (APA) –
keystone-sda | Bern (Keystone-SDA) - || BERN (sda) -
belga | (Belga) – || BRUSSEL (Belga) -
ansa | (ANSA) - ROMA, 22 MAR - || ROMA, 22 MAR (ANSA) -
adnkronos | Roma, 2 mar. (Adnkronos) - || (Adnkronos) -
agi | it: AGI - || (AGI) - Roma, 4 mag. - 
italpress | ROMA (ITALPRESS) -
lapresse | Roma, 4 mag. (LaPresse) -
askanews | Roma, 4 mag. (askanews) –
efe | Madrid, 11 may (EFE).- || El Puerto. Ambaria. EFE.- || EFE.- || Puerto Ámbar (Ambaria), 11 Feb. (EFE) - || Madrid, 4 mayo (EFE).-
europa-press | MADRID, 29 Nov. (EUROPA PRESS) - || MADRID, 29 (EUROPA PRESS)
lusa | Lisboa, 04 mai 2031 (Lusa) – || Lisboa, 4 mai (Lusa) -
pap | WARSZAWA (PAP) – || pl: Warszawa (PAP) – || Warszawa, 4.05.2031 (PAP) -
ctk | PRAHA 18. června (ČTK) - || Praha - (ČTK) -
tasr | BRATISLAVA (TASR) – || Bratislava 4. mája (TASR) -
mti | Budapest, 2031. május 4. (MTI) –
hina | ZAGREB, 4. svibnja 2031. (Hina) -
tanjug | BEOGRAD, 4. maja 2031. (Tanjug) - || БЕОГРАД, 4. маја (Танјуг) -
agerpres | BUCUREȘTI, 4 mai (AGERPRES) – 
bta | София, 4 май /БТА/ || СОФИЯ, 4 май (БТА) –
tass | MOSCOW, October 4. /TASS/. || МОСКВА, 25 ноября. /ТАСС/. || ТАСС, 25 ноября. || /ТАСС-ДОСЬЕ/. || МОСКВА, 25 ноября /Корр. ТАСС Ада Линд/.
ria | МОСКВА, 10 фев — РИА Новости. || МОСКВА, 10 фев - РИА Новости, Ада Линд. || МОСКВА, 4 мая (Sputnik)
interfax | Москва. 6 декабря. INTERFAX.RU - || Москва. 6 декабря. ИНТЕРФАКС - || MOSCOW. Dec 6 (Interfax) -
interfax-ukraine | Київ. 4 травня. Інтерфакс-Україна - || KYIV. May 4 (Interfax-Ukraine) –
ukrinform | КИЇВ, 4 травня. /Укрінформ/. || KYIV, May 4 (Ukrinform) –
belta | 4 мая, Минск /БЕЛТА/. || 4 мая, Минск /Корр. БЕЛТА/.
kazinform | АСТАНА. КАЗИНФОРМ – || ASTANA. KAZINFORM –
armenpress | ЕРЕВАН, 4 МАЯ, АРМЕНПРЕСС. || YEREVAN, MAY 4, ARMENPRESS.
azertac | Bakı, 4 may, AZƏRTAC || BAKU, May 4, AZERTAC
anadolu | ANKARA (AA) - || İSTANBUL (AA) - ADA LIND - || إسطنبول/ آدا ليند/ الأناضول⏎
dha | ANTALYA, (DHA) - || ANTALYA (DHA) -
iha | ANTALYA (İHA) -
yonhap | SEOUL, April 15 (Yonhap) -- || (서울=연합뉴스) 임가람 기자 = || (파리=연합뉴스) 임가람 특파원 = || 【서울=연합뉴스】
newsis | [서울=뉴시스] 임가람 기자 = || 【서울=뉴시스】임가람 기자 = || [서울=뉴시스]임가람 기자 =
news1 | (서울=뉴스1) 임가람 기자 =
kcna | Pyongyang, December 10 (KCNA) -- || (평양 10월 10일발 조선중앙통신)
xinhua | BEIJING, March 31 (Xinhua) -- || 新华社北京3月15日电 || 新华社记者安柏⏎ || （新华社华盛顿5月4日电） || 新华社快讯： || ПЕКИН, 4 мая (Синьхуа) -- || BEIJING, 4 mai (Xinhua) --
cns-cn | 中新网北京7月29日消息 || 中新社北京7月29日电 || 中新网7月29日电 || (ECNS) --
cna-tw | （中央社記者楊某台北31日電） || （中央社台北31日電）
kyodo | 【北京共同】 || TOKYO, May 4 (Kyodo) -- || 【ワシントン共同＝安波】
jiji | 【ワシントン時事】 || 【ワシントン時事】安波記者
pti | New Delhi, Sept 2 (PTI) || NEW DELHI, Sept 2 (PTI) -- || नई दिल्ली, 4 मई (भाषा)
ani | New Delhi [India], September 2 (ANI): || NEW DELHI, Sept 2 (ANI):
ians | New Delhi, Sep 2 (IANS) || NEW DELHI, Sep 2 (IANS) -
uni | New Delhi, Sep 2 (UNI)
bss | DHAKA, May 4, 2031 (BSS) - 
unb | Dhaka, May 4 (UNB) -
app | ISLAMABAD, May 4 (APP): || ISLAMABAD: May 4 (APP):
bernama | KUALA LUMPUR, Aug 6 (Bernama) --
antara | Jakarta (ANTARA) -
pna | MANILA, May 4 (PNA) --
vna | Hà Nội (TTXVN) - || Hanoi, May 4 (VNA) –
irna | Tehran, IRNA – || تهران- ایرنا-
wam | ABU DHABI, 8th August, 2031 (WAM) -- || أبوظبي في 8 أغسطس / وام /
spa | Riyadh, May 4, 2031, SPA -- || الرياض 4 مايو 2031 م واس
qna | Doha, May 04 (QNA) - || الدوحة في 4 مايو /قنا/
kuna | KUWAIT, May 4 (KUNA) -- || الكويت - 4 - 5 (كونا) --
petra | Amman, May 4 (Petra) -- || عمان 4 أيار (بترا)-
mena | CAIRO, May 4 (MENA) - || القاهرة في 4 مايو / أ ش أ /
sana | Damascus, SANA- || دمشق-سانا⏎
wafa | RAMALLAH, May 4, 2031 (WAFA) - || رام الله 4-5-2031 وفا-
nan | Lagos, May 4, 2031 (NAN)
aps | ALGER, 4 mai 2031 (APS) -
gna | Accra, May 4, GNA -
prensa-latina | Washington, Aug 24 (Prensa Latina) || La Habana, 4 may (Prensa Latina)
telam | (Télam) - Puerto Ámbar, 4 de mayo.-
na-ar | Puerto Ámbar, mayo 4 (NA) --
tns | (TNS) —
rosbalt | ПОРТ АМБЕР, 4 мая (Росбалт) -
notimex | Puerto Ámbar, 4 May (Notimex).-
servimedia | MADRID, 4 May. (SERVIMEDIA) -
asca | (ASCA) - Roma, 4 mag - 
tap | TUNIS, 4 mai 2031 (TAP) -
cp | OTTAWA — (THE CANADIAN PRESS) —
`

/** Last lines, by agency. The text stands before. */
const TAILS = `
afp whole | — AFP || (AFP) || ©AFP || © 2031 AFP || © Agence France-Presse || Source : AFP
afp shared | (Avec AFP) || L’Écho du Port avec AFP || avec AFP || com informações da AFP || (With inputs from AFP)
ap shared | The Associated Press contributed to this report.
ap whole | Reporting by The Associated Press. || — Associated Press
reuters whole | (Reporting by Ada Lind; Editing by Jo Marsh) || (Reporte de Ada Lind; Editado por Jo Marsh) || (Reportagem de Ada Lind; Edição de Jo Marsh) || Источник: Рейтер || 出典：ロイター
reuters shared | (Con información de Reuters) || Com informações da Reuters || With reporting by Reuters
dpa whole | ada/dpa || as/sti (dpa) || Quelle: harbour.de, dpa || (Quelle: harbour.de, dpa) || © dpa-infocom, dpa:310504-99-389758/5 || Quelle: dpa || (dpa) || (dpa/lno) || Dieser Beitrag wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.
dpa shared | (mit Material der dpa) || (HP mit dpa) || (mit dpa) || Mit Material von dpa
sid whole | (SID) || © SID
kna whole | (KNA) || © KNA
epd whole | (epd) 
apa whole | (APA) || Quelle: APA || (APA/Red)
keystone-sda whole | (sda) || (ats) || (ats/nxp) || (Keystone-SDA)
belga whole | (Belga)
anp whole | © ANP || (ANP) 
anp shared | met ANP || (met ANP)
ansa whole | (Fonte: Ansa) || (Fonte Ansa) || Riproduzione riservata © Copyright ANSA || Fonte: ANSA || (ANSA). 
ansa shared | con fonte ANSA
adnkronos whole | (Adnkronos) || Fonte: Adnkronos
efe whole | EFE || (EFE) || Fuente: EFE || Agencia EFE
efe shared | (Con información de EFE) || Con información de la agencia EFE
europa-press whole | (EP) || (Europa Press)
lusa whole | Fonte: Lusa || Lusa || (Lusa)
pap whole | (PAP) || źródło: PAP
ctk whole | (ČTK) || Zdroj: ČTK
tasr whole | Zdroj: TASR || (TASR)
mti whole | (MTI) || Forrás: MTI
agerpres whole | Sursa: Agerpres || (AGERPRES)
bta whole | Източник: БТА || /БТА/
amna whole | Πηγή: ΑΠΕ-ΜΠΕ || (ΑΠΕ-ΜΠΕ)
tt whole | (TT) || TT
ntb whole | (©NTB) || (NTB)
ritzau whole | /ritzau/ || (ritzau)
stt whole | STT || (STT)
tass whole | Источник: ТАСС || (ТАСС)
tass shared | по материалам ТАСС
ria whole | Источник: РИА Новости
ukrinform whole | Джерело: Укрінформ
unian whole | Джерело: УНІАН
anadolu whole | Kaynak: AA || (AA) || Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form.
yonhap whole | 출처: 연합뉴스 || (연합뉴스)
xinhua whole | 来源：新华社 || 출처: 신화통신 || Source : Xinhua || （新华社） || 来源：新华网
cns-cn whole | 来源：中新网 || 来源：中国新闻网
kyodo whole | （共同通信） || （共同）
jiji whole | （時事通信） || （時事）
pti whole | ..PTI ABC DEF || This story is auto-generated from a syndicated feed of PTI.
ians whole | --IANS
ani whole | (ANI)
pna whole | (PNA)
map whole | (MAP)
nan whole | (NAN)
cp whole | This report by The Canadian Press was first published May 4, 2031.
cp shared | — With files from The Canadian Press
agencia-brasil whole | Fonte: Agência Brasil
agencia-brasil shared | Com informações da Agência Brasil
agencies shared | Source: Harbour News and agencies || L’Écho avec dépêches || (With inputs from agencies) || (Con información de agencias)
`

/** The author field. */
const BYLINES = `
afp whole | AFP || Afp Afp || Agence France-Presse || AFP News
ap whole | By The Associated Press || Associated Press in Cairo || ADA LIND AP Auto Writer || Ada Lind, AP National Political Writer || ADA LIND Associated Press || AP
reuters whole | Reuters Staff || Ada Lind, Reuters
ansa whole | Redazione ANSA || ANSA
pa whole | By Ada Lind, PA || PA Media || Press Association
dpa whole | dpa || Von dpa || Deutsche Presse-Agentur
dpa shared | Ada Lind, mit Material der dpa || Ada Lind mit dpa
efe whole | EFE || Agencia EFE
lusa whole | Lusa || Agência Lusa
belga whole | Belga || Agence Belga
anp whole | ANP
yonhap whole | ADA LIND, YONHAP || 연합뉴스
afp shared | L’Écho avec AFP
agencies shared | Staff and agencies || Redacción y agencias || EL FARO / AGENCIAS
agencia-brasil whole | Agência Brasil || Ada Lind – Agência Brasil
tt whole | TT || TT Nyhetsbyrån
unian whole | УНІАН
`

/** Whole texts that credit nobody. */
const NOBODY = `
[AP=연합뉴스] 부두의 여객선. ${BODY}
[YONHAP] ${BODY}
A ferry is seen at the pier. [AFP/YONHAP] ${BODY}
(Photo by Ada Lind/AFP) ${BODY}
Foto: dpa ${BODY}
Bild: SID ${BODY}
(Foto: EFE) ${BODY}
写真：AFP＝時事 ${BODY}
（写真はロイター） ${BODY}
（图片来源：新华社） ${BODY}
Фото: РИА Новости ${BODY}
${BODY} Фото: ТАСС
${BODY}\n\n(Foto: EFE)
${BODY}\n\nFoto: ANSA
${BODY}\n\nPhoto: AFP
${BODY}\n\nCrédits photo : Ada Lind/AFP
${BODY}\n\nTitelbild: dpa
Die Seebehörde SID in Orrin – ein Amt mit zwölf Leuten – schwieg. ${BODY}
El partido EP. - Ambas listas ganaron. ${BODY}
The Tide Party (PTI) - the party that lost. ${BODY}
He leads the People’s Alliance (PA) - a list of nine. ${BODY}
Kelland’s Aam Party (AAP): the list of the poor. ${BODY}
The region of the Middle East and North Africa (MENA) - has sea on two sides. ${BODY}
The shares of Kelland Lines (NYSE: APP) fell. ${BODY}
Its news agency Amber (MIA) - of the port - was closed. ${BODY}
${BODY} She spoke in an interview with Reuters.
${BODY} That is what she told the Associated Press.
${BODY}\n\nRead more at Reuters
${BODY}\n\nTravel and driving agencies
${BODY}\n\nSource: Harbour, Sea and Land
${BODY}\n\nEntretien avec AFP
${BODY}\n\nInterview mit dpa
${BODY}\n\nVertrag mit Reuters
${BODY}\n\nEntrevista con EFE
PORT AMBER (Harbour News) — ${BODY}
PORT AMBER, May 4 (Amber Post) — ${BODY}
AP Calculus was hard this year. ${BODY}
The AP Auto Writer was there too. ${BODY}
Tanjug street in Amber - it is a long one - was closed. ${BODY}
Beta (Port Amber) - the test of the ferry - began. ${BODY}
Лодка «Маяк» пришла в порт. Агентство молчит. ${BODY}
新华书店昨天在港口开业。${BODY}
共同声明昨天发表。${BODY}
（共同声明）${BODY}
時事問題を語る会が開かれた。${BODY}
우리 연합뉴스 기자가 아니다. ${BODY}
وفا البحر للركاب. ${BODY}
وام السفينة في الميناء. ${BODY}
${BODY} قنا
A map (MAP) - of the port. ${BODY}
`

const rows = (table: string): [string, string[]][] =>
  table
    .trim()
    .split('\n')
    .map(row => {
      const [id, forms] = row.split(/ \| (.*)/su)
      return [id, forms.split('||').map(form => form.trim())]
    })

test('datelines of every agency, in its own script', () => {
  for (const [id, forms] of rows(DATELINES)) {
    for (const form of forms) {
      const [, language = 'und', dateline] = /^(?:([a-z]{2}): )?(.*)$/su.exec(form)!
      const text = `${dateline} ${BODY}`.replace('⏎ ', '\n')
      assert.deepEqual(credits({ text, language }), [`${id} whole`], form)
      assert.deepEqual(credits({ text: `${text}\n\n${BODY}`, language }), [`${id} whole`], `${form} …`)
    }
  }
})

test('tails of every make, in their own script', () => {
  for (const [expected, forms] of rows(TAILS)) {
    for (const form of forms) assert.deepEqual(credits({ text: `${BODY}\n\n${BODY}\n\n${form}` }), [expected], form)
  }
})

test('author fields of every make', () => {
  for (const [expected, forms] of rows(BYLINES)) {
    for (const form of forms) assert.deepEqual(credits({ text: BODY, byline: [form] }), [expected], form)
  }
})

test('lines that look like a credit and are none', () => {
  for (const text of NOBODY.trim().split('\n')) {
    assert.deepEqual(credits({ text: text.replaceAll('\\n', '\n') }), [], text)
  }
})

test('whatever an author field or a line is made of, its credits are read and quote it', () => {
  const forms = [...AGENCY_FORMS.keys()]
  const bits = [...forms, ...forms.map(form => form.toLowerCase()), ...forms.map(form => form.toUpperCase())].concat(
    ' / ( ) [ ] - – — . , : | & = and y mit avec with by in the Ada Lind PORT AMBER May 4 2031 agencies writer Source: ©'.split(
      ' ',
    ),
  )
  const line = fc.array(fc.tuple(fc.constantFrom(...bits), fc.constantFrom('', ' ')), { maxLength: 9 })
  const squeezed = (text: string) => text.replace(/\s+/g, ' ')
  fc.assert(
    fc.property(line, line, (first, second) => {
      const [field, words] = [first, second].map(each => each.flat().join(''))
      const article = articleFrom({ id: 'x', byline: [field], text: `${words} ${BODY}\n\n${BODY}\n\n${words}` })
      const all = squeezed(`${field}\n${article.text}`)
      for (const each of readCredits(article)) assert.ok(all.includes(each.words.replace(/…$/, '')), each.words)
    }),
    { numRuns: 400 },
  )
})
