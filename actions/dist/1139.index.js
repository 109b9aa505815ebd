export const id = 1139;
export const ids = [1139];
export const modules = {

/***/ 81139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownAssets: () => (/* binding */ ownAssets)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/** What Hortus itself brings for the browser (site/assets, made by scripts/site-assets.ts): found beside its own code, never in the garden. */



/** By name, in the order of names. */
async function ownAssets() {
    const { directory, names } = await find();
    return new Map(await Promise.all(names.map(async (name) => [name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))])));
}
/** From `io/`, and from the one bundle of all actions (actions/dist), which lies a step deeper. */
const WAYS = ['../site/assets', '../../site/assets'];
async function find() {
    // Not `new URL(…, import.meta.url)`: what bundles would take that for a file to bring along.
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (const way of WAYS) {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, way);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
        const names = found.filter((entry) => entry.isFile()).map(({ name }) => name).sort();
        if (names.includes('style.css'))
            return { directory, names };
    }
    throw new Error('site/assets does not lie beside the code');
}


/***/ })

};
