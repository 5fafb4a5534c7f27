import { commonWords } from './common-words.ts'
import { PERSON_ENDINGS, PLACE_ENDINGS } from '../tables/name-endings.ts'
import { BODY_NAMES } from '../tables/name-bodies.ts'
import { PLACE_NAMES } from '../tables/name-places.ts'
import { EASTERN_FAMILIES, GIVEN_NAMES } from '../tables/name-words.ts'
import { NO_NAMES, type NamesTable, wordSet } from '../tables/names.ts'

export const names: NamesTable = {
  ...NO_NAMES,
  titles: wordSet(`
    m. mm. mme mlle monsieur madame mademoiselle dr docteur professeur président présidente vice-président premier
    ministre ministre secrétaire chancelier chancelière gouverneur sénateur sénatrice député députée maire roi reine
    prince princesse duc duchesse comte comtesse baron marquis empereur impératrice pape cardinal évêque archevêque
    abbé père sœur saint sainte général colonel capitaine commandant lieutenant maréchal amiral juge procureur
    directeur directrice entraîneur sir lord
  `),
  roles: wordSet(`
    président présidente ministre député députée sénateur maire directeur directrice chef cheffe porte-parole avocat
    avocate juge procureur professeur chercheur chercheuse expert experte analyste journaliste militant responsable
    secrétaire fondateur patron entraîneur
    députée sénatrice élu élue édile préfet préfète magistrat procureur procureure médecin infirmière chirurgien historien historienne sociologue politologue économiste écrivain romancier romancière poète peintre chanteur chanteuse acteur actrice comédien comédienne réalisateur réalisatrice footballeur joueur joueuse attaquant gardien cycliste pilote pêcheur habitant habitante témoin victime suspect accusé militante activiste opposant dissident entrepreneur homme_d'affaires milliardaire roi reine empereur pape évêque général colonel capitaine commandant ambassadeur diplomate conseiller conseillère adjoint adjointe cofondateur philosophe physicien chimiste mathématicien biologiste
  `),
  nationalities: wordSet(`
    français française françaises allemand allemande allemands américain américaine américains anglais anglaise
    britannique britanniques russe russes chinois chinoise ukrainien ukrainiens italien italiens espagnol espagnols
    européen européens israélien israéliens palestinien palestiniens arabe arabes juif juifs musulman musulmans
    catholique catholiques turc turcs grec grecs latin japonais coréen
  `),
  calendar: wordSet(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
    vendredi samedi dimanche noël pâques
  `),
  particles: wordSet(`
    de la le du des d' von van der ben al bin ibn el y
  `),
  joiners: wordSet(`
    de la du des d' et l' les le aux à en sur pour
  `),
  organisations: wordSet(`
    ministère université école institut académie agence autorité bureau commission comité conseil cour parlement
    assemblée sénat parti syndicat fédération association organisation société fondation banque groupe compagnie
    police armée gendarmerie orchestre théâtre musée hôpital église stade football fc olympique
    journal quotidien hebdomadaire magazine chaîne radio agence entreprise firme constructeur club équipe ligue fédération mouvement coalition ong parquet tribunal gouvernement chambre marine hôpital clinique collège lycée fondation
  `),
  places: wordSet(`
    mer lac fleuve rivière mont monts montagne montagnes île îles péninsule baie golfe détroit vallée forêt place rue
    avenue boulevard pont aéroport gare port parc château tour république royaume province comté région département
    ville village commune canton arrondissement quartier banlieue localité hameau massif volcan col plage gare camp enclave territoire archipel état préfecture
  `),
  cities: wordSet(`
    paris londres berlin madrid rome moscou kiev pékin tokyo séoul marseille lyon toulouse nice nantes strasbourg
    bordeaux lille rennes reims montréal québec bruxelles genève lausanne zurich vienne munich milan venise naples
    barcelone lisbonne athènes varsovie prague le_caire alger tunis rabat casablanca dakar abidjan beyrouth damas
    jérusalem téhéran bagdad new_york washington europe afrique asie amérique océanie bretagne normandie provence
    corse alsace lorraine bourgogne angleterre écosse états-unis ue onu otan crimée gaza cisjordanie
    londres bruxelles anvers gand liège genève bâle zurich berne vienne munich cologne francfort hambourg dresde rome milan naples venise florence turin gênes athènes lisbonne madrid barcelone séville saragosse valence prague varsovie cracovie moscou saint-pétersbourg kiev kyiv kharkiv odessa crimée donbass copenhague pékin shanghai tokyo séoul pyongyang le_caire alexandrie damas alep jérusalem téhéran bagdad beyrouth alger tunis mexico la_havane nouvelle-orléans new_delhi californie floride texas pennsylvanie bavière saxe catalogne andalousie castille lombardie toscane sicile sardaigne flandre flandres wallonie alpes pyrénées vosges jura ardennes andes caucase himalaya balkans rhin danube seine loire rhône garonne méditerranée atlantique pacifique mer_noire mer_rouge europe asie afrique amérique amérique_du_nord amérique_du_sud amérique_latine moyen-orient proche-orient maghreb sahel union_soviétique urss tchécoslovaquie yougoslavie prusse cisjordanie bande_de_gaza martinique guadeloupe guyane nouvelle-calédonie île-de-france picardie champagne franche-comté savoie dauphiné languedoc gascogne poitou anjou touraine berry auvergne limousin aquitaine occitanie hauts-de-france grand_est pays_de_la_loire
  `),
  locatives: wordSet('à en au aux depuis'),
  givenNames: GIVEN_NAMES,
  common: commonWords,
  gazetteer: PLACE_NAMES,
  familiesFirst: EASTERN_FAMILIES,
  bodies: BODY_NAMES,
  articles: wordSet(`le la les l' du des`),
  headFirst: true,
  personEndings: [...PERSON_ENDINGS, 'man'],
  placeEndings: [...PLACE_ENDINGS, 'sur-mer', 'sur-seine', 'sur-loire', 'les-bains', 'en-provence', 'ac', 'court'],
  placeBeginnings: wordSet('saint sainte saint- le la les new san los port mont château'),
  namers: wordSet('nommé nommée prénommé dénommé baptisé'),
  titleParts: wordSet('premier première ancien ancienne vice ex'),
}
