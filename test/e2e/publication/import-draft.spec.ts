import { readFile } from 'node:fs/promises'
import { docxType } from '@candour/schema'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, widths } from '../setting/index.ts'
import { reportText, wordDraft } from '../together/draft.ts'

const lines = [
  '# Summary',
  'Child Rowan was four years old when the family moved to the county.',
  '# Findings',
  '## Finding 1: News did not travel',
  'The notes of the first visit stayed where they were written.',
  'Why it happens. The two services kept their records in two systems.',
  'Recommendation 1: Let the notes travel.',
  '## Finding 2: Forms were long',
  'The form had forty pages and asked for facts first.',
]
const draft = async () => ({ name: 'Overview draft 3.docx', mimeType: docxType, buffer: await wordDraft(lines) })
// Reading happens in a thread that starts for it.
const reading = { timeout: 60_000 }
const file = (page: Page) => page.locator('input[type="file"]')

test('a draft is chosen, looked at, and brought in, with the keyboard alone', async ({ aReview }) => {
  const page = await (await aReview()).open('lead-reviewer', '/import')
  await expect(page.getByRole('heading', { level: 1, name: 'Bring a Word draft into the report' })).toBeVisible()
  await expectAccessible(page)

  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a Word file' }).focus()
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(await draft())

  await expect(page.getByRole('heading', { level: 2, name: 'What is in Overview draft 3.docx' })).toBeFocused(reading)
  await expect(page.getByText(/2 sections/)).toBeVisible()
  const finding = page.getByRole('checkbox', { name: /^Finding News did not travel/ })
  const analysis = page.getByRole('checkbox', { name: /^Analysis Perhaps/ })
  await expect(finding).toBeChecked()
  await expect(analysis).not.toBeChecked()
  await expect(page.getByText('Nobody has written in the report yet.')).toBeVisible()
  await expectAccessible(page)

  await analysis.focus()
  await page.keyboard.press('Space')
  await expect(analysis).toBeChecked()
  await expect(page.getByText('4 of 4 ticked')).toBeVisible()
  await page.getByRole('button', { name: 'Bring it into the report' }).focus()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 2, name: 'The draft is in' })).toBeFocused(reading)
  await expect(page.getByText('with 2 findings and 1 recommendation')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go to the report' }).click()
  await expect(reportText(page).locator('section[data-type="finding"]')).toHaveCount(2)
  await expect(reportText(page).locator('section[data-type="finding"] section[data-type="analysis"]')).toHaveCount(1)
  await expect(reportText(page)).toContainText('The notes of the first visit stayed where they were written.')
})

test('what cannot be read is said in a sentence, and another file can be chosen', async ({ aReview }) => {
  const page = await (await aReview()).open('lead-reviewer', '/import', { viewport: widths.telephone })
  await file(page).setInputFiles({ name: 'draft.doc', mimeType: 'application/msword', buffer: Buffer.from('old') })
  await expect(page.getByRole('alert')).toContainText('Please choose a file that ends in .docx.')
  const encrypted = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  await file(page).setInputFiles({ name: 'draft.docx', mimeType: docxType, buffer: encrypted })
  await expect(page.getByRole('alert')).toContainText('protected with a password', reading)
  await expectAccessible(page)

  await file(page).setInputFiles(await draft())
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused(reading)
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await expect(page.getByRole('button', { name: 'Choose a Word file' })).toBeVisible()
})

test('the report is taken out as a Word file, with the keyboard', async ({ aReview }) => {
  const page = await (await aReview()).open('lead-reviewer', '/write')
  await page.getByRole('button', { name: 'Export' }).focus()
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name: 'The report: Word document (.docx)' })
  await expect(item).toBeVisible()
  const downloading = page.waitForEvent('download')
  await item.focus()
  await page.keyboard.press('Enter')
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^report-[a-z0-9]+\.docx$/)
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})

test('who does not write the report is told so', async ({ aReview }) => {
  const page = await (await aReview({ roles: ['board-manager'] })).open('board-manager', '/import')
  await expect(page.getByText('Your role does not write the report')).toBeVisible()
  await expect(file(page)).toHaveCount(0)
})
