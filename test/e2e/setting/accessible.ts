import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const widths = { desktop: { width: 1440, height: 900 }, telephone: { width: 390, height: 844 } } as const
const schemes = ['light', 'dark'] as const
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a colour scheme can break: it changes colours and nothing else. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

interface AccessibleOptions {
  /** Rules that do not hold here, each with the reason. */
  except?: { rule: string; because: string }[]
}

/**
 * The page as it stands, at both widths: no violation of WCAG 2.2 A and AA or of axe's best practice, one heading of the
 * first level, nothing wider than the screen; and at both widths the dark scheme's colours. Leaves the page at desktop
 * width, light.
 */
export async function expectAccessible(page: Page, { except = [] }: AccessibleOptions = {}): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await page.evaluate(() => document.fonts.ready)
  const excepted = new Set(except.map(({ rule }) => rule))
  for (const [width, viewport] of Object.entries(widths)) {
    await page.setViewportSize(viewport)
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
      const axe = await axeIn(page)
      if (scheme === 'light') axe.withTags(tags).disableRules([...excepted])
      else axe.withRules(rulesOfColour.filter(rule => !excepted.has(rule)))
      await expectNone(axe, `${page.url()} at ${width} width, ${scheme}`)
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, `${page.url()} is wider than the ${width} screen by this many pixels`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(widths.desktop)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null })
}

/** A colour that is inherited sets out anew for each element in it when it has arrived at the one above. */
function endTransitions(): void {
  for (;;) {
    const running = document.getAnimations().filter(animation => animation instanceof CSSTransition)
    if (running.length === 0) return
    for (const transition of running) transition.finish()
  }
}

/** The dialog over the page, as it stands: its page would be drawn anew at another width. */
export async function expectDialogAccessible(page: Page, { except = [] }: AccessibleOptions = {}): Promise<void> {
  const axe = (await axeIn(page)).include('[role="dialog"]').disableRules(except.map(({ rule }) => rule))
  await expectNone(axe, `the dialog on ${page.url()}`)
}

async function expectNone(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map(node => node.target.join(' ')),
    says: nodes[0]?.failureSummary,
  }))
  expect(found, where).toEqual([])
}

/**
 * Most of the time that axe took went into handing it to the page, half a megabyte of source for each look: a page that
 * has it is not given it again. Without frames from elsewhere axe needs no page of its own to put its results together.
 */
async function axeIn(page: Page): Promise<AxeBuilder> {
  await page.evaluate(endTransitions)
  const there = await page.evaluate(() => 'axe' in window)
  return new AxeBuilder({ page, ...(there && { axeSource: 'void 0' }) }).setLegacyMode()
}
