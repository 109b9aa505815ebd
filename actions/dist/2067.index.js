export const id = 2067;
export const ids = [2067];
export const modules = {

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


/***/ }),

/***/ 52067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exampleBody: () => (/* binding */ exampleBody)
});

// EXTERNAL MODULE: ./core/render/html/html.js
var html = __webpack_require__(1956);
// EXTERNAL MODULE: ./core/history/check.js
var check = __webpack_require__(59365);
// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/render/html/table.js
var table = __webpack_require__(50849);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ./site/shell/bits.js
var bits = __webpack_require__(50259);
// EXTERNAL MODULE: ./site/example/page-of.js
var page_of = __webpack_require__(68168);
;// CONCATENATED MODULE: ./site/example/checks.js
/** Its rungs over the checks of the default branch, newest first. */







function checks(page) {
    const all = page.data.checks;
    if (all.length === 0)
        return html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<section id="checks"><h2>Checks</h2>
${checks_history(all)}
<details><summary>${all.length === 1 ? 'As' : (0,html/* html */.qy) `All ${all.length} as`} a table</summary>${(0,table/* table */.t)('Checks', columns(page), all)}</details>
</section>`;
}
/** One column a check, oldest first, one row a rung. The words of it are in the table below. */
function checks_history(all) {
    const shown = all.slice(0, SHOWN).toReversed();
    const row = (rung, at) => (0,html/* html */.qy) `<tr><th scope="row">${(0,html/* text */.Qq)(rung)}</th>${(0,html/* join */.fj)(shown.map(({ states }) => cell(stateOf(states[at]))))}</tr>`;
    return (0,html/* html */.qy) `<div class="scroll" role="region" tabindex="0" aria-label="Rungs of the last ${(0,html/* text */.Qq)((0,figures/* count */.U9)(shown.length, 'check'))}"><table class="history"><caption class="small muted">${shown.length === 1 ? (0,html/* html */.qy) `One check, ${(0,bits/* dayBit */.am)(shown[0].at)}` : (0,html/* html */.qy) `The last ${shown.length} checks, ${(0,bits/* dayBit */.am)(shown[0].at)} to ${(0,bits/* dayBit */.am)(shown.at(-1).at)}, oldest first`}</caption><tbody>${(0,html/* join */.fj)(order/* RUNGS */.Q$.map(row), '\n')}</tbody></table></div>`;
}
function cell(state) {
    const { glyph, look, words } = bits/* RUNG_STATES */.av[state];
    return (0,html/* html */.qy) `<td class="${look}"><span aria-hidden="true">${glyph}</span><span class="said">${words}</span></td>`;
}
const SHOWN = 30;
const STATE_OF = Object.fromEntries(Object.entries(check/* STATES */.x).map(([state, letter]) => [letter, state]));
const stateOf = (letter) => STATE_OF[letter ?? 'n'] ?? 'not_run';
function columns(page) {
    return [
        { title: 'day', show: ({ at }) => (0,bits/* dayBit */.am)(at) },
        { title: 'commit', show: ({ commit }) => (0,page_of/* commitBit */.D)(page, commit) },
        { title: 'started by', show: ({ trigger }) => (0,html/* text */.Qq)(trigger) },
        { title: 'rungs', show: ({ states }) => (0,html/* html */.qy) `<span class="n">${(0,html/* text */.Qq)([...states].map((letter) => bits/* RUNG_STATES */.av[stateOf(letter)].glyph).join(' '))}</span>` },
        { title: 'took', figures: true, show: ({ ms }) => (ms === null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)((0,figures/* duration */.p0)(ms))) },
        { title: 'why not', wide: true, show: ({ reason }) => (reason === null ? html/* NOTHING */.K$ : (0,html/* sentence */.em)(reason, 300)) },
    ];
}

;// CONCATENATED MODULE: ./site/example/evidence.js
/** What somebody says of it, beside what was seen: the two are never one. */



function evidence(page) {
    const { example, health } = page.data;
    const { verification } = example;
    const claimed = verification.shape !== 'none';
    if (!claimed && health === null)
        return html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<section id="evidence"><h2>Said and seen</h2><div class="pair">
<div><h3>Said <small>in the descriptor, by hand</small></h3>${claimed ? said(verification) : (0,html/* html */.qy) `<p class="muted">Nothing is claimed.</p>`}</div>
<div><h3>Seen <small>${page.seenBy === 'local' ? 'in the last runs on one machine' : 'in checks of the default branch'}</small></h3>${seen(page)}</div>
</div></section>`;
}
function said({ date, status, note, claimsVerified }) {
    const words = claimsVerified ? 'verified' : (status ?? 'not verified');
    return (0,html/* html */.qy) `<p>“${(0,html/* text */.Qq)(words, 60)}”${date === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` on ${(0,bits/* dayBit */.am)(date)}`}</p>${note === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<blockquote dir="auto">${(0,html/* text */.Qq)(note, 2000)}</blockquote>`}`;
}
function seen(page) {
    const { health } = page.data;
    if (health === null)
        return (0,html/* html */.qy) `<p class="muted">No check is known.</p>`;
    const { lastGreen, claim } = health;
    const green = lastGreen === null ? (0,html/* html */.qy) `<p>No check reached ${(0,html/* text */.Qq)(health.required ?? 'what its tier asks for')}.</p>` : (0,html/* html */.qy) `<p>Reached ${(0,html/* text */.Qq)(health.required ?? 'what its tier asks for')} on ${(0,bits/* dayBit */.am)(lastGreen.at)} at ${(0,page_of/* commitBit */.D)(page, lastGreen.commit)}.</p>`;
    if (claim === null)
        return green;
    const files = claim.files.slice(0, 12);
    return (0,html/* html */.qy) `${green}<p>${claim.changed === 0 ? (0,html/* html */.qy) `No file of it changed since what is claimed for ${(0,bits/* dayBit */.am)(claim.claimed)}.` : (0,html/* html */.qy) `<strong>${claim.changed} of its files changed</strong> after what is claimed for ${(0,bits/* dayBit */.am)(claim.claimed)}, the last on ${(0,bits/* dayBit */.am)(claim.newest)}: ${(0,html/* join */.fj)(files.map((file) => (0,html/* code */.aY)(file)), ', ')}${claim.files.length > files.length ? (0,html/* html */.qy) `, …` : html/* NOTHING */.K$}`}</p>`;
}

// EXTERNAL MODULE: ./site/gallery/facets-of.js
var facets_of = __webpack_require__(15325);
;// CONCATENATED MODULE: ./site/example/facts.js


function facts({ data: { example, health }, links }) {
    const { need, datasets, frameworks, tasks, modalities, tags, image, path, capability } = example;
    const rows = [
        ['runs on', (0,html/* text */.Qq)((0,facets_of/* deviceWords */.gP)(need))],
        ['needs', (0,html/* text */.Qq)(needWords(need))],
        ['tasks', list(tasks)],
        ['frameworks', list(frameworks)],
        ['modalities', list(modalities)],
        ['datasets', list(datasets)],
        ['area', (0,html/* text */.Qq)(capability ?? '', 100)],
        ['tags', list(tags)],
        ['image', image === null ? html/* NOTHING */.K$ : (0,html/* code */.aY)(image, 120)],
        ['owners', list(health?.owners ?? [])],
        ['source', source(links.file(path), path)],
    ];
    return (0,html/* html */.qy) `<dl class="facts">${(0,html/* join */.fj)(rows.filter(([, words]) => words !== '').map(([term, words]) => (0,html/* html */.qy) `<dt>${(0,html/* text */.Qq)(term)}</dt><dd>${words}</dd>`), '\n')}</dl>`;
}
const source = (address, path) => (address === null ? (0,html/* code */.aY)(path) : (0,html/* html */.qy) `<a href="${(0,html/* text */.Qq)(address.replace('/blob/', '/tree/'), 3000)}" rel="noreferrer">${(0,html/* text */.Qq)(path, 200)}</a>`);
const list = (words) => (0,html/* text */.Qq)(words.slice(0, 20).join(', ') + (words.length > 20 ? ', …' : ''), 600);
function needWords({ ramGb, diskGb, cpuCores }) {
    return [...(ramGb === null ? [] : [`${ramGb} GB of memory`]), ...(diskGb === null ? [] : [`${diskGb} GB of disk`]), ...(cpuCores === null ? [] : [`${cpuCores} cores`])].join(', ');
}

// EXTERNAL MODULE: ./site/shell/frame.js
var shell_frame = __webpack_require__(67978);
// EXTERNAL MODULE: ./site/gallery/green-since.js
var green_since = __webpack_require__(15991);
;// CONCATENATED MODULE: ./site/example/head.js
/** What one must know first: what it is, whether it runs and since when, what it needs. */




function head({ data, section }) {
    const { example } = data;
    return (0,html/* html */.qy) `<p class="crumbs"><a href="${section('gallery')}">Examples</a> <span aria-hidden="true">/</span> ${(0,html/* text */.Qq)(example.id, 300)}</p>
