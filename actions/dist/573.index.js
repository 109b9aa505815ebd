export const id = 573;
export const ids = [573];
export const modules = {

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ baseState)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);

/** As many paths as one question may name (io/git-remotes.ts). */
const AT_ONCE = 100;
/** `ref`: as `--base` of every verb, so that what is measured is what a branch did, and not what others did meanwhile. */
async function baseState(world, ref, paths) {
    const changed = await world.git.changedSince(ref);
    if (!changed.ok)
        return changed;
    const { mergeBase } = changed.value;
    const asked = [...new Set(paths)];
    const trees = new Map();
    for (let from = 0; from < asked.length; from += AT_ONCE) {
        for (const { where, path, tree } of await world.remotes.treesElsewhere(asked.slice(from, from + AT_ONCE), { base: mergeBase }))
            if (where === 'base')
                trees.set(path, tree);
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ mergeBase, at: (path) => ({ tree: trees.get(path) ?? null, commit: mergeBase }) });
}


/***/ }),

/***/ 6502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pastOf)
/* harmony export */ });
/* harmony import */ var _core_compare_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1002);
/* harmony import */ var _load_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(319);
/** What a comparison is to know of the past, and which day it is. What cannot be read is told in the log: it must not fail a check of today's code. */


/** `heads`: the records that will be compared. Of none nothing is read. `fetched`: without any network, as this clone knows the data branch. */
async function pastOf(world, config, heads, { fetched = false } = {}) {
    const today = world.clock.now().toISOString().slice(0, 10);
    const history = await (0,_load_history_js__WEBPACK_IMPORTED_MODULE_0__/* .loadHistory */ .F)(world, config, { examples: [...new Set(heads.map((record) => (0,_core_compare_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(record).example))], today, fetched });
    for (const { code, message, next } of history.problems)
        world.log.warn(message, { code, next });
    return { history, today };
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ baseOfHead),
/* harmony export */   i: () => (/* binding */ isAt)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7779);
/* harmony import */ var _state_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1449);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1002);
/* harmony import */ var _units_of_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4839);




/**
 * First those that may be compared in everything, then those of another machine (quality only), then any: the gate says why not. null:
 * there is none.
 */
function baseOfHead(head, candidates, state, { across = [], sameState = false } = {}) {
    const there = candidates.filter(({ record }) => isSubject(record, head, across) && isAt(record, state) && record.id !== head.id && (sameState || !(0,_state_of_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameState */ ._G)(record, head)));
    const open = there.filter(({ record }) => closedBy(record, head, across) === null);
    const stage = [open.filter(({ record }) => isSameMachine(record, head)), open, there].find((each) => each.length > 0);
    return stage === undefined ? null : (0,_units_of_side_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOfSide */ .Yy)(stage);
}
/** By tree where the record says one: histories are rewritten, and the tree stays. */
function isAt(record, { tree, commit }) {
    const own = (0,_state_of_js__WEBPACK_IMPORTED_MODULE_1__/* .treeOf */ .g7)(record);
    return own === null ? commit !== null && (0,_state_of_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanCommitOf */ .Qq)(record) === commit : own === tree;
}
function isSubject(record, head, across) {
    const [a, b] = [(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(record), (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(head)];
    return a.example === b.example && (across.includes('preset') || a.preset === b.preset);
}
const closedBy = (record, head, across) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .Gj)(record, { ...head, status: { ...head.status, state: 'succeeded' } }, { across, seeds: true }).closed;
function isSameMachine(record, head) {
    const [a, b] = [(0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(record), (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(head)];
    return a !== null && b !== null && a.hardware === b.hardware && a.engine === b.engine;
}


/***/ }),

/***/ 2816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ compareAll)
});

;// CONCATENATED MODULE: ./core/compare/statistics/ascending.js
/**
 * The finite values of a sample, smallest first, in an array of their own. The caller has looked at what is not finite (a NaN is a
 * finding, not a figure) and left it out; here it is left out again, so that no statistic of this room can come to NaN.
 */
function ascending_ascending(values) {
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

;// CONCATENATED MODULE: ./core/history/noise-floor.js
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
    const sample = ascending_ascending(values);
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

// EXTERNAL MODULE: ./core/history/series.js
var series = __webpack_require__(7744);
// EXTERNAL MODULE: ./core/benchmark/percentile.js
var percentile = __webpack_require__(8767);
;// CONCATENATED MODULE: ./core/benchmark/statistics.js

/** null of no finite value. Values that are not finite are left out: whoever asks says how many there were. */
function statistics(values) {
    const finite = sorted(values.filter((value) => Number.isFinite(value)));
    const n = finite.length;
    if (n === 0)
        return null;
    const p50 = ofSorted(finite, 0.5);
    const mean = meanOf(finite);
    return {
        n,
        mean,
        sd: n === 1 ? null : deviation(finite, mean),
        mad: madOf(finite, p50),
        min: finite[0],
        max: finite[n - 1],
        p50,
        p95: ofSorted(finite, 0.95),
        p99: ofSorted(finite, 0.99),
    };
}
/** Median of the absolute deviations from `centre`. */
const madOf = (values, centre) => finiteOr((0,percentile/* median */.JZ)(values.map((value) => Math.abs(value - centre))));
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

;// CONCATENATED MODULE: ./core/benchmark/runner-quality.js


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
    const offset = Math.abs(Math.log((0,percentile/* median */.JZ)(b) / (0,percentile/* median */.JZ)(a)));
    const residuals = [a, b].flatMap(fromMedian);
    const dispersion = ROBUST_SIGMA * madOf(residuals, 0);
    const outliers = residuals.filter((each) => Math.abs(each) > OUTLIER * dispersion).length;
    const noiseFloor = Math.max(LEAST_FLOOR, offset, STANDARD_ERRORS * MEDIAN_FACTOR * dispersion * Math.sqrt(2 / n));
    const score = (100 * LEAST_FLOOR) / noiseFloor;
    return { score, noiseFloor, offset, dispersion, outliers, n, means: sentence(noiseFloor, outliers, a.length + b.length, n) };
}
/** Logarithms: a ratio of two and of one half weigh the same. */
function fromMedian(values) {
    const middle = (0,percentile/* median */.JZ)(values);
    return values.map((value) => Math.log(value / middle));
}
function sentence(floor, outliers, all, n) {
    const shown = `${(100 * floor).toFixed(1)} %`;
    const grade = floor <= 0.01 ? 'quiet' : floor <= 0.03 ? 'usable' : floor <= 0.1 ? 'noisy' : 'not fit for benchmarks';
    return `This runner is ${grade}: with ${n} starts a side, differences of up to ${shown} are noise${outliers === 0 ? '' : `; ${outliers} of ${all} starts were outliers`}.`;
}

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

