export const id = 786;
export const ids = [786];
export const modules = {

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ loadGarden)
});

// EXTERNAL MODULE: ./core/garden/glob.js
var glob = __webpack_require__(557);
;// CONCATENATED MODULE: ./core/garden/discover.js
/** Which paths are descriptors, and which ids they give. */

const DESCRIPTOR = 'example.yaml';
/** Directories that are never looked into. */
const NEVER = ['.git', 'node_modules', '.hortus'];
/** The descriptors among `files`, sorted. */
function descriptorsAmong(files, garden) {
    const ignored = (0,glob/* matcher */.j)(garden.ignore);
    return files.filter((file) => isDescriptor(file) && !file.split('/').some((name) => NEVER.includes(name)) && !ignored(file)).sort();
}
const isDescriptor = (file) => file === DESCRIPTOR || file.endsWith(`/${DESCRIPTOR}`);
/** Directory of a descriptor; `.` is the root. */
const directoryOf = (descriptor) => (descriptor === DESCRIPTOR ? '.' : descriptor.slice(0, -DESCRIPTOR.length - 1));
/** The path below the garden's folder; elsewhere the whole path. The root of the repository itself is `root`. */
function exampleId(path, folder) {
    const prefix = `${folder.replace(/^\.?\/+|\/+$/g, '')}/`;
    if (path === '.')
        return 'root';
    return prefix !== '/' && path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

// EXTERNAL MODULE: ./core/garden/read-example.js + 3 modules
var read_example = __webpack_require__(9136);
;// CONCATENATED MODULE: ./core/rules/apply-levels.js
/** The levels of the configuration; `off` removes a finding. */
function applyLevels(findings, levels) {
    return findings.flatMap((each) => {
        const level = Object.hasOwn(levels, each.code) ? levels[each.code] : undefined;
        return level === undefined ? [each] : level === 'off' ? [] : [{ ...each, level }];
    });
}

// EXTERNAL MODULE: ./core/garden/read-values.js
var read_values = __webpack_require__(8919);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(7699);
// EXTERNAL MODULE: ./core/rules/finding.js + 1 modules
var finding = __webpack_require__(5254);
;// CONCATENATED MODULE: ./core/rules/build-rules.js




/** An example without a Dockerfile is fine (a sibling's image, a tool, Cog); one that names a Dockerfile must have it. */
const buildRules = ({ document, root, example, fact }) => {
    const dockerfile = (0,read_example/* dockerfileOf */.S9)(root);
    const there = fact(dockerfile);
    const at = { ...document.place((0,source_document/* pointer */.Wn)('build', 'dockerfile')), example: example.id };
    if (there === 'outside')
        return [(0,finding/* finding */.g)('GARDEN.OUTSIDE', at, `The Dockerfile ${dockerfile} of ${example.id} leaves the repository.`)];
    if (typeof there === 'object' || (0,read_values/* entry */.f_)(root['build'], 'dockerfile') === undefined)
        return [];
    return [(0,finding/* finding */.g)('GARDEN.DOCKERFILE_MISSING', at, `The Dockerfile ${dockerfile} is ${there === 'missing' ? 'not there' : 'not a file'}.`)];
};

// EXTERNAL MODULE: ./core/garden/known-keys.js
var known_keys = __webpack_require__(7402);
;// CONCATENATED MODULE: ./core/garden/resolve-preset.js
/**
 * Whether the garden's own runner finds the preset: a regular file of that very name in the directory of the example.
 * It reads no command line and no `command`.
 */
function resolveForRunner(preset, fact) {
    return preset.runnerScript !== null && typeof fact(preset.runnerScript) === 'object';
}

// EXTERNAL MODULE: ./core/garden/shell-words.js
var shell_words = __webpack_require__(4012);
// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(3035);
;// CONCATENATED MODULE: ./core/rules/preset-rules.js








const presetRules = (subject) => {
    const { example } = subject;
    const { presets } = subject.root;
    if (presets === undefined || presets === null)
        return [(0,finding/* finding */.g)('GARDEN.PRESETS_MISSING', { ...subject.document.place(''), example: example.id }, 'The descriptor has no presets.')];
    const hasScripts = example.presets.some((preset) => resolveForRunner(preset, subject.fact));
    return example.presets.flatMap((preset, index) => rulesOf(subject, preset, (0,source_document/* isList */.Lv)(presets) ? index : preset.name, hasScripts));
};
function rulesOf(subject, preset, key, hasScripts) {
    const value = (0,read_values/* entry */.f_)(subject.root['presets'], String(key)) ?? ((0,source_document/* isList */.Lv)(subject.root['presets']) ? subject.root['presets'][Number(key)] : undefined) ?? null;
    const at = { ...preset.place, example: subject.example.id };
    if (preset.action.kind === 'invalid')
        return [(0,finding/* finding */.g)('GARDEN.PRESET_INVALID', at, `The preset "${preset.name}" cannot be read: ${preset.action.reason}.`)];
    return [
        ...((0,read_example/* usesCog */.mM)(subject.root) || resolveForRunner(preset, subject.fact) ? [] : unresolved(subject, preset, value, at, hasScripts)),
        ...(preset.action.kind === 'command' ? commandRules(subject, preset, preset.action.argv, at) : scriptRules(subject, preset, at)),
        ...keysOf(subject, preset, value, key),
    ];
}
/** Hortus can split a command line; the garden's own runner takes the whole of it as the name of a file. */
function unresolved(subject, preset, value, at, hasScripts) {
    const { name, action } = preset;
    if (action.kind === 'command')
        return hasScripts ? [(0,finding/* finding */.g)('GARDEN.PRESET_COMMAND_ONLY', at, `The preset "${name}" has a command and no script: ${preset.runnerScript} is not there.`)] : [];
    if (action.kind === 'invalid')
        return [];
    const there = typeof subject.fact(action.script) === 'object';
    if ((0,source_document/* isList */.Lv)(value) && there)
        return [(0,finding/* finding */.g)('GARDEN.PRESET_UNRESOLVED', at, `The preset "${name}" is a list, and the runner takes "${preset.runnerScript}" as the name of its script.`, { fix: `Write \`${name}: { script: ${action.script} }\`.` })];
    if (preset.runnerScript !== action.script && there)
        return [(0,finding/* finding */.g)('GARDEN.PRESET_UNRESOLVED', at, `The script of the preset "${name}" is a command line ("${shorten(preset.runnerScript ?? '')}"), and the runner takes all of it as the name of a file.`, { fix: splitFix(preset) })];
    return [missing(subject, preset, action.script, at)];
}
function missing(subject, preset, script, at) {
    const fact = subject.fact(script);
    if (fact === 'outside')
        return (0,finding/* finding */.g)('GARDEN.OUTSIDE', at, `The script "${shorten(script)}" of the preset "${preset.name}" leaves the repository.`);
    return (0,finding/* finding */.g)('GARDEN.PRESET_UNRESOLVED', at, `The preset "${preset.name}" leads to ${shorten(script)}, which is ${fact === 'not_a_file' ? 'not a file' : `not there in ${subject.example.path}`}.`);
}
function splitFix({ action, env, name }) {
    if (action.kind !== 'script')
        return '';
    const inside = Object.keys(env).length > 0 ? `sets ${Object.keys(env).join(', ')} and calls ${action.script}` : `calls \`${action.script} ${shorten(action.args.join(' '))}\``;
    return `Add a script ${name}.sh that ${inside}, and name it under \`script:\`.`;
}
function commandRules(subject, preset, argv, at) {
    const file = commandFile(preset);
    const found = [];
    if (file !== null) {
        const fact = subject.fact(file.path);
        const what = `The command of the preset "${preset.name}" names ${shorten(file.path)}`;
        if (fact === 'outside')
            found.push((0,finding/* finding */.g)('GARDEN.OUTSIDE', at, `${what}, which leaves the repository.`));
        else if (fact === 'missing' || fact === 'not_a_file')
            found.push((0,finding/* finding */.g)('GARDEN.PRESET_SCRIPT_MISSING', at, `${what}, which is ${fact === 'missing' ? 'not there' : 'not a file'}.`));
        else if (file.started && !fact.executable)
            found.push((0,finding/* finding */.g)('GARDEN.PRESET_NOT_EXECUTABLE', at, `${what}, which is not executable.`));
    }
    const syntax = /^(ba|da|z)?sh$/.test(leaf(argv[0] ?? '')) ? null : (0,shell_words/* shellSyntax */.m)(argv);
    if (syntax !== null)
        found.push((0,finding/* finding */.g)('GARDEN.PRESET_SHELL_SYNTAX', at, `The command of the preset "${preset.name}" holds "${shorten(syntax)}", and no shell reads it.`));
    return found;
}
function scriptRules(subject, preset, at) {
    if (preset.action.kind !== 'script')
        return [];
    const fact = subject.fact(preset.action.script);
    if (typeof fact !== 'object' || fact.executable)
        return [];
    return [(0,finding/* finding */.g)('GARDEN.SCRIPT_NOT_EXECUTABLE', at, `The script ${shorten(preset.action.script)} of the preset "${preset.name}" is not executable.`)];
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
            return [(0,finding/* finding */.g)('GARDEN.PRESET_KEY_IGNORED', at(own), `The runner ignores \`${own}\` of the preset "${preset.name}".`)];
        const meant = known_keys/* PRESET_KEYS */.T2.has(own) ? null : (0,did_you_mean/* didYouMean */.a)(own, [...known_keys/* PRESET_KEYS */.T2]);
        return meant === null ? [] : [(0,finding/* finding */.g)('GARDEN.UNKNOWN_KEY', at(own), `The preset "${preset.name}" has the key "${shorten(own)}"; did you mean "${meant}"?`)];
    });
}
const leaf = (path) => path.slice(path.lastIndexOf('/') + 1);
const shorten = (text) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

