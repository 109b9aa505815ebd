export const id = 319;
export const ids = [319];
export const modules = {

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loadHistory),
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _core_history_index_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3843);
/* harmony import */ var _core_history_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7744);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);
/* harmony import */ var _read_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9394);
/** The past of some examples, for a comparison. It never fails a check of today's code: what cannot be read is told, and nothing is known then. */




const NOTHING = { ..._core_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_HISTORY */ .V, records: [], problems: [], commit: null };
/**
 * Reads the records themselves and no index, so that a wrong index changes no verdict. A remote that cannot be asked (no network):
 * what was fetched last is taken, and that is told.
 */
async function loadHistory(world, config, { examples, today, fetched = false }) {
    const data = dataOf(world, config);
    if (data === null || examples.length === 0)
        return NOTHING;
    try {
        const asked = await data.snapshot({ fetched });
        // Whoever has no repository has no history, and that is no news.
        if (!asked.ok && asked.problem.code === 'DATA.NO_REPOSITORY')
            return NOTHING;
        const found = asked.ok || !AWAY.has(asked.problem.code) ? asked : await fetchedBefore(data);
        const problems = asked.ok ? [] : [told(asked.problem, found.ok && found.value !== null)];
        return found.ok && found.value !== null ? await read(found.value, examples, today, problems) : { ...NOTHING, problems };
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .HortusError */ .KY)
            return { ...NOTHING, problems: [told(error.problem, false)] };
        throw error;
    }
}
/** The branch that the configuration names; null: a world without any. */
function dataOf({ data }, { history: { remote, branch } }) {
    return data?.at?.({ remote, branch }) ?? data ?? null;
}
/** Nobody home: what was there before still holds. */
const AWAY = new Set(['DATA.NETWORK', 'DATA.NO_PERMISSION', 'DATA.NO_REMOTE', 'DATA.REFUSED']);
async function fetchedBefore(data) {
    const found = await data.snapshot({ fetched: true });
    return found.ok ? found : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
}
async function read(snapshot, examples, today, problems) {
    const stored = await (0,_read_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .L)(snapshot, [...new Set(examples)]);
    const series = new Map((0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesOf */ .Lf)(stored.records.flatMap(({ record }) => (0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredOf */ .ED)(record))).map((each) => [(0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(each.key), each]));
    return {
        series: (key) => series.get((0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(key)) ?? null,
        accepted: stored.accepted,
        quarantined: stored.quarantined.filter(({ until }) => until >= today),
        records: stored.records,
        problems: [...problems, ...stored.problems],
        commit: snapshot.commit,
    };
}
function told(problem, known) {
    return { ...problem, message: `${problem.message} ${known ? 'The history is taken as this clone last fetched it.' : 'Nothing is known of the past, so times get no verdict from it.'}` };
}


/***/ }),

/***/ 9394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ listOf),
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(4233);
// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(5963);
// EXTERNAL MODULE: ./core/history/layout.js
var layout = __webpack_require__(6931);
;// CONCATENATED MODULE: ./core/history/ledger.js
/** The ledger: changes that a person accepted, and metrics that a person put into quarantine. Every entry has an author, a reason and an end. */




const LEDGER_MAX_BYTES = 16 * 1024;
/** Longest text of each field, in characters. */
const TEXTS = { example: 500, preset: 200, metric: 500, by: 300, reason: 2000 };
/** Path and text of an entry. The same decision said twice is one file: who said it and when are no part of its name. */
function ledgerFile(kind, entry) {
    const { by: _by, at: _at, ...said } = entry;
    const id = (0,canonical_json/* jsonDigest */.j)({ kind, ...said }).slice(0, 24);
    return { path: (0,layout/* pathOf */.XM)({ kind, example: entry.example, id }), text: `${JSON.stringify({ schema: `hortus-${kind}/1`, ...entry }, null, 2)}\n` };
}
/** Strict and total: what is not exactly an entry, or lies at the place of another, is told and left out. */
function readEntry(kind, place, path, text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: LEDGER_MAX_BYTES, maxDepth: 3, maxString: 8000 });
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(unreadable(path, parsed.problem.message));
    const { schema, ...entry } = (parsed.value ?? {});
    if (schema !== `hortus-${kind}/1`)
        return (0,problem/* fail */.fJ)(unreadable(path, `does not say "schema": "hortus-${kind}/1"`));
    const wrong = wrongIn(kind, entry);
    if (wrong !== null)
        return (0,problem/* fail */.fJ)(unreadable(path, wrong));
    const read = entry;
    return read.example === place.example ? (0,problem.ok)(read) : (0,problem/* fail */.fJ)(unreadable(path, `is about ${JSON.stringify(read.example)}`));
}
/** null: it is an entry. */
function wrongIn(kind, entry) {
    for (const [name, most] of Object.entries(TEXTS)) {
        const text = entry[name];
        if (typeof text !== 'string' || text.trim() === '' || text.length > most)
            return `has no ${name} of 1 to ${most} characters`;
    }
    if (typeof entry['at'] !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(entry['at']))
        return 'has no time `at`';
    if (typeof entry['until'] !== 'string' || !isDay(entry['until']))
        return 'has no day `until`';
    const more = kind === 'accepted' ? ['tree', 'commit'] : [];
    const odd = more.find((name) => entry[name] !== null && (typeof entry[name] !== 'string' || !HASH.test(entry[name])));
    if (odd !== undefined)
        return `has no git id as ${odd}`;
    const names = new Set([...Object.keys(TEXTS), 'at', 'until', ...more]);
    const unknown = Object.keys(entry).find((name) => !names.has(name));
    return unknown === undefined ? null : `has a field ${JSON.stringify(unknown.slice(0, 40))}`;
}
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A real day, YYYY-MM-DD. */
function isDay(text) {
    const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}
