export const id = 3327;
export const ids = [3327];
export const modules = {

/***/ 36256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   ay: () => (/* binding */ timed),
/* harmony export */   iH: () => (/* binding */ engineProblem)
/* harmony export */ });
/** What the path of this climb is opened with. */
const goalOf = ({ kind, atTop }) => ({ smoke: kind === 'smoke', goal: atTop === undefined ? 'smoked' : 'benchmarked' });
function engineProblem(example, message, next) {
    return { code: 'ENGINE.FAILED', message: `${example.id}: ${message}.`, next, path: example.descriptor };
}
async function timed(world, phases, name, act) {
    const started = world.clock.elapsed();
    try {
        return await act();
    }
    finally {
        phases[name] = world.clock.elapsed() - started;
    }
}


/***/ }),

/***/ 61814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ openContracts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _capture_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74432);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12612);
/**
 * Contracts by what they rest on: the scripts, and the names of all files. A script that was captured is not run again while these
 * stay the same. The sandbox is opened when the first capture needs it.
 */




const MAX_BYTES = 4 << 20;
/** `near`: which of all files the scripts see; what is captured so is kept apart. Left out: all. */
function openContracts(world, config, near) {
    let opened = null;
    return {
        world,
        async of(example, preset) {
            const key = await keyOf(world, example, preset, near === undefined ? 'all' : 'near');
            const known = key === null ? null : parse(await world.cache.get(key, { maxBytes: MAX_BYTES }));
            if (known !== null)
                return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(known);
            opened ??= (0,_capture_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .openCaptureGround */ .Wp)(world, near);
            const ground = await opened;
            if (!ground.ok)
                return ground;
            const captured = await (0,_capture_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .captureContract */ .nO)(world, example, preset, { ground: ground.value, untrusted: config.smoke.untrusted });
            // What did not come to its end may do so on a quieter machine.
            if (captured.ok && key !== null && captured.value.state === 'complete')
                await world.cache.put(key, JSON.stringify(captured.value));
            return captured;
        },
        async [Symbol.asyncDispose]() {
            const ground = await opened;
            if (ground?.ok === true)
                await ground.value[Symbol.asyncDispose]();
        },
    };
}
async function keyOf(world, example, preset, sees) {
    if (preset.action.kind !== 'script')
        return null;
    const files = await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFiles */ .C)(world);
    const { script, args } = preset.action;
    const sources = await (0,_capture_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSources */ .J0)(world, example, files, { script, args, env: preset.env });
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of ['contract/1', ...(sees === 'all' ? [] : [sees]), await world.cache.build(), sources, example.id, example.path, preset.name, ...files])
        hash.update(`${part}\0`);
    return `contract ${hash.digest('hex')}`;
}
function parse(text) {
    if (text === null)
        return null;
    try {
        const value = JSON.parse(text);
        return value.schema === 'contract/1' && Array.isArray(value.calls) ? value : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 89351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkContracts: () => (/* binding */ checkContracts),
  ignoredAmong: () => (/* binding */ ignoredAmong)
});

// EXTERNAL MODULE: ./core/contract/coherence.js
var coherence = __webpack_require__(55807);
// EXTERNAL MODULE: ./core/contract/mount-text.js
var mount_text = __webpack_require__(98354);
// EXTERNAL MODULE: ./core/contract/request-of-contract.js + 3 modules
var request_of_contract = __webpack_require__(12963);
;// CONCATENATED MODULE: ./core/contract/powers.js

/** As the script writes it, for instance `--privileged` or `--cap-add=SYS_ADMIN`. */
function powersOf(call) {
    const flags = (0,request_of_contract/* flagNames */.J)(call).filter(([name, value]) => ALWAYS.has(name) || (SPACES.has(name) && value === 'host')).map(([name, value]) => (value === null ? `--${name}` : `--${name}=${value}`));
    return [...new Set([...(call.privileged ? ['--privileged'] : []), ...(call.ipc === 'host' ? ['--ipc=host'] : []), ...(call.network === 'host' ? ['--network=host'] : []), ...flags.filter((flag) => !flag.startsWith('--device=nvidia.com/gpu='))])].sort();
}
const ALWAYS = new Set(['privileged', 'cap-add', 'security-opt', 'device', 'device-cgroup-rule', 'volumes-from', 'use-api-socket', 'rootfs', 'sysctl', 'group-add', 'add-host']);
const SPACES = new Set(['pid', 'uts', 'userns', 'cgroupns', 'ipc', 'network']);

;// CONCATENATED MODULE: ./core/contract/contract-diff.js


/** Those that differ, by example and preset. */
function diffContracts(base, head) {
    const before = new Map(base.map((contract) => [keyOf(contract), contract]));
    const after = new Map(head.map((contract) => [keyOf(contract), contract]));
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
        const [was, is] = [before.get(key), after.get(key)];
        const { example, preset } = (is ?? was);
        if (is === undefined)
            return [{ example, preset, state: 'removed', changes: [] }];
        // Everything of a new preset is new: told is what a reviewer must know.
        if (was === undefined)
            return [{ example, preset, state: 'added', changes: ordered(diffCalls(EMPTY, is)).filter(({ danger }) => danger !== 'low').slice(0, MAX_CHANGES) }];
        const changes = ordered(diffCalls(was, is));
        return changes.length === 0 ? [] : [{ example, preset, state: 'changed', changes: changes.slice(0, MAX_CHANGES) }];
    });
}
/** A reviewer reads no more of one script; the worst come first. */
const MAX_CHANGES = 50;
const EMPTY = { calls: [], state: 'complete' };
const keyOf = ({ example, preset }) => `${example}\n${preset}`;
const RANK = { high: 0, medium: 1, low: 2 };
function ordered(changes) {
    const unique = new Map(changes.map((change) => [JSON.stringify(change), change]));
    return [...unique.values()].sort((a, b) => RANK[a.danger] - RANK[b.danger]);
}
function diffCalls(was, is) {
    const [runsBefore, runsAfter] = [runsOf(was), runsOf(is)];
    const count = runsBefore.length === runsAfter.length || was === EMPTY ? [] : [change('containers', 'low', String(runsBefore.length), String(runsAfter.length))];
    const runs = runsAfter.flatMap((run, index) => diffRun(runsBefore[index] ?? null, run));
    const state = was.state === is.state ? [] : [change('state', 'low', was.state, is.state)];
    return [...runs, ...diffBuilds(was, is), ...count, ...state];
}
const runsOf = ({ calls }) => calls.filter((call) => call.kind === 'run');
function diffRun(was, is) {
    const value = (kind, danger, of) => {
        const [before, after] = [was === null ? null : of(was), of(is)];
        return before === after ? [] : [change(kind, danger, before, after)];
    };
    const fresh = was === null;
    return [
        ...diffSets('power', () => 'high', was === null ? [] : powersOf(was), powersOf(is)),
        ...diffMounts(was?.mounts ?? [], is.mounts),
        ...value('gpus', is.gpus === null ? 'low' : 'medium', ({ gpus }) => gpus),
        ...value('network', is.network === null || is.network === 'none' ? 'low' : 'medium', ({ network }) => (network === 'host' ? null : network)),
        ...diffSets('port', () => 'medium', (was?.ports ?? []).map(portText), is.ports.map(portText)),
        ...value('image', fresh ? 'low' : 'medium', ({ image }) => image),
        ...value('command', 'low', ({ command }) => (command.length === 0 ? null : command.join(' '))),
        ...value('entrypoint', 'low', ({ entrypoint }) => entrypoint),
        ...value('workdir', 'low', ({ workdir }) => workdir),
        ...value('user', 'low', ({ user }) => user),
        ...value('shm', 'low', ({ shmSize }) => shmSize),
        ...diffSets('env', (name) => (/TOKEN|KEY|SECRET|PASSW/i.test(name) ? 'medium' : 'low'), was?.env ?? [], is.env),
        ...diffValues(was?.envValues ?? {}, is.envValues),
    ];
}
function diffMounts(was, is) {
    const place = (mount) => (0,mount_text/* mountText */.ZG)(mount, { mode: false });
    const [before, after] = [new Map(was.map((mount) => [place(mount), mount])), new Map(is.map((mount) => [place(mount), mount]))];
    const same = [...after].flatMap(([key, mount]) => {
        const old = before.get(key);
        if (old === undefined || (0,mount_text/* mountText */.ZG)(old) === (0,mount_text/* mountText */.ZG)(mount))
            return [];
        return [change('mode', (0,mount_text/* reachOf */.xw)(mount), (0,mount_text/* mountText */.ZG)(old), (0,mount_text/* mountText */.ZG)(mount))];
    });
    const added = [...after].filter(([key]) => !before.has(key)).map(([, mount]) => change('mount', (0,mount_text/* reachOf */.xw)(mount), null, (0,mount_text/* mountText */.ZG)(mount)));
    const removed = [...before].filter(([key]) => !after.has(key)).map(([, mount]) => change('mount', 'low', (0,mount_text/* mountText */.ZG)(mount), null));
    return [...same, ...added, ...removed];
}
function diffSets(kind, danger, was, is) {
    return [...is.filter((word) => !was.includes(word)).map((word) => change(kind, danger(word), null, word)), ...was.filter((word) => !is.includes(word)).map((word) => change(kind, 'low', word, null))];
}
function diffValues(was, is) {
    return Object.keys(is).flatMap((name) => (Object.hasOwn(was, name) && was[name] !== is[name] ? [change('env_value', 'low', `${name}=${was[name]}`, `${name}=${is[name]}`)] : []));
}
function diffBuilds(was, is) {
    const [before, after] = [buildsOf(was), buildsOf(is)];
    return diffSets('build', () => (before.length === 0 ? 'low' : 'medium'), before, after);
}
const buildsOf = ({ calls }) => calls.flatMap((call) => (call.kind === 'build' ? [buildText(call)] : []));
function buildText({ tags, dockerfile, context, args, target, platform, other }) {
    const names = Object.entries(args).map(([name, value]) => `${name}=${value}`);
    return [tags.join(' '), `by ${(0,mount_text/* pathText */.LF)(dockerfile)}`, `from ${(0,mount_text/* pathText */.LF)(context)}`, ...(target === null ? [] : [`stage ${target}`]), ...(platform === null ? [] : [platform]), ...names, ...other].join(' ');
}
const portText = ({ host, container, protocol }) => `${host === null ? '' : `${host}:`}${container}/${protocol}`;
const change = (kind, danger, before, after) => ({ kind, danger, before: cut(before), after: cut(after) });
const cut = (text) => (text === null || text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`);
const MAX_TEXT = 300;

// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./core/contract/example-contracts.js
var example_contracts = __webpack_require__(37917);
;// CONCATENATED MODULE: ./core/contract/stale-contracts.js


/** A stale contract is told once, where its preset stands, and judged no further. */
function judgeStored({ path, stored, examples, sourcesNow }) {
    const byId = new Map(examples.map((example) => [example.id, example]));
    const fresh = [];
    const findings = [];
    for (const contract of stored) {
        const example = byId.get(contract.example);
        const preset = example?.presets.find(({ name }) => name === contract.preset);
        if (example === undefined || preset?.action.kind !== 'script')
            findings.push((0,finding/* finding */.gk)('CONTRACT.STALE', { path, example: example?.id ?? null }, `${path} holds a contract of ${contract.example.slice(0, 120)} ${contract.preset.slice(0, 60)}, and there is no such script.`));
        else if (sourcesNow(contract) !== contract.sources)
            findings.push((0,finding/* finding */.gk)('CONTRACT.STALE', (0,example_contracts/* placeOfPreset */.i)({ example }, contract.preset), `The contract of the preset "${contract.preset}" in ${path} is of other scripts than those that are there.`));
        else
            fresh.push(contract);
    }
    return { fresh, findings };
}

// EXTERNAL MODULE: ./core/contract/stored-contract.js + 2 modules
var stored_contract = __webpack_require__(39168);
;// CONCATENATED MODULE: ./core/contract/widened.js


function widenedFindings(diffs, examples, path) {
    return diffs.flatMap(({ example: id, preset, changes }) => {
        const asked = changes.flatMap(({ danger, after }) => (danger === 'high' && after !== null ? [after.slice(0, 120)] : []));
        if (asked.length === 0)
            return [];
        const example = examples.find((each) => each.id === id);
        const at = example === undefined ? { path } : (0,example_contracts/* placeOfPreset */.i)({ example }, preset);
        return [(0,finding/* finding */.gk)('CONTRACT.WIDENED', at, `The script of the preset "${preset.slice(0, 60)}" now asks for ${asked.slice(0, 5).join(', ')}${asked.length > 5 ? ` and ${asked.length - 5} more` : ''}.`)];
    });
}

// EXTERNAL MODULE: ./app/steps/capture-contract.js + 14 modules
var capture_contract = __webpack_require__(74432);
// EXTERNAL MODULE: ./app/steps/list-files.js
var list_files = __webpack_require__(12612);
;// CONCATENATED MODULE: ./app/steps/read-contracts-file.js


/** A file that cannot be read is told: silence would hide what changed. */
async function readContractsFile({ files }, { contracts: { path } }) {
    const file = await files.readText(path, { maxBytes: stored_contract/* CONTRACTS_LIMIT */.G2 });
    if (!file.ok && file.problem.kind === 'missing')
        return { contracts: null, findings: [] };
    const read = file.ok ? (0,stored_contract/* readContracts */.ID)(file.value.text) : null;
    if (read?.ok === true)
        return { contracts: read.value, findings: [] };
    const reason = read?.ok === false ? read.problem : file.ok ? '' : file.problem.message;
    return { contracts: null, findings: [(0,finding/* finding */.gk)('CONTRACT.UNREADABLE', { path }, `${path} cannot be read: ${reason}.`)] };
}
/** What stood there before, hostile or not, was told before. */
async function readContractsAt({ git }, { contracts: { path } }, commit) {
    const file = await git.readAt(commit, path, { maxBytes: stored_contract/* CONTRACTS_LIMIT */.G2 });
    const read = file.ok ? (0,stored_contract/* readContracts */.ID)(file.value.text) : null;
    return read?.ok === true ? read.value : null;
}

;// CONCATENATED MODULE: ./app/steps/check-contracts.js








async function checkContracts(world, config, examples, base) {
    const { contracts, findings } = await readContractsFile(world, config);
    const before = await contractsBefore(world, config, base);
    if (contracts === null && before === null)
        return { findings, diffs: [], fresh: [] };
    const stored = contracts ?? [];
    const judged = judgeStored({ path: config.contracts.path, stored, examples, sourcesNow: await sourcesOf(world, examples, stored) });
    const own = Map.groupBy(judged.fresh, ({ example }) => example);
    const garden = examples.flatMap((example) => (own.has(example.id) ? [{ example, contracts: own.get(example.id) }] : []));
    const ignored = await ignoredAmong(world, garden);
    // Without a file at the base everything is new: that is no change of a contract. A file that cannot be read says so itself.
    const diffs = before === null || findings.length > 0 ? [] : diffContracts(before, stored);
    return { findings: [...findings, ...judged.findings, ...(0,coherence/* coherenceFindings */.V)(garden, ignored), ...widenedFindings(diffs, examples, config.contracts.path)], diffs, fresh: judged.fresh };
}
async function contractsBefore(world, config, base) {
    const changes = base === undefined ? null : await world.git.changes(base);
    return changes?.ok === true ? readContractsAt(world, config, changes.value.mergeBase) : null;
}
async function sourcesOf(world, examples, stored) {
    const files = await (0,list_files/* listFiles */.C)(world);
    const there = new Set(files);
    const digest = (0,capture_contract/* openSources */.Hv)(world, files);
    const byId = new Map(examples.map((example) => [example.id, example]));
    const found = await Promise.all(stored.map(async (contract) => {
        const example = byId.get(contract.example);
        const preset = example?.presets.find(({ name }) => name === contract.preset);
        if (example === undefined || preset?.action.kind !== 'script')
            return [(0,stored_contract/* keyOf */.TN)(contract), null];
        const { script, args } = preset.action;
        if (!there.has(example.path === '.' ? script : `${example.path}/${script}`))
            return [(0,stored_contract/* keyOf */.TN)(contract), null];
        return [(0,stored_contract/* keyOf */.TN)(contract), await digest(example, { script, args, env: preset.env })];
    }));
    const byKey = new Map(found);
    return (contract) => byKey.get((0,stored_contract/* keyOf */.TN)(contract)) ?? null;
}
/** Asked only for what was not there when it was mounted. */
async function ignoredAmong({ git }, garden) {
    const asked = garden.flatMap(({ example, contracts }) => contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'run' ? call.mounts.flatMap((mount) => (mount.kind === 'bind' && mount.there === false ? [(0,coherence/* pathInRepository */.z)(mount.source, example.path)] : [])) : []))));
    const ignored = asked.length === 0 ? new Set() : await git.ignored([...new Set(asked)]);
    return (path) => ignored.has(path);
}


/***/ }),

/***/ 33239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openEngineChooser)
});

;// CONCATENATED MODULE: ./core/contract/requirement.js
/** What a preset needs of the host under the process engine: `python3`, `node`, or `python3:numpy` for a Python module. */
/** null: not of this form. Strict, because the words come from an example's file and end up in a command. */
function parseRequirement(text) {
    const match = /^([A-Za-z0-9][A-Za-z0-9._+-]{0,63})(?::([A-Za-z_][A-Za-z0-9_]{0,63}))?$/.exec(text);
    if (match?.[1] === undefined)
        return null;
    if (match[2] !== undefined && match[1] !== 'python3')
        return null;
    return { tool: match[1], module: match[2] ?? null };
}
/** Arguments for python3 that end with 0 when the module is there. Isolated: no code of the garden is imported. */
function moduleProbe(module) {
    return ['-I', '-c', `import importlib.util, sys; sys.exit(0 if importlib.util.find_spec("${module}") else 1)`];
}
/** `numpy for python3 (apt install python3-numpy)` */
function describeMissing({ tool, module }) {
    if (module !== null)
        return `${module} for ${tool} (apt install ${MODULE_PACKAGES[module] ?? `python3-${module.toLowerCase().replaceAll('_', '-')}`})`;
    return `${tool} (apt install ${TOOL_PACKAGES[tool] ?? tool})`;
}
const MODULE_PACKAGES = { PIL: 'python3-pil', cv2: 'python3-opencv', skimage: 'python3-skimage' };
const TOOL_PACKAGES = { node: 'nodejs', Rscript: 'r-base-core', gcc: 'gcc' };

;// CONCATENATED MODULE: ./app/steps/choose-engine.js
/** Which engine runs a preset here; or, in words a person understands, why none can. */

/** Asks each engine and each tool once, however many examples there are. */
function openEngineChooser(world, wanted) {
    const availability = once((name) => world.engines.get(name).availability());
    const isThere = once((requirement) => meets(world, requirement));
    const candidates = wanted === 'auto' ? ['docker', 'podman', 'process'] : [wanted];
    const consider = async (name, example, preset) => {
        if (preset.engines.length > 0 && !preset.engines.includes(name))
            return none(name === 'process' ? 'needs a container engine' : `its preset "${preset.name}" does not run under ${name}`);
        if (name !== 'process' && example.build.kind !== 'docker')
            return none(example.build.kind === 'cog' ? 'is built by cog, which Hortus does not call yet' : 'has no Dockerfile');
        const answer = await availability(name);
        if (!answer.available)
            return { kind: 'none', reason: `${answer.reason}. ${answer.next}`, ...(wanted === 'auto' ? {} : { unavailable: answer }) };
        if (name === 'process') {
            const missing = await missingOf(preset, isThere);
            if (missing.length > 0)
                return none(`needs ${missing.join(' and ')}${example.build.kind === 'docker' ? ', or a container engine' : ''}`);
        }
        return { kind: 'engine', engine: world.engines.get(name), version: answer.version };
    };
    return {
        async choose(example, preset) {
            const refused = [];
            for (const name of candidates) {
                const choice = await consider(name, example, preset);
                if (choice.kind === 'engine')
                    return choice;
                refused.push(choice);
            }
            return lastWord(refused);
        },
    };
}
/** With `auto`, what the process engine lacks says most; that there is no engine is added where only that would help. */
function lastWord(refused) {
    const last = refused.at(-1);
    if (last?.kind !== 'none')
        return none('no engine was asked');
    const first = refused[0];
    if (refused.length === 1 || first?.kind !== 'none' || last.reason !== 'needs a container engine')
        return last;
    return none(`needs a container engine: ${first.reason.replace(PROCESS_ADVICE, '.')}`);
}
/** What an engine that is away advises besides: of no use to what needs a container. */
const PROCESS_ADVICE = /(?:, or use| or) --engine process\./;
async function missingOf(preset, isThere) {
    const missing = [];
    for (const text of preset.requires) {
        const requirement = parseRequirement(text);
        if (requirement === null)
            missing.push(`"${text.slice(0, 60)}", which is no program or python3:module`);
        else if (!(await isThere(text)))
            missing.push(describeMissing(await smallest(requirement, isThere)));
    }
    return [...new Set(missing)];
}
/** Without python3 itself, that is what to say. */
async function smallest(requirement, isThere) {
    return requirement.module !== null && !(await isThere(requirement.tool)) ? { tool: requirement.tool, module: null } : requirement;
}
async function meets(world, text) {
    const requirement = parseRequirement(text);
    if (requirement === null)
        return false;
    if ((await world.host.which(requirement.tool)) === null)
        return false;
    return requirement.module === null || (await world.host.toolVersion(requirement.tool, moduleProbe(requirement.module))) !== null;
}
function none(reason) {
    return { kind: 'none', reason };
}
function once(ask) {
    const known = new Map();
    return (key) => {
        const answer = known.get(key) ?? ask(key);
        known.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 53191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ climbAll),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   mc: () => (/* binding */ warnOnce)
/* harmony export */ });
/* harmony import */ var _core_garden_graduated_reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79678);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _core_record_rung_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23488);
/* harmony import */ var _ascent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36256);
/* harmony import */ var _cached_contracts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61814);
/* harmony import */ var _climb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65806);
/* harmony import */ var _refuse_quarantined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53383);
/* harmony import */ var _run_example_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11024);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** Name of one example's cell of the matrix. */
function cellOf(example, preset) {
    return `${example.id}:${preset}`;
}
/** Archived examples are left out unless `archived` says that they were named. */
async function climbAll(world, config, examples, asked, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const all = [];
        // One sandbox for the scripts of all examples, opened when the first has one.
        const contracts = __addDisposableResource(env_1, (0,_cached_contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .openContracts */ .w)(world, config), true);
        const ascent = { contracts, warnOnce: warnOnce(world), ...asked };
        for (const [index, example] of examples.entries()) {
            if (world.signal.aborted) {
                all.push((0,_core_record_rung_path_js__WEBPACK_IMPORTED_MODULE_4__/* .openPath */ .i)(example, (0,_ascent_js__WEBPACK_IMPORTED_MODULE_5__/* .goalOf */ .ZZ)(ascent)).skip('smoked', UNTRIED));
                continue;
            }
            // Looked for each time: the run before may have put the mark.
            const refusal = await (0,_refuse_quarantined_js__WEBPACK_IMPORTED_MODULE_6__/* .quarantined */ .b)(world);
            if (refusal !== null) {
                all.push((0,_core_record_rung_path_js__WEBPACK_IMPORTED_MODULE_4__/* .openPath */ .i)(example, (0,_ascent_js__WEBPACK_IMPORTED_MODULE_5__/* .goalOf */ .ZZ)(ascent)).stop('smoked', refusal));
                continue;
            }
            world.log.progress({ kind: 'example-started', example: example.id, index, total: examples.length });
            const started = world.clock.elapsed();
            const away = example.graduatedTo !== undefined ? (0,_core_garden_graduated_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .graduatedReason */ .w)(example.graduatedTo) : !options.archived && example.archivedBy.length > 0 ? 'is archived' : null;
            const climbed = away !== null ? (0,_core_record_rung_path_js__WEBPACK_IMPORTED_MODULE_4__/* .openPath */ .i)(example, (0,_ascent_js__WEBPACK_IMPORTED_MODULE_5__/* .goalOf */ .ZZ)(ascent)).skip('contracted', away) : await climbSafely(world, config, { ...ascent, example });
            all.push(climbed);
            const { outcome, reason } = climbed.result;
            world.log.progress({ kind: 'example-finished', example: example.id, outcome, reason, durationMs: world.clock.elapsed() - started });
        }
        return {
            results: all.map((each) => each.result),
            findings: all.flatMap((each) => each.findings),
            problems: [...distinct(all.flatMap((each) => each.problems)), ...interrupted(world, all)],
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const UNTRIED = 'was not tried: interrupted';
/** Says the same warning only once, however many examples or trials there are. */
function warnOnce({ log }) {
    const said = new Set();
    return (message) => {
        if (!said.has(message))
            log.warn(message);
        said.add(message);
    };
}
/** A bug of ours, or a machine that fails in a way nobody foresaw, costs one example and is said. */
async function climbSafely(world, config, ascent) {
    try {
        return await (0,_climb_js__WEBPACK_IMPORTED_MODULE_2__/* .climb */ .o)(world, config, ascent);
    }
    catch (error) {
        const problem = error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .HortusError */ .KY ? error.problem : unforeseen(ascent.example, error);
        world.log.debug('climb failed', { example: ascent.example.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
        return (0,_core_record_rung_path_js__WEBPACK_IMPORTED_MODULE_4__/* .openPath */ .i)(ascent.example, (0,_ascent_js__WEBPACK_IMPORTED_MODULE_5__/* .goalOf */ .ZZ)(ascent)).stop('smoked', problem);
    }
}
function unforeseen(example, error) {
    const full = error.code === 'ENOSPC';
    return {
        code: full ? 'DISK.FULL' : 'SMOKE.UNFORESEEN',
        message: `${example.id}: ${shortened(error instanceof Error ? error.message : String(error))}.`,
        next: full ? 'Free space, or set TMPDIR to a larger disk.' : 'Run it again with --verbose; if it stays, report it as a bug of Hortus.',
        path: example.descriptor,
    };
}
/** A path of a system's message may be as long as a path can be. */
const shortened = (message) => (message.length > 300 ? `${message.slice(0, 300)}…` : message);
/** An engine that is away fails every example with the same words: they are said once. */
function distinct(problems) {
    return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}
function interrupted(world, all) {
    if (!world.signal.aborted || (all.length > 0 && all.every(({ result }) => result.reason === _run_example_js__WEBPACK_IMPORTED_MODULE_3__/* .ENDED_BY_YOU */ .z)))
        return [];
    const untried = all.filter((each) => each.result.reason === UNTRIED).length;
    const during = all.find((each) => each.result.reason === 'was interrupted');
    const rest = untried === 0 ? '' : `${during === undefined ? ':' : ';'} ${untried} of ${all.length} examples were not tried`;
    return [{ code: 'RUN.INTERRUPTED', message: `Interrupted${during === undefined ? '' : ` during ${during.result.id}`}${rest}.`, next: 'Start it again; records of what ran before are kept.' }];
}


/***/ }),

/***/ 65806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ climb)
});

// EXTERNAL MODULE: ./core/record/record-id.js
var record_id = __webpack_require__(82711);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./core/record/quote-log.js
var quote_log = __webpack_require__(96181);
;// CONCATENATED MODULE: ./core/record/probe-finding.js


function probeFinding(example, preset, argv, verdict, log, shown) {
    const command = (0,quote_log/* plainText */.w)(argv.join(' ')).slice(0, 120);
    const quoted = (0,quote_log/* quoteLog */.N)(log.tail ?? []);
    const message = `The probe of the preset "${preset.name}" of ${example.id} (${command}): ${verdict.reason}${log.path === null ? '' : ` (log: ${shown(log.path)})`}.${quoted === '' ? '' : `\n${quoted}`}`;
    const place = { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id };
    const fix = verdict.module === null ? (verdict.program === true ? { fix: 'Install the program in the Dockerfile, or correct the command of the preset.' } : {}) : { fix: `Install what provides \`${verdict.module}\` in the Dockerfile, or correct the import; \`probe: false\` in the preset leaves the probe out.` };
    return (0,finding/* finding */.gk)('SMOKE.PROBE_FAILED', place, message, { ...fix, ...(verdict.surely ? {} : { level: 'warning' }) });
}
/** A smoke that came to its end proved more than the probe; one that failed in the same words says it once. */
function besideProbe(climbed, probe) {
    const { outcome } = climbed.result;
    const said = new Set(climbed.findings.map(lastLine));
    const kept = outcome === 'passed' ? probe.map((each) => ({ ...each, level: 'warning' })) : probe.filter((each) => lastLine(each) === null || !said.has(lastLine(each)));
    return kept.length === 0 ? climbed : { ...climbed, findings: [...kept, ...climbed.findings] };
}
/** Built and probed is as far as an example for a GPU comes where there is none; a probe that surely failed is its end. */
function withoutGpu(path, probe) {
    const skipped = path.skip('smoked', 'needs a GPU, and this machine has none');
    const broken = probe.find(({ level }) => level === 'error');
    if (broken === undefined)
        return { ...skipped, findings: probe };
    const reason = skipped.result.rungs.find(({ rung }) => rung === 'probed')?.reason ?? 'its probe failed';
    return path.fail('probed', reason, probe);
}
const lastLine = ({ message }) => message.split('\n').findLast((line) => line.startsWith('│ ')) ?? null;

// EXTERNAL MODULE: ./core/record/rung-path.js
var rung_path = __webpack_require__(23488);
// EXTERNAL MODULE: ./core/record/smoke-findings.js + 1 modules
var smoke_findings = __webpack_require__(6854);
// EXTERNAL MODULE: ./app/steps/ascent.js
var steps_ascent = __webpack_require__(36256);
// EXTERNAL MODULE: ./core/contract/failed-instruction.js
var failed_instruction = __webpack_require__(29273);
// EXTERNAL MODULE: ./core/contract/image-tag.js
var image_tag = __webpack_require__(3697);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/contract/judge-image.js
var judge_image = __webpack_require__(34118);
// EXTERNAL MODULE: ./core/contract/prebuilt-place.js
var prebuilt_place = __webpack_require__(24276);
// EXTERNAL MODULE: ./core/record/held-up.js
var held_up = __webpack_require__(59217);
// EXTERNAL MODULE: ./core/record/read-record.js
var read_record = __webpack_require__(58584);
// EXTERNAL MODULE: ./app/steps/read-records.js
var read_records = __webpack_require__(19257);
;// CONCATENATED MODULE: ./app/steps/last-green-build.js
/** The newest run of an image with a build key that was green, as the kept records know it. */



