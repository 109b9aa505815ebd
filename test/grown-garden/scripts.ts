/** For tests: the scripts of the grown garden, in the style that was captured from a real one (specs: garden 2.2). */

/** The same layer as that of the examples of this repository, so that an engine that built one of them has it. */
export const PYTHON_DOCKERFILE = `ARG BASE=debian:bookworm-slim@sha256:88200866dfff7ea7f5cbcb6ec7c8a701889efe6fe859fe64d6990e4b07ea4171
FROM \${BASE}
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends python3 \\
 && rm -rf /var/lib/apt/lists/*
USER 65532:65532
WORKDIR /workspace
`

export const NODE_DOCKERFILE = PYTHON_DOCKERFILE.replace('python3', 'nodejs')

const HEAD = `#!/usr/bin/env bash
set -euo pipefail

SCRIPT_DIR="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)"
`

export const rootLine = (depth: number): string => `REPO_ROOT="$(cd "$SCRIPT_DIR/${Array(depth).fill('..').join('/')}" && pwd)"\n`

export function buildScript(image: string): string {
  return `${HEAD}
IMG="\${CVL_IMAGE:-${image}}"

docker build \\
  \${BASE:+--build-arg "BASE=$BASE"} \\
  -t "$IMG" \\
  "$SCRIPT_DIR"
`
}

/** From the root of the repository. */
export function buildFromRoot(image: string, path: string, depth: number): string {
  return `${HEAD}${rootLine(depth)}
IMG="\${CVL_IMAGE:-${image}}"

docker build -t "$IMG" -f "$REPO_ROOT/${path}/Dockerfile" "$REPO_ROOT"
`
}

export interface RunScript {
  readonly image: string
  /** How many directories the script climbs for the root. */
  readonly depth: number
  readonly command: string
  /** Lines between the computation of the root and the call. */
  readonly before?: string
  readonly workdir?: string
  readonly pythonPath?: string
}

export function runScript({ image, depth, command, before = '', workdir = '/workspace', pythonPath = '/cvlization_repo' }: RunScript): string {
  return `${HEAD}${rootLine(depth)}${before}
IMG="\${CVL_IMAGE:-${image}}"
WORK_DIR="\${CVL_WORK_DIR:-$SCRIPT_DIR}"
mkdir -p "$HOME/.cache/huggingface"

docker run --rm \\
  \${CVL_CONTAINER_NAME:+--name "$CVL_CONTAINER_NAME"} \\
  --workdir ${workdir} \\
  --mount "type=bind,src=\${SCRIPT_DIR},dst=/workspace" \\
  --mount "type=bind,src=\${REPO_ROOT},dst=/cvlization_repo,readonly" \\
  --mount "type=bind,src=\${HOME}/.cache/huggingface,dst=/root/.cache/huggingface" \\
  --mount "type=bind,src=\${WORK_DIR},dst=/mnt/cvl/workspace" \\
  --env "PYTHONPATH=${pythonPath}" \\
  --env "PYTHONDONTWRITEBYTECODE=1" \\
  --env "CVL_INPUTS=/mnt/cvl/workspace" \\
  --env "CVL_OUTPUTS=/mnt/cvl/workspace" \\
  "$IMG" \\
  ${command}
`
}

/** Shown by every example: one JSON line per figure. */
export const REPORT = `

def report(metric, value):
    line = json.dumps({"metric": metric, "value": value})
    print(line, flush=True)
    if "HORTUS_METRICS" in os.environ:
        with open(os.environ["HORTUS_METRICS"], "a", encoding="utf-8") as file:
            file.write(line + "\\n")

`

export function descriptor(name: string, presets: string, more = ''): string {
  return `name: ${name}
description: The example ${name} of a grown garden.
stability: stable
frameworks: [python]
datasets: []
resources: { gpu: 0, vram_gb: 0, ram_gb: 1, disk_gb: 1 }
${more}presets:
${presets}`
}
