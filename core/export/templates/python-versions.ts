/** The Pythons that tests run on, out of what an example says of itself. The answer is always some of ours: none of its words is in it (A48). */

/** What the pinned tools run on, oldest first (tool-pins.ts). */
export const PYTHONS = ['3.10', '3.11', '3.12', '3.13', '3.14'] as const
/** Where nobody says: old enough for most packages to have a wheel for it, and fixed for years. */
export const DEFAULT_PYTHON = '3.12'

/** All that meet `requires-python` of a pyproject.toml; null: it cannot be read. Empty: none of ours does. */
export function pythonsFor(requires: string): readonly string[] | null {
  const clauses = requires.slice(0, 500).split(',').map((each) => each.trim()).filter((each) => each !== '')
  const tests = clauses.map(readClause)
  if (tests.length === 0 || tests.includes(null)) return null
  return PYTHONS.filter((python) => tests.every((meets) => meets!(Number(python.slice(2)))))
}

/** `3.11` of `python:3.11-slim`, wherever it is pulled from; null: the image does not say. */
export function pythonOfImage(image: string): string | null {
  return /(?:^|\/)python:(3\.\d{1,2})(?![\d])/.exec(image)?.[1] ?? null
}

/**
 * Only the minor version counts, for the workflow takes the newest patch of each: `<=3.12` and `==3.12` mean all of 3.12 to everyone
 * who writes them, whatever the specification says (PEP 440).
 */
function readClause(clause: string): ((minor: number) => boolean) | null {
  const [, operator = '', major = '', minorText, patch] = /^(>=|<=|==|!=|~=|>|<)\s*(\d{1,3})(?:\.(\d{1,3}))?(?:\.(\d{1,3}|\*))?(?:\.\*)?$/.exec(clause) ?? []
  if (operator === '') return null
  const at = Number(major) < 3 ? -1 : Number(major) > 3 ? Infinity : Number(minorText ?? 0)
  switch (operator) {
    case '>=':
      return (minor) => minor >= at
    case '>':
      return (minor) => (patch === undefined ? minor > at : minor >= at)
    case '<':
      return (minor) => (patch === undefined || patch === '0' || patch === '*' ? minor < at : minor <= at)
    case '<=':
      return (minor) => minor <= at
    case '==':
      return (minor) => (minorText === undefined ? Number(major) === 3 : minor === at)
    case '!=':
      // One patch that is left out leaves the others.
      return (minor) => minor !== at || (patch !== undefined && patch !== '*')
    default:
      return (minor) => (patch === undefined ? minor >= at : minor === at)
  }
}
