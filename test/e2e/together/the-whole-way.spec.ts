import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { docxType, Invitation, ReviewId } from '@candour/schema'
import type { Browser, Page } from '@playwright/test'
import * as z from 'zod'
import { expect, startShippedServer, test } from '../setting/index.ts'
import { caretAtEndOf, reportText, responseText, untilSaved, wordDraft } from './draft.ts'

const draft = [
  '# Summary',
  'Child Rowan was four years old. This review asks why the help that was offered did not reach the child.',
  '# Findings',
  'Finding 1: News did not travel',
  'The notes of the first visit stayed where they were written, and nobody who came later could see them before the second.',
  'Analysis',
  'The two services kept records in two systems, because each was bought before anybody asked who else would need to read it.',
  'Finding 2: Forms were long',
  'The form had forty pages and asked for facts first, so that what people worried about had nowhere to stand in it at all.',
  '# Recommendations',
  'Recommendation 1: Let the notes travel',
  'The services agree on one place where the notes of a first visit can be read on the same day.',
]

async function accept(browser: Browser, link: string, name: string, arrived: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: /accept|join/i }).click()
  await expect(page.getByRole('heading', { level: 1, name: arrived })).toBeVisible()
  return page
}

test('from the first start to a report with its response, through a killed server, and nothing that was saved is missing', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const dataFolder = await mkdtemp(join(tmpdir(), 'candour-whole-way-'))
  let server = await startShippedServer({ dataFolder, environment: { PORT: '4796' } })
  try {
    // A lead reviewer claims the installation and makes a review.
    const lead = await (await browser.newContext()).newPage()
    await lead.goto(server.firstAdministratorLink ?? '')
    await lead.getByLabel('Your name').fill('Asha Fenwick')
    await lead.getByLabel('E-mail address').fill('asha@example.org')
    await lead.getByRole('button', { name: 'Become the administrator' }).click()
    await lead.getByRole('link', { name: 'Start a review' }).click()
    await lead.getByLabel('Title, with a pseudonym').fill('Child Rowan')
    await lead.getByRole('button', { name: 'Start this review' }).click()
    await expect(lead.getByRole('heading', { level: 1, name: 'Child Rowan' })).toBeVisible()
    const id = ReviewId.parse(new URL(lead.url()).pathname.split('/')[2])

    // A Word draft comes in, seen before it is written.
    await lead.getByRole('link', { name: /^Bring in a Word draft/ }).click()
    await lead
      .locator('input[type="file"]')
      .setInputFiles({ name: 'draft.docx', mimeType: docxType, buffer: await wordDraft(draft) })
    await expect(lead.getByRole('heading', { name: 'What is in draft.docx' })).toBeVisible()
    await lead.getByRole('button', { name: 'Tick all' }).click()
    await lead.getByRole('button', { name: 'Bring it into the report' }).click()
    await lead.getByRole('link', { name: 'Go to the report' }).click()
    await expect(reportText(lead).locator('section[data-type="finding"]')).toHaveCount(2)
    await expect(reportText(lead).locator('section[data-type="recommendation"]')).toHaveCount(1)

    // Two more people are invited; the links go over by hand.
    const administrator = { context: lead.context().request }
    const invite = async (email: string, role: string) => {
      const sent = await administrator.context.post(`${server.url}/api/reviews/${id}/invitations`, {
        data: { email, role, agency: 'Health' },
        headers: { origin: server.url },
      })
      Invitation.parse(await sent.json())
      const pending = await administrator.context.get(`${server.url}/api/pending-invitations`)
      const found = z.array(Invitation.extend({ link: z.string() })).parse(await pending.json())
      return found.find(invitation => invitation.email === email)?.link ?? ''
    }
    const team = await accept(browser, await invite('mira@example.org', 'review-team'), 'Mira Oakes', 'Child Rowan')
    const member = await accept(browser, await invite('devon@example.org', 'board-member'), 'Devon Hale', 'Child Rowan')

    // The panel moves while they write: Finding 2 says what happened and nothing explains it yet.
    await team.goto(`${server.url}/reviews/${id}/write`)
    const unexplained = lead
      .getByRole('tabpanel')
      .getByText(/Finding 2/)
      .first()
    await expect(unexplained).toBeVisible()
    await caretAtEndOf(team, 'The form had forty pages')
    await team.keyboard.press('Enter')
    await team.keyboard.type('Staff told us how they worked around it.')
    await expect(reportText(lead)).toContainText('Staff told us how they worked around it.')
    await caretAtEndOf(lead, 'Child Rowan was four years old')
    await lead.keyboard.type(' It looks for what made sense at the time.')
    await expect(reportText(team)).toContainText('It looks for what made sense at the time.')

    // The Board reads once it is opened, and writes beside it.
    await member.goto(`${server.url}/reviews/${id}/write`)
    await expect(member.getByRole('alert').filter({ hasText: 'not yet shared' })).toBeVisible()
    const opened = await administrator.context.put(`${server.url}/api/reviews/${id}/opening`, {
      data: { opening: 'live' },
      headers: { origin: server.url },
    })
    expect(opened.ok()).toBe(true)
    await member.reload()
    await expect(reportText(member)).toHaveAttribute('contenteditable', 'false')
    await expect(reportText(member)).toContainText('News did not travel')
    await member
      .getByRole('button', { name: /response to Finding 1/i })
      .first()
      .click()
    await expect(responseText(member)).toBeFocused()
    await member.keyboard.type('We accept this finding, and begin with one shared list.')
    await expect(responseText(lead)).toContainText('begin with one shared list')

    for (const page of [lead, team, member]) await untilSaved(page)
    const gone = new Promise(resolve => server.process.once('exit', resolve))
    server.process.kill('SIGKILL')
    await gone
    await expect(lead.locator('.saved-state')).toHaveAttribute('data-saving', 'offline')
    server = await startShippedServer({ dataFolder, environment: { PORT: '4796' }, claimed: true })

    // The pages come back by themselves, and a fresh one has every word.
    for (const page of [lead, team, member]) await untilSaved(page)
    await team.reload()
    for (const words of ['Staff told us how they worked around it.', 'It looks for what made sense at the time.']) {
      await expect(reportText(team)).toContainText(words)
    }
    await expect(responseText(team)).toContainText('We accept this finding, and begin with one shared list.')
  } finally {
    await server.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
})
