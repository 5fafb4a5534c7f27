import { commonWords } from './common-words.ts'
import { newsWords } from './news-words.ts'
import { PLACE_ENDINGS } from '../tables/name-endings.ts'
import { BODY_NAMES } from '../tables/name-bodies.ts'
import { PLACE_NAMES } from '../tables/name-places.ts'
import { EASTERN_FAMILIES, GIVEN_NAMES } from '../tables/name-words.ts'
import { NO_NAMES, type NamesTable, wordSet } from '../tables/names.ts'

export const names: NamesTable = {
  ...NO_NAMES,
  titles: wordSet(`
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady madam rev. reverend father sister
    brother bishop archbishop pope cardinal rabbi imam sheikh ayatollah mullah king queen prince princess duke duchess emperor
    president vice prime minister premier chancellor secretary general attorney solicitor undersecretary deputy acting
    interim former ex-president chief justice judge governor gov. lieutenant lt. lt col. col colonel major maj. captain
    capt. capt sergeant sgt. corporal cpl. private admiral adm. commander cmdr. gen. gen brig. brigadier marshal field inspector
    superintendent supt. constable officer detective sheriff commissioner ambassador senator sen. sen representative rep. rep
    reps. sens. congressman congresswoman congressmen assemblyman assemblywoman councilman councilwoman councillor alderman mayor speaker
    leader whip chairman chairwoman chair director manager coach player striker midfielder goalkeeper defender foreign
    defense defence interior finance health education trade labor labour spokesman spokeswoman spokesperson ceo cfo cto
    co-founder founder editor author actor actress singer presidential candidate nominee democrat republican democratic
    saint st. st state treasury first lady pm mp msp mep hon. honourable grand ayatollah rector dean principal
    executive vice-president ministers presidents senators governors judges doctors officers
  `),
  roles: wordSet(`
    lawmaker lawmakers spokesman spokeswoman spokesperson president minister premier chancellor secretary governor senator congressman
    congresswoman representative mayor ambassador envoy diplomat official officials chief head leader director chairman
    chairwoman chair chairperson founder co-founder activist campaigner lawyer attorney prosecutor judge justice
    commander general colonel captain officer sergeant detective sheriff commissioner inspector policeman policewoman
    soldier fighter pilot astronaut analyst expert economist scientist researcher professor lecturer historian doctor
    physician nurse surgeon epidemiologist teacher student author writer novelist poet journalist reporter correspondent
    editor columnist anchor broadcaster actor actress singer musician artist designer architect engineer manager coach
    trainer player striker goalkeeper midfielder defender captain champion farmer fisherman driver worker resident
    villager witness survivor victim suspect attacker gunman defendant refugee defector migrant candidate nominee
    businessman businesswoman billionaire executive ceo investor banker owner partner wife husband father mother son
    daughter brother sister uncle aunt cousin widow friend neighbour neighbor colleague aide adviser advisor strategist
    pollster negotiator mediator coordinator organiser organizer volunteer priest pastor bishop archbishop imam rabbi monk
    cardinal king queen prince princess emperor deputy member fellow dean principal rector ranger firefighter paramedic
    rescuer seismologist meteorologist forecaster geologist biologist physicist chemist psychologist sociologist
  `),
  nationalities: wordSet(`
    afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani azeri
    bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british briton britons bulgarian burmese burundian
    cambodian cameroonian canadian chadian chilean chinese colombian congolese croatian croat cuban cypriot czech
    danish dane dutch ecuadorian egyptian english eritrean estonian ethiopian european filipino finnish finn french
    gabonese gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelandic indian indonesian
    iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kurd
    kurds kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malaysian malian
    maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan
    nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan persian peruvian polish pole portuguese
    qatari romanian roman russian rwandan salvadoran saudi scottish scot scots senegalese serbian serb serbs sicilian
    singaporean slovak slovenian slovene somali somalian soviet spanish spaniard sudanese swedish swede swiss syrian
    taiwanese tajik tanzanian thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uighur uzbek
    venezuelan vietnamese welsh yemeni zambian zimbabwean african asian latin arab arabic western eastern northern southern
    north south east west central balkan baltic nordic scandinavian caribbean mediterranean latino hispanic white black
    christian muslim islamic jewish jew jews hindu buddhist catholic protestant orthodox sunni shia shiite shi'ite sikh
    lutheran anglican methodist mormon evangelical islamist communist nazi marxist hebrew mandarin cantonese bengali hindi urdu
    tamil telugu punjabi farsi pashto americans russians germans italians israelis iranians iraqis egyptians palestinians ukrainians
    koreans canadians australians africans asians europeans mexicans indians pakistanis syrians turks greeks poles arabs
    muslims christians hindus catholics protestants buddhists sunnis shiites cubans brazilians colombians venezuelans
    democrats republicans conservatives liberals nazis communists islamists soviets romans chechen tatar basque catalan
    flemish celtic gaelic slavic germanic byzantine ottoman
  `),
  calendar: wordSet(`
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri est edt gmt utc pst
    january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug.
    sept. sep. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun.
    mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan thanksgiving halloween
  `),
  numbered: wordSet(
    'category interstate route highway no. nos. phase stage section article chapter flight gate terminal room type group',
  ),
  particles: wordSet(`
    de la le las los del della di da do dos das du van von der den ter ten ibn bin bint abu al el zu zur y e ap af av ben
  `),
  joiners: wordSet('of and for the & on in at to de du des la el y e a'),
  organisations: wordSet(`
    ministry department university college school institute academy agency authority bureau office commission committee council
    court parliament assembly congress senate party union league federation association organisation organization society
    foundation trust fund bank group company co. co corp. corp corporation inc. inc ltd. ltd llc plc gmbh holdings
    enterprises industries systems airlines airways air railways motors television tv radio news times post journal gazette
    herald tribune guardian telegraph observer magazine press media network broadcasting service services police army navy
    guard force forces corps brigade battalion regiment division fleet command club fc f.c. united city's athletic rovers wanderers
    albion band orchestra choir theatre theater museum hospital clinic church cathedral diocese ministry's coalition front
    movement alliance solidarity forum initiative campaign project programme program center centre laboratory laboratories lab
    chamber confederation guild board tribunal secretariat directorate inspectorate administration cabinet consortium partnership
    partners capital ventures records studios pictures entertainment games software technologies electronics pharmaceuticals
    daily digital team broadcaster newspaper newspapers outlet outlets site website blog agency's firm retailer supermarket carrier party's
    shipping motor rail railway railroad logistics freight transport label franchise squad club's militia
    insurance telecom communications energy petroleum oil gas steel mining brothers sons nations
  `),
  places: wordSet(`
    river lake sea ocean bay gulf strait channel canal mountain mountains mount hill hills valley desert forest island
    islands isle peninsula cape coast beach province state county district region prefecture territory republic kingdom
    emirate governorate oblast krai municipality city town village borough street road avenue square boulevard lane
    bridge airport station port harbour harbor park national garden gardens stadium arena tower palace castle fort dam
    abbey fjord shipyard crematorium cottage quarter terrace way drive gate crescent suburb capital enclave archipelago frontier heights creek falls springs plateau delta reef glacier volcano highway plaza hall house
  `),
  cities: wordSet(`
    london paris berlin madrid rome moscow kyiv kiev beijing tokyo seoul pyongyang washington new_york los_angeles chicago
    houston boston philadelphia san_francisco seattle miami atlanta dallas denver detroit baltimore toronto ottawa montreal
    vancouver mexico_city havana bogota bogotá caracas lima santiago buenos_aires montevideo brasilia brasília são_paulo
    rio_de_janeiro dublin edinburgh glasgow cardiff belfast manchester birmingham liverpool leeds brussels amsterdam
    rotterdam the_hague hague luxembourg geneva zurich bern vienna munich hamburg frankfurt cologne milan naples turin venice florence
    barcelona valencia seville lisbon porto athens thessaloniki istanbul ankara izmir sofia bucharest budapest prague
    bratislava warsaw krakow gdansk vilnius riga tallinn helsinki stockholm gothenburg oslo copenhagen reykjavik minsk
    st._petersburg kharkiv odesa odessa lviv mariupol donetsk luhansk chisinau belgrade zagreb ljubljana sarajevo skopje
    tirana pristina podgorica tbilisi yerevan baku tehran baghdad basra mosul erbil damascus aleppo beirut jerusalem
    tel_aviv haifa gaza ramallah amman riyadh jeddah mecca medina doha dubai abu_dhabi manama muscat sanaa aden cairo
    alexandria tripoli benghazi tunis algiers rabat casablanca khartoum addis_ababa nairobi mombasa kampala kigali
    mogadishu dar_es_salaam lusaka harare johannesburg pretoria cape_town durban luanda kinshasa lagos abuja accra abidjan
    dakar bamako ouagadougou niamey kabul kandahar islamabad karachi lahore peshawar rawalpindi delhi new_delhi mumbai
    kolkata chennai bangalore hyderabad dhaka colombo kathmandu yangon rangoon naypyidaw bangkok hanoi saigon phnom_penh
    vientiane kuala_lumpur singapore jakarta manila taipei hong_kong macau shanghai guangzhou shenzhen wuhan chongqing
    osaka kyoto hiroshima nagasaki fukushima busan incheon ulaanbaatar almaty astana tashkent samarkand bishkek dushanbe
    ashgabat sydney melbourne brisbane perth adelaide canberra auckland wellington christchurch honolulu
    texas california florida ohio michigan pennsylvania arizona nevada oregon colorado alabama alaska arkansas connecticut
    delaware hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts minnesota mississippi
    missouri montana nebraska new_hampshire new_jersey new_mexico north_carolina north_dakota oklahoma rhode_island
    south_carolina south_dakota tennessee utah vermont virginia west_virginia wisconsin wyoming ontario quebec alberta
    manitoba saskatchewan nova_scotia british_columbia england scotland wales britain northern_ireland catalonia crimea chechnya
    siberia bavaria saxony normandy brittany tuscany sicily sardinia corsica kosovo tibet xinjiang kashmir punjab gujarat kerala
    donbas sinai gaza_strip west_bank europe asia africa america north_america south_america latin_america antarctica
    middle_east far_east balkans caucasus scandinavia u.s. u.s.a. u.k. uk us usa uae drc north_korea south_korea
    manhattan brooklyn hollywood dc d.c. dprk prc roc calif fla nev wyo mass conn ariz colo calif. fla. mass. conn. ariz. colo. ill. pa. va. tenn. okla. wis. minn.
  `),
  locatives: wordSet('in near from at'),
  givenNames: GIVEN_NAMES,
  common: new Set([
    ...commonWords,
    ...newsWords,
    ...wordSet(`
    meanwhile furthermore moreover nevertheless nonetheless hence thus thereafter likewise otherwise similarly conversely
    consequently subsequently accordingly additionally alternatively afterwards afterward elsewhere earlier later lastly notably
    overall regardless therefore until unless whereas whether yet advertisement advert premium upgrade details articles
    distribution screen capture file photo video image caption newsletter subscribe factuality bias coverage end read
    amid despite besides beyond beneath beside during via versus upon within without toward towards throughout
  `),
  ]),
  acronyms: wordSet(`
    pow pows ngo ngos ai ceo ceos cfo tv dna hiv aids gdp gps hiv/aids pr it id ids dvd cd cds ad bc bce ce am pm hq vip vips
    dui dwi suv suvs atm faq diy lgbt lgbtq lgbtqi ptsd icu er pc pcs usb pdf ok asap aka fyi phd mba ma ba bsc msc md jd
    gop's ied ieds icbm icbms wmd uav uavs drone rpg ak-47 covid covid-19 sars mers flu q&a rsvp html sms pin
  `),
  knowsWords: true,
  gazetteer: PLACE_NAMES,
  familiesFirst: EASTERN_FAMILIES,
  bodies: BODY_NAMES,
  articles: wordSet(`the`),
  placeBeginnings: wordSet(
    'new san santa saint st. fort mount port los las el north south east west upper lower sankt',
  ),
  titleParts: wordSet(`
    first state foreign fire police field defense defence interior finance health education trade labor labour treasury acting former
    interim democratic republican democrat presidential grand executive deputy general national vice prime majority minority
    attorney whip senior junior assistant home justice saint st. st
  `),
  namers: wordSet('surnamed surname surnames named name nicknamed called'),
  placeEndings: [...PLACE_ENDINGS, 'burgh', 'borough', 'minster', 'chester'],
  personEndings: [
    'ovich',
    'evich',
    'ovna',
    'enko',
    'sson',
    'sen',
    'dottir',
    'ović',
    'ovic',
    'escu',
    'poulos',
    'akis',
    'idis',
    'yan',
    'shvili',
    'dze',
    'owski',
    'ewski',
    'wicz',
    'stein',
    'ez',
    'elli',
    'etti',
    'ini',
    'man',
    'mann',
  ],
}
