import { type Disagreement, type ResolveDisagreement, type Side, sideOf } from '@candour/schema'
import { problem } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { changeDisagreement } from './change-disagreement.ts'
import { hadTimeToWrite } from './time-to-write.ts'

/**
 * One side proposes how a disagreement is resolved, or agrees to what the other proposed. It is resolved once both have
 * agreed to the same proposal, by its number; a new proposal takes the place of the last, which its writer has to have seen.
 */
export function resolveFor(
  keeping: Keeping,
  reader: Reader,
  side: Side,
  id: string,
  asked: ResolveDisagreement,
): Promise<Disagreement> {
  return changeDisagreement(keeping, reader, { id, verb: `disagreement.resolve-${side}` }, async hand => {
    const { row, content, at } = hand
    if (row.state === 'resolved') throw problem('disagreement-resolved')
    const done = { userId: hand.reader.userId, role: hand.reader.role, at: at.toISOString() }
    if ('how' in asked) {
      const standing = content.resolution?.number ?? 0
      if (asked.insteadOf !== standing) throw problem('changed-meanwhile')
      const number = standing + 1
      const resolution = { number, how: asked.how, review: null, board: null, [side]: done }
      await hand.revise({ ...content, resolution }, row.state)
      await hand.record('disagreement.propose-resolution', { side, number })
      await hand.notify('resolution-proposed')
      return
    }
    const { resolution } = content
    if (resolution === null || resolution.number !== asked.agreeTo) throw problem('changed-meanwhile')
    if (resolution[side] !== null) throw problem('already-agreed')
    const agreed = { ...resolution, [side]: done }
    const resolved = agreed.review !== null && agreed.board !== null
    await hand.revise({ ...content, resolution: agreed }, resolved ? 'resolved' : row.state)
    await hand.record('disagreement.resolve', { side, number: asked.agreeTo, resolved })
    await hand.notify('disagreement-resolved')
  })
}

/**
 * Records that no agreement was reached. It takes one side to say so, once both have written their positions. Nobody keeps a
 * disagreement from standing by silence: a side that has known of it long enough and has written nothing stands without.
 */
export function letStand(keeping: Keeping, reader: Reader, id: string): Promise<Disagreement> {
  return changeDisagreement(keeping, reader, { id, verb: 'disagreement.stand' }, async hand => {
    const { tx, row, content, at } = hand
    if (row.state === 'resolved') throw problem('disagreement-resolved')
    if (row.state === 'stands') throw problem('already-stands')
    const side = sideOf(hand.reader.role)
    if (content[side] === null) throw problem('position-missing')
    const other = side === 'review' ? 'board' : 'review'
    if (content[other] === null && !(await hadTimeToWrite(tx, row, other, hand.reader, at)))
      throw problem('other-position-missing')
    await hand.revise(content, 'stands', { standsBy: hand.reader.userId, standsAs: hand.reader.role, standsAt: at })
    await hand.record('disagreement.stand', { side })
    await hand.notify('disagreement-stands')
  })
}
