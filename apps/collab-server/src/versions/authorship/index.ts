export { acceptedSpans, type StandingBlock, standingBlocks } from './accepted-spans.ts'
export { restoredSpans } from './restored-spans.ts'
export { TextOrigins } from './text-origins.ts'
export { writtenBy } from './written-by.ts'
