/**
 * Writes core/export/templates/tool-pins.ts anew: `node scripts/renew-tool-pins.ts`. It needs pip and the package index that pip is set
 * up for; the hashes are of the files that came, for every Python that a template may run. Read the diff before it is committed (A74).
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What each tool needs, its dependencies included, also those of Python 3.10 alone: who installs them does not always know for which. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  lint: ['ruff'],
  test: ['coverage', 'exceptiongroup', 'iniconfig', 'packaging', 'pluggy', 'pygments', 'pytest', 'pytest-cov', 'tomli', 'typing-extensions'],
}
const PYTHONS = ['3.10', '3.11', '3.12', '3.13', '3.14']
const PLATFORMS = ['manylinux_2_28_x86_64', 'manylinux_2_17_x86_64', 'manylinux2014_x86_64', 'manylinux1_x86_64']
const OUT = 'core/export/templates/tool-pins.ts'

const directory = await mkdtemp(join(tmpdir(), 'hortus-tool-pins-'))
try {
  // The oldest Python says which versions all of them can have.
  const first = Object.values(TOOLS).flat()
  download(first, PYTHONS[0]!, PLATFORMS)
  const versions = new Map((await wheels()).map(({ name, version }) => [name, version]))
  const exact = [...versions].map(([name, version]) => `${name}==${version}`)
  for (const python of PYTHONS.slice(1)) download(exact, python, PLATFORMS)
  // Where no wheel fits the image that the tests run in, the one without machine code does.
  for (const name of ['coverage', 'tomli']) download([`${name}==${versions.get(name)}`], PYTHONS[0]!, ['any'])
  await writeFile(OUT, table(versions, await wheels()))
} finally {
  await rm(directory, { recursive: true, force: true })
}

function download(names: readonly string[], python: string, platforms: readonly string[]): void {
  execFileSync('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', `--python-version=${python}`, ...platforms.map((each) => `--platform=${each}`), '--dest', directory, ...names], { stdio: 'inherit' })
}

interface Wheel {
  readonly name: string
  readonly version: string
  readonly sha256: string
}

async function wheels(): Promise<Wheel[]> {
  const files = (await readdir(directory)).sort()
  return Promise.all(files.map(async (file) => {
    const [name = '', version = ''] = file.split('-')
    return { name: name.replaceAll('_', '-').toLowerCase(), version, sha256: createHash('sha256').update(await readFile(join(directory, file))).digest('hex') }
  }))
}

function table(versions: ReadonlyMap<string, string>, all: readonly Wheel[]): string {
  const rows = Object.entries(TOOLS).map(([tool, needs]) => {
    const entries = needs.map((name) => {
      const hashes = all.filter((wheel) => wheel.name === name).map(({ sha256 }) => sha256)
      return `    { name: '${name}', version: '${versions.get(name)}', sha256: [${hashes.map((hash) => `'${hash}'`).join(', ')}] },\n`
    })
    return `  ${tool}: [\n${entries.join('')}  ],\n`
  })
  return `/**\n * The tools that an exported repository runs, each file by its hash (A74). Written by \`node scripts/renew-tool-pins.ts\`;\n * for Python ${PYTHONS[0]} to ${PYTHONS.at(-1)} on 64-bit Linux, the machines that the workflows ask for.\n */\nexport interface ToolPin {\n  readonly name: string\n  readonly version: string\n  readonly sha256: readonly string[]\n}\n\nexport const TOOL_PINS: { readonly lint: readonly ToolPin[]; readonly test: readonly ToolPin[] } = {\n${rows.join('')}}\n`
}
