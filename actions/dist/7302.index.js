export const id = 7302;
export const ids = [7302,3546,8160];
export const modules = {

/***/ 13783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

/** GitHub does not enforce `required: true`; this does. */
function required(verb, name, value) {
    if (value !== null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_MISSING', message: `The input ${name} of ${verb} is not given.`, next: `Write \`${name}:\` under \`with:\`; actions/${verb}/README.md has an example.` });
}


/***/ }),

/***/ 26629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyStory: () => (/* binding */ historyStory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/history/check-document.js + 1 modules
var check_document = __webpack_require__(95479);
// EXTERNAL MODULE: ./core/history/finding-counts.js
var finding_counts = __webpack_require__(31385);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
;// CONCATENATED MODULE: ./core/history/admission.js
/**
 * Which runs become history: those of the default branch, and of commits that are in it. What a pull request ran is judged against the
 * history and never becomes part of it, or a contributor could move the line that the next one is measured by (A45, A47).
 */

/** `workflow_run` runs at the default branch with what a pull request left, so it is none of these. */
const EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
function admitOccasion({ event, ref, headBranch, defaultBranch }) {
    if (event !== null && !EVENTS.has(event))
        return (0,problem/* fail */.fJ)(refused(`a workflow on ${event} may run code that nobody has reviewed`, 'Call it on push, schedule or workflow_dispatch.'));
    const branch = event === null ? headBranch : (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? null);
    if (branch === defaultBranch)
        return (0,problem.ok)(undefined);
    const where = branch === null ? (event === null ? 'no branch is checked out' : `the workflow runs for ${ref ?? 'no ref'}`) : `this is the branch ${branch}`;
    return (0,problem/* fail */.fJ)(refused(where, `Run it on ${defaultBranch}, or name the default branch as \`history.default_branch\` in .github/hortus.yml.`));
}
/** `inHistory`: commits that the default branch holds. */
function admitRecord(record, inHistory) {
    const { commit = null, dirty = null } = record.observed?.code ?? {};
    if (commit === null)
        return (0,problem/* fail */.fJ)(leftOut(record, 'names no commit', 'Only runs that Hortus made in a repository become history.'));
    if (dirty === true)
        return (0,problem/* fail */.fJ)(leftOut(record, `was made of a tree with changes that ${commit.slice(0, 12)} does not have`, 'Commit, run again, and append the new record.'));
    if (!inHistory.has(commit))
        return (0,problem/* fail */.fJ)(leftOut(record, `is of the commit ${commit.slice(0, 12)}, which this branch does not hold`, 'Records of pull requests and other branches are left out; in a shallow clone only those of the commit that is checked out are known (`fetch-depth: 0`).'));
    return (0,problem.ok)(undefined);
}
const refused = (why, next) => ({ code: 'HISTORY.NOT_DEFAULT', message: `Only runs of the default branch become history: ${why}.`, next });
const leftOut = (record, why, next) => ({ code: 'HISTORY.LEFT_OUT', message: `The record ${record.id.slice(0, 200)} was left out: it ${why}.`, next });

// EXTERNAL MODULE: ./core/history/layout-records.js
var layout_records = __webpack_require__(56072);
// EXTERNAL MODULE: ./core/history/layout.js
var layout = __webpack_require__(36931);
// EXTERNAL MODULE: ./core/record/read-record.js
var read_record = __webpack_require__(58584);
// EXTERNAL MODULE: ./core/record/record-id.js
var record_id = __webpack_require__(82711);
// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ./core/health/decide-health.js + 3 modules
var decide_health = __webpack_require__(56371);
// EXTERNAL MODULE: ../../node_modules/badge-maker/lib/index.js + 5 modules
var lib = __webpack_require__(4549);
// EXTERNAL MODULE: ./core/render/badge/badge-options.js
var badge_options = __webpack_require__(35099);
;// CONCATENATED MODULE: ./core/render/badge/badge-words.js


/** `null`: no such example, or none that is for everybody's eyes: both look the same (A70). `stale`: nobody could ask lately. */
function badgeWords(state, { show, label }, stale) {
    const words = state === null ? UNKNOWN : wordsOf(state, show);
    const marked = stale && state !== null ? { message: `${words.message} (stale)`, color: 'lightgrey' } : words;
    return { label: label ?? LABELS[show], ...marked };
}
const LABELS = { health: 'hortus', 'last-green': 'last green', tier: 'tier', gpu: 'gpu', rung: 'rung' };
const UNKNOWN = { message: 'unknown', color: 'lightgrey' };
function wordsOf(state, show) {
    switch (show) {
        case 'health':
            return healthOf(state);
        case 'last-green':
            return state.lastGreen === null ? { message: 'never', color: 'lightgrey' } : { message: state.lastGreen, color: healthOf(state).color };
        case 'tier':
            return { message: state.tier, color: TIER_COLORS[state.tier] };
        case 'gpu':
            return gpuOf(state);
        case 'rung':
            return state.rung === null ? { message: 'none', color: 'lightgrey' } : { message: state.rung, color: healthOf(state).color };
        default:
            return (0,problem/* unreachable */.HB)(show);
    }
}
const TIER_COLORS = { stable: 'brightgreen', beta: 'green', experimental: 'orange', archived: 'lightgrey', graduated: 'blue' };
/** The day stands there and never "5 days ago": a picture that lies in a repository does not grow older by itself. */
function healthOf({ tier, health, rung, lastGreen }) {
    if (tier === 'graduated')
        return { message: 'graduated', color: 'blue' };
    if (health === null)
        return { message: 'archived', color: 'lightgrey' };
    if (health === 'green')
        return { message: [rung ?? 'green', lastGreen].filter(Boolean).join(' · '), color: 'brightgreen' };
    const since = lastGreen === null ? 'never green' : `last green ${lastGreen}`;
    return health === 'red' ? { message: `failing · ${since}`, color: 'red' } : { message: since, color: 'yellow' };
}
function gpuOf({ gpus, vramGb }) {
    if (gpus === null && vramGb === null)
        return UNKNOWN;
    if (gpus === 0)
        return { message: 'cpu', color: 'brightgreen' };
    const memory = vramGb === null ? null : `${Math.round(vramGb * 10) / 10} GB`;
    return { message: [(0,figures/* count */.U9)(gpus ?? 1, 'GPU'), memory].filter(Boolean).join(' · '), color: 'blue' };
}

;// CONCATENATED MODULE: ./core/render/badge/badge-of.js
/** A badge as a picture, and as the document that shields.io reads from an endpoint. The same state gives the same bytes. */



/** SVG. `null`: an example that nobody knows. Whatever stands in it is text: badge-maker escapes, and what it cannot is taken out before. */
const badgeOf = (state, options = badge_options/* BADGE */.yq, stale = false) => drawBadge(badgeWords(state, options, stale), options.style);
/** https://shields.io/badges/endpoint-badge */
const endpointOf = (state, options = badge_options/* BADGE */.yq, stale = false) => badgeDocument(badgeWords(state, options, stale), options.style);
const drawBadge = ({ label, message, color }, style) => (0,lib/* makeBadge */.O)({ label, message, color, style });
/** shields.io asks again after so many seconds; it takes no less than 300 of its own. */
const CACHE_SECONDS = 300;
const badgeDocument = ({ label, message, color }, style) => `${JSON.stringify({ schemaVersion: 1, label, message, color, style, cacheSeconds: CACHE_SECONDS })}\n`;

;// CONCATENATED MODULE: ./core/render/badge/badge-files.js
/** Badges as files of the data branch: the bytes that a bot serves when nothing is asked for but the part. */



/** Path on the data branch → text. */
function badgeFiles(states) {
    return new Map([...states].flatMap(([example, state]) => badge_options/* SHOWS */.dU.flatMap((show) => [
        [(0,layout/* pathOf */.XM)({ kind: 'badge', example, show, format: 'svg' }), badgeOf(state, { ...badge_options/* BADGE */.yq, show })],
        [(0,layout/* pathOf */.XM)({ kind: 'badge', example, show, format: 'json' }), endpointOf(state, { ...badge_options/* BADGE */.yq, show })],
    ])));
}

;// CONCATENATED MODULE: ./core/render/badge/badge-state.js

const HEALTHS = (/* unused pure expression or super */ null && (['green', 'yellow', 'red']));
const TIERS = (/* unused pure expression or super */ null && (['stable', 'beta', 'experimental', 'archived', 'graduated']));
/** By id: every example of the page. */
function badgeStates(health, examples) {
    const needs = new Map(examples.map(({ id, need }) => [id, need]));
    return new Map(health.examples.map((each) => [each.id, stateOf(each, needs.get(each.id))]));
}
function stateOf(example, need) {
    const tier = example.health === null && example.tier !== 'archived' ? 'graduated' : example.tier;
    return { tier, health: example.health, rung: rungOf(example), lastGreen: example.lastGreen?.at.slice(0, 10) ?? null, gpus: need?.gpus ?? null, vramGb: need?.vramGb ?? null };
}
const rungOf = ({ rungs }) => order/* RUNGS */.Q$.findLast((rung) => rungs?.[rung] === 'passed') ?? null;
/** Of what was kept: anything else than exactly a state is none. */
function readBadgeState(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const { tier, health, rung, lastGreen, gpus, vramGb } = value;
    const sound = isOneOf(tier, TIERS) && (health === null || isOneOf(health, HEALTHS)) && (rung === null || isOneOf(rung, RUNGS)) && (lastGreen === null || (typeof lastGreen === 'string' && DAY.test(lastGreen))) && isCount(gpus) && isCount(vramGb);
    return sound ? { tier, health, rung, lastGreen, gpus, vramGb } : null;
}
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isOneOf = (value, among) => typeof value === 'string' && among.includes(value);
const isCount = (value) => value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0);

