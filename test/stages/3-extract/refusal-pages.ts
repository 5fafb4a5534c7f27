/** Pages that are no articles, and articles that look like them: written for these tests, outlets and people invented. */

export interface SeenPage {
  name: string
  html: string
  url?: string
}

interface Parts {
  lang?: string
  title?: string
  head?: string
  body: string
}

export const doc = ({ lang = 'en', title = 'Selkie Post', head = '', body }: Parts): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`

const page = (name: string, parts: Parts, url?: string): SeenPage => ({ name, html: doc(parts), url })
const paragraphs = (texts: readonly string[]): string => texts.map(text => `<p>${text}</p>`).join('\n')
const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`
const scripts = (count: number): string => '<script src="/assets/chunk.js" defer></script>'.repeat(count)

export const REPORT = [
  'The lamp of the lighthouse on Selkie Rock went out twice before midnight, and the keeper lit it again by hand, he said on Tuesday.',
  'Ships in the sound were told by radio to keep to the eastern channel, where the buoys had been repaired only last month.',
  'Nobody was hurt, but a trawler touched ground near the old pier and came free again with the tide, the harbour office wrote.',
  'An engineer from the mainland, who arrived in the morning, found that sea water had reached the cables under the tower.',
  'The council will decide on Friday whether the tower gets a second set of batteries, which would cost some 40,000 crowns.',
]

export const CHALLENGES: SeenPage[] = [
  page('a spinner over a hostname', {
    title: 'Just a moment...',
    body: '<div id="challenge-body"><h1>selkie-post.example</h1><p>Verifying you are human. This may take a few seconds.</p><p>selkie-post.example needs to review the security of your connection before proceeding.</p><div class="ray">Ray ID: 84a1</div></div>',
  }),
  page('a puzzle to slide', {
    title: 'selkie-post.example',
    body: '<div id="captcha-container"><p>Slide to complete the puzzle</p><p>We have detected unusual activity from your device or network.</p></div>',
  }),
  page('a button to hold down', {
    title: 'Access to this page has been denied',
    body: '<div class="px-captcha-container"><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 00aa-11bb</p></div>',
  }),
  page('a polite interruption', {
    title: 'Pardon Our Interruption',
    body: '<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you might be a bot.</p><ul><li>You are a power user moving through this website with super-human speed.</li><li>You have disabled cookies in your web browser.</li></ul>',
  }),
  page('a German check', {
    lang: 'de',
    title: 'Einen Moment, bitte …',
    body: '<h1>hafenbote.example</h1><p>Ihr Browser wird überprüft. Das dauert nur wenige Sekunden.</p><noscript>Bitte aktivieren Sie JavaScript und Cookies, um fortzufahren.</noscript>',
  }),
  page('a French box', {
    lang: 'fr',
    title: 'Vérification de sécurité',
    body: '<div class="g-recaptcha"></div><p>Cochez la case pour confirmer que vous n’êtes pas un robot.</p><p>Un trafic inhabituel a été détecté depuis votre réseau.</p>',
  }),
  page('a Spanish refusal', {
    lang: 'es',
    title: 'Acceso denegado',
    body: '<h1>Acceso denegado</h1><p>No tiene permiso para ver esta página. Nuestro sistema ha detectado solicitudes automatizadas. Resuelva el captcha para continuar.</p>',
  }),
  page('a Russian check', {
    lang: 'ru',
    title: 'Проверка браузера',
    body: '<h1>Подождите, идёт проверка безопасности</h1><p>Подтвердите, что вы не робот, чтобы перейти на сайт.</p><div id="captcha"></div>',
  }),
  page('a Chinese check', {
    lang: 'zh',
    title: '请稍候…',
    body: '<h1>正在验证您是真人</h1><p>检测到异常流量，请输入验证码后继续访问。</p><form id="captcha-form"></form>',
  }),
  page('a Japanese check', {
    lang: 'ja',
    title: 'しばらくお待ちください',
    body: '<p>セキュリティチェックを行っています。ロボットではありませんことを確認してください。</p><div class="turnstile"></div>',
  }),
]

