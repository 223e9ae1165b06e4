import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
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

/** The conversion was stopped at one of its limits. */
export class ConversionStopped extends Error {
  override readonly name = 'ConversionStopped'
}

/**
 * Reads and writes Word files in processes of their own, within limits of time and memory. A file that takes more is stopped and
 * refused; the server goes on. (In a thread, V8 at times ends the whole process when the thread's memory runs out.)
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
    if (answer.kind !== 'read') throw new TypeError('The conversion answered something else than it was asked')
    return answer.imported
  }

  async write(document: DocxExport): Promise<Uint8Array> {
    const answer = await this.#inTurn({ kind: 'write', document })
    if (answer.kind !== 'written') throw new TypeError('The conversion answered something else than it was asked')
    return answer.bytes
  }

  async #inTurn(task: ConversionTask): Promise<ConversionAnswer> {
    if (this.#running >= this.#limits.atOnce) {
      if (this.#queue.length >= this.#limits.waiting) throw problem('too-many', { retryAfter: 15 })
      await new Promise<void>(resolve => this.#queue.push(resolve))
    }
    this.#running += 1
    try {
      const answer = await this.#inProcess(task)
      if (answer.kind === 'refused') throw docxRefusal(answer.reason)
      return answer
    } finally {
      this.#running -= 1
      this.#queue.shift()?.()
    }
  }

  #inProcess(task: ConversionTask): Promise<ConversionAnswer> {
    const { seconds, megabytes } = this.#limits
    const child = fork(fileURLToPath(new URL('./conversion-process.ts', import.meta.url)), {
      env: environmentOfProcess(process.env),
      execArgv: [`--max-old-space-size=${megabytes}`, '--stack-size=4000'],
      serialization: 'advanced',
      // What V8 says as it runs out of memory tells of the program's insides, and could tell of the file.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const answered = new Promise<ConversionAnswer>((resolve, reject) => {
      const tooLong = setTimeout(() => reject(new ConversionStopped('time')), seconds * 1000)
      const settle = (work: () => void) => {
        clearTimeout(tooLong)
        work()
      }
      child.once('message', (answer: ConversionAnswer) => settle(() => resolve(answer)))
      child.once('error', failure => settle(() => reject(failure)))
      child.once('exit', () => settle(() => reject(new ConversionStopped('ended'))))
      // What cannot be handed over because the process has ended meanwhile is told by its end.
      child.send(task, () => undefined)
    })
    return answered.finally(() => child.kill('SIGKILL'))
  }
}

/**
 * A conversion needs no settings of this process, and no secret of it: only to know where compiled modules are kept, if they are. What is
 * not set is left out.
 */
export const environmentOfProcess = ({ NODE_COMPILE_CACHE: kept }: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  kept === undefined ? {} : { NODE_COMPILE_CACHE: kept }
