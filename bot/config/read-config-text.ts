/** The file of one repository, at the head of its default branch. */
import { ok, type Result } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { Mirror } from '../mirror/mirror.ts'
import { CONFIG_PATH, type ConfigText } from './judge-config.ts'

/** Two of them, escaped, are under what the store keeps in one value. */
const LARGEST = 48 * 1024

export interface ConfigPlace {
  readonly github: RepositoryClient
  readonly mirror: Mirror
}

/** null: the branch has no commit. */
export async function headOf({ github }: ConfigPlace): Promise<Result<string | null>> {
  return github.branch(github.facts.defaultBranch)
}

export async function readConfigText({ mirror }: ConfigPlace, commit: string | null): Promise<Result<ConfigText>> {
  if (commit === null) return ok({ text: null })
  const fetched = await mirror.fetch([commit])
  if (!fetched.ok) return fetched
  const laid = await mirror.at(commit)
  if (!laid.ok) return laid
  await using checkout = laid.value
  return ok(await configTextIn(checkout.world))
}

export async function configTextIn({ files }: Pick<World, 'files'>): Promise<ConfigText> {
  const file = await files.readText(CONFIG_PATH, { maxBytes: LARGEST })
  if (file.ok) return { text: file.value.text }
  if (file.problem.kind === 'missing') return { text: null }
  return { problem: `${CONFIG_PATH} cannot be read: ${file.problem.message}` }
}

