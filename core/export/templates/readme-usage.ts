/** The part of the README that says how to build, smoke and run. Commands stand in fences, quoted for a shell. */
import type { Example, Preset } from '../../garden/example.ts'
import { cell, fence, join, md, ours, ownWords, tableHead, tableRow, type Md } from '../../render/markdown/md.ts'
import { proseCell } from '../../render/markdown/prose.ts'
import { shellQuote } from '../shell-quote.ts'
import { smokeImage } from './smoke-image.ts'
import { ownScript } from './smoke-plan.ts'

export interface Usage {
  readonly example: Pick<Example, 'id' | 'path'>
  /** The script that builds and smokes; null: there is none. */
  readonly script: string | null
  readonly needsGpu: boolean
  /** How the image is built by hand: a shell line of quoted words; null: there is nothing to build. */
  readonly build: string | null
  readonly presets: readonly Preset[]
  /** What the workflows do: sentences of ours. */
  readonly checks: readonly string[]
}

export function usageSection(usage: Usage): Md {
  return join([ours('## Build, smoke, run'), build(usage), smoke(usage), presets(usage), join(usage.checks.map((each) => ours(`- ${each}`)), '\n')], '\n\n')
}

const build = ({ build: line }: Usage): Md => (line === null ? ours('There is nothing to build.') : join([ours('Build:'), fence(line, 'text', 2000)], '\n\n'))

function smoke({ script, needsGpu }: Usage): Md {
  if (script === null) return ours('There is no smoke test.')
  return join([ours(`Build and smoke${needsGpu ? ', on a machine with a GPU' : ''}; words after it go to the build:`), fence(`./${script}`, 'text', 200)], '\n\n')
}

function presets({ presets: all, example, needsGpu }: Usage): Md {
  const shown = all.flatMap((preset) => {
    const line = commandOf(preset, example, needsGpu)
    return line === null ? [] : [tableRow([cell(preset.name, 80), preset.description === null ? ours('') : proseCell(preset.description), cell(line, 400)])]
  })
  if (shown.length === 0) return ours('')
  return join([md`Presets of ${cell('example.yaml')}:`, join([tableHead([ownWords('preset'), ownWords('what it does'), ownWords('how')]), ...shown.slice(0, 100)], '\n')], '\n\n')
}

/** As a person would type it, in the root of the repository. */
function commandOf({ action, params, network, compose }: Preset, example: Usage['example'], gpu: boolean): string | null {
  if (compose !== undefined) return null
  const given = Object.entries(params).flatMap(([name, value]) => (value === true ? [`--${name}`] : value === false ? [] : [`--${name}`, String(value)]))
  switch (action.kind) {
    case 'script':
      return ['bash', ownScript(action, example).script, ...action.args, ...given].map(shellQuote).join(' ')
    case 'command':
      return `docker run --rm --init${network ? '' : ' --network none'}${gpu ? ' --gpus all' : ''} --volume "$PWD:/workspace" --workdir /workspace ${smokeImage(example.id)} ${[...action.argv, ...given].map(shellQuote).join(' ')}`
    case 'invalid':
      return null
  }
}
