/** Words of one kind, and where they come from or why they are there. */
export interface WordGroup {
  readonly why: string
  readonly words: string
}

/** First names that are seldom anything else. */
export const firstNames: readonly WordGroup[] = [
  {
    why: 'girls: among the commoner names for births in England and Wales since 1950 (Office for National Statistics)',
    words:
      'sarah emma laura rebecca gemma rachel kelly claire clare lisa michelle nicola samantha amanda joanne joanna donna tracey tracy karen susan julie jacqueline sharon deborah debbie helen angela alison wendy paula caroline louise lynn lynne lynda linda elaine maureen sheila brenda barbara margaret maggie patricia christine janet jean-marie dorothy kathleen pauline sandra carole carol diane beverley gillian lesley marie maria anne annie ann anna hannah hayley stacey stacy kerry kirsty kimberley kim katie kate katherine catherine kathryn kathy cathy jodie jenna jennifer jenny jessica jess leanne natalie natasha vicky vicki victoria zoe zoë amy amelia emily chloe sophie sophia olivia ella lucy megan bethany beth charlotte abigail abbie holly lauren georgia paige shannon courtney chelsea jade jasmine caitlin aimee alice eleanor ellie elizabeth lizzie liz isabel isabella isabelle evie freya phoebe poppy imogen millie matilda molly niamh aoife siobhan sinead tamsin tamara tanya tara teresa theresa toni tina trudy una ursula yvonne yvette chantelle chanel kayleigh kylie kaylee keeley kiera keira kirsten lacey leah libby lola maisie martha mia nadine naomi nell nora philippa pippa rhiannon rosie ruby sadie scarlett shelley stella stephanie suzanne sian bronwen ffion carys gwen gwyneth hilary ingrid iris isla ivy joan jo judith june-marie kara karina kathy-ann katrina lorna lorraine mandy marian marion marilyn melanie melissa miranda moira muriel myra nancy norma olive phyllis rita rosemary roseanne ruth sally sheryl cheryl shirley simone sonia sue sylvia thelma valerie vera veronica vivien winifred tiffany demi ebony bev becky jacqui josephine juliet juliette frances geraldine heather bernadette bridget agnes ada edith edna ethel elsie enid esme esther eve florence gladys hilda doreen doris eileen ellen elsa constance cynthia daphne deirdre denise annette antonia audrey beatrice belinda ayesha tegan brooke skye tilly fern-louise',
  },
  {
    why: 'boys: as above',
    words:
      'david john paul peter michael stephen steven andrew robert richard christopher james jamie anthony kevin gary ian alan keith graham colin barry derek nigel trevor neil simon jonathan matthew daniel darren jason lee-ann stuart stewart craig gavin scott adrian carl karl wayne shaun sean shane dale damian damien duncan martin philip phillip timothy tim nicholas nick jeremy julian justin roger raymond ronald kenneth ken donald dennis douglas george gerald geoffrey geoff gordon harold howard hugh joseph joe leonard leslie malcolm maurice norman patrick ralph reginald roy russell stanley terence terry thomas tom vincent walter william samuel benjamin ben alexander alex adam luke joshua josh jack-james jake ryan callum connor conor liam nathan kieran kyle jordan-lee lewis louis aaron ashley-james bradley brandon cameron charlie dominic dylan edward elliot elliott ethan evan finlay finn frederick freddie gareth harry harrison harvey henry isaac jacob joel kai kane kian leo leon logan luca mason max mitchell morgan oliver ollie oscar owen reece rhys riley robbie rory sebastian theo theodore toby tyler tyrone zachary zak zack alfie archie arthur albert alfred bernard bertram brendan brian bryan bruce cecil clifford clive cyril darrell darryl declan desmond eamonn edmund edwin eric ernest eugene fergus francis fred gerard gerry giles glen glenn godfrey gregory greg guy hector herbert horace hubert ivan ivor jeffrey jeff jerome jimmy johnny laurence lawrence lloyd lucas marcus mathew miles neville noel oswald percy quentin rodney rupert sidney terrance tobias tony tristan victor warren wilfred jayden jaydn kayden hayden brody ronnie reggie teddy danny dave davey eddie jordan bobby billy kenny lenny mick mike mikey micky nicky stevie tommy vinny',
  },
  {
    why: 'South Asian families (names of Muslim, Hindu and Sikh families in Britain; Office for National Statistics lists, spellings as they vary)',
    words:
      'mohammed muhammad mohammad mohamed ahmed ahmad ali-hassan aisha aaliyah abdul abdullah adil adnan afzal akbar akhtar ali amina amir anwar arif asad asif asim aslam ayaan azhar babar bilal bushra faisal faizal farah farhan farid farida fatima fatimah fazal habib haider hamza haroon hasan hassan hina humza hussain hussein ibrahim idris imran iqbal irfan ishaq ismail jamal jameel javed kabir kamal karim kashif khadija khadijah khalid latif maryam mariam mehmood mehwish mustafa nabeel nadeem nadia naeem nasreen nasir naveed nazia nazir noor omar parveen qasim rabia rahim rashid razia rehan riaz rizwan rubina rukhsana sabina sadia saeed saima sajid saleem salim salma samina sana sara shabana shabnam shabir shahid shahida shaista shakeel shamim shazia sohail sultan tahir tahira tariq tasneem umar usman uzma waheed waqar waseem yasmin yasmeen yasin yousef yusuf yunus zahid zahra zainab zara zeeshan zubair zulfiqar aarav aditi ajay akash amit amrit anand anil anita anjali anjana arjun arun asha ashok deepa deepak dev-raj dinesh divya gita gurpreet hardeep harpreet harjit hitesh inderjit indira jagdeep jaspreet jasvinder jaswinder kamaljit karan kavita kiran kirpal krishna kuldeep kulwinder lakshmi manish manjit manpreet meena meera mohan mukesh nalini narinder neha nikhil nilesh nisha nitin parminder pooja prakash pradeep pranav prem-singh priya rahul rajesh rajinder rakesh ramesh ranjit ravi rekha rohan sandeep sanjay sanjeev sarita satwinder seema shanti shreya simran sita sukhdeep sukhvinder sunil sunita suresh surinder swati tanvi usha vijay vikram vinod vivek tasmin rafiq nasima monowara shirin',
  },
  {
    why: 'West and East African and Caribbean families (spellings as registered in Britain)',
    words:
      'abena abiola ade adebayo adeola adesola afua akosua akua amara ama aminata ayodele ayo ayomide babatunde bukola chidi chidinma chiamaka chima chinedu chinelo chioma damilola ebele efua ejike ekow emeka esi femi folake funmi funmilayo ifeoma ike ikenna kehinde kofi kojo kwabena kwadwo kwaku kwame kwasi kweku mamadou ngozi nkechi nnamdi obi-james obinna olamide olu olumide oluwaseun oluwatobi oluwatosin onyeka segun seun sade taiwo temitope titilayo tobi tolu tope tunde uche uchenna yaa yaw yetunde zainabu abdi abdirahman abdullahi amal asha-ali ayaan deqa faduma fadumo farhiya halima hodan ifrah ikran khadra liban maxamed mukhtar nimco sahra sagal warsame yusra abebe almaz bereket dawit fitsum girma hiwot kidane mehret meseret selam selamawit senait tesfaye tigist yonas yohannes akello auma chipo farai nyasha rudo ruvimbo tafadzwa tatenda tendai thabo thandi themba tinashe tsitsi rutendo wanjiru njeri otieno akinyi mbali shanice shaniqua latoya leroy delroy desmarie tyrell tyreke jermaine marlon lamar keisha aaliya tanisha kadeem devante dwayne winston errol',
  },
  {
    why: 'Polish and other central and eastern European families',
    words:
      'agata agnieszka aleksandra aleksander aneta andrzej anastazja arkadiusz bartek bartosz bartlomiej beata bogdan boguslaw bozena dagmara damian-jan danuta dariusz dawid dominik dorota edyta elzbieta ewa ewelina filip franciszek gosia grazyna grzegorz halina henryk hubert-jan igor ilona irena iwona izabela jacek jadwiga jagoda jakub janusz jaroslaw jerzy joasia jolanta jozef justyna kacper kamil kamila karol karolina kasia katarzyna kinga konrad krystian krystyna krzysztof leszek lukasz maciej maciek magda magdalena malgorzata marcin marek mariusz marta marzena mateusz michal mikolaj milena miroslaw monika natalia oliwia patryk pawel piotr przemyslaw radoslaw rafal renata robert-jan ryszard sebastian-jan slawomir stanislaw sylwia szymon tadeusz tomasz tomek urszula waldemar weronika wiktor wiktoria wioletta wlodzimierz wojciech wojtek zbigniew zofia zosia zuzanna andrei alexandru bogdana catalin ciprian claudiu cosmin cristian cristina daniela dorin dragos elena florin gheorghe ioana ion ionut iulia laurentiu liviu marian-ion mihaela mihai mihail mircea nicolae nicoleta ovidiu radu raluca razvan sorin stefan stefania vasile vlad viorica jurgita rasa vytautas mindaugas dainius giedre ausra ruta jonas kestutis andrius darius janis liga ilze zane edgars ivana jana jaroslav jiri katerina lenka marketa milan miroslav pavel petra radek tereza vaclav zdenek jozefina lubos arben besnik blerim fatmir flutura ilir lirie mimoza dritan besart',
  },
  {
    why: 'Arabic, Kurdish, Turkish, Iranian and Afghan families',
    words:
      'abbas abdel adnan-ali ahlam alaa amani ammar anas asma ayman aziz bassam dalia dina eman esra fadi fadia faris farouk fawzia ghada hadi hadil hala hamid hanan hani hisham huda iman inas jaber jalal jamila kareem khaled khalil layla leila lina lubna mahmoud maha majid malak marwan marwa maysa mona mounir nabil nadir nahla najwa nawal nizar nour nura osama qais rami ramzi rana randa rania rasha reem rima sabah sahar salah saleh samar sami samir samira sawsan suha suleiman taha tareq wael wafa wafaa walid wissam yara youssef zaid zaki zeina ziad azad aram dilan hiwa karwan rojin shilan soran zana ayse aylin burak cem deniz-can elif emine emre ercan fatma gulsum hakan hatice huseyin kemal mehmet murat mustafa-can ozlem selin serkan sevgi yilmaz zeynep amin arash azadeh bahar behnam behrouz dariush farhad farzaneh fereshteh hamed javad kaveh laleh mahsa maryam-ali mehdi mehran mina mohsen nasrin nima niloufar parisa parvin pouya reza roya saman sepideh shahram shirin-ali siavash soraya vahid zohreh gulalai najib nangialai ghulam spozhmai zarmina',
  },
  {
    why: 'Chinese, Vietnamese, Filipino and Portuguese or Spanish families',
    words:
      'xiao wei-ling mei mei-ling jun-jie ying-ying hui-min thanh nguyen phuong linh huong tuan quang minh marisol rowena maricel jocelyn reynaldo rodrigo joao jose miguel pedro paulo tiago rui manuel manuela fernanda fernando francisco ines joana carlos carla ricardo rafael luis luisa jorge juan javier pablo alejandro alejandra beatriz catarina diogo duarte goncalo margarida mafalda nuno sofia giovanni giuseppe francesca alessandro lorenzo matteo',
  },
]

