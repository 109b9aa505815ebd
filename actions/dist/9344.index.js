export const id = 9344;
export const ids = [9344];
export const modules = {

/***/ 39344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ loadExamples),
  K: () => (/* binding */ loadGarden)
});

// EXTERNAL MODULE: ./core/garden/discover.js
var discover = __webpack_require__(82619);
// EXTERNAL MODULE: ./core/garden/read-example.js + 9 modules
var read_example = __webpack_require__(69368);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(39588);
// EXTERNAL MODULE: ./core/garden/read-values.js
var read_values = __webpack_require__(28919);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
;// CONCATENATED MODULE: ./core/rules/build-rules.js




/** An example without a Dockerfile is fine (a sibling's image, a tool, Cog); one that names a Dockerfile must have it. */
const buildRules = ({ document, root, example, fact }) => {
    const dockerfile = (0,read_example/* dockerfileOf */.S9)(root);
    const there = fact(dockerfile);
    const at = { ...document.place((0,source_document/* pointer */.Wn)('build', 'dockerfile')), example: example.id };
    if (there === 'outside')
        return [(0,finding/* finding */.gk)('GARDEN.OUTSIDE', at, `The Dockerfile ${dockerfile} of ${example.id} leaves the repository.`)];
    if (typeof there === 'object' || (0,read_values/* entry */.f_)(root['build'], 'dockerfile') === undefined)
        return [];
    return [(0,finding/* finding */.gk)('GARDEN.DOCKERFILE_MISSING', at, `The Dockerfile ${dockerfile} is ${there === 'missing' ? 'not there' : 'not a file'}.`)];
};

// EXTERNAL MODULE: ./core/garden/known-keys.js
var known_keys = __webpack_require__(47402);
;// CONCATENATED MODULE: ./core/garden/resolve-preset.js
/**
 * Whether the garden's own runner finds the preset: a regular file of that very name in the directory of the example.
 * It reads no command line and no `command`.
 */
function resolveForRunner(preset, fact) {
    return preset.runnerScript !== null && typeof fact(preset.runnerScript) === 'object';
}

// EXTERNAL MODULE: ./core/garden/shell-words.js
var shell_words = __webpack_require__(44012);
// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(13035);
// EXTERNAL MODULE: ./core/rules/tfc/shorten.js
var shorten = __webpack_require__(75299);
;// CONCATENATED MODULE: ./core/rules/preset-rules.js









const presetRules = (subject) => {
    const { example } = subject;
    const { presets } = subject.root;
    if (presets === undefined || presets === null)
        return [(0,finding/* finding */.gk)('GARDEN.PRESETS_MISSING', { ...subject.document.place(''), example: example.id }, 'The descriptor has no presets.')];
    const hasScripts = example.presets.some((preset) => resolveForRunner(preset, subject.fact));
    return example.presets.flatMap((preset, index) => rulesOf(subject, preset, (0,source_document/* isList */.Lv)(presets) ? index : preset.name, hasScripts));
};
function rulesOf(subject, whole, key, hasScripts) {
    // A name may be as long as the file: messages show its beginning.
    const preset = { ...whole, name: (0,shorten/* shorten */.m)(whole.name) };
    const value = (0,read_values/* entry */.f_)(subject.root['presets'], String(key)) ?? ((0,source_document/* isList */.Lv)(subject.root['presets']) ? subject.root['presets'][Number(key)] : undefined) ?? null;
    const at = { ...preset.place, example: subject.example.id };
    if (preset.action.kind === 'invalid')
        return [(0,finding/* finding */.gk)('GARDEN.PRESET_INVALID', at, `The preset "${preset.name}" cannot be read: ${preset.action.reason}.`)];
    return [
        ...(resolveForRunner(preset, subject.fact) ? [] : unresolved(subject, preset, value, at, hasScripts).filter(({ code }) => code !== 'GARDEN.PRESET_UNRESOLVED' || !leftToOthers(subject))),
        ...(preset.action.kind === 'command' ? commandRules(subject, preset, preset.action.argv, at) : scriptRules(subject, preset, at)),
        ...keysOf(subject, preset, value, key),
    ];
}
/** Hortus can split a command line; the garden's own runner takes the whole of it as the name of a file. */
function unresolved(subject, preset, value, at, hasScripts) {
    const { name, action } = preset;
    if (action.kind === 'command')
        return hasScripts ? [commandOnly(preset, at)] : [];
    if (action.kind === 'invalid')
        return [];
    const there = typeof subject.fact(action.script) === 'object';
    if ((0,source_document/* isList */.Lv)(value) && there)
        return [(0,finding/* finding */.gk)('GARDEN.PRESET_UNRESOLVED', at, `The preset "${name}" is a list, and the runner takes "${(0,shorten/* shorten */.m)(preset.runnerScript ?? '')}" as the name of its script.`, { fix: `Write \`${name}: { script: ${action.script} }\`.` })];
    if (preset.runnerScript !== action.script && there)
        return [(0,finding/* finding */.gk)('GARDEN.PRESET_UNRESOLVED', at, `The script of the preset "${name}" is a command line ("${(0,shorten/* shorten */.m)(preset.runnerScript ?? '')}"), and the runner takes all of it as the name of a file.`, { fix: splitFix(preset) })];
    return [missing(subject, preset, action.script, at)];
}
/** A warning: Hortus runs it, so it is not dead. Where every preset is a command, the garden has no other runner, and nothing is said. */
function commandOnly({ name, runnerScript }, at) {
    const message = `The preset "${name}" has a command, which the garden's own runner does not read, and the script it looks for, ${(0,shorten/* shorten */.m)(runnerScript ?? '')}, is not there.`;
    return (0,finding/* finding */.gk)('GARDEN.PRESET_UNRESOLVED', at, message, { level: 'warning', fix: `Add a script ${name}.sh that calls the command; \`command:\` may stay for Hortus.` });
}
/** Cog runs its own, and in the archive folder nobody looks for presets. */
const leftToOthers = ({ root, example }) => (0,read_example/* usesCog */.mM)(root) || example.archivedBy.includes('folder');
function missing(subject, preset, script, at) {
    const fact = subject.fact(script);
    if (fact === 'outside')
        return (0,finding/* finding */.gk)('GARDEN.OUTSIDE', at, `The script "${(0,shorten/* shorten */.m)(script)}" of the preset "${preset.name}" leaves the repository.`);
    return (0,finding/* finding */.gk)('GARDEN.PRESET_UNRESOLVED', at, `The preset "${preset.name}" leads to ${(0,shorten/* shorten */.m)(script)}, which is ${fact === 'not_a_file' ? 'not a file' : `not there in ${subject.example.path}`}.`);
}
function splitFix({ action, env, name }) {
    if (action.kind !== 'script')
        return '';
    const inside = Object.keys(env).length > 0 ? `sets ${Object.keys(env).join(', ')} and calls ${action.script}` : `calls \`${action.script} ${(0,shorten/* shorten */.m)(action.args.join(' '))}\``;
    return `Add a script ${name}.sh that ${inside}, and name it under \`script:\`.`;
}
function commandRules(subject, preset, argv, at) {
    const file = commandFile(preset);
    const found = [];
    if (file !== null) {
        const fact = subject.fact(file.path);
        const what = `The command of the preset "${preset.name}" names ${(0,shorten/* shorten */.m)(file.path)}`;
        if (fact === 'outside')
            found.push((0,finding/* finding */.gk)('GARDEN.OUTSIDE', at, `${what}, which leaves the repository.`));
        else if (fact === 'missing' || fact === 'not_a_file')
            found.push((0,finding/* finding */.gk)('GARDEN.PRESET_SCRIPT_MISSING', at, `${what}, which is ${fact === 'missing' ? 'not there' : 'not a file'}.`));
        else if (file.started && !fact.executable)
            found.push((0,finding/* finding */.gk)('GARDEN.PRESET_NOT_EXECUTABLE', at, `${what}, which is not executable.`));
    }
    const syntax = /^(ba|da|z)?sh$/.test(leaf(argv[0] ?? '')) ? null : (0,shell_words/* shellSyntax */.m)(argv);
    if (syntax !== null)
        found.push((0,finding/* finding */.gk)('GARDEN.PRESET_SHELL_SYNTAX', at, `The command of the preset "${preset.name}" holds "${(0,shorten/* shorten */.m)(syntax)}", and no shell reads it.`));
    return found;
}
function scriptRules(subject, preset, at) {
    if (preset.action.kind !== 'script')
        return [];
    const fact = subject.fact(preset.action.script);
    if (typeof fact !== 'object' || fact.executable)
        return [];
    const path = `${subject.example.path}/${preset.action.script}`;
    const fix = PLAIN_PATH.test(path) ? { fix: `Run \`git update-index --chmod=+x ${path}\` and \`chmod +x\` on it, and commit.` } : {};
    return [(0,finding/* finding */.gk)('GARDEN.SCRIPT_NOT_EXECUTABLE', at, `The script ${(0,shorten/* shorten */.m)(preset.action.script)} of the preset "${preset.name}" is not executable.`, fix)];
}
/** The file of the example that a command starts, or hands to an interpreter. Only what surely is one. */
function commandFile({ action }) {
    if (action.kind !== 'command')
        return null;
    const [first = '', second = ''] = action.argv;
    if (/^(\.{1,2}\/|[^/]+\/)/.test(first))
        return { path: first, started: true };
    const interpreted = /^(python[0-9.]*|node|bash|sh|ruby|perl|Rscript|julia)$/.test(first) && /\.[A-Za-z0-9]+$/.test(second) && !/^[-/]/.test(second);
    return interpreted ? { path: second, started: false } : null;
}
function keysOf(subject, preset, value, key) {
    if (!(0,source_document/* isMap */.jh)(value))
        return [];
    const at = (own) => ({ ...subject.document.keyPlace((0,source_document/* pointer */.Wn)('presets', key, own)), example: subject.example.id });
    return Object.keys(value).flatMap((own) => {
        if (preset.action.kind === 'script' && !known_keys/* RUNNER_PRESET_KEYS */.Yv.has(own) && known_keys/* PRESET_KEYS */.T2.has(own))
            return [(0,finding/* finding */.gk)('GARDEN.PRESET_KEY_IGNORED', at(own), `The runner ignores \`${own}\` of the preset "${preset.name}".`)];
        const meant = known_keys/* PRESET_KEYS */.T2.has(own) ? null : (0,did_you_mean/* didYouMean */.a)(own, [...known_keys/* PRESET_KEYS */.T2]);
        return meant === null ? [] : [(0,finding/* finding */.gk)('GARDEN.UNKNOWN_KEY', at(own), `The preset "${preset.name}" has the key "${(0,shorten/* shorten */.m)(own)}"; did you mean "${meant}"?`)];
    });
}
const leaf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** A path that a shell reads as one word: others are not put into a command. */
const PLAIN_PATH = /^[\w./-]{1,200}$/;

// EXTERNAL MODULE: ./core/rules/unreadable-expectation.js
var unreadable_expectation = __webpack_require__(65284);
;// CONCATENATED MODULE: ./core/rules/expectation-rules.js


const expectationRules = ({ example, fact }) => {
    const found = example.presets.flatMap((preset) => faultsOf(example.id, preset, fact));
    return [...new Map(found.map((each) => [placeOf(each), each])).values()].slice(0, MAX);
};
const MAX = 50;
function faultsOf(id, preset, fact) {
    const { name, expect, score, probe, place } = preset;
    const truth = truthOf(preset);
    const there = truth === null ? null : fact(truth);
    return [
        ...expect.faults.map((fault) => (0,unreadable_expectation/* unreadableExpectation */.GK)(id, fault)),
        ...(score?.kind === 'invalid' ? [(0,unreadable_expectation/* unreadableScore */.uC)(id, name, score)] : []),
        ...(score !== null && typeof there === 'string' ? [(0,unreadable_expectation/* told */.Ev)(id, score.place, `The truth "${(0,shorten/* shorten */.m)(truth ?? '')}" that the preset "${(0,shorten/* shorten */.m)(name)}" is scored by ${THERE[there]}.`)] : []),
        ...(probe.kind === 'invalid' ? [(0,unreadable_expectation/* told */.Ev)(id, place, `The preset "${(0,shorten/* shorten */.m)(name)}" cannot be probed: ${probe.reason}.`)] : []),
    ];
}
const THERE = { missing: 'is not there', not_a_file: 'is not a file', outside: 'leaves the repository' };
/** The file that predictions are held to, relative to the directory of the example. */
const truthOf = ({ score }) => (score === null || score.kind === 'invalid' ? null : score.truth);
/** What the example expects is read for each of its presets, and is wrong once. */
const placeOf = ({ path, line, column, message }) => [path, line, column, message].join('\n');

// EXTERNAL MODULE: ./core/garden/read-graduated.js
var read_graduated = __webpack_require__(12026);
// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(11783);
;// CONCATENATED MODULE: ./core/rules/graduated-rules.js




/** A pointer leads somewhere. */
const graduatedRules = ({ document, example }) => {
    const { graduatedTo } = example;
    if (graduatedTo === undefined || read_graduated/* REPOSITORY_NAME */.N.test(graduatedTo.repository))
        return [];
    return [(0,finding/* finding */.gk)('GARDEN.GRADUATED_NAME', { ...document.place((0,source_document/* pointer */.Wn)('graduated_to')), example: example.id }, `The example graduated to "${(0,plain/* cut */.Jj)(graduatedTo.repository, 60)}", which is not owner/name.`)];
};

;// CONCATENATED MODULE: ./core/rules/key-rules.js




const KEYS = [...known_keys/* READ_KEYS */.CV, ...known_keys/* SEEN_KEYS */.vC];
/** Two of three descriptors have keys that no template knows: only what looks like a slip is told. */
const keyRules = ({ document, root, example }) => Object.keys(root).flatMap((key) => {
    const meant = known_keys/* READ_KEYS */.CV.has(key) || known_keys/* SEEN_KEYS */.vC.has(key) ? null : (0,did_you_mean/* didYouMean */.a)(key, KEYS);
    if (meant === null)
        return [];
    return [(0,finding/* finding */.gk)('GARDEN.UNKNOWN_KEY', { ...document.keyPlace((0,source_document/* pointer */.Wn)(key)), example: example.id }, `The descriptor has the key "${key.slice(0, 60)}"; did you mean "${meant}"?`)];
});

;// CONCATENATED MODULE: ./core/rules/need-rules.js


const needRules = ({ document, example }) => {
    const { gpus, spellings } = example.need;
    const at = (to) => ({ ...document.place(to), example: example.id });
    if (spellings.length === 0)
        return [(0,finding/* finding */.gk)('GARDEN.GPU_UNDECLARED', at((0,source_document/* pointer */.Wn)('resources')), 'The descriptor does not say whether the example needs a GPU.')];
    const [first] = spellings;
    const key = `/${first.split(':')[0].replace('.', '/')}`;
    if (gpus === null)
        return [(0,finding/* finding */.gk)('GARDEN.GPU_UNDECLARED', at(key), `What the descriptor says about GPUs (${first.replace(':', ': ')}) cannot be understood.`)];
    if (spellings.includes('resources.gpu:int'))
        return [];
    const optional = gpus > 0 && example.need.cpuOk;
    const keys = [...new Set(spellings.map((each) => each.split(':')[0]))];
    // A plain number would turn "optional" into a must.
    const fix = optional ? 'Leave it where only Hortus reads it: no number says that a GPU is optional.' : `Write \`resources: { gpu: ${gpus} }\`.`;
    return [(0,finding/* finding */.gk)('GARDEN.GPU_SPELLING', at(key), `The need for a GPU stands under ${keys.join(' and ')} and is read as ${gpus}${optional ? ', optional' : ''}.`, { fix })];
};

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(63714);
;// CONCATENATED MODULE: ./core/schema/generated/example.validate.js
// Generated from schemas/ by `npm run generate`. Do not edit.

