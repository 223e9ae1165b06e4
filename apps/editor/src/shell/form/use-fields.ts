import { type ChangeEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { ApiProblem, sentenceOf } from '../interface/index.ts'

/** What is wrong with a value beside the form's other values, as a sentence; null where nothing is. */
type Rule = (value: string, all: Readonly<Record<string, string>>) => string | null

export interface FieldProps {
  name: string
  value: string
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => void
  error: string | null
}

export interface Fields<Name extends string> {
  values: Record<Name, string>
  set: (name: Name, value: string) => void
  /** Everything an input needs; its error is tied to it by Mantine (`aria-invalid`, `aria-describedby`). */
  field: (name: Name) => FieldProps
  /** Goes on the form, so that the first field with an error can take the focus. */
  formRef: RefObject<HTMLFormElement | null>
  /** Applies the rules. False means that errors are shown and the first of them has the focus. */
  check: () => boolean
  /** Shows the server's refusal at the fields that it names. */
  refusedBy: (error: Error) => void
}

const none: ReadonlyMap<string, string> = new Map()

/**
 * The state of one small form: values, the rule for each field, and where the focus goes when a rule does not hold.
 * Errors are said on sending, never while somebody is still typing.
 */
export function useFields<Name extends string>(
  initial: Record<Name, string>,
  rules: Partial<Record<NoInfer<Name>, Rule>>,
): Fields<Name> {
  const [values, setValues] = useState(initial)
  const [errors, setErrors] = useState(none)
  const formRef = useRef<HTMLFormElement | null>(null)
  const lookAtErrors = useRef(false)

  useEffect(() => {
    if (!lookAtErrors.current || errors.size === 0) return
    lookAtErrors.current = false
    formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [errors])

  const show = (found: ReadonlyMap<string, string>) => {
    lookAtErrors.current = true
    setErrors(found)
  }
  const set = (name: Name, value: string) => {
    setValues(before => ({ ...before, [name]: value }))
    if (errors.has(name)) setErrors(new Map([...errors].filter(([other]) => other !== name)))
  }
  return {
    values,
    set,
    field: name => ({
      name,
      value: values[name],
      onChange: event => set(name, event.currentTarget.value),
      error: errors.get(name) ?? null,
    }),
    formRef,
    check: () => {
      const found = broken(values, rules)
      show(found)
      return found.size === 0
    },
    refusedBy: error => {
      if (!(error instanceof ApiProblem)) return
      const named = Object.keys(values).filter(name => error.concerns(name))
      show(new Map(named.map(name => [name, sentenceOf(error)])))
    },
  }
}

function broken(values: Record<string, string>, rules: Partial<Record<string, Rule>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [name, rule] of Object.entries(rules)) {
    const sentence = rule?.(values[name] ?? '', values) ?? null
    if (sentence !== null) found.set(name, sentence)
  }
  return found
}
