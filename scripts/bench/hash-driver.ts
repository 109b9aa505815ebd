/** Hashes every file below a directory as `validate` does, and prints the milliseconds of that step alone. */
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { openBulk } from '../../io/bulk.ts'

const root = process.argv[2]!
const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)))
const started = performance.now()
const outcomes = await openBulk(root).hash(paths.map((path) => ({ path, algorithms: ['sha256'], blob: null })))
console.log(String(performance.now() - started))
if (outcomes.size !== paths.length || [...outcomes.values()].some(({ ok }) => !ok)) process.exitCode = 1
