import { fail, ok, type Result } from '../problem.ts'
import { validateRunRecord, type Parity, type RunRecord } from '../schema/run-record.ts'

/** The record of a comparison of presets: that of the first run, whose claims it does not repeat, with what was compared. */
export function parityRecord(template: RunRecord, { id, parity }: { readonly id: string; readonly parity: Parity }): Result<RunRecord> {
  const bad = parity.pairs.find((pair) => pair.required && pair.verdict !== 'agree')
  const record: RunRecord = {
    ...template,
    id,
    kind: 'parity',
    status: bad === undefined && parity.verdict === 'agree' ? { state: 'succeeded' } : { state: 'failed', reason: bad === undefined ? 'No pair had to agree.' : `"${bad.a}" and "${bad.b}": ${bad.reason ?? bad.verdict}` },
    reported: { metrics: { summary: {} } },
    parity,
  }
  if (validateRunRecord(record)) return ok(record)
  return fail({ code: 'RECORD.INVALID', message: `The record of a parity does not fit its schema: ${JSON.stringify(validateRunRecord.errors?.slice(0, 3))}.`, next: 'Please report this as a bug of Hortus, with this message.' })
}
