/**
 * Characters that move the cursor, turn the reading direction over or hide a message are shown as U+FFFD (A07). Unlike `plain`, what
 * joins or parts letters stays: Persian and Hindi need it, and families of emoji.
 */
export const harmless = (text: string): string => (PLAIN.test(text) ? text : text.toWellFormed().replaceAll(UNSAFE, '\uFFFD'))

const PLAIN = /^[\n\t -~]*$/
const UNSAFE = /[[\p{Cc}--[\t\n\r]]\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}\p{Co}]/gv
