import { type Method, methodAsks, methods, wordsFor } from '@candour/schema'
import { expect, test } from '../setting/index.ts'
import { reportText, untilSaved } from '../together/draft.ts'

const { methodNames } = wordsFor('scr').review
const askedFor = { questions: 'Question 1', recommendations: 'Recommendation 1', nothing: null }

for (const method of methods satisfies readonly Method[]) {
  test(`a report begins with the template of its method, and once it is emptied is offered it again: ${method}`, async ({
    aReview,
  }) => {
    const review = await aReview({ method })
    const page = await review.open('lead-reviewer', '/write')
    const offer = page.getByRole('complementary', { name: 'Begin with a template' })
    const parts = reportText(page).locator('.part .part-name')
    const expected = ['Finding 1', 'Analysis 1.1', askedFor[methodAsks[method]]].filter(name => name !== null)
    await expect(parts).toHaveText(expected)
    await expect(offer).toBeHidden()

    await reportText(page).locator('p').first().click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await expect(parts).toHaveCount(0)
    await offer.getByRole('button', { name: `Begin with ‘${methodNames[method]}’` }).click()
    await expect(parts).toHaveText(expected)
    await expect(offer).toBeHidden()
    // One goes on by writing, and what was begun is there when the page is opened again.
    await page.keyboard.type('Begun.')
    await expect(reportText(page)).toContainText('Begun.')
    await untilSaved(page)
    await page.reload()
    await expect(parts).toHaveText(expected)
    await expect(offer).toBeHidden()
  })
}
