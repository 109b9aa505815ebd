/** The program of a command line behind the words that only set it up: `env A=1`, `time`, `nice -n 5`, `timeout 60`, `exec`. */
export function programWords(argv: readonly string[]): { readonly program: string | null; readonly rest: readonly string[] } {
  let words = argv
  for (let hops = 0; hops < 10; hops += 1) {
    const [first, ...rest] = words
    if (first === undefined) return { program: null, rest: [] }
    const values = WRAPPERS.get(first.slice(first.lastIndexOf('/') + 1))
    if (values === undefined) return { program: first, rest }
    words = afterOptions(rest, values)
  }
  return { program: null, rest: [] }
}

interface Wrapper {
  /** Options that take the next word. */
  readonly options: ReadonlySet<string>
  /** Words before the program: the time of `timeout`. */
  readonly words: number
}

const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map([
  ['env', { options: new Set(['-u', '--unset', '-C', '--chdir']), words: 0 }],
  ['time', { options: new Set(['-f', '-o']), words: 0 }],
  ['nice', { options: new Set(['-n']), words: 0 }],
  ['nohup', { options: new Set<string>(), words: 0 }],
  ['exec', { options: new Set(['-a']), words: 0 }],
  ['timeout', { options: new Set(['-s', '--signal', '-k', '--kill-after']), words: 1 }],
  ['stdbuf', { options: new Set(['-i', '-o', '-e']), words: 0 }],
])

function afterOptions(words: readonly string[], wrapper: Wrapper): readonly string[] {
  let at = 0
  while (words[at] !== undefined && (words[at]!.startsWith('-') || /^[A-Za-z_]\w*=/.test(words[at]!))) at += wrapper.options.has(words[at]!) ? 2 : 1
  return words.slice(at + wrapper.words)
}
