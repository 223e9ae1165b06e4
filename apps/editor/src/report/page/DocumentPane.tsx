import type { Review, Words } from '@candour/schema'
import { Alert, Button, Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import type { ReactNode } from 'react'
import { read, sentenceOf } from '../../shell/index.ts'
import { type ConnectionView, type DocumentConnection, RefusedWords } from '../../sync/index.ts'
import { LiveDocument } from '../document/LiveDocument.tsx'
import { StaticDocument } from '../document/StaticDocument.tsx'
import type { Surface } from '../node-views/surface.ts'

interface DocumentPaneProps {
  review: Review
  words: Words
  connection: DocumentConnection
  view: ConnectionView
  surface: Surface
  /** The document that is searched when the focus is in neither. */
  first: boolean
  onEditor: (editor: Editor | null) => void
  /** Above the text: what belongs to this document alone. */
  children?: ReactNode
}

/** One document in its place on the page, in whatever state its connection is. A failure is shown as one, never as an empty page. */
export function DocumentPane({ review, words, connection, view, surface, first, onEditor, children }: DocumentPaneProps) {
  const { page } = words.editor
  const name = surface.kind === 'report' ? page.report : page.response
  const { state } = view
  return (
    <section
      id={`text-${surface.kind}`}
      tabIndex={-1}
      className="pane"
      aria-label={page.pane(name)}
      data-document={surface.kind}
      data-phase={state.phase}
    >
      <h2 className="pane-title">
        {name}
        {state.phase === 'open' && !state.mayWrite ? (
          <span className="pane-reading">
            {review.finalised.includes(surface.kind) ? words.versions.final[surface.kind] : words.sync.readOnly}
          </span>
        ) : null}
      </h2>
      {view.refusedWords === null ? null : (
        <RefusedWords text={view.refusedWords} words={words} onLetGo={connection.forgetRefusedWords} />
      )}
      {children}
      <Content {...{ review, words, connection, view, surface, first, onEditor }} />
    </section>
  )
}

function Content({ review, words, connection, view, surface, first, onEditor }: DocumentPaneProps) {
  const { state, ydoc, provider } = view
  switch (state.phase) {
    case 'opening':
      return (
        <div className="pane-wait" role="status">
          <Loader size="sm" /> <Text>{words.sync.opening}</Text>
        </div>
      )
    case 'unreachable':
      return (
        <Alert color="yellow" role="alert">
          {words.sync.unreachable}
        </Alert>
      )
    case 'refused':
      if (state.reason === 'shared-as-version')
        return <OverHttp {...{ review, words, surface, onEditor }} why={words.editor.page.asVersion} />
      return (
        <Alert color={state.reason === 'not-yet-shared' ? 'gray' : 'yellow'} role="alert">
          <Text>{words.sync.refusals[state.reason]}</Text>
          {state.reason === 'reload-needed' ? (
            <Button mt="sm" size="sm" onClick={() => window.location.reload()}>
              {words.sync.reload}
            </Button>
          ) : (
            <Button mt="sm" size="sm" variant="default" onClick={connection.retry}>
              {words.sync.tryAgain}
            </Button>
          )}
        </Alert>
      )
    case 'socket-blocked':
      return <OverHttp {...{ review, words, surface, onEditor }} why={words.sync.socketBlocked} />
    case 'open':
      return (
        <LiveDocument
          key={ydoc.guid}
          {...{ review, words, ydoc, provider, surface, first, onEditor }}
          mayWrite={state.mayWrite}
        />
      )
  }
}

interface OverHttpProps {
  review: Review
  words: Words
  surface: Surface
  onEditor: (editor: Editor | null) => void
  why: string
}

/** The same text, read over HTTP. */
function OverHttp({ review, words, surface, onEditor, why }: OverHttpProps) {
  const name = surface.kind === 'report' ? 'report.read' : 'response.read'
  const { data, error, refetch } = useQuery(read(name, { params: { review: review.id } }))
  if (error !== null) {
    return (
      <Alert color="red" role="alert" title={words.editor.page.couldNotRead}>
        <Text>{sentenceOf(error)}</Text>
        <Button mt="sm" size="sm" variant="default" onClick={() => void refetch()}>
          {words.sync.tryAgain}
        </Button>
      </Alert>
    )
  }
  return (
    <>
      <Alert color="gray" className="pane-why">
        {why}
      </Alert>
      {data === undefined ? (
        <Loader size="sm" />
      ) : (
        <StaticDocument content={data.content} surface={surface} onEditor={onEditor} />
      )}
    </>
  )
}
