import { routes } from '@candour/schema'
import { expect, expectAccessible, test } from '../setting/index.ts'

const conducts = 'Who conducts the review'
const accountable = 'Who is accountable in the end'

test('arrangements that somebody recorded while they were being changed are shown, and are not written over unseen', async ({
  aReview,
}, testInfo) => {
  const review = await aReview({ roles: ['board-chair'] })
  const arrangements = `/api/reviews/${review.id}/arrangements`
  const agreed = { mayChallenge: ['board-member'], challengeWhen: '', assuresQuality: '', impasse: '', signOffRoute: [] }
  await review.as('lead-reviewer').tell('PUT', arrangements, { ...agreed, conducts: 'Asha', accountable: '', basedOn: 0 })
  const asha = await review.open('lead-reviewer')
  const form = asha.getByRole('region', { name: 'Governance arrangements' })
  await form.getByRole('button', { name: 'Change' }).click()
  await form.getByLabel(conducts).fill('Asha, with a team')

  const theirs = { ...agreed, conducts: 'Asha', accountable: 'The chair', basedOn: 1 }
  await review.as('board-chair').tell('PUT', arrangements, theirs)
  await expect(form).toContainText('has recorded other arrangements while you were writing')
  await expect(form).toContainText('The chair')
  await expect(form.getByLabel(conducts)).toHaveValue('Asha, with a team')
  await form.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(form).toContainText('Somebody else has changed this in the meantime')
  await expectAccessible(asha)
  await asha.setViewportSize({ width: 390, height: 844 })
  await form.scrollIntoViewIfNeeded()
  await asha.screenshot({ path: testInfo.outputPath('overtaken-390.png'), fullPage: true })

  await form.getByRole('button', { name: 'Take them up and go on' }).click()
  await expect(form.getByLabel(conducts)).toBeFocused()
  await expect(form.getByLabel(conducts)).toHaveValue('Asha, with a team')
  await expect(form.getByLabel(accountable)).toHaveValue('The chair')
  await form.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(form.getByRole('button', { name: 'Change' })).toBeVisible()
  const [latest] = await review.as('lead-reviewer').ask('GET', arrangements, routes['arrangements.read'].answer)
  expect(latest).toMatchObject({ revision: 3, conducts: 'Asha, with a team', accountable: 'The chair' })
})

test('a position that a colleague changed while it was being written is shown, and is not written over unseen', async ({
  aReview,
}, testInfo) => {
  const review = await aReview({ roles: ['review-team', 'board-chair'] })
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  const about = 'Whether the letter was answered'
  const all = `/api/reviews/${review.id}/disagreements`
  const { id } = await review.as('lead-reviewer').ask('POST', all, routes['disagreement.open'].answer, { about })
  const position = `${all}/${id}/positions/review`
  await review.as('lead-reviewer').tell('PUT', position, { text: 'It was not.', basedOn: 0 })

  const asha = await review.open('lead-reviewer', '/write')
  await asha.getByRole('tab', { name: 'Disagreements' }).click()
  const record = asha.getByRole('article', { name: about })
  await record.getByRole('button', { name: 'Change your side’s position' }).click()
  await record.getByLabel('In your side’s own words').fill('It was not, says the log.')

  await review.as('review-team').tell('PUT', position, { text: 'It was not, say two people.', basedOn: 1 })
  await expect(record).toContainText('It was not, say two people.')
  await expect(record).toContainText('has changed this position since you began')
  await record.getByRole('button', { name: 'Save' }).click()
  await expect(record).toContainText('Somebody else has changed this in the meantime')
  await expect(record.getByLabel('In your side’s own words')).toHaveValue('It was not, says the log.')
  await expectAccessible(asha)
  await asha.screenshot({ path: testInfo.outputPath('overtaken-position-1440.png') })

  await record.getByRole('button', { name: 'I have read it and go on' }).click()
  await expect(record.getByLabel('In your side’s own words')).toBeFocused()
  await record.getByRole('button', { name: 'Save' }).click()
  await expect(record.getByRole('form')).toHaveCount(0)
  await expect(record).toContainText('It was not, says the log.')
})

test('a proposal that the other side made while one was being written is shown, and is not replaced unseen', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['board-chair'] })
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  const about = 'Whether the letter was answered'
  const all = `/api/reviews/${review.id}/disagreements`
  const { id } = await review.as('lead-reviewer').ask('POST', all, routes['disagreement.open'].answer, { about })
  const asha = await review.open('lead-reviewer', '/write')
  await asha.getByRole('tab', { name: 'Disagreements' }).click()
  const record = asha.getByRole('article', { name: about })
  await record.getByRole('button', { name: 'Propose how it is resolved' }).click()
  await record.getByLabel('How it is resolved').fill('We say “late”.')

  const theirs = { how: 'We say “within nine days”.' }
  await review.as('board-chair').tell('POST', `${all}/${id}/resolution/board`, theirs)
  await expect(record).toContainText('Another proposal has been made since you began')
  await record.getByRole('button', { name: 'Propose how it is resolved' }).click()
  await expect(record).toContainText('Somebody else has changed this in the meantime')
  await expect(record).toContainText(theirs.how)
  await record.getByRole('button', { name: 'I have read it and go on' }).click()
  await expect(record.getByLabel('How it is resolved')).toHaveValue('We say “late”.')
  await record.getByRole('button', { name: 'Propose how it is resolved' }).click()
  await expect(record).toContainText('Proposed resolution: We say “late”.')
})
