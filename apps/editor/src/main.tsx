import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './shell/App.tsx'

/** index.html and this file belong together; a page without the place to draw in is not ours. */
class NoPlaceToDraw extends Error {
  override readonly name = 'NoPlaceToDraw'
}

const place = document.getElementById('root')
if (place === null) throw new NoPlaceToDraw()
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
