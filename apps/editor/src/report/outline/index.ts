export { Outline, type OutlineProps } from './Outline.tsx'
export { type OutlineItem, outlineItems } from './outline-items.ts'
