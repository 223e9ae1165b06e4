import type { Role, WrittenBy } from '@candour/schema'
import { moveNode, ReportUndo, rootOf } from '@candour/schema/report'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { anchorOn, blamed, type Talk, talkOn, textsIn } from '../governance/a-review-in-talk.ts'
import { reasonOf, serverUnderTest } from '../http/running-server.ts'
import { compactLogOf } from './compact-log.ts'
import { answered } from './paragraphs.ts'

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
beforeEach(async () => {
  talk = await talkOn(server)
})

/** What comes from a person's own page, for the undo to know. */
const ownHand = 'own hand'

/** Somebody who writes over a socket of their own, each change an update of its own. */
async function hand(who: Role) {
  const socket = await talk.inside(who, talk.report)
  const ydoc = await socket.sync(talk.report)
  const undo = new ReportUndo(rootOf(ydoc))
  undo.trackedOrigins.add(ownHand)
  const write = async (change: () => void) => {
    const fresh = Y.encodeStateAsUpdate(await socket.sync(talk.report), Y.encodeStateVector(ydoc))
    Y.applyUpdate(ydoc, fresh, 'network')
    const updates: Uint8Array[] = []
    const collect = (update: Uint8Array) => updates.push(update)
    ydoc.on('update', collect)
    change()
    ydoc.off('update', collect)
    for (const update of updates) expect(await socket.write(talk.report, update)).toBe('saved')
    undo.stopCapturing()
  }
  const textOf = (words: string) => {
    const text = textsIn(ydoc).find(each => each.toJSON().includes(words))
    if (text === undefined) throw new Error(`'${words}' does not stand there`)
    return { text, at: text.toJSON().indexOf(words) }
  }
  return {
    ydoc,
    undo: () => write(() => undo.undo()),
    redo: () => write(() => undo.redo()),
    write,
    /** Puts other words in the place of some, in one change. */
    replace: (words: string, other: string) =>
      write(() => {
        const { text, at } = textOf(words)
        ydoc.transact(() => {
          text.delete(at, words.length)
          text.insert(at, other)
        }, ownHand)
      }),
    /** Types letter by letter, as a keyboard does. */
    type: async (before: string, words: string) => {
      for (const letter of words)
        await write(() => {
          const place = textOf(before)
          ydoc.transact(() => place.text.insert(place.at, letter), ownHand)
        })
    },
    /** Begins a new paragraph before some words, as Enter does: the rest is written anew behind it. */
    divideBefore: (words: string) =>
      write(() => {
        const { text, at } = textOf(words)
        ydoc.transact(() => {
          const rest = text.toJSON().slice(at)
          text.delete(at, rest.length)
          const paragraph = new Y.XmlElement('paragraph')
          paragraph.insert(0, [new Y.XmlText(rest)])
          const block = text.parent
          const above = block?.parent
          if (!(block instanceof Y.XmlElement) || !(above instanceof Y.XmlElement)) throw new Error('No paragraph')
          above.insert(above.toArray().indexOf(block) + 1, [paragraph])
        }, ownHand)
      }),
    move: (id: string, place: Parameters<typeof moveNode>[3]) =>
      write(() => {
        undo.perform(() => moveNode(ydoc, 'report', id, place))
      }),
  }
}

const reportPath = (rest: string) => `/api/reviews/${talk.reviewId}/report/${rest}`
const lead = () => talk.person('lead-reviewer')
const keep = async (name: string): Promise<string> => (await answered(lead().ask('POST', reportPath('versions'), { name }))).id

