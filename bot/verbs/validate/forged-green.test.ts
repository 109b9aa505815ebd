/** Nobody gets a green `hortus/validate` for what was not looked at: a rule that requires the check takes the newest of the name at a commit. */
import { expect, test } from 'vitest'
import { openTestBot, type TestBot } from '../../testing/test-bot.ts'
import { VALIDATE_CHECK } from './check.ts'

const GOOD = { 'examples/good/example.yaml': 'name: good\nstability: experimental\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n', 'examples/good/smoke.sh': 'echo hello\n', 'examples/good/README.md': '# Good\n' }
const BAD = { 'examples/bad/example.yaml': 'name: [\n' }

const newest = ({ twin, repository }: TestBot, sha: string): string | null | undefined => twin.checkRuns(repository, sha).filter(({ name }) => name === VALIDATE_CHECK).toSorted((a, b) => a.id - b.id).at(-1)?.conclusion

test('A41, A46: `validate` of one example says nothing of the others, so it writes no check run', async () => {
  await using garden = await openTestBot({ collaborators: { tom: 'triage' }, files: GOOD })
  const { number, pull } = await garden.pull('tom', { ...BAD, 'examples/good/README.md': '# Better\n' })
  await garden.settle()
  expect(newest(garden, pull!.head.sha)).toBe('failure')
  await garden.say(number, 'tom', '/hortus validate good')
  expect(newest(garden, pull!.head.sha)).toBe('failure')
  expect(garden.replies(number)).toEqual([expect.stringMatching(/No check run was written/)])
})

test('A40: into a branch that has the mistake already a pull request is fine, and that is no word about the default branch', async () => {
  await using garden = await openTestBot({ collaborators: { tom: 'write' }, files: GOOD })
  await garden.twin.push(garden.repository, { branch: 'change', files: BAD, message: 'A mistake', author: 'tom' })
  await garden.twin.push(garden.repository, { branch: 'side', from: 'change', files: { 'SIDE.md': 'Beside.\n' }, message: 'Beside', author: 'tom' })
  const { pull } = await garden.pull('tom', { 'CHANGE.md': 'A change.\n' }, 'change')
  await garden.settle()
  const { sha } = pull!.head
  expect(newest(garden, sha)).toBe('failure')
  const { number } = await garden.twin.openPullRequest(garden.repository, { title: 'Beside', author: 'tom', head: 'change', base: 'side' })
  await garden.settle()
  expect(newest(garden, sha)).toBe('failure')
  await garden.say(number, 'tom', '/hortus validate')
  expect(newest(garden, sha)).toBe('failure')
  expect(garden.twin.checkRuns(garden.repository, sha).map(({ name }) => name)).toContain(`${VALIDATE_CHECK} (side)`)
})
