export const id = 3769;
export const ids = [3769];
export const modules = {

/***/ 1956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11783);
/**
 * The one builder of HTML, as markdown/md.ts is of Markdown (A27): text that someone else wrote is a `string` and cannot be put into a
 * template; `text` makes it harmless, in an element as in a quoted attribute. Nothing untrusted is ever a tag, an address or a style.
 */

/** The literal parts are ours, the values are safe already. */
function html(literals, ...values) {
    let out = literals[0];
    for (let at = 0; at < values.length; at++)
        out += String(values[at]) + literals[at + 1];
    return out;
}
/** Any text, on one line: an element's content, or an attribute's in quotes. */
const text = (untrusted, max = 1000) => escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(untrusted), max));
/** The same with its lines, for `<pre>`. */
const lines = (untrusted, max = 4000) => escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y1)(untrusted), max));
/** A name, a path, a value: as code. */
const code = (untrusted, max = 300) => html `<code>${text(untrusted === '' ? ' ' : untrusted, max)}</code>`;
const join = (parts, separator = '') => parts.filter((part) => part !== '').join(separator);
const NOTHING = '';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
const escaped = (words) => (/[&<>"'`]/.test(words) ? words.replace(/[&<>"'`]/g, (letter) => ENTITIES[letter]) : words);
/** A sentence that may quote names in backticks: those become code, as Markdown would show them. */
function sentence(untrusted, max = 1000) {
    const parts = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(untrusted), max).split('`');
    // An odd number of pieces means that every quote is closed.
    return parts.length % 2 === 1 ? join(parts.map((part, at) => (at % 2 === 0 ? text(part) : code(part)))) : text(untrusted, max);
}


/***/ }),

/***/ 50849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);

/** First column heads its row. Columns that no row fills are left out. Scrolls by itself where the page is narrow. */
function table(name, columns, rows) {
    const cells = rows.map((row) => columns.map(({ show }) => show(row)));
    const used = columns.map((_column, at) => cells.some((row) => row[at] !== ''));
    const classOf = (at) => (columns[at].figures === true ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` class="n"` : columns[at].wide === true ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` class="w"` : _html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
    const head = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(columns.map(({ title }, at) => (used[at] === true ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="col"${classOf(at)}>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title)}</th>` : _html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$)));
    const body = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells.map((row) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(row.map((cell, at) => (used[at] !== true ? _html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : at === 0 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="row">${cell}</th>` : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td${classOf(at)}>${cell}</td>`)))}</tr>`), '\n');
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="scroll" role="region" tabindex="0" aria-label="${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name, 200)}"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}


/***/ }),

/***/ 13769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./core/render/comparison-words.js
var comparison_words = __webpack_require__(10266);
// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/render/sentences.js
var sentences = __webpack_require__(2121);
// EXTERNAL MODULE: ./core/render/sparkline.js
var sparkline = __webpack_require__(89128);
// EXTERNAL MODULE: ./core/render/html/html.js
var html = __webpack_require__(1956);
;// CONCATENATED MODULE: ./core/render/html/charts.js



const [WIDTH, HEIGHT] = [130, 26];
/**
 * The change with its interval against no change (the upright line) and what counts as none (the band, `gate`). `scale`: the relative
 * change at either end, the same for all metrics of a comparison; what lies beyond is drawn at the edge.
 */
