import { routes } from '@candour/schema'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectDialogAccessible, type ReviewOnStage, test, widths } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText, responseText } from '../together/draft.ts'

const sentence = 'Nobody in the office answered the letter that the school had written in March.'
const draft = ['# What happened', 'The school wrote.', sentence, '# Findings', '## Finding 1: Letters had no owner', 'A tray.']

async function opened(review: ReviewOnStage, opening: 'live' | 'version' = 'live'): Promise<void> {
  await bringIn(review, draft)
  await review.as('lead-reviewer').ask('PUT', `/api/reviews/${review.id}/opening`, routes['review.open'].answer, { opening })
}
const form = (page: Page) => page.getByRole('form', { name: 'Comment' })
const said = (page: Page) => form(page).getByLabel('What you want to say')
const thread = (page: Page) => page.getByRole('article', { name: /^\w+ by / })
const selected = (page: Page) => page.evaluate(() => window.getSelection()?.toString() ?? '')
const caret = (page: Page) => page.locator('.reading-caret')

const comboboxOfSeveralLines = {
  rule: 'aria-allowed-role',
  because: 'a field of several lines is a combobox while it offers names; HTML has no element of that kind',
}

/** Tab by Tab from the top of the page, as whoever has no mouse comes there. */
async function tabTo(page: Page, text: ReturnType<typeof reportText>): Promise<void> {
  await expect(text).toBeVisible()
  const isThere = () => text.evaluate(element => element === document.activeElement)
  for (let stops = 0; stops < 60 && !(await isThere()); stops += 1) await page.keyboard.press('Tab')
  await expect(text).toBeFocused()
}
async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
}

