/** What is played, each from a person's comment. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scenario } from './play.ts'

const PEOPLE = { ann: 'admin' } as const
const EXAMPLE = { 'examples/vision/one/example.yaml': 'name: one\ndescription: The first.\nstability: experimental\npresets:\n  smoke:\n    command: ["python", "main.py"]\n', 'examples/vision/one/main.py': 'print("one")\n', 'examples/vision/one/Dockerfile': 'FROM scratch\n' }
const FILES = { 'README.md': 'A garden.\n', ...EXAMPLE }
/** What a dispatch starts; it is on the default branch. */
const WORKFLOW = { '.github/workflows/hortus-command.yml': readFileSync(join(import.meta.dirname, '../../../.github/workflows/hortus-command.yml'), 'utf8') }

const inIssue = (name: string, body: string): Scenario => ({
  name,
  ground: { files: FILES, collaborators: PEOPLE },
  act: async ({ twin, repository }) => {
    const { number } = twin.openIssue(repository, { title: 'A question', author: 'ann' })
    twin.comment(repository, number, 'ann', body)
  },
})

const inPull = (name: string, body: string, more: Readonly<Record<string, string>> = {}): Scenario => ({
  name,
  ground: { files: { ...FILES, ...more }, collaborators: PEOPLE },
  before: async ({ twin, repository }) => {
    await twin.push(repository, { branch: 'change', files: { 'examples/vision/one/main.py': 'print("two")\n' }, message: 'A change', author: 'ann' })
    await twin.openPullRequest(repository, { title: 'A change', author: 'ann', head: 'change' })
  },
  act: async ({ twin, repository }) => {
    const pull = repository.issues.all().find((issue) => issue.pull !== null)
    twin.comment(repository, pull!.number, 'ann', body)
  },
})

export const SCENARIOS: readonly Scenario[] = [
  inIssue('help', '/hortus help badge'),
  inIssue('a mistake', '/hortus hlep'),
  inIssue('status', '/hortus status'),
  inIssue('why', '/hortus why vision/one'),
  inIssue('badge', '/hortus badge vision/one'),
  inPull('validate', '/hortus validate'),
  inPull('two commands', '/hortus help why\n/hortus badge'),
  inPull('rerun', '/hortus rerun'),
  inPull('cancel', '/hortus cancel'),
  inPull('smoke', '/hortus smoke vision/one', WORKFLOW),
  inIssue('archive', '/hortus archive vision/one --reason "its base image is gone"'),
  inIssue('tier', '/hortus tier beta vision/one --reason "green for long"'),
]