function changeChart(metric, scale) {
    const { change, evidence, tolerance } = metric;
    const effect = evidence?.effect ?? change;
    if (effect === null || !(0,sparkline/* drawable */.ve)(effect) || !(scale > 0))
        return html/* NOTHING */.K$;
    const x = (relative) => (0,sparkline/* rounded */.Wf)(WIDTH / 2 + (Math.max(-1, Math.min(1, relative / scale)) * (WIDTH - 12)) / 2);
    const gate = evidence?.gate ?? tolerance;
    const [low, high] = [evidence?.low ?? null, evidence?.high ?? null];
    const line = low === null || high === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<path class="i" d="M${x(low)} 13H${x(high)}M${x(low)} 9v8M${x(high)} 9v8"/>`;
    const label = `change ${(0,comparison_words/* changeWords */.mF)(metric)}; less than ${(0,comparison_words/* sizeWords */.pG)(gate)} counts as none`;
    return (0,html/* html */.qy) `<svg class="${verdictClass(metric)}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,html/* text */.Qq)(label)}"><rect class="band" x="${x(-gate)}" y="2" width="${(0,sparkline/* rounded */.Wf)(x(gate) - x(-gate))}" height="22"/><path class="zero" d="M${x(0)} 1v24"/>${line}<circle class="p" cx="${x(effect)}" cy="13" r="4"/></svg>`;
}
/** What a comparison's changes reach to, so that they can be compared by eye. */
function changeScale(metrics) {
    const reaches = metrics.flatMap(({ change, evidence, tolerance }) => [change, evidence?.effect, evidence?.low, evidence?.high, evidence?.gate ?? tolerance]).flatMap((each) => (typeof each === 'number' && (0,sparkline/* drawable */.ve)(each) ? [Math.abs(each)] : []));
    // One metric that doubled must not press the others flat.
    return Math.min(0.5, Math.max(0.01, ...reaches) * 1.1);
}
/** The builds of the base as a line, the head as a point after it. */
function historyChart(metric) {
    const history = (metric.history ?? []).filter(sparkline/* drawable */.ve);
    if (history.length < 3)
        return html/* NOTHING */.K$;
    const head = typeof metric.head === 'number' && (0,sparkline/* drawable */.ve)(metric.head) ? metric.head : null;
    const [low, high] = (0,sparkline/* range */.y1)(head === null ? history : [...history, head], metric.evidence?.gate ?? 0.01);
    const step = (WIDTH - 24) / (history.length - 1);
    const y = (value) => (0,sparkline/* rounded */.Wf)(HEIGHT - 4 - ((value - low) / (high - low)) * (HEIGHT - 8));
    const points = history.map((value, at) => `${(0,sparkline/* rounded */.Wf)(4 + at * step)} ${y(value)}`).join('L');
    const last = head === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<circle class="p" cx="${WIDTH - 8}" cy="${y(head)}" r="4"/>`;
    return (0,html/* html */.qy) `<svg class="${verdictClass(metric)}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,html/* text */.Qq)(`${history.length} builds of the base, then the head`)}"><path class="h" d="M${points}"/>${last}</svg>`;
}
/** The class that colors it: what decides nothing is gray. */
function verdictClass({ verdict, accepted, quarantined }) {
    if (accepted !== undefined || quarantined !== undefined)
        return 'aside';
    return { regression: 'bad', improvement: 'good', equivalent: 'same', inconclusive: 'open', insufficient_data: 'open', incomparable: 'open' }[verdict];
}
/** What the pictures and figures of these metrics mean, once; nothing of columns that they do not fill. */
function legend(metrics) {
    const words = [
        `Change: the point is the effect, ${metrics.some(({ evidence }) => typeof evidence?.low === 'number') ? 'the bar its interval, ' : ''}the upright line no change, the band what is too small to count.`,
        ...(metrics.some(({ history = [] }) => history.filter(sparkline/* drawable */.ve).length >= 3) ? ['Builds: the line is the base branch, the point the change under test.'] : []),
        ...(metrics.some((metric) => (0,comparison_words/* seenFrom */.ky)(metric) !== undefined) ? ['Could see from: the smallest change that could have been seen.'] : []),
        ...(metrics.some(({ evidence }) => typeof evidence?.adjusted === 'number') ? ['p: adjusted for all series of the report.'] : []),
    ];
    return (0,html/* html */.qy) `<p class="legend">${(0,html/* text */.Qq)(words.join(' '), 500)}</p>`;
}

// EXTERNAL MODULE: ./core/render/html/table.js
var table = __webpack_require__(50849);
;// CONCATENATED MODULE: ./core/render/html/comparisons.js






