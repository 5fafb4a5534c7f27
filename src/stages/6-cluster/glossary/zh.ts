/** Words of general news, by the idea that other languages have a word for too. */
export const GLOSSARY_ZH = `gold: 金牌 金
silver: 银牌
bronze: 铜牌
medal: 奖牌
olympics: 奥运 奥运会
athlete: 运动员
team: 代表团 队
coach: 教练
final: 决赛
semifinal: 半决赛
match: 比赛
win: 战胜 获胜 胜
lose: 败 输
champion: 冠军
record: 纪录
debut: 首次 首
women: 女子 女
men: 男子 男
youngest: 年轻 少年
flagbearer: 旗手 国旗
opening: 开幕 开幕式
closing: 闭幕
ceremony: 仪式
village: 村
hotel: 酒店
spectators: 观众
ban: 禁止 禁
doping: 兴奋剂
swim: 游泳
basketball: 篮球
football: 足球
volleyball: 排球
handball: 手球
tennis: 网球
gymnastics: 体操
skateboard: 滑板
judo: 柔道
tabletennis: 乒乓球
surf: 冲浪
boxing: 拳击
fencing: 击剑
weightlifting: 举重
cycling: 自行车
athletics: 田径
postpone: 推迟
cancel: 取消
withdraw: 退出 退赛
covid: 新冠 疫情
infected: 阳性 确诊 感染
vaccine: 疫苗
quarantine: 隔离
emergency: 紧急
killed: 死亡 死
injured: 受伤
shooting: 枪击
police: 警察
arrest: 逮捕
court: 法院
sentence: 监禁 判
murder: 谋杀
rape: 性侵
fire: 火灾
explosion: 爆炸
attack: 袭击
war: 战争
army: 军队
ceasefire: 停火
rebels: 叛军
terror: 恐怖
president: 总统 主席
minister: 首相 部长
government: 政府
parliament: 议会
election: 选举
protest: 抗议
walkout: 罢工
resign: 辞职
dismissed: 解雇
apologise: 道歉
racism: 种族
refugee: 难民
earthquake: 地震
flood: 洪水
storm: 台风
heat: 高温 热
crash: 事故 坠毁
plane: 飞机
ship: 船
train: 火车
airport: 机场
space: 火箭 太空
hospital: 医院
mind: 心理
school: 学校
child: 儿童
mother: 母亲
father: 父亲
king: 国王 天皇
bank: 银行
market: 市场 股
fall: 下跌
rise: 上涨
price: 价格
tax: 税
deal: 协议
bankruptcy: 破产
profit: 利润
jobs: 工人
launch: 发布
sanctions: 制裁
nuclear: 核
oil: 石油
gas: 天然气
climate: 气候
union: 欧盟
film: 电影
music: 音乐
wedding: 结婚
family: 家
home: 回国 抵达
interview: 采访
schedule: 日程 赛程
tv: 电视 直播
robot: 机器人
food: 食品
water: 水
draw: 抽签
horse: 马术
qualify: 晋级
group: 小组
refuse: 拒绝
embassy: 大使馆
drug: 毒品
church: 教会
hacker: 黑客
`
