/** What stands around every page: head, policy, navigation, footer. Nothing here comes from elsewhere, and the policy holds the browser to it. */
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import { assetPath, linkTo, rootOf, SECTIONS, sectionPath, type Section } from './paths.ts'

export type FrameSite = Pick<SiteData, 'title' | 'url' | 'version'> & { readonly gardens: readonly FrameGarden[] }
export type FrameGarden = Pick<GardenData, 'slug' | 'name' | 'repositoryUrl'> & { readonly workspace: object | null }

export interface FramedPage {
  readonly site: FrameSite
  readonly garden: FrameGarden
  /** Of the page alone; the site's is added. */
  readonly title: string
  /** Of this page, as `paths.ts` gives it: every link is relative to it. */
  readonly path: string
  /** null: it is none of the navigation's, a page below one of them for instance. */
  readonly active: Section | null
  /** What stands in `<main>`; begins with its `<h1>`. */
  readonly body: Html
  /** Paths below the site, in the order they are to run: after the page is there. `assets/copy.js` is on every page already. */
  readonly scripts?: readonly string[]
  /** One sentence for those who list pages. */
  readonly description?: string
}

/** Ends with a line end. */
export function frame(page: FramedPage): Html {
  const { site, garden, title, path, body, scripts = [], description } = page
  const root = rootOf(site, garden)
  const files = [assetPath('copy.js'), ...scripts]
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text(title === site.title ? title : `${title} · ${site.title}`, 300)}</title>
${description === undefined ? NOTHING : html`<meta name="description" content="${text(description, 300)}">
`}<link rel="stylesheet" href="${linkTo(path, assetPath('style.css'))}">
<link rel="icon" href="${linkTo(path, assetPath('icon.svg'))}" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Changes of health" href="${linkTo(path, `${root}feed.xml`)}">
${join(files.map((file) => html`<script defer src="${linkTo(path, file)}"></script>`), '\n')}
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="brand" href="${linkTo(path, sectionPath(root, 'gallery'))}">${text(garden.name, 120)}</a>
${navigation(page, root)}
${gardens(page)}
</header>
<main id="main">
${body}
</main>
<footer class="bottom">
<p>${repository(garden)}Made by Hortus ${text(site.version, 40)} from what is committed. ${join(feeds(path, root), ' ')}</p>
</footer>
</body>
</html>
`
}

/** All that a page shows of the site around it: part of the digest of every page. */
export function frameFacts(site: FrameSite): string {
  return JSON.stringify([site.title, site.url, site.version, site.gardens.map(({ slug, name, repositoryUrl, workspace }) => [slug, name, repositoryUrl, workspace !== null])])
}

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'" as Html

function navigation({ garden, path, active }: FramedPage, root: string): Html {
  const sections = (Object.keys(SECTIONS) as Section[]).filter((section) => section !== 'workspace' || garden.workspace !== null)
  const item = (section: Section): Html => html`<li><a href="${linkTo(path, sectionPath(root, section))}"${section === active ? html` aria-current="page"` : NOTHING}>${text(SECTIONS[section].words)}</a></li>`
  return html`<nav aria-label="Pages"><ul>${join(sections.map(item))}</ul></nav>`
}

/** Several repositories in one site: one line to go between them. */
function gardens({ site, garden, path, active }: FramedPage): Html {
  if (site.gardens.length < 2) return NOTHING
  const there = (each: FrameGarden): string => sectionPath(rootOf(site, each), active === null || (active === 'workspace' && each.workspace === null) ? 'gallery' : active)
  return html`<nav class="gardens" aria-label="Gardens"><ul>${join(site.gardens.map((each) => html`<li><a href="${linkTo(path, there(each))}"${each.slug === garden.slug ? html` aria-current="true"` : NOTHING}>${text(nameIn(site, each), 80)}</a></li>`))}</ul></nav>`
}

/** Two of one name are told apart by what their addresses begin with. */
const nameIn = ({ gardens: all }: FrameSite, { name, slug }: FrameGarden): string => (all.some((other) => other.slug !== slug && other.name === name) ? `${name} (${slug})` : name)

function repository({ repositoryUrl, name }: FrameGarden): Html {
  return repositoryUrl === null || !isWebAddress(repositoryUrl) ? NOTHING : html`<a href="${text(repositoryUrl)}" rel="noreferrer">${text(name, 120)}</a> · `
}

const feeds = (path: string, root: string): readonly Html[] => [html`<a href="${linkTo(path, `${root}feed.xml`)}">Changes as a feed</a> ·`, html`<a href="${linkTo(path, `${root}index.json`)}">as data</a>`]

/** An address that a reader may be sent to: `javascript:` and the like are none. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s"'<>\\]+$/.test(address)
