import { wordSet } from '../tables/names.ts'

const HE = `
  mr mr. king prince sir lord man boy father husband brother son uncle nephew grandfather grandson spokesman chairman businessman
  congressman policeman fisherman salesman gunman cameraman businessmen priest monk widower actor waiter imam bishop pope
  aaron abdul abdullah abdou abraham adam adrian ahmed alan albert alejandro aleksandr alexander alexei alfred ali amir anders
  andreas andrei andrew andy anthony antoine antonio arjun arthur bashar ben benjamin bernard bernie bill bjorn bob boris
  brad brandon brian bruce carl carlos charles christian christopher chuck colin craig dan daniel dave david davit
  dennis diego dimitri dmitry don donald doug douglas ed eduardo edward elon emmanuel enrique eric erik erdogan ernesto ethan
  evan felipe fernando francisco frank franz fred frederick gabriel gary george gerard gerhard giorgio giovanni giuseppe
  glenn gordon graham greg gregory guillermo gunnar gustavo hamid hans harold harry hassan hector hendra henri henrik henry
  herbert howard hugh hugo hussein ian ibrahim idriss igor imre ismail ivan jack jacob jacques jake james jamal jason javier
  jeff jeffrey jeremy jerome jerry jesus jim jimmy joao joe joel johan johann john jonathan jorge jose joseph josh joshua
  juan julian julien julio jurgen karim karl keith ken kenneth kevin khalid kirill klaus kurt kyle lars larry leon leonid
  liam lorenzo louis luc luca lucas luis lukas luke magnus mahmoud manuel marc marcel marco marcus mario mark markus martin mateo
  matteo matthew max maxim mehmet michael michel miguel mike mikhail mitch mohamed mohammad mohammed muhammad moses mustafa nathan
  neil nicholas nick nicolas nigel nikolai nuno oleg oleh olaf oliver omar oscar pablo patrick paul pavel pedro per peter philip
  philippe pierre piotr rafael ralph ramon raul ravi ray raymond ricardo richard rick rob robert roberto rodrigo roger roland
  roman ron ronald rudolf ryan salman sam samuel scott sean sebastian sergei sergey sergio seth simon stefan stephen steve
  steven sven ted terry theo thomas tim timothy tobias todd tom tomas tony trevor umar vadim victor viktor vincent vitaly
  vladimir volodymyr walter werner will william wolfgang xavier yuri yusuf zach
`

const SHE = `
  mrs mrs. ms ms. miss queen princess lady woman girl mother wife sister daughter aunt niece grandmother granddaughter
  spokeswoman chairwoman businesswoman congresswoman policewoman saleswoman actress waitress nun widow midwife housewife
  abigail adriana agnes aisha alejandra alexandra alexis alice alicia alina amanda amara amelia amy ana anastasia andreea angela
  angelina anita ann anna anne annette annika antonia ariana ashley astrid audrey ayesha barbara beatrice beatriz bella bernadette
  beth betty birgitta bonnie brenda bridget brigitte camila camilla carla carmen carol carolina caroline catherine cecilia charlotte
  chelsea chiara christina christine cindy claire clara claudia connie cristina cynthia daniela danielle deborah debra denise
  diana diane dolores donna dora doris dorothy edith eleanor elena elisa elisabeth elizabeth ella ellen emily emma erica erika
  esther eva evelyn fatima fiona florence frances francesca gabriela georgia gina giorgia giulia gloria grace greta hanna hannah
  heather heidi helen helena hillary ilse inga ingrid irena irene irina isabel isabella jacqueline jana jane janet janice jasmine
  jennifer jessica jill joan joanna jocelyn josephine joyce juanita judith judy julia juliana julie karen karin karina kate
  katharina katherine kathleen katie katya kayla keiko kelly kimberly kirsten kristina kristin lara laura lauren leila lena lenka
  leticia lidia lily linda lisa liz louise lucia lucy luisa lydia magdalena maggie maia malala margaret margarita maria mariam
  mariana marie marina marion mariya marta martha mary matilda maya megan melanie melania melinda melissa mette mia michelle
  milena miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma oksana olena olga olivia pamela
  patricia paula pauline penelope petra phyllis polina priya rachel raquel rebecca regina renata rita rosa rosalind rosemary
  roxana ruth sabine sabrina sally samantha sandra sara sarah selma sharon sheila shirley silvia simone sofia sonia sophia sophie
  stella stephanie sue susan susanne suzanne svetlana sylvia tamara tanya tara tatiana teresa theresa tina ursula valentina
  valeria vanessa vera veronica victoria viktoria virginia wendy yasmin yolanda yulia yvonne zahra zainab zeynep zoe
`

/** Which pronoun stands for the bearer of a given name, title or noun. */
export const genders: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...HE.trim()
    .split(/\s+/)
    .map(word => [word, 'he'] as const),
  ...SHE.trim()
    .split(/\s+/)
    .map(word => [word, 'she'] as const),
])

/** Bodies and documents that speak and are no person. */
export const bodies: ReadonlySet<string> = wordSet(`
  company firm business corporation maker carrier airline airport operator owner retailer supplier lender bank insurer fund exchange
  ministry government administration agency office department bureau service authority police force forces army navy military
  guard guards coastguard court tribunal council commission committee parliament senate congress assembly cabinet board panel
  union association federation league club team party group movement militia coalition alliance campaign charity foundation
  organisation organization institute institution university college school hospital clinic church diocese museum observatory
  embassy consulate delegation mission kremlin vatican house city town state country nation province region
  report study survey poll letter document statement email e-mail message memo memorandum filing lawsuit complaint indictment
  verdict ruling audit inquiry investigation analysis review article story book paper newspaper daily weekly magazine journal
  broadcaster channel station network website site media press tabloid outlet publisher news bulletin tweet post video banner
  sign poster slogan law bill act constitution treaty agreement plan family crowd public
`)
