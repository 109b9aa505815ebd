/** What an exported repository gets besides the example's own files. The same example and commit give the same bytes. */
import type { Example, Preset } from '../garden/example.ts'
import type { Config } from '../schema/config.ts'
import { VERSION } from '../version.ts'
import { pinned } from '../workflow/pins.ts'
import { shellQuote } from './shell-quote.ts'

export interface Provenance {
  /** `owner/name` on GitHub; null when nobody said. */
  readonly repository: string | null
  readonly commit: string
  readonly dirty: boolean
  /** Git tree hash of the example. */
  readonly tree: string
}

export const WORKFLOW_PATH = '.github/workflows/smoke.yml'
export const SCRIPT_PATH = 'smoke.sh'

/** The README of the example, or a plain one, with where it comes from at the end. */
export function readmeText(example: Example, own: string | null, from: Provenance, hasSmoke: boolean): string {
  const head = own === null ? `# ${heading(example.id)}\n${example.description === null ? '' : `\n${fence(example.description)}\n`}` : own.replace(/\r\n/g, '\n').trimEnd()
  const smoke = hasSmoke ? `\n\`./${SCRIPT_PATH}\` builds the image and runs the smoke test; \`${WORKFLOW_PATH}\` does the same on every push.\n` : ''
  const rows = [
    ['example', from.repository === null ? code(example.path) : `${code(example.path)} of ${code(from.repository)}`],
    ['commit', code(from.commit) + (from.dirty ? ', with changes that were not committed' : '')],
    ['tree', code(from.tree)],
    ['exported by', `hortus ${VERSION}`],
  ]
  return `${head}\n\n## Where this comes from\n\n| what | value |\n|---|---|\n${rows.map(([what, value]) => `| ${what} | ${value} |`).join('\n')}\n${smoke}`
}

/** The preset's command in the example's own image, hardened as Hortus runs it. */
export function smokeScript(example: Example, preset: Preset & { action: { kind: 'command' } }, config: Config): string {
  const dockerfile = example.build.kind === 'docker' ? example.build.dockerfile : 'Dockerfile'
  const params = Object.entries(preset.params).flatMap(([name, value]) => (value === true ? [`--${name}`] : value === false ? [] : [`--${name}`, String(value)]))
  const env = Object.entries({ ...preset.env, HORTUS_METRICS: '/hortus/metrics.jsonl', HORTUS_EVENTS: '/hortus/events.jsonl', HORTUS_OUTPUTS: '/hortus/outputs', HOME: '/tmp' })
  const command = [...preset.action.argv, ...params].map(shellQuote).join(' ')
  return `#!/bin/sh
# Builds the image and runs the smoke test without network, privileges or anything of the caller's environment.
# Words after the script's name go to \`docker build\`, for instance --build-arg NAME=VALUE.
set -eu
cd "$(dirname "$0")"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/outputs"
docker build --tag ${shellQuote(imageName(example.id))} --file ${shellQuote(dockerfile)} "$@" .
timeout ${Math.ceil(preset.timeoutSeconds ?? config.smoke.timeout_seconds)} docker run --rm --init \\
  --network ${preset.network ? 'bridge' : 'none'} --cap-drop ALL --security-opt no-new-privileges --pids-limit ${config.smoke.pids} \\
  --user "$(id -u):$(id -g)" --mount "type=bind,source=$PWD,target=/workspace" --workdir /workspace \\
  --mount "type=bind,source=$scratch,target=/hortus" \\
${env.map(([name, value]) => `  --env ${shellQuote(`${name}=${value}`)} \\\n`).join('')}  ${shellQuote(imageName(example.id))} ${command}
cat "$scratch/metrics.jsonl" 2>/dev/null || true
`
}

/** Nothing of the example stands in the workflow: the command is in the script, as data of a shell that quotes it (A48). */
export function smokeWorkflow(): string {
  return `# Builds the image and runs the smoke test on every push and pull request. It needs no secret and no write token.
name: Smoke
on:
  push:
  pull_request:
permissions: {}
concurrency:
  group: smoke-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  smoke:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
      - uses: ${pinned('actions/checkout')}
        with:
          persist-credentials: false
      - run: ./${SCRIPT_PATH}
`
}

export const GITIGNORE = '.hortus/\n__pycache__/\n*.pyc\nnode_modules/\ndata/container_cache/\n'

/** What Docker allows as a name. */
const imageName = (id: string): string => `hortus-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}:smoke`

/** Text of the example stands in Markdown only as code: no markup, mention or reference of it is alive (A27, A28). */
function code(text: string): string {
  const plain = visible(text).replace(/\n/g, ' ').replaceAll('|', '\\|')
  const ticks = '`'.repeat(Math.max(0, ...[...plain.matchAll(/`+/g)].map((run) => run[0].length)) + 1)
  return ticks.length === 1 ? `\`${plain}\`` : `${ticks} ${plain} ${ticks}`
}

function fence(text: string): string {
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)))
  return `${ticks}text\n${visible(text).trimEnd()}\n${ticks}`
}

const heading = (id: string): string => visible(id).replace(/[^\w./ -]/g, '_')
const visible = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]/gu, '\u{fffd}')
