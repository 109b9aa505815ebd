/** An example of a repository as large as the measured garden goes to the archive and comes back, from process start, run from source. */
import { join } from 'node:path'
import { layOut, temporary, type Generated } from './lay-out.ts'
import { medians, type Bench, type Command } from './measure.ts'

const MAIN = join(process.cwd(), 'cli/hortus.mjs')
const EXAMPLES = 236

export const archive: Bench = async (runs) => {
  await using garden = await temporary()
  await using place = await temporary()
  const files = [...repository()]
  await layOut(garden.path, files)
  const hortus = (...words: readonly string[]): Command => ({ file: process.execPath, args: [MAIN, ...words, '--json'], cwd: garden.path, env: { HOME: garden.path, XDG_CACHE_HOME: '/dev/null', NODE_COMPILE_CACHE: join(place.path, 'compiled') }, accept: [0, 1] })
  const [there, back, version] = medians([hortus('archive', 'group-3/example-3', '--reason', 'nobody runs it'), hortus('unarchive', 'group-3/example-3'), { file: process.execPath, args: [MAIN, '--version'], cwd: garden.path, accept: [0] }], runs) as [number, number, number]
  return { title: `archive with link rewriting in a repository of ${files.length} files, from process start`, value: there, limit: 2000, unit: 'ms', detail: `unarchive ${back.toFixed(0)} ms; hortus --version ${version.toFixed(0)} ms; ${EXAMPLES} examples, a README each with links to others` }
}

/** 236 examples of 26 files, a library and documents: 6,600 files of the size that real ones have. */
function* repository(): Generator<Generated> {
  const paths = Array.from({ length: EXAMPLES }, (_, index) => `examples/group-${index % 12}/example-${index}`)
  for (const [index, path] of paths.entries()) {
    yield { path: `${path}/example.yaml`, text: `name: example-${index}\ndescription: "Generated example number ${index}."\nstability: beta\npresets:\n  build: {script: build.sh}\n  train: {script: train.sh}\n` }
    yield { path: `${path}/Dockerfile`, text: 'FROM scratch\n' }
    yield { path: `${path}/README.md`, text: `# Example ${index}\n\n${paths.slice(0, 20).map((other) => `Like [${other}](../../../${other}/README.md) and \`bash ${other}/build.sh\`.`).join('\n')}\n\n${PROSE.repeat(20)}` }
    for (const name of ['build.sh', 'train.sh']) yield { path: `${path}/${name}`, text: `#!/bin/sh\n${'echo a line of a script\n'.repeat(40)}` }
    for (let file = 0; file < 21; file++) yield { path: `${path}/src/module_${file}.py`, text: CODE.repeat(10 + (file % 7) * 10) }
  }
  for (let file = 0; file < 360; file++) yield { path: `library/part_${file % 20}/module_${file}.py`, text: CODE.repeat(40) }
  for (let file = 0; file < 100; file++) yield { path: `docs/page-${file}.md`, text: `# Page\n\n${paths.slice(0, 50).map((path) => `- [it](../${path}/README.md#use)`).join('\n')}\n\n${PROSE.repeat(40)}` }
  yield { path: 'README.md', text: `# Garden\n\n| example | runs |\n| --- | --- |\n${paths.map((path) => `| [${path}](${path}) | yes |`).join('\n')}\n` }
  for (let file = 0; file < 3; file++) yield { path: `.github/workflows/w${file}.yml`, text: `on:\n  push:\n    paths:\n${paths.map((path) => `      - "${path}/**"`).join('\n')}\njobs: {}\n` }
}

const PROSE = 'A sentence as READMEs have them, with `code`, a [link](https://example.com) and **bold** words.\n'
const CODE = 'def function(argument):\n    """What it does."""\n    return argument + 1\n\n\n'
