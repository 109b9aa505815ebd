/** Where a package lies, and the files of it that a Python file asks for by name. */
import { parentOf } from './garden-path.ts'
import type { PythonToken } from './python-tokens.ts'
import type { Collector, ScanContext } from './scan.ts'

/** Where a package lies: its own directory and those above, then where modules are searched for. */
export function packageAt({ path: own, tree, searched }: ScanContext, name: string | null): string | null {
  if (name === null || !/^[\w.]{1,200}$/.test(name)) return null
  const relative = name.replaceAll('.', '/')
  const above: string[] = []
  for (let at = parentOf(own); at !== '' && above.length < DEEPEST; at = parentOf(at)) above.push(at)
  return [...above, ...searched, ''].map((base) => (base === '' ? relative : `${base}/${relative}`)).find((path) => tree.isDirectory(path)) ?? null
}

/** `pkgutil.get_data("a", "data/x.txt")` and its like: the file of the package goes along. */
export function packageData(tokens: readonly PythonToken[], at: number, context: ScanContext, into: Collector): void {
  const { kind, text, line } = tokens[at]!
  const [open, name, comma, file] = tokens.slice(at + 1, at + 5)
  if (kind !== 'name' || !PACKAGE_DATA.has(text) || open?.text !== '(' || comma?.text !== ',' || file?.value == null) return
  const path = name?.text === '__name__' || name?.text === '__package__' ? parentOf(context.path) : packageAt(context, name?.value ?? null)
  if (path === null || file.value.startsWith('/')) return
  const { place } = context.move.join(context.move.place(path), file.value)
  if (place.odd === null && context.tree.file(place.old) !== null) into.references.push({ path: place.old, how: 'uses', line })
}

/** Deeper directories are nobody's. */
const DEEPEST = 24
const PACKAGE_DATA: ReadonlySet<string> = new Set(['get_data', 'resource_filename', 'resource_string', 'resource_stream', 'open_text', 'open_binary', 'read_text', 'read_binary'])
