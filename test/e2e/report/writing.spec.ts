import { expect, test } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText, untilSaved } from '../together/draft.ts'

const draft = [
  '# Summary',
  'A short summary.',
  '# Findings',
  'Nobody told the family what was decided.',
  'The rota left no time.',
]

test('a passage becomes a finding by keyboard, is numbered, referred to, and taken back in one step', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, draft)
  const page = await review.open('lead-reviewer', '/write')
  const text = reportText(page)
  await caretAtEndOf(page, 'Nobody told')
  await page.keyboard.press('Control+Alt+Shift+F')
  const finding = text.locator('.part[data-type="finding"]')
  await expect(finding.locator('.part-name')).toHaveText('Finding 1')
  await expect(finding).toContainText('Nobody told the family what was decided.')

  await caretAtEndOf(page, 'A short summary.')
  await page.keyboard.press('Control+Alt+R')
  await expect(page.getByRole('option', { name: /^Finding 1/ })).toBeVisible()
  await expect(page.getByLabel('Refer to a part').and(page.locator('input'))).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(text.locator('.cross-reference')).toHaveText('Finding 1')

  await page.keyboard.press('Control+z')
  await expect(text.locator('.cross-reference')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(finding).toHaveCount(0)
  await expect(text).toContainText('Nobody told the family what was decided.')
  await untilSaved(page)
})

test('the slash menu inserts a part; its details open from its line, are kept, and are there for the next who comes', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, draft)
  const page = await review.open('lead-reviewer', '/write')
  await caretAtEndOf(page, 'The rota')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/fin')
  await expect(page.getByRole('option', { name: /^Finding What/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Meetings end without a name')
  await page.getByRole('button', { name: /^Details of Finding 1/ }).click()
  await page.getByLabel('How far it reaches').selectOption('national')
  await page.getByLabel('Why this order').fill('It came up in every agency.')
  await page.getByLabel('Why this order').press('Escape')
  await expect(page.getByRole('button', { name: /^Details of Finding 1/ })).toBeFocused()
  await untilSaved(page)

  const colleague = await review.open('review-team', '/write')
  const line = colleague.getByRole('button', { name: /^Details of Finding 1/ })
  await expect(line).toHaveText('national')
  await line.click()
  await expect(colleague.getByLabel('Why this order')).toHaveValue('It came up in every agency.')
})

test('find goes round, and replacing all is one step of undo', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, ['# One', 'The visit and the visits.', 'A Visit.'])
  const page = await review.open('lead-reviewer', '/write')
  const text = reportText(page)
  await text.getByText('A Visit.').click()
  await page.keyboard.press('Control+f')
  const find = page.getByRole('search', { name: 'Find and replace' })
  await find.getByLabel('Find', { exact: true }).fill('visit')
  await expect(find.getByRole('status')).toHaveText('3 found')
  await find.getByLabel('Whole words').check()
  await expect(find.getByRole('status')).toHaveText('2 found')
  await find.getByLabel('Replace with').fill('meeting')
  await find.getByRole('button', { name: 'Replace all' }).click()
  await expect(find.getByRole('status')).toHaveText('Replaced in 2 places.')
  await expect(text).toContainText('The meeting and the visits.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(text).toContainText('The visit and the visits.')
  await expect(text).toContainText('A Visit.')
})

test('a footnote is written beside its mark, numbered by its place and listed at the end', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, ['# One', 'First words.', 'Second words.'])
  const page = await review.open('lead-reviewer', '/write')
  for (const [place, note] of [
    ['Second words.', 'The later note.'],
    ['First words.', 'The earlier note.'],
  ] as const) {
    await caretAtEndOf(page, place)
    await page.keyboard.press('Control+Alt+F')
    await page
      .getByLabel(/^Footnote \d/)
      .getByRole('textbox')
      .fill(note)
    await page.keyboard.press('Escape')
    // The focus goes back to the text as the note closes.
    await expect(page.getByLabel(/^Footnote \d/).getByRole('textbox')).toHaveCount(0)
    await expect(reportText(page)).toBeFocused()
  }
  const list = page.getByRole('region', { name: 'Footnotes' })
  await expect(list.getByRole('listitem')).toHaveText(['1The earlier note.', '2The later note.'])
  await expect(reportText(page).getByRole('button', { name: 'Footnote 2: open' })).toBeVisible()
})

test('the toolbar is one stop, arrows move in it, Escape goes back; Escape and Tab leave the text from inside a table', async ({
  aReview,
}) => {
  const review = await aReview()
  await bringIn(review, ['# One', 'Words.'])
  const page = await review.open('lead-reviewer', '/write')
  await caretAtEndOf(page, 'Words.')
  await page.keyboard.press('Alt+F10')
  const bar = page.getByRole('toolbar', { name: /^Formatting/ })
  await expect(bar.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(bar.getByRole('button', { name: 'Keyboard' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(reportText(page)).toBeFocused()

  await page.keyboard.press('Enter')
  await page.keyboard.type('/table')
  await page.keyboard.press('Enter')
  await page.keyboard.type('a')
  await page.keyboard.press('Tab')
  await page.keyboard.type('b')
  await expect(reportText(page).getByRole('columnheader')).toHaveText(['a', 'b', ''])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(reportText(page)).not.toBeFocused()
})

test('what is pasted from Word comes across clean, with its lists and notes, and says what was left out', async ({
  aReview,
  refusedByPolicy,
}) => {
  const review = await aReview()
  await bringIn(review, ['# One', 'Words.'])
  const page = await review.open('lead-reviewer', '/write')
  await untilSaved(page)
  await caretAtEndOf(page, 'Words.')
  await page.keyboard.press('Enter')
  await expect(reportText(page).locator('p')).toHaveCount(2)
  const item = (text: string, level: number) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>${text}</p>`
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
    <p class=MsoNormal>From <b>Word</b><del>gone</del><a style='mso-footnote-id:ftn1' href="#_ftn1">[1]</a><img src="file:///c:/x.png"><o:p></o:p></p>
    ${item('outer', 1)}${item('inner', 2)}
    <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>A note.</p></div></div>
    <!--EndFragment--></body></html>`
  await reportText(page).evaluate((root, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await expect(reportText(page).locator('ul ul li')).toHaveText('inner')
  await expect(reportText(page).locator('strong')).toHaveText('Word')
  await expect(reportText(page)).not.toContainText('gone')
  await expect(page.getByRole('region', { name: 'Footnotes' })).toContainText('A note.')
  await expect(page.getByText(/^One image was left out/)).toBeVisible()
  expect(refusedByPolicy).toEqual([])
})
