import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openMailer } from './index.ts'
import { MailNotSent } from './mailer.ts'

let server: Server | undefined
afterEach(() => {
  server?.close()
})

/** A mail server of a few lines: answers each line, and keeps what it was given. */
async function mailServer(answerTo: (line: string) => string): Promise<{ url: string; heard: () => string }> {
  let heard = ''
  server = createServer((socket: Socket) => {
    let inMail = false
    socket.write('220 here\r\n')
    socket.on('error', () => undefined)
    socket.on('data', chunk => {
      for (const line of chunk
        .toString()
        .split('\r\n')
        .filter(each => each !== '')) {
        heard += `${line}\n`
        if (inMail && line !== '.') continue
        inMail = line === 'DATA'
        socket.write(line === '.' ? '250 taken\r\n' : answerTo(line))
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, heard: () => heard }
}

test('with a mail server a mail goes to it, as plain text from the sender that was set', async () => {
  const { url, heard } = await mailServer(line => (line === 'DATA' ? '354 go on\r\n' : '250 yes\r\n'))
  const mailer = openMailer({ smtpUrl: url, mailFrom: 'reviews@example.org', dataFolder: '/nowhere' })
  await mailer.send({ to: 'a@example.org', subject: 'Your sign-in code', text: 'Your code is 123456\n' })
  mailer.close()
  expect(heard()).toContain('MAIL FROM:<reviews@example.org>')
  expect(heard()).toContain('RCPT TO:<a@example.org>')
  expect(heard()).toContain('Your code is 123456')
  expect(heard()).toContain('Content-Type: text/plain')
  expect(heard()).not.toContain('text/html')
})

test('a mail that the server does not take is not called sent', async () => {
  const { url } = await mailServer(line => (line.startsWith('RCPT') ? '550 no\r\n' : '250 yes\r\n'))
  const mailer = openMailer({ smtpUrl: url, mailFrom: 'reviews@example.org', dataFolder: '/nowhere' })
  await expect(mailer.send({ to: 'a@example.org', subject: 'One', text: 'First' })).rejects.toThrow(MailNotSent)
  mailer.close()
})
