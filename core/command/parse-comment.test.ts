import { expect, test } from 'vitest'
import { MOST_COMMANDS, parseComment } from './parse-comment.ts'

const commandsIn = (body: string): readonly string[] => parseComment(body).commands.map(({ normal }) => normal)
const mistakesIn = (body: string): readonly string[] => parseComment(body).mistakes.map(({ message, next }) => `${message} | ${next}`)

test.each([
  ['/hortus help', ['help']],
  ['/help', ['help']],
  ['/hortus', ['help']],
  ['/HORTUS Help', ['help']],
  ['/hortus   smoke\tvision/resnet  ', ['smoke "vision/resnet"']],
  ['/smoke ./vision/resnet/', ['smoke "vision/resnet"']],
  ['Thanks!\n/smoke a\nand then\n/status b', ['smoke "a"', 'status "b"']],
  ['Thanks!\r\n\r\n/smoke a\r\n/status b\r\n', ['smoke "a"', 'status "b"']],
  ['   /smoke a', ['smoke "a"']],
  ['See `this` and [that](https://a.example):\n/smoke a', ['smoke "a"']],
  ['- a list\n\n/smoke a', ['smoke "a"']],
  ['```\nlog\n```\n/smoke a', ['smoke "a"']],
  ['/smoke a  \n/status b', ['smoke "a"', 'status "b"']],
  ['/archive a --reason "its base is gone" --successor=b', ['archive "a" --reason="its base is gone" --successor="b"']],
  ['/archive --successor b a --reason=gone', ['archive "a" --reason="gone" --successor="b"']],
  ['/archive a --reason="its base is gone"', ['archive "a" --reason="its base is gone"']],
  ["/archive a --reason 'it''", []],
  ['/archive a --reason “written on a phone” —dry-run', ['archive "a" --dry-run="true" --reason="written on a phone"']],
  ['/archive a --reason "see https://a.example/x?y=1_2_3"', ['archive "a" --reason="see https://a.example/x?y=1_2_3"']],
  ['/archive a --reason "loss_of_precision, 50 % und Grüße"', ['archive "a" --reason="loss_of_precision, 50 % und Grüße"']],
  ['/tier BETA a --reason ok', ['tier "beta" "a" --reason="ok"']],
  ['/benchmark 0123456789ABCDEF', ['benchmark "0123456789abcdef"']],
  ['/graduate a --to=acme/new.repo', ['graduate "a" --to="acme/new.repo"']],
  ['/accept a --metric=val/acc --reason x --until=2026-12-31', ['accept "a" --metric="val/acc" --reason="x" --until="2026-12-31"']],
  ['/smoke a --dry-run=false', ['smoke "a"']],
  ['/archive ?', ['help "archive"']],
  ['/hortus tier --help', ['help "tier"']],
  ['/help /archive', ['help "archive"']],
] as const)('%j is understood', (body, normals) => {
  expect(commandsIn(body)).toEqual(normals)
})