/** First names that are other words too, or places, or surnames of the cited: they need more around them. */
export const doubtfulNames: readonly WordGroup[] = [
  {
    why: 'first names that are also ordinary words, months, titles or places',
    words:
      'may mark will grace hope rose faith joy june april summer autumn sky bill rob pat frank dean chase art jean lee ray dawn daisy lily violet hazel heather holly-ann fern amber crystal ruby-ann pearl olive-ann ivy-ann robin jack jay dale-ann glen-ann victor-ann guy-ann miles-ann drew grant wade carter tyler-ann mason-ann hunter parker taylor jordan-ann chelsea-ann paris india sydney florence-ann charity patience mercy precious blessing comfort gift prince princess duke earl king angel star destiny serenity melody harmony constance-ann prudence verity clement ernest-ann frank-ann iris-ann pansy poppy-ann rosemary-ann basil sage saffron ginger cherry penny peggy kitty bobbie sunny happy reading law page paige-ann bond stone wood young long short brown black white green gray grey north south east west dev prem deniz noor-ann sandy rocky rusty buster art-ann josh-ann peg nova skyler ocean river rain storm ash rowan willow laurel myrtle bryony bethlehem georgia-ann virginia carolina dakota austin houston dallas denver lincoln jackson madison brooklyn london harper logan-ann jo-ann don ron les des reg stan ned tad gus max-ann alma sol eden bay wren robyn lark jan eve-ann dot fay gail gale belle bonnie sonny junior ali-ann sam lou val mo jude tess nan van ian-ann',
  },
]

