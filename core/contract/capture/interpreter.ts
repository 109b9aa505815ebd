/** What a script is for: null when it is a shell's. Another one would run on the host, and what it calls from there no capture starts. */
export function otherInterpreter(script: string, text: string): string | null {
  const words = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(text.slice(0, 300))
  const program = (words?.[1]?.endsWith('/env') === true ? (words[2] ?? '') : (words?.[1] ?? '')).split('/').at(-1) ?? ''
  if (program !== '') return SHELLS.has(program) || program === '-S' ? null : program
  const extension = script.slice(script.lastIndexOf('.') + 1)
  return Object.hasOwn(OTHERS, extension) ? OTHERS[extension]! : null
}

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh', 'mksh', 'busybox'])
const OTHERS: Readonly<Record<string, string>> = { py: 'python3', js: 'node', mjs: 'node', ts: 'node', rb: 'ruby', pl: 'perl', R: 'Rscript', jl: 'julia', ipynb: 'jupyter' }
