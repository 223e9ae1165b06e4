import type { Comment, Words } from '@candour/schema'
import { momentInWords } from '../../shell/index.ts'
import { Difference } from './Wording.tsx'

/** How a comment was answered: what was amended, whether it still stands, or why not. */
export function CommentAnswered({ comment, words }: { comment: Comment; words: Words }) {
  const t = words.governance.comments
  const { answer } = comment
  if (answer === null) return null
  const standing = answer.amendmentStanding === null ? '' : t.standing[answer.amendmentStanding]
  return (
    <section className="comment-answer" aria-label={t.answer}>
      <p className="comment-facts">
        <strong>{t.answeredAs(answer.how, answer.by.name)}</strong> <span className="quiet">{momentInWords(answer.at)}</span>
      </p>
      {answer.reason === '' ? null : <p className="comment-text">{answer.reason}</p>}
      {answer.amendment?.wordsChanged === true && comment.wording?.state !== 'accepted' ? (
        <Difference before={answer.amendment.before} after={answer.amendment.after} />
      ) : null}
      {standing === '' ? null : <p className="comment-changed">{standing}</p>}
    </section>
  )
}
