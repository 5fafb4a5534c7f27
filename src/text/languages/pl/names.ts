import { commonWords } from './common-words.ts'
import { BODY_NAMES } from '../tables/name-bodies.ts'
import { PLACE_NAMES } from '../tables/name-places.ts'
import { EASTERN_FAMILIES, GIVEN_NAMES } from '../tables/name-words.ts'
import { NO_NAMES, type NamesTable, wordSet } from '../tables/names.ts'

export const names: NamesTable = {
  ...NO_NAMES,
  titles: wordSet(`
    pan pani dr dr. prof. profesor prezydent premier minister wicepremier sekretarz kanclerz gubernator senator poseł
    posłanka burmistrz król królowa książę księżna hrabia cesarz papież kardynał biskup arcybiskup ksiądz ks. święty
    św. święta generał gen. pułkownik płk kapitan porucznik admirał sędzia prokurator dyrektor trener rzecznik szef
  `),
  roles: wordSet(`
    prezydent premier minister poseł senator burmistrz dyrektor szef rzecznik rzeczniczka adwokat sędzia prokurator
    profesor ekspert analityk dziennikarz aktywista lider trener
    malarz pisarz pisarka poeta aktor aktorka piosenkarz piosenkarka reżyser dziennikarka piłkarz sportowiec cesarz król książę święty naukowiec fizyk historyk filozof lekarz lekarka inżynier architekt generał pułkownik major kapitan dowódca gubernator kanclerz ambasador dyplomata zastępca doradca urzędnik przedsiębiorca biznesmen podejrzany oskarżony świadek mieszkaniec mieszkanka student studentka bloger prezenter redaktor rybak kierowca brat siostra syn córka ojciec matka żona mąż wdowa przewodniczący przewodnicząca prezes wójt starosta wojewoda marszałek ministra posłanka
  `),
  nationalities: wordSet(`
    polak polacy polaków niemiec niemcy rosjanie rosjan amerykanie amerykanów francuzi anglicy brytyjczycy ukraińcy
    chińczycy włosi hiszpanie żydzi żydów turcy grecy rzymianie arabowie muzułmanie
  `),
  calendar: wordSet(`
    stycznia styczeń luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca sierpień
    sierpnia wrzesień września październik października listopad listopada grudzień grudnia poniedziałek wtorek środa
    środę czwartek piątek sobota sobotę niedziela niedzielę
  `),
  particles: wordSet(`
    de la le van von der di da al bin ibn
  `),
  joiners: wordSet(`
    i w na im.
  `),
  organisations: wordSet(`
    ministerstwo ministerstwa uniwersytet uniwersytetu politechnika instytut instytutu akademia akademii agencja
    komisja komisji komitet komitetu rada rady sąd sądu sejm parlament senat partia partii związek związku federacja
    stowarzyszenie organizacja towarzystwo fundacja bank banku grupa policja armia teatr teatru muzeum szpital
    kościół klub klubu fc liga ligi orkiestra
    drużyna zespół spółka firma koncern korporacja gazeta dziennik tygodnik telewizja radio portal serwis wydawnictwo agencja ruch front stowarzyszenie frakcja służba linie fabryka zakłady reprezentacja dywizja brygada batalion pułk szkoła liceum centrum izba prokuratura urząd
  `),
  places: wordSet(`
    morze jezioro rzeka góra góry wyspa wyspy półwysep zatoka cieśnina dolina las plac ulica aleja most lotnisko
    dworzec port park zamek republika królestwo województwo powiat hrabstwo region gmina
    miasto wieś miejscowość stolica stan prowincja terytorium dzielnica stacja brzeg wybrzeże kanał przełęcz szczyt wulkan kanton prefektura osiedle stadion autostrada imperium cesarstwo kontynent rejon obwód
  `),
  cities: wordSet(`
    warszawa warszawie warszawy kraków krakowie krakowa łódź łodzi wrocław wrocławiu poznań poznaniu gdańsk gdańsku
    szczecin lublin katowice londyn londynie paryż paryżu berlin berlinie rzym moskwa moskwie kijów kijowie pekin
    tokio seul madryt bruksela wiedeń praga stambuł kair jerozolima nowy_jork waszyngton europa europie afryka azja
    ameryka anglia szkocja polska polsce polski usa ue onz nato krym gaza
    londyn paryż bruksela antwerpia genewa bazylea zurych berno wiedeń monachium kolonia frankfurt hamburg berlin drezno lipsk rzym mediolan neapol wenecja florencja turyn genua ateny lizbona madryt barcelona sewilla praga moskwa petersburg sankt_petersburg kijów charków odessa lwów krym donbas kopenhaga pekin szanghaj tokio seul pjongjang kair damaszek aleppo jerozolima teheran bagdad bejrut algier meksyk hawana nowy_jork nowe_delhi kalifornia teksas bawaria saksonia katalonia andaluzja lombardia toskania sycylia sardynia flandria śląsk górny_śląsk dolny_śląsk mazowsze małopolska wielkopolska pomorze podlasie mazury warmia kujawy podkarpacie galicja lubelszczyzna łódzkie alpy pireneje andy kaukaz himalaje bałkany karpaty tatry sudety bieszczady ren dunaj wisła odra warta bug sekwana tamiza bałtyk morze_bałtyckie morze_czarne morze_śródziemne atlantyk pacyfik europa azja afryka ameryka ameryka_północna ameryka_południowa bliski_wschód związek_radziecki zsrr nrd czechosłowacja jugosławia prusy zachodni_brzeg strefa_gazy wilno wilnie gdynia sopot toruń bydgoszcz rzeszów białystok olsztyn kielce opole gliwice zabrze częstochowa radom
  `),
  locatives: wordSet('w we do z ze'),
  givenNames: GIVEN_NAMES,
  common: commonWords,
  gazetteer: PLACE_NAMES,
  familiesFirst: EASTERN_FAMILIES,
  bodies: BODY_NAMES,
  headFirst: true,
  caseEndings: [
    'skiego',
    'skiemu',
    'skim',
    'ska',
    'skiej',
    'ską',
    'ski',
    'ego',
    'emu',
    'owi',
    'iem',
    'ami',
    'ach',
    'iej',
    'ej',
    'ym',
    'im',
    'em',
    'om',
    'ie',
    'ia',
    'ią',
    'ię',
    'zie',
    'y',
    'i',
    'a',
    'ą',
    'e',
    'ę',
    'o',
    'u',
  ],
  personEndings: [
    'ski',
    'skiego',
    'skiemu',
    'skim',
    'ska',
    'skiej',
    'ską',
    'cki',
    'cka',
    'ckiego',
    'wicz',
    'wicza',
    'czyk',
    'czyka',
    'owa',
    'enko',
    'ov',
    'ev',
    'sson',
    'sen',
    'mann',
    'czak',
    'iak',
  ],
  placeEndings: [
    'burg',
    'burgu',
    'grad',
    'gradzie',
    'stan',
    'stanie',
    'landia',
    'landii',
    'ów',
    'owie',
    'owo',
    'ice',
    'icach',
    'yce',
    'ville',
  ],
  titleParts: wordSet('były była wicepremier pierwszy naczelny główny'),
  adjectiveEndings: ['skie', 'skich', 'skimi', 'ckie', 'ckich'],
}
