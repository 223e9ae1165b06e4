import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type Method, methodAsks } from '../../review/index.ts'
import type { Words } from '../../words/index.ts'
import type { recommendationForms, SectionKind } from '../attributes.ts'
import { uniqueIds } from '../ids/unique-ids.ts'
import { schemaFor } from '../schema/schema.ts'

/** The sections that a report of each method begins with; all others can be added when they are needed. */
const sectionsOfMethod: Record<Method, readonly SectionKind[]> = {
  'findings-with-questions': [
    'summary',
    'why-this-review',
    'method',
    'family-contribution',
    'what-happened',
    'findings',
    'recommendations',
    'glossary',
  ],
  'findings-with-recommendations': [
    'summary',
    'why-this-review',
    'method',
    'family-contribution',
    'context',
    'what-happened',
    'findings',
    'recommendations',
    'glossary',
  ],
  'learning-points': ['summary', 'why-this-review', 'method', 'family-contribution', 'what-happened', 'findings', 'glossary'],
  concise: ['summary', 'why-this-review', 'family-contribution', 'what-happened', 'findings', 'recommendations'],
  extended: [
    'summary',
    'why-this-review',
    'method',
    'family-contribution',
    'context',
    'what-happened',
    'findings',
    'recommendations',
    'parallel-processes',
    'glossary',
    'appendix',
  ],
}

const formOf: Record<'questions' | 'recommendations', (typeof recommendationForms)[number]> = {
  questions: 'question',
  recommendations: 'recommendation',
}

function titleOf(kind: SectionKind, method: Method, { report }: Words): string {
  if (kind === 'recommendations' && methodAsks[method] === 'questions') return report.questionsTitle
  if (kind === 'findings' && method === 'learning-points') return report.learningTitle
  return report.sectionTitles[kind]
}

const schema = (kind: 'report' | 'response') => {
  const made = schemaFor(kind)
  const node = (name: string, attributes: Record<string, unknown>, ...content: ProseMirrorNode[]) =>
    made.node(name, attributes, content)
  const section = (kindOfSection: SectionKind, title: string) =>
    made.node('heading', { level: 1, kind: kindOfSection }, title === '' ? [] : [made.text(title)])
  return { node, section, line: () => made.node('paragraph'), headline: () => made.node('headline') }
}

/**
 * The report as it begins: the sections of the method under headings that say what they are for, one empty finding with
 * its analysis, and what the method asks for. Holds no sentence that would have to be deleted before publication.
 */
export function reportTemplate(method: Method, words: Words): ProseMirrorNode {
  const { node, section, line, headline } = schema('report')
  const asks = methodAsks[method]
  const blocks = sectionsOfMethod[method].flatMap(kind => {
    const heading = section(kind, titleOf(kind, method, words))
    if (kind === 'findings') return [heading, node('finding', {}, headline(), line(), node('analysis', {}, line()))]
    if (kind === 'recommendations' && asks !== 'nothing')
      return [heading, node('recommendation', { form: formOf[asks] }, headline(), line())]
    return [heading, line()]
  })
  return uniqueIds(node('doc', {}, ...blocks))
}

/** The response as it begins: how the report was received, then the answers. Each answer is added beside what it answers. */
export function responseTemplate(words: Words): ProseMirrorNode {
  const { node, section, line } = schema('response')
  return uniqueIds(
    node(
      'doc',
      {},
      section('other', words.report.conclusionTitle),
      line(),
      section('responses', words.report.sectionTitles.responses),
      line(),
    ),
  )
}
