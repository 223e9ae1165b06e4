export { enter } from './enter.ts'
export { placeAfterSignIn } from './place-after-sign-in.ts'
export { useTokenOfLink } from './use-token-of-link.ts'
export { readVisitor, signingOut, useAsker, useMe, useVisitor } from './visitor.ts'
