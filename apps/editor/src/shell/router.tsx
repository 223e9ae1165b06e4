import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
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
const ReviewPage = lazyRouteComponent(() => import('../review/ReviewPage.tsx'), 'ReviewPage')
const reviewFirstPageRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(read('member.list', { params })),
  component: () => <ReviewPage reviewId={reviewRoute.useParams().review} />,
})
const ReviewPeoplePage = lazyRouteComponent(() => import('../people/members/ReviewPeoplePage.tsx'), 'ReviewPeoplePage')
const reviewPeopleRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/people',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(read('member.list', { params })),
  component: () => <ReviewPeoplePage reviewId={reviewRoute.useParams().review} />,
})
const RegisterPage = lazyRouteComponent(() => import('../markers/register/RegisterPage.tsx'), 'RegisterPage')
const registerRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/register',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(read('register.read', { params })),
  component: () => <RegisterPage reviewId={reviewRoute.useParams().review} />,
})
const ReportPage = lazyRouteComponent(() => import('../report/ReportPage.tsx'), 'ReportPage')
const reportRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/write',
  staticData: { frame: 'writing' },
  component: () => <ReportPage reviewId={reviewRoute.useParams().review} />,
})
const ImportPage = lazyRouteComponent(() => import('../report/import/ImportPage.tsx'), 'ImportPage')
const importRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/import',
  component: () => <ImportPage reviewId={reviewRoute.useParams().review} />,
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
