import { createTransport } from 'nodemailer'
import { type Mailer, MailNotSent } from './mailer.ts'

/** Sends by SMTP. Plain text only; nothing in a mail is fetched from elsewhere or tells that it was opened. */
export function smtp(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    // Nothing is ever attached from disk or web.
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 20_000,
    socketTimeout: 30_000,
  })
  return {
    send: async mail => {
      try {
        await transport.sendMail({ ...mail, from })
      } catch (cause) {
        throw new MailNotSent('The mail server did not take a mail.', { cause })
      }
    },
    close: () => transport.close(),
  }
}
