import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStore, StorageUnavailable, type Store } from './index.ts'
import { readyDataFolder } from './ready-data-folder.ts'
import { addTestReview } from './test-review.ts'

// A machine under load takes its time to fill a disk and to recover a database.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const megabyte = 1024 * 1024
/** A disk of our own, small enough to fill: only root may mount one. */
const disk = mkdtempSync(join(tmpdir(), 'candour-disk-'))
const mount = (size: string, more = '') =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', `${more}size=${size}`, 'tmpfs', disk], { stdio: 'pipe' })
const mayMount = (() => {
  try {
    mount('1m')
    execFileSync('umount', [disk], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
})()
if (!mayMount) console.warn('\n*** NO SMALL DISK: only root may mount one, so a disk that is full is not tried here. ***\n')

describe.runIf(mayMount)('a disk that fills up', () => {
  let store: Store
  let document: string
  let ready: string
  const ballast = join(disk, 'ballast')
  const update = (length = 200) => Uint8Array.from({ length }, (_, at) => (at * 7) % 251)
  const append = (length?: number) => store.updateLog.append({ document, author: 'ann', clients: [], update: update(length) })
  const fillUpTo = (left: number) => {
    const { bavail, bsize } = statfsSync(disk)
    execFileSync('fallocate', ['-l', String(Math.max(1, bavail * bsize - left)), ballast], { stdio: 'pipe' })
  }
  const open = async (reserve?: number) => {
    store = await openStore({ dataFolder: disk, ...(reserve === undefined ? {} : { reserve }) })
    document = (await addTestReview(store)).report
  }

  beforeAll(async () => {
    ready = await readyDataFolder()
  })
  afterAll(() => rmSync(ready, { recursive: true }))
  beforeEach(() => {
    mount('180m')
    chmodSync(disk, 0o700)
    cpSync(join(ready, 'database'), join(disk, 'database'), { recursive: true })
    return async () => {
      await store.close()
      execFileSync('umount', ['-l', disk], { stdio: 'pipe' })
    }
  })

  test('is noticed before the database runs into it: appends are refused, reading goes on, later appends work again', async () => {
    await open()
    for (let count = 0; count < 20; count++) await append()
    fillUpTo(20 * megabyte)
    await expect(append()).rejects.toThrow(StorageUnavailable)
    await expect(append()).rejects.toThrow(/nearly full/)
    expect((await store.updateLog.read(document)).updates.length).toBe(20)
    rmSync(ballast)
    expect(await append()).toBe(21)
  })

  test('stops even the database itself, and nothing that was acknowledged is lost', async () => {
    await open(0)
    let acknowledged = 0
    fillUpTo(6 * megabyte)
    const fill = async () => {
      for (;;) {
        await append(100_000)
        acknowledged++
      }
    }
    await expect(fill()).rejects.toThrow(StorageUnavailable)
    // A small update may still find room, or not; what counts is that it is there if it was acknowledged.
    await append().then(
      () => {
        acknowledged++
      },
      failure => expect(failure).toBeInstanceOf(StorageUnavailable),
    )
    rmSync(ballast)
    await append()
    const { updates } = await store.updateLog.read(document)
    expect(acknowledged).toBeGreaterThan(0)
    expect(updates.length).toBeGreaterThanOrEqual(acknowledged + 1)
    await store.close()
    store = await openStore({ dataFolder: disk, reserve: 0 })
    expect((await store.updateLog.read(document)).updates.length).toBe(updates.length)
  })
})
