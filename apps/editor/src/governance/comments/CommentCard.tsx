import type { Comment, Words } from '@candour/schema'
import type { Resolved } from '@candour/schema/report'
import { momentInWords } from '../../shell/index.ts'
import { daysWaiting } from './waiting.ts'

interface CommentCardProps {
  comment: Comment
  place: Resolved | undefined
  words: Words
  onOpen: () => void
}

/** One comment in the list: who, what kind, what it says, and whether it waits. */
export function CommentCard({ comment, place, words, onOpen }: CommentCardProps) {
  const t = words.governance.comments
  const days = daysWaiting(comment)
  return (
    <li className="comment-card" data-state={comment.state} data-comment={comment.id}>
      <button
        type="button"
        className="comment-card-open"
        aria-label={t.open(comment.by.name, t.kinds[comment.kind])}
        onClick={onOpen}
      />
      <p className="comment-facts">
        <strong>{comment.by.name}</strong> <span className="quiet">{momentInWords(comment.at)}</span>
      </p>
      <p className="comment-tags">
        <span className="comment-kind" data-kind={comment.kind}>
          {t.kinds[comment.kind]}
        </span>
        {comment.visibility === 'team' && comment.kind !== 'team-note' ? <span className="comment-tag">{t.teamOnly}</span> : null}
        {comment.state === 'open' ? null : <span className="comment-tag">{t.states[comment.state]}</span>}
        {comment.wording === null ? null : <span className="comment-tag">{t.proposal}</span>}
      </p>
      <blockquote className="comment-quote comment-quote-short">{comment.anchor.quote}</blockquote>
      {place?.status === 'changed' || place?.status === 'orphan' ? <p className="comment-changed">{t.changed}</p> : null}
      <p className="comment-text comment-text-short">{comment.text}</p>
      <p className="comment-foot quiet">
        {days === null ? null : <span className={days >= 7 ? 'comment-waits' : ''}>{t.waitsFor(days)}</span>}
        {comment.replies === 0 ? null : <span>{t.replies(comment.replies)}</span>}
      </p>
    </li>
  )
}