// EXTERNAL MODULE: ./core/compare/differences.js + 1 modules
var compare_differences = __webpack_require__(3398);
;// CONCATENATED MODULE: ./core/compare/statistics/normal.js
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

;// CONCATENATED MODULE: ./core/compare/statistics/u-distribution.js
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

;// CONCATENATED MODULE: ./core/compare/statistics/mann-whitney.js




/**
 * Mann and Whitney's U (Annals of Mathematical Statistics 18, 1947), which asks only that values can be ordered. Exact, given the
 * ties. p is 1 both ways where a side is empty; the order of the values says nothing; values that are not finite are left out.
 */
function mannWhitney(base, head) {
    return mannWhitneyOfSorted(ascending_ascending(base), ascending_ascending(head));
}
/** Of samples from `ascending`, or from a window that its owner keeps in order: half of the time of a history is sorting. */
function mannWhitneyOfSorted(base, head) {
    const n = base.length;
    const m = head.length;
    if (n === 0 || m === 0)
        return { u: 0, pHigher: 1, pLower: 1, exact: true };
    const { doubled, tied } = mann_whitney_comparePairs(base, head);
    const u = doubled / 2;
    if (n * m > EXACT_PAIRS)
        return { u, ...approximate(u, n, m, groupsOf(base, head)), exact: false };
    if (!tied) {
        const atMost = untied(n, m);
        return { u, pHigher: atMost[n * m - u], pLower: atMost[u], exact: true };
    }
    return { u, ...exactWithTies(doubled, n, m, groupsOf(base, head)), exact: true };
}
/** 2U of two samples in ascending order, and whether any two values of the pool are equal. */
function mann_whitney_comparePairs(base, head) {
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
        return tailsOf(tiedCounts(groups, n, m), doubled);
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
    return { pHigher: normalAbove((away - 0.5) / sigma), pLower: normalBelow((away + 0.5) / sigma) };
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

;// CONCATENATED MODULE: ./core/compare/statistics/hodges-lehmann.js





/**
 * The shift between two samples: the median of all differences head − base (Hodges & Lehmann, Annals of Mathematical Statistics 34,
 * 1963). Its interval inverts the exact Mann-Whitney distribution: from the k-th smallest to the k-th largest difference (Bauer,
 * Journal of the American Statistical Association 67, 1972; Hollander & Wolfe, Nonparametric Statistical Methods, 4.2-4.3). Both ends
 * belong to it, and with ties its coverage is only larger. null where a side is empty.
 */
function hodgesLehmann(base, head, { confidence }) {
    const [below, above] = [ascending_ascending(base), ascending_ascending(head)];
    if (below.length === 0 || above.length === 0)
        return null;
    const pairs = pairOrder(below, above, difference);
    return { estimate: (0,percentile/* median */.JZ)(hodges_lehmann_middle(pairs)), ...interval(pairs, below.length, above.length, confidence) };
}
/**
 * The same for the logarithms, said as a ratio: the factor between two samples. No logarithm is taken: the order of ratios is that
 * of their logarithms, and of an even number the middle is the geometric one. null where a side is empty or a value is not positive
 * and finite, for then there is no ratio.
 */
function ratioShift(base, head, { confidence }) {
    if (base.length === 0 || head.length === 0 || ![...base, ...head].every(positive))
        return null;
    const pairs = pairOrder(ascending_ascending(base), ascending_ascending(head), quotient);
    return { ratio: geometric(hodges_lehmann_middle(pairs)), ...interval(pairs, base.length, head.length, confidence) };
}
/** Both clipped to what a double holds, so that values of 1e308 and 1e-308 give no infinity and no ratio of 0. */
const difference = (base, head) => Math.min(Math.max(head - base, -Number.MAX_VALUE), Number.MAX_VALUE);
const quotient = (base, head) => Math.min(Math.max(head / base, Number.MIN_VALUE), Number.MAX_VALUE);
const positive = (value) => value > 0 && Number.isFinite(value);
const hodges_lehmann_middle = ({ count, at }) => [at((count - 1) >> 1), at(count >> 1)];
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
    if (n * m > EXACT_PAIRS) {
        const sigma = Math.sqrt((n * m * (n + m + 1)) / 12);
        return Math.min(Math.max(Math.floor((n * m) / 2 + 0.5 + sigma * normalQuantile(tail)), 0), most);
    }
    const atMost = untied(n, m);
    let k = 0;
    while (k < most && atMost[k] <= tail)
        k++;
    return k;
}

