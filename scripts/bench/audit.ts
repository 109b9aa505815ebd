/** `hortus audit` from process start: 5,000 examples with code, and a history of 2,000 commits. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { medians, type Bench, type Command } from './measure.ts'
import { temporary } from './validate.ts'

const EMPTY: Command = { file: process.execPath, args: ['-e', '0'], accept: [0] }

export const auditLarge: Bench = async (runs) => {
  await using small = await temporary()
  await using large = await temporary()
  grow(small.path, 250, 100)
  grow(large.path, 5000, 2000)
  const [few, many, empty, log] = medians([audit(small.path), audit(large.path), EMPTY, gitLog(large.path)], Math.min(runs, 5)) as [number, number, number, number]
  const [perFew, perMany] = [(few - empty) / 250, (many - empty) / 5000]
  return { title: 'audit of 5,000 generated examples with code and 2,000 commits, from process start', value: many, limit: null, unit: 'ms', detail: `${perMany.toFixed(2)} ms each, against ${perFew.toFixed(2)} ms each for 250 (ratio ${(perMany / perFew).toFixed(2)}); \`git log --raw\` alone ${log.toFixed(0)} ms` }
}

const audit = (cwd: string): Command => ({ file: process.execPath, args: [join(process.cwd(), 'cli/hortus.mjs'), 'audit', '--json'], cwd, env: { XDG_CACHE_HOME: '/dev/null' }, accept: [0] })
const gitLog = (cwd: string): Command => ({ file: 'git', args: ['log', '--raw', '--no-renames', '--format=%H'], cwd, accept: [0] })

/** One commit brings all, each other one changes an example. */
function grow(cwd: string, examples: number, commits: number): void {
  const at = (index: number): string => `examples/area-${index % 7}/group-${index % 50}/example-${index}`
  const file = (path: string, text: string): string => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
  const parts = [`commit refs/heads/main\ncommitter b <b@example.invalid> 1735689600 +0000\ndata 1\nx\n`]
  for (let index = 0; index < examples; index++) for (const [name, text] of filesOf(index)) parts.push(file(`${at(index)}/${name}`, text))
  for (let index = 1; index < commits; index++) parts.push(`commit refs/heads/main\ncommitter b <b@example.invalid> ${1735689600 + index * 3600} +0000\ndata 1\nx\n${file(`${at((index * 31) % examples)}/Dockerfile`, `FROM python:3.12-slim\nRUN echo ${index}\n`)}`)
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd })
  execFileSync('git', ['fast-import', '--quiet'], { cwd, input: parts.join(''), maxBuffer: 64 << 20 })
  execFileSync('git', ['reset', '-q', '--hard'], { cwd })
}

function filesOf(index: number): readonly (readonly [string, string])[] {
  const helper = `def read_lines_${index % 40}(path, default=None):\n    """Reads it."""\n    if not path.exists():\n        return default\n    text = path.read_text(encoding="utf-8")\n    kept = [line.strip() for line in text.splitlines()]\n    return [line for line in kept if line]\n`
  const steps = Array.from({ length: 60 }, (_, step) => `    value = value * ${index} + ${step}  # step ${step}\n    total.append(value)\n`).join('')
  return [
    ['example.yaml', `name: example-${index}\ncapability: area/group\ndescription: "Generated example number ${index}."\nstability: beta\ntags: [a, b]\nresources: {gpu: ${index % 2}, disk_gb: 10}\npresets:\n  build: {script: build.sh}\n  train: {script: train.sh}\nverification:\n  last_verified: "2025-01-1${index % 10}"\n`],
    ['Dockerfile', 'FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n'],
    ['requirements.txt', `numpy==2.1.${index % 4}\ntorch>=2.0\n`],
    ['build.sh', `#!/bin/sh\ndocker build -t example-${index} .\n`],
    ['train.sh', `#!/bin/bash\nset -e\nSCRIPT_DIR="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)"\nREPO_ROOT="$(cd "$SCRIPT_DIR/../../../.." && pwd)"\ndocker run --rm --mount "type=bind,src=$SCRIPT_DIR,dst=/workspace" --mount "type=bind,src=$REPO_ROOT,dst=/repo,readonly" example-${index} python train.py\n`],
    ['train.py', `import json\nfrom pathlib import Path\nimport torch\n\n${helper}\n\ndef main(value=1):\n    total = []\n${steps}    print(json.dumps(total))\n\n\nif __name__ == "__main__":\n    main()\n`],
    ['README.md', `# Example ${index}\n`],
  ]
}
