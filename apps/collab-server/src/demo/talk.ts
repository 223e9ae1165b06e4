import type { Role } from '@candour/schema'
import {
  agreeArrangements,
  answerComment,
  keepingOf,
  letStand,
  openDisagreement,
  type Reader,
  raiseComment,
  replyTo,
  writePosition,
} from '../governance/index.ts'
import type { Services } from '../services.ts'
import { anchorOnQuote } from './anchor-on-quote.ts'
import { ids } from './report-text.ts'

/** What the people of the demonstration have said to one another: arrangements, challenges, a note to the team, a disagreement. */
export async function seedTalk(services: Services, reviewId: string, people: ReadonlyMap<Role, string>): Promise<void> {
  const keeping = keepingOf(services)
  const as = (role: Role): Reader => ({
    userId: people.get(role) ?? '',
    administrator: false,
    role,
    reviewId,
    opening: 'live',
  })

  await agreeArrangements(keeping, as('board-manager'), {
    basedOn: 0,
    conducts: 'A lead reviewer who is independent of all agencies, with a review team of senior managers.',
    assuresQuality: 'A peer reviewer reads each draft at the stage of analysis. The Board’s members check it for accuracy.',
    mayChallenge: ['board-chair', 'board-member', 'peer-reviewer'],
    challengeWhen: 'From the first draft until the report goes to the Board.',
    accountable: 'The chair of the Board, for the decision and for the response.',
    signOffRoute: [
      { role: 'lead-reviewer', subject: 'report' },
      { role: 'review-team', subject: 'report' },
      { role: 'board-member', subject: 'response' },
      { role: 'board-chair', subject: 'response' },
    ],
    impasse: 'We meet once more with the peer reviewer. If no agreement is reached, the report says so with both positions.',
  })

  const numbers = await raiseComment(keeping, as('board-member'), 'report', {
    anchor: await anchorOnQuote(
      services,
      reviewId,
      'because a visitor with six hundred children moves thirty of them each month',
    ),
    kind: 'challenge',
    visibility: 'everyone',
    text: 'Was this a usual month? The provider tells us that the quarter was an unusual one.',
    mentions: [],
  })
  await replyTo(keeping, as('peer-reviewer'), 'report', numbers.comment.id, {
    text: 'The sample of forty transfers would be the place to say so.',
    mentions: [],
  })
  await raiseComment(keeping, as('board-chair'), 'report', {
    anchor: await anchorOnQuote(services, reviewId, 'The practice filed the letter.'),
    kind: 'challenge',
    visibility: 'everyone',
    text: 'This tells us what happened. What made it likely that a letter would be filed?',
    mentions: [],
    wording: 'The practice filed the letter: forty came in a week, and none of them asked for anything to be done.',
  })
  const date = await raiseComment(keeping, as('board-member'), 'report', {
    anchor: await anchorOnQuote(services, reviewId, 'Letters were sent after nine of them.'),
    kind: 'accuracy',
    visibility: 'everyone',
    text: 'Our log has ten letters.',
    mentions: [],
  })
  await answerComment(keeping, as('lead-reviewer'), 'report', date.comment.id, {
    how: 'not-amended',
    reason: 'The tenth was written and not sent. We have seen it in the file.',
  })
  await raiseComment(keeping, as('review-team'), 'report', {
    anchor: await anchorOnQuote(services, reviewId, 'Each service closed its own part.'),
    kind: 'team-note',
    visibility: 'team',
    text: 'Before we say more here we should speak with the practice again.',
    mentions: [],
  })

  const { id } = await openDisagreement(keeping, as('board-member'), {
    about: 'Whether the numbers of children for each visitor were those of a usual quarter.',
    nodeIds: [ids.moves],
  })
  await writePosition(keeping, as('review-team'), 'review', {
    id,
    basedOn: 0,
    text: 'We looked at the two quarters before and after and did not find them unusual.',
  })
  await writePosition(keeping, as('board-member'), 'board', {
    id,
    basedOn: 0,
    text: 'The provider holds that two visitors were away in that quarter, and that the numbers say nothing about a usual one.',
  })
  await letStand(keeping, as('lead-reviewer'), id)
}