const consent = (words: string[], buttons: string[]): string =>
  `<div id="layer" role="dialog">${paragraphs(words)}<div>${buttons.map(label => `<button>${label}</button>`).join('')}</div><p>${buttons.join(' | ')}</p></div>`

export const CONSENTS: SeenPage[] = [
  page('an English layer with partners', {
    body: consent(
      [
        'We value your privacy.',
        'We and our 842 partners store and/or access information on a device, such as unique IDs in cookies to process personal data.',
        'You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used.',
      ],
      ['Accept all', 'Reject all', 'Manage preferences'],
    ),
  }),
  page('an English choice to pay or accept', {
    body: consent(
      [
        'Before you continue',
        'Pay or accept: read with personalised ads, or subscribe without them. You can withdraw your consent at any time.',
      ],
      ['Accept and continue', 'Subscribe'],
    ),
  }),
  page('a German choice of subscription or advertising', {
    lang: 'de',
    title: 'Hafenbote',
    body: consent(
      [
        'Hafenbote mit Werbung nutzen oder im Pur-Abo werbefrei lesen.',
        'Wir und unsere Partner verarbeiten personenbezogene Daten wie Ihre IP-Adresse mit Hilfe von Cookies, um personalisierte Werbung zu zeigen.',
        'Ihre Einwilligung können Sie jederzeit in den Datenschutzeinstellungen widerrufen.',
      ],
      ['Akzeptieren und weiter', 'Einstellungen verwalten'],
    ),
  }),
  page('a French layer', {
    lang: 'fr',
    title: 'Le Phare du Nord',
    body: consent(
      [
        'Votre vie privée compte pour nous.',
        'Avec votre consentement, nos partenaires et nous utilisons des cookies et autres traceurs pour des publicités personnalisées.',
        'Vous pouvez retirer votre consentement à tout moment dans notre politique de cookies.',
      ],
      ['Tout accepter', 'Continuer sans accepter', 'Personnaliser mes choix'],
    ),
  }),
  page('a Spanish layer', {
    lang: 'es',
    title: 'El Faro',
    body: consent(
      [
        'Nosotros y nuestros socios utilizamos cookies para mostrarle publicidad personalizada.',
        'Puede retirar el consentimiento en nuestra política de cookies.',
      ],
      ['Aceptar y continuar', 'Rechazar y suscribirse', 'Configurar cookies'],
    ),
  }),
  page('an Italian layer', {
    lang: 'it',
    title: 'Il Faro',
    body: consent(
      [
        'Noi e i nostri partner utilizziamo i cookie per annunci personalizzati.',
        'Il tuo consenso si può revocare in ogni momento: vedi l’informativa sui cookie.',
      ],
      ['Accetta e continua', 'Continua senza accettare'],
    ),
  }),
  page('a Dutch layer', {
    lang: 'nl',
    title: 'De Vuurtoren',
    body: consent(
      [
        'Wij en onze partners gebruiken cookies voor gepersonaliseerde advertenties.',
        'Jouw toestemming kun je intrekken via ons cookiebeleid.',
      ],
      ['Accepteren en doorgaan', 'Voorkeuren beheren'],
    ),
  }),
  page('a Polish layer', {
    lang: 'pl',
    title: 'Latarnia',
    body: consent(
      [
        'My i nasi partnerzy używamy plików cookie, aby wyświetlać spersonalizowane reklamy.',
        'Swoją zgodę możesz w każdej chwili wycofać. Zobacz, jak przetwarzamy dane osobowe.',
      ],
      ['Przejdź do serwisu', 'Ustawienia zaawansowane'],
    ),
  }),
  page('a Portuguese layer', {
    lang: 'pt',
    title: 'O Farol',
    body: consent(
      [
        'Nós e os nossos parceiros utilizamos cookies para publicidade personalizada.',
        'O seu consentimento pode ser retirado na política de cookies.',
      ],
      ['Aceitar e continuar', 'Gerir cookies'],
    ),
  }),
]

