import { describe, expect, test } from 'vitest'
import { checkReport } from '../check/check-report.ts'
import { inReport } from '../testing/build.ts'

const { doc, p } = inReport
const quotes = (text: string) =>
  checkReport({ report: doc(p(text)) })
    .signals.filter(({ code }) => code === 'passive_unclear_agent')
    .map(({ where }) => where.quote)

describe('a passive asks whose act it was', () => {
  test.each([
    ['with a particle', 'The new form was rolled out in May.'],
    ['with a particle that makes an act of what befalls', 'The call was cut short.'],
    ['of a verb of no list, of the work', 'The referral was doodled over.'],
    ['of a verb of no list, left undone', 'The hinge was not oiled.'],
    ['with a prefix', 'The map was redrawn.'],
    ['behind what it is about', 'At no point was the father asked.'],
    ['as a question', 'Why was the father not told?'],
    ['joined to one that is no practice', 'The baby was taken ill, assessed and sent away.'],
    ['with “got”', 'The letter got lost.'],
    ['of what could have been', 'More could have been done.'],
    ['that something be done', 'It is recommended that the form be changed.'],
    ['of what is to be done', 'Policy to be updated and circulated.'],
    ['of a card in a note', 'HV called. Card left.'],
    ['with what it is about, in a note', 'Advice given re sleep.'],
    ['of a worry that somebody raised', 'It was raised at the meeting.'],
    ['side by side with an adverb in “by”', 'Had the charts been read side by side, they would have shown it.'],
  ])('%s', (_, text) => expect(quotes(text)).not.toEqual([]))

  test.each([
    ['what befell somebody', 'The boy was burned by accident and his sister was bruised.'],
    ['what courts and police did as the law has it', 'He was charged in May and convicted in June.'],
    ['a diagnosis', 'His nephritis was confirmed in May.'],
    ['a verb of no list, of somebody', 'She was ostracised.'],
    ['a name', 'The boy was called Ruben.'],
    ['where somebody grew up', 'She was raised in the north.'],
    ['whom the family did not bring', 'He was not brought to the clinic.'],
    ['a door', 'The door was locked.'],
    ['what a house did', 'The nursery closed in 2012.'],
    ['what a review found good', 'Good practice was seen.'],
    ['the head of a column', 'Percentage completed.'],
    ['the home’s own life', 'The children were fed and bathed.'],
    ['a formula of meetings', 'The minutes of the meeting were approved.'],
    ['which one it is', 'She kept to the plan she was given.'],
    ['what might be', 'If it works, it could be extended.'],
    ['a condition whose first half tells who', 'Had the ward rung, he could have been offered a bed.'],
  ])('no question: %s', (_, text) => expect(quotes(text)).toEqual([]))
})

describe('a note without its “be” asks the same', () => {
  test.each([
    'Case stepped down to early help.',
    'Details shared via the portal; copy to duty.',
    'Treated and discharged.',
    'Doctor called, adult requested.',
    'Moved 9 Sept.',
    'School informed.',
    'Injury explained away as a fall.',
  ])('%s', text => expect(quotes(text)).not.toEqual([]))

  test.each([
    'Health visitor called, knocked and left a card.',
    'Discussed with manager.',
    'Response: not accepted.',
    'Closed.',
    'Letter dated 3 June to the head.',
    'Report prepared for the Board.',
    'A chance missed.',
    'Mother moved to Hull.',
  ])('no question: %s', text => expect(quotes(text)).toEqual([]))
})
