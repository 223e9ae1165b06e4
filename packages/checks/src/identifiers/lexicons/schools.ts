import type { WordGroup } from './word-group.ts'

export const schoolWords: readonly WordGroup[] = [
  {
    why: 'ends the name of a place of learning or care for children',
    words: `
      school schools schule academy college academi nursery nurseries pre-school preschool playgroup kindergarten primary
      infants infant juniors junior secondary comprehensive grammar crèche creche university sixth high prep childcare
      daycare day-care pru`,
  },
]
/** Before a name with a capital, these make it a place of learning or care. */
export const schoolLeads =
  'pupil pupils nursery nurseries school schools class classes exams gcses a-levels playgroup childminder setting attended attends attending attend enrolled excluded expelled head headteacher head-teacher teacher teachers teaching reception sixth-former roll started starts student lessons preschool pre-school crèche uniform term year form tutor governors governor sessions college uni taught teaches teach studies studied studying doing course btec nvq diploma degree foundation a-level gcse hair childcare dinner playground inset sendco senco pastoral suspended exclusion register registers madrasah detention sixth-form afterschool after-school breakfast wraparound minded childminded mornings educated'
/** Before a name with a capital, these make it somebody's employer. */
export const workLeads =
  'worked works work working job jobs employed employer employers employs employee drives drove driver cleaned cleans cleaner shifts shift operative warehouse apprentice apprenticeship taken hired cashier stall contract trainee boss nights sacked dismissed redundant laid-off laid traineeship placement vacancy canteen security guard tables fitted fits waited waits kitchens line factory plant sold sells sales supervisor deliveries delivers delivered cooks waitress barista packs packer picks temp temped career position post overtime colleagues paid wages payslip payslips interview stacks stacked stacking shelves tills checkout behind evenings weekends mornings serves served serving volunteers volunteered volunteering manages managed managing runs ran guarded washes washed washing pots waitressing cleaning barman barmaid plant yard depot branch counter portering roster rota'
/** Open the name of a place of learning in other tongues. */
export const schoolsBefore: readonly WordGroup[] = [
  {
    why: 'Welsh, Irish, Gaelic, French, Jewish, Muslim, Sikh and Hindu schools, and schools that are named after their kind',
    words: `
      ysgol coleg cylch meithrin bunscoil gaelscoil gaelcholáiste gaelcholaiste coláiste sgoil naíonra naionra école lycée
      yeshiva yeshivas yeshivat yeshivah cheder talmud bais beis beth-jacob madrasah madrassah madrasa madrassa madressa
      darul dar-ul-uloom jamia maktab khalsa gurukul bal-vihar montessori kindergarten l’école academi`,
  },
]
/** Words of which the brands of nurseries are made: one of the first, one of the second. */
export const nurseryFirst: readonly WordGroup[] = [
  {
    why: 'open the brand of a nursery (the largest groups and the commonest single settings on Ofsted’s register)',
    words: `
      little tiny busy happy bright rainbow sunshine sunny first jolly merry cheeky wee teeny smiley giggling giggles bumble
      bouncing leapfrog shooting twinkle tinkle kiddi kiddy kids kidz tots toddler baby jack teddy teddies paint wise baby
      ladybird caterpillar butterfly bumblebee bizzy buzzy growing playful precious lucky magic mini small young little’s
      naughty noah’s noah's asquith mother honey daisy poppy buttercup bluebell snowdrop peter abc`,
  },
]
export const nurserySecond: readonly WordGroup[] = [
  {
    why: 'end it',
    words: `
      acorns acorn toes bees stars star steps step explorers ducklings ducks sparks angels treasures feet hands learners
      rascals monkeys monkey scholars scallywags pickles people folk ones tots friends fishes frogs lambs owls owlets cubs
      chicks robins wrens ladybirds butterflies caterpillars bears bunnies rabbits squirrels hedgehogs oaks seedlings
      saplings buds blossoms sunbeams rainbows days start starts years kids kidz children pips gems diamonds pearls tigers
      lions pandas dolphins turtles pixies elves poppets tinkers tykes munchkins wonders futures horizons minds adventurers
      dreamers nippers smiles giggles cherubs darlings ark crayons pots jam kiddies beans beanstalk sprouts sprouts shoots
      apples cherries conkers puddings puddleducks goose`,
  },
]
/** May stand within such a name and do not single it out. */
export const schoolFillers: readonly WordGroup[] = [
  {
    why: 'kinds of school, not names of one',
    words: `
      the a an her his their our primary secondary special high infant infants junior juniors first middle upper lower sixth
      form community catholic rc ce cofe voluntary aided controlled church of england faith boarding local day nursery
      school academy college and free grammar comprehensive independent pupil referral unit named head deputy each every one
      all both this that at in from head-teacher class year state public private maintained village further education higher
      virtual studio technical forest saturday sunday supplementary residential breakfast after holiday summer driving law
      medical business language finishing old new whole open feeder host receiving sending previous former last`,
  },
]
/** The name of a body about learning, of which nobody is a pupil. */
export const learnedBodies: readonly WordGroup[] = [
  {
    why: 'learned and public bodies',
    words:
      'royal policing paediatricians nursing midwives physicians surgeons psychiatrists optometry social emergency department institute',
  },
]
export const employers: readonly WordGroup[] = [
  {
    why: 'large employers whose names stand alone (in the order in which reviews’ fathers and mothers work for them)',
    words: `
      tesco asda co-op coop spar londis iceland b&m matalan primark next debenhams waterstones specsavers ladbrokes coral
      subway dominos gregg’s wimpy toby harvester premier-inn travelodge hilton marriott butlins haven centerparcs
      dairycrest dunelm halfords hobbycraft poundland poundstretcher card-factory superdry zara h&m tkmaxx jd royal-mail
      openreach bt sky virgin network-rail northern-rail lner avanti eurostar tfl stobart wincanton clipper dnata menzies
      kwik-fit halfords amey balfour costain laing skanska kier morgan-sindall carillion persimmon barratt taylor-wimpey
      tarmac hanson cemex tata corus sellafield drax nestlé nestle cadbury mars heinz kellogg’s unilever unigate arla muller
      müller bakkavor greencore samworth moypark faccenda pfizer gsk astrazeneca bp shell esso centrica edf npower e.on
      securicor chubb ocs iss compass elior bidvest hovis warburtons mcvitie’s pladis mccain birdseye walkers
      bernard-matthews tesco asda sainsbury sainsburys morrisons aldi lidl amazon dhl ups hermes evri deliveroo uber
      mcdonald mcdonalds kfc greggs wilko primark argos vauxhall jaguar nissan toyota honda rolls-royce airbus bae jcb
      stagecoach arriva firstgroup lloyds barclays natwest halifax hsbc vodafone costa nandos dominos pret debenhams topshop
      currys screwfix wickes travis veolia biffa mitie sodexo swissport easyjet ryanair ikea homebase b&q boots superdrug
      poundland iceland waitrose starbucks wetherspoons wetherspoon serco g4s capita ocado dpd yodel`,
  },
]
export const companyEndings: readonly WordGroup[] = [
  {
    why: 'ends a firm’s name',
    words: `
      ltd limited plc llp logistics taxis bakery foods brothers bros builders cleaning care-home homes cars motors couriers
      haulage transport scaffolding roofing plumbing security catering recruitment services solutions cabs engineering
      joinery electrical decorators supplies stores salon hairdressers barbers takeaway nursing group sons engineers
      contractors installations windows kitchens carpets interiors dairies breweries foundry mills textiles packaging
      printers farms fisheries butchers`,
  },
]
