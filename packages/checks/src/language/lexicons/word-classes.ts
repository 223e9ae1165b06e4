const list = (...lines: string[]): readonly string[] => lines.flatMap(line => line.split(' '))

/**
 * Roles of whom one can say who it was. Sources: the job titles of Working Together (2018), chapter 2, of NHS Health Careers and of the College of
 * Policing; the family's own members, because a report blames parents too.
 */
export const people = list(
  'worker workers practitioner practitioners professional professionals staff employee employees colleague colleagues',
  'nurse nurses midwife midwives doctor doctors gp gps clinician clinicians consultant consultants paediatrician paediatricians',
  'psychiatrist psychiatrists psychologist psychologists therapist therapists physiotherapist pharmacist pharmacists registrar registrars',
  'surgeon surgeons radiologist anaesthetist obstetrician dentist dietitian paramedic paramedics crew dispatcher',
  'teacher teachers headteacher headteachers tutor tutors assistant assistants lecturer senco governor governors',
  'officer officers constable constables sergeant sergeants inspector inspectors superintendent detective detectives pc pcs dc dcs ds di dci acc pcso pcsos',
  'manager managers supervisor supervisors coordinator coordinators co-ordinator director directors chair chairs lead leads leader leaders',
  'visitor visitors solicitor solicitors barrister lawyer lawyers magistrate judge guardian advocate advocates',
  'handler handlers receptionist receptionists clerk clerks administrator administrators carer carers fostercarer warden wardens',
  'iro iros dsl dsls lado hv hvs hv1 hv2 hv3 hv4 sw sws sw1 sw2 sw3 sw4 sw5 tm tm1 tm2 gp1 gp2 gp3 ssw cpn cpns sho fsw fsws ewo ewos idva idvas isva yjw',
  'mother father parent parents stepfather stepmother grandmother grandfather grandparents boyfriend girlfriend partner uncle aunt',
  'mum dad he she mr mrs ms miss dr individual individuals driver operator operators technician technicians resident owner counsellor counsellors',
  "he'd she'd they'd",
  'they sister sisters matron commander custodian locum agencyworker personnel trainee trainees secretary secretaries student keyworker keyworkers caseworker caseworkers',
  'mentor mentors adviser advisers advisor advisors coach coaches porter porters concierge assessor assessors bursar childminder childminders caretaker caretakers',
  'call-taker call-takers co-ordinators escort escorts engineer archivist headmaster headmistress sgt psychotherapist radiographer sonographer superintendents',
)

/** Bodies, their parts and their means: systems fail without a person being blamed (CHECKS.md, `blame`). */
export const bodies = list(
  'association associations',
  'agency agencies service services council councils authority authorities trust trusts board boards partnership partnerships hospital hospitals police',
  'refuge hostel helpline hospice registry school schools academy academies college nursery system systems team teams department departments directorate organisation organisations government ministry',
  'csc nhs camhs mash marac cafcass probation process processes policy policies procedure procedures protocol protocols pathway pathways',
  'arrangements structure structures provider providers commissioner commissioners surgery ward clinic unit practice company companies',
  'partners software database equipment alarm machine device regulator ofsted cqc ccg icb crc prison constabulary force custody multi-agency',
)

/** Family, for telling reported speech and what is about the family alone. */
export const family = list(
  'mother father parent parents family families stepfather stepmother grandmother grandfather grandparent grandparents boyfriend girlfriend partner',
  'uncle aunt sister brother sibling siblings child children mum dad son daughter husband wife baby boy girl relatives widow neighbour neighbours friend',
  'mgm mgf pgm pgf toddler newborn schoolboy schoolgirl',
)

/** Who judges in a report: what they find is the author's own voice, not reported speech. */
export const reviewers = list('review reviewer reviewers panel author authors coroner inquest inquiry we i jury report')

/** May stand between an auxiliary and its verb. All words in -ly count too. */
export const adverbs = list(
  'not never also then later still even ever only just often always already again once twice further yet soon now first thus therefore',
  'however simply neither both either all since itself themselves himself herself sometimes seldom almost nor too quite very so well ever instead',
)

export const prepositions = list(
  'of for at in from with to on by about into onto over under between within without during through against among towards toward upon via per',
  'regarding concerning across around near behind beyond despite following beside besides inside outside below above off past',
)

/** In -ed or irregular, and seldom a participle after 'be' that tells of an action (CHECKS.md: 'adjectival participles are no passives'). */
export const notParticiples = list(
  'concerned based tired born worried interested aged married divorced separated related need needed indeed exceed feed bed red shed speed proceed succeed',
  'hundred seed weed deed kindred experienced qualified limited detailed complicated committed dedicated distressed upset frightened scared bored confused',
  'pleased delighted disappointed surprised shocked saddened ashamed embarrassed unemployed retired engaged involved-in prepared deceased isolated',
  'entitled supposed used-to located situated crowded unresponsive unnamed learned-about fixed naked wicked sacred rugged bleed breed',
)

/** Past tenses that are not in -ed, as in 'the nurse took', 'officers went'. */
export const plainVerbs = list(
  'took gave went made saw told spoke wrote sent held knew found left met came kept began chose brought sought thought felt said did had got put set let',
  'read drew rang fell ran stood heard understood withdrew sat lay undertook overlooked forgot became showed lost paid',
)
