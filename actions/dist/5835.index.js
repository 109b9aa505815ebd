export const id = 5835;
export const ids = [5835];
export const modules = {

/***/ 26502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pastOf)
/* harmony export */ });
/* harmony import */ var _core_compare_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21002);
/* harmony import */ var _load_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(319);
/** What a comparison is to know of the past, and which day it is. What cannot be read is told in the log: it must not fail a check of today's code. */


/** `heads`: the records that will be compared. Of none nothing is read. Without `fetch` no network is touched: the data branch is taken as this clone knows it. */
async function pastOf(world, config, heads, { fetch = false } = {}) {
    const today = world.clock.now().toISOString().slice(0, 10);
    const history = await (0,_load_history_js__WEBPACK_IMPORTED_MODULE_0__/* .loadHistory */ .F)(world, config, { examples: [...new Set(heads.map((record) => (0,_core_compare_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(record).example))], today, fetched: !fetch });
    const problems = history.problems.map(readOnly);
    for (const { code, message, next } of problems)
        world.log.warn(message, { code, next });
    return { history: { ...history, problems }, today };
}
/** A job of a pull request keeps no credentials (A44), and must not be given the right to write so that it may read. */
function readOnly(problem) {
    if (problem.code !== 'DATA.NO_PERMISSION')
        return problem;
    return { ...problem, next: 'Nothing fails by it. A job of a pull request keeps no credentials, which a private repository asks for: compare where they are, for instance `hortus compare --base origin/main` in a clone.' };
}


/***/ }),

/***/ 40734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ runnerQuality)
/* harmony export */ });
/* harmony import */ var _percentile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98767);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66127);


/** Below this nothing is believed on any runner (specs: compare 5, noise floor). */
const LEAST_FLOOR = 0.01;
/** Standard error of a median is √(π/2) ≈ 1.2533 times that of a mean of normal values. */
const MEDIAN_FACTOR = Math.sqrt(Math.PI / 2);
/** Two standard errors: exceeded about once in 20 when nothing changed. */
const STANDARD_ERRORS = 2;
/** Iglewicz and Hoaglin (1993): a modified z-score above 3.5 is an outlier. */
const OUTLIER = 3.5;
/** null: fewer than three positive values a side say nothing about dispersion. */
function runnerQuality(a, b) {
    const n = Math.min(a.length, b.length);
    if (n < 3 || ![...a, ...b].every((value) => Number.isFinite(value) && value > 0))
        return null;
    const offset = Math.abs(Math.log((0,_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(b) / (0,_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(a)));
    const residuals = [a, b].flatMap(fromMedian);
    const dispersion = _statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .ROBUST_SIGMA */ .sL * (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .madOf */ .uQ)(residuals, 0);
    const outliers = residuals.filter((each) => Math.abs(each) > OUTLIER * dispersion).length;
    const noiseFloor = Math.max(LEAST_FLOOR, offset, STANDARD_ERRORS * MEDIAN_FACTOR * dispersion * Math.sqrt(2 / n));
    const score = (100 * LEAST_FLOOR) / noiseFloor;
    return { score, noiseFloor, offset, dispersion, outliers, n, means: sentence(noiseFloor, outliers, a.length + b.length, n) };
}
/** Logarithms: a ratio of two and of one half weigh the same. */
function fromMedian(values) {
    const middle = (0,_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(values);
    return values.map((value) => Math.log(value / middle));
}
function sentence(floor, outliers, all, n) {
    const shown = `${(100 * floor).toFixed(1)} %`;
    const grade = floor <= 0.01 ? 'quiet' : floor <= 0.03 ? 'usable' : floor <= 0.1 ? 'noisy' : 'not fit for benchmarks';
    return `This runner is ${grade}: with ${n} starts a side, differences of up to ${shown} are noise${outliers === 0 ? '' : `; ${outliers} of ${all} starts were outliers`}.`;
}


/***/ }),

/***/ 66127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ perSecond),
/* harmony export */   oG: () => (/* binding */ statistics),
/* harmony export */   sL: () => (/* binding */ ROBUST_SIGMA),
/* harmony export */   uQ: () => (/* binding */ madOf)
/* harmony export */ });
/* harmony import */ var _percentile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98767);

/** null of no finite value. Values that are not finite are left out: whoever asks says how many there were. */
function statistics(values) {
    const finite = (0,_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(values.filter((value) => Number.isFinite(value)));
    const n = finite.length;
    if (n === 0)
        return null;
    const p50 = (0,_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .ofSorted */ .jj)(finite, 0.5);
    const mean = meanOf(finite);
    return {
        n,
        mean,
        sd: n === 1 ? null : deviation(finite, mean),
        mad: madOf(finite, p50),
        min: finite[0],
        max: finite[n - 1],
        p50,
        p95: (0,_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .ofSorted */ .jj)(finite, 0.95),
        p99: (0,_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .ofSorted */ .jj)(finite, 0.99),
    };
}
/** Median of the absolute deviations from `centre`. */
const madOf = (values, centre) => finiteOr((0,_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values.map((value) => Math.abs(value - centre))));
/** 1.4826 × MAD estimates the standard deviation of a normal distribution (1 / Φ⁻¹(3/4)) and hardly feels outliers. */
const ROBUST_SIGMA = 1.4826;
/** How many of `unit` go into a second; null: no unit of time. */
function perSecond(unit) {
    return unit !== undefined && Object.hasOwn(PER_SECOND, unit) ? PER_SECOND[unit] : null;
}
const PER_SECOND = { ns: 1e9, us: 1e6, 'µs': 1e6, ms: 1e3, s: 1, sec: 1, seconds: 1, min: 1 / 60, h: 1 / 3600 };
/** Divided first: the sum of large values would overflow. Within the range of the values, whatever rounding did. */
function meanOf(ascending) {
    const n = ascending.length;
    const mean = ascending.reduce((sum, value) => sum + value / n, 0);
    return Math.min(Math.max(mean, ascending[0]), ascending[n - 1]);
}
/** Scaled by the largest deviation, so that squares do not overflow. */
function deviation(values, mean) {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
    if (largest === 0 || !Number.isFinite(largest))
        return finiteOr(largest);
    const squares = values.reduce((sum, value) => sum + ((value - mean) / largest) ** 2, 0);
    return finiteOr(largest * Math.sqrt(squares / (values.length - 1)));
}
/** A record holds numbers only: what is too large for one becomes the largest there is. */
const finiteOr = (value) => (Number.isFinite(value) ? value : Number.MAX_VALUE);


/***/ }),

/***/ 28846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ compareAll)
});

// EXTERNAL MODULE: ./core/history/noise-floor.js
var noise_floor = __webpack_require__(36708);
// EXTERNAL MODULE: ./core/history/series.js
var series = __webpack_require__(37744);
// EXTERNAL MODULE: ./core/benchmark/runner-quality.js
var runner_quality = __webpack_require__(40734);
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
/** Whether not all of them are the same number. */
const varies = (values) => values.some((value) => value !== values[0]);

