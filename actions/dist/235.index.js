export const id = 235;
export const ids = [235];
export const modules = {

/***/ 1235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareStory: () => (/* binding */ compareStory)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6126);

/** Three stories share the door: records are compared, reports are merged and posted, the report of another run is posted. */
const compareStory = async (scene) => {
    const { mode, 'run-id': run } = scene.inputs;
    if (mode === null || mode === 'records')
        return (await Promise.all(/* import() */[__webpack_require__.e(973), __webpack_require__.e(270), __webpack_require__.e(545), __webpack_require__.e(133), __webpack_require__.e(551)]).then(__webpack_require__.bind(__webpack_require__, 2551))).compareRecordsStory(scene);
    if (mode !== 'report')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_INVALID', message: 'The input mode of compare is neither `records` nor `report`.', next: 'Write `mode: report` to merge and post reports, or leave it out to compare records.' });
    return run === null ? (await Promise.all(/* import() */[__webpack_require__.e(810), __webpack_require__.e(297), __webpack_require__.e(879)]).then(__webpack_require__.bind(__webpack_require__, 1879))).mergeAndPostStory(scene) : (await Promise.all(/* import() */[__webpack_require__.e(810), __webpack_require__.e(297), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 3828))).postRunStory(scene);
};


/***/ })

};
