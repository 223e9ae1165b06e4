import { trades } from './trades.ts'

const list = (...lines: string[]): readonly string[] => lines.flatMap(line => line.split(' '))
const counts = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|2|3|4|5|6|7|8|9|10|11|12'
const upTo = (most: number): string => Array.from({ length: most }, (_, index) => String(index)).join('|')
const spelt =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty'
const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th'
const places = `youngest|eldest|oldest|middle|elder|younger|last|only|${ordinals}`

/** Numbers in words that may be an age. */
export const numbers = spelt.split('|')
export const ages: readonly string[] = [
  // round a birthday, as people say it
  `not|just|well yet|under|over|past|short|gone of? ~1 ${spelt}|${upTo(20)} years|months|weeks?`,
  `approaching|rising|coming|going|getting up|on? to|for? ${spelt}|${upTo(20)}`,
  `weeks|days|months|year short|shy|off of? his|her|their ~1 birthday`,
  'newborn|new-born|neonate|preschooler|pre-schooler|twelve-year-old|centenarian|pensioner',
  'teenage|teen|adolescent mother|mum|father|dad|parents|girl|boy|son|daughter',
  `b|born in? 19|20`,
  `a year|month|week|fortnight old`,
  'born in|that the|that? ~1 spring|summer|autumn|winter',
  `aged|age ~1 ${spelt}|${upTo(100)}`,
  `${spelt}|${upTo(100)} years|year|yrs|yr|months|month|mths|weeks|week|wks|days old|olds`,
  `${spelt}|${upTo(100)} years|yrs|months|weeks|days of age`,
  `${spelt}|${upTo(100)} y|yr|yrs o`,
  `turned|turning|rising|nearly|almost ${spelt}|${upTo(20)} in|on|the|that|when|at|a|two|three`,
  `boy|girl|child|man|woman|lad|lass|daughter|son|youth|teenager|pupil|infant|baby|toddler|mother|father of ${spelt}|${upTo(100)}`,
  'in his|her|their ~1 teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|20s|30s|40s|50s|60s|70s|80s',
  'early|mid|late twenties|thirties|forties|fifties|sixties|seventies|eighties|20s|30s|40s|50s|60s|70s|80s|teens',
  'mid-twenties|mid-thirties|mid-forties|mid-fifties|mid-sixties|mid-20s|mid-30s|mid-40s|mid-50s|octogenarian|septuagenarian',
  `${spelt}|${upTo(100)} yrs|yr|y`,
  `male|female|m|f|boy|girl ${upTo(100)}`,
  `his|her ${ordinals}|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|11th|12th|13th|14th|15th|16th|17th|18th|21st birthday`,
  `${spelt}|${upTo(20)} and a half`,
  `${spelt}|${upTo(20)} at the|that time`,
]
/** How somebody looks, where people would know them by it. */
export const looks: readonly string[] = [
  'red|ginger|auburn|blonde|blond|white|grey|blue|pink|green|purple|long|waist-length|longest|dyed|black|curly|bright ~2 hair|haired|curls|dreadlocks|plaits|beard|moustache',
  'red-haired|ginger-haired|red-headed|redhead|fair-haired|dreadlocks|headscarf|headscarves|turban|hijab|niqab|freckles|cornrows|mohican',
  'tattoo|tattoos|tattooed|birthmark|piercing|piercings|scar|scars of|on|across|down|over|through|below|above',
  'one blue|brown|green ~1 eye',
  'blue|green|brown eye|eyes',
  'gap|gold between|front|tooth|teeth',
  'tallest|shortest|smallest|biggest boy|girl|child|in|of',
  `${upTo(9)} foot|feet|ft ~1 tall|${upTo(12)}`,
]
/** What somebody was known for. */
export const fames: readonly string[] = [
  'gifted|talented|keen|promising|accomplished|brilliant|fine|skilled|grade|self-taught ~2 cellist|violinist|pianist|flautist|harpist|trumpeter|drummer|guitarist|piper|singer|dancer|gymnast|swimmer|boxer|runner|sprinter|footballer|cricketer|climber|cyclist|skater|rider|chess|artist|actor|magician|skateboarder',
  'sea|air|army|police cadet|cadets',
  'scout|scouts|brownies|guides|cubs|beavers troop|pack|leader',
  'played|plays|playing ~4 band|orchestra|team|club|county|league|academy|football|rugby|cricket|chess|hockey|netball|pipes|bagpipes|harp|cornet|trumpet|tuba|drums|violin|cello|organ|tabla|sitar|county|wales|scotland|england',
  'sang|sings|singing ~3 choir|band|eisteddfod|cathedral|church',
  'won|wins|winning|winner|champion ~5 medal|title|cup|prize|race|championship|championships|competition|award|eisteddfod|chair|belt|rosette|trophy|gold|silver|bronze|junior|national|county|regional|british|world',
  'champion|medallist|mascot|majorette|captain|county|junior swimmer|boxer|swimmer|gymnast|wrestler|dancer|runner|rider|of',
  'swam|ran|rode|boxed|danced|fenced|wrestled|bowled for ~3 county|club|country|wales|scotland|england|school|team|academy',
  'appeared|appears|featured on|in the|a|an ~2 television|tv|newspaper|news|paper|documentary|advert|film',
  'carnival|rose|may|gala|beauty|fiesta queen',
  'served|fought in|at the? ~1 falklands|iraq|afghanistan|helmand|bosnia|gulf|kosovo|belize|cyprus|ulster',
]
export const siblingOrders: readonly string[] = [
  `${places} of ~1 ${counts}`,
  `${places} child|son|daughter|sibling|grandchild|grandson|granddaughter|born`,
  'one|first|second|elder|younger|smaller|bigger|surviving|older of|twin|twins twin|twins|triplets?',
  'first|second of twins|triplets',
  'first-born|firstborn|last-born|lastborn|second-born|only-child',
  `one of ~1 ${counts} ~1 brothers|sisters|siblings|children|girls|boys`,
  `only girl|boy|daughter|son|child`,
  'twins|triplets|quadruplets|quads',
  `${places} ~1 son|daughter|child|girl|boy|brother|sister|sibling`,
  'twin|triplet',
  `${places} girl|boy|one|twin among|of|in ~2 ${counts}|family`,
  `family|household|sibship of ${counts}`,
  `had|has|have|with ${counts} ~1 brothers|sisters|siblings|half-brothers|half-sisters|half-siblings`,
  `${counts} brothers|sisters|siblings`,
  `with|of|had|has|raising|and ~1 ${counts} ~1 children|kids|boys|girls|sons|daughters`,
  `siblings|sibs|children|position ${counts}|none|one`,
  'was|is|as the eldest|oldest|youngest|middle|firstborn',
  'the eldest|youngest|firstborn',
  'second|third|fourth|fifth|next eldest|youngest|oldest',
  `${places} sib|sibs`,
  'an|the only-born|singleton|only',
  'half-brother|half-sister|half-brothers|half-sisters|half-siblings',
  'half brother|sister|sibling|siblings',
  'place in family|the',
  'adopted from|at|by|when|as|aged|with|in',
]
const kinOfTrade = trades
  .split('|')
  .map(trade => `${trade}'s`)
  .join('|')
