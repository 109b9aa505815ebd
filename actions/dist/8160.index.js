export const id = 8160;
export const ids = [8160];
export const modules = {

/***/ 98160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hu: () => (/* binding */ NOTHING_CHOSEN),
/* harmony export */   uz: () => (/* binding */ selectExamples)
/* harmony export */ });
/* unused harmony export loadNamed */
/* harmony import */ var _core_garden_affected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37220);
/* harmony import */ var _core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69368);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13035);
/* harmony import */ var _load_garden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39344);
/** Which examples a verb looks at: those named, those that a difference affects, or all. */





/** The scope of a report when nothing could be selected; its problem says why. */
const NOTHING_CHOSEN = 'Nothing: it is not clear which examples are meant.';
/**
 * The garden as far as these words can mean any of it: a garden of thousands is not read for one name. What is archived is looked at too, so
 * that the refusal can say so.
 */
function loadNamed(world, config, named) {
    const names = named.map(nameIn);
    return loadExamples(world, config, ({ id, path }) => names.some((name) => id === name || path === name || leafOf(path) === name || path.endsWith(`/${name}`)));
}
const nameIn = (word) => word.replace(/^\.\//, '').replace(/\/(example\.yaml)?$/, '');
/** Ids, paths, or the last name of a path when only one example has it. */
async function selectExamples(world, garden, config, wanted) {
    if (wanted.named !== undefined && wanted.named.length > 0)
        return selectNamed(garden, wanted.named, wanted.base ?? null);
    if (wanted.base === undefined)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: garden.examples.length + garden.unreadable.length === 0 ? 'The whole repository.' : 'All examples of the garden.', base: null } });
    const changed = await world.git.changedSince(wanted.base);
    // Nobody knows what changed: running everything is the only answer that cannot hide something.
    if (!changed.ok)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: `Everything, because ${decapitalise(changed.problem.message)} ${changed.problem.next}`, base: null } });
    const { mergeBase, files } = changed.value;
    const found = (0,_core_garden_affected_js__WEBPACK_IMPORTED_MODULE_3__/* .affected */ .h)(garden.examples, files, config, garden.unreadable);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: found.examples, unreadable: found.broken, scope: { mode: found.mode, reason: found.reason, base: mergeBase } });
}
function selectNamed(garden, named, base) {
    const chosen = new Set();
    const broken = new Set();
    for (const word of named) {
        const name = nameIn(word);
        const exact = garden.examples.find(({ id }) => id === name) ?? garden.examples.find(({ path }) => path === name);
        const found = exact !== undefined ? [exact] : garden.examples.filter(({ path }) => (0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path) === name);
        const unread = exact !== undefined ? [] : garden.unreadable.filter(({ id, path }) => id === name || path === name || (0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path) === name);
        if (found.length + unread.length === 0)
            return unknown(garden, name);
        const same = [...found, ...unread].map(({ id }) => id);
        if (same.length > 1)
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'GARDEN.EXAMPLE_AMBIGUOUS', message: `"${name}" is the name of ${same.length} examples: ${few(same)}.`, next: 'Give the whole id.' });
        for (const example of found)
            chosen.add(example);
        for (const each of unread)
            broken.add(each);
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ examples: garden.examples.filter((example) => chosen.has(example)), unreadable: [...broken], scope: { mode: 'named', reason: `Named: ${few([...chosen, ...broken].map(({ id }) => id))}.`, base } });
}
function unknown(garden, name) {
    const all = [...garden.examples, ...garden.unreadable];
    const away = garden.examples.find(({ path, archivedBy }) => archivedBy.length > 0 && path.endsWith(`/${name}`));
    if (away !== undefined)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ code: 'GARDEN.EXAMPLE_UNKNOWN', message: `"${name.slice(0, 200)}" is archived: it is ${away.id} now.`, next: `\`hortus unarchive ${name.slice(0, 200)}\` brings it back.` });
    const meant = (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, all.map(({ id }) => id)) ?? all.find(({ path }) => (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, [path]) !== null)?.id ?? all.find(({ path }) => (0,_core_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, [(0,_core_garden_read_example_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(path)]) !== null)?.id ?? null;
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
        code: 'GARDEN.EXAMPLE_UNKNOWN',
        message: `There is no example "${name.slice(0, 200)}" in this garden of ${all.length}.`,
        next: meant === null ? 'Run `hortus list` to see their ids.' : `Did you mean ${meant}? \`hortus list\` shows all ids.`,
    });
}
/** Ids, whatever they were called by; enough to know them again. */
const few = (ids) => (ids.length > 10 ? `${ids.slice(0, 9).join(', ')} and ${ids.length - 9} more` : ids.join(', '));
const decapitalise = (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1);


/***/ }),

/***/ 37220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ affected)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59678);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72938);


function affected(examples, changed, config, unreadable = []) {
    const own = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(['.github/hortus.yml', '.github/workflows/**', config.validate.baseline]);
    const shared = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(config.shared_paths);
    const forAll = changed.find((file) => own(file) || shared(file));
    if (forAll !== undefined)
        return { mode: 'all', examples, broken: unreadable, reason: `Everything, because ${forAll} changed and ${own(forAll) ? 'it configures the check' : 'every example depends on it (shared_paths)'}.` };
    const directories = new Set(changed.flatMap(ancestors));
    const holds = ({ path }) => (path === '.' ? changed.length > 0 : directories.has(path));
    const chosen = examples.filter((example) => holds(example) || dependsOn(example, changed));
    return { mode: 'affected', examples: chosen, broken: unreadable.filter(holds), reason: `${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changed.length, 'file')} changed; ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(chosen.length, 'example')} of ${examples.length} ${chosen.length === 1 ? 'is' : 'are'} affected.` };
}
function dependsOn({ sharedPaths }, changed) {
    if (sharedPaths.length === 0)
        return false;
    return changed.some((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(sharedPaths));
}
/** Every directory that a file lies in: `a/b/c` → `a`, `a/b`. */
function ancestors(file) {
    const parts = file.split('/');
    return parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}


/***/ })

};
