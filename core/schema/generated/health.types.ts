// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * failed: by the fault of the example. doubted: failed and decided nothing, as a probe that may err. machine: could not be tried because of the engine, the disk or an interrupt. skipped: could not be tried for another reason.
 * 
 * This interface was referenced by `Health`'s JSON-Schema
 * via the `definition` "rungState".
 */
export type RungState = ("passed" | "failed" | "doubted" | "machine" | "skipped" | "not_run")

/**
 * How a garden is, version 1: what `hortus health --json` prints. The page, the weekly report and the HTML file are functions of it. Nothing in it acts: proposals name the command that a person may run.
 */
export interface Health {
/**
 * The version of this document.
 */
schema: "health/1"
/**
 * What wrote it.
 */
tool: {
name: "hortus"
/**
 * Version of Hortus.
 */
version: string
}
/**
 * The day, UTC, that every age counts from.
 */
today: string
/**
 * The state of the garden that the page is about.
 */
repository: {
/**
 * Commit that is checked out; null outside git.
 */
commit: (string | null)
}
/**
 * What the page rests on.
 */
data: {
/**
 * branch: checks on the data branch. local: there is no data branch, and the last report and the records of the output directory were taken. none: neither is there.
 */
source: ("branch" | "local" | "none")
/**
 * Name of the data branch.
 */
branch: string
/**
 * Its commit; null: there is none.
 */
commit: (string | null)
/**
 * Checks that were looked at; attempts of one run count once.
 */
checks: number
/**
 * The first of them; ISO 8601, UTC.
 */
since: (string | null)
/**
 * The last of them.
 */
last: (Moment | null)
}
/**
 * The section `health` of the configuration, as it was applied.
 */
rules: {
[k: string]: unknown
}
/**
 * Counts of the examples that are shown.
 */
summary: {
/**
 * All, archived and graduated ones too.
 */
examples: number
/**
 * Reached the required rung, and lately.
 */
green: number
/**
 * Stale, partial, never checked, or part of an incident.
 */
yellow: number
/**
 * Failed so many scheduled checks in a row by their own fault.
 */
red: number
/**
 * Of the yellow ones those that are part of an incident.
 */
frozen: number
/**
 * Not judged.
 */
archived: number
/**
 * Live elsewhere; not judged.
 */
graduated: number
}
/**
 * In a fixed order.
 */
kpis: Kpi[]
/**
 * In the order of ids.
 */
examples: Example[]
/**
 * Those that are not over, in the order of time.
 */
incidents: Incident[]
/**
 * What a person may want to do, each with its evidence and the command. Nobody does it for them.
 */
proposals: {
/**
 * Red examples whose owner was not told yet.
 */
notice: Proposal[]
/**
 * Red examples whose notice has passed its grace.
 */
archive: Proposal[]
/**
 * Red examples of a tier that promises more.
 */
demote: Proposal[]
/**
 * Examples that have long kept what the next tier promises.
 */
promote: Proposal[]
/**
 * Examples that have outgrown the garden.
 */
graduate: Proposal[]
}
/**
 * What could not be said for want of data, one sentence each.
 */
unknown: string[]
/**
 * What was left out, and why.
 */
problems: Problem[]
}
/**
 * This interface was referenced by `Health`'s JSON-Schema
 * via the `definition` "moment".
 */
export interface Moment {
/**
 * ISO 8601, UTC, by the clock of the machine that ran or appended it.
 */
at: string
/**
 * Commit that was checked; null: nobody knows.
 */
commit: (string | null)
/**
 * What started it. Only schedule counts against an example.
 */
trigger: ("schedule" | "push" | "workflow_dispatch" | "repository_dispatch" | "manual")
}
/**
 * This interface was referenced by `Health`'s JSON-Schema
 * via the `definition` "kpi".
 */
export interface Kpi {
/**
 * Stable name.
 */
id: ("first_experiment" | "green_share" | "copy_outs" | "returning_users" | "removed" | "graduated")
/**
 * What is measured.
 */
title: string
/**
 * null: unknown, there is no data.
 */
value: (number | null)
/**
 * share: 0 to 1.
 */
unit: ("minutes" | "share" | "count")
/**
 * What is aimed at; null: nobody said.
 */
target: ({
/**
 * At least.
 */
min: (number | null)
/**
 * At most.
 */
max: (number | null)
/**
 * The bounds themselves do not meet it.
 */
strict?: boolean
} | null)
/**
 * null: unknown, or no target.
 */
met: (boolean | null)
/**
 * How it is computed.
 */
formula: string
/**
 * Over which time.
 */
window: string
/**
 * What it is computed from.
 */
source: string
/**
 * The numbers behind it, or what is missing.
 */
detail: string
}
/**
 * This interface was referenced by `Health`'s JSON-Schema
 * via the `definition` "example".
 */
