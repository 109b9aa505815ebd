export const id = 184;
export const ids = [184];
export const modules = {

/***/ 312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/** Which examples: those named, else those affected since `base`, else all. */
function scopeOf(inputs) {
    return { ...(inputs.examples.length > 0 ? { named: inputs.examples } : {}), ...(inputs.base === null ? {} : { base: inputs.base }) };
}


/***/ }),

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateStory: () => (/* binding */ validateStory)
});

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(9678);
// EXTERNAL MODULE: ./core/report/build-report.js + 2 modules
var build_report = __webpack_require__(3809);
// EXTERNAL MODULE: ./core/rules/baseline.js
var rules_baseline = __webpack_require__(3347);
// EXTERNAL MODULE: ./core/rules/parsed-results.js
var parsed_results = __webpack_require__(8194);
// EXTERNAL MODULE: ./app/steps/load-garden.js + 12 modules
var load_garden = __webpack_require__(1981);
// EXTERNAL MODULE: ./app/steps/read-baseline-file.js
var read_baseline_file = __webpack_require__(4523);
// EXTERNAL MODULE: ./app/steps/select-examples.js + 1 modules
var select_examples = __webpack_require__(7039);
;// CONCATENATED MODULE: ./app/validate.js
/** The verb `validate`: reads every descriptor and says what is wrong, without running anything. */







async function validate(world, config, options = {}) {
    const [garden, head] = await Promise.all([(0,load_garden/* loadGarden */.K)(world, config), world.git.head()]);
    const repository = { commit: head?.commit ?? null, dirty: head?.dirty ?? null };
    const parts = { verb: 'validate', repository, cells: { planned: [], executed: [] }, comparisons: [] };
    const selected = await (0,select_examples/* selectExamples */.u)(world, garden, config, options);
    if (!selected.ok)
        return (0,build_report/* buildReport */.F)({ ...parts, scope: { mode: 'named', reason: select_examples/* NOTHING_CHOSEN */.h, base: options.base ?? null }, examples: [], findings: [], baseline: null, problems: [selected.problem] });
    // The whole garden goes through the ratchet, whatever the scope: else what nobody looked at would count as fixed.
    const all = [...(options.configFindings ?? []), ...garden.findings];
    const frozen = options.updateBaseline === true ? await freeze(world, config, all) : await (0,read_baseline_file/* readBaselineFile */.s)(world, config);
    const judged = frozen.entries === null ? null : (0,rules_baseline/* ratchet */.U4)(all, frozen.entries);
    const findings = [...frozen.findings, ...inScope(judged?.findings ?? all, selected.value)];
    const baseline = judged === null ? null : { path: config.validate.baseline, known: judged.known, new: judged.new, fixed: judged.fixed };
    return (0,build_report/* buildReport */.F)({ ...parts, scope: selected.value.scope, examples: (0,parsed_results/* parsedResults */.U)(selected.value.examples, selected.value.unreadable, findings), findings, baseline, problems: frozen.problems });
}
async function freeze(world, config, all) {
    const text = (0,rules_baseline/* makeBaseline */.c1)(all);
    const written = await world.files.write(config.validate.baseline, text);
    if (!written.ok)
        return { entries: null, findings: [], problems: [written.problem] };
    world.log.info(`${config.validate.baseline} freezes ${(0,figures/* count */.U9)(all.length, 'finding')}`);
    const read = (0,rules_baseline/* readBaseline */.mF)(text);
    return { entries: read.ok ? read.value : null, findings: [], problems: [] };
}
/** Findings about no example (the configuration) always belong; the others when their example does. */
function inScope(findings, { examples, unreadable, scope }) {
    if (scope.mode === 'all')
        return findings;
    const ids = new Set([...examples, ...unreadable].map(({ id }) => id));
    return findings.filter((each) => each.example === null || ids.has(each.example));
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./actions/scope-of.js
var scope_of = __webpack_require__(312);
;// CONCATENATED MODULE: ./actions/verbs/validate.js



const validateStory = async ({ world, resolved, inputs }) => {
    const report = await validate(world, resolved.config, { ...(0,scope_of/* scopeOf */.O)(inputs), updateBaseline: inputs['update-baseline'], configFindings: resolved.findings });
    return (0,problem.ok)({ report, outputs: {} });
};


/***/ }),

