import { because, type PhraseEntry } from '../phrases.ts'

const list = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap(line => line.split(' ')))

/**
 * Abbreviations that a reader from outside knows (GOV.UK: 'explain in full unless well known, such as UK, DVLA, US, EU, VAT and MP'), and capitals that
 * abbreviate nothing.
 */
export const knownToAll: ReadonlySet<string> = list(
  'GP GPS NHS UK US USA EU UN MP TV BBC ITV CCTV IT PC HM VAT DVLA DVD CD PDF ID DNA HIV AIDS IQ MOT CV HR OK AM PM BC AD PE QC KC UKIP NSPCC RSPCA RNLI AA DIY FAQ',
  'SMS PIN SIM USB GPS WI-FI DRAFT CONFIDENTIAL NOTE FINAL OFFICIAL SENSITIVE RESTRICTED APPENDIX ANNEX SUMMARY TABLE MUST ALL ANY VERY YES PHD BA MA BSC MSC MBA CBE OBE MBE GCSE ADHD ASBO PTA TB MMR IVF CPR ITU II III IV VI VII VIII IX XI XII XIII XIV XV NO NOT AND THE OR BST GMT CEO',
  // makes, shops, broadcasters, countries and things that everybody calls by their letters
  'BMW VW MG UAE USSR BT IBM KFC IKEA ASDA HSBC RBS DHL UPS BUPA RAC RAF YMCA YWCA RSPB RNIB MTV CNN HBO S4C FM LED LCD HD ATM MP3 PS3 PS4 PS5 XBOX BMX SUV FA FIFA RSVP ETA ASAP PTO TBC TBA TBD VIP IOU',
  'MRSA NAV HMS LNER GWR AGM EGM MPH KG CM MM ML KM HRT LSD DJ WI HRH GB NZ LA NYC LTD COM WWW PA EST CAPS',
  // what is put in capitals so that nobody misses it
  'URGENT HIGH LOW MEDIUM RISK DO DID DOES PLEASE HELP STOP IMPORTANT PRIVATE COPY PAGE DATE TIME NAME CHILD MOTHER FATHER BABY SCHOOL HOME WARD TEAM COURT POLICE ONLY FAMILY MUM DAD KEY NEW NOW YET WHY WHO WHAT WHEN HOW HERE THERE THIS THAT',
  'CO2 H2O HS2 MI5 MI6 BBC1 BBC2 ITV1 TV1 TV2 MR MRS MS MISS DR DOB FINDING FINDINGS PART CHAPTER SECTION ONE TWO THREE MRI CT ECG XL PS RIP SOS PLC LTD LLP NB RE FAO WC OFSTED NATO BME DC CO UNICEF ICT SAT SATS AS AT IS IN IF OF ON TO BY WE IT',
)

/**
 * Terms of the trade that are no abbreviations, with the reason why somebody from outside stops at each kind. Where two readings are common in plain
 * English ('threshold', 'step down') only the form with its neighbours is here.
 */
export const sectorTerms: readonly PhraseEntry[] = [
  ...because(
    'a provision of law known by its number or name: readers know neither (glossaries of published reviews)',
    'section|s 17|20|31|37|42|47|85|136|117|7|2|3|5|11 ~1 enquiry|enquiries|investigation|assessment|assessments|report|order|duty|threshold|agreement|accommodation|detention|meeting|suite|inquiry|inquiries|aftercare|strategy',
    'section|s 17|20|47|136|117|85',
    's47|s17|s20|s136|s117|s.47|s.17|s.20|s.136|s31|s.31|s42|s.42',
    'gillick competent|competence|competency',
    'fraser guidelines|competent',
    'public law outline',
    'pre-proceedings',
    'regulation 28|44',
    'legal gateway|planning meeting',
  ),
  ...because(
    'a rung of services: means something only to those who work in them (threshold documents of local boards)',
    'step-down|stepped-down',
    'stepped|step|stepping up|down to|from|at|case|plan|process',
    'tier 2|3|4|two|three|four',
    'level 2|3|4|two|three|four threshold|need|service|services|support',
    'threshold document|criteria',
    'meet|met|meets|meeting|reach|reached|below|above ~1 threshold|thresholds',
    'team around the child',
    'early help assessment|module|hub',
  ),
  ...because(
    'a meeting, plan or status with rules of its own (Working Together 2015, chapter 1; family members ask what these were)',
    'core group|groups',
    'rapid review',
    'strategy discussion|discussions|meeting',
    'child in need plan|meeting|meetings|review|status',
    'position of trust',
    'parallel planning',
    'twin-track planning',
    'child protection register',
    'cp plan|conference',
    'initial|review child protection conference',
    'looked after child|children review|reviews|status',
    'lead professional',
  ),
  ...because(
    'a tool, form or record system known by its name inside an agency',
    'signs of safety',
    'graded care profile',
    'rag rated|rating',
    'rag-rated',
    'ligature point|points|risk|anchor',
    'systmone|system1|liquidlogic|datix|rio|emis|athena|niche|careflow',
    'genogram|genograms',
    'ecomap|ecomaps',
    'culturagram|culturagrams',
  ),
  ...because(
    'a phrase coined in research or by inspectors: it sounds like plain English and means something narrower',
    'toxic trio',
    'trilogy of risk',
    'disguised compliance',
    'contextual safeguarding',
    'edge of care',
    'reachable moment',
    'county lines',
    'cuckooing|cuckooed',
    'professional dangerousness',
    'start again syndrome',
    'rule of optimism',
    'perplexing presentation|presentations',
    'neglect toolkit',
    'trauma informed|trauma-informed',
    'think family',
    'was not brought policy|pathway',
  ),
]

/** Names of services and systems that are longer than most abbreviations: other long words in capitals are only written large. */
export const longAbbreviations: ReadonlySet<string> = list(
  'CAFCASS MERLIN SENDCO SENCOS SENDIASS SENDIST MARACS IDVAS ISVAS LSCBS MAPPA GDPR UNHCR',
)

/** What may follow a term that explains it. */
export const explaining: ReadonlySet<string> = new Set('means refers stands meaning is are was i.e ie that-is namely'.split(' '))
/** What may stand before a term that has just been spelt out. */
export const naming: ReadonlySet<string> = new Set('known called abbreviated termed short'.split(' '))
