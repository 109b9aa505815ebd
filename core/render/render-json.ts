/**
 * A result itself, as it is stored and handed on; of a report stable, since `buildReport` has put everything in one order. It may
 * be printed into a job's log, where `##[` anywhere in a line is a command, or into a terminal, which obeys C1 controls and turns
 * text around (A07, A50): an escape in the string says the same.
 */
export const renderJson = (result: unknown): string =>
  `${JSON.stringify(result, null, 2)
    .replaceAll('##[', '#\\u0023[')
    .replaceAll(/[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
