export const id = 399;
export const ids = [399];
export const modules = {

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportStory: () => (/* binding */ exportStory)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);

/** Two jobs share the door: one makes an export of the garden and holds no token, one publishes what the first made and runs nothing of it. */
const exportStory = async (scene) => {
    switch (scene.inputs.mode ?? 'directory') {
        case 'directory':
            return (await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(344), __webpack_require__.e(735), __webpack_require__.e(173), __webpack_require__.e(25), __webpack_require__.e(682), __webpack_require__.e(719), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 3817))).exportDirectoryStory(scene);
        case 'artifact':
            return (await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(344), __webpack_require__.e(735), __webpack_require__.e(173), __webpack_require__.e(25), __webpack_require__.e(682), __webpack_require__.e(719), __webpack_require__.e(817), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 1666))).exportArtifactStory(scene);
        case 'branch':
        case 'pull-request':
            return (await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(344), __webpack_require__.e(735), __webpack_require__.e(173), __webpack_require__.e(25), __webpack_require__.e(682), __webpack_require__.e(719), __webpack_require__.e(817), __webpack_require__.e(341)]).then(__webpack_require__.bind(__webpack_require__, 2341))).publishExportStory(scene);
        default:
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_INVALID', message: 'The input mode of export is none of `directory`, `artifact`, `branch` and `pull-request`.', next: 'Write `mode: artifact` to build an export, `mode: pull-request` with `from:` to publish it; actions/export/README.md has both.' });
    }
};


/***/ })

};