/** null: none is known. */
async function lastGreenBuild(world, config, exampleId, key) {
    const known = [...(await ownRecords(world, exampleId)), ...(await namedRecords(world, config, exampleId))];
    // What a pull request's run pulled or built carries whatever labels its author likes (A47).
    const records = known.filter((record) => config.smoke.untrusted || record.observed?.build?.trusted === true);
    const green = records.filter((record) => record.observed?.build?.key === key && (0,held_up/* heldUp */.J)(record)).sort((a, b) => timeOf(a) - timeOf(b)).at(-1);
    if (green?.observed == null)
        return null;
    return { endedAt: new Date(timeOf(green)), imageId: green.observed.image?.id ?? null, pushed: pushedOf(records, key) };
}
/** Where it is pulled from later may have been said by an older run than the last. */
function pushedOf(records, key) {
    const pushed = records.filter((record) => record.observed?.build?.key === key && record.observed.build.pushed != null).sort((a, b) => timeOf(a) - timeOf(b)).at(-1)?.observed?.build?.pushed;
    return pushed == null ? null : { repository: pushed.repository, digest: pushed.digest };
}
const timeOf = (record) => Date.parse(record.observed?.endedAt ?? '') || 0;
/** Names begin with the UTC time, so the last are the newest. */
const NEWEST = 30;
async function ownRecords({ output }, exampleId) {
    const paths = (await output.list(`records/${encodeURIComponent(exampleId)}`)).filter((path) => path.endsWith('.json')).slice(-NEWEST);
    const read = await Promise.all(paths.map(async (path) => {
        const file = await output.readText(path, { maxBytes: read_record/* RECORD_MAX_BYTES */.xy });
        const record = file.ok ? (0,read_record/* readRecord */.aE)(file.value.text, path) : null;
        return record?.ok === true ? [record.value] : [];
    }));
    return read.flat();
}
/** Where the configuration says that records of earlier jobs are. */
async function namedRecords(world, config, exampleId) {
    if (config.plan.records === null)
        return [];
    const found = await (0,read_records/* readRecords */.T3)(world, config.plan.records);
    return found.ok ? found.value.records.map(({ record }) => record).filter((record) => record.example?.id === exampleId) : [];
}

;// CONCATENATED MODULE: ./app/steps/find-image.js
/** An image that was built before and is still the one that a build would make: on this machine, or in the registry. */





const NOTHING = { image: null, from: 'local', createdAt: null, findings: [], warning: null };
async function findImage(world, config, images, example, key, phases) {
    const { skip_fresh_hours: hours } = config.build;
    const pulls = config.images.registry !== null && config.images.pull;
    if (hours === 0 && !pulls)
        return NOTHING;
    const green = await lastGreenBuild(world, config, example.id, key);
    const local = green === null || world.clock.now().getTime() - green.endedAt.getTime() > hours * 3_600_000 ? null : await localImage(world, config, images, key, green);
    if (local !== null)
        return local;
    return pulls ? (0,steps_ascent/* timed */.ay)(world, phases, 'pull', () => pulledImage(world, config, images, example, key, green)) : NOTHING;
}
/** The very image of the last green run, by its id. Another with the same labels may have been pulled by somebody from anywhere. */
async function localImage(world, config, images, key, { imageId }) {
    const facts = imageId === null ? null : await images.look(imageId);
    const { arch } = await world.host.hardware();
    if (facts === null || facts.id !== imageId || (0,judge_image/* judgeImage */.xQ)(facts, null, { key, arch, untrusted: config.smoke.untrusted, digest: null }) !== null)
        return null;
    return { ...NOTHING, image: { ref: facts.id, id: facts.id, digest: facts.digests[0]?.split('@')[1] ?? null }, createdAt: facts.createdAt };
}
/** By digest where a record says which one was green, else by the tag of the key. */
async function pulledImage(world, config, images, example, key, green) {
    const repository = (0,prebuilt_place/* prebuiltRepository */.Ot)(config.images.registry, example.id);
    const digest = green?.pushed?.repository === repository ? green.pushed.digest : null;
    const tag = `${repository}:${(0,prebuilt_place/* keyTag */.QR)(key)}`;
    const ref = digest === null ? tag : `${repository}@${digest}`;
    world.log.progress({ kind: 'step-started', example: example.id, step: 'build', detail: `pull ${ref}` });
    const pulled = await images.pull(ref, { timeoutMs: config.build.timeout_minutes * 60_000, signal: world.signal });
    if (pulled.kind === 'missing')
        return NOTHING;
    if (pulled.kind === 'failed')
        return { ...NOTHING, warning: world.signal.aborted ? null : `The prebuilt image of ${example.id} was not pulled, so it is built: ${pulled.reason}. ${pulled.next}` };
    const own = digestOf(pulled.facts, repository);
    const { arch } = await world.host.hardware();
    const wrong = own === null ? 'has no digest of this registry' : (0,judge_image/* judgeImage */.xQ)(pulled.facts, own, { key, arch, untrusted: config.smoke.untrusted, digest });
    if (wrong === null)
        return { ...NOTHING, image: { ref: tag, id: pulled.facts.id, digest: own }, from: 'registry', createdAt: pulled.facts.createdAt };
    await images.drop(ref);
    return { ...NOTHING, findings: [(0,finding/* finding */.gk)('SMOKE.IMAGE_REFUSED', { path: dockerfileOf(example), example: example.id }, `The image ${ref.slice(0, 300)} ${wrong}: it was not run, and the image was built here.`)] };
}
const digestOf = ({ digests }, repository) => digests.find((each) => each.startsWith(`${repository}@`))?.split('@')[1] ?? null;
const dockerfileOf = ({ path, build }) => `${path}/${build.kind === 'docker' ? build.dockerfile : 'Dockerfile'}`;

// EXTERNAL MODULE: ./core/contract/base-image.js
var base_image = __webpack_require__(18344);
// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(75963);
;// CONCATENATED MODULE: ./core/contract/build-key.js
/**
 * A word for everything that an image is made of, as far as it can be known before the build. Equal keys: the same Dockerfile, the
 * same files, arguments and base images, for the same architecture. What a step fetches from the network is not in it; that is why
 * an image is only used again while its last run is fresh.
 */

/** Lower-case hex. The order of files, arguments and images does not matter. */
function buildKey({ dockerfile, files, args, images, arch }) {
    return (0,canonical_json/* jsonDigest */.j)({
        version: 1,
        dockerfile,
        files: Object.fromEntries(files.map(({ path, sha256, executable }) => [path, `${sha256}${executable ? ' x' : ''}`])),
        args,
        images: Object.fromEntries(images.map(({ ref, digest }) => [ref, digest])),
        arch,
        cuda: cudaOf(images.map(({ ref }) => ref)),
    });
}
/**
 * Version of CUDA that a base image names in its tag. A build sees no GPU and no driver, so the machine's own says nothing about
 * the image.
 */
function cudaOf(refs) {
    for (const ref of refs) {
        const tag = ref.slice(0, 300).split('@', 1)[0];
        const found = /cu(?:da)?-?(\d{2}(?:\.\d{1,2}){0,2}|\d{3})(?![\d.])/i.exec(tag) ?? /(?:^|\/)cuda:(\d{1,2}(?:\.\d{1,2}){0,2})/i.exec(tag);
        if (found !== null)
            return found[1];
    }
    return null;
}

// EXTERNAL MODULE: ./core/contract/dockerfile.js
var contract_dockerfile = __webpack_require__(22895);
;// CONCATENATED MODULE: ./core/contract/copied-paths.js
/** What a Dockerfile takes from its context: where it is in doubt, more than it takes, never less. */

