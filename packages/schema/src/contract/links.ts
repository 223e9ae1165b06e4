/**
 * Addresses of pages that the server writes into mails. A token stands in the fragment: it never reaches a log, a
 * proxy or a referrer, and a mail scanner that follows the link redeems nothing; the page's button does.
 */
export const pageLinks = {
  signIn: (token: string): string => `/sign-in/link#${token}`,
  invitation: (token: string): string => `/invitation#${token}`,
  firstAdministrator: (token: string): string => `/first-administrator#${token}`,
  review: (reviewId: string): string => `/reviews/${reviewId}`,
} as const
