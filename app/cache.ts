import { CACHE_VOLUME, GARDEN_CACHE } from '../core/contract/plan-run.ts'
import type { World } from '../core/world.ts'

export interface CachePlace {
  readonly mode: 'isolated' | 'host' | 'volume'
  readonly what: string
  /** A directory, or the name of the volume when no engine can say where it lies. */
  readonly where: string
  /** null: not there, or not readable by this user. */
  readonly bytes: number | null
}

/** Where each cache mode keeps its files, and how much is there. Makes nothing. */
export async function cacheInfo(world: Pick<World, 'host' | 'files'>): Promise<readonly CachePlace[]> {
  const garden = `${world.files.rootAbs}/${GARDEN_CACHE}`
  const home = `${world.host.homeAbs}/.cache`
  const volumes = await Promise.all((['docker', 'podman'] as const).map((engine) => volumeOf(world, engine)))
  return [
    ...(await directories(world, 'isolated', garden)),
    ...(await directories(world, 'host', home)),
    ...(volumes.every((volume) => volume === null) ? [{ mode: 'volume', what: 'everything', where: `${CACHE_VOLUME} (no engine has it)`, bytes: null } as const] : volumes.filter((volume) => volume !== null)),
  ]
}

/** The whole, and what the two libraries that fill caches keep in it (HF_HOME, TORCH_HOME). */
async function directories(world: Pick<World, 'host'>, mode: CachePlace['mode'], root: string): Promise<readonly CachePlace[]> {
  const parts = [['everything', root], ['Hugging Face', `${root}/huggingface`], ['Torch', `${root}/torch`]] as const
  const places = await Promise.all(parts.map(async ([what, where]) => ({ mode, what, where, bytes: await world.host.diskUsed(where) })))
  return places.filter(({ what, bytes }) => what === 'everything' || bytes !== null)
}

/** The engine names the directory; only root may look into it, mostly. */
async function volumeOf(world: Pick<World, 'host'>, engine: 'docker' | 'podman'): Promise<CachePlace | null> {
  const mountpoint = await world.host.toolVersion(engine, ['volume', 'inspect', '--format', '{{.Mountpoint}}', CACHE_VOLUME])
  if (mountpoint === null || !mountpoint.startsWith('/')) return null
  return { mode: 'volume', what: `everything (${engine})`, where: mountpoint, bytes: await world.host.diskUsed(mountpoint) }
}
