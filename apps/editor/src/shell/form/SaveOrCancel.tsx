import type { Words } from '@candour/schema'
import { Button, type MantineSize } from '@mantine/core'

interface SaveOrCancelProps {
  words: Words
  saving: boolean
  /** What the button says that sends the form; 'Save' where nothing is given. */
  save?: string
  size?: MantineSize
  onCancel: () => void
}

/** The two ways out of a form. */
export function SaveOrCancel({ words, saving, save = words.shell.save, size = 'md', onCancel }: SaveOrCancelProps) {
  return (
    <div className="form-actions">
      <Button type="submit" size={size} loading={saving}>
        {save}
      </Button>
      <Button variant="default" size={size} onClick={onCancel}>
        {words.shell.cancel}
      </Button>
    </div>
  )
}