// EXTERNAL MODULE: ./core/compare/statistics/least-p.js
var least_p = __webpack_require__(8536);
;// CONCATENATED MODULE: ./core/compare/evidence.js
/** What the test over two samples says, before the family of the report is known: T1 of specs: compare 5. */





const CONFIDENCE = 0.95;
/** Of neither direction: nobody knows what worse is, so it belongs to no family, and only its interval is used. */
function mannWhitneyEvidence(base, head, { direction, gate }) {
    const { u, pHigher, pLower, exact } = mannWhitney(base, head);
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
const finiteOf = (...[effect, low, high]) => ({ effect: evidence_finiteOr(effect), low: evidence_finiteOr(low), high: evidence_finiteOr(high) });
const evidence_finiteOr = (value) => (value !== null && Number.isFinite(value) ? value : null);

// EXTERNAL MODULE: ./core/compare/gate.js
var gate = __webpack_require__(7779);
// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(9678);
// EXTERNAL MODULE: ./core/compare/decide.js
var decide = __webpack_require__(4960);
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
function tested(direction, evidence, samples) {
    const runs = samples === null ? {} : { runs: { base: samples.base.length, head: samples.head.length } };
    return { ...(0,decide/* decide */.LD)({ evidence, ...runs, ...(direction === null ? {} : { direction }) }), evidence, ...(samples === null ? {} : { samples }) };
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
    if (varies(base) || varies(head))
        return { verdict: metric.classDeclared ? 'regression' : 'inconclusive', reason: 'Should be the same in every run, and differs from run to run of one side.' };
    const what = `${moved(first, head[0])}, and should be equal`;
    if (metric.direction === 'min' || metric.direction === 'max')
        return { verdict: head[0] > first === (metric.direction === 'max') ? 'improvement' : 'regression', reason: `${what}.` };
    return metric.classDeclared && metric.direction === null ? { verdict: 'regression', reason: `${what}.` } : { verdict: 'inconclusive', reason: `${what}; nobody declared which way is better.` };
};
const varies = (values) => values.some((value) => value !== values[0]);

// EXTERNAL MODULE: ./core/benchmark/order.js
var order = __webpack_require__(9542);
;// CONCATENATED MODULE: ./core/history/confirm-levels.js
/** The levels before and after a change, and how large a change must be. Nothing here is divided by 0. */


function levelsOf(base, head) {
    const level = levelOf(ascending_ascending(base));
    const after = middle(ascending_ascending(head));
    const change = level.middle === 0 ? null : (after - level.middle) / Math.abs(level.middle);
    return { before: level.middle, after, change: change !== null && Number.isFinite(change) ? change : null, scale: level.scale, noise: noiseFloor(base).value };
}
/** max(floor, times × noise). Default floors: times 3 % on shared runners (specs: compare 5). */
const confirm_levels_gateOf = (levels, floor, times) => Math.max(floor ?? DEFAULT_FLOOR, times * levels.noise);
const DEFAULT_FLOOR = 0.03;
/** Size of the change in the unit of the gate; from nothing but zeros, any change is beyond every gate. */
function relative({ before, after, scale }) {
    if (before === after)
        return 0;
    return scale === 0 ? Number.MAX_VALUE : Math.abs(after - before) / scale;
}

;// CONCATENATED MODULE: ./core/history/confirm.js
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
function confirm_confirm(values, direction, options = {}) {
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
        if ((0,least_p/* leastP */.W)(n, CONFIRMING) <= mostP(options))
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
    if (Math.abs(delta) < DELTA || (0,least_p/* leastP */.W)(head - from, CONFIRMING) > mostP(options))
        return null;
    const [base, last] = [values.slice(from, head), values.slice(head, end)];
    const levels = levelsOf(base, last);
    const gate = confirm_levels_gateOf(levels, options.floor, 2);
    if (relative(levels) < gate || Math.sign(levels.after - levels.before) !== Math.sign(delta))
        return null;
    const { pHigher, pLower } = mannWhitney(base, last);
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
    const levels = levelsOf(base, last);
    const gate = confirm_levels_gateOf(levels, options.floor, 4);
    if (Math.abs(delta) < 1 || relative(levels) < gate)
        return null;
    return { before: levels.before, after: levels.after, change: levels.change, p: (0,least_p/* leastP */.W)(base.length, 1), delta, gate, builds: base.length };
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

;// CONCATENATED MODULE: ./core/compare/judge-by-history.js
/**
 * Where the two sides did not take turns, builds of the past may still speak: T2 (specs: compare 5), with the head's builds for the last
 * three. One build more proves nothing: it is a suspect at most.
 */




/** Fewer builds than this of the current segment say too little about what is usual: of 3 against 10 the smallest p is 1/286. */
const LEAST_SEGMENT = 10;
/** null: the past says nothing either. */
function judgeByHistory(...[{ metric }, { head }, circumstances]) {
    const segment = circumstances.segment.slice(-WINDOW);
    if (segment.length < LEAST_SEGMENT || head.length === 0)
        return null;
    const builds = circumstances.unit === 'build' ? head : [(0,percentile/* median */.JZ)(head)];
    if (builds.length < CONFIRMING)
        return suspect(segment, builds, circumstances, metric.tolerance);
    const evidence = mannWhitneyEvidence(segment, builds, { direction: metric.direction, gate: gateOf(metric.tolerance, circumstances) });
    const said = tested(metric.direction, evidence, { base: segment, head: builds });
    return { ...said, reason: `${said.reason} Against ${segment.length} builds of the past.` };
}
function suspect(segment, builds, { noise }, floor) {
    const away = confirm_confirm([...segment, builds.at(-1)], 'min', { floor }).verdict === 'suspect';
    const usual = `what ${segment.length} builds of the past moved by (±${(100 * Math.max(floor, 2 * noise.value)).toFixed(1)} %)`;
    return { verdict: 'inconclusive', reason: away ? `Outside of ${usual}; one build proves nothing, three must agree.` : `One build beside ${segment.length} of the past: three must agree before it is a verdict.` };
}

// EXTERNAL MODULE: ./core/compare/sides.js
var compare_sides = __webpack_require__(3538);
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
    return tested(metric.direction, evidence, { base, head });
};
function notInTurn({ unit, paired }, n) {
    if (unit === 'run')
        return { verdict: 'inconclusive', reason: 'One run a side says nothing about a time.' };
    if (paired)
        return n < order/* LEAST_RUNS */.lk ? { verdict: 'insufficient_data', reason: (0,compare_sides/* tooFew */.dI)(n) } : null;
    if (unit === 'build')
        return { verdict: 'inconclusive', reason: 'The two sides did not take turns on one machine, so the machine may have changed.' };
    return { verdict: n < order/* LEAST_RUNS */.lk ? 'insufficient_data' : 'inconclusive', reason: compare_sides/* APART */.$5 };
}

;// CONCATENATED MODULE: ./core/compare/judge-near.js




/**
 * Memory, sizes, counts: by a relative tolerance, one run is enough. What varies by more than that from start to start is judged like
 * a time. An observed peak of memory is not counted like other figures: a cgroup's holds the page cache, and the same tree was measured
 * 2.17 times apart (312.7 and 678.9 MiB) on one machine. It can be equivalent, and beyond that only many starts can say something.
 */
const judgeNear = (pair, values, circumstances) => {
    const { metric } = pair;
    const [a, b] = [(0,percentile/* median */.JZ)(values.base), (0,percentile/* median */.JZ)(values.head)];
    if (!repeats(values.base, metric.tolerance) || !repeats(values.head, metric.tolerance))
        return judgeTime(pair, values, circumstances);
    if (within(a, b, metric.tolerance))
        return { verdict: 'equivalent', reason: null };
    if (metric.origin === 'reported')
        return byTolerance(metric, a, b);
    if (circumstances.unit === 'run')
        return { verdict: 'inconclusive', reason: 'One run a side: an observed peak depends on what the machine had cached.' };
    return judgeTime(pair, values, circumstances);
};
const repeats = (values, tolerance) => values.every((value) => within(values[0], value, tolerance));

// EXTERNAL MODULE: ./core/compare/items.js
var compare_items = __webpack_require__(198);
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
    const z = normalQuantile((1 + confidence) / 2);
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
    const said = tested(metric.direction, evidence, null);
    return { ...said, reason: `${said.reason} ${note}`, detectable: Math.max(detectableOf(evidence), discordant === null ? 0 : LEAST_ROWS / base.rows / base.share) };
}
/** So many rows must be lost, and none gained, before McNemar's p is small enough for one of 24 metrics: 8. */
const LEAST_ROWS = Math.ceil(Math.log2(decide/* USUAL_FAMILY */.Yq / decide.Q));
/** What the normal distribution of its interval would call one of 24 metrics. */
function detectableOf({ low, high, gate }) {
    const sigma = (high - low) / 2 / normalQuantile((1 + CONFIDENCE) / 2);
    return Math.max(gate, sigma * normalQuantile(1 - decide.Q / decide/* USUAL_FAMILY */.Yq));
}
/**
 * p by McNemar's exact test. The interval is Wald's of a difference of paired shares with half a row added to each of the four counts,
 * which holds its coverage for few rows (Agresti & Min, Statistics in Medicine 24, 2005).
 */
