import { existsSync, lstatSync, renameSync, symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NO_CHANGE } from '../../core/change/repository-change.ts'
import type { Log } from '../../core/world.ts'
import { temporaryDirectory } from '../testing/temporary.ts'
import { openEdits } from './edits.ts'
import { picture } from './testing/picture.ts'

const log: Log = { progress() {}, debug() {}, info() {}, warn() {} }
const CHANGE = { ...NO_CHANGE, moves: [{ from: 'x/deep/moved', to: 'x/new/moved' }], writes: [{ path: 'x/planted', before: null, text: 'p' }], removes: ['x/victim'] }
const FILES = { 'x/victim': 'mine', 'x/deep/moved': 'm', 'x/keep': 'k' }

test.skipIf(!existsSync('/proc/self/fd')).each(['take', 'mkdir', 'put', 'rmdir'])('A11: a directory that becomes a symlink at the moment of a step (%s) leads nothing out of the garden and nothing in (where /proc is)', async (moment) => {
  for (let nth = 1; nth <= 2; nth++) {
    await using outside = await temporaryDirectory({ victim: 'not yours', 'deep/moved': 'not yours', 'new/other': 'o' })
    await using g = await temporaryDirectory(FILES)
    const x = join(g.path, 'x')
    let count = 0
    const step = (name: string): void => {
      if (name !== moment || ++count !== nth) return
      renameSync(x, `${x}.real`)
      symlinkSync(outside.path, x)
    }
    const before = picture(outside.path)
    await openEdits({ rootAbs: g.path, log, step }).apply(CHANGE)
    expect({ moment, nth, outside: picture(outside.path) }).toEqual({ moment, nth, outside: before })
    expect(count).toBeGreaterThanOrEqual(1)
    // What was taken came from here and from nowhere else.
    if (lstatSync(x).isSymbolicLink()) unlinkSync(x)
    expect(JSON.stringify(picture(g.path))).not.toContain('not yours')
  }
})
