import { authorise, type DocumentKind, type Opening, type Role } from '@candour/schema'

/** Whether somebody with this role may see and answer a round: whoever may read the document that it is about. */
export const seesRound = (role: Role, opening: Opening, { document }: { document: DocumentKind }): boolean =>
  authorise({ userId: '', administrator: false, role }, `${document}.read`, { opening }).allowed
