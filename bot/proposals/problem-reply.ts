import { join } from '../../core/render/markdown/md.ts'
import { prose } from '../../core/render/markdown/prose.ts'
import type { Problem } from '../../core/problem.ts'
import type { Reply } from '../verbs/verb.ts'

export const problemReply = ({ message, next }: Problem): Reply => ({ outcome: 'failed', text: join([prose(message), prose(next)], '\n\n') })
