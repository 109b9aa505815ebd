/** Is this the answer that was wanted? What the server said is quoted as a stranger's text and never obeyed (A50). */
import { plainText } from '../record/quote-log.ts'
import { redact } from '../secrets/redact.ts'
import type { ServiceAnswer, ServiceAsk } from '../world.ts'

/** null when it is; else in words that follow "it". */
export function judgeAnswer(ask: ServiceAsk, answer: ServiceAnswer): string | null {
  const to = `${ask.method} ${ask.path}`
  if (answer.status === null) return ask.status === null && answer.error !== null && NOT_HTTP.test(answer.error) ? null : `gave no answer to ${to}: ${answer.error ?? 'nothing came'}`
  const said = answer.text === '' ? '' : ` (${quoted(answer.text)})`
  if (ask.status === null ? answer.status >= 500 : answer.status !== ask.status) return `answered ${to} with ${answer.status}${redirect(answer)}, and ${ask.status ?? 'a status below 500'} was expected${said}`
  if (answer.error !== null) return `began to answer ${to} and did not end: ${answer.error}`
  if (ask.contains !== null && !answer.text.includes(ask.contains)) return `answered ${to} without ${JSON.stringify(ask.contains.slice(0, 80))}${answer.truncated ? ' in its first 64 KiB' : ''}${said}`
  return null
}

/** Nobody declared what it speaks: a listening port that is not HTTP (gRPC, a database) is as good as one that is. */
const NOT_HTTP = /^no HTTP/

function redirect({ status }: ServiceAnswer): string {
  return status !== null && status >= 300 && status < 400 ? ' (a redirect, which is not followed)' : ''
}

function quoted(text: string): string {
  const lines = text.slice(0, 2000).split('\n').map((each) => plainText(each).trim())
  const line = redact(lines.find((each) => each !== '') ?? '')
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}
