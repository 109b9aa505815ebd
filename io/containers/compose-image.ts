/** The image of a service: found by its name, pulled when it is not there, and what it runs when nobody says otherwise. */
import type { ComposeServiceRequest, Image } from '../../core/world.ts'
import type { Cli } from './cli.ts'
import { unknownFailure, type EngineFailure } from './engine-errors.ts'

export interface ResolvedImage {
  readonly image: Image
  readonly command: readonly string[]
  readonly workdir: string
}

const PULL_MS = 20 * 60_000

export async function resolveImage(cli: Cli, { name, image, imagePlace, entrypoint, command, workdir }: ComposeServiceRequest): Promise<ResolvedImage | EngineFailure> {
  const ref = image.id ?? image.ref
  let config = await inspect(cli, ref)
  if (config === null && image.id === null) {
    const pulled = await cli.call(['pull', '--quiet', ref], { timeoutMs: PULL_MS })
    if (pulled.code !== 0) return notPulled(pulled.stderr, `the image ${ref} of the service "${name}"${imagePlace === undefined ? '' : ` (${imagePlace})`} could not be pulled`)
    config = await inspect(cli, ref)
  }
  if (config === null) return { reason: `the image ${ref} is not there`, next: 'Build or pull it, then try again.' }
  // As the engines do: an entrypoint of one's own drops the image's command.
  const argv = [...(entrypoint ?? config.entrypoint), ...(command ?? (entrypoint === null ? config.command : []))]
  return { image: { ref: image.ref, id: config.id, digest: image.digest }, command: argv, workdir: workdir ?? (config.workdir === '' ? '/' : config.workdir) }
}

/** What is said of base images, said of the image that a compose file names: no argument of a build gives another one. */
function notPulled(stderr: string, what: string): EngineFailure {
  const { reason, next } = unknownFailure(stderr.split('\n').slice(-5), what)
  const advice = next.replace(/, or give a base image.*$/s, '.').replace('the FROM line of the Dockerfile', 'its `image:` in the compose file')
  return { reason: reason.replace('the base image could not be pulled', what), next: advice }
}

interface Config {
  readonly id: string
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly workdir: string
}

async function inspect(cli: Cli, ref: string): Promise<Config | null> {
  const answer = await cli.call(['image', 'inspect', '--format={{.Id}}\t{{json .Config.Entrypoint}}\t{{json .Config.Cmd}}\t{{json .Config.WorkingDir}}', ref])
  const [id = '', entrypoint = '', command = '', workdir = ''] = answer.stdout.trim().split('\t')
  if (answer.code !== 0 || !/^(?:sha256:)?[0-9a-f]{64}$/.test(id)) return null
  return { id: id.startsWith('sha256:') ? id : `sha256:${id}`, entrypoint: words(entrypoint), command: words(command), workdir: String(parse(workdir) ?? '') }
}

function words(text: string): readonly string[] {
  const value = parse(text)
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
