export const id = 9351;
export const ids = [9351];
export const modules = {

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

/***/ 93706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ ENV_NAME),
/* harmony export */   VG: () => (/* binding */ isForbiddenEnv),
/* harmony export */   he: () => (/* binding */ containerArgs)
/* harmony export */ });
/* unused harmony exports HARDENING, RUN_MARK */
/** argv after the engine's name, for `docker run` and `podman run`. */
function containerArgs(request, options) {
    const [entrypoint = '', ...rest] = request.keepsEntrypoint === true ? ['', ...request.command] : request.command;
    return [
        'run',
        ...identity(options, request.limits),
        ...HARDENING,
        `--ulimit=nofile=${options.openFiles}:${options.openFiles}`,
        `--user=${options.user.uid}:${options.user.gid}`,
        ...(options.engine === 'podman' && options.keepId === true ? ['--userns=keep-id'] : []),
        `--network=${options.joins !== undefined ? `container:${options.joins}` : request.network === 'bridge' ? 'bridge' : 'none'}`,
        ...(options.localNames ?? []).map((name) => `--add-host=${name}:127.0.0.1`),
        ...limits(request.limits),
        ...(options.cgroupParent === null ? [] : [`--cgroup-parent=${options.cgroupParent}`]),
        ...gpus(request.gpus, options.engine),
        ...request.mounts.map(mount),
        ...environment(request),
        // As processes without a container carry it: whose a process on a GPU is, is read off it. After all others, so that nobody claims another's.
        `--env=${RUN_MARK}=${options.run}`,
        ...Object.entries(request.labels).map(([name, value]) => `--label=${name}=${value}`),
        ...(request.workdir === '' ? [] : [`--workdir=${request.workdir}`]),
        ...(request.keepsEntrypoint === true ? [] : [`--entrypoint=${entrypoint}`]),
        // By id: what was built is what runs, also when someone moves the tag meanwhile (A63).
        request.image?.id ?? request.image?.ref ?? '',
        ...rest,
    ];
}
/** Flags that no request can change. */
const HARDENING = [
    '--pull=never',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    '--read-only',
    // exec stays allowed: Triton and torch.compile run what they write to /tmp.
    '--tmpfs=/tmp:rw,exec,nosuid,nodev,mode=1777',
    '--ulimit=core=0',
    '--init',
    '--no-healthcheck',
    // The harness keeps the output itself, capped; the engine's own copy would only fill the disk.
    '--log-driver=none',
    '--stop-timeout=10',
    '--interactive=false',
    '--tty=false',
];
/** The limit is for a watchdog that cannot see the owner: a harness that lives ends its run at the limit. */
function identity(options, { timeoutMs }) {
    return [`--cidfile=${options.cidfile}`, `--name=hortus-${options.run}`, `--label=hortus.run=${options.run}`, `--label=hortus.owner=${options.owner}`, `--label=hortus.limit=${Math.round(timeoutMs)}`];
}
function limits(limit) {
    const memory = limit.memoryBytes === null ? null : Math.max(1, limit.memoryBytes);
    return [
        // Zero would mean none to the engine.
        `--pids-limit=${Math.max(1, limit.pids)}`,
        `--shm-size=${limit.shmBytes}`,
        // memory-swap equal to memory: no swap on top of the limit.
        ...(memory === null ? [] : [`--memory=${memory}`, `--memory-swap=${memory}`]),
        ...(limit.cpus === null ? [] : [`--cpus=${limit.cpus}`]),
    ];
}
function gpus(asked, engine) {
    if (asked === 'none')
        return [];
    return engine === 'docker' ? ['--gpus=all'] : ['--device=nvidia.com/gpu=all'];
}
/** The engines read this as one line of CSV: a comma in a path must not become an option of its own (A56). */
function mount(each) {
    const fields = [`type=${each.volume === true ? 'volume' : 'bind'}`, `source=${each.sourceAbs}`, `target=${each.target}`, ...(each.writable ? [] : ['readonly'])];
    return `--mount=${fields.map(csv).join(',')}`;
}
function csv(field) {
    return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
/** The variable that marks every process of a run. */
const RUN_MARK = 'HORTUS_RUN';
/** `NAME=value` always: a bare `--env NAME` would hand over the harness's own variable. */
function environment(request) {
    const asked = Object.entries(request.env).filter(([name]) => ENV_NAME.test(name) && !isForbiddenEnv(name));
    // Empty, so that the image cannot set them either: they reach the GPU toolkit's privileged hook (A57, CVE-2025-23266).
    const cleared = ['LD_PRELOAD', 'LD_AUDIT', ...(request.gpus === 'none' ? ['NVIDIA_VISIBLE_DEVICES', 'NVIDIA_DRIVER_CAPABILITIES'] : [])];
    return [...asked.map(([name, value]) => `--env=${name}=${value}`), ...cleared.map((name) => `--env=${name}=`)];
}
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** Names an example may not set: they steer the loader, the GPU hook or the engine's client. */
function isForbiddenEnv(name) {
    return /^(LD_|NVIDIA_|DOCKER_|CONTAINER_)/i.test(name);
}


/***/ }),