const stub = (
  lang: string,
  headline: string,
  lead: string,
  wall: string,
  more: Partial<Parts> & { ld?: object } = {},
): Parts => ({
  lang,
  title: `${headline} | Selkie Post`,
  head: `${more.ld ? linked({ '@type': 'NewsArticle', headline, datePublished: '2026-03-03T09:00:00+01:00', ...more.ld }) : ''}${more.head ?? ''}`,
  body: `<main><article><h1>${headline}</h1><div class="article-body"><p>${lead}</p></div>${wall}</article></main><footer>Imprint</footer>`,
})

export const PAYWALLS: SeenPage[] = [
  page(
    'marked, with the part that is locked',
    stub(
      'en',
      'Lamp goes out twice',
      REPORT[0],
      '<div class="locked"><p>Subscribe to continue reading.</p><p>Already a subscriber? Sign in.</p></div>',
      {
        ld: {
          isAccessibleForFree: false,
          hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.locked' },
        },
      },
    ),
  ),
  page(
    'unmarked, saying so twice',
    stub(
      'en',
      'Lamp goes out twice',
      REPORT[0],
      '<aside class="paywall-prompt"><p>This story is for subscribers. To continue reading, start your free trial.</p></aside><p>This story is for subscribers</p><p>Already a subscriber? Log in to read.</p>',
    ),
  ),
  page(
    'marked by its tier, cut with dots',
    stub('en', 'Lamp goes out twice', `${REPORT[0]} ${REPORT[1].slice(0, 60)}…`, '<p>Unlock this article</p>', {
      head: '<meta property="article:content_tier" content="locked">',
    }),
  ),
  page(
    'far fewer words than it is said to have',
    stub('en', 'Lamp goes out twice', REPORT.slice(0, 4).join(' '), '<p>Keep reading with a free account</p>', {
      ld: { isAccessibleForFree: false, wordCount: 900 },
    }),
  ),
  page(
    'German, for subscribers',
    stub(
      'de',
      'Leuchtfeuer fällt zweimal aus',
      'Das Leuchtfeuer auf dem Selkiefelsen ist in der Nacht zum Dienstag zweimal ausgefallen, der Wärter zündete es von Hand wieder an.',
      '<div class="abo-box"><p>Mit Abo weiterlesen</p><p>Sie haben bereits ein Abo? Jetzt anmelden</p></div>',
      { ld: { isAccessibleForFree: 'false' } },
    ),
  ),
  page(
    'French, the rest is reserved',
    stub(
      'fr',
      'Le phare s’éteint deux fois',
      'Le phare du rocher s’est éteint deux fois dans la nuit de lundi à mardi, a déclaré son gardien, qui l’a rallumé à la main.',
      '<p>Article réservé aux abonnés.</p><p>Il vous reste 78 % de cet article à lire. La suite est réservée aux abonnés.</p>',
    ),
  ),
  page(
    'Spanish, registered readers only',
    stub(
      'es',
      'El faro se apaga dos veces',
      'El faro de la roca se apagó dos veces en la noche del lunes, según dijo el farero, que volvió a encenderlo a mano.',
      '<p>Para seguir leyendo, inicia sesión o regístrate gratis.</p><p>Solo para suscriptores</p>',
    ),
  ),
  page(
    'Polish, for subscribers',
    stub(
      'pl',
      'Latarnia zgasła dwa razy',
      'Latarnia morska na skale zgasła w nocy dwa razy, a latarnik zapalił ją ponownie ręcznie, jak powiedział we wtorek.',
      '<p>Dalsza część artykułu tylko dla prenumeratorów.</p><p>Masz już prenumeratę? Zaloguj się, aby czytać.</p>',
    ),
  ),
  page(
    'Japanese, for members',
    stub(
      'ja',
      '灯台の明かりが二度消える',
      '岩の灯台の明かりが月曜の夜に二度消え、灯台守が手で再び点灯させたと火曜日に語った。',
      '<p>この記事は有料会員限定です。残り：820文字</p><p>続きを読むには会員登録が必要です。</p>',
      { ld: { isAccessibleForFree: false } },
    ),
  ),
  page(
    'Russian, by subscription',
    stub(
      'ru',
      'Маяк гас дважды',
      'Маяк на скале погас дважды за ночь, и смотритель снова зажёг его вручную, сообщил он во вторник.',
      '<p>Материал доступен подписчикам. Чтобы читать дальше, оформите подписку.</p>',
      { ld: { isAccessibleForFree: false } },
    ),
  ),
]

