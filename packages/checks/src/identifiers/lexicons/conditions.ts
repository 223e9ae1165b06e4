import { because, type PhraseEntry } from '../../language/phrases.ts'

/** Diagnoses as they are named to and by families: a precise one, in a person, tells people of an area who it is. */
export const conditions: readonly PhraseEntry[] = [
  ...because(
    'glands, blood sugar and what the body makes of food (NHS conditions A to Z)',
    'hypothyroid|hyperthyroid|hypothyroidism|hyperthyroidism|goitre|acromegaly|ketoacidosis|galactosaemia|phenylketonuria|hypopituitarism|hypoglycaemic|prediabetes|pre-diabetes|obesity',
    'underactive|overactive|under-active|over-active thyroid',
    'gestational|insulin-dependent|maturity-onset|brittle|juvenile diabetes|diabetic',
    'insulin dependent|pump|dependence',
    'morbidly|clinically obese',
    "addison's|cushing's|graves'|hashimoto's disease?",
  ),
  ...because(
    'lungs, throat and chest (NHS conditions A to Z)',
    'bronchiectasis|mesothelioma|asbestosis|silicosis|pneumothorax|pleurisy|laryngomalacia|tracheomalacia|influenza|emphysema|sarcoidosis|wheeze-related',
    'pulmonary|cystic embolism|fibrosis|hypertension|stenosis|oedema',
    'chronic lung|kidney|liver disease|disorder|failure',
    'whooping|barking cough',
    'collapsed lung',
  ),
  ...because(
    'bowel, stomach, liver, kidneys (NHS conditions A to Z)',
    "crohn's|crohns|diverticulitis|intussusception|volvulus|haemorrhoids|hydronephrosis|nephrotic|megacolon|gastroparesis|encopresis",
    'peptic|gastric|duodenalch|leg|diabetic ulcer|ulcers',
    'kidney|renal|gall|bladder stones|failure|disease|stone|reflux',
    'inguinal|umbilical|hiatus|diaphragmatic|strangulated hernia',
    'biliary|oesophageal|duodenal|anal|pulmonary|choanal atresia',
    'necrotising enterocolitis|fasciitis',
    'irritable bowel',
    'nephrotic|haemolytic|irritable|short uraemic? bowel? syndrome',
    'end-stage|end renal|kidney|liver|stage',
    'fatty liver',
    'urinary tract infection|infections',
  ),
  ...because(
    'nerves and brain (NHS conditions A to Z)',
    "ataxia|chorea|neuropathy|neuralgia|sciatica|myelitis|myasthenia|dystonia|tics|seizures|neurofibromatosis|parkinson's|parkinsons|alzheimer's|alzheimers|korsakoff|korsakoff's|wernicke|wernicke's|tourette|huntington's|deafblindness|nystagmus|concussion|quadriplegia|tetraplegia|epileptic",
    'febrile|absence|focal|tonic-clonic|epileptic|non-epileptic|dissociative|infantile|grand|petit|nocturnal convulsion|convulsions|seizure|seizures|spasms|mal|fit|fits',
    'vascular|lewy|early-onset|frontotemporal|alcohol-related|young-onset body? dementia',
    'chiari|arnold-chiari|arteriovenous|spinal|vascular malformation|atrophy',
    'tuberous|multiple|systemic|lateral sclerosis',
    'mini-stroke|mini|lacunar stroke',
    'hydrocephalus|vp|ventriculoperitoneal|ventriculo-peritoneal shunt',
    'developmental|speech|language co-ordination|coordination|language|dyspraxia disorder',
    'hypoxic ~1 brain|encephalopathy|injury',
    'sensory|auditory|central processing disorder',
    'high-functioning|atypical autism|autistic',
    'on the autistic|autism spectrum',
    'special|profound learning disability|disabilities',
  ),
  ...because(
    'illness of the mind, as doctors and families call it (International Classification of Diseases, chapter 6)',
    'cyclothymia|dysthymia|paranoia|bulimic|schizo-affective|hypochondria|claustrophobia|kleptomania|pyromania|trichotillomania|dissociation|psychopathy|psychopath|sociopath|catatonic|manic-depressive|manic-depression|insomnia|depressive|pnd|cptsd|ptsd',
    'paranoid|catatonic|treatment-resistant|childhood schizophrenia|psychosis',
    'generalised|generalized|social|separation|health|severe|acute|chronic anxiety',
    'anxiety and depression',
    'depression and anxiety',
    'clinically|severely depressed|anorexic',
    'depressive|delusional|mood|psychotic|bipolar|schizoid|hyperkinetic|somatic|somatoform|factitious|dissociative|avoidant|schizotypal|histrionic episode|episodes|disorder|illness|identity|depression',
    'oppositional|reactive|disinhibited defiant|attachment|social disorder|engagement?',
    'reactive attachment',
    'attachment|bipolar|eating|panic|stress|tic|sleep|autistic|autism|hoarding|stammering disorder',
    'binge eating|eater|drinking-disorder',
    'panic|anxiety attacks|attack',
    'post-natal|post natal|perinatal|peri-natal|ante-natal|maternal depression|psychosis|anxiety',
    'nervous|mental|psychotic breakdown',
    'drug|alcohol|heroin|opiate|cannabis|cocaine addiction|dependency|dependence|dependent|withdrawal',
    'addicted|dependent to|on ~1 heroin|alcohol|cocaine|crack|opiates|methadone|morphine|codeine|tramadol|diazepam|ketamine|gambling|cannabis|drink',
    'recovering|chronic|dry alcoholic',
    'delirium tremens',
    'complex ptsd|trauma|post-traumatic',
    'emotionally unstable personality?',
    'intermittent|pathological explosive|demand disorder|avoidance',
    'fabricated or induced illness',
  ),
  ...because(
    'heart and blood (NHS conditions A to Z)',
    'thrombosis|embolism|haemochromatosis|polycythaemia|neutropenia|lymphoedema|endocarditis|palpitations|haemophiliac|von-willebrand|thalassaemic',
    'heart attack|attacks|bypass|block|arrhythmia|condition|bypass|valve',
    'deep vein thrombosis',
    'hole in the|his|her heart',
    'tetralogy of fallot',
    "fallot's tetralogy",
    'hypoplastic|coarctation left|of heart|the? aorta?',
    'long|brugada qt|syndrome syndrome?',
    'atrial|ventricular fibrillation|septal|tachycardia defect?',
    "von willebrand|willebrand's disease|disorder?",
    'factor viii|v|ix|five|eight deficiency|leiden',
    'sickle-cell disease|anaemia|crisis|trait',
    'pernicious|aplastic|iron-deficiency|haemolytic anaemia',
    'high blood pressure',
    'raised intracranial pressure',
  ),
  ...because(
    'eyes, ears, skin, bones and joints (NHS conditions A to Z)',
    'keratoconus|amblyopia|tinnitus|alopecia|rosacea|urticaria|hidradenitis|ichthyosis|epidermolysis|hypermobility|spondylosis|kyphosis|achondroplasia|rheumatism|retinopathy|otosclerosis',
    'glue ear',
    'macular|retinal|detached degeneration|detachment|retina',
    'juvenile|rheumatoid|psoriatic|septic|reactive idiopathic? arthritis',
    'slipped|prolapsed disc|disk|femoral',
    'hip dysplasia',
    'congenital|developmental ~1 dislocation|dysplasia|cataracts|cataract|glaucoma|talipes|deafness|myopathy|disorder|hyperinsulinism|adrenal|diaphragmatic|cytomegalovirus|rubella',
    'club foot|feet',
    'curvature of the spine',
    'hypermobile|hypermobility ehlers-danlos? syndrome|spectrum?',
    'birth mark|asphyxia|injury|trauma',
    'spinal cord|injury|muscular',
    'tongue-tie|tongue-tied',
  ),
  ...because(
    'infections by name (UK Health Security Agency, notifiable diseases, and those known by a common name)',
    'chickenpox|chicken-pox|shingles|mononucleosis|toxoplasmosis|listeria|listeriosis|legionnaires|salmonella|campylobacter|rotavirus|norovirus|cytomegalovirus|ebola|leprosy|rabies|smallpox|trichomoniasis|thrush|bronchiolitis|covid|covid-19|coronavirus|mrsa|osteomyelitis|endometritis|hiv-positive|hivpositive',
    'scarlet|glandular|rheumatic|typhoid|dengue|yellow|puerperal fever',
    'group b|a strep|streptococcus|streptococcal',
    'c|clostridium difficile|diff',
    'e coli',
    'lyme|legionnaires disease',
    'meningococcal|pneumococcal septicaemia|disease|meningitis',
    'sexually transmitted infection',
  ),
  ...because(
    'pregnancy and birth (NHS conditions A to Z)',
    'fibroids|endometriosis|polycystic|preeclampsia|placenta-praevia|mastitis|vaginismus|infertility|infertile',
    'polycystic ovary|ovaries|ovarian|kidney syndrome|disease?',
    'placenta praevia|accreta',
    'gestational diabetes|hypertension',
    'ectopic|molar pregnancy',
    'obstetric cholestasis',
    'neonatal|newborn jaundice|abstinence|encephalopathy|withdrawal|seizures|sepsis|diabetes',
  ),
  ...because(
    'conditions known by a person’s name (Orphanet; Contact, A to Z of medical conditions)',
    "patau|patau's|treacher-collins|apert|apert's|crouzon|pierre-robin|smith-magenis|sotos|stickler|alport|alport's|bardet-biedl|kabuki|moebius|möbius|sturge-weber|krabbe|niemann-pick|pompe|fabry|becker|becker's|kawasaki|kawasaki's|reye's|lennox-gastaut|west|landau-kleffner|charcot-marie-tooth|friedreich's|charge|vacterl|cockayne|silver-russell|russell-silver|beckwith-wiedemann|wolf-hirschhorn|kleefstra|phelan-mcdermid|klippel-feil|poland|potter's|pendred|waardenburg|gilbert's|barth|leigh|leigh's|menkes|alexander|canavan|still's|behçet's|behcet's|asperger's|rett|rett's|cornelia ~2 syndrome|disease|sequence|ataxia|dystrophy|association|palsy",
    'treacher collins',
    'pierre robin',
    'cornelia de lange',
    'cri du chat',
    '22q11|22q|1p36|16p11.2 deletion|duplication|syndrome',
    "friedreich's|friedrich's ataxia",
    'epidermolysis bullosa',
    'stevens-johnson|stevens johnson',
    "erb's palsy",
    'perthes|legg-calvé-perthes',
    'ehlers danlos|ehlers-danlos',
    'maple syrup urine',
  ),
  ...because(
    'cancers by where they are (Cancer Research UK, types of cancer)',
    'cancerous|malignant|secondaries|metastases|metastatic|glioma|neuroblastoma|retinoblastoma|medulloblastoma|sarcoma|carcinoma|leukaemic',
    'skin|throat|mouthch|bladder|kidney|pancreatic|prostate|testicular|thyroid|womb|blood|bone|oesophageal|skin|spinal|terminal|secondary|advanced|metastatic cancer|tumour|tumours',
    'malignant melanoma|tumour',
    'brain tumour|tumor|aneurysm|haemorrhage|abscess|cyst',
  ),
  ...because(
    'long-term illness of childhood and after (NHS conditions A to Z)',
    'diabetes|diabetic|epilepsy|epileptic|asthma|asthmatic|eczema|anaphylaxis|coeliac|haemophilia|thalassaemia|leukaemia|lymphoma|cancer|tumour|meningitis|encephalitis|hydrocephalus|microcephaly|scoliosis|lupus|psoriasis|tuberculosis|pneumonia',
    'type 1|2|one|two diabetes|diabetic|dm|sma',
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
    "down's",
    'selectively|electively mute',
    'profoundly|congenitally|deaf-blind deaf|blind',
    'deafblind',
    'blind|deaf from|after|through meningitis|retinoblastoma|rubella|measles|birth-injury',
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
    'fistula|fistulas|microdeletion',
    'missing|extra|abnormal|partial chromosome|chromosomes',
    'chromosomal|chromosome abnormality|deletion|disorder|duplication',
    'sickle cell',
    'trisomy 13|18|21|x?',
    'catatonia|mania|hypomania|manic|vitiligo|hyperemesis|pre-eclampsia|preeclampsia|eclampsia|narcolepsy|migraine|migraines|gout|shingles|measles|mumps|rubella|malaria|typhoid|cholera|polio|tetanus|diphtheria|pertussis|croup|impetigo|ringworm|albinism|albino|dwarfism|clubfoot|club-foot|talipes|exomphalos|gastroschisis|hypospadias|phimosis|torticollis|craniosynostosis|plagiocephaly|aphasia|dysphasia|dyscalculia|dysgraphia|hemiplegia|diplegia|paraplegic|quadriplegic|tetraplegic|amputee|myeloma|melanoma|aneurysm|angina|arrhythmia|tachycardia|cardiomyopathy|haemophiliac|diabetics',
    'psychotic|manic|schizophrenic episode|episodes|breakdown|relapse|illness',
    'fragile x',
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
    'lithium|subutex|buprenorphine|insulin|ritalin|methylphenidate|concerta|equasym|medikinet|atomoxetine|lisdexamfetamine|elvanse|olanzapine|risperidone|clozapine|quetiapine|aripiprazole|haloperidol|sertraline|fluoxetine|citalopram|mirtazapine|venlafaxine|prozac|amitriptyline|valproate|epilim|carbamazepine|levetiracetam|keppra|lamotrigine|phenytoin|phenobarbital|clobazam|antabuse|disulfiram|acamprosate|naltrexone|warfarin|methotrexate|azathioprine|tamoxifen|metformin|levothyroxine|thyroxine|hydrocortisone|creon|salbutamol|ventolin|becotide|epipen|epipens|antiretrovirals|antiretroviral|retrovirals|isoniazid|rifampicin|donepezil|levodopa|baclofen|botox|antipsychotics|antipsychotic|antidepressants|antidepressant|anticonvulsants|truvada|pregabalin|gabapentin',
    'on methadone',
    'on|for|needs dialysis',
    'methadone daily',
  ),
  ...because(
    'tests and results that give the illness away',
    'hba1c|cd4|phq-9|troponin',
    'viral load',
    'sweat|genetic|mantoux|heaf|sickle|coeliac test ~3 positive|was',
    'fit|fits x1|x2|x3|x4|today|overnight|lasting',
    'midaz|chemo|radiotherapy|oncology|reflux',
    'positive for ~2 hiv|hepatitis|tb|chlamydia|syphilis|gonorrhoea|covid|coronavirus|malaria|herpes',
    'blood sugar|sugars|glucose ~3 high|low|level|levels|monitor',
  ),
  ...because(
    'what somebody is called after an illness, and what they must not eat or touch (NHS conditions A to Z)',
    'an alcoholic',
    'heroin|crack|cocaine|drug|morphine|gambling addict',
    'intravenous|injecting drug? user',
    'nut|peanut|egg|milk|dairy|latex|penicillin|gluten|wheat|shellfish|fish|bee|wasp|severe allergy|allergies|intolerance',
    'allergic to ~1 nuts|peanuts|eggs|milk|dairy|latex|penicillin|gluten|wheat|shellfish|bees|wasps',
    'lactose|gluten intolerant|intolerance',
    'anaphylactic',
    'on the spectrum',
    'developmental|global delay',
    'brain damaged',
    'hep a|b|c',
    'brca1|brca2|brca gene?',
    'carrier of|for',
    'insulin-dependent|bronchopneumonia|bronchopneumonias',
    'balloon|brittle asthma',
    'sickle|thalassaemia trait|carrier',
  ),
  ...because(
    'what people keep from their neighbours',
    'hiv|chlamydia|gonorrhoea|syphilis|herpes|hepatitis|scabies|endometriosis|miscarriage|miscarriages|stillbirth',
    'hiv positive|infection',
    'hepatitis a|b|c',
    'genital herpes|warts',
    'chlamydial|gonococcal|gonorrhoeal|neonatal conjunctivitis|infection|eye',
    'pelvic inflammatory disease',
  ),
  ...because(
    'injuries and rare events that are themselves known',
    'bleed|bleeding on the|his|her brain',
    'brain injury|damage',
    'subdural|retinal|intracranial|subarachnoid|extradural|cerebral haemorrhage|haemorrhages|haemorrhaging|haematoma|haematomas|bleed|bleeds|bleeding',
    'acquired brain injury',
    "munchausen|munchausen's syndrome?",
    'brittle bone|bones disease?',
    "bell's palsy",
    'osteogenesis imperfecta',
  ),
]