const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"example.schema.json","type":"object","additionalProperties":true,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"capability":{"type":["string","null"]},"tags":{"$ref":"#/$defs/words"},"tasks":{"$ref":"#/$defs/words"},"frameworks":{"$ref":"#/$defs/words"},"modalities":{"$ref":"#/$defs/words"},"datasets":{"$ref":"#/$defs/words"},"stability":{"type":["string","null"],"examples":["stable","beta","experimental","archived"]},"archived":{"type":["boolean","null"]},"product":{"type":["boolean","null"]},"graduated_to":{"type":["object","string","null"],"additionalProperties":true,"properties":{"repository":{"type":"string"},"date":{"type":"string"},"tree":{"type":"string"},"commit":{"type":"string"}}},"image":{"type":["string","null"]},"docker":{"type":["string","object","null"]},"license":{"type":["string","null"]},"resources":{"type":["object","null"],"additionalProperties":true,"properties":{"gpu":{"type":["integer","object","string","boolean","null"],"minimum":0},"gpu_count":{"type":["integer","null"],"minimum":0},"vram_gb":{"$ref":"#/$defs/amount"},"ram_gb":{"$ref":"#/$defs/amount"},"cpu_cores":{"$ref":"#/$defs/amount"},"disk_gb":{"$ref":"#/$defs/amount"},"downloads":{"type":["array","null"]}}},"hardware":{"type":["object","null"]},"build":{"type":["object","null"],"additionalProperties":true,"properties":{"dockerfile":{"type":"string","default":"Dockerfile"},"args":{"$ref":"#/$defs/texts"}}},"presets":{"type":["object","array","null"],"additionalProperties":{"$ref":"#/$defs/preset"}},"profiles":{"type":["object","null"],"additionalProperties":{"type":"object","additionalProperties":true,"properties":{"params":{"$ref":"#/$defs/scalars"},"env":{"$ref":"#/$defs/texts"},"gpus":{"type":"integer","minimum":0}}}},"metrics":{"type":["object","null"],"additionalProperties":{"type":["object","string"],"additionalProperties":true,"properties":{"direction":{"enum":["min","max"]},"unit":{"type":"string"},"tolerance":{"type":"number","minimum":0},"class":{"enum":["exact","near","time","quality"]}}}},"expect":{"$ref":"#/$defs/expect"},"parity":{"type":["object","null"],"required":["presets","output","thresholds"],"additionalProperties":false,"properties":{"presets":{"type":"array","minItems":2,"maxItems":16,"items":{"type":"string"}},"output":{"type":"string","pattern":"\\.([nN][pP][yY]|[jJ][sS][oO][nN])$"},"thresholds":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"mae":{"type":"number","minimum":0},"rmse":{"type":"number","minimum":0},"max_error":{"type":"number","minimum":0},"cosine":{"type":"number","minimum":-1,"maximum":1}}},"required":{"type":"array","items":{"type":"array","items":{"type":"string"}}}}},"sweeps":{"type":["object","null"],"additionalProperties":{"type":"object","additionalProperties":true,"required":["params"],"properties":{"description":{"type":"string"},"preset":{"type":"string","default":"train"},"method":{"enum":["grid","random"],"default":"grid"},"trials":{"type":"integer","minimum":1,"maximum":1024},"seed":{"type":["integer","string"],"default":"0"},"params":{"type":"object","additionalProperties":{"type":["array","object","string","number","boolean"]}},"metric":{"type":"string"},"direction":{"enum":["min","max"]}}}},"shared_paths":{"$ref":"#/$defs/words"},"verification":{"type":["object","null"],"additionalProperties":true,"properties":{"last_verified":{"type":["string","null"]},"last_verification_note":{"type":["string","null"]},"status":{"type":["string","null"]},"date":{"type":["string","null"]},"notes":{"type":["string","null"]}}},"last_verification_note":{"type":["string","null"]}},"$defs":{"words":{"type":["array","string","null"],"items":{"type":["string","number","object"]}},"amount":{"type":["number","null"],"minimum":0},"texts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"scalars":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean"]}},"supervise":{"type":["object","null"],"additionalProperties":false,"properties":{"early_stop":{"type":["object","string","null"],"required":["metric"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1,"maxLength":200},"patience":{"type":"integer","minimum":1,"maximum":1000000,"default":10},"min_delta":{"type":"number","minimum":0,"default":0},"mode":{"enum":["min","max"]}}},"stop_on_nan":{"type":"boolean"},"max_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"max_gpu_minutes":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"max_epochs":{"type":"integer","minimum":1,"maximum":1000000000},"max_iterations":{"type":"integer","minimum":1,"maximum":1000000000},"keep_checkpoints":{"type":["object","integer","null"],"minimum":1,"maximum":100,"additionalProperties":false,"properties":{"n":{"type":"integer","minimum":1,"maximum":100,"default":1},"metric":{"type":"string","minLength":1,"maxLength":200},"mode":{"enum":["min","max"]}}},"log":{"type":["object","null"],"additionalProperties":false,"properties":{"on":{"type":"string","minLength":1,"maxLength":200},"every":{"type":"integer","minimum":1},"once":{"type":"integer","minimum":1}}},"grace_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600}}},"expect":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/expected_metric"},"properties":{"finite":{"type":["boolean","object"],"default":true},"artifacts":{"type":["array","object"],"items":{"$ref":"#/$defs/expected_artifact"}}}},"expected_metric":{"type":["object","number"],"additionalProperties":false,"properties":{"min":{"type":"number"},"max":{"type":"number"},"equals":{"type":"number"},"tolerance":{"type":"number","minimum":0,"default":0},"finite":{"type":"boolean","default":true},"required":{"type":"boolean","default":true}}},"expected_artifact":{"type":["object","string"],"required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"},"min_bytes":{"type":"integer","minimum":0},"max_bytes":{"type":"integer","minimum":0}}},"score":{"type":["object","null"],"required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1},"kind":{"enum":["classification","regression"],"default":"classification"},"truth":{"type":"string","minLength":1},"columns":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","default":"id"},"truth":{"type":"string","default":"truth"},"prediction":{"type":"string","default":"prediction"}}},"average":{"enum":["macro","micro","binary"]},"positive":{"type":["string","number","boolean"]},"claims":{"type":"object","additionalProperties":{"type":"string"}},"tolerance":{"type":"number","minimum":0}}},"service":{"type":["object","integer","boolean","null"],"additionalProperties":false,"properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","pattern":"^/"},"ready_seconds":{"type":"number","exclusiveMinimum":0,"maximum":3600,"default":60},"ask":{"$ref":"#/$defs/ask"},"stop_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10}}},"ask":{"type":["object","string","boolean","null"],"additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/","default":"/"},"method":{"enum":["GET","POST","PUT","HEAD","DELETE","PATCH","OPTIONS"]},"headers":{"$ref":"#/$defs/texts"},"body":{"type":["string","object","array","number","boolean"]},"body_file":{"type":"string"},"expect_status":{"type":"integer","minimum":100,"maximum":599,"default":200},"expect_contains":{"type":"string"},"seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10}}},"preset":{"type":["object","string","array","null"],"additionalProperties":true,"properties":{"description":{"type":["string","null"]},"command":{"type":["string","array","null"]},"script":{"type":["string","array","null"]},"args":{"type":["string","array","null"]},"env":{"$ref":"#/$defs/texts"},"params":{"$ref":"#/$defs/scalars"},"network":{"type":"boolean","default":false},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"engines":{"type":"array","items":{"enum":["docker","podman","process"]}},"requires":{"type":"array","items":{"type":"string"}},"benchmark":{"type":["object","null"],"additionalProperties":false,"properties":{"runs":{"type":"integer","minimum":1,"maximum":1000,"default":10},"warm_up":{"type":"integer","minimum":0,"maximum":1000,"default":1},"metrics":{"type":"array","items":{"type":"string"}}}},"supervise":{"$ref":"#/$defs/supervise"},"service":{"$ref":"#/$defs/service"},"compose":{"type":["boolean","string","object","null"],"additionalProperties":false,"properties":{"file":{"type":"string"},"run_in":{"type":"string"}}},"path_args":{"type":["array","null"]},"docker":{"type":["boolean","null"]},"probe":{"type":["boolean","string","array","null"],"default":true},"expect":{"$ref":"#/$defs/expect"},"score":{"$ref":"#/$defs/score"}}}}};
const schema32 = {"type":["array","string","null"],"items":{"type":["string","number","object"]}};
const schema37 = {"type":["number","null"],"minimum":0};
const schema41 = {"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}};
const schema44 = {"type":["object","null"],"additionalProperties":{"type":["string","number","boolean"]}};
const schema42 = {"type":["object","string","array","null"],"additionalProperties":true,"properties":{"description":{"type":["string","null"]},"command":{"type":["string","array","null"]},"script":{"type":["string","array","null"]},"args":{"type":["string","array","null"]},"env":{"$ref":"#/$defs/texts"},"params":{"$ref":"#/$defs/scalars"},"network":{"type":"boolean","default":false},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"engines":{"type":"array","items":{"enum":["docker","podman","process"]}},"requires":{"type":"array","items":{"type":"string"}},"benchmark":{"type":["object","null"],"additionalProperties":false,"properties":{"runs":{"type":"integer","minimum":1,"maximum":1000,"default":10},"warm_up":{"type":"integer","minimum":0,"maximum":1000,"default":1},"metrics":{"type":"array","items":{"type":"string"}}}},"supervise":{"$ref":"#/$defs/supervise"},"service":{"$ref":"#/$defs/service"},"compose":{"type":["boolean","string","object","null"],"additionalProperties":false,"properties":{"file":{"type":"string"},"run_in":{"type":"string"}}},"path_args":{"type":["array","null"]},"docker":{"type":["boolean","null"]},"probe":{"type":["boolean","string","array","null"],"default":true},"expect":{"$ref":"#/$defs/expect"},"score":{"$ref":"#/$defs/score"}}};
const schema45 = {"type":["object","null"],"additionalProperties":false,"properties":{"early_stop":{"type":["object","string","null"],"required":["metric"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1,"maxLength":200},"patience":{"type":"integer","minimum":1,"maximum":1000000,"default":10},"min_delta":{"type":"number","minimum":0,"default":0},"mode":{"enum":["min","max"]}}},"stop_on_nan":{"type":"boolean"},"max_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"max_gpu_minutes":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"max_epochs":{"type":"integer","minimum":1,"maximum":1000000000},"max_iterations":{"type":"integer","minimum":1,"maximum":1000000000},"keep_checkpoints":{"type":["object","integer","null"],"minimum":1,"maximum":100,"additionalProperties":false,"properties":{"n":{"type":"integer","minimum":1,"maximum":100,"default":1},"metric":{"type":"string","minLength":1,"maxLength":200},"mode":{"enum":["min","max"]}}},"log":{"type":["object","null"],"additionalProperties":false,"properties":{"on":{"type":"string","minLength":1,"maxLength":200},"every":{"type":"integer","minimum":1},"once":{"type":"integer","minimum":1}}},"grace_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600}}};
const schema52 = {"type":["object","null"],"required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1},"kind":{"enum":["classification","regression"],"default":"classification"},"truth":{"type":"string","minLength":1},"columns":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","default":"id"},"truth":{"type":"string","default":"truth"},"prediction":{"type":"string","default":"prediction"}}},"average":{"enum":["macro","micro","binary"]},"positive":{"type":["string","number","boolean"]},"claims":{"type":"object","additionalProperties":{"type":"string"}},"tolerance":{"type":"number","minimum":0}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length["default"] ?? ucs2length;
const schema46 = {"type":["object","integer","boolean","null"],"additionalProperties":false,"properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","pattern":"^/"},"ready_seconds":{"type":"number","exclusiveMinimum":0,"maximum":3600,"default":60},"ask":{"$ref":"#/$defs/ask"},"stop_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10}}};
const pattern4 = new RegExp("^/", "u");
const schema47 = {"type":["object","string","boolean","null"],"additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/","default":"/"},"method":{"enum":["GET","POST","PUT","HEAD","DELETE","PATCH","OPTIONS"]},"headers":{"$ref":"#/$defs/texts"},"body":{"type":["string","object","array","number","boolean"]},"body_file":{"type":"string"},"expect_status":{"type":"integer","minimum":100,"maximum":599,"default":200},"expect_contains":{"type":"string"},"seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be object,string,boolean,null"};
vErrors = note(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "method")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "body_file")) || (key0 === "expect_status")) || (key0 === "expect_contains")) || (key0 === "seconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
vErrors = note(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!(((((((data1 === "GET") || (data1 === "POST")) || (data1 === "PUT")) || (data1 === "HEAD")) || (data1 === "DELETE")) || (data1 === "PATCH")) || (data1 === "OPTIONS"))){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema47.properties.method.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
vErrors = note(vErrors, err5);
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
vErrors = note(vErrors, err6);
errors++;
}
}
}
}
if(data.body !== undefined){
let data4 = data.body;
if((((!data4 || typeof data4 != "object") && (typeof data4 !== "string")) && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err7 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema47.properties.body.type},message:"must be string,object,array,number,boolean"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.body_file !== undefined){
if(typeof data.body_file !== "string"){
const err8 = {instancePath:instancePath+"/body_file",schemaPath:"#/properties/body_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.expect_status !== undefined){
let data6 = data.expect_status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/expect_status",schemaPath:"#/properties/expect_status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err9);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 599 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/expect_status",schemaPath:"#/properties/expect_status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
vErrors = note(vErrors, err10);
errors++;
}
if(data6 < 100 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/expect_status",schemaPath:"#/properties/expect_status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
vErrors = note(vErrors, err11);
errors++;
}
}
}
if(data.expect_contains !== undefined){
if(typeof data.expect_contains !== "string"){
const err12 = {instancePath:instancePath+"/expect_contains",schemaPath:"#/properties/expect_contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.seconds !== undefined){
let data8 = data.seconds;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 600 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
vErrors = note(vErrors, err13);
errors++;
}
if(data8 <= 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err15);
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type},message:"must be object,integer,boolean,null"};
vErrors = note(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "port") || (key0 === "path")) || (key0 === "ready_seconds")) || (key0 === "ask")) || (key0 === "stop_seconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.port !== undefined){
let data0 = data.port;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
vErrors = note(vErrors, err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err4);
errors++;
}
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
vErrors = note(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.ready_seconds !== undefined){
let data2 = data.ready_seconds;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/ready_seconds",schemaPath:"#/properties/ready_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
vErrors = note(vErrors, err7);
errors++;
}
if(data2 <= 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/ready_seconds",schemaPath:"#/properties/ready_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/ready_seconds",schemaPath:"#/properties/ready_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.ask !== undefined){
if(!(validate23(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.stop_seconds !== undefined){
let data4 = data.stop_seconds;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 600 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/stop_seconds",schemaPath:"#/properties/stop_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
vErrors = note(vErrors, err10);
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/stop_seconds",schemaPath:"#/properties/stop_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/stop_seconds",schemaPath:"#/properties/stop_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err12);
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/expected_metric"},"properties":{"finite":{"type":["boolean","object"],"default":true},"artifacts":{"type":["array","object"],"items":{"$ref":"#/$defs/expected_artifact"}}}};
const schema50 = {"type":["object","number"],"additionalProperties":false,"properties":{"min":{"type":"number"},"max":{"type":"number"},"equals":{"type":"number"},"tolerance":{"type":"number","minimum":0,"default":0},"finite":{"type":"boolean","default":true},"required":{"type":"boolean","default":true}}};
const schema51 = {"type":["object","string"],"required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"},"min_bytes":{"type":"integer","minimum":0},"max_bytes":{"type":"integer","minimum":0}}};
const pattern6 = new RegExp("^[0-9a-fA-F]{64}$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type},message:"must be object,null"};
vErrors = note(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "finite") || (key0 === "artifacts"))){
let data0 = data[key0];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (!((typeof data0 == "number") && (isFinite(data0))))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/expected_metric/type",keyword:"type",params:{type: schema50.type},message:"must be object,number"};
vErrors = note(vErrors, err1);
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "min") || (key1 === "max")) || (key1 === "equals")) || (key1 === "tolerance")) || (key1 === "finite")) || (key1 === "required"))){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/expected_metric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data0.min !== undefined){
let data1 = data0.min;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/expected_metric/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data0.max !== undefined){
let data2 = data0.max;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/expected_metric/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data0.equals !== undefined){
let data3 = data0.equals;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/equals",schemaPath:"#/$defs/expected_metric/properties/equals/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data0.tolerance !== undefined){
let data4 = data0.tolerance;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/$defs/expected_metric/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/$defs/expected_metric/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data0.finite !== undefined){
if(typeof data0.finite !== "boolean"){
const err8 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/finite",schemaPath:"#/$defs/expected_metric/properties/finite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data0.required !== undefined){
if(typeof data0.required !== "boolean"){
const err9 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/$defs/expected_metric/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err9);
errors++;
}
}
}
}
}
if(data.finite !== undefined){
let data7 = data.finite;
if((typeof data7 !== "boolean") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err10 = {instancePath:instancePath+"/finite",schemaPath:"#/properties/finite/type",keyword:"type",params:{type: schema49.properties.finite.type},message:"must be boolean,object"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.artifacts !== undefined){
let data8 = data.artifacts;
if(!data8 || typeof data8 != "object"){
const err11 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: schema49.properties.artifacts.type},message:"must be array,object"};
vErrors = note(vErrors, err11);
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (typeof data9 !== "string")){
const err12 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/$defs/expected_artifact/type",keyword:"type",params:{type: schema51.type},message:"must be object,string"};
vErrors = note(vErrors, err12);
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.path === undefined){
const err13 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/$defs/expected_artifact/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
for(const key2 in data9){
if(!((((key2 === "path") || (key2 === "sha256")) || (key2 === "min_bytes")) || (key2 === "max_bytes"))){
const err14 = {instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/$defs/expected_artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data9.path !== undefined){
let data10 = data9.path;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err15 = {instancePath:instancePath+"/artifacts/" + i0+"/path",schemaPath:"#/$defs/expected_artifact/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/artifacts/" + i0+"/path",schemaPath:"#/$defs/expected_artifact/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data9.sha256 !== undefined){
let data11 = data9.sha256;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err17 = {instancePath:instancePath+"/artifacts/" + i0+"/sha256",schemaPath:"#/$defs/expected_artifact/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$"},message:"must match pattern \""+"^[0-9a-fA-F]{64}$"+"\""};
vErrors = note(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/artifacts/" + i0+"/sha256",schemaPath:"#/$defs/expected_artifact/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data9.min_bytes !== undefined){
let data12 = data9.min_bytes;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err19 = {instancePath:instancePath+"/artifacts/" + i0+"/min_bytes",schemaPath:"#/$defs/expected_artifact/properties/min_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err19);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/artifacts/" + i0+"/min_bytes",schemaPath:"#/$defs/expected_artifact/properties/min_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err20);
errors++;
}
}
}
if(data9.max_bytes !== undefined){
let data13 = data9.max_bytes;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err21 = {instancePath:instancePath+"/artifacts/" + i0+"/max_bytes",schemaPath:"#/$defs/expected_artifact/properties/max_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err21);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/artifacts/" + i0+"/max_bytes",schemaPath:"#/$defs/expected_artifact/properties/max_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err22);
errors++;
}
}
}
}
}
}
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type},message:"must be object,string,array,null"};
vErrors = note(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
let data0 = data.description;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema42.properties.description.type},message:"must be string,null"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(((typeof data1 !== "string") && (!(Array.isArray(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema42.properties.command.type},message:"must be string,array,null"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.script !== undefined){
let data2 = data.script;
if(((typeof data2 !== "string") && (!(Array.isArray(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: schema42.properties.script.type},message:"must be string,array,null"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.args !== undefined){
let data3 = data.args;
if(((typeof data3 !== "string") && (!(Array.isArray(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: schema42.properties.args.type},message:"must be string,array,null"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.env !== undefined){
let data4 = data.env;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
vErrors = note(vErrors, err5);
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/env/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
vErrors = note(vErrors, err6);
errors++;
}
}
}
}
if(data.params !== undefined){
let data6 = data.params;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/$defs/scalars/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
vErrors = note(vErrors, err7);
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err8 = {instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalars/additionalProperties/type",keyword:"type",params:{type: schema44.additionalProperties.type},message:"must be string,number,boolean"};
vErrors = note(vErrors, err8);
errors++;
}
}
}
}
if(data.network !== undefined){
if(typeof data.network !== "boolean"){
const err9 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.timeout_seconds !== undefined){
let data9 = data.timeout_seconds;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 86400 || isNaN(data9)){
const err10 = {instancePath:instancePath+"/timeout_seconds",schemaPath:"#/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
vErrors = note(vErrors, err10);
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err11 = {instancePath:instancePath+"/timeout_seconds",schemaPath:"#/properties/timeout_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/timeout_seconds",schemaPath:"#/properties/timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.engines !== undefined){
let data10 = data.engines;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!(((data11 === "docker") || (data11 === "podman")) || (data11 === "process"))){
const err13 = {instancePath:instancePath+"/engines/" + i0,schemaPath:"#/properties/engines/items/enum",keyword:"enum",params:{allowedValues: schema42.properties.engines.items.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/engines",schemaPath:"#/properties/engines/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.requires !== undefined){
let data12 = data.requires;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err15 = {instancePath:instancePath+"/requires/" + i1,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.benchmark !== undefined){
let data14 = data.benchmark;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err17 = {instancePath:instancePath+"/benchmark",schemaPath:"#/properties/benchmark/type",keyword:"type",params:{type: schema42.properties.benchmark.type},message:"must be object,null"};
vErrors = note(vErrors, err17);
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(((key2 === "runs") || (key2 === "warm_up")) || (key2 === "metrics"))){
const err18 = {instancePath:instancePath+"/benchmark",schemaPath:"#/properties/benchmark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data14.runs !== undefined){
let data15 = data14.runs;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err19 = {instancePath:instancePath+"/benchmark/runs",schemaPath:"#/properties/benchmark/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err19);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000 || isNaN(data15)){
const err20 = {instancePath:instancePath+"/benchmark/runs",schemaPath:"#/properties/benchmark/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
vErrors = note(vErrors, err20);
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err21 = {instancePath:instancePath+"/benchmark/runs",schemaPath:"#/properties/benchmark/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err21);
errors++;
}
}
}
if(data14.warm_up !== undefined){
let data16 = data14.warm_up;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err22 = {instancePath:instancePath+"/benchmark/warm_up",schemaPath:"#/properties/benchmark/properties/warm_up/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err22);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000 || isNaN(data16)){
const err23 = {instancePath:instancePath+"/benchmark/warm_up",schemaPath:"#/properties/benchmark/properties/warm_up/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
vErrors = note(vErrors, err23);
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err24 = {instancePath:instancePath+"/benchmark/warm_up",schemaPath:"#/properties/benchmark/properties/warm_up/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err24);
errors++;
}
}
}
if(data14.metrics !== undefined){
let data17 = data14.metrics;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err25 = {instancePath:instancePath+"/benchmark/metrics/" + i2,schemaPath:"#/properties/benchmark/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/benchmark/metrics",schemaPath:"#/properties/benchmark/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
}
if(data.supervise !== undefined){
let data19 = data.supervise;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err27 = {instancePath:instancePath+"/supervise",schemaPath:"#/$defs/supervise/type",keyword:"type",params:{type: schema45.type},message:"must be object,null"};
vErrors = note(vErrors, err27);
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!(func1.call(schema45.properties, key3))){
const err28 = {instancePath:instancePath+"/supervise",schemaPath:"#/$defs/supervise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data19.early_stop !== undefined){
let data20 = data19.early_stop;
if(((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (typeof data20 !== "string")) && (data20 !== null)){
const err29 = {instancePath:instancePath+"/supervise/early_stop",schemaPath:"#/$defs/supervise/properties/early_stop/type",keyword:"type",params:{type: schema45.properties.early_stop.type},message:"must be object,string,null"};
vErrors = note(vErrors, err29);
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.metric === undefined){
const err30 = {instancePath:instancePath+"/supervise/early_stop",schemaPath:"#/$defs/supervise/properties/early_stop/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
for(const key4 in data20){
if(!((((key4 === "metric") || (key4 === "patience")) || (key4 === "min_delta")) || (key4 === "mode"))){
const err31 = {instancePath:instancePath+"/supervise/early_stop",schemaPath:"#/$defs/supervise/properties/early_stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err31);
errors++;
}
}
if(data20.metric !== undefined){
let data21 = data20.metric;
if(typeof data21 === "string"){
if(func2(data21) > 200){
const err32 = {instancePath:instancePath+"/supervise/early_stop/metric",schemaPath:"#/$defs/supervise/properties/early_stop/properties/metric/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err32);
errors++;
}
if(func2(data21) < 1){
const err33 = {instancePath:instancePath+"/supervise/early_stop/metric",schemaPath:"#/$defs/supervise/properties/early_stop/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/supervise/early_stop/metric",schemaPath:"#/$defs/supervise/properties/early_stop/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data20.patience !== undefined){
let data22 = data20.patience;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err35 = {instancePath:instancePath+"/supervise/early_stop/patience",schemaPath:"#/$defs/supervise/properties/early_stop/properties/patience/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err35);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000 || isNaN(data22)){
const err36 = {instancePath:instancePath+"/supervise/early_stop/patience",schemaPath:"#/$defs/supervise/properties/early_stop/properties/patience/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
vErrors = note(vErrors, err36);
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err37 = {instancePath:instancePath+"/supervise/early_stop/patience",schemaPath:"#/$defs/supervise/properties/early_stop/properties/patience/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
if(data20.min_delta !== undefined){
let data23 = data20.min_delta;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err38 = {instancePath:instancePath+"/supervise/early_stop/min_delta",schemaPath:"#/$defs/supervise/properties/early_stop/properties/min_delta/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/supervise/early_stop/min_delta",schemaPath:"#/$defs/supervise/properties/early_stop/properties/min_delta/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data20.mode !== undefined){
let data24 = data20.mode;
if(!((data24 === "min") || (data24 === "max"))){
const err40 = {instancePath:instancePath+"/supervise/early_stop/mode",schemaPath:"#/$defs/supervise/properties/early_stop/properties/mode/enum",keyword:"enum",params:{allowedValues: schema45.properties.early_stop.properties.mode.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err40);
errors++;
}
}
}
}
if(data19.stop_on_nan !== undefined){
if(typeof data19.stop_on_nan !== "boolean"){
const err41 = {instancePath:instancePath+"/supervise/stop_on_nan",schemaPath:"#/$defs/supervise/properties/stop_on_nan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err41);
errors++;
}
}
if(data19.max_seconds !== undefined){
let data26 = data19.max_seconds;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 86400 || isNaN(data26)){
const err42 = {instancePath:instancePath+"/supervise/max_seconds",schemaPath:"#/$defs/supervise/properties/max_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
vErrors = note(vErrors, err42);
errors++;
}
if(data26 <= 0 || isNaN(data26)){
const err43 = {instancePath:instancePath+"/supervise/max_seconds",schemaPath:"#/$defs/supervise/properties/max_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err43);
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/supervise/max_seconds",schemaPath:"#/$defs/supervise/properties/max_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data19.max_gpu_minutes !== undefined){
let data27 = data19.max_gpu_minutes;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
const err45 = {instancePath:instancePath+"/supervise/max_gpu_minutes",schemaPath:"#/$defs/supervise/properties/max_gpu_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
vErrors = note(vErrors, err45);
errors++;
}
if(data27 <= 0 || isNaN(data27)){
const err46 = {instancePath:instancePath+"/supervise/max_gpu_minutes",schemaPath:"#/$defs/supervise/properties/max_gpu_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err46);
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/supervise/max_gpu_minutes",schemaPath:"#/$defs/supervise/properties/max_gpu_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err47);
errors++;
}
}
if(data19.max_epochs !== undefined){
let data28 = data19.max_epochs;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err48 = {instancePath:instancePath+"/supervise/max_epochs",schemaPath:"#/$defs/supervise/properties/max_epochs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err48);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000000 || isNaN(data28)){
const err49 = {instancePath:instancePath+"/supervise/max_epochs",schemaPath:"#/$defs/supervise/properties/max_epochs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
vErrors = note(vErrors, err49);
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err50 = {instancePath:instancePath+"/supervise/max_epochs",schemaPath:"#/$defs/supervise/properties/max_epochs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err50);
errors++;
}
}
}
if(data19.max_iterations !== undefined){
let data29 = data19.max_iterations;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err51 = {instancePath:instancePath+"/supervise/max_iterations",schemaPath:"#/$defs/supervise/properties/max_iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err51);
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000 || isNaN(data29)){
const err52 = {instancePath:instancePath+"/supervise/max_iterations",schemaPath:"#/$defs/supervise/properties/max_iterations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
vErrors = note(vErrors, err52);
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err53 = {instancePath:instancePath+"/supervise/max_iterations",schemaPath:"#/$defs/supervise/properties/max_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err53);
errors++;
}
}
}
if(data19.keep_checkpoints !== undefined){
let data30 = data19.keep_checkpoints;
if(((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30))))) && (data30 !== null)){
const err54 = {instancePath:instancePath+"/supervise/keep_checkpoints",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/type",keyword:"type",params:{type: schema45.properties.keep_checkpoints.type},message:"must be object,integer,null"};
vErrors = note(vErrors, err54);
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 100 || isNaN(data30)){
const err55 = {instancePath:instancePath+"/supervise/keep_checkpoints",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
vErrors = note(vErrors, err55);
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err56 = {instancePath:instancePath+"/supervise/keep_checkpoints",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err56);
errors++;
}
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 in data30){
if(!(((key5 === "n") || (key5 === "metric")) || (key5 === "mode"))){
const err57 = {instancePath:instancePath+"/supervise/keep_checkpoints",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data30.n !== undefined){
let data31 = data30.n;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err58 = {instancePath:instancePath+"/supervise/keep_checkpoints/n",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err58);
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 100 || isNaN(data31)){
const err59 = {instancePath:instancePath+"/supervise/keep_checkpoints/n",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
vErrors = note(vErrors, err59);
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err60 = {instancePath:instancePath+"/supervise/keep_checkpoints/n",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err60);
errors++;
}
}
}
if(data30.metric !== undefined){
let data32 = data30.metric;
if(typeof data32 === "string"){
if(func2(data32) > 200){
const err61 = {instancePath:instancePath+"/supervise/keep_checkpoints/metric",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/metric/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err61);
errors++;
}
if(func2(data32) < 1){
const err62 = {instancePath:instancePath+"/supervise/keep_checkpoints/metric",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err62);
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/supervise/keep_checkpoints/metric",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err63);
errors++;
}
}
if(data30.mode !== undefined){
let data33 = data30.mode;
if(!((data33 === "min") || (data33 === "max"))){
const err64 = {instancePath:instancePath+"/supervise/keep_checkpoints/mode",schemaPath:"#/$defs/supervise/properties/keep_checkpoints/properties/mode/enum",keyword:"enum",params:{allowedValues: schema45.properties.keep_checkpoints.properties.mode.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err64);
errors++;
}
}
}
}
if(data19.log !== undefined){
let data34 = data19.log;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err65 = {instancePath:instancePath+"/supervise/log",schemaPath:"#/$defs/supervise/properties/log/type",keyword:"type",params:{type: schema45.properties.log.type},message:"must be object,null"};
vErrors = note(vErrors, err65);
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key6 in data34){
if(!(((key6 === "on") || (key6 === "every")) || (key6 === "once"))){
const err66 = {instancePath:instancePath+"/supervise/log",schemaPath:"#/$defs/supervise/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err66);
errors++;
}
}
if(data34.on !== undefined){
let data35 = data34.on;
if(typeof data35 === "string"){
if(func2(data35) > 200){
const err67 = {instancePath:instancePath+"/supervise/log/on",schemaPath:"#/$defs/supervise/properties/log/properties/on/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err67);
errors++;
}
if(func2(data35) < 1){
const err68 = {instancePath:instancePath+"/supervise/log/on",schemaPath:"#/$defs/supervise/properties/log/properties/on/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err68);
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/supervise/log/on",schemaPath:"#/$defs/supervise/properties/log/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data34.every !== undefined){
let data36 = data34.every;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err70 = {instancePath:instancePath+"/supervise/log/every",schemaPath:"#/$defs/supervise/properties/log/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err70);
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
const err71 = {instancePath:instancePath+"/supervise/log/every",schemaPath:"#/$defs/supervise/properties/log/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err71);
errors++;
}
}
}
if(data34.once !== undefined){
let data37 = data34.once;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err72 = {instancePath:instancePath+"/supervise/log/once",schemaPath:"#/$defs/supervise/properties/log/properties/once/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err72);
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
const err73 = {instancePath:instancePath+"/supervise/log/once",schemaPath:"#/$defs/supervise/properties/log/properties/once/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err73);
errors++;
}
}
}
}
}
if(data19.grace_seconds !== undefined){
let data38 = data19.grace_seconds;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 600 || isNaN(data38)){
const err74 = {instancePath:instancePath+"/supervise/grace_seconds",schemaPath:"#/$defs/supervise/properties/grace_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
vErrors = note(vErrors, err74);
errors++;
}
if(data38 <= 0 || isNaN(data38)){
const err75 = {instancePath:instancePath+"/supervise/grace_seconds",schemaPath:"#/$defs/supervise/properties/grace_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err75);
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/supervise/grace_seconds",schemaPath:"#/$defs/supervise/properties/grace_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err76);
errors++;
}
}
}
}
if(data.service !== undefined){
if(!(validate22(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.compose !== undefined){
let data40 = data.compose;
if((((typeof data40 !== "boolean") && (typeof data40 !== "string")) && (!(data40 && typeof data40 == "object" && !Array.isArray(data40)))) && (data40 !== null)){
const err77 = {instancePath:instancePath+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{type: schema42.properties.compose.type},message:"must be boolean,string,object,null"};
vErrors = note(vErrors, err77);
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key7 in data40){
if(!((key7 === "file") || (key7 === "run_in"))){
const err78 = {instancePath:instancePath+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err78);
errors++;
}
}
if(data40.file !== undefined){
if(typeof data40.file !== "string"){
const err79 = {instancePath:instancePath+"/compose/file",schemaPath:"#/properties/compose/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err79);
errors++;
}
}
if(data40.run_in !== undefined){
if(typeof data40.run_in !== "string"){
const err80 = {instancePath:instancePath+"/compose/run_in",schemaPath:"#/properties/compose/properties/run_in/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err80);
errors++;
}
}
}
}
if(data.path_args !== undefined){
let data43 = data.path_args;
if((!(Array.isArray(data43))) && (data43 !== null)){
const err81 = {instancePath:instancePath+"/path_args",schemaPath:"#/properties/path_args/type",keyword:"type",params:{type: schema42.properties.path_args.type},message:"must be array,null"};
vErrors = note(vErrors, err81);
errors++;
}
}
if(data.docker !== undefined){
let data44 = data.docker;
if((typeof data44 !== "boolean") && (data44 !== null)){
const err82 = {instancePath:instancePath+"/docker",schemaPath:"#/properties/docker/type",keyword:"type",params:{type: schema42.properties.docker.type},message:"must be boolean,null"};
vErrors = note(vErrors, err82);
errors++;
}
}
if(data.probe !== undefined){
let data45 = data.probe;
if((((typeof data45 !== "boolean") && (typeof data45 !== "string")) && (!(Array.isArray(data45)))) && (data45 !== null)){
const err83 = {instancePath:instancePath+"/probe",schemaPath:"#/properties/probe/type",keyword:"type",params:{type: schema42.properties.probe.type},message:"must be boolean,string,array,null"};
vErrors = note(vErrors, err83);
errors++;
}
}
if(data.expect !== undefined){
if(!(validate26(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
let data47 = data.score;
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
const err84 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/score/type",keyword:"type",params:{type: schema52.type},message:"must be object,null"};
vErrors = note(vErrors, err84);
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.file === undefined){
const err85 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
vErrors = note(vErrors, err85);
errors++;
}
for(const key8 in data47){
if(!((((((((key8 === "file") || (key8 === "kind")) || (key8 === "truth")) || (key8 === "columns")) || (key8 === "average")) || (key8 === "positive")) || (key8 === "claims")) || (key8 === "tolerance"))){
const err86 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err86);
errors++;
}
}
if(data47.file !== undefined){
let data48 = data47.file;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err87 = {instancePath:instancePath+"/score/file",schemaPath:"#/$defs/score/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err87);
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/score/file",schemaPath:"#/$defs/score/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err88);
errors++;
}
}
if(data47.kind !== undefined){
let data49 = data47.kind;
if(!((data49 === "classification") || (data49 === "regression"))){
const err89 = {instancePath:instancePath+"/score/kind",schemaPath:"#/$defs/score/properties/kind/enum",keyword:"enum",params:{allowedValues: schema52.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err89);
errors++;
}
}
if(data47.truth !== undefined){
let data50 = data47.truth;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err90 = {instancePath:instancePath+"/score/truth",schemaPath:"#/$defs/score/properties/truth/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err90);
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/score/truth",schemaPath:"#/$defs/score/properties/truth/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err91);
errors++;
}
}
if(data47.columns !== undefined){
let data51 = data47.columns;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key9 in data51){
if(!(((key9 === "id") || (key9 === "truth")) || (key9 === "prediction"))){
const err92 = {instancePath:instancePath+"/score/columns",schemaPath:"#/$defs/score/properties/columns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err92);
errors++;
}
}
if(data51.id !== undefined){
if(typeof data51.id !== "string"){
const err93 = {instancePath:instancePath+"/score/columns/id",schemaPath:"#/$defs/score/properties/columns/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err93);
errors++;
}
}
if(data51.truth !== undefined){
if(typeof data51.truth !== "string"){
const err94 = {instancePath:instancePath+"/score/columns/truth",schemaPath:"#/$defs/score/properties/columns/properties/truth/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err94);
errors++;
}
}
if(data51.prediction !== undefined){
if(typeof data51.prediction !== "string"){
const err95 = {instancePath:instancePath+"/score/columns/prediction",schemaPath:"#/$defs/score/properties/columns/properties/prediction/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err95);
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/score/columns",schemaPath:"#/$defs/score/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data47.average !== undefined){
let data55 = data47.average;
if(!(((data55 === "macro") || (data55 === "micro")) || (data55 === "binary"))){
const err97 = {instancePath:instancePath+"/score/average",schemaPath:"#/$defs/score/properties/average/enum",keyword:"enum",params:{allowedValues: schema52.properties.average.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err97);
errors++;
}
}
if(data47.positive !== undefined){
let data56 = data47.positive;
if(((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))) && (typeof data56 !== "boolean")){
const err98 = {instancePath:instancePath+"/score/positive",schemaPath:"#/$defs/score/properties/positive/type",keyword:"type",params:{type: schema52.properties.positive.type},message:"must be string,number,boolean"};
vErrors = note(vErrors, err98);
errors++;
}
}
if(data47.claims !== undefined){
let data57 = data47.claims;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key10 in data57){
if(typeof data57[key10] !== "string"){
const err99 = {instancePath:instancePath+"/score/claims/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/score/properties/claims/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err99);
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/score/claims",schemaPath:"#/$defs/score/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err100);
errors++;
}
}
if(data47.tolerance !== undefined){
let data59 = data47.tolerance;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err101 = {instancePath:instancePath+"/score/tolerance",schemaPath:"#/$defs/score/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err101);
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/score/tolerance",schemaPath:"#/$defs/score/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err102);
errors++;
}
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("\\.([nN][pP][yY]|[jJ][sS][oO][nN])$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="example.schema.json" */;
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema31.properties.description.type},message:"must be string,null"};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.capability !== undefined){
let data2 = data.capability;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/capability",schemaPath:"#/properties/capability/type",keyword:"type",params:{type: schema31.properties.capability.type},message:"must be string,null"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(((!(Array.isArray(data3))) && (typeof data3 !== "string")) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err3);
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err4 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err4);
errors++;
}
}
}
}
if(data.tasks !== undefined){
let data5 = data.tasks;
if(((!(Array.isArray(data5))) && (typeof data5 !== "string")) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/tasks",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err5);
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err6 = {instancePath:instancePath+"/tasks/" + i1,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err6);
errors++;
}
}
}
}
if(data.frameworks !== undefined){
let data7 = data.frameworks;
if(((!(Array.isArray(data7))) && (typeof data7 !== "string")) && (data7 !== null)){
const err7 = {instancePath:instancePath+"/frameworks",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err7);
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
const err8 = {instancePath:instancePath+"/frameworks/" + i2,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err8);
errors++;
}
}
}
}
if(data.modalities !== undefined){
let data9 = data.modalities;
if(((!(Array.isArray(data9))) && (typeof data9 !== "string")) && (data9 !== null)){
const err9 = {instancePath:instancePath+"/modalities",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err9);
errors++;
}
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (!(data10 && typeof data10 == "object" && !Array.isArray(data10)))){
const err10 = {instancePath:instancePath+"/modalities/" + i3,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err10);
errors++;
}
}
}
}
if(data.datasets !== undefined){
let data11 = data.datasets;
if(((!(Array.isArray(data11))) && (typeof data11 !== "string")) && (data11 !== null)){
const err11 = {instancePath:instancePath+"/datasets",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err11);
errors++;
}
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err12 = {instancePath:instancePath+"/datasets/" + i4,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err12);
errors++;
}
}
}
}
if(data.stability !== undefined){
let data13 = data.stability;
if((typeof data13 !== "string") && (data13 !== null)){
const err13 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type: schema31.properties.stability.type},message:"must be string,null"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.archived !== undefined){
let data14 = data.archived;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err14 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: schema31.properties.archived.type},message:"must be boolean,null"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.product !== undefined){
let data15 = data.product;
if((typeof data15 !== "boolean") && (data15 !== null)){
const err15 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: schema31.properties.product.type},message:"must be boolean,null"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.graduated_to !== undefined){
let data16 = data.graduated_to;
if(((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (typeof data16 !== "string")) && (data16 !== null)){
const err16 = {instancePath:instancePath+"/graduated_to",schemaPath:"#/properties/graduated_to/type",keyword:"type",params:{type: schema31.properties.graduated_to.type},message:"must be object,string,null"};
vErrors = note(vErrors, err16);
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.repository !== undefined){
if(typeof data16.repository !== "string"){
const err17 = {instancePath:instancePath+"/graduated_to/repository",schemaPath:"#/properties/graduated_to/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data16.date !== undefined){
if(typeof data16.date !== "string"){
const err18 = {instancePath:instancePath+"/graduated_to/date",schemaPath:"#/properties/graduated_to/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data16.tree !== undefined){
if(typeof data16.tree !== "string"){
const err19 = {instancePath:instancePath+"/graduated_to/tree",schemaPath:"#/properties/graduated_to/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data16.commit !== undefined){
if(typeof data16.commit !== "string"){
const err20 = {instancePath:instancePath+"/graduated_to/commit",schemaPath:"#/properties/graduated_to/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err20);
errors++;
}
}
}
}
if(data.image !== undefined){
let data21 = data.image;
if((typeof data21 !== "string") && (data21 !== null)){
const err21 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: schema31.properties.image.type},message:"must be string,null"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.docker !== undefined){
let data22 = data.docker;
if(((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))) && (data22 !== null)){
const err22 = {instancePath:instancePath+"/docker",schemaPath:"#/properties/docker/type",keyword:"type",params:{type: schema31.properties.docker.type},message:"must be string,object,null"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.license !== undefined){
let data23 = data.license;
if((typeof data23 !== "string") && (data23 !== null)){
const err23 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: schema31.properties.license.type},message:"must be string,null"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data.resources !== undefined){
let data24 = data.resources;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err24 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: schema31.properties.resources.type},message:"must be object,null"};
vErrors = note(vErrors, err24);
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.gpu !== undefined){
let data25 = data24.gpu;
if(((((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))) && (typeof data25 !== "string")) && (typeof data25 !== "boolean")) && (data25 !== null)){
const err25 = {instancePath:instancePath+"/resources/gpu",schemaPath:"#/properties/resources/properties/gpu/type",keyword:"type",params:{type: schema31.properties.resources.properties.gpu.type},message:"must be integer,object,string,boolean,null"};
vErrors = note(vErrors, err25);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err26 = {instancePath:instancePath+"/resources/gpu",schemaPath:"#/properties/resources/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
if(data24.gpu_count !== undefined){
let data26 = data24.gpu_count;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err27 = {instancePath:instancePath+"/resources/gpu_count",schemaPath:"#/properties/resources/properties/gpu_count/type",keyword:"type",params:{type: schema31.properties.resources.properties.gpu_count.type},message:"must be integer,null"};
vErrors = note(vErrors, err27);
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err28 = {instancePath:instancePath+"/resources/gpu_count",schemaPath:"#/properties/resources/properties/gpu_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err28);
errors++;
}
}
}
if(data24.vram_gb !== undefined){
let data27 = data24.vram_gb;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
const err29 = {instancePath:instancePath+"/resources/vram_gb",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
vErrors = note(vErrors, err29);
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err30 = {instancePath:instancePath+"/resources/vram_gb",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err30);
errors++;
}
}
}
if(data24.ram_gb !== undefined){
let data28 = data24.ram_gb;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err31 = {instancePath:instancePath+"/resources/ram_gb",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
vErrors = note(vErrors, err31);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err32 = {instancePath:instancePath+"/resources/ram_gb",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err32);
errors++;
}
}
}
if(data24.cpu_cores !== undefined){
let data29 = data24.cpu_cores;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
const err33 = {instancePath:instancePath+"/resources/cpu_cores",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
vErrors = note(vErrors, err33);
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err34 = {instancePath:instancePath+"/resources/cpu_cores",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err34);
errors++;
}
}
}
if(data24.disk_gb !== undefined){
let data30 = data24.disk_gb;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err35 = {instancePath:instancePath+"/resources/disk_gb",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
vErrors = note(vErrors, err35);
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err36 = {instancePath:instancePath+"/resources/disk_gb",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err36);
errors++;
}
}
}
if(data24.downloads !== undefined){
let data31 = data24.downloads;
if((!(Array.isArray(data31))) && (data31 !== null)){
const err37 = {instancePath:instancePath+"/resources/downloads",schemaPath:"#/properties/resources/properties/downloads/type",keyword:"type",params:{type: schema31.properties.resources.properties.downloads.type},message:"must be array,null"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
}
if(data.hardware !== undefined){
let data32 = data.hardware;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err38 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type: schema31.properties.hardware.type},message:"must be object,null"};
vErrors = note(vErrors, err38);
errors++;
}
}
if(data.build !== undefined){
let data33 = data.build;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err39 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: schema31.properties.build.type},message:"must be object,null"};
vErrors = note(vErrors, err39);
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.dockerfile !== undefined){
if(typeof data33.dockerfile !== "string"){
const err40 = {instancePath:instancePath+"/build/dockerfile",schemaPath:"#/properties/build/properties/dockerfile/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err40);
errors++;
}
}
if(data33.args !== undefined){
let data35 = data33.args;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err41 = {instancePath:instancePath+"/build/args",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
vErrors = note(vErrors, err41);
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key0 in data35){
let data36 = data35[key0];
if((((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))) && (typeof data36 !== "boolean")) && (data36 !== null)){
const err42 = {instancePath:instancePath+"/build/args/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
vErrors = note(vErrors, err42);
errors++;
}
}
}
}
}
}
if(data.presets !== undefined){
let data37 = data.presets;
if(typeof data37 != "object"){
const err43 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: schema31.properties.presets.type},message:"must be object,array,null"};
vErrors = note(vErrors, err43);
errors++;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key1 in data37){
if(!(validate21(data37[key1], {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data37,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
}
if(data.profiles !== undefined){
let data39 = data.profiles;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err44 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: schema31.properties.profiles.type},message:"must be object,null"};
vErrors = note(vErrors, err44);
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key2 in data39){
let data40 = data39[key2];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.params !== undefined){
let data41 = data40.params;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err45 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/$defs/scalars/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
vErrors = note(vErrors, err45);
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key3 in data41){
let data42 = data41[key3];
if(((typeof data42 !== "string") && (!((typeof data42 == "number") && (isFinite(data42))))) && (typeof data42 !== "boolean")){
const err46 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalars/additionalProperties/type",keyword:"type",params:{type: schema44.additionalProperties.type},message:"must be string,number,boolean"};
vErrors = note(vErrors, err46);
errors++;
}
}
}
}
if(data40.env !== undefined){
let data43 = data40.env;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err47 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
vErrors = note(vErrors, err47);
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key4 in data43){
let data44 = data43[key4];
if((((typeof data44 !== "string") && (!((typeof data44 == "number") && (isFinite(data44))))) && (typeof data44 !== "boolean")) && (data44 !== null)){
const err48 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
vErrors = note(vErrors, err48);
errors++;
}
}
}
}
if(data40.gpus !== undefined){
let data45 = data40.gpus;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err49 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus",schemaPath:"#/properties/profiles/additionalProperties/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err49);
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err50 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus",schemaPath:"#/properties/profiles/additionalProperties/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err50);
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err51);
errors++;
}
}
}
}
if(data.metrics !== undefined){
let data46 = data.metrics;
if((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)){
const err52 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: schema31.properties.metrics.type},message:"must be object,null"};
vErrors = note(vErrors, err52);
errors++;
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key5 in data46){
let data47 = data46[key5];
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (typeof data47 !== "string")){
const err53 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/type",keyword:"type",params:{type: schema31.properties.metrics.additionalProperties.type},message:"must be object,string"};
vErrors = note(vErrors, err53);
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.direction !== undefined){
let data48 = data47.direction;
if(!((data48 === "min") || (data48 === "max"))){
const err54 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/metrics/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data47.unit !== undefined){
if(typeof data47.unit !== "string"){
const err55 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/metrics/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err55);
errors++;
}
}
if(data47.tolerance !== undefined){
let data50 = data47.tolerance;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err56 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/metrics/additionalProperties/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err56);
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/metrics/additionalProperties/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data47.class !== undefined){
let data51 = data47.class;
if(!((((data51 === "exact") || (data51 === "near")) || (data51 === "time")) || (data51 === "quality"))){
const err58 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/class",schemaPath:"#/properties/metrics/additionalProperties/properties/class/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.additionalProperties.properties.class.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err58);
errors++;
}
}
}
}
}
}
if(data.expect !== undefined){
if(!(validate26(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.parity !== undefined){
let data53 = data.parity;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
const err59 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/type",keyword:"type",params:{type: schema31.properties.parity.type},message:"must be object,null"};
vErrors = note(vErrors, err59);
errors++;
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.presets === undefined){
const err60 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err60);
errors++;
}
if(data53.output === undefined){
const err61 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
vErrors = note(vErrors, err61);
errors++;
}
if(data53.thresholds === undefined){
const err62 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/required",keyword:"required",params:{missingProperty: "thresholds"},message:"must have required property '"+"thresholds"+"'"};
vErrors = note(vErrors, err62);
errors++;
}
for(const key6 in data53){
if(!((((key6 === "presets") || (key6 === "output")) || (key6 === "thresholds")) || (key6 === "required"))){
const err63 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err63);
errors++;
}
}
if(data53.presets !== undefined){
let data54 = data53.presets;
if(Array.isArray(data54)){
if(data54.length > 16){
const err64 = {instancePath:instancePath+"/parity/presets",schemaPath:"#/properties/parity/properties/presets/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
vErrors = note(vErrors, err64);
errors++;
}
if(data54.length < 2){
const err65 = {instancePath:instancePath+"/parity/presets",schemaPath:"#/properties/parity/properties/presets/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = note(vErrors, err65);
errors++;
}
const len5 = data54.length;
for(let i5=0; i5<len5; i5++){
if(typeof data54[i5] !== "string"){
const err66 = {instancePath:instancePath+"/parity/presets/" + i5,schemaPath:"#/properties/parity/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err66);
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/parity/presets",schemaPath:"#/properties/parity/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err67);
errors++;
}
}
if(data53.output !== undefined){
let data56 = data53.output;
if(typeof data56 === "string"){
if(!pattern7.test(data56)){
const err68 = {instancePath:instancePath+"/parity/output",schemaPath:"#/properties/parity/properties/output/pattern",keyword:"pattern",params:{pattern: "\\.([nN][pP][yY]|[jJ][sS][oO][nN])$"},message:"must match pattern \""+"\\.([nN][pP][yY]|[jJ][sS][oO][nN])$"+"\""};
vErrors = note(vErrors, err68);
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/parity/output",schemaPath:"#/properties/parity/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data53.thresholds !== undefined){
let data57 = data53.thresholds;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(Object.keys(data57).length < 1){
const err70 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/properties/parity/properties/thresholds/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
vErrors = note(vErrors, err70);
errors++;
}
for(const key7 in data57){
if(!((((key7 === "mae") || (key7 === "rmse")) || (key7 === "max_error")) || (key7 === "cosine"))){
const err71 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/properties/parity/properties/thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err71);
errors++;
}
}
if(data57.mae !== undefined){
let data58 = data57.mae;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
const err72 = {instancePath:instancePath+"/parity/thresholds/mae",schemaPath:"#/properties/parity/properties/thresholds/properties/mae/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err72);
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/parity/thresholds/mae",schemaPath:"#/properties/parity/properties/thresholds/properties/mae/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err73);
errors++;
}
}
if(data57.rmse !== undefined){
let data59 = data57.rmse;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err74 = {instancePath:instancePath+"/parity/thresholds/rmse",schemaPath:"#/properties/parity/properties/thresholds/properties/rmse/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err74);
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/parity/thresholds/rmse",schemaPath:"#/properties/parity/properties/thresholds/properties/rmse/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err75);
errors++;
}
}
if(data57.max_error !== undefined){
let data60 = data57.max_error;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err76 = {instancePath:instancePath+"/parity/thresholds/max_error",schemaPath:"#/properties/parity/properties/thresholds/properties/max_error/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err76);
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/parity/thresholds/max_error",schemaPath:"#/properties/parity/properties/thresholds/properties/max_error/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err77);
errors++;
}
}
if(data57.cosine !== undefined){
let data61 = data57.cosine;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1 || isNaN(data61)){
const err78 = {instancePath:instancePath+"/parity/thresholds/cosine",schemaPath:"#/properties/parity/properties/thresholds/properties/cosine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = note(vErrors, err78);
errors++;
}
if(data61 < -1 || isNaN(data61)){
const err79 = {instancePath:instancePath+"/parity/thresholds/cosine",schemaPath:"#/properties/parity/properties/thresholds/properties/cosine/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
vErrors = note(vErrors, err79);
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/parity/thresholds/cosine",schemaPath:"#/properties/parity/properties/thresholds/properties/cosine/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err80);
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/parity/thresholds",schemaPath:"#/properties/parity/properties/thresholds/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err81);
errors++;
}
}
if(data53.required !== undefined){
let data62 = data53.required;
if(Array.isArray(data62)){
const len6 = data62.length;
for(let i6=0; i6<len6; i6++){
let data63 = data62[i6];
if(Array.isArray(data63)){
const len7 = data63.length;
for(let i7=0; i7<len7; i7++){
if(typeof data63[i7] !== "string"){
const err82 = {instancePath:instancePath+"/parity/required/" + i6+"/" + i7,schemaPath:"#/properties/parity/properties/required/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err82);
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/parity/required/" + i6,schemaPath:"#/properties/parity/properties/required/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err83);
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/parity/required",schemaPath:"#/properties/parity/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err84);
errors++;
}
}
}
}
if(data.sweeps !== undefined){
let data65 = data.sweeps;
if((!(data65 && typeof data65 == "object" && !Array.isArray(data65))) && (data65 !== null)){
const err85 = {instancePath:instancePath+"/sweeps",schemaPath:"#/properties/sweeps/type",keyword:"type",params:{type: schema31.properties.sweeps.type},message:"must be object,null"};
vErrors = note(vErrors, err85);
errors++;
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key8 in data65){
let data66 = data65[key8];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.params === undefined){
const err86 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweeps/additionalProperties/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
vErrors = note(vErrors, err86);
errors++;
}
if(data66.description !== undefined){
if(typeof data66.description !== "string"){
const err87 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/sweeps/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err87);
errors++;
}
}
if(data66.preset !== undefined){
if(typeof data66.preset !== "string"){
const err88 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/sweeps/additionalProperties/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err88);
errors++;
}
}
if(data66.method !== undefined){
let data69 = data66.method;
if(!((data69 === "grid") || (data69 === "random"))){
const err89 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/sweeps/additionalProperties/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.sweeps.additionalProperties.properties.method.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err89);
errors++;
}
}
if(data66.trials !== undefined){
let data70 = data66.trials;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err90 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/trials",schemaPath:"#/properties/sweeps/additionalProperties/properties/trials/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err90);
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 1024 || isNaN(data70)){
const err91 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/trials",schemaPath:"#/properties/sweeps/additionalProperties/properties/trials/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
vErrors = note(vErrors, err91);
errors++;
}
if(data70 < 1 || isNaN(data70)){
const err92 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/trials",schemaPath:"#/properties/sweeps/additionalProperties/properties/trials/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err92);
errors++;
}
}
}
if(data66.seed !== undefined){
let data71 = data66.seed;
if((!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) && (typeof data71 !== "string")){
const err93 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/seed",schemaPath:"#/properties/sweeps/additionalProperties/properties/seed/type",keyword:"type",params:{type: schema31.properties.sweeps.additionalProperties.properties.seed.type},message:"must be integer,string"};
vErrors = note(vErrors, err93);
errors++;
}
}
if(data66.params !== undefined){
let data72 = data66.params;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key9 in data72){
let data73 = data72[key9];
if((((!data73 || typeof data73 != "object") && (typeof data73 !== "string")) && (!((typeof data73 == "number") && (isFinite(data73))))) && (typeof data73 !== "boolean")){
const err94 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweeps/additionalProperties/properties/params/additionalProperties/type",keyword:"type",params:{type: schema31.properties.sweeps.additionalProperties.properties.params.additionalProperties.type},message:"must be array,object,string,number,boolean"};
vErrors = note(vErrors, err94);
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/sweeps/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err95);
errors++;
}
}
if(data66.metric !== undefined){
if(typeof data66.metric !== "string"){
const err96 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric",schemaPath:"#/properties/sweeps/additionalProperties/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data66.direction !== undefined){
let data75 = data66.direction;
if(!((data75 === "min") || (data75 === "max"))){
const err97 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/sweeps/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.sweeps.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err97);
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/sweeps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweeps/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err98);
errors++;
}
}
}
}
if(data.shared_paths !== undefined){
let data76 = data.shared_paths;
if(((!(Array.isArray(data76))) && (typeof data76 !== "string")) && (data76 !== null)){
const err99 = {instancePath:instancePath+"/shared_paths",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
vErrors = note(vErrors, err99);
errors++;
}
if(Array.isArray(data76)){
const len8 = data76.length;
for(let i8=0; i8<len8; i8++){
let data77 = data76[i8];
if(((typeof data77 !== "string") && (!((typeof data77 == "number") && (isFinite(data77))))) && (!(data77 && typeof data77 == "object" && !Array.isArray(data77)))){
const err100 = {instancePath:instancePath+"/shared_paths/" + i8,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
vErrors = note(vErrors, err100);
errors++;
}
}
}
}
if(data.verification !== undefined){
let data78 = data.verification;
if((!(data78 && typeof data78 == "object" && !Array.isArray(data78))) && (data78 !== null)){
const err101 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: schema31.properties.verification.type},message:"must be object,null"};
vErrors = note(vErrors, err101);
errors++;
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.last_verified !== undefined){
let data79 = data78.last_verified;
if((typeof data79 !== "string") && (data79 !== null)){
const err102 = {instancePath:instancePath+"/verification/last_verified",schemaPath:"#/properties/verification/properties/last_verified/type",keyword:"type",params:{type: schema31.properties.verification.properties.last_verified.type},message:"must be string,null"};
vErrors = note(vErrors, err102);
errors++;
}
}
if(data78.last_verification_note !== undefined){
let data80 = data78.last_verification_note;
if((typeof data80 !== "string") && (data80 !== null)){
const err103 = {instancePath:instancePath+"/verification/last_verification_note",schemaPath:"#/properties/verification/properties/last_verification_note/type",keyword:"type",params:{type: schema31.properties.verification.properties.last_verification_note.type},message:"must be string,null"};
vErrors = note(vErrors, err103);
errors++;
}
}
if(data78.status !== undefined){
let data81 = data78.status;
if((typeof data81 !== "string") && (data81 !== null)){
const err104 = {instancePath:instancePath+"/verification/status",schemaPath:"#/properties/verification/properties/status/type",keyword:"type",params:{type: schema31.properties.verification.properties.status.type},message:"must be string,null"};
vErrors = note(vErrors, err104);
errors++;
}
}
if(data78.date !== undefined){
let data82 = data78.date;
if((typeof data82 !== "string") && (data82 !== null)){
const err105 = {instancePath:instancePath+"/verification/date",schemaPath:"#/properties/verification/properties/date/type",keyword:"type",params:{type: schema31.properties.verification.properties.date.type},message:"must be string,null"};
vErrors = note(vErrors, err105);
errors++;
}
}
if(data78.notes !== undefined){
let data83 = data78.notes;
if((typeof data83 !== "string") && (data83 !== null)){
const err106 = {instancePath:instancePath+"/verification/notes",schemaPath:"#/properties/verification/properties/notes/type",keyword:"type",params:{type: schema31.properties.verification.properties.notes.type},message:"must be string,null"};
vErrors = note(vErrors, err106);
errors++;
}
}
}
}
if(data.last_verification_note !== undefined){
let data84 = data.last_verification_note;
if((typeof data84 !== "string") && (data84 !== null)){
const err107 = {instancePath:instancePath+"/last_verification_note",schemaPath:"#/properties/last_verification_note/type",keyword:"type",params:{type: schema31.properties.last_verification_note.type},message:"must be string,null"};
vErrors = note(vErrors, err107);
errors++;
}
}
}
else {
const err108 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err108);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


;// CONCATENATED MODULE: ./core/schema/example.js


// EXTERNAL MODULE: ./core/schema/say-demand.js
var say_demand = __webpack_require__(86267);
;// CONCATENATED MODULE: ./core/rules/schema-rules.js



/** Keys that Hortus acts on: a wrong form there cannot work. Elsewhere it is told and read as well as it can be. */
const ACTED_ON = /^\/(presets|profiles|metrics|parity|expect|build|shared_paths)(\/|$)/;
/** What a preset starts and what it must come to is judged, with better words, by rules of their own. */
const JUDGED_ELSEWHERE = /^\/presets\/[^/]+(\/(command|script))?$|^(?:\/presets\/[^/]+)?\/expect(?:\/|$)|^\/presets\/[^/]+\/(?:score|probe)(?:\/|$)/;
const schema_rules_MAX = 20;
const schemaRules = ({ document, root, example }) => {
    if (validate(root))
        return [];
    const errors = (validate.errors ?? []).filter(({ instancePath }) => !JUDGED_ELSEWHERE.test(instancePath));
    return errors.slice(0, schema_rules_MAX).map((error) => {
        const { instancePath } = error;
        const where = instancePath === '' ? 'The descriptor' : `\`${instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 100)}\``;
        const code = ACTED_ON.test(instancePath) ? 'GARDEN.SCHEMA' : 'GARDEN.ODD_VALUE';
        return (0,finding/* finding */.gk)(code, { ...document.place(instancePath), example: example.id }, `${where} ${(0,say_demand/* sayDemand */.x)(error)}.`);
    });
};

// EXTERNAL MODULE: ./core/garden/read-verification.js
var read_verification = __webpack_require__(13910);
;// CONCATENATED MODULE: ./core/rules/status-rules.js



/** How alive the example says it is: stability, archive, verification. */
const statusRules = (subject) => [...stability(subject), ...archive(subject), ...verification(subject)];
const KNOWN = new Set(['stable', 'beta', 'experimental', 'archived']);
function stability({ document, example }) {
    const word = example.stabilityRaw;
    if (word === null || KNOWN.has(word))
        return [];
    return [(0,finding/* finding */.gk)('GARDEN.STABILITY_UNKNOWN', { ...document.place((0,source_document/* pointer */.Wn)('stability')), example: example.id }, `The stability "${word.slice(0, 60)}" is read as ${example.tier}.`)];
}
function archive({ document, root, example }) {
    const { archivedBy, stabilityRaw } = example;
    const at = { ...document.place((0,source_document/* pointer */.Wn)(root['archived'] === undefined ? 'stability' : 'archived')), example: example.id };
    if (archivedBy.length > 0 && stabilityRaw !== null && !archivedBy.includes('stability'))
        return [(0,finding/* finding */.gk)('GARDEN.ARCHIVE_DISAGREES', at, `The example is archived (${archivedBy.join(', ')}) and its stability says ${stabilityRaw.slice(0, 60)}.`)];
    if (archivedBy.length > 0 && root['archived'] === false)
        return [(0,finding/* finding */.gk)('GARDEN.ARCHIVE_DISAGREES', at, `The example is archived (${archivedBy.join(', ')}) and says \`archived: false\`.`, { fix: 'Remove one of the two.' })];
    return [];
}
/** A date of its own kind (`verification.date`) dates the status; `last_verified` claims a success. */
function verification({ document, example }) {
    const { shape, date, status } = example.verification;
    if (shape !== 'nested' || date === null || !(0,read_verification/* contradicts */.V4)(status))
        return [];
    return [(0,finding/* finding */.gk)('GARDEN.VERIFICATION_DISAGREES', { ...document.place((0,source_document/* pointer */.Wn)('verification', 'status')), example: example.id }, `It was last verified on ${date}, and its status is ${status}.`)];
}

;// CONCATENATED MODULE: ./core/rules/check-example.js
/** Every rule about one example. A family of findings is one file. */









const RULES = [schemaRules, keyRules, presetRules, expectationRules, buildRules, needRules, statusRules];
/** Of a pointer to another repository: nothing of what runs is there to be judged. */
const POINTER_RULES = [schemaRules, keyRules, graduatedRules];
const checkExample = (subject) => (subject.example.graduatedTo === undefined ? RULES : POINTER_RULES).flatMap((rule) => rule(subject));
/** The files, relative to the example's directory, that its rules want to know about. */
function pathsOf(example, root) {
    const scripts = example.presets.flatMap((preset) => [preset.runnerScript, preset.action.kind === 'script' ? preset.action.script : null, commandFile(preset)?.path ?? null, truthOf(preset)]);
    return [...new Set([(0,read_example/* dockerfileOf */.S9)(root), ...scripts.filter((script) => script !== null)])];
}

;// CONCATENATED MODULE: ./core/rules/check-garden.js


/** Rules about what was found by name, before anything is read. */
function checkDiscovery(descriptors, strays) {
    const empty = descriptors.length > 0 ? [] : [(0,finding/* finding */.gk)('GARDEN.EMPTY', { path: '.' }, 'No example.yaml was found.')];
    return [...empty, ...strays.slice(0, MAX_STRAYS).map((path) => (0,finding/* finding */.gk)('GARDEN.NOT_READ', { path }, `${path} is not read: a descriptor is a file named example.yaml.`))];
}
const MAX_STRAYS = 100;
function checkNames(examples) {
    const byLeaf = Map.groupBy(examples.filter((example) => example.tier !== 'archived'), (example) => (0,read_example/* leafOf */.eo)(example.path));
    return [...byLeaf].flatMap(([leaf, same]) => (same.length < 2 ? [] : same.map((example) => ambiguous(leaf, example, same))));
}
function ambiguous(leaf, example, same) {
    const others = same.filter((other) => other !== example).map((other) => other.id);
    return (0,finding/* finding */.gk)('GARDEN.AMBIGUOUS_NAME', { path: example.descriptor, example: example.id }, `"${leaf}" is also the name of ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' and others' : ''}.`);
}

// EXTERNAL MODULE: ./core/rules/policies/check-policies.js + 10 modules
var check_policies = __webpack_require__(9411);
;// CONCATENATED MODULE: ./core/rules/unreadable.js

function notRead(path, example, problem) {
    return (0,finding/* finding */.gk)(BY_READ[problem.kind], { path, example }, `${path} cannot be read: ${problem.message}.`);
}
const BY_READ = {
    missing: 'GARDEN.UNREADABLE',
    not_a_file: 'GARDEN.UNREADABLE',
    unreadable: 'GARDEN.UNREADABLE',
    too_large: 'GARDEN.TOO_LARGE',
    outside: 'GARDEN.OUTSIDE',
    not_utf8: 'GARDEN.NOT_UTF8',
};
function notParsed(path, example, issues) {
    return issues.map(({ kind, message, line, column }) => (0,finding/* finding */.gk)(BY_ISSUE[kind], { path, line, column, example }, `${message.replace(/\.$/, '')}.`));
}
const BY_ISSUE = {
    too_large: 'GARDEN.TOO_LARGE',
    too_deep: 'GARDEN.TOO_DEEP',
    syntax: 'GARDEN.YAML_SYNTAX',
    documents: 'GARDEN.YAML_SYNTAX',
    directive: 'GARDEN.YAML_SYNTAX',
    tag: 'GARDEN.YAML_SYNTAX',
    key: 'GARDEN.YAML_SYNTAX',
    number: 'GARDEN.YAML_SYNTAX',
    merge_key: 'GARDEN.YAML_SYNTAX',
    alias: 'GARDEN.YAML_ALIAS',
    duplicate_key: 'GARDEN.DUPLICATE_KEY',
    forbidden_key: 'GARDEN.FORBIDDEN_KEY',
};
function notAMap(document, example) {
    const is = document.value === null ? 'empty' : Array.isArray(document.value) ? 'a list' : `a ${typeof document.value}`;
    return (0,finding/* finding */.gk)('GARDEN.NOT_A_MAP', { ...document.place(''), example }, `The descriptor is ${is}, not a map.`);
}

// EXTERNAL MODULE: ./core/source/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(2192);
// EXTERNAL MODULE: ./core/source/yaml-limits.js
var yaml_limits = __webpack_require__(55448);
// EXTERNAL MODULE: ./core/garden/glob.js
var glob = __webpack_require__(72938);
// EXTERNAL MODULE: ./core/garden/read-tier.js
var read_tier = __webpack_require__(66333);
// EXTERNAL MODULE: ./core/rules/policies/policy-garden.js
var policy_garden = __webpack_require__(82297);
// EXTERNAL MODULE: ./core/source/without-trailing.js
var without_trailing = __webpack_require__(46863);
;// CONCATENATED MODULE: ./app/steps/check-policies.js
/** Gives the switched-on policies what they look at: the garden's files by name, and the texts of those that they ask for. */






/** A README or a Dockerfile that a person wrote is smaller; the largest measured has 60 kB. */
const MAX_BYTES = 256 * 1024;
async function findByPolicies(world, config, policies, subjects, listed) {
    if (policies.length === 0)
        return [];
    const ignored = (0,glob/* matcher */.j)(config.garden.ignore);
    const files = listed.files.filter((file) => !ignored(file));
    const directories = listed.descriptors.map(discover/* directoryOf */.jt);
    const own = (0,policy_garden/* filesByExample */.pk)(files, directories);
    const examples = subjects.filter(({ example }) => !example.archivedBy.includes('folder') && example.graduatedTo === undefined).map((subject) => ({ ...subject, files: own.get(subject.example.path) ?? [] }));
    const { folder, archive_folder: archive } = config.garden;
    const garden = { examples, directories, files, folder: (0,without_trailing/* withoutTrailingSlashes */.A)(folder), archives: archive === null ? read_tier/* ARCHIVE_FOLDERS */.l : [(0,without_trailing/* withoutTrailingSlashes */.A)(archive)] };
    return (0,check_policies/* checkPolicies */.Jk)(policies, { ...garden, text: await readTexts(world, (0,check_policies/* textsFor */.g4)(policies, garden), new Set(files)) });
}
async function readTexts({ files }, paths, there) {
    const texts = new Map(await Promise.all(paths.filter((path) => there.has(path)).map(async (path) => [path, await files.readText(path, { maxBytes: MAX_BYTES })])));
    return (path) => {
        const read = texts.get(path);
        return read?.ok === true ? read.value.text : null;
    };
}

// EXTERNAL MODULE: ./app/steps/list-files.js
var list_files = __webpack_require__(12612);
;// CONCATENATED MODULE: ./app/steps/load-garden.js
/** Reads every descriptor of the garden. What is wrong with one becomes its findings; the others are read all the same. */













async function loadGarden(world, config) {
    const files = await (0,list_files/* listFiles */.C)(world);
    const descriptors = (0,discover/* descriptorsAmong */.j6)(files, config.garden);
    const policies = (0,check_policies/* switchedOn */.L1)(config);
    const texts = await world.files.readTexts(descriptors, { maxBytes: yaml_limits/* DESCRIPTOR_LIMITS */.F.maxBytes });
    const loaded = withoutTwins(await Promise.all(descriptors.map((path) => loadExample(world, config, path, texts.get(path), policies.length > 0))));
    const examples = loaded.flatMap(({ example }) => (example === null ? [] : [example])).sort((a, b) => (a.id < b.id ? -1 : 1));
    const subjects = loaded.flatMap(({ example, subject }) => (example === null || subject === null ? [] : [subject]));
    const byPolicies = await findByPolicies(world, config, policies, subjects, { files, descriptors });
    const findings = [...checkDiscovery(descriptors, (0,discover/* straysAmong */.Zo)(files, config.garden)), ...loaded.flatMap((each) => each.findings), ...checkNames(examples), ...byPolicies];
    return {
        examples,
        findings: (0,apply_levels/* applyLevels */.k)(findings, config.validate.levels),
        unreadable: loaded.filter(({ example }) => example === null).map(({ id, path }) => ({ id, path })),
    };
}
async function loadExample(world, config, descriptor, file, keep) {
    const opened = openDescriptor(descriptor, file, config);
    if (!('root' in opened))
        return { ...opened, example: null, subject: null };
    const { id, path, document, root } = opened;
    const example = exampleIn(opened, config, typeof (await factOf(world, path, (0,read_example/* dockerfileOf */.S9)(root))) === 'object');
    const facts = new Map(await Promise.all(pathsOf(example, root).map(async (each) => [each, await factOf(world, path, each)])));
    const subject = { document, root, example };
    return { id, path, example, subject: keep ? subject : null, findings: checkExample({ ...subject, fact: (each) => facts.get(each) ?? 'missing' }) };
}
function load_garden_placeOf(descriptor, { garden }) {
    const path = (0,discover/* directoryOf */.jt)(descriptor);
    return { id: (0,discover/* exampleId */.kJ)(path, garden.folder), path };
}
function openDescriptor(descriptor, file, config) {
    const { id, path } = load_garden_placeOf(descriptor, config);
    if (!file.ok)
        return { id, path, findings: [notRead(descriptor, id, file.problem)] };
    const document = (0,read_yaml/* readYaml */.g)(file.value.text, descriptor);
    if (!document.ok)
        return { id, path, findings: notParsed(descriptor, id, document.problem) };
    const root = document.value.value;
    return (0,source_document/* isMap */.jh)(root) ? { id, path, document: document.value, root } : { id, path, findings: [notAMap(document.value, id)] };
}
const exampleIn = ({ id, path, document, root }, config, hasDockerfile) => (0,read_example/* readExample */.$1)(document, root, { id, path, archiveFolder: config.garden.archive_folder, hasDockerfile });
/**
 * The examples alone: nothing is judged, and no file is looked at but the descriptors. What a plan of thousands asks for. `isMeant`: only
 * their descriptors are read, and the others are known by where they lie, as what is unreadable is.
 */
async function loadExamples(world, config, isMeant = () => true) {
    const files = await (0,list_files/* listFiles */.C)(world);
    const there = new Set(files);
    const descriptors = (0,discover/* descriptorsAmong */.j6)(files, config.garden);
    const texts = await world.files.readTexts(descriptors.filter((descriptor) => isMeant(load_garden_placeOf(descriptor, config))), { maxBytes: yaml_limits/* DESCRIPTOR_LIMITS */.F.maxBytes });
    // Nothing is waited for between a document and its example: thousands that live at once are half of the time.
    const loaded = withoutTwins(descriptors.map((descriptor) => {
        const text = texts.get(descriptor);
        if (text === undefined)
            return { ...load_garden_placeOf(descriptor, config), example: null, subject: null, findings: [] };
        const opened = openDescriptor(descriptor, text, config);
        if (!('root' in opened))
            return { ...opened, example: null, subject: null };
        const { id, path, root } = opened;
        const dockerfile = (0,read_example/* dockerfileOf */.S9)(root);
        return { id, path, example: exampleIn(opened, config, there.has(path === '.' ? dockerfile : `${path}/${dockerfile}`)), subject: null, findings: [] };
    }));
    return {
        examples: loaded.flatMap(({ example }) => (example === null ? [] : [example])).sort((a, b) => (a.id < b.id ? -1 : 1)),
        findings: [],
        unreadable: loaded.filter(({ example }) => example === null).map(({ id, path }) => ({ id, path })),
    };
}
/** A symlink inside the repository counts as what it points to. */
async function factOf({ files }, directory, path) {
    const joined = directory === '.' ? path : `${directory}/${path}`;
    const entry = await files.stat(joined);
    if (entry?.kind === 'file')
        return { executable: entry.executable };
    if (entry?.kind === 'directory' || entry?.kind === 'other')
        return 'not_a_file';
    const place = await files.resolve(joined);
    if (place === 'outside')
        return 'outside';
    const found = place === null ? null : await files.stat(place.path);
    return found === null ? 'missing' : found.kind === 'file' ? { executable: found.executable } : 'not_a_file';
}
/** `examples/a` and `a` would both be `a`: the one that comes second is told and left out. */
function withoutTwins(loaded) {
    const first = new Map();
    return loaded.map((each) => {
        const taken = first.get(each.id);
        if (taken === undefined) {
            first.set(each.id, each.path);
            return each;
        }
        const told = (0,finding/* finding */.gk)('GARDEN.ID_TAKEN', { path: (0,discover/* descriptorOf */.nb)(each.path), example: each.id }, `The id ${each.id} belongs to ${taken} already.`);
        return { ...each, example: null, findings: [told] };
    });
}


/***/ }),

/***/ 47402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ READ_KEYS),
/* harmony export */   T2: () => (/* binding */ PRESET_KEYS),
/* harmony export */   Yv: () => (/* binding */ RUNNER_PRESET_KEYS),
/* harmony export */   vC: () => (/* binding */ SEEN_KEYS)
/* harmony export */ });
/** Top-level keys of a descriptor. The world is open: a key on neither list is kept, and told only when it looks like a slip. */
/** Read into the normal form. */
const READ_KEYS = new Set([
    'name', 'description', 'capability', 'tags', 'tasks', 'frameworks', 'modalities', 'datasets', 'stability', 'archived', 'resources', 'docker', 'hardware', 'image', 'cog',
    'build', 'presets', 'profiles', 'verification', 'last_verification_note', 'shared_paths', 'metrics', 'parity', 'expect', 'sweeps', 'graduated_to',
]);
/** Seen in real gardens, or asked for by one verb alone, and kept as they are. */
const SEEN_KEYS = new Set(['license', 'model', 'models', 'model_source', 'references', 'repository', 'inputs', 'outputs', 'paper', 'limitations', 'notes', 'runtime_profiles', 'source', 'product']);
/** What an entry of `presets` may hold; the garden's own runner reads only the first five. */
const RUNNER_PRESET_KEYS = new Set(['script', 'description', 'command', 'path_args', 'docker']);
const PRESET_KEYS = new Set([...RUNNER_PRESET_KEYS, 'args', 'env', 'params', 'network', 'timeout_seconds', 'engines', 'requires', 'probe', 'expect', 'score', 'benchmark', 'supervise', 'service', 'compose']);


/***/ }),

/***/ 69368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S9: () => (/* binding */ dockerfileOf),
  eo: () => (/* binding */ leafOf),
  $1: () => (/* binding */ readExample),
  mM: () => (/* binding */ usesCog)
});

// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
// EXTERNAL MODULE: ./core/garden/known-keys.js
var known_keys = __webpack_require__(47402);
// EXTERNAL MODULE: ./core/garden/read-graduated.js
var read_graduated = __webpack_require__(12026);
// EXTERNAL MODULE: ./core/garden/read-values.js
var read_values = __webpack_require__(28919);
;// CONCATENATED MODULE: ./core/garden/read-benchmark.js
/** `benchmark:` of a preset, and `parity:` of an example: what is measured again and again, and which presets must agree. */


/** null: the preset says nothing about it. What cannot be read counts as not said; the schema tells it. */
function readBenchmark(value) {
    if (!(0,source_document/* isMap */.jh)(value))
        return null;
    return { runs: count(value['runs'], 1), warmUp: count(value['warm_up'], 0), metrics: (0,read_values/* words */.aL)(value['metrics']) };
}
/** null: the example says nothing about it. */
function readParity(document) {
    const value = (0,read_values/* entry */.f_)(document.value, 'parity');
    if (value === undefined || value === null)
        return null;
    const place = document.keyPlace((0,source_document/* pointer */.Wn)('parity'));
    const presets = [...new Set((0,read_values/* words */.aL)((0,read_values/* entry */.f_)(value, 'presets')))].slice(0, MAX_PRESETS);
    const output = (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'output'));
    const required = readRequired((0,read_values/* entry */.f_)(value, 'required'), presets);
    const thresholds = readThresholds((0,read_values/* entry */.f_)(value, 'thresholds'));
    return { presets, output: output ?? '', thresholds, required: required ?? [], place, fault: faultOf(presets, output, required, thresholds) };
}
/** Pairs grow with the square of them. */
const MAX_PRESETS = 16;
/** More starts than this is a mistake of the writer. */
const MAX_RUNS = 1000;
function count(value, least) {
    const number = (0,read_values/* numberOr */.d_)(value);
    return number === null || !Number.isInteger(number) || number < least || number > MAX_RUNS ? null : number;
}
/** Every pair with the first preset, unless pairs are named. null: what is named cannot be read. */
function readRequired(value, presets) {
    const [first] = presets;
    if (value === undefined || value === null)
        return presets.slice(1).map((other) => [first, other]);
    if (!(0,source_document/* isList */.Lv)(value))
        return null;
    const pairs = value.map((pair) => ((0,source_document/* isList */.Lv)(pair) && pair.length === 2 ? [(0,read_values/* textOr */.ph)(pair[0]), (0,read_values/* textOr */.ph)(pair[1])] : null));
    if (!pairs.every((pair) => pair !== null && pair[0] !== pair[1] && presets.includes(pair[0] ?? '') && presets.includes(pair[1] ?? '')))
        return null;
    return pairs;
}
function readThresholds(value) {
    return { mae: (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(value, 'mae')), rmse: (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(value, 'rmse')), maxError: (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(value, 'max_error')), cosine: (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(value, 'cosine')) };
}
function faultOf(presets, output, required, thresholds) {
    if (presets.length < 2)
        return '`parity.presets` names fewer than two presets';
    if (output === null || !/\.(npy|json)$/i.test(output) || output.startsWith('/') || output.split('/').includes('..'))
        return '`parity.output` names no .npy or .json file below HORTUS_OUTPUTS';
    if (required === null)
        return '`parity.required` is not a list of pairs of these presets';
    return Object.values(thresholds).every((each) => each === null) ? '`parity.thresholds` has none of mae, rmse, max_error and cosine' : null;
}

;// CONCATENATED MODULE: ./core/garden/read-need.js


function readNeed(root) {
    const { resources, docker, hardware } = { resources: root['resources'], docker: root['docker'], hardware: root['hardware'] };
    const gpu = (0,read_values/* entry */.f_)(resources, 'gpu');
    const claims = [
        claim('resources.gpu', (0,source_document/* isMap */.jh)(gpu) ? (0,read_values/* entry */.f_)(gpu, 'count') : gpu, (0,source_document/* isMap */.jh)(gpu) ? 'map' : null),
        claim('resources.gpu_count', (0,read_values/* entry */.f_)(resources, 'gpu_count'), null),
        claim('hardware.gpu_required', (0,read_values/* entry */.f_)(hardware, 'gpu_required'), null),
        claim('docker.gpu', (0,read_values/* entry */.f_)(docker, 'gpu'), null),
    ].filter((each) => each !== null);
    const gpus = claims.find((each) => each.gpus !== null)?.gpus ?? null;
    return {
        gpus,
        vramGb: first((0,read_values/* entry */.f_)(resources, 'vram_gb'), (0,read_values/* entry */.f_)(gpu, 'vram_gb'), (0,read_values/* entry */.f_)(docker, 'vram_gb'), (0,read_values/* entry */.f_)(hardware, 'min_vram_gb')),
        cpuOk: gpus === 0 || claims.some((each) => each.optional),
        ramGb: first((0,read_values/* entry */.f_)(resources, 'ram_gb'), (0,read_values/* entry */.f_)(hardware, 'min_ram_gb')),
        cpuCores: first((0,read_values/* entry */.f_)(resources, 'cpu_cores')),
        diskGb: first((0,read_values/* entry */.f_)(resources, 'disk_gb')),
        spellings: claims.map((each) => each.spelling),
    };
}
/** "required" says no number: one is the least that satisfies it. "optional" uses one when there is one. */
const WORDS = {
    required: { gpus: 1, optional: false },
    true: { gpus: 1, optional: false },
    yes: { gpus: 1, optional: false },
    optional: { gpus: 1, optional: true },
    false: { gpus: 0, optional: false },
    no: { gpus: 0, optional: false },
    none: { gpus: 0, optional: false },
};
function claim(key, value, kind) {
    if (value === undefined || value === null)
        return null;
    const spelling = `${key}:${kind ?? (typeof value === 'string' ? value.trim().toLowerCase().slice(0, 20) : typeof value === 'number' ? 'int' : typeof value === 'boolean' ? String(value) : 'other')}`;
    const number = (0,read_values/* numberOr */.d_)(value);
    if (number !== null)
        return { spelling, gpus: Number.isInteger(number) && number >= 0 ? number : null, optional: false };
    const word = typeof value === 'string' || typeof value === 'boolean' ? String(value).trim().toLowerCase() : '';
    const meant = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    return { spelling, gpus: meant?.gpus ?? null, optional: meant?.optional ?? false };
}
const first = (...values) => values.map(read_values/* numberOr */.d_).find((value) => value !== null) ?? null;

;// CONCATENATED MODULE: ./core/garden/read-expect.js
/** `expect:` of a preset, and of the example below it: ranges of metrics and artifacts. What cannot be read is a fault, never passed over. */


/** `at` is the pointer of the preset. The example's own expectations hold where the preset has none of that name, and for what is reported. */
function readExpect(document, at, preset) {
    const own = readOne(document, `${at}${EXPECT}`, (0,read_values/* entry */.f_)(preset ?? undefined, 'expect'));
    const shared = readOne(document, EXPECT, (0,read_values/* entry */.f_)(document.value, 'expect'));
    const named = new Set(own.metrics.map(({ metric }) => metric));
    return {
        metrics: [...own.metrics, ...shared.metrics.filter(({ metric }) => !named.has(metric)).map((each) => ({ ...each, required: false }))],
        artifacts: own.artifacts,
        finite: own.finite ?? shared.finite ?? true,
        faults: [...own.faults, ...shared.faults],
    };
}
const EXPECT = (0,source_document/* pointer */.Wn)('expect');
/** More than this is no description of a run any more. */
const MAX = 200;
function readOne(document, at, value) {
    const read = { metrics: [], artifacts: [], finite: null, faults: [] };
    if (value === undefined || value === null)
        return read;
    if (!(0,source_document/* isMap */.jh)(value))
        return { ...read, faults: [{ reason: '`expect` is not a map of metrics', place: document.keyPlace(at) }] };
    for (const [name, each] of Object.entries(value).slice(0, MAX)) {
        const own = `${at}${(0,source_document/* pointer */.Wn)(name)}`;
        const place = document.keyPlace(own);
        if (name === 'finite' && typeof each === 'boolean')
            read.finite = each;
        else if (name === 'artifacts' && (0,source_document/* isList */.Lv)(each))
            readArtifacts(document, own, each, read);
        else
            keep(readMetric(name, each, place), read.metrics, read.faults, place);
    }
    if (Object.keys(value).length > MAX)
        read.faults.push({ reason: `\`expect\` has more than ${MAX} entries`, place: document.keyPlace(at) });
    return read;
}
function readArtifacts(document, at, items, read) {
    for (const [index, item] of items.slice(0, MAX).entries()) {
        const place = document.keyPlace(`${at}${(0,source_document/* pointer */.Wn)(index)}`);
        keep(readArtifact(item, place), read.artifacts, read.faults, place);
    }
}
function keep(read, into, faults, place) {
    if (typeof read === 'string')
        faults.push({ reason: read, place });
    else
        into.push(read);
}
/** A text says why it is none. */
function readMetric(metric, value, place) {
    const none = { metric, min: null, max: null, equals: null, tolerance: 0, finite: true, required: true, place };
    if (typeof value === 'number')
        return Number.isFinite(value) ? { ...none, equals: value } : `the number expected of "${metric}" is not finite`;
    if (!(0,source_document/* isMap */.jh)(value))
        return `what is expected of "${metric}" is neither a map nor a number`;
    const unknown = Object.keys(value).find((key) => !METRIC_KEYS.has(key));
    if (unknown !== undefined)
        return `"${metric}" expects "${unknown.slice(0, 40)}"; known are ${[...METRIC_KEYS].join(', ')}`;
    for (const key of ['min', 'max', 'equals', 'tolerance'])
        if (value[key] !== undefined && !isFiniteNumber(value[key]))
            return `\`${key}\` of "${metric}" is not a finite number`;
    for (const key of ['finite', 'required'])
        if (value[key] !== undefined && typeof value[key] !== 'boolean')
            return `\`${key}\` of "${metric}" is neither true nor false`;
    const [min, max, equals] = [numberOf(value['min']), numberOf(value['max']), numberOf(value['equals'])];
    const tolerance = numberOf(value['tolerance']) ?? 0;
    if (min !== null && max !== null && min > max)
        return `no value of "${metric}" is at least ${min} and at most ${max}`;
    if (tolerance < 0)
        return `\`tolerance\` of "${metric}" is below zero`;
    if (tolerance > 0 && equals === null)
        return `\`tolerance\` of "${metric}" is given without \`equals\``;
    return { ...none, min, max, equals, tolerance, finite: value['finite'] !== false, required: value['required'] !== false };
}
const METRIC_KEYS = new Set(['min', 'max', 'equals', 'tolerance', 'finite', 'required']);
function readArtifact(value, place) {
    const path = typeof value === 'string' ? value : (0,read_values/* entry */.f_)(value, 'path');
    if (typeof path !== 'string' || !isOutputPath(path))
        return 'the `path` of an expected artifact is not a plain relative path below HORTUS_OUTPUTS';
    const unknown = (0,source_document/* isMap */.jh)(value) ? Object.keys(value).find((key) => !ARTIFACT_KEYS.has(key)) : undefined;
    if (unknown !== undefined)
        return `the artifact "${path}" expects "${unknown.slice(0, 40)}"; known are ${[...ARTIFACT_KEYS].join(', ')}`;
    const [sha256, minBytes, maxBytes] = ['sha256', 'min_bytes', 'max_bytes'].map((key) => (0,read_values/* entry */.f_)(value, key) ?? null);
    if (sha256 !== null && (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256)))
        return `\`sha256\` of "${path}" is not 64 hexadecimal digits`;
    if ([minBytes, maxBytes].some((bytes) => bytes !== null && !(Number.isSafeInteger(bytes) && bytes >= 0)))
        return `\`min_bytes\` and \`max_bytes\` of "${path}" are whole numbers`;
    return { path, sha256: sha256?.toLowerCase() ?? null, minBytes: numberOf(minBytes), maxBytes: numberOf(maxBytes), place };
}
const ARTIFACT_KEYS = new Set(['path', 'sha256', 'min_bytes', 'max_bytes']);
/** No absolute path, no `..`, no backslash (A10). */
function isOutputPath(path) {
    return path.length <= 500 && !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
const isFiniteNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const numberOf = (value) => (typeof value === 'number' ? value : null);

// EXTERNAL MODULE: ./core/garden/shell-words.js
var shell_words = __webpack_require__(44012);
;// CONCATENATED MODULE: ./core/garden/read-probe.js



/** `probe:` of a preset: true, false, or a command of its own. */
function readProbe(preset) {
    const value = (0,read_values/* entry */.f_)(preset ?? undefined, 'probe');
    if (value === undefined || value === null || value === true)
        return { kind: 'auto' };
    if (value === false)
        return { kind: 'off' };
    if ((0,source_document/* isList */.Lv)(value))
        return value.every((word) => typeof word === 'string') ? command(value) : invalid('its `probe` is a list that holds something else than texts');
    if (typeof value !== 'string')
        return invalid('its `probe` is neither true nor false nor a command');
    const split = (0,shell_words/* shellWords */.C)(value);
    return split.ok ? command(split.value) : invalid(`its \`probe\` cannot be split: ${split.problem}`);
}
const command = (argv) => (argv.length === 0 || argv[0] === '' ? invalid('its `probe` is empty') : { kind: 'command', argv });
const invalid = (reason) => ({ kind: 'invalid', reason });

;// CONCATENATED MODULE: ./core/score/score-names.js
/** Names of the scores that can be recomputed, per kind of prediction. */
const SCORE_NAMES = {
    classification: ['accuracy', 'precision', 'recall', 'f1', 'precision_macro', 'recall_macro', 'f1_macro', 'precision_micro', 'recall_micro', 'f1_micro', 'precision_binary', 'recall_binary', 'f1_binary'],
    regression: ['mse', 'rmse', 'mae', 'r2'],
};

;// CONCATENATED MODULE: ./core/garden/read-score.js
/** `score:` of a preset: where the predictions of a run lie, and how quality is recomputed from them. */




/** null: the preset asks for none. `at` is the pointer of the preset. */
function readScore(document, at, preset) {
    const value = (0,read_values/* entry */.f_)(preset ?? undefined, 'score');
    if (value === undefined || value === null)
        return null;
    const place = document.keyPlace(`${at}${(0,source_document/* pointer */.Wn)('score')}`);
    const read = (0,source_document/* isMap */.jh)(value) ? readMap(value) : 'it is not a map';
    return typeof read === 'string' ? { kind: 'invalid', reason: read, place } : { ...read, place };
}
/** A text says why it cannot be read. */
function readMap(value) {
    const unknown = Object.keys(value).find((key) => !KEYS.has(key));
    if (unknown !== undefined)
        return `it has the key "${unknown.slice(0, 40)}"; known are ${[...KEYS].join(', ')}`;
    const file = (0,read_values/* entry */.f_)(value, 'file');
    if (typeof file !== 'string' || !isOutputPath(file))
        return '`file` is not a plain relative path below HORTUS_OUTPUTS';
    if (!/\.(csv|jsonl|json)$/i.test(file))
        return '`file` is neither .csv nor .jsonl nor .json';
    const kind = (0,read_values/* entry */.f_)(value, 'kind') ?? 'classification';
    if (kind !== 'classification' && kind !== 'regression')
        return '`kind` is neither classification nor regression';
    const truth = (0,read_values/* entry */.f_)(value, 'truth') ?? null;
    if (truth !== null && (typeof truth !== 'string' || !isOutputPath(truth)))
        return '`truth` is not a plain path below the directory of the example';
    if (truth !== null && !/\.(csv|jsonl|json)$/i.test(truth))
        return '`truth` is neither .csv nor .jsonl nor .json';
    const positive = (0,read_values/* entry */.f_)(value, 'positive');
    const average = (0,read_values/* entry */.f_)(value, 'average') ?? (positive === undefined ? 'macro' : 'binary');
    if (average !== 'macro' && average !== 'micro' && average !== 'binary')
        return '`average` is none of macro, micro, binary';
    if (average === 'binary' && positive === undefined)
        return '`average: binary` needs `positive`';
    const tolerance = (0,read_values/* entry */.f_)(value, 'tolerance') ?? null;
    if (tolerance !== null && (typeof tolerance !== 'number' || !(tolerance >= 0 && Number.isFinite(tolerance))))
        return '`tolerance` is not a number of at least zero';
    if (positive !== undefined && (positive === null || typeof positive === 'object'))
        return '`positive` is not the name of a class';
    const columns = (0,read_values/* mapOr */.An)((0,read_values/* entry */.f_)(value, 'columns'));
    const column = Object.keys(columns).find((key) => !COLUMNS.has(key));
    if (column !== undefined)
        return `\`columns\` has the key "${column.slice(0, 40)}"; known are ${[...COLUMNS].join(', ')}`;
    for (const key of ['columns', 'claims'])
        if (value[key] !== undefined && value[key] !== null && !(0,source_document/* isMap */.jh)(value[key]))
            return `\`${key}\` is not a map`;
    const claims = (0,read_values/* texts */.Te)((0,read_values/* entry */.f_)(value, 'claims'));
    const names = SCORE_NAMES[kind];
    const stray = Object.keys(claims).find((name) => !names.includes(name));
    if (stray !== undefined)
        return `\`claims\` names "${stray.slice(0, 40)}"; scores are ${names.join(', ')}`;
    return { kind, file, truth, columns: columnsOf(columns), average, positive: positive === undefined ? null : String(positive), claims, tolerance };
}
const COLUMNS = new Set(['id', 'truth', 'prediction']);
const KEYS = new Set(['file', 'kind', 'truth', 'columns', 'average', 'positive', 'claims', 'tolerance']);
function columnsOf(value) {
    const name = (key) => (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, key)) || key;
    return { id: name('id'), truth: name('truth'), prediction: name('prediction') };
}

// EXTERNAL MODULE: ./core/garden/read-service.js + 1 modules
var read_service = __webpack_require__(83887);
;// CONCATENATED MODULE: ./core/garden/read-supervise.js
/** `supervise:` of a preset into one normal form; what cannot be read is as if it were not there, and the schema's rules tell it. */


function readSupervise(value) {
    if (!(0,source_document/* isMap */.jh)(value))
        return null;
    const on = (0,read_values/* entry */.f_)(value, 'stop_on_nan');
    return {
        earlyStop: readEarlyStop((0,read_values/* entry */.f_)(value, 'early_stop')),
        stopOnNan: typeof on === 'boolean' ? on : null,
        maxSeconds: positive((0,read_values/* entry */.f_)(value, 'max_seconds')),
        maxEpochs: read_supervise_count((0,read_values/* entry */.f_)(value, 'max_epochs')),
        maxIterations: read_supervise_count((0,read_values/* entry */.f_)(value, 'max_iterations')),
        maxGpuMinutes: positive((0,read_values/* entry */.f_)(value, 'max_gpu_minutes')),
        keepCheckpoints: readKeep((0,read_values/* entry */.f_)(value, 'keep_checkpoints')),
        log: readLog((0,read_values/* entry */.f_)(value, 'log')),
        graceSeconds: positive((0,read_values/* entry */.f_)(value, 'grace_seconds')),
    };
}
/** A map, or the name of the metric alone. */
function readEarlyStop(value) {
    const metric = read_supervise_name((0,source_document/* isMap */.jh)(value) ? (0,read_values/* entry */.f_)(value, 'metric') : value);
    if (metric === null)
        return null;
    const delta = (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(value, 'min_delta'));
    return { metric, patience: read_supervise_count((0,read_values/* entry */.f_)(value, 'patience')) ?? 10, minDelta: delta !== null && delta > 0 ? delta : 0, mode: readMode(value) };
}
/** A map, or the number alone. */
function readKeep(value) {
    const n = (0,source_document/* isMap */.jh)(value) ? (read_supervise_count((0,read_values/* entry */.f_)(value, 'n')) ?? 1) : read_supervise_count(value);
    return n === null ? null : { n: Math.min(n, MAX_KEPT), metric: read_supervise_name((0,read_values/* entry */.f_)(value, 'metric')), mode: readMode(value) };
}
const MAX_KEPT = 100;
function readLog(value) {
    if (!(0,source_document/* isMap */.jh)(value))
        return null;
    return { on: read_supervise_name((0,read_values/* entry */.f_)(value, 'on')), every: read_supervise_count((0,read_values/* entry */.f_)(value, 'every')), once: read_supervise_count((0,read_values/* entry */.f_)(value, 'once')) };
}
function readMode(value) {
    const mode = (0,read_values/* entry */.f_)(value, 'mode');
    return mode === 'min' || mode === 'max' ? mode : null;
}
function positive(value) {
    const number = (0,read_values/* numberOr */.d_)(value);
    return number !== null && number > 0 && Number.isFinite(number) ? number : null;
}
function read_supervise_count(value) {
    const number = positive(value);
    return number !== null && number >= 1 ? Math.floor(number) : null;
}
/** A longer name could not be reported: the record has no room for it. */
function read_supervise_name(value) {
    const text = (0,read_values/* textOr */.ph)(value);
    return text === null || text === '' || text.length > 200 ? null : text;
}

;// CONCATENATED MODULE: ./core/garden/read-presets.js
/** Five shapes of `presets`, measured in real gardens, read into one. */









function readPresets(document) {
    const presets = (0,read_values/* entry */.f_)(document.value, 'presets');
    if ((0,source_document/* isList */.Lv)(presets))
        return presets.flatMap((item, index) => listItem(document, item, index));
    return Object.entries((0,read_values/* mapOr */.An)(presets)).map(([name, value]) => readPreset(document, name, value));
}
/** `presets: [build, predict]`: names only; the script has the name of the preset. */
function listItem(document, item, index) {
    const name = (0,read_values/* textOr */.ph)(item) ?? (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(item, 'name'));
    if (name === null)
        return [];
    const at = (0,source_document/* pointer */.Wn)('presets', index);
    return [{ ...preset(document, name, at, (0,source_document/* isMap */.jh)(item) ? item : null), ...((0,source_document/* isMap */.jh)(item) ? {} : { runnerScript: `${name}.sh` }) }];
}
function readPreset(document, name, value) {
    return preset(document, name, (0,source_document/* pointer */.Wn)('presets', name), value);
}
function preset(document, name, at, value) {
    const service = (0,read_service/* readService */.uS)(name, (0,read_values/* entry */.f_)(value, 'service'));
    const compose = (0,read_service/* readComposeUse */.I_)((0,read_values/* entry */.f_)(value, 'compose'));
    const wrong = !service.ok ? service.problem : !compose.ok ? compose.problem : null;
    const line = wrong === null ? actionOf(name, value) : read_presets_invalid(`its ${wrong}`);
    const supervise = readSupervise((0,read_values/* entry */.f_)(value, 'supervise'));
    const bench = readBenchmark((0,read_values/* entry */.f_)(value, 'benchmark'));
    return {
        name,
        description: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'description')),
        action: line.action,
        runnerScript: runnerScript(name, value),
        env: { ...line.env, ...(0,read_values/* texts */.Te)((0,read_values/* entry */.f_)(value, 'env')) },
        params: (0,read_values/* scalars */.kw)((0,read_values/* entry */.f_)(value, 'params')),
        network: (0,read_values/* entry */.f_)(value, 'network') === true,
        timeoutSeconds: read_presets_positive((0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(value, 'timeout_seconds'))),
        engines: (0,read_values/* words */.aL)((0,read_values/* entry */.f_)(value, 'engines')).filter((word) => ENGINES.has(word)),
        requires: (0,read_values/* words */.aL)((0,read_values/* entry */.f_)(value, 'requires')),
        probe: readProbe((0,source_document/* isMap */.jh)(value) ? value : null),
        expect: readExpect(document, at, (0,source_document/* isMap */.jh)(value) ? value : null),
        score: readScore(document, at, (0,source_document/* isMap */.jh)(value) ? value : null),
        ...(bench === null ? {} : { benchmark: bench }),
        ...(supervise === null ? {} : { supervise }),
        ...(service.ok && service.value !== null ? { service: service.value } : {}),
        ...(compose.ok && compose.value !== null ? { compose: compose.value } : {}),
        place: document.keyPlace(at),
    };
}
const ENGINES = new Set(['docker', 'podman', 'process']);
function actionOf(name, value) {
    if (value === null)
        return scriptLine(`${name}.sh`, []);
    if (typeof value === 'string')
        return scriptLine(value, []);
    if ((0,source_document/* isList */.Lv)(value))
        return value.length === 1 && typeof value[0] === 'string' ? scriptLine(value[0], []) : read_presets_invalid('it is a list of several things; write `script:` or `command:`');
    if (!(0,source_document/* isMap */.jh)(value))
        return read_presets_invalid('it is neither a map nor the name of a script');
    const args = argsOf((0,read_values/* entry */.f_)(value, 'args'));
    if (args === null)
        return read_presets_invalid('its `args` have a quote that is never closed');
    const command = (0,read_values/* entry */.f_)(value, 'command');
    if (command !== undefined && command !== null)
        return commandLine(command, args);
    const script = (0,read_values/* entry */.f_)(value, 'script');
    // Nothing but the containers of a compose file: they are asked, no command is run beside them.
    if ((script ?? null) === null && ((0,read_values/* entry */.f_)(value, 'compose') ?? false) !== false)
        return { action: { kind: 'command', argv: [] }, env: {} };
    if (script === undefined || script === null)
        return scriptLine(`${name}.sh`, args);
    if ((0,source_document/* isList */.Lv)(script) && script.every((word) => typeof word === 'string'))
        return scriptWords(script, args);
    return typeof script === 'string' ? scriptLine(script, args) : read_presets_invalid('its `script` is not a text');
}
function commandLine(command, args) {
    if ((0,source_document/* isList */.Lv)(command)) {
        const argv = command.map(read_values/* textOr */.ph);
        if (argv.length === 0 || argv.includes(null))
            return read_presets_invalid('its `command` is a list that is empty or holds something else than texts');
        return { action: { kind: 'command', argv: [...argv, ...args] }, env: {} };
    }
    if (typeof command !== 'string')
        return read_presets_invalid('its `command` is neither a text nor a list');
    const split = (0,shell_words/* shellWords */.C)(command);
    if (!split.ok)
        return read_presets_invalid(`its \`command\` cannot be split: ${split.problem}`);
    const { env, rest } = withoutEnv(split.value);
    return rest.length === 0 ? read_presets_invalid('its `command` is empty') : { action: { kind: 'command', argv: [...rest, ...args] }, env };
}
/** `MERLION_PORT=8050 serve.sh -- --stage x`: variables, the script, its arguments. */
function scriptLine(line, args) {
    const split = (0,shell_words/* shellWords */.C)(line);
    return split.ok ? scriptWords(split.value, args) : read_presets_invalid(`its \`script\` cannot be split: ${split.problem}`);
}
function scriptWords(words_, args) {
    const { env, rest } = withoutEnv(words_);
    const [script, ...own] = rest;
    if (script === undefined)
        return read_presets_invalid('its `script` is empty');
    // The runner's own `--` ends its options; what follows is for the script.
    return { action: { kind: 'script', script, args: [...(own[0] === '--' ? own.slice(1) : own), ...args] }, env };
}
function withoutEnv(line) {
    const count = line.findIndex((word) => !/^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
    const variables = count === -1 ? line : line.slice(0, count);
    const env = Object.fromEntries(variables.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
    return { env, rest: line.slice(variables.length) };
}
/** A text is split into words, a list is taken as it is; null when neither can be. */
function argsOf(value) {
    if ((0,source_document/* isList */.Lv)(value))
        return value.map((each) => (0,read_values/* textOr */.ph)(each) ?? '');
    if (typeof value !== 'string')
        return [];
    const split = (0,shell_words/* shellWords */.C)(value);
    return split.ok ? split.value : null;
}
/**
 * The file the garden's own runner looks for, directly below the example: the script as it is written, else the preset's name
 * with `.sh`; an entry that is no map is turned into text by Python and taken as the name.
 */
function runnerScript(name, value) {
    if (!(0,source_document/* isMap */.jh)(value))
        return value === null ? `${name}.sh` : pythonText(value);
    const script = (0,read_values/* entry */.f_)(value, 'script');
    return script === undefined || script === null || script === '' ? `${name}.sh` : pythonText(script);
}
function pythonText(value) {
    if (typeof value === 'string')
        return value;
    if ((0,source_document/* isList */.Lv)(value))
        return `[${value.map((each) => (typeof each === 'string' ? `'${each}'` : pythonText(each))).join(', ')}]`;
    return value === null ? 'None' : value === true ? 'True' : value === false ? 'False' : JSON.stringify(value);
}
const read_presets_positive = (value) => (value !== null && value > 0 ? value : null);
const read_presets_invalid = (reason) => ({ action: { kind: 'invalid', reason }, env: {} });

;// CONCATENATED MODULE: ./core/garden/read-sweeps.js
/** `sweeps` of a descriptor. */


function readSweeps(document) {
    return Object.entries((0,read_values/* mapOr */.An)((0,read_values/* entry */.f_)(document.value, 'sweeps'))).map(([name, value]) => ({
        name,
        preset: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'preset')) || 'train',
        method: (0,read_values/* entry */.f_)(value, 'method') === 'random' ? 'random' : 'grid',
        trials: whole((0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(value, 'trials'))),
        seed: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'seed')) || '0',
        params: ranges((0,read_values/* entry */.f_)(value, 'params')),
        metric: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'metric')),
        direction: directionOf((0,read_values/* entry */.f_)(value, 'direction')),
        place: document.keyPlace((0,source_document/* pointer */.Wn)('sweeps', name)),
    }));
}
function ranges(value) {
    const read = Object.create(null);
    for (const [name, each] of Object.entries((0,read_values/* mapOr */.An)(value))) {
        const range = rangeOf(each);
        if (range !== null)
            read[name] = range;
    }
    return read;
}
/** A list, `{ values: [...] }`, `{ min, max, scale, type }`, or one value. null: none of these; the rules tell it. */
function rangeOf(value) {
    if ((0,source_document/* isMap */.jh)(value) && (0,read_values/* entry */.f_)(value, 'values') === undefined)
        return between(value);
    const list = (0,source_document/* isMap */.jh)(value) ? (0,read_values/* entry */.f_)(value, 'values') : value;
    const values = ((0,source_document/* isList */.Lv)(list) ? list : [list]).filter((each) => typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean');
    return values.length === 0 || ((0,source_document/* isList */.Lv)(list) && values.length < list.length) ? null : { kind: 'values', values };
}
function between(value) {
    const [min, max] = [(0,read_values/* entry */.f_)(value, 'min'), (0,read_values/* entry */.f_)(value, 'max')];
    const scale = (0,read_values/* entry */.f_)(value, 'scale') === 'log' ? 'log' : 'linear';
    const integer = (0,read_values/* entry */.f_)(value, 'type') === 'integer';
    if (typeof min !== 'number' || typeof max !== 'number' || !Number.isFinite(max - min) || min >= max || (scale === 'log' && min <= 0))
        return null;
    return integer && !(Number.isInteger(min) && Number.isInteger(max)) ? null : { kind: 'between', min, max, scale, integer };
}
const directionOf = (value) => (value === 'min' || value === 'max' ? value : null);
const whole = (value) => (value !== null && Number.isInteger(value) && value > 0 ? value : null);

// EXTERNAL MODULE: ./core/garden/read-tier.js
var read_tier = __webpack_require__(66333);
// EXTERNAL MODULE: ./core/garden/read-verification.js
var read_verification = __webpack_require__(13910);
;// CONCATENATED MODULE: ./core/garden/read-example.js
/** Tolerant reader: any map of a descriptor becomes the one normal form; what is odd in it is told by the rules, not here. */










/** `root` is the document's value, already known to be a map. */
function readExample(document, root, where) {
    const parity = readParity(document);
    const sweeps = readSweeps(document);
    const graduatedTo = (0,read_graduated/* readGraduated */.S)(root['graduated_to']);
    return {
        id: where.id,
        path: where.path,
        descriptor: document.path,
        name: (0,read_values/* textOr */.ph)(root['name']) || leafOf(where.path),
        description: (0,read_values/* textOr */.ph)(root['description']),
        capability: (0,read_values/* textOr */.ph)(root['capability']),
        tags: (0,read_values/* words */.aL)(root['tags']),
        tasks: (0,read_values/* words */.aL)(root['tasks']),
        frameworks: (0,read_values/* words */.aL)(root['frameworks']),
        modalities: (0,read_values/* words */.aL)(root['modalities']),
        datasets: (0,read_values/* words */.aL)(root['datasets']),
        ...(0,read_tier/* readTier */.D)(root, where.path, where.archiveFolder),
        need: readNeed(root),
        image: (0,read_values/* textOr */.ph)(root['image']) ?? (0,read_values/* textOr */.ph)(root['docker']) ?? (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(root['docker'], 'image')),
        build: readBuild(root, where.hasDockerfile),
        presets: readPresets(document),
        profiles: readProfiles(root['profiles']),
        verification: (0,read_verification/* readVerification */.C1)(root),
        sharedPaths: (0,read_values/* words */.aL)(root['shared_paths']),
        metrics: readMetrics(root['metrics']),
        ...(parity === null ? {} : { parity }),
        ...(graduatedTo === null ? {} : { graduatedTo }),
        ...(sweeps.length === 0 ? {} : { sweeps }),
        extra: extraOf(root),
    };
}
/** Where the Dockerfile of an example is, relative to its directory. */
const dockerfileOf = (root) => (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(root['build'], 'dockerfile')) || 'Dockerfile';
const usesCog = (root) => (0,read_values/* isTrue */.Hn)((0,read_values/* entry */.f_)(root['cog'], 'enabled'));
const leafOf = (path) => path.slice(path.lastIndexOf('/') + 1);
function readBuild(root, hasDockerfile) {
    if (hasDockerfile)
        return { kind: 'docker', dockerfile: dockerfileOf(root), args: (0,read_values/* texts */.Te)((0,read_values/* entry */.f_)(root['build'], 'args')) };
    return usesCog(root) ? { kind: 'cog' } : { kind: 'none' };
}
function readProfiles(value) {
    const profiles = {};
    for (const [name, each] of Object.entries((0,read_values/* mapOr */.An)(value)))
        profiles[name] = { params: (0,read_values/* scalars */.kw)((0,read_values/* entry */.f_)(each, 'params')), env: (0,read_values/* texts */.Te)((0,read_values/* entry */.f_)(each, 'env')), gpus: (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(each, 'gpus')) };
    return profiles;
}
function readMetrics(value) {
    const metrics = {};
    for (const [name, each] of Object.entries((0,read_values/* mapOr */.An)(value))) {
        const direction = (0,source_document/* isMap */.jh)(each) ? (0,read_values/* entry */.f_)(each, 'direction') : each;
        metrics[name] = { direction: direction === 'min' || direction === 'max' ? direction : null, unit: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(each, 'unit')), tolerance: (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(each, 'tolerance')), ...metricClass((0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(each, 'class'))) };
    }
    return metrics;
}
const CLASSES = ['exact', 'near', 'time', 'quality'];
/** Only when it is written: most descriptors leave it to the name. */
function metricClass(word) {
    const known = CLASSES.find((each) => each === word);
    return known === undefined ? {} : { class: known };
}
function extraOf(root) {
    return Object.fromEntries(Object.entries(root).filter(([key]) => !known_keys/* READ_KEYS */.CV.has(key)));
}


/***/ }),

/***/ 12026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   S: () => (/* binding */ readGraduated)
/* harmony export */ });
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28919);