function pairedEvidence(metric, { share, rows }, { lost, gained }) {
    const { pHigher, pLower } = mcnemar({ lost, gained });
    const [b, c, n] = [lost + 0.5, gained + 0.5, rows + 2];
    const middle = (c - b) / n;
    const reach = (normalQuantile((1 + CONFIDENCE) / 2) * Math.sqrt(b + c - (c - b) ** 2 / n)) / n;
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
    return { ...common(metric, normalAbove(z), normalBelow(z)), test: 'proportions', effect: relative(shift.estimate), low: relative(shift.low), high: relative(shift.high) };
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
    if (!judge_quality_varies(base) && !judge_quality_varies(head))
        return toleranceRule(metric, base[0], head[0]);
    if (alike(metric, base, head))
        return { verdict: 'equivalent', reason: null };
    const learned = noise.builds >= 2 ? 2 * noise.value : 0;
    const evidence = mannWhitneyEvidence(base, head, { direction: metric.direction, gate: Math.max(metric.tolerance, learned) });
    return tested(metric.direction, evidence, { base, head });
};
function toleranceRule(metric, base, head) {
    return within(base, head, metric.tolerance) ? { verdict: 'equivalent', reason: null } : byTolerance(metric, base, head);
}
function alike({ tolerance }, base, head) {
    const ends = (values) => [Math.min(...values), Math.max(...values)];
    return ends(base).every((a) => ends(head).every((b) => within(a, b, tolerance)));
}
const judge_quality_varies = (values) => values.some((value) => value !== values[0]);

