import type { Reporter, Suite, TestCase } from '@playwright/test/reporter'

/** One last line that a person or a script can read: '12 passed, 0 failed'. */
export default class CountReporter implements Reporter {
  private tests: TestCase[] = []

  onBegin(_config: unknown, suite: Suite): void {
    this.tests = suite.allTests()
  }

  onEnd(): void {
    const passed = this.tests.filter(test => test.ok() && test.results.length > 0).length
    process.stdout.write(`${passed} passed, ${this.tests.length - passed} failed\n`)
  }

  printsToStdio(): boolean {
    return false
  }
}
