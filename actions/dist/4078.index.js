export const id = 4078;
export const ids = [4078];
export const modules = {

/***/ 74078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   datasetPage: () => (/* binding */ datasetPage)
/* harmony export */ });
/* harmony import */ var _core_render_figures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59678);
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50849);
/* harmony import */ var _shell_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67978);
/* harmony import */ var _shell_bits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50259);
/* harmony import */ var _shell_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58495);
/* harmony import */ var _around_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32985);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34387);
/* harmony import */ var _newest_first_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69883);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84863);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10292);











/** A version of a dataset: what it holds, where it comes from, and what was made from it. */
function datasetPage(here, dataset) {
    const { name, version, id, latest, description, license, source, hash, derived_from, samples, created_at, path } = dataset;
    const { relations } = here;
    const runs = (0,_newest_first_js__WEBPACK_IMPORTED_MODULE_9__/* .newestFirst */ .l)(relations.readBy.get(id) ?? []);
    const models = relations.trainedOn.get(id) ?? [];
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_around_js__WEBPACK_IMPORTED_MODULE_5__/* .crumbs */ .nh)(here, (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="${(0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTo */ .uM)(here.path, (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .workspacePath */ .X)(here.root, 'datasets', name))}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name, 200)}</a>`, (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(version, 100))}
<h1>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(id, 300)}</h1>
<p class="lead">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(description ?? 'A dataset.', 400)}${latest ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` · the newest version` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}</p>
<div class="two"><div class="story">
${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('splits', 'What it holds', dataset.splits.length === 0 ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)('Splits', SPLITS, dataset.splits.slice(0, MOST))}${(0,_shell_bits_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(MOST, dataset.splits.length)}`)}
${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('runs', 'Runs that read it', runs.length === 0 ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)('Runs', (0,_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .runColumns */ .Hl)(here), runs.slice(0, MOST))}${runs.length > MOST ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="muted">The newest ${MOST} of ${runs.length}.</p>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}`)}
${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('models', 'Models that say they were trained on it', models.length === 0 ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)('Models', (0,_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .modelColumns */ .z$)(here), models.slice(0, MOST))}${(0,_shell_bits_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(MOST, models.length)}`)}
${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('derived', 'Datasets made from it', children(here, id))}
${runs.length + models.length === 0 && !relations.derived.has(id) ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="note">Nothing in the workspace was made from it.</p>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}
</div>
<aside aria-label="Facts"><h2>Where it comes from</h2>
${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .facts */ .Ix)([
        ['made from', (0,_around_js__WEBPACK_IMPORTED_MODULE_5__/* .referenceBit */ .fp)(here, 'datasets', derived_from)],
        ['source', (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(source.type ?? '', 100)],
        ['address', source.uri === null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_shell_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .isWebAddress */ .d3)(source.uri) ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(source.uri, 2000)}" rel="noreferrer nofollow">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(source.uri, 200)}</a>` : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(source.uri, 200)],
        ['licence', (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(license ?? '', 100)],
        ['samples', samples === null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(String(samples), 30)} <small>as its metadata say</small>`],
        ['made', (0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .timeBit */ .rk)(created_at)],
    ])}
<h2>May it be believed</h2>
${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .facts */ .Ix)([['checksums and signature', (0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .trustBit */ .Ud)(here.details.trust.get(path))], ['hash', hash.value === null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hash.algorithm ?? '', 30)} ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(hash.value, 140)} <small>as its metadata say${hash.scheme === null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `, ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hash.scheme, 40)}`}</small>`], ['validation', (0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .marksBit */ .cF)(dataset)]])}
<h2>Where it lies</h2>
${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .facts */ .Ix)([['directory', (0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .fileBit */ .WV)(here, path)], ['size', (0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeBit */ .Jl)(dataset)]])}
</aside></div>`;
}
const MOST = 100;
const SPLITS = [
    { title: 'directory', show: ({ name }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 200) },
    { title: 'files', figures: true, show: ({ files }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(files, 'file')) },
    { title: 'size', figures: true, show: ({ bytes: size }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .bytes */ .ee)(size)) },
];
function children(here, id) {
    const all = here.relations.derived.get(id) ?? [];
    return all.length === 0 ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(all.slice(0, MOST).map((each) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li>${(0,_around_js__WEBPACK_IMPORTED_MODULE_5__/* .entityLink */ .ES)(here, 'datasets', each.id)}</li>`), '\n')}</ul>${(0,_shell_bits_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(MOST, all.length)}`;
}


/***/ })

};
