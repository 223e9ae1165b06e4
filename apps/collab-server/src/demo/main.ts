import { wordsFor } from '@candour/schema'
import { ConfigurationError, readConfiguration } from '../configuration.ts'
import { runUntilStopped } from '../run-until-stopped.ts'
import { demonstration } from './handlers.ts'

const { installation: words } = wordsFor('scr')

await runUntilStopped(
  () => {
    if (process.env.NODE_ENV === 'production') throw new ConfigurationError(words.demonstrationRefused)
    const configuration = readConfiguration(process.env, { dataFolder: './data-demo' })
    // Who tries one person after another is not guessing here.
    return { ...configuration, rates: { ...configuration.rates, signIn: configuration.rates.everything } }
  },
  { demonstration },
  running => [words.demonstration(running.url)],
)
