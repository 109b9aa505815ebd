/**
 * Whom the repository trusts to sign. With a base both the keyring and the list of keys come from the merge base, so that a pull
 * request cannot bring the key that it is signed with (A19).
 */
import { resolve } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import type { Trust } from '../../core/integrity/integrity.ts'
import type { Config } from '../../core/schema/config.ts'
import type { WorkspaceChange } from '../../core/workspace/workspace.ts'
import type { World } from '../../core/world.ts'
import { CONFIG_PATH } from './load-config.ts'

/** Some hundred keys. */
const KEYRING_MAX_BYTES = 1024 * 1024
const CONFIG_MAX_BYTES = 256 * 1024

type Read = Omit<Trust, 'keyring' | 'now'> & { readonly keyringText: string }

/** `signed`: there is a signature to judge; else only what the change says about trust is looked for. */
export async function readTrust(world: Pick<World, 'files' | 'git'>, config: Config, change: WorkspaceChange | null, { signed }: { readonly signed: boolean }): Promise<Read> {
  const here = policyOf(config)
  const touched = change?.files.some(({ path, from }) => [path, from].some((each) => each === CONFIG_PATH || each === here.keyring)) === true
  if (change === null || (!signed && !touched)) return { policy: here, at: 'here', changed: [], keyringText: signed ? await textHere(world, here.keyring, KEYRING_MAX_BYTES) : '' }
  const at = (path: string, maxBytes: number): Promise<string> => textAt(world, change.mergeBase, path, maxBytes)
  const [configBefore, configNow] = await Promise.all([at(CONFIG_PATH, CONFIG_MAX_BYTES), textHere(world, CONFIG_PATH, CONFIG_MAX_BYTES)])
  const [before, now] = [policyIn(configBefore), policyIn(configNow)]
  const keys = KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]))
  // What the file says the same before and now may come from another layer, which no pull request writes.
  const policy = { ...here, ...Object.fromEntries(keys.map((key) => [key, before[key]])), ...Object.fromEntries(DEMANDS.map((key) => [key, before[key] === now[key] ? here[key] : stricter(before[key], here[key])])) }
  const [keyringText, keyringNow] = await Promise.all([at(policy.keyring, KEYRING_MAX_BYTES), textHere(world, policy.keyring, KEYRING_MAX_BYTES)])
  const changed = [...keys.map((key) => `workspace.${key}`), ...(keyringText === keyringNow ? [] : [policy.keyring])]
  return { policy, at: 'base', changed, keyringText }
}

/** A18: a change that no longer asks for signatures is judged by what was asked before it. */
const DEMANDS = ['checksums', 'signatures'] as const

const RANK = { off: 0, warn: 1, require: 2 } as const

const stricter = (before: keyof typeof RANK, now: keyof typeof RANK): keyof typeof RANK => (RANK[before] > RANK[now] ? before : now)

const KEYS = ['trusted_keys', 'threshold', 'keyring'] as const

const policyOf = ({ workspace }: Config): Trust['policy'] => ({ trusted_keys: workspace.trusted_keys, threshold: workspace.threshold, keyring: workspace.keyring, checksums: workspace.checksums, signatures: workspace.signatures })

/** What one text of `.github/hortus.yml` says; where it says nothing, the defaults. */
const policyIn = (text: string): Trust['policy'] => policyOf(resolve([yamlLayer('repository', CONFIG_PATH, text)]).config)

async function textHere({ files }: Pick<World, 'files'>, path: string, maxBytes: number): Promise<string> {
  const read = await files.readText(path, { maxBytes })
  return read.ok ? read.value.text : ''
}

async function textAt({ git }: Pick<World, 'git'>, commit: string, path: string, maxBytes: number): Promise<string> {
  const read = await git.readAt(commit, path, { maxBytes })
  return read.ok ? read.value.text : ''
}
