import { Link } from '@tanstack/react-router'
import { useWords } from '../words.ts'

/** The mark, drawn in the page's own colours so that it stands on both schemes; on the writing page the mark alone. */
export function Brand({ slim }: { slim: boolean }) {
  const t = useWords().shell
  return (
    <Link to="/" className="frame-brand" aria-label={slim ? `${t.product}: ${t.toReviews}` : undefined}>
      <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="7" fill="#16475a" />
        <path d="M22.4 11.2A8.4 8.4 0 1 0 22.4 20.8" fill="none" stroke="#fbf8f1" strokeWidth="3" strokeLinecap="round" />
        <circle cx="16" cy="16" r="2.6" fill="#e0b15c" />
      </svg>
      {slim ? null : <span className="frame-brand-name">{t.product}</span>}
    </Link>
  )
}
