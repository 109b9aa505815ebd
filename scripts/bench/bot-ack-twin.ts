/** GitHub for `bot-ack`, in a process of its own: many installations, and a tenth of a second before every answer. Says who saw what when. */
import { startTwin } from '../../test/twin/twin.ts'
import { EVENTS } from '../../bot/app.ts'
import { PERMISSIONS } from '../../bot/testing/ground.ts'

export type ToTwin = { readonly kind: 'say'; readonly place: number; readonly tag: string } | { readonly kind: 'tell'; readonly tag: string } | { readonly kind: 'end' }

export interface Opened {
  readonly url: string
  readonly appId: number
  readonly privateKey: string
}

/** Of one comment, milliseconds since it was written; null: not there. */
export interface Told {
  readonly eyes: number | null
  readonly rocket: number | null
}

const { places, hook, secret, latencyMs } = JSON.parse(process.argv[2]!) as { readonly places: number; readonly hook: string; readonly secret: string; readonly latencyMs: number }
const twin = await startTwin({ now: Date.now(), running: true })
const app = twin.createApp({ slug: 'hortus-bot', permissions: PERMISSIONS, events: [...EVENTS], webhook: { url: hook, secret } })
const gardens: { readonly repository: Awaited<ReturnType<typeof twin.createRepository>>; readonly issues: readonly number[] }[] = []
for (let place = 0; place < places; place += 1) {
  const repository = await twin.createRepository({ owner: `owner-${place}`, name: 'garden', files: { 'README.md': 'A garden.\n' }, collaborators: { ann: 'write' } })
  twin.install(app, `owner-${place}`)
  gardens.push({ repository, issues: Array.from({ length: 10 }, () => twin.openIssue(repository, { title: 'A question', author: 'ann' }).number) })
}
twin.arm({ fault: { kind: 'slow', ms: latencyMs }, times: Infinity })

const said = new Map<string, { readonly place: number; readonly comment: number; readonly at: number }[]>()
let count = 0
process.on('message', (message: ToTwin) => {
  if (message.kind === 'say') {
    const { repository, issues } = gardens[message.place]!
    const comment = twin.comment(repository, issues[(count += 1) % issues.length]!, 'ann', '/hortus help badge')
    said.set(message.tag, [...(said.get(message.tag) ?? []), { place: message.place, comment: comment.id, at: comment.createdAt }])
  }
  if (message.kind === 'tell') process.send!((said.get(message.tag) ?? []).map(({ place, comment, at }): Told => {
    const of = (content: string): number | null => {
      const sign = gardens[place]!.repository.reactions.all().find((reaction) => 'comment' in reaction.on && reaction.on.comment === comment && reaction.content === content)
      return sign === undefined ? null : sign.createdAt - at
    }
    return { eyes: of('eyes'), rocket: of('rocket') }
  }))
  if (message.kind === 'end') process.exit(0)
})
process.send!({ url: twin.url, appId: app.id, privateKey: app.privateKey } satisfies Opened)
