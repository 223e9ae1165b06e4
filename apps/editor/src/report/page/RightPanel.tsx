import type { Words } from '@candour/schema'
import { CloseButton, Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Layout } from './layout.ts'
import { PanelEdge } from './PanelEdge.tsx'

/** One named tab of the right panel. */
export interface PanelTab {
  id: string
  name: string
  content: ReactNode
}

interface RightPanelProps {
  tabs: readonly PanelTab[]
  layout: Layout
  words: Words
  /** On a telephone it lies over the page as a sheet from below. */
  sheet: boolean
  onChange: (part: Partial<Layout>) => void
}

/** The right panel: named tabs, one open at a time, as wide as somebody wants it; it remembers. */
export function RightPanel({ tabs, layout, words, sheet, onChange }: RightPanelProps) {
  const { page } = words.editor
  const open = tabs.find(({ id }) => id === layout.tab) ?? tabs[0]
  if (open === undefined) return null
  return (
    <aside className="right-panel" aria-label={page.panel}>
      {sheet ? null : <PanelEdge width={layout.width} words={words} onChange={width => onChange({ width })} />}
      <Tabs
        value={open.id}
        onChange={tab => onChange({ tab: tab ?? '' })}
        keepMounted={false}
        className="panel-tabs"
        activateTabWithKeyboard
      >
        <div className="panel-head">
          <Tabs.List className="panel-tab-list" aria-label={page.panel}>
            {tabs.map(({ id, name }) => (
              <Tabs.Tab key={id} value={id}>
                {name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {sheet ? null : <CloseButton aria-label={page.hidePanel} onClick={() => onChange({ panel: false })} />}
        </div>
        {tabs.map(({ id, content }) => (
          <Tabs.Panel key={id} value={id} className="panel-content" tabIndex={0}>
            {content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </aside>
  )
}
