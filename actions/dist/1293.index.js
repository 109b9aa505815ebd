export const id = 1293;
export const ids = [1293];
export const modules = {

/***/ 61293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SARIF_MAX_RESULTS: () => (/* binding */ SARIF_MAX_RESULTS),
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./core/rules/families.js
var families = __webpack_require__(38384);
// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(11783);
// EXTERNAL MODULE: ./core/render/render-json.js
var render_json = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/rules/baseline.js + 1 modules
var baseline = __webpack_require__(36366);
// EXTERNAL MODULE: ./core/render/quoted.js
var quoted = __webpack_require__(10859);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
;// CONCATENATED MODULE: ./core/render/sarif/rules.js
/** The rules of a SARIF log: what the table knows of every code that occurs. */


const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const SEVERITY = { error: 'error', warning: 'warning', notice: 'recommendation' };
/** In the order of their codes, each once; a code that the table does not have (a report of another version) is a rule all the same. */
function rulesOf(findings) {
    const first = new Map(findings.map((each) => [each.code, each]));
    return [...first.keys()].toSorted().map((code) => ruleOf(code, first.get(code)));
}
function ruleOf(code, { level, message, fix }) {
    const table = finding/* FINDINGS */.TG;
    const known = Object.hasOwn(table, code) ? table[code] : undefined;
    const kind = known ?? (isVerdict(code) ? VERDICTS[code] : { level, title: code, means: message, fix });
    const source = kind.source === undefined ? '' : `\n\nSource: ${kind.source}.`;
    return {
        id: code,
        name: pascal(code),
        shortDescription: { text: `${kind.title}.` },
        fullDescription: { text: kind.means },
        help: {
            text: `${kind.means}\n\nWhat to do: ${kind.fix}${source}`,
            markdown: `${kind.means}\n\n**What to do:** ${kind.fix}${source}${known === undefined ? '' : `\n\n[All about ${code}](${(0,families/* docsUrlOf */.Mo)(code)})`}`,
        },
        ...(known === undefined ? {} : { helpUri: (0,families/* docsUrlOf */.Mo)(code) }),
        defaultConfiguration: { ...(kind.off === true ? { enabled: false } : {}), level: LEVELS[kind.level] },
        properties: { 'problem.severity': SEVERITY[kind.level], tags: [(0,families/* familyOf */.Ap)(code)] },
    };
}
const VERDICTS = {
    'EXAMPLE.FAILED': { level: 'error', title: 'The example failed', means: 'It did not reach a rung that it should reach.', fix: 'Read the log of its run.' },
    'COMPARE.REGRESSION': { level: 'error', title: 'A run is worse than its base', means: 'A metric got worse by more than its tolerance.', fix: 'Find what in the change made it worse, or let a person accept it.' },
    'HISTORY.REGRESSION': { level: 'error', title: 'The default branch is worse than it was', means: 'Three builds in a row confirmed that a metric got worse.', fix: 'Find what in the commits between made it worse, or let a person accept it.' },
};
const isVerdict = (code) => Object.hasOwn(VERDICTS, code);
/** `TFC0004.HASH_MISMATCH` → `Tfc0004HashMismatch`: names of rules are identifiers. */
const pascal = (code) => code.split(/[._]/).map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join('');

;// CONCATENATED MODULE: ./core/render/sarif/result.js
/** One finding as a result of a SARIF log. */





function resultOf(finding, ruleIndex, occurrence, baseline) {
    return {
        ruleId: finding.code,
        ruleIndex,
        level: LEVELS[finding.level],
        message: { text: messageOf(finding) },
        locations: [locationOf(finding)],
        partialFingerprints: { [FINGERPRINT]: fingerprintOf(finding, occurrence) },
        ...(baseline === null ? {} : { baselineState: finding.status === 'known' ? 'unchanged' : 'new' }),
        ...(finding.status === 'known' ? { suppressions: [{ kind: 'external', status: 'accepted', justification: (0,plain/* plain */.pj)(`Frozen in the baseline${baseline === null ? '' : ` ${baseline.path}`}.`) }] } : {}),
        ...(finding.example === null ? {} : { properties: { example: (0,plain/* plain */.pj)(finding.example) } }),
    };
}
/**
 * A relative URI below SRCROOT. Code scanning refuses a log in which one result has no file, so what is about the whole
 * repository is at `.`; and its documentation asks for a start line, so what is about a whole file is at the first one.
 */
function locationOf({ path, line, column }) {
    const region = { startLine: line ?? 1, ...(line === null || column === null ? {} : { startColumn: column }) };
    return { physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: 'SRCROOT' }, region } };
}
/** Every segment percent-encoded: a name may hold spaces, colons, question marks, or text that is no valid Unicode. */
const uriOf = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** `](` would make a link of what a repository wrote (SARIF 3.11.6). */
function messageOf({ message, fix }) {
    const { quote } = (0,quoted/* quotedOf */.M)(message);
    const text = quote.length === 0 ? (0,plain/* plain */.pj)(message) : (0,plain/* plainLines */.y1)(message);
    return `${(0,plain/* cut */.Jj)(text, MAX_MESSAGE)}${fix === '' ? '' : `\nFix: ${(0,plain/* cut */.Jj)((0,plain/* plain */.pj)(fix), MAX_MESSAGE)}`}`.replaceAll('](', '] (');
}
const MAX_MESSAGE = 1000;
/** Its version is raised when what goes into it changes: then all alerts are new once. */
const FINGERPRINT = 'hortusFinding/v1';
/** What the baseline knows a finding by: it survives when lines move. The second of its kind in a file is another one. */
const fingerprintOf = (finding, occurrence) => (0,external_node_crypto_.createHash)('sha256').update(`${(0,baseline/* identityOf */.cu)((0,baseline/* entryOf */.Ms)(finding))}\n${occurrence}`).digest('hex').slice(0, 32);
/** The findings with how many of the same identity stand before each. */
function withOccurrence(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = (0,baseline/* identityOf */.cu)((0,baseline/* entryOf */.Ms)(finding));
        const occurrence = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, occurrence);
        return { finding, occurrence };
    });
}

