import { useCallback, useState } from 'react'
import * as z from 'zod'

export const arrangements = ['below', 'beside', 'report', 'response'] as const
export const panelWidth = { least: 260, most: 640, usual: 400, step: 20 } as const

const clamp = (width: number) => Math.round(Math.min(panelWidth.most, Math.max(panelWidth.least, width)))

/** How somebody has laid out the writing page. Nothing of the review is in it, so it may stay on the device. */
const Layout = z.object({
  arrangement: z.enum(arrangements).catch('below').default('below'),
  outline: z.boolean().catch(true).default(true),
  panel: z.boolean().catch(true).default(true),
  tab: z.string().max(40).catch('').default(''),
  width: z.number().catch(panelWidth.usual).default(panelWidth.usual).transform(clamp),
})
export type Layout = z.infer<typeof Layout>
export type Arrangement = Layout['arrangement']

/** What was remembered, or what is usual where nothing was, or nothing that can be read. */
export function readLayout(text: string | null): Layout {
  try {
    return Layout.parse(JSON.parse(text ?? '{}'))
  } catch {
    return Layout.parse({})
  }
}

const place = 'candour-writing-page'

/** The layout, remembered on this device. */
export function useLayout() {
  const [layout, setLayout] = useState(() => readLayout(localStorage.getItem(place)))
  const change = useCallback((part: Partial<Layout>) => {
    setLayout(before => {
      const next = Layout.parse({ ...before, ...part })
      localStorage.setItem(place, JSON.stringify(next))
      return next
    })
  }, [])
  return { layout, change }
}
