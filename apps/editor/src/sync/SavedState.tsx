import type { Words } from '@candour/schema'
import { Text, Tooltip } from '@mantine/core'
import { IconCloudCheck, IconCloudOff, IconCloudUp, IconEye } from '@tabler/icons-react'
import type { ConnectionState } from './connection-state.ts'

interface SavedStateProps {
  state: ConnectionState
  /** True once writing here has been taken away while the page stood open. */
  endedWriting: boolean
  /** The sentence that the document is final, where it is: nobody's right was taken away. */
  final: string | null
  words: Words
}

/** The one honest line on where the words are. Announced politely when it changes; never by colour alone. */
export function SavedState({ state, endedWriting, final, words }: SavedStateProps) {
  const {
    icon: Icon,
    label,
    means,
  } = describe(state, final ?? (endedWriting ? words.sync.mayNoLongerEdit : words.sync.readOnly), words)
  return (
    <Tooltip label={means} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
      <Text component="span" role="status" aria-live="polite" size="sm" className="saved-state" data-saving={savingOf(state)}>
        <Icon size={16} aria-hidden="true" /> {label}
      </Text>
    </Tooltip>
  )
}

const savingOf = (state: ConnectionState) => (state.phase === 'open' ? state.saving : state.phase)

function describe(state: ConnectionState, reading: string, words: Words) {
  const t = words.sync
  switch (state.phase) {
    case 'opening':
      return { icon: IconCloudUp, label: t.opening, means: t.opening }
    case 'unreachable':
      return { icon: IconCloudOff, label: t.offline, means: t.unreachable }
    case 'socket-blocked':
      return { icon: IconEye, label: t.readOnly, means: t.socketBlocked }
    case 'refused':
      return { icon: IconEye, label: reading, means: t.refusals[state.reason] }
    case 'open':
      if (state.saving === 'offline') return { icon: IconCloudOff, label: t.offline, means: t.offlineMeans }
      if (!state.mayWrite) {
        return { icon: IconEye, label: reading, means: reading }
      }
      return state.saving === 'saved'
        ? { icon: IconCloudCheck, label: t.saved, means: t.savedMeans }
        : { icon: IconCloudUp, label: t.saving, means: t.savingMeans }
  }
}
