import { Checkbox, NativeSelect, Radio, Text, Textarea, TextInput, type TextInputProps } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

interface FieldProps<Value> {
  label: string
  hint?: string
  value: Value
  readOnly: boolean
  onWrite: (value: Value) => void
}

const pause = 400
/** The hint below, so that fields in one row stand on one line. */
const order: NonNullable<TextInputProps['inputWrapperOrder']> = ['label', 'input', 'description', 'error']

/**
 * Written words: kept as they are typed, in short pauses, when the field is left, and when it goes away.
 * What a colleague writes meanwhile is shown as long as nothing of one's own is waiting here.
 */
function useDraft(value: string, onWrite: (value: string) => void) {
  const [draft, setDraft] = useState(value)
  const waiting = useRef<string | null>(null)
  const timer = useRef(0)
  const write = useRef(onWrite)
  write.current = onWrite
  const keep = () => {
    window.clearTimeout(timer.current)
    if (waiting.current !== null) write.current(waiting.current)
    waiting.current = null
  }
  const keepLatest = useRef(keep)
  keepLatest.current = keep
  useEffect(() => () => keepLatest.current(), [])
  useEffect(() => {
    if (waiting.current === null) setDraft(value)
  }, [value])
  const change = (text: string) => {
    setDraft(text)
    waiting.current = text
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => keepLatest.current(), pause)
  }
  return { draft, change, keep }
}

interface WrittenProps extends FieldProps<string> {
  limit: number
  lines?: number
}

export function WrittenField({ label, hint, value, readOnly, onWrite, limit, lines = 1 }: WrittenProps) {
  const { draft, change, keep } = useDraft(value, onWrite)
  if (readOnly) return <SaidField label={label} said={value} />
  const shared = {
    size: 'sm',
    label,
    description: hint,
    inputWrapperOrder: order,
    value: draft,
    maxLength: limit,
    onBlur: keep,
  } as const
  return lines === 1 ? (
    <TextInput {...shared} onChange={event => change(event.currentTarget.value)} />
  ) : (
    <Textarea {...shared} autosize minRows={lines} maxRows={12} onChange={event => change(event.currentTarget.value)} />
  )
}

export function DayField({ label, hint, value, readOnly, onWrite }: FieldProps<string>) {
  if (readOnly) return <SaidField label={label} said={value} />
  return (
    <TextInput
      type="date"
      size="sm"
      label={label}
      description={hint}
      inputWrapperOrder={order}
      value={value}
      min="1990-01-01"
      max="2099-12-31"
      onChange={event => onWrite(event.currentTarget.value)}
    />
  )
}

export function RankField({ label, hint, value, readOnly, onWrite }: FieldProps<number>) {
  if (readOnly) return <SaidField label={label} said={value === 0 ? '' : String(value)} />
  return (
    <TextInput
      type="number"
      size="sm"
      label={label}
      description={hint}
      inputWrapperOrder={order}
      value={value === 0 ? '' : String(value)}
      min={1}
      max={999}
      className="field-narrow"
      onChange={event => {
        const rank = Number(event.currentTarget.value)
        onWrite(Number.isInteger(rank) && rank >= 0 && rank <= 999 ? rank : 0)
      }}
    />
  )
}

interface Choice<Value extends string> {
  value: Value
  label: string
}
interface ChoiceProps<Value extends string> extends FieldProps<Value | ''> {
  choices: readonly Choice<Value>[]
  /** What '' is called. */
  none: string
}

export function ChoiceField<Value extends string>({ label, hint, value, readOnly, onWrite, choices, none }: ChoiceProps<Value>) {
  if (readOnly) return <SaidField label={label} said={choices.find(choice => choice.value === value)?.label ?? ''} />
  return (
    <NativeSelect
      size="sm"
      label={label}
      description={hint}
      inputWrapperOrder={order}
      value={value}
      data={[{ value: '', label: none }, ...choices]}
      onChange={event => {
        const chosen = event.currentTarget.value
        onWrite(choices.find(choice => choice.value === chosen)?.value ?? '')
      }}
    />
  )
}

/** A short choice that one looks at as a whole. */
export function RadioField<Value extends string>({
  label,
  hint,
  value,
  readOnly,
  onWrite,
  choices,
}: Omit<ChoiceProps<Value>, 'none'>) {
  if (readOnly) return <SaidField label={label} said={choices.find(choice => choice.value === value)?.label ?? ''} />
  return (
    <Radio.Group
      size="sm"
      label={label}
      description={hint}
      value={value}
      onChange={chosen => onWrite(choices.find(choice => choice.value === chosen)?.value ?? '')}
    >
      <div className="field-ticks">
        {choices.map(choice => (
          <Radio key={choice.value} size="sm" value={choice.value} label={choice.label} />
        ))}
      </div>
    </Radio.Group>
  )
}

interface TicksProps<Value extends string> extends FieldProps<readonly Value[]> {
  choices: readonly Choice<Value>[]
  /** Shown where there is nothing to tick. */
  empty?: string
}

export function TicksField<Value extends string>({ label, hint, value, readOnly, onWrite, choices, empty }: TicksProps<Value>) {
  if (readOnly) {
    const said = choices.filter(choice => value.includes(choice.value)).map(choice => choice.label)
    return <SaidField label={label} said={said.join(', ')} />
  }
  return (
    <Checkbox.Group
      size="sm"
      label={label}
      description={choices.length === 0 ? empty : hint}
      value={[...value]}
      onChange={ticked => onWrite(choices.filter(choice => ticked.includes(choice.value)).map(choice => choice.value))}
    >
      <div className="field-ticks">
        {choices.map(choice => (
          <Checkbox key={choice.value} size="sm" value={choice.value} label={choice.label} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

/** What somebody said, for those who only read. Nothing where nothing was said. */
export function SaidField({ label, said }: { label: string; said: string }) {
  if (said === '') return null
  return (
    <div className="field-said">
      <Text size="sm" fw={600} component="span">
        {label}
      </Text>
      <Text size="sm" className="field-said-words">
        {said}
      </Text>
    </div>
  )
}