export const SHELLS: SeenPage[] = [
  page('a root alone', { body: `<div id="root"></div>${scripts(3)}` }),
  page('a root and what a browser without scripts sees', {
    body: `<noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div>${scripts(1)}`,
  }),
  page('a spinner', { body: `<div id="__next"><p>Loading…</p></div>${scripts(6)}` }),
  page('a head and foot without a middle', {
    body: `<header><a href="/">Selkie Post</a></header><main id="main"></main><footer>© Selkie Post</footer>${scripts(4)}`,
  }),
  page('a German shell', {
    lang: 'de',
    title: 'Hafenbote',
    body: `<noscript>Bitte JavaScript aktivieren, um diese Seite zu nutzen.</noscript><div id="app"></div>${scripts(2)}`,
  }),
  page('a French shell', {
    lang: 'fr',
    title: 'Le Phare',
    body: `<p>Ce site nécessite JavaScript. Activez JavaScript dans votre navigateur.</p><div id="root"></div>${scripts(1)}`,
  }),
  page('a Korean shell', {
    lang: 'ko',
    title: '등대일보',
    body: `<p>이 페이지를 보려면 자바스크립트를 활성화해야 합니다.</p>${scripts(1)}`,
  }),
  page('a shell with a headline only', {
    title: 'Lamp goes out twice',
    body: `<div id="root"><h1>Lamp goes out twice</h1></div>${scripts(8)}`,
  }),
]

const MATTERS = [
  'Ferry to the outer islands cancelled after storm damages pier',
  'Town council votes against new tax on summer houses',
  'Regatta moved to June because of low water in the sound',
  'Hospital opens second ward for children in the old mill',
  'Police look for witnesses after break-in at bakery',
  'School choir wins first prize at festival in the capital',
  'Fishermen warn of empty nets as herring stay away',
  'Museum shows letters of a keeper who lived alone for thirty years',
  'New buoys for the eastern channel arrive by train',
  'Mayor opens bridge that took nine years to build',
  'Goat found on roof of post office is safe',
  'Library stays open on Sundays from next month',
  'Football: harbour team loses at home in extra time',
  'Power cut leaves three villages without light',
  'Bakers agree on wages after night of talks',
  'Court hears case of the missing anchor',
  'Beach closed after jellyfish are seen in the bay',
  'Poet of the islands dies at ninety-one',
  'Tram line to the university will be longer',
  'Vet warns of ticks after a mild winter',
  'Orchestra looks for a new conductor',
  'Farmers block road to the harbour for an hour',
]
const teasers = (lines: readonly string[], tag = 'h3', summary = ''): string =>
  lines
    .map(
      (line, i) =>
        `<div class="card"><${tag}><a href="/news/${i}">${line}</a></${tag}>${summary && `<p>${summary}</p>`}</div>`,
    )
    .join('\n')
const SITE = 'https://www.selkie-post.example'

