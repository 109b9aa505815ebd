import { expect, test } from 'vitest'
import { claimsSince, staleClaims } from './stale-claims.ts'
import { claimed, commitOn, exampleAt } from './testing/log.ts'

const A = exampleAt('a')

const changedOf = (log: Parameters<typeof claimsSince>[1], examples = [A]): unknown => staleClaims(examples, log).get('a')?.changed.map(({ path, role }) => `${role} ${path}`)

test('what changed after the claimed day makes the claim stale, environment and code apart, newest first', () => {
  const log = [commitOn('2026-03-01', 'M examples/a/train.py'), commitOn('2026-02-01', 'M examples/a/Dockerfile', 'D examples/a/run.sh', 'A examples/a/src/new.py'), commitOn('2026-01-09', 'M examples/a/Dockerfile')]
  expect(changedOf(log)).toEqual(['code examples/a/train.py', 'environment examples/a/Dockerfile', 'environment examples/a/run.sh', 'code examples/a/src/new.py'])
  expect(staleClaims([A], log).get('a')).toMatchObject({ claimed: '2026-01-10', changed: [{ sha: log[0]!.sha, at: log[0]!.at }, {}, {}, {}] })
})

test('a commit of the same day does not make it stale, by the calendar of the committer', () => {
  expect(changedOf([commitOn('2026-01-10', 'M examples/a/train.py')])).toBeUndefined()
  // In Los Angeles it was the 10th still; in Tokyo the 11th had begun.
  const change = commitOn('2026-01-11', 'M examples/a/train.py')
  expect(changedOf([{ ...change, at: Date.parse('2026-01-11T05:00:00Z'), day: '2026-01-10' }])).toBeUndefined()
  expect(changedOf([{ ...change, at: Date.parse('2026-01-10T16:00:00Z'), day: '2026-01-11' }])).toHaveLength(1)
  const { day: _day, ...withoutDay } = change
  expect(changedOf([withoutDay])).toHaveLength(1)
})

test('documentation is no change', () => {
  const files = ['README.md', 'docs/usage.html', 'result.png', 'LICENSE', '.gitignore', 'images/a.json']
  expect(changedOf([commitOn('2026-02-01', ...files.map((file) => `M examples/a/${file}`))])).toBeUndefined()
})

test('an example that moved is not stale, and what changed before it moved is found under its old name', () => {
  const moved = commitOn('2026-03-01', ...['example.yaml', 'Dockerfile', 'train.py'].map((file) => `R old/x/${file} examples/a/${file}`))
  expect(changedOf([moved])).toBeUndefined()
  expect(changedOf([moved, commitOn('2026-02-01', 'M old/x/Dockerfile')])).toEqual(['environment examples/a/Dockerfile'])
  expect(changedOf([moved, commitOn('2026-02-01', 'M examples/a/Dockerfile')])).toBeUndefined()
})

test('an example whose descriptor was edited while it moved is followed by the files beside it', () => {
  const moved = commitOn('2026-03-01', 'D old/x/example.yaml', 'A examples/a/example.yaml', 'R old/x/train.py examples/a/train.py')
  expect(changedOf([moved, commitOn('2026-02-01', 'M old/x/train.py')])).toEqual(['code examples/a/train.py'])
})

test('a file that moves within its example, or out of it, is a change', () => {
  expect(changedOf([commitOn('2026-02-01', 'R examples/a/train.py examples/a/main.py')])).toEqual(['code examples/a/main.py'])
  expect(changedOf([commitOn('2026-02-01', 'R examples/a/helper.py shared/helper.py')])).toEqual(['code examples/a/helper.py'])
})

test('a commit over many examples is told apart, and so is one that changed the descriptor too', () => {
  const examples = Array.from({ length: 6 }, (_, index) => exampleAt(index === 0 ? 'a' : `b${index}`))
  const bulk = commitOn('2026-03-01', ...examples.map(({ path }) => `M ${path}/Dockerfile`))
  const together = commitOn('2026-02-01', 'M examples/a/example.yaml', 'M examples/a/train.py')
  expect(claimsSince(examples, [bulk, together]).get('a')).toMatchObject({ changed: [], bulk: [{ path: 'examples/a/Dockerfile' }], together: [{ path: 'examples/a/train.py' }] })
  expect(staleClaims(examples, [bulk, together]).size).toBe(0)
  expect(staleClaims(examples, [bulk], { bulkExamples: 6 }).size).toBe(6)
})

test('the merge that brought an example is not later than its claim', () => {
  expect(changedOf([commitOn('2026-01-20', 'A examples/a/example.yaml', 'A examples/a/train.py')])).toBeUndefined()
})

test('examples that are gone count when a commit is measured', () => {
  const gone = [1, 2, 3, 4, 5].map((index) => `examples/gone${index}`)
  const log = [commitOn('2026-03-01', ...gone.map((path) => `D ${path}/example.yaml`)), commitOn('2026-02-01', 'M examples/a/train.py', ...gone.map((path) => `M ${path}/train.py`))]
  expect(claimsSince([A], log).get('a')).toMatchObject({ changed: [], bulk: [{}] })
})

test('an example inside of another one changes itself only', () => {
  const inner = { ...exampleAt('a/inner'), path: 'examples/a/inner' }
  expect([...staleClaims([A, inner], [commitOn('2026-02-01', 'M examples/a/inner/train.py')]).keys()]).toEqual(['a/inner'])
})

test('without a day, with a word against it, or graduated, there is no claim', () => {
  const log = [commitOn('2026-02-01', 'M examples/a/train.py')]
  for (const verification of [claimed(null), claimed('2026-01-10', 'failed')]) expect(claimsSince([{ ...A, verification }], log).size).toBe(0)
  expect(claimsSince([{ ...A, graduatedTo: { repository: 'acme/a', date: null, tree: null, commit: null } }], log).size).toBe(0)
})
