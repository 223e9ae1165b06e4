import * as z from 'zod'
import { Role } from '../rights/index.ts'
import { ProfileId } from '../terminology/index.ts'
import { CheckSettings } from './settings.ts'

export const methods = [
  'findings-with-questions',
  'findings-with-recommendations',
  'learning-points',
  'concise',
  'extended',
] as const
/** How the review works. No method is presumed: what it does not use is not missed. */
export const Method = z.enum(methods)
export type Method = z.infer<typeof Method>

/** Methods whose report carries recommendations, or questions for the Board, that answer findings. */
export const methodAsks: Record<Method, 'questions' | 'recommendations' | 'nothing'> = {
  'findings-with-questions': 'questions',
  'findings-with-recommendations': 'recommendations',
  'learning-points': 'nothing',
  concise: 'recommendations',
  extended: 'recommendations',
}

export const milestoneKinds = [
  'decision',
  'terms-of-reference',
  'first-draft',
  'family-round',
  'report-to-board',
  'response-agreed',
  'publication',
] as const
export const MilestoneKind = z.enum(milestoneKinds)
export type MilestoneKind = z.infer<typeof MilestoneKind>

/** A calendar day, 'YYYY-MM-DD'. */
export const Day = z.iso.date()
export const ReviewId = z.string().regex(/^[a-z0-9]{8,40}$/)
export const Title = z.string().trim().min(1).max(200)
export const Agency = z.string().trim().max(120)

export const Milestones = z.partialRecord(MilestoneKind, Day)
export const Opening = z.enum(['closed', 'live', 'version'])

/** A review as its members see it on the first page. */
export const Review = z.object({
  id: ReviewId,
  title: Title,
  profile: ProfileId,
  method: Method,
  milestones: Milestones,
  opening: Opening,
  settings: CheckSettings,
  createdAt: z.iso.datetime(),
  /** The documents that are finalised: nobody changes them. */
  finalised: z.array(z.enum(['report', 'response'])),
  /** The role of the person who asks. */
  myRole: Role,
})
export type Review = z.infer<typeof Review>

export const Member = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.email(),
  role: Role,
  agency: Agency,
  joinedAt: z.iso.datetime(),
})
export type Member = z.infer<typeof Member>

export const Invitation = z.object({
  id: z.string(),
  email: z.email(),
  role: Role,
  agency: Agency,
  invitedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
})
export type Invitation = z.infer<typeof Invitation>
