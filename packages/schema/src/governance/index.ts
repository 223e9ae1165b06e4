export {
  AccuracyRound,
  ChangeAccuracyRound,
  OpenAccuracyRound,
  RoundAnswer,
  RoundPerson,
} from './accuracy-round.ts'
export { Anchor } from './anchor.ts'
export { AgreeArrangements, Arrangements, ArrangementsAsAgreed, SignOffStep } from './arrangements.ts'
export { By, headOf, Side, sideOf } from './by.ts'
export {
  Amendment,
  AmendmentStanding,
  AnswerComment,
  Comment,
  CommentAnswer,
  CommentKind,
  CommentState,
  CommentThread,
  CommentVisibility,
  commentKinds,
  commentStates,
  EarlierWording,
  ProposedWording,
  RaiseComment,
  Reply,
  WriteReply,
} from './comment.ts'
export {
  Disagreement,
  DisagreementRevision,
  DisagreementState,
  DisagreementStep,
  GovernanceSignals,
  OpenDisagreement,
  Position,
  Resolution,
  ResolveDisagreement,
  TakeStep,
  WritePosition,
} from './disagreement.ts'
export { governanceLimits } from './governance-limits.ts'
export {
  MailDigest,
  MarkRead,
  Notification,
  NotificationKind,
  NotificationSettings,
  Notifications,
  type NotificationTopic,
  notificationKinds,
  topicOfNotification,
} from './notification.ts'
export { PlainText, plainText, Words as WrittenWords } from './plain-text.ts'
