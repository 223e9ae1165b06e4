import { Modal, type ModalProps } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '../words.ts'

type DialogProps = Pick<ModalProps, 'title' | 'size' | 'fullScreen' | 'onClose' | 'children'>

/** A dialog that is open for as long as it is mounted. When it goes, the focus is where it was before, if nobody has set it elsewhere. */
export function Dialog(props: DialogProps) {
  const { close } = useWords().shell
  // Looked at before the dialog takes it.
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const lost = document.activeElement === null || document.activeElement === document.body
      if (lost && before instanceof HTMLElement) before.focus({ preventScroll: true })
    },
    [before],
  )
  return <Modal opened closeButtonProps={{ 'aria-label': close }} {...props} />
}