/** One table of all that got worse: the first thing to read. */
function regressionSection(report) {
    const rows = (0,sentences/* regressions */.Z0)(report).flatMap((comparison) => comparison.metrics.filter((metric) => metric.verdict === 'regression' && (0,comparison_words/* decides */.yN)(metric)).map((metric) => ({ comparison, metric })));
    if (rows.length === 0)
        return html/* NOTHING */.K$;
    const scale = changeScale(rows.map(({ metric }) => metric));
    return (0,html/* html */.qy) `<section id="regressions"><h2>${(0,html/* text */.Qq)((0,figures/* count */.U9)(rows.length, 'regression'))}</h2>${legend(report.comparisons.flatMap(({ metrics }) => metrics))}${(0,table/* table */.t)('Regressions', [
        { title: 'metric', show: ({ metric }) => nameOf(metric) },
        { title: 'example', show: ({ comparison }) => (0,html/* join */.fj)([(0,html/* code */.aY)(comparison.example ?? comparison.head), ...(comparison.preset === null ? [] : [(0,html/* code */.aY)(comparison.preset)])], ' ') },
        ...comparisons_figures(scale, false).map(({ show, ...column }) => ({ ...column, show: ({ metric }) => show(metric) })),
    ], rows)}</section>`;
}
function comparisonSection(report) {
    if (report.comparisons.length === 0)
        return html/* NOTHING */.K$;
    const worst = (comparison) => comparison_words/* VERDICT_ORDER */.jT.indexOf(comparison.verdict);
    const all = report.comparisons.toSorted((a, b) => worst(a) - worst(b));
    const many = all.reduce((sum, { metrics }) => sum + metrics.length, 0) > MANY;
    return (0,html/* html */.qy) `<section id="comparisons"><h2>${(0,html/* text */.Qq)((0,figures/* count */.U9)(all.length, 'comparison'))}</h2>${(0,sentences/* regressions */.Z0)(report).length === 0 ? legend(all.flatMap(({ metrics }) => metrics)) : html/* NOTHING */.K$}${many ? (0,html/* html */.qy) `<p class="legend">Of metrics that are as before no picture is drawn: there are too many.</p>` : html/* NOTHING */.K$}${(0,html/* join */.fj)(all.map((comparison) => oneComparison(comparison, many)), '\n')}</section>`;
}
/** More pictures than this make a page slow to open. */
const MANY = 1000;
function oneComparison(comparison, many) {
    const { example, preset, head, verdict, metrics } = comparison;
    const names = (0,html/* join */.fj)([(0,html/* code */.aY)(example ?? head), ...(preset === null ? [] : [(0,html/* code */.aY)(preset)])], ' ');
    const tally = metrics.length === 0 ? verdict.replace('_', ' ') : (0,comparison_words/* metricsWords */.$U)(metrics);
    const rank = (metric) => comparison_words/* VERDICT_ORDER */.jT.indexOf(metric.verdict) + ((0,comparison_words/* decides */.yN)(metric) ? 0 : 0.5);
    const rows = metrics.toSorted((a, b) => rank(a) - rank(b));
    const open = verdict === 'equivalent' ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` open`;
    return (0,html/* html */.qy) `<details${open}><summary><h3>${names}</h3> <span class="${verdictClass(comparison)}">${(0,html/* text */.Qq)((0,comparison_words/* verdictWords */.L2)(comparison))}</span> <span class="sub">${(0,html/* text */.Qq)(tally)}</span></summary>${about(comparison)}${rows.length === 0 ? html/* NOTHING */.K$ : (0,table/* table */.t)(`Metrics of ${example ?? head}`, columns(changeScale(rows), many), rows)}${notes(rows, comparison.reason)}${differences(comparison)}</details>`;
}
function about(comparison) {
    const { base, head, records, baseAt, mode, across = [], reason, metrics } = comparison;
    const ids = (some, one) => (0,html/* join */.fj)((some ?? [one]).slice(0, MAX_IDS).map((id) => (0,html/* code */.aY)(id, 60)), ', ');
    const day = (0,comparison_words/* dayOf */.kb)(baseAt ?? '');
    const sees = (0,comparison_words/* seesRangeWords */.fw)(metrics);
    const contrast = mode === 'contrast' ? (0,html/* html */.qy) ` A contrast: ${(0,html/* text */.Qq)(across.length === 0 ? 'nothing' : across.join(', '))} may differ.` : html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<p class="sub">Base ${ids(records?.base, base)}${(0,html/* text */.Qq)(day === null ? '' : ` of ${day}`)}, head ${ids(records?.head, head)}.${contrast} ${reason === null ? html/* NOTHING */.K$ : (0,html/* sentence */.em)(reason)} ${sees === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `The comparison ${(0,html/* text */.Qq)(sees)}.`}</p>`;
}
const MAX_IDS = 5;
const nameOf = ({ name, origin }) => (0,html/* html */.qy) `${(0,html/* code */.aY)(name)}${origin === 'reported' ? (0,html/* html */.qy) ` <small>reported</small>` : html/* NOTHING */.K$}`;
const comparisons_figures = (scale, many) => [
    { title: 'base', figures: true, show: ({ base, unit }) => (0,html/* text */.Qq)((0,figures/* measure */.xP)(base, unit), 80) },
    { title: 'head', figures: true, show: ({ head, unit }) => (0,html/* text */.Qq)((0,figures/* measure */.xP)(head, unit), 80) },
    { title: 'change', figures: true, show: (metric) => twoLines((0,comparison_words/* changeWords */.mF)(metric)) },
    { title: 'change and interval', show: (metric) => (many && metric.verdict === 'equivalent' ? html/* NOTHING */.K$ : changeChart(metric, scale)) },
    { title: 'builds before, and head', show: (metric) => (many && metric.verdict === 'equivalent' ? html/* NOTHING */.K$ : historyChart(metric)) },
];
/** What stands in brackets below the rest. */
function twoLines(words) {
    const [first = '', rest] = words.split(/ (?=\()/);
    return rest === undefined ? (0,html/* text */.Qq)(first) : (0,html/* html */.qy) `${(0,html/* text */.Qq)(first)}<small>${(0,html/* text */.Qq)(rest)}</small>`;
}
const columns = (scale, many) => [
    { title: 'metric', show: nameOf },
    { title: 'verdict', show: (metric) => (0,html/* html */.qy) `<span class="v ${verdictClass(metric)}">${(0,html/* text */.Qq)((0,comparison_words/* verdictWords */.L2)(metric))}</span>` },
    ...comparisons_figures(scale, many),
    { title: 'could see from', figures: true, show: (metric) => (0,html/* text */.Qq)((0,comparison_words/* seenWords */.Fr)(metric)) },
    { title: 'noise floor', figures: true, show: (metric) => twoLines((0,comparison_words/* floorWords */.yD)(metric) ?? '') },
    { title: 'runs', figures: true, show: (metric) => (0,html/* text */.Qq)((0,comparison_words/* runsWords */.sR)(metric)?.replace('and', '+') ?? '') },
    { title: 'p', figures: true, show: ({ evidence }) => (0,html/* text */.Qq)(typeof evidence?.adjusted === 'number' ? evidence.adjusted.toPrecision(2) : '') },
];
/** What a person decided about a metric, and reasons that the comparison does not give for all. */
function notes(metrics, told) {
    const all = metrics.flatMap((metric) => {
        const words = why(metric, told);
        return words === '' ? [] : [(0,html/* html */.qy) `<li>${(0,html/* code */.aY)(metric.name)}: ${words}</li>`];
    });
    return all.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<ul>${(0,html/* join */.fj)(all)}</ul>`;
}
function why({ accepted, quarantined, reason }, told) {
    return (0,html/* join */.fj)([
        accepted === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) `accepted by ${(0,html/* code */.aY)((0,comparison_words/* nameWords */.Lo)(accepted.by))} until ${(0,html/* text */.Qq)(accepted.until, 20)}: ${(0,html/* sentence */.em)(accepted.reason)}`,
        quarantined === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) `in quarantine until ${(0,html/* text */.Qq)(quarantined.until, 20)}: ${(0,html/* sentence */.em)(quarantined.reason)}`,
        reason === null || reason === told ? html/* NOTHING */.K$ : (0,html/* sentence */.em)(reason),
    ], ' ');
}
function differences({ differences: all = [], example, head }) {
    if (all.length === 0)
        return html/* NOTHING */.K$;
    const value = (side) => (side === null ? (0,html/* text */.Qq)('–') : (0,html/* code */.aY)(side, 400));
    return (0,table/* table */.t)(`Also different in ${example ?? head}`, [
        { title: 'also different', show: ({ name }) => (0,html/* code */.aY)(name) },
        { title: 'base', show: ({ base }) => value(base) },
        { title: 'head', show: (each) => value(each.head) },
    ], all);
}

