export const id = 638;
export const ids = [638];
export const modules = {

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   j: () => (/* binding */ jsonDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** JSON with sorted keys and no spaces: equal values give equal text, so that a digest of it means something. */

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((each) => (each === undefined ? 'null' : canonicalJson(each))).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const entries = Object.entries(value).filter(([, each]) => each !== undefined);
        return `{${entries.sort(byName).map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`).join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}
/** SHA-256, lower-case hex, of the canonical JSON. */
function jsonDigest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}
/** By code unit: the order must not depend on a locale. */
function byName([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 50638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprint: () => (/* binding */ fingerprint),
/* harmony export */   hardwareClass: () => (/* binding */ hardwareClass)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75963);

function fingerprint(facts) {
    return {
        preset: facts.preset,
        params: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .j)(facts.params),
        // Descriptors name data sets without digests so far.
        datasets: [...new Set(facts.datasets)].map((name) => (name.includes('@') ? name : `${name}@undeclared`)).sort(),
        // The id first: an image is the same before and after a registry gave it a digest.
        image: facts.image?.id ?? facts.image?.digest ?? null,
        hardwareClass: facts.hardwareClass,
        tree: facts.tree,
    };
}
/** The GPUs when the run had them, else the CPU: a CPU run on a GPU machine compares with CPU runs. */
function hardwareClass(hardware, usesGpus) {
    const gpus = hardware.gpus.map((gpu) => gpu.name);
    return usesGpus && gpus.length > 0 ? `gpu:${gpus.join('+')}` : `cpu:${hardware.cpu}/${hardware.cores}`;
}


/***/ })

};
