import type { Arrangements, Words } from '@candour/schema'
import { momentInWords } from '../../shell/index.ts'

/** The arrangements as they were agreed at one time, and who recorded them. */
export function AsAgreed({ agreed, words }: { agreed: Arrangements; words: Words }) {
  const t = words.governance.arrangements
  const { roleTitles } = words.people
  const lines: [string, string | string[]][] = [
    [t.conducts, agreed.conducts],
    [t.assuresQuality, agreed.assuresQuality],
    [t.mayChallenge, agreed.mayChallenge.map(role => roleTitles[role]).join(', ')],
    [t.challengeWhen, agreed.challengeWhen],
    [t.accountable, agreed.accountable],
    [t.signOffRoute, agreed.signOffRoute.map(({ role, subject }) => t.step(roleTitles[role], t.subjects[subject]))],
    [t.impasse, agreed.impasse],
  ]
  return (
    <>
      <dl className="arrangement-list">
        {lines.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said.length === 0 ? t.notSaid : typeof said === 'string' ? said : <InOrder steps={said} />}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t.agreedBy(agreed.by.name, momentInWords(agreed.at))}</p>
    </>
  )
}

function InOrder({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="arrangement-agreed-route">
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an agreed route stands for good.
        <li key={at}>{step}</li>
      ))}
    </ol>
  )
}