function copiedPaths(dockerfile) {
    const paths = new Set();
    for (const instruction of (0,contract_dockerfile/* readDockerfile */.n)(dockerfile).instructions) {
        for (const source of sourcesOf(instruction)) {
            const path = literalPart(source);
            if (path === null)
                return { kind: 'all' };
            paths.add(path);
        }
    }
    return { kind: 'paths', paths: [...paths].sort() };
}
/** Whether `path` (relative to the context) is among them. Manifests of dependencies always are: a build may read one it never names. */
function isCopied(path, copied) {
    if (copied.kind === 'all' || ALWAYS.test(path.slice(path.lastIndexOf('/') + 1)))
        return true;
    return copied.paths.some((each) => path === each || path.startsWith(`${each}/`));
}
const ALWAYS = /^(?:requirements[\w.-]*\.(?:txt|in)|constraints[\w.-]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|environment[\w.-]*\.ya?ml|Pipfile|package\.json|Cargo\.toml|go\.(?:mod|sum)|Gemfile|Project\.toml|[\w.-]*\.lock|[\w-]*-lock\.(?:json|ya?ml)|.*\.dockerignore)$/s;
/** A copy from another stage or image takes nothing from the context, and neither does an address. */
function sourcesOf({ kind, flags, rest }) {
    if (kind === 'RUN')
        return flags.some((flag) => /^--mount=/i.test(flag) && /type\s*=\s*bind|^(?!.*type\s*=)/i.test(flag) && !/(?:^--mount=|,)\s*from\s*=/i.test(flag)) ? [''] : [];
    if (kind !== 'COPY' && kind !== 'ADD')
        return [];
    if (flags.some((flag) => /^--from=/i.test(flag)))
        return [];
    const words = listed(rest) ?? rest.split(/\s+/);
    return words.slice(0, -1).filter((word) => !word.startsWith('<<') && !(kind === 'ADD' && /^(?:https?:|git:|git@|ssh:)/i.test(word)));
}
function listed(rest) {
    if (!rest.startsWith('['))
        return null;
    try {
        const words = JSON.parse(rest);
        return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null;
    }
    catch {
        return null;
    }
}
/** The directories before the first wildcard; null: the whole context. */
function literalPart(source) {
    if (/["'\\$]/.test(source))
        return null;
    const parts = [];
    for (const part of source.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            return null;
        if (/[*?[]/.test(part))
            break;
        parts.push(part);
    }
    return parts.length === 0 ? null : parts.join('/');
}

;// CONCATENATED MODULE: ./app/steps/inputs-of-build.js
/** The build key of an image: its Dockerfile, what it copies, its arguments and the images it names are looked up here. */





async function inputsOfBuild(world, place) {
    const { dockerfile } = place;
    return dockerfile === null ? { key: null, reason: 'the Dockerfile cannot be read', base: null, baseDigest: null } : keyOf(world, { ...place, dockerfile }, await namedBy(place));
}
/** Every image that the Dockerfile names, in its order. */
function namedBy(place) {
    return place.dockerfile === null ? Promise.resolve([]) : Promise.all((0,base_image/* namedImages */.Q)(place.dockerfile, place.args).map((ref) => lookUp(ref, place)));
}
async function keyOf(world, { dockerfile, args, ...place }, named) {
    const base = (0,base_image/* baseImage */.f)(dockerfile, args);
    const about = { base, baseDigest: named.find(({ ref }) => ref === base)?.digest ?? null, cuda: cudaOf(named.map(({ ref }) => ref)) };
    const copied = named.some(({ triggers }) => triggers) ? { kind: 'all' } : copiedPaths(dockerfile);
    const files = await copiedFiles(world, place.context, copied);
    if (!files.ok)
        return { key: null, reason: files.problem, ...about };
    const { arch } = await world.host.hardware();
    return { key: buildKey({ dockerfile, files: files.value, args, images: named.map(({ ref, digest }) => ({ ref, digest })), arch }), ...about };
}
/**
 * A digest in the name says it all. What is here is what a build would take; only where nothing is here the registry's word counts.
 * An image that came from no registry has its id.
 */
async function lookUp(ref, { images, askRegistry, known }) {
    const pinned = /@(sha256:[0-9a-f]{64})$/.exec(ref)?.[1] ?? null;
    if (known !== undefined) {
        const told = known.find((each) => each.ref === ref);
        return { ref, digest: pinned ?? told?.digest ?? null, triggers: told?.triggers === true };
    }
    const facts = (await images?.look(ref)) ?? null;
    const digest = pinned ?? (facts === null ? (askRegistry ? ((await images?.registryDigest(ref)) ?? null) : null) : inputs_of_build_digestOf(facts, ref));
    return { ref, digest, triggers: facts?.hasTriggers === true };
}
function inputs_of_build_digestOf(facts, ref) {
    const repository = plainName(ref.replace(/:[\w.-]*$/, ''));
    return facts.digests.find((each) => plainName(each.slice(0, each.indexOf('@'))) === repository)?.split('@')[1] ?? facts.id;
}
/** Podman writes out what Docker leaves out. */
const plainName = (name) => name.replace(/^docker\.io\/(?:library\/)?/, '');
/** A larger context is not read only to know whether it changed. */
const MAX_FILES = 20_000;
const MAX_BYTES = 1 << 30;
const IGNORED_MAX_BYTES = 1 << 20;
/** git's own files change with every command. */
const NOT_KEYED = ['.git', '.hortus'];
async function copiedFiles({ files, bulk }, context, copied) {
    const below = context === '.' || context === '' ? '' : `${context}/`;
    const entries = (await files.walk(context, { skip: NOT_KEYED })).filter(({ kind, path }) => kind !== 'directory' && isCopied(path.slice(below.length), copied));
    if (entries.length > MAX_FILES)
        return (0,problem/* fail */.fJ)(`the image copies more than ${MAX_FILES} files`);
    const facts = await Promise.all(entries.map((entry) => files.stat(entry.path)));
    if (facts.reduce((sum, fact) => sum + (fact?.size ?? 0), 0) > MAX_BYTES)
        return (0,problem/* fail */.fJ)('the image copies more than 1 GiB');
    const plain = entries.flatMap((entry, index) => (entry.kind === 'file' ? [{ path: entry.path, algorithms: ['sha256'], blob: null, size: facts[index]?.size ?? 0 }] : []));
    const hashes = await bulk.hash(plain);
    const found = [];
    for (const [index, entry] of entries.entries()) {
        const hash = hashes.get(entry.path);
        const sha256 = entry.kind === 'file' ? (hash?.ok === true ? hash.digests.sha256 : undefined) : await placeOfLink(files, entry);
        if (sha256 === undefined)
            return (0,problem/* fail */.fJ)(`${entry.path} cannot be read`);
        found.push({ path: entry.path.slice(below.length), sha256, executable: facts[index]?.executable === true });
    }
    return (0,problem.ok)(found);
}
/** A link goes into the image as a link; but what is ignored, the engine reads through it. */
async function placeOfLink(files, { path, kind }) {
    if (kind !== 'symlink')
        return undefined;
    const target = await files.resolve(path);
    if (path.endsWith('.dockerignore') && target !== null && target !== 'outside') {
        const read = await files.readText(target.path, { maxBytes: IGNORED_MAX_BYTES });
        return read.ok ? `link ${target.path} ${(0,canonical_json/* jsonDigest */.j)(read.value.text)}` : undefined;
    }
    return `link ${target === null ? 'nowhere' : target === 'outside' ? 'outside' : target.path}`;
}

// EXTERNAL MODULE: ./app/steps/publish-image.js
var publish_image = __webpack_require__(14375);
// EXTERNAL MODULE: ./app/steps/web-address.js
var web_address = __webpack_require__(919);
;// CONCATENATED MODULE: ./app/steps/labels-of-build.js



/**
 * Always all of Hortus's own, also empty: given on the command line they stand over those of the Dockerfile. Commit and time are only
 * in what may be published, because they make another image of every build.
 */
async function labelsOfBuild(world, config, ascent, key) {
    const own = { 'hortus.example': ascent.example.id, [judge_image/* KEY_LABEL */.bt]: key ?? '', [judge_image/* TRUST_LABEL */.Qt]: config.smoke.untrusted ? 'untrusted' : 'trusted' };
    if (!(await (0,publish_image/* mayPublish */.b)(world, config, ascent)))
        return own;
    const { remoteUrl } = await world.remotes.addresses();
    const source = remoteUrl === null ? null : (0,web_address/* webAddress */.D)(remoteUrl);
    return {
        ...own,
        'org.opencontainers.image.created': world.clock.now().toISOString(),
        'org.opencontainers.image.revision': ascent.head?.commit ?? '',
        ...(source === null ? {} : { 'org.opencontainers.image.source': source }),
    };
}

;// CONCATENATED MODULE: ./core/contract/refused-build.js
/**
 * What a Dockerfile may not ask for when its author is not trusted (A58): another program in place of the builder's own reader,
 * powers of the host, secrets and keys of whoever builds.
 */

function refusedBuild(dockerfile, args) {
    const { syntax, instructions } = (0,contract_dockerfile/* readDockerfile */.n)(dockerfile);
    return [
        ...(syntax === null || PINNED_FRONTEND.test(syntax.value) ? [] : [{ line: syntax.line, what: `it names ${quoted(syntax.value)} as the program that reads it` }]),
        ...Object.keys(args).filter((name) => /^BUILDKIT_/i.test(name)).map((name) => ({ line: null, what: `the build argument ${quoted(name)} steers the builder itself` })),
        ...instructions.flatMap(({ kind, flags, line }) => (kind === 'RUN' ? flags.flatMap((flag) => refusedFlag(flag, line)) : [])),
    ];
}
/** Docker's own, by digest: a tag can be moved. */
const PINNED_FRONTEND = /^(?:docker\.io\/)?docker\/dockerfile(?::[\w.-]{1,128})?@sha256:[0-9a-f]{64}$/;
function refusedFlag(flag, line) {
    const [, name = '', value = ''] = /^--([^=]*)=?([\s\S]*)$/.exec(flag) ?? [];
    switch (name.toLowerCase()) {
        case 'security':
            return value.toLowerCase() === 'sandbox' ? [] : [{ line, what: `RUN ${quoted(flag)} asks for powers of the host` }];
        case 'network':
            return /^(?:none|default)$/i.test(value) ? [] : [{ line, what: `RUN ${quoted(flag)} asks for the network of the host` }];
        case 'device':
            return [{ line, what: `RUN ${quoted(flag)} asks for a device of the host` }];
        case 'mount':
            return mountTypes(value).every((type) => HARMLESS_MOUNTS.has(type)) ? [] : [{ line, what: `RUN ${quoted(flag)} asks for secrets or keys of whoever builds` }];
        default:
            return [];
    }
}
/** A word that is none of these (a variable, a new kind) is refused too. */
const HARMLESS_MOUNTS = new Set(['bind', 'cache', 'tmpfs']);
/** BuildKit reads the value as CSV and takes the last one; every one counts here. */
function mountTypes(value) {
    return value.split(',').flatMap((field) => /^\W*type\s*=(.*)$/i.exec(field)?.[1]?.trim().replaceAll(/^["']|["']$/g, '').toLowerCase() ?? []);
}
const quoted = (text) => JSON.stringify(text.slice(0, 80));

;// CONCATENATED MODULE: ./app/steps/refuse-build.js
/** What the Dockerfile of code that is not trusted may not ask for (A58), as findings at its lines. */


function refusedBuildFindings({ example, path, dockerfile, args }) {
    if (dockerfile === null)
        return [(0,finding/* finding */.gk)('SMOKE.BUILD_REFUSED', { path, example }, `${path} cannot be read as text inside the repository, so nobody knows what it asks for.`, { fix: 'Make it a UTF-8 file of at most 1 MiB inside the repository, and no symlink that leaves it.' })];
    return refusedBuild(dockerfile, args).map(({ line, what }) => (0,finding/* finding */.gk)('SMOKE.BUILD_REFUSED', { path, example, ...(line === null ? {} : { line }) }, `The image of ${example} is not built: ${what}.`));
}

// EXTERNAL MODULE: ./app/steps/shown-output.js
var shown_output = __webpack_require__(57523);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(63714);
;// CONCATENATED MODULE: ./core/schema/generated/kept-image.validate.js
// Generated from schemas/ by `npm run generate`. Do not edit.

const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kept-image.schema.json","type":"object","required":["schema","example","key","tree","image","archive","bases"],"additionalProperties":false,"properties":{"schema":{"const":"kept-image/1"},"example":{"type":"string","maxLength":1000},"key":{"type":"string","pattern":"^[0-9a-f]{64}$"},"tree":{"type":["string","null"],"pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"image":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"archive":{"type":"object","required":["sha256","bytes"],"additionalProperties":false,"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"bases":{"type":"array","maxItems":1000,"items":{"type":"object","required":["ref","digest","triggers"],"additionalProperties":false,"properties":{"ref":{"type":"string","maxLength":1000},"digest":{"type":["string","null"],"pattern":"^sha256:[0-9a-f]{64}$"},"triggers":{"type":"boolean"}}}}}};
const func1 = ucs2length["default"] ?? ucs2length;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kept-image.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.example === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.tree === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.image === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.archive === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "archive"},message:"must have required property '"+"archive"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.bases === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bases"},message:"must have required property '"+"bases"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "example")) || (key0 === "key")) || (key0 === "tree")) || (key0 === "image")) || (key0 === "archive")) || (key0 === "bases"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.schema !== undefined){
if("kept-image/1" !== data.schema){
const err8 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "kept-image/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.example !== undefined){
let data1 = data.example;
if(typeof data1 === "string"){
if(func1(data1) > 1000){
const err9 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err11 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.tree !== undefined){
let data3 = data.tree;
if((typeof data3 !== "string") && (data3 !== null)){
const err13 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/type",keyword:"type",params:{type: schema31.properties.tree.type},message:"must be string,null"};
vErrors = note(vErrors, err13);
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err14 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
vErrors = note(vErrors, err14);
errors++;
}
}
}
if(data.image !== undefined){
let data4 = data.image;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err15 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.archive !== undefined){
let data5 = data.archive;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.sha256 === undefined){
const err17 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
if(data5.bytes === undefined){
const err18 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
for(const key1 in data5){
if(!((key1 === "sha256") || (key1 === "bytes"))){
const err19 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data5.sha256 !== undefined){
let data6 = data5.sha256;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err20 = {instancePath:instancePath+"/archive/sha256",schemaPath:"#/properties/archive/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/archive/sha256",schemaPath:"#/properties/archive/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data5.bytes !== undefined){
let data7 = data5.bytes;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/archive/bytes",schemaPath:"#/properties/archive/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err22);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/archive/bytes",schemaPath:"#/properties/archive/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
vErrors = note(vErrors, err23);
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/archive/bytes",schemaPath:"#/properties/archive/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err24);
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.bases !== undefined){
let data8 = data.bases;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err26 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err26);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.ref === undefined){
const err27 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'"};
vErrors = note(vErrors, err27);
errors++;
}
if(data9.digest === undefined){
const err28 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
vErrors = note(vErrors, err28);
errors++;
}
if(data9.triggers === undefined){
const err29 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "triggers"},message:"must have required property '"+"triggers"+"'"};
vErrors = note(vErrors, err29);
errors++;
}
for(const key2 in data9){
if(!(((key2 === "ref") || (key2 === "digest")) || (key2 === "triggers"))){
const err30 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data9.ref !== undefined){
let data10 = data9.ref;
if(typeof data10 === "string"){
if(func1(data10) > 1000){
const err31 = {instancePath:instancePath+"/bases/" + i0+"/ref",schemaPath:"#/properties/bases/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/bases/" + i0+"/ref",schemaPath:"#/properties/bases/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data9.digest !== undefined){
let data11 = data9.digest;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/bases/" + i0+"/digest",schemaPath:"#/properties/bases/items/properties/digest/type",keyword:"type",params:{type: schema31.properties.bases.items.properties.digest.type},message:"must be string,null"};
vErrors = note(vErrors, err33);
errors++;
}
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err34 = {instancePath:instancePath+"/bases/" + i0+"/digest",schemaPath:"#/properties/bases/items/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err34);
errors++;
}
}
}
if(data9.triggers !== undefined){
if(typeof data9.triggers !== "boolean"){
const err35 = {instancePath:instancePath+"/bases/" + i0+"/triggers",schemaPath:"#/properties/bases/items/properties/triggers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err38);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


;// CONCATENATED MODULE: ./core/schema/kept-image.js


;// CONCATENATED MODULE: ./core/contract/kept-image.js
/**
 * An image that one machine built and another one runs (`smoke.stage`): an archive, and a word about it beside it. Both come from a
 * job that ran code of a pull request, so the word is a claim until the reader has computed the same.
 */



const KEPT_MAX_BYTES = 1 << 20;
const LIMITS = { maxLength: KEPT_MAX_BYTES, maxDepth: 8, maxString: 8192 };
/** Names of the two files of an example, in the directory of all. */
function keptNames(exampleId) {
    const name = encodeURIComponent(exampleId);
    return { archive: `${name}.tar`, about: `${name}.json` };
}
/** Total: any text gives the document, or what is wrong with it. */
function readKeptImage(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, LIMITS);
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(parsed.problem.message);
    if (validate(parsed.value))
        return (0,problem.ok)(parsed.value);
    const errors = validate.errors ?? [];
    return (0,problem/* fail */.fJ)(`does not fit kept-image/1: ${errors.slice(0, 3).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is wrong'}`).join('; ')}`);
}
/** null: it is of the very example that lies here (A63). In words that follow "the image". */
function judgeKept(kept, own) {
    if (kept.example !== own.example)
        return 'is of another example';
    if (kept.tree !== own.tree)
        return `was built from another state of the example (tree ${kept_image_short(kept.tree)}; here it is ${kept_image_short(own.tree)})`;
    if (kept.key !== own.key)
        return `was built from something else (build key ${kept_image_short(kept.key)}; here it is ${kept_image_short(own.key)})`;
    return null;
}
const kept_image_short = (hash) => hash?.slice(0, 12) ?? 'unknown';

;// CONCATENATED MODULE: ./app/steps/keep-image.js
/** The end of a climb with `smoke.stage: build`: the image is kept as an archive for the machine that runs, and nothing of it is run. */






/** Where archives are, below the output directory. */
const KEPT = 'images';
/** Bytes; docs/runners.md has the measured sizes. */
const keptMaxBytes = ({ smoke }) => Math.floor((smoke.images_gb ?? 24) * 1024 ** 3);
async function keepImage(world, config, ascent, { path, choice }, { image, build, bases = [], findings }) {
    const { example } = ascent;
    const { images } = choice.engine;
    const key = build?.key ?? null;
    const rest = (reason, more = []) => ({ ...path.rest(rung_path/* STAGE_BUILD */.y, reason), findings: [...findings, ...more] });
    const notKept = (why) => rest(`its image was built, and is not kept: ${why}`, [(0,finding/* finding */.gk)('SMOKE.IMAGE_NOT_KEPT', { path: dockerfileOf(example), example: example.id }, `The image of ${example.id} is not kept: ${why}.`)]);
    if (images === undefined || image?.id == null)
        return rest('the process engine builds no image, so there is nothing to keep; it runs where it is');
    if (key === null)
        return notKept(`it has no build key, so nobody could tell what it is (${build?.reason ?? 'no reason was given'})`);
    const names = keptNames(example.id);
    world.log.progress({ kind: 'step-started', example: example.id, step: 'keep' });
    const saved = await images.save(image.id, `${KEPT}/${names.archive}`, { maxBytes: keptMaxBytes(config), timeoutMs: config.build.timeout_minutes * 60_000, signal: world.signal });
    if (world.signal.aborted)
        return path.skip('smoked', 'was interrupted');
    if (saved.kind === 'too_large')
        return notKept('its archive is larger than smoke.images_gb allows');
    if (saved.kind === 'failed')
        return path.stop('smoked', (0,steps_ascent/* engineProblem */.iH)(example, saved.reason, saved.next));
    const { sha256, bytes } = saved;
    const about = { schema: 'kept-image/1', example: example.id, key, tree: (await world.git.contents(example.path))?.tree ?? null, image: image.id, archive: { sha256, bytes }, bases: bases.map((base) => ({ ...base })) };
    const written = await world.output.write(`${KEPT}/${names.about}`, `${JSON.stringify(about, null, 2)}\n`);
    if (!written.ok)
        return path.stop('smoked', written.problem);
    return rest(`its image was built, and is kept in ${(0,shown_output/* shownOutput */.f)(world)(`${KEPT}/${names.archive}`)}`);
}
/** A trial of a sweep and a measured run have the image of the smoke. */
function onlySmokeIsSplit({ example, kind, atTop }) {
    if (kind !== 'sweep-trial' && atTop === undefined)
        return null;
    return (0,rung_path/* openPath */.i)(example, (0,steps_ascent/* goalOf */.ZZ)({ kind, ...(atTop === undefined ? {} : { atTop }) })).skip('built', 'smoke.stage is build: its smoke keeps the image that its sweep or benchmark runs');
}

;// CONCATENATED MODULE: ./app/steps/use-kept-image.js
/**
 * The rung `built` with `smoke.stage: run`: nothing is built. The image that another machine kept is checked against what lies here,
 * loaded, and taken away again when its example is done. Archive and document come from a job that ran code of a pull request.
 */








async function useKeptImage(world, config, ascent, camp, recipe, phases) {
    const { path, choice } = camp;
    const started = world.clock.elapsed();
    const directory = await openDirectory(world, config);
    if (!directory.ok)
        return (0,problem/* fail */.fJ)(path.stop('built', directory.problem));
    const kept = await readKept(directory.value, ascent.example.id);
    if (!kept.ok)
        return (0,problem/* fail */.fJ)(refuse(ascent, camp, config, kept.problem));
    const info = await (0,steps_ascent/* timed */.ay)(world, phases, 'key', () => inputsOfBuild(world, { ...recipe, context: ascent.example.path, images: undefined, askRegistry: false, known: kept.value.bases }));
    const wrong = await judgeHere(world, ascent, kept.value, info);
    if (wrong !== null)
        return (0,problem/* fail */.fJ)(refuse(ascent, camp, config, { what: wrong }));
    const { images } = choice.engine;
    const loaded = images === undefined ? { what: 'cannot be loaded by this engine' } : await (0,steps_ascent/* timed */.ay)(world, phases, 'load', () => loadKept(world, config, ascent, images, directory.value, kept.value));
    if ('what' in loaded)
        return (0,problem/* fail */.fJ)(refuse(ascent, camp, config, loaded));
    if ('code' in loaded)
        return (0,problem/* fail */.fJ)(world.signal.aborted ? path.skip('built', 'was interrupted') : path.stop('built', loaded));
    const { facts, wasThere } = loaded;
    path.pass('built', world.clock.elapsed() - started, choice.engine.name, `not built here: the image of stage build, key and tree as checked out${facts.createdAt === null ? '' : `, of ${facts.createdAt.slice(0, 10)}`}`);
    return (0,problem.ok)({
        image: { ref: facts.id, id: facts.id, digest: null },
        // Of the base only what its name says is known here. Nothing is ever made of this image: who built it ran code of the change.
        build: { ...info, baseDigest: /@(sha256:[0-9a-f]{64})$/.exec(info.base ?? '')?.[1] ?? null, reused: 'archive', trusted: false, ...(facts.createdAt === null ? {} : { imageCreatedAt: facts.createdAt }) },
        findings: [],
        release: async () => (wasThere ? undefined : images.drop(facts.id)),
    });
}
async function openDirectory(world, { smoke }) {
    const place = smoke.images ?? null;
    if (place === null)
        return (0,problem/* fail */.fJ)({ code: 'SMOKE.NO_IMAGES', message: 'smoke.stage is run, and nothing says where the images are.', next: 'Name the directory with the kept images: smoke.images, or the input `images` of the action.' });
    const files = world.filesAt?.(place.startsWith('/') ? place : `${world.files.rootAbs}/${place}`);
    if (files !== undefined && (await files.resolve('.')) !== null)
        return (0,problem.ok)(files);
    return (0,problem/* fail */.fJ)({ code: 'SMOKE.NO_IMAGES', message: `smoke.images names ${place}, and there is no such directory.`, next: 'Download the artifact of the job that builds, and name the directory of its images.' });
}
async function readKept(directory, exampleId) {
    const text = await directory.readText(keptNames(exampleId).about, { maxBytes: KEPT_MAX_BYTES });
    if (!text.ok)
        return (0,problem/* fail */.fJ)(text.problem.kind === 'missing' ? { what: 'is not there', missing: true } : { what: `has a document that cannot be read: ${text.problem.message}` });
    const kept = readKeptImage(text.value.text);
    return kept.ok ? kept : (0,problem/* fail */.fJ)({ what: `has a document that ${kept.problem}` });
}
async function judgeHere(world, { example }, kept, { key, reason }) {
    if (key === null)
        return `cannot be checked: there is no build key here (${reason ?? 'no reason was given'})`;
    return judgeKept(kept, { example: example.id, tree: (await world.git.contents(example.path))?.tree ?? null, key });
}
async function loadKept(world, config, { example }, images, directory, kept) {
    const { archive } = keptNames(example.id);
    const place = await directory.resolve(archive);
    if (place === null || place === 'outside')
        return { what: `has no archive: ${archive} ${place === null ? 'is not there' : 'is a link that leads elsewhere'}` };
    world.log.progress({ kind: 'step-started', example: example.id, step: 'load' });
    const outcome = await images.load(`${directory.rootAbs}/${place.path}`, { ...kept.archive, id: kept.image }, { maxBytes: keptMaxBytes(config), timeoutMs: config.build.timeout_minutes * 60_000, signal: world.signal });
    if (outcome.kind === 'refused')
        return { what: `is refused: its archive ${outcome.reason}` };
    if (outcome.kind === 'failed')
        return (0,steps_ascent/* engineProblem */.iH)(example, outcome.reason, outcome.next);
    const { arch } = await world.host.hardware();
    const wrong = (0,judge_image/* judgeImage */.xQ)(outcome.facts, null, { key: kept.key, arch, untrusted: config.smoke.untrusted, digest: null });
    if (wrong === null)
        return outcome;
    if (!outcome.wasThere)
        await images.drop(outcome.facts.id);
    return { what: wrong };
}
/** Never green, and no word about the example: it was not run. */
function refuse({ example }, { path }, { smoke }, { what, missing }) {
    const at = { path: dockerfileOf(example), example: example.id };
    const place = `${smoke.images ?? ''}/${keptNames(example.id).about}`;
    const found = missing === true ? (0,finding/* finding */.gk)('SMOKE.KEPT_IMAGE_MISSING', at, `No image of ${example.id} was kept: there is no ${place}.`) : (0,finding/* finding */.gk)('SMOKE.KEPT_IMAGE_REFUSED', at, `The kept image of ${example.id} (${place}) ${what}. It was not run.`);
    return { ...path.skip('built', missing === true ? 'stage run: no image of it was kept' : `stage run: its kept image ${what}`), findings: [found] };
}

;// CONCATENATED MODULE: ./app/steps/build-example.js
/** The rung `built`: the image of an example, with the arguments that its Dockerfile asks for; or the one that is there already. */











const DOCKERFILE_MAX_BYTES = 1024 * 1024;
/** A failed result is the end of the climb. `phases` gets how long it took to build, or to pull. */
async function buildRung(world, config, ascent, camp, id, phases) {
    const { path, choice } = camp;
    const { example } = ascent;
    if (choice.engine.name === 'process') {
        path.leave('built', 'the process engine builds no image');
        return (0,problem.ok)({ image: null, findings: [] });
    }
    const started = world.clock.elapsed();
    const recipe = await readRecipe(world, config, example);
    const refused = config.smoke.untrusted ? refusedBuildFindings({ example: example.id, path: dockerfileOf(example), ...recipe }) : [];
    if (refused.length > 0)
        return (0,problem/* fail */.fJ)(path.fail('built', 'its Dockerfile asks for what code that is not trusted does not get', refused));
    if (config.smoke.stage === 'run')
        return useKeptImage(world, config, ascent, camp, recipe, phases);
    const { images } = choice.engine;
    if (config.build.cache === 'registry' && config.build.cache_ref === null)
        ascent.warnOnce('build.cache is registry, and build.cache_ref names none: no layers are kept.');
    const place = { ...recipe, context: example.path, images, askRegistry: config.build.skip_fresh_hours > 0 || config.images.registry !== null || config.smoke.stage === 'build' };
    const { bases, info } = await (0,steps_ascent/* timed */.ay)(world, phases, 'key', async () => {
        const named = await namedBy(place);
        return { bases: named, info: await inputsOfBuild(world, { ...place, known: named }) };
    });
    const found = info.key === null || images === undefined ? null : await findImage(world, config, images, example, info.key, phases);
    if (found?.warning != null)
        ascent.warnOnce(found.warning);
    if (found?.image != null) {
        path.pass('built', world.clock.elapsed() - started, choice.engine.name, `image of ${found.createdAt?.slice(0, 10) ?? 'an unknown date'} reused, key unchanged${found.from === 'registry' ? ' (pulled)' : ''}`);
        return (0,problem.ok)({ image: found.image, build: { ...info, reused: found.from, trusted: !config.smoke.untrusted, ...(found.createdAt === null ? {} : { imageCreatedAt: found.createdAt }) }, findings: [], bases });
    }
    // A pull that found nothing is no way to an image.
    delete phases['pull'];
    const image = await (0,steps_ascent/* timed */.ay)(world, phases, 'build', () => buildIt(world, config, ascent, camp, id, { ...recipe, key: info.key }));
    return image.ok ? (0,problem.ok)({ image: image.value, build: { ...info, reused: null, trusted: !config.smoke.untrusted }, findings: found?.findings ?? [], bases }) : image;
}
async function buildIt(world, config, ascent, { path, preset, choice }, id, parts) {
    const { example } = ascent;
    world.log.progress({ kind: 'step-started', example: example.id, step: 'build', detail: choice.engine.name });
    const outcome = await startBuild(world, config, ascent, choice.engine, id, parts);
    switch (outcome.kind) {
        case 'built':
            if (outcome.image?.id == null)
                return (0,problem/* fail */.fJ)(path.stop('built', (0,steps_ascent/* engineProblem */.iH)(example, 'the engine did not say the id of the image it built', 'Look at the build log in the output directory.')));
            path.pass('built', outcome.durationMs, choice.engine.name);
            return (0,problem.ok)(outcome.image);
        case 'failed':
            return (0,problem/* fail */.fJ)(path.fail('built', `its image does not build: ${outcome.reason}`, (0,smoke_findings/* buildFindings */.nH)(example, preset, outcome, config.build.timeout_minutes, (0,shown_output/* shownOutput */.f)(world), failedPlace(example, parts.dockerfile, outcome.at))));
        case 'timed_out':
            return (0,problem/* fail */.fJ)(path.fail('built', `its image did not build within ${config.build.timeout_minutes} minutes`, (0,smoke_findings/* buildFindings */.nH)(example, preset, outcome, config.build.timeout_minutes, (0,shown_output/* shownOutput */.f)(world))));
        case 'interrupted':
            return (0,problem/* fail */.fJ)(path.skip('built', 'was interrupted'));
        case 'engine_failed':
            return (0,problem/* fail */.fJ)(path.stop('built', (0,steps_ascent/* engineProblem */.iH)(example, outcome.reason, outcome.next)));
    }
}
/** The instruction that the builder stopped at; null: it did not say, or the file has none such. */
function failedPlace(example, dockerfile, at) {
    const line = at === undefined || dockerfile === null ? null : (0,failed_instruction/* failedLine */.E)(dockerfile, at);
    return line === null ? null : { path: dockerfileOf(example), line };
}
async function startBuild(world, config, ascent, engine, run, { args, key }) {
    const { example } = ascent;
    return engine.build({
        context: example.path,
        dockerfile: example.build.kind === 'docker' ? example.build.dockerfile : 'Dockerfile',
        tag: (0,image_tag/* imageTag */.I_)(example.id),
        args,
        labels: await labelsOfBuild(world, config, ascent, key),
        network: config.build.network,
        cache: layerCache(config, example),
        timeoutMs: config.build.timeout_minutes * 60_000,
        log: `logs/${run}/build.log`,
        signal: world.signal,
        onLine: (line) => world.log.progress({ kind: 'output', example: example.id, step: 'build', line }),
    });
}
/** Code that is not trusted reads what others kept, and keeps nothing (A47). */
function layerCache({ build, smoke }, { id }) {
    const write = !smoke.untrusted;
    if (build.cache === 'gha')
        return { kind: 'gha', scope: `hortus-${id.replaceAll(/[^a-zA-Z0-9._-]/g, '-')}`, write };
    if (build.cache === 'registry' && build.cache_ref !== null)
        return { kind: 'registry', ref: `${build.cache_ref}:${(0,image_tag/* imageName */.tO)(id).replaceAll('/', '-')}`, write };
    return { kind: 'none' };
}
/** The configuration's word comes last: it knows the machine (a local base image, a package index). */
async function readRecipe(world, config, example) {
    const read = await world.files.readText(dockerfileOf(example), { maxBytes: DOCKERFILE_MAX_BYTES });
    const dockerfile = read.ok ? read.value.text : null;
    const declared = dockerfile === null ? new Set() : (0,image_tag/* declaredArgs */.M6)(dockerfile);
    const own = example.build.kind === 'docker' ? example.build.args : {};
    return { dockerfile, args: { ...own, ...Object.fromEntries(Object.entries(config.build.args).filter(([name]) => declared.has(name))) } };
}

// EXTERNAL MODULE: ./core/garden/read-service.js + 1 modules
var read_service = __webpack_require__(83887);
;// CONCATENATED MODULE: ./core/contract/compose-of-contract.js

/**
 * The preset of a script that starts a compose project and no container of its own, as one that runs the project: Hortus reads the
 * file itself. null: the script does something else. A text: why it cannot be run so.
 */
function composeOfContract(preset, { calls }) {
    const projects = calls.filter((call) => call.kind === 'compose');
    if (!calls.some(({ kind }) => kind === 'run') && projects.some(({ action }) => action === 'run') && !projects.some(({ action }) => action === 'up'))
        return 'starts a container through `compose run`, which is not understood';
    if (!projects.some(({ action }) => action === 'up') || calls.some(({ kind }) => kind === 'run'))
        return null;
    const files = [...new Set(projects.flatMap((call) => call.files))];
    if (projects.some(({ action }) => action === 'run' || action === 'exec'))
        return 'runs commands in the services of a compose project, which Hortus does not repeat';
    if (files.length > 1)
        return 'puts several compose files together, which Hortus does not do';
    const [file = null] = files;
    if (file !== null && (!(0,read_service/* isInside */.FK)(file) || file.startsWith('{')))
        return 'names a compose file outside the example';
    return { ...preset, action: { kind: 'command', argv: [] }, compose: preset.compose ?? { file: file === null ? null : file.replace(/^(?:\.\/)+/, ''), runIn: null } };
}

// EXTERNAL MODULE: ./core/contract/coherence.js
var coherence = __webpack_require__(55807);
// EXTERNAL MODULE: ./core/contract/own-build.js
var own_build = __webpack_require__(93608);
// EXTERNAL MODULE: ./core/contract/plan-run.js
var plan_run = __webpack_require__(10714);
// EXTERNAL MODULE: ./app/steps/check-contracts.js + 5 modules
var check_contracts = __webpack_require__(89351);
// EXTERNAL MODULE: ./app/steps/contract-of-script.js
var contract_of_script = __webpack_require__(98974);
// EXTERNAL MODULE: ./core/contract/image-names.js
var image_names = __webpack_require__(88877);
// EXTERNAL MODULE: ./app/steps/list-files.js
var list_files = __webpack_require__(12612);
;// CONCATENATED MODULE: ./app/steps/named-elsewhere.js
/** Whether another example could make an image: before an accusation, any mention of its name elsewhere counts. */


const named_elsewhere_MAX_BYTES = 256 * 1024;
/** A directory of that name, or a script, compose file or descriptor outside of the example that holds it. */
async function isNamedElsewhere(world, example, image) {
    const leaf = (0,image_names/* leafOfImage */.vN)(image);
    const others = (await (0,list_files/* listFiles */.C)(world)).filter((file) => !file.startsWith(`${example.path}/`));
    if (others.some((file) => file.split('/').slice(0, -1).some((part) => loose(part) === loose(leaf))))
        return true;
    for (const file of others.filter((path) => MAKERS.test(path))) {
        const text = await world.files.readText(file, { maxBytes: named_elsewhere_MAX_BYTES, head: true });
        if (text.ok && text.value.text.includes(leaf))
            return true;
    }
    return false;
}
const MAKERS = /(\.(sh|bash|mk|ya?ml)|(^|\/)Makefile)$/;
const loose = (name) => name.toLowerCase().replaceAll(/[-_.]/g, '');

;// CONCATENATED MODULE: ./app/steps/contract-rung.js









/** A failed result is the end of the climb. */
async function contractRung(world, config, { example, preset: name, contracts }, path) {
    const preset = example.presets.find((each) => each.name === name);
    if (preset === undefined)
        return (0,problem/* fail */.fJ)(path.skip('contracted', `has no preset "${name}"`));
    if (preset.action.kind === 'script')
        return scriptRung(world, config, example, preset, path, contracts);
    if (preset.action.kind === 'invalid') {
        const message = `The preset "${preset.name}" of ${example.id} cannot be read: ${preset.action.reason}.`;
        return (0,problem/* fail */.fJ)(path.fail('contracted', `its preset "${preset.name}" cannot be read`, [(0,finding/* finding */.gk)('SMOKE.PRESET_INVALID', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)]));
    }
    path.pass('contracted');
    return (0,problem.ok)({ preset, example });
}
/** The script itself is never run but by the capture: what runs is its contract. */
async function scriptRung(world, config, example, preset, path, shared) {
    const script = preset.action.kind === 'script' ? preset.action.script : '';
    if ((await world.files.stat(`${example.path}/${script}`)) === null)
        return (0,problem/* fail */.fJ)(path.skip('contracted', `its script ${script} is not there`));
    const started = world.clock.elapsed();
    const known = await (0,contract_of_script/* contractOfScript */.J)(world, config, example, preset, shared);
    if (!known.ok)
        return (0,problem/* fail */.fJ)(path.skip('contracted', `its contract is not known: ${known.problem.message} ${known.problem.next}`));
    const { own, builds } = known.value;
    if (own.state !== 'complete')
        return (0,problem/* fail */.fJ)(path.skip('contracted', unknownContract(script, own)));
    const project = composeOfContract(preset, own);
    if (typeof project === 'string')
        return (0,problem/* fail */.fJ)(path.skip('contracted', `its script ${script} ${project}`));
    if (project !== null) {
        path.pass('contracted', world.clock.elapsed() - started);
        return (0,problem.ok)({ preset: project, example });
    }
    if (own.calls.every(({ kind }) => kind !== 'run'))
        return (0,problem/* fail */.fJ)(path.skip('contracted', `its script ${script} starts no container`));
    const broken = await brokenPaths(world, example, [own, ...builds]);
    if (broken[0] !== undefined)
        return (0,problem/* fail */.fJ)(path.fail('contracted', broken[0].message, broken));
    const build = (0,own_build/* ownBuild */.H)(example, own, builds);
    if (build.kind === 'cannot')
        return (0,problem/* fail */.fJ)(path.skip('contracted', `its script ${script} ${build.reason}`));
    if (build.kind === 'foreign')
        return (0,problem/* fail */.fJ)(await foreignImage(world, example, preset, known.value, build.image, path));
    const refused = whyRefused(config, { ...example, build: build.build }, preset, own);
    if (refused !== null)
        return (0,problem/* fail */.fJ)(path.skip('contracted', refused));
    path.pass('contracted', world.clock.elapsed() - started);
    return (0,problem.ok)({ preset: { ...preset, engines: containerEngines(preset) }, contract: own, example: { ...example, build: build.build } });
}
/** What the script said last comes last. */
function unknownContract(script, { reason, state }) {
    const [why, ...said] = (reason ?? state).split('; its last line: ');
    return [`its script ${script} ${why}, so its contract is not known`, ...said].join('; its last line: ');
}
/** A mount to start in, or a Dockerfile, that is not there: the script cannot work for anyone. */
async function brokenPaths(world, example, contracts) {
    const garden = [{ example, contracts }];
    return (0,coherence/* coherenceFindings */.V)(garden, await (0,check_contracts.ignoredAmong)(world, garden)).filter(({ code, level }) => level === 'error' && code !== 'CONTRACT.IMAGE_NOT_BUILT');
}
/** What no run gets is refused whatever machine this is: the plan is tried with places that mean nothing. */
function whyRefused(config, example, preset, contract) {
    const nowhere = { gardenAbs: '/', scratchAbs: '/', homeAbs: '/', searchPath: '' };
    const planned = (0,plan_run/* planRun */.nY)(example, preset, { ...nowhere, engine: 'docker', smoke: config.smoke, params: {}, profile: null, gpus: 0, timeoutSeconds: 1, run: '', contract });
    return planned.ok || !(planned.problem.code.startsWith('RUN.CONTRACT_') || planned.problem.code === 'RUN.COMMAND') ? null : planned.problem.message;
}
/** Red when it is certain that nobody makes it; an image from a registry is only none that Hortus may pull for a run. */
async function foreignImage(world, example, preset, { own, builds }, image, path) {
    const certain = (0,coherence/* coherenceFindings */.V)([{ example, contracts: [own, ...builds] }]).filter((found) => found.code === 'CONTRACT.IMAGE_NOT_BUILT' && found.level === 'error');
    const told = `its script runs the image ${image.slice(0, 120)}, which no script of it builds`;
    return certain.length > 0 && preset.action.kind === 'script' && !(await isNamedElsewhere(world, example, image)) ? path.fail('contracted', told, certain) : path.skip('contracted', told);
}
function containerEngines({ engines }) {
    const able = engines.filter((engine) => engine !== 'process');
    return able.length > 0 ? able : ['docker', 'podman'];
}

// EXTERNAL MODULE: ./app/steps/plan-for.js
var plan_for = __webpack_require__(53795);
// EXTERNAL MODULE: ./core/record/describe-end.js
var describe_end = __webpack_require__(11985);
;// CONCATENATED MODULE: ./core/contract/judge-probe.js
/** What the end of a probe says. Only what it surely shows: a program that asks for a GPU before it reads its arguments has shown nothing. */


function judgeProbe({ end, log }, timeoutMs) {
    const lines = (log.tail ?? []).map(quote_log/* plainText */.w);
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? { state: 'passed' } : judgeExit(end.code, lines);
        case 'timed_out':
            return { state: 'unknown', reason: `--help gave no answer within ${timeoutMs / 1000} s: it loads a model, or works, before it reads its arguments` };
        case 'signalled':
            return failed(`was ended by ${end.signal}`);
        default:
            return { state: 'unknown', reason: (0,describe_end/* describeEnd */.l)(end, { timeoutMs, memoryBytes: null }) ?? 'was stopped' };
    }
}
function judgeExit(code, lines) {
    if (code === 126 || code === 127)
        return { state: 'failed', surely: true, reason: code === 127 ? 'its program was not found' : 'its program is not executable', module: null, program: true };
    const error = lines.findLast((line) => ERROR_LINE.test(line)) ?? null;
    const absent = error !== null && error.startsWith('ModuleNotFoundError');
    // Both were taken away by the harness: that they are missing says nothing about the example.
    if (error !== null && !absent && GPU_WORDS.test(error))
        return { state: 'unknown', reason: `asks for a GPU before it reads its arguments (${judge_probe_short(error)})` };
    if (error !== null && !absent && NETWORK_WORDS.test(error))
        return { state: 'unknown', reason: `asks the network before it reads its arguments (${judge_probe_short(error)})` };
    const module = error === null ? null : missingModule(error);
    if (error !== null && (module !== null || IMPORT_ERROR.test(error)))
        return { state: 'failed', surely: true, reason: module === null ? `cannot be imported: ${judge_probe_short(error)}` : `imports ${module}, which cannot be had`, module };
    if (error !== null && /^(?:Syntax|Indentation|Tab)Error\b/.test(error))
        return { state: 'failed', surely: true, reason: `cannot be compiled: ${judge_probe_short(error)}`, module: null };
    if (error !== null)
        return failed(`ended with ${judge_probe_short(error)}`);
    // argparse and click print their usage and leave with 2 when they do not know an option: what --help would prove was not proven.
    if (code === 2 && lines.some((line) => /^usage:/i.test(line.trim())))
        return { state: 'unknown', reason: 'its argument parser does not know --help (exit code 2 with its usage)' };
    return failed(`ended with exit code ${code}`);
}
const failed = (reason) => ({ state: 'failed', surely: false, reason, module: null });
/** The last line of a traceback: `ModuleNotFoundError: No module named 'x'`, `torch.cuda.OutOfMemoryError: …`. */
const ERROR_LINE = /^[A-Za-z_][\w.]{0,100}(?:Error|Exception|Interrupt|Exit)\b/;
const IMPORT_ERROR = /^(?:ModuleNotFoundError|ImportError)\b/;
/** The driver's libraries come with the GPU: without one they are missing by right. */
const GPU_WORDS = /\b(?:cuda|nvidia|nvml|rocm|hip|gpus?)\b|libcuda|libnv|libamdhip|No CUDA/i;
const NETWORK_WORDS = /name resolution|name or service not known|network is unreachable|max retries exceeded|connection (?:refused|error)|couldn't connect|offline|\bConnect\w{0,40}Error\b|LocalEntryNotFound/i;
/** `No module named 'x.y'` → `x.y`; `cannot import name 'a' from 'b'` → `b.a`. */
function missingModule(error) {
    const named = /^ModuleNotFoundError: No module named '?([\w.]{1,100})/.exec(error)?.[1];
    if (named !== undefined)
        return named;
    const [, name, from] = /^ImportError: cannot import name '?([\w.]{1,100})'? from '?([\w.]{1,100})/.exec(error) ?? [];
    return name === undefined ? null : `${from}.${name}`;
}
const judge_probe_short = (line) => (line.length > 160 ? `${line.slice(0, 160)}…` : line);

// EXTERNAL MODULE: ./core/contract/places.js
var places = __webpack_require__(55277);
;// CONCATENATED MODULE: ./core/contract/program-words.js
/** The program of a command line behind the words that only set it up: `env A=1`, `time`, `nice -n 5`, `timeout 60`, `exec`. */
function programWords(argv) {
    let words = argv;
    for (let hops = 0; hops < 10; hops += 1) {
        const [first, ...rest] = words;
        if (first === undefined)
            return { program: null, rest: [] };
        const values = WRAPPERS.get(first.slice(first.lastIndexOf('/') + 1));
        if (values === undefined)
            return { program: first, rest };
        words = afterOptions(rest, values);
    }
    return { program: null, rest: [] };
}
const WRAPPERS = new Map([
    ['env', { options: new Set(['-u', '--unset', '-C', '--chdir']), words: 0 }],
    ['time', { options: new Set(['-f', '-o']), words: 0 }],
    ['nice', { options: new Set(['-n']), words: 0 }],
    ['nohup', { options: new Set(), words: 0 }],
    ['exec', { options: new Set(['-a']), words: 0 }],
    ['timeout', { options: new Set(['-s', '--signal', '-k', '--kill-after']), words: 1 }],
    ['stdbuf', { options: new Set(['-i', '-o', '-e']), words: 0 }],
]);
function afterOptions(words, wrapper) {
    let at = 0;
    while (words[at] !== undefined && (words[at].startsWith('-') || /^[A-Za-z_]\w*=/.test(words[at])))
        at += wrapper.options.has(words[at]) ? 2 : 1;
    return words.slice(at + wrapper.words);
}

;// CONCATENATED MODULE: ./core/contract/probe.js

function probeOf({ action, probe }) {
    switch (probe.kind) {
        case 'off':
            return none('the preset says `probe: false`');
        case 'invalid':
            return none(probe.reason);
        case 'command':
            return { kind: 'probe', argv: probe.argv, needsParser: null, program: null };
        case 'auto':
            return action.kind === 'command' ? probeOfCommand(action.argv) : none(action.kind === 'script' ? 'its script calls an engine itself' : action.reason);
    }
}
/** Also for a captured command. */
function probeOfCommand(argv) {
    const { program, rest } = programWords(argv);
    if (program === null)
        return none('its command names no program');
    const name = leaf(program);
    if (/^python[0-9.]*$/.test(name))
        return pythonProbe(program, rest);
    if (LAUNCHERS.has(name))
        return launcherProbe(name, rest);
    if (name === 'node' || name === 'nodejs')
        return nodeProbe(program, rest);
    if (SHELLS.test(name))
        return none('a shell script has no --help that proves imports; give the preset a `probe:` command');
    return none(`nothing is known of how ${JSON.stringify(name.slice(0, 60))} takes --help; give the preset a \`probe:\` command`);
}
/** Options of the interpreter stay; everything after the program is the run's. */
function pythonProbe(python, rest) {
    for (let at = 0; at < rest.length; at += 1) {
        const word = rest[at] ?? '';
        const before = [python, ...rest.slice(0, at)];
        if (word === '-c' || word === '-')
            return none('a program text on the command line has no --help; give the preset a `probe:` command');
        if (word === '-m')
            return moduleProbe(before, rest.slice(at + 1));
        if (word === '-W' || word === '-X')
            at += 1;
        else if (!word.startsWith('-'))
            return { kind: 'probe', argv: [...before, word, '--help'], needsParser: 'python', program: word };
    }
    return none('its command names no program for Python');
}
function moduleProbe(before, [module, ...rest]) {
    if (module === undefined)
        return none('its command names no module for Python');
    if (MODULE_LAUNCHERS.has(module))
        return launcherProbe(module, rest);
    return { kind: 'probe', argv: [...before, '-m', module, '--help'], needsParser: null, program: null };
}
/** What starts a program once per GPU: the program is probed, without its launcher. */
function launcherProbe(launcher, rest) {
    const words = launcher === 'accelerate' && rest[0] === 'launch' ? rest.slice(1) : rest;
    // Values of the launcher's own options never end in .py.
    const at = words.findIndex((word) => word.endsWith('.py') && !word.startsWith('-'));
    const asModule = words.findIndex((word) => word === '-m' || word === '--module');
    if (asModule !== -1 && (at === -1 || asModule < at))
        return moduleProbe(['python3'], words.slice(asModule + 1));
    const program = words[at];
    return program === undefined ? none(`no program of Python is seen behind ${launcher}`) : { kind: 'probe', argv: ['python3', program, '--help'], needsParser: 'python', program };
}
const LAUNCHERS = new Set(['torchrun', 'accelerate', 'deepspeed']);
const MODULE_LAUNCHERS = new Set(['torch.distributed.run', 'torch.distributed.launch', 'accelerate.commands.launch', 'deepspeed.launcher.runner']);
function nodeProbe(node, rest) {
    const at = rest.findIndex((word) => !word.startsWith('-'));
    const program = rest[at];
    if (program === undefined || rest.slice(0, at).some((word) => /^(-e|--eval|-p|--print)$/.test(word)))
        return none('its command names no program for Node');
    return { kind: 'probe', argv: [node, ...rest.slice(0, at), program, '--help'], needsParser: 'node', program };
}
const SHELLS = /^(?:ba|da|z|k|fi)?sh$/;
const leaf = (path) => path.slice(path.lastIndexOf('/') + 1);
const none = (reason) => ({ kind: 'none', reason });

// EXTERNAL MODULE: ./app/steps/prepare-contract.js
var prepare_contract = __webpack_require__(59786);
// EXTERNAL MODULE: ./app/steps/prepare-run.js
var prepare_run = __webpack_require__(77927);
;// CONCATENATED MODULE: ./core/contract/has-parser.js
function hasParser(text, language) {
    return PARSERS[language].some((pattern) => pattern.test(text)) || (language === 'node' && parsesHelp(text));
}
/** Two looks from the first name on: one pattern for both took 20 s for half a megabyte of `parseArgs` (A08). */
function parsesHelp(text) {
    const at = text.search(/\bparseArgs\b/);
    return at !== -1 && /\bhelp\b/.test(text.slice(at));
}
const PARSERS = {
    python: [
        /\b(?:import|from)[ \t]+(?:argparse|optparse|click|typer|fire|docopt|tyro|cyclopts|hydra|plac|absl|jsonargparse|simple_parsing|configargparse|configmypy|defopt|tap|lightning\.pytorch\.cli)\b/,
        /\b(?:ArgumentParser|HfArgumentParser|TrlParser|LightningCLI|parse_args|ArgumentParserForBlip)\b/,
    ],
    // util.parseArgs is looked for above: it knows no --help unless the program declares it.
    node: [/['"](?:commander|yargs|meow|cac|sade|arg)['"]/],
};
/** Modules that a Python program imports by a plain name: those that lie beside it may hold its parser. */
function importedNames(text) {
    const names = [...text.matchAll(/^[ \t]*(?:from|import)[ \t]+\.?([A-Za-z_]\w{0,99})/gm)].map((match) => match[1] ?? '');
    return [...new Set(names)].slice(0, 50);
}

;// CONCATENATED MODULE: ./app/steps/why-no-parser.js
/** Whether the program of a probe has an argument parser: in its own text, or in that of a module beside it. */

/** null: a parser is there to answer --help, or nobody can say. Without one the program would begin its work. */
async function whyNoParser(world, example, plan, workdir) {
    const { needsParser: language } = plan;
    if (language === null || plan.program === null)
        return null;
    const program = plan.program.startsWith(`${workdir}/`) ? plan.program.slice(workdir.length + 1) : plan.program;
    const text = await readProgram(world, example, program);
    if (text === null)
        return null;
    if (hasParser(text, language))
        return null;
    const directory = program.includes('/') ? program.slice(0, program.lastIndexOf('/') + 1) : '';
    for (const name of language === 'python' ? importedNames(text) : []) {
        const beside = await readProgram(world, example, `${directory}${name}.py`);
        if (beside !== null && hasParser(beside, language))
            return null;
    }
    return `no argument parser is seen in ${program.slice(0, 100)}, so --help would start its work; give the preset a \`probe:\` command`;
}
/** null: not in the garden, so the image has it. */
async function readProgram(world, example, program) {
    if (program.startsWith('/'))
        return null;
    const read = await world.files.readText(`${example.path}/${program.replace(/^\.\//, '')}`, { maxBytes: PROGRAM_BYTES, head: true });
    return read.ok ? read.value.text : null;
}
const PROGRAM_BYTES = 512 * 1024;

;// CONCATENATED MODULE: ./app/steps/probe-rung.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * The rung `probed`: in the image that was built, without network and GPU, the preset's program is started with `--help`. It works
 * on a copy of its own, so that nothing it leaves is part of the run. Its word is about imports and arguments only, never a smoke.
 */









/** Gives what it found. Only a smoke is probed: who asks for another preset wants its run. */
async function probeRung(world, config, ascent, camp, image, id) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (ascent.kind !== 'smoke')
            return [];
        const { path, preset } = camp;
        if (config.smoke.probe_seconds === 0)
            return leave(path, 'smoke.probe_seconds is 0');
        const scratch = __addDisposableResource(env_1, await world.host.scratch(`${ascent.example.id.replaceAll('/', '-')}-probe`), true);
        const probe = await prepareProbe(world, config, ascent, { ...camp, scratch }, camp.scratch.pathAbs, id);
        if (typeof probe === 'string')
            return leave(path, probe);
        world.log.progress({ kind: 'step-started', example: ascent.example.id, step: 'probe', detail: camp.choice.engine.name });
        const outcome = await camp.choice.engine.run({ ...probe, image, signal: world.signal });
        const verdict = judgeProbe(outcome, config.smoke.probe_seconds * 1000);
        switch (verdict.state) {
            case 'passed':
                path.pass('probed', outcome.durationMs, camp.choice.engine.name);
                return [];
            case 'unknown':
                return leave(path, verdict.reason);
            case 'failed':
                path.fail('probed', verdict.reason, []);
                return [probeFinding(ascent.example, preset, probe.command, verdict, outcome.log, (0,shown_output/* shownOutput */.f)(world))];
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function leave(path, reason) {
    path.leave('probed', reason);
    return [];
}
/** The run of the preset, with another command and less of everything; a text says why there is none. */
async function prepareProbe(world, config, ascent, camp, runAbs, id) {
    const { example } = ascent;
    const preset = { ...camp.preset, params: {}, network: false, timeoutSeconds: config.smoke.probe_seconds };
    const planned = (0,plan_for/* planFor */.b)(world, config, { ...ascent, params: {}, profile: null }, { ...camp, preset, gpus: 0 }, id);
    // Whatever is wrong is said by the run itself.
    if (!planned.ok)
        return planned.problem.message;
    const { request, prepare } = planned.value;
    const plan = camp.contract !== undefined && preset.probe.kind === 'auto' ? probeOfCommand(request.command) : probeOf(preset);
    const why = plan.kind === 'none' ? plan.reason : await whyNoParser(world, example, plan, request.workdir);
    if (plan.kind === 'none' || why !== null)
        return why ?? 'nothing to probe';
    const copied = await (0,prepare_run/* copyExample */._)(world, example, camp.scratch);
    const ready = copied.ok && prepare !== undefined ? await (0,prepare_contract/* prepareContract */.I)(world, config, camp.scratch, withoutRepository(prepare)) : copied;
    if (!ready.ok)
        return ready.problem.message;
    const { keepsEntrypoint, ...rest } = request;
    return {
        ...rest,
        ...(keepsEntrypoint === true && preset.probe.kind === 'auto' ? { keepsEntrypoint } : {}),
        command: plan.argv,
        mounts: request.mounts.map((mount) => sharedRepository(mount, camp.scratch.pathAbs, runAbs)),
        env: { ...request.env, CUDA_VISIBLE_DEVICES: '', HIP_VISIBLE_DEVICES: '' },
        labels: { ...request.labels, 'hortus.rung': 'probed' },
        network: 'none',
        gpus: 'none',
        limits: { ...request.limits, graceMs: GRACE_MS },
        log: `logs/${id}/probe.log`,
    };
}
/** Who answers --help has nothing to save. */
const GRACE_MS = 2_000;
/** The copy of a whole repository is made once, for the run: the probe reads it there. */
function sharedRepository(mount, ownAbs, runAbs) {
    const own = `${ownAbs}/${places/* SCRATCH */.Zc.repository}`;
    return mount.sourceAbs === own || mount.sourceAbs.startsWith(`${own}/`) ? { ...mount, sourceAbs: `${runAbs}${mount.sourceAbs.slice(ownAbs.length)}`, writable: false } : mount;
}
function withoutRepository({ sources, inner, cache }) {
    const isOwn = (path) => path !== places/* SCRATCH */.Zc.repository && !path.startsWith(`${places/* SCRATCH */.Zc.repository}/`);
    return { repository: [], sources: sources.filter(isOwn), inner: inner.filter(({ point }) => isOwn(point)), cache };
}

;// CONCATENATED MODULE: ./core/contract/plan-compose.js
/** Below the scratch directory. Nothing of it is mounted but what lies in it: a container cannot put a link in the place of a mount. */
const COMPOSE_PLACES = { binds: 'binds', volumes: 'volumes' };
function planCompose(project, plan, main, options) {
    const { service: ask, ...request } = plan.request;
    const waitedFor = new Set(project.services.flatMap(({ dependsOn }) => dependsOn.filter(({ condition }) => condition === 'completed').map(({ service }) => service)));
    return {
        services: project.services.map((service) => planOne(project.file, service, request, waitedFor.has(service.name), options)),
        main,
        ...(main === null && ask !== undefined ? { ask } : {}),
        readyMs: Math.round(options.readySeconds * 1000),
        stopMs: Math.round(options.stopSeconds * 1000),
        timeoutMs: request.limits.timeoutMs,
    };
}
const place = (file, line) => (line === null ? file : `${file}:${line}`);
function planOne(file, service, whole, ends, options) {
    const { name, entrypoint, command, workdir, dependsOn, ports } = service;
    return {
        name,
        image: options.images.get(name) ?? { ref: service.image.kind === 'named' ? service.image.ref : name, id: null, digest: null },
        imagePlace: place(file, service.imageLine ?? service.line),
        entrypoint,
        command,
        workdir,
        request: {
            mounts: service.mounts.map((mount, index) => planMount(mount, `${name}-${index}`, options)),
            // Who it runs as has no home in the image.
            env: { HOME: '/tmp', ...service.env },
            network: 'none',
            gpus: 'none',
            // It ends with the project; its own limit is only there for a harness that lost sight of it.
            limits: { ...whole.limits, timeoutMs: whole.limits.timeoutMs + 60_000 },
            labels: { ...whole.labels, 'hortus.service': name },
            log: `logs/${options.run}/service-${name}.log`,
            logBytes: whole.logBytes,
        },
        dependsOn,
        health: service.healthcheck,
        ports,
        ends,
    };
}
/** Volumes are directories of the scratch: a run is nobody in particular, and could not write a volume of the engine's. */
function planMount(mount, own, { binds, scratchAbs }) {
    const sourceAbs = mount.kind === 'bind' ? (binds.get(mount.source) ?? `${scratchAbs}/${COMPOSE_PLACES.binds}/missing`) : `${scratchAbs}/${COMPOSE_PLACES.volumes}/${mount.name === null ? `own/${own}` : `named/${mount.name}`}`;
    return { sourceAbs, target: mount.target, writable: !mount.readonly };
}

;// CONCATENATED MODULE: ./app/steps/build-compose.js
/** The rung `built` of a project: the image of each service that is built, each recipe once. */






const build_compose_DOCKERFILE_MAX_BYTES = 1024 * 1024;
/** Name of a service → its image; under the name `''` that of the example itself, when `own` is given. A failed result ends the climb. */
async function buildCompose(world, config, ascent, camp, project, own, id) {
    const images = new Map();
    const known = new Map();
    const wanted = [...(own === null ? [] : [{ name: '', recipe: own }]), ...project.services.flatMap(({ name, image }) => (image.kind === 'built' ? [{ name, recipe: image }] : []))];
    const started = world.clock.elapsed();
    for (const { name, recipe } of wanted) {
        const key = JSON.stringify([recipe.context, recipe.dockerfile, recipe.args]);
        const image = known.get(key) ?? (await buildOne(world, config, ascent, camp, name, recipe, id));
        if ('result' in image)
            return (0,problem/* fail */.fJ)(image);
        known.set(key, image);
        images.set(name, image);
    }
    camp.path.pass('built', world.clock.elapsed() - started, camp.choice.engine.name);
    return (0,problem.ok)(images);
}
async function buildOne(world, config, { example }, { path, preset, choice }, name, recipe, id) {
    const what = name === '' ? 'its image' : `the image of its service "${name}"`;
    world.log.progress({ kind: 'step-started', example: example.id, step: 'build', detail: name === '' ? choice.engine.name : name });
    const context = recipe.context === '.' ? example.path : `${example.path}/${recipe.context}`;
    const args = await buildArgs(world, config, example.path, recipe);
    const refused = config.smoke.untrusted ? await refusedRecipe(world, example, `${context}/${recipe.dockerfile}`, args) : [];
    if (refused.length > 0)
        return path.fail('built', `the Dockerfile of ${what} asks for what code that is not trusted does not get`, refused);
    const outcome = await choice.engine.build({
        context,
        dockerfile: recipe.dockerfile,
        tag: (0,image_tag/* imageTag */.I_)(name === '' ? example.id : `${example.id}/${name}`),
        args,
        labels: { 'hortus.example': example.id },
        network: config.build.network,
        cache: { kind: 'none' },
        timeoutMs: config.build.timeout_minutes * 60_000,
        log: `logs/${id}/build${name === '' ? '' : `-${name}`}.log`,
        signal: world.signal,
        onLine: (line) => world.log.progress({ kind: 'output', example: example.id, step: 'build', line }),
    });
    switch (outcome.kind) {
        case 'built':
            return outcome.image?.id == null ? path.stop('built', (0,steps_ascent/* engineProblem */.iH)(example, `the engine did not say the id of ${what}`, 'Look at the build log in the output directory.')) : outcome.image;
        case 'failed':
            return path.fail('built', `${what} does not build: ${outcome.reason}`, (0,smoke_findings/* buildFindings */.nH)(example, preset, outcome, config.build.timeout_minutes, (0,shown_output/* shownOutput */.f)(world)));
        case 'timed_out':
            return path.fail('built', `${what} did not build within ${config.build.timeout_minutes} minutes`, (0,smoke_findings/* buildFindings */.nH)(example, preset, outcome, config.build.timeout_minutes, (0,shown_output/* shownOutput */.f)(world)));
        case 'interrupted':
            return path.skip('built', 'was interrupted');
        case 'engine_failed':
            return path.stop('built', (0,steps_ascent/* engineProblem */.iH)(example, outcome.reason, outcome.next));
    }
}
async function refusedRecipe(world, example, path, args) {
    const text = await world.files.readText(path, { maxBytes: build_compose_DOCKERFILE_MAX_BYTES });
    return refusedBuildFindings({ example: example.id, path, dockerfile: text.ok ? text.value.text : null, args });
}
async function buildArgs(world, config, base, recipe) {
    const text = await world.files.readText(`${base}/${recipe.context}/${recipe.dockerfile}`, { maxBytes: build_compose_DOCKERFILE_MAX_BYTES });
    const declared = text.ok ? (0,image_tag/* declaredArgs */.M6)(text.value.text) : new Set();
    return { ...recipe.args, ...Object.fromEntries(Object.entries(config.build.args).filter(([name]) => declared.has(name))) };
}

;// CONCATENATED MODULE: ./app/steps/copy-binds.js
/**
 * A copy of each file or directory that a compose file mounts, in a place of its own. A container that may write the workspace could
 * put a symlink where the engine looks for the next mount, and get what it points to on the host (A11): here it can reach none.
 */


/** Source as it stands in the project → absolute path of the copy. */
async function copyBinds(world, example, project, scratch) {
    const sources = [...new Set(project.services.flatMap(({ mounts }) => mounts.flatMap((mount) => (mount.kind === 'bind' ? [mount.source] : []))))];
    const copies = new Map();
    if (sources.length === 0)
        return (0,problem.ok)(copies);
    const files = (await world.git.listFiles(example.path)) ?? (await world.files.walk(example.path, { skip: ['.git', '.hortus'] })).filter(({ kind }) => kind === 'file' || kind === 'symlink').map(({ path }) => path);
    for (const [index, source] of sources.entries()) {
        // An example may be the root of its repository, as an exported one is.
        const path = source === '.' ? example.path : example.path === '.' ? source : `${example.path}/${source}`;
        const place = `${COMPOSE_PLACES.binds}/${index}`;
        await scratch.makeDir(place);
        const isFile = files.includes(path);
        const copied = isFile ? await scratch.copyFrom([path], path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.', place) : await scratch.copyFrom(path === '.' ? files : files.filter((file) => file.startsWith(`${path}/`)), path, place);
        if (!copied.ok)
            return copied;
        const copy = isFile ? `${place}/${path.slice(path.lastIndexOf('/') + 1)}` : place;
        // A link to a directory elsewhere is not copied at all; one within the example still leads somewhere.
        const there = await scratch.look(copy);
        if (there === 'other' || (isFile && there !== 'file'))
            return (0,problem/* fail */.fJ)({ code: 'SCRATCH.OUTSIDE', message: `${path} is a symlink, and a container is to be given what it points to.`, next: 'Mount the file or directory itself.', path });
        copies.set(source, `${scratch.pathAbs}/${copy}`);
    }
    return (0,problem.ok)(copies);
}

// EXTERNAL MODULE: ./app/steps/load-compose.js + 5 modules
var load_compose = __webpack_require__(81682);
// EXTERNAL MODULE: ./app/steps/run-example.js + 1 modules
var run_example = __webpack_require__(11024);
// EXTERNAL MODULE: ./app/steps/serve-plan.js + 1 modules
var serve_plan = __webpack_require__(9477);
;// CONCATENATED MODULE: ./app/steps/run-compose.js
var run_compose_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_compose_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














async function climbCompose(world, config, ascent, path, preset, lacksGpu) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { example } = ascent;
        const { project, findings } = await (0,load_compose/* loadCompose */.f)(world, example, preset);
        if (project === null)
            return path.fail('contracted', 'its compose file cannot be run', findings);
        const place = placeOfCommand(example, preset, project);
        if ('wrong' in place)
            return path.fail('contracted', 'its compose file cannot be run', [...findings, invalid(example, preset, place.wrong)]);
        const choice = await ascent.chooser.choose({ ...example, build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } }, { ...preset, engines: ['docker', 'podman'] });
        if (choice.kind === 'none') {
            if (lacksGpu)
                return { ...withoutGpu(path, []), findings };
            const unavailable = choice.unavailable;
            return unavailable === undefined ? path.skip('built', `runs several containers, and ${choice.reason}`) : path.stop('built', { code: 'ENGINE.UNAVAILABLE', message: `The engine that was asked for cannot be used: ${unavailable.reason}.`, next: unavailable.next });
        }
        const scratch = run_compose_addDisposableResource(env_1, await world.host.scratch(example.id.replaceAll('/', '-')), true);
        const camp = { path, preset, choice, scratch, gpus: 0 };
        // await: without it the scratch directory would go before the run is over.
        const climbed = await runUp(world, config, ascent, camp, project, place, lacksGpu);
        return { ...climbed, findings: [...findings, ...climbed.findings] };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_compose_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function placeOfCommand(example, preset, { services }) {
    if (preset.action.kind !== 'command' || preset.action.argv.length === 0)
        return { kind: 'none' };
    const wanted = preset.compose?.runIn ?? null;
    if (wanted !== null)
        return services.some(({ name }) => name === wanted) ? { kind: 'service', name: wanted } : { wrong: `its command is to run in the image of "${wanted}", which is no service` };
    if (example.build.kind === 'docker')
        return { kind: 'own', recipe: { kind: 'built', context: '.', dockerfile: example.build.dockerfile, args: example.build.args } };
    const built = services.filter(({ image }) => image.kind === 'built');
    const [only, ...more] = built.length > 0 ? built : services;
    return only !== undefined && more.length === 0 ? { kind: 'service', name: only.name } : { wrong: 'nothing says in which image its command runs: name a service with `compose: { run_in: … }`' };
}
async function runUp(world, config, ascent, camp, project, place, lacksGpu) {
    const { example } = ascent;
    const { path, scratch } = camp;
    const id = (0,record_id/* recordId */.Re)(world.clock.now(), world.host.randomHex(4));
    // The plan of a run gives its limits, labels and log also where no command is run.
    const named = place.kind === 'none' ? { ...camp, preset: { ...camp.preset, action: { kind: 'command', argv: ['compose'] } } } : camp;
    const bare = (0,plan_for/* planFor */.b)(world, config, ascent, named, id);
    // Also under `hortus run`: nobody could reach it from outside.
    const planned = bare.ok ? await (0,serve_plan/* withService */.K)(world, { example }, camp.preset, bare.value) : bare;
    if (!planned.ok)
        return run_compose_refuse(path, example, camp.preset, planned.problem);
    if (config.smoke.stage === 'run')
        return path.skip('built', 'stage run: a project of several containers is not split, and nothing is built here; smoke it with smoke.stage=all');
    const phases = {};
    const images = await (0,steps_ascent/* timed */.ay)(world, phases, 'build', () => buildCompose(world, config, ascent, camp, project, place.kind === 'own' ? place.recipe : null, id));
    if (!images.ok)
        return images.problem;
    if (config.smoke.stage === 'build')
        return path.rest(rung_path/* STAGE_BUILD */.y, 'its images were built, and none is kept: a project of several containers is not split');
    path.leave('probed', 'a project of several containers is not probed');
    if (lacksGpu)
        return withoutGpu(path, []);
    const ready = await (0,steps_ascent/* timed */.ay)(world, phases, 'prepare', () => (0,prepare_run/* prepareRun */.Z)(world, config, example, scratch));
    if (!ready.ok)
        return run_compose_refuse(path, example, camp.preset, ready.problem);
    const binds = await copyBinds(world, example, project, scratch);
    if (!binds.ok)
        return run_compose_refuse(path, example, camp.preset, binds.problem);
    const image = imageOf(project, place, planned.value, images.value);
    const { service } = camp.preset;
    const options = { images: images.value, binds: binds.value, scratchAbs: scratch.pathAbs, run: id, readySeconds: service?.readySeconds ?? 60, stopSeconds: service?.stopSeconds ?? 10 };
    const engine = asOne(camp.choice.engine, place.kind !== 'none', (main) => planCompose(project, planned.value, main, options));
    // The server that is asked is one of the services: a command beside them is none.
    const { service: _asked, ...request } = planned.value.request;
    const plan = place.kind === 'none' ? planned.value : { ...planned.value, request };
    return (ascent.atTop ?? run_example/* runExample */.q)(world, config, ascent, { ...camp, choice: { ...camp.choice, engine } }, { id, plan, image, tree: ready.value, phases });
}
/** An engine whose run is the whole project. */
function asOne(engine, hasCommand, plan) {
    return {
        ...engine,
        async run(request) {
            const compose = engine.compose?.bind(engine);
            if (compose === undefined)
                return engine.run(request);
            return compose({ ...plan(hasCommand ? request : null), signal: request.signal, ...(request.stop === undefined ? {} : { stop: request.stop }) });
        },
    };
}
/** The image the record names: the command's, else that of the service that is asked. */
function imageOf(project, place, plan, images) {
    const asked = project.services.find(({ ports }) => ports.includes(plan.request.service?.port ?? -1)) ?? project.services.at(-1);
    const name = place.kind === 'own' ? '' : place.kind === 'service' ? place.name : (asked?.name ?? '');
    const service = project.services.find((each) => each.name === name);
    return images.get(name) ?? (service?.image.kind === 'named' ? { ref: service.image.ref, id: null, digest: null } : null);
}
function invalid(example, preset, what) {
    return (0,finding/* finding */.gk)('SMOKE.COMPOSE_INVALID', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, `The preset "${preset.name}" of ${example.id} cannot be run: ${what}.`);
}
function run_compose_refuse(path, example, preset, problem) {
    const found = (0,smoke_findings/* refusalFinding */.MP)(example, preset, problem);
    return found === null ? path.stop('smoked', problem) : path.fail('smoked', problem.message, [found]);
}

;// CONCATENATED MODULE: ./app/steps/climb.js
var climb_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var climb_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














async function climb(world, config, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const onlyBuilds = config.smoke.stage === 'build';
        const unsplit = onlyBuilds ? onlySmokeIsSplit(asked) : null;
        if (unsplit !== null)
            return unsplit;
        const path = (0,rung_path/* openPath */.i)(asked.example, (0,steps_ascent/* goalOf */.ZZ)(asked));
        path.pass('parsed');
        const contracted = await contractRung(world, config, asked, path);
        if (!contracted.ok)
            return contracted.problem;
        const { preset, example, contract } = contracted.value;
        const ascent = { ...asked, example };
        const gpus = (await world.host.hardware()).gpus.length;
        const lacksGpu = needsGpu(example, ascent.profile) && gpus === 0;
        // Images and the probe need none; whoever asks for a run gets nothing from them.
        const nothingWithout = !onlyBuilds && lacksGpu && (ascent.kind !== 'smoke' || config.smoke.probe_seconds === 0);
        if (preset.compose !== undefined)
            return nothingWithout ? withoutGpu(path, []) : climbCompose(world, config, ascent, path, preset, lacksGpu);
        const choice = await ascent.chooser.choose(example, preset);
        // Built also where nothing can be probed: that it builds is worth knowing.
        if (nothingWithout || (!onlyBuilds && lacksGpu && choice.kind === 'none'))
            return withoutGpu(path, []);
        if (choice.kind === 'none') {
            const rung = example.build.kind === 'docker' ? 'built' : 'smoked';
            return choice.unavailable === undefined ? path.skip(rung, choice.reason) : path.stop(rung, { code: 'ENGINE.UNAVAILABLE', message: `The engine that was asked for cannot be used: ${choice.unavailable.reason}.`, next: choice.unavailable.next });
        }
        const scratch = climb_addDisposableResource(env_1, await world.host.scratch(example.id.replaceAll('/', '-'))
        // await: without it the scratch directory would go before the run is over.
        , true);
        // await: without it the scratch directory would go before the run is over.
        return await climb_runUp(world, config, ascent, { path, preset, choice, scratch, gpus, ...(contract === undefined ? {} : { contract }) }, lacksGpu);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = climb_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function climb_runUp(world, config, ascent, camp, lacksGpu) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { example } = ascent;
        const { path, preset, scratch } = camp;
        const id = (0,record_id/* recordId */.Re)(world.clock.now(), world.host.randomHex(4));
        const bare = (0,plan_for/* planFor */.b)(world, config, ascent, camp, id);
        const planned = bare.ok ? await (0,serve_plan/* withService */.K)(world, ascent, preset, bare.value, camp.contract) : bare;
        if (!planned.ok)
            return climb_refuse(path, 'contracted', example, preset, planned.problem);
        const phases = {};
        if (config.smoke.stage === 'build') {
            const built = await buildRung(world, config, ascent, camp, id, phases);
            return built.ok ? keepImage(world, config, ascent, camp, built.value) : built.problem;
        }
        // At once: the copy is ready before the image is.
        const [built, ready] = await Promise.all([
            buildRung(world, config, ascent, camp, id, phases),
            (0,steps_ascent/* timed */.ay)(world, phases, 'prepare', () => (0,prepare_run/* prepareRun */.Z)(world, config, example, scratch, planned.value.prepare)),
        ]);
        if (!built.ok)
            return built.problem;
        const _image = climb_addDisposableResource(env_2, { [Symbol.asyncDispose]: async () => built.value.release?.() }, true);
        if (!ready.ok)
            return climb_refuse(path, 'smoked', example, preset, ready.problem);
        const { image, build, findings } = built.value;
        const probe = [...findings, ...(await probeRung(world, config, ascent, camp, image, id))];
        if (lacksGpu)
            return withoutGpu(path, probe);
        // await: without it the image would go before the run is over.
        return besideProbe(await (ascent.atTop ?? run_example/* runExample */.q)(world, config, ascent, camp, { id, plan: planned.value, image, tree: ready.value, phases, ...(build === undefined ? {} : { build }) }), probe);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = climb_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Red when the example's own files are the reason; else nobody can say anything about it. */
function climb_refuse(path, rung, example, preset, problem) {
    const found = (0,smoke_findings/* refusalFinding */.MP)(example, preset, problem);
    // What a script asks for and no run gets: nobody's fault, and nothing is proven.
    if (problem.code.startsWith('RUN.CONTRACT_'))
        return path.skip(rung, problem.message);
    return found === null ? path.stop(rung, problem) : path.fail(rung, problem.message, [found]);
}
/** GPUs asked for, none would do, and no profile says otherwise. */
function needsGpu(example, profile) {
    const asked = profile === null ? null : profile === 'cpu' ? 0 : Object.hasOwn(example.profiles, profile) ? (example.profiles[profile]?.gpus ?? null) : profile === 'gpu' ? 1 : null;
    return asked === null ? (example.need.gpus ?? 0) > 0 && !example.need.cpuOk : asked > 0;
}


/***/ }),

/***/ 98974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ contractOfScript),
/* harmony export */   e: () => (/* binding */ buildersOf)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _cached_contracts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61814);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


async function contractOfScript(world, config, example, preset, shared) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (shared?.world === world)
            return known(shared, example, preset);
        const contracts = __addDisposableResource(env_1, (0,_cached_contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .openContracts */ .w)(world, config), true);
        return await known(contracts, example, preset);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function known(contracts, example, preset) {
    const own = await contracts.of(example, preset);
    if (!own.ok)
        return own;
    const builds = [];
    for (const other of buildersOf(example, preset)) {
        const contract = await contracts.of(example, other);
        // A build script that is not there is told by its own rule.
        if (contract.ok)
            builds.push(contract.value);
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ own: own.value, builds });
}
/** By their names: `build`, `build-gpu`. */
function buildersOf(example, preset) {
    return example.presets.filter(({ name, action }) => name !== preset.name && name.includes('build') && action.kind === 'script');
}


/***/ }),

/***/ 53795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ planFor)
/* harmony export */ });
/* harmony import */ var _core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10714);
/** The RunRequest of one run of a climb: what was asked for, on this machine, in this scratch directory. */

function planFor(world, config, ascent, camp, id) {
    return (0,_core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .nY)(ascent.example, camp.preset, {
        engine: camp.choice.engine.name,
        smoke: config.smoke,
        params: ascent.params,
        profile: ascent.profile,
        gpus: camp.gpus,
        timeoutSeconds: ascent.timeoutSeconds,
        run: id,
        gardenAbs: world.files.rootAbs,
        scratchAbs: camp.scratch.pathAbs,
        homeAbs: world.host.homeAbs,
        searchPath: world.host.searchPath,
        ...(camp.contract === undefined ? {} : { contract: camp.contract }),
    });
}


/***/ }),

/***/ 59786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ prepareContract)
/* harmony export */ });
/* harmony import */ var _core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10714);
/* harmony import */ var _core_contract_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55277);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89001);



