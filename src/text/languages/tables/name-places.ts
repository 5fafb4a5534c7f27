import { wordSet } from './names.ts'

/** Cities, regions, islands, rivers and seas of the world in Latin letters, as news of most languages writes them. */
export const PLACE_NAMES = wordSet(`
  aachen aberdeen abidjan abu_dhabi abuja acapulco accra adana addis_ababa adelaide aden aegean africa agadir agra
  ahmedabad ahvaz ajaccio akron alabama alaska albany alberta albuquerque alderney aleppo alexandria algarve algiers
  alicante aligarh alkmaar almaty almelo alps amalfi amarillo amazon america amersfoort amiens amman amritsar
  amsterdam anatolia anchorage ancona andalusia andes andhra_pradesh ankara annapolis antalya antananarivo antarctica
  antigua antofagasta antwerp apeldoorn apulia arabian_sea aragon arctic ardennes arequipa arezzo arizona arkansas
  arles arnhem arunachal_pradesh asheville ashgabat asia asia-pacific asmara assam assisi astana asturias asuncion
  asunción aswan atacama athens atlanta atlantic atlantic_ocean auckland augsburg auschwitz austin australia auvergne
  avignon azores baalbek baden baden-württemberg baghdad bahia bakersfield bakhmut baku balearics bali balkans
  balochistan baltic baltic_sea baltimore bamako bamyan bandung bangalore bangkok bangui banjul barcelona bari barnaul
  barranquilla basel basra baton_rouge bavaria bay_of_bengal bayern bayonne beersheba beijing beirut belfast belgorod
  belgrade belize_city belo_horizonte benghazi bergamo bergen bergen-belsen berkeley berlin bern bethlehem
  beverly_hills bialystok bielefeld bihar bilbao birmingham bishkek bissau black_forest black_sea bloemfontein bochum
  bogota bogotá boise bologna bolton bolzano bombay bonn bordeaux bosphorus bosporus boston botany_bay boulder
  bournemouth bradford braga brandenburg brasilia brasov brasília bratislava brazzaville breda bremen brescia brest
  brighton brindisi brisbane bristol british_columbia brittany brno bronx brooklyn brunswick brussels bryansk
  bucharest budapest buenos_aires buffalo bujumbura bukhara burgas burgos burgundy bursa busan bydgoszcz bytom cadiz
  caen cagliari cairns cairo calabria calais calcutta calgary cali california cambridge campania canary_islands
  canberra cannes canterbury cape_cod cape_town capitol_hill caracas cardiff caribbean caribbean_sea carinthia
  carolina carolinas carpathians cartagena casablanca caspian_sea castile catalonia catania caucasus cayenne cebu
  central_america central_asia central_park champagne chandigarh charleroi charleston charleville-mézières chattanooga
  chechnya chelyabinsk chemnitz chengdu chennai cherbourg cherkasy chernihiv chernivtsi chernobyl chester chiapas
  chiba chicago chihuahua chisinau chittagong chișinău chongqing christchurch cincinnati clermont-ferrand cleveland
  cluj cluj-napoca coimbra cologne colombo colorado columbia columbus conakry concepción congo connecticut constanta
  copenhagen cordoba corfu cork cornwall corsica costa_brava coventry crete crimea culiacán curitiba cusco cuzco
  cyrenaica częstochowa cádiz córdoba da_nang dagestan dakar dalian dallas damascus danube dar_es_salaam dardanelles
  darfur darmstadt darwin dayton dead_sea debrecen delaware delft delhi den_bosch den_haag denver derby des_moines
  detroit devon dhaka dijon dili djerba dnieper dnipro dnipropetrovsk doha dolomites donbas donbass donetsk dordrecht
  dortmund douala dover downing_street dresden dubai dublin dubrovnik duisburg duluth dundee dunedin dunkirk durban
  durham dushanbe düsseldorf east_africa east_coast east_jerusalem eastern_europe edinburgh edmonton eindhoven
  ekaterinburg el_alto el_paso elba emilia-romagna england english_channel enschede epirus erbil erfurt erzurum
  estremadura euphrates eurasia europe everest exeter extremadura fairbanks falkland_islands fallujah far_east faro
  fez fife firenze flanders florence florida fortaleza frankfurt fredericksburg freetown freiburg fresno friuli fujian
  fukuoka fukushima funchal gaborone galicia galilee galway ganges gansu gaza gaza_city gaza_strip gdansk gdańsk
  gdynia geelong geneva genoa ghent gibraltar giza glasgow gliwice gloucester goa goiânia golan_heights gold_coast
  goma gorakhpur gothenburg gotland granada graz great_britain greenland greensboro grenoble grodno groningen grozny
  guadalajara guadeloupe guam guangdong guangxi guangzhou guantanamo guantánamo guayaquil guernsey guerrero guilin
  guizhou gujarat gulf_coast gulf_of_mexico guntur guwahati göteborg göttingen haarlem hague haifa haiphong halifax
  halle hamburg hamilton hampshire hannover hanoi hanover harare harbin harlem hartford haryana havana hawaii
  hawaiian_islands hebron heidelberg heilongjiang helmand helsinki heraklion herat hermosillo hertfordshire
  herzegovina hesse hessen himachal_pradesh himalaya himalayas hindu_kush hiroshima ho_chi_minh_city hobart hokkaido
  holland holy_land homs hong_kong honolulu horn_of_africa houston hubei huddersfield hudson huelva huesca hull
  hyderabad iberia ibiza idaho idlib ile-de-france illinois incheon indian_ocean indiana indianapolis indochina indore
  indus innsbruck inverness ioannina iowa ipswich iquique irkutsk isfahan islamabad istanbul ivano-frankivsk izmir
  jabalia jaffa jaipur jakarta jalalabad jalisco jammu java jeddah jena jenin jerez jersey jerusalem jharkhand jiangsu
  jilin johannesburg juba jutland kabul kaduna kaesong kaliningrad kaluga kampala kandahar kano kansas kansas_city
  karabakh karachi karelia karlsruhe karnataka kashmir kassel katanga kathmandu katowice kaunas kazan kent kentucky
  kerala kerch kerry kharkiv khartoum kherson khmelnytskyi kiel kielce kiev kigali kilimanjaro kingston kinshasa
  kirkuk kobe koblenz kolkata konya korea kosice kosovo kostroma košice krakow kraków krasnodar krasnoyarsk
  kristiansand kryvyi_rih kuala_lumpur kunduz kurdistan kursk kyiv kyoto kyushu köln königsberg la_paz la_plata
  labrador lagos lahore lake_district lake_michigan lake_victoria lampedusa lancashire lancaster languedoc laos
  las_palmas las_vegas latakia latin_america lausanne lazio le_havre le_mans leeds leeward_islands leicester leiden
  leinster leipzig leningrad lesbos león lhasa liaoning libreville liege liguria lille lilongwe lima limassol limoges
  limpopo lincolnshire linz lisboa lisbon liverpool liège ljubljana llanos loire lombardy lomé london long_beach
  long_island lorraine los_angeles louisiana louisville lourdes lower_saxony luanda lublin lucca lucerne lucknow
  ludwigshafen lugano luhansk lusaka lutsk luxor luzon lviv lyon lyons lérida lübeck maastricht macau macedonia
  madeira madhya_pradesh madison madras madrid magdeburg maghreb maharashtra mahé maine mainz majorca malaga malmö
  manaus manchester manchuria mandalay mangalore manhattan manila manipur manitoba mannheim mantua maputo mar-a-lago
  maracaibo marburg mariupol marrakech marrakesh marseille marseilles martinique maryland maseru mashhad massachusetts
  mato_grosso mazar-i-sharif mecca mecklenburg medan medellin medellín medina mediterranean mediterranean_sea
  meghalaya mekong melbourne memphis mendoza mesopotamia metz mexico_city miami michigan michoacán middle_east
  middlesbrough midlands midwest milan milano milwaukee minas_gerais mindanao minneapolis minnesota minsk mississippi
  missouri modena mogadishu moldavia moluccas mombasa monrovia mont_blanc montana monterrey montevideo montpellier
  montreal montréal moravia morelia moscow mosul mount_everest mulhouse multan mumbai munich murcia murmansk muscat
  mykolaiv mysore málaga mérida mönchengladbach münster n'djamena nagasaki nagorno-karabakh nagoya nagpur nairobi
  namur nancy nanjing nantes naples napoli nashville nassau navarra navarre nazareth nebraska negev neuchâtel nevada
  new_brunswick new_delhi new_england new_guinea new_hampshire new_jersey new_mexico new_orleans new_south_wales
  new_york new_york_city newark newcastle newfoundland newport niamey nicosia nijmegen nile ningbo nizhny
  nizhny_novgorod nordrhein-westfalen norfolk normandy north_africa north_america north_carolina north_dakota
  north_korea north_rhine-westphalia north_sea northamptonshire northern_ireland northumberland norwich nottingham
  nouakchott nova_scotia novgorod novi_sad novorossiysk novosibirsk nuremberg nîmes nürnberg oakland oaxaca oceania
  odesa odessa odisha ohio okayama okinawa oklahoma oldenburg omaha omdurman omsk ontario oporto oran orange_county
  oregon orenburg orlando orléans orsk osaka oslo osnabrück ostrava ottawa ouagadougou oviedo oxford oxfordshire
  pacific pacific_ocean padova padua palawan palermo palestine palma palmyra pamplona papeete paramaribo paris parma
  pasadena pashawar patagonia patna patras pavia pearl_harbor peloponnese penang pennsylvania penza persian_gulf perth
  perugia pescara peshawar philadelphia phnom_penh phoenix piedmont pisa pittsburgh plovdiv plymouth podgorica
  pointe-noire poitiers pokrovsk poltava polynesia pomerania pompeii pondicherry ponta_delgada port-au-prince
  port_elizabeth port_moresby port_said portland porto porto_alegre portsmouth potsdam poznan poznań prague praia
  preston pretoria pristina provence providence prussia puebla puerto_rico puglia pune punjab pyongyang pyrenees
  quebec queensland querétaro quetta quezon_city quito québec rabat rafah rajasthan raleigh ramallah rangoon ravenna
  rawalpindi recife red_sea red_square regensburg reggio_calabria reims rennes reykjavik rheinland-pfalz rhine
  rhine-westphalia rhineland rhode_island rhodes rhône riga rijeka rimini rio rio_de_janeiro rivne riyadh rochester
  rockies rocky_mountains roma rome rosario rostock rostov rostov-on-don rotterdam roubaix rouen ruhr ryazan rybinsk
  rzeszów río_de_la_plata saarbrücken saarland sacramento sahara sahel saigon saint-denis saint-étienne saint_paul
  saint_petersburg sakhalin salamanca salerno salisbury salt_lake_city salta salvador salzburg samara samarkand
  san_antonio san_diego san_francisco san_jose san_josé san_juan san_salvador sanaa santa_barbara santa_cruz santa_fe
  santa_monica santander santiago_de_compostela santo_domingo sao_paulo saragossa sarajevo saratov sardinia
  saskatchewan savannah savoy saxony saxony-anhalt scandinavia schleswig-holstein scotland seattle segovia seine
  sendai seoul setúbal sevastopol sevilla seville shandong shanghai shanxi sharjah sharm_el-sheikh sheffield shenyang
  shenzhen shetland shropshire siberia sichuan sicily siem_reap siena silesia silicon_valley simferopol sinai sinaloa
  sindh skopje slavonia slovyansk smolensk sochi sofia somaliland somerset sonora south_africa south_america
  south_asia south_carolina south_china_sea south_dakota south_korea south_ossetia southampton southeast_asia speyer
  spokane spratly_islands springfield srinagar st._louis st._paul st._petersburg stalingrad stanford stavanger
  stavropol stockholm strait_of_hormuz strasbourg stuttgart styria suceava sucre suez suffolk sulawesi sumatra sumy
  sunderland surabaya surrey sussex suzhou swansea sydney syracuse szczecin szeged são_paulo tabriz tacoma
  tahrir_square taipei tallahassee tallinn tamaulipas tamil_nadu tampa tangier taranto tartu tashkent tasmania
  tatarstan tbilisi tegucigalpa tehran tel_aviv tenerife tennessee ternopil texas thailand the_hague thessaloniki
  thessaly thuringia tiananmen_square tianjin tibet tigray tigris tijuana tilburg timbuktu times_square timișoara
  tirana tobruk tokyo toledo toluca tomsk toronto toruń toulon toulouse tours transnistria transylvania treviso trier
  trieste tripoli tromsø trondheim trujillo tucson tulsa tunis turin turku tuscany tver tyrol udine ufa ukhta
  ulaanbaatar ulan_bator ulm ulster umbria upper_austria uppsala ural urals utah utrecht uttar_pradesh uttarakhand
  uzhhorod vaduz val_d'aosta valencia valladolid valletta valparaíso vancouver varanasi varna veneto venice venlo
  veracruz vermont verona versailles victoria vienna vientiane vigo vijayawada vilnius vinnytsia virginia
  virginia_beach visakhapatnam vitebsk vladikavkaz vladivostok vojvodina volgograd vologda volta voronezh västerås
  wales wall_street wallonia warsaw warwickshire washington waterloo weimar wellington west_africa west_bank
  west_bengal west_coast west_indies west_virginia western_europe western_ghats western_sahara westminster westphalia
  white_house wiesbaden wiltshire windhoek winnipeg wisconsin wolfsburg wolverhampton wroclaw wrocław wuhan wuppertal
  wyoming würzburg xi'an xian xinjiang yakutsk yalta yamoussoukro yangon yangtze yaoundé yaroslavl yekaterinburg
  yerevan yokohama york yorkshire yucatán yukon yunnan zacatecas zadar zagreb zanzibar zaporizhzhia zaragoza zhejiang
  zhengzhou zhytomyr zurich zwickau zwolle zürich évora
`)
