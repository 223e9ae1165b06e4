import { entryFault, IdentifierEntry, IdentifierKind, identifierKinds, type Words } from '@candour/schema'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type Fields, linesOf, useFields } from '../../shell/form/index.ts'

export type EntryNames = 'words' | 'kind' | 'pseudonym' | 'variants'

const emptyEntry: IdentifierEntry = { words: '', kind: 'child', pseudonym: '', variants: [] }

/** The fields of an entry, and what they say once the rules hold. */
export function useEntry(
  words: Words,
  initial: IdentifierEntry = emptyEntry,
): { fields: Fields<EntryNames>; entry: () => IdentifierEntry } {
  const w = words.register
  const { shape } = IdentifierEntry
  const fields: Fields<EntryNames> = useFields<EntryNames>(
    { words: initial.words, kind: initial.kind, pseudonym: initial.pseudonym, variants: initial.variants.join('\n') },
    {
      words: (value, all) => {
        if (!shape.words.safeParse(value).success) return value.trim().length < 2 ? w.wordsNeeded : w.tooLong
        const fault = entryFault({ words: value, pseudonym: all.pseudonym ?? '' })
        return fault === null ? null : w.entryFault(fault)
      },
      variants: value => (shape.variants.safeParse(linesOf(value)).success ? null : w.tooLong),
    },
  )
  const entry = (): IdentifierEntry => ({
    words: shape.words.parse(fields.values.words),
    kind: IdentifierKind.parse(fields.values.kind),
    pseudonym: fields.values.pseudonym.trim(),
    variants: linesOf(fields.values.variants),
  })
  return { fields, entry }
}

/** An entry of the register: the same fields when it is added and when it is changed. */
export function EntryFields({ fields: { field, set }, words }: { fields: Fields<EntryNames>; words: Words }) {
  const w = words.register
  const variants = field('variants')
  return (
    <>
      <TextInput
        {...field('words')}
        label={w.words}
        description={w.wordsHint}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        required
        withAsterisk={false}
      />
      <NativeSelect
        {...field('kind')}
        label={w.kind}
        data={identifierKinds.map(value => ({ value, label: w.kindNames[value] }))}
      />
      <TextInput {...field('pseudonym')} label={w.pseudonym} description={w.pseudonymHint} maxLength={200} autoComplete="off" />
      <Textarea
        name="variants"
        label={w.variants}
        description={w.variantsHint}
        value={variants.value}
        error={variants.error}
        onChange={event => set('variants', event.currentTarget.value)}
        autosize
        minRows={1}
        maxRows={6}
        spellCheck={false}
      />
    </>
  )
}
