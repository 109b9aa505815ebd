/** Where a text names the example by its path in the garden: in the new repository that is its root. */
import type { TextEdit } from './apply-edits.ts'

/**
 * `targets`: where containers see the root of the garden, without a slash at the end. `relative`: whether a path without one is a place of
 * the garden; in an image that copies the example to a place of its own it is one of the image.
 */
export function ownPathEdits(text: string, example: string, targets: readonly string[], { relative = true }: { readonly relative?: boolean } = {}): readonly TextEdit[] {
  const edits: TextEdit[] = []
  if (example === '') return edits
  for (let at = text.indexOf(example); at !== -1; at = text.indexOf(example, at + example.length)) {
    const end = at + example.length
    if (!endsHere(text, end)) continue
    const dotted = text.startsWith('./', at - 2) ? at - 2 : at
    if (!/[\w./~$})@:%-]/.test(text[dotted - 1] ?? ' ') || isArgument(text, dotted)) {
      if (relative) edits.push(plain(text, dotted, end))
    } else if (text[at - 1] === '/' && targets.some((target) => isBefore(text, target, at - 1))) edits.push(text[end] === '/' && /[\w.*$@{-]/.test(text[end + 1] ?? ' ') ? { start: at, end: end + 1, text: '' } : { start: at - 1, end, text: '' })
  }
  return edits
}

/** Not `digits-large` and not `digits.old`; a full stop ends a sentence. */
const endsHere = (text: string, end: number): boolean => !/[\w-]/.test(text[end] ?? ' ') && !(text[end] === '.' && /\w/.test(text[end + 1] ?? ' '))

/** `key:examples/a/b` of a list of mounts. */
const isArgument = (text: string, start: number): boolean => text[start - 1] === ':' && !text.startsWith('//', start)

/** `a/b/digits/train.py` → `train.py`, `a/b/digits/` → `./`, `a/b/digits` → `.` */
function plain(text: string, start: number, end: number): TextEdit {
  if (text[end] !== '/') return { start, end, text: '.' }
  return /[\w.*$@{[-]/.test(text[end + 1] ?? ' ') ? { start, end: end + 1, text: '' } : { start, end, text: '.' }
}

function isBefore(text: string, target: string, at: number): boolean {
  return text.startsWith(target, at - target.length) && !/[\w./-]/.test(text[at - target.length - 1] ?? ' ')
}
