import { wordSet } from '../tables/names.ts'
import { framed, genders, groups, inflected, sayings } from '../tables/sayings.ts'
import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

const AR = `
  declar afirm asegur explic señal indic inform manifest subray record coment pregunt reiter destac confirm precis expres lament
  critic consider apunt relat apostill detall puntualiz aclar enfatiz argument alert opin agreg not observ narr remarc
  acot replic contest celebr recalc sentenci matiz ironiz zanj aleg resalt remat justific valor confes bromeó cuestion garantiz
  vaticin augur adelant avanz revel evoc exclam suspir denunci diagnostic resumi profundiz aventur ahond
`
const THING_AR = 'anunci reclam denunci descart solicit augur recomend rechaz neg inst reivindic'

const ar = 'a an ó aron aba aban ará'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  hedges: wordSet('supuestamente presuntamente aparentemente probablemente posiblemente'),
  sayings: sayings({
    verbs: framed({
      say: `
        ${inflected(AR, ar)} dijo dice dicen dijeron decía decían añadió añade añaden añadieron sostuvo sostiene sostienen sostuvieron
        sostenía reconoció reconoce reconocen reconocieron admitió admite admiten admitieron advirtió advierte advierten advirtieron contó
        cuenta cuentan contaron escribió escribe escribieron respondió responde respondieron concluyó concluye insistió insiste
        insistieron insisten cree creen creía piensa piensan espera esperan teme temen expuso expone aseveró asevera insinuó
        reconocía refirió refiere incidió incide aduce adujo arguyó sugirió sugiere sugieren entiende entienden opone
        reflexiona reflexionó prosiguió prosigue continuó continúa repitió repite rememora tercia terció defiende defendió
        defendieron defienden transmitió supone resumió resume coincide coincidió coincidieron enfatizó sabe predijo evocó evoca
        estimó estima estiman estimaron calculó calcula manifiesta manifiestan niega niegan recuerda recuerdan apunta muestra
        comunicó comunica comunicaron bromea ironizó ironiza zanjó zanja
      `,
      thing: `
        ${inflected(THING_AR, ar)} pidió pide piden pidieron pedía exigió exige exigen exigieron prometió promete prometen prometieron prevé
        prevén predice propuso propone proponen negó alertó alerta alertaron alertan advirtió advierte urgió llamó llaman instó
      `,
      call: 'calificó califica calificaron calificaba tildó tilda tachó tacha definió define describió describe tildaron',
      show: 'mostró muestra muestran mostraron demuestra demuestran demostró evidencia reveló revela revelan revelaron prueba',
    }),
    participles: framed({
      say: `${inflected(AR, 'ado')} dicho añadido sostenido reconocido admitido advertido contado escrito respondido concluido insistido expuesto
        sugerido aseverado defendido comunicado hecho_saber`,
      thing: `${inflected(THING_AR, 'ado')} pedido exigido prometido propuesto advertido previsto`,
      call: 'calificado tildado tachado definido descrito',
      show: 'mostrado demostrado revelado',
    }),
    gerunds: framed({
      say: `${inflected(AR, 'ando')} diciendo añadiendo sosteniendo reconociendo admitiendo advirtiendo escribiendo respondiendo insistiendo`,
      thing: `${inflected(THING_AR, 'ando')} pidiendo exigiendo prometiendo`,
    }),
    parts: groups('hizo hace ha: saber; dio da: cuenta; dejó deja: claro; puso: manifiesto'),
    verbShape: /^\p{Ll}{2,}(?:ó|a|e|aba|ía)$/u,
    participleShape: /^\p{Ll}{2,}(?:ado|ido)$/u,
    infinitive:
      /^(?!(?:líder|mujer|mulher|lugar|ayer|poder|hogar|militar|titular|auxiliar|escolar|familiar|popular|particular|similar|taller|premier|mar|bar|par|exmilitar)$)(?:no|\p{Ll}{2,}(?:ar|er|ir|arse|erse|irse))$/u,
    auxiliaries: wordSet('ha han había habían habría habrían he hemos se le les lo'),
    finite: wordSet(`
      es son era eran fue fueron será serán sería está están estaba estaban ha han había habían puede pueden debe deben tiene tienen
      tenía hay va van quedó sigue siguen murió murieron ganó perdió podría
    `),
    openers: wordSet('que si cómo por_qué'),
    as: wordSet('de como'),
    back: ['así lo', 'así lo ha', 'lo'],
    inserting: ['según', 'como', 'tal y como', 'así lo', 'conforme'],
    thus: wordSet(''),
    according: [
      'según',
      'de acuerdo con',
      'de acuerdo a',
      'a juicio de',
      'en palabras de',
      'para',
      'en opinión de',
      'a decir de',
      'conforme a',
      'a ojos de',
      'segun',
    ],
    accordingOwn: genders({ n: 'a_su_juicio en_su_opinión' }),
    citing: ['citando a', 'citando', 'que cita a', 'que citó a', 'citado por'],
    determiners: wordSet(`
      el la los las un una unos unas su sus este esta estos estas dos tres varios varias algunos algunas numerosos ambos nuestro
    `),
    inner: wordSet('de del y & la las los'),
    stops: wordSet(`
      en durante ante tras a al por desde con para sobre según entre mediante sin hacia hasta contra cuando donde este_jueves no se luego
      pero aunque mientras quien
    `),
    to: wordSet('a al ante'),
    listeners: wordSet('le les me nos'),
    moments: wordSet(` semana mes año madrugada 
      lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anoche tarde noche enero febrero marzo abril mayo junio
      julio agosto septiembre octubre noviembre diciembre
    `),
    adverbs: wordSet(`
      también además luego asimismo después ayer hoy ya todavía embargo así entonces finalmente igualmente incluso tampoco
      recientemente previamente posteriormente aún más sí ahora cambio no
    `),
    conjunctions: wordSet('y e pero porque cuando mientras aunque si o u pues sino ni'),
    relatives: wordSet('que quien quienes cuyo cuya donde cual lo'),
    self: wordSet('yo nosotros tú usted uno se'),
    pronouns: genders({ m: 'él', f: 'ella', n: 'ellos ellas yo nosotros' }),
    gendered: genders({ f: 'la una señora doña', m: 'el un señor don' }),
    calledAgain: groups(`
      dirigente político política líder: portavoz presidente presidenta secretario secretaria líder diputado diputada jefe jefa concejal
      concejala; mandatario mandataria gobernante: presidente presidenta primer gobernador gobernadora; edil: concejal concejala alcalde
      alcaldesa; regidor regidora primer_edil: alcalde alcaldesa; parlamentario parlamentaria: diputado diputada senador senadora;
      experto experta científico científica investigador investigadora especialista: climatólogo climatóloga profesor profesora historiador
      economista politólogo virólogo sociólogo físico bióloga; letrado letrada: abogado abogada; magistrado magistrada: juez jueza;
      técnico: entrenador seleccionador; jurista: abogado abogada juez jueza fiscal; funcionario funcionaria: ministro ministra
      secretario secretaria director directora; canciller: canciller; candidata candidato: candidata candidato
    `),
    dropsSubjects: true,
    dashes: true,
  }),
}