// EXTERNAL MODULE: ./core/compare/differences.js + 1 modules
var compare_differences = __webpack_require__(53398);
// EXTERNAL MODULE: ./core/benchmark/percentile.js
var percentile = __webpack_require__(98767);
// EXTERNAL MODULE: ./core/compare/statistics/mann-whitney.js + 1 modules
var mann_whitney = __webpack_require__(93011);
;// CONCATENATED MODULE: ./core/compare/statistics/cliffs-delta.js


/**
 * Cliff's delta (Psychological Bulletin 114, 1993): of all pairs, the share in which the head is higher less the share in which it
 * is lower. 1: every value of the head is above every value of the base; −1: below; 0 of an empty side. The same as 2U / (n·m) − 1,
 * so whoever has U need not ask. O(n log n).
 */
function cliffsDelta(base, head) {
    const below = ascending(base);
    const above = ascending(head);
    return deltaOfU(comparePairs(below, above).doubled / 2, below.length, above.length);
}
function deltaOfU(u, n, m) {
    return n === 0 || m === 0 ? 0 : (2 * u - n * m) / (n * m);
}

// EXTERNAL MODULE: ./core/compare/statistics/ascending.js
var statistics_ascending = __webpack_require__(41714);
// EXTERNAL MODULE: ./core/compare/statistics/normal.js
var normal = __webpack_require__(81741);
;// CONCATENATED MODULE: ./core/compare/statistics/pair-order.js
/** `base` and `head` ascending. */
function pairOrder(base, head, combine, laidOut = LAID_OUT) {
    const count = base.length * head.length;
    if (count > laidOut)
        return { count, at: (rank) => pair_order_select(base, head, combine, rank) };
    const pairs = new Float64Array(count);
    base.forEach((b, row) => head.forEach((h, column) => (pairs[row * head.length + column] = combine(b, h))));
    pairs.sort();
    return { count, at: (rank) => pairs[rank] };
}
const LAID_OUT = 10_000;
/** The least double that at least rank + 1 pairs do not exceed: 64 halvings of the line of all doubles, each in n + m steps. */
function pair_order_select(base, head, combine, rank) {
    let low = LEAST;
    let high = MOST;
    while (low < high) {
        const middle = (low + high) >> 1n;
        if (countUpTo(base, head, combine, numberAt(middle)) > rank)
            high = middle;
        else
            low = middle + 1n;
    }
    return numberAt(low);
}
function countUpTo(base, head, combine, limit) {
    let count = 0;
    let first = 0;
    for (const value of head) {
        while (first < base.length && combine(base[first], value) > limit)
            first++;
        count += base.length - first;
    }
    return count;
}
const MAX_BITS = 0x7fefffffffffffffn;
const LEAST = -MAX_BITS;
const MOST = MAX_BITS;
const view = new DataView(new ArrayBuffer(8));
/** The doubles in their order are the whole numbers in theirs: the bits of a positive one, and their negative. */
function numberAt(place) {
    view.setBigUint64(0, place < 0n ? -place : place);
    const size = view.getFloat64(0);
    return place < 0n ? -size : size;
}

// EXTERNAL MODULE: ./core/compare/statistics/u-distribution.js
var u_distribution = __webpack_require__(2482);
;// CONCATENATED MODULE: ./core/compare/statistics/hodges-lehmann.js





/**
 * The shift between two samples: the median of all differences head − base (Hodges & Lehmann, Annals of Mathematical Statistics 34,
 * 1963). Its interval inverts the exact Mann-Whitney distribution: from the k-th smallest to the k-th largest difference (Bauer,
 * Journal of the American Statistical Association 67, 1972; Hollander & Wolfe, Nonparametric Statistical Methods, 4.2-4.3). Both ends
 * belong to it, and with ties its coverage is only larger. null where a side is empty.
 */
function hodgesLehmann(base, head, { confidence }) {
    const [below, above] = [(0,statistics_ascending/* ascending */.V)(base), (0,statistics_ascending/* ascending */.V)(head)];
    if (below.length === 0 || above.length === 0)
        return null;
    const pairs = pairOrder(below, above, difference);
    return { estimate: (0,percentile/* median */.JZ)(middle(pairs)), ...interval(pairs, below.length, above.length, confidence) };
}
/**
 * The same for the logarithms, said as a ratio: the factor between two samples. No logarithm is taken: the order of ratios is that
 * of their logarithms, and of an even number the middle is the geometric one. null where a side is empty or a value is not positive
 * and finite, for then there is no ratio.
 */
function ratioShift(base, head, { confidence }) {
    if (base.length === 0 || head.length === 0 || ![...base, ...head].every(positive))
        return null;
    const pairs = pairOrder((0,statistics_ascending/* ascending */.V)(base), (0,statistics_ascending/* ascending */.V)(head), quotient);
    return { ratio: geometric(middle(pairs)), ...interval(pairs, base.length, head.length, confidence) };
}
/** Both clipped to what a double holds, so that values of 1e308 and 1e-308 give no infinity and no ratio of 0. */
const difference = (base, head) => Math.min(Math.max(head - base, -Number.MAX_VALUE), Number.MAX_VALUE);
const quotient = (base, head) => Math.min(Math.max(head / base, Number.MIN_VALUE), Number.MAX_VALUE);
const positive = (value) => value > 0 && Number.isFinite(value);
const middle = ({ count, at }) => [at((count - 1) >> 1), at(count >> 1)];
function geometric([a, b]) {
    return a === b ? a : Math.min(Math.max(Math.sqrt(a) * Math.sqrt(b), a), b);
}
function interval(pairs, n, m, confidence) {
    const k = outside(n, m, (1 - confidence) / 2);
    return k === 0 ? { low: null, high: null } : { low: pairs.at(k - 1), high: pairs.at(pairs.count - k) };
}
/** The largest k with P(U ≤ k − 1) ≤ tail, at most half of the pairs; 0: even the widest interval misses more than that. */
function outside(n, m, tail) {
    const most = (n * m + 1) >> 1;
    if (!(tail > 0))
        return 0;
    if (n * m > u_distribution/* EXACT_PAIRS */.iP) {
        const sigma = Math.sqrt((n * m * (n + m + 1)) / 12);
        return Math.min(Math.max(Math.floor((n * m) / 2 + 0.5 + sigma * (0,normal/* normalQuantile */.Zl)(tail)), 0), most);
    }
    const atMost = (0,u_distribution/* untied */.Ou)(n, m);
    let k = 0;
    while (k < most && atMost[k] <= tail)
        k++;
    return k;
}

// EXTERNAL MODULE: ./core/compare/statistics/least-p.js
var least_p = __webpack_require__(58536);
;// CONCATENATED MODULE: ./core/compare/evidence.js
/** What the test over two samples says, before the family of the report is known: T1 of specs: compare 5. */





