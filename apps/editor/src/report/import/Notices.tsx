import type { ImportNotice, Words } from '@candour/schema'

/** What does not come across as it stands in the file, in plain words, with places to find it by. */
export function Notices({ notices, words }: { notices: readonly ImportNotice[]; words: Words }) {
  const t = words.publishing.import
  return (
    <section aria-labelledby="import-notices" className="import-part">
      <h3 id="import-notices" className="section-heading">
        {t.notices}
      </h3>
      {notices.length === 0 ? (
        <p>{t.noNotices}</p>
      ) : (
        <ul className="rows import-notices">
          {notices.map(({ kind, count, examples }) => {
            const { title, meaning } = t.notice({ kind, count })
            return (
              <li key={kind} className="import-notice">
                <p className="import-notice-title">{title}</p>
                <p>{meaning}</p>
                {examples.length === 0 ? null : (
                  <ul className="import-examples" aria-label={t.exampleList(title)}>
                    {examples.map(example => (
                      <li key={example} className="import-example">
                        {example}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
