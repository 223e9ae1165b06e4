import { routes } from '@candour/schema'
import { expect, inMailTo, test, widths } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText, responseText, untilSaved } from './draft.ts'

const draft = [
  '# Findings',
  'The notes of the first visit stayed where they were written, and nobody who came later could see them.',
  '# Recommendations',
  'Recommendation 1: Let the notes travel',
  'The services agree on one place.',
]

test.use({ viewport: widths.telephone, hasTouch: true })

test('on a telephone: signed in, written, a finding marked, the panel looked at, and the Board answers', async ({
  aReview,
  page,
  server,
}) => {
  const review = await aReview({ roles: ['board-member'] })
  await bringIn(review, draft)
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  const { person } = await review.as('lead-reviewer').ask('GET', '/api/session', routes['session.look'].answer)

  // To the review by the page that asks who one is.
  const email = person?.email ?? ''
  await page.goto(`/reviews/${review.id}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).tap()
  await page.getByLabel('Code from the message').fill(await inMailTo(server.dataFolder, email, /code is (\d{6})/))
  await page.getByRole('button', { name: 'Sign in', exact: true }).tap()
  await expect(page.getByRole('heading', { level: 1, name: review.title })).toBeVisible()
  await page.getByRole('link', { name: /^Write the report/ }).tap()

  const text = reportText(page)
  await caretAtEndOf(page, 'The notes of the first visit')
  await page.keyboard.type(' Mira carried one in her bag.')
  await page.getByRole('button', { name: 'Turn into', exact: true }).tap()
  await page.getByRole('menuitem', { name: /^Finding/ }).tap()
  const finding = text.locator('.part[data-type="finding"]')
  await expect(finding.locator('.part-name')).toHaveText('Finding 1')
  await expect(finding).toContainText('Mira carried one in her bag.')
  await untilSaved(page)

  // The panel comes as a sheet; what it says leads to its place, with the sheet out of the way.
  await page.locator('.sheet-bar').getByRole('button', { name: 'Panel' }).tap()
  const sheet = page.getByRole('dialog', { name: 'QM14' })
  const signal = sheet.locator('[data-signal][data-code="finding_without_analysis"]')
  await expect(signal).toContainText('Finding 1 has no analysis with it')
  await signal.tap()
  await expect(sheet).toBeHidden()
  await expect(finding).toBeInViewport()

  const board = await review.open('board-member', '/write', { viewport: widths.telephone, hasTouch: true })
  await reportText(board).getByRole('button', { name: 'Write the response to Finding 1' }).tap()
  await expect(responseText(board)).toBeFocused()
  await board.keyboard.type('We accept this finding.')
  await untilSaved(board)
  await expect(responseText(page)).toContainText('We accept this finding.')
  for (const telephone of [page, board]) {
    const tooWide = await telephone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(tooWide).toBeLessThanOrEqual(0)
  }
})
