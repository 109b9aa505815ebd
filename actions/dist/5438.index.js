export const id = 5438;
export const ids = [5438,3546];
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

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRecordsStory: () => (/* binding */ compareRecordsStory)
});

// EXTERNAL MODULE: ./core/compare/compare-all.js + 19 modules
var compare_all = __webpack_require__(8846);
// EXTERNAL MODULE: ./core/compare/declarations-of.js
var declarations_of = __webpack_require__(6623);
// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(6373);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(9588);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(9706);
// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(5963);
// EXTERNAL MODULE: ./core/compare/base-of-head.js
var base_of_head = __webpack_require__(6138);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(2957);
// EXTERNAL MODULE: ./core/compare/subject.js
var subject = __webpack_require__(1002);
// EXTERNAL MODULE: ./core/compare/units-of-side.js
var units_of_side = __webpack_require__(4839);
;// CONCATENATED MODULE: ./core/compare/match-sides.js
/** Sets the records of two sides against each other, by example and preset. */



/**
 * In the order of example and preset; the order of the lists does not matter. Across presets, records of one example belong together
 * whatever preset they ran. One subject a side is compared whatever it is: when they are runs of different things, the gate says so.
 */
function matchSides(base, head, across = []) {
    const [bases, heads] = [bySubject(base, across), bySubject(head, across)];
    if (bases.size === 1 && heads.size === 1)
        return { pairs: [pairOf([...bases.values()][0], [...heads.values()][0])], onlyBase: [], onlyHead: [] };
    const keys = [...new Set([...bases.keys(), ...heads.keys()])].sort(order/* byWord */.GM);
    const sides = keys.map((key) => ({ base: bases.get(key), head: heads.get(key) }));
    return {
        pairs: sides.flatMap((side) => (side.base === undefined || side.head === undefined ? [] : [pairOf(side.base, side.head)])),
        onlyBase: sides.flatMap((side) => (side.head === undefined ? side.base.units.slice(-1) : [])),
        onlyHead: sides.flatMap((side) => (side.base === undefined ? side.head.units.slice(-1) : [])),
    };
}
const pairOf = (base, head) => ({ base: base.units, head: head.units, told: (0,units_of_side/* leftOutSentence */.hY)(base.leftOut, head.leftOut) });
function bySubject(records, across = []) {
    const groups = Map.groupBy(records, ({ record }) => {
        const { example, preset } = (0,subject/* subjectOf */.e)(record);
        return JSON.stringify(across.includes('preset') ? [example] : [example, preset]);
    });
    return new Map([...groups].map(([key, own]) => [key, (0,units_of_side/* unitsOfSide */.Yy)(own)]));
}

// EXTERNAL MODULE: ./core/compare/state-of.js
var state_of = __webpack_require__(1449);
;// CONCATENATED MODULE: ./app/steps/gathered.js

const placeOf = (found) => ({ path: found.path, example: found.record.example?.id ?? null });
const nameOf = (found) => `${(0,subject/* subjectOf */.e)(found.record).example} with the preset ${(0,subject/* subjectOf */.e)(found.record).preset}`;

;// CONCATENATED MODULE: ./app/steps/base-findings.js
/** What a comparison with a reference could not compare, and why: one finding for all of a kind, for a garden has a hundred examples and a branch changes two. */



function baseFindings(without, { ref, mergeBase, shown, nothing }) {
    const at = `${JSON.stringify(ref)} (commit ${mergeBase.slice(0, 12)})`;
    const all = (heads, told) => (heads.length === 0 ? [] : [told()]);
    return [
        ...all(without.unknown, () => (0,finding/* finding */.gk)('COMPARE.NO_BASE', placeOfAll(without.unknown), `${nothing ? 'Nothing was compared. ' : ''}No run at ${at} is known, neither in ${shown} nor on the data branch as it was last fetched: ${few(without.unknown)}.`, { fix: benchmark(without.unknown, ref), ...(nothing ? { level: 'warning' } : {}) })),
        ...all(without.new, () => (0,finding/* finding */.gk)('COMPARE.NO_BASE', placeOfAll(without.new), `Not there at ${at}, so without a base: ${few(without.new)}.`, { fix: 'Nothing, when it is new.' })),
        ...all(without.same, () => (0,finding/* finding */.gk)('COMPARE.UNCHANGED', placeOfAll(without.same), `Not compared, because the newest run is of the very tree that ${at} has: ${few(without.same)}.`)),
        ...all(without.changed, () => (0,finding/* finding */.gk)('COMPARE.STALE_HEAD', placeOfAll(without.changed), `Changed since the run that was compared: ${few(without.changed)}.`)),
    ];
}
function benchmark([first], ref) {
    const { example, preset } = first === undefined ? { example: '', preset: '' } : (0,subject/* subjectOf */.e)(first.record);
    const words = [example, preset, ref].map((word, at) => (PLAIN.test(word) ? word : `<${['example', 'preset', 'ref'][at]}>`));
    return `Let \`hortus benchmark ${words[0]} --preset ${words[1]} --base ${words[2]}\` measure both in turn, or \`git fetch\` what the data branch has learned meanwhile.`;
}
/** Pasted by a reader, so nothing odd comes into it. */
const PLAIN = /^\w[\w./~^-]{0,100}$/;
const placeOfAll = (heads) => (heads.length === 1 ? placeOf(heads[0]) : { path: '.' });
function few(heads) {
    const names = heads.map(nameOf);
    return names.length > 5 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}

