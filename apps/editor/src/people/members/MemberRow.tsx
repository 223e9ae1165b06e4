import { type Asker, type Member, may, type Review } from '@candour/schema'
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { dayOfMoment, useWords } from '../../shell/index.ts'
import { ChangeMember } from './ChangeMember.tsx'
import { RemoveMember } from './RemoveMember.tsx'

interface MemberRowProps {
  member: Member
  review: Review
  asker: Asker
}

export function MemberRow({ member, review, asker }: MemberRowProps) {
  const t = useWords(review.profile).people
  const [open, setOpen] = useState<'change' | 'remove' | null>(null)
  const about = { subjectUserId: member.userId, subjectRoles: [member.role] }
  const mayChange = may(asker, 'member.change-role', about)
  const mayRemove = may(asker, 'member.remove', about)
  const close = () => setOpen(null)
  return (
    <li className="row member-row">
      <div className="row-words">
        <span className="row-name">
          {member.name}
          {member.userId === asker.userId ? <span className="tag">{t.you}</span> : null}
        </span>
        <span className="quiet row-facts">{member.email}</span>
      </div>
      <div className="row-words member-role">
        <span>{t.roleTitles[member.role]}</span>
        <span className="quiet row-facts">
          {member.agency === '' ? t.noAgency : member.agency} · {t.since(dayOfMoment(member.joinedAt))}
        </span>
      </div>
      <div className="member-actions">
        {mayChange || mayRemove ? (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.actionsFor(member.name)}>
                <IconDots size={20} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {mayChange ? <Menu.Item onClick={() => setOpen('change')}>{t.change}</Menu.Item> : null}
              {mayRemove ? <Menu.Item onClick={() => setOpen('remove')}>{t.remove}</Menu.Item> : null}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </div>
      {open === 'change' ? <ChangeMember member={member} review={review} asker={asker} onClose={close} /> : null}
      {open === 'remove' ? <RemoveMember member={member} review={review} onClose={close} /> : null}
    </li>
  )
}