// EXTERNAL MODULE: ./app/steps/gather-health.js + 4 modules
var gather_health = __webpack_require__(27625);
// EXTERNAL MODULE: ./app/steps/health-subjects.js
var health_subjects = __webpack_require__(68236);
// EXTERNAL MODULE: ./app/steps/load-garden.js + 15 modules
var load_garden = __webpack_require__(39344);
;// CONCATENATED MODULE: ./app/steps/badges-after.js
/** Which badge files differ once these checks are appended. */







/** One example has some ten kilobytes of them. */
const MAX_BYTES = 64 * 1024;
const NONE = { replace: new Map(), remove: [] };
/** Asks for the garden once, and may then be asked again for each state of the branch. `history.badges` off: never any. */
async function openBadgesAfter(world, config) {
    if (!config.history.badges)
        return () => Promise.resolve(NONE);
    const loading = (0,load_garden/* loadExamples */.e)(world, config);
    const [garden, { trees }] = await Promise.all([loading, (0,health_subjects/* headOf */.U)(world, loading)]);
    const today = world.clock.now().toISOString().slice(0, 10);
    return async (now, appended) => {
        const past = now === null ? { checks: [], notices: [], usage: [] } : await (0,gather_health/* gatherFrom */.Q)(now, garden, { today, months: config.health.months });
        const page = (0,decide_health/* decideHealth */.h)({ today, rules: config.health, examples: (0,health_subjects/* subjectsOf */.Z)(garden, trees), checks: [...past.checks, ...appended], notices: past.notices, usage: past.usage });
        return difference(now, badgeFiles(badgeStates(page, garden.examples)));
    };
}
async function difference(now, files) {
    if (now === null)
        return { replace: files, remove: [] };
    const there = await now.read([...files.keys()], { maxBytes: MAX_BYTES });
    const replace = new Map([...files].filter(([path, text]) => {
        const own = there.get(path);
        return own?.ok !== true || own.value.text !== text;
    }));
    const remove = (await now.list('badges')).filter((path) => (0,layout/* placeOf */.$t)(path)?.kind === 'badge' && !files.has(path));
    return { replace, remove };
}

// EXTERNAL MODULE: ./app/steps/checks-to-append.js
var checks_to_append = __webpack_require__(76586);
// EXTERNAL MODULE: ./app/steps/read-records.js
var read_records = __webpack_require__(19257);
// EXTERNAL MODULE: ./app/steps/read-reports.js
var read_reports = __webpack_require__(71380);
;// CONCATENATED MODULE: ./app/steps/gather-append.js






/** `given`: records, reports, or directories of them; nothing: those of the output directory. `problems`: what was left out, and why. */
async function gatherAppend(world, given, occasion) {
    const gathered = await gather(world, given);
    if (!gathered.ok)
        return gathered;
    const chosen = await choose(world, gathered.value, occasion);
    return (0,problem.ok)({ ...chosen, problems: [...gathered.value.problems, ...chosen.problems] });
}
async function gather(world, given) {
    const paths = given.length === 0 ? [world.output.absolute('records')] : given;
    const [found, { reports, problems }] = await Promise.all([Promise.all(paths.filter(isNoReport).map((path) => (0,read_records/* readRecords */.T3)(world, path))), (0,read_reports/* readReports */.o)(world, given.length === 0 ? [world.output.absolute('report.json')] : given)]);
    const missing = found.find((each) => !each.ok);
    // Where no image built, a report is all there is.
    if (missing?.ok === false && given.length === 0 && reports.length > 0)
        return (0,problem.ok)({ records: [], reports, problems });
    if (missing?.ok === false)
        return (0,problem/* fail */.fJ)(given.length === 0 ? { ...missing.problem, next: 'Run something first (`hortus smoke`), or name a directory of records.' } : missing.problem);
    const all = found.flatMap((each) => (each.ok ? [each.value] : []));
    return (0,problem.ok)({ records: all.flatMap(({ records }) => records.map(({ record }) => record)), reports, problems: [...all.flatMap((each) => each.problems), ...problems] });
}
const isNoReport = (path) => !/(?:^|\/)report\.json$/.test(path);
async function choose(world, { records, reports }, occasion) {
    const commits = [...new Set([...records.flatMap(({ observed }) => observed?.code.commit ?? []), ...reports.flatMap(({ repository }) => repository.commit ?? [])])];
    const head = await world.git.head();
    // A shallow clone knows of no history but its head.
    const inHistory = new Set([...((await world.git.inHistory(commits)) ?? []), ...(head === null ? [] : [head.commit])]);
    const judged = records.map((record) => {
        const admitted = admitRecord(record, inHistory);
        const place = admitted.ok ? (0,layout_records/* placeOfRecord */.K8)(record) : admitted;
        return place.ok ? (0,problem.ok)({ place: place.value, record }) : place;
    });
    const stored = judged.flatMap((each) => (each.ok ? [each.value] : []));
    const { checks, problems } = await (0,checks_to_append/* checksToAppend */.B)(world, reports, stored.map(({ record }) => record), inHistory, occasion);
    return { records: stored, checks, problems: [...judged.flatMap((each) => (each.ok ? [] : [each.problem])), ...problems] };
}

// EXTERNAL MODULE: ./app/steps/load-history.js
var load_history = __webpack_require__(319);
// EXTERNAL MODULE: ./core/history/index-document.js
var index_document = __webpack_require__(26031);
// EXTERNAL MODULE: ./core/history/index-series.js
var index_series = __webpack_require__(33843);
// EXTERNAL MODULE: ./app/steps/read-history.js
var read_history = __webpack_require__(92427);
;// CONCATENATED MODULE: ./app/steps/write-index.js
/** The index of an example, as it must be after a change: the old one and what is new, or made from the records where the old one does not fit. */





/** Path and text. */
async function indexAfter(snapshot, { example, added = [], packs = [], removed = new Set() }) {
    const path = (0,layout/* pathOf */.XM)({ kind: 'index', example });
    const sources = snapshot === null ? [] : await sourcesOf(snapshot, example);
    const old = snapshot === null ? null : (await snapshot.read([path], { maxBytes: index_document/* INDEX_MAX_BYTES */.sQ })).get(path);
    const index = old?.ok === true ? (0,index_document/* readIndex */.vY)(old.value.text) : null;
    const fits = index !== null && index.example === example && JSON.stringify(index.sources) === JSON.stringify(sources);
    const known = fits ? index.measured : snapshot === null ? [] : (await measuredIn(snapshot, example)).measured;
    const after = [...sources, ...added.map(({ place }) => (0,layout/* pathOf */.XM)(place)), ...packs].filter((each) => !removed.has(each));
    return [path, (0,index_document/* renderIndex */.rC)({ example, sources: [...new Set(after)].sort(order/* byWord */.GM), measured: [...known, ...added.flatMap(({ record }) => (0,index_series/* measuredOf */.ED)(record))] })];
}
/** As if there had never been one; and what of its records could not be read. */
async function indexAnew(snapshot, example) {
    const { measured, problems } = await measuredIn(snapshot, example);
    return { path: pathOf({ kind: 'index', example }), text: renderIndex({ example, sources: await sourcesOf(snapshot, example), measured }), problems };
}
async function sourcesOf(snapshot, example) {
    return (await (0,read_history/* listOf */.c)(snapshot, [example], ['records', 'packs'])).filter((path) => (0,layout/* placeOf */.$t)(path) !== null).toSorted(order/* byWord */.GM);
}
async function measuredIn(snapshot, example) {
    const { records, problems } = await (0,read_history/* readHistory */.L)(snapshot, [example], { recordsPerExample: Number.POSITIVE_INFINITY });
    return { measured: records.flatMap(({ record }) => (0,index_series/* measuredOf */.ED)(record)), problems };
}

// EXTERNAL MODULE: ./app/steps/data-errors.js
var data_errors = __webpack_require__(84112);
;// CONCATENATED MODULE: ./app/steps/findings-at.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * How many findings the repository has at the commits of checks, as `hortus validate` would say them there. Whoever appends counts them
 * himself, from the commit as git holds it: a report is written beside the code of examples, and what lies in the working tree may be a
 * downloaded artifact (A45, A62). Nothing of the repository is run.
 */

