import type { Disagreement } from '@candour/schema'
import { newId } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'

const nodeName = 'acknowledgedDisagreement'

function* acknowledgementsOf(doc: Node, disagreementId: string): Generator<{ node: Node; position: number }> {
  const found: { node: Node; position: number }[] = []
  doc.descendants((node, position) => {
    if (node.type.name === nodeName && node.attrs.disagreementId === disagreementId) found.push({ node, position })
    return !node.isTextblock
  })
  yield* found
}

/**
 * Puts a standing disagreement into the report at its present revision: where it stands already, that place shows the
 * latest wording; else at the end of the section for acknowledged disagreements, or of the report.
 */
export function insertAcknowledged(editor: Editor, { id, revision }: Disagreement): boolean {
  const { state, view } = editor
  const type = state.schema.nodes[nodeName]
  if (!editor.isEditable || type === undefined) return false
  const [standing] = acknowledgementsOf(state.doc, id)
  const { tr } = state
  let at: number
  if (standing !== undefined) {
    at = standing.position
    tr.setNodeMarkup(at, null, { ...standing.node.attrs, revision })
  } else {
    at = endOfSection(state.doc, 'acknowledged-disagreements')
    tr.insert(at, type.create({ id: newId(), disagreementId: id, revision }))
  }
  view.dispatch(tr)
  const dom = view.nodeDOM(at)
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' })
  return true
}

/** Where the section of this kind ends; the end of the document where there is none. */
function endOfSection(doc: Node, kind: string): number {
  let inside = false
  let end: number | null = null
  doc.forEach((node, offset) => {
    if (node.type.name !== 'heading' || node.attrs.level !== 1 || end !== null) return
    if (inside) end = offset
    inside = node.attrs.kind === kind
  })
  return end ?? doc.content.size
}