for (const [name, viewport] of Object.entries(widths)) {
  test(`a board member selects words, comments on them and mentions somebody, all by keyboard, on a ${name} screen`, async ({
    aReview,
  }) => {
    const review = await aReview({ roles: ['review-team', 'board-member'] })
    await opened(review)
    const devon = await review.open('board-member', '/write', { viewport })
    const text = reportText(devon)
    await expect(text).toContainText(sentence)
    await tabTo(devon, text)
    await expect(text).toHaveRole('textbox')
    await expect(text).toHaveAttribute('aria-readonly', 'true')
    await expect(text).toHaveAccessibleDescription(/Ctrl\+Alt\+M comments/)
    await expect(devon.locator('[data-document="report"] .reading-hint')).toBeInViewport()
    await expect(caret(devon)).toBeInViewport()

    // Heading, first paragraph, the sentence; four words on, and the next two are selected.
    await press(devon, 'Control+ArrowDown', 2)
    await press(devon, 'Control+ArrowRight', 4)
    await press(devon, 'Control+Shift+ArrowRight', 2)
    expect((await selected(devon)).trim()).toBe('answered the')
    await press(devon, 'Shift+ArrowLeft', 4)
    expect((await selected(devon)).trim()).toBe('answered')
    await devon.keyboard.press('Control+Shift+ArrowRight')
    if (name === 'desktop') await expectAccessible(devon)
    await devon.keyboard.press('Control+Alt+m')

    await expect(said(devon)).toBeFocused()
    await expect(form(devon).locator('.comment-quote')).toHaveText('answered the')
    await devon.keyboard.type('Do you know, @')
    await expect(said(devon)).toHaveRole('combobox')
    const offered = form(devon).getByRole('listbox', { name: 'Mention somebody' })
    await expect(offered).toContainText('Mira Oakes')
    await devon.keyboard.press('Escape')
    await expect(offered).toHaveCount(0)
    await expect(said(devon)).toHaveRole('textbox')
    await expect(said(devon)).toBeFocused()
    await devon.keyboard.type('mi')
    await expect(said(devon)).toHaveAttribute('aria-expanded', 'true')
    if (name === 'telephone') await expectDialogAccessible(devon, { except: [comboboxOfSeveralLines] })
    const chosen = offered.getByRole('option', { selected: true })
    await expect(chosen).toContainText('Mira Oakes')
    expect(await said(devon).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    expect(await said(devon).getAttribute('aria-controls')).toBe(await offered.getAttribute('id'))
    await devon.keyboard.press('Tab')
    await expect(said(devon)).toHaveValue('Do you know, @Mira Oakes ')
    await devon.keyboard.type('who did?')
    const post = form(devon).getByRole('button', { name: 'Post' })
    for (let stops = 0; stops < 4 && !(await post.evaluate(it => it === document.activeElement)); stops += 1)
      await devon.keyboard.press('Tab')
    await expect(post).toBeFocused()
    await devon.keyboard.press('Enter')

    await expect(thread(devon)).toBeFocused()
    await expect(thread(devon)).toHaveAccessibleName('Challenge by Devon Hale')
    await expect(thread(devon)).toContainText('Do you know, @Mira Oakes who did?')
    const asha = await review.open('lead-reviewer', '/write')
    await expect(reportText(asha).locator('.comment-mark')).toHaveText('answered the')
    await reportText(asha).locator('.comment-mark').click()
    await expect(thread(asha)).toContainText('Do you know, @Mira Oakes who did?')

    // And back to the words, whose thread the same keys open.
    const go = thread(devon).getByRole('button', { name: 'Go to the place' })
    for (let stops = 0; stops < 4 && !(await go.evaluate(it => it === document.activeElement)); stops += 1)
      await devon.keyboard.press('Tab')
    await devon.keyboard.press('Enter')
    await expect(text).toBeFocused()
    await expect.poll(() => selected(devon)).toBe('answered the')
    await devon.keyboard.press('ArrowLeft')
    await devon.keyboard.press('Control+Alt+m')
    await expect(thread(devon)).toBeFocused()
    if (name === 'desktop') await expectAccessible(devon)
  })
}

test('who lets a comment go is back at the words they had selected; the caret alone comments on its paragraph', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review)
  const devon = await review.open('board-member', '/write')
  const text = reportText(devon)
  await expect(text).toContainText(sentence)
  await tabTo(devon, text)
  await press(devon, 'Control+ArrowDown', 2)
  await press(devon, 'Control+Shift+ArrowRight', 3)
  await devon.keyboard.press('Control+Alt+m')
  await expect(said(devon)).toBeFocused()
  await devon.keyboard.type('Which office?')
  await devon.keyboard.press('Escape')
  await expect(text).toBeFocused()
  expect(await selected(devon)).toBe('Nobody in the')
  await expect(caret(devon)).toBeVisible()
  await devon.keyboard.press('Shift+ArrowRight')
  await devon.keyboard.press('Shift+ArrowLeft')
  expect(await selected(devon)).toBe('Nobody in the')

  await devon.keyboard.press('ArrowRight')
  await devon.keyboard.press('Control+Alt+m')
  await expect(form(devon).locator('.comment-quote')).toHaveText(sentence)
  await form(devon).getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(text).toBeFocused()
  expect(await selected(devon)).toBe('')

  // From the caret Tab goes on to what stands after it and Shift+Tab back; a comment on the whole finding comes back to its button.
  const onFinding = text.getByRole('button', { name: 'Comment on Finding 1' })
  await press(devon, 'Control+ArrowDown', 2)
  await devon.keyboard.press('Shift+Tab')
  await expect(onFinding).toBeFocused()
  await devon.keyboard.press('Escape')
  await press(devon, 'Control+ArrowUp')
  await devon.keyboard.press('Tab')
  for (let stops = 0; stops < 3 && !(await onFinding.evaluate(it => it === document.activeElement)); stops += 1)
    await devon.keyboard.press('Tab')
  await devon.keyboard.press('Enter')
  await expect(said(devon)).toBeFocused()
  await devon.keyboard.press('Escape')
  await expect(onFinding).toBeFocused()
  await devon.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await devon.keyboard.press('Control+/')
  const keys = devon.getByRole('dialog', { name: 'Keyboard' })
  await expect(keys).toContainText('Comment on the selected words')
  await expect(keys).not.toContainText('Bold')
  await devon.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await devon.keyboard.press('Escape')
  await devon.keyboard.press('Tab')
  expect(await text.evaluate(element => element.contains(document.activeElement))).toBe(false)
})

test('whoever was led to a place by the outline walks on from there, and discards what they had begun', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review)
  const devon = await review.open('board-member', '/write')
  const text = reportText(devon)
  await expect(text).toContainText(sentence)
  await devon.locator('.outline-go').filter({ hasText: 'Findings' }).press('Enter')
  await expect(text.locator('.text-section').last()).toBeFocused()
  await devon.keyboard.press('ArrowDown')
  await expect(text).toBeFocused()
  await devon.keyboard.press('Control+Alt+m')
  await expect(form(devon).locator('.comment-quote')).toHaveText('Letters had no owner')
  await devon.keyboard.type('Which letters?')
  await devon.keyboard.press('Escape')
  await expect(text).toBeFocused()

  const begun = devon.getByRole('region', { name: 'Begun and not posted' })
  await begun.getByRole('button', { name: 'Go on writing' }).press('Enter')
  await expect(said(devon)).toBeFocused()
  await devon.keyboard.press('Escape')
  await expect(devon.getByRole('heading', { name: 'Comments', exact: true })).toBeFocused()
  await begun.getByRole('button', { name: 'Discard' }).press('Enter')
  await expect(begun).toHaveCount(0)
  await expect(devon.getByRole('heading', { name: 'Comments', exact: true })).toBeFocused()
})