/** Each is a checkout: who appends a year of kept artifacts at once has the newest counted. */
const MOST_COMMITS = 8;
function openFindingsAt(world, config) {
    const known = new Map();
    return {
        async counts(checks) {
            const newest = checks.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_COMMITS);
            const counted = [];
            for (const { id, at, commit } of newest) {
                const levels = known.get(commit) ?? (await judgedAt(world, config, commit));
                known.set(commit, levels);
                if (!('code' in levels))
                    counted.push({ id, at, commit, ...levels });
            }
            return counted;
        },
        problems: () => [...known.values()].filter((each) => 'code' in each),
    };
}
async function judgedAt(world, given, commit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const checkout = await world.checkout?.(commit);
        if (checkout === undefined)
            return notCounted(commit, 'this world checks nothing out.');
        if (!checkout.ok)
            return notCounted(commit, checkout.problem.message);
        const held = __addDisposableResource(env_1, checkout.value
        // Nobody is asked about Git LFS: that is about the day, and not about the commit.
        , true);
        // Nobody is asked about Git LFS: that is about the day, and not about the commit.
        const config = { ...given, workspace: { ...given.workspace, lfs: { ...given.workspace.lfs, server: 'off' } } };
        const { judgeRepository } = await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(4285), __webpack_require__.e(4679), __webpack_require__.e(2425)]).then(__webpack_require__.bind(__webpack_require__, 44679));
        return (0,finding_counts/* countFindings */.Gt)((await judgeRepository(held.world, config, { captures: false })).findings);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const notCounted = (commit, why) => ({ code: 'HISTORY.FINDINGS', message: `The findings of ${commit.slice(0, 12)} were not counted: ${why}`, next: 'Everything else was appended; the next check counts again.' });

;// CONCATENATED MODULE: ./app/history/append.js
















async function append(world, config, options) {
    const data = (0,load_history/* dataOf */.q)(world, config);
    if (data === null)
        return (0,problem/* fail */.fJ)(data_errors/* NO_DATA */.V);
    const admitted = await admit(world, config, options);
    if (!admitted.ok)
        return admitted;
    const chosen = await gatherAppend(world, options.paths, options.occasion);
    if (!chosen.ok)
        return chosen;
    return (0,data_errors/* withoutDataErrors */.S)(async () => {
        const badgesAfter = await openBadgesAfter(world, config);
        const findingsAt = openFindingsAt(world, config);
        const countsOf = async (checks) => (options.dryRun === true ? [] : findingsAt.counts(checks));
        let decided = { fresh: [], added: [], known: 0, checks: { added: [], known: 0 }, problems: [], change: null };
        const decide = async (now) => {
            decided = await withBadges(await withCounts(await decideAppend(now, chosen.value), countsOf), (checks) => badgesAfter(now, checks));
            return (0,problem.ok)(decided.change);
        };
        const written = options.dryRun === true ? await dry(data, decide) : await data.update(decide);
        if (!written.ok)
            return written;
        const problems = [...chosen.value.problems, ...decided.problems, ...findingsAt.problems()];
        return (0,problem.ok)({ branch: config.history.branch, ...written.value, dryRun: options.dryRun === true, added: decided.added, known: decided.known, checks: decided.checks, problems });
    });
}
async function admit(world, config, { occasion }) {
    const headBranch = occasion.event === null ? ((await world.git.history({ base: null, limit: 1 }))?.branch ?? null) : null;
    return admitOccasion({ ...occasion, headBranch, defaultBranch: config.history.default_branch ?? occasion.defaultBranch ?? config.images.branch });
}
async function decideAppend(now, { records, checks }) {
    const there = now === null ? new Map() : await linesThere(now, records);
    const fresh = new Map();
    const problems = [];
    let known = 0;
    for (const stored of records) {
        const path = (0,layout/* pathOf */.XM)(stored.place);
        const line = (0,layout_records/* recordLine */.IK)(stored.record);
        const own = there.get(path) ?? (fresh.has(path) ? (0,layout_records/* recordLine */.IK)(fresh.get(path).record) : undefined);
        if (own === undefined)
            fresh.set(path, stored);
        else if (own === line)
            known += 1;
        else
            problems.push({ code: 'HISTORY.CONFLICT', message: `A record with the id ${JSON.stringify(stored.place.id)} is on the data branch already, and says something else.`, next: 'It was left out: records are never edited. Run again, which gives a new id.', path });
    }
    const newChecks = await checksNotThere(now, checks);
    const told = { added: newChecks.map((check) => (0,layout/* pathOf */.XM)((0,check_document/* placeOfCheck */.Bl)(check))), known: checks.length - newChecks.length };
    if (fresh.size === 0 && newChecks.length === 0)
        return { fresh: [], added: [], known, checks: told, problems, change: null };
    const added = [...fresh.values()];
    const replace = new Map();
    for (const [example, own] of Map.groupBy(added, ({ place }) => place.example))
        replace.set(...(await indexAfter(now, { example, added: own })));
    const add = new Map([...[...fresh].map(([path, { record }]) => [path, (0,layout_records/* recordLine */.IK)(record)]), ...newChecks.map((check) => [(0,layout/* pathOf */.XM)((0,check_document/* placeOfCheck */.Bl)(check)), (0,check_document/* renderCheck */.d3)(check)])]);
    return { fresh: newChecks, added: [...fresh.keys()].sort(order/* byWord */.GM), known, checks: told, problems, change: { message: messageOf(added, newChecks), add, replace } };
}
/** How many findings there were lies beside each new check; one that is there already says no more than it said. */
async function withCounts(decided, countsOf) {
    const { change, fresh } = decided;
    if (change === null || fresh.length === 0)
        return decided;
    const counts = (await countsOf(fresh)).map((each) => [(0,layout/* pathOf */.XM)((0,finding_counts/* placeOfCounts */.zD)(each)), (0,finding_counts/* renderCounts */.Pn)(each)]);
    return { ...decided, change: { ...change, add: new Map([...change.add, ...counts]) } };
}
/** Badges change with what is appended, and with the days that pass. */
async function withBadges(decided, badgesAfter) {
    const { replace, remove } = await badgesAfter(decided.fresh);
    if (replace.size === 0 && remove.length === 0)
        return decided;
    const change = decided.change ?? { message: 'Badges', add: new Map() };
    return { ...decided, change: { ...change, replace: new Map([...(change.replace ?? []), ...replace]), remove: [...(change.remove ?? []), ...remove] } };
}
/** By its id, in whatever month it lies: who appends again does it later. */
async function checksNotThere(now, checks) {
    const there = new Set((now === null || checks.length === 0 ? [] : await now.list('checks')).flatMap((path) => {
        const place = (0,layout/* placeOf */.$t)(path);
        return place?.kind === 'check' ? [place.id] : [];
    }));
    return checks.filter(({ id }) => !there.has(id));
}
/** The text of those of the records that are there, by the path of the single file, also when they lie in a pack. */
async function linesThere(now, records) {
    const singles = await now.read(records.map(({ place }) => (0,layout/* pathOf */.XM)(place)), { maxBytes: read_record/* RECORD_MAX_BYTES */.xy });
    const packs = await now.read([...new Set(records.map(({ place: { example, month } }) => (0,layout/* pathOf */.XM)({ kind: 'pack', example, month })))], { maxBytes: layout_records/* PACK_MAX_BYTES */.Fk });
    const packed = [...packs].flatMap(([path, file]) => {
        const place = (0,layout/* placeOf */.$t)(path);
        return file.ok && place?.kind === 'pack' ? (0,layout_records/* readPack */.wh)(path, place, file.value.text).records : [];
    });
    return new Map([...packed.map(({ place, record }) => [(0,layout/* pathOf */.XM)(place), (0,layout_records/* recordLine */.IK)(record)]), ...[...singles].flatMap(([path, file]) => (file.ok ? [[path, file.value.text]] : []))]);
}
function messageOf(added, checks) {
    const examples = [...new Set(added.map(({ place }) => place.example))].sort(order/* byWord */.GM);
    const commits = [...new Set([...added.flatMap(({ record }) => record.observed?.code.commit ?? []), ...checks.map(({ commit }) => commit)])].sort(order/* byWord */.GM);
    // Encoded, as in the paths: GitHub reads a message for people, issues and words that close or skip (A28).
    const few = examples.slice(0, 20).map((example) => `- ${(0,record_id/* encodeSegment */.ug)(example)}\n`);
    const rows = checks.reduce((sum, each) => sum + each.rows.length, 0);
    const what = [...(added.length === 0 ? [] : [`${(0,figures/* count */.U9)(added.length, 'record')} of ${(0,figures/* count */.U9)(examples.length, 'example')}`]), ...(checks.length === 0 ? [] : [`${(0,figures/* count */.U9)(checks.length, 'check')} of ${(0,figures/* count */.U9)(rows, 'example')}`])];
    return `${what.join(', ')}\n\n${few.join('')}${commits.slice(0, 20).map((commit) => `Commit: ${commit}\n`).join('')}`;
}
async function dry(data, decide) {
    const now = await data.snapshot();
    if (!now.ok)
        return now;
    const change = await decide(now.value);
    return change.ok ? (0,problem.ok)({ commit: null, attempts: 0 }) : change;
}

