/**
 * A result itself, as it is stored and handed on; of a report stable, since `buildReport` has put everything in one order. It may
 * be printed into a job's log, where `##[` anywhere in a line is a command (A50): an escape in the string says the same.
 */
export const renderJson = (result: unknown): string => `${JSON.stringify(result, null, 2).replaceAll('##[', '#\\u0023[')}\n`