/** The key `graduated_to`: a map, or the name of the repository alone. null: the example has not graduated. */
function readGraduated(value) {
    const repository = typeof value === 'string' ? value.trim() : (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)((0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, 'repository'));
    if (repository === null || repository === '')
        return null;
    return { repository: repository.slice(0, MAX_NAME), date: shaped((0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, 'date'), DAY), tree: shaped((0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, 'tree'), HASH), commit: shaped((0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, 'commit'), HASH) };
}
/** A name of a repository on GitHub: `owner/name`, nothing that a path or an address reads as something else. */
const REPOSITORY_NAME = /^(?!\.)[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const MAX_NAME = 200;
const DAY = /^\d{4}-\d\d-\d\d$/;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function shaped(value, shape) {
    const text = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(value);
    return text !== null && shape.test(text) ? text : null;
}


/***/ }),

/***/ 83887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ isInside),
  I_: () => (/* binding */ readComposeUse),
  uS: () => (/* binding */ readService)
});

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
// EXTERNAL MODULE: ./core/garden/read-values.js
var read_values = __webpack_require__(28919);
;// CONCATENATED MODULE: ./core/garden/service.js
/** Names of presets that are servers without saying so. */
const SERVER = /^(?:serve|server)(?:[-_].*)?$/;
const NOTEBOOK = /^(?:notebook|jupyter|lab)(?:[-_].*)?$/;
/** What is done with a preset of that name that declares no `service`; null: it is no server. */
function undeclaredService(presetName) {
    // Jupyter answers GET /api without a token.
    if (NOTEBOOK.test(presetName))
        return { ...UNDECLARED, preferredPort: 8888, ask: { ...ANY, path: '/api' } };
    return SERVER.test(presetName) ? UNDECLARED : null;
}
const ANY = { path: '/', method: 'GET', headers: {}, body: null, bodyFile: null, status: null, contains: null, seconds: 10 };
const UNDECLARED = { declared: false, port: null, preferredPort: null, path: null, readyBelow: 400, readySeconds: 60, stopSeconds: 10, ask: ANY };

