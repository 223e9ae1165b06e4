import type { NodeJson } from '@candour/schema/report'
import { footnote, headline, list, node, p, quotation, reference, section, table } from './build.ts'

/** Ids that the response answers to. */
export const ids = {
  moves: 'demo-finding-moves',
  missed: 'demo-finding-missed',
  handover: 'demo-recommendation-handover',
} as const

/**
 * The report of an invented review: nobody in it exists. Finding 1 explains; Finding 2 says what happened and stops
 * there, so that the sidebar has something to ask.
 */
export const demoReport: NodeJson = node(
  'doc',
  {},
  section('summary', 'Summary: what we found'),
  p(
    'Child R was five years old when staff at the primary school called an ambulance. The child had lost a fifth of their body weight over two terms and was seriously ill. Child R has since recovered well and lives with a relative.',
  ),
  p(
    'The family had moved three times in two years, each time for reasons outside their control. In every area people who met Child R were kind, and did what the procedures of their own service asked. No one service ever held the whole picture. This review asks why that was so, and what would have to be different for it not to happen again.',
  ),
  p(
    'We make two findings. ',
    reference(ids.moves),
    ' is about what happens to knowledge when a family moves. ',
    reference(ids.missed),
    ' is about appointments to which a child is not brought.',
  ),

  section('why-this-review', 'Why this review was held'),
  p(
    'The Board decided to hold a review because a child had been seriously harmed, because neglect was suspected, and because three agencies had each raised a concern that had not been brought together. The purpose is to learn. The review does not ask who was at fault, and it does not repeat the inquiries that other bodies carry out.',
  ),
  p('The terms of reference set three questions:'),
  list(
    'What did professionals know about Child R’s daily life, and how did they come to know it?',
    'What made it likely that knowledge stayed in the place where it was gathered?',
    'How common are these conditions in the work with families who move often?',
  ),

  section('method', 'How we worked, and the limits of what we could know'),
  p(
    'A lead reviewer who is independent of all agencies worked with a review team of senior managers. We read the records of seven services, held fourteen conversations with practitioners, and met twice with the whole group to test what we thought we had understood.',
    footnote('Conversations were not recorded. Each practitioner read and corrected the note of their own conversation.'),
  ),
  p(
    'We know how the story ended, and the people in it did not. To limit hindsight we asked each practitioner to describe a working week of that time before we spoke of Child R, and we read the records in the order in which they could have been seen. Two practitioners had left the country and could not be reached. One set of records from the first area had been destroyed under its retention schedule, so what we say of that period rests on memory.',
  ),

  section('family-contribution', 'What the family told us'),
  p(
    'Child R’s mother and grandmother met the lead reviewer three times, with an interpreter of their choice. They read a draft of this chapter and asked for two changes, which we made.',
  ),
  quotation(
    'Every time we came to a new place I told the whole story again from the beginning. By the third time I told it shorter. I thought they had it all in the computer.',
  ),
  p(
    'The grandmother said that she had telephoned twice because she was worried about how little Child R was eating. She did not know whether anything came of it. We found a note of the first call. We found none of the second.',
  ),

  section('context', 'Who Child R was, and the setting in which people worked'),
  p(
    'Child R loves trains and knows the names of all the stations on the line to the coast. Those who taught the child remember a quiet pupil who shared everything except the blue crayon.',
  ),
  p(
    'The moves fell into a time in which all three areas were short of health visitors. In the second area a visitor had charge of more than six hundred children, about twice the number that national guidance has in mind. School and community health services used record systems that could not read one another.',
  ),

  section('what-happened', 'What happened, briefly'),
  table(
    ['When', 'What was known, and to whom'],
    [
      'Spring, first area',
      'A nursery noticed that Child R was often hungry on Mondays and told the health visitor, who planned a visit. The family moved before it took place.',
    ],
    [
      'Autumn, second area',
      'The family lived in temporary housing. Four clinic appointments were offered; Child R was brought to one. Weight was recorded there, but no earlier weight was to hand.',
    ],
    [
      'Spring, third area',
      'Child R started school. The grandmother telephoned the council. The school was not told of the call.',
    ],
    [
      'Autumn, third area',
      'A teacher weighed the risk of upsetting the mother against her own worry, and wrote to the school nurse. The letter waited for three weeks.',
    ],
    ['Winter, third area', 'Child R fainted in class. The school called an ambulance.'],
  ),

  section('findings', 'Findings: why it made sense at the time'),
  node(
    'finding',
    {
      id: ids.moves,
      priority: 1,
      priorityReason: 'It concerns every family who moves, and the means to change it are in the hands of agencies here.',
      reach: 'regional',
      stillExists: 'yes',
    },
    headline(
      'When a family moves, what is known about a child is handed over as a form and not as a worry, so each service meets the child as if for the first time',
    ),
    p(
      'Three times a professional who was uneasy about Child R passed on what the procedure asked for: dates, immunisations, the name of the last clinic. Three times the unease itself stayed behind. The receiving service opened a new record, on which the first entry was its own.',
    ),
    node(
      'analysis',
      {
        findingId: ids.moves,
        factors: ['tools', 'workplace', 'organisation'],
        sources: ['records', 'practitioners', 'family', 'performance-data'],
        hindsight: 'Practitioners were asked what a usual transfer looked like before they were shown this one.',
        counterEvidence:
          'In the second area one transfer was made by telephone, because the two nurses had trained together. There the worry did arrive.',
        inThisCase: 'Of five transfers of records, one carried a professional’s concern.',
        notPeculiar: 'Practitioners in all three areas described the same form and the same use of it.',
        howWidespread:
          'A sample of forty transfers in the region showed a concern in seven, though a concern stood in the sending record in twenty-three.',
        whyItMatters:
          'A child whose family moves often is more likely than others to be at risk, and is the one about whom least arrives.',
      },
      headline('The form has a place for facts and none for doubt'),
      p(
        'The transfer form was designed for immunisation histories, and its free-text field was removed four years ago because it had been used for remarks that could not be shared. Health visitors knew this. They told us that they left out what they could not prove, because a worry written down without evidence had led to complaints, and because the form gave them nowhere to put it.',
      ),
      p(
        'A telephone call would have served. It did not happen because a visitor with six hundred children moves thirty of them each month, and because the call has no code in the system that counts activity. What is not counted was, in the words of one manager, ‘done by the good ones in their lunch hour’. The receiving visitors, for their part, believed that an empty form meant that there was nothing to say.',
      ),
    ),
  ),
  node(
    'finding',
    { id: ids.missed, reach: 'local', stillExists: 'partly' },
    headline('Appointments to which Child R was not brought were recorded and were not followed up'),
    p(
      'Between the first move and the last Child R was not brought to eleven of sixteen appointments. Letters were sent after nine of them. After the third missed appointment at the weight clinic the referral was closed, and a letter went to the general practice. The practice filed the letter.',
    ),
    node(
      'analysis',
      { findingId: ids.missed, sources: ['records'] },
      headline('What the records show'),
      p(
        'The clinic did not contact the school. The school nurse did not know of the missed appointments. The general practice did not contact the family. Each service closed its own part.',
      ),
    ),
  ),

  section('recommendations', 'Recommendations'),
  node(
    'recommendation',
    {
      id: ids.handover,
      form: 'recommendation',
      findingIds: [ids.moves],
      addressedTo: 'The Board, with the health providers of the three areas',
      reach: 'regional',
    },
    headline('Make room for a worry to be handed over'),
    p(
      'That the Board and the health providers agree how a professional who is uneasy about a child will speak to the one who takes over, by telephone or in person, and that time for it is planned and counted as work.',
    ),
  ),

  section('parallel-processes', 'Other inquiries and proceedings'),
  p(
    'The police investigation ended without charge during our work. Family proceedings concluded in the summer. We agreed with both which conversations would wait and which need not, and none of our conversations was delayed by more than six weeks.',
  ),

  section('acknowledged-disagreements', 'Where we did not agree'),
  p(
    'The health provider of the second area holds that the numbers of children for each visitor in ',
    reference(ids.moves),
    ' were those of an unusual quarter. The review team looked at the two quarters before and after and did not find them unusual. Both positions stand.',
  ),

  section('glossary', 'Words explained'),
  p('**Health visitor**: a nurse who works with families of children under five.'),
  p('**Transfer**: the passing of a child’s health record, and of responsibility, from one service to another.'),
)
