export const id = 806;
export const ids = [806];
export const modules = {

/***/ 10312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/** Which examples: those named, else those affected since `base`, else all. */
function scopeOf(inputs) {
    return { ...(inputs.examples.length > 0 ? { named: inputs.examples } : {}), ...(inputs.base === null ? {} : { base: inputs.base }) };
}


/***/ }),

/***/ 21799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  smokeStory: () => (/* binding */ smokeStory)
});

// EXTERNAL MODULE: ./core/garden/discover.js
var discover = __webpack_require__(82619);
// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(66373);
// EXTERNAL MODULE: ./core/rules/apply-exemptions.js
var apply_exemptions = __webpack_require__(85619);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(39588);
// EXTERNAL MODULE: ./core/rules/ratchet.js
var ratchet = __webpack_require__(88315);
// EXTERNAL MODULE: ./core/rules/parsed-results.js
var parsed_results = __webpack_require__(88194);
// EXTERNAL MODULE: ./app/steps/climb-all.js
var climb_all = __webpack_require__(53191);
// EXTERNAL MODULE: ./app/steps/choose-engine.js + 1 modules
var choose_engine = __webpack_require__(33239);
// EXTERNAL MODULE: ./app/steps/load-garden.js + 15 modules
var load_garden = __webpack_require__(39344);
// EXTERNAL MODULE: ./app/steps/read-baseline-file.js
var read_baseline_file = __webpack_require__(64523);
// EXTERNAL MODULE: ./app/steps/select-examples.js
var select_examples = __webpack_require__(98160);
;// CONCATENATED MODULE: ./app/smoke.js
/** The verb `smoke`: every selected example is built and its smoke preset run; one report, one record a run. */











async function smoke(world, config, options = {}) {
    const [garden, head] = await Promise.all([(0,load_garden/* loadGarden */.K)(world, config), world.git.head()]);
    const parts = { verb: 'smoke', repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null }, comparisons: [], baseline: null };
    const selected = await (0,select_examples/* selectExamples */.uz)(world, garden, config, options);
    if (!selected.ok) {
        const scope = { mode: options.named === undefined ? 'all' : 'named', reason: select_examples/* NOTHING_CHOSEN */.hu, base: options.base ?? null };
        return (0,build_report/* buildReport */.F)({ ...parts, scope, examples: [], cells: { planned: [], executed: [] }, findings: [], problems: [selected.problem] });
    }
    const { examples, scope } = selected.value;
    const preset = options.preset ?? config.smoke.preset;
    const chooser = (0,choose_engine/* openEngineChooser */.E)(world, options.engine ?? config.engine);
    const ascent = { preset, kind: preset === config.smoke.preset ? 'smoke' : 'run', params: {}, profile: null, timeoutSeconds: config.smoke.timeout_seconds, chooser, head };
    const walk = await (0,climb_all/* climbAll */.V2)(world, config, examples, ascent, { archived: scope.mode === 'named' });
    const unreadable = await judgeUnreadable(world, config, garden, selected.value.unreadable);
    return (0,build_report/* buildReport */.F)({
        ...parts,
        scope,
        examples: [...unreadable.results, ...walk.results],
        cells: { planned: examples.map((example) => (0,climb_all/* cellOf */.WC)(example, preset)), executed: walk.results.map((result) => (0,climb_all/* cellOf */.WC)(result, preset)) },
        findings: [...unreadable.findings, ...(0,apply_levels/* applyLevels */.k)(walk.findings, config.validate.levels)],
        problems: walk.problems,
    });
}
/** A descriptor that nobody can read must not disappear, and does not fail when the baseline knows it: the same that `validate` says. */
async function judgeUnreadable(world, config, garden, unreadable) {
    if (unreadable.length === 0)
        return { results: [], findings: [] };
    const { entries } = await (0,read_baseline_file/* readBaselineFile */.s)(world, config);
    const descriptors = new Set(unreadable.map(({ path }) => (0,discover/* descriptorOf */.nb)(path)));
    const findings = (0,ratchet/* ratchet */.U)((0,apply_exemptions/* applyExemptions */.r)(garden.findings, config.validate.exempt).findings, entries ?? []).findings.filter(({ path }) => descriptors.has(path));
    return { results: (0,parsed_results/* parsedResults */.U)([], unreadable, findings), findings };
}

// EXTERNAL MODULE: ./core/contract/check-choice.js
var check_choice = __webpack_require__(51769);
// EXTERNAL MODULE: ./core/compare/declarations-of.js
var declarations_of = __webpack_require__(46623);
// EXTERNAL MODULE: ./core/compare/known-metrics.js
var known_metrics = __webpack_require__(99865);
// EXTERNAL MODULE: ./core/garden/sweep-cells.js
var sweep_cells = __webpack_require__(55674);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/report/merge-reports.js
var merge_reports = __webpack_require__(3967);
// EXTERNAL MODULE: ./core/sweep/find-sweep.js
var find_sweep = __webpack_require__(36615);
// EXTERNAL MODULE: ./core/sweep/trials.js + 1 modules
var sweep_trials = __webpack_require__(84984);
;// CONCATENATED MODULE: ./app/sweep.js
/** The verb `sweep`: one preset of one example with other parameters each time; a record a trial, and one table. */














