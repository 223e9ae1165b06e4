import type { DocumentKind, Review, Words } from '@candour/schema'
import { useMediaQuery } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { AskedOnText, Drafts, DraftsOfPage, useComments } from '../governance/index.ts'
import { WaitingForResponse } from '../response/WaitingForResponse.tsx'
import { loadFaces, read, useHears, useWords } from '../shell/index.ts'
import { LeaveGuard, type ReviewConnection, useReviewConnection } from '../sync/index.ts'
import { FinalBanner, useMarkReadOnLeaving, useRestoreNotice } from '../versions/index.ts'
import { ExportMenu } from './export/ExportMenu.tsx'
import { DocumentPane } from './page/DocumentPane.tsx'
import { useLayout } from './page/layout.ts'
import { useFollowing } from './page/people.ts'
import { ReviewBar } from './page/ReviewBar.tsx'
import { SidePanels } from './page/SidePanels.tsx'
import { useArriveAtText } from './page/use-arrive-at-text.ts'
import { useSettledView } from './page/use-settled-view.ts'
import { useWriting } from './page/use-writing.ts'
import { ViewMenu } from './page/ViewMenu.tsx'
import { FallenWordsOffer } from './structure/index.ts'
import './report.css'
import '../governance/governance.css'

declare module 'react' {
  interface CSSProperties {
    '--panel-width'?: string
  }
}

// With the page's code, well before the report's words are here.
loadFaces()

/** Report and response of a review on one page. */
export function ReportPage({ reviewId }: { reviewId: string }) {
  const { data: review } = useSuspenseQuery(read('review.read', { params: { review: reviewId } }))
  const words = useWords(review.profile)
  const tellOfRestore = useRestoreNotice(review)
  const connection = useReviewConnection(reviewId)
  useHears(message => {
    if (message.type === 'changed' && message.reviewId === reviewId && message.what === 'versions') tellOfRestore()
  })
  if (connection === null) return null
  return <Writing key={review.profile} review={review} words={words} connection={connection} />
}

interface WritingProps {
  review: Review
  words: Words
  connection: ReviewConnection
}

const smallScreen = '(max-width: 60em)'

function Writing({ review, words, connection }: WritingProps) {
  useMarkReadOnLeaving(review.id)
  const report = useSettledView(connection.report)
  const response = useSettledView(connection.response)
  const small = useMediaQuery(smallScreen, window.matchMedia(smallScreen).matches)
  const { layout, change } = useLayout()
  const [drafts] = useState(() => new Drafts())
  const arrangement = small && layout.arrangement === 'beside' ? 'below' : layout.arrangement
  const reveal = useCallback(
    (kind: DocumentKind) => {
      if ((arrangement === 'report' || arrangement === 'response') && arrangement !== kind) change({ arrangement: kind })
    },
    [arrangement, change],
  )
  const views = { report, response }
  const { asker, desk, parts, editors, surfaces, onEditor, mayRespond, respond, goTo } = useWriting({
    review,
    words,
    views,
    reveal,
  })
  useArriveAtText({ arrangement, views, reveal })
  const comments = useComments({ review, words, asker, desk, editors })
  const nameOf = (id: string) => parts.get(id)?.name ?? parts.heading(id)?.title
  const { followed, setFollowed } = useFollowing(provider => (provider === report.provider ? editors.report : editors.response))

  const tools = (
    <>
      <ViewMenu layout={layout} words={words} small={small} onChange={change} />
      <ExportMenu review={review} words={words} />
    </>
  )

  return (
    <div className="writing" data-arrangement={arrangement} style={{ '--panel-width': `${layout.width}px` }}>
      <ReviewBar {...{ review, words, connection, followed }} onFollow={setFollowed}>
        {small ? null : tools}
      </ReviewBar>
      <LeaveGuard connection={connection} drafts={drafts} words={words} />
      <DraftsOfPage value={drafts}>
        <SidePanels
          {...{ review, words, asker, desk, parts, nameOf, editors, layout, small, views, reveal, tools }}
          commentsError={comments.error}
          goTo={goTo}
          onChange={change}
        >
          <div className="documents">
            <FinalBanner review={review} words={words} />
            <FallenWordsOffer reviewId={review.id} words={words} editors={editors} nameOf={nameOf} reveal={reveal} />
            <DocumentPane
              {...{ review, words }}
              connection={connection.report}
              view={report}
              surface={surfaces.report}
              first={!mayRespond}
              onEditor={onEditor.report}
            >
              <AskedOnText {...{ review, asker, words }} kind="report" />
            </DocumentPane>
            <DocumentPane
              {...{ review, words }}
              connection={connection.response}
              view={response}
              surface={surfaces.response}
              first={mayRespond}
              onEditor={onEditor.response}
            >
              <AskedOnText {...{ review, asker, words }} kind="response" />
              <WaitingForResponse parts={parts} words={words} mayRespond={mayRespond} onRespond={respond} onGoTo={goTo} />
            </DocumentPane>
          </div>
        </SidePanels>
      </DraftsOfPage>
    </div>
  )
}
