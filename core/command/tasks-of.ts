/**
 * What is to be done about an event. Keys say what is meant and not how it was heard of: a redelivery, a second hook and the sweep make
 * the same tasks (A65, G3). Nothing is decided here that a payload could lie about: handlers ask GitHub again.
 */
import type { Event } from '../delivery/event.ts'
import { sha256Text } from '../integrity/sha256-text.ts'
import { parseComment } from './parse-comment.ts'
import type { CheckInput, CommentInput, PullInput, PushInput, RunInput, TaskDraft, TaskKind, InputValue } from './task-draft.ts'

export interface TaskOptions {
  /** Number of our App: what it wrote is no command (A32). */
  readonly app: number
  readonly now: number
  readonly guid: string | null
}

export function tasksOf(event: Event, options: TaskOptions): readonly TaskDraft[] {
  if (isStale(event, options.now)) return []
  switch (event.kind) {
    case 'comment':
      return ofText(event, { ...event.comment, kind: 'comment' }, null, options)
    case 'review':
      return ofText({ ...event, isPull: true }, { ...event.review, kind: 'review', createdAt: event.review.submittedAt }, event.review.commit, options)
    case 'pull':
      return ofPull(event, options)
    case 'push':
      return ofPush(event, options)
    case 'run':
      return ofRun(event, options)
    case 'check':
      return ofCheck(event, options)
    // Everything is known by numbers and asked again, so a new name or owner changes nothing.
    case 'repository':
    case 'installation':
      return []
  }
}

/** Longer than any outage that is worth catching up with; a body that was kept and is sent again does nothing (A65). */
export const STALE_MS = 72 * 3_600_000

export function isStale(event: Event, now: number): boolean {
  const at = momentOfEvent(event)
  return at !== null && now - at > STALE_MS
}

function momentOfEvent(event: Event): number | null {
  switch (event.kind) {
    case 'comment':
      return event.comment.createdAt
    case 'review':
      return event.review.submittedAt
    case 'pull':
    case 'run':
      return event.updatedAt
    default:
      return null
  }
}

type Told = Exclude<Event, { readonly kind: 'installation' }>
type Said = Extract<Event, { readonly kind: 'comment' | 'review' }> & { readonly isPull: boolean }
type Text = { readonly kind: 'comment' | 'review'; readonly id: number; readonly nodeId: string; readonly body: string; readonly createdAt: number }

/** The acknowledgement stands alone, so that it never waits; commands wait for those before them. */
function ofText(event: Said, { kind, id, nodeId, body, createdAt }: Text, reviewed: string | null, options: TaskOptions): readonly TaskDraft[] {
  if (event.author.bot || event.author.app === options.app) return []
  const { commands, mistakes } = parseComment(body)
  if (commands.length + mistakes.length === 0) return []
  const { id: author, login, app } = event.author
  const input: CommentInput = { issue: event.issue, isPull: event.isPull, comment: { kind, id, nodeId, createdAt, bodyHash: bodyHash(body) }, by: { id: author, login, app }, reviewed }
  const subject = subjectOf(event, event.issue)
  return [
    draft(event, options, 'ack', `a:${nodeId}`, { ...input, commands: commands.length, mistakes: mistakes.length }, `ack#${id}`),
    ...commands.map((command) => draft(event, options, 'command', commandKey(nodeId, command), { ...input, command: { ...command } }, subject)),
    ...(mistakes.length === 0 ? [] : [draft(event, options, 'mistake', `m:${nodeId}`, { ...input, mistakes: mistakes.map((mistake) => ({ ...mistake })) }, subject)]),
  ]
}

/** The comment, which of its commands, and what it says. */
export const commandKey = (nodeId: string, { index, normal }: { readonly index: number; readonly normal: string }): string => `c:${nodeId}:${index}:${sha256Text(normal).slice(0, 16)}`

/** To see whether a comment still says what it said (A33). */
export const bodyHash = (body: string): string => sha256Text(body.replaceAll('\r\n', '\n'))

export const subjectOf = (event: { readonly repository: { readonly id: number } }, issue: number | null): string => (issue === null ? `r${event.repository.id}` : `r${event.repository.id}#${issue}`)


