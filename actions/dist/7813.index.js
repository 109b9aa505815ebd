export const id = 7813;
export const ids = [7813];
export const modules = {

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPage: () => (/* binding */ runPage)
});

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/render/html/html.js
var html = __webpack_require__(1956);
// EXTERNAL MODULE: ./core/render/html/table.js
var table = __webpack_require__(50849);
// EXTERNAL MODULE: ./site/shell/paths.js
var paths = __webpack_require__(58495);
// EXTERNAL MODULE: ./site/workspace/around.js + 1 modules
var around = __webpack_require__(32985);
// EXTERNAL MODULE: ./site/charts/chart.js
var chart = __webpack_require__(17494);
// EXTERNAL MODULE: ./site/charts/still-lines.js
var still_lines = __webpack_require__(60006);
;// CONCATENATED MODULE: ./site/workspace/curves.js




/** How its metrics went, a picture each; the browser draws better ones. */
function curves({ details }, { id }) {
    const all = details.curves.get(id) ?? [];
    const shown = all.slice(0, MOST);
    if (shown.length === 0)
        return html/* NOTHING */.K$;
    const more = all.length > shown.length ? (0,html/* html */.qy) `<p class="muted">${shown.length} of ${all.length} histories.</p>` : html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<section id="curves"><h2>How it went</h2>
${(0,html/* join */.fj)(shown.map(one), '\n')}
${more}</section>`;
}
const MOST = 12;
function one({ name, steps, values, points }) {
    const value = { unit: null, x: 'step', lines: [{ name, look: 'accent', x: steps, y: values }] };
    const label = `${name} over ${points} points, from ${(0,figures/* figure */.vP)(values[0])} to ${(0,figures/* figure */.vP)(values.at(-1))}`;
    return (0,chart/* chart */.b)({ kind: 'lines', value, label, still: (0,still_lines/* stillLines */.a)(value, label), caption: (0,html/* html */.qy) `${(0,html/* text */.Qq)(name, 80)}: ${points} points${points > values.length ? (0,html/* html */.qy) `, drawn by ${values.length} of them with every extreme` : html/* NOTHING */.K$}` });
}

// EXTERNAL MODULE: ./site/workspace/pieces.js + 1 modules
var pieces = __webpack_require__(34387);
// EXTERNAL MODULE: ./site/workspace/workspace-paths.js
var workspace_paths = __webpack_require__(10292);
;// CONCATENATED MODULE: ./site/workspace/run-page.js








/** A run: what it reported, what it was given, what it read, and what came out of it. */
function runPage(here, run) {
    const { id, status, date, experiment, dataset, model, code: from, seed, started_at, completed_at, runtime_seconds, system, path, log } = run;
    const made = here.relations.made.get(id) ?? [];
    return (0,html/* html */.qy) `${(0,around/* crumbs */.nh)(here, (0,html/* html */.qy) `<a href="${(0,paths/* linkTo */.uM)(here.path, (0,workspace_paths/* workspacePath */.X)(here.root, 'runs'))}">runs</a>`, (0,html/* text */.Qq)(id, 200))}
<h1>${(0,html/* text */.Qq)(id, 300)}</h1>
<p class="lead">${(0,pieces/* statusBit */.we)(status)}${date === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` · ${(0,html/* text */.Qq)(date)}`}${experiment === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` · ${(0,html/* text */.Qq)(experiment, 100)}`}</p>
<div class="two"><div class="story">
${(0,pieces/* section */.uW)('metrics', 'What it reported', metrics(run))}
${curves(here, run)}
${(0,pieces/* section */.uW)('params', 'What it was given', params(run))}
</div>
<aside aria-label="Facts"><h2>Lineage</h2>
${(0,pieces/* facts */.Ix)([
        ['read', (0,around/* referenceBit */.fp)(here, 'datasets', dataset)],
        ['made', made.length === 0 ? (0,html/* html */.qy) `<span class="muted">no model names it</span>` : (0,html/* join */.fj)(made.slice(0, 20).map((each) => (0,around/* entityLink */.ES)(here, 'models', each.id)), ', ')],
        ['says it trained', model === null || made.some((each) => each.id === model.id) ? html/* NOTHING */.K$ : (0,around/* referenceBit */.fp)(here, 'models', model)],
        ['code', (0,pieces/* commitBit */.Du)(here, from)],
        ['seed', (0,html/* text */.Qq)(seed ?? '', 40)],
    ])}
<h2>When and where</h2>
${(0,pieces/* facts */.Ix)([
        ['began', (0,pieces/* timeBit */.rk)(started_at)],
        ['ended', (0,pieces/* timeBit */.rk)(completed_at)],
        ['took', runtime_seconds === null || runtime_seconds < 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `${(0,html/* text */.Qq)((0,figures/* duration */.p0)(runtime_seconds * 1000))} <small>as it says</small>`],
        ['system', (0,html/* text */.Qq)([system?.os, system?.python == null ? null : `Python ${system.python}`].filter((each) => each != null && each !== '').join(', '), 200)],
        ['processor', (0,html/* text */.Qq)(system?.cpu ?? '', 100)],
        ['GPUs', (0,html/* text */.Qq)((system?.gpus ?? []).slice(0, 8).join(', '), 200)],
        ['memory', system?.ram_gb == null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)(`${system.ram_gb} GB`)],
    ])}