/***/ 4523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readBaselineFile)
/* harmony export */ });
/* harmony import */ var _core_rules_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3347);
/* harmony import */ var _core_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9161);


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
    return { entries: null, findings: [(0,_core_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('BASELINE.UNREADABLE', { path }, `The baseline ${path} cannot be read: ${reason}.`)], problems: [] };
}


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ NOTHING_CHOSEN),
  u: () => (/* binding */ selectExamples)
});

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(9678);
// EXTERNAL MODULE: ./core/garden/glob.js
var glob = __webpack_require__(557);
;// CONCATENATED MODULE: ./core/garden/affected.js


function affected(examples, changed, config, unreadable = []) {
    const own = (0,glob/* matcher */.j)(['.github/hortus.yml', '.github/workflows/**', config.validate.baseline]);
    const shared = (0,glob/* matcher */.j)(config.shared_paths);
    const forAll = changed.find((file) => own(file) || shared(file));
    if (forAll !== undefined)
        return { mode: 'all', examples, broken: unreadable, reason: `Everything, because ${forAll} changed and ${own(forAll) ? 'it configures the check' : 'every example depends on it (shared_paths)'}.` };
    const directories = new Set(changed.flatMap(ancestors));
    const holds = ({ path }) => (path === '.' ? changed.length > 0 : directories.has(path));
    const chosen = examples.filter((example) => holds(example) || dependsOn(example, changed));
    return { mode: 'affected', examples: chosen, broken: unreadable.filter(holds), reason: `${(0,figures/* count */.U9)(changed.length, 'file')} changed; ${(0,figures/* count */.U9)(chosen.length, 'example')} of ${examples.length} ${chosen.length === 1 ? 'is' : 'are'} affected.` };
}
function dependsOn({ sharedPaths }, changed) {
    if (sharedPaths.length === 0)
        return false;
    return changed.some((0,glob/* matcher */.j)(sharedPaths));
}
/** Every directory that a file lies in: `a/b/c` → `a`, `a/b`. */
function ancestors(file) {
    const parts = file.split('/');
    return parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}

// EXTERNAL MODULE: ./core/garden/read-example.js + 3 modules
var read_example = __webpack_require__(9136);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(3035);
;// CONCATENATED MODULE: ./app/steps/select-examples.js
/** Which examples a verb looks at: those named, those that a difference affects, or all. */




