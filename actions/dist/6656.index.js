export const id = 6656;
export const ids = [6656];
export const modules = {

/***/ 36473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ metricOf),
  f: () => (/* binding */ pairsOf)
});

// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ./core/compare/known-metrics.js
var known_metrics = __webpack_require__(99865);
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
var sample = __webpack_require__(12090);
// EXTERNAL MODULE: ./core/compare/units.js
var units = __webpack_require__(23801);
// EXTERNAL MODULE: ./core/compare/values-of.js
var values_of = __webpack_require__(59502);
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

/***/ 12090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   vK: () => (/* binding */ scaled),
/* harmony export */   yq: () => (/* binding */ unusual)
/* harmony export */ });
/* harmony import */ var _benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98767);
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

/***/ 81449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ cleanCommitOf),
/* harmony export */   _G: () => (/* binding */ isSameState),
/* harmony export */   g7: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75963);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97779);
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

/***/ 25048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ buildsOf)
/* harmony export */ });
/* harmony import */ var _benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98767);
/* harmony import */ var _index_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33843);


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

/***/ 33843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ measuredOf),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   XL: () => (/* binding */ byTime),
/* harmony export */   ZV: () => (/* binding */ rememberWords),
/* harmony export */   aG: () => (/* binding */ wordOf)
/* harmony export */ });
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97779);
/* harmony import */ var _compare_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13538);
/* harmony import */ var _compare_sample_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12090);
/* harmony import */ var _compare_state_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81449);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23801);
/* harmony import */ var _compare_values_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59502);
/* harmony import */ var _benchmark_percentile_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98767);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42957);
/* harmony import */ var _layout_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56072);
/* harmony import */ var _series_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13106);
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

/***/ 56072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Fk: () => (/* binding */ PACK_MAX_BYTES),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   K8: () => (/* reexport safe */ _place_of_record_js__WEBPACK_IMPORTED_MODULE_4__.K8),
/* harmony export */   iA: () => (/* reexport safe */ _place_of_record_js__WEBPACK_IMPORTED_MODULE_4__.iA),
/* harmony export */   wh: () => (/* binding */ readPack)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _record_read_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58584);
/* harmony import */ var _secrets_redact_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67927);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36931);
/* harmony import */ var _place_of_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48906);
/** Records as they lie on the data branch: a file each, or a line each in a pack. What lies there is as hostile as any file (A03, A06). */






/** Above it nothing of a file is read: a record of ours with every cap reached is smaller, and a pack is closed before it. */
const PACK_MAX_BYTES = 64 * 1024 * 1024;
const PACK_MAX_LINES = 20_000;
/** One line, so that a record has the same bytes in a file of its own and in a pack; without the secrets that a run reported (A67). */
const recordLine = (record) => `${JSON.stringify((0,_secrets_redact_value_js__WEBPACK_IMPORTED_MODULE_2__/* .redactValue */ .F)(record))}\n`;
/** The record of one file. Its own words must agree with the place it lies at: a record of one example is none of another. */
function readStored(path, place, text) {
    const read = (0,_record_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(text, path);
    if (!read.ok)
        return read;
    const own = (0,_place_of_record_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfRecord */ .K8)(read.value);
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
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_place_of_record_js__WEBPACK_IMPORTED_MODULE_4__/* .misplaced */ .j5)(path, 'is too long'));
    const read = (0,_record_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(line, path);
    const own = read.ok ? (0,_place_of_record_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfRecord */ .K8)(read.value) : read;
    if (!read.ok || !own.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(own.ok ? (0,_place_of_record_js__WEBPACK_IMPORTED_MODULE_4__/* .misplaced */ .j5)(path, 'is no record') : own.problem);
    return own.value.example === example && own.value.month === month ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ place: own.value, record: read.value }) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(lies(path, own.value));
}
const lies = (path, own) => ({
    code: 'HISTORY.MISPLACED',
    message: `${path} is a record of ${JSON.stringify(own.example.slice(0, 200))} from ${own.month} with the id ${JSON.stringify(own.id)}, which belongs elsewhere.`,
    next: 'It was left out. `git log hortus-data` shows who wrote it; `git revert` there takes it back.',
    path,
});


/***/ }),

/***/ 3349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ currentSegment),
  O: () => (/* binding */ segmentsOf)
});

// EXTERNAL MODULE: ./core/history/segments-accepted.js
var segments_accepted = __webpack_require__(84157);
// EXTERNAL MODULE: ./core/history/confirm-levels.js
var confirm_levels = __webpack_require__(79517);
// EXTERNAL MODULE: ./core/history/confirm.js
var history_confirm = __webpack_require__(35877);
// EXTERNAL MODULE: ./core/compare/statistics/mann-whitney.js + 1 modules
var mann_whitney = __webpack_require__(93011);
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

/***/ 13106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97779);
/* harmony import */ var _compare_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21002);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75963);



/** The line that a metric of this record stands on; null when nobody observed its machine: then it stands on none. */
function keyOf(record, { name, origin }) {
    const machine = (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(record);
    const { example, preset } = (0,_compare_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .e)(record);
    if (machine === null)
        return null;
    return { example, preset, params: record.fingerprint?.params ?? (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDigest */ .j)(record.params), datasets: record.fingerprint?.datasets ?? [], ...machine, metric: name, origin };
}


/***/ }),

/***/ 67927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42483);

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
