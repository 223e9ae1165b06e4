import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMailer } from './index.ts'
import { MailNotSent } from './mailer.ts'

let dataFolder = ''
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'candour-mail-'))
})
afterAll(() => rm(dataFolder, { recursive: true }))

test('without a mail server each mail is a file that its owner alone may read', async () => {
  const mailer = openMailer({ smtpUrl: undefined, mailFrom: 'candour@localhost', dataFolder })
  await mailer.send({ to: 'a@example.org', subject: 'One', text: 'First\n' })
  await mailer.send({ to: 'b@example.org', subject: 'Two', text: 'Second\n' })
  const folder = join(dataFolder, 'outbox')
  const names = (await readdir(folder)).toSorted()
  expect(names).toHaveLength(2)
  expect((await stat(folder)).mode & 0o077).toBe(0)
  const words: string[] = []
  for (const name of names) {
    expect((await stat(join(folder, name))).mode & 0o077).toBe(0)
    words.push(await readFile(join(folder, name), 'utf8'))
  }
  expect(words.join()).toMatch(/To: a@example\.org\nSubject: One\n[\s\S]*\n\nFirst\n/)
})

test('a mail that could not be written is not called sent', async () => {
  const file = join(dataFolder, 'not-a-folder')
  await writeFile(file, '')
  const mailer = openMailer({ smtpUrl: undefined, mailFrom: 'candour@localhost', dataFolder: file })
  await expect(mailer.send({ to: 'a@example.org', subject: 'One', text: 'First' })).rejects.toThrow(MailNotSent)
})
