export { signingState, whatStandsInTheWay } from './signatures.ts'
