/** Implements World's Host: the machine, its tools and its scratch directories. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, constants, readFile, stat, statfs } from 'node:fs/promises'
import { arch, cpus, homedir, release, totalmem, type } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Hardware, Host } from '../core/world.ts'
import { diskUsed } from './disk-used.ts'

export interface HostOptions {
  /** The garden's root: what is copied into a scratch directory comes from below it. */
  readonly rootAbs: string
  /** Where kept files of a run go. */
  readonly outAbs: string
  readonly env?: NodeJS.ProcessEnv
}

/** Whoever the caller is, a container's process is nobody in particular on this machine (security 3.6). */
const NOBODY = 65532
const TOOL_TIMEOUT_MS = 5000

export function openHost({ rootAbs, outAbs, env = process.env }: HostOptions): Host {
  const uid = process.getuid?.() ?? NOBODY
  const gid = process.getgid?.() ?? NOBODY
  const isRoot = uid === 0
  const runAs = isRoot ? { uid: NOBODY, gid: NOBODY } : { uid, gid }
  const searchPath = env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin'
  let hardware: Promise<Hardware> | null = null
  let reaped: Promise<void> | null = null
  return {
    hardware: () => (hardware ??= readHardware()),
    runAs,
    isRoot,
    homeAbs: env['HOME'] ?? homedir(),
    searchPath,
    async scratch(name) {
      const { openScratch, reapScratch } = await import('./scratch.ts')
      await (reaped ??= reapScratch())
      return openScratch({ name, rootAbs, outAbs, owner: isRoot ? runAs : null })
    },
    toolVersion,
    which: (tool) => which(tool, searchPath),
    diskFree: async (path) => statfs(path).then((fs) => fs.bavail * fs.bsize, () => null),
    diskUsed,
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
  }
}

async function readHardware(): Promise<Hardware> {
  const [{ hardwareClass }, { findGpus }] = await Promise.all([import('../core/record/fingerprint.ts'), import('./gpus.ts')])
  const processors = cpus()
  const [gpus, os] = await Promise.all([findGpus(), osName()])
  const hardware = { class: '', cpu: processors[0]?.model.trim() || 'unknown', cores: processors.length, memoryBytes: totalmem(), arch: arch(), os, gpus }
  return { ...hardware, class: hardwareClass(hardware, true) }
}

async function osName(): Promise<string> {
  const release_ = await readFile('/etc/os-release', 'utf8').catch(() => '')
  const pretty = /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(release_)?.[1]
  return pretty ?? `${type()} ${release()}`
}

/** First line of what the tool says; stderr counts too (`java -version`). The working directory is not searched for code. */
function toolVersion(tool: string, args: readonly string[] = ['--version']): Promise<string | null> {
  return new Promise((done) => {
    execFile(tool, [...args], { timeout: TOOL_TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: 1024 * 1024, cwd: '/' }, (error, stdout, stderr) => {
      const line = (stdout.trim() || stderr.trim()).split('\n')[0] ?? ''
      done(error === null ? line : null)
    })
  })
}

async function which(tool: string, searchPath: string): Promise<string | null> {
  if (tool === '' || tool.includes('/') || tool.includes('\0')) return null
  for (const directory of searchPath.split(delimiter).filter((each) => isAbsolute(each))) {
    const path = join(directory, tool)
    const there = await stat(path).then((found) => found.isFile(), () => false)
    if (there && (await access(path, constants.X_OK).then(() => true, () => false))) return path
  }
  return null
}
