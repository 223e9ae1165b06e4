import { type Sign, sign } from './sign.ts'
import { signsOfPeople } from './signs-of-people.ts'
import { signsOfWork } from './signs-of-work.ts'

/** What one thing brought about, reasons that are announced, and what takes an explanation back. */
const otherSigns: readonly Sign[] = [
  sign(
    'result',
    2,
    'one thing brings about another',
    'which|that|this|it|so ~1 meant|hid|masked|discouraged|encouraged|allowed|prevented|limited|stopped',
    'meant|meaning|means that|the|no|it|they|there|he|she|each|nobody',
    'so that nobody|no-one|none|nothing|no|neither|each',
    'so nobody|no-one|none|nothing|no|each|neither|both',
    'left|leaving|leaves ~3 with|no no|only|little|one|nobody|two',
    'so often|many|few|much|long|slow|slowly|loud|loudly|full|thin|thinly|short|busy|frequent|frequently|late|hard|common|rarely|seldom|tired|routine|familiar|complicated|confusing ~9 that ~1 @professional|@agency|@whoever|people|they|most',
  ),
  sign(
    'tie',
    3,
    'a reason is announced',
    'reason|reasons|explanation ~5 was|were|is|are ~1 that|the|a|an|to|because|simple|its|their|workload|staffing',
    'why ~8 was|is that|because',
    '^ given that|how|the|her|his|their|its|such',
    'explained|explains|explain why|how',
    'on the grounds|basis|strength|footing|understanding that|of',
    '^ @professional|@whoever|message|call|it ~3 not|never ~3 as|because|since on|off|away|sick|in|at|out|leave|no|nobody|only|line|phone|system|worker|already',
    '@agency|@professional|@tool|@load|line|office being shut|closed|full|away|off|on|out|down|new|short|busy|sick|ill|absent|vacant|all|in|at|unable|understaffed|empty|unaware',
    'as|because|since ~1 on|off|in|at|out leave|sick|duty|court|theatre|training|nights|maternity|holiday|call|transit|hours',
  ),
  sign(
    'answer',
    -3,
    'what has been done since, or is to be done: it shaped nothing',
    '@agency|we ~1 has|have ~2 @participle',
    '@agency|we ~1 has|have ~1 put|cut|rewritten|taken|made|begun|given|set|built|written|bought|met|moved',
    '^ action|actions|progress|response|evidence|owner|measure|role|outcome|recommendation|update|accepted|members',
    'not|fully|partly|we|is|are accept|accepted',
    'the|a|this|each|accept|accepts recommendation|recommendations',
    'it was|is resolved|agreed that ~6 would|will|should|be',
    'terms of reference',
    'to be updated|circulated|reviewed|issued|rewritten|refreshed|revised|audited|relaunched',
    '@number|several|all such reviews',
    'this|the report|review|chapter|appendix',
    '@agency ~1 said ~1 that it|they would|will',
    'it|this could|might be taken|rolled|extended',
    'is|are|has|have now',
    'now @does|@do|has|have|is|are|work|see|run|hold|meet|happen|happens|gets|get|rings|ring|comes|come|gives|begin|starts|start|print|sit|allow|pops|pop|tracks|track|counts|count|reports|report',
    'board|we|council|trust|panel|partnership|review|authority do|does not ~1 think|believe|want|wish|agree|propose|intend|plan|accept|consider|see|regard',
    'we|board|partnership ~1 decided|chose|resolved|agreed ~1 against|not|to|that',
    'each|every ~1 month|quarter|term|half-term ~3 board|it|publishes|counts|reports',
  ),
  sign(
    'answer',
    -2,
    'what did not happen but might have',
    'would|could|might|may have',
    'would|could|might|may not|never|then|also|well|at have',
    '^ if|had ~6 would|could|might|may',
  ),
]

/** All signs of a reason. */
export const evidenceSigns: readonly Sign[] = [...signsOfPeople, ...signsOfWork, ...otherSigns]