/** The scope of a report when nothing could be selected; its problem says why. */
const NOTHING_CHOSEN = 'Nothing: it is not clear which examples are meant.';
/** Ids, paths, or the last name of a path when only one example has it. */
async function selectExamples(world, garden, config, wanted) {
    if (wanted.named !== undefined && wanted.named.length > 0)
        return selectNamed(garden, wanted.named, wanted.base ?? null);
    if (wanted.base === undefined)
        return (0,problem.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: 'All examples of the garden.', base: null } });
    const changed = await world.git.changedSince(wanted.base);
    // Nobody knows what changed: running everything is the only answer that cannot hide something.
    if (!changed.ok)
        return (0,problem.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: `Everything, because ${decapitalise(changed.problem.message)} ${changed.problem.next}`, base: null } });
    const { mergeBase, files } = changed.value;
    const found = affected(garden.examples, files, config, garden.unreadable);
    return (0,problem.ok)({ examples: found.examples, unreadable: found.broken, scope: { mode: found.mode, reason: found.reason, base: mergeBase } });
}
function selectNamed(garden, named, base) {
    const chosen = new Set();
    const broken = new Set();
    for (const word of named) {
        const name = word.replace(/^\.\//, '').replace(/\/(example\.yaml)?$/, '');
        const exact = garden.examples.find(({ id }) => id === name) ?? garden.examples.find(({ path }) => path === name);
        const found = exact !== undefined ? [exact] : garden.examples.filter(({ path }) => (0,read_example/* leafOf */.eo)(path) === name);
        const unread = exact !== undefined ? [] : garden.unreadable.filter(({ id, path }) => id === name || path === name || (0,read_example/* leafOf */.eo)(path) === name);
        if (found.length + unread.length === 0)
            return unknown(garden, name);
        const same = [...found, ...unread].map(({ id }) => id);
        if (same.length > 1)
            return (0,problem/* fail */.fJ)({ code: 'GARDEN.EXAMPLE_AMBIGUOUS', message: `"${name}" is the name of ${same.length} examples: ${few(same)}.`, next: 'Give the whole id.' });
        for (const example of found)
            chosen.add(example);
        for (const each of unread)
            broken.add(each);
    }
    return (0,problem.ok)({ examples: garden.examples.filter((example) => chosen.has(example)), unreadable: [...broken], scope: { mode: 'named', reason: `Named: ${few([...chosen, ...broken].map(({ id }) => id))}.`, base } });
}
function unknown(garden, name) {
    const all = [...garden.examples, ...garden.unreadable];
    const meant = (0,did_you_mean/* didYouMean */.a)(name, all.map(({ id }) => id)) ?? all.find(({ path }) => (0,did_you_mean/* didYouMean */.a)(name, [(0,read_example/* leafOf */.eo)(path)]) !== null)?.id ?? null;
    return (0,problem/* fail */.fJ)({
        code: 'GARDEN.EXAMPLE_UNKNOWN',
        message: `There is no example "${name.slice(0, 200)}" in this garden of ${all.length}.`,
        next: meant === null ? 'Run `hortus list` to see their ids.' : `Did you mean ${meant}? \`hortus list\` shows all ids.`,
    });
}
/** Ids, whatever they were called by; enough to know them again. */
const few = (ids) => (ids.length > 10 ? `${ids.slice(0, 9).join(', ')} and ${ids.length - 9} more` : ids.join(', '));
const decapitalise = (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1);


/***/ }),

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/**
 * Strict JSON for documents that a pull request could have written (A03, A04, A06). One pass over the text refuses
 * what `JSON.parse` lets through: duplicate keys (last one wins), `1e400` (becomes Infinity), nesting without end
 * (200,000 levels pass), `__proto__` keys, lone surrogates. Then the platform's parser builds the value.
 */

/** Total: every text gives a value or a problem, and none takes more than one pass. */
function parseJson(text, limits) {
    if (text.length > limits.maxLength)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ kind: 'too_large', message: `has ${text.length} characters; the limit is ${limits.maxLength}` });
    if (text.startsWith('\uFEFF'))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ kind: 'bom', message: 'starts with a byte order mark' });
    const bad = scan(text, limits);
    if (bad !== null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(bad);
    try {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(JSON.parse(text));
    }
    catch {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ kind: 'syntax', message: 'is not JSON' });
    }
}
/** These names change what a copied object is (A04); no document of ours has them. */
const FORBIDDEN = new Set(['__proto__']);
/** One token at a time; sticky and without nested repetition, so linear (A08). */
const TOKEN = /[ \t\n\r]+|[{}[\],:]|"(?:[^"\\]|\\.)*"|[-+.0-9A-Za-z]+/ys;
function scan(text, limits) {
    const levels = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const at = TOKEN.lastIndex;
        const token = TOKEN.exec(text)?.[0];
        if (token === undefined)
            return { kind: 'syntax', message: `is not JSON at character ${at}` };
        const bad = look(token, levels, limits);
        if (bad !== null)
            return bad;
    }
    return null;
}
function look(token, levels, limits) {
    const level = levels.at(-1);
    const first = token[0] ?? '';
    if (first === '{' || first === '[') {
        levels.push({ keys: first === '{' ? new Set() : null, wantsKey: first === '{' });
        return levels.length > limits.maxDepth ? { kind: 'too_deep', message: `is nested deeper than ${limits.maxDepth} levels` } : null;
    }
    if (first === '}' || first === ']')
        levels.pop();
    else if (first === ',' && level?.keys)
        level.wantsKey = true;
    else if (first === '"')
        return lookAtString(token, level, limits);
    else if (/[-+.0-9]/.test(first) && !Number.isFinite(Number(token)))
        return { kind: 'number', message: 'has a number that is too large to be held' };
    return null;
}
function lookAtString(token, level, limits) {
    if (token.length - 2 > limits.maxString)
        return { kind: 'string', message: `has a string of ${token.length - 2} characters; the limit is ${limits.maxString}` };
    const value = unquote(token);
    if (value === null)
        return { kind: 'syntax', message: 'has a string that is not JSON' };
    if (!value.isWellFormed())
        return { kind: 'string', message: 'has half of a surrogate pair in a string' };
    if (!level?.keys || !level.wantsKey)
        return null;
    level.wantsKey = false;
    if (FORBIDDEN.has(value))
        return { kind: 'forbidden_key', message: `has the key ${value}` };
    if (level.keys.has(value))
        return { kind: 'duplicate_key', message: `has the key ${JSON.stringify(value.slice(0, 80))} twice` };
    level.keys.add(value);
    return null;
}
function unquote(token) {
    try {
        return JSON.parse(token);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ ratchet),
/* harmony export */   c1: () => (/* binding */ makeBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   qz: () => (/* binding */ BASELINE_LIMIT)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4233);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9001);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/**
 * The ratchet: findings frozen in the repository do not fail, so an existing garden starts green and only what is new turns it
 * red. The file is generated, sorted and readable, so that a review sees what is frozen. A finding is recognised by its code, its
 * file and its message without figures: it survives when lines move.
 */