// EXTERNAL MODULE: ./core/render/contract-changes.js
var contract_changes = __webpack_require__(23473);
// EXTERNAL MODULE: ./core/render/trend-words.js
var trend_words = __webpack_require__(60924);
// EXTERNAL MODULE: ./core/render/quoted.js
var quoted = __webpack_require__(10859);
// EXTERNAL MODULE: ./core/render/sweep-rows.js
var sweep_rows = __webpack_require__(60121);
;// CONCATENATED MODULE: ./core/render/html/found.js








const section = (id, title, body) => (0,html/* html */.qy) `<section id="${(0,html/* text */.Qq)(id)}"><h2>${(0,html/* text */.Qq)(title)}</h2>${body}</section>`;
function problemSection({ problems }) {
    if (problems.length === 0)
        return html/* NOTHING */.K$;
    return section('problems', `${(0,figures/* count */.U9)(problems.length, 'problem')} kept Hortus from finishing`, (0,html/* html */.qy) `<ul>${(0,html/* join */.fj)(problems.map(({ code: name, message, next, path }) => (0,html/* html */.qy) `<li>${(0,html/* code */.aY)(name)}${path === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` at ${(0,html/* code */.aY)(path)}`}: ${(0,html/* sentence */.em)(message)} <em>Next:</em> ${(0,html/* sentence */.em)(next)}</li>`))}</ul>`);
}
const TREND_CLASS = { regression: 'bad', improvement: 'good', suspect: 'open', change_point: 'same' };
const TRENDS = [
    { title: 'metric', show: ({ metric, origin }) => (0,html/* html */.qy) `${(0,html/* code */.aY)(metric)}${origin === 'reported' ? (0,html/* html */.qy) ` <small>reported</small>` : html/* NOTHING */.K$}` },
    { title: 'example', show: ({ example, preset }) => (0,html/* html */.qy) `${(0,html/* code */.aY)(example)} ${(0,html/* code */.aY)(preset)}` },
    { title: 'what', show: ({ kind, accepted }) => (0,html/* html */.qy) `<span class="v ${(0,html/* text */.Qq)(accepted === true ? 'aside' : TREND_CLASS[kind])}">${(0,html/* text */.Qq)(`${trend_words/* TREND_WORDS */.wq[kind]}${accepted === true ? ', accepted' : ''}`)}</span>` },
    { title: 'before', figures: true, show: ({ before, unit }) => (0,html/* text */.Qq)((0,figures/* measure */.xP)(before, unit)) },
    { title: 'after', figures: true, show: ({ after, unit }) => (0,html/* text */.Qq)((0,figures/* measure */.xP)(after, unit)) },
    { title: 'change', figures: true, show: ({ change }) => (0,html/* text */.Qq)((0,figures/* percent */.KN)(change)) },
    { title: 'builds since', figures: true, show: ({ builds }) => (0,html/* text */.Qq)(String(builds)) },
    { title: 'between the commits', show: ({ commit, previousCommit }) => (0,html/* join */.fj)([previousCommit, commit].filter((each) => typeof each === 'string').map((each) => (0,html/* code */.aY)(each.slice(0, 10))), ' ') },
    { title: 'hardware', show: ({ hardware }) => (typeof hardware === 'string' ? (0,html/* code */.aY)(hardware, 80) : html/* NOTHING */.K$) },
    { title: 'why', wide: true, show: ({ reason }) => (0,html/* sentence */.em)(reason) },
];
const trendSection = ({ trends = [] }) => (trends.length === 0 ? html/* NOTHING */.K$ : section('history', 'What the history shows', (0,table/* table */.t)('Trends', TRENDS, trends)));
const LEVEL_CLASS = { error: 'bad', warning: 'open', notice: 'same' };
const FINDINGS = [
    { title: 'level', show: ({ level }) => (0,html/* html */.qy) `<span class="${(0,html/* text */.Qq)(LEVEL_CLASS[level])}">${(0,html/* text */.Qq)(level)}</span>` },
    { title: 'code', show: (finding) => (0,html/* code */.aY)(finding.code) },
    { title: 'where', show: (finding) => (0,html/* code */.aY)((0,sentences/* placeOf */.$t)(finding)) },
    { title: 'what, and what to do', wide: true, show: ({ message, fix }) => (0,html/* html */.qy) `${messageOf(message)}${fix === '' ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` <em>Fix:</em> ${(0,html/* sentence */.em)(fix)}`}` },
];
function messageOf(message) {
    const { sentence: said, quote } = (0,quoted/* quotedOf */.M)(message);
    return quote.length === 0 ? (0,html/* sentence */.em)(said) : (0,html/* html */.qy) `${(0,html/* sentence */.em)(said)}<pre>${(0,html/* lines */.Mn)(quote.join('\n'))}</pre>`;
}
function findingSection(report) {
    const all = (0,sentences/* newFindings */.FN)(report);
    return all.length === 0 ? html/* NOTHING */.K$ : section('findings', (0,figures/* count */.U9)(all.length, 'finding'), (0,table/* table */.t)('Findings', FINDINGS, all));
}
const OUTCOME_CLASS = { passed: 'good', failed: 'bad', skipped: 'open' };
function exampleSection(report) {
    const { examples } = report;
    if (examples.length === 0)
        return html/* NOTHING */.K$;
    const order = { failed: 0, skipped: 1, passed: 2 };
    const unexplained = new Set((0,sentences/* failedUnexplained */.jM)(report));
    const why = (example) => (example.reason === null || (example.outcome === 'failed' && !unexplained.has(example)) ? html/* NOTHING */.K$ : (0,html/* sentence */.em)(example.reason));
    return section('examples', (0,figures/* count */.U9)(examples.length, 'example'), (0,table/* table */.t)('Examples', [
        { title: 'example', show: ({ id }) => (0,html/* code */.aY)(id) },
        { title: 'outcome', show: ({ outcome }) => (0,html/* html */.qy) `<span class="v ${(0,html/* text */.Qq)(OUTCOME_CLASS[outcome])}">${(0,html/* text */.Qq)(`${sentences/* GLYPHS */.SV[outcome]} ${outcome}`)}</span>` },
        { title: 'tier', show: ({ tier }) => (0,html/* text */.Qq)(tier) },
        { title: 'rungs', show: ({ rungs }) => (0,html/* text */.Qq)(rungs.filter(({ state }) => state !== 'not_run').map(({ rung, state }) => `${sentences/* GLYPHS */.SV[state]} ${rung}`).join('  ')) },
        { title: 'time', figures: true, show: (example) => (0,html/* text */.Qq)((0,sentences/* timeOf */.nR)(example) === null ? '' : (0,figures/* duration */.p0)((0,sentences/* timeOf */.nR)(example) ?? 0)) },
        { title: 'reported metrics', show: ({ metrics = {} }) => (0,html/* join */.fj)(Object.entries(metrics).slice(0, 6).map(([name, value]) => (0,html/* html */.qy) `${(0,html/* code */.aY)(name, 60)} ${(0,html/* text */.Qq)((0,figures/* figure */.vP)(value), 40)}`), ', ') },
        { title: 'why', wide: true, show: why },
    ], examples.toSorted((a, b) => order[a.outcome] - order[b.outcome])));
}
function contractSection({ contracts = [] }) {
    if (contracts.length === 0)
        return html/* NOTHING */.K$;
    const part = (each) => ('ours' in each ? (0,html/* text */.Qq)(each.ours.replaceAll('`', '')) : (0,html/* code */.aY)(each.theirs));
    const diffs = (0,contract_changes/* byDanger */.d7)(contracts).map(({ example, preset, state, changes }) => (0,html/* html */.qy) `<p>${(0,html/* code */.aY)(example)} ${(0,html/* code */.aY)(preset)} ${(0,html/* text */.Qq)((0,contract_changes/* stateWords */.Xu)(state).replaceAll('*', ''))}</p><ul>${(0,html/* join */.fj)(changes.map((change) => (0,html/* html */.qy) `<li>${change.danger === 'high' ? (0,html/* html */.qy) `<strong class="bad">danger</strong> ` : html/* NOTHING */.K$}${(0,html/* join */.fj)((0,contract_changes/* changeParts */.bz)(change).map(part))}</li>`))}</ul>`);
    return section('contracts', 'What scripts ask of the container engine that they did not ask before', (0,html/* join */.fj)(diffs, '\n'));
}
function sweepSection({ sweeps = [] }) {
    if (sweeps.length === 0)
        return html/* NOTHING */.K$;
    const one = (sweep) => {
        const { titles, rows, left } = (0,sweep_rows/* sweepRows */.g)(sweep);
        return (0,html/* html */.qy) `<p>${(0,html/* code */.aY)(sweep.name)} of ${(0,html/* code */.aY)(sweep.example)}: ${(0,html/* text */.Qq)((0,sweep_rows/* sweepSentence */.E)(sweep))}.</p>${(0,table/* table */.t)(`Sweep ${sweep.name}`, titles.map((title, at) => ({ title, show: (row) => (0,html/* text */.Qq)(row[at] ?? '') })), rows)}${left > 0 ? (0,html/* html */.qy) `<p>${(0,html/* text */.Qq)((0,figures/* count */.U9)(left, 'trial'))} more in report.json.</p>` : html/* NOTHING */.K$}`;
    };
    return section('sweeps', (0,figures/* count */.U9)(sweeps.length, 'sweep'), (0,html/* join */.fj)(sweeps.map(one), '\n'));
}

