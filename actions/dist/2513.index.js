export const id = 2513;
export const ids = [2513];
export const modules = {

/***/ 18326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf),
/* harmony export */   p: () => (/* binding */ levelsOf)
/* harmony export */ });
/* harmony import */ var _core_compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41714);
/* harmony import */ var _core_history_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36708);
/* harmony import */ var _core_history_segments_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84157);
/** Where the level of a series changed: from what to what, what that is called, and who accepted it. */



/** Oldest first. */
function changesOf(series, accepted = []) {
    const own = (0,_core_history_segments_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedFor */ .J)(series.key, accepted);
    const levels = levelsOf(series);
    return series.segments.flatMap(({ start, cause }, at) => {
        const point = series.points[start];
        if (at === 0 || cause === null || point === undefined)
            return [];
        const [before, after] = [levels[at - 1].middle, levels[at].middle];
        const worse = series.direction === null || before === after ? null : series.direction === 'min' ? after > before : after < before;
        return [{ word: cause === 'accepted' ? 'accepted' : wordOf(worse), point, before, after, shift: before === 0 ? null : (after - before) / Math.abs(before), worse, accepted: cause === 'accepted' ? (own.findLast((each) => isOf(each, point)) ?? own.at(-1) ?? null) : null }];
    });
}
/** Of each segment: its middle, and what its noise is relative to. */
const levelsOf = ({ points, segments }) => segments.map(({ start, builds }) => (0,_core_history_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)((0,_core_compare_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_2__/* .ascending */ .V)(points.slice(start, start + builds).map(({ value }) => value))));
const wordOf = (worse) => (worse === null ? 'change' : worse ? 'regression' : 'improvement');
const isOf = ({ tree, commit }, point) => (tree !== null && tree === point.tree) || (commit !== null && commit === point.commit);


/***/ }),

/***/ 66823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ changesTable),
/* harmony export */   K: () => (/* binding */ changeBit)
/* harmony export */ });
/* harmony import */ var _core_render_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10266);
/* harmony import */ var _core_render_figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59678);
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1956);
/* harmony import */ var _core_render_html_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50849);
/* harmony import */ var _charts_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62059);
/* harmony import */ var _shell_bits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50259);
/* harmony import */ var _shell_commit_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76011);







/** Nothing, said so, where nothing changed. */
function changesTable(title, rows, commitOf) {
    const shown = rows.slice(0, MOST);
    if (shown.length === 0)
        return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<section id="changes"><h2>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(title)}</h2><p class="muted">No level changed.</p></section>`;
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<section id="changes"><h2>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(title)}</h2>${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(title, columns(commitOf), shown)}
${rows.length > shown.length ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<p class="muted">The newest ${shown.length} of ${rows.length}; the page of each example has its own.</p>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$}</section>`;
}
const MOST = 100;
const columns = (commitOf) => [
    { title: 'day', show: ({ change }) => (0,_shell_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .dayBit */ .am)(change.point.at) },
    { title: 'what', show: ({ change }) => changeBit(change.word) },
    { title: 'example', show: ({ example }) => example ?? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ },
    { title: 'metric', show: ({ key }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(key.metric, 60)} <small>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(key.origin)}, ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(key.preset, 40)}, ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(key.hardware, 60)}</small>` },
    { title: 'from', figures: true, show: ({ change, unit }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .measure */ .xP)(change.before, unit ?? undefined)) },
    { title: 'to', figures: true, show: ({ change, unit }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .measure */ .xP)(change.after, unit ?? undefined)) },
    { title: 'by', figures: true, show: ({ change }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(change.shift)) },
    { title: 'commit', show: ({ change }) => (0,_shell_commit_link_js__WEBPACK_IMPORTED_MODULE_5__/* .commitLink */ .w)(change.point.commit, commitOf) },
    { title: 'accepted', wide: true, show: ({ change: { accepted } }) => (accepted === null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `“${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(accepted.reason, 200)}” <small>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_core_render_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nameWords */ .Lo)(accepted.by), 80)}, ${(0,_shell_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .dayBit */ .am)(accepted.at)}</small>`) },
];
/** A glyph and a word, colored beside that. */
function changeBit(word) {
    const { glyph, look } = _charts_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGES */ .Y[word];
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="${look}"><span aria-hidden="true">${glyph}</span> ${word}</span>`;
}


