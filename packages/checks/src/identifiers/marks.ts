import { doubtfulNames, firstNames, nameTitles, publicNames } from './lexicons/names.ts'
import { peoples } from './lexicons/peoples.ts'
import { doubtfulStreetTypes, publicBodies, publicPlaces, streetTypes, venues } from './lexicons/places.ts'
import { companyEndings, employers, schoolWords } from './lexicons/schools.ts'
import { surnameEnding, surnames } from './lexicons/surnames.ts'
import { type WordGroup, wordsOf } from './lexicons/word-group.ts'

/** What a word may be to the identifier rules, as bits; like `kinds`, asked once for each word form. */
export const firstName = 1
export const doubtfulName = 2
export const title = 4
export const publicName = 8
export const street = 16
export const doubtfulStreet = 32
export const venue = 64
export const publicBody = 128
export const publicPlace = 256
export const school = 512
export const company = 1024
export const employer = 2048
export const month = 4096
/** A role or kinship after which a name may come, or a label that stands instead of one. */
export const label = 8192
/** Vocabulary of the sector that is written with capitals and is nobody's name. */
export const sector = 16384
/** What people do: after a name it says that it was one. */
export const humanVerb = 32768
/** Family names of Britain, by list or by how they end. */
export const surname = 65536

const table = new Map<string, number>()
const add = (bit: number, words: string): void => {
  for (const word of wordsOf({ words })) table.set(word, (table.get(word) ?? 0) | bit)
}
const addAll = (bit: number, groups: readonly WordGroup[]): void => {
  for (const { words } of groups) add(bit, words)
}

