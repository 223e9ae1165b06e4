import { PersonName, wordsFor } from '@candour/schema'
import * as z from 'zod'
import { recordEvent } from '../../audit/index.ts'
import { addPerson } from '../../people/index.ts'
import { command } from '../command.ts'
import { CommandRefused } from '../command-refused.ts'
import { Email, personAt } from './look-up.ts'

const { commandLine: words } = wordsFor('scr')

export const peopleCommands = {
  'user add': command({
    parameters: z.object({ email: Email, name: PersonName, administrator: z.boolean() }),
    run: async ({ store }, { email, name, administrator }) => {
      const person = await addPerson(store, null, { email, name, administrator })
      return { data: { ...person }, text: words.userAdded(person.email, person.administrator) }
    },
  }),

  session: command({
    parameters: z.object({ email: Email }),
    run: async (installation, { email }) => {
      const { store, people } = installation
      const { id } = await personAt(installation, email)
      // The trail first: a session that nobody can account for must not exist.
      await store.transaction(tx =>
        recordEvent(tx, { actor: null, kind: 'session.begin', subjectId: id, detail: { by: 'command-line' } }),
      )
      const token = await people.createSessionFor(id)
      if (token === null) throw new CommandRefused(words.noSuchPerson(email))
      return { data: { token, userId: id }, text: token }
    },
  }),
}
