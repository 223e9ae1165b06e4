import { type Asker, type Member, may, type Opening, type Review } from '@candour/schema'
import { Button } from '@mantine/core'
import { IconEye, IconFileCheck, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../shell/index.ts'
import { ConfirmOpening } from './ConfirmOpening.tsx'

interface SharingProps {
  review: Review
  members: readonly Member[]
  asker: Asker
}

const icons = { closed: IconLock, live: IconEye, version: IconFileCheck }
const choices: readonly Opening[] = ['live', 'version', 'closed']

/** What the Board may read of the report, in words; the lead reviewer changes it here, everybody else sees who does. */
export function Sharing({ review, members, asker }: SharingProps) {
  const words = useWords(review.profile)
  const t = words.review
  const [asked, setAsked] = useState<Opening | null>(null)
  const { opening } = review
  const Icon = icons[opening]
  const shut = !may(asker, 'report.read', { opening })
  const leads = members.filter(({ role }) => role === 'lead-reviewer').map(({ name }) => name)
  // A version can be shared again: then it is the present state.
  const offered = choices.filter(choice => choice !== opening || choice === 'version')
  return (
    <section id="sharing" aria-labelledby="sharing-title" className="sheet sharing">
      <h2 id="sharing-title" className="section-heading">
        {t.sharing}
      </h2>
      <p className="sharing-state">
        <Icon size={22} stroke={1.6} aria-hidden />
        <strong>{shut ? t.notYetShared : t.openingNames[opening]}</strong>
      </p>
      <p>{shut ? t.notYetSharedWhy : t.sharingMeans[opening]}</p>
      {may(asker, 'review.open-to-board') ? (
        <div className="form-actions sharing-choices">
          {offered.map(choice => (
            <Button key={choice} variant="default" size="sm" onClick={() => setAsked(choice)}>
              {choice === opening ? t.sharingAgain : t.sharingChoices[choice]}
            </Button>
          ))}
        </div>
      ) : (
        <p className="quiet">{shut && leads.length > 0 ? t.notYetSharedAsk(leads.join(', ')) : t.sharingByWhom}</p>
      )}
      {asked === null ? null : <ConfirmOpening review={review} opening={asked} onClose={() => setAsked(null)} />}
    </section>
  )
}
