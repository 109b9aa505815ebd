export const id = 522;
export const ids = [522,3546];
export const modules = {

/***/ 13783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

/** GitHub does not enforce `required: true`; this does. */
function required(verb, name, value) {
    if (value !== null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_MISSING', message: `The input ${name} of ${verb} is not given.`, next: `Write \`${name}:\` under \`with:\`; actions/${verb}/README.md has an example.` });
}


/***/ }),

/***/ 73934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRecordsStory: () => (/* binding */ compareRecordsStory)
});

// EXTERNAL MODULE: ./core/compare/compare-all.js + 19 modules
var compare_all = __webpack_require__(28846);
// EXTERNAL MODULE: ./core/compare/declarations-of.js
var declarations_of = __webpack_require__(46623);
// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(66373);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(39588);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(75963);
// EXTERNAL MODULE: ./core/compare/base-of-head.js
var base_of_head = __webpack_require__(76138);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ./core/compare/subject.js
var subject = __webpack_require__(21002);
// EXTERNAL MODULE: ./core/compare/units-of-side.js
var units_of_side = __webpack_require__(94839);
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
var state_of = __webpack_require__(81449);
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
var base_state = __webpack_require__(30635);
// EXTERNAL MODULE: ./app/steps/read-records.js
var read_records = __webpack_require__(19257);
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
var load_garden = __webpack_require__(39344);
// EXTERNAL MODULE: ./app/steps/past-of.js
var past_of = __webpack_require__(26502);
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
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(13035);
// EXTERNAL MODULE: ./core/compare/differences.js + 1 modules
var differences = __webpack_require__(53398);
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
var with_findings = __webpack_require__(49128);
// EXTERNAL MODULE: ./actions/required.js
var required = __webpack_require__(13783);
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

/***/ 30635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ baseState)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

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

/***/ 12612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var _core_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82619);
/** The files of the repository: what git tracks or would track. Whoever asks while another waits shares its answer. */

/** What git lists leaves out ignored files and costs one call; without git, or in a directory that git ignores, the disk is walked. */
async function listFiles({ files, git }) {
    const listed = await git.listFiles('.');
    if (listed !== null && listed.length > 0)
        return listed;
    return (await files.walk('.', { skip: _core_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm })).filter(({ kind }) => kind !== 'directory').map(({ path }) => path);
}


/***/ }),

/***/ 19257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wU: () => (/* binding */ readSide),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _core_record_ingest_read_any_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5063);
/* harmony import */ var _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58584);
/* harmony import */ var _core_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46863);
/** The records of one file or of a directory, of any layout that has an adapter. */




/** A directory with more is refused, not read in part. */
const MAX_RECORDS = 5_000;
/** `path` is relative to the repository, or absolute. In a directory, JSON files that are no records are passed over. */
async function readRecords(world, path) {
    const place = locate(world, path);
    const shown = shownPath(world, path);
    if (place === null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(notFound(shown));
    const kind = (await place.files.stat(place.path))?.kind ?? null;
    if (kind === 'file') {
        const found = await readOne(place.files, place.path, shown);
        return found.ok ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ records: [found.value], problems: [], others: 0 }) : found;
    }
    return kind === 'directory' ? readDirectory(place.files, place.path, shown) : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(notFound(shown));
}
/** The records of one side, of any number of paths. The first path that cannot be read is its problem: a measurement that is missing would go unseen. */
async function readSide(world, paths) {
    const sides = [];
    for (const path of paths) {
        const found = await readRecords(world, path);
        if (!found.ok)
            return found;
        sides.push(found.value);
    }
    const [records, problems, others] = [sides.flatMap((side) => side.records), sides.flatMap((side) => side.problems), sides.reduce((sum, side) => sum + side.others, 0)];
    if (records.length === 0 && problems.length === 0)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noRecords(paths.map((path) => shownPath(world, path)).join(', '), others));
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ records, problems, others });
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
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'COMPARE.TOO_MANY', message: `${shown} holds ${paths.length} JSON files; at most ${MAX_RECORDS} are compared at once.`, next: 'Name a directory with fewer records.', path: shown });
    const all = [];
    // Shown as the directory was named: below two directories outside of the repository the same names may lie.
    for (const each of paths)
        all.push(await readOne(files, each, path === '.' ? each : `${(0,_core_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTrailing */ .h)(shown, '/')}${each.slice(path.length)}`));
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        records: all.flatMap((each) => (each.ok ? [each.value] : [])),
        problems: all.flatMap((each) => (each.ok || isOther(each.problem) ? [] : [each.problem])),
        others: all.filter((each) => !each.ok && isOther(each.problem)).length,
    });
}
const isOther = ({ code }) => code === 'RECORD.FOREIGN';
async function readOne(files, path, shown) {
    const file = await files.readText(path, { maxBytes: _core_record_read_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_MAX_BYTES */ .xy });
    if (!file.ok)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'RECORD.UNREADABLE', message: `${shown} cannot be read: ${file.problem.message}`, next: 'Name a record that Hortus wrote, or a directory of records.', path: shown });
    const record = (0,_core_record_ingest_read_any_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnyRecord */ .S)(file.value.text, shown);
    return record.ok ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ path: shown, record: record.value }) : record;
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
const noRecords = (paths, others) => ({ code: 'COMPARE.NO_RECORDS', message: `There is no run record in ${paths}${others === 0 ? '' : `: ${others === 1 ? 'its JSON file is none' : `its ${others} JSON files are none`}`}.`, next: 'Name a directory that holds records, for instance .hortus/records; `hortus smoke` writes them.' });


