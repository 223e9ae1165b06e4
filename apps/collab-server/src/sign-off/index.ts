export { finalisationsOf, signingState } from './signatures.ts'
export { tellOfMovedTexts } from './tell-of-moved-texts.ts'
