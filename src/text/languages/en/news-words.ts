import { wordSet } from '../tables/names.ts'

/** Words of news that begin a sentence and are no name, beyond those counted in `common-words.ts`; a plural with "s" needs no entry. */
export const newsWords = wordSet(`
  rescuer turnout flood rebel militant gunman gunmen troop neighbour neighbor economist landslide avalanche mudslide volcano volcanoes
  floodwater drought fisherman fishermen migrant refugee campaigner ballot warder airstrike missile explosive tank jet sailor pilot
  lorry lorries motorist cyclist pedestrian commuter clinic hospitalisation hospitalization casualty casualties mourner worshipper
  pilgrim cleric pensioner goalkeeper midfielder striker umpire spectator medal swimmer skier boxer golfer league organiser organizer
  donor landlord lender borrower regulator watchdog auditor adviser advisor spokespeople diplomat ceasefire truce sanction quota subsidy subsidies
  bond factory factories carmaker automaker chipmaker shipbuilder steelmaker drillers refiner grower breeder sheep pig poultry whale
  elephant astronomer astronaut telescope geologist archaeologist historian novelist broadcaster twin celsius fahrenheit goalie bomber
  kidnapper smuggler trafficker cartel arsonist robber fraudster scammer plaintiff appellant petitioner whistleblower eyewitness
  eyewitnesses bystander onlooker medic paramedic ambulance lifeguard coastguard freighter tanker ferry ferries yacht canoeist
  kayaker hiker camper angler climber firefighter seismologist meteorologist forecaster hydrologist epidemiologist virologist
  prosecutor detainee inmate hostage captor abductor assailant looter rioter squatter insurgent separatist jihadist islamist
  extremist mercenary mercenaries conscript reservist recruit deserter defector dissident exile
  shelling gunfire mortar artillery grenade shrapnel rubble debris wreckage evacuation evacuee airlift looting rioting
  lawmaker legislator senator congressman councillor councilor backbencher incumbent challenger frontrunner pollster pundit
  ratification impeachment filibuster referendum runoff byelection by-election plebiscite caucus primaries
  sentencing arraignment indictment acquittal verdict bail parole probation extradition subpoena affidavit
  layoff payroll dividend shareholder stakeholder bankruptcy takeover buyout merger bailout stimulus austerity recession
  unemployment jobless wage strike picketer picketers commodity commodities crude shipment freight cargo
  outbreak pandemic epidemic quarantine lockdown vaccine booster vaccination malnutrition cholera measles malaria dengue typhoid
  poliovirus ebola influenza monkeypox tuberculosis pneumonia hepatitis
  tornado tornadoes cyclone typhoon hurricane earthquake aftershock tremor tsunami heatwave heatwaves blizzard hailstorm thunderstorm
  wildfire bushfire blaze inferno arsonists smoke lava ash
  goal kickoff halftime stoppage equaliser equalizer winger fullback quarterback linebacker pitcher batsman batter bowler
  wicket innings seed seeded rookie relegation playoff playoffs semifinal semifinals quarterfinal quarterfinals
`)
