import { commonWords } from './common-words.ts'
import { PERSON_ENDINGS, PLACE_ENDINGS } from '../tables/name-endings.ts'
import { BODY_NAMES } from '../tables/name-bodies.ts'
import { PLACE_NAMES } from '../tables/name-places.ts'
import { EASTERN_FAMILIES, GIVEN_NAMES } from '../tables/name-words.ts'
import { NO_NAMES, type NamesTable, wordSet } from '../tables/names.ts'

export const names: NamesTable = {
  ...NO_NAMES,
  titles: wordSet(`
    sr. sra. senhor senhora dom dona dr. dra. doutor doutora professor presidente vice-presidente primeiro-ministro
    ministro ministra secretário governador senador senadora deputado deputada prefeito prefeita rei rainha príncipe
    princesa duque conde imperador papa cardeal bispo arcebispo padre são santa santo general coronel capitão
    comandante tenente almirante juiz procurador diretor diretora treinador
  `),
  roles: wordSet(`
    presidente ministro ministra deputado senador prefeito diretor diretora chefe porta-voz advogado juiz procurador
    professor pesquisador especialista analista jornalista ativista secretário fundador treinador líder
    deputada senadora prefeito prefeita vereador governador governadora embaixador embaixadora chanceler magistrado juíza procurador médico médica enfermeira cirurgião historiador sociólogo politólogo economista escritor escritora poeta pintor cantor cantora ator atriz diretor cineasta futebolista jogador jogadora atacante guarda-redes goleiro ciclista piloto pescador morador moradora testemunha vítima suspeito acusado opositor dissidente empresário empresária bilionário rei rainha imperador papa bispo general coronel capitão comandante diplomata conselheiro assessor cofundador filósofo físico químico biólogo repórter correspondente editor
  `),
  nationalities: wordSet(`
    português portuguesa portugueses brasileiro brasileira brasileiros alemão alemães francês franceses inglês
    ingleses americano americanos russo russos chinês ucraniano italiano espanhol europeu europeus israelense
    palestino árabe judeu judeus muçulmano católico latim grego
  `),
  calendar: wordSet(`
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira
    terça-feira quarta-feira quinta-feira sexta-feira sábado domingo natal
  `),
  particles: wordSet(`
    de da do das dos e von van der al bin ibn di del la
  `),
  joiners: wordSet(`
    de da do das dos e o a para em
  `),
  organisations: wordSet(`
    ministério universidade escola instituto academia agência autoridade comissão comitê comité conselho corte
    tribunal parlamento assembleia senado congresso câmara partido sindicato federação associação organização
    sociedade fundação banco grupo companhia polícia exército guarda orquestra teatro museu hospital igreja clube fc
    liga esporte
    jornal diário emissora revista agência empresa firma companhia clube equipa equipe time liga federação partido movimento coalizão coligação sindicato ong tribunal governo câmara exército marinha polícia guarda hospital clínica escola colégio fundação instituto
  `),
  places: wordSet(`
    mar lago rio monte montanha serra ilha ilhas península baía golfo estreito vale floresta praça rua avenida ponte
    aeroporto porto parque castelo república reino província condado região estado distrito município
    cidade município vila aldeia bairro freguesia distrito estado concelho comuna departamento condado capital região ilha ilhas rio serra vulcão
  `),
  cities: wordSet(`
    lisboa porto brasília são_paulo rio_de_janeiro salvador recife fortaleza curitiba londres paris berlim roma
    moscou moscovo kiev pequim tóquio seul madri madrid barcelona atenas viena munique milão bruxelas genebra
    varsóvia praga istambul cairo jerusalém teerã bagdá damasco nova_york nova_iorque washington europa áfrica ásia
    américa inglaterra escócia estados_unidos eua ue onu otan crimeia gaza
    londres paris bruxelas antuérpia genebra basileia zurique berna viena munique colónia colônia frankfurt hamburgo roma milão nápoles veneza florença turim génova gênova atenas madrid madri barcelona sevilha saragoça praga varsóvia cracóvia moscou moscovo são_petersburgo kiev kharkiv odessa crimeia donbass copenhaga copenhague pequim xangai tóquio seul pyongyang cairo damasco alepo jerusalém teerão teerã bagdá bagdade beirute argel tunes cidade_do_méxico havana nova_iorque nova_york nova_orleans nova_deli los_angeles califórnia texas baviera saxónia catalunha andaluzia castela lombardia toscana sicília sardenha flandres alpes pirenéus andes cáucaso himalaia bálcãs balcãs reno danúbio sena tejo douro amazonas amazônia amazónia mediterrâneo atlântico pacífico mar_negro mar_vermelho oceano_índico europa ásia áfrica américa américa_do_norte américa_do_sul américa_latina médio_oriente oriente_médio união_soviética urss iugoslávia jugoslávia prússia cisjordânia faixa_de_gaza algarve alentejo açores madeira minas_gerais rio_grande_do_sul santa_catarina paraná são_paulo rio_de_janeiro espírito_santo bahia pernambuco ceará maranhão pará goiás mato_grosso mato_grosso_do_sul tocantins rondônia roraima amapá acre sergipe alagoas paraíba piauí rio_grande_do_norte distrito_federal brasília salvador belém manaus natal curitiba florianópolis lisboa porto braga coimbra
  `),
  locatives: wordSet('em no na nos nas desde'),
  givenNames: GIVEN_NAMES,
  common: commonWords,
  gazetteer: PLACE_NAMES,
  familiesFirst: EASTERN_FAMILIES,
  bodies: BODY_NAMES,
  headFirst: true,
  personEndings: [...PERSON_ENDINGS, 'man', 'eira'],
  placeEndings: [...PLACE_ENDINGS],
  placeBeginnings: wordSet('são santa santo nova novo porto vila rio new los las el belo campo praia'),
  namers: wordSet('chamado chamada apelidado'),
  titleParts: wordSet('primeiro primeira ex vice'),
}
