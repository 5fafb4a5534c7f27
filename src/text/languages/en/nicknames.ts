import { nameLines } from '../tables/nicknames.ts'

export const nicknames = nameLines(`
  abigail abby gail | abraham abe | albert al bert | alexander alex alec sandy xander | alexandra alex sandra | alfred al alf fred
  allison ally allie | amanda mandy | andrew andy drew | angela angie | ann anne annie nan | anna annie | anthony tony
  antonio tony | arthur art artie | barbara barb babs | barnard barney | bartholomew bart | benjamin ben benny benji | bernard bernie
  bradley brad | calvin cal | cameron cam | catherine cathy cate kate katie kitty | cecilia cissy | charles charlie chuck chas chip
  charlotte charlie lottie | chester chet | christian chris | christina chris tina christy | christine chris tina chrissy | christopher chris kit topher
  clifford cliff | clinton clint | constance connie | cornelius neil | cynthia cindy | daniel dan danny | david dave davey | deborah deb debbie
  dennis denny | diana di | dominic dom nick | donald don donny donnie | dorothy dot dottie dolly | douglas doug | edgar ed eddie | edmund ed eddie ted
  edward ed eddie ted teddy ned | edwin ed eddie | eleanor ellie nell nora | elizabeth liz lizzie beth betsy betty eliza libby bess lisa
  emily em emmy | ernest ernie | eugene gene | evelyn evie | ezekiel zeke | florence flo | frances fran frankie | francis frank | franklin frank
  frederick fred freddie freddy rick | gabriel gabe | gabrielle gabby | geoffrey geoff | george georgie | gerald gerry jerry | gerard gerry jerry
  gilbert gil bert | gregory greg | gwendolyn gwen | harold harry hal | harrison harry | helen nell | henry hank harry hal | herbert herb bert
  howard howie | hubert bert | isaac ike zack | isabella bella izzy | jacob jake | jacqueline jackie | james jim jimmy jamie | janet jan
  jeffrey jeff | jennifer jen jenny jenn | jeremiah jerry | jeremy jerry | jerome jerry | jessica jess jessie | joan joanie | john jack johnny jon
  jonathan jon jonny nathan | joseph joe joey | josephine jo josie | joshua josh | joyce joy | judith judy | julia julie | julian jules | katherine kate katie kathy kathie kay kit
  kathleen kathy kate katie | kenneth ken kenny | kimberly kim | lawrence larry | leonard len lenny leo | leroy roy | leslie les | lewis lew lou
  lillian lily lil | louis lou louie | louise lou | lucille lucy | madeline maddie | magdalena lena | malcolm mal | margaret maggie meg peggy marge margie greta
  marianne mary | marilyn mary | martha marty | martin marty | marvin marv | matthew matt matty | maurice mo | maxwell max | maximilian max | megan meg
  melissa missy mel | melvin mel | michael mike mick micky mickey mikey | michelle shelly | mitchell mitch | mohammed mo | nancy nan | natalie nat | nathan nate nat
  nathaniel nate nat nathan | nicholas nick nicky | nicole nicky nikki | norman norm | oliver ollie | olivia liv livvy | pamela pam | patricia pat patty trish tricia
  patrick pat paddy | penelope penny | peter pete | philip phil | phillip phil | phyllis phil | rachel rae | ralph rafe | randall randy | randolph randy
  raymond ray | rebecca becky becca | reginald reg reggie | richard dick rich rick ricky richie | robert bob bobby rob robbie bert | roberta bobbie | rodney rod
  roger rog | roland rolly | ronald ron ronnie | rosemary rose rosie | rudolph rudy | russell russ | samantha sam | samuel sam sammy | sandra sandy
  sebastian seb | sidney sid | solomon sol | stanley stan | stephanie steph | stephen steve stevie | steven steve stevie | stuart stu | susan sue susie suzy
  susanna sue | suzanne sue | sylvester sly | sylvia syl | terence terry | teresa terry tess tessa | theresa terry tess | theodore ted teddy theo
  thomas tom tommy | timothy tim timmy | tobias toby | valerie val | vanessa nessa | veronica ronnie | victor vic | victoria vicky tori
  vincent vin vince vinny | virginia ginny | vivian viv | walter walt wally | wesley wes | wilfred will fred | william bill billy will willie liam | winston win | zachary zach zack
`)

/** Spellings of one given name. */
export const spellings = nameLines(`
  sean shawn shaun | steven stephen | jeffrey geoffrey jeffery | jeff geoff | katherine catherine kathryn katharine cathryn | kathleen cathleen | kathy cathy
  eric erik erick | brian bryan | jon john | marc mark | carl karl | sara sarah | rebecca rebekah | allison alison allyson | philip phillip | alan allan allen
  teresa theresa | anthony antony | lawrence laurence | frederick fredrick frederic | nicholas nicolas | gregory greggory | rachel rachael | deborah debra
  kristin kristen kirsten | christina kristina | christine kristine | craig kraig | curtis kurtis | kurt curt | darrell darryl daryl | gerald jerald | elliott elliot eliot
  leslie lesley | lindsay lindsey | lynn lynne | ann anne | stuart stewart | terry terri | tracy tracey | vivian vivien | zachary zachery zackary | isaac issac | aidan aiden
  mohammed muhammad mohamed mohammad muhammed mohamad muhammet | ahmed ahmad | hussein hussain husayn hossein husain | hassan hasan | youssef yusuf yousef yousuf | khaled khalid
  osama usama | omar umar omer | ibrahim ebrahim | abdullah abdallah abdulla | mustafa mostafa | said saeed sayed
`)
