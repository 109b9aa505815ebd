export const id = 309;
export const ids = [309];
export const modules = {

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);

/** GitHub does not enforce `required: true`; this does. */
function required(verb, name, value) {
    if (value !== null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_MISSING', message: `The input ${name} of ${verb} is not given.`, next: `Write \`${name}:\` under \`with:\`; actions/${verb}/README.md has an example.` });
}


/***/ }),

/***/ 8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyStory: () => (/* binding */ historyStory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
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
var layout_records = __webpack_require__(6072);
// EXTERNAL MODULE: ./core/history/layout.js
var layout = __webpack_require__(6931);
// EXTERNAL MODULE: ./core/record/read-record.js
var read_record = __webpack_require__(8584);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(2957);
// EXTERNAL MODULE: ./app/steps/load-history.js
var load_history = __webpack_require__(319);
// EXTERNAL MODULE: ./app/steps/read-records.js
var read_records = __webpack_require__(9257);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(4233);
// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(5963);
// EXTERNAL MODULE: ./core/history/index-series.js
var index_series = __webpack_require__(3843);
;// CONCATENATED MODULE: ./core/history/index-document.js
/**
 * The index of an example: every series of it in one small file, for those who show it (a site, a badge, a person). It is made from the
 * records and nothing else and can be made again at any time, byte by byte; no verdict rests on it.
 */




const INDEX_MAX_BYTES = 32 * 1024 * 1024;
const SCHEMA = 'hortus-index/1';
/** Equal content gives equal bytes, in whatever order it came together. */
function index_document_renderIndex({ example, sources, measured }) {
    const once = [...new Map(measured.toSorted(index_series/* byTime */.XL).map((each) => [`${(0,index_series/* wordOf */.aG)(each.key)} ${each.point.record}`, each])).values()];
    const builds = [...new Map(once.map(({ point }) => [point.record, point])).values()].sort((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(a.record, b.record));
    const numbers = new Map(builds.map(({ record }, at) => [record, at]));
    const bySeries = [...Map.groupBy(once, ({ key, unit }) => (0,canonical_json/* canonicalJson */.d)([key, unit]))].sort(([a], [b]) => (0,order/* byWord */.GM)(a, b));
    const lines = bySeries.map(([, own]) => (0,canonical_json/* canonicalJson */.d)({ key: own[0].key, unit: own[0].unit, points: own.map(({ point }) => [numbers.get(point.record), point.value, point.starts]) }));
    // A line a series: git keeps what did not change, and a person can read a difference.
    return [
        `{"schema":"${SCHEMA}","example":${JSON.stringify(example)},`,
        `"sources":[${[...new Set(sources)].sort(order/* byWord */.GM).map((path) => `\n${JSON.stringify(path)}`).join(',')}],`,
        `"builds":[${builds.map(({ record, commit, tree, at }) => `\n${JSON.stringify([record, commit, tree, at])}`).join(',')}],`,
        `"series":[${lines.map((line) => `\n${line}`).join(',')}]}\n`,
    ].join('\n');
}
/** Total: null for what is not exactly such a document, and then it is made anew from the records. */
function readIndex(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: INDEX_MAX_BYTES, maxDepth: 8, maxString: 10_000 });
    const index = parsed.ok ? fromValue(parsed.value) : null;
    // What does not come out as it went in was not written by this Hortus.
    return index !== null && index_document_renderIndex(index) === text ? index : null;
}
function fromValue(value) {
    if (!isObject(value) || value['schema'] !== SCHEMA || typeof value['example'] !== 'string')
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
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value, is) => Array.isArray(value) && value.every(is);
const isBuild = (value) => Array.isArray(value) && value.length === 4 && isText(value[0]) && isTextOrNull(value[1]) && isTextOrNull(value[2]) && isText(value[3]);
const isPoint = (value) => Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'number' && Number.isFinite(each)) && Number.isInteger(value[0]);
function isSeries(value) {
    return isObject(value) && Object.keys(value).length === 3 && isKey(value['key']) && isTextOrNull(value['unit']) && isList(value['points'], isPoint);
}
function isKey(value) {
    if (!isObject(value) || Object.keys(value).length !== 8)
        return false;
    const texts = ['example', 'preset', 'params', 'hardware', 'engine', 'metric'].every((name) => isText(value[name]));
    return texts && isList(value['datasets'], isText) && (value['origin'] === 'observed' || value['origin'] === 'reported');
}