/** Diagnoses by letters: read as such only where they stand in capitals, as 'MS', 'ME' and 'ALL' must (NHS Data Dictionary and the abbreviations of clinical notes). */
export const conditionLetters: ReadonlySet<string> = new Set(
  (
    'ms me aids all aml cll cml pnd ppd gad odd tia cva dka t1dm t2dm t1d t2d iddm niddm dm1 dm2 adhd add asd asc fasd fas nas hie pku mcadd ckd aki esrf nec cf jia eds heds pots ddh vsd avsd asd tof hlhs cdh hus itp ttp hsp cmv hsv gord gerd cfs cptsd ptsd ocd eupd bpd bpad npd dcd dld dmd ' +
    'sma mnd als ibs ibd pcos pid rsv tb dvt hiv hcv hbv mrsa nf1 nf2 cah g6pd copd svt lqts hocm chd ccf ihd bpd rop pvl ivh cvi dspd pda gtn vte sle ftt fii sdh sbs lbd arfid arbd abi tbi fnd npsle cvid scid eb ' +
    'mld sld pmld gdd apd spd aspd mdd pmdd bdd ednos gdm iugr osa nhl mgus nstemi stemi lvf chf jme nead cidp gbs cmt scd htn pvd pbc psc ild ipf cld hg hlh nkh mma ohss pws sti std dm ra oa pmr af mi'
  ).split(' '),
)

