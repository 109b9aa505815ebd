/** Everything below a directory: kind, mode and content of each, so that two states can be compared. Of git and of Hortus nothing. */
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

export function picture(rootAbs: string, directory = ''): Record<string, string> {
  const all: Record<string, string> = {}
  for (const name of readdirSync(join(rootAbs, directory))) {
    if (name === '.git' || name === '.hortus') continue
    const path = join(directory, name)
    const entry = lstatSync(join(rootAbs, path))
    const mode = (entry.mode & 0o7777).toString(8)
    if (entry.isDirectory()) Object.assign(all, { [path]: `directory ${mode}` }, picture(rootAbs, path))
    else all[path] = entry.isSymbolicLink() ? `link ${readlinkSync(join(rootAbs, path))}` : `file ${mode} ${readFileSync(join(rootAbs, path), 'utf8')}`
  }
  return all
}
