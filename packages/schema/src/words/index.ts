import { type ProfileId, profileOf } from '../terminology/index.ts'
import { commandLineWords } from './command-line.ts'
import { editorWords } from './editor.ts'
import { governanceWords } from './governance.ts'
import { installationWords } from './installation.ts'
import { mailWords } from './mail.ts'
import { markerWords } from './markers.ts'
import { notificationWords } from './notifications.ts'
import { peopleWords } from './people.ts'
import { problemWords } from './problem.ts'
import { publishingWords } from './publishing.ts'
import { registerWords } from './register.ts'
import { reportWords } from './report.ts'
import { responseWords } from './response.ts'
import { reviewWords } from './review.ts'
import { shellWords } from './shell.ts'
import { signInWords } from './sign-in.ts'
import { signalHints, signalWords } from './signals.ts'
import { syncWords } from './sync.ts'
import { versionWords } from './versions.ts'

/**
 * The one catalogue of every sentence a person may read, by feature, with the profile's terms in it.
 * A feature's file is a function of the terms; a key is a string, or a function of what the sentence counts or names.
 */
const catalogue = (profile: ProfileId) => {
  const { terms } = profileOf(profile)
  return {
    terms,
    commandLine: commandLineWords(terms),
    editor: editorWords(terms),
    response: responseWords(terms),
    governance: governanceWords(terms),
    installation: installationWords,
    mail: mailWords(terms),
    markers: markerWords(terms),
    signals: signalWords(terms),
    signalHints,
    notifications: notificationWords(terms),
    problem: problemWords(terms),
    publishing: publishingWords(terms),
    register: registerWords(terms),
    report: reportWords(terms),
    review: reviewWords(terms),
    people: peopleWords(terms),
    shell: shellWords(),
    signIn: signInWords(terms),
    sync: syncWords(terms),
    versions: versionWords(terms),
  }
}
export type Words = ReturnType<typeof catalogue>

const made = new Map<ProfileId, Words>()
export function wordsFor(profile: ProfileId): Words {
  const known = made.get(profile)
  if (known !== undefined) return known
  const words = catalogue(profile)
  made.set(profile, words)
  return words
}
