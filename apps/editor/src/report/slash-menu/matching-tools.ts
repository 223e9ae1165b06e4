import type { Tool } from '../tools/tool.ts'

/** The tools whose name, or a word of it, begins with what was typed; then those that hold it anywhere. */
export function matchingTools<Named extends Pick<Tool, 'name' | 'hint'>>(tools: readonly Named[], query: string): Named[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return [...tools]
  const begins = (tool: Named) =>
    tool.name
      .toLowerCase()
      .split(' ')
      .some(word => word.startsWith(wanted)) || tool.name.toLowerCase().startsWith(wanted)
  const holds = (tool: Named) => `${tool.name} ${tool.hint ?? ''}`.toLowerCase().includes(wanted)
  const first = tools.filter(begins)
  return [...first, ...tools.filter(tool => !first.includes(tool) && holds(tool))]
}