export interface Example {
/**
 * For instance vision/resnet.
 */
id: string
/**
 * Its directory.
 */
path: string
/**
 * Its tier now.
 */
tier: ("stable" | "beta" | "experimental" | "archived")
/**
 * null: archived or graduated, not judged.
 */
health: ("green" | "yellow" | "red" | null)
/**
 * In one sentence. May quote a log: untrusted.
 */
why: string
/**
 * The rung of its tier; null: not judged.
 */
required: ("parsed" | "contracted" | "built" | "probed" | "smoked" | "benchmarked" | null)
/**
 * Side by side, as the last check that listed it left them; null: never checked.
 */
rungs: ({
parsed: RungState
contracted: RungState
built: RungState
probed: RungState
smoked: RungState
benchmarked: RungState
} | null)
/**
 * That check.
 */
checked: (Moment | null)
/**
 * The last check that reached the required rung or one above it; null: none is known.
 */
lastGreen: (null | {
/**
 * ISO 8601, UTC.
 */
at: string
/**
 * Commit that was checked.
 */
commit: (string | null)
/**
 * What started it.
 */
trigger: ("schedule" | "push" | "workflow_dispatch" | "repository_dispatch" | "manual")
/**
 * Tree hash of the example then; histories get rewritten, trees do not.
 */
tree: (string | null)
/**
 * Days ago.
 */
days: number
/**
 * Its files are others now; null: nobody knows.
 */
changed: (boolean | null)
})
/**
 * Checks that it failed in a row, as far as they count; null: its last word is not a failure.
 */
failing: (null | {
/**
 * Scheduled ones.
 */
scheduled: number
/**
 * Others: pushes, by hand.
 */
other: number
/**
 * The first of them; ISO 8601, UTC.
 */
since: string
/**
 * Where the last of them failed.
 */
rung: ("parsed" | "contracted" | "built" | "probed" | "smoked" | "benchmarked")
/**
 * Why. Untrusted.
 */
reason: (string | null)
})
/**
 * Part of an incident: its failures do not count.
 */
frozen: boolean
/**
 * The claim `last_verified` of its descriptor, where files changed after that day; null: none, or nothing speaks against it.
 */
claim: (null | {
/**
 * The day.
 */
claimed: string
/**
 * Files that changed since.
 */
changed: number
/**
 * Day of the newest change, as its commit says: a hint.
 */
newest: string
/**
 * Some of them, the newest first.
 * 
 * @maxItems 5
 */
files: string[]
})
/**
 * Whom the OWNERS file of it, or above it, names. Untrusted. Asked only of examples that need somebody.
 * 
 * @maxItems 5
 */
owners: string[]
}
/**
 * This interface was referenced by `Health`'s JSON-Schema
 * via the `definition` "incident".
 */
export interface Incident {
/**
 * The check in which they began to fail together; ISO 8601, UTC.
 */
since: string
/**
 * Its commit.
 */
commit: string
/**
 * What started it.
 */
trigger: ("schedule" | "push" | "workflow_dispatch" | "repository_dispatch" | "manual")
/**
 * What most of them have in common: the rung and the kind of reason. Untrusted.
 */
cause: string
/**
 * It is over in a check after which fewer are failing.
 */
threshold: number
/**
 * Those that still fail.
 */
examples: string[]
}
/**
 * This interface was referenced by `Health`'s JSON-Schema
 * via the `definition` "proposal".
 */
export interface Proposal {
/**
 * Id.
 */
example: string
/**
 * Its directory.
 */
path: string
/**
 * In one sentence.
 */
why: string
/**
 * Each number with what it is measured against.
 */
evidence: {
/**
 * What was counted.
 */
what: string
/**
 * How much, or which day.
 */
value: (number | string)
/**
 * What it was held to; null: nothing.
 */
limit: (number | string | null)
/**
 * Where it comes from.
 */
source: string
}[]
/**
 * What to run, or to write into which file.
 */
command: string
}
/**
 * This interface was referenced by `Health`'s JSON-Schema
 * via the `definition` "problem".
 */
export interface Problem {
/**
 * Stable code.
 */
code: string
/**
 * What is wrong.
 */
message: string
/**
 * What to do.
 */
next: string
/**
 * The file, when it is about one.
 */
path?: string
}
