import type { JudgementEvidence, Words } from '@candour/schema'
import { useSyncExternalStore } from 'react'
import type { Pointing } from './pointing.ts'

/** What a judgement points to: the way to each place under the name that it has now, and what stands elsewhere. */
export function Evidence({ evidence, pointing, words }: { evidence: JudgementEvidence; pointing: Pointing; words: Words }) {
  const w = words.markers.evidence
  useSyncExternalStore(pointing.subscribe, pointing.turn)
  const { references, words: elsewhere } = evidence
  if (references.length === 0 && elsewhere === '') return null
  return (
    <div className="judgement-evidence">
      <p className="judgement-evidence-name">{w.name}</p>
      <ul>
        {references.map(({ document, nodeId, title }) => {
          const now = pointing.nameOf(nodeId)
          return (
            <li key={nodeId}>
              {now === undefined ? (
                <span className="quiet">{w.notHere(title, document)}</span>
              ) : (
                <button type="button" className="link-button" onClick={() => pointing.goTo(nodeId)}>
                  {now}
                </button>
              )}
            </li>
          )
        })}
        {elsewhere === '' ? null : <li>{elsewhere}</li>}
      </ul>
    </div>
  )
}
