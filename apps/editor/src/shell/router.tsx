import type { QueryClient } from '@tanstack/react-query'
import {
  type AsyncRouteComponent,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
  redirect,
} from '@tanstack/react-router'
import * as z from 'zod'
import { Frame } from './frame/Frame.tsx'
import { focusAfterNavigation } from './frame/focus-after-navigation.ts'
import { ApiProblem, queryClient, read } from './interface/index.ts'
import { ErrorPage } from './pages/ErrorPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { OpeningPage } from './pages/OpeningPage.tsx'
import { readVisitor } from './session/index.ts'

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** `writing` takes the whole width and a slim header whose middle the page fills (frame/Bar.tsx). */
    frame?: 'writing'
  }
}

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  loader: ({ context }) => context.queryClient.ensureQueryData(readVisitor),
  component: Frame,
  errorComponent: ({ error, reset }) => (
    <main id="content">
      <ErrorPage error={error} reset={reset} />
    </main>
  ),
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: z.object({ next: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../people/sign-in/SignInPage.tsx'), 'SignInPage'),
})
const signInLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in/link',
  component: lazyRouteComponent(() => import('../people/sign-in/SignInLinkPage.tsx'), 'SignInLinkPage'),
})
const firstAdministratorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/first-administrator',
  component: lazyRouteComponent(() => import('../people/sign-in/FirstAdministratorPage.tsx'), 'FirstAdministratorPage'),
})
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../people/invitation/InvitationPage.tsx'), 'InvitationPage'),
})

/** Everything behind sign-in. Whoever is not signed in is asked to, and comes back to the page they wanted. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const { person } = await context.queryClient.ensureQueryData(readVisitor)
    if (person === null) throw redirect({ to: '/sign-in', search: { next: location.href }, replace: true })
  },
})
const reviewsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  loader: ({ context }) => context.queryClient.ensureQueryData(read('review.list')),
  component: lazyRouteComponent(() => import('../review/ReviewsPage.tsx'), 'ReviewsPage'),
})
const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/sessions',
  loader: ({ context }) => context.queryClient.ensureQueryData(read('session.list')),
  component: lazyRouteComponent(() => import('../people/account/AccountPage.tsx'), 'AccountPage'),
})
const peopleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people',
  loader: ({ context }) => context.queryClient.ensureQueryData(read('user.pendingInvitations')),
  component: lazyRouteComponent(() => import('../people/installation/InstallationPeoplePage.tsx'), 'InstallationPeoplePage'),
})
const newReviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reviews/new',
  component: lazyRouteComponent(() => import('../review/new-review/NewReviewPage.tsx'), 'NewReviewPage'),
})

/** A review and what belongs to it: none of it is drawn before the server has said that this person may see the review. */
const reviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reviews/$review',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(read('review.read', { params })),
})
/** The router asks a page's `preload` for its code while it fetches what the page shows; else the page waits for the one after the other. */
function pageOfReview(Page: AsyncRouteComponent<{ reviewId: string }>): RouteComponent {
  const OfThisReview = () => <Page reviewId={reviewRoute.useParams().review} />
  return Object.assign(OfThisReview, { preload: async () => Page.preload?.() })
}
const reviewFirstPageRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(read('member.list', { params })),
  component: pageOfReview(lazyRouteComponent(() => import('../review/ReviewPage.tsx'), 'ReviewPage')),
})
const reviewPeopleRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/people',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(read('member.list', { params })),
  component: pageOfReview(lazyRouteComponent(() => import('../people/members/ReviewPeoplePage.tsx'), 'ReviewPeoplePage')),
})
const registerRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/register',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(read('register.read', { params })),
  component: pageOfReview(lazyRouteComponent(() => import('../markers/register/RegisterPage.tsx'), 'RegisterPage')),
})
const reportRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/write',
  staticData: { frame: 'writing' },
  component: pageOfReview(lazyRouteComponent(() => import('../report/ReportPage.tsx'), 'ReportPage')),
})
const importRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/import',
  component: pageOfReview(lazyRouteComponent(() => import('../report/import/ImportPage.tsx'), 'ImportPage')),
})

const routeTree = rootRoute.addChildren([
  signInRoute,
  signInLinkRoute,
  firstAdministratorRoute,
  invitationRoute,
  signedInRoute.addChildren([
    reviewsRoute,
    accountRoute,
    peopleRoute,
    newReviewRoute,
    reviewRoute.addChildren([reviewFirstPageRoute, reviewPeopleRoute, registerRoute, reportRoute, importRoute]),
  ]),
])

export const router = createRouter({
  routeTree,
  context: { queryClient },
  scrollRestoration: true,
  defaultPreload: 'intent',
  // Queries decide by themselves what is fresh.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingMinMs: 0,
  defaultPendingComponent: OpeningPage,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  // A session that ended meanwhile: sign in, and come back here.
  defaultOnCatch: error => {
    if (!(error instanceof ApiProblem) || error.reason !== 'sign-in-needed') return
    window.location.replace(`/sign-in?${new URLSearchParams({ next: router.state.location.href })}`)
  },
})
focusAfterNavigation(router)
