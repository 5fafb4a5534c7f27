import { commonWords } from './common-words.ts'
import { PERSON_ENDINGS, PLACE_ENDINGS } from '../tables/name-endings.ts'
import { BODY_NAMES } from '../tables/name-bodies.ts'
import { PLACE_NAMES } from '../tables/name-places.ts'
import { EASTERN_FAMILIES, GIVEN_NAMES } from '../tables/name-words.ts'
import { NO_NAMES, type NamesTable, wordSet } from '../tables/names.ts'

export const names: NamesTable = {
  ...NO_NAMES,
  titles: wordSet(`
    dhr. mevr. meneer mevrouw dr. drs. mr. ir. prof. professor president premier minister minister-president
    staatssecretaris kanselier gouverneur senator burgemeester koning koningin prins prinses hertog graaf keizer paus
    kardinaal bisschop aartsbisschop pater sint generaal kolonel kapitein commandant luitenant admiraal rechter
    officier directeur trainer voorzitter kamerlid
  `),
  roles: wordSet(`
    president minister burgemeester directeur voorzitter leider woordvoerder woordvoerster advocaat rechter
    hoogleraar onderzoeker deskundige analist journalist activist kamerlid oprichter trainer
    kamerlid wethouder gouverneur ambassadeur rechter officier arts verpleegkundige chirurg historicus socioloog politicoloog econoom schrijver schrijfster dichter schilder zanger zangeres acteur actrice regisseur voetballer speler speelster aanvaller doelman wielrenner coureur visser bewoner bewoonster getuige slachtoffer verdachte dissident ondernemer miljardair koning koningin keizer paus bisschop generaal kolonel kapitein commandant diplomaat adviseur medeoprichter filosoof natuurkundige scheikundige bioloog verslaggever correspondent presentator
  `),
  nationalities: wordSet(`
    nederlands nederlandse nederlanders duits duitse duitsers frans franse fransen engels engelse engelsen amerikaans
    amerikaanse amerikanen russisch russische russen chinees chinese oekraïens oekraïense italiaans italiaanse spaans
    spaanse europees europese israëlisch israëlische palestijnse palestijnen arabisch arabische joods joodse joden
    islamitische moslims katholiek katholieke belgisch belgische vlaams vlaamse belgen brits britse britten grieks
    griekse latijn romeinse romeinen
  `),
  calendar: wordSet(`
    januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag kerstmis pasen
  `),
  particles: wordSet(`
    van de der den het ten ter te von la le da di al bin ibn
  `),
  joiners: wordSet(`
    van de der den het en voor in of the
  `),
  organisations: wordSet(`
    ministerie universiteit hogeschool school instituut academie agentschap autoriteit bureau commissie comité raad
    rechtbank parlement senaat kamer partij vakbond bond federatie vereniging organisatie maatschappij stichting bank
    groep politie leger orkest theater museum ziekenhuis kerk club fc
    krant dagblad weekblad zender omroep persbureau bedrijf concern firma club ploeg team bond partij beweging coalitie vakbond rechtbank regering kamer leger marine politie ziekenhuis school stichting instituut
  `),
  places: wordSet(`
    zee meer rivier berg bergen gebergte eiland eilanden schiereiland baai golf straat vallei bos plein laan brug
    luchthaven station haven park kasteel republiek koninkrijk provincie graafschap regio gemeente district
    stad dorp gemeente wijk plaats deelstaat hoofdstad gehucht buurt streek graafschap staat vulkaan haven vliegveld
  `),
  cities: wordSet(`
    amsterdam rotterdam den_haag utrecht eindhoven groningen brussel antwerpen gent brugge luik londen parijs berlijn
    rome moskou kiev kyiv peking tokio seoul madrid barcelona lissabon athene wenen münchen keulen milaan genève
    zürich warschau praag istanbul caïro jeruzalem teheran bagdad damascus new_york washington europa afrika azië
    amerika engeland schotland vlaanderen wallonië verenigde_staten vs eu vn navo krim gaza
    londen parijs brussel antwerpen gent brugge luik genève bazel zürich bern wenen münchen keulen frankfurt hamburg berlijn rome milaan napels venetië florence turijn genua athene lissabon madrid barcelona sevilla praag warschau krakau moskou sint-petersburg kiev kyiv charkov odessa krim donbas kopenhagen peking sjanghai tokio seoel pyongyang caïro damascus aleppo jeruzalem teheran bagdad beiroet algiers mexico-stad havana new_york new_delhi californië texas beieren saksen catalonië andalusië lombardije toscane sicilië sardinië vlaanderen wallonië noord-holland zuid-holland noord-brabant gelderland overijssel flevoland friesland groningen drenthe limburg zeeland utrecht brabant alpen pyreneeën andes kaukasus balkan rijn maas schelde donau seine noordzee oostzee middellandse_zee atlantische_oceaan zwarte_zee rode_zee europa azië afrika amerika noord-amerika zuid-amerika latijns-amerika midden-oosten sovjet-unie tsjecho-slowakije joegoslavië pruisen westelijke_jordaanoever gazastrook nederlands-indië
  `),
  locatives: wordSet('in uit naar bij'),
  givenNames: GIVEN_NAMES,
  common: commonWords,
  gazetteer: PLACE_NAMES,
  familiesFirst: EASTERN_FAMILIES,
  bodies: BODY_NAMES,
  articles: wordSet(`de het`),
  personEndings: [...PERSON_ENDINGS, 'man', 'stra', 'sma', 'inga', 'sema'],
  placeEndings: [
    ...PLACE_ENDINGS,
    'dam',
    'drecht',
    'hoven',
    'wijk',
    'dijk',
    'veen',
    'broek',
    'huizen',
    'oord',
    'kerk',
    'meer',
    'loo',
    'beek',
    'gem',
  ],
  placeBeginnings: wordSet('sint new san santa los las den nieuw oud noord zuid oost west'),
  namers: wordSet('genaamd geheten'),
  titleParts: wordSet('eerste voormalig voormalige oud demissionair demissionaire vice'),
}