async function sweep(world, config, options) {
    const [garden, head] = await Promise.all([(0,load_garden/* loadGarden */.K)(world, config), world.git.head()]);
    const parts = { verb: 'sweep', repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null }, scope: { mode: 'named', reason: `The sweep of ${options.example}.`, base: null }, comparisons: [], baseline: null };
    const selected = await (0,select_examples/* selectExamples */.uz)(world, garden, config, { named: [options.example] });
    const chosen = selected.ok ? choose(selected.value.examples, options) : selected;
    if (!chosen.ok)
        return (0,build_report/* buildReport */.F)({ ...parts, examples: [], cells: { planned: [], executed: [] }, findings: [], problems: [chosen.problem] });
    const { example, asked, all, trials } = chosen.value;
    const ascent = { preset: asked.preset, kind: 'sweep-trial', profile: null, timeoutSeconds: config.plan.minutes * 60, chooser: (0,choose_engine/* openEngineChooser */.E)(world, options.engine ?? config.engine), head, groupId: `${example.id}:${asked.name}`, warnOnce: (0,climb_all/* warnOnce */.mc)(world) };
    const walks = [];
    const results = [];
    for (const trial of trials) {
        world.log.info(`Trial ${trial.number} of ${all.length}: ${Object.entries(trial.params).map(([name, value]) => `${name}=${value}`).join(' ')}`);
        const walk = await (0,climb_all/* climbAll */.V2)(world, config, [example], { ...ascent, params: trial.params }, { archived: true });
        walks.push(walk);
        results.push(resultOf(trial, walk, asked.metric));
    }
    const cells = (0,sweep_cells/* sweepCells */.E)(example, asked, trials).map(({ id }) => id);
    return (0,build_report/* buildReport */.F)({
        ...parts,
        examples: (0,merge_reports/* mergeExamples */.Q)(walks.flatMap((walk) => walk.results)),
        cells: { planned: cells, executed: cells },
        findings: (0,apply_levels/* applyLevels */.k)(walks.flatMap((walk) => walk.findings), config.validate.levels),
        sweeps: [{ example: example.id, name: asked.name, preset: asked.preset, metric: asked.metric, direction: directionOf(example, asked, config), planned: all.length, trials: results }],
        problems: walks.flatMap((walk) => walk.problems),
    });
}
/** A wrong word is said before anything is built. */
function choose(examples, options) {
    const example = (0,check_choice/* onlyExample */.NH)(examples, options.example);
    if (!example.ok)
        return example;
    const asked = options.adHoc === undefined ? (0,find_sweep/* findSweep */.i)(example.value, options.sweep ?? null) : (0,problem.ok)({ ...options.adHoc, name: 'ad-hoc', place: { path: example.value.descriptor, line: null, column: null } });
    if (!asked.ok)
        return asked;
    const preset = (0,check_choice/* presetOf */.jE)(example.value, asked.value.preset);
    if (!preset.ok)
        return preset;
    const params = (0,check_choice/* checkParams */.N8)(example.value, preset.value, Object.keys(asked.value.params));
    if (!params.ok)
        return params;
    const all = (0,sweep_trials/* trialsOf */.x)(asked.value);
    if (!all.ok)
        return all;
    const wanted = new Set(options.trials ?? all.value.map(({ number }) => number));
    const trials = all.value.filter(({ number }) => wanted.has(number));
    return trials.length < wanted.size ? (0,problem/* fail */.fJ)(unknownTrial([...wanted], all.value.length)) : (0,problem.ok)({ example: example.value, asked: asked.value, all: all.value, trials });
}
function unknownTrial(wanted, count) {
    const unknown = wanted.find((number) => !(number >= 1 && number <= count && Number.isInteger(number)));
    return { code: 'SWEEP.TRIAL', message: `There is no trial ${unknown} in a sweep of ${count}.`, next: `Trials are numbered from 1 to ${count}.` };
}
function resultOf({ number, params }, { results: [result] }, metric) {
    const reported = result?.metrics ?? {};
    const value = metric !== null && Object.hasOwn(reported, metric) ? reported[metric] : null;
    return { number, params: { ...params }, outcome: result?.outcome ?? 'skipped', value, record: result?.records[0] ?? null };
}
/** The sweep's word, then the descriptor's, the configuration's, and the name's. */
function directionOf(example, { metric, direction }, config) {
    if (direction !== null || metric === null)
        return direction;
    const declared = (0,declarations_of/* declarationsOf */.R)(example, config)[metric]?.direction ?? (0,known_metrics/* knownDirection */.XP)(metric);
    return declared === 'min' || declared === 'max' ? declared : null;
}

// EXTERNAL MODULE: ./core/compare/base-of-head.js
var base_of_head = __webpack_require__(76138);
// EXTERNAL MODULE: ./core/compare/compare-all.js + 19 modules
var compare_all = __webpack_require__(28846);
// EXTERNAL MODULE: ./core/compare/gate.js
var gate = __webpack_require__(97779);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ./core/compare/subject.js
var subject = __webpack_require__(21002);
;// CONCATENATED MODULE: ./core/compare/previous-record.js



/**
 * What a check on a laptop compares with: the newest earlier run with the same fingerprint but for the change under
 * test. A run of another tree or image comes first, so that checking a worse tree twice does not make it the new normal;
 * without one, the newest run of the same tree. null: there is none.
 */
function previousRecord(head, candidates) {
    const fitting = candidates.filter((each) => each.id !== head.id && (0,order/* byWord */.GM)((0,subject/* startOf */.G)(each), (0,subject/* startOf */.G)(head)) < 0 && comparable(each, head));
    return newest(fitting.filter((each) => changed(each, head))) ?? newest(fitting);
}
const changed = (a, b) => a.fingerprint?.tree !== b.fingerprint?.tree || a.fingerprint?.image !== b.fingerprint?.image;
/** The newest run of the same example and preset in a base that was given. It is compared even when it differs: then the gate says in what. */
function counterpart(head, base) {
    const { example, preset } = (0,subject/* subjectOf */.e)(head);
    const fitting = base.filter((each) => each.id !== head.id && (0,subject/* subjectOf */.e)(each).example === example && (0,subject/* subjectOf */.e)(each).preset === preset);
    return newest(fitting);
}
const newest = (records) => records.toSorted((a, b) => (0,order/* byWord */.GM)((0,subject/* startOf */.G)(a), (0,subject/* startOf */.G)(b)) || (0,order/* byWord */.GM)(a.id, b.id)).at(-1) ?? null;
function comparable(base, head) {
    const { closed, machine } = (0,gate/* gate */.Gj)(base, head);
    return closed === null && machine === null;
}

// EXTERNAL MODULE: ./core/record/ingest/read-any-record.js + 1 modules
var read_any_record = __webpack_require__(5063);
// EXTERNAL MODULE: ./core/record/read-record.js
var read_record = __webpack_require__(58584);
// EXTERNAL MODULE: ./core/record/record-id.js
var record_id = __webpack_require__(82711);
// EXTERNAL MODULE: ./app/steps/base-state.js
var base_state = __webpack_require__(30635);
// EXTERNAL MODULE: ./app/steps/past-of.js
var past_of = __webpack_require__(26502);
// EXTERNAL MODULE: ./app/steps/read-records.js
var read_records = __webpack_require__(19257);
;// CONCATENATED MODULE: ./app/steps/compare-with-previous.js
/** Sets the runs that were just made beside earlier ones: of records that were given, of the merge base, else the newest before them. */











