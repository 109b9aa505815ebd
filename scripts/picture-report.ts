/**
 * `node scripts/picture-report.ts`: renders a sample report as the comment that GitHub would show, and the page report.html, and
 * writes pictures of them below docs/images. By hand, not by `npm run generate`: it needs a Chromium (`CHROMIUM`, or on PATH).
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { renderHtml } from '../core/render/render-html.ts'
import { stickyBody, stickyMarker } from '../core/render/sticky.ts'
import { sampleCompared } from '../core/report/sample-compared.ts'

const run = promisify(execFile)
const links = { report: 'https://github.com/acme/garden/actions/runs/17/artifacts/4', run: 'https://github.com/acme/garden/actions/runs/17' }
const report = sampleCompared()

interface Picture {
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

/** GitHub's frame around a comment, in its measures and colors, written for this picture. */
function comment(theme: 'light' | 'dark', open: boolean): string {
  const body = micromark(stickyBody(report, { marker: stickyMarker('compare'), links }), { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  const shown = open ? body.replace('<details><summary>4 comparisons', '<details open><summary>4 comparisons') : body
  return `<!doctype html><meta charset="utf-8"><style>${CSS}</style><body class="${theme}"><article><header><b>hortus</b><span>bot</span> commented</header><div class="md">${shown}</div></article>`
}

const CSS = `
body { margin: 0; padding: 16px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; background: var(--page); color: var(--text) }
.light { --page: #fff; --text: #1f2328; --line: #d1d9e0; --soft: #f6f8fa; --code: #818b981f; --link: #0969da; --muted: #59636e }
.dark { --page: #0d1117; --text: #f0f6fc; --line: #3d444d; --soft: #151b23; --code: #656c7633; --link: #4493f8; --muted: #9198a1 }
article { border: 1px solid var(--line); border-radius: 6px }
header { padding: 8px 16px; background: var(--soft); border-bottom: 1px solid var(--line); color: var(--muted); border-radius: 6px 6px 0 0 } header b { color: var(--text) }
header span { margin: 0 6px; padding: 0 6px; border: 1px solid var(--line); border-radius: 2em; font-size: 12px }
.md { padding: 16px } .md > :first-child { margin-top: 0 } .md > :last-child { margin-bottom: 0 }
h3 { font-size: 1.25em; margin: 24px 0 16px; line-height: 1.25 } p, ul, table, pre, details { margin: 0 0 16px } ul { padding-left: 2em } li + li { margin-top: .25em }
code { font: 85%/1.45 ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; background: var(--code); padding: .2em .4em; border-radius: 6px }
pre { background: var(--soft); padding: 16px; border-radius: 6px; overflow: hidden } pre code { background: none; padding: 0 }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto } th, td { border: 1px solid var(--line); padding: 6px 13px } tr:nth-child(2n) td { background: var(--soft) }
a { color: var(--link) } details details { margin-left: 0 } summary { cursor: pointer }
`

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

const PICTURES: readonly Picture[] = [
  { name: 'report-comment', html: comment('light', false), width: 860, scale: 1.25 },
  { name: 'report-comment-dark', html: comment('dark', false), width: 860, scale: 1.25 },
  { name: 'report-comment-open', html: comment('light', true), width: 860, height: 890, scale: 1 },
  { name: 'report-html', html: renderHtml(report), width: 1240, height: 900, scale: 1 },
  { name: 'report-html-dark', html: renderHtml(report), width: 1180, height: 2700, dark: true, scale: 1, asked: true },
  { name: 'report-html-mobile', html: renderHtml(report), width: 500, height: 1400, scale: 1, asked: true },
]

const only = process.argv.slice(2)
const directory = await mkdtemp(join(tmpdir(), 'hortus-picture-'))
try {
  await mkdir('docs/images', { recursive: true })
  for (const picture of PICTURES.filter(({ name, asked = false }) => (only.length === 0 ? !asked : only.includes(name)))) await take(picture, directory)
} finally {
  await rm(directory, { recursive: true, force: true })
}
