import { expect, test } from 'vitest'
import { nearbyFiles } from './nearby-files.ts'

const FILES = ['LICENSE', 'lib/paths.py', 'examples/a/example.yaml', 'examples/a/run.sh', 'examples/a/inner/example.yaml', 'examples/a/inner/x.sh', 'examples/b/example.yaml', 'examples/b/build.sh', 'examples/c/example.yaml', 'examples/c/deep/train.py']

test('what lies in examples that nothing names stays away', () => {
  expect(nearbyFiles(FILES, 'examples/a', 'bash "$DIR/../b/build.sh"')).toEqual(FILES.filter((path) => !path.startsWith('examples/c/')))
  expect(nearbyFiles(FILES, 'examples/a', '')).toEqual(FILES.filter((path) => !/^examples\/[bc]\//.test(path)))
})

test('an example inside of another sees the outer one, and the repository itself sees all', () => {
  expect(nearbyFiles(FILES, 'examples/a/inner', '')).toContain('examples/a/run.sh')
  expect(nearbyFiles(['example.yaml', 'x.sh', 'examples/b/example.yaml', 'examples/b/y.sh'], '.', 'b')).toHaveLength(4)
})
