import { joinLines } from '../../workspace/environment/requirement-lines.ts'

/** A requirement file of pip, line by line. Total: what is no requirement is left out. */
export interface Requirement {
  readonly text: string
  readonly line: number
  /** pinned: one exact version, or a file with its hash. */
  readonly pinned: boolean
  /** Comes from a git repository. */
  readonly git: boolean
}

export function readRequirements(text: string): readonly Requirement[] {
  return joinLines(text).flatMap(({ line, content }) => readLine(content, line) ?? [])
}

function readLine(text: string, line: number): Requirement | null {
  const wanted = text.replace(/^(-e|--editable)[\s=]+/, '')
  // Options, other lists, and what lies in the repository itself.
  if (wanted === '' || wanted.startsWith('-') || /^(\.{0,2}\/|\.$|file:)/.test(wanted)) return null
  const git = /(^|[\s@])git\+/.test(wanted)
  if (git) return { text: wanted, line, git, pinned: /@[0-9a-f]{40}([#\s;]|$)/.test(wanted) }
  const hashed = wanted.includes('--hash=') || /[#&]sha(256|384|512)=/.test(wanted)
  const version = /^[A-Za-z0-9._-]+ ?(?:\[[^\]]*\] ?)?={2,3} ?([^\s;,]+) ?(;|--|$)/.exec(wanted.replace(/\s+/g, ' '))?.[1]
  return { text: wanted, line, git, pinned: hashed || (version !== undefined && !version.includes('*')) }
}
