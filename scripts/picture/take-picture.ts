/** A page → a PNG below docs/images. Needs a Chromium (`CHROMIUM`, or on PATH). */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Picture {
  readonly name: string
  readonly html: string
  readonly width: number
  readonly dark?: boolean
  readonly scale: number
  /** Only when it is asked for by name: to look at, not for the docs. */
  readonly asked?: boolean
  /** Cuts a long page. */
  readonly height?: number
}

const run = promisify(execFile)

/** Those that are named; nobody named one: those that are not only for who asks. */
export async function takePictures(pictures: readonly Picture[], only: readonly string[]): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'hortus-picture-'))
  try {
    await mkdir('docs/images', { recursive: true })
    for (const picture of pictures.filter(({ name, asked = false }) => (only.length === 0 ? !asked : only.includes(name)))) await take(picture, directory)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Twice: once to learn how high the page is, once for the picture. */
async function take({ name, html, width, scale, dark = false, height }: Picture, at: string): Promise<void> {
  const page = join(at, `${name}.html`)
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--allow-file-access-from-files', `--user-data-dir=${join(at, 'profile')}`, ...(dark ? ['--blink-settings=preferredColorScheme=0'] : ['--blink-settings=preferredColorScheme=1'])]
  await writeFile(page, html)
  const frame = join(at, 'measure.html')
  await writeFile(frame, `<iframe src="${name}.html" style="width:${width}px;height:100px;border:0" onload="document.title=this.contentDocument.documentElement.scrollHeight"></iframe>`)
  const { stdout } = await run(chromium(), [...flags, '--virtual-time-budget=2000', '--dump-dom', `file://${frame}`], { maxBuffer: 64 << 20 })
  const full = Number(/<title>(\d+)<\/title>/.exec(stdout)?.[1] ?? 1200)
  const target = join(process.cwd(), 'docs/images', `${name}.png`)
  // Without these two a busy machine leaves the lower part white.
  await run(chromium(), [...flags, '--run-all-compositor-stages-before-draw', '--virtual-time-budget=2000', `--force-device-scale-factor=${scale}`, `--window-size=${width},${Math.min(full, height ?? full)}`, `--screenshot=${target}`, `file://${page}`])
  console.log(`${target}: ${width} by ${Math.min(full, height ?? full)} of ${full}`)
}

function chromium(): string {
  return process.env['CHROMIUM'] ?? 'chromium'
}