<h1>${(0,html/* text */.Qq)(example.name, 200)}</h1>
${example.description === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p class="lead" dir="auto">${(0,html/* sentence */.em)(example.description, 2000)}</p>`}
${moved(data)}
<p class="state">${stateLine(data)} ${(0,bits/* tierBit */.wr)(example.tier)}</p>
${rungs(data)}`;
}
/** In words that say what was seen, by whom, and when. */
function stateLine(data) {
    const { health } = data;
    if (health === null)
        return (0,html/* html */.qy) `${(0,bits/* healthBit */.WD)('unknown')}`;
    const since = (0,green_since/* greenSince */.o)(data);
    const words = since !== null ? (0,html/* html */.qy) ` since ${since.atLeast ? (0,html/* html */.qy) `at least ` : html/* NOTHING */.K$}${(0,bits/* dayBit */.am)(since.day)}` : (0,html/* html */.qy) `: ${(0,html/* sentence */.em)(health.why, 400)}`;
    return (0,html/* html */.qy) `${(0,bits/* healthBit */.WD)(health.health)}${words}${health.checked === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` <small>last checked ${(0,bits/* dayBit */.am)(health.checked.at)}</small>`}`;
}
function moved({ example: { graduatedTo, archivedBy, tier } }) {
    if (graduatedTo !== undefined) {
        const address = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(graduatedTo.repository) ? `https://github.com/${graduatedTo.repository}` : graduatedTo.repository;
        const name = (0,shell_frame/* isWebAddress */.d3)(address) ? (0,html/* html */.qy) `<a href="${(0,html/* text */.Qq)(address, 500)}" rel="noreferrer">${(0,html/* text */.Qq)(graduatedTo.repository, 200)}</a>` : (0,html/* text */.Qq)(graduatedTo.repository, 200);
        return (0,html/* html */.qy) `<p class="note">It has a repository of its own: ${name}${graduatedTo.date === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `, since ${(0,bits/* dayBit */.am)(graduatedTo.date)}`}. What lies here is a pointer.</p>`;
    }
    return tier === 'archived' || archivedBy.length > 0 ? (0,html/* html */.qy) `<p class="note open">Archived${archivedBy.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` (${(0,html/* text */.Qq)(archivedBy.join(', '))})`}: nobody promises that it runs.</p>` : html/* NOTHING */.K$;
}
/** What the tier asks for, rung beside rung. */
function rungs({ health, example }) {
    if (health === null || health.rungs === null)
        return html/* NOTHING */.K$;
    return (0,html/* html */.qy) `${(0,bits/* rungsBit */.pb)(health.rungs, health.required)}
${health.lastGreen === null ? (0,html/* html */.qy) `<p class="small">Never seen green as ${(0,html/* text */.Qq)(example.tier)}.</p>` : (0,html/* html */.qy) `<p class="small">Last green ${(0,bits/* dayBit */.am)(health.lastGreen.at)}${health.lastGreen.changed === true ? (0,html/* html */.qy) `; <strong>its files changed since</strong>` : health.lastGreen.changed === false ? (0,html/* html */.qy) `; nothing changed since` : html/* NOTHING */.K$}.</p>`}`;
}

