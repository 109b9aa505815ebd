/**
 * `npm test [-- FILTER…]`: every test that this machine allows. What it cannot run is counted as skipped, with the reason.
 * Property searches start from one seed (FC_SEED=… from another); `--deep` runs the long searches (*.deep.test.ts) with a new one each time.
 * The last line is always `N passed, N failed, N skipped`; exit code 1 on a failure and when nothing was tested.
 */
import { parseArgs } from 'node:util'
import { startVitest, type TestCase, type TestModule } from 'vitest/node'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { deep: { type: 'boolean', default: false } } })
if (values.deep) {
  process.env['HORTUS_TEST_DEEP'] = '1'
  process.env['FC_SEED'] ??= String(Math.floor(Math.random() * 2 ** 31))
  console.log(`seed ${process.env['FC_SEED']} (repeat with FC_SEED=${process.env['FC_SEED']} npm run test:deep)`)
} else {
  // What passed yesterday passes today: new seeds are for those who search (`npx vitest`, FC_SEED=$RANDOM npm test, test:deep).
  process.env['FC_SEED'] ??= '20261122'
}

const vitest = await startVitest('test', positionals, {
  watch: false,
  passWithNoTests: true,
  // A test that passes has nothing to say, and a `::error` line of one would be an annotation on GitHub.
  silent: 'passed-only',
  reporters: [['default', { summary: false }]],
})
const modules = vitest.state.getTestModules()
const unhandled = vitest.state.getUnhandledErrors().length
await vitest.close()

const total = count(modules)
console.log(rooms(modules))
console.log(skips(modules))
console.log(failures(modules))
if (unhandled > 0) console.log(`${unhandled} errors outside any test (they stand above)`)
if (modules.length === 0) console.log('no test matched')
console.log(line(total.passed, total.failed + unhandled, total.skipped))
process.exit(total.failed + unhandled > 0 || total.passed === 0 ? 1 : 0)

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** A file that could not be loaded has no tests, and a hook that failed leaves its tests unrun: both are failures. */
function count(some: readonly TestModule[]): Count {
  const tests = some.flatMap((module) => [...module.children.allTests()])
  const state = (wanted: string) => tests.filter((test) => test.result().state === wanted).length
  const broken = some.filter((module) => module.state() === 'failed' && !failedIn(module))
  return { passed: state('passed'), failed: state('failed') + broken.length, skipped: state('skipped') + state('pending') }
}

function failedIn(module: TestModule): boolean {
  return [...module.children.allTests('failed')].length > 0
}

/** Time of each suite, by the room it stands in; the files of a room share the cores, so the sum is above the clock. */
function rooms(all: readonly TestModule[]): string {
  const byRoom = Map.groupBy(all, (module) => module.relativeModuleId.split('/')[0]!)
  const rows = [...byRoom].sort().map(([room, some]) => {
    const milliseconds = some.reduce((sum, module) => sum + module.diagnostic().duration, 0)
    const { passed, failed, skipped } = count(some)
    return `  ${room.padEnd(10)} ${(milliseconds / 1000).toFixed(1).padStart(7)} s   ${String(some.length).padStart(3)} files   ${line(passed, failed, skipped)}`
  })
  return ['', 'suites', ...rows].join('\n')
}

/** By file and reason: of forty tests that want docker, one line says it. */
function skips(all: readonly TestModule[]): string {
  const skipped = all.flatMap((module) => [...module.children.allTests('skipped')])
  if (skipped.length === 0) return ''
  const files = Map.groupBy(skipped, (test) => test.module.relativeModuleId)
  return ['', 'skipped', ...[...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, tests]) => `  ${file}: ${tests.length} (${reasons(tests)})`), ''].join('\n')
}

/** Once more at the end, in short: of a long log often only the end is kept. */
function failures(all: readonly TestModule[]): string {
  const shown = all.flatMap((module) => {
    const failed = [...module.children.allTests('failed')]
    const ofTests = failed.map((test) => `  ${module.relativeModuleId} > ${test.fullName}\n${indented(test.result().errors ?? [])}`)
    return module.state() === 'failed' && failed.length === 0 ? [`  ${module.relativeModuleId}\n${indented(module.errors())}`] : ofTests
  })
  return shown.length === 0 ? '' : ['failed', ...shown.slice(0, 30), ...(shown.length > 30 ? [`  and ${shown.length - 30} more`] : []), ''].join('\n')
}

function indented(errors: readonly { message: string; stack?: string | undefined }[]): string {
  const lines = errors.flatMap(({ message, stack }) => [...message.split('\n').slice(0, 12), ...(stack ?? '').split('\n').filter((frame) => frame.includes('.test.ts')).slice(0, 1)])
  return lines.map((each) => `      ${each.trim().slice(0, 300)}`).join('\n')
}

/** Of tests that give no reason the first is named. */
function reasons(tests: readonly TestCase[]): string {
  const given = [...new Set(tests.map(reasonOf).filter((reason) => reason !== null))]
  const silent = tests.filter((test) => reasonOf(test) === null)
  const named = silent.slice(0, 1).map(({ name }) => `${name}${silent.length > 1 ? `, and ${silent.length - 1} more` : ''}`)
  return [...given, ...named].join('; ')
}

/** The note, or what the name says in brackets. */
function reasonOf(test: TestCase): string | null {
  const result = test.result()
  if (result.state === 'skipped' && result.note !== undefined) return result.note
  return /\((?:skipped ([^()]+)|((?:without|needs) [^()]+))\)/.exec(test.fullName)?.slice(1).find((reason) => reason !== undefined) ?? null
}

function line(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
