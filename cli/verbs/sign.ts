import { sign as signWorkspace } from '../../app/sign.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { fromRoot, textsOf } from '../words.ts'

export const sign: VerbRun = async (session, words, options) => {
  const [key] = textsOf(options['key'])
  const gpg = options['gpg'] === true
  const problem = key === undefined ? null : gpg ? wrongKey(key) : { code: 'USAGE.KEY', message: '--key names the key that gpg signs with, and --gpg was not given.', next: 'Add --gpg.' }
  if (problem !== null) return emitProblems(session, 'sign', [problem])
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'sign', garden.problem)
  const { world, resolved } = garden.value
  const named = words.flat().map((word) => fromRoot(garden.value, word))
  const report = await signWorkspace(world, resolved.config, { named, gpg, check: options['check'] === true, ...(key === undefined ? {} : { key: key.replaceAll(' ', '') }) })
  return emitReport(session, garden.value, report, { write: false })
}

/** A key id of 8 or 16 digits may be somebody else's (A26). */
function wrongKey(key: string) {
  return /^(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$/.test(key.replaceAll(' ', '')) ? null : { code: 'USAGE.KEY', message: `${JSON.stringify(key.slice(0, 100))} is no full fingerprint.`, next: 'Give 40 hex digits (64 for a v6 key), as `gpg --list-secret-keys` prints them.' }
}
