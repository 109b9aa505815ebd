/** Commands in READMEs that name an example or a preset that is not there. */
import type { Finding } from '../../schema/report.ts'
import { finding } from '../finding.ts'
import { markdownFacts } from './markdown-facts.ts'
import { inside, leafOf, type Parameters, type PolicyExample, type PolicyGarden } from './policy-garden.ts'
import type { PolicyCode } from './policy-table.ts'
import { README } from './text-checks.ts'

export function readmeCommands(garden: PolicyGarden, { command = '' }: Parameters, code: PolicyCode): readonly Finding[] {
  const known = byName(garden)
  const own = garden.examples.map((subject) => ({ path: inside(subject, README), example: subject.example.id as string | null }))
  const readmes = [...new Map([{ path: README, example: null }, ...own].map((each) => [each.path, each])).values()]
  return readmes.flatMap(({ path, example }) =>
    markdownFacts(garden.text(path) ?? '').code.flatMap(({ text, line }) => {
      const wrong = wrongWord(text, command, known)
      return wrong === null ? [] : [finding(code, { path, line, example }, wrong)]
    }),
  )
}

type Known = ReadonlyMap<string, readonly PolicyExample[]>

/** The garden's runner takes the directory, the name, or any end of the path. */
function byName({ examples, directories }: PolicyGarden): Known {
  const known = new Map<string, PolicyExample[]>()
  const add = (names: readonly string[], subjects: readonly PolicyExample[]): void => {
    for (const each of new Set(names)) known.set(each, [...(known.get(each) ?? []), ...subjects])
  }
  for (const subject of examples) add([subject.example.name, ...endsOf(subject.example.path)], [subject])
  // What nobody can read is there all the same: its presets are not known.
  const read = new Set(examples.map(({ example }) => example.path))
  for (const directory of directories) if (!read.has(directory)) add(endsOf(directory), [])
  return known
}

const endsOf = (path: string): readonly string[] => path.split('/').map((_, index, parts) => parts.slice(index).join('/'))

/** Only words that are plainly names: a placeholder, a variable or an option before the name is left alone. */
function wrongWord(text: string, command: string, known: Known): string | null {
  const at = command === '' ? -1 : text.indexOf(`${command} `)
  if (at === -1) return null
  const [name = '', preset = ''] = text.slice(at + command.length).trim().split(/\s+/)
  if (!isName(name)) return null
  const examples = known.get(name.replace(/^\.\//, '').replace(/\/$/, ''))
  if (examples === undefined) return `There is no example ${name.slice(0, 80)}.`
  const there = !isName(preset) || examples.length === 0 || examples.some(({ example }) => example.presets.some((each) => each.name === preset))
  return there ? null : `${leafOf(name).slice(0, 80)} has no preset ${preset.slice(0, 80)}.`
}

const isName = (word: string): boolean => /^[A-Za-z0-9_][\w./-]*$/.test(word) && !/^(example|preset|name)s?$/i.test(word) && !word.includes('..')
