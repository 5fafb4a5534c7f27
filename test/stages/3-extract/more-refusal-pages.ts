import { doc, REPORT } from './refusal-pages.ts'

const paragraphs = (texts: readonly string[]): string => texts.map(text => `<p>${text}</p>`).join('')

/** What each is refused as, `-` for an article; its name, its HTML, its address. */
export const MORE_PAGES: [string, string, string, string?][] = [
  [
    'bot-challenge',
    'en ip reputation',
    doc({
      title: 'Sorry, you have been blocked',
      body: '<h1>Sorry, you have been blocked</h1><p>You are unable to access selkie-post.example</p><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p>',
    }),
  ],
  [
    'bot-challenge',
    'it',
    doc({
      lang: 'it',
      title: 'Verifica',
      body: '<p>Ancora un passo: conferma di essere umano per proseguire. Abbiamo rilevato attività insolita dal tuo indirizzo.</p><div class="h-captcha"></div>',
    }),
  ],
  [
    'bot-challenge',
    'ko',
    doc({
      lang: 'ko',
      title: '보안 확인',
      body: '<h1>사람인지 확인하는 중입니다</h1><p>비정상적인 트래픽이 감지되었습니다.</p>',
    }),
  ],
  [
    'bot-challenge',
    'pl 403',
    doc({
      lang: 'pl',
      title: '403',
      body: '<h1>Odmowa dostępu</h1><p>Wykryliśmy nietypowy ruch z Twojej sieci. Potwierdź, że nie jesteś robotem.</p>',
    }),
  ],
  [
    'bot-challenge',
    'en with nav',
    doc({
      title: 'Selkie Post',
      body: '<nav><a href="/a">News</a> <a href="/b">Sport</a></nav><div class="check"><h2>Are you a robot?</h2><p>To continue, please click the box below to let us know you\'re not a robot.</p></div><footer>© Selkie Post</footer>',
    }),
  ],
  [
    'consent-wall',
    'en long list of purposes',
    doc({
      body: `<div><h2>Your privacy choices</h2>${paragraphs(['We and our partners use technologies such as cookies to store and access personal data, like your visit to this website, IP addresses and cookie identifiers.', 'Some partners do not ask for your consent to process your data and rely on their legitimate business interest. You can withdraw your consent or object at any time by clicking on Learn more or in our privacy policy.', 'Store and/or access information on a device. Personalised advertising and content, advertising and content measurement, audience research and services development. Use precise geolocation data.'])}<button>Agree and close</button></div>`,
    }),
  ],
  [
    'consent-wall',
    'de sehr lang',
    doc({
      lang: 'de',
      title: 'Zustimmung',
      body: `<div>${paragraphs(['Willkommen! Um unsere Seite zu lesen, brauchen wir Ihre Einwilligung oder ein Pur-Abo für 3,99 Euro im Monat.', 'Mit Ihrer Zustimmung setzen wir und unsere Partner Cookies und ähnliche Techniken ein, um Anzeigen und Inhalte zu messen.', 'Sie können Ihre Einwilligung in den Datenschutzeinstellungen am Ende jeder Seite widerrufen.', 'Bereits Pur-Abonnent? Hier anmelden.'])}</div>`,
    }),
  ],
  [
    'consent-wall',
    'ja',
    doc({
      lang: 'ja',
      title: '灯台新聞',
      body: `<div>${paragraphs(['当社とパートナーは、cookieを使用して個人情報を処理します。', '同意はいつでも撤回できます。cookieの設定をご覧ください。'])}<button>すべて許可</button></div>`,
    }),
  ],
  [
    'consent-wall',
    'fr abonnement',
    doc({
      lang: 'fr',
      title: 'Bienvenue',
      body: `<h1>Avec ou sans cookies ?</h1>${paragraphs(['Pour accéder gratuitement au site, acceptez que nos partenaires et nous déposions des cookies et autres traceurs à des fins de publicité personnalisée.', 'Sinon, abonnez-vous à partir de 1 € par mois. Vous pouvez retirer votre consentement à tout moment.'])}`,
    }),
  ],
  [
    'paywalled',
    'soft meter',
    doc({
      title: 'Lamp | P',
      body: `<article><h1>Lamp goes out twice</h1><p>${REPORT[0]}</p><div class="meter"><h3>You've read your last free article.</h3><p>Subscribe now for full access to the Selkie Post.</p></div></article>`,
    }),
  ],
  [
    'paywalled',
    'nl',
    doc({
      lang: 'nl',
      title: 'Vuurtoren',
      body: '<article><h1>Lamp gaat twee keer uit</h1><p>De lamp van de vuurtoren ging in de nacht van maandag op dinsdag twee keer uit, zei de wachter, die hem met de hand weer aanstak.</p><div class="box"><p>Om verder te lezen heb je een abonnement nodig.</p><p>Al abonnee? Log in</p></div></article>',
    }),
  ],
  [
    'paywalled',
    'zh',
    doc({
      lang: 'zh',
      title: '灯塔',
      body: '<article><h1>灯塔夜间两次熄灭</h1><p>灯塔管理员周二表示，岩石上的灯塔在周一夜间两次熄灭，他用手重新点亮了它，没有人受伤。</p><p>剩余内容仅限会员阅读，登录后继续。</p></article>',
    }),
  ],
  [
    'paywalled',
    'marked only, dots',
    doc({
      title: 'Lamp',
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp goes out twice","isAccessibleForFree":"False","wordCount":"812"}</script>',
      body: `<article><h1>Lamp goes out twice</h1><p>${REPORT[0]}</p><p>${REPORT[1]}</p></article>`,
    }),
  ],
  [
    'paywalled',
    'it',
    doc({
      lang: 'it',
      title: 'Faro',
      body: '<article><h1>Il faro si spegne due volte</h1><p>Il faro sullo scoglio si è spento due volte nella notte, ha detto il guardiano, che lo ha riacceso a mano.</p><section><p>Questo contenuto è riservato agli abbonati</p><p>Sei già abbonato? Accedi per leggere</p></section></article>',
    }),
  ],
  [
    'needs-scripts',
    'header nav shell',
    doc({ title: 'Selkie', body: '<app-root></app-root><script src=a.js></script><script src=b.js></script>' }),
  ],
  [
    'needs-scripts',
    'skeleton',
    doc({
      title: 'Selkie',
      body: '<div class="skeleton"></div><div class="skeleton"></div><p>Please wait while the page loads.</p><script>1</script><script>2</script>',
    }),
  ],
  [
    'needs-scripts',
    'es',
    doc({
      lang: 'es',
      title: 'Faro',
      body: '<p>Esta página requiere JavaScript. Active JavaScript en su navegador para continuar.</p>',
    }),
  ],
  [
    'list-page',
    'category with excerpts, no path',
    doc({
      title: 'Sport – Hafenbote',
      lang: 'de',
      body: `<h1>Sport</h1>${Array.from({ length: 18 }, (_, i) => `<article class="teaser"><h2><a href="/s/${i}">${['Segeln', 'Rudern', 'Fußball', 'Handball', 'Turnen', 'Schach'][i % 6]}: Mannschaft Nummer ${i} gewinnt knapp im letzten Spiel</a></h2><p>Ein spannendes Wochenende ging am Sonntag mit einem knappen Sieg zu Ende, die Trainerin war zufrieden.</p></article>`).join('')}`,
    }),
    'https://www.hafenbote.example/sport/',
  ],
  [
    'list-page',
    'news sitemap page',
    doc({
      title: 'All articles of March',
      body: `<h1>March 2026</h1><ol>${Array.from({ length: 40 }, (_, i) => `<li><a href="/a/${i}">Story number ${i} on ${['boats', 'bread', 'bells', 'bridges'][i % 4]} and what came of it</a> <span>${i + 1} Mar</span></li>`).join('')}</ol>`,
    }),
    'https://www.selkie-post.example/archive/2026/03',
  ],
  [
    'list-page',
    'newsletter-like links front',
    doc({
      title: 'Selkie Post',
      body: Array.from(
        { length: 30 },
        (_, i) =>
          `<a href="/x/${i}"><img src=x><span>Headline ${i}: the ${['mayor', 'vet', 'baker', 'poet', 'judge'][i % 5]} says something about ${['rain', 'tax', 'boats'][i % 3]}</span></a>`,
      ).join('<br>'),
    }),
    'https://www.selkie-post.example',
  ],
  [
    'live-blog',
    'am/pm times',
    doc({
      title: 'Storm live: ferries stay in port',
      body: `<article><h1>Storm live: ferries stay in port</h1>${Array.from({ length: 8 }, (_, i) => `<div><time>${i + 1}.${10 + i} pm</time><p>${REPORT[i % 5]}</p></div>`).join('')}</article>`,
    }),
  ],
  [
    'live-blog',
    'url liveticker',
    doc({
      lang: 'de',
      title: 'Sturm über dem Sund',
      body: `<article><h1>Sturm über dem Sund</h1>${Array.from({ length: 9 }, (_, i) => `<p><b>1${i}:05 Uhr</b> Die Fähre zu den Inseln fährt nicht mehr, teilte die Reederei mit, und Reisende sollen morgen wiederkommen, wenn der Wind nachlässt.</p>`).join('')}</article>`,
    }),
    'https://www.hafenbote.example/liveticker/sturm',
  ],
  [
    'live-blog',
    'ja',
    doc({
      lang: 'ja',
      title: '【実況】嵐で船が欠航',
      body: `<article><h1>【実況】嵐で船が欠航</h1>${Array.from({ length: 8 }, (_, i) => `<p>1${i}:20</p><p>港では船が二隻沈んだが、けが人はいないと消防が午後に発表した。島への船は今日は出ないと会社が伝え、客は明日の朝まで待つことになる。乗客の一部は港の体育館で夜を過ごし、町の人たちが毛布と温かい食べ物を配った。</p>`).join('')}</article>`,
    }),
  ],
  [
    'not-news',
    'car ad',
    doc({
      title: 'Van for sale',
      head: '<script type="application/ld+json">{"@type":"Vehicle","name":"Van"}</script>',
      body: '<h1>Van for sale</h1><p>A van of 2011, green, one owner, starts in the cold, some rust on the left door. Price 2,400.</p>',
    }),
  ],
  [
    'not-news',
    'es esquela',
    doc({
      lang: 'es',
      title: 'Esquela de Ada Quill',
      body: '<h1>Esquela</h1><p>Descansó en el Señor Ada Quill a los 94 años. Su familia ruega una oración por su alma. La misa será el viernes a las once.</p>',
    }),
  ],
  [
    'not-news',
    'weather ru',
    doc({
      lang: 'ru',
      title: 'Погода в Порту',
      body: `<h1>Прогноз погоды</h1>${Array.from({ length: 14 }, (_, i) => `<div>${i}:00 <b>+${i}°</b></div>`).join('')}`,
    }),
  ],
  [
    '-',
    'recipe without article',
    doc({
      title: 'Fish soup',
      head: '<script type="application/ld+json">{"@type":"Recipe","name":"Fish soup"}</script>',
      body: `<h1>Fish soup</h1>${paragraphs(['Cut the fish and the leek and put them into a pot with a litre of water.', 'Boil for twenty minutes and add salt, cream and dill.'])}`,
    }),
  ],
  [
    '-',
    'captcha news',
    doc({
      title: 'Blocked',
      body: `<article><h1>Court: you have been blocked is no answer</h1>${paragraphs(REPORT)}</article>`,
    }),
  ],
  [
    '-',
    'listicle with links',
    doc({
      title: 'Twelve lighthouses to see',
      body: `<article><h1>Twelve lighthouses to see</h1>${Array.from({ length: 12 }, (_, i) => `<h2><a href="/l/${i}">Lighthouse number ${i} on a very long cape</a></h2><p>${REPORT[i % 5]} ${REPORT[(i + 1) % 5]}</p>`).join('')}</article>`,
    }),
    'https://www.selkie-post.example/travel/lighthouses',
  ],
  [
    '-',
    'interview with clock',
    doc({
      title: 'A day with the keeper live on the rock',
      body: `<article><h1>A day with the keeper on the rock</h1>${['6:00', '9:30', '12:00', '18:45'].map((t, i) => `<p>${t} ${REPORT[i]}</p>`).join('')}</article>`,
    }),
  ],
  [
    '-',
    'digest de',
    doc({
      lang: 'de',
      title: 'Leuchtturm auf dem Selkiefelsen fällt zweimal aus',
      body: `<h1>Leuchtturm auf dem Selkiefelsen fällt zweimal aus</h1>${Array.from({ length: 12 }, (_, i) => `<div><h3><a href="https://o${i}.example/">${['Leuchtturm fällt aus: Kutter', 'Selkiefelsen: Leuchtturm zweimal', 'Nach Ausfall am Leuchtturm auf dem Selkiefelsen', 'Wärter vom Selkiefelsen: Leuchtturm'][i % 4]} (${i}) im Sund</a></h3><p>Der Wärter zündete das Licht von Hand wieder an.</p></div>`).join('')}`,
    }),
  ],
]
