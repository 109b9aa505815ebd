import { encodeSegment } from '../record/record-id.ts'

/** An id in the title of a commit: as it is where it can mean nothing else there (a mention, an issue, an option), else encoded (A27). */
export const commitName = (id: string): string => (PLAIN.test(id) ? id : encodeSegment(id))

const PLAIN = /^\w[\w.-]{0,99}(?:\/\w[\w.-]{0,99}){0,9}$/
