import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '../core/problem.ts'

/**
 * The root of the garden that a directory lies in: the nearest directory upwards with `.github/hortus.yml` or `.git`;
 * without either, the topmost one that holds an `examples` folder or an `example.yaml`.
 */
export function findGardenRoot(cwdAbs: string): Result<string> {
  if (!isDirectory(cwdAbs)) {
    return fail({ code: 'GARDEN.NO_DIRECTORY', message: `${cwdAbs} is not a directory.`, next: 'Give the directory of a garden with --root.' })
  }
  const upwards = ancestors(realpathSync(cwdAbs))
  const marked = upwards.find((dir) => existsSync(join(dir, '.github/hortus.yml')) || existsSync(join(dir, '.git')))
  const root = marked ?? upwards.findLast((dir) => isDirectory(join(dir, 'examples')) || existsSync(join(dir, 'example.yaml')))
  if (root !== undefined) return ok(root)
  return fail({
    code: 'GARDEN.NOT_FOUND',
    message: `${cwdAbs} is not in a garden: no .github/hortus.yml, .git, examples folder or example.yaml here or above.`,
    next: 'Change to a repository with examples, or name it with --root DIR.',
  })
}

function ancestors(dir: string): readonly string[] {
  const parent = dirname(dir)
  return parent === dir ? [dir] : [dir, ...ancestors(parent)]
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