// EXTERNAL MODULE: ./core/compare/declarations-of.js
var declarations_of = __webpack_require__(46623);
// EXTERNAL MODULE: ./core/compare/key-filter.js
var key_filter = __webpack_require__(81700);
// EXTERNAL MODULE: ./core/compare/past.js
var past = __webpack_require__(47748);
// EXTERNAL MODULE: ./core/history/builds.js
var builds = __webpack_require__(25048);
// EXTERNAL MODULE: ./core/compare/metrics-of.js + 1 modules
var metrics_of = __webpack_require__(36473);
// EXTERNAL MODULE: ./core/compare/sides.js
var sides = __webpack_require__(13538);
// EXTERNAL MODULE: ./core/compare/values-of.js
var values_of = __webpack_require__(59502);
;// CONCATENATED MODULE: ./core/history/metrics-of-history.js



/** null: its newest record is not among `records`. `options` is asked with the id of the example. */
function metricsOfHistory(records, options) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const found = new Map();
    return ({ key, points }) => {
        const newest = byId.get(points.at(-1)?.record ?? '');
        if (newest === undefined)
            return null;
        const values = found.get(newest.id) ?? (0,values_of/* valuesOf */.s)([newest], (0,sides/* startsOf */.jb)(newest) > 0 ? 'start' : 'build');
        found.set(newest.id, values);
        const own = values.get(`${key.origin} ${key.metric}`);
        return own === undefined ? null : (0,metrics_of/* metricOf */.a)(own, options(key.example));
    };
}

// EXTERNAL MODULE: ./core/compare/statistics/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(25716);
// EXTERNAL MODULE: ./core/report/order-trends.js
var order_trends = __webpack_require__(57554);
// EXTERNAL MODULE: ./core/history/segments-accepted.js
var segments_accepted = __webpack_require__(84157);
// EXTERNAL MODULE: ./core/history/segments.js + 1 modules
var segments = __webpack_require__(3349);
// EXTERNAL MODULE: ./core/compare/statistics/mann-whitney.js + 1 modules
var mann_whitney = __webpack_require__(93011);
;// CONCATENATED MODULE: ./core/history/change-points-split.js
/** The one cut of a stretch whose two sides differ most in rank, and how often chance alone would find one as strong. */
/** Fewer builds make no side: one or two outliers at an end can then never be one. */
const LEAST_SIDE = 5;
/** Also looked at: shorter stretches, so that a change that was undone is not lost in a long history. */
const WINDOW = 60;
const STEP = 30;
function rank(values) {
    const sorted = Float64Array.from(values).sort();
    return { places: Uint32Array.from(values, (value) => firstNotBelow(sorted, value)), counts: new Uint32Array(values.length), means: new Float64Array(values.length) };
}
/** Over the whole stretch and, where it is long, its windows; Bonferroni's correction gives the half of alpha to each. null: too short. */
function strongestSplit(ranked, from, to) {
    const whole = splitOf(ranked, from, to);
    if (whole === null || to - from < WINDOW + STEP)
        return whole;
    let strongest = { at: from, p: 1 };
    let windows = 0;
    for (let start = from; start + STEP < to; start += STEP) {
        const split = splitOf(ranked, start, Math.min(start + WINDOW, to));
        windows++;
        if (split !== null && split.p < strongest.p)
            strongest = split;
    }
    const [all, local] = [Math.min(1, 2 * whole.p), Math.min(1, 2 * windows * strongest.p)];
    return local < all ? { at: strongest.at, p: local } : { at: whole.at, p: all };
}
/** Largest standardised rank sum over all cuts, ties by their mean rank and in the variance (Lehmann, Nonparametrics, 1975, 1.4). */
function splitOf(ranked, from, to) {
    const n = to - from;
    if (n < 2 * LEAST_SIDE)
        return null;
    const unit = ((n + 1) / 12) * (1 - meanRanks(ranked, from, to) / (n ** 3 - n));
    if (unit <= 0)
        return null;
    const { places, means } = ranked;
    let sum = 0;
    let best = -1;
    let square = -1;
    for (let left = 1; left <= n - LEAST_SIDE; left++) {
        sum += means[places[from + left - 1]];
        if (left < LEAST_SIDE)
            continue;
        const away = sum - (left * (n + 1)) / 2;
        const here = (away * away) / (left * (n - left));
        if (here > square) {
            square = here;
            best = from + left;
        }
    }
    return { at: best, p: ofMaximum(Math.sqrt(square / unit), LEAST_SIDE / n) };
}
/** P(max |Z| ≥ b) over cuts from a share `edge` to 1 - `edge`: Lausen & Schumacher 1992, (2.3). An upper bound of 1 below b = 1. */
function ofMaximum(b, edge) {
    if (b <= 1)
        return 1;
    const density = Math.exp((-b * b) / 2) / Math.sqrt(2 * Math.PI);
    const span = Math.log(((1 - edge) * (1 - edge)) / (edge * edge));
    return Math.min(1, (4 * density) / b + density * (b - 1 / b) * span);
}
/** Fills `means` for one stretch by counting; returns the sum of g³ - g over its groups of g equal values. */
function meanRanks({ places, counts, means }, from, to) {
    counts.fill(0);
    for (let at = from; at < to; at++)
        counts[places[at]]++;
    let below = 0;
    let ties = 0;
    for (let place = 0; below < to - from; place++) {
        const group = counts[place];
        if (group === 0)
            continue;
        means[place] = below + (group + 1) / 2;
        below += group;
        ties += group ** 3 - group;
    }
    return ties;
}
function firstNotBelow(sorted, value) {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./core/history/confirm-levels.js
var confirm_levels = __webpack_require__(79517);
;// CONCATENATED MODULE: ./core/history/change-points.js
/**
 * T3, the second opinion over a whole history: where did the level change, looking both ways (specs: compare 5)? Maximally selected
 * rank statistics: of all ways to cut a stretch in two, the one whose sides differ most by Mann and Whitney's U, with the p that
 * belongs to a maximum (Lausen & Schumacher, Biometrics 48, 1992, after Miller & Siegmund, Biometrics 38, 1982); then each side is
 * cut again (Vostrikova, Soviet Mathematics Doklady 24, 1981). Chosen over E-divisive because ranks have one null distribution for
 * every shape of noise, a lone outlier moves a rank and no mean, no permutation is drawn, and it costs O(n log n): Otava's own test
 * at p = 0.01 sees a change in 86.7 % of histories of 300 builds that hold none (specs: compare 0.5).
 */


/**
 * Changes of level, oldest first. `all`: one value a build, oldest first, all finite; the last 2,000 are looked at. The same values give
 * the same points.
 */
function changePoints(all, { alpha = 0.01, floor = 0 } = {}) {
    const older = Math.max(0, all.length - MOST_BUILDS);
    const points = levelChanges(older === 0 ? all : all.slice(older), alpha, floor);
    return older === 0 ? points : points.map((point) => ({ ...point, at: point.at + older }));
}
/** The time grows with the square of what is beyond some thousand builds, and no one asks what happened so long ago. */
const MOST_BUILDS = 2000;
function levelChanges(values, alpha, floor) {
    const ranked = rank(values);
    const cuts = [];
    const open = [[0, values.length]];
    while (open.length > 0 && cuts.length < MOST) {
        const [from, to] = open.pop();
        const split = strongestSplit(ranked, from, to);
        if (split === null || split.p > alpha)
            continue;
        cuts.push(split.at);
        open.push([from, split.at], [split.at, to]);
    }
    return settled({ values, ranked }, cuts.sort((a, b) => a - b), alpha, floor);
}
/** A history cut oftener than that is no history of levels. */
const MOST = 100;
/** Each cut again, between its neighbours only: what a larger change elsewhere made appear goes, the weakest first. */
function settled(history, cuts, alpha, floor) {
    const points = cuts.map((at, index) => between(history, cuts[index - 1] ?? 0, at, cuts[index + 1] ?? history.values.length));
    const weakest = points.toSorted((a, b) => b.p - a.p)[0];
    if (weakest !== undefined && weakest.p > alpha)
        return settled(history, cuts.filter((at) => at !== weakest.at), alpha, floor);
    const small = points.filter(({ levels }) => (0,confirm_levels/* relative */.V8)(levels) < floor).toSorted((a, b) => (0,confirm_levels/* relative */.V8)(a.levels) - (0,confirm_levels/* relative */.V8)(b.levels))[0];
    if (small !== undefined)
        return settled(history, cuts.filter((at) => at !== small.at), alpha, floor);
    return points.map(({ at, p, levels: { before, after, change } }) => ({ at: placed(history.values, at, before, after), p, before, after, change }));
}
function between({ values, ranked }, from, at, to) {
    return { at, p: strongestSplit(ranked, from, to)?.p ?? 1, levels: (0,confirm_levels/* levelsOf */.pd)(values.slice(from, at), values.slice(at, to)) };
}
/**
 * Ranks see that there was a change better than where: of the cuts around, the one with the least sum of distances from the two
 * levels (Bai, Econometric Theory 11, 1995), which one outlier cannot move by more than itself.
 */
function placed(values, at, before, after) {
    let best = { at, cost: 0 };
    for (const step of [-1, 1]) {
        let cost = 0;
        for (let cut = at, left = AROUND; left > 0; left--, cut += step) {
            const moved = step < 0 ? cut - 1 : cut;
            const value = values[moved];
            if (value === undefined)
                break;
            const nearer = Math.abs(value - before) - Math.abs(value - after);
            cost += step < 0 ? -nearer : nearer;
            if (cost < best.cost)
                best = { at: cut + step, cost };
        }
    }
    return best.at;
}
/** Less than the least side, so that two cuts never change places. */
const AROUND = Math.floor((LEAST_SIDE - 1) / 2);

// EXTERNAL MODULE: ./core/history/confirm.js
var history_confirm = __webpack_require__(35877);
;// CONCATENATED MODULE: ./core/history/trends-candidate.js
/** What one history may have to tell, before the other histories of the report have been asked. */





/** Of a change before so many builds nobody needs to be told again. */
const RECENT = history_confirm/* WINDOW */.jf;
/** Both looks mean the same change when they differ by no more. */
const NEAR = 2;
function lookBack(series, segments, direction, options) {
    const [before, last] = [segments.at(-2), segments.at(-1)];
    if (last === undefined)
        return null;
    if (before === undefined || last.shift === null || last.points.length > RECENT)
        return suspect(series, last.points, options) ?? onlySeenBack(series, last.points, options);
    return begun(series, before, { ...last, shift: last.shift }, direction) ?? suspect(series, last.points, options) ?? onlySeenBack(series, last.cause === 'accepted' ? last.points : [...before.points, ...last.points], options);
}
/**
 * The last segment began with a change: told again until it is old, and weighed with every build since, so that three unlucky builds
 * are forgotten as soon as the next ones say otherwise; a change that is smaller than it seemed to three is looked for again.
 */
function begun(series, before, last, direction) {
    const higher = last.shift.after > last.shift.before;
    const base = before.points.slice(-history_confirm/* WINDOW */.jf);
    if ((0,confirm_levels/* relative */.V8)((0,confirm_levels/* levelsOf */.pd)(valuesOf(base), valuesOf(last.points))) < last.shift.gate)
        return null;
    const { pHigher, pLower } = (0,mann_whitney/* mannWhitney */.Pi)(valuesOf(base), valuesOf(last.points));
    const oneSided = higher ? pHigher : pLower;
    const kind = direction === null ? 'change_point' : higher === (direction === 'max') ? 'improvement' : 'regression';
    return { series, kind, p: direction === null ? Math.min(1, 2 * oneSided) : oneSided, before: base, after: last.points, accepted: last.accepted, gate: last.shift.gate, seconded: secondLook(base, last.points) };
}
function secondLook(base, since) {
    if (since.length < LEAST_SIDE)
        return 'too_early';
    return changePoints(valuesOf([...base, ...since])).some(({ at }) => Math.abs(at - base.length) <= NEAR) ? 'agrees' : 'differs';
}
function suspect(series, points, options) {
    const shift = (0,history_confirm/* suspectAt */.jK)(valuesOf(points), 0, points.length, options);
    return shift === null ? null : { series, kind: 'suspect', p: 1, before: points.slice(-history_confirm/* WINDOW */.jf - 1, -1), after: points.slice(-1), accepted: [], gate: shift.gate, seconded: null };
}
/** A change too small beside the noise for three builds, that many builds show. */
function onlySeenBack(series, points, { floor = confirm_levels/* DEFAULT_FLOOR */.Hk }) {
    const point = changePoints(valuesOf(points), { floor }).at(-1);
    if (point === undefined || points.length - point.at > RECENT)
        return null;
    return { series, kind: 'change_point', p: point.p, before: points.slice(0, point.at), after: points.slice(point.at), accepted: [], gate: floor, seconded: null };
}
const valuesOf = (points) => points.map(({ value }) => value);

;// CONCATENATED MODULE: ./core/history/trends-describe.js
/** A candidate as the report says it. */


/** `adjusted`: its p after the family was corrected; null: it is no test. */
function describe(candidate, adjusted, today) {
    const { series, kind, before, after, accepted } = candidate;
    const { example, preset, metric, origin, hardware } = series.key;
    const levels = (0,confirm_levels/* levelsOf */.pd)(before.map(({ value }) => value), after.map(({ value }) => value));
    const first = after[0];
    return {
        example, preset, metric, origin,
        hardware: hardware === '' ? null : hardware,
        kind,
        before: levels.before, after: levels.after, change: levels.change, ...(series.unit === null ? {} : { unit: series.unit.slice(0, MAX_UNIT) }),
        builds: after.length,
        record: first.record, commit: first.commit, previousCommit: before.at(-1)?.commit ?? null,
        accepted: today !== undefined && accepted.some(({ until }) => until >= today),
        reason: reasonOf(candidate, adjusted),
    };
}
/** As the schema has it. */
const MAX_UNIT = 40;
function reasonOf({ kind, before, after, gate, seconded }, adjusted) {
    const weighed = `${(0,figures/* count */.U9)(after.length, 'build')} after ${before.length}; less than ${share(gate)} would not count`;
    if (kind === 'suspect')
        return `One build alone, beyond all ${before.length} before; less than ${share(gate)} would not count. It is decided when three builds have it.`;
    if (seconded === null)
        return `Only seen by looking back over many builds: ${weighed}; p ${small(adjusted)} over all series.`;
    return `${weighed}; p ${small(adjusted)} over all series. A second look over the history ${SECOND_LOOK[seconded]}.`;
}
const SECOND_LOOK = { agrees: 'finds the change at the same build', differs: 'does not find it there', too_early: 'needs more builds' };
const share = (relative) => (0,figures/* percent */.KN)(relative).replace(/^\+/, '');
const small = (p) => (p === null || p >= 0.001 ? `${Number((p ?? 1).toPrecision(2))}` : 'below 0.001');

;// CONCATENATED MODULE: ./core/history/trends.js
/** What the histories of a default branch show, for its report: confirmed changes, suspects, and what only a second look sees. */






/**
 * At most one trend a series, about its last segment only: older changes were told when they were new. What counts as confirmed is
 * corrected over all series given (Benjamini and Hochberg), regressions and improvements as families of their own, so give
 * all series of the report at once. The order of the input says nothing.
 */
function trendsOf(series, options) {
    const { q = 0.1 } = options;
    const candidates = series.flatMap((each) => candidateOf(each, series.length, { ...options, q }) ?? []);
    const significant = FAMILIES.flatMap((family) => {
        const members = candidates.filter((candidate) => family(candidate));
        const others = Array.from({ length: series.length - members.length }, () => 1);
        const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)([...members.map(({ p }) => p), ...others]);
        return members.flatMap((candidate, at) => (adjusted[at] <= q / 2 ? [describe(candidate, adjusted[at], options.today)] : []));
    });
    const suspects = candidates.filter(({ kind }) => kind === 'suspect').map((candidate) => describe(candidate, null, options.today));
    return (0,order_trends/* orderTrends */.H)([...significant, ...suspects]);
}
const FAMILIES = [({ kind }) => kind === 'regression', ({ kind }) => kind === 'improvement', ({ kind }) => kind === 'change_point'];
function candidateOf(series, family, options) {
    const floor = options.floor?.(series);
    const confirm = { family: Math.min(family, MOST_ASKED), q: options.q / 2, ...(floor === undefined ? {} : { floor }) };
    return lookBack(series, (0,segments/* segmentsOf */.O)(series.points, (0,segments_accepted/* acceptedFor */.J)(series.key, options.accepted), confirm), options.direction(series), confirm);
}
/**
 * Three builds can show no more than 1 / 12,341, too little for a family of 1,000: a larger family divides its history as 24 would,
 * and what that shows is told when the builds since have carried it through the correction over all.
 */
