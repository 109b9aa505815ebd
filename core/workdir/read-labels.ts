/** YOLO labels: a line for each object, `class x_center y_center width height`, all but the class as shares of the image. */
export interface LabelFile {
  readonly path: string
  readonly mistakes: readonly LabelMistake[]
  /** Class id → its first line. */
  readonly classes: ReadonlyMap<number, number>
}

export interface LabelMistake {
  readonly kind: 'unreadable' | 'columns' | 'class' | 'box'
  readonly line: number | null
  readonly column: number | null
  readonly message: string
}

/** More mistakes in one file say nothing new. */
const MAX_MISTAKES = 20

export function readLabels(text: string, path: string): LabelFile {
  const mistakes: LabelMistake[] = []
  const classes = new Map<number, number>()
  text.split('\n').forEach((line, at) => {
    const words = [...line.matchAll(/\S+/g)].map((found) => ({ text: found[0], column: found.index + 1 }))
    if (words.length === 0 || mistakes.length >= MAX_MISTAKES) return
    const mistake = mistakeOf(words)
    if (mistake !== null) mistakes.push({ ...mistake, line: at + 1 })
    const id = Number(words[0]?.text)
    if (mistake === null && !classes.has(id)) classes.set(id, at + 1)
  })
  return { path, mistakes, classes }
}

interface Word {
  readonly text: string
  readonly column: number
}

/** Polygons have more than five columns, in pairs; a confidence may stand behind a box. */
function mistakeOf(words: readonly Word[]): Omit<LabelMistake, 'line'> | null {
  const [id, ...rest] = words as [Word, ...Word[]]
  if (rest.length < 4) return { kind: 'columns', column: id.column, message: `has ${words.length} of at least 5 columns` }
  const odd = rest.find(({ text }) => !NUMBER.test(text))
  if (odd !== undefined) return { kind: 'columns', column: odd.column, message: 'has a column that is no number' }
  if (!/^\d{1,9}$/.test(id.text)) return { kind: 'class', column: id.column, message: 'begins with no class id, a whole number from 0' }
  const out = rest.find(({ text }) => Number(text) < 0 || Number(text) > 1)
  if (out !== undefined) return { kind: 'box', column: out.column, message: 'has a coordinate outside of 0 to 1' }
  const flat = rest.length === 4 || rest.length === 5 ? rest.slice(2, 4).find(({ text }) => Number(text) === 0) : undefined
  return flat === undefined ? null : { kind: 'box', column: flat.column, message: 'has a box without a size' }
}

const NUMBER = /^[-+]?(?:\d{1,40}\.?\d{0,40}|\.\d{1,40})(?:[eE][-+]?\d{1,3})?$/
