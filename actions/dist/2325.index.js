export const id = 2325;
export const ids = [2325];
export const modules = {

/***/ 92325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localPasts: () => (/* binding */ localPasts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_compare_declarations_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46623);
/* harmony import */ var _core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33843);
/* harmony import */ var _steps_read_own_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39176);
/* harmony import */ var _no_past_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46832);
/* harmony import */ var _past_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59214);
/** Where nothing was ever appended: the records that runs left on this machine. */






const MOST = 30;
async function localPasts(world, examples, config) {
    const records = Map.groupBy(await (0,_steps_read_own_records_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnRecords */ .t)(world, examples.map(({ id }) => id), MOST), ({ example }) => example?.id ?? '');
    const facts = new Map(examples.flatMap((example) => {
        const own = (records.get(example.id) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const metrics = { tolerance: config.compare.tolerance, runner: config.compare.runner, declared: (0,_core_compare_declarations_of_js__WEBPACK_IMPORTED_MODULE_5__/* .declarationsOf */ .R)(example, config) };
        return own.length === 0 ? [] : [[example.id, (0,_past_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .pastFacts */ .I)(example.id, { records: own, measured: own.flatMap((record) => [...(0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredOf */ .ED)(record)]), metrics, recordCount: own.length, accepted: [], quarantined: [], problems: [] }, MOST)]];
    }));
    const keys = new Map([...facts].map(([id, past]) => [id, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(past)).digest('hex')]));
    return { of: (id) => facts.get(id) ?? _no_past_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PAST */ .N, keyOf: (id) => keys.get(id) ?? '', ready: () => Promise.resolve(), kept: Promise.resolve() };
}


/***/ }),

/***/ 59214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pastFacts)
/* harmony export */ });
/* harmony import */ var _core_compare_metrics_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36473);
/* harmony import */ var _core_compare_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13538);
/* harmony import */ var _core_compare_values_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59502);
/* harmony import */ var _core_history_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25048);
/* harmony import */ var _core_history_noise_floor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36708);
/* harmony import */ var _core_history_segments_accepted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84157);
/* harmony import */ var _core_history_segments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3349);
/* harmony import */ var _core_record_run_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6878);
/* harmony import */ var _site_benchmarks_summary_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84678);
/** What the data branch says of one example, as its page shows it. */









/** `mostRecords`: the newest that are shown. */
function pastFacts(example, { records, measured, metrics, recordCount, accepted, quarantined, problems }, mostRecords) {
    const all = (0,_core_history_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .buildsOf */ .j)(measured);
    const shown = all.slice(0, MOST_SERIES);
    const direction = directionsOf(records, metrics);
    const series = shown.map((each) => withSegments(each, accepted, direction(each)));
    const kept = withinBytes(records.slice(-mostRecords).toReversed());
    return {
        records: kept,
        recordCount,
        series,
        ...(series.length === 0 ? {} : { summary: (0,_site_benchmarks_summary_of_js__WEBPACK_IMPORTED_MODULE_7__/* .summaryOf */ .YG)(series, accepted) }),
        accepted,
        quarantined,
        expected: (0,_core_record_run_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .summariseRuns */ .t)(records).expected,
        problems: [...problems, ...(shown.length < all.length ? [tooMany(example, all.length)] : []), ...(kept.length < Math.min(records.length, mostRecords) ? [tooLarge(example, kept.length)] : [])],
    };
}
/** Nobody looks at more; by their names, so that which are shown does not change from build to build. */
const MOST_SERIES = 200;
function withSegments(series, accepted, direction) {
    const segments = (0,_core_history_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .segmentsOf */ .O)(series.points, (0,_core_history_segments_accepted_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptedFor */ .J)(series.key, accepted));
    // Segments count builds with a finite value, and so do the points that are shown.
    const points = series.points.filter(({ value }) => Number.isFinite(value));
    return { key: series.key, unit: series.unit, direction, points, segments: segments.map(({ start, points: own, cause }) => ({ start, builds: own.length, cause })), noise: (0,_core_history_noise_floor_js__WEBPACK_IMPORTED_MODULE_8__/* .noiseFloor */ .nb)((segments.at(-1)?.points ?? []).map(({ value }) => value)).value };
}
/** What is declared, or the newest record that has the metric says, or its name. */
function directionsOf(records, options) {
    const known = new Map();
    for (const record of records.slice(-NEWEST)) {
        for (const [name, found] of (0,_core_compare_values_of_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .s)([record], (0,_core_compare_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .startsOf */ .jb)(record) > 0 ? 'start' : 'build')) {
            const { direction } = (0,_core_compare_metrics_of_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(found, options);
            known.set(name, direction === 'min' || direction === 'max' ? direction : null);
        }
    }
    return ({ key }) => known.get(`${key.origin} ${key.metric}`) ?? declaredDirection(options, key.metric);
}
const NEWEST = 3;
function declaredDirection({ declared }, name) {
    const direction = Object.hasOwn(declared, name) ? declared[name].direction : null;
    return direction === 'min' || direction === 'max' ? direction : null;
}
/** Records with long curves: so much of them goes into the memory of a build and into a page. The newest is always there. */
const MOST_BYTES = 8 * 1024 * 1024;
function withinBytes(newestFirst) {
    let left = MOST_BYTES;
    return newestFirst.filter((record, at) => {
        if (left < 0)
            return false;
        left -= sizeOf(record);
        return left >= 0 || at === 0;
    });
}
/** About: only curves make a record long. */
function sizeOf({ reported }) {
    const series = Object.values(reported.metrics.series ?? {});
    return 5000 + series.reduce((sum, { points = [] }) => sum + points.length * 40, 0);
}
const tooMany = (example, count) => ({ code: 'SITE.SERIES', message: `${example} has ${count} series; the first ${MOST_SERIES} are shown.`, next: '`hortus history show` shows the others.' });
const tooLarge = (example, count) => ({ code: 'SITE.RECORDS', message: `The records of ${example} are so long that only the newest ${count} are shown.`, next: '`hortus history show` has the series of all; a shorter history of steps makes records shorter.' });


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

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ summariseRuns)
/* harmony export */ });
/* harmony import */ var _held_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59217);

