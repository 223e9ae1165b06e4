import type { NodeJson } from '@candour/schema/report'
import { headline, list, node, p, section } from './build.ts'
import { ids } from './report-text.ts'

/** The Board's answer. One of its actions says nothing of how its effect will be known, and Finding 2 waits for an answer. */
export const demoResponse: NodeJson = node(
  'doc',
  {},
  section('other', 'How the Board received this report'),
  p(
    'The Board discussed the report at two meetings. We thank Child R’s mother and grandmother, who gave their time to it while much else was asked of them. We accept that what was known about Child R did not reach those who could have acted on it, and that this was for reasons which are ours to change.',
  ),
  p('What follows says, for each finding, what we have decided, why, and what will be different by when.'),
  section('responses', 'Responses'),
  node(
    'boardResponse',
    {
      answersId: ids.moves,
      decision: 'accepted',
      decisionReason: 'Our own sample of transfers shows the same pattern, and the means to change it are in our hands.',
      priority: 'First of two',
      frameworkPlace: 'Learning and improvement framework, priority 2: children whose families move',
    },
    headline('A worry will be handed over by voice, and the time for it will be counted'),
    p(
      'From the spring a professional who is uneasy about a child will speak to the one who takes over before the record is transferred. The call has a code of its own, so that it is planned for and seen. A free-text field returns to the form, with guidance on how to write of a doubt in a way that can be shared with the family.',
    ),
    node(
      'action',
      {
        responsibleBody: 'Community health provider',
        namedRole: 'Head of health visiting',
        dueOn: '2027-04-30',
        measure:
          'In a sample of forty transfers each half-year, the share that carries a concern which stands in the sending record; at least nine in ten by the second sample.',
        reviewedOn: '2027-11-15',
      },
      p('Bring the handover conversation into use in all three areas, with a code for it in the activity system.'),
    ),
    node(
      'action',
      { responsibleBody: 'Board business unit', namedRole: 'Learning and improvement officer', dueOn: '2027-02-28' },
      p('Put the free-text field back on the transfer form, and write guidance for it with three practitioners and a parent:'),
      list('what may be written before it is certain', 'how it is shared with the family'),
    ),
  ),
  node(
    'boardResponse',
    {
      answersId: ids.handover,
      decision: 'partly-accepted',
      decisionReason:
        'The Board can speak for one of the three providers; it has written to the other two boards and will report what they decide.',
    },
    headline('Agreed here, and asked for elsewhere'),
    p('Two of the three areas belong to other boards. We have agreed the change with our own provider and put it to theirs.'),
  ),
)
