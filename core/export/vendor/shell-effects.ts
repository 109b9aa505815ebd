/** What a command makes of the paths in its words: files that go along, mounts, directories that modules are searched in. */
import { PROJECT_FILES } from './relative-paths.ts'
import type { Word } from './shell-parse.ts'
import { literal, type Candidate, type State } from './shell-state.ts'

export function note({ place, glob, whole }: Candidate, { line }: Word, way: 'assigns' | 'names' | 'takes', { context: { tree }, into }: State): void {
  if (place.odd !== null) return
  if (glob !== null) into.references.push({ path: place.old === '' ? glob : `${place.old}/${glob}`, how: 'uses', line })
  else if (!whole) return
  else if (tree.file(place.old) !== null) into.references.push({ path: place.old, how: 'uses', line })
  else if (way === 'takes' && place.old !== '' && tree.isDirectory(place.old)) into.references.push({ path: place.old, how: 'all', line })
}

/** `type=bind,src=X,dst=/y` and `-v X:/y` */
export function mounts(word: Word, found: readonly Candidate[], before: string, { into, text }: State): void {
  const source = found.find(({ key, whole }) => whole && (key === 'src' || key === 'source'))?.place ?? (/^(?:-v|--volume)$/.test(before) ? found.find(({ whole }) => whole)?.place : undefined)
  if (source === undefined) return
  const own = text.slice(word.start, word.end)
  const target = /(?:^|[,"'])(?:dst|target|destination)=(\/[^\s,"':$]+)/.exec(own)?.[1] ?? (before.startsWith('-') ? /:(\/[^\s,"':$]+)/.exec(own)?.[1] : undefined)
  if (target !== undefined) into.seen.push({ target: target.replace(/\/$/, ''), source: source.odd === null ? source.old : '' })
}

/** `PYTHONPATH=…`, also as `--env "PYTHONPATH=…"` */
export function searchPath(word: Word, found: readonly Candidate[], { into, text }: State): void {
  if (!/^["']?(?:--env=)?["']?PYTHONPATH=/.test(text.slice(word.start, word.start + 40))) return
  for (const { place, whole } of found) if (whole && place.odd === null) into.searched.push(place.old)
}

/** `pip install -e "$ROOT"`: what a directory is installed by goes along, and its modules are found there. */
export function installs({ line }: Word, found: readonly Candidate[], { context: { tree }, into }: State): void {
  for (const { place, whole } of found) {
    const files = whole && place.odd === null ? PROJECT_FILES.map((name) => (place.old === '' ? name : `${place.old}/${name}`)).filter((path) => tree.file(path) !== null) : []
    for (const path of files) into.references.push({ path, how: 'uses', line })
    if (files.length > 0) into.searched.push(place.old)
  }
}

/** `python -m a.b`, `torchrun -m a.b` */
export function modules(words: readonly Word[], { into }: State): void {
  const at = words.findIndex((word) => literal(word) === '-m')
  const name = at > 0 && words.slice(0, at).some((word) => /^(?:.*\/)?(?:python[\d.]*|torchrun|accelerate)$/.test(literal(word) ?? '')) ? literal(words[at + 1] ?? words[at]!) : null
  if (name !== null && /^[A-Za-z_][\w.]*$/.test(name)) into.started.push(name)
}
