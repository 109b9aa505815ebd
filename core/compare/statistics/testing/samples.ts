/** Samples for property tests. */
import fc from 'fast-check'

export const finite: fc.Arbitrary<number> = fc.double({ noNaN: true, noDefaultInfinity: true })

/** Few distinct whole numbers: ties within and between the sides. */
export const tied = (most: number, least = 1): fc.Arbitrary<number[]> => fc.array(fc.integer({ min: 0, max: 4 }), { minLength: least, maxLength: most })

/** Whole numbers that shifts and scales move without rounding. */
export const whole = (most: number, least = 1): fc.Arbitrary<number[]> => fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: least, maxLength: most })

export const positives = (most: number, least = 1): fc.Arbitrary<number[]> => fc.array(fc.double({ min: 0.5, max: 100, noNaN: true }), { minLength: least, maxLength: most })

/** Whatever a record may hold. */
export const wild: fc.Arbitrary<number[]> = fc.array(fc.oneof(fc.double(), fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1)), { maxLength: 9 })
