import type { WordGroup } from './names.ts'

export const schoolWords: readonly WordGroup[] = [
  {
    why: 'ends the name of a place of learning or care for children',
    words:
      'school schools academy college nursery nurseries pre-school preschool playgroup kindergarten primary infants infant juniors junior secondary comprehensive grammar crèche creche university sixth high prep childcare daycare day-care pru',
  },
]
/** Before a name with a capital, these make it a place of learning or care. */
export const schoolLeads =
  'pupil pupils nursery nurseries school schools class classes exams gcses a-levels playgroup childminder setting attended attends attending attend enrolled excluded expelled head headteacher head-teacher teacher teachers teaching reception sixth-former roll started starts student lessons preschool pre-school crèche uniform term year form tutor governors governor sessions college uni'
/** Before a name with a capital, these make it somebody's employer. */
export const workLeads =
  'worked works work working job jobs employed employer employers employs employee drives drove driver cleaned cleans cleaner shifts shift operative warehouse apprentice apprenticeship taken hired cashier stall contract trainee boss nights sacked dismissed redundant laid-off laid traineeship placement vacancy canteen security guard tables fitted fits waited waits kitchens line factory plant sold sells sales manager supervisor deliveries delivers delivered cooks waitress barista packs packer picks temp temped career position post overtime colleagues paid wages payslip payslips interview'
/** May stand within such a name and do not single it out. */
export const schoolFillers: readonly WordGroup[] = [
  {
    why: 'kinds of school, not names of one',
    words:
      'the a an her his their our primary secondary special high infant infants junior juniors first middle upper lower sixth form community catholic rc ce cofe voluntary aided controlled church of england faith boarding local day nursery school academy college and free grammar comprehensive independent pupil referral unit named head deputy each every one all both this that at in from head-teacher class year state public private maintained village further education higher virtual studio technical',
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
    words:
      'tesco asda sainsbury sainsburys morrisons aldi lidl amazon dhl ups hermes evri deliveroo uber mcdonald mcdonalds kfc greggs wilko primark argos vauxhall jaguar nissan toyota honda rolls-royce airbus bae jcb stagecoach arriva firstgroup lloyds barclays natwest halifax hsbc vodafone costa nandos dominos pret debenhams topshop currys screwfix wickes travis veolia biffa mitie sodexo swissport easyjet ryanair ikea homebase b&q boots superdrug poundland iceland waitrose starbucks wetherspoons wetherspoon serco g4s capita ocado dpd yodel',
  },
]
export const companyEndings: readonly WordGroup[] = [
  {
    why: 'ends a firm’s name',
    words:
      'ltd limited plc llp logistics taxis bakery foods brothers bros builders cleaning care-home homes cars motors couriers haulage transport scaffolding roofing plumbing security catering recruitment services solutions cabs engineering joinery electrical decorators supplies stores salon hairdressers barbers takeaway nursing group sons engineers contractors installations windows kitchens carpets interiors dairies breweries foundry mills textiles packaging printers farms fisheries butchers',
  },
]
