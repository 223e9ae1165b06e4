import { type DocumentCheck, look, type Read, type Scene, speaksFor } from '../check/scene.ts'
import type { Place, Signal } from '../signal.ts'

const question = 'QM16.1'
/** Two weeks: less leaves room for one meeting at most, and none for a second thought. */
const enoughDays = 14
const millisecondsOfDay = 86_400_000

/** Whole days from one calendar day to another; negative where the second is earlier. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay)

/** The dates belong to the review, not to a place; the response's beginning stands for them. */
const where = (read: Read): Place => ({ document: read.name, block: 0, from: 0, to: 0, quote: '' })

function afterReport({ words, milestones, response, report }: Scene): Signal[] {
  const { 'report-to-board': toBoard, 'response-agreed': agreed } = milestones
  if (toBoard === undefined) return []
  const place = where(response ?? report)
  if (agreed === undefined)
    return [look({ code: 'no_date_for_response', question, message: words.no_date_for_response(), where: place })]
  const days = daysBetween(toBoard, agreed)
  if (days < 0) return [look({ code: 'response_before_report', question, message: words.response_before_report(), where: place })]
  if (days < enoughDays) {
    const message = words.little_time_for_response(days)
    return [look({ code: 'little_time_for_response', question, message, where: place, confidence: 'likely' })]
  }
  return [speaksFor({ code: 'time_for_response', question, message: words.time_for_response(days), where: place })]
}

function beforePublication({ words, milestones, response, report }: Scene): Signal[] {
  const { publication, 'response-agreed': agreed } = milestones
  if (publication === undefined || agreed === undefined) return []
  const place = where(response ?? report)
  const days = daysBetween(agreed, publication)
  if (days < 0) {
    const message = words.publication_before_response()
    return [look({ code: 'publication_before_response', question, message, where: place })]
  }
  if (days === 0) {
    const message = words.no_time_before_publication()
    return [look({ code: 'no_time_before_publication', question, message, where: place, confidence: 'likely' })]
  }
  return [speaksFor({ code: 'time_before_publication', question, message: words.time_before_publication(days), where: place })]
}

/** Where nobody has noted when the response is agreed, publication soon after the report leaves no time for one. */
function untilPublication({ words, milestones, response, report }: Scene): Signal[] {
  const { 'report-to-board': toBoard, 'response-agreed': agreed, publication } = milestones
  if (toBoard === undefined || publication === undefined || agreed !== undefined) return []
  const days = daysBetween(toBoard, publication)
  if (days >= enoughDays) return []
  const place = where(response ?? report)
  if (days < 0) {
    const message = words.publication_before_report()
    return [look({ code: 'publication_before_report', question, message, where: place })]
  }
  const message = words.little_time_until_publication(days)
  return [look({ code: 'little_time_until_publication', question, message, where: place, confidence: 'likely' })]
}

/** QM16.1: the days between the report, the response and publication, by the review's own dates. */
export const time: DocumentCheck = scene => [...afterReport(scene), ...beforePublication(scene), ...untilPublication(scene)]
