import type { WordGroup } from './word-group.ts'

/** First names that are seldom anything else. */
export const firstNames: readonly WordGroup[] = [
  {
    why: 'girls: among the commoner names for births in England and Wales since 1950 (Office for National Statistics)',
    words: `
      sarah emma laura rebecca gemma rachel kelly claire clare lisa michelle nicola samantha amanda joanne joanna donna
      tracey tracy karen susan julie jacqueline sharon deborah debbie helen angela alison wendy paula caroline louise lynn
      lynne lynda linda elaine maureen sheila brenda barbara margaret maggie patricia christine janet jean-marie dorothy
      kathleen pauline sandra carole carol diane beverley gillian lesley marie maria anne annie ann anna hannah hayley
      stacey stacy kerry kirsty kimberley kim katie kate katherine catherine kathryn kathy cathy jodie jenna jennifer jenny
      jessica jess leanne natalie natasha vicky vicki victoria zoe zoë amy amelia emily chloe sophie sophia olivia ella lucy
      megan bethany beth charlotte abigail abbie holly lauren georgia paige shannon courtney chelsea jade jasmine caitlin
      aimee alice eleanor ellie elizabeth lizzie liz isabel isabella isabelle evie freya phoebe poppy imogen millie matilda
      molly niamh aoife siobhan sinead tamsin tamara tanya tara teresa theresa toni tina trudy una ursula yvonne yvette
      chantelle chanel kayleigh kylie kaylee keeley kiera keira kirsten lacey leah libby lola maisie martha mia nadine naomi
      nell nora philippa pippa rhiannon rosie ruby sadie scarlett shelley stella stephanie suzanne sian bronwen ffion carys
      gwen gwyneth hilary ingrid iris isla ivy joan jo judith june-marie kara karina kathy-ann katrina lorna lorraine mandy
      marian marion marilyn melanie melissa miranda moira muriel myra nancy norma olive phyllis rita rosemary roseanne ruth
      sally sheryl cheryl shirley simone sonia sue sylvia thelma valerie vera veronica vivien winifred tiffany demi ebony
      bev becky jacqui josephine juliet juliette frances geraldine heather bernadette bridget agnes ada edith edna ethel
      elsie enid esme esther eve florence gladys hilda doreen doris eileen ellen elsa constance cynthia daphne deirdre
      denise annette antonia audrey beatrice belinda ayesha tegan brooke skye tilly fern-louise`,
  },
  {
    why: 'boys: as above',
    words: `
      david john paul peter michael stephen steven andrew robert richard christopher james jamie anthony kevin gary ian alan
      keith graham colin barry derek nigel trevor neil simon jonathan matthew daniel darren jason lee-ann stuart stewart
      craig gavin scott adrian carl karl wayne shaun sean shane dale damian damien duncan martin philip phillip timothy tim
      nicholas nick jeremy julian justin roger raymond ronald kenneth ken donald dennis douglas george gerald geoffrey geoff
      gordon harold howard hugh joseph joe leonard leslie malcolm maurice norman patrick ralph reginald roy russell stanley
      terence terry thomas tom vincent walter william samuel benjamin ben alexander alex adam luke joshua josh jack-james
      jake ryan callum connor conor liam nathan kieran kyle jordan-lee lewis louis aaron ashley-james bradley brandon
      cameron charlie dominic dylan edward elliot elliott ethan evan finlay finn frederick freddie gareth harry harrison
      harvey henry isaac jacob joel kai kane kian leo leon logan luca mason max mitchell morgan oliver ollie oscar owen
      reece rhys riley robbie rory sebastian theo theodore toby tyler tyrone zachary zak zack alfie archie arthur albert
      alfred bernard bertram brendan brian bryan bruce cecil clifford clive cyril darrell darryl declan desmond eamonn
      edmund edwin eric ernest eugene fergus francis fred gerard gerry giles glen glenn godfrey gregory greg guy hector
      herbert horace hubert ivan ivor jeffrey jeff jerome jimmy johnny laurence lawrence lloyd lucas marcus mathew miles
      neville noel oswald percy quentin rodney rupert sidney terrance tobias tony tristan victor warren wilfred jayden jaydn
      kayden hayden brody ronnie reggie teddy danny dave davey eddie jordan bobby billy kenny lenny mick mike mikey micky
      nicky stevie tommy vinny`,
  },
  {
    why: 'South Asian families (names of Muslim, Hindu and Sikh families in Britain; Office for National Statistics lists, spellings as they vary)',
    words: `
      mohammed muhammad mohammad mohamed ahmed ahmad ali-hassan aisha aaliyah abdul abdullah adil adnan afzal akbar akhtar
      ali amina amir anwar arif asad asif asim aslam ayaan azhar babar bilal bushra faisal faizal farah farhan farid farida
      fatima fatimah fazal habib haider hamza haroon hasan hassan hina humza hussain hussein ibrahim idris imran iqbal irfan
      ishaq ismail jamal jameel javed kabir kamal karim kashif khadija khadijah khalid latif maryam mariam mehmood mehwish
      mustafa nabeel nadeem nadia naeem nasreen nasir naveed nazia nazir noor omar parveen qasim rabia rahim rashid razia
      rehan riaz rizwan rubina rukhsana sabina sadia saeed saima sajid saleem salim salma samina sana sara shabana shabnam
      shabir shahid shahida shaista shakeel shamim shazia sohail sultan tahir tahira tariq tasneem umar usman uzma waheed
      waqar waseem yasmin yasmeen yasin yousef yusuf yunus zahid zahra zainab zara zeeshan zubair zulfiqar aarav aditi ajay
      akash amit amrit anand anil anita anjali anjana arjun arun asha ashok deepa deepak dev-raj dinesh divya gita gurpreet
      hardeep harpreet harjit hitesh inderjit indira jagdeep jaspreet jasvinder jaswinder kamaljit karan kavita kiran kirpal
      krishna kuldeep kulwinder lakshmi manish manjit manpreet meena meera mohan mukesh nalini narinder neha nikhil nilesh
      nisha nitin parminder pooja prakash pradeep pranav prem-singh priya rahul rajesh rajinder rakesh ramesh ranjit ravi
      rekha rohan sandeep sanjay sanjeev sarita satwinder seema shanti shreya simran sita sukhdeep sukhvinder sunil sunita
      suresh surinder swati tanvi usha vijay vikram vinod vivek tasmin rafiq nasima monowara shirin`,
  },
  {
    why: 'West and East African and Caribbean families (spellings as registered in Britain)',
    words: `
      abena abiola ade adebayo adeola adesola afua akosua akua amara ama aminata ayodele ayo ayomide babatunde bukola chidi
      chidinma chiamaka chima chinedu chinelo chioma damilola ebele efua ejike ekow emeka esi femi folake funmi funmilayo
      ifeoma ike ikenna kehinde kofi kojo kwabena kwadwo kwaku kwame kwasi kweku mamadou ngozi nkechi nnamdi obi-james
      obinna olamide olu olumide oluwaseun oluwatobi oluwatosin onyeka segun seun sade taiwo temitope titilayo tobi tolu
      tope tunde uche uchenna yaa yaw yetunde zainabu abdi abdirahman abdullahi amal asha-ali ayaan deqa faduma fadumo
      farhiya halima hodan ifrah ikran khadra liban maxamed mukhtar nimco sahra sagal warsame yusra abebe almaz bereket
      dawit fitsum girma hiwot kidane mehret meseret selam selamawit senait tesfaye tigist yonas yohannes akello auma chipo
      farai nyasha rudo ruvimbo tafadzwa tatenda tendai thabo thandi themba tinashe tsitsi rutendo wanjiru njeri otieno
      akinyi mbali shanice shaniqua latoya leroy delroy desmarie tyrell tyreke jermaine marlon lamar keisha aaliya tanisha
      kadeem devante dwayne winston errol`,
  },
  {
    why: 'Polish and other central and eastern European families',
    words: `
      agata agnieszka aleksandra aleksander aneta andrzej anastazja arkadiusz bartek bartosz bartlomiej beata bogdan
      boguslaw bozena dagmara damian-jan danuta dariusz dawid dominik dorota edyta elzbieta ewa ewelina filip franciszek
      gosia grazyna grzegorz halina henryk hubert-jan igor ilona irena iwona izabela jacek jadwiga jagoda jakub janusz
      jaroslaw jerzy joasia jolanta jozef justyna kacper kamil kamila karol karolina kasia katarzyna kinga konrad krystian
      krystyna krzysztof leszek lukasz maciej maciek magda magdalena malgorzata marcin marek mariusz marta marzena mateusz
      michal mikolaj milena miroslaw monika natalia oliwia patryk pawel piotr przemyslaw radoslaw rafal renata robert-jan
      ryszard sebastian-jan slawomir stanislaw sylwia szymon tadeusz tomasz tomek urszula waldemar weronika wiktor wiktoria
      wioletta wlodzimierz wojciech wojtek zbigniew zofia zosia zuzanna andrei alexandru bogdana catalin ciprian claudiu
      cosmin cristian cristina daniela dorin dragos elena florin gheorghe ioana ion ionut iulia laurentiu liviu marian-ion
      mihaela mihai mihail mircea nicolae nicoleta ovidiu radu raluca razvan sorin stefan stefania vasile vlad viorica
      jurgita rasa vytautas mindaugas dainius giedre ausra ruta jonas kestutis andrius darius janis liga ilze zane edgars
      ivana jana jaroslav jiri katerina lenka marketa milan miroslav pavel petra radek tereza vaclav zdenek jozefina lubos
      arben besnik blerim fatmir flutura ilir lirie mimoza dritan besart`,
  },
  {
    why: 'Arabic, Kurdish, Turkish, Iranian and Afghan families',
    words: `
      abbas abdel adnan-ali ahlam alaa amani ammar anas asma ayman aziz bassam dalia dina eman esra fadi fadia faris farouk
      fawzia ghada hadi hadil hala hamid hanan hani hisham huda iman inas jaber jalal jamila kareem khaled khalil layla
      leila lina lubna mahmoud maha majid malak marwan marwa maysa mona mounir nabil nadir nahla najwa nawal nizar nour nura
      osama qais rami ramzi rana randa rania rasha reem rima sabah sahar salah saleh samar sami samir samira sawsan suha
      suleiman taha tareq wael wafa wafaa walid wissam yara youssef zaid zaki zeina ziad azad aram dilan hiwa karwan rojin
      shilan soran zana ayse aylin burak cem deniz-can elif emine emre ercan fatma gulsum hakan hatice huseyin kemal mehmet
      murat mustafa-can ozlem selin serkan sevgi yilmaz zeynep amin arash azadeh bahar behnam behrouz dariush farhad
      farzaneh fereshteh hamed javad kaveh laleh mahsa maryam-ali mehdi mehran mina mohsen nasrin nima niloufar parisa
      parvin pouya reza roya saman sepideh shahram shirin-ali siavash soraya vahid zohreh gulalai najib nangialai ghulam
      spozhmai zarmina`,
  },
  {
    why: 'Chinese, Vietnamese, Filipino and Portuguese or Spanish families',
    words: `
      xiao wei-ling mei mei-ling jun-jie ying-ying hui-min thanh nguyen phuong linh huong tuan quang minh marisol rowena
      maricel jocelyn reynaldo rodrigo joao jose miguel pedro paulo tiago rui manuel manuela fernanda fernando francisco
      ines joana carlos carla ricardo rafael luis luisa jorge juan javier pablo alejandro alejandra beatriz catarina diogo
      duarte goncalo margarida mafalda nuno sofia giovanni giuseppe francesca alessandro lorenzo matteo`,
  },
  {
    why: 'names of children and parents born since 1990, spellings as they vary (Office for National Statistics and National Records of Scotland, names given to fifty or more)',
    words: `
      abi abigael addison adele alana aleesha alesha alexa alexandra alexis alexia alicia alina alisha alissa alysha alyssa
      amaya amberley amelie amie anais anastasia andrea angelina anya arabella ariana arianna arya ashleigh ashlee ashlyn
      athena aubrey aurora ava avery ayla bella bethan bethanie billie blake bobbi brianna briony britney caitlyn callie
      camilla cara carly carrie cassandra cassidy cassie catelyn celeste celine chanelle chantel chantal charis charley
      charli charlene charlize charmaine chelsie cherise cherie christa christabel christie christy cleo clara codie cody
      coralie cordelia corinne danielle danni darcey darcy darcie debra delilah della delphine desiree destinee diana dionne
      dominique edie edina effie eilidh eleanora elise elisha eliza ellice elodie eloise emelia emilie emmeline emmie erica
      erika erin esmae esmee esmeralda estelle etta evelyn fiona fleur fran frankie francine frida gabriela gabriella
      gabrielle gaynor georgie georgina gia gianna gina ginny giselle glenda glenys greta gracie hallie harriet hattie heidi
      helena henrietta hettie hollie ianthe imelda imogene irina isadora isobel issy jacinta jaime janelle janice janine
      jayne jazmin jazmine jeanette jeannie jemima jenelle jenni jeri jessie jessika jillian joanie jodi jody joelle joely
      jolie josie joyce julia juliana julianne juno kacey kacie kady kaitlin kaitlyn kaleigh kali kasey katelyn katya kaya
      kaye kaylah kayla keeleigh keely kelis kelsey kelsie kendra keri kiana kimberly kiri kizzy kori kourtney kristen
      kristin kristina kyla kylah kyra lacie laila lana laney lara larissa latisha lauryn lavinia leanna leighann lena leona
      leonie leticia lettie lexi lexie liana lila lilah liliana lillian lillie lilly lindsay lindsey lissa livvy lois lottie
      louisa lucia luciana lucille lucinda luella luna lydia lyla lyra mabel mackenzie maddie maddison madeleine madeline
      maddy mae maeve maja malia mara marcia margot margaux margo mariah mariana marissa marla marlene marnie martina
      maryanne marylou maxine maya melinda mercedes meredith mimi mindy mira mollie monique morven myla mylah mya nancie
      natalya nellie nessa nevaeh nia nicole nikita nikki nola norah noreen octavia odette olwen ophelia orla orlaith
      paislee paloma pandora patrice paulette perrie philomena polly porsha portia priscilla quinn rachael raegan rayne
      reagan reanna rebekah regan remi renee rhian rhianne rhona ria rihanna rochelle roisin romilly romy rosa rosalie
      rosalind rosalyn rosanna roseanna roslyn roxanne roxy rubie sabrina saoirse sasha selena selina seren serena shakira
      shana shanelle shania shanna shannen sharna shauna shayla shaylee sheena shereen sherri shona skyla skylar soleil
      stacie starla steph sukie susanna susannah susie suzie suzi tabitha talia tallulah tami tammy tamzin tania tayla taryn
      tasha tatiana teagan teegan tessa thalia thea tia tiana tiegan tilda tillie tori trish trixie valentina vanessa
      venetia violetta vivian vivienne wanda wendi whitney willa wilma winnie xanthe yolanda yazmin yasmine zelda zena zoey
      zola abel adem aden adrien aidan aiden aidy albie aldo alec alexei alexzander alistair alasdair alastair allan alvin
      ambrose amos andre angus ansel anton antonio archibald aren ari arlo arnold arran arron asher ashley aston atticus
      austen axel baxter bart barnaby bartholomew beckett benedict benji bennett benny blaine blair blayne bodhi bodie boden
      braden braydon brayden brendon brett bryn byron cade caden cadan cai cain caleb calum campbell carson caspar casper
      cedric chace chaz charles chris clark claude clint cohen cole colby coby conan conner conrad corban corbin corey cori
      cory crispin curtis cyrus dafydd dai daley damon dan dante darwin dawson deano dejan denzel denzil dermot deshawn dewi
      dexter digby dilwyn dimitri dion django donnie donovan dougie dre dustin dwight eamon edison edgar eddison edmond efan
      eifion eli elias elijah ellis ellison elvis emanuel emil emmanuel emmett emrys enzo ephraim ernie euan ewan ezekiel
      ezra felix fletcher flynn franklin franky fraser freddy gabriel gael gaz geraint gethin gil graeme grayson greyson
      griff guido gwilym gwyn hal hari harlan harri harun henri hefin howell huey hugo huw iain iestyn ieuan ifan illtyd
      inigo ioan iolo ira issac iwan jaden jadon jago jai jaiden jakob jared jarrod jarvis jase jax jaxon jaxson jaycob
      jaydan jayce jaylan jaylen jaylon jayson jed jediah jenson jeremiah jermain jesse jethro jett jim jimi joaquin johan
      john-paul johnathan johnnie jon jonah jonjo jonny jordon josef josiah jovan jules junaid kaden kaeden kaiden kaine
      kaleb kalvin kalum karson kasper kaylan kaylum keane keanu keegan keenan keiran keiron keelan kelan kellan kenan
      kendrick kenzie kenzo kenzi kerr khari khye kiefer kieron kier kieren killian kingsley kirk kody koby korben korey
      kristian kristopher kurt kurtis kye kylan kyran kyron lachlan landon lawson leighton lennie lennon lennox leonardo lex
      lionel llew llewellyn llyr lochlan lorcan louie lowen lucian luther lyndon macauley macaulay mack maddox magnus
      malachi malachy manny marc marcel marley marlowe martyn marvin mateo matthias matty maximilian maximus maxwell
      mckenzie meurig micah milo mitch monty morris moses murdo murphy myles myron nate nathaniel nelson nico nikolas
      nikolai niall noah nolan oakley oisin olaf olly omari orion orlando osian osman otis otto owain padraig patrik paxton
      perry peredur peyton quincy ralphie randall raphael rayan rayyan rhodri rhydian rian richie ricky rico ridley rio
      robson rocco roderick rogan romeo ronan ronny roscoe rosco ross rowen royston ruairi ruben rudi rudy rufus russ ryder
      rylan rylee salvador samson santino saul scot seamus sean-paul seb seth shayne shawn shay shea sid silas solomon
      spencer steffan steve stu sylvester taliesin tadhg tate taran tegid terrence terell theon tiernan timmy titus tobey
      tomi tomos tomas torin travis trefor trent trey tristram tudor tylor tye tyson tyrese uri valentin vance vic vince
      virgil wes wesley westley wilbur wilf willem willis wilson wyatt xander xavier yoel zac zach zander zayd zayn zeb zeke
      zion ziggy`,
  },
  {
    why: 'Irish, Scottish and Welsh families (Central Statistics Office, National Records of Scotland, Office for National Statistics for Wales)',
    words: `
      ailbhe aisling aislinn ailsa aine áine aoibhe aoibheann bláthnaid blathnaid bríd brid bronagh brónagh cadhla
      caoilfhionn caoimhe ciara clodagh cliona clíodhna cliodhna deirbhile doireann eabha éabha eadaoin éadaoin eilis eilís
      eimear emer eithne fionnuala fionnghuala grainne gráinne kirsteen laoise mairead máiréad maire máire mhairi morag
      morna muireann neasa nuala oonagh órla orfhlaith róisín saraid seonaid sheilagh síle sineád sinéad síofra siofra
      siobhán sorcha treasa úna ailean aodhan aodhán barra brannagh breandan cahal cathal caolan caolán ciaran ciarán cian
      cillian cormac conall conchobhar colm colum criostoir dáithí daithi dara daragh darragh dónal donal diarmuid diarmaid
      eoghan eoin eanna éanna fearghal fergal ferdia fiachra finbar finian fintan fionn gearoid gearóid iarla jarlath keelin
      lorcán manus micheál micheal murtagh naoise odhran odhrán oran pádraig padraic peadar proinsias pronsias ruadhan
      ruadhán ruairí seán séamus sean-óg senan tiarnan tiarnán tomás turlough ultan uilleam angharad anwen bethan-mair
      branwen briallen buddug cadi catrin ceri cerian ceridwen cerys delyth efa eira eiry eirlys elan eleri elin elinor
      eluned enfys esyllt fflur glesni gwawr gwenan gwenda gwenllian gwenno hafwen heledd hefina lili-mai llinos lleucu
      lowri luned mabli mair mared mari marged meinir mererid meleri menna mirain nansi nerys sioned siwan tegwen tesni
      tirion aeron aled alun alwyn aneirin anwell arwel arwyn berwyn bleddyn brynmor cadog caradog carwyn cefin cledwyn
      colwyn cynan dafi deian deiniol deri dyfan dyfed dyfrig ednyfed eilir einion eirian eirig elfed elfyn elgan elis emlyn
      emyr eurig garmon gerallt gerwyn gruffudd gruffydd guto gwion gwydion hedd heddwyn hywel idwal illtud islwyn ithel
      lleu llion llŷr llywelyn macsen madog maldwyn meilyr meirion merfyn mihangel myfyr myrddin nedw prys rhun rhydwyn
      rolant sion siôn tecwyn teifion trystan tudur twm wyn ynyr`,
  },
  {
    why: 'South Asian families: further names and spellings (Muslim, Hindu, Sikh, Tamil, Sinhalese, Bengali and Nepali)',
    words: `
      aafia aamir aarif aasiya abida abeer adeel afia afsana afsheen aftab ahsan aiman aiza ajmal akeel akram aleem aleena
      alia aliyah alishba altaf ambreen ameen ameera amjad ammara amna anam anaya aneesa aneesah anisa aniqa anum aqeel aqib
      aqsa areeba arham arooj arshad arslan asaad asghar ashfaq ashiq ashraf asiya ateeq atif atiqa aurangzeb awais ayub
      azeem azra basharat bashir basit bibi danish danyal daood dawood dua ehsan ehtisham ejaz emaan eshal fahad fahim faiqa
      faiz faiza fakhra fareeda fareed farhana farrukh farzana fatema fawad fayyaz feroz fiza furqan ghazala gulfam gulnaz
      gulshan haaris habiba hafiz hafsa hafsah haleema hamad hamna hania haniya hanif haris hasina hasnain haseeb hashim
      hira hiba hooriya humaira humera husna husnain iftikhar ihsan ijaz ilyas imaan inaaya inayat iqra iram irum isa ishrat
      israr ismaeel izhar jabeen jahanara jahangir jannat javaid javeria jawad kainat kaleem kaneez kausar khalida khawar
      khizar komal kulsoom kulsum maahnoor madiha maheen mahira mahmood mahnoor mahrukh maimoona malaika maliha manzoor
      maqsood mariyam maryum mashal masood mazhar mehak mehboob mehreen mehrunnisa minahil misbah mishal moeen mohsin momina
      moosa mubarak mubashir mudassar muhsin mujahid mumtaz muneeb munir munira murtaza musa musarrat musharraf muskan
      muzammil nabeela nabila nafeesa naheed naila naima naseem naseer nasira nausheen naveeda nawaz nayab nazish nazma
      neelam nida nighat nimra nisar noman nosheen nusrat obaid omair omera parvaiz parvez pervaiz qadeer qamar qaiser raees
      rabiya rafaqat raheela rahat raheem rahila raiqa rameen ramsha rashida rasheed raza razaq rehana rehman riffat rida
      rimsha riyaz rizwana robina romana rozina rubab rumaisa saad saadia saba saber sabeena sabir sabiha sadaf sadiq saeeda
      safa safia safina safiya safiyyah saif sairah sajida sajjad sakina samia samiya sanaullah sania saqib sarfraz sarwar
      sehar sehrish shabbir shafiq shagufta shahbaz shahnaz shahzad shahzaib shaheen shakil shakila shamas shameem shamsa
      shamshad sharif sharifa shaukat shaukhat shaziya shehnaz shehzad sheraz shoaib sidra sikandar sobia sohaib subhan
      sufyan sughra sumaira sumaiya sumaiyah sumayyah summera tabassum tahmina taimoor tajammal talat talha tallat tanveer
      tanzeela taslima tasawar tauseef tayyab tayyaba touqeer ubaid ubaidullah umair umaima umaira umama ume umer umme
      unaiza urooj usama uzair wahida wajid wajiha waleed waqas wasim yaqoob yaqub yaseen yasir yumna zafar zahida zaheer
      zaib zain zainah zaira zakia zakir zaman zarina zeba zeenat zia zoha zohaib zoya zubaida zunaira aadhya aadit aadya
      aakash aanya aarti aashi abhay abhijit abhinav abhishek aditya advait agastya aishwarya ajit akhil akshara akshay alka
      alpa alpesh aman amandeep amar amardeep amarjit ameet amisha amita amitabh amrik amrita amritpal ananya aneesh anish
      anju ankit ankita ankur anoushka anshul anu anup anupam anuradha anushka aparna archana arnav arti arvind aryan
      asheesh ashish ashwin ashwini atul avani avinash avneet avtar ayush bachan balbir baldev baljeet baljinder baljit
      balraj balvinder balwant balwinder bharat bharati bharti bhavesh bhavik bhavin bhavini bhavna bhupinder bhupendra
      bimal bina chandni chandra chandrika charan charanjit chetan chetna chirag daksha daljit damini darshan darshana
      davinder deepali deepika deepti devendra devi dhanraj dharmesh dharminder dhruv dhruvi dhruti dilip diljit dipak
      dipali dipesh dipti diya falguni ganesh gauri gaurav geeta girish gopal gurbachan gurbaksh gurcharan gurdeep gurdev
      gurdip gurinder gurjit gurmeet gurmit gurmukh gurnam gurpal gursharan gursimran gurvinder gurwinder hansa hansaben
      haribhai harbhajan harcharan hardev hardik hargun harinder hariprasad harish harjinder harkiran harleen harman harmeet
      harmit harnam harneet harsha harshad harshil harvinder hemal heena hemant hemlata hetal himanshu hiral hiren hitendra
      inder indra isha ishaan ishan ishani ishita ishwar iya jagat jagdev jagdish jagjit jagmohan jagtar jaideep jasbir
      jasdeep jashan jasjit jaskaran jasleen jasmeet jasmin jasminder jasneet jaspal jasprit jasraj jassi jaswant jatinder
      jaya jayanti jayesh jayshree jeetendra jeevan jignesh jigna jinal jitendra jiten jivan joginder jyoti jyotsna kailash
      kajal kalpana kalpesh kalyan kamalpreet kamla kanchan kanta kantilal kapil karamjit karanveer karishma karnail karthik
      kartik kashish kaushal kaushik kavya ketan keval khushi kinjal kiranjit kirit kirti kishan kishor komalpreet krina
      krishan krish krupa kulbir kuldip kulvinder kumar kunal kusum lakhbir lakhvinder lalita lata laxmi leena madan madhavi
      madhu madhur mahendra mahesh mahinder maitri makhan malkit malti mamta mandeep mandip mangal maninder manisha manju
      manjinder manjula manmeet manmohan manoj mansi manvir mayank mayur megha mehul mihir mili minal minaxi minesh mital
      mithun mitesh mohinder mohit mridula mukta mukul nageswari naina nakul namrata nandini narayan narendra naresh naveen
      navdeep navin navjot navneet navpreet navraj nayan neel neeraj neeru neeta neetu nehal niharika niki nimisha nimesh
      niraj nirav nirmal nirmala nirupa nishant nishita nitesh nitish niyati nupur omkar omprakash padma palak palvinder
      palwinder pallavi pankaj parag param paramjit parampreet parbinder paresh pargat parmjit parth parul parvati parwinder
      pavan pavandeep pavitra payal pinal pinky piyush prabhdeep prabhjot prabjot pradip pragna prabhu prabha pramod pranali
      pranay prashant pratap pratik pratima praveen pravin pravina premila prerna preeti preeya premjit pritam pritesh priti
      pritpal priyan priyanka puja punam puneet purvi pushpa radha radhika raghav rai raj raja rajan rajdeep rajeev rajendra
      rajeshwari rajiv rajkumar rajni rajpal rajpreet rajvinder raju rakhi raman ramandeep ramanjit ramila ranbir randeep
      randhir rani ranjan ranjana ranjeet ranjna ranvir rashmi rashpal ratan ravinder ravindra ravneet ravjit reena reeta
      renu renuka resham reshma reya rina rishabh rishi rishika ritesh ritika ritu riya rohit roshan roshni rupa rupal
      rupesh rupinder ruchi rushi saachi sachin sadhana sagar sahil sai sailesh sameer sandhya sandip sangeeta sanjana
      sanjiv sanjna sanju sapna saran saroj sarabjit sarbjit saraswati satnam satpal satvinder satwant satya satyam saurabh
      savita seeta sejal shailesh shalini shammi shankar shanta sharan sharanjit sharanpreet shashi sheela sheetal shefali
      shekhar sherpal shilpa shiv shiva shivam shivani shobha shobhana shruti shubham shyam siddharth simarjit simranjit
      sneha smita sohan som sonal sonali sonam soni sonu srinivas subhash sucha sudha sudhir sujata sukhbir sukhi sukhjinder
      sukhjit sukhjeet sukhmani sukhpal sukhpreet sukhraj sukhwinder suman sumeet sumit sunaina sundeep suraj surekha
      surendra surjit surya sushil sushila swaran swarn tajinder tanmay taranjit tarlochan tarsem tarun tejal tejas tejinder
      trilok trisha trupti tulsi tushar udham ujjwal umesh upinder upma urmila urvashi urvi utsav vaibhav vaishali vaishnavi
      vandana vani varinder varsha varun vasant vasanti vatsal veena veera vibha vidya vijaya vijayalakshmi vikas vikesh
      vikash vikrant vimal vimala vina vinay vinayak vinesh vinita vipan vipin vipul viraj viren virender virinder vishal
      vishnu vivaan yadav yash yashika yashoda yashpal yogesh yuvraj yuvika arulanantham anandan arulmozhi balasubramaniam
      bavani dharshini dinusha gayathri ganeshan gnanam inthu jegan jeyanthi kajan kandiah kavitha keerthana krishanthi
      kumaran lakshan logini mathura mayuri mythili nirosha nishanthan pirashanth pathmini pradeepa priyadharshini rajini
      ranjini sashi sathya selvam selvi shankari sivakumar sivan sumathi suganya thanuja tharshini thavarasa thilini
      thushara vasuki vijitha yalini yogarajah nimal chaminda sanduni ruwan dilshan amila nuwan asanka kasun lahiru malith
      nadeesha sachini bishnu bimala bishal binod dawa dolma dorje kopila lhamo lakpa mingma nirajan padam pasang pemba pema
      phurba prakriti prativa rajkumari sabitri sarmila tashi tenzin tika yangchen abdur abdus alom amirun angur anwara
      asmin aysha babul badrul delwar dilara dilwara fahmida fazlul hasna hazera husneara jahura jubair kamrul khaleda
      komola lutfa lutfur mahbub mahfuz mahmuda majeda mizanur momtaz moniruzzaman monwara morium mostafa mujibur nargis
      nazmul nurjahan nurul rahela rahima raihan ratna rezaul rokeya roksana ruksana runa rushna sabia salina samsul sayeda
      shafiul shahana shahanara shahin shamima shamsul shanaz sharmin shelina shirina siraj sufia suhel sumi suraiya tahera
      tahmid tahmeena tofazzul`,
  },
  {
    why: 'West, East and southern African and Caribbean families: further names (Yoruba, Igbo, Hausa, Akan, Sierra Leonean, Gambian, Congolese, Somali, Eritrean, Ethiopian, Sudanese, Ugandan, Kenyan, Zimbabwean, South African)',
    words: `
      abayomi abidemi abimbola abisola abosede adaeze adaku adanna adaobi adebola adebowale adedayo adedoyin adegoke adejoke
      adekunle adelaja ademola aderonke adesina adesuwa adetola adetutu adewale adeyemi adeyinka adora afolabi agbani aina
      ajani ajibola akande akinola akintunde akpan alaba amadi amaka amarachi amaechi anuoluwa anuli arinze arinola ayinde
      ayobami ayodeji ayokunle ayomikun ayotunde azubuike babajide babs bamidele banke bankole bassey bayo bisi bolanle
      boluwatife bosede bunmi busayo busola chiagozie chibueze chibuike chibuzo chidera chidiebere chidozie chiemeka
      chigozie chijindu chijioke chika chikezie chikodi chinazo chinaza chinenye chineze chinonso chinwe chinyere chisom
      chizoba chuka chukwudi chukwuemeka chukwuma dami damola dapo dayo debo deji dele demilade dimeji dipo dolapo doyin
      ebuka efe efosa ejiro ekaette ekene ekenedilichukwu ekundayo emem enitan enyinnaya ese eseosa eunice ezinne fadekemi
      feyi feyisayo fikayo fisayo folasade folashade foluke foluso foyinsola funke gbemi gbenga gbolahan godwin goodluck
      hauwa ibironke ibrahima idara idowu ife ifechukwu ifeanyi ifemide ifeyinwa ifunanya iheanacho ijeoma ikechukwu
      ikedinachi ikemefuna imani ini inioluwa ireti iretioluwa isioma iyabo iyanu iyanuoluwa jadesola jumoke kambili kamsi
      kanayo kayode kelechi kemi kene kenechukwu kitan kolade kolawole kore kosi kosisochukwu kunle ladi lanre latifat
      makinde mayowa mfon mobolaji modupe mojisola mojoyin morayo morenike moyo muyiwa ndidi ndubuisi nduka ngozika nike
      nkem nkemdilim nkiru nkiruka nneka nnenna nonso nwabueze nwakaego nwando obafemi obi obiageli obianuju obioma obiora
      ogechi oghenekaro oghenetega ogochukwu ogugua okechukwu okon ola olabisi oladele oladipo olajide olajumoke olakunle
      olamilekan olanrewaju olaoluwa olatunde olawale olayemi olayinka oluchi olufemi olufunke olufunmilayo olukayode
      olumayowa olusegun olusola oluwadamilare oluwadamilola oluwafemi oluwakemi oluwanifemi oluwaseyi oluwaseyifunmi
      oluwatoyin oluyemi omobola omolara omolola omotayo omotola omowunmi onome onyebuchi onyekachi onyinye onyinyechi
      opeyemi oreoluwa osagie osahon osaretin osas osaze osita oyin oyinda oyindamola oyinkansola rotimi seyi shola simi
      simisola sola somto somtochukwu sunkanmi tade taiye tayo temi temidayo temilade temilola temiloluwa tife timi
      timilehin titi tiwa tiwalade tobiloba tochi tochukwu tokunbo toluwani tomiwa toyin toyosi uchechi uchechukwu udoka
      ufuoma ugo ugochi ugochukwu ugonna uju ukamaka uzoamaka uzochi uzoma wande wura yele yemi yemisi yewande yinka zikora
      zina aliyu aminu balarabe binta danjuma fatimatu hadiza hajara halimat hamisu jummai kabiru ladidi laraba lami maimuna
      mairo nafisa rabi rakiya sadiya sani talatu umaru zulai abeiku adoma adwoa afi afriyie agyei agyeman akoto akwasi
      akweley akyaa ampofo ansah aseye asare asantewaa ato baaba baffour boakye boateng efia ekua ekuwa fiifi gifty jojo
      kobby kobina kojovi korkor kukua kwadjo kwamena kwesi maame manu mansa naa nii odame okyere osei paa papa-kwesi sika
      yoofi aboubacar abdoulaye adama aissata aissatou alhassan alieu alimamy amadou aminatou assan awa baboucarr bakary
      bintou boubacar cheikh daouda djeneba dodou ebrima ebrahima fanta fatmata fatou fatoumata foday gibril haja hawa
      ibrima isatou isata jainaba jariatu kadiatu kadijatou kaddy kebba lamin maimouna mariama mariatu mamoud mbalu modou
      momodou musu nabou oumar oumou ousman ousmane pateh rohey sainey salamatu salieu sanna santigie sekou sorie sulayman
      tamba tenneh yankuba yaya bijoux bilonda christelle dieudonné fiston gloire grâce jolie-grâce kabongo kalala kasongo
      kavira landry lukusa merveille mbuyi mutombo ngalula nsimba nzuzi plamedi tshala tshibola abdiaziz abdifatah abdihakim
      abdikadir abdikarim abdinasir abdinur abdiqani abdirashid abdirizak abdisalam abdiwahab abdiweli abshir ahlaam anab
      ardo asiyo awale ayan aydarus bahja barkhad barni bashiir bilan bishaaro burhan cabdi canab caasha cawil dahabo dahir
      dalmar daud daynile deeqa deka deqo dhahabo diriye duale dualeh ebla faaiso faadumo fahma farax fartun fathia filsan
      fowsia fosiya fowzia gabay gedi geeddi guled gulaid habon hamdi hanad hibaaq hibo hinda hoodo idil ifraax igal ilhaan
      ilhan ilwad isse istahil jabril jama jamilo jawahir jibril kaafiyo kadar kaltun khadar khadiija kheyr kinzi kowsar
      ladan liiban mahad mahamed mahamud maryan maslah maymun mohamud mulki muna mustaf muumin nadifa nasra nasteexo nasteho
      nimo nuh nur nuura qali raage rahma ramla raxma roble roda rooda ruqia ruqiya ruun saada saadiya sabirin saciid safiyo
      saida salaado samatar samsam sareedo shamis shamso sharmarke shukri siham siman sirad sucaad suad sucdi suleekha
      suldaan sumaya ubah ubax umayma waris warda xalimo xamdi xawa xasan yahye yonis yurub zaynab zamzam zeynab abeba addis
      adiam afewerki alganesh amanuel asefa asmait awet ayana azeb bahta berhane biniam biruk bisrat danait efrem ermias
      eyob ezana fana feven filmon fikre fiyori frehiwot frezghi genet gebre getachew ghebre habtom hagos hailu haben hermon
      henok hewan hiwet huruy isayas kebede kibrom kidist kiflom kokob lemlem letebrhan luwam mahder mebrahtu medhanie
      meklit mekdes melat meles merhawi meron mihret mulu mulugeta nahom natnael negassi nebiat rahel rahwa robel rodas
      samrawit semere semhar senayt shewit sirak sosina tadesse tekle temesgen tewodros tewolde tirhas tsega tsegay tsehay
      tsion winta wintana worku yared yemane yemisrach yirga yodit yohana yordanos yosef yosief zelalem zewdi abdelrahman
      abuk achol adut ajak akech akol akuol aluel arafat awad ayak ayen ayuen bakhita deng elfatih eltayeb garang gatluak
      igbal ikhlas intisar ismat kuol limia mabior majok manal mawien mazin mohammedain mutasim nagla nyandeng nyabol
      nyakuoth rabie sabit tahani acen achan adong ainembabazi amooti apio asiimwe atim atuhaire ayebare babirye birungi
      byaruhanga kabuye kaggwa kakembo katende kato kisakye kiwanuka kizza kyomugisha lubega mirembe mugisha mukasa musoke
      nabirye nagawa nakato nakku nalubega namata namukasa nansubuga nantongo nankya okello okot opio ssebunya ssemakula
      tumusiime wasswa achieng adhiambo anyango atieno awino barasa chebet chelimo chepkemoi cherono gathoni jelagat kamande
      kamau karanja kibet kimani kiplagat kiptoo kipchoge kariuki macharia maina makena mbugua mugo muthoni mutua mwangi
      mwende mwikali ndegwa nduta ngugi njambi njoki njoroge nyambura nyokabi ochieng odhiambo oduor okoth omondi onyango
      ouma owino waceera wairimu waithera wambui wangari wanjiku wekesa furaha mwajuma mwanaidi neema rehema zawadi zuhura
      anesu anotida chengetai chenai chiedza chipiwa chido edmore fadzai farirai fungai garikai gamuchirai hazvinei itai
      kudakwashe kudzai kudzanai kundai lovemore maita makanaka makomborero maidei munashe munyaradzi munesu mutsa mudiwa
      ngoni ngonidzashe nokutenda nokuthula nomatter nothando nomsa nobuhle nompumelelo nomvula nyaradzo panashe paidamoyo
      petronella rangarirai ropafadzo rufaro rumbidzai ruvarashe sekai shamiso shingai shingirai shupikai simba simbarashe
      sibongile sibusiso sifiso siphiwe sipho sithembile sizwe tadiwa tafara tanaka tapiwa tariro tawanda tendayi tinotenda
      tonderai tsungai varaidzo vimbai vongai wadzanai yeukai zanele zandile zvikomborero ayanda bongani bonolo buhle
      busisiwe kabelo karabo katlego kagiso lerato lesedi lindiwe lungile lwazi mandla mpho naledi nandi nandipha ntombi
      nthabiseng palesa phindile refilwe sandile siyabonga tebogo thabiso thandeka thandiwe thato thulani tumelo vusi xolani
      zodwa zukile akeem akeisha alford antwan ashanti cecelia clinton cordell cornel curtley dacosta damion danique darnell
      davina deandre deja delano delisha delon delora demarion dermoth desean deshane deshaun desron devonte donette dushane
      earlene fitzroy garfield gladstone glenroy hopeton icilda ishmael isaiah jabari jaheim jahmai jahmal jahmar jahmarley
      jahnai jahvon jamaal jamar jamarl jamelia janae javaughn javon jazmyn jelani jenai kadian kadiesha kareema karlene
      kayon keanna kemar kenisha kenroy keron keshia kezia keziah khadeem kishauna kymani lacoya lakeisha lashawn lashay
      latanya lavern leshawn levi levar lorenza makeda makayla malik malique marvalee maxroy melvin mervin mikael moesha
      monifah myesha nakia nakita natesha odean oneil orville pearline quaneisha raheim rakeem raneisha rashaad rashaun
      rashawn renaldo rhemar rodaine romario roshane rosheen rudolph sanique sashane shadae shaka shamar shanae shanai
      shanay shaneika shanell shanese shanika shantel shantelle shaquille sharlene shauntelle shavon shenade shenelle
      sherene sherika shevon shyanne tanesha taneisha tasheka tavia tayshaun tenisha tevin tiffani toussaint trayvon
      trevaughn tyreece tyrece veneisha vinette yanique zakari zakiya zaria zariah zephaniah`,
  },
  {
    why: 'Polish, Romanian and other eastern European families: further names (Slovak and Czech Roma, Hungarian, Bulgarian, Ukrainian, Russian, Baltic, Albanian, Serbian, Croatian, Greek)',
    words: `
      adrianna alicja antoni antonina aniela arek artur basia beniamin blanka blazej boguslawa bozenna bronislaw bronislawa
      cezary czeslaw czeslawa daria dominika emilia eryk eugeniusz eugenia fabian felicja feliks franek gustaw hanka henryka
      hieronim ignacy iga iza jagna janek janina jasiek joachim julianna kaja kaj kalina kajetan kazimierz kazimiera klaudia
      kornelia krysia krzysiek kuba leokadia lidia lucja lucyna ludwik ludwika maks maksymilian malwina marcelina marianna
      mariola maryla marysia maurycy mela mieczyslaw mieszko mirka miron natan nikodem nikola olek olga oskar otylia pola
      patrycja piotrek przemek romuald roza rozalia ryszarda seweryn slawek stanislawa stas staszek szczepan teodor tola
      tymek tymon tymoteusz wera wieslaw wieslawa wincenty witold wladek wladyslaw zdzislaw zenon zoska zuza zuzia zygmunt
      adela adelina adina alin ana anca andra andreea anisoara antonela aurel aurelia aurica bianca camelia carina carmen
      catalina cezar constantin corina corneliu cosmina costel costica costin cristi crina dana danut delia denisa denis
      dinu doina dorina doru dumitra dumitru ecaterina elisabeta emanuela emilian eugen florentin florentina florian florica
      florina gabi gelu georgeta georgiana gheorghita gica gigi grigore horatiu iacob ileana ilie ilinca ina ionel ionela
      ionica iuliana iulian iustin larisa lenuta leontina ligia livia loredana lorena luminita madalina maricica marin
      marinela marius marilena matei mihnea mioara mirabela mirela mugurel narcisa narcis nelu nicolaie nicusor nita
      octavian oana olimpia paraschiva petre petrica petronela petru petruta pompiliu raul rebeca remus rodica romica roxana
      ruxandra sanda sandu serban sergiu silvia silviu simona sorina stanca stelian steluta stefanita teodora tiberiu toma
      traian valeria valeriu vasilica viorel violeta vladimir zamfir zamfira alzbeta andrej anezka barbora bohuslav boris
      branislav dagmar darina dusan eva evzen frantisek gejza hedviga iveta janka jarmila jitka jolana juraj karel klara
      kvetoslava ladislav libor libuse lubica lubomir lucie lukas marcela margita matej matus michaela milada milos miloslav
      miriam ondrej petr pavol radka radoslav rastislav rene rudolf sarka slavka slavomir stanislava svatopluk svetlana
      tibor vanda vendula veronika viera viktor viktoria vladimira vlasta vojtech zdenka zdeno zuzana adel andras aniko aron
      attila bela balazs bence bernadett bori botond csaba csilla denes emese eniko erzsebet eszter ferenc gabor gergo
      gyongyi gyula ildiko imre istvan janos jozsef judit kalman karoly kata katalin kitti krisztian krisztina laszlo
      levente lilla marika marton mihaly miklos nandor noemi norbert orsolya piroska reka rozsa sandor szabolcs szilvia
      tamas terez timea vilmos zita zoltan zsanett zsofia zsolt zsuzsa zsuzsanna aleksandar asen atanas bilyana biser blagoy
      boyan desislava dimitar dimitrina donka ekaterina elitsa galina galya georgi gergana hristo iliyan iliya iva ivaylo
      ivelina kalin kaloyan kiril krasimir krasimira lilyana lyubomir lyudmila mariyana mitko nadezhda neli nikolay nikoleta
      ognyan pavlina penka petar petya plamen plamena radost rositsa rosen rumen rumyana sasho silviya simeon slavi snezhana
      stanimir stanka stefka stoyan stoyanka svetla svetoslav todor todorka tsvetan tsvetelina valeri vasil vasilka velina
      veselin veselina vesela yana yanko yavor yordan yordanka zdravko zhivko zlatka alyona anastasiya anatoly andriy andrii
      anzhela artem bohdan daryna dmytro dmitri dmitry evgeny evgenia fedir galyna gennady halyna hryhoriy ihor ilya inna
      iryna kateryna khrystyna kira kostya ksenia ksenija larysa lesya liudmyla lyuba lyubov lyudmyla maksym marharyta
      mariia mariya marichka mykhailo mykola mykyta myroslava nadiya nataliia nataliya nazar oksana oleg oleh oleksandr
      oleksandra oleksiy olena olesya olha orest ostap pavlo petro polina roksolana ruslan ruslana rostyslav serhii serhiy
      sergei sergey slava snizhana solomiia sofiia stanislav stepan svitlana taras tatyana tetiana tetyana timofey tymofiy
      vadym vadim valentyn valentyna valeriy varvara vasyl vasylyna viktoriia viktoriya vira vitalii vitaliy vitaly
      volodymyr vsevolod vyacheslav yaroslav yaroslava yegor yelena yevhen yevheniia yulia yuliia yuliya yuri yuriy zhanna
      zinaida zoryana agne aiste aleksas algirdas algis alvydas antanas arnas arturas arunas asta audra audrius austeja
      birute daiva danute deimante domantas dominykas donatas dovile edgaras edita egidijus egle eimantas eligijus ema
      emilija erikas ernestas evaldas evelina gabija gabriele gediminas giedrius gintaras gintare gintautas gitana goda
      grazina gytis ieva ignas inga ingrida irma jolita juozas jurate jurgis justas justinas justina kamile karolis kazys
      laima laimonas laurynas lijana linas liudas loreta mantas marija martynas matas migle milda modestas neringa nerijus
      nojus odeta paulius petras povilas ramune raimondas ramunas raimonda regimantas remigijus ricardas rimantas rimas
      roberta robertas rokas rolandas rugile rutenis salomeja sarunas saule sigitas simas simonas skaiste solveiga stasys
      sigita tadas tautvydas ugne urte vaida vaidas valdas valdemaras vesta vidas vida vilija vilius vilma viktorija vilte
      virginija virgis vitalija vitas vygantas vykintas vytas zivile zilvinas zydrunas agnese agris aigars aija ainars
      aivars aleksandrs andris anete antra arnis artis artjoms arturs arvis baiba beate dace daina dainis daiga didzis
      dmitrijs dzintars dzintra edvins egita egils eduards elina elza ernests evija evita gatis gints guna gundars guntars
      guntis harijs ilga ilmars ilva ilvars imants inese inara ineta inguna ingus inta intars ivars jekaterina jelena julija
      juris kaspars kristaps kristers kristiana kristine lasma lauma livija maija mairis mareks maris mihails modris
      normunds olegs oskars pauls peteris raimonds raivis ralfs renars rihards ritvars roberts rolands rudolfs sandis sanita
      santa sarmite sergejs signe sindija skaidrite solvita tatjana uldis valdis valters viesturs vija vladimirs zaiga zanda
      zanete zigmars afrim agim agron albana alban albina albion alketa altin anila arbnora ardian ardit arian arjan arlind
      armend artan arta avni bajram bardhyl bashkim bekim besa besim bledar blerina blerta bujar burim dafina diellza donika
      drita driton durim edlira edona egzon elda elira elisa elona elton elvana emirjon endrit enkeleida entela erion erjon
      ermal ermira ervin faton fatbardha fatjon fatjona fatlinda feride fisnik fitim flaka flamur florent florim flutra
      gazmend genc gezim gjergj granit hajdar hysen ibadete idriz ilirjana iliriana ismet jehona jeta jetmir jeton klajdi
      klea klodian klodiana kreshnik kujtim kushtrim labinot leart lejla leonora leutrim liridon liridona lirim lorik luan
      luljeta lulzim majlinda marsel merita mirjeta mirlinda naim nexhat orges pajtim pellumb petrit qendrim qerim rezarta
      rinor rovena rron rudina rukije sabri selim shaban shefqet shkelzen shpresa shqipe sokol suela taulant teuta uran
      valbona valdete valmir valon vjollca vlora xhevdet xhevahire ylli yllka zamira zef bojan borislav branka branko
      danijel danijela dragan dragana dragica drazen dubravka goran gordana hrvoje ivica jadranka jasna jovana katarina
      kresimir ljiljana ljubica marko mateja milica miljana milorad mirjana mirko mladen nebojsa neda nemanja nenad nevena
      ognjen predrag radmila ranko ratko sanja sasa sinisa slavica slobodan snezana srdjan stipe stjepan tihomir tijana
      tomislav uros vedran vesna vlado vojislav zdravka zeljka zeljko zlatan zoran zorica zvonimir aida almir amela amra
      armin damir dino dzenan edin elma elvir emina enisa enver faruk fikret ibro ifeta izet jasmina lamija mersiha mirsad
      mirza mujo nedim nermin nermina nihad safet sanela sead sejla selma semir senad suada suljo zijad zlata alexandros
      anastasios andreas angeliki anthi aphrodite argyro athanasios chrysoula constantinos costas despina dimitra dimitrios
      dimitris eirini eleftheria eleni elpida evangelia evangelos fotini georgios giannis giorgos ioanna ioannis kalliope
      konstantina konstantinos kostas kyriaki kyriakos lefteris leonidas loukas magdalini manolis marios michalis nikolaos
      nikos panagiota panagiotis panayiotis paraskevi petros savvas sotiria sotiris spyridon spyros stavroula stavros
      stelios stylianos thanasis theodora theodoros vasiliki vassilis xenia yannis yiannis yiorgos zoi`,
  },
  {
    why: 'Arabic, Kurdish, Turkish, Iranian, Afghan and Central Asian families: further names',
    words: `
      abdallah abdelkader abdulaziz abdulkarim abdulrahman abdulhakim abdulmalik abdulmajid abdulqadir abdulsalam abdulwahab
      abdelhamid abdelmajid abir abla abu-bakr adham afaf afrah ahd aicha aliaa alya amer ameer amr anan ansam arwa aseel
      asil assia atika aya ayat ayham aymen ayoub azza badr bahaa bahia bakr baraa bashar basel basem basma bassel batoul
      bayan chaima dania dareen daoud diaa dima doaa duha ebtisam emad enas essam eyad faten fatiha fatin fayez ferial firas
      fouad fouzia fuad ghadeer ghaith ghassan haidar haitham hajar hanaa hanadi haneen harith hassna hatem hayat haya
      haytham heba hend hesham hiam hicham hikmat hoda houda hosam hossam houssam hussam husam ibtihal ibtisam ihab ikram
      ilham inaam inam iyad jad jafar janan jihan jinan joud joumana jumana kadhim kadija kamel karam karima kawthar kenza
      khadeeja khaldoun khaoula khawla khulood kinan lamia lamis latifa layan leen lelia liyan loay loubna lujain lulwa
      maamoun mahdi mahir maher mahmud maisa maison majd majda majdi maram marah marouane marzouk mayar mayada maysam
      maysoon mays mazen medhat meriem merna mervat mirvat miral moaz moataz mohannad moncef montaser moussa muayad muhannad
      munther murtada mustapha muthanna nada nadim naji najat najla nasim nasma nasrallah nasser nassima nawaf nazim nehad
      nesrine nibal nidal nidhal nisreen noha noura nouran nourhan nuha obada omaima othman oula oussama rabab rabea rachid
      rafa raed raghad rahaf rajaa rakan ramadan ramia ranim ranya rawan rawda rayhana razan reda reham riad riham riyad
      rola roula rowaida rouba rua ruba ruqayya ruwaida saadi sadeq safaa safwan saja sajeda salam salem saloua salwa samah
      sameh samer sanaa sarmad seif shadi shahd shahad shaima shaimaa shatha shayma sherif sherin sherine shihab shirin
      sihem soad sohaila somaya souad soufiane soukaina souhail suhad suhail suhair sulaiman suleima suzan taghreed talal
      taysir thaer thamer thuraya tuqa wadad widad wijdan wisam yahia yahya yaman yamen yaser yasmina yasser yazan younes
      youness younis yousra zahir zahraa zaina zakaria zeinab zeyad zineb ziyad zouhair zubayda aras arin asos aveen avin
      awaz awin bakhtiar baran barzan berfin berivan bestoon bewar bnar botan chia chiman chnar chra dashti delal dilbrin
      dilovan dilshad diyar dlovan evin ferhad gulistan gulizar haval hawar hazar hejar helin hemin hersh hevi hevin hozan
      jiyan jwan kajin karzan kawa khunav lavin lawand mariwan mizgin nali nalin narin nechirvan newroz nishtiman niyan nma
      pashew peshawa rebaz rebin rebwar renas rewan rezan rizgar rojda ronahi rozhin runak safin sangar sarbast sardar
      sarkawt sarok sazan serbest shadan shaho shamal sherko shler shno shorsh shvan sirwan sozan taban tavga twana vian
      viyan warvin xezal zagros zardasht zhiyan zhwan zilan zinar ahmet alper altan arda arzu asli ata aydin aynur aysegul
      aytac banu baris batuhan bayram belgin bengi berkay beyza birol bora bulent canan cansu ceren cevdet cihan coskun
      damla defne demet derya didem dilek dogan duygu ebru ece eda ekrem elmas emel emrah enes engin erdem erdogan eren
      erhan erol ersin ertan esen eser esin esma evren eylul eyup fadime fatih fatos fehmi ferhat fevzi feyza figen filiz
      funda furkan gamze gizem gokce gokhan gonca gonul gulay gulcan gulcin guldane gulsah gulseren gulten gunay guner hacer
      halil halime haluk handan hasibe hatun havva haydar hayriye hulya husniye ilker ilkay inci ipek irem isil iskender
      kaan kadir kadriye kazim kerem koray kubra leyla leman levent mahmut mehtap mehmed melek melih melike meltem meral
      merve mert mesut metin muammer muge mukaddes muhammet muzaffer naciye nazan nazli nazmiye necati necla nedret neslihan
      nevin nihal nihat nilay nilgun nimet niyazi nuran nuray nurcan nurettin nurgul nuri nurten oguz okan olcay omer onur
      orhan oya ozan ozge ozgur ozkan pelin pembe pinar polat ramazan recep refik remzi resul reyhan riza ruken sadik safiye
      salih sebnem seda sedat sefa sefer selahattin selcuk selda selman sema semih semra senay seniye senol serap seray
      sercan serdar serhat serife serpil servet seval sevda sevil sevim sevinc seyhan sezen sezer sibel simge sinan sinem
      songul suat suna sukran suleyman sureyya taner tarkan tansu taylan tolga tugba tuncay tuncer turan turgut turkan tulay
      ufuk ugur umit umut ummu ummuhan unal utku vahit vedat veli volkan yagmur yalcin yasar yasemin yavuz yeliz yeter yigit
      yildiz yonca yucel zafer zehra zekeriya zeki zeliha zerrin zeynel zubeyde abolfazl afsaneh afshin alireza amirali
      amirhossein anahita arman ashkan atefeh atoosa azar azin azita babak bahareh bahman bahram banafsheh bardia behnaz
      behrooz behzad bijan danial darya donya ebrahim elaheh elham elmira elnaz erfan esmail faezeh faraz fardin fariba
      farideh farnaz farrokh farshad farshid farzad fatemeh firouz firouzeh forough ghazal ghazaleh golnar golnaz golshan
      hadis hamideh hanieh hedieh hengameh hesam homa homayoun hooman hossein houshang iraj jahan jaleh jamshid kamran
      kambiz katayoun keyvan khosrow kimia kourosh kiarash leili mahboubeh mahdieh mahin mahnaz mahshid mahtab mahyar
      maliheh mandana manijeh mansour mansoureh marjan marzieh masoud masoumeh mehrdad mehri mehrnaz melika milad mitra
      moein mohammadreza mojgan mojtaba morteza mozhgan mahsan nader nadereh naghmeh nahal nahid narges naser navid nazanin
      nazila negar negin niusha noushin omid orod parham parastoo pardis parnian pedram pegah peyman pooneh pooria pooyan
      pouria pouyan puya ramin rasoul reyhaneh rostam rouzbeh saeedeh saina sajad salar samaneh samin sanaz sareh sassan
      sattar sedigheh shahrokh shahrzad shahyar sharareh shayan shayesteh shervin shohreh siamak simin sina soheil soheila
      solmaz somayeh sorour soudabeh tala taraneh touraj yalda yasaman yeganeh ziba zari abdulhamid ahmadzai aimal amanullah
      arezo asadullah atiqullah ayatullah aziza azizullah baryalai basir basira behishta belqis burhanuddin enayatullah
      esmatullah fahima faridullah faridoon farkhunda farishta fereshta fatana freshta ghani gulab gulbuddin habibullah
      hafizullah hakim hamayun hamidullah hashmat hasib hekmatullah homaira humayun ihsanullah khatera khalilullah lailuma
      lutfullah madina mahbooba malalai mansur maroof masuma massoud matiullah mirwais mohibullah mursal najia najibullah
      najma nasratullah nazifa nilofar nooria obaidullah palwasha parwana parwin qudratullah qudsia rahimullah rahmatullah
      rohullah rustam safiullah saifullah sakhi samiullah sayed sediq sediqa setara shafiqa shafiqullah sharifullah shukria
      sitara sohrab suhaila suraya tamana toryalai wali wazhma zabihullah zalmai zaher zarghuna zarifa zekria ziaulhaq`,
  },
  {
    why: 'Chinese, Vietnamese, Filipino, Thai, Portuguese, Brazilian, Spanish, Latin American, Italian, French, German and Dutch families: further names',
    words: `
      xiaoli xiaoming xiaoyan xiaofeng xinyi xinyu jiahui jiaming jiayi junjie yifan yining yuhan yutong zihan zixuan haoran
      haoyu mingzhe ruoxi siyu weiming meiling lihua guoqiang jianguo jianhua xiuying yanling chunhua wenjing zhihao anh bao
      binh chau cuong diep duong giang hanh hien hieu hoang huyen khanh khoa nga ngan nghia ngoc nhi nhung oanh phuc phong
      quan quoc quyen quynh thao thi thien thu thuy tien toan trang tri trinh trong trung truong tuyet uyen van-anh viet
      vinh xuan angelito arnel benigno bernadine carmela corazon danilo dionisio divina edgardo eliseo erlinda ernesto
      estrella evangeline felicidad ferdinand flordeliza gerardo jerald jhun joselito josefina liezl liza luzviminda marivic
      maribel mark-anthony mylene nenita perla raquel rhodora rodelio rogelio rosalinda rosario rowell ruel teresita
      virgilio wilfredo zenaida anong apinya chanin kanya malee nattaya nong pensri pimchanok preecha sirikit somchai somsak
      suda sunisa supaporn wanida afonso alberto alexandre aline alvaro amadeu amalia americo ana-paula anabela andreia
      andressa antonieta armando augusto bernardo bruno bruna caio camila celia cesar cintia claudia claudio cleusa
      conceicao cristiano cristovao daiane damiao dalila debora deolinda dinis domingos edson eduarda eduardo eliane
      elisabete emilio estela eugenio fabiana fabio felipe felisberto filipa filipe filomena flavia flavio francielle
      geovana gilberto gisele giovana graca guilherme gustavo heitor helder helio henrique humberto ilda iolanda iracema
      isabela isaura ivo janaina jeronimo joaquim jordao jose-carlos josefa julieta juliano julio kauan katia laurinda
      leandro leonor luana luciano lucilia ludmila luiz luzia madalena maicon marcelo marcio marco marcos maria-joao marilia
      mario marisa martim matheus mauricio mauro maximo micaela monica murilo natacha natanael natercia nelio nivaldo odete
      olavo otavio piedade priscila rafaela raimundo ramiro reinaldo renan renato roberto rodolfo rogerio romulo ronaldo
      rosangela rubens rute sebastiao sergio silvana simao solange susana teodoro thais thiago thomaz valdemar valdir valter
      vania vasco vicente vinicius vitor vitoria viviane wagner wanderley zelia agustin aitana aldana alonso amparo andres
      angeles anselmo araceli arturo asuncion aurelio beltran benita benito blanca borja candela carlota carmelo cayetano
      chema concepcion consuelo cristobal dolores elvira emiliano encarnacion enrique esperanza esteban estefania eulalia
      fabiola federico felipa felisa fermin gaspar german gonzalo graciela gregorio guadalupe guillermo hernan hortensia
      ignacio inmaculada irene isidro jacinto jimena juana juanita juan-carlos leire leopoldo lupe macarena maite manolo
      marcelino maria-jose mariano maritza milagros montserrat natividad nerea nieves nuria octavio paco pancho pepe pilar
      placido ramon refugio remedios rigoberto rocio roque salome sancho soledad vicenta xavi ximena yadira yesenia
      alessandra alessia alessio alfonso alfredo ambra angelo anna-maria annalisa antonella benedetta carlo caterina cecilia
      chiara cinzia corrado cosimo cristiana daniele dario davide domenico donatella edoardo eleonora emanuele enrico ettore
      fabrizio federica filippo franca francesco franco gaetano gennaro giacomo gianluca gianni gioia giorgia giorgio
      giovanna giulia giuliano giulio giuseppina grazia graziella ilaria ivano letizia lucio luigi maddalena marcella
      marcello mariangela mariella massimo mattia maurizio melania michela michele michelangelo mirella natale nicolo nino
      nunzia ornella paola paolo pasquale patrizia piero pietro raffaele raffaella riccardo rino romano rosalba rosaria
      salvatore sandro sebastiano silvano stefano tiziana tommaso umberto valerio vincenzo vito vittoria vittorio adeline
      agathe alain albane alix amandine anne-laure anne-marie anne-sophie anouk antoine arnaud aurelie aurelien axelle
      baptiste bastien benoit bertrand brigitte camille capucine cecile chloé christophe claudette clemence colette corentin
      cyrille didier edouard emeline emmanuelle etienne eugenie evelyne fabien fabienne fabrice fernand franck francois
      françois francoise françoise frederic frédéric frederique gaelle gaston gilbert gilles ginette guillaume gustave
      gwenaelle helene hélène herve hugues jacques jean-baptiste jean-claude jean-francois jean-louis jean-luc jean-marc
      jean-michel jean-paul jean-philippe jean-pierre jeanne jeannine jocelyne josette josiane julien justine karine
      laetitia laure laurent loic loïc luc lucien ludivine ludovic lydie magali manon marc-antoine marcelle marie-claire
      marie-claude marie-france marie-louise marthe martine mathieu mathilde mathis matthieu maud maxime michel micheline
      mireille morgane myriam nadege nathalie nicolas noemie océane odile olivier pascale philippe pierre pierrette raoul
      raphaël raphaelle raymonde regine régis remy renaud rené romain romane rose-marie sabine sandrine sebastien sébastien
      séverine severine solene stephane stéphane stéphanie sylvain sylvie tanguy théo therese thibault thierry valérie
      veronique véronique virginie violaine yannick yann yves zoé achim albrecht alfons angelika anja anke anneliese
      annegret antje astrid barbel bärbel bastian bernd bernhard bettina birgit björn bjorn bodo burkhard carsten christiane
      christoph claus detlef dietmar dietrich dorothea eberhard eckhard edeltraud elfriede elke ernst erwin ewald franz
      frauke friedrich fritz georg gerd gerda gerhard gertrud gisela gottfried gudrun gunter günter gunther günther
      hannelore hans hans-peter harald hartmut heide heiko heike heiner heinrich heinz helga helge helmut henning herrmann
      hermann hildegard holger horst ilse inge ingeborg ingo irmgard isolde jens jochen johann johanna johannes jorg jörg
      jurgen jürgen jutta karin karl-heinz karsten katharina kathrin kerstin klaus lars liesel liselotte lothar lotte ludwig
      lutz manfred margarete margit margret marianne marlies mechthild moritz nadja nils philipp rainer ralf reinhard
      reinhold renate rolf rosemarie rudiger rüdiger saskia sieglinde siegfried sigrid silke sonja steffen stephan susanne
      sven svenja tanja theodor thorsten torsten udo ulrich ulrike ulla ute uwe verena volker waltraud werner wilfried
      wilhelm winfried wolfgang aart adriaan bas cees femke gerrit hendrik jaap jeroen joost joris jurriaan klaas koen lieke
      maarten maaike marieke marijke marloes martijn mieke niels pieter rutger ruud sanne sjoerd thijs tjeerd willemijn wim
      wouter`,
  },
  {
    why: 'newer spellings of names that the lists above have, and names of Ireland, Scotland and Wales beside them (births since 1996)',
    words: `
      jaydon jaidon jaidyn kaydon kaydan kaidan kaidyn kaydn braiden braydan haydn aydan jayse jace jaxton
      jackson-lee braxton daxton bentley kobi kobe kodi kyan kierran tyreese tyrelle jerell duane shaquan jevon
      romell kelvyn karter keaton mikie mylo ryley reily rhylee rhyley ryleigh madisyn kaci caysie laci macie macey
      maisy maizie mazie lexy lexa skylah skyler-rose kayley jayla jaylah jaylin jayleigh hayleigh baileigh emmy
      emily-rose ellie-mae elsie-mae lilly-mae milly alfy archy arlie arley harley-jay teddie tedi roary bobby-lee
      tommy-lee tommylee billy-jo billie-jo jimmy-lee albi ottilie ottie oisín ashling neveah nevaya destiney
      demi-leigh chelsy shanaya tamika kiesha kanisha aleeyah aleisha aishah iesha jayda jada jadie jaida zaiden
      zayden zakk sheyla shannan teigan tayler tyla tianna tiah myah miya miah mai-lee lylah laylah ailidh
      isla-rose catriona mairi hamish caelan caelum kallum lochlann struan llewelyn bronwyn heulwen non-ann`,
  },
  {
    why: 'short forms with the endings that mates give one another: -o, -a, -zza, -z',
    words: `
      tommo sammo jonno johnno robbo stevo macca gazza bazza dazza hazza shazza kezza jezza wazza bezza lozza tezza
      daz baz shaz kev kevvy nev trev bazzer chazza jez jezz loz naz gibbo hodgy bobbo lozzer binky pip-ann bibi-jo
      kiki molls bexy bex becks jen jenn shelly mandi tash nats nat nige robby`,
  },
]
export const doubtfulNames: readonly WordGroup[] = [
  {
    why: 'first names that are also ordinary words, months, titles or places',
    words: `
      may mark will grace hope rose faith joy june april summer autumn sky bill rob pat frank dean chase art jean lee ray
      dawn daisy lily violet hazel heather holly-ann fern amber crystal ruby-ann pearl olive-ann ivy-ann robin jack jay
      dale-ann glen-ann victor-ann guy-ann miles-ann drew grant wade carter tyler-ann mason-ann hunter parker taylor
      jordan-ann chelsea-ann paris india sydney florence-ann charity patience mercy precious blessing comfort gift prince
      princess duke earl king angel star destiny serenity melody harmony constance-ann prudence verity clement ernest-ann
      frank-ann iris-ann pansy poppy-ann rosemary-ann basil sage saffron ginger cherry penny peggy kitty bobbie sunny happy
      reading law page paige-ann bond stone wood young long short brown black white green gray grey north south east west
      dev prem deniz noor-ann sandy rocky rusty buster art-ann josh-ann peg nova skyler ocean river rain storm ash rowan
      willow laurel myrtle bryony bethlehem georgia-ann virginia carolina dakota austin houston dallas denver lincoln
      jackson madison brooklyn london harper logan-ann jo-ann don ron les des reg stan ned tad gus max-ann alma sol eden bay
      wren robyn lark jan eve-ann dot fay gail gale belle bonnie sonny junior ali-ann sam lou val mo jude tess van
      ian-ann`,
  },
  {
    why: 'of the names added since: those that a dictionary of English or a map has too',
    words: `
      angelica aria bailey beau bo bonny brogan cheyenne clementine coral dolly felicity flora harley honor indie indigo
      iona lulu marina montana paisley patsy petunia piper posy primrose raven rhea savannah shelby sienna sierra tempest
      trinity viola ace archer ashton barney brent cairo chad chester christian clay clayton cooper deacon dirk drake gene
      griffin hank hayes heath hudson jasper joey kelvin kingston kit lance layton leyton linden mac marshall matt mickey
      paddy parry pascal phoenix piers preston reed rick roan rod roman sheldon spike stanton troy ty vernon woody haf mali
      nest non gruff sahib harsh paras ram veer viral yogi begum shah sultana syed syeda akin bimbo bola dupe favour
      goodness praise shade wale seedy mire muse said salad aster bol dau tong wol juma rejoice carlton devon hyacinth
      percival petal romaine trelawny ela mania regina wit rares mate spas margarita ona girts martins toms vita gent
      gentian mentor fares hind jihad lama rehab rim tamer hero lava berk bilge gul mete nil tuba mana jawed lal shams dung
      hung loan mai yen jericho ploy cassia lourdes santiago alba carmine fanny marine serge dieter wolf floor sander`,
  },
]

