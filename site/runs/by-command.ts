/** The same comparison by `hortus compare`, which also judges: for whoever has no JavaScript, or wants a verdict. */
import { shellQuote } from '../../core/export/shell-quote.ts'

/** Older first: what comes second is judged. Paths as `recordFile` gives them. */
export const compareCommand = (base: string, head: string): string => `hortus compare ${shellQuote(base)} ${shellQuote(head)}`

/** Where a checkout of the data branch is put: below what no repository of a garden tracks. */
export const DATA_CHECKOUT = '.hortus/data'
