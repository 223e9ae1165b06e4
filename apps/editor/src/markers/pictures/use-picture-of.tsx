import type { PicturedSection, Pictures, Place, QuestionId } from '@candour/checks'
import { methodAsks, type ReadingTarget, type Review, type Words } from '@candour/schema'
import { type ReactNode, useMemo } from 'react'
import { FactorMatrix } from './FactorMatrix.tsx'
import { ReadingStrip } from './ReadingStrip.tsx'
import { TracePicture } from './TracePicture.tsx'

interface Pictured {
  pictures: Pictures
  review: Review
  words: Words
  onGoTo: (place: Place) => void
}

/**
 * The picture that helps with a question, where there is one: how sections read, findings against factors, the way to action. The very same
 * element while it shows the same, so that its question is not drawn again.
 */
export function usePictureOf({ pictures, review, words, onGoTo }: Pictured): (question: QuestionId) => ReactNode {
  const { traces, factors, reading } = pictures
  const { readingTargets } = review.settings
  const recommends = methodAsks[review.method] !== 'nothing'
  const [toRecommendation, toAction] = useMemo(() => {
    const shared = { traces, recommends, words, onGoTo }
    return [<TracePicture key="14" {...shared} answers={false} />, <TracePicture key="16" {...shared} answers />]
  }, [traces, recommends, words, onGoTo])
  const matrix = useMemo(() => <FactorMatrix rows={factors} {...{ words, onGoTo }} />, [factors, words, onGoTo])
  const ofReport = useMemo(() => {
    const targetOf = ({ kind }: PicturedSection): ReadingTarget =>
      kind === 'summary' ? readingTargets.summary : readingTargets.body
    return <ReadingStrip sections={reading.report} {...{ targetOf, words, onGoTo }} />
  }, [reading.report, readingTargets, words, onGoTo])
  const ofResponse = useMemo(
    () => <ReadingStrip sections={reading.response} targetOf={() => readingTargets.response} {...{ words, onGoTo }} />,
    [reading.response, readingTargets, words, onGoTo],
  )
  return question => {
    switch (question) {
      case 'QM14.3':
        return toRecommendation
      case 'QM14.4':
        return matrix
      case 'QM14.6':
        return ofReport
      case 'QM16.2':
        return ofResponse
      case 'QM16.3':
        return toAction
      default:
        return null
    }
  }
}
