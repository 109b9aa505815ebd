/**
 * The configuration in force for a repository: the organisation's `.github/hortus.yml` in its `.github` repository, under the
 * repository's own, over the defaults. Read at heads of default branches, remembered by their commits, and asked again after a minute.
 */
import { HortusError, ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Clock, Log } from '../../core/world.ts'
import type { AppClient } from '../github/app-client.ts'
import type { Mirrors } from '../mirror/mirror.ts'
import type { Store } from '../store/store.ts'
import type { ConfigOf } from '../worker/run-task.ts'
import { configOfTexts, judgeConfig, type ConfigText } from './judge-config.ts'
import { NEVER, recallConfig, rememberConfig, type KnownConfig } from './known-config.ts'
import { findOrganisation } from './organisation.ts'
import { headOf, readConfigText } from './read-config-text.ts'

export interface BotConfigParts {
  readonly store: Store
  readonly app: AppClient
  readonly mirrors: Mirrors
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
}

/** A push says sooner that it changed. */
const FRESH_MS = 60_000

export function openBotConfig(parts: BotConfigParts): ConfigOf {
  const { store, clock, log } = parts
  const held = new Map<number, { readonly key: string; readonly config: Config }>()

  /** Resolving takes milliseconds, and tasks are many. */
  function resolved(id: number, known: KnownConfig): Config {
    const key = JSON.stringify([known.organisation, known.repository])
    const before = held.get(id)
    if (before?.key === key) return before.config
    if (held.size >= MOST_HELD) held.clear()
    const config = configOfTexts(known)
    held.set(id, { key, config })
    return config
  }

  return async (about) => {
    const { id } = about.github.facts
    const known = await recallConfig(store, id)
    const now = clock.now().getTime()
    if (known !== null && now - known.checkedAt < FRESH_MS && known.checkedAt <= now) return resolved(id, known)
    const fresh = await refresh(parts, about, known ?? NEVER)
    if (fresh.ok) {
      await rememberConfig(store, id, fresh.value, now)
      return resolved(id, fresh.value)
    }
    // What held a minute ago is better than nothing; without anything known nobody can say what is allowed.
    if (known === null) throw new HortusError(fresh.problem)
    log.warn('The configuration could not be read again; the last one stays in force.', { code: fresh.problem.code, why: fresh.problem.message })
    return resolved(id, known)
  }
}

const MOST_HELD = 1000

async function refresh(parts: BotConfigParts, about: Parameters<ConfigOf>[0], known: KnownConfig): Promise<Result<KnownConfig>> {
  const checkedAt = parts.clock.now().getTime()
  const head = await headOf(about)
  if (!head.ok) return head
  const above = await organisationText(parts, about, known)
  if (!above.ok) return above
  const { commit: organisationCommit, text } = above.value
  if (known.commit !== null && head.value === known.commit && organisationCommit === known.organisationCommit) return ok({ ...known, checkedAt })
  const own = await readConfigText(about, head.value)
  if (!own.ok) return own
  return ok({ commit: head.value, organisationCommit, checkedAt, ...judgeConfig(text, own.value, known) })
}

/** An organisation's file that cannot be reached now changes nothing. */
async function organisationText(parts: BotConfigParts, { github, installation, signal }: Parameters<ConfigOf>[0], known: KnownConfig): Promise<Result<{ readonly commit: string | null; readonly text: ConfigText }>> {
  const kept = ok({ commit: known.organisationCommit, text: { text: known.organisation } })
  const none = ok({ commit: null, text: { text: null } })
  if (installation === undefined || github.facts.name === '.github') return none
  const repository = await findOrganisation(parts, installation, github.facts.owner)
  if (repository === 'unknown') return kept
  if (repository === null) return none
  const opened = await parts.app.open({ installation, repository, permissions: { metadata: 'read', contents: 'read' }, task: null, signal })
  if (!opened.ok) return kept
  await using client = opened.value
  const place = { github: client, mirror: parts.mirrors.of(client) }
  const head = await headOf(place)
  if (!head.ok) return kept
  if (head.value === known.organisationCommit && known.commit !== null) return kept
  const text = await readConfigText(place, head.value)
  return text.ok ? ok({ commit: head.value, text: text.value }) : kept
}
