/** A test and how long it took. */
export interface TimedTest {
  readonly name: string;
  readonly seconds: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number | null }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly suites: readonly PlaywrightSuite[];
}

/** The tests of Vitest's JSON report. */
export const testsInVitest = ({ testResults }: VitestReport): TimedTest[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${name.replace(/^.*[\\/]tests[\\/]/, '')}: ${fullName}`,
      seconds: (duration ?? 0) / 1000,
    })));

/** The tests of Playwright's JSON report, once for each window they ran in. */
export const testsInPlaywright = ({ suites }: PlaywrightReport): TimedTest[] => suites.flatMap(testsInSuite);

const testsInSuite = ({ suites = [], specs = [] }: PlaywrightSuite): TimedTest[] => [
  ...suites.flatMap(testsInSuite),
  ...specs.flatMap(({ title, file, tests }) =>
    tests.flatMap(({ results }) => results.map(({ duration }) => ({ name: `${file}: ${title}`, seconds: duration / 1000 })))),
];

/** The tests that took longest, longest first. */
export const slowest = (tests: readonly TimedTest[], count: number): TimedTest[] =>
  [...tests].sort((a, b) => b.seconds - a.seconds).slice(0, count);
