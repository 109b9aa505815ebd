/** A site that is built again and again while its garden changes is, byte for byte, the one that is built anew. */
import { readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderCheck } from '../../core/history/check-document.ts'
import { pathOf } from '../../core/history/layout.ts'
import { temporaryDirectory, type Temporary } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'
import { appendRecord, git, idAt, importData, recordAt, siteGarden, treesOf } from '../../scripts/bench/site-garden.ts'
import { site } from '../site.ts'
import { loadConfig } from '../steps/load-config.ts'
import { withDefaults } from '../testing/with-defaults.ts'

const EXAMPLES = 9
const TODAY = new Date().toISOString().slice(0, 10)

async function build(path: string, outAbs: string): Promise<void> {
  const world = await openWorld({ rootAbs: path, outAbs: join(path, '.hortus'), log: { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }, signal: new AbortController().signal })
  const resolved = await loadConfig(world)
  const built = await site(world, resolved.ok ? resolved.value.config : withDefaults(), { outAbs, today: TODAY })
  if (!built.ok) throw new Error(`${built.problem.code} ${built.problem.message}`)
}

/** Of a machine that never saw the garden. */
async function buildAnew(path: string, outAbs: string): Promise<void> {
  await using empty = await temporaryDirectory()
  const before = process.env['XDG_CACHE_HOME']
  process.env['XDG_CACHE_HOME'] = empty.path
  try {
    await build(path, outAbs)
  } finally {
    if (before === undefined) delete process.env['XDG_CACHE_HOME']
    else process.env['XDG_CACHE_HOME'] = before
  }
}

