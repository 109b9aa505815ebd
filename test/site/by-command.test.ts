/** What the pages give to be copied is run here as it stands there: in the repository that the site was made of. */
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { idAt, siteGarden } from '../../scripts/bench/site-garden.ts'
import { siteOf } from './sites.ts'

test('the data branch is checked out, and the two newest runs of an example are compared, by the commands of its page', async () => {
  await using garden = await temporaryDirectory()
  await siteGarden(garden.path, { examples: 2, records: 8, checks: 2 })
  await using site = await siteOf(garden.path)
  const before = await commandIn(join(site.rootAbs, 'runs.html'), 'command')
  const compare = await commandIn(join(site.rootAbs, 'examples', idAt(0), 'index.html'), 'records')
  expect(compare).toMatch(/^hortus compare \S+ \S+ --across params$/)
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `hortus() { node ${join(process.cwd(), 'cli/main.ts')} "$@"; }; ${before} && ${compare}`], { cwd: garden.path, encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: join(garden.path, '.hortus/cache') } })
  expect([status, stdout, stderr]).toEqual([0, expect.stringContaining(idAt(0)), expect.anything()])
}, 60_000)

/** The command of a section, as it is copied. */
async function commandIn(path: string, section: string): Promise<string> {
  const page = await readFile(path, 'utf8')
  const own = page.slice(page.indexOf(`<section id="${section}">`))
  return /<div class="copy"><code>([^<]+)<\/code>/.exec(own)![1]!.replaceAll('&amp;', '&').replaceAll('&#39;', "'")
}