const CONFIDENCE = 0.95;
/** Of neither direction: nobody knows what worse is, so it belongs to no family, and only its interval is used. */
function mannWhitneyEvidence(base, head, { direction, gate }) {
    const { u, pHigher, pLower, exact } = (0,mann_whitney/* mannWhitney */.Pi)(base, head);
    return {
        test: exact ? 'exact_mann_whitney' : 'mann_whitney',
        ...sidesOf(direction, pHigher, pLower),
        leastP: (0,least_p/* leastP */.W)(base.length, head.length),
        adjusted: null,
        family: 0,
        ...shiftOf(base, head),
        confidence: CONFIDENCE,
        delta: deltaOfU(u, base.length, head.length),
        gate,
    };
}
/** Which tail is worse. Without a direction neither is: 1 both ways, for no p may be taken for a verdict. */
function sidesOf(direction, pHigher, pLower) {
    if (direction === 'max')
        return { pWorse: pLower, pBetter: pHigher };
    return direction === 'min' ? { pWorse: pHigher, pBetter: pLower } : { pWorse: 1, pBetter: 1 };
}
/** A ratio where there is one, else a difference over the base's median; null where that is 0: nothing is divided by 0. */
function shiftOf(base, head) {
    const ratio = ratioShift(base, head, { confidence: CONFIDENCE });
    if (ratio !== null)
        return finiteOf(ratio.ratio - 1, ratio.low === null ? null : ratio.low - 1, ratio.high === null ? null : ratio.high - 1);
    const shift = hodgesLehmann(base, head, { confidence: CONFIDENCE });
    const scale = base.length === 0 ? 0 : Math.abs((0,percentile/* median */.JZ)(base));
    if (shift === null)
        return NOTHING;
    if (scale === 0)
        return shift.estimate === 0 && shift.low === 0 && shift.high === 0 ? { effect: 0, low: 0, high: 0 } : NOTHING;
    return finiteOf(shift.estimate / scale, shift.low === null ? null : shift.low / scale, shift.high === null ? null : shift.high / scale);
}
const NOTHING = { effect: null, low: null, high: null };
/** A document holds numbers only. */
const finiteOf = (...[effect, low, high]) => ({ effect: finiteOr(effect), low: finiteOr(low), high: finiteOr(high) });
const finiteOr = (value) => (value !== null && Number.isFinite(value) ? value : null);

// EXTERNAL MODULE: ./core/compare/gate.js
var gate = __webpack_require__(97779);
// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/compare/decide.js
var decide = __webpack_require__(84960);
;// CONCATENATED MODULE: ./core/compare/judgement.js
/** What is said of one metric, and the words that several judges share. */



/** Twice the noise between builds: starts in turn on one machine cannot see that a build is laid out in memory by chance. */
const gateOf = (floor, { noise }) => Math.max(floor, 2 * noise.value);
/** Within the tolerance, and beyond it in which way. */
function byTolerance(metric, base, head) {
    if (metric.direction === null || metric.direction === 'neutral')
        return undirected(metric.direction, base, head);
    const better = metric.direction === 'max' ? head > base : head < base;
    return { verdict: better ? 'improvement' : 'regression', reason: `${moved(base, head)}, more than the tolerance of ${(0,decide/* size */.Ej)(metric.tolerance)}.` };
}
function undirected(direction, base, head) {
    return { verdict: 'inconclusive', reason: `${moved(base, head)}; ${direction === null ? 'nobody declared which way is better' : 'neither way is better'}.` };
}
function moved(base, head) {
    const change = relativeChange(base, head);
    if (change === null)
        return `Changed from ${base} to ${head}`;
    return change === 0 ? 'No change' : `${change > 0 ? 'Rose' : 'Fell'} by ${(0,figures/* percent */.KN)(Math.abs(change)).slice(1)}`;
}
/** Before the family of the report is known: `correctFamily` says the last word. */
function tested({ direction, tolerance }, evidence, samples, noiseFloor) {
    const runs = samples === null ? {} : { runs: { base: samples.base.length, head: samples.head.length } };
    return { ...(0,decide/* decide */.LD)({ evidence, tolerance, ...(noiseFloor === undefined ? {} : { noiseFloor }), ...runs, ...(direction === null ? {} : { direction }) }), evidence, ...(samples === null ? {} : { samples }) };
}

;// CONCATENATED MODULE: ./core/compare/judge-exact.js


/**
 * Equality alone: a parameter count, a shape, a digest as a number. What differs where somebody declared it exact is a regression, for it
 * should be equal; where only the name says so it is told, since a larger model is not a worse one.
 */
const judgeExact = ({ metric }, { base, head }) => {
    const [first] = base;
    if (first === undefined || [...base, ...head].every((value) => value === first))
        return { verdict: 'equivalent', reason: null };
    // What did not repeat at the base is no fault of the head, which may well have mended it.
    if (varies(base))
        return { verdict: 'inconclusive', reason: `Should be the same in every run, and differs from run to run of ${varies(head) ? 'both sides' : 'the base'}.` };
    if (varies(head))
        return { verdict: metric.classDeclared ? 'regression' : 'inconclusive', reason: 'Should be the same in every run, and differs from run to run of the head.' };
    const what = `${moved(first, head[0])}, and should be equal`;
    if (metric.direction === 'min' || metric.direction === 'max')
        return { verdict: head[0] > first === (metric.direction === 'max') ? 'improvement' : 'regression', reason: `${what}.` };
    return metric.classDeclared && metric.direction === null ? { verdict: 'regression', reason: `${what}.` } : { verdict: 'inconclusive', reason: `${what}; nobody declared which way is better.` };
};

// EXTERNAL MODULE: ./core/benchmark/order.js
var order = __webpack_require__(19542);
// EXTERNAL MODULE: ./core/history/confirm.js
var history_confirm = __webpack_require__(35877);
;// CONCATENATED MODULE: ./core/compare/judge-by-history.js
/**
 * Where the two sides did not take turns, builds of the past may still speak: T2 (specs: compare 5), with the head's builds for the last
 * three. One build more proves nothing: it is a suspect at most.
 */






/** Fewer builds than this of the current segment say too little about what is usual: of 3 against 10 the smallest p is 1/286. */
const LEAST_SEGMENT = 10;
/** null: the past says nothing either. */
function judgeByHistory(...[{ metric }, { base, head }, circumstances]) {
    const segment = circumstances.segment.slice(-history_confirm/* WINDOW */.jf);
    if (segment.length < LEAST_SEGMENT || base.length === 0 || head.length === 0)
        return null;
    const gate = gateOf(metric.tolerance, circumstances);
    const level = (0,percentile/* median */.JZ)(segment);
    // An older state, or a bad day of the machine that the head shares: the past would then be held against what nobody changed.
    if (!within(level, (0,percentile/* median */.JZ)(base), gate))
        return { verdict: 'inconclusive', reason: `The base itself is not where ${segment.length} builds of the past are (${moved(level, (0,percentile/* median */.JZ)(base))}), so they say nothing about the head.` };
    const builds = circumstances.unit === 'build' ? head : [(0,percentile/* median */.JZ)(head)];
    if (builds.length < history_confirm/* CONFIRMING */.P7)
        return suspect(segment, builds, metric.tolerance);
    const evidence = mannWhitneyEvidence(segment, builds, { direction: metric.direction, gate });
    const said = tested(metric, evidence, { base: segment, head: builds }, circumstances.noise);
    return { ...said, reason: `${said.reason} Against ${segment.length} builds of the past.` };
}
function suspect(segment, builds, floor) {
    const away = (0,history_confirm/* suspectAt */.jK)([...segment, builds.at(-1)], 0, segment.length + 1, { floor });
    return { verdict: 'inconclusive', reason: away !== null ? `Beyond all of ${segment.length} builds of the past, and by more than ±${(0,decide/* size */.Ej)(away.gate)}; one build proves nothing, three must agree.` : `One build beside ${segment.length} of the past: three must agree before it is a verdict.` };
}

