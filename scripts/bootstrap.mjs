/**
 * `node scripts/bootstrap.mjs SCRIPT [ARG…]`: installs the packages when the lock file asks for it, then runs SCRIPT on
 * the runtime of the actions (Node 24). It runs on Node 20 with nothing installed, so: plain JavaScript, node:* only.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const BIN = join(ROOT, 'node_modules/.bin')
const LOCK = join(ROOT, 'package-lock.json')
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json')
const STAMP = join(ROOT, 'node_modules/.hortus-lock')
const BUSY = join(ROOT, '.cache/install.lock')
const NPM_CI = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
const NODE_NEEDED = 24
const LONGEST_INSTALL_MS = 15 * 60_000

const [script, ...args] = process.argv.slice(2)
if (script === undefined) stop('which script? node scripts/bootstrap.mjs SCRIPT [ARG…]')
await install()
end(await run(runtime(), [join(ROOT, script), ...args], 'inherit'))

async function install() {
  const lock = readFileSync(LOCK)
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (isInstalled(lock, wanted)) return
  await alone(async () => {
    // Whoever held the lock before us may have done it.
    if (isInstalled(lock, wanted)) return
    const start = Date.now()
    say('installing the packages of package-lock.json (npm ci, about 20 seconds)')
    // With npm's number in the lock, a next one waits for an npm that outlived us.
    const { code, signal, error } = await run('npm', NPM_CI, ['ignore', 2, 2], (pid) => appendFileSync(BUSY, ` ${pid}`))
    if (error) stop(`npm could not be started (${error.message}). Install npm, then try again`)
    if (signal) end({ signal })
    if (code !== 0) stop(`npm ci failed with exit code ${code}; its message stands above. Check that the package registry is reached, then try again`)
    writeFileSync(STAMP, wanted)
    say(`installed in ${Math.round((Date.now() - start) / 1000)} s`)
  })
}

/** The stamp is the cheap answer. Without one (a plain `npm install` was here), npm's own list of what it put there is. */
function isInstalled(lock, wanted) {
  if (read(STAMP) === wanted) return true
  const installed = read(INSTALLED)
  if (installed === null || !samePackages(JSON.parse(lock.toString()).packages, JSON.parse(installed).packages)) return false
  writeFileSync(STAMP, wanted)
  return true
}

/** npm writes its list last, so a cut install has none. Optional packages of other platforms may be missing from it. */
function samePackages(wanted, there) {
  const same = Object.entries(wanted).every(([path, { version, integrity, optional }]) =>
    path === '' || (there[path] ? there[path].version === version && there[path].integrity === integrity : optional === true))
  return same && Object.keys(there).every((path) => path in wanted)
}

/** One install at a time in a checkout: a second one waits and finds the work done. */
async function alone(work) {
  const mine = `${BUSY}.${process.pid}`
  mkdirSync(dirname(BUSY), { recursive: true })
  writeFileSync(mine, String(process.pid))
  const release = () => {
    rmSync(mine, { force: true })
    if (read(BUSY)?.split(' ')[0] === String(process.pid)) rmSync(BUSY, { force: true })
  }
  process.once('exit', release)
  for (let told = false; !take(mine); told = true) {
    if (!told) say('waiting for another install in this checkout')
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  await work()
  release()
}

/** A hard link appears whole or not at all, so the lock always names its owner. */
function take(mine) {
  try {
    linkSync(mine, BUSY)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const owner = read(BUSY)
    if (owner !== null && (isOld(BUSY) || !owner.split(' ').some(isAlive))) dropStale(owner, `${mine}.stale`)
    return false
  }
}

function isAlive(pid) {
  try {
    return process.kill(Number(pid), 0)
  } catch (error) {
    return error.code !== 'ESRCH'
  }
}

/** After this long the numbers in the lock may belong to other processes. */
function isOld(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs > LONGEST_INSTALL_MS
}

/** Moved aside before it is judged: two waiters may both see the dead owner, and the slower must not drop the faster's lock. */
function dropStale(owner, aside) {
  try {
    renameSync(BUSY, aside)
    if (read(aside) !== owner) linkSync(aside, BUSY)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
    rmSync(`${BUSY}.${owner.split(' ')[0]}`, { force: true })
  }
}

function runtime() {
  const pinned = join(BIN, 'node')
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= NODE_NEEDED) return process.execPath
  return stop(`Node ${NODE_NEEDED} or newer is needed and this is ${process.version}. On Linux x64 it comes with the packages: delete node_modules and try again. Elsewhere install Node ${NODE_NEEDED} and try again`)
}

/** Ends with the child, never before it: whoever stops us stops it, and it has the time to clean up. */
function run(command, argv, stdio, onStart = () => {}) {
  const child = spawn(command, argv, { cwd: command === 'npm' ? ROOT : here(), stdio, env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` } })
  let stopped = null
  const forward = (signal) => {
    stopped = signal
    // A terminal has sent Ctrl-C to the child as well; a second one would read as "do not clean up".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward)
  if (child.pid !== undefined) onStart(child.pid)
  return new Promise((resolve) => {
    const done = (outcome) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, forward)
      resolve(outcome)
    }
    child.once('error', (error) => done({ error }))
    child.once('exit', (code, signal) => done({ code, signal: signal ?? (command === 'npm' ? stopped : null) }))
  })
}

/** npm starts scripts in the root of the package; the paths after `npm run hortus --` are meant from where the person stands. */
function here() {
  const { npm_lifecycle_event: event, INIT_CWD: from } = process.env
  return event === 'hortus' && from !== undefined && statSync(from, { throwIfNoEntry: false })?.isDirectory() ? from : process.cwd()
}

function end({ code, signal, error }) {
  if (error) stop(`the runtime could not be started (${error.message}). Delete node_modules and try again`)
  process.exit(signal ? 128 + constants.signals[signal] : code)
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function say(message) {
  process.stderr.write(`hortus: ${message}\n`)
}

function stop(message) {
  say(message)
  process.exit(3)
}
