/**
 * CPU time of this process so far, in milliseconds. For tests that hold a parser to a limit (A08): the clock on the wall also counts what
 * others do on the machine, and a test that fails for that is a false alarm. Speed itself is measured by benchmarks.
 */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
