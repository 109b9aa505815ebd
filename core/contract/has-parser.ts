/** Whether a program text holds an argument parser that answers `--help` by itself; without one, `--help` would start the work. */
import type { Language } from './probe.ts'

export function hasParser(text: string, language: Language): boolean {
  return PARSERS[language].some((pattern) => pattern.test(text)) || (language === 'node' && parsesHelp(text))
}

/** Two looks from the first name on: one pattern for both took 20 s for half a megabyte of `parseArgs` (A08). */
function parsesHelp(text: string): boolean {
  const at = text.search(/\bparseArgs\b/)
  return at !== -1 && /\bhelp\b/.test(text.slice(at))
}

const PARSERS: Readonly<Record<Language, readonly RegExp[]>> = {
  python: [
    /\b(?:import|from)[ \t]+(?:argparse|optparse|click|typer|fire|docopt|tyro|cyclopts|hydra|plac|absl|jsonargparse|simple_parsing|configargparse|configmypy|defopt|tap|lightning\.pytorch\.cli)\b/,
    /\b(?:ArgumentParser|HfArgumentParser|TrlParser|LightningCLI|parse_args|ArgumentParserForBlip)\b/,
  ],
  // util.parseArgs is looked for above: it knows no --help unless the program declares it.
  node: [/['"](?:commander|yargs|meow|cac|sade|arg)['"]/],
}

/** Modules that a Python program imports by a plain name: those that lie beside it may hold its parser. */
export function importedNames(text: string): readonly string[] {
  const names = [...text.matchAll(/^[ \t]*(?:from|import)[ \t]+\.?([A-Za-z_]\w{0,99})/gm)].map((match) => match[1] ?? '')
  return [...new Set(names)].slice(0, 50)
}
