/** The command line of an image build, from the closed BuildRequest alone. */
import type { BuildRequest } from '../world.ts'
import { KEY_LABEL, TRUST_LABEL } from './judge-image.ts'

export interface BuildOptions {
  /** buildx (BuildKit); without it the engine's legacy builder: Debian's docker.io has no buildx. */
  readonly buildx: boolean
  /** The job's cache service can be reached. */
  readonly githubCache: boolean
  /** The builder can write layers to a registry: every driver of buildx but `docker`, which fails the build over it. */
  readonly exportsCache?: boolean
  readonly contextAbs: string
  /** The legacy builder writes the image's id here. */
  readonly idFile: string
}

/** argv after the engine's name. */
export function buildArgs(request: BuildRequest, options: BuildOptions): string[] {
  return [
    ...(options.buildx ? ['buildx', 'build', '--load', '--progress=plain', '--provenance=false'] : ['build', '--force-rm', `--iidfile=${options.idFile}`]),
    `--file=${options.contextAbs}/${request.dockerfile}`,
    `--tag=${request.tag}`,
    ...(request.network === 'default' ? [] : [`--network=${request.network}`]),
    ...(options.buildx ? cache(request.cache, options) : []),
    ...Object.entries(request.args).map(([name, value]) => `--build-arg=${name}=${value}`),
    ...Object.entries({ ...NO_CLAIM, ...request.labels }).map(([name, value]) => `--label=${name}=${value}`),
    options.contextAbs,
  ]
}

/** Labels of the command line stand over those of a Dockerfile: no image can claim a key or a trust that it was not built with (A47). */
const NO_CLAIM = { [KEY_LABEL]: '', [TRUST_LABEL]: 'untrusted' }

/** A cache that cannot be written costs time and never the build; code that is not trusted writes none (A47). */
function cache(wanted: BuildRequest['cache'], options: BuildOptions): string[] {
  if (wanted.kind === 'none' || (wanted.kind === 'gha' && !options.githubCache)) return []
  const place = wanted.kind === 'gha' ? `type=gha,scope=${wanted.scope}` : `type=registry,ref=${wanted.ref}`
  const writes = wanted.write && (wanted.kind === 'gha' || options.exportsCache === true)
  return [`--cache-from=${place}`, ...(writes ? [`--cache-to=${place},mode=max,ignore-error=true`] : [])]
}