function draft(event: Told, options: TaskOptions, kind: TaskKind, key: string, input: InputValue, subject = subjectOf(event, null)): TaskDraft {
  const { repository, installation } = event
  const isNamed = key.startsWith('a:') || key.startsWith('c:') || key.startsWith('m:')
  return { key: isNamed ? key : `r${repository.id}:${key}`, subject, kind, installation, repository: repository.id, input, at: options.now, guid: options.guid }
}

type PullEvent = Extract<Event, { readonly kind: 'pull' }>

const CHECKED: ReadonlySet<PullEvent['action']> = new Set(['opened', 'reopened', 'synchronize', 'edited', 'ready'])

function ofPull(event: PullEvent, options: TaskOptions): readonly TaskDraft[] {
  const { issue, action, head, headRef, headRepository, base, baseRef, merged, updatedAt } = event
  const input: PullInput = { issue, action, head, headRef, headRepository, base, baseRef, merged, updatedAt }
  const subject = subjectOf(event, issue)
  const isOurs = headRepository === event.repository.id && headRef.startsWith('hortus/')
  return [
    ...(action === 'synchronize' || action === 'closed' ? [draft(event, options, 'pull-void', `pull-void:${issue}:${action}:${head}:${updatedAt}`, input, subject)] : []),
    ...(CHECKED.has(action) ? [draft(event, options, 'pull-check', `pull-check:${issue}:${head}:${base}${again(event)}`, input, subject)] : []),
    ...(isOurs && action === 'closed' ? [draft(event, options, 'pull-closed', `pull-closed:${issue}:${updatedAt}`, input, subject)] : []),
  ]
}

/** Two branches may be at one commit; one that was closed when it was looked at is looked at when it is opened again. */
function again({ action, repository, baseRef, updatedAt }: PullEvent): string {
  const into = baseRef === repository.defaultBranch ? '' : `:${sha256Text(baseRef).slice(0, 16)}`
  return action === 'reopened' ? `${into}:${updatedAt}` : into
}

const CONFIG_PATH = '.github/hortus.yml'
const NO_COMMIT = /^0+$/

function ofPush(event: Extract<Event, { readonly kind: 'push' }>, options: TaskOptions): readonly TaskDraft[] {
  const { ref, before, after, paths } = event
  if (!event.isDefault || NO_COMMIT.test(after)) return []
  const input: PushInput = { ref, before, after, paths: paths !== null && paths.length > 300 ? null : paths }
  const touched = paths === null || paths.includes(CONFIG_PATH)
  return [
    ...(touched ? [draft(event, options, 'config', `config:${after}`, input, `config#${event.repository.id}`)] : []),
    draft(event, options, 'base-moved', `base-moved:${after}`, input),
  ]
}

/** Files that the bot dispatches or reads the results of; runs of others are none of its business. */
const COMMAND_WORKFLOW = '.github/workflows/hortus-command.yml'
const WEEKLY_WORKFLOW = '.github/workflows/hortus-weekly.yml'

function ofRun(event: Extract<Event, { readonly kind: 'run' }>, options: TaskOptions): readonly TaskDraft[] {
  const { run, attempt, path, title, trigger, status, conclusion, headSha, headBranch, updatedAt } = event
  const input: RunInput = { run, attempt, path, title, trigger, status, conclusion, headSha, headBranch, updatedAt }
  const dispatched = trigger === 'workflow_dispatch' && DISPATCHED.has(path)
  return [
    ...(dispatched ? [draft(event, options, 'run-news', `run-news:${run}:${attempt}:${status}`, input)] : []),
    ...(path === WEEKLY_WORKFLOW && status === 'completed' && headBranch === event.repository.defaultBranch ? [draft(event, options, 'weekly', `weekly:${run}:${attempt}`, input)] : []),
  ]
}

const DISPATCHED: ReadonlySet<string> = new Set([COMMAND_WORKFLOW, '.github/workflows/hortus-gpu.yml', WEEKLY_WORKFLOW])

/** The button "Re-run" of a check of ours. */
function ofCheck(event: Extract<Event, { readonly kind: 'check' }>, options: TaskOptions): readonly TaskDraft[] {
  if (event.app !== options.app) return []
  const { check, name, headSha, externalId, updatedAt } = event
  const input: CheckInput = { check, name, head: headSha, externalId, updatedAt }
  return [draft(event, options, 'check-again', `check-again:${check}:${options.guid ?? updatedAt}`, input)]
}
