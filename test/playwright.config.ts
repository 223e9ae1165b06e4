import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** Debian's Chromium where it is installed (scripts/ready.mjs), Playwright's own otherwise. */
const debian = '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Debian's Chromium is the whole browser: in each new window its address bar draws two pages of its own, a tenth of the
  // processor. The last list given is the one that counts, so what Playwright switches off and we rely on stands here too.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,PaintHolding,DestroyProfileOnBrowserClose,AvoidUnnecessaryBeforeUnloadCheckSync,AvoidCorsURLLoaderRestartOnRedirect,ThirdPartyStoragePartitioning,MediaRouter,LensOverlay,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch',
]

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/e2e',
  globalSetup: './e2e/setting/before-all.ts',
  forbidOnly: true,
  // Each with a server and a browser of its own. Nothing here is timed: a slow machine makes it longer, not red.
  workers: 2,
  fullyParallel: false,
  // Once more where a machine is shared with others; what needed it is listed as flaky, to be mended.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./e2e/setting/count-reporter.ts']],
  use: {
    // What cannot be pressed within a minute will not be in three.
    actionTimeout: 60_000,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: { args, ...(existsSync(debian) && { executablePath: debian }) },
  },
})
