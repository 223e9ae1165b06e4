export { defaultRoute, type RouteStep, RouteStepState, type Signatory, type SignatureOnRoute, stateOfRoute } from './route.ts'
export {
  AuditEventSeen,
  AuditFault,
  Finalisation,
  Obstacle,
  SigningState,
  SignOff,
} from './sign-off.ts'
export { roleSigns, SignSubject, signSubjects, signVerbs } from './sign-subject.ts'
export { LastRead, Version, VersionName, VersionOccasion, VersionText, versionOccasions, WrittenBy } from './version.ts'