const CHECKS = new Set(['smoke', 'benchmark']);
/** Folds records, in any order, into what `list` and `info` show. */
function summariseRuns(records) {
    const byTime = [...records].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
    const green = byTime.findLast((record) => (0,_held_up_js__WEBPACK_IMPORTED_MODULE_0__/* .heldUp */ .J)(record) && CHECKS.has(record.kind) && record.observed !== null);
    const last = byTime.at(-1);
    return {
        runs: records.length,
        lastGreen: green === undefined ? null : { date: timeOf(green), record: green.id, preset: green.preset ?? null, tree: green.observed?.code.tree ?? null },
        last: last === undefined ? null : { date: timeOf(last) || null, record: last.id, state: last.status.state },
        expected: expectedTimes(byTime),
    };
}
const timeOf = (record) => record.observed?.endedAt ?? record.observed?.startedAt ?? '';
function expectedTimes(records) {
    const good = records.filter((record) => record.status.state === 'succeeded' && record.preset !== undefined && record.observed !== null);
    const byPreset = Map.groupBy(good, (record) => record.preset);
    return Object.fromEntries([...byPreset].map(([preset, runs]) => {
        const builds = runs.map((run) => run.observed?.phases['build']).filter((ms) => ms !== undefined);
        return [preset, { runMs: median(runs.map((run) => run.observed.durationMs)), buildMs: builds.length === 0 ? null : median(builds), runs: runs.length }];
    }));
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}


/***/ }),

/***/ 18326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf),
/* harmony export */   p: () => (/* binding */ levelsOf)
/* harmony export */ });
/* harmony import */ var _core_compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41714);
/* harmony import */ var _core_history_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36708);
/* harmony import */ var _core_history_segments_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84157);
/** Where the level of a series changed: from what to what, what that is called, and who accepted it. */



