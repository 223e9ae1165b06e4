import { describe, expect, it } from 'vitest'
import { methods } from '../../review/index.ts'
import { profileIds } from '../../terminology/index.ts'
import { wordsFor } from '../../words/index.ts'
import { fromJson } from '../json/from-json.ts'
import { toJson } from '../json/to-json.ts'
import { sectionsOf } from '../reading/report-tree.ts'
import { reportTemplate, responseTemplate } from './template.ts'

describe('templates', () => {
  it.each(methods.flatMap(method => profileIds.map(profile => [method, profile] as const)))(
    '%s (%s) is a whole document',
    (method, profile) => {
      const template = reportTemplate(method, wordsFor(profile))
      expect(() => template.check()).not.toThrow()
      expect(fromJson(toJson(template), 'report').ok).toBe(true)
      const sections = sectionsOf(template)
      expect(sections.map(({ kind }) => kind)).toContain('findings')
      expect(sections.every(({ title, id }) => title !== '' && id !== '')).toBe(true)
    },
  )

  it('asks only for what the method uses', () => {
    const kinds = (method: (typeof methods)[number]) => {
      const forms: unknown[] = []
      reportTemplate(method, wordsFor('scr')).descendants(node => {
        if (node.type.name === 'recommendation') forms.push(node.attrs.form)
      })
      return forms
    }
    expect(kinds('learning-points')).toEqual([])
    expect(kinds('findings-with-questions')).toEqual(['question'])
    expect(kinds('findings-with-recommendations')).toEqual(['recommendation'])
  })

  it('begins the response without a decision made for anybody', () => {
    const template = responseTemplate(wordsFor('lcspr'))
    expect(() => template.check()).not.toThrow()
    expect(sectionsOf(template).map(({ kind }) => kind)).toEqual(['other', 'responses'])
  })
})