// EXTERNAL MODULE: ./core/render/comparison-words.js
var comparison_words = __webpack_require__(10266);
// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(75963);
// EXTERNAL MODULE: ./core/record/held-up.js
var held_up = __webpack_require__(59217);
// EXTERNAL MODULE: ./site/benchmarks/benchmark-path.js
var benchmark_path = __webpack_require__(73254);
// EXTERNAL MODULE: ./site/runs/by-command.js
var by_command = __webpack_require__(29808);
// EXTERNAL MODULE: ./site/shell/paths.js
var paths = __webpack_require__(58495);
// EXTERNAL MODULE: ./site/shell/spark.js
var spark = __webpack_require__(32490);
;// CONCATENATED MODULE: ./site/example/records.js
/** Its last runs: what was observed, and, called so, what it reported itself. */











function records({ data: { records: all, recordCount, example }, section, fileOf }) {
    if (all.length === 0)
        return html/* NOTHING */.K$;
    const shown = all.slice(0, 15);
    return (0,html/* html */.qy) `<section id="records"><h2>Last runs</h2>
<p class="muted">${shown.length} of ${(0,html/* text */.Qq)((0,figures/* count */.U9)(recordCount, 'record'))}. Metrics are what its own code reported. <a href="${section('runs')}?example=${(0,html/* text */.Qq)(encodeURIComponent(example.id), 3000)}">Compare runs</a></p>
${(0,table/* table */.t)('Last runs', COLUMNS, shown)}
${newestTwo(shown, fileOf, section('runs', 'command'))}</section>`;
}
/** The two newest of one preset that ended well, older first. */
function newestTwo(newestFirst, fileOf, how) {
    const sides = newestFirst.filter(held_up/* heldUp */.J).flatMap((record) => { const [file, print] = [fileOf(record), record.fingerprint]; return file === null ? [] : [{ file, preset: record.preset ?? record.kind, params: (0,canonical_json/* canonicalJson */.d)(record.params), image: print?.image ?? null, machine: print?.hardwareClass ?? null }]; });
    const [head, base] = [...Map.groupBy(sides, ({ preset }) => preset).values()].find((own) => own.length > 1) ?? [];
    return head === undefined || base === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p class="small">Its newest two runs of ${(0,html/* text */.Qq)(head.preset ?? '', 60)} side by side, in a clone that has the <a href="${how}">files of the records</a>:</p>${(0,bits/* commandBit */.x)((0,by_command/* compareCommand */.R)(base, head))}`;
}
const COLUMNS = [
    { title: 'day', show: ({ observed, reported }) => (0,bits/* dayBit */.am)(observed?.startedAt ?? reported.timing?.startedAt ?? 'not known') },
    { title: 'preset', show: ({ preset, kind }) => (0,html/* text */.Qq)(preset ?? kind, 60) },
    { title: 'came to', show: (record) => outcome(record) },
    { title: 'took', figures: true, show: ({ observed }) => (observed === null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)((0,figures/* duration */.p0)(observed.durationMs))) },
    { title: 'memory', figures: true, show: ({ observed }) => (observed?.peakMemoryBytes.value == null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)((0,figures/* figure */.vP)(observed.peakMemoryBytes.value, 'bytes'))) },
    { title: 'reported', wide: true, show: ({ reported: { metrics } }) => (0,html/* join */.fj)(Object.entries(metrics.summary).slice(0, 4).map(([name, value]) => (0,html/* html */.qy) `<span class="metric">${(0,html/* text */.Qq)(name, 40)} ${(0,html/* text */.Qq)((0,figures/* figure */.vP)(value, metrics.units?.[name]), 40)}</span>`), ', ') },
    { title: 'machine', show: ({ fingerprint }) => (0,html/* text */.Qq)(fingerprint?.hardwareClass ?? '', 60) },
];
function outcome(record) {
    const { state, reason } = record.status;
    const good = (0,held_up/* heldUp */.J)(record);
    const words = good ? 'succeeded' : state === 'succeeded' ? 'succeeded, not as expected' : state.replaceAll('_', ' ');
    return (0,html/* html */.qy) `<span class="${good ? 'good' : state === 'succeeded' ? 'open' : 'bad'}"><span aria-hidden="true">${good ? '✓' : '✗'}</span> ${(0,html/* text */.Qq)(words)}</span>${reason === undefined || good ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<small>${(0,html/* text */.Qq)(reason, 160)}</small>`}`;
}
/** How its metrics went, one line a series. */
function trends({ data: { example, series, accepted, quarantined }, path, root }) {
    const shown = series.filter(({ points }) => points.length >= 3).slice(0, 12);
    if (shown.length === 0)
        return html/* NOTHING */.K$;
    const more = series.length > shown.length ? (0,html/* html */.qy) ` ${shown.length} of ${series.length} series.` : html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<section id="trends"><h2>Over time</h2>
<p class="muted">One point a build of the default branch.${more} <a href="${(0,paths/* linkTo */.uM)(path, (0,benchmark_path/* benchmarkPath */.p)(root, example.id))}">All of it, with commits and what changed</a></p>
${(0,table/* table */.t)('Series', SERIES, shown)}
${accepted.length + quarantined.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<ul>${(0,html/* join */.fj)([
        ...accepted.slice(0, 10).map(({ metric, preset, by, reason, at, until }) => (0,html/* html */.qy) `<li>Accepted on ${(0,bits/* dayBit */.am)(at)}: ${(0,html/* text */.Qq)(metric, 60)} of ${(0,html/* text */.Qq)(preset, 60)}, by ${(0,html/* text */.Qq)((0,comparison_words/* nameWords */.Lo)(by), 80)}, “${(0,html/* text */.Qq)(reason, 200)}”, until ${(0,bits/* dayBit */.am)(until)}</li>`),
        ...quarantined.slice(0, 10).map(({ metric, preset, by, reason, until }) => (0,html/* html */.qy) `<li>Decides nothing until ${(0,bits/* dayBit */.am)(until)}: ${(0,html/* text */.Qq)(metric, 60)} of ${(0,html/* text */.Qq)(preset, 60)}, by ${(0,html/* text */.Qq)((0,comparison_words/* nameWords */.Lo)(by), 80)}, “${(0,html/* text */.Qq)(reason, 200)}”</li>`),
    ])}</ul>`}</section>`;
}
const SERIES = [
    { title: 'metric', show: ({ key }) => (0,html/* html */.qy) `${(0,html/* text */.Qq)(key.metric, 60)} <small>${(0,html/* text */.Qq)(key.origin)}, ${(0,html/* text */.Qq)(key.preset, 40)}, ${(0,html/* text */.Qq)(key.hardware, 60)}</small>` },
    { title: 'builds', figures: true, show: ({ points }) => (0,html/* html */.qy) `${points.length}` },
    { title: 'went', show: ({ key, points, noise }) => (0,spark/* spark */.WT)({ values: points.map(({ value }) => value), noise, label: `${key.metric} over ${points.length} builds` }) },
    { title: 'now', figures: true, show: ({ points, unit }) => (0,html/* text */.Qq)((0,figures/* figure */.vP)(points.at(-1).value, unit ?? undefined)) },
    { title: 'than the build before', figures: true, show: ({ points, noise }) => (0,html/* html */.qy) `${(0,html/* text */.Qq)((0,figures/* percent */.KN)(sinceLast(points)))}<small>noise ± ${(0,html/* text */.Qq)((0,figures/* percent */.KN)(noise).replace(/^\+/, ''))}</small>` },
    { title: 'better is', show: ({ direction }) => (0,html/* text */.Qq)(direction === 'min' ? 'smaller' : direction === 'max' ? 'larger' : '') },
    { title: 'last change', show: ({ segments, points }) => lastChange(segments.at(-1), points) },
];
/** Relative; null: there is nothing to divide by. It is no verdict: those are on the page of benchmarks. */
function sinceLast(points) {
    const [before, now] = [points.at(-2)?.value, points.at(-1)?.value];
    return before === undefined || now === undefined || before === 0 ? null : (now - before) / Math.abs(before);
}
function lastChange(segment, points) {
    if (segment === undefined || segment.cause === null)
        return (0,html/* text */.Qq)('none');
    const at = points[segment.start]?.at;
    return (0,html/* html */.qy) `${segment.cause}${at === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` ${(0,bits/* dayBit */.am)(at)}`}`;
}

// EXTERNAL MODULE: ./site/gallery/main-preset.js
var main_preset = __webpack_require__(90864);
;// CONCATENATED MODULE: ./site/example/rest.js
/** What is wrong with it, what was left out, and how it leaves the garden. */



function findings({ data: { findings: all, example }, section }) {
    if (all.length === 0)
        return html/* NOTHING */.K$;
    const shown = all.slice(0, 20);
    return (0,html/* html */.qy) `<section id="findings"><h2>Findings</h2><ul class="findings">${(0,html/* join */.fj)(shown.map(({ code: of, level, path, line, message, fix, status }) => (0,html/* html */.qy) `<li><span class="${LOOK[level]}">${level}</span>${status === 'known' ? (0,html/* html */.qy) ` <small>known before</small>` : html/* NOTHING */.K$} ${(0,html/* code */.aY)(of)} ${(0,html/* sentence */.em)(message)} <small>${(0,html/* text */.Qq)(`${path}${line === null ? '' : `:${line}`}`, 300)}. ${(0,html/* sentence */.em)(fix)}</small></li>`), '\n')}</ul>
${all.length > shown.length ? (0,html/* html */.qy) `<p class="muted">and ${all.length - shown.length} more, on the page of <a href="${section('findings')}?example=${(0,html/* text */.Qq)(encodeURIComponent(example.id.toWellFormed()), 3000)}">findings</a></p>` : html/* NOTHING */.K$}</section>`;
}
const LOOK = { error: 'bad', warning: 'open', notice: 'none' };
function leftOut({ data: { problems } }) {
    return problems.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<section id="left-out"><h2>Left out</h2><ul>${(0,html/* join */.fj)(problems.slice(0, 20).map(({ message, next, path }) => (0,html/* html */.qy) `<li>${path === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) `${(0,html/* code */.aY)(path)} `}${(0,html/* sentence */.em)(message)} ${(0,html/* sentence */.em)(next)}</li>`), '\n')}</ul></section>`;
}
function takeAway({ data: { example } }) {
    if (example.graduatedTo !== undefined || example.tier === 'archived')
        return html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<section id="export"><h2>Take it along</h2><p>As a repository of its own, proven in a clean clone:</p>${(0,bits/* commandBit */.x)(`hortus export ${(0,main_preset/* wordOf */.aG)(example.id)}`)}</section>`;
}

// EXTERNAL MODULE: ./core/export/shell-quote.js
var shell_quote = __webpack_require__(26594);
// EXTERNAL MODULE: ./core/rules/families.js
var families = __webpack_require__(38384);
;// CONCATENATED MODULE: ./site/example/run-it.js
/** Commands to copy: how to get it, how to run it, and every preset with what it asks for. */







function runIt(page) {
    const { example } = page.data;
    const main = (0,main_preset/* mainPreset */.FP)(example);
    if (example.graduatedTo !== undefined)
        return html/* NOTHING */.K$;
    if (main === null)
        return (0,html/* html */.qy) `<section id="run"><h2>Run it</h2><p class="note open">No preset of it can be run.</p></section>`;
    return (0,html/* html */.qy) `<section id="run"><h2>Run it</h2>
${(0,bits/* commandBit */.x)((0,main_preset/* runCommand */.d1)(example, main.name))}
${begin(page)}
</section>`;
}
/** What somebody lacks who has only this page. */
function begin({ repositoryUrl }) {
    return (0,html/* html */.qy) `<details><summary>From the beginning</summary><p><code>hortus</code> is the command of <a href="${families/* HOME */.yZ}#try-it" rel="noreferrer">Hortus</a>: <code>npm link</code> in a checkout of it makes it known everywhere.</p>${clone(repositoryUrl)}</details>`;
}
function clone(repositoryUrl) {
    if (repositoryUrl === null || !(0,shell_frame/* isWebAddress */.d3)(repositoryUrl))
        return html/* NOTHING */.K$;
    const folder = repositoryUrl.replace(/\/$/, '').split('/').at(-1).replace(/\.git$/, '');
    return (0,bits/* commandBit */.x)(`git clone ${(0,shell_quote/* shellQuote */.Z)(repositoryUrl)} && cd ${(0,main_preset/* wordOf */.aG)(folder)}`);
}
function presets({ data: { example, expected } }) {
    if (example.presets.length === 0)
        return html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<section id="presets"><h2>Presets</h2>
${(0,html/* join */.fj)(example.presets.map((preset) => presetBit(preset, (0,main_preset/* runCommand */.d1)(example, preset.name), expected[preset.name])), '\n')}</section>`;
}
function presetBit(preset, command, expected) {
    const { name, description, action } = preset;
    const facts = contract(preset, expected);
    return (0,html/* html */.qy) `<article class="preset"><h3>${(0,html/* text */.Qq)(name, 100)}</h3>
${description === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p dir="auto">${(0,html/* sentence */.em)(description, 500)}</p>`}
${action.kind === 'invalid' ? (0,html/* html */.qy) `<p class="note open">Cannot be run: ${(0,html/* sentence */.em)(action.reason, 400)}</p>` : (0,bits/* commandBit */.x)(command)}
${action.kind === 'invalid' ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<dl class="facts">${(0,html/* join */.fj)(facts.map(([term, words]) => (0,html/* html */.qy) `<dt>${(0,html/* text */.Qq)(term)}</dt><dd>${words}</dd>`), '\n')}</dl>`}</article>`;
}
/** What it says it does; what was seen stands with the records. */
function contract(preset, expected) {
    const { action, params, env, network, timeoutSeconds, engines, requires, service, compose, benchmark, expect } = preset;
    const all = [
        ['runs', action.kind === 'command' ? (0,html/* code */.aY)(action.argv.map(shell_quote/* shellQuote */.Z).join(' '), 2000) : action.kind === 'script' ? (0,html/* code */.aY)([action.script, ...action.args].map(shell_quote/* shellQuote */.Z).join(' '), 2000) : null],
        ['takes', expected === undefined ? (0,html/* html */.qy) `not measured yet` : (0,html/* html */.qy) `about ${(0,html/* text */.Qq)((0,figures/* duration */.p0)(expected.runMs))}, ${expected.runs === 1 ? 'one run' : (0,html/* html */.qy) `the median of ${expected.runs} runs`}${expected.buildMs === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `; its build ${(0,html/* text */.Qq)((0,figures/* duration */.p0)(expected.buildMs))}`}`],
        ['parameters', named(params)],
        ['variables', named(env)],
        ['network', (0,html/* html */.qy) `${network ? 'may use it' : 'none'}`],
        ['at most', timeoutSeconds === null ? null : (0,html/* text */.Qq)((0,figures/* duration */.p0)(timeoutSeconds * 1000))],
        ['engines', engines.length === 0 ? null : (0,html/* text */.Qq)(engines.join(', '))],
        ['needs', requires.length === 0 ? null : (0,html/* text */.Qq)(requires.join(', '))],
        ['server', service === undefined ? null : (0,html/* html */.qy) `answers on ${service.port === null ? (0,html/* html */.qy) `the first port it opens` : (0,html/* html */.qy) `port ${service.port}`}`],
        ['compose', compose === undefined ? null : (0,html/* code */.aY)(compose.file ?? 'compose.yaml')],
        ['benchmark', benchmark === undefined ? null : (0,html/* text */.Qq)(`${benchmark.runs ?? 'as many'} starts${benchmark.metrics.length === 0 ? '' : ` for ${benchmark.metrics.join(', ')}`}`, 300)],
        ['must come to', expectations(expect)],
    ];
    return all.flatMap(([term, words]) => (words === null ? [] : [[term, words]]));
}
const named = (values) => Object.keys(values).length === 0 ? null : (0,html/* join */.fj)(Object.entries(values).slice(0, 30).map(([name, value]) => (0,html/* code */.aY)(`${name}=${String(value)}`, 120)), ' ');
function expectations({ metrics, artifacts, finite, faults }) {
    const words = [
        ...metrics.map(({ metric, min, max, equals, tolerance }) => [metric, ...(min === null ? [] : [`at least ${min}`]), ...(max === null ? [] : [`at most ${max}`]), ...(equals === null ? [] : [`${equals}${tolerance === 0 ? '' : ` ± ${tolerance}`}`])].join(' ')),
        ...artifacts.map(({ path }) => `the file ${path}`),
        ...(finite && metrics.length + artifacts.length > 0 ? ['finite metrics'] : []),
        ...faults.map(({ reason }) => `what cannot be read: ${reason}`),
    ];
    return words.length === 0 ? null : (0,html/* text */.Qq)(words.join('; '), 1000);
}

;// CONCATENATED MODULE: ./site/example/example-body.js








/** `readme`: as `readmeOf` gives it. What one looks for first stands first: does it run, how do I run it, what is it. Evidence after that. */
function exampleBody(page, readme) {
    const evidenceParts = [evidence(page), checks(page), records(page), trends(page), findings(page), leftOut(page), takeAway(page)];
    return (0,html/* html */.qy) `${head(page)}
<div class="two">
<div class="story">
${runIt(page)}
${readme}
${presets(page)}
${(0,html/* join */.fj)(evidenceParts, '\n')}
</div>
<aside aria-label="Facts">
<h2>Facts</h2>
${facts(page)}
</aside>
</div>`;
}


/***/ })

};
