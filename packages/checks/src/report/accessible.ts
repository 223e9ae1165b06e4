import { look, type Read, type Scene, speaksFor } from '../check/scene.ts'
import type { Signal } from '../signal.ts'
import { meanSentenceWords, readingEase } from '../text/reading.ts'
import { placeOfSection, sectionOfKind } from './findable.ts'

/** Flesch took samples of 100 words; below that a section is not judged. */
const leastWords = 100
/** 'Plain' in Flesch's own scale begins at 60; for text of this kind 50 is easy. */
const easy = 50
/** One sentence in four without an actor, and enough of them to be a habit. */
const passivesToAsk = 4
const leastPassives = 5

/** QM14.6 and QM16.2: how each section reads for somebody from outside. Long sentences and hard paragraphs come from the blocks themselves. */
export function accessible({ words, targets: all }: Scene, read: Read): Signal[] {
  const question = read.name === 'report' ? 'QM14.6' : 'QM16.2'
  const signals: Signal[] = []
  const summary = read.name === 'report' ? (sectionOfKind(read, 'summary')?.section ?? null) : null
  for (const section of read.facts.sections) {
    const { sums } = section
    const ease = readingEase(sums)
    const mean = meanSentenceWords(sums)
    if (ease === null || mean === null || sums.proseWords < leastWords) continue
    const title = section.heading?.text ?? ''
    const targets = read.name === 'response' ? all.response : section === summary ? all.summary : all.body
    const where = placeOfSection(read, section)
    if (ease < targets.readingEase || mean > targets.meanSentenceWords) {
      const message = words.hard_section(title, Math.round(mean))
      signals.push(look({ code: 'hard_section', question, message, where, confidence: 'likely' }))
    } else if (ease >= easy && sums.longSentences === 0) {
      const message = words.plain_section(title)
      signals.push(speaksFor({ code: 'plain_section', question, message, where, confidence: 'likely' }))
    }
  }
  for (const section of read.facts.sections) {
    const { passives, proseSentences } = section.sums
    if (passives < leastPassives || passives * passivesToAsk < proseSentences) continue
    const message = words.passive_section(section.heading?.text ?? '')
    const where = placeOfSection(read, section)
    signals.push(look({ code: 'passive_section', question, message, where, confidence: 'likely' }))
  }
  const glossary = sectionOfKind(read, 'glossary')
  if (glossary !== null && glossary.section.sums.proseWords > 0) {
    const where = placeOfSection(read, glossary.section)
    const confidence = glossary.sure ? 'sure' : 'likely'
    signals.push(speaksFor({ code: 'glossary_section', question, message: words.glossary_section(), where, confidence }))
  }
  return signals
}
