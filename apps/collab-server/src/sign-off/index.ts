export { finalisationsOf, signingState, whatStandsInTheWay } from './signatures.ts'
export { tellOfMovedTexts } from './tell-of-moved-texts.ts'
