import { type DisagreementRevision, Role } from '@candour/schema'
import * as z from 'zod'
import { placeOf, type ReviewCipher } from '../../store/index.ts'
import type { Names } from '../names.ts'

const Done = z.object({ userId: z.string(), role: Role, at: z.iso.datetime() })
export type Done = z.infer<typeof Done>
const StoredPosition = Done.extend({ text: z.string(), revision: z.number().int() })
const StoredResolution = z.object({ number: z.number().int(), how: z.string(), review: Done.nullable(), board: Done.nullable() })

/** What a disagreement says at one revision. */
export const DisagreementContent = z.object({
  about: z.string(),
  review: StoredPosition.nullable(),
  board: StoredPosition.nullable(),
  resolution: StoredResolution.nullable(),
})
export type DisagreementContent = z.infer<typeof DisagreementContent>

const place = (id: string, revision: number) => placeOf('disagreement_revision', 'content', `${id}/${revision}`)

export const sealDisagreement = (
  cipher: ReviewCipher,
  { id, revision }: { id: string; revision: number },
  content: DisagreementContent,
): Uint8Array => cipher.seal(JSON.stringify(content), place(id, revision))

export const openDisagreementContent = (
  cipher: ReviewCipher,
  { disagreementId, revision, content }: { disagreementId: string; revision: number; content: Uint8Array },
): DisagreementContent => DisagreementContent.parse(JSON.parse(cipher.openText(content, place(disagreementId, revision))))

/** Everybody whose name its presentation needs. */
export const personsIn = ({ review, board, resolution }: DisagreementContent): string[] =>
  [review, board, resolution?.review ?? null, resolution?.board ?? null].flatMap(done => (done === null ? [] : [done.userId]))

export function presentContent(
  { about, review, board, resolution }: DisagreementContent,
  names: Names,
): Pick<DisagreementRevision, 'about' | 'review' | 'board' | 'resolution'> {
  const done = (what: Done | null) => (what === null ? null : { by: names.by(what.userId, what.role), at: what.at })
  const position = (what: DisagreementContent['review']) =>
    what === null ? null : { text: what.text, revision: what.revision, by: names.by(what.userId, what.role), at: what.at }
  return {
    about,
    review: position(review),
    board: position(board),
    resolution:
      resolution === null
        ? null
        : { number: resolution.number, how: resolution.how, review: done(resolution.review), board: done(resolution.board) },
  }
}
