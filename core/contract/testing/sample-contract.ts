/** Captured contracts for tests, as a garden's usual scripts give them. */
import type { BuildCall, CapturedContract, CapturedMount, EngineCall, RunCall } from '../captured.ts'

export function sampleContract(preset: string, calls: readonly EngineCall[], more: Partial<CapturedContract> = {}): CapturedContract {
  return { schema: 'contract/1', example: 'vision/tiny', preset, script: `${preset}.sh`, sources: 'a'.repeat(64), state: 'complete', reason: null, calls, ...more }
}

export function buildCall(tag: string, more: Partial<BuildCall> = {}): EngineCall {
  return { kind: 'build', client: 'docker', tags: [tag], dockerfile: { root: 'example', path: 'Dockerfile' }, context: { root: 'example', path: '.' }, args: {}, target: null, platform: null, other: [], ...more }
}

export const EXAMPLE_MOUNT: CapturedMount = { kind: 'bind', source: { root: 'example', path: '.' }, target: '/workspace', readonly: false }

export function runCall(image: string, more: Partial<RunCall> = {}): Extract<EngineCall, { kind: 'run' }> {
  return {
    kind: 'run',
    client: 'docker',
    image,
    command: ['python', 'train.py'],
    entrypoint: null,
    workdir: '/workspace',
    mounts: [EXAMPLE_MOUNT],
    env: [],
    envValues: {},
    gpus: null,
    user: null,
    network: null,
    ports: [],
    ipc: null,
    shmSize: null,
    name: null,
    detached: false,
    interactive: false,
    privileged: false,
    other: [],
    ...more,
  }
}
