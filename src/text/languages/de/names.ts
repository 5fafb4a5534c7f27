import { commonWords } from './common-words.ts'
import { PERSON_ENDINGS, PLACE_ENDINGS } from '../tables/name-endings.ts'
import { BODY_NAMES } from '../tables/name-bodies.ts'
import { PLACE_NAMES } from '../tables/name-places.ts'
import { EASTERN_FAMILIES, GIVEN_NAMES } from '../tables/name-words.ts'
import { NO_NAMES, type NamesTable, wordSet } from '../tables/names.ts'

/** What people are, right before their name. Their feminine forms are made by rule. */
const CALLINGS = wordSet(`
  anwohner architekt archäologe arzt aufsichtsratschef augenzeuge bewohner biologe bundesrichter chefarzt cheftrainer chemiker chirurg
  co-trainer einsatzleiter epidemiologe ex-kanzler ex-minister ex-präsident finanzchef fischer geologe geschäftsführer hauptkommissar
  heimleiter imam jurist kapitän kardiologe klimaforscher kommandant kommissar kriminologe landesvorsitzende landwirt lehrer
  meteorologe mittelfeldspieler nationaltrainer oberstaatsanwalt ökologe ortsvorsteher parteivorsitzende pastor pfarrer politologe
  politikwissenschaftler projektleiter psychologe rabbiner rechtsanwalt rektor rennfahrer sanitäter schulleiter seismologe soziologe
  spitzenkandidat sportdirektor strafverteidiger theologe torhüter unternehmer verteidiger virologe vizechef vizekanzler vizepräsident
  vorstandssprecher vorstandsvorsitzende wehrführer zeuge zollsprecher
`)

// "Kapitän" → "Kapitänin", "Biologe" → "Biologin", "Arzt" → "Ärztin" stands in the lists.
const feminine = (calling: string): string => (calling.endsWith('e') ? `${calling.slice(0, -1)}in` : `${calling}in`)

