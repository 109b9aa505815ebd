export const id = 8245;
export const ids = [8245];
export const modules = {

/***/ 3043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lastSnapshot),
/* harmony export */   X: () => (/* binding */ AWAY)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/** The data branch for who only looks: now, or, when its remote cannot be asked, as this clone last fetched it. Who writes needs it as it is. */

/** Nobody home: what was there before still holds. */
const AWAY = new Set(['DATA.NETWORK', 'DATA.NO_PERMISSION', 'DATA.NO_REMOTE', 'DATA.REFUSED']);
async function lastSnapshot(data) {
    const asked = await data.snapshot();
    if (asked.ok)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ snapshot: asked.value, problems: [] });
    if (!AWAY.has(asked.problem.code))
        return asked;
    const before = await data.snapshot({ fetched: true });
    if (!before.ok || before.value === null)
        return asked;
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ snapshot: before.value, problems: [{ ...asked.problem, message: `${asked.problem.message} What is shown is what this clone last fetched.` }] });
}


/***/ }),

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loadHistory),
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _core_history_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5048);
/* harmony import */ var _core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3843);
/* harmony import */ var _core_history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7744);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9001);
/* harmony import */ var _last_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3043);
/* harmony import */ var _read_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2427);
/** The past of some examples, for a comparison. It never fails a check of today's code: what cannot be read is told, and nothing is known then. */






const NOTHING = { ..._core_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_HISTORY */ .V, records: [], problems: [], commit: null };
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
        const found = asked.ok || !_last_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .AWAY */ .X.has(asked.problem.code) ? asked : await fetchedBefore(data);
        const problems = asked.ok ? [] : [told(asked.problem, found.ok && found.value !== null)];
        return found.ok && found.value !== null ? await read(found.value, examples, today, problems) : { ...NOTHING, problems };
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .HortusError */ .KY)
            return { ...NOTHING, problems: [told(error.problem, false)] };
        throw error;
    }
}
/** The branch that the configuration names; null: a world without any. */
function dataOf({ data }, { history: { remote, branch } }) {
    return data?.at?.({ remote, branch }) ?? data ?? null;
}
async function fetchedBefore(data) {
    const found = await data.snapshot({ fetched: true });
    return found.ok ? found : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
}
async function read(snapshot, examples, today, problems) {
    const stored = await (0,_read_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(snapshot, [...new Set(examples)]);
    const series = new Map((0,_core_history_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildsOf */ .j)(stored.records.flatMap(({ record }) => (0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredOf */ .ED)(record))).map((each) => [(0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(each.key), each]));
    return {
        series: (key) => series.get((0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(key)) ?? null,
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

/***/ 2427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7952);
/* harmony import */ var _core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6072);
/* harmony import */ var _core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6931);
/* harmony import */ var _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8584);
/* harmony import */ var _core_report_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2957);
/** What the data branch holds of some examples, in few calls of git however many there are. Everything that lies there is hostile until it was read. */





