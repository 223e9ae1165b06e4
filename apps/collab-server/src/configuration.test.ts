import { expect, test } from 'vitest'
import { ConfigurationError, readConfiguration } from './configuration.ts'

test('without settings the server stands on this machine alone', () => {
  const configuration = readConfiguration({})
  expect(configuration).toMatchObject({
    port: 4600,
    host: '127.0.0.1',
    url: null,
    yjs: false,
    databaseUrl: undefined,
    smtpUrl: undefined,
  })
  expect(configuration.dataFolder).toMatch(/\/data$/)
})

test('an empty setting is one that is not set', () => {
  expect(readConfiguration({ PORT: '', CANDOUR_URL: '', DATABASE_URL: '', CANDOUR_YJS: '' })).toMatchObject({
    port: 4600,
    url: null,
  })
})

test.each([
  [{ PORT: 'eighty' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ HOST: 'my host' }, 'HOST'],
  [{ CANDOUR_URL: 'reviews.example.org' }, 'CANDOUR_URL'],
  [{ CANDOUR_URL: 'https://reviews.example.org/path' }, 'CANDOUR_URL'],
  [{ CANDOUR_URL: 'ftp://reviews.example.org' }, 'CANDOUR_URL'],
  [{ DATABASE_URL: 'mysql://u:hush@localhost/x' }, 'DATABASE_URL'],
  [{ SMTP_URL: 'http://u:hush@localhost' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtp://localhost' }, 'MAIL_FROM'],
  [{ CANDOUR_YJS: 'yes' }, 'CANDOUR_YJS'],
  [{ CANDOUR_TRUSTED_PROXIES: 'everyone' }, 'CANDOUR_TRUSTED_PROXIES'],
])('a setting that cannot be used is named in a sentence that repeats no secret: %o', (environment, name) => {
  const read = () => readConfiguration(environment)
  expect(read).toThrow(ConfigurationError)
  expect(read).toThrow(name)
  expect(read).not.toThrow(/hush/)
})

test('proxies are a list', () => {
  expect(readConfiguration({ CANDOUR_TRUSTED_PROXIES: '10.0.0.1, ::1' }).trustedProxies).toEqual(['10.0.0.1', '::1'])
})
