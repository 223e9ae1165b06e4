/** One mail. Its words come from the catalogue (words/mail.ts): a link or a code and what it is for, nothing else. */
export interface Mail {
  to: string
  subject: string
  text: string
}

export interface Mailer {
  /** Throws `MailNotSent` where it could not be handed over. */
  send(mail: Mail): Promise<void>
  close(): void
}

export class MailNotSent extends Error {
  override readonly name = 'MailNotSent'
}