// EXTERNAL MODULE: ./core/garden/discover.js
var discover = __webpack_require__(82619);
// EXTERNAL MODULE: ./core/report/verdict-of.js
var verdict_of = __webpack_require__(27184);
// EXTERNAL MODULE: ./core/render/sentences.js
var sentences = __webpack_require__(2121);
// EXTERNAL MODULE: ./core/render/trend-words.js
var trend_words = __webpack_require__(60924);
;// CONCATENATED MODULE: ./core/render/verdict-findings.js




/** What makes a report red without a finding: examples that failed for a reason no finding gives, regressions, and in a report of the history confirmed ones. For outputs that know only findings. */
function verdictFindings(report) {
    const failed = (0,sentences/* failedUnexplained */.jM)(report).map(({ id, path, reason }) => red('EXAMPLE.FAILED', (0,discover/* descriptorOf */.nb)(path), id, reason ?? 'The example failed; no reason was given.', `Run \`hortus smoke ${id}\` and read its log.`));
    const worse = (0,sentences/* regressions */.Z0)(report).map((comparison) => {
        const example = report.examples.find(({ id }) => id === comparison.example);
        return red('COMPARE.REGRESSION', example === undefined ? '.' : (0,discover/* descriptorOf */.nb)(example.path), comparison.example, `${(0,sentences/* decisiveMetrics */.e8)(comparison)}. ${comparison.reason ?? ''}`.trimEnd(), 'Find what in the change made it worse, or let a person accept it.');
    });
    const lasting = (0,verdict_of/* confirmedRegressions */.O)(report).map((trend) => red('HISTORY.REGRESSION', '.', trend.example, `${(0,trend_words/* trendFact */.GN)(trend)}. ${trend.reason}`, trend_words/* TREND_FIX */.Co));
    return [...failed, ...worse, ...lasting];
}
const red = (code, path, example, message, fix) => ({ code, level: 'error', path, line: null, column: null, message, fix, example, status: 'new' });

;// CONCATENATED MODULE: ./core/render/render-sarif.js
/** SARIF 2.1.0 for code scanning and editors: the findings of a report, with the rules of the table. */







