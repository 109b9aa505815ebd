/** The same comparison by `hortus compare`, which also judges: for whoever has no JavaScript, or wants a verdict. */
import { shellQuote } from '../../core/export/shell-quote.ts'

/** What `hortus compare` asks of a side. */
export interface Side {
  /** As `recordFile` gives it. */
  readonly file: string
  readonly preset: string | null
  /** Equal where parameters are. */
  readonly params: string | null
  readonly image: string | null
  readonly machine: string | null
}

/** Older first: what comes second is judged. What differs is named, for else they would not be compared; a new image alone is the change under test. */
export function compareCommand(base: Side, head: Side): string {
  const differ = (of: (side: Side) => string | null): boolean => of(base) !== of(head)
  const asked = [...(differ(({ preset }) => preset) ? ['preset'] : []), ...(differ(({ params }) => params) ? ['params'] : []), ...(differ(({ machine }) => machine) ? ['hardware'] : [])]
  const across = asked.length > 0 && differ(({ image }) => image) ? [...asked, 'image'] : asked
  return `hortus compare ${shellQuote(base.file)} ${shellQuote(head.file)}${across.length === 0 ? '' : ` --across ${across.join()}`}`
}

/** Where a checkout of the data branch is put: below what no repository of a garden tracks. */
export const DATA_CHECKOUT = '.hortus/data'
