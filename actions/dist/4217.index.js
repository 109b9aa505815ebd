export const id = 4217;
export const ids = [4217];
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

/***/ 74217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measuredTable: () => (/* binding */ measuredTable),
/* harmony export */   overviewBody: () => (/* binding */ overviewBody)
/* harmony export */ });
/* harmony import */ var _core_render_figures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59678);
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50849);
/* harmony import */ var _shell_bits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50259);
/* harmony import */ var _shell_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54097);
/* harmony import */ var _shell_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58495);
/* harmony import */ var _shell_repository_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99719);
/* harmony import */ var _shell_spark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32490);
/* harmony import */ var _benchmark_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73254);
/* harmony import */ var _changes_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66823);
/* harmony import */ var _summary_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84678);
/** What changed in the whole garden, newest first, and every example that has series. */











function overviewBody(garden, measured, first, root) {
    const changes = measured.flatMap((data) => (data.summary?.changes ?? []).map((each) => ({ ...each, example: linkOf(data, first.path, root) }))).sort(_summary_of_js__WEBPACK_IMPORTED_MODULE_9__/* .byDay */ .mL);
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<h1>Benchmarks</h1>
<p class="lead">${measured.length} of ${garden.examples.length} examples have records. A level changes when three builds in a row agree, or when somebody accepted it; hardware classes are never mixed.</p>
${measured.length === 0 ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="muted">Records come with <code>hortus benchmark</code> or <code>hortus smoke</code> on the default branch.</p>` : (0,_changes_table_js__WEBPACK_IMPORTED_MODULE_8__/* .changesTable */ .E)('What changed', changes, (0,_shell_repository_links_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryLinks */ .A)(garden.repositoryUrl).commit)}
${measured.length === 0 ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : measuredTable(first, root)}`;
}
/** Every example that has records, a part of them a page. */
function measuredTable(part, root) {
    const rows = part.rows.map((data) => ({ link: linkOf(data, part.path, root), records: data.recordCount, summary: data.summary ?? null }));
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="examples"><h2>Examples</h2>${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)('Examples', COLUMNS, rows)}
${(0,_shell_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .pager */ .IR)(part, 'example')}</section>`;
}
const linkOf = ({ example: { id } }, path, root) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="${(0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTo */ .uM)(path, (0,_benchmark_path_js__WEBPACK_IMPORTED_MODULE_7__/* .benchmarkPath */ .p)(root, id))}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)}</a>`;
const many = (of) => ({ summary }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${summary === null ? 0 : of(summary)}`;
const COLUMNS = [
    { title: 'example', show: ({ link }) => link },
    { title: 'records', figures: true, show: ({ records }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${records}` },
    { title: 'series', figures: true, show: many(({ series }) => series) },
    { title: 'builds', figures: true, show: many(({ builds }) => builds) },
    { title: 'hardware classes', figures: true, show: many(({ hardware }) => hardware) },
    { title: 'changes', figures: true, show: many(({ changes }) => changes.length) },
    { title: 'for instance', show: ({ summary }) => (summary?.main == null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(summary.main.metric, 60)} <small>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(summary.main.preset, 40)}, ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(summary.main.hardware, 60)}</small>`) },
    { title: 'went', show: ({ summary }) => (summary?.main == null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_shell_spark_js__WEBPACK_IMPORTED_MODULE_6__/* .spark */ .WT)({ values: summary.main.values, noise: summary.main.noise, label: `${summary.main.metric} over ${summary.main.builds} builds` })) },
    { title: 'now', figures: true, show: ({ summary }) => (summary?.main == null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .measure */ .xP)(summary.main.now, summary.main.unit ?? undefined))) },
    { title: 'last build', show: ({ summary }) => (summary?.last == null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_shell_bits_js__WEBPACK_IMPORTED_MODULE_2__/* .dayBit */ .am)(summary.last)) },
];


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
