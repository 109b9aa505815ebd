export const id = 852;
export const ids = [852];
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

/***/ 3852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareStory: () => (/* binding */ compareStory)
});

// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(5963);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(2957);
;// CONCATENATED MODULE: ./core/compare/subject.js
/** Foreign records name no example; then their experiment or their group stands for it. */
function subjectOf(record) {
    return {
        example: record.example?.id ?? record.reported.experiment ?? record.groupId ?? record.reported.name ?? 'none',
        preset: record.fingerprint?.preset ?? record.preset ?? record.kind,
    };
}
/** When it started, else its id: ids of ours begin with the time. */
const startOf = (record) => record.observed?.startedAt ?? record.reported.timing?.startedAt ?? record.id;

;// CONCATENATED MODULE: ./core/compare/gate.js
/**
 * Step 0 (specs: compare 5): may these two runs be compared at all? In `regression` mode everything must be equal but
 * the change under test, which is the example's tree and the image built from it.
 */



function gate(base, head) {
    const reasons = [...unfinished('base', base), ...unfinished('head', head), ...differences(base, head)];
    return { closed: reasons.length === 0 ? null : `${reasons.join('; ')}.`, machine: machineDifference(base, head) };
}
const RAN = new Set(['succeeded', 'unknown']);
/** A run that failed has measured something else than the run that succeeded. */
function unfinished(side, record) {
    return RAN.has(record.status.state) ? [] : [`The ${side} run ended as ${record.status.state.replace('_', ' ')}`];
}
function differences(base, head) {
    const a = identity(base);
    const b = identity(head);
    const words = DIMENSIONS.filter((dimension) => a[dimension] !== b[dimension]).map((dimension) => `The ${dimension} differ${dimension.endsWith('s') ? '' : 's'}: ${gate_short(a[dimension])} and ${gate_short(b[dimension])}`);
    const params = differingKeys(base.params, head.params);
    return params.length === 0 ? words : [...words, `The params differ: ${gate_short(params.join(', '))}`];
}
const DIMENSIONS = ['example', 'preset', 'datasets', 'system'];
function differingKeys(a, b) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(order/* byWord */.GM);
    return keys.filter((key) => Object.hasOwn(a, key) !== Object.hasOwn(b, key) || (0,canonical_json/* canonicalJson */.d)(a[key]) !== (0,canonical_json/* canonicalJson */.d)(b[key]));
}
/** The fingerprint, or what a record without one says of the same. */
function identity(record) {
    const { fingerprint } = record;
    return {
        ...subjectOf(record),
        datasets: (0,canonical_json/* canonicalJson */.d)(fingerprint?.datasets ?? (record.reported.inputs ?? []).filter((input) => input.role === 'dataset').map((input) => input.digest?.value ?? input.refRaw ?? input.path ?? input.name ?? '')),
        system: record.system,
    };
}
function machineDifference(base, head) {
    const [a, b] = [machine(base), machine(head)];
    if (a === null || b === null)
        return `No hardware was observed ${a === null && b === null ? 'on either side' : a === null ? 'at the base' : 'at the head'}.`;
    if (a.hardware !== b.hardware)
        return `Measured on different hardware: ${a.hardware} and ${b.hardware}.`;
    return a.engine === b.engine ? null : `Measured with different engines: ${a.engine} and ${b.engine}.`;
}
function machine(record) {
    const hardware = record.fingerprint?.hardwareClass ?? record.observed?.hardware.class;
    return record.observed === null || hardware === undefined ? null : { hardware, engine: record.observed.engine.name };
}
const gate_short = (text) => (text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`);

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(9678);
;// CONCATENATED MODULE: ./core/compare/change.js
/** (head - base) / |base|; null when it cannot be said: a value that is no finite number, a base of 0, a quotient too large to hold. */
function relativeChange(base, head) {
    if (typeof base !== 'number' || typeof head !== 'number')
        return null;
    if (base === head)
        return 0;
    if (base === 0)
        return null;
    const change = (head - base) / Math.abs(base);
    return Number.isFinite(change) ? change : null;
}
/** Whether two finite values lie within a relative tolerance; from 0 the tolerance counts as an absolute one. */
function within(base, head, tolerance) {
    return base === 0 ? Math.abs(head) <= tolerance : Math.abs(head - base) <= tolerance * Math.abs(base);
}

;// CONCATENATED MODULE: ./core/compare/judge-metric.js
/** One metric, one run a side: what may honestly be said. */


/** `null` on a side: the metric is missing there. */
function judgeMetric(metric, base, head) {
    if (base === null || head === null)
        return missing(base, head);
    const change = relativeChange(base, head);
    if (typeof base !== 'number' || typeof head !== 'number')
        return { change, ...judgeUnusual(base, head) };
    const judge = { quality: judgeQuality, memory: judgeMemory, time: judgeTime }[metric.class];
    return { change, ...judge(metric, base, head, change) };
}
function missing(base, head) {
    const where = base === null && head === null ? 'on both sides' : base === null ? 'at the base' : 'at the head';
    return { change: null, verdict: 'insufficient_data', reason: `Missing ${where}.` };
}
/** NaN or an infinity: training that diverged, or a division by zero. Never equal to anything. */
function judgeUnusual(base, head) {
    if (typeof base === 'number')
        return { verdict: 'regression', reason: `Was a finite number and became ${head}.` };
    if (typeof head === 'number')
        return { verdict: 'improvement', reason: `Was ${base} and became a finite number.` };
    return { verdict: 'inconclusive', reason: `No finite number on either side: ${base} and ${head}.` };
}
function judgeQuality(metric, base, head, change) {
    if (within(base, head, metric.tolerance))
        return { verdict: 'equivalent', reason: null };
    return directed(metric.direction, base, head, `${moved(base, head, change)}, more than the tolerance of ${percentOf(metric.tolerance)}`);
}
/**
 * Memory that an example reports is counted, like any other figure. An observed peak is not: a cgroup's counts the page cache, and
 * the same tree was measured 2.17 times apart (312.7 and 678.9 MiB) on one machine.
 */
function judgeMemory(metric, base, head, change) {
    if (metric.origin === 'reported' || within(base, head, metric.tolerance))
        return judgeQuality(metric, base, head, change);
    return { verdict: 'inconclusive', reason: 'One run a side: an observed peak depends on what the machine had cached.' };
}
/**
 * One run a side shows nothing about a time, in either direction, whatever tolerance was set: the same commit was measured 1.62
 * times apart on shared runners, other machines differ by 14-34 % (specs: compare 0.7), and a median of 0.2 ms by 82 % on an idle one.
 */
function judgeTime() {
    return { verdict: 'inconclusive', reason: 'One run a side says nothing about a time.' };
}
function directed(direction, base, head, what) {
    if (direction === null)
        return { verdict: 'inconclusive', reason: `${what}; nobody declared which way is better.` };
    if (direction === 'neutral')
        return { verdict: 'inconclusive', reason: `${what}; neither way is better.` };
    const better = direction === 'max' ? head > base : head < base;
    return { verdict: better ? 'improvement' : 'regression', reason: `${what}.` };
}
function moved(base, head, change) {
    const way = head > base ? 'Rose' : 'Fell';
    return change === null ? `${way} from ${base} to ${head}` : `${way} by ${(0,figures/* percent */.KN)(Math.abs(change)).slice(change === 0 ? 0 : 1)}`;
}
const percentOf = (tolerance) => (0,figures/* percent */.KN)(tolerance).replace(/^\+/, '');

;// CONCATENATED MODULE: ./core/compare/key-filter.js
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

// EXTERNAL MODULE: ./core/compare/known-metrics.js
var known_metrics = __webpack_require__(9865);
;// CONCATENATED MODULE: ./core/compare/metrics-of.js
/** The metrics of two records, each with both values: reported ones by name, and the three that Hortus observes itself. */


/** Observed first, then reported, each by name. */
function pairsOf(base, head, options) {
    return [...observedPairs(base, head, options), ...reportedPairs(base, head, options)];
}
const OBSERVED = [
    { name: 'cpuTimeMs', class: 'time', unit: 'ms' },
    { name: 'durationMs', class: 'time', unit: 'ms' },
    { name: 'peakMemoryBytes', class: 'memory', unit: 'bytes' },
];
function observedPairs(base, head, options) {
    if (base.observed === null && head.observed === null)
        return [];
    return OBSERVED.map((known) => {
        const a = observed(base, known.name);
        const b = observed(head, known.name);
        const tolerance = own(options.declared, known.name)?.tolerance ?? options.tolerance;
        return { metric: { ...known, origin: 'observed', direction: 'min', tolerance }, base: a.value, head: b.value, note: a.reason ?? b.reason ?? null };
    });
}
function observed(record, name) {
    if (record.observed === null)
        return { value: null, reason: 'Nothing was observed.' };
    return name === 'durationMs' ? { value: record.observed.durationMs } : record.observed[name];
}
function reportedPairs(base, head, options) {
    const names = [...new Set([...Object.keys(base.reported.metrics.summary), ...Object.keys(head.reported.metrics.summary)])].sort(order/* byWord */.GM);
    return names.map((name) => {
        const metric = describe(name, base, head, options);
        return { metric, base: own(base.reported.metrics.summary, name) ?? null, head: own(head.reported.metrics.summary, name) ?? null, note: null };
    });
}
/** The descriptor's or configuration's word first, then what both runs say, then what the name says. */
function describe(name, base, head, options) {
    const declared = own(options.declared, name);
    const unit = declared?.unit ?? own(head.reported.metrics.units ?? {}, name) ?? own(base.reported.metrics.units ?? {}, name) ?? null;
    return {
        name,
        origin: 'reported',
        class: (0,known_metrics/* knownClass */.q6)(name, unit),
        direction: declared?.direction ?? claimedDirection(name, base, head) ?? (0,known_metrics/* knownDirection */.XP)(name),
        unit,
        tolerance: declared?.tolerance ?? options.tolerance,
    };
}
/** A head that turns the direction around must not turn a regression into an improvement: the base's word counts. */
function claimedDirection(name, base, head) {
    return own(base.reported.metrics.directions ?? {}, name) ?? own(head.reported.metrics.directions ?? {}, name) ?? null;
}
/** Names come from records: `constructor` is a metric like any other, never a member of Object. */
function own(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}

;// CONCATENATED MODULE: ./core/compare/verdict-of-metrics.js
/**
 * What the metrics say together. One regression is a regression. A reported metric that is gone at the head leaves the
 * rest undecided: a change could hide behind it. Times that one run a side cannot judge neither spoil nor support.
 */
function verdictOfMetrics(metrics) {
    const said = new Set(metrics.map((metric) => metric.verdict));
    if (said.has('regression'))
        return 'regression';
    if (metrics.some((metric) => metric.origin === 'reported' && metric.head === null))
        return 'insufficient_data';
    return ORDER.find((verdict) => said.has(verdict)) ?? 'insufficient_data';
}
const ORDER = ['improvement', 'equivalent', 'inconclusive', 'insufficient_data', 'incomparable'];

;// CONCATENATED MODULE: ./core/compare/compare-records.js





function compareRecords(base, head, options) {
    const open = gate(base, head);
    const wanted = keyFilter(options.keys ?? []);
    const pairs = pairsOf(base, head, { tolerance: options.tolerance, declared: options.declared ?? {} }).filter((pair) => wanted(pair.metric.name));
    const metrics = pairs.map((pair) => toMetric(pair, judge(pair, open)));
    const verdict = open.closed === null ? verdictOfMetrics(metrics) : 'incomparable';
    return {
        example: head.example?.id ?? base.example?.id ?? null,
        preset: head.preset ?? base.preset ?? null,
        base: base.id,
        head: head.id,
        verdict,
        reason: open.closed ?? (metrics.length === 0 ? 'Neither run has a metric that was asked for.' : ONE_RUN),
        metrics,
    };
}
const ONE_RUN = 'One run a side: metrics that repeat exactly are judged by their tolerance, times and observed memory are shown and not judged.';
function judge(pair, open) {
    if (open.closed !== null)
        return { change: null, verdict: 'incomparable', reason: open.closed };
    const judgement = judgeMetric(pair.metric, pair.base, pair.head);
    if (judgement.verdict === 'insufficient_data')
        return pair.note === null ? judgement : { ...judgement, reason: `${judgement.reason ?? ''} ${pair.note}` };
    if (pair.metric.class !== 'quality' && open.machine !== null)
        return { ...judgement, verdict: 'incomparable', reason: open.machine };
    return judgement;
}
function toMetric({ metric, base, head }, { change, verdict, reason }) {
    return {
        name: metric.name,
        origin: metric.origin,
        base,
        head,
        ...(metric.unit === null ? {} : { unit: metric.unit }),
        change,
        tolerance: metric.tolerance,
        ...(metric.direction === null ? {} : { direction: metric.direction }),
        verdict,
        reason,
    };
}

;// CONCATENATED MODULE: ./core/benchmark/order.js
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

;// CONCATENATED MODULE: ./core/benchmark/compare-sides.js
/**
 * Two benchmarks, set beside each other by what there is today. Quality is judged by its tolerance, as ever. Times and memory get
 * their ratio and no verdict: that takes the exact test over starts (specs: compare 5, T1), and of too few starts not even that
 * could say anything. Two records of which one is no benchmark are compared like any two.
 */



function compareSides(base, head, options) {
    const compared = compareRecords(base, head, options);
    const n = Math.min(measuredOf(base), measuredOf(head));
    if (compared.verdict === 'incomparable' || n === 0)
        return compared;
    const why = !inTurn(base, head) ? APART : n < LEAST_RUNS ? tooFew(n) : NO_TEST;
    const verdict = n < LEAST_RUNS ? 'insufficient_data' : 'inconclusive';
    const metrics = compared.metrics.map((metric) => (metric.verdict === 'inconclusive' && compare_sides_ONE_RUN.test(metric.reason ?? '') ? { ...metric, verdict, reason: why } : metric));
    // A benchmark is about times: while nothing is said about them, that the rest is equal is no verdict on the whole.
    const whole = verdictOfMetrics(metrics);
    return { ...compared, metrics, verdict: whole === 'regression' ? whole : verdict, reason: `Medians of ${n} starts a side${inTurn(base, head) ? ' in turn on one machine' : ''}. ${why}` };
}
/** What core/compare says of a time or a peak of one run a side. */
const compare_sides_ONE_RUN = /^One run a side/;
const NO_TEST = 'Times and memory are shown without a verdict: no test over the starts is applied yet.';
const APART = 'Times and memory are shown without a verdict: the two sides did not take turns, so the machine may have changed between them.';
const tooFew = (n) => `${n} starts a side can give no verdict on a time: at least ${LEAST_RUNS} are needed.`;
/** Starts that count; none of a record that is no benchmark. */
const measuredOf = ({ benchmark }) => (benchmark?.restarts ?? []).filter(({ warmUp, state }) => !warmUp && state === 'succeeded').length;
const inTurn = (base, head) => base.groupId !== undefined && base.groupId === head.groupId && base.benchmark?.with === head.id;

// EXTERNAL MODULE: ./core/compare/declarations-of.js
var declarations_of = __webpack_require__(6623);
;// CONCATENATED MODULE: ./core/compare/match-records.js
/** Pairs the records of two directories: the newest of each example and preset on either side. */


/** In the order of example and preset; the order of the lists does not matter. */
function matchRecords(base, head) {
    const bases = newest(base);
    const heads = newest(head);
    const keys = [...new Set([...bases.keys(), ...heads.keys()])].sort(order/* byWord */.GM);
    const sides = keys.map((key) => ({ base: bases.get(key), head: heads.get(key) }));
    return {
        pairs: sides.flatMap(({ base: a, head: b }) => (a === undefined || b === undefined ? [] : [{ base: a, head: b }])),
        onlyBase: sides.flatMap((side) => (side.base !== undefined && side.head === undefined ? [side.base] : [])),
        onlyHead: sides.flatMap((side) => (side.head !== undefined && side.base === undefined ? [side.head] : [])),
    };
}
function newest(all) {
    const sorted = all.toSorted((a, b) => (0,order/* byWord */.GM)(startOf(a.record), startOf(b.record)) || (0,order/* byWord */.GM)(a.record.id, b.record.id));
    return new Map(sorted.map((each) => [JSON.stringify(subjectOf(each.record)), each]));
}

// EXTERNAL MODULE: ./core/report/build-report.js + 2 modules
var build_report = __webpack_require__(3809);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(9588);
// EXTERNAL MODULE: ./core/rules/finding.js + 29 modules
var finding = __webpack_require__(3949);
// EXTERNAL MODULE: ./app/steps/load-garden.js + 14 modules
var load_garden = __webpack_require__(3110);
// EXTERNAL MODULE: ./app/steps/read-records.js + 2 modules
var read_records = __webpack_require__(2239);
;// CONCATENATED MODULE: ./app/compare.js
/** The verb `compare`: two records, or two directories of records matched by example and preset; one report. */









async function compare(world, config, options) {
    const [base, head] = [await (0,read_records/* readRecords */.T)(world, options.base), await (0,read_records/* readRecords */.T)(world, options.head)];
    if (!base.ok || !head.ok)
        return reportOf(world, options, { problems: [base, head].flatMap((side) => (side.ok ? [] : [side.problem])) });
    const matched = isPair(base.value, head.value) ? pair(base.value, head.value) : matchRecords(base.value.records, head.value.records);
    const garden = await (0,load_garden/* loadGarden */.K)(world, config);
    const comparisons = matched.pairs.map((sides) => compareOne(sides.base, sides.head, garden, config, options));
    return reportOf(world, options, {
        comparisons,
        findings: (0,apply_levels/* applyLevels */.k)([...unmatched(matched), ...nothingCompared(matched, comparisons)], config.validate.levels),
        problems: [...base.value.problems, ...head.value.problems, ...nothing(world, matched, options)],
    });
}
async function reportOf(world, options, parts) {
    const head = await world.git.head();
    return (0,build_report/* buildReport */.F)({
        verb: 'compare',
        repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
        scope: { mode: 'named', reason: `${(0,read_records/* shownPath */.p)(world, options.base)} compared with ${(0,read_records/* shownPath */.p)(world, options.head)}.`, base: null },
        examples: [],
        cells: { planned: [], executed: [] },
        comparisons: [],
        findings: [],
        baseline: null,
        ...parts,
    });
}
function compareOne(base, head, garden, config, options) {
    const example = garden.examples.find((each) => each.id === head.record.example?.id);
    return compareSides(base.record, head.record, {
        tolerance: options.tolerance ?? config.compare.tolerance,
        declared: (0,declarations_of/* declarationsOf */.R)(example, config),
        ...(options.keys === undefined ? {} : { keys: options.keys }),
    });
}
/** Two single records are compared whatever they are: when they are runs of different things, the gate says so. */
const isPair = (base, head) => base.records.length === 1 && head.records.length === 1;
const pair = (base, head) => ({ pairs: base.records.flatMap((a) => head.records.map((b) => ({ base: a, head: b }))), onlyBase: [], onlyHead: [] });
function unmatched(matched) {
    return [
        ...matched.onlyBase.map((found) => (0,finding/* finding */.gk)('COMPARE.NO_HEAD', placeOf(found), `The base has a run of ${nameOf(found)}, the head has none.`)),
        ...matched.onlyHead.map((found) => (0,finding/* finding */.gk)('COMPARE.NO_BASE', placeOf(found), `The head has a run of ${nameOf(found)}, the base has none.`)),
    ];
}
const placeOf = (found) => ({ path: found.path, example: found.record.example?.id ?? null });
const nameOf = (found) => `${subjectOf(found.record).example} with the preset ${subjectOf(found.record).preset}`;
/** Silence would read as "nothing got worse". */
function nothingCompared(matched, comparisons) {
    const [first] = comparisons;
    const head = matched.pairs[0]?.head;
    if (first === undefined || head === undefined || comparisons.some(({ verdict, metrics }) => metrics.length > 0 && !NOTHING.has(verdict)))
        return [];
    const why = first.reason ?? first.metrics.find((metric) => metric.reason !== null)?.reason ?? 'no reason was given';
    return [(0,finding/* finding */.gk)('COMPARE.NOTHING_COMPARED', { path: head.path, example: first.example }, `Nothing was compared. ${comparisons.length === 1 ? '' : `The first of ${comparisons.length} reasons: `}${why}`)];
}
const NOTHING = new Set(['incomparable', 'insufficient_data']);
function nothing(world, matched, options) {
    if (matched.pairs.length > 0)
        return [];
    return [{ code: 'COMPARE.NOTHING', message: `No record of ${(0,read_records/* shownPath */.p)(world, options.head)} has a counterpart of the same example and preset in ${(0,read_records/* shownPath */.p)(world, options.base)}.`, next: 'Name two directories that hold records of the same examples.' }];
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/report/with-findings.js
var with_findings = __webpack_require__(9128);
// EXTERNAL MODULE: ./actions/required.js
var required = __webpack_require__(3783);
;// CONCATENATED MODULE: ./actions/verbs/compare.js




const compareStory = async ({ world, resolved, inputs }) => {
    const [base, head] = [(0,required/* required */.m)('compare', 'base', inputs.base), (0,required/* required */.m)('compare', 'head', inputs.head)];
    if (!base.ok)
        return base;
    if (!head.ok)
        return head;
    const keys = inputs.metrics.length > 0 ? { keys: inputs.metrics } : {};
    const report = await compare(world, resolved.config, { base: base.value, head: head.value, ...keys });
    return (0,problem.ok)({ report: (0,with_findings/* withFindings */.$)(report, resolved.findings), outputs: {} });
};


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
    };
}
const own = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);


/***/ }),

/***/ 9865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ knownDirection),
/* harmony export */   q6: () => (/* binding */ knownClass)
/* harmony export */ });
/* unused harmony export wordsOf */
/** Words of a name, in lower case: `valLoss/Top-5` is val, loss, top, 5. */
const wordsOf = (name) => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== '');
/** null: the name says nothing. */
function knownDirection(name) {
    const words = wordsOf(name);
    return DIRECTIONS.find(([word]) => words.includes(word))?.[1] ?? null;
}
/** By unit, then by name. */
function knownClass(name, unit) {
    if (unit !== null && TIME_UNITS.has(unit))
        return 'time';
    if (unit !== null && MEMORY_UNITS.has(unit))
        return 'memory';
    const words = wordsOf(name);
    if (words.some((word) => TIME_WORDS.has(word)))
        return 'time';
    return words.some((word) => MEMORY_WORDS.has(word)) ? 'memory' : 'quality';
}
/** More is better for what is right, less for what is wrong, slow or large. Rates first: `error_throughput` is a throughput. */
const DIRECTIONS = [
    ['throughput', 'max'], ['fps', 'max'], ['qps', 'max'], ['speedup', 'max'],
    ['loss', 'min'], ['error', 'min'], ['errors', 'min'], ['mae', 'min'], ['mse', 'min'], ['rmse', 'min'], ['perplexity', 'min'], ['ppl', 'min'], ['wer', 'min'], ['cer', 'min'], ['fid', 'min'], ['ece', 'min'],
    ['accuracy', 'max'], ['acc', 'max'], ['f1', 'max'], ['precision', 'max'], ['recall', 'max'], ['auc', 'max'], ['auroc', 'max'], ['map', 'max'], ['iou', 'max'], ['miou', 'max'], ['dice', 'max'], ['bleu', 'max'], ['rouge', 'max'], ['r2', 'max'], ['psnr', 'max'], ['ssim', 'max'], ['reward', 'max'],
    ['latency', 'min'], ['duration', 'min'], ['elapsed', 'min'], ['runtime', 'min'], ['memory', 'min'], ['vram', 'min'], ['rss', 'min'],
];
const TIME_UNITS = new Set(['ns', 'us', 'µs', 'ms', 's', 'sec', 'seconds', 'min', 'h', '1/s', 'items/s', 'it/s', 'fps', 'qps', 'tokens/s', 'samples/s', 'J', 'W']);
const MEMORY_UNITS = new Set(['B', 'bytes', 'kB', 'KB', 'MB', 'GB', 'KiB', 'MiB', 'GiB']);
const TIME_WORDS = new Set(['latency', 'duration', 'elapsed', 'runtime', 'time', 'throughput', 'fps', 'qps', 'speedup', 'seconds', 'sec', 'ms', 'us', 'ns', 's', 'energy']);
const MEMORY_WORDS = new Set(['memory', 'vram', 'rss', 'mem', 'bytes', 'mb', 'mib', 'gb', 'gib']);


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings)
/* harmony export */ });
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3809);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);


/** The report with more findings in it, for instance about the configuration; summary and verdict are computed anew. */
function withFindings(report, findings) {
    if (findings.length === 0)
        return report;
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ...report, findings: [...report.findings.filter((each) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_CODES */ .T4.includes(each.code)), ...findings] });
}


/***/ })

};
