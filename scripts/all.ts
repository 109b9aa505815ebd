/** `npm run all`: writes everything that is made from something else, checks, and proves that the commit holds it all. */
import { spawnSync } from 'node:child_process'

const STEPS = ['scripts/generate.ts', 'scripts/bundle.ts', 'scripts/check.ts']

for (const step of STEPS) {
  console.log(`— ${step}`)
  const { status } = spawnSync(process.execPath, [step], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const changed = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' })
if (changed.status !== 0) {
  console.error(`git status failed: ${changed.stderr.trim()}`)
  process.exit(3)
}
if (changed.stdout !== '') {
  console.error(`the tree is not clean; look at these, then commit them:\n${changed.stdout}`)
  process.exit(1)
}
console.log('everything is fresh and the tree is clean')
