// @vitest-environment jsdom
import type { ReviewFacts } from '@candour/checks'
import { Review, Visitor, wordsFor } from '@candour/schema'
import { reportExtensions } from '@candour/schema/report'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Editor } from '@tiptap/core'
import { act, createElement, Profiler, Suspense } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { read } from '../shell/index.ts'
import { LiveMarkers } from './live-markers.ts'
import { MarkersPanel } from './MarkersPanel.tsx'

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }))
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  )
})

const words = wordsFor('scr')
const heading = {
  type: 'heading',
  attrs: { level: 1, kind: 'findings', id: 'h1' },
  content: [{ type: 'text', text: 'Findings' }],
}
const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const prose = Array.from({ length: 30 }, () => 'The team met on a Monday and talked.').join(' ')

const facts: ReviewFacts = {
  profile: 'scr',
  method: 'findings-with-recommendations',
  milestones: {},
  register: [{ words: 'Quenby Sallowfield', kind: 'family', pseudonym: 'Mother', variants: [] }],
}
const review = Review.parse({
  id: 'review0000000001',
  title: 'Child K',
  profile: 'scr',
  method: 'findings-with-recommendations',
  milestones: {},
  opening: 'closed',
  settings: {},
  createdAt: '2026-01-01T00:00:00.000Z',
  finalised: [],
  myRole: 'lead-reviewer',
})
const visitor = Visitor.parse({
  person: { id: 'p1', name: 'Lead', email: 'lead@example.org', administrator: false },
  demo: false,
  unclaimed: false,
})

/** Which questions were drawn. `Judgements` stands in each of them once. */
const drawn: string[] = []
vi.mock('./judgements/Judgements.tsx', () => ({
  Judgements: ({ question }: { question: string }) => {
    drawn.push(question)
    return null
  },
}))

let commits = 0
let root: Root | null = null
let editor: Editor | null = null
let stop: (() => void) | null = null
afterEach(() => {
  act(() => root?.unmount())
  stop?.()
  editor?.destroy()
})

/** The panel beside a report; gives how to type there and wait until the checks have looked. */
async function panelBeside(...content: object[]) {
  const report = new Editor({ extensions: reportExtensions('report'), content: { type: 'doc', content } })
  editor = report
  const markers = new LiveMarkers()
  stop = markers.watch({ report, response: null, review: facts })
  const settled = () => vi.waitFor(() => expect(markers.settledOn('report')).toBe(report.state.doc))
  await settled()
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  queries.setQueryData(read('session.look').queryKey, visitor)
  queries.setQueryData(read('judgement.list', { params: { review: review.id } }).queryKey, [])
  const editors = { report, response: null }
  const pointing = { groups: () => [], nameOf: () => undefined, goTo: () => {}, subscribe: () => () => {}, turn: () => 0 }
  const panel = createElement(MarkersPanel, { marker: 14, markers, review, words, editors, pointing })
  const counted = createElement(Profiler, { id: 'panel', onRender: () => (commits += 1) }, panel)
  const place = document.body.appendChild(document.createElement('div'))
  const made = createRoot(place)
  root = made
  const page = createElement(
    MantineProvider,
    null,
    createElement(QueryClientProvider, { client: queries }, createElement(Suspense, null, counted)),
  )
  await act(async () => made.render(page))
  commits = 0
  drawn.length = 0
  return async (at: number, text: string) => {
    await act(async () => {
      report.commands.insertContentAt(at, text)
      await settled()
    })
  }
}

test('a key that changes nothing of what is seen draws nothing in the panel', async () => {
  const type = await panelBeside(heading, p('The horrific news came late.'), p(prose))
  const afterSignal = 'Findings'.length + 2 + 'The horrific news came late'.length + 1
  // In the very paragraph of a signal, behind its words; and in another.
  await type(afterSignal, 'r')
  await type(afterSignal + 10, 'x')
  expect(commits).toBe(0)
})

test('what is seen anew draws its own question, and the one whose figures it moves, and no other', async () => {
  const type = await panelBeside(heading, p('The horrific news came late.'), p(prose))
  await type(editor?.state.doc.content.size ?? 0, ' It was shocking.')
  expect(commits).toBeGreaterThan(0)
  // QM14.6 shows how the section reads, with its words counted.
  expect([...new Set(drawn)]).toEqual(['QM14.6', 'QM14.7'])
})

test('arrows walk over what is folded away too, unfold it, and keep the focus', async () => {
  await panelBeside(heading, ...Array.from({ length: 9 }, () => p('The horrific news came late.')))
  const lines = () => [...document.querySelectorAll<HTMLElement>('[data-signal][data-code="emotive_tone"]')]
  const folded = lines().length
  expect(folded).toBeLessThan(9)
  const visited: string[] = []
  lines()[0]?.focus()
  for (let step = 0; step < 9; step += 1) {
    const { dataset } = document.activeElement as HTMLElement
    visited.push(dataset.signal ?? '')
    await act(async () =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true })),
    )
  }
  expect(new Set(visited).size).toBe(9)
  expect(lines().length).toBe(9)
})

test('when the words of a signal go, the focus goes on to the next of its question, and from the last to its heading', async () => {
  const type = await panelBeside(heading, p('Quenby Sallowfield wrote. Then Quenby Sallowfield called.'))
  const lines = () => [...document.querySelectorAll<HTMLElement>('[data-question="QM14.2"] [data-code="register_match"]')]
  const replace = async () => {
    await act(async () => lines()[0]?.click())
    const button = [...document.querySelectorAll<HTMLElement>('.signal-actions button')].find(
      ({ textContent }) => textContent === 'Replace by ‘Mother’',
    )
    button?.focus()
    await act(async () => button?.click())
    await type(1, '')
  }
  expect(lines()).toHaveLength(2)
  await replace()
  expect(lines()).toHaveLength(1)
  // Its words have moved up, and it was drawn anew.
  expect(document.activeElement).toBe(lines()[0])
  await replace()
  expect(lines()).toHaveLength(0)
  const question = document.activeElement?.closest<HTMLElement>('[data-question]')
  expect(question?.dataset.question).toBe('QM14.2')
})
