/** Invented stories in English: what stands in articles (F), honest other words for it (T), and what turns it round (see `read-frames.ts`). */
export const STORIES_EN = `
story coach
roles the mayor of {place} | the head of the traffic police | the transport ministry
quote We heard the brakes and then a terrible silence
quote The driver had been on duty for far too long
F {n1} people were killed and {n2} injured when a coach left the road near {place} on {day}.
T {n1} people died and {n2} were hurt near {place} on {day} when a coach left the road.
T A coach left the road near {place} on {day}, killing {n1} people and injuring {n2}.
F The operator {org} had paid fines of {money} over worn brakes in {year}.
T Fines of {money} over worn brakes were paid by {org} in {year}.
T In {year} {org} paid {money} in fines over worn brakes.
B In {year2} a similar crash on the same road near {place2} killed {n4} people.
T {n4} people were killed in a similar crash near {place2} in {year2}.
K {s1} said the guard rail had been broken for months, while {s2} declined to comment.
T The guard rail had been broken for months, according to {s1}.
T {s1} said that the guard rail had been broken for months.
K According to {s3}, the coach had passed its last inspection in {month}.
T The coach passed its last inspection in {month}, {s3} said.
R Inspectors of {s3} accused {org} of hiding repair records.
T {org} was accused of hiding repair records by inspectors of {s3}.
X {org} accused inspectors of {s3} of hiding repair records.
N The driver was not wearing a seat belt, investigators found.
T Investigators found that the driver was not wearing a seat belt.
X Investigators found that the driver was wearing a seat belt.

story flood
roles the governor of the province | the chief of the fire brigade | the weather service
quote The river rose faster than anyone here can remember
quote We need boats and blankets before the night comes
F Floods around {place} killed {n1} people and forced {n3} families from their homes on {day}.
T {n1} people died and {n3} families were forced from their homes on {day} by floods around {place}.
T On {day} floods forced {n3} families from their homes around {place} and killed {n1} people.
F Repairing the dams of the river will cost {money}, {org} estimates.
T {org} puts the cost of repairing the river dams at {money}.
B In {year2} the same river flooded {place2} and destroyed {n4} houses.
T {n4} houses were destroyed when the river flooded {place2} in {year2}.
K {s1} announced that schools would stay closed until {day2}, and {s2} asked people to boil their water.
T Schools will stay closed until {day2}, {s1} announced.
T {s2} asked people to boil their water.
K {s3} said {pct} percent more rain had fallen than in an average {month}.
T In an average {month} far less rain falls: it was {pct} percent more this time, {s3} said.
R {org} sued the province over the neglected dams.
T The province was sued by {org} over the neglected dams.
X The province sued {org} over the neglected dams.
N The bridge at {place2} may have been damaged by drifting trees.
T Drifting trees may have damaged the bridge at {place2}.
X Drifting trees damaged the bridge at {place2}.

story plant fire
roles the director of the plant | the spokeswoman of the union | the fire service
quote Nobody opened the emergency doors from the outside
quote Our colleagues had warned of this for years
F A fire at a furniture factory in {place} killed {n1} workers and left {n2} in hospital on {day}.
T {n1} workers were killed and {n2} taken to hospital on {day} after a fire at a furniture factory in {place}.
T On {day} {n1} workers died in a fire at a furniture factory in {place}; {n2} are in hospital.
F The factory belongs to {org}, which employs {n3} people and reported sales of {money} in {year}.
T {org}, the owner of the factory, employs {n3} people and had sales of {money} in {year}.
B A fire at another factory of the group in {place2} injured {n4} people in {year2}.
T In {year2} {n4} people were injured in a fire at another factory of the group in {place2}.
K {s1} told reporters that all exits had been open, but {s2} said two of them were locked.
T All exits had been open, {s1} told reporters.
T {s2} said that two of the exits were locked.
K {s3} reported that the flames were under control by {date}.
T The flames were under control by {date}, {s3} reported.
R The union blamed {org} for the missing alarms.
T {org} was blamed by the union for the missing alarms.
X {org} blamed the union for the missing alarms.
N The factory had never been inspected, a clerk of {place} admitted.
T A clerk of {place} admitted that the factory had never been inspected.
X A clerk of {place} admitted that the factory had been inspected.

story interest rate
roles the governor of the central bank | the finance minister | the chamber of commerce
quote Inflation will not fall by itself
quote This decision comes at a bad moment for builders
F The central bank raised its rate to {pct} percent on {day}, the {n1}th rise since {year2}.
T On {day} the central bank raised its rate to {pct} percent, its {n1}th rise since {year2}.
F Prices rose by {pct2} percent in {month}, and {big} households pay more for their loans.
T In {month} prices rose by {pct2} percent; {big} households pay more for loans.
T {big} households pay more for their loans, and prices rose by {pct2} percent in {month}.
B The central bank in {place2} had cut its rate in {year2}, and {n4} lenders followed.
T In {year2} the central bank in {place2} cut its rate, which {n4} lenders followed.
K {s1} said that further steps would follow in autumn, while {s2} called for patience.
T {s1} said that further steps would follow in autumn.
T Patience was called for by {s2}.
K {s3} warned that {n3} firms could run out of money.
T {n3} firms could run out of money, {s3} warned.
R {org} lent the state bank of {place} {money}.
T The state bank of {place} was lent {money} by {org}.
X {org} was lent {money} by the state bank of {place}.
N Savings accounts will reportedly bring more interest from {date}.
T From {date} savings accounts will reportedly bring more interest.
X From {date} savings accounts will bring more interest.

story strike
roles the chairwoman of the union | the head of human resources | the labour court
quote We will stay at the gates until they talk to us
quote An offer has been on the table since spring
F About {n3} dockers in {place} stopped work on {day} and {n1} ships were left waiting.
T {n1} ships were left waiting on {day} when about {n3} dockers in {place} stopped work.
T Around {n3} dockers stopped work in {place} on {day}, leaving {n1} ships waiting.
F The union wants {pct} percent more pay for {n2} months, {org} offers {pct2} percent.
T {org} offers {pct2} percent, while the union wants {pct} percent more pay for {n2} months.
B The last strike in {place2} ended after {n4} days in {year2}.
T In {year2} the last strike in {place2} ended after {n4} days.
K {s1} said the talks had failed, while {s2} spoke of progress.
T The talks had failed, {s1} said.
T {s2} spoke of progress.
K {s3} ruled that night shifts must be staffed until {date}.
T Night shifts must be staffed until {date}, {s3} ruled.
R {org} rejected a proposal of the city of {place}.
T A proposal of the city of {place} was rejected by {org}.
X A proposal of {org} was rejected by the city of {place}.
N The port had no reserve crews, according to {s2}.
T According to {s2}, the port had no reserve crews.
X According to {s2}, the port had reserve crews.

story election
roles the leader of the opposition | the outgoing prime minister | the electoral commission
quote The people have asked for a fresh start
quote We accept the result without any bitterness
F The party {org} won {n2} of {n3} seats in the vote of {date}, with {pct} percent of the ballots.
T With {pct} percent of the ballots {org} won {n2} of {n3} seats in the vote of {date}.
T In the vote of {date}, {n2} of {n3} seats went to {org}, which had {pct} percent of the ballots.
F Turnout reached {pct2} percent, the highest since {year2}, and {big} people voted.
T {big} people voted; turnout of {pct2} percent was the highest since {year2}.
B In {place2} the count was repeated in {year} after {n4} complaints.
T After {n4} complaints the count in {place2} was repeated in {year}.
K {s1} promised to form a government by {day}, while {s2} ruled out a coalition.
T A government would be formed by {day}, {s1} promised.
T {s2} ruled out a coalition.
K {s3} said that {n1} polling stations in {place} had opened late.
T {n1} polling stations in {place} opened late, {s3} said.
R Supporters of {s1} attacked an office of {org} in {place2}.
T An office of {org} in {place2} was attacked by supporters of {s1}.
X Supporters of {org} attacked an office of {s1} in {place2}.
N Observers could not confirm reports of bribes.
T Reports of bribes could not be confirmed by observers.
X Reports of bribes were confirmed by observers.

story trial
roles the presiding judge | the counsel for the defence | the prosecution service
quote You knew exactly whose money it was
quote My client was made to pay for the silence of others
F A court in {place} sentenced the banker {p1} to {n1} years in prison on {day} for embezzling {money}.
T {p1}, a banker, was sentenced to {n1} years in prison by a court in {place} on {day} for embezzling {money}.
T On {day} the banker {p1} was given {n1} years in prison in {place} for embezzling {money}.
F The trial lasted {n2} days and {n3} witnesses were heard, the last of them on {date}.
T {n3} witnesses were heard in a trial of {n2} days, the last of them on {date}.
B In {year2} another banker in {place2} was acquitted after {n4} hearings.
T After {n4} hearings another banker was acquitted in {place2} in {year2}.
K {s1} said the accounts had been forged, while {s2} announced an appeal.
T The accounts had been forged, {s1} said.
T An appeal was announced by {s2}.
K {s3} said it would seek the return of {pct} percent of the money.
T The return of {pct} percent of the money would be sought, {s3} said.
R {p1} deceived {p2}, the auditor of {org}, with forged letters.
T {p2}, the auditor of {org}, was deceived by {p1} with forged letters.
X {p1} was deceived by {p2}, the auditor of {org}, with forged letters.
N The missing money was allegedly taken to {place2}.
T Allegedly the missing money was taken to {place2}.
X The missing money was taken to {place2}.

story satellite
roles the head of the mission | the minister for research | the space agency
quote For the first time we can see the ice move
quote Every cent of this project was worth spending
F The satellite {org} was launched from {place} on {date} with {n1} instruments on board.
T With {n1} instruments on board, {org} was launched from {place} on {date}.
T On {date} the satellite {org} was launched from {place}; it carries {n1} instruments.
F The satellite cost {money}, weighs {n3} kilograms and will circle the earth for {n2} months.
T The satellite weighs {n3} kilograms, cost {money} and will circle the earth for {n2} months.
B An earlier satellite built in {place2} fell silent after {n4} weeks in {year2}.
T In {year2} an earlier satellite built in {place2} fell silent after {n4} weeks.
K {s1} said first pictures would arrive on {day}, while {s2} praised the engineers.
T First pictures would arrive on {day}, {s1} said.
T The engineers were praised by {s2}.
K {s3} reported that {pct} percent of the fuel had been used.
T {pct} percent of the fuel has been used, {s3} reported.
R Engineers in {place} overtook their rivals in {place2} by a few weeks.
T Their rivals in {place2} were overtaken by engineers in {place} by a few weeks.
X Engineers in {place2} overtook their rivals in {place} by a few weeks.
N A second launch is possibly planned for {year}.
T A second launch is possibly planned for {year}, it was said.
X A second launch is planned for {year}.
`
