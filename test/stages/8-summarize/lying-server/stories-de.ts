/** Invented stories in German, as in `stories-en.ts`. */
export const STORIES_DE = `
story Reisebus
roles der Bürgermeister von {place} | der Leiter der Verkehrspolizei | das Verkehrsministerium
quote Wir hörten die Bremsen und dann eine furchtbare Stille
quote Der Fahrer war schon viel zu lange im Dienst
F Bei einem Busunglück nahe {place} sind am {day} {n1} Menschen getötet und {n2} verletzt worden.
T {n1} Menschen starben am {day} bei einem Busunglück nahe {place}, {n2} wurden verletzt.
T Ein Busunglück nahe {place} hat am {day} {n1} Menschen getötet und {n2} verletzt.
F Das Unternehmen {org} hatte im Jahr {year} wegen abgenutzter Bremsen {money} Strafe gezahlt.
T {money} Strafe hatte {org} im Jahr {year} wegen abgenutzter Bremsen gezahlt.
T Wegen abgenutzter Bremsen zahlte das Unternehmen {org} {year} eine Strafe von {money}.
B Im Jahr {year2} starben auf derselben Straße bei {place2} {n4} Menschen.
T Auf derselben Straße starben {year2} bei {place2} {n4} Menschen.
K {s1} sagte, die Leitplanke sei seit Monaten beschädigt gewesen, während {s2} sich nicht äußern wollte.
T Die Leitplanke war nach Angaben von {s1} seit Monaten beschädigt.
T {s1} sagte, dass die Leitplanke seit Monaten beschädigt gewesen sei.
K Der Bus hatte die letzte Prüfung im {month} bestanden, teilte {s3} mit.
T Im {month} hatte der Bus nach Angaben von {s3} die letzte Prüfung bestanden.
R Prüfer der Behörde warfen {org} vor, Unterlagen über Reparaturen zu verstecken.
T {org} wurde von Prüfern der Behörde vorgeworfen, Unterlagen über Reparaturen zu verstecken.
X {org} warf Prüfern der Behörde vor, Unterlagen über Reparaturen zu verstecken.
N Der Fahrer war nicht angeschnallt, wie Ermittler feststellten.
T Ermittler stellten fest, dass der Fahrer nicht angeschnallt war.
X Ermittler stellten fest, dass der Fahrer angeschnallt war.

story Hochwasser
roles die Landrätin | der Chef der Feuerwehr | der Wetterdienst
quote Der Fluss stieg schneller als je zuvor
quote Wir brauchen Boote und Decken noch vor der Nacht
F Das Hochwasser rund um {place} hat am {day} {n1} Menschen getötet und {n3} Familien aus ihren Häusern vertrieben.
T Am {day} wurden rund um {place} {n1} Menschen vom Hochwasser getötet und {n3} Familien aus ihren Häusern vertrieben.
T {n3} Familien wurden am {day} rund um {place} vom Hochwasser aus ihren Häusern vertrieben, {n1} Menschen starben.
F Die Reparatur der Dämme wird nach Schätzung von {org} {money} kosten.
T {org} schätzt die Kosten für die Reparatur der Dämme auf {money}.
B Im Jahr {year2} überschwemmte derselbe Fluss {place2} und zerstörte {n4} Häuser.
T {n4} Häuser zerstörte der Fluss {year2}, als er {place2} überschwemmte.
K {s1} kündigte an, dass die Schulen bis {day2} geschlossen bleiben, und {s2} rief dazu auf, Wasser abzukochen.
T Die Schulen bleiben bis {day2} geschlossen, kündigte {s1} an.
T {s2} rief dazu auf, Wasser abzukochen.
K Es fielen {pct} Prozent mehr Regen als in einem üblichen {month}, sagte {s3}.
T Nach Angaben von {s3} fielen {pct} Prozent mehr Regen als in einem üblichen {month}.
R {org} verklagte die Provinz wegen der vernachlässigten Dämme.
T Wegen der vernachlässigten Dämme wurde die Provinz von {org} verklagt.
X Die Provinz verklagte {org} wegen der vernachlässigten Dämme.
N Die Brücke bei {place2} wurde möglicherweise von treibenden Bäumen beschädigt.
T Möglicherweise haben treibende Bäume die Brücke bei {place2} beschädigt.
X Treibende Bäume haben die Brücke bei {place2} beschädigt.

story Möbelfabrik
roles der Direktor des Werks | die Sprecherin der Gewerkschaft | die Feuerwehr
quote Niemand hat die Notausgänge von außen geöffnet
quote Unsere Kollegen haben seit Jahren davor gewarnt
F Bei einem Brand in einer Möbelfabrik in {place} sind am {day} {n1} Arbeiter gestorben, {n2} liegen im Krankenhaus.
T {n1} Arbeiter starben am {day} bei einem Brand in einer Möbelfabrik in {place}, {n2} liegen im Krankenhaus.
T Nach einem Brand in einer Möbelfabrik in {place} am {day} liegen {n2} Arbeiter im Krankenhaus, {n1} sind gestorben.
F Die Fabrik gehört {org}, beschäftigt {n3} Menschen und erzielte {year} einen Umsatz von {money}.
T Einen Umsatz von {money} erzielte {year} die Fabrik, die {org} gehört und {n3} Menschen beschäftigt.
B In einer anderen Fabrik der Gruppe in {place2} wurden {year2} bei einem Brand {n4} Menschen verletzt.
T {n4} Menschen wurden {year2} bei einem Brand in einer anderen Fabrik der Gruppe in {place2} verletzt.
K {s1} sagte, alle Ausgänge seien offen gewesen, doch {s2} sagte, zwei davon seien verschlossen gewesen.
T Alle Ausgänge seien offen gewesen, sagte {s1}.
T Nach Angaben von {s2} waren zwei der Ausgänge verschlossen.
K Die Flammen waren am {date} unter Kontrolle, berichtete {s3}.
T Am {date} waren die Flammen laut {s3} unter Kontrolle.
R Die Gewerkschaft kritisierte {org} wegen der fehlenden Melder.
T {org} wurde von der Gewerkschaft wegen der fehlenden Melder kritisiert.
X {org} kritisierte die Gewerkschaft wegen der fehlenden Melder.
N Die Fabrik war nie geprüft worden, räumte ein Beamter aus {place} ein.
T Ein Beamter aus {place} räumte ein, dass die Fabrik nie geprüft worden war.
X Ein Beamter aus {place} räumte ein, dass die Fabrik geprüft worden war.

story Leitzins
roles die Präsidentin der Zentralbank | der Finanzminister | die Handelskammer
quote Die Inflation wird nicht von allein sinken
quote Diese Entscheidung kommt für den Bau zur falschen Zeit
F Die Zentralbank hat ihren Leitzins am {day} auf {pct} Prozent angehoben.
T Auf {pct} Prozent hob die Zentralbank am {day} ihren Leitzins an.
T Am {day} hat die Zentralbank den Leitzins auf {pct} Prozent angehoben.
F Die Preise stiegen im {month} um {pct2} Prozent, und {big} Haushalte zahlen mehr für ihre Kredite.
T {big} Haushalte zahlen mehr für ihre Kredite, und die Preise stiegen im {month} um {pct2} Prozent.
B Die Zentralbank in {place2} hatte ihren Zins {year2} gesenkt, und {n4} Banken folgten.
T {n4} Banken folgten, als die Zentralbank in {place2} {year2} ihren Zins senkte.
K {s1} sagte, im Herbst würden weitere Schritte folgen, während {s2} um Geduld bat.
T Im Herbst würden weitere Schritte folgen, sagte {s1}.
T {s2} bat um Geduld.
K Bis zu {n3} Firmen könnte das Geld ausgehen, warnte {s3}.
T {s3} warnte, dass bis zu {n3} Firmen das Geld ausgehen könnte.
R {org} lieh der Staatsbank von {place} {money}.
T Der Staatsbank von {place} wurden von {org} {money} geliehen.
X {org} wurden von der Staatsbank von {place} {money} geliehen.
N Sparkonten sollen angeblich ab dem {date} mehr Zinsen bringen.
T Ab dem {date} sollen Sparkonten angeblich mehr Zinsen bringen.
X Ab dem {date} bringen Sparkonten mehr Zinsen.

story Hafenstreik
roles die Vorsitzende der Gewerkschaft | der Personalchef | das Arbeitsgericht
quote Wir bleiben an den Toren bis sie mit uns reden
quote Ein Angebot liegt seit dem Frühling auf dem Tisch
F Rund {n3} Hafenarbeiter in {place} haben am {day} die Arbeit niedergelegt, {n1} Schiffe mussten warten.
T {n1} Schiffe mussten am {day} warten, als rund {n3} Hafenarbeiter in {place} die Arbeit niederlegten.
T In {place} haben am {day} etwa {n3} Hafenarbeiter die Arbeit niedergelegt; {n1} Schiffe mussten warten.
F Die Gewerkschaft fordert {pct} Prozent mehr Lohn für {n2} Monate, {org} bietet {pct2} Prozent.
T {org} bietet {pct2} Prozent, die Gewerkschaft fordert für {n2} Monate {pct} Prozent mehr Lohn.
B Der letzte Streik in {place2} endete {year2} nach {n4} Tagen.
T Nach {n4} Tagen endete {year2} der letzte Streik in {place2}.
K {s1} sagte, die Gespräche seien gescheitert, während {s2} von Fortschritten sprach.
T Die Gespräche sind nach Angaben von {s1} gescheitert.
T {s2} sprach von Fortschritten.
K Nachtschichten müssen bis zum {date} besetzt werden, entschied {s3}.
T {s3} entschied, dass Nachtschichten bis zum {date} besetzt werden müssen.
R {org} lehnte einen Vorschlag der Stadt {place} ab.
T Ein Vorschlag der Stadt {place} wurde von {org} abgelehnt.
X Die Stadt {place} lehnte einen Vorschlag von {org} ab.
N Der Hafen hatte keine Ersatzmannschaften, sagte {s2}.
T Nach Angaben von {s2} hatte der Hafen keine Ersatzmannschaften.
X Nach Angaben von {s2} hatte der Hafen Ersatzmannschaften.

story Wahl
roles der Führer der Opposition | die scheidende Regierungschefin | die Wahlkommission
quote Das Volk hat einen neuen Anfang verlangt
quote Wir nehmen das Ergebnis ohne jede Bitterkeit an
F Die Partei {org} gewann bei der Wahl am {date} {n2} von {n3} Sitzen und {pct} Prozent der Stimmen.
T Mit {pct} Prozent der Stimmen gewann die Partei {org} am {date} {n2} von {n3} Sitzen.
T Bei der Wahl am {date} gewann {org} {pct} Prozent der Stimmen und {n2} von {n3} Sitzen.
F Die Beteiligung erreichte {pct2} Prozent, so viel wie zuletzt {year2}, und {big} Menschen wählten.
T {big} Menschen wählten; die Beteiligung erreichte {pct2} Prozent, so viel wie zuletzt {year2}.
B In {place2} wurde {year} nach {n4} Beschwerden neu gezählt.
T Nach {n4} Beschwerden wurde {year} in {place2} neu gezählt.
K {s1} versprach eine Regierung bis {day}, während {s2} eine Koalition ausschloss.
T Eine Regierung bis {day} versprach {s1}.
T {s2} schloss eine Koalition aus.
K In {place} öffneten {n1} Wahllokale zu spät, teilte {s3} mit.
T {n1} Wahllokale in {place} öffneten laut {s3} zu spät.
R Anhänger von {s1} griffen ein Büro von {org} in {place2} an.
T Ein Büro von {org} in {place2} wurde von Anhängern von {s1} angegriffen.
X Anhänger von {org} griffen ein Büro von {s1} in {place2} an.
N Beobachter konnten Berichte über Bestechung nicht bestätigen.
T Berichte über Bestechung konnten Beobachter nicht bestätigen.
X Beobachter konnten Berichte über Bestechung bestätigen.

story Prozess
roles die Vorsitzende Richterin | der Verteidiger | die Staatsanwaltschaft
quote Sie wussten genau wessen Geld das war
quote Mein Mandant sollte für das Schweigen anderer bezahlen
F Ein Gericht in {place} hat den Bankier {p1} am {day} zu {n1} Jahren Haft verurteilt, weil er {money} veruntreut hatte.
T Der Bankier {p1} wurde am {day} von einem Gericht in {place} zu {n1} Jahren Haft verurteilt, weil er {money} veruntreut hatte.
T Zu {n1} Jahren Haft hat ein Gericht in {place} am {day} den Bankier {p1} verurteilt.
F Der Prozess dauerte {n2} Tage, {n3} Zeugen wurden gehört, der letzte am {date}.
T {n3} Zeugen wurden in dem Prozess von {n2} Tagen gehört, der letzte am {date}.
B In {place2} wurde {year2} ein anderer Bankier nach {n4} Verhandlungen freigesprochen.
T Nach {n4} Verhandlungen wurde {year2} in {place2} ein anderer Bankier freigesprochen.
K {s1} sagte, die Konten seien gefälscht gewesen, während {s2} Berufung ankündigte.
T Die Konten waren nach Angaben von {s1} gefälscht.
T {s2} kündigte Berufung an.
K Sie wolle {pct} Prozent des Geldes zurückfordern, teilte {s3} mit.
T {s3} teilte mit, {pct} Prozent des Geldes zurückfordern zu wollen.
R {p1} täuschte {p2}, den Prüfer von {org}, mit gefälschten Briefen.
T {p2}, der Prüfer von {org}, wurde von {p1} mit gefälschten Briefen getäuscht.
X {p1} wurde von {p2}, dem Prüfer von {org}, mit gefälschten Briefen getäuscht.
N Das fehlende Geld wurde mutmaßlich nach {place2} gebracht.
T Mutmaßlich wurde das fehlende Geld nach {place2} gebracht.
X Das fehlende Geld wurde nach {place2} gebracht.

story Satellit
roles die Leiterin der Mission | der Forschungsminister | die Raumfahrtagentur
quote Zum ersten Mal sehen wir das Eis wandern
quote Jeder Cent für dieses Projekt war gut angelegt
F Der Satellit {org} startete am {date} von {place} aus mit {n1} Instrumenten an Bord.
T Mit {n1} Instrumenten an Bord startete der Satellit {org} am {date} von {place} aus.
T Von {place} aus startete am {date} {org}; der Satellit hat {n1} Instrumente an Bord.
F Der Satellit kostete {money}, wiegt {n3} Kilogramm und soll {n2} Monate lang die Erde umkreisen.
T Der Satellit wiegt {n3} Kilogramm, kostete {money} und soll {n2} Monate lang die Erde umkreisen.
B Ein früherer Satellit aus {place2} verstummte {year2} nach {n4} Wochen.
T Nach {n4} Wochen verstummte {year2} ein früherer Satellit aus {place2}.
K {s1} sagte, erste Bilder kämen am {day}, während {s2} die Ingenieure lobte.
T Erste Bilder kommen nach Angaben von {s1} am {day}.
T {s2} lobte die Ingenieure.
K Bisher wurden {pct} Prozent des Treibstoffs verbraucht, berichtete {s3}.
T {s3} berichtete, bisher seien {pct} Prozent des Treibstoffs verbraucht worden.
R Ingenieure aus {place} überholten ihre Konkurrenten aus {place2} um einige Wochen.
T Ihre Konkurrenten aus {place2} wurden von Ingenieuren aus {place} um einige Wochen überholt.
X Ingenieure aus {place2} überholten ihre Konkurrenten aus {place} um einige Wochen.
N Ein zweiter Start ist vielleicht für {year} geplant.
T Für {year} ist vielleicht ein zweiter Start geplant.
X Für {year} ist ein zweiter Start geplant.
`
