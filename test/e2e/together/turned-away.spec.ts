import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@candour/collab-server/src/store/index.ts'
import { Person, Review } from '@candour/schema'
import { SCHEMA_VERSION } from '@candour/schema/report'
import { sql } from 'drizzle-orm'
import { callerAt, expect, expectAccessible, startShippedServer, test } from '../setting/index.ts'
import { bringIn, caretAtEndOf, lineGoesDead, reportText, untilSaved } from './draft.ts'

test('an open page that meets a newer server is asked to reload, and what it had not yet sent is offered as a copy', async ({
  aReview,
}) => {
  const review = await aReview()
  await bringIn(review, ['# Context', 'A first sentence.'])
  const page = await review.open('lead-reviewer', '', { clock: true })
  // The page's sockets give its number; from the moment that is marked here it is lower than the server's.
  await page.addInitScript(version => {
    const Real = window.WebSocket
    window.WebSocket = class extends Real {
      constructor(address: string | URL, protocols?: string | string[]) {
        const number = sessionStorage.getItem('older') === null ? version : version - 1
        super(String(address).replace(`schema=${version}`, `schema=${number}`), protocols)
      }
    }
  }, SCHEMA_VERSION)
  await page.goto(`${new URL(page.url()).origin}/reviews/${review.id}/write`)
  await untilSaved(page)
  await page.evaluate(() => sessionStorage.setItem('older', 'yes'))
  await lineGoesDead(page)
  await caretAtEndOf(page, 'A first sentence.')
  await page.keyboard.type(' Typed meanwhile.')
  await page.context().setOffline(false)

  const asked = page.getByRole('alert').filter({ hasText: 'This page is older than the server. Please reload it.' }).first()
  await expect(asked).toBeVisible()
  await expect(reportText(page)).toHaveCount(0)
  const offered = page.getByRole('alert').filter({ hasText: 'These words were not stored' })
  await expect(offered.locator('.refused-words')).toContainText('Typed meanwhile.')
  await expectAccessible(page)

  // As long as they stand there alone, the browser asks before it reloads.
  const questions: string[] = []
  page.on('dialog', dialog => {
    questions.push(dialog.type())
    void dialog.dismiss()
  })
  await asked.getByRole('button', { name: 'Reload the page' }).click()
  await expect.poll(() => questions).toEqual(['beforeunload'])
  await expect(offered).toBeVisible()
  await offered.getByRole('button', { name: 'Let them go' }).click()
  await page.evaluate(() => sessionStorage.removeItem('older'))
  await asked.getByRole('button', { name: 'Reload the page' }).click()
  await expect(reportText(page)).toHaveAttribute('contenteditable', 'true')
  await expect(reportText(page)).toContainText('A first sentence.')
  await untilSaved(page)
})

test('a document that was damaged on the disk says so, and is never an empty page; the other one is well', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const dataFolder = await mkdtemp(join(tmpdir(), 'candour-damaged-'))
  let server = await startShippedServer({ dataFolder, initialised: true })
  try {
    const caller = await callerAt(server.url)
    const token = new URL(server.firstAdministratorLink ?? '').hash.slice(1)
    await caller.ask('POST', '/api/first-administrator', Person, { token, email: 'asha@example.org', name: 'Asha Fenwick' })
    const review = { title: 'Child Rowan', profile: 'scr', method: 'concise' }
    const { id } = await caller.ask('POST', '/api/reviews', Review, review)
    const page = await (await browser.newContext({ storageState: await caller.context.storageState() })).newPage()
    await page.goto(`${server.url}/reviews/${id}/write`)
    await reportText(page).click()
    await page.keyboard.type('What was written before the disk lost something.')
    await untilSaved(page)
    await page.goto('about:blank')
    await server.stop()

    const store = await openStore({ dataFolder })
    const name = `report/${id}`
    await store.db.execute(sql`delete from document_snapshot where document = ${name}`)
    await store.db.execute(
      sql`update document_update set payload = overlay(payload placing 'x'::bytea from 30) where document = ${name}`,
    )
    await store.close()

    server = await startShippedServer({ dataFolder, claimed: true })
    await page.goto(`${server.url}/reviews/${id}/write`)
    const report = page.locator('[data-document="report"]')
    await expect(report.getByRole('alert')).toContainText('The document could not be loaded. Nothing has been overwritten.')
    await report.getByRole('button', { name: 'Try again' }).click()
    await expect(report).toHaveAttribute('data-phase', 'refused')
    await expect(report.getByRole('alert')).toContainText('The document could not be loaded.')
    await expect(reportText(page)).toHaveCount(0)
    await expect(page.locator('[data-document="response"]')).toHaveAttribute('data-phase', 'open')
  } finally {
    await server.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
})