export const LISTS: SeenPage[] = [
  page(
    'a front page',
    {
      title: 'Selkie Post: news of the sound',
      head: '<meta property="og:type" content="website">',
      body: `<main>${teasers(MATTERS)}</main>`,
    },
    `${SITE}/`,
  ),
  page(
    'a front page with summaries',
    {
      title: 'Selkie Post',
      body: `<main>${teasers(MATTERS, 'h2', 'What happened in the sound this week, and who had to wait for it longest.')}</main>`,
    },
    `${SITE}/index.html`,
  ),
  page(
    'a section',
    { title: 'Politics | Selkie Post', body: `<h1>Politics</h1><main>${teasers(MATTERS.slice(0, 16))}</main>` },
    `${SITE}/section/politics`,
  ),
  page(
    'a tag',
    {
      title: 'Harbour | Selkie Post',
      head: linked({ '@type': 'CollectionPage', name: 'Harbour' }),
      body: `<h1>Harbour</h1>${teasers(MATTERS.slice(0, 14))}`,
    },
    `${SITE}/tag/harbour`,
  ),
  page(
    'results of a search',
    {
      title: 'Search results for "pier" | Selkie Post',
      body: `<h1>Search results</h1><ul>${MATTERS.map((line, i) => `<li><a href="/n/${i}">${line}</a></li>`).join('')}</ul>`,
    },
    `${SITE}/?s=pier`,
  ),
  page(
    'an author’s pieces',
    {
      title: 'Ann Reyes | Selkie Post',
      body: `<h1>Ann Reyes</h1><p>Ann Reyes writes about the harbour.</p>${teasers(MATTERS.slice(0, 12))}`,
    },
    `${SITE}/author/ann-reyes`,
  ),
  page(
    'a German section',
    {
      lang: 'de',
      title: 'Lokales - Hafenbote',
      body: `<h1>Lokales</h1>${teasers(Array.from({ length: 24 }, (_, i) => `${['Fähre', 'Rathaus', 'Schule', 'Hafen', 'Kirche', 'Museum'][i % 6]}: Nachricht Nummer ${i} aus dem Sund vom ${1 + i}. März`))}`,
    },
    'https://www.hafenbote.example/rubrik/lokales',
  ),
  page(
    'a Spanish front page',
    {
      lang: 'es',
      title: 'El Faro: noticias de la bahía',
      body: teasers(
        Array.from(
          { length: 22 },
          (_, i) =>
            `${['El puerto', 'La alcaldesa', 'La escuela', 'El mercado', 'El museo'][i % 5]} ${['abre', 'cierra', 'espera', 'anuncia'][i % 4]} novedades número ${i}`,
        ),
      ),
    },
    'https://www.elfaro.example/',
  ),
  page(
    'a Korean front page',
    {
      lang: 'ko',
      title: '등대일보',
      body: teasers([
        '항구에서 배가 늦게 떠났다는 소식이 전해졌다고 한다',
        '시장이 새 다리를 열고 주민들에게 인사했다',
        '학교 합창단이 수도에서 첫 상을 받았다고 밝혔다',
        '도서관은 다음 달부터 일요일에도 문을 연다',
        '빵집에 도둑이 들어 경찰이 목격자를 찾고 있다',
        '병원이 어린이를 위한 두 번째 병동을 열었다',
        '박물관에서 등대지기의 편지를 전시하기 시작했다',
        '농부들이 한 시간 동안 항구로 가는 길을 막았다',
        '축구팀이 연장전에서 패배해 팬들이 실망했다',
        '정전으로 세 마을에 불이 들어오지 않았다',
        '해변이 해파리 때문에 폐쇄되었다는 안내가 나왔다',
        '교향악단이 새로운 지휘자를 찾고 있다고 한다',
      ]),
    },
    'https://www.deungdae.example/',
  ),
]

const update = (clock: string, text: string): string => `<div class="entry"><h3>${clock}</h3><p>${text}</p></div>`
const CLOCKS = ['14:52', '14:31', '14:05', '13:40', '13:22', '12:58', '12:30', '12:05', '11:47']
const timed = (texts: readonly string[]): string =>
  CLOCKS.map((clock, i) => update(clock, texts[i % texts.length])).join('\n')