const MOST_ASKED = 24;

// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(66373);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(39588);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./app/steps/last-snapshot.js
var last_snapshot = __webpack_require__(83043);
// EXTERNAL MODULE: ./app/steps/select-examples.js
var select_examples = __webpack_require__(98160);
;// CONCATENATED MODULE: ./app/history/trends.js
/** `hortus history trends`: what the builds of the default branch confirm, suspect, or show only to a second look; as a report. */


















/** A report holds no more. */
const trends_MOST = 2000;
/** Series in quarantine are left out. What could not be read of the branch is a warning: nobody may call that history clean. */
async function trends(world, config, { examples, keys = [] }) {
    const data = (0,load_history/* dataOf */.q)(world, config);
    if (data === null)
        return (0,problem/* fail */.fJ)(data_errors/* NO_DATA */.V);
    const garden = await (0,load_garden/* loadGarden */.K)(world, config);
    const selected = await (0,select_examples/* selectExamples */.uz)(world, garden, config, { named: examples });
    if (!selected.ok)
        return selected;
    const ids = selected.value.examples.filter(({ tier }) => examples.length > 0 || tier !== 'archived').map(({ id }) => id);
    return (0,data_errors/* withoutDataErrors */.S)(async () => {
        const found = await (0,last_snapshot/* lastSnapshot */.H)(data);
        if (!found.ok)
            return found;
        const { snapshot, problems } = found.value;
        const today = world.clock.now().toISOString().slice(0, 10);
        const stored = snapshot === null ? NOTHING : await (0,read_history/* readHistory */.L)(snapshot, ids);
        const records = stored.records.map(({ record }) => record);
        const quarantined = stored.quarantined.filter(({ until }) => until >= today);
        const wanted = (0,key_filter/* keyFilter */.W)(keys);
        const series = (0,builds/* buildsOf */.j)(records.flatMap(index_series/* measuredOf */.ED)).filter(({ key }) => wanted(key.metric) && !isQuarantined(key, quarantined));
        const metric = metricsOfHistory(records, (id) => optionsOf(id, garden, config));
        // What must be equal has no noise to be told from; a comparison judges it.
        const judged = series.filter((each) => metric(each)?.class !== 'exact');
        const told = trendsOf(judged, { accepted: stored.accepted, direction: (each) => directionOf(metric(each)?.direction), floor: (each) => metric(each)?.tolerance ?? config.compare.tolerance, today });
        return (0,problem.ok)(await reportOf(world, { trends: told, left: (0,apply_levels/* applyLevels */.k)([...problems.map(notFetched), ...stored.problems.map(trends_leftOut)], config.validate.levels), named: examples.length > 0, reason: trends_reasonOf(judged, ids.length, snapshot?.commit ?? null, config) }));
    });
}
const trends_leftOut = ({ message, next, path }) => (0,finding/* finding */.gk)('HISTORY.LEFT_OUT', { path: path ?? '.', example: null }, message, { fix: next });
const notFetched = ({ message, next }) => (0,finding/* finding */.gk)('HISTORY.NOT_FETCHED', { path: '.', example: null }, message, { fix: next });
const NOTHING = { records: [], accepted: [], quarantined: [], problems: [] };
const isQuarantined = ({ example, preset, metric }, all) => all.some((each) => (0,past/* isAbout */.KH)(each, example, preset, metric));
const directionOf = (direction) => (direction === 'min' || direction === 'max' ? direction : null);
function optionsOf(id, garden, config) {
    return { tolerance: config.compare.tolerance, runner: config.compare.runner, declared: (0,declarations_of/* declarationsOf */.R)(garden.examples.find((each) => each.id === id), config) };
}
function trends_reasonOf(series, examples, commit, { history: { branch } }) {
    if (commit === null)
        return `There is no branch ${branch} yet, so nothing is known of the past.`;
    const builds = new Set(series.flatMap(({ points }) => points.map(({ record }) => record))).size;
    return `${series.length} series of ${(0,figures/* count */.U9)(examples, 'example')} with ${(0,figures/* count */.U9)(builds, 'build')} on ${branch} at ${commit.slice(0, 12)}.`;
}
async function reportOf(world, { trends: told, left, named, reason }) {
    const head = await world.git.head();
    return (0,build_report/* buildReport */.F)({
        verb: 'history',
        repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
        scope: { mode: named ? 'named' : 'all', reason, base: null },
        examples: [],
        cells: { planned: [], executed: [] },
        findings: left,
        comparisons: [],
        trends: told.slice(0, trends_MOST),
        baseline: null,
        problems: [],
    });
}