const filesOf = (outAbs: string): Readonly<Record<string, string>> => Object.fromEntries(readdirSync(outAbs, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort().map((abs) => [abs.slice(outAbs.length + 1), readFileSync(abs, 'latin1')]))

type Change = (garden: string, at: number, example: number) => void

const below = (garden: string, example: number, name: string): string => join(garden, 'examples', idAt(example), name)
const edit = (abs: string, change: (text: string) => string): void => writeFileSync(abs, change(readFileSync(abs, 'utf8')))
const isThere = (garden: string, example: number): boolean => readdirSync(join(garden, 'examples', idAt(example), '..')).includes(idAt(example).split('/')[1]!)

const CHANGES: Readonly<Record<string, Change>> = {
  'a record is appended': (garden, at, example) => appendRecord(garden, idAt(example), recordAt(idAt(example), -at, git(garden, ['rev-parse', 'HEAD']).trim(), treesOf(garden).get(idAt(example)) ?? 'e'.repeat(40))),
  'an index is damaged': (garden, at, example) => importData(garden, new Map([[pathOf({ kind: 'index', example: idAt(example) }), `damaged ${at}`]])),
  'a strange file lies among the records': (garden, at, example) => importData(garden, new Map([[`records/${encodeURIComponent(idAt(example))}/strange-${at}.txt`, 'x']])),
  'an example is checked': (garden, at, example) => importData(garden, new Map([[pathOf({ kind: 'check', month: TODAY.slice(0, 7), id: `f${at}`.padStart(24, '0') }), renderCheck({ id: '', at: `${TODAY}T00:00:0${at % 10}.000Z`, commit: git(garden, ['rev-parse', 'HEAD']).trim(), trigger: 'schedule', run: String(9000 + at), rows: [[idAt(example), 'd'.repeat(40), 'stable', 'ppppfn', 'a new reason', 1000, 1000]] })]])),
  'a README changes': (garden, at, example) => edit(below(garden, example, 'README.md'), (text) => `${text}\nUnheard of word${at}, and [another](../example-${example + 1}).\n`),
  'a README shows a picture that is there': (garden, _at, example) => {
    writeFileSync(below(garden, example, 'plot.png'), Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'))
    edit(below(garden, example, 'README.md'), (text) => `${text}\n![A plot](plot.png)\n`)
  },
  'a README goes': (garden, _at, example) => rmSync(below(garden, example, 'README.md'), { force: true }),
  'a README leads elsewhere': (garden, _at, example) => {
    rmSync(below(garden, example, 'README.md'), { force: true })
    symlinkSync(`../../${idAt((example + 1) % EXAMPLES)}/README.md`, below(garden, example, 'README.md'))
  },
  'a descriptor changes': (garden, at, example) => edit(below(garden, example, 'example.yaml'), (text) => text.replace(/^description: .*$/m, `description: Another one, ${at}.`)),
  'a descriptor breaks': (garden, _at, example) => edit(below(garden, example, 'example.yaml'), (text) => `${text}\nname: [\n`),
  'a descriptor holds a number that does not come back from JSON': (garden, _at, example) => edit(below(garden, example, 'example.yaml'), (text) => `${text}odd: -0.0\n`),
  'a Dockerfile goes': (garden, _at, example) => rmSync(below(garden, example, 'Dockerfile'), { force: true }),
  'a Dockerfile is ignored and gone': (garden, _at, example) => {
    edit(join(garden, '.gitignore'), (text) => `${text}Dockerfile\n`)
    git(garden, ['rm', '-q', '--cached', '--ignore-unmatch', `examples/${idAt(example)}/Dockerfile`])
    rmSync(below(garden, example, 'Dockerfile'), { force: true })
  },
  'an example comes': (garden, at) => {
    mkdirSync(join(garden, `examples/new/number-${at}`), { recursive: true })
    writeFileSync(join(garden, `examples/new/number-${at}/example.yaml`), `name: new ${at}\ndescription: d\npresets:\n  smoke: {command: [node, -v]}\n`)
  },
  'an example goes': (garden, _at, example) => rmSync(join(garden, 'examples', idAt(example)), { recursive: true }),
  'everything is committed': (garden, at) => git(garden, ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', 'commit', '-q', '-a', '--allow-empty', '-m', `change ${at}`]),
  'the configuration changes': (garden, at) => {
    mkdirSync(join(garden, '.github'), { recursive: true })
    writeFileSync(join(garden, '.github/hortus.yml'), `site:\n  title: Title ${at}\n${at % 2 === 0 ? '  url: https://example.org/x/\nvalidate:\n  levels:\n    GARDEN.NO_DESCRIPTION: notice\n' : ''}`)
  },
  'a file that is nobody’s changes': (garden, at) => writeFileSync(join(garden, 'padding/file-1.txt'), String(at)),
  'an old time is set': (garden, _at, example) => utimesSync(below(garden, example, 'main.py'), 1_700_000_000, 1_700_000_000),
}

async function layOut(): Promise<Temporary> {
  const directory = await temporaryDirectory()
  await siteGarden(directory.path, { examples: EXAMPLES, records: 5 * EXAMPLES, checks: 6 })
  // As many files as it takes to be remembered.
  await directory.put(Object.fromEntries(Array.from({ length: 700 }, (_, at) => [`padding/file-${at}.txt`, 'x'])))
  git(directory.path, ['add', '-A'])
  CHANGES['everything is committed']!(directory.path, 0, 0)
  return directory
}

test('whatever changes in whatever order, a site that is built again is the one that is built anew', { timeout: 300_000 }, async () => {
  const change = fc.record({ name: fc.constantFrom(...Object.keys(CHANGES)), example: fc.nat({ max: EXAMPLES - 1 }), settles: fc.boolean() })
  let at = 0
  await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 6, maxLength: 8 }), async (changes) => {
    await using own = await layOut()
    await using out = await temporaryDirectory()
    await sleep(2100)
    await build(own.path, join(out.path, 'again'))
    for (const { name, example, settles } of changes) {
      at += 1
      if (isThere(own.path, example)) try {
        CHANGES[name]!(own.path, at, example)
      } catch (error) {
        // What went before cannot change.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
      // What is younger than two seconds is not trusted, and that is another way.
      if (settles) await sleep(2100)
      await build(own.path, join(out.path, 'again'))
      await buildAnew(own.path, join(out.path, `anew-${at}`))
      const [again, anew] = [filesOf(join(out.path, 'again')), filesOf(join(out.path, `anew-${at}`))]
      expect([name, Object.keys(again)]).toEqual([name, Object.keys(anew)])
      for (const [path, text] of Object.entries(anew)) expect([name, path, again[path] === text ? 'the same' : again[path]]).toEqual([name, path, 'the same'])
    }
  }), { numRuns: Number(process.env['HORTUS_SITE_RUNS'] ?? 2), endOnFailure: true })
})
