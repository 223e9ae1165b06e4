import { existsSync } from 'node:fs'
import { DocxTooDemanding, NotWord } from '@candour/publishing'
import { p, rawDocx } from '@candour/publishing/testing'
import { expect, test, vi } from 'vitest'
import { RefusedRequest } from '../../http/index.ts'
import { Conversions, environmentOfProcess, usualConversionLimits } from './conversions.ts'

const draft = () => rawDocx({ body: p('A draft.') })
const large = () =>
  rawDocx({
    body: Array.from({ length: 60_000 }, (_, at) => p(`Paragraph ${at} of many, with its own words ${at * 7}.`)).join(''),
  })

test('a file is read in a process of its own', async () => {
  const { blocks } = await new Conversions().read(await draft())
  expect(blocks).toMatchObject([{ type: 'paragraph', content: [{ text: 'A draft.' }] }])
})

test('where no place for compiled modules is named, the process makes none', async () => {
  vi.stubEnv('NODE_COMPILE_CACHE', undefined)
  try {
    await new Conversions().read(await draft())
    expect(existsSync('undefined')).toBe(false)
  } finally {
    vi.unstubAllEnvs()
  }
})

test('a file that is not read is refused by its name', async () => {
  await expect(new Conversions().read(Buffer.from('%PDF'))).rejects.toBeInstanceOf(NotWord)
})

test('a file that takes more time than it may have is stopped', async () => {
  const conversions = new Conversions({ ...usualConversionLimits, seconds: 0.05 })
  await expect(conversions.read(await large())).rejects.toBeInstanceOf(DocxTooDemanding)
})

test('a file that takes more memory than it may have is stopped, and the process stands', async () => {
  const conversions = new Conversions({ ...usualConversionLimits, megabytes: 60 })
  await expect(conversions.read(await large())).rejects.toBeInstanceOf(DocxTooDemanding)
  expect((await new Conversions().read(await draft())).blocks).toHaveLength(1)
})

test('a few are read at once, some wait, and no more are taken', async () => {
  const conversions = new Conversions({ ...usualConversionLimits, atOnce: 1, waiting: 1 })
  const file = await draft()
  const all = await Promise.allSettled([conversions.read(file), conversions.read(file), conversions.read(file)])
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(all[2]).toMatchObject({ reason: expect.any(RefusedRequest) })
})

test('a process is told where compiled modules are kept, where they are, and nothing else', () => {
  expect(Object.keys(environmentOfProcess({ CANDOUR_KEY: 'secret' }))).toEqual([])
  expect(environmentOfProcess({ CANDOUR_KEY: 'secret', NODE_COMPILE_CACHE: '/cache' })).toEqual({ NODE_COMPILE_CACHE: '/cache' })
})
