import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { DragEvent, KeyboardEvent } from 'react'
import type { Half } from './drop-target.ts'
import type { OutlineHandlers } from './outline-handlers.ts'
import { attentionIn, type OutlineItem } from './outline-items.ts'

interface OutlineLineProps {
  item: OutlineItem
  handlers: OutlineHandlers
}

const halfOf = (event: DragEvent<HTMLElement>): Half => {
  const { top, height } = event.currentTarget.getBoundingClientRect()
  return event.clientY < top + height / 2 ? 'upper' : 'lower'
}

/** One line of the outline, with the lines below it. */
export function OutlineLine({ item, handlers }: OutlineLineProps) {
  const { words, attention, chosen, place, over, mayMove } = handlers
  const t = words.report.outline
  const label = item.part === null ? null : words.report.partLabel(item.part)
  const title = item.title === '' ? t.untitled : item.title
  const name = label ?? title
  const count = attentionIn(item, attention, false)
  const movable = mayMove && item.type !== 'heading'
  const isChosen = chosen === item.id

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event
    if (ctrlKey || metaKey) return
    if (altKey && shiftKey && movable && (key === 'ArrowUp' || key === 'ArrowDown'))
      handlers.move(item.id, key === 'ArrowUp' ? 'up' : 'down')
    else if (altKey || shiftKey) return
    else if (key === 'ArrowDown') handlers.step(item.id, 1)
    else if (key === 'ArrowUp') handlers.step(item.id, -1)
    else if (key === 'Home') handlers.step(item.id, 'first')
    else if (key === 'End') handlers.step(item.id, 'last')
    else return
    event.preventDefault()
  }

  return (
    <li>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging has its equivalents on the buttons inside. */}
      <div
        className="outline-line"
        data-type={item.type}
        data-over={over?.id === item.id ? over.half : undefined}
        draggable={movable}
        onDragStart={event => {
          event.dataTransfer.effectAllowed = 'move'
          // Firefox begins no drag without it. No words of the report leave the page by a drag.
          event.dataTransfer.setData('application/x-candour-part', item.id)
          handlers.drag(item)
        }}
        onDragEnd={() => handlers.drag(null)}
        onDragOver={event => {
          if (!handlers.dragOver(item, halfOf(event))) return
          event.preventDefault()
          event.dataTransfer.dropEffect = 'move'
        }}
        onDrop={event => {
          event.preventDefault()
          handlers.drop(item, halfOf(event))
        }}
      >
        <button
          type="button"
          className="outline-go"
          data-outline-id={item.id}
          tabIndex={isChosen ? 0 : -1}
          aria-current={place === item.id ? 'location' : undefined}
          onFocus={() => handlers.choose(item.id)}
          onClick={() => handlers.goTo(item.id)}
          onKeyDown={onKeyDown}
        >
          <span className="outline-text">
            {label === null ? null : <span className="outline-number">{label}</span>}
            <span className="outline-words" data-untitled={item.title === '' ? true : undefined}>
              {title}
            </span>
          </span>
          {count === 0 ? null : (
            <span className="outline-attention">
              <span aria-hidden="true">{count}</span>
              <span className="visually-hidden">{t.attention(count)}</span>
            </span>
          )}
        </button>
        {movable ? (
          <span className="outline-moves">
            {(['up', 'down'] as const).map(direction => (
              <button
                key={direction}
                type="button"
                className="outline-move"
                tabIndex={isChosen ? 0 : -1}
                aria-label={direction === 'up' ? t.moveUp(name) : t.moveDown(name)}
                onFocus={() => handlers.choose(item.id)}
                onClick={() => handlers.move(item.id, direction)}
              >
                {direction === 'up' ? (
                  <IconArrowUp size={14} aria-hidden="true" />
                ) : (
                  <IconArrowDown size={14} aria-hidden="true" />
                )}
              </button>
            ))}
          </span>
        ) : null}
      </div>
      {item.children.length === 0 ? null : (
        <ul className="outline-list">
          {item.children.map(child => (
            <OutlineLine key={child.id} item={child} handlers={handlers} />
          ))}
        </ul>
      )}
    </li>
  )
}