/***/ }),

/***/ 92513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exampleBody: () => (/* binding */ exampleBody)
});

// EXTERNAL MODULE: ./core/render/comparison-words.js
var comparison_words = __webpack_require__(10266);
// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/render/html/html.js
var html = __webpack_require__(1956);
// EXTERNAL MODULE: ./core/render/html/table.js
var table = __webpack_require__(50849);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ./site/charts/chart.js
var chart = __webpack_require__(17494);
// EXTERNAL MODULE: ./site/charts/still.js
var still = __webpack_require__(2116);
// EXTERNAL MODULE: ./site/shell/bits.js
var bits = __webpack_require__(50259);
// EXTERNAL MODULE: ./site/shell/commit-link.js
var commit_link = __webpack_require__(76011);
// EXTERNAL MODULE: ./site/shell/paths.js
var paths = __webpack_require__(58495);
// EXTERNAL MODULE: ./site/shell/repository-links.js
var repository_links = __webpack_require__(99719);
// EXTERNAL MODULE: ./site/benchmarks/changes-table.js
var changes_table = __webpack_require__(66823);
// EXTERNAL MODULE: ./site/benchmarks/summary-of.js + 1 modules
var summary_of = __webpack_require__(84678);
// EXTERNAL MODULE: ./core/render/sparkline.js
var sparkline = __webpack_require__(89128);
// EXTERNAL MODULE: ./site/shell/spark.js
var spark = __webpack_require__(32490);
// EXTERNAL MODULE: ./site/benchmarks/changes-of.js
var changes_of = __webpack_require__(18326);
;// CONCATENATED MODULE: ./site/benchmarks/trend-of.js
/** A series as it is drawn: at most so many builds, with every extreme among them, and all that is marked. No axis holds what is no number, or nearly the largest. */





/** Columns of a wide screen: two builds each. */
const COLUMNS = 500;
/** `commitUrl`: what the address of a commit begins with. */
function trendOf(series, accepted, commitUrl) {
    const { points, segments, unit, noise } = series;
    const able = points.filter(({ value }) => Number.isFinite(value) && (0,sparkline/* drawable */.ve)(value));
    const kept = (0,spark/* extremes */.oz)(able.map(({ value }) => value), COLUMNS).map(({ at }) => able[at]);
    const levels = (0,changes_of/* levelsOf */.p)(series);
    return {
        unit,
        at: kept.map(({ at }) => seconds(at)),
        values: kept.map(({ value }) => value),
        commits: kept.map(({ commit }) => commit?.slice(0, 10) ?? '-').join(' '),
        commitUrl,
        levels: segments.map(({ start, builds }, at) => {
            const { middle, scale } = levels[at];
            const end = points[start + builds] ?? points[start + builds - 1];
            return { from: seconds(points[start].at), to: seconds(end.at), level: middle, low: middle - noise * scale, high: middle + noise * scale };
        }).filter(({ low, high }) => (0,sparkline/* drawable */.ve)(low) && (0,sparkline/* drawable */.ve)(high)),
        marks: (0,changes_of/* changesOf */.f)(series, accepted).filter(({ point }) => (0,sparkline/* drawable */.ve)(point.value)).map((change) => ({ at: seconds(change.point.at), value: change.point.value, word: change.word, said: changeWords(change, unit) })),
    };
}
/** `regression on 2026-10-01: 1 s to 1.2 s (+20 %)` */
function changeWords({ word, point, before, after, shift, accepted }, unit) {
    return `${word} on ${point.at.slice(0, 10)}: ${(0,figures/* measure */.xP)(before, unit ?? undefined)} to ${(0,figures/* measure */.xP)(after, unit ?? undefined)} (${(0,figures/* percent */.KN)(shift)})${accepted === null ? '' : `, by ${(0,comparison_words/* nameWords */.Lo)(accepted.by)}: ${accepted.reason}`}`;
}
const seconds = (at) => Math.round(Date.parse(at) / 1000) || 0;

