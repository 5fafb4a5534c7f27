/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_RU = `gold: золото золотой золотую золотая
silver: серебро серебряный серебряную
bronze: бронза бронзовый бронзовую
medal: медаль медали призер
olympics: олимпиада олимпийский оi
athlete: спортсмен спортсменка
team: сборная команда делегация
coach: тренер
final: финал
semifinal: полуфинал
quarterfinal: четвертьфинал
match: матч игра
win: победа победил победила выиграл обыграл обыграла
lose: проиграл проиграла поражение
champion: чемпион чемпионка титул
record: рекорд
debut: дебют
women: женщина женский женская женщины
men: мужчина мужской мужская
youngest: юная молодой подросток
flagbearer: флаг знаменосец
opening: открытие открытия
closing: закрытие закрытия
ceremony: церемония
village: деревня
hotel: отель гостиница
spectators: зрители болельщики
ban: запрет запретил отстранен
doping: допинг
swim: плавание пловец
basketball: баскетбол баскетболистка
football: футбол
volleyball: волейбол
handball: гандбол
tennis: теннис
gymnastics: гимнастика гимнастка
skateboard: скейтбординг скейтборд
judo: дзюдо дзюдоист дзюдоистка
tabletennis: настольный
surf: серфинг
boxing: бокс боксер
fencing: фехтование
weightlifting: тяжелая тяжелоатлет
cycling: велоспорт велогонщик
athletics: атлетика
postpone: перенос отложен
cancel: отмена отменили
withdraw: отказалась отказался снялся
covid: ковид covid коронавирус пандемия
infected: заражен положительный случай заразился
vaccine: вакцина прививка
quarantine: карантин изоляция
emergency: чрезвычайный режим
killed: погиб убит умер смерть
injured: ранен пострадал травма
shooting: стрельба выстрел
police: полиция полицейский
arrest: арест арестован задержан
court: суд судья трибунал
sentence: тюрьма приговор приговорен
murder: убийство
rape: изнасилование сексуальный
fire: пожар
explosion: взрыв бомба теракт
attack: атака удар нападение
war: война
army: армия военный солдат войска
ceasefire: перемирие
rebels: повстанцы мятежники
terror: террор террорист
president: президент
minister: министр премьер
government: правительство
parliament: парламент дума сенат
election: выборы голосование
protest: протест митинг
walkout: забастовка
resign: отставка
dismissed: уволен
apologise: извинения извинился
racism: расизм
refugee: беженец мигрант убежище
earthquake: землетрясение
flood: наводнение
storm: шторм тайфун ураган
heat: жара
crash: крушение авария дтп
plane: самолет
ship: корабль судно паром
train: поезд
airport: аэропорт
space: ракета космос спутник
hospital: больница госпиталь
mind: психический ментальный
school: школа
child: ребенок дети
mother: мать мама
father: отец папа
king: король император королева
bank: банк
market: рынок акции биржа
fall: падение снижение упал
rise: рост вырос
price: цена цены
tax: налог
deal: соглашение сделка контракт
bankruptcy: убыток банкротство долг
profit: прибыль доход
jobs: работники рабочие
launch: запуск представил
sanctions: санкции
nuclear: ядерный
oil: нефть
gas: газ
climate: климат
union: ес евросоюз
film: фильм кино
music: музыка песня певец концерт
wedding: свадьба брак предложение
family: семья
home: возвращение вернулся прибыл
interview: интервью
schedule: расписание календарь
tv: телевидение трансляция тв
robot: робот
food: еда продукты
water: вода
draw: жеребьевка
horse: лошадь конный
qualify: квалификация отобрался вышел
group: группа
refuse: отказ
embassy: посольство посол
drug: наркотики
church: церковь папа
hacker: хакеры
`
