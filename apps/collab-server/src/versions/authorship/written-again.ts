import * as Y from 'yjs'
import { isWithinWord } from './deleted-text.ts'
import type { Run } from './stretches.ts'

interface Written {
  client: number
  clock: number
  text: string
  before: Y.ID
}

/**
 * Words that were put back into the place where the same words had been deleted, as an undo does: Yjs writes them anew right
 * in front of the deleted ones. Judged by how the document ended, so that it is the same however its log was merged.
 */
export function* writtenAgain({ store }: Y.Doc): Generator<{ run: Run; from: Run }> {
  for (const [client, structs] of store.clients) {
    let open: Written | null = null
    for (const struct of structs) {
      const written = writtenBeforeSomething(struct)
      if (open !== null && written !== null && continues(open, written, struct)) {
        open.text += written.text
        continue
      }
      if (open !== null) yield* sameAsDeleted(store, open)
      open = written === null ? null : { client, clock: struct.id.clock, ...written }
    }
    if (open !== null) yield* sameAsDeleted(store, open)
  }
}

function writtenBeforeSomething(struct: Y.Item | Y.GC | Y.Skip): { text: string; before: Y.ID } | null {
  if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString) || struct.rightOrigin === null) return null
  return { text: struct.content.str, before: struct.rightOrigin }
}

function continues({ client, clock, text, before }: Written, next: { before: Y.ID }, struct: Y.Item | Y.GC | Y.Skip): boolean {
  if (!(struct instanceof Y.Item) || struct.origin === null) return false
  const { origin } = struct
  return Y.compareIDs(before, next.before) && origin.client === client && origin.clock === clock + text.length - 1
}

function* sameAsDeleted(store: Y.Doc['store'], { client, clock, text, before }: Written): Generator<{ run: Run; from: Run }> {
  let length = 0
  const deleted = deletedFrom(store, before, text.length)
  while (length < deleted.length && deleted[length] === text[length]) length += 1
  while (length < text.length && isWithinWord(text, length)) length -= 1
  if (length > 0) yield { run: { client, clock, length }, from: { client: before.client, clock: before.clock, length } }
}

/** What was written under an id and the ones that follow it, as far as it is text and deleted. */
function deletedFrom({ clients }: Y.Doc['store'], { client, clock }: Y.ID, most: number): string {
  const structs = clients.get(client) ?? []
  const last = structs.at(-1)
  if (last === undefined || clock >= last.id.clock + last.length) return ''
  let text = ''
  for (let at = Y.findIndexSS(structs, clock); at < structs.length && text.length < most; at += 1) {
    const struct = structs[at]
    if (!(struct instanceof Y.Item) || !struct.deleted || !(struct.content instanceof Y.ContentString)) break
    text += struct.content.str.slice(Math.max(0, clock - struct.id.clock))
  }
  return text.slice(0, most)
}
