/** The pages of making the App. */
import { html, text, type Html } from '../../core/render/html/html.ts'
import type { SetupSettings } from '../settings/read-setup.ts'
import type { MadeApp } from './convert-code.ts'
import { manifestOf } from './manifest.ts'

/** A key in PEM and a manifest are longer than what is shown of a stranger's text. */
const LONG = 20_000

export interface StartPage {
  readonly baseUrl: string
  readonly state: string
  /** null: the person's own account. */
  readonly organisation: string | null
  readonly key: string
  /** GitHub cannot reach it there: nobody said where the bot is seen from outside. */
  readonly local: boolean
}

export function startPage({ webUrl }: Pick<SetupSettings, 'webUrl'>, { baseUrl, state, organisation, key, local }: StartPage): Html {
  const address = `${webUrl}${organisation === null ? '' : `/organizations/${organisation}`}/settings/apps/new?state=${state}`
  const owner = organisation === null ? html`your own account` : html`the organisation <b>${text(organisation)}</b>`
  return page(
    html`Make the Hortus App`,
    html`<p>GitHub asks you next whether you want an App with these permissions. It will belong to ${owner}, and send what happens to <code>${text(`${baseUrl}/webhooks`)}</code>.</p>${local ? NOT_REACHED : html``}
<form method="post" action="${text(address)}"><input type="hidden" name="manifest" value="${text(JSON.stringify(manifestOf(baseUrl)), LONG)}"><button>Make it at GitHub</button></form>
<form method="get" action="/setup"><input type="hidden" name="key" value="${text(key)}"><label>For an organisation: <input name="organisation" maxlength="39"></label> <button>Change</button></form>`,
  )
}

const NOT_REACHED = html`
<p class="warn">GitHub cannot reach that address. Stop the bot, set <code>HORTUS_PUBLIC_URL</code> to the one that it is seen at from outside, and start it again.</p>`

export function donePage({ webUrl }: Pick<SetupSettings, 'webUrl'>, { id, slug, pem, webhookSecret }: MadeApp): Html {
  return page(
    html`The App is made`,
    html`<p>Put these into the environment of the bot (a file <code>bot.env</code>) and start it again. They are shown this once and kept nowhere.</p>
<pre>APP_ID=${id}
WEBHOOK_SECRET=${text(webhookSecret)}
PRIVATE_KEY="${text(pem.trim().replaceAll('\n', '\\n'), LONG)}"</pre>
<p>Where the key is to be a file (<code>private-key.pem</code>): its text is what stands between the quotation marks, as it is.</p>
<p>Then <a href="${text(`${webUrl}/apps/${slug}/installations/new`)}">install it on a repository</a>, and write <code>/hortus help</code> in an issue.</p>`,
  )
}

export const failedPage = (why: string): Html => page(html`It did not work`, html`<p>${text(why)}</p>`)

const STYLE = html`<style>body{font:16px/1.5 system-ui;max-width:46rem;margin:3rem auto;padding:0 1rem}pre{overflow:auto;background:#eee;padding:1rem}.warn{border-left:4px solid #bf8700;padding-left:1rem}</style>`

const page = (title: Html, body: Html): Html => html`<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${STYLE}<h1>${title}</h1>
${body}
`
