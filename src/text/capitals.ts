/** Cities that news names for the government that sits there, in Latin letters and lower case, with ISO 3166-1 alpha-2 of its country. */
const SEATS = `
  AE abu_dhabi|AF kabul|AM yerevan jerewan|AR buenos_aires|AT vienna wien vienne viena|AU canberra|AZ baku|BD dhaka|BE brussels|BG sofia|BR brasilia|BY minsk|
  CA ottawa|CH bern berne berna|CL santiago|CN beijing peking pekin pechino|CO bogota|CU havana la_habana|CZ prague prag praga|DE berlin berlino|
  DK copenhagen kopenhagen|DZ algiers|EG cairo kairo le_caire|ES madrid|ET addis_ababa|FI helsinki|FR paris parigi|GB london londres londra|GE tbilisi tiflis|
  GR athens athen athenes atenas atene|HU budapest|ID jakarta|IE dublin|IN new_delhi delhi|IQ baghdad bagdad|IR tehran teheran|IS reykjavik|IT rome rom roma|
  JO amman|JP tokyo tokio|KE nairobi|KP pyongyang pjongjang|KR seoul seul|KZ astana|LB beirut beyrouth|LY tripoli|MA rabat|MM naypyidaw|MX mexico_city|
  MY kuala_lumpur|NG abuja|NL the_hague den_haag|NO oslo|NP kathmandu|NZ wellington|PE lima|PH manila|PK islamabad|PL warsaw warschau varsovie varsovia varsavia|
  PT lisbon lissabon lisbonne lisboa lisbona|QA doha|RO bucharest bukarest|RS belgrade belgrad|RU moscow moskau moscou moscu mosca kremlin|SA riyadh riad|SD khartoum|
  SE stockholm|SG singapore|SK bratislava|SO mogadishu|SY damascus damaskus damas damasco|TH bangkok|TN tunis|TR ankara|TW taipei|UA kyiv kiev kiew|
  US washington|VE caracas|VN hanoi|YE sanaa|ZA pretoria|ZW harare
`

const COUNTRIES = new Map(
  SEATS.split('|').flatMap(entry => {
    const [country, ...cities] = entry.trim().split(/\s+/)
    return cities.map(city => [city.replaceAll('_', ' '), country] as const)
  }),
)

/** The country whose government a city's name stands for; undefined for others. */
export function countryOfSeat(city: string): string | undefined {
  return COUNTRIES.get(city.toLowerCase())
}
