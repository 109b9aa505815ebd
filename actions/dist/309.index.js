export const id = 309;
export const ids = [309];
export const modules = {

/***/ 312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/** Which examples: those named, else those affected since `base`, else all. */
function scopeOf(inputs) {
    return { ...(inputs.examples.length > 0 ? { named: inputs.examples } : {}), ...(inputs.base === null ? {} : { base: inputs.base }) };
}


/***/ }),

/***/ 2309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planStory: () => (/* binding */ planStory)
});

;// CONCATENATED MODULE: ./core/garden/shard-cells.js
/**
 * At most `max` shards with every cell in exactly one. Cells share a shard only when they need the same runner, unless there
 * are fewer shards than kinds of runners. The longest cells are dealt first, each to the shard that has the least.
 */
function shardCells(cells, max) {
    if (cells.length <= max)
        return cells.map((cell) => ({ name: cell.id, cells: [cell], labels: cell.labels, minutes: cell.minutes }));
    const groups = [...Map.groupBy(cells, ({ labels }) => labels.join('\n')).values()];
    if (groups.length > max)
        return [shard(1, 1, cells, strongest(groups))];
    const sizes = share(groups.map((group) => group.length), max);
    const dealt = groups.flatMap((group, index) => deal(group, sizes[index]));
    return dealt.map((each, index) => shard(index + 1, dealt.length, each, each[0].labels));
}
function shard(number, of, cells, labels) {
    return { name: `${number} of ${of}, ${cells.length} cells`, cells, labels, minutes: cells.reduce((sum, cell) => sum + cell.minutes, 0) };
}
/** Every group gets one shard, and the rest goes where the most cells wait for one; never more shards than cells. */
function share(counts, max) {
    const shards = counts.map(() => 1);
    for (let free = max - counts.length; free > 0; free--) {
        const next = counts.map((count, index) => (shards[index] < count ? count / shards[index] : 0));
        shards[next.indexOf(Math.max(...next))]++;
    }
    return shards;
}
function deal(cells, count) {
    const shards = Array.from({ length: count }, () => ({ cells: [], minutes: 0 }));
    for (const cell of [...cells].sort((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1))) {
        const least = shards.reduce((best, each) => (each.minutes < best.minutes || (each.minutes === best.minutes && each.cells.length < best.cells.length) ? each : best));
        least.cells.push(cell);
        least.minutes += cell.minutes;
    }
    return shards.map((each) => each.cells);
}
/** A machine of the rarer kind (a GPU runner) can run the cells of the other; the labels with the most words are the most special. */
const strongest = (groups) => groups.map((group) => group[0].labels).reduce((a, b) => (b.length > a.length ? b : a));

;// CONCATENATED MODULE: ./core/garden/plan.js

/** Archived examples are left out unless they were named. */
function planMatrix(examples, config, options) {
    const name = options.preset ?? config.smoke.preset;
    const cells = [];
    const left = [];
    for (const example of examples) {
        const preset = example.presets.find((each) => each.name === name);
        if (example.archivedBy.length > 0 && options.scope.mode !== 'named')
            left.push({ example: example.id, reason: 'is archived' });
        else if (preset === undefined)
            left.push({ example: example.id, reason: `has no preset "${name}"` });
        else
            cells.push(cellOf(example, preset, config));
    }
    return { scope: options.scope, cells, shards: shardCells(cells, config.plan.max_cells), left };
}
/** Planned cells that nobody executed: their silence is not a success. */
function missingCells(planned, executed) {
    const done = new Set(executed);
    return planned.filter((id) => !done.has(id));
}
function cellOf(example, preset, config) {
    const needsGpu = (example.need.gpus ?? 0) > 0 && !example.need.cpuOk;
    const run = preset.timeoutSeconds === null ? 0 : Math.ceil(preset.timeoutSeconds / 60);
    return {
        id: `${example.id}:${preset.name}`,
        example: example.id,
        path: example.path,
        preset: preset.name,
        labels: needsGpu ? config.plan.labels.gpu : config.plan.labels.cpu,
        minutes: config.plan.minutes + run,
    };
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./app/steps/load-garden.js + 14 modules
var load_garden = __webpack_require__(1824);
// EXTERNAL MODULE: ./app/steps/select-examples.js + 1 modules
var select_examples = __webpack_require__(7039);
;// CONCATENATED MODULE: ./app/plan.js
/** The verb `plan`: which cells a workflow should run. */




async function plan(world, config, options = {}) {
    const garden = await (0,load_garden/* loadGarden */.K)(world, config);
    const selected = await (0,select_examples/* selectExamples */.u)(world, garden, config, options);
    if (!selected.ok)
        return selected;
    const { examples, scope } = selected.value;
    return (0,problem.ok)(planMatrix(examples, config, { scope, ...(options.preset === undefined ? {} : { preset: options.preset }) }));
}

// EXTERNAL MODULE: ./actions/scope-of.js
var scope_of = __webpack_require__(312);
;// CONCATENATED MODULE: ./actions/verbs/plan.js



const planStory = async ({ world, resolved, inputs }) => {
    const planned = await plan(world, resolved.config, (0,scope_of/* scopeOf */.O)(inputs));
    if (!planned.ok)
        return planned;
    const { scope, cells, shards, left } = planned.value;
    world.log.info(`${cells.length} cells in ${shards.length} jobs: ${scope.reason}`);
    for (const { example, reason } of left)
        world.log.info(`${example} is not planned: it ${reason}`);
    const outputs = { matrix: asciiJson({ include: shards.map(toInclude) }), cells: asciiJson(cells.map((cell) => cell.id)), count: String(shards.length) };
    return (0,problem.ok)({ report: null, outputs });
};
/** Runner labels are left out on purpose: they come from the pull request's own configuration (A43). */
function toInclude({ name, cells, minutes }) {
    return { name, examples: JSON.stringify(cells.map((cell) => cell.example)), minutes };
}
/** An output is printable ASCII; in JSON every character can be written so. */
const asciiJson = (value) => JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ selectExamples)
});

