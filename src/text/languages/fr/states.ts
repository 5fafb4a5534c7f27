import { type StatesTable, stateRows } from '../tables/states.ts'

const SUSPECT = '(?:suspects?|tireurs?|auteurs? présumés?|auteurs?|assaillants?|agresseurs?|meurtriers?|individus?)'

/** How French news tells who is sought, held, charged, named, in what condition. */
export const states: StatesTable = {
  suspects:
    'suspect suspects suspecte tireur tireurs assaillant assaillants agresseur agresseurs meurtrier meurtriers auteur auteurs',
  victims:
    'victime victimes mort morts défunt défunte blessé blessés blessée blessées corps bébé enfant enfants famille',
  persons:
    'homme hommes femme femmes garçon fille filles adolescent adolescente adolescents jeune jeunes personne personnes conducteur conductrice',
  others: 'policier policiers gendarme gendarmes procureur procureure magistrat témoin témoins porte-parole maire',
  unsure:
    /(?:^|[^\p{L}])(?:pas|jamais|personne|aucune?|sans|si|jusqu['’]à|avant|pourraient?|devraient?|serait|seraient)(?:[ '’][\p{L}-]+){0,5}[ '’]$/iu,
  all: /(?:^|[^\p{L}])(?:tous|toutes)(?![\p{L}])/iu,
  first:
    /(?:^|[^\p{L}])(?:initialement|d['’]abord|dans un premier temps|un premier bilan|bilan précédent|précédent bilan)(?![\p{L}])/iu,
  earlier:
    /(?:^|[^\p{L}])(?:dans une autre affaire|en liberté conditionnelle|déjà (?:été )?condamnée?s?|casier judiciaire|antécédents judiciaires)(?![\p{L}])/iu,
  cues: {
    custody:
      'recherch traqu fuite cavale interpell arrêt garde écrou détention rend rendu inculp mis mise poursuivi condamn aucun',
    identity: "identi l'identi l’identi nom noms",
    condition: 'pronostic état grave gravement critique stable mort morte décéd succomb sorti hôpital danger',
    charge: 'meurtre assassinat homicide',
  },
  words: [
    ...stateRows(
      'custody',
      'sought',
      false,
      `(?:recherche(?:nt)?|recherchait|traque(?:nt)?) (?:[\\p{L}’']+ ){0,4}?${SUSPECT}`,
      `${SUSPECT} (?:est|était|sont|étaient|reste|restait) (?:[\\p{L}]+ )?(?:en fuite|en cavale|recherchés?)`,
      "aucune (?:arrestation|interpellation)(?: n['’]a(?:vait)?(?: encore)? (?:été|eu) \\p{L}+)?",
      '(?:toujours|encore|activement) (?:en fuite|en cavale|recherchée?s?)',
    ),
    ...stateRows('custody', 'charged', true, 'mis(?:e|es)? en examen|inculpée?s?'),
    ...stateRows('custody', 'tried', true, '(?:a|ont|avait) été (?:reconnue?s? coupables?|condamnée?s?)'),
    ...stateRows(
      'custody',
      'held',
      true,
      '(?:a|ont|avait|avaient) été (?:\\p{L}+ )?(?:interpellée?s?|arrêtée?s?|placée?s? en garde à vue|écrouée?s?)',
      'en garde à vue|en détention provisoire',
      "s['’]est rendue? (?:à la police|aux autorités)",
    ),
    ...stateRows(
      'identity',
      'unnamed',
      false,
      "(?:identité|nom|noms)(?: [\\p{L}’']+){0,6}? (?:n['’](?:a|ont|avait)(?: pas)?(?: encore)? (?:pas )?été (?:révélée?s?|communiquée?s?|dévoilée?s?|rendue?s? publics?|confirmée?s?|divulguée?s?)|(?:est|reste|était) inconnue)",
      "n['’](?:a|ont|avait|avaient) pas(?: encore)? été (?:formellement )?identifiée?s?",
    ),
    ...stateRows(
      'condition',
      'critical',
      true,
      '(?:dans un )?état critique|pronostic vital (?:\\p{L}+ ){0,2}?engagé|entre la vie et la mort|en urgence absolue',
    ),
    ...stateRows('condition', 'badly hurt', true, 'grièvement blessée?s?|gravement blessée?s?'),
    ...stateRows(
      'condition',
      'stable',
      true,
      "hors de danger|état (?:est |était )?stable|pronostic vital n['’]est (?:pas|plus) engagé",
    ),
    ...stateRows('condition', 'released', true, "(?:est|sont|a pu) (?:sortie?s?|sortir) de l['’]hôpital"),
    ...stateRows(
      'condition',
      'died',
      true,
      'succombé à (?:ses|leurs) blessures|(?:est|sont) (?:mort|morte|morts|mortes|décédée?s?)',
    ),
    ...stateRows('charge', 'attempted killing', false, "tentatives? (?:de meurtre|d['’]assassinat|d['’]homicide)"),
    ...stateRows('charge', 'manslaughter', false, 'homicides? involontaires?'),
    ...stateRows('charge', 'murder', false, '(?:pour|de) (?:meurtre|assassinat|homicide volontaire)'),
  ],
}
