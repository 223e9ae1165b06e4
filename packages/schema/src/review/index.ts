export {
  Agency,
  Day,
  Invitation,
  Member,
  Method,
  MilestoneKind,
  Milestones,
  methodAsks,
  methods,
  milestoneKinds,
  Opening as OpeningState,
  Review,
  ReviewId,
  Title,
} from './review.ts'
export {
  CheckSettings,
  ReadingTarget,
  usualCheckSettings,
  usualReadingTargets,
} from './settings.ts'