// EXTERNAL MODULE: ./core/report/with-findings.js
var with_findings = __webpack_require__(49128);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./io/data-branch/git.js
var data_branch_git = __webpack_require__(38117);
;// CONCATENATED MODULE: ./io/data-branch/occasion.js
/** On what occasion something is appended, and by whom it is said: what the runner and git tell, never what a document of the repository says. */



/** `defaultBranch` null: nobody says. */
async function occasionOf(env, rootAbs, remote) {
    if (env['GITHUB_ACTIONS'] === 'true') {
        const [event, ref] = [env['GITHUB_EVENT_NAME'] ?? '', env['GITHUB_REF'] ?? null];
        // A schedule runs on the default branch only (GitHub, "events that trigger workflows"), and its payload may not name it.
        const run = /^\d{1,20}$/.exec(env['GITHUB_RUN_ID'] ?? '')?.[0] ?? null;
        return { event, ref, run, defaultBranch: defaultBranchIn(env['GITHUB_EVENT_PATH']) ?? (event === 'schedule' ? (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? null) : null) };
    }
    const head = await (0,data_branch_git/* git */.$)({ rootAbs, signal: new AbortController().signal }, ['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`]);
    const prefix = `refs/remotes/${remote}/`;
    return { event: null, ref: null, run: null, defaultBranch: head.code === 0 && head.stdout.startsWith(prefix) ? head.stdout.trim().slice(prefix.length) : null };
}
/** `Ada <ada@example.org>` as git knows the person; in a workflow who started it. null: nobody says. */
async function authorOf(env, rootAbs) {
    if (env['GITHUB_ACTIONS'] === 'true' && env['GITHUB_ACTOR'] !== undefined)
        return env['GITHUB_ACTOR'];
    const repository = { rootAbs, signal: new AbortController().signal };
    const [name, email] = await Promise.all(['user.name', 'user.email'].map(async (key) => (await git(repository, ['config', '--get', key])).stdout.trim()));
    if (name === '' && email === '')
        return null;
    return [name, email === '' ? '' : `<${email}>`].filter((word) => word !== '').join(' ');
}
const EVENT_MAX_BYTES = 32 * 1024 * 1024;
/** Written by GitHub; only this one word of it is used. */
function defaultBranchIn(path) {
    try {
        if (path === undefined || (0,external_node_fs_.statSync)(path).size > EVENT_MAX_BYTES)
            return null;
        const event = (0,parse_json/* parseJson */.q)((0,external_node_fs_.readFileSync)(path, 'utf8'), { maxLength: EVENT_MAX_BYTES, maxDepth: 64, maxString: EVENT_MAX_BYTES });
        const branch = event.ok ? event.value?.repository?.default_branch : null;
        return typeof branch === 'string' && branch !== '' ? branch : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./actions/required.js
var required = __webpack_require__(13783);
;// CONCATENATED MODULE: ./actions/verbs/history.js







const historyStory = async ({ world, resolved: { config, findings }, inputs, workspaceAbs, env }) => {
    const records = (0,required/* required */.m)('history', 'records', inputs.records);
    if (!records.ok)
        return records;
    // The data branch takes it from here, and git from its environment: no command line ever holds it.
    if (inputs.token !== null)
        process.env['HORTUS_HISTORY_TOKEN'] = inputs.token;
    const occasion = await occasionOf(env, world.files.rootAbs, config.history.remote);
    const done = await append(world, config, { paths: [(0,external_node_path_.resolve)(workspaceAbs, records.value)], occasion });
    if (!done.ok)
        return done;
    const { branch, commit, attempts, added, known, checks, problems } = done.value;
    world.log.info(`${added.length} records appended to ${branch}, ${known} were there already, ${problems.length} left out; ${checks.added.length} checks appended`, { commit, attempts });
    for (const { code, message, next } of problems)
        world.log.warn(`${code}: ${message} ${next}`);
    const [first] = problems;
    if (first !== undefined && config.validate.strict)
        return (0,problem/* fail */.fJ)({ ...first, message: `${problems.length} left out, the first: ${first.message}` });
    const told = await trends(world, config, { examples: [] });
    if (!told.ok)
        return told;
    return (0,problem.ok)({ report: (0,with_findings/* withFindings */.$)(told.value, findings), outputs: { commit: commit ?? '', added: String(added.length), known: String(known), 'left-out': String(problems.length) } });
};


/***/ }),

/***/ 84112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withoutDataErrors),
/* harmony export */   V: () => (/* binding */ NO_DATA)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/** What the data branch can only throw (a listing without end) becomes a Problem at the door of a verb. */

async function withoutDataErrors(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .HortusError */ .KY)
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error.problem);
        throw error;
    }
}
const NO_DATA = { code: 'DATA.NONE', message: 'This world has no data branch.', next: 'Run it in a git repository.' };


/***/ }),

/***/ 12612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var _core_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82619);
/** The files of the repository: what git tracks or would track. Whoever asks while another waits shares its answer. */

/** What git lists leaves out ignored files and costs one call; without git, or in a directory that git ignores, the disk is walked. */
async function listFiles({ files, git }) {
    const listed = await git.listFiles('.');
    if (listed !== null && listed.length > 0)
        return listed;
    return (await files.walk('.', { skip: _core_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm })).filter(({ kind }) => kind !== 'directory').map(({ path }) => path);
}


/***/ }),

/***/ 98160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hu: () => (/* binding */ NOTHING_CHOSEN),
/* harmony export */   uz: () => (/* binding */ selectExamples)
/* harmony export */ });
/* unused harmony export loadNamed */
/* harmony import */ var _core_garden_affected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37220);
/* harmony import */ var _core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69368);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13035);
/* harmony import */ var _load_garden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39344);
/** Which examples a verb looks at: those named, those that a difference affects, or all. */





/** The scope of a report when nothing could be selected; its problem says why. */
const NOTHING_CHOSEN = 'Nothing: it is not clear which examples are meant.';
/**
 * The garden as far as these words can mean any of it: a garden of thousands is not read for one name. What is archived is looked at too, so
 * that the refusal can say so.
 */
