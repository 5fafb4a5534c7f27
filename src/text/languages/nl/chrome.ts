import { chromeTable } from '../tables/chrome.ts'

export const chrome = chromeTable({
  lines:
    'advertentie|advertenties|delen|deel|deel dit artikel|deel via|afdrukken|print|opslaan|bewaren|reageer|reacties|reageren|luister|home|menu|zoeken|inloggen|abonneren|abonneer|registreren|nieuwsbrief|meer|toon meer|lees meer|sluiten|volgende|vorige|naar boven|contact|foto|video|afbeelding|kopieer link|gesponsord',
  counted: "artikelen|reacties|reactie|keer gedeeld|weergaven|min|minuten|min leestijd|minuten leestijd|foto's",
  gathered: 'artikelen|bronnen',
  leadsAway:
    'lees ook|lees meer|lees verder|lees hier|bekijk ook|bekijk meer|zie ook|meer over|meer lezen|luister ook|klik hier|volg ons',
  ends: 'lees ook|zie ook|gerelateerde artikelen|gerelateerd|gerelateerd nieuws|meer nieuws|meer over dit onderwerp|reacties|laat een reactie achter|geef een reactie|meest gelezen|tags|onderwerpen|over de auteur|auteur|delen|aanbevolen|nieuwsbrief|externe links|bronnen',
  asks: 'abonneer|meld je aan|meld u aan|log in|registreer|volg ons|ontvang|steun|download|je e-mail|wij gebruiken cookies|om verder te lezen|al abonnee|doneer',
  rights: "©|copyright|alle rechten voorbehouden|foto:|foto's:|beeld:|bron:|beeld",
  pictured:
    "foto|foto's|foto van|fotograaf|fotografie|beeld|beeld van|afbeelding|illustratie|grafiek|bron|eigen foto|archieffoto",
  by: 'door|geschreven door|auteur|tekst|van onze|een artikel van|geplaatst door',
  published: 'gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|datum|op',
  updated: 'bijgewerkt|bijgewerkt op|gewijzigd|laatst bijgewerkt|laatste update|aangepast',
  corrected:
    'correctie:|rectificatie|verbetering|een eerdere versie|correctie |rectificatie:|verbetering:|aanvulling en correctie|dit artikel is gecorrigeerd|dit artikel is aangepast|in een eerdere versie|in een vorige versie|in de eerste versie',
  madeText: 'artikel|tekst|bericht|samenvatting|versie|verhaal|interview|pagina',
  translated: 'vertaald|vertaling',
  machine:
    'kunstmatige intelligentie|automatisch vertaald|met behulp van ai|machinevertaling|door ai|met ai|van ai|taalmodel|geautomatiseerd|artificiële intelligentie',
  itself: 'dit |deze |het volgende|ons ',
  produced: 'gegenereerd|gemaakt|geschreven|vertaald|opgesteld',
  translatedBy: 'vertaald door|vertaald uit|vertaling:|vertaling uit|vertaling door|nederlandse vertaling',
  machineBy:
    'automatische vertaling|automatisch vertaald|machinevertaling|gegenereerd door|gegenereerd met|gemaakt met ai|met behulp van ai|met hulp van ai',
  paywall:
    'om verder te lezen|alleen voor abonnees|exclusief voor abonnees|al abonnee|dit artikel lezen|alleen voor leden|voor abonnees|word abonnee|neem een abonnement|lees verder met|verder lezen met|log in om|registreer om|maak een gratis account|onbeperkt toegang|premium artikel|gratis verder lezen|al een account',
  consent:
    'wij gebruiken cookies|accepteer alle|alles accepteren|je privacy|uw privacy|onze partners|wij en onze partners|jouw toestemming|uw toestemming|je toestemming|toestemming intrekken|cookies accepteren|accepteren en doorgaan|alles weigeren|weigeren|cookie-instellingen|voorkeuren beheren|gepersonaliseerde advertenties|gerechtvaardigd belang|cookiebeleid|persoonsgegevens',
  challenge:
    'een moment|een ogenblik|je browser wordt gecontroleerd|uw browser wordt gecontroleerd|beveiligingscontrole|bevestig dat je een mens bent|bevestig dat u een mens bent|geen robot|ongebruikelijke activiteit|ongebruikelijk verkeer|geautomatiseerde verzoeken|toegang geweigerd|is geblokkeerd|captcha',
  scripts:
    'schakel javascript in|javascript inschakelen|javascript is uitgeschakeld|javascript staat uit|javascript nodig|vereist javascript',
  live: 'liveblog|live:|volg live|minuut tot minuut|live-updates|lees terug',
})
