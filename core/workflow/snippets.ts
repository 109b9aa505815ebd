/** The YAML blocks of a Markdown file: what readers paste is judged like what runs (A81). */
export interface Snippet {
  readonly text: string
  /** Line of its first line in the file, counted from 1. */
  readonly line: number
}

export function yamlSnippets(markdown: string): Snippet[] {
  const found: Snippet[] = []
  let open: { readonly fence: string; readonly yaml: boolean; readonly line: number; readonly lines: string[] } | null = null
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^ {0,3}(`{3,}|~{3,})\s*([\w+-]*)/.exec(line)
    if (open === null) {
      if (fence !== null) open = { fence: fence[1]!, yaml: /^ya?ml$/i.test(fence[2]!), line: index + 2, lines: [] }
    } else if (fence !== null && fence[1]!.startsWith(open.fence) && line.trim() === fence[1]) {
      if (open.yaml) found.push({ text: `${open.lines.join('\n')}\n`, line: open.line })
      open = null
    } else open.lines.push(line)
  }
  return found
}
