import type { Page } from '@playwright/test'

/** Milliseconds at these shares of a sorted list. */
export function quantiles(values: readonly number[]): { p50: number; p95: number; p99: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1) ?? Number.NaN }
}

/** Milliseconds from the beginning of the navigation until the document can be typed in. */
export async function openToEditable(page: Page, url: string, surface: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' })
  return page.evaluate(
    selector =>
      new Promise<number>(resolve => {
        const look = () => {
          const element = document.querySelector(selector)
          if (element instanceof HTMLElement && element.isContentEditable) resolve(performance.now())
          else requestAnimationFrame(look)
        }
        look()
      }),
    `${surface}[contenteditable="true"]`,
  )
}

declare global {
  interface Window {
    candourKeys?: number[]
  }
}

/** Milliseconds from each key press to the frame that shows it, for `keys` letters typed in the middle of the document. */
export async function keyToPaint(page: Page, surface: string, keys: number): Promise<number[]> {
  const paragraphs = page.locator(`${surface} > p`)
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
  await page.evaluate(() => {
    const times: number[] = []
    window.candourKeys = times
    document.addEventListener(
      'keydown',
      event => {
        const pressed = event.timeStamp
        // The frame's callback runs before the paint; a message posted there is handled after it.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - pressed)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  for (let key = 0; key < keys; key++) {
    await page.keyboard.type('abcdefghij'.charAt(key % 10))
    await page.waitForFunction(seen => (window.candourKeys?.length ?? 0) > seen, key)
  }
  return page.evaluate(() => window.candourKeys ?? [])
}