/***/ }),

/***/ 76138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ baseOfHead),
/* harmony export */   i: () => (/* binding */ isAt)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97779);
/* harmony import */ var _state_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81449);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21002);
/* harmony import */ var _units_of_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94839);




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

/***/ 94839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ unitsOfSide),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* unused harmony export oldestFirst */
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75963);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42957);
/* harmony import */ var _state_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81449);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21002);
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

/***/ 50373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   j: () => (/* binding */ jsonDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** JSON with sorted keys and no spaces: equal values give equal text, so that a digest of it means something. */

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((each) => (each === undefined ? 'null' : canonicalJson(each))).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const entries = Object.entries(value).filter(([, each]) => each !== undefined);
        return `{${entries.sort(byName).map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`).join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}
/** SHA-256, lower-case hex, of the canonical JSON. */
function jsonDigest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}
/** By code unit: the order must not depend on a locale. */
function byName([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readAnyRecord)
});

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/record/read-record.js
var read_record = __webpack_require__(58584);
// EXTERNAL MODULE: ./core/schema/run-record.js + 1 modules
var run_record = __webpack_require__(51440);
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
/** A record of any layout that Hortus can read, as `run-record/1`. One adapter a layout; the schema's name decides which. */



/** Total, as `readRecord` is. */
function readAnyRecord(text, path) {
    const parsed = (0,read_record/* parseRecord */.Hh)(text, path);
    if (!parsed.ok)
        return parsed;
    if (isDraft(parsed.value))
        return fromDraft(parsed.value, path);
    const other = otherVersion(parsed.value);
    return other === null ? (0,read_record/* recordOf */.zv)(parsed.value, path) : (0,problem/* fail */.fJ)(unknownVersion(path, other));
}
/** A run record all the same: nobody may think that there was none. */
function otherVersion(value) {
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
    return typeof schema === 'string' && schema.startsWith('run-record/') && schema !== 'run-record/1' ? schema : null;
}
const unknownVersion = (path, schema) => ({ code: 'RECORD.VERSION', message: `${path} is a record of the version ${JSON.stringify(schema.slice(0, 60))}, which this Hortus cannot read: it knows run-record/1 and ${DRAFT}.`, next: 'Update Hortus, or leave the file out.', path });
const isDraft = (value) => typeof value === 'object' && value !== null && 'schema' in value && value.schema === DRAFT;


/***/ }),

/***/ 82711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ recordId),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   ug: () => (/* binding */ encodeSegment)
/* harmony export */ });
/** Names of records and runs: sortable by time, unique by chance, safe as file and container names. */
/** `20261121T093000Z-1f2e3d4c` */
function recordId(at, hex) {
    return `${at.toISOString().replace(/[-:]|\.\d+/g, '')}-${hex}`;
}
/** Relative to the output directory. The example's id is one percent-encoded segment, so that it can name no other place. */
function recordPath(example, id) {
    return `records/${encodeSegment(example)}/${encodeSegment(id)}.json`;
}
function encodeSegment(text) {
    const encoded = encodeURIComponent(text.toWellFormed());
    return /^\.+$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded;
}


/***/ }),

/***/ 49128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings)
/* harmony export */ });
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66373);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32881);


/** The report with more findings in it, for instance about the configuration; summary and verdict are computed anew. */
function withFindings(report, findings) {
    if (findings.length === 0)
        return report;
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ...report, findings: [...report.findings.filter((each) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_CODES */ .T4.includes(each.code)), ...findings] });
}


/***/ }),

/***/ 75134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
/** null: it is no percent-encoding. */
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}


/***/ })

};