// EXTERNAL MODULE: ./app/steps/read-history.js + 1 modules
var read_history = __webpack_require__(9394);
;// CONCATENATED MODULE: ./app/steps/write-index.js
/** The index of an example, as it must be after a change: the old one and what is new, or made from the records where the old one does not fit. */





/** Path and text. */
async function indexAfter(snapshot, { example, added = [], packs = [], removed = new Set() }) {
    const path = (0,layout/* pathOf */.XM)({ kind: 'index', example });
    const sources = snapshot === null ? [] : await sourcesOf(snapshot, example);
    const old = snapshot === null ? null : (await snapshot.read([path], { maxBytes: INDEX_MAX_BYTES })).get(path);
    const index = old?.ok === true ? readIndex(old.value.text) : null;
    const fits = index !== null && index.example === example && JSON.stringify(index.sources) === JSON.stringify(sources);
    const known = fits ? index.measured : snapshot === null ? [] : (await measuredIn(snapshot, example)).measured;
    const after = [...sources, ...added.map(({ place }) => (0,layout/* pathOf */.XM)(place)), ...packs].filter((each) => !removed.has(each));
    return [path, index_document_renderIndex({ example, sources: [...new Set(after)].sort(order/* byWord */.GM), measured: [...known, ...added.flatMap(({ record }) => (0,index_series/* measuredOf */.ED)(record))] })];
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

;// CONCATENATED MODULE: ./app/steps/data-errors.js
/** What the data branch can only throw (a listing without end) becomes a Problem at the door of a verb. */

async function withoutDataErrors(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof problem/* HortusError */.KY)
            return (0,problem/* fail */.fJ)(error.problem);
        throw error;
    }
}
const NO_DATA = { code: 'DATA.NONE', message: 'This world has no data branch.', next: 'Run it in a git repository.' };

;// CONCATENATED MODULE: ./app/history/append.js
/** `hortus history append`: records of the default branch become history. Idempotent: a record that is there is not written again. */










