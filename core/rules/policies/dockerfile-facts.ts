/**
 * Facts of a Dockerfile that its own grammar states: base images and what is copied. What a `RUN` does is a shell script and not
 * looked at. Total: any text gives facts.
 */
export interface DockerfileFacts {
  /** Images of the stages, in order; stages of the file itself, `scratch` and names made of variables are left out. */
  readonly bases: readonly { readonly image: string; readonly line: number }[]
  /** COPY and ADD from the build context or the network. */
  readonly copies: readonly { readonly kind: 'COPY' | 'ADD'; readonly sources: readonly string[]; readonly line: number }[]
}

export function dockerfileFacts(text: string): DockerfileFacts {
  const bases: { image: string; line: number }[] = []
  const copies: { kind: 'COPY' | 'ADD'; sources: readonly string[]; line: number }[] = []
  const stages = new Set<string>(['scratch'])
  for (const { words, line } of instructions(text)) {
    const [name = '', ...rest] = words
    const kind = name.toUpperCase()
    const own = rest.filter((word) => !word.startsWith('--'))
    if (kind === 'FROM') {
      const [image = '', as = '', stage = ''] = own
      if (image !== '' && !image.includes('$') && !stages.has(image.toLowerCase())) bases.push({ image, line })
      if (as.toUpperCase() === 'AS') stages.add(stage.toLowerCase())
    } else if ((kind === 'COPY' || kind === 'ADD') && !rest.some((word) => word.startsWith('--from='))) {
      const sources = listed(own).slice(0, -1).filter((word) => !word.startsWith('<<'))
      if (sources.length > 0) copies.push({ kind, sources, line })
    }
  }
  return { bases, copies }
}

/** `COPY ["a", "b"]` is the other spelling of `COPY a b`. */
function listed(words: readonly string[]): readonly string[] {
  if (words[0]?.startsWith('[') !== true) return words
  return words.join(' ').replaceAll(/^\[|\]$/g, '').split(',').map((word) => word.trim().replaceAll(/^"|"$/g, ''))
}

interface Instruction {
  readonly words: readonly string[]
  readonly line: number
}

/** Joins continued lines, leaves comments and the bodies of here-documents out. */
function instructions(text: string): Instruction[] {
  const found: Instruction[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let whole = ''
    for (; at < lines.length; at++) {
      const own = lines[at]!.trim()
      if (own.startsWith('#') || (own === '' && whole !== '')) continue
      whole += ` ${own.replace(/\\$/, '')}`
      if (!own.endsWith('\\')) break
    }
    const words = whole.split(/\s+/).filter(Boolean)
    if (words.length > 0) found.push({ words, line })
    for (const end of words.flatMap((word) => /^<<-?["']?([A-Za-z_]\w*)["']?$/.exec(word)?.[1] ?? [])) while (at + 1 < lines.length && lines[++at]!.trim() !== end);
  }
  return found
}
