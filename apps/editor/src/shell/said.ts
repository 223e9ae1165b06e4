import { notifications } from '@mantine/notifications'

/** Says quietly that something was done; a screen reader reads it out. */
export const said = (sentence: string): void => {
  notifications.show({ message: sentence, role: 'status', withBorder: true })
}
