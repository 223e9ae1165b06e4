import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const widths = { desktop: { width: 1440, height: 900 }, telephone: { width: 390, height: 844 } } as const
const schemes = ['light', 'dark'] as const
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AccessibleOptions {
  /** Rules that do not hold here, each with the reason. */
  except?: { rule: string; because: string }[]
}

/**
 * The page as it stands, at both widths and in both schemes: no violation of WCAG 2.2 A and AA or of axe's best
 * practice, one heading of the first level, nothing wider than the screen. Leaves the page at desktop width, light.
 */
export async function expectAccessible(page: Page, { except = [] }: AccessibleOptions = {}): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await page.evaluate(() => document.fonts.ready)
  for (const [width, viewport] of Object.entries(widths)) {
    await page.setViewportSize(viewport)
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
      // Without frames from elsewhere axe needs no page of its own to put its results together: half the time.
      const axe = new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(rules)
        .disableRules(except.map(({ rule }) => rule))
      const { violations } = await axe.analyze()
      const found = violations.map(({ id, nodes }) => ({
        id,
        at: nodes.map(node => node.target.join(' ')),
        says: nodes[0]?.failureSummary,
      }))
      expect(found, `${page.url()} at ${width} width, ${scheme}`).toEqual([])
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, `${page.url()} is wider than the ${width} screen by this many pixels`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(widths.desktop)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null })
}
