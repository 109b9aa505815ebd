export const id = 7194;
export const ids = [7194];
export const modules = {

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loadHistory),
/* harmony export */   q: () => (/* reexport safe */ _data_of_js__WEBPACK_IMPORTED_MODULE_6__.q)
/* harmony export */ });
/* harmony import */ var _core_history_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25048);
/* harmony import */ var _core_history_index_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33843);
/* harmony import */ var _core_history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37744);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89001);
/* harmony import */ var _data_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73246);
/* harmony import */ var _last_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83043);
/* harmony import */ var _read_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92427);
/** The past of some examples, for a comparison. It never fails a check of today's code: what cannot be read is told, and nothing is known then. */








const NOTHING = { ..._core_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_HISTORY */ .V, records: [], problems: [], commit: null };
/**
 * Reads the records themselves and no index, so that a wrong index changes no verdict. A remote that cannot be asked (no network):
 * what was fetched last is taken, and that is told.
 */
async function loadHistory(world, config, { examples, today, fetched = false }) {
    const data = (0,_data_of_js__WEBPACK_IMPORTED_MODULE_6__/* .dataOf */ .q)(world, config);
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

/***/ 88125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ correctFamily)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84960);
/* harmony import */ var _statistics_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25716);
/* harmony import */ var _verdict_of_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38725);



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

/***/ 84960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   HZ: () => (/* binding */ DELTA),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Yq: () => (/* binding */ USUAL_FAMILY),
/* harmony export */   u0: () => (/* binding */ EACH_WAY)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59678);
/* harmony import */ var _statistics_least_p_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58536);
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

/***/ 47748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   dJ: () => (/* binding */ segmentOf),
/* harmony export */   yP: () => (/* binding */ decidedBy)
/* harmony export */ });
/* harmony import */ var _history_noise_floor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36708);
/* harmony import */ var _history_segments_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84157);
/* harmony import */ var _history_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13106);
/* harmony import */ var _history_segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3349);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42957);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75963);
/* harmony import */ var _key_filter_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81700);
/* harmony import */ var _state_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81449);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21002);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23801);
/** What the history says about one metric: its noise between builds, the last medians, and what a person decided about it. */










/** The builds that the base stands in a line with, without those of the head; none when nobody knows its machine. */
function segmentOf({ base, head }, metric, history) {
    const key = (0,_history_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(base.at(-1), metric);
    const series = key === null ? null : history.series(key);
    const factor = series === null || series.unit === null || metric.unit === null ? 1 : (0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .factorOf */ .J)(series.unit, metric.unit);
    if (key === null || series === null || factor === null)
        return [];
    const own = new Set(head.map(({ id }) => id));
    const points = series.points.filter(({ record }) => !own.has(record)).map((point) => ({ ...point, value: point.value * factor }));
    return (0,_history_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .currentSegment */ .N)(points, (0,_history_segments_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedFor */ .J)(key, history.accepted));
}
const noiseOf = (points) => (0,_history_noise_floor_js__WEBPACK_IMPORTED_MODULE_6__/* .noiseFloor */ .nb)(points.map(({ value }) => value));
/** What a person decided about this metric of this head, where it still holds. Without a day nothing holds: nobody knows whether it ran out. */
function decidedBy(head, metric, history, today) {
    if (today === undefined)
        return {};
    const { example, preset } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .e)(head);
    const holds = (each) => each.until >= today && isAbout(each, example, preset, metric);
    const quarantined = last(history.quarantined.filter(holds));
    const accepted = last(history.accepted.filter((each) => holds(each) && isOf(each, head)));
    return {
        ...(quarantined === undefined ? {} : { quarantined: { until: quarantined.until, reason: cut(quarantined.reason, 400) } }),
        ...(accepted === undefined ? {} : { accepted: { by: cut(accepted.by, 200), reason: cut(accepted.reason, 400), until: accepted.until } }),
    };
}
/** Whether a decision names this metric. */
const isAbout = (each, example, preset, metric) => each.example === example && each.preset === preset && (0,_key_filter_js__WEBPACK_IMPORTED_MODULE_8__/* .matches */ .c)(each.metric, metric);
/** By tree where both say one, since histories are rewritten: of an accepted commit, files that were changed and not committed are another state. */
function isOf({ tree, commit }, head) {
    const own = (0,_state_of_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOf */ .g7)(head);
    if (tree !== null && own !== null)
        return tree === own;
    return commit !== null && commit === (0,_state_of_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanCommitOf */ .Qq)(head);
}
/** The one that holds longest; of two, always the same. */
const last = (all) => all.toSorted((a, b) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byWord */ .GM)(a.until, b.until) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byWord */ .GM)(a.at, b.at) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byWord */ .GM)((0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(a), (0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(b))).at(-1);
const cut = (text, length) => text.slice(0, length).toWellFormed();


/***/ }),

/***/ 25716:
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

/***/ 38725:
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

/***/ 37744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ NO_HISTORY)
/* harmony export */ });
/** What the data branch holds, as values: series of builds, accepted changes, quarantined metrics. Types only. */
const NO_HISTORY = { series: () => null, accepted: [], quarantined: [] };


/***/ })

};