/** 5,000 examples with ten findings each fit. */
const BASELINE_LIMIT = 16 * 1024 * 1024;
function makeBaseline(findings) {
    const counted = [...Map.groupBy(findings, identity).values()].map((same) => ({ code: same[0].code, path: same[0].path, key: keyOf(same[0]), count: same.length }));
    const lines = counted.sort((a, b) => (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.path, b.path) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.code, b.code) || (0,_report_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWord */ .GM)(a.key, b.key)).map((entry) => `    ${JSON.stringify(entry)}`);
    return `{\n  "schema": "baseline/1",\n  "about": "Findings that do not fail. Generated by hortus validate --update-baseline; delete a line to make its finding fail again.",\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}
/** Hostile until read: it lies in the repository. */
function readBaseline(text) {
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, { maxLength: BASELINE_LIMIT, maxDepth: 4, maxString: 16 * 1024 });
    if (!parsed.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(`it ${parsed.problem.message}`);
    const { schema, findings } = (parsed.value ?? {});
    if (schema !== 'baseline/1')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('its `schema` is not baseline/1');
    if (!Array.isArray(findings))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('its `findings` are not a list');
    const bad = findings.findIndex((each) => !isEntry(each));
    return bad === -1 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(findings) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(`entry ${bad + 1} of its \`findings\` is not { code, path, key, count }`);
}
/** Marks what the baseline knows. A finding that stands there once is known once: a second of its kind is new. */
function ratchet(findings, baseline) {
    const left = new Map();
    for (const entry of baseline)
        left.set(identityOf(entry), (left.get(identityOf(entry)) ?? 0) + entry.count);
    let known = 0;
    const marked = findings.map((each) => {
        const count = left.get(identity(each)) ?? 0;
        if (count === 0)
            return each;
        left.set(identity(each), count - 1);
        known++;
        return { ...each, status: 'known' };
    });
    return { findings: marked, known, new: findings.length - known, fixed: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
const keyOf = ({ message }) => message.replaceAll(/\d+/g, '#');
const identityOf = ({ code, path, key }) => `${code}\n${path}\n${key}`;
const identity = (finding) => identityOf({ code: finding.code, path: finding.path, key: keyOf(finding) });
function isEntry(value) {
    if (value === null || typeof value !== 'object')
        return false;
    const { code, path, key, count } = value;
    return typeof code === 'string' && typeof path === 'string' && typeof key === 'string' && Number.isSafeInteger(count) && count >= 1;
}


/***/ }),

/***/ 8194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parsedResults)
/* harmony export */ });
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2957);

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


/***/ })

};