;// CONCATENATED MODULE: ./core/garden/read-service.js
/** Reads `service:` and `compose:` of a preset. Total; what cannot be read is told in words that follow "its". */




/** null: the preset is no server. */
function readService(presetName, value) {
    if (value === undefined || value === null)
        return (0,problem.ok)(undeclaredService(presetName));
    if (value === false)
        return (0,problem.ok)(null);
    if (value === true)
        return (0,problem.ok)({ ...(undeclaredService(presetName) ?? UNDECLARED), declared: true });
    const port = typeof value === 'number' ? value : (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(value, 'port'));
    if (typeof value !== 'number' && !(0,source_document/* isMap */.jh)(value))
        return (0,problem/* fail */.fJ)('`service` is neither a map nor a port');
    if (!isPort(port) && (port !== null || ((0,read_values/* entry */.f_)(value, 'port') ?? null) !== null))
        return (0,problem/* fail */.fJ)('`service.port` is no port from 1 to 65535');
    const path = (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'path'));
    if (path !== null && !isPath(path))
        return (0,problem/* fail */.fJ)('`service.path` does not begin with a slash, or holds something that a path cannot');
    const ask = readAsk((0,read_values/* entry */.f_)(value, 'ask'), path);
    if (!ask.ok)
        return ask;
    const ready = seconds((0,read_values/* entry */.f_)(value, 'ready_seconds'), 60, 3600);
    const stop = seconds((0,read_values/* entry */.f_)(value, 'stop_seconds'), 10, 600);
    if (ready === null || stop === null)
        return (0,problem/* fail */.fJ)('`service.ready_seconds` or `service.stop_seconds` is no number of seconds in reach');
    return (0,problem.ok)({ declared: true, port, preferredPort: null, path, readyBelow: 400, readySeconds: ready, stopSeconds: stop, ask: ask.value });
}
/** A path that was already waited for needs no second question. */
function readAsk(value, readyPath) {
    if (value === undefined || value === null)
        return (0,problem.ok)(readyPath === null ? ANY : null);
    const asked = typeof value === 'string' ? { path: value } : value;
    if (asked === false)
        return (0,problem.ok)(null);
    if (!(0,source_document/* isMap */.jh)(asked))
        return (0,problem/* fail */.fJ)('`service.ask` is neither a map nor a path');
    const path = (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(asked, 'path')) ?? '/';
    const [body, bodyFile] = [textValue((0,read_values/* entry */.f_)(asked, 'body')), (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(asked, 'body_file'))];
    const method = ((0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(asked, 'method')) ?? (body === null && bodyFile === null ? 'GET' : 'POST')).toUpperCase();
    const status = (0,read_values/* entry */.f_)(asked, 'expect_status') === undefined ? 200 : (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(asked, 'expect_status'));
    const time = seconds((0,read_values/* entry */.f_)(asked, 'seconds'), 10, 600);
    const headers = (0,read_values/* texts */.Te)((0,read_values/* entry */.f_)(asked, 'headers'));
    if (!isPath(path))
        return (0,problem/* fail */.fJ)('`service.ask.path` does not begin with a slash, or holds something that a path cannot');
    if (!METHODS.has(method))
        return (0,problem/* fail */.fJ)(`\`service.ask.method\` is none of ${[...METHODS].join(', ')}`);
    if (status === null || !Number.isInteger(status) || status < 100 || status > 599)
        return (0,problem/* fail */.fJ)('`service.ask.expect_status` is no HTTP status');
    if (body !== null && bodyFile !== null)
        return (0,problem/* fail */.fJ)('`service.ask` has both `body` and `body_file`');
    if (bodyFile !== null && !isInside(bodyFile))
        return (0,problem/* fail */.fJ)('`service.ask.body_file` leaves the example');
    if (time === null)
        return (0,problem/* fail */.fJ)('`service.ask.seconds` is no number of seconds in reach');
    const bad = Object.entries(headers).find(([name, text]) => !/^[A-Za-z0-9!#$&'*+.^_`|~-]{1,64}$/.test(name) || OWN_HEADERS.test(name) || !/^[\t\x20-\x7e]{0,1024}$/.test(text));
    if (bad !== undefined)
        return (0,problem/* fail */.fJ)(`\`service.ask.headers\` holds "${bad[0].slice(0, 40)}", which an example may not set or which is no header`);
    return (0,problem.ok)({ path, method, headers, body, bodyFile, status, contains: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(asked, 'expect_contains')), seconds: time });
}
const METHODS = new Set(['GET', 'POST', 'PUT', 'HEAD', 'DELETE', 'PATCH', 'OPTIONS']);
/** They decide where the message ends and who is meant. */
const OWN_HEADERS = /^(?:host|connection|content-length|transfer-encoding|upgrade|te|trailer|expect)$/i;
/** Also a map: written out as the JSON it stands for. */
function textValue(value) {
    if (value === undefined || value === null)
        return null;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** null: the preset uses no compose file. */
function readComposeUse(value) {
    if (value === undefined || value === null || value === false)
        return (0,problem.ok)(null);
    if (value === true)
        return (0,problem.ok)({ file: null, runIn: null });
    const [file, runIn] = typeof value === 'string' ? [value, null] : [(0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'file')), (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'run_in'))];
    if (typeof value !== 'string' && !(0,source_document/* isMap */.jh)(value))
        return (0,problem/* fail */.fJ)('`compose` is neither true nor the name of a file');
    return file !== null && !isInside(file) ? (0,problem/* fail */.fJ)('`compose` names a file outside the example') : (0,problem.ok)({ file, runIn });
}
const isPort = (value) => value !== null && Number.isInteger(value) && value >= 1 && value <= 65535;
/** As it stands in a request line: nothing in it can end the line. */
const isPath = (path) => /^\/[\x21-\x7e]{0,1023}$/.test(path);
const isInside = (path) => path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.includes('\0') && !path.split('/').includes('..');
function seconds(value, otherwise, most) {
    if (value === undefined || value === null)
        return otherwise;
    const read = (0,read_values/* numberOr */.d_)(value);
    return read !== null && read > 0 && read <= most ? read : null;
}


