/** Which files of a garden an import brings in: the module, and the `__init__.py` of each package around it, as Python finds them. */
import { isBelow, parentOf } from './garden-path.ts'
import type { PythonImport } from './python-imports.ts'
import type { Tree } from './tree.ts'

export interface Importer {
  /** Of the garden. */
  readonly path: string
  /** Directories that are looked in for absolute names, the first one wins. */
  readonly searched: readonly string[]
  /** The names that `from package import *` takes, by the package's `__init__.py`. */
  readonly exported: (init: string) => readonly string[]
}

/** Files of the garden, sorted; empty: a package from elsewhere. */
export function modulesOf(wanted: PythonImport, { path, searched, exported }: Importer, tree: Tree): readonly string[] {
  const parts = wanted.module === '' ? [] : wanted.module.split('.')
  const found = new Set<string>()
  if (wanted.level > 0) {
    const package_ = ancestor(path, wanted.level)
    if (package_ !== null) take(package_, parts, [])
  } else {
    for (const root of searched) if (take(root, parts, [])) break
  }
  return [...found].sort()

  /** True when this is where Python finds the first name. */
  function take(root: string, names: readonly string[], chain: readonly string[]): boolean {
    const inits = [...chain]
    let at = root
    for (const [index, name] of names.entries()) {
      const next = at === '' ? name : `${at}/${name}`
      if (tree.file(`${next}/__init__.py`) !== null) inits.push(`${next}/__init__.py`)
      else if (tree.file(`${next}.py`) !== null) {
        for (const each of [...inits, `${next}.py`]) found.add(each)
        return true
      } else if (!tree.isDirectory(next)) {
        // What is missing in a package is a name of it; without a package nothing was found.
        for (const each of inits) found.add(each)
        return index > 0 && inits.length > 0
      }
      at = next
    }
    for (const each of inits) found.add(each)
    submodules(at, inits)
    return inits.length > 0 || found.size > 0
  }

  function submodules(directory: string, inits: readonly string[]): void {
    for (const name of wanted.names ?? []) {
      if (name === '*') for (const each of exported(`${directory}/__init__.py`)) submodule(directory, each)
      else submodule(directory, name)
    }
    if (found.size > 0) for (const each of inits) found.add(each)
  }

  function submodule(directory: string, name: string): void {
    const at = directory === '' ? name : `${directory}/${name}`
    if (tree.file(`${at}/__init__.py`) !== null) found.add(`${at}/__init__.py`)
    else if (tree.file(`${at}.py`) !== null) found.add(`${at}.py`)
  }
}

/** The package that a relative import of `level` dots starts from. */
function ancestor(path: string, level: number): string | null {
  let at = parentOf(path)
  for (let up = 1; up < level; up++) {
    if (at === '') return null
    at = parentOf(at)
  }
  return at
}

/** The `__init__.py` of the packages that a module lies in, as far up as there are any: Python runs them before the module. */
export function packagesAround(path: string, tree: Tree): readonly string[] {
  const found: string[] = []
  for (let at = parentOf(path); at !== '' && tree.file(`${at}/__init__.py`) !== null; at = parentOf(at)) found.push(`${at}/__init__.py`)
  return found
}

/** Where a module is found by an absolute name that begins at `root`, for instance `a.b` for `a/b.py`. */
export const isOnPath = (path: string, searched: readonly string[]): boolean => searched.some((root) => isBelow(path, root))