/** Runs of one example that are looked at, newest first: what lies further back says little about today. */
const NEWEST = 50;
/** A run without an earlier one of the same fingerprint is not compared: a first run has nothing to be measured by. */
async function compareWithPrevious(world, config, examples, results, options = {}) {
    const given = options.baseRecords === undefined ? null : await (0,read_records/* readRecords */.T3)(world, options.baseRecords);
    if (given?.ok === false)
        return { comparisons: [], problems: [given.problem], notices: [] };
    const made = [];
    for (const result of results)
        for (const head of await read(world, result.records))
            made.push({ result, head, earlier: given === null ? await stored(world, result) : [] });
    const past = await (0,past_of/* pastOf */.C)(world, config, made.map(({ head }) => head), { fetch: options.fetch === true });
    const state = given !== null || options.base === undefined || made.length === 0 ? null : await (0,base_state/* baseState */.l)(world, options.base, made.map(({ result }) => result.path));
    const remembered = past.history.records.map(({ record }) => record);
    const chosen = made.map((each) => (given === null ? baseOf(each, remembered, state?.ok === true ? state.value : null) : { base: counterpart(each.head, given.value.records.map(({ record }) => record)), told: null }));
    const known = made.flatMap((each, at) => (chosen[at].base === null ? [] : [{ ...each, base: chosen[at].base, told: chosen[at].told }]));
    const inputs = known.map(({ result, head, base }) => ({ base: [base], head: [head], declared: (0,declarations_of/* declarationsOf */.R)(examples.find(({ id }) => id === result.id), config) }));
    const { tolerance, runner } = config.compare;
    const comparisons = (0,compare_all/* compareAll */.R)(inputs, { tolerance, runner, ...past }).map((comparison, at) => ({ ...comparison, reason: sentences(comparison.reason, known[at].told) }));
    return { comparisons, problems: given?.value.problems ?? [], notices: [...(state?.ok === false ? [state.problem] : []), ...past.history.problems] };
}
/** The own store first: it is the same machine. */
function baseOf({ result, head, earlier }, remembered, state) {
    const merged = state === null ? null : ofState(head, [...earlier, ...remembered], state.at(result.path));
    if (merged !== null)
        return { base: merged, told: null };
    const previous = previousRecord(head, earlier) ?? previousRecord(head, remembered);
    return { base: previous, told: state === null || previous === null ? null : `No run of the merge base (${state.mergeBase.slice(0, 12)}) is known: compared with the newest run before this one.` };
}
/** On another class of machine its quality still counts. What may not be compared at all is no base. */
function ofState(head, candidates, state) {
    const found = (0,base_of_head/* baseOfHead */.N)(head, candidates.map((record) => ({ record })), state, { sameState: true })?.units.at(-1)?.record;
    return found === undefined || (0,gate/* gate */.Gj)(found, head).closed !== null ? null : found;
}
const sentences = (...parts) => parts.filter((part) => part !== null).join(' ') || null;
/** The store's earlier runs of this example; the runs just made are not among them. */
async function stored(world, result) {
    const paths = (await world.output.list(`records/${(0,record_id/* encodeSegment */.ug)(result.id)}`)).filter((path) => path.endsWith('.json') && !result.records.includes(path));
    return read(world, paths.slice(-NEWEST));
}
/** A record of the store that cannot be read is told in the log: it must not fail a check of today's code. */
async function read(world, paths) {
    const records = [];
    for (const path of paths) {
        const file = await world.output.readText(path, { maxBytes: read_record/* RECORD_MAX_BYTES */.xy });
        const record = file.ok ? (0,read_any_record/* readAnyRecord */.S)(file.value.text, path) : file;
        if (record.ok)
            records.push(record.value);
        else
            world.log.warn('A stored record was left out of the comparison.', { path, reason: record.problem.message });
    }
    return records;
}

;// CONCATENATED MODULE: ./app/steps/with-comparisons.js



/** The same report with its runs beside earlier ones: the end of every verb that runs examples and judges what they came to. */
async function withComparisons(world, config, report, options) {
    const { examples } = await (0,load_garden/* loadGarden */.K)(world, config);
    const { comparisons, problems, notices } = await compareWithPrevious(world, config, examples, report.examples, options);
    return { report: (0,build_report/* buildReport */.F)({ ...report, comparisons: [...report.comparisons, ...comparisons], problems: [...report.problems, ...problems] }), notices };
}

// EXTERNAL MODULE: ./core/report/with-findings.js
var with_findings = __webpack_require__(49128);
// EXTERNAL MODULE: ./actions/scope-of.js
var scope_of = __webpack_require__(10312);
;// CONCATENATED MODULE: ./actions/verbs/smoke.js






const smokeStory = async (scene) => {
    const { world, resolved, inputs } = scene;
    const trials = readTrials(inputs);
    if (!trials.ok)
        return trials;
    const { report, notices } = inputs.sweep === null ? await runAndCompare(scene) : { report: await runTrials(scene, inputs.sweep, trials.value), notices: [] };
    // Asked again: a run of this very step may have put the mark.
    const quarantine = (await world.quarantine?.read()) ?? null;
    return (0,problem.ok)({ report: (0,with_findings/* withFindings */.$)(report, resolved.findings), outputs: { quarantine: String(quarantine !== null) }, notices });
};
/** In a job the own store is empty: what was known before lies on the data branch, which is asked for without any credentials of ours. */
async function runAndCompare({ world, resolved, inputs }) {
    const report = await smoke(world, resolved.config, (0,scope_of/* scopeOf */.O)(inputs));
    return withComparisons(world, resolved.config, report, { fetch: true, ...(inputs.base === null ? {} : { base: inputs.base }) });
}
function runTrials({ world, resolved, inputs }, name, trials) {
    return sweep(world, resolved.config, { example: inputs.examples[0], sweep: name, ...(trials.length === 0 ? {} : { trials }) });
}
function readTrials({ sweep: name, trials, examples }) {
    if (name === null)
        return trials.length === 0 ? (0,problem.ok)([]) : (0,problem/* fail */.fJ)(wrong('trials are given, and no sweep', 'Name the sweep whose trials are meant.'));
    // One shard of a matrix names its example once for each of its cells.
    if (new Set(examples).size !== 1)
        return (0,problem/* fail */.fJ)(wrong(`a sweep is of one example, and ${new Set(examples).size} are given`, 'Name one example.'));
    const numbers = trials.map(Number);
    return numbers.every((number) => Number.isInteger(number) && number >= 1) ? (0,problem.ok)(numbers) : (0,problem/* fail */.fJ)(wrong('trials are not numbers', 'Give numbers of trials, for instance 1,2,3.'));
}
const wrong = (what, next) => ({ code: 'ACTION.INPUT_INVALID', message: `Of the inputs of smoke, ${what}.`, next });


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

/***/ 64523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readBaselineFile)
/* harmony export */ });
/* harmony import */ var _core_rules_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36366);
/* harmony import */ var _core_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39706);


/** A baseline that cannot be read freezes nothing, and says so: silence would turn a damaged file into a red garden or a green one. */
async function readBaselineFile(world, config) {
    const path = config.validate.baseline;
    const file = await world.files.readText(path, { maxBytes: _core_rules_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .BASELINE_LIMIT */ .qz });
    if (!file.ok && file.problem.kind === 'missing')
        return { entries: null, findings: [], problems: [] };
    const read = file.ok ? (0,_core_rules_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .mF)(file.value.text) : null;
    if (read?.ok === true)
        return { entries: read.value, findings: [], problems: [] };
    const reason = read?.ok === false ? read.problem : file.ok ? '' : file.problem.message;
    return { entries: null, findings: [(0,_core_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('BASELINE.UNREADABLE', { path }, `The baseline ${path} cannot be read: ${reason}.`)], problems: [] };
}


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

/***/ 51769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ checkParams),
/* harmony export */   NH: () => (/* binding */ onlyExample),
/* harmony export */   jE: () => (/* binding */ presetOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13035);


function onlyExample(examples, name) {
    const [example] = examples;
    if (example === undefined || examples.length > 1)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(problem('RUN.EXAMPLE', `"${name}" names ${examples.length} examples.`, 'Name one example: `hortus list` shows their ids.'));
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(example);
}
function presetOf(example, name) {
    const preset = example.presets.find((each) => each.name === name);
    if (preset !== undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(preset);
    const names = example.presets.map((each) => each.name);
    const close = (0,_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(problem('RUN.PRESET_UNKNOWN', `${example.id} has no preset "${name}".`, close === null ? `Use one of: ${names.join(', ') || 'it has none'}.` : `Did you mean "${close}"?`));
}
/** A preset that declares parameters takes those (and those of the profile) and no others; one that declares none is handed whatever was typed. */
function checkParams(example, preset, params, ofProfile = []) {
    const own = Object.keys(preset.params);
    const declared = [...new Set([...own, ...ofProfile])];
    const unknown = own.length === 0 ? undefined : params.find((name) => !declared.includes(name));
    if (unknown === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
    const close = (0,_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(unknown, declared);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(problem('RUN.PARAM_UNKNOWN', `The preset "${preset.name}" of ${example.id} has no parameter "${unknown}".`, close === null ? `Use one of: ${declared.join(', ')}; or declare it under \`params:\` of the preset.` : `Did you mean "${close}"?`));
}
const problem = (code, message, next) => ({ code, message, next });


/***/ }),

/***/ 55807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ coherenceFindings),
/* harmony export */   z: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39706);
/* harmony import */ var _example_contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37917);
/* harmony import */ var _image_coherence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20547);
/**
 * Whether the scripts of an example fit together and fit the repository, judged from their captured contracts (specs: garden 2.3).
 * Only what is certain is told: a false accusation costs more trust than a missed one.
 */