const manyOfTrade = trades
  .split('|')
  .filter(trade => !/(?:man|woman|s|y|ch)$/.test(trade))
  .map(trade => `${trade}s`)
  .join('|')
const exTrades = trades
  .split('|')
  .map(trade => `ex-${trade}`)
  .join('|')
const businesses =
  "shop|shops|takeaway|stall|café|cafe|post|chip|chippy|farm|hotel|kennels|stables|nursery|boatyard|bakery|restaurant|garage|pub|business|salon|parlour|launderette|laundrette|garden|guesthouse|guest|bed|b&b|campsite|caravan|funeral|smallholding|market|newsagent|newsagent’s|newsagent's|off-licence|butcher's|baker's|grocer's|greengrocer's|florist's|barber's|hairdresser's|bookshop|bookmaker's|cinema|gym|dance|riding|yard|scrapyard|mill|brewery|vineyard|dairy|fishery|ferry|museum|gallery|studio|gurdwara|mosque|church|club|nightclub|bar|inn|tearoom|tea|deli|delicatessen|kebab|curry|pizzeria|sweetshop|surgery|practice|firm|company|van"
const workplaces =
  "factory|shop|shops|docks|dock|market|bakery|farm|farms|pub|warehouse|hospital|abattoir|slaughterhouse|school|buses|railway|railways|oil|rigs|rig|boats|bank|garage|hotel|kitchen|kitchens|nail|salon|parlour|mill|mine|pit|colliery|quarry|shipyard|steelworks|foundry|refinery|power|brewery|dairy|orchard|fields|glasshouses|polytunnels|packhouse|laundry|launderette|cannery|restaurant|takeaway|bar|café|cafe|car|call|building|construction|cruise|trawlers|trawler|ferries|ferry|lorries|taxis|trains|airport|zoo|circus|fairground|theatre|prison|army|forest|forestry|bookmaker's|butcher's|mosque|library|museum|cinema|chippy|chip|supermarket|sawmill|tannery|brickworks|cement|poultry|chicken|fish|meat|biscuit|crisp|chocolate|sweet|carpet|tyre|paper|steel|garden|riding|stables|racecourse|kennels|cattery|boatyard|marina|lighthouse|lifeboat|post|sorting|packers|veg|packing|pork|hatchery"
