/** Commits and trees of a repository by one call of git each time. Nothing is fetched: what is not here is said. */
import { spawn } from 'node:child_process'
import { cleanEnvironment, SETTINGS } from '../run-git.ts'

/** A clone without blobs would ask its remote for what is missing (git-clone, --filter). */
export const HERE_ONLY = ['-c', 'protocol.allow=never', '-c', 'core.commitGraph=true', '-c', 'core.alternateRefsCommand=true'] as const

const MOST_BYTES = 512 * 1024 * 1024
const LIMIT_MS = 120_000

/** Contents by id or name; left out when it is not here. Throws when there is more than anybody reads. */
export async function readObjects(rootAbs: string, names: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>()
  const out = await run(rootAbs, ['cat-file', '--batch', '--buffer'], names)
  let at = 0
  for (const name of names) {
    const line = out.indexOf(10, at)
    if (line === -1) break
    const size = / (\d+)$/.exec(out.toString('latin1', at, line))?.[1]
    at = line + 1
    if (size === undefined) continue
    found.set(name, out.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}

/** Ids of the trees that names mean, in their order; null where there is none. */
export async function lookUpTrees(rootAbs: string, names: readonly string[]): Promise<readonly (string | null)[]> {
  const lines = (await run(rootAbs, ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--buffer'], names)).toString('latin1').split('\n')
  return names.map((_, at) => /^tree ([0-9a-f]{40,64})$/.exec(lines[at] ?? '')?.[1] ?? null)
}

/** Lines in, bytes out. */
export function run(rootAbs: string, args: readonly string[], lines: readonly string[] = []): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--no-pager', ...SETTINGS, ...HERE_ONLY, ...args], { cwd: rootAbs, env: { ...cleanEnvironment(), GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1' }, stdio: 'pipe', timeout: LIMIT_MS, killSignal: 'SIGKILL' })
    const parts: Buffer[] = []
    let [bytes, said] = [0, '']
    child.stdout.on('data', (part: Buffer) => ((bytes += part.length) > MOST_BYTES ? child.kill('SIGKILL') : parts.push(part)))
    child.stderr.setEncoding('utf8').on('data', (part: string) => (said = (said + part).slice(0, 2000)))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(parts)) : reject(new GitFailed(bytes > MOST_BYTES ? 'git said more than anybody reads' : (said.split('\n')[0] ?? '')))))
    child.stdin.on('error', () => undefined)
    child.stdin.end(lines.length === 0 ? '' : `${lines.join('\n')}\n`)
  })
}

export class GitFailed extends Error {}
