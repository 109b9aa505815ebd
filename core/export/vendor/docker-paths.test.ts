import { expect, test } from 'vitest'
import { EXAMPLE, scanText } from './testing/scan-text.ts'

const ROOT = [{ dockerfile: `${EXAMPLE}/Dockerfile`, context: '', now: '' }]
const scan = (line: string, builds = ROOT) => scanText('Dockerfile', `FROM x\n${line}\nRUN true\n`, { builds })
const after = (line: string): string | undefined => scan(line).after?.split('\n')[1]

test.each([
  ['COPY examples/vision/digits/train.py .', 'COPY train.py .'],
  ['COPY examples/vision/digits/train.py examples/vision/digits/data/a.csv /app/', 'COPY train.py data/a.csv /app/'],
  ['COPY examples/vision/digits /app', 'COPY . /app'],
  ['COPY examples/vision/digits/ /app/', 'COPY ./ /app/'],
  ['COPY examples/vision/digits/*.py /app/', 'COPY *.py /app/'],
  ['COPY ./examples/vision/digits/data/*.csv /app/', 'COPY data/*.csv /app/'],
  ['COPY --chown=1:1 ["examples/vision/digits/train.py", "/app/"]', 'COPY --chown=1:1 ["train.py", "/app/"]'],
  ['ADD examples/vision/digits/train.py /app/train.py', 'ADD train.py /app/train.py'],
  ['RUN --mount=type=bind,source=examples/vision/digits/train.py,target=/x true', 'RUN --mount=type=bind,source=train.py,target=/x true'],
])('from the root of the garden, %s becomes %s', (line, expected) => {
  expect(after(line)).toBe(expected)
})

test.each(['COPY lib/paths.py /app/lib/', 'COPY . /app', 'COPY --from=base /examples/vision/digits/x /y', 'ADD https://example.com/examples/vision/digits/x /y', 'RUN echo COPY'])('%s stays as it is', (line) => {
  expect(after(line)).toBeUndefined()
})

test('what is copied goes along: a file, a directory, a pattern; the whole root is a place', () => {
  expect(scan('COPY lib/paths.py lib/__init__.py /l/').uses).toEqual(['needs lib/__init__.py', 'needs lib/paths.py'])
  expect(scan('COPY lib /l').uses).toEqual(['all lib'])
  expect(scan('COPY lib/*.py /l/').uses).toEqual(['uses lib/*.py'])
  expect(scan('COPY . /l').uses).toEqual([])
})

test('a copy of what is not there, or of what lies above the context, is told', () => {
  expect(scan('COPY lib/gone.py /l/').scan.remarks).toMatchObject([{ kind: 'missing', line: 2, what: 'lib/gone.py' }])
  expect(scan('COPY ../secret /l/').scan.remarks).toMatchObject([{ kind: 'outside', line: 2 }])
  expect(scan('COPY ${FILES} /l/').scan.remarks).toMatchObject([{ kind: 'missing', line: 2 }])
})

test("the recipe of another example is built from the root: what it copies is called by that example's path", () => {
  const dockerfile = 'examples/vision/other/Dockerfile'
  const { after: text, uses } = scanText('', 'FROM x\nCOPY tool.py /app/\nCOPY . /all\n', { path: dockerfile, builds: [{ dockerfile, context: 'examples/vision/other', now: '' }] })
  expect([text, uses]).toEqual(['FROM x\nCOPY examples/vision/other/tool.py /app/\nCOPY examples/vision/other /all\n', ['all examples/vision/other', 'needs examples/vision/other/tool.py']])
})

test('a context that is the example itself changes nothing', () => {
  expect(scan('COPY train.py /app/', [{ dockerfile: `${EXAMPLE}/Dockerfile`, context: EXAMPLE, now: '' }]).after).toBeNull()
})

test('a root that is copied is seen inside: the path of the example there, and where Python looks', () => {
  const text = 'FROM x\nWORKDIR /app\nCOPY . .\nENV PYTHONPATH=/app:/app/lib\nWORKDIR /app/examples/vision/digits\n'
  const first = scanText('Dockerfile', text, { builds: ROOT, seen: [] })
  expect([first.scan.seen, first.scan.searched]).toEqual([[{ target: '/app', source: '' }], ['', 'lib']])
  expect(scanText('Dockerfile', text, { builds: ROOT, seen: first.scan.seen }).after).toBe(text.replace('WORKDIR /app/examples/vision/digits', 'WORKDIR /app'))
})

test('what a here-document holds is no instruction', () => {
  const { after: text, uses, scan: { remarks } } = scanText('Dockerfile', 'FROM x\nCOPY <<EOF /notes\nCOPY ../../x /y\nCOPY lib/paths.py /y\nEOF\nCOPY lib/__init__.py /l/\n', { builds: ROOT })
  expect([text, uses, remarks]).toEqual([null, ['needs lib/__init__.py'], []])
})
