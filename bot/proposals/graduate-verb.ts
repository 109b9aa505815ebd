import { ours } from '../../core/render/markdown/md.ts'
import type { VerbHandler } from '../verbs/verb.ts'

export const graduateVerb: VerbHandler = { name: 'graduate', run: async () => ({ outcome: 'refused', text: ours('Not yet.') }) }