test.each([
  ['fenced code', '```\n/help\n```'],
  ['fenced code that nobody closed', '```\nlog\n\n/help\n'],
  ['tilde code', '~~~sh\n/help\n~~~'],
  ['indented code', 'text\n\n    /help'],
  ['a code span', '`/help`'],
  ['a code span over lines', 'see `a\n/help\nb` there'],
  ['a quote', '> /help'],
  ['a lazy line of a quote', '> somebody said\n/help'],
  ['a quote of a quote', '> > /help'],
  ['an alert', '> [!NOTE]\n> /help'],
  ['a list', '- /help'],
  ['a numbered list', '1. /help'],
  ['a lazy line of a list', '- item\n/help'],
  ['a paragraph of a list', '- item\n\n  /help'],
  ['a task list', '- [ ] /help'],
  ['a heading', '# /help'],
  ['an underlined heading', '/help\n==='],
  ['another underlined heading', '/help\n---'],
  ['a table', '| a |\n|---|\n| /help |'],
  ['a row of a table', 'a | b\n--|--\n/help'],
  ['a link', '[/help](https://a.example)'],
  ['a link over lines', '[a\n/help\nb](https://a.example)'],
  ['a link by name over lines', '[a\n/help\nb][x]\n\n[x]: https://a.example'],
  ['a title of a link', '[a](https://a.example "b\n/help\nc")'],
  ['a definition', '[a]: /help'],
  ['an image', '![a\n/help\n](https://a.example/x.png)'],
  ['a footnote', '[^1]: /help\n\nsee [^1]'],
  ['an HTML comment', '<!--\n/help\n-->'],
  ['an HTML comment that nobody closed', '<!-- \n\n/help'],
  ['an HTML comment in a line', 'a <!-- \n/help\n --> b'],
  ['HTML', '<div>\n/help\n</div>'],
  ['HTML around paragraphs', '<details>\n<summary>log</summary>\n\n/help\n\n</details>'],
  ['HTML inside of a paragraph', 'a <sub>\n/help\n</sub>'],
  ['an open tag', '<div>\n\n/help'],
  ['a formula', '$$\n/help\n$$'],
  ['emphasis', '**/help**'],
  ['emphasis over lines', '**a\n/help\nb**'],
  ['the middle of a line', 'please /help'],
  ['after a dash', '– /help'],
  ['a path', '/help/me'],
  ['a longer word', '/helping'],
  ['a word that goes on', '/help: me'],
  ['another bot', '/lgtm'],
  ['another bot with words', '/label bug'],
  ['other bots', '/retest\n/approve\n/hold\n/assign @ann\n/close\n/rebase\n/cc @ann\n/ok-to-test\n/kind bug'],
  ['a word of JavaScript', '/constructor\n/__proto__\n/toString'],
  ['a line that only looks like one', 'text\u2028/help'],
  ['deeper than three spaces', 'text\n     /help'],
  ['a tab', '\t/help'],
  ['an escape', '\\/help'],
  ['an entity', '&#47;help'],
  ['a full-width slash', '／help'],
  ['a no-break space', '/hortus\u00A0help'],
  ['a space that is not seen', '\u200B/help'],
  ['nothing', ''],
  ['a mark of byte order', '\uFEFFtext'],
] as const)('A34: in %s nothing is a command, and nothing is answered', (_, body) => {
  expect(parseComment(body)).toEqual({ commands: [], mistakes: [] })
})

test.each([
  ['/hlep', 'did you mean `help`?'],
  ['/hortus arcive a', 'did you mean `archive`?'],
  ['/hortus xyz', 'The commands are `help`'],
  ['/hortus constructor', 'The commands are'],
  ['/archive', 'It needs an example | Usage: `/hortus archive <example> --reason "…" [--successor=<example>] [--dry-run]`'],
  ['/archive a', 'It needs `--reason`: why'],
  ['/archive a --reason', '`--reason` needs a value'],
  ['/archive a --reason ""', '`--reason` is empty'],
  ['/archive a --reason its base is gone', 'quotation marks'],
  ['/archive a --reason "open', 'opened and not closed'],
  ['/archive a --reason "x"y', 'right behind'],
  ['/archive a --reasn x', 'did you mean `--reason`?'],
  ['/archive a --reason x --reason y', 'given twice'],
  ['/archive ../b --reason x', 'must be a path'],
  ['/archive a/../../b --reason x', 'must be a path'],
  ['/archive /etc/passwd --reason x', 'must be a path'],
  ['/archive a -f --reason x', 'begins with a dash'],
  ['/archive $(id) --reason x', 'must be a path'],
  ['/archive a;id --reason x', 'must be a path'],
  ['/archive `a` --reason x', 'plain text'],
  ['/archive **a** --reason x', 'plain text'],
  ['/archive a --reason "a &amp; b"', 'plain text'],
  ['/archive a --reason "x\\_y"', 'plain text'],
  ['/archive a --reason [x](https://evil.example)', 'plain text'],
  ['/archive a --reason "see [1]"\n\n[1]: https://evil.example', 'plain text'],
  ['/archive a --reason "\u202Exyz"', 'not seen'],
  ['/archive a --reason "a\u00A0b"', 'not seen'],
  ['/benchmark main', 'The commit must be written with 12 to 40 of its hexadecimal digits'],
  ['/benchmark abc', 'The commit must be written with 12 to 40 of its hexadecimal digits'],
  ['/tier gold a --reason x', 'must be `stable`'],
  ['/tier archived a --reason x', 'a command of its own'],
  ['/graduate a --to=x', '`owner/name`'],
  ['/graduate a --to=https://github.com/x/y', '`owner/name`'],
  ['/accept a --reason x --until=tomorrow', 'YYYY-MM-DD'],
  ['/rerun everything', 'takes no word'],
  ['/smoke a b c', 'more words'],
  ['/smoke a --dry-run=maybe', 'takes no value'],
  [`/archive a --reason "${'x'.repeat(501)}"`, 'longer than 500'],
  [`/archive a --reason "${'x'.repeat(2000)}"`, 'longer than 1000'],
] as const)('%j is a mistake that says what to write', (body, told) => {
  expect(commandsIn(body)).toEqual([])
  expect(mistakesIn(body).join('\n')).toContain(told)
})

