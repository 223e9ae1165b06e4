import type * as z from 'zod'
import type { Installation } from './installation.ts'

/** What a command has to say: as data for `--json`, as a sentence for a person, and a file where it gives one. */
export interface Outcome {
  data: Record<string, unknown>
  text: string
  /** Bytes to hand over, or a file of ours that is handed over and then removed. */
  file?: { bytes: Uint8Array } | { spooled: string } | undefined
}

/** One command: a plain function over an installation, the same beside the running server and without it. */
export interface Command<Parameters extends z.ZodType = z.ZodType> {
  parameters: Parameters
  run: (installation: Installation, parameters: z.output<Parameters>, attachment: Uint8Array | null) => Promise<Outcome>
}

/** A command whose parameters were read, ready to run. */
export type ReadyCommand = (installation: Installation, attachment: Uint8Array | null) => Promise<Outcome>

/** Reads what came over the socket, or from the arguments, and binds it. Throws zod's error where it does not fit. */
export interface RegisteredCommand {
  prepare(parameters: unknown): ReadyCommand
}

export function command<Parameters extends z.ZodType>({ parameters, run }: Command<Parameters>): RegisteredCommand {
  return {
    prepare: given => {
      const read = parameters.parse(given)
      return (installation, attachment) => run(installation, read, attachment)
    },
  }
}