// EXTERNAL MODULE: ./core/compare/sides.js
var compare_sides = __webpack_require__(13538);
;// CONCATENATED MODULE: ./core/compare/statistics/step-of.js
/**
 * The step that values are written in, a power of ten of at most 1: of 5, 6 and 5.2 it is 0.1. What lies between two steps was rounded
 * away before anybody could compare it. Values that are not finite say nothing; of none of them the step is 0.
 */
function stepOf(values) {
    const places = values.filter(Number.isFinite).map(decimals);
    return places.length === 0 ? 0 : 10 ** -Math.max(...places);
}
/** Of the shortest text that means this number: `1.5e-7` has 8. */
function decimals(value) {
    const [digits = '', exponent = '0'] = String(value).split('e');
    return Math.max((digits.split('.')[1] ?? '').length - Number(exponent), 0);
}

;// CONCATENATED MODULE: ./core/compare/judge-time.js
/** T1 (specs: compare 5): starts of both sides in turn on one machine. */








/**
 * One run a side shows nothing about a time, in either direction, whatever tolerance was set: the same commit was measured 1.62
 * times apart on shared runners, other machines differ by 14-34 % (specs: compare 0.7), and a median of 0.2 ms by 82 % on an idle one.
 */
const judgeTime = (pair, values, circumstances) => {
    const { metric } = pair;
    const { base, head } = values;
    const apart = notInTurn(circumstances, Math.min(base.length, head.length));
    if (apart !== null)
        return judgeByHistory(pair, values, circumstances) ?? apart;
    const evidence = mannWhitneyEvidence(base, head, { direction: metric.direction, gate: gateOf(metric.tolerance, circumstances) });
    const step = metric.class === 'time' ? relativeStep(base, head) : 0;
    const said = tested(metric, rounded(evidence, step), { base, head }, circumstances.noise);
    return step < evidence.gate ? said : { ...said, reason: `${said.reason} Written in steps of ${(0,decide/* size */.Ej)(step)} of the median.` };
};
/** Two times that were rounded lie up to a step further apart than they seem: 5 ms and 5 ms may be 4.6 and 5.4, and are not surely equal. */
function rounded(evidence, step) {
    const { low, high } = evidence;
    return low == null || high == null ? evidence : { ...evidence, low: low - step, high: high + step };
}
/** Over the median of the base; 0 where that is 0. */
function relativeStep(base, head) {
    const level = Math.abs((0,percentile/* median */.JZ)(base));
    return level > 0 ? stepOf([...base, ...head]) / level : 0;
}
function notInTurn({ unit, paired }, n) {
    if (unit === 'run')
        return { verdict: 'inconclusive', reason: 'One run a side says nothing about a time.' };
    if (paired)
        return n < order/* LEAST_RUNS */.lk ? { verdict: 'insufficient_data', reason: (0,compare_sides/* tooFew */.dI)(n) } : null;
    if (unit === 'build')
        return { verdict: 'inconclusive', reason: 'The two sides did not take turns on one machine, so the machine may have changed.' };
    return { verdict: n < order/* LEAST_RUNS */.lk ? 'insufficient_data' : 'inconclusive', reason: compare_sides/* APART */.$5 };
}

// EXTERNAL MODULE: ./core/compare/known-metrics.js
var known_metrics = __webpack_require__(99865);
;// CONCATENATED MODULE: ./core/compare/judge-near.js






/**
 * Memory, sizes, counts: by a relative tolerance, one run is enough. What varies by more than that from start to start is judged like
 * a time. An observed peak of memory is not counted like other figures: a cgroup's holds the page cache, and the same tree was measured
 * 2.17 times apart (312.7 and 678.9 MiB) on one machine. It can be equivalent, and beyond that only many starts can say something.
 * What an example says of its own memory moves a little too: with 0.5 % from start to start, 1 % is passed by chance in 8 of 100 pairs
 * and twice the noise floor in 2 of 1,000, so that is where an undeclared one begins to count.
 */
const judgeNear = (pair, values, circumstances) => {
    const { metric } = pair;
    const [a, b] = [(0,percentile/* median */.JZ)(values.base), (0,percentile/* median */.JZ)(values.head)];
    if (!repeats(values.base, metric.tolerance) || !repeats(values.head, metric.tolerance))
        return judgeTime(pair, values, circumstances);
    if (within(a, b, metric.tolerance))
        return { verdict: 'equivalent', reason: null };
    if (metric.origin === 'reported')
        return withinNoise(metric, a, b, circumstances) ?? byTolerance(metric, a, b);
    if (circumstances.unit === 'run')
        return { verdict: 'inconclusive', reason: 'One run a side: an observed peak depends on what the machine had cached.' };
    return judgeTime(pair, values, circumstances);
};
const repeats = (values, tolerance) => values.every((value) => within(values[0], value, tolerance));
/** An image has one size, and a person who wrote a tolerance knows better. */
function withinNoise(metric, base, head, circumstances) {
    const gate = gateOf(metric.tolerance, circumstances);
    if (metric.toleranceDeclared || (0,known_metrics/* knownFloor */.C7)(metric.name) === 'image' || !within(base, head, gate))
        return null;
    return { verdict: 'inconclusive', reason: `${moved(base, head)}; one run a side cannot tell less than ${(0,decide/* size */.Ej)(gate)} from noise.` };
}

// EXTERNAL MODULE: ./core/compare/items.js
var compare_items = __webpack_require__(70198);
;// CONCATENATED MODULE: ./core/compare/statistics/binomial-half.js
/** P(X ≤ k) of n fair coins, from the largest term of the tail outwards: right to 1e-13 of itself for hundreds, 1e-9 for a million. */
function binomialHalf(n, k) {
    if (k >= n)
        return 1;
    if (k < 0)
        return 0;
    // The other tail is the shorter one: P(X ≤ k) = 1 − P(X ≤ n − k − 1).
    if (2 * k >= n)
        return 1 - binomialHalf(n, n - k - 1);
    let ratio = 1;
    let sum = 1;
    for (let i = k; i > 0 && ratio > sum * Number.EPSILON / 4; i--) {
        ratio *= i / (n - i + 1);
        sum += ratio;
    }
    return Math.min(Math.exp(logChoices(n, k) - n * Math.LN2) * sum, 1);
}
/** ln C(n, k) by Stirling's series for the factorials of more than 500; of fewer the product is multiplied out. */
function logChoices(n, k) {
    const few = Math.min(k, n - k);
    if (few > 500)
        return logFactorial(n) - logFactorial(few) - logFactorial(n - few);
    let log = 0;
    let ways = 1;
    for (let i = 1; i <= few; i++) {
        ways *= (n - few + i) / i;
        if (ways < 1e290)
            continue;
        log += Math.log(ways);
        ways = 1;
    }
    return log + Math.log(ways);
}
const logFactorial = (n) => (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);

;// CONCATENATED MODULE: ./core/compare/statistics/mcnemar.js