/***/ }),

/***/ 66333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readTier),
/* harmony export */   l: () => (/* binding */ ARCHIVE_FOLDERS)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46863);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28919);


/** Folders that real gardens use, when the configuration names none. */
const ARCHIVE_FOLDERS = ['archived_examples', 'archived-examples'];
/** What the file and its place say about how alive the example is. Words outside the vocabulary are experimental. */
function readTier(root, path, archiveFolder) {
    const stabilityRaw = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(root['stability']);
    const word = stabilityRaw?.toLowerCase() ?? '';
    const archivedBy = [];
    if (inArchive(path, archiveFolder))
        archivedBy.push('folder');
    if (word === 'archived')
        archivedBy.push('stability');
    if ((0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(root['archived']))
        archivedBy.push('flag');
    const tier = archivedBy.length > 0 ? 'archived' : word === 'stable' || word === 'beta' ? word : 'experimental';
    return { tier, stabilityRaw, archivedBy };
}
const inArchive = (path, archiveFolder) => (archiveFolder === null ? ARCHIVE_FOLDERS : [(0,_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailingSlashes */ .A)(archiveFolder)]).some((folder) => path === folder || path.startsWith(`${folder}/`));


/***/ }),

/***/ 28919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ mapOr),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   d_: () => (/* binding */ numberOr),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   kw: () => (/* binding */ scalars),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
/* harmony import */ var _source_source_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27699);
/** Small total readers: whatever stands in the file, they give a value of the kind asked for. What was wrong is told by the rules. */

