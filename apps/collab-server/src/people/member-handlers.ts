import { pageLinks, wordsFor } from '@candour/schema'
import { type Handling, handle, problem, RateLimit } from '../http/index.ts'
import type { Services } from '../services.ts'
import { acceptInvitation, lookAtInvitation } from './accept-invitation.ts'
import { invitationDays, openInvitationsOf, pendingInvitations, sendInvitation, withdrawInvitation } from './invitations.ts'
import { changeMember, membersOf, removeMember } from './members.ts'
import { addPerson } from './persons.ts'
import { enterAs } from './session-handlers.ts'

/** Who belongs to the installation and to a review, and how they come to it. */
export function memberHandlers(services: Services): Handling[] {
  const { store, documents, mailer, configuration } = services
  const invitations = new RateLimit(configuration.rates.invitationsByOnePerson)
  const linkTo = (token: string) => services.publicUrl() + pageLinks.invitation(token)
  const membersChanged = (reviewId: string) => documents.tell(reviewId, { type: 'changed', what: 'members' })

  return [
    handle('user.add', async ({ asker, body }) => addPerson(store, asker.userId, body)),
    handle('user.pendingInvitations', async () =>
      (await pendingInvitations(store)).map(({ invitation, token }) => ({ ...invitation, link: linkTo(token) })),
    ),

    handle('invitation.look', async ({ params: { token } }) => lookAtInvitation(store, token)),
    handle('invitation.accept', async ({ params: { token }, body: { name }, asker, headers, answerHeaders }) => {
      const { person, reviewId, isNew } = await acceptInvitation(store, token, name, asker)
      await documents.rightsChanged({ reviewId, userId: person.id })
      if (isNew) await enterAs(services, person.id, 'invitation', { asker, headers, answerHeaders })
      membersChanged(reviewId)
      return { person, reviewId }
    }),

    handle('member.list', async ({ review }) => membersOf(store, review.id)),
    handle('member.change', async ({ asker, review, params: { userId }, body }) => {
      const changed = await changeMember(store, asker, review.id, userId, body)
      await documents.rightsChanged({ reviewId: review.id, userId })
      membersChanged(review.id)
      return changed
    }),
    handle('member.remove', async ({ asker, review, params: { userId } }) => {
      await removeMember(store, asker, review.id, userId)
      await documents.rightsChanged({ reviewId: review.id, userId })
      membersChanged(review.id)
      return undefined
    }),

    handle('invitation.list', async ({ review }) => openInvitationsOf(store, review.id)),
    handle('invitation.send', async ({ asker, review, body }) => {
      const wait = invitations.take(asker.userId)
      if (wait > 0) throw problem('too-many', { retryAfter: wait })
      const { invitation, token } = await sendInvitation(store, asker.userId, { reviewId: review.id, ...body })
      services.afterwards('invitation-mail', async () => {
        const { mail } = wordsFor(review.profile)
        const role = wordsFor(review.profile).people.roleNames[body.role]
        await mailer.send({
          to: invitation.email,
          subject: mail.invitationSubject,
          text: mail.invitationText(role, linkTo(token), invitationDays),
        })
      })
      membersChanged(review.id)
      return invitation
    }),
    handle('invitation.withdraw', async ({ asker, review, params: { invitationId } }) => {
      await withdrawInvitation(store, asker.userId, review.id, invitationId)
      membersChanged(review.id)
      return undefined
    }),
  ]
}
