import type { Disagreement, Side } from '@candour/schema'
import { problem } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { changeDisagreement } from './change-disagreement.ts'

/**
 * Writes the position of one side. The other side's is not touched by it. A writer who had an older wording before them
 * is refused and shown the one that stands, so that two of a side do not overwrite each other.
 */
export function writePosition(
  keeping: Keeping,
  reader: Reader,
  side: Side,
  { id, text, basedOn }: { id: string; text: string; basedOn: number },
): Promise<Disagreement> {
  return changeDisagreement(keeping, reader, { id, verb: `position.write-${side}` }, async hand => {
    const { row, content, at } = hand
    if (row.state === 'resolved') throw problem('disagreement-resolved')
    const standing = content[side]
    if ((standing?.revision ?? 0) !== basedOn) throw problem('changed-meanwhile')
    if (standing?.text === text) return
    const position = {
      text,
      revision: basedOn + 1,
      userId: hand.reader.userId,
      role: hand.reader.role,
      at: at.toISOString(),
    }
    await hand.revise({ ...content, [side]: position }, row.state)
    await hand.record(`position.write-${side}`, { revision: row.revision + 1 })
    await hand.notify('position-written')
  })
}
