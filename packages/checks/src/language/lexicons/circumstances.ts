const list = (...lines: string[]): readonly string[] => lines.flatMap(line => line.split(' '))

/**
 * What the work is done with and under, as subjects of a sentence: a form that 'opened with Mother', a pathway that 'stopped there', a room that 'was shared'.
 * What people produce with them (a record, an assessment, a letter) is left out on purpose: that such a thing was late is an omission, not its reason.
 * Sources: the condition classes of Vincent's London Protocol (task, team, environment, organisation) and of the Yorkshire Contributory Factors Framework.
 */
export const tools = list(
  // what is filled in, read off or clicked
  'form forms template templates proforma proformas screen screens software system systems database databases portal app checklist script drop-down menu tick-box tickbox field fields',
  'box boxes inbox mailbox switchboard printer printers fax scanner laptop laptops computer computers terminal terminals handset phones telephones server wifi signal log-in login password',
  'passwords code codes upgrade scorecard dashboard poster posters tool tools scale matrix algorithm calculator spreadsheet whiteboard diary',
  // what lays down what is to be done
  'pathway pathways threshold thresholds guidance guideline guidelines protocol protocols policy policies procedure procedures contract contracts specification rule rules criteria criterion target targets deadline',
  'deadlines timescale timescales tariff quota indicator indicators budget budgets remit model definition definitions',
  // time, hands and places
  'rota rotas shift shifts caseload caseloads workload workloads backlog vacancy vacancies post posts establishment staffing sickness turnover capacity cover queue list lists slot slots',
  'room rooms car cars key keys pads cupboard timetable handover hours overtime interpreter interpreters minibus',
  // how things were done and thought of
  'custom habit tradition culture ethos expectation convention norm reorganisation restructure restructuring merger recommissioning inspection cuts freeze austerity',
)

/** What there may be one of between four, or none: its want is a condition of the work. Meetings, records and evidence are not here: their want is an omission. */
export const resources = list(
  ...tools,
  'desk desks clinic clinics office offices',
  'worker workers nurse nurses midwife midwives doctor doctors manager managers administrator officer officers social-worker consultant consultants paediatrician psychiatrist registrar receptionist deputy',
  'staff car cars bed beds time space line way route means mechanism arrangement arrangements process requirement duty obligation access money funding service provision pool crew vehicle vehicles',
  'flag prompt marker alert column page code option instruction steer appetite confidence clarity consensus agreement-on',
)

/** After these a tool is no working condition: 'list of names', 'box of chocolates'. */
export const noTool: ReadonlySet<string> = new Set('front-room living-room bedroom bathroom waiting-room'.split(' '))

/** What somebody at work was doing when something else was to be done: where they were, and what else they carried. */
export const engaged: ReadonlySet<string> = new Set(
  list(
    'covering running carrying holding managing juggling working training learning shadowing standing filling sharing rotating handling supervising leading responding awaiting',
    'leaving retiring inducting commuting struggling coping expecting relying following dealing having trying using acting sitting doubling',
  ),
)

/** Where somebody at work was instead. */
export const elsewhere: ReadonlySet<string> = new Set(
  list(
    'theatre court training clinic leave sick holiday secondment handover conference resus surgery nights probation induction post charge transit maternity',
  ),
)
