import { type MilestoneKind, milestoneKinds, type Review } from '@candour/schema'

type Milestones = Review['milestones']

/** The first date that has not passed; null when all have, or none is set. `day` is 'YYYY-MM-DD'. */
export function nextMilestone(milestones: Milestones, today: string): { kind: MilestoneKind; day: string } | null {
  let next: { kind: MilestoneKind; day: string } | null = null
  for (const kind of milestoneKinds) {
    const day = milestones[kind]
    if (day !== undefined && day >= today && (next === null || day < next.day)) next = { kind, day }
  }
  return next
}
