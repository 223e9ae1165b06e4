export const exitCodes = { done: 0, refused: 1, usage: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** A command that is not carried out, with the sentence that says why. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused'
  readonly exitCode: ExitCode
  constructor(sentence: string, exitCode: ExitCode = exitCodes.refused) {
    super(sentence)
    this.exitCode = exitCode
  }
}