/** Words before a name that say one follows. */
export const nameTitles: readonly WordGroup[] = [
  {
    why: 'titles and ranks, as written in records of police, health and courts',
    words: `
      mr mrs ms miss mx dr prof professor pc dc ds di dci ps pcso sgt sergeant constable insp inspector supt superintendent
      rev reverend cllr councillor sir dame lady uncle aunt auntie aunty nanna nana nan grandad granny imam rabbi judge`,
  },
]

/** Names that stand for a public matter and not for anybody in the case. */
export const publicNames: readonly WordGroup[] = [
  {
    why: 'authors, chairs of inquiries, children whose names became those of inquiries, and laws, tests, charities and places that bear a name',
    words: `
      laming munro climbié climbie kennedy francis butler-sloss pelka colwell beckford carlile henry-ann connelly soham
      rotherham macpherson lawrence-ann wood-ann brandon-ann sidebotham reder lord gillick fraser apgar glasgow munchausen
      barnardo barnardos macmillan bichard casey jay-ann kirkup ockenden shipman hillsborough bristol reason dekker vincent
      carthey swiss bowlby piaget maslow bronfenbrenner caldicott nolan wessely bradley-ann marmot allen-ann field-ann
      tickell gove timpson narey heywood-ann broadhurst ferguson laffoy ryan-ann savile kahneman`,
  },
]
