const list = (...lines: string[]): readonly string[] => lines.flatMap(line => line.split(' '))
const counts = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|2|3|4|5|6|7|8|9'
const upTo = (most: number): string => Array.from({ length: most }, (_, index) => String(index)).join('|')
const spelt =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty'

/** Numbers in words that may be an age. */
export const numbers = spelt.split('|')
export const ages: readonly string[] = [
  `aged|age ~1 ${spelt}|${upTo(100)}`,
  `${spelt}|${upTo(100)} years|months|weeks|days old`,
  `${spelt}|${upTo(100)} years|months|weeks|days of age`,
]
export const siblingOrders: readonly string[] = [
  `youngest|eldest|oldest|first|second|third|fourth|fifth|sixth|seventh|last of ~1 ${counts}`,
  'youngest|eldest|oldest|middle|only|first|second|third|fourth|fifth|sixth child|son|daughter|sibling',
  'one|first|second|elder|younger|smaller of|twin twins|triplets?',
  'first|second of twins|triplets',
  'first-born|firstborn|last-born',
  'twin|triplet',
  `only|eldest|youngest|oldest|first|second|third girl|boy|one among|of ~1 ${counts}`,
]
/** Work of family members, as reviews mention it (Office for National Statistics, Standard Occupational Classification, the commoner ones). */
export const trades =
  'hairdresser|soldier|driver|farmer|nurse|bouncer|plumber|builder|carer|assistant|teacher|officer|mechanic|electrician|chef|cook|cleaner|baker|butcher|barber|beautician|waitress|waiter|roofer|scaffolder|labourer|fisherman|doctor|solicitor|accountant|musician|painter|decorator|joiner|carpenter|welder|fitter|gardener|guard|firefighter|paramedic|postman|courier|sailor|imam|vicar|pastor|shopkeeper|publican|landlord|childminder|dentist|pharmacist|porter|picker|packer|miner|footballer|dancer|model|tailor|seamstress|machinist|receptionist|secretary|caretaker|lecturer|journalist|engineer|bricklayer|plasterer|groom|jockey|veteran|fishmonger|greengrocer|grocer|florist|blacksmith|locksmith|jeweller|optician|librarian|surveyor|architect|roadworker|binman|milkman|window-cleaner|gamekeeper|shepherd|trawlerman|stonemason|carpet-fitter|glazier|mason|signalman|rigger|seafarer|bookmaker|croupier|bricky|translator|interpreter|musician|actor|artist|photographer|professor|vet|midwife|physiotherapist|radiographer|paediatrician'
const kinOfTrade = trades
  .split('|')
  .map(trade => `${trade}'s`)
  .join('|')
export const livelihoods: readonly string[] = [
  `${kinOfTrade} son|daughter|wife|husband|child|boy|girl|widow`,
  `son|daughter|child|twins of a|the|an ~1 ${trades}`,
  'taught|teaches at|in',
  `a|an|as ~3 ${trades}`,
  `former|retired|serving|apprentice|trainee ~1 ${trades}`,
  `taxi|lorry|bus|train|van|delivery|truck driver`,
  'prison|police|army officer',
  'care|shop|teaching|classroom assistant',
  'works|worked as',
  'runs|ran|owns|owned a|the ~1 shop|takeaway|restaurant|farm|garage|pub|business|salon',
  'in the army|navy|raf',
]
export const schoolings: readonly string[] = [
  `year ${upTo(14)}|one|two|three|four|five|six|seven|eight|nine|ten|eleven`,
  'reception class|year',
  'special|faith|boarding|grammar|village|private|catholic|muslim|jewish|independent|cathedral|choir|hindu|sikh school',
  'sixth|further form|education',
  'pupil referral unit',
]
export const placesToLive: readonly string[] = [
  'on a|the ~1 farm|coast|boat|barge',
  'seaside|fishing|market|mining|small|coastal|mill|garrison town|village|port|resort',
  'tower block',
  'village in|on|near|outside',
  'caravan|traveller site',
  'on|in an|the island',
]
export const marked: readonly string[] = [
  'deaf|blind|wheelchair|paralysed|disabled',
  'hearing|visual|sight aid|aids|impairment|loss',
  'heart|birth defect',
  'learning disability|disabilities|difficulties',
]
/** Words of origin and belief (the census categories of 2011 and 2021, with the commoner nationalities). */
export const ethnicities = list(
  'polish somali traveller roma romani romany romanian gypsy nigerian ghanaian jamaican caribbean pakistani bangladeshi indian chinese vietnamese turkish kurdish afghan iraqi iranian syrian lithuanian latvian bulgarian albanian slovak czech hungarian portuguese',
  'african asian black white mixed dual arab irish welsh scottish sikh muslim hindu jewish catholic orthodox eritrean ethiopian sudanese zimbabwean congolese filipino thai spanish italian french german russian ukrainian tamil punjabi sylheti yemeni moroccan algerian egyptian brazilian colombian',
  'polish-speaking urdu-speaking witness witnesses british-asian mormon pentecostal buddhist',
)
export const origins = list(
  'poland romania bulgaria lithuania latvia hungary slovakia czechia ukraine russia albania kosovo turkey iraq iran syria afghanistan pakistan india bangladesh nepal china vietnam philippines thailand japan somalia eritrea ethiopia',
  'sudan nigeria ghana gambia kenya uganda zimbabwe congo cameroon senegal jamaica trinidad barbados guyana brazil portugal spain italy france germany morocco algeria tunisia egypt libya yemen lebanon fiji colombia moldova serbia croatia estonia ireland cyprus malta greece',
)
/** Events of a life to which a month and a year belong. */
export const dated = list('born died birth death adopted married arrived killed birthday buried')
