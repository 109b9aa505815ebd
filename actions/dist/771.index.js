export const id = 771;
export const ids = [771];
export const modules = {

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var _core_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2619);
/** The files of the repository: what git tracks or would track. Whoever asks while another waits shares its answer. */

/** What git lists leaves out ignored files and costs one call; without git, or in a directory that git ignores, the disk is walked. */
async function listFiles({ files, git }) {
    const listed = await git.listFiles('.');
    if (listed !== null && listed.length > 0)
        return listed;
    return (await files.walk('.', { skip: _core_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm })).filter(({ kind }) => kind !== 'directory').map(({ path }) => path);
}


/***/ }),

/***/ 2771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ loadGarden)
});

// EXTERNAL MODULE: ./core/garden/discover.js
var discover = __webpack_require__(2619);
// EXTERNAL MODULE: ./core/garden/read-example.js + 2 modules
var read_example = __webpack_require__(9131);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __webpack_require__(9588);
// EXTERNAL MODULE: ./core/garden/read-values.js
var read_values = __webpack_require__(8919);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(7699);
// EXTERNAL MODULE: ./core/rules/finding.js + 22 modules
var finding = __webpack_require__(3494);
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
// EXTERNAL MODULE: ./core/rules/tfc/shorten.js
var shorten = __webpack_require__(5299);
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

;// CONCATENATED MODULE: ./core/schema/generated/example.validate.js
// Generated from schemas/ by `npm run generate`. Do not edit.


