import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import type { Rate } from './http/index.ts'

/** Everything that can be set from outside. */
export interface Configuration {
  port: number
  host: string
  /** The public address; null for a server that is reached at its own port alone. */
  url: URL | null
  dataFolder: string
  databaseUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  /** Whether plain y-websocket clients may join at /yjs/. */
  yjs: boolean
  /** The installation's key, where it does not stand in the data folder. */
  key: string | undefined
  /** Addresses of reverse proxies whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[]
  /** The built page. */
  pageFolder: string
  /** How many requests one address, and one e-mail address, may make. */
  rates: Rates
}

export interface Rates {
  everything: Rate
  signIn: Rate
  codesForOneEmail: Rate
  attemptsForOneEmail: Rate
  invitationsByOnePerson: Rate
}

export const usualRates: Rates = {
  everything: { count: 1200, seconds: 60 },
  signIn: { count: 120, seconds: 600 },
  codesForOneEmail: { count: 5, seconds: 900 },
  attemptsForOneEmail: { count: 10, seconds: 900 },
  invitationsByOnePerson: { count: 60, seconds: 3600 },
}

/** A setting that cannot be used. The message names it and says what is expected; it never repeats a secret. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

const empty = (value: unknown) => (value === '' ? undefined : value)
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(empty, schema.optional())
const address = (protocols: string[], says: string) =>
  z.string().refine(value => URL.canParse(value) && protocols.includes(new URL(value).protocol), { error: says, abort: true })

const Environment = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'a port number between 0 and 65535')
      .transform(Number)
      .pipe(z.number().max(65535, 'a port number between 0 and 65535')),
  ),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, 'an address of this machine, such as 127.0.0.1')),
  CANDOUR_URL: optional(
    address(['http:', 'https:'], 'the public address of the service, such as https://reviews.example.org').refine(
      value => new URL(value).pathname === '/' && new URL(value).search === '',
      'the public address without a path',
    ),
  ),
  CANDOUR_DATA: optional(z.string()),
  DATABASE_URL: optional(address(['postgres:', 'postgresql:'], 'the address of a PostgreSQL database (postgresql://…)')),
  SMTP_URL: optional(address(['smtp:', 'smtps:'], 'the address of a mail server (smtp://… or smtps://…)')),
  MAIL_FROM: optional(z.string().regex(/^[^\r\n]{3,200}$/, 'a sender for mails')),
  CANDOUR_YJS: optional(z.enum(['0', '1'], '0 or 1')),
  CANDOUR_KEY: optional(z.string()),
  CANDOUR_TRUSTED_PROXIES: optional(z.string().regex(/^[\da-fA-F.:, ]+$/, 'addresses of reverse proxies, separated by commas')),
})

const builtPage = fileURLToPath(new URL('../../editor/dist', import.meta.url))

/** Reads the settings from the environment. Throws `ConfigurationError` with a sentence for the first that cannot be used. */
export function readConfiguration(
  environment: NodeJS.ProcessEnv,
  defaults: { dataFolder: string } = { dataFolder: './data' },
): Configuration {
  const read = Environment.safeParse(environment)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new ConfigurationError(`${String(issue?.path[0])} is not ${issue?.message ?? 'usable'}. Correct it, or leave it out.`)
  }
  const set = read.data
  const smtpUrl = set.SMTP_URL
  if (smtpUrl !== undefined && set.MAIL_FROM === undefined) {
    throw new ConfigurationError('MAIL_FROM is missing: with SMTP_URL a sender for mails is needed, such as reviews@example.org.')
  }
  return {
    port: set.PORT ?? 4600,
    host: set.HOST ?? '127.0.0.1',
    url: set.CANDOUR_URL === undefined ? null : new URL(set.CANDOUR_URL),
    dataFolder: resolve(set.CANDOUR_DATA ?? defaults.dataFolder),
    databaseUrl: set.DATABASE_URL,
    smtpUrl,
    mailFrom: set.MAIL_FROM ?? 'candour@localhost',
    yjs: set.CANDOUR_YJS === '1',
    key: set.CANDOUR_KEY,
    trustedProxies: (set.CANDOUR_TRUSTED_PROXIES ?? '')
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== ''),
    pageFolder: builtPage,
    rates: usualRates,
  }
}