/***/ 55277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ CONTAINER_PLACES),
/* harmony export */   Zc: () => (/* binding */ SCRATCH),
/* harmony export */   oC: () => (/* binding */ processPlaces)
/* harmony export */ });
/** Names below a run's scratch directory. */
const SCRATCH = { workspace: 'workspace', repository: 'repository', report: 'report', home: 'home', outputs: 'report/outputs', metrics: 'report/metrics.jsonl', events: 'report/events.jsonl' };
const CONTAINER_PLACES = {
    workdir: '/workspace',
    metrics: '/hortus/metrics.jsonl',
    events: '/hortus/events.jsonl',
    outputs: '/hortus/outputs',
    home: '/tmp',
    cache: '/cache',
};
/** The same places on the host, below the run's scratch directory. */
function processPlaces(scratchAbs, cacheAbs) {
    return {
        workdir: `${scratchAbs}/${SCRATCH.workspace}`,
        metrics: `${scratchAbs}/${SCRATCH.metrics}`,
        events: `${scratchAbs}/${SCRATCH.events}`,
        outputs: `${scratchAbs}/${SCRATCH.outputs}`,
        home: `${scratchAbs}/${SCRATCH.home}`,
        cache: cacheAbs,
    };
}


/***/ }),

/***/ 94301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

/** A run that is not started, with what to do instead. */
function refuse(code, message, next, at = {}) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code, message, next, ...at });
}


/***/ }),

