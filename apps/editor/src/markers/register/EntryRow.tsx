import type { RegisteredIdentifier, Review, Words } from '@candour/schema'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../../shell/dialog/index.ts'
import { CheckedForm, SaveOrCancel } from '../../shell/form/index.ts'
import { call, keyOfReview, ProblemNotice, said } from '../../shell/index.ts'
import { EntryFields, useEntry } from './EntryFields.tsx'

interface EntryProps {
  entry: RegisteredIdentifier
  review: Review
  words: Words
}

export function EntryRow({ entry, review, words, mayEdit }: EntryProps & { mayEdit: boolean }) {
  const w = words.register
  const [open, setOpen] = useState<'change' | 'remove' | null>(null)
  const close = () => setOpen(null)
  return (
    <li className="row register-row">
      <div className="row-words">
        <span className="row-name">{entry.words}</span>
        <span className="quiet row-facts">
          {w.kindNames[entry.kind]}
          {entry.variants.length === 0 ? null : ` · ${w.alsoWritten(entry.variants.join(', '))}`}
        </span>
      </div>
      <div className="row-words register-pseudonym">
        {entry.pseudonym === '' ? <span className="quiet">{w.pseudonymOpen}</span> : <span>{entry.pseudonym}</span>}
      </div>
      {mayEdit ? (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={w.actionsFor(entry.words)}>
              <IconDots size={20} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setOpen('change')}>{w.change}</Menu.Item>
            <Menu.Item onClick={() => setOpen('remove')}>{w.remove}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {open === 'change' ? <ChangeEntry {...{ entry, review, words }} onClose={close} /> : null}
      {open === 'remove' ? <RemoveEntry {...{ entry, review, words }} onClose={close} /> : null}
    </li>
  )
}

function ChangeEntry({ entry, review, words, onClose }: EntryProps & { onClose: () => void }) {
  const w = words.register
  const queries = useQueryClient()
  const { fields, entry: changed } = useEntry(words, entry)
  const change = useMutation({
    mutationFn: () => call('register.change', { params: { review: review.id, entryId: entry.id }, body: changed() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
      said(w.changed)
      onClose()
    },
    onError: fields.refusedBy,
  })
  return (
    <Dialog onClose={onClose} title={w.changeTitle}>
      <CheckedForm formRef={fields.formRef} check={fields.check} onSend={() => change.mutate()}>
        <ProblemNotice error={change.error} />
        <EntryFields fields={fields} words={words} />
        <SaveOrCancel words={words} saving={change.isPending} onCancel={onClose} />
      </CheckedForm>
    </Dialog>
  )
}

function RemoveEntry({ entry, review, words, onClose }: EntryProps & { onClose: () => void }) {
  const w = words.register
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => call('register.remove', { params: { review: review.id, entryId: entry.id } }),
    onSuccess: async () => {
      said(w.removed)
      onClose()
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
    },
  })
  return (
    <Dialog onClose={onClose} title={w.removeTitle}>
      <ProblemNotice error={remove.error} />
      <p>
        <strong>{entry.words}</strong>
      </p>
      <p>{w.removeMeans}</p>
      <div className="form-actions">
        <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
          {w.remove}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.shell.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
