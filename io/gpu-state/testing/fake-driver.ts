/** nvidia-smi and dmesg that do what a test says before and after a run; the run itself may turn the page (`turn`). */
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryDirectory } from '../../testing/temporary.ts'

export const GPU_A = 'GPU-aaaaaaaa-1111-2222-3333-444444444444'
export const GPU_B = 'GPU-bbbbbbbb-1111-2222-3333-444444444444'

/** Each is a piece of a shell script that prints what the tool would; left out: as before. */
export interface Page {
  /** `uuid, MiB used, memory errors that could not be corrected` */
  readonly cards?: string
  /** `uuid, pid, name, MiB` */
  readonly apps?: string
  readonly log?: string
}

export interface FakeDriver extends AsyncDisposable {
  readonly env: NodeJS.ProcessEnv
  /** Where the tools lie; anyone may write there. */
  readonly binAbs: string
  /** What a run's shell does to come to the second page. */
  readonly turnCommand: string
  turn(): Promise<void>
}

export const say = (...lines: readonly string[]): string => lines.map((line) => `echo '${line.replaceAll("'", `'\\''`)}'\n`).join('')
export const HANG = 'exec sleep 1000\n'
const QUIET: Required<Page> = { cards: say(`${GPU_A}, 4, 0`), apps: '', log: say('[    0.000000] Linux version 6.1') }

export async function fakeDriver(after: Page, before: Page = {}): Promise<FakeDriver> {
  const directory = await temporaryDirectory()
  const [binAbs, page] = [join(directory.path, 'bin'), join(directory.path, 'page')]
  const first = { ...QUIET, ...before }
  const pages = { before: first, after: { ...first, ...after } }
  const files = Object.entries(pages).flatMap(([name, texts]) => Object.entries(texts).map(([part, text]) => [`${name}/${part}`, text]))
  await directory.put({
    ...Object.fromEntries(files),
    'page/is': 'before',
    'bin/nvidia-smi': `#!/bin/sh\ncase "$*" in *compute-apps*) part=apps;; *memory.used,ecc*) part=cards;; *name,uuid*) echo 'NVIDIA Fake, ${GPU_A}, 81559, 570.1'; exit;; *) exec sleep 1000;; esac\n. ${directory.path}/$(cat ${page}/is)/$part\n`,
    'bin/dmesg': `#!/bin/sh\n. ${directory.path}/$(cat ${page}/is)/log\n`,
  })
  // Root runs as another user where it has no cgroup.
  for (const path of [directory.path, binAbs, page]) await chmod(path, 0o777)
  await chmod(join(page, 'is'), 0o666)
  return {
    env: { PATH: `${binAbs}:/usr/bin:/bin` },
    binAbs,
    turnCommand: `printf after > ${page}/is`,
    turn: () => writeFile(join(page, 'is'), 'after'),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  }
}
