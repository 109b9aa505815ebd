export const id = 7025;
export const ids = [7025];
export const modules = {

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

/***/ 22895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46863);
/**
 * The instructions of a Dockerfile, read as BuildKit reads them: directives, continued lines, flags with quotes. Total. Bodies of
 * here-documents are read as instructions too: whoever asks wants no COPY and no flag to be hidden from him, and a body that looks
 * like one costs a needless rebuild at most.
 */

function readDockerfile(text) {
    const lines = text.slice(0, MAX_LENGTH).replace(/^\uFEFF/, '').replaceAll(NEXT_LINE, ' ').split('\n').map((line) => line.replace(/\r$/, ''));
    const escape = directive(lines, 'escape')?.value === '`' ? '`' : '\\';
    return { syntax: foreignSyntax(text) ?? directive(lines, 'syntax'), instructions: [...instructions(lines, escape)] };
}
/** A longer Dockerfile is nobody's. */
const MAX_LENGTH = 1 << 20;
/** White space to the builder, which cuts it off a line, and none to JavaScript. */
const NEXT_LINE = '\u0085';
/** Any comment before the first instruction counts, written with # or //: the builder takes fewer. */
function directive(lines, wanted) {
    for (const [index, line] of lines.entries()) {
        const own = line.trim();
        if (own !== '' && !own.startsWith('#') && !own.startsWith('//'))
            return null;
        const found = /^(?:#|\/\/)\s*([A-Za-z][A-Za-z0-9]*)\s*=([^]*)$/.exec(own);
        if (found?.[1]?.toLowerCase() === wanted)
            return { value: found[2].trim(), line: index + 1 };
    }
    return null;
}
/**
 * A file that is JSON names its reader in a key, also behind a line `#!…`. Which of several keys counts, and what their escapes mean, is
 * not asked here: no Dockerfile is written so.
 */
function foreignSyntax(text) {
    const plain = text.replace(/^\uFEFF/, '');
    const behind = plain.startsWith('#!') ? plain.indexOf('\n') + 1 : 0;
    return plain.slice(behind).replace(/^\uFEFF/, '').trimStart().startsWith('{') ? { value: '{', line: behind === 0 ? 1 : 2 } : null;
}
function* instructions(lines, escape) {
    for (let at = 0; at < lines.length; at++) {
        if (isComment(lines[at]) || lines[at].trim() === '')
            continue;
        const line = at + 1;
        let whole = '';
        for (let begun = false; at < lines.length; at++, begun = true) {
            const own = lines[at];
            if (begun && (isComment(own) || own.trim() === ''))
                continue;
            const before = continued(own, escape);
            whole += before ?? own;
            if (before === null)
                break;
        }
        yield instruction(whole.trim().replace(/^(?:onbuild\s+)+(?=\S)/i, ''), line, escape);
    }
}
/** What stands before the escape character that ends a line; null: it does not go on. One that is escaped itself continues nothing. */
function continued(line, escape) {
    const text = (0,_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(line, ' \t');
    return text.endsWith(escape) && !text.endsWith(escape + escape) ? text.slice(0, -1) : null;
}
const isComment = (line) => line.trimStart().startsWith('#');
function instruction(text, line, escape) {
    const [, name = '', after = ''] = /^(\S+)([\s\S]*)$/.exec(text) ?? [];
    return { kind: name.toUpperCase(), ...splitFlags(after, escape), line };
}
/** Words that begin with `--`; quotes and the escape character inside them go, as in BuildKit's own splitter. */
function splitFlags(text, escape) {
    const flags = [];
    let at = 0;
    for (;;) {
        while (/\s/.test(text[at] ?? ''))
            at++;
        if (!text.startsWith('--', at))
            return { flags, rest: text.slice(at).trimEnd() };
        let word = '';
        let quote = '';
        for (; at < text.length; at++) {
            const char = text[at];
            if (char === '\\' || char === escape)
                word += text[++at] ?? '';
            else if (quote !== '' ? char === quote : char === '"' || char === "'")
                quote = quote === '' ? char : '';
            else if (quote === '' && /\s/.test(char))
                break;
            else
                word += char;
        }
        if (word === '--')
            return { flags, rest: text.slice(at).trim() };
        flags.push(word);
    }
}


/***/ }),

