/** What a pull request changes, as git tells it: in the bare repository that GitHub's twin keeps. */
import { execFileSync } from 'node:child_process'
import { plain } from '../../core/render/plain.ts'
import type { Repository } from '../../test/twin/model/repository.ts'

const MOST = 60

/** null: it is no pull request. */
export function pullDiff(repository: Repository, number: number): readonly string[] | null {
  const pull = repository.issues.get(number)?.pull ?? null
  if (pull === null) return null
  const git = (...words: readonly string[]): string => execFileSync('git', [...words], { cwd: repository.dir, encoding: 'utf8' })
  const lines = git('diff', '--find-renames', '--stat=120', '--summary', `${pull.base.sha}...${pull.head.sha}`).split('\n').filter((line) => line.trim() !== '')
  return [`git -C ${repository.dir} diff --find-renames ${pull.base.sha.slice(0, 12)}...${pull.head.sha.slice(0, 12)}`, ...lines.slice(0, MOST).map((line) => plain(line))]
}
