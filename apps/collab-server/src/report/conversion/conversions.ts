import { Worker } from 'node:worker_threads'
import { type DocxExport, DocxTooDemanding, docxRefusal, type ImportedDocx } from '@candour/publishing'
import { problem } from '../../http/index.ts'
import type { ConversionAnswer, ConversionTask } from './conversion-task.ts'

export interface ConversionLimits {
  seconds: number
  megabytes: number
  /** How many run at once, and how many may wait for their turn. */
  atOnce: number
  waiting: number
}
/** The 25-page draft takes about a second and 150 MB; 60,000 words about ten times that. */
export const usualConversionLimits: ConversionLimits = { seconds: 60, megabytes: 900, atOnce: 2, waiting: 8 }

/** The thread was stopped at one of its limits. */
export class ConversionStopped extends Error {
  override readonly name = 'ConversionStopped'
}

/**
 * Reads and writes Word files in threads of their own, within limits of time and memory. A file that takes more is
 * stopped and refused; the server goes on.
 */
export class Conversions {
  readonly #limits: ConversionLimits
  #running = 0
  readonly #queue: (() => void)[] = []

  constructor(limits: ConversionLimits = usualConversionLimits) {
    this.#limits = limits
  }

  /** Throws one of the `DocxRefused` errors for a file that is not read. */
  async read(bytes: Uint8Array): Promise<ImportedDocx> {
    // A copy: what is handed over may be a view of a larger buffer.
    const answer = await this.#inTurn({ kind: 'read', bytes: new Uint8Array(bytes) }).catch((failure: unknown) => {
      throw failure instanceof ConversionStopped ? new DocxTooDemanding(failure) : failure
    })
    if (answer.kind !== 'read') throw new TypeError('The thread answered something else than it was asked')
    return answer.imported
  }

  async write(document: DocxExport): Promise<Uint8Array> {
    const answer = await this.#inTurn({ kind: 'write', document })
    if (answer.kind !== 'written') throw new TypeError('The thread answered something else than it was asked')
    return answer.bytes
  }

  async #inTurn(task: ConversionTask): Promise<ConversionAnswer> {
    if (this.#running >= this.#limits.atOnce) {
      if (this.#queue.length >= this.#limits.waiting) throw problem('too-many', { retryAfter: 15 })
      await new Promise<void>(resolve => this.#queue.push(resolve))
    }
    this.#running += 1
    try {
      const answer = await this.#inThread(task)
      if (answer.kind === 'refused') throw docxRefusal(answer.reason)
      return answer
    } finally {
      this.#running -= 1
      this.#queue.shift()?.()
    }
  }

  #inThread(task: ConversionTask): Promise<ConversionAnswer> {
    const { seconds, megabytes } = this.#limits
    const { NODE_COMPILE_CACHE } = process.env
    const worker = new Worker(new URL('./conversion-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
      // It needs no settings of this process, and no secret of it: only to know where compiled modules are kept, if they are.
      // A name without a value would reach the thread as the word 'undefined', and become a folder.
      env: NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE },
      execArgv: [],
    })
    const answered = new Promise<ConversionAnswer>((resolve, reject) => {
      const tooLong = setTimeout(() => reject(new ConversionStopped('time')), seconds * 1000)
      const settle = (work: () => void) => {
        clearTimeout(tooLong)
        work()
      }
      worker.once('message', (answer: ConversionAnswer) => settle(() => resolve(answer)))
      worker.once('error', (failure: unknown) =>
        settle(() => reject(isOutOfMemory(failure) ? new ConversionStopped('memory') : failure)),
      )
      worker.once('exit', () => settle(() => reject(new ConversionStopped('ended'))))
    })
    return answered.finally(() => {
      void worker.terminate()
    })
  }
}

const isOutOfMemory = (failure: unknown): boolean =>
  failure instanceof Error && 'code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY'
