import { test } from 'vitest'
import { assertFound, assertKnown, assertShown } from './testing/comment-properties.ts'

const LONG = 20 * 60_000

test('G14: of 40,000 comments whose commands are known, exactly these run', { timeout: LONG }, () => assertKnown(40_000))
test('G14: of 40,000 comments of anything, what runs is what everybody sees', { timeout: LONG }, () => assertShown(40_000))
test('G14: of 20,000 comments, what everybody sees as a command is found', { timeout: LONG }, () => assertFound(20_000))