/** GitHub refuses a run with more results, and shows the first 5,000 by severity. */
const SARIF_MAX_RESULTS = 25_000;
const SHOWN = 5_000;
function renderSarif(report) {
    const all = worstFirst([...verdictFindings(report), ...report.findings]);
    const kept = withOccurrence(all).slice(0, SARIF_MAX_RESULTS);
    const rules = rulesOf(kept.map(({ finding }) => finding));
    const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
    return (0,render_json/* renderJson */.h)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Hortus', version: report.tool.version, semanticVersion: report.tool.version, informationUri: families/* HOME */.yZ, rules } },
                automationDetails: { id: `hortus/${report.verb}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
                invocations: [{ executionSuccessful: report.problems.length === 0, toolExecutionNotifications: [...report.problems.map(problemNote), ...cutNotes(all.length)] }],
                results: kept.map(({ finding, occurrence }) => resultOf(finding, indexOf.get(finding.code), occurrence, report.baseline)),
            },
        ],
    });
}
/** What is new before what the baseline knows, errors before warnings: what a limit takes away matters least. */
function worstFirst(findings) {
    const rank = { error: 0, warning: 1, notice: 2 };
    return findings.toSorted((a, b) => Number(a.status === 'known') - Number(b.status === 'known') || rank[a.level] - rank[b.level]);
}
function problemNote({ code, message, next, path }) {
    const where = path === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: 'SRCROOT' } } }] };
    return { descriptor: { id: (0,plain/* plain */.pj)(code) }, level: 'error', message: { text: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(`${message} Next: ${next}`), 2000).replaceAll('](', '] (') }, ...where };
}
function cutNotes(found) {
    if (found <= SHOWN)
        return [];
    const left = found > SARIF_MAX_RESULTS ? `${(0,figures/* count */.U9)(found - SARIF_MAX_RESULTS, 'result')} of ${found} were left out, the least important ones. ` : '';
    return [{ descriptor: { id: 'REPORT.MORE' }, level: 'warning', message: { text: `${left}GitHub shows the first ${SHOWN} of a run; \`--format report\` has all.` } }];
}


/***/ }),

/***/ 36366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qz: () => (/* binding */ BASELINE_LIMIT),
  Ms: () => (/* binding */ entryOf),
  cu: () => (/* binding */ identityOf),
  c1: () => (/* binding */ makeBaseline),
  mF: () => (/* binding */ readBaseline)
});

// UNUSED EXPORTS: writeBaseline

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
;// CONCATENATED MODULE: ./core/rules/baseline-key.js
/**
 * What a finding says, without what changes when lines move or files are renamed: numbers are `#`, and the file, its directory
 * and the id that follows from it are placeholders. It depends on path and message only, so that it can be made again from an old entry.
 */
function baselineKey(path, message) {
    const text = hashed(message);
    return namesOf(hashed(path)).reduce((key, { name, placeholder }) => replaceName(key, name, placeholder), text);
}
const hashed = (text) => text.replaceAll(/\d+/g, '#');
/** Longest first: the directory is a part of the path. */
function namesOf(path) {
    const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    return [...spellings(path, 'path', 'name'), ...spellings(directory, 'directory', 'id')].filter(({ name }) => name.length >= MIN).sort((a, b) => b.name.length - a.name.length);
}
/** `datasets/cifar10/v1` is also `cifar10/v1` and `cifar10:v1`. */
function spellings(path, whole, short) {
    const rest = path.includes('/') ? path.slice(path.indexOf('/') + 1) : '';
    const colon = rest.includes('/') ? rest.replace(/\/([^/]*)$/, ':$1') : '';
    return [{ name: path, placeholder: `{${whole}}` }, { name: rest, placeholder: `{${short}}` }, { name: colon, placeholder: `{${short}:}` }];
}
/** A shorter id may be an ordinary word of the message: replacing it would make two messages differ that say the same. */
const MIN = 3;
/** Only where it stands alone: `vision/resnet` is no part of `vision/resnet50`. Without an expression made of the path: 25,000 of them take half a second. */
function replaceName(text, name, placeholder) {
    let replaced = '';
    let done = 0;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if ((at > 0 && BEFORE.test(text[at - 1])) || AFTER.test(text.slice(end, end + 2)))
            continue;
        replaced += text.slice(done, at) + placeholder;
        done = end;
    }
    return replaced + text.slice(done);
}
const BEFORE = /[\w#/.:-]/;
const AFTER = /^([\w#-]|\.\w)/;

;// CONCATENATED MODULE: ./core/rules/baseline.js
/**
 * The file of the ratchet: findings frozen in the repository do not fail, so an existing garden starts green and only what is new
 * turns it red. It is generated, sorted and readable, so that a review sees what is frozen.
 */




/** 5,000 examples with ten findings each fit. */
const BASELINE_LIMIT = 16 * 1024 * 1024;
function makeBaseline(findings) {
    return writeBaseline([...Map.groupBy(findings.map(entryOf), identityOf).values()].map((same) => ({ ...same[0], count: same.length })));
}
/** Each identity once. */
function writeBaseline(entries) {
    const lines = entries.toSorted((a, b) => (0,order/* byWord */.GM)(a.path, b.path) || (0,order/* byWord */.GM)(a.code, b.code) || (0,order/* byWord */.GM)(a.key, b.key)).map((entry) => `    ${JSON.stringify(entry)}`);
    return `{\n  "schema": "baseline/2",\n  "about": "Findings that do not fail. Generated by hortus validate --update-baseline; delete a line to make its finding fail again.",\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}
/** Hostile until read: it lies in the repository. Version 1 had the path in its keys; what it freezes stays frozen. */
function readBaseline(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: BASELINE_LIMIT, maxDepth: 4, maxString: 16 * 1024 });
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(`it ${parsed.problem.message}`);
    const { schema, findings } = (parsed.value ?? {});
    if (schema !== 'baseline/1' && schema !== 'baseline/2')
        return (0,problem/* fail */.fJ)('its `schema` is neither baseline/2 nor baseline/1');
    if (!Array.isArray(findings))
        return (0,problem/* fail */.fJ)('its `findings` are not a list');
    const bad = findings.findIndex((each) => !isEntry(each));
    if (bad !== -1)
        return (0,problem/* fail */.fJ)(`entry ${bad + 1} of its \`findings\` is not { code, path, key, count }`);
    const entries = findings;
    return (0,problem.ok)(schema === 'baseline/2' ? entries : entries.map((entry) => ({ ...entry, key: baselineKey(entry.path, entry.key) })));
}
/** How a finding stands in the file. */
const entryOf = ({ code, path, message }) => ({ code, path, key: baselineKey(path, message), count: 1 });
/** Two findings with the same identity are the same thing, found twice. */
const identityOf = ({ code, path, key }) => `${code}\n${path}\n${key}`;
function isEntry(value) {
    if (value === null || typeof value !== 'object')
        return false;
    const { code, path, key, count } = value;
    return typeof code === 'string' && typeof path === 'string' && typeof key === 'string' && Number.isSafeInteger(count) && count >= 1 && count <= MAX_COUNT;
}
/** No file has more findings of one kind. */
const MAX_COUNT = 1_000_000;


/***/ }),