/** More than any garden holds outside of its data; copying takes a second for each. */
const REPOSITORY_BYTES = 2 * 1024 ** 3;
/** Asked again before each run of several: the run before may have put a link where the next one's mount begins (A11). */
async function prepareContract(world, config, scratch, { repository, sources, inner, cache }) {
    for (const path of config.smoke.cache === 'isolated' ? cache : []) {
        if (!(await isStraight(world, path === '.' ? _core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .GARDEN_CACHE */ .Zi : `${_core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .GARDEN_CACHE */ .Zi}/${path}`)))
            return refused(`${_core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .GARDEN_CACHE */ .Zi}/${path}`);
    }
    if (repository.length > 0 && (await scratch.look(_core_contract_places_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRATCH */ .Zc.repository)) === 'missing') {
        const copied = await copyRepository(world, scratch, repository);
        if (!copied.ok)
            return copied;
    }
    for (const source of sources) {
        const there = await scratch.look(source);
        if (there === 'other')
            return refused(source);
        if (there === 'missing')
            await scratch.makeDir(source);
    }
    for (const { point, source } of inner) {
        const [at, of] = [await scratch.look(point), source === '' ? 'directory' : await scratch.look(source)];
        if (at === 'other')
            return refused(point);
        // The place of a file the engine makes itself.
        if (at === 'missing' && of === 'directory')
            await scratch.makeDir(point);
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
/** What is not there yet is made, and so would be what a link above it points to: every directory on the way counts (A11). */
async function isStraight(world, path) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const each = parts.slice(0, index + 1).join('/');
        const real = await world.files.resolve(each);
        if (real !== null && (real === 'outside' || real.path !== each))
            return false;
    }
    return true;
}
async function copyRepository(world, scratch, paths) {
    const listing = await world.git.listing();
    if (listing === null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ code: 'RUN.CONTRACT_MOUNT', message: 'the script mounts the repository, and outside of git nobody can say what belongs to it', next: 'Run it in a clone.' });
    const asked = (file) => paths.some((path) => path === '.' || file === path || file.startsWith(`${path}/`));
    const files = listing.filter(({ path, mode }) => mode !== '160000' && asked(path));
    if (files.reduce((sum, { size }) => sum + (size ?? 0), 0) > REPOSITORY_BYTES)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ code: 'RUN.CONTRACT_MOUNT', message: 'the script mounts the repository, and a copy of it would take more than 2 GiB', next: 'Mount the directory that is needed instead of the whole repository.' });
    // A link of somebody else's that leaves the repository is not this example's fault, and is left out.
    const straight = await Promise.all(files.map(async ({ path, mode }) => (mode === '120000' && (await world.files.resolve(path)) === 'outside' ? [] : [path])));
    return scratch.copyFrom(straight.flat(), '.', _core_contract_places_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRATCH */ .Zc.repository);
}
const refused = (path) => (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ code: 'RUN.CONTRACT_MOUNT', message: `${path} goes through a symlink; a mount would hand out what it points to`, next: 'Replace the symlink by a directory.' });


/***/ }),

/***/ 77927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ prepareRun),
/* harmony export */   _: () => (/* binding */ copyExample)
/* harmony export */ });
/* harmony import */ var _core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10714);
/* harmony import */ var _core_contract_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55277);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89001);
/* harmony import */ var _prepare_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);




