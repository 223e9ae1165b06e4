import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
// Mantine's rules stand in a layer, so that ours need no tricks to win.
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './colours.css'
import './surfaces.css'

export { theme } from './theme.ts'
export { variables } from './variables.ts'
