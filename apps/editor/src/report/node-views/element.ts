/** A small element builder for node views, which are plain DOM so that a keystroke never waits for them. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}

/** Writes a text only where it differs: an unchanged label must not cost a layout, nor be announced again. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text
}
