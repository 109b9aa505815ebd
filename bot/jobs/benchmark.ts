/** `benchmark`: for now only the shape. */
import type { VerbHandler } from '../verbs/verb.ts'
import { refused } from '../worker/words.ts'

export const benchmark: VerbHandler = { name: 'benchmark', run: async () => refused('not yet') }