/** 500 builds are two years of weekdays; T2 looks back on 40. */
const RECORDS_PER_EXAMPLE = 2000;
async function readHistory(snapshot, examples, { recordsPerExample = RECORDS_PER_EXAMPLE, listed } = {}) {
    const paths = listed ?? (await listOf(snapshot, examples, ['records', 'packs', 'accepted', 'quarantine']));
    const files = paths.flatMap((path) => {
        const place = (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(path);
        return place === null ? [] : [{ path, place }];
    });
    const strange = paths.filter((path) => (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(path) === null).map(strangeFile);
    const wanted = [...files.filter((file) => file.place.kind === 'accepted' || file.place.kind === 'quarantine'), ...newest(files, recordsPerExample)];
    const problems = [...strange];
    const [records, accepted, quarantined] = [[], [], []];
    const small = wanted.filter(({ place }) => place.kind !== 'pack');
    const packs = wanted.filter(({ place }) => place.kind === 'pack');
    const texts = new Map([...(await snapshot.read(small.map(({ path }) => path), { maxBytes: _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_MAX_BYTES */ .xy })), ...(await snapshot.read(packs.map(({ path }) => path), { maxBytes: _core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_1__/* .PACK_MAX_BYTES */ .Fk }))]);
    for (const { path, place } of wanted) {
        const file = texts.get(path);
        if (file?.ok !== true)
            problems.push(unreadable(path, file?.problem.message ?? 'it is not there'));
        else if (place.kind === 'pack') {
            const pack = (0,_core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_1__/* .readPack */ .wh)(path, place, file.value.text);
            // One by one: a spread of very many is too many arguments for one call.
            for (const each of pack.records)
                records.push(each);
            for (const each of pack.problems)
                problems.push(each);
        }
        else {
            const read = place.kind === 'record' ? (0,_core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_1__/* .readStored */ .CL)(path, place, file.value.text) : file.value.bytes > _core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .LEDGER_MAX_BYTES */ .BY ? null : (0,_core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(place.kind, place, path, file.value.text);
            if (read === null)
                problems.push(unreadable(path, 'it is too long'));
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
const listOf = (snapshot, examples, kinds) => examples.length === 0 ? Promise.resolve([]) : snapshot.list(...kinds.flatMap((kind) => examples.map((example) => (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(kind, example))));
/** Of each example; a pack counts as one, for nobody knows yet what it holds. */
function newest(files, most) {
    if (most <= 0)
        return [];
    const own = files.filter((file) => file.place.kind === 'record' || file.place.kind === 'pack');
    return [...Map.groupBy(own, ({ place }) => place.example).values()].flatMap((all) => all.toSorted((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)(ageOf(a.place), ageOf(b.place))).slice(-most));
}
/** Ids of ours begin with the time. */
const ageOf = (place) => `${place.month}${place.kind === 'record' ? place.id : ''}`;
/** A crash between a pack and the removal of what it holds leaves both: they are one. */
function once(records) {
    const byId = new Map();
    for (const stored of records.toSorted((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)((0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(a.place), (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(b.place)))) {
        const name = JSON.stringify([stored.place.example, stored.place.id]);
        if (!byId.has(name))
            byId.set(name, stored);
    }
    return [...byId.values()].sort((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)(a.place.month, b.place.month) || (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)(a.place.id, b.place.id));
}
const inOrder = (kind, entries) => entries.toSorted((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)(a.at, b.at) || (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byWord */ .GM)((0,_core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerFile */ .SB)(kind, a).path, (0,_core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerFile */ .SB)(kind, b).path));
const unreadable = (path, why) => ({ code: 'HISTORY.UNREADABLE', message: `${path} on the data branch was left out: ${why}.`, next: '`git log hortus-data` shows who wrote it; `git revert` there takes it back.', path });
const strangeFile = (path) => ({ code: 'HISTORY.STRANGE', message: `${JSON.stringify(path.slice(0, 300))} on the data branch is none of the files that Hortus writes.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path });


/***/ }),

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ orderText),
/* harmony export */   gF: () => (/* binding */ pairedOrder),
/* harmony export */   lk: () => (/* binding */ LEAST_RUNS),
/* harmony export */   r: () => (/* binding */ singleOrder)
/* harmony export */ });
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
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   jj: () => (/* binding */ ofSorted)
/* harmony export */ });
/* unused harmony export percentile */
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

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ correctFamily)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4960);
/* harmony import */ var _statistics_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5716);
/* harmony import */ var _verdict_of_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8725);



/** Regressions and improvements are two families of one size: every directed metric that was tested. */
function correctFamily(comparisons) {
    const tested = comparisons.flatMap(({ metrics }) => metrics.filter(inFamily));
    const worse = (0,_statistics_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__/* .benjaminiHochberg */ .U)(tested.map(({ evidence }) => evidence.pWorse));
    const better = (0,_statistics_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__/* .benjaminiHochberg */ .U)(tested.map(({ evidence }) => evidence.pBetter));
    const adjusted = new Map(tested.map((metric, at) => [metric, isWorse(metric) ? worse[at] : better[at]]));
    return comparisons.map((comparison) => {
        if (!comparison.metrics.some(isTested))
            return comparison;
        const metrics = comparison.metrics.map((metric) => (isTested(metric) ? again(metric, adjusted.get(metric) ?? null, tested.length) : metric));
        return { ...comparison, metrics, verdict: (0,_verdict_of_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOfMetrics */ .Q)(metrics, { builds: comparison.records !== undefined }) };
    });
}
const isTested = (metric) => metric.evidence !== undefined;
/** Without a direction there is nothing to be worse than. */
const inFamily = (metric) => isTested(metric) && (metric.direction === 'min' || metric.direction === 'max');
/** Of no effect at all, the direction that would alarm. */
const isWorse = ({ direction, evidence: { effect, delta } }) => {
    const sign = Math.sign(effect ?? delta ?? 0);
    return sign === 0 || sign > 0 === (direction === 'min');
};
function again(metric, adjusted, family) {
    const evidence = { ...metric.evidence, adjusted, family };
    const said = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)({ ...metric, evidence });
    const nothing = evidence.leastP !== undefined && evidence.leastP > _decide_js__WEBPACK_IMPORTED_MODULE_0__/* .EACH_WAY */ .u0 / Math.max(1, family);
    return { ...metric, evidence, verdict: said.verdict, reason: `${said.reason}${noteAfter(metric)}`, ...(nothing ? { detectable: null } : {}) };
}
/** What else was said of the metric stands behind the sentence of its verdict, which can be made again from what the document holds. */
function noteAfter(metric) {
    const before = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(metric).reason;
    const reason = metric.reason ?? '';
    return reason.startsWith(before) ? reason.slice(before.length) : '';
}


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   HZ: () => (/* binding */ DELTA),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Yq: () => (/* binding */ USUAL_FAMILY),
/* harmony export */   u0: () => (/* binding */ EACH_WAY)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _statistics_least_p_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8536);
/** From the evidence of one metric and the family of the report to its verdict. A function of the document alone, so that it can be made again when reports are merged. */


/**
 * How often a report in which nothing changed may say of any metric that it did: 0.10, half of it that one got worse. Each half for
 * itself at 0.10 was 13-15 % of the reports of 24 metrics that are noisy beyond their floor (5 % and more, or one start in seven
 * disturbed); at 0.05 it is 7-9 %, and of a quiet report of seven starts a side it costs no more than two points of power.
 */
const Q = 0.1;
const EACH_WAY = Q / 2;
/** A report that is merged of several has more metrics than a part of it knows: what could be seen is not promised for a smaller family. */
const USUAL_FAMILY = 24;
/** A history so noisy that its gate is wider can hide anything: what lies inside of it is not the same, it is not known. */
const WIDEST = 0.1;
/** |Cliff's delta| of at least this: nine pairs of ten say the same. */
const DELTA = 0.8;
/** `adjusted` and `family` of the evidence are those of the whole report. */
function decide({ evidence, direction, runs, tolerance = 0, noiseFloor }) {
    const directed = direction === 'min' || direction === 'max';
    if (directed && significant(evidence)) {
        const worse = evidence.effect > 0 === (direction === 'min');
        return { verdict: worse ? 'regression' : 'improvement', reason: `${moved(evidence)}, beyond ±${size(evidence.gate)}; ${chance(evidence)} among ${metrics(evidence)}.` };
    }
    if (directed && cannotShow(evidence))
        return { verdict: 'insufficient_data', reason: tooFewFor(evidence, runs) };
    if (inside(evidence) && (noiseFloor?.builds ?? 0) > 0 && evidence.gate > Math.max(WIDEST, tolerance))
        return { verdict: 'inconclusive', reason: `${between(evidence)}; builds of the past differ so much that nothing inside of ±${size(evidence.gate)} can be told.` };
    if (inside(evidence))
        return { verdict: 'equivalent', reason: `${between(evidence)}, inside of ±${size(evidence.gate)}.` };
    return { verdict: 'inconclusive', reason: why(evidence, direction) };
}
/** In a direction, beyond chance in this family, in nearly every pair, and large enough to matter. */
function significant({ adjusted, effect, delta, gate }) {
    if (adjusted == null || adjusted > EACH_WAY || effect === null || Math.abs(effect) < gate)
        return false;
    return delta == null || (Math.abs(delta) >= DELTA && Math.sign(delta) === Math.sign(effect));
}
/** Even sides that do not overlap at all would not pass as one of so many metrics: then "no change" may not be said either (G8). */
const cannotShow = ({ leastP: least, family }) => least !== undefined && least > EACH_WAY / Math.max(1, family ?? 1);
const inside = ({ low, high, gate }) => low != null && high != null && low >= -gate && high <= gate;
function why(evidence, direction) {
    if (evidence.effect === null)
        return 'The base is 0, so no relative change can be said.';
    const what = evidence.low == null ? moved(evidence) : between(evidence);
    if (direction === undefined)
        return `${what}; nobody declared which way is better.`;
    if (direction === 'neutral')
        return `${what}; neither way is better.`;
    const { adjusted, effect, gate } = evidence;
    if (adjusted != null && adjusted > EACH_WAY)
        return `${what}: too near to chance among ${metrics(evidence)} (${chance(evidence)}).`;
    return Math.abs(effect) < gate ? `${what}: the middle is inside of ±${size(gate)}, the rest reaches beyond it.` : `${what}: too many starts say otherwise.`;
}
function tooFewFor(evidence, runs) {
    const limit = EACH_WAY / Math.max(1, evidence.family ?? 1);
    let needed = 1;
    while ((0,_statistics_least_p_js__WEBPACK_IMPORTED_MODULE_0__/* .leastP */ .W)(needed, needed) > limit)
        needed++;
    return runs === undefined || !evidence.test.endsWith('mann_whitney') ? `Too few rows to show a change among ${metrics(evidence)}.` : `${runs.base} and ${runs.head} values cannot show a change among ${metrics(evidence)}: ${needed} a side could.`;
}
const metrics = ({ family }) => (family === 1 ? 'one metric' : `${family ?? 0} metrics`);
const moved = ({ effect }) => (effect === 0 ? 'No change' : `${effect > 0 ? 'Rose' : 'Fell'} by ${size(effect)}`);
const between = ({ low, high }) => `Between ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(low ?? null)} and ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(high ?? null)}`;
const chance = ({ adjusted }) => `p ${adjusted < 0.0001 ? 'below 0.0001' : adjusted.toFixed(4)}`;
/** Without a sign. */
const size = (share) => (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(Math.abs(share)).replace(/^[+−]/, '');


/***/ }),

/***/ 6623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ declarationsOf)
/* harmony export */ });
/** What is declared about an example's metrics: its descriptor's word first, field by field, then the configuration's. */
function declarationsOf(example, config) {
    const descriptor = example?.metrics ?? {};
    const names = new Set([...Object.keys(config.compare.metrics), ...Object.keys(descriptor)]);
    return Object.fromEntries([...names].map((name) => [name, merge(own(descriptor, name), own(config.compare.metrics, name))]));
}
function merge(first, second) {
    return {
        direction: first?.direction ?? second?.direction ?? null,
        unit: first?.unit ?? second?.unit ?? null,
        tolerance: first?.tolerance ?? second?.tolerance ?? null,
        class: first?.class ?? second?.class ?? null,
    };
}
const own = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);


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

/***/ 1700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ keyFilter),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/** Chooses metrics by name: `*` is any run of characters, `?` one. No regular expression is made of what a user gives (A08). */
/** Without a positive glob all names are wanted; a glob with `!` in front takes names away. */
function keyFilter(globs) {
    const without = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const wanted = globs.filter((glob) => glob !== '' && !glob.startsWith('!'));
    return (name) => (wanted.length === 0 || wanted.some((glob) => matches(glob, name))) && !without.some((glob) => matches(glob, name));
}
/** Two pointers and the last star: at most glob length × name length steps. */
function matches(glob, name) {
    let g = 0;
    let star = -1;
    let resume = 0;
    for (let n = 0; n < name.length;) {
        if (glob[g] === '*') {
            star = g++;
            resume = n;
        }
        else if (g < glob.length && (glob[g] === '?' || glob[g] === name[n])) {
            g++;
            n++;
        }
        else if (star >= 0) {
            g = star + 1;
            n = ++resume;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}


/***/ }),

/***/ 9865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ knownFloor),
/* harmony export */   XP: () => (/* binding */ knownDirection),
/* harmony export */   q6: () => (/* binding */ knownClass)
/* harmony export */ });
/* unused harmony exports wordsOf, KNOWN_METRICS, UNIT_DIRECTIONS, MEMORY_UNITS */
/** Words of a name, in lower case: `valLoss/Top-5` is val, loss, top, 5. */
const wordsOf = (name) => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== '');
/** null: neither name nor unit says anything. */
function knownDirection(name, unit = null) {
    const said = lineOf(name)?.direction;
    return said !== undefined ? said : unit === null ? null : (UNIT_DIRECTIONS.get(unit) ?? null);
}
/** By unit, then by name. */
function knownClass(name, unit) {
    if (unit !== null && UNIT_DIRECTIONS.has(unit))
        return 'time';
    if (unit !== null && MEMORY_UNITS.has(unit))
        return 'near';
    return lineOf(name)?.class ?? 'quality';
}
/** Which of the floors holds for it (core/compare/floors.ts). */
function knownFloor(name) {
    return lineOf(name)?.floor ?? null;
}
const SECONDS = ['s', 'sec', 'second', 'seconds', 'ms', 'us', 'ns', 'minute', 'hour'];
const TIMES = ['latency', 'duration', 'elapsed', 'runtime', 'time'];
const UNITS_OF_TIME = ['seconds', 'sec', 'ms', 'us', 'ns', 's'];
/** Rates first: `error_throughput` is a throughput, `tokens_per_s` no time. Then what is measured, then what a model is good for. */
const KNOWN_METRICS = [
    { words: ['throughput', 'bandwidth', 'fps', 'qps', 'rps', 'speedup'], class: 'time', direction: 'max', floor: 'time' },
    { words: ['per'], next: SECONDS, class: 'time', direction: 'max', floor: 'time' },
    { words: ['compile', 'compilation', 'jit'], and: [...TIMES, ...UNITS_OF_TIME], class: 'time', direction: 'min', floor: 'compile' },
    { words: TIMES, class: 'time', direction: 'min', floor: 'time' },
    { words: ['/s', '/sec', '/second'], class: 'time', direction: 'max', floor: 'time' },
    { words: UNITS_OF_TIME, class: 'time', direction: 'min', floor: 'time' },
    { words: ['energy', 'joules'], class: 'time', direction: 'min', floor: 'time' },
    { words: ['image'], and: ['size', 'bytes', 'mb', 'mib', 'gb', 'gib'], class: 'near', direction: 'min', floor: 'image' },
    { words: ['memory', 'vram', 'rss', 'mem'], class: 'near', direction: 'min', floor: 'memory' },
    { words: ['bytes', 'mb', 'mib', 'gb', 'gib'], class: 'near', direction: null, floor: 'memory' },
    { words: ['iterations', 'iters', 'steps', 'epochs'], class: 'near', direction: null, floor: 'memory' },
    { words: ['parameters', 'params', 'layers', 'digest', 'sha256', 'checksum', 'shape'], class: 'exact', direction: null },
    { words: ['std', 'stddev', 'stdev', 'variance'], class: 'quality', direction: null },
    { words: ['loss'], next: ['scale', 'weight'], class: 'quality', direction: null },
    { words: ['loss', 'error', 'errors', 'mae', 'mse', 'rmse', 'perplexity', 'ppl', 'wer', 'cer', 'fid', 'ece'], class: 'quality', direction: 'min' },
    { words: ['accuracy', 'acc', 'f1', 'precision', 'recall', 'auc', 'auroc', 'map', 'iou', 'miou', 'dice', 'bleu', 'rouge', 'r2', 'psnr', 'ssim', 'reward'], class: 'quality', direction: 'max' },
];
function lineOf(name) {
    const inOrder = wordsOf(name);
    // `mAP` is a word of its own, and no m and AP.
    const words = new Set([...inOrder, ...wordsOf(name.toLowerCase()), ...rateOf(name)]);
    const follows = (first, after) => inOrder.some((word, at) => first.includes(word) && after.includes(inOrder[at + 1] ?? ''));
    return KNOWN_METRICS.find((line) => line.words.some((word) => words.has(word)) && (line.and === undefined || line.and.some((word) => words.has(word))) && (line.next === undefined || follows(line.words, line.next)));
}
/** `tokens/s` ends with what it is a rate of; `ms/step` and `timing/ms` do not. */
const rateOf = (name) => (/\/(?:s|sec|second)$/i.exec(name) ?? []).map((ending) => ending.toLowerCase());
/** Units of what differs from start to start, and which way is better where the name does not say. */
const UNIT_DIRECTIONS = new Map([
    ...['ns', 'us', 'µs', 'ms', 's', 'sec', 'seconds', 'min', 'h', 'mJ', 'J', 'kJ', 'W', 'kW'].map((unit) => [unit, 'min']),
    ...['1/s', 'items/s', 'it/s', 'images/s', 'samples/s', 'tokens/s', 'requests/s', 'fps', 'qps'].map((unit) => [unit, 'max']),
]);
const MEMORY_UNITS = new Set(['B', 'bytes', 'kB', 'KB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'TiB']);


/***/ }),

/***/ 8854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ metricOf),
  f: () => (/* binding */ pairsOf)
});

// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(2957);
// EXTERNAL MODULE: ./core/compare/known-metrics.js
var known_metrics = __webpack_require__(9865);
;// CONCATENATED MODULE: ./core/compare/floors.js
/** Below which relative change nothing is ever a verdict, where nobody declared a tolerance (specs: compare 5, default floors). */

const FLOORS = {
    time: { shared: 0.03, dedicated: 0.02 },
    compile: { shared: 0.1, dedicated: 0.1 },
    memory: { shared: 0.01, dedicated: 0.01 },
    image: { shared: 0.005, dedicated: 0.005 },
};
/** `quality`: the tolerance of the configuration. */
function floorOf(name, of, { runner, quality }) {
    if (of === 'exact')
        return 0;
    if (of === 'quality')
        return quality;
    return FLOORS[floorName(name, of)][runner];
}
/** The name refines its class and never changes it: a metric declared as a time has no floor of memory. */
function floorName(name, of) {
    const known = (0,known_metrics/* knownFloor */.C7)(name);
    if (of === 'time')
        return known === 'compile' ? 'compile' : 'time';
    return known === 'image' ? 'image' : 'memory';
}

// EXTERNAL MODULE: ./core/compare/sample.js
var sample = __webpack_require__(2090);
// EXTERNAL MODULE: ./core/compare/units.js
var units = __webpack_require__(3801);
// EXTERNAL MODULE: ./core/compare/values-of.js
var values_of = __webpack_require__(9502);
;// CONCATENATED MODULE: ./core/compare/metrics-of.js
/** The metrics of two sides, each with the values of both: what Hortus observed, the scores it recomputed, and what was reported. */






/** Observed first, then reported, each by name. */
function pairsOf(sides, options) {
    const [base, head] = [(0,values_of/* valuesOf */.s)(sides.base, sides.unit), (0,values_of/* valuesOf */.s)(sides.head, sides.unit)];
    const keys = [...new Set([...base.keys(), ...head.keys()])].sort((a, b) => byOrigin(a, b) || (0,order/* byWord */.GM)(a, b));
    return keys.map((key) => pairOf(base.get(key), head.get(key), { base: sides.base, head: sides.head, options }));
}
/** A metric of one side alone, as a history has it. */
const metricOf = (found, options) => describe(found, found.direction, found.sample.unit, options);
/** Keys begin with their origin. */
const byOrigin = (a, b) => (0,order/* byWord */.GM)(a.slice(0, 1), b.slice(0, 1));
function pairOf(base, head, { base: bases, head: heads, options }) {
    const known = (head ?? base);
    const none = (side) => ({ values: [], missing: side.length, unit: null, note: null });
    const sides = alike(base?.sample ?? none(bases), head?.sample ?? none(heads), own(options.declared, known.of)?.unit ?? null);
    const unit = sides.head.unit ?? sides.base.unit;
    // A head that turns the direction around must not turn a regression into an improvement: where the base is silent, the table comes first.
    const claimed = base === undefined ? known.direction : (base.direction ?? (0,known_metrics/* knownDirection */.XP)(known.of, unit) ?? head?.direction ?? null);
    return { metric: describe(known, claimed, unit, options), ...sides };
}
/** The descriptor's or configuration's word first, then what the runs claim, then what unit and name say. */
function describe({ name, of, origin, direction: fixed }, claimed, unit, options) {
    const declared = own(options.declared, of);
    const kind = declared?.class ?? (0,known_metrics/* knownClass */.q6)(of, unit);
    const direction = origin === 'observed' && fixed !== null ? fixed : (declared?.direction ?? claimed ?? (0,known_metrics/* knownDirection */.XP)(of, unit));
    const floor = kind === 'exact' ? undefined : options.floor;
    const tolerance = declared?.tolerance ?? floor ?? floorOf(of, kind, { runner: options.runner ?? 'shared', quality: options.tolerance });
    return { name, origin, class: kind, classDeclared: declared?.class != null, toleranceDeclared: (declared?.tolerance ?? floor) != null, direction, unit, tolerance };
}
/** Where only one side names its unit, the other is taken to be in the same: nobody said otherwise. */
function alike(base, head, declared) {
    const open = { closed: null, note: null };
    if (base.unit === null || head.unit === null || base.unit === head.unit) {
        const unit = head.unit ?? base.unit ?? declared;
        return { base: { ...base, unit }, head: { ...head, unit }, ...open };
    }
    const unit = declared !== null && (0,units/* factorOf */.J)(base.unit, declared) !== null && (0,units/* factorOf */.J)(head.unit, declared) !== null ? declared : (0,units/* commonUnit */.M)(base.unit, head.unit);
    if (unit === null)
        return { base, head, closed: `The units differ: ${metrics_of_short(base.unit)} and ${metrics_of_short(head.unit)}.`, note: null };
    const note = `The ${base.unit === unit ? 'head' : 'base'} was in ${base.unit === unit ? head.unit : base.unit}.`;
    return { base: (0,sample/* scaled */.vK)(base, (0,units/* factorOf */.J)(base.unit, unit), unit), head: (0,sample/* scaled */.vK)(head, (0,units/* factorOf */.J)(head.unit, unit), unit), closed: null, note };
}
const metrics_of_short = (text) => (text.length <= 40 ? text : `${text.slice(0, 39).toWellFormed()}…`);
/** Names come from records: `constructor` is a metric like any other, never a member of Object. */
const own = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);


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

/***/ 1449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ cleanCommitOf),
/* harmony export */   _G: () => (/* binding */ isSameState),
/* harmony export */   g7: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5963);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/** What a record is a measurement of: two records of one state are two measurements of the same thing. */


/** Same tree, image, params (seeds apart), data sets and machine. Where neither side says a tree, the commit stands for it. */
function isSameState(a, b) {
    return placeOf(a) === placeOf(b) && (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .imageOf */ .dT)(a) === (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .imageOf */ .dT)(b) && machine(a) === machine(b) && (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj)(ended(a), ended(b), { seeds: true }).closed === null;
}
/** Of the example, as git names trees; null: nobody knows. */
const treeOf = ({ fingerprint, observed }) => fingerprint?.tree ?? observed?.code.tree ?? null;
/** null: it ran outside of a repository, or on files that were not committed. */
const cleanCommitOf = ({ observed, reported }) => (observed === null ? (reported.code?.commit ?? null) : observed.code.dirty === false ? observed.code.commit : null);
const placeOf = (record) => treeOf(record) ?? cleanCommitOf(record);
const machine = (record) => (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)((0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(record));
/** How a run ended is no part of what it measured. */
const ended = (record) => ({ ...record, status: { ...record.status, state: 'succeeded' } });


/***/ }),

/***/ 1714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ascending)
/* harmony export */ });
/**
 * The finite values of a sample, smallest first, in an array of their own. The caller has looked at what is not finite (a NaN is a
 * finding, not a figure) and left it out; here it is left out again, so that no statistic of this room can come to NaN.
 */
function ascending(values) {
    const kept = new Float64Array(values.length);
    let count = 0;
    for (const given of values) {
        if (!Number.isFinite(given))
            continue;
        // −0 becomes 0: they are equal, so their order would be that of the input.
        const value = given + 0;
        if (values.length > SHORT)
            kept[count] = value;
        else
            insert(kept, count, value);
        count++;
    }
    const sample = count === values.length ? kept : kept.slice(0, count);
    return values.length > SHORT ? sample.sort() : sample;
}
/** Up to here inserting one after the other is faster than the call of the engine's sort; what is in order already costs nothing. */
const SHORT = 64;
function insert(kept, count, value) {
    let at = count;
    while (at > 0 && kept[at - 1] > value) {
        kept[at] = kept[at - 1];
        at--;
    }
    kept[at] = value;
}


/***/ }),

/***/ 5716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * p-values adjusted for being many: Benjamini & Hochberg, Journal of the Royal Statistical Society B 57, 1995. What is at most q
 * after it has an expected share of false alarms of at most q, for independent and for positively dependent tests. In the order of
 * the input; never below the p it came from, never above 1. What is no number counts as 1, and as a member of the family.
 */
function benjaminiHochberg(ps) {
    const valid = ps.map((p) => (Number.isNaN(p) ? 1 : Math.min(Math.max(p, 0), 1)));
    const order = valid.map((_, at) => at).toSorted((a, b) => valid[b] - valid[a]);
    const adjusted = Array.from({ length: valid.length }, () => 1);
    let least = 1;
    order.forEach((at, larger) => {
        least = Math.min(least, valid[at] * (valid.length / (valid.length - larger)));
        adjusted[at] = least;
    });
    return adjusted;
}


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ leastP)
/* harmony export */ });
/**
 * 1 / C(n + m, m): the smallest p that an exact Mann-Whitney test of n against m values can come to. Where it is above what is
 * asked for, the data cannot show a change, whatever they are. 1 where a side is empty; 0 where it is too small for a double.
 */
function leastP(n, m) {
    const few = Math.min(n, m);
    if (!(few >= 1))
        return 1;
    let ways = 1;
    for (let k = 1; k <= few && Number.isFinite(ways); k++)
        ways = (ways * (Math.max(n, m) + k)) / k;
    return 1 / ways;
}


/***/ }),

/***/ 3011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pi: () => (/* binding */ mannWhitney)
});

// UNUSED EXPORTS: comparePairs, mannWhitneyOfSorted

// EXTERNAL MODULE: ./core/compare/statistics/ascending.js
var ascending = __webpack_require__(1714);
// EXTERNAL MODULE: ./core/compare/statistics/normal.js
var normal = __webpack_require__(1741);
;// CONCATENATED MODULE: ./core/compare/statistics/triple-tails.js
/**
 * The tails of Mann and Whitney's U with ties where one side has three values, as a history has that is judged by its last three
 * builds. Of all choices of three of the doubled ranks (ascending), the share that sums to `sum` or more, and to `sum` or less: for
 * each pair the third is looked up. Of 3 against 40 a seventh of the time of the programme in u-distribution.ts, and the same whole
 * numbers.
 */
function tripleTails(ranks, sum) {
    const n = ranks.length;
    const places = placesUpTo(ranks);
    let below = 0;
    let upTo = 0;
    for (let first = 0; first < n; first++) {
        for (let second = first + 1; second < n; second++) {
            const third = sum - ranks[first] - ranks[second];
            // Ranks grow: where no third is left there is none from here on.
            if (third < ranks[second])
                break;
            const at = Math.min(third, places.length - 1);
            upTo += Math.max(places[at] - second - 1, 0);
            below += Math.max(places[Math.min(third - 1, places.length - 1)] - second - 1, 0);
        }
    }
    const all = (n * (n - 1) * (n - 2)) / 6;
    return { atLeast: (all - below) / all, atMost: upTo / all };
}
/** At r, how many ranks are r or less; the largest doubled rank is 2n. */
function placesUpTo(ranks) {
    const places = new Int32Array(2 * ranks.length + 1);
    let at = 0;
    for (let rank = 0; rank < places.length; rank++) {
        while (at < ranks.length && ranks[at] <= rank)
            at++;
        places[rank] = at;
    }
    return places;
}

// EXTERNAL MODULE: ./core/compare/statistics/u-distribution.js
var u_distribution = __webpack_require__(2482);
;// CONCATENATED MODULE: ./core/compare/statistics/mann-whitney.js




/**
 * Mann and Whitney's U (Annals of Mathematical Statistics 18, 1947), which asks only that values can be ordered. Exact, given the
 * ties. p is 1 both ways where a side is empty; the order of the values says nothing; values that are not finite are left out.
 */
function mannWhitney(base, head) {
    return mannWhitneyOfSorted((0,ascending/* ascending */.V)(base), (0,ascending/* ascending */.V)(head));
}
/** Of samples from `ascending`, or from a window that its owner keeps in order: half of the time of a history is sorting. */
function mannWhitneyOfSorted(base, head) {
    const n = base.length;
    const m = head.length;
    if (n === 0 || m === 0)
        return { u: 0, pHigher: 1, pLower: 1, exact: true };
    const { doubled, tied } = comparePairs(base, head);
    const u = doubled / 2;
    if (n * m > u_distribution/* EXACT_PAIRS */.iP)
        return { u, ...approximate(u, n, m, groupsOf(base, head)), exact: false };
    if (!tied) {
        const atMost = (0,u_distribution/* untied */.Ou)(n, m);
        return { u, pHigher: atMost[n * m - u], pLower: atMost[u], exact: true };
    }
    return { u, ...exactWithTies(doubled, n, m, groupsOf(base, head)), exact: true };
}
/** 2U of two samples in ascending order, and whether any two values of the pool are equal. */
function comparePairs(base, head) {
    let doubled = 0;
    let passed = 0;
    let tied = hasEqual(base) || hasEqual(head);
    let equal = 0;
    for (let at = 0; at < head.length; at++) {
        const value = head[at];
        if (at === 0 || value !== head[at - 1]) {
            passed += equal;
            equal = 0;
            while (passed < base.length && base[passed] < value)
                passed++;
            while (passed + equal < base.length && base[passed + equal] === value)
                equal++;
            tied ||= equal > 0;
        }
        doubled += 2 * passed + equal;
    }
    return { doubled, tied };
}
/** Counted over the smaller side, so a larger head is seen from the base: U and n·m − U change places. */
function exactWithTies(doubled, n, m, groups) {
    if (m > n) {
        const { pHigher, pLower } = exactWithTies(2 * n * m - doubled, m, n, groups);
        return { pHigher: pLower, pLower: pHigher };
    }
    if (m !== 3)
        return tailsOf((0,u_distribution/* tiedCounts */.RZ)(groups, n, m), doubled);
    // The sum of the head's ranks is U + m(m + 1) / 2.
    const { atLeast, atMost } = tripleTails(doubledRanks(groups, n + m), doubled + 12);
    return { pHigher: atLeast, pLower: atMost };
}
/** Twice the middle rank of each value of the pool: of the ranks 2, 3 and 4 that equal values share, three times 6. */
function doubledRanks(groups, size) {
    const ranks = new Int32Array(size);
    let below = 0;
    for (const equal of groups) {
        ranks.fill(2 * below + equal + 1, below, below + equal);
        below += equal;
    }
    return ranks;
}
function tailsOf(counts, doubled) {
    let lower = 0;
    let higher = 0;
    for (let s = 0; s < doubled; s++)
        lower += counts[s];
    for (let s = doubled + 1; s < counts.length; s++)
        higher += counts[s];
    const here = counts[doubled];
    const total = lower + here + higher;
    return { pHigher: (here + higher) / total, pLower: (lower + here) / total };
}
/** Variance with ties: Lehmann, Nonparametrics, 1975, section 1.4. Nothing but one value: no side is higher. */
function approximate(u, n, m, groups) {
    const all = n + m;
    const ties = groups.reduce((sum, size) => sum + (size ** 3 - size) / (all * (all - 1)), 0);
    const sigma = Math.sqrt(((n * m) / 12) * Math.max(all + 1 - ties, 0));
    if (sigma === 0)
        return { pHigher: 1, pLower: 1 };
    const away = u - (n * m) / 2;
    return { pHigher: (0,normal/* normalAbove */.Jr)((away - 0.5) / sigma), pLower: (0,normal/* normalBelow */.DO)((away + 0.5) / sigma) };
}
/** Sizes of the groups of equal values in the pool of both sides, smallest value first. */
function groupsOf(base, head) {
    const groups = [];
    let b = 0;
    let h = 0;
    while (b < base.length || h < head.length) {
        const before = b + h;
        const value = h === head.length || (b < base.length && base[b] < head[h]) ? base[b] : head[h];
        while (b < base.length && base[b] === value)
            b++;
        while (h < head.length && head[h] === value)
            h++;
        groups.push(b + h - before);
    }
    return groups;
}
function hasEqual(sorted) {
    for (let at = 1; at < sorted.length; at++)
        if (sorted[at] === sorted[at - 1])
            return true;
    return false;
}


/***/ }),

/***/ 1741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ normalBelow),
/* harmony export */   Jr: () => (/* binding */ normalAbove),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/** The standard normal distribution, without a library: two published approximations, held to SciPy in the test. */
/**
 * Φ(z) = P(Z ≤ z), right to 1e-15, and to 1e-7 of itself however far below: Hart 1968 as given by West, "Better approximations to
 * cumulative normal functions", Wilmott 2005. NaN counts as 0 standard deviations.
 */
function normalBelow(z) {
    if (z > 0)
        return 1 - normalBelow(-z);
    const x = Number.isNaN(z) ? 0 : -z;
    if (x > 38)
        return 0;
    const density = Math.exp((-x * x) / 2);
    if (x < 7.07106781186547)
        return (density * polynomial(HART_ABOVE, x)) / polynomial(HART_BELOW, x);
    return density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / Math.sqrt(2 * Math.PI);
}
/** P(Z ≥ z), without the cancellation of 1 − Φ. */
const normalAbove = (z) => normalBelow(-z);
/** Φ⁻¹(p): Wichura, algorithm AS 241 (PPND16), Applied Statistics 37, 1988; about 1e-16. 0 and 1 give −∞ and ∞. */
function normalQuantile(p) {
    if (!(p > 0))
        return Number.NEGATIVE_INFINITY;
    if (p >= 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(CENTRE_ABOVE, r)) / polynomial(CENTRE_BELOW, r);
    }
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const away = r <= 5 ? polynomial(SIDE_ABOVE, r - 1.6) / polynomial(SIDE_BELOW, r - 1.6) : polynomial(TAIL_ABOVE, r - 5) / polynomial(TAIL_BELOW, r - 5);
    return q < 0 ? -away : away;
}
/** Coefficients from the highest power down. */
const polynomial = (coefficients, x) => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const HART_ABOVE = [0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376];
const HART_BELOW = [0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752];
const CENTRE_ABOVE = [2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665];
const CENTRE_BELOW = [5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091, 1];
const SIDE_ABOVE = [7.745450142783414e-4, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835];
const SIDE_BELOW = [1.0507500716444169e-9, 5.475938084995345e-4, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038, 2.053191626637759, 1];
const TAIL_ABOVE = [2.0103343992922881e-7, 2.7115555687434876e-5, 1.2426609473880784e-3, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103];
const TAIL_BELOW = [2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 7.868691311456133e-4, 0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1];


/***/ }),

/***/ 2482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ untied),
/* harmony export */   RZ: () => (/* binding */ tiedCounts),
/* harmony export */   iP: () => (/* binding */ EXACT_PAIRS)
/* harmony export */ });
/**
 * How often Mann and Whitney's U takes each value when nothing but chance says which m of n + m values are the head's: the exact
 * distribution, given the ties. A dynamic programme over the groups of equal values, smallest first, whose state is how many of
 * them were the head's and what 2U has come to (doubled, so that the half of a tie is a whole number). Only sums and products of
 * positive counts: nothing cancels, and C(80, 40) = 1e23 is far from what a double can hold.
 * Mann & Whitney, Annals of Mathematical Statistics 18, 1947; with ties Streitberg & Röhmel, Statistical Software Newsletter 12, 1986.
 */
/**
 * Up to n·m of this the distribution is counted: 40 against 40, 3 against 533. Above it the normal approximation stands in, whose far
 * tails are too heavy where one side is small (3 against 534: the 99 % interval starts at rank 111 in place of 164): it finds less, not more.
 */
const EXACT_PAIRS = 1600;
/** counts[s]: of the C(n + m, m) choices, how many have 2U = s. `groups`: sizes of the groups of equal values, in their order. */
function tiedCounts(groups, n, m) {
    const width = 2 * n * m + 1;
    const rows = Array.from({ length: m + 1 }, () => new Float64Array(width));
    rows[0][0] = 1;
    let below = 0;
    for (const size of groups) {
        const ways = choices(size);
        // From many to few, so that what is added to a row has not seen this group yet. Fewer than `least` can no longer become m.
        const least = Math.max(below + size - n, 0);
        for (let heads = Math.min(m, below + size); heads >= least; heads--) {
            for (let chosen = 1; chosen <= Math.min(size, heads); chosen++) {
                const before = heads - chosen;
                const bases = below - before;
                if (bases < 0 || bases > n)
                    continue;
                // Each head of the group is above the bases below it, and ties with those of the group.
                addShifted(rows[heads], rows[before], 2 * before * bases, chosen * (2 * bases + size - chosen), ways[chosen]);
            }
        }
        below += size;
    }
    return rows[m];
}
/** P(U ≤ u) for u = 0 … n·m, without ties. Kept, because a history asks for the same sizes again and again. */
function untied(n, m) {
    const [many, few] = n < m ? [m, n] : [n, m];
    const key = many * 65_536 + few;
    const known = KEPT.get(key);
    if (known !== undefined)
        return known;
    if (KEPT.size >= MOST_KEPT)
        KEPT.clear();
    const made = cumulated(many, few);
    KEPT.set(key, made);
    return made;
}
const KEPT = new Map();
const MOST_KEPT = 256;
function cumulated(n, m) {
    const counts = tiedCounts(Array.from({ length: n + m }, () => 1), n, m);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const below = new Float64Array(n * m + 1);
    let sum = 0;
    for (let u = 0; u <= n * m; u++) {
        sum += counts[2 * u];
        below[u] = Math.min(sum / total, 1);
    }
    return below;
}
function addShifted(to, from, last, shift, times) {
    for (let s = 0; s <= last; s++)
        to[s + shift] += from[s] * times;
}
/** C(size, 0) … C(size, size). */
function choices(size) {
    const row = [1];
    for (let chosen = 1; chosen <= size; chosen++)
        row.push(Math.round((row[chosen - 1] * (size - chosen + 1)) / chosen));
    return row;
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

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ verdictOfMetrics)
/* harmony export */ });
/**
 * What the metrics say together. One regression is a regression, unless a person accepted it or set the metric aside. A reported metric
 * that is gone at the head leaves the rest undecided: a change could hide behind it. What was made to be judged must be decided before
 * the whole is called equivalent; times that one run a side cannot judge neither spoil nor support. `builds`: a side is several records.
 */
function verdictOfMetrics(all, { builds }) {
    const metrics = all.filter(({ quarantined, accepted, verdict }) => quarantined === undefined && !(accepted !== undefined && verdict === 'regression'));
    const said = new Set(metrics.map((metric) => metric.verdict));
    if (said.has('regression'))
        return 'regression';
    if (metrics.some((metric) => metric.origin === 'reported' && metric.head === null))
        return 'insufficient_data';
    if (said.has('improvement'))
        return 'improvement';
    const judged = new Set(metrics.filter((metric) => madeToJudge(metric, builds)).map(({ verdict }) => verdict));
    const undecided = UNDECIDED.find((verdict) => judged.has(verdict));
    return undecided ?? ORDER.find((verdict) => said.has(verdict)) ?? (all.length > metrics.length ? 'inconclusive' : 'insufficient_data');
}
const ORDER = ['equivalent', 'inconclusive', 'insufficient_data', 'incomparable'];
const UNDECIDED = ['insufficient_data', 'inconclusive', 'incomparable'];
/**
 * Times of a benchmark, and quality that a test was made of, where somebody knows which way is better. The tail of a latency is nearly
 * always undecided, and so is memory: both can be a regression, and neither keeps the rest from being equivalent.
 */
function madeToJudge({ name, class: kind, direction, runs, evidence }, builds) {
    if (direction !== 'min' && direction !== 'max')
        return false;
    if (kind === 'quality')
        return evidence !== undefined;
    const several = runs !== undefined && Math.min(runs.base, runs.head) > 1;
    return kind === 'time' && several && (evidence !== undefined || !builds) && !name.endsWith('.p95') && !name.endsWith('.p99');
}


/***/ }),

/***/ 5048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ buildsOf)
/* harmony export */ });
/* harmony import */ var _benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8767);
/* harmony import */ var _index_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3843);


/**
 * Series whose points are builds. Runs of one commit on one day are one build, and their median its value: three of them would otherwise
 * confirm what one bad machine measured three times. On another day the machine is another, and that is what the noise between builds
 * is learned from. An index keeps every run: a build is not known before its day is over.
 */
const buildsOf = (measured) => (0,_index_series_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesOf */ .Lf)(measured).map((series) => ({ ...series, points: mergeRuns(series.points) }));
function mergeRuns(points) {
    const builds = [];
    for (const point of points) {
        const open = builds.at(-1);
        if (open !== undefined && isSameBuild(open[0], point))
            open.push(point);
        else
            builds.push([point]);
    }
    return builds.map((runs) => (runs.length === 1 ? runs[0] : { ...runs.at(-1), value: (0,_benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(runs.map(({ value }) => value)), starts: runs.reduce((sum, { starts }) => sum + starts, 0) }));
}
const isSameBuild = (a, b) => a.commit !== null && a.commit === b.commit && a.tree === b.tree && a.at.slice(0, 10) === b.at.slice(0, 10);


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ DEFAULT_FLOOR),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   pd: () => (/* binding */ levelsOf)
/* harmony export */ });
/* harmony import */ var _compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1714);
/* harmony import */ var _noise_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/** The levels before and after a change, and how large a change must be. Nothing here is divided by 0. */


function levelsOf(base, head) {
    const level = (0,_noise_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)((0,_compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_1__/* .ascending */ .V)(base));
    const after = (0,_noise_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .middle */ .mc)((0,_compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_1__/* .ascending */ .V)(head));
    const change = level.middle === 0 ? null : (after - level.middle) / Math.abs(level.middle);
    return { before: level.middle, after, change: change !== null && Number.isFinite(change) ? change : null, scale: level.scale, noise: (0,_noise_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .noiseFloor */ .nb)(base).value };
}
/** max(floor, times × noise). Default floors: times 3 % on shared runners (specs: compare 5). */
const gateOf = (levels, floor, times) => Math.max(floor ?? DEFAULT_FLOOR, times * levels.noise);
const DEFAULT_FLOOR = 0.03;
/** Size of the change in the unit of the gate; from nothing but zeros, any change is beyond every gate. */
function relative({ before, after, scale }) {
    if (before === after)
        return 0;
    return scale === 0 ? Number.MAX_VALUE : Math.abs(after - before) / scale;
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ shiftAt),
/* harmony export */   P7: () => (/* binding */ CONFIRMING),
/* harmony export */   en: () => (/* binding */ mostP),
/* harmony export */   jK: () => (/* binding */ suspectAt),
/* harmony export */   jf: () => (/* binding */ WINDOW)
/* harmony export */ });
/* unused harmony exports confirm, leastBuilds */
/* harmony import */ var _compare_statistics_least_p_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8536);
/* harmony import */ var _compare_statistics_mann_whitney_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3011);
/* harmony import */ var _confirm_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9517);
/**
 * T2, the default branch: has something changed for good at the end of a segment (specs: compare 5)? Three builds must say so. On
 * the 25 human-labelled series of SAP HANA the same rule on one build raised 27 false episodes, on three builds 3, and both found
 * 5 of 5 (specs: compare 4.1); docs/detection.md measures it again.
 */



/** Builds that must agree. */
const CONFIRMING = 3;
/** Builds before them that are looked at: older ones tell of another machine, base image or season. */
const WINDOW = 40;
const DELTA = 0.8;
/** However small the family, for a series is asked again after every build: at 1/100 the shortest history is 7 builds. */
const MOST_P = 0.01;
/**
 * The last builds of one segment against those before. `regression` and `improvement` are confirmed; `suspect` is the last build
 * alone, it never fails anything. `values`: one a build, oldest first, all finite. `direction`: which way is better.
 */
function confirm(values, direction, options = {}) {
    const shift = shiftAt(values, 0, values.length, options);
    if (shift !== null)
        return { verdict: (shift.after > shift.before) === (direction === 'max') ? 'improvement' : 'regression', ...shift };
    const single = suspectAt(values, 0, values.length, options);
    if (single !== null)
        return { verdict: 'suspect', ...single };
    const needed = leastBuilds(options);
    return values.length < needed || needed === 0 ? { verdict: 'insufficient_data', needed } : { verdict: 'unchanged' };
}
/** The builds a segment must have, the confirming ones included: least n with 1 / C(n + 3, 3) ≤ q / family. 0: more than `WINDOW`. */
function leastBuilds(options = {}) {
    for (let n = 1; n <= WINDOW; n++)
        if ((0,_compare_statistics_least_p_js__WEBPACK_IMPORTED_MODULE_1__/* .leastP */ .W)(n, CONFIRMING) <= mostP(options))
            return n + CONFIRMING;
    return 0;
}
const mostP = ({ family = 24, q = 0.1 }) => Math.min(MOST_P, q / Math.max(family, 1));
/**
 * The change that the last three of `values[start … end)` confirm, or null. The cheapest condition that most builds fail comes first:
 * a history is replayed build by build, a thousand series in two seconds (`npm run bench -- history`).
 */
function shiftAt(values, start, end, options) {
    const head = end - CONFIRMING;
    const from = Math.max(start, head - WINDOW);
    if (head - from < 1 || end > values.length)
        return null;
    if (surelyMixed(values, from, head, end))
        return null;
    const delta = deltaAt(values, from, head, end);
    if (Math.abs(delta) < DELTA || (0,_compare_statistics_least_p_js__WEBPACK_IMPORTED_MODULE_1__/* .leastP */ .W)(head - from, CONFIRMING) > mostP(options))
        return null;
    const [base, last] = [values.slice(from, head), values.slice(head, end)];
    const levels = (0,_confirm_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelsOf */ .pd)(base, last);
    const gate = (0,_confirm_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOf */ .Rv)(levels, options.floor, 2);
    if ((0,_confirm_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8)(levels) < gate || Math.sign(levels.after - levels.before) !== Math.sign(delta))
        return null;
    const { pHigher, pLower } = (0,_compare_statistics_mann_whitney_js__WEBPACK_IMPORTED_MODULE_0__/* .mannWhitney */ .Pi)(base, last);
    const p = delta > 0 ? pHigher : pLower;
    return p <= mostP(options) ? { before: levels.before, after: levels.after, change: levels.change, p, delta, gate, builds: base.length } : null;
}
/**
 * The last build alone, where it lies outside everything before by four times the noise (at twice, one honest build in twenty would):
 * the one-build rule of specs: compare 4.1. Said so that a reader knows, never decided on.
 */
function suspectAt(values, start, end, options) {
    const from = Math.max(start, end - 1 - WINDOW);
    const base = values.slice(from, end - 1);
    if (base.length < leastBuilds(options) - CONFIRMING || leastBuilds(options) === 0)
        return null;
    const last = values.slice(end - 1, end);
    const delta = deltaAt(values, from, end - 1, end);
    const levels = (0,_confirm_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelsOf */ .pd)(base, last);
    const gate = (0,_confirm_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOf */ .Rv)(levels, options.floor, 4);
    if (Math.abs(delta) < 1 || (0,_confirm_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8)(levels) < gate)
        return null;
    return { before: levels.before, after: levels.after, change: levels.change, p: (0,_compare_statistics_least_p_js__WEBPACK_IMPORTED_MODULE_1__/* .leastP */ .W)(base.length, 1), delta, gate, builds: base.length };
}
/** Cliff's delta of values[head … end) over values[from … head), by looking at every pair: at most 120, and nothing is sorted or copied. */
function deltaAt(values, from, head, end) {
    let more = 0;
    for (let h = head; h < end; h++) {
        const value = values[h];
        for (let b = from; b < head; b++) {
            const base = values[b];
            if (value > base)
                more++;
            else if (value < base)
                more--;
        }
    }
    return more / ((head - from) * (end - head));
}
/**
 * A delta of ±0.8 over three builds leaves none of them less than ±0.4, so that at most 30 % of the builds before may be above the
 * lowest of them, or below the highest. Of builds in which nothing changed a third shows that this cannot be.
 */
function surelyMixed(values, from, head, end) {
    let lowest = values[head];
    let highest = lowest;
    for (let at = head + 1; at < end; at++) {
        const value = values[at];
        if (value < lowest)
            lowest = value;
        if (value > highest)
            highest = value;
    }
    const most = ((1 - MIXED) / 2) * (head - from);
    let above = 0;
    let below = 0;
    for (let at = from; at < head; at++) {
        const value = values[at];
        if (value > lowest)
            above++;
        if (value < highest)
            below++;
        if (above > most && below > most)
            return true;
    }
    return false;
}
/** 3 × 0.8 less the 2 that the other two can have at most, and a little, since shares of builds are no round numbers. */
const MIXED = 0.4 - 1e-9;


/***/ }),

/***/ 3843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ measuredOf),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   XL: () => (/* binding */ byTime),
/* harmony export */   ZV: () => (/* binding */ rememberWords),
/* harmony export */   aG: () => (/* binding */ wordOf)
/* harmony export */ });
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7779);
/* harmony import */ var _compare_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3538);
/* harmony import */ var _compare_sample_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2090);
/* harmony import */ var _compare_state_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1449);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3801);
/* harmony import */ var _compare_values_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9502);
/* harmony import */ var _benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8767);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2957);
/* harmony import */ var _layout_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6072);
/* harmony import */ var _series_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3106);
/** From records to series of builds: what equal keys let stand on one line. */











/** Metrics beyond are left out: 10,000 names of one record are no history (A09). */
const MOST_METRICS = 500;
/** A run that failed measured something else; a dry run measured nothing. */
function measuredOf(record) {
    const at = (0,_layout_records_js__WEBPACK_IMPORTED_MODULE_6__/* .timeOfRecord */ .iA)(record);
    if (at === null || !(0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .ran */ .e1)(record) || record.status.dryRun === true)
        return [];
    const where = { record: record.id, commit: record.observed?.code.commit ?? null, tree: (0,_compare_state_of_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(record), at };
    const found = [...(0,_compare_values_of_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .s)([record], (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .startsOf */ .jb)(record) > 0 ? 'start' : 'build').values()];
    return found.slice(0, MOST_METRICS).flatMap(({ name, origin, sample }) => {
        const key = (0,_series_key_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .T)(record, { name, origin });
        const values = (0,_compare_sample_js__WEBPACK_IMPORTED_MODULE_8__/* .finite */ .E2)(sample);
        // One start without a number makes the median of the others a figure of another thing.
        if (key === null || values.length === 0 || values.length < sample.values.length)
            return [];
        return [{ key, unit: sample.unit, point: { ...where, value: (0,_benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_9__/* .median */ .JZ)(values), starts: values.length } }];
    });
}
/** By key; each with its builds, oldest first. A record that is there twice counts once. A series is in the unit of its newest build. */
function seriesOf(measured) {
    const wordOfKey = rememberWords();
    const byKey = Map.groupBy(measured, ({ key }) => wordOfKey(key));
    return [...byKey].sort(([a], [b]) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byWord */ .GM)(a, b)).map(([, own]) => {
        const sorted = [...new Map(own.toSorted(byTime).map((each) => [each.point.record, each])).values()];
        const { key, unit } = sorted.at(-1);
        return { key, unit, points: sorted.flatMap((each) => inUnit(each, unit)) };
    });
}
const wordOf = (key) => (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(key);
/**
 * The same, remembered: a word takes longer than all else that is done with a point. Keys of an index are one object for a series; those of
 * records are as many as there are records, and what the platform writes of two is equal only where they are.
 */
function rememberWords() {
    const known = new Map();
    const written = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const text = JSON.stringify(key);
        const word = written.get(text) ?? wordOf(key);
        written.set(text, word);
        known.set(key, word);
        return word;
    };
}
const byTime = (a, b) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byWord */ .GM)(a.point.at, b.point.at) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byWord */ .GM)(a.point.record, b.point.record) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byWord */ .GM)(a.unit ?? '', b.unit ?? '');
function inUnit({ unit, point }, wanted) {
    if (unit === wanted || unit === null || wanted === null)
        return [point];
    const factor = (0,_compare_units_js__WEBPACK_IMPORTED_MODULE_3__/* .factorOf */ .J)(unit, wanted);
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
/* harmony import */ var _secrets_redact_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3956);
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
    if (!isOfItsTime(record))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(misplaced(record.id, 'says another time than its id'));
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'record', example, month, id: record.id });
}
/** No job lasts longer, on any machine (GitHub, "usage limits": 5 days). */
const LONGEST_MS = 7 * 86_400_000;
/** An id counts once, the earliest of its months first: a copy of another month, with another time in it, would hide the record itself. */
function isOfItsTime(record) {
    const [own, told] = [timeOfId(record.id), timeOfRecord(record)];
    // A time that there is not is far from every other.
    return own === null || told === null || Math.abs(Date.parse(own) - Date.parse(told)) <= LONGEST_MS;
}
/** `20261121T093000Z-1f2e3d4c`; null: no id of ours. */
function timeOfId(id) {
    const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-/.exec(id)?.slice(1);
    return parts === undefined ? null : `${parts.slice(0, 3).join('-')}T${parts.slice(3).join(':')}Z`;
}
/** ISO 8601, UTC. A foreign time without a zone is taken for UTC, so that every machine reads it alike. null: none is known. */
function timeOfRecord(record) {
    const text = record.observed?.startedAt ?? record.reported.timing?.startedAt ?? timeOfId(record.id);
    if (text === null)
        return null;
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
/* unused harmony export exampleOf */
/* harmony import */ var _record_record_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2711);
/* harmony import */ var _render_badge_badge_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5099);
/**
 * Where what lies on the data branch (DESIGN, decision 10; docs/history.md). A path and what it is for are two forms of one value:
 * `placeOf(pathOf(x))` is x for every example id, and a path that Hortus would not have written so is none of ours.
 */


function pathOf(file) {
    switch (file.kind) {
        case 'record':
            return `records/${segment(file.example)}/${file.month}/${segment(file.id)}.json`;
        case 'pack':
            return `packs/${segment(file.example)}/${file.month}.jsonl`;
        case 'accepted':
        case 'quarantine':
            return `${file.kind}/${segment(file.example)}/${segment(file.id)}.json`;
        case 'notice':
            return `notices/${segment(file.example)}/${segment(file.id)}.json`;
        case 'index':
            return `index/${segment(file.example)}.json`;
        case 'check':
            return `checks/${file.month}/${segment(file.id)}.json`;
        case 'findings':
            return `findings/${file.month}/${segment(file.id)}.json`;
        case 'usage':
            return `usage/${file.month}.json`;
        case 'badge':
            return `badges/${segment(file.example)}/${file.show}.${file.format}`;
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
/** The example that a path is about; null: it is none of ours, or about the whole garden. */
function exampleOf(path) {
    const place = placeOf(path);
    return place !== null && 'example' in place ? place.example : null;
}
/** The directory of an example's records, packs, accepted changes, quarantines or notices. */
const directoryOf = (kind, example) => `${kind}/${segment(example)}`;
/** Git takes longer ones; no id of a real example comes near. */
const MAX_PATH = 2000;
function read(kind, one, two, three) {
    if (kind === 'usage')
        return two === '' && MONTH.test(one.slice(0, 7)) && one.slice(7) === '.json' ? { kind, month: one.slice(0, 7) } : null;
    if (kind === 'checks')
        return three === '' && MONTH.test(one) ? withText('.json', two, (id) => ({ kind: 'check', month: one, id })) : null;
    if (kind === 'findings')
        return three === '' && MONTH.test(one) ? withText('.json', two, (id) => ({ kind, month: one, id })) : null;
    if (kind === 'index')
        return two === '' ? withText('.json', one, (example) => ({ kind, example })) : null;
    const example = decode(one);
    if (example === null)
        return null;
    if (kind === 'records')
        return MONTH.test(two) ? withText('.json', three, (id) => ({ kind: 'record', example, month: two, id })) : null;
    if (three !== '')
        return null;
    if (kind === 'badges')
        return badgeAt(example, two);
    if (kind === 'packs')
        return MONTH.test(two.slice(0, 7)) && two.slice(7) === '.jsonl' ? { kind: 'pack', example, month: two.slice(0, 7) } : null;
    if (kind === 'notices')
        return withText('.json', two, (id) => ({ kind: 'notice', example, id }));
    return kind === 'accepted' || kind === 'quarantine' ? withText('.json', two, (id) => ({ kind, example, id })) : null;
}
function badgeAt(example, name) {
    const [word = '', format = ''] = name.split('.');
    const show = _render_badge_badge_options_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWS */ .dU.find((each) => each === word);
    return show !== undefined && (format === 'svg' || format === 'json') ? { kind: 'badge', example, show, format } : null;
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
    return (0,_record_record_id_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSegment */ .ug)(text).replace(/^\./, '%2E').replaceAll('*', '%2A').replaceAll('~', '%7E');
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

/***/ 7952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ LEDGER_MAX_BYTES),
/* harmony export */   SB: () => (/* binding */ ledgerFile),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   v9: () => (/* binding */ HASH)
/* harmony export */ });
/* unused harmony exports wrongIn, isDay, daysAfter */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4233);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5963);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6931);
/** The ledger: changes that a person accepted, and metrics that a person put into quarantine. Every entry has an author, a reason and an end. */




const LEDGER_MAX_BYTES = 16 * 1024;
/** Longest text of each field, in characters. */
const TEXTS = { example: 500, preset: 200, metric: 500, by: 300, reason: 2000 };
/** Path and text of an entry. The same decision said twice is one file: who said it and when are no part of its name. */
function ledgerFile(kind, entry) {
    const { by: _by, at: _at, ...said } = entry;
    const id = (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonDigest */ .j)({ kind, ...said }).slice(0, 24);
    return { path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)({ kind, example: entry.example, id }), text: `${JSON.stringify({ schema: `hortus-${kind}/1`, ...entry }, null, 2)}\n` };
}
/** Strict and total: what is not exactly an entry, or lies at the place of another, is told and left out. */
function readEntry(kind, place, path, text) {
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text, { maxLength: LEDGER_MAX_BYTES, maxDepth: 3, maxString: 8000 });
    if (!parsed.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unreadable(path, parsed.problem.message));
    const { schema, ...entry } = (parsed.value ?? {});
    if (schema !== `hortus-${kind}/1`)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unreadable(path, `does not say "schema": "hortus-${kind}/1"`));
    const wrong = wrongIn(kind, entry);
    if (wrong !== null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unreadable(path, wrong));
    const read = entry;
    return 'example' in place && read.example === place.example ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(read) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unreadable(path, `is about ${JSON.stringify(read.example)}`));
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


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   NL: () => (/* binding */ LEAST_NOISE),
/* harmony export */   mc: () => (/* binding */ middle),
/* harmony export */   nb: () => (/* binding */ noiseFloor)
/* harmony export */ });
/* harmony import */ var _compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1714);
/** How far apart builds lie when nothing changed: what every verdict about a time must exceed (specs: compare 5). */

/** No series is trusted to be quieter, however equal its few builds are. */
const LEAST_NOISE = 0.01;
/**
 * max(1 %, 1.4826 × MAD / median) of the builds' values in one segment. 1.4826 makes the median absolute deviation estimate the
 * standard deviation of normal data (Hampel, Journal of the American Statistical Association 69, 1974), and up to half of the
 * builds may be outliers. Around a median of 0 it is relative to the median of the absolute values, so that nothing is divided by
 * 0. Values that are not finite are left out; the order says nothing.
 */
function noiseFloor(values) {
    const sample = (0,_compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V)(values);
    const level = levelOf(sample);
    if (sample.length < 2 || level.scale === 0)
        return { value: LEAST_NOISE, builds: sample.length };
    const sigma = 1.4826 * middle(sample.map((value) => Math.abs(value - level.middle)).sort());
    return { value: Math.min(Math.max(LEAST_NOISE, sigma / level.scale), Number.MAX_VALUE), builds: sample.length };
}
/** `sample` in ascending order, as `ascending` gives it. */
function levelOf(sample) {
    const at = middle(sample);
    return { middle: at, scale: at === 0 ? middle(sample.map(Math.abs).sort()) : Math.abs(at) };
}
/** Median of values in ascending order; 0 of none. Halved before the sum, which could be too large for a double. */
function middle(sample) {
    const half = sample.length >> 1;
    if (sample.length === 0)
        return 0;
    if (sample.length % 2 === 1)
        return sample[half];
    const [low, high] = [sample[half - 1], sample[half]];
    return low === high ? low : low / 2 + high / 2;
}


/***/ }),

/***/ 4157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ acceptedFor),
/* harmony export */   L: () => (/* binding */ acceptedStarts)
/* harmony export */ });
/* harmony import */ var _compare_key_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1700);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5877);
/** Which accepted changes are about a series, and with which of its builds each began. */


/** Those for this example, preset and metric. A segment stays when its change has run out, so the day is not asked. */
const acceptedFor = ({ example, preset, metric }, accepted) => accepted.filter((each) => each.example === example && each.preset === preset && (0,_compare_key_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .c)(each.metric, metric));
/**
 * Where each accepted state begins: by its tree, since histories are rewritten; where no build has that, by its commit. A state that was
 * left and comes back begins again, or the way back would be told as a change that nobody accepted.
 */
function acceptedStarts(points, accepted) {
    const starts = new Map();
    if (accepted.length === 0)
        return starts;
    const trees = beginnings(points, ({ tree }) => tree);
    const commits = beginnings(points, ({ commit }) => commit);
    for (const change of accepted) {
        const found = (change.tree === null ? undefined : trees.get(change.tree)) ?? (change.commit === null ? undefined : commits.get(change.commit)) ?? [];
        for (const start of found)
            starts.set(start, [...(starts.get(start) ?? []), change]);
    }
    return starts;
}
/** Of each name the builds it begins with: the first, and each after so many of other names that they are a level of their own and no run that came late. */
function beginnings(points, nameOf) {
    const found = new Map();
    points.forEach((point, at) => {
        const name = nameOf(point);
        if (name === null)
            return;
        const known = found.get(name) ?? { starts: [], last: Number.NEGATIVE_INFINITY };
        if (at - known.last > _confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIRMING */ .P7)
            known.starts.push(at);
        known.last = at;
        found.set(name, known);
    });
    return new Map([...found].map(([name, { starts }]) => [name, starts]));
}


/***/ }),

/***/ 3349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ currentSegment),
  O: () => (/* binding */ segmentsOf)
});

// EXTERNAL MODULE: ./core/history/segments-accepted.js
var segments_accepted = __webpack_require__(4157);
// EXTERNAL MODULE: ./core/history/confirm-levels.js
var confirm_levels = __webpack_require__(9517);
// EXTERNAL MODULE: ./core/history/confirm.js
var history_confirm = __webpack_require__(5877);
// EXTERNAL MODULE: ./core/compare/statistics/mann-whitney.js + 1 modules
var mann_whitney = __webpack_require__(3011);
;// CONCATENATED MODULE: ./core/history/segments-replay.js
/** A history as it was lived: after every build T2 is asked, and what it confirms begins a segment for the builds to come. */



/** Builds after a confirmed change, the confirming ones included, when it is looked at once more. */
const PROBATION = 10;
function replay(values, accepted, options) {
    const boundaries = values.length === 0 ? [] : [{ start: 0, at: 0, cause: null, shift: null, accepted: [] }];
    const told = [];
    for (let end = 1; end <= values.length; end++) {
        const decided = end > 1 ? accepted.get(end - 1) : undefined;
        if (decided !== undefined)
            boundaries.push({ start: end - 1, at: end - 1, cause: 'accepted', shift: (0,history_confirm/* shiftAt */.ES)(values, boundaries.at(-1).start, end - 1 + history_confirm/* CONFIRMING */.P7, options), accepted: decided });
        if (isTakenBack(values, boundaries, end, options))
            boundaries.pop();
        const { start } = boundaries.at(-1);
        const shift = (0,history_confirm/* shiftAt */.ES)(values, start, end, options);
        if (shift === null)
            continue;
        boundaries.push({ start: firstBeyond(values, Math.max(start + 1, end - PROBATION), end, shift), at: end - 1, cause: 'confirmed', shift, accepted: [] });
        told.push(boundaries.at(-1));
    }
    return { boundaries, told };
}
/**
 * Three unlucky builds: with ten, the level is nearer to the old one, or no longer surely another. Without a second look every other
 * history of 300 noisy builds in which nothing changes is cut somewhere, and its noise floor learned from what is left.
 */
function isTakenBack(values, boundaries, end, options) {
    const [before, last] = [boundaries.at(-2), boundaries.at(-1)];
    if (before === undefined || last.cause !== 'confirmed' || last.shift === null || end - last.start !== PROBATION)
        return false;
    const [base, since] = [values.slice(Math.max(before.start, last.start - history_confirm/* WINDOW */.jf), last.start), values.slice(last.start, end)];
    const levels = (0,confirm_levels/* levelsOf */.pd)(base, since);
    const higher = last.shift.after > last.shift.before;
    if (levels.after > levels.before !== higher || (0,confirm_levels/* relative */.V8)(levels) < last.shift.gate / 2)
        return true;
    const { pHigher, pLower } = (0,mann_whitney/* mannWhitney */.Pi)(base, since);
    return (higher ? pHigher : pLower) > (0,history_confirm/* mostP */.en)(options);
}
/**
 * The first build that is nearer to the new level. Two builds on it and a high one before them can confirm a change (a delta of 0.8
 * allows it; to demand three cost 10 points of power at +10 %); and where noise held the third build back, it came earlier.
 */
function firstBeyond(values, from, end, { before, after }) {
    const half = before / 2 + after / 2;
    const isBeyond = (at) => (after > before ? values[at] > half : values[at] < half);
    let first = end - history_confirm/* CONFIRMING */.P7;
    while (first < end - 1 && !isBeyond(first))
        first++;
    while (first > from && first <= end - history_confirm/* CONFIRMING */.P7 && isBeyond(first - 1))
        first--;
    return Math.max(first, from);
}

;// CONCATENATED MODULE: ./core/history/segments.js


/**
 * The builds that belong together with the last one, oldest first: what a new build may be compared with, and what a noise floor is
 * learned from. `accepted`: the changes accepted for this very series (`acceptedFor`). Values that are not finite are left out.
 */
function currentSegment(points, accepted = [], options = {}) {
    return segmentsOf(points, accepted, options).at(-1)?.points ?? [];
}
/**
 * The whole history, by asking T2 after every build in turn: the same points give the same segments, and once ten builds have followed
 * a boundary no later point moves it. One build alone never begins a segment, for three must agree.
 */
function segmentsOf(points, accepted = [], options = {}) {
    const known = points.filter(({ value }) => Number.isFinite(value));
    const { boundaries } = replay(known.map(({ value }) => value), (0,segments_accepted/* acceptedStarts */.L)(known, accepted), options);
    return boundaries.map(({ start, cause, shift, accepted: by }, index) => ({ start, cause, shift, accepted: by, points: known.slice(start, boundaries[index + 1]?.start) }));
}


/***/ }),

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7779);
/* harmony import */ var _compare_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1002);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5963);



/** The line that a metric of this record stands on; null when nobody observed its machine: then it stands on none. */
function keyOf(record, { name, origin }) {
    const machine = (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(record);
    const { example, preset } = (0,_compare_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .e)(record);
    if (machine === null)
        return null;
    return { example, preset, params: record.fingerprint?.params ?? (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDigest */ .j)(record.params), datasets: record.fingerprint?.datasets ?? [], ...machine, metric: name, origin };
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

/***/ 5099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dU: () => (/* binding */ SHOWS),
/* harmony export */   yq: () => (/* binding */ BADGE)
/* harmony export */ });
/* unused harmony exports STYLES, readBadgeOptions */

const SHOWS = ['health', 'last-green', 'tier', 'gpu', 'rung'];
const STYLES = (/* unused pure expression or super */ null && (['flat', 'flat-square', 'plastic', 'for-the-badge', 'social']));
const MOST_CHARACTERS = 60;
const BADGE = { show: 'health', style: 'flat', label: null };
/** Of the query of an address, without its `?`. A word that is none of ours is as if it were not there: an image has no place for an error. */
function readBadgeOptions(query) {
    if (query === '')
        return BADGE;
    const asked = new URLSearchParams(query.slice(0, 2000));
    const label = asked.get('label');
    return { show: among(SHOWS, asked.get('show')) ?? BADGE.show, style: among(STYLES, asked.get('style')) ?? BADGE.style, label: label === null ? null : cut(plain(label).trim(), MOST_CHARACTERS) };
}
const among = (all, word) => all.find((each) => each === word);


/***/ })

};
