import { expect, expectAccessible, test } from '../setting/index.ts'
import { bringIn, reportText, untilSaved } from '../together/draft.ts'

const draft = ['# What happened', 'Tamsin Orrelby moved to Bramblecote in the spring.', 'Tamsin’s school wrote to the clinic.']

test('a name of the register is seen as it stands, and gives way to its pseudonym everywhere in one step', async ({
  aReview,
}) => {
  test.setTimeout(180_000)
  const review = await aReview({ roles: ['peer-reviewer'] })
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer')
  await asha.getByRole('link', { name: 'Open the identifier register' }).click()
  await expect(asha.getByRole('heading', { level: 1, name: 'Identifier register' })).toBeVisible()
  await asha.getByRole('button', { name: 'Add to the register' }).click()
  await expect(asha.getByText('Please give at least two letters.')).toBeVisible()
  await asha.getByLabel('Real words').fill('Tamsin Orrelby')
  await asha.getByLabel('In the text instead').fill('Child T')
  await asha.getByLabel('Also written as').fill('Tamsin')
  await asha.getByRole('button', { name: 'Add to the register' }).click()
  await expect(asha.locator('.register-row')).toHaveCount(1)

  await asha.getByLabel('Rows from the spreadsheet').fill('Name\tWhat\tPseudonym\nBramblecote\ttown\tthe town\nx\tchild\t')
  await asha.getByRole('button', { name: 'Look at what was pasted' }).click()
  await expect(asha.getByText('1 entry can be added; 1 row is left out:')).toBeVisible()
  await expect(asha.getByLabel('What column 2, ‘What’, means')).toHaveValue('kind')
  await expectAccessible(asha)
  await asha.getByRole('button', { name: 'Add 1 entry' }).click()
  await expect(asha.locator('.register-row')).toHaveCount(2)
  await expect(asha.getByText('‘Tamsin Orrelby’, instead of ‘Child T’').first()).toBeVisible()
  await expectAccessible(asha)

  await asha.goto(asha.url().replace('/register', '/write'))
  const match = asha.locator('.markers [data-signal][data-code="register_match"]')
  await expect(match).toHaveCount(3)
  await match.first().click()
  await asha.getByRole('button', { name: 'Replace all 3 in the report' }).click()
  await expect(match).toHaveCount(0)
  await expect(reportText(asha)).toContainText('Child T moved to the town in the spring.')
  await expect(reportText(asha)).toContainText('Child T’s school wrote to the clinic.')
  await reportText(asha).getByText('moved to the town').click()
  await asha.keyboard.press('Control+z')
  await expect(reportText(asha)).toContainText('Tamsin Orrelby moved to Bramblecote')
  await untilSaved(asha)

  // Somebody outside the circle is shown neither the register nor a match.
  const noor = await review.open('peer-reviewer', '/write')
  await expect(reportText(noor)).toContainText('Tamsin Orrelby')
  await expect(noor.locator('.markers [data-signal]').first()).toBeVisible()
  await expect(noor.locator('[data-code="register_match"]')).toHaveCount(0)
  await noor.goto(noor.url().replace('/write', '/register'))
  await expect(noor.getByText('Your role does not include this.')).toBeVisible()
})
