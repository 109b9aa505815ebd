/** The lock, out of a real image with a real Python in it; the packages are laid there by hand, so that no index is needed. */
import { afterEach, expect, test } from 'vitest'
import type { Config } from '../../core/schema/config.ts'
import { openCli } from '../../io/containers/cli.ts'
import { containersOf, leftOver } from '../../io/containers/testing/bench.ts'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { openGarden, sampleConfig, shellExample } from '../testing/walk.ts'
import { lockFromImage } from './export-pins-lock.ts'

const base = dockerImage()
const live = { skip: base === null }
const config: Config = sampleConfig({}, 'docker', { args: { BASE: base?.ref ?? '' }, network: 'host' })
const example = shellExample('vision/net', { build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } })

/** The same words as in the examples of this repository: one layer for all. */
const PYTHON = `ARG BASE=debian:bookworm-slim@sha256:88200866dfff7ea7f5cbcb6ec7c8a701889efe6fe859fe64d6990e4b07ea4171
FROM \${BASE}
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends python3 \\
 && rm -rf /var/lib/apt/lists/*
`
const SITE = '/usr/local/lib/python3.11/dist-packages/'
const metadata = (name: string, version: string) => `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`
const files = (dockerfile: string) => ({
  'examples/vision/net/Dockerfile': dockerfile,
  'examples/vision/net/site/Alpha_Beta-1.0.dist-info/METADATA': metadata('Alpha_Beta', '1.0'),
  'examples/vision/net/site/zeta-2.0+cu1.dist-info/METADATA': metadata('zeta', '2.0+cu1'),
  'examples/vision/net/site/gitty-3.0.dist-info/METADATA': metadata('gitty', '3.0'),
  'examples/vision/net/site/gitty-3.0.dist-info/direct_url.json': '{"url": "https://token@host.example/x", "vcs_info": {"vcs": "git"}}',
  'examples/vision/net/site/evil-1.dist-info/METADATA': metadata('evil', '1 --index-url=https://evil.example'),
  'examples/vision/net/run.sh': 'true\n',
})

afterEach(async () => {
  expect(await leftOver()).toEqual([])
  if (base !== null) expect(await containersOf(openCli('docker', process.env))).toEqual([])
})

async function lock(dockerfile: string, more: Readonly<Record<string, string>> = {}) {
  await using garden = await openGarden({ ...files(dockerfile), ...more })
  const engine = garden.world.engines.get('docker')
  const built = await engine.build({ context: example.path, dockerfile: 'Dockerfile', tag: 'hortus/test-lock:smoke', args: { BASE: base!.ref }, labels: {}, network: 'host', cache: { kind: 'none' }, timeoutMs: 300_000, log: 'logs/build.log', signal: garden.world.signal })
  if (built.kind !== 'built' || built.image === null) throw new Error(JSON.stringify(built))
  const twice = [0, 1].map(() => lockFromImage(garden.world, config, example, { engine, image: built.image!, standalone: { rewritten: new Map() } }))
  const [one, other] = await Promise.all(twice)
  await engine.images?.drop('hortus/test-lock:smoke')
  expect(one).toEqual(other)
  return one!
}

test('A74: the image says what it holds: sorted, normal names, without what no index has, the same twice', { ...live, timeout: 300_000 }, async () => {
  const { lock: found, findings } = await lock(`${PYTHON}COPY site ${SITE}\nRUN true || pip install alpha-beta zeta gitty\n`)
  expect(findings).toEqual([])
  expect(found).toEqual({
    python: '3.11',
    packages: 2,
    text: `# The Python packages of the image that was proven: Python 3.11 on linux/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}. Written by hortus export.
# pip takes these versions in the build (PIP_CONSTRAINT); what the base image and its system bring is not here.
alpha-beta==1.0
zeta==2.0+cu1
# not locked: gitty 3.0, installed from a version control system
`,
  })
})

test('where pip installs nothing, or the example has a lock of its own, there is none', { ...live, timeout: 300_000 }, async () => {
  expect(await lock(`${PYTHON}COPY site ${SITE}\n`)).toEqual({ lock: null, findings: [] })
  expect(await lock(`${PYTHON}COPY site ${SITE}\nRUN true || pip install x\n`, { 'examples/vision/net/requirements.lock': 'x==1\n' })).toEqual({ lock: null, findings: [] })
})

test('an image without Python has none', live, async () => {
  expect(await lock('ARG BASE=x\nFROM ${BASE}\nRUN true || pip install x\n')).toEqual({ lock: null, findings: [] })
})