// EXTERNAL MODULE: ./core/garden/glob.js
var glob = __webpack_require__(557);
;// CONCATENATED MODULE: ./core/garden/affected.js

function affected(examples, changed, config, unreadable = []) {
    const own = (0,glob/* matcher */.j)(['.github/hortus.yml', '.github/workflows/**', config.validate.baseline]);
    const shared = (0,glob/* matcher */.j)(config.shared_paths);
    const forAll = changed.find((file) => own(file) || shared(file));
    if (forAll !== undefined)
        return { mode: 'all', examples, broken: unreadable, reason: `Everything, because ${forAll} changed and ${own(forAll) ? 'it configures the check' : 'every example depends on it (shared_paths)'}.` };
    const directories = new Set(changed.flatMap(ancestors));
    const holds = ({ path }) => (path === '.' ? changed.length > 0 : directories.has(path));
    const chosen = examples.filter((example) => holds(example) || dependsOn(example, changed));
    return { mode: 'affected', examples: chosen, broken: unreadable.filter(holds), reason: `${count(changed.length, 'file')} changed; ${count(chosen.length, 'example')} of ${examples.length} ${chosen.length === 1 ? 'is' : 'are'} affected.` };
}
function dependsOn({ sharedPaths }, changed) {
    if (sharedPaths.length === 0)
        return false;
    return changed.some((0,glob/* matcher */.j)(sharedPaths));
}
/** Every directory that a file lies in: `a/b/c` → `a`, `a/b`. */
function ancestors(file) {
    const parts = file.split('/');
    return parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}
const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

// EXTERNAL MODULE: ./core/garden/read-example.js + 3 modules
var read_example = __webpack_require__(9136);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(3035);
;// CONCATENATED MODULE: ./app/steps/select-examples.js
/** Which examples a verb looks at: those named, those that a difference affects, or all. */




/** Ids, paths, or the last name of a path when only one example has it. */
async function selectExamples(world, garden, config, wanted) {
    if (wanted.named !== undefined && wanted.named.length > 0)
        return selectNamed(garden, wanted.named, wanted.base ?? null);
    if (wanted.base === undefined)
        return (0,problem.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: 'All examples of the garden.', base: null } });
    const changed = await world.git.changedSince(wanted.base);
    // Nobody knows what changed: running everything is the only answer that cannot hide something.
    if (!changed.ok)
        return (0,problem.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: `Everything, because ${decapitalise(changed.problem.message)} ${changed.problem.next}`, base: null } });
    const { mergeBase, files } = changed.value;
    const found = affected(garden.examples, files, config, garden.unreadable);
    return (0,problem.ok)({ examples: found.examples, unreadable: found.broken, scope: { mode: found.mode, reason: found.reason, base: mergeBase } });
}
function selectNamed(garden, named, base) {
    const chosen = new Set();
    const broken = new Set();
    for (const word of named) {
        const name = word.replace(/^\.\//, '').replace(/\/(example\.yaml)?$/, '');
        const exact = garden.examples.filter(({ id, path }) => id === name || path === name);
        const found = exact.length > 0 ? exact.slice(0, 1) : garden.examples.filter(({ path }) => (0,read_example/* leafOf */.eo)(path) === name);
        const unread = exact.length > 0 ? [] : garden.unreadable.filter(({ id, path }) => id === name || path === name || (0,read_example/* leafOf */.eo)(path) === name);
        if (found.length + unread.length === 0)
            return unknown(garden, name);
        if (found.length > 1)
            return (0,problem/* fail */.fJ)({ code: 'GARDEN.EXAMPLE_AMBIGUOUS', message: `"${name}" is the name of ${found.length} examples: ${found.map(({ id }) => id).join(', ')}.`, next: 'Give the whole id.' });
        for (const example of found)
            chosen.add(example);
        for (const each of unread)
            broken.add(each);
    }
    return (0,problem.ok)({ examples: garden.examples.filter((example) => chosen.has(example)), unreadable: [...broken], scope: { mode: 'named', reason: `Named: ${named.join(', ')}.`, base } });
}
function unknown(garden, name) {
    const all = [...garden.examples, ...garden.unreadable];
    const meant = (0,did_you_mean/* didYouMean */.a)(name, all.map(({ id }) => id)) ?? all.find(({ path }) => (0,did_you_mean/* didYouMean */.a)(name, [(0,read_example/* leafOf */.eo)(path)]) !== null)?.id ?? null;
    return (0,problem/* fail */.fJ)({
        code: 'GARDEN.EXAMPLE_UNKNOWN',
        message: `There is no example "${name.slice(0, 200)}" in this garden of ${all.length}.`,
        next: meant === null ? 'Run `hortus list` to see their ids.' : `Did you mean ${meant}? \`hortus list\` shows all ids.`,
    });
}
const decapitalise = (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1);


/***/ })

};