test('reviewers comment on words of the response by keyboard, which they may only read', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-chair'] })
  await opened(review)
  const asha = await review.open('lead-reviewer', '/write')
  const text = responseText(asha)
  await expect(text).toContainText('How this report was received')
  await expect(text).toHaveAttribute('aria-readonly', 'true')
  await expect(reportText(asha)).not.toHaveAttribute('aria-readonly')
  await tabTo(asha, text)
  await press(asha, 'Control+Home')
  await press(asha, 'Control+ArrowRight')
  await press(asha, 'Control+Shift+ArrowRight', 2)
  expect(await selected(asha)).toBe(' this report')
  await asha.keyboard.press('Control+Alt+m')
  await expect(said(asha)).toBeFocused()
  await asha.keyboard.type('Which of the two drafts?')
  await form(asha).getByRole('button', { name: 'Post' }).press('Enter')
  await expect(thread(asha)).toBeFocused()
  const judith = await review.open('board-chair', '/write')
  await expect(responseText(judith).locator('.comment-mark')).toHaveText('this report')
})

test('a frozen version is walked and commented on by keyboard as the living report is', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review, 'version')
  const devon = await review.open('board-member', '/write')
  const text = reportText(devon)
  await expect(text).toContainText(sentence)
  await tabTo(devon, text)
  await press(devon, 'Control+ArrowDown', 2)
  await press(devon, 'Control+Shift+ArrowRight')
  await devon.keyboard.press('Control+Alt+m')
  await expect(form(devon).locator('.comment-quote')).toHaveText('Nobody')
})

test('lines are walked as they are laid out, and the caret stays on the screen and clear of what lies over its edges', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['board-member'] })
  const long = Array.from({ length: 40 }, (_, index) => `Visit ${index + 1}: ${'nobody was asked, and nobody said. '.repeat(4)}`)
  await bringIn(review, ['# What happened', ...long])
  await review
    .as('lead-reviewer')
    .ask('PUT', `/api/reviews/${review.id}/opening`, routes['review.open'].answer, { opening: 'live' })
  const devon = await review.open('board-member', '/write')
  const text = reportText(devon)
  await expect(text).toContainText('Visit 40')
  await tabTo(devon, text)
  const spot = async () => (await caret(devon).boundingBox()) ?? { x: 0, y: 0, height: 0 }
  await press(devon, 'ArrowDown')
  const first = await spot()
  await press(devon, 'End')
  const end = await spot()
  expect(end.y).toBe(first.y)
  expect(end.x).toBeGreaterThan(first.x + 300)
  await press(devon, 'ArrowDown')
  const second = await spot()
  expect(second.y - first.y).toBeGreaterThan(20)
  expect(second.y - first.y).toBeLessThan(50)
  // The last line of the paragraph is a shorter one; the next paragraph is entered in the column that the walk began in.
  await press(devon, 'ArrowDown')
  expect((await spot()).x).toBeLessThan(end.x - 100)
  await press(devon, 'ArrowDown')
  expect(Math.abs((await spot()).x - end.x)).toBeLessThan(20)
  await press(devon, 'ArrowUp', 3)
  expect((await spot()).y).toBe(first.y)
  await press(devon, 'Home')
  expect((await spot()).x).toBe(first.x)

  const hint = devon.locator('[data-document="report"] .reading-hint > span')
  for (const key of ['PageDown', 'ArrowDown', 'PageDown', 'ArrowDown', 'Control+End', 'ArrowUp', 'PageUp', 'Control+Home']) {
    await press(devon, key, key.startsWith('Arrow') ? 8 : 1)
    await expect(caret(devon)).toBeInViewport()
    const { y, height } = await spot()
    const over = await hint.boundingBox()
    expect(y + height, key).toBeLessThanOrEqual(over?.y ?? 0)
  }
  // Whoever reads with a mouse scrolls with the same keys.
  await text.getByText('Visit 1:').click()
  await expect(caret(devon)).toHaveCount(0)
  await press(devon, 'ArrowDown')
  await expect(caret(devon)).toHaveCount(0)
})

