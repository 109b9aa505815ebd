export const id = 7281;
export const ids = [7281];
export const modules = {

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

/***/ 57281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSome: () => (/* binding */ readSome)
/* harmony export */ });
/* harmony import */ var _core_history_index_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26031);
/* harmony import */ var _core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33843);
/* harmony import */ var _core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56072);
/* harmony import */ var _core_history_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36931);
/* harmony import */ var _steps_read_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92427);
/* harmony import */ var _name_in_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13291);
/* harmony import */ var _past_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59214);
/* harmony import */ var _past_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22278);








/** `most`: newest records of each. */
async function readSome(snapshot, wanted, most) {
    const [indexes, packs] = await Promise.all([indexesOf(snapshot, wanted), linesOfPacks(snapshot, wanted)]);
    const whole = wanted.filter(({ example }) => !indexes.has(example.id));
    const [newest, all] = await Promise.all([
        (0,_steps_read_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistory */ .L)(snapshot, wanted.map(({ example }) => example.id), { recordsPerExample: most, listed: wanted.flatMap(({ files }) => files) }),
        (0,_steps_read_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistory */ .L)(snapshot, whole.map(({ example }) => example.id), { listed: whole.flatMap(({ files }) => files) }),
    ]);
    const byExample = (items, of) => Map.groupBy(items, (item) => of(item) ?? '');
    const [records, everything] = [byExample(newest.records, ({ place }) => place.example), byExample(all.records, ({ place }) => place.example)];
    const [accepted, quarantined] = [byExample(newest.accepted, ({ example }) => example), byExample(newest.quarantined, ({ example }) => example)];
    const problems = byExample([...newest.problems, ...all.problems], ({ path }) => (path === undefined ? null : (exampleAt(path))));
    return wanted.map(({ example: { id }, metrics, files, key }) => {
        const measured = indexes.get(id) ?? (everything.get(id) ?? []).flatMap(({ record }) => [...(0,_core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredOf */ .ED)(record)]);
        const recordCount = files.reduce((sum, path) => sum + ((0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(path)?.kind === 'record' ? 1 : (packs.get(path) ?? 0)), 0);
        const told = [...new Map((problems.get(id) ?? []).map((each) => [each.message, each])).values()];
        return (0,_past_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .pastLines */ .ue)(id, key, (0,_past_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .pastFacts */ .I)(id, { records: (records.get(id) ?? []).map(({ record }) => record), measured, metrics, recordCount, accepted: accepted.get(id) ?? [], quarantined: quarantined.get(id) ?? [], problems: told }, most));
    });
}
/** A line of a pack is told as `packs/x/2026-11.jsonl:12`. */
function exampleAt(path) {
    const place = (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(path.replace(/:\d+$/, ''));
    return place === null ? (0,_name_in_js__WEBPACK_IMPORTED_MODULE_7__/* .decoded */ .D)((0,_name_in_js__WEBPACK_IMPORTED_MODULE_7__/* .nameIn */ .Z)(path)) : 'example' in place ? place.example : null;
}
/** By example; one that is not there, is old or says anything but its records is left out, and they are read instead. */
async function indexesOf(snapshot, wanted) {
    const paths = new Map(wanted.map(({ example, files }) => [(0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)({ kind: 'index', example: example.id }), { id: example.id, sources: JSON.stringify(files.filter((path) => isSource(path))) }]));
    const read = await snapshot.readAs([...paths.keys()], { maxBytes: _core_history_index_document_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_MAX_BYTES */ .sQ }, (path, file) => {
        const index = file.ok ? (0,_core_history_index_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndex */ .vY)(file.value.text) : null;
        const { id, sources } = paths.get(path);
        return index !== null && index.example === id && JSON.stringify(index.sources) === sources ? index.measured : null;
    });
    return new Map([...read].flatMap(([path, measured]) => (measured === null ? [] : [[paths.get(path).id, measured]])));
}
function isSource(path) {
    const kind = (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(path)?.kind;
    return kind === 'record' || kind === 'pack';
}
function linesOfPacks(snapshot, wanted) {
    const paths = wanted.flatMap(({ files }) => files.filter((path) => (0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(path)?.kind === 'pack'));
    return snapshot.readAs(paths, { maxBytes: _core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_2__/* .PACK_MAX_BYTES */ .Fk }, (_path, file) => (file.ok ? file.value.text.split('\n').filter((line) => line !== '').length : 0));
}


/***/ }),

/***/ 92427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _core_history_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7952);
/* harmony import */ var _core_history_layout_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56072);
/* harmony import */ var _core_history_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36931);
/* harmony import */ var _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58584);
/* harmony import */ var _core_report_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42957);
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
