import { expect, test } from 'vitest'
import { constrainDockerfile, installsLoosely } from './constrain-dockerfile.ts'

const LOCK = 'COPY requirements.lock /tmp/requirements.lock\nARG PIP_CONSTRAINT=/tmp/requirements.lock\n'

test.each([
  ['a requirements file', 'FROM a\nRUN pip install --no-cache-dir -r requirements.txt\n', `FROM a\n${LOCK}RUN pip install --no-cache-dir -r requirements.txt\n`],
  ['the second command of a continued line', 'FROM a\nRUN apt-get update \\\n && python3 -m pip --quiet install x\n', `FROM a\n${LOCK}RUN apt-get update \\\n && python3 -m pip --quiet install x\n`],
  ['a list of words', 'FROM a\nRUN ["/usr/bin/pip3.11", "install", "x"]\n', `FROM a\n${LOCK}RUN ["/usr/bin/pip3.11", "install", "x"]\n`],
  ['a here-document', 'FROM a\nRUN <<EOF\nset -e\npip install x\nEOF\n', `FROM a\n${LOCK}RUN <<EOF\nset -e\npip install x\nEOF\n`],
  ['uv, which has a word of its own', 'FROM a\nRUN uv pip install x\n', `FROM a\n${LOCK}ARG UV_CONSTRAINT=/tmp/requirements.lock\nRUN uv pip install x\n`],
  ['only the first installation of each stage', 'FROM a AS b\nRUN pip install x\nRUN pip install y\nFROM b\nRUN pip install z\n', `FROM a AS b\n${LOCK}RUN pip install x\nRUN pip install y\nFROM b\n${LOCK}RUN pip install z\n`],
])('%s is held to the lock', (_, before, after) => {
  const { text, edits } = constrainDockerfile(before)
  expect(text).toBe(after)
  expect(edits.every(({ line, before: was }) => before.split('\n')[line - 1] === was)).toBe(true)
  expect(installsLoosely(after)).toBe(false)
})

test('Windows line ends stay', () => {
  expect(constrainDockerfile('FROM a\r\nRUN pip install x\r\n').text).toBe(`FROM a\r\n${LOCK.replaceAll('\n', '\r\n')}RUN pip install x\r\n`)
})

test.each([
  ['no installation', 'FROM a\nRUN pip list && echo pip uninstall\n'],
  ['one that hashes hold', 'FROM a\nRUN pip install --require-hashes -r r.txt\n'],
  ['a comment', 'FROM a\n# RUN pip install x\n'],
  ['a copy that is called so', 'FROM a\nCOPY pip install /x/\n'],
  ['constraints of its own', 'FROM a\nENV PIP_CONSTRAINT=/c.txt\nRUN pip install x\n'],
])('%s: nothing changes', (_, text) => {
  expect(constrainDockerfile(text)).toEqual({ text, edits: [] })
})