/** `garden`: all contracts that are known, because one example may run the image of another. */
function coherenceFindings(garden, ignored = () => false) {
    const images = (0,_image_coherence_js__WEBPACK_IMPORTED_MODULE_1__/* .knownImages */ .wM)(garden);
    return garden.flatMap((own) => [...(0,_image_coherence_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFindings */ .Qb)(own, garden, images), ...own.contracts.flatMap((contract) => pathFindings(own, contract, ignored))]);
}
function pathFindings(own, contract, ignored) {
    const at = (0,_example_contracts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfPreset */ .i)(own, contract.preset);
    const { path: example } = own.example;
    const changed = (contract.changed ?? []).filter(ofRepository);
    return [
        ...contract.calls.flatMap((call) => {
            if (call.kind === 'build')
                return missingOf(call).filter(({ path }) => ofRepository(path)).map(({ what, path }) => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CONTRACT.DOCKERFILE_MISSING', at, `The ${what} ${pathInRepository(path, example)} that ${contract.script} builds from is not there.`));
            if (call.kind !== 'run')
                return [];
            return call.mounts.flatMap((mount) => (isMissing(mount, call) && !ignored(pathInRepository(mount.source, example)) ? [mountMissing(mount, call, contract, example, at)] : []));
        }),
        ...(changed.length === 0 ? [] : [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CONTRACT.WRITES_TRACKED', at, `${contract.script} changes ${few(changed.map((path) => pathInRepository(path, example)))}.`)]),
    ];
}
/**
 * A source that is not there and may be written to is where outputs go: the engine makes it. Missing is what is only read, and what
 * the command is started in.
 */
function isMissing(mount, call) {
    return mount.kind === 'bind' && mount.there === false && ofRepository(mount.source) && (mount.readonly || startsIn(mount.target, call));
}
const startsIn = (target, { workdir }) => workdir !== null && (workdir === target || workdir.startsWith(`${target}/`));
function mountMissing(mount, call, { script }, example, at) {
    const source = pathInRepository(mount.source, example);
    // What is only read may be fetched by another preset first; a command that starts in an empty directory cannot work.
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CONTRACT.MOUNT_MISSING', at, `${script} mounts ${source} at ${mount.target}, and the repository has no ${source}.`, { level: startsIn(mount.target, call) ? 'error' : 'warning' });
}
function missingOf(call) {
    return (call.missing ?? []).map((what) => (what === 'dockerfile' ? { what: 'Dockerfile', path: call.dockerfile } : { what: 'context', path: call.context }));
}
const ofRepository = ({ root }) => root === 'repository' || root === 'example';
/** From the root of the repository. */
function pathInRepository({ root, path }, example) {
    const parts = root === 'example' && example !== '.' ? [example, path] : [path];
    const joined = parts.filter((part) => part !== '.').join('/');
    return joined === '' ? '.' : joined;
}
const few = (names) => `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;


/***/ }),

/***/ 37917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ placeOfPreset)
/* harmony export */ });
/** Where a preset stands in its descriptor. */
function placeOfPreset({ example }, preset) {
    const place = example.presets.find(({ name }) => name === preset)?.place;
    return { path: example.descriptor, line: place?.line ?? null, column: place?.column ?? null, example: example.id };
}


/***/ }),

/***/ 20547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ imageFindings),
/* harmony export */   Wd: () => (/* binding */ makesImages),
/* harmony export */   v$: () => (/* binding */ madeBy),
/* harmony export */   wM: () => (/* binding */ knownImages)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39706);
/* harmony import */ var _example_contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37917);
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88877);
/** What the run scripts use is what the builds make, or what a registry serves. */



function knownImages(garden) {
    const known = new Set(garden.flatMap(({ contracts }) => [...madeBy(contracts), ...named(contracts, 'push')]));
    return { known, namespaces: new Set([...known].map(_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N6)) };
}
function imageFindings(own, garden, { known, namespaces }) {
    const made = madeBy(own.contracts);
    if (made.size === 0 || !isWholeStory(own))
        return [];
    return own.contracts.flatMap((contract) => {
        const fetched = new Set(named([contract], 'pull'));
        const used = [...new Set(contract.calls.flatMap((call) => (call.kind === 'run' ? [(0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(call.image)] : [])))];
        return used
            .filter((image) => !known.has(image) && !fetched.has(image) && !mayBeBuiltBy(image, own, garden))
            .flatMap((image) => {
            const kind = (0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfName */ .f$)(image);
            // Under a namespace of the garden's own builds it was meant to be built here too, but somebody may have published it.
            const level = kind === 'local' ? 'error' : kind === 'namespaced' && namespaces.has((0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N6)(image)) ? 'warning' : null;
            if (level === null)
                return [];
            return [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('CONTRACT.IMAGE_NOT_BUILT', (0,_example_contracts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfPreset */ .i)(own, contract.preset), `${contract.script} runs the image ${shown(image)}, and what is built here is ${[...made].slice(0, 3).map(shown).join(', ')}.`, { level })];
        });
    });
}
/** Names that builds and tags give. */
function madeBy(contracts) {
    return new Set(contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'build' ? call.tags.map(_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q) : call.kind === 'tag' ? [(0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(call.to)] : []))));
}
function named(contracts, kind) {
    return contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === kind ? [(0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(call.image)] : [])));
}
/** A build that was not seen to its end, a compose file, a `load`, a call that nobody understood: each could make any image. */
function isWholeStory({ contracts, example }) {
    const seen = new Set(contracts.map(({ preset }) => preset));
    const unseen = example.presets.some(({ name, action }) => name.includes('build') && action.kind === 'script' && !seen.has(name));
    return !unseen && contracts.every((contract) => !contract.calls.some(couldMakeAny) && (contract.state === 'complete' || !builds(contract)));
}
const builds = ({ preset, calls }) => preset.includes('build') || calls.some(({ kind }) => kind === 'build' || kind === 'tag');
function couldMakeAny(call) {
    if (call.kind === 'unknown' || call.kind === 'compose')
        return true;
    return makesImages(call);
}
/** `docker load` and its like: which image comes of it stands in a file. */
const makesImages = (call) => call.kind === 'query' && call.words.slice(0, 2).some((word) => MAKERS.has(word));
const MAKERS = new Set(['load', 'import', 'commit', 'bake']);
/** Another example whose contracts are not all known, and that has the very name of the image. */
function mayBeBuiltBy(image, own, garden) {
    const leaf = loose((0,_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .leafOfImage */ .vN)(image));
    return garden.some((other) => other !== own && loose(other.example.path.split('/').at(-1) ?? '') === leaf && !(madeBy(other.contracts).size > 0 && isWholeStory(other)));
}
const loose = (name) => name.toLowerCase().replaceAll(/[-_.]/g, '');
const shown = (image) => image.replace(/:latest$/, '').slice(0, 120);


/***/ }),

/***/ 88877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   vN: () => (/* binding */ leafOfImage)
/* harmony export */ });
/** What the name of an image says by itself: the same image under two spellings, and whether a public registry can serve it. */
/** `foo`, `docker.io/library/foo:latest` and podman's `localhost/foo` are one image. A digest stays as it is. */
function sameName(image) {
    const bare = image.replace(/^(docker\.io|index\.docker\.io|localhost)\//, '').replace(/^library\/(?=[^/]+$)/, '');
    if (bare.includes('@'))
        return bare;
    return bare.slice(bare.lastIndexOf('/') + 1).includes(':') ? bare : `${bare}:latest`;
}
function kindOfName(image) {
    const bare = sameName(image);
    if (bare.includes('@') || bare.startsWith('sha256:') || /^[0-9a-f]{12,64}:latest$/.test(bare))
        return 'registry';
    const parts = bare.split('/');
    if (parts.length > 1)
        return /[.:]/.test(parts[0] ?? '') || parts[0] === 'localhost' || parts.length > 2 ? 'registry' : 'namespaced';
    return OFFICIAL.has(bare.slice(0, bare.indexOf(':'))) ? 'official' : 'local';
}
/** `cvlization` of `cvlization/foo:latest`; null without one. */
function namespaceOf(image) {
    const bare = sameName(image);
    return bare.includes('/') ? bare.slice(0, bare.lastIndexOf('/')) : null;
}
/** The last part without its tag: `foo` of `cvlization/foo:v1`. */
function leafOfImage(image) {
    const last = (image.split('@')[0] ?? '').split('/').at(-1) ?? '';
    return last.split(':')[0] ?? '';
}
/** The names that Docker Hub serves without a namespace (its own "official images"; retired ones too: their tags can still be pulled). */
const OFFICIAL = new Set(`adminer adoptopenjdk aerospike alpine almalinux alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps
  busybox caddy cassandra celery centos chronograf cirros clearlinux clefos clojure composer consul convertigo couchbase couchdb crate cratedb crux dart
  debian django docker docker-dev drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora flink
  fluentd friendica fsharp gazebo gcc geonetwork ghost glassfish golang gradle groovy haproxy haskell haxe hello-seattle hello-world hipache hitch
  hola-mundo httpd hylang ibmjava influxdb iojs irssi java jenkins jetty jobber joomla jruby julia kaazing-gateway kapacitor kibana known kong
  krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mono mongo mongo-express monica mysql nats nats-streaming
  neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver
  phpmyadmin piwik plone postfixadmin postgres pypy python r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb rockylinux rocket.chat
  ros ruby rust sapmachine satosa scala scratch sentry silverpeas sl solr sonarqube sourcemage spark spiped storm swarm swift swipl telegraf
  thrift tomcat tomee traefik ubuntu ubuntu-debootstrap ubuntu-upstart unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper`.split(/\s+/));


/***/ }),

/***/ 98354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   ZG: () => (/* binding */ mountText),
/* harmony export */   qF: () => (/* binding */ pathInWords),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/** `~/.cache/huggingface → /root/.cache/huggingface (rw)` */
function mountText(mount, { mode = true, path = pathText } = {}) {
    const source = mount.kind === 'bind' ? path(mount.source) : mount.kind === 'volume' ? (mount.name ?? 'a volume') : 'memory';
    const readonly = mount.kind !== 'tmpfs' && mount.readonly;
    return `${source} → ${mount.target}${mode ? ` (${readonly ? 'ro' : 'rw'})` : ''}`;
}
/** In listings and diffs. */
const pathText = (path) => below(ROOTS, path);
/** In sentences of findings, which a baseline may hold. */
const pathInWords = (path) => below({ ...ROOTS, repository: 'the repository', example: 'the example', temporary: 'a temporary directory' }, path);
function below(roots, { root, path }) {
    if (root === 'elsewhere')
        return path;
    return path === '.' ? roots[root] : `${roots[root]}/${path}`;
}
const ROOTS = { repository: '{repository}', example: '{example}', home: '~', cache: '~/.cache', work: '$CVL_WORK_DIR', temporary: '{temporary}' };
/** A path of the host is more than what every script of a garden mounts. */
function reachOf(mount) {
    if (mount.kind !== 'bind')
        return 'low';
    const { root } = mount.source;
    if (root === 'elsewhere' || root === 'home')
        return 'high';
    return !mount.readonly && (root === 'repository' || root === 'cache') ? 'medium' : 'low';
}


/***/ }),

/***/ 55674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sweepCells)
/* harmony export */ });
/** The cells of a sweep: one for each trial, `<example>:<preset>#<number>`. */
function sweepCells(example, { preset }, trials) {
    return trials.map((trial) => ({ id: `${example.id}:${preset}#${trial.number}`, trial }));
}


/***/ }),

/***/ 3967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports),
/* harmony export */   Q: () => (/* binding */ mergeExamples)
/* harmony export */ });
/* harmony import */ var _compare_correct_family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88125);
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66373);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42957);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32881);
/** Makes one report of several: the cells of a matrix, or the verbs that `check` composes. Grouping never changes the verdict for the better. */




