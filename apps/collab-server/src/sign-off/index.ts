export { signOffHandlers } from './handlers.ts'
export { type FindsObstacles, signingState, whatStandsInTheWay } from './signatures.ts'
