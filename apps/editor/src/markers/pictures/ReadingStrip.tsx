import type { PicturedSection, Place } from '@candour/checks'
import type { ReadingTarget, Words } from '@candour/schema'

interface ReadingStripProps {
  sections: readonly PicturedSection[]
  /** What each section aims at; the summary has an aim of its own. */
  targetOf: (section: PicturedSection) => ReadingTarget
  words: Words
  onGoTo: (place: Place) => void
}

declare module 'react' {
  interface CSSProperties {
    '--ease'?: string
    '--aim'?: string
  }
}

const percent = (ease: number): string => `${Math.max(0, Math.min(100, ease))}%`

/** How each section reads, as a strip of bars: the longer the easier, with the aim as a line. The figures stand beside them. */
export function ReadingStrip({ sections, targetOf, words, onGoTo }: ReadingStripProps) {
  const w = words.markers.pictures
  if (sections.length === 0) return null
  return (
    <details className="picture">
      <summary>{w.reading}</summary>
      <p className="picture-note">{w.readingNote}</p>
      <ol className="reading-strip">
        {sections.map(section => {
          const { title, readingEase, meanSentenceWords, place } = section
          const target = targetOf(section)
          return (
            <li key={`${place.block}`}>
              <button type="button" className="reading-section" onClick={() => onGoTo(place)}>
                <span className="reading-title">{title === '' ? w.untitled : title}</span>
                {readingEase === null || meanSentenceWords === null ? (
                  <span className="reading-figures">{w.tooShort(section.words)}</span>
                ) : (
                  <>
                    <span
                      className="reading-bar"
                      aria-hidden="true"
                      style={{ '--ease': percent(readingEase), '--aim': percent(target.readingEase) }}
                    />
                    <span className="reading-figures">
                      {w.ease(readingEase, target.readingEase, meanSentenceWords, section.longSentences)}
                    </span>
                  </>
                )}
              </button>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
