import { type FindingFactors, factorsOfNone, type Place } from '@candour/checks'
import type { Words } from '@candour/schema'
import { factors } from '@candour/schema/report'

interface FactorMatrixProps {
  rows: readonly FindingFactors[]
  words: Words
  onGoTo: (place: Place) => void
}

/** Findings against the factors that their analyses name. A row without a mark is seen at a glance, and said below. */
export function FactorMatrix({ rows, words, onGoTo }: FactorMatrixProps) {
  const w = words.markers.pictures
  const names = words.editor.factors
  if (rows.length === 0) return null
  const empty = new Set(factorsOfNone(rows))
  const ofNone = [...empty].map(factor => names[factor].toLowerCase())
  return (
    <details className="picture">
      <summary>{w.factors}</summary>
      {/* Wider than the panel with many findings: it scrolls by itself, with the keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable. */}
      <section className="picture-scroll" aria-label={w.factors} tabIndex={0}>
        <table className="factor-matrix">
          <thead>
            <tr>
              <td />
              {rows.map(({ finding }) => (
                <th key={finding.place.block} scope="col">
                  <button
                    type="button"
                    className="link-button"
                    title={finding.opening}
                    aria-label={`${words.report.partLabel(finding.number)}: ${finding.opening}`}
                    onClick={() => onGoTo(finding.place)}
                  >
                    {finding.number.number} {finding.opening}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {factors.map(factor => (
              <tr key={factor} data-empty={empty.has(factor) || undefined}>
                <th scope="row">{names[factor]}</th>
                {rows.map(({ finding, factors: named }) => (
                  <td key={finding.place.block} data-named={named.has(factor) || undefined}>
                    <span className="visually-hidden">{named.has(factor) ? w.named : w.notNamed}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {ofNone.length === 0 ? null : <p className="picture-note">{w.factorsOfNone(words.editor.line.joined(ofNone))}</p>}
    </details>
  )
}
