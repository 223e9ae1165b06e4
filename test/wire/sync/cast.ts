import { createHash } from 'node:crypto'
import { type DocumentKind, type Opening, type Role, roles } from '@candour/schema'
import * as Y from 'yjs'
import { type Asking, type ServerUnderTest, serverUnderTest } from '../http/running-server.ts'
import { RawClient } from './raw-client.ts'

/** One review with a person in every role, an administrator and a stranger of none. */
export interface Cast {
  server: ServerUnderTest
  reviewId: string
  report: string
  response: string
  person(who: Role | 'stranger' | 'administrator'): Asking
  /** A socket of the person, as a script opens it: the token comes with each document. */
  socket(): Promise<RawClient>
  /** A socket of the person in a document. Throws when they are not let in. */
  inside(who: Role, document: string): Promise<RawClient>
  open(opening: Opening): Promise<void>
  /** A hash of everything that the server has of a document. */
  hashOf(kind: DocumentKind): Promise<string>
  close(): Promise<void>
}

/** A server of its own with one review. */
export const cast = async (...options: Parameters<typeof serverUnderTest>): Promise<Cast> =>
  castOn(await serverUnderTest(...options))

let casts = 0

/** Another review with other people on a server that runs. */
export async function castOn(server: ServerUnderTest): Promise<Cast> {
  casts += 1
  const people = new Map<string, Asking>()
  for (const who of [...roles, 'stranger', 'administrator']) {
    people.set(who, await server.person(`${who} ${casts}`, { administrator: who === 'administrator' }))
  }
  const person = (who: string): Asking => {
    const found = people.get(who)
    if (found === undefined) throw new Error(`There is no ${who}`)
    return found
  }
  const reviewId = await server.review(person('lead-reviewer'))
  for (const role of roles) if (role !== 'lead-reviewer') await server.join(reviewId, person(role), role)
  const socket = () => RawClient.open(`${server.url}/collab`)
  const { documents } = server.running.services
  return {
    server,
    reviewId,
    report: `report/${reviewId}`,
    response: `response/${reviewId}`,
    person,
    socket,
    inside: async (who, document) => {
      const client = await socket()
      const entered = await client.enter(document, person(who).token)
      if ('denied' in entered) throw new Error(`${who} was not let in: ${entered.denied}`)
      return client
    },
    open: async opening => {
      const answer = await person('lead-reviewer').ask('PUT', `/api/reviews/${reviewId}/opening`, { opening })
      if (answer.status !== 200) throw new Error(`The gate answered ${answer.status}`)
    },
    hashOf: kind => documents.read({ kind, reviewId }, stateHash),
    close: () => server.close(),
  }
}

/** The same for two documents exactly if they hold the same, deletions included. */
export const stateHash = (ydoc: Y.Doc): string =>
  createHash('sha256')
    .update(Y.encodeStateAsUpdate(ydoc))
    .update(Y.encodeSnapshot(Y.snapshot(ydoc)))
    .digest('hex')