/***/ 29273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ failedLine),
/* harmony export */   N: () => (/* binding */ readFailedAt)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22895);
/** The line of a Dockerfile that a build failed at, from the words of its builder. */

/** The last line that tells a place counts. Untrusted: a program may print such a line too, so the place is held against the file. */
function readFailedAt(said, line) {
    const step = /^Step (\d{1,4})\/\d{1,4} : (.{1,300})/.exec(line);
    if (step !== null)
        return { step: Number(step[1]), words: step[2] };
    const place = /^[\w.-]{0,100}[Dd]ockerfile[\w.-]{0,100}:(\d{1,6})$/.exec(line);
    return place === null ? said : { line: Number(place[1]) };
}
/** null: the file has no such instruction. */
function failedLine(dockerfile, said) {
    const { instructions } = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n)(dockerfile);
    if ('line' in said)
        return instructions.findLast(({ line }) => line <= said.line)?.line ?? null;
    const found = instructions[said.step - 1];
    return found !== undefined && said.words.toUpperCase().startsWith(`${found.kind} `) ? found.line : null;
}


/***/ }),

/***/ 12782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findProfile)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94301);


/** `cpu` and `gpu` exist for every example; others must be in its file. */
function findProfile(example, name) {
    if (name === null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(NO_PROFILE);
    const own = Object.hasOwn(example.profiles, name) ? example.profiles[name] : undefined;
    if (own !== undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(own);
    if (name === 'cpu')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ ...NO_PROFILE, gpus: 0 });
    if (name === 'gpu')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ ...NO_PROFILE, gpus: Math.max(1, example.need.gpus ?? 1) });
    const known = [...new Set(['cpu', 'gpu', ...Object.keys(example.profiles)])].join(', ');
    return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)('RUN.PROFILE_UNKNOWN', `${example.id} has no profile "${name}".`, `Use one of: ${known}.`, { path: example.descriptor });
}
const NO_PROFILE = { params: {}, env: {}, gpus: null };


/***/ }),

/***/ 34118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ TRUST_LABEL),
/* harmony export */   bt: () => (/* binding */ KEY_LABEL),
/* harmony export */   xQ: () => (/* binding */ judgeImage)
/* harmony export */ });
/** Labels that every image built by Hortus carries. They are given on the command line, so no Dockerfile can write others over them. */
const KEY_LABEL = 'hortus.build-key';
const TRUST_LABEL = 'hortus.trust';
/** null: it is the one. `digest`: what it was pulled as; null: it was not pulled. In words that follow "it". */
function judgeImage(facts, digest, wanted) {
    const key = facts.labels[KEY_LABEL];
    if (key !== wanted.key)
        return key === undefined || key === '' ? 'carries no build key' : `was built from something else (its build key begins with ${key.slice(0, 12)})`;
    if (wanted.digest !== null && digest !== wanted.digest)
        return `has the digest ${digest ?? 'of nobody'}, and ${wanted.digest} was asked for`;
    if (!wanted.untrusted && facts.labels[TRUST_LABEL] !== 'trusted')
        return 'was built for code that is not trusted';
    const architecture = ARCHITECTURES[wanted.arch] ?? wanted.arch;
    if (facts.architecture !== '' && facts.architecture !== architecture)
        return `is for ${facts.architecture}, and this machine is ${architecture}`;
    return null;
}
/** Node's word → the engines'. */
const ARCHITECTURES = { x64: 'amd64', ia32: '386', ppc64: 'ppc64le' };


/***/ }),

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ paramWords)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94301);


