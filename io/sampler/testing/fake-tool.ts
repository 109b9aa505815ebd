/** A driver's tool that does what a test says, first on PATH. Node, so that its process is the very one that is ended. */
import { join } from 'node:path'
import { temporaryDirectory, type Temporary } from '../../testing/temporary.ts'

export interface FakeTool extends AsyncDisposable {
  readonly env: NodeJS.ProcessEnv
  readonly directory: Temporary
}

/** `body` may use `line(text)`, `every(ms, act)` and `interval`, the milliseconds that were asked for. Its pid lies in the file `pid`. */
export async function fakeTool(name: 'nvidia-smi' | 'rocm-smi', body: string): Promise<FakeTool> {
  const directory = await temporaryDirectory()
  const program = `#!${process.execPath}
require('node:fs').writeFileSync(${JSON.stringify(join(directory.path, 'pid'))}, String(process.pid))
const interval = Number(process.argv.at(-1))
const line = (text) => process.stdout.write(text + '\\n')
const every = (ms, act) => (act(), setInterval(act, ms))
${body}
`
  await directory.put({ [`bin/${name}`]: program })
  return { env: { PATH: join(directory.path, 'bin') }, directory, [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose]() }
}
