import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Run } from './capitals.ts'
import { openingOf } from './name-parts.ts'
import {
  boatIn,
  flatAt,
  houseByName,
  houseIn,
  inn,
  innSign,
  landmark,
  numberedIn,
  quotedHouse,
  streetIn,
  townIn,
  venueIn,
} from './places.ts'
import { employerIn, schoolByWords, schoolIn } from './schools-and-employers.ts'
import { startOf } from './sighted.ts'

const afterYear = /\((?:19|20)\d\d[a-z]?\)[ ,.]{1,2}(?:[A-Z][a-z]{1,12} ){0,2}$/
/** 'Woods and others (2010) Behind Human Error': the title of a cited work. */
const isTitleOfWork = (block: ReadBlock, first: number): boolean => {
  const start = startOf(block, first)
  return afterYear.test(block.text.slice(Math.max(0, start - 40), start))
}

/** The school, employer or place that a run of capitals names, if it names one. */
export function namedIn(block: ReadBlock, run: Run): Seen | null {
  if (isTitleOfWork(block, run.first)) return null
  const first = openingOf(block, run)
  const { last } = run
  const flat = flatAt(block, run.first)
  const sign = last - first === 1 ? innSign(block, { first, last }) : null
  return (
    flat ??
    sign ??
    houseByName(block, run) ??
    numberedIn(block, run) ??
    schoolIn(block, first, last) ??
    employerIn(block, first, last) ??
    schoolByWords(block, first, last) ??
    streetIn(block, first, last) ??
    houseIn(block, first, last) ??
    venueIn(block, first, last) ??
    townIn(block, first, last) ??
    inn(block, run) ??
    innSign(block, { first, last }) ??
    landmark(block, first, last) ??
    boatIn(block, first, last) ??
    quotedHouse(block, first, last)
  )
}