async function append(world, config, options) {
    const data = (0,load_history/* dataOf */.q)(world, config);
    if (data === null)
        return (0,problem/* fail */.fJ)(NO_DATA);
    const admitted = await admit(world, config, options);
    if (!admitted.ok)
        return admitted;
    const gathered = await gather(world, options.paths);
    if (!gathered.ok)
        return gathered;
    const chosen = await choose(world, gathered.value.records);
    return withoutDataErrors(async () => {
        let decided = { added: [], known: 0, problems: [], change: null };
        const decide = async (now) => {
            decided = await decideAppend(now, chosen.records);
            return (0,problem.ok)(decided.change);
        };
        const written = options.dryRun === true ? await dry(data, decide) : await data.update(decide);
        if (!written.ok)
            return written;
        const problems = [...gathered.value.problems, ...chosen.problems, ...decided.problems];
        return (0,problem.ok)({ branch: config.history.branch, ...written.value, dryRun: options.dryRun === true, added: decided.added, known: decided.known, problems });
    });
}
async function admit(world, config, { occasion }) {
    const headBranch = occasion.event === null ? ((await world.git.history({ base: null, limit: 1 }))?.branch ?? null) : null;
    return admitOccasion({ ...occasion, headBranch, defaultBranch: config.history.default_branch ?? occasion.defaultBranch ?? config.images.branch });
}
async function gather(world, given) {
    const paths = given.length === 0 ? [world.output.absolute('records')] : given;
    const found = await Promise.all(paths.map((path) => (0,read_records/* readRecords */.T3)(world, path)));
    const missing = found.find((each) => !each.ok);
    if (missing?.ok === false)
        return (0,problem/* fail */.fJ)(given.length === 0 ? { ...missing.problem, next: 'Run something first (`hortus smoke`), or name a directory of records.' } : missing.problem);
    const all = found.flatMap((each) => (each.ok ? [each.value] : []));
    return (0,problem.ok)({ records: all.flatMap(({ records }) => records.map(({ record }) => record)), problems: all.flatMap(({ problems }) => problems) });
}
async function choose(world, records) {
    const commits = [...new Set(records.flatMap(({ observed }) => observed?.code.commit ?? []))];
    const head = await world.git.head();
    // A shallow clone knows of no history but its head.
    const inHistory = new Set([...((await world.git.inHistory(commits)) ?? []), ...(head === null ? [] : [head.commit])]);
    const judged = records.map((record) => {
        const admitted = admitRecord(record, inHistory);
        const place = admitted.ok ? (0,layout_records/* placeOfRecord */.K8)(record) : admitted;
        return place.ok ? (0,problem.ok)({ place: place.value, record }) : place;
    });
    return { records: judged.flatMap((each) => (each.ok ? [each.value] : [])), problems: judged.flatMap((each) => (each.ok ? [] : [each.problem])) };
}
async function decideAppend(now, records) {
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
    if (fresh.size === 0)
        return { added: [], known, problems, change: null };
    const added = [...fresh.values()];
    const replace = new Map();
    for (const [example, own] of Map.groupBy(added, ({ place }) => place.example))
        replace.set(...(await indexAfter(now, { example, added: own })));
    const add = new Map([...fresh].map(([path, { record }]) => [path, (0,layout_records/* recordLine */.IK)(record)]));
    return { added: [...fresh.keys()].sort(order/* byWord */.GM), known, problems, change: { message: messageOf(added), add, replace } };
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
function messageOf(added) {
    const examples = [...new Set(added.map(({ place }) => place.example))].sort(order/* byWord */.GM);
    const commits = [...new Set(added.flatMap(({ record }) => record.observed?.code.commit ?? []))].sort(order/* byWord */.GM);
    const few = examples.slice(0, 20).map((example) => `- ${JSON.stringify(example)}\n`);
    return `${added.length} record${added.length === 1 ? '' : 's'} of ${examples.length} example${examples.length === 1 ? '' : 's'}\n\n${few.join('')}${commits.slice(0, 20).map((commit) => `Commit: ${commit}\n`).join('')}`;
}
async function dry(data, decide) {
    const now = await data.snapshot();
    if (!now.ok)
        return now;
    const change = await decide(now.value);
    return change.ok ? (0,problem.ok)({ commit: null, attempts: 0 }) : change;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./io/data-branch/git.js
var data_branch_git = __webpack_require__(8117);
;// CONCATENATED MODULE: ./io/data-branch/occasion.js
/** On what occasion something is appended, and by whom it is said: what the runner and git tell, never what a document of the repository says. */



/** `defaultBranch` null: nobody says. */
async function occasionOf(env, rootAbs, remote) {
    if (env['GITHUB_ACTIONS'] === 'true') {
        const [event, ref] = [env['GITHUB_EVENT_NAME'] ?? '', env['GITHUB_REF'] ?? null];
        // A schedule runs on the default branch only (GitHub, "events that trigger workflows"), and its payload may not name it.
        return { event, ref, defaultBranch: defaultBranchIn(env['GITHUB_EVENT_PATH']) ?? (event === 'schedule' ? (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? null) : null) };
    }
    const head = await (0,data_branch_git/* git */.$)({ rootAbs, signal: new AbortController().signal }, ['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`]);
    const prefix = `refs/remotes/${remote}/`;
    return { event: null, ref: null, defaultBranch: head.code === 0 && head.stdout.startsWith(prefix) ? head.stdout.trim().slice(prefix.length) : null };
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
var required = __webpack_require__(3783);
;// CONCATENATED MODULE: ./actions/verbs/history.js





const historyStory = async ({ world, resolved: { config }, inputs, workspaceAbs, env }) => {
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
    const { branch, commit, attempts, added, known, problems } = done.value;
    world.log.info(`${added.length} records appended to ${branch}, ${known} were there already, ${problems.length} left out`, { commit, attempts });
    for (const { code, message, next } of problems)
        world.log.warn(`${code}: ${message} ${next}`);
    const [first] = problems;
    if (first !== undefined && config.validate.strict)
        return (0,problem/* fail */.fJ)({ ...first, message: `${problems.length} left out, the first: ${first.message}` });
    return (0,problem.ok)({ report: null, outputs: { commit: commit ?? '', added: String(added.length), known: String(known), 'left-out': String(problems.length) } });
};


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3721);
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
function environment({ secrets = {} }) {
    const reach = REACH.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    const { HORTUS_HISTORY_TOKEN: _token, ...clean } = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnvironment */ .hh)();
    return { ...clean, ...Object.fromEntries(reach), ...secrets };
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