/** The order of `reports` does not matter. Without any report nothing could be judged, and the result says so. */
function mergeReports(reports, options = {}) {
    const verbs = new Set(reports.map((report) => report.verb));
    const [shared] = verbs;
    const examples = reports.flatMap((report) => report.examples);
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({
        verb: options.verb ?? (verbs.size === 1 && shared !== undefined ? shared : 'check'),
        repository: mergeRepository(reports),
        scope: options.scope ?? widestScope(reports),
        examples: mergeExamples([...examples, ...skipped(options.left ?? [], examples)]),
        cells: { planned: [...reports.flatMap((report) => report.cells.planned), ...(options.planned ?? [])], executed: reports.flatMap((report) => report.cells.executed) },
        findings: mergeFindings(reports),
        // Each cell knew only its own metrics; chance has as many tries as the whole has.
        comparisons: (0,_compare_correct_family_js__WEBPACK_IMPORTED_MODULE_0__/* .correctFamily */ .h)(reports.flatMap((report) => report.comparisons)),
        contracts: reports.flatMap((report) => report.contracts ?? []),
        sweeps: reports.flatMap((report) => report.sweeps ?? []),
        trends: reports.flatMap((report) => report.trends ?? []),
        changes: reports.flatMap((report) => report.changes ?? []),
        proposals: reports.flatMap((report) => report.proposals ?? []),
        // One export has one report.
        ...(reports.length === 1 && reports[0]?.exported !== undefined ? { exported: reports[0].exported } : {}),
        ...mergeWorkspace(reports),
        baseline: mergeBaseline(reports),
        problems: [...reports.flatMap((report) => report.problems), ...(reports.length === 0 ? [NO_REPORTS] : [])],
    });
}
const NO_REPORTS = { code: 'REPORT.NONE', message: 'There is no report to merge, so nothing is known.', next: 'Look at the jobs that should have written one.' };
/** One commit or none: reports of different commits do not describe one state. */
function mergeRepository(reports) {
    const commits = new Set(reports.map((report) => report.repository.commit));
    const [commit] = commits;
    const dirty = reports.map((report) => report.repository.dirty);
    return { commit: commits.size === 1 ? (commit ?? null) : null, dirty: dirty.includes(true) ? true : dirty.length === 0 || dirty.includes(null) ? null : false };
}
const WIDTH = ['named', 'affected', 'all'];
function widestScope(reports) {
    const scopes = reports.map((report) => report.scope).sort((a, b) => WIDTH.indexOf(b.mode) - WIDTH.indexOf(a.mode) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b)));
    return scopes[0] ?? { mode: 'named', reason: 'No report was there.', base: null };
}
/** An example without a cell was read and not run: "passed" would be what validate says of its files. */
function skipped(left, examples) {
    const known = new Map(examples.map((example) => [example.id, example]));
    return left.map(({ example: id, path, reason }) => {
        const { name, tier } = known.get(id) ?? { name: id, tier: 'experimental' };
        return { id, path, name, tier, outcome: 'skipped', reason, rungs: [], records: [] };
    });
}
/** The worst outcome of an example counts, and a skip is worse than a pass. */
const OUTCOMES = ['passed', 'skipped', 'failed'];
const STATES = ['not_run', 'passed', 'skipped', 'failed'];
/** One result for each example. */
function mergeExamples(examples) {
    const byId = Map.groupBy(examples, (example) => example.id);
    return [...byId.values()].map((same) => same.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b))).reduce(mergeExample));
}
function mergeExample(a, b) {
    const [worse, other] = OUTCOMES.indexOf(b.outcome) > OUTCOMES.indexOf(a.outcome) ? [b, a] : [a, b];
    const metrics = { ...other.metrics, ...worse.metrics };
    return {
        ...worse,
        reason: worse.reason ?? (worse.outcome === other.outcome ? other.reason : null),
        rungs: mergeRungs([...a.rungs, ...b.rungs]),
        records: [...a.records, ...b.records],
        ...(a.metrics === undefined && b.metrics === undefined ? {} : { metrics }),
    };
}
function mergeRungs(rungs) {
    return [...Map.groupBy(rungs, (rung) => rung.rung).values()].map((same) => same.reduce(worseRung));
}
const worseRung = (a, b) => (STATES.indexOf(b.state) > STATES.indexOf(a.state) ? b : a);
/** A finding known in one report and new in another is new. What follows from the plan is computed anew. */
function mergeFindings(reports) {
    const findings = reports.flatMap((report) => report.findings).filter((finding) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_CODES */ .T4.includes(finding.code));
    const same = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, status: null }));
    return [...same.values()].map((all) => all.find((finding) => finding.status === 'new') ?? all[0]).filter((finding) => finding !== undefined);
}
/** One repository has one workspace; whoever verified most of it says most. */
function mergeWorkspace(reports) {
    const compared = ({ verified }) => verified.content + verified.cache + verified.pointers;
    const [workspace] = reports.flatMap((report) => report.workspace ?? []).sort((a, b) => compared(b) - compared(a) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(JSON.stringify(a), JSON.stringify(b)));
    return workspace === undefined ? {} : { workspace };
}
function mergeBaseline(reports) {
    const baselines = reports.map((report) => report.baseline).filter((baseline) => baseline !== null);
    const path = baselines.map((baseline) => baseline.path).sort(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)[0];
    if (path === undefined)
        return null;
    const findings = mergeFindings(reports);
    const count = (status) => findings.filter((finding) => finding.status === status).length;
    const fixed = Math.max(...baselines.map((baseline) => baseline.fixed));
    const moved = baselines.flatMap((baseline) => baseline.moved ?? []);
    const gone = baselines.flatMap((baseline) => (baseline.gone === undefined ? [] : [baseline.gone]));
    return { path, known: count('known'), new: count('new'), fixed, ...(moved.length === 0 ? {} : { moved: Math.max(...moved) }), ...(gone.length === 0 ? {} : { gone: mergeGone(gone.flat()) }) };
}
/** Every report looked at the same garden: an entry that two of them miss is gone once. */
function mergeGone(gone) {
    const same = Map.groupBy(gone, ({ code, path: file }) => `${file}\n${code}`);
    const merged = [...same.values()].map((all) => all.reduce((a, b) => (b.count > a.count ? b : a)));
    return merged.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(a.path, b.path) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(a.code, b.code)).slice(0, 100);
}


