import type { DocumentKind, Review, Words } from '@candour/schema'
import { Button, Drawer } from '@mantine/core'
import { IconLayoutSidebarRight, IconListTree } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type ReactNode, useState } from 'react'
import type { ConnectionView } from '../../sync/index.ts'
import { Outline } from '../outline/index.ts'
import type { Layout } from './layout.ts'
import { type PanelTab, RightPanel } from './RightPanel.tsx'

interface SidePanelsProps {
  review: Review
  words: Words
  editors: Readonly<Record<DocumentKind, Editor | null>>
  views: Readonly<Record<DocumentKind, ConnectionView>>
  layout: Layout
  small: boolean
  goTo: (id: string) => void
  onChange: (part: Partial<Layout>) => void
  children: ReactNode
}

/** The page between its outline and its panel; on a telephone both come as sheets from below. */
export function SidePanels({ words, editors, layout, small, goTo, onChange, children }: SidePanelsProps) {
  const { page } = words.editor
  const [sheet, setSheet] = useState<'outline' | 'panel' | null>(null)
  const outline = (
    <Outline
      words={words}
      editors={editors}
      goTo={id => {
        setSheet(null)
        goTo(id)
      }}
    />
  )
  const tabs: readonly PanelTab[] = []
  const panel = tabs.length === 0 ? null : <RightPanel {...{ tabs, layout, words, onChange }} sheet={small} />

  if (small) {
    return (
      <>
        {children}
        <div className="sheet-bar">
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconListTree size={18} aria-hidden="true" />}
            onClick={() => setSheet('outline')}
          >
            {page.outline}
          </Button>
          {panel === null ? null : (
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconLayoutSidebarRight size={18} aria-hidden="true" />}
              onClick={() => setSheet('panel')}
            >
              {page.panel}
            </Button>
          )}
        </div>
        <Drawer
          opened={sheet !== null}
          onClose={() => setSheet(null)}
          position="bottom"
          size="75%"
          title={sheet === 'outline' ? page.outline : page.panel}
          closeButtonProps={{ 'aria-label': page.close }}
          className="sheet-from-below"
        >
          {sheet === 'outline' ? outline : panel}
        </Drawer>
      </>
    )
  }
  return (
    <>
      {layout.outline ? (
        <nav className="outline-side" aria-label={page.outline}>
          {outline}
        </nav>
      ) : null}
      {children}
      {layout.panel ? panel : null}
    </>
  )
}
