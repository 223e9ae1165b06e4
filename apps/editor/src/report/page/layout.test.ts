import { describe, expect, it } from 'vitest'
import { panelWidth, readLayout } from './layout.ts'

describe('the layout of the writing page', () => {
  it('is the usual one where nothing, or nothing readable, was remembered', () => {
    const usual = { arrangement: 'below', outline: true, panel: true, tab: '', width: panelWidth.usual }
    for (const text of [null, '', 'not json', '[]', '{"width":"wide","arrangement":"upside-down","panel":3}']) {
      expect(readLayout(text)).toEqual(usual)
    }
  })

  it('keeps the panel within its limits', () => {
    expect(readLayout('{"width":20}').width).toBe(panelWidth.least)
    expect(readLayout('{"width":2000}').width).toBe(panelWidth.most)
    expect(readLayout('{"width":400.4,"arrangement":"beside"}')).toMatchObject({ width: 400, arrangement: 'beside' })
  })
})