/** So many days after a day. */
const daysAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const unreadable = (path, why) => ({ code: 'HISTORY.LEDGER', message: `${path} ${why}.`, next: 'It was left out, so it excuses nothing. `hortus accept` writes a new entry.', path });

// EXTERNAL MODULE: ./core/history/layout-records.js
var layout_records = __webpack_require__(6072);
// EXTERNAL MODULE: ./core/record/read-record.js
var read_record = __webpack_require__(8584);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(2957);
;// CONCATENATED MODULE: ./app/steps/read-history.js
/** What the data branch holds of some examples, in few calls of git however many there are. Everything that lies there is hostile until it was read. */





/** 500 builds are two years of weekdays; T2 looks back on 40. */
const RECORDS_PER_EXAMPLE = 2000;
async function readHistory(snapshot, examples, { recordsPerExample = RECORDS_PER_EXAMPLE } = {}) {
    const paths = await listOf(snapshot, examples, ['records', 'packs', 'accepted', 'quarantine']);
    const files = paths.flatMap((path) => {
        const place = (0,layout/* placeOf */.$t)(path);
        return place === null ? [] : [{ path, place }];
    });
    const strange = paths.filter((path) => (0,layout/* placeOf */.$t)(path) === null).map(strangeFile);
    const wanted = [...files.filter(({ place }) => place.kind === 'accepted' || place.kind === 'quarantine'), ...newest(files, recordsPerExample)];
    const problems = [...strange];
    const [records, accepted, quarantined] = [[], [], []];
    const small = wanted.filter(({ place }) => place.kind !== 'pack');
    const packs = wanted.filter(({ place }) => place.kind === 'pack');
    const texts = new Map([...(await snapshot.read(small.map(({ path }) => path), { maxBytes: read_record/* RECORD_MAX_BYTES */.xy })), ...(await snapshot.read(packs.map(({ path }) => path), { maxBytes: layout_records/* PACK_MAX_BYTES */.Fk }))]);
    for (const { path, place } of wanted) {
        const file = texts.get(path);
        if (file?.ok !== true)
            problems.push(read_history_unreadable(path, file?.problem.message ?? 'it is not there'));
        else if (place.kind === 'pack') {
            const pack = (0,layout_records/* readPack */.wh)(path, place, file.value.text);
            // One by one: a spread of very many is too many arguments for one call.
            for (const each of pack.records)
                records.push(each);
            for (const each of pack.problems)
                problems.push(each);
        }
        else {
            const read = place.kind === 'record' ? (0,layout_records/* readStored */.CL)(path, place, file.value.text) : place.kind === 'index' || file.value.bytes > LEDGER_MAX_BYTES ? null : readEntry(place.kind, place, path, file.value.text);
            if (read === null)
                problems.push(read_history_unreadable(path, 'it is too long'));
            else if (!read.ok)
                problems.push(read.problem);
            else if ('record' in read.value)
                records.push(read.value);
            else if (place.kind === 'accepted')
                accepted.push(read.value);
            else
                quarantined.push(read.value);
        }
    }
    return { records: once(records), accepted: inOrder('accepted', accepted), quarantined: inOrder('quarantine', quarantined), problems };
}
/** Paths below the directories of the examples. */
const listOf = (snapshot, examples, kinds) => examples.length === 0 ? Promise.resolve([]) : snapshot.list(...kinds.flatMap((kind) => examples.map((example) => (0,layout/* directoryOf */.jt)(kind, example))));
/** Of each example; a pack counts as one, for nobody knows yet what it holds. */
function newest(files, most) {
    if (most <= 0)
        return [];
    const own = files.filter((file) => file.place.kind === 'record' || file.place.kind === 'pack');
    return [...Map.groupBy(own, ({ place }) => place.example).values()].flatMap((all) => all.toSorted((a, b) => (0,order/* byWord */.GM)(ageOf(a.place), ageOf(b.place))).slice(-most));
}
/** Ids of ours begin with the time. */
const ageOf = (place) => `${place.month}${place.kind === 'record' ? place.id : ''}`;
/** A crash between a pack and the removal of what it holds leaves both: they are one. */
function once(records) {
    const byId = new Map();
    for (const stored of records.toSorted((a, b) => (0,order/* byWord */.GM)((0,layout/* pathOf */.XM)(a.place), (0,layout/* pathOf */.XM)(b.place)))) {
        const name = JSON.stringify([stored.place.example, stored.place.id]);
        if (!byId.has(name))
            byId.set(name, stored);
    }
    return [...byId.values()].sort((a, b) => (0,order/* byWord */.GM)(a.place.month, b.place.month) || (0,order/* byWord */.GM)(a.place.id, b.place.id));
}
const inOrder = (kind, entries) => entries.toSorted((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(ledgerFile(kind, a).path, ledgerFile(kind, b).path));
const read_history_unreadable = (path, why) => ({ code: 'HISTORY.UNREADABLE', message: `${path} on the data branch was left out: ${why}.`, next: '`git log hortus-data` shows who wrote it; `git revert` there takes it back.', path });
const strangeFile = (path) => ({ code: 'HISTORY.STRANGE', message: `${JSON.stringify(path.slice(0, 300))} on the data branch is none of the files that Hortus writes.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path });


/***/ }),

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lk: () => (/* binding */ LEAST_RUNS)
/* harmony export */ });
/* unused harmony exports pairedOrder, singleOrder, orderText */
/** Fewer than this a side cannot give a verdict: of 7 against 7 the smallest exact p is 1/3,432 (specs: compare 5, T1). */
const LEAST_RUNS = 7;
function pairedOrder(runs, warmUp) {
    return [...abba(warmUp).map((side) => ({ side, warmUp: true })), ...abba(runs).map((side) => ({ side, warmUp: false }))];
}
function singleOrder(runs, warmUp) {
    return Array.from({ length: runs + warmUp }, (_, at) => ({ side: 'head', warmUp: at < warmUp }));
}
/** `ABBA…`: A is the base, B the head. */
const orderText = (turns) => turns.map(({ side }) => (side === 'base' ? 'A' : 'B')).join('');
function abba(each) {
    return Array.from({ length: each }, (_, at) => (at % 2 === 0 ? ['base', 'head'] : ['head', 'base'])).flat();
}


/***/ }),

/***/ 8767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median)
/* harmony export */ });
/* unused harmony exports percentile, ofSorted, sorted */
/**
 * The p-quantile of values by linear interpolation between the two nearest: definition 7 of Hyndman and Fan (The American
 * Statistician 50(4), 1996), which is NumPy's and R's default. Other definitions differ where values are few, so it is named.
 */
function percentile(values, p) {
    return ofSorted(sorted(values), p);
}
/** NaN of no values. `p` from 0 to 1. */
function ofSorted(ascending, p) {
    const last = ascending.length - 1;
    if (last < 0)
        return Number.NaN;
    const at = Math.min(Math.max(p, 0), 1) * last;
    const below = ascending[Math.floor(at)];
    const above = ascending[Math.ceil(at)];
    const share = at - Math.floor(at);
    // Equal neighbours stay as they are: rounding must not take a percentile out of the range of the values.
    if (below === above || share === 0)
        return below;
    // From the nearer one, as NumPy does; a difference that overflows (-1e308 to 1e308) is halved first.
    const between = share < 0.5 ? below + (above - below) * share : above - (above - below) * (1 - share);
    return Number.isFinite(between) ? between : below * (1 - share) + above * share;
}
const median = (values) => percentile(values, 0.5);
const sorted = (values) => values.toSorted((a, b) => a - b);


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   VZ: () => (/* binding */ differingKeys),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   e1: () => (/* binding */ ran)
/* harmony export */ });
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2957);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1002);
/**
 * Step 0 (specs: compare 5): may these two runs be compared at all? In `regression` mode everything must be equal but the change
 * under test, which is the example's tree and the image built from it. In a contrast the named dimensions may differ, and the image
 * is one of them: two runs that differ in params and, by accident, in their image would say nothing about the params.
 */



function gate(base, head, options = {}) {
    const reasons = [...unfinished('base', base), ...unfinished('head', head), ...differences(base, head, options)];
    return { closed: reasons.length === 0 ? null : `${reasons.join('; ')}.`, machine: machineDifference(base, head) };
}
const RAN = new Set(['succeeded', 'unknown']);
/** A run that failed has measured something else than the run that succeeded. */
const ran = (record) => RAN.has(record.status.state);
const unfinished = (side, record) => (ran(record) ? [] : [`The ${side} run ended as ${record.status.state.replace('_', ' ')}`]);
function differences(base, head, { across = [], seeds = false }) {
    const [a, b] = [identity(base), identity(head)];
    const free = new Set(across);
    const dimensions = [...DIMENSIONS, ...(across.length > 0 ? ['image'] : [])].filter((dimension) => !free.has(dimension));
    const words = dimensions.filter((dimension) => a[dimension] !== b[dimension]).map((dimension) => `The ${dimension} differ${dimension.endsWith('s') ? '' : 's'}: ${short(a[dimension])} and ${short(b[dimension])}`);
    const params = free.has('params') ? [] : differingKeys(base.params, head.params).filter((key) => !(seeds && isSeed(key)));
    return params.length === 0 ? words : [...words, `The params differ: ${short(params.join(', '))}`];
}
const DIMENSIONS = ['example', 'preset', 'datasets', 'system'];
function differingKeys(a, b) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(_report_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byWord */ .GM);
    return keys.filter((key) => Object.hasOwn(a, key) !== Object.hasOwn(b, key) || (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(a[key]) !== (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(b[key]));
}
/** `seed`, `train.seed`, `random_state`: what makes several runs of one code independent. */
const isSeed = (key) => SEEDS.has(key.slice(key.lastIndexOf('.') + 1).toLowerCase());
const SEEDS = new Set(['seed', 'random_seed', 'rng_seed', 'random_state']);
/** The fingerprint, or what a record without one says of the same. */
function identity(record) {
    const { fingerprint } = record;
    return {
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .e)(record),
        datasets: (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(fingerprint?.datasets ?? (record.reported.inputs ?? []).filter((input) => input.role === 'dataset').map((input) => input.digest?.value ?? input.refRaw ?? input.path ?? input.name ?? '')),
        system: record.system,
        image: imageOf(record) ?? 'none',
    };
}
const imageOf = (record) => (record.fingerprint === undefined ? record.observed?.image?.id : record.fingerprint.image) ?? null;
function machineDifference(base, head) {
    const [a, b] = [machineOf(base), machineOf(head)];
    if (a === null || b === null)
        return `No hardware was observed ${a === null && b === null ? 'on either side' : a === null ? 'at the base' : 'at the head'}.`;
    if (a.hardware !== b.hardware)
        return `Measured on different hardware: ${a.hardware} and ${b.hardware}.`;
    return a.engine === b.engine ? null : `Measured with different engines: ${a.engine} and ${b.engine}.`;
}
/** null: nothing was observed, so nobody knows. */
function machineOf(record) {
    const hardware = record.fingerprint?.hardwareClass ?? record.observed?.hardware.class;
    return record.observed === null || hardware === undefined ? null : { hardware, engine: record.observed.engine.name };
}
const short = (text) => (text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`);


/***/ }),