/** Own entry of a map; undefined when the thing is no map or has no such key. */
const entry = (value, key) => ((0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && Object.hasOwn(value, key) ? value[key] : undefined);
const mapOr = (value) => ((0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value : EMPTY);
const textOr = (value) => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null);
const numberOr = (value) => (typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,9}(\.\d{1,3})?$/.test(value.trim()) ? Number(value) : null);
/** Also the words that Python's YAML reads as true: real gardens are written for it. */
const isTrue = (value) => value === true || (typeof value === 'string' && /^(yes|on|true)$/i.test(value.trim()));
/** A list of words; one word alone counts as a list of one, a map by its `name`. */
function words(value) {
    const items = (0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value : value === undefined || value === null ? [] : [value];
    return items.map((item) => textOr(item) ?? textOr(entry(item, 'name'))).filter((word) => word !== null && word !== '');
}
function scalars(value) {
    const read = {};
    for (const [key, each] of Object.entries(mapOr(value)))
        if (typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean')
            read[key] = each;
    return read;
}
/** Environment variables are text: 8050 is "8050", true is "true", nothing is "". */
function texts(value) {
    const read = {};
    for (const [key, each] of Object.entries(mapOr(value)))
        if (each === null || typeof each !== 'object')
            read[key] = each === null ? '' : String(each);
    return read;
}
const EMPTY = Object.freeze(Object.create(null));


/***/ }),

