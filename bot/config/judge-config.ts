/**
 * The organisation's file and the repository's, each on its own: what is wrong with one never takes the other away, and what cannot hold
 * leaves the last one that did in force (G20).
 */
import { resolve, type Resolution } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import type { Issue } from '../../core/config/assignment.ts'
import type { Config } from '../../core/schema/config.ts'
import type { ConfigIssue, KnownConfig } from './known-config.ts'

export const CONFIG_PATH = '.github/hortus.yml'

/** `problem`: it is there and cannot be read. */
export type ConfigText = { readonly text: string | null } | { readonly problem: string }

export type Judged = Pick<KnownConfig, 'organisation' | 'repository' | 'issues' | 'blocked'>

export function judgeConfig(organisation: ConfigText, repository: ConfigText, before: Pick<KnownConfig, 'organisation' | 'repository'>): Judged {
  const above = 'text' in organisation && !resolutionOf(organisation.text, null).issues.some(blocks) ? organisation.text : before.organisation
  if ('problem' in repository) return { organisation: above, repository: before.repository, issues: [{ path: CONFIG_PATH, line: 1, message: repository.problem, fix: 'Make it a readable UTF-8 file of at most 48 KiB inside the repository.' }], blocked: true }
  const own = resolutionOf(above, repository.text).issues.filter(({ origin }) => origin.layer === 'repository')
  const blocked = own.some(blocks)
  return { organisation: above, repository: blocked ? before.repository : repository.text, issues: own.map(shown).slice(0, MOST_ISSUES), blocked }
}

/** In force. An older file under a newer one of the organisation may not hold any more: then less of it does. */
export function configOfTexts({ organisation, repository }: Pick<KnownConfig, 'organisation' | 'repository'>): Config {
  const tried = [[organisation, repository], [null, repository], [organisation, null]] as const
  const holds = tried.map(([above, own]) => resolutionOf(above, own)).find(({ issues }) => !issues.some(blocks))
  return (holds ?? resolve([])).config
}

const resolutionOf = (organisation: string | null, repository: string | null): Resolution => resolve([...(organisation === null ? [] : [yamlLayer('organisation', CONFIG_PATH, organisation)]), ...(repository === null ? [] : [yamlLayer('repository', CONFIG_PATH, repository)])])

/** A key that nobody knows, or a level that may not be lowered, is told, and the rest holds. */
const blocks = ({ kind }: Issue): boolean => kind !== 'unknown_key' && kind !== 'lowered'

/** GitHub takes 50 annotations at once. */
const MOST_ISSUES = 50

const shown = ({ message, fix, origin }: Issue): ConfigIssue => ({ path: CONFIG_PATH, line: ('line' in origin ? origin.line : null) ?? 1, message: message.slice(0, 500), fix: fix.slice(0, 300) })
