import { cut, plain } from '../render/plain.ts'
import type { Graduated } from './example.ts'

/** Why nothing of it runs here; continues "it …". */
export const graduatedReason = ({ repository }: Graduated): string => `graduated to ${cut(plain(repository), 140)}`
