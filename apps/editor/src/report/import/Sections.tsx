import type { ImportPreview, Words } from '@candour/schema'
import { SectionKind } from '@candour/schema/report'

/** The sections that were recognised, each with what it is taken for. */
export function Sections({ preview, words }: { preview: ImportPreview; words: Words }) {
  const t = words.publishing.import
  const { sections } = preview
  const first = sections[0]
  return (
    <section aria-labelledby="import-sections" className="import-part">
      <h3 id="import-sections" className="section-heading">
        {t.sections}
      </h3>
      {first === undefined ? (
        <p>{t.noSections}</p>
      ) : (
        <ol className="import-sections">
          {first.firstBlock > 0 ? <li className="quiet">{t.beforeFirstSection}</li> : null}
          {sections.map(({ title, kind, firstBlock }) => (
            <li key={firstBlock}>
              <span>{title === '' ? t.untitledSection : title}</span> <Kind kind={kind} words={words} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Kind({ kind, words }: { kind: string; words: Words }) {
  const known = SectionKind.safeParse(kind)
  if (!known.success || known.data === 'other') return null
  return <span className="quiet import-kind">{words.editor.sectionKinds[known.data]}</span>
}
