export const id = 1433;
export const ids = [1433];
export const modules = {

/***/ 41433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelPage: () => (/* binding */ modelPage)
});

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/render/html/html.js
var html = __webpack_require__(1956);
// EXTERNAL MODULE: ./core/render/html/table.js
var table = __webpack_require__(50849);
// EXTERNAL MODULE: ./site/shell/bits.js
var bits = __webpack_require__(50259);
// EXTERNAL MODULE: ./site/shell/paths.js
var paths = __webpack_require__(58495);
// EXTERNAL MODULE: ./site/workspace/around.js + 1 modules
var around = __webpack_require__(32985);
// EXTERNAL MODULE: ./site/example/readme/render-readme.js + 12 modules
var render_readme = __webpack_require__(31976);
// EXTERNAL MODULE: ./site/workspace/pieces.js + 1 modules
var pieces = __webpack_require__(34387);
;// CONCATENATED MODULE: ./site/workspace/card.js
/** The card of a model, a stranger's Markdown: made harmless as READMEs are (A27). */



function card(here, { id, card: path }) {
    if (path === null)
        return (0,html/* html */.qy) `<section id="card"><h2>Model card</h2><p class="muted">It has none.</p></section>`;
    const read = here.details.cards.get(id);
    const body = read === undefined ? (0,html/* html */.qy) `<p class="muted">It is not shown here.</p>` : (0,html/* html */.qy) `<div class="readme">${(0,render_readme/* renderReadme */.t)(read, { path: read.path, page: () => null, file: here.links.file, picture: () => null })}</div>`;
    return (0,html/* html */.qy) `<section id="card"><h2>Model card</h2><p class="small">${(0,pieces/* fileBit */.WV)(here, path)}</p>${body}</section>`;
}

// EXTERNAL MODULE: ./site/workspace/workspace-paths.js
var workspace_paths = __webpack_require__(10292);
;// CONCATENATED MODULE: ./site/workspace/model-page.js









/** A version of a model: what became of it, what it is worth, where it comes from, its card. */
function modelPage(here, model) {
    const { name, version, id, state, latest, run, code: from, framework, created_at, path } = model;
    return (0,html/* html */.qy) `${(0,around/* crumbs */.nh)(here, (0,html/* html */.qy) `<a href="${(0,paths/* linkTo */.uM)(here.path, (0,workspace_paths/* workspacePath */.X)(here.root, 'models', name))}">${(0,html/* text */.Qq)(name, 200)}</a>`, (0,html/* text */.Qq)(version, 100))}
<h1>${(0,html/* text */.Qq)(id, 300)}</h1>
<p class="lead">${(0,pieces/* stateBit */.FM)(state)}${latest ? (0,html/* html */.qy) ` · the newest version` : html/* NOTHING */.K$}</p>
<div class="two"><div class="story">
${(0,pieces/* section */.uW)('metrics', 'Metrics', metrics(model))}
${card(here, model)}
${(0,pieces/* section */.uW)('files', 'Artifacts', artifacts(here, model))}
</div>
<aside aria-label="Facts"><h2>Where it comes from</h2>
${(0,pieces/* facts */.Ix)([
        ['run', (0,around/* referenceBit */.fp)(here, 'runs', run)],
        ['trained on', trainedOn(here, model)],
        ['code', (0,pieces/* commitBit */.Du)(here, from)],
        ['framework', (0,html/* text */.Qq)(framework ?? '', 80)],
        ['made', (0,pieces/* timeBit */.rk)(created_at)],
    ])}
<h2>May it be believed</h2>
${(0,pieces/* facts */.Ix)([['checksums and signature', (0,pieces/* trustBit */.Ud)(here.details.trust.get(path))], ['validation', (0,pieces/* marksBit */.cF)(model)]])}
<h2>Where it lies</h2>
${(0,pieces/* facts */.Ix)([['directory', (0,pieces/* fileBit */.WV)(here, path)], ['size', (0,pieces/* sizeBit */.Jl)(model)]])}
</aside></div>`;
}
/** What it says, and what its run says: where they differ, both. */
function trainedOn(here, { dataset, run }) {
    const read = run?.id == null ? null : (here.relations.runs.get(run.id)?.dataset ?? null);
    const own = (0,around/* referenceBit */.fp)(here, 'datasets', dataset);
    if (read === null || (dataset !== null && dataset.id === read.id))
        return own;
    return dataset === null ? (0,html/* html */.qy) `${(0,around/* referenceBit */.fp)(here, 'datasets', read)} <small>as its run says</small>` : (0,html/* html */.qy) `${own} <span class="open"><span aria-hidden="true">!</span> its run says ${(0,around/* referenceBit */.fp)(here, 'datasets', read)}</span>`;
}
function metrics({ metrics: all, primary_metric }) {
    const names = Object.keys(all).toSorted((a, b) => Number(b === primary_metric) - Number(a === primary_metric) || (a < b ? -1 : 1));
    if (names.length === 0)
        return html/* NOTHING */.K$;
    const columns = [
        { title: 'metric', show: ({ name }) => (0,html/* html */.qy) `${(0,html/* text */.Qq)(name, 80)}${name === primary_metric ? (0,html/* html */.qy) ` <small>decides</small>` : html/* NOTHING */.K$}` },
        { title: 'value', figures: true, show: ({ value }) => (0,html/* text */.Qq)((0,figures/* figure */.vP)(value), 40) },
    ];
    return (0,html/* html */.qy) `<p class="muted">As its <code>metrics.yaml</code> says.</p>${(0,table/* table */.t)('Metrics', columns, names.slice(0, 200).map((name) => ({ name, value: all[name] })))}${(0,bits/* firstOf */.Ku)(200, names.length)}`;
}
function artifacts(here, { artifacts: all }) {
    return all.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<ul>${(0,html/* join */.fj)(all.slice(0, 50).map((each) => (0,html/* html */.qy) `<li>${(0,pieces/* fileBit */.WV)(here, each.path)} <small>${(0,html/* text */.Qq)((0,figures/* bytes */.ee)(each.bytes))}${each.sha256 === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `, SHA-256 ${(0,html/* code */.aY)(each.sha256, 80)}`}</small></li>`), '\n')}</ul>${(0,bits/* firstOf */.Ku)(50, all.length)}`;
}


/***/ })

};
