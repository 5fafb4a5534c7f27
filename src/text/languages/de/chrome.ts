import { chromeTable } from '../tables/chrome.ts'

export const chrome = chromeTable({
  lines:
    'anzeige|werbung|anzeigen|advertorial|gesponsert|teilen|artikel teilen|beitrag teilen|auf facebook teilen|auf twitter teilen|per e-mail teilen|per whatsapp teilen|per mail|drucken|seite drucken|artikel drucken|merken|artikel merken|speichern|kommentieren|kommentar schreiben|kommentare|kommentare anzeigen|alle kommentare|zur startseite|startseite|menü|suche|anmelden|abmelden|registrieren|abonnieren|abo|newsletter|mehr|mehr anzeigen|mehr laden|weiterlesen|schließen|impressum|datenschutz|agb|kontakt|nach oben|zum seitenanfang|zurück|weiter|vorherige|nächste|bild|bilder|bildergalerie|foto|video|artikel anhören|vorlesen|feedback|schriftgröße|seite 1|auf einer seite|auf einer seite lesen|inhalt|lesezeit|pdf|empfehlen|mail|folgen|folgen sie uns|inhaltsverzeichnis|zum thema|quelle|gefällt mir|lädt|wird geladen|leserbrief schreiben|fehler melden|link kopieren|nachrichten|aktuelles|ähnliche artikel',
  counted:
    'artikel|kommentare|kommentar|min|minuten|minuten lesezeit|min. lesezeit|min lesezeit|bilder|fotos|aufrufe|likes|shares|stimmen|leser',
  gathered: 'artikel|quellen|medien',
  leadsAway:
    "lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie weiter|lesen sie jetzt|lies auch|lies mehr|mehr dazu|mehr zum thema|mehr zu|mehr lesen|mehr infos|mehr informationen|mehr von|mehr aus|auch interessant|auch lesen|auch interessant:|das könnte sie auch|das könnte dich auch|das könnte ihnen|weiterlesen|zum thema:|zum thema|siehe auch|hier geht es|hier geht's|weitere informationen|weitere artikel|weitere nachrichten|passend dazu|hintergrund:|interview:|kommentar:|video:|fotostrecke|bilderstrecke|podcast:|folgen sie|folge uns|externer inhalt|empfehlung|empfohlener|lesetipp|newsletter:|vorheriger artikel|nächster artikel",
  ends: 'mehr zum thema|zum thema|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge|verwandte themen|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|auch interessant|kommentare|kommentar|kommentar schreiben|kommentar verfassen|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse eine antwort|hinterlassen sie einen kommentar|diskussion|weitere artikel|weitere beiträge|weitere themen|weitere meldungen|weitere nachrichten|mehr aus|über den autor|über die autorin|über die autoren|zum autor|autor|autoren|autorin|schlagwörter|schlagworte|tags|themen|stichworte|meistgelesen|meist gelesen|meistgelesene artikel|neueste artikel|neueste beiträge|top-themen|empfehlungen der redaktion|empfohlene artikel|aus dem ressort|beitragsnavigation|artikel teilen|beitrag teilen|teilen|teilen mit|gefällt mir|quellen|links|weiterführende links|newsletter|anzeige|leserkommentare|lesermeinungen|ihre meinung|das meinen andere leser|siehe auch|einzelnachweise|weblinks|literatur|bewerte diesen artikel|lesen sie auch|lesen sie mehr zum thema',
  asks: 'jetzt abonnieren|abonnieren sie|melden sie sich|jetzt anmelden|jetzt registrieren|registrieren sie|um diesen|um den artikel|bitte aktivieren sie|bitte melden sie|bitte loggen|unterstützen sie|jetzt testen|jetzt lesen|jetzt kaufen|kostenlos testen|ihre e-mail|deine e-mail|haben sie fragen|haben sie einen fehler|schreiben sie uns|diskutieren sie|hier können sie|wir verwenden cookies|mit der anmeldung|mit dem absenden|laden sie die|bleiben sie|verpassen sie|folgen sie uns',
  rights:
    '©|copyright|alle rechte vorbehalten|foto:|fotos:|bild:|bilder:|bildquelle|bildnachweis|fotoquelle|symbolbild|archivbild|archivfoto|grafik:|illustration:|quelle:|quellen:|urheber|titelbild:|beitragsbild',
  pictured:
    'foto|fotos|foto von|bild|bilder|bild von|bildquelle|bildnachweis|bildrechte|bildcredit|fotoquelle|fotonachweis|fotograf|fotografin|aufnahme|symbolbild|symbolfoto|archivbild|archivfoto|grafik|illustration|zeichnung|karikatur|montage|screenshot|urheber|quelle|rechte|credit',
  by: 'von|autor|autorin|autoren|text|text von|ein artikel von|ein beitrag von|eine analyse von|ein kommentar von|ein gastbeitrag von|geschrieben von|verfasst von|veröffentlicht von|erstellt von|interview',
  published:
    'veröffentlicht|veröffentlicht am|erschienen|erschienen am|erstellt|erstellt am|stand|datum|vom|publiziert|publiziert am|online seit|am|artikel vom',
  updated:
    'aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt geändert|geändert|geändert am|update|letzte aktualisierung|letzte änderung|bearbeitet',
  corrected:
    'korrektur:|korrekturhinweis|in einer früheren version|richtigstellung|korrektur |korrektur vom|berichtigung|in einer ersten version|in einer vorherigen version|in einer früheren fassung|in einer ersten fassung|in der ursprünglichen version|in der ursprünglichen fassung|dieser artikel wurde korrigiert|dieser artikel wurde nachträglich|der artikel wurde korrigiert|der artikel wurde nachträglich|wir haben den artikel korrigiert|wir haben die passage|anmerkung: in einer',
  madeText: 'artikel|text|beitrag|meldung|inhalt|bericht|zusammenfassung|fassung|interview|version|seite',
  translated: 'übersetzt|übersetzung|aus dem englischen',
  machine:
    'künstliche intelligenz|künstlicher intelligenz|ki-unterstütz|ki-gestützt|maschinell|automatisch übersetzt|mit hilfe von ki|mithilfe von ki|ki-generiert|mit ki|durch ki|von ki|sprachmodell|automatisiert',
  itself: 'dies|der folgende|der vorliegende|das folgende|nachfolgende|unser',
  produced: 'wurde|erstellt|generiert|verfasst|übersetzt|geschrieben|zusammengefasst|entstanden',
  translatedBy:
    'übersetzung:|übersetzt von|übersetzt aus|übersetzung aus|übersetzung von|aus dem englischen von|aus dem englischen übersetzt|aus dem französischen von|aus dem französischen übersetzt|aus dem russischen von|aus dem russischen übersetzt|aus dem ukrainischen von|aus dem ukrainischen übersetzt|aus dem spanischen von|aus dem spanischen übersetzt|aus dem italienischen von|aus dem italienischen übersetzt|aus dem polnischen von|aus dem polnischen übersetzt|aus dem amerikanischen von|aus dem amerikanischen übersetzt|deutsch von',
  machineBy:
    'ki-generiert|ki-gestützt|ki-übersetzt|ki-übersetzung|maschinelle übersetzung|maschinell übersetzt|automatische übersetzung|automatisch übersetzt|mit ki erstellt|mit hilfe von ki|mithilfe von ki|mit unterstützung von ki',
  paywall:
    'weiterlesen mit|jetzt weiterlesen|nur für abonnenten|exklusiv für abonnenten|artikel freischalten|jetzt abonnieren und weiterlesen|sie haben bereits ein abo|um diesen artikel zu lesen|um weiterzulesen|diesen artikel weiterlesen|plus-artikel|mit einem abo|dieser artikel ist kostenpflichtig|mit abo weiterlesen|jetzt abo abschließen|für abonnenten|nur mit abo|digitalabo|plus-abo|abo-inhalt|premium-inhalt|exklusiv für|weiterlesen nach anmeldung|melden sie sich an, um|kostenlos registrieren und|registrieren sie sich, um|bereits abonnent|schon abonnent|schon registriert|vollständigen artikel|ganzen artikel lesen|probeabo|jetzt testen und weiterlesen|zugang zu allen artikeln',
  consent:
    'cookies akzeptieren|alle akzeptieren|wir verwenden cookies|zustimmen und weiter|mit werbung weiterlesen|ihre privatsphäre|einwilligung|wir und unsere partner|unsere partner|ihre einwilligung|deine einwilligung|akzeptieren und weiter|alle cookies|alles akzeptieren|cookie-einstellungen|datenschutzeinstellungen|personalisierte werbung|berechtigtes interesse|einstellungen verwalten|ablehnen|werbefrei|nutzen mit werbung|mit werbung nutzen|pur-abo|verarbeiten personenbezogene daten|zwecke',
  challenge:
    'einen moment|ihr browser wird überprüft|browser wird geprüft|sicherheitsüberprüfung|sicherheitsprüfung|sind sie ein mensch|kein roboter|kein bot|ungewöhnliche aktivität|ungewöhnlicher datenverkehr|automatisierte anfragen|automatisierte zugriffe|zugriff verweigert|zugriff wurde verweigert|bestätigen sie, dass sie|wurde blockiert|captcha',
  scripts:
    'javascript ist deaktiviert|aktivieren sie javascript|javascript aktivieren|javascript zu aktivieren|benötigt javascript|javascript wird benötigt|ohne javascript|javascript muss aktiviert',
  live: 'liveticker|live-ticker|liveblog|live-blog|newsblog|newsticker|live:|im ticker|minutenprotokoll|+++',
})
