import type { AccuracyRound } from '@candour/schema'

/** A calendar day as days are kept, 'YYYY-MM-DD' (UTC). */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** Where a round stands at a moment: both of its days are included. One that was closed before its first day was taken back. */
export function stateOf(
  { opensOn, closesOn, closedAt }: { opensOn: string; closesOn: string; closedAt: Date | null },
  now: Date,
): AccuracyRound['state'] {
  const today = dayOf(now)
  if (closedAt !== null) return dayOf(closedAt) < opensOn ? 'withdrawn' : 'closed'
  if (today > closesOn) return 'closed'
  return today < opensOn ? 'to-come' : 'open'
}
