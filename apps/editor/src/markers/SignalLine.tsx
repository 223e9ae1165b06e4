import type { Signal } from '@candour/checks'
import type { Words } from '@candour/schema'
import { IconEye, IconPlus } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { AnswerForm } from './answers/AnswerForm.tsx'
import { ReplaceByPseudonym } from './register/ReplaceByPseudonym.tsx'
import { keyOf, type Walk } from './use-walk.ts'

interface SignalLineProps {
  reviewId: string
  signal: Signal
  words: Words
  walk: Walk
  /** Whether the step that may help is said here. */
  hinted: boolean
  /** Everything of the identifier register that stands in the documents. */
  matches: readonly Signal[]
  /** The editor of its document where this person may answer it; null where they may not. */
  editor: Editor | null
}

/** One place: the sentence, the words it is about, and a step that may help. What is only likely says so and has a broken rule. */
export function SignalLine({ reviewId, signal, words, walk, hinted, matches, editor }: SignalLineProps) {
  const [answering, setAnswering] = useState(false)
  const line = useRef<HTMLButtonElement>(null)
  const { polarity, confidence, message, hint, where } = signal
  const key = keyOf(signal)
  const Icon = polarity === 'for' ? IconPlus : IconEye
  return (
    <li>
      <button
        ref={line}
        type="button"
        className="signal"
        data-signal={key}
        data-code={signal.code}
        data-polarity={polarity}
        data-confidence={confidence}
        aria-current={walk.shown === key ? 'location' : undefined}
        tabIndex={walk.stop === key ? 0 : -1}
        onClick={() => walk.onClick(signal)}
        onKeyDown={event => walk.onKeyDown(event, signal)}
      >
        <Icon size={16} aria-hidden="true" className="signal-icon" />
        <span className="signal-words">
          {confidence === 'likely' ? <span className="signal-likely">{words.markers.likely}</span> : null}
          <span>{message}</span>
          {where.quote === '' ? null : <span className="signal-quote">‘{where.quote}’</span>}
          {hint === undefined || !hinted ? null : <span className="signal-hint">{hint}</span>}
        </span>
      </button>
      {editor === null || polarity === 'for' || (walk.shown !== key && !answering) ? null : answering ? (
        <AnswerForm
          {...{ reviewId, signal, editor, words }}
          onKept={() => walk.goOn([signal])}
          onClose={() => setAnswering(false)}
          onCancel={() => {
            setAnswering(false)
            line.current?.focus()
          }}
        />
      ) : (
        <div className="signal-actions">
          {signal.code === 'register_match' ? (
            <ReplaceByPseudonym {...{ signal, matches, editor, words }} onReplace={walk.goOn} />
          ) : null}
          <button
            type="button"
            className="link-button"
            aria-label={words.markers.answerFor(where.quote)}
            onClick={() => setAnswering(true)}
          >
            {words.markers.answer}
          </button>
        </div>
      )}
    </li>
  )
}
