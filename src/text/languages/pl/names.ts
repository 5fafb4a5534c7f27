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
  `),
  places: wordSet(`
    morze jezioro rzeka góra góry wyspa wyspy półwysep zatoka cieśnina dolina las plac ulica aleja most lotnisko
    dworzec port park zamek republika królestwo województwo powiat hrabstwo region gmina
  `),
  cities: wordSet(`
    warszawa warszawie warszawy kraków krakowie krakowa łódź łodzi wrocław wrocławiu poznań poznaniu gdańsk gdańsku
    szczecin lublin katowice londyn londynie paryż paryżu berlin berlinie rzym moskwa moskwie kijów kijowie pekin
    tokio seul madryt bruksela wiedeń praga stambuł kair jerozolima nowy_jork waszyngton europa europie afryka azja
    ameryka anglia szkocja polska polsce polski usa ue onz nato krym gaza
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
}
