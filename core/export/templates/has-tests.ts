/** Whether pytest finds something in a file: by its name, and by what it defines. A script that is only called so is none. */
export function looksLikeTest(path: string): boolean {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  return name.endsWith('.py') && (name.startsWith('test_') || name.endsWith('_test.py')) && !parts.some((part) => part.startsWith('.') || OTHERS.has(part))
}

/** What others wrote, and what was built. */
const OTHERS: ReadonlySet<string> = new Set(['node_modules', 'vendor', 'vendored', 'third_party', 'third-party', 'external', 'upstream', 'build', 'dist', 'venv'])

export const definesTests = (text: string): boolean => text.includes('unittest.TestCase') || text.split('\n').some((line) => /^(?:async )?def test|^class Test\w{0,100}[(:]/.test(line.trim()))
