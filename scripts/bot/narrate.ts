/** Tells what happens on the twin since it was last asked: reactions, replies, runs, checks, pull requests. For a person at a terminal. */
import { plain } from '../../core/render/plain.ts'
import type { Repository } from '../../test/twin/model/repository.ts'

export const FACES: Readonly<Record<string, string>> = { eyes: '👀', rocket: '🚀', confused: '😕', '-1': '👎', '+1': '👍' }

const MOST_LINES = 45

/** Lines to print, none twice. */
export function openNarrator(repository: Repository): () => readonly string[] {
  const said = new Map<string, string>()
  const isNew = (key: string, value: string): boolean => said.get(key) !== value && said.set(key, value) !== undefined
  return () => [
    ...repository.reactions.all().flatMap(({ id, author, content }) => (isNew(`reaction ${id}`, content) ? [`${author.login} reacted ${FACES[content] ?? content}`] : [])),
    ...repository.workflowRuns.all().flatMap(({ id, title, name, status, conclusion }) => (isNew(`run ${id}`, `${status} ${conclusion}`) ? [`run #${id} “${title ?? name}” is ${conclusion ?? status.replace('_', ' ')}`] : [])),
    ...repository.checkRuns.all().flatMap(({ id, name, status, conclusion, title }) => (isNew(`check ${id}`, `${status} ${conclusion}`) ? [`check ${name}: ${conclusion ?? status.replace('_', ' ')}${title === null ? '' : ` – ${plain(title)}`}`] : [])),
    ...repository.issues.all().flatMap(({ number, title, state, pull, author }) => (pull !== null && isNew(`pull ${number}`, `${state} ${pull.mergedAt} ${pull.head.sha}`) ? [`pull request #${number} of ${author.login}: ${plain(title)} (${pull.mergedAt === null ? state : 'merged'}${pull.draft ? ', draft' : ''}, branch ${pull.head.ref})`] : [])),
    ...repository.comments.all().flatMap(({ id, issue, author, body }) => (author.type === 'Bot' && isNew(`comment ${id}`, body) ? [`${author.login} in #${issue}:`, ...shown(body)] : [])),
  ]
}

/** Without the hidden marker and what stands in folds for agents. */
function shown(body: string): readonly string[] {
  const text = body.replace(/<!--[^]*?-->\n?/g, '').replace(/<details>[^]*?<\/details>/g, '').trim()
  const lines = text.split('\n')
  const cut = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} more lines`] : lines
  return cut.map((line) => `  │ ${plain(line)}`)
}
