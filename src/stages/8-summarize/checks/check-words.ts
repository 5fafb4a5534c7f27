// The small words on which a sentence turns, by language. A language that has no row here is one in which nothing that a model writes
// can be checked, so no model is asked to write in it.

/** Words of one language, in lower case and without accents; expressions are matched against text as it is written. */
export interface CheckWords {
  negations: ReadonlySet<string>
  /** Verbs that say no: what stands with them is denied. */
  denials: ReadonlySet<string>
  /** Words that weaken what is said. */
  hedges: ReadonlySet<string>
  /** Words and pairs of words that give a reason. */
  causes: RegExp
  /** Before these a clause with a subject of its own begins, wherever they stand. */
  contrasts: ReadonlySet<string>
  /** Before these one begins where a comma stands before them and a subject behind. */
  joints: ReadonlySet<string>
  /** What a subject begins with besides a capital letter and a number. */
  determiners: ReadonlySet<string>
  /** Words for bare saying, one of which may stand for another. */
  saying: ReadonlySet<string>
  /** Words of which one may stand for another, besides what is counted. */
  alike: readonly (readonly string[])[]
  /** Nouns for human beings, which may stand for any group that a text counts. */
  people: ReadonlySet<string>
  /** Words by which a writer speaks of itself or to its reader. */
  persons: RegExp
  /** Pronouns that may stand for a speaker. */
  pronouns: ReadonlySet<string>
  /** The one who acts stands behind these in the passive. */
  agents: ReadonlySet<string>
  /** Auxiliaries of the passive. */
  passives: ReadonlySet<string>
  /** Nouns are written with a capital letter. */
  capitalNouns: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const CHECK_WORDS: Readonly<Record<string, CheckWords>> = {
  en: {
    negations: set(`not n't no never none nobody nothing neither nor without cannot hardly barely`),
    denials: set(
      'deny denies denied denying reject rejects rejected dispute disputes disputed refuse refuses refused refusing',
    ),
    hedges: set(
      'may might could possibly perhaps maybe probably likely reportedly allegedly apparently supposedly purportedly presumably believed thought suspected alleged unconfirmed seemingly appears seems expected expects',
    ),
    causes:
      /\b(?:because|since|due to|owing to|as a result|thanks to|therefore|hence|so that|caused|causing|led to|leading to|prompted|prompting|triggered|triggering|resulted in|resulting in|in response to|following|in retaliation)\b/gi,
    contrasts: set('while whereas but although though yet'),
    joints: set('and or'),
    determiners: set(
      'the a an this that these those his her its their he she it they we another other one two three some many most all no',
    ),
    saying: set(
      'said says say saying told tells according stated states reported reports announced announces declared added explained noted wrote',
    ),
    alike: [
      ['hospital', 'hospitalised', 'hospitalized'],
      ['said', 'words'],
      ['percent', 'per'],
    ],
    people: set('people persons person men women individuals'),
    persons: /(?<![\p{L}’'])(?:you|your|yours|i|i’m|i'm|my|me|we|our|ours|us)(?![\p{L}])/iu,
    pronouns: set('he she it they this that who'),
    agents: set('by'),
    passives: set('is are was were be been being gets got'),
    capitalNouns: false,
  },
  de: {
    negations: set(
      'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts ohne weder noch kaum nirgends',
    ),
    denials: set(
      'bestritt bestritten bestreitet dementierte dementierten dementiert leugnete leugneten leugnet verneinte verneint',
    ),
    hedges: set(
      'moglicherweise vielleicht angeblich mutmasslich mutmaßlich wohl offenbar vermutlich wahrscheinlich anscheinend scheinbar konnte konnten konne konnen soll sollen durfte durften mag mogen eventuell womoglich voraussichtlich erwartet',
    ),
    causes:
      /(?<!\p{L})(?:weil|denn|wegen|aufgrund|infolge|dank|deshalb|daher|deswegen|da offenbar|nachdem|führte zu|führten zu|ausgelöst durch|verursacht)(?!\p{L})/giu,
    contrasts: set('wahrend doch aber jedoch sondern obwohl wohingegen allerdings hingegen'),
    joints: set('und oder'),
    determiners: set(
      'der die das den dem des ein eine einen einem einer er sie es wir dieser diese dieses alle viele einige manche keine ihr ihre sein seine',
    ),
    saying: set(
      'sagte sagten sagt so laut angaben zufolge teilte teilten mit erklarte erklarten erklart berichtete berichteten berichtet gab an hiess heisst nannte ausserte',
    ),
    alike: [
      ['krankenhaus', 'klinik', 'krankenhauser'],
      ['getotet', 'starben', 'gestorben', 'tote', 'toten', 'ums', 'totete', 'tot', 'starb', 'todesopfer', 'umgekommen'],
      ['verletzt', 'verletzte', 'verletzten', 'verletzungen'],
      ['etwa', 'rund', 'ungefahr', 'circa', 'knapp', 'fast'],
    ],
    people: set('menschen personen leute person'),
    persons:
      /(?<!\p{L})(?:ich|mein(?:e[nrsm]?)?|mir|mich|wir|uns|unser(?:e[nrsm]?)?|du|dein(?:e[nrsm]?)?|dir|dich|euch|euer|eure)(?!\p{L})|(?<=[\p{L},;] )(?:Sie|Ihnen|Ihre?[nrsm]?)(?!\p{L})/u,
    pronouns: set('er sie es dieser diese dieses man'),
    agents: set('von vom durch'),
    passives: set('wird werden wurde wurden worden ist sind war waren'),
    capitalNouns: true,
  },
  fr: {
    negations: set(`ne n' pas jamais aucun aucune rien nul nulle sans ni guere plus`),
    denials: set('nie nient niee dement dementi dementie conteste contestent refuse'),
    hedges: set(
      'peut-etre probablement apparemment pourrait pourraient presume presumee vraisemblablement semble semblent sans-doute possiblement soupconne eventuellement serait seraient aurait auraient devrait devraient',
    ),
    causes:
      /(?<!\p{L})(?:parce qu(?:e|’|')|car|puisqu(?:e|’|')|à cause d|en raison d|grâce à|du fait|c’est pourquoi|donc|provoqué\p{L}*|entraîné\p{L}*|causé\p{L}*|à la suite d)/giu,
    contrasts: set('tandis mais alors-que cependant pourtant toutefois'),
    joints: set('et ou'),
    determiners: set(`le la les l' un une des du ce cette ces il elle ils elles on son sa ses leur leurs`),
    saying: set(
      `dit declare indique selon affirme annonce rapporte explique precise ajoute assure souligne d'apres note ecrit`,
    ),
    alike: [
      ['hopital', 'hospitalise', 'hospitalises', 'hospitalisees'],
      ['tue', 'tues', 'tuee', 'tuees', 'mort', 'morts', 'mortes', 'morte', 'deces', 'decede', 'decedes', 'peri'],
      ['blesse', 'blesses', 'blessee', 'blessees'],
      ['environ', 'quelque', 'quelques', 'pres'],
    ],
    people: set('personnes personne gens'),
    persons:
      /(?<![\p{L}’'])(?:je|j’|j'|moi|mon|ma|mes|nous|notre|nos|vous|votre|vos|(?<!(?:est|était|sont|étaient) )tu|tes|toi)(?![\p{L}])/iu,
    pronouns: set('il elle ils elles on ce celui celle'),
    agents: set('par'),
    passives: set("est s'est sont ete etait etaient fut furent sera seront etre"),
    capitalNouns: false,
  },
  es: {
    negations: set('no nunca jamas ningun ninguna ninguno nada nadie sin ni tampoco apenas'),
    denials: set(
      'nego negaron niega niegan desmintio desmintieron rechazo rechaza rechazaron rechazada rechazado rechazadas rechazados',
    ),
    hedges: set(
      'quizas quiza tal-vez probablemente aparentemente presuntamente supuestamente posiblemente podria podrian presunto presunta supuesto supuesta habria habrian seria serian parece deberia deberian',
    ),
    causes:
      /(?<!\p{L})(?:porque|ya que|pues|debido a|a causa de|por culpa de|gracias a|puesto que|por eso|por lo que|provoc\p{L}+|caus(?:ó|ado|ada|aron)|a raíz de)(?!\p{L})/giu,
    contrasts: set('mientras pero aunque sino'),
    joints: set('y e o'),
    determiners: set('el la los las un una unos unas este esta estos estas su sus lo se otro otra'),
    saying: set(
      'dijo dijeron dice declaro declaro segun informo anuncio afirmo aseguro senalo explico anadio indico comento',
    ),
    alike: [
      ['hospital', 'hospitalizados', 'hospitalizadas', 'hospitalizado'],
      ['muertos', 'murieron', 'mato', 'mataron', 'muertas', 'fallecieron', 'fallecidos', 'murio', 'muerto', 'muerte'],
      ['heridos', 'heridas', 'herido', 'resultaron', 'hirio'],
      ['unos', 'unas', 'cerca', 'alrededor', 'aproximadamente'],
    ],
    people: set('personas persona gente'),
    persons:
      /(?<!\p{L})(?:yo|mi|mis|me|nosotros|nosotras|nuestr[oa]s?|nos|tú|tu|tus|te|usted|ustedes|vosotros|vuestr[oa]s?)(?!\p{L})/iu,
    pronouns: set('el ella ellos ellas este esta esto'),
    agents: set('por'),
    passives: set('es son fue fueron sido era eran sera seran ser'),
    capitalNouns: false,
  },
}

/** The words of a language by its tag; undefined where a sentence of it cannot be checked. */
export function checkWords(language: string): CheckWords | undefined {
  const code = language.split('-', 1)[0].toLowerCase()
  return Object.hasOwn(CHECK_WORDS, code) ? CHECK_WORDS[code] : undefined
}
