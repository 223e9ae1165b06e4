import type { Review, Words } from '@candour/schema'
import type { HocuspocusProvider } from '@hocuspocus/provider'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { Bar, useMe, useTitle } from '../../shell/index.ts'
import {
  type ConnectionView,
  PeopleHere,
  type ReviewConnection,
  SavedState,
  useDocumentConnection,
  usePresence,
} from '../../sync/index.ts'
import { oncePerPerson, type PersonOnPage } from './people.ts'
import { useSettledView } from './use-settled-view.ts'

interface ReviewBarProps {
  review: Review
  words: Words
  connection: ReviewConnection
  followed: PersonOnPage | null
  onFollow: (person: PersonOnPage | null) => void
  children: ReactNode
}

/** The top of the writing page: which review, where its words are, who is here, and what can be done with the whole. */
export function ReviewBar({ review, words, connection, followed, onFollow, children }: ReviewBarProps) {
  const report = useSettledView(connection.report)
  const response = useSettledView(connection.response)
  useTitle(review.title)
  const me = useMe()
  const people = oncePerPerson([...useProviderPresence(report.provider), ...useProviderPresence(response.provider)], me.id)
  return (
    <Bar>
      <h1 className="review-title" tabIndex={-1}>
        <Link to="/reviews/$review" params={{ review: review.id }} className="review-title-link">
          {review.title}
        </Link>
      </h1>
      <State finalised={review.finalised} connection={connection} words={words} />
      <div className="bar-tools">
        <PeopleHere
          people={people}
          followed={followed?.client ?? null}
          words={words}
          onFollow={client => onFollow(people.find(person => person.client === client) ?? null)}
        />
        {children}
      </div>
    </Bar>
  )
}

function useProviderPresence(provider: HocuspocusProvider): PersonOnPage[] {
  return usePresence(provider).map(somebody => ({ ...somebody, provider }))
}

/** The state of the document that this person writes; of the report for who writes neither. */
function State({ finalised, connection, words }: Pick<ReviewBarProps, 'connection' | 'words'> & Pick<Review, 'finalised'>) {
  const report = useDocumentConnection(connection.report)
  const response = useDocumentConnection(connection.response)
  const writes = ({ state }: ConnectionView) => state.phase === 'open' && state.mayWrite
  const [written, setWritten] = useState<'report' | 'response' | null>(null)
  const now = writes(report) ? 'report' : writes(response) ? 'response' : null
  useEffect(() => {
    if (now !== null) setWritten(now)
  }, [now])
  const kind = (now ?? written) === 'response' ? 'response' : 'report'
  const shown = kind === 'response' ? response : report
  return (
    <SavedState
      state={shown.state}
      endedWriting={written !== null && now === null && shown.state.phase !== 'opening'}
      final={finalised.includes(kind) ? words.versions.final[kind] : null}
      words={words}
    />
  )
}
