/** What a text names, after all that could be proven was rewritten, that the new repository does not have. */
import { joinPath } from '../vendor/garden-path.ts'
import { climbing, lineCounter } from '../vendor/relative-paths.ts'
import type { FileKind } from '../vendor/scan-file.ts'

export interface Outside {
  readonly line: number
  readonly what: string
  readonly level: 'error' | 'warning'
}

export function stillOutside(text: string, where: { readonly kind: FileKind; readonly directory: string; readonly rootAbs: string }): readonly Outside[] {
  const found = [...machinePaths(text, where), ...(where.kind === 'docker' ? [] : homes(text)), ...(where.kind === 'notebook' ? [] : climbers(text, where.directory))]
  return found.sort((a, b) => a.line - b.line).slice(0, MOST)
}

/** A finding for each line of a large file helps nobody. */
const MOST = 20

/** The very directory that the garden was exported from. */
function machinePaths(text: string, { kind, rootAbs }: { readonly kind: FileKind; readonly rootAbs: string }): Outside[] {
  const lineAt = lineCounter(text)
  const found: Outside[] = []
  if (rootAbs.length < 4) return found
  for (let at = text.indexOf(rootAbs); at !== -1; at = text.indexOf(rootAbs, at + rootAbs.length)) {
    if (!/[\w.-]/.test(text[at + rootAbs.length] ?? ' ') && !/[\w.-]/.test(text[at - 1] ?? ' ')) found.push({ line: lineAt(at), what: 'the directory that the garden lies in on this machine', level: kind === 'markdown' || kind === 'text' ? 'warning' : 'error' })
  }
  return found
}

/** Images have homes too: what is mounted there, or is built there, is theirs. */
function homes(text: string): Outside[] {
  const lineAt = lineCounter(text)
  return [...text.matchAll(/(?<![\w./~$}-])\/(?:home|Users)\/([\w.-]{1,64})\//g)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    return /(?:dst|target|destination|:)["']?[=:]?$/.test(before) ? [] : [{ line: lineAt(match.index), what: `a path in the home of ${match[1]!.slice(0, 40)}`, level: 'warning' as const }]
  })
}

function climbers(text: string, directory: string): Outside[] {
  const lineAt = lineCounter(text)
  return climbing(text).flatMap(({ start, text: word }) => (joinPath(directory, word).over > 0 ? [{ line: lineAt(start), what: `${word.slice(0, 120)}, which is above the root of the new repository`, level: 'warning' as const }] : []))
}
