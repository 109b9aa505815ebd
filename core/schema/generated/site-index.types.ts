// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * failed: by the fault of the example. doubted: failed and decided nothing. machine: could not be tried because of the engine, the disk or an interrupt. skipped: could not be tried for another reason.
 * 
 * This interface was referenced by `SiteIndex`'s JSON-Schema
 * via the `definition` "rungState".
 */
export type RungState = ("passed" | "failed" | "doubted" | "machine" | "skipped" | "not_run")

/**
 * What a site of Hortus has, version 1, for programs: `index.json` beside its first page, and beside the first page of each further garden.
 */
export interface SiteIndex {
/**
 * The version of this document.
 */
schema: "site-index/1"
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
 * Title of the site.
 */
title: string
/**
 * Where it is published; null: nobody said.
 */
url: (string | null)
/**
 * The day, UTC, that every age counts from: YYYY-MM-DD.
 */
asOf: string
/**
 * The garden of this file.
 */
garden: {
/**
 * Stable word for it.
 */
slug: string
/**
 * For instance owner/name.
 */
name: string
/**
 * null: no remote is known.
 */
repositoryUrl: (string | null)
/**
 * Commit that it is of.
 */
commit: (string | null)
}
/**
 * All of the site, this one too, in their order.
 * 
 * Items: A garden.
 */
gardens: {
/**
 * Stable word for it.
 */
slug: string
/**
 * For instance owner/name.
 */
name: string
/**
 * Its index.json: a relative address from this file.
 */
index: string
}[]
/**
 * Counts.
 */
summary: {
/**
 * All.
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
 * Failed scheduled checks in a row by their own fault.
 */
red: number
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
 * In the order of ids.
 */
examples: Example[]
}
/**
 * One example.
 * 
 * This interface was referenced by `SiteIndex`'s JSON-Schema
 * via the `definition` "example".
 */
export interface Example {
/**
 * For instance vision/resnet.
 */
id: string
/**
 * Its directory in the repository.
 */
path: string
/**
 * Its page: a relative address from this file.
 */
page: string
/**
 * As its descriptor says. Untrusted, as every text of it.
 */
name: string
/**
 * null: it says nothing.
 */
description: (string | null)
/**
 * How stable it says it is.
 */
tier: ("stable" | "beta" | "experimental" | "archived")
/**
 * The repository that it has of its own; null: it lives here.
 */
graduatedTo: (string | null)
/**
 * null: not judged.
 */
health: ("green" | "yellow" | "red" | null)
/**
 * In one sentence; null: not judged.
 */
why: (string | null)
/**
 * The rung that its tier asks for.
 */
required: ("parsed" | "contracted" | "built" | "probed" | "smoked" | "benchmarked" | null)
/**
 * Side by side, as the last check left them; null: never checked.
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
 * When it was checked last; ISO 8601, UTC.
 */
checked: (string | null)
/**
 * When it last reached the required rung; ISO 8601, UTC.
 */
lastGreen: (string | null)
/**
 * What its descriptor says of itself; nobody has checked it.
 */
claim: {
/**
 * YYYY-MM-DD.
 */
date: (string | null)
/**
 * Its word.
 */
status: (string | null)
}
/**
 * What it is for.
 */
tasks: string[]
/**
 * What it works on.
 */
modalities: string[]
/**
 * What it is made with.
 */
frameworks: string[]
/**
 * Words of its author.
 */
tags: string[]
/**
 * What it needs to learn from.
 */
datasets: string[]
/**
 * What its descriptor asks for.
 */
need: {
/**
 * Number of GPUs; null: nothing says.
 */
gpus: (number | null)
/**
 * Memory of a GPU, GB.
 */
vramGb: (number | null)
/**
 * It also runs without a GPU.
 */
cpuOk: boolean
/**
 * Memory, GB.
 */
ramGb: (number | null)
/**
 * Disk, GB.
 */
diskGb: (number | null)
}
/**
 * Names of its presets.
 */
presets: string[]
/**
 * Median wall time of each preset's runs that ended well, milliseconds, without the build.
 */
expectedMs: {
[k: string]: number
}
/**
 * A picture that it ships: a relative address from this file; null: none.
 */
picture: (string | null)
}
