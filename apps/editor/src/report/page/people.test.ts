import { describe, expect, it } from 'vitest'
import type { SomebodyHere } from '../../sync/index.ts'
import { oncePerPerson } from './people.ts'

const somebody = (id: string, client: number, hasCaret: boolean): SomebodyHere => ({
  client,
  hasCaret,
  person: { id, name: id, color: '#205a72' },
})

describe('who is here', () => {
  it('shows everybody once, where their caret is, and not oneself', () => {
    const people = [
      somebody('ruth', 1, false),
      somebody('me', 2, true),
      somebody('dev', 3, true),
      somebody('ruth', 4, true),
      somebody('dev', 5, false),
    ]
    expect(oncePerPerson(people, 'me').map(({ person, client }) => [person.id, client])).toEqual([
      ['ruth', 4],
      ['dev', 3],
    ])
  })
})
