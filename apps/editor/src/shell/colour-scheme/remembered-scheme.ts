import { localStorageColorSchemeManager } from '@mantine/core'

/** What somebody chose stays chosen on this device. The key is read before the first paint too: public/colour-scheme.js. */
export const rememberedScheme = localStorageColorSchemeManager({ key: 'candour-colour-scheme' })