/** Gives the tree hash of what was copied. */
async function prepareRun(world, config, example, scratch, mounted) {
    const cache = await checkCache(world, config);
    if (!cache.ok)
        return cache;
    const copied = await copyExample(world, example, scratch);
    if (!copied.ok)
        return copied;
    const prepared = mounted === undefined ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined) : await (0,_prepare_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareContract */ .I)(world, config, scratch, mounted);
    return prepared.ok ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(copied.value) : prepared;
}
/** Its files, beside the directories that a run writes to; gives their tree hash, null outside git. */
async function copyExample(world, example, scratch) {
    const make = async () => {
        for (const directory of [_core_contract_places_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRATCH */ .Zc.workspace, _core_contract_places_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRATCH */ .Zc.outputs, _core_contract_places_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRATCH */ .Zc.home])
            await scratch.makeDir(directory);
    };
    const [known] = await Promise.all([world.git.contents(example.path), make()]);
    const files = known?.files ?? (await world.files.walk(example.path, { skip: NOT_COPIED })).filter((entry) => entry.kind === 'file' || entry.kind === 'symlink').map((entry) => entry.path);
    const copied = await scratch.copyFrom(files, example.path, _core_contract_places_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRATCH */ .Zc.workspace);
    return copied.ok ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(known?.tree ?? null) : copied;
}
/** Outside git nothing says what is ignored. */
const NOT_COPIED = ['.git', '.hortus', 'node_modules', '__pycache__', '.venv', 'container_cache'];
/** The cache is mounted writable: a symlink in its place would hand out what it points to, for instance `.git` (A11). */
async function checkCache(world, config) {
    if (config.smoke.cache !== 'isolated')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    const real = await world.files.resolve(_core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .GARDEN_CACHE */ .Zi);
    const parent = await world.files.resolve('data');
    const straight = (place, path) => place === null || (place !== 'outside' && place.path === path);
    if (straight(real, _core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .GARDEN_CACHE */ .Zi) && straight(parent, 'data'))
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ code: 'RUN.CACHE_SYMLINK', message: `${_core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .GARDEN_CACHE */ .Zi} goes through a symlink; a run could write where it points.`, next: 'Replace the symlink by a directory, or use --cache volume.', path: _core_contract_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .GARDEN_CACHE */ .Zi });
}


/***/ }),

/***/ 14375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ publishImage),
/* harmony export */   b: () => (/* binding */ mayPublish)
/* harmony export */ });
/* harmony import */ var _core_contract_prebuilt_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24276);
/* harmony import */ var _ascent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36256);
/** After a green smoke of the default branch its image goes to the registry, under its build key and the day on which it was green. */


/** Whether the image of this climb may go out if its run is green: known before the build, because its labels are. */
async function mayPublish(world, config, { kind, head }) {
    const { registry, push, branch } = config.images;
    if (!push || registry === null || config.smoke.untrusted || kind !== 'smoke' || head === null || head.dirty)
        return false;
    return (await world.git.history({ base: null, limit: 1 }))?.branch === branch;
}
/** null: it is not for publishing. A registry that refuses costs a warning, never the run. */
async function publishImage(world, config, ascent, camp, ready) {
    const key = ready.build?.key;
    const { images } = camp.choice.engine;
    // What an archive brought was built where code of the change ran (A47).
    if (key == null || ready.build?.reused === 'archive' || images === undefined || ready.image?.id == null || !(await mayPublish(world, config, ascent)))
        return null;
    const now = world.clock.now();
    const repository = (0,_core_contract_prebuilt_place_js__WEBPACK_IMPORTED_MODULE_0__/* .prebuiltRepository */ .Ot)(config.images.registry, ascent.example.id);
    const tags = [(0,_core_contract_prebuilt_place_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTag */ .QR)(key), (0,_core_contract_prebuilt_place_js__WEBPACK_IMPORTED_MODULE_0__/* .greenTag */ .SW)(now)];
    const { id } = ready.image;
    const outcome = await (0,_ascent_js__WEBPACK_IMPORTED_MODULE_1__/* .timed */ .ay)(world, ready.phases, 'push', () => images.push(id, repository, tags, { timeoutMs: config.build.timeout_minutes * 60_000, signal: world.signal }));
    if (outcome.kind === 'failed')
        return { warning: `The image of ${ascent.example.id} was not pushed to ${repository}: ${outcome.reason}. ${outcome.next}` };
    return { pushed: { repository, tags, digest: outcome.digest, lastGreen: now.toISOString() } };
}


/***/ }),

/***/ 99845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runBefore)
/* harmony export */ });
/* harmony import */ var _core_contract_plan_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56633);
/* harmony import */ var _core_contract_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55277);
/* harmony import */ var _core_record_describe_end_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11985);
/* harmony import */ var _core_record_record_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82711);
/* harmony import */ var _core_record_smoke_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6854);
/* harmony import */ var _prepare_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
/* harmony import */ var _run_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33174);
/* harmony import */ var _shown_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57523);
/** The containers that a script starts before its last one, each in turn and each with a record of its own. */








/** null: all ended well, and everything stands ready for the last. Else the end of the climb. */
async function runBefore(world, config, ascent, camp, ready) {
    const { path, choice, preset, scratch } = camp;
    const { before = [], prepare } = ready.plan;
    for (const [index, plan] of before.entries()) {
        const prepared = plan.prepare === undefined ? null : await (0,_prepare_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareContract */ .I)(world, config, scratch, plan.prepare);
        if (prepared?.ok === false)
            return path.stop('smoked', named(ascent, prepared.problem));
        const id = (0,_core_record_record_id_js__WEBPACK_IMPORTED_MODULE_5__/* .recordId */ .Re)(world.clock.now(), world.host.randomHex(4));
        const place = below(scratch, (0,_core_contract_plan_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .beforePlace */ .T)(index));
        await place.makeDir(_core_contract_places_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRATCH */ .Zc.outputs);
        const request = { ...plan.request, log: `logs/${id}/run.log` };
        const { outcome, reported, stored, problems } = await (0,_run_once_js__WEBPACK_IMPORTED_MODULE_4__/* .runOnce */ .J)(world, config, ascent, { ...camp, scratch: place, preset: unjudged(preset) }, { ...ready, id, plan: { ...plan, request } });
        if (outcome.end.kind === 'refused')
            return path.skip('smoked', `${outcome.end.reason}. ${outcome.end.next}`);
        if (stored !== null)
            path.record(stored, {});
        const reason = (0,_core_record_describe_end_js__WEBPACK_IMPORTED_MODULE_6__/* .describeEnd */ .l)(outcome.end, request.limits);
        if (reason === null && problems.length === 0)
            continue;
        const state = outcome.end.kind === 'engine_failed' || outcome.end.kind === 'interrupted' ? 'stopped' : reason === null ? 'passed' : 'failed';
        const told = `container ${index + 1} of ${before.length + 1} of its script: ${reason ?? 'its record could not be kept'}`;
        return path.end({ state, reason: told, durationMs: outcome.durationMs }, choice.engine.name, (0,_core_record_smoke_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .runFindings */ .OC)(ascent.example, preset, outcome, request.limits, reported, (0,_shown_output_js__WEBPACK_IMPORTED_MODULE_7__/* .shownOutput */ .f)(world)), problems);
    }
    // Also where it is the only one: its probe ran meanwhile, and could write the cache (A11).
    const last = prepare === undefined ? null : await (0,_prepare_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareContract */ .I)(world, config, scratch, prepare);
    return last?.ok === false ? path.stop('smoked', named(ascent, last.problem)) : null;
}
/** What a preset expects, it expects of all of its script: the last container is held to it. */
const unjudged = ({ supervise: _supervise, service: _service, ...preset }) => ({ ...preset, expect: { metrics: [], artifacts: [], finite: false, faults: [] }, score: null });
/** The same scratch directory, seen from a directory in it. */
function below(scratch, directory) {
    return {
        pathAbs: `${scratch.pathAbs}/${directory}`,
        copyFrom: (files, base, to) => scratch.copyFrom(files, base, `${directory}/${to}`),
        makeDir: (path) => scratch.makeDir(`${directory}/${path}`),
        look: (path) => scratch.look(`${directory}/${path}`),
        follow: (paths, listener) => scratch.follow(paths.map((path) => `${directory}/${path}`), listener),
        remove: (path) => scratch.remove(`${directory}/${path}`),
        readBytes: (path, options) => scratch.readBytes(`${directory}/${path}`, options),
        readText: (path, options) => scratch.readText(`${directory}/${path}`, options),
        keep: (path, output, options) => scratch.keep(`${directory}/${path}`, output, options),
        [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose](),
    };
}
const named = ({ example }, problem) => ({ ...problem, message: `${example.id}: ${problem.message}.`, path: example.descriptor });


/***/ }),

/***/ 11024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ ENDED_BY_YOU),
  q: () => (/* binding */ runExample)
});

// EXTERNAL MODULE: ./core/record/describe-end.js
var describe_end = __webpack_require__(11985);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./core/supervise/quoted.js
var quoted = __webpack_require__(24099);
;// CONCATENATED MODULE: ./core/record/silent-findings.js


function silentFindings(example, preset, idle) {
    const place = { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id };
    return idle.map(({ handler, metric }) => (0,finding/* finding */.gk)('SUPERVISE.SILENT', place, `\`${handler}\` of the preset "${preset.name}" of ${example.id} waits for ${(0,quoted/* quoted */.T)(metric)}, and the run never reported it.`));
}

// EXTERNAL MODULE: ./core/record/smoke-findings.js + 1 modules
var smoke_findings = __webpack_require__(6854);
// EXTERNAL MODULE: ./app/steps/run-before.js
var run_before = __webpack_require__(99845);
// EXTERNAL MODULE: ./app/steps/run-once.js + 45 modules
var run_once = __webpack_require__(33174);
// EXTERNAL MODULE: ./app/steps/shown-output.js
var shown_output = __webpack_require__(57523);
;// CONCATENATED MODULE: ./app/steps/run-example.js






async function runExample(world, config, ascent, camp, ready) {
    const { example } = ascent;
    const { path, preset, choice } = camp;
    const ended = await (0,run_before/* runBefore */.R)(world, config, ascent, camp, ready);
    if (ended !== null)
        return ended;
    const { outcome, reported, stored, problems, idle, judged } = await (0,run_once/* runOnce */.J)(world, config, ascent, camp, ready);
    if (outcome.end.kind === 'refused')
        return path.skip('smoked', `${outcome.end.reason}. ${outcome.end.next}`);
    if (stored !== null)
        path.record(stored, reported.metrics.summary);
    const verdict = judge(outcome, ready.plan, judged.reason, servesUntilStopped(ascent, camp));
    const silent = verdict.state === 'passed' && verdict.reason === null ? silentFindings(example, preset, idle) : [];
    return path.end(verdict, choice.engine.name, withoutEcho([...(0,smoke_findings/* runFindings */.OC)(example, preset, outcome, ready.plan.request.limits, reported, (0,shown_output/* shownOutput */.f)(world)), ...judged.findings, ...silent]), problems);
}
/** Of a server that a person started to use it: Ctrl-C is how it is meant to end. */
const ENDED_BY_YOU = 'served until you ended it';
/** A project of several containers is tried and taken down, also then. */
const servesUntilStopped = ({ untilStopped = false }, { preset }) => untilStopped && preset.service !== undefined && preset.compose === undefined;
/** `missed`: what it did not come to although it ended well. */
function judge({ end, durationMs }, plan, missed, serves) {
    if (end.kind === 'interrupted' && serves)
        return { state: 'passed', reason: ENDED_BY_YOU, durationMs };
    const reason = (0,describe_end/* describeEnd */.l)(end, plan.request.limits) ?? missed;
    if (end.kind === 'engine_failed' || end.kind === 'interrupted')
        return { state: 'stopped', reason, durationMs };
    return { state: reason === null ? 'passed' : 'failed', reason, durationMs };
}
/** That no metric was reported is said once, by the expectation that misses it. */
function withoutEcho(findings) {
    const missing = findings.some(({ code }) => code === 'SMOKE.METRIC_MISSING');
    return missing ? findings.filter(({ code }) => code !== 'SMOKE.NO_METRICS') : findings;
}


/***/ }),

/***/ 33174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runOnce)
});

// EXTERNAL MODULE: ./core/contract/stored-contract.js + 2 modules
var stored_contract = __webpack_require__(39168);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
;// CONCATENATED MODULE: ./core/gpu-state/gpu-after.js

/** What a record says of it. */
function gpuAfter(verdict, before, after, waitedMs) {
    const now = new Map(after.cards.readable ? after.cards.value.map((card) => [card.uuid, card.memoryBytes]) : []);
    const cards = before.cards.readable ? before.cards.value.map(({ uuid, memoryBytes }) => ({ uuid, memoryBeforeBytes: memoryBytes, memoryAfterBytes: now.get(uuid) ?? null })) : [];
    return { clean: verdict.clean, reasons: verdict.reasons.map((each) => ({ ...each })), notes: [...verdict.notes], cards, waitedMs: Math.max(0, Math.round(waitedMs)) };
}
function quarantineOf({ reasons }, since, run) {
    return { since, run, reasons: reasons.map(({ message }) => message) };
}
function gpuFindings({ id, descriptor }, after) {
    if (after === undefined || after.clean)
        return [];
    const [first, ...more] = after.reasons;
    const rest = more.length === 0 ? '' : ` (and ${more.length} more; the record has them)`;
    return [(0,finding/* finding */.gk)('SMOKE.GPU_NOT_CLEAN', { path: descriptor, example: id }, `After the run, ${first?.message ?? 'the GPUs are not clean'}${rest}. The machine asks to be quarantined.`)];
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/schema/run-record.js + 1 modules
var run_record = __webpack_require__(51440);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
// EXTERNAL MODULE: ./core/record/fingerprint.js
var fingerprint = __webpack_require__(50638);
// EXTERNAL MODULE: ./core/record/quote-log.js
var quote_log = __webpack_require__(96181);
;// CONCATENATED MODULE: ./core/record/compose-record.js

/** The containers that ran beside a run, as they were observed. */
function composeRecord(services) {
    return services.map(({ name, image, state, reason, readyMs, durationMs, log }) => ({
        name,
        image: image === null ? null : { ref: image.ref, id: image.id },
        state,
        reason: reason === null ? null : (0,quote_log/* plainText */.w)(reason).slice(0, 500).toWellFormed(),
        readyMs,
        durationMs: Math.max(0, Math.round(durationMs)),
        log: { path: log.path, bytes: log.bytes, truncated: log.truncated },
    }));
}

// EXTERNAL MODULE: ./core/record/describe-end.js
var describe_end = __webpack_require__(11985);
;// CONCATENATED MODULE: ./core/record/service-record.js

/** What was observed of a server; of its answer only size and status: the text is a stranger's, and may be anything. */
function serviceRecord({ port, readyMs, via, answer, failure, stop }) {
    return {
        port,
        readyMs,
        via,
        answer: answer === null ? null : { status: answer.status, bytes: answer.bytes, truncated: answer.truncated, durationMs: Math.max(0, Math.round(answer.durationMs * 10) / 10) },
        failure: failure === null ? null : { kind: failure.kind, reason: (0,quote_log/* plainText */.w)(failure.reason).slice(0, 500).toWellFormed() },
        stop,
    };
}

// EXTERNAL MODULE: ./core/supervise/describe-stop.js
var describe_stop = __webpack_require__(80511);
;// CONCATENATED MODULE: ./core/record/build-record.js








/** A record that the schema refuses is a bug of ours, and is not written. */
function buildRecord(facts) {
    const { end } = facts.outcome;
    // A run that was stopped because it had done enough succeeded, and its record still says why it is short.
    const reason = (0,describe_end/* describeEnd */.l)(end, facts.request.limits) ?? (end.kind === 'stopped' && end.stop.verdict !== 'served' ? `was stopped early: ${end.stop.reason}` : null);
    const record = {
        schema: 'run-record/1',
        id: facts.id,
        ...(facts.groupId === undefined ? {} : { groupId: facts.groupId }),
        system: 'hortus',
        kind: facts.kind,
        example: { id: facts.example.id, path: facts.example.path },
        preset: facts.preset,
        status: { state: stateOf(facts.outcome.end), ...(reason === null ? {} : { reason }) },
        params: { ...facts.params },
        fingerprint: (0,fingerprint.fingerprint)({
            preset: facts.preset,
            params: facts.params,
            datasets: facts.example.datasets,
            image: facts.image,
            hardwareClass: (0,fingerprint.hardwareClass)(facts.hardware, facts.request.gpus !== 'none'),
            tree: facts.code.tree,
        }),
        observed: observed(facts),
        reported: {
            metrics: facts.reported.metrics,
            ...(facts.reported.notes.length > 0 ? { notes: facts.reported.notes.map((note) => ({ ...note })) } : {}),
            ...(facts.kept.length > 0 ? { outputs: outputs(facts.kept, facts.reported.artifacts) } : {}),
            ...((facts.reported.events.count ?? 0) > 0 ? { events: facts.reported.events } : {}),
        },
        source: {
            adapter: `hortus@${version/* VERSION */.x}`,
            files: [],
            ...(facts.reported.diagnostics.length + missing(facts).length > 0 ? { diagnostics: [...facts.reported.diagnostics, ...missing(facts)] } : {}),
        },
    };
    if ((0,run_record/* validateRunRecord */.F)(record))
        return (0,problem.ok)(record);
    const why = JSON.stringify(run_record/* validateRunRecord */.F.errors?.slice(0, 3));
    return (0,problem/* fail */.fJ)({ code: 'RECORD.INVALID', message: `The record of ${facts.example.id} does not fit its schema: ${why}.`, next: 'Please report this as a bug of Hortus, with this message.' });
}
function stateOf(end) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? 'succeeded' : 'failed';
        case 'signalled':
        case 'out_of_memory':
            return 'failed';
        case 'timed_out':
        case 'interrupted':
            return end.kind;
        case 'stopped':
            return end.stop.verdict === 'spent' ? 'timed_out' : (0,describe_stop/* endedWell */.J)(end) ? 'succeeded' : 'failed';
        case 'engine_failed':
        case 'refused':
            return 'unknown';
    }
}
function observed(facts) {
    const { outcome, request, hardware } = facts;
    const { path, bytes, keptBytes, truncated } = outcome.log;
    return {
        engine: { ...facts.engine },
        image: facts.image === null ? null : { ref: facts.image.ref, id: facts.image.id, digest: facts.image.digest },
        ...(facts.build === undefined ? {} : { build: facts.build }),
        startedAt: facts.startedAt.toISOString(),
        endedAt: facts.endedAt.toISOString(),
        durationMs: Math.max(0, Math.round(outcome.durationMs)),
        phases: Object.fromEntries(Object.entries(facts.phases).map(([name, ms]) => [name, Math.max(0, Math.round(ms))])),
        exit: exitOf(outcome.end),
        peakMemoryBytes: { ...outcome.peakMemoryBytes },
        cpuTimeMs: { ...outcome.cpuTimeMs },
        hardware: { ...hardware, class: (0,fingerprint.hardwareClass)(hardware, request.gpus !== 'none'), gpus: hardware.gpus.map((gpu) => ({ ...gpu })) },
        limits: {
            timeoutMs: request.limits.timeoutMs,
            memoryBytes: facts.outcome.memoryLimited === false ? null : request.limits.memoryBytes,
            pids: request.limits.pids,
            network: facts.engine.name === 'process' ? 'host' : request.network,
            user: facts.user,
        },
        cache: facts.cache,
        ...(facts.contract === undefined ? {} : { contract: { ...facts.contract } }),
        code: { ...facts.code },
        log: { path, bytes, keptBytes, truncated },
        ...(outcome.services === undefined ? {} : { services: composeRecord(outcome.services) }),
        ...(outcome.service === undefined ? {} : { service: serviceRecord(outcome.service) }),
        ...(facts.supervised?.record == null ? {} : { supervision: facts.supervised.record }),
        ...(facts.samples === undefined ? {} : { samples: facts.samples }),
        ...(facts.gpuAfter === undefined ? {} : { gpuAfter: facts.gpuAfter }),
        ...(facts.warnings.length > 0 ? { warnings: [...facts.warnings] } : {}),
        ...((facts.checks ?? []).length > 0 ? { checks: facts.checks.map((check) => ({ ...check })) } : {}),
        ...(facts.scores == null ? {} : { scores: facts.scores }),
    };
}
function exitOf(end) {
    return {
        code: end.kind === 'exited' || end.kind === 'stopped' ? end.code : null,
        signal: end.kind === 'signalled' || end.kind === 'stopped' ? end.signal : end.kind === 'out_of_memory' ? 'SIGKILL' : null,
        timedOut: end.kind === 'timed_out' || (end.kind === 'stopped' && end.stop.verdict === 'spent'),
        ...(end.kind === 'out_of_memory' ? { oomKilled: true } : {}),
    };
}
/** The digest is the harness's; only the role is the example's word. */
function outputs(kept, claims) {
    const roles = new Map(claims.map((claim) => [claim.path, claim.role]));
    return kept.map((file) => ({
        role: roles.get(file.path) ?? 'other',
        path: file.path,
        bytes: file.bytes,
        ...(file.kept === undefined ? {} : { kept: file.kept }),
        ...(file.sha256 === null ? {} : { digest: { alg: 'sha256', value: file.sha256, wellFormed: true } }),
    }));
}
function missing(facts) {
    const there = new Set(facts.kept.map((file) => file.path));
    return facts.reported.artifacts
        .filter((claim) => !there.has(claim.path) && facts.supervised?.removed.has(claim.path) !== true)
        .map((claim) => ({ code: 'REPORT.ARTIFACT_MISSING', level: 'warning', message: `The example reported "${claim.path}", and it is not below HORTUS_OUTPUTS.` }));
}

;// CONCATENATED MODULE: ./core/record/limits.js
/** Ceilings of what a run may report; more than this is counted, not kept, and a diagnostic says so. */
const REPORT_LIMITS = {
    /** Of each file; the rest is not read. */
    fileBytes: 16 * 1024 * 1024,
    lineChars: 64 * 1024,
    names: 1_000,
    nameChars: 200,
    pointsPerSeries: 500,
    points: 50_000,
    events: 1_000,
    notes: 100,
    artifacts: 200,
    textChars: 4_096,
    diagnostics: 20,
};

;// CONCATENATED MODULE: ./core/record/loose-json.js
/** One JSON value as Python's json.dumps writes it: NaN, Infinity and -Infinity may stand bare. Never throws. */
/** undefined: not JSON. The three bare words become the strings "NaN", "Infinity" and "-Infinity". */
function looseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return parseQuoted(line);
    }
}
function parseQuoted(line) {
    if (!/NaN|Infinity/.test(line))
        return undefined;
    try {
        return JSON.parse(quoteBareWords(line));
    }
    catch {
        return undefined;
    }
}
/**
 * Walks over strings as a whole, so that only words outside them are touched. A string without an end goes to the end of the
 * line: to look for its quote again from every character took 2 s for a line of 60,000 quotes (A08).
 */
function quoteBareWords(line) {
    return line.replace(/"(?:[^"\\]|\\[^])*"?|-?\bInfinity\b|\bNaN\b/g, (word) => (word.startsWith('"') ? word : `"${word}"`));
}

