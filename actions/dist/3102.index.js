export const id = 3102;
export const ids = [3102];
export const modules = {

/***/ 76586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checksToAppend),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _core_history_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59365);
/* harmony import */ var _core_history_checks_of_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15218);
/** The checks that reports make together with the records beside them, as far as they may become history. */


/** `records`: those that may become history. `inHistory`: commits that the default branch holds. */
async function checksToAppend(world, reports, records, inHistory, { event, run = null }) {
    const byCommit = Map.groupBy(reports, ({ repository }) => repository.commit ?? '');
    const known = [...byCommit].filter(([commit]) => inHistory.has(commit));
    const trees = new Map(await Promise.all(known.map(async ([commit, own]) => [commit, await world.git.trees(commit, own.flatMap(({ examples }) => examples.map(({ path }) => path)))])));
    const runs = new Map(records.map((record) => [`${record.example?.id} ${record.id}`, factsOf(record)]));
    return (0,_core_history_checks_of_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOfReports */ .Q)(reports, {
        trigger: triggerOf(event),
        run,
        now: world.clock.now().toISOString(),
        inHistory,
        runOf: (example, record) => runs.get(`${example} ${record}`) ?? null,
        treeOf: (commit, path) => trees.get(commit)?.get(path) ?? null,
    });
}
/** Only the runner is believed about it. An event that nobody foresaw counts as little as a person's. */
const triggerOf = (event) => _core_history_check_js__WEBPACK_IMPORTED_MODULE_0__/* .TRIGGERS */ .Q.find((each) => each === event) ?? 'manual';
/** What the harness measured itself: size of what the run wrote, not of what it says that it wrote. */
function factsOf(record) {
    const { observed, reported, system } = record;
    if (observed === null || system !== 'hortus')
        return { endedAt: null, bytes: null };
    const sizes = (reported.outputs ?? []).flatMap(({ bytes }) => (typeof bytes === 'number' && bytes >= 0 ? [bytes] : []));
    const sum = sizes.reduce((total, each) => total + each, 0);
    return { endedAt: observed.endedAt !== null && observed.endedAt.endsWith('Z') ? observed.endedAt : null, bytes: sizes.length === 0 || !Number.isSafeInteger(sum) ? null : sum };
}


/***/ }),

/***/ 27625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ gatherFrom),
  c: () => (/* binding */ gatherHealth)
});

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./app/steps/last-snapshot.js
var last_snapshot = __webpack_require__(83043);
// EXTERNAL MODULE: ./app/steps/load-history.js
var load_history = __webpack_require__(319);
// EXTERNAL MODULE: ./core/history/check-document.js + 1 modules
var check_document = __webpack_require__(95479);
// EXTERNAL MODULE: ./core/history/checks-of-reports.js
var checks_of_reports = __webpack_require__(15218);
// EXTERNAL MODULE: ./core/record/held-up.js
var held_up = __webpack_require__(59217);
// EXTERNAL MODULE: ./app/steps/checks-to-append.js
var checks_to_append = __webpack_require__(76586);
// EXTERNAL MODULE: ./app/steps/read-own-records.js
var read_own_records = __webpack_require__(39176);
// EXTERNAL MODULE: ./app/steps/read-reports.js
var read_reports = __webpack_require__(71380);
;// CONCATENATED MODULE: ./app/steps/local-checks.js






/** Of each example. */
const NEWEST = 10;
async function localChecks(world, examples) {
    const [{ reports }, records, head] = await Promise.all([(0,read_reports/* readReports */.o)(world, [world.output.absolute('report.json')]), (0,read_own_records/* readOwnRecords */.t)(world, examples.map(({ id }) => id), NEWEST), world.git.head()]);
    const commits = new Set(reports.flatMap(({ repository }) => repository.commit ?? []));
    // Of this very machine and tree: what would not become history is still what a person just saw.
    const clean = reports.map((report) => ({ ...report, repository: { commit: report.repository.commit ?? head?.commit ?? '', dirty: false } }));
    const reported = await (0,checks_to_append/* checksToAppend */.B)(world, clean, records, new Set([...commits, head?.commit ?? '']), { event: null });
    const seen = new Set(reported.checks.flatMap(({ rows }) => rows.map(([id]) => id)));
    return [...reported.checks, ...checksOfRecords(examples.filter(({ id }) => !seen.has(id)), records)];
}
/** Each smoke that left a record as a check of one example. Others are runs that nobody asked to prove anything. */
function checksOfRecords(examples, records) {
    const byId = new Map(examples.map((example) => [example.id, example]));
    return records.flatMap((record) => {
        const example = byId.get(record.example?.id ?? '');
        const { endedAt, bytes } = (0,checks_to_append/* factsOf */.x)(record);
        if (example === undefined || endedAt === null || record.kind !== 'smoke')
            return [];
        const row = [example.id, record.observed?.code.tree ?? null, example.tier, statesOf(record), record.status.reason === undefined ? null : (0,checks_of_reports/* shortReason */.P)(record.status.reason), record.observed?.durationMs ?? null, bytes];
        const check = { commit: record.observed?.code.commit ?? '', trigger: 'manual', run: null, rows: [row] };
        return [{ id: `${(0,check_document/* idOfCheck */.bm)(check)} ${record.id}`, at: new Date(endedAt).toISOString(), ...check }];
    });
}
function statesOf(record) {
    const climbed = record.observed?.image == null ? 'ppnn' : 'pppn';
    const { state } = record.status;
    if ((0,held_up/* heldUp */.J)(record))
        return `${climbed}pn`;
    return `${climbed}${state === 'succeeded' || state === 'failed' || state === 'timed_out' ? 'f' : 'm'}n`;
}

// EXTERNAL MODULE: ./core/history/layout.js
var layout = __webpack_require__(36931);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(75963);
;// CONCATENATED MODULE: ./core/history/notice.js
/** An owner was told that an example is red, and what follows. It begins the grace; it is never edited, and who was told twice has two. */




const NOTICE_MAX_BYTES = 16 * 1024;
const TEXTS = { example: 500, by: 300, said: 1000 };
const SCHEMA = 'hortus-notice/1';
/** Path and text. The same notice said twice on one day is one file. */
function noticeFile(notice) {
    const { example, kind, at, said } = notice;
    const id = jsonDigest({ example, kind, said, day: at.slice(0, 10) }).slice(0, 24);
    return { path: pathOf({ kind: 'notice', example, id }), text: `${JSON.stringify({ schema: SCHEMA, ...notice }, null, 2)}\n` };
}
/** Strict and total: what is not exactly a notice, or lies at the place of another example, is told and left out. */
function readNotice(path, place, text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: NOTICE_MAX_BYTES, maxDepth: 2, maxString: 4000 });
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(unreadable(path, parsed.problem.message));
    const { schema, ...notice } = (parsed.value ?? {});
    if (schema !== SCHEMA)
        return (0,problem/* fail */.fJ)(unreadable(path, `does not say "schema": "${SCHEMA}"`));
    const wrong = wrongInNotice(notice);
    if (wrong !== null)
        return (0,problem/* fail */.fJ)(unreadable(path, wrong));
    return notice['example'] === place.example ? (0,problem.ok)(notice) : (0,problem/* fail */.fJ)(unreadable(path, `is about ${JSON.stringify(notice['example'])}`));
}
/** null: it is a notice. */
function wrongInNotice(notice) {
    for (const [name, most] of Object.entries(TEXTS)) {
        const text = notice[name];
        if (typeof text !== 'string' || text.trim() === '' || text.length > most)
            return `has no ${name} of 1 to ${most} characters`;
    }
    if (notice['kind'] !== 'archive' && notice['kind'] !== 'demotion')
        return 'has no kind';
    const at = notice['at'];
    if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(at) || !Number.isFinite(Date.parse(at)))
        return 'has no time `at`';
    const unknown = Object.keys(notice).find((name) => !KNOWN.has(name));
    return unknown === undefined ? null : `has a field ${JSON.stringify(unknown.slice(0, 40))}`;
}
const KNOWN = new Set([...Object.keys(TEXTS), 'kind', 'at']);
const unreadable = (path, why) => ({ code: 'HISTORY.NOTICE', message: `${path} ${why}.`, next: 'It was left out, so it begins no grace. `hortus health --notice` writes a new one.', path });

;// CONCATENATED MODULE: ./core/history/usage.js
/**
 * What somebody outside counted in a month: how many people used which example. Hortus never writes it and asks nobody; whoever can count
 * (a gallery, a package registry, a person) puts one small file a month on the data branch. Numbers only: nobody is named.
 */


const USAGE_MAX_BYTES = 4 * 1024 * 1024;
const usage_SCHEMA = 'hortus-usage/1';
const MOST = 20_000;
/** Strict and total: whole and of its month, or told and left out. */
function readUsage(path, place, text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: USAGE_MAX_BYTES, maxDepth: 4, maxString: 2000 });
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(usage_unreadable(path, parsed.problem.message));
    const { schema, ...usage } = (parsed.value ?? {});
    if (schema !== usage_SCHEMA)
        return (0,problem/* fail */.fJ)(usage_unreadable(path, `does not say "schema": "${usage_SCHEMA}"`));
    const wrong = wrongInUsage(usage);
    if (wrong !== null)
        return (0,problem/* fail */.fJ)(usage_unreadable(path, wrong));
    return usage['month'] === place.month ? (0,problem.ok)(usage) : (0,problem/* fail */.fJ)(usage_unreadable(path, 'is of another month'));
}
function wrongInUsage({ month, source, examples, returningUsers, firstExperimentMinutes, ...more }) {
    if (typeof month !== 'string')
        return 'has no month';
    if (typeof source !== 'string' || source.trim() === '' || source.length > 300)
        return 'has no source of 1 to 300 characters';
    if (!Array.isArray(examples) || examples.length > MOST || !examples.every(isCounted))
        return 'has a list of examples that is none';
    if (new Set(examples.map(({ id }) => id)).size !== examples.length)
        return 'names an example twice';
    if (!isCount(returningUsers))
        return 'has returningUsers that are no count';
    if (firstExperimentMinutes !== undefined && !(Array.isArray(firstExperimentMinutes) && firstExperimentMinutes.length <= MOST && firstExperimentMinutes.every((each) => typeof each === 'number' && each >= 0 && each <= 1e6)))
        return 'has firstExperimentMinutes that are no minutes';
    const [unknown] = Object.keys(more);
    return unknown === undefined ? null : `has a field ${JSON.stringify(unknown.slice(0, 40))}`;
}
function isCounted(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return false;
    const { id, externalUsers, copyOuts, ...more } = value;
    return typeof id === 'string' && id !== '' && id.length <= 500 && isCount(externalUsers) && isCount(copyOuts) && Object.keys(more).length === 0;
}
const isCount = (value) => value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
const usage_unreadable = (path, why) => ({ code: 'HISTORY.USAGE', message: `${path} ${why}.`, next: 'It was left out. docs/health.md has the form of the file.', path });

;// CONCATENATED MODULE: ./app/steps/read-health-data.js
/** What the data branch holds about the health of a garden, in few calls of git. Whatever lies there is hostile until it was read. */





