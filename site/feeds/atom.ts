/** Changes of health as a feed (RFC 4287), the newest first. */
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { examplePath, rootOf, sectionPath } from '../shell/paths.ts'
import { repositoryLinks } from '../shell/repository-links.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import { addressOf, tagOf } from './addresses.ts'
import { healthChanges, type HealthChange } from './health-changes.ts'

const MOST = 100

/** Ends with a line end. */
export function atom(site: Pick<SiteData, 'title' | 'today' | 'url' | 'version' | 'gardens'>, garden: GardenData): Html {
  const root = rootOf(site, garden)
  const changes = healthChanges(garden, MOST)
  const updated = changes[0]?.at ?? `${site.today}T00:00:00.000Z`
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${text(tagOf(garden, 'health'))}</id>
<title>${text(`Health of ${garden.name}`, 200)}</title>
<updated>${text(updated)}</updated>
<author><name>Hortus</name></author>
<generator version="${text(site.version, 40)}">Hortus</generator>
${links(site.url, `${root}feed.xml`, sectionPath(root, 'health'))}
${join(changes.map((change) => entry(site, garden, root, change)), '\n')}
</feed>
`
}

/** Where nobody said where the site is, a relative address is better than none: it is right for whoever fetched the feed from it. */
function links(url: string | null, self: string, page: string): Html {
  const own = url === null ? NOTHING : html`<link rel="self" type="application/atom+xml" href="${text(addressOf(url, self))}"/>
`
  return html`${own}<link rel="alternate" type="text/html" href="${text(url === null ? page.slice(page.lastIndexOf('/') + 1) : addressOf(url, page))}"/>`
}

function entry({ url }: Pick<SiteData, 'url'>, garden: GardenData, root: string, change: HealthChange): Html {
  const page = examplePath(root, change.example)
  const commit = change.commit === null ? null : repositoryLinks(garden.repositoryUrl).commit(change.commit)
  return html`<entry>
<id>${text(tagOf(garden, 'health', change.example, change.at))}</id>
<title>${text(titleOf(change), 300)}</title>
<updated>${text(change.at)}</updated>
<link rel="alternate" type="text/html" href="${text(url === null ? page.slice(root.length).replaceAll('%', '%25') : addressOf(url, page), 2000)}"/>
${commit === null ? NOTHING : html`<link rel="related" type="text/html" href="${text(commit)}"/>
`}<category term="${text(change.to)}"/>
<summary type="text">${text(summaryOf(change), 600)}</summary>
</entry>`
}

function titleOf({ example, to, before, rung }: HealthChange): string {
  if (to === 'failed') return `${example} ${before ? 'began to fail' : 'fails'} at ${rung}`
  return before ? `${example} reached ${rung} again` : `${example} reached ${rung} for the first time`
}

function summaryOf({ name, at, commit, reason }: HealthChange): string {
  return `${name}: in the check of ${at.slice(0, 10)}${commit === null ? '' : ` of commit ${commit.slice(0, 12)}`}${reason === null ? '' : `: ${reason}`}.`
}
