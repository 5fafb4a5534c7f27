/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_PT = `gold: ouro dourado
silver: prata
bronze: bronze
medal: medalha medalhista
olympics: olimpíada olimpíadas olímpico jogos
athlete: atleta esportista
team: equipe seleção delegação time
coach: treinador técnico
final: final finalista
semifinal: semifinal semifinais meias
quarterfinal: quartas
match: partida jogo confronto
win: vence vitória bate derrota triunfo
lose: perde eliminado cai derrotado
champion: campeão campeã título
record: recorde
debut: estreia estreante
women: mulheres mulher feminino feminina
men: homens homem masculino
youngest: jovem adolescente
flagbearer: bandeira porta-bandeira
opening: abertura
closing: encerramento
ceremony: cerimônia cerimónia
village: vila aldeia
hotel: hotel
spectators: público espectadores torcida
ban: proíbe proibição suspenso
doping: doping dopagem
swim: natação nadador
basketball: basquete basquetebol
football: futebol
volleyball: vôlei voleibol
handball: handebol andebol
tennis: tênis ténis
gymnastics: ginástica ginasta
skateboard: skate skatista
judo: judô judo judoca
tabletennis: mesa mesatenista
surf: surfe surf surfista
boxing: boxe boxeador
fencing: esgrima
weightlifting: halterofilismo
cycling: ciclismo ciclista
athletics: atletismo
postpone: adiado adiamento
cancel: cancelado cancela
withdraw: desiste desistência renuncia
covid: covid covid-19 coronavírus pandemia
infected: positivo infectado casos caso
vaccine: vacina vacinação
quarantine: quarentena isolamento
emergency: emergência
killed: morto mortos morre morte
injured: ferido feridos lesão
shooting: tiroteio tiros atirador
police: polícia
arrest: preso detido prisão
court: tribunal juiz julgamento
sentence: prisão condenado cadeia
murder: assassinato homicídio
rape: estupro sexual abuso
fire: incêndio fogo
explosion: explosão bomba atentado
attack: ataque
war: guerra
army: exército militar soldados tropas
ceasefire: trégua cessar-fogo
rebels: rebeldes
terror: terrorismo terrorista
president: presidente
minister: ministro premiê
government: governo
parliament: parlamento congresso senado
election: eleição eleições voto
protest: protesto protestos manifestação
walkout: greve
resign: demissão demite
dismissed: demitido demite
apologise: desculpas
racism: racismo racista
refugee: refugiado refugiados migrantes asilo
earthquake: terremoto sismo
flood: inundação enchente
storm: tempestade tufão furacão
heat: calor
crash: acidente queda
plane: avião
ship: barco navio balsa
train: trem comboio
airport: aeroporto
space: foguete espacial satélite
hospital: hospital
mind: mental saúde
school: escola
child: criança menino menina bebê
mother: mãe
father: pai
king: rei imperador rainha
bank: banco
market: bolsa ações mercado
fall: queda cai baixa
rise: sobe alta aumento
price: preço preços
tax: imposto impostos
deal: acordo contrato
bankruptcy: prejuízo falência dívida
profit: lucro receita
jobs: empregos trabalhadores funcionários
launch: lança lançamento apresenta
sanctions: sanções
nuclear: nuclear
oil: petróleo
gas: gás
climate: clima
union: ue europeia
film: filme cinema
music: música canção cantor show
wedding: casamento casa pedido
family: família
home: volta chegada chega desembarca
interview: entrevista
schedule: agenda calendário programação horário
tv: tv televisão assistir transmissão
robot: robô
food: comida alimentos
water: água
draw: sorteio
horse: cavalo hipismo
qualify: classifica classificado vaga
group: grupo
refuse: recusa nega
embassy: embaixada embaixador
drug: droga drogas
church: igreja papa
hacker: hackers ciberataque
`
