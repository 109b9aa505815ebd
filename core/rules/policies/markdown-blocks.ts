/** A Markdown text as a row of blocks, as far as lists of things need it. Total and linear: any text gives blocks. */
export interface Block {
  readonly kind: 'heading' | 'row' | 'item' | 'paragraph' | 'code'
  /** Of a heading 1 to 6, else how far it is indented. */
  readonly depth: number
  /** Where it begins, from 1. */
  readonly line: number
  /** As written, without the marks of headings and lists. A line of code is a block of its own. */
  readonly text: string
  /** Of a row of a table. */
  readonly cells: readonly string[]
  readonly header: readonly string[]
}

export function markdownBlocks(text: string): readonly Block[] {
  const blocks: Mutable[] = []
  let open: Mutable | null = null
  let header: readonly string[] | null = null
  let fence: string | null = null
  const add = (kind: Block['kind'], depth: number, line: number, content: string, more: Partial<Block> = {}): Mutable => {
    const block = { kind, depth, line, text: content, cells: [], header: [], ...more }
    blocks.push(block)
    return block
  }
  for (const [index, raw] of text.split('\n').entries()) {
    const at = index + 1
    const line = raw.trimEnd()
    const depth = line.length - line.trimStart().length
    const mark = /^(`{3,}|~{3,})/.exec(line.trimStart())?.[1]
    const heading = /^ {0,3}(#{1,6})[ \t](.*)/.exec(line)
    const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t](.*)/.exec(line)?.[1]
    if (mark !== undefined && (fence === null || (mark[0] === fence[0] && mark.length >= fence.length))) [fence, open, header] = [fence === null ? mark : null, null, null]
    else if (fence !== null) add('code', depth, at, line)
    else if (line === '') [open, header] = [null, null]
    else if (heading !== null) {
      add('heading', heading[1]!.length, at, heading[2]!)
      ;[open, header] = [null, null]
    } else if (header !== null) add('row', depth, at, line, { cells: cellsOf(line), header })
    else if (open !== null && isDelimiter(line) && lastLine(open.text).includes('|')) {
      // The line above was the head of a table.
      header = cellsOf(lastLine(open.text))
      open.text = open.text.slice(0, open.text.length - lastLine(open.text).length)
      open = null
    } else if (item !== undefined) open = add('item', depth, at, item)
    else if (open === null) open = add('paragraph', depth, at, line.trimStart())
    else open.text += `\n${line}`
  }
  return blocks.filter((block) => block.text.trim() !== '')
}

type Mutable = { -readonly [key in keyof Block]: Block[key] }

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)

const isDelimiter = (line: string): boolean => line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line)

const cellsOf = (line: string): readonly string[] => {
  const cells = line.trim().split('|').map((cell) => cell.trim())
  return cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' && cells.length > 1 ? -1 : cells.length)
}
