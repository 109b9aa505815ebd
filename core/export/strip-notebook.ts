/** Takes what a run left in a Jupyter notebook out of it: outputs and counters (A73). The cells stay as they are. */
export const isNotebook = (path: string): boolean => path.toLowerCase().endsWith('.ipynb')

export type Stripped =
  /** There is nothing to take out: the bytes stay. */
  | { readonly kind: 'same' }
  | { readonly kind: 'stripped'; readonly text: string; /** Whose outputs went. */ readonly cells: number }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Written as Jupyter writes it: one space a level, text as it is, a line end. */
export function stripNotebook(text: string): Stripped {
  const book = parse(text)
  if (typeof book === 'string') return { kind: 'unreadable', reason: book }
  const cells = cellsOf(book)
  if (cells === null) return { kind: 'unreadable', reason: 'it has no list of cells' }
  const full = cells.filter((cell) => Array.isArray(cell['outputs']) && cell['outputs'].length > 0)
  const counted = cells.filter((cell) => cell['execution_count'] != null || cell['prompt_number'] != null)
  if (full.length === 0 && counted.length === 0) return { kind: 'same' }
  for (const cell of full) cell['outputs'] = []
  for (const cell of counted) for (const key of ['execution_count', 'prompt_number']) if (cell[key] != null) cell[key] = null
  const written = write(book)
  return written === null ? { kind: 'unreadable', reason: 'its values are nested too deep' } : { kind: 'stripped', text: written, cells: full.length }
}

/** To write runs out of stack long before reading does (A03). */
function write(book: Fields): string | null {
  try {
    return `${JSON.stringify(book, null, 1)}\n`
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

type Fields = Record<string, unknown>

function parse(text: string): Fields | string {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isFields(value) ? value : 'it is no JSON object'
  } catch {
    return 'it is no JSON'
  }
}

/** Version 3 of the format had worksheets. */
function cellsOf(book: Fields): Fields[] | null {
  const sheets = Array.isArray(book['worksheets']) ? book['worksheets'].filter(isFields) : []
  const lists = [book, ...sheets].map((each) => each['cells']).filter(Array.isArray)
  return lists.length === 0 ? null : lists.flat().filter(isFields)
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