// EXTERNAL MODULE: ./core/secrets/redact.js
var redact = __webpack_require__(42483);
;// CONCATENATED MODULE: ./core/record/is-inside.js
/** Whether a path that an example wrote is plain, relative and stays where it begins: no absolute path, no `..`, no backslash (A10). */
function isInside(path) {
    return path.length <= 500 && !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./core/record/reader.js

function openReader(pointsPerSeries = REPORT_LIMITS.pointsPerSeries) {
    return { pointsPerSeries, series: new Map(), units: new Map(), directions: new Map(), kinds: new Map(), items: [], notes: [], artifacts: [], diagnostics: [], points: 0, events: 0, complaints: 0 };
}
/** The first complaints are kept, the rest are counted. */
function complain(reader, code, what, at) {
    reader.complaints += 1;
    if (reader.complaints <= REPORT_LIMITS.diagnostics)
        reader.diagnostics.push({ code, level: 'warning', message: `${at.path}:${at.number}: ${what}`, path: at.path, line: at.number });
}

;// CONCATENATED MODULE: ./core/record/series.js
function seriesBuilder(maxPoints) {
    let count = 0;
    let stride = 1;
    let points = [];
    let [first, last] = [0, 0];
    let [min, max] = [Infinity, -Infinity];
    return {
        get last() {
            return last;
        },
        add(step, value, room) {
            if (count === 0)
                first = value;
            last = value;
            if (typeof value === 'number')
                [min, max] = [Math.min(min, value), Math.max(max, value)];
            const index = count++;
            if (index % stride !== 0 || room < 1)
                return 0;
            const before = points.length;
            points.push([step ?? index, value]);
            // Full: every second point goes, and from now on only every second is taken. The shape of the curve stays.
            if (points.length >= maxPoints) {
                points = points.filter((_, at) => at % 2 === 0);
                stride *= 2;
            }
            return points.length - before;
        },
        build: () => ({ n: count, ...(points.length < count ? { truncated: true } : {}), points, first, last, ...(min <= max ? { min, max } : {}) }),
    };
}

;// CONCATENATED MODULE: ./core/record/read-metric.js




function readMetric(reader, fields, at) {
    const given = fields['metric'] ?? fields['name'];
    // Names are shown wherever a report goes (A67).
    const name = typeof given === 'string' ? (0,redact/* redact */.E)(given) : given;
    const value = readNumber(fields['value']);
    if (typeof name !== 'string' || !isName(name))
        return complain(reader, 'REPORT.METRIC_NAME', `a metric whose name is not a text of 1 to ${REPORT_LIMITS.nameChars} printable characters`, at);
    if (value === null)
        return complain(reader, 'REPORT.METRIC_VALUE', `the value of "${name}" is not a number`, at);
    addPoint(reader, name, value, readStep(fields), at);
    const { unit, direction } = fields;
    if (!reader.series.has(name))
        return;
    if (typeof unit === 'string' && unit.length <= 50 && isName(unit))
        reader.units.set(name, unit);
    if (direction === 'min' || direction === 'max')
        reader.directions.set(name, direction);
}
function addPoint(reader, name, value, step, at) {
    let series = reader.series.get(name);
    if (series === undefined) {
        if (reader.series.size >= REPORT_LIMITS.names)
            return complain(reader, 'REPORT.TOO_MANY_NAMES', `more than ${REPORT_LIMITS.names} names of metrics`, at);
        series = seriesBuilder(reader.pointsPerSeries);
        reader.series.set(name, series);
    }
    reader.points += series.add(step, value, REPORT_LIMITS.points - reader.points);
}
/** A number, or one of the three values that JSON cannot hold; 1e400 is read as Infinity. null: neither. */
function readNumber(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : value > 0 ? 'Infinity' : '-Infinity';
    return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? value : null;
}
function readStep(fields) {
    const step = fields['step'] ?? fields['epoch'];
    return typeof step === 'number' && Number.isFinite(step) ? step : null;
}
/** Printable, and none of the three names that reach into JavaScript's prototypes (A04). */
function isName(name) {
    return name.length >= 1 && name.length <= REPORT_LIMITS.nameChars && name.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(name) && !FORBIDDEN.has(name);
}
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

;// CONCATENATED MODULE: ./core/record/read-event.js
/** `{"event":…}`: epochs, checkpoints, artifacts, notes, and kinds that Hortus does not know. */





function readEvent(reader, kind, fields, at) {
    reader.events += 1;
    reader.kinds.set(kind, (reader.kinds.get(kind) ?? 0) + 1);
    if (reader.items.length < REPORT_LIMITS.events)
        reader.items.push(plain(fields));
    if (kind === 'epoch' || kind === 'iteration')
        readEpoch(reader, fields, at);
    if (kind === 'note')
        readNote(reader, fields, at);
    if (kind === 'checkpoint' || kind === 'artifact')
        readArtifact(reader, kind, fields, at);
}
/** `{"event":"epoch_completed","epoch":3,"metrics":{"loss":0.1}}` is also a point of each metric. */
function readEpoch(reader, fields, at) {
    const { metrics } = fields;
    if (typeof metrics !== 'object' || metrics === null || Array.isArray(metrics))
        return;
    for (const [name, value] of Object.entries(metrics)) {
        const number = readNumber(value);
        if (!isName(name) || number === null)
            complain(reader, 'REPORT.METRIC_VALUE', 'a metric of an epoch that is not a named number', at);
        else
            addPoint(reader, (0,redact/* redact */.E)(name), number, readStep(fields), at);
    }
}
function readNote(reader, { text }, at) {
    if (typeof text !== 'string')
        return complain(reader, 'REPORT.NOTE', 'a note without "text"', at);
    if (reader.notes.length < REPORT_LIMITS.notes)
        reader.notes.push({ text: cutText(text) });
}
function readArtifact(reader, kind, fields, at) {
    const { path } = fields;
    if (typeof path !== 'string' || !isInside(path))
        return complain(reader, 'REPORT.ARTIFACT_PATH', 'an artifact whose "path" is not a plain relative path below HORTUS_OUTPUTS', at);
    if (reader.artifacts.length >= REPORT_LIMITS.artifacts)
        return complain(reader, 'REPORT.TOO_MANY_ARTIFACTS', `more than ${REPORT_LIMITS.artifacts} artifacts`, at);
    const role = kind === 'checkpoint' ? 'checkpoint' : fields['role'] === 'model' || fields['role'] === 'data' ? fields['role'] : 'other';
    reader.artifacts.push({ path, role });
}
/** A copy with plain, short values: what a stranger wrote must not grow the record or hide keys in it. */
function plain(value, depth = 0) {
    if (typeof value === 'string')
        return cutText(value);
    if (typeof value === 'number')
        return readNumber(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth >= 3)
        return '…';
    if (Array.isArray(value))
        return value.slice(0, 50).map((each) => plain(each, depth + 1));
    const entries = Object.entries(value).filter(([name]) => isName(name)).slice(0, 50);
    return Object.fromEntries(entries.map(([name, each]) => [name, plain(each, depth + 1)]));
}
function cutText(text) {
    const short = text.length > REPORT_LIMITS.textChars ? `${text.slice(0, REPORT_LIMITS.textChars)}…` : text;
    return short.toWellFormed();
}

;// CONCATENATED MODULE: ./core/record/metric-lines.js





/** Both files accept both kinds of line; they are read one after the other. */
function parseMetricLines(...files) {
    return parseReported(files.map((file) => (typeof file === 'string' ? { text: file, path: 'metrics.jsonl' } : file)));
}
/** With `pointsPerSeries`, more points than a record keeps: the 99th percentile of 500 says little of 20,000. */
function parseReported(files, options = {}) {
    const reader = openReader(options.pointsPerSeries);
    for (const file of files)
        readFile(reader, file);
    return finish(reader);
}
function readFile(reader, { text, path, cut = false }) {
    let number = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const stop = end === -1 ? text.length : end;
        number += 1;
        // The last line of a cut file is half a line by our own doing.
        if (end === -1 && cut)
            break;
        if (stop - start > REPORT_LIMITS.lineChars)
            complain(reader, 'REPORT.LINE_TOO_LONG', `a line of ${stop - start} characters; at most ${REPORT_LIMITS.lineChars} are read`, { path, number });
        else
            readLine(reader, text.slice(start, stop).trim(), { path, number });
        start = stop + 1;
    }
    if (cut)
        complain(reader, 'REPORT.FILE_TOO_LARGE', `only the first ${REPORT_LIMITS.fileBytes / 1024 / 1024} MiB were read`, { path, number });
}
function readLine(reader, line, at) {
    if (line === '')
        return;
    const value = looseJson(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return complain(reader, 'REPORT.NOT_JSON', 'a line that is not a JSON object', at);
    const fields = value;
    const kind = eventKind(fields);
    if (kind === null)
        return complain(reader, 'REPORT.UNKNOWN_LINE', 'a line with neither "metric" nor "event"', at);
    if (kind === 'metric')
        return readMetric(reader, fields, at);
    readEvent(reader, kind, fields, at);
}
function eventKind(fields) {
    const { event } = fields;
    if (event === undefined && fields['metric'] !== undefined)
        return 'metric';
    if (typeof event !== 'string' || event === '')
        return null;
    return EVENT_KINDS.find((kind) => event === kind || event.startsWith(`${kind}_`)) ?? 'other';
}
const EVENT_KINDS = ['metric', 'epoch', 'iteration', 'checkpoint', 'artifact', 'note', 'started', 'completed', 'exception'];
function finish(reader) {
    const more = reader.complaints - REPORT_LIMITS.diagnostics;
    const built = [...reader.series].map(([name, series]) => [name, series.build()]);
    return {
        metrics: {
            summary: Object.fromEntries(built.map(([name, series]) => [name, series.last ?? 0])),
            summarySource: 'last-of-series',
            ...(built.length > 0 ? { series: Object.fromEntries(built) } : {}),
            ...(reader.units.size > 0 ? { units: Object.fromEntries(reader.units) } : {}),
            ...(reader.directions.size > 0 ? { directions: Object.fromEntries(reader.directions) } : {}),
        },
        events: { count: reader.events, byKind: Object.fromEntries(reader.kinds), items: reader.items },
        notes: reader.notes,
        artifacts: reader.artifacts,
        diagnostics: more > 0 ? [...reader.diagnostics, { code: 'REPORT.MORE', level: 'warning', message: `${more} more lines could not be read` }] : reader.diagnostics,
    };
}

// EXTERNAL MODULE: ./app/steps/ascent.js
var steps_ascent = __webpack_require__(36256);
// EXTERNAL MODULE: ./core/contract/places.js
var places = __webpack_require__(55277);
;// CONCATENATED MODULE: ./app/steps/collect-report.js
/** Reads what a run reported and keeps its artifacts; hostile until the parser and the caps have seen it. */



/** All kept artifacts of one run together. */
const KEEP_BYTES = 256 * 1024 * 1024;
/** Of those that are too large to keep: about ten seconds. */
const HASH_BYTES = 4 * 1024 ** 3;
async function collectReport(scratch, run, options = {}) {
    const files = await Promise.all([read(scratch, places/* SCRATCH */.Zc.metrics), read(scratch, places/* SCRATCH */.Zc.events)]);
    const reported = parseReported(files.map((file) => file.text).filter((file) => file !== null), options);
    const unread = files.map((file) => file.diagnostic).filter((each) => each !== null);
    return { reported: { ...reported, diagnostics: [...unread, ...reported.diagnostics] }, kept: options.keepFiles === false ? [] : await scratch.keep(places/* SCRATCH */.Zc.outputs, `outputs/${run}`, { maxBytes: KEEP_BYTES, hashBytes: HASH_BYTES }) };
}
async function read(scratch, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const file = await scratch.readText(path, { maxBytes: REPORT_LIMITS.fileBytes, head: true });
    if (file.ok)
        return { text: { text: file.value.text, path: name, cut: file.value.bytes > REPORT_LIMITS.fileBytes }, diagnostic: null };
    if (file.problem.kind === 'missing')
        return { text: null, diagnostic: null };
    return { text: null, diagnostic: { code: 'REPORT.UNREADABLE', level: 'warning', message: `${name} was not read: ${file.problem.message}`, path: name } };
}

// EXTERNAL MODULE: ./core/contract/plan-run.js
var plan_run = __webpack_require__(10714);
;// CONCATENATED MODULE: ./core/supervise/final-end.js
/**
 * How a run ended, once all it said was read. A short run may be over before what it wrote last is seen: that it broke counts all
 * the same, so that the verdict does not hang on how fast somebody reads. To have done enough, or to have run out of time, changes
 * nothing about a run that ended by itself.
 */
function finalEnd(end, { stop }) {
    if (stop?.verdict !== 'broken' || (end.kind !== 'exited' && end.kind !== 'signalled'))
        return end;
    const { handler, verdict, reason } = stop;
    return { kind: 'stopped', stop: { handler, verdict, reason }, code: end.kind === 'exited' ? end.code : null, signal: end.kind === 'signalled' ? end.signal : null };
}

;// CONCATENATED MODULE: ./core/supervise/supervision-record.js
function supervisionRecord({ settled, supervisor, state, stream, signalled, removed }) {
    const settings = new Map(settled.map((each) => [each.handler, each.settings]));
    const kept = supervisor.handlers.flatMap((handler, at) => handler.kept?.(state.states[at]) ?? []);
    const keeps = supervisor.handlers.some((handler) => handler.kept !== undefined);
    return {
        handlers: supervisor.handlers.map((handler) => ({ name: handler.name, priority: handler.priority, settings: { ...settings.get(handler) } })),
        stop: state.stop === null ? null : { ...state.stop, signalled },
        fired: state.fired.map((each) => ({ ...each })),
        firedCount: state.firedCount,
        ...(keeps ? { checkpoints: { kept, ...removed } } : {}),
        stream: { byKind: Object.fromEntries(Object.entries(state.byKind).filter(([, count]) => count > 0)), ...stream },
    };
}
/** Handlers that waited in vain, with the metric they waited for. */
function idleHandlers({ handlers }, { states }) {
    return handlers.flatMap((handler, at) => {
        const metric = handler.idle?.(states[at]) ?? null;
        return metric === null ? [] : [{ handler: handler.name, metric }];
    });
}

;// CONCATENATED MODULE: ./core/supervise/handler.js
/** The one place where the type of a state is forgotten: what a handler is given is only ever what it gave. */
function mount(handler) {
    const { name, priority, start, idle, kept } = handler;
    return {
        name,
        priority,
        start,
        step: (state, moment) => handler.step(state, moment),
        ...(idle === undefined ? {} : { idle: (state) => idle(state) }),
        ...(kept === undefined ? {} : { kept: (state) => kept(state) }),
    };
}

;// CONCATENATED MODULE: ./core/supervise/fresh-step.js
/**
 * Whether something of this step is new. Two processes of one training, or a line that is both a metric and part of an epoch, say
 * the same step twice: only a step above the highest so far counts. What has no step always counts.
 */
function isFresh(highest, step) {
    return step === null || highest === null || step > highest;
}
function higher(highest, step) {
    return step === null ? highest : highest === null ? step : Math.max(highest, step);
}

// EXTERNAL MODULE: ./core/supervise/quoted.js
var quoted = __webpack_require__(24099);
;// CONCATENATED MODULE: ./core/supervise/stream-event.js
/** The names of the engine this came from (specs: tracking B4), and those of docs/metrics.md; every other one is `custom`. */
const stream_event_EVENT_KINDS = [
    'started',
    'epoch_started',
    'epoch_completed',
    'iteration_started',
    'iteration_completed',
    'metric',
    'checkpoint',
    'artifact',
    'note',
    'completed',
    'exception',
    'custom',
];
function isEvent(moment) {
    return moment.kind !== 'tick' && moment.kind !== 'ended';
}

;// CONCATENATED MODULE: ./core/supervise/handlers/early-stop.js



/**
 * Improvement is `m < best - d` (min) or `m > best + d` (max); the run is stopped when the count of reports without one reaches the
 * patience (specs: tracking B4). NaN is never an improvement, and never the best.
 */
function earlyStop(settings) {
    return {
        name: 'early_stop',
        priority: 50,
        start: { best: null, counter: 0, highest: null, reports: 0 },
        step: (state, moment) => {
            if (!isEvent(moment) || moment.kind === 'checkpoint')
                return [state, []];
            const found = moment.metrics.find(([name]) => name === settings.metric);
            return found === undefined || !isFresh(state.highest, moment.step) ? [state, []] : observe(settings, state, found[1], moment.step);
        },
        idle: (state) => (state.reports === 0 ? settings.metric : null),
    };
}
function observe({ metric, patience, minDelta, mode }, state, reported, step) {
    const value = Number(reported);
    const seen = { reports: state.reports + 1, highest: higher(state.highest, step) };
    const { best } = state;
    const better = best === null ? !Number.isNaN(value) : mode === 'min' ? value < best - minDelta : value > best + minDelta;
    if (better)
        return [{ ...seen, best: value, counter: 0 }, []];
    const counter = state.counter + 1;
    const next = { ...seen, best, counter };
    if (counter < patience)
        return [next, []];
    return [next, [{ kind: 'stop', verdict: 'enough', reason: `${(0,quoted/* quoted */.T)(metric)} did not get better than ${best ?? 'NaN'} in ${counter} report${counter === 1 ? '' : 's'}` }]];
}

;// CONCATENATED MODULE: ./core/supervise/filter.js

/** Counts from 1: `every: 3` lets the 3rd, 6th, 9th pass, `once: 3` the 3rd. With both, either; with none, all. */
function passes({ every, once }, count) {
    if (every === null && once === null)
        return true;
    return (every !== null && count % every === 0) || count === once;
}
/** What is no event (a tick, the end) always passes. */
function filtered(filter, handler) {
    const { name, priority, idle, kept } = handler;
    return {
        name,
        priority,
        start: { count: 0, inner: handler.start },
        step: (state, moment) => {
            if (isEvent(moment) && !concerns(filter, moment))
                return [state, []];
            const count = state.count + (isEvent(moment) ? 1 : 0);
            return isEvent(moment) && !passes(filter, count) ? [{ ...state, count }, []] : inside(handler, state, count, moment);
        },
        ...(idle === undefined ? {} : { idle: (state) => idle(state.inner) }),
        ...(kept === undefined ? {} : { kept: (state) => kept(state.inner) }),
    };
}
function inside(handler, state, count, moment) {
    const [inner, actions] = handler.step(state.inner, moment);
    return [{ count, inner }, actions];
}
const concerns = ({ on }, { kind, name }) => on === null || on === kind || (kind === 'custom' && on === name);

;// CONCATENATED MODULE: ./core/supervise/handlers/keep-best.js

/**
 * Keeps the n best checkpoints. The score is the metric in the event of the checkpoint itself, else the one last reported. One that
 * is written again under the same name takes its new score.
 */
function keepBest(settings) {
    return {
        name: 'keep_checkpoints',
        priority: 20,
        start: { kept: [], checkpoints: 0, last: -Infinity, reports: 0 },
        step: (state, moment) => {
            if (!isEvent(moment))
                return [state, []];
            const reported = scoreOf(settings, moment);
            const seen = reported === null ? state : { ...state, last: reported, reports: state.reports + 1 };
            return moment.kind === 'checkpoint' && moment.path !== null ? add(settings, seen, moment.path) : [seen, []];
        },
        idle: (state) => (state.checkpoints > 0 && state.reports === 0 ? settings.metric : null),
        kept: (state) => state.kept.map(({ path }) => path),
    };
}
function scoreOf({ metric, mode }, { metrics }) {
    const found = metric === null ? undefined : metrics.find(([name]) => name === metric);
    if (found === undefined)
        return null;
    const value = Number(found[1]);
    return Number.isNaN(value) ? -Infinity : mode === 'min' ? -value : value;
}
function add({ n, metric }, state, path) {
    const checkpoints = state.checkpoints + 1;
    const entry = { path, score: metric === null ? checkpoints : state.last };
    const ranked = [...state.kept.filter((each) => each.path !== path), entry].toSorted((a, b) => (a.score === b.score ? 0 : a.score < b.score ? 1 : -1));
    const paths = ranked.slice(n).map((each) => each.path);
    return [{ ...state, checkpoints, kept: ranked.slice(0, n) }, paths.length === 0 ? [] : [{ kind: 'drop', paths }]];
}

;// CONCATENATED MODULE: ./core/supervise/handlers/limits.js
/** Ceilings: so much time or money and no more (`spent`), or so many rounds and then it is enough. */

function maxSeconds(seconds) {
    return timeLimit('max_seconds', seconds * 1000, `it used up its ${seconds} s (max_seconds)`);
}
/** Wall time of the run, for each GPU it was given. A run that was given none costs nothing here. */
function maxGpuMinutes(minutes, gpus) {
    return timeLimit('max_gpu_minutes', gpus === 0 ? Infinity : (minutes * 60_000) / gpus, `it used up its ${minutes} GPU minutes on ${gpus} GPU${gpus === 1 ? '' : 's'} (max_gpu_minutes)`);
}
function maxEpochs(count) {
    return roundLimit('max_epochs', 'epoch_completed', count, 'epoch');
}
function maxIterations(count) {
    return roundLimit('max_iterations', 'iteration_completed', count, 'iteration');
}
function timeLimit(name, limitMs, reason) {
    return { name, priority: 90, start: null, step: (state, { kind, atMs }) => [state, kind !== 'ended' && atMs >= limitMs ? [{ kind: 'stop', verdict: 'spent', reason }] : []] };
}
function roundLimit(name, kind, limit, word) {
    return {
        name,
        priority: 80,
        start: { count: 0, highest: null },
        step: (state, moment) => {
            if (moment.kind !== kind || !('step' in moment) || !isFresh(state.highest, moment.step))
                return [state, []];
            const next = { count: state.count + 1, highest: higher(state.highest, moment.step) };
            return [next, next.count >= limit ? [{ kind: 'stop', verdict: 'enough', reason: `it completed ${next.count} ${word}${next.count === 1 ? '' : 's'} (${name})` }] : []];
        },
    };
}

;// CONCATENATED MODULE: ./core/supervise/handlers/show.js

/** Tells what the example says, a line an event. */
function show() {
    return { name: 'log', priority: 0, start: null, step: (state, moment) => [state, isEvent(moment) ? [{ kind: 'show', line: eventLine(moment) }] : []] };
}
const CHARS = 160;
function eventLine({ kind, name, step, metrics, path }) {
    const figures = metrics.slice(0, 6).map(([metric, value]) => `${metric} ${figure(value)}`);
    const at = step === null ? '' : ` ${step}`;
    const line = kind === 'metric' ? `${figures.join(' ')}${step === null ? '' : ` at ${step}`}` : [`${WORDS[kind] ?? (kind === 'custom' ? name : kind.replaceAll('_', ' '))}${at}`, ...(path === null ? [] : [path]), ...figures].join(' · ');
    return line.slice(0, CHARS).toWellFormed();
}
const WORDS = { epoch_completed: 'epoch', iteration_completed: 'iteration' };
const figure = (value) => (typeof value === 'number' ? String(Number(value.toPrecision(5))) : value);

;// CONCATENATED MODULE: ./core/supervise/handlers/stop-on-nan.js


/** NaN and both infinities: from there a training does not come back. 1e400 is read as Infinity. */
function stopOnNan() {
    return {
        name: 'stop_on_nan',
        priority: 100,
        start: null,
        step: (state, moment) => {
            const found = isEvent(moment) ? moment.metrics.find(([, value]) => typeof value === 'string') : undefined;
            if (found === undefined || !isEvent(moment))
                return [state, []];
            const [name, value] = found;
            return [state, [{ kind: 'stop', verdict: 'broken', reason: `it reported ${value} for ${(0,quoted/* quoted */.T)(name)}${moment.step === null ? '' : ` at step ${moment.step}`}` }]];
        },
    };
}

;// CONCATENATED MODULE: ./core/supervise/handlers-of.js







function handlersOf(asked, around) {
    const { earlyStop: early, keepCheckpoints: keep, maxSeconds: seconds, maxGpuMinutes: minutes, maxEpochs: epochs, maxIterations: iterations } = { ...NOTHING, ...asked };
    const { metrics, gpus } = around;
    const log = asked?.log ?? { on: null, every: null, once: null };
    return [
        ...((asked?.stopOnNan ?? around.stopOnNan) ? [{ handler: mount(stopOnNan()), settings: {} }] : []),
        ...(seconds === null ? [] : [{ handler: mount(maxSeconds(seconds)), settings: { max_seconds: seconds } }]),
        ...(minutes === null ? [] : [{ handler: mount(maxGpuMinutes(minutes, gpus)), settings: { max_gpu_minutes: minutes, gpus } }]),
        ...(epochs === null ? [] : [{ handler: mount(maxEpochs(epochs)), settings: { max_epochs: epochs } }]),
        ...(iterations === null ? [] : [{ handler: mount(maxIterations(iterations)), settings: { max_iterations: iterations } }]),
        ...(early === null ? [] : [early].map(({ metric, patience, minDelta, mode }) => {
            const settled = { metric, patience, minDelta, mode: mode ?? directionOf(metrics, metric) };
            return { handler: mount(earlyStop(settled)), settings: { metric, patience, min_delta: minDelta, mode: settled.mode } };
        })),
        ...(keep === null ? [] : [keep].map(({ n, metric, mode }) => {
            const settled = { n, metric, mode: mode ?? directionOf(metrics, metric) };
            return { handler: mount(keepBest(settled)), settings: { ...settled } };
        })),
        { handler: mount(filtered(log, show())), settings: { ...log } },
    ];
}
const NOTHING = { earlyStop: null, keepCheckpoints: null, maxSeconds: null, maxGpuMinutes: null, maxEpochs: null, maxIterations: null };
function directionOf(metrics, metric) {
    return (metric !== null && Object.hasOwn(metrics, metric) ? metrics[metric]?.direction : null) ?? 'min';
}

;// CONCATENATED MODULE: ./core/supervise/read-stream-line.js
/** One line of the stream into an event. Total: every text gives an event, or null when it is none. The text is hostile (A04, A62). */





function readStreamLine(line, atMs) {
    if (line.length > REPORT_LIMITS.lineChars)
        return null;
    const value = looseJson(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return null;
    const fields = value;
    const { event } = fields;
    if (event === undefined)
        return fields['metric'] === undefined ? null : metric(fields, atMs);
    if (typeof event !== 'string' || !isName(event))
        return null;
    const kind = kindOf(event);
    if (kind === 'metric')
        return metric(fields, atMs);
    return { kind, name: event, step: stepOf(fields), metrics: WITH_METRICS.has(kind) ? metricsOf(fields['metrics']) : [], path: kind === 'checkpoint' ? pathOf(fields) : null, atMs };
}
/** A line without a name or a number is no event: the record says what was wrong with it. */
function metric(fields, atMs) {
    const name = fields['metric'] ?? fields['name'];
    const value = readNumber(fields['value']);
    if (typeof name !== 'string' || !isName(name) || value === null)
        return null;
    return { kind: 'metric', name: 'metric', step: stepOf(fields), metrics: [[name, value]], path: null, atMs };
}
const WITH_METRICS = new Set(['epoch_completed', 'iteration_completed', 'checkpoint']);
/** Also in capitals, as other engines write them; a name may go on after an underscore (docs/metrics.md). */
function kindOf(event) {
    const word = event.toLowerCase();
    return NAMES.find(([name]) => name.test(word))?.[1] ?? stream_event_EVENT_KINDS.find((kind) => word === kind || (GO_ON.has(kind) && word.startsWith(`${kind}_`))) ?? 'custom';
}
/** What has begun is not what is done: only these endings are understood. */
const NAMES = [
    [/^epoch(_(complete|completed|done|end|ended|finished))?$/, 'epoch_completed'],
    [/^epoch_(start|started|begin)$/, 'epoch_started'],
    [/^iteration(_(complete|completed|done|end|ended|finished))?$/, 'iteration_completed'],
    [/^iteration_(start|started|begin)$/, 'iteration_started'],
];
const GO_ON = new Set(['metric', 'checkpoint', 'artifact', 'note', 'exception']);
const MAX_METRICS = 100;
function metricsOf(metrics) {
    if (typeof metrics !== 'object' || metrics === null || Array.isArray(metrics))
        return [];
    const named = [];
    for (const [name, value] of Object.entries(metrics).slice(0, MAX_METRICS)) {
        const number = readNumber(value);
        if (isName(name) && number !== null)
            named.push([name, number]);
    }
    return named;
}
function stepOf(fields) {
    return readStep(fields) ?? readStep({ step: fields['iteration'] });
}
function pathOf({ path }) {
    return typeof path === 'string' && isInside(path) ? path : null;
}

;// CONCATENATED MODULE: ./core/supervise/supervisor.js

const KEPT_FIRED = 50;
function compose(given) {
    // toSorted keeps the order of equals.
    const handlers = given.toSorted((a, b) => b.priority - a.priority);
    return { handlers, start: { states: handlers.map((each) => each.start), byKind: NONE, stop: null, fired: [], firedCount: 0, ended: false }, step: (state, moment) => step(handlers, state, moment) };
}
const NONE = Object.fromEntries(stream_event_EVENT_KINDS.map((kind) => [kind, 0]));
function step(handlers, before, moment) {
    if (before.ended)
        return [before, []];
    const steps = handlers.map((handler, at) => [handler.name, ...handler.step(before.states[at], moment)]);
    const asked = steps.flatMap(([handler, , actions]) => actions.map((action) => ({ handler, action })));
    // The first stop counts: a run is ended once, for one reason.
    const first = before.stop === null ? asked.find(({ action }) => action.kind === 'stop') : undefined;
    const done = asked.filter((each) => each.action.kind !== 'stop' || each === first);
    const fired = done.flatMap(({ handler, action }) => (action.kind === 'show' ? [] : [{ handler, action: action.kind, ...placeOf(moment) }]));
    const after = {
        states: steps.map(([, state]) => state),
        byKind: isEvent(moment) ? { ...before.byKind, [moment.kind]: before.byKind[moment.kind] + 1 } : before.byKind,
        stop: first?.action.kind === 'stop' ? { handler: first.handler, verdict: first.action.verdict, reason: first.action.reason, ...placeOf(moment) } : before.stop,
        fired: fired.length === 0 ? before.fired : [...before.fired, ...fired].slice(0, KEPT_FIRED),
        firedCount: before.firedCount + fired.length,
        ended: moment.kind === 'ended',
    };
    return [after, done.map(({ action }) => action)];
}
const placeOf = (moment) => ({ event: moment.kind, step: isEvent(moment) ? moment.step : null, atMs: moment.atMs });

;// CONCATENATED MODULE: ./app/steps/open-watch.js




function openWatch(world, config, example, camp, plan) {
    const { supervise } = camp.preset;
    const settled = handlersOf(supervise, { metrics: example.metrics, gpus: plan.request.gpus === 'none' ? 0 : camp.gpus, stopOnNan: config.smoke.stop_on_nan ?? false });
    const supervisor = compose(settled.map((each) => each.handler));
    const stop = new AbortController();
    const removing = openRemoving(camp);
    const telling = openTelling(world, example, supervise !== undefined && supervise.log !== null);
    const started = world.clock.elapsed();
    const now = () => Math.round(world.clock.elapsed() - started);
    let [state, over, unread] = [supervisor.start, false, 0];
    const act = (action) => {
        if (action.kind === 'drop')
            removing.remove(action.paths);
        else if (action.kind === 'show')
            telling.show(action.line);
        else if (!over && state.stop !== null)
            stop.abort({ handler: state.stop.handler, verdict: action.verdict, reason: action.reason });
    };
    const step = (moment) => {
        const [next, actions] = supervisor.step(state, moment);
        state = next;
        actions.forEach(act);
    };
    return {
        settled,
        supervisor,
        asked: supervise !== undefined || settled.some(({ handler }) => handler.name !== 'log'),
        stop: stop.signal,
        listener: {
            line(text) {
                const event = readStreamLine(text, now());
                if (event !== null)
                    step(event);
                else if (text.trim() !== '')
                    unread += 1;
            },
            pause() {
                if (!over)
                    step({ kind: 'tick', atMs: now() });
                telling.flush();
            },
        },
        over: () => void (over = true),
        async end() {
            step({ kind: 'ended', atMs: now() });
            telling.flush();
            return { state, unread, ...(await removing.done()) };
        },
    };
}
/** Each is some calls to the system: a run that reports a million checkpoints must not keep the harness busy for minutes. */
const REMOVALS = 5_000;
/** One after the other. */
function openRemoving({ scratch }) {
    const removed = new Set();
    let [asked, notRemoved] = [0, 0];
    let chain = Promise.resolve();
    const removeOne = async (path) => {
        if (await scratch.remove(`${places/* SCRATCH */.Zc.outputs}/${path}`))
            removed.add(path);
        else
            notRemoved += 1;
    };
    return {
        remove(paths) {
            for (const path of paths) {
                if (++asked > REMOVALS)
                    notRemoved += 1;
                else
                    chain = chain.then(() => removeOne(path));
            }
        },
        async done() {
            await chain;
            return { removed, notRemoved };
        },
    };
}
/** More lines than this in one moment are not shown: nobody could read them. */
const LINES = 20;
/** Of one run: what `log:` asks for stays in the log of a job, which somebody has to read. */
const LASTING = 1_000;
/** Without `log:` only the last line of a moment is told. */
function openTelling(world, example, all) {
    let lines = [];
    let told = 0;
    return {
        show(line) {
            if (!all)
                lines = [line];
            else if (lines.length < LINES)
                lines.push(line);
        },
        flush() {
            for (const line of lines)
                world.log.progress({ kind: 'supervised', example: example.id, step: 'run', line, ...(all && told++ < LASTING ? { asked: true } : {}) });
            lines = [];
        },
    };
}

;// CONCATENATED MODULE: ./app/steps/supervise-run.js
/** Watches a run while it goes on: what it reports goes through the handlers of its preset, and what they ask for is done. */





async function superviseRun(world, config, example, camp, plan, run) {
    const watch = openWatch(world, config, example, camp, plan);
    const following = camp.scratch.follow([places/* SCRATCH */.Zc.metrics, places/* SCRATCH */.Zc.events], watch.listener);
    const { outcome, counts } = await untilOver(watch, following, run);
    const { state, unread, removed, notRemoved } = await watch.end();
    const end = finalEnd(outcome.end, state);
    if (end.kind === 'stopped' && end.stop.verdict === 'enough' && (0,describe_stop/* endedWell */.J)(end))
        world.log.info(`${example.id} was stopped early: ${end.stop.reason}`);
    const { settled, supervisor, asked } = watch;
    const { droppedBytes, longLines, restarts } = counts;
    const stream = { unreadLines: unread + longLines, droppedBytes, restarts };
    return {
        outcome: { ...outcome, end },
        record: asked ? supervisionRecord({ settled, supervisor, state, stream, signalled: watch.stop.aborted, removed: { dropped: removed.size, notRemoved } }) : null,
        removed,
        idle: idleHandlers(supervisor, state),
        warnings: asked && droppedBytes > 0 ? [`${droppedBytes} bytes of reports came faster than they are read while a run goes on: its supervision did not see them.`] : [],
    };
}
/** However the run ends, also by a bug of ours, its files are let go. */
async function untilOver(watch, following, run) {
    try {
        const outcome = await run(watch.stop);
        watch.over();
        return { outcome, counts: await following.stop() };
    }
    catch (error) {
        watch.over();
        await following.stop();
        throw error;
    }
}

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/gpu-state/read-xids.js
var read_xids = __webpack_require__(34370);
// EXTERNAL MODULE: ./core/gpu-state/shown.js
var shown = __webpack_require__(45850);
;// CONCATENATED MODULE: ./core/gpu-state/whose.js
/** It was there before the run, belongs to another harness that runs beside this one, or to a user that no run of ours is. What is not seen from here may be ours. */
function isOthers(one, earlier, owners) {
    // What a killed harness left, and nobody could end, is ours, although it was there before.
    if (one.orphaned === true)
        return false;
    if (one.elsewhere === true || earlier.some((each) => isSame(each, one)))
        return true;
    return one.uid !== null && one.uid < SUBORDINATE && !owners.has(one.uid);
}
/** From here on ids are given to the users inside of containers (SUB_UID_MIN of login.defs): those may be ours. */
const SUBORDINATE = 100_000;
/** A number may have been given to another process since; where no start time is seen, the number is all there is. */
const isSame = (a, b) => a.pid === b.pid && (a.startTime === null || b.startTime === null || a.startTime === b.startTime);

;// CONCATENATED MODULE: ./core/gpu-state/new-xids.js



/** Errors of the driver that the kernel's log has since the run began, but for those of a process that is not ours. */
function newXids(before, after, owners) {
    const unread = [after.xids, before.xids].find((each) => !each.readable);
    if (unread?.readable === false || !before.xids.readable || !after.xids.readable)
        return { reasons: [], notes: [`errors of the driver (Xid) were not looked for: ${unread?.readable === false ? unread.reason : ''}`] };
    const earlier = new Set(before.xids.value);
    const processes = [before.processes, after.processes].flatMap((each) => (each.readable ? each.value : []));
    const known = before.processes.readable ? before.processes.value : [];
    const others = new Set(processes.filter((each) => isOthers(each, known, owners)).map(({ pid }) => pid));
    const fresh = after.xids.value.filter((line) => !earlier.has(line)).map((line) => ({ line, ...(0,read_xids/* parseXid */.L)(line) }));
    const ours = fresh.filter(({ pid }) => pid === null || !others.has(pid));
    return { reasons: ours.slice(0, MOST_SAID).map(({ line, number }) => ({ fault: 'xid', gpu: null, message: `the driver reported ${number === null ? 'an error' : `Xid ${number}`}: ${(0,shown/* shown */.S)(line.slice(line.indexOf('NVRM:')))}` })), notes: [] };
}
/** One fault of a card may fill the log. */
const MOST_SAID = 10;

;// CONCATENATED MODULE: ./core/gpu-state/judge-gpu-state.js
/**
 * What a run left on the GPUs (A61): no compute process, memory back to within 64 MiB of the start, no new error of the driver. A state
 * that nobody can read any more is not clean either: a card is never "in use by nobody knows whom".
 */



const TOLERANCE = 64 * 1024 * 1024;
function judgeGpuState(before, after, owners) {
    const left = processesLeft(before, after, owners);
    const parts = [judgeCards(before, after, left.blamed), left, newXids(before, after, owners)];
    const reasons = parts.flatMap((part) => part.reasons);
    return { clean: reasons.length === 0, reasons, notes: [...new Set(parts.flatMap((part) => part.notes))] };
}
/** Whether waiting may make it clean: memory is given back a moment after its process died, and a driver may be slow; an error stays. */
const mayPass = ({ reasons }) => reasons.length > 0 && reasons.every(({ fault }) => fault !== 'xid' && fault !== 'uncorrected_errors');
function judgeCards(before, after, blamed) {
    if (!after.cards.readable)
        return { reasons: [{ fault: 'unreadable', gpu: null, message: `the GPUs could not be looked at after the run: ${after.cards.reason}` }], notes: [] };
    if (!before.cards.readable)
        return { reasons: [{ fault: 'unreadable', gpu: null, message: `the GPUs could not be looked at before the run: ${before.cards.reason}` }], notes: [] };
    const now = new Map(after.cards.value.map((card) => [card.uuid, card]));
    const parts = before.cards.value.map((card) => judgeCard(card, now.get(card.uuid), othersMemory(before, card.uuid, []), othersMemory(after, card.uuid, blamed)));
    const known = new Set(before.cards.value.map(({ uuid }) => uuid));
    const fresh = after.cards.value.filter(({ uuid }) => !known.has(uuid)).map(({ uuid }) => `${uuid} is there since the run`);
    return { reasons: parts.flatMap((part) => part.reasons), notes: [...parts.flatMap((part) => part.notes), ...fresh] };
}
function judgeCard(was, is, othersBefore, othersAfter) {
    const gpu = was.uuid;
    if (is === undefined)
        return { reasons: [{ fault: 'gpu_lost', gpu, message: `${gpu} was there before the run and is not now` }], notes: [] };
    const reasons = [];
    const notes = [];
    if ((is.uncorrectedErrors ?? 0) > (was.uncorrectedErrors ?? 0) && was.uncorrectedErrors !== null) {
        reasons.push({ fault: 'uncorrected_errors', gpu, message: `${gpu} has ${is.uncorrectedErrors - was.uncorrectedErrors} more memory errors that could not be corrected` });
    }
    if (was.memoryBytes === null)
        notes.push(`${gpu} does not say how much of its memory is used`);
    else if (is.memoryBytes === null)
        reasons.push({ fault: 'unreadable', gpu, message: `${gpu} no longer says how much of its memory is used` });
    else {
        // What processes of others hold now and held before is theirs.
        const grown = is.memoryBytes - (othersAfter ?? 0) - (was.memoryBytes - (othersBefore ?? 0));
        if (grown > TOLERANCE && (othersBefore === null || othersAfter === null))
            notes.push(`${gpu} has ${(0,figures/* bytes */.ee)(grown)} more in use, and whose they are cannot be told: another process uses it and does not say how much`);
        else if (grown > TOLERANCE)
            reasons.push({ fault: 'memory_left', gpu, message: `${gpu} has ${(0,figures/* bytes */.ee)(grown)} of memory in use that were free before the run` });
    }
    return { reasons, notes };
}
/** null: somebody uses the card and does not say how much. */
function othersMemory({ processes }, gpu, blamed) {
    const others = processes.readable ? processes.value.filter((each) => each.gpu === gpu && each.orphaned !== true && !blamed.includes(each)) : [];
    return others.reduce((sum, { memoryBytes }) => (sum === null || memoryBytes === null ? null : sum + memoryBytes), 0);
}
function processesLeft(before, after, owners) {
    if (!after.processes.readable) {
        const message = `processes on the GPUs cannot be listed: ${after.processes.reason}`;
        // Where they never could be, nothing has changed.
        return before.processes.readable ? { reasons: [{ fault: 'unreadable', gpu: null, message }], notes: [], blamed: [] } : { reasons: [], notes: [message], blamed: [] };
    }
    const earlier = before.processes.readable ? before.processes.value : [];
    const blamed = after.processes.value.filter((each) => !isOthers(each, earlier, owners));
    return { reasons: blamed.map(({ gpu, pid, name }) => ({ fault: 'process_left', gpu, message: `the process ${pid} (${name}) still computes on ${gpu}` })), notes: [], blamed };
}

// EXTERNAL MODULE: ./core/gpu-state/read-mark.js
var read_mark = __webpack_require__(27389);
;// CONCATENATED MODULE: ./app/steps/watch-gpus.js
/** After a GPU job (A61): what a run left on the GPUs, judged, and the machine marked when it is not clean. */



/** Memory is given back a moment after its process has died; a driver that is busy with it may need some seconds. */
const WITHIN_MS = 10_000;
/** A run without GPUs asks nobody. */
async function watchGpus(world, { gpus }) {
    const { gpuStates } = world;
    if (gpuStates === undefined || gpus === 'none')
        return { settle: async () => ({ problems: [] }) };
    const before = await gpuStates.look();
    return {
        async settle(run) {
            const owners = new Set([world.host.runAs.uid, ...(world.host.isRoot ? [0] : [])]);
            const judge = (state) => judgeGpuState(before, state, owners);
            const started = world.clock.elapsed();
            const state = await gpuStates.look({ until: (seen) => !mayPass(judge(seen)), withinMs: WITHIN_MS });
            const after = gpuAfter(judge(state), before, state, world.clock.elapsed() - started);
            return { after, problems: after.clean ? [] : await quarantine(world, after, run) };
        },
    };
}
/** Twice: for the job that hands it on, and for the next one on this machine, whatever becomes of this job. */
async function quarantine(world, after, run) {
    const mark = quarantineOf(after, world.clock.now().toISOString(), run);
    const written = await Promise.all([world.output.write('quarantine.json', (0,read_mark/* writeMark */.Lx)(mark)), world.quarantine?.put(mark)]);
    return written.flatMap((each) => (each === undefined || each.ok ? [] : [each.problem]));
}

;// CONCATENATED MODULE: ./app/steps/observe-run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** The run itself: supervised while it lasts, the machine watched before, during and after it. Nothing is judged here. */




async function observeRun(world, config, ascent, camp, { id, plan, image, phases }, step) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { example } = ascent;
        const { engine } = camp.choice;
        world.log.progress({ kind: 'step-started', example: example.id, step, detail: engine.name });
        if (config.smoke.cache === 'host')
            ascent.warnOnce(plan_run/* HOST_CACHE */.W9);
        // A run with GPUs is watched by itself when nobody watches already.
        const own = __addDisposableResource(env_1, ascent.watch === undefined && plan.request.gpus !== 'none' ? world.sampler?.open() : undefined, true);
        const gpus = await watchGpus(world, plan.request);
        const watched = (ascent.watch ?? own)?.begin();
        const startedAt = world.clock.now();
        const onLine = (line) => world.log.progress({ kind: 'output', example: example.id, step, line });
        const supervised = await (0,steps_ascent/* timed */.ay)(world, phases, 'run', () => superviseRun(world, config, example, camp, plan, (stop) => engine.run({ ...plan.request, image, signal: world.signal, stop, onLine })));
        const endedAt = world.clock.now();
        const samples = watched?.end();
        if (supervised.outcome.end.kind === 'refused')
            return { supervised, startedAt, endedAt, samples, gpuAfter: undefined, unmarked: [] };
        const { after, problems } = await gpus.settle(id);
        // What makes the run less than it seems is said at once, not only in the record.
        for (const warning of supervised.outcome.memoryLimited === false ? (supervised.outcome.warnings ?? []) : [])
            ascent.warnOnce(warning);
        return { supervised, startedAt, endedAt, samples, gpuAfter: after, unmarked: problems };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./core/rules/unreadable-expectation.js
var unreadable_expectation = __webpack_require__(65284);
;// CONCATENATED MODULE: ./core/record/judge-expectations.js



const NOTHING_EXPECTED = { checks: [], findings: [], reason: null };
function judgeExpectations(example, preset, results) {
    const judged = [
        ...preset.expect.faults.map(({ reason, place }) => broken('expect', 'error', 'GARDEN.EXPECTATION_INVALID', reason, place)),
        ...finiteGuard(preset, results),
        ...preset.expect.metrics.flatMap((expected) => judgeMetric(expected, results, expected.finite && preset.expect.finite)),
        ...preset.expect.artifacts.flatMap((expected) => judgeArtifact(expected, results)),
    ];
    const wrong = judged.flatMap((each) => (each.broken === null ? [] : [each.broken]));
    return {
        checks: judged.map(({ check }) => (results.changed && check.status === 'fail' ? { ...check, status: 'warn' } : check)).slice(0, MAX_CHECKS),
        findings: wrong.map((each) => toFinding(example, preset, each, results.changed)),
        reason: results.changed ? null : (wrong[0]?.what ?? null),
    };
}
const MAX_CHECKS = 1000;
/** Every metric that the run reported must end as a number, unless the descriptor says that it need not. */
function finiteGuard({ expect, place }, { reported }) {
    const own = new Map(expect.metrics.map((each) => [each.metric, each]));
    const guarded = Object.entries(reported).filter(([name, value]) => typeof value === 'string' && (own.get(name)?.finite ?? expect.finite) && expect.finite);
    return guarded.slice(0, MAX_FINITE).map(([name, value]) => ({
        check: { id: `${name} is finite`, status: 'fail', metric: name, value, message: `${name} ended as ${value}` },
        broken: { code: 'SMOKE.METRIC_NOT_FINITE', what: `reported ${judge_expectations_shown(name)} as ${value}`, place: own.get(name)?.place ?? place },
    }));
}
const MAX_FINITE = 10;
/** `guarded`: that it is no number is told already. */
function judgeMetric(expected, { reported, scores }, guarded) {
    const { metric, place } = expected;
    const value = Object.hasOwn(scores, metric) ? scores[metric] : Object.hasOwn(reported, metric) ? reported[metric] : undefined;
    if (value === undefined)
        return expected.required ? [broken(`${metric} is reported`, 'fail', 'SMOKE.METRIC_MISSING', `did not report ${judge_expectations_shown(metric)}, which is expected ${rangeOf(expected)}`, place, metric)] : [];
    return boundsOf(expected).map(({ op, threshold, holds }) => {
        const check = { id: `${metric} ${op} ${threshold}`, metric, value, op, threshold };
        if (holds(Number(value)))
            return { check: { ...check, status: 'pass', ...(expected.tolerance > 0 && op === '==' ? { message: `within ${expected.tolerance}` } : {}) }, broken: null };
        const what = `came to ${judge_expectations_shown(metric)} ${value}${Object.hasOwn(scores, metric) ? ' (recomputed)' : ''}, expected ${rangeOf(expected)}`;
        return { check: { ...check, status: 'fail', message: what }, broken: typeof value === 'string' && guarded ? null : { code: 'SMOKE.METRIC_OUT_OF_RANGE', what, place } };
    });
}
function boundsOf({ min, max, equals, tolerance }) {
    return [
        ...(min === null ? [] : [{ op: '>=', threshold: min, holds: (value) => value >= min }]),
        ...(max === null ? [] : [{ op: '<=', threshold: max, holds: (value) => value <= max }]),
        // A sum of binary fractions: 0.1 + 0.2 is 0.3 to whoever wrote it.
        ...(equals === null ? [] : [{ op: '==', threshold: equals, holds: (value) => Math.abs(value - equals) <= tolerance + 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(equals)) }]),
    ];
}
/** `at least 0.6 and at most 1` */
function rangeOf({ min, max, equals, tolerance }) {
    const words = [...(min === null ? [] : [`at least ${min}`]), ...(max === null ? [] : [`at most ${max}`]), ...(equals === null ? [] : [`${equals}${tolerance > 0 ? ` give or take ${tolerance}` : ''}`])];
    return words.length === 0 ? 'to be there' : words.join(' and ');
}
function judgeArtifact({ path, sha256, minBytes, maxBytes, place }, { files }) {
    const file = files.find((each) => each.path === path);
    if (file === undefined)
        return [broken(`${path} is there`, 'fail', 'SMOKE.ARTIFACT_MISSING', `left no file "${judge_expectations_shown(path)}"`, place)];
    const wrong = [
        ...(minBytes !== null && file.bytes < minBytes ? [`has ${file.bytes} bytes, expected at least ${minBytes}`] : []),
        ...(maxBytes !== null && file.bytes > maxBytes ? [`has ${file.bytes} bytes, expected at most ${maxBytes}`] : []),
        ...(sha256 !== null && file.sha256 !== sha256 ? [file.sha256 === null ? 'is too large to be hashed' : `has the SHA-256 ${file.sha256}, expected ${sha256}`] : []),
    ];
    if (wrong.length > 0)
        return [broken(`${path} is as expected`, 'fail', 'SMOKE.ARTIFACT_DIFFERS', `left "${judge_expectations_shown(path)}", which ${wrong.join(' and ')}`, place)];
    return [{ check: { id: `${path} is as expected`, status: 'pass' }, broken: null }];
}
function broken(id, status, code, what, place, metric) {
    return { check: { id, status, message: what, ...(metric === undefined ? {} : { metric }) }, broken: { code, what, place } };
}
function toFinding(example, preset, { code, what, place }, changed) {
    if (code === 'GARDEN.EXPECTATION_INVALID')
        return (0,unreadable_expectation/* unreadableExpectation */.GK)(example.id, { reason: what, place });
    const said = `The preset "${preset.name}" of ${example.id} ${what}.${changed ? ' Its parameters were changed for this run.' : ''}`;
    return (0,finding/* finding */.gk)(code, { ...place, example: example.id }, said, changed ? { level: 'warning' } : {});
}
/** Names come from a descriptor or a run: one line, not long. */
const judge_expectations_shown = (name) => (0,quote_log/* plainText */.w)(name).slice(0, 100);

;// CONCATENATED MODULE: ./core/record/judge-scores.js



/** `changed`: the caller changed parameters, and with them perhaps what is predicted; a false claim stays one. */
function judgeScores(example, preset, scores, changed) {
    const { score: scoring } = preset;
    if (scoring === null)
        return { checks: [], findings: [], reason: null };
    const told = (code, what, place) => (0,finding/* finding */.gk)(code, { ...place, example: example.id }, `The preset "${preset.name}" of ${example.id} ${what}.`);
    if (scoring.kind === 'invalid')
        return { checks: [{ id: 'score', status: 'error', message: scoring.reason }], findings: [(0,unreadable_expectation/* unreadableScore */.uC)(example.id, preset.name, scoring)], reason: `has a \`score:\` that cannot be read: ${scoring.reason}` };
    const fault = (0,quote_log/* plainText */.w)(scores?.faults?.[0] ?? '');
    if (scores === null || fault !== '') {
        const what = `cannot be scored: ${fault === '' ? 'there are no scores' : fault}`;
        const impossible = told('SMOKE.SCORE_IMPOSSIBLE', what, scoring.place);
        return { checks: [{ id: 'score', status: changed ? 'warn' : 'error', message: what }], findings: [changed ? { ...impossible, level: 'warning' } : impossible], reason: changed ? null : what };
    }
    const claims = (scores.claims ?? []).map((claim) => ({ ...claim, what: `reported ${(0,quote_log/* plainText */.w)(claim.metric).slice(0, 100)} ${claim.reported}, and its predictions say ${claim.score} ${claim.recomputed}` }));
    const lies = claims.filter(({ agrees }) => !agrees);
    return {
        checks: claims.map(({ metric, score, reported, recomputed, agrees, what }) => ({ id: `${metric} is ${score} of the predictions`, status: agrees ? 'pass' : 'fail', metric, value: reported, op: '==', threshold: recomputed, ...(agrees ? {} : { message: what }) })),
        findings: lies.map(({ what }) => told('SMOKE.CLAIM_DIFFERS', what, scoring.place)),
        reason: lies[0]?.what ?? null,
    };
}
/** Each score under the name that a run reports it by: what ranges are held to. */
function scoresByMetric({ score: scoring }, scores) {
    if (scoring === null || scoring.kind === 'invalid' || scores === null)
        return {};
    const named = Object.entries(scoring.claims).flatMap(([score, metric]) => (Object.hasOwn(scores.values, score) ? [[metric, scores.values[score]]] : []));
    return Object.fromEntries([...Object.entries(scores.values).filter(([score]) => !Object.hasOwn(scoring.claims, score)), ...named]);
}

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
;// CONCATENATED MODULE: ./core/score/parse-csv.js
/** CSV after RFC 4180: quoted fields may hold commas, line breaks and doubled quotes. Total and linear. */
/** null: all of it was read. A BOM and empty lines are passed over; no record is kept here: 64 MB of commas are 64 million fields. */
function parseCsv(text, maxFields, onRecord) {
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    let line = 1;
    while (at < text.length) {
        const begins = line;
        const fields = [];
        for (;;) {
            const field = text[at] === '"' ? parse_csv_quoted(text, at) : parse_csv_plain(text, at);
            if (field === null)
                return `line ${begins}: a quote is not closed, or something follows it`;
            if (fields.length >= maxFields)
                return `line ${begins}: more than ${maxFields} fields`;
            fields.push(field.value);
            line += field.breaks;
            at = field.end;
            if (text[at] !== ',')
                break;
            at += 1;
        }
        at += text.startsWith('\r\n', at) ? 2 : 1;
        line += 1;
        if (fields.length === 1 && fields[0] === '')
            continue;
        const stop = onRecord(fields, begins);
        if (stop !== null)
            return stop;
    }
    return null;
}
const [COMMA, LF, CR] = [0x2c, 0x0a, 0x0d];
/** A quote inside is taken as it is: spreadsheets write it. */
function parse_csv_plain(text, from) {
    let end = from;
    for (; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (code === COMMA || code === LF || (code === CR && text.charCodeAt(end + 1) === LF))
            break;
    }
    return { value: text.slice(from, end), end, breaks: 0 };
}
function parse_csv_quoted(text, from) {
    const pieces = [];
    let start = from + 1;
    for (;;) {
        const close = text.indexOf('"', start);
        if (close === -1)
            return null;
        pieces.push(text.slice(start, close));
        if (text[close + 1] !== '"')
            return endOf(text, pieces.join(''), close + 1);
        pieces.push('"');
        start = close + 2;
    }
}
/** null: something else than a comma or a line break follows the closing quote. */
function endOf(text, value, end) {
    if (end < text.length && text[end] !== ',' && text[end] !== '\n' && !text.startsWith('\r\n', end))
        return null;
    return { value, end, breaks: value.split('\n').length - 1 };
}

;// CONCATENATED MODULE: ./core/score/read-table.js
/** Named columns of a table that a run or a repository holds: CSV with a header, JSON lines, or a JSON list of objects. Hostile, capped, total. */




const TABLE_LIMITS = { bytes: 64 * 1024 * 1024, rows: 1_000_000, fields: 1_000 };
/** The name says the format. `wanted` are the only columns that are kept; each of them must be there in every row. */
function readTable(text, name, wanted) {
    if (/\.csv$/i.test(name))
        return fromCsv(text, wanted);
    return /\.jsonl$/i.test(name) ? fromLines(text, wanted) : fromList(text, wanted);
}
function fromCsv(text, wanted) {
    const kept = new Map(wanted.map((column) => [column, []]));
    let header = null;
    const bad = parseCsv(text, TABLE_LIMITS.fields, (fields, line) => {
        if (header !== null)
            return addRecord(kept, header, fields, line);
        const read = readHeader(fields, wanted);
        if (typeof read === 'string')
            return read;
        header = read;
        return null;
    });
    return bad !== null ? (0,problem/* fail */.fJ)(bad) : header === null ? (0,problem/* fail */.fJ)('it is empty') : (0,problem.ok)(kept);
}
function readHeader(fields, wanted) {
    const names = fields.map((field) => field.trim());
    const missing = wanted.filter((column) => !names.includes(column));
    if (missing.length > 0)
        return `it has no column ${list(missing)}; its header is ${list(names)}`;
    const doubled = wanted.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
    if (doubled !== undefined)
        return `it has two columns ${list([doubled])}`;
    return { fields: names.length, places: new Map(wanted.map((column) => [column, names.indexOf(column)])) };
}
/** null: it was added. */
function addRecord(kept, { fields: expected, places }, fields, line) {
    if (fields.length !== expected)
        return `line ${line} has ${fields.length} fields, its header ${expected}`;
    for (const [column, values] of kept) {
        if (values.length >= TABLE_LIMITS.rows)
            return `more than ${TABLE_LIMITS.rows} rows`;
        values.push((fields[places.get(column) ?? 0] ?? '').trim());
    }
    return null;
}
function fromLines(text, wanted) {
    const kept = new Map(wanted.map((column) => [column, []]));
    let number = 0;
    for (let start = 0; start < text.length;) {
        const next = text.indexOf('\n', start);
        const line = text.slice(start, next === -1 ? text.length : next).trim();
        start = next === -1 ? text.length : next + 1;
        number += 1;
        if (line === '')
            continue;
        const bad = addRow(kept, looseJson(line), `line ${number}`);
        if (bad !== null)
            return (0,problem/* fail */.fJ)(bad);
    }
    return (0,problem.ok)(kept);
}
function fromList(text, wanted) {
    const parsed = (0,parse_json/* parseJson */.q)(text.startsWith('\uFEFF') ? text.slice(1) : text, { maxLength: TABLE_LIMITS.bytes, maxDepth: 8, maxString: 64 * 1024 });
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(`it is no JSON that can be read: ${parsed.problem.message}`);
    if (!Array.isArray(parsed.value))
        return (0,problem/* fail */.fJ)('it is not a list of objects');
    const kept = new Map(wanted.map((column) => [column, []]));
    for (const [index, row] of parsed.value.entries()) {
        const bad = addRow(kept, row, `row ${index + 1}`);
        if (bad !== null)
            return (0,problem/* fail */.fJ)(bad);
    }
    return (0,problem.ok)(kept);
}
/** null: it was added. */
function addRow(kept, row, where) {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
        return `${where} is not an object`;
    for (const [column, values] of kept) {
        const value = Object.hasOwn(row, column) ? row[column] : undefined;
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
            return `${where} has no text, number or truth value ${list([column])}`;
        if (values.length >= TABLE_LIMITS.rows)
            return `more than ${TABLE_LIMITS.rows} rows`;
        values.push(String(value).trim());
    }
    return null;
}
const list = (names) => names.slice(0, 10).map((name) => JSON.stringify(name.slice(0, 60))).join(', ');

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./core/score/classification.js
function classificationScores({ truth, prediction }, { average, positive }) {
    const counts = countClasses(truth.map(label), prediction.map(label));
    const right = [...counts.values()].reduce((sum, { tp }) => sum + tp, 0);
    const accuracy = right / truth.length;
    const each = [...counts.values()].map(triple);
    const macro = { precision: mean(each.map(({ precision }) => precision)), recall: mean(each.map(({ recall }) => recall)), f1: mean(each.map(({ f1 }) => f1)) };
    // Each wrong row is one FP of a class and one FN of another: both sums are the number of wrong rows.
    const micro = { precision: accuracy, recall: accuracy, f1: accuracy };
    const binary = positive === null ? null : triple(counts.get(label(positive)) ?? { tp: 0, fp: 0, fn: 0 });
    const chosen = average === 'micro' ? micro : average === 'binary' && binary !== null ? binary : macro;
    return { accuracy, ...chosen, ...suffixed(macro, 'macro'), ...suffixed(micro, 'micro'), ...(binary === null ? {} : suffixed(binary, 'binary')) };
}
function countClasses(truth, prediction) {
    const counts = new Map();
    const of = (name) => {
        const known = counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
        counts.set(name, known);
        return known;
    };
    for (const [row, actual] of truth.entries()) {
        const guessed = prediction[row] ?? '';
        if (actual === guessed)
            of(actual).tp += 1;
        else {
            of(actual).fn += 1;
            of(guessed).fp += 1;
        }
    }
    return counts;
}
const triple = ({ tp, fp, fn }) => ({ precision: share(tp, tp + fp), recall: share(tp, tp + fn), f1: share(2 * tp, 2 * tp + fp + fn) });
const share = (part, whole) => (whole === 0 ? 0 : part / whole);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
function suffixed({ precision, recall, f1 }, suffix) {
    return { [`precision_${suffix}`]: precision, [`recall_${suffix}`]: recall, [`f1_${suffix}`]: f1 };
}
/** Labels are compared as text; `3.0`, as NumPy writes an integer that became a float, is `3`. */
function label(text) {
    return /^-?\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text;
}

;// CONCATENATED MODULE: ./core/score/compare-claims.js
/** `names`: score → name under which the run reports it, where that is another. Scores that were not reported claim nothing. */
function compareClaims(scores, reported, names, tolerance) {
    return Object.entries(scores).flatMap(([score, recomputed]) => {
        const metric = Object.hasOwn(names, score) ? (names[score] ?? score) : score;
        if (!Object.hasOwn(reported, metric))
            return [];
        const claim = reported[metric];
        const agrees = typeof claim === 'number' && Math.abs(claim - recomputed) <= (tolerance ?? 0) + slack(claim, recomputed, tolerance);
        return [{ metric, score, reported: claim, recomputed, agrees }];
    });
}
/**
 * Half a unit of the last digit that was written, but never more than half a percent: `0.89` may be 0.8915, and `1` must not be
 * 0.6. Below that, what single precision loses.
 */
function slack(claim, recomputed, tolerance) {
    const size = Math.max(1, Math.abs(recomputed));
    const single = 1e-6 * size;
    return tolerance !== null ? single : Math.max(single, Math.min(0.5 * 10 ** -decimals(claim), 0.005 * size) * (1 + 1e-9));
}
/** Digits behind the point of the shortest text that is this number. */
function decimals(value) {
    const [, digits = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
    return Math.max(0, digits.length - Number(exponent));
}

;// CONCATENATED MODULE: ./core/score/outcomes.js
/** Which rows a classification got right, small enough to lie in a record: two runs can then be compared row by row. */

/** 25,000 digits; of more rows a difference of shares says enough. */
const MOST_ROWS = 100_000;
/** One bit a row in the order of the truth, 4 to a hexadecimal digit; rows that are missing in the last digit are 0. */
function outcomesOf({ truth, prediction }) {
    if (truth.length > MOST_ROWS)
        return {};
    const digits = [];
    for (let row = 0; row < truth.length; row += 4) {
        const nibble = [0, 1, 2, 3].reduce((sum, at) => sum * 2 + Number(row + at < truth.length && label(truth[row + at]) === label(prediction[row + at] ?? '')), 0);
        digits.push(nibble.toString(16));
    }
    return { outcomes: digits.join('') };
}

;// CONCATENATED MODULE: ./core/score/pair-up.js
/** Truth and prediction of the same row, side by side. A row that is missing, doubled or invented makes every score a lie: it is a fault. */

/** The predictions bring their own truth. */
function ownPairs(predictions, names) {
    const pairs = { truth: predictions.get(names.truth) ?? [], prediction: predictions.get(names.prediction) ?? [] };
    return pairs.truth.length === 0 ? (0,problem/* fail */.fJ)('it holds no rows') : whole(pairs);
}
/** Joined by the id column, in the order of the truth. */
function joinPairs(predictions, truth, names) {
    const ids = truth.get(names.id) ?? [];
    const told = predictions.get(names.id) ?? [];
    if (ids.length === 0)
        return (0,problem/* fail */.fJ)('the truth holds no rows');
    const expected = new Set(ids);
    if (expected.size < ids.length)
        return (0,problem/* fail */.fJ)(`the truth has ${quote(doubled(ids))} twice`);
    const byId = new Map(told.map((id, row) => [id, row]));
    if (byId.size < told.length)
        return (0,problem/* fail */.fJ)(`it has the row ${quote(doubled(told))} twice`);
    const missing = ids.filter((id) => !byId.has(id));
    if (missing.length > 0)
        return (0,problem/* fail */.fJ)(`it lacks ${missing.length} of ${ids.length} rows of the truth, the first is ${quote(missing[0])}`);
    const invented = told.find((id) => !expected.has(id));
    if (invented !== undefined)
        return (0,problem/* fail */.fJ)(`it has the row ${quote(invented)}, which is not in the truth`);
    const values = predictions.get(names.prediction) ?? [];
    return whole({ truth: truth.get(names.truth) ?? [], prediction: ids.map((id) => values[byId.get(id)] ?? '') });
}
/** An empty field is no answer, and not a class of its own. */
function whole(pairs) {
    for (const side of ['truth', 'prediction']) {
        const row = pairs[side].indexOf('');
        if (row !== -1)
            return (0,problem/* fail */.fJ)(`row ${row + 1} has no ${side}`);
    }
    return (0,problem.ok)(pairs);
}
function doubled(ids) {
    const seen = new Set();
    return ids.find((id) => seen.size === seen.add(id).size);
}
const quote = (id) => JSON.stringify((id ?? '').slice(0, 60));

;// CONCATENATED MODULE: ./core/score/regression.js
/**
 * Errors of a regression over n rows, y the truth and p the prediction (scikit-learn User Guide 3.4.6, "Regression metrics"):
 *   MSE = Σ(y-p)² / n,  RMSE = √MSE,  MAE = Σ|y-p| / n,  R² = 1 - Σ(y-p)² / Σ(y-ȳ)².
 * R² is not defined for a truth that does not vary (Draper and Smith, Applied Regression Analysis, 1998): it is left out then.
 */

function regressionScores({ truth, prediction }) {
    const actual = truth.map(finite);
    const guessed = prediction.map(finite);
    const bad = Math.min(...[actual.indexOf(null), guessed.indexOf(null)].map((row) => (row === -1 ? Infinity : row)));
    if (bad < Infinity)
        return (0,problem/* fail */.fJ)(`row ${bad + 1} is no finite number: truth ${regression_quote(truth[bad])}, prediction ${regression_quote(prediction[bad])}`);
    const [y, p] = [actual, guessed];
    const squares = sum(y.map((value, row) => (value - p[row]) ** 2));
    const mean = sum(y) / y.length;
    const variation = sum(y.map((value) => (value - mean) ** 2));
    const mse = squares / y.length;
    const scores = { mse, rmse: Math.sqrt(mse), mae: sum(y.map((value, row) => Math.abs(value - p[row]))) / y.length, ...(variation > 0 ? { r2: 1 - squares / variation } : {}) };
    return Object.values(scores).every(Number.isFinite) ? (0,problem.ok)(scores) : (0,problem/* fail */.fJ)('its numbers are too large to be squared');
}
/** Neumaier's compensated sum (ZAMM 54, 1974): the order of the rows does not show. */
function sum(values) {
    let total = 0;
    let lost = 0;
    for (const value of values) {
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return Number.isFinite(lost) ? total + lost : total;
}
/** A decimal number and nothing else: `0x10`, an empty text, NaN and 1e400 are none. */
function finite(text) {
    if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text))
        return null;
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
}
const regression_quote = (text) => JSON.stringify((text ?? '').slice(0, 40));

;// CONCATENATED MODULE: ./core/score/score-run.js
/**
 * Recomputes the quality of a run from the predictions it left, instead of believing what it reports (A62). The truth comes from
 * the repository where the preset names it: a run must not bring its own. Pure; whatever the texts are, it gives scores or faults.
 */








function scoreRun(scoring, texts, reported) {
    const { truth } = texts;
    const pairs = pairsOf(scoring, texts);
    const values = pairs.ok ? valuesOf(scoring, pairs.value) : (0,problem/* fail */.fJ)(pairs.problem);
    return {
        file: scoring.file,
        sha256: digest(texts.predictions),
        truth: truth === null ? { from: 'run' } : { from: 'repository', path: truth.path, sha256: digest(truth.text) },
        kind: scoring.kind,
        rows: pairs.ok && values.ok ? pairs.value.truth.length : 0,
        values: values.ok ? { ...values.value } : {},
        ...(pairs.ok && values.ok && truth !== null && scoring.kind === 'classification' ? outcomesOf(pairs.value) : {}),
        ...(values.ok ? { claims: compareClaims(values.value, reported, scoring.claims, scoring.tolerance) } : { faults: [values.problem] }),
    };
}
/** Nothing could be scored: what it was going to be, and why not. */
function unscored(scoring, truthPath, fault) {
    return { file: scoring.file, truth: truthPath === null ? { from: 'run' } : { from: 'repository', path: truthPath }, kind: scoring.kind, rows: 0, values: {}, faults: [fault] };
}
function pairsOf({ file, columns }, { predictions, truth }) {
    const told = readTable(predictions, file, truth === null ? [columns.truth, columns.prediction] : [columns.id, columns.prediction]);
    if (!told.ok)
        return (0,problem/* fail */.fJ)(`${file}: ${told.problem}`);
    if (truth === null)
        return named(file, ownPairs(told.value, columns));
    const known = readTable(truth.text, truth.path, [columns.id, columns.truth]);
    return known.ok ? named(file, joinPairs(told.value, known.value, columns)) : (0,problem/* fail */.fJ)(`${truth.path}: ${known.problem}`);
}
const named = (file, result) => (result.ok ? result : (0,problem/* fail */.fJ)(`${file}: ${result.problem}`));
function valuesOf(scoring, pairs) {
    return scoring.kind === 'regression' ? named(scoring.file, regressionScores(pairs)) : { ok: true, value: classificationScores(pairs, scoring) };
}
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./app/steps/judge-results.js





const UNJUDGED = { ...NOTHING_EXPECTED, scores: null };
/** A run that failed by itself is judged by its end alone; one whose files were not kept, by its metrics. */
async function judgeResults(world, ascent, camp, { id }, { end }, { reported, kept }, { keepFiles = true } = {}) {
    if (!(end.kind === 'stopped' ? (0,describe_stop/* endedWell */.J)(end) : end.kind === 'exited' && end.code === 0))
        return UNJUDGED;
    const { example } = ascent;
    const preset = keepFiles ? camp.preset : { ...camp.preset, expect: { ...camp.preset.expect, artifacts: [] }, score: null };
    const changed = Object.keys(ascent.params).length > 0 || ascent.profile !== null;
    const summary = reported.metrics.summary;
    const scores = await score(world, ascent, preset, id, { reported, kept });
    const expected = judgeExpectations(example, preset, { reported: summary, scores: scoresByMetric(preset, scores), files: kept, changed });
    const scored = judgeScores(example, preset, scores, changed);
    return { checks: [...scored.checks, ...expected.checks], findings: [...scored.findings, ...expected.findings], reason: scored.reason ?? expected.reason, scores };
}
/** null: the preset asks for no scores. */
async function score(world, { example }, { score: scoring }, id, { reported, kept }) {
    if (scoring === null || scoring.kind === 'invalid')
        return null;
    const truthPath = scoring.truth === null ? null : `${example.path}/${scoring.truth}`;
    const file = kept.find(({ path }) => path === scoring.file);
    if (file === undefined)
        return unscored(scoring, truthPath, `the run left no "${scoring.file}" below HORTUS_OUTPUTS`);
    // What was kept is read, and not what lies in the run's own directory.
    const predictions = file.kept === false ? null : await world.output.readText(`outputs/${id}/${scoring.file}`, { maxBytes: TABLE_LIMITS.bytes });
    if (predictions === null)
        return unscored(scoring, truthPath, `"${scoring.file}" is too large to be scored`);
    if (!predictions.ok)
        return unscored(scoring, truthPath, `"${scoring.file}" cannot be read: ${predictions.problem.message}`);
    if (truthPath === null)
        return scoreRun(scoring, { predictions: predictions.value.text, truth: null }, reported.metrics.summary);
    const truth = await world.files.readText(truthPath, { maxBytes: TABLE_LIMITS.bytes });
    if (!truth.ok)
        return unscored(scoring, truthPath, `the truth ${truthPath} cannot be read: ${truth.problem.message}`);
    return scoreRun(scoring, { predictions: predictions.value.text, truth: { text: truth.value.text, path: truthPath } }, reported.metrics.summary);
}

// EXTERNAL MODULE: ./app/steps/publish-image.js
var publish_image = __webpack_require__(14375);
// EXTERNAL MODULE: ./app/steps/store-record.js
var store_record = __webpack_require__(42835);
;// CONCATENATED MODULE: ./app/steps/run-once.js
/** One run: watched by its engine, then measured, collected and recorded, however it ended. What it means is for others to judge. */












/** `refused` leaves no record: nothing ran. */
async function runOnce(world, config, ascent, camp, ready, options = {}) {
    const seen = await observeRun(world, config, ascent, camp, ready, options.step ?? 'run');
    const { outcome } = seen.supervised;
    if (outcome.end.kind === 'refused')
        return { outcome, reported: NOTHING_REPORTED, record: null, stored: null, problems: [], idle: [], judged: UNJUDGED };
    await options.before?.();
    const { reported, kept } = await (0,steps_ascent/* timed */.ay)(world, ready.phases, 'collect', () => collectReport(camp.scratch, ready.id, options));
    const judged = await judgeResults(world, ascent, camp, ready, outcome, { reported, kept }, options);
    const green = (0,describe_end/* describeEnd */.l)(outcome.end, ready.plan.request.limits) === null && judged.reason === null;
    const published = green ? await (0,publish_image/* publishImage */.N)(world, config, ascent, camp, ready) : null;
    if (published !== null && 'warning' in published)
        ascent.warnOnce(published.warning);
    const record = buildRecord({ ...(await factsOf(world, config, ascent, camp, ready, seen)), ...imageOf(ready, published), reported, kept, checks: judged.checks, scores: judged.scores, warnings: warningsOf(ready, seen, published) });
    const stored = record.ok ? (options.store === false ? (0,problem.ok)(null) : await (0,store_record/* storeBesideFull */.V)(world, camp.scratch, record.value)) : record;
    const engine = outcome.end.kind === 'engine_failed' ? [(0,steps_ascent/* engineProblem */.iH)(ascent.example, outcome.end.reason, outcome.end.next)] : [];
    return {
        outcome,
        reported,
        record: record.ok ? record.value : null,
        stored: stored.ok ? stored.value : null,
        problems: [...engine, ...(stored.ok ? [] : [stored.problem]), ...seen.unmarked],
        idle: seen.supervised.idle,
        judged: { ...judged, findings: [...judged.findings, ...gpuFindings(ascent.example, seen.gpuAfter)] },
    };
}
/** What was the same before the run was judged. */
async function factsOf(world, config, ascent, camp, { id, plan, tree, phases }, seen) {
    const { supervised, startedAt, endedAt, samples, gpuAfter } = seen;
    const engine = camp.choice.engine.name;
    return {
        id,
        kind: ascent.kind,
        example: ascent.example,
        preset: camp.preset.name,
        params: plan.params,
        engine: { name: engine, version: camp.choice.version },
        request: plan.request,
        user: supervised.outcome.user ?? userOf(world, engine),
        cache: config.smoke.cache,
        ...(camp.contract === undefined ? {} : { contract: { script: camp.contract.script, digest: (0,stored_contract/* contractDigest */.vE)(camp.contract) } }),
        outcome: supervised.outcome,
        startedAt,
        endedAt,
        phases,
        ...(samples === undefined ? {} : { samples }),
        ...(gpuAfter === undefined ? {} : { gpuAfter }),
        ...(ascent.groupId === undefined ? {} : { groupId: ascent.groupId }),
        hardware: await world.host.hardware(),
        code: { commit: ascent.head?.commit ?? null, dirty: ascent.head?.dirty ?? null, tree },
        supervised,
    };
}
const warningsOf = ({ plan }, { supervised }, published) => [
    ...plan.warnings,
    ...(supervised.outcome.warnings ?? []),
    ...supervised.warnings,
    ...(published !== null && 'warning' in published ? [published.warning] : []),
];
const NOTHING_REPORTED = parseMetricLines();
/** With where the registry has it, when it was pushed. */
function imageOf({ image, build }, published) {
    const pushed = published !== null && 'pushed' in published ? published.pushed : null;
    if (build === undefined || pushed === null || image === null)
        return { image, ...(build === undefined ? {} : { build }) };
    return { image: { ...image, digest: pushed.digest }, build: { ...build, pushed } };
}
function userOf(world, engine) {
    return engine === 'process' ? 'caller' : `${world.host.runAs.uid}:${world.host.runAs.gid}`;
}


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ withService)
});

