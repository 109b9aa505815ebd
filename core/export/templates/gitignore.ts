/** What no commit of an exported repository should hold, when the example has no `.gitignore` of its own: but nothing that the example itself holds. */
export function gitignore(paths: readonly string[]): string {
  return LINES.filter((line) => !paths.some((path) => isIgnored(path, line))).map((line) => `${line}\n`).join('')
}

const LINES = ['.hortus/', '.coverage', '.env', '.pytest_cache/', '.ruff_cache/', '.venv/', '__pycache__/', '*.pyc', 'data/container_cache/', 'node_modules/', 'outputs/', 'target/']

/** A name, or an ending, at any depth; a path with a slash in the middle from the root. */
function isIgnored(path: string, line: string): boolean {
  if (line.startsWith('*')) return path.endsWith(line.slice(1))
  return line.slice(0, -1).includes('/') ? path.startsWith(line) : `/${path}${line.endsWith('/') ? '' : '/'}`.includes(`/${line.replace(/\/$/, '')}/`)
}
