import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { StorageUnavailable } from '../failures.ts'

/** The exit status by which PGlite passes an ordinary error of a statement on. */
const ordinaryError = 100

/**
 * A PGlite that says when it has crashed. As shipped it goes round for ever instead: after a PANIC (its log could not be
 * written, say) every further statement throws inside a loop that swallows what is thrown, and the whole process hangs.
 */
export class StoppablePGlite extends PGlite {
  #stopped = false

  static async start(options: PGliteOptions): Promise<StoppablePGlite> {
    const database = new StoppablePGlite(options)
    await database.waitReady
    database.#watch()
    return database
  }

  get stopped(): boolean {
    return this.#stopped
  }

  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    if (this.#stopped) throw hasStopped()
    return super.execProtocolRawSync(message)
  }

  #watch(): void {
    const module = this.mod
    if (module === undefined) throw hasStopped()
    const step = module._PostgresMainLoopOnce
    module._PostgresMainLoopOnce = () => {
      try {
        step()
      } catch (thrown) {
        if (!isOrdinary(thrown)) this.#stopped = true
        throw thrown
      }
    }
    // The first thing that the loop does with what it has caught, and outside of what it catches.
    const restore = module.stackRestore
    module.stackRestore = pointer => {
      if (this.#stopped) throw hasStopped()
      return restore(pointer)
    }
  }
}

const isOrdinary = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'status' in thrown && thrown.status === ordinaryError

const hasStopped = (): StorageUnavailable =>
  new StorageUnavailable('The database has stopped and will be opened again. Nothing that was saved is lost.')
