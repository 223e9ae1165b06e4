import type { Words } from '@candour/schema'
import type { AttributeChange, Comparison } from '@candour/schema/report'
import { dayInWords } from '../shell/dates.ts'

/** What the parts of a compared text are called, by id: 'Finding 2'. */
export type PartNames = ReadonlyMap<string, string>

export function partNamesIn({ rows }: Comparison, words: Words): PartNames {
  const kinds: Readonly<Record<string, string>> = words.report.partNames
  const counted = new Map<string, number>()
  const names = new Map<string, string>()
  for (const { state, type, id, attributes } of rows) {
    if (state === 'deleted' || state === 'moved-away' || id === '') continue
    const kind = kinds[type === 'recommendation' ? String(attributes.form ?? type) : type]
    if (kind === undefined) continue
    const number = (counted.get(kind) ?? 0) + 1
    counted.set(kind, number)
    names.set(id, words.editor.parts.numbered(kind, number))
  }
  return names
}

/** What a block without words of its own is called: 'Finding', 'Where we did not agree'. */
export function nameOfBlock(type: string, words: Words): string | undefined {
  const names: Readonly<Record<string, string>> = {
    ...words.report.partNames,
    acknowledgedDisagreement: words.governance.disagreements.block.title,
  }
  return names[type]
}

/** One changed attribute as a sentence, in the words that its field has where it is written. */
export function attributeSentence({ name, before, after }: AttributeChange, words: Words, parts: PartNames): string {
  const t = words.versions
  if (name === 'within') return t.placeChanged
  const field = fieldNames(words)[name] ?? t.otherAttribute
  if (idAttributes.has(name) && ![before, after].flat().every(id => id === '' || id == null || parts.has(String(id))))
    return t.attributeAltered(field)
  const said = (value: unknown): string => valueInWords(name, value, words, parts)
  return t.attributeChanged(field, said(before), said(after))
}

const idAttributes: ReadonlySet<string> = new Set(['findingId', 'findingIds', 'answersId'])
const dayAttributes: ReadonlySet<string> = new Set(['dueOn', 'reviewedOn'])
/** Attributes whose number or length says nothing to a reader. */
const unspoken: ReadonlySet<string> = new Set(['imageId', 'disagreementId'])

function fieldNames({ editor, response, versions }: Words): Readonly<Record<string, string>> {
  const { fields, image } = editor
  return {
    type: fields.form,
    form: fields.form,
    level: versions.headingLevel,
    kind: versions.sectionKind,
    priority: fields.priority,
    priorityReason: fields.priorityReason,
    reach: fields.reach,
    stillExists: fields.stillExists,
    findingId: fields.explains,
    findingIds: fields.answers,
    factors: fields.factors,
    sources: fields.sources,
    hindsight: fields.hindsight,
    counterEvidence: fields.counterEvidence,
    inThisCase: fields.inThisCase,
    notPeculiar: fields.notPeculiar,
    howWidespread: fields.howWidespread,
    whyItMatters: fields.whyItMatters,
    addressedTo: fields.addressedTo,
    alt: image.alt,
    decorative: image.decorative,
    revision: versions.revision,
    answersId: response.fields.answers,
    decision: response.fields.decision,
    decisionReason: response.fields.decisionReason,
    frameworkPlace: response.fields.frameworkPlace,
    responsibleBody: response.fields.responsibleBody,
    namedRole: response.fields.namedRole,
    dueOn: response.fields.dueOn,
    measure: response.fields.measure,
    reviewedOn: response.fields.reviewedOn,
  }
}

function valueInWords(name: string, value: unknown, words: Words, parts: PartNames): string {
  const t = words.versions
  const { reaches, persistences, factors, sources, forms, sectionKinds, toolbar } = words.editor
  const blockTypes = { paragraph: toolbar.paragraph, heading: t.heading, headline: toolbar.headline, ...words.report.partNames }
  const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    reach: reaches,
    stillExists: persistences,
    factors,
    sources,
    form: forms,
    kind: sectionKinds,
    decision: words.response.decisions,
    type: blockTypes,
  }
  const one = (single: unknown): string => {
    if (single === null || single === undefined || single === '') return t.notSaid
    if (name === 'priority' && single === 0) return t.notSaid
    if (typeof single === 'boolean') return single ? t.yes : t.no
    if (unspoken.has(name)) return t.another
    const text = String(single)
    if (dayAttributes.has(name)) return dayInWords(text)
    return catalogues[name]?.[text] ?? parts.get(text) ?? text
  }
  if (!Array.isArray(value)) return one(value)
  return value.length === 0 ? t.notSaid : words.editor.line.joined(value.map(one))
}