/** `--name value`; true is `--name` alone, false is nothing. */
function paramWords(params) {
    const words = [];
    for (const [name, value] of Object.entries(params)) {
        if (!PARAM_NAME.test(name))
            return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)('RUN.PARAM_NAME', `"${name}" cannot be the name of a parameter.`, 'Use letters, digits, dot, dash and underscore, and start with a letter.');
        if (typeof value === 'string' && value.includes('\0'))
            return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)('RUN.PARAM_VALUE', `The value of the parameter "${name}" holds a NUL character.`, 'Remove it.');
        if (value === true)
            words.push(`--${name}`);
        else if (value !== false)
            words.push(`--${name}`, String(value));
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(words);
}
const PARAM_NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;


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

/***/ 56633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ beforePlace),
/* harmony export */   W: () => (/* binding */ planContract)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _find_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12782);
/* harmony import */ var _param_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8036);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55277);
/* harmony import */ var _plan_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1769);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94301);
/* harmony import */ var _request_of_contract_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12963);







/** A script that starts more is a service of its own, or a loop over data; a smoke is neither. */
const MAX_RUNS = 20;
function planContract(example, preset, contract, options) {
    const calls = contract.calls.filter((call) => call.kind === 'run');
    if (options.engine === 'process')
        return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)('RUN.NEEDS_CONTRACT', `The preset "${preset.name}" of ${example.id} is a script that starts containers; the process engine has none.`, 'Use --engine docker or --engine podman.');
    if (calls.length === 0)
        return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)('RUN.CONTRACT_EMPTY', 'the script starts no container', 'Give the preset a `command:`.');
    if (calls.length > MAX_RUNS)
        return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)('RUN.CONTRACT_MANY', `the script starts ${calls.length} containers, and ${MAX_RUNS} is the most that is run`, 'Give the preset a `command:` for a smaller smoke.');
    const made = madeUp(contract, calls);
    if (made !== null)
        return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)('RUN.CONTRACT_VARIABLE', `the command of the script holds the variable ${made}, and no run gets that`, 'Hand it on by `--env`, or give the preset a `command:`.');
    const profile = (0,_find_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .findProfile */ .$)(example, options.profile);
    if (!profile.ok)
        return profile;
    const params = { ...preset.params, ...profile.value.params, ...options.params };
    const words = (0,_param_words_js__WEBPACK_IMPORTED_MODULE_2__/* .paramWords */ .l)(params);
    if (!words.ok)
        return words;
    const plans = [];
    for (const [index, call] of calls.entries()) {
        const last = index === calls.length - 1;
        const report = last ? _places_js__WEBPACK_IMPORTED_MODULE_3__/* .SCRATCH */ .Zc.report : `${beforePlace(index)}/${_places_js__WEBPACK_IMPORTED_MODULE_3__/* .SCRATCH */ .Zc.report}`;
        const planned = planOne(example, preset, call, { ...options, report, env: profile.value.env, profileGpus: profile.value.gpus, words: last ? words.value : [], params: last ? params : {} });
        if (!planned.ok)
            return planned;
        plans.push(planned.value);
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ ...plans.at(-1), ...(plans.length === 1 ? {} : { before: plans.slice(0, -1) }) });
}
/** A variable that the capture made up stands by its name where the script wrote its value. */
function madeUp({ assumed = [] }, calls) {
    const names = assumed.flatMap((words) => /^([A-Za-z_]\w{0,99}) is set$/.exec(words)?.[1] ?? []);
    return names.find((name) => calls.some(({ command, entrypoint, workdir }) => [...command, entrypoint ?? '', workdir ?? ''].some((word) => word.includes(`{${name}}`)))) ?? null;
}
/** Where a run that is not the last reports to, below the scratch directory: what each said goes into its own record. */
const beforePlace = (index) => `before-${index + 1}`;
function planOne(example, preset, call, options) {
    const { smoke } = options;
    const cache = (0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .planCache */ ._s)(options);
    if (!cache.ok)
        return cache;
    const limits = (0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .planLimits */ .Yy)(preset, options);
    const asked = (0,_request_of_contract_js__WEBPACK_IMPORTED_MODULE_6__/* .requestOfContract */ .x)(example, preset, call, { scratchAbs: options.scratchAbs, cache: cache.value, shmCapBytes: limits.shmBytes, words: options.words });
    if (!asked.ok)
        return asked;
    const env = (0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .planEnv */ .V4)(example, preset, { ...asked.value.env, ...options.env }, { ..._places_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTAINER_PLACES */ .Jo, home: asked.value.home }, options);
    if (!env.ok)
        return env;
    const targets = new Set(asked.value.request.mounts.map(({ target }) => target));
    const needed = options.profileGpus ?? example.need.gpus ?? (asked.value.asksGpus ? 1 : 0);
    const gpus = needed > 0 && asked.value.asksGpus && options.gpus > 0 ? 'all' : 'none';
    const without = asked.value.asksGpus && gpus === 'none' ? ['The script asks for GPUs, and the run had none.'] : [];
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        request: {
            ...asked.value.request,
            mounts: [...own(`${options.scratchAbs}/${options.report}`, cache.value).filter(({ target }) => !targets.has(target)), ...asked.value.request.mounts],
            env: env.value,
            network: preset.network && call.network !== 'none' ? 'bridge' : 'none',
            gpus,
            limits: { ...limits, shmBytes: asked.value.shmBytes },
            labels: { 'hortus.example': example.id, 'hortus.preset': preset.name },
            log: `logs/${options.run}/run.log`,
            logBytes: smoke.log_mb * 1024 * 1024,
            requireLimits: smoke.untrusted,
        },
        params: options.params,
        warnings: [...(0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .runWarnings */ .NH)(preset, options), ...asked.value.warnings, ...without],
        prepare: asked.value.prepare,
    });
}
/** What every run has, whatever its script knows of it: where to report, and the cache. */
function own(reportAbs, cache) {
    return [
        { sourceAbs: reportAbs, target: '/hortus', writable: true },
        { sourceAbs: cache.sourceAbs, target: _places_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTAINER_PLACES */ .Jo.cache, writable: true, ...(cache.volume ? { volume: true } : {}) },
    ];
}