export const livelihoods: readonly string[] = [
  `${exTrades} ~2 of|who|from|and|in|with`,
  `a|an|the ~1 ${exTrades}`,
  `${kinOfTrade} son|daughter|wife|husband|child|boy|girl|widow|mate|apprentice`,
  `son|daughter|child|children|twins of a|the|an|two ~2 ${trades}|${manyOfTrade}`,
  'taught|teaches at|in',
  `a|an|as ~3 ${trades}`,
  `former|retired|serving|apprentice|trainee|self-employed|agency|head|sous|army|navy|merchant|master|senior|newly-qualified|qualified|ex ~1 ${trades}`,
  `was|is|became|trained|qualified as? ~1 ${trades}`,
  `were|are ~1 ${manyOfTrade}`,
  'taxi|lorry|bus|train|van|delivery|truck|tram|minicab|tractor|hgv|forklift|crane|coach|ambulance|hearse|digger|minibus driver',
  'prison|police|army|naval|customs|immigration|probation|court officer',
  'care|shop|teaching|classroom|catering|kitchen|dental|veterinary|nursing|library assistant|nurse',
  'farm|factory|warehouse|office|hotel|mill|dock|oil|rig|forestry|steel|railway|fish|poultry|cannery|building|cement|agency worker|labourer|hand|operative|cleaner',
  'lollipop|dinner|bin|milk|window|chimney man|lady|lorry|cleaner|sweep',
  'work|works|worked|working as|for',
  `cleans|cleaned|cleaning|cooks|cooked|cooking|serves|served|gardens|gardened|waits|waited at|in|for|on a|an|the|local? ~2 ${workplaces}|offices|houses|hall|church|table|tables`,
  'farms|farmed|fishes|fished|sews|sewed|weaves|knits with|for|at|on|in|from',
  'takes|took|taking in ironing|washing|sewing|lodgers',
  'does|did ~1 hair|nails',
  `works|worked|working ~1 in|on|at|down a|an|the|for? ~2 ${workplaces}`,
  `job|jobs|shifts|nights|days|earlies|lates|apprenticeship|placement in|on|at|with a|an|the ~2 ${workplaces}`,
  'trained|retrained as',
  'earns|earned his|her|a living',
  'drives|drove a|the|for ~2 taxi|bus|lorry|train|van|ambulance|truck|tram|minicab|tractor|digger|crane|hearse|library|coach|forklift|hgv|gritter|bin|milk|ice|burger|mobile|minibus',
  `his|her|whose father|mother|parents|stepfather|dad|mum was|is|were a|an|the ~2 ${trades}`,
  `father|mother|dad|mum|stepfather|stepmother|fa|mo|occupation|occ|job ~2 ${trades}`,
  `run|own|keep|runs|ran|running|owns|owned|kept|keeps|managed|manages|opened a|an|the|their|his|her ~3 ${businesses}`,
  'picks|picked|picking|packs|packed|packing ~1 fruit|vegetables|daffodils|strawberries|apples|flowers|potatoes|cabbages|salad|asparagus|mushrooms|cockles|leeks',
  'breeds|bred|rears|reared|keeps|kept|trains|trained|races|raced ~1 horses|greyhounds|pigs|cattle|sheep|pigeons|dogs|bees|ferrets|alpacas|donkeys|racehorses',
  'sells|sold ~3 market|door|stall|van|roadside',
  'in the army|navy|raf|marines|regiment|forces',
  'serves|served|serving in|with|on ~3 army|navy|raf|marines|regiment|battalion|rifles|guards|forces|ship|submarine|submarines',
  'on the bins|rigs|trawlers|boats|buses|railways|ferries|docks|markets',
]
export const schoolings: readonly string[] = [
  `year ${upTo(14)}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen`,
  'reception|nursery|infant class|year',
  'yr|y 1|2|3|4|5|6|7|8|9|10|11|12|13',
  'y1|y2|y3|y4|y5|y6|y7|y8|y9|y10|y11|y12|y13',
  "special|faith|boarding|grammar|village|private|catholic|muslim|jewish|independent|cathedral|choir|hindu|sikh|islamic|steiner|montessori|convent|public|prep|preparatory|drama|ballet|music|dance|stage|art|sunday|welsh-medium|gaelic-medium|irish-medium|residential|hospital|church|hearing-impaired|comprehensive|junior|infant|infants|quaker|girls'|boys'|forces|island school|primary|junior|infants|secondary|comprehensive|nursery|college|academy|class|unit",
  'sixth|further|higher form|education|former',
  'pupil referral unit',
  'home|school ~1 educated|schooled|taught',
  'home-schooled|home-educated',
  'infant|infants|junior|village|special school|class',
  'school|unit|college|class for ~2 deaf|blind|autistic|boys|girls|performing',
  'sits|sat|sitting|taking|took|doing|revising|studying ~3 gcses|gcse|a-levels|a-level|exams|finals|btec|highers|degree',
  'excluded from ~2 school',
  'boarded|boards|boarder|weekly at ~3 school|college|academy',
  'head girl|boy',
  'scholarship|chorister|prefect',
  'university|college student',
  'student at|of|in',
  'only ~4 in|at ~2 class|school|year|village',
]
const features =
  "farm|coast|boat|barge|narrowboat|houseboat|lighthouse|island|harbour|docks|dock|quay|quayside|canal|moor|moors|fells|fens|fen|marsh|marshes|dale|valley|loch|lake|river|beach|pier|promenade|seafront|cliffs|cliff|estuary|vicarage|rectory|manse|church|mosque|temple|gurdwara|synagogue|station|railway|line|crossing|viaduct|gasworks|sewage|power|waterworks|reservoir|quarry|pit|colliery|mill|brewery|barracks|base|airfield|airport|runway|racecourse|stadium|ground|prison|castle|abbey|priory|monastery|convent|fairground|market|abattoir|steelworks|refinery|windmill|ferry|lock|bridge|motorway|roundabout|petrol|landfill|tip|quarry|scrapyard|timber|zoo|forest|woods|wood|golf|caravan|traveller|travellers|site|hotel|hostel|refuge|pub|shop|shops|takeaway|chippy|chip|post|butcher's|baker's|bakery|grocer's|newsagent's|barber's|hairdresser's|launderette|laundrette|bookmaker's|bookies|restaurant|café|cafe|garage|undertaker's|funeral|florist's|cemetery|crematorium|allotments|lodge|gatehouse|cottage|croft|smallholding|stables|kennels|boatyard|shipyard|lifeboat|village|hamlet|estate|block|tower|school|flat|lido|hill|border|sea|military|green|common|works|plant|factory|depot|yard|sidings|warehouse|arches|flyover|bypass|weir|dam|park|playing|recreation|hospital|hospice|college|university|library|town|fire|police|courthouse|baths|leisure|bingo|cinema|theatre|museum|job|betting|car|supermarket|precinct|square|war|lighthouse|tannery|laundry|ferry|ring|dual|level|crossroads|signal|water|bus|tram|tube|metro|cash|scrap|nail|mosque|chapel|hall|lifeboat|coal|slag|oil"
