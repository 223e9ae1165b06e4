export { fetchAgain } from './fetch-again.ts'
export { LiveProvider, useHears, useListening } from './Live.tsx'