;// CONCATENATED MODULE: ./core/render/html/style.js
/** The look of report.html: light and dark by the reader's setting, printable, narrow or wide. Contrast of text is at least 4.5 to 1. */
const STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --text: #1b1f24; --muted: #57606a; --line: #d0d7de; --soft: #f4f6f8; --bad: #b42318; --good: #116329; --open: #7a5200; --same: #57606a; --band: #8c959f33 }
@media (prefers-color-scheme: dark) { :root { --page: #0f1318; --text: #e8edf2; --muted: #9aa7b4; --line: #343c45; --soft: #171d24; --bad: #ff8a80; --good: #6fdd8b; --open: #e3b341; --same: #9aa7b4; --band: #9aa7b433 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 86rem; padding: 1.5rem 1.25rem 3rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem } h2 { font-size: 1.2rem; margin: 2.25rem 0 .6rem } h3 { font-size: 1rem; margin: 0; display: inline } p { margin: .4rem 0; max-width: 60rem }
.sub, .legend { color: var(--muted) } .legend { font-size: .87rem } nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: .6rem 0; margin: 1rem 0 0; border-block: 1px solid var(--line) } a { color: inherit }
code, pre { font: .87em/1.45 ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; overflow-wrap: break-word } pre { background: var(--soft); padding: .6rem; margin: .4rem 0; white-space: pre-wrap }
.scroll { overflow-x: auto; margin: .5rem 0 } .scroll:focus-visible { outline: 2px solid var(--muted) }
table { border-collapse: collapse; min-width: 100%; font-size: .93rem } th, td { text-align: left; vertical-align: middle; padding: .4rem .5rem; border-bottom: 1px solid var(--line) } thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; border-bottom-width: 2px } tbody th { font-weight: 400 } tbody th, td { max-width: 24rem } .w { min-width: 15rem } td.n, .v, td small { white-space: nowrap } .w small { white-space: normal }   .n { text-align: right; font-variant-numeric: tabular-nums } td svg { display: block }
.bad { color: var(--bad) } .good { color: var(--good) } .open { color: var(--open) } .same, .aside { color: var(--same) } td .bad, td .good { font-weight: 600 }
svg .band { fill: var(--band) } svg .zero { stroke: var(--muted); stroke-width: 1 } svg .i, svg .h { fill: none; stroke: currentColor; stroke-width: 1.5 } svg .h { stroke: var(--muted) } svg .p { fill: currentColor }
details { border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem; margin: .7rem 0 } summary { cursor: pointer } small { color: var(--muted); font-size: .87em; display: block } ul { padding-left: 1.2rem; margin: .4rem 0 } footer { margin-top: 3rem; color: var(--muted); font-size: .87rem }
@page { size: landscape; margin: 12mm }
@media print { :root { --page: #fff; --text: #000; --muted: #444; --line: #bbb; --soft: #f4f4f4; --bad: #8f1b12; --good: #0d4f20; --open: #5c3d00; --same: #444 } body { max-width: none; padding: 0; font-size: 10pt } table { font-size: 8.5pt } nav { display: none } tr, details { break-inside: avoid } details::details-content { content-visibility: visible; display: block; block-size: auto } .scroll { overflow: visible } }
@media (max-width: 40rem) { body { padding: 1rem .8rem } th, td { padding: .35rem .5rem } h1 { font-size: 1.3rem } }
`;

;// CONCATENATED MODULE: ./core/render/html/page.js
/** The frame of every page: no script, no network, no font or picture from elsewhere; the policy in its head says so to the browser. */


/** Ends with a line end. */
function page({ title, mood, overview, sections, footer }) {
    const used = sections.filter(({ body }) => body !== '');
    return (0,html/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1 class="${mood}">${title}</h1>
${overview}
<nav aria-label="Sections"><ul>${(0,html/* join */.fj)(used.map(({ id, words }) => (0,html/* html */.qy) `<li><a href="#${(0,html/* text */.Qq)(id)}">${(0,html/* text */.Qq)(words)}</a></li>`))}</ul></nav></header>
<main>
${(0,html/* join */.fj)(used.map(({ body }) => body), '\n')}
</main>
<footer>${footer}</footer>
</body>
</html>
`;
}

// EXTERNAL MODULE: ./core/render/markdown/head.js
var head = __webpack_require__(72935);
;// CONCATENATED MODULE: ./core/render/render-html.js






/** Everything the report holds; known findings of the baseline are counted. Ends with a line end. */
function renderHtml(report) {
    const title = (0,html/* text */.Qq)(`${GLYPHS[report.verdict]} Hortus ${report.verb}: ${(0,head/* titleOf */.Gg)(report)}`);
    return page({
        title,
        mood: VERDICT_CLASS[report.verdict],
        overview: overview(report),
        sections: SECTIONS.map(([id, words, section]) => ({ id, words, body: section(report) })),
        footer: (0,html/* html */.qy) `Hortus ${(0,html/* text */.Qq)(report.tool.version, 40)}, made from report.json, which holds every figure.`,
    });
}
const GLYPHS = { clean: '✓', warnings: '⚠', errors: '✗', could_not_run: '✗' };
const VERDICT_CLASS = { clean: 'good', warnings: 'open', errors: 'bad', could_not_run: 'bad' };
const SECTIONS = [
    ['regressions', 'Regressions', regressionSection],
    ['history', 'History', trendSection],
    ['problems', 'Problems', problemSection],
    ['findings', 'Findings', findingSection],
    ['comparisons', 'Comparisons', comparisonSection],
    ['examples', 'Examples', exampleSection],
    ['contracts', 'Contracts', contractSection],
    ['sweeps', 'Sweeps', sweepSection],
];
function overview(report) {
    const { commit, dirty } = report.repository;
    const said = [(0,sentences/* provenSentence */.oV)(report), (0,head/* comparedWords */.$z)(report), (0,sentences/* workspaceSentence */.tP)(report), (0,sentences/* ratchetSentence */.$4)(report)].filter((each) => each !== null && each !== '');
    const gone = (0,sentences/* goneSentence */.b)(report);
    return (0,html/* join */.fj)([
        ...said.map((each) => (0,html/* html */.qy) `<p>${(0,html/* text */.Qq)(each)}</p>`),
        gone === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p>${(0,html/* sentence */.em)(gone)}</p>`,
        (0,html/* html */.qy) `<p class="sub">${(0,html/* sentence */.em)(report.scope.reason)}${commit === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` At the commit ${(0,html/* code */.aY)(commit.slice(0, 12))}${dirty === true ? (0,html/* html */.qy) `, with uncommitted changes` : html/* NOTHING */.K$}.`}</p>`,
    ], '\n');
}


/***/ })

};
