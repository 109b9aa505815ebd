/** The descriptor of a pointer: who it was and where it went. Edited through the YAML document, so that comments of what stays survive. */
import { parseDocument, isMap, Pair, Scalar, YAMLMap } from 'yaml'

export interface Destination {
  readonly repository: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly tree: string
  readonly commit: string
}

/** What still says something where nothing runs: who it is, what it is about, whose it is. */
const STAYS: ReadonlySet<string> = new Set(['name', 'description', 'capability', 'tags', 'tasks', 'frameworks', 'modalities', 'license', 'references', 'paper', 'stability'])

/** null: the text is not one map. */
export function pointerDescriptor(text: string, { repository, date, tree, commit }: Destination): string | null {
  const document = parseDocument(text, { uniqueKeys: false, strict: false })
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  const root = document.contents as YAMLMap
  // A text before the first key belongs to the whole file, wherever the library hangs it.
  const head = root.commentBefore ?? null
  root.items = root.items.filter(({ key }) => STAYS.has(keyOf(key)))
  if (head !== null) root.commentBefore = head
  const to = new YAMLMap()
  for (const [key, value] of Object.entries({ repository, date, tree, commit })) to.items.push(new Pair(new Scalar(key), quoted(value)))
  root.items.push(new Pair(new Scalar('graduated_to'), to))
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

const keyOf = (key: unknown): string => (key instanceof Scalar ? String(key.value) : String(key))

/** A date without quotes is no text for every reader (specs: garden 1.3). */
function quoted(value: string): Scalar {
  const scalar = new Scalar(value)
  if (/^[\d.eE+-]+$/.test(value)) scalar.type = 'QUOTE_DOUBLE'
  return scalar
}
