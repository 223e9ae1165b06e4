import type { CheckSettings, DocumentKind, Method, Milestones, Opening, ProfileId, Role, Thing } from '@candour/schema'
import type * as z from 'zod'
import type { SignedIn } from './signed-in.ts'

/** A review as the store holds it, opened. */
export interface ReviewRow {
  id: string
  title: string
  profile: ProfileId
  method: Method
  milestones: z.output<typeof Milestones>
  settings: CheckSettings
  opening: Opening
  /** The documents that are final. */
  finalised: DocumentKind[]
  createdAt: Date
}

/** What the edge asks the features before a handler runs. */
export interface Lookups {
  /** The session behind the headers, with the asker's role in that review. New cookies are added to `answerHeaders`. */
  askerFor(headers: Headers, reviewId: string | null, answerHeaders: Headers): Promise<SignedIn | null>
  reviewOf(reviewId: string): Promise<ReviewRow | null>
  /** The role of a person in a review. */
  roleOf(reviewId: string, userId: string): Promise<Role | null>
  /** The role an open invitation is for. */
  roleOfInvitation(reviewId: string, invitationId: string): Promise<Role | null>
  /** What the table of rights asks about a comment of a review, or about one of its replies. */
  commentThing(reviewId: string, commentId: string, replyId: string | undefined): Promise<Thing>
}