/***/ }),

/***/ 85619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ applyExemptions)
/* harmony export */ });
/* harmony import */ var _garden_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72938);

/** Leaves out what the configuration exempts at certain paths, each with a reason that a reviewer read. */
function applyExemptions(findings, exempt) {
    if (exempt.length === 0)
        return { findings, unused: [] };
    const byCode = Map.groupBy(exempt.map((each) => ({ each, matches: (0,_garden_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)([each.path]) })), ({ each }) => each.code);
    const used = new Set();
    const kept = findings.filter((finding) => {
        const hits = (byCode.get(finding.code) ?? []).filter(({ matches }) => matches(finding.path));
        for (const { each } of hits)
            used.add(each);
        return hits.length === 0;
    });
    return { findings: kept, unused: exempt.filter((each) => !used.has(each)) };
}


/***/ }),

/***/ 36366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qz: () => (/* binding */ BASELINE_LIMIT),
  Ms: () => (/* binding */ entryOf),
  cu: () => (/* binding */ identityOf),
  c1: () => (/* binding */ makeBaseline),
  mF: () => (/* binding */ readBaseline)
});

// UNUSED EXPORTS: writeBaseline

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
;// CONCATENATED MODULE: ./core/rules/baseline-key.js
/**
 * What a finding says, without what changes when lines move or files are renamed: numbers are `#`, and the file, its directory
 * and the id that follows from it are placeholders. It depends on path and message only, so that it can be made again from an old entry.
 */