/**
 * McNemar's test (Psychometrika 12, 1947) in its exact form: of the examples that only one side got right, each side has half of them
 * by chance. `pHigher`: that the head is right more often. 1 both ways where the sides do not differ anywhere.
 */
function mcnemar({ lost, gained }) {
    const n = whole(lost) + whole(gained);
    return { pHigher: binomialHalf(n, whole(lost)), pLower: binomialHalf(n, whole(gained)) };
}
/** Pairs that differ; what only one of two lists of different lengths has is no pair. */
function discordant(base, head) {
    const pairs = base.slice(0, head.length);
    const count = (of) => pairs.reduce((sum, right, at) => sum + (right === of && head[at] !== of ? 1 : 0), 0);
    return { lost: count(true), gained: count(false) };
}
const whole = (count) => (count > 0 && Number.isFinite(count) ? Math.floor(count) : 0);

;// CONCATENATED MODULE: ./core/compare/statistics/proportion-difference.js

/**
 * Share of the head less that of the base, each of its own examples, with Newcombe's hybrid score interval (method 10; Statistics in
 * Medicine 17, 1998), made of Wilson's two (Journal of the American Statistical Association 22, 1927). From −1 to 1; keeps its
 * coverage near 0 and 1, where the textbook's interval does not. null where a side has no examples or counts that cannot be.
 */
function proportionDifference(base, head, { confidence }) {
    if (!possible(base) || !possible(head))
        return null;
    const estimate = share(head) - share(base);
    if (!(confidence > 0 && confidence < 1))
        return { estimate, low: null, high: null };
    const z = (0,normal/* normalQuantile */.Zl)((1 + confidence) / 2);
    const [before, after] = [wilson(base, z), wilson(head, z)];
    return {
        estimate,
        low: Math.max(estimate - Math.hypot(share(head) - after.low, before.high - share(base)), -1),
        high: Math.min(estimate + Math.hypot(after.high - share(head), share(base) - before.low), 1),
    };
}
const share = ({ right, total }) => right / total;
const possible = ({ right, total }) => Number.isFinite(total) && total > 0 && right >= 0 && right <= total;
/** Held to the share at 0 and at 1, where rounding would put an end beyond it. */
function wilson(proportion, z) {
    const { right, total } = proportion;
    const around = right + z ** 2 / 2;
    const reach = z * Math.sqrt((right * (total - right)) / total + z ** 2 / 4);
    const own = share(proportion);
    return { low: Math.min(Math.max((around - reach) / (total + z ** 2), 0), own), high: Math.max(Math.min((around + reach) / (total + z ** 2), 1), own) };
}

;// CONCATENATED MODULE: ./core/compare/judge-items.js
/** A share of right answers over single rows of a test set: McNemar's test where both sides answered the same rows, else the interval of a difference of shares. */







/** null: a share of 0 has no relative change, and the tolerance must do. */
function judgeItems(metric, items) {
    const { base, head } = items;
    if ((0,compare_items/* sameAnswers */.Kx)(base, head))
        return { verdict: 'equivalent', reason: 'The same predictions, byte for byte.' };
    if (base.share <= 0)
        return null;
    const discordant = (0,compare_items/* discordantItems */.ei)(base, head);
    const evidence = discordant === null ? proportionEvidence(metric, items) : pairedEvidence(metric, base, discordant);
    if (evidence === null)
        return null;
    const note = discordant === null ? `Of ${base.rows} and ${head.rows} rows, not known to be the same.` : `Of ${base.rows} rows ${discordant.lost} were lost and ${discordant.gained} gained.`;
    const said = tested(metric, evidence, null);
    return { ...said, reason: `${said.reason} ${note}`, detectable: Math.max(detectableOf(evidence), discordant === null ? 0 : LEAST_ROWS / base.rows / base.share) };
}
/** So many rows must be lost, and none gained, before McNemar's p is small enough for one of 24 metrics: 8. */
const LEAST_ROWS = Math.ceil(Math.log2(decide/* USUAL_FAMILY */.Yq / decide/* EACH_WAY */.u0));
/** What the normal distribution of its interval would call one of 24 metrics. */
function detectableOf({ low, high, gate }) {
    const sigma = (high - low) / 2 / (0,normal/* normalQuantile */.Zl)((1 + CONFIDENCE) / 2);
    return Math.max(gate, sigma * (0,normal/* normalQuantile */.Zl)(1 - decide/* EACH_WAY */.u0 / decide/* USUAL_FAMILY */.Yq));
}
/**
 * p by McNemar's exact test. The interval is Wald's of a difference of paired shares with half a row added to each of the four counts,
 * which holds its coverage for few rows (Agresti & Min, Statistics in Medicine 24, 2005).
 */
function pairedEvidence(metric, { share, rows }, { lost, gained }) {
    const { pHigher, pLower } = mcnemar({ lost, gained });
    const [b, c, n] = [lost + 0.5, gained + 0.5, rows + 2];
    const middle = (c - b) / n;
    const reach = ((0,normal/* normalQuantile */.Zl)((1 + CONFIDENCE) / 2) * Math.sqrt(b + c - (c - b) ** 2 / n)) / n;
    const nothing = lost + gained === 0;
    return { ...common(metric, pHigher, pLower), test: 'mcnemar', leastP: 2 ** -rows, effect: (gained - lost) / rows / share, low: nothing ? 0 : (middle - reach) / share, high: nothing ? 0 : (middle + reach) / share };
}
/** p of the pooled z-test; the interval is Newcombe's (statistics/proportion-difference.ts). */
function proportionEvidence(metric, { base, head }) {
    const [a, b] = [rightOf(base), rightOf(head)];
    const shift = proportionDifference(a, b, { confidence: CONFIDENCE });
    if (shift === null)
        return null;
    const pooled = (a.right + b.right) / (a.total + b.total);
    const sigma = Math.sqrt(pooled * (1 - pooled) * (1 / a.total + 1 / b.total));
    const z = sigma === 0 ? 0 : shift.estimate / sigma;
    const relative = (value) => (value === null ? null : value / base.share);
    return { ...common(metric, (0,normal/* normalAbove */.Jr)(z), (0,normal/* normalBelow */.DO)(z)), test: 'proportions', effect: relative(shift.estimate), low: relative(shift.low), high: relative(shift.high) };
}
const rightOf = ({ share, rows }) => ({ right: Math.round(share * rows), total: rows });
function common({ direction, tolerance }, pHigher, pLower) {
    return { ...sidesOf(direction, pHigher, pLower), adjusted: null, family: 0, confidence: CONFIDENCE, delta: null, gate: tolerance };
}

;// CONCATENATED MODULE: ./core/compare/judge-quality.js




/**
 * Single rows first, where both sides tell them (judge-items.ts).
 * The same code and seed give the same value, so where all runs of each side agree a difference is judged by the tolerance: 7 starts
 * with one seed are one measurement. Where they differ, runs are the units of a test, as seeds are (Bouthillier et al. 2021), unless
 * even the worst and the best pair of them lie within the tolerance.
 */
