export { commentRouteNames } from './comments.ts'

import { governanceRoutes } from './governance.ts'
import { installationRoutes } from './installation.ts'
import { markerRoutes } from './markers.ts'
import { peopleRoutes } from './people.ts'
import { reportRoutes } from './report.ts'
import { reviewRoutes } from './review.ts'
import { versionRoutes } from './versions.ts'

export { type NotificationSubject, pageLinks, placeOfNotification } from './links.ts'
export { Email, InvitationAsSeen, Person, PersonName, SessionInUse, Visitor } from './people.ts'
export { Problem, type ProblemReason, problemStatuses } from './problem.ts'
export {
  DocumentParameter,
  docxType,
  FallenWords,
  ImportNotice,
  ImportPreview,
  ImportSuggestion,
  importNoticeKinds,
  limits,
} from './report.ts'
export type { Answer, Body, Route } from './route.ts'

/** Every route of the HTTP interface. The server registers these and no others; the page calls them by these names. */
export const routes = {
  ...installationRoutes,
  ...peopleRoutes,
  ...reviewRoutes,
  ...reportRoutes,
  ...markerRoutes,
  ...governanceRoutes,
  ...versionRoutes,
}
export type RouteName = keyof typeof routes
