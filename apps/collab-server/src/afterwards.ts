import { errorForLog, type Log } from './http/index.ts'

/** Work that no answer waits for: mails. What fails is logged by kind; closing waits until all of it is done. */
export function afterwards(log: Log): { run: (event: string, work: () => Promise<void>) => void; settled: () => Promise<void> } {
  const running = new Set<Promise<void>>()
  return {
    run: (event, work) => {
      const done = work()
        .catch((error: unknown) => log({ event: `${event}-failed`, error: errorForLog(error) }))
        .finally(() => running.delete(done))
      running.add(done)
    },
    settled: async () => {
      await Promise.all(running)
    },
  }
}
