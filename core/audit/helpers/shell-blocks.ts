/** The functions at the top of a shell script, and the script as a whole. Line by line: linear and total. */
import { sorted, type Block, type BlockFacts } from './block.ts'
import { fixedValues } from './fixed-values.ts'

export function shellBlocks(text: string, fileName: string): readonly Block[] {
  const lines = codeLines(text)
  const found = functionsIn(lines)
  const names = new Set(found.map(({ name }) => name))
  const blocks = found.map(({ name, from, to }) => blockOf('function', name, lines.slice(from, to + 1), new Set([...names].filter((each) => each !== name))))
  return lines.length === 0 ? [] : [...blocks, { ...blockOf('file', fileName, lines, new Set()), line: 1 }]
}

interface Line {
  readonly text: string
  readonly number: number
  /** Of a here-document: no code. */
  readonly inside: boolean
}

/** Without blank lines and lines of comment; blanks within a line are one. */
function codeLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let end: string | null = null
  for (const [index, raw] of text.split('\n').entries()) {
    const own = raw.trim()
    if (end !== null) {
      lines.push({ text: own, number: index + 1, inside: true })
      if (own === end) end = null
    } else if (own !== '' && !own.startsWith('#')) {
      lines.push({ text: own.replace(/\s+/g, ' '), number: index + 1, inside: false })
      end = /<<-?\s?\\?["']?([A-Za-z_]\w*)/.exec(own.replaceAll('<<<', ''))?.[1] ?? null
    }
  }
  return lines
}

interface Found {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** `name() {` to a line that is `}`, counted by the lines that open and close. */
function functionsIn(lines: readonly Line[]): readonly Found[] {
  const found: Found[] = []
  for (let at = 0; at < lines.length; at++) {
    const name = lines[at]!.inside ? undefined : FUNCTION.exec(lines[at]!.text)?.slice(1).find((each) => each !== undefined)
    if (name === undefined) continue
    let deep = 1
    let to = at + 1
    for (; to < lines.length; to++) {
      const { text, inside } = lines[to]!
      if (inside) continue
      if (text.endsWith('{') && !text.endsWith('${')) deep++
      if (/^\}(?:$|[ ;|>&)])/.test(text) && --deep === 0) break
    }
    if (to < lines.length) found.push({ name, from: at, to })
    at = Math.min(to, lines.length)
  }
  return found
}

const FUNCTION = /^(?:function ([A-Za-z_][\w-]*)(?: ?\( ?\))?|([A-Za-z_][\w-]*) ?\( ?\)) ?\{$/

function blockOf(kind: 'function' | 'file', name: string, lines: readonly Line[], others: ReadonlySet<string>): Block {
  return { kind, language: 'shell', name, line: lines[0]!.number, lines: lines.length, text: lines.map(({ text }) => text).join('\n'), facts: factsOf(lines, others) }
}

function factsOf(lines: readonly Line[], others: ReadonlySet<string>): BlockFacts {
  const words = lines.flatMap(({ text }) => text.split(/[\s;|&()`"'=,]+/)).filter((word) => word !== '')
  return { heavy: [], packages: [], own: sorted(words.filter((word) => others.has(word))), reaches: sorted(words.filter((word) => REACHING.has(word))), bases: [], fixed: fixedValues(words.filter((word) => !word.startsWith('/bin/') && !word.startsWith('/usr/bin/') && !word.startsWith('#!'))), star: false }
}

/** Programs beyond files and environment. */
const REACHING: ReadonlySet<string> = new Set(['apt', 'apt-get', 'conda', 'curl', 'docker', 'docker-compose', 'git', 'huggingface-cli', 'kubectl', 'nvidia-smi', 'pip', 'pip3', 'podman', 'python', 'python3', 'rsync', 'scp', 'ssh', 'sudo', 'torchrun', 'wget'])
