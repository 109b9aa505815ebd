/** What holds of every comment; the quick test looks at a few thousand, the deep one at a hundred thousand (G14). */
import fc from 'fast-check'
import { expect } from 'vitest'
import { commandLines } from '../command-lines.ts'
import { MOST_COMMANDS, parseComment } from '../parse-comment.ts'
import { headOf } from '../read-command.ts'
import { VERBS } from '../verbs.ts'
import { knownComments, noisyComments } from './comments.ts'
import { shownLines } from './shown-lines.ts'

/** Exactly what was asked runs, in order, and nothing else. */
export function assertKnown(numRuns: number): void {
  fc.assert(fc.property(knownComments, ({ body, targets }) => {
    expect(parseComment(body).commands.map(({ target }) => target)).toEqual(targets.slice(0, MOST_COMMANDS))
  }), { numRuns })
}

/** Whatever the text: what runs stands there, alone on its line, for everybody to see; and it is well-formed. */
export function assertShown(numRuns: number): void {
  fc.assert(fc.property(noisyComments, (body) => {
    const lines = commandLines(body, (text) => headOf(text) !== null).filter(({ shown }) => shown === 'plain')
    const { commands, mistakes } = parseComment(body)
    expect(commands.length + mistakes.length).toBeLessThanOrEqual(MOST_COMMANDS + 1)
    for (const { verb, target, options } of commands) {
      expect(VERBS[verb].name).toBe(verb)
      expect([target ?? '', ...Object.values(options)].join('')).not.toMatch(/[\n\r`<>$;|&\\]/)
    }
    expect(commands.length).toBeLessThanOrEqual(lines.length)
    if (lines.length === 0) return
    const shown = shownLines(body)
    expect(lines.filter(({ text }) => !shown.has(text))).toEqual([])
  }), { numRuns })
}

/** The other way: a command that stands there for everybody to see is found, where there is no HTML and no formula. */
export function assertFound(numRuns: number): void {
  fc.assert(fc.property(noisyComments.filter((body) => !/[<$]/.test(body)), (body) => {
    const found = new Set(commandLines(body, (text) => headOf(text) !== null).map(({ text }) => text))
    const lines = new Set(body.split(/\r\n|\n|\r/).filter((line) => /^ {0,3}\//.test(line)).map((line) => line.trim()))
    const meant = [...shownLines(body)].filter((line) => /^\/(?:hortus|why|archive|smoke|status|hlep|badge)(?:[ \t]|$)/.test(line) && lines.has(line))
    expect(meant.filter((line) => !found.has(line))).toEqual([])
  }), { numRuns })
}