function baselineKey(path, message) {
    const text = hashed(message);
    return namesOf(hashed(path)).reduce((key, { name, placeholder }) => replaceName(key, name, placeholder), text);
}
const hashed = (text) => text.replaceAll(/\d+/g, '#');
/** Longest first: the directory is a part of the path. */
function namesOf(path) {
    const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    return [...spellings(path, 'path', 'name'), ...spellings(directory, 'directory', 'id')].filter(({ name }) => name.length >= MIN).sort((a, b) => b.name.length - a.name.length);
}
/** `datasets/cifar10/v1` is also `cifar10/v1` and `cifar10:v1`. */
function spellings(path, whole, short) {
    const rest = path.includes('/') ? path.slice(path.indexOf('/') + 1) : '';
    const colon = rest.includes('/') ? rest.replace(/\/([^/]*)$/, ':$1') : '';
    return [{ name: path, placeholder: `{${whole}}` }, { name: rest, placeholder: `{${short}}` }, { name: colon, placeholder: `{${short}:}` }];
}
/** A shorter id may be an ordinary word of the message: replacing it would make two messages differ that say the same. */
const MIN = 3;
/** Only where it stands alone: `vision/resnet` is no part of `vision/resnet50`. Without an expression made of the path: 25,000 of them take half a second. */
function replaceName(text, name, placeholder) {
    let replaced = '';
    let done = 0;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if ((at > 0 && BEFORE.test(text[at - 1])) || AFTER.test(text.slice(end, end + 2)))
            continue;
        replaced += text.slice(done, at) + placeholder;
        done = end;
    }
    return replaced + text.slice(done);
}
const BEFORE = /[\w#/.:-]/;
const AFTER = /^([\w#-]|\.\w)/;

;// CONCATENATED MODULE: ./core/rules/baseline.js
/**
 * The file of the ratchet: findings frozen in the repository do not fail, so an existing garden starts green and only what is new
 * turns it red. It is generated, sorted and readable, so that a review sees what is frozen.
 */




/** 5,000 examples with ten findings each fit. */
const BASELINE_LIMIT = 16 * 1024 * 1024;
function makeBaseline(findings) {
    return writeBaseline([...Map.groupBy(findings.map(entryOf), identityOf).values()].map((same) => ({ ...same[0], count: same.length })));
}
/** Each identity once. */
function writeBaseline(entries) {
    const lines = entries.toSorted((a, b) => (0,order/* byWord */.GM)(a.path, b.path) || (0,order/* byWord */.GM)(a.code, b.code) || (0,order/* byWord */.GM)(a.key, b.key)).map((entry) => `    ${JSON.stringify(entry)}`);
    return `{\n  "schema": "baseline/2",\n  "about": "Findings that do not fail. Generated by hortus validate --update-baseline; delete a line to make its finding fail again.",\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}
/** Hostile until read: it lies in the repository. Version 1 had the path in its keys; what it freezes stays frozen. */
function readBaseline(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: BASELINE_LIMIT, maxDepth: 4, maxString: 16 * 1024 });
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(`it ${parsed.problem.message}`);
    const { schema, findings } = (parsed.value ?? {});
    if (schema !== 'baseline/1' && schema !== 'baseline/2')
        return (0,problem/* fail */.fJ)('its `schema` is neither baseline/2 nor baseline/1');
    if (!Array.isArray(findings))
        return (0,problem/* fail */.fJ)('its `findings` are not a list');
    const bad = findings.findIndex((each) => !isEntry(each));
    if (bad !== -1)
        return (0,problem/* fail */.fJ)(`entry ${bad + 1} of its \`findings\` is not { code, path, key, count }`);
    const entries = findings;
    return (0,problem.ok)(schema === 'baseline/2' ? entries : entries.map((entry) => ({ ...entry, key: baselineKey(entry.path, entry.key) })));
}
/** How a finding stands in the file. */
const entryOf = ({ code, path, message }) => ({ code, path, key: baselineKey(path, message), count: 1 });
/** Two findings with the same identity are the same thing, found twice. */
const identityOf = ({ code, path, key }) => `${code}\n${path}\n${key}`;
function isEntry(value) {
    if (value === null || typeof value !== 'object')
        return false;
    const { code, path, key, count } = value;
    return typeof code === 'string' && typeof path === 'string' && typeof key === 'string' && Number.isSafeInteger(count) && count >= 1 && count <= MAX_COUNT;
}
/** No file has more findings of one kind. */
const MAX_COUNT = 1_000_000;


/***/ }),

/***/ 88194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parsedResults)
/* harmony export */ });
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42957);

const LATER = _report_order_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNGS */ .Q$.slice(1);
/** What validation says about each example: the first rung, and no more. A new error fails it; what the baseline knows does not. */
function parsedResults(examples, broken, findings) {
    const errors = Map.groupBy(findings.filter((each) => each.level === 'error' && each.example !== null), (each) => each.example);
    const reasonOf = (id) => (errors.get(id) ?? []).find((each) => each.status === 'new')?.message ?? null;
    const result = ({ id, path }, name, tier, parsed, outcome, reason) => ({
        id, path, name, tier, outcome, reason, rungs: [parsed, ...LATER.map((rung) => ({ rung, state: 'not_run', reason: null }))], records: [],
    });
    const read = examples.map((example) => {
        const reason = reasonOf(example.id);
        return result(example, example.name, example.tier, { rung: 'parsed', state: 'passed', reason: null }, reason === null ? 'passed' : 'failed', reason);
    });
    const unread = broken.map((each) => {
        const reason = reasonOf(each.id);
        const parsed = { rung: 'parsed', state: 'failed', reason: reason ?? 'the descriptor cannot be read' };
        return result(each, each.id, 'experimental', parsed, reason === null ? 'skipped' : 'failed', reason ?? 'its descriptor cannot be read, and the baseline knows it');
    });
    return [...read, ...unread];
}


/***/ }),

/***/ 88315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ grownBy),
/* harmony export */   U: () => (/* binding */ ratchet)
/* harmony export */ });
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42957);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36366);
/* harmony import */ var _renamed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95340);
/** The judgement of the ratchet: which findings the baseline knows, which are new, and which of its entries are gone. */



/** Marks what the baseline knows. A finding that stands there once is known once: a second of its kind is new. */
function ratchet(findings, baseline, formerNames = _renamed_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER_RENAMED */ .c) {
    const left = countedOf(baseline);
    const entries = findings.map(_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms);
    // Everything that stands where it stood comes first, so that a moved finding takes no entry from it.
    const stayed = entries.map((entry) => take(left, entry));
    const moved = entries.map((entry, index) => !stayed[index] && formerNames(entry.path).some((path) => take(left, { ...entry, path })));
    const known = stayed.filter(Boolean).length + moved.filter(Boolean).length;
    forget(left, findings);
    return {
        findings: findings.map((each, index) => (stayed[index] || moved[index] ? { ...each, status: 'known' } : each)),
        known,
        new: findings.length - known,
        fixed: sum(left),
        moved: moved.filter(Boolean).length,
        gone: goneOf(left),
    };
}
/** How many findings `now` freezes that `before` did not. Counted, never unfolded: a hostile file may say a million in one line. */
function grownBy(now, before, formerNames = _renamed_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER_RENAMED */ .c) {
    const left = countedOf(before);
    const rest = now.map((entry) => ({ ...entry, count: entry.count - takeAll(left, entry, entry.count) }));
    const more = rest.map((entry) => formerNames(entry.path).reduce((count, path) => count - takeAll(left, { ...entry, path }, count), entry.count));
    return more.reduce((sum, count) => sum + count, 0);
}
/** What stands in a file that nobody can read now is not seen, and so not fixed. */
function forget(left, findings) {
    const unread = new Set(findings.filter(({ code }) => HIDES.test(code)).map(({ path }) => path));
    for (const same of left.values())
        if (unread.has(same.entry.path))
            same.count = 0;
}
/** Codes that say that their file could not be read at all. */
const HIDES = /^GARDEN\.(?:YAML_SYNTAX|UNREADABLE|TOO_LARGE|TOO_DEEP|NOT_UTF8|OUTSIDE|YAML_ALIAS|DUPLICATE_KEY|FORBIDDEN_KEY|NOT_A_MAP|ID_TAKEN)$|_UNREADABLE$|\.LFS_POINTER_METADATA$|^WORKDIR\.[A-Z]+_SYNTAX$/;
function countedOf(baseline) {
    const left = new Map();
    for (const entry of baseline) {
        const same = left.get((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(entry));
        if (same === undefined)
            left.set((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(entry), { entry, count: entry.count });
        else
            same.count += entry.count;
    }
    return left;
}
const take = (left, entry) => takeAll(left, entry, 1) === 1;
/** Takes what is there, at most `wanted`, and says how much that was. */
function takeAll(left, entry, wanted) {
    const same = left.get((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(entry));
    const taken = Math.min(same?.count ?? 0, wanted);
    if (same !== undefined)
        same.count -= taken;
    return taken;
}
const sum = (left) => [...left.values()].reduce((total, { count }) => total + count, 0);
function goneOf(left) {
    const gone = [...left.values()].filter(({ count }) => count > 0).map(({ entry: { code, path }, count }) => ({ code, path, count }));
    const same = Map.groupBy(gone, ({ code, path }) => `${path}\n${code}`);
    return [...same.values()].map((all) => ({ ...all[0], count: all.reduce((total, { count }) => total + count, 0) })).sort((a, b) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.path, b.path) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.code, b.code));
}


/***/ }),