test('commands and mistakes are counted together, in their order', () => {
  const { commands, mistakes } = parseComment('/smoke a\n/hortus nope\n/status b')
  expect(commands.map(({ index, normal }) => [index, normal])).toEqual([[0, 'smoke "a"'], [2, 'status "b"']])
  expect(mistakes).toMatchObject([{ index: 1, line: '/hortus nope' }])
})

test('A32: a comment has a limited number of commands, and says so once', () => {
  const { commands, mistakes } = parseComment('/help\n'.repeat(500))
  expect(commands).toHaveLength(MOST_COMMANDS)
  expect(mistakes).toHaveLength(1)
})

test('what a line means has one spelling, however it is written', () => {
  const spellings = ['/archive a --reason "x y" --dry-run', "/hortus  archive ./a/ --dry-run --reason='x y'", '/Archive --reason "x y" a —dry-run=true']
  expect(new Set(spellings.flatMap(commandsIn))).toEqual(new Set(['archive "a" --dry-run="true" --reason="x y"']))
})

test('a long log in code does not hide a command', () => {
  expect(commandsIn(`\`\`\`\n${'epoch 1: loss 0.5 | lr 1e-3\n'.repeat(2000)}\`\`\`\n\n/smoke a`)).toEqual(['smoke "a"'])
})

test('in a paragraph too long to be sure a command is asked to stand alone', () => {
  expect(mistakesIn(`${'words `code` and more '.repeat(200)}\n/smoke a`)).toEqual([expect.stringContaining('empty line before it')])
  expect(commandsIn(`${'plain words and more '.repeat(200)}\n/smoke a`)).toEqual(['smoke "a"'])
})

test.each([['quotes', '>'.repeat(60_000)], ['headings', 'a\n-\n'.repeat(15_000)], ['more headings', 'a\n='.repeat(20_000)], ['a table', `${'|a'.repeat(30_000)}\n${'|-'.repeat(2_000)}`]])('A08: %s that would take seconds are not read, and that is told', (_, hostile) => {
  expect(parseComment(`/help\n\n${hostile}`)).toMatchObject({ commands: [], mistakes: [{ index: 0, line: '/help', message: expect.stringContaining('takes too long to read') }] })
  expect(parseComment(`/helps\n\n/unheard of\n\n${hostile}`)).toEqual({ commands: [], mistakes: [] })
})

test('A28: no mistake says anything of the line but its line', () => {
  for (const body of ['/hortus @everyone', '/archive #1 --reason x', '/archive a --@x y', '/smoke a --closes=#1', '/tier @ann a --reason x']) {
    expect(mistakesIn(body).join().replaceAll(/`[^`]*`/g, '')).not.toMatch(/[@#]/)
  }
})
