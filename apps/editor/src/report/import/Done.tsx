import type { Words } from '@candour/schema'
import { IconCircleCheck } from '@tabler/icons-react'
import { LinkButton } from '../../shell/index.ts'
import type { CallAnswer } from '../../shell/interface/index.ts'
import { StepHeading } from './StepHeading.tsx'

interface DoneProps {
  reviewId: string
  came: CallAnswer<'report.import'>
  words: Words
}

/** The draft is in the report; the way to it. */
export function Done({ reviewId, came, words }: DoneProps) {
  const t = words.publishing.import
  return (
    <div className="sheet import-done">
      <IconCircleCheck size={40} stroke={1.3} aria-hidden />
      <StepHeading>{t.done}</StepHeading>
      <p>{t.doneLine(came.words, came.findings, came.recommendations)}</p>
      <p className="quiet">{t.checkNames}</p>
      <LinkButton to="/reviews/$review/write" params={{ review: reviewId }} size="md">
        {t.toReport}
      </LinkButton>
    </div>
  )
}