/** Each stretch of a version with who stands behind it: 'It took nine days. (lead-reviewer)'. */
async function stretches(versionId: string, who: Role = 'lead-reviewer'): Promise<string[]> {
  const asker = talk.person(who)
  const by: WrittenBy = await answered(asker.ask('GET', reportPath(`versions/${versionId}/written-by`)))
  const { content } = await answered(asker.ask('GET', reportPath(`versions/${versionId}`)))
  const name = (person: number) => (by.people[person]?.name ?? 'not known').replace(/ \d+$/, '')
  return textBlocks(content).flatMap((text, block) => {
    let at = 0
    return (by.blocks[block] ?? []).map(({ length, credit }) => {
      at += length
      const credited = by.credits[credit]
      const said = [
        name(credited?.person ?? -1),
        ...(credited?.acceptedBy == null ? [] : [`accepted by ${name(credited.acceptedBy)}`]),
        ...(credited?.restored == null ? [] : [`restored by ${name(credited.restored.person)}`]),
      ]
      return `${text.slice(at - length, at)} (${said.join(', ')})`
    })
  })
}

interface Node {
  type: string
  text?: string
  content?: Node[]
}
const textBlocks = ({ type, content = [] }: Node): string[] =>
  ['paragraph', 'heading', 'headline'].includes(type)
    ? [content.map(({ text }) => text ?? '').join('')]
    : content.flatMap(textBlocks)

/** Who wrote the report as it stands. */
const now = async (who: Role = 'lead-reviewer') => stretches(await keep('Now'), who)
const hasLine = (lines: readonly string[], line: string) => expect(lines).toContain(line)

describe('words stay with whoever wrote them first', () => {
  test('where somebody else moves their part, takes the move back and makes it again', async () => {
    const team = await hand('review-team')
    await team.move('f1', { before: 'happened' })
    const moved = await now()
    expect(moved[0]).toBe('News came late (lead-reviewer)')
    hasLine(moved, `${blamed} (lead-reviewer)`)
    await team.undo()
    hasLine(await now(), `${blamed} (lead-reviewer)`)
    await team.redo()
    hasLine(await now(), `${blamed} (lead-reviewer)`)
  })

  test('where somebody else has written in the part before a third moves it', async () => {
    const team = await hand('review-team')
    await team.replace('nine days', 'at least eleven days')
    const other = await hand('lead-reviewer')
    await other.move('f1', { before: 'happened' })
    const lines = await now()
    for (const line of ['It took  (lead-reviewer)', 'at least eleven days (review-team)', '. (lead-reviewer)'])
      hasLine(lines, line)
  })

  test('where a paragraph is divided by somebody else', async () => {
    const team = await hand('review-team')
    await team.divideBefore('known of the call.')
    expect(await now()).toEqual(
      expect.arrayContaining(['The health visitor should have  (lead-reviewer)', 'known of the call. (lead-reviewer)']),
    )
  })

  test('where somebody else deletes them and takes the deletion back', async () => {
    const team = await hand('review-team')
    await team.replace('visitor should have known', '')
    hasLine(await now(), 'The health  of the call. (lead-reviewer)')
    await team.undo()
    hasLine(await now(), `${blamed} (lead-reviewer)`)
    // One word alone as well.
    await team.replace('nine', '')
    await team.undo()
    hasLine(await now(), 'It took nine days. (lead-reviewer)')
  })

  test('where somebody else deletes the whole part and takes the deletion back', async () => {
    const team = await hand('review-team')
    await team.write(() => {
      const root = rootOf(team.ydoc)
      const at = root.toArray().findIndex(child => child instanceof Y.XmlElement && child.getAttribute('id') === 'f1')
      team.ydoc.transact(() => root.delete(at, 1), ownHand)
    })
    expect((await now()).join()).not.toContain('News')
    await team.undo()
    const lines = await now()
    for (const line of ['News came late', blamed, 'It took nine days.']) hasLine(lines, `${line} (lead-reviewer)`)
  })

  test('and other words in their place are those of who wrote them, letter by letter or in one', async () => {
    const team = await hand('review-team')
    await team.replace('nine', '')
    await team.type(' days', 'ninety-nine')
    hasLine(await now(), 'ninety-nine (review-team)')
    await team.replace('It took', 'Nobody said that it took')
    hasLine(await now(), 'Nobody said that it took (review-team)')
  })

  test('also after the log was merged', async () => {
    const team = await hand('review-team')
    await team.move('f1', { before: 'happened' })
    await team.type('days', 'long ')
    await team.replace('Friday', '')
    await team.undo()
    const before = await now()
    hasLine(before, 'The call came on a Friday. (lead-reviewer)')
    hasLine(before, 'long  (review-team)')
    await compactLogOf(server, talk.report)
    expect(await now()).toEqual(before)
  })
})

