import { commonWords } from './common-words.ts'
import { PERSON_ENDINGS, PLACE_ENDINGS } from '../tables/name-endings.ts'
import { BODY_NAMES } from '../tables/name-bodies.ts'
import { PLACE_NAMES } from '../tables/name-places.ts'
import { EASTERN_FAMILIES, GIVEN_NAMES } from '../tables/name-words.ts'
import { NO_NAMES, type NamesTable, wordSet } from '../tables/names.ts'

export const names: NamesTable = {
  ...NO_NAMES,
  titles: wordSet(`
    sr. sra. señor señora don doña dr. dra. doctor doctora profesor presidente presidenta vicepresidente primer
    ministro ministra ministro secretario canciller gobernador senador senadora diputado diputada alcalde alcaldesa
    rey reina príncipe princesa duque conde marqués emperador papa cardenal obispo arzobispo padre san santa santo
    general coronel capitán comandante teniente almirante juez fiscal director directora entrenador sir lord
  `),
  roles: wordSet(`
    presidente presidenta ministro ministra diputado senador alcalde director directora jefe portavoz abogado juez
    fiscal profesor investigador experto analista periodista activista secretario fundador entrenador líder
    diputada senadora alcaldesa concejal gobernador gobernadora embajador embajadora canciller magistrado jueza fiscal médico médica enfermera cirujano historiador sociólogo politólogo economista escritor escritora poeta pintor cantante actor actriz director cineasta futbolista jugador jugadora delantero portero ciclista piloto pescador vecino vecina testigo víctima sospechoso acusado opositor disidente empresario empresaria millonario rey reina emperador papa obispo general coronel capitán comandante diplomático consejero asesor cofundador filósofo físico químico biólogo reportero corresponsal editor
  `),
  nationalities: wordSet(`
    español española españoles alemán alemanes francés franceses inglés ingleses estadounidense estadounidenses ruso
    rusos chino chinos ucraniano italiano italianos europeo europeos israelí israelíes palestino palestinos árabe
    árabes judío judíos musulmán musulmanes católico católicos mexicano argentino latín griego
  `),
  calendar: wordSet(`
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
    miércoles jueves viernes sábado domingo navidad
  `),
  particles: wordSet(`
    de la las los del y e von van der al bin ibn da di
  `),
  joiners: wordSet(`
    de la las los del y e el para en
  `),
  organisations: wordSet(`
    ministerio universidad escuela instituto academia agencia autoridad oficina comisión comité consejo corte
    tribunal parlamento asamblea senado congreso cámara partido sindicato federación asociación organización sociedad
    fundación banco grupo compañía policía ejército guardia orquesta teatro museo hospital iglesia club fc real liga
    diario periódico cadena emisora revista agencia empresa firma consultora aerolínea petrolera club equipo liga selección partido coalición alianza sindicato ong fiscalía juzgado tribunal gobierno secretaría cámara ejército armada policía guardia hospital clínica colegio escuela fundación instituto
  `),
  places: wordSet(`
    mar lago río monte montes montaña isla islas península bahía golfo estrecho valle bosque plaza calle avenida
    puente aeropuerto puerto parque castillo república reino provincia condado región departamento estado sierra
    ciudad municipio pueblo localidad aldea barrio comuna departamento cantón distrito colonia villa estado condado isla islas volcán cerro sierra valle laguna puerto
  `),
  cities: wordSet(`
    madrid barcelona valencia sevilla bilbao zaragoza málaga granada londres parís berlín roma moscú kiev pekín tokio
    seúl lisboa atenas viena múnich milán venecia nápoles bruselas ginebra zúrich varsovia praga estambul el_cairo
    jerusalén teherán bagdad damasco beirut nueva_york washington los_ángeles méxico ciudad_de_méxico buenos_aires
    bogotá lima santiago caracas la_habana quito montevideo asunción europa áfrica asia américa américa_latina
    oceanía cataluña andalucía galicia aragón castilla inglaterra escocia ee.uu. estados_unidos eeuu ue onu otan
    crimea gaza cisjordania
    londres parís bruselas amberes gante ginebra basilea zúrich berna viena múnich colonia fráncfort hamburgo dresde roma milán nápoles venecia florencia turín génova atenas lisboa praga varsovia cracovia moscú san_petersburgo kiev járkov odesa crimea donbás copenhague pekín shanghái tokio seúl pionyang el_cairo damasco alepo jerusalén teherán bagdad beirut argel túnez ciudad_de_méxico la_habana nueva_york nueva_orleans nueva_delhi los_ángeles california texas baviera sajonia cataluña andalucía castilla castilla_y_león castilla-la_mancha aragón asturias cantabria extremadura galicia navarra país_vasco euskadi murcia baleares canarias mallorca ibiza tenerife lombardía toscana sicilia cerdeña flandes alpes pirineos andes cáucaso himalaya balcanes rin danubio sena tajo duero ebro guadalquivir mediterráneo atlántico pacífico mar_negro mar_rojo europa asia áfrica américa américa_del_norte américa_del_sur américa_latina latinoamérica sudamérica centroamérica norteamérica oriente_medio oriente_próximo unión_soviética urss checoslovaquia yugoslavia prusia cisjordania franja_de_gaza patagonia jalisco oaxaca puebla sonora chiapas antioquia mendoza tucumán
  `),
  locatives: wordSet('en desde'),
  givenNames: GIVEN_NAMES,
  common: commonWords,
  gazetteer: PLACE_NAMES,
  familiesFirst: EASTERN_FAMILIES,
  bodies: BODY_NAMES,
  articles: wordSet(`el los las`),
  headFirst: true,
  twoFamilyNames: true,
  personEndings: [...PERSON_ENDINGS, 'man'],
  placeEndings: [...PLACE_ENDINGS],
  placeBeginnings: wordSet('san santa santo nueva nuevo puerto villa los las el la ciudad new monte río costa'),
  namers: wordSet('llamado llamada apellidado apellidada identificado'),
  titleParts: wordSet('primer primera ex vice expresidente'),
}
