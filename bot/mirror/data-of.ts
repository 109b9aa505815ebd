/** The data branch of a mirror's repository, read and written with the token of the task. In a dry run what would be written is noted. */
import { sha256Text } from '../../core/integrity/sha256-text.ts'
import { ok } from '../../core/problem.ts'
import type { DataBranch, DataChange, DataPlace } from '../../core/world.ts'
import { openDataBranch } from '../../io/data-branch/data-branch.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import { OWN_SETTINGS } from './own-settings.ts'

export function dataOf(client: RepositoryClient, rootAbs: string, signal: AbortSignal): DataBranch {
  const token = async (): Promise<string | undefined> => {
    const remote = await client.gitRemote()
    return remote.ok ? remote.value.token : undefined
  }
  return noted(openDataBranch({ rootAbs, signal, token, env: OWN_SETTINGS }), client, null)
}

function noted(data: DataBranch, client: RepositoryClient, place: DataPlace | null): DataBranch {
  const note = (change: DataChange): void => void client.notePush?.({ branch: place?.branch ?? 'hortus-data', commit: null, says: said(change) })
  return {
    ...(data.at === undefined ? {} : { at: (other: DataPlace) => noted(data.at!(other), client, other) }),
    snapshot: (options) => data.snapshot(options),
    update: async (decide) => {
      let last = null as DataChange | null
      if (!client.dryRun) {
        const written = await data.update(async (now) => {
          const change = await decide(now)
          last = change.ok ? change.value : null
          return change
        })
        if (written.ok && written.value.commit !== null && last !== null) note(last)
        return written
      }
      const now = await data.snapshot()
      if (!now.ok) return now
      const change = await decide(now.value)
      if (!change.ok) return change
      if (change.value !== null) note(change.value)
      return ok({ commit: null, attempts: 1 })
    },
  }
}

/** Enough to tell two changes apart, without what they say. */
function said({ message, add, replace = new Map(), remove = [] }: DataChange): Readonly<Record<string, string | number>> {
  const lines = [...[...add].map(([path, text]) => `add ${path}\n${text}`), ...[...replace].map(([path, text]) => `replace ${path}\n${text}`), ...remove.map((path) => `remove ${path}`)].sort()
  return { message: message.trim(), files: lines.length, sha256: sha256Text(lines.join('\0')) }
}
