/** `hortus health --notice`: a person told the owner of an example that it is red, and says where. From that day the grace runs. */
import { daysAfter } from '../core/history/ledger.ts'
import { noticeFile, wrongInNotice, type Notice } from '../core/history/notice.ts'
import { fail, ok, type Result } from '../core/problem.ts'
import { encodeSegment } from '../core/record/record-id.ts'
import { plain } from '../core/render/plain.ts'
import type { Config } from '../core/schema/config.ts'
import type { DataChange, DataSnapshot, World } from '../core/world.ts'
import { NO_DATA, withoutDataErrors } from './steps/data-errors.ts'
import { loadExamples } from './steps/load-garden.ts'
import { dataOf } from './steps/load-history.ts'
import { selectExamples } from './steps/select-examples.ts'

export interface NoticeOptions extends Omit<Notice, 'at' | 'example'> {
  /** Id or path. */
  readonly example: string
  /** ISO 8601, UTC. */
  readonly now: string
  readonly dryRun?: boolean
}

export interface NoticeGiven {
  readonly branch: string
  readonly notice: Notice
  /** On the data branch. */
  readonly path: string
  /** null: nothing was written. */
  readonly commit: string | null
  /** It was said before, on the same day and in the same words. */
  readonly known: boolean
  readonly dryRun: boolean
  /** Day on which the grace ends, YYYY-MM-DD. */
  readonly until: string
}

export async function giveNotice(world: World, config: Config, { example: name, kind, by, said, now, dryRun = false }: NoticeOptions): Promise<Result<NoticeGiven>> {
  const data = dataOf(world, config)
  if (data === null) return fail(NO_DATA)
  const selected = await selectExamples(world, await loadExamples(world, config), config, { named: [name] })
  if (!selected.ok) return selected
  const example = [...selected.value.examples, ...selected.value.unreadable][0]
  if (example === undefined) return fail({ code: 'HEALTH.NO_EXAMPLE', message: `There is no example ${name.slice(0, 200)}.`, next: '`hortus list` shows those that there are.' })
  const notice: Notice = { example: example.id, kind, by, at: now, said }
  const wrong = wrongInNotice({ ...notice })
  if (wrong !== null) return fail({ code: 'HEALTH.NOTICE', message: `The notice ${wrong}.`, next: 'Shorten or correct it.' })
  const { path, text } = noticeFile(notice)
  return withoutDataErrors(async () => {
    let known = false
    const decide = async (snapshot: DataSnapshot | null): Promise<Result<DataChange | null>> => {
      known = snapshot !== null && (await snapshot.read([path], { maxBytes: 64 * 1024 })).get(path)?.ok === true
      return ok(known ? null : { message: messageOf(notice), add: new Map([[path, text]]) })
    }
    const dry = dryRun ? await data.snapshot() : null
    if (dry !== null && !dry.ok) return dry
    const written = dry === null ? await data.update(decide) : await decide(dry.value)
    if (!written.ok) return written
    const commit = written.value !== null && 'commit' in written.value ? written.value.commit : null
    return ok({ branch: config.history.branch, notice, path, commit, known, dryRun, until: daysAfter(now.slice(0, 10), config.health.grace_days) })
  })
}

/** What its author wrote is on one line: no other trailer can follow from it (A28). */
const messageOf = ({ example, kind, by, said }: Notice): string => `Notice: ${kind} of ${encodeSegment(example)}\n\n${plain(said)}\n\nBy: ${plain(by)}\n`
