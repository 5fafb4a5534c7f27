/** What stands around a text that people copy or send on: words of programs and of pages, in the languages we know best. */
export const PASTED_WORDS = {
  /** A heading after which only readers speak. */
  comments:
    /^(?:\d+\s)?(?:comments?|reader comments|join the (?:conversation|discussion)|leave a (?:reply|comment)|responses|kommentare?|leserkommentare|diskussion|commentaires?|réactions|comentarios?|comentários?|commenti|reacties|komentarze|комментарии|комментарий|обсуждение|коментарі|コメント|评论|網友評論|댓글|التعليقات|تعليقات)(?:\s?[([]?\d[\d.,]*[)\]]?)?\s*:?$/iu,
  /** Whole lines of pages that only copying brings beside a text. */
  page: /^(?:(?:story|article) continues(?: below)?|get in touch|have you been affected[^.]{0,60}\?.{0,60}|view comments|scroll down.{0,30}|\d+ (?:seconds?|minutes?|hours?|days?) ago|vor \d+ (?:minuten?|stunden?|tag(?:en)?)|il y a \d+ \p{L}+|hace \d+ \p{L}+|há \d+ \p{L}+|\d+ \p{L}+ назад|\d+\s?(?:分|時間|日)前|\d+\s?(?:分钟|小时|天)前|【[^】]{1,8}】|责任编辑：?.{0,12})$/iu,
  /** What a mail program writes below a text. */
  signature:
    /^(?:sent from (?:my|outlook|yahoo|mail|samsung)|get outlook for|von meinem \S+ gesendet|gesendet (?:von|mit) |envoyé (?:de|depuis) mon|enviado desde mi|enviado do meu|inviato da(?:l mio)? |verstuurd vanaf|wysłane z |отправлено с |надіслано з |iphoneから送信|从我的iphone发送|나의 iphone에서 보냄|أُ?رسل(?:ت)? من)/iu,
  /** The head of one message in a chat. */
  chat: /^(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]\s|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?:\s?[ap]m)? - )[^:\n]{1,60}:\s?/iu,
  /** Says that the reader should know of something now; no headline. */
  flash:
    /^(?:news ?flash|breaking(?: news)?|just in|urgent|alert|update|developing|eilmeldung|eil|liveticker|flash|dernière minute|alerte|última hora|urgente|última hora|ultim'?ora|срочно|молния|терміново|pilne|速報|快讯|快訊|突发|속보|عاجل)\s*[:!.]*$/iu,
} as const
