/**
 * A garden as one looks after years: every example of it leaves as a repository of its own, which builds and smokes in an empty clone on a
 * real engine, by its own script and by nothing of the garden.
 */
import { execFile } from 'node:child_process'
import { readdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportFrom } from '../app/testing/export-garden.ts'
import { GROWN, GROWN_LINKS, grownGarden } from './grown-garden/grown-garden.ts'
import { dockerImage } from '../io/containers/testing/docker.ts'
import { temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { makeDirectory } from '../io/make-directory.ts'

const image = dockerImage()
const run = promisify(execFile)
let garden: Temporary

beforeAll(async () => {
  // Nothing is fetched: every image is built on the one that the engine has.
  const files = Object.entries(grownGarden()).map(([path, text]) => [path, image === null ? text : text.replace(/^ARG BASE=\S+/m, `ARG BASE=${image.ref}`)])
  garden = await temporaryRepository({ ...Object.fromEntries(files), '.git/info/exclude': 'exported/\n' })
  for (const [path, to] of Object.entries(GROWN_LINKS)) {
    makeDirectory(dirname(join(garden.path, path)))
    await symlink(to, join(garden.path, path))
  }
  garden.git('add', '-A')
  garden.git('commit', '-qm', 'links')
}, 60_000)
afterAll(async () => garden[Symbol.asyncDispose]())

test.skipIf(image === null).each(Object.entries(GROWN))('%s (%s) is exported, proven, and smokes by its own script in an empty clone (skipped without Docker)', async (name, example) => {
  const { report, out } = await exportFrom(garden, { example, out: `exported/${name}`, prove: true, set: ['engine=docker', 'build.network=host'] })
  expect(report.findings.filter(({ level }) => level === 'error')).toEqual([])
  expect([report.exported?.proof, report.exported?.directory]).toEqual(['passed', out])
  const clone = join(garden.path, 'exported', `${name}.clone`)
  await run('git', ['clone', '--quiet', '--no-local', out, clone])
  const scripts = (await readdir(clone)).filter((file) => file === 'smoke.sh')
  // A server that nobody asks has no script of its own, and the report says so.
  expect(scripts.length === 1 || report.findings.some(({ code }) => code === 'EXPORT.NO_SMOKE')).toBe(true)
  // Its scripts call the engine as the garden's do, with the user of the image, who must be able to write.
  await run('chmod', ['-R', 'a+rwX', clone])
  for (const script of scripts) await run(`./${script}`, ['--network', 'host'], { cwd: clone, maxBuffer: 64 << 20 })
}, 300_000)
