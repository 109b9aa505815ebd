export const id = 522;
export const ids = [522];
export const modules = {

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);

/** GitHub does not enforce `required: true`; this does. */
function required(verb, name, value) {
    if (value !== null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_MISSING', message: `The input ${name} of ${verb} is not given.`, next: `Write \`${name}:\` under \`with:\`; actions/${verb}/README.md has an example.` });
}


/***/ }),

/***/ 2141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportStory: () => (/* binding */ exportStory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./core/rules/finding.js + 36 modules
var finding = __webpack_require__(1180);
;// CONCATENATED MODULE: ./core/export/comes-alive.js
/** Files that do nothing deep inside a garden, but act at the root of a repository (A72, A75). Names are compared without case: so do Windows and macOS. */
const LIVE = [
    [/(^|\/)\.git(\/|$)/, 'it is a repository inside the example'],
    [/^\.github\//, 'it configures GitHub: workflows, actions, bots'],
    [/^\.(gitlab-ci\.yml|travis\.yml|drone\.yml|woodpecker\.ya?ml|cirrus\.yml)$|^\.(circleci|gitlab|forgejo|gitea|buildkite|woodpecker)\/|^(azure-pipelines\.ya?ml|jenkinsfile|bitbucket-pipelines\.yml)$/, 'it is a pipeline'],
    [/^\.(githooks|husky)\/|^\.pre-commit-(config|hooks)\.yaml$|^lefthook\.ya?ml$/, 'it is a hook'],
    [/(^|\/)\.(gitattributes|gitmodules|lfsconfig)$/, 'it changes how git reads and fetches files'],
    [/^\.devcontainer(\/|\.json$)/, 'it runs commands when the repository is opened in a container'],
    [/(^|\/)\.(vscode|idea|fleet)\//, 'it holds tasks that an editor runs'],
    [/(^|\/)\.(envrc|npmrc|yarnrc(\.yml)?|mise\.toml|tool-versions)$/, 'it changes the shell or the package manager of whoever enters the directory'],
    [/(^|\/)(agents|claude|gemini|copilot-instructions)\.md$|(^|\/)\.(cursorrules|windsurfrules|clinerules|mcp\.json|aider\.conf\.yml)$|(^|\/)\.(cursor|claude|windsurf|codex)\//, 'it instructs tools that read it by themselves'],
];
/** Why a path would come alive; null: it would not. */
function comesAlive(path) {
    const name = path.normalize('NFKC').toLowerCase();
    return LIVE.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./core/export/judge-files.js
/** Decides which files of an example go into a repository of their own. Paths are relative to the example. */


/** GitHub refuses files over 100 MiB and warns from 50; what is exported should be source. */
const LIMITS = { fileBytes: 10 * 1024 * 1024, totalBytes: 100 * 1024 * 1024, files: 1000 };
function judgeFiles(all, example) {
    const at = (path) => ({ path: `${example.path}/${path}`, example: example.id });
    const [alive, rest] = split(all, ({ path }) => comesAlive(path) !== null);
    const files = rest.filter((file) => file.kind === 'file');
    const links = rest.flatMap(({ path, kind, leadsTo }) => (kind === 'symlink' && leadsTo !== null && isThere(leadsTo, files) ? [{ path, leadsTo }] : []));
    const broken = rest.filter(({ path, kind }) => kind === 'symlink' && !links.some((link) => link.path === path));
    const total = files.reduce((sum, file) => sum + file.size, 0);
    const findings = [
        ...alive.map(({ path }) => (0,finding/* finding */.gk)('EXPORT.LIVE_FILE_DROPPED', at(path), `${path} was left out: ${comesAlive(path)}.`)),
        ...broken.map(({ path }) => (0,finding/* finding */.gk)('EXPORT.SYMLINK_LEAVES', at(path), `${path} leads to no file of the example.`)),
        ...rest.filter((file) => file.kind === 'other').map(({ path }) => (0,finding/* finding */.gk)('EXPORT.NOT_A_FILE', at(path), `${path} is neither a file nor a link.`)),
        ...files.filter((file) => file.size > LIMITS.fileBytes).map(({ path, size }) => (0,finding/* finding */.gk)('EXPORT.FILE_TOO_LARGE', at(path), `${path} has ${mebibytes(size)} MiB, over ${mebibytes(LIMITS.fileBytes)}.`)),
        ...(files.length > LIMITS.files ? [(0,finding/* finding */.gk)('EXPORT.TOO_LARGE', { path: example.path, example: example.id }, `The example has ${files.length} files, over ${LIMITS.files}.`)] : []),
        ...(total > LIMITS.totalBytes ? [(0,finding/* finding */.gk)('EXPORT.TOO_LARGE', { path: example.path, example: example.id }, `The example has ${mebibytes(total)} MiB, over ${mebibytes(LIMITS.totalBytes)}.`)] : []),
        ...collisions(rest.map(({ path }) => path)).map(([one, other]) => (0,finding/* finding */.gk)('EXPORT.NAME_COLLISION', at(other), `${one} and ${other} are one name where case and accents do not count.`)),
    ];
    return { files, links, findings };
}
/** A link may lead to an exported file, or to a directory that holds one. */
const isThere = (path, files) => files.some((file) => file.path === path || file.path.startsWith(`${path}/`));
function collisions(paths) {
    const seen = new Map();
    const found = [];
    for (const path of paths) {
        const folded = path.normalize('NFC').toLowerCase().normalize('NFC');
        const first = seen.get(folded);
        if (first === undefined)
            seen.set(folded, path);
        else
            found.push([first, path]);
    }
    return found;
}
function split(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}
const mebibytes = (bytes) => (bytes / 1024 / 1024).toFixed(1);

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(6373);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(7026);
;// CONCATENATED MODULE: ./core/workflow/pins.js
/**
 * The commits of other people's actions that this project uses, each seen under its version tag in several independent
 * repositories (A54). An update changes this table first; the lint refuses every other commit.
 */
const PINS = {
    'actions/cache': { commit: '55cc8345863c7cc4c66a329aec7e433d2d1c52a9', version: 'v6.1.0' },
    'actions/checkout': { commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
    'actions/download-artifact': { commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' },
    'actions/setup-node': { commit: '48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e', version: 'v6.4.0' },
    'actions/upload-artifact': { commit: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a', version: 'v7.0.1' },
    'docker/setup-buildx-action': { commit: 'd7f5e7f509e45cec5c76c4d5afdd7de93d0b3df5', version: 'v4.1.0' },
};
/** `owner/action@commit # version`, as it stands behind `uses:`. */
function pinned(action) {
    const pin = PINS[action];
    if (pin === undefined)
        throw new Error(`no pin is known for ${action}`);
    return `${action}@${pin.commit} # ${pin.version}`;
}

;// CONCATENATED MODULE: ./core/export/shell-quote.js
/** One word for a POSIX shell, whatever is in it. */
function shellQuote(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./core/export/standalone-files.js



const WORKFLOW_PATH = '.github/workflows/smoke.yml';
const SCRIPT_PATH = 'smoke.sh';
/** The README of the example, or a plain one, with where it comes from at the end. */
function readmeText(example, own, from, hasSmoke) {
    const head = own === null ? `# ${heading(example.id)}\n${example.description === null ? '' : `\n${fence(example.description)}\n`}` : own.replace(/\r\n/g, '\n').trimEnd();
    const smoke = hasSmoke ? `\n\`./${SCRIPT_PATH}\` builds the image and runs the smoke test; \`${WORKFLOW_PATH}\` does the same on every push.\n` : '';
    const rows = [
        ['example', from.repository === null ? code(example.path) : `${code(example.path)} of ${code(from.repository)}`],
        ['commit', code(from.commit) + (from.dirty ? ', with changes that were not committed' : '')],
        ['tree', code(from.tree)],
        ['exported by', `hortus ${version/* VERSION */.x}`],
    ];
    return `${head}\n\n## Where this comes from\n\n| what | value |\n|---|---|\n${rows.map(([what, value]) => `| ${what} | ${value} |`).join('\n')}\n${smoke}`;
}
/** The preset's command in the example's own image, hardened as Hortus runs it. */
function smokeScript(example, preset, config) {
    const dockerfile = example.build.kind === 'docker' ? example.build.dockerfile : 'Dockerfile';
    const params = Object.entries(preset.params).flatMap(([name, value]) => (value === true ? [`--${name}`] : value === false ? [] : [`--${name}`, String(value)]));
    const env = Object.entries({ ...preset.env, HORTUS_METRICS: '/hortus/metrics.jsonl', HORTUS_EVENTS: '/hortus/events.jsonl', HORTUS_OUTPUTS: '/hortus/outputs', HOME: '/tmp' });
    const command = [...preset.action.argv, ...params].map(shellQuote).join(' ');
    return `#!/bin/sh
# Builds the image and runs the smoke test without network, privileges or anything of the caller's environment.
# Words after the script's name go to \`docker build\`, for instance --build-arg NAME=VALUE.
set -eu
cd "$(dirname "$0")"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/outputs"
docker build --tag ${shellQuote(imageName(example.id))} --file ${shellQuote(dockerfile)} "$@" .
timeout ${Math.ceil(preset.timeoutSeconds ?? config.smoke.timeout_seconds)} docker run --rm --init \\
  --network ${preset.network ? 'bridge' : 'none'} --cap-drop ALL --security-opt no-new-privileges --pids-limit ${config.smoke.pids} \\
  --user "$(id -u):$(id -g)" --mount "type=bind,source=$PWD,target=/workspace" --workdir /workspace \\
  --mount "type=bind,source=$scratch,target=/hortus" \\
${env.map(([name, value]) => `  --env ${shellQuote(`${name}=${value}`)} \\\n`).join('')}  ${shellQuote(imageName(example.id))} ${command}
cat "$scratch/metrics.jsonl" 2>/dev/null || true
`;
}
/** Nothing of the example stands in the workflow: the command is in the script, as data of a shell that quotes it (A48). */
function smokeWorkflow() {
    return `# Builds the image and runs the smoke test on every push and pull request. It needs no secret and no write token.
name: Smoke
on:
  push:
  pull_request:
permissions: {}
concurrency:
  group: smoke-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  smoke:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
      - uses: ${pinned('actions/checkout')}
        with:
          persist-credentials: false
      - run: ./${SCRIPT_PATH}
`;
}
const GITIGNORE = '.hortus/\n__pycache__/\n*.pyc\nnode_modules/\ndata/container_cache/\n';
/** What Docker allows as a name. */
const imageName = (id) => `hortus-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}:smoke`;
/** Text of the example stands in Markdown only as code: no markup, mention or reference of it is alive (A27, A28). */
function code(text) {
    const plain = visible(text).replace(/\n/g, ' ').replaceAll('|', '\\|');
    const ticks = '`'.repeat(Math.max(0, ...[...plain.matchAll(/`+/g)].map((run) => run[0].length)) + 1);
    return ticks.length === 1 ? `\`${plain}\`` : `${ticks} ${plain} ${ticks}`;
}
function fence(text) {
    const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)));
    return `${ticks}text\n${visible(text).trimEnd()}\n${ticks}`;
}
const heading = (id) => visible(id).replace(/[^\w./ -]/g, '_');
const visible = (text) => text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]/gu, '\u{fffd}');

;// CONCATENATED MODULE: ./app/steps/export-extras.js


async function exportExtras(world, config, example, judged, from) {
    const has = (path) => judged.files.some((file) => file.path.toLowerCase() === path.toLowerCase());
    const at = { path: example.descriptor, example: example.id };
    const smoke = smokePreset(example, config);
    const readme = await world.files.readText(`${example.path}/README.md`, { maxBytes: 1024 * 1024 });
    const licences = has('LICENSE') || judged.files.some(({ path }) => LICENCE.test(path)) ? [] : await rootLicences(world);
    const texts = { 'README.md': { text: readmeText(example, readme.ok ? readme.value.text : null, from, smoke !== null), executable: false } };
    if (!has('.gitignore'))
        texts['.gitignore'] = { text: GITIGNORE, executable: false };
    if (smoke !== null) {
        texts[SCRIPT_PATH] = { text: smokeScript(example, smoke, config), executable: true };
        texts[WORKFLOW_PATH] = { text: smokeWorkflow(), executable: false };
    }
    const replaced = judged.files.filter(({ path }) => Object.keys(texts).some((own) => own.toLowerCase() === path.toLowerCase()) && !(path === 'README.md' && readme.ok));
    const findings = [
        ...replaced.map(({ path }) => (0,finding/* finding */.gk)('EXPORT.REPLACED', { path: `${example.path}/${path}`, example: example.id }, `${path} is written by the template.`)),
        ...(licences.length === 0 && !judged.files.some(({ path }) => LICENCE.test(path)) ? [(0,finding/* finding */.gk)('EXPORT.NO_LICENSE', at, 'Neither the example nor the root of the garden has a licence.')] : []),
        ...(smoke === null ? [(0,finding/* finding */.gk)('EXPORT.NO_SMOKE', at, `The example has no Dockerfile, or no preset ${config.smoke.preset} with a command.`)] : []),
        ...(example.sharedPaths.length > 0 ? [(0,finding/* finding */.gk)('EXPORT.NEEDS_OUTSIDE', at, `The example says that it depends on ${example.sharedPaths.slice(0, 5).join(', ')}.`)] : []),
    ];
    return { texts, copies: licences.map((path) => ({ from: path, to: path })), findings };
}
const LICENCE = /^(licen[cs]e|copying|notice)([.-][^/]*)?$/i;
async function rootLicences(world) {
    const found = [];
    for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'LICENCE.txt', 'COPYING', 'NOTICE']) {
        if ((await world.files.stat(name))?.kind === 'file')
            found.push(name);
    }
    return found;
}
function smokePreset(example, config) {
    const preset = example.presets.find((each) => each.name === config.smoke.preset);
    if (preset === undefined || preset.action.kind !== 'command' || example.build.kind !== 'docker')
        return null;
    return { ...preset, action: preset.action };
}

// EXTERNAL MODULE: ./core/secrets/secret-shapes.js
var secret_shapes = __webpack_require__(5525);
;// CONCATENATED MODULE: ./core/export/find-secrets.js
/**
 * Looks for secrets in a text. An exported repository is meant for others, and what was pushed once cannot be taken back: one hit
 * stops the export (A73).
 */

/** The first of each kind, with its line. */
function findSecrets(text) {
    return secret_shapes/* SECRET_SHAPES */.A.flatMap(([what, shape]) => {
        const hit = shape.exec(text);
        return hit === null ? [] : [{ what, line: text.slice(0, hit.index).split('\n').length }];
    });
}

;// CONCATENATED MODULE: ./app/steps/export-sources.js
/** What an export starts from: the files git knows of, and what must not leave with them. */


/** What lies at each tracked path, and where symlinks lead. */
async function gatherFiles(world, example, paths) {
    const prefix = `${example.path}/`;
    const files = [];
    for (const path of [...paths].sort()) {
        const entry = await world.files.stat(path);
        if (entry === null)
            continue;
        const resolved = entry.kind === 'symlink' ? await world.files.resolve(path) : null;
        const leadsTo = resolved !== null && resolved !== 'outside' && resolved.path.startsWith(prefix) ? resolved.path.slice(prefix.length) : null;
        files.push({ path: path.slice(prefix.length), kind: entry.kind === 'directory' ? 'other' : entry.kind, size: entry.size, executable: entry.executable, leadsTo });
    }
    return files;
}
/** Text is looked through; what is not UTF-8 or longer than any source file is not. */
async function secretsIn(world, example, judged) {
    const findings = [];
    for (const { path } of judged.files) {
        const file = `${example.path}/${path}`;
        const read = await world.files.readText(file, { maxBytes: 1024 * 1024 });
        if (!read.ok)
            continue;
        findings.push(...findSecrets(read.value.text).map(({ what, line }) => (0,finding/* finding */.gk)('EXPORT.SECRET', { path: file, line, example: example.id }, `${path} holds ${what}.`)));
    }
    return findings;
}

// EXTERNAL MODULE: ./app/steps/load-garden.js + 14 modules
var load_garden = __webpack_require__(3110);
// EXTERNAL MODULE: ./app/steps/select-examples.js + 1 modules
var select_examples = __webpack_require__(7039);
;// CONCATENATED MODULE: ./app/export.js
/** `hortus export EXAMPLE --as-repo --out DIR`: one example as a repository of its own, from an allow-list and without history. */







/** `tree` is the git tree hash of what was exported; null when nothing was written. */
async function exportExample(world, config, options) {
    const head = await world.git.head();
    const result = await attempt(world, config, options, head);
    const report = (0,build_report/* buildReport */.F)({
        verb: 'export',
        repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
        scope: { mode: 'named', reason: `${options.example} was named`, base: null },
        examples: result.ok ? [exampleResult(result.value.example, result.value.written)] : [],
        cells: { planned: [], executed: [] },
        findings: result.ok ? result.value.findings : [],
        comparisons: [],
        baseline: null,
        problems: result.ok ? [] : [result.problem],
    });
    return { report, tree: result.ok && result.value.written ? result.value.tree : null };
}
async function attempt(world, config, { example: id, target, repository }, head) {
    if (!(await target.isFree()))
        return (0,problem/* fail */.fJ)(notFree(target));
    const found = await findExample(world, config, id);
    if (!found.ok)
        return found;
    const example = found.value;
    const tree = head === null ? null : await world.git.treeHash(example.path);
    const paths = await world.git.listFiles(example.path);
    if (head === null || tree === null || paths === null)
        return (0,problem/* fail */.fJ)(notCommitted(id));
    const judged = judgeFiles(await gatherFiles(world, example, paths), example);
    const extras = await exportExtras(world, config, example, judged, { repository, commit: head.commit, dirty: head.dirty, tree });
    const findings = [...judged.findings, ...(await secretsIn(world, example, judged)), ...extras.findings];
    if (findings.some((each) => each.level === 'error'))
        return (0,problem.ok)({ example, findings, written: false, tree });
    const written = await emit(target, example, judged, extras);
    return written.ok ? (0,problem.ok)({ example, findings, written: true, tree }) : written;
}
async function findExample(world, config, id) {
    const selected = await (0,select_examples/* selectExamples */.u)(world, await (0,load_garden/* loadGarden */.K)(world, config), config, { named: [id] });
    if (!selected.ok)
        return selected;
    const [example, another] = selected.value.examples;
    if (example !== undefined && another === undefined)
        return (0,problem.ok)(example);
    return (0,problem/* fail */.fJ)({ code: 'EXPORT.ONE_EXAMPLE', message: `${id} names ${another === undefined ? 'no example that can be read' : 'more than one example'}.`, next: 'Give the id of one example; `hortus list` shows them.' });
}
async function emit(target, example, judged, extras) {
    const own = new Set(Object.keys(extras.texts).map((path) => path.toLowerCase()));
    const steps = [
        ...judged.files.filter(({ path }) => !own.has(path.toLowerCase())).map(({ path, executable }) => () => target.copy(`${example.path}/${path}`, path, { maxBytes: LIMITS.fileBytes, executable })),
        ...judged.links.filter(({ path }) => !own.has(path.toLowerCase())).map(({ path, leadsTo }) => () => target.link(leadsTo, path)),
        ...extras.copies.map(({ from, to }) => () => target.copy(from, to, { maxBytes: LIMITS.fileBytes, executable: false })),
        ...Object.entries(extras.texts).map(([path, { text, executable }]) => () => target.write(path, text, { executable })),
        () => target.finish(),
    ];
    for (const step of steps) {
        const done = await step();
        if (!done.ok)
            return done;
    }
    return (0,problem.ok)(undefined);
}
function exampleResult(example, written) {
    const { id, path, name, tier } = example;
    return { id, path, name, tier, outcome: written ? 'passed' : 'failed', reason: written ? null : 'nothing was written: the findings say why', rungs: [{ rung: 'parsed', state: 'passed', reason: null }], records: [] };
}
const notFree = (target) => ({ code: 'EXPORT.TARGET_NOT_EMPTY', message: `${target.rootAbs} is already there and not empty.`, next: 'Name a directory that does not exist yet.' });
const notCommitted = (id) => ({ code: 'EXPORT.NO_HISTORY', message: `${id} does not lie in a git repository with a commit, so its provenance cannot be stated.`, next: 'Commit the example, then export it.' });

// EXTERNAL MODULE: ./core/report/with-findings.js
var with_findings = __webpack_require__(6747);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./io/make-directory.js
var make_directory = __webpack_require__(3949);
;// CONCATENATED MODULE: ./io/target.js
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





/** The directory an export fills: collected beside it, renamed at the end, so that a failed export leaves nothing. */
function openTarget(rootAbs, gardenAbs) {
    let staged = null;
    const stage = () => (staged ??= Promise.resolve((0,external_node_path_.dirname)(rootAbs)).then(make_directory/* makeDirectory */.O).then(() => (0,promises_.mkdtemp)(`${rootAbs}.partial-`)));
    const place = async (to) => {
        const root = await stage();
        const path = (0,external_node_path_.resolve)(root, to);
        if (!path.startsWith(root + external_node_path_.sep))
            throw new Error(`${to} leaves the target`);
        (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(path));
        return path;
    };
    return {
        rootAbs,
        isFree: async () => {
            const entry = await (0,promises_.lstat)(rootAbs).catch(() => null);
            return entry === null || (entry.isDirectory() && (await (0,promises_.readdir)(rootAbs)).length === 0);
        },
        copy: (from, to, { maxBytes, executable }) => target_attempt(to, async () => (0,promises_.writeFile)(await place(to), await readInside(gardenAbs, from, maxBytes), { mode: executable ? 0o755 : 0o644, flag: 'wx' })),
        write: (to, text, options) => target_attempt(to, async () => (0,promises_.writeFile)(await place(to), text, { mode: options?.executable === true ? 0o755 : 0o644, flag: 'wx' })),
        link: (to, at) => target_attempt(at, async () => (0,promises_.symlink)((0,external_node_path_.relative)((0,external_node_path_.dirname)(at), to), await place(at))),
        finish: () => target_attempt(rootAbs, async () => {
            const from = await stage();
            staged = null;
            // mkdtemp makes it for the owner alone.
            await (0,promises_.chmod)(from, 0o755);
            await (0,promises_.rmdir)(rootAbs).catch(() => undefined);
            await (0,promises_.rename)(from, rootAbs);
        }),
        [Symbol.asyncDispose]: async () => {
            if (staged !== null)
                await (0,promises_.rm)(await staged, { recursive: true, force: true });
        },
    };
}
async function target_attempt(path, work) {
    try {
        await work();
        return (0,problem.ok)(undefined);
    }
    catch (error) {
        return (0,problem/* fail */.fJ)({ code: 'EXPORT.NOT_WRITTEN', message: `${path} could not be written: ${error instanceof Error ? error.message : String(error)}.`, next: 'Make room and give write permission, then export again.', path });
    }
}
/** Never follows a symlink, in the last part of the path or before it (A11). */
async function readInside(gardenAbs, path, maxBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = (0,external_node_path_.join)(gardenAbs, path);
        const [root, parent] = await Promise.all([(0,promises_.realpath)(gardenAbs), (0,promises_.realpath)((0,external_node_path_.dirname)(source))]);
        if (parent !== root && !parent.startsWith(root + external_node_path_.sep))
            throw new Error('it leads out of the garden');
        const file = __addDisposableResource(env_1, await (0,promises_.open)(source, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW), true);
        const { size } = await file.stat();
        if (size > maxBytes)
            throw new Error(`it has ${size} bytes, over ${maxBytes}`);
        const buffer = Buffer.alloc(size);
        let read = 0;
        while (read < size) {
            const { bytesRead } = await file.read(buffer, read, size - read, read);
            if (bytesRead === 0)
                throw new Error('it became shorter while it was read');
            read += bytesRead;
        }
        return buffer;
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

// EXTERNAL MODULE: ./actions/required.js
var required = __webpack_require__(3783);
;// CONCATENATED MODULE: ./actions/verbs/export.js
var export_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var export_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






const exportStory = async ({ world, resolved, inputs, workspaceAbs }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [example, out] = [(0,required/* required */.m)('export', 'example', inputs.example), (0,required/* required */.m)('export', 'out', inputs.out)];
        if (!example.ok)
            return example;
        if (!out.ok)
            return out;
        const target = export_addDisposableResource(env_1, openTarget((0,external_node_path_.resolve)(workspaceAbs, out.value), world.files.rootAbs), true);
        const { report, tree } = await exportExample(world, resolved.config, { example: example.value, target, repository: process.env['GITHUB_REPOSITORY'] ?? null });
        const directory = tree === null ? '' : (0,external_node_path_.relative)(workspaceAbs, target.rootAbs);
        return (0,problem.ok)({ report: (0,with_findings/* withFindings */.$)(report, resolved.findings), outputs: { directory, tree: tree ?? '' } });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = export_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ NOTHING_CHOSEN),
  u: () => (/* binding */ selectExamples)
});

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(9678);
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
    return { mode: 'affected', examples: chosen, broken: unreadable.filter(holds), reason: `${(0,figures/* count */.U9)(changed.length, 'file')} changed; ${(0,figures/* count */.U9)(chosen.length, 'example')} of ${examples.length} ${chosen.length === 1 ? 'is' : 'are'} affected.` };
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

// EXTERNAL MODULE: ./core/garden/read-example.js + 9 modules
var read_example = __webpack_require__(9368);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __webpack_require__(3035);
;// CONCATENATED MODULE: ./app/steps/select-examples.js
/** Which examples a verb looks at: those named, those that a difference affects, or all. */




/** The scope of a report when nothing could be selected; its problem says why. */
const NOTHING_CHOSEN = 'Nothing: it is not clear which examples are meant.';
/** Ids, paths, or the last name of a path when only one example has it. */
async function selectExamples(world, garden, config, wanted) {
    if (wanted.named !== undefined && wanted.named.length > 0)
        return selectNamed(garden, wanted.named, wanted.base ?? null);
    if (wanted.base === undefined)
        return (0,problem.ok)({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: garden.examples.length + garden.unreadable.length === 0 ? 'The whole repository.' : 'All examples of the garden.', base: null } });
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
        const exact = garden.examples.find(({ id }) => id === name) ?? garden.examples.find(({ path }) => path === name);
        const found = exact !== undefined ? [exact] : garden.examples.filter(({ path }) => (0,read_example/* leafOf */.eo)(path) === name);
        const unread = exact !== undefined ? [] : garden.unreadable.filter(({ id, path }) => id === name || path === name || (0,read_example/* leafOf */.eo)(path) === name);
        if (found.length + unread.length === 0)
            return unknown(garden, name);
        const same = [...found, ...unread].map(({ id }) => id);
        if (same.length > 1)
            return (0,problem/* fail */.fJ)({ code: 'GARDEN.EXAMPLE_AMBIGUOUS', message: `"${name}" is the name of ${same.length} examples: ${few(same)}.`, next: 'Give the whole id.' });
        for (const example of found)
            chosen.add(example);
        for (const each of unread)
            broken.add(each);
    }
    return (0,problem.ok)({ examples: garden.examples.filter((example) => chosen.has(example)), unreadable: [...broken], scope: { mode: 'named', reason: `Named: ${few([...chosen, ...broken].map(({ id }) => id))}.`, base } });
}
function unknown(garden, name) {
    const all = [...garden.examples, ...garden.unreadable];
    const meant = (0,did_you_mean/* didYouMean */.a)(name, all.map(({ id }) => id)) ?? all.find(({ path }) => (0,did_you_mean/* didYouMean */.a)(name, [path]) !== null)?.id ?? all.find(({ path }) => (0,did_you_mean/* didYouMean */.a)(name, [(0,read_example/* leafOf */.eo)(path)]) !== null)?.id ?? null;
    return (0,problem/* fail */.fJ)({
        code: 'GARDEN.EXAMPLE_UNKNOWN',
        message: `There is no example "${name.slice(0, 200)}" in this garden of ${all.length}.`,
        next: meant === null ? 'Run `hortus list` to see their ids.' : `Did you mean ${meant}? \`hortus list\` shows all ids.`,
    });
}
/** Ids, whatever they were called by; enough to know them again. */
const few = (ids) => (ids.length > 10 ? `${ids.slice(0, 9).join(', ')} and ${ids.length - 9} more` : ids.join(', '));
const decapitalise = (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1);


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings)
/* harmony export */ });
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6373);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);


/** The report with more findings in it, for instance about the configuration; summary and verdict are computed anew. */
function withFindings(report, findings) {
    if (findings.length === 0)
        return report;
    return (0,_build_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ...report, findings: [...report.findings.filter((each) => !_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_CODES */ .T4.includes(each.code)), ...findings] });
}


/***/ })

};