/***/ }),

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ runWarnings),
/* harmony export */   V4: () => (/* binding */ planEnv),
/* harmony export */   W9: () => (/* binding */ HOST_CACHE),
/* harmony export */   Yy: () => (/* binding */ planLimits),
/* harmony export */   Zi: () => (/* binding */ GARDEN_CACHE),
/* harmony export */   _s: () => (/* binding */ planCache)
/* harmony export */ });
/* unused harmony export CACHE_VOLUME */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _container_args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93706);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94301);



/** Seconds between the polite signal and the hard one (security 3.6), when neither preset nor configuration says. */
const GRACE_SECONDS = 10;
/** Where the isolated cache lies in a garden (specs: DESIGN, names and places). */
const GARDEN_CACHE = 'data/container_cache';
/** Named volume of the engine that holds the cache of mode `volume`. */
const CACHE_VOLUME = 'hortus-cache';
function planEnv(example, preset, asked, places, options) {
    for (const [name, value] of Object.entries(asked)) {
        if (!_container_args_js__WEBPACK_IMPORTED_MODULE_2__/* .ENV_NAME */ .G1.test(name) || (0,_container_args_js__WEBPACK_IMPORTED_MODULE_2__/* .isForbiddenEnv */ .VG)(name) || name.startsWith('HORTUS_') || value.includes('\0')) {
            return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)('RUN.ENV', `${example.id} may not set the environment variable "${name}".`, 'Rename or remove it; LD_, NVIDIA_, DOCKER_, CONTAINER_ and HORTUS_ are not for examples.', { path: example.descriptor });
        }
    }
    const onHost = options.engine === 'process';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        LANG: 'C.UTF-8',
        HOME: places.home,
        PYTHONUNBUFFERED: '1',
        ...(onHost ? { PATH: options.searchPath, TMPDIR: places.home } : {}),
        ...asked,
        HF_HOME: `${places.cache}/huggingface`,
        TORCH_HOME: `${places.cache}/torch`,
        HORTUS_CACHE: places.cache,
        HORTUS_METRICS: places.metrics,
        HORTUS_EVENTS: places.events,
        HORTUS_OUTPUTS: places.outputs,
        HORTUS_EXAMPLE: example.id,
        HORTUS_PRESET: preset.name,
    });
}
/** A bind mount of the garden or the home, or a named volume. */
function planCache(options) {
    switch (options.smoke.cache) {
        case 'isolated':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ sourceAbs: `${options.gardenAbs}/${GARDEN_CACHE}`, volume: false });
        case 'host':
            if (options.smoke.untrusted)
                return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)('RUN.CACHE_REFUSED', 'The host cache is not for code from a pull request.', 'Use --cache isolated, or set smoke.untrusted to false for code you trust.');
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ sourceAbs: `${options.homeAbs}/.cache`, volume: false });
        case 'volume':
            if (options.engine === 'process')
                return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)('RUN.CACHE_REFUSED', 'The process engine has no volumes.', 'Use --cache isolated, or a container engine.');
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ sourceAbs: CACHE_VOLUME, volume: true });
    }
}
function planLimits(preset, options) {
    const { smoke } = options;
    return {
        timeoutMs: Math.round((preset.timeoutSeconds ?? options.timeoutSeconds) * 1000),
        graceMs: Math.round((preset.supervise?.graceSeconds ?? smoke.grace_seconds ?? GRACE_SECONDS) * 1000),
        memoryBytes: smoke.memory_gb === null ? null : Math.round(smoke.memory_gb * GIB),
        cpus: smoke.cpus,
        pids: smoke.pids,
        shmBytes: Math.round(smoke.shm_gb * GIB),
    };
}
const GIB = 1024 ** 3;
const HOST_CACHE = 'The cache of the user was mounted: the result may depend on what other runs left there.';
function runWarnings(preset, options) {
    return [
        ...(options.smoke.cache === 'host' ? [HOST_CACHE] : []),
        ...(options.engine === 'process' ? ['Ran without a container: on the packages, the network and the files of the host.'] : []),
        ...(preset.network && options.engine !== 'process' ? ['The preset had network access: the result may depend on what the network served.'] : []),
    ];
}