// EXTERNAL MODULE: ./core/compare/sample.js
var sample = __webpack_require__(2090);
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

// EXTERNAL MODULE: ./core/report/order.js
var report_order = __webpack_require__(2957);
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

// EXTERNAL MODULE: ./core/compare/units.js
var units = __webpack_require__(3801);
// EXTERNAL MODULE: ./core/compare/values-of.js
var values_of = __webpack_require__(9502);
;// CONCATENATED MODULE: ./core/compare/metrics-of.js
/** The metrics of two sides, each with the values of both: what Hortus observed, the scores it recomputed, and what was reported. */






/** Observed first, then reported, each by name. */
function pairsOf(sides, options) {
    const [base, head] = [(0,values_of/* valuesOf */.s)(sides.base, sides.unit), (0,values_of/* valuesOf */.s)(sides.head, sides.unit)];
    const keys = [...new Set([...base.keys(), ...head.keys()])].sort((a, b) => byOrigin(a, b) || (0,report_order/* byWord */.GM)(a, b));
    return keys.map((key) => pairOf(base.get(key), head.get(key), { base: sides.base, head: sides.head, options }));
}
/** Keys begin with their origin. */
const byOrigin = (a, b) => (0,report_order/* byWord */.GM)(a.slice(0, 1), b.slice(0, 1));
function pairOf(base, head, { base: bases, head: heads, options }) {
    const known = (head ?? base);
    const none = (side) => ({ values: [], missing: side.length, unit: null, note: null });
    const sides = metrics_of_alike(base?.sample ?? none(bases), head?.sample ?? none(heads), own(options.declared, known.of)?.unit ?? null);
    const unit = sides.head.unit ?? sides.base.unit;
    return { metric: describe(known, base?.direction ?? head?.direction ?? null, unit, options), ...sides };
}
/** The descriptor's or configuration's word first, then what both runs say (the base's counts), then what unit and name say. */
function describe({ name, of, origin, direction: fixed }, claimed, unit, options) {
    const declared = own(options.declared, of);
    const kind = declared?.class ?? (0,known_metrics/* knownClass */.q6)(of, unit);
    // A head that turns the direction around must not turn a regression into an improvement.
    const direction = origin === 'observed' && fixed !== null ? fixed : (declared?.direction ?? claimed ?? (0,known_metrics/* knownDirection */.XP)(of, unit));
    const floor = kind === 'exact' ? undefined : options.floor;
    const tolerance = declared?.tolerance ?? floor ?? floorOf(of, kind, { runner: options.runner ?? 'shared', quality: options.tolerance });
    return { name, origin, class: kind, classDeclared: declared?.class != null, direction, unit, tolerance };
}
/** Where only one side names its unit, the other is taken to be in the same: nobody said otherwise. */
function metrics_of_alike(base, head, declared) {
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

;// CONCATENATED MODULE: ./core/history/segments-accepted.js
/** Which accepted changes are about a series, and with which of its builds each began. */

/** Those for this example, preset and metric. A segment stays when its change has run out, so the day is not asked. */
const acceptedFor = ({ example, preset, metric }, accepted) => accepted.filter((each) => each.example === example && each.preset === preset && matches(each.metric, metric));
/** First build of each accepted state: by its tree, since histories are rewritten; where no build has that, by its commit. */
function acceptedStarts(points, accepted) {
    const starts = new Map();
    if (accepted.length === 0)
        return starts;
    const trees = firsts(points, ({ tree }) => tree);
    const commits = firsts(points, ({ commit }) => commit);
    for (const change of accepted) {
        const start = (change.tree === null ? undefined : trees.get(change.tree)) ?? (change.commit === null ? undefined : commits.get(change.commit));
        if (start !== undefined)
            starts.set(start, [...(starts.get(start) ?? []), change]);
    }
    return starts;
}
function firsts(points, nameOf) {
    const found = new Map();
    points.forEach((point, at) => {
        const name = nameOf(point);
        if (name !== null && !found.has(name))
            found.set(name, at);
    });
    return found;
}

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
            boundaries.push({ start: end - 1, at: end - 1, cause: 'accepted', shift: shiftAt(values, boundaries.at(-1).start, end - 1 + CONFIRMING, options), accepted: decided });
        if (isTakenBack(values, boundaries, end, options))
            boundaries.pop();
        const { start } = boundaries.at(-1);
        const shift = shiftAt(values, start, end, options);
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
    const [base, since] = [values.slice(Math.max(before.start, last.start - WINDOW), last.start), values.slice(last.start, end)];
    const levels = levelsOf(base, since);
    const higher = last.shift.after > last.shift.before;
    if (levels.after > levels.before !== higher || relative(levels) < last.shift.gate / 2)
        return true;
    const { pHigher, pLower } = mannWhitney(base, since);
    return (higher ? pHigher : pLower) > mostP(options);
}
/**
 * The first build that is nearer to the new level. Two builds on it and a high one before them can confirm a change (a delta of 0.8
 * allows it; to demand three cost 10 points of power at +10 %); and where noise held the third build back, it came earlier.
 */