// EXTERNAL MODULE: ./app/steps/base-state.js
var base_state = __webpack_require__(635);
// EXTERNAL MODULE: ./app/steps/read-records.js
var read_records = __webpack_require__(9257);
;// CONCATENATED MODULE: ./app/steps/gather-against-base.js







/** Every newest run of the head beside the runs that its example had at the merge base: of the own store, and of the data branch. */
async function gatherAgainstBase(world, { ref, head, across, garden, past, shown, stored, meansNow }) {
    const heads = [...bySubject(head.records)].sort(([a], [b]) => (0,order/* byWord */.GM)(a, b)).map(([, units]) => ({ ...units, newest: units.units.at(-1) }));
    const pathOf = pathsOf(garden);
    const state = await (0,base_state/* baseState */.l)(world, ref, heads.map(({ newest }) => pathOf(newest)));
    if (!state.ok)
        return { pairs: [], findings: [], problems: [...head.problems, state.problem], mergeBase: null };
    const own = meansNow ? null : await (0,read_records/* readRecords */.T3)(world, stored);
    const candidates = [...(own?.ok === true ? own.value.records : []), ...head.records, ...past.history.records.map(({ record }) => ({ path: `${record.id} of the data branch`, record }))];
    const { mergeBase, at } = state.value;
    const judged = heads.map((each) => against(each, candidates, at(pathOf(each.newest)), across));
    const pairs = judged.flatMap(({ pair }) => pair ?? []);
    const ofKind = (kind) => judged.flatMap(({ newest, without }) => (without === kind ? [newest] : []));
    const changed = meansNow ? await changedSince(world, pairs.map((pair) => pair.head.at(-1)), pathOf) : [];
    const findings = baseFindings({ unknown: ofKind('unknown'), new: ofKind('new'), same: ofKind('same'), changed }, { ref, mergeBase, shown: shown.head, nothing: pairs.length === 0 });
    return { pairs, findings, problems: head.problems, mergeBase };
}
/** That a store holds older runs of the head is its purpose, and not told. */
function against({ newest, ...head }, candidates, state, across) {
    const unmoved = (0,base_of_head/* isAt */.i)(newest.record, state);
    const base = unmoved && across.length === 0 ? null : (0,base_of_head/* baseOfHead */.N)(newest.record, candidates, state, { across });
    if (base !== null)
        return { newest, pair: pairOf(base, { ...head, leftOut: 0 }) };
    return { newest, without: unmoved ? 'same' : state.tree === null ? 'new' : 'unknown' };
}
/** Those whose example has another tree now. Where nobody knows, nothing is said. */
async function changedSince(world, heads, pathOf) {
    const trees = new Map();
    for (const path of new Set(heads.map(pathOf)))
        trees.set(path, await world.git.treeHash(path));
    return heads.filter((head) => {
        const [now, then] = [trees.get(pathOf(head)) ?? null, (0,state_of/* treeOf */.g7)(head.record)];
        return now !== null && then !== null && now !== then;
    });
}
/** Where an example lies now; of one that is gone, where its record says it lay. */
function pathsOf(garden) {
    const paths = new Map(garden.examples.map(({ id, path }) => [id, path]));
    return ({ record: { example } }) => (example === undefined ? '.' : (paths.get(example.id) ?? example.path));
}

;// CONCATENATED MODULE: ./app/steps/gather-two-sides.js



/** Records that a person named for either side, matched by example and preset. */
function gatherTwoSides(base, head, across, shown) {
    const { pairs, onlyBase, onlyHead } = matchSides(base.records, head.records, across);
    const nothing = { code: 'COMPARE.NOTHING', message: `No record of ${shown.head} has a counterpart of the same example and preset in ${shown.base}.`, next: 'Name two directories that hold records of the same examples.' };
    return {
        pairs,
        findings: [
            ...onlyBase.map((found) => (0,finding/* finding */.gk)('COMPARE.NO_HEAD', placeOf(found), `The base has a run of ${nameOf(found)}, the head has none.`)),
            ...onlyHead.map((found) => (0,finding/* finding */.gk)('COMPARE.NO_BASE', placeOf(found), `The head has a run of ${nameOf(found)}, the base has none.`)),
        ],
        problems: [...base.problems, ...head.problems, ...(pairs.length > 0 ? [] : [nothing])],
        mergeBase: null,
    };
}

