export const id = 2658;
export const ids = [2658];
export const modules = {

/***/ 22658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareStory: () => (/* binding */ compareStory)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

/** Three stories share the door: records are compared, reports are merged and posted, the report of another run is posted. */
const compareStory = async (scene) => {
    const { mode, 'run-id': run } = scene.inputs;
    if (mode === null || mode === 'records')
        return (await Promise.all(/* import() */[__webpack_require__.e(8584), __webpack_require__.e(9344), __webpack_require__.e(4157), __webpack_require__.e(6656), __webpack_require__.e(1196), __webpack_require__.e(7194), __webpack_require__.e(5835), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 73934))).compareRecordsStory(scene);
    if (mode !== 'report')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_INVALID', message: 'The input mode of compare is neither `records` nor `report`.', next: 'Write `mode: report` to merge and post reports, or leave it out to compare records.' });
    return run === null ? (await Promise.all(/* import() */[__webpack_require__.e(4978), __webpack_require__.e(9486), __webpack_require__.e(4475), __webpack_require__.e(5922)]).then(__webpack_require__.bind(__webpack_require__, 5922))).mergeAndPostStory(scene) : (await Promise.all(/* import() */[__webpack_require__.e(4978), __webpack_require__.e(9486), __webpack_require__.e(7531)]).then(__webpack_require__.bind(__webpack_require__, 67531))).postRunStory(scene);
};


/***/ })

};
