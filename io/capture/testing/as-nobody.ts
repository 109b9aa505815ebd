/** Captures one script as an ordinary user, for tests that are root: `node as-nobody.ts <root> <example> <script> [none]`. */
import { openCapture } from '../open-capture.ts'

const [root = '', example = '', script = '', isolation = ''] = process.argv.slice(2)
const find = isolation === 'none' ? () => ({ kind: 'none', open: ['network', 'files', 'processes'], why: 'the test says so' }) as const : undefined
const opened = await openCapture(root, find).open([`${example}/${script}`])
if (!opened.ok) throw new Error(opened.problem.message)
await using session = opened.value
const outcome = await session.run({ example, script, args: [], env: {}, images: 'there', timeoutMs: 5000, signal: new AbortController().signal })
console.log(JSON.stringify({ open: session.open, why: session.why, ...outcome }))
