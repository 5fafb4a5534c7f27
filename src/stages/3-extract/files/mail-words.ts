/** What mails say around their text, in the languages we know best. */
export const MAIL_WORDS = {
  /** Leads to the same mail as a page. */
  browser:
    /(?:view|read|open|see|trouble (?:view|read)ing)[^.]{0,40}(?:in|on|with) (?:your |a |the )?(?:web ?)?(?:browser|online|website)|(?:view|read) (?:this |the )?(?:e-?mail|newsletter|message|it)? ?online|web ?version|im browser|online-?(?:version|ansicht)|webansicht|dans (?:votre |le |un )?navigateur|version en ligne|en ligne|en (?:el|tu|su) navegador|versión (?:web|en línea)|no (?:seu )?navegador|nel (?:tuo )?browser|versione (?:web|online)|in (?:je|uw) browser|online versie|в браузере|веб-верси|у браузері|w przeglądarce|ブラウザで|在浏览器|在瀏覽器|브라우저에서|في المتصفح/iu,
  /** How to leave the list. */
  leave:
    /unsubscri|opt[- ]?out|manage (?:your )?(?:e-?mail |newsletter )?(?:preferences|subscriptions?)|update (?:your )?(?:e-?mail )?preferences|e-?mail preferences|abmelden|abbestellen|abzumelden|austragen|désinscri|désabonn|me désinscrire|darse de baja|cancelar (?:la |tu |su )?suscripción|cancelar (?:a )?(?:inscrição|assinatura)|descadastr|disiscriv|cancella(?:re|ti)? (?:l'|la )?iscrizione|afmelden|uitschrijven|отписаться|отписки|відписатися|wypisz|rezygn\p{L}* z (?:newsletter|subskrypc)|配信停止|購読解除|退订|取消订阅|取消訂閱|수신\s?거부|إلغاء الاشتراك/iu,
  /** Why the reader gets the mail. */
  why: /you(?:'re|’re| are)? (?:are )?(?:receiving|received|getting|subscribed)[^.]{0,80}(?:because|e-?mail|newsletter|to this|as )|this (?:e-?mail|message|newsletter) was sent (?:to|by)|sie erhalten dies|diese (?:e-?mail|nachricht) (?:wurde|ging) an|vous recevez (?:cet|ce|cette)|recibes este|recibe este|has recibido este|você (?:está recebendo|recebeu)|hai ricevuto quest|ricevi quest|je ontvangt deze|u ontvangt deze|вы получили (?:это|эту)|вы получаете|otrzymujesz t|このメールは|您收到此|تتلقى هذ|تلقيت هذ/iu,
} as const
