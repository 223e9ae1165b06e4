import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Mailer, MailNotSent } from './mailer.ts'

/**
 * Where no mail server is configured, each mail becomes a file that only the owner of the data folder may read:
 * `<data>/outbox/<time>-<random>.eml`. A file appears whole or not at all.
 */
export function outbox(dataFolder: string): Mailer {
  const folder = join(dataFolder, 'outbox')
  return {
    send: async ({ to, subject, text }) => {
      const now = new Date()
      const name = `${now.toISOString().replaceAll(/[:.]/g, '-')}-${randomBytes(6).toString('hex')}`
      const words = `Date: ${now.toUTCString()}\nTo: ${to}\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}`
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeFile(join(folder, `.${name}`), words, { mode: 0o600, flag: 'wx' })
        await rename(join(folder, `.${name}`), join(folder, `${name}.eml`))
      } catch (cause) {
        throw new MailNotSent('The outbox folder could not be written.', { cause })
      }
    },
    close: () => undefined,
  }
}
