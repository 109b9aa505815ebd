export const id = 8327;
export const ids = [8327];
export const modules = {

/***/ 88327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   datasetVersions: () => (/* binding */ datasetVersions),
/* harmony export */   modelVersions: () => (/* binding */ modelVersions)
/* harmony export */ });
/* harmony import */ var _core_render_figures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59678);
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50849);
/* harmony import */ var _shell_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54097);
/* harmony import */ var _shell_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58495);
/* harmony import */ var _shell_spark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32490);
/* harmony import */ var _around_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32985);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34387);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10292);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84863);
/** One name with all its versions, newest first. */










function modelVersions(here, name, versions) {
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_around_js__WEBPACK_IMPORTED_MODULE_5__/* .crumbs */ .nh)(here, (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `models`)}
<h1>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name, 200)}</h1>
<p class="lead">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(versions.length, 'version'))} of a model.</p>
${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)('Versions', (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .modelColumns */ .z$)(here), versions.slice(-_shell_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PER_PAGE */ .EK).toReversed())}
${older(here, 'models', versions.length)}
${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('metrics', 'Metrics, version by version', metrics(versions))}`;
}
function datasetVersions(here, name, versions) {
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_around_js__WEBPACK_IMPORTED_MODULE_5__/* .crumbs */ .nh)(here, (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `datasets`)}
<h1>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name, 200)}</h1>
<p class="lead">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(versions.length, 'version'))} of a dataset.</p>
${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)('Versions', (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .datasetColumns */ .uz)(here), versions.slice(-_shell_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PER_PAGE */ .EK).toReversed())}
${older(here, 'datasets', versions.length)}`;
}
const older = ({ path, root }, kind, all) => all <= _shell_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PER_PAGE */ .EK ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="muted">The newest ${_shell_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PER_PAGE */ .EK} of ${all}; the others are in the <a href="${(0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .uM)(path, (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .workspacePath */ .X)(root, kind))}">list of all ${kind}</a>.</p>`;
/** A row a metric, a column a version; nothing where fewer than two versions have any. */
function metrics(versions) {
    const shown = versions.slice(-MOST);
    const names = [...new Set(shown.flatMap((model) => [...(model.primary_metric === null ? [] : [model.primary_metric]), ...Object.keys(model.metrics)]))].slice(0, 40);
    const rows = names.map((metric) => ({ metric, values: shown.map((model) => (Object.hasOwn(model.metrics, metric) ? model.metrics[metric] : null)) })).filter(({ values }) => values.filter((value) => value !== null).length >= 2);
    if (rows.length === 0)
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const primary = new Set(shown.map((model) => model.primary_metric));
    const columns = [
        { title: 'metric', show: ({ metric }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(metric, 60)}${primary.has(metric) ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` <small>decides</small>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}` },
        { title: 'went', show: ({ metric, values }) => (0,_shell_spark_js__WEBPACK_IMPORTED_MODULE_4__/* .spark */ .WT)({ values: values.filter((value) => value !== null), label: `${metric} over ${shown.length} versions` }) },
        ...shown.map((model, at) => ({ title: model.version, figures: true, show: ({ values }) => (values[at] === null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .figure */ .vP)(values[at]))) })),
    ];
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)('Metrics of versions', columns, rows)}${versions.length > shown.length ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="muted">The newest ${shown.length} versions.</p>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}`;
}
const MOST = 12;


/***/ })

};
