import { withoutTrailing } from '../source/without-trailing.ts'
/** Lines of a stranger's output, made safe to show: no control, no direction change, nothing a runner could obey (A07, A50). */

const LINES = 10
const CHARS = 300

/** The last lines, each behind a bar; empty when there is nothing to show. */
export function quoteLog(lines: readonly string[]): string {
  return withoutNoise(lines.map(plainText))
    .filter((line) => line.trim() !== '')
    .slice(-LINES)
    .map((line) => `│ ${line.length > CHARS ? `${line.slice(0, CHARS)}…` : line}`.toWellFormed())
    .join('\n')
}

/** What the engine prints on every build and has nothing to do with the example: the notice of docker's legacy builder. */
function withoutNoise(lines: readonly string[]): string[] {
  return lines.filter((line) => !NOISE.some((noise) => noise.test(line)))
}

const NOISE = [/^DEPRECATED: The legacy builder is deprecated/, /^\s+Install the buildx component to build images with BuildKit/, /^\s+https:\/\/docs\.docker\.com\/(?:go|build)\/buildx\/?\s*$/, /^\s+BuildKit is enabled by default/]

/** Without escape sequences, control, format and private-use characters; a carriage return keeps what a terminal would show last. */
export function plainText(line: string): string {
  const shown = withoutTrailing(line, '\r').split('\r').at(-1) ?? ''
  return shown.replace(ESCAPES, '').replaceAll('\t', '  ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, '\uFFFD')
}

/** CSI sequences, and OSC up to its end; what is left of a broken one is shown as U+FFFD. */
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g
