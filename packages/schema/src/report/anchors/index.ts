export { unbroken, wordsBetween } from './flat-text.ts'
export { LiveAnchors } from './live-anchors.ts'
export { type Anchoring, anchorOnNode, anchorOnWords, nodeWithId } from './make-anchor.ts'
export { AnchorResolver, type Resolved, resolveAnchor } from './resolve-anchor.ts'