/***/ 13910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ readVerification),
/* harmony export */   V4: () => (/* binding */ contradicts),
/* harmony export */   _$: () => (/* binding */ isoDate)
/* harmony export */ });
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28919);

function readVerification(root) {
    const block = root['verification'];
    const status = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)((0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(block, 'status'));
    const nested = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(block, 'last_verified');
    const dated = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(block, 'date');
    const rootNote = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(root['last_verification_note']);
    const note = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)((0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(block, 'last_verification_note')) ?? (0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)((0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(block, 'notes')) ?? rootNote;
    const claimed = (shape, date) => ({ date, status, note, shape, claimsVerified: date !== null && !contradicts(status) });
    if (nested !== undefined && nested !== null)
        return claimed('nested', isoDate(nested));
    if (dated !== undefined && dated !== null)
        return claimed('date', isoDate(dated));
    if (status !== null)
        return claimed('status-only', null);
    // At the top level the date is the first word of the note.
    if (rootNote !== null)
        return claimed('root-note', isoDate(rootNote));
    return claimed('none', null);
}
/** Words that say the opposite of "verified"; measured on things that carry a date all the same. */
const CONTRADICTING = new Set(['failed', 'pending', 'not_verified', 'unverified', 'untested', 'in_progress', 'under_construction', 'broken']);
const contradicts = (status) => status !== null && CONTRADICTING.has(status.toLowerCase().replaceAll(/[- ]/g, '_'));
/** `YYYY-MM-DD` at the beginning of a text, when such a day exists. */
function isoDate(value) {
    const [, date, month, day] = /^\s*(\d{4}-(\d\d)-(\d\d))(?!\d)/.exec((0,_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(value) ?? '') ?? [];
    return date !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 ? date : null;
}


/***/ }),

/***/ 44012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ shellWords),
/* harmony export */   m: () => (/* binding */ shellSyntax)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

/** Splits a command line as a shell splits words: quotes and backslashes, no expansion of anything. */
function shellWords(line) {
    const words = [];
    let word = null;
    for (let index = 0; index < line.length; index++) {
        const char = line[index];
        if (char === "'" || char === '"') {
            const end = closing(line, index);
            if (end === -1)
                return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(`the quote ${char} at character ${index + 1} is never closed`);
            word = (word ?? '') + (char === "'" ? line.slice(index + 1, end) : unescape(line.slice(index + 1, end)));
            index = end;
        }
        else if (char === '\\') {
            if (index + 1 === line.length)
                return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('it ends with a backslash');
            index++;
            // A backslash at the end of a line joins the lines.
            if (line[index] !== '\n')
                word = (word ?? '') + line[index];
        }
        else if (/\s/.test(char)) {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else
            word = (word ?? '') + char;
    }
    if (word !== null)
        words.push(word);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(words);
}
/** Words that only a shell understands; handed to a program as they are, they do not do what the author meant. */
function shellSyntax(words) {
    return words.find((word) => /^(\|\|?|&&?|;|[0-9]?>>?|<|2>&1)$/.test(word)) ?? words.find((word) => /\$\(|\$\{|^\$[A-Za-z_]|`/.test(word)) ?? null;
}
function closing(line, open) {
    const quote = line[open];
    for (let index = open + 1; index < line.length; index++) {
        if (line[index] === quote)
            return index;
        if (quote === '"' && line[index] === '\\')
            index++;
    }
    return -1;
}
/** Between double quotes a backslash counts only before these. */
const unescape = (text) => text.replaceAll(/\\(["\\$`\n])/g, (_match, char) => (char === '\n' ? '' : char));


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jk: () => (/* binding */ checkPolicies),
  L1: () => (/* binding */ switchedOn),
  g4: () => (/* binding */ textsFor)
});

// EXTERNAL MODULE: ./core/garden/read-example.js + 9 modules
var read_example = __webpack_require__(69368);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
;// CONCATENATED MODULE: ./core/rules/policies/markdown-blocks.js
function markdownBlocks(text) {
    const blocks = [];
    let open = null;
    let header = null;
    let fence = null;
    const add = (kind, depth, line, content, more = {}) => {
        const block = { kind, depth, line, text: content, cells: [], header: [], ...more };
        blocks.push(block);
        return block;
    };
    for (const [index, raw] of text.split('\n').entries()) {
        const at = index + 1;
        const line = raw.trimEnd();
        const depth = line.length - line.trimStart().length;
        const mark = /^(`{3,}|~{3,})/.exec(line.trimStart())?.[1];
        const heading = /^ {0,3}(#{1,6})[ \t](.*)/.exec(line);
        const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t](.*)/.exec(line)?.[1];
        if (mark !== undefined && (fence === null || (mark[0] === fence[0] && mark.length >= fence.length)))
            [fence, open, header] = [fence === null ? mark : null, null, null];
        else if (fence !== null)
            add('code', depth, at, line);
        else if (line === '')
            [open, header] = [null, null];
        else if (heading !== null) {
            add('heading', heading[1].length, at, heading[2]);
            [open, header] = [null, null];
        }
        else if (header !== null)
            add('row', depth, at, line, { cells: cellsOf(line), header });
        else if (open !== null && isDelimiter(line) && lastLine(open.text).includes('|')) {
            // The line above was the head of a table.
            header = cellsOf(lastLine(open.text));
            open.text = open.text.slice(0, open.text.length - lastLine(open.text).length);
            open = null;
        }
        else if (item !== undefined)
            open = add('item', depth, at, item);
        else if (open === null)
            open = add('paragraph', depth, at, line.trimStart());
        else
            open.text += `\n${line}`;
    }
    return blocks.filter((block) => block.text.trim() !== '');
}
const lastLine = (text) => text.slice(text.lastIndexOf('\n') + 1);
const isDelimiter = (line) => line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line);
const cellsOf = (line) => {
    const cells = line.trim().split('|').map((cell) => cell.trim());
    return cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' && cells.length > 1 ? -1 : cells.length);
};

;// CONCATENATED MODULE: ./core/rules/policies/markdown-facts.js
function markdownFacts(text) {
    const headings = [];
    const code = [];
    let fence = null;
    for (const [index, line] of text.split('\n').entries()) {
        const mark = /^\s{0,12}(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark !== undefined && (fence === null || (mark[0] === fence[0] && mark.length >= fence.length)))
            fence = fence === null ? mark : null;
        else if (fence !== null)
            code.push({ text: line, line: index + 1 });
        else {
            const heading = /^ {0,3}#{1,6}[ \t](.*)/.exec(line)?.[1]?.trim() ?? '';
            if (heading !== '')
                headings.push(heading);
            // Every second piece between backticks is code.
            for (const [at, piece] of line.split(/`+/).entries())
                if (at % 2 === 1)
                    code.push({ text: piece, line: index + 1 });
        }
    }
    return { headings, code };
}
/** Whether a text names a path or a word, and not a longer one that begins or ends with it. */
const mentions = (text, name) => mentionAt(text, name) !== -1;
/** Where it names it first, or -1. */
function mentionAt(text, name) {
    if (name === '')
        return -1;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (!isWord(text[at - 1]) && !isWord(text[at + name.length]))
            return at;
    }
    return -1;
}
const isWord = (char) => char !== undefined && /[\w-]/.test(char);

// EXTERNAL MODULE: ./core/rules/policies/policy-garden.js
var policy_garden = __webpack_require__(82297);
;// CONCATENATED MODULE: ./core/rules/policies/reason-words.js
/** Whether a piece of prose says why. Nobody can know whether a reason is a good one; that there is none can be seen. */

/** Two words after the name, or one that is a reason wherever it stands ("Because the weights are gone, mdt is archived"). */
function givesReason(text, name, names) {
    const prose = plain(text, true);
    const at = mentionAt(prose, name);
    // Named only by the address of a link: what it is called there is no reason.
    return wordsIn(at === -1 ? plain(text, false) : prose.slice(at + name.length), names) > 1 || CAUSES.test(prose);
}
const CAUSES = /\b(?:because|due to|missing|broken|fails?|failing|lacks?|replaced|superseded|obsolete|outdated|unmaintained|deprecated|duplicates?|no \w+|does not|do not|cannot)\b/i;
/** Words that may tell something: no names of the list, dates, paths, addresses, nor what every entry of an archive says. */
function wordsIn(text, names, { links = true } = {}) {
    const told = plain(text, links).split(/\s+/).filter((part) => !part.includes('/') && !/\w\.\w/.test(part) && !names.has(part));
    return told.flatMap((part) => part.match(/[\p{L}\p{N}_-]+/gu) ?? []).reduce((sum, word) => sum + weight(word, names), 0);
}
function weight(word, names) {
    if (names.has(word) || EMPTY.has(word.toLowerCase()) || !/\p{L}\p{L}/u.test(word))
        return 0;
    // Chinese and Japanese put no blanks between words.
    return Math.max(1, (word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length >> 1);
}
const EMPTY = new Set('a an and are archive archived at been by date directory example examples folder for from had has have here in is it its last link list listed moved no none not of on or see tbd that the these this those to todo was were when with yes january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
/** Without tags and images; of links the text, or nothing. Each pattern ends at the next mark of its kind, so all are linear (A08). */
const plain = (text, links) => text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, ' ')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, links ? '$1' : ' ')
    .replace(/\bhttps?:\S+/g, ' ');

;// CONCATENATED MODULE: ./core/rules/policies/archive-list.js
/** Rule 35: the list of the archive names each archived directory and says why. */





function archiveList({ files, archives, text }, { file = '' }, code) {
    return archives.flatMap((folder) => {
        const directories = [...new Set(files.filter((each) => each.startsWith(`${folder}/`) && each.split('/').length > 3).map((each) => each.split('/').slice(0, 3).join('/')))];
        const path = `${folder}/${file}`;
        const blocks = markdownBlocks(text(path) ?? '');
        const names = new Set(directories.map(policy_garden/* leafOf */.eo));
        return directories.flatMap((directory) => {
            const name = (0,policy_garden/* leafOf */.eo)(directory);
            const { line, reason } = entryOf(blocks, name, names);
            if (line === null)
                return [(0,finding/* finding */.gk)(code, { path: directory }, `${path} does not name ${name}.`)];
            return reason ? [] : [(0,finding/* finding */.gk)(code, { path, line }, `${path} names ${name} and does not say why it was archived.`)];
        });
    });
}
/** `names`: all that the list is about; a name is no reason for another one. */
function entryOf(blocks, name, names) {
    const found = blocks.flatMap((block, at) => (mentionAt(block.text, name) === -1 ? [] : [{ block, at }]));
    const first = found[0]?.block;
    if (first === undefined)
        return { line: null, reason: false };
    const line = first.line + first.text.slice(0, mentionAt(first.text, name)).split('\n').length - 1;
    return { line, reason: found.slice(0, MOST).some(({ block, at }) => (block.kind === 'row' ? rowSays(block, name, names) : textSays(block, name, names) || below(blocks, at, names))) };
}
/** A list that names a directory more often is not read by people. */
const MOST = 100;
/** Where a column is for the reason, it stands there; else in any other cell. A link or a date alone is none. */
function rowSays({ cells, header }, name, names) {
    const meant = cells.filter((_cell, at) => /\b(?:reason|why|cause)\b/i.test(header[at] ?? ''));
    const others = cells.filter((cell) => mentionAt(cell, name) === -1);
    return (header.some((title) => /\b(?:reason|why|cause)\b/i.test(title)) ? meant : others).some((cell) => wordsIn(cell, names, { links: false }) > 0);
}
const textSays = ({ text }, name, names) => givesReason(text, name, names);
/** What belongs to the entry: the section of a heading, what is indented below an item, and what follows a name that stands alone. */
function below(blocks, at, names) {
    const { kind, depth, text } = blocks[at];
    if (kind === 'code' || (kind === 'paragraph' && wordsIn(text, names) > 0))
        return false;
    let words = 0;
    for (const next of blocks.slice(at + 1, at + 1 + FAR)) {
        if (kind === 'heading' ? next.kind === 'heading' && next.depth <= depth : next.kind === 'heading' || (kind === 'item' ? next.depth <= depth : [...names].some((name) => mentionAt(next.text, name) !== -1)))
            return false;
        words += next.kind === 'code' || next.kind === 'heading' ? 0 : wordsIn(next.text, names);
        if (words > 1)
            return true;
    }
    return false;
}
const FAR = 50;

// EXTERNAL MODULE: ./core/garden/read-verification.js
var read_verification = __webpack_require__(13910);
// EXTERNAL MODULE: ./core/garden/read-values.js
var read_values = __webpack_require__(28919);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
;// CONCATENATED MODULE: ./core/rules/policies/descriptor-checks.js
/** Policies that a descriptor alone decides. */





