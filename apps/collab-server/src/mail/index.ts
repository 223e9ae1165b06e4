import type { Mailer } from './mailer.ts'
import { outbox } from './outbox.ts'
import { smtp } from './smtp.ts'

export { type Mail, type Mailer, MailNotSent } from './mailer.ts'

/** By SMTP where a server is configured, else into the outbox folder. */
export const openMailer = (options: { smtpUrl: string | undefined; mailFrom: string; dataFolder: string }): Mailer =>
  options.smtpUrl === undefined ? outbox(options.dataFolder) : smtp(options.smtpUrl, options.mailFrom)
