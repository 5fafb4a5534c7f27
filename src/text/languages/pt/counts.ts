import { type CountsTable, countsTable } from '../tables/counts.ts'
import { placedTable } from '../tables/placed.ts'
import { NO_HARMED } from '../tables/harmed.ts'

export const counts: CountsTable = countsTable({
  done: {
    hospitalised:
      'hospitalizado, hospitalizada, hospitalizados, hospitalizadas, levado ao hospital, levada ao hospital, levados ao hospital, levadas ao hospital, levado para o hospital, levada para o hospital, levados para o hospital, levadas para o hospital, transportado para o hospital, transportados para o hospital, transportadas para o hospital, internado, internada, internados, internadas, encaminhado ao hospital, encaminhados ao hospital, socorridos ao hospital',
    infected: 'infetado, infetados, infectado, infectados, contaminados, testaram positivo',
    detained: 'detido, detida, detidos, detidas, deteve, detiveram, encarcerado, encarcerados',
    killed:
      'assassinado, assassinada, assassinados, assassinadas, matou, mataram, executado, executados, abatido, abatidos, morto a tiros, mortos a tiros, esfaqueado até à morte, linchado',
    injured:
      'ferido, ferida, feridos, feridas, feriu, feriram, ficaram feridas, ficaram feridos, ficou ferido, ficou ferida',
    shot: 'baleado, baleada, baleados, baleadas',
    rescued:
      'resgatado, resgatada, resgatados, resgatadas, salvos, salvas, resgatou, resgataram, salvou, salvaram, conseguiram resgatar, conseguiu resgatar',
    arrested: 'preso, presa, presos, presas, prendeu, prenderam',
    displaced: 'deslocados, desalojados, desabrigados, desalojadas, desalojado, desalojada, desabrigado',
    evacuated:
      'evacuados, evacuadas, evacuado, evacuada, retirados de casa, retiradas de casa, retirados das suas casas, retiradas de suas casas, retirados de suas casas',
    deployed: 'destacados, enviados, enviou, enviaram, mobilizados, enviado, mobilizado, destacou',
    captured:
      'capturados, capturado, sequestrados, sequestrado, raptados, capturou, capturaram, raptado, feito refém, feitos reféns',
  },
  doing: {
    detained: 'detém',
    arrested: 'prende, prendem',
    rescued: 'resgata, resgatam, salva, salvam',
    killed:
      'mata, matam, matando, causou a morte de, tirou a vida de, tirou a vida a, provocou a morte de, vitimou, vitimaram',
    injured: 'fere, ferindo, ferem',
  },
  undergone: {
    displaced: 'desabrigadas, desalojadas, deixaram suas casas, fugiram de casa',
    injured:
      'ficou ferido, ficou ferida, ficaram feridos, ficaram feridas, sofreu ferimentos, sofreram ferimentos, ficam feridas, ficam feridos, fica ferido, fica ferida',
    killed:
      'morto, morta, mortos, mortas, morreu, morreram, morre, morrem, perderam a vida, perdeu a vida, faleceu, faleceram, perdem a vida, encontrado morto, encontrada morta, encontrados mortos, afogado, afogados, se afogaram, se afogou, afogaram-se, afogou-se, morreram afogados',
    missing:
      'desaparecido, desaparecida, desaparecidos, desaparecidas, está desaparecido, estão desaparecidos, continuam desaparecidas, continuam desaparecidos',
    aboard: 'a bordo',
    hospitalised: 'hospitalizados, hospitalizadas, internados, internadas',
  },
  nouns: {
    infected: 'novos casos, infeções, infecções, novos casos confirmados, casos confirmados, contágios',
    detained: 'detidos, detenções',
    displaced: 'desalojados, desabrigados, deslocados',
    killed: 'mortos, mortes, óbitos, vítimas mortais, vítimas fatais, corpos, cadáveres',
    injured: 'feridos, feridos graves, feridos ligeiros',
    missing: 'desaparecidos',
    arrested: 'detenções, prisões',
  },
  tolls: {
    missing: 'número de desaparecidos',
    killed:
      'número de mortos, balanço de mortos, número de vítimas, número de mortes, total de mortos, número de vítimas mortais, número de vítimas fatais, saldo',
    injured: 'número de feridos',
  },
  deeds: {
    killed: 'morte de, assassinato de, mortes de, assassínio de, homicídio de',
    arrested: 'prisão de, detenção de',
  },
  says: 'disse disseram afirmou informou anunciou confirmou declarou segundo',
  person:
    'homem mulher menino menina criança bebê bebé pessoa jovem adolescente motorista condutor passageiro polícia policial soldado militar aluno estudante professor mãe pai filho filha irmão irmã marido trabalhador bombeiro piloto turista suspeito jornalista idoso idosa condutora motociclista ciclista agente suspeita morador moradora funcionário funcionária passageira aluna professora médico médica enfermeira vigilante segurança pescador caminhoneiro camionista operário pedestre peão capitão marinheiro comandante esquiador',
  people:
    'pessoas homens mulheres meninos meninas crianças bebês jovens adolescentes motoristas passageiros polícias policiais soldados militares alunos estudantes professores trabalhadores bombeiros turistas civis combatentes manifestantes jornalistas moradores migrantes pescadores membros reféns idosos outros outras tripulantes suspeitos agentes operários funcionários detentos presos refugiados mineiros ocupantes menores pacientes profissionais efetivos tropas bebés vizinhos cidadãos palestinianos palestinos israelenses ucranianos marinheiros banhistas',
  male: 'homem menino pai filho irmão marido ele',
  female: 'mulher menina mãe filha irmã ela',
  one: 'um uma',
  the: 'o a os as seu sua seus suas este esta',
  nobody: 'ninguém',
  no: 'nenhum nenhuma',
  he: 'ele',
  she: 'ela',
  other: 'outros outras outro outra segundo segunda mais',
  including: 'entre eles, entre elas, incluindo, incluídos, dos quais, das quais, entre os quais, entre as quais',
  of: 'de dos das',
  passive: 'foi foram sido ser é são ficou ficaram sendo',
  undone: 'não poderia poderiam teria teriam se ameaçou tentou tentativa planejava sem ameaça',
  hedges:
    'supostamente, alegadamente, provavelmente, aparentemente, possivelmente, teria, teriam, poderia, poderiam, estima-se, teme-se, seriam, seria',
  stops:
    'de do da dos das em no na nos nas ao à aos às com por para sem sobre sob entre até desde contra e ou mas que quem quando onde após antes durante o a os as um uma é são foi foram há tinha não nem se seu sua segundo como mais ele ela',
  prepositions: 'de do da dos das em no na nos nas ao à com por para sem sobre sob entre até desde contra durante',
  and: 'e ou',
  who: 'que quem',
  things:
    'anos ano meses mês semanas semana dias dia horas hora minutos minuto segundos quilômetros quilómetros metros euros dólares reais tiros vezes graus casas carros edifícios',
  yearsOld: 'anos',
  tallies: 'este ano, por ano, cada ano, em média',
  since: 'desde',
  accordingTo: 'segundo, de acordo com',
  between: 'a gravemente também levemente pelo menos',
  subjectAfter: true,
  occasions:
    'entrevista reunião cúpula votação eleição eleições julgamento audiência ataque atentado explosão acidente terremoto incêndio protesto funeral visita naufrágio',
  next: 'depois antes',
  joins: 'e depois antes',
  mine: 'nosso nossa nossos nossas meu minha meus minhas nós',
  placed: placedTable({
    singularEnds: 'ado ada ido ida reu',
    boundBefore: {
      'at-least':
        'ultrapassa, ultrapassam, ultrapassou, supera, superam, superou, passa de, passou de, ultrapassa os, supera os',
    },
    ahead: {
      aboard:
        'a bordo viajavam, a bordo seguiam, a bordo estavam, transportava, a bordo do navio estavam, seguiam a bordo, viajavam',
      displaced: 'obrigou, obrigaram',
    },
    split: { displaced: 'obrigou … abandonar, obrigaram … abandonar, forçou … deixar' },
    single: {
      killed: 'um morto, uma morta, uma vítima mortal, uma vítima fatal',
      injured: 'um ferido, um ferido grave',
      missing: 'um desaparecido',
      detained: 'um detido',
    },
    among: 'entre os, entre as',
    noneBefore:
      'não houve, não há, não se registaram, não foram registrados, não foram registados, não deixou, não provocou, não causou, sem, não há registo de, não há registro de',
    noneOf: 'nenhum dos, nenhuma das, nenhum de',
    boundAfter: { 'at-least': 'pelo menos, ao menos, no mínimo, ou mais', about: 'aproximadamente' },
    pluralEnds: 'os as am em',
    from: 'de',
  }),
  both: 'ambos ambas',
  harmed: {
    ...NO_HARMED,
    persons:
      'refugiados refugiadas vidas almas torcedores adeptos freiras monges padres bispos netos netas avós tios tias primos primas sobrinhos cristãos muçulmanos judeus curdos turcos franceses ingleses alemães italianos espanhóis oficiais dirigentes engenheiros fotógrafos fuzileiros camaradas colegas companheiros cúmplices testemunhas criminosos fugitivos guardas generais recrutas cadetes camponeses pastores fiéis parentes amigos amigas desconhecidos deslocados convidados hóspedes modelos estrelas funcionárias ministros deputados juízes guias esportistas desportistas atletas montanhistas excursionistas mercenários milicianos americanos gémeos gêmeos meninas rapazes raparigas garotos garotas pequenos adultos indivíduos traficantes bandidos criminosas índios indígenas',
    personEnds:
      '(?:dores|doras|tores|toras|sores|istas|eiros|eiras|antes|entes|eses|anos|anas|enses|ários|árias|ólogos|ógrafos|nautas)$',
    after: 'quais eles elas esses essas estes estas aqueles outros outras',
    never:
      'elefantes serpentes carneiros cordeiros bezerros fileiras bandeiras madeiras cadeiras fronteiras feiras restaurantes pontes gigantes meses reses tratores motores reatores setores contentores contêineres computadores erros panos anos semanas ranas campanas bananas vacas acidentes incidentes dentes continentes cruzeiros mosteiros roteiros cenários horários salários diários aniversários helicópteros tartarugas',
  },
})
