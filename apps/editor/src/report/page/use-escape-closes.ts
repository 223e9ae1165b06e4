import { useEffect } from 'react'

/**
 * Escape closes a sheet unless something lies over it: a dialog that was opened from it takes the key alone, and whoever
 * closes the dialog is back in the sheet.
 */
export function useEscapeCloses(opened: boolean, onClose: () => void): void {
  useEffect(() => {
    if (!opened) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      const stays = event.target instanceof Element && event.target.getAttribute('data-mantine-stop-propagation') === 'true'
      if (!stays && document.querySelectorAll('[aria-modal="true"]').length <= 1) onClose()
    }
    // Before the key reaches the dialog, which is gone afterwards.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [opened, onClose])
}