describe('words that a restore brings back', () => {
  test('are credited to who first wrote them, beside who restored them, and the others as they were', async () => {
    const team = await hand('review-team')
    await team.replace('nine days', 'eleven days')
    const kept = await keep('To come back to')
    await team.move('f1', { before: 'happened' })
    await talk.takeAway('f1')
    await (await hand('lead-reviewer')).replace('on a Friday', 'on a Monday evening')
    const restored = await answered(lead().ask('POST', reportPath(`versions/${kept}/restore`)))
    expect(restored.changed).toBe(true)
    const lines = await now()
    hasLine(lines, `${blamed} (lead-reviewer, restored by lead-reviewer)`)
    hasLine(lines, 'eleven days (review-team, restored by lead-reviewer)')
    hasLine(lines, 'What happened (lead-reviewer)')
    // A part that was restored and is moved keeps both.
    await team.move('f1', { before: 'happened' })
    hasLine(await now(), 'eleven days (review-team, restored by lead-reviewer)')
    await compactLogOf(server, talk.report)
    hasLine(await now(), 'eleven days (review-team, restored by lead-reviewer)')
  })

  test('are nobody’s by the word of a page: a restore with a claim in it is only a restore', async () => {
    const kept = await keep('Claimed')
    await talk.takeAway('f1')
    const claim = { writtenBy: talk.person('board-chair').id, spans: [[0, 50, 1, 0]] }
    await lead().ask('POST', reportPath(`versions/${kept}/restore`), claim)
    hasLine(await now(), `${blamed} (lead-reviewer, restored by lead-reviewer)`)
  })
})

