import { setNonce } from 'get-nonce'

/**
 * The nonce of this page's content policy, for the style elements that Mantine, its dialogs and the editor put into the
 * head. The server writes a new one into every page; a page that was opened without it gets none and still works in development.
 */
export const styleNonce: string = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

setNonce(styleNonce)
