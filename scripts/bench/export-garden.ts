/** A repository as large as the measured garden, with one example that everything exports: 6,600 files, and as many commits of the example as asked for. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { layOut, type Generated } from './lay-out.ts'

export const EXPORTED = 'examples/vision/exported'
/** Where it was for the first half of its history. */
const BEFORE = 'examples/exported'

/** Every commit changes the example; one of ten changes something elsewhere too, one of twenty is a merge of a change of it. */
export async function exportGarden(path: string, { commits }: { readonly commits: number }): Promise<{ readonly files: number }> {
  const files = [...repository()]
  await layOut(path, files)
  const importing = spawn('git', ['fast-import', '--quiet', '--done', '--date-format=raw'], { cwd: path, stdio: ['pipe', 'inherit', 'inherit'] })
  const ended = once(importing, 'exit')
  importing.stdin.end(`${[...history(commits)].join('')}done\n`)
  const [code] = (await ended) as [number]
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`)
  for (const args of [['reset', '-q', '--hard'], ['repack', '-adq'], ['update-index', '-q', '--refresh']]) execFileSync('git', args, { cwd: path })
  return { files: files.length }
}

function* repository(): Generator<Generated> {
  yield* example(BEFORE, 'exported')
  for (let index = 0; index < 230; index++) yield* example(`examples/group-${index % 12}/example-${index}`, `example-${index}`)
  for (let file = 0; file < 160; file++) yield { path: `library/part_${file % 20}/module_${file}.py`, text: CODE.repeat(40) }
  yield { path: 'README.md', text: '# Garden\n' }
  yield { path: 'LICENSE', text: 'MIT License\n\nCopyright (c) 2026 somebody\n' }
}

function* example(path: string, name: string): Generator<Generated> {
  yield { path: `${path}/example.yaml`, text: `name: ${name}\ndescription: "Generated example."\nstability: beta\npresets:\n  build: {script: build.sh}\n  train: {script: train.sh}\n` }
  yield { path: `${path}/Dockerfile`, text: 'FROM scratch\nCOPY src /src\n' }
  yield { path: `${path}/README.md`, text: `# ${name}\n\n${'A sentence as READMEs have them.\n'.repeat(30)}` }
  const here = '#!/bin/sh\ncd "$(dirname "$0")" || exit 1\n'
  yield { path: `${path}/build.sh`, text: `${here}docker build -t ${name} .\n` }
  yield { path: `${path}/train.sh`, text: `${here}docker run --rm -v "$PWD":/workspace -w /workspace ${name} python3 src/part_0/module_0.py "$@"\n` }
  for (let file = 0; file < 23; file++) yield { path: `${path}/src/part_${file % 4}/module_${file}.py`, text: CODE.repeat(10 + (file % 7) * 10) }
}

function* history(commits: number): Generator<string> {
  const half = commits >> 1
  for (let at = 0; at < commits; at++) {
    const place = at < half ? BEFORE : EXPORTED
    const head = (ref: string, message: string): string => `commit ${ref}\nmark :${at + 1}\nauthor Ada <ada@example.invalid> ${FIRST + 3600 * at} +0100\ncommitter Bob <bob@example.invalid> ${FIRST + 3600 * at + 60} +0000\n${data(message)}`
    const change = file(`${place}/src/part_${at % 4}/module_${at % 23}.py`, `# ${at}\n${CODE.repeat(10 + (at % 40))}`)
    if (at % 20 === 18) {
      // A side that leaves two commits ago, and is merged by the next one.
      yield `reset refs/heads/side\nfrom :${at - 1}\n\n${head('refs/heads/side', `Side ${at}`)}${file(`${place}/notes-${at % 7}.md`, `${at}\n`)}\n`
      continue
    }
    yield head('refs/heads/main', `Change ${at}, see #${at}`)
    if (at === 0) yield 'from refs/heads/main^0\n'
    if (at % 20 === 19) yield `merge :${at}\n${file(`${place}/notes-${(at - 1) % 7}.md`, `${at - 1}\n`)}`
    if (at === half) yield `R ${BEFORE} ${EXPORTED}\n`
    yield change
    if (at % 10 === 0) yield file(`library/part_0/module_0.py`, `# ${at}\n`)
    yield '\n'
  }
}

const FIRST = 1_700_000_000
const CODE = 'def function(argument):\n    """What it does."""\n    return argument + 1\n\n\n'
const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
const file = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`
