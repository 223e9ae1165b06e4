import { type Method, type ProfileId, Review, type Role, routes } from '@candour/schema'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { type Caller, callerAt, ownAddress } from './interface.ts'

/** A review with somebody in each of the roles asked for, all of them fictional. */
export interface ReviewOnStage {
  id: string
  title: string
  /** The interface as the person in this role sees it. */
  as(role: Role): Caller
  nameOf(role: Role): string
  /** A browser of their own, signed in, at the review's first page or at `place` under it ('/write'). */
  open(role: Role, place?: string, options?: OpenOptions): Promise<Page>
}

export interface OpenOptions extends BrowserContextOptions {
  /** The page's time is Playwright's to run ahead (`page.clock`). */
  clock?: boolean
}

export interface ReviewWanted {
  title?: string
  profile?: ProfileId
  method?: Method
  /** Roles beside the lead reviewer's, who is always there. */
  roles?: readonly Exclude<Role, 'lead-reviewer'>[]
}

const names: Record<Role, string> = {
  'lead-reviewer': 'Asha Fenwick',
  'review-team': 'Mira Oakes',
  'peer-reviewer': 'Noor Whitlock',
  'board-chair': 'Judith Marlowe',
  'board-member': 'Devon Hale',
  'board-manager': 'Kay Sumner',
}
const agencies: Partial<Record<Role, string>> = { 'review-team': 'Health', 'board-member': 'Police' }

let made = 0

/**
 * Makes a review by the interface alone. The administrator begins it, appoints its lead reviewer and is then removed:
 * nobody on stage has more rights than their role gives.
 */
export async function aReview(
  url: string,
  administrator: Caller,
  browser: Browser,
  wanted: ReviewWanted = {},
): Promise<ReviewOnStage> {
  made += 1
  const {
    title = `Child ${String.fromCharCode(65 + (made % 26))}`,
    profile = 'scr',
    method = 'findings-with-recommendations',
  } = wanted
  const review = await administrator.ask('POST', '/api/reviews', Review, { title, profile, method })
  const callers = new Map<Role, Caller>()
  const roles: Role[] = ['lead-reviewer', ...(wanted.roles ?? [])]
  for (const role of roles) {
    // The lead reviewer comes first and invites the others: one person may invite only so many in an hour.
    const inviter = callers.get('lead-reviewer') ?? administrator
    callers.set(role, await joined({ url, administrator, inviter }, review.id, role, `${role}.${made}@example.org`))
  }

  const as = (role: Role): Caller => {
    const caller = callers.get(role)
    if (caller === undefined) throw new Error(`Nobody is ${role} in this review; name the role in aReview({ roles }).`)
    return caller
  }
  const members = await as('lead-reviewer').ask('GET', `/api/reviews/${review.id}/members`, routes['member.list'].answer)
  const stranger = members.find(member => !Object.values(names).includes(member.name))
  if (stranger !== undefined) await as('lead-reviewer').tell('DELETE', `/api/reviews/${review.id}/members/${stranger.userId}`)

  return {
    id: review.id,
    title,
    as,
    nameOf: role => names[role],
    open: async (role, place = '', { clock = false, ...options } = {}) => {
      const context = await browser.newContext({
        ...options,
        storageState: await as(role).context.storageState(),
        extraHTTPHeaders: { 'x-forwarded-for': ownAddress() },
      })
      if (clock) await context.clock.install()
      const page = await context.newPage()
      // What a page stumbles over is told with the story that saw it.
      page.on('console', said => {
        if (said.type() === 'error' && !said.text().startsWith('Failed to load resource')) console.error(role, said.text())
      })
      page.on('pageerror', error => console.error(role, error.stack ?? error.message))
      await page.goto(`${url}/reviews/${review.id}${place}`)
      return page
    },
  }
}

/** Invites, takes the link that an administrator may hand over, and accepts. */
async function joined(
  { url, administrator, inviter }: { url: string; administrator: Caller; inviter: Caller },
  reviewId: string,
  role: Role,
  email: string,
): Promise<Caller> {
  await inviter.tell('POST', `/api/reviews/${reviewId}/invitations`, { email, role, agency: agencies[role] ?? '' })
  const token = await tokenFor(administrator, email)
  const caller = await callerAt(url)
  await caller.tell('POST', `/api/invitations/${token}/accept`, { name: names[role] })
  return caller
}

/** The token in the link of an invitation that nobody has accepted yet. */
export async function tokenFor(administrator: Caller, email: string): Promise<string> {
  const pending = await administrator.ask('GET', '/api/pending-invitations', routes['user.pendingInvitations'].answer)
  const link = pending.find(invitation => invitation.email === email)?.link
  if (link === undefined) throw new Error(`No invitation is open for ${email}`)
  return new URL(link).hash.slice(1)
}
