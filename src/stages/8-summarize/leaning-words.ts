/** One language's words by which a sentence leans on one before it, or on its writer. All lower case. */
export interface LeaningTable {
  /** As the first word: stands for a bearer that another sentence names. */
  pronouns: ReadonlySet<string>
  /** First words with a pronoun's form that stand for nobody: "it is unclear", "it was not immediately known". */
  expletive?: RegExp
  /** At the beginning, whatever follows: may be left out, and what is left is a sentence. */
  joints: readonly string[]
  /** The same, but only where a comma follows. */
  jointsWithComma: readonly string[]
  /** At the beginning: leans on the sentence before, and cannot be left out without harm. */
  fixed: readonly string[]
  /** The writer or the reader, as words of their own outside of quotation marks: a column, a letter, an appeal. */
  own: ReadonlySet<string>
}

const split = (list: string): string[] => list.split('|').filter(Boolean)

function leaning(
  pronouns: string,
  joints: string,
  jointsWithComma: string,
  fixed: string,
  own: string,
  expletive?: RegExp,
): LeaningTable {
  return {
    pronouns: new Set(split(pronouns)),
    joints: split(joints),
    jointsWithComma: split(jointsWithComma),
    fixed: split(fixed),
    own: new Set(split(own)),
    ...(expletive ? { expletive } : {}),
  }
}

