export { Bar } from './Bar.tsx'
export { LinkButton } from './LinkButton.tsx'
export { Page, useTitle } from './Page.tsx'
export { ProblemNotice } from './ProblemNotice.tsx'
