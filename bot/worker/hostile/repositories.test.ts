/** A repository is not what it was when somebody wrote a command: each command has its one answer, or a told silence, and nothing hangs. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Repository } from '../../../test/twin/model/repository.ts'
import { openTestBot, type TestBot } from '../../testing/test-bot.ts'
import { withoutMarker } from '../../testing/ground.ts'
import { left } from './testing/standing.ts'

const MINUTE = 60_000
const FILES = {
  'README.md': 'A garden.\n',
  'examples/vision/tiny/example.yaml': 'name: tiny\nstability: stable\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n',
  'examples/vision/tiny/smoke.sh': 'echo hello\n',
  '.github/workflows/hortus-command.yml': readFileSync('.github/workflows/hortus-command.yml', 'utf8'),
}
const COMMANDS = ['/hortus help badge', '/hortus status', '/hortus smoke vision/tiny']

interface Case {
  readonly name: string
  readonly owner?: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Between the comment and its webhook. */
  readonly change?: (garden: TestBot, repository: Repository, installation: number) => unknown
  /** The signs that the replies begin with; null: silence. */
  readonly signs: readonly string[] | null
}

const ALL_GOOD = ['✅', '✅', '⏳']

const CASES: readonly Case[] = [
  { name: 'without-config', signs: ALL_GOOD },
  { name: 'broken-config', files: { ...FILES, '.github/hortus.yml': 'garden: [\n' }, signs: ALL_GOOD },
  { name: 'config-of-nonsense', files: { ...FILES, '.github/hortus.yml': 'nonsense: 1\nbot: { benchmark: 7 }\n' }, signs: ALL_GOOD },
  { name: 'config-is-a-directory', files: { ...FILES, '.github/hortus.yml/x': 'x\n' }, signs: ALL_GOOD },
  { name: 'config-of-bytes', files: { ...FILES, '.github/hortus.yml': new Uint8Array([0, 255, 254, 0]) }, signs: ALL_GOOD },
  { name: 'without-examples', files: { 'README.md': 'x\n' }, signs: ['✅', '✅', '⛔'] },
  { name: 'broken-example', files: { ...FILES, 'examples/vision/tiny/example.yaml': 'name: [\n' }, signs: ['✅', '✅', '⏳'] },
  { name: 'renamed', change: ({ twin }, repository) => twin.rename(repository, 'called-otherwise'), signs: ALL_GOOD },
  { name: 'archived', change: ({ twin }, repository) => twin.settings(repository, { archived: true }), signs: null },
  { name: 'deleted', change: ({ twin }, repository) => twin.remove(repository), signs: null },
  { name: 'transferred', change: ({ twin }, repository) => twin.transfer(repository, 'nobody'), signs: null },
  { name: 'given-away', change: ({ twin }, repository) => twin.transfer(repository, 'zeta'), signs: ALL_GOOD },
  { name: 'made-private', change: ({ twin }, repository) => twin.settings(repository, { private: true }), signs: ALL_GOOD },
  { name: 'suspended', owner: 'suspended', change: ({ twin }, _, installation) => twin.suspend(installation), signs: null },
  { name: 'uninstalled', owner: 'uninstalled', change: ({ twin }, _, installation) => twin.uninstall(installation), signs: null },
  { name: 'deselected', owner: 'deselected', change: ({ twin }, _, installation) => twin.select(installation, []), signs: null },
]

describe('with a repository that is', () => {
  let garden: TestBot
  const places = new Map<string, { readonly repository: Repository; readonly issue: number }>()

  beforeAll(async () => {
    garden = await openTestBot({ readsConfig: true })
    const { twin } = garden
    const installations = new Map([['acme', garden.installation]])
    twin.install(garden.app, 'zeta')
    twin.webhooks.delay(5 * MINUTE)
    for (const { name, owner = 'acme', files = FILES } of CASES) {
      const repository = await twin.createRepository({ owner, name, files, collaborators: { ann: 'admin' } })
      if (!installations.has(owner)) installations.set(owner, twin.install(garden.app, owner))
      const issue = twin.openIssue(repository, { title: 'A question', author: 'ann' })
      twin.comment(repository, issue.number, 'ann', COMMANDS.join('\n'))
      places.set(name, { repository, issue: issue.number })
    }
    for (const { name, owner = 'acme', change } of CASES) await change?.(garden, places.get(name)!.repository, installations.get(owner)!)
    await garden.pass(10 * MINUTE)
  }, 120_000)
  afterAll(() => garden[Symbol.asyncDispose]())

  test.each(CASES)('$name: every command has its one answer, or all are silent', ({ name, signs }) => {
    const { repository, issue } = places.get(name)!
    const replies = garden.twin.comments(repository, issue).filter(({ author }) => author.id === garden.app.bot.id).map(({ body }) => withoutMarker(body))
    expect(replies.map((text, at) => ((signs?.[at] ?? '') === '' ? '' : text.split(' ')[0]))).toEqual(signs ?? [])
    expect(replies.map((text) => /`(\/hortus \w+)/.exec(text)?.[1])).toEqual(signs === null ? [] : COMMANDS.map((command) => command.split(' ', 2).join(' ')))
  })

  test('nothing waits, nothing is given up, and nothing was done twice', async () => {
    expect(await left(garden)).toEqual([])
    for (const { repository } of places.values()) {
      const marked = repository.comments.all().flatMap(({ body }) => /^<!-- hortus:reply:\w+ -->/.exec(body)?.[0] ?? [])
      expect(new Set(marked).size).toBe(marked.length)
      expect(repository.workflowRuns.all().length).toBeLessThanOrEqual(1)
    }
  })

  test('suspended and taken back, the next command is answered', async () => {
    const { repository, issue } = places.get('suspended')!
    garden.twin.suspend([...garden.twin.state.installations.values()].find(({ account }) => account.login === 'suspended')!.id, false)
    garden.twin.webhooks.delay(0)
    garden.twin.comment(repository, issue, 'ann', '/hortus help badge')
    await garden.pass(10 * MINUTE)
    expect(garden.twin.comments(repository, issue).filter(({ author }) => author.id === garden.app.bot.id)).toHaveLength(1)
  })
})