;// CONCATENATED MODULE: ./core/contract/plan-service.js
/** `body`: the text of `ask.bodyFile`, when there is one. */
function planService(service, body = null) {
    const { ask } = service;
    const sent = body ?? ask?.body ?? null;
    return {
        port: service.port,
        preferredPort: service.preferredPort,
        readyPath: service.path,
        readyBelow: service.readyBelow,
        readyMs: Math.round(service.readySeconds * 1000),
        stopMs: Math.round(service.stopSeconds * 1000),
        ask: ask === null ? null : { path: ask.path, method: ask.method, headers: { ...contentType(sent), ...ask.headers }, body: sent, status: ask.status, contains: ask.contains, timeoutMs: Math.round(ask.seconds * 1000) },
    };
}
function contentType(body) {
    if (body === null)
        return {};
    return { 'Content-Type': /^\s*[{[]/.test(body) ? 'application/json' : 'text/plain; charset=utf-8' };
}

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
;// CONCATENATED MODULE: ./app/steps/serve-plan.js


const BODY_MAX_BYTES = 1024 * 1024;
async function withService(world, { example, untilStopped = false }, preset, plan, contract) {
    if (preset.service === undefined || untilStopped)
        return (0,problem.ok)(plan);
    const body = await readBody(world, example, preset.service.ask?.bodyFile ?? null);
    if (!body.ok)
        return body;
    return (0,problem.ok)({ ...plan, request: { ...plan.request, service: planService({ ...preset.service, preferredPort: preset.service.preferredPort ?? portOf(contract) }, body.value) } });
}
/** The port that its script publishes, when it says so itself. */
function portOf(contract) {
    const run = contract?.calls.findLast((call) => call.kind === 'run');
    return run?.ports.find(({ protocol }) => protocol === 'tcp')?.container ?? null;
}
async function readBody(world, example, file) {
    if (file === null)
        return (0,problem.ok)(null);
    const text = await world.files.readText(`${example.path}/${file}`, { maxBytes: BODY_MAX_BYTES });
    if (text.ok)
        return (0,problem.ok)(text.value.text);
    return (0,problem/* fail */.fJ)({ code: 'RUN.BODY_FILE', message: `The text that ${example.id} is to be asked with (${file}) cannot be read: ${text.problem.message}.`, next: 'Correct `service.ask.body_file` of the preset.', path: example.descriptor });
}


/***/ }),