<h2>May it be believed</h2>
${(0,pieces/* facts */.Ix)([['checksums and signature', here.details.trust.has(path) ? (0,pieces/* trustBit */.Ud)(here.details.trust.get(path)) : html/* NOTHING */.K$], ['validation', (0,pieces/* marksBit */.cF)(run)]])}
<h2>Where it lies</h2>
${(0,pieces/* facts */.Ix)([['directory', (0,pieces/* fileBit */.WV)(here, path)], ['log', log === null ? html/* NOTHING */.K$ : (0,pieces/* fileBit */.WV)(here, log)], ['size', (0,pieces/* sizeBit */.Jl)(run)]])}
</aside></div>`;
}
/** Summary and histories by name: what a summary leaves out is its history's last point. */
function metrics({ metrics: all }) {
    if (all === null)
        return (0,html/* html */.qy) `<p class="note">It has no <code>metrics.json</code>.</p>`;
    if (!all.readable)
        return (0,html/* html */.qy) `<p class="note bad">Its <code>metrics.json</code> cannot be read as JSON, so nothing in it is shown.</p>`;
    const series = new Map(all.series.map((each) => [each.name, each]));
    const names = [...new Set([...Object.keys(all.summary), ...series.keys()])].toSorted();
    const rows = names.slice(0, 200).map((name) => ({ name, value: Object.hasOwn(all.summary, name) ? all.summary[name] : (series.get(name)?.last ?? null), series: series.get(name) ?? null }));
    const odd = all.no_numbers.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p class="note open">No number: ${(0,html/* join */.fj)(all.no_numbers.slice(0, 20).map((name) => (0,html/* code */.aY)(name, 80)), ', ')}</p>`;
    return (0,html/* html */.qy) `${rows.length === 0 ? (0,html/* html */.qy) `<p class="muted">It reported no metric.</p>` : (0,table/* table */.t)('Metrics', METRICS, rows)}${names.length > rows.length ? (0,html/* html */.qy) `<p class="muted">The first ${rows.length} of ${names.length}.</p>` : html/* NOTHING */.K$}${odd}`;
}
const METRICS = [
    { title: 'metric', show: ({ name }) => (0,html/* text */.Qq)(name, 80) },
    { title: 'value', figures: true, show: ({ value }) => (value === null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)((0,figures/* figure */.vP)(value), 40)) },
    { title: 'points', figures: true, show: ({ series }) => (series === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `${series.points}`) },
    { title: 'smallest', figures: true, show: ({ series }) => (series?.min == null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)((0,figures/* figure */.vP)(series.min), 40)) },
    { title: 'largest', figures: true, show: ({ series }) => (series?.max == null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)((0,figures/* figure */.vP)(series.max), 40)) },
];
function params({ params: all }) {
    const rows = Object.entries(all);
    return rows.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `${(0,pieces/* facts */.Ix)(rows.map(([name, value]) => [name, (0,html/* code */.aY)(value === null ? 'not shown' : String(value), 200)]))}<p class="muted small">${(0,html/* text */.Qq)((0,figures/* count */.U9)(rows.length, 'value'))} below <code>training</code>.</p>`;
}


/***/ })

};
