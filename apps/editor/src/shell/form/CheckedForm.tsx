import type { ReactNode } from 'react'
import type { Fields } from './use-fields.ts'

interface CheckedFormProps extends Pick<Fields<never>, 'formRef' | 'check'> {
  className?: string
  /** Called when the form is sent and every rule of its fields holds. */
  onSend: () => void
  children: ReactNode
}

/** A form whose fields' own rules are asked when it is sent, in our words and not the browser's. */
export function CheckedForm({ formRef, check, className = 'form', onSend, children }: CheckedFormProps) {
  return (
    <form
      ref={formRef}
      noValidate
      className={className}
      onSubmit={event => {
        event.preventDefault()
        if (check()) onSend()
      }}
    >
      {children}
    </form>
  )
}
