import type { Version, Words } from '@candour/schema'
import { momentInWords } from '../shell/index.ts'

interface ExactTextProps {
  version: Pick<Version, 'madeAt' | 'sha256'>
  /** What it is that is signed or made final. */
  what: string
  words: Words
  onRead: () => void
}

/** Which text exactly is meant: its hash, and the way to read it. */
export function ExactText({ version, what, words, onRead }: ExactTextProps) {
  const t = words.versions
  return (
    <p className="versions-exact">
      {what} · {momentInWords(version.madeAt)}
      <br />
      <code title={version.sha256}>{t.hash(version.sha256.slice(0, 12))}</code>
      <br />
      <button type="button" className="link-button" onClick={onRead}>
        {t.readExact}
      </button>
    </p>
  )
}
