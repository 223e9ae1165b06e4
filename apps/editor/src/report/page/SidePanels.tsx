import { type Asker, type DocumentKind, markerNumber, profileOf, type Review, type Words } from '@candour/schema'
import { Button, Drawer } from '@mantine/core'
import { IconLayoutSidebarRight, IconListTree } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { type CommentDesk, CommentsPanel, DisagreementsPanel } from '../../governance/index.ts'
import { type LiveMarkers, MarkersPanel, useAttentionByNode, useLiveMarkers } from '../../markers/index.ts'
import { useFollowedLink } from '../../shell/index.ts'
import type { ConnectionView } from '../../sync/index.ts'
import { VersionsPanel } from '../../versions/index.ts'
import type { ReviewParts } from '../document/review-parts.ts'
import { Outline, type OutlineProps } from '../outline/index.ts'
import type { Layout } from './layout.ts'
import { holdsFocus, PanelPlace, panelHost } from './PanelPlace.tsx'
import { pointingOf } from './pointing-of.ts'
import { type PanelTab, RightPanel } from './RightPanel.tsx'
import { useEscapeCloses } from './use-escape-closes.ts'

const tabOfLink: Readonly<Record<string, string>> = { disagreement: 'disagreements' }

interface SidePanelsProps {
  review: Review
  words: Words
  asker: Asker
  desk: CommentDesk
  commentsError: Error | null
  parts: ReviewParts
  /** What a node is called now, undefined where it is gone. */
  nameOf: (id: string) => string | undefined
  editors: Readonly<Record<DocumentKind, Editor | null>>
  views: Readonly<Record<DocumentKind, ConnectionView>>
  layout: Layout
  small: boolean
  /** On a telephone the page's menus stand at its foot, where the thumb is. */
  tools: ReactNode
  goTo: (id: string) => void
  /** Brings a document onto the screen where the page shows only the other. */
  reveal: (kind: DocumentKind) => void
  onChange: (part: Partial<Layout>) => void
  children: ReactNode
}

/** The page between its outline and its panel; on a telephone both come as sheets from below. */
export function SidePanels(props: SidePanelsProps) {
  const { review, words, asker, desk, parts, nameOf, editors, layout, small, tools, goTo, reveal, onChange, children } = props
  const { page } = words.editor
  const [sheet, setSheet] = useState<'outline' | 'panel' | null>(null)
  const closeSheet = useCallback(() => setSheet(null), [])
  useEscapeCloses(small && sheet !== null, closeSheet)
  const markers = useLiveMarkers({ review, reportEditor: editors.report, responseEditor: editors.response })
  const [host] = useState(panelHost)
  // On a small screen it is there once it has been opened, and stays while its sheet is closed.
  const [held, setHeld] = useState(false)
  const holds = small ? held || sheet === 'panel' : layout.panel
  if (holds !== held) setHeld(holds)
  const [wasSmall, setWasSmall] = useState(small)
  if (wasSmall !== small) {
    setWasSmall(small)
    // Whoever was in the panel stays in it.
    setSheet(small && holdsFocus(host) ? 'panel' : null)
  }
  const outline = (
    <LiveOutline
      words={words}
      editors={editors}
      markers={markers}
      goTo={id => {
        setSheet(null)
        goTo(id)
      }}
    />
  )
  const makeWay = small ? closeSheet : undefined
  const pointing = useMemo(() => {
    const goThere = (id: string) => {
      makeWay?.()
      goTo(id)
    }
    return pointingOf(parts, words, goThere)
  }, [parts, words, goTo, makeWay])
  const show = (tab: string) => {
    onChange({ panel: true, tab })
    if (small) setSheet('panel')
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a comment in the text brings the panel as it stands.
  useEffect(() => {
    desk.onAsk = () => show('comments')
  }, [desk, small, onChange])
  const followed = useFollowedLink()
  // biome-ignore lint/correctness/useExhaustiveDependencies: gone to once for each time that a link is followed.
  useEffect(() => {
    const [what = '', ...id] = followed.hash.split('-')
    if (what === 'comment') desk.arrive(id.join('-'))
    else if (what === 'comments' || what.startsWith('disagreement') || what === 'versions') show(tabOfLink[what] ?? what)
  }, [desk, followed.key, followed.hash])
  const numberOf = (marker: number) => markerNumber(profileOf(review.profile), `QM${marker}`)
  const markerTabs = ([14, 16, 'others'] as const).map((marker): PanelTab => {
    const shown = { marker, markers, review, words, editors, pointing, reveal }
    return {
      id: marker === 'others' ? marker : `qm${marker}`,
      name: marker === 'others' ? words.markers.othersTab(numberOf(5), numberOf(13)) : numberOf(marker),
      content: makeWay === undefined ? <MarkersPanel {...shown} /> : <MarkersPanel {...shown} onGo={makeWay} />,
    }
  })
  const tabs: PanelTab[] = [
    ...markerTabs.slice(0, 2),
    {
      id: 'comments',
      name: words.governance.comments.tab,
      content: (
        <CommentsPanel
          {...{ review, words, asker, desk, editors, reveal }}
          error={props.commentsError}
          {...(makeWay === undefined ? {} : { onGo: makeWay })}
          onDisagreement={() => show('disagreements')}
        />
      ),
    },
    {
      id: 'disagreements',
      name: words.governance.disagreements.tab,
      content: (
        <DisagreementsPanel
          {...{ review, words, asker, parts, nameOf }}
          reportEditor={editors.report}
          onComment={id => desk.open(id)}
          goTo={id => {
            makeWay?.()
            goTo(id)
          }}
        />
      ),
    },
    { id: 'versions', name: words.versions.tab, content: <VersionsPanel review={review} words={words} /> },
    ...markerTabs.slice(2),
  ]
  const panel = <RightPanel {...{ tabs, layout, words, onChange }} sheet={small} />

  return (
    <>
      {!small && layout.outline ? (
        <nav className="outline-side" aria-label={page.outline}>
          {outline}
        </nav>
      ) : null}
      {children}
      {!small && layout.panel ? <PanelPlace host={host} /> : null}
      {small ? (
        <>
          <div className="sheet-bar">
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconListTree size={18} aria-hidden="true" />}
              onClick={() => setSheet('outline')}
            >
              {page.outline}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconLayoutSidebarRight size={18} aria-hidden="true" />}
              onClick={() => setSheet('panel')}
            >
              {page.panel}
            </Button>
            {tools}
          </div>
          <Drawer
            opened={sheet !== null}
            onClose={closeSheet}
            closeOnEscape={false}
            position="bottom"
            size="75%"
            title={sheet === 'outline' ? page.outline : (tabs.find(({ id }) => id === layout.tab) ?? tabs[0])?.name}
            closeButtonProps={{ 'aria-label': page.close }}
            className="sheet-from-below"
          >
            {sheet === 'outline' ? outline : <PanelPlace host={host} />}
          </Drawer>
        </>
      ) : null}
      {holds ? createPortal(panel, host) : null}
    </>
  )
}

interface LiveOutlineProps extends OutlineProps {
  markers: LiveMarkers
}

/** What needs attention changes with what is seen: only the outline is drawn again for it. */
function LiveOutline({ markers, ...shown }: LiveOutlineProps) {
  return <Outline {...shown} attention={useAttentionByNode(markers)} />
}
