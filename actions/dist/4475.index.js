export const id = 4475;
export const ids = [4475];
export const modules = {

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/** Text as one printable word: an input is an environment variable, of which Linux allows 128 KiB, and a plan of 5,000 examples has more. */

const pack = (text) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text, { level: 9 }).toString('base64');
/** null: it is not what `pack` gives, or unpacks to more than `maxLength` bytes (A31). */
function unpack(word, maxLength) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(word, 'base64'), { maxOutputLength: maxLength }).toString('utf8');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 44475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeReportsStory: () => (/* binding */ mergeReportsStory),
  reportStory: () => (/* binding */ reportStory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/report/plan-findings.js
var plan_findings = __webpack_require__(32881);
// EXTERNAL MODULE: ./core/report/merge-reports.js
var merge_reports = __webpack_require__(3967);
// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(66373);
// EXTERNAL MODULE: ./core/report/read-report.js + 2 modules
var read_report = __webpack_require__(14978);
// EXTERNAL MODULE: ./core/report/with-findings.js
var with_findings = __webpack_require__(49128);
;// CONCATENATED MODULE: ./app/report.js





/** A plan holds at most 256 jobs; a few verbs come beside them. */
const MAX_REPORTS = 300;
/** All reports together: jobs that ran a pull request's code could each write as much as one may have (A31). */
const MAX_TOTAL = 4 * read_report/* REPORT_LIMITS */.S.maxLength;
/** `reports` is the directory into which the artifacts were downloaded, one directory each. */
async function report(reports, options) {
    const paths = (await reports.walk('', { skip: ['records', 'logs', 'outputs'] })).filter((entry) => entry.kind === 'file' && /^([^/]+\/)?report\.json$/.test(entry.path)).map((entry) => entry.path);
    const read = [];
    const problems = paths.length > MAX_REPORTS ? [{ code: 'REPORT.TOO_MANY', message: `There are ${paths.length} reports, over ${MAX_REPORTS}.`, next: 'Merge the reports of one workflow run only.' }] : [];
    let room = MAX_TOTAL;
    for (const path of paths.slice(0, MAX_REPORTS)) {
        const text = await reports.readText(path, { maxBytes: Math.min(read_report/* REPORT_LIMITS */.S.maxLength, room) });
        if (text.ok)
            room -= text.value.text.length;
        const result = text.ok ? (0,read_report/* readReport */.t)(text.value.text, { from: path }) : { ok: false, problem: { code: 'REPORT.UNREADABLE', message: `${path} cannot be read: ${text.problem.message}`, next: 'Look at the job that wrote it.' } };
        if (result.ok)
            read.push(result.value);
        else
            problems.push(result.problem);
    }
    const missing = options.expect.filter((verb) => !read.some((each) => each.verb === verb));
    problems.push(...missing.map((verb) => ({ code: 'REPORT.MISSING', message: `No report of ${verb} is there.`, next: `Look at the job that runs ${verb}: it ended before it wrote one.` })));
    const { cells, left, longest } = options.plan;
    const merged = (0,merge_reports/* mergeReports */.C)(read, { verb: 'check', planned: cells, left });
    return (0,with_findings/* withFindings */.$)(problems.length === 0 ? merged : (0,build_report/* buildReport */.F)({ ...merged, problems: [...merged.problems, ...problems] }), (0,plan_findings/* tooLong */.Po)(cells.length, longest));
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/report/plan-document.js
var plan_document = __webpack_require__(48278);
// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(57826);
// EXTERNAL MODULE: ./actions/packed.js
var packed = __webpack_require__(3394);
// EXTERNAL MODULE: ./actions/required.js
var required = __webpack_require__(13783);
;// CONCATENATED MODULE: ./actions/verbs/report.js







const reportStory = async (scene) => {
    const merged = await mergeReportsStory('report', scene);
    return merged.ok ? (0,problem.ok)({ report: merged.value, outputs: {} }) : merged;
};
/** What actions/report and `mode: report` of actions/compare have in common. */
async function mergeReportsStory(verb, { inputs, workspaceAbs }) {
    const [reports, plan] = [(0,required/* required */.m)(verb, 'reports', inputs.reports), (0,required/* required */.m)(verb, 'plan', inputs.plan)];
    if (!reports.ok)
        return reports;
    if (!plan.ok)
        return plan;
    const planned = readPlan(plan.value);
    if (!planned.ok)
        return planned;
    return (0,problem.ok)(await report((0,files/* openFiles */.K)((0,external_node_path_.resolve)(workspaceAbs, reports.value)), { plan: planned.value, expect: inputs.expect }));
}
/** The output `plan` of actions/plan, or `none` where nothing was planned: said in so many words, since a plan that failed is empty. */
function readPlan(word) {
    if (word === 'none')
        return (0,problem.ok)({ cells: [], left: [], longest: 0 });
    const text = (0,packed/* unpack */.l)(word, plan_document/* PLAN_LIMITS */.HK.maxLength);
    return text === null ? (0,problem/* fail */.fJ)(plan_document/* REFUSED */.ln) : (0,plan_document/* readPlanDocument */.rk)(text);
}


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

/***/ 48278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ PLAN_LIMITS),
/* harmony export */   NP: () => (/* binding */ planDocument),
/* harmony export */   ln: () => (/* binding */ REFUSED),
/* harmony export */   rk: () => (/* binding */ readPlanDocument)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44233);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);


/** Fits 20,000 examples. */
const PLAN_LIMITS = { maxLength: 4 * 1024 * 1024, maxDepth: 4, maxString: 4096 };
function planDocument({ cells, left, longest }) {
    return JSON.stringify({ cells: cells.map(({ id }) => id), left, longest });
}
/** Total: whole and of this shape, or refused. */
function readPlanDocument(text) {
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, PLAN_LIMITS);
    return parsed.ok && isPlan(parsed.value) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed.value) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(REFUSED);
}
const REFUSED = { code: 'ACTION.INPUT_INVALID', message: 'The input plan of report is not what a plan gives.', next: 'Give it the output `plan` of actions/plan, unchanged.' };
function isPlan(value) {
    if (!isObject(value) || !Array.isArray(value['cells']) || !Array.isArray(value['left']))
        return false;
    return value['cells'].every(isText) && value['left'].every(isLeftOut) && Number.isFinite(value['longest']);
}
const isLeftOut = (value) => isObject(value) && isText(value['example']) && isText(value['path']) && isText(value['reason']);
const isObject = (value) => typeof value === 'object' && value !== null;
const isText = (value) => typeof value === 'string' && value !== '';


/***/ })

};