export const LIVE: SeenPage[] = [
  page('named as one', {
    title: 'Storm in the sound: live',
    head: linked({ '@type': 'LiveBlogPosting', headline: 'Storm in the sound' }),
    body: `<h1>Storm in the sound</h1>${paragraphs(REPORT)}`,
  }),
  page('named as one that has ended', {
    title: 'Storm in the sound: as it happened',
    head: linked({
      '@type': 'LiveBlogPosting',
      headline: 'Storm in the sound',
      coverageEndTime: '2026-03-03T22:00:00Z',
    }),
    body: `<h1>Storm in the sound</h1><p>This live blog has ended.</p>${timed(REPORT)}`,
  }),
  page('unnamed, in English', {
    title: 'Storm in the sound: live updates | Selkie Post',
    body: `<article><h1>Storm in the sound: live updates</h1>${timed(REPORT)}</article>`,
  }),
  page('unnamed and ended', {
    title: 'Council meeting on the tower – as it happened',
    body: `<article><h1>Council meeting on the tower – as it happened</h1><p>We are closing this page now, thank you for reading along.</p>${timed(REPORT)}</article>`,
  }),
  page('a German ticker', {
    lang: 'de',
    title: 'Sturm im Liveticker: Fähren bleiben im Hafen',
    body: `<article><h1>Sturm im Liveticker: Fähren bleiben im Hafen</h1>${timed(['Die Fähre zu den äußeren Inseln fährt heute nicht mehr, teilte die Reederei mit, die Reisenden sollen morgen wiederkommen.', 'Im Hafen sind zwei Boote gesunken, verletzt wurde niemand, wie die Feuerwehr am Nachmittag berichtete.'])}</article>`,
  }),
  page('a French one', {
    lang: 'fr',
    title: 'EN DIRECT - Tempête : les ferries restent au port',
    body: `<article><h1>EN DIRECT - Tempête : les ferries restent au port</h1>${timed(['Le ferry pour les îles ne partira plus aujourd’hui, a annoncé la compagnie, et les voyageurs devront attendre demain matin.', 'Deux bateaux ont coulé dans le port, sans faire de blessés, ont indiqué les pompiers dans l’après-midi.'])}</article>`,
  }),
  page('a Spanish one', {
    lang: 'es',
    title: 'Temporal, minuto a minuto: los ferris no salen',
    body: `<article><h1>Temporal, minuto a minuto: los ferris no salen</h1>${timed(['El ferri a las islas ya no saldrá hoy, anunció la compañía, y los viajeros tendrán que esperar hasta mañana por la mañana.', 'Dos barcos se hundieron en el puerto sin causar heridos, informaron los bomberos por la tarde.'])}</article>`,
  }),
  page('a Russian one', {
    lang: 'ru',
    title: 'Шторм: онлайн-трансляция',
    body: `<article><h1>Шторм: онлайн-трансляция</h1>${timed(['Паром на внешние острова сегодня больше не пойдёт, сообщила компания, пассажирам придётся ждать до завтрашнего утра.', 'В порту затонули два судна, пострадавших нет, сообщили спасатели во второй половине дня.'])}</article>`,
  }),
  page('a Polish one', {
    lang: 'pl',
    title: 'Sztorm. Relacja na żywo',
    body: `<article><h1>Sztorm. Relacja na żywo</h1>${timed(['Prom na wyspy już dziś nie wypłynie, poinformował przewoźnik, a podróżni muszą poczekać do jutrzejszego poranka.', 'W porcie zatonęły dwie łodzie, nikt nie został ranny, przekazali strażacy po południu.'])}</article>`,
  }),
]

const degrees = (days: readonly string[]): string =>
  `<table>${days.map((day, i) => `<tr><td>${day}</td><td>${3 + i}°</td><td>${9 + i}°</td></tr>`).join('')}</table>`

