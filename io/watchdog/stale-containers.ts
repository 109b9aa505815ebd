/** Containers of harnesses that are gone, or over twice their limit where nobody can see the harness from here. */
import { openCli, type Cli } from '../containers/cli.ts'
import { ownerOfLabel } from '../containers/owner.ts'

export interface StaleContainer {
  readonly cli: Cli
  readonly id: string
  readonly name: string
  readonly why: 'dead' | 'too_long'
}

const FORMAT = '{{.ID}}\t{{.Names}}\t{{.CreatedAt}}\t{{.Label "hortus.owner"}}\t{{.Label "hortus.limit"}}'
const TIMEOUT_MS = 10_000

export async function staleContainers(env: NodeJS.ProcessEnv): Promise<readonly StaleContainer[]> {
  const found = await Promise.all(['docker', 'podman'].map((binary) => ofEngine(openCli(binary, env))))
  // Podman may answer to the name of docker.
  return [...new Map(found.flat().map((each) => [each.id, each])).values()]
}

export async function endContainers({ cli, id }: StaleContainer): Promise<void> {
  await cli.call(['rm', '--force', '--volumes', id], { timeoutMs: 30_000 })
}

async function ofEngine(cli: Cli): Promise<StaleContainer[]> {
  const answer = await cli.call(['ps', '--all', '--no-trunc', '--filter=label=hortus.owner', `--format=${FORMAT}`], { timeoutMs: TIMEOUT_MS })
  if (answer.code !== 0) return []
  return answer.stdout.split('\n').flatMap((line) => {
    const [id = '', name = '', created = '', owner = '', limit = ''] = line.split('\t')
    const why = /^[0-9a-f]{12,64}$/.test(id) ? judge(owner, created, limit, Date.now()) : null
    return why === null ? [] : [{ cli, id, name: /^[\w.-]{1,200}$/.test(name) ? name : id, why }]
  })
}

/** null: it is alive, or nobody knows. */
export function judge(owner: string, created: string, limit: string, now: number): StaleContainer['why'] | null {
  const state = ownerOfLabel(owner)
  if (state !== 'unknown') return state === 'dead' ? 'dead' : null
  const since = timeOf(created)
  const limitMs = /^[1-9]\d{0,14}$/.test(limit) ? Number(limit) : null
  return since !== null && limitMs !== null && now - since > 2 * limitMs + SKEW_MS ? 'too_long' : null
}

/** The clock of a shared engine may go otherwise, and a run is given time to stop. */
const SKEW_MS = 10 * 60_000

/** `2026-11-21 15:00:00 +0000 UTC`, of podman with a fraction. */
function timeOf(created: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.\d{1,9})? ([+-]\d{2})(\d{2})\b/.exec(created)
  const time = match === null ? Number.NaN : Date.parse(`${match[1]}T${match[2]}${match[3]}:${match[4]}`)
  return Number.isFinite(time) ? time : null
}
