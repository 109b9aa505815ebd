import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '../core/problem.ts'

/**
 * The root of the garden that a directory lies in: the nearest directory upwards with `.github/hortus.yml` or `.git`;
 * without either, the topmost one that holds an `examples` folder or an `example.yaml`; without these, the nearest that keeps runs
 * beside datasets or models.
 */
export function findGardenRoot(cwdAbs: string): Result<string> {
  if (!isDirectory(cwdAbs)) {
    return fail({ code: 'GARDEN.NO_DIRECTORY', message: `${cwdAbs} is not a directory.`, next: 'Give the directory of a garden with --root.' })
  }
  const upwards = ancestors(realpathSync(cwdAbs))
  const marked = upwards.find((dir) => existsSync(join(dir, '.github/hortus.yml')) || existsSync(join(dir, '.git')))
  const root = marked ?? upwards.findLast((dir) => isDirectory(join(dir, 'examples')) || existsSync(join(dir, 'example.yaml'))) ?? upwards.find(holdsWorkspace)
  if (root !== undefined) return ok(root)
  return fail({
    code: 'GARDEN.NOT_FOUND',
    message: `${cwdAbs} is not in a garden: no .github/hortus.yml, .git, examples folder, example.yaml, or runs beside datasets or models, here or above.`,
    next: 'Change to a repository with examples or a workspace, or name it with --root DIR. Where DIR has none of these, an empty DIR/.github/hortus.yml makes it one.',
  })
}

const holdsWorkspace = (dir: string): boolean => isDirectory(join(dir, 'runs')) && (isDirectory(join(dir, 'datasets')) || isDirectory(join(dir, 'models')))

function ancestors(dir: string): readonly string[] {
  const parent = dirname(dir)
  return parent === dir ? [dir] : [dir, ...ancestors(parent)]
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