/***/ 198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ sameAnswers),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ei: () => (/* binding */ discordantItems),
/* harmony export */   qS: () => (/* binding */ countsRows)
/* harmony export */ });
/** null: nothing was recomputed from predictions. */
function itemsOf({ observed }) {
    const scores = observed?.scores;
    const share = scores?.values['accuracy'];
    if (scores === undefined || share === undefined || scores.rows === 0 || scores.kind !== 'classification')
        return null;
    const fits = scores.outcomes !== undefined && scores.outcomes.length === Math.ceil(scores.rows / 4);
    return { rows: scores.rows, share, outcomes: fits ? scores.outcomes : null, truth: scores.truth.from === 'repository' ? (scores.truth.sha256 ?? null) : null, predictions: scores.sha256 ?? null };
}
/** The score that counts rows, and what the run itself reported of the same. */
function countsRows(record, name) {
    return (record.observed?.scores?.claims ?? []).some(({ metric, score, agrees }) => metric === name && score === 'accuracy' && agrees);
}
/** Byte for byte the same answers to the same questions. */
const sameAnswers = (base, head) => base.predictions !== null && base.predictions === head.predictions && base.truth === head.truth && base.rows === head.rows;
/** Rows that only one side got right; null: the sides were not asked the same. */
function discordantItems(base, head) {
    if (base.outcomes === null || head.outcomes === null || base.truth === null || base.truth !== head.truth || base.rows !== head.rows)
        return null;
    let [lost, gained] = [0, 0];
    for (let at = 0; at < base.outcomes.length; at++) {
        const [a, b] = [Number.parseInt(base.outcomes[at], 16), Number.parseInt(head.outcomes[at], 16)];
        lost += BITS[a & ~b];
        gained += BITS[b & ~a];
    }
    return { lost, gained };
}
/** How many bits of a hexadecimal digit are set. */
const BITS = Array.from({ length: 16 }, (_, digit) => (digit & 1) + ((digit >> 1) & 1) + ((digit >> 2) & 1) + (digit >> 3));


