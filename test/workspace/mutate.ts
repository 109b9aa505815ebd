/** Changes a laid-out workspace on disk and puts it back, so that one directory serves hundreds of mutations. */
import { cp, lstat, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Level } from '../../core/rules/finding.ts'

export type Step =
  | { readonly do: 'write'; readonly path: string; readonly bytes: string | Uint8Array }
  | { readonly do: 'flip'; readonly path: string; readonly byte: number; readonly bit: number }
  /** `from` must be there: a mutation that changes nothing proves nothing. */
  | { readonly do: 'replace'; readonly path: string; readonly from: string | RegExp; readonly to: string }
  | { readonly do: 'remove'; readonly path: string }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'symlink'; readonly path: string; readonly to: string }

export interface Mutation {
  /** What kind of change, for the count. */
  readonly kind: string
  readonly name: string
  readonly steps: readonly Step[]
  /** This must be found, at this path and with this level. It was not there before. */
  readonly code: string
  readonly path: string
  readonly level: Level
}

/** Does the steps; the result puts everything back. */
export async function apply(root: string, steps: readonly Step[]): Promise<() => Promise<void>> {
  const tops = [...new Set(steps.flatMap((step) => ('to' in step && step.do === 'rename' ? [topOf(step.path), topOf(step.to)] : [topOf(step.path)])))]
  const kept = `${root}.kept`
  await rm(kept, { recursive: true, force: true })
  const there: string[] = []
  for (const top of tops) {
    if ((await lstat(join(root, top)).catch(() => null)) === null) continue
    there.push(top)
    await mkdir(dirname(join(kept, top)), { recursive: true })
    await cp(join(root, top), join(kept, top), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  }
  for (const step of steps) await one(root, step)
  return async () => {
    for (const top of tops) await rm(join(root, top), { recursive: true, force: true })
    for (const top of there) await rename(join(kept, top), join(root, top))
    await rm(kept, { recursive: true, force: true })
  }
}

/** What is kept for a path: the version or run it lies in, or the first directory. */
function topOf(path: string): string {
  const parts = path.split('/')
  return parts.slice(0, parts[0] === 'runs' ? 2 : parts[0] === 'datasets' || parts[0] === 'models' ? (parts.length > 3 ? 3 : parts.length) : Math.min(2, parts.length)).join('/')
}

async function one(root: string, step: Step): Promise<void> {
  const at = join(root, step.path)
  switch (step.do) {
    case 'write':
      await mkdir(dirname(at), { recursive: true })
      return writeFile(at, step.bytes)
    case 'flip': {
      const bytes = await readFile(at)
      bytes[step.byte % bytes.length]! ^= 1 << step.bit % 8
      return writeFile(at, bytes)
    }
    case 'replace': {
      const text = await readFile(at, 'utf8')
      const changed = text.replace(step.from, step.to)
      if (changed === text) throw new Error(`${step.path} does not hold ${String(step.from)}`)
      return writeFile(at, changed)
    }
    case 'remove':
      return rm(at, { recursive: true })
    case 'rename':
      await mkdir(dirname(join(root, step.to)), { recursive: true })
      return rename(at, join(root, step.to))
    case 'symlink':
      await rm(at, { recursive: true, force: true })
      return symlink(step.to, at)
  }
}
