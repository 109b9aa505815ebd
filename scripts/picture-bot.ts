/**
 * `node scripts/picture-bot.ts`: plays the walk-through of `npm run bot` and writes a picture of the conversation to docs/images, with the
 * badges as they were served. By hand, as picture-report.ts.
 */
import { comment, page, rendered, type Shown } from './picture/github-page.ts'
import { takePictures } from './picture/take-picture.ts'
import { openPlace, PERSON, type Place } from './bot/place.ts'
import { STEPS } from './bot/walk.ts'
import { FACES } from './bot/narrate.ts'

/** Of the walk-through, what one picture can show. */
const SHOWN = [1, 3, 4] as const
/** Where the bot of the picture is. */
const PUBLIC = 'https://hortus.example'

const place = await openPlace()
try {
  for (const at of SHOWN) await place.say(1, PERSON, STEPS[at]!.line, () => {})
  const html = (await Promise.all(conversation(place).map(async (shown) => comment(shown, await pictured(rendered(shown.body), place))))).join('')
  await takePictures([
    { name: 'bot-conversation', html: page('light', html), width: 860, scale: 1.25 },
    { name: 'bot-conversation-dark', html: page('dark', html), width: 860, scale: 1.25 },
  ], process.argv.slice(2))
} finally {
  await place[Symbol.asyncDispose]()
}

function conversation({ repository }: Place): readonly Shown[] {
  return repository.comments.all().map(({ id, author, body }) => ({
    author: author.login.replace('[bot]', ''),
    bot: author.type === 'Bot',
    body: body.replace(/<!--[^]*?-->\n?/g, ''),
    reactions: repository.reactions.all().filter(({ on }) => 'comment' in on && on.comment === id).map(({ content }) => FACES[content] ?? content),
  }))
}

/** Badges as they were served, and addresses as they would be. */
async function pictured(html: string, { botUrl }: Place): Promise<string> {
  const addresses = [...new Set([...html.matchAll(/<img src="([^"]+)"/g)].map(([, address]) => address!))]
  let out = html
  for (const address of addresses) {
    const svg = await (await fetch(address.replaceAll('&amp;', '&'))).text()
    out = out.replaceAll(`src="${address}"`, `src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"`)
  }
  return out.replaceAll(botUrl, PUBLIC)
}