/***/ }),

/***/ 2090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   vK: () => (/* binding */ scaled),
/* harmony export */   yq: () => (/* binding */ unusual)
/* harmony export */ });
/* harmony import */ var _benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8767);
/** The values of one metric on one side: one for each unit. */

/** What is shown for a side: the median, or the first value that is no finite number; null: nothing is there. */
function shown({ values }) {
    const odd = values.find((value) => typeof value !== 'number');
    return odd ?? (values.length === 0 ? null : values.length === 1 ? values[0] : (0,_benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values));
}
const finite = ({ values }) => values.filter((value) => typeof value === 'number');
/** How many are NaN or infinite. */
const unusual = ({ values }) => values.reduce((sum, value) => sum + (typeof value === 'number' ? 0 : 1), 0);
/** By a whole factor; a value that would be too large to hold stays what it is not: infinite. */
function scaled(sample, factor, unit) {
    const times = (value) => (typeof value !== 'number' || Number.isFinite(value * factor) ? (typeof value === 'number' ? value * factor : value) : value > 0 ? 'Infinity' : '-Infinity');
    return { ...sample, unit, values: factor === 1 ? sample.values : sample.values.map(times) };
}


/***/ }),

/***/ 3538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ APART),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   dI: () => (/* binding */ tooFew),
/* harmony export */   jb: () => (/* binding */ startsOf)
/* harmony export */ });
/* harmony import */ var _benchmark_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9542);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1002);
/**
 * What stands against what: which records of each side count, and what one unit of them is. A unit is a start of a process or a build,
 * never an iteration: values of one process share its luck, and counting them as many is the classic mistake (specs: compare 0.4).
 */





