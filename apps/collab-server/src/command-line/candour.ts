import { CommanderError } from 'commander'
import { program, usageExitCode } from './program.ts'
import { allowClosedOutput, wantsJson } from './terminal.ts'

allowClosedOutput()
try {
  await program({ asJson: wantsJson(process.argv) }).parseAsync(process.argv)
} catch (failure) {
  if (!(failure instanceof CommanderError)) throw failure
  // What to say was said by then.
  process.exitCode = usageExitCode(failure.exitCode === 0)
}
