import { docxType, ImportPreview } from '@candour/schema'
import { expect, type Page } from '@playwright/test'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import type { ReviewOnStage } from '../setting/index.ts'

/** A Word draft with these lines; one that begins with '# ' or '## ' is a heading. */
export async function wordDraft(lines: readonly string[]): Promise<Buffer> {
  const paragraphs = lines.map(line => {
    if (line.startsWith('## ')) return new Paragraph({ text: line.slice(3), heading: HeadingLevel.HEADING_2 })
    if (line.startsWith('# ')) return new Paragraph({ text: line.slice(2), heading: HeadingLevel.HEADING_1 })
    return new Paragraph(line)
  })
  return Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }))
}

/** Brings a Word draft into the report as its lead reviewer, with every suggestion accepted. */
export async function bringIn(review: ReviewOnStage, lines: readonly string[]): Promise<void> {
  const { context } = review.as('lead-reviewer')
  const data = await wordDraft(lines)
  const headers = { 'content-type': docxType }
  const previewed = await context.post(`/api/reviews/${review.id}/report/import/preview`, { data, headers })
  expect(previewed.status(), await previewed.text()).toBe(200)
  const { suggestions } = ImportPreview.parse(await previewed.json())
  const accept = suggestions.map(({ id }) => id).join(',')
  const written = await context.post(
    `/api/reviews/${review.id}/report/import?place=replace-empty&accept=${encodeURIComponent(accept)}`,
    {
      data,
      headers,
    },
  )
  expect(written.status(), await written.text()).toBe(200)
}

/** The report's text in a page, once it can be read there. */
export const reportText = (page: Page) => page.locator('[data-document="report"] .text')

export const responseText = (page: Page) => page.locator('[data-document="response"] .text')

export const savedState = (page: Page) => page.locator('.saved-state')

export async function untilSaved(page: Page): Promise<void> {
  await expect(savedState(page)).toHaveAttribute('data-saving', 'saved')
}

/**
 * The line goes dead without a word, as it does in a tunnel. A page notices by more than half a minute of silence; the
 * clock of a page that was opened with `{ clock: true }` runs through it at once.
 */
export async function lineGoesDead(page: Page): Promise<void> {
  await page.context().setOffline(true)
  await page.clock.runFor('00:45')
  await expect(savedState(page)).toContainText('Not connected: kept here until you are back')
}

/** The words of every block of a document in reading order, without what the page adds: carets, labels, buttons. */
export function blocksOf(page: Page, document: 'report' | 'response' = 'report'): Promise<string[]> {
  return page.locator(`[data-document="${document}"] .text`).evaluate(root => {
    const copy = root.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return []
    for (const added of copy.querySelectorAll('.caret, [contenteditable="false"], .ProseMirror-separator')) added.remove()
    return [...copy.querySelectorAll('p, h1, h2, h3, h4, .headline')].map(block => block.textContent ?? '')
  })
}

/** Puts the caret at the end of the block that begins with these words. */
export async function caretAtEndOf(page: Page, words: string): Promise<void> {
  await reportText(page).getByText(words).first().click()
  await page.keyboard.press('End')
}
