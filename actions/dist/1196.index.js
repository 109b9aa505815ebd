export const id = 1196;
export const ids = [1196];
export const modules = {

/***/ 73246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/** The branch that the configuration names; null: a world without any. */
function dataOf({ data }, { history: { remote, branch } }) {
    return data?.at?.({ remote, branch }) ?? data ?? null;
}


/***/ }),

/***/ 83043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lastSnapshot),
/* harmony export */   X: () => (/* binding */ AWAY)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
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

/***/ 19542:
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

/***/ 98767:
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

/***/ 46623:
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

/***/ 97779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   VZ: () => (/* binding */ differingKeys),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   e1: () => (/* binding */ ran)
/* harmony export */ });
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42957);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21002);
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

/***/ 70198:
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

/***/ 99865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ knownFloor),
/* harmony export */   XP: () => (/* binding */ knownDirection),
/* harmony export */   q6: () => (/* binding */ knownClass),
/* harmony export */   zv: () => (/* binding */ isOfMachine)
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
/** Times, rates, energy and memory: two machines give two figures for the same code. */
const isOfMachine = (name, unit) => knownClass(name, unit) === 'time' || knownClass(name, unit) === 'near';
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

/***/ 13538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ APART),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   dI: () => (/* binding */ tooFew),
/* harmony export */   jb: () => (/* binding */ startsOf)
/* harmony export */ });
/* harmony import */ var _benchmark_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19542);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42957);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97779);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21002);
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

/***/ 21002:
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

/***/ 23801:
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

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70198);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23801);


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

/***/ 36931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/* unused harmony export exampleOf */
/* harmony import */ var _record_record_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82711);
/* harmony import */ var _render_badge_badge_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35099);
/* harmony import */ var _source_decode_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75134);
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
const decode = (name) => (name === '' ? null : (0,_source_decode_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePercent */ .g)(name));


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
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44233);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75963);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36931);
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

/***/ 48906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ placeOfRecord),
/* harmony export */   iA: () => (/* binding */ timeOfRecord),
/* harmony export */   j5: () => (/* binding */ misplaced)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

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
const misplaced = (what, why) => ({ code: 'HISTORY.NO_PLACE', message: `The record ${what} ${why}, so it has no place in a history.`, next: 'It was left out. Give a record that Hortus wrote.' });


/***/ }),

/***/ 35099:
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
