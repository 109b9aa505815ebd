/** Hashes every file in the folders of a directory with two of the threads that the bundle ships (validate is one of the two itself), and prints the milliseconds of that step alone. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const [root, worker] = process.argv.slice(2)
const paths = readdirSync(root).flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
const started = performance.now()
const middle = paths.length >> 1
const answers = (await Promise.all([paths.slice(0, middle), paths.slice(middle)].map(hashed))).flat()
console.log(String(performance.now() - started))
if (answers.length !== paths.length || answers.some(({ outcome }) => outcome?.ok !== true)) process.exitCode = 1

function hashed(part) {
  return new Promise((resolve, reject) => {
    new Worker(worker, { workerData: { rootAbs: root, tasks: part.map((path) => ({ path, algorithms: ['sha256'], blob: null })) } }).once('message', resolve).once('error', reject)
  })
}
