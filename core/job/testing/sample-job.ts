import type { Job } from '../job.ts'

export function sampleJob(more: Partial<Job> = {}): Job {
  return {
    key: 'c:IC_kwDOAB12=:0:0123456789abcdef',
    verb: 'smoke',
    commit: 'a'.repeat(40),
    base: 'b'.repeat(40),
    example: 'vision/resnet',
    installation: 5,
    repository: 1,
    issue: 7,
    isPull: true,
    comment: 99,
    by: 12,
    askedAt: 1_000_000,
    place: { installation: 5, repository: 1, workflow: 'hortus-command.yml', ref: 'main' },
    deadline: 1_000_000 + 8 * 3_600_000,
    minutes: null,
    normal: 'smoke vision/resnet',
    metric: null,
    ...more,
  }
}