// EXTERNAL MODULE: ./app/steps/load-garden.js + 15 modules
var load_garden = __webpack_require__(9344);
// EXTERNAL MODULE: ./app/steps/past-of.js
var past_of = __webpack_require__(6502);
;// CONCATENATED MODULE: ./app/compare.js
/** The verb `compare`: records of two sides, or of a head and of what a git reference means; one report. */











/** Needs no network: the history is taken as this clone last fetched it (specs: compare G18). */
async function compare(world, config, options) {
    const stored = world.output.absolute('records');
    const head = await (0,read_records/* readSide */.wU)(world, [options.head ?? stored].flat());
    const base = options.baseRef === undefined ? await (0,read_records/* readSide */.wU)(world, [options.base ?? []].flat()) : null;
    const sides = [base, head].filter((side) => side !== null);
    if (!head.ok || base?.ok === false)
        return reportOf(world, options, { problems: sides.flatMap((side) => (side.ok ? [] : [options.head === undefined && side === head ? { ...side.problem, next: 'Run something first (`hortus smoke`), or name the records of the head.' } : side.problem])) });
    const [garden, past] = await Promise.all([(0,load_garden/* loadGarden */.K)(world, config), (0,past_of/* pastOf */.C)(world, config, head.value.records.map(({ record }) => record))]);
    const across = options.across ?? [];
    const shown = { base: shownSide(world, options.base ?? ''), head: shownSide(world, options.head ?? stored) };
    const gathered = base === null ? await gatherAgainstBase(world, { ref: options.baseRef ?? 'HEAD', head: head.value, across, garden, past, shown, stored, meansNow: options.head === undefined }) : gatherTwoSides(base.value, head.value, across, shown);
    const comparisons = (0,compare_all/* compareAll */.R)(gathered.pairs.map((pair) => inputOf(pair, garden, config)), { ...optionsOf(config, options), ...past });
    return reportOf(world, options, {
        comparisons: comparisons.map((comparison, at) => withTold(comparison, gathered.pairs[at])),
        findings: (0,apply_levels/* applyLevels */.k)([...gathered.findings, ...gathered.pairs.flatMap(sameRecord), ...nothingCompared(gathered, comparisons)], config.validate.levels),
        problems: gathered.problems,
        mergeBase: gathered.mergeBase,
    });
}
async function reportOf(world, options, { mergeBase = null, ...parts }) {
    const head = await world.git.head();
    const base = options.baseRef === undefined ? shownSide(world, options.base ?? '') : `the merge base with ${options.baseRef}${mergeBase === null ? '' : ` (${mergeBase.slice(0, 12)})`}`;
    return (0,build_report/* buildReport */.F)({
        verb: 'compare',
        repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
        scope: { mode: 'named', reason: `${shownSide(world, options.head ?? world.output.absolute('records'))} compared with ${base}.`, base: mergeBase },
        examples: [],
        cells: { planned: [], executed: [] },
        comparisons: [],
        findings: [],
        baseline: null,
        ...parts,
    });
}
const shownSide = (world, paths) => [paths].flat().map((each) => (0,read_records/* shownPath */.pS)(world, each)).join(', ');
function inputOf({ base, head }, garden, config) {
    const example = garden.examples.find((each) => each.id === head.at(-1)?.record.example?.id);
    return { base: base.map(({ record }) => record), head: head.map(({ record }) => record), declared: (0,declarations_of/* declarationsOf */.R)(example, config) };
}
/** A tolerance on the command line holds for every metric that has none of its own: for times and memory it replaces the floors. */
function optionsOf(config, { tolerance, keys, across }) {
    return { tolerance: tolerance ?? config.compare.tolerance, runner: config.compare.runner, ...(tolerance === undefined ? {} : { floor: tolerance }), ...(keys === undefined ? {} : { keys }), ...(across === undefined ? {} : { across }) };
}
const withTold = (comparison, { told }) => (told === null ? comparison : { ...comparison, reason: [comparison.reason, told].filter((each) => each !== null).join(' ') });
/** Nothing differs then, and nothing was learned. */
function sameRecord({ base, head }) {
    const [a, b] = [base.at(-1), head.at(-1)];
    if (a === undefined || b === undefined || (0,canonical_json/* canonicalJson */.d)(a.record) !== (0,canonical_json/* canonicalJson */.d)(b.record))
        return [];
    return [(0,finding/* finding */.gk)('COMPARE.SAME_RECORD', { path: b.path, example: b.record.example?.id ?? null }, `Base and head are the same record, ${b.record.id}: that nothing differs says nothing.`)];
}
/** Silence would read as "nothing got worse". */
function nothingCompared({ pairs }, comparisons) {
    const [first] = comparisons;
    const head = pairs[0]?.head.at(-1);
    if (first === undefined || head === undefined || comparisons.some(({ verdict, metrics }) => metrics.length > 0 && !NOTHING.has(verdict)))
        return [];
    const why = first.reason ?? first.metrics.find((metric) => metric.reason !== null)?.reason ?? 'no reason was given';
    return [(0,finding/* finding */.gk)('COMPARE.NOTHING_COMPARED', { path: head.path, example: first.example }, `Nothing was compared. ${comparisons.length === 1 ? '' : `The first of ${comparisons.length} reasons: `}${why}`, fixOf(why))];
}
/** Who sets two ways side by side that differ on purpose has to say so. */
function fixOf(why) {
    const dimension = /^The (preset|params|image) differs?: /.exec(why)?.[1];
    return dimension === undefined ? {} : { fix: `When that is on purpose, add \`--across ${dimension}\`. Else name two runs that differ in their code only.` };
}
const NOTHING = new Set(['incomparable', 'insufficient_data']);

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(3035);
// EXTERNAL MODULE: ./core/compare/differences.js + 1 modules
var differences = __webpack_require__(3398);
;// CONCATENATED MODULE: ./core/compare/read-across.js
/** The dimensions of a contrast, as a person names them. */



