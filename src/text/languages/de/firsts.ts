import { firstsTable } from '../tables/firsts.ts'

export const firsts = firstsTable({
  ranks: {
    first: 'erste, ersten, erster, erstes, erstem, allererste, allerersten',
    only: 'einzige, einzigen, einziger, einziges, einzigem',
    largest: 'größte, größten, größter, größtes, größtem, grösste, grössten',
    worst:
      'schlimmste, schlimmsten, schlimmster, schlimmstes, schwerste, schwersten, schwerster, schwerstes, schlechteste, schlechtesten',
    deadliest:
      'tödlichste, tödlichsten, opferreichste, opferreichsten, verheerendste, verheerendsten, blutigste, blutigsten, folgenschwerste, folgenschwersten',
    highest: 'höchste, höchsten, höchster, höchstes',
    lowest: 'niedrigste, niedrigsten, niedrigster, niedrigstes, tiefste, tiefsten',
    longest: 'längste, längsten, längster, längstes',
    oldest: 'älteste, ältesten, ältester, ältestes',
    smallest: 'kleinste, kleinsten, kleinster, kleinstes',
    strongest: 'stärkste, stärksten, stärkster, stärkstes, heftigste, heftigsten',
    fastest: 'schnellste, schnellsten',
    hottest: 'heißeste, heißesten, wärmste, wärmsten',
    coldest: 'kälteste, kältesten',
    driest: 'trockenste, trockensten',
  },
  times: {
    first: 'zum ersten mal, zum allerersten mal, erstmals, das erste mal',
    last: 'zum letzten mal, das letzte mal',
    record: 'nie zuvor, noch nie, so viele wie nie, wie nie zuvor, auf rekordniveau, auf einem rekordhoch',
  },
  records:
    'beispiellose, beispiellosen, beispielloser, beispielloses, rekordverdächtige, nie dagewesene, nie dagewesenen, präzedenzlose, präzedenzlosen',
  since: 'seit',
  occasion: 'mal',
  breaks: 'und aber oder weil als wenn während dass nachdem bevor obwohl wo wie sagte teilte denn',
  none: 'erste hilfe, ersten blick, ersten stock, erste stock, erste liga, ersten liga, ersten platz, erste platz, ersten tag, ersten tage, ersten tagen, erste tag, erste woche, ersten wochen, erste mal seit langem, ersten runde, erste runde, erste halbzeit, ersten halbzeit, erste hälfte, ersten hälfte, ersten halbjahr, erste halbjahr, ersten quartal, erste quartal, ersten weltkrieg, erste weltkrieg, ersten weltkriegs, erste vorsitzende, ersten vorsitzenden, erste bürgermeister, ersten bürgermeister, erste schritt, ersten schritt, erste schritte, ersten schritte, erste reaktion, ersten angaben, erste angaben, erste erkenntnisse, ersten erkenntnissen, ersten ermittlungen, erste frau, erste teil, ersten teil, ersten jahr, erste jahr, ersten jahren, ersten monat, ersten monaten, ersten minuten, ersten stunden, ersten beiden, ersten zwei, ersten drei, ersten vier, ersten fünf, erste wahl, in erster linie, einzige möglichkeit, einzige weg, einziges kind, einzige kind, einziger sohn, einzige tochter, einzige grund, einzige problem, einzige ausweg, einzige chance, größten teil, größte teil, größten teils, höchste zeit, am besten, höchsten mal',
  the: 'der die das den dem des ein eine einen einem sein seine seinen seiner ihr ihre ihren ihrer dieser diese dieses diesen zum zur vom beim am im ins',
  one: 'einen eine ein',
  own: 'sein seine seinen seiner ihr ihre ihren ihrer mein meine unser unsere',
  owners: '',
  is: 'ist war sind waren wird wurde wurden sei wäre seien bleibt blieb markiert markierte als gilt galt handelt handelte',
  between:
    'auch immer noch nur vermutlich wohl wahrscheinlich laut etwa fast damit somit bereits zugleich es sich um erst dies das dabei',
  anyone: 'du dein sie-selbst man',
  ever: 'seit, jemals, je, bekannte, bekannter, bekannten, in der geschichte, in der geschichte des, aller zeiten, seit beginn der aufzeichnungen, dieser art, ihrer art, seiner art, überhaupt, bisher, bislang',
  scoped:
    'der welt, weltweit, des jahres, der saison, des landes, der stadt, der region, des kontinents, deutschlands, europas, österreichs, in deutschland, in europa, der nachkriegszeit, der nachkriegsgeschichte, dieses jahres, in diesem jahr, der branche, des krieges, bundesweit, landesweit',
  to: '',
  periods:
    'jahr jahre jahren jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderten jahrhunderts monat monate monaten wochen generation generationen',
  within: 'in im seit von am auf bei für an',
  among:
    'einer der, eine der, eines der, einen der, einem der, zu den, zu der, unter den, mehrere der, einige der, gehört zu den, zählt zu den',
  not: 'nicht kein keine keinen keiner nie keineswegs',
  ends: 'ist war sind waren wird wurde wurden hat haben hatte hatten kann können konnte soll sollen sollte sagte teilte weil obwohl während nachdem bevor sondern',
  relative: 'der die das den dem denen dessen deren',
  subjects: 'er sie es wir ich ihr',
})
