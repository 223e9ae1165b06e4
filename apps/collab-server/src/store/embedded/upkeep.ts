import type { EmbeddedConnection } from './embedded-connection.ts'

const minute = 60_000

/**
 * What a PostgreSQL server does by itself and the embedded one does not: without checkpoints its log grows without end
 * (1.9 GB were seen), without vacuum its tables do (76 MB for 2,000 rows). A round that fails is made up by the next.
 */
export function startUpkeep(
  connection: EmbeddedConnection,
  every: { checkpoint: number; vacuum: number } = defaultRhythm,
): () => void {
  let busy = false
  const round = (statement: string) => async () => {
    if (busy) return
    busy = true
    try {
      // A checkpoint makes room in the log; a vacuum takes some first.
      if (statement !== 'checkpoint') await connection.mayWrite()
      await connection.exec(statement)
    } catch {
      // The statement says nothing that a failing write would not say louder; the timer comes round again.
    } finally {
      busy = false
    }
  }
  const [checkpoint, vacuum] = [round('checkpoint'), round('vacuum analyze')]
  const timers = [
    setInterval(() => void checkpoint(), every.checkpoint).unref(),
    setInterval(() => void vacuum(), every.vacuum).unref(),
  ]
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}

export const defaultRhythm = { checkpoint: 5 * minute, vacuum: 30 * minute }
