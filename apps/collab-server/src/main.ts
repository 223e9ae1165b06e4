import { readConfiguration } from './configuration.ts'
import { runUntilStopped } from './run-until-stopped.ts'

await runUntilStopped(() => readConfiguration(process.env))
