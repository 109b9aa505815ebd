export const id = 4157;
export const ids = [4157];
export const modules = {

/***/ 81700:
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

/***/ 41714:
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

/***/ 58536:
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

/***/ 93011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pi: () => (/* binding */ mannWhitney)
});

// UNUSED EXPORTS: comparePairs, mannWhitneyOfSorted

// EXTERNAL MODULE: ./core/compare/statistics/ascending.js
var ascending = __webpack_require__(41714);
// EXTERNAL MODULE: ./core/compare/statistics/normal.js
var normal = __webpack_require__(81741);
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

/***/ 81741:
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

/***/ 79517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ DEFAULT_FLOOR),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   pd: () => (/* binding */ levelsOf)
/* harmony export */ });
/* harmony import */ var _compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41714);
/* harmony import */ var _noise_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36708);
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

/***/ 35877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ shiftAt),
/* harmony export */   P7: () => (/* binding */ CONFIRMING),
/* harmony export */   en: () => (/* binding */ mostP),
/* harmony export */   jK: () => (/* binding */ suspectAt),
/* harmony export */   jf: () => (/* binding */ WINDOW)
/* harmony export */ });
/* unused harmony exports confirm, leastBuilds */
/* harmony import */ var _compare_statistics_least_p_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58536);
/* harmony import */ var _compare_statistics_mann_whitney_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93011);
/* harmony import */ var _confirm_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79517);
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

/***/ 36708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   NL: () => (/* binding */ LEAST_NOISE),
/* harmony export */   mc: () => (/* binding */ middle),
/* harmony export */   nb: () => (/* binding */ noiseFloor)
/* harmony export */ });
/* harmony import */ var _compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41714);
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

/***/ 84157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ acceptedFor),
/* harmony export */   L: () => (/* binding */ acceptedStarts)
/* harmony export */ });
/* harmony import */ var _compare_key_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81700);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35877);
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


/***/ })

};
