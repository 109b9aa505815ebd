export const id = 3546;
export const ids = [3546];
export const modules = {

/***/ 13783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

/** GitHub does not enforce `required: true`; this does. */
function required(verb, name, value) {
    if (value !== null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_MISSING', message: `The input ${name} of ${verb} is not given.`, next: `Write \`${name}:\` under \`with:\`; actions/${verb}/README.md has an example.` });
}


/***/ }),

/***/ 49128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings)
/* harmony export */ });
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66373);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32881);


/** The report with more findings in it, for instance about the configuration; summary and verdict are computed anew. */
function withFindings(report, findings) {
    if (findings.length === 0)
        return report;
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ...report, findings: [...report.findings.filter((each) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_CODES */ .T4.includes(each.code)), ...findings] });
}


/***/ })

};
