import type { PhraseEntry } from '../phrases.ts'
import { about, topics } from './topics.ts'

/** How a response decides, what waits, and reasons in so many words. */
export const phrasesOfAnswers: readonly PhraseEntry[] = [
  ...about(
    topics.inPrinciple,
    'an acceptance that holds something back',
    'in principle',
    'subject to ~4 resources|funding|resource|approval|agreement|capacity|review',
    'broadly|partly|partially|largely accept|accepts|accepted|agree|agrees|agreed',
    'accept|accepts|accepted|agree|agrees|agreed ~3 spirit|part|broadly|partly|partially',
  ),
  ...about(
    topics.declines,
    'a refusal in words',
    'not ~1 accept|accepted|agree|endorse|adopt',
    'reject|rejects|rejected',
    'unable|cannot ~2 accept|support|agree|endorse',
  ),
  ...about(
    topics.waits,
    'says what something waits for',
    'until ~4 has|have|is|are|been',
    'wait|waits|waiting|deferred|defer|postponed|postpone|delayed|later|pause|paused ~8 because|until|while|since|so|after',
    'because|since|while|as ~6 under way|first|already|priority',
  ),
  ...about(
    topics.reason,
    'a reason in so many words',
    'because|since|reason|reasons|owing|due|so|until|before|custody|funeral|appeal|grieving|grief|bereaved|abroad|died|whereabouts|ready|harm|suspect|suspected|witness|witnesses|unknown|deported|hospital|ill|illness|health|address|emigrated|moved|prison|trust|blame|blames|blamed|young|anniversary|mind|angry|anger|hard|difficult|afraid|frightened|mistrust|mistrusted|age|wrong|reliving|painful|upset|upsetting|relive|private|scope|explained|explaining|felt|feeling|wanted|unwell|abroad|criminal|distress|distressing|painful|advice|advised|charged|trial|bail|pending|request',
    "as he|she|they|he'd|she'd|they'd",
    'told ~2 that',
  ),
]
