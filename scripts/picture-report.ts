/**
 * `node scripts/picture-report.ts`: renders a sample report as the comment that GitHub would show, and the page report.html, and
 * writes pictures of them below docs/images. By hand, not by `npm run generate`: it needs a Chromium (`CHROMIUM`, or on PATH).
 */
import { renderHtml } from '../core/render/render-html.ts'
import { stickyBody, stickyMarker } from '../core/render/sticky.ts'
import { sampleCompared } from '../core/report/sample-compared.ts'
import { comment as framed, page, rendered } from './picture/github-page.ts'
import { takePictures, type Picture } from './picture/take-picture.ts'

const links = { report: 'https://github.com/acme/garden/actions/runs/17/artifacts/4', run: 'https://github.com/acme/garden/actions/runs/17' }
const report = sampleCompared()

function comment(theme: 'light' | 'dark', open: boolean): string {
  const body = stickyBody(report, { marker: stickyMarker('compare'), links })
  const html = rendered(body)
  const shown = open ? html.replace('<details><summary>4 comparisons', '<details open><summary>4 comparisons') : html
  return page(theme, framed({ author: 'hortus', bot: true, body }, shown))
}

const PICTURES: readonly Picture[] = [
  { name: 'report-comment', html: comment('light', false), width: 860, scale: 1.25 },
  { name: 'report-comment-dark', html: comment('dark', false), width: 860, scale: 1.25 },
  { name: 'report-comment-open', html: comment('light', true), width: 860, height: 890, scale: 1 },
  { name: 'report-html', html: renderHtml(report), width: 1240, height: 900, scale: 1 },
  { name: 'report-html-dark', html: renderHtml(report), width: 1180, height: 2700, dark: true, scale: 1, asked: true },
  { name: 'report-html-mobile', html: renderHtml(report), width: 500, height: 1400, scale: 1, asked: true },
]

await takePictures(PICTURES, process.argv.slice(2))
