/** As `by-hand.ts`, written after the rules stood: what is measured here is told as it came out, and nothing was mended for it. */
export const BY_HAND_LATER = `
language en
P Torrential rain swept through the hill town of Ganmore overnight, burying at least nine houses under mud and leaving 31 residents unaccounted for, the district chief, Samuel Otieno, told a news conference.
+ Torrential rain buried at least nine houses under mud in the hill town of Ganmore, district chief Samuel Otieno told a news conference.
+ Samuel Otieno told a news conference that 31 residents were unaccounted for.
+ 31 residents are unaccounted for, according to the district chief.
- figure At least 31 houses were buried under mud in Ganmore, Samuel Otieno told a news conference.
- figure Nine houses were buried under mud in Ganmore, Samuel Otieno told a news conference.
- name Torrential rain buried at least nine houses in the hill town of Ganmoor, Samuel Otieno told a news conference.
- speaker At least nine houses were buried under mud, residents told a news conference.
- unsupported Samuel Otieno told a news conference that 31 residents were dead.
P Otieno said rescue teams had been unable to reach two villages because a bridge had collapsed, and appealed for helicopters.
+ Rescue teams had been unable to reach two villages because a bridge had collapsed, Otieno said.
+ Otieno appealed for helicopters.
+ Otieno said a bridge had collapsed.
- figure Rescue teams had been unable to reach three villages, Otieno said.
- negation Rescue teams had been able to reach two villages, Otieno said.
- unsupported Otieno said rescue teams had been unable to reach two villages because helicopters had collapsed.
- speaker Rescue teams had been unable to reach two villages because a bridge had collapsed.
- unsupported Otieno rejected helicopters.
P “My mother refused to leave her goats, and now the whole slope is gone,” said 19-year-old Beatrice Wanjala.
+ Beatrice Wanjala said: “My mother refused to leave her goats, and now the whole slope is gone.”
+ “My mother refused to leave her goats, and now the whole slope is gone,” 19-year-old Beatrice Wanjala said.
- quote Beatrice Wanjala said: “My mother refused to leave her house, and now the whole slope is gone.”
- quote Beatrice Wanjala said: “My mother refused to leave, and now the whole slope is gone.”
- speaker Samuel Otieno said: “My mother refused to leave her goats, and now the whole slope is gone.”
- figure Beatrice Wanjala, 91, said: “My mother refused to leave her goats, and now the whole slope is gone.”

language de
P Im Tarifstreit bei der Bahngesellschaft Nordlinie haben sich beide Seiten in der Nacht zum Donnerstag auf 4,8 Prozent mehr Geld geeinigt, wie Verhandlungsführerin Katja Brehm mitteilte.
+ Beide Seiten haben sich auf 4,8 Prozent mehr Geld geeinigt, teilte Verhandlungsführerin Katja Brehm mit.
+ Im Tarifstreit bei der Nordlinie haben sich beide Seiten in der Nacht zum Donnerstag geeinigt, wie Katja Brehm mitteilte.
- figure Beide Seiten haben sich auf 8,4 Prozent mehr Geld geeinigt, teilte Katja Brehm mit.
- date In der Nacht zum Freitag haben sich beide Seiten geeinigt, teilte Katja Brehm mit.
- negation Beide Seiten haben sich nicht auf 4,8 Prozent mehr Geld geeinigt, teilte Katja Brehm mit.
- name Im Tarifstreit bei der Südlinie haben sich beide Seiten geeinigt, teilte Katja Brehm mit.
- speaker Beide Seiten haben sich auf 4,8 Prozent mehr Geld geeinigt, teilte die Regierung mit.
P Die rund 22.000 Beschäftigten müssen dem Ergebnis noch zustimmen; Verkehrsminister Olaf Reimann sprach von einem „guten Tag für Pendler“.
+ Die rund 22.000 Beschäftigten müssen dem Ergebnis noch zustimmen.
+ Verkehrsminister Olaf Reimann sprach von einem „guten Tag für Pendler“.
- figure Die 22.000 Beschäftigten müssen dem Ergebnis noch zustimmen.
- figure Die rund 2.200 Beschäftigten müssen dem Ergebnis noch zustimmen.
- quote Verkehrsminister Olaf Reimann sprach von einem „schlechten Tag für Pendler“.
- speaker Katja Brehm sprach von einem „guten Tag für Pendler“.
- unsupported Die rund 22.000 Beschäftigten haben dem Ergebnis schon zugestimmt.

language fr
P Le procès de l’ancien maire de Lorvigny, Gérard Passot, accusé d’avoir détourné 640 000 euros entre 2014 et 2019, s’est ouvert lundi en son absence.
+ Le procès de l’ancien maire de Lorvigny, Gérard Passot, s’est ouvert lundi en son absence.
+ Gérard Passot est accusé d’avoir détourné 640 000 euros entre 2014 et 2019.
- figure Gérard Passot est accusé d’avoir détourné 460 000 euros entre 2014 et 2019.
- date Gérard Passot est accusé d’avoir détourné 640 000 euros entre 2012 et 2019.
- date Le procès de l’ancien maire de Lorvigny s’est ouvert mardi en son absence.
- hedge Gérard Passot a détourné 640 000 euros entre 2014 et 2019.
- name Le procès de l’ancien maire de Lorvigny, Gérard Passat, s’est ouvert lundi en son absence.
P Son avocate, Inès Falcoz, a plaidé l’erreur comptable et demandé un renvoi, que le tribunal a refusé.
+ Son avocate, Inès Falcoz, a plaidé l’erreur comptable.
+ Le tribunal a refusé un renvoi.
- unsupported Le tribunal a accordé un renvoi.
- roles Le tribunal a demandé un renvoi, que son avocate, Inès Falcoz, a refusé.
- name Son avocate, Inès Falcon, a plaidé l’erreur comptable.
- speaker Le procureur a plaidé l’erreur comptable.

language es
P Los mineros de Cerro Pardo levantaron el bloqueo tras 17 días, después de que el gobierno aceptara revisar los contratos de 1.300 trabajadores.
+ Los mineros de Cerro Pardo levantaron el bloqueo tras 17 días.
+ El gobierno aceptó revisar los contratos de 1.300 trabajadores.
- figure Los mineros de Cerro Pardo levantaron el bloqueo tras 71 días.
- figure El gobierno aceptó revisar los contratos de 13.000 trabajadores.
- name Los mineros de Cerro Prado levantaron el bloqueo tras 17 días.
- roles El gobierno levantó el bloqueo tras 17 días.
- negation El gobierno no aceptó revisar los contratos de 1.300 trabajadores.
- unsupported El gobierno aceptó cancelar los contratos de 1.300 trabajadores.
P «Volvemos al trabajo, pero con los ojos abiertos», advirtió la dirigente Rosa Quintero, que pidió un calendario por escrito.
+ La dirigente Rosa Quintero pidió un calendario por escrito.
+ «Volvemos al trabajo, pero con los ojos abiertos», advirtió Rosa Quintero.
- quote «Volvemos al trabajo con los ojos abiertos», advirtió Rosa Quintero.
- speaker «Volvemos al trabajo, pero con los ojos abiertos», advirtió el ministro.
- name La dirigente Rosa Quintana pidió un calendario por escrito.
- unsupported La dirigente Rosa Quintero firmó un calendario por escrito.
`
