/** A sample; all meetings: meanwhile.deep.test.ts. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertMeeting, MEETINGS, openPlace, type Place } from './testing/meanwhile.ts'

let place: Place
beforeAll(async () => void (place = await openPlace()))
afterAll(() => place[Symbol.asyncDispose]())

/** Each change once; of the commands and requests every one. */
const SAMPLE = MEETINGS.filter((_, at) => at % 4 === Math.floor(at / 4) % 4)

test.each(SAMPLE)('A37, A40, I1-I3: $command meets $change while $hold is under way', { timeout: 60_000 }, async (meeting) => {
  await expect(assertMeeting(place, meeting)).resolves.toBeUndefined()
})