/** Counts what a page sends to change a text: messages of the sync protocol, of whichever document. */
function changesSent(page: Page): () => number {
  let count = 0
  page.on('websocket', socket =>
    socket.on('framesent', ({ payload }) => {
      if (typeof payload === 'string') return
      const name = payload[0] ?? 0
      if (payload[1 + name] === 0) count += 1
    }),
  )
  return () => count
}

test('whoever may only read changes nothing, whatever they press, paste, drop or compose', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review)
  const devon = await review.open('board-member')
  await devon.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const sent = changesSent(devon)
  await devon.goto(`${new URL(devon.url()).origin}/reviews/${review.id}/write`)
  const text = reportText(devon)
  await expect(text).toContainText(sentence)
  await tabTo(devon, text)
  await press(devon, 'Control+ArrowDown', 2)
  await press(devon, 'Control+Shift+ArrowRight', 3)
  const inPage = () => text.evaluate(element => element.innerHTML)
  const atServer = async () => {
    const lead = review.as('lead-reviewer')
    return (await lead.ask('GET', `/api/reviews/${review.id}/report`, routes['report.read'].answer)).content
  }
  const [before, kept] = [await inPage(), await atServer()]
  const sentBefore = sent()
  expect(sentBefore).toBeGreaterThan(0)

  await devon.keyboard.type('Somebody ')
  for (const key of ['Enter', 'Backspace', 'Delete', 'Control+b', 'Control+i', 'Control+u', 'Control+z', 'Control+Shift+z'])
    await devon.keyboard.press(key)
  for (const key of ['Control+Alt+1', 'Control+Shift+8', 'Control+Shift+b', 'Control+Backspace', 'Control+Delete', '/'])
    await devon.keyboard.press(key)
  await devon.evaluate(() => navigator.clipboard.writeText('Somebody did.'))
  await devon.keyboard.press('Control+v')
  await devon.keyboard.press('Control+x')
  const keys = await devon.context().newCDPSession(devon)
  await keys.send('Input.imeSetComposition', { text: 'だれか', selectionStart: 3, selectionEnd: 3 })
  await keys.send('Input.insertText', { text: '誰か' })
  await text.evaluate(element => {
    const carried = new DataTransfer()
    carried.setData('text/plain', 'Somebody did.')
    carried.setData('text/html', '<p>Somebody did.</p>')
    const [at] = element.getElementsByTagName('p')
    const all = { bubbles: true, cancelable: true, composed: true }
    at?.dispatchEvent(new DragEvent('drop', { ...all, dataTransfer: carried, clientX: 400, clientY: 300 }))
    at?.dispatchEvent(new ClipboardEvent('paste', { ...all, clipboardData: carried }))
    at?.dispatchEvent(new ClipboardEvent('cut', { ...all, clipboardData: new DataTransfer() }))
    at?.dispatchEvent(new CompositionEvent('compositionstart', all))
    at?.dispatchEvent(new CompositionEvent('compositionend', { ...all, data: 'だれか' }))
    for (const inputType of ['insertText', 'insertFromDrop', 'deleteContentBackward', 'formatBold', 'historyUndo']) {
      at?.dispatchEvent(new InputEvent('beforeinput', { ...all, inputType, data: 'Somebody' }))
      at?.dispatchEvent(new InputEvent('input', { ...all, inputType, data: 'Somebody' }))
    }
    for (const command of ['insertText', 'delete', 'bold', 'undo']) document.execCommand(command, false, 'Somebody')
  })
  expect(await inPage()).toBe(before)
  expect(await atServer()).toEqual(kept)
  expect(sent()).toBe(sentBefore)
  // The same count sees a change where one is made.
  await responseText(devon).getByText('How this report was received').click()
  await devon.keyboard.type('H')
  await expect.poll(sent).toBeGreaterThan(sentBefore)
})

test('a tap on a text that is only read brings up no keyboard of the telephone', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review)
  const devon = await review.open('board-member', '/write', { viewport: widths.telephone, hasTouch: true, isMobile: true })
  const text = reportText(devon)
  await text.getByText(sentence).tap()
  // A telephone shows its keyboard for a field and for what can be edited, and for nothing else.
  const takesKeys = () =>
    devon.evaluate(() => {
      const { activeElement: at } = document
      return at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'))
    })
  expect(await takesKeys()).toBe(false)
  await expect(caret(devon)).toHaveCount(0)
  await responseText(devon).getByText('How this report was received').tap()
  expect(await takesKeys()).toBe(true)
})

