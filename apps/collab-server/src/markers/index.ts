export { markerHandlers } from './handlers.ts'
