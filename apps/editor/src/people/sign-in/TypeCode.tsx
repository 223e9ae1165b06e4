import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckedForm, useFields } from '../../shell/form/index.ts'
import { call, ProblemNotice, useWords } from '../../shell/index.ts'
import { enter } from '../../shell/session/index.ts'

/** The second step: the code of the message. Spaces that a mail programme puts between the digits do not matter. */
export function TypeCode({
  email,
  next,
  onOtherAddress,
}: {
  email: string
  next: string | undefined
  /** Not given where the address is the only one that will do. */
  onOtherAddress?: () => void
}) {
  const t = useWords().signIn
  const [sentAgain, setSentAgain] = useState(false)
  const { values, set, field, formRef, check } = useFields(
    { code: '' },
    { code: value => (/^\d{6,8}$/.test(digits(value)) ? null : t.codeNeeded) },
  )
  const redeem = useMutation({
    mutationFn: (code: string) => call('session.redeemCode', { body: { email, code } }),
    onSuccess: () => enter(next),
  })
  const again = useMutation({
    mutationFn: () => call('session.requestCode', { body: { email } }),
    onMutate: () => {
      setSentAgain(false)
      redeem.reset()
    },
    onSuccess: () => {
      set('code', '')
      setSentAgain(true)
    },
  })
  return (
    <>
      <CheckedForm {...{ formRef, check }} className="sheet form" onSend={() => redeem.mutate(digits(values.code))}>
        <ProblemNotice error={redeem.error ?? again.error} />
        <TextInput
          {...field('code')}
          label={t.code}
          className="sign-in-code"
          inputMode="numeric"
          autoComplete="one-time-code"
          data-autofocus
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={redeem.isPending || redeem.isSuccess} fullWidth>
          {t.withCode}
        </Button>
        <p role="status" className="sign-in-status">
          {sentAgain ? t.anotherCodeSent : null}
        </p>
        <div className="form-actions sign-in-ways">
          <Button variant="transparent" px={0} loading={again.isPending} onClick={() => again.mutate()}>
            {t.anotherCode}
          </Button>
          {onOtherAddress === undefined ? null : (
            <Button variant="transparent" px={0} onClick={onOtherAddress}>
              {t.anotherAddress}
            </Button>
          )}
        </div>
      </CheckedForm>
      <h2 className="section-heading sign-in-nothing">{t.nothingCameTitle}</h2>
      <p className="quiet">{t.nothingCame}</p>
    </>
  )
}

const digits = (value: string): string => value.replace(/\s+/g, '')