;// CONCATENATED MODULE: ./core/rules/key-rules.js




const KEYS = [...known_keys/* READ_KEYS */.CV, ...known_keys/* SEEN_KEYS */.vC];
/** Two of three descriptors have keys that no template knows: only what looks like a slip is told. */
const keyRules = ({ document, root, example }) => Object.keys(root).flatMap((key) => {
    const meant = known_keys/* READ_KEYS */.CV.has(key) || known_keys/* SEEN_KEYS */.vC.has(key) ? null : (0,did_you_mean/* didYouMean */.a)(key, KEYS);
    if (meant === null)
        return [];
    return [(0,finding/* finding */.g)('GARDEN.UNKNOWN_KEY', { ...document.keyPlace((0,source_document/* pointer */.Wn)(key)), example: example.id }, `The descriptor has the key "${key.slice(0, 60)}"; did you mean "${meant}"?`)];
});

;// CONCATENATED MODULE: ./core/rules/need-rules.js


const needRules = ({ document, example }) => {
    const { gpus, spellings } = example.need;
    const at = (to) => ({ ...document.place(to), example: example.id });
    if (spellings.length === 0)
        return [(0,finding/* finding */.g)('GARDEN.GPU_UNDECLARED', at((0,source_document/* pointer */.Wn)('resources')), 'The descriptor does not say whether the example needs a GPU.')];
    const [first] = spellings;
    const key = `/${first.split(':')[0].replace('.', '/')}`;
    if (gpus === null)
        return [(0,finding/* finding */.g)('GARDEN.GPU_UNDECLARED', at(key), `What the descriptor says about GPUs (${first}) cannot be understood.`)];
    if (spellings.includes('resources.gpu:int'))
        return [];
    return [(0,finding/* finding */.g)('GARDEN.GPU_SPELLING', at(key), `The need for a GPU is spelled ${spellings.join(', ')} and read as ${gpus}${gpus > 0 && example.need.cpuOk ? ', optional' : ''}.`)];
};

