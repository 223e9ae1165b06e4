import type { Pictures, Place, QuestionId } from '@candour/checks'
import { methodAsks, type ReadingTarget, type Review, type Words } from '@candour/schema'
import type { ReactNode } from 'react'
import { FactorMatrix } from './FactorMatrix.tsx'
import { ReadingStrip } from './ReadingStrip.tsx'
import { TracePicture } from './TracePicture.tsx'

interface Pictured {
  pictures: Pictures
  review: Review
  words: Words
  onGoTo: (place: Place) => void
}

/** The picture that helps with a question, where there is one: how sections read, findings against factors, the way to action. */
export function pictureOf(question: QuestionId, { pictures, review, words, onGoTo }: Pictured): ReactNode {
  const { readingTargets } = review.settings
  const shared = { words, onGoTo }
  const trace = (answers: boolean) => (
    <TracePicture {...shared} traces={pictures.traces} recommends={methodAsks[review.method] !== 'nothing'} answers={answers} />
  )
  switch (question) {
    case 'QM14.3':
      return trace(false)
    case 'QM14.4':
      return <FactorMatrix {...shared} rows={pictures.factors} />
    case 'QM14.6':
      return (
        <ReadingStrip
          {...shared}
          sections={pictures.reading.report}
          targetOf={({ kind }): ReadingTarget => (kind === 'summary' ? readingTargets.summary : readingTargets.body)}
        />
      )
    case 'QM16.2':
      return <ReadingStrip {...shared} sections={pictures.reading.response} targetOf={() => readingTargets.response} />
    case 'QM16.3':
      return trace(true)
    default:
      return null
  }
}
