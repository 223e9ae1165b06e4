import * as z from 'zod'
import { Agency, Invitation, Member, ReviewId } from '../review/index.ts'
import { Role } from '../rights/index.ts'
import { route } from './route.ts'

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())
export const PersonName = z.string().trim().min(1).max(120)
const Token = z.string().min(16).max(200)

export const Person = z.object({ id: z.string(), name: z.string(), email: z.string(), administrator: z.boolean() })
export type Person = z.infer<typeof Person>

/** Who is signed in, and what kind of installation this is. */
export const Visitor = z.object({
  person: Person.nullable(),
  /** True only under `npm run demo`: one click to be any of the fictional people. */
  demo: z.boolean(),
  /** True until the first administrator exists. */
  unclaimed: z.boolean(),
})
export type Visitor = z.infer<typeof Visitor>

export const SessionInUse = z.object({
  id: z.string(),
  current: z.boolean(),
  beganAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  device: z.string(),
})
export type SessionInUse = z.infer<typeof SessionInUse>

export const InvitationAsSeen = z.object({
  reviewTitle: z.string(),
  role: Role,
  email: z.string(),
  profile: z.string(),
  knownPerson: z.boolean(),
})

export const peopleRoutes = {
  'session.look': route({
    method: 'GET',
    path: '/api/session',
    verb: 'installation.look',
    summary: 'Who is signed in',
    answer: Visitor,
  }),
  'session.requestCode': route({
    method: 'POST',
    path: '/api/sign-in/code',
    verb: 'session.begin',
    summary: 'Send a one-time code and link to an e-mail address; the answer is the same whether the address is known or not',
    body: z.object({ email: Email }),
  }),
  'session.redeemCode': route({
    method: 'POST',
    path: '/api/sign-in/redeem-code',
    verb: 'session.begin',
    summary: 'Sign in with a one-time code',
    body: z.object({
      email: Email,
      code: z
        .string()
        .trim()
        .regex(/^\d{6,8}$/),
    }),
    answer: Person,
  }),
  'session.redeemLink': route({
    method: 'POST',
    path: '/api/sign-in/redeem-link',
    verb: 'session.begin',
    summary: 'Sign in with the token of a one-time link (sent by the button of the page that the link opens)',
    body: z.object({ token: Token }),
    answer: Person,
  }),
  'session.end': route({ method: 'POST', path: '/api/sign-out', verb: 'session.own', summary: 'Sign out' }),
  'session.claim': route({
    method: 'POST',
    path: '/api/first-administrator',
    verb: 'session.begin',
    summary: 'Redeem the one-time link of the first start and become the first administrator',
    body: z.object({ token: Token, email: Email, name: PersonName }),
    answer: Person,
  }),
  'session.rename': route({
    method: 'PATCH',
    path: '/api/me',
    verb: 'session.own',
    summary: 'Change one’s own name',
    body: z.object({ name: PersonName }),
    answer: Person,
  }),
  'session.list': route({
    method: 'GET',
    path: '/api/sessions',
    verb: 'session.own',
    summary: 'One’s own sessions',
    answer: z.array(SessionInUse),
  }),
  'session.revoke': route({
    method: 'DELETE',
    path: '/api/sessions/:sessionId',
    verb: 'session.own',
    summary: 'End one of one’s own sessions',
  }),

  'user.add': route({
    method: 'POST',
    path: '/api/users',
    verb: 'user.add',
    summary: 'Add a person to the installation',
    body: z.object({ email: Email, name: PersonName, administrator: z.boolean().default(false) }),
    answer: Person,
  }),
  'user.pendingInvitations': route({
    method: 'GET',
    path: '/api/pending-invitations',
    verb: 'user.add',
    summary: 'Invitations not yet accepted for addresses that nobody has yet, with their links, for handing over in person',
    answer: z.array(Invitation.extend({ link: z.string() })),
  }),

  'demo.people': route({
    method: 'GET',
    path: '/api/demo/people',
    verb: 'session.begin',
    summary: 'The people of the demonstration (only under `npm run demo`)',
    answer: z.array(
      z.object({
        userId: z.string(),
        name: z.string(),
        role: Role.nullable(),
        agency: z.string(),
        reviewId: ReviewId.nullable(),
      }),
    ),
  }),
  'demo.become': route({
    method: 'POST',
    path: '/api/demo/become',
    verb: 'session.begin',
    summary: 'Be one of the people of the demonstration (only under `npm run demo`)',
    body: z.object({ userId: z.string() }),
    answer: Person,
  }),

  'invitation.look': route({
    method: 'GET',
    path: '/api/invitations/:token',
    verb: 'session.begin',
    summary: 'What an invitation is for',
    answer: InvitationAsSeen,
  }),
  'invitation.accept': route({
    method: 'POST',
    path: '/api/invitations/:token/accept',
    verb: 'session.begin',
    summary: 'Accept an invitation and join the review: a newcomer says their name and is signed in; others are signed in before',
    body: z.object({ name: PersonName.optional() }),
    answer: z.object({ person: Person, reviewId: ReviewId }),
  }),

  'member.list': route({
    method: 'GET',
    path: '/api/reviews/:review/members',
    verb: 'member.read',
    summary: 'The people of a review',
    answer: z.array(Member),
  }),
  'member.change': route({
    method: 'PATCH',
    path: '/api/reviews/:review/members/:userId',
    verb: 'member.change-role',
    summary: 'Change a person’s role or agency',
    body: z.object({ role: Role.optional(), agency: Agency.optional() }),
    answer: Member,
  }),
  'member.remove': route({
    method: 'DELETE',
    path: '/api/reviews/:review/members/:userId',
    verb: 'member.remove',
    summary: 'Remove a person from the review',
  }),
  'invitation.list': route({
    method: 'GET',
    path: '/api/reviews/:review/invitations',
    verb: 'member.invite',
    summary: 'Invitations of this review not yet accepted',
    answer: z.array(Invitation),
  }),
  'invitation.send': route({
    method: 'POST',
    path: '/api/reviews/:review/invitations',
    verb: 'member.invite',
    summary: 'Invite a person in a role',
    body: z.object({ email: Email, role: Role, agency: Agency.default('') }),
    answer: Invitation,
  }),
  'invitation.withdraw': route({
    method: 'DELETE',
    path: '/api/reviews/:review/invitations/:invitationId',
    verb: 'member.invite',
    summary: 'Withdraw an invitation',
  }),
}