/** null: a side without a record. */
function sidesOf(base, head) {
    const [bases, heads] = [inOrder(base), inOrder(head)];
    const [a, b] = [bases.at(-1), heads.at(-1)];
    if (a === undefined || b === undefined)
        return null;
    const pair = pairIn(bases, heads);
    if (pair !== null)
        return starts(pair.base, pair.head, true, leftOut(bases.length + heads.length - 2));
    if (bases.length > 1 || heads.length > 1)
        return builds(bases, heads);
    return startsOf(a) > 0 && startsOf(b) > 0 ? starts(a, b, false, '') : { base: [a], head: [b], unit: 'run', paired: false, told: ONE_RUN };
}
const ONE_RUN = 'One run a side: metrics that repeat exactly are judged by their tolerance, times and observed memory are shown and not judged.';
/** The same record twice is one: it would be taken for two measurements that agree. */
function inOrder(records) {
    const distinct = new Map(records.map((record) => [records.length === 1 ? '' : (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(record), record]));
    return [...distinct].sort(([x, a], [y, b]) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)((0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(a), (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(b)) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.id, b.id) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(x, y)).map(([, record]) => record);
}
/** The newest benchmark of the head whose other side is there. */
function pairIn(bases, heads) {
    for (const head of heads.toReversed()) {
        const base = startsOf(head) === 0 ? undefined : bases.findLast((each) => startsOf(each) > 0 && inTurn(each, head));
        if (base !== undefined)
            return { base, head };
    }
    return null;
}
const inTurn = (base, head) => base.groupId !== undefined && base.groupId === head.groupId && base.benchmark?.with === head.id;
/** Starts that count; none of a record that is no benchmark. */
const startsOf = ({ benchmark }) => (benchmark?.restarts ?? []).filter(({ warmUp, state }) => !warmUp && state === 'succeeded').length;
const failedStarts = ({ benchmark }) => (benchmark?.restarts ?? []).filter(({ warmUp, state }) => !warmUp && state !== 'succeeded').length;
function starts(base, head, paired, more) {
    const [n, m] = [startsOf(base), startsOf(head)];
    const many = n === m ? `${n} ${n === 1 ? 'start' : 'starts'} a side` : `${n} starts of the base and ${m} of the head`;
    const failed = failedStarts(base) + failedStarts(head);
    const words = [`Medians of ${many}${paired ? ' in turn on one machine' : ''}.`, failed === 0 ? '' : `${failed} more failed and do not count.`, paired ? '' : APART, Math.min(n, m) < _benchmark_order_js__WEBPACK_IMPORTED_MODULE_4__/* .LEAST_RUNS */ .lk ? tooFew(Math.min(n, m)) : '', more];
    return { base: [base], head: [head], unit: 'start', paired, told: words.filter((each) => each !== '').join(' ') };
}
const APART = 'Times and memory are shown without a verdict: the two sides did not take turns, so the machine may have changed between them.';
const tooFew = (n) => `${n} ${n === 1 ? 'start' : 'starts'} a side can give no verdict on a time: at least ${_benchmark_order_js__WEBPACK_IMPORTED_MODULE_4__/* .LEAST_RUNS */ .lk} are needed.`;
const leftOut = (count) => (count === 0 ? '' : `${count} other record${count === 1 ? '' : 's'} of the sides took no part in it.`);
/** A record of other params, data or hardware than the newest of its side is no second measurement of it. */
function builds(bases, heads) {
    const [base, head] = [likeNewest(bases), likeNewest(heads)];
    const failed = [...bases, ...heads].filter((record) => !(0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .ran */ .e1)(record)).length;
    const other = bases.length + heads.length - base.length - head.length - failed;
    const words = [`${runs(base.length)} at the base and ${runs(head.length)} at the head, a value each.`, failed === 0 ? '' : `${runs(failed)} did not succeed and count for nothing.`, other <= 0 ? '' : `${runs(other)} of other params, data or hardware than the newest of their side were left out.`];
    return { base, head, unit: 'build', paired: false, told: words.filter((each) => each !== '').join(' ') };
}
const runs = (count) => `${count} run${count === 1 ? '' : 's'}`;
/** When no run of a side succeeded its newest stands for it, and the gate says how it ended. */
function likeNewest(records) {
    const finished = records.filter(_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .ran */ .e1);
    const newest = finished.at(-1) ?? records.at(-1);
    const alike = finished.filter((each) => {
        const { closed, machine } = (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj)(newest, each, { seeds: true });
        return closed === null && (machine === null || machine.startsWith('No hardware'));
    });
    return alike.length === 0 ? [newest] : alike;
}


/***/ }),

/***/ 1002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** Foreign records name no example; then their experiment or their group stands for it. */
function subjectOf(record) {
    return {
        example: record.example?.id ?? record.reported.experiment ?? record.groupId ?? record.reported.name ?? 'none',
        preset: record.fingerprint?.preset ?? record.preset ?? record.kind,
    };
}
/** When it started, else its id: ids of ours begin with the time. */
const startOf = (record) => record.observed?.startedAt ?? record.reported.timing?.startedAt ?? record.id;


/***/ }),

