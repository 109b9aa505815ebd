/**
 * What the browser runs and looks by: every `site/client/*.ts` as one classic script, for a page that was opened from a file may load no
 * module, and the style sheet. Part of `npm run generate`; committed, so that building a site needs no packer.
 */
import { readdir, readFile } from 'node:fs/promises'
import { build, transform } from 'esbuild'

export async function generateSiteAssets(): Promise<Record<string, string>> {
  const entries = (await readdir('site/client')).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort()
  const packed = await Promise.all(entries.map(pack))
  const packages = [...new Set(packed.flatMap(({ packages: own }) => own))].sort()
  return {
    ...Object.fromEntries(packed.map(({ name, text }) => [`site/assets/${name}`, text])),
    'site/assets/style.css': (await transform(await readFile('site/shell/style.css', 'utf8'), { loader: 'css', minify: true, target: BROWSERS })).code,
    'site/assets/icon.svg': await readFile('site/shell/icon.svg', 'utf8'),
    'site/assets/licenses.txt': await licenses(packages),
  }
}

interface Packed {
  readonly name: string
  readonly text: string
  readonly packages: readonly string[]
}

async function pack(entry: string): Promise<Packed> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`site/client/${entry}`],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: BROWSERS,
    charset: 'utf8',
    // They stand in licenses.txt, whole.
    legalComments: 'none',
    logLevel: 'silent',
    tsconfig: 'site/client/tsconfig.json',
  })
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])))
  return { name: entry.replace(/\.ts$/, '.js'), text: outputFiles[0]!.text, packages: used.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []) }
}

/** Their licences ask to be told wherever their code goes. */
async function licenses(packages: readonly string[]): Promise<string> {
  const texts = await Promise.all(packages.map(async (name) => {
    const { version, license } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as { version: string; license: string }
    const file = (await readdir(`node_modules/${name}`)).find((each) => /^licen[cs]e/i.test(each))
    const text = file === undefined ? '' : await readFile(`node_modules/${name}/${file}`, 'utf8')
    return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
  }))
  return `Code of others in the scripts of this site.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`
}

/** Browsers of the last three years. */
const BROWSERS = ['chrome114', 'firefox115', 'safari16.4']
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//