;// CONCATENATED MODULE: ./core/rules/schema-rules.js
const schemaRules = () => [];

// EXTERNAL MODULE: ./core/garden/read-verification.js
var read_verification = __webpack_require__(3910);
;// CONCATENATED MODULE: ./core/rules/status-rules.js



/** How alive the example says it is: stability, archive, verification. */
const statusRules = (subject) => [...stability(subject), ...archive(subject), ...verification(subject)];
const KNOWN = new Set(['stable', 'beta', 'experimental', 'archived']);
function stability({ document, example }) {
    const word = example.stabilityRaw;
    if (word === null || KNOWN.has(word))
        return [];
    return [(0,finding/* finding */.g)('GARDEN.STABILITY_UNKNOWN', { ...document.place((0,source_document/* pointer */.Wn)('stability')), example: example.id }, `The stability "${word.slice(0, 60)}" is read as ${example.tier}.`)];
}
function archive({ document, root, example }) {
    const { archivedBy, stabilityRaw } = example;
    const at = { ...document.place((0,source_document/* pointer */.Wn)(root['archived'] === undefined ? 'stability' : 'archived')), example: example.id };
    if (archivedBy.length > 0 && stabilityRaw !== null && !archivedBy.includes('stability'))
        return [(0,finding/* finding */.g)('GARDEN.ARCHIVE_DISAGREES', at, `The example is archived (${archivedBy.join(', ')}) and its stability says ${stabilityRaw.slice(0, 60)}.`)];
    if (archivedBy.length > 0 && root['archived'] === false)
        return [(0,finding/* finding */.g)('GARDEN.ARCHIVE_DISAGREES', at, `The example is archived (${archivedBy.join(', ')}) and says \`archived: false\`.`, { fix: 'Remove one of the two.' })];
    return [];
}
/** A date of its own kind (`verification.date`) dates the status; `last_verified` claims a success. */
function verification({ document, example }) {
    const { shape, date, status } = example.verification;
    if (shape !== 'nested' || date === null || !(0,read_verification/* contradicts */.V4)(status))
        return [];
    return [(0,finding/* finding */.g)('GARDEN.VERIFICATION_DISAGREES', { ...document.place((0,source_document/* pointer */.Wn)('verification', 'status')), example: example.id }, `It was last verified on ${date}, and its status is ${status}.`)];
}

