export const id = 7905;
export const ids = [7905];
export const modules = {

/***/ 20608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MODEL_STATES)
/* harmony export */ });
/** The states that a model may have (TFC-0005, rule 77), in the order of its life. */
const MODEL_STATES = ['experimental', 'staging', 'production', 'archived'];


/***/ }),

/***/ 87905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _core_render_figures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59678);
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50849);
/* harmony import */ var _core_workspace_model_states_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20608);
/* harmony import */ var _shell_bits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50259);
/* harmony import */ var _shell_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54097);
/* harmony import */ var _shell_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58495);
/* harmony import */ var _around_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32985);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34387);
/* harmony import */ var _newest_first_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69883);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84863);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10292);
/** The whole workspace on a page: what is in production, the newest version of every model and dataset, the newest runs. */












function overview(here) {
    const { index, root, path, relations } = here;
    const { datasets, runs, models, totals, repository } = index;
    const newestModels = [...relations.modelVersions.values()].map((versions) => versions.find(({ latest }) => latest) ?? versions.at(-1));
    const newestDatasets = [...relations.datasetVersions.values()].map((versions) => versions.find(({ latest }) => latest) ?? versions.at(-1));
    const shownRuns = (0,_newest_first_js__WEBPACK_IMPORTED_MODULE_9__/* .newestFirst */ .l)(runs).slice(0, FIRST);
    const [shownModels, shownDatasets] = [newestModels.slice(0, _shell_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .PER_PAGE */ .EK), newestDatasets.slice(0, _shell_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .PER_PAGE */ .EK)];
    const at = repository.commit === null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `, commit ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(repository.commit.slice(0, 12))}${repository.dirty === true ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` with changes that are not committed` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}`;
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<h1>Workspace</h1>
<p class="lead">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${(0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(totals.models, 'version')} of models, ${(0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(totals.runs, 'run')}, ${(0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(totals.datasets, 'version')} of datasets`)}. As of ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(here.site.today, 20)}${at}. <a href="${(0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTo */ .uM)(path, (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionPath */ .Pu)(root, 'lineage'))}">How they hang together</a></p>
${validation(here)}
${models.length + runs.length + datasets.length === 0 ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="note">There is no dataset, run or model in it yet.</p>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}
${models.length === 0 ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="models"><h2>Models</h2>
${promotion(here, models)}
${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)('Models', (0,_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .modelColumns */ .z$)(here, { versions: true }), shownModels)}
${(0,_shell_bits_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(shownModels.length, newestModels.length)}
${all(here, 'models', 'All versions', models.length > shownModels.length)}</section>`}
${runs.length === 0 ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="runs"><h2>Runs</h2>
<p class="muted">${shownRuns.length < runs.length ? `The newest ${shownRuns.length} of ${runs.length}. ` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}Metrics are what runs reported themselves.</p>
${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)('Runs', (0,_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .runColumns */ .Hl)(here), shownRuns)}
${all(here, 'runs', 'All runs', shownRuns.length < runs.length)}</section>`}
${datasets.length === 0 ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="datasets"><h2>Datasets</h2>
${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)('Datasets', (0,_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .datasetColumns */ .uz)(here, { versions: true }), shownDatasets)}
${(0,_shell_bits_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(shownDatasets.length, newestDatasets.length)}
${all(here, 'datasets', 'All versions', datasets.length > shownDatasets.length)}</section>`}`;
}
const FIRST = 30;
const all = ({ root, path }, kind, words, wanted) => wanted ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p><a href="${(0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTo */ .uM)(path, (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .workspacePath */ .X)(root, kind))}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(words)}</a></p>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
/** Which version of which model has which state: in the order of a model's life, what is none of them last. */
function promotion(here, models) {
    const groups = Map.groupBy(models, ({ state }) => state);
    const order = [...['production', 'staging', 'experimental', 'archived'].filter((state) => _core_workspace_model_states_js__WEBPACK_IMPORTED_MODULE_11__/* .MODEL_STATES */ .B.includes(state) && groups.has(state)), ...[...groups.keys()].filter((state) => state === null || !_core_workspace_model_states_js__WEBPACK_IMPORTED_MODULE_11__/* .MODEL_STATES */ .B.includes(state))];
    const list = (own) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(own.slice(0, 12).map(({ id }) => (0,_around_js__WEBPACK_IMPORTED_MODULE_5__/* .entityLink */ .ES)(here, 'models', id)), ', ')}${own.length > 12 ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` and ${own.length - 12} more` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}`;
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dl class="facts">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(order.slice(0, 20).map((state) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dt>${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .stateBit */ .FM)(state)}</dt><dd>${list(groups.get(state))}</dd>`), '\n')}</dl>
${(0,_shell_bits_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(20, order.length)}
<p class="muted small">States are what the metadata of a model say.</p>`;
}
/** What validation found: nobody may take for sound what is not. */
function validation({ index: { validation: { errors, elsewhere, first }, state }, root, path }) {
    if (errors === 0)
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const items = first.slice(0, 8).map((each) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.code, 80)} ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${each.path}${each.line === null ? '' : `:${each.line}`}`, 300)} ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(each.message)}</li>`);
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="note bad"><p>Validation found ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(errors, 'error'))}${state === 'marked' ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `; what has some says so` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}${elsewhere > 0 ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `, and ${elsewhere} of them belong to no dataset, run or model` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}. <a href="${(0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTo */ .uM)(path, (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionPath */ .Pu)(root, 'findings'))}">All findings</a></p>
<details><summary>The first ${items.length}</summary><ul>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items, '\n')}</ul></details></div>`;
}


/***/ })

};
