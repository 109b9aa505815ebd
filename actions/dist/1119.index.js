export const id = 1119;
export const ids = [1119];
export const modules = {

/***/ 13783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);

/** GitHub does not enforce `required: true`; this does. */
function required(verb, name, value) {
    if (value !== null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ code: 'ACTION.INPUT_MISSING', message: `The input ${name} of ${verb} is not given.`, next: `Write \`${name}:\` under \`with:\`; actions/${verb}/README.md has an example.` });
}


/***/ }),

/***/ 3817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_OUTPUTS: () => (/* binding */ NO_OUTPUTS),
/* harmony export */   exportDirectoryStory: () => (/* binding */ exportDirectoryStory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_export_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2909);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89001);
/* harmony import */ var _core_report_with_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49128);
/* harmony import */ var _io_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93543);
/* harmony import */ var _below_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88341);
/* harmony import */ var _required_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13783);
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







/** `mode: directory`: the new repository lies in the workspace, for whatever the job does with it. */
const exportDirectoryStory = async ({ world, resolved, inputs, workspaceAbs, env }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [example, out] = [(0,_required_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .m)('export', 'example', inputs.example), (0,_required_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .m)('export', 'out', inputs.out)];
        if (!example.ok)
            return example;
        if (!out.ok)
            return out;
        const target = __addDisposableResource(env_1, (0,_io_target_js__WEBPACK_IMPORTED_MODULE_4__/* .openTarget */ .A)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspaceAbs, out.value), world.files.rootAbs), true);
        const { report, tree, commit } = await (0,_app_export_js__WEBPACK_IMPORTED_MODULE_1__/* .exportExample */ .h)(world, resolved.config, { example: example.value, target, repository: env['GITHUB_REPOSITORY'] ?? null, withHistory: inputs['with-history'] });
        const directory = tree === null ? '' : (0,_below_js__WEBPACK_IMPORTED_MODULE_5__/* .toPosix */ .d7)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspaceAbs, target.rootAbs));
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ report: (0,_core_report_with_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .withFindings */ .$)(report, resolved.findings), outputs: { ...NO_OUTPUTS, directory, tree: tree ?? '', commit: commit ?? '' } });
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
};
/** Every mode sets every output. */
const NO_OUTPUTS = { 'directory': '', 'tree': '', 'commit': '', 'digest': '', 'bundle-digest': '', 'pull-request': '' };


/***/ }),

/***/ 2909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ exportExample)
});

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/report/build-report.js + 1 modules
var build_report = __webpack_require__(66373);
// EXTERNAL MODULE: ./core/export/comes-alive.js
var comes_alive = __webpack_require__(54356);
;// CONCATENATED MODULE: ./core/export/pins/pins.js
/** What an exported repository pins, so that it builds tomorrow what it built today. Types only. */
const NO_PINS = { images: new Map(), lock: null };
const LOCK_PATH = 'requirements.lock';

// EXTERNAL MODULE: ./core/render/quoted.js
var quoted = __webpack_require__(10859);
// EXTERNAL MODULE: ./core/record/rung-path.js
var rung_path = __webpack_require__(23488);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
;// CONCATENATED MODULE: ./core/export/proof.js
/** What a clean clone of a new repository came to. */



const NOT_ASKED = 'nobody asked for a proof';
const NO_CLONE = 'nothing here makes a clone';
/** Nothing was tried above the descriptor. */
function unproven(example, why) {
    const path = (0,rung_path/* openPath */.i)(example);
    path.pass('parsed');
    return { result: path.skip('smoked', why).result, findings: [], problems: [], broken: [], logs: [] };
}
/** Failed: an error. Not tried to the end: a warning that says how far it came. Passed: what the clone had to say, as notices would be noise. */
function proofFindings(example, proof) {
    return [...proof.broken, ...climbFindings(example, proof)];
}
/** How it ended as a word of the report. */
function proofWord({ result, broken }) {
    if (result.outcome === 'failed' || broken.some(({ level }) => level === 'error'))
        return 'failed';
    return result.outcome === 'passed' ? 'passed' : 'not_proven';
}
function climbFindings(example, { result, findings, logs }) {
    const at = { path: example.descriptor, example: example.id };
    if (result.outcome === 'passed')
        return [];
    // Who asked for none needs no warning.
    if (result.outcome === 'skipped')
        return [(0,finding/* finding */.gk)('EXPORT.NOT_PROVEN', at, `It was not proven: ${reasonOf(result)}. ${farOf(result)}`, result.reason === NOT_ASKED ? { level: 'notice' } : {})];
    const said = findings.filter(({ level }) => level === 'error').map(({ message }) => message);
    const log = logs.length === 0 ? '' : ` Its log is ${logs.slice(0, 3).join(', ')}.`;
    // The end of the log, as the run's own finding quotes it.
    const quote = said.flatMap((message) => message.split('\n').filter((line) => line.startsWith(quoted/* BAR */.S)));
    return [(0,finding/* finding */.gk)('EXPORT.PROOF_FAILED', at, [`A clean clone failed: ${reasonOf(result)}.${log}`, ...quote].join('\n'))];
}
const reasonOf = ({ reason }) => (reason ?? 'no reason was given').replace(/\.$/, '');
function farOf({ rungs }) {
    return `Rungs: ${rungs.map(({ rung, state }) => `${rung} ${state === 'not_run' ? 'not run' : state}`).join(', ')}.`;
}

;// CONCATENATED MODULE: ./core/export/exported.js


const BRANCH = 'main';
/** `directory` is null until it is written. */
function exportedOf({ path, from, committed, proof, standalone, pins, sizes, commits, dropped }) {
    return {
        directory: null,
        commit: committed.commit,
        tree: committed.tree,
        branch: BRANCH,
        source: { repository: from.repository, path, commit: from.commit, tree: from.tree },
        files: sizes.length,
        bytes: sizes.reduce((sum, size) => sum + size, 0),
        commits,
        proof: proofWord(proof),
        vendored: standalone.copies.map((copy) => ({ from: copy.from, to: copy.to, because: copy.because.slice(0, 4096) })).sort(by(({ to }) => to)).slice(0, MOST),
        rewritten: [...standalone.rewritten].map(([file, { edits }]) => ({ path: file, lines: edits.length })).sort(by((each) => each.path)).slice(0, MOST),
        pinned: [...[...pins.images].map(([name, to]) => ({ name: name.slice(0, 1024), to: to.slice(0, 1024) })), ...(pins.lock === null ? [] : [{ name: LOCK_PATH, to: `${pins.lock.packages} packages of Python ${pins.lock.python}` }])].sort(by(({ name }) => name)).slice(0, MOST),
        dropped: dropped.toSorted().slice(0, MOST),
    };
}
/** As the schema has it. */
const MOST = 2000;
const by = (key) => (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);

// EXTERNAL MODULE: ./core/export/commit-words.js
var commit_words = __webpack_require__(4860);
// EXTERNAL MODULE: ./core/export/judge-files.js
var judge_files = __webpack_require__(3744);
;// CONCATENATED MODULE: ./core/export/text-of-bytes.js
/** What a search for secrets reads in bytes that are no UTF-8: a text in an older encoding hides none, and neither does a program (A73). */
function textOfBytes(bytes) {
    const wide = wideEncoding(bytes);
    if (wide !== null)
        return { text: new TextDecoder(wide).decode(bytes), isBinary: false };
    if (!bytes.subarray(0, 8000).includes(0))
        return { text: narrow(bytes), isBinary: false };
    return { text: latin1(bytes).replace(/[^\t\n\r\x20-\x7e]+/g, '\n'), isBinary: true };
}
/** By its mark, or by every other byte of its beginning being zero, as in a text of a Western language without one. */
function wideEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const head = bytes.subarray(0, 400 - (bytes.length % 2));
    const zeros = [0, 0];
    for (let at = 0; at < head.length; at++)
        if (head[at] === 0)
            zeros[at % 2] += 1;
    const half = head.length / 2;
    if (half < 8)
        return null;
    if (zeros[1] > half * 0.9 && zeros[0] === 0)
        return 'utf-16le';
    return zeros[0] > half * 0.9 && zeros[1] === 0 ? 'utf-16be' : null;
}
function narrow(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return latin1(bytes);
    }
}
/** Every byte is a character of it. */
const latin1 = (bytes) => new TextDecoder('latin1').decode(bytes);

// EXTERNAL MODULE: ./core/secrets/secret-shapes.js
var secret_shapes = __webpack_require__(5525);
;// CONCATENATED MODULE: ./core/export/secrets/looks-random.js
/**
 * Whether a value was drawn by a machine, as keys are, and not written by a person. Measured on the standard library of Python, on a real
 * garden and on this project: docs/export.md has the figures.
 */
function looksRandom(value) {
    if (value.length < 16 || value.length > 400 || PLACEHOLDER.test(value))
        return false;
    if (!/^[A-Za-z0-9+/=_.~!@#$%^&*-]+$/.test(value))
        return false;
    const digits = value.replace(/\D/g, '').length;
    const letters = value.replace(/[^A-Za-z]/g, '').length;
    if (digits < 2 || letters < 2)
        return false;
    if (/^[0-9a-f]+$/i.test(value))
        return value.length >= 32 ? entropyOf(value) >= 3 : value.length >= 20 && entropyOf(value) >= 3.3;
    if (WORDS.test(value))
        return false;
    return value.length >= 20 ? entropyOf(value) >= 3.7 && turnsOf(value) >= value.length / 5 : entropyOf(value) >= 3.4 && turnsOf(value) >= value.length / 3;
}
/** What stands where a person is to put the secret. */
const PLACEHOLDER = /example|sample|placeholder|changeme|change[_-]me|your|dummy|fake|test|redacted|xxxx|\*\*\*|\.\.\.|todo|insert|replace|1234567890|abcdefgh|0{8}|process\.env|environ|getenv|secrets\.|vars\.|inputs\.|github\./i;
/** Words and numbers with signs between them: a name, a version, a path, a date. */
const WORDS = /^(?:[A-Za-z]{2,20}\d{0,4}|\d{1,4})(?:[_./@:-]{1,2}(?:[A-Za-z]{1,20}\d{0,4}|v?\d{1,4}))+\/?$/;
/** Bits a character, of Shannon. */
function entropyOf(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const number of counts.values())
        bits -= (number / text.length) * Math.log2(number / text.length);
    return bits;
}
/** How often small, large, digit and sign follow another kind: a name has few such turns. */
function turnsOf(text) {
    let turns = 0;
    for (let at = 1; at < text.length; at++)
        if (kindOf(text.charCodeAt(at)) !== kindOf(text.charCodeAt(at - 1)))
            turns++;
    return turns;
}
const kindOf = (code) => (code >= 97 && code <= 122 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 48 && code <= 57 ? 2 : 3);

;// CONCATENATED MODULE: ./core/export/secrets/assigned-secrets.js
/** Random values that are assigned to a name which speaks of a secret: `DB_PASSWORD=…`, `"api_key": "…"`, `--token …`. */

/** From each word of a secret, its value is read with bounds on every part: linear in the text (A08). */
function assignedSecrets(text) {
    const found = [];
    for (const match of text.matchAll(SPEAKS)) {
        VALUE.lastIndex = match.index + match[0].length;
        const read = VALUE.exec(text);
        if (read === null)
            continue;
        const [whole, tail = '', quote = '', value = ''] = read;
        if (NOT_THE_SECRET.test(tail) || isPublic(text, match.index))
            continue;
        if (quote === '' && CODE.test(value))
            continue;
        if (looksRandom(value) || (quote !== '' && isPassword(match[0], value)))
            found.push({ index: match.index + match[0].length + whole.length - value.length, what: `a random value of what is called ${match[0].toLowerCase()}` });
    }
    return found;
}
const SPEAKS = /secret|token|passwd|password|passphrase|\bpwd|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|master[_-]?key|auth[_-]?key|service[_-]?key|credential|_auth\b|connection[_-]?string/gi;
/** The rest of the name, a sign of assignment, perhaps a quote, and a value. Behind a flag of a command a space is enough. */
const VALUE = /([\w.-]{0,40})(?:\\?["'\]]){0,3}(?:[ \t]{0,8}(?::=|=>|[=:])[ \t]{0,8}|[ \t]{1,4}(?=[A-Za-z0-9+/_-]{20}))(?:[rbuf]{0,2}(\\?["'`]))?([^\s"'`,;\\()[\]{}<>|]{8,400})/y;
/** `token_id`, `tokenizer`, `password_field`: says something of a secret, and is none. */
const NOT_THE_SECRET = /^(?:iz|s_?(?:per|count|num)|s?[_.-]?(?:id|ids|name|names|type|types|count|url|uri|path|file|dir|field|length|len|size|limit|hash|sha|sha256|md5|digest|checksum|class|header|param|pattern|regex|prefix|embedding|index|list|list_id|mask|budget|expiry|expires|ttl|scope|scopes|version|arn|ref))(?![a-z])|^izer/i;
const isPublic = (text, index) => /(?:public|pub|next|eos|bos|pad|unk|mask|cls|sep|special|image|csrf_?test)[_-]?$/i.test(text.slice(Math.max(0, index - 12), index));
/** Without quotes a call, an attribute or a variable looks like a value. */
const CODE = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_]\w*)+$|^\$|^%|^@|^--/;
/** What a person typed: three kinds of characters, a sign among them, and no sentence or format. */
function isPassword(name, value) {
    if (!/passw|pwd|passphrase/i.test(name) || value.length < 10 || value.length > 64 || /[%{}<>$/\\:.]/.test(value) || /example|your|changeme|password|placeholder|test/i.test(value))
        return false;
    return /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && /[!@#^&*_+=~-]/.test(value);
}

;// CONCATENATED MODULE: ./core/export/secrets/token-shapes.js
/**
 * Shapes that are surely secrets of one service, beside those that every log is searched for (core/secrets). Each begins with a word of
 * its own and has bounds on every repetition, so that all are linear (A08); `word` stands in each match, null where there is no one word. Sources: the services' own pages on token formats.
 */
const TOKEN_SHAPES = [
    ['a key of age', /\bAGE-SECRET-KEY-1[A-Z0-9]{58}\b/, 'AGE-SECRET'],
    ['a private key of PuTTY', /\bPuTTY-User-Key-File-[23]: /, 'PuTTY-User'],
    ['an Anthropic, OpenAI or OpenRouter key', /\bsk-(?:ant|or|proj|svcacct|admin)-[A-Za-z0-9_-]{32,200}/, 'sk-'],
    ['a Replicate token', /\br8_[A-Za-z0-9]{37}\b/, 'r8_'],
    ['a Groq key', /\bgsk_[A-Za-z0-9]{48,60}\b/, 'gsk_'],
    ['an xAI key', /\bxai-[A-Za-z0-9]{60,90}\b/, 'xai-'],
    ['a Perplexity key', /\bpplx-[A-Za-z0-9]{40,60}\b/, 'pplx-'],
    ['a Hugging Face token', /\b(?:hf|api_org)_[A-Za-z0-9]{34}\b/, '_'],
    ['a Databricks token', /\bdapi[0-9a-f]{32}(?:-\d)?\b/, 'dapi'],
    ['a Docker Hub token', /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{20,60}/, 'dckr_'],
    ['a RubyGems key', /\brubygems_[0-9a-f]{48}\b/, 'rubygems_'],
    ['a crates.io token', /\bcio[A-Za-z0-9]{32}\b/, 'cio'],
    ['a NuGet key', /\boy2[a-z0-9]{43}\b/, 'oy2'],
    ['a SendGrid key', /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/, 'SG.'],
    ['a Mailgun key', /\bkey-[0-9a-f]{32}\b/, 'key-'],
    ['a Mailchimp key', /\b[0-9a-f]{32}-us\d{1,2}\b/, '-us'],
    ['a Twilio key', /\bSK[0-9a-f]{32}\b/, 'SK'],
    ['a Telegram bot token', /\b\d{8,10}:AA[A-Za-z0-9_-]{32,35}\b/, ':AA'],
    ['a Discord bot token', /\b[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}\b/, null],
    ['the address of a Slack, Discord or Teams hook', /\bhttps:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{20,120}|(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[A-Za-z0-9_-]{40,100}|[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/-]{36,200})/, 'hook'],
    ['a Slack app token', /\bxapp-\d-[A-Z0-9]{8,14}-\d{10,16}-[a-f0-9]{40,80}\b/, 'xapp-'],
    ['a DigitalOcean token', /\bdo[por]_v1_[0-9a-f]{64}\b/, '_v1_'],
    ['a Shopify token', /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/, 'shp'],
    ['a Square token', /\b(?:sq0(?:atp|csp)-[A-Za-z0-9_-]{22,50}|EAAA[A-Za-z0-9_-]{56,64})\b/, null],
    ['a Stripe key', /\b(?:sk|rk)_(?:test|live)_[A-Za-z0-9]{20,200}|\bwhsec_[A-Za-z0-9]{24,100}/, null],
    ['a Google OAuth secret', /\bGOCSPX-[A-Za-z0-9_-]{28}\b/, 'GOCSPX'],
    ['a Google OAuth token', /\bya29\.[A-Za-z0-9_-]{40,250}|\b1\/\/0[A-Za-z0-9_-]{40,120}/, null],
    ['an Azure client secret', /\b[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/, 'Q~'],
    ['a shared access signature of Azure', /[?&]sig=[A-Za-z0-9%]{43,100}(?:%3[dD]|=)/, 'sig='],
    ['a key of an Azure connection', /\b(?:SharedAccessKey|AccountKey)=[A-Za-z0-9+/]{40,90}={0,2}/, 'Key='],
    ['an AWS session key', /\b(?:ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}\b/, null],
    ['a Vault token', /\bhv[sbr]\.[A-Za-z0-9_-]{24,200}/, 'hv'],
    ['a Terraform token', /\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}/, 'atlasv1'],
    ['a Linear key', /\blin_(?:api|oauth)_[A-Za-z0-9]{40,64}\b/, 'lin_'],
    ['a Notion token', /\b(?:ntn_[A-Za-z0-9]{40,50}|secret_[A-Za-z0-9]{43})\b/, null],
    ['a Figma token', /\bfigd_[A-Za-z0-9_-]{40,60}/, 'figd_'],
    ['a Grafana token', /\bgl(?:sa|c)_[A-Za-z0-9+/=_-]{32,200}/, 'gl'],
    ['a New Relic key', /\bNR(?:AK|AA|RA)-[A-Z0-9]{27}\b/, 'NR'],
    ['a Sentry token', /\bsntry[us]_[A-Za-z0-9+/=_-]{40,300}/, 'sntry'],
    ['a Doppler token', /\bdp\.(?:pt|st|ct|sa)\.[A-Za-z0-9._-]{40,80}/, 'dp.'],
    ['a PlanetScale secret', /\bpscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{32,64}/, 'pscale_'],
    ['a Postman key', /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b/, 'PMAK'],
    ['an Atlassian token', /\bATATT3[A-Za-z0-9_=-]{60,250}/, 'ATATT3'],
    ['a GitLab token', /\bgl(?:pat|dt|rt|ptt|ft|soat|imt|agent|cbt)-[A-Za-z0-9_-]{20,200}/, 'gl'],
    ['a Dropbox token', /\bsl\.(?:u\.)?[A-Za-z0-9_-]{100,250}/, 'sl.'],
    ['a Heroku key', /\bHRKU-[A-Za-z0-9_-]{36,64}/, 'HRKU'],
    ['a Netlify token', /\bnfp_[A-Za-z0-9]{36,40}\b/, 'nfp_'],
    ['a Fly.io token', /\bFlyV1 fm\d_[A-Za-z0-9+/=,_-]{60,500}/, 'FlyV1'],
    ['a Pulumi token', /\bpul-[0-9a-f]{40}\b/, 'pul-'],
    ['a password in an address', /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'<>${}]{0,100}:[^\s@/"'<>${}[\]*]{6,200}@[A-Za-z0-9[]/, '://'],
    ['credentials of HTTP', /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token)\s{1,4}(?=[A-Za-z._~+/-]{0,80}\d)[A-Za-z0-9._~+/-]{20,500}={0,2}/i, null],
    ['a line of .netrc', /\bmachine\s{1,4}\S{1,100}\s{1,4}login\s{1,4}[^\s{}$<>]{1,100}\s{1,4}password\s{1,4}[^\s{}$<>]{4,200}(?=\s|$)/, 'machine'],
    ['a hashed password', /\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|6\$[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}|apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22})/, '$'],
    ['a private key of a JSON web key', /"d"\s{0,4}:\s{0,4}"[A-Za-z0-9_-]{40,700}"/, '"d"'],
];

;// CONCATENATED MODULE: ./core/export/secrets/wrapped-secrets.js
/** `look` judges what was wrapped. Two layers at most. */
function wrappedSecrets(text, look) {
    const found = [];
    for (const match of text.matchAll(RUN)) {
        const what = unwrap(match[0], look, 2);
        if (what !== null)
            found.push({ index: match.index, what: `${what} in base64` });
    }
    return found;
}
/** Lines of one block are read together. Shorter than a token there is nothing to find. */
const RUN = /[A-Za-z0-9+/_-]{24,}={0,2}/g;
function unwrap(run, look, layers) {
    const inner = decode(run);
    if (inner === null)
        return null;
    const what = look(inner);
    if (what !== null || layers === 1)
        return what;
    const next = inner.trim();
    return /^[A-Za-z0-9+/_-]{24,}={0,2}$/.test(next) ? unwrap(next, look, layers - 1) : null;
}
/** null: it is no text. Most long names and hashes end here, at their first bytes. */
function decode(run) {
    const plain = run.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '');
    const begin = bytesOf(plain.slice(0, 24));
    if (begin === null || !PRINTABLE.test(begin))
        return null;
    const whole = bytesOf(plain.slice(0, wrapped_secrets_MOST - (wrapped_secrets_MOST % 4)));
    return whole !== null && PRINTABLE.test(whole) ? whole : null;
}
/** A wrapped secret is short; a picture is not text anyway. */
const wrapped_secrets_MOST = 64 * 1024;
const PRINTABLE = /^[\t\n\r\x20-\x7e]*$/;
function bytesOf(base64) {
    const whole = base64.length % 4 === 1 ? base64.slice(0, -1) : base64;
    try {
        return atob(whole);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./core/export/find-secrets.js
/**
 * Looks for secrets in a text: by shape, by name and randomness, and wrapped in base64. An exported repository is meant for others, and
 * what was pushed once cannot be taken back: one hit stops the export (A73).
 */





/** In the order of lines, one a line; of many the first 100. */
function findSecrets(text) {
    return inLines(text, [...shapes(text), ...assignedSecrets(text), ...wrappedSecrets(text, certain)]);
}
/** Of bytes in any encoding. Between bytes that are no text only shapes are looked for: numbers there look random, and are none. */
function findSecretsInBytes(bytes) {
    const { text, isBinary } = textOfBytes(bytes);
    return isBinary ? inLines(text, [...shapes(text)]).slice(0, 1).map(({ what }) => ({ what, line: 1 })) : findSecrets(text);
}
/** For words about a file, where its own words stand: no value of a shape that is surely a secret is left (A67). */
const maskSecrets = (text) => ALL.reduce((clean, { what, shape, word }) => (word === null || clean.includes(word) ? clean.replace(shape, `[${what}]`) : clean), text);
function inLines(text, hits) {
    const places = hits.toSorted((a, b) => a.index - b.index);
    const lines = lineCounter(text);
    const found = new Map();
    for (const { index, what } of places) {
        const line = lines(index);
        if (!found.has(line))
            found.set(line, { what, line });
        if (found.size >= 100)
            break;
    }
    return [...found.values()];
}
const ALL = [...secret_shapes/* SECRET_SHAPES */.A.map((each) => [...each, null]), ...TOKEN_SHAPES].map(([what, shape, word]) => ({ what, shape: new RegExp(shape.source, `${shape.flags}g`), word }));
function* shapes(text) {
    // To look for a word is far quicker than to try a pattern at every place.
    for (const { what, shape, word } of ALL)
        if (word === null || text.includes(word))
            for (const { index, 0: match } of text.matchAll(shape))
                if (!find_secrets_PLACEHOLDER.test(match) && (what !== 'a private key' || hasBody(text, index)))
                    yield { index, what };
}
/** Code that looks for keys names their first line; only a key goes on. */
const hasBody = (text, index) => /[A-Za-z0-9+/=]{32}/.test(text.slice(index + 20, index + 600));
/** A token with such a word in it was written for a manual. */
const find_secrets_PLACEHOLDER = /EXAMPLE|x{8}|X{8}|\*{4}|(?:your|my)[_-]?(?:token|key|secret|password)|:password@|:passw0?r?d?@|:secret@|:pass@|:changeme@|0{8}|PersonalAccessToken|\[redacted/;
/** What a text certainly holds. */
function certain(text) {
    const [hit] = shapes(text);
    return hit?.what ?? assignedSecrets(text)[0]?.what ?? null;
}
/** Indices come in order: the lines are counted once. */
function lineCounter(text) {
    let [line, from] = [1, 0];
    return (index) => {
        for (let at = text.indexOf('\n', from); at !== -1 && at < index; at = text.indexOf('\n', from)) {
            line += 1;
            from = at + 1;
        }
        return line;
    };
}

// EXTERNAL MODULE: ./core/export/secret-file.js
var secret_file = __webpack_require__(29060);
// EXTERNAL MODULE: ./core/garden/glob.js
var garden_glob = __webpack_require__(72938);
;// CONCATENATED MODULE: ./core/export/find-dependants.js
/** Which other examples say that they depend on files of this one. */

/** Ids, in their order; `files` are relative to the garden's root. */
function findDependants(others, files) {
    return others.filter(({ sharedPaths }) => sharedPaths.length > 0 && files.some((0,garden_glob/* matcher */.j)(sharedPaths))).map(({ id }) => id);
}

// EXTERNAL MODULE: ./core/export/judge-names.js
var judge_names = __webpack_require__(82723);
// EXTERNAL MODULE: ./core/rules/apply-exemptions.js
var apply_exemptions = __webpack_require__(85619);
;// CONCATENATED MODULE: ./core/export/strip-notebook.js
/** Takes what a run left in a Jupyter notebook out of it: outputs and counters (A73). The cells stay as they are. */
const isNotebook = (path) => path.toLowerCase().endsWith('.ipynb');
/** Written as Jupyter writes it: one space a level, text as it is, a line end. */
function stripNotebook(text) {
    const book = parse(text);
    if (typeof book === 'string')
        return { kind: 'unreadable', reason: book };
    const cells = cellsOf(book);
    if (cells === null)
        return { kind: 'unreadable', reason: 'it has no list of cells' };
    const full = cells.filter((cell) => Array.isArray(cell['outputs']) && cell['outputs'].length > 0);
    const counted = cells.filter((cell) => cell['execution_count'] != null || cell['prompt_number'] != null);
    if (full.length === 0 && counted.length === 0)
        return { kind: 'same' };
    for (const cell of full)
        cell['outputs'] = [];
    for (const cell of counted)
        for (const key of ['execution_count', 'prompt_number'])
            if (cell[key] != null)
                cell[key] = null;
    const written = write(book);
    return written === null ? { kind: 'unreadable', reason: 'its values are nested too deep' } : { kind: 'stripped', text: written, cells: full.length };
}
/** To write runs out of stack long before reading does (A03). */
function write(book) {
    try {
        return `${JSON.stringify(book, null, 1)}\n`;
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function parse(text) {
    try {
        const value = JSON.parse(text.replace(/^\ufeff/, ''));
        return isFields(value) ? value : 'it is no JSON object';
    }
    catch {
        return 'it is no JSON';
    }
}
/** Version 3 of the format had worksheets. */
function cellsOf(book) {
    const sheets = Array.isArray(book['worksheets']) ? book['worksheets'].filter(isFields) : [];
    const lists = [book, ...sheets].map((each) => each['cells']).filter(Array.isArray);
    return lists.length === 0 ? null : lists.flat().filter(isFields);
}
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./app/steps/export-bytes.js
/** Files of an export whose bytes need a look of their own: what is no UTF-8, and what a filter of git changes on its way out of the repository. */



/** Secrets in files that are no UTF-8, as git holds them. `places`: path in the garden and in the new repository. */
async function secretsInBytes(of, places) {
    const contents = await contentsOf(of, places.map(({ from }) => from));
    return places.flatMap(({ from, to }) => {
        const bytes = contents.get(from);
        return bytes == null ? [] : findSecretsInBytes(bytes).map(({ what, line }) => (0,finding/* finding */.gk)('EXPORT.SECRET', { path: from, line, example: of.example }, `${to} holds ${what}.`));
    });
}
/**
 * A filter writes other bytes into the working tree than the commit has: git-crypt and its like keep a secret in the commit and lay it open
 * here, and says so in a file that nobody else may have (`.git/info/attributes`). Git LFS is told apart elsewhere, and what nbstripout takes out an export takes out too.
 */
async function filteredFindings(of, paths) {
    const filters = await of.world.git.attributes('filter', paths);
    const named = paths.filter((path) => ![undefined, '', 'lfs', 'unset', 'unspecified'].includes(filters.get(path)) && !isNotebook(path));
    const [held, here] = await Promise.all([contentsOf(of, named), of.world.files.readTexts(named, { maxBytes: of.maxBytes })]);
    return named.filter((path) => !isSame(held.get(path), here.get(path))).map((path) => (0,finding/* finding */.gk)('EXPORT.NOT_COMMITTED', { path, example: of.example }, `${path} is not what the commit has: a filter of git changes it, as one that keeps secrets does.`));
}
async function contentsOf({ world, listing, maxBytes }, paths) {
    if (paths.length === 0)
        return new Map();
    const wanted = new Set(paths);
    const ids = new Map(listing.flatMap(({ path, blob }) => (blob !== null && wanted.has(path) ? [[path, blob]] : [])));
    const contents = await world.git.blobs([...new Set(ids.values())], { maxBytes });
    return new Map([...ids].map(([path, id]) => [path, contents.get(id) ?? null]));
}
/** What is no UTF-8 here, and filtered, is taken for another thing. */
function isSame(held, here) {
    return held != null && here?.ok === true && new TextDecoder('utf-8', { ignoreBOM: true }).decode(held) === here.value.text;
}

// EXTERNAL MODULE: ./core/integrity/pointer.js
var pointer = __webpack_require__(47791);
;// CONCATENATED MODULE: ./app/steps/export-gather.js
/** What an export starts from: the tracked files of an example as the commit has them. What differs from it is refused: provenance must be true. */


/** Paths are relative to the garden's root; `listing` is all of it. */
async function gatherFiles(world, example, listing) {
    const own = listing.filter(({ path }) => isInside(example, path)).sort((a, b) => (a.path < b.path ? -1 : 1));
    const tracked = own.filter(({ blob, size, mode }) => blob !== null && (size !== null || mode === '160000' || mode === '100644' || mode === '100755'));
    const files = await Promise.all(tracked.map(async (file) => ({ path: relativeTo(example, file.path), size: file.size ?? 0, executable: file.mode === '100755', ...(await export_gather_kindOf(world, example, file)) })));
    const plain = own.filter(({ mode, size, blob }) => blob !== null && mode.startsWith('100') && size !== null);
    const pointers = await pointerFindings(world, example, plain.filter(({ size }) => size <= pointer/* POINTER_MAX_BYTES */.fE));
    const away = new Set(pointers.map(({ path }) => path));
    return { files, findings: [...pointers, ...(await carriedFindings(world, example, listing, plain.filter(({ path }) => !away.has(path))))] };
}
/** Git LFS keeps the content, and it lies here: it goes along as what it is. */
async function carriedFindings(world, example, listing, plain) {
    if (plain.length === 0 || !listing.some(({ path }) => path.endsWith('.gitattributes')))
        return [];
    const filters = await world.git.attributes('filter', plain.map(({ path }) => path));
    return plain.filter(({ path }) => filters.get(path) === 'lfs').map(({ path }) => (0,finding/* finding */.gk)('EXPORT.LFS_CARRIED', { path, example: example.id }, `${relativeTo(example, path)} is kept by Git LFS in the garden, and goes along as an ordinary file.`));
}
async function export_gather_kindOf(world, example, { path, mode, size }) {
    if (mode === '160000')
        return { kind: 'other', leadsTo: null, what: 'submodule' };
    if (size === null)
        return { kind: 'other', leadsTo: null, what: 'absent' };
    if (mode !== '120000')
        return { kind: 'file', leadsTo: null };
    const resolved = await world.files.resolve(path);
    const inside = resolved !== null && resolved !== 'outside' && isInside(example, resolved.path);
    return { kind: 'symlink', leadsTo: inside ? relativeTo(example, resolved.path) : null };
}
/** What lies on disk is a pointer: its content is somewhere else. */
async function pointerFindings(world, example, small) {
    const texts = await world.files.readTexts(small.map(({ path }) => path), { maxBytes: pointer/* POINTER_MAX_BYTES */.fE });
    return small.flatMap(({ path }) => {
        const read = texts.get(path);
        return read?.ok === true && (0,pointer/* looksLikePointer */.HL)(read.value.text) ? [(0,finding/* finding */.gk)('EXPORT.LFS_POINTER', { path, example: example.id }, `${relativeTo(example, path)} is a pointer of Git LFS.`)] : [];
    });
}
const isInside = ({ path: root }, path) => root === '.' || path.startsWith(`${root}/`);
const relativeTo = ({ path: root }, path) => (root === '.' ? path : path.slice(root.length + 1));

// EXTERNAL MODULE: ./core/contract/dockerfile.js
var contract_dockerfile = __webpack_require__(22895);
;// CONCATENATED MODULE: ./core/export/pins/here-lines.js
/** The lines (from 1) of a Dockerfile that are bodies of here-documents, their last line included. Linear in the text, whatever it is (A08). */
function hereLines(text) {
    const lines = text.split('\n');
    const closed = openEnds(lines);
    const inside = new Set();
    for (let at = 0; at < lines.length; at++) {
        if (lines[at].trimStart().startsWith('#'))
            continue;
        // One instruction may open several; they follow each other.
        for (const [, dash, , word] of lines[at].matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
            const end = closed(word, dash === '-', at);
            // Never closed: it is something else, for instance a shift.
            if (end === undefined)
                continue;
            for (let line = at + 1; line <= end; line++)
                inside.add(line + 1);
            at = end;
        }
    }
    return inside;
}
/** Which line after another is a word alone. It is asked from the top down, so each list is walked once. */
function openEnds(lines) {
    const places = new Map();
    const add = (key, index) => {
        const known = places.get(key);
        if (known === undefined)
            places.set(key, { at: [index], next: 0 });
        else
            known.at.push(index);
    };
    for (const [index, line] of lines.entries()) {
        const plain = line.replace(/\r$/, '');
        if (plain.length > MOST_OF_A_WORD)
            continue;
        add(plain, index);
        add(`\t${plain.replace(/^\t+/, '')}`, index);
    }
    return (word, isIndented, after) => {
        const known = places.get(isIndented ? `\t${word}` : word);
        if (known === undefined)
            return undefined;
        while (known.next < known.at.length && known.at[known.next] <= after)
            known.next += 1;
        return known.at[known.next];
    };
}
const MOST_OF_A_WORD = 1000;

;// CONCATENATED MODULE: ./core/export/judge-dockerfile.js
/** What a Dockerfile copies from outside of its context: builders refuse it, or read it as another path (A10). */


function judgeDockerfile(text) {
    const inside = hereLines(text);
    return (0,contract_dockerfile/* readDockerfile */.n)(text).instructions.filter(({ line }) => !inside.has(line)).flatMap((instruction) => sourcesOf(instruction).filter(leaves).map((source) => ({ line: instruction.line, source })));
}
/** A copy from another stage or image takes nothing from the context. */
function sourcesOf({ kind, flags, rest }) {
    if (kind === 'RUN')
        return flags.flatMap((flag) => (/^--mount=/i.test(flag) && !/[=,]from=/i.test(flag) ? (/[=,](?:source|src)=([^,]*)/i.exec(flag)?.[1] ?? []) : []));
    if ((kind !== 'COPY' && kind !== 'ADD') || flags.some((flag) => /^--from=/i.test(flag)))
        return [];
    return words(rest).slice(0, -1).filter((word) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(word) && !word.startsWith('<<'));
}
function words(rest) {
    if (rest.startsWith('[')) {
        try {
            const list = JSON.parse(rest);
            if (Array.isArray(list))
                return list.map(String);
        }
        catch {
            // The builder takes it for words then, as below.
        }
    }
    return rest.split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
}
/** Above the context at any point, as `a/../../b` is. */
function leaves(source) {
    let depth = 0;
    for (const part of source.split('/')) {
        if (part === '..')
            depth -= 1;
        else if (part !== '' && part !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./app/steps/export-texts.js
/** Reads the files of an export once, looks through them for secrets, and takes the outputs out of notebooks (A73). */




async function lookThrough(world, example, sources, limits) {
    const read = await world.files.readTexts(sources.flatMap(({ from, text }) => (text === null ? [from] : [])), { maxBytes: limits.fileBytes });
    const findings = [];
    const stripped = new Map();
    const others = [];
    for (const each of sources) {
        const { from, to, text } = each;
        const file = read.get(from);
        const now = text ?? (file?.ok === true ? file.value.text : null);
        if (text === null && file?.ok === false && file.problem.kind === 'not_utf8')
            others.push(each);
        if (now === null)
            continue;
        const at = (line) => ({ path: from, line, example: example.id });
        const clean = isNotebook(to) ? stripNotebook(now) : { kind: 'same' };
        if (clean.kind === 'unreadable')
            findings.push((0,finding/* finding */.gk)('EXPORT.NOTEBOOK_UNREADABLE', at(1), `${to} is no notebook that can be read: ${clean.reason}.`));
        if (clean.kind === 'stripped') {
            stripped.set(to, clean.text);
            findings.push((0,finding/* finding */.gk)('EXPORT.OUTPUTS_STRIPPED', at(1), `The outputs of ${clean.cells} ${clean.cells === 1 ? 'cell' : 'cells'} of ${to} stay behind.`));
        }
        findings.push(...findSecrets(clean.kind === 'stripped' ? clean.text : now).map(({ what, line }) => (0,finding/* finding */.gk)('EXPORT.SECRET', at(clean.kind === 'stripped' ? lineIn(now, clean.text, line) : line), `${to} holds ${what}.`)));
        // Text of two bytes a character is UTF-8 by its bytes, with a NUL in each.
        if (text === null && now.includes('\0') && findSecrets(now).length === 0)
            others.push(each);
        if (to === example.dockerfile)
            findings.push(...judgeDockerfile(now).map(({ line, source }) => (0,finding/* finding */.gk)('EXPORT.DOCKERFILE_OUTSIDE', at(line), `${to} copies ${source}.`)));
    }
    return { findings, stripped, others };
}
/** A line of the stripped notebook, as the garden's file counts: its text is the same there, further down. */
function lineIn(before, after, line) {
    const text = after.split('\n', line)[line - 1]?.trim().replace(/,$/, '') ?? '';
    const index = text === '' ? -1 : before.indexOf(text);
    return index === -1 ? line : before.slice(0, index).split('\n').length;
}

;// CONCATENATED MODULE: ./app/steps/export-uncommitted.js
/** Files that differ from the commit which an export names. What goes along must be what the commit holds, or the provenance is untrue. */


/** `concerns`: whether a path of the garden goes along, or would. */
async function uncommitted(world, example, { head, listing }, concerns) {
    // Also what git was told not to look at (`--assume-unchanged`): nobody knows that it is what the commit has.
    const unsure = listing.filter(({ path, blob, clean }) => blob !== null && !clean && concerns(path)).map(({ path }) => path);
    if (!head.dirty && unsure.length === 0)
        return (0,problem.ok)([]);
    const changed = await world.git.changedSince(head.commit);
    if (!changed.ok)
        return changed;
    const known = new Map(listing.map((file) => [file.path, file]));
    const paths = [...new Set([...changed.value.files.filter(concerns), ...unsure])].sort();
    return (0,problem.ok)([
        ...paths.slice(0, MAX_NAMED).map((path) => (0,finding/* finding */.gk)('EXPORT.NOT_COMMITTED', { path, example: example.id }, `${path} ${howItDiffers(known.get(path))}.`)),
        ...(paths.length > MAX_NAMED ? [(0,finding/* finding */.gk)('EXPORT.NOT_COMMITTED', { path: example.path, example: example.id }, `${paths.length - MAX_NAMED} more files differ from the commit.`)] : []),
    ]);
}
const MAX_NAMED = 50;
function howItDiffers(file) {
    if (file === undefined || file.size === null)
        return 'was removed, and the commit still has it';
    return file.blob === null ? 'is not tracked' : 'differs from what the commit has';
}

;// CONCATENATED MODULE: ./core/export/rewrite/apply-edits.js
/** Those that come first in the list win: who knows the grammar of a file speaks before who only looks at words. null: nothing changes. */
function applyEdits(text, edits) {
    const kept = withoutOverlaps(edits.filter(({ start, end, text: by }) => text.slice(start, end) !== by));
    if (kept.length === 0)
        return null;
    const pieces = [];
    let at = 0;
    for (const { start, end, text: by } of kept) {
        pieces.push(text.slice(at, start), by);
        at = end;
    }
    return { text: `${pieces.join('')}${text.slice(at)}`, edits: changedLines(text, kept) };
}
function withoutOverlaps(edits) {
    const ranked = edits.map((edit, rank) => ({ edit, rank })).sort((a, b) => a.edit.start - b.edit.start || a.rank - b.rank);
    const kept = [];
    for (const each of ranked) {
        const last = kept.at(-1);
        if (last === undefined || each.edit.start >= Math.max(last.edit.end, last.edit.start + 1))
            kept.push(each);
        else if (each.rank < last.rank && each.edit.start !== last.edit.start)
            kept[kept.length - 1] = each;
    }
    return kept.map(({ edit }) => edit);
}
/** Edits that share a line are told as one. */
function changedLines(text, edits) {
    const told = [];
    let line = 1;
    let counted = 0;
    for (let index = 0; index < edits.length;) {
        const from = text.lastIndexOf('\n', edits[index].start - 1) + 1;
        let to = lineEnd(text, edits[index].end);
        let next = index + 1;
        while (next < edits.length && edits[next].start <= to)
            to = lineEnd(text, edits[next++].end);
        for (; counted < from; counted++)
            if (text.charCodeAt(counted) === NEW_LINE)
                line++;
        told.push({ line, before: shown(text.slice(from, to)), after: shown(spliced(text, edits.slice(index, next), from, to)) });
        index = next;
    }
    return told;
}
function spliced(text, edits, from, to) {
    const pieces = [];
    let at = from;
    for (const { start, end, text: by } of edits) {
        pieces.push(text.slice(at, start), by);
        at = end;
    }
    return `${pieces.join('')}${text.slice(at, to)}`;
}
const NEW_LINE = 10;
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** A file of one line may have a megabyte. */
const shown = (line) => (line.length > 400 ? `${line.slice(0, 400)}…` : line);

// EXTERNAL MODULE: ./core/source/decode-percent.js
var decode_percent = __webpack_require__(75134);
;// CONCATENATED MODULE: ./core/export/vendor/garden-path.js
/** Paths of a garden and of the repository that an example becomes: relative, forward slashes, `''` is the root. Lexical: no link is followed. */
/** `over`: by how many directories it would climb above the root, where it stays. */
function joinPath(base, relative) {
    const parts = base === '' ? [] : base.split('/');
    let over = 0;
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            over++;
    }
    return { path: parts.join('/'), over };
}
/** `.` for the same. */
function relativePath(from, to) {
    const base = from === '' ? [] : from.split('/');
    const target = to === '' ? [] : to.split('/');
    let same = 0;
    while (same < base.length && same < target.length && base[same] === target[same])
        same++;
    return [...base.slice(same).map(() => '..'), ...target.slice(same)].join('/') || '.';
}
const garden_path_parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const leafOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const depthOf = (path) => (path === '' ? 0 : path.split('/').length);
const garden_path_isBelow = (path, directory) => directory === '' || path === directory || path.startsWith(`${directory}/`);
/** `.` is how an example at the root is called elsewhere. */
const fromRoot = (path) => (path === '.' ? '' : path);

;// CONCATENATED MODULE: ./core/export/vendor/relative-paths.js
/** Words of a configuration that climb out of its directory, as Makefiles, manifests and lists of requirements have them. */

/** `directories`: whether a directory that is named goes along with all that is in it. */
function relativePaths(text, context, directories, into) {
    const { move, tree } = context;
    const lineAt = relative_paths_lineCounter(text);
    for (const { start, end, text: word } of climbing(text)) {
        const line = lineAt(start);
        const star = word.search(/[*?]/);
        const cut = star === -1 ? word.length : word.lastIndexOf('/', star) + 1;
        const { place, text: by } = move.join(move.place(garden_path_parentOf(context.path)), word.slice(0, cut));
        if (place.odd === 'over')
            into.remarks.push({ kind: 'outside', line, what: word });
        if (place.odd === 'over' || (tree.file(place.old) === null && !tree.isDirectory(place.old)))
            continue;
        refer(place, word.slice(cut), line);
        if (by !== null)
            into.edits.push({ start, end: start + cut, text: `${by}${word.slice(0, cut).endsWith('/') ? '/' : ''}` });
        void end;
    }
    function refer(place, glob, line) {
        const path = place.old;
        if (glob !== '')
            into.references.push({ path: path === '' ? glob : `${path}/${glob}`, how: 'uses', line });
        else if (tree.file(path) !== null)
            into.references.push({ path, how: 'needs', line });
        else if (path === '' || place.odd !== null || move.example.startsWith(`${path}/`)) {
            // The root as a package: what it is installed by goes along, and its modules are found there.
            for (const name of PROJECT_FILES)
                if (directories === 'all' && tree.file(path === '' ? name : `${path}/${name}`) !== null)
                    into.references.push({ path: path === '' ? name : `${path}/${name}`, how: 'uses', line });
            if (directories === 'all')
                into.searched.push(path);
        }
        else if (directories === 'all')
            into.references.push({ path, how: 'all', line });
    }
}
const PROJECT_FILES = ['pyproject.toml', 'setup.py', 'setup.cfg', 'MANIFEST.in'];
/** Lists of requirements name each other from where they lie: `-r base.txt`, `-c constraints.txt`, `-e ./lib`. */
function requirementPaths(text, context, into) {
    relativePaths(text, context, 'all', into);
    const { move, tree } = context;
    const lineAt = relative_paths_lineCounter(text);
    for (const match of text.matchAll(/^[ \t]{0,8}-(?:[rce]|-(?:requirement|constraint|editable))[ \t=]{1,16}["']?([\w.][\w./@+-]{0,300})/gm)) {
        const word = match[1];
        if (/^(?:\.\/)?\.\.(?:\/|$)|:\/\//.test(word))
            continue;
        const { place } = move.join(move.place(garden_path_parentOf(context.path)), word);
        if (place.odd !== null)
            continue;
        if (tree.file(place.old) !== null)
            into.references.push({ path: place.old, how: 'needs', line: lineAt(match.index) });
        else if (place.old !== '' && !move.example.startsWith(place.old) && tree.isDirectory(place.old))
            into.references.push({ path: place.old, how: 'all', line: lineAt(match.index) });
    }
}
/** Words that begin with `../`, or with it behind `file:`, `=` or a quote. */
function climbing(text) {
    const found = [];
    for (let at = text.indexOf('../'); at !== -1;) {
        const start = text.startsWith('./', at - 2) ? at - 2 : at;
        let end = at + 3;
        while (end < text.length && /[\w./@+*?~-]/.test(text[end]))
            end++;
        if (!/[\w./$})~\\-]/.test(text[start - 1] ?? ' '))
            found.push({ start, end, text: text.slice(start, end) });
        at = text.indexOf('../', end);
    }
    return found;
}
/** `ROOT := ../..` and `$(ROOT)/scripts/common.mk` */
function makePaths(text, context, into) {
    relativePaths(text, context, 'places', into);
    const { move, tree } = context;
    const known = new Map();
    const lineAt = relative_paths_lineCounter(text);
    for (const match of text.matchAll(/^[ \t]{0,8}(?:export[ \t]{1,8})?([A-Za-z_]\w{0,80})[ \t]{0,8}[:?]?=[ \t]{0,8}(\S{1,300})[ \t]{0,80}$/gm)) {
        const word = match[2];
        if (/^(?:\.\/)?\.\.(?:\/|$)/.test(word))
            known.set(match[1], move.join(move.place(garden_path_parentOf(context.path)), word).place);
        else if (/^\$\(shell$/.test(word) && text.startsWith('$(shell git rev-parse --show-toplevel)', match.index + match[0].indexOf(word)))
            known.set(match[1], move.place(''));
    }
    for (const match of text.matchAll(/\$[({]([A-Za-z_]\w{0,80})[)}]\/([\w./@+-]{1,300})/g)) {
        const place = known.get(match[1]);
        if (place === undefined)
            continue;
        const { place: to, text: by } = move.join(place, match[2]);
        if (tree.file(to.old) !== null)
            into.references.push({ path: to.old, how: 'uses', line: lineAt(match.index) });
        const start = match.index + match[0].length - match[2].length;
        if (by !== null && to.odd === null)
            into.edits.push({ start, end: start + match[2].length, text: by });
    }
}
/** For offsets that only grow. The next line end is looked for once: a megabyte without any was searched again for each match (A08). */
function relative_paths_lineCounter(text) {
    let line = 1;
    let next = text.indexOf('\n');
    return (offset) => {
        for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1))
            line++;
        return line;
    };
}

;// CONCATENATED MODULE: ./core/export/rewrite/markdown-links.js
/** Links of a document into the garden: to what goes along, to the source repository at the commit, or nothing but their words. */



function linkEdits(text, context) {
    const edits = [];
    const dead = [];
    const lineAt = relative_paths_lineCounter(text);
    for (const link of linksOf(text)) {
        const written = text.slice(...link.to);
        const cut = written.search(/[?#]/);
        const path = cut === -1 ? written : written.slice(0, cut);
        const behind = cut === -1 ? '' : written.slice(cut);
        if (path === '' || /^[A-Za-z][A-Za-z0-9+.-]*:|^\/\/|^\\/.test(path))
            continue;
        const { place, text: by } = context.move.join(path.startsWith('/') ? context.move.place('') : context.move.place(garden_path_parentOf(context.path)), (0,decode_percent/* decodePercent */.g)(path) ?? path);
        const there = context.tree.file(place.old) !== null || context.tree.isDirectory(place.old);
        if (place.odd === 'over' || !there) {
            dead.push({ line: lineAt(link.start), to: written.slice(0, 120) });
            continue;
        }
        if (place.odd === null && context.goesAlong(place.old)) {
            if (by !== null)
                edits.push({ start: link.to[0], end: link.to[1], text: `${encoded(by)}${behind}` });
        }
        else
            edits.push(elsewhere(link, place.old, behind, context));
    }
    return { edits, dead };
}
function elsewhere(link, path, behind, { source, tree }) {
    if (source === null)
        return link.definition ? { start: link.start, end: link.end, text: '' } : { start: link.start, end: link.end, text: link.words };
    const kind = tree.file(path) === null ? 'tree' : 'blob';
    return { start: link.to[0], end: link.to[1], text: `${source.url}/${kind}/${source.commit}${path === '' ? '' : `/${encoded(path)}`}${behind}` };
}
/** Inline links, images and definitions outside of code. One pass; brackets are matched within a paragraph of at most 2,000 characters. */
function linksOf(text) {
    const found = [];
    for (let at = 0; at < text.length;) {
        const char = text[at];
        const begins = at === 0 || text[at - 1] === '\n';
        if (begins && /^ {0,3}(?:```|~~~)/.test(text.slice(at, at + 6)))
            at = afterFence(text, at);
        else if (char === '`')
            at = afterCode(text, at);
        else if (char === '\\')
            at += 2;
        else if (char === '[') {
            const link = (begins ? definition(text, at) : null) ?? inline(text, at);
            if (link !== null)
                found.push(link);
            // Words of a link may hold an image with a link of its own, which is looked at next.
            at++;
        }
        else
            at++;
    }
    return withoutNested(found);
}
const withoutNested = (links) => links.filter((link, index) => !(index > 0 && link.start < links[index - 1].end));
function definition(text, at) {
    const match = /^\[[^\]\n]{1,200}\]:[ \t]{0,8}<?([^\s<>]{1,500})>?/.exec(text.slice(at, at + 720));
    if (match === null)
        return null;
    const to = at + match[0].lastIndexOf(match[1]);
    return { start: at, end: at + match[0].length, words: '', to: [to, to + match[1].length], definition: true };
}
function inline(text, at) {
    let open = 0;
    let close = at;
    for (const last = Math.min(text.length, at + LONGEST); close < last; close++) {
        const char = text[close];
        if (char === '\\')
            close++;
        else if (char === '\n' && text[close + 1] === '\n')
            return null;
        else if (char === '[')
            open++;
        else if (char === ']' && --open === 0)
            break;
    }
    if (text[close] !== ']' || text[close + 1] !== '(')
        return null;
    const match = /^\(\s{0,8}(<[^<>\n]{0,500}>|[^\s()<>]{0,500}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?)(?:\s{1,8}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))?\s{0,8}\)/.exec(text.slice(close + 1, close + 1600));
    if (match === null)
        return null;
    const angled = match[1].startsWith('<');
    const from = close + 1 + match[0].indexOf(match[1]) + (angled ? 1 : 0);
    const image = text[at - 1] === '!';
    return { start: image ? at - 1 : at, end: close + 1 + match[0].length, words: text.slice(at + 1, close), to: [from, from + match[1].length - (angled ? 2 : 0)], definition: false };
}
/** Each bracket is followed at most this far. */
const LONGEST = 2000;
function afterFence(text, at) {
    const mark = text.slice(at, at + 8).trimStart().startsWith('~') ? '~~~' : '```';
    const line = text.indexOf('\n', at);
    if (line === -1)
        return text.length;
    const end = text.indexOf(`\n${mark}`, line);
    return end === -1 ? text.length : end + 1 + mark.length;
}
function afterCode(text, at) {
    let width = 1;
    while (text[at + width] === '`')
        width++;
    const end = text.slice(at + width, at + width + LONGEST).indexOf('`'.repeat(width));
    return end === -1 ? at + width : at + width + end + width;
}
const encoded = (path) => path.split('/').map((part) => (/^[\w.@+~-]*$/.test(part) ? part : encodeURIComponent(part).replace(/[()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`))).join('/');

;// CONCATENATED MODULE: ./core/export/rewrite/own-path.js
/**
 * `targets`: where containers see the root of the garden, without a slash at the end. `relative`: whether a path without one is a place of
 * the garden; in an image that copies the example to a place of its own it is one of the image.
 */
function ownPathEdits(text, example, targets, { relative = true } = {}) {
    const edits = [];
    if (example === '')
        return edits;
    for (let at = text.indexOf(example); at !== -1; at = text.indexOf(example, at + example.length)) {
        const end = at + example.length;
        if (!endsHere(text, end))
            continue;
        const dotted = text.startsWith('./', at - 2) ? at - 2 : at;
        if (!/[\w./~$})@:%-]/.test(text[dotted - 1] ?? ' ') || isArgument(text, dotted)) {
            if (relative)
                edits.push(plain(text, dotted, end));
        }
        else if (text[at - 1] === '/' && targets.some((target) => isBefore(text, target, at - 1)))
            edits.push(text[end] === '/' && /[\w.*$@{-]/.test(text[end + 1] ?? ' ') ? { start: at, end: end + 1, text: '' } : { start: at - 1, end, text: '' });
    }
    return edits;
}
/** Not `digits-large` and not `digits.old`; a full stop ends a sentence. */
const endsHere = (text, end) => !/[\w-]/.test(text[end] ?? ' ') && !(text[end] === '.' && /\w/.test(text[end + 1] ?? ' '));
/** `key:examples/a/b` of a list of mounts. */
const isArgument = (text, start) => text[start - 1] === ':' && !text.startsWith('//', start);
/** `a/b/digits/train.py` → `train.py`, `a/b/digits/` → `./`, `a/b/digits` → `.` */
function plain(text, start, end) {
    if (text[end] !== '/')
        return { start, end, text: '.' };
    return /[\w.*$@{[-]/.test(text[end + 1] ?? ' ') ? { start, end: end + 1, text: '' } : { start, end, text: '.' };
}
function isBefore(text, target, at) {
    return text.startsWith(target, at - target.length) && !/[\w./-]/.test(text[at - target.length - 1] ?? ' ');
}

;// CONCATENATED MODULE: ./core/export/rewrite/still-outside.js
/** What a text names, after all that could be proven was rewritten, that the new repository does not have. */


function stillOutside(text, where) {
    const found = [...machinePaths(text, where), ...(where.kind === 'docker' ? [] : homes(text)), ...(where.kind === 'notebook' ? [] : climbers(text, where.directory))];
    return found.sort((a, b) => a.line - b.line).slice(0, still_outside_MOST);
}
/** A finding for each line of a large file helps nobody. */
const still_outside_MOST = 20;
/** The very directory that the garden was exported from. */
function machinePaths(text, { kind, rootAbs }) {
    const lineAt = relative_paths_lineCounter(text);
    const found = [];
    if (rootAbs.length < 4)
        return found;
    for (let at = text.indexOf(rootAbs); at !== -1; at = text.indexOf(rootAbs, at + rootAbs.length)) {
        if (!/[\w.-]/.test(text[at + rootAbs.length] ?? ' ') && !/[\w.-]/.test(text[at - 1] ?? ' '))
            found.push({ line: lineAt(at), what: 'the directory that the garden lies in on this machine', level: kind === 'markdown' || kind === 'text' ? 'warning' : 'error' });
    }
    return found;
}
/** Images have homes too: what is mounted there, or is built there, is theirs. */
function homes(text) {
    const lineAt = relative_paths_lineCounter(text);
    return [...text.matchAll(/(?<![\w./~$}-])\/(?:home|Users)\/([\w.-]{1,64})\//g)].flatMap((match) => {
        const before = text.slice(Math.max(0, match.index - 8), match.index);
        return /(?:dst|target|destination|:)["']?[=:]?$/.test(before) ? [] : [{ line: lineAt(match.index), what: `a path in the home of ${match[1].slice(0, 40)}`, level: 'warning' }];
    });
}
function climbers(text, directory) {
    const lineAt = relative_paths_lineCounter(text);
    return climbing(text).flatMap(({ start, text: word }) => (joinPath(directory, word).over > 0 ? [{ line: lineAt(start), what: `${word.slice(0, 120)}, which is above the root of the new repository`, level: 'warning' }] : []));
}

// EXTERNAL MODULE: ./core/garden/read-values.js
var read_values = __webpack_require__(28919);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
// EXTERNAL MODULE: ./core/source/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(2192);
// EXTERNAL MODULE: ./core/source/without-trailing.js
var without_trailing = __webpack_require__(46863);
;// CONCATENATED MODULE: ./core/export/vendor/scan.js
const collector = () => ({ references: [], edits: [], remarks: [], searched: [], seen: [], builds: [], started: [], python: null, sourced: new Map() });
/** The longest place that an absolute path of a container lies in. */
function seenPlace(path, { seen, move }) {
    let best = null;
    for (const each of seen)
        if ((path === each.target || path.startsWith(`${each.target}/`)) && (best === null || each.target.length > best.target.length))
            best = each;
    return best === null ? null : { place: move.place(best.source), rest: path.slice(best.target.length + 1), target: best.target };
}
/** A place that nothing more is joined to: what is odd about it is told. */
function tellOdd(place, line, into) {
    if (place.odd === 'over')
        into.remarks.push({ kind: 'wrong-depth', line, what: 'climbs above the root of the garden' });
    if (place.odd === 'between')
        into.remarks.push({ kind: 'wrong-depth', line, what: `leads to ${place.old}, which is not the root of the garden` });
}

;// CONCATENATED MODULE: ./core/export/vendor/docker-paths.js
/** What a Dockerfile copies from its context, and how it is called when the context has become another directory. */




function dockerPaths(text, context, into) {
    const build = context.builds.find(({ dockerfile }) => dockerfile === context.path);
    if (build === undefined)
        return;
    const from = { old: build.context, now: build.now, odd: null };
    const lines = lineStarts(text);
    // What a here-document holds is data of the image, however much it looks like an instruction.
    const inside = hereLines(text);
    const instructions = (0,contract_dockerfile/* readDockerfile */.n)(text).instructions.filter(({ line }) => !inside.has(line));
    let workdir = null;
    for (const [index, instruction] of instructions.entries()) {
        const end = lines[(instructions[index + 1]?.line ?? lines.length + 1) - 1] ?? text.length;
        let at = lines[instruction.line - 1] ?? 0;
        if (instruction.kind === 'WORKDIR')
            workdir = absolute(instruction.rest, workdir);
        if (instruction.kind === 'ENV')
            searchPath(instruction.rest, context, into);
        for (const source of docker_paths_sourcesOf(instruction)) {
            where(source, instruction, from, workdir, context, into);
            const found = find(text, source, at, end);
            copied(source, found, from, instruction.line, context, into);
            if (found !== null)
                at = found + source.length;
        }
    }
}
function copied(source, at, from, line, { move, tree }, into) {
    if (/["'\\$]/.test(source) || at === null) {
        if (move.now(from.old) !== from.now || (from.old === '' && move.example !== ''))
            into.remarks.push({ kind: 'missing', line, what: `${source}, whose place in the new context is not known` });
        return;
    }
    const star = source.search(/[*?[]/);
    const cut = star === -1 ? source.length : source.lastIndexOf('/', star) + 1;
    const literally = source.slice(0, cut).replace(/^\/+/, '');
    const { place, text } = move.join(from, literally);
    if (place.odd === 'over')
        return void into.remarks.push({ kind: 'outside', line, what: source });
    const by = text === null ? null : `${text}${cut < source.length || source.endsWith('/') ? '/' : ''}`;
    if (by !== null)
        into.edits.push({ start: at, end: at + cut, text: by === './' && cut < source.length ? '' : by });
    if (star !== -1)
        into.references.push({ path: place.old === '' ? source.slice(cut) : `${place.old}/${source.slice(cut)}`, how: 'uses', line });
    else if (tree.file(place.old) !== null)
        into.references.push({ path: place.old, how: 'needs', line });
    else if (place.old === '' || place.odd === 'between' || move.example.startsWith(`${place.old}/`))
        return;
    else if (tree.isDirectory(place.old))
        into.references.push({ path: place.old, how: 'all', line });
    else if (move.now(place.old) === place.old && move.example !== '')
        into.remarks.push({ kind: 'missing', line, what: source });
}
/** A directory that is copied is seen inside at the place that it is copied to. */
function where(source, { kind, rest }, from, workdir, { move, tree }, into) {
    const target = kind === 'RUN' ? null : absolute((listed(rest) ?? rest.split(/\s+/)).at(-1) ?? '', workdir);
    const { place } = move.join(from, source);
    if (target !== null && target !== '/' && place.odd !== 'over' && !/["'\\$*?[]/.test(source) && tree.isDirectory(place.old))
        into.seen.push({ target, source: place.old });
}
/** null: not known. */
function absolute(path, workdir) {
    if (/["'\\$]/.test(path))
        return null;
    if (!path.startsWith('/') && workdir === null)
        return null;
    return `/${joinPath('', path.startsWith('/') ? path : `${workdir}/${path}`).path}`;
}
/** `ENV PYTHONPATH=/app:/app/src` */
function searchPath(rest, context, into) {
    const value = /(?:^|\s)PYTHONPATH[=\s]["']?([^\s"']{1,500})/.exec(rest)?.[1] ?? '';
    for (const path of value.split(':')) {
        const found = seenPlace(path, { move: context.move, seen: [...context.seen, ...into.seen] });
        if (found !== null)
            into.searched.push(context.move.join(found.place, found.rest).place.old);
    }
}
/** A copy from another stage or image takes nothing from the context, and neither does an address. */
function docker_paths_sourcesOf({ kind, flags, rest }) {
    if (kind === 'RUN')
        return flags.flatMap((flag) => (/^--mount=/i.test(flag) && !/(?:=|,)from=/i.test(flag) && !/type=(?:cache|tmpfs|secret|ssh)/i.test(flag) ? (/(?:=|,)(?:source|src)=([^,]+)/.exec(flag)?.[1] ?? []) : []));
    if ((kind !== 'COPY' && kind !== 'ADD') || flags.some((flag) => /^--from=/i.test(flag)))
        return [];
    const words = listed(rest) ?? rest.split(/\s+/);
    return words.slice(0, -1).filter((word) => word !== '' && !word.startsWith('<<') && !(kind === 'ADD' && /^(?:https?:|git:|git@|ssh:)/i.test(word)));
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
/** A whole word, never part of a longer one. */
function find(text, word, from, to) {
    for (let at = text.indexOf(word, from); at !== -1 && at + word.length <= to; at = text.indexOf(word, at + 1)) {
        if (!/[\w./-]/.test(text[at - 1] ?? ' ') && !/[\w./-]/.test(text[at + word.length] ?? ' '))
            return at;
    }
    return null;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./core/export/vendor/compose-paths.js
/** Contexts, mounts and files that a compose file names, relative to where it lies. */






function composePaths(text, context, into) {
    const read = (0,read_yaml/* readYaml */.g)(text, context.path);
    if (!read.ok)
        return;
    const reader = { text, lines: lineStarts(text), document: read.value, context, into, directory: context.move.place(garden_path_parentOf(context.path)) };
    for (const [name, service] of Object.entries((0,read_values/* mapOr */.An)((0,read_values/* entry */.f_)(read.value.value, 'services'))))
        if ((0,source_document/* isMap */.jh)(service))
            readService(reader, service, (0,source_document/* pointer */.Wn)('services', name));
    for (const kind of ['configs', 'secrets'])
        for (const [name, value] of Object.entries((0,read_values/* mapOr */.An)((0,read_values/* entry */.f_)(read.value.value, kind))))
            file(reader, (0,read_values/* entry */.f_)(value, 'file'), (0,source_document/* pointer */.Wn)(kind, name, 'file'));
}
function readService(reader, service, at) {
    const build = (0,read_values/* entry */.f_)(service, 'build');
    if (typeof build === 'string')
        readBuild(reader, build, 'Dockerfile', `${at}/build`, null);
    else if ((0,source_document/* isMap */.jh)(build))
        readBuild(reader, (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(build, 'context')) ?? '.', (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(build, 'dockerfile')) ?? 'Dockerfile', `${at}/build/context`, (0,read_values/* entry */.f_)(build, 'dockerfile') === undefined ? null : `${at}/build/dockerfile`);
    const volumes = (0,read_values/* entry */.f_)(service, 'volumes');
    if ((0,source_document/* isList */.Lv)(volumes))
        for (const [index, volume] of volumes.entries())
            readVolume(reader, volume, `${at}/volumes/${index}`);
    const files = (0,read_values/* entry */.f_)(service, 'env_file');
    if (typeof files === 'string')
        file(reader, files, `${at}/env_file`);
    if ((0,source_document/* isList */.Lv)(files))
        for (const [index, each] of files.entries())
            file(reader, (0,source_document/* isMap */.jh)(each) ? (0,read_values/* entry */.f_)(each, 'path') : each, `${at}/env_file/${index}${(0,source_document/* isMap */.jh)(each) ? '/path' : ''}`);
    file(reader, (0,read_values/* entry */.f_)((0,read_values/* entry */.f_)(service, 'extends'), 'file'), `${at}/extends/file`);
    const environment = (0,read_values/* entry */.f_)(service, 'environment');
    const python = (0,source_document/* isMap */.jh)(environment) ? (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(environment, 'PYTHONPATH')) : (0,source_document/* isList */.Lv)(environment) ? (environment.map((each) => (0,read_values/* textOr */.ph)(each) ?? '').find((each) => each.startsWith('PYTHONPATH='))?.slice('PYTHONPATH='.length) ?? null) : null;
    for (const each of (python ?? '').split(':')) {
        const seen = reader.into.seen.find(({ target }) => target === each);
        if (seen !== undefined)
            reader.into.searched.push(seen.source);
    }
}
function readBuild(reader, context, dockerfile, at, dockerfileAt) {
    if (!isPath(context))
        return;
    const joined = moved(reader, context, at, 'plain');
    if (joined === null)
        return;
    const { place: recipe, text: by } = reader.context.move.join(joined, dockerfile);
    if (recipe.odd === 'over')
        return;
    reader.into.builds.push({ dockerfile: recipe.old, context: joined.old, now: joined.now });
    reader.into.references.push({ path: recipe.old, how: 'needs', line: lineOf(reader, at) });
    if (by !== null && dockerfileAt !== null)
        replace(reader, dockerfileAt, dockerfile, by);
}
function readVolume(reader, volume, at) {
    const short = typeof volume === 'string' ? volume.split(':') : null;
    const source = short === null ? (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(volume, 'source') ?? (0,read_values/* entry */.f_)(volume, 'src')) : (short[0] ?? '');
    if (source === null || !/^\.{1,2}(?:\/|$)/.test(source))
        return;
    const target = short === null ? (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(volume, 'target') ?? (0,read_values/* entry */.f_)(volume, 'dst')) : (short[1] ?? null);
    const place = moved(reader, source, short === null ? `${at}/${(0,read_values/* entry */.f_)(volume, 'source') === undefined ? 'src' : 'source'}` : at, 'dotted');
    if (place === null)
        return;
    if (target?.startsWith('/') === true)
        reader.into.seen.push({ target: (0,without_trailing/* withoutTrailingSlashes */.A)(target), source: place.old });
    mounted(reader, place, at, source);
}
function mounted(reader, { old, odd }, at, what) {
    const { context: { tree, move }, into } = reader;
    const line = lineOf(reader, at);
    if (odd !== null || old === '' || move.example === old || move.example.startsWith(`${old}/`))
        return;
    if (tree.file(old) !== null)
        into.references.push({ path: old, how: 'needs', line });
    else if (tree.isDirectory(old))
        into.references.push({ path: old, how: 'all', line });
    // An engine makes the directory that is missing, and what the example makes itself is not there yet.
    else if (/\.\w+$/.test(old) && !garden_path_isBelow(old, move.example))
        into.remarks.push({ kind: 'missing', line, what });
}
function file(reader, value, at) {
    const path = (0,read_values/* textOr */.ph)(value);
    if (path === null || !isPath(path))
        return;
    const place = moved(reader, path, at, 'plain');
    if (place !== null && place.odd === null)
        reader.into.references.push({ path: place.old, how: 'needs', line: lineOf(reader, at) });
}
/** Follows a path, and writes it anew where it leads elsewhere. null: above the root. */
function moved(reader, path, at, form) {
    const { place, text } = reader.context.move.join(reader.directory, path);
    if (place.odd === 'over') {
        reader.into.remarks.push({ kind: 'outside', line: lineOf(reader, at), what: path });
        return null;
    }
    if (text !== null)
        replace(reader, at, path, form === 'dotted' && !text.startsWith('.') ? `./${text}` : text);
    return place;
}
const isPath = (path) => !/^[A-Za-z][A-Za-z0-9+.-]*:|\$|^[/~]/.test(path);
const lineOf = ({ document }, at) => document.place(at).line ?? 1;
/** The scalar begins with the path, behind a quote or without one. */
function replace({ document, lines, text, into }, at, path, by) {
    const { line, column } = document.place(at);
    const start = (lines[(line ?? 1) - 1] ?? 0) + (column ?? 1) - 1;
    const from = text.startsWith(path, start) ? start : text.startsWith(path, start + 1) ? start + 1 : null;
    if (from !== null)
        into.edits.push({ start: from, end: from + path.length, text: by });
}

;// CONCATENATED MODULE: ./core/export/vendor/js-imports.js
/** Relative imports of a JavaScript or TypeScript file. One pass over its strings, comments and patterns; linear and total. */

function jsImports(text, { tree, move, path }, into) {
    for (const { value, start, end, line } of specifiers(text)) {
        const { place, text: by } = move.join(move.place(garden_path_parentOf(path)), value);
        if (place.odd === 'over')
            into.remarks.push({ kind: 'outside', line, what: value });
        if (place.odd !== null)
            continue;
        const file = resolve(place.old, tree);
        if (file === null) {
            if (!garden_path_isBelow(place.old, move.example))
                into.remarks.push({ kind: 'missing', line, what: value });
            continue;
        }
        into.references.push({ path: file, how: 'needs', line });
        if (by !== null)
            into.edits.push({ start, end, text: by.startsWith('.') ? by : `./${by}` });
    }
}
/** As bundlers and Node find it: the file, with an ending, or the index of a directory. `.js` may mean the TypeScript beside it. */
function resolve(path, tree) {
    const typed = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
    const tried = [path, ...(typed === path ? [] : [typed]), ...ENDINGS.map((ending) => `${path}${ending}`), ...ENDINGS.map((ending) => `${path}/index${ending}`)];
    return tried.find((each) => tree.file(each) !== null) ?? null;
}
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json', '.d.ts', '.vue', '.svelte', '.css'];
/** Strings that begin with `./` or `../` behind `from`, `import`, `import(`, `require(` or `new URL(`. */
function specifiers(text) {
    const found = [];
    let line = 1;
    /** The last three tokens, newest first. */
    let last = ['', '', ''];
    const saw = (token) => {
        last = [token, last[0], last[1]];
    };
    const count = (from, to) => {
        for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
            line++;
    };
    for (let at = 0; at < text.length;) {
        const char = text[at];
        const start = at;
        if (char === '\n') {
            line++;
            at++;
        }
        else if (char === ' ' || char === '\t' || char === '\r')
            at++;
        else if (text.startsWith('//', at))
            at = orEnd(text.indexOf('\n', at), text);
        else if (text.startsWith('/*', at)) {
            at = afterOr(text.indexOf('*/', at + 2), 2, text);
            count(start, at);
        }
        else if (char === '"' || char === "'") {
            at = js_imports_quoted(text, at);
            if (isImported(last) && /^\.\.?(?:\/|$)/.test(text.slice(start + 1, start + 4)))
                found.push({ value: text.slice(start + 1, at - 1), start: start + 1, end: at - 1, line });
            saw('"');
        }
        else if (char === '`') {
            at = template(text, at);
            count(start, at);
            saw('"');
        }
        else if (char === '/' && OPERATOR.test(last[0])) {
            at = pattern(text, at);
            saw('"');
        }
        else if (isWord(char)) {
            while (at < text.length && isWord(text[at]))
                at++;
            saw(text.slice(start, at));
        }
        else {
            at++;
            saw(char);
        }
    }
    return found;
}
/** Where a `/` begins a pattern and divides nothing. */
const OPERATOR = /^(?:|[=(,:;!&|?{}[+\-*%<>~^]|return|typeof|case|in|of|do|else|void|delete|throw|new|yield|await)$/;
function isImported([first, second, third]) {
    if (first === 'from' || first === 'import')
        return true;
    return first === '(' && (second === 'import' || second === 'require' || second === 'resolve' || (second === 'URL' && third === 'new'));
}
function js_imports_quoted(text, start) {
    const quote = text[start];
    let at = start + 1;
    for (; at < text.length && text[at] !== quote && text[at] !== '\n'; at++)
        if (text[at] === '\\')
            at++;
    return Math.min(at + 1, text.length);
}
/** What is filled in is skipped by counting braces; templates in it end where their quotes do. */
function template(text, start) {
    let open = 0;
    let at = start + 1;
    for (; at < text.length; at++) {
        const char = text[at];
        if (char === '\\')
            at++;
        else if (open === 0 && char === '`')
            return at + 1;
        else if (char === '$' && text[at + 1] === '{')
            open++;
        else if (open > 0 && char === '{')
            open++;
        else if (open > 0 && char === '}')
            open = Math.max(0, open - (text[at - 1] === '$' ? 0 : 1));
        if (char === '$' && text[at + 1] === '{')
            at++;
    }
    return text.length;
}
function pattern(text, start) {
    let inClass = false;
    for (let at = start + 1; at < Math.min(text.length, start + LONGEST_PATTERN); at++) {
        const char = text[at];
        if (char === '\n')
            return start + 1;
        if (char === '\\')
            at++;
        else if (char === '[')
            inClass = true;
        else if (char === ']')
            inClass = false;
        else if (char === '/' && !inClass)
            return at + 1;
    }
    return start + 1;
}
/** Each `/` that is none would else be followed to the end of its line. */
const LONGEST_PATTERN = 1000;
const isWord = (char) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9') || char === '_' || char === '$';
const orEnd = (at, text) => (at === -1 ? text.length : at);
const afterOr = (at, width, text) => (at === -1 ? text.length : at + width);

;// CONCATENATED MODULE: ./core/export/vendor/python-imports.js
function pythonImports(tokens) {
    const imports = [];
    const dynamic = [];
    let begins = true;
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token.kind === 'name') {
            if (begins && (token.text === 'import' || token.text === 'from'))
                for (const each of token.text === 'import' ? importStatement(tokens, at) : fromStatement(tokens, at))
                    imports.push(each);
            else if ((token.text === 'import_module' || token.text === '__import__') && isOp(tokens[at + 1], '(') && !isDefined(tokens[at - 1])) {
                const imported = importCall(tokens, at);
                if (imported === null)
                    dynamic.push(token.line);
                else
                    imports.push(imported);
            }
        }
        begins = token.kind === 'newline' || (token.kind === 'op' && token.deep === 0 && (token.text === ';' || token.text === ':'));
    }
    return { imports, dynamic };
}
/** `import a.b as c, d` */
function importStatement(tokens, at) {
    const found = [];
    for (let next = at + 1;;) {
        const name = dotted(tokens, next);
        if (name === null)
            return found;
        found.push({ level: 0, module: name.text, names: null, line: tokens[at].line, by: 'statement', start: name.start, end: name.end });
        next = isName(tokens[name.next], 'as') ? name.next + 2 : name.next;
        if (!isOp(tokens[next], ','))
            return found;
        next++;
    }
}
/** `from ..a.b import (c as d, e)` */
function fromStatement(tokens, at) {
    let next = at + 1;
    let level = 0;
    for (; isOp(tokens[next], '.'); next++)
        level++;
    const start = tokens[next]?.start ?? 0;
    const name = isName(tokens[next], 'import') ? null : dotted(tokens, next);
    next = name?.next ?? next;
    if (!isName(tokens[next], 'import') || (level === 0 && name === null))
        return [];
    const names = [];
    next++;
    if (isOp(tokens[next], '('))
        next++;
    for (;;) {
        const token = tokens[next];
        if (token === undefined || (token.kind !== 'name' && !isOp(token, '*')))
            break;
        names.push(token.text);
        next = isName(tokens[next + 1], 'as') ? next + 3 : next + 1;
        if (!isOp(tokens[next], ','))
            break;
        next++;
    }
    return [{ level, module: name?.text ?? '', names, line: tokens[at].line, by: 'statement', start: name?.start ?? start, end: name?.end ?? start }];
}
/** `import_module("a.b")`, `import_module(".b", __package__)`; null: not a literal. */
function importCall(tokens, at) {
    const first = tokens[at + 2];
    const after = tokens[at + 3];
    if (first?.kind !== 'string' || first.value === null || !(isOp(after, ')') || isOp(after, ',')))
        return null;
    const level = first.value.length - first.value.replace(/^\.+/, '').length;
    const module = first.value.slice(level);
    if (module !== '' && !module.split('.').every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part)))
        return null;
    return { level, module, names: null, line: first.line, by: 'call', start: first.start, end: first.end };
}
function dotted(tokens, at) {
    if (tokens[at]?.kind !== 'name')
        return null;
    let next = at + 1;
    while (isOp(tokens[next], '.') && tokens[next + 1]?.kind === 'name')
        next += 2;
    const parts = tokens.slice(at, next).map(({ text }) => text);
    return { text: parts.join(''), next, start: tokens[at].start, end: tokens[next - 1].end };
}
const isDefined = (token) => token?.text === 'def' || token?.text === 'class';
const isName = (token, text) => token?.kind === 'name' && token.text === text;
const isOp = (token, text) => token?.kind === 'op' && token.text === text;

;// CONCATENATED MODULE: ./core/export/vendor/python-joins.js
function openJoins(tokens, move) {
    return { joinedCall, join, joined };
    /** `join(E, "a", "b")`: with the brackets open still. */
    function joinedCall(value) {
        let next = value.next;
        const words = [];
        while (tokens[next]?.text === ',') {
            const word = tokens[next + 1];
            const up = pardir(next + 1);
            if (word?.kind === 'op' && word.text === ')')
                next++;
            else if (up !== null) {
                words.push(up.word);
                next = up.next;
            }
            else if (word?.kind === 'string' && word.value !== null && !word.value.startsWith('/')) {
                words.push(word);
                next += 2;
                // The rest is not literal: only the way to it may have to be written anew.
            }
            else
                return words.length === 0 ? null : { ...join(value, words), next, open: true };
        }
        return tokens[next]?.text === ')' ? { ...join(value, words), next: next + 1 } : null;
    }
    /** `os.pardir`, `os.path.pardir`: a word `..` that is written without quotes. */
    function pardir(at) {
        const first = tokens[at];
        if (first?.kind !== 'name')
            return null;
        let next = at + 1;
        while (tokens[next]?.text === '.' && tokens[next + 1]?.kind === 'name' && next < at + 5)
            next += 2;
        const last = tokens[next - 1];
        return PARDIR.test(tokens.slice(at, next).map(({ text }) => text).join('')) ? { word: { ...first, kind: 'string', value: '..', text: '..', end: last.end }, next } : null;
    }
    function join(value, words) {
        const [first, ...others] = words;
        if (first === undefined)
            return value;
        const relative = words.map((word) => word.value).join('/');
        const star = relative.search(/[*?[]/);
        const cut = star === -1 ? relative.length : relative.lastIndexOf('/', star) + 1;
        const gone = others.map((word, index) => ({ start: words[index].end, end: word.end, text: '' }));
        const result = joined(value, relative.slice(0, cut), (by) => replaced(first, cut === relative.length ? by : `${by}/${relative.slice(cut)}`), gone);
        return cut === relative.length ? result : { ...result, glob: relative.slice(cut) };
    }
    function joined(value, relative, edit, gone = []) {
        const { place, text } = move.join(value.place, relative);
        return { place, next: value.next, edits: text === null ? value.edits : [...value.edits, edit(text), ...gone] };
    }
}
const PARDIR = /^(?:os\.|os\.path\.|osp\.|path\.)?pardir$/;
/** Another content between the quotes that are there. */
function replaced({ start, end, text, value }, by) {
    // A name that stood for `..`.
    if (text === '..')
        return { start, end, text: JSON.stringify(by) };
    const open = text.length - (value?.length ?? 0);
    const quotes = /["']{3}$/.test(text) ? 3 : 1;
    return { start: start + open - quotes, end: end - quotes, text: by };
}

;// CONCATENATED MODULE: ./core/export/vendor/python-packages.js
/** Where a package lies, and the files of it that a Python file asks for by name. */

/** Where a package lies: its own directory and those above, then where modules are searched for. */
function packageAt({ path: own, tree, searched }, name) {
    if (name === null || !/^[\w.]{1,200}$/.test(name))
        return null;
    const relative = name.replaceAll('.', '/');
    const above = [];
    for (let at = garden_path_parentOf(own); at !== '' && above.length < DEEPEST; at = garden_path_parentOf(at))
        above.push(at);
    return [...above, ...searched, ''].map((base) => (base === '' ? relative : `${base}/${relative}`)).find((path) => tree.isDirectory(path)) ?? null;
}
/** `pkgutil.get_data("a", "data/x.txt")` and its like: the file of the package goes along. */
function packageData(tokens, at, context, into) {
    const { kind, text, line } = tokens[at];
    const [open, name, comma, file] = tokens.slice(at + 1, at + 5);
    if (kind !== 'name' || !PACKAGE_DATA.has(text) || open?.text !== '(' || comma?.text !== ',' || file?.value == null)
        return;
    const path = name?.text === '__name__' || name?.text === '__package__' ? garden_path_parentOf(context.path) : packageAt(context, name?.value ?? null);
    if (path === null || file.value.startsWith('/'))
        return;
    const { place } = context.move.join(context.move.place(path), file.value);
    if (place.odd === null && context.tree.file(place.old) !== null)
        into.references.push({ path: place.old, how: 'uses', line });
}
/** Deeper directories are nobody's. */
const DEEPEST = 24;
const PACKAGE_DATA = new Set(['get_data', 'resource_filename', 'resource_string', 'resource_stream', 'open_text', 'open_binary', 'read_text', 'read_binary']);

;// CONCATENATED MODULE: ./core/export/vendor/python-expressions.js
/** The path that an expression of Python stands for, as far as it is literal; what it climbs too far is written anew on the way. */




/** Deeper nested expressions are nobody's, and would be looked at again and again. */
const python_expressions_DEEPEST = 24;
/** `known`: names that hold a path now; whoever follows the statements keeps it. null: no path, or none that can be followed. */
function openExpressions(tokens, context, known) {
    const aliases = aliasesOf(tokens);
    const { move } = context;
    const { joinedCall, join, joined } = openJoins(tokens, move);
    return (at) => expression(at, 0);
    function expression(at, depth) {
        if (depth > python_expressions_DEEPEST)
            return null;
        const first = primary(at, depth);
        return first === null ? null : postfix(first, depth);
    }
    function primary(at, depth) {
        const token = tokens[at];
        if (token === undefined)
            return null;
        if (token.kind === 'string')
            return absolute(token, at) ?? filled(token, at);
        if (token.text === '(' && !isCalled(tokens[at - 1]))
            return grouped(at, depth);
        if (token.kind !== 'name')
            return null;
        if (token.text === '__file__')
            return { place: move.place(context.path), edits: [], next: at + 1 };
        const call = callee(at);
        if (call !== null)
            return called(call.name, call.open, at, depth);
        const place = known.get(token.text);
        // A keyword argument and an assignment only have the same name.
        return place === undefined || tokens[at + 1]?.text === '=' || tokens[at + 1]?.text === '(' ? null : { place, edits: [], next: at + 1 };
    }
    /** `(E)` */
    function grouped(at, depth) {
        const inner = expression(at + 1, depth + 1);
        return inner === null || tokens[inner.next]?.text !== ')' ? null : { ...inner, next: inner.next + 1 };
    }
    /** `"/cvlization_repo/configs"` */
    function absolute(token, at) {
        if (token.value === null || !token.value.startsWith('/'))
            return null;
        const found = seenPlace(token.value, context);
        return found === null ? null : joined({ place: found.place, edits: [], next: at + 1 }, found.rest, (by) => replaced(token, by === '.' ? found.target : `${found.target}/${by}`));
    }
    /** `f"{ROOT}/configs"` */
    function filled(token, at) {
        const match = /^[fF]["']\{([A-Za-z_]\w*)\}\/([^{}"'\\]*)["']$/.exec(token.text.length < 500 ? token.text : '');
        const place = match === null ? undefined : known.get(match[1]);
        if (match === null || place === undefined)
            return null;
        const start = token.end - 1 - match[2].length;
        return joined({ place, edits: [], next: at + 1 }, match[2], (by) => ({ start, end: token.end - 1, text: by }));
    }
    /** The name before a bracket, with what it is an attribute of: `os.path.join(`. */
    function callee(at) {
        let open = at + 1;
        while (tokens[open]?.text === '.' && tokens[open + 1]?.kind === 'name' && open < at + 6)
            open += 2;
        if (tokens[open]?.text !== '(')
            return null;
        const first = aliases.get(tokens[at].text) ?? tokens[at].text;
        const name = first + tokens.slice(at + 1, open).map(({ text }) => text).join('');
        return CALLS.has(name) ? { name, open } : null;
    }
    function called(name, open, at, depth) {
        if (name.endsWith('files'))
            return packageFiles(open);
        const inner = expression(open + 1, depth + 1);
        if (inner === null)
            return null;
        if (name.endsWith('join') || (name.endsWith('Path') && tokens[inner.next]?.text === ','))
            return joinedCall(inner);
        const close = tokens[inner.next];
        if (close?.text !== ')')
            return null;
        const value = { place: inner.place, edits: inner.edits, next: inner.next + 1 };
        if (!name.endsWith('dirname'))
            return value;
        const { place, by } = move.climb(inner.place, 1);
        // One `dirname` too many goes with its brackets; what is inside stays.
        const gone = by > 0 ? [] : [{ start: tokens[at].start, end: tokens[open].end, text: '' }, { start: close.start, end: close.end, text: '' }];
        return { place, edits: [...value.edits, ...gone], next: value.next };
    }
    /** `importlib.resources.files("a.b")`, of the package that it is called in too. */
    function packageFiles(open) {
        const word = tokens[open + 1];
        if (word === undefined || tokens[open + 2]?.text !== ')')
            return null;
        if (word.text === '__package__' || word.text === '__name__')
            return { place: move.place(garden_path_parentOf(context.path)), edits: [], next: open + 3 };
        const path = packageAt(context, word.value);
        return path === null ? null : { place: move.place(path), edits: [], next: open + 3 };
    }
    /** `.parent`, `.parents[2]`, `.resolve()`, `/ "x"`, `+ "/x"` */
    function postfix(start, depth) {
        let value = start;
        for (;;) {
            const step = climbed(value) ?? resolved(value) ?? divided(value, depth) ?? added(value);
            if (step === null)
                return value;
            value = step;
        }
    }
    function climbed(value) {
        const steps = [];
        let next = value.next;
        if (tokens[next]?.text === '.' && tokens[next + 1]?.text === 'parents' && tokens[next + 2]?.text === '[')
            return parentsOf(value);
        while (tokens[next]?.text === '.' && tokens[next + 1]?.text === 'parent') {
            steps.push({ dot: tokens[next], token: tokens[next + 1] });
            next += 2;
        }
        if (steps.length === 0)
            return null;
        const { place, by } = move.climb(value.place, steps.length);
        const gone = steps.slice(Math.max(0, by)).map(({ dot, token }) => ({ start: dot.start, end: token.end, text: '' }));
        return { place, next, edits: [...value.edits, ...gone] };
    }
    function parentsOf(value) {
        const number = tokens[value.next + 3];
        const close = tokens[value.next + 4];
        if (number?.kind !== 'number' || !/^\d{1,4}$/.test(number.text) || close?.text !== ']')
            return null;
        const count = Number(number.text) + 1;
        const { place, by } = move.climb(value.place, count);
        const edit = by === count ? [] : by === 0 ? [{ start: tokens[value.next].start, end: close.end, text: '' }] : [{ start: number.start, end: number.end, text: String(by - 1) }];
        return { place, next: value.next + 5, edits: [...value.edits, ...edit] };
    }
    function resolved(value) {
        const [dot, name, open, close] = tokens.slice(value.next, value.next + 4);
        if (dot?.text !== '.' || name === undefined || open?.text !== '(')
            return null;
        if (SAME.has(name.text) && close?.text === ')')
            return { ...value, next: value.next + 4 };
        if (name.text !== 'joinpath' || value.glob !== undefined)
            return null;
        const words = [];
        let next = value.next + 3;
        for (; tokens[next]?.kind === 'string' && tokens[next].value !== null && !tokens[next].value.startsWith('/'); next += tokens[next + 1]?.text === ',' ? 2 : 1)
            words.push(tokens[next]);
        return words.length > 0 && tokens[next]?.text === ')' ? { ...join(value, words), next: next + 1 } : null;
    }
    function divided(value, depth) {
        if (value.glob !== undefined || depth > python_expressions_DEEPEST)
            return null;
        const words = [];
        let next = value.next;
        while (tokens[next]?.text === '/' && tokens[next + 1]?.kind === 'string' && tokens[next + 1].value !== null && !tokens[next + 1].value.startsWith('/')) {
            words.push(tokens[next + 1]);
            next += 2;
        }
        return words.length === 0 ? null : { ...join(value, words), next };
    }
    function added(value) {
        const word = tokens[value.next + 1];
        if (tokens[value.next]?.text !== '+' || word?.kind !== 'string' || !word.value?.startsWith('/'))
            return null;
        const result = joined(value, word.value.slice(1), (by) => replaced(word, `/${by}`));
        return { ...result, next: value.next + 2 };
    }
}
const CALLS = new Set([
    'Path', 'pathlib.Path', 'PurePath', 'str', 'os.fspath', 'os.path.dirname', 'os.path.abspath', 'os.path.realpath', 'os.path.normpath', 'os.path.join', 'path.join', 'path.dirname', 'path.abspath', 'osp.join', 'osp.dirname',
    'osp.abspath', 'osp.realpath', 'op.join', 'op.dirname', 'op.abspath', 'dirname', 'abspath', 'realpath', 'join', 'files', 'resources.files', 'importlib.resources.files', 'importlib_resources.files',
]);
/** `from pathlib import Path as P`, `import os.path as osp`: the new name → what it stands for. */
function aliasesOf(tokens) {
    return new Map(tokens.flatMap(({ text }, at) => {
        const before = tokens[at - 1]?.text ?? '';
        return text === 'as' && ALIASED.has(before) && tokens[at + 1]?.kind === 'name' ? [[tokens[at + 1].text, before === 'path' ? 'os.path' : before]] : [];
    }));
}
const ALIASED = new Set(['Path', 'pathlib', 'os', 'path', 'dirname', 'join', 'abspath', 'realpath', 'resources', 'files']);
const isCalled = (before) => before !== undefined && (before.kind === 'name' || before.text === ')' || before.text === ']') && !/^(?:in|return|and|or|not|if|else|yield|await|is)$/.test(before.text);
const SAME = new Set(['resolve', 'absolute', 'as_posix', 'expanduser']);

;// CONCATENATED MODULE: ./core/export/vendor/python-paths.js
/**
 * Paths that a Python file computes from where it lies: `Path(__file__).resolve().parents[3] / "x"`, `os.path.join(os.path.dirname(__file__), "..")`,
 * and the places that a container sees the garden at. Each is followed as far as it is literal, and its climbing part is written anew.
 */





function pythonPaths(tokens, context, into) {
    const known = new Map();
    const expression = openExpressions(tokens, context, known);
    const { tree, move } = context;
    for (let at = 0; at < tokens.length;) {
        const before = tokens[at - 1];
        forget(at);
        packageData(tokens, at, context, into);
        const value = before?.text === '.' ? null : expression(at);
        if (value === null) {
            relativeText(tokens[at], at);
            at++;
            continue;
        }
        for (const edit of value.edits)
            into.edits.push(edit);
        use(at, value);
        at = Math.max(value.next, at + 1);
    }
    /** A name that gets another value, which is no path that can be followed. */
    function forget(at) {
        const { kind, text, deep } = tokens[at];
        if (kind === 'name' && deep === 0 && tokens[at + 1]?.text === '=' && known.has(text) && expression(at + 2) === null)
            known.delete(text);
    }
    function use(at, { place, next, glob, open }) {
        const { line } = tokens[at];
        const name = assigned(at);
        const whole = open !== true && isWhole(next);
        if (name !== null && whole && glob === undefined)
            known.set(name, place);
        else if (name !== null)
            known.delete(name);
        if (whole)
            tellOdd(place, line, into);
        if (place.odd !== null)
            return;
        if (whole && isSearchPath(at))
            into.searched.push(place.old);
        else if (glob !== undefined)
            into.references.push({ path: `${place.old}/${glob}`, how: 'uses', line });
        else if (tree.file(place.old) !== null)
            into.references.push({ path: place.old, how: 'uses', line });
        else if (tree.isDirectory(place.old) && place.old !== '' && name === null && isListed(at, next))
            into.references.push({ path: place.old, how: 'all', line });
    }
    /** Nothing more is joined to it that only the run knows. */
    function isWhole(next) {
        const token = tokens[next];
        return token === undefined || token.kind === 'newline' || ENDS.has(token.text);
    }
    /** `NAME = `, also with `str(`; of a conditional expression the first. */
    function assigned(at) {
        const equals = tokens[at - 1];
        const name = tokens[at - 2];
        return equals?.kind === 'op' && equals.text === '=' && name?.kind === 'name' && equals.deep === 0 && tokens[at - 3]?.text !== '.' ? name.text : null;
    }
    /** `sys.path.insert(0, …)`, `sys.path.append(…)`, `site.addsitedir(…)`, `sys.path += […]` */
    function isSearchPath(at) {
        let back = at - 1;
        for (let steps = 0; steps < 6 && back > 0 && (tokens[back].text === '(' || tokens[back].text === '[' || tokens[back].text === 'str' || tokens[back].text === ',' || tokens[back].kind === 'number' || tokens[back].text === 'Path'); steps++)
            back--;
        const word = tokens[back]?.text;
        if (word === 'addsitedir')
            return true;
        if (word === 'insert' || word === 'append' || word === 'extend')
            return tokens[back - 2]?.text === 'path';
        return word === '+=' && tokens[back - 1]?.text === 'path';
    }
    /** Somebody looks at what is in the directory. */
    function isListed(at, next) {
        const after = tokens[next]?.text === '.' ? tokens[next + 1]?.text : null;
        if (after === 'glob' || after === 'rglob' || after === 'iterdir')
            return true;
        return tokens[at - 1]?.text === '(' && LISTS.has(tokens[at - 2]?.text ?? '');
    }
    /** `"../../configs/x.json"`: from where the script starts or from where the file lies, whichever has it. */
    function relativeText({ kind, value, text, start, end, line }, at) {
        if (kind !== 'string' || value === null || !/^(?:\.\/)?\.\.(?:\/|$)/.test(value))
            return;
        if (isSearchPath(at)) {
            const { place, text: by } = move.join(move.place(context.start), value);
            into.searched.push(place.odd === null ? place.old : '');
            tellOdd(place, line, into);
            if (by !== null)
                into.edits.push(replaced({ text, start, end, value }, by));
            return;
        }
        if (!value.includes('/'))
            return;
        for (const base of [context.start, garden_path_parentOf(context.path)]) {
            const { place, text: by } = move.join(move.place(base), value);
            if (place.odd !== null || (tree.file(place.old) === null && !tree.isDirectory(place.old)))
                continue;
            if (tree.file(place.old) !== null)
                into.references.push({ path: place.old, how: 'uses', line });
            if (by !== null && !value.includes('\\'))
                into.edits.push(replaced({ text, start, end, value }, by));
            return;
        }
        if (move.join(move.place(context.start), value).place.odd === 'over')
            into.remarks.push({ kind: 'outside', line, what: value });
    }
}
const ENDS = new Set([')', ']', '}', ',', ';', ':', 'if', 'else', 'or', 'and']);
const LISTS = new Set(['listdir', 'walk', 'scandir', 'copytree']);

;// CONCATENATED MODULE: ./core/export/vendor/python-tokens.js
function pythonTokens(text) {
    const tokens = [];
    let line = 1;
    let deep = 0;
    let first = true;
    const push = (kind, start, end, value = null) => {
        tokens.push({ kind, text: text.slice(start, end), value, start, end, line, deep });
        first = kind === 'newline';
    };
    for (let at = 0; at < text.length;) {
        const char = text[at];
        if (char === '\n' || char === '\r') {
            if (deep === 0)
                push('newline', at, at + 1);
            first = true;
            if (char === '\n' || text[at + 1] !== '\n')
                line++;
            at++;
        }
        else if (char === ' ' || char === '\t' || char === '\f' || char === '\uFEFF')
            at++;
        else if (char === '\\') {
            const wide = text.startsWith('\r\n', at + 1) ? 3 : 2;
            if (text[at + 1] === '\n' || text[at + 1] === '\r')
                line++;
            at += wide;
        }
        else if (char === '#')
            at = python_tokens_lineEnd(text, at);
        else if (isNameStart(char)) {
            const end = nameEnd(text, at);
            const quote = text[end];
            if ((quote === '"' || quote === "'") && end - at <= 2 && PREFIX.has(text.slice(at, end).toLowerCase()))
                at = string(at, end);
            else {
                // Inside of brackets no statement begins: the brackets of a file that is broken are never closed.
                if (deep > 0 && first && STATEMENT.has(text.slice(at, end))) {
                    deep = 0;
                    push('newline', at, at);
                }
                push('name', at, end);
                at = end;
            }
        }
        else if (char === '"' || char === "'")
            at = string(at, at);
        else if (char >= '0' && char <= '9') {
            let end = at + 1;
            while (end < text.length && (isNamePart(text[end]) || text[end] === '.'))
                end++;
            push('number', at, end);
            at = end;
        }
        else
            at = operator(at);
    }
    return tokens;
    function operator(at) {
        const char = text[at];
        if (char === ')' || char === ']' || char === '}')
            deep = Math.max(0, deep - 1);
        const end = at + (text[at + 1] === '=' && '=:!<>+-*/%&|^@'.includes(char) ? 2 : 1);
        push('op', at, end);
        if (char === '(' || char === '[' || char === '{')
            deep++;
        return end;
    }
    function string(start, quoteAt) {
        const quote = text[quoteAt];
        const triple = text.startsWith(quote.repeat(3), quoteAt);
        const width = triple ? 3 : 1;
        const begun = line;
        let lines = 0;
        let end = quoteAt + width;
        let escapes = false;
        for (; end < text.length; end++) {
            const char = text[end];
            if (char === '\\') {
                escapes = true;
                end++;
                if (text[end] === '\r' && text[end + 1] === '\n')
                    end++;
                if (text[end] === '\n' || text[end] === '\r')
                    lines++;
            }
            else if (char === '\n' || char === '\r') {
                if (!triple)
                    break;
                if (char === '\n' || text[end + 1] !== '\n')
                    lines++;
            }
            else if (char === quote && (!triple || text.startsWith(quote.repeat(3), end))) {
                end += width;
                break;
            }
        }
        end = Math.min(end, text.length);
        const body = text.slice(quoteAt + width, Math.max(quoteAt + width, end - width));
        push('string', start, end, python_tokens_valueOf(text.slice(start, quoteAt).toLowerCase(), body, escapes));
        line = begun + lines;
        return end;
    }
}
function python_tokens_valueOf(prefix, body, escapes) {
    if (prefix.includes('b') || (/[ft]/.test(prefix) && /[{}]/.test(body)))
        return null;
    if (!escapes || prefix.includes('r'))
        return body;
    return /\\[^\\'"]/.test(body) ? null : body.replace(/\\([\\'"])/g, '$1');
}
const PREFIX = new Set(['r', 'u', 'b', 'f', 't', 'br', 'rb', 'fr', 'rf', 'tr', 'rt']);
const STATEMENT = new Set(['import', 'def', 'class']);
function python_tokens_lineEnd(text, from) {
    for (let at = from; at < text.length; at++)
        if (text[at] === '\n' || text[at] === '\r')
            return at;
    return text.length;
}
function nameEnd(text, from) {
    let at = from;
    while (at < text.length && isNamePart(text[at]))
        at++;
    return at;
}
const isNameStart = (char) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_' || (char > '\u007F' && char !== '\uFEFF');
const isNamePart = (char) => isNameStart(char) || (char >= '0' && char <= '9');

;// CONCATENATED MODULE: ./core/export/vendor/shell-state.js
/** All of a word, where the shell changes nothing in it. */
const literal = ({ parts: [first, second] }) => (first?.kind === 'text' && second === undefined ? first.text : null);

;// CONCATENATED MODULE: ./core/export/vendor/shell-effects.js
/** What a command makes of the paths in its words: files that go along, mounts, directories that modules are searched in. */


function note({ place, glob, whole }, { line }, way, { context: { tree }, into }) {
    if (place.odd !== null)
        return;
    if (glob !== null)
        into.references.push({ path: place.old === '' ? glob : `${place.old}/${glob}`, how: 'uses', line });
    else if (!whole)
        return;
    else if (tree.file(place.old) !== null)
        into.references.push({ path: place.old, how: 'uses', line });
    else if (way === 'takes' && place.old !== '' && tree.isDirectory(place.old))
        into.references.push({ path: place.old, how: 'all', line });
}
/** `type=bind,src=X,dst=/y` and `-v X:/y` */
function mounts(word, found, before, { into, text }) {
    const source = found.find(({ key, whole }) => whole && (key === 'src' || key === 'source'))?.place ?? (/^(?:-v|--volume)$/.test(before) ? found.find(({ whole }) => whole)?.place : undefined);
    if (source === undefined)
        return;
    const own = text.slice(word.start, word.end);
    const target = /(?:^|[,"'])(?:dst|target|destination)=(\/[^\s,"':$]+)/.exec(own)?.[1] ?? (before.startsWith('-') ? /:(\/[^\s,"':$]+)/.exec(own)?.[1] : undefined);
    if (target !== undefined)
        into.seen.push({ target: target.replace(/\/$/, ''), source: source.odd === null ? source.old : '' });
}
/** `PYTHONPATH=…`, also as `--env "PYTHONPATH=…"` */
function shell_effects_searchPath(word, found, { into, text }) {
    if (!/^["']?(?:--env=)?["']?PYTHONPATH=/.test(text.slice(word.start, word.start + 40)))
        return;
    for (const { place, whole } of found)
        if (whole && place.odd === null)
            into.searched.push(place.old);
}
/** `pip install -e "$ROOT"`: what a directory is installed by goes along, and its modules are found there. */
function installs({ line }, found, { context: { tree }, into }) {
    for (const { place, whole } of found) {
        const files = whole && place.odd === null ? PROJECT_FILES.map((name) => (place.old === '' ? name : `${place.old}/${name}`)).filter((path) => tree.file(path) !== null) : [];
        for (const path of files)
            into.references.push({ path, how: 'uses', line });
        if (files.length > 0)
            into.searched.push(place.old);
    }
}
/** `python -m a.b`, `torchrun -m a.b` */
function modules(words, { into }) {
    const at = words.findIndex((word) => literal(word) === '-m');
    const name = at > 0 && words.slice(0, at).some((word) => /^(?:.*\/)?(?:python[\d.]*|torchrun|accelerate)$/.test(literal(word) ?? '')) ? literal(words[at + 1] ?? words[at]) : null;
    if (name !== null && /^[A-Za-z_][\w.]*$/.test(name))
        into.started.push(name);
}

;// CONCATENATED MODULE: ./core/export/vendor/shell-parse.js
/** Deeper nesting is nobody's. */
const shell_parse_DEEPEST = 40;
function parseShell(text) {
    let at = 0;
    let line = 1;
    const documents = [];
    return commands('', 0);
    function commands(until, depth) {
        const found = [];
        let words = [];
        let open = 0;
        const finish = () => {
            if (words.length > 0)
                found.push({ words, line: words[0].line });
            words = [];
        };
        while (at < text.length) {
            const char = text[at];
            if (char === until && (char !== ')' || open === 0))
                break;
            if (char === '\n') {
                finish();
                newline();
                words = hereDocuments(depth);
                finish();
            }
            else if (char === ' ' || char === '\t' || char === '\r')
                at++;
            else if (char === '\\' && (text[at + 1] === '\n' || text.startsWith('\r\n', at + 1))) {
                at += text[at + 1] === '\n' ? 2 : 3;
                line++;
            }
            else if (char === '#')
                skipLine();
            else if (char === ';' || char === '&' || char === '|') {
                finish();
                at++;
            }
            else if (char === '(' || char === ')') {
                finish();
                open = char === '(' ? open + 1 : Math.max(0, open - 1);
                at++;
            }
            else if (char === '<' && text[at + 1] === '<' && text[at + 2] !== '<')
                hereDocument();
            else if (char === '<' || char === '>')
                at++;
            else
                words.push(word(until, depth));
        }
        finish();
        return found;
    }
    function newline() {
        at++;
        line++;
    }
    function skipLine() {
        const end = text.indexOf('\n', at);
        at = end === -1 ? text.length : end;
    }
    function word(until, depth) {
        const start = at;
        const begun = line;
        const parts = partsUntil((char) => char === until || ' \t\r\n;&|<>()'.includes(char), depth);
        // A character that no part takes must not stop the way.
        if (at === start)
            at++;
        return { start, end: Math.min(at, text.length), line: begun, parts };
    }
    function partsUntil(ends, depth, quoted = false) {
        const parts = [];
        const closes = quoted ? (char) => char === '"' : ends;
        while (at < text.length && !closes(text[at])) {
            const char = text[at];
            if (!quoted && char === "'")
                parts.push(single());
            else if (!quoted && char === '"') {
                at++;
                for (const part of partsUntil(ends, depth, true))
                    parts.push(part);
                at++;
            }
            else if (char === '$')
                parts.push(dollar(depth));
            else if (char === '`')
                parts.push(substitution(1, '`', depth));
            else
                parts.push(plain(ends, quoted));
        }
        return parts;
    }
    function plain(ends, quoted) {
        const start = at;
        let own = '';
        let exact = true;
        for (; at < text.length; at++) {
            const char = text[at];
            if (char === '$' || char === '`' || (quoted ? char === '"' : char === '"' || char === "'" || ends(char)))
                break;
            if (char === '\n')
                line++;
            if (char !== '\\')
                own += char;
            else {
                exact = false;
                at++;
                if (text[at] === '\n')
                    line++;
                else
                    own += text[at] ?? '';
            }
        }
        return { kind: 'text', text: own, start, end: Math.min(at, text.length), plain: exact };
    }
    function single() {
        const start = at + 1;
        const found = text.indexOf("'", start);
        const end = found === -1 ? text.length : found;
        count(start, end);
        at = end + 1;
        return { kind: 'text', text: text.slice(start, end), start, end, plain: true };
    }
    function count(from, to) {
        for (let each = text.indexOf('\n', from); each !== -1 && each < to; each = text.indexOf('\n', each + 1))
            line++;
    }
    function dollar(depth) {
        const start = at;
        const next = text[at + 1] ?? '';
        if (next === '(')
            return text[at + 2] === '(' ? arithmetic() : substitution(2, ')', depth);
        if (next === '{')
            return braces(depth);
        if (next === "'") {
            at++;
            return { ...single(), kind: 'opaque', start };
        }
        at++;
        if (/[A-Za-z_]/.test(next)) {
            while (at < text.length && shell_parse_isNamePart(text[at]))
                at++;
            return { kind: 'variable', name: text.slice(start + 1, at), fallback: null, start, end: at };
        }
        if (!/[0-9@*#?$!-]/.test(next))
            return { kind: 'text', text: '$', start, end: at, plain: true };
        at++;
        return { kind: 'variable', name: next, fallback: null, start, end: at };
    }
    function arithmetic() {
        const start = at;
        const found = text.indexOf('))', at);
        const end = found === -1 ? text.length : found + 2;
        count(start, end);
        at = end;
        return { kind: 'opaque', start, end };
    }
    function substitution(width, until, depth) {
        const start = at;
        at += width;
        if (depth >= shell_parse_DEEPEST)
            return { kind: 'opaque', start, end: at };
        const from = at;
        const inside = commands(until, depth + 1);
        const to = at;
        at = Math.min(at + 1, text.length);
        return { kind: 'command', commands: inside, start, end: at, inner: [from, to] };
    }
    /** `${NAME}`, `${NAME:-word}`, `${BASH_SOURCE[0]}`; everything else only the run knows. */
    function braces(depth) {
        const start = at;
        at += 2;
        const from = at;
        while (at < text.length && shell_parse_isNamePart(text[at]))
            at++;
        const name = text.slice(from, at);
        if (text.startsWith('[0]', at))
            at += 3;
        if (text[at] === '}' && name !== '') {
            at++;
            return { kind: 'variable', name, fallback: null, start, end: at };
        }
        const operator = /^:?[-=]/.exec(text.slice(at, at + 2))?.[0] ?? null;
        at += operator?.length ?? 0;
        const begun = at;
        const parts = depth >= shell_parse_DEEPEST ? [] : partsUntil((char) => char === '}', depth + 1);
        const inside = { start: begun, end: at, line, parts };
        at = Math.min(at + 1, text.length);
        return operator === null || name === '' ? { kind: 'opaque', start, end: at } : { kind: 'variable', name, fallback: inside, start, end: at };
    }
    function hereDocument() {
        at += 2;
        const tabs = text[at] === '-';
        if (tabs)
            at++;
        while (text[at] === ' ' || text[at] === '\t')
            at++;
        const quote = text[at] === "'" || text[at] === '"' ? text[at] : '';
        if (quote !== '')
            at++;
        const start = at;
        while (at < text.length && (shell_parse_isNamePart(text[at]) || text[at] === '-' || text[at] === '.'))
            at++;
        const end = text.slice(start, at);
        if (quote !== '' && text[at] === quote)
            at++;
        if (end !== '')
            documents.push({ end, tabs, literal: quote !== '' });
    }
    /** Bodies stand where the line ends. Quotes are no quotes there; each line is a word. */
    function hereDocuments(depth) {
        const words = [];
        for (const document of documents.splice(0)) {
            while (at < text.length) {
                const found = text.indexOf('\n', at);
                const end = found === -1 ? text.length : found;
                const own = text.slice(at, end);
                if ((document.tabs ? own.replace(/^\t+/, '') : own).trimEnd() === document.end) {
                    at = end;
                    break;
                }
                const start = at;
                const begun = line;
                const parts = document.literal ? [{ kind: 'text', text: own, start, end, plain: true }] : bodyParts(end, depth);
                words.push({ start, end: Math.max(end, at), line: begun, parts });
                at = Math.max(at, end);
                if (text[at] === '\n')
                    newline();
            }
        }
        return words;
    }
    function bodyParts(end, depth) {
        const parts = [];
        while (at < end) {
            if (text[at] === '$')
                parts.push(dollar(depth));
            else {
                const start = at;
                while (at < end && text[at] !== '$')
                    at++;
                parts.push({ kind: 'text', text: text.slice(start, at), start, end: at, plain: !text.slice(start, at).includes('\\') });
            }
        }
        return parts;
    }
}
const shell_parse_isNamePart = (char) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_' || (char >= '0' && char <= '9');

;// CONCATENATED MODULE: ./core/export/vendor/shell-places.js

function partPlace(part, state, valueOf) {
    const known = state.values.get(part);
    if (known !== undefined)
        return known;
    const place = placeOf(part, state, valueOf);
    state.values.set(part, place);
    return place;
}
function placeOf(part, state, valueOf) {
    const { context, variables } = state;
    if (part.kind === 'variable') {
        if (part.name === 'BASH_SOURCE' || part.name === '0')
            return context.move.place(context.path);
        if (part.name === 'PWD')
            return state.cwd;
        return variables.get(part.name) ?? (part.fallback === null ? null : valueOf(part.fallback, state));
    }
    return part.kind === 'command' ? commandPlace(part, state, valueOf) : null;
}
/** `$(cd X && pwd)`, `$(dirname X)`, `$(realpath X)`, `$(git rev-parse --show-toplevel)` */
function commandPlace(part, state, valueOf) {
    const [first, second, third] = part.commands;
    const names = part.commands.map(({ words }) => literal(words[0]) ?? '');
    // `git rev-parse … || (cd … && pwd)`: a clone has an answer, and the other one means the same place.
    if (part.commands.some(isTopLevel) && part.commands.every((command, at) => isTopLevel(command) || NAMES_PLACE.has(names[at])))
        return state.context.move.place('');
    if (first === undefined || third !== undefined)
        return null;
    if (names[0] === 'cd' && names[1] === 'pwd')
        return cdTarget(first, state, valueOf);
    if (second !== undefined)
        return null;
    if (names[0] === 'pwd')
        return state.cwd;
    const last = first.words.at(-1);
    if (names[0] === 'realpath' || names[0] === 'readlink')
        return first.words.length > 1 ? valueOf(last, state) : null;
    return names[0] === 'dirname' && first.words.length > 1 ? dirname(part, last, state, valueOf) : null;
}
const isTopLevel = ({ words }) => literal(words[0]) === 'git' && words.some((word) => literal(word) === '--show-toplevel');
const NAMES_PLACE = new Set(['cd', 'pwd', 'echo', 'printf', 'realpath', 'readlink', 'dirname', 'true']);
function cdTarget({ words }, state, valueOf) {
    const target = words.find((word, at) => at > 0 && !(literal(word) ?? '').startsWith('-'));
    return target === undefined ? null : valueOf(target, state);
}
/** A `dirname` too many goes, and what it was asked of stays. */
function dirname(part, word, state, valueOf) {
    const inner = valueOf(word, state);
    if (inner === null)
        return null;
    const { place, by } = state.context.move.climb(inner, 1);
    if (by === 0) {
        const own = state.text.slice(word.start, word.end);
        const quoted = state.text[part.start - 1] === '"' && state.text[part.end] === '"';
        state.into.edits.push({ start: part.start, end: word.start, text: '' }, { start: word.end, end: part.end, text: '' });
        if (quoted && own.startsWith('"') && own.endsWith('"'))
            state.into.edits.push({ start: word.start, end: word.start + 1, text: '' }, { start: word.end - 1, end: word.end, text: '' });
    }
    return place;
}

;// CONCATENATED MODULE: ./core/export/vendor/shell-words.js



/** The place that a whole word means; null: not only one, or not known. */
function shell_words_valueOf(word, state) {
    const found = candidates(word, { ...state, quiet: true });
    const [only, another] = found;
    return only !== undefined && another === undefined && only.whole && only.glob === null && only.key === '' ? only.place : null;
}
/** The paths in a word. Edits of what must be written differently are made on the way. */
function candidates(word, state) {
    const found = [];
    let base = null;
    let behind = null;
    let key = '';
    let open = true;
    const finish = (whole) => {
        if (base !== null && base !== 'unknown')
            found.push(...finished(base.place, behind, whole, key, state));
        else if (base === null && behind !== null && behind.text !== '')
            found.push(...bare(behind, whole, key, state));
        base = null;
        behind = null;
        open = true;
    };
    for (const part of word.parts) {
        if (part.kind === 'text') {
            let at = 0;
            for (const piece of part.text.split(/([=,:\s;|&()'"<>@])/)) {
                if (BREAKS.test(piece)) {
                    const last = behind === null ? '' : behind.text;
                    const plain = base === null;
                    finish(true);
                    key = piece === '=' && plain ? last : piece === '=' ? key : '';
                }
                else if (piece !== '') {
                    const own = { kind: 'text', text: piece, start: part.start + at, end: part.start + at + piece.length, plain: part.plain };
                    if (behind === null)
                        behind = own;
                    else
                        base = 'unknown';
                    open = false;
                }
                at += piece.length;
            }
        }
        else {
            const place = open && behind === null && base === null ? partPlace(part, state, shell_words_valueOf) : null;
            if (place !== null)
                base = { place, from: part };
            else if (behind !== null || base !== null) {
                // `$ROOT/models/$NAME`: what is known ends here.
                finish(false);
                base = 'unknown';
            }
            else
                base = 'unknown';
            open = false;
            visit(part, state);
        }
    }
    finish(true);
    return found;
}
const BREAKS = /^[=,:\s;|&()'"<>@]$/;
/** Commands inside of a substitution use paths of their own. */
function visit(part, state) {
    if (state.quiet || state.visited.has(part))
        return;
    state.visited.add(part);
    if (part.kind === 'command')
        state.follow(part.commands, { ...state });
    if (part.kind === 'variable' && part.fallback !== null)
        for (const each of candidates(part.fallback, state))
            note(each, part.fallback, 'names', state);
}
function finished(place, behind, whole, key, state) {
    if (behind === null)
        return [{ place, whole, key, glob: null, told: true }];
    if (!behind.text.startsWith('/'))
        return [];
    return [ended(place, behind, behind.text.slice(1), 1, whole, key, state)];
}
/** Joins literal text to a place, and rewrites it where the way is another one. */
function ended(place, part, relative, skip, whole, key, state) {
    const star = relative.search(/[*?[{]/);
    const cut = star !== -1 ? relative.lastIndexOf('/', star) + 1 : whole ? relative.length : relative.lastIndexOf('/') + 1;
    const literally = relative.slice(0, cut);
    const { place: to, text: by } = state.context.move.join(place, literally);
    if (by !== null && part.plain && !state.quiet)
        state.into.edits.push(edited(part, literally, skip, by));
    return { place: to, whole: whole && star === -1, key, glob: whole && star !== -1 && !/[[{]/.test(relative) ? relative.slice(cut) : null, told: false };
}
/** `$X/../..` that becomes `$X` loses its slash; one that goes on behind keeps it. */
function edited(part, literally, skip, by) {
    const slash = literally.endsWith('/') ? '/' : '';
    const end = part.start + skip + literally.length;
    if (by === '.' && part.text[skip - 1] === '/')
        return { start: part.start + skip - 1, end, text: slash };
    return { start: part.start + skip, end, text: `${by}${slash}` };
}
/** A path without a variable before it: it climbs from where the script stands, or it is absolute inside of a container. */
function bare(part, whole, key, state) {
    const { text } = part;
    const { move, tree } = state.context;
    if (text.startsWith('/')) {
        const found = seenPlace(text, state.context);
        return found === null ? [] : [ended(found.place, part, found.rest, text.length - found.rest.length, whole, key, state)];
    }
    if (!/^(?:\.\/)?\.\.(?:\/|$)/.test(text)) {
        if (!whole || state.cwd?.old !== '' || !text.includes('/') || tree.file(text) === null)
            return [];
        return [{ place: move.place(text), whole, key, glob: null, told: false }];
    }
    if (state.cwd === null)
        return [];
    const { place } = move.join(state.cwd, text);
    // Words that only look like a path: whoever climbs above the root, or to what is not there, is told of elsewhere.
    if (place.odd !== 'between' && tree.file(place.old) === null && !tree.isDirectory(place.old))
        return [];
    return [ended(state.cwd, part, text, 0, whole, key, state)];
}

;// CONCATENATED MODULE: ./core/export/vendor/shell-paths.js





/** Also in the scripts that a script sources, one in another. */
const DEEPEST_SOURCE = 5;
function shellPaths(text, context, into) {
    const variables = new Map(context.given);
    walk(parseShell(text), { text, context, into, variables, cwd: context.move.place(context.start), quiet: false, values: new Map(), visited: new Set(), once: new Set([context.path]), depth: 0, follow: walk });
}
function walk(commands, state) {
    for (const command of commands)
        one(command, state);
}
function one({ words }, state) {
    let at = 0;
    while (at < words.length && (KEYWORDS.has(literal(words[at]) ?? '') || assigned(words[at], state)))
        at++;
    if (at === words.length)
        return;
    const name = literal(words[at]) ?? '';
    const leaf = name.slice(name.lastIndexOf('/') + 1);
    const rest = words.slice(at);
    if (leaf === 'cd' || leaf === 'pushd')
        return changeDirectory(rest, state);
    if (leaf === 'source' || leaf === '.')
        sourceFile(rest, state);
    if (DECLARES.has(leaf))
        for (const word of rest.slice(1))
            assigned(word, state);
    for (const [index, word] of rest.entries())
        if (!DECLARES.has(leaf) || !isAssignment(word))
            arguments_(word, index, rest, leaf, state);
    modules(rest, state);
}
const KEYWORDS = new Set(['if', 'then', 'else', 'elif', 'while', 'until', 'do', '!', '{', 'exec', 'time', 'sudo', 'env', 'command', 'nohup']);
const DECLARES = new Set(['export', 'local', 'readonly', 'declare', 'typeset']);
/** They take a directory with what is in it. */
const TAKES_ALL = new Set(['cp', 'rsync', 'tar', 'zip', 'install', 'ln']);
function isAssignment({ parts }) {
    return parts[0]?.kind === 'text' && /^[A-Za-z_]\w*\+?=/.test(parts[0].text);
}
/** `NAME=value`, also before a command. */
function assigned(word, state) {
    const head = word.parts[0];
    const match = head?.kind === 'text' ? /^([A-Za-z_]\w*)\+?=/.exec(head.text) : null;
    if (match === null || head?.kind !== 'text')
        return false;
    const value = shell_words_valueOf(afterEquals(word, match[0].length), state);
    state.variables.set(match[1], value);
    if (value !== null)
        tellOdd(value, word.line, state.into);
    const found = candidates(word, state);
    shell_effects_searchPath(word, found, state);
    for (const candidate of found)
        note(candidate, word, 'assigns', state);
    return true;
}
function afterEquals({ parts, ...word }, length) {
    const [head, ...others] = parts;
    if (head?.kind !== 'text')
        return { ...word, parts };
    const rest = head.text.slice(length);
    return { ...word, parts: rest === '' ? others : [{ ...head, text: rest, start: head.plain ? head.start + length : head.start }, ...others] };
}
function changeDirectory(words, state) {
    const target = words.find((word, index) => index > 0 && !(literal(word) ?? '').startsWith('-'));
    if (target === undefined)
        return;
    const value = shell_words_valueOf(target, state);
    candidates(target, state);
    const word = literal(target);
    state.cwd = value ?? (word !== null && state.cwd !== null && /^[\w./-]+$/.test(word) && !word.startsWith('/') ? state.context.move.join(state.cwd, word).place : null);
    if (value !== null)
        tellOdd(value, target.line, state.into);
}
function sourceFile(words, state) {
    const target = words[1];
    const place = target === undefined ? null : (shell_words_valueOf(target, state) ?? bareFile(target, state));
    if (place === null || target === undefined || place.odd !== null)
        return;
    state.into.references.push({ path: place.old, how: 'needs', line: target.line });
    const known = new Map([...state.variables].flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
    state.into.sourced.set(place.old, known);
    const text = state.context.text(place.old);
    if (text === null || state.depth >= DEEPEST_SOURCE || state.once.has(place.old))
        return;
    state.once.add(place.old);
    const inner = { ...state, text, context: { ...state.context, path: place.old }, into: collector(), values: new Map(), visited: new Set(), depth: state.depth + 1 };
    walk(parseShell(text), inner);
    state.cwd = inner.cwd;
}
/** `source lib.sh` */
function bareFile(word, { cwd, context }) {
    const path = literal(word);
    if (path === null || cwd === null || !/^[\w.-][\w./-]*$/.test(path))
        return null;
    const { place } = context.move.join(cwd, path);
    return context.tree.file(place.old) === null ? null : place;
}
function arguments_(word, index, words, leaf, state) {
    const found = candidates(word, state);
    const before = literal(words[index - 1] ?? word) ?? '';
    mounts(word, found, before, state);
    shell_effects_searchPath(word, found, state);
    if (/^(?:pip[\d.]*|uv)$/.test(leaf) || /\bpip3? install\b/.test(state.text.slice(word.start, Math.min(word.end, word.start + 2000))))
        installs(word, found, state);
    for (const candidate of found) {
        if (candidate.whole && candidate.glob === null && index > 0 && !candidate.told)
            tellOdd(candidate.place, word.line, state.into);
        note(candidate, word, TAKES_ALL.has(leaf) && index > 0 ? 'takes' : 'names', state);
    }
}

;// CONCATENATED MODULE: ./core/export/vendor/scan-file.js
/** What kind of file a path is, and what a file of that kind says about others. */










/** null: no text that anything is looked for in. `begin`: its first characters. */
function scan_file_kindOf(path, begin) {
    const name = leafOf(path);
    const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
    if (ending === 'py' || ending === 'pyw')
        return 'python';
    if (ending === 'sh' || ending === 'bash')
        return 'shell';
    if (/^(?:docker-)?compose[^/]*\.ya?ml$/.test(name))
        return 'compose';
    if (/^(?:[Dd]ockerfile|Containerfile)(?:[.-][\w.-]*)?$/.test(name) || ending === 'dockerfile')
        return 'docker';
    if (/^(?:[cm]?[jt]sx?|vue|svelte)$/.test(ending))
        return 'javascript';
    if (/^(?:GNU)?[Mm]akefile$/.test(name) || ending === 'mk')
        return 'make';
    if (name === 'Cargo.toml' || name === 'package.json' || name === 'pyproject.toml' || /^[jt]sconfig[\w.-]*\.json$/.test(name))
        return 'manifest';
    if (/^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$/.test(name))
        return 'requirements';
    if (ending === 'md' || ending === 'markdown')
        return 'markdown';
    if (ending === 'ipynb')
        return 'notebook';
    if (begin.startsWith('#!'))
        return /^#!.{0,80}\bpython/.test(begin) ? 'python' : /^#!.{0,80}\b(?:ba|da|z|k)?sh\b/.test(begin) ? 'shell' : 'text';
    return /^(?:ya?ml|toml|json|cfg|ini|txt|rst|conf|env)$/.test(ending) ? 'text' : null;
}
function scanFile(kind, text, context) {
    const into = collector();
    SCANNERS[kind]?.(text, context, into);
    return into;
}
const SCANNERS = {
    python: scanPython,
    shell: shellPaths,
    docker: dockerPaths,
    compose: composePaths,
    javascript: jsImports,
    make: makePaths,
    manifest: (text, context, into) => relativePaths(text, context, 'all', into),
    requirements: requirementPaths,
    text: (text, context, into) => relativePaths(text, context, 'places', into),
    notebook: scanNotebook,
};
function scanPython(text, context, into) {
    const tokens = pythonTokens(text);
    into.python = pythonImports(tokens);
    for (const edit of ownModuleEdits(into.python.imports, context.move.example))
        into.edits.push(edit);
    pythonPaths(tokens, context, into);
}
/** `from examples.vision.digits.means import fit`: the example itself, found from the root of the garden. */
function ownModuleEdits(imports, example) {
    const dotted = `${example.replaceAll('/', '.')}.`;
    if (example === '')
        return [];
    return imports.flatMap(({ level, module, by, start, end }) => (level === 0 && by === 'statement' && module.startsWith(dotted) && end - start === module.length ? [{ start, end: start + dotted.length, text: '' }] : []));
}
/** Imports and paths of the code cells; magics are no Python. A kernel starts in the directory of its notebook. */
function scanNotebook(text, context, into) {
    const imports = [];
    for (const cell of scan_file_cellsOf(text)) {
        // As long as it was, so that a place in it stays one.
        const tokens = pythonTokens(cell.replace(/^[ \t]{0,80}[%!].*$/gm, (magic) => ' '.repeat(magic.length)));
        imports.push(...pythonImports(tokens).imports);
        const own = collector();
        pythonPaths(tokens, { ...context, start: garden_path_parentOf(context.path) }, own);
        into.references.push(...own.references.map((reference) => ({ ...reference, line: 1 })));
        into.searched.push(...own.searched);
        into.edits.push(...cellEdits(text, cell, own.edits));
    }
    into.python = { imports, dynamic: [] };
}
/** Edits of a cell, in the JSON that holds it: each line of code is a string of its own there. */
function cellEdits(text, cell, edits) {
    return edits.flatMap(({ start, end, text: by }) => {
        const from = cell.lastIndexOf('\n', start - 1) + 1;
        const to = cell.indexOf('\n', start);
        const line = cell.slice(from, to === -1 ? cell.length : to);
        if (from + line.length < end)
            return [];
        const written = inJson(line);
        const at = text.indexOf(written);
        const found = [];
        const [before, gone] = [inJson(cell.slice(from, start)).length, inJson(cell.slice(start, end)).length];
        for (let place = at; place !== -1 && found.length < MOST_PLACES; place = text.indexOf(written, place + written.length)) {
            // A whole line of code, and not a part of one.
            if (/["n]/.test(text[place - 1] ?? '') && /["\\]/.test(text[place + written.length] ?? ''))
                found.push({ start: place + before, end: place + before + gone, text: inJson(by) });
        }
        return found;
    });
}
/** The same line may stand in several cells. */
const MOST_PLACES = 20;
const inJson = (text) => JSON.stringify(text).slice(1, -1);
function scan_file_cellsOf(text) {
    try {
        const notebook = JSON.parse(text);
        const cells = notebook !== null && typeof notebook === 'object' && 'cells' in notebook && Array.isArray(notebook.cells) ? notebook.cells : [];
        return cells.flatMap((cell) => {
            if (cell === null || typeof cell !== 'object' || !('cell_type' in cell) || cell.cell_type !== 'code' || !('source' in cell))
                return [];
            return Array.isArray(cell.source) ? [cell.source.filter((line) => typeof line === 'string').join('')] : typeof cell.source === 'string' ? [cell.source] : [];
        });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./core/export/vendor/assemble.js







function assemble(assembly) {
    const { tree, move, taken, links, members } = assembly;
    const copies = taken.map(({ path, because }) => ({ from: links.get(path) ?? path, to: move.now(path), executable: tree.file(links.get(path) ?? path)?.executable ?? false, because }));
    // By where they lie in the garden: its root may have files of the same names as the example.
    const there = placesOf([...members.filter(({ own }) => own).map(({ path }) => path), ...taken.map(({ path }) => path)]);
    const rewritten = new Map();
    const findings = assembly.missing.map(({ path, by, line }) => (0,finding/* finding */.gk)('EXPORT.POINTS_OUTSIDE', { path: by, line, example: assembly.example.id }, `It needs ${path.slice(0, 200)}, which git does not track in the garden.`, { level: levelOfMissing(by) }));
    for (const member of members) {
        if (member.text === null && member.own && scan_file_kindOf(member.path, '') !== null && (tree.file(member.path)?.size ?? 0) > LONGEST_READ)
            findings.push((0,finding/* finding */.gk)('EXPORT.NOT_READ', { path: member.path, example: assembly.example.id }, `${member.path} is longer than what is looked through for paths.`));
        if (member.text === null || member.kind === null)
            continue;
        const { text, dead } = rewrite(member, assembly, there);
        if (text !== null)
            rewritten.set(move.now(member.path), text);
        findings.push(...findingsOf(member, text?.text ?? member.text, dead, assembly));
    }
    return { copies, rewritten, findings };
}
/** In bytes, as much as the caller reads; longer texts are data. */
const LONGEST_READ = 2 * 1024 * 1024;
function rewrite(member, { tree, move, seen, source }, there) {
    const text = member.text;
    const targets = seen.filter(({ source: from }) => from === '').map(({ target }) => target);
    const links = member.kind === 'markdown' ? linkEdits(text, { move, tree, path: member.path, goesAlong: (path) => there.has(path), source }) : { edits: [], dead: [] };
    const own = member.kind === 'notebook' ? [] : ownPathEdits(text, move.example, targets, { relative: member.kind !== 'docker' || member.scan?.seen.some(({ source: from }) => from === '') === true });
    return { text: applyEdits(text, [...(member.scan?.edits ?? []), ...links.edits, ...own]), dead: links.dead };
}
function findingsOf({ path, own, kind, scan }, after, dead, { example, move, rootAbs }) {
    const at = (line) => ({ path, line, example: example.id });
    const code = BUILDS.has(kind);
    const remarks = unique(scan?.remarks ?? []).slice(0, MOST_REMARKS);
    const lines = new Set(remarks.map(({ line }) => line));
    return [
        ...remarks.map((remark) => told(remark, code, at(remark.line))),
        ...(scan?.python?.dynamic ?? []).slice(0, 1).flatMap((line) => (own ? [] : [(0,finding/* finding */.gk)('EXPORT.DYNAMIC_IMPORT', at(line), `${path} imports a module by a name that is computed.`)])),
        // A document of somebody else's directory is nobody's business here.
        ...(own ? dead.slice(0, 20).map(({ line, to }) => (0,finding/* finding */.gk)('EXPORT.POINTS_OUTSIDE', at(line), `The link to ${to} leads to nothing in the garden either.`, { level: 'warning' })) : []),
        ...stillOutside(after, { kind: kind, directory: garden_path_parentOf(move.now(path)), rootAbs }).filter(({ line }) => !lines.has(line)).map(({ line, what, level }) => (0,finding/* finding */.gk)('EXPORT.POINTS_OUTSIDE', at(line), `${path} names ${what}.`, { level })),
    ];
}
/** More of one file help nobody. */
const MOST_REMARKS = 50;
/** A script often asks first whether a file is there that it sources. */
const levelOfMissing = (by) => (scan_file_kindOf(by, '#!/bin/sh') === 'shell' ? 'warning' : 'error');
/** Without what they name nothing is built or started. */
const BUILDS = new Set(['docker', 'compose', 'javascript', 'manifest', 'make', 'requirements']);
function told(remark, code, at) {
    if (remark.kind === 'wrong-depth')
        return (0,finding/* finding */.gk)('EXPORT.WRONG_DEPTH', at, `The path ${remark.what}.`);
    if (remark.kind === 'missing')
        return (0,finding/* finding */.gk)('EXPORT.POINTS_OUTSIDE', at, `It needs ${remark.what.slice(0, 200)}, which git does not track in the garden.`);
    return (0,finding/* finding */.gk)('EXPORT.POINTS_OUTSIDE', at, `${remark.what.slice(0, 200)} leads above the root of the garden.`, { level: code ? 'error' : 'warning' });
}
const unique = (remarks) => [...new Map(remarks.map((each) => [`${each.kind} ${each.line}`, each])).values()];
/** Files, and the directories around them. */
function placesOf(paths) {
    const places = new Set();
    for (const path of paths)
        for (let at = path; !places.has(at); at = garden_path_parentOf(at))
            places.add(at);
    return places;
}

// EXTERNAL MODULE: ./core/garden/discover.js
var discover = __webpack_require__(82619);
;// CONCATENATED MODULE: ./core/export/vendor/python-exports.js
/** The names that `from package import *` takes: what a literal `__all__` lists. */

function exportedNames(text) {
    if (text === null || !text.includes('__all__'))
        return [];
    const tokens = pythonTokens(text);
    const at = tokens.findIndex(({ text: word }, index) => word === '__all__' && tokens[index + 1]?.text === '=');
    if (at === -1)
        return [];
    const names = [];
    for (let next = at + 3; next < tokens.length && tokens[next].text !== ']' && tokens[next].text !== ')'; next++) {
        const { kind, value } = tokens[next];
        if (kind === 'string' && value !== null)
            names.push(value);
    }
    return names;
}

;// CONCATENATED MODULE: ./core/export/vendor/python-modules.js
/** Which files of a garden an import brings in: the module, and the `__init__.py` of each package around it, as Python finds them. */

/** Files of the garden, sorted; empty: a package from elsewhere. */
function modulesOf(wanted, { path, searched, exported }, tree) {
    const parts = wanted.module === '' ? [] : wanted.module.split('.');
    const found = new Set();
    if (wanted.level > 0) {
        const package_ = ancestor(path, wanted.level);
        if (package_ !== null)
            take(package_, parts, []);
    }
    else {
        for (const root of searched)
            if (take(root, parts, []))
                break;
    }
    return [...found].sort();
    /** True when this is where Python finds the first name. */
    function take(root, names, chain) {
        const inits = [...chain];
        let at = root;
        for (const [index, name] of names.entries()) {
            const next = at === '' ? name : `${at}/${name}`;
            if (tree.file(`${next}/__init__.py`) !== null)
                inits.push(`${next}/__init__.py`);
            else if (tree.file(`${next}.py`) !== null) {
                for (const each of [...inits, `${next}.py`])
                    found.add(each);
                return true;
            }
            else if (!tree.isDirectory(next)) {
                // What is missing in a package is a name of it; without a package nothing was found.
                for (const each of inits)
                    found.add(each);
                return index > 0 && inits.length > 0;
            }
            at = next;
        }
        for (const each of inits)
            found.add(each);
        submodules(at, inits);
        return inits.length > 0 || found.size > 0;
    }
    function submodules(directory, inits) {
        for (const name of wanted.names ?? []) {
            if (name === '*')
                for (const each of exported(`${directory}/__init__.py`))
                    submodule(directory, each);
            else
                submodule(directory, name);
        }
        if (found.size > 0)
            for (const each of inits)
                found.add(each);
    }
    function submodule(directory, name) {
        const at = directory === '' ? name : `${directory}/${name}`;
        if (tree.file(`${at}/__init__.py`) !== null)
            found.add(`${at}/__init__.py`);
        else if (tree.file(`${at}.py`) !== null)
            found.add(`${at}.py`);
    }
}
/** The package that a relative import of `level` dots starts from. */
function ancestor(path, level) {
    let at = garden_path_parentOf(path);
    for (let up = 1; up < level; up++) {
        if (at === '')
            return null;
        at = garden_path_parentOf(at);
    }
    return at;
}
/** The `__init__.py` of the packages that a module lies in, as far up as there are any: Python runs them before the module. */
function packagesAround(path, tree) {
    const found = [];
    for (let at = parentOf(path); at !== '' && tree.file(`${at}/__init__.py`) !== null; at = parentOf(at))
        found.push(`${at}/__init__.py`);
    return found;
}
/** Where a module is found by an absolute name that begins at `root`, for instance `a.b` for `a/b.py`. */
const isOnPath = (path, searched) => searched.some((root) => isBelow(path, root));

;// CONCATENATED MODULE: ./core/export/vendor/closure.js





/** More is no small repository; the caller says so. */
const MOST_TAKEN = 3000;
/** Each look may teach where containers see things, which matters to the next. Three were enough for every fixture. */
const MOST_ROUNDS = 4;
function openClosure(tree, move, own, facts) {
    const texts = new Map();
    const scans = new Map();
    const taken = new Map();
    const modules = new Set();
    const pulled = new Map();
    const missing = new Map();
    const mine = new Set(own);
    let asked = new Set(own.filter((path) => isRead(path)));
    let rounds = 0;
    let settled = false;
    for (const { because, ...reference } of facts.references)
        refer(reference, because);
    return {
        wanted: () => (settled || taken.size > MOST_TAKEN ? [] : [...asked].sort()),
        give(given) {
            for (const [path, text] of given) {
                texts.set(path, text);
                asked.delete(path);
            }
            if (asked.size > 0)
                return;
            look();
        },
        result: () => ({
            members: [...new Set([...own, ...taken.keys()])].sort().map((path) => ({ path, own: mine.has(path), kind: kindAt(path), text: texts.get(path) ?? null, scan: scans.get(path) ?? null })),
            taken: [...taken].map(([path, because]) => ({ path, because })).sort((a, b) => (a.path < b.path ? -1 : 1)),
            missing: [...missing.values()],
            pulled,
            seen: environment().seen,
        }),
    };
    function kindAt(path) {
        const text = texts.get(path) ?? null;
        return text === null ? null : scan_file_kindOf(path, text.slice(0, 120));
    }
    /** Names without an ending may be scripts; the shortest files may be pointers of Git LFS. */
    function isRead(path) {
        return scan_file_kindOf(path, '') !== null || !path.slice(path.lastIndexOf('/') + 1).includes('.') || (tree.file(path)?.size ?? 0) <= 1024;
    }
    function environment() {
        const all = [...scans.values()];
        const given = new Map();
        for (const { sourced } of all)
            for (const [path, variables] of sourced)
                given.set(path, agreed(given.get(path), variables));
        return {
            seen: closure_unique([...facts.seen, ...all.flatMap(({ seen }) => seen)], ({ target, source }) => `${target}\n${source}`),
            builds: closure_unique([...facts.builds, ...all.flatMap(({ builds }) => builds)], ({ dockerfile, context, now }) => `${dockerfile}\n${context}\n${now}`),
            searched: [...new Set([...facts.searched, ...all.flatMap(({ searched }) => searched)])],
            given,
        };
    }
    /** What is known so far is looked at again while it teaches something. */
    function look() {
        for (; rounds < MOST_ROUNDS || asked.size > 0; rounds++) {
            const known = environment();
            const before = signature(known);
            const size = taken.size;
            for (const path of [...own, ...taken.keys()])
                scanOne(path, known);
            resolveImports(environment().searched);
            if (asked.size > 0)
                return;
            if (taken.size === size && signature(environment()) === before)
                break;
        }
        settled = asked.size === 0;
    }
    function scanOne(path, known) {
        const text = texts.get(path) ?? null;
        const kind = kindAt(path);
        if (text === null || kind === null)
            return;
        const start = mine.has(path) ? move.example : garden_path_parentOf(path);
        const scan = scanFile(kind, text, { tree, move, path, start, seen: known.seen, builds: known.builds, searched: known.searched, text: (other) => texts.get(other) ?? null, given: known.given.get(path) ?? new Map() });
        scans.set(path, scan);
        for (const reference of scan.references)
            refer(reference, path);
    }
    function refer({ path, how, line }, by) {
        if (/[*?]/.test(path))
            for (const file of tree.matching(path))
                take(file.path, by);
        else if (tree.file(path) !== null)
            take(path, by);
        else if (how === 'all' && tree.isDirectory(path))
            for (const file of tree.below(path))
                take(file.path, by);
        else if (how === 'needs' && !tree.isDirectory(path) && move.now(path) === path)
            missing.set(`${by}\n${path}`, { path, by, line });
    }
    function take(path, by) {
        if (mine.has(path) || taken.has(path) || taken.size > MOST_TAKEN)
            return;
        // The example's own: it goes along anyway, or was left out.
        if (garden_path_isBelow(path, move.example))
            return;
        // The descriptor of another example would make it a second one of the new repository.
        if (leafOf(path) === discover/* DESCRIPTOR */.ay)
            return;
        taken.set(path, by);
        if (!texts.has(path) && isRead(path))
            asked.add(path);
    }
    function resolveImports(searched) {
        const example = move.example;
        const always = [example, example === '' ? 'src' : `${example}/src`, ...searched];
        for (const [path, { python, started }] of scans) {
            const roots = modules.has(path) ? searched : [garden_path_parentOf(path), ...always];
            for (const wanted of python?.imports ?? [])
                bring(wanted, path, roots);
            for (const module of started)
                bring({ level: 0, module, names: ['__main__'], line: 0, by: 'call', start: 0, end: 0 }, path, always);
        }
        for (const module of facts.started)
            bring({ level: 0, module, names: ['__main__'], line: 0, by: 'call', start: 0, end: 0 }, example, always);
    }
    function bring(wanted, by, searched) {
        const exported = (init) => exportedNames(texts.get(init) ?? null);
        for (const path of modulesOf(wanted, { path: by, searched, exported }, tree)) {
            if (!taken.has(path) && !mine.has(path)) {
                take(path, by);
                if (!taken.has(path))
                    continue;
                modules.add(path);
                pulled.set(by, (pulled.get(by) ?? 0) + 1);
            }
        }
    }
}
/** Of two scripts that source a file and mean different things by a name nothing is known. */
function agreed(before, variables) {
    if (before === undefined)
        return new Map(variables);
    return new Map([...before].filter(([name, { old }]) => variables.get(name)?.old === old));
}
const signature = ({ seen, builds, searched, given }) => JSON.stringify([seen, builds, searched, [...given].map(([path, variables]) => [path, [...variables].map(([name, { old }]) => [name, old])])]);
function closure_unique(items, key) {
    return [...new Map(items.map((item) => [key(item), item])).values()];
}

;// CONCATENATED MODULE: ./core/export/vendor/move.js
/**
 * Where things of the garden lie in the repository that an example becomes: the example at its root, everything else under the path that
 * it has. So the root of the garden becomes the root of the repository, and the directories between it and the example are gone.
 */

function openMove(example) {
    const inside = (path) => garden_path_isBelow(path, example);
    const now = (old) => (example !== '' && inside(old) ? old.slice(example.length + 1) : old);
    const isBetween = (path) => path !== '' && path !== example && garden_path_isBelow(example, path);
    /** The place that `from` leads to. Who starts outside of the example finds the directories between as they are. */
    const target = (from, path, over) => {
        if (over > 0)
            return { old: '', now: '', odd: 'over' };
        if (isBetween(path) && (inside(from.old) || from.odd !== null))
            return { old: path, now: '', odd: 'between' };
        return { old: path, now: now(path), odd: null };
    };
    return {
        example,
        now,
        place: (old) => ({ old, now: now(old), odd: null }),
        join(from, relative) {
            const { path, over } = joinPath(from.old, relative);
            const place = target(from, path, over);
            const same = joinPath(from.now, relative);
            return { place, text: same.over === 0 && same.path === place.now ? null : relativePath(from.now, place.now) };
        },
        climb(from, count) {
            const { path, over } = joinPath(from.old, Array(Math.min(count, move_MOST)).fill('..').join('/'));
            const place = target(from, path, over);
            let at = from.now;
            for (let by = 0; by <= move_MOST; by++, at = garden_path_parentOf(at))
                if (at === place.now)
                    return { place, by };
            return { place, by: depthOf(from.now) };
        },
    };
}
/** No file system has deeper paths than 4,096 characters. */
const move_MOST = 2048;

;// CONCATENATED MODULE: ./core/export/vendor/contract-facts.js


function contractFacts(example, contracts, tree) {
    const move = openMove(fromRoot(example.path));
    const facts = { seen: [], builds: [], searched: [], references: [], started: [], foreign: [] };
    for (const { preset, calls } of contracts) {
        for (const call of calls) {
            if (call.kind === 'build')
                build(call, preset);
            if (call.kind === 'run')
                run(call, preset);
        }
    }
    return facts;
    function build(call, preset) {
        const context = gardenPath(call.context, move);
        const dockerfile = gardenPath(call.dockerfile, move);
        if (context === null || dockerfile === null || call.dockerfile.path === '-')
            return;
        facts.builds.push({ dockerfile, context, now: isAbove(context, move) ? '' : move.now(context) });
        if (tree.file(dockerfile) !== null)
            facts.references.push({ path: dockerfile, how: 'needs', line: 1, because: `build of the preset ${preset}` });
    }
    function run(call, preset) {
        const seen = call.mounts.flatMap((mount) => mounted(mount, preset));
        facts.seen.push(...seen);
        for (const path of (call.envValues['PYTHONPATH'] ?? '').split(':')) {
            const found = inside(path, seen);
            if (found !== null)
                facts.searched.push(found);
        }
        for (const [index, word] of call.command.entries()) {
            const found = word.startsWith('/') ? inside(word, seen) : null;
            if (found !== null && tree.file(found) !== null)
                facts.references.push({ path: found, how: 'uses', line: 1, because: `command of the preset ${preset}` });
            if (word === '-m' && /python|torchrun|accelerate/.test(call.command.slice(0, index).join(' ')))
                facts.started.push(...[call.command[index + 1] ?? ''].filter((name) => /^[A-Za-z_][\w.]*$/.test(name)));
        }
    }
    function mounted(mount, preset) {
        if (mount.kind !== 'bind')
            return [];
        if (mount.source.root === 'elsewhere' && /^\/(?:home|Users)\//.test(mount.source.path))
            facts.foreign.push({ preset, path: mount.source.path });
        const source = gardenPath(mount.source, move);
        if (source === null)
            return [];
        const because = `mount of the preset ${preset}`;
        if (!isAbove(source, move) && !garden_path_isBelow(source, move.example)) {
            if (tree.file(source) !== null)
                facts.references.push({ path: source, how: 'needs', line: 1, because });
            else if (tree.isDirectory(source))
                facts.references.push({ path: source, how: 'all', line: 1, because });
        }
        return [{ target: mount.target.replace(/\/$/, ''), source }];
    }
}
/** The root of the garden, or a directory between it and the example: a place, and no wish for all that is in it. */
const isAbove = (path, { example }) => path === '' || (path !== example && garden_path_isBelow(example, path));
/** null: no place of the garden. One `..` too many means the root. */
function gardenPath({ root, path }, move) {
    if (root !== 'repository' && root !== 'example')
        return null;
    const { path: joined, over } = joinPath(root === 'example' ? move.example : '', path);
    return over > 0 ? '' : joined;
}
function inside(path, seen) {
    const best = seen.filter(({ target }) => path === target || path.startsWith(`${target}/`)).sort((a, b) => b.target.length - a.target.length)[0];
    return best === undefined ? null : joinPath(best.source, path.slice(best.target.length + 1)).path;
}

;// CONCATENATED MODULE: ./core/export/vendor/judge-taken.js



/** An export carries what is used; a few modules are the measure (specs: garden 7, 14). */
const VENDOR_LIMITS = { files: 500, bytes: 20 * 1024 * 1024, many: 60 };
/** `own`: paths of the example, relative to it. `same`: copies that would replace a file of the same content. */
function judgeCopies(copies, own, example, tree, pulled, same) {
    const files = new Set(own);
    const directories = new Set(own.flatMap(parents));
    const kept = [];
    const findings = [];
    for (const copy of copies) {
        const at = { path: copy.from, example: example.id };
        const alive = (0,comes_alive/* comesAlive */.h)(copy.to);
        if (!isPlain(copy.to))
            findings.push((0,finding/* finding */.gk)('EXPORT.POINTS_OUTSIDE', at, 'Its path is none that a repository can hold.'));
        else if (alive !== null)
            findings.push((0,finding/* finding */.gk)('EXPORT.LIVE_FILE_DROPPED', at, `${copy.to} was left out: ${alive}.`));
        else if (same.has(copy.to))
            continue;
        else if (isTaken(copy.to, files, directories))
            findings.push((0,finding/* finding */.gk)('EXPORT.VENDOR_CLASH', at, `${copy.to} is a file of the example already, and ${copy.because} needs that of the garden.`));
        else
            kept.push(copy);
    }
    return { copies: kept, findings: [...findings, ...sizeFindings(kept, example, tree, pulled)] };
}
const isPlain = (path) => path !== '' && path.length < 1024 && !path.includes('\0') && !path.startsWith('/') && !path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');
/** The same file, a file where a directory must be, or a directory where the file must be. */
const isTaken = (path, files, directories) => files.has(path) || directories.has(path) || parents(path).some((each) => files.has(each));
function parents(path) {
    const found = [];
    for (let at = garden_path_parentOf(path); at !== ''; at = garden_path_parentOf(at))
        found.push(at);
    return found;
}
function sizeFindings(copies, example, tree, pulled) {
    const sizes = copies.map(({ from }) => ({ from, size: tree.file(from)?.size ?? 0 }));
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    const at = { path: example.descriptor, example: example.id };
    if (copies.length > VENDOR_LIMITS.files)
        return [(0,finding/* finding */.gk)('EXPORT.VENDOR_TOO_LARGE', at, `${copies.length} files of the garden would go along, over ${VENDOR_LIMITS.files}. ${culprits(copies, pulled)}`)];
    if (total > VENDOR_LIMITS.bytes)
        return [(0,finding/* finding */.gk)('EXPORT.VENDOR_TOO_LARGE', at, `${mebibytes(total)} MiB of the garden would go along, over ${mebibytes(VENDOR_LIMITS.bytes)}. The largest: ${sizes.sort((a, b) => b.size - a.size || (a.from < b.from ? -1 : 1)).slice(0, 5).map(({ from, size }) => `${from} (${mebibytes(size)} MiB)`).join(', ')}.`)];
    return copies.length > VENDOR_LIMITS.many ? [(0,finding/* finding */.gk)('EXPORT.VENDORS_MUCH', at, `${copies.length} files of the garden go along. ${culprits(copies, pulled)}`)] : [];
}
/** Who brought most in: modules by their imports, everything else by what named it. */
function culprits(copies, pulled) {
    const counts = new Map(pulled);
    for (const [because, some] of Map.groupBy(copies, (copy) => copy.because))
        if (!counts.has(because))
            counts.set(because, some.length);
    const most = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, 5);
    return `Most came by ${most.map(([by, count]) => `${by} (${count})`).join(', ')}.`;
}
const mebibytes = (bytes) => (bytes / 1024 / 1024).toFixed(1);

;// CONCATENATED MODULE: ./core/export/vendor/nearby-files.js
/**
 * The files that the scripts of one example may look at: all of the garden, without what lies in examples that nothing here names. A
 * garden has thousands of those, and a copy of each is made before a script is captured.
 */

/** `words`: the texts of the example's own scripts, recipes and descriptor. */
function nearbyFiles(files, example, words) {
    const others = files.filter((path) => path.endsWith(`/${discover/* DESCRIPTOR */.ay}`)).map((path) => path.slice(0, -discover/* DESCRIPTOR */.ay.length - 1));
    const away = new Set(others.filter((other) => !isWithin(example, other) && !isWithin(other, example) && !isNamed(other, words)));
    return files.filter((path) => !below(path, away));
}
/** By the name of its directory, as `../other/build.sh` or an image does. */
const isNamed = (directory, words) => words.includes(directory.slice(directory.lastIndexOf('/') + 1));
const isWithin = (path, directory) => path === directory || path.startsWith(`${directory}/`);
function below(path, directories) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        if (directories.has(path.slice(0, at)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./core/export/vendor/tree.js
/** The files that git tracks in a garden, asked for by path. */

function openTree(files) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const directories = new Set(['']);
    for (const { path } of sorted)
        for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
            directories.add(path.slice(0, at));
    const below = (directory) => {
        if (directory === '')
            return sorted;
        const prefix = `${directory}/`;
        const from = firstAtLeast(sorted, prefix);
        let to = from;
        while (to < sorted.length && sorted[to].path.startsWith(prefix))
            to++;
        return sorted.slice(from, to);
    };
    return {
        file: (path) => byPath.get(path) ?? null,
        isDirectory: (path) => directories.has(path),
        below,
        matching(glob) {
            const stem = glob.slice(0, glob.search(/[*?]|$/));
            const matches = (0,garden_glob/* matcher */.j)([glob]);
            return below(stem.slice(0, Math.max(0, stem.lastIndexOf('/')))).filter(({ path }) => matches(path));
        },
    };
}
function firstAtLeast(files, path) {
    let low = 0;
    let high = files.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (files[middle].path < path)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./app/steps/cached-contracts.js
var cached_contracts = __webpack_require__(61814);
// EXTERNAL MODULE: ./core/contract/image-names.js
var image_names = __webpack_require__(88877);
;// CONCATENATED MODULE: ./core/export/rewrite/add-preset.js
/** Adds a preset to a descriptor by one line, so that comments and layout stay as they are. */




/** null: its presets are no map with a line each, or it has one of that name. */
function addPreset(text, name, script) {
    const read = (0,read_yaml/* readYaml */.g)(text, 'example.yaml');
    const presets = read.ok ? (0,read_values/* entry */.f_)(read.value.value, 'presets') : null;
    const [first] = (0,source_document/* isMap */.jh)(presets ?? null) ? Object.keys(presets) : [];
    if (!read.ok || first === undefined || Object.hasOwn(presets, name) || !/^[A-Za-z][\w.-]*$/.test(name))
        return null;
    const { line, column } = read.value.keyPlace((0,source_document/* pointer */.Wn)('presets', first));
    const start = lineStarts(text)[(line ?? 1) - 1] ?? 0;
    const indent = text.slice(start, start + (column ?? 1) - 1);
    // A flow map has its keys in one line.
    if (line === null || !/^ +$/.test(indent))
        return null;
    const edit = { start, end: start, text: `${indent}${name}: { script: ${script} }\n` };
    const after = (0,read_yaml/* readYaml */.g)(`${text.slice(0, start)}${edit.text}${text.slice(start)}`, 'example.yaml');
    return after.ok && (0,source_document/* isMap */.jh)((0,read_values/* entry */.f_)(after.value.value, 'presets') ?? null) ? edit : null;
}

// EXTERNAL MODULE: ./core/contract/image-coherence.js
var image_coherence = __webpack_require__(20547);
// EXTERNAL MODULE: ./core/contract/own-build.js
var own_build = __webpack_require__(93608);
// EXTERNAL MODULE: ./core/export/shell-quote.js
var shell_quote = __webpack_require__(26594);
;// CONCATENATED MODULE: ./core/export/vendor/sibling-image.js





/** Images that scripts of the example run and none of them builds or pulls. `sure`: every script was seen to its end, and none could make any image. */
function foreignImages(example, contracts) {
    const made = (0,image_coherence/* madeBy */.v$)(contracts);
    const fetched = new Set(contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'pull' ? [(0,image_names/* sameName */.q)(call.image)] : []))));
    const run = [...new Set(contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'run' ? [(0,image_names/* sameName */.q)(call.image)] : []))))];
    const images = run.filter((image) => !made.has(image) && !fetched.has(image) && mayBeLocal(image) && contracts.some((contract) => isForeign(example, contract, contracts, image)));
    return { images: images.sort(), sure: contracts.every(({ state, calls }) => state === 'complete' && !calls.some((call) => call.kind === 'unknown' || call.kind === 'compose' || (0,image_coherence/* makesImages */.Wd)(call))) };
}
const mayBeLocal = (image) => (0,image_names/* kindOfName */.f$)(image) === 'local' || (0,image_names/* kindOfName */.f$)(image) === 'namespaced';
function isForeign(example, contract, all, image) {
    const build = (0,own_build/* ownBuild */.H)(example, contract, all.filter((each) => each !== contract));
    return contract.calls.some((call) => call.kind === 'run' && (0,image_names/* sameName */.q)(call.image) === image) && build.kind === 'foreign';
}
/** The call that gives the image its name. */
function buildOf(image, contracts) {
    const names = new Set([image]);
    const calls = contracts.flatMap((contract) => contract.calls);
    for (const call of calls.toReversed())
        if (call.kind === 'tag' && names.has((0,image_names/* sameName */.q)(call.to)))
            names.add((0,image_names/* sameName */.q)(call.from));
    return calls.findLast((call) => call.kind === 'build' && call.tags.some((tag) => names.has((0,image_names/* sameName */.q)(tag)))) ?? null;
}
/** null: by a recipe that is no file of the garden. */
function siblingBuild(image, sibling, call) {
    const path = ({ root, path: own }) => {
        if (own === '-' || (root !== 'example' && root !== 'repository'))
            return null;
        const joined = joinPath(root === 'example' ? fromRoot(sibling.path) : '', own);
        return joined.over > 0 ? null : joined.path;
    };
    const dockerfile = path(call.dockerfile);
    const context = path(call.context);
    return dockerfile === null || context === null || dockerfile === '' ? null : { image, dockerfile, context, sibling: sibling.id, call };
}
/** Its context is the root of the new repository, since that is where Hortus and everyone else builds from. */
function buildScript({ image, dockerfile, sibling, call }, name) {
    const options = [...Object.entries(call.args).map(([key, value]) => `--build-arg ${(0,shell_quote/* shellQuote */.Z)(`${key}=${value}`)}`), ...(call.target === null ? [] : [`--target ${(0,shell_quote/* shellQuote */.Z)(call.target)}`]), ...(call.platform === null ? [] : [`--platform ${(0,shell_quote/* shellQuote */.Z)(call.platform)}`])];
    const text = `#!/usr/bin/env bash
# Builds the image that the scripts of this repository run. In the garden another example builds it, ${sibling.replace(/[^\w./-]/g, '_')}, whose recipe this is.
# Words after the script's name go to \`docker build\`, for instance --build-arg NAME=VALUE.
set -euo pipefail

SCRIPT_DIR="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)"

docker build "$@" \\
${options.map((option) => `  ${option} \\\n`).join('')}  -t ${(0,shell_quote/* shellQuote */.Z)(image.replace(/:latest$/, ''))} \\
  -f "$SCRIPT_DIR"/${(0,shell_quote/* shellQuote */.Z)(dockerfile)} \\
  "$SCRIPT_DIR"
`;
    return { path: name, text, executable: true, because: `the image ${image}, which ${sibling} builds in the garden` };
}
/** `build.sh`, or a name that the example does not have yet. */
function scriptName(image, own) {
    if (!own.has('build.sh'))
        return { script: 'build.sh', preset: 'build' };
    const leaf = (0,image_names/* leafOfImage */.vN)(image).replace(/[^\w.-]/g, '-').slice(0, 60) || 'image';
    for (let count = 1;; count++) {
        const preset = `build-${leaf}${count === 1 ? '' : `-${count}`}`;
        if (!own.has(`${preset}.sh`))
            return { script: `${preset}.sh`, preset };
    }
}

// EXTERNAL MODULE: ./app/steps/contract-of-script.js
var contract_of_script = __webpack_require__(98974);
// EXTERNAL MODULE: ./app/steps/load-garden.js + 15 modules
var load_garden = __webpack_require__(39344);
;// CONCATENATED MODULE: ./app/steps/export-vendor-images.js
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










const NOTHING = { builds: [], added: [], rewritten: new Map(), leaves: new Set(), findings: [] };
async function addBuilds(world, config, contracts, example, own, files) {
    const { images, sure } = foreignImages(example, own);
    if (images.length === 0)
        return NOTHING;
    const others = (await (0,load_garden/* loadExamples */.e)(world, config)).examples.filter(({ id }) => id !== example.id);
    const descriptor = await world.files.readText(example.descriptor, { maxBytes: 1024 * 1024 });
    const result = { builds: [], added: [], rewritten: new Map(), leaves: new Set(), findings: [] };
    const taken = new Set(files);
    for (const image of images) {
        const at = { path: example.descriptor, example: example.id };
        const found = await whoBuilds(world, config, contracts, image, others);
        if (found === null) {
            // Somebody may have published an image with a namespace.
            if ((0,image_names/* kindOfName */.f$)(image) === 'local')
                result.findings.push((0,finding/* finding */.gk)('EXPORT.IMAGE_UNKNOWN', at, `Its scripts run the image ${image.slice(0, 120)}, which no example of the garden builds.`, sure ? {} : { level: 'warning' }));
            continue;
        }
        const { script, preset } = scriptName(image, taken);
        taken.add(script);
        result.builds.push({ dockerfile: found.dockerfile, context: found.context, now: '' });
        result.added.push(buildScript(found, script));
        result.leaves.add(`${fromRoot(found.context)}/example.yaml`.replace(/^\//, ''));
        result.findings.push((0,finding/* finding */.gk)('EXPORT.BUILD_ADDED', at, `${found.sibling} builds the image ${image.slice(0, 120)} in the garden; ${script} builds it in the exported repository.`));
        const text = descriptor.ok ? descriptor.value.text : '';
        if (addPreset(text, preset, script) === null)
            result.findings.push((0,finding/* finding */.gk)('EXPORT.IMAGE_UNKNOWN', at, `The preset ${preset} could not be written into the descriptor.`, { level: 'warning', fix: `Add a preset ${preset} with \`script: ${script}\` to the exported example.yaml.` }));
        else
            result.rewritten.set('example.yaml', withPreset(text, preset, script, result.rewritten.get('example.yaml')));
    }
    return result;
}
function withPreset(text, preset, script, earlier) {
    return (before) => {
        const first = earlier?.(before) ?? before;
        const now = first?.text ?? text;
        const edit = addPreset(now, preset, script);
        const after = edit === null ? null : applyEdits(now, [edit]);
        return { text: after?.text ?? now, edits: [...(first?.edits ?? []), ...(after?.edits ?? [])] };
    };
}
/** Only scripts that say the name are captured: a garden has hundreds. */
async function whoBuilds(world, config, contracts, image, others) {
    const leaf = (0,image_names/* leafOfImage */.vN)(image);
    const scripts = others.flatMap((other) => (0,contract_of_script/* buildersOf */.e)(other, { ...other.presets[0], name: '' }).flatMap((preset) => (preset.action.kind === 'script' ? [{ other, preset, path: `${fromRoot(other.path) === '' ? '' : `${other.path}/`}${preset.action.script}` }] : [])));
    const texts = await world.files.readTexts(scripts.map(({ path }) => path), { maxBytes: 512 * 1024 });
    for (const { other, preset, path } of scripts) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const text = texts.get(path);
            if (text?.ok !== true || (!text.value.text.includes(leaf) && !other.path.endsWith(`/${leaf}`)))
                continue;
            const words = text.value.text;
            const near = __addDisposableResource(env_1, (0,cached_contracts/* openContracts */.w)(world, config, (all) => nearbyFiles(all, other.path, words)), true);
            const first = await near.of(other, preset);
            const contract = first.ok && first.value.state !== 'complete' ? await contracts.of(other, preset) : first;
            const call = contract.ok ? buildOf(image, [contract.value]) : null;
            const found = call === null ? null : siblingBuild(image, other, call);
            if (found !== null)
                return found;
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
    return null;
}

;// CONCATENATED MODULE: ./app/steps/export-vendor-ignore.js



const MAX_BYTES = 256 * 1024;
/** `own`: paths of the example. One of its own stays: nobody's build read it, and it says what its author meant. */
async function ignoreFiles(world, tree, example, builds, own) {
    const copies = [];
    const rewritten = new Map();
    for (const { dockerfile, context, now } of builds) {
        const [from, to] = [within(context), within(now)];
        if (garden_path_isBelow(context, fromRoot(example.path)) || tree.file(from) === null || tree.file(`${dockerfile}.dockerignore`) !== null || own.includes(to) || copies.some((copy) => copy.to === to))
            continue;
        const read = await world.files.readText(from, { maxBytes: MAX_BYTES });
        // One that lets in by name what it kept out before speaks of directories that are none any more.
        if (!read.ok || /^[ \t]{0,100}!/m.test(read.value.text))
            continue;
        copies.push({ from, to, executable: false, because: dockerfile });
        const text = applyEdits(read.value.text, ownPathEdits(read.value.text, fromRoot(example.path), []));
        if (text !== null)
            rewritten.set(to, text);
    }
    return { copies, rewritten };
}
const within = (directory) => (directory === '' ? '.dockerignore' : `${directory}/.dockerignore`);

;// CONCATENATED MODULE: ./app/steps/export-vendor-links.js
/** Symlinks that lead out of the example, or lie among what goes along: their content goes in their place, as long as git tracks it. */



/** Of the example. What leads out of the garden, or to what git does not track, is refused by whoever judges its files (A11). */
async function leavingLinks(world, tree, example, files) {
    const copies = [];
    for (const { path, kind, leadsTo } of files) {
        if (kind !== 'symlink' || leadsTo !== null || (0,comes_alive/* comesAlive */.h)(path) !== null)
            continue;
        const at = fromRoot(example.path) === '' ? path : `${example.path}/${path}`;
        copies.push(...(await contentOf(world, tree, at, path)));
    }
    return { copies, findings: [] };
}
/** Among what goes along: path of the link → path of its content. A link to a directory becomes the directory. */
async function linksTaken(world, tree, taken) {
    const content = new Map();
    const copies = [];
    const dropped = [];
    const findings = [];
    for (const { path, because } of taken) {
        const kind = tree.file(path)?.kind;
        if (kind === 'file')
            continue;
        const found = kind === 'link' ? await contentOf(world, tree, path, path) : [];
        const [only, another] = found;
        if (only !== undefined && another === undefined && only.to === path)
            content.set(path, only.from);
        else {
            dropped.push(path);
            copies.push(...found);
            if (found.length === 0)
                findings.push(kind === 'other' ? (0,finding/* finding */.gk)('EXPORT.NOT_A_FILE', { path }, `${path}, which ${because} needs, is a commit of another repository.`) : (0,finding/* finding */.gk)('EXPORT.SYMLINK_LEAVES', { path }, `${path}, which ${because} needs, leads to nothing that git tracks.`));
        }
    }
    return { content, copies, dropped, findings };
}
/** More files behind one link are no helper. */
const export_vendor_links_MOST = 1000;
async function contentOf(world, tree, at, to) {
    const place = await world.files.resolve(at);
    if (place === null || place === 'outside')
        return [];
    const file = tree.file(place.path);
    if (file?.kind === 'file')
        return [{ from: place.path, to, executable: file.executable, because: `the link ${at}` }];
    if (!tree.isDirectory(place.path) || place.path === '' || place.path === '.')
        return [];
    return tree.below(place.path).slice(0, export_vendor_links_MOST).flatMap(({ path, kind, executable }) => (kind === 'file' ? [{ from: path, to: `${to}${path.slice(place.path.length)}`, executable, because: `the link ${at}` }] : []));
}

;// CONCATENATED MODULE: ./app/steps/export-vendor-contracts.js

/** What is not complete where only files nearby are seen is captured once more where all are. */
async function presetContracts(near, all, example) {
    const found = [];
    const findings = [];
    for (const preset of example.presets) {
        if (preset.action.kind !== 'script')
            continue;
        const first = await near.of(example, preset);
        const captured = first.ok && first.value.state !== 'complete' ? await all.of(example, preset) : first;
        const at = { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id };
        if (captured.ok)
            found.push(captured.value);
        // A script that is not there is told by its own rule.
        else if (captured.problem.code !== 'CAPTURE.NO_SCRIPT')
            findings.push((0,finding/* finding */.gk)('EXPORT.NOT_CAPTURED', at, `The preset ${preset.name} could not be captured: ${captured.problem.message}`));
    }
    return { contracts: found, findings };
}

;// CONCATENATED MODULE: ./app/steps/export-vendor.js
var export_vendor_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var export_vendor_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * `files` are those of the example that go along, relative to it, symlinks that leave it included. `listing`: what git says of the whole
 * garden, when the caller knows it already.
 */
async function exportVendor(world, config, example, files, origin = null, listing = null) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const listed = listing ?? (await world.git.listing());
        if (listed === null)
            return (0,problem/* fail */.fJ)({ code: 'EXPORT.NO_HISTORY', message: `${example.id} does not lie in a git repository.`, next: 'Commit the example, then export it.' });
        const tree = treeOf(listed);
        const move = openMove(fromRoot(example.path));
        const at = (path) => (move.example === '' ? path : `${move.example}/${path}`);
        const own = files.filter(({ kind }) => kind === 'file').map(({ path }) => path);
        const contracts = export_vendor_addDisposableResource(env_1, (0,cached_contracts/* openContracts */.w)(world, config), true);
        const words = await wordsOf(world, own.map(at));
        const near = export_vendor_addDisposableResource(env_1, (0,cached_contracts/* openContracts */.w)(world, config, (all) => nearbyFiles(all, example.path, words)), true);
        const captured = await presetContracts(near, contracts, example);
        const facts = contractFacts(example, captured.contracts, tree);
        const builds = await addBuilds(world, config, contracts, example, captured.contracts, new Set(own));
        const leaving = await leavingLinks(world, tree, example, files);
        const known = withMore(facts, builds, example, tree);
        const closure = openClosure(tree, move, own.map(at), known);
        await read(world, closure);
        const found = closure.result();
        const links = await linksTaken(world, tree, found.taken);
        const standalone = assemble({ example, tree, move, ...found, links: links.content, source: origin?.repository == null ? null : { url: `https://github.com/${origin.repository}`, commit: origin.commit }, rootAbs: world.files.rootAbs });
        const gone = new Set(links.dropped);
        const ignores = await ignoreFiles(world, tree, example, known.builds, own);
        const copies = [...standalone.copies.filter(({ to }) => !gone.has(to)), ...ignores.copies, ...leaving.copies, ...links.copies].filter(({ to }) => !builds.leaves.has(to));
        const same = await sameAsOwn(world, copies, own, at);
        const judged = judgeCopies(copies, own, example, tree, found.pulled, same);
        const findings = [...captured.findings, ...foreignFindings(facts.foreign, example), ...builds.findings, ...leaving.findings, ...links.findings, ...standalone.findings, ...judged.findings, ...pointers(found.members, example)];
        const rewritten = new Map([...standalone.rewritten, ...ignores.rewritten].filter(([path]) => !same.has(path) && !builds.leaves.has(path)));
        for (const [path, text] of builds.rewritten)
            rewritten.set(path, text(rewritten.get(path) ?? null));
        return (0,problem.ok)({ copies: judged.copies, rewritten, ...(builds.added.length === 0 ? {} : { added: builds.added }), findings: inOrder(findings) });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = export_vendor_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const treeOf = (listed) => openTree(listed.filter(({ blob, size }) => blob !== null && size !== null).map(({ path, mode, size }) => ({ path, kind: mode === '120000' ? 'link' : mode === '160000' ? 'other' : 'file', size: size ?? 0, executable: mode === '100755' })));
/** What the descriptor says by itself: shared files, and modules only where something imports them. */
function withMore(facts, builds, example, tree) {
    const shared = example.sharedPaths.flatMap((glob) => {
        const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '');
        if (tree.file(plain) !== null)
            return [plain];
        return tree.matching(tree.isDirectory(plain) ? `${plain}/**` : plain).flatMap(({ path }) => (path.endsWith('.py') ? [] : [path]));
    });
    return {
        ...facts,
        builds: [...facts.builds, ...builds.builds],
        references: [...facts.references, ...builds.builds.map(({ dockerfile }) => ({ path: dockerfile, how: 'needs', line: 1, because: 'the image that another example builds' })), ...shared.map((path) => ({ path, how: 'uses', line: 1, because: `shared_paths of ${example.descriptor}` }))],
    };
}
const export_vendor_MAX_BYTES = 2 * 1024 * 1024;
/** Of what may name another example: scripts, recipes, descriptors. */
async function wordsOf(world, paths) {
    const wanted = paths.filter((path) => /\.(?:sh|bash|zsh|mk|ya?ml|env|toml)$|(?:^|\/)(?:Makefile|[\w.-]*Dockerfile[\w.-]*|justfile)$|(?:^|\/)[^./]+$/.test(path));
    const texts = await world.files.readTexts(wanted, { maxBytes: export_vendor_MAX_BYTES });
    return wanted.map((path) => textOf(texts.get(path)) ?? '').join('\n');
}
async function read(world, closure) {
    for (let wanted = closure.wanted(), first = true; wanted.length > 0 || first; wanted = closure.wanted(), first = false) {
        const texts = await world.files.readTexts(wanted, { maxBytes: export_vendor_MAX_BYTES });
        closure.give(new Map(wanted.map((path) => [path, textOf(texts.get(path))])));
    }
}
const textOf = (result) => (result?.ok === true ? result.value.text : null);
/** The example has a copy of the very file that would go along. */
async function sameAsOwn(world, copies, own, at) {
    const names = new Set(own);
    const same = new Set();
    for (const { from, to } of copies) {
        if (!names.has(to))
            continue;
        const [one, other] = await Promise.all([world.files.readText(from, { maxBytes: export_vendor_MAX_BYTES }), world.files.readText(at(to), { maxBytes: export_vendor_MAX_BYTES })]);
        if (one.ok && other.ok && one.value.text === other.value.text)
            same.add(to);
    }
    return same;
}
const foreignFindings = (foreign, example) => foreign.map(({ preset, path }) => (0,finding/* finding */.gk)('EXPORT.POINTS_OUTSIDE', { path: example.descriptor, example: example.id }, `The preset ${preset} mounts ${path.slice(0, 120)}, a path of one machine.`));
function pointers(members, example) {
    return members.flatMap(({ path, own, text }) => (!own && text !== null && (0,pointer/* looksLikePointer */.HL)(text) ? [(0,finding/* finding */.gk)('EXPORT.LFS_POINTER', { path, example: example.id }, `${path} is a pointer of Git LFS.`)] : []));
}
const inOrder = (findings) => findings.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)));

;// CONCATENATED MODULE: ./app/steps/export-collect.js
/** Everything that goes along in an export, judged; nothing is written yet. */












async function collect(world, config, ground) {
    const { example, listing } = ground;
    const limits = (0,judge_files/* limitsOf */.Af)(config.export);
    const gathered = await gatherFiles(world, example, listing);
    const judged = (0,judge_files/* judgeFiles */.lv)(gathered.files, example, limits);
    // Too many or too large: nothing of it is read (A09).
    if (judged.findings.some(({ code }) => code === 'EXPORT.FILE_TOO_LARGE'))
        return (0,problem.ok)({ judged, standalone: export_collect_NOTHING, findings: [...gathered.findings, ...judged.findings] });
    const vendored = await exportVendor(world, config, example, [...judged.files, ...judged.leaving], { repository: ground.from.repository, commit: ground.from.commit }, listing);
    if (!vendored.ok)
        return vendored;
    const { copies, rewritten } = vendored.value;
    const foreign = new Set(copies.map(({ from }) => from));
    const changed = await uncommitted(world, example, ground, (path) => isInside(example, path) || foreign.has(path));
    if (!changed.ok)
        return changed;
    const sources = [...judged.files.map(({ path }) => ({ from: example.path === '.' ? path : `${example.path}/${path}`, to: path })), ...copies.map(({ from, to }) => ({ from, to }))];
    const looked = await lookThrough(world, { id: example.id, dockerfile: example.build.kind === 'docker' ? example.build.dockerfile : null }, sources.map((each) => ({ ...each, text: rewritten.get(each.to)?.text ?? null })).concat(addedTexts(vendored.value, example)), limits);
    const bytes = { world, example: example.id, listing, maxBytes: limits.fileBytes };
    const [hidden, filtered] = await Promise.all([secretsInBytes(bytes, looked.others), filteredFindings(bytes, sources.map(({ from }) => from))]);
    const findings = [
        ...changed.value,
        ...gathered.findings,
        // What was removed is told as that.
        ...judged.findings.filter(({ code, path }) => code !== 'EXPORT.FILE_ABSENT' || !changed.value.some((each) => each.path === path)),
        ...(0,judge_files/* judgeLeaving */.e4)(judged.leaving, copies.map(({ to }) => to), example),
        ...namesOf(judged, vendored.value, example),
        ...vendored.value.findings,
        ...secretCopies(copies, example),
        ...filtered,
        ...looked.findings,
        ...hidden,
        ...asides(ground, judged),
    ];
    return (0,problem.ok)({ judged, standalone: withStripped(vendored.value, looked.stripped), findings: (0,apply_exemptions/* applyExemptions */.r)(findings, config.validate.exempt).findings });
}
const export_collect_NOTHING = { copies: [], rewritten: new Map(), findings: [] };
/** A file that is kept for secrets stays one under another name: a link or a glob may lead to it (A73). */
function secretCopies(copies, example) {
    return copies.flatMap(({ from, to, because }) => {
        const why = (0,secret_file/* secretFile */.p)(from) ?? (0,secret_file/* secretFile */.p)(to);
        return why === null ? [] : [(0,finding/* finding */.gk)('EXPORT.SECRET_FILE', { path: from, example: example.id }, `${from} is ${why}, and goes along for ${because}.`)];
    });
}
/** Written from what scripts of other examples say. */
const addedTexts = ({ added }, { path: root }) => (added ?? []).map(({ path, text }) => ({ from: root === '.' ? path : `${root}/${path}`, to: path, text }));
/** What comes from outside may take a name of the example, in another spelling. */
function namesOf(judged, { copies }, example) {
    const from = new Map(copies.map((copy) => [copy.to, copy.from]));
    const own = [...judged.files, ...judged.links].map(({ path }) => path);
    return (0,judge_names/* judgeNames */.c)([...own, ...copies.map(({ to }) => to)], (path) => ({ path: from.get(path) ?? path, example: example.id })).filter(({ path }) => copies.some((copy) => copy.from === path));
}
function asides({ example, others }, judged) {
    const at = { path: example.descriptor, example: example.id };
    const dependants = findDependants(others, judged.files.map(({ path }) => (example.path === '.' ? path : `${example.path}/${path}`)));
    return [
        ...(example.archivedBy.length > 0 ? [(0,finding/* finding */.gk)('EXPORT.ARCHIVED', at, `${example.id} is archived, says its ${example.archivedBy.join(' and its ')}.`)] : []),
        ...(dependants.length > 0 ? [(0,finding/* finding */.gk)('EXPORT.OTHERS_DEPEND', at, `${dependants.slice(0, 10).join(', ')}${dependants.length > 10 ? ` and ${dependants.length - 10} more` : ''} ${dependants.length === 1 ? 'depends' : 'depend'} on its files.`)] : []),
    ];
}
/** A notebook whose outputs went is another text, as one whose paths changed is. */
function withStripped(standalone, stripped) {
    const rewritten = new Map(standalone.rewritten);
    for (const [path, text] of stripped)
        rewritten.set(path, { text, edits: rewritten.get(path)?.edits ?? [] });
    return { ...standalone, rewritten };
}

// EXTERNAL MODULE: ./core/garden/plan.js + 1 modules
var plan = __webpack_require__(29915);
;// CONCATENATED MODULE: ./core/export/pins/constrain-dockerfile.js
/** A Dockerfile whose pip installs what the lock says: the lock is copied in before the first installation of a stage, and named to pip. */



/** Only what the Dockerfile installs with pip is constrained; where it installs nothing that is not held by hashes already, nothing changes. */
function constrainDockerfile(text) {
    const places = firstInstalls(text);
    if (places.length === 0)
        return { text, edits: [] };
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = text.split('\n');
    const edits = places.map(({ line, uv }) => ({ line, before: lines[line - 1], after: `${constraint(uv).join(end)}${end}${lines[line - 1]}` }));
    for (const { line, after } of edits)
        lines[line - 1] = after;
    return { text: lines.join('\n'), edits };
}
/** Whether a build takes versions that nothing holds. */
const installsLoosely = (text) => firstInstalls(text).length > 0;
/**
 * An argument is in the environment of every RUN of its stage, and not in the image that comes out. A base that sets PIP_CONSTRAINT itself
 * keeps its own: ENV wins over ARG.
 */
const constraint = (uv) => [`COPY ${LOCK_PATH} ${LOCK_IN_IMAGE}`, `ARG PIP_CONSTRAINT=${LOCK_IN_IMAGE}`, ...(uv ? [`ARG UV_CONSTRAINT=${LOCK_IN_IMAGE}`] : [])];
const LOCK_IN_IMAGE = `/tmp/${LOCK_PATH}`;
function firstInstalls(text) {
    // Who sets it knows better.
    if (/\b(?:PIP|UV)_CONSTRAINT\b/.test(text))
        return [];
    const inside = hereLines(text);
    const bodies = text.split('\n');
    const found = [];
    let done = false;
    const instructions = (0,contract_dockerfile/* readDockerfile */.n)(text).instructions.filter(({ line }) => !inside.has(line));
    for (const { kind, rest, line } of instructions) {
        if (kind === 'FROM')
            done = false;
        const body = kind === 'RUN' && inside.has(line + 1) ? hereBody(bodies, inside, line) : '';
        if (done || kind !== 'RUN' || !isLoose(`${rest}\n${body}`))
            continue;
        done = true;
        found.push({ line, uv: /\buv\s+pip\b/.test(`${rest}\n${body}`) });
    }
    return found;
}
function hereBody(lines, inside, line) {
    const body = [];
    for (let at = line + 1; inside.has(at); at++)
        body.push(lines[at - 1] ?? '');
    return body.join('\n');
}
/** One installation that is not held by hashes is enough. */
function isLoose(script) {
    return script.split(/&&|\|\||;|\n/).some((command) => constrain_dockerfile_installs(command) && !/--require-hashes\b|--hash[=\s]/.test(command));
}
/** `pip install`, `python3 -m pip --quiet install`, `["pip", "install"]`. */
function constrain_dockerfile_installs(command) {
    const words = command.split(/[\s"',[\]()]+/);
    const pip = words.findIndex((word) => /^(?:.*\/)?pip[\d.]*$/.test(word));
    return pip !== -1 && words.includes('install', pip);
}

;// CONCATENATED MODULE: ./core/export/pins/dockerfiles.js
/** Whether a path of the new repository is a Dockerfile, by its name or because the example builds with it. */
function isDockerfile(path, { build }) {
    if (build.kind === 'docker' && path === build.dockerfile)
        return true;
    return /(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][\w.-]*)?$|\.(?:dockerfile|containerfile)$/i.test(path) && !/\.dockerignore$/i.test(path);
}

;// CONCATENATED MODULE: ./core/export/pins/image-words.js
/**
 * Where a Dockerfile names images that are pulled for the build, and whether a digest can be written there. Total. Bodies of
 * here-documents are left alone: `from torch import nn` in one is Python.
 */


/** Stages of the file itself, `scratch` and names that end in a digest are left out. */
const imageWords = (text) => allWords(text).filter(({ name }) => name === null || !HELD.test(name));
/** The names that end in a digest. */
const heldImages = (text) => allWords(text).flatMap(({ name }) => (name !== null && HELD.test(name) ? [name] : []));
const HELD = /@sha256:[0-9a-f]{64}$/;
function allWords(text) {
    const places = readPlaces(text);
    const defaults = argDefaults(places);
    const stages = new Set(['scratch']);
    const words = [];
    const known = new Map();
    const ofVariable = (raw, place) => {
        const word = known.get(raw) ?? wordOf(raw, place, '', defaults, places, text);
        known.set(raw, word);
        return word;
    };
    const take = (raw, place, before) => {
        if (raw === '' || stages.has(raw.toLowerCase()) || /^\d+$/.test(raw))
            return;
        const word = raw.startsWith('$') ? ofVariable(raw, place) : wordOf(raw, place, before, defaults, places, text);
        if (word.name === null || !stages.has(word.name.toLowerCase()))
            words.push(word);
    };
    for (const place of places) {
        if (words.length >= image_words_MOST)
            break;
        const { kind, flags, rest } = place.instruction;
        if (kind === 'FROM') {
            const [image = '', as = '', stage = ''] = rest.split(/\s+/);
            take(image, place, '');
            if (as.toUpperCase() === 'AS' && stage !== '')
                stages.add(stage.toLowerCase());
        }
        for (const flag of flags) {
            const from = /^--from=(.+)$/is.exec(flag)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/is.exec(flag)?.[1];
            if (from !== undefined && (kind === 'COPY' || kind === 'ADD' || kind === 'RUN'))
                take(from, place, 'from=');
        }
    }
    return words;
}
/** More images than this no build names; whoever does gets the first ones pinned. */
const image_words_MOST = 200;
function readPlaces(text) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const inside = hereLines(text);
    const { instructions } = (0,contract_dockerfile/* readDockerfile */.n)(text);
    const firstFrom = instructions.find(({ kind, line }) => kind === 'FROM' && !inside.has(line))?.line ?? Infinity;
    return instructions.flatMap((instruction, index) => {
        const from = starts[instruction.line - 1];
        const next = instructions[index + 1];
        const to = next === undefined ? text.length : (starts[next.line - 1] ?? text.length);
        return from === undefined || inside.has(instruction.line) ? [] : [{ instruction, from, to, isGlobal: instruction.line < firstFrom }];
    });
}
/** Of arguments before the first FROM: the only ones that count in it. */
function argDefaults(places) {
    const defaults = new Map();
    for (const place of places) {
        if (place.instruction.kind !== 'ARG' || !place.isGlobal)
            continue;
        for (const word of place.instruction.rest.split(/\s+/)) {
            const [, name, value] = /^([A-Za-z_]\w*)=(.+)$/.exec(word) ?? [];
            if (name !== undefined && value !== undefined)
                defaults.set(name, { value: value.replace(/^(["'])(.*)\1$/, '$2'), place });
        }
    }
    return defaults;
}
function wordOf(raw, place, before, defaults, places, text) {
    const { line } = place.instruction;
    const variable = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(raw);
    const name = variable?.[1] ?? variable?.[2];
    if (name === undefined)
        return raw.includes('$') ? { name: null, end: null, line } : { name: raw, end: endOf(text, place, before, raw), line };
    const found = defaults.get(name);
    if (found === undefined || found.value.includes('$'))
        return { name: null, end: null, line };
    // A digest in the default would land in the middle of every other name that is made with it.
    if (places.some((other) => isPart(name, other.instruction)))
        return { name: found.value, end: null, line };
    return { name: found.value, end: endOf(text, found.place, `${name}=`, found.value), line: found.place.instruction.line };
}
/** Whether an instruction that names images or sets other defaults uses the variable as a part of something. */
function isPart(name, { kind, rest, flags }) {
    const words = kind === 'FROM' ? [rest.split(/\s+/)[0] ?? ''] : kind === 'ARG' ? rest.split(/\s+/) : flags;
    const mentions = (word) => [...word.matchAll(/\$\{?([A-Za-z_]\w*)/g)].some(([, own]) => own === name);
    return words.some((word) => mentions(word) && ![`$${name}`, `\${${name}}`].includes(word.replace(/^--from=/i, '')));
}
/** The end of the one place in the instruction where the name stands whole; null: there is none, or more than one. */
function endOf(text, { from, to }, before, name) {
    const own = text.slice(from, to);
    const ends = [];
    for (let at = own.indexOf(name); at !== -1 && ends.length < 2; at = own.indexOf(name, at + 1)) {
        const start = isQuote(own[at - 1]) ? at - 1 : at;
        const fits = before === '' ? start > 0 && /\s/.test(own[start - 1]) : own.slice(Math.max(0, start - before.length), start).toLowerCase() === before.toLowerCase();
        const right = own[at + name.length];
        if (fits && (right === undefined || /[\s"',\\]/.test(right)))
            ends.push(from + at + name.length);
    }
    return ends.length === 1 ? ends[0] : null;
}
const isQuote = (letter) => letter === '"' || letter === "'";

;// CONCATENATED MODULE: ./core/export/changed-lines.js
/** The lines that differ between two texts of equally many lines. */
function changed_lines_changedLines(before, after) {
    const others = after.split('\n');
    return before.split('\n').flatMap((line, index) => (line === others[index] ? [] : [{ line: index + 1, before: line, after: others[index] ?? '' }]));
}

;// CONCATENATED MODULE: ./core/export/pins/pin-dockerfile.js
/** A Dockerfile whose base images cannot move. */


/**
 * `FROM name:tag` becomes `FROM name:tag@sha256:…` where the digest is known, also in the default of the argument that names it, and in
 * `COPY --from=`; every other byte stays.
 */
function pinDockerfile(text, { images }) {
    const digests = new Map();
    for (const { name, end } of imageWords(text)) {
        const digest = name === null ? undefined : images.get(name);
        if (end !== null && digest !== undefined && DIGEST.test(digest))
            digests.set(end, digest);
    }
    const ends = [...digests].sort(([one], [other]) => other - one);
    const pinned = ends.reduce((so, [end, digest]) => `${so.slice(0, end)}@${digest}${so.slice(end)}`, text);
    return { text: pinned, edits: changed_lines_changedLines(text, pinned) };
}
const DIGEST = /^sha256:[0-9a-f]{64}$/;

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./core/archive/rewrite-yaml.js
/** Paths in the scalars and keys of a YAML text, edited by range: comments, quoting and layout stay. */


/** null: it is no YAML. Linear: the library's first stage keeps its own stack, and so does this walk (A03). */
function yamlScalars(text) {
    const scalars = [];
    const open = [...new dist/* Parser */.iX().parse(text)].toReversed().map((token) => ({ token, top: '', depth: 0 }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { token, top, depth } = next;
        if (token.type === 'error')
            return null;
        if (token.type === 'document') {
            if (token.value !== undefined)
                open.push({ token: token.value, top, depth });
        }
        else if ('items' in token) {
            for (const item of token.items) {
                const name = depth === 0 && item.key !== undefined && item.key !== null && 'source' in item.key ? item.key.source.replace(/^["']|["']$/g, '') : top;
                if (item.value !== undefined)
                    open.push({ token: item.value, top: name, depth: depth + 1 });
                if (item.key !== undefined && item.key !== null)
                    open.push({ token: item.key, top: name, depth: depth + 1 });
            }
        }
        else if (token.type === 'block-scalar')
            scalars.push({ at: token.offset + token.props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0), source: token.source, top });
        else if (token.type === 'scalar' || token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar')
            scalars.push({ at: token.offset, source: token.source, top });
    }
    return scalars;
}
/** `only`: keys of the top level that are looked at; left out: all. */
function rewriteYaml(text, { from, to }, only) {
    const scalars = yamlScalars(text);
    if (scalars === null)
        return null;
    const edits = scalars.filter(({ top }) => only?.(top) !== false).flatMap(({ at, source }) => mentionsOf(source, from, { rooted: true }).map((offset) => ({ at: at + offset, before: from, after: to })));
    // The offsets are the library's: what does not say what it should is not touched.
    return edits.every(({ at, before }) => text.startsWith(before, at)) ? edits : null;
}

;// CONCATENATED MODULE: ./core/export/templates/adapt-descriptor.js
/** The descriptor of an example that became the root of a repository: only paths that named its old place change, everything else stays byte for byte. */


/** `examples/vision/digits/train.sh` becomes `train.sh`. Words for people (descriptions, notes) keep the old place. `path`: of the example in the garden. */
function adaptDescriptor(text, path) {
    const scalars = yamlScalars(text);
    if (scalars === null || path === '.')
        return { text, edits: [] };
    const old = `${path}/`;
    const cuts = scalars.filter(({ top }) => !adapt_descriptor_WORDS.has(top)).flatMap(({ at, source }) => adapt_descriptor_placesOf(source, old).map((offset) => at + offset));
    // The offsets are the library's: what does not say what it should is not touched.
    if (!cuts.every((at) => text.startsWith(old, at)))
        return { text, edits: [] };
    const after = cuts.sort((one, other) => other - one).reduce((so, at) => so.slice(0, at) + so.slice(at + old.length), text);
    return { text: after, edits: changed_lines_changedLines(text, after) };
}
/** Where a path begins; `my-examples/vision/digits/x` is another one, and a directory alone is no file of it. */
function adapt_descriptor_placesOf(source, old) {
    const places = [];
    for (let at = source.indexOf(old); at !== -1; at = source.indexOf(old, at + old.length)) {
        const before = source.slice(0, at);
        const after = source[at + old.length] ?? '';
        if (/(?:^|[\s"'=:,([{])(?:\.\/)?$/.test(before) && /[\w.*[{-]/.test(after))
            places.push(at);
    }
    return places;
}
/** Top-level keys that hold no path for a program. */
const adapt_descriptor_WORDS = new Set(['name', 'description', 'capability', 'tags', 'tasks', 'frameworks', 'modalities', 'datasets', 'stability', 'verification', 'last_verification_note', 'notes', 'limitations', 'references', 'paper', 'license', 'repository', 'source', 'successor', 'archived']);

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
;// CONCATENATED MODULE: ./core/export/templates/node-project.js
/** What a package.json asks a workflow to run. Only whether a script is there counts: no word of it is handed on (A48). */

/** `text`: of package.json at the root; null: there is none. */
function planNode(text, has) {
    if (text === null)
        return { kind: 'none', reason: null };
    const parsed = (0,parse_json/* parseJson */.q)(text.replace(/^\uFEFF/, ''), { maxLength: 1 << 20, maxDepth: 32, maxString: 1 << 16 });
    if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null)
        return { kind: 'none', reason: 'package.json cannot be read.' };
    const foreign = ['yarn.lock', 'pnpm-lock.yaml', 'bun.lockb', 'bun.lock'].find(has);
    const locked = has('package-lock.json') || has('npm-shrinkwrap.json');
    if (foreign !== undefined && !locked)
        return { kind: 'none', reason: `The packages are locked by ${foreign}, which npm does not read.` };
    const scripts = parsed.value['scripts'];
    const script = (name) => {
        const found = typeof scripts === 'object' && scripts !== null && Object.hasOwn(scripts, name) ? scripts[name] : undefined;
        return typeof found === 'string' ? found : '';
    };
    // `npm init` writes this one, and it always fails.
    const test = script('test');
    return { kind: 'project', project: { locked, lint: script('lint') !== '', test: test !== '' && !test.includes('no test specified') } };
}

// EXTERNAL MODULE: ./core/export/templates/other-workflows.js
var other_workflows = __webpack_require__(2548);
;// CONCATENATED MODULE: ./core/export/templates/smoke-image.js
/** The name under which an exported repository builds its image: what Docker allows as one, of letters, digits and dashes. */
const smokeImage = (id) => `hortus-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'example'}:smoke`;

;// CONCATENATED MODULE: ./core/export/templates/smoke-service.js

/** Expects `$scratch`. */
function serviceCommand({ service, limits, environment, image, command }) {
    const asked = { port: service.port, path: service.path, below: service.readyBelow, seconds: service.readySeconds, ask: service.ask };
    return `name="hortus-smoke-$$"
trap 'docker rm --force "$name" >/dev/null 2>&1 || true; rm -rf "$scratch"' EXIT
docker run --detach --name "$name" --init \\
${limits}${environment}  ${image} ${command} >/dev/null
if docker exec "$name" python3 -c '${ASK}' ${(0,shell_quote/* shellQuote */.Z)(JSON.stringify(asked))}; then
  echo 'The service answered.'
else
  docker logs "$name"
  exit 1
fi
`;
}
/** No single quote is in it: it stands between two. */
const ASK = `
import http.client, json, sys, time
want = json.loads(sys.argv[1])
def ask(method, path, body=None, headers={}, seconds=5):
    link = http.client.HTTPConnection("127.0.0.1", want["port"], timeout=seconds)
    link.request(method, path, body, headers)
    answer = link.getresponse()
    return answer.status, answer.read(1 << 20).decode("utf-8", "replace")
end = time.monotonic() + want["seconds"]
while True:
    try:
        status, text = ask("GET", want["path"] or "/")
        if want["path"] is None or status < want["below"]:
            break
    except (OSError, http.client.HTTPException):
        pass
    if time.monotonic() > end:
        sys.exit("the service is not ready after %s s" % want["seconds"])
    time.sleep(0.2)
asked = want["ask"]
if asked is None:
    sys.exit(0)
body = asked["body"]
if asked["bodyFile"] is not None:
    body = open(asked["bodyFile"], "rb").read()
elif body is not None:
    body = body.encode()
status, text = ask(asked["method"], asked["path"], body, asked["headers"], asked["seconds"])
if status != asked["status"] if asked["status"] is not None else status >= 500:
    sys.exit("the service answered with %s" % status)
if asked["contains"] is not None and asked["contains"] not in text:
    sys.exit("the answer does not contain what is expected")
`;

;// CONCATENATED MODULE: ./core/export/templates/smoke-script.js



function smokeScript({ example, config, plan, path }) {
    const up = path.includes('/') ? '/..' : '';
    return `#!/bin/sh
# Builds the image and runs the smoke test. Words after the script's name go to the build, for instance --build-arg NAME=VALUE;
# with --build as the first of them it is built and nothing is run.
set -eu
cd "$(dirname "$0")${up}"
only=
if [ "\${1-}" = --build ]; then
  only=build
  shift
fi
${buildLines(example, plan)}
if [ "$only" = build ]; then exit 0; fi
${runLines(example, config, plan)}`;
}
function buildLines(example, { build }) {
    switch (build.kind) {
        case 'script':
            return `bash ${(0,shell_quote/* shellQuote */.Z)(build.script)}${smoke_script_wordsOf(build.args)} "$@"`;
        case 'docker':
            return dockerBuild(example);
        case 'none':
            return '# There is nothing to build.';
    }
}
function dockerBuild(example) {
    const { dockerfile, args } = example.build.kind === 'docker' ? example.build : { dockerfile: 'Dockerfile', args: {} };
    const given = Object.entries(args).map(([name, value]) => ` --build-arg ${(0,shell_quote/* shellQuote */.Z)(`${name}=${value}`)}`).join('');
    return `docker build --tag ${smokeImage(example.id)} --file ${(0,shell_quote/* shellQuote */.Z)(dockerfile)}${given} "$@" .`;
}
function runLines(example, config, { preset, env, needsGpu }) {
    const { action } = preset;
    const seconds = Math.ceil(preset.timeoutSeconds ?? config.smoke.timeout_seconds);
    if (action.kind === 'script')
        return scriptLines(preset, action, { ...preset.env, ...env }, seconds);
    if (preset.compose !== undefined)
        return composeLines(preset, seconds);
    const image = smokeImage(example.id);
    const command = `${action.kind === 'command' ? action.argv.map(shell_quote/* shellQuote */.Z).join(' ') : ''}${paramWords(preset)}`;
    if (preset.service !== undefined)
        return `${SCRATCH}${serviceCommand({ service: preset.service, limits: limits(preset, config, needsGpu), environment: environment(preset), image, command })}`;
    return `${SCRATCH}timeout ${seconds} docker run --rm --init \\
${limits(preset, config, needsGpu)}${environment(preset)}  ${image} ${command}
cat "$scratch/metrics.jsonl" 2>/dev/null || true
`;
}
/**
 * The garden's own way: the script calls the engine itself, with the variables that its runner would give it, unless the caller has some.
 * What it writes goes to a directory of its own that every user of an image may write to, and not into the repository.
 */
function scriptLines(preset, { script, args }, env, seconds) {
    const given = Object.entries(env).map(([name, value]) => ` ${(0,shell_quote/* shellQuote */.Z)(`${name}=${value}`)}`).join('');
    return `${SCRATCH}chmod 0777 "$scratch/outputs"
: "\${CVL_WORK_DIR:=$scratch/outputs}" "\${CVL_CONTAINER_NAME:=hortus-smoke-$$}" "\${CVL_PATH_ARGS:=}"
export CVL_WORK_DIR CVL_CONTAINER_NAME CVL_PATH_ARGS
timeout ${seconds}${given === '' ? '' : ` env${given}`} bash ${(0,shell_quote/* shellQuote */.Z)(script)}${smoke_script_wordsOf(args)}${paramWords(preset)}
`;
}
function composeLines(preset, seconds) {
    const { compose, action } = preset;
    const file = compose?.file == null ? '' : ` --file ${(0,shell_quote/* shellQuote */.Z)(compose.file)}`;
    return `trap 'docker compose${file.replaceAll("'", `'\\''`)} down --volumes --remove-orphans' EXIT
timeout ${seconds} docker compose${file} run --rm --build ${(0,shell_quote/* shellQuote */.Z)(compose?.runIn ?? '')} ${action.kind === 'command' ? action.argv.map(shell_quote/* shellQuote */.Z).join(' ') : ''}${paramWords(preset)}
`;
}
/** As Hortus runs it: no privileges, no network unless the preset asks for it, the caller's user, nothing of the caller's environment. */
const limits = (preset, { smoke }, gpu) => `  --network ${preset.network ? 'bridge' : 'none'} --cap-drop ALL --security-opt no-new-privileges --pids-limit ${smoke.pids} --shm-size ${Math.ceil(smoke.shm_gb * 1024)}m${gpu ? ' --gpus all' : ''} \\
  --user "$(id -u):$(id -g)" --mount "type=bind,source=$PWD,target=/workspace" --workdir /workspace \\
  --mount "type=bind,source=$scratch,target=/hortus" \\
`;
function environment(preset) {
    const env = Object.entries({ ...preset.env, HORTUS_METRICS: '/hortus/metrics.jsonl', HORTUS_EVENTS: '/hortus/events.jsonl', HORTUS_OUTPUTS: '/hortus/outputs', HOME: '/tmp' });
    return env.map(([name, value]) => `  --env ${(0,shell_quote/* shellQuote */.Z)(`${name}=${value}`)} \\\n`).join('');
}
const SCRATCH = `scratch="$(mktemp -d)"
trap 'rm -rf "$scratch" || true' EXIT
mkdir "$scratch/outputs"
`;
const smoke_script_wordsOf = (words) => words.map((word) => ` ${(0,shell_quote/* shellQuote */.Z)(word)}`).join('');
const paramWords = ({ params }) => smoke_script_wordsOf(Object.entries(params).flatMap(([name, value]) => (value === true ? [`--${name}`] : value === false ? [] : [`--${name}`, String(value)])));

// EXTERNAL MODULE: ./core/export/templates/tool-requirements.js + 1 modules
var tool_requirements = __webpack_require__(91743);
;// CONCATENATED MODULE: ./core/export/templates/pytest-script.js
/** `.github/pytest.sh`: runs the tests in the example's own image, with tools that are mounted into it. */




function pytestScript(example, { smoke }) {
    return `#!/bin/sh
# Runs the tests in the image of the example, for what they import is there; without network and privileges.
set -eu
cd "$(dirname "$0")/.."
${dockerBuild(example)}
tools="$(mktemp -d)"
trap 'rm -rf "$tools"' EXIT
python="$(docker run --rm --network none --entrypoint python3 ${(0,shell_quote/* shellQuote */.Z)(smokeImage(example.id))} -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
${(0,tool_requirements/* installTools */.HG)(tool_requirements/* TEST_REQUIREMENTS */.KL, '--quiet --target "$tools" --python-version "$python" ').replace(/^python /, 'python3 ')}
docker run --rm --init --network none --cap-drop ALL --security-opt no-new-privileges --pids-limit ${smoke.pids} \\
  --user "$(id -u):$(id -g)" --mount "type=bind,source=$PWD,target=/workspace" --workdir /workspace \\
  --mount "type=bind,source=$tools,target=/opt/hortus-tools,readonly" --env PYTHONPATH=/opt/hortus-tools \\
  --env HOME=/tmp --env COVERAGE_FILE=/tmp/coverage --env PYTHONDONTWRITEBYTECODE=1 \\
  --entrypoint python3 ${(0,shell_quote/* shellQuote */.Z)(smokeImage(example.id))} -m pytest -p no:cacheprovider -p pytest_cov --cov=. --cov-report=term
`;
}

// EXTERNAL MODULE: ./core/contract/base-image.js
var base_image = __webpack_require__(18344);
// EXTERNAL MODULE: ./core/source/read-toml.js + 1 modules
var read_toml = __webpack_require__(61136);
// EXTERNAL MODULE: ./core/export/templates/python-versions.js
var python_versions = __webpack_require__(24693);
;// CONCATENATED MODULE: ./core/export/templates/python-tests.js
/** Decides where the tests of an exported repository run, if they do: in its image, on the runner, or not yet. */





function planPythonTests(facts) {
    if (!facts.tests)
        return { tests: { kind: 'none' }, reason: null };
    if (facts.needsGpu)
        return { tests: { kind: 'none' }, reason: 'The example needs a GPU, and the machines of GitHub have none.' };
    const declared = declaredPythons(facts.pyproject);
    if (declared !== null)
        return declared.length === 0 ? old('pyproject.toml') : host(facts, declared);
    if (facts.dockerfile === null)
        return host(facts, [python_versions/* DEFAULT_PYTHON */.H1]);
    const image = (0,base_image/* baseImage */.f)(facts.dockerfile, facts.args);
    const python = facts.lock?.python ?? (image === null ? null : (0,python_versions/* pythonOfImage */.vC)(image));
    if (python !== null && !python_versions/* PYTHONS */.Q$.some((each) => each === python))
        return old('image');
    return onlyRequirements(facts, image) && python !== null ? host(facts, [python]) : { tests: { kind: 'image' }, reason: null };
}
function host({ requirements, pyproject, lock }, pythons) {
    const project = pyproject !== null && /^[ \t]*\[[ \t]*(?:project|build-system)[ \t]*\]/m.test(pyproject);
    const [only, ...others] = pythons;
    return { tests: { kind: 'host', pythons, requirements: requirements !== null, project, locked: lock !== null && others.length === 0 && only === lock.python }, reason: null };
}
const old = (where) => ({ tests: { kind: 'none' }, reason: `The ${where} asks for a Python that pytest does not run on any more: it needs ${python_versions/* PYTHONS */.Q$[0]} to ${python_versions/* PYTHONS */.Q$.at(-1)}.` });
/** null: nothing that can be read says. */
function declaredPythons(pyproject) {
    const document = pyproject === null ? null : (0,read_toml/* readToml */.D)(pyproject, 'pyproject.toml');
    if (document?.ok !== true || !(0,source_document/* isMap */.jh)(document.value.value))
        return null;
    const project = document.value.value['project'];
    const requires = (0,source_document/* isMap */.jh)(project) ? project['requires-python'] : undefined;
    return typeof requires === 'string' ? (0,python_versions/* pythonsFor */.HC)(requires) : null;
}
/** A plain `python:3.x` that gets a requirements file and nothing else: the runner's Python with that file is as good, and much faster. */
function onlyRequirements({ dockerfile, requirements }, image) {
    if (dockerfile === null || requirements === null || image === null || (0,python_versions/* pythonOfImage */.vC)(image) === null)
        return false;
    const commands = (0,contract_dockerfile/* readDockerfile */.n)(dockerfile).instructions.flatMap(({ kind, rest }) => (kind === 'RUN' ? rest.split(/&&|;/) : []));
    const installs = commands.map((command) => command.trim().split(/\s+/)).filter((words) => words.some((word) => INSTALLERS.test(word)));
    return installs.length === 1 && installsFile(installs[0]);
}
const INSTALLERS = /^(?:\S*\/)?(?:pip[\d.]*|uv|apt|apt-get|apk|dnf|yum|conda|mamba|micromamba|poetry|pdm|curl|wget|git)$/;
/** `pip install --no-cache-dir -r requirements.txt` */
function installsFile(words) {
    const [last, option, ...before] = words.toReversed();
    const start = before.toReversed().filter((word) => !word.startsWith('--')).join(' ');
    return /^(?:\S*\/)?requirements\.txt$/.test(last ?? '') && (option === '-r' || option === '--requirement') && /^(?:python3? -m )?pip3? install$/.test(start);
}

// EXTERNAL MODULE: ./core/export/templates/python-workflow.js
var python_workflow = __webpack_require__(66837);
;// CONCATENATED MODULE: ./core/export/templates/compose-checks.js
/** The workflows of the languages that are there, with what they need, and what is to be said about them. */










function composeChecks(facts, textOf) {
    const parts = [pythonChecks(facts, textOf), rustChecks(facts), nodeChecks(facts, textOf), lockChecks(facts, textOf)];
    return { texts: Object.assign({}, ...parts.map(({ texts }) => texts)), sentences: parts.flatMap(({ sentences }) => sentences), findings: parts.flatMap(({ findings }) => findings) };
}
const compose_checks_NOTHING = { texts: {}, sentences: [], findings: [] };
const compose_checks_file = (text, executable = false) => ({ text, executable });
function pythonChecks(facts, textOf) {
    const { example, config, pins, paths, hasTests } = facts;
    if (!paths.some((path) => path.endsWith('.py')))
        return compose_checks_NOTHING;
    const dockerfile = example.build.kind === 'docker' ? textOf(example.build.dockerfile) : null;
    const args = example.build.kind === 'docker' ? example.build.args : {};
    const { tests, reason } = planPythonTests({ tests: hasTests, pyproject: textOf('pyproject.toml'), requirements: textOf('requirements.txt'), dockerfile, args, needsGpu: (0,plan/* needsGpu */.od)(example), lock: pins.lock });
    const texts = {
        [python_workflow/* PYTHON_WORKFLOW */.H9]: compose_checks_file((0,python_workflow/* pythonWorkflow */.Qq)(tests)),
        [tool_requirements/* LINT_REQUIREMENTS */.tc]: compose_checks_file((0,tool_requirements/* lintRequirements */.y2)()),
        ...(tests.kind === 'none' ? {} : { [tool_requirements/* TEST_REQUIREMENTS */.KL]: compose_checks_file((0,tool_requirements/* testRequirements */.XB)()) }),
        ...(tests.kind === 'image' ? { [python_workflow/* PYTEST_SCRIPT */.Kc]: compose_checks_file(pytestScript(example, config), true) } : {}),
    };
    const where = tests.kind === 'none' ? '' : tests.kind === 'image' ? ', then runs the tests in the image' : `, then runs the tests on Python ${tests.pythons.join(', ')}`;
    return { texts, sentences: [`The workflow \`Python\` looks for real mistakes with ruff${where}.`], findings: notRun(facts, reason) };
}
function rustChecks({ paths, example }) {
    if (!paths.includes('Cargo.toml'))
        return compose_checks_NOTHING;
    const locked = paths.includes('Cargo.lock');
    return { texts: { [other_workflows/* RUST_WORKFLOW */.jj]: compose_checks_file((0,other_workflows/* rustWorkflow */.C9)({ locked })) }, sentences: ['The workflow `Rust` checks format and lints with clippy, then runs the tests.'], findings: locked ? [] : [noLock(example, 'Cargo.toml', 'Cargo.lock')] };
}
function nodeChecks(facts, textOf) {
    const { paths, example } = facts;
    const plan = planNode(textOf('package.json'), (path) => paths.includes(path));
    if (plan.kind === 'none')
        return { ...compose_checks_NOTHING, findings: notRun(facts, plan.reason) };
    return { texts: { [other_workflows/* NODE_WORKFLOW */.Nn]: compose_checks_file((0,other_workflows/* nodeWorkflow */.AP)(plan.project)) }, sentences: ['The workflow `Node` installs the packages, then lints and tests as far as package.json says how.'], findings: plan.project.locked ? [] : [noLock(example, 'package.json', 'package-lock.json')] };
}
/** A lock of its own, or hashes, hold as well as ours. */
function lockChecks({ example, pins, paths }, textOf) {
    const text = example.build.kind === 'docker' ? textOf(example.build.dockerfile) : null;
    if (text === null || pins.lock !== null || paths.includes(LOCK_PATH) || !installsLoosely(text))
        return compose_checks_NOTHING;
    return { ...compose_checks_NOTHING, findings: [(0,finding/* finding */.gk)('EXPORT.NOT_LOCKED', { path: example.descriptor, example: example.id }, 'No image said which Python packages its build takes.')] };
}
const notRun = ({ example }, reason) => (reason === null ? [] : [(0,finding/* finding */.gk)('EXPORT.TESTS_NOT_RUN', { path: example.descriptor, example: example.id }, reason)]);
const noLock = ({ path, id }, manifest, lock) => (0,finding/* finding */.gk)('EXPORT.NO_LOCKFILE', { path: path === '.' ? manifest : `${path}/${manifest}`, example: id }, `There is a ${manifest}, and no ${lock} beside it.`);

// EXTERNAL MODULE: ./core/export/templates/export-mark.js + 2 modules
var export_mark = __webpack_require__(7669);
;// CONCATENATED MODULE: ./core/export/templates/gitignore.js
/** What no commit of an exported repository should hold, when the example has no `.gitignore` of its own: but nothing that the example itself holds. */
function gitignore(paths) {
    return LINES.filter((line) => !paths.some((path) => isIgnored(path, line))).map((line) => `${line}\n`).join('');
}
const LINES = ['.hortus/', '.coverage', '.env', '.pytest_cache/', '.ruff_cache/', '.venv/', '__pycache__/', '*.pyc', 'data/container_cache/', 'node_modules/', 'outputs/', 'target/'];
/** A name, or an ending, at any depth; a path with a slash in the middle from the root. */
function isIgnored(path, line) {
    if (line.startsWith('*'))
        return path.endsWith(line.slice(1));
    return line.slice(0, -1).includes('/') ? path.startsWith(line) : `/${path}${line.endsWith('/') ? '' : '/'}`.includes(`/${line.replace(/\/$/, '')}/`);
}

// EXTERNAL MODULE: ./core/export/templates/hortus-config.js
var hortus_config = __webpack_require__(86925);
;// CONCATENATED MODULE: ./core/export/templates/own-readme.js
/** The example's own README: its commands for Hortus name the example by the id that it has in the new repository. */

/** `hortus run vision/digits` becomes `hortus run root`; every other mention of the id stays. */
function ownReadme(text, id) {
    if (id === '')
        return { text, edits: [] };
    const places = [];
    for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + id.length)) {
        const before = text.slice(Math.max(0, at - 40), at);
        if (/(?:^|[\s`$(])hortus [a-z]{2,20} $/.test(before) && !/[\w/.-]/.test(text[at + id.length] ?? ''))
            places.push(at);
    }
    const after = places.toReversed().reduce((so, at) => `${so.slice(0, at)}root${so.slice(at + id.length)}`, text);
    return { text: after, edits: changed_lines_changedLines(text, after) };
}

// EXTERNAL MODULE: ./core/render/markdown/md.js
var md = __webpack_require__(53476);
// EXTERNAL MODULE: ./core/render/markdown/prose.js
var prose = __webpack_require__(34942);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
// EXTERNAL MODULE: ./core/contract/capture/garden-image.js
var garden_image = __webpack_require__(74183);
;// CONCATENATED MODULE: ./core/export/templates/smoke-plan.js
/** Decides how an exported repository is smoked: by its own scripts, by a command in its image, or not at all. */



function planSmoke(example, config, facts) {
    const name = config.smoke.preset;
    const preset = example.presets.find((each) => each.name === name);
    if (preset === undefined)
        return none(`The example has no preset ${name}.`);
    if ([...smoke_plan_wordsOf(preset)].some((word) => word.includes('\0')))
        return none(`The preset ${name} holds a NUL character.`);
    const found = { kind: 'smoke', preset: withOwnPaths(preset, example), env: {}, needsGpu: (0,plan/* needsGpu */.od)(example) };
    switch (preset.action.kind) {
        case 'invalid':
            return none(`The preset ${name} cannot be read: ${preset.action.reason}.`);
        case 'script':
            return planScript(example, found, facts);
        case 'command':
            return planCommand(example, found);
    }
}
function planScript(example, found, { has, textOf }) {
    const { action, name } = found.preset;
    const script = action.kind === 'script' ? action.script : '';
    if (!has(script))
        return none(`The script of the preset ${name} is not there.`);
    const builder = name === 'build' ? undefined : example.presets.find((each) => each.name === 'build');
    const build = builder?.action.kind === 'script' ? { kind: 'script', ...ownScript(builder.action, example), args: builder.action.args } : null;
    const text = textOf(script) ?? '';
    if (build !== null && has(build.script))
        return { ...found, build, env: (0,garden_image/* gardenImage */.P)(text, example) };
    // Nobody but this script builds, so nobody but it knows the name.
    if (example.build.kind === 'docker')
        return { ...found, build: { kind: 'docker' }, env: { CVL_IMAGE: smokeImage(example.id) } };
    return { ...found, build: { kind: 'none' } };
}
function planCommand(example, found) {
    const { service, compose, action } = found.preset;
    if (compose !== undefined) {
        if (action.kind !== 'command' || action.argv.length === 0 || compose.runIn === null)
            return none('The smoke preset starts the containers of a compose file and asks them, which Hortus does and no script: `hortus smoke root` runs it.');
        return { ...found, build: { kind: 'none' } };
    }
    if (example.build.kind !== 'docker')
        return none(example.build.kind === 'cog' ? 'The example is built by cog.' : 'The example has no Dockerfile.');
    if (service !== undefined && service.port === null)
        return none('The smoke preset is a server, and says no port.');
    return { ...found, build: { kind: 'docker' } };
}
/** `examples/vision/digits/test.sh` is `test.sh` where the example is the root. */
function withOwnPaths(preset, example) {
    return preset.action.kind === 'script' ? { ...preset, action: { ...preset.action, ...ownScript(preset.action, example) } } : preset;
}
/** A script's path as it is in the new repository. */
function ownScript({ script }, { path }) {
    const plain = script.replace(/^(?:\.\/)+/, '');
    return { script: plain.startsWith(`${path}/`) ? plain.slice(path.length + 1) : plain };
}
function* smoke_plan_wordsOf(preset) {
    yield* Object.entries(preset.env).flat();
    yield* Object.entries(preset.params).map(([name, value]) => `${name}${String(value)}`);
    if (preset.action.kind === 'command')
        yield* preset.action.argv;
    if (preset.action.kind === 'script')
        yield* [preset.action.script, ...preset.action.args];
}
const none = (reason) => ({ kind: 'none', reason });

;// CONCATENATED MODULE: ./core/export/templates/readme-usage.js





function usageSection(usage) {
    return (0,md/* join */.fj)([(0,md/* ours */.Od)('## Build, smoke, run'), build(usage), smoke(usage), presets(usage), (0,md/* join */.fj)(usage.checks.map((each) => (0,md/* ours */.Od)(`- ${each}`)), '\n')], '\n\n');
}
const build = ({ build: line }) => (line === null ? (0,md/* ours */.Od)('There is nothing to build.') : (0,md/* join */.fj)([(0,md/* ours */.Od)('Build:'), (0,md/* fence */.EU)(line, 'text', 2000)], '\n\n'));
function smoke({ script, needsGpu }) {
    if (script === null)
        return (0,md/* ours */.Od)('There is no smoke test.');
    return (0,md/* join */.fj)([(0,md/* ours */.Od)(`Build and smoke${needsGpu ? ', on a machine with a GPU' : ''}; words after it go to the build:`), (0,md/* fence */.EU)(`./${script}`, 'text', 200)], '\n\n');
}
function presets({ presets: all, example, needsGpu }) {
    const shown = all.flatMap((preset) => {
        const line = commandOf(preset, example, needsGpu);
        return line === null ? [] : [(0,md/* tableRow */.jD)([(0,md/* cell */.Hn)(preset.name, 80), preset.description === null ? (0,md/* ours */.Od)('') : (0,prose/* proseCell */.q)(preset.description), (0,md/* cell */.Hn)(line, 400)])];
    });
    if (shown.length === 0)
        return (0,md/* ours */.Od)('');
    return (0,md/* join */.fj)([(0,md.md) `Presets of ${(0,md/* cell */.Hn)('example.yaml')}:`, (0,md/* join */.fj)([(0,md/* tableHead */.PP)([(0,md/* ownWords */.I1)('preset'), (0,md/* ownWords */.I1)('what it does'), (0,md/* ownWords */.I1)('how')]), ...shown.slice(0, 100)], '\n')], '\n\n');
}
/** As a person would type it, in the root of the repository. */
function commandOf({ action, params, network, compose }, example, gpu) {
    if (compose !== undefined)
        return null;
    const given = Object.entries(params).flatMap(([name, value]) => (value === true ? [`--${name}`] : value === false ? [] : [`--${name}`, String(value)]));
    switch (action.kind) {
        case 'script':
            return ['bash', ownScript(action, example).script, ...action.args, ...given].map(shell_quote/* shellQuote */.Z).join(' ');
        case 'command':
            return `docker run --rm --init${network ? '' : ' --network none'}${gpu ? ' --gpus all' : ''} --volume "$PWD:/workspace" --workdir /workspace ${smokeImage(example.id)} ${[...action.argv, ...given].map(shell_quote/* shellQuote */.Z).join(' ')}`;
        case 'invalid':
            return null;
    }
}

;// CONCATENATED MODULE: ./core/export/templates/readme.js





function readme(parts) {
    const { own, example, usage } = parts;
    const head = own === null ? (0,md/* join */.fj)([(0,md.md) `# ${(0,md/* code */.aY)(example.id)}`, example.description === null ? (0,md/* ours */.Od)('') : (0,md/* fence */.EU)(example.description, 'text', 4000)], '\n\n') : own.replace(/\r\n/g, '\n').trimEnd();
    return `${head}\n\n${usageSection(usage)}\n\n${origin(parts)}\n`;
}
function origin(parts) {
    return (0,md/* join */.fj)([(0,md/* ours */.Od)('## Where this comes from'), table(parts), vendored(parts), rewritten(parts), dropped(parts), pinned(parts)], '\n\n');
}
function table({ example, from }) {
    const rows = [
        ['example', from.repository === null ? (0,md/* cell */.Hn)(example.path, 400) : (0,md.md) `${(0,md/* cell */.Hn)(example.path, 400)} of ${(0,md/* cell */.Hn)(from.repository)}`],
        ['commit', from.dirty ? (0,md.md) `${(0,md/* cell */.Hn)(from.commit)}, with changes that were not committed` : (0,md/* cell */.Hn)(from.commit)],
        ['tree', (0,md/* cell */.Hn)(from.tree)],
        ['exported by', (0,md.md) `hortus ${(0,md/* cell */.Hn)(version/* VERSION */.x)}`],
    ];
    return (0,md/* join */.fj)([(0,md/* tableHead */.PP)([(0,md/* ownWords */.I1)('what'), (0,md/* ownWords */.I1)('value')]), ...rows.map(([what, value]) => (0,md/* tableRow */.jD)([(0,md/* ours */.Od)(what), value]))], '\n');
}
const readme_MOST = 500;
function vendored({ vendored: files }) {
    if (files.length === 0)
        return (0,md/* ours */.Od)('No file comes from outside of the example.');
    const lines = files.slice(0, readme_MOST).map(({ from, to, because }) => (0,md.md) `- ${(0,md/* code */.aY)(from)}${from === to ? (0,md/* ours */.Od)('') : (0,md.md) ` as ${(0,md/* code */.aY)(to)}`}, for ${(0,md/* code */.aY)(because)}`);
    return (0,md/* details */.zH)((0,md/* ownWords */.I1)(`${count(files.length, 'file')} of the garden came along`), (0,md/* join */.fj)([...lines, more(files.length)], '\n'));
}
function rewritten({ rewritten: lines }) {
    if (lines.length === 0)
        return (0,md/* ours */.Od)('No line of the example was changed.');
    const shown = lines.slice(0, readme_MOST).map(({ path, line, before, after }) => (0,md.md) `- ${(0,md/* code */.aY)(path)}, line ${line}: ${(0,md/* code */.aY)(before, 160)} is now ${(0,md/* code */.aY)(after, 160)}`);
    return (0,md/* details */.zH)((0,md/* ownWords */.I1)(`${count(lines.length, 'line')} changed with the place`), (0,md/* join */.fj)([...shown, more(lines.length)], '\n'));
}
function dropped({ dropped: files }) {
    if (files.length === 0)
        return (0,md/* ours */.Od)('');
    return (0,md/* details */.zH)((0,md/* ownWords */.I1)(`${count(files.length, 'file')} stayed behind`), (0,md/* join */.fj)([...files.slice(0, readme_MOST).map(({ path, why }) => (0,md.md) `- ${(0,md/* code */.aY)(path)}: ${(0,prose/* prose */.C)(why)}`), more(files.length)], '\n'));
}
function pinned({ pins, held }) {
    const images = [...pins.images].map(([ref, digest]) => (0,md.md) `- ${(0,md/* code */.aY)(ref)} is ${(0,md/* code */.aY)(digest)}`);
    const lock = pins.lock === null ? [] : [(0,md.md) `- ${count(pins.lock.packages, 'Python package')} in ${(0,md/* code */.aY)(LOCK_PATH)}, with the versions of the image that was proven`];
    const before = held.slice(0, readme_MOST).map((ref) => (0,md.md) `- ${(0,md/* code */.aY)(ref)}, by the example itself`);
    if (images.length + lock.length + before.length === 0)
        return (0,md/* ours */.Od)('Nothing is pinned.');
    return (0,md/* join */.fj)([(0,md/* ours */.Od)('Pinned:'), (0,md/* join */.fj)([...images, ...lock, ...before], '\n')], '\n\n');
}
const count = (number, what) => (0,md/* ours */.Od)(`${number} ${what}${number === 1 ? '' : 's'}`);
const more = (number) => (0,md/* ours */.Od)(number > readme_MOST ? `- and ${number - readme_MOST} more` : '');

// EXTERNAL MODULE: ./core/export/templates/smoke-workflow.js + 1 modules
var smoke_workflow = __webpack_require__(43064);
;// CONCATENATED MODULE: ./core/export/templates/compose-texts.js


















function composeTexts(facts) {
    const { example, config, from, pins, standalone } = facts;
    const at = { path: example.descriptor, example: example.id };
    const adapted = adaptTexts(facts);
    const smoke = planSmoke(example, config, { has: (path) => facts.paths.includes(path), textOf: (path) => adapted.get(path)?.text ?? facts.texts.get(path) ?? null });
    const script = smoke.kind === 'none' ? null : smokePath(facts.paths);
    const checks = composeChecks(facts, (path) => adapted.get(path)?.text ?? facts.texts.get(path) ?? null);
    const texts = new Map(adapted);
    const put = (path, text, executable = false) => void texts.set(path, { text, executable });
    if (smoke.kind === 'smoke' && script !== null) {
        put(script, smokeScript({ example, config, plan: smoke, path: script }), true);
        put(smoke_workflow/* SMOKE_WORKFLOW */.U, (0,smoke_workflow/* smokeWorkflow */.h)({ exampleId: example.id, minutes: minutes(smoke, config), script, buildOnly: smoke.needsGpu }));
    }
    for (const [path, { text, executable }] of Object.entries(checks.texts))
        put(path, text, executable);
    if (!facts.paths.includes('.gitignore'))
        put('.gitignore', gitignore(facts.paths));
    if (pins.lock !== null)
        put(LOCK_PATH, pins.lock.text);
    put(hortus_config/* CONFIG_PATH */.t, (0,hortus_config/* hortusConfig */.U)(config, { ownScript: looksLikePreset(script, facts) }));
    put(export_mark/* MARK_PATH */.uj, (0,export_mark/* exportMark */.kK)(example, from, standalone.copies, pins));
    put(readmePath(facts.paths), readmeOf(facts, adapted, smoke, script, checks.sentences));
    const findings = [
        ...(smoke.kind === 'none' ? [(0,finding/* finding */.gk)('EXPORT.NO_SMOKE', at, smoke.reason)] : smoke.needsGpu ? [(0,finding/* finding */.gk)('EXPORT.SMOKE_NEEDS_GPU', at, `The smoke test of ${example.id} needs a GPU: its workflow only builds.`)] : []),
        ...checks.findings,
    ];
    return { texts: Object.fromEntries([...texts].sort(([one], [other]) => (one < other ? -1 : 1))), findings };
}
/** What vendoring changed and added, with the descriptor at its new place and the images pinned. */
function adaptTexts({ example, pins, standalone, paths, executable, texts }) {
    const adapted = new Map();
    for (const { path, text, executable: runs } of standalone.added ?? [])
        adapted.set(path, { text, executable: runs });
    for (const [path, { text }] of standalone.rewritten)
        adapted.set(path, { text, executable: adapted.get(path)?.executable ?? executable(path) });
    const change = (path, to) => {
        const before = adapted.get(path)?.text ?? texts.get(path);
        if (before === undefined)
            return;
        const after = to(before);
        if (after !== before)
            adapted.set(path, { text: after, executable: adapted.get(path)?.executable ?? executable(path) });
    };
    change('example.yaml', (text) => adaptDescriptor(text, example.path).text);
    for (const path of new Set([...paths, ...adapted.keys()]))
        if (isDockerfile(path, example))
            change(path, (text) => pinDockerfile(text, pins).text);
    if (pins.lock !== null && example.build.kind === 'docker') {
        change(example.build.dockerfile, (text) => constrainDockerfile(text).text);
        // What the build may not see it cannot copy.
        for (const ignore of ['.dockerignore', `${example.build.dockerfile}.dockerignore`])
            change(ignore, (text) => `${text.replace(/\n?$/, '\n')}!${LOCK_PATH}\n`);
    }
    return adapted;
}
function readmeOf(facts, adapted, smoke, script, sentences) {
    const { example, from, pins, standalone, texts, paths } = facts;
    const path = readmePath(paths);
    const changed = [...standalone.rewritten].flatMap(([file, { edits }]) => edits.map((edit) => ({ path: file, ...edit })));
    const own = paths.includes(path) ? (adapted.get(path)?.text ?? texts.get(path) ?? null) : null;
    const renamed = own === null || example.path === '.' ? null : ownReadme(own, example.id);
    const descriptor = adaptDescriptor(standalone.rewritten.get('example.yaml')?.text ?? texts.get('example.yaml') ?? '', example.path).edits.map((edit) => ({ path: 'example.yaml', ...edit }));
    return readme({
        example,
        own: renamed?.text ?? own,
        from,
        usage: { example, script, needsGpu: (0,plan/* needsGpu */.od)(example), build: buildLine(example, smoke), presets: example.presets, checks: [...(script === null ? [] : [`The workflow \`Smoke\` ${(0,plan/* needsGpu */.od)(example) ? 'builds' : 'builds and smokes'} on every push, on every pull request and once a week.`]), ...sentences] },
        vendored: [...standalone.copies, ...(standalone.added ?? []).map(({ path: to, because }) => ({ from: to, to, because }))],
        rewritten: [...changed, ...descriptor, ...(renamed?.edits ?? []).map((edit) => ({ path, ...edit }))].sort((one, other) => (one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1)),
        dropped: facts.dropped,
        pins,
        held: [...new Set([...paths, ...adapted.keys()].filter((file) => isDockerfile(file, example)).flatMap((file) => heldImages(adapted.get(file)?.text ?? texts.get(file) ?? '')))].filter((ref) => !pins.images.has(ref.slice(0, ref.indexOf('@')))),
    });
}
function buildLine(example, smoke) {
    if (smoke.kind === 'smoke' && smoke.build.kind === 'script')
        return ['bash', smoke.build.script, ...smoke.build.args].map(shell_quote/* shellQuote */.Z).join(' ');
    return example.build.kind === 'docker' ? dockerBuild(example).replace(' "$@"', '') : null;
}
/** Another spelling of the name is the example's own README too. */
const readmePath = (paths) => paths.find((path) => /^readme\.md$/i.test(path)) ?? 'README.md';
/** The example may have scripts of these names; below `.github` nothing of it gets. */
const smokePath = (paths) => ['smoke.sh', 'hortus-smoke.sh'].find((name) => !paths.some((path) => path.toLowerCase() === name)) ?? '.github/smoke.sh';
/** The smoke script has the name that a runner of the garden would look for, and the other presets of the example have no script. */
function looksLikePreset(script, { example, paths }) {
    const scripts = example.presets.flatMap(({ runnerScript }) => (runnerScript === null ? [] : [runnerScript]));
    return script !== null && scripts.includes(script) && scripts.some((each) => each !== script) && !scripts.some((each) => paths.includes(each));
}
/** GitHub ends a job after six hours. */
const minutes = ({ preset }, { build, smoke }) => Math.min(360, Math.ceil(build.timeout_minutes + (preset.timeoutSeconds ?? smoke.timeout_seconds) / 60 + 5));

;// CONCATENATED MODULE: ./core/export/templates/licences.js
/**
 * `own`: paths of the new repository so far. `garden`: every path of the garden that `isLicence` and git know. A licence stands in the
 * place that it has in the garden; the garden's own goes to the root, or into `LICENSES/garden/` where the example has one there.
 */
function planLicences(examplePath, own, vendored, garden) {
    const there = new Set(own.map((path) => path.toLowerCase()));
    const ownAtRoot = own.filter((path) => !path.includes('/') && isLicence(path));
    const atRoot = garden.filter((path) => !path.includes('/'));
    const needsGardens = !ownAtRoot.some(isTerms) || vendored.length > 0;
    const above = needsGardens ? [...atRoot, ...between(examplePath, garden)] : atRoot.filter((path) => !isTerms(path));
    const copies = new Map();
    const take = (from, to) => void (there.has(to.toLowerCase()) || copies.has(to) || copies.set(to, from));
    for (const from of above) {
        const name = from.slice(from.lastIndexOf('/') + 1);
        const clash = ownAtRoot.some((path) => isTerms(path) === isTerms(name)) || [...copies.keys()].includes(name);
        take(from, clash ? `LICENSES/garden/${from}` : name);
    }
    const sources = new Map(vendored.map(({ from, to }) => [directoryOf(from), directoryOf(to)]));
    for (const [from, to] of sources) {
        for (const path of garden) {
            const place = directoryOf(path);
            if (place === '' || !(from === place || from.startsWith(`${place}/`)) || examplePath.startsWith(`${place}/`))
                continue;
            // As many levels above the copy as it is above the original, where the copy has that many.
            const levels = from === place ? 0 : from.slice(place.length + 1).split('/').length;
            const parts = to.split('/').filter(Boolean);
            const target = parts.length > levels ? `${parts.slice(0, parts.length - levels).join('/')}/${path.slice(place.length + 1)}` : `LICENSES/garden/${path}`;
            take(path, target);
        }
    }
    const list = [...copies].map(([to, from]) => ({ from, to })).sort((one, other) => (one.to < other.to ? -1 : 1));
    return { copies: list, licensed: ownAtRoot.some(isTerms) || list.some(({ to }) => !to.includes('/') && isTerms(to)) };
}
/** By its name; whatever is in it. */
const isLicence = (path) => /(?:^|\/)(?:licen[cs]e|copying|notice|copyright|third[-_]party[-_](?:notices?|licen[cs]es?))(?:[.-][^/]{0,40})?$/i.test(path) && !/\.(?:py|js|ts|sh|c|h|rs)$/i.test(path);
const isTerms = (path) => /(?:^|\/)(?:licen[cs]e|copying)(?:[.-][^/]{0,40})?$/i.test(path);
/** Of the directories between the garden's root and the example, the example's own apart. */
function between(examplePath, garden) {
    return garden.filter((path) => path.includes('/') && examplePath !== directoryOf(path) && examplePath.startsWith(`${directoryOf(path)}/`));
}
const directoryOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

;// CONCATENATED MODULE: ./core/export/templates/has-tests.js
/** Whether pytest finds something in a file: by its name, and by what it defines. A script that is only called so is none. */
function looksLikeTest(path) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    return name.endsWith('.py') && (name.startsWith('test_') || name.endsWith('_test.py')) && !parts.some((part) => part.startsWith('.') || OTHERS.has(part));
}
/** What others wrote, and what was built. */
const OTHERS = new Set(['node_modules', 'vendor', 'vendored', 'third_party', 'third-party', 'external', 'upstream', 'build', 'dist', 'venv']);
const definesTests = (text) => text.includes('unittest.TestCase') || text.split('\n').some((line) => /^(?:async )?def test|^class Test\w{0,100}[(:]/.test(line.trim()));

;// CONCATENATED MODULE: ./app/steps/export-extras-read.js


/** Path in the new repository → path in the garden. Files of the example win, as they do when the repository is written. */
function originsOf(example, judged, standalone) {
    const prefix = example.path === '.' ? '' : `${example.path}/`;
    return new Map([...standalone.copies.map(({ from, to }) => [to, from]), ...judged.files.map(({ path }) => [path, `${prefix}${path}`])]);
}
/** What is not there, too long or no text is left out. */
async function readWanted(world, example, config, origins) {
    const smoke = example.presets.find(({ name }) => name === config.smoke.preset);
    const script = smoke?.action.kind === 'script' ? smoke.action.script.replace(/^(?:\.\/)+/, '').replace(`${example.path}/`, '') : null;
    const wanted = [...origins].filter(([path]) => path === script || isDockerfile(path, example) || /^(?:readme\.md|example\.yaml|pyproject\.toml|requirements\.txt|package\.json)$/i.test(path) || path.endsWith('.dockerignore')).slice(0, export_extras_read_MOST);
    return readThem(world, new Map(wanted));
}
async function hasTests(world, standalone, origins) {
    const named = [...origins].filter(([path]) => looksLikeTest(path)).slice(0, export_extras_read_MOST);
    const texts = await readThem(world, new Map(named));
    return [...texts].some(([path, text]) => definesTests(standalone.rewritten.get(path)?.text ?? text));
}
async function readThem(world, places) {
    const read = await world.files.readTexts([...new Set(places.values())], { maxBytes: export_extras_read_MAX_BYTES });
    const texts = new Map();
    for (const [path, from] of places) {
        const file = read.get(from);
        if (file?.ok === true)
            texts.set(path, file.value.text);
    }
    return texts;
}
const export_extras_read_MOST = 500;
const export_extras_read_MAX_BYTES = 1024 * 1024;

;// CONCATENATED MODULE: ./app/steps/export-extras.js
/** What an exported repository gets besides the files of its example: README, descriptor, configuration, licences, checks, pins. */





/**
 * `texts` hold every file that is not copied byte for byte, those of `standalone.rewritten` and `standalone.added` included: whoever
 * writes the new repository lets `texts` win. Never fails: what is missing is a finding.
 */
async function exportExtras(world, config, example, { judged, standalone, from, pins }) {
    const origins = originsOf(example, judged, standalone);
    const paths = [...new Set([...origins.keys(), ...judged.links.map(({ path }) => path), ...(standalone.added ?? []).map(({ path }) => path)])].sort();
    const runs = new Set([...judged.files, ...standalone.copies.map(({ to, executable }) => ({ path: to, executable }))].filter(({ executable }) => executable).map(({ path }) => path));
    const texts = await readWanted(world, example, config, origins);
    const licences = planLicences(example.path, paths, standalone.copies, await licencesOf(world));
    const composed = composeTexts({
        example,
        config,
        from,
        pins,
        standalone,
        paths,
        executable: (path) => runs.has(path),
        texts,
        hasTests: await hasTests(world, standalone, origins),
        dropped: droppedOf(example, judged),
    });
    const unlicensed = licences.licensed ? [] : [(0,finding/* finding */.gk)('EXPORT.NO_LICENSE', { path: example.descriptor, example: example.id }, 'Neither the example nor the root of the garden has a licence.')];
    return { texts: composed.texts, copies: licences.copies, findings: [...unlicensed, ...composed.findings] };
}
/** Every file of the garden that is called like a licence; a link may lead anywhere, and is none. */
async function licencesOf(world) {
    const named = ((await world.git.listFiles('.')) ?? []).filter(isLicence);
    const facts = await Promise.all(named.map((path) => world.files.stat(path)));
    return named.filter((_, index) => facts[index]?.kind === 'file').sort();
}
function droppedOf(example, judged) {
    const prefix = example.path === '.' ? '' : `${example.path}/`;
    return judged.findings
        .filter(({ code, path }) => code === 'EXPORT.LIVE_FILE_DROPPED' && path.startsWith(prefix))
        .map(({ path }) => ({ path: path.slice(prefix.length), why: (0,comes_alive/* comesAlive */.h)(path.slice(prefix.length)) ?? 'it would come alive' }))
        .sort((one, other) => (one.path < other.path ? -1 : 1));
}

// EXTERNAL MODULE: ./core/export/repository-name.js
var repository_name = __webpack_require__(65773);
// EXTERNAL MODULE: ./core/render/plain.js
var render_plain = __webpack_require__(11783);
// EXTERNAL MODULE: ./app/steps/select-one.js
var select_one = __webpack_require__(62503);
;// CONCATENATED MODULE: ./app/steps/export-ground.js
/** What an export stands on: one example of the garden at a commit, and what git knows of every file. */





async function findGround(world, config, options) {
    const [garden, head, listing] = await Promise.all([(0,load_garden/* loadExamples */.e)(world, config), world.git.head(), world.git.listing()]);
    const selected = await (0,select_one/* selectOne */.J)(world, config, options.example, garden);
    if (!selected.ok)
        return selected;
    const example = selected.value;
    if (example.graduatedTo !== undefined)
        return (0,problem/* fail */.fJ)(graduated(example.id, example.graduatedTo.repository));
    const [tree, history, { remoteUrl }] = await Promise.all([world.git.treeHash(example.path), world.git.history({ base: null, limit: 1 }), world.remotes.addresses()]);
    const at = history?.commits?.[0]?.committedAt;
    if (head === null || listing === null || tree === null || at === undefined)
        return (0,problem/* fail */.fJ)(notCommitted(example.id));
    const repository = options.repository ?? (0,repository_name/* repositoryName */.a)(remoteUrl);
    return (0,problem.ok)({ example, others: garden.examples.filter(({ id }) => id !== example.id), head, listing, from: { repository, commit: head.commit, dirty: false, tree }, at });
}
const notCommitted = (id) => ({ code: 'EXPORT.NO_HISTORY', message: `${id} does not lie in a git repository with a commit, so its provenance cannot be stated.`, next: 'Commit the example, then export it.' });
const graduated = (id, to) => ({ code: 'EXPORT.GRADUATED', message: `${id} graduated to ${(0,render_plain/* cut */.Jj)((0,render_plain/* plain */.pj)(to), 140)}: what is here is a pointer.`, next: 'Clone that repository.' });

;// CONCATENATED MODULE: ./app/steps/export-history-secrets.js
/** Looks through every version of every file that a history carries: what was taken out of a file is still in its past (A73). */





async function historySecrets(target, config, example, said) {
    const listed = await target.historyBlobs();
    const at = (path, line) => ({ path: example.path === '.' ? path : `${example.path}/${path}`, example: example.id, ...(line === undefined ? {} : { line }) });
    if (!listed.ok)
        return { findings: [(0,finding/* finding */.gk)('EXPORT.HISTORY_UNSEEN', at(''), `${listed.problem.message}`)], commits: 0 };
    const { fileBytes } = (0,judge_files/* limitsOf */.Af)(config.export);
    const large = listed.value.filter(({ size }) => size > fileBytes);
    const findings = large.map((each) => (0,finding/* finding */.gk)('EXPORT.FILE_TOO_LARGE', at(each.path), `${whereIs(each)} has ${(each.size / 1024 / 1024).toFixed(1)} MiB, over the ${config.export.file_mb} MiB of export.file_mb.`));
    findings.push(...said.map(({ what, commit }) => (0,finding/* finding */.gk)('EXPORT.SECRET', { path: example.descriptor, example: example.id }, `The message of the commit ${commit.slice(0, 12)} holds ${what}.`, { fix: 'Revoke the secret, then export without history.' })));
    for (const batch of batches(listed.value.filter(({ kind, size }) => kind === 'file' && size <= fileBytes))) {
        const contents = await target.readBlobs(batch.map(({ blob }) => blob), { maxBytes: fileBytes });
        for (const each of batch) {
            const bytes = contents.get(each.blob);
            if (bytes != null)
                findings.push(...findSecretsInBytes(bytes).map(({ what, line }) => (0,finding/* finding */.gk)('EXPORT.SECRET', at(each.path, line), `${whereIs(each)} holds ${what}.`)));
        }
    }
    return { findings: (0,apply_exemptions/* applyExemptions */.r)(findings, config.validate.exempt).findings, commits: new Set(listed.value.map(({ commit }) => commit)).size };
}
/** Messages go along too: looked through while they are written, for no other step reads them. */
function openMessages(repository) {
    const found = [];
    return {
        message(message, commit) {
            found.push(...findSecrets(message).slice(0, 1).map(({ what }) => ({ what, commit })));
            return (0,commit_words/* carriedMessage */.QL)(message, repository);
        },
        secrets: () => found.slice(0, 100),
    };
}
const whereIs = ({ path, from }) => `${path} as it was in ${from.slice(0, 12)}`;
/** So that the contents of a long history are never in memory at once. */
function* batches(blobs) {
    let batch = [];
    let bytes = 0;
    for (const blob of blobs) {
        batch.push(blob);
        bytes += blob.size;
        if (bytes > BATCH_BYTES || batch.length >= 2000) {
            yield batch;
            batch = [];
            bytes = 0;
        }
    }
    yield batch;
}
const BATCH_BYTES = 32 * 1024 * 1024;

;// CONCATENATED MODULE: ./app/steps/export-licences.js




async function judgeLicences(world, ground, copies, limits) {
    if (copies.length === 0)
        return (0,problem.ok)([]);
    const { example, listing } = ground;
    const places = new Set(copies.map(({ from }) => from));
    const changed = await uncommitted(world, example, ground, (path) => places.has(path));
    if (!changed.ok)
        return changed;
    const looked = await lookThrough(world, { id: example.id, dockerfile: null }, copies.map((each) => ({ ...each, text: null })), limits);
    const bytes = { world, example: example.id, listing, maxBytes: limits.fileBytes };
    return (0,problem.ok)([...changed.value, ...looked.findings, ...(await secretsInBytes(bytes, looked.others)), ...(await filteredFindings(bytes, [...places]))]);
}

;// CONCATENATED MODULE: ./core/export/pins/lock-program.js
/**
 * What is run in an image to learn which Python packages it holds: Python's own list, so that it also works where pip is gone. It prints
 * one JSON value a line. Python 3.8 or newer.
 */
const LOCK_PROGRAM = `
import json, sys, platform
from importlib.metadata import distributions
print(json.dumps({"python": "%d.%d" % sys.version_info[:2], "platform": "%s/%s" % (sys.platform, platform.machine())}))
seen = set()
for dist in distributions():
    name, version = dist.metadata["Name"], dist.version
    if not name or not version or name.lower() in seen:
        continue
    seen.add(name.lower())
    direct = {}
    try:
        direct = json.loads(dist.read_text("direct_url.json") or "{}")
    except ValueError:
        pass
    place = str(dist.locate_file(""))
    kind = "index"
    if "vcs_info" in direct:
        kind = "vcs"
    elif direct.get("dir_info", {}).get("editable"):
        kind = "editable"
    elif direct:
        kind = "direct"
    elif "/usr/lib/python3/dist-packages" in place:
        kind = "system"
    elif "site-packages" not in place and "dist-packages" not in place:
        kind = "local"
    print(json.dumps({"name": name, "version": version, "kind": kind}))
`;

;// CONCATENATED MODULE: ./core/export/pins/lock-text.js
/** `base`: what the base image brings by itself; null: it has no Python, or nobody could look. null: there is nothing to lock. */
function lockText(image, base) {
    const brought = new Map(base?.packages.map(({ name, version }) => [name, version]));
    const own = image.packages.filter(({ name, version }) => brought.get(name) !== version && !BUILDERS.has(name));
    const locked = own.filter(({ kind }) => kind === 'index');
    if (locked.length === 0)
        return null;
    const left = own.filter((each) => each.kind !== 'index' && each.kind !== 'system');
    const text = `# The Python packages of the image that was proven: Python ${image.python} on ${image.platform}. Written by hortus export.
# pip takes these versions in the build (PIP_CONSTRAINT); what the base image and its system bring is not here.
${locked.map(({ name, version }) => `${name}==${version}\n`).join('')}${left.map(reasonLine).join('')}`;
    return { text, python: image.python, packages: locked.length };
}
/** pip also holds the packages that it builds others with to the constraints, and those ask for versions of their own. */
const BUILDERS = new Set(['pip', 'setuptools', 'wheel', 'uv', 'build', 'hatchling', 'flit-core', 'poetry-core', 'setuptools-scm', 'scikit-build-core', 'meson-python', 'ninja', 'cmake', 'cython', 'pybind11', 'distribute']);
const reasonLine = ({ name, version, kind }) => `# not locked: ${name} ${version}, ${REASONS[kind]}\n`;
const REASONS = {
    index: '',
    system: '',
    vcs: 'installed from a version control system',
    editable: 'installed in place, for editing',
    direct: 'installed from a file or an address',
    local: 'lies beside the packages of Python',
};

;// CONCATENATED MODULE: ./core/export/pins/read-packages.js
/** Reads what lock-program.ts printed in an image. The image is the example's: every line is hostile until it was read here. */

/** null: this is not what the program prints. */
function readPackages(lines) {
    if (lines.length > read_packages_MOST)
        return null;
    const values = lines.filter((line) => line.startsWith('{')).map(parseLine);
    const head = values.find((value) => typeof value?.['python'] === 'string');
    const python = head?.['python'];
    const platform = head?.['platform'];
    if (typeof python !== 'string' || !/^3\.\d{1,2}$/.test(python) || typeof platform !== 'string' || !/^[\w.-]{1,40}\/[\w.-]{1,40}$/.test(platform))
        return null;
    const packages = new Map();
    for (const value of values) {
        const found = value === null ? null : readPackage(value);
        if (found !== null && !packages.has(found.name))
            packages.set(found.name, found);
    }
    return { python, platform, packages: [...packages.values()].sort((one, other) => (one.name < other.name ? -1 : 1)) };
}
const read_packages_MOST = 20_000;
function readPackage({ name, version, kind }) {
    if (typeof name !== 'string' || typeof version !== 'string' || typeof kind !== 'string')
        return null;
    if (!NAME.test(name) || !VERSION.test(version) || !isKind(kind))
        return null;
    return { name: name.toLowerCase().replace(/[-_.]+/g, '-'), version, kind };
}
/** PEP 508 and PEP 440, narrower: nothing in them can end a line or begin an option. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,99}$/;
const KINDS = new Set(['index', 'vcs', 'editable', 'direct', 'system', 'local']);
const isKind = (kind) => KINDS.has(kind);
function parseLine(line) {
    const parsed = (0,parse_json/* parseJson */.q)(line, { maxLength: 4096, maxDepth: 4, maxString: 1024 });
    return parsed.ok && typeof parsed.value === 'object' && parsed.value !== null ? parsed.value : null;
}

;// CONCATENATED MODULE: ./app/steps/export-pins-lock.js
/** Locks the Python packages of an example to those of its image, after the image was built. */






/**
 * Runs Python's own list of packages in the image, without network and with the limits of any run. null without a finding: the example
 * has a lock of its own, its Dockerfile runs no pip that nothing holds, or its image has no Python that answers; the notice that nothing
 * is locked comes with the texts (EXPORT.NOT_LOCKED). The lock goes into `Pins.lock`, and the Dockerfile that uses it is built again
 * for the proof.
 */
async function lockFromImage(world, config, example, { engine, image, standalone }) {
    const dockerfile = await dockerfileOf(world, example, standalone);
    if (dockerfile === null || !installsLoosely(dockerfile) || (await hasOwnLock(world, example)))
        return export_pins_lock_NOTHING;
    const packages = await packagesIn(world, config, engine, image, 'image');
    if (packages === null)
        return export_pins_lock_NOTHING;
    const ref = example.build.kind === 'docker' ? (0,base_image/* baseImage */.f)(dockerfile, { ...example.build.args, ...config.build.args }) : null;
    const facts = ref === null ? null : ((await engine.images?.look(ref)) ?? null);
    const base = facts === null ? null : await packagesIn(world, config, engine, { ref: facts.id, id: facts.id, digest: null }, 'base');
    return { lock: lockText(packages, base), findings: [] };
}
const export_pins_lock_NOTHING = { lock: null, findings: [] };
async function dockerfileOf(world, { path, build }, { rewritten }) {
    if (build.kind !== 'docker')
        return null;
    const changed = rewritten.get(build.dockerfile);
    if (changed !== undefined)
        return changed.text;
    const read = await world.files.readText(path === '.' ? build.dockerfile : `${path}/${build.dockerfile}`, { maxBytes: 1 << 20 });
    return read.ok ? read.value.text : null;
}
const hasOwnLock = async (world, { path }) => (await world.files.stat(path === '.' ? LOCK_PATH : `${path}/${LOCK_PATH}`)) !== null;
/** An image may call its Python by either name; who answers neither has none. */
async function packagesIn(world, config, engine, image, which) {
    for (const python of ['python3', 'python']) {
        const { outcome, lines } = await ask(world, config, engine, image, python, which);
        if (outcome.end.kind === 'exited' && outcome.end.code === 0)
            return readPackages(lines);
        if (world.signal.aborted)
            return null;
    }
    return null;
}
async function ask(world, { smoke }, engine, image, python, which) {
    const lines = [];
    const outcome = await engine.run({
        image,
        // -I: nothing of the image's own environment or working directory is asked for modules.
        command: [python, '-I', '-c', LOCK_PROGRAM],
        workdir: '/',
        mounts: [],
        env: {},
        network: 'none',
        gpus: 'none',
        limits: { timeoutMs: 60_000, graceMs: 2_000, memoryBytes: smoke.memory_gb === null ? null : smoke.memory_gb * 1024 ** 3, cpus: smoke.cpus, pids: smoke.pids, shmBytes: 64 * 1024 ** 2 },
        labels: { 'hortus.lock': which },
        log: `logs/export-lock/${which}-${python}.log`,
        logBytes: 1024 * 1024,
        requireLimits: smoke.untrusted,
        signal: world.signal,
        onLine: (line) => void (lines.length < 30_000 && lines.push(line)),
    });
    return { outcome, lines };
}

// EXTERNAL MODULE: ./app/steps/list-files.js
var list_files = __webpack_require__(12612);
;// CONCATENATED MODULE: ./app/steps/export-pins.js
/** Asks the engine and the registries what the images of a new repository's Dockerfiles are now. */





/** Never fails: what cannot be told is not pinned, and a notice says so. `lock` is null; see `lockFromImage`. */
async function resolvePins(world, config, example, standalone) {
    const words = (await dockerfilesOf(world, example, standalone)).flatMap(({ from, text }) => imageWords(text).map((word) => ({ ...word, from })));
    if (words.length === 0)
        return { pins: NO_PINS, findings: [] };
    const images = await imagesOf(world, config);
    const names = [...new Set(words.flatMap(({ name, end }) => (name === null || end === null ? [] : [name])))].slice(0, export_pins_MOST);
    const told = new Map(await Promise.all(names.map(async (name) => [name, await digestOf(images, name)])));
    const digests = new Map([...told].flatMap(([name, { digest }]) => (digest === null ? [] : [[name, digest]])));
    const findings = words.flatMap((word) => {
        const why = whyNot(word, told);
        return why === null ? [] : [(0,finding/* finding */.gk)('EXPORT.BASE_NOT_PINNED', { path: word.from, line: word.line, example: example.id }, why)];
    });
    return { pins: { images: digests, lock: null }, findings };
}
const export_pins_MOST = 50;
/**
 * What is here is what is proven, so its digest counts before the registry's. An image that came from no registry has none that anybody
 * else could pull, whatever a registry has under that name.
 */
async function digestOf(images, ref) {
    if (images === null)
        return { digest: null, why: 'is known to no container engine here' };
    const facts = await images.look(ref);
    if (facts === null)
        return { digest: await images.registryDigest(ref), why: 'is not on this machine, and no registry told its digest' };
    const repository = plainName(withoutTag(ref));
    const found = facts.digests.find((each) => plainName(each.slice(0, each.indexOf('@'))) === repository);
    return { digest: found?.split('@')[1] ?? null, why: 'came to this machine from no registry' };
}
function whyNot({ name, end, line }, told) {
    if (name === null)
        return `The image of line ${line} is made of variables.`;
    if (end === null)
        return `${name} is a part of other names, or stands more than once in its line.`;
    const found = told.get(name);
    return found?.digest === null ? `${name} ${found.why}.` : found === undefined ? `${name} was not asked for: there are more than ${export_pins_MOST} images.` : null;
}
/** Docker leaves out what podman writes out. */
const plainName = (name) => name.replace(/^(?:docker\.io|index\.docker\.io)\//, '').replace(/^library\//, '');
/** A port is no tag. */
const withoutTag = (ref) => ref.replace(/:[\w.-]*$/, '');
/** The first engine that answers and has images. */
async function imagesOf({ engines }, { engine }) {
    const names = engine === 'auto' ? ['docker', 'podman'] : engine === 'process' ? [] : [engine];
    for (const name of names) {
        const found = engines.get(name);
        if (found.images !== undefined && (await found.availability()).available)
            return found.images;
    }
    return null;
}
/** Of the new repository, as they will stand there; `from` is where a finding points to. */
async function dockerfilesOf(world, example, { rewritten, copies, added }) {
    const prefix = example.path === '.' ? '' : `${example.path}/`;
    const own = (await (0,list_files/* listFiles */.C)(world)).filter((path) => path.startsWith(prefix)).map((path) => ({ from: path, to: path.slice(prefix.length) }));
    const places = new Map([...copies, ...own].filter(({ to }) => isDockerfile(to, example)).map(({ from, to }) => [to, from]));
    const read = await world.files.readTexts([...places.values()], { maxBytes: 1 << 20 });
    const texts = [...places].flatMap(([to, from]) => {
        const file = read.get(from);
        const text = rewritten.get(to)?.text ?? (file?.ok === true ? file.value.text : null);
        return text === null ? [] : [{ from, text }];
    });
    return [...texts, ...(added ?? []).filter(({ path }) => isDockerfile(path, example)).map(({ path, text }) => ({ from: `${prefix}${path}`, text }))];
}

// EXTERNAL MODULE: ./app/steps/choose-engine.js + 1 modules
var choose_engine = __webpack_require__(33239);
// EXTERNAL MODULE: ./app/steps/climb-all.js
var climb_all = __webpack_require__(53191);
;// CONCATENATED MODULE: ./core/export/lost-places.js
/** In words that follow the name of the script. */
function lostPlaces(garden, clone) {
    const before = new Map(garden.calls.flatMap(lost_places_placesOf).map((place) => [place.name, place]));
    return [...new Set(clone.calls.flatMap(lost_places_placesOf).flatMap(({ name, path, there }) => {
            const known = before.get(name);
            if (known === undefined || !lost_places_isInside(known.path) || !known.there)
                return [];
            if (!lost_places_isInside(path))
                return [`${name} from ${path.path.slice(0, 200) || '.'}, which is outside of it`];
            return there ? [] : [`${name} from ${path.path.slice(0, 200) || '.'}, which is not there`];
        }))];
}
function lost_places_placesOf(call) {
    if (call.kind === 'run')
        return call.mounts.flatMap((mount) => (mount.kind === 'bind' ? [{ name: `mounts ${mount.target.slice(0, 200)}`, path: mount.source, there: mount.there !== false }] : []));
    if (call.kind !== 'build')
        return [];
    const missing = new Set(call.missing ?? []);
    const tag = call.tags[0]?.slice(0, 200) ?? 'an image';
    return [
        { name: `builds ${tag} with a recipe`, path: call.dockerfile, there: !missing.has('dockerfile') },
        { name: `builds ${tag} with a context`, path: call.context, there: !missing.has('context') },
    ];
}
const lost_places_isInside = ({ root }) => root === 'repository' || root === 'example';

;// CONCATENATED MODULE: ./app/steps/export-scripts.js
var export_scripts_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var export_scripts_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



async function brokenScripts(config, garden, clone) {
    const there = await contractsOf(config, clone);
    if (there.size === 0)
        return [];
    const here = await contractsOf(config, garden);
    return [...there].flatMap(([preset, contract]) => {
        const before = here.get(preset);
        const place = garden.example.presets.find(({ name }) => name === preset)?.place;
        const at = { path: garden.example.descriptor, line: place?.line ?? null, column: place?.column ?? null, example: garden.example.id };
        // Only one that came to its end in the garden says what it asks for.
        if (before?.state !== 'complete')
            return [];
        const lost = contract.state === 'complete' ? lostPlaces(before, contract) : [`does not come to its end: it ${(contract.reason ?? 'stops').slice(0, 400)}`];
        return lost.map((what) => (0,finding/* finding */.gk)('EXPORT.SCRIPT_BROKEN', at, `In the new repository, ${contract.script} ${what}.`));
    });
}
/** By preset. */
async function contractsOf(config, { world, example }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // What was captured before the export was written is known here.
        const contracts = export_scripts_addDisposableResource(env_1, (0,cached_contracts/* openContracts */.w)(world, config, (all) => all), true);
        const found = new Map();
        for (const preset of example.presets.filter(({ action }) => action.kind === 'script')) {
            const contract = await contracts.of(example, preset);
            if (contract.ok)
                found.set(preset.name, contract.value);
        }
        return found;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = export_scripts_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./app/steps/export-proof.js
var export_proof_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var export_proof_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Proves a new repository: a clean clone of it climbs the rungs as any example does, on the engine that is chosen. */






/** A failed result: it could not be tried for a reason that has nothing to do with the example, or was interrupted. */
async function proveExport(world, config, example, stagedAbs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await world.cloneOf?.(stagedAbs);
        if (opened === undefined)
            return (0,problem.ok)({ proof: unproven(example, NO_CLONE), built: null });
        if (!opened.ok)
            return opened;
        const clone = export_proof_addDisposableResource(env_1, opened.value, true);
        const settings = proofConfig(config);
        const heard = listen(clone.world, example);
        const own = (await (0,load_garden/* loadExamples */.e)(heard.world, settings)).examples.find(({ path }) => path === '.');
        if (own === undefined)
            return (0,problem.ok)({ proof: unproven(example, 'its descriptor cannot be read in the new repository'), built: null });
        const before = new Set(await world.output.list('logs'));
        const ascent = { preset: settings.smoke.preset, kind: 'smoke', params: {}, profile: null, timeoutSeconds: settings.smoke.timeout_seconds, chooser: (0,choose_engine/* openEngineChooser */.E)(heard.world, settings.engine), head: await heard.world.git.head() };
        // The id of the example: its image, its progress and its rungs are those of the example, wherever it lies.
        const walk = await (0,climb_all/* climbAll */.V2)(heard.world, settings, [{ ...own, id: example.id }], ascent, { archived: true });
        const interrupted = walk.problems.find(({ code }) => code === 'RUN.INTERRUPTED');
        if (interrupted !== undefined || world.signal.aborted)
            return (0,problem/* fail */.fJ)({ code: 'RUN.INTERRUPTED', message: `The proof of ${example.id} was interrupted; nothing was written.`, next: 'Export again.' });
        const [result] = walk.results;
        const logs = (await world.output.list('logs')).filter((path) => !before.has(path));
        if (result === undefined)
            return (0,problem.ok)({ proof: unproven(example, 'it was not tried'), built: null });
        const broken = await brokenScripts(settings, { world, example }, { world: heard.world, example: { ...own, id: example.id } });
        return (0,problem.ok)({ proof: { result: { ...result, path: example.path, records: result.records.map((path) => recordPlace(example, path)) }, findings: walk.findings, problems: walk.problems, broken, logs: logs.map((path) => world.output.absolute(path)) }, built: heard.built() });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = export_proof_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** It must really be built, really be run, and leave nothing with others. */
function proofConfig(config) {
    return {
        ...config,
        garden: { ...config.garden, ignore: [] },
        build: { ...config.build, skip_fresh_hours: 0 },
        images: { ...config.images, push: false, pull: false, registry: null },
        smoke: { ...config.smoke, stage: 'all', cache: 'isolated' },
    };
}
/** A run of the new repository is no run of the garden: its record must not become the garden's history. */
const recordPlace = ({ id }, path) => (path.startsWith('records/') ? `proofs/${id}/${path}` : path);
/** The clone's world; it says its progress as the example's, keeps its records apart, and tells what was built. */
function listen(world, example) {
    let built = null;
    const { output } = world;
    const apart = (path) => recordPlace(example, path);
    const progress = (event) => {
        if (event.kind !== 'example-started' && event.kind !== 'example-finished')
            world.log.progress({ ...event, example: example.id });
    };
    const engineOf = (engine) => ({
        ...engine,
        build: async (request) => {
            const outcome = await engine.build(request);
            if (outcome.kind === 'built' && outcome.image !== null)
                built = { engine, image: outcome.image };
            return outcome;
        },
    });
    return {
        world: {
            ...world,
            log: { ...world.log, progress },
            output: { ...output, write: (path, text) => output.write(apart(path), text), readText: (path, options) => output.readText(apart(path), options), list: (path) => output.list(apart(path)), absolute: (path) => output.absolute(apart(path)) },
            engines: { get: (name) => engineOf(world.engines.get(name)) },
        },
        built: () => built,
    };
}

// EXTERNAL MODULE: ./core/garden/read-example.js + 9 modules
var read_example = __webpack_require__(69368);
;// CONCATENATED MODULE: ./app/steps/export-reread.js




/** Its id and path stay those of the garden. */
function rereadExample(config, example, judged, standalone) {
    const text = standalone.rewritten.get(discover/* DESCRIPTOR */.ay)?.text;
    const document = text === undefined ? null : (0,read_yaml/* readYaml */.g)(text, example.descriptor);
    if (document === null || !document.ok || !(0,source_document/* isMap */.jh)(document.value.value))
        return example;
    const root = document.value.value;
    const there = new Set([...judged.files.map(({ path }) => path), ...standalone.copies.map(({ to }) => to), ...(standalone.added ?? []).map(({ path }) => path)]);
    return (0,read_example/* readExample */.$1)(document.value, root, { id: example.id, path: example.path, archiveFolder: config.garden.archive_folder, hasDockerfile: there.has((0,read_example/* dockerfileOf */.S9)(root)) });
}

;// CONCATENATED MODULE: ./app/steps/export-stage.js
/** Fills the target of an export: every file once, whatever it comes from. */


/** Texts win over files of their name, and files of the example over what comes from elsewhere. Names are compared without case. */
function planStage(example, parts, listing) {
    const { judged, standalone, extras } = parts;
    const sizes = new Map(listing.map(({ path, size }) => [path, size ?? 0]));
    const modes = new Map(listing.map(({ path, mode }) => [path, mode]));
    const taken = new Set(Object.keys(extras.texts).map(fold));
    const free = ({ to }) => {
        if (taken.has(fold(to)))
            return false;
        taken.add(fold(to));
        return true;
    };
    const own = judged.files.map(({ path, executable, size }) => ({ from: example.path === '.' ? path : `${example.path}/${path}`, to: path, executable, size }));
    const licences = extras.copies.map((copy) => ({ ...copy, executable: modes.get(copy.from) === '100755' }));
    const foreign = [...standalone.copies, ...licences].map(({ from, to, executable }) => ({ from, to, executable, size: sizes.get(from) ?? 0 }));
    const copies = [...own, ...foreign].filter(free);
    return { copies, links: judged.links.filter(({ path }) => free({ to: path })), texts: extras.texts };
}
function stageFindings(plan, example, limits) {
    return (0,judge_files/* judgeTotal */.Yy)([...plan.copies.map(({ size }) => size), ...plan.links.map(() => 0), ...Object.values(plan.texts).map(({ text }) => text.length)], example, limits);
}
async function stage(target, plan, limits) {
    for (const { from, to, executable } of plan.copies) {
        const done = await target.copy(from, to, { maxBytes: limits.fileBytes, executable });
        if (!done.ok)
            return done;
    }
    for (const { path, leadsTo } of plan.links) {
        const done = await target.link(leadsTo, path);
        if (!done.ok)
            return done;
    }
    for (const [path, { text, executable }] of Object.entries(plan.texts)) {
        const done = await target.write(path, text, { executable });
        if (!done.ok)
            return done;
    }
    return (0,problem.ok)(undefined);
}
const fold = (path) => path.normalize('NFC').toLowerCase();

// EXTERNAL MODULE: ./app/steps/look-once.js
var look_once = __webpack_require__(65331);
;// CONCATENATED MODULE: ./app/steps/prepare-export.js
/**
 * Makes a repository of one example in a target, and proves it: gather → judge → vendor → look for secrets → pin → stage → commit →
 * prove. Nothing appears at the target before its `finish`, which is the caller's.
 */





















async function prepareExport(asked, config, options) {
    const world = (0,look_once/* lookOnce */.n)(asked);
    if (!(await options.target.isFree()))
        return (0,problem/* fail */.fJ)(notFree(options.target));
    const found = await findGround(world, config, options);
    if (!found.ok)
        return found;
    const ground = found.value;
    const { example, from } = ground;
    world.log.progress({ kind: 'example-started', example: example.id, index: 0, total: 1 });
    const started = world.clock.elapsed();
    const prepared = await climbOut(world, config, ground, options);
    const outcome = !prepared.ok || hasError(prepared.value.findings) ? 'failed' : 'passed';
    world.log.progress({ kind: 'example-finished', example: example.id, outcome, reason: null, durationMs: world.clock.elapsed() - started });
    return prepared.ok ? (0,problem.ok)({ example, from, ...prepared.value, findings: prepared.value.findings.map(withoutSecrets) }) : prepared;
}
/** A finding may name a path that is written in a file, and the path may hold what must not be told. */
const withoutSecrets = (each) => ({ ...each, message: maskSecrets(each.message), path: maskSecrets(each.path) });
async function climbOut(world, config, ground, options) {
    const { example } = ground;
    const say = sayer(world, example);
    say('gather');
    const collected = await collect(world, config, ground);
    if (!collected.ok)
        return collected;
    if (hasError(collected.value.findings))
        return (0,problem.ok)(refused(collected.value.findings));
    const prove = options.prove ?? config.export.prove;
    const parts = { ground, options, collected: collected.value, prove };
    const images = prove ? await resolvePins(world, config, example, collected.value.standalone) : { pins: NO_PINS, findings: [] };
    const first = await attempt(world, config, parts, images.pins);
    if (!first.ok)
        return first;
    const findings = [...collected.value.findings, ...images.findings];
    const { built } = first.value;
    if (built === null || hasError(first.value.outcome.findings))
        return (0,problem.ok)(withFindings(first.value.outcome, findings));
    return lockAndRepeat(world, config, parts, { pins: images.pins, findings, first: first.value, built });
}
/** The image says which packages it holds. With them locked it is another repository, which is staged and proven as such. */
async function lockAndRepeat(world, config, parts, before) {
    const { example } = parts.ground;
    sayer(world, example)('pin');
    const locked = before.built.engine.images === undefined ? { lock: null, findings: [] } : await lockFromImage(world, config, example, { ...before.built, standalone: parts.collected.standalone });
    const findings = [...before.findings, ...locked.findings];
    if (locked.lock === null)
        return (0,problem.ok)(withFindings(before.first.outcome, findings));
    const again = await repeat(world, config, parts, { ...before.pins, lock: locked.lock });
    if (!again.ok)
        return again;
    if (again.value.outcome.proof?.result.outcome !== 'failed')
        return (0,problem.ok)(withFindings(again.value.outcome, findings));
    // The lock is ours: it must not keep an example in that works without it.
    const reason = again.value.outcome.proof.result.reason ?? 'its image did not build';
    const plain = await repeat(world, config, parts, before.pins);
    const dropped = (0,finding/* finding */.gk)('EXPORT.LOCK_DROPPED', { path: example.descriptor, example: example.id }, `With its packages locked it did not work: ${reason}.`);
    return plain.ok ? (0,problem.ok)(withFindings(plain.value.outcome, [...findings, dropped])) : plain;
}
async function repeat(world, config, parts, pins) {
    const cleared = await parts.options.target.clear();
    return cleared.ok ? attempt(world, config, parts, pins) : cleared;
}
/** One repository with these pins: written, committed, proven. */
async function attempt(world, config, { ground, options, collected, prove }, pins) {
    const { example, from, listing } = ground;
    const { target } = options;
    const limits = (0,judge_files/* limitsOf */.Af)(config.export);
    const say = sayer(world, example);
    say('write');
    const extras = await exportExtras(world, config, rereadExample(config, example, collected.judged, collected.standalone), { judged: collected.judged, standalone: collected.standalone, from, pins });
    const plan = planStage(example, { judged: collected.judged, standalone: collected.standalone, extras }, listing);
    const licences = await judgeLicences(world, ground, extras.copies, limits);
    if (!licences.ok)
        return licences;
    const judged = [...extras.findings, ...licences.value, ...stageFindings(plan, example, limits)];
    if (hasError(judged))
        return (0,problem.ok)({ outcome: refused(judged), built: null });
    if (world.signal.aborted)
        return (0,problem/* fail */.fJ)(interrupted(example));
    const staged = await stage(target, plan, limits);
    if (!staged.ok)
        return staged;
    const said = openMessages(from.repository);
    const history = options.withHistory === true ? { path: example.path, commit: from.commit, drop: (path) => (0,comes_alive/* comesAlive */.h)(path) !== null || (0,secret_file/* secretFile */.p)(path) !== null, message: said.message } : null;
    const committed = await target.commit({ branch: BRANCH, message: (0,commit_words/* exportMessage */.e3)(example, from), author: commit_words/* EXPORTER */.KQ, at: ground.at, ...(history === null ? {} : { history }) });
    if (!committed.ok)
        return committed;
    const past = history === null ? { findings: [], commits: 0 } : await historySecrets(target, config, example, said.secrets());
    if (hasError(past.findings))
        return (0,problem.ok)({ outcome: refused([...judged, ...past.findings]), built: null });
    if (prove)
        say('prove');
    const proven = prove ? await proveExport(world, config, example, target.stagedAbs() ?? target.rootAbs) : (0,problem.ok)({ proof: unproven(example, NOT_ASKED), built: null });
    if (!proven.ok)
        return proven;
    const { proof, built } = proven.value;
    const sizes = [...plan.copies.map(({ size }) => size), ...plan.links.map(() => 0), ...Object.values(plan.texts).map(({ text }) => new TextEncoder().encode(text).length)];
    const dropped = collected.findings.filter(({ code }) => code === 'EXPORT.LIVE_FILE_DROPPED').map(({ path }) => path);
    const exported = exportedOf({ path: example.path, from, committed: committed.value, proof, standalone: collected.standalone, pins, sizes, commits: past.commits, dropped });
    return (0,problem.ok)({ outcome: { findings: [...judged, ...past.findings, ...proofFindings(example, proof)], proof, committed: committed.value, exported }, built });
}
const refused = (findings) => ({ findings, proof: null, committed: null, exported: null });
const withFindings = (outcome, findings) => ({ ...outcome, findings: [...findings, ...outcome.findings] });
const hasError = (findings) => findings.some(({ level }) => level === 'error');
const sayer = (world, { id }) => (step) => world.log.progress({ kind: 'step-started', example: id, step });
const notFree = (target) => ({ code: 'EXPORT.TARGET_NOT_EMPTY', message: `${target.rootAbs} is already there and not empty.`, next: 'Name another directory with --out DIR, or take this one away.', path: target.rootAbs });
const interrupted = ({ id }) => ({ code: 'RUN.INTERRUPTED', message: `The export of ${id} was interrupted; nothing was written.`, next: 'Export again.' });

;// CONCATENATED MODULE: ./app/export.js
/** `hortus export EXAMPLE --as-repo`: one example as a repository of its own, proven before it appears. */



async function exportExample(world, config, options) {
    const [head, result] = await Promise.all([world.git.head(), written(world, config, options)]);
    const parts = { verb: 'export', repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null }, scope: { mode: 'named', reason: `${options.example} was named.`, base: null }, cells: { planned: [], executed: [] }, comparisons: [], baseline: null };
    if (!result.ok)
        return { report: (0,build_report/* buildReport */.F)({ ...parts, examples: [], findings: [], problems: [result.problem] }), tree: null, commit: null, rootAbs: null };
    const { findings, exported, from } = result.value;
    const isWritten = exported?.directory != null;
    const report = (0,build_report/* buildReport */.F)({ ...parts, examples: [resultOf(result.value)], findings, problems: [], ...(exported === null ? {} : { exported }) });
    return { report, tree: isWritten ? from.tree : null, commit: isWritten ? exported.commit : null, rootAbs: isWritten ? options.target.rootAbs : null };
}
/** Prepared, and there when nothing speaks against it. */
async function written(world, config, options) {
    const prepared = await prepareExport(world, config, options);
    if (!prepared.ok || prepared.value.exported === null || prepared.value.findings.some(({ level }) => level === 'error'))
        return prepared;
    if (world.signal.aborted)
        return (0,problem/* fail */.fJ)({ code: 'RUN.INTERRUPTED', message: `The export of ${prepared.value.example.id} was interrupted; nothing was written.`, next: 'Export again.' });
    const finished = await options.target.finish();
    return finished.ok ? (0,problem.ok)({ ...prepared.value, exported: { ...prepared.value.exported, directory: options.target.rootAbs } }) : finished;
}
/** The rungs are those of the proof. That it was written is what the verb was asked for: how far it is proven stands beside it. */
function resultOf({ example, proof, exported }) {
    const { id, path, name, tier } = example;
    const isWritten = exported?.directory != null;
    const rungs = proof?.result.rungs ?? [{ rung: 'parsed', state: 'passed', reason: null }];
    const reason = isWritten ? null : (proof?.result.outcome === 'failed' ? proof.result.reason : 'nothing was written: the findings say why');
    return { id, path, name, tier, outcome: isWritten ? 'passed' : 'failed', reason, rungs, records: proof?.result.records ?? [], ...(proof?.result.metrics === undefined ? {} : { metrics: proof.result.metrics }) };
}


/***/ }),

/***/ 65331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lookOnce)
/* harmony export */ });
function lookOnce(world) {
    const { git } = world;
    const listing = once(() => git.listing());
    const files = once(async () => ((await git.entries()) ?? 0) > MANY ? pathsOf(await listing()) : git.listFiles('.'));
    const changes = new Map();
    const changesOf = (base) => changes.get(base) ?? changes.set(base, git.changes(base)).get(base);
    const seen = { ...git, changes: changesOf, listing, head: once(() => git.head()), listFiles: (path) => (path === '.' ? files() : git.listFiles(path)) };
    return { ...world, git: seen };
}
/** From here on the listing with what git knows of each file, which a workspace needs anyway, is cheaper than a second list. */
const MANY = 1000;
/** As `listFiles` tells them: what is there, and is no repository of its own. */
const pathsOf = (listed) => listed === null ? null : listed.filter(({ size, mode }) => size !== null && mode !== '160000').map(({ path }) => path).sort();
function once(ask) {
    let answer = null;
    return () => (answer ??= ask());
}


/***/ }),

/***/ 62503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ selectOne)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/* harmony import */ var _load_garden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39344);
/* harmony import */ var _select_examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98160);



/** `garden`: when it was read already. */
async function selectOne(world, config, named, garden) {
    const selected = await (0,_select_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .selectExamples */ .uz)(world, garden ?? (await (0,_load_garden_js__WEBPACK_IMPORTED_MODULE_1__/* .loadExamples */ .e)(world, config)), config, { named: [named] });
    if (!selected.ok)
        return selected;
    const [example, another] = selected.value.examples;
    if (example !== undefined && another === undefined)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(example);
    const several = another !== undefined;
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        code: 'EXPORT.ONE_EXAMPLE',
        message: `${named} names ${several ? 'more than one example' : 'no example that can be read'}.`,
        next: several ? 'Give the id of one example; `hortus list` shows them.' : 'Run `hortus validate`: it says what is wrong with the descriptor.',
    });
}


/***/ }),

/***/ 67938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* unused harmony export isGitDirectory */
/** Paths that are the same file for git and for every file system, below a root, and that no git takes for its own. */
/**
 * What is wrong with a relative path that something is to be written at; null when nothing is. Refused are names that climb, and `.git`
 * as any file system may read it: other case, with what HFS+ ignores, its short name, trailing dots and spaces, a stream
 * (CVE-2014-9390, CVE-2019-1352; git's own path.c and utf8.c).
 */
function pathProblem(path) {
    if (path === '')
        return 'it is empty';
    if (path.length > MOST_CHARACTERS)
        return `it is longer than ${MOST_CHARACTERS} characters`;
    if (path.includes('\0'))
        return 'it holds a zero byte';
    if (hasLoneSurrogate(path))
        return 'it is no Unicode text';
    if (path.startsWith('/'))
        return 'it is absolute';
    for (const part of path.split('/')) {
        if (part === '' || part === '.' || part === '..')
            return `it has a part ${JSON.stringify(part)}`;
        if (new TextEncoder().encode(part).length > MOST_BYTES)
            return `it has a part of more than ${MOST_BYTES} bytes`;
        // A backslash separates directories on Windows.
        if (part.split('\\').some(isGitDirectory))
            return 'it leads into a directory of git';
    }
    return null;
}
/** Linux takes 4096 bytes with the root in front. */
const MOST_CHARACTERS = 2000;
const MOST_BYTES = 255;
function isGitDirectory(name) {
    return GIT.test(name.replace(IGNORED_BY_HFS, ''));
}
const GIT = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/isu;
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** Such a text becomes another one in UTF-8: two paths would be one. */
const hasLoneSurrogate = (text) => /\p{Surrogate}/u.test(text);


/***/ }),

/***/ 54356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ comesAlive)
/* harmony export */ });
/** Files that do nothing deep inside a garden, but act at the root of a repository (A72, A75). Names are compared without case: so do Windows and macOS. */
const LIVE = [
    [/(^|\/)\.git(\/|$)/, 'it is a repository inside the example'],
    [/^\.github(\/|$)/, 'it configures GitHub: workflows, actions, bots'],
    [/^\.(gitlab-ci\.yml|travis\.yml|drone\.yml|woodpecker\.ya?ml|cirrus\.(?:yml|star)|appveyor\.yml|build\.yml)$|^\.(circleci|gitlab|forgejo|gitea|buildkite|woodpecker|semaphore|tekton|teamcity|builds)(\/|$)|^(azure-pipelines\.ya?ml|jenkinsfile|bitbucket-pipelines\.yml|appveyor\.yml|cloudbuild\.ya?ml|buildspec\.ya?ml)$/, 'it is a pipeline'],
    [/^\.(githooks|husky)(\/|$)|^\.pre-commit-(config|hooks)\.yaml$|^lefthook\.ya?ml$/, 'it is a hook'],
    [/(^|\/)\.(gitattributes|gitmodules|lfsconfig)$/, 'it changes how git reads and fetches files'],
    [/^\.devcontainer(\/|\.json$|$)/, 'it runs commands when the repository is opened in a container'],
    [/^\.(gitpod|ona)(\.yml$|\.dockerfile$|\/|$)|^\.(codesandbox|idx|stackblitzrc|replit)(\/|$)/, 'it runs commands when the repository is opened in a workspace'],
    [/(^|\/)\.(vscode|idea|fleet|zed)(\/|$)/, 'it holds tasks that an editor runs'],
    [/(^|\/)(\.(envrc|npmrc|yarnrc(\.yml)?|pnpmfile\.c?js|tool-versions)|\.?mise(\.[a-z0-9-]{1,30}){0,2}\.toml)$/, 'it changes the shell or the package manager of whoever enters the directory'],
    [/(^|\/)(agents|claude|gemini|qwen|copilot-instructions)(\.(local|override))?\.md$|(^|\/)\.(cursorrules|windsurfrules|roorules|goosehints|rules|mcp\.json|aider\.conf\.yml|augment-guidelines)$|(^|\/)\.(cursor|claude|windsurf|codex|clinerules|roo|kiro|junie|amazonq|continue|gemini|qwen|augment|agents?)(\/|$)/, 'it instructs tools that read it by themselves'],
];
/** Why a path would come alive; null: it would not. */
function comesAlive(path) {
    const name = path.normalize('NFKC').toLowerCase();
    return LIVE.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}


/***/ }),

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ EXPORTER),
/* harmony export */   QL: () => (/* binding */ carriedMessage),
/* harmony export */   e3: () => (/* binding */ exportMessage)
/* harmony export */ });
const EXPORTER = { name: 'Hortus export', email: 'export@hortus.invalid' };
/** Names of directories are a stranger's: nothing in them mentions a person or closes an issue elsewhere (A28). */
function exportMessage(example, from) {
    const source = from.repository === null ? '' : ` of ${inert(from.repository)}`;
    return `Export ${inert(example.id)}\n\nFrom ${inert(example.path)}${source}\nat commit ${from.commit},\ntree ${from.tree}.\n`;
}
/** `#12` and `@name` mean something of the garden, or somebody, and would mean another thing in the new repository. */
function carriedMessage(message, repository) {
    const plain = message.replace(/[^\P{C}\n\t]/gu, '\ufffd').replace(/@(?=[\w-])/g, '@\u200b');
    return plain.replace(/(^|[\s([{,;:])(?:GH-|#)(?=\d)/gim, (_all, before) => `${before}${repository ?? 'garden'}#\u200b`).trimEnd().concat('\n');
}
const inert = (text) => text.replace(/[^\w./-]/g, '_');


/***/ }),

/***/ 3744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Yy: () => (/* binding */ judgeTotal),
/* harmony export */   e4: () => (/* binding */ judgeLeaving),
/* harmony export */   lv: () => (/* binding */ judgeFiles)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39706);
/* harmony import */ var _comes_alive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54356);
/* harmony import */ var _judge_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82723);
/* harmony import */ var _secret_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29060);
/** Decides which files of an example go into a repository of their own. Paths are relative to the example. */




/** What is exported should be source (A09). */
function limitsOf({ file_mb, total_mb, files }) {
    return { fileBytes: Math.floor(file_mb * 1024 * 1024), totalBytes: Math.floor(total_mb * 1024 * 1024), files };
}
function judgeFiles(all, example, limits) {
    const at = (path) => ({ path: example.path === '.' ? path : `${example.path}/${path}`, example: example.id });
    const [alive, rest] = split(all, ({ path }) => (0,_comes_alive_js__WEBPACK_IMPORTED_MODULE_2__/* .comesAlive */ .h)(path) !== null);
    const files = rest.filter((file) => file.kind === 'file');
    const there = placesOf(files);
    const links = rest.flatMap(({ path, kind, leadsTo }) => (kind === 'symlink' && leadsTo !== null && there.has(leadsTo) ? [{ path, leadsTo }] : []));
    const carried = new Set(links.map(({ path }) => path));
    const findings = [
        ...alive.map(({ path }) => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.LIVE_FILE_DROPPED', at(path), `${path} was left out: ${(0,_comes_alive_js__WEBPACK_IMPORTED_MODULE_2__/* .comesAlive */ .h)(path)}.`)),
        ...rest.filter((file) => file.kind === 'other').map((file) => notAFile(file, at(file.path))),
        ...files.filter((file) => file.size > limits.fileBytes).map(({ path, size }) => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.FILE_TOO_LARGE', at(path), `${path} has ${mebibytes(size)} MiB, over the ${mebibytes(limits.fileBytes)} MiB of export.file_mb.`)),
        ...rest.flatMap(({ path }) => {
            const why = (0,_secret_file_js__WEBPACK_IMPORTED_MODULE_3__/* .secretFile */ .p)(path);
            return why === null ? [] : [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.SECRET_FILE', at(path), `${path} is ${why}.`)];
        }),
        ...(0,_judge_names_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeNames */ .c)(rest.map(({ path }) => path), at),
    ];
    return { files, links, leaving: rest.filter(({ path, kind }) => kind === 'symlink' && !carried.has(path)), findings };
}
/** Everything that goes along, wherever it comes from. */
function judgeTotal(sizes, example, limits) {
    const at = { path: example.path, example: example.id };
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return [
        ...(sizes.length > limits.files ? [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.TOO_LARGE', at, `The export has ${sizes.length} files, over ${limits.files}.`)] : []),
        ...(total > limits.totalBytes ? [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.TOO_LARGE', at, `The export has ${mebibytes(total)} MiB, over the ${mebibytes(limits.totalBytes)} MiB of export.total_mb.`)] : []),
    ];
}
/** `carried`: paths of the new repository that something else fills. */
function judgeLeaving(leaving, carried, example) {
    const filled = (path) => carried.some((other) => other === path || other.startsWith(`${path}/`));
    return leaving.filter(({ path }) => !filled(path)).map(({ path }) => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.SYMLINK_LEAVES', { path: example.path === '.' ? path : `${example.path}/${path}`, example: example.id }, `${path} leads to no file of the example.`));
}
function notAFile({ path, what }, at) {
    if (what === 'submodule')
        return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.SUBMODULE', at, `${path} is a submodule: a commit of another repository.`);
    if (what === 'absent')
        return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.FILE_ABSENT', at, `${path} is tracked, and not here: the checkout leaves it out.`);
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.NOT_A_FILE', at, `${path} is neither a file nor a link.`);
}
/** A link may lead to an exported file, or to a directory that holds one. */
function placesOf(files) {
    const places = new Set();
    for (const { path } of files)
        for (let at = path; at !== '' && !places.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
            places.add(at);
    return places;
}
function split(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}
const mebibytes = (bytes) => (bytes / 1024 / 1024).toFixed(1);


/***/ }),

/***/ 82723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ judgeNames)
/* harmony export */ });
/* unused harmony export notPortable */
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39706);
/** Names that a clone on another system could not hold, or would hold only one of two (A17). Paths are relative to the new repository. */

/** `at` says where the reader finds the path in the garden. */
function judgeNames(paths, at) {
    return [
        ...collisions(paths).map(([one, other]) => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.NAME_COLLISION', at(other), `${one} and ${other} are one name where case and accents do not count.`)),
        ...paths.flatMap((path) => {
            const why = notPortable(path);
            return why === null ? [] : [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('EXPORT.NAME_NOT_PORTABLE', at(path), `${path} cannot be a name on every system: ${why}.`)];
        }),
    ];
}
/** Two spellings of one file, of one directory, or of a file and a directory. */
function collisions(paths) {
    const seen = new Map();
    const found = new Map();
    for (const path of paths) {
        for (const part of beginnings(path)) {
            const folded = fold(part);
            const first = seen.get(folded);
            if (first === undefined)
                seen.set(folded, part);
            else if (first !== part)
                found.set(part, first);
        }
    }
    return [...found].map(([part, first]) => [first, part]);
}
/** `a`, `a/b`, `a/b/c` */
function beginnings(path) {
    const names = path.split('/');
    return names.map((_name, index) => names.slice(0, index + 1).join('/'));
}
/** As file systems without case fold: Windows by upper case, macOS by decomposed lower case; what either takes for one is one. */
const fold = (path) => path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
/** null: every system can hold it. */
function notPortable(path) {
    for (const name of path.split('/')) {
        if (name === '' || name === '.' || name === '..')
            return 'a part of it is no name';
        // eslint-disable-next-line no-control-regex
        if (/[\u0000-\u001f\u007f]/.test(name))
            return 'it holds a control character';
        if (/[<>:"|?*\\]/.test(name))
            return 'Windows allows none of < > : " | ? * \\';
        if (/[. ]$/.test(name))
            return 'Windows takes a dot or a space at the end away';
        if (DEVICES.test(name))
            return 'Windows takes it for a device';
        if (/\ufffd/.test(name) || !name.isWellFormed())
            return 'it is no UTF-8';
        if (new TextEncoder().encode(name).length > 255)
            return 'a name has at most 255 bytes';
    }
    return path.length > MAX_PATH ? `it has ${path.length} characters, over ${MAX_PATH}` : null;
}
/** Windows has room for 260 with the directory of the clone before it. */
const MAX_PATH = 200;


/***/ }),

/***/ 65773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/** `owner/name` out of the address of a remote; null: it names none that can be shown. Never with what stands before an @ (A67). */
function repositoryName(address) {
    if (address === null || address.length > 500)
        return null;
    const path = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?[^/@]+\/(.+)$/.exec(address)?.[1] ?? /^(?:[^/@:]+@)?[^/@:]{2,}:(?!\/)(.+)$/.exec(address)?.[1];
    const name = path?.replace(/\/$/, '').replace(/\.git$/, '');
    return name !== undefined && /^[A-Za-z0-9][\w.-]{0,99}\/[A-Za-z0-9_.][\w.-]{0,99}$/.test(name) ? name : null;
}


/***/ }),

/***/ 29060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ secretFile)
/* harmony export */ });
/** Files that are kept for secrets: their name alone stops an export (A73). */
const SECRET_FILES = [
    [/(^|\/)\.env(\.(?!(?:example|sample|template|dist|defaults?|schema)$)[^/]+)?$/, 'a file of environment variables'],
    [/(^|\/)(id_(rsa|dsa|ecdsa|ed25519)(_sk)?|ssh_host_[a-z0-9]+_key)$|\.ppk$|(^|\/)\.ssh\//, 'a private key of SSH'],
    [/\.(p8|pk8|keytab|kirbi|ccache)$|(^|\/)(\.gnupg\/|(secring|private-keys-v1)\.(gpg|d|asc)(\/|$))/, 'a private key'],
    [/\.(p12|pfx|jks|jceks|bks|keystore|keychain(-db)?|kdbx|kdb|pkcs12)$|(^|\/)wallet\.dat$/, 'a store of keys'],
    [/(^|\/)(\.netrc|_netrc|\.pgpass|\.pypirc|\.git-credentials|\.s3cfg|\.boto|\.htpasswd|\.vault-token|\.dockercfg|\.my\.cnf|\.mylogin\.cnf)$/, 'a file of passwords'],
    [/(^|\/)(\.aws\/credentials|\.docker\/config\.json|\.kube\/config|kubeconfig|\.huggingface\/token|huggingface\/token|\.config\/gcloud\/.+|\.azure\/.+|kaggle\.json|\.streamlit\/secrets\.toml|\.config\/gh\/hosts\.yml)$/, 'where a tool keeps its credentials'],
    [/(^|\/)(client_secrets?[^/]{0,100}\.json|service[-_]?account[^/]{0,100}\.json|application_default_credentials\.json|credentials\.json|secrets?\.(ya?ml|json|toml|ini|env))$/, 'a file of credentials'],
    [/(\.tfstate(\.backup)?|\.tfvars(\.json)?)$/, 'the state of Terraform, which holds secrets in plain text'],
    [/(^|\/)\.(bash|zsh|python|psql|node_repl|mysql|sh|sqlite)_history$/, 'the history of a shell'],
];
/** What the file is, in words that follow "it is"; null: nothing of the kind. Names are compared without case. */
function secretFile(path) {
    const name = path.normalize('NFKC').toLowerCase();
    return SECRET_FILES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}


/***/ }),

/***/ 26594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
/** One word for a POSIX shell, whatever is in it. */
function shellQuote(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 7669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uj: () => (/* binding */ MARK_PATH),
  kK: () => (/* binding */ exportMark),
  Cj: () => (/* binding */ readExportMark)
});

// UNUSED EXPORTS: MARK_MAX_BYTES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(63714);
;// CONCATENATED MODULE: ./core/schema/generated/export.validate.js
// Generated from schemas/ by `npm run generate`. Do not edit.

const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"export.schema.json","type":"object","required":["schema","hortus","repository","commit","dirty","tree","example","vendored","pins"],"additionalProperties":false,"properties":{"schema":{"const":"export/1"},"hortus":{"type":"string","maxLength":100},"repository":{"type":["string","null"],"maxLength":200},"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"dirty":{"type":"boolean"},"tree":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"example":{"type":"object","required":["id","path"],"additionalProperties":false,"properties":{"id":{"type":"string","maxLength":1000},"path":{"type":"string","maxLength":1000}}},"vendored":{"type":"array","maxItems":20000,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"string","maxLength":4096},"to":{"type":"string","maxLength":4096}}}},"pins":{"type":"object","required":["images","lock"],"additionalProperties":false,"properties":{"images":{"type":"array","maxItems":1000,"items":{"type":"object","required":["ref","digest"],"additionalProperties":false,"properties":{"ref":{"type":"string","maxLength":1000},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}}},"lock":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length["default"] ?? ucs2length;
const pattern4 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="export.schema.json" */;
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
if(data.hortus === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hortus"},message:"must have required property '"+"hortus"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.repository === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.commit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.dirty === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dirty"},message:"must have required property '"+"dirty"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.tree === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.example === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.vendored === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendored"},message:"must have required property '"+"vendored"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.pins === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pins"},message:"must have required property '"+"pins"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.schema !== undefined){
if("export/1" !== data.schema){
const err10 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "export/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.hortus !== undefined){
let data1 = data.hortus;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err11 = {instancePath:instancePath+"/hortus",schemaPath:"#/properties/hortus/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
vErrors = note(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/hortus",schemaPath:"#/properties/hortus/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.repository !== undefined){
let data2 = data.repository;
if((typeof data2 !== "string") && (data2 !== null)){
const err13 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: schema31.properties.repository.type},message:"must be string,null"};
vErrors = note(vErrors, err13);
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err14 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err14);
errors++;
}
}
}
if(data.commit !== undefined){
let data3 = data.commit;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err15 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
vErrors = note(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.dirty !== undefined){
if(typeof data.dirty !== "boolean"){
const err17 = {instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.tree !== undefined){
let data5 = data.tree;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err18 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
vErrors = note(vErrors, err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data.example !== undefined){
let data6 = data.example;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err20 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
if(data6.path === undefined){
const err21 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err21);
errors++;
}
for(const key1 in data6){
if(!((key1 === "id") || (key1 === "path"))){
const err22 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(func2(data7) > 1000){
const err23 = {instancePath:instancePath+"/example/id",schemaPath:"#/properties/example/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/example/id",schemaPath:"#/properties/example/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data6.path !== undefined){
let data8 = data6.path;
if(typeof data8 === "string"){
if(func2(data8) > 1000){
const err25 = {instancePath:instancePath+"/example/path",schemaPath:"#/properties/example/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/example/path",schemaPath:"#/properties/example/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.vendored !== undefined){
let data9 = data.vendored;
if(Array.isArray(data9)){
if(data9.length > 20000){
const err28 = {instancePath:instancePath+"/vendored",schemaPath:"#/properties/vendored/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"};
vErrors = note(vErrors, err28);
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.from === undefined){
const err29 = {instancePath:instancePath+"/vendored/" + i0,schemaPath:"#/properties/vendored/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
vErrors = note(vErrors, err29);
errors++;
}
if(data10.to === undefined){
const err30 = {instancePath:instancePath+"/vendored/" + i0,schemaPath:"#/properties/vendored/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
for(const key2 in data10){
if(!((key2 === "from") || (key2 === "to"))){
const err31 = {instancePath:instancePath+"/vendored/" + i0,schemaPath:"#/properties/vendored/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err31);
errors++;
}
}
if(data10.from !== undefined){
let data11 = data10.from;
if(typeof data11 === "string"){
if(func2(data11) > 4096){
const err32 = {instancePath:instancePath+"/vendored/" + i0+"/from",schemaPath:"#/properties/vendored/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/vendored/" + i0+"/from",schemaPath:"#/properties/vendored/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data10.to !== undefined){
let data12 = data10.to;
if(typeof data12 === "string"){
if(func2(data12) > 4096){
const err34 = {instancePath:instancePath+"/vendored/" + i0+"/to",schemaPath:"#/properties/vendored/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/vendored/" + i0+"/to",schemaPath:"#/properties/vendored/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/vendored/" + i0,schemaPath:"#/properties/vendored/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/vendored",schemaPath:"#/properties/vendored/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err37);
errors++;
}
}
if(data.pins !== undefined){
let data13 = data.pins;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.images === undefined){
const err38 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
vErrors = note(vErrors, err38);
errors++;
}
if(data13.lock === undefined){
const err39 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "lock"},message:"must have required property '"+"lock"+"'"};
vErrors = note(vErrors, err39);
errors++;
}
for(const key3 in data13){
if(!((key3 === "images") || (key3 === "lock"))){
const err40 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err40);
errors++;
}
}
if(data13.images !== undefined){
let data14 = data13.images;
if(Array.isArray(data14)){
if(data14.length > 1000){
const err41 = {instancePath:instancePath+"/pins/images",schemaPath:"#/properties/pins/properties/images/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err41);
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.ref === undefined){
const err42 = {instancePath:instancePath+"/pins/images/" + i1,schemaPath:"#/properties/pins/properties/images/items/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'"};
vErrors = note(vErrors, err42);
errors++;
}
if(data15.digest === undefined){
const err43 = {instancePath:instancePath+"/pins/images/" + i1,schemaPath:"#/properties/pins/properties/images/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
vErrors = note(vErrors, err43);
errors++;
}
for(const key4 in data15){
if(!((key4 === "ref") || (key4 === "digest"))){
const err44 = {instancePath:instancePath+"/pins/images/" + i1,schemaPath:"#/properties/pins/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data15.ref !== undefined){
let data16 = data15.ref;
if(typeof data16 === "string"){
if(func2(data16) > 1000){
const err45 = {instancePath:instancePath+"/pins/images/" + i1+"/ref",schemaPath:"#/properties/pins/properties/images/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err45);
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/pins/images/" + i1+"/ref",schemaPath:"#/properties/pins/properties/images/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data15.digest !== undefined){
let data17 = data15.digest;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err47 = {instancePath:instancePath+"/pins/images/" + i1+"/digest",schemaPath:"#/properties/pins/properties/images/items/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err47);
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/pins/images/" + i1+"/digest",schemaPath:"#/properties/pins/properties/images/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/pins/images/" + i1,schemaPath:"#/properties/pins/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err49);
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/pins/images",schemaPath:"#/properties/pins/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data13.lock !== undefined){
let data18 = data13.lock;
if((typeof data18 !== "string") && (data18 !== null)){
const err51 = {instancePath:instancePath+"/pins/lock",schemaPath:"#/properties/pins/properties/lock/type",keyword:"type",params:{type: schema31.properties.pins.properties.lock.type},message:"must be string,null"};
vErrors = note(vErrors, err51);
errors++;
}
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
const err52 = {instancePath:instancePath+"/pins/lock",schemaPath:"#/properties/pins/properties/lock/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err52);
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err53);
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err54);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


;// CONCATENATED MODULE: ./core/schema/export.js


// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
;// CONCATENATED MODULE: ./core/export/templates/export-mark.js
/** `.github/hortus-export.json`: where an exported repository comes from, for programs. The same export gives the same bytes. */




const MARK_PATH = '.github/hortus-export.json';
const MARK_MAX_BYTES = 8 * 1024 * 1024;
function exportMark(example, from, copies, pins) {
    const mark = {
        schema: 'export/1',
        hortus: version/* VERSION */.x,
        repository: from.repository,
        commit: from.commit,
        dirty: from.dirty,
        tree: from.tree,
        example: { id: example.id, path: example.path },
        vendored: [...copies].sort(byTarget).map(({ from: origin, to }) => ({ from: origin, to })),
        pins: { images: [...pins.images].sort(byName).map(([ref, digest]) => ({ ref, digest })), lock: pins.lock === null ? null : (0,external_node_crypto_.createHash)('sha256').update(pins.lock.text).digest('hex') },
    };
    return `${JSON.stringify(mark, null, 2)}\n`;
}
/** Whether a repository says that it is an export of ours, and of what (A76): a claim of whoever can write there. null: it does not. */
function readExportMark(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: MARK_MAX_BYTES, maxDepth: 8, maxString: 8192 });
    return parsed.ok && validate(parsed.value) ? parsed.value : null;
}
const byTarget = (one, other) => (one.to < other.to ? -1 : 1);
const byName = ([one], [other]) => (one < other ? -1 : 1);


/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hortusConfig),
/* harmony export */   t: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);
/* harmony import */ var _config_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85077);
/** `.github/hortus.yml` of an exported repository: what the garden's configuration says of running, where that is not the default. */


const CONFIG_PATH = '.github/hortus.yml';
/**
 * Nothing of the garden's rules, registries or machines goes along: the new repository has its own. `ownScript`: the smoke script is called
 * like the script of a preset, and no preset of the example has one.
 */
function hortusConfig({ smoke, build }, { ownScript }) {
    const usual = (0,_config_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .h)([]).config;
    const differing = {
        smoke: pick(smoke, usual.smoke, ['preset', 'timeout_seconds', 'probe_seconds', 'memory_gb', 'cpus', 'pids', 'shm_gb', 'stop_on_nan', 'grace_seconds']),
        build: pick(build, usual.build, ['timeout_minutes']),
        validate: ownScript ? { exempt: [EXEMPTION] } : {},
    };
    const kept = Object.fromEntries(Object.entries(differing).filter(([, values]) => Object.keys(values).length > 0));
    const head = '# The example is the root of this repository, and its id is `root`: hortus finds it there by itself (`hortus check`).\n';
    return Object.keys(kept).length === 0 ? `${head}{}\n` : `${head}${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(kept, { lineWidth: 0 })}`;
}
/** One script beside presets that are commands looks like a garden whose runner wants a script for each of them. */
const EXEMPTION = { code: 'GARDEN.PRESET_UNRESOLVED', path: 'example.yaml', reason: 'smoke.sh calls the engine itself; the presets are commands that Hortus runs.' };
function pick(own, usual, keys) {
    return Object.fromEntries(keys.filter((key) => own[key] !== undefined && own[key] !== usual[key]).map((key) => [key, own[key]]));
}


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ nodeWorkflow),
/* harmony export */   C9: () => (/* binding */ rustWorkflow),
/* harmony export */   Nn: () => (/* binding */ NODE_WORKFLOW),
/* harmony export */   jj: () => (/* binding */ RUST_WORKFLOW)
/* harmony export */ });
/* harmony import */ var _workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91040);
/** `.github/workflows/rust.yml` and `node.yml`. Rust comes with the runner (rustup), so no action is needed for it. */

const RUST_WORKFLOW = '.github/workflows/rust.yml';
const NODE_WORKFLOW = '.github/workflows/node.yml';
/** `locked`: a Cargo.lock is there, and is not changed by a build. A rust-toolchain file of the example is followed by rustup itself. */
function rustWorkflow({ locked }) {
    const flag = locked ? ' --locked' : '';
    return [
        (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowHead */ .uF)({ why: 'Format and lints before the tests.', name: 'Rust' }),
        (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .job */ .Yl)({ id: 'lint', minutes: 30, steps: [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .checkout */ .Pt)(), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)('rustup component add rustfmt clippy'), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)('cargo fmt --all --check'), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)(`cargo clippy --workspace --all-targets${flag} -- -D warnings`)] }),
        (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .job */ .Yl)({ id: 'test', needs: 'lint', minutes: 30, steps: [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .checkout */ .Pt)(), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)(`cargo test --workspace${flag}`)] }),
    ].join('');
}
/** Scripts that packages bring for their installation are not run (A75). */
function nodeWorkflow({ locked, lint, test }) {
    const steps = [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .checkout */ .Pt)(), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .setupNode */ .AA)(), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)(locked ? 'npm ci --ignore-scripts --no-audit --no-fund' : 'npm install --ignore-scripts --no-audit --no-fund --no-package-lock')];
    return [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowHead */ .uF)({ why: 'Installs what the lock names, then lint and tests as far as package.json has them.', name: 'Node' }), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .job */ .Yl)({ id: 'test', minutes: 30, steps: [...steps, ...(lint ? [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)('npm run lint')] : []), ...(test ? [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)('npm test')] : [])] })].join('');
}


/***/ }),

/***/ 24693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ DEFAULT_PYTHON),
/* harmony export */   HC: () => (/* binding */ pythonsFor),
/* harmony export */   Q$: () => (/* binding */ PYTHONS),
/* harmony export */   vC: () => (/* binding */ pythonOfImage)
/* harmony export */ });
/** The Pythons that tests run on, out of what an example says of itself. The answer is always some of ours: none of its words is in it (A48). */
/** What the pinned tools run on, oldest first (tool-pins.ts). */
const PYTHONS = ['3.10', '3.11', '3.12', '3.13', '3.14'];
/** Where nobody says: old enough for most packages to have a wheel for it, and fixed for years. */
const DEFAULT_PYTHON = '3.12';
/** All that meet `requires-python` of a pyproject.toml; null: it cannot be read. Empty: none of ours does. */
function pythonsFor(requires) {
    const clauses = requires.slice(0, 500).split(',').map((each) => each.trim()).filter((each) => each !== '');
    const tests = clauses.map(readClause);
    if (tests.length === 0 || tests.includes(null))
        return null;
    return PYTHONS.filter((python) => tests.every((meets) => meets(Number(python.slice(2)))));
}
/** `3.11` of `python:3.11-slim`, wherever it is pulled from; null: the image does not say. */
function pythonOfImage(image) {
    return /(?:^|\/)python:(3\.\d{1,2})(?![\d])/.exec(image)?.[1] ?? null;
}
/**
 * Only the minor version counts, for the workflow takes the newest patch of each: `<=3.12` and `==3.12` mean all of 3.12 to everyone
 * who writes them, whatever the specification says (PEP 440).
 */
function readClause(clause) {
    const [, operator = '', major = '', minorText, patch] = /^(>=|<=|==|!=|~=|>|<)\s*(\d{1,3})(?:\.(\d{1,3}))?(?:\.(\d{1,3}|\*))?(?:\.\*)?$/.exec(clause) ?? [];
    if (operator === '')
        return null;
    const at = Number(major) < 3 ? -1 : Number(major) > 3 ? Infinity : Number(minorText ?? 0);
    switch (operator) {
        case '>=':
            return (minor) => minor >= at;
        case '>':
            return (minor) => (patch === undefined ? minor > at : minor >= at);
        case '<':
            return (minor) => (patch === undefined || patch === '0' || patch === '*' ? minor < at : minor <= at);
        case '<=':
            return (minor) => minor <= at;
        case '==':
            return (minor) => (minorText === undefined ? Number(major) === 3 : minor === at);
        case '!=':
            // One patch that is left out leaves the others.
            return (minor) => minor !== at || (patch !== undefined && patch !== '*');
        default:
            return (minor) => (patch === undefined ? minor >= at : minor === at);
    }
}


/***/ }),

/***/ 66837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ PYTHON_WORKFLOW),
/* harmony export */   Kc: () => (/* binding */ PYTEST_SCRIPT),
/* harmony export */   Qq: () => (/* binding */ pythonWorkflow)
/* harmony export */ });
/* harmony import */ var _python_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24693);
/* harmony import */ var _tool_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91743);
/* harmony import */ var _workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91040);
/** `.github/workflows/python.yml`: first a check for real mistakes, then the tests, where there are any. */



const PYTHON_WORKFLOW = '.github/workflows/python.yml';
/** Below .github, where no file of an example gets. */
const PYTEST_SCRIPT = '.github/pytest.sh';
function pythonWorkflow(tests) {
    const head = (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowHead */ .uF)({ why: 'Real mistakes only: syntax errors, undefined names, comparisons that cannot hold. The tests run when there are none.', name: 'Python' });
    return [head, (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .job */ .Yl)({ id: 'lint', minutes: 10, steps: [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkout */ .Pt)(), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .setupPython */ .eI)(`'${_python_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PYTHON */ .H1}'`), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)((0,_tool_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .installTools */ .HG)(_tool_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .LINT_REQUIREMENTS */ .tc)), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(RUFF)] }), ...testJob(tests)].join('');
}
/**
 * Errors alone, whatever the example's own settings say, and of no Python in particular: ruff calls the syntax of a newer one an error.
 * What others wrote is not this repository's to mend.
 */
const RUFF = "ruff check --isolated --select E9,F63,F7,F82 --target-version py314 --extend-exclude '*.ipynb,vendor,vendored,third_party,third-party,external,upstream' --output-format github .";
function testJob(tests) {
    switch (tests.kind) {
        case 'none':
            return [];
        case 'image':
            return [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .job */ .Yl)({ id: 'test', needs: 'lint', minutes: 60, steps: [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkout */ .Pt)(), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .setupPython */ .eI)(`'${_python_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PYTHON */ .H1}'`), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(`./${PYTEST_SCRIPT}`)] })];
        case 'host':
            return [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .job */ .Yl)({ id: 'test', needs: 'lint', minutes: 30, pythons: tests.pythons, steps: [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkout */ .Pt)(), (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .setupPython */ .eI)('${{ matrix.python }}'), ...hostSteps(tests)] })];
    }
}
/** A requirements file may name indexes of its own; the first one is named here. */
function hostSteps({ requirements, project, locked }) {
    const install = `python -m pip install --index-url https://pypi.org/simple/ ${locked ? '--constraint requirements.lock ' : ''}`;
    return [
        ...(requirements ? [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(`${install}--requirement requirements.txt`)] : []),
        ...(project ? [(0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(`${install}.`)] : []),
        (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)((0,_tool_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .installTools */ .HG)(_tool_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_REQUIREMENTS */ .KL)),
        (0,_workflow_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)('python -m pytest --cov=. --cov-report=term'),
    ];
}


/***/ }),

/***/ 43064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ SMOKE_WORKFLOW),
  h: () => (/* binding */ smokeWorkflow)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./core/export/templates/weekly-cron.js
/** When the smoke test of a repository runs each week: always the same time for one example, and never on the hour, when everyone's runs start. */

/** Five digits and stars of ours: no letter of the id is in it (A48). */
function weeklyCron(exampleId) {
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(exampleId).digest();
    const minute = 5 + (bytes.readUInt16BE(0) % 50);
    const hour = bytes.readUInt16BE(2) % 24;
    const day = bytes.readUInt16BE(4) % 7;
    return `${minute} ${hour} * * ${day}`;
}

// EXTERNAL MODULE: ./core/export/templates/workflow-parts.js + 1 modules
var workflow_parts = __webpack_require__(91040);
;// CONCATENATED MODULE: ./core/export/templates/smoke-workflow.js
/** `.github/workflows/smoke.yml`: the smoke test on every push and pull request, and once a week, for what rots without any change. */


const SMOKE_WORKFLOW = '.github/workflows/smoke.yml';
function smokeWorkflow({ exampleId, minutes, script, buildOnly }) {
    const why = buildOnly
        ? `Builds the image on every push, on every pull request and once a week. The smoke test itself needs a GPU: run ./${script} on a machine that has one.`
        : 'Builds the image and runs the smoke test on every push, on every pull request and once a week. It needs no secret and no write token.';
    return `${(0,workflow_parts/* workflowHead */.uF)({ why, name: 'Smoke', cron: weeklyCron(exampleId) })}${(0,workflow_parts/* job */.Yl)({ id: 'smoke', minutes, steps: [(0,workflow_parts/* checkout */.Pt)(), (0,workflow_parts/* run */.eF)(`./${script}${buildOnly ? ' --build' : ''}`)] })}`;
}


/***/ }),

/***/ 91743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tc: () => (/* binding */ LINT_REQUIREMENTS),
  KL: () => (/* binding */ TEST_REQUIREMENTS),
  HG: () => (/* binding */ installTools),
  y2: () => (/* binding */ lintRequirements),
  XB: () => (/* binding */ testRequirements)
});

;// CONCATENATED MODULE: ./core/export/templates/tool-pins.js
const TOOL_PINS = {
    lint: [
        { name: 'ruff', version: '0.17.6', sha256: ['aa3b08254a732acba246891089a152c47c5733dc36b8ecb76ce8602f8326e5e4'] },
    ],
    test: [
        { name: 'coverage', version: '7.16.2', sha256: ['191803c4996b499fcd78c2ad5e5f767dcc53cb4dc6de6d6a741b443a1821ef02', 'db5f8394e17f877a625b257f2ba0ce8e728a499c2c1579ad66220272cd3df510', '5375ebd99038021b35e99dc88255022912c06565d316212f4a576e4b08d30f5d', '4358b9c8c0125b460407f3017c6cce8156e904b32772c5630d27112f52bdbfe5', '35f37886699cb9abd29958247d718628d5bc6f39e623dff66a09e546c42a7e03', '11d28e9123a9156cb405d8d27b44256c9a58fb5decc2073a8f17862057e3aa0f'] },
        { name: 'exceptiongroup', version: '1.3.1', sha256: ['a7a39a3bd276781e98394987d3a5701d0c4edffb633bb7a5144577f82c773598'] },
        { name: 'iniconfig', version: '2.3.1', sha256: ['9121e2c1fdb355232495be3194c8dfe87ccc2d5dee45947b78e68f499790d7a7'] },
        { name: 'packaging', version: '26.3', sha256: ['d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c'] },
        { name: 'pluggy', version: '1.7.0', sha256: ['7dd7b0d8832ba3cb632c306926ded123429211b83641b35dc5c41ad2d34f9bec'] },
        { name: 'pygments', version: '2.21.0', sha256: ['2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9'] },
        { name: 'pytest', version: '9.2.0', sha256: ['07acdcf88ec174f907dc01af70bf52d49b014bbab03faeeade31c96b18c2e588'] },
        { name: 'pytest-cov', version: '7.1.0', sha256: ['a0461110b7865f9a271aa1b51e516c9a95de9d696734a2f71e3e78f46e1d4678'] },
        { name: 'tomli', version: '2.5.0', sha256: ['d7e369fd63331746182360977b1892bfc215476a30d61612d732425311639f56', '6cf74416bdc94ae458b14e37286c1073081850ac8459a00d0c5efef5d44294c6', '5d8bac3d603c97e6854424e5b2b5b741bdbde387e09f162fb0446812b4a8362b', '7ac2027d37c3afbdf4bdd377f2676f6f1d2122a5be1f1137b49dced590b37e75', '32a7b79ac57a2e83670ce329ccf675798bc5a2094783a63676866b70503f2e2b'] },
        { name: 'typing-extensions', version: '4.16.0', sha256: ['481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8'] },
    ],
};

;// CONCATENATED MODULE: ./core/export/templates/tool-requirements.js
/** The files that `pip install --require-hashes` reads: exact versions, and every file by its hash (A74). */

const LINT_REQUIREMENTS = '.github/requirements/lint.txt';
const TEST_REQUIREMENTS = '.github/requirements/test.txt';
const lintRequirements = () => requirements('What checks the Python files', TOOL_PINS.lint);
const testRequirements = () => requirements('What runs the tests', TOOL_PINS.test);
/** How pip installs them: from one named index, nothing but what stands in the file. `more`: words of ours. */
const installTools = (path, more = '') => `python -m pip install ${more}--require-hashes --no-deps --only-binary=:all: --index-url https://pypi.org/simple/ --requirement ${path}`;
function requirements(what, pins) {
    return `# ${what}: each file by its hash, dependencies included.\n${pins.map(({ name, version, sha256 }) => [`${name}==${version}`, ...sha256.map((hash) => `    --hash=sha256:${hash}`)].join(' \\\n')).join('\n')}\n`;
}


/***/ }),

/***/ 91040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pt: () => (/* binding */ checkout),
  Yl: () => (/* binding */ job),
  eF: () => (/* binding */ run),
  AA: () => (/* binding */ setupNode),
  eI: () => (/* binding */ setupPython),
  uF: () => (/* binding */ workflowHead)
});

;// CONCATENATED MODULE: ./core/workflow/pins.js
/**
 * The commits of other people's actions that this project uses, each seen under its version tag in several independent
 * repositories (A54). An update changes this table first; the lint refuses every other commit.
 */
const PINS = {
    'actions/attest': { commit: '1e69f48acb82d1966a394da916b4c1698aa569d6', version: 'v4.2.2' },
    'actions/cache': { commit: '55cc8345863c7cc4c66a329aec7e433d2d1c52a9', version: 'v6.1.0' },
    'actions/checkout': { commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
    'actions/deploy-pages': { commit: 'cd2ce8fcbc39b97be8ca5fce6e763baed58fa128', version: 'v5.0.0' },
    'actions/download-artifact': { commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' },
    'actions/setup-node': { commit: '48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e', version: 'v6.4.0' },
    'actions/setup-python': { commit: 'a309ff8b426b58ec0e2a45f0f869d46889d02405', version: 'v6.2.0' },
    'actions/upload-artifact': { commit: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a', version: 'v7.0.1' },
    'actions/upload-pages-artifact': { commit: 'fc324d3547104276b827a68afc52ff2a11cc49c9', version: 'v5.0.0' },
    'docker/setup-buildx-action': { commit: 'd7f5e7f509e45cec5c76c4d5afdd7de93d0b3df5', version: 'v4.1.0' },
};
/** `owner/action@commit # version`, as it stands behind `uses:`. */
function pinned(action) {
    const pin = PINS[action];
    if (pin === undefined)
        throw new Error(`no pin is known for ${action}`);
    return `${action}@${pin.commit} # ${pin.version}`;
}

;// CONCATENATED MODULE: ./core/export/templates/workflow-parts.js
/**
 * What every workflow of an exported repository begins with. Nothing here takes a word of an example: values are ours, or digits, or
 * one of a fixed list (A48). `permissions: {}` on top, so that a job has what it names and no more.
 */

function workflowHead({ why, name, cron }) {
    return `# ${why}
name: ${name}
on:
  push:
  pull_request:
${cron === undefined ? '' : `  schedule:\n    - cron: '${cron}'\n  workflow_dispatch:\n`}permissions: {}
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
`;
}
function job({ id, minutes, needs, pythons, steps }) {
    const lines = [
        `${id}:`,
        `  name: ${id}`,
        ...(needs === undefined ? [] : [`  needs: ${needs}`]),
        '  runs-on: ubuntu-24.04',
        `  timeout-minutes: ${minutes}`,
        '  permissions:',
        '    contents: read',
        ...(pythons === undefined ? [] : ['  strategy:', '    fail-fast: false', '    matrix:', `      python: [${pythons.map((each) => `'${each}'`).join(', ')}]`]),
        '  steps:',
        ...steps.flatMap((step) => step.split('\n').map((line) => `    ${line}`)),
    ];
    return `${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
const checkout = () => `- uses: ${pinned('actions/checkout')}\n  with:\n    persist-credentials: false`;
const setupPython = (version) => `- uses: ${pinned('actions/setup-python')}\n  with:\n    python-version: ${version}`;
const setupNode = () => `- uses: ${pinned('actions/setup-node')}\n  with:\n    node-version: '24'\n    package-manager-cache: false`;
/** `:all: ` would begin a mapping. */
const run = (command) => (command.includes(': ') ? `- run: |\n    ${command}` : `- run: ${command}`);


/***/ }),

/***/ 29915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WC: () => (/* binding */ cellOf),
  od: () => (/* binding */ needsGpu),
  T4: () => (/* binding */ planMatrix),
  eK: () => (/* binding */ shardPlan)
});

// EXTERNAL MODULE: ./core/garden/graduated-reason.js
var graduated_reason = __webpack_require__(79678);
// EXTERNAL MODULE: ./core/garden/shard-cells.js + 1 modules
var shard_cells = __webpack_require__(85737);
;// CONCATENATED MODULE: ./core/garden/within-budget.js
/**
 * The cells that a budget of GPU minutes pays for: what was not run for the longest time comes first (never run: before all), then
 * what takes less. A cell that does not fit is passed over, so that a smaller one may still be run. Cells without a GPU cost nothing.
 */
function withinBudget(cells, past, budget) {
    if (budget === null)
        return { kept: cells, over: [] };
    const waiting = cells.filter(({ gpu }) => gpu).toSorted((a, b) => compare(past.get(a.id)?.endedAt ?? '', past.get(b.id)?.endedAt ?? '') || costOf(a) - costOf(b) || compare(a.id, b.id));
    const over = new Set();
    let left = budget;
    for (const cell of waiting) {
        if (costOf(cell) > left)
            over.add(cell);
        else
            left -= costOf(cell);
    }
    return { kept: cells.filter((cell) => !over.has(cell)), over: cells.filter((cell) => over.has(cell)) };
}
/** What it took, else what it may take. */
const costOf = ({ expected, minutes }) => expected ?? minutes;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./core/garden/plan.js



/** A job that could only say why it ran nothing is not planned: its example is left out with that reason. */
function planMatrix(examples, config, options) {
    const name = options.preset ?? config.smoke.preset;
    const cells = [];
    const left = [];
    for (const example of examples) {
        const planned = judge(example, name, options);
        if (typeof planned === 'string')
            left.push({ example: example.id, path: example.path, reason: planned });
        else
            cells.push(cellOf(example, planned, config, options));
    }
    return shardPlan(cells, left, config, options);
}
/** Cells as jobs: what the budget pays for, packed. */
function shardPlan(cells, left, config, options) {
    const { kept, over } = withinBudget(cells, options.past ?? new Map(), config.plan.gpu_minutes);
    const { shards, longest } = (0,shard_cells/* shardCells */.Q)(kept, { max: config.plan.max_cells, concurrency: config.plan.concurrency, baseMinutes: config.plan.base_minutes });
    const unpaid = [...new Map(over.map((cell) => [cell.example, cell])).values()].map(({ example, path }) => ({ example, path, reason: `does not fit into the budget of ${config.plan.gpu_minutes} GPU minutes` }));
    return { scope: options.scope, cells: kept, shards, left: [...left, ...unpaid], longest };
}
/** The preset to run, or why there is none. Archived examples are left out unless they were named; a preset that cannot be read keeps its cell, which fails. */
function judge(example, name, { scope, gpus }) {
    const preset = example.presets.find((each) => each.name === name);
    if (example.graduatedTo !== undefined)
        return (0,graduated_reason/* graduatedReason */.w)(example.graduatedTo);
    if (example.archivedBy.length > 0 && scope.mode !== 'named')
        return 'is archived';
    if (preset === undefined)
        return `has no preset "${name}"`;
    return gpus === false && needsGpu(example) ? 'needs a GPU, and the machines of this plan have none' : preset;
}
const needsGpu = ({ need }) => (need.gpus ?? 0) > 0 && !need.cpuOk;
function cellOf(example, preset, config, { past, bases }) {
    const id = `${example.id}:${preset.name}`;
    const run = preset.timeoutSeconds === null ? 0 : Math.ceil(preset.timeoutSeconds / 60);
    return {
        id,
        example: example.id,
        path: example.path,
        preset: preset.name,
        labels: needsGpu(example) ? config.plan.labels.gpu : config.plan.labels.cpu,
        minutes: config.plan.minutes + run,
        expected: past?.get(id)?.minutes ?? null,
        base: bases?.get(example.id) ?? null,
        gpu: needsGpu(example),
    };
}


/***/ }),

/***/ 47791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksLikePointer),
/* harmony export */   fE: () => (/* binding */ POINTER_MAX_BYTES),
/* harmony export */   qT: () => (/* binding */ readPointer)
/* harmony export */ });
const POINTER_MAX_BYTES = 1024;
const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1\n';
/** Whether a text means to be a pointer. Whether it is a good one says `readPointer`. */
const looksLikePointer = (text) => text.startsWith('version https://git-lfs.github.com/spec/');
/** Strict (A15): version first, then keys in alphabetical order, each once, a final newline. null when it is no good pointer. */
function readPointer(text) {
    if (text.length > POINTER_MAX_BYTES || !text.startsWith(FIRST_LINE))
        return null;
    const match = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n((?:ext-[0-9]-[a-z0-9.-]+ sha256:[0-9a-f]{64}\n)*)oid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/.exec(text);
    return match === null ? null : { oid: match[2], size: Number(match[3]) };
}


/***/ }),

/***/ 67927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42483);

/** The same value with every secret in its texts and names masked (A67). Two names that only their secret told apart become one. */
function redactValue(value) {
    if (typeof value === 'string')
        return (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(value);
    if (Array.isArray(value))
        return value.map(redactValue);
    if (value === null || typeof value !== 'object')
        return value;
    // Object.fromEntries defines: a name like __proto__ stays a name.
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(name), redactValue(inner)]));
}


/***/ }),

/***/ 84773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ fastPath),
/* harmony export */   Sk: () => (/* binding */ sized),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gl: () => (/* binding */ identOf),
/* harmony export */   h: () => (/* binding */ identWord)
/* harmony export */ });
/** Quoted as C does whenever it is not plain. */
function fastPath(path) {
    return /^[^\n"\\][^\n]*$/.test(path) ? path : `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
function sized(content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return [`data ${bytes.length}\n`, bytes, '\n'];
}
/** `at` is seconds since 1970; always in UTC, so that the machine's zone does not count. */
function identOf({ name, email }, at) {
    return `${identWord(name)} <${identWord(email)}> ${Math.max(0, Math.floor(at))} +0000`;
}
/** As git does (ident.c): what would end the word goes, and what stands at its ends without saying anything. */
function identWord(text) {
    const word = text.replace(/[<>\n\r\0]/g, '');
    let [from, to] = [0, word.length];
    while (from < to && isCrud(word[from]))
        from += 1;
    while (to > from && isCrud(word[to - 1]))
        to -= 1;
    return word.slice(from, to);
}
const isCrud = (character) => character <= ' ' || '.,:;<>"\\\''.includes(character);
/** A message ends with a line end, and a zero byte is refused by git. */
const messageOf = (message) => {
    const text = message.replaceAll('\0', '\ufffd');
    return text.endsWith('\n') ? text : `${text}\n`;
};


/***/ }),

/***/ 45324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ownGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13721);
/**
 * git in a repository that Hortus makes itself. What comes out must be the same on every machine: no setting, attribute, template or
 * hook of the person or the machine counts, only what is said here.
 */


const LIMIT_MS = 300_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
const MAX_COMPLAINT = 64 * 1024;
/** Contents go in and out as they are; nothing is maintained in the background; no log of refs says when this machine did it; nothing is signed or said in another encoding. */
const PLAIN = ['core.autocrlf=false', 'core.safecrlf=false', 'core.eol=lf', 'core.attributesFile=/dev/null', 'core.excludesFile=/dev/null', 'core.symlinks=true', 'core.protectNTFS=true', 'core.protectHFS=true', 'core.logAllRefUpdates=false', 'gc.auto=0', 'maintenance.auto=false', 'core.alternateRefsCommand=true', 'commit.gpgSign=false', 'i18n.commitEncoding=UTF-8', 'index.sparse=false', 'index.threads=1', 'fastimport.unpackLimit=100'].flatMap((setting) => ['-c', setting]);
function ownGit(cwdAbs, args, { stdin = [], env = {}, signal, group = false } = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', ..._run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy, ...PLAIN, ...args], { cwd: cwdAbs, env: { ...ownEnvironment(), ...env }, killSignal: 'SIGKILL', stdio: 'pipe', detached: group, ...(signal === undefined ? {} : { signal }) });
        endInTime(child, group, signal);
        const out = [];
        let [bytes, complaint] = [0, ''];
        child.stdout.on('data', (chunk) => ((bytes += chunk.length) > MAX_OUTPUT ? child.kill('SIGKILL') : out.push(chunk)));
        child.stderr.setEncoding('utf8').on('data', (chunk) => (complaint = (complaint + chunk).slice(0, MAX_COMPLAINT)));
        let broken = null;
        child.on('error', (error) => {
            complaint ||= error.code === 'ENOENT' ? 'git is not installed' : error.name === 'AbortError' ? 'it was interrupted' : error.message;
            if (child.pid === undefined)
                resolve({ code: null, stdout: '', complaint });
        });
        child.on('close', (code) => (broken === null ? resolve({ code: bytes > MAX_OUTPUT ? null : code, stdout: Buffer.concat(out).toString('utf8'), complaint: firstLine(complaint) }) : reject(broken)));
        // git may end before it has read everything; that is its answer, not our error.
        child.stdin.on('error', () => undefined);
        void feed(child.stdin, stdin).catch((error) => {
            broken = error instanceof Error ? error : new Error(String(error));
            child.kill('SIGKILL');
        });
    });
}
/**
 * `timeout` of spawn would keep its timer, and the process, when git could not even be started. A group has the number of its first; after
 * that one ended the number may be another's, so that nothing is ended then.
 */
function endInTime(child, group, signal) {
    const end = () => {
        try {
            if (child.pid !== undefined)
                process.kill(group ? -child.pid : child.pid, 'SIGKILL');
        }
        catch {
            // It has ended already.
        }
    };
    const timer = setTimeout(end, LIMIT_MS);
    const ended = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
    };
    signal?.addEventListener('abort', end, { once: true });
    child.once('close', ended);
    if (child.pid === undefined)
        ended();
}
async function feed(to, parts) {
    for await (const part of parts) {
        if (to.destroyed === true)
            return;
        if (!to.write(part))
            await new Promise((done) => {
                const go = () => void (to.off('drain', go), to.off('close', go), done());
                to.on('drain', go).on('close', go);
            });
    }
    to.end();
}
function ownEnvironment() {
    const kept = Object.entries((0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnvironment */ .hh)()).filter(([name]) => !name.startsWith('GIT_CONFIG'));
    return { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_ATTR_NOSYSTEM: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_LFS_SKIP_SMUDGE: '1', TZ: 'UTC' };
}
/** A crash report's place tells nothing; the word `fatal:` in front of the reason neither. */
const firstLine = (text) => text.split('\n').find((line) => line.trim() !== '')?.trim().slice(0, 500) ?? '';


/***/ }),

/***/ 38638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/**
 * Removes a directory with everything in it, whatever a run made of it: it may have taken its own directories' permissions away, or
 * nested them deeper than a path may be long (with `cd`, each step is short). Symlinks are removed, never followed.
 */


async function removeTree(pathAbs) {
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(pathAbs, { recursive: true, force: true, maxRetries: 3 });
    await remove().catch(async () => {
        await openUp(pathAbs);
        await remove();
    });
}
/** Linux takes 4096 bytes, macOS 1024; a name has up to 255. */
const LONGEST = 700;
/** One directory is open at a time. What lies too deep is moved to the top, and goes on from there. */
async function openUp(pathAbs) {
    const pending = [pathAbs];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o700).catch(() => { });
        const here = directory.length > LONGEST && directory.length > pathAbs.length + SHORT ? await moveUp(directory, pathAbs) : directory;
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(here).catch(() => null);
        if (entries === null)
            continue;
        for await (const entry of entries)
            if (entry.isDirectory())
                pending.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, entry.name));
    }
}
/** A place at the top is no longer than this; it is not moved again. */
const SHORT = 300;
async function moveUp(directory, pathAbs) {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pathAbs, 'deep-')), 'd');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(directory, place);
        return place;
    }
    catch {
        return directory;
    }
}


/***/ }),

/***/ 93543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openTarget)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/change/path-problem.js
var path_problem = __webpack_require__(67938);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./io/containers/owner.js
var owner = __webpack_require__(50453);
// EXTERNAL MODULE: ./core/integrity/pointer.js
var pointer = __webpack_require__(47791);
// EXTERNAL MODULE: ./io/git-blobs.js
var git_blobs = __webpack_require__(58564);
// EXTERNAL MODULE: ./io/own-git.js
var own_git = __webpack_require__(45324);
;// CONCATENATED MODULE: ./io/export-history/history-blobs.js
/** What a new history holds, for who looks for secrets, sizes and content that is elsewhere (A73). */




async function historyBlobs(targetAbs, held) {
    const files = held.filter(({ mode }) => mode !== SUBMODULE);
    const ids = [...new Set(files.map(({ blob }) => blob))];
    const asked = await (0,own_git/* ownGit */.J)(targetAbs, ['cat-file', '--batch-check=%(objecttype) %(objectsize)', '--buffer'], { stdin: ids.map((id) => `${id}\n`) });
    const lines = asked.stdout.split('\n');
    const sizes = new Map(ids.map((id, at) => [id, Number(/^blob (\d+)$/.exec(lines[at] ?? '')?.[1] ?? Number.NaN)]));
    if (asked.code !== 0 || [...sizes.values()].some(Number.isNaN))
        return (0,problem/* fail */.fJ)({ code: 'EXPORT.HISTORY', message: 'The files of the new history cannot be listed.', next: 'Export again, or without history.' });
    const small = ids.filter((id) => sizes.get(id) <= pointer/* POINTER_MAX_BYTES */.fE);
    const contents = await (0,git_blobs/* blobs */.ZT)(targetAbs, small, pointer/* POINTER_MAX_BYTES */.fE);
    const pointers = new Set(small.filter((id) => (0,pointer/* looksLikePointer */.HL)(Buffer.from(contents.get(id) ?? []).toString('latin1'))));
    return (0,problem.ok)(held.map(({ blob, path, mode, commit, from }) => ({ blob, path, kind: mode === SUBMODULE ? 'submodule' : mode === '120000' ? 'symlink' : pointers.has(blob) ? 'lfs_pointer' : 'file', size: sizes.get(blob) ?? 0, commit, from })));
}
const SUBMODULE = '160000';

// EXTERNAL MODULE: ./io/make-directory.js
var make_directory = __webpack_require__(13949);
// EXTERNAL MODULE: ./io/remove-tree.js
var remove_tree = __webpack_require__(38638);
// EXTERNAL MODULE: ./io/fast-import.js
var fast_import = __webpack_require__(84773);
// EXTERNAL MODULE: ./io/run-git.js
var run_git = __webpack_require__(13721);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./io/export-history/objects.js
/** Commits and trees of a repository by one call of git each time. Nothing is fetched: what is not here is said. */


/** A clone without blobs would ask its remote for what is missing (git-clone, --filter). */
const HERE_ONLY = ['-c', 'protocol.allow=never', '-c', 'core.commitGraph=true', '-c', 'core.alternateRefsCommand=true'];
const MOST_BYTES = 512 * 1024 * 1024;
const LIMIT_MS = 120_000;
/** Contents by id or name; left out when it is not here. Throws when there is more than anybody reads. */
async function readObjects(rootAbs, names) {
    const found = new Map();
    const out = await run(rootAbs, ['cat-file', '--batch', '--buffer'], names);
    let at = 0;
    for (const name of names) {
        const line = out.indexOf(10, at);
        if (line === -1)
            break;
        const size = / (\d+)$/.exec(out.toString('latin1', at, line))?.[1];
        at = line + 1;
        if (size === undefined)
            continue;
        found.set(name, out.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return found;
}
/** Ids of the trees that names mean, in their order; null where there is none. */
async function lookUpTrees(rootAbs, names) {
    const lines = (await run(rootAbs, ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--buffer'], names)).toString('latin1').split('\n');
    return names.map((_, at) => /^tree ([0-9a-f]{40,64})$/.exec(lines[at] ?? '')?.[1] ?? null);
}
/** Lines in, bytes out. */
function run(rootAbs, args, lines = []) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', ['--no-pager', ...run_git/* SETTINGS */.yy, ...HERE_ONLY, ...args], { cwd: rootAbs, env: { ...(0,run_git/* cleanEnvironment */.hh)(), GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1' }, stdio: 'pipe', timeout: LIMIT_MS, killSignal: 'SIGKILL' });
        const parts = [];
        let [bytes, said] = [0, ''];
        child.stdout.on('data', (part) => ((bytes += part.length) > MOST_BYTES ? child.kill('SIGKILL') : parts.push(part)));
        child.stderr.setEncoding('utf8').on('data', (part) => (said = (said + part).slice(0, 2000)));
        child.on('error', reject);
        child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(parts)) : reject(new GitFailed(bytes > MOST_BYTES ? 'git said more than anybody reads' : (said.split('\n')[0] ?? '')))));
        child.stdin.on('error', () => undefined);
        child.stdin.end(lines.length === 0 ? '' : `${lines.join('\n')}\n`);
    });
}
class GitFailed extends Error {
}

;// CONCATENATED MODULE: ./io/export-history/filter-trees.js
/** Trees without the paths that a new history is not to hold, named as git will name them, so that it is known which commits change anything. */



/** More than a large garden's whole history has; ten levels of ten names for one tree are ten thousand million paths in 4 KB (A09). */
const MOST_TREES = 200_000;
const MOST_CHARACTERS = 2000;
const DIRECTORY = '40000';
class NotExportable extends Error {
}
/** Reads every tree that the given ones consist of: a call of git for each level. */
async function openTrees(rootAbs, roots, drop) {
    const entries = new Map();
    for (let wanted = [...new Set(roots)]; wanted.length > 0;) {
        const read = await readObjects(rootAbs, wanted);
        const missing = wanted.find((id) => !read.has(id));
        if (missing !== undefined)
            throw new NotExportable(`the directory ${missing.slice(0, 12)} of an old commit is not here`);
        for (const [id, bytes] of read)
            entries.set(id, parseTree(bytes, id.length / 2));
        if (entries.size > MOST_TREES)
            throw new NotExportable(`it consists of more than ${MOST_TREES} directories`);
        wanted = [...new Set(wanted.flatMap((id) => entries.get(id).filter(({ mode }) => mode === DIRECTORY).map((entry) => entry.id)))].filter((id) => !entries.has(id));
    }
    const known = new Map();
    const filtered = (tree, prefix = '') => {
        const key = `${prefix}\0${tree}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        if (known.size > MOST_TREES)
            throw new NotExportable(`it has more than ${MOST_TREES} directories`);
        const made = filter(entries.get(tree), tree, prefix, drop, filtered);
        known.set(key, made);
        return made;
    };
    return { filtered };
}
function filter(entries, tree, prefix, drop, filtered) {
    const [kept, changed, dropped] = [[], [], []];
    for (const entry of entries) {
        const path = `${prefix}${entry.name}`;
        if (path.length > MOST_CHARACTERS)
            throw new NotExportable(`an old commit holds a path of more than ${MOST_CHARACTERS} characters`);
        const below = entry.mode === DIRECTORY ? filtered(entry.id, `${path}/`) : null;
        const id = below === null ? (drop(path) ? null : entry.id) : below.id;
        if (id === null)
            dropped.push(path);
        else {
            kept.push(entry);
            changed.push({ ...entry, id });
            dropped.push(...(below?.dropped ?? []));
        }
    }
    return { id: kept.length === 0 ? null : dropped.length === 0 ? tree : treeId(changed, tree.length), dropped, entries: kept };
}
/** `<mode> <name>\0<id>` for each, one after the other. */
function parseTree(bytes, idBytes) {
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const [space, zero] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
        if (space === -1 || zero < space || zero + idBytes >= bytes.length + 1)
            throw new NotExportable('an old commit has a directory that cannot be read');
        const name = decode(bytes.subarray(space + 1, zero));
        const wrong = name.includes('/') ? 'it holds a slash' : (0,path_problem/* pathProblem */.z)(name);
        if (wrong !== null)
            throw new NotExportable(`an old commit holds ${JSON.stringify(name)}: ${wrong}`);
        entries.push({ mode: bytes.toString('latin1', at, space).replace(/^0/, ''), name, id: bytes.toString('hex', zero + 1, zero + 1 + idBytes) });
        at = zero + 1 + idBytes;
    }
    return entries;
}
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decode(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        throw new NotExportable(`an old commit holds a name that is no UTF-8: ${JSON.stringify(bytes.toString('latin1').slice(0, 100))}`);
    }
}
/** The order is the one they were in: taking names out changes none. */
function treeId(entries, idLength) {
    const content = Buffer.concat(entries.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]));
    return (0,external_node_crypto_.createHash)(idLength === 64 ? 'sha256' : 'sha1').update(`tree ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./io/export-history/follow-directory.js
/**
 * Where a directory was at each commit of a history, and its tree there. Followed backwards: where a commit has it and its parent has
 * not, exact renames (`-M100%`, which reads no blob) say where it came from, when more than half of that place's files came along.
 */

/** `path` as the repository names it, without a slash at its end; '' is the whole repository. Parents come before their children. */
async function followDirectory(rootAbs, tip, path) {
    const history = await commitsOf(rootAbs, tip);
    const trees = follow_directory_openTrees(rootAbs, history);
    const places = new Map([[tip, path]]);
    for (const { commit, parents } of history) {
        const place = places.get(commit);
        const own = await trees.at(place, commit);
        const same = own !== null && (await some(parents, async (parent) => (await trees.at(place, parent)) === own));
        for (const parent of parents) {
            const known = places.get(parent);
            if (known !== undefined && (await trees.at(known, parent)) !== null)
                continue;
            if ((await trees.at(place, parent)) !== null)
                places.set(parent, place);
            // What a merge has as one of its parents has it, did not come from the other.
            else
                places.set(parent, (own === null || same ? null : await cameFrom(rootAbs, parent, commit, place)) ?? known ?? place);
        }
    }
    return Promise.all(history.toReversed().map(async ({ commit, parents }) => ({ commit, parents, tree: await trees.at(places.get(commit), commit) })));
}
/** Children before their parents. */
async function commitsOf(rootAbs, tip) {
    const text = (await run(rootAbs, ['rev-list', '--topo-order', '--parents', tip, '--'])).toString('latin1');
    return text.split('\n').filter((line) => line !== '').map((line) => {
        const [commit = '', ...parents] = line.split(' ');
        return { commit, parents };
    });
}
/** One call of git for each place that the directory ever had. */
function follow_directory_openTrees(rootAbs, history) {
    const known = new Map();
    const all = async (place) => {
        const trees = await lookUpTrees(rootAbs, history.map(({ commit }) => `${commit}:${place}`));
        return new Map(history.map(({ commit }, at) => [commit, trees[at]]));
    };
    return {
        at: async (place, commit) => {
            const found = known.get(place) ?? all(place);
            known.set(place, found);
            return (await found).get(commit) ?? null;
        },
    };
}
async function cameFrom(rootAbs, before, after, place) {
    const text = (await run(rootAbs, ['diff-tree', '-r', '-z', '--no-commit-id', '--name-status', '--diff-filter=R', '-M100%', '-l0', before, after, '--'])).toString('utf8').split('\0');
    const votes = new Map();
    for (let at = 0; at + 2 < text.length; at += 3) {
        const [from = '', to = ''] = [text[at + 1], text[at + 2]];
        if (!to.startsWith(`${place}/`))
            continue;
        const inside = to.slice(place.length + 1);
        const base = from === inside ? '' : from.endsWith(`/${inside}`) ? from.slice(0, -inside.length - 1) : null;
        // Names are asked for a line each.
        if (base !== null && !base.includes('\n'))
            votes.set(base, (votes.get(base) ?? 0) + 1);
    }
    const [best, count = 0] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    if (best === undefined)
        return null;
    const files = (await run(rootAbs, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', `${before}:${best}`])).toString('latin1').split('\0').length - 1;
    return 2 * count > files ? best : null;
}
async function some(values, holds) {
    for (const value of values)
        if (await holds(value))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./io/export-history/read-commit.js
/** A commit as it was written, hostile: words for a commit that git-fast-import takes. */
function readCommit(bytes) {
    const end = bytes.indexOf('\n\n');
    const header = end === -1 ? bytes : bytes.subarray(0, end);
    const decode = decoder(field(header.toString('latin1'), 'encoding'));
    const lines = decode(header);
    return { author: identIn(field(lines, 'author')), committer: identIn(field(lines, 'committer')), message: end === -1 ? '' : decode(bytes.subarray(end + 2)) };
}
/** Lines that begin with a space belong to the one before (a signature), and are none. */
const field = (header, name) => header.split('\n').find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
/** Later than any file system or program takes, and still a number of seconds. */
const LATEST = 2 ** 40;
function identIn(line) {
    const [, name = '', email = '', seconds = '0', zone = '+0000'] = /^(.*?) ?<([^<>]*)> (\d{1,15}) ([+-]\d{4})$/.exec(line) ?? /^(.*?) ?<([^<>]*)>/.exec(line) ?? [];
    const clean = name.replace(/[<>\n\0]/g, '');
    return `${clean === '' ? '' : `${clean} `}<${email.replace(/[\n\0]/g, '')}> ${Math.min(Number(seconds), LATEST)} ${zone}`;
}
/** git writes UTF-8 unless it says otherwise; what it says may be anything. */
function decoder(encoding) {
    try {
        const strict = new TextDecoder(encoding === '' ? 'utf-8' : encoding, { fatal: true, ignoreBOM: true });
        return (bytes) => {
            try {
                return strict.decode(bytes);
            }
            catch {
                return bytes.toString('latin1');
            }
        };
    }
    catch {
        return (bytes) => bytes.toString('latin1');
    }
}

;// CONCATENATED MODULE: ./io/export-history/simplify-history.js
/**
 * Which commits a history of one directory consists of. A commit that changes nothing there goes, its children follow its parent.
 * A merge stays when both sides changed something: when one side is behind the other, only the further one is left, and then the merge is
 * a commit like others. That is what `git filter-repo` prunes too.
 */
/** `all`: parents before their children, the tip last. The tip of the new history is `tip`; null: there is none. */
function simplifyHistory(all, treeOf) {
    const commits = [];
    const becomes = new Map();
    for (const each of all) {
        const tree = treeOf(each);
        const parents = withoutAncestors(commits, [...new Set(each.parents.map((parent) => becomes.get(parent) ?? null))].filter((parent) => parent !== null));
        const changes = parents.length === 0 ? tree !== null : parents.length > 1 || commits[parents[0]].tree !== tree;
        if (changes)
            commits.push({ from: each, tree, parents });
        becomes.set(each.commit, changes ? commits.length - 1 : (parents[0] ?? null));
    }
    const last = all.at(-1);
    return { commits, tip: last === undefined ? null : becomes.get(last.commit) };
}
/** Numbers grow from parents to children, so that no search goes below the smallest of those asked for. */
function withoutAncestors(commits, parents) {
    if (parents.length < 2)
        return parents;
    const least = Math.min(...parents);
    return parents.filter((parent) => !parents.some((other) => other > parent && reaches(commits, other, parent, least)));
}
function reaches(commits, from, to, least) {
    const [pending, seen] = [[from], new Set()];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
        if (at === to)
            return true;
        if (at < least || seen.has(at))
            continue;
        seen.add(at);
        pending.push(...commits[at].parents);
    }
    return false;
}

;// CONCATENATED MODULE: ./io/export-history/write-history.js
/**
 * The history of one directory of the garden in another repository, as if it had always been one of its own. Commits are written anew by
 * one git-fast-import; directories and files are the very objects of the garden, which are copied at the end (`ownObjects`).
 */











/** A history that is not all here would be told short, so it is a problem. */
async function lookAtGarden(gardenAbs) {
    const asked = await (0,run_git/* runGit */.EO)(gardenAbs, ['rev-parse', '--is-shallow-repository', '--show-object-format', '--git-path', 'objects', '--show-prefix']);
    const [shallow, format, objects = '', prefix = ''] = asked.stdout.split('\n');
    if (asked.code !== 0)
        return (0,problem/* fail */.fJ)(write_history_problem(asked.complaint));
    if (shallow !== 'false')
        return (0,problem/* fail */.fJ)({ code: 'EXPORT.HISTORY_SHALLOW', message: 'The history of the garden is not all here: it is a shallow clone.', next: 'Fetch it with `git fetch --unshallow` (`fetch-depth: 0` for actions/checkout), or export without history.' });
    return (0,problem.ok)({ format: format === 'sha256' ? 'sha256' : 'sha1', prefix, objectsAbs: (0,external_node_path_.resolve)(gardenAbs, objects) });
}
/** `targetAbs` has an empty repository; afterwards it borrows the garden's objects until `ownObjects`. */
async function writeHistory(targetAbs, gardenAbs, garden, plan) {
    if (!/^[0-9a-f]{40,64}$/.test(plan.commit))
        return (0,problem/* fail */.fJ)(write_history_problem(`${JSON.stringify(plan.commit.slice(0, 80))} is no commit`));
    try {
        const path = external_node_path_.posix.join(garden.prefix, plan.path).replace(/^\.?\/?$|\/$/g, '');
        if (path.includes('\n'))
            return (0,problem/* fail */.fJ)(write_history_problem('the name of the directory has a line end'));
        const followed = await followDirectory(gardenAbs, plan.commit, path);
        const trees = await openTrees(gardenAbs, followed.flatMap(({ tree }) => (tree === null ? [] : [tree])), plan.drop);
        const { commits, tip } = simplifyHistory(followed, ({ tree }) => (tree === null ? null : trees.filtered(tree).id));
        if (tip === null)
            return (0,problem.ok)({ tip: null, held: [] });
        await (0,promises_.writeFile)((0,external_node_path_.join)(targetAbs, '.git/objects/info/alternates'), `${garden.objectsAbs}\n`);
        const marks = await importCommits(targetAbs, gardenAbs, commits, trees, plan);
        return (0,problem.ok)({ tip: marks[tip], held: heldBy(commits, trees, marks) });
    }
    catch (error) {
        if (error instanceof NotExportable || error instanceof GitFailed)
            return (0,problem/* fail */.fJ)(write_history_problem(error.message));
        throw error;
    }
}
/** Copies what is borrowed, and borrows no more. */
async function ownObjects(targetAbs) {
    const packed = await (0,own_git/* ownGit */.J)(targetAbs, ['-c', 'pack.threads=1', '-c', 'repack.writeBitmaps=false', '-c', 'pack.writeReverseIndex=false', 'repack', '-q', '-a', '-d', '-n']);
    if (packed.code !== 0)
        return (0,problem/* fail */.fJ)(incomplete(packed.complaint));
    await (0,promises_.rm)((0,external_node_path_.join)(targetAbs, '.git/objects/info/alternates'), { force: true });
    const whole = await (0,own_git/* ownGit */.J)(targetAbs, ['rev-list', '--objects', '--quiet', '--all']);
    return whole.code === 0 ? (0,problem.ok)(undefined) : (0,problem/* fail */.fJ)(incomplete(whole.complaint));
}
const REF = 'refs/hortus/history';
/** Ids of the new commits, in their order. */
async function importCommits(targetAbs, gardenAbs, commits, trees, plan) {
    const originals = await readObjects(gardenAbs, commits.map(({ from }) => from.commit));
    const marksAbs = (0,external_node_path_.join)(targetAbs, '.git/hortus-marks');
    const stream = function* () {
        for (const [at, { from, parents }] of commits.entries()) {
            const original = originals.get(from.commit);
            if (original === undefined)
                throw new NotExportable(`the commit ${from.commit.slice(0, 12)} is not here`);
            const { author, committer, message } = readCommit(original);
            // Without a parent named, a commit would follow the last one.
            yield `reset ${REF}\n\ncommit ${REF}\nmark :${at + 1}\nauthor ${author}\ncommitter ${committer}\n`;
            yield* (0,fast_import/* sized */.Sk)((0,fast_import/* messageOf */.bD)(plan.message(message, from.commit)));
            yield parents.map((parent, nth) => `${nth === 0 ? 'from' : 'merge'} :${parent + 1}\n`).join('');
            yield contentOf(from.tree, trees);
        }
        yield `reset ${REF}\nfrom ${'0'.repeat(plan.commit.length)}\n\ndone\n`;
    };
    const done = await (0,own_git/* ownGit */.J)(targetAbs, ['fast-import', '--quiet', '--done', '--date-format=raw-permissive', `--export-marks=${marksAbs}`], { stdin: stream() });
    if (done.code !== 0)
        throw new GitFailed(done.complaint);
    const marks = new Map((await (0,promises_.readFile)(marksAbs, 'latin1')).split('\n').map((line) => line.split(' ')));
    await (0,promises_.rm)(marksAbs);
    return commits.map((_, at) => marks.get(`:${at + 1}`));
}
function contentOf(tree, trees) {
    const filtered = tree === null ? null : trees.filtered(tree);
    if (filtered === null || filtered.id === null)
        return 'deleteall\n\n';
    return `M 040000 ${tree} ""\n${filtered.dropped.map((path) => `D ${(0,fast_import/* fastPath */.Gm)(path)}\n`).join('')}\n`;
}
/** Each content at each path once, with the first commit that holds it; a directory that was met already tells nothing new. */
function heldBy(commits, trees, marks) {
    const [held, seen] = [[], new Set()];
    const walk = (tree, prefix, at) => {
        if (seen.has(`${prefix}\0${tree}`))
            return;
        seen.add(`${prefix}\0${tree}`);
        for (const { mode, name, id } of trees.filtered(tree, prefix).entries) {
            const path = `${prefix}${name}`;
            if (mode === '40000')
                walk(id, `${path}/`, at);
            else if (!seen.has(`${path}\0${mode}\0${id}`)) {
                seen.add(`${path}\0${mode}\0${id}`);
                held.push({ blob: id, path, mode, commit: marks[at], from: commits[at].from.commit });
            }
        }
    };
    for (const [at, { from }] of commits.entries())
        if (from.tree !== null)
            walk(from.tree, '', at);
    return held;
}
const write_history_problem = (why) => ({ code: 'EXPORT.HISTORY', message: `The history cannot be exported: ${why.replace(/^fatal: /, '').replace(/\.$/, '').slice(0, 500) || 'git said nothing'}.`, next: 'Export without history, or look at the commit that is named.' });
const incomplete = (why) => ({ code: 'EXPORT.HISTORY_MISSING', message: `The history cannot be exported, because files of old commits are not here: ${why.replace(/^(?:fatal|error): /, '').replace(/\.$/, '').slice(0, 300)}.`, next: 'This is a clone without all files (`--filter=blob:none`): fetch them with `git fetch --refetch --no-filter`, or export without history.' });

;// CONCATENATED MODULE: ./io/target-commit.js
/** What was staged becomes a git repository with one commit, on top of a history when there is one. Bytes and modes go in as they are. */







/** The whole of it: repository, history when one is asked for, commit. Nothing of the garden is borrowed afterwards. */
async function commitTarget(stagedAbs, gardenAbs, { history, ...options }) {
    const garden = history === undefined ? null : await lookAtGarden(gardenAbs);
    if (garden !== null && !garden.ok)
        return garden;
    const made = await makeRepository(stagedAbs, options.branch, garden?.value.format);
    if (!made.ok)
        return made;
    const past = history === undefined ? (0,problem.ok)(NO_HISTORY) : await writeHistory(stagedAbs, gardenAbs, garden.value, history);
    if (!past.ok)
        return past;
    const committed = await commitStaged(stagedAbs, options, past.value.tip);
    if (!committed.ok)
        return committed;
    const owned = past.value.tip === null ? (0,problem.ok)(undefined) : await ownObjects(stagedAbs);
    return owned.ok ? (0,problem.ok)({ ...committed.value, held: past.value.held }) : owned;
}
const NO_HISTORY = { tip: null, held: [] };
/** Makes `.git` below `stagedAbs`: a branch and nothing else. */
async function makeRepository(stagedAbs, branch, format = 'sha1') {
    if (!BRANCH.test(branch))
        return (0,problem/* fail */.fJ)(notMade(`${JSON.stringify(branch)} is no name of a branch`));
    const made = await (0,own_git/* ownGit */.J)(stagedAbs, ['init', '--quiet', '--template=', `--object-format=${format}`, `--initial-branch=${branch}`, '.']);
    return made.code === 0 ? (0,problem.ok)(undefined) : (0,problem/* fail */.fJ)(notMade(made.complaint));
}
const BRANCH = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|\.(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}(?<!\/)$/;
/** `parent` null: the first commit. */
async function commitStaged(stagedAbs, options, parent) {
    const files = await stagedFiles(stagedAbs);
    if (!files.ok)
        return files;
    const written = await (0,own_git/* ownGit */.J)(stagedAbs, ['fast-import', '--quiet', '--done', '--date-format=raw'], { stdin: stream(stagedAbs, files.value, options, parent) });
    const commit = /^([0-9a-f]{40,64})$/m.exec(written.stdout)?.[1];
    if (written.code !== 0 || commit === undefined)
        return (0,problem/* fail */.fJ)(notMade(written.complaint));
    // `git status` of the new repository is clean from the first moment.
    const read = await (0,own_git/* ownGit */.J)(stagedAbs, ['read-tree', commit]);
    if (read.code !== 0)
        return (0,problem/* fail */.fJ)(notMade(read.complaint));
    const [tree] = await Promise.all([(0,own_git/* ownGit */.J)(stagedAbs, ['rev-parse', `${commit}^{tree}`]), (0,own_git/* ownGit */.J)(stagedAbs, ['update-index', '-q', '--refresh'])]);
    return tree.code === 0 ? (0,problem.ok)({ commit, tree: tree.stdout.trim() }) : (0,problem/* fail */.fJ)(notMade(tree.complaint));
}
async function* stream(stagedAbs, files, options, parent) {
    const ident = (0,fast_import/* identOf */.gl)(options.author, options.at);
    yield `commit refs/heads/${options.branch}\nmark :1\nauthor ${ident}\ncommitter ${ident}\n`;
    yield* (0,fast_import/* sized */.Sk)((0,fast_import/* messageOf */.bD)(options.message));
    if (parent !== null)
        yield `from ${parent}\n`;
    yield 'deleteall\n';
    for (const { path, mode } of files) {
        const abs = (0,external_node_path_.join)(stagedAbs, path);
        yield `M ${mode} inline ${(0,fast_import/* fastPath */.Gm)(path)}\n`;
        yield* (0,fast_import/* sized */.Sk)(mode === '120000' ? await (0,promises_.readlink)(abs, 'buffer') : await (0,promises_.readFile)(abs));
    }
    yield '\nget-mark :1\ndone\n';
}
/** All but `.git` itself, in the order of their names. */
async function stagedFiles(stagedAbs) {
    const found = [];
    const pending = [''];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(stagedAbs, directory))) {
            if (directory === '' && name === '.git')
                continue;
            const path = directory === '' ? name : `${directory}/${name}`;
            const wrong = (0,path_problem/* pathProblem */.z)(path);
            const entry = await (0,promises_.lstat)((0,external_node_path_.join)(stagedAbs, path));
            if (wrong !== null || !(entry.isDirectory() || entry.isFile() || entry.isSymbolicLink()))
                return (0,problem/* fail */.fJ)(notMade(`${JSON.stringify(path)} cannot be part of it: ${wrong ?? 'it is no file'}`));
            if (entry.isDirectory())
                pending.push(path);
            else
                found.push({ path, mode: entry.isSymbolicLink() ? '120000' : (entry.mode & 0o100) === 0 ? '100644' : '100755' });
        }
    }
    return (0,problem.ok)(found.sort((a, b) => (a.path < b.path ? -1 : 1)));
}
const notMade = (why) => ({ code: 'EXPORT.NO_REPOSITORY', message: `The repository could not be made: ${why.replace(/^fatal: /, '').replace(/\.$/, '') || 'git said nothing'}.`, next: 'Look at the reason, then export again; nothing was left behind.' });

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
    let stagedAbs = null;
    let held = [];
    const stage = () => (staged ??= openStage(rootAbs).then((made) => (stagedAbs = made)));
    const place = async (to) => {
        const root = await stage();
        const wrong = (0,path_problem/* pathProblem */.z)(to);
        if (wrong !== null)
            throw new Error(wrong);
        const path = (0,external_node_path_.resolve)(root, to);
        if (!path.startsWith(root + external_node_path_.sep))
            throw new Error('it leaves the target');
        (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(path));
        return path;
    };
    const drop = async () => {
        const from = await staged?.catch(() => null);
        staged = stagedAbs = null;
        if (from != null)
            await (0,remove_tree/* removeTree */.d)(from);
    };
    return {
        rootAbs,
        isFree: async () => {
            const entry = await (0,promises_.lstat)(rootAbs).catch(() => null);
            return entry === null || (entry.isDirectory() && (await (0,promises_.readdir)(rootAbs)).length === 0);
        },
        copy: (from, to, { maxBytes, executable }) => attempt(to, async () => (0,promises_.writeFile)(await place(to), await readInside(gardenAbs, from, maxBytes), { mode: executable ? 0o755 : 0o644, flag: 'wx' })),
        write: (to, text, options) => attempt(to, async () => (0,promises_.writeFile)(await place(to), text, { mode: options?.executable === true ? 0o755 : 0o644, flag: 'wx' })),
        link: (to, at) => attempt(at, async () => (0,promises_.symlink)((0,external_node_path_.relative)((0,external_node_path_.dirname)(at), to), await place(at))),
        clear: () => attempt(rootAbs, drop),
        stagedAbs: () => stagedAbs,
        commit: async (options) => {
            const made = await stage().then((root) => commitTarget(root, gardenAbs, options)).catch(failedOnDisk);
            if (made.ok)
                held = made.value.held;
            return made.ok ? (0,problem.ok)({ commit: made.value.commit, tree: made.value.tree }) : made;
        },
        historyBlobs: async () => (stagedAbs === null || held.length === 0 ? (0,problem.ok)([]) : historyBlobs(stagedAbs, held)),
        readBlobs: async (ids, { maxBytes }) => (stagedAbs === null ? new Map() : (0,git_blobs/* blobs */.ZT)(stagedAbs, ids, maxBytes)),
        finish: () => attempt(rootAbs, async () => {
            const from = await stage();
            staged = stagedAbs = null;
            // mkdtemp makes it for the owner alone.
            await (0,promises_.chmod)(from, 0o755);
            await (0,promises_.rmdir)(rootAbs).catch(() => undefined);
            await (0,promises_.rename)(from, rootAbs);
        }),
        // Where nothing could be made there is nothing to remove.
        [Symbol.asyncDispose]: drop,
    };
}
/** Beside the target, so that it is moved and never copied. The name says whose it is: what a killed export left, the next one removes (A61). */
async function openStage(rootAbs) {
    const [parent, prefix] = [(0,external_node_path_.dirname)(rootAbs), `${(0,external_node_path_.basename)(rootAbs)}.partial-`];
    (0,make_directory/* makeDirectory */.O)(parent);
    const left = (await (0,promises_.readdir)(parent)).filter((name) => name.startsWith(prefix) && (0,owner/* isOrphan */.BH)(name.slice(prefix.length))).map((name) => (0,external_node_path_.join)(parent, name));
    for (const path of left)
        if (await isOwn(path))
            await (0,remove_tree/* removeTree */.d)(path).catch(() => undefined);
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${prefix}${(0,owner/* ownerId */.fj)()}-`));
}
const isOwn = async (path) => {
    const entry = await (0,promises_.lstat)(path).catch(() => null);
    return entry?.isDirectory() === true && entry.uid === process.getuid?.();
};
/** A full disk is a problem; what nobody thought of is thrown. */
function failedOnDisk(error) {
    if (typeof error.code !== 'string')
        throw error;
    return (0,problem/* fail */.fJ)(notMade(error.message));
}
async function attempt(path, work) {
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


/***/ })

};
