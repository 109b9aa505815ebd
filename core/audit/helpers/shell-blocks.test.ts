import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shellBlocks } from './shell-blocks.ts'

const SCRIPT = `#!/usr/bin/env bash
set -euo pipefail

log() {
  # to standard error
  echo "[$1]" >&2
}

function fetch_model {
  if [ -f "$1" ]; then
    log "there"
  fi
  cat <<EOF
}
not the end
EOF
  curl -sSL "https://example.invalid/$1"   -o  /data/models/x
}
fetch_model a
`

test('functions are found by both spellings, with their whole bodies, and say what they need', () => {
  const blocks = shellBlocks(SCRIPT, 'run.sh')
  expect(blocks.map(({ kind, name, line, lines }) => [kind, name, line, lines])).toEqual([['function', 'log', 4, 3], ['function', 'fetch_model', 9, 10], ['file', 'run.sh', 1, 15]])
  expect(blocks[1]?.facts).toMatchObject({ own: ['log'], reaches: ['curl'], fixed: ['an absolute path', 'an address'], heavy: [] })
  expect(blocks[0]?.facts).toMatchObject({ own: [], reaches: [], fixed: [] })
})

test('blanks and comments make no difference, a word does', () => {
  const text = (script: string): unknown => shellBlocks(script, 'a.sh')[0]?.text
  expect(text('log()  {\n\n    echo   "$1"\n}\n')).toBe(text('log() {\n# x\necho "$1"\n}\n'))
  expect(text('log() {\n  echo "$2"\n}\n')).not.toBe(text('log() {\n  echo "$1"\n}\n'))
})

test('any text gives blocks', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('f() {', '}', 'x <<A', 'A', '${'), fc.string()), { maxLength: 20 }), (lines) => {
    expect(shellBlocks(lines.join('\n'), 'a.sh')).toBeInstanceOf(Array)
  }))
})