;// CONCATENATED MODULE: ./site/benchmarks/example-body.js
/** All series of an example: what was run where stands apart, presets, parameters, data and hardware classes each; metrics below each other. */














function exampleBody(garden, data, path, root) {
    const { example, series, accepted } = data;
    const { commit } = (0,repository_links/* repositoryLinks */.A)(garden.repositoryUrl);
    const settings = settingsOf(series);
    const drawn = new Set(settings.flat().slice(0, MOST_CHARTS));
    return (0,html/* html */.qy) `<p class="crumbs"><a href="${(0,paths/* linkTo */.uM)(path, (0,paths/* sectionPath */.Pu)(root, 'benchmarks'))}">Benchmarks</a> <span aria-hidden="true">/</span> ${(0,html/* text */.Qq)(example.id, 300)}</p>
<h1>Benchmarks of ${(0,html/* text */.Qq)(example.name, 200)}</h1>
<p class="lead"><a href="${(0,paths/* linkTo */.uM)(path, (0,paths/* examplePath */.Ag)(root, example.id))}">What it is and how to run it</a>. One point is one build of the default branch; a level changes when three builds agree, or when somebody accepted it.</p>
${settings.length === 0 ? (0,html/* html */.qy) `<p class="muted">Its records hold no figures of the default branch yet.</p>` : (0,changes_table/* changesTable */.E)('What changed', (0,summary_of/* allChanges */.lw)(series, accepted).map((each) => ({ ...each, example: null })), commit)}
${ledger(data)}
${settings.flat().length > MOST_CHARTS ? (0,html/* html */.qy) `<p class="note">${MOST_CHARTS} of ${settings.flat().length} series are drawn; of the others the newest figures stand here.</p>` : html/* NOTHING */.K$}
${(0,html/* join */.fj)(settings.map((own) => section(own, accepted, commit, drawn)), '\n')}`;
}
/** A chart of a thousand builds is 50 kB. */
const MOST_CHARTS = 40;
/** Series of one setting, what was reported first: that is what the example is about. Settings with more builds come first. */
function settingsOf(all) {
    const groups = Map.groupBy(all.filter(({ points }) => points.length > 0), ({ key: { preset, params, datasets, hardware, engine } }) => JSON.stringify([preset, params, datasets, hardware, engine]));
    const longest = (own) => own.reduce((most, { points }) => Math.max(most, points.length), 0);
    return [...groups].sort(([a, x], [b, y]) => (0,order/* byWord */.GM)(x[0].key.preset, y[0].key.preset) || longest(y) - longest(x) || (0,order/* byWord */.GM)(a, b)).map(([, own]) => own.toSorted((a, b) => (0,order/* byWord */.GM)(b.key.origin, a.key.origin) || (0,order/* byWord */.GM)(a.key.metric, b.key.metric)));
}
function section(own, accepted, commitOf, drawn) {
    const { preset, hardware, engine, params, datasets } = own[0].key;
    return (0,html/* html */.qy) `<section><h2>${(0,html/* text */.Qq)(preset, 60)} on ${(0,html/* text */.Qq)(hardware, 80)} <small>${(0,html/* text */.Qq)(engine, 40)}${datasets.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `, ${(0,html/* text */.Qq)(datasets.join(', '), 200)}`}, parameters ${(0,html/* text */.Qq)(params.slice(0, 8))}</small></h2>
<div class="charts">${(0,html/* join */.fj)(own.map((each) => one(each, accepted, commitOf, drawn.has(each))), '\n')}</div>
${builds(own, commitOf)}</section>`;
}
function one(series, accepted, commitOf, drawn) {
    const { key, points, unit, noise, direction } = series;
    const last = points.at(-1);
    const now = (0,html/* html */.qy) `<h3>${(0,html/* text */.Qq)(key.metric, 80)} <small>${(0,html/* text */.Qq)(key.origin)}${direction === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `, ${(0,html/* text */.Qq)(direction === 'min' ? 'smaller' : 'larger')} is better`}</small></h3>
<p>Now <strong>${(0,html/* text */.Qq)((0,figures/* measure */.xP)(last.value, unit ?? undefined))}</strong>, ${(0,bits/* dayBit */.am)(last.at)}, build ${points.length}.</p>`;
    if (!drawn || points.length < 2)
        return (0,html/* html */.qy) `<div>${now}</div>`;
    const value = trendOf(series, accepted, commitOf(ANY)?.slice(0, -ANY.length) ?? null);
    const words = `${key.metric} over ${points.length} builds from ${points[0].at.slice(0, 10)} to ${last.at.slice(0, 10)}, now ${(0,figures/* measure */.xP)(last.value, unit ?? undefined)}`;
    const signs = [...new Set(value.marks.map(({ word }) => word))];
    const caption = (0,html/* html */.qy) `${signs.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `${(0,html/* join */.fj)(signs.map(changes_table/* changeBit */.K), ', ')}. `}Band: the noise around each level, ±${(0,html/* text */.Qq)((0,figures/* measure */.xP)(Math.round(noise * 1000) / 10))} %.${value.values.length < points.length ? (0,html/* html */.qy) ` ${value.values.length} of ${points.length} builds are drawn, every extreme among them that an axis can hold.` : html/* NOTHING */.K$}`;
    return (0,html/* html */.qy) `<div>${now}
${(0,chart/* chart */.b)({ kind: 'trend', value, label: words, still: (0,still/* stillTrend */.Yp)(value, words), caption })}</div>`;
}
/** A commit, to see what comes before one in an address. */
const ANY = '0'.repeat(40);
/** The newest of a setting, a row each with all its metrics. */
function builds(own, commitOf) {
    const found = new Map();
    const shown = own.slice(0, MOST_METRICS);
    for (const series of shown) {
        for (const point of series.points.slice(-LAST)) {
            const known = found.get(point.record) ?? { point, values: new Map() };
            known.values.set(series, point.value);
            found.set(point.record, known);
        }
    }
    const rows = [...found.values()].sort((a, b) => (0,order/* byWord */.GM)(b.point.at, a.point.at)).slice(0, LAST);
    const columns = [
        { title: 'day', show: ({ point }) => (0,bits/* dayBit */.am)(point.at) },
        { title: 'commit', show: ({ point }) => (0,commit_link/* commitLink */.w)(point.commit, commitOf) },
        ...shown.map((series) => ({ title: series.key.metric.slice(0, 60), figures: true, show: ({ values }) => (values.has(series) ? (0,html/* text */.Qq)((0,figures/* measure */.xP)(values.get(series), series.unit ?? undefined)) : html/* NOTHING */.K$) })),
    ];
    const many = own.reduce((most, { points }) => Math.max(most, points.length), 0);
    return (0,html/* html */.qy) `<details><summary>The last ${rows.length} of ${many} builds as a table</summary>${(0,table/* table */.t)(`Builds of ${own[0].key.preset} on ${own[0].key.hardware}`, columns, rows)}${own.length > shown.length ? (0,html/* html */.qy) `<p class="muted">The first ${shown.length} of ${own.length} metrics.</p>` : html/* NOTHING */.K$}</details>`;
}
const [LAST, MOST_METRICS] = [20, 12];
function ledger({ quarantined }) {
    if (quarantined.length === 0)
        return html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<section id="quarantined"><h2>Decide nothing for now</h2><ul>${(0,html/* join */.fj)(quarantined.slice(0, 30).map(({ metric, preset, by, reason, until }) => (0,html/* html */.qy) `<li>${(0,html/* code */.aY)(metric)} of ${(0,html/* text */.Qq)(preset, 60)} until ${(0,bits/* dayBit */.am)(until)}, by ${(0,html/* text */.Qq)((0,comparison_words/* nameWords */.Lo)(by), 80)}: “${(0,html/* text */.Qq)(reason, 200)}”</li>`))}</ul></section>`;
}


/***/ }),

/***/ 84678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ allChanges),
  mL: () => (/* binding */ byDay),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: mainOf

;// CONCATENATED MODULE: ./site/leaderboard/standings-of.js
/** One a preset, metric and data: of the hardware and parameters that have most builds, since one run elsewhere is an exception. Only what is better one way. */
function standingsOf(series) {
    const ranked = series.filter(({ key, direction, points }) => key.origin === 'reported' && direction !== null && points.length > 0);
    const groups = Map.groupBy(ranked, ({ key, unit }) => JSON.stringify([key.preset, key.metric, unit, key.datasets]));
    return [...groups.values()].map((same) => {
        const one = same.reduce((a, b) => (b.points.length > a.points.length || (b.points.length === a.points.length && b.points.at(-1).at > a.points.at(-1).at) ? b : a));
        const { preset, metric, datasets, hardware, params, engine } = one.key;
        const last = one.points.at(-1);
        const observed = (of) => series.find(({ key }) => key.origin === 'observed' && key.metric === of && key.preset === preset && key.hardware === hardware && key.params === params && key.engine === engine)?.points.at(-1)?.value ?? null;
        return { metric, unit: one.unit, direction: one.direction, datasets, preset, value: last.value, at: last.at, builds: one.points.length, hardware, durationMs: observed('durationMs'), memoryBytes: observed('peakMemoryBytes') };
    });
}

// EXTERNAL MODULE: ./site/shell/spark.js
var spark = __webpack_require__(32490);
// EXTERNAL MODULE: ./site/benchmarks/changes-of.js
var changes_of = __webpack_require__(18326);
;// CONCATENATED MODULE: ./site/benchmarks/summary-of.js



function summaryOf(all, accepted) {
    const main = mainOf(all);
    return {
        series: all.length,
        builds: all.reduce((most, { points }) => Math.max(most, points.length), 0),
        hardware: new Set(all.map(({ key }) => key.hardware)).size,
        last: all.reduce((newest, { points }) => { const at = points.at(-1)?.at ?? null; return at !== null && (newest === null || at > newest) ? at : newest; }, null),
        main: main === null ? null : { preset: main.key.preset, metric: main.key.metric, hardware: main.key.hardware, unit: main.unit, noise: main.noise, builds: main.points.length, values: (0,spark/* extremes */.oz)(main.points.map(({ value }) => value), 40).map(({ value }) => value), now: main.points.at(-1).value },
        changes: allChanges(all, accepted).slice(0, MOST_CHANGES),
        reported: standingsOf(all),
    };
}
/** Of one example, the newest. */
const MOST_CHANGES = 40;
/** Newest first. */
function allChanges(all, accepted) {
    return all.flatMap((each) => (0,changes_of/* changesOf */.f)(each, accepted).map((change) => ({ key: { preset: each.key.preset, metric: each.key.metric, origin: each.key.origin, hardware: each.key.hardware }, unit: each.unit, change }))).sort(byDay);
}
const byDay = (a, b) => (a.change.point.at < b.change.point.at ? 1 : a.change.point.at > b.change.point.at ? -1 : 0);
/** What it reports about its quality, else how long it takes; of those the longest history. */
function mainOf(all) {
    const worth = ({ key, direction }) => (key.origin === 'reported' ? (direction === null ? 1 : 3) : key.metric === 'durationMs' ? 2 : 0);
    return all.filter(({ points }) => points.length > 0).reduce((best, each) => (best === null || worth(each) > worth(best) || (worth(each) === worth(best) && each.points.length > best.points.length) ? each : best), null);
}


/***/ })

};
