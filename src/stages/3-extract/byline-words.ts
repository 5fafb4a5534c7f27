/** What stands in a byline and is no person. */

/** A part with one of these words is a desk, an agency, an outlet or another body. */
export const BODY =
  /(?:\b(?:staff|desk|team|editors?|editorial|newsroom|agenc(?:y|ies)|press|news|agentur|redaktion|pressestelle|redacción|redaccion|redação|redacao|redazione|rédaction|redactie|redakcja|редакция|редакція|agence|agencia|agencias|agência|agenzia|agencja|pap|media|online|tv|radio|times|daily|journal|magazine|reuters|afp|ap|dpa|upi|efe|ansa|tass|xinhua|yonhap|pti|ani|ians|apa|sda|kna|epd|sid|belga|lusa|anp|ritzau|ntb|tt|stt|mti|ctk|čtk|hina|tanjug|kyodo|jiji|interfax|ukrinform|bbc|cnn|wires?|services?|contributors?|associated press|bloomberg|network|channel|group|inc|ltd|llc|gmbh|ag|kg|plc|s\.?a\.|foundation|institute|institut|university|universität|universidad|université|council|ministry|ministerium|department|office|verlag|zeitung|verband|bundesverband|stiftung|verein|collectif|fernsehen|rundfunk)\b|(?:^|\s)e\.\s?v\.|\p{L}verband\b|\p{L}(?:zeitung|redaktion)\b|verbandes\b|\.(?:com|org|net|de|co|fr|it|ch|at|pl|es|info|tv|eu|nl|ru|ua|br|uk)\b|編集部|记者站|编辑部|本报讯|综合|新华社|中新社|通信社|共同|時事|뉴스|연합|편집부|通讯社|رويترز|وكالات?|أ\s?ف\s?ب|د\s?ب\s?أ|هيئة التحرير|ТАСС|РИА|Интерфакс|Укринформ|Укрінформ)/iu

/** The forms of companies and clubs: where one stands in a list, the rest of the list is its address. */
export const LEGAL_FORM =
  /\b(?:gmbh|ag|kg|inc|ltd|llc|plc|s\.?[pl]\.?a|e\.\s?v|verlag|media|zeitung|redaktion)\b|\.(?:com|org|net|de|ch|at|fr|it|es|pl)\b/iu

/** Labels of a page, account names of machines, and words for nobody. */
export const NOT_A_NAME =
  /https?:|www\.|[{}<>=@|#\d©]|^(?:by|von|vom|and|und|the|share|follow|more|read|comments?|author|autor|unknown|anonymous|anonymus|null|none|undefined|guest|guest author|gastautor(?:in)?|view|profile|updated(?: on)?|published(?: on)?|posted(?: on)?|post author|photo|email|twitter|facebook|instagram|admin|administrator|super user|superuser|root|webmaster|publisher|owner|user|redakteur|red\.?|zvg|pd|about|contact|wp|wordpress|name|written|reporting|tags?|print|drucken|kommentare?|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)$/i

/** What somebody is: the words of a post, alone or before a house ("political editor", "Korrespondentin in Kyjiw"). */
export const POST =
  /^(?:the\s+|our\s+|unser(?:e|em|er)?\s+|notre\s+|nuestr[oa]\s+|il nostro\s+|nosso\s+|onze\s+)?(?:(?:senior|chief|staff|special|political|politics|foreign|science|sports?|business|economics?|health|culture|arts|crime|court|environment|technology|tech|education|freelance|deputy|associate|assistant|executive|managing|contributing|national|international|regional|local|city|night|news|digital|video|data|investigations?|diplomatic|defen[cs]e|royal|europe|us|uk|world|in|stellvertretende[rn]?|leitende[rn]?|freie[rn]?|politische[rn]?)\s){0,4}(?:correspondent|reporter|editor|writer|journalist|columnist|author|photographer|producer|contributor|analyst|fellow|professor|director|lecturer|researcher|co-?founder|founder|ceo|redakteur(?:in)?|reporterin|korrespondent(?:in)?|journalist(?:in)?|chefredakteur(?:in)?|ressortleiter(?:in)?|volontär(?:in)?|gastautor(?:in)?|journaliste|correspondante?|rédact(?:eur|rice)(?: en chef)?|envoyée? spéciale?|periodista|redactora?|corresponsal|enviad[oa] especial|columnista|repórter|jornalista|correspondente|colunista|enviad[oa]|giornalista|redattore|redattrice|inviat[oa]|corrispondente|verslaggever|redacteur|correspondente?|dziennikar(?:z|ka)|redaktor(?:ka)?|korespondent(?:ka)?|обозреватель|корреспондент|журналист(?:ка)?|редактор|кореспондент(?:ка)?|журналіст(?:ка)?|оглядач|مراسل[ةه]?|صحفي[ةه]?|محرر[ةه]?|كاتب[ةه]?)(?![\p{L}]).*$/iu

/** Bodies whose name goes on behind a "for". */
export const HOUSE = /\b(?:union|anstalt|society|centre|center|association|bund|amt)\b/iu

/** Degrees and orders after a name. */
export const DEGREE =
  /\s(?:ph\.?\s?d\.?|m\.?d\.?|d\.?phil\.?|m\.?sc?\.?|b\.?sc?\.?|m\.?a\.?|b\.?a\.?|mba|mph|rdn?|rn|ld|ldn|cpt|cscs|facp|dds|dvm|jd|esq\.?|obe|mbe|cbe|frs|jr\.?|ll\.?[bm]\.?)$/i

/** Titles before a name, which are no part of it. */
export const TITLE =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame|lord|lady|rev|fr|dipl\.?-?\s?(?:ing|psych|biol|kfm)|mag|ing|herr|frau|m|mme|señor|señora|sr|sra|dott|dottssa|avv|arch|onorevole|mgr|inż|hab)\.?\s+(?=\p{Lu}))+/iu
