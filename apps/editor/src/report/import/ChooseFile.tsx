import { docxType, type Words } from '@candour/schema'
import { Alert, Button, FileButton } from '@mantine/core'
import { IconAlertCircle, IconFileTypeDocx } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { checkFile } from './check-file.ts'

interface ChooseFileProps {
  words: Words
  /** What was wrong with the file before. */
  problem: string | null
  reading: string | null
  onChoose: (file: File) => void
}

/** A place to drop a Word file on, with a button that does the same. */
export function ChooseFile({ words, problem, reading, onChoose }: ChooseFileProps) {
  const t = words.publishing.import
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const forget = useRef<() => void>(null)
  const take = (file: File | null | undefined) => {
    // Else the browser says nothing when somebody mends the file and chooses it again.
    forget.current?.()
    if (file === null || file === undefined || reading !== null) return
    const checked = checkFile(file, words)
    setRefused(checked.ok ? null : checked.sentence)
    if (checked.ok) onChoose(file)
  }
  const sentence = refused ?? problem
  return (
    <section
      className="sheet import-drop"
      aria-label={t.choose}
      aria-busy={reading !== null}
      data-over={over || undefined}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files.item(0))
      }}
    >
      {sentence === null ? null : (
        <Alert
          color="red"
          variant="light"
          role="alert"
          title={t.notRead}
          icon={<IconAlertCircle size={20} stroke={1.7} aria-hidden />}
        >
          {sentence}
        </Alert>
      )}
      <IconFileTypeDocx size={44} stroke={1.2} aria-hidden className="import-drop-icon" />
      <FileButton
        resetRef={forget}
        accept={`.docx,${docxType}`}
        onChange={take}
        inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
      >
        {props => (
          <Button {...props} size="md" loading={reading !== null}>
            {sentence === null ? t.choose : t.tryAnother}
          </Button>
        )}
      </FileButton>
      <p className="quiet" role="status">
        {reading !== null ? t.reading(reading) : over ? t.dropHere : t.drop}
      </p>
    </section>
  )
}
