import type { WordGroup } from './word-group.ts'

/** Family names that are seldom anything else. After an unknown word with a capital they make it a first name. */
export const surnames: readonly WordGroup[] = [
  {
    why: 'among the commoner family names of Britain and Ireland (Office for National Statistics; National Records of Scotland)',
    words: `
      smith jones williams davies evans thomas roberts johnson robinson wright thompson hughes edwards jackson harris clarke
      lewis morris watson morgan davis bailey phillips griffiths wilkinson murphy campbell collins anderson stewart simpson
      richardson shaw griffin kelly kaur begum patel hussain khan ali ahmed singh miah uddin akhtar bibi chowdhury rahman
      islam iqbal malik mahmood adams allen armstrong atkinson baxter barnes bennett bradshaw brooks bryant burgess
      butterworth byrne carr chambers chapman connolly coates cox crawford cunningham dawson dixon doherty duffy elliott
      ferguson fitzgerald fletcher gallagher gibson gilbert goddard gordon graham grahame hargreaves harrison hawkins
      henderson higgins hodgson holmes hopkins howarth hudson hutchinson jenkins johnston jordan kennedy lawson lloyd lyons
      macdonald marsden matthews mccarthy mcdonald mckenzie metcalfe mitchell moran murray newman nicholls o'brien o'connor
      o'neill o'reilly o'sullivan osborne owens parkinson parsons pearce pearson perkins pugh reynolds rogers sanders
      saunders schofield sheridan simmons simpson spencer stephenson stevens stevenson sutherland sutcliffe tomlinson
      vaughan wallace walsh watkins watts webster whitehead whittaker williamson willis woodward yates`,
  },
  {
    why: 'among the commoner family names of families from Africa, Asia and eastern Europe in Britain',
    words: `
      okafor okeke okoro okonkwo okoye eze nwosu adeyemi adebayo adeleke afolabi balogun oyelaran ogunleye olawale osei
      mensah owusu boateng appiah asante acheampong amoah antwi asamoah kamara sesay koroma conteh bangura jalloh barry
      diallo camara sow moyo ncube ndlovu sibanda dube mutasa mukamuri mbeki kabila tshibanda warsame abdi farah jama nur
      mohamud tesfay haile gebremedhin tekle nowak kowalski wisniewski wojcik kaminski lewandowski zielinski szymanski
      popescu ionescu popa radu dumitru stan nguyen tran pham huang zhang wang liu yang zhao zhou santos silva ferreira
      pereira oliveira costa fernandes rodrigues gonzalez garcia martinez hernandez lopez sharma gupta kumar mehta shah
      desai joshi reddy iyer nair menon perera fernando silva sivakumar rajan gurung rai thapa tamang chaudhry chaudhary
      bhatti butt raja qureshi sheikh siddiqui ansari mirza awan kiani mahmud sarkar mondal talukdar`,
  },
]

/** Mac and Mc, O', and what Slavic, Romanian, Baltic, Armenian, Georgian, Turkish, Greek and Yoruba family names end in. */
export const surnameEnding =
  /^(?:mac[bcdfgklmnpqrstvw]|mc|o')[a-z]{3,}$|[a-z]{3,}(?:sk[aiy]|cka|cki|wicz|czyk|czak|escu|ov[aá]|enko|chuk|iuk|aitis|auskas|iene|aite|yan|idze|shvili|oglu|opoulos|akis|idis|ovic|evic|ović|ević|sson|oyin|tunde|wale)$/