const judgeQuality = ({ metric, base: a, head: b }, { base, head }, { noise }) => {
    const byRows = a.items === undefined || b.items === undefined || base.length > 1 || head.length > 1 ? null : judgeItems(metric, { base: a.items, head: b.items });
    if (byRows !== null)
        return byRows;
    if (!varies(base) && !varies(head))
        return toleranceRule(metric, base[0], head[0]);
    if (alike(metric, base, head))
        return { verdict: 'equivalent', reason: null };
    const learned = noise.builds >= 2 ? 2 * noise.value : 0;
    const evidence = mannWhitneyEvidence(base, head, { direction: metric.direction, gate: Math.max(metric.tolerance, learned) });
    return tested(metric, evidence, { base, head }, noise);
};
function toleranceRule(metric, base, head) {
    return within(base, head, metric.tolerance) ? { verdict: 'equivalent', reason: null } : byTolerance(metric, base, head);
}
function alike({ tolerance }, base, head) {
    const ends = (values) => [Math.min(...values), Math.max(...values)];
    return ends(base).every((a) => ends(head).every((b) => within(a, b, tolerance)));
}

// EXTERNAL MODULE: ./core/compare/sample.js
var sample = __webpack_require__(12090);
;// CONCATENATED MODULE: ./core/compare/judge-pair.js
/** One metric of two sides: what is missing or no number first, then by its class. */





const JUDGES = { exact: judgeExact, near: judgeNear, time: judgeTime, quality: judgeQuality };
function judgePair(pair, circumstances) {
    const { base, head } = pair;
    if (base.values.length === 0 || head.values.length === 0)
        return missing(pair);
    if ((0,sample/* unusual */.yq)(base) > 0 || (0,sample/* unusual */.yq)(head) > 0)
        return judgeUnusual(pair);
    const said = JUDGES[pair.metric.class](pair, { base: (0,sample/* finite */.E2)(base), head: (0,sample/* finite */.E2)(head) }, circumstances);
    const notes = [pair.note, absent(pair)].filter((note) => note !== null);
    return notes.length === 0 ? said : { ...said, reason: [said.reason, ...notes].filter((each) => each !== null).join(' ') };
}
function missing({ base, head }) {
    const none = (values) => values.length === 0;
    const where = none(base.values) && none(head.values) ? 'on both sides' : none(base.values) ? 'at the base' : 'at the head';
    const note = base.note ?? head.note;
    return { verdict: 'insufficient_data', reason: `Missing ${where}.${note === null ? '' : ` ${note}`}` };
}
/** NaN or an infinity: training that diverged, or a division by zero. Never equal to anything, and one start with it is enough. */
function judgeUnusual({ base, head }) {
    const [a, b] = [(0,sample/* unusual */.yq)(base), (0,sample/* unusual */.yq)(head)];
    const many = (count, of) => (of === 1 ? '' : ` (${count} of ${of} values)`);
    if (a === 0)
        return { verdict: 'regression', reason: `Was a finite number and became ${String((0,sample/* shown */.SP)(head))}${many(b, head.values.length)}.` };
    if (b === 0)
        return { verdict: 'improvement', reason: `Was ${String((0,sample/* shown */.SP)(base))}${many(a, base.values.length)} and became a finite number.` };
    return { verdict: 'inconclusive', reason: `No finite number on either side: ${String((0,sample/* shown */.SP)(base))}${many(a, base.values.length)} and ${String((0,sample/* shown */.SP)(head))}${many(b, head.values.length)}.` };
}
/** Units that gave no value are never dropped in silence. */
function absent({ base, head }) {
    const gone = [['base', base], ['head', head]];
    const words = gone.filter(([, { missing: count }]) => count > 0).map(([side, { values, missing: count }]) => `${count} of ${values.length + count} of the ${side} gave no value`);
    return words.length === 0 ? null : `${words.join(', ')}.`;
}

// EXTERNAL MODULE: ./core/compare/key-filter.js
var key_filter = __webpack_require__(81700);
// EXTERNAL MODULE: ./core/compare/metrics-of.js + 1 modules
var metrics_of = __webpack_require__(36473);
// EXTERNAL MODULE: ./core/compare/past.js
var compare_past = __webpack_require__(47748);
// EXTERNAL MODULE: ./core/compare/state-of.js
var state_of = __webpack_require__(81449);
// EXTERNAL MODULE: ./core/compare/subject.js
var subject = __webpack_require__(21002);
// EXTERNAL MODULE: ./core/compare/verdict-of-metrics.js
var verdict_of_metrics = __webpack_require__(38725);
;// CONCATENATED MODULE: ./core/compare/compare-one.js
/** One subject: gate, then metric by metric. The verdicts that rest on a test are not final here: the family of the report is not known yet. */

