export const placesToLive: readonly string[] = [
  'on a|the ~1 farm|coast|boat|barge|moor|moors|fens|island|estuary|marsh|marshes|croft|smallholding',
  'seaside|fishing|market|mining|small|coastal|mill|garrison|port|cathedral|university|spa|border|ferry|former|ex-mining|pit|colliery|remote|isolated|hill|moorland|naval|military|holiday|harbour|railway|farming|steel|slate town|village|port|resort|hamlet|city|island|mining|pit',
  'tower block',
  "travellers|traveller|gypsy|caravan|camp|mobile-home|trailer|showmen's|halting site|park|yard",
  `lives|lived|living|grew|moved|lodged|lodges|lodging|stayed|slept|housed|home|house|flat|rooms|bedsit|room ~2 on|above|in|at|next|near|over|beside|behind|by|under|opposite|to|overlooking|below a|the|an ~3 ${features}`,
  `next|close to the|a|an ~3 ${features}`,
  `by|above|behind|opposite|beside|over|under|overlooking|near the|a|an ~2 ${features}`,
  `bottom|top|end|edge|foot|side of our|the|a ~2 ${features}`,
  'coast|harbour|docks|quayside|seafront|waterfront|moor|moors|fells|fens|dales|wolds|broads|valleys|glens',
  'slept|sleeping|sleeps|lived|living|lives|stayed|staying|found|squatting in|at|on a|an|the|his|her|their ~2 car|van|lorry|tent|doorway|squat|hostel|b&b|layby|lay-by|garage|shed|attic|basement|cellar|bedsit|caravan|bus|shelter|stairwell|container|outhouse|barn|polytunnel',
  'rough sleeper|sleeping',
  'houseboat|narrowboat|smallholding|croft|vicarage|rectory|manse|refuge|lighthouse|barracks|yurt',
  'canal|house|river|fishing boat',
  'hamlet|hostel|b&b',
  'village in|on|near|outside|of|where',
  "caravan|traveller|travellers'|gypsy site|park",
  'on|in an|the ~1 island|isle',
  'in|from|of a|an|the ~1 village|hamlet',
  'island|isle|isles|islands of|off',
  'army|naval|raf|air base|camp|quarters|barracks',
]
export const marked: readonly string[] = [
  'walk|walks|walked|walking|get|gets|got about|around? on|with|in a|an|two? ~1 crutches|crutch|stick|sticks|frame|wheelchair|cane|walker',
  'white|guide stick|cane|dog',
  'deaf|blind|wheelchair|paralysed|disabled|deafblind|deaf-blind|colour-blind|left-handed',
  'partially|registered|profoundly|severely sighted|deaf|blind|disabled',
  'uses|used|using|in|needs|needed ~2 wheelchair|walker|frame|crutches|hearing|braille|bsl|makaton|inhaler|splints|calipers|prosthesis',
  'stammer|stutter|stammers|stammered|limp|limps|limped|lisp|birthmark|prosthetic|prosthesis|amputee|albino|dwarfism|mute|nonverbal|non-verbal|tube-fed|ventilator|hemiplegic|harelip|squint|eyepatch|callipers|calipers',
  'lost|missing|without ~3 leg|legs|arm|arms|hand|eye|fingers|finger|foot|toes|ear|sight|hearing|kidney',
  'one kidney|leg|arm|eye|hand|lung|ear',
  'glass|false|artificial|prosthetic eye|leg|arm|hand|limb',
  'visually|hearing|physically|sight|sight-impaired impaired|disabled|handicapped',
  'hearing|visual|sight aid|aids|impairment|loss|impaired',
  'heart|birth|skin defect|condition|disorder|complaint',
  'learning disability|disabilities|difficulties',
  'facial|port-wine disfigurement|difference|stain|scarring|palsy',
  'born ~2 prematurely|premature|early|preterm|pre-term',
  `born|delivered ~2 at 23|24|25|26|27|28|29|30|31|32|33|34|35|36 weeks?`,
  'peg|feeding|nasogastric|ng|tube fed|tube|feed|feeds',
  'pacemaker|colostomy|ileostomy|tracheostomy|gastrostomy|stoma|cochlear|dialysis|chemotherapy|methadone|heroin|inhaler|reflux|jaundice',
  'undergone|had|having|after|awaiting|waiting ~3 transplant|amputation|chemotherapy|dialysis|surgery',
]
/** Events of a life to which a month and a year belong. */
export const dated = list('born died birth death adopted married arrived killed birthday buried dob d.o.b drowned moved came')
/** Days of a life that have a name: they lead to it as a date does. */
export const namedDays: readonly string[] = [
  'christmas|boxing|mothering|easter|palm|remembrance|armistice|election|results|sports day|sunday|eve',
  "new year's day|eve",
  'bonfire|mischief|burns|fireworks|guy night',
  'last|first|second|third monday|tuesday|wednesday|thursday|friday|saturday|sunday of|in ~1 january|february|march|april|may|june|july|august|september|october|november|december',
  'day|week|weekend|night|eve|morning of the ~2 jubilee|wedding|fire|storm|flood|floods|carnival|funeral|fair|olympics|coronation|marathon|derby|final|regatta|explosion|crash|eclipse|referendum|election|riots|parade',
]
