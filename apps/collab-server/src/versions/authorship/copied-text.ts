import { setImmediate } from 'node:timers/promises'
import type { DocumentKind } from '@candour/schema'
import * as Y from 'yjs'
import { carriesWords, type LoggedRow } from '../../store/index.ts'
import { blockOf, isTextBlock, type KnownText, piecesOf, runsBetween, sideBySide } from './block-text.ts'
import { DeletedText, type Match } from './deleted-text.ts'
import { type Run, Stretches } from './stretches.ts'
import { writtenAgain } from './written-again.ts'

/** Characters that stand for others which somebody had written before: by a move, a divided paragraph, an undo. */
export interface CopiedText {
  /** Taken away and put elsewhere by one and the same change. */
  moved: Stretches<Run>
  /** Deleted at one time and put back at another. */
  putBack: Stretches<Run>
}

/** Less is not looked for later: letters that are typed and taken away one by one are no words of anybody’s. */
const aFewLetters = 3
/** The event loop is let go after so long (milliseconds): others are typing. */
const atOnce = 8

/**
 * Reads from a document's log which of its words were only moved or put back. Nothing that a page says of itself is
 * believed: words count as somebody's earlier ones where the log has them, letter for letter, as written and then deleted.
 */
export async function copiedText(kind: DocumentKind, log: AsyncIterable<LoggedRow>): Promise<CopiedText> {
  // Without its garbage: what was deleted has to be read.
  const ydoc = new Y.Doc({ gc: false })
  const copied: CopiedText = { moved: new Stretches(), putBack: new Stretches() }
  const earlier = new DeletedText()
  let row: LoggedRow | null = null
  ydoc.on('afterTransaction', (transaction: Y.Transaction) => {
    // What was merged brought no words in a piece (`carriesWords`), whatever it looks like now.
    const reads = row !== null && row.merged === 1 && carriesWords(row.update)
    readTransaction(transaction, kind, earlier, reads ? copied : null)
  })
  try {
    let began = performance.now()
    for await (row of log) {
      Y.applyUpdate(ydoc, row.update)
      if (performance.now() - began < atOnce) continue
      await setImmediate()
      began = performance.now()
    }
    for (const { run, from } of writtenAgain(ydoc)) copied.putBack.add(run, from)
    return copied
  } finally {
    ydoc.destroy()
  }
}

function readTransaction(transaction: Y.Transaction, kind: DocumentKind, earlier: DeletedText, copied: CopiedText | null): void {
  const deleted = new DeletedText()
  for (const piece of deletedPieces(transaction, kind)) deleted.add(piece)
  if (copied !== null) {
    for (const piece of insertedPieces(transaction, kind)) {
      const moved = firstFound(
        () => deleted.wholeOrEnd(piece.text),
        () => deleted.inARow(piece.text),
      )
      for (const match of moved) note(copied.moved, piece, match)
      if (moved.length > 0) continue
      for (const match of firstFound(
        () => earlier.whole(piece.text),
        () => earlier.inARow(piece.text),
      ))
        note(copied.putBack, piece, match)
    }
  }
  for (const piece of deleted.texts) if (piece.text.length >= aFewLetters) earlier.add(piece)
}

const firstFound = (...looks: (() => Match[])[]): Match[] => {
  for (const look of looks) {
    const found = look()
    if (found.length > 0) return found
  }
  return []
}

function note(stretches: Stretches<Run>, piece: KnownText, { at, length, deleted, from }: Match): void {
  const [here, there] = [runsBetween(piece, at, at + length), runsBetween(deleted, from, from + length)]
  for (const pair of sideBySide(here, there)) stretches.add(pair.run, pair.from)
}

const isNew = ({ beforeState }: Y.Transaction, { client, clock }: Y.ID): boolean => clock >= (beforeState.get(client) ?? 0)

/** What stood side by side before a transaction and went with it. */
function deletedPieces(transaction: Y.Transaction, kind: DocumentKind): KnownText[] {
  const { deleteSet } = transaction
  const blocks = new Set<Y.XmlElement>()
  Y.iterateDeletedStructs(transaction, deleteSet, struct => addBlock(blocks, kind, struct))
  const stood = (item: Y.Item) => !isNew(transaction, item.id) && (!item.deleted || Y.isDeleted(deleteSet, item.id))
  return [...blocks].flatMap(block => piecesOf(block, stood, ({ deleted }) => deleted))
}

/** What came with a transaction and stands side by side after it. */
function insertedPieces(transaction: Y.Transaction, kind: DocumentKind): KnownText[] {
  const { beforeState, afterState, doc } = transaction
  const blocks = new Set<Y.XmlElement>()
  for (const [client, clock] of afterState) {
    const from = beforeState.get(client) ?? 0
    const structs = doc.store.clients.get(client) ?? []
    if (from === clock) continue
    for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) addBlock(blocks, kind, structs[at])
  }
  return [...blocks].flatMap(block =>
    piecesOf(
      block,
      ({ deleted }) => !deleted,
      ({ id }) => isNew(transaction, id),
    ),
  )
}

function addBlock(blocks: Set<Y.XmlElement>, kind: DocumentKind, struct: Y.Item | Y.GC | Y.Skip | undefined): void {
  if (!(struct instanceof Y.Item)) return
  const isText = struct.content instanceof Y.ContentString
  const isInLine = struct.content instanceof Y.ContentType && struct.content.type instanceof Y.XmlElement
  const block = isText || isInLine ? blockOf(struct) : null
  if (block !== null && isTextBlock(kind, block)) blocks.add(block)
}