/** Words, or several in one separated by commas; each once, in the order of the table. */
function readAcross(words) {
    const named = words.flatMap((word) => word.split(',')).map((word) => word.trim()).filter((word) => word !== '');
    const wrong = named.find((word) => !isDimension(word));
    if (wrong !== undefined) {
        const meant = (0,did_you_mean/* didYouMean */.a)(wrong, differences/* DIMENSIONS */.Y);
        return (0,problem/* fail */.fJ)({ code: 'COMPARE.ACROSS', message: `${JSON.stringify(wrong.slice(0, 60))} is nothing that a comparison can go across.`, next: meant === null ? `Name some of ${differences/* DIMENSIONS */.Y.join(', ')}.` : `Did you mean ${meant}? There are ${differences/* DIMENSIONS */.Y.join(', ')}.` });
    }
    return (0,problem.ok)(differences/* DIMENSIONS */.Y.filter((dimension) => named.includes(dimension)));
}
const isDimension = (word) => differences/* DIMENSIONS */.Y.includes(word);

// EXTERNAL MODULE: ./core/report/with-findings.js
var with_findings = __webpack_require__(6747);
// EXTERNAL MODULE: ./actions/required.js
var required = __webpack_require__(3783);
;// CONCATENATED MODULE: ./actions/verbs/compare-records.js





/** `mode: records`: run records of before and of now. */
const compareRecordsStory = async ({ world, resolved, inputs }) => {
    const [sides, across] = [sidesOf(inputs), readAcross(inputs.across)];
    if (!sides.ok)
        return sides;
    if (!across.ok)
        return across;
    const keys = inputs.metrics.length > 0 ? { keys: inputs.metrics } : {};
    const report = await compare(world, resolved.config, { ...sides.value, ...keys, ...(across.value.length === 0 ? {} : { across: across.value }) });
    return (0,problem.ok)({ report: (0,with_findings/* withFindings */.$)(report, resolved.findings), outputs: {} });
};
function sidesOf({ base, 'base-ref': ref, head }) {
    if (ref !== null)
        return base.length > 0 ? (0,problem/* fail */.fJ)(TWO_BASES) : (0,problem.ok)({ baseRef: ref, ...(head.length === 0 ? {} : { head }) });
    const [first, second] = [(0,required/* required */.m)('compare', 'base', base[0] ?? null), (0,required/* required */.m)('compare', 'head', head[0] ?? null)];
    if (!first.ok)
        return first;
    return second.ok ? (0,problem.ok)({ base, head }) : second;
}
const TWO_BASES = { code: 'ACTION.INPUT_INVALID', message: 'Of the inputs of compare, base and base-ref are both given.', next: 'Give the records of the base, or the reference that they are found by.' };


/***/ }),

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

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings)
/* harmony export */ });
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6373);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);


/** The report with more findings in it, for instance about the configuration; summary and verdict are computed anew. */
function withFindings(report, findings) {
    if (findings.length === 0)
        return report;
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ...report, findings: [...report.findings.filter((each) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_CODES */ .T4.includes(each.code)), ...findings] });
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2483);

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
