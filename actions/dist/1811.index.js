export const id = 1811;
export const ids = [1811];
export const modules = {

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

/***/ 11811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contractPolicies: () => (/* binding */ contractPolicies),
/* harmony export */   judgeContractPolicies: () => (/* binding */ judgeContractPolicies)
/* harmony export */ });
/* harmony import */ var _core_contract_stored_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39168);
/* harmony import */ var _core_rules_policies_check_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9411);
/* harmony import */ var _core_rules_policies_contract_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19185);
/* harmony import */ var _core_rules_policies_policy_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77742);
/* harmony import */ var _cached_contracts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61814);
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





const MAX_BYTES = 256 * 1024;
const contractPolicies = (config) => (0,_core_rules_policies_check_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .switchedOn */ .L1)(config).filter(({ code }) => (0,_core_rules_policies_contract_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isContractPolicy */ .xC)(code));
async function judgeContractPolicies(world, config, examples, fresh) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const policies = contractPolicies(config);
        if (policies.length === 0)
            return { findings: [], problems: [] };
        const contracts = __addDisposableResource(env_1, (0,_cached_contracts_js__WEBPACK_IMPORTED_MODULE_4__/* .openContracts */ .w)(world, config), true);
        const problems = new Map();
        const capture = async (example, preset) => {
            const captured = await contracts.of(example, preset);
            if (!captured.ok && captured.problem.code !== 'CAPTURE.NO_SCRIPT')
                problems.set(captured.problem.code, captured.problem);
            return captured.ok ? captured.value : null;
        };
        const stored = new Map(fresh.map((contract) => [(0,_core_contract_stored_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(contract), contract]));
        const asked = examples.filter(({ archivedBy, presets }) => archivedBy.length === 0 && presets.some(isScript));
        const { cores } = await world.host.hardware();
        const subjects = await inTurn(asked, cores, (example) => subjectOf(world, policies, example, (preset) => stored.get((0,_core_contract_stored_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)({ example: example.id, preset: preset.name })) ?? null, capture));
        return { findings: subjects.flatMap((subject) => policies.flatMap(({ code, parameters }) => (0,_core_rules_policies_contract_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .checkContractPolicy */ .nM)(subject, parameters, code))), problems: [...problems.values()] };
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
const isScript = ({ action }) => action.kind === 'script';
async function subjectOf(world, policies, example, stored, capture) {
    const needs = new Set(policies.map(({ code }) => _core_rules_policies_contract_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .NEEDS */ .Qo[_core_rules_policies_policy_table_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICIES */ .PQ[code].check]));
    const contracts = [];
    const [elsewhere, withEnv] = [new Map(), new Map()];
    for (const preset of example.presets.filter(isScript)) {
        const own = stored(preset) ?? (await capture(example, preset));
        if (own === null || world.signal.aborted)
            continue;
        contracts.push(own);
        if (needs.has('elsewhere'))
            put(elsewhere, preset, await capture(...fromRoot(example, preset)));
        if (needs.has('env'))
            put(withEnv, preset, await capture(example, { ...preset, env: { ...variables(policies), ...preset.env } }));
    }
    const texts = needs.has('text') ? await textsOf(world, example, contracts) : new Map();
    return { example, contracts, elsewhere, withEnv, text: (path) => texts.get(path) ?? null };
}
function put(map, { name }, contract) {
    if (contract !== null)
        map.set(name, contract);
}
/** The same script, as somebody starts it who stands at the root of the repository. */
function fromRoot(example, preset) {
    const action = preset.action.kind === 'script' && example.path !== '.' ? { ...preset.action, script: `${example.path}/${preset.action.script}` } : preset.action;
    return [{ ...example, path: '.' }, { ...preset, action }];
}
/** A caller that has set them: a script may hand on only what is there. */
const variables = (policies) => Object.fromEntries(policies.filter(({ code }) => _core_rules_policies_contract_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .NEEDS */ .Qo[_core_rules_policies_policy_table_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICIES */ .PQ[code].check] === 'env').flatMap(({ parameters }) => (parameters.keys ?? []).map((key) => [key, '0'])));
async function textsOf({ files }, example, contracts) {
    const programs = [...new Set(contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'run' ? ((0,_core_rules_policies_contract_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .programOf */ .oQ)(call) ?? []) : []))))];
    const read = await Promise.all(programs.map(async (path) => [path, await files.readText(example.path === '.' ? path : `${example.path}/${path}`, { maxBytes: MAX_BYTES })]));
    return new Map(read.flatMap(([path, text]) => (text.ok ? [[path, text.value.text]] : [])));
}
/** As many at once as there are cores; the answers keep their order. */
async function inTurn(items, width, act) {
    const answers = [];
    let next = 0;
    const work = async () => {
        for (let at = next++; at < items.length; at = next++)
            answers[at] = await act(items[at]);
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(width, items.length)) }, work));
    return answers;
}


/***/ })

};
