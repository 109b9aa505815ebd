/**
 * The script that builds and smokes an exported repository, the same for a person and for the workflow. All that comes from the example
 * is a word that a POSIX shell reads as data (A48), whatever it holds.
 */
import type { Example, Preset } from '../../garden/example.ts'
import type { Config } from '../../schema/config.ts'
import { shellQuote } from '../shell-quote.ts'
import { smokeImage } from './smoke-image.ts'
import { serviceCommand } from './smoke-service.ts'
import type { SmokePlan } from './smoke-plan.ts'

export interface SmokeScript {
  readonly example: Pick<Example, 'id' | 'build'>
  readonly config: Config
  readonly plan: SmokePlan & { readonly kind: 'smoke' }
  /** Where the script lies, below the root of the repository. */
  readonly path: string
}

export function smokeScript({ example, config, plan, path }: SmokeScript): string {
  const up = path.includes('/') ? '/..' : ''
  return `#!/bin/sh
# Builds the image and runs the smoke test. Words after the script's name go to the build, for instance --build-arg NAME=VALUE;
# with --build as the first of them it is built and nothing is run.
set -eu
cd "$(dirname "$0")${up}"
only=
if [ "\${1-}" = --build ]; then
  only=build
  shift
fi
${buildLines(example, plan)}
if [ "$only" = build ]; then exit 0; fi
${runLines(example, config, plan)}`
}

function buildLines(example: SmokeScript['example'], { build }: SmokeScript['plan']): string {
  switch (build.kind) {
    case 'script':
      return `bash ${shellQuote(build.script)}${wordsOf(build.args)} "$@"`
    case 'docker':
      return dockerBuild(example)
    case 'none':
      return '# There is nothing to build.'
  }
}

export function dockerBuild(example: SmokeScript['example']): string {
  const { dockerfile, args } = example.build.kind === 'docker' ? example.build : { dockerfile: 'Dockerfile', args: {} }
  const given = Object.entries(args).map(([name, value]) => ` --build-arg ${shellQuote(`${name}=${value}`)}`).join('')
  return `docker build --tag ${smokeImage(example.id)} --file ${shellQuote(dockerfile)}${given} "$@" .`
}

function runLines(example: SmokeScript['example'], config: Config, { preset, env, needsGpu }: SmokeScript['plan']): string {
  const { action } = preset
  const seconds = Math.ceil(preset.timeoutSeconds ?? config.smoke.timeout_seconds)
  if (action.kind === 'script') return scriptLines(preset, action, { ...preset.env, ...env }, seconds)
  if (preset.compose !== undefined) return composeLines(preset, seconds)
  const image = smokeImage(example.id)
  const command = `${action.kind === 'command' ? action.argv.map(shellQuote).join(' ') : ''}${paramWords(preset)}`
  if (preset.service !== undefined) return `${SCRATCH}${serviceCommand({ service: preset.service, limits: limits(preset, config, needsGpu), environment: environment(preset), image, command })}`
  return `${SCRATCH}timeout ${seconds} docker run --rm --init \\
${limits(preset, config, needsGpu)}${environment(preset)}  ${image} ${command}
cat "$scratch/metrics.jsonl" 2>/dev/null || true
`
}

/**
 * The garden's own way: the script calls the engine itself, with the variables that its runner would give it, unless the caller has some.
 * What it writes goes to a directory of its own that every user of an image may write to, and not into the repository.
 */
function scriptLines(preset: Preset, { script, args }: Preset['action'] & { kind: 'script' }, env: Readonly<Record<string, string>>, seconds: number): string {
  const given = Object.entries(env).map(([name, value]) => ` ${shellQuote(`${name}=${value}`)}`).join('')
  return `${SCRATCH}chmod 0777 "$scratch/outputs"
: "\${CVL_WORK_DIR:=$scratch/outputs}" "\${CVL_CONTAINER_NAME:=hortus-smoke-$$}" "\${CVL_PATH_ARGS:=}"
export CVL_WORK_DIR CVL_CONTAINER_NAME CVL_PATH_ARGS
timeout ${seconds}${given === '' ? '' : ` env${given}`} bash ${shellQuote(script)}${wordsOf(args)}${paramWords(preset)}
`
}

function composeLines(preset: Preset, seconds: number): string {
  const { compose, action } = preset
  const file = compose?.file == null ? '' : ` --file ${shellQuote(compose.file)}`
  return `trap 'docker compose${file.replaceAll("'", `'\\''`)} down --volumes --remove-orphans' EXIT
timeout ${seconds} docker compose${file} run --rm --build ${shellQuote(compose?.runIn ?? '')} ${action.kind === 'command' ? action.argv.map(shellQuote).join(' ') : ''}${paramWords(preset)}
`
}

/** As Hortus runs it: no privileges, no network unless the preset asks for it, the caller's user, nothing of the caller's environment. */
const limits = (preset: Preset, { smoke }: Config, gpu: boolean): string => `  --network ${preset.network ? 'bridge' : 'none'} --cap-drop ALL --security-opt no-new-privileges --pids-limit ${smoke.pids} --shm-size ${Math.ceil(smoke.shm_gb * 1024)}m${gpu ? ' --gpus all' : ''} \\
  --user "$(id -u):$(id -g)" --mount "type=bind,source=$PWD,target=/workspace" --workdir /workspace \\
  --mount "type=bind,source=$scratch,target=/hortus" \\
`

function environment(preset: Preset): string {
  const env = Object.entries({ ...preset.env, HORTUS_METRICS: '/hortus/metrics.jsonl', HORTUS_EVENTS: '/hortus/events.jsonl', HORTUS_OUTPUTS: '/hortus/outputs', HOME: '/tmp' })
  return env.map(([name, value]) => `  --env ${shellQuote(`${name}=${value}`)} \\\n`).join('')
}

const SCRATCH = `scratch="$(mktemp -d)"
trap 'rm -rf "$scratch" || true' EXIT
mkdir "$scratch/outputs"
`

const wordsOf = (words: readonly string[]): string => words.map((word) => ` ${shellQuote(word)}`).join('')

const paramWords = ({ params }: Preset): string => wordsOf(Object.entries(params).flatMap(([name, value]) => (value === true ? [`--${name}`] : value === false ? [] : [`--${name}`, String(value)])))
