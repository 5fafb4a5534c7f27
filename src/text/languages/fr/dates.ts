import { type DatesTable, calendar, dateUnits, feastDays, shifts, wordList } from '../tables/dates.ts'

const EARLY = '(?:(?:début|fin|mi)~)?'
const WHICH = '(?:{last}|{next})'
const HOUR = '{h} ?(?:h|heures?)(?: ?{mi})?'

/** French. */
export const dates: DatesTable = {
  months: calendar(
    `janvier 1, février 2, fevrier 2, mars 3, avril 4, mai 5, juin 6, juillet 7, août 8, aout 8, septembre 9, octobre 10, novembre 11, décembre 12, decembre 12, janv. 1, févr. 2, avr. 4, juil. 7, sept. 9, oct. 10, nov. 11, déc. 12`,
  ),
  ambiguous: wordList('mars, Mars, mai, Mai'),
  prepositions: wordList(
    'en, depuis, dès, début, fin, mi, de, à, jusqu, entre, et, avant, après, année, années, courant, au, d, l',
  ),
  weekdays: calendar('lundi 1, mardi 2, mercredi 3, jeudi 4, vendredi 5, samedi 6, dimanche 7'),
  parts: wordList('matin, après-midi, midi, soir, nuit, en soirée, dans la soirée, dans la matinée, dans la nuit'),
  late: wordList('après-midi, soir'),
  seasons: calendar('printemps 3, été 6, automne 9, hiver 12'),
  units: dateUnits(
    `minute minute, minutes minute, heure hour, heures hour, jour day, jours day, semaine week, semaines week, week-end weekend, weekend weekend, mois month, trimestre quarter, an year, ans year, année year, années year, décennie decade, siècle century`,
  ),
  plurals: wordList('minutes, heures, jours, semaines, années'),
  numbers: calendar(
    'un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, quinze 15, vingt 20',
  ),
  relative: shifts(
    `aujourd'hui 0 day, aujourd’hui 0 day, hier -1 day, avant-hier -2 day, demain 1 day, après-demain 2 day, ce matin 0 day, ce soir 0 day, cette nuit 0 day, cet après-midi 0 day, fin de l'année 0 year, fin de l’année 0 year, fin du mois 0 month, début de l'année 0 year, début de l’année 0 year, début du mois 0 month, fin de la semaine 0 week, plus tôt dans la semaine 0 week, plus tôt dans la journée 0 day`,
  ),
  anchored: shifts(
    `veille -1 day, avant-veille -2 day, veille au soir -1 day, lendemain 1 day, lendemain matin 1 day, surlendemain 2 day, jour suivant 1 day, jour précédent -1 day, semaine suivante 1 week, semaine précédente -1 week, mois suivant 1 month, mois précédent -1 month, année suivante 1 year, année précédente -1 year`,
  ),
  feasts: feastDays(
    `jour de Noël 12-25, Noël 12-25, réveillon de Noël 12-24, Saint-Sylvestre 12-31, Nouvel An 01-01, jour de l'An 01-01, jour de l’An 01-01, Toussaint 11-01`,
  ),
  last: wordList('dernier, dernière, passé, passée, précédent, précédente'),
  this: wordList('ce, cet, cette'),
  next: wordList('prochain, prochaine'),
  hours: calendar('minuit 0, midi 720'),
  halves: {},
  quarters: calendar('premier 1, deuxième 2, troisième 3, quatrième 4, dernier 4'),
  patterns: [
    `(?:{wd} )?{d}(?:er)?(?: ?(?:-|–| au | et ) ?{d2})? {mo}(?: {y}| ${WHICH})?`,
    `${EARLY}{mo} {y}`,
    '{anch}(?! d(?:e|u|es|’|\\x27)\\b)',
    '{mo} de (?:cette|la même) année(?:-là)?{sameyear}',
    '{feast}(?: {y})?',
    '{n} {unit} (?:plus tard{later}|après{later}|plus tôt{earlier}|auparavant{earlier}|avant{earlier})(?! (?:le|la|les|l’|l\\x27|son|sa|que))',
    `${EARLY}{mo} de l['’](?:an(?:née)?){year} {last}`,
    `nuit (?:de|du) (?:\\p{L}+ )(?:à|au) {wd}`,
    '[Ii]l y a (?:(?:environ|près de|plus de|un peu plus de|quelque) )?{n} {unit}{back}',
    'dans {n} {unit}{ahead}',
    '(?:{n} )?{last}s (?:{n} )?{unit}{span}',
    `${EARLY}(?:{wd}|{mo}|{season}|{unit}) ${WHICH}(?: au {part})?`,
    '(?<=[Ll]e |[Dd]u )week-end{wkend}(?! (?:dernier|prochain|passé))',
    '(?:premier{h1}|second{h2}|deuxième{h2}) semestre (?:de )?{y}',
    `{season} de l['’](?:an(?:née)?){year} {last}`,
    `{rel}(?: (?:au )?{part})?(?! d(?:e |['’]){mo})`,
    `{this} (?:{wd}|{season}|{unit})(?!-)(?: {part})?`,
    '{wd}(?: {part})?',
    `${EARLY}{season} (?:de )?{y}`,
    '(?:{qword}|{q}(?:er|e)) trimestre(?: (?:de )?{y}| (?:de l[\\x27’])?(?:année|exercice) {y})?',
    'années {decade}',
    `${EARLY}{y}`,
    HOUR,
    '{h}:{mi}(?! ?-)',
    '(?<!-){hour}',
    `${EARLY}{mo}`,
  ],
  joints: [' ', ', ', ' à ', ', à ', ' vers ', ' peu après ', ' le ', ', le ', ' aux alentours de '],
  future: wordList(
    "sera, seront, aura, auront, ira, rendra, doit, doivent, prévu, prévue, va, vont, appelle, renvoyé, entrera, entreront, jusqu, d’ici, d'ici, attendu, attendue, se tiendra, débutera, \\p{L}+era, \\p{L}+dra, \\p{L}+dront, \\p{L}+eront, \\p{L}+ira, \\p{L}+iront",
  ),
  futureAfter: wordList(
    'sera, seront, aura, auront, doit, doivent, \\p{L}\\p{L}\\p{L}+era, \\p{L}\\p{L}\\p{L}+eront, \\p{L}\\p{L}\\p{L}+dra, \\p{L}\\p{L}\\p{L}+dront, \\p{L}\\p{L}\\p{L}+ira, \\p{L}\\p{L}\\p{L}+iront',
  ),
  calledOff: wordList("annulée?s?, n'a pas eu lieu, n’a pas eu lieu, n'ont pas eu lieu"),
  zones: wordList('TU, heures GMT, heure de Greenwich'),
  numbered: wordList(
    'avec, agenda, résolution, vol, train, numéro, n, article, page, chambre, boeing, ligne, environ, quelque, près, de, d',
  ),
  told: wordList(
    'publié, publiée, publiés, diffusé, diffusée, déclaré, dit, annoncé, affirmé, indiqué, précisé, confirmé, ajouté, expliqué, assuré, averti, rapporté, souligné, estimé, accusé, dénoncé, réaffirmé, promis, déclarait, affirmait, annonçait, déclare, affirme, annonce',
  ),
  sayings: wordList('communiqué, déclaration, lettre, tweet, message, allocution'),
  acts: {
    first: /(?<!\p{L})(?:tiré|tirs|fusillade|produit|déroulé|éclaté|commencé|alertés?|appelés?)(?!\p{L})/giu,
    after: /(?<!\p{L})(?:mort|décédé|arrêté|interpellé|inculpé|condamné|hôpital|retrouvés?|annoncé)(?!\p{L})/giu,
  },
  published: wordList('publié, publiée, paru, parue, diffusé, diffusée, jour, actualisé'),
  openers: wordList('que, qu, avoir, être, ne, y'),
  past: wordList(
    '(?:a|ont|avait|avaient|était|étaient|fut|furent|eut) (?:\\p{L}+ )?\\p{L}+(?:é|ée|és|ées|i|is|it|ie|u|us|ue|ues), (?:est|sont) (?:mort|morts|né|née|parti|partie|arrivé|arrivée|devenu|devenue|tombé|tombée)',
  ),
  order: 'dmy',
}