/***/ }),

/***/ 10714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W9: () => (/* reexport safe */ _plan_parts_js__WEBPACK_IMPORTED_MODULE_5__.W9),
/* harmony export */   Zi: () => (/* reexport safe */ _plan_parts_js__WEBPACK_IMPORTED_MODULE_5__.Zi),
/* harmony export */   nY: () => (/* binding */ planRun)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _find_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12782);
/* harmony import */ var _param_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8036);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55277);
/* harmony import */ var _plan_contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56633);
/* harmony import */ var _plan_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1769);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94301);








function planRun(example, preset, options) {
    const at = { path: example.descriptor };
    if (preset.action.kind === 'invalid')
        return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .T)('RUN.PRESET_INVALID', `The preset "${preset.name}" of ${example.id} cannot be read: ${preset.action.reason}.`, 'Correct the preset in its example.yaml.', at);
    if (preset.action.kind === 'script' && options.contract !== undefined)
        return (0,_plan_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .planContract */ .W)(example, preset, options.contract, options);
    if (preset.action.kind === 'script')
        return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .T)('RUN.NEEDS_CONTRACT', `The preset "${preset.name}" of ${example.id} is a script that calls a container engine itself.`, 'Give the preset a `command:` that Hortus can run.', at);
    const { argv } = preset.action;
    if (argv.length === 0 || argv[0] === '' || argv.some((word) => word.includes('\0')))
        return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .T)('RUN.COMMAND', `The command of the preset "${preset.name}" of ${example.id} is empty or holds a NUL character.`, 'Write the command as a list of words.', at);
    const profile = (0,_find_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .findProfile */ .$)(example, options.profile);
    if (!profile.ok)
        return profile;
    const params = { ...preset.params, ...profile.value.params, ...options.params };
    const words = (0,_param_words_js__WEBPACK_IMPORTED_MODULE_2__/* .paramWords */ .l)(params);
    if (!words.ok)
        return words;
    const cache = (0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .planCache */ ._s)(options);
    if (!cache.ok)
        return cache;
    const places = options.engine === 'process' ? (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .processPlaces */ .oC)(options.scratchAbs, cache.value.sourceAbs) : _places_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTAINER_PLACES */ .Jo;
    const env = (0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .planEnv */ .V4)(example, preset, { ...preset.env, ...profile.value.env }, places, options);
    if (!env.ok)
        return env;
    const needed = profile.value.gpus ?? example.need.gpus ?? 0;
    const gpus = needed > 0 && options.gpus > 0 ? 'all' : 'none';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        request: {
            command: [...argv, ...words.value],
            workdir: places.workdir,
            mounts: mounts(options, cache.value),
            // A process sees every GPU of the host: without this, a run that asked for none would use one, and its record would not say so.
            env: options.engine === 'process' && gpus === 'none' ? { CUDA_VISIBLE_DEVICES: '', ...env.value } : env.value,
            network: preset.network ? 'bridge' : 'none',
            gpus,
            limits: (0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .planLimits */ .Yy)(preset, options),
            labels: { 'hortus.example': example.id, 'hortus.preset': preset.name },
            log: `logs/${options.run}/run.log`,
            logBytes: options.smoke.log_mb * 1024 * 1024,
            requireLimits: options.smoke.untrusted,
        },
        params,
        warnings: (0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .runWarnings */ .NH)(preset, options),
    });
}
/** A process sees the host: only the cache is named, so that the engine makes it. */
function mounts(options, cache) {
    if (options.engine === 'process')
        return [{ sourceAbs: cache.sourceAbs, target: cache.sourceAbs, writable: true }];
    return [
        { sourceAbs: `${options.scratchAbs}/${_places_js__WEBPACK_IMPORTED_MODULE_3__/* .SCRATCH */ .Zc.workspace}`, target: _places_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTAINER_PLACES */ .Jo.workdir, writable: true },
        { sourceAbs: `${options.scratchAbs}/${_places_js__WEBPACK_IMPORTED_MODULE_3__/* .SCRATCH */ .Zc.report}`, target: '/hortus', writable: true },
        { sourceAbs: cache.sourceAbs, target: _places_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTAINER_PLACES */ .Jo.cache, writable: true, ...(cache.volume ? { volume: true } : {}) },
    ];
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


/***/ }),