addAll(firstName, firstNames)
addAll(doubtfulName, doubtfulNames)
addAll(title, nameTitles)
addAll(publicName, publicNames)
addAll(surname, surnames)
addAll(street, streetTypes)
addAll(doubtfulStreet, doubtfulStreetTypes)
addAll(venue, venues)
addAll(publicBody, publicBodies)
addAll(publicPlace, publicPlaces)
addAll(school, schoolWords)
addAll(company, companyEndings)
addAll(employer, employers)
add(
  month,
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
)
add(
  label,
  'child children adult adults mother father parent parents mum dad mam mummy daddy sibling siblings brother brothers sister sisters twin twins baby infant boy boys girl girls ' +
    'grandmother grandfather grandparent grandparents aunt uncle cousin stepfather stepmother step-father step-mother stepdad carer carers partner boyfriend girlfriend husband wife son daughter ' +
    'mgm mgf pgm pgf toddler newborn schoolboy schoolgirl ' +
    'nephew niece man woman lad lass friend neighbour person subject worker nurse midwife doctor gp teacher headteacher visitor officer manager practitioner consultant paediatrician registrar psychologist psychiatrist therapist solicitor guardian ' +
    'coordinator co-ordinator counsellor colleague sw hv pupil student patient resident child’s landlord half-brother half-sister grandson granddaughter supervisor chair matron youth teenager foster-carer tenant applicant complainant suspect defendant claimant informant perpetrator deceased detainee caller lodger godmother godfather godparent stepbrother stepsister step-brother step-sister stepson stepdaughter fiancé fiancée fiance fiancee cousins grandchild grandchildren great-aunt great-uncle great-grandmother',
)
add(
  sector,
  'social health family families named designated senior lead early help support care quality duty desk core group conference plan protection assessment meeting meetings strategy discussion section finding findings ' +
    'recommendation learning point question appendix annex table figure chapter part paragraph summary introduction conclusion context analysis method glossary theme phase contents background timeline genogram ' +
    'emergency outpatient outpatients accident minor injuries intensive neonatal mental community hospital mash marac camhs cafcass nhs gp hv sw iro lado senco dsl csc eha cpp lac cin cp ehc tac taf icpc rcpc mappa dash da pc ' +
    'home office court courts county crown high supreme family youth magistrates appeal chair head director deputy assistant principal strategic operational independent reviewing local national regional clinical general practice practitioner ' +
    'safeguarding children childrens adults young people person persons public legal outline single combined common framework multi-agency multi agency pupil referral special primary secondary sixth form year reception key stage ofsted working together ' +
    'north south east west northern southern eastern western central locality team teams area borough district city town village parish ward unit service services dear hi hello yours sincerely regards thanks thank present apologies attendees note notes minutes email e-mail subject date time tel telephone address action actions case record records ref reference dob nhs no yes ' +
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed weds thu thur thurs fri sat sun christmas easter ramadan eid diwali bank holiday god bible internet facebook whatsapp instagram snapchat youtube google tiktok microsoft word skype teams liquidlogic systmone rio emis ' +
    'english polish romanian urdu bengali arabic punjabi somali turkish welsh scottish irish british european african asian caribbean black white mixed muslim christian catholic jewish hindu sikh traveller gypsy roma chinese indian pakistani bangladeshi lithuanian portuguese spanish french german italian albanian kurdish vietnamese nigerian ghanaian ' +
    'act part schedule chief executive officer superintendent inspector constable sergeant detective police probation prison housing education welfare attendance drug alcohol substance domestic abuse violence liaison specialist advanced registered children’s adult’s liaison lead young’s agency partnership board serious rapid review reviews panel inquest coroner human rights mental capacity equality data freedom information first second third initial interim final draft version confidential official sensitive supervision chronology seen telephone visit contact',
)
add(sector, peoples.join(' '))
add(sector, 'nan nana nanna nannan gran granny grandad granddad grandpa grandma greater')
// Roles, teams and papers by their letters: in a list of who was there they stand beside one another as names do.
add(
  sector,
  'ewo ep eps cpn amhp idva isva fsw yot yos yoi olm cpa slt salt ot hca ta dt dsl ddsl lsa pcso wpc ihcp bsw tm atm sm ssw asw pa fnp hvs gps csp cspr scr lcspr ria sdq ehm ehw tas sen send pru la las lac ho hos ed a&e picu nicu scbu sho spr fy1 fy2 rmn rgn rsw ifa sgo so pep mdt',
)
add(sector, 'ramadan kirk eid easter lent advent pentecost')
// A first name that is a word of the sector, a people or a country too needs more around it.
for (const [word, bits] of table)
  if ((bits & firstName) !== 0 && (bits & (sector | publicPlace | publicBody | street | venue | month)) !== 0)
    table.set(word, (bits & ~firstName) | doubtfulName)
add(
  humanVerb,
  "said says told tells lived lives went goes was is had has did does attended attends moved rang called phoned saw visited came comes left felt feels wanted wants stayed stays spoke speaks asked asks slept sleeps thought thinks knew knows signed wrote writes agreed denied explained reported raised noticed took takes made makes met arrived refused disclosed described needed needs liked loved lost gave gives died cried started stopped went worked works would didn't wasn't hadn't became kept seemed appeared remained accepted disliked played ran sat",
)

const possessive = /(?:'s|s'|')$/
/** A word without its possessive ending. */
export const baseOf = (text: string): string => (possessive.test(text) ? text.replace(/'s?$/, '') : text)

export function marksOf(text: string): number {
  const known = table.get(text)
  if (known !== undefined) return known
  if (text.length < 25 && surnameEnding.test(text)) return surname
  // "Ellie-Mae's" is Ellie-Mae's.
  if (possessive.test(text)) return marksOf(baseOf(text))
  if (text.includes("'")) return table.get(text) ?? 0
  const hyphen = text.indexOf('-')
  if (hyphen <= 0) return 0
  // 'Kelly-Ann', 'Mary-Jane', 'Jean-Paul': a first name with another one, in either place.
  const former = table.get(text.slice(0, hyphen)) ?? 0
  const latter = table.get(text.slice(hyphen + 1)) ?? 0
  return (former & firstName) !== 0 || ((former & doubtfulName) !== 0 && (latter & firstName) !== 0) ? firstName : 0
}
