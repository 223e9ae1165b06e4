// @vitest-environment jsdom
import { DOMParser, DOMSerializer } from '@tiptap/pm/model'
import { EditorState, NodeSelection, Selection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../compare/compare.ts'
import { fromJson } from '../json/from-json.ts'
import { toJson } from '../json/to-json.ts'
import { schemaFor } from '../schema/schema.ts'
import { doc, node, p } from '../testing/build.ts'

const acknowledged = (revision = 3) => node('acknowledgedDisagreement', { id: 'k1', disagreementId: 'd1', revision })
const around = (block: ReturnType<typeof node>) => doc(p('Before.'), block, p('After.'))
function read(content: ReturnType<typeof doc>) {
  const result = fromJson(content, 'report')
  if (!result.ok) throw new Error(result.problem.reason)
  return result.doc
}
const schema = schemaFor('report')

describe('an acknowledged disagreement in the report', () => {
  it('holds no words, so that no caret can stand in it and nothing can be typed there', () => {
    const text = read(around(acknowledged()))
    const block = text.child(1)
    expect(block.isAtom).toBe(true)
    expect(block.type.spec.content ?? '').toBe('')
    const state = EditorState.create({ doc: text })
    const at = text.child(0).nodeSize
    expect(block.nodeSize).toBe(1)
    const nearest = Selection.findFrom(state.doc.resolve(at), 1, true)
    expect(nearest?.$from.parent.textContent).toBe('After.')
    const typed = state.apply(state.tr.insertText('Ours. ', nearest?.from)).doc
    expect(typed.child(2).textContent).toBe('Ours. After.')
    expect(typed.child(1).eq(block)).toBe(true)
  })

  it('is taken as a whole: chosen and deleted it is gone, a selection across it takes none of its words', () => {
    const text = read(around(acknowledged()))
    const state = EditorState.create({ doc: text })
    const chosen = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, text.child(0).nodeSize)))
    expect(chosen.apply(chosen.tr.deleteSelection()).doc.textContent).toBe('Before.After.')
    expect(
      text
        .textBetween(0, text.content.size, '\n')
        .split('\n')
        .filter(line => line !== ''),
    ).toEqual(['Before.', 'After.'])
  })

  it('is copied and pasted with the record and the revision that it names, and with no words of either side', () => {
    const text = read(around(acknowledged()))
    const holder = document.createElement('div')
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(text.content))
    expect(holder.textContent).toBe('Before.After.')
    const pasted = DOMParser.fromSchema(schema).parse(holder)
    expect(pasted.child(1).attrs).toMatchObject({ disagreementId: 'd1', revision: 3 })
  })

  it('keeps what it names against words that are pasted into it by hand', () => {
    const holder = document.createElement('div')
    holder.innerHTML =
      '<div data-type="acknowledged-disagreement" data-disagreement-id="d1" data-revision="many"><p>Our own words of it.</p></div>'
    const pasted = DOMParser.fromSchema(schema).parse(holder)
    const blocks = pasted.content.content.filter(({ type }) => type.name === 'acknowledgedDisagreement')
    expect(blocks.map(({ attrs, textContent }) => [attrs.revision, textContent])).toEqual([[0, '']])
  })

  it('is compared by the revision that it names', () => {
    const compared = compareTexts(toJson(read(around(acknowledged(3)))), toJson(read(around(acknowledged(4)))))
    expect(compared.changes.map(({ kind }) => kind)).toEqual(['changed'])
    expect(compared.rows.flatMap(({ attributeChanges }) => attributeChanges)).toEqual([{ name: 'revision', before: 3, after: 4 }])
    const gone = compareTexts(toJson(read(around(acknowledged()))), toJson(read(doc(p('Before.'), p('After.')))))
    expect(gone.changes.map(({ kind }) => kind)).toEqual(['deleted'])
  })
})
