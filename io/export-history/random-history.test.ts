import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTarget } from '../target.ts'
import { temporaryDirectory, type Temporary } from '../testing/temporary.ts'

const NAMES = ['a', 'b', 'deep/c', 'deep/er/d', '.env', 'data/x'] as const
const dropped = (path: string): boolean => path === '.env' || path.startsWith('data/')

/** Each commit has one or two parents among those before it, and sets or removes a few files of the example and one elsewhere. */
const step = fc.record({
  parents: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
  files: fc.array(fc.record({ name: fc.constantFrom(...NAMES), text: fc.option(fc.constantFrom('1', '2', '3'), { freq: 3 }) }), { maxLength: 3 }),
  elsewhere: fc.boolean(),
})

test('A73, A77: random histories with merges: every tree is the one that was, less what is dropped; none twice in a row; the end is the end', { timeout: 300_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
    await using garden = await temporaryDirectory()
    garden.git('init', '-q', '-b', 'main')
    execFileSync('git', ['fast-import', '--quiet', '--done'], { cwd: garden.path, input: streamOf(steps) })
    const tip = garden.git('rev-parse', 'main')
    await using out = await temporaryDirectory()
    await using target = openTarget(join(out.path, 'new'), garden.path)
    await target.write('EXPORTED', 'x')
    const made = await target.commit({ branch: 'main', message: 'Exported', author: { name: 'H', email: 'h@invalid' }, at: 1, history: { path: 'examples/x', commit: tip, drop: dropped, message: (message) => message } })
    if (!made.ok) throw new Error(made.problem.message)
    await target.finish()
    const git = (...args: readonly string[]): string => out.git('-C', 'new', ...args)
    const commits = git('log', '--topo-order', '--format=%H|%P|%s|%T', 'main').split('\n').slice(1).map((line) => line.split('|') as [string, string, string, string])
    const originals = new Map(garden.git('log', '--format=%s|%H', 'main').split('\n').map((line) => line.split('|') as [string, string]))
    const trees = new Map(commits.map(([id, , , tree]) => [id, tree]))
    for (const [id, parents, subject] of commits) {
      expect(filesOf(out, 'new', id)).toEqual(filesOf(garden, '.', `${originals.get(subject)!}:examples/x`).filter((line) => !dropped(line.split('\t')[1]!)))
      // A commit with one parent or none changes something.
      const [one = '', two] = parents.split(' ')
      expect(two !== undefined || trees.get(id) !== (trees.get(one) ?? EMPTY)).toBe(true)
      // Neither parent of a merge is behind the other.
      expect(two === undefined || (!isAncestor(git, one, two) && !isAncestor(git, two, one))).toBe(true)
    }
    expect(filesOf(out, 'new', commits[0]?.[0] ?? EMPTY)).toEqual(filesOf(garden, '.', 'main:examples/x').filter((line) => !dropped(line.split('\t')[1]!)))
    expect(git('fsck', '--full', '--strict')).toBe('')
  }), { numRuns: 25 })
})

const EMPTY = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

function filesOf(repository: Temporary, at: string, tree: string): string[] {
  try {
    return repository.git('-C', at, 'ls-tree', '-r', tree).split('\n').filter((line) => line !== '')
  } catch {
    return []
  }
}

function isAncestor(git: (...args: readonly string[]) => string, one: string, other: string): boolean {
  try {
    git('merge-base', '--is-ancestor', one, other)
    return true
  } catch {
    return false
  }
}

function streamOf(steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]): string {
  const data = (text: string): string => `data ${text.length}\n${text}\n`
  const commits = steps.map(({ parents, files, elsewhere }, at) => {
    const own = at === 0 ? [] : [...new Set([at - 1 - (parents[0]! % Math.min(at, 4)), ...(parents[1] === undefined ? [] : [parents[1] % at])])]
    const changes = files.map(({ name, text }) => (text === null ? `D examples/x/${name}\n` : `M 100644 inline examples/x/${name}\n${data(text)}`))
    return `reset refs/heads/main\n\ncommit refs/heads/main\nmark :${at + 1}\ncommitter A <a@b> ${1000 + at} +0000\n${data(`c${at}`)}${own.map((parent, nth) => `${nth === 0 ? 'from' : 'merge'} :${parent + 1}\n`).join('')}${changes.join('')}${elsewhere ? `M 100644 inline other\n${data(String(at))}` : ''}\n`
  })
  return `${commits.join('')}done\n`
}