const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"example.schema.json","title":"Example","description":"Descriptor of one example: example.yaml. The world is open: unknown keys are kept and never an error. Several spellings of one thing are read; the one described first is the one to write.","type":"object","additionalProperties":true,"properties":{"name":{"type":"string","title":"Name","description":"Short name, lower case with hyphens. Missing: the name of the directory."},"description":{"type":["string","null"],"title":"Description","description":"What it does, in a sentence or two. Quote texts that contain \": \"."},"capability":{"type":["string","null"],"title":"Capability","description":"What it can do, as a path from general to special, for instance perception/object_detection."},"tags":{"$ref":"#/$defs/words","title":"Tags","description":"Words to find it by."},"tasks":{"$ref":"#/$defs/words","title":"Tasks","description":"For instance image_classification."},"frameworks":{"$ref":"#/$defs/words","title":"Frameworks","description":"For instance pytorch."},"modalities":{"$ref":"#/$defs/words","title":"Modalities","description":"For instance vision, text, audio."},"datasets":{"$ref":"#/$defs/words","title":"Datasets","description":"Datasets it uses; [] says that it needs none."},"stability":{"type":["string","null"],"title":"Stability","description":"stable, beta, experimental or archived. Any other word counts as experimental.","examples":["stable","beta","experimental","archived"]},"archived":{"type":["boolean","null"],"title":"Archived","description":"true: out of the way, not run unless named. Better written as stability: archived."},"image":{"type":["string","null"],"title":"Image","description":"Name of the container image that its own scripts build and run."},"docker":{"type":["string","object","null"],"title":"Docker","description":"The image as a text, or a map with image, gpu and vram_gb. Better written as image and resources."},"license":{"type":["string","null"],"title":"Licence","description":"SPDX name of the licence, when it is not that of the repository."},"resources":{"type":["object","null"],"title":"Resources","description":"What it needs to run.","additionalProperties":true,"properties":{"gpu":{"type":["integer","object","string","boolean","null"],"minimum":0,"title":"GPUs","description":"Number of GPUs; 0: none. Also read: { count, vram_gb }, required (one), optional (one when there is one)."},"gpu_count":{"type":["integer","null"],"minimum":0,"description":"Better written as gpu."},"vram_gb":{"$ref":"#/$defs/amount","description":"Memory of the GPU in GB."},"ram_gb":{"$ref":"#/$defs/amount","description":"Memory in GB."},"cpu_cores":{"$ref":"#/$defs/amount","description":"CPU cores."},"disk_gb":{"$ref":"#/$defs/amount","description":"Disk in GB: image, models and data."},"downloads":{"type":["array","null"],"description":"Files fetched before the first run: list of { url, dest }."}}},"hardware":{"type":["object","null"],"title":"Hardware","description":"gpu_required, min_vram_gb, min_ram_gb. Better written as resources."},"build":{"type":["object","null"],"title":"Build","description":"How the image is built.","additionalProperties":true,"properties":{"dockerfile":{"type":"string","default":"Dockerfile","description":"Relative to the directory of the example, which is the build context."},"args":{"$ref":"#/$defs/texts","description":"Build arguments."}}},"presets":{"type":["object","array","null"],"title":"Presets","description":"Named ways to run the example: build, train, eval, predict, serve, smoke, benchmark. Hortus runs those with a command itself; smoke is the one it runs on every pull request.","additionalProperties":{"$ref":"#/$defs/preset"}},"profiles":{"type":["object","null"],"title":"Profiles","description":"Named sets of parameters, environment and device needs, chosen with --profile.","additionalProperties":{"type":"object","additionalProperties":true,"properties":{"params":{"$ref":"#/$defs/scalars"},"env":{"$ref":"#/$defs/texts"},"gpus":{"type":"integer","minimum":0,"description":"Number of GPUs this profile uses."}}}},"metrics":{"type":["object","null"],"title":"Metrics","description":"What its runs report, and how it is compared.","additionalProperties":{"type":["object","string"],"additionalProperties":true,"properties":{"direction":{"enum":["min","max"],"description":"Which way is better."},"unit":{"type":"string","description":"For instance 1, ms, images/s."},"tolerance":{"type":"number","minimum":0,"description":"Relative change that counts as equal, for instance 0.02."}}}},"shared_paths":{"$ref":"#/$defs/words","title":"Shared paths","description":"Globs of files outside its directory that the example depends on: a change there affects it."},"verification":{"type":["object","null"],"title":"Verification","description":"What its author claims to have tried. A claim, never edited by Hortus.","additionalProperties":true,"properties":{"last_verified":{"type":["string","null"],"description":"YYYY-MM-DD."},"last_verification_note":{"type":["string","null"],"description":"What was run, where, and what came out."},"status":{"type":["string","null"],"description":"VERIFIED, PARTIAL or UNVERIFIED."},"date":{"type":["string","null"],"description":"Better written as last_verified."},"notes":{"type":["string","null"],"description":"Better written as last_verification_note."}}},"last_verification_note":{"type":["string","null"],"description":"Better written under verification. Begins with the date."}},"$defs":{"words":{"type":["array","string","null"],"items":{"type":["string","number","object"]}},"amount":{"type":["number","null"],"minimum":0},"texts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"scalars":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean"]}},"preset":{"type":["object","string","array","null"],"title":"Preset","additionalProperties":true,"properties":{"description":{"type":["string","null"],"description":"What it does, in one line."},"command":{"type":["string","array","null"],"description":"What Hortus runs: words split like a shell's without expansion, or a list. Relative to the directory of the example."},"script":{"type":["string","array","null"],"description":"A shell script of the example that may call a container engine itself. Missing: the preset's name and .sh."},"args":{"type":["string","array","null"],"description":"Arguments for the script or command."},"env":{"$ref":"#/$defs/texts","description":"Environment variables."},"params":{"$ref":"#/$defs/scalars","description":"Parameters and their defaults, appended as --name value; --param changes them."},"network":{"type":"boolean","default":false,"description":"true: the run may use the network."},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400,"description":"The run is stopped after this."},"engines":{"type":"array","items":{"enum":["docker","podman","process"]},"description":"Engines it can run under; missing: any."},"requires":{"type":"array","items":{"type":"string"},"description":"Programs that a run without a container needs, for instance python3, or python3:numpy for a module."},"path_args":{"type":["array","null"],"description":"Arguments that are paths of the caller: list of { flag, type }."},"docker":{"type":["boolean","null"],"description":"For the garden's own runner: false runs on the host."}}}}};
const schema32 = {"type":["array","string","null"],"items":{"type":["string","number","object"]}};
const schema37 = {"type":["number","null"],"minimum":0};
const schema41 = {"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}};
const schema44 = {"type":["object","null"],"additionalProperties":{"type":["string","number","boolean"]}};
const schema42 = {"type":["object","string","array","null"],"title":"Preset","additionalProperties":true,"properties":{"description":{"type":["string","null"],"description":"What it does, in one line."},"command":{"type":["string","array","null"],"description":"What Hortus runs: words split like a shell's without expansion, or a list. Relative to the directory of the example."},"script":{"type":["string","array","null"],"description":"A shell script of the example that may call a container engine itself. Missing: the preset's name and .sh."},"args":{"type":["string","array","null"],"description":"Arguments for the script or command."},"env":{"$ref":"#/$defs/texts","description":"Environment variables."},"params":{"$ref":"#/$defs/scalars","description":"Parameters and their defaults, appended as --name value; --param changes them."},"network":{"type":"boolean","default":false,"description":"true: the run may use the network."},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400,"description":"The run is stopped after this."},"engines":{"type":"array","items":{"enum":["docker","podman","process"]},"description":"Engines it can run under; missing: any."},"requires":{"type":"array","items":{"type":"string"},"description":"Programs that a run without a container needs, for instance python3, or python3:numpy for a module."},"path_args":{"type":["array","null"],"description":"Arguments that are paths of the caller: list of { flag, type }."},"docker":{"type":["boolean","null"],"description":"For the garden's own runner: false runs on the host."}}};

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
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
let data0 = data.description;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema42.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(((typeof data1 !== "string") && (!(Array.isArray(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema42.properties.command.type},message:"must be string,array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.script !== undefined){
let data2 = data.script;
if(((typeof data2 !== "string") && (!(Array.isArray(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: schema42.properties.script.type},message:"must be string,array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.args !== undefined){
let data3 = data.args;
if(((typeof data3 !== "string") && (!(Array.isArray(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: schema42.properties.args.type},message:"must be string,array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.env !== undefined){
let data4 = data.env;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/env/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.params !== undefined){
let data6 = data.params;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/$defs/scalars/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err8 = {instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalars/additionalProperties/type",keyword:"type",params:{type: schema44.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.network !== undefined){
if(typeof data.network !== "boolean"){
const err9 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timeout_seconds !== undefined){
let data9 = data.timeout_seconds;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 86400 || isNaN(data9)){
const err10 = {instancePath:instancePath+"/timeout_seconds",schemaPath:"#/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err11 = {instancePath:instancePath+"/timeout_seconds",schemaPath:"#/properties/timeout_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/timeout_seconds",schemaPath:"#/properties/timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
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
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/engines",schemaPath:"#/properties/engines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.path_args !== undefined){
let data14 = data.path_args;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err17 = {instancePath:instancePath+"/path_args",schemaPath:"#/properties/path_args/type",keyword:"type",params:{type: schema42.properties.path_args.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.docker !== undefined){
let data15 = data.docker;
if((typeof data15 !== "boolean") && (data15 !== null)){
const err18 = {instancePath:instancePath+"/docker",schemaPath:"#/properties/docker/type",keyword:"type",params:{type: schema42.properties.docker.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema31.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.capability !== undefined){
let data2 = data.capability;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/capability",schemaPath:"#/properties/capability/type",keyword:"type",params:{type: schema31.properties.capability.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(((!(Array.isArray(data3))) && (typeof data3 !== "string")) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err4 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.tasks !== undefined){
let data5 = data.tasks;
if(((!(Array.isArray(data5))) && (typeof data5 !== "string")) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/tasks",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err6 = {instancePath:instancePath+"/tasks/" + i1,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.frameworks !== undefined){
let data7 = data.frameworks;
if(((!(Array.isArray(data7))) && (typeof data7 !== "string")) && (data7 !== null)){
const err7 = {instancePath:instancePath+"/frameworks",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
const err8 = {instancePath:instancePath+"/frameworks/" + i2,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.modalities !== undefined){
let data9 = data.modalities;
if(((!(Array.isArray(data9))) && (typeof data9 !== "string")) && (data9 !== null)){
const err9 = {instancePath:instancePath+"/modalities",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (!(data10 && typeof data10 == "object" && !Array.isArray(data10)))){
const err10 = {instancePath:instancePath+"/modalities/" + i3,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.datasets !== undefined){
let data11 = data.datasets;
if(((!(Array.isArray(data11))) && (typeof data11 !== "string")) && (data11 !== null)){
const err11 = {instancePath:instancePath+"/datasets",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err12 = {instancePath:instancePath+"/datasets/" + i4,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data.stability !== undefined){
let data13 = data.stability;
if((typeof data13 !== "string") && (data13 !== null)){
const err13 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type: schema31.properties.stability.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.archived !== undefined){
let data14 = data.archived;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err14 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: schema31.properties.archived.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.image !== undefined){
let data15 = data.image;
if((typeof data15 !== "string") && (data15 !== null)){
const err15 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: schema31.properties.image.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.docker !== undefined){
let data16 = data.docker;
if(((typeof data16 !== "string") && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))) && (data16 !== null)){
const err16 = {instancePath:instancePath+"/docker",schemaPath:"#/properties/docker/type",keyword:"type",params:{type: schema31.properties.docker.type},message:"must be string,object,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.license !== undefined){
let data17 = data.license;
if((typeof data17 !== "string") && (data17 !== null)){
const err17 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: schema31.properties.license.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.resources !== undefined){
let data18 = data.resources;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err18 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: schema31.properties.resources.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.gpu !== undefined){
let data19 = data18.gpu;
if(((((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))) && (typeof data19 !== "string")) && (typeof data19 !== "boolean")) && (data19 !== null)){
const err19 = {instancePath:instancePath+"/resources/gpu",schemaPath:"#/properties/resources/properties/gpu/type",keyword:"type",params:{type: schema31.properties.resources.properties.gpu.type},message:"must be integer,object,string,boolean,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err20 = {instancePath:instancePath+"/resources/gpu",schemaPath:"#/properties/resources/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data18.gpu_count !== undefined){
let data20 = data18.gpu_count;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err21 = {instancePath:instancePath+"/resources/gpu_count",schemaPath:"#/properties/resources/properties/gpu_count/type",keyword:"type",params:{type: schema31.properties.resources.properties.gpu_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err22 = {instancePath:instancePath+"/resources/gpu_count",schemaPath:"#/properties/resources/properties/gpu_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data18.vram_gb !== undefined){
let data21 = data18.vram_gb;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (data21 !== null)){
const err23 = {instancePath:instancePath+"/resources/vram_gb",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err24 = {instancePath:instancePath+"/resources/vram_gb",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data18.ram_gb !== undefined){
let data22 = data18.ram_gb;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
const err25 = {instancePath:instancePath+"/resources/ram_gb",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err26 = {instancePath:instancePath+"/resources/ram_gb",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data18.cpu_cores !== undefined){
let data23 = data18.cpu_cores;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
const err27 = {instancePath:instancePath+"/resources/cpu_cores",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err28 = {instancePath:instancePath+"/resources/cpu_cores",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data18.disk_gb !== undefined){
let data24 = data18.disk_gb;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)){
const err29 = {instancePath:instancePath+"/resources/disk_gb",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err30 = {instancePath:instancePath+"/resources/disk_gb",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data18.downloads !== undefined){
let data25 = data18.downloads;
if((!(Array.isArray(data25))) && (data25 !== null)){
const err31 = {instancePath:instancePath+"/resources/downloads",schemaPath:"#/properties/resources/properties/downloads/type",keyword:"type",params:{type: schema31.properties.resources.properties.downloads.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data.hardware !== undefined){
let data26 = data.hardware;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err32 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type: schema31.properties.hardware.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.build !== undefined){
let data27 = data.build;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err33 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: schema31.properties.build.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.dockerfile !== undefined){
if(typeof data27.dockerfile !== "string"){
const err34 = {instancePath:instancePath+"/build/dockerfile",schemaPath:"#/properties/build/properties/dockerfile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data27.args !== undefined){
let data29 = data27.args;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err35 = {instancePath:instancePath+"/build/args",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key0 in data29){
let data30 = data29[key0];
if((((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))) && (typeof data30 !== "boolean")) && (data30 !== null)){
const err36 = {instancePath:instancePath+"/build/args/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
}
}
if(data.presets !== undefined){
let data31 = data.presets;
if(typeof data31 != "object"){
const err37 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: schema31.properties.presets.type},message:"must be object,array,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key1 in data31){
if(!(validate21(data31[key1], {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data31,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
}
if(data.profiles !== undefined){
let data33 = data.profiles;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err38 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: schema31.properties.profiles.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key2 in data33){
let data34 = data33[key2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.params !== undefined){
let data35 = data34.params;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err39 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/$defs/scalars/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key3 in data35){
let data36 = data35[key3];
if(((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))) && (typeof data36 !== "boolean")){
const err40 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalars/additionalProperties/type",keyword:"type",params:{type: schema44.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
if(data34.env !== undefined){
let data37 = data34.env;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
const err41 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/$defs/texts/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key4 in data37){
let data38 = data37[key4];
if((((typeof data38 !== "string") && (!((typeof data38 == "number") && (isFinite(data38))))) && (typeof data38 !== "boolean")) && (data38 !== null)){
const err42 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/texts/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
if(data34.gpus !== undefined){
let data39 = data34.gpus;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err43 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus",schemaPath:"#/properties/profiles/additionalProperties/properties/gpus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err44 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus",schemaPath:"#/properties/profiles/additionalProperties/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
if(data.metrics !== undefined){
let data40 = data.metrics;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err46 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: schema31.properties.metrics.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key5 in data40){
let data41 = data40[key5];
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (typeof data41 !== "string")){
const err47 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/type",keyword:"type",params:{type: schema31.properties.metrics.additionalProperties.type},message:"must be object,string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.direction !== undefined){
let data42 = data41.direction;
if(!((data42 === "min") || (data42 === "max"))){
const err48 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/metrics/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data41.unit !== undefined){
if(typeof data41.unit !== "string"){
const err49 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/metrics/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data41.tolerance !== undefined){
let data44 = data41.tolerance;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err50 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/metrics/additionalProperties/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/metrics/additionalProperties/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
}
}
if(data.shared_paths !== undefined){
let data45 = data.shared_paths;
if(((!(Array.isArray(data45))) && (typeof data45 !== "string")) && (data45 !== null)){
const err52 = {instancePath:instancePath+"/shared_paths",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema32.type},message:"must be array,string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
let data46 = data45[i5];
if(((typeof data46 !== "string") && (!((typeof data46 == "number") && (isFinite(data46))))) && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))){
const err53 = {instancePath:instancePath+"/shared_paths/" + i5,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
if(data.verification !== undefined){
let data47 = data.verification;
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
const err54 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: schema31.properties.verification.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.last_verified !== undefined){
let data48 = data47.last_verified;
if((typeof data48 !== "string") && (data48 !== null)){
const err55 = {instancePath:instancePath+"/verification/last_verified",schemaPath:"#/properties/verification/properties/last_verified/type",keyword:"type",params:{type: schema31.properties.verification.properties.last_verified.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data47.last_verification_note !== undefined){
let data49 = data47.last_verification_note;
if((typeof data49 !== "string") && (data49 !== null)){
const err56 = {instancePath:instancePath+"/verification/last_verification_note",schemaPath:"#/properties/verification/properties/last_verification_note/type",keyword:"type",params:{type: schema31.properties.verification.properties.last_verification_note.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data47.status !== undefined){
let data50 = data47.status;
if((typeof data50 !== "string") && (data50 !== null)){
const err57 = {instancePath:instancePath+"/verification/status",schemaPath:"#/properties/verification/properties/status/type",keyword:"type",params:{type: schema31.properties.verification.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data47.date !== undefined){
let data51 = data47.date;
if((typeof data51 !== "string") && (data51 !== null)){
const err58 = {instancePath:instancePath+"/verification/date",schemaPath:"#/properties/verification/properties/date/type",keyword:"type",params:{type: schema31.properties.verification.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data47.notes !== undefined){
let data52 = data47.notes;
if((typeof data52 !== "string") && (data52 !== null)){
const err59 = {instancePath:instancePath+"/verification/notes",schemaPath:"#/properties/verification/properties/notes/type",keyword:"type",params:{type: schema31.properties.verification.properties.notes.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
if(data.last_verification_note !== undefined){
let data53 = data.last_verification_note;
if((typeof data53 !== "string") && (data53 !== null)){
const err60 = {instancePath:instancePath+"/last_verification_note",schemaPath:"#/properties/last_verification_note/type",keyword:"type",params:{type: schema31.properties.last_verification_note.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


;// CONCATENATED MODULE: ./core/schema/example.js


// EXTERNAL MODULE: ./core/schema/say-demand.js
var say_demand = __webpack_require__(6267);
;// CONCATENATED MODULE: ./core/rules/schema-rules.js



/** Keys that Hortus acts on: a wrong form there cannot work. Elsewhere it is told and read as well as it can be. */
const ACTED_ON = /^\/(presets|profiles|metrics|build|shared_paths)(\/|$)/;
/** What a preset starts is judged, with better words, by the rules of presets. */
const JUDGED_ELSEWHERE = /^\/presets\/[^/]+(\/(command|script))?$/;
const MAX = 20;
const schemaRules = ({ document, root, example }) => {
    if (validate(root))
        return [];
    const errors = (validate.errors ?? []).filter(({ instancePath }) => !JUDGED_ELSEWHERE.test(instancePath));
    return errors.slice(0, MAX).map((error) => {
        const { instancePath } = error;
        const where = instancePath === '' ? 'The descriptor' : `\`${instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 100)}\``;
        const code = ACTED_ON.test(instancePath) ? 'GARDEN.SCHEMA' : 'GARDEN.ODD_VALUE';
        return (0,finding/* finding */.gk)(code, { ...document.place(instancePath), example: example.id }, `${where} ${(0,say_demand/* sayDemand */.x)(error)}.`);
    });
};

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







const RULES = [schemaRules, keyRules, presetRules, buildRules, needRules, statusRules];
const checkExample = (subject) => RULES.flatMap((rule) => rule(subject));
/** The files, relative to the example's directory, that its rules want to know about. */
function pathsOf(example, root) {
    const scripts = example.presets.flatMap((preset) => [preset.runnerScript, preset.action.kind === 'script' ? preset.action.script : null, commandFile(preset)?.path ?? null]);
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

;// CONCATENATED MODULE: ./core/rules/policies/policy-garden.js
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
    return incomplete.length === 0 ? [] : [(0,finding/* finding */.gk)(code, at, `Not a map with ${keys.join(' and ')}: ${few(incomplete)}.`)];
};
const presetNames = ({ document, example }, { presets = [] }, code) => {
    const there = new Set(example.presets.map(({ name }) => name));
    const missing = presets.filter((name) => !there.has(name));
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { ...document.keyPlace((0,source_document/* pointer */.Wn)('presets')), example: example.id }, `The example has no preset ${few(missing)}.`)];
};
const keyPaths = ({ document, root, example }, { keys = [] }, code) => {
    const missing = keys.filter((key) => at(root, key) === undefined);
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { ...document.place(''), example: example.id }, `The descriptor has no ${few(missing)}.`)];
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
    return [(0,finding/* finding */.gk)(code, { ...document.place(''), example: example.id }, `There is neither a file ${few(names)} nor a key ${few(keys)}.`)];
};
/** The value at a dotted path. */
const at = (root, key) => key.split('.').reduce((value, part) => (0,read_values/* entry */.f_)(value, part), root);
const filled = (value) => value !== undefined && value !== null && value !== '';
const shown = (value) => (typeof value === 'string' || typeof value === 'number' ? `"${String(value).slice(0, 60)}"` : (0,source_document/* isList */.Lv)(value) ? 'a list' : (0,source_document/* isMap */.jh)(value) ? 'a map' : String(value));

;// CONCATENATED MODULE: ./core/rules/policies/file-checks.js


const files = ({ example, files: there }, { files: wanted = [] }, code) => {
    const missing = wanted.filter((name) => !there.includes(name));
    return missing.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path: example.descriptor, example: example.id }, `There is no ${few(missing)} in ${example.path}.`)];
};
/** One finding an example: a hundred pictures are one mistake. */
const media = ({ example, files: there }, { extensions = [] }, code) => {
    const kinds = new Set(extensions.map((extension) => extension.toLowerCase()));
    const found = there.filter((file) => kinds.has(extensionOf(file)));
    return found.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path: example.descriptor, example: example.id }, `${found.length} ${found.length === 1 ? 'file' : 'files'} of ${example.path} in git: ${few(found)}.`)];
};
/** The outermost directory with such a name: its origin may stand in it or beside it, its licence anywhere in it. */
const vendored = ({ example, files: there }, { folders = [], files: wanted = [], licenses = [] }, code) => {
    const names = new Set(there);
    const found = new Set(there.flatMap((file) => outermost(parentOf(file).split('/'), folders)));
    return [...found].flatMap((folder) => {
        const missing = wanted.filter((name) => !names.has(`${folder}/${name}`) && !names.has(folder.includes('/') ? `${parentOf(folder)}/${name}` : name));
        const licensed = licenses.length === 0 || there.some((file) => file.startsWith(`${folder}/`) && licenses.includes(leafOf(file)));
        const all = [...missing, ...(licensed ? [] : ['licence'])];
        return all.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path: example.path === '.' ? folder : `${example.path}/${folder}`, example: example.id }, `${folder} in ${example.path} has no ${few(all)}.`)];
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
    const isOwned = (directory) => owned.has(directory) || (directory.includes('/') && isOwned(parentOf(directory)));
    const byDirectory = Map.groupBy(all.filter((file) => file.startsWith(`${folder}/`) && marks.includes(leafOf(file))), parentOf);
    return [...byDirectory].flatMap(([directory, found]) => (found.length < marks.length || isOwned(directory) ? [] : [(0,finding/* finding */.gk)(code, { path: directory }, `${directory} has ${few(marks)} and no example.yaml.`)]));
};
const benchmarkFiles = ({ files: all }, { folder = '', files: wanted = [] }, code) => {
    const benchmarks = Map.groupBy(all.filter((file) => file.startsWith(`${folder}/`) && file.split('/').length > 3), (file) => file.split('/').slice(0, 3).join('/'));
    return [...benchmarks].flatMap(([directory, own]) => {
        const missing = wanted.filter((name) => !own.some((file) => file === `${directory}/${name}` || file.startsWith(`${directory}/${name}/`)));
        return missing.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path: directory }, `The benchmark ${directory} has no ${few(missing)}.`)];
    });
};
const extensionOf = (file) => (leafOf(file).includes('.') ? file.slice(file.lastIndexOf('.') + 1).toLowerCase() : '');

// EXTERNAL MODULE: ./core/rules/policies/policy-table.js
var policy_table = __webpack_require__(7742);
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
function mentions(text, name) {
    if (name === '')
        return false;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (!isWord(text[at - 1]) && !isWord(text[at + name.length]))
            return true;
    }
    return false;
}
const isWord = (char) => char !== undefined && /[\w-]/.test(char);

// EXTERNAL MODULE: ./core/garden/glob.js
var glob = __webpack_require__(557);
// EXTERNAL MODULE: ./core/source/without-trailing.js
var without_trailing = __webpack_require__(6863);
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
    const path = inside(subject, file);
    const found = readRequirements(text(path) ?? '').filter(loose);
    return found.length === 0 ? [] : [(0,finding/* finding */.gk)(code, { path, line: found[0].line, example: subject.example.id }, `${found.length} of ${file} ${said}: ${few(found.map((each) => each.text))}.`)];
});
const requirementPins = looseRequirements(({ pinned, git }) => !pinned && !git, 'not pinned');
const gitRequirements = looseRequirements(({ pinned, git }) => !pinned && git, 'from git and not pinned to a commit');
const dockerfile = (check) => (subject, parameters, code, text) => {
    const path = inside(subject, (0,read_example/* dockerfileOf */.S9)(subject.root));
    return check(dockerfileFacts(text(path) ?? ''), parameters).map(({ line, message }) => (0,finding/* finding */.gk)(code, { path, line, example: subject.example.id }, message));
};
const baseImage = dockerfile(({ bases }, { pin = 'tag' }) => bases.filter(({ image }) => !image.includes('@sha256:') && (pin === 'digest' || !leafOf(image).includes(':'))).map(({ image, line }) => ({ line, message: `The base image ${image.slice(0, 120)} names no ${pin}.` })));
const imageAdditions = dockerfile(({ copies }, { extensions = [] }) => copies.flatMap(({ kind, sources, line }) => {
    const told = sources.filter((source) => (kind === 'ADD' && /^(https?|git):|^git@/.test(source)) || extensions.some((extension) => source.toLowerCase().endsWith(`.${extension}`)));
    return told.length === 0 ? [] : [{ line, message: `${kind} puts ${few(told)} into the image.` }];
}));
/** Without the network: that is another rule's. */
const imageCopies = dockerfile(({ copies }, { manifests = [] }) => {
    const allowed = (0,glob/* matcher */.j)(manifests);
    return copies.flatMap(({ kind, sources, line }) => {
        const told = sources.filter((source) => !/^[a-z]+:\/\/|^git@/.test(source) && !allowed(leafOf((0,without_trailing/* withoutTrailingSlashes */.A)(source))));
        return told.length === 0 ? [] : [{ line, message: `${kind} puts ${few(told)} into the image.` }];
    });
});
const readmeHeading = (subject, { headings = [] }, code, text) => {
    const path = inside(subject, README);
    const readme = text(path);
    if (readme === null)
        return [];
    const there = markdownFacts(readme).headings.map((heading) => heading.toLowerCase());
    if (headings.some((wanted) => there.some((heading) => heading.includes(wanted.toLowerCase()))))
        return [];
    return [(0,finding/* finding */.gk)(code, { path, example: subject.example.id }, `No heading says ${headings.map((heading) => `"${heading}"`).join(' or ')}.`)];
};
const archiveList = ({ files, archives, text }, { file = '' }, code) => archives.flatMap((folder) => {
    const directories = [...new Set(files.filter((each) => each.startsWith(`${folder}/`) && each.split('/').length > 3).map((each) => each.split('/').slice(0, 3).join('/')))];
    const list = text(`${folder}/${file}`) ?? '';
    return directories.filter((directory) => !mentions(list, leafOf(directory))).map((directory) => (0,finding/* finding */.gk)(code, { path: directory }, `${folder}/${file} does not name ${leafOf(directory)}.`));
});
/** By path only: names are abbreviated in tables, and matching them was wrong 18 times of 48. */
const catalogue = ({ examples, folder, text }, { file = '' }, code) => {
    const list = text(file) ?? '';
    const listed = examples.filter(({ example }) => example.path.startsWith(`${folder}/`));
    return listed.filter(({ example }) => !mentions(list, example.path)).map(({ example }) => (0,finding/* finding */.gk)(code, { path: example.descriptor, example: example.id }, `${file} does not hold ${example.path}.`));
};

;// CONCATENATED MODULE: ./core/rules/policies/readme-commands.js




function readmeCommands(garden, { command = '' }, code) {
    const known = byName(garden);
    const own = garden.examples.map((subject) => ({ path: inside(subject, README), example: subject.example.id }));
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
    return there ? null : `${leafOf(name).slice(0, 80)} has no preset ${preset.slice(0, 80)}.`;
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
    return [...new Set(policies.flatMap(({ code, parameters }) => CHECKS[policy_table/* POLICIES */.PQ[code].check].reads?.(garden, parameters) ?? []))];
}
const checkPolicies = (policies, garden) => policies.flatMap(({ code, parameters }) => CHECKS[policy_table/* POLICIES */.PQ[code].check].find(garden, parameters, code));
const each = (check, reads) => ({
    find: (garden, parameters, code) => garden.examples.flatMap((subject) => check(subject, parameters, code, garden.text)),
    ...(reads === undefined ? {} : { reads: (garden, parameters) => garden.examples.flatMap((subject) => reads(subject, parameters).map((file) => inside(subject, file))) }),
});
const theDockerfile = ({ root }) => [(0,read_example/* dockerfileOf */.S9)(root)];
const theReadme = () => [README];
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
    readme_commands: { find: readmeCommands, reads: ({ examples }) => [README, ...examples.map((subject) => inside(subject, README))] },
};

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
var yaml_limits = __webpack_require__(5448);
// EXTERNAL MODULE: ./core/garden/read-tier.js
var read_tier = __webpack_require__(6333);
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
    const own = filesByExample(files, directories);
    const examples = subjects.filter(({ example }) => !example.archivedBy.includes('folder')).map((subject) => ({ ...subject, files: own.get(subject.example.path) ?? [] }));
    const { folder, archive_folder: archive } = config.garden;
    const garden = { examples, directories, files, folder: (0,without_trailing/* withoutTrailingSlashes */.A)(folder), archives: archive === null ? read_tier/* ARCHIVE_FOLDERS */.l : [(0,without_trailing/* withoutTrailingSlashes */.A)(archive)] };
    return checkPolicies(policies, { ...garden, text: await readTexts(world, textsFor(policies, garden), new Set(files)) });
}
async function readTexts({ files }, paths, there) {
    const texts = new Map(await Promise.all(paths.filter((path) => there.has(path)).map(async (path) => [path, await files.readText(path, { maxBytes: MAX_BYTES })])));
    return (path) => {
        const read = texts.get(path);
        return read?.ok === true ? read.value.text : null;
    };
}

// EXTERNAL MODULE: ./app/steps/list-files.js
var list_files = __webpack_require__(2612);
;// CONCATENATED MODULE: ./app/steps/load-garden.js
/** Reads every descriptor of the garden. What is wrong with one becomes its findings; the others are read all the same. */













async function loadGarden(world, config) {
    const files = await (0,list_files/* listFiles */.C)(world);
    const descriptors = (0,discover/* descriptorsAmong */.j6)(files, config.garden);
    const policies = switchedOn(config);
    const loaded = withoutTwins(await Promise.all(descriptors.map((path) => loadExample(world, config, path, policies.length > 0))));
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
async function loadExample(world, config, descriptor, keep) {
    const path = (0,discover/* directoryOf */.jt)(descriptor);
    const id = (0,discover/* exampleId */.kJ)(path, config.garden.folder);
    const unreadable = (findings) => ({ id, path, example: null, subject: null, findings });
    const file = await world.files.readText(descriptor, { maxBytes: yaml_limits/* DESCRIPTOR_LIMITS */.F.maxBytes });
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
    const subject = { document: document.value, root, example };
    return { id, path, example, subject: keep ? subject : null, findings: checkExample({ ...subject, fact: (each) => facts.get(each) ?? 'missing' }) };
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

/***/ 9131:
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
    const word = typeof value === 'string' || typeof value === 'boolean' ? String(value).trim().toLowerCase() : '';
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

// EXTERNAL MODULE: ./core/garden/read-tier.js
var read_tier = __webpack_require__(6333);
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
        ...(0,read_tier/* readTier */.D)(root, where.path, where.archiveFolder),
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
        metrics[name] = { direction: direction === 'min' || direction === 'max' ? direction : null, unit: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(each, 'unit')), tolerance: (0,read_values/* numberOr */.d_)((0,read_values/* entry */.f_)(each, 'tolerance')) };
    }
    return metrics;
}
function extraOf(root) {
    return Object.fromEntries(Object.entries(root).filter(([key]) => !known_keys/* READ_KEYS */.CV.has(key)));
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readTier),
/* harmony export */   l: () => (/* binding */ ARCHIVE_FOLDERS)
/* harmony export */ });
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6863);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8919);


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

/***/ 8919:
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
/* harmony import */ var _source_source_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7699);
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

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ readVerification),
/* harmony export */   V4: () => (/* binding */ contradicts),
/* harmony export */   _$: () => (/* binding */ isoDate)
/* harmony export */ });
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


/***/ }),

/***/ 5299:
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