/** Words before a name that say one follows. */
export const nameTitles: readonly WordGroup[] = [
  {
    why: 'titles and ranks, as written in records of police, health and courts',
    words:
      'mr mrs ms miss mx dr prof professor pc dc ds di dci ps pcso sgt sergeant constable insp inspector supt superintendent rev reverend cllr councillor sir dame lady uncle aunt auntie aunty nanna nana nan grandad granny imam rabbi judge',
  },
]

/** Names that stand for a public matter and not for anybody in the case. */
export const publicNames: readonly WordGroup[] = [
  {
    why: 'authors, chairs of inquiries, children whose names became those of inquiries, and laws, tests, charities and places that bear a name',
    words:
      'laming munro climbié climbie kennedy francis butler-sloss pelka colwell beckford carlile henry-ann connelly soham rotherham macpherson lawrence-ann wood-ann brandon-ann sidebotham reder lord gillick fraser apgar glasgow munchausen barnardo barnardos macmillan bichard casey jay-ann kirkup ockenden shipman hillsborough bristol reason dekker vincent carthey swiss bowlby piaget maslow bronfenbrenner caldicott nolan wessely bradley-ann marmot allen-ann field-ann tickell gove timpson narey heywood-ann broadhurst ferguson laffoy ryan-ann savile kahneman',
  },
]