/** Oldest first. */
function changesOf(series, accepted = []) {
    const own = (0,_core_history_segments_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedFor */ .J)(series.key, accepted);
    const levels = levelsOf(series);
    return series.segments.flatMap(({ start, cause }, at) => {
        const point = series.points[start];
        if (at === 0 || cause === null || point === undefined)
            return [];
        const [before, after] = [levels[at - 1].middle, levels[at].middle];
        const worse = series.direction === null || before === after ? null : series.direction === 'min' ? after > before : after < before;
        return [{ word: cause === 'accepted' ? 'accepted' : wordOf(worse), point, before, after, shift: before === 0 ? null : (after - before) / Math.abs(before), worse, accepted: cause === 'accepted' ? (own.findLast((each) => isOf(each, point)) ?? own.at(-1) ?? null) : null }];
    });
}
/** Of each segment: its middle, and what its noise is relative to. */
const levelsOf = ({ points, segments }) => segments.map(({ start, builds }) => (0,_core_history_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)((0,_core_compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_2__/* .ascending */ .V)(points.slice(start, start + builds).map(({ value }) => value))));
const wordOf = (worse) => (worse === null ? 'change' : worse ? 'regression' : 'improvement');
const isOf = ({ tree, commit }, point) => (tree !== null && tree === point.tree) || (commit !== null && commit === point.commit);


/***/ }),

/***/ 84678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ allChanges),
  mL: () => (/* binding */ byDay),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: mainOf

;// CONCATENATED MODULE: ./site/leaderboard/standings-of.js
/** One a preset, metric and data: of the hardware and parameters that have most builds, since one run elsewhere is an exception. Only what is better one way. */
function standingsOf(series) {
    const ranked = series.filter(({ key, direction, points }) => key.origin === 'reported' && direction !== null && points.length > 0);
    const groups = Map.groupBy(ranked, ({ key, unit }) => JSON.stringify([key.preset, key.metric, unit, key.datasets]));
    return [...groups.values()].map((same) => {
        const one = same.reduce((a, b) => (b.points.length > a.points.length || (b.points.length === a.points.length && b.points.at(-1).at > a.points.at(-1).at) ? b : a));
        const { preset, metric, datasets, hardware, params, engine } = one.key;
        const last = one.points.at(-1);
        const observed = (of) => series.find(({ key }) => key.origin === 'observed' && key.metric === of && key.preset === preset && key.hardware === hardware && key.params === params && key.engine === engine)?.points.at(-1)?.value ?? null;
        return { metric, unit: one.unit, direction: one.direction, datasets, preset, value: last.value, at: last.at, builds: one.points.length, hardware, durationMs: observed('durationMs'), memoryBytes: observed('peakMemoryBytes') };
    });
}

// EXTERNAL MODULE: ./site/shell/spark.js
var spark = __webpack_require__(32490);
// EXTERNAL MODULE: ./site/benchmarks/changes-of.js
var changes_of = __webpack_require__(18326);
;// CONCATENATED MODULE: ./site/benchmarks/summary-of.js



function summaryOf(all, accepted) {
    const main = mainOf(all);
    return {
        series: all.length,
        builds: all.reduce((most, { points }) => Math.max(most, points.length), 0),
        hardware: new Set(all.map(({ key }) => key.hardware)).size,
        last: all.reduce((newest, { points }) => { const at = points.at(-1)?.at ?? null; return at !== null && (newest === null || at > newest) ? at : newest; }, null),
        main: main === null ? null : { preset: main.key.preset, metric: main.key.metric, hardware: main.key.hardware, unit: main.unit, noise: main.noise, builds: main.points.length, values: (0,spark/* extremes */.oz)(main.points.map(({ value }) => value), 40).map(({ value }) => value), now: main.points.at(-1).value },
        changes: allChanges(all, accepted).slice(0, MOST_CHANGES),
        reported: standingsOf(all),
    };
}
/** Of one example, the newest. */
const MOST_CHANGES = 40;
/** Newest first. */
function allChanges(all, accepted) {
    return all.flatMap((each) => (0,changes_of/* changesOf */.f)(each, accepted).map((change) => ({ key: { preset: each.key.preset, metric: each.key.metric, origin: each.key.origin, hardware: each.key.hardware }, unit: each.unit, change }))).sort(byDay);
}
const byDay = (a, b) => (a.change.point.at < b.change.point.at ? 1 : a.change.point.at > b.change.point.at ? -1 : 0);
/** What it reports about its quality, else how long it takes; of those the longest history. */
function mainOf(all) {
    const worth = ({ key, direction }) => (key.origin === 'reported' ? (direction === null ? 1 : 3) : key.metric === 'durationMs' ? 2 : 0);
    return all.filter(({ points }) => points.length > 0).reduce((best, each) => (best === null || worth(each) > worth(best) || (worth(each) === worth(best) && each.points.length > best.points.length) ? each : best), null);
}


/***/ })

};