export const OTHERS: SeenPage[] = [
  page('wares', {
    title: 'Storm lantern, brass | Lamp shop',
    head: linked({ '@type': 'Product', name: 'Storm lantern', offers: { '@type': 'Offer', price: '49' } }),
    body: `<h1>Storm lantern, brass</h1><p>A lantern of brass with a wick that burns eleven hours, made for boats and terraces and tested in the wind.</p><button>Add to basket</button>`,
  }),
  page('wares by Open Graph', {
    title: 'Oilskin coat',
    head: '<meta property="og:type" content="product">',
    body: '<h1>Oilskin coat</h1><p>Keeps dry in every weather, with a hood and four pockets. Sizes S to XXL, in yellow or in green.</p>',
  }),
  page('work', {
    title: 'Keeper of the light',
    head: linked({ '@type': 'JobPosting', title: 'Keeper of the light' }),
    body: `<h1>Keeper of the light</h1>${paragraphs(['We look for a keeper who likes to be alone, can repair a diesel engine and reads the weather.', 'You will live on the rock for two weeks at a time and have two weeks at home.'])}`,
  }),
  page(
    'work, in German words',
    {
      lang: 'de',
      title: 'Stellenangebot: Leuchtturmwärter (m/w/d)',
      body: `<h1>Leuchtturmwärter (m/w/d)</h1>${paragraphs(['Wir suchen zum nächstmöglichen Zeitpunkt eine Person, die gern allein ist und einen Dieselmotor reparieren kann.', 'Sie wohnen jeweils zwei Wochen auf dem Felsen und haben dann zwei Wochen frei.'])}`,
    },
    'https://www.hafenbote.example/stellenangebote/leuchtturmwaerter-4711',
  ),
  page(
    'the weather',
    {
      title: 'Weather forecast for Port Selkie',
      body: `<h1>Weather in Port Selkie</h1>${degrees(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])}<p>Wind from the west, showers in the evening.</p>`,
    },
    `${SITE}/weather/port-selkie`,
  ),
  page('the weather in Dutch', {
    lang: 'nl',
    title: 'Weerbericht Selkiehaven',
    body: `<h1>Weer in Selkiehaven</h1>${degrees(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'])}`,
  }),
  page(
    'a notice of a death',
    {
      lang: 'de',
      title: 'Traueranzeige von Ada Quill',
      body: '<h1>Traueranzeige</h1><p>Wir nehmen Abschied von unserer lieben Mutter und Großmutter Ada Quill, geboren am 3. Mai 1931, die am 1. März 2026 friedlich eingeschlafen ist. In Liebe: Bo und Lena mit Familie. Die Trauerfeier findet am Freitag um 11 Uhr auf dem Hafenfriedhof statt.</p>',
    },
    'https://trauer.hafenbote.example/traueranzeigen/ada-quill',
  ),
  page('a discussion', {
    title: 'Which wick for a storm lantern?',
    head: linked({ '@type': 'DiscussionForumPosting', headline: 'Which wick for a storm lantern?' }),
    body: `<h1>Which wick for a storm lantern?</h1>${paragraphs(['I have had my lantern for nine years and the wick is worn, which one do you take?', 'I take the flat one of cotton, it burns longest, but trim it every evening.'])}`,
  }),
  page('questions and answers', {
    title: 'How do I trim a wick?',
    head: linked({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'How do I trim a wick?' } }),
    body: `<h1>How do I trim a wick?</h1>${paragraphs(['Mine smokes whatever I do, and the glass is black after an hour.', 'Cut the corners off, and do not turn it up too far.'])}`,
  }),
]

const article = (lang: string, headline: string, body: string, head = ''): Parts => ({
  lang,
  title: `${headline} | Selkie Post`,
  head,
  body: `<header><a href="/">Selkie Post</a></header><main><article><h1>${headline}</h1><div class="article-body">${body}</div></article></main>`,
})
const cookieBanner =
  '<div class="cookie-banner"><p>We and our partners use cookies. We value your privacy.</p><button>Accept all</button></div>'
const excerpts = [
  'Lighthouse lamp goes out twice, trawler aground near old pier',
  'Trawler aground after lighthouse lamp fails twice in one night',
  'Keeper relights lighthouse lamp by hand after it goes out twice',
  'Lighthouse lamp on Selkie Rock fails, keeper lights it by hand',
  'What we know about the lighthouse lamp that went out twice',
  'Lamp out twice: engineer finds sea water under the lighthouse',
  'Council to decide on batteries after lighthouse lamp goes dark',
  'Lighthouse keeper tells of the night in which his lamp went out',
  'Sound without light: lamp of Selkie Rock lighthouse went out twice',
  'Ships told to keep east as lighthouse lamp fails',
  'Trawler touched ground while lighthouse lamp was out',
  'Lighthouse lamp: opposition asks who pays for batteries',
]