function loadNamed(world, config, named) {
    const names = named.map(nameIn);
    return loadExamples(world, config, ({ id, path }) => names.some((name) => id === name || path === name || leafOf(path) === name || path.endsWith(`/${name}`)));
}
const nameIn = (word) => word.replace(/^\.\//, '').replace(/\/(example\.yaml)?$/, '');
/** Ids, paths, or the last name of a path when only one example has it. */
async function selectExamples(world, garden, config, wanted) {
    if (wanted.named !== undefined && wanted.named.length > 0)
        return selectNamed(garden, wanted.named, wanted.base ?? null);
    if (wanted.base === undefined)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: garden.examples.length + garden.unreadable.length === 0 ? 'The whole repository.' : 'All examples of the garden.', base: null } });
    const changed = await world.git.changedSince(wanted.base);
    // Nobody knows what changed: running everything is the only answer that cannot hide something.
    if (!changed.ok)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: `Everything, because ${decapitalise(changed.problem.message)} ${changed.problem.next}`, base: null } });
    const { mergeBase, files } = changed.value;
    const found = (0,_core_garden_affected_js__WEBPACK_IMPORTED_MODULE_3__/* .affected */ .h)(garden.examples, files, config, garden.unreadable);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: found.examples, unreadable: found.broken, scope: { mode: found.mode, reason: found.reason, base: mergeBase } });
}
function selectNamed(garden, named, base) {
    const chosen = new Set();
    const broken = new Set();
    for (const word of named) {
        const name = nameIn(word);
        const exact = garden.examples.find(({ id }) => id === name) ?? garden.examples.find(({ path }) => path === name);
        const found = exact !== undefined ? [exact] : garden.examples.filter(({ path }) => (0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path) === name);
        const unread = exact !== undefined ? [] : garden.unreadable.filter(({ id, path }) => id === name || path === name || (0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path) === name);
        if (found.length + unread.length === 0)
            return unknown(garden, name);
        const same = [...found, ...unread].map(({ id }) => id);
        if (same.length > 1)
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'GARDEN.EXAMPLE_AMBIGUOUS', message: `"${name}" is the name of ${same.length} examples: ${few(same)}.`, next: 'Give the whole id.' });
        for (const example of found)
            chosen.add(example);
        for (const each of unread)
            broken.add(each);
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: garden.examples.filter((example) => chosen.has(example)), unreadable: [...broken], scope: { mode: 'named', reason: `Named: ${few([...chosen, ...broken].map(({ id }) => id))}.`, base } });
}
function unknown(garden, name) {
    const all = [...garden.examples, ...garden.unreadable];
    const away = garden.examples.find(({ path, archivedBy }) => archivedBy.length > 0 && path.endsWith(`/${name}`));
    if (away !== undefined)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'GARDEN.EXAMPLE_UNKNOWN', message: `"${name.slice(0, 200)}" is archived: it is ${away.id} now.`, next: `\`hortus unarchive ${name.slice(0, 200)}\` brings it back.` });
    const meant = (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, all.map(({ id }) => id)) ?? all.find(({ path }) => (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, [path]) !== null)?.id ?? all.find(({ path }) => (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, [(0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path)]) !== null)?.id ?? null;
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'GARDEN.EXAMPLE_UNKNOWN',
        message: `There is no example "${name.slice(0, 200)}" in this garden of ${all.length}.`,
        next: meant === null ? 'Run `hortus list` to see their ids.' : `Did you mean ${meant}? \`hortus list\` shows all ids.`,
    });
}
/** Ids, whatever they were called by; enough to know them again. */
const few = (ids) => (ids.length > 10 ? `${ids.slice(0, 9).join(', ')} and ${ids.length - 9} more` : ids.join(', '));
const decapitalise = (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1);


/***/ }),

/***/ 26594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
/** One word for a POSIX shell, whatever is in it. */
function shellQuote(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 37220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ affected)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59678);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72938);


function affected(examples, changed, config, unreadable = []) {
    const own = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(['.github/hortus.yml', '.github/workflows/**', config.validate.baseline]);
    const shared = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(config.shared_paths);
    const forAll = changed.find((file) => own(file) || shared(file));
    if (forAll !== undefined)
        return { mode: 'all', examples, broken: unreadable, reason: `Everything, because ${forAll} changed and ${own(forAll) ? 'it configures the check' : 'every example depends on it (shared_paths)'}.` };
    const directories = new Set(changed.flatMap(ancestors));
    const holds = ({ path }) => (path === '.' ? changed.length > 0 : directories.has(path));
    const chosen = examples.filter((example) => holds(example) || dependsOn(example, changed));
    return { mode: 'affected', examples: chosen, broken: unreadable.filter(holds), reason: `${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changed.length, 'file')} changed; ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(chosen.length, 'example')} of ${examples.length} ${chosen.length === 1 ? 'is' : 'are'} affected.` };
}
function dependsOn({ sharedPaths }, changed) {
    if (sharedPaths.length === 0)
        return false;
    return changed.some((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(sharedPaths));
}
/** Every directory that a file lies in: `a/b/c` → `a`, `a/b`. */
function ancestors(file) {
    const parts = file.split('/');
    return parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 84641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ failedAt),
/* harmony export */   eD: () => (/* binding */ outcomeAt),
/* harmony export */   jE: () => (/* binding */ rememberOutcomes),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _history_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59365);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42957);
/** What the states of a check's row mean for a rung that is asked for. */


/**
 * Rungs above prove those below: a smoke that passed has built, whatever the probe said. A failure at or below the rung is one, when it
 * was the example's own.
 */
function outcomeAt(states, required) {
    for (let rung = required; rung < states.length; rung++)
        if (states[rung] === _history_check_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x.passed)
            return 'passed';
    const failed = failedAt(states);
    return failed >= 0 && failed <= required ? 'failed' : 'unknown';
}
/** Number of the lowest rung that failed; -1: none. */
const failedAt = (states) => states.indexOf(_history_check_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x.failed);
const numberOf = (rung) => _report_order_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNGS */ .Q$.indexOf(rung);
/** The same, remembered: there are few different words of states and half a million rows. */
function rememberOutcomes() {
    const known = _report_order_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNGS */ .Q$.map(() => new Map());
    return (states, required) => {
        const own = known[required];
        const before = own.get(states);
        if (before !== undefined)
            return before;
        const outcome = outcomeAt(states, required);
        own.set(states, outcome);
        return outcome;
    };
}


/***/ }),

/***/ 59365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TRIGGERS),
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
/**
 * One letter a rung. failed: by the fault of the example, and it decided. doubted: failed and decided nothing (a probe that may err).
 * machine: could not be tried because of the engine, the disk or an interrupt. skipped: could not be tried for another reason.
 */
const STATES = { passed: 'p', failed: 'f', doubted: 'd', machine: 'm', skipped: 's', not_run: 'n' };
/** What started it. Only what a timer started counts against an example: a push may be of half a thought. */
const TRIGGERS = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch', 'manual'];


/***/ }),

/***/ 31385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   OX: () => (/* binding */ FINDING_COUNTS_MAX_BYTES),
/* harmony export */   Pn: () => (/* binding */ renderCounts),
/* harmony export */   ZQ: () => (/* binding */ readCounts),
/* harmony export */   zD: () => (/* binding */ placeOfCounts)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44233);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75963);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36931);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7952);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87761);
/**
 * How many findings a repository had when it was checked: one small document beside the check (docs/history.md). Numbers only. They are
 * counted by who appends, from the commit itself, and never taken from a report (app/history/append.ts).
 */






