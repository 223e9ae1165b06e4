import type { Signal } from '@candour/checks'
import { useLocalStorage } from '@mantine/hooks'
import { useCallback } from 'react'
import type { LiveMarkers } from './live-markers.ts'

export const orders = ['document', 'newest'] as const
type Order = (typeof orders)[number]

const isOrder = (value: string): value is Order => orders.some(order => order === value)

/** In which order signals are listed; remembered on this computer. What came at once stays in the order of the document. */
export function useOrder(
  markers: LiveMarkers,
): [Order, (value: string) => void, (signals: readonly Signal[]) => readonly Signal[]] {
  const [order, setOrder] = useLocalStorage<Order>({
    key: 'candour-order-of-signals',
    defaultValue: 'document',
    getInitialValueInEffect: false,
  })
  const inOrder = useCallback(
    (signals: readonly Signal[]) =>
      order === 'document' ? signals : signals.toSorted((one, other) => markers.sightOf(other) - markers.sightOf(one)),
    [order, markers],
  )
  return [
    order,
    value => {
      if (isOrder(value)) setOrder(value)
    },
    inOrder,
  ]
}
