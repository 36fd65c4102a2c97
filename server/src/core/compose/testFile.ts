/** Whether a Compose file is named for tests, which begin with nothing on purpose. */
export function isTestFile(path: string): boolean {
  return /(?:^|[^a-z])(?:tests?|ci|e2e)(?:[^a-z]|$)/.test(path.replace(/^.*\//, ""));
}
