/** For tests of `export`: a small garden in a real repository, and the verb on it. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../core/schema/report.ts'
import { openLog } from '../../io/log.ts'
import { systemClock } from '../../io/clock.ts'
import { openTarget } from '../../io/target.ts'
import type { Temporary } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'
import { exportExample, type ExportOptions, type ExportOutcome } from '../export.ts'
import { loadConfig } from '../steps/load-config.ts'

export const DIGITS = 'examples/vision/digits'

/** Its smoke runs on any machine with Node, so that a proof needs no container engine. */
export const DIGITS_FILES = {
  LICENSE: 'MIT\n',
  [`${DIGITS}/example.yaml`]: 'name: digits\ndescription: Digits, told apart.\nstability: beta\nresources: {gpu: 0}\npresets:\n  smoke:\n    command: [node, train.mjs]\n    requires: [node]\n',
  [`${DIGITS}/train.mjs`]: "import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.HORTUS_METRICS, JSON.stringify({ metric: 'accuracy', value: 1 }) + '\\n')\n",
  'examples/other/example.yaml': 'name: other\n',
  '.gitignore': '.hortus/\nexported/\n',
}

export type Asked = Partial<ExportOptions> & { readonly out?: string; readonly set?: readonly string[]; readonly signal?: AbortSignal }

/** Nothing is proven unless asked. `out` is relative to the garden. */
export async function exportFrom(garden: Pick<Temporary, 'path'>, { example = 'vision/digits', out = 'exported', set = [], signal = new AbortController().signal, ...options }: Asked = {}): Promise<ExportOutcome & { readonly out: string }> {
  const log = openLog({ write: () => undefined, level: 'warn', json: false, clock: systemClock })
  const world = await openWorld({ rootAbs: garden.path, outAbs: join(garden.path, '.hortus'), log, signal })
  const loaded = await loadConfig(world, { dotlist: set })
  if (!loaded.ok) throw new Error(loaded.problem.message)
  const target = openTarget(join(garden.path, out), garden.path)
  await using _ = target
  return { ...(await exportExample(world, loaded.value.config, { example, target, repository: 'someone/garden', prove: false, ...options })), out: target.rootAbs }
}

/** But that nobody asked for a proof. */
export const codesOf = ({ findings }: Report): string[] => findings.filter(({ code, level }) => !(code === 'EXPORT.NOT_PROVEN' && level === 'notice')).map(({ code }) => code)

/** Files below a directory, without those of git. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1)).filter((path) => !path.startsWith('.git/')).sort()
}
