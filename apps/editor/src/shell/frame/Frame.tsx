import { may } from '@candour/schema'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet, useMatches } from '@tanstack/react-router'
import { Bell } from '../../governance/notifications/Bell.tsx'
import { ColourSchemeMenu } from '../colour-scheme/ColourSchemeMenu.tsx'
import { LiveProvider } from '../live/index.ts'
import { readVisitor } from '../session/index.ts'
import { useWords } from '../words.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { barPlaceId } from './Bar.tsx'
import { Brand } from './Brand.tsx'
import './frame.css'
import './page.css'

/** Landmarks of every page: a way past the header, the header with its navigation, the page itself. */
export function Frame() {
  const t = useWords().shell
  const { person, demo } = useSuspenseQuery(readVisitor).data
  const writing = useMatches({ select: matches => matches.some(match => match.staticData.frame === 'writing') })
  const asker = person === null ? null : { userId: person.id, administrator: person.administrator, role: null }
  return (
    <LiveProvider userId={person?.id ?? null}>
      <div className={writing ? 'frame frame-writing' : 'frame'}>
        <a className="frame-skip" href="#content">
          {t.skipToContent}
        </a>
        <header className="frame-header">
          <div className="frame-header-row">
            <Brand slim={writing} />
            {writing ? (
              <div id={barPlaceId} className="frame-bar" />
            ) : (
              <nav aria-label={t.mainNavigation} className="frame-navigation">
                {person === null ? null : (
                  <Link to="/" className="frame-link" activeOptions={{ exact: true }}>
                    {t.reviews}
                  </Link>
                )}
                {may(asker, 'user.add') ? (
                  <Link to="/people" className="frame-link">
                    {t.people}
                  </Link>
                ) : null}
              </nav>
            )}
            <div className="frame-tools">
              {demo && !writing ? <span className="frame-demo">{t.demonstration}</span> : null}
              {person === null ? null : <Bell />}
              <ColourSchemeMenu />
              {person === null ? null : <AccountMenu person={person} demo={demo} />}
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1} className="frame-main">
          <Outlet />
        </main>
      </div>
    </LiveProvider>
  )
}
