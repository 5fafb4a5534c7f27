import { wordSet } from '../tables/names.ts'
import { framed, genders, groups, sayings } from '../tables/sayings.ts'
import { NO_SPEECH, type SpeechTable } from '../tables/speech.ts'

export const speech: SpeechTable = {
  ...NO_SPEECH,
  hedges: wordSet('vermoedelijk naar_verluidt mogelijk waarschijnlijk zogenaamd'),
  sayings: sayings({
    verbs: framed({
      say: `
        zegt zei zeggen zeiden verklaart verklaarde verklaren verklaarden vertelt vertelde vertellen vertelden meldt meldde melden meldden
        stelt stelde stellen stelden benadrukt benadrukte benadrukken voegt voegde schrijft schreef schrijven schreven bevestigt
        bevestigde bevestigen reageert reageerde antwoordt antwoordde vraagt vroeg vindt vond vinden denkt dacht denken dachten gelooft
        geloofde hoopt hoopte hopen verwacht verwachtte verwachten laat liet lieten bericht berichtte legt legde noemt noemde erkent
        erkende erkennen geeft gaf gaven ontkent ontkende concludeert concludeerde klaagt klaagde verzekert verzekerde herhaalt
        herhaalde beweert beweerde beweren betoogt betoogde licht lichtte merkt merkte wijst wees sprak spreekt vreest vreesde vrezen
        oordeelt oordeelde vervolgt vervolgde constateert constateerde schat schatten
      `,
      thing: `
        eist eiste eisen waarschuwt waarschuwde waarschuwen waarschuwden kondigt kondigde kondigden belooft beloofde beloofden voorspelt
        voorspelde roept riep riepen bepleit pleit pleitte kritiseert bekritiseerde ontkent ontkende
      `,
      call: 'noemt noemde noemen noemden bestempelt bestempelde omschreef omschrijft',
      show: 'toont toonde blijkt bleek laat_zien',
    }),
    participles: framed({
      say: 'gezegd verklaard verteld gemeld gesteld benadrukt geschreven bevestigd gereageerd geantwoord toegegeven erkend beweerd meegedeeld toegevoegd',
      thing: 'geëist aangekondigd beloofd voorspeld gewaarschuwd',
      call: 'genoemd bestempeld',
    }),
    parts: groups(`
      voegt voegde: toe; laat liet lieten: weten; legt legde: uit; geeft gaf gaven: aan toe; maakt maakte maakten: bekend; kondigt kondigde
      kondigden: aan; roept riep riepen: op; licht lichtte: toe; merkt merkte: op; wijst wees: erop; gaat gaan: ervan
    `),
    verbShape: /^\p{Ll}{3,}(?:t|de|te|den|ten)$/u,
    participleShape: /^ge\p{Ll}+(?:d|t)$/u,
    infinitive: /^te$/,
    auxiliaries: wordSet('heeft hebben had hadden is zijn werd'),
    finite: wordSet(`
      is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen moet moeten mag gaat gaan
      komt komen blijft verdwijnt lijden loopt
    `),
    openers: wordSet('dat of'),
    as: wordSet('als een'),
    inserting: ['zoals'],
    thus: wordSet('aldus'),
    according: ['volgens', 'in de ogen van', 'naar de mening van'],
    accordingOwn: genders({ m: 'volgens_hem', f: 'volgens_haar', n: 'naar_eigen_zeggen volgens_hen' }),
    citing: ['op gezag van', 'onder verwijzing naar'],
    determiners: wordSet('de het een zijn haar hun deze dit twee drie enkele veel meerdere'),
    inner: wordSet('van der den & voor'),
    stops: wordSet(`
      op in bij naar na tegen tegenover tot met aan tijdens wegens uit over onder door om sinds per via zonder zich niet er eraan dat
    `),
    to: wordSet('tegen tegenover aan'),
    listeners: wordSet('anp journalisten'),
    moments:
      wordSet(` januari februari maart april mei juni juli augustus september oktober november december week maand jaar nacht 
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen maandagavond dinsdagavond woensdagavond
      donderdagavond vrijdagavond zaterdagavond zondagavond avond ochtend middag
    `),
    adverbs: wordSet(`
      ook nog verder daarnaast later eerder gisteren vandaag nu echter daarbij toen dus daarop maar wel niet zelf onder meer
    `),
    conjunctions: wordSet('en maar want omdat terwijl als toen hoewel of dus'),
    relatives: wordSet('die dat wie wat waar waarbij'),
    self: wordSet('ik we wij men je jij'),
    pronouns: genders({ m: 'hij', f: 'zij ze', n: 'het men we' }),
    gendered: genders({ f: 'mevrouw', m: 'meneer' }),
    calledAgain: groups(`
      raadsman raadsvrouw: advocaat advocate; onderzoeker wetenschapper expert deskundige: klimaatonderzoeker hoogleraar viroloog historicus
      econoom; politicus politica: kamerlid raadslid fractievoorzitter minister wethouder; bewindsman bewindsvrouw bewindspersoon: minister
      staatssecretaris; coach: trainer; parlementariër: kamerlid
    `),
    verbSecond: true,
    dashes: false,
  }),
}
