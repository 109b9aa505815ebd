/** Links inside of an example that lead nowhere from its new place. Its files move as they are, so they are told and not edited (A77). */
import type { Example } from '../garden/example.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { ArchiveGarden } from './archive-garden.ts'
import { linkTarget } from './link-target.ts'
import { mentionsOf } from './mentions.ts'
import { directoryOfPath, isWithin, joinPath, normalPath, relativePath, type Relocation } from './paths.ts'
import { isComment, type Rewriting } from './rewrite-file.ts'
import { isMarkdown, isPage, placesOf } from './rewrite-markdown.ts'
import { lineAt } from './text-edit.ts'

export function innerLinks(garden: ArchiveGarden, example: Example, move: Relocation, trees: Pick<Rewriting, 'before' | 'after'>): readonly Finding[] {
  const found: Finding[] = []
  const tell = (path: string, line: number | null, message: string): void => void found.push(finding('ARCHIVE.INNER_LINK', { path, line, example: example.id }, message))
  for (const { path, leadsTo } of garden.files) {
    if (!isWithin(path, example.path)) continue
    const now = move.to + path.slice(move.from.length)
    if (leadsTo !== null && !isWithin(leadsTo, example.path)) {
      const place = normalPath(joinPath(directoryOfPath(now), relativePath(directoryOfPath(path), leadsTo)))
      if (place === null || !trees.after.has(place)) tell(now, null, `The symlink leads to ${leadsTo}, and to nothing from here.`)
    }
    const text = garden.texts.get(path)
    if (text === undefined) continue
    if (isMarkdown(path) || isPage(path)) {
      for (const { from, to } of placesOf(path, text).links) {
        const destination = text.slice(from, to)
        const [was, is] = [linkTarget(destination, path), linkTarget(destination, now)]
        if (was !== null && trees.before.has(was.path) && (is === null || !trees.after.has(is.path))) tell(now, lineAt(text, from), `The link to \`${destination.slice(0, 200)}\` leads nowhere from here.`)
      }
      continue
    }
    const first = mentionsOf(text, move.from).find((at) => !isComment(text, at))
    if (first !== undefined) tell(now, lineAt(text, first), `It names ${move.from}, where it was.`)
  }
  return found.slice(0, MOST)
}

/** Of one example; the first ones say enough. */
const MOST = 200
