/**
 * The check run `hortus/config` at the head of a pull request that changes `.github/hortus.yml`: who reads it sees on the exact line what
 * would not hold, before it is merged (G20). Nothing of it is in force; what is judged is what the default branch would have then.
 */
import type { Result } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import type { TaskContext } from '../worker/handler.ts'
import { onceAt, outputOf } from './config-check.ts'
import { CONFIG_PATH, judgeConfig } from './judge-config.ts'
import { NEVER, recallConfig } from './known-config.ts'
import { configTextIn } from './read-config-text.ts'

export interface PulledConfig {
  /** Number of the pull request. */
  readonly pull: number
  readonly head: string
  readonly base: string
  readonly world: (commit: string) => Promise<Result<World>>
  /** Tells the check runs of one commit apart where it was asked for again. */
  readonly again?: string
}

/** true: the pull request changes the file, and its check stands. */
export async function checkPulledConfig(context: TaskContext, { pull, head, base, world, again }: PulledConfig): Promise<boolean> {
  const fetched = await context.mirror.fetch([head, base], { history: true, pull })
  const laid = fetched.ok ? await world(head) : fetched
  // What cannot be laid out is told by the check of the pull request itself.
  if (!laid.ok) return false
  const since = await laid.value.git.changedSince(base)
  if (!since.ok || !since.value.files.includes(CONFIG_PATH)) return false
  // The organisation's file, as it was read last: the default branch is judged over the same.
  await context.config()
  const known = (await recallConfig(context.store, context.github.facts.id)) ?? NEVER
  const judged = judgeConfig({ text: known.organisation }, await configTextIn(laid.value), known)
  await onceAt(context, `config:${head}`, { sha: head, externalId: [`pull-config/${pull}/${head}/${base}`, ...(again === undefined ? [] : [again])].join('/'), ...outputOf(judged, PULLED) })
  return true
}

/** null: it is no check of a pull request. */
export function placeOfConfig(externalId: string): { readonly pull: number; readonly head: string; readonly base: string } | null {
  const [, pull, head, base] = /^pull-config\/(\d{1,15})\/([0-9a-f]{40,64})\/([0-9a-f]{40,64})(?:\/|$)/.exec(externalId) ?? []
  return pull === undefined || head === undefined || base === undefined ? null : { pull: Number(pull), head, base }
}

const PULLED = { title: 'The configuration would hold', good: 'would be in force once this is merged.', blocked: 'Merged as it is, this file would not be in force: the last one that held would stay, or the defaults.', partly: 'Merged as it is, the rest of the file would be in force.' } as const
