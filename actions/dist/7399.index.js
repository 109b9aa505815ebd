export const id = 7399;
export const ids = [7399];
export const modules = {

/***/ 47399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportStory: () => (/* binding */ exportStory)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

/** Two jobs share the door: one makes an export of the garden and holds no token, one publishes what the first made and runs nothing of it. */
const exportStory = async (scene) => {
    switch (scene.inputs.mode ?? 'directory') {
        case 'directory':
            return (await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(8584), __webpack_require__.e(9344), __webpack_require__.e(6173), __webpack_require__.e(7025), __webpack_require__.e(1682), __webpack_require__.e(153), __webpack_require__.e(4285), __webpack_require__.e(3327), __webpack_require__.e(1119)]).then(__webpack_require__.bind(__webpack_require__, 3817))).exportDirectoryStory(scene);
        case 'artifact':
            return (await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(8584), __webpack_require__.e(9344), __webpack_require__.e(6173), __webpack_require__.e(7025), __webpack_require__.e(1682), __webpack_require__.e(153), __webpack_require__.e(4285), __webpack_require__.e(3327), __webpack_require__.e(1119), __webpack_require__.e(1666)]).then(__webpack_require__.bind(__webpack_require__, 51666))).exportArtifactStory(scene);
        case 'branch':
        case 'pull-request':
            return (await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(8584), __webpack_require__.e(9344), __webpack_require__.e(6173), __webpack_require__.e(7025), __webpack_require__.e(1682), __webpack_require__.e(153), __webpack_require__.e(4285), __webpack_require__.e(3327), __webpack_require__.e(1119), __webpack_require__.e(2341)]).then(__webpack_require__.bind(__webpack_require__, 2341))).publishExportStory(scene);
        default:
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_INVALID', message: 'The input mode of export is none of `directory`, `artifact`, `branch` and `pull-request`.', next: 'Write `mode: artifact` to build an export, `mode: pull-request` with `from:` to publish it; actions/export/README.md has both.' });
    }
};


/***/ })

};