/***/ 38384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Mo: () => (/* binding */ docsUrlOf),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
/* unused harmony exports FAMILIES, docsPathOf */
/** The families of findings: what stands before the dot of a code, and what they are about. One page of docs/findings/ each. */
const FAMILIES = {
    GARDEN: 'Descriptors and presets',
    SMOKE: 'Runs of a preset',
    SUPERVISE: 'Supervision of a run',
    CONTRACT: 'What presets ask of the container engine',
    PLAN: 'What was planned and what was done',
    REPORT: 'Reports that are handed on',
    BENCH: 'Benchmarks and parity',
    COMPARE: 'Comparisons of runs',
    HISTORY: 'History on the data branch',
    BASELINE: 'The baseline',
    CONFIG: 'The configuration',
    EXPORT: 'Export of an example',
    ARCHIVE: 'Archive of an example, and the way back',
    GRADUATE: 'Graduation of an example to a repository of its own',
    WORKFLOW: 'Workflows and actions',
    POLICY: 'Policies of the garden',
    WORKDIR: 'Run directories of a work-dir',
    TFC0001: 'Layout of a workspace and Git LFS',
    TFC0002: 'Schemas of runs',
    TFC0003: 'Execution of runs',
    TFC0004: 'Datasets',
    TFC0005: 'Models',
    TFC0006: 'Validation',
    TFC0007: 'The index',
    TFC0008: 'Checksums and signatures',
    TFC0009: 'The development workflow',
    TFC0010: 'The environment',
};
/** `TFC0004.HASH_MISMATCH` → `TFC0004`. */
const familyOf = (code) => code.split('.', 1)[0] ?? '';
/** The page of a code and its place on it, from the root of Hortus: `docs/findings/tfc0004.md#tfc0004hash_mismatch`. */
const docsPathOf = (code) => `docs/findings/${familyOf(code).toLowerCase()}.md#${anchorOf(code)}`;
/** The same for a reader who has no copy of Hortus. */
const docsUrlOf = (code) => `${HOME}/blob/main/${docsPathOf(code)}`;
const HOME = 'https://github.com/hortus-ml/hortus';
/** What GitHub makes of a heading that is the code alone. */
const anchorOf = (code) => code.toLowerCase().replaceAll(/[^a-z0-9_]/g, '');


/***/ })

};
