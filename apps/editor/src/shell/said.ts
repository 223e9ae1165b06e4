import { wordsFor } from '@candour/schema'
import { notifications } from '@mantine/notifications'

const closeButtonProps = { 'aria-label': wordsFor('scr').shell.close }

/** Says quietly that something was done; a screen reader reads it out. */
export const said = (sentence: string): void => {
  notifications.show({ message: sentence, role: 'status', withBorder: true, closeButtonProps })
}

interface Complaint {
  title?: string
  /** Milliseconds until it goes by itself; stays where there is none. */
  goesAfter?: number
}

/** Says at once that something could not be done. */
export const complained = (sentence: string, { title, goesAfter }: Complaint = {}): void => {
  notifications.show({
    message: sentence,
    color: 'red',
    role: 'alert',
    withBorder: true,
    closeButtonProps,
    autoClose: goesAfter ?? false,
    ...(title !== undefined && { title }),
  })
}
