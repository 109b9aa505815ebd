/** A past for the sample garden: what its weekly checks came to, on the data branch, so that badges and answers have something to say. */
import { renderCheck } from '../../core/history/check-document.ts'
import type { CheckRow } from '../../core/history/check.ts'
import { FIRST_FILES } from '../../core/history/layout-marker.ts'
import { gitText } from '../../test/twin/git/git.ts'
import type { Repository } from '../../test/twin/model/repository.ts'
import type { Twin } from '../../test/twin/twin.ts'

const WEEK = 7 * 24 * 3600_000
/** One letter a rung (core/history/check.ts), the oldest week first. */
const GREEN = 'pppppn'
const RED = 'ppppfn'
const WEEKS: Readonly<Record<string, readonly string[]>> = {
  'language/char-ngram': [GREEN, GREEN, GREEN, GREEN],
  'language/spam-service': [GREEN, GREEN, GREEN, GREEN],
  // What the walk-through asks about, and takes out of the way.
  'tabular/spiral-autodiff': [GREEN, RED, RED, RED],
}

/** The last of the weeks is yesterday's. */
export async function pastWeeks(twin: Twin, repository: Repository): Promise<void> {
  const commit = repository.refs.get(`refs/heads/${repository.defaultBranch}`)!
  const trees = new Map(await Promise.all(Object.keys(WEEKS).map(async (id) => [id, (await gitText(repository.dir, ['rev-parse', `${commit}:examples/${id}`])).trim()] as const)))
  const files = [3, 2, 1, 0].map((ago, week) => {
    const at = new Date(twin.now() - ago * WEEK - WEEK / 7).toISOString()
    const rows = Object.entries(WEEKS).map(([id, states]): CheckRow => [id, trees.get(id)!, 'stable', states[week]!, states[week] === RED ? 'the smoke preset ended with exit code 1' : null, 4000, null])
    return [`checks/${at.slice(0, 7)}/${at.slice(0, 10)}.json`, renderCheck({ id: at.slice(0, 10), at, commit, trigger: 'schedule', run: at.slice(0, 10).replaceAll('-', ''), rows })] as const
  })
  await twin.push(repository, { branch: 'hortus-data', files: Object.fromEntries([...FIRST_FILES, ...files]), message: 'What the weekly checks came to', from: null })
}
