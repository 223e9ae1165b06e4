import type { ImportSuggestion, Words } from '@candour/schema'
import { Button, Checkbox } from '@mantine/core'
import { type SuggestionBranch, suggestionTree } from './suggestion-tree.ts'

interface SuggestionsProps {
  suggestions: readonly ImportSuggestion[]
  ticked: ReadonlySet<string>
  words: Words
  onTick: (ticked: ReadonlySet<string>) => void
}

/** Passages that look like findings, analyses and recommendations: only what is ticked becomes one. */
export function Suggestions({ suggestions, ticked, words, onTick }: SuggestionsProps) {
  const t = words.publishing.import
  const change = (id: string, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(id)
    else next.delete(id)
    onTick(next)
  }
  return (
    <section aria-labelledby="import-suggestions" className="import-part">
      <h3 id="import-suggestions" className="section-heading">
        {t.suggestions}
      </h3>
      {suggestions.length === 0 ? (
        <p>{t.noSuggestions}</p>
      ) : (
        <>
          <p className="quiet">{t.suggestionsIntro}</p>
          <div className="form-actions import-tick">
            <Button variant="default" size="xs" onClick={() => onTick(new Set(suggestions.map(({ id }) => id)))}>
              {t.tickAll}
            </Button>
            <Button variant="default" size="xs" onClick={() => onTick(new Set())}>
              {t.tickNone}
            </Button>
            <span className="quiet" role="status">
              {t.ticked(ticked.size, suggestions.length)}
            </span>
          </div>
          <Branches branches={suggestionTree(suggestions)} ticked={ticked} words={words} onChange={change} />
        </>
      )}
    </section>
  )
}

interface BranchesProps {
  branches: readonly SuggestionBranch[]
  ticked: ReadonlySet<string>
  words: Words
  onChange: (id: string, on: boolean) => void
}

function Branches({ branches, ticked, words, onChange }: BranchesProps) {
  const t = words.publishing.import
  return (
    <ul className="import-suggestions">
      {branches.map(({ suggestion: { id, node, headline, sure }, inside }) => (
        <li key={id}>
          <Checkbox
            className="import-suggestion"
            data-part={node}
            checked={ticked.has(id)}
            onChange={event => onChange(id, event.currentTarget.checked)}
            label={
              <>
                <strong>{t.nodes[node]}</strong>
                {sure ? null : (
                  <>
                    {' '}
                    <span className="import-likely">{t.likely}</span>
                  </>
                )}{' '}
                <span className="import-headline">{headline === '' ? t.withoutHeadline : headline}</span>
              </>
            }
          />
          {inside.length === 0 ? null : <Branches branches={inside} ticked={ticked} words={words} onChange={onChange} />}
        </li>
      ))}
    </ul>
  )
}
