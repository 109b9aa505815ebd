/** What can be found about the machine that ran an example: a part of the one table in finding.ts. */
export const MACHINE_FINDINGS = {
  'SMOKE.GPU_NOT_CLEAN': {
    level: 'warning',
    title: 'A run left a GPU of the machine in another state than before',
    means: 'A process still computes, memory was not given back, the driver reported an error, or nobody can say. The next run would share the card with the remains of this one, or fail for a reason that is not its own: the machine asks to be quarantined, and runs nothing until somebody has looked at it (A61).',
    fix: 'Look at `nvidia-smi` and at the log of the kernel on that machine; restart it, or throw it away when it was made for one job. Then `hortus doctor --lift-quarantine` there.',
    source: 'docs/runners.md',
  },
} as const
