import { expect, test } from 'vitest'
import { openTestBot } from '../testing/test-bot.ts'

const FILES = { 'examples/vision/one/example.yaml': 'name: one\nstability: experimental\nresources: { gpu: 0 }\npresets:\n  smoke:\n    command: ["true"]\n' }

test.each(['/hortus status vision/one', '/hortus status'])('asked in the pull request of a proposal just after its merge, `%s` says the tier that it brought', async (command) => {
  await using garden = await openTestBot({ files: FILES, collaborators: { ann: 'admin' } })
  const issue = garden.issue('A question', 'ann')
  await garden.say(issue.number, 'ann', '/hortus tier beta vision/one --reason "it is ready"')
  const pull = garden.repository.issues.all().find((each) => each.pull !== null)!
  await garden.say(pull.number, 'ann', command)
  await garden.twin.merge(garden.repository, pull.number)
  await garden.settle()
  await garden.say(pull.number, 'ann', command)
  const [before, after] = garden.replies(pull.number)
  expect([before, after]).toEqual([expect.stringContaining('experimental'), expect.stringContaining('beta')])
  expect(after).not.toContain('experimental')
})