/** By primary subtag. Joints are those alone whose leaving out keeps the order of words right. */
export const LEANING: Readonly<Record<string, LeaningTable>> = {
  en: leaning(
    'he|she|it|they|his|her|hers|its|their|theirs|him|them|this|these|that|such|both|neither|another',
    'but|and|meanwhile',
    'however|moreover|furthermore|additionally|in addition|also|still|yet|nevertheless|nonetheless|elsewhere|separately|besides|on the other hand|by contrast|in contrast|for its part|of course|indeed|in fact|notably|significantly|interestingly|importantly',
    'so|then|therefore|thus|hence|instead|otherwise|as a result|for example|for instance|as such|after that|since then|at the same time|later|earlier|soon after|in doing so|among them|of those|of these|there|similarly|likewise|or|nor|yet|also|still|the former|the latter|one of them|all of them|some of them|most of them|in response|in turn|that is|to that end|afterwards|the other|others',
    'i|we|my|our|you|your|me|us',
    /^it(?: is|'s|’s| was| remains| remained)(?: not| still|n't)?(?: immediately| yet)? (?:unclear|clear|known|unknown|unlikely|likely|understood|believed|thought|said|reported|expected)\b/i,
  ),
  de: leaning(
    'er|sie|es|ihm|ihr|ihre|ihrer|ihrem|ihren|ihnen|ihn|sein|seine|seiner|seinem|seinen|dies|diese|dieser|dieses|diesen|diesem|beide|solche|deren|dessen|jener|jene',
    'aber|und',
    'nun ja|allerdings|jedoch|andererseits|immerhin',
    'doch|denn|so|dann|deshalb|daher|deswegen|darum|dabei|damit|dafür|dagegen|daraufhin|danach|davor|zuvor|außerdem|zudem|ferner|hingegen|jedoch|allerdings|trotzdem|dennoch|stattdessen|inzwischen|unterdessen|gleichzeitig|später|dort|da|dazu|daran|darin|auch|weitere|zum beispiel|etwa|indes|derweil|ebenfalls|ebenso|oder',
    'ich|wir|mein|meine|unser|unsere|unserem|unseren|mir|uns|du|dein|deine',
    /^es (?:ist|war|bleibt|blieb)(?: noch| zunächst| bislang| derzeit)? (?:unklar|nicht klar|nicht bekannt|unbekannt)\b/i,
  ),
  fr: leaning(
    'il|elle|ils|elles|son|sa|ses|leur|leurs|lui|celui-ci|celle-ci|ceux-ci|celles-ci|ce|cet|cette|ces|cela|ça|c’est|c’était|ceci|tous|toutes',
    'mais|or',
    'cependant|toutefois|pourtant|néanmoins|par ailleurs|de plus|en outre|en revanche|par contre|pendant ce temps|d’autre part|d’ailleurs|de son côté|en effet',
    'puis|ensuite|ainsi|donc|alors|aussi|c’est pourquoi|par conséquent|enfin|par exemple|auparavant|et|ou|là|d’où|dès lors|depuis',
    'je|nous|mon|ma|mes|notre|nos|vous|votre|vos|moi',
    /^il (?:est|était|reste|s’agit|n’est|n’était|faut|y a|y avait)\b/i,
  ),
  es: leaning(
    'él|ella|ellos|ellas|su|sus|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|ambos|ambas|dicho|dicha|lo',
    'pero|mas',
    'sin embargo|no obstante|además|asimismo|mientras tanto|por otra parte|por otro lado|por su parte|en cambio|de hecho|en efecto',
    'así|entonces|luego|después|por eso|por ello|por lo tanto|por ejemplo|también|tampoco|allí|ahí|tras ello|y|e|o|de ahí',
    'yo|nosotros|mi|mis|nuestro|nuestra|nuestros|nuestras|usted|ustedes|tú|tu',
  ),
  pt: leaning(
    'ele|ela|eles|elas|seu|sua|seus|suas|este|esta|isto|isso|esse|essa|esses|essas|estes|estas|aquele|aquela|ambos|ambas|tal',
    'mas',
    'porém|no entanto|contudo|todavia|entretanto|além disso|enquanto isso|por outro lado|por sua vez|de facto|de fato',
    'assim|então|depois|por isso|portanto|por exemplo|também|ali|aí|e|ou|daí|em seguida',
    'eu|nós|meu|minha|nosso|nossa|nossos|nossas|você|vocês|teu|tua',
  ),
  it: leaning(
    'lui|lei|egli|ella|essi|esse|loro|suo|sua|suoi|sue|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|entrambi|entrambe|tale|tali',
    'ma',
    'tuttavia|però|inoltre|intanto|nel frattempo|d’altra parte|in effetti|infatti|dal canto suo',
    'così|poi|quindi|dunque|perciò|allora|per questo|per esempio|ad esempio|anche|lì|là|e|ed|o|infine|dopo',
    'io|noi|mio|mia|nostro|nostra|nostri|nostre|voi|vostro|vostra|tu|tuo|tua',
  ),
  nl: leaning(
    'hij|zij|ze|het|zijn|haar|hun|hem|hen|dit|dat|deze|die|beide|zulke',
    'maar|en',
    'overigens|bovendien|daarentegen|desondanks|niettemin',
    'toch|want|dus|daarom|daarna|toen|vervolgens|daardoor|daarbij|ook|bovendien|intussen|ondertussen|echter|bijvoorbeeld|zo|daar|later|eerder|of',
    'ik|wij|we|mijn|ons|onze|jij|je|jullie|u|uw',
    /^het (?:is|was|blijft|bleef)(?: nog)?(?: niet)? (?:onduidelijk|duidelijk|bekend|onbekend)\b/i,
  ),
  pl: leaning(
    'on|ona|ono|oni|one|jego|jej|ich|jemu|im|to|ten|ta|ci|te|tego|tej|tych|tym|obaj|obie|oboje|taki|taka|takie',
    'ale|lecz|a',
    'jednak|jednakże|ponadto|tymczasem|poza tym|z kolei|co więcej|z drugiej strony',
    'więc|dlatego|zatem|potem|następnie|wtedy|tam|także|również|też|na przykład|natomiast|i|oraz|lub|później',
    'ja|my|mój|moja|nasz|nasza|nasze|państwo|ty|twój|wasz',
  ),
  ru: leaning(
    'он|она|оно|они|его|её|ее|их|ему|ей|им|это|этот|эта|эти|этого|этой|этих|тот|та|те|того|оба|обе|такой|такая|такие|там',
    'но|а|однако',
    'между тем|тем временем|кроме того|впрочем|тем не менее|вместе с тем|с другой стороны|в свою очередь|при этом',
    'поэтому|затем|потом|тогда|также|тоже|например|так|итак|и|или|зато|далее|позже|ранее|после этого|отметим',
    'я|мы|мой|моя|наш|наша|наши|вы|ваш|ваша|ты|твой',
  ),
  uk: leaning(
    'він|вона|воно|вони|його|її|їх|їхній|їхня|йому|їй|їм|це|цей|ця|ці|цього|цієї|цих|той|та|ті|обидва|обидві|такий|така|такі|там',
    'але|а|однак|проте',
    'втім|водночас|тим часом|крім того|утім|натомість|з іншого боку|своєю чергою|тим не менш',
    'тому|потім|тоді|також|теж|наприклад|так|отже|і|й|або|зате|далі|пізніше|раніше|після цього',
    'я|ми|мій|моя|наш|наша|наші|ви|ваш|ваша|ти|твій',
  ),
  ar: leaning(
    'هو|هي|هم|هن|هما|هذا|هذه|هؤلاء|ذلك|تلك|وهو|وهي|وهم|وهذا|وهذه|وذلك|كلاهما',
    'لكن|ولكن',
    'في المقابل|من جهة أخرى|من ناحية أخرى|في غضون ذلك|في الأثناء|في السياق ذاته|في سياق متصل|إلى ذلك|من جانب آخر',
    'لذلك|ولذلك|ثم|كما|كذلك|وكذلك|أيضا|أيضًا|هناك|وهناك|بالتالي|بعد ذلك|لكنه|لكنها|ولكنه|ولكنها|غير أنه|إلا أنه|وأضاف|وتابع|وأوضح|وأشار|وأكد|وقال|وأضافت|وقالت',
    'أنا|نحن|أنت|أنتم',
  ),
  ja: leaning(
    '彼|彼女|彼ら|これ|それ|この|その|こう|そう|こうした|そうした|両者|両氏|同氏|同社|同日|同|ここ|そこ',
    '',
    'しかし|だが|一方|一方で|また|さらに|ただ|ただし|なお|もっとも|ところが|他方',
    'そのため|このため|そして|それで|だから|すると|つまり|例えば|次に|その後|これに対し',
    '私|私たち|我々|僕|あなた|皆さん',
  ),
  zh: leaning(
    '他|她|它|他们|她们|它们|这|這|该|該|此|那|其|两者|兩者|他們|她們|它們',
    '',
    '但|但是|然而|不过|不過|同时|同時|此外|另外|与此同时|與此同時|另一方面|而且|可是',
    '因此|所以|于是|於是|然后|然後|例如|比如|随后|隨後|之后|之後|接着|接著',
    '我|我们|我們|你|你们|你們|您|咱们',
  ),
  ko: leaning(
    '그는|그가|그의|그녀는|그녀가|그녀의|그들은|그들의|이는|이것은|이에|그것은|이|그|이런|그런|이들은|이들|양측은|해당',
    '그러나|하지만|한편|다만',
    '또한|또|더불어|반면|반면에|아울러|게다가',
    '따라서|그래서|그러면|그리고|이후|그 후|예를 들어|즉|결국|이어',
    '나는|저는|우리는|우리의|당신은|여러분',
  ),
}
