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
  `youngest|eldest|oldest|middle|first|second|third|fourth|fifth|sixth|seventh|last of ~1 ${counts}`,
  'youngest|eldest|oldest|middle|only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth child|son|daughter|sibling',
  'one|first|second|elder|younger|smaller of|twin twins|triplets?',
  'first|second of twins|triplets',
  'first-born|firstborn|last-born|lastborn',
  `one of ~1 ${counts} brothers|sisters|siblings|children|girls|boys`,
  `only girl|boy|daughter|son|child`,
  'twins|triplets|quadruplets',
  `only|eldest|youngest|oldest|middle|first|second|third ~1 son|daughter|child|girl|boy|brother|sister`,
  'twin|triplet',
  `only|eldest|youngest|oldest|middle|first|second|third girl|boy|one among|of ~1 ${counts}`,
]
/** Work of family members, as reviews mention it (Office for National Statistics, Standard Occupational Classification, the commoner ones). */
export const trades =
  'hairdresser|soldier|driver|farmer|nurse|bouncer|plumber|builder|carer|assistant|teacher|officer|mechanic|electrician|chef|cook|cleaner|baker|butcher|barber|beautician|waitress|waiter|roofer|scaffolder|labourer|fisherman|doctor|solicitor|accountant|musician|painter|decorator|joiner|carpenter|welder|fitter|gardener|guard|firefighter|paramedic|postman|courier|sailor|imam|vicar|pastor|shopkeeper|publican|landlord|childminder|dentist|pharmacist|porter|picker|packer|miner|footballer|dancer|model|tailor|seamstress|machinist|receptionist|secretary|caretaker|lecturer|journalist|engineer|bricklayer|plasterer|groom|jockey|veteran|fishmonger|greengrocer|grocer|florist|blacksmith|locksmith|jeweller|optician|librarian|surveyor|architect|roadworker|binman|milkman|window-cleaner|gamekeeper|shepherd|trawlerman|stonemason|carpet-fitter|glazier|mason|signalman|rigger|seafarer|bookmaker|croupier|bricky|translator|interpreter|musician|actor|artist|photographer|professor|vet|midwife|fireman|policeman|policewoman|postwoman|barrister|barista|lorry-driver|taxi-driver|bus-driver|seaman|deckhand|ferryman|coastguard|lifeguard|pilot|steward|stewardess|miner|steelworker|welder|cobbler|undertaker|priest|rabbi|monk|nun|minister|preacher|councillor|boxer|cricketer|wrestler|singer|dj|drummer|poet|author|writer|bailiff|bouncer|tattooist|masseuse|nanny|housekeeper|gardener|tanner|cheesemaker|beekeeper|cooper|thatcher|dairyman|stockman|ploughman|physiotherapist|radiographer|paediatrician'
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
  'works|worked|working as|for',
  'works|worked|working ~1 in|on|at a|the ~2 factory|shop|docks|market|bakery|farm|pub|warehouse|hospital|abattoir|school|buses|railway|oil|rigs|boats|bank|garage|hotel|kitchen',
  'trained|retrained as',
  'earns|earned his|her|a living',
  'drives|drove a|the|for ~1 taxi|bus|lorry|train|van|ambulance|truck|tram',
  `his|her|whose father|mother|parents|stepfather|dad|mum was|is|were a|an|the ~2 ${trades}`,
  'runs|ran|owns|owned|kept|keeps|managed|manages a|the ~1 shop|takeaway|stall|café|cafe|post|chip|farm|hotel|kennels|stables|nursery|boatyard|bakery|restaurant|farm|garage|pub|business|salon',
  'in the army|navy|raf',
]
export const schoolings: readonly string[] = [
  `year ${upTo(14)}|one|two|three|four|five|six|seven|eight|nine|ten|eleven`,
  'reception class|year',
  'special|faith|boarding|grammar|village|private|catholic|muslim|jewish|independent|cathedral|choir|hindu|sikh school',
  'sixth|further form|education',
  'pupil referral unit',
  'home|school ~1 educated|schooled',
  'home-schooled|home-educated',
  'infant|junior|village|special school|class',
  'sits|sat|sitting|taking|took ~2 gcses|a-levels|exams',
  'excluded from ~2 school',
]
export const placesToLive: readonly string[] = [
  'on a|the ~1 farm|coast|boat|barge',
  'seaside|fishing|market|mining|small|coastal|mill|garrison town|village|port|resort',
  'tower block',
  'travellers|traveller|gypsy|caravan|camp site',
  'lives|lived|living|grew|moved ~2 on|above|in|at|next|near|over|beside|to a|the|an ~3 farm|shop|pub|flat|village|estate|lighthouse|boat|barge|island|hotel|hostel|refuge|church|vicarage|school|station|harbour|docks|canal|moor|block|caravan|takeaway|restaurant',
  'coast|harbour|docks|quayside|seafront|waterfront|moor|fells',
  'houseboat|narrowboat|smallholding|croft|vicarage|refuge',
  'hamlet',
  'village in|on|near|outside',
  'caravan|traveller site',
  'on|in an|the island',
]
export const marked: readonly string[] = [
  'deaf|blind|wheelchair|paralysed|disabled',
  'partially|registered sighted|deaf|blind|disabled',
  'uses|used|in a ~1 wheelchair|walker|frame|stick|crutches|hearing',
  'stammer|stutter|stammers|stammered|limp|limps|birthmark|prosthetic|amputee|albino|dwarfism|mute|nonverbal|non-verbal|tube-fed|ventilator',
  'lost|missing ~2 leg|arm|hand|eye|fingers|finger|sight|hearing',
  'visually|hearing|physically impaired|disabled|handicapped',
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
  'sudan nigeria ghana gambia kenya uganda zimbabwe congo cameroon senegal jamaica trinidad barbados guyana brazil portugal spain italy france germany morocco algeria tunisia egypt libya yemen lebanon fiji colombia moldova serbia croatia estonia ireland cyprus malta greece iceland norway sweden denmark finland belgium netherlands switzerland austria gdansk kabul mogadishu lagos aleppo kosovo crimea canada australia america mexico',
)
/** Events of a life to which a month and a year belong. */
export const dated = list('born died birth death adopted married arrived killed birthday buried')
