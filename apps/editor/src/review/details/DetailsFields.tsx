import { methods, profileIds, profileOf, type Words } from '@candour/schema'
import { NativeSelect, Radio, TextInput } from '@mantine/core'
import type { Fields } from '../../shell/form/index.ts'
import { looksLikeARealName } from './looks-like-a-real-name.ts'

export type DetailNames = 'title' | 'profile' | 'method'

interface DetailsFieldsProps {
  fields: Fields<DetailNames>
  words: Words
}

/** Title, kind and method of a review: the same fields when it is started and when it is changed. */
export function DetailsFields({ fields, words }: DetailsFieldsProps) {
  const t = words.review
  const { field, set, values } = fields
  const method = field('method')
  return (
    <>
      <div>
        <TextInput
          {...field('title')}
          label={t.title}
          description={t.titleHint}
          maxLength={200}
          autoComplete="off"
          required
          withAsterisk={false}
        />
        <p className="title-doubt" role="status">
          {looksLikeARealName(values.title) ? t.titleLooksReal : null}
        </p>
      </div>
      <NativeSelect
        {...field('profile')}
        label={t.profile}
        data={profileIds.map(id => ({ value: id, label: profileOf(id).name }))}
      />
      <Radio.Group
        label={t.method}
        description={t.methodHint}
        value={method.value}
        error={method.error}
        onChange={chosen => set('method', chosen)}
      >
        <div className="method-choices">
          {methods.map(id => (
            <Radio key={id} value={id} label={t.methodNames[id]} description={t.methodMeanings[id]} />
          ))}
        </div>
      </Radio.Group>
    </>
  )
}
