/** Trees of many directories at a commit, by one call of git. */
import { below } from './inside.ts'
import { runGit } from './run-git.ts'

export async function gitTrees(rootAbs: string, commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  // A line end would be another question to git, and a path out of the repository the end of all answers; both are told as missing.
  const asked = [...new Set(paths)].filter((path) => !/[\n\0]/.test(path) && (path === '.' || below(rootAbs, path) !== null))
  if (asked.length === 0 || !/^\w[\w./-]*$/.test(commit)) return new Map()
  const outcome = await runGit(rootAbs, ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--buffer'], { stdin: asked.map((path) => `${commit}:./${path === '.' ? '' : path}\n`).join('') })
  if (outcome.code !== 0) return new Map()
  const answers = outcome.stdout.split('\n')
  return new Map(asked.flatMap((path, at) => {
    const tree = /^tree ([0-9a-f]{40,64})$/.exec(answers[at] ?? '')?.[1]
    return tree === undefined ? [] : [[path, tree] as const]
  }))
}
