import { Role, roleSigns, type SignOffStep, SignSubject, signSubjects, type Words } from '@candour/schema'
import { Button, NativeSelect } from '@mantine/core'

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
  const change = (key: number, step: SignOffStep) => onChange(steps.map(each => (each.key === key ? { key, step } : each)))
  const withRole = (role: Role, subject: SignSubject): SignOffStep => ({
    role,
    subject: roleSigns(role, subject) ? subject : (signedBy(role)[0] ?? subject),
  })
  return (
    <fieldset className="arrangement-route">
      <legend>{t.signOffRoute}</legend>
      {steps.map(({ key, step }) => {
        const error = isPossible(step) ? null : t.cannotSign(roleTitles[step.role], t.subjects[step.subject])
        const roles = signatories.includes(step.role) ? signatories : [step.role, ...signatories]
        const subjects = isPossible(step) ? signedBy(step.role) : [step.subject, ...signedBy(step.role)]
        return (
          <div key={key} className="form-actions">
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
            <Button
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t.removeStep(roleTitles[step.role])}
              onClick={() => onChange(steps.filter(each => each.key !== key))}
            >
              ×
            </Button>
          </div>
        )
      })}
      <Button
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
