import { lineOfTask, linesOfDelivery } from '../rows.ts'
import type { StoryLine } from '../store.ts'
import { detail, plain } from '../values.ts'
import type { Tx } from './transaction.ts'

export interface Line {
  readonly task: string
  readonly at: number
  readonly what: string
  readonly text: string
}

export async function tell(tx: Tx, lines: readonly Line[]): Promise<void> {
  await tx.rows('INSERT INTO story (task, at, what, detail) SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[])', [
    lines.map(({ task }) => plain(task)), lines.map(({ at }) => at), lines.map(({ what }) => what), lines.map(({ text }) => detail(text)),
  ])
}

/** Of a delivery with all its tasks, or of a task with the delivery that it came from. */
export async function story(tx: Tx, guidOrKey: string): Promise<readonly StoryLine[]> {
  const asked = plain(guidOrKey)
  const [delivery] = await tx.rows('SELECT guid, event, received_at, sorted_at, outcome, why FROM delivery WHERE guid = coalesce((SELECT guid FROM task WHERE key = $1), $1)', [asked])
  const lines = await tx.rows('SELECT story.at, story.what, story.detail, story.task, task.guid FROM story JOIN task ON task.key = story.task WHERE task.key = $1 OR task.guid = $1 ORDER BY story.id', [asked])
  return [...linesOfDelivery(delivery), ...lines.map(lineOfTask)]
}