;// CONCATENATED MODULE: ./core/rules/check-example.js
/** Every rule about one example. A family of findings is one file. */







const RULES = [schemaRules, keyRules, presetRules, buildRules, needRules, statusRules];
const checkExample = (subject) => RULES.flatMap((rule) => rule(subject));
/** The files, relative to the example's directory, that its rules want to know about. */
function pathsOf(example, root) {
    const scripts = example.presets.flatMap((preset) => [preset.runnerScript, preset.action.kind === 'script' ? preset.action.script : null, commandFile(preset)?.path ?? null]);
    return [...new Set([(0,read_example/* dockerfileOf */.S9)(root), ...scripts.filter((script) => script !== null)])];
}

;// CONCATENATED MODULE: ./core/rules/check-garden.js


function checkGarden(examples) {
    const byLeaf = Map.groupBy(examples.filter((example) => example.tier !== 'archived'), (example) => (0,read_example/* leafOf */.eo)(example.path));
    return [...byLeaf].flatMap(([leaf, same]) => (same.length < 2 ? [] : same.map((example) => ambiguous(leaf, example, same))));
}
function ambiguous(leaf, example, same) {
    const others = same.filter((other) => other !== example).map((other) => other.id);
    return (0,finding/* finding */.g)('GARDEN.AMBIGUOUS_NAME', { path: example.descriptor, example: example.id }, `"${leaf}" is also the name of ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' and others' : ''}.`);
}

;// CONCATENATED MODULE: ./core/rules/unreadable.js

function notRead(path, example, problem) {
    return (0,finding/* finding */.g)(BY_READ[problem.kind], { path, example }, `${path} cannot be read: ${problem.message}.`);
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
    return issues.map(({ kind, message, line, column }) => (0,finding/* finding */.g)(BY_ISSUE[kind], { path, line, column, example }, `${message.replace(/\.$/, '')}.`));
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
    return (0,finding/* finding */.g)('GARDEN.NOT_A_MAP', { ...document.place(''), example }, `The descriptor is ${is}, not a map.`);
}

// EXTERNAL MODULE: ./core/source/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(4639);
;// CONCATENATED MODULE: ./app/steps/load-garden.js
/** Reads every descriptor of the garden. What is wrong with one becomes its findings; the others are read all the same. */









