export { defaultRoute, type RouteStep, RouteStepState, type Signatory, type SignatureOnRoute, stateOfRoute } from './route.ts'
export {
  AuditEventSeen,
  AuditFault,
  Finalisation,
  Obstacle,
  SigningState,
  SignOff,
  SignSubject,
  signSubjects,
} from './sign-off.ts'
export { LastRead, Version, VersionName, VersionOccasion, VersionText, versionOccasions, WrittenBy } from './version.ts'