/** null: a side has no record. */
function compareOne(input, options) {
    const sides = (0,compare_sides/* sidesOf */.Mm)(input.base, input.head);
    if (sides === null)
        return null;
    const [base, head] = [sides.base.at(-1), sides.head.at(-1)];
    const across = options.across ?? [];
    const open = (0,gate/* gate */.Gj)(base, head, { across, seeds: sides.unit === 'build' });
    const wanted = (0,key_filter/* keyFilter */.W)(options.keys ?? []);
    const pairs = (0,metrics_of/* pairsOf */.f)(sides, { ...options, declared: input.declared }).filter(({ metric }) => wanted(metric.name));
    const judged = pairs.map((pair) => toMetric(pair, { sides, open, options }));
    const metrics = judged.map(({ metric }) => metric);
    const samples = new Map(judged.flatMap(({ samples: own }, at) => (own === undefined ? [] : [[at, own]])));
    const builds = sides.base.length > 1 || sides.head.length > 1;
    const differences = (0,compare_differences/* differencesOf */.g)(base, head, across);
    const at = (0,subject/* startOf */.G)(base);
    const comparison = {
        example: head.example?.id ?? base.example?.id ?? null,
        preset: head.preset ?? base.preset ?? null,
        base: base.id,
        head: head.id,
        verdict: open.closed === null ? (0,verdict_of_metrics/* verdictOfMetrics */.Q)(metrics, { builds }) : 'incomparable',
        reason: open.closed ?? (metrics.length === 0 ? 'Neither run has a metric that was asked for.' : sides.told),
        mode: across.length === 0 ? 'regression' : 'contrast',
        ...(across.length === 0 ? {} : { across: compare_differences/* DIMENSIONS */.Y.filter((dimension) => across.includes(dimension)) }),
        ...(builds ? { records: { base: sides.base.slice(-compare_one_MOST).map(({ id }) => id), head: sides.head.slice(-compare_one_MOST).map(({ id }) => id) } } : {}),
        ...(at === base.id ? {} : { baseAt: at }),
        ...(differences.length === 0 ? {} : { differences: [...differences] }),
        metrics,
    };
    return { comparison, samples };
}
/** Ids of one side that a document names. */
const compare_one_MOST = 100;
function toMetric(pair, context) {
    const { metric, base, head } = pair;
    const [before, after] = [(0,sample/* shown */.SP)(base), (0,sample/* shown */.SP)(head)];
    const past = pastOf(pair, context);
    const closed = closedBy(pair, context.open);
    const said = closed === null ? judgePair(pair, { ...context.sides, ...past }) : { verdict: 'incomparable', reason: closed };
    const runs = said.samples === undefined ? { base: base.values.length, head: head.values.length } : { base: said.samples.base.length, head: said.samples.head.length };
    const reported = {
        name: metric.name,
        origin: metric.origin,
        base: before,
        head: after,
        ...(metric.unit === null ? {} : { unit: metric.unit }),
        change: closed !== null || before === null || after === null ? null : relativeChange(before, after),
        tolerance: metric.tolerance,
        ...(metric.direction === null ? {} : { direction: metric.direction }),
        verdict: said.verdict,
        reason: said.reason,
        class: metric.class,
        runs,
        ...(said.evidence === undefined ? {} : { evidence: said.evidence, ...(said.samples === undefined ? {} : { noiseFloor: { ...past.noise } }) }),
        ...compare_one_detectableOf(said, metric.class, context.sides),
        ...(past.segment.length === 0 ? {} : { history: past.segment.slice(-PICTURE) }),
        ...(0,compare_past/* decidedBy */.yP)(context.sides.head.at(-1), metric.name, context.options.history ?? series/* NO_HISTORY */.V, context.options.today),
    };
    return { metric: reported, samples: said.samples };
}
/** Starts that were made to judge a time, and cannot: no change at all could have been seen. Tests over starts say it when their family is known. */
function compare_one_detectableOf({ verdict, evidence, detectable }, of, { unit }) {
    if (detectable !== undefined)
        return { detectable };
    const blind = unit === 'start' && of === 'time' && evidence === undefined && (verdict === 'insufficient_data' || verdict === 'inconclusive');
    return blind ? { detectable: null } : {};
}
/** Across machines of another class what they share is quality: never a ratio of times or of memory (G8). */
function closedBy({ metric, closed, base, head }, open) {
    if (open.closed !== null || (base.values.length === 0 && head.values.length === 0))
        return open.closed;
    const measured = metric.class === 'time' || metric.class === 'near';
    return measured && open.machine !== null ? open.machine : closed;
}
/** Builds that a picture shows. */
const PICTURE = 40;
/** A contrast has no history: its base is no state before its head. */
function pastOf(pair, { sides, options }) {
    const points = options.history === undefined || (options.across ?? []).length > 0 ? [] : (0,compare_past/* segmentOf */.dJ)(sides, pair.metric, options.history);
    const learned = points.length === 0 ? { value: noise_floor/* LEAST_NOISE */.NL, builds: 0 } : (0,compare_past/* noiseOf */.YN)(points);
    return { noise: { ...learned, value: Math.max(learned.value, againstItself(pair, sides)) }, segment: points.map(({ value }) => value) };
}
/**
 * Of an A/A run both sides are the same tree: all that they differ by is noise, as far as the interval of the difference reaches. The
 * gate is twice the noise, so such a run is equivalent, and its gate says how little this machine can tell apart.
 */
function againstItself({ metric, base, head }, { base: bases, head: heads, unit }) {
    const [a, b] = [bases.at(-1), heads.at(-1)];
    // Whatever a record says of itself: of two trees the difference is no noise.
    if (unit !== 'start' || b.benchmark?.mode !== 'same' || (0,state_of/* treeOf */.g7)(a) !== (0,state_of/* treeOf */.g7)(b) || metric.class === 'quality')
        return 0;
    const { low, high } = mannWhitneyEvidence((0,sample/* finite */.E2)(base), (0,sample/* finite */.E2)(head), { direction: null, gate: 0 });
    const step = metric.class === 'time' ? relativeStep((0,sample/* finite */.E2)(base), (0,sample/* finite */.E2)(head)) : 0;
    const reach = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0)) + step;
    return Math.max((0,runner_quality/* runnerQuality */.o)((0,sample/* finite */.E2)(base), (0,sample/* finite */.E2)(head))?.noiseFloor ?? 0, reach / 2);
}

// EXTERNAL MODULE: ./core/compare/correct-family.js
var correct_family = __webpack_require__(88125);
;// CONCATENATED MODULE: ./core/compare/statistics/detectable.js







/**
 * The smallest relative change, 0 or more, that would pass every gate in either direction, given the spread of these samples: 0.04
 * says "could not see less than 4 %". First the head is divided by its Hodges-Lehmann ratio to the base, so that a change which is
 * there does not count as sensitivity. Then all of it is multiplied by 1 + d, and by 1 − d: any d above the returned one passes (with
 * ties within a side p may rise again by a hair; then d is where it passes first on the way of a halving), and none below. Samples
 * with a value of 0 or less have no ratio: they are shifted by d of the base's |median|. null where no shift passes. Not finite
 * values are left out.
 */
function smallestDetectable(base, head, gates) {
    const [before, after] = [Array.from((0,statistics_ascending/* ascending */.V)(base)), Array.from((0,statistics_ascending/* ascending */.V)(head))];
    if (before.length === 0 || after.length === 0 || (0,least_p/* leastP */.W)(before.length, after.length) > gates.alpha)
        return null;
    const shifted = [...before, ...after].every(positive) ? byFactor(before, after, gates) : byAmount(before, after, gates);
    return shifted === null ? null : Math.max(...shifted, gates.floor > 0 ? gates.floor : 0);
}
function byFactor(base, head, gates) {
    const { ratio } = ratioShift(base, head, POINT);
    const centred = head.map((value) => quotient(ratio, value));
    const [up, down] = [leastStep(base, centred, FACTOR, gates), leastStep(centred, base, FACTOR, gates)];
    return up === null || down === null ? null : [up - 1, 1 - 1 / down];
}
/** In units of the largest value, so that `beyond` can be a figure. Both samples ascending. */
function byAmount(base, head, gates) {
    const largest = Math.max(...[base[0], base.at(-1), head[0], head.at(-1)].map((end) => Math.abs(end)));
    const middle = Math.abs((0,percentile/* median */.JZ)(base)) / largest;
    if (!(middle > 0))
        return null;
    const [before, after] = [base, head].map((values) => values.map((value) => value / largest));
    const { estimate } = hodgesLehmann(before, after, POINT);
    const centred = after.map((value) => value - estimate);
    const [up, down] = [leastStep(before, centred, AMOUNT, gates), leastStep(centred, before, AMOUNT, gates)];
    return up === null || down === null || !Number.isFinite(Math.max(up, down) / middle) ? null : [up / middle, down / middle];
}
const FACTOR = { combine: quotient, moved: (value, step) => Math.min(value * step, Number.MAX_VALUE), beyond: (step) => step * (1 + 1e-12) };
const AMOUNT = { combine: difference, moved: (value, step) => value + step, beyond: (step) => step + 1e-12 };
/** Only the estimate is asked for. */
const POINT = { confidence: 0 };
/**
 * The smallest step by which `high` must move for it to be found higher than `low`: one of those at which a pair is level, found by
 * halving. Backwards (below a factor of 1, an amount of 0) where it is found without moving.
 */