/***/ 3801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ factorOf),
/* harmony export */   M: () => (/* binding */ commonUnit)
/* harmony export */ });
/** Units that are multiples of each other, so that a side in seconds and one in milliseconds can be compared. */
/** Factor from `from` to `to`; null: they are no multiples of each other, or one of them is not known here. */
function factorOf(from, to) {
    if (from === to)
        return 1;
    const family = FAMILIES.find((each) => each.has(from) && each.has(to));
    return family === undefined ? null : family.get(from) / family.get(to);
}
/** The smaller of two units that convert: multiplying by a whole number keeps values as they were written. */
function commonUnit(a, b) {
    const factor = factorOf(a, b);
    return factor === null ? null : factor >= 1 ? b : a;
}
const map = (units) => new Map(Object.entries(units));
/** `KB` is 1,000 bytes to some and 1,024 to others: it is in no family. */
const FAMILIES = [
    map({ ns: 1, us: 1e3, 'µs': 1e3, ms: 1e6, s: 1e9, sec: 1e9, seconds: 1e9, min: 6e10, h: 3.6e12 }),
    map({ B: 1, bytes: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 }),
    map({ mJ: 1, J: 1e3, kJ: 1e6 }),
    map({ mW: 1, W: 1e3, kW: 1e6 }),
    map({ '%': 1, '1': 100 }),
];


/***/ }),

/***/ 9502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(198);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3801);


/** By origin and name. */
function valuesOf(records, unit) {
    const [only] = records;
    const found = unit === 'start' && only?.benchmark !== undefined ? [...fromAll(only.benchmark.series), ...scoresOf(records)] : [...observedOf(records), ...scoresOf(records), ...reportedOf(records)];
    return new Map(found.map((each) => [`${each.origin} ${each.name}`, each]));
}
/** Of a latency that one start gives many of, each start has a median and two tails. */
function fromAll(series) {
    const names = new Set(series.map(({ name }) => name));
    return series.map(({ name: of, origin, statistic, unit, direction, values }) => {
        const tail = statistic !== 'p95' && statistic !== 'p99' ? '' : names.has(`${of}.${statistic}`) ? ` (${statistic})` : `.${statistic}`;
        return { name: `${of}${tail}`, of, origin, direction: direction ?? null, sample: sample(values, unit ?? null, null) };
    });
}
const OBSERVED = [
    { name: 'cpuTimeMs', unit: 'ms' },
    { name: 'durationMs', unit: 'ms' },
    { name: 'peakMemoryBytes', unit: 'bytes' },
];
function observedOf(records) {
    if (records.every(({ observed }) => observed === null))
        return [];
    return OBSERVED.map(({ name, unit }) => {
        const all = records.map(({ observed }) => (observed === null ? { value: null, reason: 'Nothing was observed.' } : name === 'durationMs' ? { value: observed.durationMs } : observed[name]));
        const note = all.map((each) => ('reason' in each && each.value === null ? each.reason : undefined)).find((reason) => reason !== undefined) ?? null;
        return { name, of: name, origin: 'observed', direction: 'min', sample: sample(all.map(({ value }) => value), unit, note) };
    });
}
/** Quality that Hortus recomputed from the predictions. */
function scoresOf(records) {
    const names = namesOf(records, ({ observed }) => observed?.scores?.values);
    return names.map((name) => ({ name: `scores.${name}`, of: `scores.${name}`, origin: 'observed', direction: null, sample: { ...sample(records.map(({ observed }) => own(observed?.scores?.values, name) ?? null), null, null), ...(name === 'accuracy' ? rowsOf(records) : {}) } }));
}
function reportedOf(records) {
    const names = namesOf(records, ({ reported }) => reported.metrics.summary);
    return names.map((name) => {
        const units = records.map(({ reported }) => own(reported.metrics.units, name));
        const unit = units.find((each) => each !== undefined) ?? null;
        const direction = records.map(({ reported }) => own(reported.metrics.directions, name)).find((each) => each !== undefined);
        return { name, of: name, origin: 'reported', direction: direction ?? null, sample: { ...sample(records.map(({ reported }, at) => inUnit(own(reported.metrics.summary, name) ?? null, units[at] ?? unit, unit)), unit, null), ...(records.length === 1 && (0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .countsRows */ .qS)(records[0], name) ? rowsOf(records) : {}) } };
    });
}
const namesOf = (records, of) => [...new Set(records.flatMap((record) => Object.keys(of(record) ?? {})))];
/** Runs of one side may write a metric in units of their own: as one of them, or not at all. */
function inUnit(value, from, to) {
    if (from === to || from === null || to === null || typeof value !== 'number')
        return value;
    const factor = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .factorOf */ .J)(from, to);
    return factor === null ? null : value * factor;
}
/** Of one run; several runs are units of their own. */
function rowsOf(records) {
    const items = records.length === 1 ? (0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(records[0]) : null;
    return items === null ? {} : { items };
}
function sample(values, unit, note) {
    const there = values.filter((value) => value !== null);
    return { values: there, missing: values.length - there.length, unit, note };
}
/** Names come from records: `constructor` is a metric like any other, never a member of Object. */
const own = (object, name) => (object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined);


/***/ }),

/***/ 3843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ measuredOf),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   XL: () => (/* binding */ byTime),
/* harmony export */   aG: () => (/* binding */ wordOf)
/* harmony export */ });
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7779);
/* harmony import */ var _compare_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3538);
/* harmony import */ var _compare_sample_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2090);
/* harmony import */ var _compare_subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1002);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3801);
/* harmony import */ var _compare_values_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9502);
/* harmony import */ var _benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8767);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2957);
/* harmony import */ var _layout_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6072);
/** From records to series of builds: what equal keys let stand on one line. */