/***/ 95340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formerNames),
/* harmony export */   c: () => (/* binding */ NEVER_RENAMED)
/* harmony export */ });
const NEVER_RENAMED = () => [];
/** `renames`: new path → old path, one map for each point in time that is looked back to. */
function formerNames(renames) {
    const known = renames.map((files) => ({ files, directories: directoriesOf(files) }));
    return (path) => [...new Set(known.flatMap(({ files, directories }) => files.get(path) ?? inDirectory(path, directories) ?? []))];
}
/** A directory was renamed when the file that makes it what it is was: a script that two examples share says nothing. */
const MARKS = new Set(['example.yaml', 'metadata.yaml', 'config.yaml']);
function directoriesOf(files) {
    return new Map([...files].flatMap(([to, from]) => (MARKS.has(leaf(to)) && leaf(to) === leaf(from) && directory(to) !== '' && directory(from) !== '' ? [[directory(to), directory(from)]] : [])));
}
/** What is no file, or a file that git does not know again, moves with the nearest directory above it. */
function inDirectory(path, directories) {
    for (let at = path; at !== ''; at = directory(at)) {
        const from = directories.get(at);
        if (from !== undefined)
            return from + path.slice(at.length);
    }
    return undefined;
}
const leaf = (path) => path.slice(path.lastIndexOf('/') + 1);
const directory = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');


/***/ }),

/***/ 36615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findSweep)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13035);


/** The sweep of that name; without a name the only one that the example has. */
function findSweep(example, name) {
    const sweeps = example.sweeps ?? [];
    const names = sweeps.map((sweep) => sweep.name);
    const found = name === null ? (sweeps.length === 1 ? sweeps[0] : undefined) : sweeps.find((sweep) => sweep.name === name);
    if (found !== undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
    if (sweeps.length === 0)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'SWEEP.NONE', message: `${example.id} has no sweeps.`, next: 'Write `sweeps:` in its example.yaml, or give the parameters here: --grid lr=0.1,0.01 or --random lr=0.0001..0.1:log --trials 10.', path: example.descriptor });
    if (name === null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'SWEEP.WHICH', message: `${example.id} has ${sweeps.length} sweeps.`, next: `Name one of: ${names.join(', ')}.`, path: example.descriptor });
    const close = (0,_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'SWEEP.UNKNOWN', message: `${example.id} has no sweep "${name.slice(0, 200)}".`, next: close === null ? `Use one of: ${names.join(', ')}.` : `Did you mean "${close}"?`, path: example.descriptor });
}


/***/ }),

/***/ 84984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ trialsOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
;// CONCATENATED MODULE: ./core/sweep/sweep.js
/** Of one sweep: 256 jobs of four trials. */
const MAX_TRIALS = 1024;

;// CONCATENATED MODULE: ./core/sweep/trials.js
/** The trials of a sweep. Pure: the same sweep gives the same trials. */



/** Grid: every combination, the last parameter changing fastest. Random: each drawn for itself, so that one more parameter or trial changes no other. */
function trialsOf(sweep) {
    const names = Object.keys(sweep.params);
    if (names.length === 0)
        return refuse(sweep, 'has no parameters', 'Give it `params`, for instance `lr: [0.1, 0.01]`.');
    return sweep.method === 'grid' ? grid(sweep, names) : random(sweep, names);
}
function grid(sweep, names) {
    const lists = [];
    for (const name of names) {
        const range = sweep.params[name];
        if (range.kind === 'between')
            return refuse(sweep, `is a grid, and its parameter "${name}" has no values but a range`, `List the values of "${name}", or write \`method: random\`.`);
        lists.push(range.values);
    }
    const count = lists.reduce((product, { length }) => product * length, 1);
    if (count > MAX_TRIALS)
        return tooMany(sweep, count);
    return (0,problem.ok)(Array.from({ length: count }, (_, at) => {
        let rest = at;
        const chosen = [];
        for (const values of lists.toReversed()) {
            chosen.unshift(values[rest % values.length]);
            rest = Math.floor(rest / values.length);
        }
        return { number: at + 1, params: Object.fromEntries(names.map((name, index) => [name, chosen[index]])) };
    }));
}
function random(sweep, names) {
    if (sweep.trials === null)
        return refuse(sweep, 'is random and does not say how many trials', 'Write `trials: 10`.');
    if (sweep.trials > MAX_TRIALS)
        return tooMany(sweep, sweep.trials);
    return (0,problem.ok)(Array.from({ length: sweep.trials }, (_, at) => ({ number: at + 1, params: Object.fromEntries(names.map((name) => [name, draw(sweep.params[name], uniform(`${sweep.seed}\n${at + 1}\n${name}`))])) })));
}
function draw(range, word) {
    if (range.kind === 'values')
        return range.values[Math.floor(word * range.values.length)];
    const { min, max, scale, integer } = range;
    // One wider at the end, so that an integer range holds both of its ends equally.
    const end = integer ? max + 1 : max;
    const value = scale === 'log' ? Math.exp(Math.log(min) + word * (Math.log(end) - Math.log(min))) : min + word * (end - min);
    // Seven digits: enough for any parameter, and the same text on every machine, whatever its logarithm rounds.
    return integer ? Math.min(Math.floor(value), max) : Number(Math.min(Math.max(value, min), max).toPrecision(7));
}
/** In [0, 1), 48 bits of SHA-256: no state, no library, any language can do it again. */
const uniform = (text) => Number.parseInt((0,external_node_crypto_.hash)('sha256', text).slice(0, 12), 16) / 2 ** 48;
const tooMany = (sweep, count) => refuse(sweep, `has ${count} trials, and at most ${MAX_TRIALS} are run`, 'Take fewer values, or `method: random` with fewer `trials`.');
function refuse(sweep, what, next) {
    return (0,problem/* fail */.fJ)({ code: 'SWEEP.INVALID', message: `The sweep "${sweep.name}" ${what}.`, next, path: sweep.place.path, ...(sweep.place.line === null ? {} : { line: sweep.place.line }) });
}


/***/ })

};
