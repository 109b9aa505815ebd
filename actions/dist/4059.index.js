export const id = 4059;
export const ids = [4059];
export const modules = {

/***/ 44059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readmeSection: () => (/* binding */ readmeSection)
/* harmony export */ });
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _shell_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58495);
/* harmony import */ var _readme_render_readme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31976);



function readmeSection(page) {
    const { data, links } = page;
    if (data.readme === null)
        return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="readme"><h2>README</h2><p class="muted">It has none.</p></section>`;
    if (data.readme.text.trim() === '')
        return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="readme"><h2>README</h2><p class="muted">It is empty.</p></section>`;
    const address = links.file(data.readme.path);
    const body = (0,_readme_render_readme_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReadme */ .t)(data.readme, {
        path: data.readme.path,
        page: (path) => exampleAt(page, path),
        file: links.file,
        picture: (path) => {
            const found = data.pictures.find((each) => each.path === path);
            return found === undefined ? null : { src: (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(page.path, (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .picturePath */ .Mq)(page.root, path)), width: found.width, height: found.height };
        },
    });
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="readme"><h2>README</h2>${address === null ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="small"><a href="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(address, 3000)}" rel="noreferrer">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(data.readme.path, 300)}</a></p>`}
<div class="readme">${body}</div></section>`;
}
/** `../other` and `../other/README.md` are pages of ours when that is an example. */
function exampleAt({ data: { example }, pageOf }, path) {
    const folder = example.path.endsWith(`/${example.id}`) ? example.path.slice(0, -example.id.length) : null;
    const directory = path.replace(/\/readme\.md$/i, '');
    if (folder === null || !directory.startsWith(folder))
        return null;
    const id = directory.slice(folder.length);
    return id === example.id ? null : pageOf(id);
}


/***/ })

};