async function loadGarden(world, config) {
    const descriptors = descriptorsAmong(await listFiles(world), config.garden);
    const loaded = withoutTwins(await Promise.all(descriptors.map((path) => loadExample(world, config, path))));
    const examples = loaded.flatMap(({ example }) => (example === null ? [] : [example])).sort((a, b) => (a.id < b.id ? -1 : 1));
    const findings = [...loaded.flatMap((each) => each.findings), ...checkGarden(examples)];
    return {
        examples,
        findings: applyLevels(findings, config.validate.levels),
        unreadable: loaded.filter(({ example }) => example === null).map(({ id, path }) => ({ id, path })),
    };
}
/** What git lists leaves out ignored files and costs one call; without git, or in a directory that git ignores, the disk is walked. */
async function listFiles({ files, git }) {
    const listed = await git.listFiles('.');
    if (listed !== null && listed.length > 0)
        return listed;
    return (await files.walk('.', { skip: NEVER })).filter(({ kind }) => kind !== 'directory').map(({ path }) => path);
}
async function loadExample(world, config, descriptor) {
    const path = directoryOf(descriptor);
    const id = exampleId(path, config.garden.folder);
    const unreadable = (findings) => ({ id, path, example: null, findings });
    const file = await world.files.readText(descriptor, { maxBytes: read_yaml/* DESCRIPTOR_LIMITS */.F.maxBytes });
    if (!file.ok)
        return unreadable([notRead(descriptor, id, file.problem)]);
    const document = (0,read_yaml/* readYaml */.g)(file.value.text, descriptor);
    if (!document.ok)
        return unreadable(notParsed(descriptor, id, document.problem));
    const root = document.value.value;
    if (!(0,source_document/* isMap */.jh)(root))
        return unreadable([notAMap(document.value, id)]);
    const hasDockerfile = typeof (await factOf(world, path, (0,read_example/* dockerfileOf */.S9)(root))) === 'object';
    const example = (0,read_example/* readExample */.$1)(document.value, root, { id, path, archiveFolder: config.garden.archive_folder, hasDockerfile });
    const facts = new Map(await Promise.all(pathsOf(example, root).map(async (each) => [each, await factOf(world, path, each)])));
    return { id, path, example, findings: checkExample({ document: document.value, root, example, fact: (each) => facts.get(each) ?? 'missing' }) };
}
/** A symlink inside the repository counts as what it points to. */
async function factOf({ files }, directory, path) {
    const joined = directory === '.' ? path : `${directory}/${path}`;
    const place = await files.resolve(joined);
    if (place === 'outside')
        return 'outside';
    if (place === null)
        return 'missing';
    const found = await files.stat(place.path);
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
        const told = (0,finding/* finding */.g)('GARDEN.ID_TAKEN', { path: `${each.path}/example.yaml`, example: each.id }, `The id ${each.id} belongs to ${taken} already.`);
        return { ...each, example: null, findings: [told] };
    });
}


/***/ }),

/***/ 557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/** True when any of the patterns matches the whole path; a pattern that ends in `/` means everything below it. */
function matcher(patterns) {
    const compiled = patterns.map((pattern) => pattern.replace(/^\.?\//, '').replace(/\/$/, '/**').split('/'));
    return (path) => {
        const names = path.split('/');
        return compiled.some((parts) => matchList(parts, names, (part) => part === '**', matchName));
    };
}
const matchName = (part, name) => matchList([...part], [...name], (char) => char === '*', (char, own) => char === '?' || char === own);
/** Two pointers and one remembered star: when a match fails, only the last star takes one more. */
function matchList(pattern, items, isStar, same) {
    let at = 0;
    let star = -1;
    let taken = 0;
    let index = 0;
    while (index < items.length) {
        const part = pattern[at];
        if (part !== undefined && isStar(part))
            [star, taken, at] = [at, index, at + 1];
        else if (part !== undefined && same(part, items[index]))
            [at, index] = [at + 1, index + 1];
        else if (star >= 0)
            [at, index, taken] = [star + 1, taken + 1, taken + 1];
        else
            return false;
    }
    while (at < pattern.length && isStar(pattern[at]))
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 7402:
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
    'build', 'presets', 'profiles', 'verification', 'last_verification_note', 'shared_paths', 'metrics',
]);
/** Seen in real gardens and kept as they are. */
const SEEN_KEYS = new Set(['license', 'model', 'models', 'model_source', 'references', 'repository', 'inputs', 'outputs', 'paper', 'limitations', 'notes', 'runtime_profiles', 'source']);
/** What an entry of `presets` may hold; the garden's own runner reads only the first five. */
const RUNNER_PRESET_KEYS = new Set(['script', 'description', 'command', 'path_args', 'docker']);
const PRESET_KEYS = new Set([...RUNNER_PRESET_KEYS, 'args', 'env', 'params', 'network', 'timeout_seconds', 'engines', 'requires']);


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S9: () => (/* binding */ dockerfileOf),
  eo: () => (/* binding */ leafOf),
  $1: () => (/* binding */ readExample),
  mM: () => (/* binding */ usesCog)
});

// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(7699);
// EXTERNAL MODULE: ./core/garden/known-keys.js
var known_keys = __webpack_require__(7402);
// EXTERNAL MODULE: ./core/garden/read-values.js
var read_values = __webpack_require__(8919);
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
    const word = String(value).trim().toLowerCase();
    const meant = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    return { spelling, gpus: meant?.gpus ?? null, optional: meant?.optional ?? false };
}
const first = (...values) => values.map(read_values/* numberOr */.d_).find((value) => value !== null) ?? null;

// EXTERNAL MODULE: ./core/garden/shell-words.js
var shell_words = __webpack_require__(4012);
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
    const line = actionOf(name, value);
    return {
        name,
        description: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'description')),
        action: line.action,
        runnerScript: runnerScript(name, value),
        env: { ...line.env, ...(0,read_values/* texts */.Te)((0,read_values/* entry */.f_)(value, 'env')) },
        params: (0,read_values/* scalars */.kw)((0,read_values/* entry */.f_)(value, 'params')),
        network: (0,read_values/* entry */.f_)(value, 'network') === true,
        timeoutSeconds: positive((0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(value, 'timeout_seconds'))),
        engines: (0,read_values/* words */.aL)((0,read_values/* entry */.f_)(value, 'engines')).filter((word) => ENGINES.has(word)),
        requires: (0,read_values/* words */.aL)((0,read_values/* entry */.f_)(value, 'requires')),
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
        return value.length === 1 && typeof value[0] === 'string' ? scriptLine(value[0], []) : invalid('it is a list of several things; write `script:` or `command:`');
    if (!(0,source_document/* isMap */.jh)(value))
        return invalid('it is neither a map nor the name of a script');
    const args = argsOf((0,read_values/* entry */.f_)(value, 'args'));
    if (args === null)
        return invalid('its `args` have a quote that is never closed');
    const command = (0,read_values/* entry */.f_)(value, 'command');
    if (command !== undefined && command !== null)
        return commandLine(command, args);
    const script = (0,read_values/* entry */.f_)(value, 'script');
    if (script === undefined || script === null)
        return scriptLine(`${name}.sh`, args);
    if ((0,source_document/* isList */.Lv)(script) && script.every((word) => typeof word === 'string'))
        return scriptWords(script, args);
    return typeof script === 'string' ? scriptLine(script, args) : invalid('its `script` is not a text');
}
function commandLine(command, args) {
    if ((0,source_document/* isList */.Lv)(command)) {
        const argv = command.map(read_values/* textOr */.ph);
        if (argv.length === 0 || argv.includes(null))
            return invalid('its `command` is a list that is empty or holds something else than texts');
        return { action: { kind: 'command', argv: [...argv, ...args] }, env: {} };
    }
    if (typeof command !== 'string')
        return invalid('its `command` is neither a text nor a list');
    const split = (0,shell_words/* shellWords */.C)(command);
    if (!split.ok)
        return invalid(`its \`command\` cannot be split: ${split.problem}`);
    const { env, rest } = withoutEnv(split.value);
    return rest.length === 0 ? invalid('its `command` is empty') : { action: { kind: 'command', argv: [...rest, ...args] }, env };
}
/** `MERLION_PORT=8050 serve.sh -- --stage x`: variables, the script, its arguments. */
function scriptLine(line, args) {
    const split = (0,shell_words/* shellWords */.C)(line);
    return split.ok ? scriptWords(split.value, args) : invalid(`its \`script\` cannot be split: ${split.problem}`);
}
function scriptWords(words_, args) {
    const { env, rest } = withoutEnv(words_);
    const [script, ...own] = rest;
    if (script === undefined)
        return invalid('its `script` is empty');
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
const positive = (value) => (value !== null && value > 0 ? value : null);
const invalid = (reason) => ({ action: { kind: 'invalid', reason }, env: {} });

;// CONCATENATED MODULE: ./core/garden/read-tier.js

/** Folders that real gardens use, when the configuration names none. */
const ARCHIVE_FOLDERS = ['archived_examples', 'archived-examples'];
/** What the file and its place say about how alive the example is. Words outside the vocabulary are experimental. */
function readTier(root, path, archiveFolder) {
    const stabilityRaw = (0,read_values/* textOr */.ph)(root['stability']);
    const word = stabilityRaw?.toLowerCase() ?? '';
    const archivedBy = [];
    if (inArchive(path, archiveFolder))
        archivedBy.push('folder');
    if (word === 'archived')
        archivedBy.push('stability');
    if (root['archived'] === true)
        archivedBy.push('flag');
    const tier = archivedBy.length > 0 ? 'archived' : word === 'stable' || word === 'beta' ? word : 'experimental';
    return { tier, stabilityRaw, archivedBy };
}
const inArchive = (path, archiveFolder) => (archiveFolder === null ? ARCHIVE_FOLDERS : [archiveFolder.replace(/\/+$/, '')]).some((folder) => path === folder || path.startsWith(`${folder}/`));

// EXTERNAL MODULE: ./core/garden/read-verification.js
var read_verification = __webpack_require__(3910);
;// CONCATENATED MODULE: ./core/garden/read-example.js
/** Tolerant reader: any map of a descriptor becomes the one normal form; what is odd in it is told by the rules, not here. */







/** `root` is the document's value, already known to be a map. */
function readExample(document, root, where) {
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
        ...readTier(root, where.path, where.archiveFolder),
        need: readNeed(root),
        image: (0,read_values/* textOr */.ph)(root['image']) ?? (0,read_values/* textOr */.ph)(root['docker']) ?? (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(root['docker'], 'image')),
        build: readBuild(root, where.hasDockerfile),
        presets: readPresets(document),
        profiles: readProfiles(root['profiles']),
        verification: (0,read_verification/* readVerification */.C1)(root),
        sharedPaths: (0,read_values/* words */.aL)(root['shared_paths']),
        metrics: readMetrics(root['metrics']),
        extra: extraOf(root),
    };
}
/** Where the Dockerfile of an example is, relative to its directory. */
const dockerfileOf = (root) => (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(root['build'], 'dockerfile')) || 'Dockerfile';
const usesCog = (root) => (0,read_values/* entry */.f_)(root['cog'], 'enabled') === true;
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
        metrics[name] = { direction: direction === 'min' || direction === 'max' ? direction : null, unit: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(each, 'unit')), tolerance: (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(each, 'tolerance')) };
    }
    return metrics;
}
function extraOf(root) {
    return Object.fromEntries(Object.entries(root).filter(([key]) => !known_keys/* READ_KEYS */.CV.has(key)));
}


/***/ }),

/***/ 8919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ mapOr),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   d_: () => (/* binding */ numberOr),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   kw: () => (/* binding */ scalars),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
/* harmony import */ var _source_source_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7699);
/** Small total readers: whatever stands in the file, they give a value of the kind asked for. What was wrong is told by the rules. */

/** Own entry of a map; undefined when the thing is no map or has no such key. */
const entry = (value, key) => ((0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && Object.hasOwn(value, key) ? value[key] : undefined);
const mapOr = (value) => ((0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value : EMPTY);
const textOr = (value) => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null);
const numberOr = (value) => (typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,9}(\.\d{1,3})?$/.test(value.trim()) ? Number(value) : null);
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

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ readVerification),
/* harmony export */   V4: () => (/* binding */ contradicts)
/* harmony export */ });
/* unused harmony export isoDate */
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8919);

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

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ shellWords),
/* harmony export */   m: () => (/* binding */ shellSyntax)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);

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


/***/ })

};
