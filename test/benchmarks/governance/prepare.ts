import { join } from 'node:path'
import { readConfiguration, usualRates } from '@candour/collab-server/src/configuration.ts'
import { addMember, addPerson } from '@candour/collab-server/src/people/index.ts'
import { createReview, openToBoard, reviewOf } from '@candour/collab-server/src/review/index.ts'
import { startServer } from '@candour/collab-server/src/server.ts'
import { appendDoc, fromJson } from '@candour/schema/report'
import { generatedReport } from '../generated-report.ts'

export interface TalkPrepared {
  reviewId: string
  /** Of the lead reviewer first, then of a board member, then of the team. */
  tokens: string[]
}

/** A review with a report of so many words, so many people in it, and so many comments, a fifth of them answered 'amended'. */
export async function prepareTalk(
  home: string,
  { words, people: count, comments }: { words: number; people: number; comments: number },
): Promise<TalkPrepared> {
  const rates = { ...usualRates, everything: { count: 1_000_000, seconds: 60 } }
  const configuration = { ...readConfiguration({ CANDOUR_DATA: join(home, 'data') }), port: 0, rates }
  const { services, port, close } = await startServer(configuration, { log: () => undefined })
  const { store, documents, people } = services
  const read = fromJson(generatedReport(words, 40), 'report')
  if (!read.ok) throw new Error('The generated report does not fit the schema')
  const tokens: string[] = []
  let reviewId = ''
  let lead = ''
  for (let index = 0; index < count; index++) {
    const email = `person${index}@example.org`
    const person = await addPerson(store, null, { email, name: `Person ${index}`, administrator: false })
    if (index === 0) {
      lead = person.id
      reviewId = (await createReview({ store, documents }, lead, { title: 'Child B', profile: 'scr', method: 'concise' })).id
    } else {
      const role = index === 1 ? 'board-member' : 'review-team'
      await addMember(store, null, { reviewId, userId: person.id, role, agency: '' })
    }
    tokens.push((await people.createSessionFor(person.id)) ?? '')
  }
  await documents.write({ kind: 'report', reviewId }, { userId: lead }, ydoc => appendDoc(ydoc, read.doc))
  const review = await reviewOf(store, reviewId)
  if (review !== null) await openToBoard(services, lead, review, 'live')

  const ask = async (token: string, path: string, body: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/reviews/${reviewId}/report/comments${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`A comment was answered ${answer.status}`)
    return answer.json()
  }
  for (let index = 0; index < comments; index++) {
    const { comment } = await ask(tokens[1] ?? '', '', {
      anchor: {
        document: 'report',
        nodeId: `finding-${1 + (index % 40)}`,
        start: null,
        end: null,
        quote: 'What is known in one place does not reach the other',
        before: 'Findings',
        after: 'part',
      },
      kind: 'challenge',
      text: `What is this seen in, beyond this family? We would put it otherwise in our agency. (${index})`,
    })
    if (index % 5 === 0) await ask(tokens[0] ?? '', `/${comment.id}/answer`, { how: 'amended' })
  }
  await close()
  return { reviewId, tokens }
}
