import type { ImportPreview, Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { ProblemNotice } from '../../shell/index.ts'
import { Notices } from './Notices.tsx'
import { Sections } from './Sections.tsx'
import { StepHeading } from './StepHeading.tsx'
import { Suggestions } from './Suggestions.tsx'
import { tickedAtFirst } from './suggestion-tree.ts'

interface PreviewProps {
  name: string
  preview: ImportPreview
  words: Words
  writing: boolean
  error: Error | null
  onConfirm: (accepted: ReadonlySet<string>) => void
  onBack: () => void
}

/** What is in the file and what would become of it; nothing has been written yet. */
export function Preview({ name, preview, words, writing, error, onConfirm, onBack }: PreviewProps) {
  const t = words.publishing.import
  const [ticked, setTicked] = useState(() => tickedAtFirst(preview.suggestions))
  const hasText = preview.words > 0 || preview.images > 0
  return (
    <div className="import-preview">
      <StepHeading>{t.previewOf(name)}</StepHeading>
      <p className="import-sizes">{hasText ? t.sizes(preview.words, preview.sections.length, preview.images) : t.noWords}</p>
      {hasText ? (
        <>
          <Suggestions suggestions={preview.suggestions} ticked={ticked} words={words} onTick={setTicked} />
          <Notices notices={preview.notices} words={words} />
          <Sections preview={preview} words={words} />
        </>
      ) : null}
      <div className="sheet import-confirm">
        {hasText ? <p>{t.places[preview.place]}</p> : null}
        {hasText ? <p className="quiet">{t.checkNames}</p> : null}
        {error === null ? null : (
          <div className="import-failed">
            <ProblemNotice error={error} />
            <p>{t.nothingLost}</p>
          </div>
        )}
        <div className="form-actions">
          {hasText ? (
            <Button size="md" loading={writing} onClick={() => onConfirm(ticked)}>
              {t.confirm}
            </Button>
          ) : null}
          <Button size="md" variant="default" disabled={writing} onClick={onBack}>
            {t.back}
          </Button>
          <span role="status" className="quiet">
            {writing ? t.writing : ''}
          </span>
        </div>
      </div>
    </div>
  )
}
