/**
 * The one reply to a command: a comment of ours, edited in place. It is known by its marker and its author (A30): the marker alone is
 * a text that anybody can write.
 */
import { sha256Text } from '../../core/integrity/sha256-text.ts'
import { isOurs, type Identity } from '../../core/posting/identity.ts'
import type { Md } from '../../core/render/markdown/md.ts'
import { shorten } from '../../core/render/markdown/shorten.ts'
import { ok } from '../../core/problem.ts'
import type { Answer, IssueComment } from '../../core/world/github.ts'
import type { Json, Task } from '../store/store.ts'
import { writeAbout, type About } from './about-mark.ts'
import { Stopped, type TaskContext } from './handler.ts'

export interface ReplyTo {
  readonly issue: number
  /** Key of the command's task: the reply is that task's, whoever edits it later. */
  readonly key: string
  /** Number of the comment that holds the command: the reply came after it. */
  readonly comment: number | null
}

export interface ReplyDesk {
  /** Creates it, or edits it when it says something else. `moment` names the edit: each is done once. Gives the number of the comment. */
  say(text: string, moment?: string, about?: About | null): Promise<number>
}

/** Bytes of the largest body that is posted; GitHub takes 65,536 characters (A31). */
const LONGEST = 65_000
const SOON_MS = 1000
const LATEST_MS = 60_000

export function replyOf(context: TaskContext, to: ReplyTo): ReplyDesk {
  const { github, effects, store, task } = context
  const marker = replyMarker(to.key)
  const us: Identity = { app: github.app }
  const bodyOf = (text: string, about: About | null): string => `${marker}\n${shorten(text as Md, LONGEST - marker.length - 1)}${about === null ? '' : writeAbout(context, to.key, about)}`

  async function known(): Promise<Said | null> {
    if (task.key === to.key) return null
    const done = (await store.effects(to.key)).find(({ step }) => step === REPLY)
    if (done?.state === 'achieved') return readSaid(done.result)
    // It answers at this moment, or will: two that answer at once would make two replies.
    const owner = await store.task(to.key)
    if (owner?.state === 'waiting' || owner?.state === 'running') throw new Stopped({ kind: 'later', at: afterwards(owner, context.clock.now().getTime()), why: 'The command is still being answered.' })
    return null
  }

  /** Another task's ledger says nothing of what this one has made. */
  const look = (): Promise<Answer<Json>> => findReply(context, to, marker, us)
  async function make(body: string): Promise<Answer<Json>> {
    const found = task.key === to.key ? null : await look()
    return found === null || (found.ok && found.value === null) ? saidOf(await github.createComment(to.issue, body)) : found
  }

  const edited = async (): Promise<boolean> => (await store.effects(task.key)).some(({ step }) => step.startsWith(`${REPLY}:`))

  return {
    async say(text, moment = 'end', about = null) {
      const body = bodyOf(text, about)
      const digest = digestOf(body)
      const theirs = await known()
      const first = theirs ?? readSaid(await effects.once(REPLY, { find: look, make: () => make(body) }))
      if (first === null) throw new Error('a reply is known by its number')
      // What it said when it was made or found it says only until somebody edits it.
      if (theirs === null && first.digest === digest && !(await edited())) return first.id
      await effects.again(`${REPLY}:${moment}:${digest}`, async () => orGone(await github.updateComment(first.id, body)))
      return first.id
    },
  }
}

/** Soon after it is tried again: while GitHub is away that is minutes, of which each second would be a look and a line. */
const afterwards = ({ state, at }: Pick<Task, 'state' | 'at'>, now: number): number => Math.min(Math.max(now, state === 'waiting' ? at : now) + SOON_MS, now + LATEST_MS)

/** What our reply says on GitHub, without its marker; null: there is none. */
export async function standingReply(context: TaskContext, to: ReplyTo): Promise<string | null> {
  const marker = replyMarker(to.key)
  const looked = findComment(context, to, marker, { app: context.github.app })
  looks.set(context.effects, { marker, looked })
  const found = await context.effects.need(looked)
  return found === null ? null : found.body.slice(marker.length).trimStart()
}

/** Nobody but the task writes its reply: what it has looked for once it need not look for again. */
const looks = new WeakMap<TaskContext['effects'], { readonly marker: string; readonly looked: Promise<Answer<IssueComment | null>> }>()

const replyMarker = (key: string): string => `<!-- hortus:reply:${sha256Text(key).slice(0, 16)} -->`

const REPLY = 'reply'

interface Said {
  readonly id: number
  /** Of the body as it was when it was made or found. */
  readonly digest: string
}

const digestOf = (body: string): string => sha256Text(body.replaceAll('\r\n', '\n').trimEnd()).slice(0, 16)

const saidOf = (answer: Answer<IssueComment>): Answer<Json> => (answer.ok ? ok({ id: answer.value.id, digest: digestOf(answer.value.body) }) : answer)

function readSaid(value: Json): Said | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { id, digest } = value as { readonly id?: Json; readonly digest?: Json }
  return typeof id === 'number' && typeof digest === 'string' ? { id, digest } : null
}

/** Who deleted our reply does not want it. */
const orGone = (answer: Answer<IssueComment>): Answer<Json> => (answer.ok ? ok(answer.value.id) : answer.problem.kind === 'not_found' ? ok(null) : answer)

async function findReply(context: TaskContext, to: ReplyTo, marker: string, us: Identity): Promise<Answer<Json>> {
  const before = looks.get(context.effects)
  const found = await (before?.marker === marker ? before.looked : findComment(context, to, marker, us))
  return found.ok && found.value !== null ? saidOf(ok(found.value)) : (found as Answer<null>)
}

/** From the newest page back to the comment that is answered. */
async function findComment({ github }: TaskContext, { issue, comment }: ReplyTo, marker: string, us: Identity): Promise<Answer<IssueComment | null>> {
  const first = await github.comments(issue, 1)
  if (!first.ok) return first
  for (let page = first.value.last; page >= 1; page -= 1) {
    const answer = page === 1 ? first : await github.comments(issue, page)
    if (!answer.ok) return answer
    const ours = answer.value.items.find(({ body, author }) => isOurs(author, us) && isMarked(body, marker))
    if (ours !== undefined) return ok(ours)
    const oldest = answer.value.items[0]
    if (comment !== null && oldest !== undefined && oldest.id <= comment) return ok(null)
  }
  return ok(null)
}

/** A marker further down is a quotation. */
const isMarked = (body: string, marker: string): boolean => body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`)
