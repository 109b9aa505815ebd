import { test } from 'vitest'
import { assertFound, assertKnown, assertShown } from './testing/comment-properties.ts'

test('G14: of 2,000 comments whose commands are known, exactly these run', () => assertKnown(2000))
test('G14: of 1,500 comments of anything, what runs is what everybody sees', () => assertShown(1500))
test('G14: what everybody sees as a command is found', () => assertFound(1500))