function leastStep(low, high, way, gates) {
    const pairs = pairOrder((0,statistics_ascending/* ascending */.V)(high), (0,statistics_ascending/* ascending */.V)(low), way.combine);
    const passes = (rank) => {
        const by = way.beyond(pairs.at(rank));
        return found(low, high.map((value) => way.moved(value, by)), gates);
    };
    let [from, to] = [0, pairs.count - 1];
    if (!passes(to))
        return null;
    while (from < to) {
        const middle = (from + to) >> 1;
        if (passes(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return pairs.at(to);
}
function found(low, high, { alpha, delta }) {
    const { u, pHigher } = (0,mann_whitney/* mannWhitney */.Pi)(low, high);
    return pHigher <= alpha && deltaOfU(u, low.length, high.length) >= delta;
}

;// CONCATENATED MODULE: ./core/compare/compare-all.js





/** In the order of `inputs`; those without a record on a side are left out. */
function compareAll(inputs, options) {
    const drafted = inputs.map((input) => compareOne(input, options)).filter((each) => each !== null);
    // Tests over rows leave no samples and are members of the family like any other.
    const tests = drafted.reduce((sum, { comparison }) => sum + comparison.metrics.filter(({ evidence }) => evidence !== undefined).length, 0);
    return (0,correct_family/* correctFamily */.h)(drafted.map((each) => withDetectable(each, tests)));
}
function withDetectable({ comparison, samples }, tests) {
    if (samples.size === 0)
        return comparison;
    const alpha = decide/* EACH_WAY */.u0 / Math.max(tests, decide/* USUAL_FAMILY */.Yq);
    const metrics = comparison.metrics.map((metric, at) => {
        const sample = samples.get(at);
        if (sample === undefined || metric.evidence === undefined)
            return metric;
        const { leastP = 0 } = metric.evidence;
        // Few values can show a change among few metrics and none among the usual: nothing is promised, and nothing denied.
        if (leastP > alpha && leastP <= decide/* EACH_WAY */.u0 / Math.max(tests, 1))
            return metric;
        const seen = smallestDetectable(sample.base, sample.head, { alpha, delta: decide/* DELTA */.HZ, floor: metric.evidence.gate });
        const step = metric.class === 'time' ? relativeStep(sample.base, sample.head) : 0;
        return { ...metric, detectable: seen === null ? null : Math.max(seen, step) };
    });
    return { ...comparison, metrics };
}


/***/ }),

/***/ 53398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ DIMENSIONS),
  g: () => (/* binding */ differencesOf)
});

// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(75963);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ./core/compare/gate.js
var gate = __webpack_require__(97779);
;// CONCATENATED MODULE: ./core/compare/profile.js
/** By name, in words. */
function profileOf(record) {
    const said = new Map();
    for (const place of placesOf(record.ext ?? {}))
        for (const [name, text] of readProfile(place))
            if (!said.has(name))
                said.set(name, text);
    for (const { role, name, path, bytes } of record.reported.outputs ?? []) {
        if (MODELS.has(role) && typeof bytes === 'number')
            said.set(`size of ${name ?? path ?? role}`, `${bytes} bytes`);
    }
    return said;
}
const MODELS = new Set(['model', 'weights']);
/** Adapters put what they do not map under `ext.<system>`; a profile lies there, or one step further under its name. */
function placesOf(ext) {
    const systems = [ext, ...Object.values(ext).filter(isPlain)];
    return systems.flatMap((each) => [each, ...['profile', 'model'].map((name) => own(each, name)).filter(isPlain)]);
}
function readProfile(place) {
    return [...parametersOf(own(place, 'parameters')), ...leaves(place, ['model_class', 'estimated_size_mb', 'size_mb', 'size_bytes', 'flops', 'macs']), ...layersOf(own(place, 'layers'))];
}
function parametersOf(value) {
    if (isLeaf(value))
        return [['parameters', String(value)]];
    return isPlain(value) ? leaves(value, ['total', 'trainable', 'non_trainable']).map(([name, text]) => [`parameters.${name}`, text]) : [];
}
/** Of a deeper model only how many layers it has, and the first of them. */
const LAYERS = 60;
function layersOf(value) {
    if (isLeaf(value))
        return [['layers', String(value)]];
    if (!Array.isArray(value))
        return [];
    const named = value.slice(0, LAYERS).flatMap((layer) => {
        const name = isPlain(layer) ? own(layer, 'name') : undefined;
        return isPlain(layer) && isLeaf(name) ? [[`layer ${String(name)}`, ['type', 'output_shape', 'params'].map((key) => own(layer, key)).filter((each) => isLeaf(each) || Array.isArray(each)).map((each) => (isLeaf(each) ? String(each) : shape(each))).join(' ')]] : [];
    });
    return [['layers', String(value.length)], ...named];
}
const shape = (sizes) => `[${sizes.slice(0, 8).map((each) => (isLeaf(each) ? String(each) : '?')).join(', ')}]`;
const leaves = (place, names) => names.flatMap((name) => (isLeaf(own(place, name)) ? [[name, String(own(place, name))]] : []));
const isLeaf = (value) => typeof value === 'string' || typeof value === 'number';
const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);

// EXTERNAL MODULE: ./core/compare/subject.js
var subject = __webpack_require__(21002);
;// CONCATENATED MODULE: ./core/compare/differences.js
/** What else is not the same: the named dimensions of a contrast, and the profile of what was run. Shown, never judged. */





const MOST = 100;
function differencesOf(base, head, across) {
    const named = DIMENSIONS.filter((dimension) => across.includes(dimension)).flatMap((dimension) => READERS[dimension](base, head));
    return [...named, ...profileDifferences(base, head)].filter(({ base: a, head: b }) => a !== b).slice(0, MOST);
}
/** In this order, whatever order they were named in. */
const DIMENSIONS = ['preset', 'params', 'image', 'hardware'];
const READERS = {
    preset: (base, head) => [difference('preset', (0,subject/* subjectOf */.e)(base).preset, (0,subject/* subjectOf */.e)(head).preset)],
    params: (base, head) => (0,gate/* differingKeys */.VZ)(base.params, head.params).map((key) => difference(`params.${key}`, paramOf(base, key), paramOf(head, key))),
    image: (base, head) => [difference('image', (0,gate/* imageOf */.dT)(base), (0,gate/* imageOf */.dT)(head))],
    hardware: (base, head) => [difference('hardware', (0,gate/* machineOf */.VT)(base)?.hardware ?? null, (0,gate/* machineOf */.VT)(head)?.hardware ?? null), difference('engine', (0,gate/* machineOf */.VT)(base)?.engine ?? null, (0,gate/* machineOf */.VT)(head)?.engine ?? null)],
};
const paramOf = ({ params }, key) => (Object.hasOwn(params, key) ? textOf(params[key]) : null);
function profileDifferences(base, head) {
    const [a, b] = [profileOf(base), profileOf(head)];
    const names = [...new Set([...a.keys(), ...b.keys()])].sort(order/* byWord */.GM);
    return names.map((name) => difference(name, a.get(name) ?? null, b.get(name) ?? null));
}
const difference = (name, base, head) => ({ name: cut(name, 200), base: base === null ? null : cut(base, 400), head: head === null ? null : cut(head, 400) });
const textOf = (value) => (typeof value === 'string' ? value : (0,canonical_json/* canonicalJson */.d)(value));
const cut = (text, length) => (text.length <= length ? text : `${text.slice(0, length - 1)}…`).toWellFormed();


/***/ })

};
