import type { Anchor, CommentThread, DocumentKind, RaiseComment, Role } from '@candour/schema'
import { appendDoc, fromJson, type NodeJson, rootOf } from '@candour/schema/report'
import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import type * as z from 'zod'
import type { ServerUnderTest } from '../http/running-server.ts'
import { type Cast, castOn } from '../sync/cast.ts'

const node = (type: string, attrs: Record<string, unknown>, ...content: NodeJson[]): NodeJson => ({ type, attrs, content })
const text = (words: string): NodeJson => ({ type: 'text', text: words })
const p = (words: string): NodeJson => node('paragraph', {}, text(words))

export const blamed = 'The health visitor should have known of the call.'
const report = node(
  'doc',
  {},
  node('heading', { id: 'happened', level: 1, kind: 'what-happened' }, text('What happened')),
  p('The call came on a Friday.'),
  node('heading', { id: 'findings', level: 1, kind: 'findings' }, text('Findings')),
  node('finding', { id: 'f1' }, node('headline', {}, text('News came late')), p(blamed), p('It took nine days.')),
)
const response = node(
  'doc',
  {},
  node('heading', { id: 'answers', level: 1, kind: 'responses' }, text('What we will do')),
  node('boardResponse', { id: 'b1', answersId: 'f1' }, p('We accept this finding.')),
)

/** A review whose documents have words, with everybody in it. */
export interface Talk extends Cast {
  ask(who: Role | 'stranger' | 'administrator', method: string, path: string, body?: unknown): Promise<Response>
  /** Raises a comment and gives its thread; throws where it is refused. */
  raise(who: Role, changes?: Partial<z.input<typeof RaiseComment>>): Promise<CommentThread>
  thread(who: Role, on: DocumentKind, id: string): Promise<CommentThread>
  /** Does something with a comment, and gives the answer as it came. */
  act(who: Role, on: DocumentKind, id: string, what: string, body?: unknown): Promise<Response>
  /** Takes a part of the report out, as the lead reviewer. */
  takeAway(nodeId: string): Promise<void>
  /** Puts other words in the place of a paragraph of the report, as the lead reviewer. */
  rewrite(from: string, to: string): Promise<void>
}

export const anchorOn = (changes: Partial<Anchor> = {}): Anchor => ({
  document: 'report',
  nodeId: 'f1',
  start: null,
  end: null,
  quote: blamed,
  before: '',
  after: '',
  ...changes,
})
export const onResponse = anchorOn({ document: 'response', nodeId: 'b1', quote: 'We accept this finding.' })

export async function talkOn(server: ServerUnderTest): Promise<Talk> {
  const cast = await castOn(server)
  const { reviewId, person } = cast
  const { documents } = server.running.services
  await writeWhole('report', report, person('lead-reviewer').id)
  await writeWhole('response', response, person('board-chair').id)

  async function writeWhole(kind: DocumentKind, json: NodeJson, userId: string): Promise<void> {
    const read = fromJson(json, kind)
    if (!read.ok) throw new Error(`${read.problem.reason} ${read.problem.where} ${read.problem.name}`)
    await documents.write({ kind, reviewId }, { userId }, ydoc => {
      const root = rootOf(ydoc)
      root.delete(0, root.length)
      appendDoc(ydoc, read.doc)
    })
  }
  const ask: Talk['ask'] = (who, method, path, body) => person(who).ask(method, `/api/reviews/${reviewId}${path}`, body)
  return {
    ...cast,
    // What the opening itself tells is read and gone: what is told here is told of the talk.
    open: async opening => {
      await cast.open(opening)
      const { db, tables } = server.running.services.store
      await db.delete(tables.notification).where(eq(tables.notification.kind, 'report-opened'))
    },
    ask,
    raise: async (who, changes = {}) => {
      const raised = { anchor: anchorOn(), kind: 'challenge', text: 'Why should she have known?', ...changes }
      const answer = await ask(who, 'POST', `/${raised.anchor.document}/comments`, raised)
      if (answer.status !== 200) throw new Error(`${who} could not raise a comment: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
    thread: async (who, on, id) => (await ask(who, 'GET', `/${on}/comments/${id}`)).json(),
    act: (who, on, id, what, body) => ask(who, 'POST', `/${on}/comments/${id}/${what}`, body),
    takeAway: nodeId =>
      documents.write({ kind: 'report', reviewId }, { userId: person('lead-reviewer').id }, ydoc => {
        const root = rootOf(ydoc)
        const at = root.toArray().findIndex(child => child instanceof Y.XmlElement && child.getAttribute('id') === nodeId)
        root.delete(at, 1)
      }),
    rewrite: (from, to) =>
      documents.write({ kind: 'report', reviewId }, { userId: person('lead-reviewer').id }, ydoc => {
        for (const words of textsIn(ydoc)) {
          if (words.toJSON() !== from) continue
          words.delete(0, words.length)
          words.insert(0, to)
        }
      }),
  }
}

export function textsIn(ydoc: Y.Doc): Y.XmlText[] {
  const texts: Y.XmlText[] = []
  const open: unknown[] = [...rootOf(ydoc).toArray()]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next instanceof Y.XmlText) texts.push(next)
    else if (next instanceof Y.XmlElement) open.push(...next.toArray())
  }
  return texts
}

export const positionIn = (words: Y.XmlText, index: number): string =>
  Buffer.from(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(words, index))).toString('base64')
