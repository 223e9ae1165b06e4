import type { DocumentKind, Words } from '@candour/schema'
import { Text } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useId, useRef, useState } from 'react'
import { said } from '../../shell/index.ts'
import { boundOf } from '../structure/bound.ts'
import { type Moved, moveByOne, moveTo } from '../structure/move.ts'
import { sayMoved } from '../structure/say-moved.ts'
import { dropTarget } from './drop-target.ts'
import { OutlineLine } from './OutlineLine.tsx'
import type { DraggedOver, OutlineHandlers } from './outline-handlers.ts'
import { inOrder, type OutlineItem } from './outline-items.ts'
import { useOutline, usePlace } from './use-outline.ts'

interface DocumentOutlineProps {
  kind: DocumentKind
  words: Words
  editor: Editor
  report: Editor | null
  attention: ReadonlyMap<string, number>
  goTo: (id: string) => void
}

/** The outline of one document. One stop for Tab; arrows go through it, Alt+Shift+arrows move what is chosen. */
export function DocumentOutline({ kind, words, editor, report, attention, goTo }: DocumentOutlineProps) {
  const t = words.report.outline
  const items = useOutline(editor, report)
  const place = usePlace(editor)
  const title = useId()
  const list = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [over, setOver] = useState<DraggedOver | null>(null)
  const dragged = useRef<OutlineItem | null>(null)
  const order = inOrder(items)
  const stop = order.some(({ id }) => id === chosen) ? chosen : (order[0]?.id ?? null)

  const focus = (id: string) => list.current?.querySelector<HTMLElement>(`[data-outline-id="${CSS.escape(id)}"]`)?.focus()
  const finish = (id: string, result: Moved) => {
    sayMoved(editor, id, result, words, said)
    // The lines are drawn again in their new order; the focus stays with what was moved.
    requestAnimationFrame(() => requestAnimationFrame(() => focus(id)))
  }
  const handlers: OutlineHandlers = {
    words,
    attention,
    chosen: stop,
    place,
    over,
    mayMove: boundOf(editor) !== null,
    choose: setChosen,
    goTo,
    move: (id, direction) => finish(id, moveByOne(editor, id, direction)),
    step: (id, by) => {
      const at = order.findIndex(item => item.id === id)
      const next = by === 'first' ? order[0] : by === 'last' ? order.at(-1) : order[at + by]
      if (next === undefined) return
      setChosen(next.id)
      focus(next.id)
    },
    drag: item => {
      dragged.current = item
      if (item === null) setOver(null)
    },
    dragOver: (item, half) => {
      const possible = dragged.current !== null && dropTarget(dragged.current, item, half) !== null
      setOver(before => (!possible ? null : before?.id === item.id && before.half === half ? before : { id: item.id, half }))
      return possible
    },
    drop: (item, half) => {
      const moving = dragged.current
      const target = moving === null ? null : dropTarget(moving, item, half)
      dragged.current = null
      setOver(null)
      if (moving !== null && target !== null) finish(moving.id, moveTo(editor, moving.id, target))
    },
  }

  return (
    <section aria-labelledby={title} className="outline-document">
      <h2 id={title} className="outline-title">
        {kind === 'report' ? t.report : t.response}
      </h2>
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t.nothing}
        </Text>
      ) : (
        <ul ref={list} className="outline-list" aria-describedby={handlers.mayMove ? `${title}-keys` : undefined}>
          {items.map(item => (
            <OutlineLine key={item.id} item={item} handlers={handlers} />
          ))}
        </ul>
      )}
      {handlers.mayMove ? (
        <span id={`${title}-keys`} className="visually-hidden">
          {t.keys}
        </span>
      ) : null}
    </section>
  )
}
