import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line, `N passed, N failed`, counted from the run itself, for people and for CI. */
export default class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      // A file that cannot even be loaded holds no tests, and must not pass for that.
      if (module.children.size === 0 || module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        else counts.skipped += 1;
      }
    }
    const skipped = counts.skipped === 0 ? '' : `${counts.skipped} skipped\n`;
    // After the summary of the reporter before this one.
    process.once('exit', () => process.stdout.write(`${skipped}${counts.passed} passed, ${counts.failed} failed\n`));
  }
}