/** No presets at all is GARDEN.PRESETS_MISSING. */
const presetForm = ({ document, root, example }, { keys = [] }, code) => {
    const presets = root['presets'];
    if (presets === undefined || presets === null)
        return [];
    const at = { ...document.keyPlace((0,source_document/* pointer */.Wn)('presets')), example: example.id };
    if (!(0,source_document/* isMap */.jh)(presets))
        return [(0,finding/* finding */.gk)(code, at, `The presets are ${(0,source_document/* isList */.Lv)(presets) ? 'a list' : 'a text'}, not a map.`)];
    const incomplete = Object.entries(presets).flatMap(([name, value]) => ((0,source_document/* isMap */.jh)(value) && keys.every((key) => filled((0,read_values/* entry */.f_)(value, key))) ? [] : [name]));
    return incomplete.length === 0 ? [] : [(0,finding/* finding */.gk)(code, at, `Not a map with ${keys.join(' and ')}: ${(0,policy_garden/* few */.H$)(incomplete)}.`)];
};
const presetNames = ({ document, example }, { presets = [] }, code) => {
    const there = new Set(example.presets.map(({ name }) => name));
    const missing = presets.filter((name) => !there.has(name));
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { ...document.keyPlace((0,source_document/* pointer */.Wn)('presets')), example: example.id }, `The example has no preset ${(0,policy_garden/* few */.H$)(missing)}.`)];
};
const keyPaths = ({ document, root, example }, { keys = [] }, code) => {
    const missing = keys.filter((key) => at(root, key) === undefined);
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { ...document.place(''), example: example.id }, `The descriptor has no ${(0,policy_garden/* few */.H$)(missing)}.`)];
};
/** An example that needs no GPU took no video memory; one that claims nothing has no evidence to give. */
const gpuKeyPaths = (subject, parameters, code) => (subject.example.need.gpus ?? 0) > 0 && subject.example.verification.claimsVerified ? keyPaths(subject, parameters, code) : [];
/** A key that is not there is another rule's. */
const vocabulary = ({ document, root, example }, { key = 'stability', words = [] }, code) => {
    const value = at(root, key);
    if (value === undefined || value === null || words.includes((0,read_values/* textOr */.ph)(value) ?? ''))
        return [];
    return [(0,finding/* finding */.gk)(code, { ...document.place((0,source_document/* pointer */.Wn)(...key.split('.'))), example: example.id }, `\`${key}\` is ${shown(value)}; the words are ${words.join(', ')}.`)];
};
const nameStyle = ({ document, root, example }, { style = 'kebab' }, code) => {
    const name = (0,read_values/* textOr */.ph)(root['name']);
    if (name === null || STYLES[style].test(name))
        return [];
    return [(0,finding/* finding */.gk)(code, { ...document.place((0,source_document/* pointer */.Wn)('name')), example: example.id }, `The name ${shown(name)} is not ${WORDS[style]}.`)];
};
const STYLES = { kebab: /^[a-z0-9]+(-[a-z0-9]+)*$/, snake: /^[a-z0-9]+(_[a-z0-9]+)*$/, either: /^([a-z0-9]+(-[a-z0-9]+)*|[a-z0-9]+(_[a-z0-9]+)*)$/ };
const WORDS = { kebab: 'lower case with hyphens', snake: 'lower case with underscores', either: 'lower case with hyphens, or with underscores' };
const date = ({ document, root, example }, { key = '' }, code) => {
    const value = at(root, key);
    if (typeof value === 'string' && (0,read_verification/* isoDate */._$)(value) === value.trim())
        return [];
    const where = { ...document.place((0,source_document/* pointer */.Wn)(...key.split('.'))), example: example.id };
    return [(0,finding/* finding */.gk)(code, where, value === undefined || value === null ? `The descriptor has no \`${key}\`.` : `\`${key}\` is ${shown(value)}, and not a date YYYY-MM-DD.`)];
};
const fileOrKey = ({ document, root, example, files }, { files: names = [], keys = [] }, code) => {
    if (names.some((name) => files.includes(name)) || keys.some((key) => filled(at(root, key))))
        return [];
    return [(0,finding/* finding */.gk)(code, { ...document.place(''), example: example.id }, `There is neither a file ${(0,policy_garden/* few */.H$)(names)} nor a key ${(0,policy_garden/* few */.H$)(keys)}.`)];
};
/** The value at a dotted path. */
const at = (root, key) => key.split('.').reduce((value, part) => (0,read_values/* entry */.f_)(value, part), root);
const filled = (value) => value !== undefined && value !== null && value !== '';
const shown = (value) => (typeof value === 'string' || typeof value === 'number' ? `"${String(value).slice(0, 60)}"` : (0,source_document/* isList */.Lv)(value) ? 'a list' : (0,source_document/* isMap */.jh)(value) ? 'a map' : String(value));

;// CONCATENATED MODULE: ./core/rules/policies/file-checks.js


const files = ({ example, files: there }, { files: wanted = [] }, code) => {
    const missing = wanted.filter((name) => !there.includes(name));
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path: example.descriptor, example: example.id }, `There is no ${(0,policy_garden/* few */.H$)(missing)} in ${example.path}.`)];
};
/** One finding an example: a hundred pictures are one mistake. */
const media = ({ example, files: there }, { extensions = [] }, code) => {
    const kinds = new Set(extensions.map((extension) => extension.toLowerCase()));
    const found = there.filter((file) => kinds.has(extensionOf(file)));
    return found.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path: example.descriptor, example: example.id }, `${found.length} ${found.length === 1 ? 'file' : 'files'} of ${example.path} in git: ${(0,policy_garden/* few */.H$)(found)}.`)];
};
/** The outermost directory with such a name: its origin may stand in it or beside it, its licence anywhere in it. */
const vendored = ({ example, files: there }, { folders = [], files: wanted = [], licenses = [] }, code) => {
    const names = new Set(there);
    const found = new Set(there.flatMap((file) => outermost((0,policy_garden/* parentOf */.gN)(file).split('/'), folders)));
    return [...found].flatMap((folder) => {
        const missing = wanted.filter((name) => !names.has(`${folder}/${name}`) && !names.has(folder.includes('/') ? `${(0,policy_garden/* parentOf */.gN)(folder)}/${name}` : name));
        const licensed = licenses.length === 0 || there.some((file) => file.startsWith(`${folder}/`) && licenses.includes((0,policy_garden/* leafOf */.eo)(file)));
        const all = [...missing, ...(licensed ? [] : ['licence'])];
        return all.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path: example.path === '.' ? folder : `${example.path}/${folder}`, example: example.id }, `${folder} in ${example.path} has no ${(0,policy_garden/* few */.H$)(all)}.`)];
    });
};
function outermost(parts, folders) {
    const index = parts.findIndex((part) => folders.includes(part));
    return index === -1 ? [] : [parts.slice(0, index + 1).join('/')];
}
/** Directories with all the marks of an example, outside of every example. */
const orphanDirectories = ({ files: all, folder, directories }, { marks = [] }, code) => {
    if (marks.length === 0)
        return [];
    const owned = new Set(directories);
    const isOwned = (directory) => owned.has(directory) || (directory.includes('/') && isOwned((0,policy_garden/* parentOf */.gN)(directory)));
    const byDirectory = Map.groupBy(all.filter((file) => file.startsWith(`${folder}/`) && marks.includes((0,policy_garden/* leafOf */.eo)(file))), policy_garden/* parentOf */.gN);
    return [...byDirectory].flatMap(([directory, found]) => (found.length < marks.length || isOwned(directory) ? [] : [(0,finding/* finding */.gk)(code, { path: directory }, `${directory} has ${(0,policy_garden/* few */.H$)(marks)} and no example.yaml.`)]));
};
const benchmarkFiles = ({ files: all }, { folder = '', files: wanted = [] }, code) => {
    const benchmarks = Map.groupBy(all.filter((file) => file.startsWith(`${folder}/`) && file.split('/').length > 3), (file) => file.split('/').slice(0, 3).join('/'));
    return [...benchmarks].flatMap(([directory, own]) => {
        const missing = wanted.filter((name) => !own.some((file) => file === `${directory}/${name}` || file.startsWith(`${directory}/${name}/`)));
        return missing.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path: directory }, `The benchmark ${directory} has no ${(0,policy_garden/* few */.H$)(missing)}.`)];
    });
};
const extensionOf = (file) => ((0,policy_garden/* leafOf */.eo)(file).includes('.') ? file.slice(file.lastIndexOf('.') + 1).toLowerCase() : '');

// EXTERNAL MODULE: ./core/rules/policies/policy-table.js
var policy_table = __webpack_require__(77742);
// EXTERNAL MODULE: ./core/garden/glob.js
var glob = __webpack_require__(72938);
// EXTERNAL MODULE: ./core/source/without-trailing.js
var without_trailing = __webpack_require__(46863);
;// CONCATENATED MODULE: ./core/rules/policies/dockerfile-facts.js
function dockerfileFacts(text) {
    const bases = [];
    const copies = [];
    const stages = new Set(['scratch']);
    for (const { words, line } of instructions(text)) {
        const [name = '', ...rest] = words;
        const kind = name.toUpperCase();
        const own = rest.filter((word) => !word.startsWith('--'));
        if (kind === 'FROM') {
            const [image = '', as = '', stage = ''] = own;
            if (image !== '' && !image.includes('$') && !stages.has(image.toLowerCase()))
                bases.push({ image, line });
            if (as.toUpperCase() === 'AS')
                stages.add(stage.toLowerCase());
        }
        else if ((kind === 'COPY' || kind === 'ADD') && !rest.some((word) => word.startsWith('--from='))) {
            const sources = listed(own).slice(0, -1).filter((word) => !word.startsWith('<<'));
            if (sources.length > 0)
                copies.push({ kind, sources, line });
        }
    }
    return { bases, copies };
}
/** `COPY ["a", "b"]` is the other spelling of `COPY a b`. */
function listed(words) {
    if (words[0]?.startsWith('[') !== true)
        return words;
    return words.join(' ').replaceAll(/^\[|\]$/g, '').split(',').map((word) => word.trim().replaceAll(/^"|"$/g, ''));
}
/** Joins continued lines, leaves comments and the bodies of here-documents out. */
function instructions(text) {
    const found = [];
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        let whole = '';
        for (; at < lines.length; at++) {
            const own = lines[at].trim();
            if (own.startsWith('#') || (own === '' && whole !== ''))
                continue;
            whole += ` ${own.replace(/\\$/, '')}`;
            if (!own.endsWith('\\'))
                break;
        }
        const words = whole.split(/\s+/).filter(Boolean);
        if (words.length > 0)
            found.push({ words, line });
        for (const end of words.flatMap((word) => /^<<-?["']?([A-Za-z_]\w*)["']?$/.exec(word)?.[1] ?? []))
            while (at + 1 < lines.length && lines[++at].trim() !== end)
                ;
    }
    return found;
}

// EXTERNAL MODULE: ./core/workspace/environment/requirement-lines.js
var requirement_lines = __webpack_require__(1383);
;// CONCATENATED MODULE: ./core/rules/policies/requirements.js

function readRequirements(text) {
    return (0,requirement_lines/* joinLines */.c)(text).flatMap(({ line, content }) => readLine(content, line) ?? []);
}
function readLine(text, line) {
    const wanted = text.replace(/^(-e|--editable)[\s=]+/, '');
    // Options, other lists, and what lies in the repository itself.
    if (wanted === '' || wanted.startsWith('-') || /^(\.{0,2}\/|\.$|file:)/.test(wanted))
        return null;
    const git = /(^|[\s@])git\+/.test(wanted);
    if (git)
        return { text: wanted, line, git, pinned: /@[0-9a-f]{40}([#\s;]|$)/.test(wanted) };
    const hashed = wanted.includes('--hash=') || /[#&]sha(256|384|512)=/.test(wanted);
    const version = /^[A-Za-z0-9._-]+ ?(?:\[[^\]]*\] ?)?={2,3} ?([^\s;,]+) ?(;|--|$)/.exec(wanted.replace(/\s+/g, ' '))?.[1];
    return { text: wanted, line, git, pinned: hashed || (version !== undefined && !version.includes('*')) };
}

;// CONCATENATED MODULE: ./core/rules/policies/text-checks.js
/** Policies that look into files: Dockerfiles, requirements, READMEs. A file that is not there, or cannot be read, is another rule's. */








const README = 'README.md';
const requirementFiles = ({ files }, { files: globs = [] }) => files.filter((0,glob/* matcher */.j)(globs));
/** One finding a file, at its first loose line. */
const looseRequirements = (loose, said) => (subject, parameters, code, text) => requirementFiles(subject, parameters).flatMap((file) => {
    const path = (0,policy_garden/* inside */.nx)(subject, file);
    const found = readRequirements(text(path) ?? '').filter(loose);
    return found.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path, line: found[0].line, example: subject.example.id }, `${found.length} of ${file} ${said}: ${(0,policy_garden/* few */.H$)(found.map((each) => each.text))}.`)];
});
const requirementPins = looseRequirements(({ pinned, git }) => !pinned && !git, 'not pinned');
const gitRequirements = looseRequirements(({ pinned, git }) => !pinned && git, 'from git and not pinned to a commit');
const dockerfile = (check) => (subject, parameters, code, text) => {
    const path = (0,policy_garden/* inside */.nx)(subject, (0,read_example/* dockerfileOf */.S9)(subject.root));
    return check(dockerfileFacts(text(path) ?? ''), parameters).map(({ line, message }) => (0,finding/* finding */.gk)(code, { path, line, example: subject.example.id }, message));
};
const baseImage = dockerfile(({ bases }, { pin = 'tag' }) => bases.filter(({ image }) => !image.includes('@sha256:') && (pin === 'digest' || !(0,policy_garden/* leafOf */.eo)(image).includes(':'))).map(({ image, line }) => ({ line, message: `The base image ${image.slice(0, 120)} names no ${pin}.` })));
const imageAdditions = dockerfile(({ copies }, { extensions = [] }) => copies.flatMap(({ kind, sources, line }) => {
    const told = sources.filter((source) => (kind === 'ADD' && /^(https?|git):|^git@/.test(source)) || extensions.some((extension) => source.toLowerCase().endsWith(`.${extension}`)));
    return told.length === 0 ? [] : [{ line, message: `${kind} puts ${(0,policy_garden/* few */.H$)(told)} into the image.` }];
}));
/** Without the network: that is another rule's. */
const imageCopies = dockerfile(({ copies }, { manifests = [] }) => {
    const allowed = (0,glob/* matcher */.j)(manifests);
    return copies.flatMap(({ kind, sources, line }) => {
        const told = sources.filter((source) => !/^[a-z]+:\/\/|^git@/.test(source) && !allowed((0,policy_garden/* leafOf */.eo)((0,without_trailing/* withoutTrailingSlashes */.A)(source))));
        return told.length === 0 ? [] : [{ line, message: `${kind} puts ${(0,policy_garden/* few */.H$)(told)} into the image.` }];
    });
});
const readmeHeading = (subject, { headings = [] }, code, text) => {
    const path = (0,policy_garden/* inside */.nx)(subject, README);
    const readme = text(path);
    if (readme === null)
        return [];
    const there = markdownFacts(readme).headings.map((heading) => heading.toLowerCase());
    if (headings.some((wanted) => there.some((heading) => heading.includes(wanted.toLowerCase()))))
        return [];
    return [(0,finding/* finding */.gk)(code, { path, example: subject.example.id }, `No heading says ${headings.map((heading) => `"${heading}"`).join(' or ')}.`)];
};
/** By path only: names are abbreviated in tables, and matching them was wrong 18 times of 48. */
const catalogue = ({ examples, folder, text }, { file = '' }, code) => {
    const list = text(file) ?? '';
    const listed = examples.filter(({ example }) => example.path.startsWith(`${folder}/`));
    return listed.filter(({ example }) => !mentions(list, example.path)).map(({ example }) => (0,finding/* finding */.gk)(code, { path: example.descriptor, example: example.id }, `${file} does not hold ${example.path}.`));
};

;// CONCATENATED MODULE: ./core/rules/policies/readme-commands.js




function readmeCommands(garden, { command = '' }, code) {
    const known = byName(garden);
    const own = garden.examples.map((subject) => ({ path: (0,policy_garden/* inside */.nx)(subject, README), example: subject.example.id }));
    const readmes = [...new Map([{ path: README, example: null }, ...own].map((each) => [each.path, each])).values()];
    return readmes.flatMap(({ path, example }) => markdownFacts(garden.text(path) ?? '').code.flatMap(({ text, line }) => {
        const wrong = wrongWord(text, command, known);
        return wrong === null ? [] : [(0,finding/* finding */.gk)(code, { path, line, example }, wrong)];
    }));
}
/** The garden's runner takes the directory, the name, or any end of the path. */
function byName({ examples, directories }) {
    const known = new Map();
    const add = (names, subjects) => {
        for (const each of new Set(names))
            known.set(each, [...(known.get(each) ?? []), ...subjects]);
    };
    for (const subject of examples)
        add([subject.example.name, ...endsOf(subject.example.path)], [subject]);
    // What nobody can read is there all the same: its presets are not known.
    const read = new Set(examples.map(({ example }) => example.path));
    for (const directory of directories)
        if (!read.has(directory))
            add(endsOf(directory), []);
    return known;
}
const endsOf = (path) => path.split('/').map((_, index, parts) => parts.slice(index).join('/'));
/** Only words that are plainly names: a placeholder, a variable or an option before the name is left alone. */
function wrongWord(text, command, known) {
    const at = command === '' ? -1 : text.indexOf(`${command} `);
    if (at === -1)
        return null;
    const [name = '', preset = ''] = text.slice(at + command.length).trim().split(/\s+/);
    if (!isName(name))
        return null;
    const examples = known.get(name.replace(/^\.\//, '').replace(/\/$/, ''));
    if (examples === undefined)
        return `There is no example ${name.slice(0, 80)}.`;
    const there = !isName(preset) || examples.length === 0 || examples.some(({ example }) => example.presets.some((each) => each.name === preset));
    return there ? null : `${(0,policy_garden/* leafOf */.eo)(name).slice(0, 80)} has no preset ${preset.slice(0, 80)}.`;
}
const isName = (word) => /^[A-Za-z0-9_][\w./-]*$/.test(word) && !/^(example|preset|name)s?$/i.test(word) && !word.includes('..');

;// CONCATENATED MODULE: ./core/rules/policies/check-policies.js
/** Runs the policies that the configuration switched on. */








/** Usually none. */
function switchedOn({ validate: { levels, policies } }) {
    return Object.entries(levels).flatMap(([code, level]) => ((0,policy_table/* isPolicy */.pn)(code) && level !== 'off' ? [{ code, parameters: policies[code] }] : []));
}
/** The files whose text the checks want to know, each once. */
function textsFor(policies, garden) {
    return [...new Set(policies.flatMap(({ code, parameters }) => CHECKS[policy_table/* POLICIES */.PQ[code].check]?.reads?.(garden, parameters) ?? []))];
}
const checkPolicies = (policies, garden) => policies.flatMap(({ code, parameters }) => CHECKS[policy_table/* POLICIES */.PQ[code].check]?.find(garden, parameters, code) ?? []);
const each = (check, reads) => ({
    find: (garden, parameters, code) => garden.examples.flatMap((subject) => check(subject, parameters, code, garden.text)),
    ...(reads === undefined ? {} : { reads: (garden, parameters) => garden.examples.flatMap((subject) => reads(subject, parameters).map((file) => (0,policy_garden/* inside */.nx)(subject, file))) }),
});
const theDockerfile = ({ root }) => [(0,read_example/* dockerfileOf */.S9)(root)];
const theReadme = () => [README];
/** The others are judged where contracts are known (contract-checks.ts). */
const CHECKS = {
    orphan_directories: { find: orphanDirectories },
    preset_form: each(presetForm),
    preset_names: each(presetNames),
    key_paths: each(keyPaths),
    gpu_key_paths: each(gpuKeyPaths),
    vocabulary: each(vocabulary),
    name_style: each(nameStyle),
    date: each(date),
    file_or_key: each(fileOrKey),
    files: each(files),
    media: each(media),
    vendored: each(vendored),
    benchmark_files: { find: benchmarkFiles },
    requirement_pins: each(requirementPins, requirementFiles),
    git_requirements: each(gitRequirements, requirementFiles),
    base_image: each(baseImage, theDockerfile),
    image_additions: each(imageAdditions, theDockerfile),
    image_copies: each(imageCopies, theDockerfile),
    readme_heading: each(readmeHeading, theReadme),
    archive_list: { find: archiveList, reads: ({ archives }, { file = '' }) => archives.map((folder) => `${folder}/${file}`) },
    catalogue: { find: catalogue, reads: (_garden, { file = '' }) => [file] },
    readme_commands: { find: readmeCommands, reads: ({ examples }) => [README, ...examples.map((subject) => (0,policy_garden/* inside */.nx)(subject, README))] },
};


/***/ }),

/***/ 82297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ few),
/* harmony export */   eo: () => (/* binding */ leafOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   pk: () => (/* binding */ filesByExample)
/* harmony export */ });
/** Each file belongs to the nearest example above it. */
function filesByExample(files, directories) {
    const owners = new Map(directories.map((directory) => [directory, directory]));
    const ownerOf = (directory) => {
        const known = owners.get(directory);
        if (known !== undefined)
            return known;
        const owner = directory === '.' ? null : ownerOf(parentOf(directory));
        owners.set(directory, owner);
        return owner;
    };
    const found = new Map(directories.map((directory) => [directory, []]));
    for (const file of files) {
        const owner = ownerOf(parentOf(file));
        if (owner !== null)
            found.get(owner)?.push(owner === '.' ? file : file.slice(owner.length + 1));
    }
    return found;
}
const parentOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.');
const leafOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const inside = ({ example }, file) => (example.path === '.' ? file : `${example.path}/${file}`);
/** A few names, and how many more. */
const few = (names) => `${names.slice(0, 5).map((name) => name.slice(0, 60)).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;


/***/ }),

/***/ 75299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text from a repository, short and on one line, for a message. */
function shorten(text, limit = 80) {
    // Nearly all names are like this, and 50,000 of them are asked for.
    if (text.length <= limit && ORDINARY.test(text))
        return text;
    const line = Array.from(text.slice(0, limit * 2), (char) => (isControl(char) ? '\uFFFD' : char));
    return line.length > limit || text.length > limit * 2 ? `${line.slice(0, limit - 1).join('')}…` : line.join('');
}
const ORDINARY = /^[\x20-\x7e]*$/;
/** `a, b and 3 more`. */
function listed(names, shown = 5) {
    const first = names.slice(0, shown).map((name) => shorten(name));
    if (names.length > shown)
        return `${first.join(', ')} and ${names.length - shown} more`;
    return first.length < 2 ? first.join('') : `${first.slice(0, -1).join(', ')} and ${first.at(-1)}`;
}
// C0, C1, and the characters that turn the direction of a text around.
const isControl = (char) => /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(char);


/***/ }),

/***/ 65284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   GK: () => (/* binding */ unreadableExpectation),
/* harmony export */   uC: () => (/* binding */ unreadableScore)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39706);
/* harmony import */ var _tfc_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75299);


const unreadableExpectation = (example, { reason, place }) => told(example, place, `An expectation cannot be read: ${reason}.`);
const unreadableScore = (example, preset, { reason, place }) => told(example, place, `The \`score:\` of the preset "${(0,_tfc_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(preset)}" cannot be read: ${reason}.`);
const told = (example, place, message) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('GARDEN.EXPECTATION_INVALID', { ...place, example }, message);


/***/ }),

/***/ 1383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ joinLines)
/* harmony export */ });
/** The lines of a requirements file without comments and empty ones; a backslash at the end continues a line. */
function joinLines(text) {
    const lines = [];
    let open = null;
    for (const [index, raw] of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, MAX_LINES).entries()) {
        const comment = /^\s*#/.test(raw);
        // A comment ends a line that was to go on (pip does the same).
        const goes = raw.endsWith('\\') && !comment;
        const part = withoutComment(comment ? ' ' : goes ? raw.slice(0, -1) : raw);
        open ??= { line: index + 1, parts: [] };
        open.parts.push(part);
        if (goes)
            continue;
        lines.push({ line: open.line, content: open.parts.join('').trim().slice(0, MAX_LENGTH) });
        open = null;
    }
    if (open !== null)
        lines.push({ line: open.line, content: open.parts.join('').trim().slice(0, MAX_LENGTH) });
    return lines.filter(({ content }) => content !== '');
}
const MAX_LINES = 20_000;
const MAX_LENGTH = 10_000;
/** A # begins a comment at the start of a line or after a blank; in a URL it does not. */
function withoutComment(line) {
    const at = line.search(/(?:^|\s)#/);
    return at === -1 ? line : line.slice(0, at);
}


/***/ })

};
