import { Role, roleSigns, type SignOffStep, SignSubject, signSubjects, type Words } from '@candour/schema'
import { ActionIcon, Button, NativeSelect } from '@mantine/core'
import { IconArrowUp, IconX } from '@tabler/icons-react'
import { useRef } from 'react'

export interface StepInForm {
  key: number
  step: SignOffStep
}

const signatories = Role.options.filter(role => signSubjects.some(subject => roleSigns(role, subject)))
const signedBy = (role: Role) => signSubjects.filter(subject => roleSigns(role, subject))
export const isPossible = ({ role, subject }: SignOffStep): boolean => roleSigns(role, subject)

interface SignOffStepsProps {
  steps: readonly StepInForm[]
  onChange: (steps: StepInForm[]) => void
  words: Words
}

/** The way to signing, step by step. Only what a role may sign is offered; what was recorded before and cannot be is said to be so. */
export function SignOffSteps({ steps, onChange, words }: SignOffStepsProps) {
  const t = words.governance.arrangements
  const { roleTitles } = words.people
  const add = useRef<HTMLButtonElement>(null)
  const change = (key: number, step: SignOffStep) => onChange(steps.map(each => (each.key === key ? { key, step } : each)))
  const withRole = (role: Role, subject: SignSubject): SignOffStep => ({
    role,
    subject: roleSigns(role, subject) ? subject : (signedBy(role)[0] ?? subject),
  })
  const moveUp = (at: number) => {
    const [before, moved] = [steps[at - 1], steps[at]]
    if (before !== undefined && moved !== undefined) onChange(steps.toSpliced(at - 1, 2, moved, before))
  }
  return (
    <fieldset className="arrangement-route">
      <legend>{t.signOffRoute}</legend>
      <ol className="arrangement-steps">
        {steps.map(({ key, step }, at) => {
          const error = isPossible(step) ? null : t.cannotSign(roleTitles[step.role], t.subjects[step.subject])
          const roles = signatories.includes(step.role) ? signatories : [step.role, ...signatories]
          const subjects = isPossible(step) ? signedBy(step.role) : [step.subject, ...signedBy(step.role)]
          const name = t.step(roleTitles[step.role], t.subjects[step.subject])
          return (
            <li key={key} className="arrangement-step">
              <span aria-hidden="true" className="arrangement-step-number">
                {at + 1}
              </span>
              <div className="arrangement-step-fields">
                <NativeSelect
                  size="sm"
                  aria-label={t.role}
                  value={step.role}
                  error={error}
                  data={roles.map(value => ({ value, label: roleTitles[value] }))}
                  onChange={event => change(key, withRole(Role.parse(event.currentTarget.value), step.subject))}
                />
                <NativeSelect
                  size="sm"
                  aria-label={t.subject}
                  value={step.subject}
                  data={subjects.map(value => ({ value, label: t.subjects[value] }))}
                  onChange={event => change(key, { ...step, subject: SignSubject.parse(event.currentTarget.value) })}
                />
              </div>
              {/* The first stays a button, so that whoever moves a step up to it keeps the focus. */}
              <ActionIcon
                size="lg"
                variant="subtle"
                color="gray"
                aria-label={t.moveUp(name)}
                aria-disabled={at === 0}
                data-disabled={at === 0}
                onClick={() => moveUp(at)}
              >
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                size="lg"
                variant="subtle"
                color="gray"
                aria-label={t.removeStep(name)}
                onClick={() => {
                  onChange(steps.filter(each => each.key !== key))
                  add.current?.focus()
                }}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </li>
          )
        })}
      </ol>
      <Button
        ref={add}
        size="sm"
        variant="default"
        onClick={() =>
          onChange([
            ...steps,
            { key: Math.max(-1, ...steps.map(({ key }) => key)) + 1, step: { role: 'lead-reviewer', subject: 'report' } },
          ])
        }
      >
        {t.addStep}
      </Button>
    </fieldset>
  )
}
