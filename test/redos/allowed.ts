/**
 * Patterns that the checker calls slow or cannot judge, each with the reason why no text makes it slow here (A08). An exponential one
 * never stands here. What is not needed any more fails the deep test.
 */
export const ALLOWED: Readonly<Record<string, string>> = {
  '/\\\\+(?=\\|)/g': 'quadratic; the text of a table cell is cut to at most 120 characters before',
  '/^(?:tfc|docs\\/TFC)\\/(?:[^/]+\\/)*[^/]*[Tt][Ff][Cc][-_ ]?[0-9]{4}[^/]*$/': 'quadratic; the text is the path of a file on disk or in git, which both hold to 4,096 characters',
  '/[^/\\\\]*$/': 'quadratic; the text is the path of Hortus\'s own file',
  '/[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}[\\p{Default_Ignorable_Code_Point}--[\\uFE0F]]\\u2800]/gv': 'the checker does not read the flag v; one character class, nothing repeats',
}