function firstBeyond(values, from, end, { before, after }) {
    const half = before / 2 + after / 2;
    const isBeyond = (at) => (after > before ? values[at] > half : values[at] < half);
    let first = end - CONFIRMING;
    while (first < end - 1 && !isBeyond(first))
        first++;
    while (first > from && first <= end - CONFIRMING && isBeyond(first - 1))
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
    const { boundaries } = replay(known.map(({ value }) => value), acceptedStarts(known, accepted), options);
    return boundaries.map(({ start, cause, shift, accepted: by }, index) => ({ start, cause, shift, accepted: by, points: known.slice(start, boundaries[index + 1]?.start) }));
}

// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(5963);
// EXTERNAL MODULE: ./core/compare/subject.js
var subject = __webpack_require__(1002);
;// CONCATENATED MODULE: ./core/compare/past.js
/** What the history says about one metric: its noise between builds, the last medians, and what a person decided about it. */









/** The builds that the base stands in a line with, without those of the head; none when nobody knows its machine. */
function segmentOf({ base, head }, metric, history) {
    const key = keyOf(base.at(-1), metric);
    const series = key === null ? null : history.series(key);
    const factor = series === null || series.unit === null || metric.unit === null ? 1 : (0,units/* factorOf */.J)(series.unit, metric.unit);
    if (key === null || series === null || factor === null)
        return [];
    const own = new Set(head.map(({ id }) => id));
    const points = series.points.filter(({ record }) => !own.has(record)).map((point) => ({ ...point, value: point.value * factor }));
    return currentSegment(points, acceptedFor(key, history.accepted));
}
function keyOf(record, { name, origin }) {
    const machine = (0,gate/* machineOf */.VT)(record);
    const { example, preset } = (0,subject/* subjectOf */.e)(record);
    if (machine === null)
        return null;
    return { example, preset, params: record.fingerprint?.params ?? (0,canonical_json/* jsonDigest */.j)(record.params), datasets: record.fingerprint?.datasets ?? [], ...machine, metric: name, origin };
}
const noiseOf = (points) => noiseFloor(points.map(({ value }) => value));
/** What a person decided about this metric of this head, where it still holds. Without a day nothing holds: nobody knows whether it ran out. */
function decidedBy(head, metric, history, today) {
    if (today === undefined)
        return {};
    const { example, preset } = (0,subject/* subjectOf */.e)(head);
    const holds = (each) => each.until >= today && isAbout(each, example, preset, metric);
    const quarantined = last(history.quarantined.filter(holds));
    const accepted = last(history.accepted.filter((each) => holds(each) && isOf(each, head)));
    return {
        ...(quarantined === undefined ? {} : { quarantined: { until: quarantined.until, reason: cut(quarantined.reason, 400) } }),
        ...(accepted === undefined ? {} : { accepted: { by: cut(accepted.by, 200), reason: cut(accepted.reason, 400), until: accepted.until } }),
    };
}
const isAbout = (each, example, preset, metric) => each.example === example && each.preset === preset && matches(each.metric, metric);
/** By tree first, since histories are rewritten. */
function isOf({ tree, commit }, head) {
    const own = { tree: head.fingerprint?.tree ?? head.observed?.code.tree ?? null, commit: head.observed?.code.commit ?? head.reported.code?.commit ?? null };
    return (tree !== null && tree === own.tree) || (commit !== null && commit === own.commit);
}
/** The one that holds longest; of two, always the same. */
const last = (all) => all.toSorted((a, b) => (0,report_order/* byWord */.GM)(a.until, b.until) || (0,report_order/* byWord */.GM)(a.at, b.at) || (0,report_order/* byWord */.GM)((0,canonical_json/* canonicalJson */.d)(a), (0,canonical_json/* canonicalJson */.d)(b))).at(-1);
const cut = (text, length) => text.slice(0, length).toWellFormed();

// EXTERNAL MODULE: ./core/compare/verdict-of-metrics.js
var verdict_of_metrics = __webpack_require__(8725);
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
    const wanted = keyFilter(options.keys ?? []);
    const pairs = pairsOf(sides, { ...options, declared: input.declared }).filter(({ metric }) => wanted(metric.name));
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
        ...decidedBy(context.sides.head.at(-1), metric.name, context.options.history ?? series/* NO_HISTORY */.V, context.options.today),
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
    const points = options.history === undefined || (options.across ?? []).length > 0 ? [] : segmentOf(sides, pair.metric, options.history);
    const learned = points.length === 0 ? { value: LEAST_NOISE, builds: 0 } : noiseOf(points);
    return { noise: { ...learned, value: Math.max(learned.value, againstItself(pair, sides)) }, segment: points.map(({ value }) => value) };
}
/**
 * Of an A/A run both sides are the same tree: all that they differ by is noise, as far as the interval of the difference reaches. The
 * gate is twice the noise, so such a run is equivalent, and its gate says how little this machine can tell apart.
 */
function againstItself({ metric, base, head }, { head: heads, unit }) {
    const { benchmark } = heads.at(-1);
    if (unit !== 'start' || benchmark?.mode !== 'same' || metric.class === 'quality')
        return 0;
    const { low, high } = mannWhitneyEvidence((0,sample/* finite */.E2)(base), (0,sample/* finite */.E2)(head), { direction: null, gate: 0 });
    const reach = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0));
    return Math.max(runnerQuality((0,sample/* finite */.E2)(base), (0,sample/* finite */.E2)(head))?.noiseFloor ?? 0, reach / 2);
}

