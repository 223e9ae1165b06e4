import type { Terms } from '../terminology/index.ts'

export const peopleWords = (t: Terms) => ({
  roleNames: {
    'lead-reviewer': t.leadReviewer,
    'review-team': t.reviewTeam,
    'peer-reviewer': t.peerReviewer,
    'board-chair': t.boardChair,
    'board-member': t.boardMember,
    'board-manager': t.boardManager,
  },
  devices: {
    unknown: 'Unknown device',
    commandLine: 'Command line of the server',
    browserOn: (browser: string, system: string) => `${browser} on ${system}`,
  },
})
