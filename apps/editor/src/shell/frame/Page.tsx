import { type ReactNode, useEffect } from 'react'
import { useWords } from '../words.ts'

interface PageProps {
  /** The heading of the page, and its title in the browser. */
  title: string
  /** A small line above the heading: what kind of thing this is. */
  above?: ReactNode
  /** One or two sentences under the heading. */
  lead?: ReactNode
  /** Beside the heading: the one thing to do here. */
  action?: ReactNode
  width?: 'narrow' | 'reading' | 'wide'
  children?: ReactNode
}

/** A page of the frame: its title, one heading that takes the focus after a navigation, and its content. */
export function Page({ title, above, lead, action, width = 'reading', children }: PageProps) {
  useTitle(title)
  return (
    <div className={`page page-${width}`}>
      <div className="page-head">
        <div className="page-head-words">
          {above === undefined ? null : <p className="page-above">{above}</p>}
          <h1 tabIndex={-1}>{title}</h1>
          {lead === undefined ? null : <div className="page-lead">{lead}</div>}
        </div>
        {action === undefined ? null : <div className="page-action">{action}</div>}
      </div>
      {children}
    </div>
  )
}

/** The browser's title while this page is shown. */
export function useTitle(title: string): void {
  const { titleOf } = useWords().shell
  useEffect(() => {
    document.title = titleOf(title)
  }, [title, titleOf])
}