/***/ 12963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ flagNames),
  x: () => (/* binding */ requestOfContract)
});

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/contract/container-args.js
var container_args = __webpack_require__(93706);
;// CONCATENATED MODULE: ./core/contract/fill-places.js
function fillPlaces(text, mounts) {
    if (!text.includes('{'))
        return text;
    return text.replace(/\{(repository|example|home|cache|work|temporary)\}((?:\/[^\s:;,'"/]+)*)(?=$|[\s:;,/])/g, (whole, root, rest) => {
        const path = rest === '' ? '.' : rest.slice(1);
        const best = mounts.flatMap((mount) => (mount.kind === 'bind' && mount.source.root === root ? (inside(mount, path) ?? []) : [])).sort((a, b) => b.depth - a.depth)[0];
        return best?.target ?? whole;
    });
}
function inside({ source, target }, path) {
    if (source.path === path)
        return { target, depth: path.length + 1 };
    if (source.path === '.')
        return { target: `${target}/${path}`, depth: 0 };
    return path.startsWith(`${source.path}/`) ? { target: `${target}${path.slice(source.path.length)}`, depth: source.path.length } : null;
}

// EXTERNAL MODULE: ./core/source/without-trailing.js
var without_trailing = __webpack_require__(46863);
// EXTERNAL MODULE: ./core/contract/places.js
var contract_places = __webpack_require__(55277);
// EXTERNAL MODULE: ./core/contract/refuse.js
var refuse = __webpack_require__(94301);
;// CONCATENATED MODULE: ./core/contract/mounts-of-contract.js




function placeMounts(example, call, places) {
    const placed = [];
    const machine = [];
    for (const [index, asked] of call.mounts.entries()) {
        const mount = { ...asked, target: insideTarget(asked.target) };
        const left = ofMachine(mount);
        if (left !== null) {
            machine.push(left);
            continue;
        }
        const bad = badTarget(mount.target);
        if (bad !== null)
            return (0,refuse/* refuse */.T)('RUN.CONTRACT_MOUNT', `the script mounts something at ${shown(mount.target)}, ${bad}`, NEXT);
        const one = mount.kind === 'bind' ? placeBind(example, mount, places) : (0,problem.ok)(scratch(places, `${mount.kind}/${index}`, mount.target, !('readonly' in mount && mount.readonly)));
        if (!one.ok)
            return one;
        placed.push(one.value);
    }
    const inTmp = placed.filter(({ mount }) => mount.target === '/tmp');
    const all = [...new Map([...homeOf(placed, call, places), ...placed.filter(({ mount }) => mount.target !== '/tmp')].map((each) => [each.mount.target, each])).values()];
    return (0,problem.ok)({
        mounts: all.map(({ mount }) => mount),
        prepare: {
            repository: unique(all.flatMap(({ repository }) => repository ?? [])),
            sources: unique(all.flatMap(({ source }) => source ?? [])),
            inner: innerPoints(all),
            cache: unique(all.flatMap(({ cache }) => cache ?? [])),
        },
        home: needsRoot(placed, call) ? '/root' : '/tmp',
        warnings: [...(machine.length > 0 ? [`What the script mounts of this machine was left out: ${machine.join(', ')}.`] : []), ...(inTmp.length > 0 ? ['What the script mounts at /tmp was left out: a run has its own /tmp.'] : []), ...(all.some(({ chance }) => chance === true) ? ['A temporary directory of the script was mounted empty: what the script wrote there is not known.'] : [])],
    });
}
function placeBind(example, { source, target, readonly }, places) {
    if (!isInside(source))
        return (0,refuse/* refuse */.T)('RUN.CONTRACT_MOUNT', `the script mounts ${shown(source.path)}, which is no path that can be followed`, NEXT);
    const inExample = source.root === 'example' ? source.path : source.root === 'repository' ? relativeTo(example.path, source.path) : null;
    if (inExample !== null)
        return (0,problem.ok)(scratch(places, join(contract_places/* SCRATCH */.Zc.workspace, inExample), target, !readonly));
    switch (source.root) {
        case 'repository':
            return (0,problem.ok)({ ...scratch(places, join(contract_places/* SCRATCH */.Zc.repository, source.path), target, !readonly), repository: source.path });
        case 'cache':
            return (0,problem.ok)(cacheMount(source.path, target, !readonly, places));
        case 'work':
            return (0,problem.ok)(scratch(places, join(contract_places/* SCRATCH */.Zc.outputs, source.path), target, !readonly));
        case 'temporary':
            return (0,problem.ok)({ ...scratch(places, join('temporary', source.path), target, !readonly), chance: true });
        default:
            return (0,refuse/* refuse */.T)('RUN.CONTRACT_MOUNT', `the script mounts ${hostPath(source)}, and ${/docker\.sock|podman\.sock|containerd/.test(source.path) ? 'no run gets the socket of an engine' : 'no run gets a path of the host'}`, NEXT);
    }
}
const NEXT = 'Mount the example, the repository, CVL_WORK_DIR or ~/.cache, or give the preset a `command:`.';
function scratch(places, source, target, writable) {
    return { mount: { sourceAbs: `${places.scratchAbs}/${source}`, target, writable }, source };
}
/** A volume has no directories that could be mounted one by one: each gets a volume of its own. */
function cacheMount(path, target, writable, { cache }) {
    if (cache.volume)
        return { mount: { sourceAbs: path === '.' ? cache.sourceAbs : `${cache.sourceAbs}-${path.replaceAll(/[^a-zA-Z0-9]+/g, '-').slice(0, 60)}`, target, writable, volume: true } };
    return { mount: { sourceAbs: join(cache.sourceAbs, path), target, writable }, cache: path };
}
/** An image's /root is closed to everyone else (mode 0700), and a run is not root: it gets a home of its own there. */
function homeOf(placed, call, places) {
    return needsRoot(placed, call) ? [scratch(places, contract_places/* SCRATCH */.Zc.home, '/root', true)] : [];
}
const needsRoot = (placed, call) => call.envValues['HOME'] === '/root' || placed.some(({ mount }) => mount.target === '/root' || mount.target.startsWith('/root/'));
function innerPoints(all) {
    return all.flatMap(({ mount, source }) => {
        const outer = all.filter((other) => other.source !== undefined && mount.target.startsWith(`${other.mount.target}/`)).sort((a, b) => b.mount.target.length - a.mount.target.length)[0];
        if (outer?.source === undefined)
            return [];
        return [{ point: join(outer.source, mount.target.slice(outer.mount.target.length + 1)), source: source ?? '' }];
    });
}
/** `-v "$PWD:$PWD"`: the place of the capture, where a run has its own. */
function insideTarget(target) {
    const plain = (0,without_trailing/* withoutTrailingSlashes */.A)(target);
    return plain === CAPTURED || plain.startsWith(`${CAPTURED}/`) ? `/repository${plain.slice(CAPTURED.length)}` : plain;
}
const CAPTURED = '/hortus/repository';
/** The clock and the names of users: a run has those of its image, and works without. */
function ofMachine(mount) {
    if (mount.kind !== 'bind' || mount.source.root !== 'elsewhere')
        return null;
    const { path } = mount.source;
    return (mount.readonly && OF_MACHINE.has(path)) || (path === '/dev/shm' && mount.target === '/dev/shm') ? path : null;
}
const OF_MACHINE = new Set(['/etc/localtime', '/etc/timezone', '/etc/passwd', '/etc/group']);
function badTarget(target) {
    if (target === '')
        return 'where a run has its own';
    if (!target.startsWith('/') || target.includes('\0') || target.split('/').some((part, index) => (index > 0 && part === '') || part === '.' || part === '..'))
        return 'which is no plain absolute path';
    if (/^\/(proc|sys|dev|hortus)(\/|$)/.test(target))
        return 'where a run has its own';
    return null;
}
/** Below its root; the capture says so too, but a stored contract is anybody's file. */
function isInside({ root, path }) {
    return !path.includes('\0') && (root === 'elsewhere' || (!path.startsWith('/') && !path.split('/').some((part) => part === '..' || part === '')));
}
function relativeTo(base, path) {
    if (path === base)
        return '.';
    return base !== '.' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : null;
}
const hostPath = ({ root, path }) => (root === 'home' ? shown(path === '.' ? '~' : `~/${path}`) : shown(path));
const shown = (text) => text.slice(0, 120);
const join = (base, path) => (path === '.' ? base : `${base}/${path}`);
const unique = (words) => [...new Set(words)];

;// CONCATENATED MODULE: ./core/contract/shm-bytes.js
/** `8g`, `512m`, `16gb`, `64000000` as the engines read them; null for anything else. */
function shmBytes(text) {
    const match = /^(\d{1,15})(?:\.\d{1,6})? ?([bkmgt])?b?$/i.exec(text.trim());
    if (match?.[1] === undefined)
        return null;
    return Number(match[1]) * 1024 ** UNITS.indexOf((match[2] ?? 'b').toLowerCase());
}
const UNITS = ['b', 'k', 'm', 'g', 't'];

;// CONCATENATED MODULE: ./core/contract/request-of-contract.js






function requestOfContract(example, preset, call, options) {
    const power = refusedPower(call);
    if (power !== null)
        return (0,refuse/* refuse */.T)('RUN.CONTRACT_POWER', `the script asks for ${power}, and no run gets that`, 'Take it out of the script, or give the preset a `command:`.');
    if (call.detached && preset.service === undefined)
        return (0,refuse/* refuse */.T)('RUN.CONTRACT_DETACHED', 'the script starts a container in the background, which is a service', 'Declare it with `service:` in the preset.');
    if (call.stdin !== undefined)
        return (0,refuse/* refuse */.T)('RUN.CONTRACT_STDIN', 'the script hands the command its input, which is not captured as a file', 'Write what stands in the here-document to a file of the example, and run that.');
    const placed = placeMounts(example, call, options);
    if (!placed.ok)
        return placed;
    const { mounts, prepare, home } = placed.value;
    const fill = (text) => fillPlaces(text, call.mounts.map((mount) => ({ ...mount, target: insideTarget(mount.target) })));
    const own = call.entrypoint === null;
    const command = [...(own || call.entrypoint === '' ? [] : [call.entrypoint]), ...call.command.map(fill), ...options.words];
    if (command.some((word) => word.includes('\0')))
        return (0,refuse/* refuse */.T)('RUN.COMMAND', 'the command of the script holds a NUL character', 'Write the command as words.');
    if (!own && (command[0] ?? '') === '')
        return (0,refuse/* refuse */.T)('RUN.COMMAND', 'the script starts an empty command', 'Name a command.');
    if (own && call.command.length === 0 && options.words.length > 0)
        return (0,refuse/* refuse */.T)('RUN.CONTRACT_PARAMS', `the script of "${preset.name}" names no command that params could be appended to`, 'Name the command in the script.');
    const shm = call.shmSize === null ? null : shmBytes(call.shmSize);
    return (0,problem.ok)({
        request: { command, ...(own ? { keepsEntrypoint: true } : {}), workdir: call.workdir?.startsWith('/') === true ? insideTarget(call.workdir) : '', mounts },
        env: Object.fromEntries(Object.entries(call.envValues).filter(([name]) => isGiven(name)).map(([name, value]) => [name, fill(value)])),
        home,
        asksGpus: call.gpus !== null,
        shmBytes: Math.min(shm ?? options.shmCapBytes, options.shmCapBytes),
        prepare,
        warnings: [...placed.value.warnings, ...leftOut(call, shm, options.shmCapBytes)],
    });
}
const isGiven = (name) => container_args/* ENV_NAME */.G1.test(name) && !(0,container_args/* isForbiddenEnv */.VG)(name) && !name.startsWith('HORTUS_') && name !== 'HOME';
/** Who asks for these needs the host, and would fail without in ways that say nothing. */
function refusedPower(call) {
    if (call.privileged)
        return 'a privileged container';
    const flag = flagNames(call).find(([name, value]) => (REFUSED.has(name) && value?.startsWith('nvidia.com/gpu=') !== true) || (HOST_SPACES.has(name) && value === 'host'));
    return flag === undefined ? null : `--${flag[0]}`;
}
const REFUSED = new Set(['device', 'device-cgroup-rule', 'volumes-from', 'use-api-socket', 'rootfs', 'privileged']);
const HOST_SPACES = new Set(['pid', 'uts', 'userns', 'cgroupns']);
/** `--pid=host` and `--pid host` alike. */
function flagNames({ other }) {
    return other.flatMap((word, index) => {
        const match = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/s.exec(word);
        if (match?.[1] === undefined)
            return [];
        const next = other[index + 1];
        return [[match[1], match[2] ?? (next === undefined || next.startsWith('-') ? null : next)]];
    });
}
/** What a reader of the record must know: the run had less than the script asks for. */
function leftOut(call, shm, cap) {
    const names = call.env.filter((name) => !Object.hasOwn(call.envValues, name));
    const forbidden = Object.keys(call.envValues).filter((name) => !isGiven(name) && name !== 'HOME');
    const flags = [...new Set(flagNames(call).flatMap(([name]) => (POWERS.has(name) ? [`--${name}`] : [])))];
    const host = [...(call.ipc === 'host' ? ['--ipc host'] : []), ...(call.network === 'host' ? ['--network host'] : []), ...flags];
    return [
        ...(names.length === 0 ? [] : [`The script hands on ${few(names)}, and the run did not get ${names.length === 1 ? 'it' : 'them'}.`]),
        ...(forbidden.length === 0 ? [] : [`The script sets ${few(forbidden)}, which no example may.`]),
        ...(host.length === 0 ? [] : [`The script asks for ${few(host)}; the run had none of it.`]),
        ...(shm !== null && shm > cap ? [`The script asks for ${call.shmSize ?? ''} of shared memory; the run had ${Math.round(cap / 1024 ** 2)} MiB (smoke.shm_gb).`] : []),
    ];
}
const POWERS = new Set(['cap-add', 'security-opt', 'sysctl', 'env-file', 'add-host', 'group-add', 'runtime', 'pid', 'uts', 'userns', 'cgroupns']);
const few = (names) => `${names.slice(0, 5).map((name) => name.slice(0, 60)).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;


/***/ })

};