// EXTERNAL MODULE: ./core/compare/correct-family.js + 1 modules
var correct_family = __webpack_require__(7071);
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
    const [before, after] = [Array.from(ascending_ascending(base)), Array.from(ascending_ascending(head))];
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
    const pairs = pairOrder(ascending_ascending(high), ascending_ascending(low), way.combine);
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
    const { u, pHigher } = mannWhitney(low, high);
    return pHigher <= alpha && deltaOfU(u, low.length, high.length) >= delta;
}

;// CONCATENATED MODULE: ./core/compare/compare-all.js




/** In the order of `inputs`; those without a record on a side are left out. */
function compareAll(inputs, options) {
    const drafted = inputs.map((input) => compareOne(input, options)).filter((each) => each !== null);
    const tests = drafted.reduce((sum, { samples }) => sum + samples.size, 0);
    return (0,correct_family/* correctFamily */.h)(drafted.map((each) => withDetectable(each, decide.Q / Math.max(tests, decide/* USUAL_FAMILY */.Yq))));
}
function withDetectable({ comparison, samples }, alpha) {
    if (samples.size === 0)
        return comparison;
    const metrics = comparison.metrics.map((metric, at) => {
        const sample = samples.get(at);
        return sample === undefined || metric.evidence === undefined ? metric : { ...metric, detectable: smallestDetectable(sample.base, sample.head, { alpha, delta: decide/* DELTA */.HZ, floor: metric.evidence.gate }) };
    });
    return { ...comparison, metrics };
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ correctFamily)
});

// EXTERNAL MODULE: ./core/compare/decide.js
var decide = __webpack_require__(4960);
;// CONCATENATED MODULE: ./core/compare/statistics/benjamini-hochberg.js
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

// EXTERNAL MODULE: ./core/compare/verdict-of-metrics.js
var verdict_of_metrics = __webpack_require__(8725);
;// CONCATENATED MODULE: ./core/compare/correct-family.js



/** Regressions and improvements are two families of one size: every directed metric that was tested. */
function correctFamily(comparisons) {
    const tested = comparisons.flatMap(({ metrics }) => metrics.filter(inFamily));
    const worse = benjaminiHochberg(tested.map(({ evidence }) => evidence.pWorse));
    const better = benjaminiHochberg(tested.map(({ evidence }) => evidence.pBetter));
    const adjusted = new Map(tested.map((metric, at) => [metric, isWorse(metric) ? worse[at] : better[at]]));
    return comparisons.map((comparison) => {
        if (!comparison.metrics.some(isTested))
            return comparison;
        const metrics = comparison.metrics.map((metric) => (isTested(metric) ? again(metric, adjusted.get(metric) ?? null, tested.length) : metric));
        return { ...comparison, metrics, verdict: (0,verdict_of_metrics/* verdictOfMetrics */.Q)(metrics, { builds: comparison.records !== undefined }) };
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
    const said = (0,decide/* decide */.LD)({ ...metric, evidence });
    const nothing = evidence.leastP !== undefined && evidence.leastP > decide.Q / Math.max(1, family);
    return { ...metric, evidence, verdict: said.verdict, reason: `${said.reason}${noteAfter(metric)}`, ...(nothing ? { detectable: null } : {}) };
}
/** What else was said of the metric stands behind the sentence of its verdict, which can be made again from what the document holds. */
function noteAfter(metric) {
    const before = (0,decide/* decide */.LD)(metric).reason;
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
/* harmony export */   Q: () => (/* binding */ Q),
/* harmony export */   Yq: () => (/* binding */ USUAL_FAMILY)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _statistics_least_p_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8536);
/** From the evidence of one metric and the family of the report to its verdict. A function of the document alone, so that it can be made again when reports are merged. */


/** Expected share of false alarms among the verdicts of a report. 0.05 loses a fifth of the power, because exact p are discrete (specs: compare 4.4). */
const Q = 0.1;
/** A report that is merged of several has more metrics than a part of it knows: what could be seen is not promised for a smaller family. */
const USUAL_FAMILY = 24;
/** |Cliff's delta| of at least this: nine pairs of ten say the same. */
const DELTA = 0.8;
/** `adjusted` and `family` of the evidence are those of the whole report. */
function decide({ evidence, direction, runs }) {
    const directed = direction === 'min' || direction === 'max';
    if (directed && significant(evidence)) {
        const worse = evidence.effect > 0 === (direction === 'min');
        return { verdict: worse ? 'regression' : 'improvement', reason: `${moved(evidence)}, beyond ±${size(evidence.gate)}; ${chance(evidence)} among ${metrics(evidence)}.` };
    }
    if (directed && cannotShow(evidence))
        return { verdict: 'insufficient_data', reason: tooFewFor(evidence, runs) };
    if (inside(evidence))
        return { verdict: 'equivalent', reason: `${between(evidence)}, inside of ±${size(evidence.gate)}.` };
    return { verdict: 'inconclusive', reason: why(evidence, direction) };
}
/** In a direction, beyond chance in this family, in nearly every pair, and large enough to matter. */
function significant({ adjusted, effect, delta, gate }) {
    if (adjusted == null || adjusted > Q || effect === null || Math.abs(effect) < gate)
        return false;
    return delta == null || (Math.abs(delta) >= DELTA && Math.sign(delta) === Math.sign(effect));
}
/** Even sides that do not overlap at all would not pass as one of so many metrics: then "no change" may not be said either (G8). */
const cannotShow = ({ leastP: least, family }) => least !== undefined && least > Q / Math.max(1, family ?? 1);
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
    if (adjusted != null && adjusted > Q)
        return `${what}: too near to chance among ${metrics(evidence)} (${chance(evidence)}).`;
    return Math.abs(effect) < gate ? `${what}: the middle is inside of ±${size(gate)}, the rest reaches beyond it.` : `${what}: too many starts say otherwise.`;
}
function tooFewFor(evidence, runs) {
    const limit = Q / Math.max(1, evidence.family ?? 1);
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

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ DIMENSIONS),
  g: () => (/* binding */ differencesOf)
});

// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(5963);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(2957);
// EXTERNAL MODULE: ./core/compare/gate.js
var gate = __webpack_require__(7779);
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
var subject = __webpack_require__(1002);
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
const TIMES = ['latency', 'duration', 'elapsed', 'runtime', 'time', 'seconds', 'sec', 'ms', 'us', 'ns', 's'];
/** Rates first: `error_throughput` is a throughput, `tokens_per_s` no time. Then what is measured, then what a model is good for. */
const KNOWN_METRICS = [
    { words: ['throughput', 'bandwidth', 'fps', 'qps', 'rps', 'speedup'], class: 'time', direction: 'max', floor: 'time' },
    { words: ['per'], and: SECONDS, class: 'time', direction: 'max', floor: 'time' },
    { words: ['compile', 'compilation', 'jit'], and: TIMES, class: 'time', direction: 'min', floor: 'compile' },
    { words: TIMES, class: 'time', direction: 'min', floor: 'time' },
    { words: ['energy', 'joules'], class: 'time', direction: 'min', floor: 'time' },
    { words: ['image'], and: ['size', 'bytes', 'mb', 'mib', 'gb', 'gib'], class: 'near', direction: 'min', floor: 'image' },
    { words: ['memory', 'vram', 'rss', 'mem'], class: 'near', direction: 'min', floor: 'memory' },
    { words: ['bytes', 'mb', 'mib', 'gb', 'gib'], class: 'near', direction: null, floor: 'memory' },
    { words: ['iterations', 'iters', 'steps', 'epochs'], class: 'near', direction: null, floor: 'memory' },
    { words: ['parameters', 'params', 'layers', 'digest', 'sha256', 'checksum', 'shape'], class: 'exact', direction: null },
    { words: ['loss', 'error', 'errors', 'mae', 'mse', 'rmse', 'perplexity', 'ppl', 'wer', 'cer', 'fid', 'ece'], class: 'quality', direction: 'min' },
    { words: ['accuracy', 'acc', 'f1', 'precision', 'recall', 'auc', 'auroc', 'map', 'iou', 'miou', 'dice', 'bleu', 'rouge', 'r2', 'psnr', 'ssim', 'reward'], class: 'quality', direction: 'max' },
];
function lineOf(name) {
    const words = new Set(wordsOf(name));
    return KNOWN_METRICS.find((line) => line.words.some((word) => words.has(word)) && (line.and === undefined || line.and.some((word) => words.has(word))));
}
/** Units of what differs from start to start, and which way is better where the name does not say. */
const UNIT_DIRECTIONS = new Map([
    ...['ns', 'us', 'µs', 'ms', 's', 'sec', 'seconds', 'min', 'h', 'mJ', 'J', 'kJ', 'W', 'kW'].map((unit) => [unit, 'min']),
    ...['1/s', 'items/s', 'it/s', 'images/s', 'samples/s', 'tokens/s', 'requests/s', 'fps', 'qps'].map((unit) => [unit, 'max']),
]);
const MEMORY_UNITS = new Set(['B', 'bytes', 'kB', 'KB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'TiB']);


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

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ unitsOfSide),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* unused harmony export oldestFirst */
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _state_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1449);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1002);
/**
 * Of many records of one subject, those that measure the same state. A directory holds the runs of months: the newest says which state is
 * meant, and runs of other states are no second measurement of it.
 */




/** The order of `records` does not matter. */
function unitsOfSide(records) {
    const sorted = oldestFirst(withoutBaseHalves(records));
    const newest = sorted.at(-1);
    if (newest === undefined)
        return { units: [], leftOut: 0 };
    const units = sorted.filter(({ record }) => (0,_state_of_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameState */ ._G)(newest.record, record));
    return { units, leftOut: sorted.length - units.length };
}
/** Equal records are one, whatever their files are called. */
function oldestFirst(records) {
    const distinct = new Map(records.map((found) => [(0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(found.record), found]));
    return [...distinct].sort(([x, { record: a }], [y, { record: b }]) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)((0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(a), (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(b)) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.id, b.id) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(x, y)).map(([, found]) => found);
}
/** A paired benchmark leaves two records in one place. The half that measured its base is no run of the state that was worked on. */
function withoutBaseHalves(records) {
    const ids = new Set(records.map(({ record }) => record.id));
    return records.filter(({ record: { benchmark } }) => benchmark?.side !== 'base' || benchmark.with === undefined || !ids.has(benchmark.with));
}
/** One sentence for a reader; null: nothing was left out. */
function leftOutSentence(base, head) {
    if (base + head === 0)
        return null;
    const of = [base === 0 ? '' : `${records(base)} of the base`, head === 0 ? '' : `${records(head)} of the head`].filter((each) => each !== '').join(' and ');
    return `${of} left out: of another state (tree, image, params, data or machine) than the newest there.`;
}
const records = (count) => `${count} other record${count === 1 ? '' : 's'}`;


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

/***/ 6747:
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
