import { chromeTable } from '../tables/chrome.ts'

export const chrome = chromeTable({
  lines:
    'pubblicità|annuncio|condividi|condividi su facebook|stampa|invia|salva|commenta|commenti|ascolta|home|menu|cerca|accedi|abbonati|registrati|iscriviti|newsletter|mostra altro|leggi tutto|continua a leggere|chiudi|avanti|indietro|successivo|precedente|torna su|contatti|foto|video|immagine|copia link|riproduzione riservata',
  counted: 'articoli|commenti|commento|condivisioni|visualizzazioni|min|minuti|min di lettura|minuti di lettura|foto',
  gathered: 'articoli|fonti',
  leadsAway:
    'leggi anche|leggi di più|leggi tutto|leggi pure|vedi anche|guarda anche|per approfondire|approfondisci|ti potrebbe interessare|potrebbe interessarti|scopri di più|continua a leggere|clicca qui|seguici|>>',
  ends: "leggi anche|potrebbe interessarti|ti potrebbe interessare|articoli correlati|notizie correlate|correlati|altri articoli|altre notizie|commenti|lascia un commento|i più letti|più letti|tag|argomenti|temi|sull'autore|autore|condividi|consigliati|ultime notizie|newsletter|note|collegamenti esterni|voci correlate",
  asks: 'abbonati|iscriviti|registrati|accedi|seguici|ricevi|sostieni|scarica|la tua email|utilizziamo i cookie|per continuare a leggere|sei già abbonato|dona',
  rights: '©|copyright|tutti i diritti riservati|riproduzione riservata|foto:|foto di|immagine:|crediti|fonte:|credits',
  pictured:
    'foto|foto di|fotografia di|fotografia|immagine|immagini|credit|crediti|credito|illustrazione|infografica|fonte|per gentile concessione di|archivio',
  by: 'di|a cura di|scritto da|autore|autrice|articolo di|testo di|dal nostro inviato|pubblicato da',
  published: 'pubblicato|pubblicato il|pubblicata il|data|creato il|il',
  updated: 'aggiornato|aggiornato il|ultimo aggiornamento|modificato|modificato il',
  corrected:
    "correzione:|errata corrige|rettifica|una versione precedente|correzione |errata corrige:|rettifica:|precisazione:|questo articolo è stato corretto|l'articolo è stato corretto|in una versione precedente|in una prima versione|una prima versione",
  madeText: 'articolo|testo|contenuto|notizia|riassunto|versione|intervista|pagina',
  translated: 'tradott|traduzione',
  machine:
    "intelligenza artificiale|traduzione automatica|automaticamente|dall'ia|con l'ia|da ia|di ia|modello linguistico|automatizzat",
  itself: "questo |questa |quest'|il presente|la presente|nostr",
  produced: 'è stat|generat|tradott|scritt|creat|prodott|redatt',
  translatedBy: 'tradotto da|tradotto dal|traduzione di|traduzione:|traduzione dal|traduzione a cura',
  machineBy:
    "traduzione automatica|tradotto automaticamente|generato da|generato con|scritto con l'aiuto|con l'aiuto dell'ia|con l'ausilio dell'intelligenza",
  paywall:
    'per continuare a leggere|riservato agli abbonati|contenuto riservato|sei già abbonato|abbonati per|abbonati e continua|per leggere questo articolo|contenuto per abbonati|solo per abbonati|contenuto premium|articolo riservato|accedi per leggere|registrati gratis|registrati per|hai già un abbonamento|sei già un abbonato|accesso illimitato|prosegui la lettura|continua a leggere con',
  consent:
    'utilizziamo i cookie|accetta e continua|accetta tutti|la tua privacy|i nostri partner|noi e i nostri partner|il tuo consenso|tuo consenso|revocare il consenso|accetta i cookie|accetta e chiudi|rifiuta|rifiuta e abbonati|personalizza|gestisci le preferenze|pubblicità personalizzata|interesse legittimo|informativa sui cookie|dati personali|continua senza accettare',
  challenge:
    'un momento|verifica del browser|controllo di sicurezza|verifica di sicurezza|conferma di essere umano|verifica di essere umano|non sei un robot|non sono un robot|attività insolita|traffico insolito|richieste automatiche|richieste automatizzate|accesso negato|è stato bloccato|captcha',
  scripts:
    'attiva javascript|attivare javascript|abilita javascript|abilitare javascript|javascript è disattivato|javascript è disabilitato|richiede javascript',
  live: 'in diretta|diretta|la diretta|minuto per minuto|liveblog|segui live|aggiornamenti in tempo reale',
})
