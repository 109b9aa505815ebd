import { sha256Text } from '../../core/integrity/sha256-text.ts'

/** Of all that a file is made of; equal parts give equal digests. */
export const digestOf = (...parts: readonly unknown[]): string => sha256Text(JSON.stringify(parts))