describe('words of an accepted proposal', () => {
  const put = 'had no way of seeing'
  const proposal = { anchor: anchorOn({ quote: 'should have known of' }), wording: put }
  const accept = (who: Role, id: string, body?: unknown) => talk.act(who, 'report', id, 'wording/accept', body)

  test('are credited to who proposed them and to who accepted them, and no others of the paragraph', async () => {
    await talk.open('live')
    const { comment } = await talk.raise('board-member', proposal)
    const team = await hand('review-team')
    await talk.act('review-team', 'report', comment.id, 'wording/take-up')
    await team.replace('should have known of', put)
    expect((await accept('review-team', comment.id)).status).toBe(200)
    const both = `${put} (board-member, accepted by review-team)`
    expect(await now()).toEqual(
      expect.arrayContaining(['The health visitor  (lead-reviewer)', both, ' the call. (lead-reviewer)']),
    )
    // Whatever becomes of them afterwards.
    const kept = await keep('With both')
    await team.undo()
    expect((await now()).join()).not.toContain(put)
    await team.redo()
    hasLine(await now(), both)
    await (await hand('lead-reviewer')).move('f1', { before: 'happened' })
    hasLine(await now(), both)
    await talk.takeAway('f1')
    await answered(lead().ask('POST', reportPath(`versions/${kept}/restore`)))
    hasLine(await now(), `${put} (board-member, accepted by review-team, restored by lead-reviewer)`)
    await compactLogOf(server, talk.report)
    hasLine(await now(), `${put} (board-member, accepted by review-team, restored by lead-reviewer)`)
  })

  test('keep the writer of what stood there before and stands in the proposal too', async () => {
    await talk.open('live')
    const { comment } = await talk.raise('board-member', {
      anchor: anchorOn({ quote: blamed }),
      wording: 'Nobody told her. The health visitor should have been rung.',
    })
    await talk.act('review-team', 'report', comment.id, 'wording/take-up')
    const team = await hand('review-team')
    await team.replace(blamed, 'Nobody told her. The health visitor should have been rung.')
    expect((await accept('review-team', comment.id)).status).toBe(200)
    expect(await now()).toEqual(
      expect.arrayContaining([
        'Nobody told her.  (board-member, accepted by review-team)',
        'The health visitor should have  (lead-reviewer)',
        'been rung. (board-member, accepted by review-team)',
      ]),
    )
  })

  test('after an acceptance that was broken off and is made again', async () => {
    await talk.open('live')
    const { comment } = await talk.raise('board-member', proposal)
    await talk.act('review-team', 'report', comment.id, 'wording/take-up')
    const team = await hand('review-team')
    await team.replace('should have known of', put)
    await talk.act('review-team', 'report', comment.id, 'wording/take-up')
    expect((await accept('review-team', comment.id)).status).toBe(200)
    hasLine(await now(), `${put} (board-member, accepted by review-team)`)
  })

  test('are told as a proposal’s to those alone who may see the comment', async () => {
    await talk.open('live')
    const { comment } = await talk.raise('peer-reviewer', { ...proposal, visibility: 'team' })
    await talk.act('review-team', 'report', comment.id, 'wording/take-up')
    await (await hand('review-team')).replace('should have known of', put)
    expect((await accept('review-team', comment.id)).status).toBe(200)
    for (const who of ['lead-reviewer', 'review-team', 'peer-reviewer'] as const)
      hasLine(await now(who), `${put} (peer-reviewer, accepted by review-team)`)
    for (const who of ['board-chair', 'board-member', 'board-manager'] as const) {
      const lines = await now(who)
      hasLine(lines, `${put} (review-team)`)
      expect(lines.join()).not.toContain('peer-reviewer')
    }
  })

  test('are not what somebody claims: other words, earlier words and words in another part stay their writer’s', async () => {
    await talk.open('live')
    const { comment } = await talk.raise('board-member', proposal)
    const lead2 = await hand('lead-reviewer')
    // The same words by the accepter's own hand, before they take the proposal up, and elsewhere.
    await lead2.replace('on a Friday', `on a Friday. She ${put} it`)
    await talk.act('lead-reviewer', 'report', comment.id, 'wording/take-up')
    await lead2.replace('should have known of', `${put} and, to be plain, did not want to see`)
    const claim = { proposedBy: talk.person('board-chair').id, spans: [[lead2.ydoc.clientID, 0, 9999]] }
    await accept('lead-reviewer', comment.id, claim)
    const lines = await now()
    expect(lines.filter(line => line.includes('board-chair'))).toEqual([])
    expect(lines.filter(line => line.includes('accepted'))).toEqual([`${put} (board-member, accepted by lead-reviewer)`])
    hasLine(lines, ' and, to be plain, did not want to see the call. (lead-reviewer)')
  })

  test('are nobody else’s where the page only says so: a proposal whose words are not there is not accepted', async () => {
    await talk.open('live')
    const { comment } = await talk.raise('board-member', proposal)
    await talk.act('lead-reviewer', 'report', comment.id, 'wording/take-up')
    await (await hand('lead-reviewer')).replace('should have known of', 'was to blame for not knowing of')
    expect(await reasonOf(await accept('lead-reviewer', comment.id))).toBe('409 wording-not-there')
    expect((await now()).join()).not.toContain('board-member')
  })
})

test('a hand-made update makes nobody the writer of words that they did not write', async () => {
  const team = await hand('review-team')
  await team.replace('nine days', '')
  // As an undo would write them, in front of the deleted ones, but with other words.
  await team.write(() => {
    const { ydoc } = team
    const text = textsIn(ydoc).find(each => each.toJSON().startsWith('It took'))
    const marked = new Y.XmlText('It took nine years and a cover-up.')
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [marked])
    const [block] = [text?.parent]
    const above = block?.parent
    if (!(above instanceof Y.XmlElement)) throw new Error('No part')
    ydoc.transact(() => {
      text?.insert(8, 'nine years')
      above.push([paragraph])
    }, ownHand)
  })
  const lines = await now()
  expect(lines.filter(line => line.includes('lead-reviewer')).join()).not.toMatch(/years|cover-up/)
  hasLine(lines, 'It took nine years and a cover-up. (review-team)')
})
