import { type WordGroup, wordsOf } from './word-group.ts'

/** What people do for a living, as reviews mention it of mothers, fathers and young people, by the major groups of the Standard Occupational Classification (Office for National Statistics, SOC 2020). */
export const tradeGroups: readonly WordGroup[] = [
  {
    why: 'professions (SOC 2): learning, law, health, faith, letters',
    words: `
      teacher doctor dentist pharmacist optician optometrist vet surgeon anaesthetist radiographer physiotherapist
      podiatrist chiropodist osteopath midwife nurse paramedic paediatrician solicitor barrister magistrate accountant
      architect surveyor engineer scientist chemist geologist biologist economist statistician lecturer professor academic
      researcher librarian journalist translator interpreter programmer developer analyst actuary auditor imam vicar pastor
      priest rabbi curate deacon bishop monk nun minister missionary chaplain preacher evangelist granthi councillor
      diplomat ambassador mayor mp headmaster headmistress tutor`,
  },
  {
    why: 'arts, sport and letters (SOC 34)',
    words: `
      musician painter artist sculptor potter actor actress comedian magician photographer cameraman singer dj drummer
      pianist violinist cellist flautist harpist trumpeter saxophonist percussionist piper organist guitarist poet author writer novelist illustrator designer footballer dancer ballerina
      model boxer cricketer wrestler jockey gymnast golfer athlete swimmer cyclist referee umpire coach choirmaster
      bandmaster busker entertainer acrobat clown`,
  },
  {
    why: 'services in uniform and others who protect (SOC 33)',
    words: `
      soldier sailor airman marine paratrooper gunner sapper rifleman gurkha submariner commando firefighter fireman
      policeman policewoman coastguard lifeguard lifeboatman coxswain bouncer doorman veteran ex-serviceman reservist
      traffic-warden officer guard bailiff bodyguard coroner undertaker embalmer gravedigger`,
  },
  {
    why: 'skilled trades of building, metal, machines and cloth (SOC 52 to 54)',
    words: `
      plumber builder mechanic electrician roofer scaffolder labourer decorator joiner carpenter welder fitter bricklayer
      bricky brickie plasterer glazier mason stonemason tiler steeplejack rigger locksmith blacksmith farrier toolmaker
      turner machinist sheet-metal steelworker boilermaker shipwright shipbuilder boatbuilder tailor seamstress dressmaker
      upholsterer weaver cobbler saddler jeweller goldsmith watchmaker printer bookbinder thatcher cooper tanner wheelwright
      cabinetmaker carpet-fitter signwriter panel-beater gas-fitter pipefitter lagger glassblower surveyor roadworker
      groundworker navvy demolition-worker`,
  },
  {
    why: 'land, sea and animals (SOC 51)',
    words: `
      diver farmer farmhand gardener gamekeeper shepherd stockman cowman ploughman dairyman crofter smallholder beekeeper forester
      lumberjack woodcutter tree-surgeon groom fisherman trawlerman deckhand skipper ferryman lockkeeper lock-keeper seaman
      seafarer seasonal-worker picker packer cockler groundsman greenkeeper zookeeper dog-handler breeder gangmaster
      huntsman falconer`,
  },
  {
    why: 'food and drink (SOC 54, 92)',
    words: `
      baker butcher slaughterman fishmonger greengrocer grocer chef cook confectioner cheesemaker brewer distiller publican
      barmaid barman bartender barista waiter waitress caterer dinnerlady dinner-lady restaurateur`,
  },
  {
    why: 'personal service and sales (SOC 6, 7)',
    words: `
      hairdresser barber beautician masseuse tattooist manicurist carer childminder nanny au-pair housekeeper caretaker
      cleaner window-cleaner chambermaid porter steward stewardess flight-attendant receptionist secretary typist cashier
      shopkeeper stallholder florist bookmaker croupier auctioneer pawnbroker estate-agent salesman saleswoman telemarketer
      landlord landlady hotelier busman lollipop-man lollipop-lady assistant psychic fortune-teller clairvoyant busker
      sexton verger bell-ringer`,
  },
  {
    why: 'machines, transport and plain labour (SOC 8, 9)',
    words: `
      driver courier postman postwoman binman milkman roadsweeper trucker haulier cabbie lorry-driver taxi-driver bus-driver
      train-driver crane-driver pilot signalman platelayer guardsman conductor stevedore docker miner pitman quarryman
      collier furnaceman scrap-dealer showman showwoman rag-and-bone operative warehouseman labourer storeman millworker
      steelworker machinist fruit-picker flower-picker car-washer leafleter chimney-sweep sweep`,
  },
]
export const trades = [...new Set(tradeGroups.flatMap(wordsOf))].join('|')
