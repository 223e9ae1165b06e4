import { because, type PhraseEntry } from '../../language/phrases.ts'

/** Diagnoses as they are named to and by families: a precise one, in a person, tells people of an area who it is. */
export const conditions: readonly PhraseEntry[] = [
  ...because(
    'long-term illness of childhood and after (NHS conditions A to Z)',
    'diabetes|diabetic|epilepsy|epileptic|asthma|asthmatic|eczema|anaphylaxis|coeliac|haemophilia|thalassaemia|leukaemia|lymphoma|cancer|tumour|meningitis|encephalitis|hydrocephalus|microcephaly|scoliosis|lupus|psoriasis|tuberculosis|pneumonia',
    'type 1|2|one|two diabetes',
    'cystic fibrosis',
    'sickle cell disease|anaemia|trait|disorder',
    'sickle-cell',
    'cerebral palsy',
    'spina bifida',
    'muscular dystrophy',
    'multiple sclerosis',
    'motor neurone disease',
    "crohn's disease?",
    'ulcerative colitis',
    "huntington's|parkinson's|alzheimer's|batten|still's|kawasaki|perthes disease?",
    'dementia|stroke|cirrhosis',
    'heart|kidney|liver|renal defect|murmur|failure|disease|transplant',
    'congenital heart|abnormality|hernia',
    'cleft palate|lip',
    'failure to thrive',
    'lung|breast|bowel|brain|cervical|liver|ovarian cancer|tumour',
    'glaucoma|cataract|cataracts|squint|hypothyroidism|hypertension|arthritis|fibromyalgia|appendicitis|gallstones|sepsis|septicaemia|pancreatitis|osteoporosis|emphysema|copd',
    'rickets|scurvy|jaundice|anaemia',
  ),
  ...because(
    'development and learning',
    "autism|autistic|asperger's|aspergers|dyslexia|dyslexic|dyspraxia|tourette's|tourettes|adhd|asd|pda|fasd",
    'autistic spectrum|spectrum disorder|condition?',
    'attention deficit ~3 disorder',
    "down's|downs|edwards|turner|fragile|rett|williams|prader-willi|angelman|noonan|di|digeorge|goldenhar syndrome|x",
    "down's|down syndrome",
    'fetal|foetal alcohol syndrome|spectrum',
    'neonatal abstinence syndrome',
    'global developmental delay',
    'selective mutism|mute',
    'moderate|severe|profound|mild learning disability|difficulties|disabilities',
  ),
  ...because(
    'illness of the mind, named',
    'schizophrenia|schizophrenic|schizoaffective|psychosis|bipolar|depression|anorexia|bulimia|agoraphobia|ptsd|ocd|eupd|bpd|alcoholism',
    'bipolar affective disorder',
    'manic depression',
    'anorexia nervosa',
    'bulimia nervosa',
    'borderline|emotionally|antisocial|dependent|narcissistic|paranoid unstable? personality? disorder',
    'personality disorder',
    'puerperal|postpartum|post-partum|drug-induced psychosis',
    'postnatal|post-natal|antenatal|clinical|severe|postpartum|reactive depression',
    'post-traumatic|posttraumatic stress disorder',
    'post traumatic stress disorder',
    'obsessive compulsive disorder',
    'obsessive-compulsive disorder',
    'anxiety disorder',
    'eating disorder',
    'dissociative|conduct|attachment|adjustment|panic disorder',
    'alcohol dependence|dependency',
  ),
  ...because(
    'what people keep from their neighbours',
    'hiv|aids|chlamydia|gonorrhoea|syphilis|herpes|hepatitis|scabies|endometriosis|miscarriage|miscarriages|stillbirth|stillbirths',
    'hiv positive|infection',
    'hepatitis a|b|c',
    'genital herpes|warts',
    'pelvic inflammatory disease',
  ),
  ...because(
    'injuries and rare events that are themselves known',
    'bleed|bleeding on the|his|her brain',
    'brain injury|damage',
    'subdural|retinal|intracranial|subarachnoid|extradural|cerebral haemorrhage|haemorrhages|haemorrhaging|haematoma|haematomas|bleed|bleeds|bleeding',
    'skull|rib|metaphyseal|spiral|femoral|parietal|clavicle fracture|fractures',
    'acquired brain injury',
    "munchausen|munchausen's syndrome?",
    'brittle bone|bones disease?',
    'osteogenesis imperfecta',
  ),
]

/** After a condition, these make it the name of a service or of a subject. */
export const subjectWords: ReadonlySet<string> = new Set(
  (
    'nurse nurses team teams service services clinic clinics pathway pathways training guidance strategy specialist specialists society association uk charity leaflet leaflets ' +
    'awareness consultant unit units policy policies research tool screening toolkit programme department ward review studies study week foundation trust helpline plan-template ' +
    'assessments awareness lead leads world support-group group groups outpatient outpatients'
  ).split(' '),
)
/** Whoever has it is not one person. */
export const manyPeople: ReadonlySet<string> = new Set(
  'children people adults parents patients those pupils babies infants families individuals mothers fathers women men teenagers others students boys girls'.split(
    ' ',
  ),
)
/** Before a condition, these speak of the subject. */
export const aboutSubject: ReadonlySet<string> = new Set(
  'on about for of screen screened screening training guidance asthma-in national awareness research links link into between against'.split(
    ' ',
  ),
)
