export { signOffHandlers } from './handlers.ts'
export { signingState, whatStandsInTheWay } from './signatures.ts'
