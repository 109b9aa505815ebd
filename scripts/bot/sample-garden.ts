/** The garden that a person tries the bot on: examples of this repository that need nothing but Python, as one commit. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const ROOT = new URL('../..', import.meta.url).pathname
/** Of examples/: they run on a laptop without a container engine. */
const EXAMPLES = ['language/char-ngram', 'language/spam-service', 'tabular/spiral-autodiff'] as const

const README = `# A sample garden

Three examples that Hortus keeps alive.

- [a character model](examples/language/char-ngram)
- [a spam filter as a service](examples/language/spam-service)
- [a network from scratch](examples/tabular/spiral-autodiff)
`

export function sampleGarden(): Record<string, Uint8Array | string> {
  const paths = [...EXAMPLES.map((id) => `examples/${id}`), 'LICENSE', '.github/workflows/hortus-command.yml']
  const tracked = execFileSync('git', ['ls-files', '-z', '--', ...paths], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter((path) => path !== '')
  const files = Object.fromEntries(tracked.map((path) => [path, readFileSync(`${ROOT}/${path}`)]))
  return { ...files, 'README.md': README, '.gitignore': '.hortus/\n' }
}