test('a thread is opened, answered, replied to and settled by keyboard, and nobody is lost on the way', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review)
  const devon = await review.open('board-member', '/write')
  await expect(reportText(devon)).toContainText(sentence)
  await tabTo(devon, reportText(devon))
  await press(devon, 'Control+ArrowDown', 2)
  await devon.keyboard.press('Control+Alt+m')
  await expect(said(devon)).toBeFocused()
  await devon.keyboard.type('Who was to answer?')
  await form(devon).getByRole('button', { name: 'Post' }).press('Enter')
  await expect(thread(devon)).toBeFocused()

  const asha = await review.open('lead-reviewer', '/write')
  const panel = asha.getByRole('complementary', { name: 'Panel' })
  await asha.getByRole('tab', { name: 'Comments' }).press('Enter')
  const card = asha.getByRole('button', { name: 'Challenge by Devon Hale: open the thread' })
  await card.press('Enter')
  await expect(thread(asha)).toBeFocused()
  await thread(asha).getByRole('button', { name: 'Answer' }).press('Enter')
  await expect(thread(asha).getByRole('radio', { name: 'Amended', exact: false }).first()).toBeFocused()
  await thread(asha).getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(thread(asha).getByRole('button', { name: 'Answer' })).toBeFocused()
  await asha.keyboard.press('Enter')
  await asha.keyboard.press('ArrowDown')
  await thread(asha).getByLabel('Reason').fill('The record names nobody.')
  await thread(asha).getByRole('form', { name: 'Answer' }).getByRole('button', { name: 'Answer' }).press('Enter')
  await expect(thread(asha)).toContainText('Asha Fenwick did not amend the text')
  await expect(thread(asha)).toBeFocused()

  await asha.getByRole('button', { name: 'All comments' }).press('Enter')
  await expect(card).toBeFocused()
  const states = panel.getByRole('combobox', { name: 'State' })
  await states.selectOption('Open')
  await expect(panel.getByRole('status').filter({ hasText: 'No comment fits this choice.' })).toBeVisible()
  await states.selectOption('Answered')
  await expect(panel.getByRole('status').filter({ hasText: 'One comment' })).toBeVisible()
  await expect(card).toBeVisible()
  await panel.getByRole('checkbox', { name: 'Only what waits for me' }).press('Space')
  await expect(card).toHaveCount(0)

  await thread(devon).getByLabel('Your reply').fill('Thank you.')
  await thread(devon).getByRole('button', { name: 'Reply' }).press('Enter')
  // Among what was said, and no longer in its field.
  await expect(thread(devon).locator('.utterance').last()).toContainText('Thank you.')
  await expect(thread(devon).getByLabel('Your reply')).toBeFocused()
  await thread(devon).getByRole('button', { name: 'Edit', exact: true }).last().press('Enter')
  await expect(thread(devon).getByRole('textbox', { name: 'Edit' })).toBeFocused()
  await thread(devon).getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(thread(devon).getByRole('button', { name: 'Edit', exact: true }).last()).toBeFocused()
  await thread(devon).getByRole('button', { name: 'Settle' }).press('Enter')
  await expect(thread(devon)).toContainText('Settled by Devon Hale')
  await expect(thread(devon)).toBeFocused()
})

test('a colleague who writes leaves a reader’s selection on its words, and a writer who clicks on commented words goes on writing', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review)
  const devon = await review.open('board-member', '/write')
  const asha = await review.open('lead-reviewer', '/write')
  for (const page of [devon, asha]) await expect(reportText(page)).toContainText(sentence)
  await tabTo(devon, reportText(devon))
  await press(devon, 'Control+ArrowDown', 2)
  await press(devon, 'Control+Shift+ArrowRight', 3)
  await caretAtEndOf(asha, 'The school wrote.')
  await asha.keyboard.type(' Twice, and by hand.')
  await expect(reportText(devon)).toContainText('Twice, and by hand.')
  await expect.poll(() => selected(devon)).toBe('Nobody in the')
  await devon.keyboard.press('Control+Shift+ArrowRight')
  expect(await selected(devon)).toBe('Nobody in the office')
  await devon.keyboard.press('Control+Alt+m')
  await devon.keyboard.type('Which?')
  await form(devon).getByRole('button', { name: 'Post' }).press('Enter')

  await reportText(asha).locator('.comment-mark').click()
  await expect(thread(asha)).toContainText('Which?')
  await expect(reportText(asha)).toBeFocused()
  await asha.keyboard.press('End')
  await asha.keyboard.type(' So it lay.')
  await expect(reportText(devon)).toContainText('So it lay.')
})
