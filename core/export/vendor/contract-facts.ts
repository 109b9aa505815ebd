/** What captured contracts say about the garden: which of its places containers see, from where images are built, where Python looks. */
import type { BuildCall, CapturedContract, CapturedMount, CapturedPath, RunCall } from '../../contract/captured.ts'
import type { Example } from '../../garden/example.ts'
import type { Facts } from './closure.ts'
import { fromRoot, isBelow, joinPath } from './garden-path.ts'
import { openMove, type Move } from './move.ts'
import type { Tree } from './tree.ts'

export interface ContractFacts extends Facts {
  /** Mounts of places of one machine: below a home, and none that the garden knows. */
  readonly foreign: readonly { readonly preset: string; readonly path: string }[]
}

export function contractFacts(example: Example, contracts: readonly CapturedContract[], tree: Tree): ContractFacts {
  const move = openMove(fromRoot(example.path))
  const facts = { seen: [] as Facts['seen'][number][], builds: [] as Facts['builds'][number][], searched: [] as string[], references: [] as Facts['references'][number][], started: [] as string[], foreign: [] as { preset: string; path: string }[] }
  for (const { preset, calls } of contracts) {
    for (const call of calls) {
      if (call.kind === 'build') build(call, preset)
      if (call.kind === 'run') run(call, preset)
    }
  }
  return facts

  function build(call: BuildCall, preset: string): void {
    const context = gardenPath(call.context, move)
    const dockerfile = gardenPath(call.dockerfile, move)
    if (context === null || dockerfile === null || call.dockerfile.path === '-') return
    facts.builds.push({ dockerfile, context, now: isAbove(context, move) ? '' : move.now(context) })
    if (tree.file(dockerfile) !== null) facts.references.push({ path: dockerfile, how: 'needs', line: 1, because: `build of the preset ${preset}` })
  }

  function run(call: RunCall, preset: string): void {
    const seen = call.mounts.flatMap((mount) => mounted(mount, preset))
    facts.seen.push(...seen)
    for (const path of (call.envValues['PYTHONPATH'] ?? '').split(':')) {
      const found = inside(path, seen)
      if (found !== null) facts.searched.push(found)
    }
    for (const [index, word] of call.command.entries()) {
      const found = word.startsWith('/') ? inside(word, seen) : null
      if (found !== null && tree.file(found) !== null) facts.references.push({ path: found, how: 'uses', line: 1, because: `command of the preset ${preset}` })
      if (word === '-m' && /python|torchrun|accelerate/.test(call.command.slice(0, index).join(' '))) facts.started.push(...[call.command[index + 1] ?? ''].filter((name) => /^[A-Za-z_][\w.]*$/.test(name)))
    }
  }

  function mounted(mount: CapturedMount, preset: string): Facts['seen'][number][] {
    if (mount.kind !== 'bind') return []
    if (mount.source.root === 'elsewhere' && /^\/(?:home|Users)\//.test(mount.source.path)) facts.foreign.push({ preset, path: mount.source.path })
    const source = gardenPath(mount.source, move)
    if (source === null) return []
    const because = `mount of the preset ${preset}`
    if (!isAbove(source, move) && !isBelow(source, move.example)) {
      if (tree.file(source) !== null) facts.references.push({ path: source, how: 'needs', line: 1, because })
      else if (tree.isDirectory(source)) facts.references.push({ path: source, how: 'all', line: 1, because })
    }
    return [{ target: mount.target.replace(/\/$/, ''), source }]
  }
}

/** The root of the garden, or a directory between it and the example: a place, and no wish for all that is in it. */
const isAbove = (path: string, { example }: Move): boolean => path === '' || (path !== example && isBelow(example, path))

/** null: no place of the garden. One `..` too many means the root. */
function gardenPath({ root, path }: CapturedPath, move: Move): string | null {
  if (root !== 'repository' && root !== 'example') return null
  const { path: joined, over } = joinPath(root === 'example' ? move.example : '', path)
  return over > 0 ? '' : joined
}

function inside(path: string, seen: Facts['seen']): string | null {
  const best = seen.filter(({ target }) => path === target || path.startsWith(`${target}/`)).sort((a, b) => b.target.length - a.target.length)[0]
  return best === undefined ? null : joinPath(best.source, path.slice(best.target.length + 1)).path
}
