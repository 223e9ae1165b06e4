export type { LiveMarkers } from './live-markers.ts'
export { type Marker, MarkersPanel, type MarkersPanelProps } from './MarkersPanel.tsx'
export { MarkerUnderlines } from './underlines.ts'
export { useAttentionByNode, useLiveMarkers } from './use-live-markers.ts'
