import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfiguration } from '@candour/collab-server/src/configuration.ts'
import { addMember, addPerson } from '@candour/collab-server/src/people/index.ts'
import { createReview } from '@candour/collab-server/src/review/index.ts'
import { startServer } from '@candour/collab-server/src/server.ts'
import { appendDoc, countWords, fromJson } from '@candour/schema/report'
import * as Y from 'yjs'
import { generatedReport } from '../generated-report.ts'

export interface Prepared {
  document: string
  tokens: string[]
  /** The same report as one Yjs update, for the bare server. */
  stateFile: string
  words: number
}

/** Makes, with the shipped code, a review whose report has so many words and so many writers. */
export async function prepare(home: string, { words, writers }: { words: number; writers: number }): Promise<Prepared> {
  const configuration = { ...readConfiguration({ CANDOUR_DATA: join(home, 'data') }), port: 0 }
  const { services, close } = await startServer(configuration, { log: () => undefined })
  const { store, documents, people } = services
  const read = fromJson(generatedReport(words, 40), 'report')
  if (!read.ok) throw new Error('The generated report does not fit the schema')
  const tokens: string[] = []
  let reviewId = ''
  let first = ''
  for (let index = 0; index < writers; index++) {
    const person = await addPerson(store, null, {
      email: `writer${index}@example.org`,
      name: `Writer ${index}`,
      administrator: false,
    })
    if (index === 0) {
      first = person.id
      reviewId = (await createReview({ store, documents }, first, { title: 'Child B', profile: 'scr', method: 'concise' })).id
    } else await addMember(store, null, { reviewId, userId: person.id, role: 'review-team', agency: '' })
    const token = await people.createSessionFor(person.id)
    if (token === null) throw new Error('No session was begun')
    tokens.push(token)
  }
  const address = { kind: 'report', reviewId } as const
  await documents.write(address, { userId: first }, ydoc => appendDoc(ydoc, read.doc))
  const stateFile = join(home, 'state')
  await writeFile(stateFile, await documents.read(address, ydoc => Y.encodeStateAsUpdate(ydoc)))
  await close()
  return {
    document: `report/${reviewId}`,
    tokens,
    stateFile,
    words: countWords(read.doc.textBetween(0, read.doc.content.size, ' ')),
  }
}
