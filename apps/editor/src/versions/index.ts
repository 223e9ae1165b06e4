export { FinalBanner } from './FinalBanner.tsx'
export { useMarkReadOnLeaving } from './LastReadLine.tsx'
export { VersionsPanel } from './VersionsPanel.tsx'
