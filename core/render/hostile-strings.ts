/** Strings that break renderers (A07, A27-A29, A50), for tests. Written as escapes, so that this file itself is harmless to read. */
export const HOSTILE: readonly string[] = [
  '__proto__', 'constructor', 'a | b', '\\|', '\\\\|x', '| a |\n| - |', '</details>', '</summary></details>', '<img src=x onerror=alert(1)>', '<script>', '<!-- x', '-->', '<details open>',
  '`', '``', '```', '````\n# x', '`a``b`', '\n```\n# heading\n', '~~~', '    indented',
  '![x](https://evil.example/x.png)', '[x](javascript:alert)', '[x]: https://evil.example', '<https://evil.example>', 'https://evil.example', 'www.evil.example', 'x@evil.example', '[^1]: note', '[^1]',
  '@everyone', '@org/team', '#123', 'GH-1', 'fixes #1', 'org/repo#2', '1234567', 'deadbeef', 'defaced', '[skip ci]', 'Co-authored-by: x <x@y.z>', ':smile:', '$x$', '$$x$$',
  '# heading', '- item', '1. item', '> quote', '***', '---', '===', '* * *', '_x_ **y** ~~z~~', '- [ ] task', '&lt;b&gt;', '&#96;', '\\', '\\`',
  '\u001B[31mred\u001B[0m', '\u001B]8;;https://evil.example\u0007x\u001B]8;;\u0007', '\u009B31m', '\r', 'a\rb', '\u0000', '\u0007', '\u0008',
  '\u202Egpj.exe', '\u2066x\u2069', '\u200Bzero', 'zero\u200D', '\uFEFFx', '\u{E0041}\u{E0042}', '\u2028', '\u2029', '\u0085', '\uD800', 'x\uDC00', '\u00AD', '\u3164', '\u2800',
  '::error::x', '::set-env name=x::y', '##[group]x', '\n::stop-commands::x', '::add-mask::a', '%0A::error::x', 'a,b:c%d',
  '</code></summary></details>', '</td></tr></table>', '"onmouseover="alert(1)', "' onload='x", '</style><script>', '</svg><script>', '&quot;', '&#60;script&#62;', ']]>', '<svg onload=x>', 'toString', 'hasOwnProperty',
  '```mermaid\nxychart-beta\n```', '@here @channel', 'closes GH-2', '<!-- hortus:report:x -->', '\u200F\u202Etxt', '\u001B[2J\u001B[H', '=1+1', '=HYPERLINK("https://evil.example")', '+1+1', '-2+3', '@SUM(A1)', 'a,"b"\r\nc',
  '', ' ', '   ', '\t', 'A'.repeat(5000), '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'.repeat(50), '|'.repeat(300), '`'.repeat(300), '['.repeat(2000), '*a_ '.repeat(500), '<'.repeat(500),
]