/** Metrics beyond are left out: 10,000 names of one record are no history (A09). */
const MOST_METRICS = 500;
/** A run that failed measured something else; a dry run measured nothing. */
function measuredOf(record) {
    const machine = (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(record);
    const at = (0,_layout_records_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOfRecord */ .iA)(record);
    if (machine === null || at === null || !(0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .ran */ .e1)(record) || record.status.dryRun === true)
        return [];
    const { example, preset } = (0,_compare_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .e)(record);
    const base = { example, preset, params: record.fingerprint?.params ?? (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonDigest */ .j)(record.params), datasets: record.fingerprint?.datasets ?? [], ...machine };
    const where = { record: record.id, commit: record.observed?.code.commit ?? null, tree: record.fingerprint?.tree ?? record.observed?.code.tree ?? null, at };
    const found = [...(0,_compare_values_of_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .s)([record], (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .startsOf */ .jb)(record) > 0 ? 'start' : 'build').values()];
    return found.slice(0, MOST_METRICS).flatMap(({ name, origin, sample }) => {
        const values = (0,_compare_sample_js__WEBPACK_IMPORTED_MODULE_7__/* .finite */ .E2)(sample);
        // One start without a number makes the median of the others a figure of another thing.
        if (values.length === 0 || values.length < sample.values.length)
            return [];
        return [{ key: { ...base, metric: name, origin }, unit: sample.unit, point: { ...where, value: (0,_benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_8__/* .median */ .JZ)(values), starts: values.length } }];
    });
}
/** By key; each with its builds, oldest first. A record that is there twice counts once. A series is in the unit of its newest build. */
function seriesOf(measured) {
    const byKey = Map.groupBy(measured, ({ key }) => wordOf(key));
    return [...byKey].sort(([a], [b]) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byWord */ .GM)(a, b)).map(([, own]) => {
        const sorted = [...new Map(own.toSorted(byTime).map((each) => [each.point.record, each])).values()];
        const { key, unit } = sorted.at(-1);
        return { key, unit, points: sorted.flatMap((each) => inUnit(each, unit)) };
    });
}
const wordOf = (key) => (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(key);
const byTime = (a, b) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byWord */ .GM)(a.point.at, b.point.at) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byWord */ .GM)(a.point.record, b.point.record) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byWord */ .GM)(a.unit ?? '', b.unit ?? '');
function inUnit({ unit, point }, wanted) {
    if (unit === wanted || unit === null || wanted === null)
        return [point];
    const factor = (0,_compare_units_js__WEBPACK_IMPORTED_MODULE_2__/* .factorOf */ .J)(unit, wanted);
    const value = factor === null ? Number.NaN : point.value * factor;
    return Number.isFinite(value) ? [{ ...point, value }] : [];
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Fk: () => (/* binding */ PACK_MAX_BYTES),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   K8: () => (/* binding */ placeOfRecord),
/* harmony export */   iA: () => (/* binding */ timeOfRecord),
/* harmony export */   wh: () => (/* binding */ readPack)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/* harmony import */ var _record_read_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8584);
/* harmony import */ var _secrets_redact_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7927);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6931);
/** Records as they lie on the data branch: a file each, or a line each in a pack. What lies there is as hostile as any file (A03, A06). */




/** Above it nothing of a file is read: a record of ours with every cap reached is smaller, and a pack is closed before it. */
const PACK_MAX_BYTES = 64 * 1024 * 1024;
const PACK_MAX_LINES = 20_000;
/** One line, so that a record has the same bytes in a file of its own and in a pack; without the secrets that a run reported (A67). */
const recordLine = (record) => `${JSON.stringify((0,_secrets_redact_value_js__WEBPACK_IMPORTED_MODULE_2__/* .redactValue */ .F)(record))}\n`;
/** Where a record belongs; a problem when it cannot say itself. */
function placeOfRecord(record) {
    const example = record.example?.id ?? '';
    const month = timeOfRecord(record)?.slice(0, 7);
    if (example === '' || month === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(misplaced(record.id, example === '' ? 'names no example' : 'says nowhere when it was made'));
    const place = { kind: 'record', example, month, id: record.id };
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(place);
}
/** ISO 8601, UTC. A foreign time without a zone is taken for UTC, so that every machine reads it alike. null: none is known. */
function timeOfRecord(record) {
    const told = record.observed?.startedAt ?? record.reported.timing?.startedAt ?? /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-/.exec(record.id)?.slice(1);
    if (told === undefined)
        return null;
    const text = typeof told === 'string' ? told : `${told.slice(0, 3).join('-')}T${told.slice(3).join(':')}Z`;
    const ms = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
    // Years of four digits only: others sort wrongly as text.
    return Number.isFinite(ms) && ms >= 0 && ms < Date.UTC(10_000, 0) ? new Date(ms).toISOString() : null;
}
/** The record of one file. Its own words must agree with the place it lies at: a record of one example is none of another. */
function readStored(path, place, text) {
    const read = (0,_record_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(text, path);
    if (!read.ok)
        return read;
    const own = placeOfRecord(read.value);
    if (!own.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ ...own.problem, path });
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(own.value) === (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(place) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ place, record: read.value }) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(lies(path, own.value));
}
/** Every record of a pack, and why the other lines are none. */
function readPack(path, place, text) {
    const lines = text.split('\n').filter((line) => line !== '');
    if (lines.length > PACK_MAX_LINES)
        return { records: [], problems: [{ code: 'HISTORY.PACK', message: `${path} has ${lines.length} lines; the limit is ${PACK_MAX_LINES}.`, next: 'Nothing of it was read. `git log hortus-data` shows who wrote it.', path }] };
    const read = lines.map((line, at) => lineOf(`${path}:${at + 1}`, place, line));
    return { records: read.flatMap((each) => (each.ok ? [each.value] : [])), problems: read.flatMap((each) => (each.ok ? [] : [each.problem])) };
}
function lineOf(path, { example, month }, line) {
    if (line.length > _record_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_MAX_BYTES */ .xy)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(misplaced(path, 'is too long'));
    const read = (0,_record_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(line, path);
    const own = read.ok ? placeOfRecord(read.value) : read;
    if (!read.ok || !own.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(own.ok ? misplaced(path, 'is no record') : own.problem);
    return own.value.example === example && own.value.month === month ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ place: own.value, record: read.value }) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(lies(path, own.value));
}
const lies = (path, own) => ({
    code: 'HISTORY.MISPLACED',
    message: `${path} is a record of ${JSON.stringify(own.example.slice(0, 200))} from ${own.month} with the id ${JSON.stringify(own.id)}, which belongs elsewhere.`,
    next: 'It was left out. `git log hortus-data` shows who wrote it; `git revert` there takes it back.',
    path,
});
const misplaced = (what, why) => ({ code: 'HISTORY.NO_PLACE', message: `The record ${what} ${why}, so it has no place in a history.`, next: 'It was left out. Give a record that Hortus wrote.' });


