/** Removes what a killed harness left behind (A61). What belongs to a living one, or is not ours, is left alone. */
import { listCgroups, openCgroup } from './cgroup.ts'
import type { Cli } from './cli.ts'
import { isOrphan, isOrphanLabel } from './owner.ts'

const PREFIX = 'hortus-'

export async function reapCgroups(): Promise<void> {
  for (const name of await listCgroups(PREFIX)) {
    if (isOrphan(name.slice(PREFIX.length))) await (await openCgroup(name))?.remove()
  }
}

export async function reapContainers(cli: Cli): Promise<void> {
  const answer = await cli.call(['ps', '--all', '--filter=label=hortus.owner', '--format={{.ID}}\t{{.Label "hortus.owner"}}'], { timeoutMs: 5000 })
  if (answer.code !== 0) return
  const orphans = answer.stdout
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([id, owner]) => id !== undefined && owner !== undefined && /^[0-9a-f]+$/.test(id) && isOrphanLabel(owner))
    .map(([id]) => id!)
  if (orphans.length > 0) await cli.call(['rm', '--force', '--volumes', ...orphans])
}
