import { wordSet } from './names.ts'

/** Agencies, media, companies, parties, armed groups and bodies of states that news of most languages names alike. */
export const BODY_NAMES = wordSet(`
  ac_milan aclu acnur adobe afd afp agence_france-presse agence_france_presse ahrar_al-sham airbnb airbus ajax
  al-arabiya al-jazeera al-qaeda al-qaida al-shabaab al_jazeera al_qaeda al_shabaab aldi alibaba allianz alphabet
  alstom amazon.com amd amnesty amnesty_international ansa antifa ap apple arsenal asean associated_press astrazeneca
  at&t atlético_madrid audi axios azov bae_systems baidu bank_of_america barclays basf bayer bayern_munich
  bayern_münchen bbc bce beatles bellingcat benfica beşiktaş bharti_airtel bild blackrock blackwater bloomberg bmw
  bnp_paribas boeing boko_haram borussia_dortmund bosch breitbart british_airways british_petroleum bundesbank
  bundesrat bundestag bundeswehr burger_king business_insider buzzfeed bytedance c-span cambridge_analytica cbs cdc
  cdu celtic cern chelsea_fc chevron chrysler cia cisco citigroup cnbc cnn coca-cola comcast commerzbank congress
  corriere_della_sera costco credit_suisse crédit_agricole csu d66 daesh daily_beast daily_caller daily_mail
  daily_telegraph daimler danone dassault dea deepmind dell deloitte delta_air_lines der_spiegel deutsche_bahn
  deutsche_bank deutsche_welle dhs die_welt die_zeit disney dnc doctors_without_borders doj dow_jones dpa dreamworks duma dyson easyjet ebay
  ecb ecowas efe el_país elf emi eni ericsson ernst_&_young eta eu eurojust europol eurostar exxon exxonmobil faa
  facebook farc fatah fbi fc_barcelona fcc fda fdp federal_reserve fedex fema fenerbahçe ferrari feyenoord fiat fidesz
  fifa figaro financial_times fmi ford fox_news foxconn fpö france_24 frelimo frontex fsb ftc ftx g20 g7 g8
  galatasaray gazprom gchq genentech general_electric general_motors gestapo glencore gm goldman_sachs google gop
  greenpeace guardia_civil hamas harvard heineken hewlett-packard hezbollah hizb_ut-tahrir hizbollah hizbullah
  home_depot honda honeywell house_of_commons house_of_lords house_of_representatives hsbc huawei hud huffpost
  human_rights_watch hutchison hyundai iaea iata ibm icc icj idf ikea il_sole_24_ore ilo imf infowars ing instagram
  intel interfax interpol ira irgc irna irs isil isis islamic_jihad islamic_revolutionary_guard_corps islamic_state
  itar-tass itv izvestia jaguar janjaweed jetblue johnson_&_johnson jpmorgan juventus kcna kfc kgb kia kkr klm knesset
  kommersant kpmg kremlin ku_klux_klan kuomintang kyodo l'oréal la_repubblica la_stampa labour_party le_figaro
  le_monde lego lehman_brothers lenovo lexus lg libération lidl likud linkedin lockheed_martin loya_jirga lufthansa
  luftwaffe lukoil luxottica lvmh m23 maersk manchester_city manchester_united mastercard mazda mcdonald's mckinsey
  meduza mercedes merck mercosur meta metro-goldwyn-mayer mi5 mi6 microsoft miramax mitsubishi mlb mls moderna
  monsanto morgan_stanley mossad motorola moveon mozilla msf msnbc mtv muslim_brotherhood nafta nasa nasdaq nato nba
  nbc nestle nestlé netflix new_york_times new_yorker newsweek nfl nhl nhs nike nintendo nissan nokia northrop_grumman
  novartis npr nra nsa nvidia oas ocha olympiacos omc oms onu onz opcw opec opel openai oracle osce osha otan
  otto_group pakatan_harapan palantir panasonic paypal pegida pentagon people_power_party pepsi pepsico petrobras
  peugeot pfizer philips pis pixar pkk playboy plo politico porsche pravda pricewaterhousecoopers procter_&_gamble
  propublica psg psl psoe pvv qantas qualcomm quds_force real_madrid red_crescent red_cross reddit reichstag renault reporters_without_borders
  reuters revolutionary_guards ria_novosti rnc rolls-royce roscosmos rosneft rossiya_1 rtl ryanair saab salesforce
  sampdoria samsung sanofi sap sberbank scotland_yard sec sejm senate shell siemens sinn_féin skoda sky_news skype
  snapchat snp softbank sony spacex spd spiegel spotify spö ss standard_&_poor's starbucks starlink stasi
  state_department stellantis subaru supreme_court suzuki syriza taliban tass tea_party telefónica telegram tencent
  tepco tesla texaco the_atlantic the_economist the_guardian the_hill the_onion the_times thomson_reuters ticketmaster
  tiktok time_warner toshiba totalenergies tottenham_hotspur toyota tsa tsmc turkish_airlines twitter uber ubs ucla ue
  uefa un unesco unhcr unicef unifil unilever united_airlines united_nations uno unrwa upi ups usaid vatican verizon
  viber vimeo vodafone volkswagen volvo vvd walmart warner_bros warner_bros. washington_post wehrmacht white_helmets
  wikileaks wikipedia world_bank world_health_organization wto xerox xiaomi xinhua yahoo yandex yle yonhap youtube ypg
  médicos_sin_fronteras médicos_sem_fronteiras medici_senza_frontiere médecins_sans_frontières ärzte_ohne_grenzen
  casa_blanca casa_branca corpo_de_bombeiros guardia_di_finanza protezione_civile
  yukos zdf zte övp
`)
