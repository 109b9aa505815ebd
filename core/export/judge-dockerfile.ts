/** What a Dockerfile copies from outside of its context: builders refuse it, or read it as another path (A10). */
import { readDockerfile, type Instruction } from '../contract/dockerfile.ts'
import { hereLines } from './pins/here-lines.ts'

export function judgeDockerfile(text: string): { readonly line: number; readonly source: string }[] {
  const inside = hereLines(text)
  return readDockerfile(text).instructions.filter(({ line }) => !inside.has(line)).flatMap((instruction) => sourcesOf(instruction).filter(leaves).map((source) => ({ line: instruction.line, source })))
}

/** A copy from another stage or image takes nothing from the context. */
function sourcesOf({ kind, flags, rest }: Instruction): readonly string[] {
  if (kind === 'RUN') return flags.flatMap((flag) => (/^--mount=/i.test(flag) && !/[=,]from=/i.test(flag) ? (/[=,](?:source|src)=([^,]*)/i.exec(flag)?.[1] ?? []) : []))
  if ((kind !== 'COPY' && kind !== 'ADD') || flags.some((flag) => /^--from=/i.test(flag))) return []
  return words(rest).slice(0, -1).filter((word) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(word) && !word.startsWith('<<'))
}

function words(rest: string): string[] {
  if (rest.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(rest)
      if (Array.isArray(list)) return list.map(String)
    } catch {
      // The builder takes it for words then, as below.
    }
  }
  return rest.split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
}

/** Above the context at any point, as `a/../../b` is. */
function leaves(source: string): boolean {
  let depth = 0
  for (const part of source.split('/')) {
    if (part === '..') depth -= 1
    else if (part !== '' && part !== '.') depth += 1
    if (depth < 0) return true
  }
  return false
}