/** Articles, though something on them is like a page that is refused. */
export const ARTICLES: SeenPage[] = [
  page(
    'a report about robots and puzzles',
    article(
      'en',
      'Are you a robot? Puzzles annoy readers',
      paragraphs([
        'Access denied: many readers of small sites see these words, and a puzzle, before they see a story, a survey of the library says.',
        ...REPORT,
      ]),
    ),
  ),
  page('a report with a question about cookies in front of it', {
    ...article('en', 'Lamp goes out twice', paragraphs(REPORT)),
    body: cookieBanner + article('en', 'Lamp goes out twice', paragraphs(REPORT)).body,
  }),
  page(
    'a report about consent to cookies',
    article(
      'en',
      'Court: cookie banners must be fair',
      paragraphs([
        'A button to accept all cookies must not be greener than the one to reject all, a court in the capital ruled on Tuesday.',
        'The shop had argued that it and its partners live from personalised ads; the judges wrote that your consent must be free.',
        ...REPORT.slice(2),
      ]),
    ),
  ),
  page(
    'a whole article that calls itself paid',
    article(
      'en',
      'Lamp goes out twice',
      paragraphs([...REPORT, ...REPORT.map(text => `Later, ${text}`)]),
      linked({ '@type': 'NewsArticle', headline: 'Lamp goes out twice', isAccessibleForFree: false }),
    ),
  ),
  page('a short report on a page that also sells subscriptions', {
    ...article(
      'en',
      'Goat on the roof is safe',
      paragraphs([
        'A goat that stood on the roof of the post office for a night is safe, the fire brigade of Port Selkie said on Tuesday.',
        'It came down by a ladder, and ate a notice on the door.',
      ]),
      linked({ '@type': 'NewsArticle', headline: 'Goat on the roof is safe', wordCount: 38 }),
    ),
    body: `<nav><a href="/subscribe">Subscribe now</a></nav>${article('en', 'Goat on the roof is safe', paragraphs(['A goat that stood on the roof of the post office for a night is safe, the fire brigade of Port Selkie said on Tuesday.', 'It came down by a ladder, and ate a notice on the door.'])).body}`,
  }),
  page(
    'an article with a timeline of a night',
    article(
      'en',
      'How the night on the rock went',
      `${paragraphs(REPORT)}<h2>The night</h2>${['23:05', '23:40', '00:15'].map(clock => `<p>${clock} The lamp goes out, and the keeper climbs the stairs with a torch in his hand.</p>`).join('')}`,
    ),
  ),
  page(
    'a report on the weather',
    article(
      'en',
      'Weather: storm over the sound takes roofs',
      paragraphs([
        ...REPORT,
        'It was 4° in the harbour and -2° on the hill, the coldest third of March in forty years.',
      ]),
    ),
  ),
  page(
    'a report about wares',
    article(
      'en',
      'Shop recalls storm lanterns',
      paragraphs(REPORT),
      linked({
        '@type': 'NewsArticle',
        headline: 'Shop recalls storm lanterns',
        about: { '@type': 'Product', name: 'Storm lantern' },
      }),
    ),
  ),
  page(
    'an obituary',
    article(
      'en',
      'Ada Quill, poet of the islands, dies at 94',
      paragraphs([
        'Ada Quill, whose poems every child of the islands learns, died on Sunday in Port Selkie, her family said. She was 94.',
        ...REPORT,
      ]),
    ),
  ),
  page(
    'a page of excerpts about one event',
    {
      title: 'Lighthouse lamp on Selkie Rock goes out twice, trawler aground',
      body: `<h1>Lighthouse lamp on Selkie Rock goes out twice, trawler aground</h1>${teasers(excerpts, 'h3', 'The lamp went out twice before midnight, and the keeper lit it again by hand.')}`,
    },
    `${SITE}/stories/lighthouse-lamp`,
  ),
  page('a page that counts what it gathered about one event', {
    title: 'Trawler aground as lighthouse lamp fails',
    body: `<h1>Trawler aground as lighthouse lamp fails</h1><p>27 Articles</p>${teasers([...excerpts.slice(0, 6), ...MATTERS.slice(0, 6)])}`,
  }),
  page(
    'an article with many leads to others below',
    {
      ...article('en', 'Lamp goes out twice', paragraphs(REPORT)),
      body: `${article('en', 'Lamp goes out twice', paragraphs(REPORT)).body}<section>${teasers(MATTERS)}</section>`,
    },
    `${SITE}/news/lamp`,
  ),
  page('an article under the front address', article('en', 'Lamp goes out twice', paragraphs(REPORT)), `${SITE}/`),
  page('an article that scripts only adorn', {
    ...article('en', 'Lamp goes out twice', paragraphs(REPORT)),
    body: `<noscript>Enable JavaScript for comments.</noscript>${article('en', 'Lamp goes out twice', paragraphs(REPORT)).body}${scripts(12)}`,
  }),
]
