/** For tests: weeks of scheduled checks on the data branch of a garden on the twin. */
import { renderCheck } from '../../../core/history/check-document.ts'
import type { CheckRow } from '../../../core/history/check.ts'
import { FIRST_FILES } from '../../../core/history/layout-marker.ts'
import { noticeFile } from '../../../core/history/notice.ts'
import { gitText } from '../../../test/twin/git/git.ts'
import type { ProposalGarden } from '../../proposals/testing/proposal-garden.ts'

/** What it takes of a garden. */
export type Weeks = Pick<ProposalGarden, 'tip' | 'twin' | 'repository'>

/** Day → id of an example → one letter a rung; `tree`: whose files those are, left out: those of today. */
export async function checks(garden: Weeks, days: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<void> {
  const commit = garden.tip()!
  const files: Record<string, string> = {}
  for (const [day, rows] of Object.entries(days)) {
    const listed = await Promise.all(Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(async ([id, states]): Promise<CheckRow> => [id, await treeOf(garden, id), 'stable', states, states.includes('f') ? `${id} fails in a way of its own` : null, 1000, null]))
    files[`checks/${day.slice(0, 7)}/${day}.json`] = renderCheck({ id: day, at: `${day}T09:00:00.000Z`, commit, trigger: 'schedule', run: day.replaceAll('-', ''), rows: listed })
  }
  await onData(garden, files)
}

export const told = (garden: Weeks, example: string, day: string): Promise<void> => {
  const { path, text } = noticeFile({ example, kind: 'archive', by: 'ann', at: `${day}T10:00:00.000Z`, said: 'a mail' })
  return onData(garden, { [path]: text })
}

async function onData(garden: Weeks, files: Readonly<Record<string, string>>): Promise<void> {
  const first = garden.tip('hortus-data') === null
  await garden.twin.push(garden.repository, { branch: 'hortus-data', files: { ...(first ? Object.fromEntries(FIRST_FILES) : {}), ...files }, message: 'Records', ...(first ? { from: null } : {}) })
}

const treeOf = async (garden: Weeks, id: string): Promise<string> => (await gitText(garden.repository.dir, ['rev-parse', `${garden.tip()!}:examples/${id}`])).trim()

export const GREEN = 'pppppn'
export const RED = 'ppfnnn'
/** Saturdays, the last of which is the twin's day. */
export const WEEKS = ['2026-10-24', '2026-10-31', '2026-11-07', '2026-11-14', '2026-11-21'] as const
