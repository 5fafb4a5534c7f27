import { type CountsTable, countsTable } from '../tables/counts.ts'

export const counts: CountsTable = countsTable({
  done: {
    killed:
      'assassinado, assassinada, assassinados, assassinadas, matou, mataram, executado, executados, abatido, abatidos',
    injured:
      'ferido, ferida, feridos, feridas, feriu, feriram, ficaram feridas, ficaram feridos, ficou ferido, ficou ferida',
    shot: 'baleado, baleada, baleados, baleadas',
    rescued: 'resgatado, resgatada, resgatados, resgatadas, salvos, salvas',
    arrested: 'detido, detida, detidos, detidas, preso, presa, presos, presas',
    displaced: 'deslocados, desalojados, desabrigados, desalojadas',
    evacuated: 'evacuados, evacuadas, retirados, retiradas',
    deployed: 'destacados, enviados, enviou, enviaram, mobilizados',
    captured: 'capturados, capturado, sequestrados, sequestrado, raptados',
  },
  doing: { killed: 'mata, matam, matando, causou a morte de, tirou a vida de', injured: 'fere, ferindo' },
  undergone: {
    killed:
      'morto, morta, mortos, mortas, morreu, morreram, morre, morrem, perderam a vida, perdeu a vida, faleceu, faleceram',
    missing: 'desaparecido, desaparecida, desaparecidos, desaparecidas',
    aboard: 'a bordo',
    hospitalised: 'hospitalizados, hospitalizadas, internados, internadas',
  },
  nouns: {
    killed: 'mortos, mortes, óbitos, vítimas mortais',
    injured: 'feridos',
    missing: 'desaparecidos',
    arrested: 'detenções, prisões',
  },
  tolls: { killed: 'número de mortos, balanço de mortos, número de vítimas', injured: 'número de feridos' },
  deeds: { killed: 'morte de, assassinato de, mortes de', arrested: 'prisão de, detenção de' },
  says: 'disse disseram afirmou informou anunciou confirmou declarou segundo',
  person:
    'homem mulher menino menina criança bebê bebé pessoa jovem adolescente motorista condutor passageiro polícia policial soldado militar aluno estudante professor mãe pai filho filha irmão irmã marido trabalhador bombeiro piloto turista suspeito jornalista idoso idosa',
  people:
    'pessoas homens mulheres meninos meninas crianças bebês jovens adolescentes motoristas passageiros polícias policiais soldados militares alunos estudantes professores trabalhadores bombeiros turistas civis combatentes manifestantes jornalistas moradores migrantes pescadores membros reféns idosos outros outras',
  male: 'homem menino pai filho irmão marido ele',
  female: 'mulher menina mãe filha irmã ela',
  one: 'um uma',
  the: 'o a os as seu sua seus suas este esta',
  nobody: 'ninguém',
  no: 'nenhum nenhuma',
  he: 'ele',
  she: 'ela',
  other: 'outros outras outro outra segundo segunda mais',
  including: 'entre eles, entre elas, incluindo, incluídos',
  of: 'de dos das',
  passive: 'foi foram sido ser é são ficou ficaram sendo',
  undone: 'não poderia poderiam teria teriam se ameaçou tentou tentativa planejava sem quase',
  hedges: 'supostamente, alegadamente, provavelmente, aparentemente, possivelmente',
  stops:
    'de do da dos das em no na nos nas ao à aos às com por para sem sobre sob entre até desde contra e ou mas que quem quando onde após antes durante o a os as um uma é são foi foram há tinha não nem se seu sua segundo como mais ele ela',
  prepositions: 'de do da dos das em no na nos nas ao à com por para sem sobre sob entre até desde contra durante',
  and: 'e ou',
  who: 'que quem',
  things:
    'anos ano meses mês semanas semana dias dia horas hora minutos minuto segundos quilômetros quilómetros metros euros dólares reais tiros vezes graus casas carros edifícios',
  firsts: 'primeiro, primeira, único, única, maior, pior',
  yearsOld: 'anos',
  tallies: 'este ano, por ano, cada ano, em média',
  since: 'desde',
  accordingTo: 'segundo, de acordo com',
  notFirst: 'primeiro ministro, primeiro-ministro, maior parte',
  between: 'a gravemente também levemente pelo menos',
  subjectAfter: true,
  occasions:
    'entrevista reunião cúpula votação eleição eleições julgamento audiência ataque atentado explosão acidente terremoto incêndio protesto funeral visita naufrágio',
  next: 'depois antes',
  joins: 'e depois antes',
  mine: 'nosso nossa nossos nossas meu minha meus minhas nós',
})
