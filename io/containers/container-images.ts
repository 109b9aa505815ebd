/** Images of the engine and of registries, through the engine's own client: its logins are the ones that count. */
import type { ImageFacts, Images, PullOutcome, PushOutcome, TransferOptions } from '../../core/world.ts'
import type { Cli, CliResult } from './cli.ts'
import type { ContainerBinary } from './container-engine.ts'
import { unknownFailure } from './engine-errors.ts'
import { loadImage } from './load-image.ts'
import { saveImage } from './save-image.ts'

/** `outAbs`: where archives are kept. */
export function openImages(binary: ContainerBinary, cli: Cli, outAbs: string): Images {
  const look = async (ref: string): Promise<ImageFacts | null> => {
    const answer = isName(ref) ? await cli.call(['image', 'inspect', '--format={{json .}}', ref]) : null
    return answer?.code === 0 ? parseFacts(answer.stdout) : null
  }
  return {
    look,
    async registryDigest(ref) {
      // Without buildx no client says the digest of what a tag names without pulling it.
      if (binary !== 'docker' || !isName(ref)) return null
      const answer = await cli.call(['buildx', 'imagetools', 'inspect', '--format={{.Manifest.Digest}}', ref])
      const digest = answer.code === 0 ? answer.stdout.trim() : ''
      return DIGEST.test(digest) ? digest : null
    },
    async pull(ref, options): Promise<PullOutcome> {
      const answer = isName(ref) ? await transfer(cli, ['pull', '--quiet', ref], options) : null
      if (answer === null) return { kind: 'missing' }
      if (answer.code !== 0) return isMissing(answer) ? { kind: 'missing' } : { kind: 'failed', ...failure(answer, `${ref} could not be pulled`) }
      const facts = await look(ref)
      return facts === null ? { kind: 'failed', ...failure(answer, `${ref} is not there after it was pulled`) } : { kind: 'pulled', facts }
    },
    async push(id, repository, tags, options): Promise<PushOutcome> {
      const refs = tags.map((tag) => `${repository}:${tag}`)
      if (!DIGEST.test(id) || !refs.every(isName)) return { kind: 'failed', ...unknownFailure([], `${repository} is no name of a repository`) }
      const digests = new Set<string>()
      try {
        for (const ref of refs) {
          const tagged = await cli.call(['tag', id, ref])
          if (tagged.code !== 0) return { kind: 'failed', ...failure(tagged, `${ref} could not be named`) }
          const answer = await transfer(cli, ['push', ...(binary === 'podman' ? ['--digestfile=/dev/stdout'] : []), ref], options)
          if (answer.code !== 0) return { kind: 'failed', ...failure(answer, `${ref} could not be pushed`) }
          digests.add(pushedDigest(answer.stdout) ?? 'none')
        }
        const [digest, ...more] = digests
        return digest === undefined || digest === 'none' || more.length > 0 ? { kind: 'failed', ...unknownFailure([], `the engine does not say one digest of ${repository}`) } : { kind: 'pushed', digest }
      } finally {
        // The image keeps the name it was built under; these would only fill lists. Without another name it would go with them.
        const names = Number((await cli.call(['image', 'inspect', '--format={{len .RepoTags}}', id])).stdout)
        if (names > refs.length) for (const ref of refs) await cli.call(['rmi', ...(binary === 'docker' ? ['--no-prune'] : []), ref])
      }
    },
    async drop(ref) {
      if (isName(ref)) await cli.call(['rmi', ref])
    },
    save: (id, path, options) => saveImage({ binary, cli, outAbs }, id, path, options),
    load: (archiveAbs, expected, options) => loadImage({ binary, cli, look }, archiveAbs, expected, options),
  }
}

const DIGEST = /^sha256:[0-9a-f]{64}$/

/** Nothing else reaches the client as a name: least of all an option. */
const isName = (ref: string): boolean => ref.length <= 400 && /^[a-zA-Z0-9][\w./:@-]*$/.test(ref)

/** Docker ends with `tag: digest: sha256:… size: …`; podman writes the digest alone. */
const pushedDigest = (said: string): string | null => /(?:^|digest: )(sha256:[0-9a-f]{64})(?:\s|$)/m.exec(said)?.[1] ?? null

function transfer(cli: Cli, args: readonly string[], { timeoutMs, signal }: TransferOptions): Promise<CliResult> {
  return cli.call(args, { timeoutMs, signal })
}

/** Only what a registry says of a name it does not have; a registry that refuses says more than that. */
function isMissing({ stderr }: CliResult): boolean {
  return /manifest unknown|not found|name unknown|repository does not exist/i.test(stderr) && !/no such host|dial tcp|insufficient_scope|unauthorized/i.test(stderr)
}

function failure(answer: CliResult, what: string): { reason: string; next: string } {
  if (answer.timedOut) return { reason: `${what} in time`, next: 'Look at the network and the registry, or raise build.timeout_minutes.' }
  const { reason, next } = unknownFailure(answer.stderr.split('\n').slice(-5), what)
  // The advice about base images stands last; here it is of no use.
  return { reason: reason.replace('the base image could not be pulled', what), next: next.replace(/, or give a base image.*$/s, '.') }
}

/** Both engines answer with the same keys. */
function parseFacts(text: string): ImageFacts | null {
  try {
    const found: unknown = JSON.parse(text)
    const image = (Array.isArray(found) ? found[0] : found) as Record<string, unknown>
    const id = typeof image['Id'] === 'string' && /^[0-9a-f]{64}$/.test(image['Id']) ? `sha256:${image['Id']}` : image['Id']
    if (typeof id !== 'string' || !DIGEST.test(id)) return null
    const config = (image['Config'] ?? {}) as Record<string, unknown>
    const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [])
    return {
      id,
      digests: strings(image['RepoDigests']),
      labels: Object.fromEntries(Object.entries((config['Labels'] ?? {}) as Record<string, unknown>).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      createdAt: time(image['Created']),
      architecture: String(image['Architecture'] ?? ''),
      os: String(image['Os'] ?? ''),
      hasTriggers: strings(config['OnBuild']).length > 0,
    }
  } catch {
    return null
  }
}

function time(value: unknown): string | null {
  const ms = typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
