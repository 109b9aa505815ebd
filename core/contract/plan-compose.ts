/** From a project and the plan of its preset's run to the closed ComposeRequest. Pure. */
import type { ComposeMount, ComposeProject, ComposeService } from './compose/project.ts'
import type { RunPlan } from './plan-run.ts'
import type { ComposeRequest, ComposeServiceRequest, Image, Mount, RunRequest } from '../world.ts'

export interface ComposePlanOptions {
  /** Service → its image. */
  readonly images: ReadonlyMap<string, Image>
  /** Source of a bind mount → the copy of it that no container can exchange, an absolute path. */
  readonly binds: ReadonlyMap<string, string>
  readonly scratchAbs: string
  /** Id of the run: names the logs. */
  readonly run: string
  readonly readySeconds: number
  readonly stopSeconds: number
}

/** Below the scratch directory. Nothing of it is mounted but what lies in it: a container cannot put a link in the place of a mount. */
export const COMPOSE_PLACES = { binds: 'binds', volumes: 'volumes' } as const

export function planCompose(project: ComposeProject, plan: RunPlan, main: RunRequest | null, options: ComposePlanOptions): Omit<ComposeRequest, 'signal' | 'stop'> {
  const { service: ask, ...request } = plan.request
  const waitedFor = new Set(project.services.flatMap(({ dependsOn }) => dependsOn.filter(({ condition }) => condition === 'completed').map(({ service }) => service)))
  return {
    services: project.services.map((service) => planOne(project.file, service, request, waitedFor.has(service.name), options)),
    main,
    ...(main === null && ask !== undefined ? { ask } : {}),
    readyMs: Math.round(options.readySeconds * 1000),
    stopMs: Math.round(options.stopSeconds * 1000),
    timeoutMs: request.limits.timeoutMs,
  }
}

const place = (file: string, line: number | null): string => (line === null ? file : `${file}:${line}`)

function planOne(file: string, service: ComposeService, whole: Omit<RunPlan['request'], 'service'>, ends: boolean, options: ComposePlanOptions): ComposeServiceRequest {
  const { name, entrypoint, command, workdir, dependsOn, ports } = service
  return {
    name,
    image: options.images.get(name) ?? { ref: service.image.kind === 'named' ? service.image.ref : name, id: null, digest: null },
    imagePlace: place(file, service.imageLine ?? service.line),
    entrypoint,
    command,
    workdir,
    request: {
      mounts: service.mounts.map((mount, index) => planMount(mount, `${name}-${index}`, options)),
      // Who it runs as has no home in the image.
      env: { HOME: '/tmp', ...service.env },
      network: 'none',
      gpus: 'none',
      // It ends with the project; its own limit is only there for a harness that lost sight of it.
      limits: { ...whole.limits, timeoutMs: whole.limits.timeoutMs + 60_000 },
      labels: { ...whole.labels, 'hortus.service': name },
      log: `logs/${options.run}/service-${name}.log`,
      logBytes: whole.logBytes,
    },
    dependsOn,
    health: service.healthcheck,
    ports,
    ends,
  }
}

/** Volumes are directories of the scratch: a run is nobody in particular, and could not write a volume of the engine's. */
function planMount(mount: ComposeMount, own: string, { binds, scratchAbs }: ComposePlanOptions): Mount {
  const sourceAbs = mount.kind === 'bind' ? (binds.get(mount.source) ?? `${scratchAbs}/${COMPOSE_PLACES.binds}/missing`) : `${scratchAbs}/${COMPOSE_PLACES.volumes}/${mount.name === null ? `own/${own}` : `named/${mount.name}`}`
  return { sourceAbs, target: mount.target, writable: !mount.readonly }
}
