/** Shell text in a template: backslashes stay, and `@{name}` stands for the shell's own braces, which a template would take for its own. */
export function sh(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: strings.raw.map((part) => part.replaceAll('@{', '${')) }, ...values)
}
