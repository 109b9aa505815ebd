/** Hortus itself and the machine that it is on. In the order of help. */
import type { Verb } from '../verb.ts'

export const MACHINE: readonly Verb[] = [
  {
    name: 'cache info',
    summary: 'show where each cache mode keeps its files, and how much it holds',
    examples: [{ type: 'hortus cache info', to: 'show the caches' }],
    load: async () => (await import('../verbs/cache-info.ts')).cacheInfo,
  },
  {
    name: 'config',
    summary: 'show the configuration that holds',
    options: [{ flags: '--explain', description: 'say where every value comes from and what it is for' }],
    examples: [
      { type: 'hortus config', to: 'print the configuration as YAML' },
      { type: 'hortus config --explain', to: 'see which file, line or variable set each value' },
    ],
    load: async () => (await import('../verbs/config.ts')).config,
  },
  {
    name: 'doctor',
    summary: 'look at engines, GPU, disk, cache and tools, and say what to do',
    options: [
      { flags: '--clean', description: 'end containers, processes, cgroups and scratch directories of harnesses that were killed; never those of one that lives' },
      { flags: '--lift-quarantine', description: 'let this machine be used again, after somebody has looked at its GPUs' },
    ],
    examples: [
      { type: 'hortus doctor', to: 'see whether this machine can run the garden' },
      { type: 'hortus doctor --clean', to: 'clean up after a job that was killed' },
    ],
    load: async () => (await import('../verbs/doctor.ts')).doctor,
  },
  {
    name: 'completion',
    summary: 'print the completion script of a shell',
    arguments: [{ name: '<shell>', description: 'the shell', choices: ['bash', 'zsh', 'fish'] }],
    examples: [
      { type: 'eval "$(hortus completion bash)"', to: 'complete in this bash' },
      { type: 'hortus completion fish > ~/.config/fish/completions/hortus.fish', to: 'complete in every fish' },
    ],
    load: async () => (await import('../verbs/completion.ts')).completion,
  },
]