/***/ 57523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ shownOutput)
/* harmony export */ });
/** A path below the output directory, as it can be opened from the garden's root: relative when it lies there. */
function shownOutput(world) {
    const root = `${world.files.rootAbs}/`;
    return (path) => {
        const abs = world.output.absolute(path);
        return abs.startsWith(root) ? abs.slice(root.length) : abs;
    };
}


/***/ }),

/***/ 42835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ storeBesideFull),
/* harmony export */   v: () => (/* binding */ storeRecord)
/* harmony export */ });
/* harmony import */ var _core_contract_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55277);
/* harmony import */ var _core_record_record_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82711);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _core_secrets_redact_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67927);
/** Puts a run record into the local store: whole or not at all, and without the secrets that a run reported (A67). */




/** Gives its path, relative to the output directory. */
async function storeRecord(world, record) {
    const path = (0,_core_record_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPath */ .lX)(record.example?.id ?? 'unknown', record.id);
    const written = await world.output.write(path, `${JSON.stringify((0,_core_secrets_redact_value_js__WEBPACK_IMPORTED_MODULE_2__/* .redactValue */ .F)(record), null, 2)}\n`);
    return written.ok ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(path) : written;
}
/** A run that filled the disk must not take its own record along: what it left goes first, after everything of it was collected (A61). */
async function storeBesideFull(world, scratch, record) {
    const stored = await storeRecord(world, record);
    if (stored.ok || stored.problem.code !== 'OUTPUT.DISK_FULL')
        return stored;
    for (const place of [_core_contract_places_js__WEBPACK_IMPORTED_MODULE_0__/* .SCRATCH */ .Zc.outputs, _core_contract_places_js__WEBPACK_IMPORTED_MODULE_0__/* .SCRATCH */ .Zc.workspace, _core_contract_places_js__WEBPACK_IMPORTED_MODULE_0__/* .SCRATCH */ .Zc.home, _core_contract_places_js__WEBPACK_IMPORTED_MODULE_0__/* .SCRATCH */ .Zc.report])
        await scratch.remove(place);
    return storeRecord(world, record);
}


/***/ }),

/***/ 919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress)
/* harmony export */ });
/** Without user and password; null: not an address that others can open. */
function webAddress(remote) {
    // A port of SSH is none of HTTPS.
    const [, host, path] = /^https?:\/\/(?:[^@/\s]*@)?([\w.-]+(?::\d+)?)\/([^\s?#]+)$/.exec(remote.slice(0, 500)) ?? /^(?:ssh:\/\/(?:[^@/\s]*@)?|[\w.-]+@)([\w.-]+)(?::\d+(?=\/))?[/:]([^\s?#]+)$/.exec(remote.slice(0, 500)) ?? [];
    return host === undefined || path === undefined ? null : `https://${host}/${path.replace(/\.git$/, '')}`;
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ imageTag),
/* harmony export */   M6: () => (/* binding */ declaredArgs),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46863);

/** A name for an example's image that every engine accepts. Only for people: what runs is the image's id. */
const imageTag = (exampleId) => `hortus/${imageName(exampleId)}:smoke`;
/** The part of it that is the example's: lower case, slashes kept. */
function imageName(exampleId) {
    const parts = exampleId
        .toLowerCase()
        .split('/')
        .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
        .filter((part) => part !== '');
    return (0,_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(parts.join('/').slice(0, 120), '-/') || 'example';
}
/** Names of the arguments a Dockerfile declares: only those are given to the build. */
function declaredArgs(dockerfile) {
    const names = dockerfile.split('\n').map((line) => /^\s*ARG\s+([A-Za-z_][A-Za-z0-9_]*)/i.exec(line)?.[1]);
    return new Set(names.filter((name) => name !== undefined));
}


/***/ }),

/***/ 93608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ownBuild)
/* harmony export */ });
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88877);

/** `contract`: of the preset that is run; `others`: of the example's other presets, as far as they are known. */
function ownBuild(example, contract, others) {
    const images = [...new Set(contract.calls.flatMap((call) => (call.kind === 'run' ? [(0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(call.image)] : [])))];
    const all = [contract, ...others];
    const builds = images.map((image) => buildOf(image, all));
    const missing = images.find((_image, index) => builds[index] === null);
    if (missing !== undefined)
        return isOfDescriptor(example, missing, all) ? { kind: 'own', build: example.build } : { kind: 'foreign', image: missing };
    const [first, ...rest] = builds;
    if (first === undefined || first === null)
        return { kind: 'cannot', reason: 'starts no container' };
    if (rest.some((build) => build !== first))
        return { kind: 'cannot', reason: `runs ${images.length} images, and one is what Hortus builds for an example` };
    return buildHere(example, first);
}
/** The last build of that name counts, also under another name that `docker tag` gave it. */
function buildOf(image, contracts) {
    const names = new Set([image]);
    const calls = contracts.flatMap((contract) => contract.calls);
    for (const call of calls.toReversed())
        if (call.kind === 'tag' && names.has((0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(call.to)))
            names.add((0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(call.from));
    return calls.findLast((call) => call.kind === 'build' && call.tags.some((tag) => names.has((0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(tag)))) ?? null;
}
/** Where no build was seen, the descriptor's Dockerfile is the one build there is, if the name is the example's own. */
function isOfDescriptor(example, image, contracts) {
    if (example.build.kind !== 'docker' || contracts.some(({ calls }) => calls.some(({ kind }) => kind === 'build')))
        return false;
    const leaf = example.path.split('/').at(-1) ?? '';
    return (example.image !== null && (0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(example.image) === image) || ((0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfName */ .f$)(image) === 'local' && loose((0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOfImage */ .vN)(image)) === loose(leaf));
}
const loose = (name) => name.toLowerCase().replaceAll(/[-_.]/g, '');
function buildHere(example, call) {
    if (call.dockerfile.path === '-')
        return { kind: 'cannot', reason: 'builds its image by a Dockerfile that it writes itself' };
    const context = fromExample(call.context, example);
    const dockerfile = fromExample(call.dockerfile, example);
    if (context !== '.')
        return { kind: 'cannot', reason: `builds its image from ${place(call.context)}, and Hortus builds from the directory of the example` };
    if (dockerfile === null || dockerfile === '.')
        return { kind: 'cannot', reason: `builds its image by ${place(call.dockerfile)}, which is not in the directory of the example` };
    if (call.target !== null)
        return { kind: 'cannot', reason: `builds the stage ${call.target.slice(0, 60)} of its Dockerfile, and Hortus builds the last one` };
    return { kind: 'own', build: { kind: 'docker', dockerfile, args: { ...(example.build.kind === 'docker' ? example.build.args : {}), ...call.args } } };
}
/** null: outside of the example. */
function fromExample({ root, path }, example) {
    if (path.split('/').includes('..'))
        return null;
    if (root === 'example')
        return path;
    if (root !== 'repository')
        return null;
    if (path === example.path)
        return '.';
    return example.path !== '.' && path.startsWith(`${example.path}/`) ? path.slice(example.path.length + 1) : null;
}
const place = ({ root, path }) => (root === 'repository' ? (path === '.' ? 'the root of the repository' : path.slice(0, 120)) : root === 'elsewhere' ? path.slice(0, 120) : `${path.slice(0, 120)} of the ${root} directory`);


/***/ }),

/***/ 24276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ prebuiltRepository),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   SW: () => (/* binding */ greenTag)
/* harmony export */ });
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3697);

/** Where the prebuilt images of one example are. */
const prebuiltRepository = (registry, exampleId) => `${registry}/${(0,_image_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .imageName */ .tO)(exampleId)}`;
/** 12 digits tell the images of one example apart; the whole key is in a label, which is checked. */
const keyTag = (key) => key.slice(0, 12);
/** What a label cannot say, because it is known only after the run: the same digest under the day on which it was green. */
const greenTag = (day) => `green-${day.toISOString().slice(0, 10)}`;


/***/ }),

/***/ 34370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseXid),
/* harmony export */   p: () => (/* binding */ readXids)
/* harmony export */ });
/** Errors of the NVIDIA driver in the kernel's log: `NVRM: Xid (PCI:0000:3b:00): 79, pid=1234, name=python3, GPU has fallen off the bus.` */
/** A log with more of them is a log of a broken machine; the last ones are kept. */
const MOST = 1000;
const LONGEST = 400;
/** Whole lines: their times tell an error from the same one again. */
function readXids(log) {
    const lines = log.split('\n').filter((line) => line.includes('NVRM: Xid (PCI:'));
    return lines.slice(-MOST).map((line) => line.slice(0, LONGEST));
}
function parseXid(line) {
    const match = /NVRM: Xid \(PCI:[0-9a-fA-F:.]{1,32}\): (\d{1,5})(?:, pid='?(\d{1,10}))?/.exec(line);
    return { number: match?.[1] === undefined ? null : Number(match[1]), pid: match?.[2] === undefined ? null : Number(match[2]) };
}


/***/ }),

/***/ 11985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ describeEnd)
/* harmony export */ });
/* harmony import */ var _supervise_describe_stop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80511);

/** How a run ended, in words that follow "it"; null when it ended well. */
function describeEnd(end, limits) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? null : end.code === 127 ? 'exited with code 127: the command was not found' : end.code === 126 ? 'exited with code 126: the command is not executable' : `exited with code ${end.code}`;
        case 'signalled':
            return `was ended by ${end.signal}`;
        case 'timed_out':
            return `did not end within ${limits.timeoutMs / 1000} s`;
        case 'interrupted':
            return 'was interrupted';
        case 'stopped':
            return (0,_supervise_describe_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStop */ .C)(end);
        case 'out_of_memory':
            return limits.memoryBytes === null ? 'ran out of memory' : `needed more than the ${mebibytes(limits.memoryBytes)} it was given`;
        case 'engine_failed':
        case 'refused':
            return end.reason;
    }
}
function mebibytes(bytes) {
    return bytes >= 1024 ** 3 ? `${+(bytes / 1024 ** 3).toFixed(1)} GiB` : `${Math.round(bytes / 1024 ** 2)} MiB`;
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


/***/ }),

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nH: () => (/* binding */ buildFindings),
  MP: () => (/* binding */ refusalFinding),
  OC: () => (/* binding */ runFindings)
});

// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./core/supervise/describe-stop.js
var describe_stop = __webpack_require__(80511);
// EXTERNAL MODULE: ./core/record/compose-findings.js
var compose_findings = __webpack_require__(19085);
// EXTERNAL MODULE: ./core/record/describe-end.js
var describe_end = __webpack_require__(11985);
// EXTERNAL MODULE: ./core/record/quote-log.js
var quote_log = __webpack_require__(96181);
;// CONCATENATED MODULE: ./core/record/service-findings.js


const CODES = {
    ended: 'SMOKE.SERVICE_ENDED',
    not_ready: 'SMOKE.SERVICE_NOT_READY',
    answer: 'SMOKE.SERVICE_ANSWER',
    unreachable: 'SMOKE.SERVICE_UNREACHABLE',
};
/** `how` in words that follow "it"; null when it ended well. */
function serviceFindings(example, preset, service, how, log, shown) {
    const at = (code, message) => (0,finding/* finding */.gk)(code, { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message);
    const what = `The server of the preset "${preset.name}" of ${example.id}`;
    const { failure, stop } = service;
    const tail = failure?.kind === 'answer' ? '' : (0,quote_log/* quoteLog */.N)(log.tail ?? []);
    return [
        ...(failure === null ? [] : [at(CODES[failure.kind], `${what} ${how ?? failure.reason}${log.path === null ? '' : ` (log: ${shown(log.path)})`}.${tail === '' ? '' : `\n${tail}`}`)]),
        ...(stop?.ignoredSigterm === true ? [at('SMOKE.SERVICE_DEAF', `${what} did not end within ${Math.round(stop.durationMs / 100) / 10} s after SIGTERM and was killed.`)] : []),
        ...(preset.service?.declared === false && service.port !== null ? [at('SMOKE.SERVICE_UNDECLARED', `${what} was only waited for on the first port that it opened (${service.port}): nothing declares what it should answer.`)] : []),
    ];
}

;// CONCATENATED MODULE: ./core/record/smoke-findings.js






function runFindings(example, preset, outcome, limits, reported, shown) {
    const code = codeOf(outcome.end);
    const how = (0,describe_end/* describeEnd */.l)(outcome.end, limits);
    if (outcome.service !== undefined && outcome.end.kind === 'stopped' && outcome.end.stop.handler === 'service')
        return [...serviceFindings(example, preset, outcome.service, how, outcome.log, shown), ...(how === null ? reportFindings({ ...example, metrics: {} }, preset, reported) : [])];
    if (how !== null && outcome.end.kind === 'stopped' && outcome.end.stop.handler === 'compose')
        return [(0,compose_findings/* composeFailed */.a)(example, preset, how, outcome.log, shown)];
    if (code !== null)
        return [at(code, example, preset, `The preset "${preset.name}" of ${example.id} ${how}${logOf(outcome.log, shown)}`)];
    return how === null ? reportFindings(example, preset, reported) : [];
}
/** `place`: the instruction that failed, where the builder told it; else the preset. */
function buildFindings(example, preset, outcome, minutes, shown, place = null) {
    if (outcome.kind === 'failed')
        return [{ ...at('SMOKE.BUILD_FAILED', example, preset, `The image of ${example.id} does not build: ${outcome.reason}${logOf(outcome.log, shown)}`), ...(place === null ? {} : { ...place, column: null }) }];
    if (outcome.kind === 'timed_out')
        return [at('SMOKE.BUILD_TIMEOUT', example, preset, `The image of ${example.id} did not build within ${minutes} minutes${logOf(outcome.log, shown)}`)];
    return [];
}
/** A run that was not started because of what stands in the example; null when the machine or the caller is to blame. */
function refusalFinding(example, preset, problem) {
    const code = REFUSALS[problem.code];
    if (code === undefined)
        return null;
    const place = code === 'SMOKE.FILE_OUTSIDE' ? { path: problem.path ?? example.descriptor } : { path: example.descriptor, line: preset.place.line, column: preset.place.column };
    return (0,finding/* finding */.gk)(code, { ...place, example: example.id }, problem.message, { fix: problem.next });
}
const REFUSALS = { 'RUN.ENV': 'SMOKE.PRESET_INVALID', 'RUN.COMMAND': 'SMOKE.PRESET_INVALID', 'RUN.BODY_FILE': 'SMOKE.PRESET_INVALID', 'SCRATCH.OUTSIDE': 'SMOKE.FILE_OUTSIDE' };
/** null: it ended well, or the example is not to blame. */
function codeOf(end) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? null : end.code === 126 || end.code === 127 ? 'SMOKE.COMMAND_NOT_FOUND' : 'SMOKE.EXIT_CODE';
        case 'signalled':
            return 'SMOKE.SIGNAL';
        case 'timed_out':
            return 'SMOKE.TIMEOUT';
        case 'out_of_memory':
            return 'SMOKE.OUT_OF_MEMORY';
        case 'stopped':
            return (0,describe_stop/* endedWell */.J)(end) ? null : STOPS[end.stop.verdict];
        case 'interrupted':
        case 'engine_failed':
        case 'refused':
            return null;
    }
}
const STOPS = { enough: 'SUPERVISE.NO_EXIT', broken: 'SUPERVISE.BROKEN', spent: 'SUPERVISE.SPENT', served: 'SMOKE.SERVICE_NOT_READY', unserved: 'SMOKE.SERVICE_NOT_READY' };
function reportFindings(example, preset, reported) {
    const declared = Object.keys(example.metrics);
    const names = new Set(Object.keys(reported.metrics.summary));
    const unread = reported.diagnostics.filter((each) => each.level !== 'notice');
    return [
        ...(declared.length > 0 && !declared.some((name) => names.has(name))
            ? [at('SMOKE.NO_METRICS', example, preset, `${example.id} declares ${declared.slice(0, 5).join(', ')}, and its preset "${preset.name}" reported none of them.`)]
            : []),
        ...(unread.length > 0 ? [at('SMOKE.METRIC_LINES', example, preset, `${example.id}: ${unread[0]?.message}${unread.length > 1 ? `, and ${unread.length - 1} more` : ''}.`)] : []),
    ];
}
/** Ends the sentence with the log's path, and quotes its last lines below. */
function logOf(log, shown) {
    const quoted = (0,quote_log/* quoteLog */.N)(log.tail ?? []);
    return `${log.path === null ? '' : ` (log: ${shown(log.path)})`}.${quoted === '' ? '' : `\n${quoted}`}`;
}
function at(code, example, preset, message) {
    const place = { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id };
    return (0,finding/* finding */.gk)(code, place, message, { fix: inScript(code, preset) ?? pasteable(finding/* FINDINGS */.TG[code].fix, example, preset) });
}
/** The command of a captured script stands in the script; the preset has none. */
function inScript(code, { action }) {
    if (code !== 'SMOKE.COMMAND_NOT_FOUND' || action.kind !== 'script')
        return null;
    return `Correct the command that the script \`${action.script.slice(0, 120)}\` gives its container, \`chmod +x\` the file that it starts and commit the mode, or install the program in the Dockerfile.`;
}
/** The command in the fix can be pasted. */
function pasteable(fix, example, preset) {
    const words = { EXAMPLE: word(example.id), PRESET: word(preset.name) };
    return fix.replaceAll(/\b(?:EXAMPLE|PRESET)\b/g, (name) => words[name] ?? name);
}
/** As a shell takes it. */
const word = (text) => (/^[\w./@:+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);


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


/***/ }),

/***/ 75134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
/** null: it is no percent-encoding. */
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 80511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeStop),
/* harmony export */   J: () => (/* binding */ endedWell)
/* harmony export */ });
/**
 * A run that had done enough when it was stopped, and then exited with 0 by itself within its grace, ended well. One that a signal
 * had to end did not: what it was going to save is lost, and its own word that it has done enough would be all that is left.
 */
function endedWell(end) {
    return end.stop.verdict === 'served' || (end.stop.verdict === 'enough' && end.code === 0);
}
/** In words that follow "it"; null when it ended well. */
function describeStop(end) {
    if (endedWell(end))
        return null;
    if (end.stop.verdict === 'unserved')
        return end.stop.reason;
    if (end.stop.verdict !== 'enough')
        return `was stopped: ${end.stop.reason}`;
    return `was stopped early (${end.stop.reason}), and ${howItWent(end)} instead of exiting with 0`;
}
function howItWent({ code, signal }) {
    if (code !== null)
        return `exited with code ${code}`;
    return signal === 'SIGKILL' ? 'had to be killed' : signal === null ? 'nobody saw how it ended' : `was ended by ${signal}`;
}


/***/ }),

/***/ 24099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** A name that an example or its descriptor gave, short and printable, for a sentence (A07). */
function quoted(name) {
    const short = name.length > 60 ? `${name.slice(0, 60)}…` : name;
    return `"${short.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')}"`;
}


/***/ })

};