/** How the names of medicines end that a doctor prescribes for one illness or a few (WHO, international non-proprietary name stems; antibiotics and pain killers tell little). */
export const medicineEndings =
  /(?:oxetine|traline|ipramine|triptyline|azapine|tiapine|peridone|piprazole|peridol|thixol|promazine|perazine|phenidate|fetamine|gabalin|pentin|trigine|ytoin|racetam|bamazepine|zonisamide|caftor|olol|statin|sartan|gliptin|gliflozin|glutide|formin|gliclazide|sone|solone|onide|terol|tropium|kinra|zumab|ximab|limumab|tinib|vudine|navir|tegravir|ciclovir|citabine|platin|taxel|rubicin|norphine|afungin|dronate|oxaban|parin|thyroxine|carbimazole|rifampicin|oprazole|triptan|epezil|mantine|mantadine|dopa)$/

/** How the names of diseases end (Greek and Latin word formation in medicine, NHS England's clinical coding primers). */
export const conditionEndings =
  /(?:itis|[^c]oma|omas|omata|aemia|emia|osis|opathy|plegia|plegic|paresis|dystrophy|atrophy|uria|schisis|sclerosis|phrenia|phrenic|cephaly|philia|philiac|iasis|blastoma|ectasis|rrhagia|rrhoea|spadias|stenosis|megaly|melia|dactyly|trophic|penia|cythaemia|thyroidism|hypertensive|gravidarum|mania|asthenia|algia|palsy|bifida|cystitis|lepsy|leptic|plasia|encephaly|phagia|phasia|praxia|lexia|kinesia|hypotonia|dystonia|ectomy|encephalic|anaemic|osteoporotic|psychotic|schizoid|agoraphobic|anorexic|bulimic)$/
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
    'nurse nurses chart charts bundle bundles score scores protocol guideline guidelines alarm standard standards audit audits team teams service services clinic clinics pathway pathways training guidance strategy specialist specialists society association uk charity leaflet leaflets ' +
    'awareness consultant unit units policy policies research tool screening toolkit programme department ward review studies study week foundation trust helpline plan-template ' +
    'error errors alert alerts prescribing safety spot spots eye corner assessments drink drinks books awareness lead leads world support-group group groups outpatient outpatients'
  ).split(' '),
)
/** Soon over, and many have had them: no diagnosis that leads to anybody, unless it is said to be one. */
export const passingIllnesses: ReadonlySet<string> = new Set(
  (
    'chickenpox chicken-pox croup jaundice reflux influenza covid covid-19 coronavirus norovirus rotavirus thrush tonsillitis conjunctivitis gastroenteritis laryngitis pharyngitis sinusitis cystitis otitis ' +
    'mastitis dermatitis anaemia constipation migraine migraines insomnia palpitations seizures diarrhoea dehydration nausea appendicitis gallstones haemorrhoids tics obesity hypotonia concussion infection fever'
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