async function readHealthData(snapshot, { today, months }) {
    const paths = await snapshot.list('checks', 'notices', 'usage');
    const placed = paths.map((path) => ({ path, place: (0,layout/* placeOf */.$t)(path) }));
    const since = monthsBefore(today, months - 1);
    const reader = (0,check_document/* openCheckReader */.KK)();
    const every = of(placed, 'check');
    const looked = every.filter(({ place: { month } }) => month >= since).slice(-MOST_CHECKS);
    const [checks, notices, usage] = await Promise.all([
        read(snapshot, looked, check_document/* CHECK_MAX_BYTES */.il, (path, place, text) => (0,check_document/* readCheck */.jc)(path, place, text, reader)),
        read(snapshot, of(placed, 'notice'), NOTICE_MAX_BYTES, readNotice),
        read(snapshot, of(placed, 'usage').filter(({ place: { month } }) => month >= since), USAGE_MAX_BYTES, readUsage),
    ]);
    const strange = placed.filter(({ place }) => place === null || !MINE.has(place.kind)).map(({ path }) => strangeFile(path));
    const late = checks.values.filter(({ at }) => at.slice(0, 10) > today).map(({ at, id }) => ofTomorrow(at, id));
    return { checks: checks.values, notices: notices.values, usage: usage.values, listed: reader.listed, whole: looked.length === every.length, problems: [...strange, ...late, ...checks.problems, ...notices.problems, ...usage.problems] };
}
const MINE = new Set(['check', 'notice', 'usage']);
/** Paths are sorted by month, so these are the newest: three a day for a year. */
const MOST_CHECKS = 1200;
const of = (placed, kind) => placed.filter((each) => each.place?.kind === kind);
async function read(snapshot, files, maxBytes, parse) {
    const places = new Map(files.map(({ path, place }) => [path, place]));
    const parsed = await snapshot.readAs([...places.keys()], { maxBytes }, (path, file) => (file.ok ? parse(path, places.get(path), file.value.text) : (0,problem/* fail */.fJ)(notRead(path, file.problem.message))));
    const all = [...parsed.values()];
    return { values: all.flatMap((each) => (each.ok ? [each.value] : [])), problems: all.flatMap((each) => (each.ok ? [] : [each.problem])) };
}
const notRead = (path, why) => ({ code: 'HISTORY.UNREADABLE', message: `${path} on the data branch cannot be read: ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path });
/** yyyy-mm */
function monthsBefore(today, months) {
    const [year = 0, month = 1] = today.split('-').map(Number);
    const at = year * 12 + month - 1 - months;
    return `${String(Math.max(0, Math.floor(at / 12))).padStart(4, '0')}-${String((((at % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}
const strangeFile = (path) => ({ code: 'HISTORY.STRANGE', message: `${JSON.stringify(path.slice(0, 300))} on the data branch is none of the files that Hortus writes.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path });
const ofTomorrow = (at, id) => ({ code: 'HISTORY.CHECK', message: `The check ${id.slice(0, 40)} says that it is of ${at.slice(0, 10)}, a day to come.`, next: 'It was left out. Look at the clocks of the machines, and at `git log hortus-data`.' });

// EXTERNAL MODULE: ./app/steps/read-history.js
var read_history = __webpack_require__(92427);
;// CONCATENATED MODULE: ./app/steps/gather-health.js






/** Of examples that no check lists, at most so many, and so many records of each. */
const MOST_WITHOUT = 1000;
const gather_health_NEWEST = 10;
/** `garden` may still be on its way: git answers while it is read. */
async function gatherHealth(world, config, garden, today) {
    const data = (0,load_history/* dataOf */.q)(world, config);
    const found = data === null ? null : await (0,last_snapshot/* lastSnapshot */.H)(data);
    // Whoever has no repository has no branch, and that is no news; what cannot be asked is told, and the page is made without it.
    const problems = found === null || found.ok ? (found?.value.problems ?? []) : found.problem.code === 'DATA.NO_REPOSITORY' ? [] : [found.problem];
    const snapshot = found?.ok === true ? found.value.snapshot : null;
    if (snapshot === null)
        return (0,problem.ok)(await fromHere(world, await garden, problems));
    const read = await gatherFrom(snapshot, await garden, { today, months: config.health.months });
    return (0,problem.ok)({ ...read, problems: [...problems, ...read.problems], source: 'branch', dataCommit: snapshot.commit });
}
/** The same of one state of the branch. */
async function gatherFrom(snapshot, garden, window) {
    const read = await readHealthData(snapshot, window);
    const older = await fromRecords(snapshot, garden, read.listed);
    return { ...read, checks: [...read.checks, ...older.checks], problems: [...read.problems, ...older.problems] };
}
async function fromHere(world, garden, problems) {
    const checks = await localChecks(world, garden.examples);
    return { checks, notices: [], usage: [], listed: new Set(), whole: true, problems, source: checks.length === 0 ? 'none' : 'local', dataCommit: null };
}
/** A branch that is older than checks, or an example that no check has come to: its records say when it was green. */
async function fromRecords(snapshot, garden, listed) {
    const without = garden.examples.filter(({ id }) => !listed.has(id)).slice(0, MOST_WITHOUT);
    if (without.length === 0)
        return { checks: [], problems: [] };
    const stored = await (0,read_history/* readHistory */.L)(snapshot, without.map(({ id }) => id), { recordsPerExample: gather_health_NEWEST });
    return { checks: checksOfRecords(without, stored.records.map(({ record }) => record)), problems: stored.problems };
}


/***/ }),

/***/ 68236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/** The commit, and the trees of all examples in it. */
async function headOf(world, loading) {
    const [commit, { examples, unreadable }] = await Promise.all([world.git.commitOf('HEAD'), loading]);
    return { commit, trees: commit === null ? new Map() : await world.git.trees(commit, [...examples, ...unreadable].map(({ path }) => path)) };
}
/** A descriptor that nobody can read says no tier: less is asked of it than of any other. */
function subjectsOf({ examples, unreadable }, trees) {
    return [
        ...examples.map(({ id, path, tier, archivedBy, graduatedTo, extra }) => ({ id, path, tier: archivedBy.length > 0 ? 'archived' : tier, graduated: graduatedTo !== undefined, product: extra['product'] === true, tree: trees.get(path) ?? null })),
        ...unreadable.map(({ id, path }) => ({ id, path, tier: 'experimental', graduated: false, product: false, unreadable: true, tree: trees.get(path) ?? null })),
    ];
}


/***/ }),

/***/ 39176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readOwnRecords)
/* harmony export */ });
/* harmony import */ var _core_record_record_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82711);
/* harmony import */ var _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58584);
/** The newest records of the own store. What cannot be read is passed over: this is for what is better with them and right without. */


/** `newest` of each example. */
async function readOwnRecords(world, examples, newest) {
    const wanted = new Set(examples.map(_core_record_record_id_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSegment */ .ug));
    // Names begin with the UTC time, so the last are the newest.
    const paths = (await world.output.list('records')).filter((path) => path.endsWith('.json') && wanted.has(path.split('/')[1] ?? ''));
    const some = [...Map.groupBy(paths, (path) => path.split('/')[1]).values()].flatMap((own) => own.slice(-newest));
    const records = await Promise.all(some.map((path) => readOwn(world, path)));
    return records.filter((record) => record !== null);
}
async function readOwn({ output }, path) {
    const file = await output.readText(path, { maxBytes: _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_MAX_BYTES */ .xy });
    const record = file.ok ? (0,_core_record_read_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(file.value.text, path) : null;
    return record?.ok === true ? record.value : null;
}


/***/ }),

/***/ 19257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wU: () => (/* binding */ readSide),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _core_record_ingest_read_any_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5063);
/* harmony import */ var _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58584);
/* harmony import */ var _core_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46863);
/** The records of one file or of a directory, of any layout that has an adapter. */




/** A directory with more is refused, not read in part. */
const MAX_RECORDS = 5_000;
/** `path` is relative to the repository, or absolute. In a directory, JSON files that are no records are passed over. */
async function readRecords(world, path) {
    const place = locate(world, path);
    const shown = shownPath(world, path);
    if (place === null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(notFound(shown));
    const kind = (await place.files.stat(place.path))?.kind ?? null;
    if (kind === 'file') {
        const found = await readOne(place.files, place.path, shown);
        return found.ok ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ records: [found.value], problems: [], others: 0 }) : found;
    }
    return kind === 'directory' ? readDirectory(place.files, place.path, shown) : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(notFound(shown));
}
/** The records of one side, of any number of paths. The first path that cannot be read is its problem: a measurement that is missing would go unseen. */
async function readSide(world, paths) {
    const sides = [];
    for (const path of paths) {
        const found = await readRecords(world, path);
        if (!found.ok)
            return found;
        sides.push(found.value);
    }
    const [records, problems, others] = [sides.flatMap((side) => side.records), sides.flatMap((side) => side.problems), sides.reduce((sum, side) => sum + side.others, 0)];
    if (records.length === 0 && problems.length === 0)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noRecords(paths.map((path) => shownPath(world, path)).join(', '), others));
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ records, problems, others });
}
/** As a person knows it: relative to the repository when it lies there. */
function shownPath(world, path) {
    const place = locate(world, path);
    return place?.files === world.files ? place.path : path;
}
async function readDirectory(files, path, shown) {
    const entries = await files.walk(path, { skip: ['.git', 'node_modules', 'logs', 'outputs'] });
    const paths = entries.filter((entry) => entry.kind === 'file' && entry.path.endsWith('.json')).map((entry) => entry.path);
    if (paths.length > MAX_RECORDS)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'COMPARE.TOO_MANY', message: `${shown} holds ${paths.length} JSON files; at most ${MAX_RECORDS} are compared at once.`, next: 'Name a directory with fewer records.', path: shown });
    const all = [];
    // Shown as the directory was named: below two directories outside of the repository the same names may lie.
    for (const each of paths)
        all.push(await readOne(files, each, path === '.' ? each : `${(0,_core_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTrailing */ .h)(shown, '/')}${each.slice(path.length)}`));
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        records: all.flatMap((each) => (each.ok ? [each.value] : [])),
        problems: all.flatMap((each) => (each.ok || isOther(each.problem) ? [] : [each.problem])),
        others: all.filter((each) => !each.ok && isOther(each.problem)).length,
    });
}
const isOther = ({ code }) => code === 'RECORD.FOREIGN';
async function readOne(files, path, shown) {
    const file = await files.readText(path, { maxBytes: _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_MAX_BYTES */ .xy });
    if (!file.ok)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'RECORD.UNREADABLE', message: `${shown} cannot be read: ${file.problem.message}`, next: 'Name a record that Hortus wrote, or a directory of records.', path: shown });
    const record = (0,_core_record_ingest_read_any_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnyRecord */ .S)(file.value.text, shown);
    return record.ok ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ path: shown, record: record.value }) : record;
}
/** Inside the repository it is read through the repository, else through its own directory. */
function locate(world, path) {
    const absolute = normalise(path.startsWith('/') ? path : `${world.files.rootAbs}/${path}`);
    const root = normalise(world.files.rootAbs);
    if (absolute === root)
        return { files: world.files, path: '.' };
    if (absolute.startsWith(`${root}/`))
        return { files: world.files, path: absolute.slice(root.length + 1) };
    const slash = absolute.lastIndexOf('/');
    return world.filesAt === undefined || slash === absolute.length - 1 ? null : { files: world.filesAt(absolute.slice(0, slash) || '/'), path: absolute.slice(slash + 1) };
}
/** Without `.`, `..` and doubled slashes. */
function normalise(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
const notFound = (path) => ({ code: 'COMPARE.NOT_FOUND', message: `There is no file or directory at ${path}.`, next: 'Name a record (.hortus/records/…/….json) or a directory of records.', path });
const noRecords = (paths, others) => ({ code: 'COMPARE.NO_RECORDS', message: `There is no run record in ${paths}${others === 0 ? '' : `: ${others === 1 ? 'its JSON file is none' : `its ${others} JSON files are none`}`}.`, next: 'Name a directory that holds records, for instance .hortus/records; `hortus smoke` writes them.' });


/***/ }),

/***/ 71380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var _core_report_read_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14978);
/* harmony import */ var _core_report_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42957);
/* harmony import */ var _read_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19257);



const NAME = 'report.json';
const MAX_BYTES = 32 * 1024 * 1024;
/** A matrix of GitHub has 256 jobs. */
const MOST = 512;
/** `<given>/<artifact>/<output>/report.json`: further down they are files of examples. */
const DEEPEST = 3;
/** `paths` are relative to the repository, or absolute. Where there is none, that is no problem: records alone are something too. */
async function readReports(world, paths) {
    const found = (await Promise.all(paths.map((path) => reportsAt(world, path)))).flat();
    const places = found.slice(0, MOST);
    const read = await Promise.all(places.map(({ files, path }) => readOne(files, path)));
    return {
        reports: read.flatMap((each) => ('schema' in each ? [each] : [])),
        problems: [...read.flatMap((each) => ('schema' in each ? [] : [each])), ...(found.length > MOST ? [TOO_MANY] : [])],
    };
}
async function reportsAt(world, given) {
    const place = (0,_read_records_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(world, given);
    const kind = place === null ? null : ((await place.files.stat(place.path))?.kind ?? null);
    if (place === null || kind === null)
        return [];
    if (kind === 'file')
        return place.path.split('/').at(-1) === NAME ? [place] : [];
    const entries = await place.files.walk(place.path, { skip: ['.git', 'node_modules', 'logs', 'outputs', 'records', 'images'] });
    const depth = place.path === '.' ? 0 : place.path.split('/').length;
    const own = entries.filter(({ kind: of, path }) => of === 'file' && path.split('/').at(-1) === NAME && path.split('/').length - depth <= DEEPEST);
    return own.map(({ path }) => ({ files: place.files, path })).sort((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.path, b.path));
}
async function readOne(files, path) {
    const file = await files.readText(path, { maxBytes: MAX_BYTES });
    const report = file.ok ? (0,_core_report_read_report_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(file.value.text, { from: path }) : null;
    if (report?.ok === true)
        return report.value;
    return report?.ok === false ? { ...report.problem, path } : { code: 'REPORT.UNREADABLE', message: `${path} cannot be read: ${file.ok ? 'it is no report' : file.problem.message}.`, next: 'It was left out.', path };
}
const TOO_MANY = { code: 'REPORT.TOO_MANY', message: `There are more than ${MOST} reports.`, next: 'The others were left out. Name a directory with fewer.' };


/***/ }),

/***/ 48542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ descriptorMoves),
/* harmony export */   o: () => (/* binding */ isDescriptor)
/* harmony export */ });
/* harmony import */ var _garden_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82619);
/** What one commit did to the directories of examples, as far as the names of files tell. Seen from the newer side: history is read backwards. */

/** Nearly all commits. */
const NONE = { moved: new Map(), added: [], deleted: [] };
function descriptorMoves({ files }) {
    const own = files.filter(({ status, path }) => status !== 'modified' && isDescriptor(path));
    if (own.length === 0)
        return NONE;
    const moved = new Map(own.flatMap(({ path, from }) => (from !== null && isDescriptor(from) ? [[(0,_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path), (0,_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(from)]] : [])));
    // A descriptor that became something else, or came of it, is one that went or came.
    const added = own.filter(({ status, from }) => status === 'added' || (from !== null && !isDescriptor(from))).map(({ path }) => (0,_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path));
    const gone = [...own.filter(({ status }) => status === 'deleted').map(({ path }) => (0,_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path)), ...files.flatMap(({ path, from }) => (from !== null && isDescriptor(from) && !isDescriptor(path) ? [(0,_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(from)] : []))];
    const deleted = new Set(gone);
    if (deleted.size === 0 || added.length === 0)
        return { moved, added, deleted: [...deleted] };
    const [places, namesakes] = [filesThatMoved(files, deleted), onlyNamesakes(added, deleted)];
    for (const directory of added) {
        const from = places.get(directory) ?? namesakes.get(directory);
        if (from === undefined || !deleted.delete(from))
            continue;
        moved.set(directory, from);
    }
    return { moved, added: added.filter((directory) => !moved.has(directory)), deleted: [...deleted] };
}
const isDescriptor = (path) => path === _garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .DESCRIPTOR */ .ay || path.endsWith(`/${_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .DESCRIPTOR */ .ay}`);
/**
 * A descriptor that was edited while it moved: the files beside it say where from. Directory → where at least half of the files that left
 * that place came from; fewer may be what every example has, as a licence.
 */
function filesThatMoved(files, deleted) {
    const left = new Map();
    const votes = new Map();
    for (const { status, path, from } of files) {
        const gone = from ?? (status === 'deleted' ? path : null);
        if (gone === null || isDescriptor(gone))
            continue;
        for (const directory of above(gone)) {
            if (!deleted.has(directory))
                continue;
            left.set(directory, (left.get(directory) ?? 0) + 1);
            const rest = gone.slice(directory.length);
            const pair = from !== null && path.endsWith(rest) ? `${path.slice(0, -rest.length)}\0${directory}` : null;
            if (pair !== null)
                votes.set(pair, (votes.get(pair) ?? 0) + 1);
        }
    }
    const found = [...votes].map(([pair, count]) => ({ pair: pair.split('\0'), count })).filter(({ pair: [, from], count }) => count * 2 >= left.get(from));
    return new Map(found.sort((a, b) => a.count - b.count).map(({ pair }) => pair));
}
function above(path) {
    const found = [];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        found.push(path.slice(0, at));
    return found;
}
/** Or nothing beside it is as it was: then its own name, where no other has it. */
function onlyNamesakes(added, deleted) {
    const [came, went] = [Map.groupBy(added, leaf), Map.groupBy(deleted, leaf)];
    return new Map([...came].flatMap(([name, [to, ...others]]) => (others.length > 0 || went.get(name)?.length !== 1 ? [] : [[to, went.get(name)[0]]])));
}
const leaf = (path) => path.slice(path.lastIndexOf('/') + 1);


/***/ }),

/***/ 49319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fileRole),
/* harmony export */   R: () => (/* binding */ buildsImage)
/* harmony export */ });
function fileRole(place) {
    const name = place.slice(place.lastIndexOf('/') + 1);
    if (ENVIRONMENT.test(name))
        return 'environment';
    return DOCUMENTATION.test(name) || IGNORES.has(name) || /^(?:docs?|images?|assets|screenshots)\//i.test(place) ? 'documentation' : 'code';
}
/** Dockerfiles, requirements and shell scripts (specs: garden 0.3), and what else installs things. */
const ENVIRONMENT = /^(?:(?:.*\.)?Dockerfile(?:\..*)?|requirements.*\.(?:txt|in)|constraints.*\.txt|.*\.sh|pyproject\.toml|setup\.(?:py|cfg)|environment.*\.ya?ml|Pipfile|package\.json|Cargo\.toml|go\.(?:mod|sum)|.*\.lock|.*-lock\.(?:json|ya?ml)|(?:docker-)?compose.*\.ya?ml|cog\.yaml|(?:.*)\.dockerignore)$/is;
const DOCUMENTATION = /^(?:.*\.(?:md|rst|adoc|pdf|png|jpe?g|gif|svg|webp|bmp|ico|mp4|webm)|(?:README|LICEN[CS]E|NOTICE|COPYING|AUTHORS|CHANGELOG|CITATION|OWNERS|CODEOWNERS)(?:\..*)?|example\.yaml)$/is;
const IGNORES = new Set(['.gitignore', '.gitattributes', '.gitkeep', '.editorconfig', '.DS_Store']);
/** What makes the image of an example: a change of it is what "breaking" is measured by (specs: garden 6). */
const buildsImage = (place) => /^(?:(?:.*\.)?Dockerfile(?:\..*)?|requirements.*\.(?:txt|in)|build\.sh)$/s.test(place.slice(place.lastIndexOf('/') + 1));


/***/ }),

/***/ 77373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ followExamples)
/* harmony export */ });
/* harmony import */ var _garden_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82619);
/* harmony import */ var _descriptor_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48542);
/**
 * Reads a history backwards and says of each commit which examples of today it touched, where they stood then. Examples that have moved
 * are followed, so that a reorganisation of the garden is a change of none of them; what is there no more is counted as an example too.
 */


function* followExamples(examples, log) {
    const owners = new Map(examples.map(({ id, path }) => [path, { id, path }]));
    for (const commit of log) {
        const after = new Map();
        const moves = (0,_descriptor_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptorMoves */ .Q)(commit);
        const touched = new Set();
        // Nobody told of these: they have no descriptor that can be read, or went later than the log begins.
        for (const { status, path } of commit.files)
            if (status !== 'deleted' && (0,_descriptor_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .isDescriptor */ .o)(path) && !owners.has((0,_garden_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path)))
                owners.set((0,_garden_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), ghost((0,_garden_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path)));
        for (const directory of [...moves.added, ...moves.moved.keys()])
            after.set(directory, owners.get(directory));
        const now = (path) => ownerOf(path, (directory) => owners.get(directory));
        const placesNow = commit.files.map(({ status, path }) => (status === 'deleted' ? null : now(path)));
        for (const directory of after.keys())
            owners.delete(directory);
        for (const [to, from] of moves.moved)
            owners.set(from, after.get(to));
        for (const directory of moves.deleted)
            owners.set(directory, ghost(directory));
        const born = new Set(moves.added.map((directory) => after.get(directory)));
        const before = (path) => ownerOf(path, (directory) => owners.get(directory));
        const touches = commit.files.flatMap((change, at) => touchesOf(change, placesNow[at], change.status === 'deleted' || change.from !== null ? before(change.from ?? change.path) : null, born, touched));
        yield { commit, touches: inPlace(touches), examples: touched.size };
    }
}
/** What moved and was edited on the way came and went: in its example it was modified. */
function inPlace(touches) {
    if (!touches.some(({ change }) => change === 'added') || !touches.some(({ change }) => change === 'deleted'))
        return touches;
    const came = new Set(touches.filter(({ change }) => change === 'added').map(({ id, place }) => `${id}\0${place}`));
    const both = new Set(touches.filter(({ id, place, change }) => change === 'deleted' && came.has(`${id}\0${place}`)).map(({ id, place }) => `${id}\0${place}`));
    return touches.flatMap((each) => (both.has(`${each.id}\0${each.place}`) ? (each.change === 'deleted' ? [] : [{ ...each, change: 'modified' }]) : [each]));
}
const ghost = (path) => ({ id: null, path });
function touchesOf({ status }, now, then, born, touched) {
    for (const found of [now, then])
        if (found !== null)
            touched.add(found.owner);
    if (status !== 'renamed')
        return touch(now ?? then, status, born);
    if (now?.owner === then?.owner)
        return touch(now, now?.place === then?.place ? 'moved' : 'renamed', born);
    return [...touch(now, 'added', born), ...touch(then, 'deleted', born)];
}
function touch(found, change, born) {
    if (found === null || found.owner.id === null)
        return [];
    const { owner, place } = found;
    return [{ id: found.owner.id, place, path: owner.path === '.' ? place : `${owner.path}/${place}`, change: born.has(owner) ? 'born' : change }];
}
/** The nearest example above a file. */
function ownerOf(path, at) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const owner = at(path.slice(0, end));
        if (owner !== undefined)
            return { owner, place: path.slice(end + 1) };
    }
    const root = at('.');
    return root === undefined ? null : { owner: root, place: path };
}


/***/ }),

/***/ 12197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ staleClaims),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* unused harmony exports BULK_EXAMPLES, claimsSince */
/* harmony import */ var _file_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49319);
/* harmony import */ var _follow_examples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77373);


/** As many examples a garden's own sweeps touch at least (specs: garden 6): 32 of 850 commits. */
const BULK_EXAMPLES = 5;
/** By id of the example; `changed` is never empty: what nothing speaks against is left out. */
function staleClaims(examples, log, options = {}) {
    return new Map([...claimsSince(examples, log, options)].filter(([, { changed }]) => changed.length > 0));
}
/** Every claim that has a day and that no word beside it contradicts, with what happened since. */
function claimsSince(examples, log, { bulkExamples = BULK_EXAMPLES } = {}) {
    const claims = new Map(examples.flatMap(({ id, verification: { date, claimsVerified }, graduatedTo }) => (date === null || !claimsVerified || graduatedTo !== undefined ? [] : [[id, { claimed: date, changed: [], bulk: [], together: [] }]])));
    for (const touched of (0,_follow_examples_js__WEBPACK_IMPORTED_MODULE_1__/* .followExamples */ .H)(examples, log)) {
        const [at, described] = [dayOf(touched.commit), describedBy(touched)];
        for (const { id, place, path, change } of touched.touches) {
            const [claim, role] = [claims.get(id), (0,_file_role_js__WEBPACK_IMPORTED_MODULE_0__/* .fileRole */ .B)(place)];
            // A day is a day: what was committed on it may be what was looked at.
            if (claim === undefined || role === 'documentation' || change === 'moved' || at <= claim.claimed)
                continue;
            const list = change === 'born' || described.has(id) ? claim.together : touched.examples > bulkExamples ? claim.bulk : claim.changed;
            list.push({ path, at: touched.commit.at, sha: touched.commit.sha, role });
        }
    }
    return claims;
}
/** In the committer's own time zone, as the claim is in that of its author; else that of UTC. */
const dayOf = ({ at, day }) => day ?? (Math.abs(at) < LAST_DAY ? new Date(at).toISOString().slice(0, 10) : '');
/** Beyond it `Date` has no days. */
const LAST_DAY = 253_402_300_800_000;
const describedBy = ({ touches }) => new Set(touches.filter(({ place, change }) => place === 'example.yaml' && change !== 'moved').map(({ id }) => id));


/***/ }),

/***/ 41532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ hold),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   gx: () => (/* binding */ weekOf)
/* harmony export */ });
function fail({ failing }, seen) {
    const scheduled = seen.check.trigger === 'schedule';
    return {
        scheduled: (failing?.scheduled ?? 0) + (scheduled ? 1 : 0),
        other: (failing?.other ?? 0) + (scheduled ? 0 : 1),
        since: failing?.since ?? seen.check,
        last: seen,
    };
}
/** Monday to Sunday, UTC: a weekly timer that runs late is still of its week. 1970-01-01 was a Thursday. */
const weekOf = (at) => Math.floor((Math.floor(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / 86_400_000) + 3) / 7);
/** `held` after one more scheduled check. */
function hold(held, outcome, week) {
    if (outcome === 'failed')
        return null;
    return held !== null && week - held.to <= 1 ? { from: held.from, to: week } : { from: week, to: week };
}


/***/ }),

/***/ 56371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ decideHealth)
});

// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
// EXTERNAL MODULE: ./core/history/check.js
var check = __webpack_require__(59365);
// EXTERNAL MODULE: ./core/audit/stale-claims.js
var stale_claims = __webpack_require__(12197);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ./core/health/fold-checks.js + 3 modules
var fold_checks = __webpack_require__(46920);
// EXTERNAL MODULE: ./core/health/health-input.js
var health_input = __webpack_require__(27838);
// EXTERNAL MODULE: ./core/export/shell-quote.js
var shell_quote = __webpack_require__(26594);
// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(11783);
// EXTERNAL MODULE: ./core/health/course.js
var course = __webpack_require__(41532);
// EXTERNAL MODULE: ./core/health/judge-example.js
var judge_example = __webpack_require__(97905);
// EXTERNAL MODULE: ./core/health/outcome.js
var outcome = __webpack_require__(84641);
;// CONCATENATED MODULE: ./core/health/proposals.js







function proposalsOf({ courses, notices, rules, today }) {
    const all = { notice: [], archive: [], demote: [], promote: [] };
    const told = Map.groupBy(notices, ({ example }) => example);
    for (const course of courses) {
        const { health } = (0,judge_example/* judgeExample */.m7)(course, rules, today);
        if (health === 'green' && isDue(course, rules, today))
            all.promote.push(promotion(course, rules));
        // What an incident froze has no failures that count, and is never red.
        if (health !== 'red' || course.failing === null)
            continue;
        const notice = firstNotice(told.get(course.subject.id) ?? [], 'archive', course.failing, today);
        if (notice === null)
            all.notice.push(noticeOf(course, course.failing, rules));
        const passed = notice !== null && (0,health_input/* daysSince */.Mn)(notice.at, today) >= rules.grace_days;
        if (passed)
            all.archive.push(archive(course, course.failing, notice, rules, today));
        else if (LOWER[course.subject.tier] !== undefined)
            all.demote.push(demotion(course, course.failing, rules, firstNotice(told.get(course.subject.id) ?? [], 'demotion', course.failing, today)));
    }
    return all;
}
/** The first that was given about these very failures: one of an earlier trouble began another grace. None is of a day to come. */
function firstNotice(own, wanted, { since }, today) {
    return own.filter(({ kind, at }) => kind === wanted && at >= since.at && (0,judge_example/* dayOf */.kb)(at) <= today).toSorted((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(a.said, b.said))[0] ?? null;
}
function noticeOf({ subject: { id, path } }, failing, rules) {
    return { example: id, path, why: 'it is red, and nobody told its owner', evidence: [failures(failing, rules)], command: `hortus health --notice ${wordFor(id)} --said "where you told the owner"` };
}
function archive({ subject: { id, path }, lastGreen }, failing, notice, rules, today) {
    const since = (0,judge_example/* dayOf */.kb)(failing.since.at);
    return {
        example: id,
        path,
        why: `it is red, and its owner was told ${(0,health_input/* daysSince */.Mn)(notice.at, today)} days ago`,
        evidence: [
            failures(failing, rules),
            { what: 'days since the owner was told', value: (0,health_input/* daysSince */.Mn)(notice.at, today), limit: rules.grace_days, source: noticeWords(notice) },
            { what: 'last green', value: lastGreen === null ? 'never seen' : (0,judge_example/* dayOf */.kb)(lastGreen.check.at), limit: null, source: 'checks on the data branch' },
        ],
        command: `hortus archive ${wordFor(id)} --reason "red since ${since}: ${failing.scheduled} scheduled checks in a row failed at ${rungOf(failing)}"`,
    };
}
const noticeWords = ({ at, by, said }) => `notice of ${(0,judge_example/* dayOf */.kb)(at)} by ${(0,plain/* plain */.pj)(by).slice(0, 100)}: ${(0,plain/* plain */.pj)(said).slice(0, 200)}`;
const LOWER = { stable: 'beta', beta: 'experimental' };
const HIGHER = { experimental: 'beta', beta: 'stable' };
function demotion({ subject: { id, path, tier } }, failing, rules, notice) {
    const told = notice === null ? [] : [{ what: 'the owner was told of it on', value: (0,judge_example/* dayOf */.kb)(notice.at), limit: null, source: noticeWords(notice) }];
    return { example: id, path, why: `it is red as ${tier}`, evidence: [failures(failing, rules), ...told], command: tierEdit(path, LOWER[tier]) };
}
/** Long enough, and up to now: nothing is promoted for what it did last year. */
function isDue({ held, next }, { promote_after_weeks: weeks }, today) {
    return held !== null && next !== null && held.to - held.from + 1 >= weeks && (0,course/* weekOf */.gx)(today) - held.to <= 1;
}
function promotion({ subject: { id, path, tier }, held, next }, { promote_after_weeks: limit }) {
    const weeks = held.to - held.from + 1;
    const higher = HIGHER[tier];
    return { example: id, path, why: `it has kept for ${weeks} weeks what ${higher} asks for`, evidence: [{ what: `weeks in a row with a scheduled check that reached ${order/* RUNGS */.Q$[next]}, and none that failed`, value: weeks, limit, source: 'checks on the data branch' }], command: tierEdit(path, higher) };
}
const failures = (failing, { red_after: limit }) => ({ what: `scheduled checks in a row that failed at or below the required rung since ${(0,judge_example/* dayOf */.kb)(failing.since.at)}, the last at ${rungOf(failing)}`, value: failing.scheduled, limit, source: 'checks on the data branch' });
const rungOf = (failing) => order/* RUNGS */.Q$[(0,outcome/* failedAt */.JG)(failing.last.row[3])] ?? 'a rung';
const tierEdit = (path, tier) => `write \`stability: ${tier}\` into ${(0,plain/* plain */.pj)(path === '.' ? 'example.yaml' : `${path}/example.yaml`)}`;
/** One word of a command line, whatever an example is called. */
const wordFor = (id) => (0,shell_quote/* shellQuote */.Z)((0,plain/* plain */.pj)(id.startsWith('-') ? `./${id}` : id));

;// CONCATENATED MODULE: ./core/health/graduation.js



const MB = 1e6;
function graduates({ examples, rules, usage = [], git }, courses) {
    const users = externalUsers(usage);
    return examples
        .filter(({ tier, graduated }) => tier !== 'archived' && !graduated)
        .toSorted((a, b) => (0,order/* byWord */.GM)(a.id, b.id))
        .flatMap((subject) => {
        const evidence = [...usedOutside(subject, users, rules), ...largeOutside(courses.get(subject.id)?.written ?? 0, rules), ...changesOften(subject, git, rules), ...isProduct(subject)];
        return evidence.length === 0 ? [] : [{ example: subject.id, path: subject.path, why: `${evidence.length} of 4 rules ${evidence.length === 1 ? 'holds' : 'hold'}, and one is enough`, evidence, command: `hortus graduate ${wordFor(subject.id)} --to OWNER/NAME --draft` }];
    });
}
/** The last month that says anything about the example. */
function externalUsers(usage) {
    const ordered = usage.toSorted((a, b) => (0,order/* byWord */.GM)(a.month, b.month));
    return new Map(ordered.flatMap((each) => each.examples.flatMap(({ id, externalUsers: users }) => (users === undefined ? [] : [[id, { users, usage: each }]]))));
}
function usedOutside({ id }, users, { graduate }) {
    const own = users.get(id);
    return own === undefined || own.users <= graduate.external_users ? [] : [{ what: 'external users in a month', value: own.users, limit: graduate.external_users, source: `usage/${own.usage.month}.json: ${own.usage.source}` }];
}
/** Never from git, which holds no artifacts, and never from what a descriptor declares (garden 6): only what a run was seen to write. */
function largeOutside(written, { graduate }) {
    const mb = written / MB;
    return mb <= graduate.artifact_mb ? [] : [{ what: 'megabytes that one run wrote outside of the image', value: Math.round(mb), limit: graduate.artifact_mb, source: 'files below HORTUS_OUTPUTS, measured by the harness' }];
}
function changesOften({ id }, git, { graduate }) {
    const found = git?.breaking.get(id)?.length ?? 0;
    return found <= graduate.breaking_changes ? [] : [{ what: `breaking changes in ${health_input/* QUARTER_DAYS */.ZP} days`, value: found, limit: graduate.breaking_changes, source: `commits to Dockerfile, requirements or build.sh; those that touch more than ${graduate.bulk_examples} examples are left out` }];
}
const isProduct = ({ product }) => (product ? [{ what: 'declared a product', value: 'product: true', limit: null, source: 'its descriptor' }] : []);

// EXTERNAL MODULE: ./core/benchmark/percentile.js
var percentile = __webpack_require__(98767);
// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
;// CONCATENATED MODULE: ./core/health/kpis.js






function kpisOf(input) {
    const rows = weeklyRows(input);
    return [firstExperiment(input, rows), greenShare(rows), copyOuts(input), returningUsers(input), removed(input), graduated(input)].map((kpi) => ({ ...kpi, met: isMet(kpi) }));
}
/** What each figure is, whatever it comes to: docs/health.md shows the same table. */
const KPIS = {
    first_experiment: { id: 'first_experiment', title: 'median to first experiment', unit: 'minutes', target: { min: null, max: 5, strict: true }, formula: 'median of firstExperimentMinutes; without them, median over examples of the time of all rungs in the last scheduled check that passed the smoke', window: 'the newest month of usage that is over; without it, the last 7 days', source: 'usage/<yyyy-mm>.json, else the scheduled checks' },
    green_share: { id: 'green_share', title: 'green share of the weekly smoke', unit: 'share', target: { min: 0.9, max: null, strict: true }, formula: 'examples whose last scheduled check passed the smoke ÷ those of which it passed or failed by their own fault', window: 'the last 7 days', source: 'scheduled checks' },
    copy_outs: { id: 'copy_outs', title: 'copy-outs a month', unit: 'count', target: null, formula: 'sum of copyOuts', window: 'the newest month of usage that is over', source: 'usage/<yyyy-mm>.json' },
    returning_users: { id: 'returning_users', title: 'returning users a month', unit: 'count', target: null, formula: 'people who used two or more different examples (returningUsers)', window: 'the newest month of usage that is over', source: 'usage/<yyyy-mm>.json' },
    removed: { id: 'removed', title: 'removed a quarter', unit: 'share', target: { min: 0.2, max: 0.3, strict: false }, formula: '(removed + archived + graduated) ÷ examples at the begin', window: `the last ${health_input/* QUARTER_DAYS */.ZP} days, by the times of commits`, source: 'history of git' },
    graduated: { id: 'graduated', title: 'graduated a quarter', unit: 'count', target: { min: 2, max: 3, strict: false }, formula: 'examples that became a pointer to a repository of their own', window: `the last ${health_input/* QUARTER_DAYS */.ZP} days`, source: 'history of git, and graduated_to' },
};
const valued = (kpi, value, detail) => ({ ...kpi, value, detail });
function isMet({ value, target }) {
    if (value === null || target === null)
        return null;
    const above = target.min === null || (target.strict === true ? value > target.min : value >= target.min);
    return above && (target.max === null || (target.strict === true ? value < target.max : value <= target.max));
}
const SMOKED = (0,outcome/* numberOf */.rl)('smoked');
const WEEK_DAYS = 7;
/** The last row of each judged example in the scheduled checks of the last seven days. */
function weeklyRows({ checks, examples, today }) {
    const judged = new Set(kept(examples).map(({ id }) => id));
    const week = checks.filter(({ trigger, at }) => trigger === 'schedule' && (0,health_input/* daysSince */.Mn)(at, today) < WEEK_DAYS);
    return [...new Map(week.flatMap(({ rows }) => rows.filter(([id]) => judged.has(id)).map((row) => [row[0], row]))).values()];
}
const kept = (examples) => examples.filter(({ tier, graduated: gone }) => tier !== 'archived' && !gone);
function greenShare(rows) {
    const outcomes = rows.map(([, , , states]) => (0,outcome/* outcomeAt */.eD)(states, SMOKED));
    const passed = outcomes.filter((each) => each === 'passed').length;
    const tried = outcomes.filter((each) => each !== 'unknown').length;
    const left = outcomes.length - tried;
    if (tried === 0)
        return valued(KPIS.green_share, null, outcomes.length === 0 ? 'no scheduled check in the last 7 days' : `none of ${(0,figures/* count */.U9)(outcomes.length, 'example')} could be tried`);
    return valued(KPIS.green_share, passed / tried, `${passed} of ${tried} that were tried${left === 0 ? '' : `; ${left} could not be tried`}`);
}
function firstExperiment(input, rows) {
    const counted = lastUsage(input);
    const minutes = counted?.firstExperimentMinutes ?? [];
    if (counted !== null && minutes.length > 0)
        return valued(KPIS.first_experiment, (0,percentile/* median */.JZ)((0,percentile/* sorted */.IP)(minutes)), `${(0,figures/* count */.U9)(minutes.length, 'newcomer')} in ${counted.month}, counted by ${(0,plain/* plain */.pj)(counted.source)}`);
    const times = rows.flatMap(([, , , states, , ms]) => (ms !== null && (0,outcome/* outcomeAt */.eD)(states, SMOKED) === 'passed' ? [ms / 60_000] : []));
    return times.length === 0 ? valued(KPIS.first_experiment, null, 'no usage file says it, and no smoke passed in a scheduled check of the last 7 days') : valued(KPIS.first_experiment, (0,percentile/* median */.JZ)((0,percentile/* sorted */.IP)(times)), `of ${(0,figures/* count */.U9)(times.length, 'example')}, as long as a runner took to build and run them`);
}
/** The newest of a month that is over. */
function lastUsage({ usage, today }) {
    return usage.filter(({ month }) => month < today.slice(0, 7)).toSorted((a, b) => (0,order/* byWord */.GM)(a.month, b.month)).at(-1) ?? null;
}
const NO_USAGE = 'no usage file of a month that is over';
function copyOuts(input) {
    const counted = lastUsage(input);
    const numbers = (counted?.examples ?? []).flatMap(({ copyOuts: each }) => each ?? []);
    return counted === null || numbers.length === 0 ? valued(KPIS.copy_outs, null, counted === null ? NO_USAGE : `usage of ${counted.month} counts none`) : valued(KPIS.copy_outs, numbers.reduce((sum, each) => sum + each, 0), `of ${(0,figures/* count */.U9)(numbers.length, 'example')} in ${counted.month}, counted by ${(0,plain/* plain */.pj)(counted.source)}`);
}
function returningUsers(input) {
    const counted = lastUsage(input);
    return counted?.returningUsers === undefined ? valued(KPIS.returning_users, null, counted === null ? NO_USAGE : `usage of ${counted.month} does not count them`) : valued(KPIS.returning_users, counted.returningUsers, `in ${counted.month}, counted by ${(0,plain/* plain */.pj)(counted.source)}`);
}
const NO_GIT = 'the history of git is not here';
function removed({ git, examples }) {
    if (git === undefined)
        return valued(KPIS.removed, null, NO_GIT);
    const { added, removed: gone, archived, graduated: away } = git.turnover;
    const left = gone.length + archived.length + away.length;
    const before = kept(examples).length - added.length + left;
    const numbers = `${gone.length} removed, ${archived.length} archived, ${away.length} graduated, ${added.length} added; ${Math.max(0, before)} at the begin`;
    return valued(KPIS.removed, before <= 0 ? null : left / before, numbers);
}
function graduated({ git }) {
    const away = git?.turnover.graduated;
    return away === undefined ? valued(KPIS.graduated, null, NO_GIT) : valued(KPIS.graduated, away.length, away.length === 0 ? 'none' : away.map(({ path }) => (0,plain/* plain */.pj)(path)).sort(order/* byWord */.GM).slice(0, 5).join(', '));
}

;// CONCATENATED MODULE: ./core/health/decide-health.js
/**
 * The health of a garden: a pure function of its checks, notices, counts and history. Red takes failures that a timer saw, in a row, by the
 * fault of the example; what the machine could not do counts for nothing; what many began to fail at together counts for none of them.
 * Everything that follows is a proposal with its numbers and the command.
 */











/** The order of every input is of no matter. */
function decideHealth(input) {
    const { today, rules, examples, notices = [], usage = [], git } = input;
    const { courses, incidents, checks, names } = (0,fold_checks/* foldChecks */.l)(input);
    const told = names.size === 0 ? notices : notices.map((notice) => ({ ...notice, example: names.get(notice.example) ?? notice.example }));
    const rows = examples.toSorted((a, b) => (0,order/* byWord */.GM)(a.id, b.id)).map((subject) => healthOf(subject, courses.get(subject.id), input));
    const proposals = { ...proposalsOf({ courses: courses.values(), notices: told, rules, today }), graduate: [...graduates(input, courses)] };
    return {
        schema: 'health/1',
        tool: { name: 'hortus', version: version/* VERSION */.x },
        today,
        rules: { ...rules },
        summary: summarise(rows, examples),
        kpis: kpisOf({ today, examples, checks, usage, git }),
        examples: rows,
        incidents: incidents.map(shown),
        proposals,
        unknown: unknowns(input, checks),
        looked: { checks: checks.length, since: checks[0]?.at ?? null, last: checks.length === 0 ? null : moment(checks.at(-1)) },
    };
}
function healthOf(subject, course, { rules, today, git }) {
    const { id, path, tier } = subject;
    const claim = claimOf(git?.claims.get(id));
    if (course === undefined)
        return { id, path, tier, health: null, why: subject.graduated ? 'has a repository of its own' : 'archived', required: null, rungs: null, checked: null, lastGreen: null, failing: null, frozen: false, claim: null, owners: [] };
    const { last, lastGreen, failing, required, incident } = course;
    return {
        id,
        path,
        tier,
        ...(0,judge_example/* judgeExample */.m7)(course, rules, today),
        required: order/* RUNGS */.Q$[required],
        rungs: last === null ? null : rungsOf(last.row[3]),
        checked: last === null ? null : moment(last.check),
        lastGreen: lastGreen === null ? null : { ...moment(lastGreen.check), tree: lastGreen.row[1], days: Math.max(0, (0,health_input/* daysSince */.Mn)(lastGreen.check.at, today)), changed: (0,judge_example/* changedSince */.$A)(course) },
        failing: failing === null ? null : { scheduled: failing.scheduled, other: failing.other, since: failing.since.at, rung: order/* RUNGS */.Q$[(0,outcome/* failedAt */.JG)(failing.last.row[3])], reason: failing.last.row[4] },
        frozen: incident !== null,
        claim,
        owners: [],
    };
}
const moment = ({ at, commit, trigger }) => ({ at, commit: commit === '' ? null : commit, trigger });
const WORDS = new Map(Object.keys(check/* STATES */.x).map((word) => [check/* STATES */.x[word], word]));
const rungsOf = (states) => Object.fromEntries(order/* RUNGS */.Q$.map((rung, at) => [rung, WORDS.get(states[at] ?? 'n') ?? 'not_run']));
function claimOf(claim) {
    const [newest] = claim?.changed ?? [];
    if (claim === undefined || newest === undefined)
        return null;
    const files = [...new Set(claim.changed.map(({ path }) => path))];
    return { claimed: claim.claimed, changed: files.length, newest: (0,stale_claims/* dayOf */.kb)(newest), files: files.slice(0, 5) };
}
function summarise(rows, examples) {
    const counted = (health) => rows.filter((row) => row.health === health).length;
    const graduated = examples.filter((each) => each.graduated).length;
    return { examples: rows.length, green: counted('green'), yellow: counted('yellow'), red: counted('red'), frozen: rows.filter(({ frozen, health }) => frozen && health === 'yellow').length, archived: counted(null) - graduated, graduated };
}
function shown({ check, causes, threshold, members }) {
    return { since: check.at, commit: check.commit, trigger: check.trigger, cause: causes.slice(0, 3).join(' · '), threshold, examples: [...members].map(({ subject }) => subject.id).sort(order/* byWord */.GM) };
}
/** What nobody told us is said once, so that silence is not taken for "no". */
function unknowns({ usage = [], git, examples }, checks) {
    const many = examples.filter(({ tree }) => tree === null).length;
    return [
        ...(checks.length === 0 ? ['No check is known: append one (`hortus history append`, or the workflow hortus-history.yml).'] : checks.some(({ trigger }) => trigger === 'schedule') ? [] : ['No check was started by a timer, so nothing can become red.']),
        ...(usage.length === 0 ? ['Nobody counts use (usage/<yyyy-mm>.json on the data branch): external users, copy-outs and returning users are unknown.'] : []),
        ...(git === undefined ? ['The history of git is not here (a shallow clone): stale claims, breaking changes and what came and went are unknown.'] : []),
        ...(many > 0 && many === examples.length ? ['No tree of an example is known: whether files changed since an example was green is unknown.'] : []),
    ];
}


/***/ }),

/***/ 46920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ foldAlong),
  l: () => (/* binding */ foldChecks)
});

// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ./core/health/course.js
var health_course = __webpack_require__(41532);
;// CONCATENATED MODULE: ./core/health/former-names.js
/** Former id → id. Only what is certain: one example and one former id with that tree, one after the other. `strangers`: the last row of ids that nobody has. */
function formerNames(examples, courses, strangers) {
    if (strangers.size === 0)
        return new Map();
    const present = new Set(examples.map(({ id }) => id));
    const gone = Map.groupBy([...strangers].filter(([id, { row }]) => row[1] !== null && !present.has(id)), ([, { row }]) => row[1]);
    const came = Map.groupBy([...courses].filter((course) => treeAtFirst(course) !== null), (course) => treeAtFirst(course));
    return new Map([...gone].flatMap(([tree, [one, another]]) => {
        const [course, other] = came.get(tree) ?? [];
        if (one === undefined || another !== undefined || course === undefined || other !== undefined)
            return [];
        return course.first === null || one[1].check.at < course.first.check.at ? [[one[0], course.subject.id]] : [];
    }));
}
const treeAtFirst = ({ first, subject }) => (first === null ? subject.tree : first.row[1]);

// EXTERNAL MODULE: ./core/health/outcome.js
var outcome = __webpack_require__(84641);
;// CONCATENATED MODULE: ./core/health/cause.js
/** What a failure has in common with others: the rung, and its reason without what is only of this example and this run. */


function causeOf(id, states, reason) {
    const rung = order/* RUNGS */.Q$[(0,outcome/* failedAt */.JG)(states)] ?? 'unknown';
    const family = familyOf(id, reason ?? '');
    return { text: family === '' ? rung : `${rung}: ${family}`, specific: family !== '' && !GENERIC.test(family) };
}
function familyOf(id, reason) {
    const leaf = id.slice(id.lastIndexOf('/') + 1);
    return reason.replaceAll(id, '…').replaceAll(leaf.length < 4 ? id : leaf, '…').replace(/[0-9a-f]{12,64}/g, '#').replace(/\d+(?:\.\d+)?/g, '#').slice(0, 120);
}
/** The words in which any run may end (core/record/describe-end.ts). */
const GENERIC = /^(?:exited with code|was ended by|did not end within|ran out of memory|needed more than|its image does not build: (?:exited with|exit code))/;

;// CONCATENATED MODULE: ./core/health/incidents.js

/** null: none began. `tried`: examples that the check has a word about. */
function incidentIn(check, beginners, tried, { incident: { share, min } }) {
    const threshold = Math.max(min, Math.ceil(share * tried));
    if (beginners.length < threshold)
        return null;
    const groups = [...Map.groupBy(beginners, ({ seen }) => causeIn(seen).text)].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
    const turned = beginners.filter(({ wasGreen }) => wasGreen);
    // Who fails at first sight may be new and bad: only a cause that names something makes an incident of them.
    const shared = groups.filter(([, own]) => own.length >= threshold && causeIn(own[0].seen).specific).flatMap(([, own]) => own);
    const members = new Set([...(turned.length >= threshold ? turned : []), ...shared].map(({ course }) => course));
    const causes = groups.filter(([, own]) => own.some(({ course }) => members.has(course))).map(([text]) => text);
    return members.size === 0 ? null : { check, threshold, causes, members };
}
const causeIn = ({ row }) => causeOf(row[0], row[3], row[4]);
/** One that failed first a check later, for a reason that is one of the incident's. */
const joins = (incident, { seen }) => incident.causes.includes(causeIn(seen).text);
/** Over: too few of them are left to be one. */
const isOver = ({ members, threshold }) => members.size < threshold;

;// CONCATENATED MODULE: ./core/health/fold-checks.js





function foldChecks(input) {
    const strangers = new Map();
    const folded = fold(input, new Map(), strangers, NOBODY);
    const names = formerNames(input.examples, folded.courses.values(), strangers);
    return names.size === 0 ? folded : fold(input, names, new Map(), NOBODY);
}
/**
 * The same without former names, and a look at the courses after every check: they go on, so whoever wants to keep something takes it out.
 */
function foldAlong(input, after) {
    return fold(input, new Map(), new Map(), after);
}
const NOBODY = () => undefined;
/** `strangers`: gets the last row of each id that no judged example has. */
function fold({ examples, checks, rules, today }, names, strangers, after) {
    const judged = examples.filter(({ tier, graduated }) => tier !== 'archived' && !graduated).toSorted((a, b) => (0,order/* byWord */.GM)(a.id, b.id));
    const courses = new Map(judged.map((subject) => [subject.id, startOf(subject, rules)]));
    const called = new Map([...courses, ...[...names].flatMap(([former, id]) => (courses.has(id) ? [[former, courses.get(id)]] : []))]);
    const ordered = inOrder(checks, today);
    const outcomes = (0,outcome/* rememberOutcomes */.jE)();
    let incidents = [];
    for (const [at, check] of ordered.entries()) {
        incidents = step(called, check, rules, outcomes, incidents, strangers);
        after(check, courses, ordered[at + 1] ?? null);
    }
    return { courses, incidents, checks: ordered, names };
}
const NEXT = { experimental: 'beta', beta: 'stable', stable: null, archived: null };
function startOf(subject, { required_rung: rungs }) {
    const next = NEXT[subject.tier];
    return { subject, required: subject.tier === 'archived' ? 0 : (0,outcome/* numberOf */.rl)(rungs[subject.tier]), next: next === null ? null : (0,outcome/* numberOf */.rl)(rungs[next]), word: null, failing: null, incident: null, lastGreen: null, first: null, last: null, written: 0, held: null };
}
/** Another attempt of a run is the same check again: the last one counts. None is of a day to come. */
function inOrder(checks, today) {
    const known = checks.filter(({ at }) => at.slice(0, 10) <= today).toSorted((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(a.id, b.id));
    const attempts = new Map(known.map((check, index) => [check.run === null ? `${index}` : `run ${check.run} ${check.trigger}`, check]));
    return [...attempts.values()].toSorted((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(a.id, b.id));
}
/** Gives the incidents that are not over after this check. */
function step(courses, check, rules, outcomeAt, before, strangers) {
    const beginners = [];
    const failed = [];
    const week = (0,health_course/* weekOf */.gx)(check.at);
    let tried = 0;
    for (const row of check.rows) {
        const course = courses.get(row[0]);
        const seen = { check, row };
        if (course === undefined) {
            strangers.set(row[0], seen);
            continue;
        }
        course.first ??= seen;
        course.last = seen;
        if (row[6] !== null && row[6] > course.written)
            course.written = row[6];
        const outcome = outcomeAt(row[3], course.required);
        if (outcome !== 'unknown')
            tried += 1;
        if (outcome === 'passed')
            pass(course, seen);
        if (outcome === 'failed') {
            failed.push({ course, seen });
            if (course.word !== 'failed')
                beginners.push({ course, seen, wasGreen: course.word === 'passed' });
            course.word = 'failed';
        }
        if (course.next === null || check.trigger !== 'schedule')
            continue;
        const further = outcomeAt(row[3], course.next);
        if (further !== 'unknown')
            course.held = (0,health_course/* hold */._2)(course.held, further, week);
    }
    const lasting = before.filter((incident) => !ended(incident));
    for (const beginner of beginners)
        freeze(beginner, lasting.find((incident) => joins(incident, beginner)));
    const begun = incidentIn(check, beginners.filter(({ course }) => course.incident === null), tried, rules);
    if (begun !== null)
        for (const course of begun.members)
            course.incident = begun;
    for (const { course, seen } of failed)
        if (course.incident === null)
            course.failing = (0,health_course/* fail */.fJ)(course, seen);
    return begun === null ? lasting : [...lasting, begun];
}
function pass(course, seen) {
    course.word = 'passed';
    course.failing = null;
    course.lastGreen = seen;
    course.incident?.members.delete(course);
    course.incident = null;
}
/** Who is left counts from this check on. */
function ended(incident) {
    if (!isOver(incident))
        return false;
    for (const course of incident.members)
        course.incident = null;
    return true;
}
function freeze({ course }, incident) {
    if (incident === undefined)
        return;
    incident.members.add(course);
    course.incident = incident;
}


/***/ }),

/***/ 27838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ daysSince),
/* harmony export */   ZP: () => (/* binding */ QUARTER_DAYS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/** A quarter of a year, in days. */
const QUARTER_DAYS = 91;
const DAY_MS = 86_400_000;
/** Whole days from a moment to the end of a day; 0 for that day itself. */
const daysSince = (at, today) => Math.floor((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${at.slice(0, 10)}T00:00:00Z`)) / DAY_MS);


/***/ }),

/***/ 97905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   m7: () => (/* binding */ judgeExample)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59678);
/* harmony import */ var _render_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11783);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42957);
/* harmony import */ var _health_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27838);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84641);





function judgeExample(course, rules, today) {
    const { failing, incident, last, lastGreen, required, subject } = course;
    const rung = _report_order_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNGS */ .Q$[required];
    if (failing !== null && failing.scheduled >= rules.red_after)
        return { health: 'red', why: `failed ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failing.scheduled, 'scheduled check')} in a row since ${dayOf(failing.since.at)}, ${failureOf(failing.last.row)}` };
    if (incident !== null)
        return yellow(`part of an incident since ${dayOf(incident.check.at)}: ${incident.members.size} examples began to fail in the same check, so nothing counts against it`);
    if (failing !== null)
        return yellow(`${partly(failing, rules.red_after)} since ${dayOf(failing.since.at)}, ${failureOf(failing.last.row)}`);
    if (subject.unreadable === true)
        return yellow('its descriptor cannot be read: `hortus validate` says why');
    if (last === null)
        return yellow('never checked');
    if (lastGreen === null)
        return yellow(`never seen to reach ${rung}: ${untried(last.row)}`);
    const days = (0,_health_input_js__WEBPACK_IMPORTED_MODULE_3__/* .daysSince */ .Mn)(lastGreen.check.at, today);
    const limit = subject.tier === 'archived' ? Number.POSITIVE_INFINITY : rules.stale_days[subject.tier];
    if (days > limit)
        return yellow(`stale: reached ${rung} ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(days, 'day')} ago, more than ${limit}${last === lastGreen ? '' : `; since then ${untried(last.row)}`}`);
    if (changedSince(course) === true)
        return yellow(`its files changed since it reached ${rung} on ${dayOf(lastGreen.check.at)}`);
    // Green is what its tier asks for; what failed above is said, so that nobody takes it for more.
    return { health: 'green', why: `reached ${rung} on ${dayOf(lastGreen.check.at)}${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .failedAt */ .JG)(last.row[3]) === -1 ? '' : `; above that it failed ${failureOf(last.row)}`}` };
}
const yellow = (why) => ({ health: 'yellow', why });
/** null: nobody knows one of the trees. */
function changedSince({ lastGreen, subject }) {
    const before = lastGreen?.row[1] ?? null;
    return before === null || subject.tree === null ? null : before !== subject.tree;
}
function partly({ scheduled, other }, needed) {
    if (scheduled === 0)
        return `failed ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(other, 'check')} outside of the schedule,`;
    return `failed ${scheduled} of the ${needed} scheduled checks in a row that make it red,`;
}
function failureOf(row) {
    const reason = row[4];
    return `at ${_report_order_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNGS */ .Q$[(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .failedAt */ .JG)(row[3])] ?? 'a rung'}${reason === null ? '' : `: ${brief(reason)}`}`;
}
const untried = (row) => (row[4] === null ? 'nobody tried' : `it could not be tried: ${brief(row[4])}`);
const brief = (reason) => (0,_render_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_render_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(reason), 160);
const dayOf = (at) => at.slice(0, 10);


/***/ }),

/***/ 95479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  il: () => (/* binding */ CHECK_MAX_BYTES),
  QC: () => (/* binding */ CHECK_MAX_ROWS),
  oD: () => (/* binding */ REASON_MAX),
  bm: () => (/* binding */ idOfCheck),
  KK: () => (/* binding */ openCheckReader),
  Bl: () => (/* binding */ placeOfCheck),
  jc: () => (/* binding */ readCheck),
  d3: () => (/* binding */ renderCheck)
});

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(75963);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ./core/history/check.js
var check = __webpack_require__(59365);
// EXTERNAL MODULE: ./core/history/ledger.js
var ledger = __webpack_require__(7952);
// EXTERNAL MODULE: ./core/history/layout.js
var layout = __webpack_require__(36931);
// EXTERNAL MODULE: ./core/history/moment.js
var moment = __webpack_require__(87761);
;// CONCATENATED MODULE: ./core/history/packed-rows.js
const [WORDS, WIDTH] = [5, 7];
/** One for all checks of a garden. */
function openRowPacker({ words: rules, amount }) {
    const [ids, ...others] = rules.map(openColumn);
    const listed = new Set();
    /** The number of its id; -1: it is no row. */
    const packRow = (row, near, words, amounts, at) => {
        if (!Array.isArray(row) || row.length !== WIDTH)
            return -1;
        const id = ids.numberOf(row[0], near);
        if (id < 0)
            return -1;
        words[at * WORDS] = id;
        for (const [index, column] of others.entries()) {
            const number = column.numberOf(row[index + 1], column.newest[id] ?? 0);
            if (number < 0)
                return -1;
            words[at * WORDS + index + 1] = column.newest[id] = number;
        }
        for (let index = WORDS; index < WIDTH; index++) {
            if (!amount(row[index]))
                return -1;
            amounts[at * (WIDTH - WORDS) + index - WORDS] = row[index] === null ? UNKNOWN : row[index];
        }
        return id;
    };
    return {
        listed,
        pack(rows) {
            const words = new Uint32Array(rows.length * WORDS);
            const amounts = new Float64Array(rows.length * (WIDTH - WORDS));
            let [id, before] = [-1, ''];
            for (let at = 0; at < rows.length; at++) {
                // Examples stand in the order of the check before, but for those that came or went.
                id = packRow(rows[at], id + 1, words, amounts, at);
                if (id < 0)
                    return 'has a row that is none';
                const name = ids.values[id];
                if (name <= before)
                    return 'has rows that are not in the order of ids';
                before = name;
            }
            for (let at = 0; at < words.length; at += WORDS) {
                if (ids.newest[words[at]] === LISTED)
                    continue;
                ids.newest[words[at]] = LISTED;
                listed.add(ids.values[words[at]]);
            }
            return () => unpack([ids, ...others], words, amounts);
        },
    };
}
/** Of an id: asking the set of names half a million times takes as long as packing. */
const LISTED = 1;
/** An amount is never below zero. */
const UNKNOWN = -1;
function unpack(columns, words, amounts) {
    const [ids, trees, tiers, states, reasons] = columns.map(({ values }) => values);
    const amount = (at) => (amounts[at] === UNKNOWN ? null : amounts[at]);
    const rows = [];
    for (let at = 0; at * WORDS < words.length; at++) {
        const from = at * WORDS;
        rows.push([ids[words[from]], trees[words[from + 1]], tiers[words[from + 2]], states[words[from + 3]], reasons[words[from + 4]], amount(at * 2), amount(at * 2 + 1)]);
    }
    return rows;
}
function openColumn(rule) {
    const values = [];
    const numbers = new Map();
    return {
        values,
        newest: [],
        numberOf(value, near) {
            if (near < values.length && values[near] === value)
                return near;
            const known = numbers.get(value);
            if (known !== undefined)
                return known;
            if (!rule(value))
                return -1;
            numbers.set(value, values.length);
            return values.push(value) - 1;
        },
    };
}

;// CONCATENATED MODULE: ./core/history/check-document.js
/**
 * A check as it lies on the data branch: one JSON document, a line an example. Only the first line is an object, and it goes through the
 * strict parser; the rest are arrays of texts and numbers, in which no key can be doubled or change a prototype, so the platform's parser
 * may have them. Rows are kept packed: 100 documents of 5,000 rows are read in well under a second.
 */









/** 20,000 rows with the longest ids and reasons that real gardens have are half of it. */
const CHECK_MAX_BYTES = 8 * 1024 * 1024;
const CHECK_MAX_ROWS = 20_000;
const REASON_MAX = 200;
const ID_MAX = 500;
const SCHEMA = 'hortus-check/1';
/** Where it belongs. */
const placeOfCheck = ({ at, id }) => ({ kind: 'check', month: at.slice(0, 7), id });
/** Of the same content and run it is the same, whenever it is asked for: appending twice writes once. */
const idOfCheck = ({ commit, trigger, run, rows }) => (0,canonical_json/* jsonDigest */.j)([commit, trigger, run, rows]).slice(0, 24);
function renderCheck({ at, commit, trigger, run, rows }) {
    const head = (0,canonical_json/* canonicalJson */.d)({ schema: SCHEMA, at, commit, trigger, run });
    return `${head.slice(0, -1)},"examples":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}
