export { FinalBanner } from './FinalBanner.tsx'
export { useMarkReadOnLeaving } from './LastReadLine.tsx'
export { useRestoreNotice } from './use-restore-notice.ts'
export { VersionsPanel } from './VersionsPanel.tsx'