const FINDING_COUNTS_MAX_BYTES = 1024;
const SCHEMA = 'hortus-findings/1';
const placeOfCounts = ({ at, id }) => ({ kind: 'findings', month: at.slice(0, 7), id });
function countFindings(findings) {
    const of = (level) => findings.filter((each) => each.level === level).length;
    return { errors: of('error'), warnings: of('warning'), notices: of('notice') };
}
const renderCounts = ({ at, commit, errors, warnings, notices }) => `${(0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({ schema: SCHEMA, at, commit, errors, warnings, notices })}\n`;
/** Total and strict: whole, in its one spelling and at its place, or told and left out. */
function readCounts(path, place, text) {
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, { maxLength: FINDING_COUNTS_MAX_BYTES, maxDepth: 2, maxString: 200 });
    if (!parsed.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, parsed.problem.message));
    const { schema, at, commit, errors, warnings, notices } = (parsed.value ?? {});
    if (schema !== SCHEMA)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, `does not say "schema": "${SCHEMA}"`));
    if (typeof at !== 'string' || !(0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .isMoment */ .t)(at))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, 'has no time `at`'));
    if (typeof commit !== 'string' || !_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH */ .v9.test(commit))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, 'has no commit'));
    if (!isCount(errors) || !isCount(warnings) || !isCount(notices))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, 'has a count that is none'));
    const counts = { id: place.id, at, commit, errors, warnings, notices };
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(placeOfCounts(counts)) !== path)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, `is of ${at.slice(0, 10)}, which belongs elsewhere`));
    return renderCounts(counts) === text ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(counts) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, 'is not in the spelling that Hortus writes'));
}
/** A garden of 20,000 examples with 1,000 findings each has a fiftieth of it. */
const MOST = 1e9;
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST && !Object.is(value, -0);
const unreadable = (path, why) => ({ code: 'HISTORY.FINDINGS', message: `${path} ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it; `git revert` there takes it back.', path });


/***/ }),

/***/ 26031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rC: () => (/* binding */ renderIndex),
/* harmony export */   sQ: () => (/* binding */ INDEX_MAX_BYTES),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _json_is_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50373);
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44233);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42957);
/* harmony import */ var _index_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33843);
/**
 * The index of an example: every series of it in one small file, for those who show it (a site, a badge, a person). It is made from the
 * records and nothing else and can be made again at any time, byte by byte; no verdict rests on it.
 */





const INDEX_MAX_BYTES = 32 * 1024 * 1024;
const SCHEMA = 'hortus-index/1';
/** Equal content gives equal bytes, in whatever order it came together. */
function renderIndex({ example, sources, measured }) {
    const wordOfKey = (0,_index_series_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberWords */ .ZV)();
    const once = [...new Map(measured.toSorted(_index_series_js__WEBPACK_IMPORTED_MODULE_2__/* .byTime */ .XL).map((each) => [`${wordOfKey(each.key)} ${each.point.record}`, each])).values()];
    const builds = [...new Map(once.map(({ point }) => [point.record, point])).values()].sort((a, b) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(a.at, b.at) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(a.record, b.record));
    const numbers = new Map(builds.map(({ record }, at) => [record, at]));
    const bySeries = [...Map.groupBy(once, ({ key, unit }) => `[${wordOfKey(key)},${(0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(unit)}]`)].sort(([a], [b]) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(a, b));
    const lines = bySeries.map(([, own]) => (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ key: own[0].key, unit: own[0].unit, points: own.map(({ point }) => [numbers.get(point.record), point.value, point.starts]) }));
    // A line a series: git keeps what did not change, and a person can read a difference.
    return [
        `{"schema":"${SCHEMA}","example":${JSON.stringify(example)},`,
        `"sources":[${[...new Set(sources)].sort(_report_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM).map((path) => `\n${JSON.stringify(path)}`).join(',')}],`,
        `"builds":[${builds.map(({ record, commit, tree, at }) => `\n${JSON.stringify([record, commit, tree, at])}`).join(',')}],`,
        `"series":[${lines.map((line) => `\n${line}`).join(',')}]}\n`,
    ].join('\n');
}
/** Total: null for what is not exactly such a document, and then it is made anew from the records. */
function readIndex(text) {
    const index = fromValue(parsed(text));
    // What does not come out as it went in was not written by this Hortus.
    return index !== null && renderIndex(index) === text ? index : null;
}
/** A key that is there twice, or a number that cannot be held, would not come out as it went in: the platform's parser may have what is short. */
function parsed(text) {
    if (text.length > QUICK) {
        const strict = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, { maxLength: INDEX_MAX_BYTES, maxDepth: 8, maxString: 10_000 });
        return strict.ok ? strict.value : null;
    }
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const QUICK = 1 << 20;
function fromValue(value) {
    if (!(0,_json_is_object_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value) || value['schema'] !== SCHEMA || typeof value['example'] !== 'string')
        return null;
    const { example, sources, builds, series } = value;
    if (!isList(sources, isText) || !isList(builds, isBuild) || !isList(series, isSeries))
        return null;
    const measured = series.flatMap(({ key, unit, points }) => points.map(([number, one, starts]) => ({ key, unit, point: pointOf(builds[number], one, starts) })));
    if (!measured.every((each) => each.point !== null && each.key.example === example))
        return null;
    return { example, sources, measured };
}
function pointOf(build, value, starts) {
    return build === undefined ? null : { record: build[0], commit: build[1], tree: build[2], at: build[3], value, starts };
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isList = (value, is) => Array.isArray(value) && value.every(is);
const isBuild = (value) => Array.isArray(value) && value.length === 4 && isText(value[0]) && isTextOrNull(value[1]) && isTextOrNull(value[2]) && isText(value[3]);
const isPoint = (value) => Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'number' && Number.isFinite(each)) && Number.isInteger(value[0]);
function isSeries(value) {
    return (0,_json_is_object_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value) && Object.keys(value).length === 3 && isKey(value['key']) && isTextOrNull(value['unit']) && isList(value['points'], isPoint);
}
function isKey(value) {
    if (!(0,_json_is_object_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value) || Object.keys(value).length !== 8)
        return false;
    const texts = ['example', 'preset', 'params', 'hardware', 'engine', 'metric'].every((name) => isText(value[name]));
    return texts && isList(value['datasets'], isText) && (value['origin'] === 'observed' || value['origin'] === 'reported');
}


/***/ }),

/***/ 87761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isMoment)
/* harmony export */ });
/** A real moment in the one spelling that the data branch has: ISO 8601, UTC, with milliseconds. */
function isMoment(text) {
    const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isFinite(ms) && new Date(ms).toISOString() === text;
}


/***/ }),

/***/ 50373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   j: () => (/* binding */ jsonDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** JSON with sorted keys and no spaces: equal values give equal text, so that a digest of it means something. */

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((each) => (each === undefined ? 'null' : canonicalJson(each))).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const entries = Object.entries(value).filter(([, each]) => each !== undefined);
        return `{${entries.sort(byName).map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`).join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}
/** SHA-256, lower-case hex, of the canonical JSON. */
function jsonDigest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}
/** By code unit: the order must not depend on a locale. */
function byName([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 59217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ heldUp)
/* harmony export */ });
/** A run that ended by itself and came to what its descriptor expects: what counts as green. */
function heldUp(record) {
    return record.status.state === 'succeeded' && !(record.observed?.checks ?? []).some(({ status }) => status === 'fail' || status === 'error');
}


/***/ }),

/***/ 82711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ recordId),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   ug: () => (/* binding */ encodeSegment)
/* harmony export */ });
/** Names of records and runs: sortable by time, unique by chance, safe as file and container names. */
/** `20261121T093000Z-1f2e3d4c` */
function recordId(at, hex) {
    return `${at.toISOString().replace(/[-:]|\.\d+/g, '')}-${hex}`;
}
/** Relative to the output directory. The example's id is one percent-encoded segment, so that it can name no other place. */
function recordPath(example, id) {
    return `records/${encodeSegment(example)}/${encodeSegment(id)}.json`;
}
function encodeSegment(text) {
    const encoded = encodeURIComponent(text.toWellFormed());
    return /^\.+$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded;
}


/***/ }),

/***/ 49128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings)
/* harmony export */ });
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66373);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32881);


/** The report with more findings in it, for instance about the configuration; summary and verdict are computed anew. */
function withFindings(report, findings) {
    if (findings.length === 0)
        return report;
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ...report, findings: [...report.findings.filter((each) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_CODES */ .T4.includes(each.code)), ...findings] });
}


/***/ }),

/***/ 75134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
/** null: it is no percent-encoding. */
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 38117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13721);
/** A call of git for the data branch: as hardened as any (run-git.ts), with what a fetch or a push would start besides switched off. */


const LIMIT_MS = 120_000;
const MAX_OUTPUT = 64 * 1024 * 1024;
/**
 * No maintenance in the background, no command for alternates, no helper as a remote, no signature that asks for a passphrase, no
 * submodules and no tags on the way. Hooks and the monitor are off for every call.
 */
const QUIET = ['gc.auto=0', 'maintenance.auto=false', 'core.alternateRefsCommand=true', 'protocol.ext.allow=never', 'push.gpgSign=false', 'push.followTags=false', 'push.recurseSubmodules=no', 'fetch.recurseSubmodules=false', 'fetch.writeCommitGraph=false', 'fetch.unpackLimit=1000'].flatMap((setting) => ['-c', setting]);
/** How the caller reaches its remotes is the caller's own word, not the repository's. */
const REACH = ['GIT_SSH_COMMAND', 'GIT_SSH', 'GIT_ASKPASS', 'SSH_ASKPASS'];
function git(repository, args, stdin = '') {
    return new Promise((resolve) => {
        const options = { cwd: repository.rootAbs, env: environment(repository), timeout: LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT, encoding: 'utf8', signal: repository.signal };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--no-pager', ..._run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy, ...QUIET, ...args], options, (error, stdout, stderr) => resolve({ code: exitCode(error), stdout, stderr: stderr === '' && error !== null ? because(error) : stderr }));
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin);
    });
}
/** Where a person's own helper of credentials finds them (that of `gh`, of a codespace, of a desktop); for a caller who brings no token. */
const HELPERS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_HOST', 'GH_CONFIG_DIR', 'GITHUB_SERVER_URL', 'DBUS_SESSION_BUS_ADDRESS', 'DISPLAY', 'WAYLAND_DISPLAY', 'GPG_TTY'];
function environment({ secrets = {}, token }) {
    const reach = [...REACH, ...(token === undefined ? HELPERS : [])].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    return { ...(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnvironment */ .hh)(), ...Object.fromEntries(reach), ...secrets };
}
function exitCode(error) {
    if (error === null)
        return 0;
    const code = error.code;
    return typeof code === 'number' ? code : null;
}
/** Node's own message is the whole command line, which tells a reader nothing. */
function because(error) {
    const { code, killed } = error;
    if (code === 'ENOENT')
        return 'git is not installed';
    if (code === 'ABORT_ERR')
        return 'it was interrupted';
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return `git said more than ${MAX_OUTPUT >> 20} MiB`;
    return killed === true ? `git did not answer within ${LIMIT_MS / 1000} s` : 'git ended without a word';
}


/***/ })

};