/** For all checks of a garden: what one says like another is judged once. */
const openCheckReader = () => openRowPacker(RULES);
/** Total and strict: whole, in its one spelling and at its place, or told and left out. */
function readCheck(path, place, text, reader = openCheckReader()) {
    const head = headOf(text);
    if (typeof head === 'string')
        return (0,problem/* fail */.fJ)(unreadable(path, head));
    if ((0,layout/* pathOf */.XM)(placeOfCheck({ at: head.at, id: place.id })) !== path)
        return (0,problem/* fail */.fJ)(unreadable(path, `is of ${head.at.slice(0, 10)}, which belongs elsewhere`));
    const rows = rowsOf(text.slice(text.indexOf(OPEN) + OPEN.length - 2, -2), reader);
    return typeof rows === 'string' ? (0,problem/* fail */.fJ)(unreadable(path, rows)) : (0,problem.ok)(stored(place.id, head, rows));
}
/** Rows that are made anew when somebody looks at them die young, which is what the collector of garbage likes. */
function stored(id, head, rows) {
    return {
        id,
        ...head,
        get rows() {
            return rows();
        },
    };
}
const OPEN = ',"examples":[\n';
const CLOSE = '\n]}\n';
function headOf(text) {
    const end = text.slice(0, 2000).indexOf(OPEN);
    if (end < 0 || !text.endsWith(CLOSE))
        return 'is no check';
    const parsed = (0,parse_json/* parseJson */.q)(`${text.slice(0, end)}}`, { maxLength: 2000, maxDepth: 2, maxString: 200 });
    if (!parsed.ok)
        return parsed.problem.message;
    const { schema, at, commit, trigger, run, ...more } = parsed.value;
    if (schema !== SCHEMA)
        return `does not say "schema": "${SCHEMA}"`;
    if (typeof at !== 'string' || !(0,moment/* isMoment */.t)(at))
        return 'has no time `at`';
    if (typeof commit !== 'string' || !ledger/* HASH */.v9.test(commit))
        return 'has no commit';
    if (!isTrigger(trigger))
        return 'has no trigger that Hortus knows';
    if (run !== null && (typeof run !== 'string' || !/^[\w.-]{1,100}$/.test(run)))
        return 'has no run';
    return Object.keys(more).length > 0 ? 'has a field that Hortus does not know' : { at, commit, trigger, run };
}
const isTrigger = (value) => check/* TRIGGERS */.Q.some((each) => each === value);
/** A text: why they are no rows. */
function rowsOf(body, packer) {
    const rows = arrayIn(body);
    if (rows === null || rows.length === 0)
        return 'is no list of examples';
    if (rows.length > CHECK_MAX_ROWS)
        return `has ${rows.length} rows; the limit is ${CHECK_MAX_ROWS}`;
    return packer.pack(rows);
}
function arrayIn(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
const TIERS = new Set(['stable', 'beta', 'experimental', 'archived']);
/** The letters of STATES, one for each rung. */
const LETTERS = /^[pfdmsn]{6}$/;
const isText = (value, most) => typeof value === 'string' && value.length <= most;
/** JSON.parse makes Infinity of 1e400. */
const isAmount = (value) => value === null || (typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER);
const RULES = {
    words: [
        (id) => isText(id, ID_MAX) && id !== '',
        (tree) => tree === null || (isText(tree, 64) && ledger/* HASH */.v9.test(tree)),
        (tier) => TIERS.has(tier),
        (states) => isText(states, order/* RUNGS */.Q$.length) && LETTERS.test(states),
        (reason) => reason === null || isText(reason, REASON_MAX),
    ],
    amount: isAmount,
};
const unreadable = (path, why) => ({ code: 'HISTORY.CHECK', message: `${path} ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it; `git revert` there takes it back.', path });


/***/ }),

/***/ 15218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shortReason),
/* harmony export */   Q: () => (/* binding */ checksOfReports)
/* harmony export */ });
/* harmony import */ var _render_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11783);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42957);
/* harmony import */ var _report_merge_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3967);
/* harmony import */ var _secrets_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42483);
/* harmony import */ var _source_decode_percent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75134);
/* harmony import */ var _check_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95479);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59365);







/** Verbs that climb the rungs of examples as they are in the garden. */
const CLIMBING = new Set(['smoke', 'check', 'benchmark']);
/** Reports of other verbs are passed over. One check for each commit. */
function checksOfReports(reports, facts) {
    const climbing = reports.filter(({ verb, examples }) => CLIMBING.has(verb) && examples.length > 0);
    const byCommit = Map.groupBy(climbing, ({ repository }) => repository.commit);
    const made = [...byCommit].sort(([a], [b]) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)(a ?? '', b ?? '')).map(([commit, own]) => checkOf(commit, own, facts));
    return { checks: made.flatMap(({ check }) => check ?? []), problems: made.flatMap(({ problems }) => problems) };
}
function checkOf(commit, all, facts) {
    if (commit === null)
        return none(leftOut('names no commit', 'Only what was run in a repository becomes history.'));
    if (!facts.inHistory.has(commit))
        return none(leftOut(`is of the commit ${commit.slice(0, 12)}, which this branch does not hold`, 'Reports of pull requests and other branches are left out; in a shallow clone only those of the commit that is checked out are known.'));
    const reports = all.filter(({ repository }) => repository.dirty !== true);
    const dirty = all.slice(reports.length).map(() => leftOut(`is of a tree with changes that ${commit.slice(0, 12)} does not have`, 'Commit, run again, and append then.'));
    const merged = (0,_report_merge_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeReports */ .C)(reports);
    const denied = contradicted(reports);
    const told = [...dirty, ...[...denied].sort(_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM).map(contradiction)];
    const examples = merged.examples.filter(({ id }) => !denied.has(id));
    if (examples.length === 0)
        return { check: null, problems: told };
    if (examples.length > _check_document_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECK_MAX_ROWS */ .QC)
        return none(leftOut(`has ${examples.length} examples; the limit is ${_check_document_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECK_MAX_ROWS */ .QC}`, 'Append it in parts.'));
    const machine = machineSentences(merged);
    const rows = examples.toSorted((a, b) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)(a.id, b.id)).map((example) => rowOf(example, commit, machine, facts));
    const check = { commit, trigger: facts.trigger, run: facts.run, rows };
    return { check: { id: (0,_check_document_js__WEBPACK_IMPORTED_MODULE_2__/* .idOfCheck */ .bm)(check), at: endOf(examples, facts), ...check }, problems: told };
}
const none = (problem) => ({ check: null, problems: [problem] });
/**
 * Ids of examples of which one report says that a rung passed and another that it failed. The script of an example can write into the report
 * of its own job whatever it likes about others, so such a word counts neither for nor against them (A62).
 */
function contradicted(reports) {
    const words = new Map();
    const denied = new Set();
    for (const { id, rungs } of reports.flatMap(({ examples }) => examples)) {
        for (const { rung, state } of rungs) {
            if (state !== 'passed' && state !== 'failed')
                continue;
            const key = `${rung} ${id}`;
            if ((words.get(key) ?? state) !== state)
                denied.add(id);
            words.set(key, state);
        }
    }
    return denied;
}
const contradiction = (id) => ({ code: 'HISTORY.CONTRADICTED', message: `What the reports of one commit say about ${JSON.stringify((0,_render_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)((0,_render_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(id), 200))} contradicts itself: a rung passed and failed.`, next: 'Its row was left out. Look which job wrote a report about an example that it did not run.' });
/**
 * When its last run ended; now, when none left a record. A check whose records are appended late, from kept artifacts, is still of its day;
 * none is of a day to come.
 */
function endOf(examples, { now, runOf }) {
    const ends = examples.flatMap(({ id, records }) => records.flatMap((path) => runOf(id, idIn(path))?.endedAt ?? [])).map((at) => Date.parse(at));
    const known = ends.filter((ms) => Number.isFinite(ms) && ms >= 0);
    const last = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return known.length === 0 || last > Date.parse(now) ? now : new Date(last).toISOString();
}
function rowOf(example, commit, machine, { runOf, treeOf }) {
    const { id, path, tier, outcome, reason, records } = example;
    const times = example.rungs.flatMap(({ durationMs }) => (typeof durationMs === 'number' && durationMs >= 0 ? [durationMs] : []));
    const bytes = records.flatMap((each) => runOf(id, idIn(each))?.bytes ?? []);
    const states = _report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .RUNGS */ .Q$.map((rung) => letterOf(example, rung, machine)).join('');
    return [
        id,
        treeOf(commit, path),
        tier,
        states,
        outcome === 'passed' || reason === null ? null : shortReason(reason),
        times.length === 0 ? null : Math.round(times.reduce((sum, each) => sum + each, 0)),
        bytes.length === 0 ? null : Math.max(...bytes),
    ];
}
function letterOf({ rungs, outcome }, rung, machine) {
    const { state = 'not_run', reason = null } = rungs.find((each) => each.rung === rung) ?? {};
    if (state === 'failed')
        return outcome === 'failed' ? _check_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x.failed : _check_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x.doubted;
    return state === 'skipped' && reason !== null && (machine.has(reason) || INTERRUPTED.test(reason)) ? _check_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x.machine : _check_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x[state];
}
/** What a climb that Hortus itself could not go on with says is a problem of the report, word for word (core/record/rung-path.ts). */
const machineSentences = ({ problems }) => new Set(problems.map(({ message }) => message));
const INTERRUPTED = /^was (?:interrupted|not tried: interrupted)$/;
/** On one line, without secrets (A67) and without what moves a cursor: it stays on the branch for ever. */
const shortReason = (reason) => (0,_render_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)((0,_secrets_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)((0,_render_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(reason.slice(0, 4000))), _check_document_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_MAX */ .oD);
/** `records/<example>/<id>.json` */
function idIn(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
    return (0,_source_decode_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .decodePercent */ .g)(name) ?? name;
}
const leftOut = (why, next) => ({ code: 'HISTORY.LEFT_OUT', message: `A report was left out: it ${why}.`, next });


/***/ }),

/***/ 5063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readAnyRecord)
});

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/record/read-record.js
var read_record = __webpack_require__(58584);
// EXTERNAL MODULE: ./core/schema/run-record.js + 1 modules
var run_record = __webpack_require__(51440);
;// CONCATENATED MODULE: ./core/record/ingest/draft.js
/**
 * Reads `run-record/draft`, the form that records had before observed and reported were told apart. Nobody of us saw
 * such a run, so `observed` is null and all that it says is reported. Nothing is lost: what has no place of its own
 * goes to `ext`.
 */


const DRAFT = 'run-record/draft';
/** Total: what does not fit after the mapping is a problem that names the place. `path` is for messages. */
function fromDraft(draft, path) {
    const { exitCode, ...status } = objectOr(draft['status']);
    const record = {
        schema: 'run-record/1',
        ...pick(draft, ['id', 'groupId', 'kind']),
        system: draft['system'] === 'suite' ? 'hortus' : draft['system'],
        status,
        params: draft['params'] ?? {},
        observed: null,
        reported: { ...pick(draft, REPORTED), ...(exitCode === undefined ? {} : { exitCode }), metrics: draft['metrics'] },
        source: draft['source'],
        ext: ext(draft),
    };
    return (0,run_record/* validateRunRecord */.F)(record) ? (0,problem.ok)(record) : (0,problem/* fail */.fJ)(refused(path));
}
/** Everything that the example or its system said about itself. */
const REPORTED = ['name', 'project', 'experiment', 'tags', 'notes', 'seed', 'timing', 'code', 'paramsMeta', 'env', 'inputs', 'outputs', 'checks', 'events', 'lineage', 'integrity'];
const MAPPED = new Set([...REPORTED, 'id', 'groupId', 'kind', 'system', 'status', 'params', 'metrics', 'source', 'ext']);
/** The draft's own `ext`, and under the draft's name what was not mapped: its version, a renamed system, unknown keys. */
function ext(draft) {
    const own = objectOr(draft['ext']);
    const rest = Object.fromEntries(Object.entries(draft).filter(([key]) => !MAPPED.has(key)));
    const kept = { ...rest, ...(draft['system'] === 'suite' ? { system: 'suite' } : {}), ...(DRAFT in own ? { ext: own[DRAFT] } : {}) };
    return { ...own, [DRAFT]: kept };
}
function refused(path) {
    const error = run_record/* validateRunRecord */.F.errors?.[0];
    const why = error === undefined ? '' : ` at ${(error.instancePath || '/').slice(0, 120)} it ${error.message ?? 'is wrong'}`;
    return { code: 'RECORD.UNREADABLE', message: `${path} is a ${DRAFT} that cannot be read:${why}.`, next: 'Correct the record at that place, or leave the file out.', path };
}
const pick = (from, keys) => Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]));
const objectOr = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});

;// CONCATENATED MODULE: ./core/record/ingest/read-any-record.js
/** A record of any layout that Hortus can read, as `run-record/1`. One adapter a layout; the schema's name decides which. */



/** Total, as `readRecord` is. */
function readAnyRecord(text, path) {
    const parsed = (0,read_record/* parseRecord */.Hh)(text, path);
    if (!parsed.ok)
        return parsed;
    if (isDraft(parsed.value))
        return fromDraft(parsed.value, path);
    const other = otherVersion(parsed.value);
    return other === null ? (0,read_record/* recordOf */.zv)(parsed.value, path) : (0,problem/* fail */.fJ)(unknownVersion(path, other));
}
/** A run record all the same: nobody may think that there was none. */
function otherVersion(value) {
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
    return typeof schema === 'string' && schema.startsWith('run-record/') && schema !== 'run-record/1' ? schema : null;
}
const unknownVersion = (path, schema) => ({ code: 'RECORD.VERSION', message: `${path} is a record of the version ${JSON.stringify(schema.slice(0, 60))}, which this Hortus cannot read: it knows run-record/1 and ${DRAFT}.`, next: 'Update Hortus, or leave the file out.', path });
const isDraft = (value) => typeof value === 'object' && value !== null && 'schema' in value && value.schema === DRAFT;


/***/ }),

/***/ 3967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports),
/* harmony export */   Q: () => (/* binding */ mergeExamples)
/* harmony export */ });
/* harmony import */ var _compare_correct_family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88125);
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66373);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42957);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32881);
/** Makes one report of several: the cells of a matrix, or the verbs that `check` composes. Grouping never changes the verdict for the better. */




/** The order of `reports` does not matter. Without any report nothing could be judged, and the result says so. */
function mergeReports(reports, options = {}) {
    const verbs = new Set(reports.map((report) => report.verb));
    const [shared] = verbs;
    const examples = reports.flatMap((report) => report.examples);
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({
        verb: options.verb ?? (verbs.size === 1 && shared !== undefined ? shared : 'check'),
        repository: mergeRepository(reports),
        scope: options.scope ?? widestScope(reports),
        examples: mergeExamples([...examples, ...skipped(options.left ?? [], examples)]),
        cells: { planned: [...reports.flatMap((report) => report.cells.planned), ...(options.planned ?? [])], executed: reports.flatMap((report) => report.cells.executed) },
        findings: mergeFindings(reports),
        // Each cell knew only its own metrics; chance has as many tries as the whole has.
        comparisons: (0,_compare_correct_family_js__WEBPACK_IMPORTED_MODULE_0__/* .correctFamily */ .h)(reports.flatMap((report) => report.comparisons)),
        contracts: reports.flatMap((report) => report.contracts ?? []),
        sweeps: reports.flatMap((report) => report.sweeps ?? []),
        trends: reports.flatMap((report) => report.trends ?? []),
        changes: reports.flatMap((report) => report.changes ?? []),
        proposals: reports.flatMap((report) => report.proposals ?? []),
        // One export has one report.
        ...(reports.length === 1 && reports[0]?.exported !== undefined ? { exported: reports[0].exported } : {}),
        ...mergeWorkspace(reports),
        baseline: mergeBaseline(reports),
        problems: [...reports.flatMap((report) => report.problems), ...(reports.length === 0 ? [NO_REPORTS] : [])],
    });
}
const NO_REPORTS = { code: 'REPORT.NONE', message: 'There is no report to merge, so nothing is known.', next: 'Look at the jobs that should have written one.' };
/** One commit or none: reports of different commits do not describe one state. */
function mergeRepository(reports) {
    const commits = new Set(reports.map((report) => report.repository.commit));
    const [commit] = commits;
    const dirty = reports.map((report) => report.repository.dirty);
    return { commit: commits.size === 1 ? (commit ?? null) : null, dirty: dirty.includes(true) ? true : dirty.length === 0 || dirty.includes(null) ? null : false };
}
const WIDTH = ['named', 'affected', 'all'];
function widestScope(reports) {
    const scopes = reports.map((report) => report.scope).sort((a, b) => WIDTH.indexOf(b.mode) - WIDTH.indexOf(a.mode) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b)));
    return scopes[0] ?? { mode: 'named', reason: 'No report was there.', base: null };
}
/** An example without a cell was read and not run: "passed" would be what validate says of its files. */
function skipped(left, examples) {
    const known = new Map(examples.map((example) => [example.id, example]));
    return left.map(({ example: id, path, reason }) => {
        const { name, tier } = known.get(id) ?? { name: id, tier: 'experimental' };
        return { id, path, name, tier, outcome: 'skipped', reason, rungs: [], records: [] };
    });
}
/** The worst outcome of an example counts, and a skip is worse than a pass. */
const OUTCOMES = ['passed', 'skipped', 'failed'];
const STATES = ['not_run', 'passed', 'skipped', 'failed'];
/** One result for each example. */
function mergeExamples(examples) {
    const byId = Map.groupBy(examples, (example) => example.id);
    return [...byId.values()].map((same) => same.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b))).reduce(mergeExample));
}
function mergeExample(a, b) {
    const [worse, other] = OUTCOMES.indexOf(b.outcome) > OUTCOMES.indexOf(a.outcome) ? [b, a] : [a, b];
    const metrics = { ...other.metrics, ...worse.metrics };
    return {
        ...worse,
        reason: worse.reason ?? (worse.outcome === other.outcome ? other.reason : null),
        rungs: mergeRungs([...a.rungs, ...b.rungs]),
        records: [...a.records, ...b.records],
        ...(a.metrics === undefined && b.metrics === undefined ? {} : { metrics }),
    };
}
function mergeRungs(rungs) {
    return [...Map.groupBy(rungs, (rung) => rung.rung).values()].map((same) => same.reduce(worseRung));
}
const worseRung = (a, b) => (STATES.indexOf(b.state) > STATES.indexOf(a.state) ? b : a);
/** A finding known in one report and new in another is new. What follows from the plan is computed anew. */
function mergeFindings(reports) {
    const findings = reports.flatMap((report) => report.findings).filter((finding) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_CODES */ .T4.includes(finding.code));
    const same = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, status: null }));
    return [...same.values()].map((all) => all.find((finding) => finding.status === 'new') ?? all[0]).filter((finding) => finding !== undefined);
}
/** One repository has one workspace; whoever verified most of it says most. */
function mergeWorkspace(reports) {
    const compared = ({ verified }) => verified.content + verified.cache + verified.pointers;
    const [workspace] = reports.flatMap((report) => report.workspace ?? []).sort((a, b) => compared(b) - compared(a) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b)));
    return workspace === undefined ? {} : { workspace };
}
function mergeBaseline(reports) {
    const baselines = reports.map((report) => report.baseline).filter((baseline) => baseline !== null);
    const path = baselines.map((baseline) => baseline.path).sort(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)[0];
    if (path === undefined)
        return null;
    const findings = mergeFindings(reports);
    const count = (status) => findings.filter((finding) => finding.status === status).length;
    const fixed = Math.max(...baselines.map((baseline) => baseline.fixed));
    const moved = baselines.flatMap((baseline) => baseline.moved ?? []);
    const gone = baselines.flatMap((baseline) => (baseline.gone === undefined ? [] : [baseline.gone]));
    return { path, known: count('known'), new: count('new'), fixed, ...(moved.length === 0 ? {} : { moved: Math.max(...moved) }), ...(gone.length === 0 ? {} : { gone: mergeGone(gone.flat()) }) };
}
/** Every report looked at the same garden: an entry that two of them miss is gone once. */
function mergeGone(gone) {
    const same = Map.groupBy(gone, ({ code, path: file }) => `${file}\n${code}`);
    const merged = [...same.values()].map((all) => all.reduce((a, b) => (b.count > a.count ? b : a)));
    return merged.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(a.path, b.path) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(a.code, b.code)).slice(0, 100);
}


/***/ })

};
