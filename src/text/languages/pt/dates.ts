import { type DatesTable, calendar, dateUnits, feastDays, shifts, wordList } from '../tables/dates.ts'

const EARLY = '(?:(?:início|começo|meados|final|finais|fim|fins) (?:de|do) )?'
const PART = '(?: (?:pela|à|de|da|na|ao) {part})?'

/** Portuguese. */
export const dates: DatesTable = {
  months: calendar(
    'janeiro 1, fevereiro 2, março 3, abril 4, maio 5, junho 6, julho 7, agosto 8, setembro 9, outubro 10, novembro 11, dezembro 12, jan. 1, fev. 2, mar. 3, abr. 4, jun. 6, jul. 7, ago. 8, set. 9, out. 10, nov. 11, dez. 12',
  ),
  prepositions: wordList('em, desde, até, de, do, a, para, entre, e, ano, anos, durante, antes, depois'),
  weekdays: calendar(
    'segunda-feira 1, terça-feira 2, quarta-feira 3, quinta-feira 4, sexta-feira 5, sábado 6, domingo 7',
  ),
  parts: wordList('manhã, tarde, noite, madrugada'),
  late: wordList('tarde, noite'),
  seasons: calendar('primavera 3, verão 6, outono 9, inverno 12'),
  units: dateUnits(
    'minuto minute, minutos minute, hora hour, horas hour, dia day, dias day, semana week, semanas week, fim de semana weekend, mês month, meses month, trimestre quarter, ano year, anos year, década decade, século century',
  ),
  plurals: wordList('minutos, horas, dias, semanas, meses, anos'),
  numbers: calendar(
    'um 1, uma 1, dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, doze 12, quinze 15, vinte 20',
  ),
  relative: shifts(
    'fim do ano 0 year, final do ano 0 year, início do ano 0 year, começo do ano 0 year, fim do mês 0 month, ontem à noite -1 day, hoje 0 day, ontem -1 day, anteontem -2 day, amanhã 1 day, depois de amanhã 2 day, esta manhã 0 day, esta tarde 0 day, esta noite 0 day',
  ),
  anchored: shifts(
    'véspera -1 day, dia seguinte 1 day, dia anterior -1 day, noite anterior -1 day, semana seguinte 1 week, semana anterior -1 week, mês seguinte 1 month, mês anterior -1 month, ano seguinte 1 year, ano anterior -1 year',
  ),
  feasts: feastDays(
    'dia de Natal 12-25, Natal 12-25, véspera de Natal 12-24, réveillon 12-31, véspera de Ano-Novo 12-31, Ano-Novo 01-01',
  ),
  last: wordList('passado, passada, último, última'),
  this: wordList('este, esta, neste, nesta, deste, desta'),
  next: wordList('próximo, próxima, que vem'),
  hours: calendar('meia-noite 0, meio-dia 720'),
  halves: calendar('da manhã 0, da madrugada 0, da tarde 720, da noite 720'),
  quarters: calendar('primeiro 1, segundo 2, terceiro 3, quarto 4'),
  patterns: [
    `(?:{wd},? )?{d}(?:º)?(?: ?(?:-|–| a | e ) ?{d2})? de {mo}(?:(?: de|,)? {y}| {last}| {next})?`,
    `${EARLY}{mo} (?:de |do )?{y}`,
    `${EARLY}{mo} do ano{year} {last}`,
    '{anch}(?! (?:de|do|da|a|ao|que)\\b)',
    '{mo} (?:do mesmo|daquele) ano{sameyear}',
    '{feast}(?: de {y})?',
    '{wd} \\({bd}\\)',
    '{n} {unit} (?:depois{later}|mais tarde{later}|antes{earlier})(?! (?:de|do|da|que)\\b)',
    '[Hh]á {n} {unit}{back}',
    'daqui a {n} {unit}{ahead}',
    '[úÚ]ltim[oa]s {n} {unit}{span}',
    `${EARLY}(?:{wd}|{mo}|{season}|{unit}) {last}${PART}`,
    `${EARLY}{next} (?:{wd}|{mo}|{season}|{unit})${PART}`,
    `${EARLY}{last} (?:{wd}|{mo}|{season}|{unit})${PART}`,
    `${EARLY}(?:{wd}|{mo}|{season}|{unit}) {next}${PART}`,
    '(?:primeiro{h1}|segundo{h2}) semestre (?:de )?{y}',
    '(?<=[Nn]o )fim de semana{wkend}(?! (?:passado|que))',
    `{rel}${PART}`,
    `{this} (?:{wd}|{season}|{unit})${PART}`,
    `{wd}${PART}`,
    `${EARLY}{season} (?:de )?{y}`,
    '{qword} trimestre(?: (?:de )?{y})?',
    'anos {decade}',
    'década de {decade}',
    `${EARLY}(?:ano de )?{y}`,
    '{h}(?:[:.h]{mi})? ?{ap}',
    '{h}h{mi}',
    '{h}:{mi}(?! ?-)',
    '{hour}',
    `${EARLY}{mo}`,
  ],
  joints: [' ', ', ', ' às ', ', às ', ' por volta das ', ' à '],
  future: wordList(
    'será, serão, haverá, vai, vão, até, previsto, prevista, deve, devem, \\p{L}+ará, \\p{L}+erá, \\p{L}+irá, \\p{L}+arão, acontece, acontecem, começa',
  ),
  futureAfter: wordList(
    'será, serão, haverá, vai, vão, \\p{L}\\p{L}\\p{L}+ará, \\p{L}\\p{L}\\p{L}+erá, \\p{L}\\p{L}\\p{L}+irá',
  ),
  numbered: wordList(
    'voo, trem, comboio, número, artigo, página, quarto, boeing, com, agenda, resolução, cerca, uns, de',
  ),
  told: wordList(
    'publicado, publicada, divulgado, divulgada, disse, disseram, afirmou, afirmaram, informou, informaram, anunciou, anunciaram, confirmou, declarou, explicou, ressaltou, destacou, acrescentou, alertou, negou',
  ),
  sayings: wordList('comunicado, nota, declaração, carta, tuíte'),
  published: wordList('publicado, publicada, publicou, atualizado, atualizada, exibida'),
  openers: wordList('que, ter, se'),
  past: wordList('\\p{L}+ou, \\p{L}+aram, \\p{L}+eram, \\p{L}+iram, foi, foram, era, eram, disse, teve, fez'),
  order: 'dmy',
}
