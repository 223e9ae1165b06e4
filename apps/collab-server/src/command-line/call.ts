import type { CommandName } from './commands/index.ts'

/** Takes the bytes of the file that a command gives, in order. */
export type FileSink = (bytes: Uint8Array) => Promise<void>
export interface Answer {
  data: Record<string, unknown>
  text: string
}
export interface Call {
  command: CommandName
  parameters: unknown
  attachment?: Uint8Array | undefined
  sink?: FileSink | undefined
}