/***/ 96181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ quoteLog),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46863);

/** Lines of a stranger's output, made safe to show: no control, no direction change, nothing a runner could obey (A07, A50). */
const LINES = 10;
const CHARS = 300;
/** The last lines, each behind a bar; empty when there is nothing to show. */
function quoteLog(lines) {
    return withoutNoise(lines.map(plainText))
        .filter((line) => line.trim() !== '')
        .slice(-LINES)
        .map((line) => `│ ${line.length > CHARS ? `${line.slice(0, CHARS)}…` : line}`.toWellFormed())
        .join('\n');
}
/** What the engine prints on every build and has nothing to do with the example: the notice of docker's legacy builder. */
function withoutNoise(lines) {
    return lines.filter((line) => !NOISE.some((noise) => noise.test(line)));
}
const NOISE = [/^DEPRECATED: The legacy builder is deprecated/, /^\s+Install the buildx component to build images with BuildKit/, /^\s+https:\/\/docs\.docker\.com\/(?:go|build)\/buildx\/?\s*$/, /^\s+BuildKit is enabled by default/];
/** Without escape sequences, control, format and private-use characters; a carriage return keeps what a terminal would show last. */
function plainText(line) {
    const shown = (0,_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(line, '\r').split('\r').at(-1) ?? '';
    return shown.replace(ESCAPES, '').replaceAll('\t', '  ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
/** CSI sequences, and OSC up to its end; what is left of a broken one is shown as U+FFFD. */
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;


/***/ })

};
