import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'

/** The last message to an address, as it lies in the outbox of a server without a mail server. Null where there is none. */
export async function lastMailTo(dataFolder: string, email: string): Promise<string | null> {
  const outbox = join(dataFolder, 'outbox')
  const names = await readdir(outbox).catch((): string[] => [])
  for (const name of names
    .filter(other => other.endsWith('.eml'))
    .sort()
    .reverse()) {
    const text = await readFile(join(outbox, name), 'utf8')
    if (text.includes(`To: ${email}`)) return text
  }
  return null
}

/** Waits for a message that holds this, and gives what the pattern's group found in it. */
export async function inMailTo(dataFolder: string, email: string, pattern: RegExp): Promise<string> {
  let found: string | undefined
  await expect
    .poll(async () => {
      found = pattern.exec((await lastMailTo(dataFolder, email)) ?? '')?.[1]
      return found
    })
    .toBeDefined()
  return found ?? ''
}
