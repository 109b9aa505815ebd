/**
 * Comments whose commands are known before they are parsed: blocks that hold a command and blocks in which the same line is nothing,
 * in any order, with an empty line between.
 */
import fc from 'fast-check'

export interface KnownComment {
  readonly body: string
  /** Their targets, in order. */
  readonly targets: readonly string[]
}

type Block = (line: string, target: string) => KnownComment

const holds = (wrap: (line: string) => string): Block => (line, target) => ({ body: wrap(line), targets: [target] })
const inert = (wrap: (line: string) => string): Block => (line) => ({ body: wrap(line), targets: [] })

const prefixed = (mark: string) => (line: string): string => `text\n${line}`.split('\n').map((each) => mark + each).join('\n')

const BLOCKS: readonly Block[] = [
  holds((line) => line),
  holds((line) => `some words:\n${line}`),
  holds((line) => `${line}\nand more of them`),
  holds((line) => `see \`this\`, *that* and [it](https://a.example)\n  ${line}\nthere`),
  holds((line) => `<code> is a tag\n\n</code>\n\n${line}`),
  inert((line) => `\`\`\`sh\n${line}\n\`\`\``),
  inert((line) => `~~~\n${line}\n\n${line}\n~~~`),
  inert((line) => `    ${line}`),
  inert((line) => `\`a\n${line}\nb\``),
  inert((line) => `\`${line}\``),
  inert(prefixed('> ')),
  inert(prefixed('> > ')),
  inert((line) => `> a\n${line}`),
  inert((line) => `- a\n${line}\n\n  ${line}`),
  inert((line) => `1. ${line}`),
  inert((line) => `# ${line}`),
  inert((line) => `${line}\n===`),
  inert((line) => `${line}\n---`),
  inert((line) => `| a |\n|---|\n| ${line} |`),
  inert((line) => `a | b\n-|-\n${line}`),
  inert((line) => `<!--\n${line}\n\n${line}\n-->`),
  inert((line) => `<div>\n${line}\n</div>`),
  inert((line) => `<details><summary>a</summary>\n\n${line}\n\n</details>`),
  inert((line) => `a <b>\n${line}\n</b>`),
  inert((line) => `[a\n${line}\nb](https://a.example)`),
  inert((line) => `[a](https://a.example (b\n${line}\nc))`),
  inert((line) => `![a\n${line}\nb](https://a.example/x.png)`),
  inert((line) => `[^n]: ${line}`),
  inert((line) => `**a\n${line}\nb**`),
  inert((line) => `~~a\n${line}\nb~~`),
  inert((line) => `$$\n${line}\n$$`),
  inert((line) => `words ${line}`),
  inert((line) => line.replace('/', '\\/')),
  inert((line) => line.replace('/', '//')),
]

const LINES: readonly ((target: string) => string)[] = [(target) => `/hortus status ${target}`, (target) => `/why ${target}`, (target) => `/archive ${target} --reason "it is gone"`, (target) => `/Hortus  Smoke ${target} --dry-run`]

export const knownComments: fc.Arbitrary<KnownComment> = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...BLOCKS), fc.constantFrom(...LINES)), { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([parts, end]) => {
    const blocks = parts.map(([block, line], index) => block(line(`x/e${index}`), `x/e${index}`))
    return { body: blocks.map(({ body }) => body).join('\n\n').replaceAll('\n', end), targets: blocks.flatMap(({ targets }) => targets) }
  })

/** Text of what Markdown is made of, in any order. */
export const noisyComments: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom('/hortus status a', '/why b', '/archive c --reason "d e"', '/smoke `f`', '/status g www.a.example', '/hlep', '/badge h *i*') }, { weight: 9, arbitrary: fc.constantFrom('\n', '\n', '\n\n', ' ', '    ', '> ', '- ', '1. ', '# ', '`', '```\n', '~~~', '*', '**', '_', '~~', '[', ']', '](x)', '[x]: /y\n', '[^x]: ', '[^x]', '<!--', '-->', '<b>', '</b>', '<div>', '</div>', '|', '|-|\n', '===\n', '---\n', '\\', '&amp;', '!', 'a', 'é', '$', '\t', '\r\n', '\u2028', '😀', '\u200B', ':', '(', ')') }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) }), { maxLength: 24 })
  .map((parts) => parts.join(''))