export const names: NamesTable = {
  ...NO_NAMES,
  titles: wordSet(`
    herr frau dr dr. prof prof. präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin
    vizekanzler minister ministerin bundesminister bundesministerin außenminister außenministerin innenminister
    innenministerin finanzminister verteidigungsminister verteidigungsministerin gesundheitsminister
    wirtschaftsminister justizminister ministerpräsident ministerpräsidentin premierminister premierministerin
    premier regierungschef regierungschefin staatschef us-präsident bürgermeister bürgermeisterin oberbürgermeister
    oberbürgermeisterin könig königin kaiser kaiserin papst kardinal bischof erzbischof fürst graf gräfin freiherr
    prinz prinzessin herzog general generalsekretär generalsekretärin oberst major hauptmann admiral feldmarschall
    senator senatorin abgeordneter abgeordnete sprecher sprecherin vorsitzender vorsitzende parteichef parteichefin
    fraktionschef chef chefin direktor direktorin leiter leiterin trainer bundestrainer kapitän stürmer torwart
    verteidiger professor professorin doktor anwalt richter richterin staatsanwalt schauspieler schauspielerin sänger
    sängerin schriftsteller schriftstellerin autor autorin regisseur komponist maler architekt philosoph historiker
    physiker experte expertin st. sankt staatssekretär botschafter botschafterin polizeisprecher
    polizeisprecherin regierungssprecher regierungssprecherin gerichtssprecher gerichtssprecherin verkehrsminister
    verkehrsministerin umweltminister umweltministerin arbeitsminister arbeitsministerin familienministerin
    bildungsminister bildungsministerin landwirtschaftsminister sozialminister justizministerin finanzministerin
    gesundheitsministerin wirtschaftsministerin betriebsratschef betriebsratschefin vorstandschef vorstandschefin
    konzernchef konzernchefin gewerkschaftschef gewerkschaftschefin polizeichef polizeichefin forscher forscherin
    wissenschaftler wissenschaftlerin ökonom ökonomin landrat landrätin ärztin anwältin rechtsanwältin
    ${[...CALLINGS].flatMap(calling => [calling, feminine(calling)]).join(' ')}
  `),
  roles: wordSet(`
    sprecher sprecherin chef chefin vorsitzende vorsitzender minister ministerin präsident präsidentin abgeordnete
    abgeordneter anwalt richter experte expertin forscher forscherin professor professorin leiter leiterin direktor
    direktorin bürgermeister trainer analyst journalist aktivist
    abgeordneten senator senatorin gouverneur gouverneurin botschafter botschafterin richterin staatsanwalt staatsanwältin arzt ärztin chirurg historiker historikerin soziologe soziologin politologe politologin ökonom ökonomin schriftsteller schriftstellerin autor autorin dichter maler sänger sängerin schauspieler schauspielerin regisseur regisseurin fußballer spieler spielerin stürmer torwart pilot fischer bewohner bewohnerin zeuge zeugin opfer dissident unternehmer unternehmerin milliardär könig königin kaiser papst bischof general oberst kapitän kommandant diplomat berater beraterin mitgründer philosoph physiker physikerin chemiker biologe biologin reporter reporterin korrespondent korrespondentin moderator moderatorin kanzler bundeskanzler außenminister innenminister
  `),
  nationalities: wordSet(`
    deutsch deutsche deutschen deutscher deutsches russisch russische russischen russischer französisch französische
    französischen englisch englische amerikanisch amerikanische us-amerikanischer us-amerikanische us-amerikanischen
    amerikaner russen ukrainer chinesen franzosen briten italiener spanier türken polen israelis palästinenser iraner
    syrer europäer nordkoreaner südkoreaner japaner österreicher schweizer latein griechen römer juden christen
    muslime katholiken protestanten deutsch englisch französisch spanisch italienisch arabisch russisch chinesisch
    japanisch
  `),
  calendar: wordSet(`
    januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag
    mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags
    sonntags ostern weihnachten pfingsten frühling sommer herbst winter
  `),
  particles: wordSet('von van de zu zum zur vom la le da di al bin ibn'),
  joiners: wordSet('der des die den dem und für von of the'),
  organisations: wordSet(`
    ministerium bundesministerium universität hochschule institut akademie behörde amt bundesamt kommission ausschuss
    rat gericht bundesgericht verfassungsgericht parlament bundestag bundesrat landtag partei gewerkschaft verband
    bund verein gesellschaft stiftung bank ag gmbh kg se e.v. sv fc tsv vfb vfl sc tv zeitung rundfunk polizei armee
    bundeswehr orchester theater museum klinikum kirche
    zeitung tageszeitung magazin sender nachrichtenagentur agentur unternehmen konzern firma hersteller fluggesellschaft reederei verein klub mannschaft bewegung miliz koalition gewerkschaft stiftung behörde
  `),
  places: wordSet(`
    see fluss meer gebirge berg tal wald insel inseln halbinsel bucht straße platz brücke flughafen bahnhof hafen
    park schloss burg kreis landkreis bezirk provinz republik königreich
    stadt dorf gemeinde ort kleinstadt großstadt hauptstadt stadtteil ortsteil bezirk landkreis kanton bundesstaat fluss vulkan bucht
  `),
  cities: wordSet(`
    deutschland österreich schweiz münchen köln wien zürich genf bern basel frankfurt stuttgart düsseldorf leipzig
    dresden hannover nürnberg bremen bonn mainz bayern sachsen hessen thüringen brandenburg nordrhein-westfalen
    baden-württemberg niedersachsen schleswig-holstein saarland rheinland-pfalz moskau kiew kyjiw warschau prag rom
    mailand venedig neapel lissabon athen brüssel kopenhagen peking tokio kairo jerusalem europa afrika asien amerika
    nordamerika südamerika australien england schottland großbritannien russland usa eu nato nahost gazastreifen
    westjordanland donbass krim
    köln münchen wien genf zürich basel rom mailand neapel venedig florenz turin athen brüssel antwerpen lüttich den_haag kopenhagen lissabon prag warschau krakau danzig breslau posen stettin moskau sankt_petersburg kiew kyjiw charkiw odessa lemberg krim donbass kairo damaskus jerusalem teheran bagdad peking schanghai tokio seoul pjöngjang havanna mexiko-stadt neu-delhi bayern sachsen thüringen hessen nordrhein-westfalen niedersachsen schleswig-holstein brandenburg sachsen-anhalt rheinland-pfalz saarland mecklenburg-vorpommern baden-württemberg kalifornien sizilien sardinien korsika lothringen elsass bretagne normandie provence katalonien andalusien flandern wallonien schlesien pommern ostpreußen böhmen mähren steiermark kärnten tirol vorarlberg salzburg schwarzwald alpen anden kaukasus himalaya balkan rhein donau elbe weser main neckar mosel nordsee ostsee mittelmeer schwarzes_meer atlantik pazifik europa asien afrika amerika nordamerika südamerika lateinamerika naher_osten nahen_osten sowjetunion ddr brd österreich-ungarn preußen tschechoslowakei jugoslawien westjordanland gazastreifen persischer_golf
  `),
  locatives: wordSet('in aus nach bei'),
  givenNames: GIVEN_NAMES,
  common: new Set([
    ...commonWords,
    ...wordSet(
      'prozent prozentpunkt prozentpunkte million millionen milliarde milliarden euro euros cent dollar tonnen kilometer',
    ),
  ]),
  nounEndings:
    'ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nis nisse tum chen lein ling linge anz ment mente ik iker ikern eur eure ler lern innen'.split(
      ' ',
    ),
  capitalNouns: true,
  gazetteer: PLACE_NAMES,
  familiesFirst: EASTERN_FAMILIES,
  bodies: BODY_NAMES,
  articles: wordSet(`der die das dem den des`),
  personEndings: [...PERSON_ENDINGS],
  placeEndings: [
    ...PLACE_ENDINGS,
    'hafen',
    'stadt',
    'stedt',
    'kirchen',
    'felde',
    'walde',
    'ingen',
    'münster',
    'brücken',
    'berg',
    'land',
    'rode',
    'büttel',
    'holz',
    'weiler',
  ],
  placeBeginnings: wordSet('bad sankt st. san santa new nord süd ost west nieder ober neu alt los las el saint'),
  namers: wordSet('namens'),
  titleParts: wordSet(
    'erste erster frühere früherer ehemalige ehemaliger stellvertretende stellvertretender amtierende amtierender designierte',
  ),
}
