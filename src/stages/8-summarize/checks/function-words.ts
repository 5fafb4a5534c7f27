// Words that carry no content of their own, by language: articles, pronouns, auxiliaries, conjunctions, and the prepositions that go
// with a noun or verb. What turns a sentence is not among them: before and after, more and less, only, first and last, open and closed.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(`a an the this that these those it its he she they him her his hers them their theirs we us our you your i me my
    one ones who whom whose which what where when how there here then thus so as if than
    is are was were be been being am do does did done have has had having will would shall should can could may might must
    and or but yet also while whereas although though
    of in on at to for from by with into onto upon over about around near among amid within during through across off out up down
    per via including included such some any each every own s 's`),
  de: set(`der die das den dem des ein eine einen einem einer eines er sie es ihn ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen
    seinem seiner seines sich wir uns unser man dieser diese dieses diesen diesem jener jene jenes welche welcher welches wer was wo wie wann
    hier dort da dann so als ob dass wenn ist sind war waren sei seien gewesen bin wird werden wurde wurden worden wurde wurden
    hat haben hatte hatten habe hatten habt kann konnen konnte konnten soll sollen sollte sollten muss mussen musste mussten will wollen
    wollte wollten darf durfen durfte lasst und oder aber doch jedoch sowie sondern
    von vom nach in im ins an am auf aus bei beim mit zu zum zur fur durch uber um nahe laut zufolge ab seit bis je pro davon dabei darunter daran
    darauf dazu dafur auch bereits einige etwa rund`),
  fr: set(`le la les l un une des du de d ce cet cette ces il elle ils elles on lui leur leurs son sa ses se s y en qui que qu dont ou quoi
    est sont etait etaient ete etre sera seront serait soit fut furent a ont avait avaient aura auront ayant eu avoir
    peut peuvent pouvait doit doivent devait va vont fait font
    et mais donc alors tandis que lorsque quand comme si ainsi puis
    a au aux dans par pour sur avec vers chez entre pendant lors depuis pres autour selon des lors celui celle ceux celles tout toute
    tous toutes quelque quelques environ cela ca c n`),
  es: set(`el la los las lo un una unos unas al del de este esta estos estas ese esa esos esas aquel aquella el ella ellos ellas le les se
    su sus que quien quienes cual cuales cuyo cuya donde cuando como si asi
    es son era eran fue fueron ser sido sera seran esta estan estaba estaban estar estado ha han habia habian haber hay hubo
    puede pueden podia debe deben debia va van
    y e o u mientras ya pues
    a ante con desde en entre hacia hasta para por segun sobre durante cerca torno ello eso esto cada algun alguna unos tambien`),
}

/** True for a word, lower case and without accents, that carries no content of its own. */
export const isFunctionWord = (folded: string, language: string): boolean =>
  WORDS[language.split('-', 1)[0].toLowerCase()]?.has(folded) ?? false
