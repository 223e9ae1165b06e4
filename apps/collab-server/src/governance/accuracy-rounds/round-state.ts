/** A calendar day as days are kept, 'YYYY-MM-DD' (UTC). */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** Where a round stands at a moment: both of its days are included. */
export function stateOf(
  { opensOn, closesOn, closedAt }: { opensOn: string; closesOn: string; closedAt: Date | null },
  now: Date,
): 'to-come' | 'open' | 'closed' {
  const today = dayOf(now)
  if (closedAt !== null || today > closesOn) return 'closed'
  return today < opensOn ? 'to-come' : 'open'
}