/***/ }),

/***/ 6931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/* harmony import */ var _record_record_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2711);
/**
 * Where what lies on the data branch (DESIGN, decision 10; docs/history.md). A path and what it is for are two forms of one value:
 * `placeOf(pathOf(x))` is x for every example id, and a path that Hortus would not have written so is none of ours.
 */

function pathOf(file) {
    const own = segment(file.example);
    switch (file.kind) {
        case 'record':
            return `records/${own}/${file.month}/${segment(file.id)}.json`;
        case 'pack':
            return `packs/${own}/${file.month}.jsonl`;
        case 'accepted':
        case 'quarantine':
            return `${file.kind}/${own}/${segment(file.id)}.json`;
        case 'index':
            return `index/${own}.json`;
    }
}
/** null: not ours, however much it looks like it (`records/../x`, another spelling of the same id). */
function placeOf(path) {
    if (path.length > MAX_PATH)
        return null;
    const [kind = '', one = '', two = '', three = '', ...more] = path.split('/');
    if (more.length > 0)
        return null;
    const found = read(kind, one, two, three);
    return found !== null && pathOf(found) === path ? found : null;
}
/** The directory of an example's records, packs, accepted changes or quarantines. */
const directoryOf = (kind, example) => `${kind}/${segment(example)}`;
/** Git takes longer ones; no id of a real example comes near. */
const MAX_PATH = 2000;
function read(kind, one, two, three) {
    if (kind === 'index')
        return two === '' ? withText('.json', one, (example) => ({ kind, example })) : null;
    const example = decode(one);
    if (example === null)
        return null;
    if (kind === 'records')
        return MONTH.test(two) ? withText('.json', three, (id) => ({ kind: 'record', example, month: two, id })) : null;
    if (three !== '')
        return null;
    if (kind === 'packs')
        return MONTH.test(two.slice(0, 7)) && two.slice(7) === '.jsonl' ? { kind: 'pack', example, month: two.slice(0, 7) } : null;
    return kind === 'accepted' || kind === 'quarantine' ? withText('.json', two, (id) => ({ kind, example, id })) : null;
}
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
function withText(ending, name, make) {
    const text = name.endsWith(ending) ? decode(name.slice(0, -ending.length)) : null;
    return text === null ? null : make(text);
}
/**
 * One name of a directory. A dot in front is encoded too, so that `.git` is no name that git refuses and `..` none that climbs; and
 * so are `*` and `~`, which a checkout on Windows could not hold (`git~1` is `.git` there).
 */
function segment(text) {
    return (0,_record_record_id_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeSegment */ .ug)(text).replace(/^\./, '%2E').replaceAll('*', '%2A').replaceAll('~', '%7E');
}
function decode(name) {
    try {
        return name === '' ? null : decodeURIComponent(name);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ NO_HISTORY)
/* harmony export */ });
/** What the data branch holds, as values: series of builds, accepted changes, quarantined metrics. Types only. */
const NO_HISTORY = { series: () => null, accepted: [], quarantined: [] };


/***/ }),

/***/ 2711:
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

/***/ 7927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2483);

/** The same value with every secret in its texts and names masked (A67). Two names that only their secret told apart become one. */
function redactValue(value) {
    if (typeof value === 'string')
        return (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(value);
    if (Array.isArray(value))
        return value.map(redactValue);
    if (value === null || typeof value !== 'object')
        return value;
    // Object.fromEntries defines: a name like __proto__ stays a name.
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(name), redactValue(inner)]));
}


/***/ })

};
