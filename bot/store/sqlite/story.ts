import { lineOfTask, linesOfDelivery } from '../rows.ts'
import type { StoryLine } from '../store.ts'
import { detail, plain } from '../values.ts'
import type { Db } from './db.ts'

export function tell(db: Db, task: string, at: number, what: string, text: string): void {
  db.run('INSERT INTO story (task, at, what, detail) VALUES (?, ?, ?, ?)', plain(task), at, what, detail(text))
}

/** Of a delivery with all its tasks, or of a task with the delivery that it came from. */
export function story(db: Db, guidOrKey: string): readonly StoryLine[] {
  const asked = plain(guidOrKey)
  const guid = db.get('SELECT guid FROM task WHERE key = ?', asked)?.['guid'] ?? asked
  const lines = db.all('SELECT story.at, story.what, story.detail, story.task, task.guid FROM story JOIN task ON task.key = story.task WHERE task.key = ? OR task.guid = ? ORDER BY story.id', asked, asked)
  return [...linesOfDelivery(db.get('SELECT guid, event, received_at, sorted_at, outcome, why FROM delivery WHERE seq = ?', db.known.find(db, guid as string))), ...lines.map(lineOfTask)]
}
