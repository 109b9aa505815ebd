import type { Handler } from '../handler.ts'
import { quoted } from '../quoted.ts'
import { isEvent } from '../stream-event.ts'

/** NaN and both infinities: from there a training does not come back. 1e400 is read as Infinity. */
export function stopOnNan(): Handler<null> {
  return {
    name: 'stop_on_nan',
    priority: 100,
    start: null,
    step: (state, moment) => {
      const found = isEvent(moment) ? moment.metrics.find(([, value]) => typeof value === 'string') : undefined
      if (found === undefined || !isEvent(moment)) return [state, []]
      const [name, value] = found
      return [state, [{ kind: 'stop', verdict: 'broken', reason: `it reported ${value} for ${quoted(name)}${moment.step === null ? '' : ` at step ${moment.step}`}` }]]
    },
  }
}
