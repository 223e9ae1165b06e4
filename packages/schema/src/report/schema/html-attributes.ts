import type { Attributes } from '@tiptap/core'
import * as z from 'zod'

const dashed = (name: string) => `data-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`

/** What stands in the HTML for a value: text as it is, everything else as JSON. */
const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function read(text: string, example: unknown): unknown {
  if (typeof example === 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return example
  }
}

/**
 * A node's attributes for Tiptap from their zod schema: its defaults, and `data-` attributes in HTML both ways, so that
 * the clipboard carries everything. What HTML brings is validated by the same schema; what does not fit becomes the default.
 */
export function htmlAttributes(schema: z.ZodObject): Attributes {
  const defaults: Record<string, unknown> = z.record(z.string(), z.unknown()).parse(schema.parse({}))
  const attributes: Attributes = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    const usual = defaults[name]
    const check: z.ZodType = field
    attributes[name] = {
      default: usual,
      // The second half of a node that is split is a new node: it must not claim to be the first.
      keepOnSplit: name !== 'id',
      parseHTML: (element: HTMLElement) => {
        const text = element.getAttribute(dashed(name))
        if (text === null) return usual
        const checked = check.safeParse(read(text, usual))
        return checked.success ? checked.data : usual
      },
      renderHTML: (values: Record<string, unknown>) => {
        const value = values[name]
        return written(value) === written(usual) ? {} : { [dashed(name)]: written(value) }
      },
    }
  }
  return attributes
}
