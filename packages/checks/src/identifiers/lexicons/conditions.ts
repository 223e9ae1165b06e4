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
    'illnesses and differences known by a name, by letters or by a gene (Contact, A to Z of medical conditions; Orphanet)',
    "duchenne|duchenne's|hirschsprung|hirschsprung's|addison's|cushing's|graves|graves'|hodgkin's|hodgkin|non-hodgkin's|marfan|marfan's|ehlers-danlos|guillain-barré|guillain-barre|tay-sachs|gaucher|gaucher's|wilson's|wilms|ewing's|meniere's|ménière's|raynaud's|sjögren's|klinefelter|klinefelter's|noonan's|prader-willi|turner's|hurler|hunter's|dravet|stargardt|usher|osgood-schlatter disease|syndrome|lymphoma|anomaly|sarcoma",
    "duchenne|duchenne's|hirschsprung|hirschsprung's|addison's|cushing's|hodgkin's|marfan|marfan's|ehlers-danlos|guillain-barré|guillain-barre|tay-sachs|gaucher's|wilms|raynaud's|klinefelter's|prader-willi|lennox-gastaut|perthes|crohns|coeliacs|asperger|tourette",
    'pku|mcadd|g6pd|cah|dmd|sma|mnd|ibs|ibd|pcos|rsv|tb|dvt|emetophobia|pica|encopresis|enuresis',
    'fistula|fistulas|microdeletion|stoma',
    'missing|extra|abnormal|partial chromosome|chromosomes',
    'chromosomal|chromosome abnormality|deletion|disorder|duplication',
    'sickle cell',
    'trisomy 13|18|21|x?',
    'catatonia|mania|hypomania|manic|vitiligo|hyperemesis|pre-eclampsia|preeclampsia|eclampsia|narcolepsy|migraine|migraines|gout|shingles|measles|mumps|rubella|malaria|typhoid|cholera|polio|tetanus|diphtheria|pertussis|croup|impetigo|ringworm|albinism|albino|dwarfism|clubfoot|club-foot|talipes|exomphalos|gastroschisis|hypospadias|phimosis|torticollis|craniosynostosis|plagiocephaly|aphasia|dysphasia|dyscalculia|dysgraphia|hemiplegia|diplegia|paraplegic|quadriplegic|tetraplegic|amputee|myeloma|melanoma|aneurysm|angina|arrhythmia|tachycardia|cardiomyopathy|pacemaker|colostomy|ileostomy|tracheostomy|gastrostomy|cochlear|dialysis|chemotherapy|haemophiliac|diabetics',
    'psychotic|manic|schizophrenic episode|episodes|breakdown|relapse|illness',
    'fragile x',
    'rare ~2 disorder|syndrome|disease|condition|cancer',
    'motor neuron|neurone disease',
    'sleep apnoea',
    'body dysmorphia|dysmorphic',
    'gender dysphoria',
    'long covid',
    'chronic fatigue|pain|kidney|obstructive|lymphocytic',
    'kidney|heart|liver|lung|bone|stem|cell ~1 transplant',
    'opioid|heroin|cocaine|alcohol|opiate|gambling|benzodiazepine|cannabis use? addiction|dependence|dependency|disorder|psychosis',
  ),
  ...because(
    'medicines and devices that give the illness away (British National Formulary)',
    'lithium|methadone|subutex|buprenorphine|insulin|ritalin|methylphenidate|concerta|equasym|medikinet|atomoxetine|lisdexamfetamine|elvanse|olanzapine|risperidone|clozapine|quetiapine|aripiprazole|haloperidol|sertraline|fluoxetine|citalopram|mirtazapine|venlafaxine|prozac|amitriptyline|diazepam|lorazepam|zopiclone|valproate|epilim|carbamazepine|levetiracetam|keppra|lamotrigine|phenytoin|phenobarbital|clobazam|midazolam|antabuse|disulfiram|acamprosate|naltrexone|warfarin|methotrexate|azathioprine|tamoxifen|metformin|levothyroxine|thyroxine|hydrocortisone|creon|salbutamol|ventolin|becotide|epipen|epipens|antiretrovirals|antiretroviral|retrovirals|isoniazid|rifampicin|donepezil|levodopa|baclofen|botox|melatonin|antipsychotics|antipsychotic|antidepressants|antidepressant|anticonvulsants|truvada|pregabalin|gabapentin|tramadol|morphine|oramorph|inhaler|inhalers|nebuliser',
  ),
  ...because(
    'tests and results that give the illness away',
    'hba1c|cd4|phq-9|troponin',
    'viral load',
    'sweat test ~1 positive|was',
    'positive for ~2 hiv|hepatitis|tb|chlamydia|syphilis|cocaine|opiates|gonorrhoea|covid|coronavirus|malaria|herpes',
    'blood sugar|sugars|glucose ~3 high|low|level|levels|monitor',
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
    "bell's palsy",
    'osteogenesis imperfecta',
  ),
]

/** How the names of diseases end (Greek and Latin word formation in medicine, NHS England's clinical coding primers). */
export const conditionEndings =
  /(?:itis|[^c]oma|omas|omata|aemia|emia|osis|opathy|plegia|plegic|paresis|dystrophy|atrophy|uria|schisis|sclerosis|phrenia|phrenic|cephaly|philia|philiac|iasis|blastoma|ectasis|rrhagia|rrhoea|spadias|stenosis|megaly|melia|dactyly|trophic|penia|cythaemia|thyroidism|hypertensive|gravidarum|mania|asthenia|algia|palsy|bifida|cystitis|lepsy|leptic|plasia|encephalic|anaemic|osteoporotic|psychotic|schizoid|agoraphobic|anorexic|bulimic)$/
/** Words that end so and are no illness. */
export const noConditions: ReadonlySet<string> = new Set(
  (
    'diagnosis prognosis aroma diploma coma roma stoma hypnosis osmosis symbiosis metamorphosis academia bohemia osteopathy homeopathy homoeopathy naturopathy telepathy systemic ' +
    'glaucomas oklahoma soma romania albania lithuania mauritania tasmania transylvania nostalgia apotheosis intensive extensive catastrophic philanthropic'
  ).split(' '),
)
/** Before 'disorder', 'syndrome' and the like these name none in particular. */
export const namelessBefore: ReadonlySet<string> = new Set(
  'a an the this that his her their any no some other of or and health mental physical medical rare serious chronic genetic long-term unknown infectious certain such same whole with from for in public civil communicable notifiable hereditary inherited severe'.split(
    ' ',
  ),
)
/** End the name of an illness after the word that singles it out. */
export const conditionNouns =
  'syndrome disorder disease palsy deficiency dystrophy atresia dysplasia anomaly fever phobia addiction dependence psychosis depression tumour cancer epilepsy diabetes cyst defect infection'

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
