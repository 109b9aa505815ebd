/** Runs the process engine as an ordinary user, for tests that are root: `node as-nobody.ts <directory> <pids> <script>`. */
import { openProcessEngine } from '../process-engine.ts'

const [directory = '', pids = '64', script = ''] = process.argv.slice(2)
const outcome = await openProcessEngine(directory).run({
  image: null,
  command: ['/bin/sh', '-c', script],
  workdir: directory,
  mounts: [],
  env: { PATH: '/usr/bin:/bin' },
  network: 'none',
  gpus: 'none',
  limits: { timeoutMs: 4000, graceMs: 500, memoryBytes: null, cpus: null, pids: Number(pids), shmBytes: 1 },
  labels: {},
  log: 'run.log',
  logBytes: 64 * 1024,
  signal: new AbortController().signal,
})
console.log(JSON.stringify(outcome))
