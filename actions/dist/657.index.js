export const id = 657;
export const ids = [657];
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

/***/ 5657:
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

;// CONCATENATED MODULE: ./core/compare/known-metrics.js
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
        class: knownClass(name, unit),
        direction: declared?.direction ?? claimedDirection(name, base, head) ?? knownDirection(name),
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

;// CONCATENATED MODULE: ./core/compare/declarations-of.js
/** What is declared about an example's metrics: its descriptor's word first, field by field, then the configuration's. */
function declarationsOf(example, config) {
    const descriptor = example?.metrics ?? {};
    const names = new Set([...Object.keys(config.compare.metrics), ...Object.keys(descriptor)]);
    return Object.fromEntries([...names].map((name) => [name, merge(declarations_of_own(descriptor, name), declarations_of_own(config.compare.metrics, name))]));
}
function merge(first, second) {
    return {
        direction: first?.direction ?? second?.direction ?? null,
        unit: first?.unit ?? second?.unit ?? null,
        tolerance: first?.tolerance ?? second?.tolerance ?? null,
    };
}
const declarations_of_own = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);

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
// EXTERNAL MODULE: ./core/rules/finding.js + 22 modules
var finding = __webpack_require__(3494);
// EXTERNAL MODULE: ./app/steps/load-garden.js + 22 modules
var load_garden = __webpack_require__(2771);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(4233);
// EXTERNAL MODULE: ./core/schema/run-record.js + 1 modules
var run_record = __webpack_require__(1440);
;// CONCATENATED MODULE: ./core/record/read-record.js
/** A record as it lies in a file: from our own store, or from a stranger. Strict; nothing is used before the schema has seen it. */



/** A record of ours with every cap reached stays below this. */
const RECORD_MAX_BYTES = 16 * 1024 * 1024;
const LIMITS = { maxLength: RECORD_MAX_BYTES, maxDepth: 64, maxString: 1024 * 1024 };
/** Total (A03, A04, A06): a text gives a record of ours, or why it is none. */
function readRecord(text, path) {
    const parsed = parseRecord(text, path);
    return parsed.ok ? recordOf(parsed.value, path) : parsed;
}
/** The JSON of a file that may be a record of any layout. Foreign tools write byte order marks. */
function parseRecord(text, path) {
    const parsed = (0,parse_json/* parseJson */.q)(text.startsWith('\uFEFF') ? text.slice(1) : text, LIMITS);
    return parsed.ok ? parsed : (0,problem/* fail */.fJ)(read_record_problem(path, parsed.problem.message));
}
/** A file that does not claim to be a record gives the code `RECORD.FOREIGN`. */
function recordOf(value, path) {
    if (isForeign(value))
        return (0,problem/* fail */.fJ)({ code: 'RECORD.FOREIGN', message: `${path} has no "schema": "run-record/1".`, next: 'Give a record that Hortus wrote, or one of a layout it has an adapter for.', path });
    if (!(0,run_record/* validateRunRecord */.F)(value))
        return (0,problem/* fail */.fJ)(read_record_problem(path, `does not fit run-record/1: ${firstErrors()}`));
    return (0,problem.ok)(value);
}
function isForeign(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && value.schema !== 'run-record/1';
}
function firstErrors() {
    const errors = run_record/* validateRunRecord */.F.errors ?? [];
    return errors.slice(0, 3).map((error) => `${error.instancePath || '/'} ${error.message ?? 'is wrong'}`).join('; ');
}
function read_record_problem(path, what) {
    return { code: 'RECORD.UNREADABLE', message: `${path} ${what}.`, next: 'Write the record again, or leave the file out.', path };
}

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


/** Total, as `readRecord` is. */
function readAnyRecord(text, path) {
    const parsed = parseRecord(text, path);
    if (!parsed.ok)
        return parsed;
    return isDraft(parsed.value) ? fromDraft(parsed.value, path) : recordOf(parsed.value, path);
}
const isDraft = (value) => typeof value === 'object' && value !== null && 'schema' in value && value.schema === DRAFT;

;// CONCATENATED MODULE: ./app/steps/read-records.js
/** The records of one file or of a directory, of any layout that has an adapter. */



/** A directory with more is refused, not read in part. */
const MAX_RECORDS = 5_000;
/** `path` is relative to the repository, or absolute. In a directory, JSON files that are no records are passed over. */
async function readRecords(world, path) {
    const place = locate(world, path);
    const shown = shownPath(world, path);
    if (place === null)
        return (0,problem/* fail */.fJ)(notFound(shown));
    const kind = (await place.files.stat(place.path))?.kind ?? null;
    if (kind === 'file') {
        const found = await readOne(place.files, place.path, shown);
        return found.ok ? (0,problem.ok)({ records: [found.value], problems: [] }) : found;
    }
    return kind === 'directory' ? readDirectory(place.files, place.path, shown) : (0,problem/* fail */.fJ)(notFound(shown));
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
        return (0,problem/* fail */.fJ)({ code: 'COMPARE.TOO_MANY', message: `${shown} holds ${paths.length} JSON files; at most ${MAX_RECORDS} are compared at once.`, next: 'Name a directory with fewer records.', path: shown });
    const all = [];
    for (const each of paths)
        all.push(await readOne(files, each, each));
    return (0,problem.ok)({
        records: all.flatMap((each) => (each.ok ? [each.value] : [])),
        problems: all.flatMap((each) => (each.ok || each.problem.code === 'RECORD.FOREIGN' ? [] : [each.problem])),
    });
}
async function readOne(files, path, shown) {
    const file = await files.readText(path, { maxBytes: RECORD_MAX_BYTES });
    if (!file.ok)
        return (0,problem/* fail */.fJ)({ code: 'RECORD.UNREADABLE', message: `${shown} cannot be read: ${file.problem.message}`, next: 'Name a record that Hortus wrote, or a directory of records.', path: shown });
    const record = readAnyRecord(file.value.text, shown);
    return record.ok ? (0,problem.ok)({ path: shown, record: record.value }) : record;
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

;// CONCATENATED MODULE: ./app/compare.js
/** The verb `compare`: two records, or two directories of records matched by example and preset; one report. */









async function compare(world, config, options) {
    const [base, head] = [await readRecords(world, options.base), await readRecords(world, options.head)];
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
        scope: { mode: 'named', reason: `${shownPath(world, options.base)} compared with ${shownPath(world, options.head)}.`, base: null },
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
    return compareRecords(base.record, head.record, {
        tolerance: options.tolerance ?? config.compare.tolerance,
        declared: declarationsOf(example, config),
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
    return [{ code: 'COMPARE.NOTHING', message: `No record of ${shownPath(world, options.head)} has a counterpart of the same example and preset in ${shownPath(world, options.base)}.`, next: 'Name two directories that hold records of the same examples.' }];
}

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


/***/ })

};
