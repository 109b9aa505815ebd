export const id = 3584;
export const ids = [3584];
export const modules = {

/***/ 555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  siteStory: () => (/* binding */ siteStory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(9001);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(7026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./core/archive/sha256-text.js

const sha256Text = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./site/shell/digest.js

/** Of all that a file is made of; equal parts give equal digests. */
const digestOf = (...parts) => sha256Text(JSON.stringify(parts));

// EXTERNAL MODULE: ./core/render/html/html.js
var html_html = __webpack_require__(1956);
;// CONCATENATED MODULE: ./site/shell/paths.js
/**
 * Where each page lies. An address is never moved by what the page says: it comes from the id alone. Paths are those of files, with
 * forward slashes; `linkTo` makes an address of one, for a page anywhere in the site, so that it also works from a file and below a path.
 */


/** What every page may link to, whatever garden it is of. In the order of the navigation. */
const SECTIONS = {
    gallery: { file: 'index.html', words: 'Examples' },
    health: { file: 'health.html', words: 'Health' },
    benchmarks: { file: 'benchmarks.html', words: 'Benchmarks' },
    runs: { file: 'runs.html', words: 'Runs' },
    leaderboard: { file: 'leaderboard.html', words: 'Leaderboard' },
    lineage: { file: 'lineage.html', words: 'Lineage' },
    workspace: { file: 'workspace.html', words: 'Workspace' },
    findings: { file: 'findings.html', words: 'Findings' },
};
/** What the pages of a garden begin with: nothing for the first one of a site. */
function rootOf({ gardens }, { slug }) {
    return gardens[0]?.slug === slug ? '' : `g/${segment(slug)}/`;
}
const sectionPath = (root, section) => `${root}${SECTIONS[section].file}`;
/** `vision/resnet` → `examples/vision/resnet/index.html` */
const examplePath = (root, id) => below(`${root}examples/`, ...id.split('/'), 'index.html');
/** All examples as one list: beside the directories of examples, none of which has an empty name. */
const allPath = (root) => `${root}examples/index.html`;
/** A picture of the repository, copied as it is. */
const picturePath = (root, path) => below(`${root}pictures/`, ...path.split('/')).slice(0, -1);
/** Data that a page loads (site/shell/data-script.ts). */
const dataPath = (root, name) => `${root}data/${segment(name)}.js`;
/** Of the whole site, not of a garden: what `scripts/site-assets.ts` packed. */
const assetPath = (name) => `assets/${segment(name)}`;
/** Names of somebody else's below `prefix`; the last may be a file's that we name (`index.html`), or nothing for a directory. */
function below(prefix, ...names) {
    const own = names.at(-1) === 'index.html' ? names.slice(0, -1) : names;
    return `${prefix}${own.map((name) => `${segment(name)}/`).join('')}${own.length === names.length ? '' : 'index.html'}`;
}
/** A relative address from one page to another file of the site. */
function linkTo(from, to, fragment = '') {
    const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
    let same = 0;
    while (same < here.length && same < there.length - 1 && here[same] === there[same])
        same++;
    const address = [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/').replaceAll('%', '%25');
    return (0,html_html/* text */.Qq)(`${address}${fragment === '' ? '' : `#${encodeURIComponent(fragment)}`}`, 5000);
}
/**
 * One name of a directory or a file, as git, Linux, macOS and Windows can all hold it, and as none of them takes for another place.
 * Different texts give different names; one that is too long is cut and told apart by its hash.
 */
function segment(name) {
    const plain = name.toWellFormed();
    if (plain === '')
        return '%';
    const encoded = encodeURIComponent(plain).replaceAll(/[*~!'()]/g, (letter) => hex(letter)).replace(/^\.|\.$/g, '%2E');
    const safe = DEVICE.test(encoded) || encoded === 'index.html' ? `${hex(encoded[0])}${encoded.slice(1)}` : encoded;
    return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 17)}~${sha256Text(plain).slice(0, 16)}`;
}
const hex = (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** Windows opens a device for these, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Most file systems hold 255 bytes. */
const LONGEST = 180;

;// CONCATENATED MODULE: ./site/shell/frame.js
/** What stands around every page: head, policy, navigation, footer. Nothing here comes from elsewhere, and the policy holds the browser to it. */


/** Ends with a line end. */
function frame_frame(page) {
    const { site, garden, title, path, body, scripts = [], description } = page;
    const root = rootOf(site, garden);
    const files = [assetPath('copy.js'), ...scripts];
    return (0,html_html/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${(0,html_html/* text */.Qq)(title === site.title ? title : `${title} · ${site.title}`, 300)}</title>
${description === undefined ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<meta name="description" content="${(0,html_html/* text */.Qq)(description, 300)}">
`}<link rel="stylesheet" href="${linkTo(path, assetPath('style.css'))}">
<link rel="icon" href="${linkTo(path, assetPath('icon.svg'))}" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Changes of health" href="${linkTo(path, `${root}feed.xml`)}">
${(0,html_html/* join */.fj)(files.map((file) => (0,html_html/* html */.qy) `<script defer src="${linkTo(path, file)}"></script>`), '\n')}
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="brand" href="${linkTo(path, sectionPath(root, 'gallery'))}">${(0,html_html/* text */.Qq)(garden.name, 120)}</a>
${navigation(page, root)}
${gardens(page)}
</header>
<main id="main">
${body}
</main>
<footer class="bottom">
<p>${repository(garden)}Made by Hortus ${(0,html_html/* text */.Qq)(site.version, 40)} from what is committed. ${(0,html_html/* join */.fj)(feeds(path, root), ' ')}</p>
</footer>
</body>
</html>
`;
}
/** All that a page shows of the site around it: part of the digest of every page. */
function frameFacts(site) {
    return JSON.stringify([site.title, site.url, site.version, site.gardens.map(({ slug, name, repositoryUrl, workspace }) => [slug, name, repositoryUrl, workspace !== null])]);
}
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";
function navigation({ garden, path, active }, root) {
    const sections = Object.keys(SECTIONS).filter((section) => section !== 'workspace' || garden.workspace !== null);
    const item = (section) => (0,html_html/* html */.qy) `<li><a href="${linkTo(path, sectionPath(root, section))}"${section === active ? (0,html_html/* html */.qy) ` aria-current="page"` : html_html/* NOTHING */.K$}>${(0,html_html/* text */.Qq)(SECTIONS[section].words)}</a></li>`;
    return (0,html_html/* html */.qy) `<nav aria-label="Pages"><ul>${(0,html_html/* join */.fj)(sections.map(item))}</ul></nav>`;
}
/** Several repositories in one site: one line to go between them. */
function gardens({ site, garden, path, active }) {
    if (site.gardens.length < 2)
        return html_html/* NOTHING */.K$;
    const there = (each) => sectionPath(rootOf(site, each), active === null || (active === 'workspace' && each.workspace === null) ? 'gallery' : active);
    return (0,html_html/* html */.qy) `<nav class="gardens" aria-label="Gardens"><ul>${(0,html_html/* join */.fj)(site.gardens.map((each) => (0,html_html/* html */.qy) `<li><a href="${linkTo(path, there(each))}"${each.slug === garden.slug ? (0,html_html/* html */.qy) ` aria-current="true"` : html_html/* NOTHING */.K$}>${(0,html_html/* text */.Qq)(each.name, 80)}</a></li>`))}</ul></nav>`;
}
function repository({ repositoryUrl, name }) {
    return repositoryUrl === null || !isWebAddress(repositoryUrl) ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<a href="${(0,html_html/* text */.Qq)(repositoryUrl)}" rel="noreferrer">${(0,html_html/* text */.Qq)(name, 120)}</a> · `;
}
const feeds = (path, root) => [(0,html_html/* html */.qy) `<a href="${linkTo(path, `${root}feed.xml`)}">Changes as a feed</a> ·`, (0,html_html/* html */.qy) `<a href="${linkTo(path, `${root}index.json`)}">as data</a>`];
/** An address that a reader may be sent to: `javascript:` and the like are none. */
const isWebAddress = (address) => /^https?:\/\/[^\s"'<>\\]+$/.test(address);

;// CONCATENATED MODULE: ./site/benchmarks/benchmark-path.js

/** `vision/resnet` → `benchmarks/vision/resnet/index.html`: beside `benchmarks.html`, by the rules of `examplePath`. */
const benchmarkPath = (root, id) => below(`${root}benchmarks/`, ...id.split('/'), 'index.html');

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(9678);
// EXTERNAL MODULE: ./core/render/html/table.js
var table = __webpack_require__(849);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(2957);
;// CONCATENATED MODULE: ./site/charts/chart.js
/** A chart as the page has it: a still picture that needs no script, and the values that the browser draws a better one from. */

function chart({ kind, value, label, still, caption = html_html/* NOTHING */.K$ }) {
    if (still === '')
        return html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `<figure class="chart"><div data-chart="${kind}" data-label="${(0,html_html/* text */.Qq)(label, 400)}" data-value="${(0,html_html/* text */.Qq)(JSON.stringify(value), MOST)}">${still}</div>${caption === '' ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<figcaption>${caption}</figcaption>`}</figure>`;
}
/** Values are short already; what is cut here is no JSON any more, and the still picture stays. */
const MOST = 400_000;

// EXTERNAL MODULE: ./core/render/sparkline.js
var sparkline = __webpack_require__(9128);
// EXTERNAL MODULE: ./site/shell/spark.js
var spark = __webpack_require__(2490);
;// CONCATENATED MODULE: ./site/charts/still.js
/** Still pictures of charts, drawn by hand: axes are words, everything scales with the page. */




const [WIDTH, HEIGHT, BOTTOM, LEFT] = [640, 180, 22, 4];
/** One series of builds with the noise around its levels. Nothing for fewer than two builds. */
function stillTrend({ unit, at, values, levels, marks }, label) {
    if (values.length < 2 || !values.every((value) => Number.isFinite(value) && (0,sparkline/* drawable */.ve)(value)))
        return html_html/* NOTHING */.K$;
    const [from, to] = [at[0], at.at(-1)];
    const [low, high] = (0,sparkline/* range */.y1)([...bounds(values.filter(sparkline/* drawable */.ve)), ...levels.flatMap((level) => [level.low, level.high]).filter(sparkline/* drawable */.ve)], 0);
    const x = (moment) => round(LEFT + (to === from ? 0.5 : (moment - from) / (to - from)) * (WIDTH - 2 * LEFT - 6));
    const y = (value) => round(14 + (1 - (Math.min(high, Math.max(low, value)) - low) / (high - low)) * (HEIGHT - 14 - BOTTOM));
    const bands = levels.map((level) => (0,html_html/* html */.qy) `<rect class="band" x="${x(level.from)}" y="${y(level.high)}" width="${Math.max(1, round(x(level.to) - x(level.from)))}" height="${Math.max(1, round(y(level.low) - y(level.high)))}"/>`);
    const path = (0,spark/* extremes */.o)(values, WIDTH / 2).map(({ at: index, value }) => `${x(at[index])} ${y(value)}`).join('L');
    const ends = (0,html_html/* html */.qy) `<text x="${LEFT}" y="10">${(0,html_html/* text */.Qq)((0,figures/* measure */.xP)(high, unit ?? undefined), 40)}</text><text x="${LEFT}" y="${HEIGHT - BOTTOM - 2}">${(0,html_html/* text */.Qq)((0,figures/* measure */.xP)(low, unit ?? undefined), 40)}</text><text x="${LEFT}" y="${HEIGHT - 5}">${(0,html_html/* text */.Qq)(dayOf(from))}</text><text x="${WIDTH - LEFT}" y="${HEIGHT - 5}" text-anchor="end">${(0,html_html/* text */.Qq)(dayOf(to))}</text>`;
    return svg(label, (0,html_html/* html */.qy) `${(0,html_html/* join */.fj)(bands)}<path class="line" d="M${path}"/>${(0,html_html/* join */.fj)(marks.map((mark) => (0,html_html/* html */.qy) `<path class="mark ${mark.word}" d="M${x(mark.at)} ${y(mark.value) - 4}l5 -9h-10z"/>`))}<circle class="dot" cx="${x(to)}" cy="${y(values.at(-1))}" r="3"/>${ends}`);
}
/** A bar a week, its parts one upon another in their order. */
function stillWeeks({ weeks, parts }, label) {
    const most = Math.max(0, ...weeks.map((_week, at) => parts.reduce((sum, { values }) => sum + values[at], 0)));
    if (most === 0)
        return html_html/* NOTHING */.K$;
    const step = (WIDTH - 2 * LEFT) / weeks.length;
    const bar = (at) => {
        let top = HEIGHT - BOTTOM;
        return (0,html_html/* join */.fj)(parts.map(({ look, values }) => {
            const height = (values[at] / most) * (HEIGHT - BOTTOM - 14);
            top -= height;
            return height === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<rect class="part ${look}" x="${round(LEFT + at * step + step * 0.08)}" y="${round(top)}" width="${round(step * 0.84)}" height="${round(height)}"/>`;
        }));
    };
    return svg(label, (0,html_html/* html */.qy) `${(0,html_html/* join */.fj)(weeks.map((_week, at) => bar(at)))}<text x="${LEFT}" y="10">${most}</text><text x="${LEFT}" y="${HEIGHT - 5}">${(0,html_html/* text */.Qq)(weeks[0])}</text><text x="${WIDTH - LEFT}" y="${HEIGHT - 5}" text-anchor="end">${(0,html_html/* text */.Qq)(weeks.at(-1))}</text>`);
}
const svg = (label, body) => (0,html_html/* html */.qy) `<svg class="still" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,html_html/* text */.Qq)(label, 400)}">${body}</svg>`;
/** Of seconds since 1970. */
const dayOf = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
/** Too many for the arguments of `Math.min`. */
const bounds = (values) => (values.length === 0 ? [0] : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]);
const round = (value) => Math.round(value * 10) / 10;

;// CONCATENATED MODULE: ./site/shell/bits.js
/** Small pieces that several pages show, so that the same thing looks and reads the same everywhere. */


/** `● green`: a glyph of its own shape and a word, so that color says nothing that they do not. null: the tier asks for no health. */
function healthBit(health) {
    const { glyph, look, words } = HEALTH[health ?? 'aside'];
    return (0,html_html/* html */.qy) `<span class="health ${look}"><span aria-hidden="true">${glyph}</span> ${words}</span>`;
}
const HEALTH = {
    green: { glyph: '●', look: 'good', words: 'green' },
    yellow: { glyph: '▲', look: 'open', words: 'yellow' },
    red: { glyph: '■', look: 'bad', words: 'red' },
    aside: { glyph: '–', look: 'none', words: 'not judged' },
    unknown: { glyph: '○', look: 'none', words: 'never checked' },
};
const RUNG_STATES = {
    passed: { glyph: '✓', look: 'good', words: 'passed' },
    failed: { glyph: '✗', look: 'bad', words: 'failed' },
    doubted: { glyph: '?', look: 'open', words: 'failed, decided nothing' },
    machine: { glyph: '!', look: 'open', words: 'the machine could not' },
    skipped: { glyph: '–', look: 'none', words: 'could not be tried' },
    not_run: { glyph: '·', look: 'none', words: 'not run' },
};
/** All rungs side by side, bottom of the ladder first; never one sum of them. */
function rungsBit(rungs, required = null) {
    if (rungs === null)
        return html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `<ul class="rungs" aria-label="Rungs">${(0,html_html/* join */.fj)(order/* RUNGS */.Q$.map((rung) => rungItem(rung, rungs[rung], rung === required)))}</ul>`;
}
function rungItem(rung, state, required) {
    const { glyph, look, words } = RUNG_STATES[state];
    return (0,html_html/* html */.qy) `<li class="${look}"><span aria-hidden="true">${glyph}</span> ${rung}<span class="said">: ${words}</span>${required ? (0,html_html/* html */.qy) ` <small>required</small>` : html_html/* NOTHING */.K$}</li>`;
}
const tierBit = (tier) => (0,html_html/* html */.qy) `<span class="tag strong">${(0,html_html/* text */.Qq)(tier)}</span>`;
/** The day of a moment, as every machine can read it too; what is no moment is shown as it is. */
function dayBit(at) {
    return /^\d{4}-\d{2}-\d{2}/.test(at) ? (0,html_html/* html */.qy) `<time datetime="${(0,html_html/* text */.Qq)(at, 40)}">${(0,html_html/* text */.Qq)(at.slice(0, 10))}</time>` : (0,html_html/* text */.Qq)(at, 40);
}
/** A command and the button that copies it. Without JavaScript it is there to be selected. */
function commandBit(command, label = 'Copy') {
    return (0,html_html/* html */.qy) `<div class="copy"><code>${(0,html_html/* text */.Qq)(command, 4000)}</code><button type="button" data-copy>${(0,html_html/* text */.Qq)(label)}</button></div>`;
}
const tagList = (label, words) => words.length === 0 ? NOTHING : html `<ul class="tags" aria-label="${text(label)}">${join(words.map((word) => html `<li class="tag">${text(word, 60)}</li>`))}</ul>`;

;// CONCATENATED MODULE: ./site/shell/repository-links.js

/** Addresses in the repository, as GitHub and those after it have them; null where nobody said where it is. `HEAD`: its default branch. */
function repositoryLinks(repositoryUrl) {
    const base = repositoryUrl !== null && isWebAddress(repositoryUrl) ? repositoryUrl.replace(/\/$/, '') : null;
    return {
        file: (path) => (base === null ? null : path === '' ? base : `${base}/blob/HEAD/${path.split('/').map((name) => encodeURIComponent(name.toWellFormed())).join('/')}`),
        commit: (sha) => (base === null || !/^[0-9a-f]{7,64}$/.test(sha) ? null : `${base}/commit/${sha}`),
    };
}

;// CONCATENATED MODULE: ./site/benchmarks/commit-link.js

/** The first letters of a commit, linked where the repository is known. */
function commitLink(commit, commitOf) {
    if (commit === null)
        return html_html/* NOTHING */.K$;
    const address = commitOf(commit);
    return address === null ? (0,html_html/* code */.aY)(commit.slice(0, 10)) : (0,html_html/* html */.qy) `<a href="${(0,html_html/* text */.Qq)(address, 2000)}" rel="noreferrer">${(0,html_html/* code */.aY)(commit.slice(0, 10))}</a>`;
}

;// CONCATENATED MODULE: ./site/benchmarks/changes-table.js





/** Nothing, said so, where nothing changed. */
function changesTable(title, rows, commitOf) {
    const shown = rows.slice(0, changes_table_MOST);
    if (shown.length === 0)
        return (0,html_html/* html */.qy) `<section id="changes"><h2>${(0,html_html/* text */.Qq)(title)}</h2><p class="muted">No level changed.</p></section>`;
    return (0,html_html/* html */.qy) `<section id="changes"><h2>${(0,html_html/* text */.Qq)(title)}</h2>${(0,table/* table */.t)(title, columns(commitOf), shown)}
${rows.length > shown.length ? (0,html_html/* html */.qy) `<p class="muted">The newest ${shown.length} of ${rows.length}.</p>` : html_html/* NOTHING */.K$}</section>`;
}
const changes_table_MOST = 100;
const columns = (commitOf) => [
    { title: 'day', show: ({ change }) => dayBit(change.point.at) },
    { title: 'what', show: ({ change }) => changeBit(change.word) },
    { title: 'example', show: ({ example }) => example ?? html_html/* NOTHING */.K$ },
    { title: 'metric', show: ({ key }) => (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)(key.metric, 60)} <small>${(0,html_html/* text */.Qq)(key.origin)}, ${(0,html_html/* text */.Qq)(key.preset, 40)}, ${(0,html_html/* text */.Qq)(key.hardware, 60)}</small>` },
    { title: 'from', figures: true, show: ({ change, unit }) => (0,html_html/* text */.Qq)((0,figures/* measure */.xP)(change.before, unit ?? undefined)) },
    { title: 'to', figures: true, show: ({ change, unit }) => (0,html_html/* text */.Qq)((0,figures/* measure */.xP)(change.after, unit ?? undefined)) },
    { title: 'by', figures: true, show: ({ change }) => (0,html_html/* text */.Qq)((0,figures/* percent */.KN)(change.shift)) },
    { title: 'commit', show: ({ change }) => commitLink(change.point.commit, commitOf) },
    { title: 'accepted', wide: true, show: ({ change: { accepted } }) => (accepted === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `“${(0,html_html/* text */.Qq)(accepted.reason, 200)}” <small>${(0,html_html/* text */.Qq)(accepted.by, 80)}, ${dayBit(accepted.at)}</small>`) },
];
/** A glyph and a word, colored beside that. */
function changeBit(word) {
    const { glyph, look } = CHANGES[word];
    return (0,html_html/* html */.qy) `<span class="${look}"><span aria-hidden="true">${glyph}</span> ${word}</span>`;
}
const CHANGES = {
    regression: { glyph: '▼', look: 'bad' },
    improvement: { glyph: '▲', look: 'good' },
    change: { glyph: '◆', look: 'open' },
    accepted: { glyph: '✓', look: 'none' },
};

;// CONCATENATED MODULE: ./site/leaderboard/standings-of.js
/** One a preset, metric and data: of the hardware and parameters that have most builds, since one run elsewhere is an exception. Only what is better one way. */
function standingsOf(series) {
    const ranked = series.filter(({ key, direction, points }) => key.origin === 'reported' && direction !== null && points.length > 0);
    const groups = Map.groupBy(ranked, ({ key, unit }) => JSON.stringify([key.preset, key.metric, unit, key.datasets]));
    return [...groups.values()].map((same) => {
        const one = same.reduce((a, b) => (b.points.length > a.points.length || (b.points.length === a.points.length && b.points.at(-1).at > a.points.at(-1).at) ? b : a));
        const { preset, metric, datasets, hardware, params, engine } = one.key;
        const last = one.points.at(-1);
        const observed = (of) => series.find(({ key }) => key.origin === 'observed' && key.metric === of && key.preset === preset && key.hardware === hardware && key.params === params && key.engine === engine)?.points.at(-1)?.value ?? null;
        return { metric, unit: one.unit, direction: one.direction, datasets, preset, value: last.value, at: last.at, builds: one.points.length, hardware, durationMs: observed('durationMs'), memoryBytes: observed('peakMemoryBytes') };
    });
}

// EXTERNAL MODULE: ./core/compare/statistics/ascending.js
var ascending = __webpack_require__(1714);
// EXTERNAL MODULE: ./core/history/noise-floor.js
var noise_floor = __webpack_require__(6708);
// EXTERNAL MODULE: ./core/history/segments-accepted.js
var segments_accepted = __webpack_require__(4157);
;// CONCATENATED MODULE: ./site/benchmarks/changes-of.js
/** Where the level of a series changed: from what to what, what that is called, and who accepted it. */



/** Oldest first. */
function changesOf(series, accepted = []) {
    const own = (0,segments_accepted/* acceptedFor */.J)(series.key, accepted);
    const levels = levelsOf(series);
    return series.segments.flatMap(({ start, cause }, at) => {
        const point = series.points[start];
        if (at === 0 || cause === null || point === undefined)
            return [];
        const [before, after] = [levels[at - 1].middle, levels[at].middle];
        const worse = series.direction === null || before === after ? null : series.direction === 'min' ? after > before : after < before;
        return [{ word: cause === 'accepted' ? 'accepted' : wordOf(worse), point, before, after, shift: before === 0 ? null : (after - before) / Math.abs(before), worse, accepted: cause === 'accepted' ? (own.findLast((each) => isOf(each, point)) ?? own.at(-1) ?? null) : null }];
    });
}
/** Of each segment: its middle, and what its noise is relative to. */
const levelsOf = ({ points, segments }) => segments.map(({ start, builds }) => (0,noise_floor/* levelOf */.In)((0,ascending/* ascending */.V)(points.slice(start, start + builds).map(({ value }) => value))));
const wordOf = (worse) => (worse === null ? 'change' : worse ? 'regression' : 'improvement');
const isOf = ({ tree, commit }, point) => (tree !== null && tree === point.tree) || (commit !== null && commit === point.commit);

;// CONCATENATED MODULE: ./site/benchmarks/summary-of.js



function summaryOf(all, accepted) {
    const main = mainOf(all);
    return {
        series: all.length,
        builds: all.reduce((most, { points }) => Math.max(most, points.length), 0),
        hardware: new Set(all.map(({ key }) => key.hardware)).size,
        last: all.reduce((newest, { points }) => { const at = points.at(-1)?.at ?? null; return at !== null && (newest === null || at > newest) ? at : newest; }, null),
        main: main === null ? null : { preset: main.key.preset, metric: main.key.metric, hardware: main.key.hardware, unit: main.unit, noise: main.noise, builds: main.points.length, values: (0,spark/* extremes */.o)(main.points.map(({ value }) => value), 40).map(({ value }) => value), now: main.points.at(-1).value },
        changes: allChanges(all, accepted).slice(0, MOST_CHANGES),
        reported: standingsOf(all),
    };
}
/** Of one example, the newest. */
const MOST_CHANGES = 40;
/** Newest first. */
function allChanges(all, accepted) {
    return all.flatMap((each) => changesOf(each, accepted).map((change) => ({ key: { preset: each.key.preset, metric: each.key.metric, origin: each.key.origin, hardware: each.key.hardware }, unit: each.unit, change }))).sort(byDay);
}
const byDay = (a, b) => (a.change.point.at < b.change.point.at ? 1 : a.change.point.at > b.change.point.at ? -1 : 0);
/** What it reports about its quality, else how long it takes; of those the longest history. */
function mainOf(all) {
    const worth = ({ key, direction }) => (key.origin === 'reported' ? (direction === null ? 1 : 3) : key.metric === 'durationMs' ? 2 : 0);
    return all.filter(({ points }) => points.length > 0).reduce((best, each) => (best === null || worth(each) > worth(best) || (worth(each) === worth(best) && each.points.length > best.points.length) ? each : best), null);
}

;// CONCATENATED MODULE: ./site/benchmarks/trend-of.js
/** A series as it is drawn: at most so many builds, with every extreme among them, and all that is marked. No axis holds what is no number, or nearly the largest. */




/** Columns of a wide screen: two builds each. */
const COLUMNS = 500;
/** `commitUrl`: what the address of a commit begins with. */
function trendOf(series, accepted, commitUrl) {
    const { points, segments, unit, noise } = series;
    const able = points.filter(({ value }) => Number.isFinite(value) && (0,sparkline/* drawable */.ve)(value));
    const kept = (0,spark/* extremes */.o)(able.map(({ value }) => value), COLUMNS).map(({ at }) => able[at]);
    const levels = levelsOf(series);
    return {
        unit,
        at: kept.map(({ at }) => seconds(at)),
        values: kept.map(({ value }) => value),
        commits: kept.map(({ commit }) => commit?.slice(0, 10) ?? '-').join(' '),
        commitUrl,
        levels: segments.map(({ start, builds }, at) => {
            const { middle, scale } = levels[at];
            const end = points[start + builds] ?? points[start + builds - 1];
            return { from: seconds(points[start].at), to: seconds(end.at), level: middle, low: middle - noise * scale, high: middle + noise * scale };
        }).filter(({ low, high }) => (0,sparkline/* drawable */.ve)(low) && (0,sparkline/* drawable */.ve)(high)),
        marks: changesOf(series, accepted).filter(({ point }) => (0,sparkline/* drawable */.ve)(point.value)).map((change) => ({ at: seconds(change.point.at), value: change.point.value, word: change.word, said: changeWords(change, unit) })),
    };
}
/** `regression on 2026-10-01: 1 s to 1.2 s (+20 %)` */
function changeWords({ word, point, before, after, shift, accepted }, unit) {
    return `${word} on ${point.at.slice(0, 10)}: ${(0,figures/* measure */.xP)(before, unit ?? undefined)} to ${(0,figures/* measure */.xP)(after, unit ?? undefined)} (${(0,figures/* percent */.KN)(shift)})${accepted === null ? '' : `, by ${accepted.by}: ${accepted.reason}`}`;
}
const seconds = (at) => Math.round(Date.parse(at) / 1000) || 0;

;// CONCATENATED MODULE: ./site/benchmarks/example-body.js
/** All series of an example: what was run where stands apart, presets, parameters, data and hardware classes each; metrics below each other. */













function exampleBody(garden, data, path, root) {
    const { example, series, accepted } = data;
    const { commit } = repositoryLinks(garden.repositoryUrl);
    const settings = settingsOf(series);
    return (0,html_html/* html */.qy) `<nav class="crumbs" aria-label="Where this is"><a href="${linkTo(path, sectionPath(root, 'benchmarks'))}">Benchmarks</a> / ${(0,html_html/* code */.aY)(example.id)}</nav>
<h1>Benchmarks of ${(0,html_html/* text */.Qq)(example.name, 200)}</h1>
<p class="lead"><a href="${linkTo(path, examplePath(root, example.id))}">What it is and how to run it</a>. One point is one build of the default branch; a level changes when three builds agree, or when somebody accepted it.</p>
${settings.length === 0 ? (0,html_html/* html */.qy) `<p class="muted">Its records hold no figures of the default branch yet.</p>` : changesTable('What changed', allChanges(series, accepted).map((each) => ({ ...each, example: null })), commit)}
${ledger(data)}
${(0,html_html/* join */.fj)(settings.map((own) => section(own, accepted, commit)), '\n')}`;
}
/** Series of one setting, what was reported first: that is what the example is about. Settings with more builds come first. */
function settingsOf(all) {
    const groups = Map.groupBy(all.filter(({ points }) => points.length > 0), ({ key: { preset, params, datasets, hardware, engine } }) => JSON.stringify([preset, params, datasets, hardware, engine]));
    const longest = (own) => own.reduce((most, { points }) => Math.max(most, points.length), 0);
    return [...groups].sort(([a, x], [b, y]) => (0,order/* byWord */.GM)(x[0].key.preset, y[0].key.preset) || longest(y) - longest(x) || (0,order/* byWord */.GM)(a, b)).map(([, own]) => own.toSorted((a, b) => (0,order/* byWord */.GM)(b.key.origin, a.key.origin) || (0,order/* byWord */.GM)(a.key.metric, b.key.metric)));
}
function section(own, accepted, commitOf) {
    const { preset, hardware, engine, params, datasets } = own[0].key;
    return (0,html_html/* html */.qy) `<section><h2>${(0,html_html/* text */.Qq)(preset, 60)} on ${(0,html_html/* text */.Qq)(hardware, 80)} <small>${(0,html_html/* text */.Qq)(engine, 40)}${datasets.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `, ${(0,html_html/* text */.Qq)(datasets.join(', '), 200)}`}, parameters ${(0,html_html/* text */.Qq)(params.slice(0, 8))}</small></h2>
<div class="charts">${(0,html_html/* join */.fj)(own.map((each) => one(each, accepted, commitOf)), '\n')}</div>
${builds(own, commitOf)}</section>`;
}
function one(series, accepted, commitOf) {
    const { key, points, unit, noise, direction } = series;
    const last = points.at(-1);
    const value = trendOf(series, accepted, commitOf(ANY)?.slice(0, -ANY.length) ?? null);
    const words = `${key.metric} over ${points.length} builds from ${points[0].at.slice(0, 10)} to ${last.at.slice(0, 10)}, now ${(0,figures/* measure */.xP)(last.value, unit ?? undefined)}`;
    const caption = (0,html_html/* html */.qy) `Band: the noise around each level, ±${(0,html_html/* text */.Qq)((0,figures/* measure */.xP)(Math.round(noise * 1000) / 10))} %.${value.values.length < points.length ? (0,html_html/* html */.qy) ` ${value.values.length} of ${points.length} builds are drawn, every extreme among them that an axis can hold.` : html_html/* NOTHING */.K$}`;
    return (0,html_html/* html */.qy) `<div><h3>${(0,html_html/* text */.Qq)(key.metric, 80)} <small>${(0,html_html/* text */.Qq)(key.origin)}${direction === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `, ${(0,html_html/* text */.Qq)(direction === 'min' ? 'smaller' : 'larger')} is better`}</small></h3>
<p>Now <strong>${(0,html_html/* text */.Qq)((0,figures/* measure */.xP)(last.value, unit ?? undefined))}</strong>, ${dayBit(last.at)}, build ${points.length}.</p>
${points.length < 2 ? html_html/* NOTHING */.K$ : chart({ kind: 'trend', value, label: words, still: stillTrend(value, words), caption })}</div>`;
}
/** A commit, to see what comes before one in an address. */
const ANY = '0'.repeat(40);
/** The newest of a setting, a row each with all its metrics. */
function builds(own, commitOf) {
    const found = new Map();
    const shown = own.slice(0, MOST_METRICS);
    for (const series of shown) {
        for (const point of series.points.slice(-LAST)) {
            const known = found.get(point.record) ?? { point, values: new Map() };
            known.values.set(series, point.value);
            found.set(point.record, known);
        }
    }
    const rows = [...found.values()].sort((a, b) => (0,order/* byWord */.GM)(b.point.at, a.point.at)).slice(0, LAST);
    const columns = [
        { title: 'day', show: ({ point }) => dayBit(point.at) },
        { title: 'commit', show: ({ point }) => commitLink(point.commit, commitOf) },
        ...shown.map((series) => ({ title: series.key.metric.slice(0, 60), figures: true, show: ({ values }) => (values.has(series) ? (0,html_html/* text */.Qq)((0,figures/* measure */.xP)(values.get(series), series.unit ?? undefined)) : html_html/* NOTHING */.K$) })),
    ];
    const many = own.reduce((most, { points }) => Math.max(most, points.length), 0);
    return (0,html_html/* html */.qy) `<details><summary>The last ${rows.length} of ${many} builds as a table</summary>${(0,table/* table */.t)(`Builds of ${own[0].key.preset} on ${own[0].key.hardware}`, columns, rows)}${own.length > shown.length ? (0,html_html/* html */.qy) `<p class="muted">The first ${shown.length} of ${own.length} metrics.</p>` : html_html/* NOTHING */.K$}</details>`;
}
const [LAST, MOST_METRICS] = [20, 12];
function ledger({ quarantined }) {
    if (quarantined.length === 0)
        return html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `<section id="quarantined"><h2>Decide nothing for now</h2><ul>${(0,html_html/* join */.fj)(quarantined.slice(0, 30).map(({ metric, preset, by, reason, until }) => (0,html_html/* html */.qy) `<li>${(0,html_html/* code */.aY)(metric)} of ${(0,html_html/* text */.Qq)(preset, 60)} until ${dayBit(until)}, by ${(0,html_html/* text */.Qq)(by, 80)}: “${(0,html_html/* text */.Qq)(reason, 200)}”</li>`))}</ul></section>`;
}

;// CONCATENATED MODULE: ./site/benchmarks/overview-body.js
/** What changed in the whole garden, newest first, and every example that has series. */










function overviewBody(site, garden, measured) {
    const root = rootOf(site, garden);
    const path = sectionPath(root, 'benchmarks');
    const read = measured.map(({ example: { id }, recordCount, summary }) => ({ link: (0,html_html/* html */.qy) `<a href="${linkTo(path, benchmarkPath(root, id))}">${(0,html_html/* code */.aY)(id)}</a>`, records: recordCount, summary: summary ?? null }));
    const changes = read.flatMap(({ link, summary }) => (summary?.changes ?? []).map((each) => ({ ...each, example: link }))).sort(byDay);
    return (0,html_html/* html */.qy) `<h1>Benchmarks</h1>
<p class="lead">${measured.length} of ${garden.examples.length} examples have records. A level changes when three builds in a row agree, or when somebody accepted it; hardware classes are never mixed.</p>
${measured.length === 0 ? (0,html_html/* html */.qy) `<p class="muted">Records come with <code>hortus benchmark</code> or <code>hortus smoke</code> on the default branch.</p>` : changesTable('What changed', changes, repositoryLinks(garden.repositoryUrl).commit)}
${measured.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<section id="examples"><h2>Examples</h2>${(0,table/* table */.t)('Examples', overview_body_COLUMNS, read)}</section>`}`;
}
const many = (of) => ({ summary }) => (0,html_html/* html */.qy) `${summary === null ? 0 : of(summary)}`;
const overview_body_COLUMNS = [
    { title: 'example', show: ({ link }) => link },
    { title: 'records', figures: true, show: ({ records }) => (0,html_html/* html */.qy) `${records}` },
    { title: 'series', figures: true, show: many(({ series }) => series) },
    { title: 'builds', figures: true, show: many(({ builds }) => builds) },
    { title: 'hardware classes', figures: true, show: many(({ hardware }) => hardware) },
    { title: 'changes', figures: true, show: many(({ changes }) => changes.length) },
    { title: 'for instance', show: ({ summary }) => (summary?.main == null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)(summary.main.metric, 60)} <small>${(0,html_html/* text */.Qq)(summary.main.preset, 40)}, ${(0,html_html/* text */.Qq)(summary.main.hardware, 60)}</small>`) },
    { title: 'went', show: ({ summary }) => (summary?.main == null ? html_html/* NOTHING */.K$ : (0,spark/* spark */.W)({ values: summary.main.values, noise: summary.main.noise, label: `${summary.main.metric} over ${summary.main.builds} builds` })) },
    { title: 'now', figures: true, show: ({ summary }) => (summary?.main == null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* measure */.xP)(summary.main.now, summary.main.unit ?? undefined))) },
    { title: 'last build', show: ({ summary }) => (summary?.last == null ? html_html/* NOTHING */.K$ : dayBit(summary.last)) },
];

;// CONCATENATED MODULE: ./site/benchmarks/benchmark-pages.js






/** What changed anywhere, and a page with all series of each example that has records. */
function* benchmarkPages(site, garden) {
    const root = rootOf(site, garden);
    const path = sectionPath(root, 'benchmarks');
    const around = digestOf('benchmarks', frameFacts(site), garden.slug, garden.repositoryUrl);
    const measured = garden.examples.filter(({ recordCount, summary }) => recordCount > 0 || summary !== undefined);
    yield {
        path,
        digest: digestOf(around, garden.examples.length, measured.map(({ example, recordCount, summary }) => [example.id, recordCount, summary])),
        make: () => frame_frame({ site, garden, title: 'Benchmarks', path, active: 'benchmarks', body: overviewBody(site, garden, measured), description: `What the examples of ${garden.name} measured, and where it changed.` }),
    };
    for (const data of measured) {
        const own = benchmarkPath(root, data.example.id);
        yield {
            path: own,
            of: data.example.id,
            digest: digestOf(around, data.digest),
            make: () => frame_frame({ site, garden, title: `Benchmarks of ${data.example.name}`, path: own, active: null, body: exampleBody(garden, data, own, root), scripts: [assetPath('charts.js')] }),
        };
    }
}

// EXTERNAL MODULE: ./core/history/check.js
var check = __webpack_require__(9365);
;// CONCATENATED MODULE: ./site/example/page-of.js
/** What the parts of an example's page are given. */



function pageOf(site, garden, ids) {
    const root = rootOf(site, garden);
    const links = repositoryLinks(garden.repositoryUrl);
    return (data) => {
        const path = examplePath(root, data.example.id);
        return {
            data,
            path,
            root,
            repositoryUrl: garden.repositoryUrl,
            pageOf: (id) => (ids.has(id) ? linkTo(path, examplePath(root, id)) : null),
            section: (section, fragment) => linkTo(path, sectionPath(root, section), fragment),
            links,
        };
    };
}
/** The first letters of a commit, linked where the repository is known. */
function commitBit({ links }, commit) {
    if (commit === null)
        return (0,html_html/* html */.qy) `<span class="muted">not known</span>`;
    const [address, short] = [links.commit(commit), (0,html_html/* html */.qy) `<code>${(0,html_html/* text */.Qq)(commit.slice(0, 10))}</code>`];
    return address === null ? short : (0,html_html/* html */.qy) `<a href="${(0,html_html/* text */.Qq)(address, 2000)}" rel="noreferrer">${short}</a>`;
}

;// CONCATENATED MODULE: ./site/example/checks.js
/** Its rungs over the checks of the default branch, newest first. */







function checks(page) {
    const all = page.data.checks;
    if (all.length === 0)
        return html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `<section id="checks"><h2>Checks</h2>
${checks_history(all)}
<details><summary>All ${all.length} as a table</summary>${(0,table/* table */.t)('Checks', checks_columns(page), all)}</details>
</section>`;
}
/** One column a check, oldest first, one row a rung. The words of it are in the table below. */
function checks_history(all) {
    const shown = all.slice(0, SHOWN).toReversed();
    const row = (rung, at) => (0,html_html/* html */.qy) `<tr><th scope="row">${(0,html_html/* text */.Qq)(rung)}</th>${(0,html_html/* join */.fj)(shown.map(({ states }) => cell(stateOf(states[at]))))}</tr>`;
    return (0,html_html/* html */.qy) `<div class="scroll" role="region" tabindex="0" aria-label="Rungs of the last ${shown.length} checks"><table class="history"><caption class="small muted">The last ${shown.length} checks, ${dayBit(shown[0].at)} to ${dayBit(shown.at(-1).at)}, oldest first</caption><tbody>${(0,html_html/* join */.fj)(order/* RUNGS */.Q$.map(row), '\n')}</tbody></table></div>`;
}
function cell(state) {
    const { glyph, look, words } = RUNG_STATES[state];
    return (0,html_html/* html */.qy) `<td class="${look}"><span aria-hidden="true">${glyph}</span><span class="said">${words}</span></td>`;
}
const SHOWN = 30;
const STATE_OF = Object.fromEntries(Object.entries(check/* STATES */.x).map(([state, letter]) => [letter, state]));
const stateOf = (letter) => STATE_OF[letter ?? 'n'] ?? 'not_run';
function checks_columns(page) {
    return [
        { title: 'day', show: ({ at }) => dayBit(at) },
        { title: 'commit', show: ({ commit }) => commitBit(page, commit) },
        { title: 'started by', show: ({ trigger }) => (0,html_html/* text */.Qq)(trigger) },
        { title: 'rungs', show: ({ states }) => (0,html_html/* html */.qy) `<span class="n">${(0,html_html/* text */.Qq)([...states].map((letter) => RUNG_STATES[stateOf(letter)].glyph).join(' '))}</span>` },
        { title: 'took', figures: true, show: ({ ms }) => (ms === null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* duration */.p0)(ms))) },
        { title: 'why not', wide: true, show: ({ reason }) => (reason === null ? html_html/* NOTHING */.K$ : (0,html_html/* sentence */.em)(reason, 300)) },
    ];
}

;// CONCATENATED MODULE: ./site/example/evidence.js
/** What somebody says of it, beside what was seen: the two are never one. */



function evidence(page) {
    const { example, health } = page.data;
    const { verification } = example;
    const claimed = verification.shape !== 'none';
    if (!claimed && health === null)
        return html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `<section id="evidence"><h2>Said and seen</h2><div class="pair">
<div><h3>Said <small>in the descriptor, by hand</small></h3>${claimed ? said(verification) : (0,html_html/* html */.qy) `<p class="muted">Nothing is claimed.</p>`}</div>
<div><h3>Seen <small>in checks of the default branch</small></h3>${seen(page)}</div>
</div></section>`;
}
function said({ date, status, note, claimsVerified }) {
    const words = claimsVerified ? 'verified' : (status ?? 'not verified');
    return (0,html_html/* html */.qy) `<p>“${(0,html_html/* text */.Qq)(words, 60)}”${date === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` on ${dayBit(date)}`}</p>${note === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<blockquote dir="auto">${(0,html_html/* text */.Qq)(note, 2000)}</blockquote>`}`;
}
function seen(page) {
    const { health } = page.data;
    if (health === null)
        return (0,html_html/* html */.qy) `<p class="muted">No check is known.</p>`;
    const { lastGreen, claim } = health;
    const green = lastGreen === null ? (0,html_html/* html */.qy) `<p>No check reached ${(0,html_html/* text */.Qq)(health.required ?? 'what its tier asks for')}.</p>` : (0,html_html/* html */.qy) `<p>Reached ${(0,html_html/* text */.Qq)(health.required ?? 'what its tier asks for')} on ${dayBit(lastGreen.at)} at ${commitBit(page, lastGreen.commit)}.</p>`;
    if (claim === null)
        return green;
    const files = claim.files.slice(0, 12);
    return (0,html_html/* html */.qy) `${green}<p>${claim.changed === 0 ? (0,html_html/* html */.qy) `No file of it changed since what is claimed for ${dayBit(claim.claimed)}.` : (0,html_html/* html */.qy) `<strong>${claim.changed} of its files changed</strong> after what is claimed for ${dayBit(claim.claimed)}, the last on ${dayBit(claim.newest)}: ${(0,html_html/* join */.fj)(files.map((file) => (0,html_html/* code */.aY)(file)), ', ')}${claim.files.length > files.length ? (0,html_html/* html */.qy) `, …` : html_html/* NOTHING */.K$}`}</p>`;
}

// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(1783);
;// CONCATENATED MODULE: ./site/gallery/entry.js
/** What one can filter by, in the order of the form. */
const FACETS = {
    task: 'Task',
    modality: 'Modality',
    framework: 'Framework',
    device: 'Runs on',
    time: 'Takes',
    tier: 'Tier',
    health: 'Health',
};
const FACET_NAMES = Object.keys(FACETS);
/** Values that stand for more than their word, in the order in which they are offered. */
const NAMED = {
    device: { cpu: 'a CPU, no GPU needed', 8: 'one GPU with 8 GB', 16: 'one GPU with 16 GB', 24: 'one GPU with 24 GB', 48: 'one GPU with 48 GB', 80: 'one GPU with 80 GB', some: 'a GPU, memory not said', many: 'several GPUs', unknown: 'not said' },
    time: { minute: 'up to a minute', ten: 'up to 10 minutes', hour: 'up to an hour', more: 'more than an hour', unknown: 'not measured yet' },
    tier: { stable: 'stable', beta: 'beta', experimental: 'experimental', archived: 'archived' },
    health: { green: 'green', yellow: 'yellow', red: 'red', aside: 'not judged', unknown: 'never checked' },
};
/** Spellings of the same: `time_series`, `Time Series`. */
const sameWord = (word) => word.toLowerCase().replaceAll(/[-_\s]+/g, '-');

;// CONCATENATED MODULE: ./site/gallery/facets-of.js


function facetsOf({ tasks, modalities, frameworks, need, tier }, health, ms) {
    return { task: words(tasks), modality: words(modalities), framework: words(frameworks), device: devices(need), time: times(ms), tier: [tier], health: [health] };
}
/** What it runs on: an example for a CPU runs on every machine, one that needs 12 GB on one with 16. */
function devices({ gpus, vramGb, cpuOk }) {
    const cpu = gpus === 0 || cpuOk ? ['cpu'] : [];
    if (gpus === 0)
        return [...cpu, ...MEMORIES];
    if (gpus === null)
        return vramGb === null ? [...cpu, ...(cpu.length > 0 ? MEMORIES : ['unknown'])] : [...cpu, ...fitting(vramGb, cpu.length > 0)];
    if (gpus > 1)
        return [...cpu, 'many', ...(cpu.length > 0 ? MEMORIES : [])];
    return vramGb === null ? [...cpu, 'some', ...(cpu.length > 0 ? MEMORIES : [])] : [...cpu, ...fitting(vramGb, cpu.length > 0)];
}
function deviceWords({ gpus, vramGb, cpuOk }) {
    if (gpus === 0)
        return 'CPU';
    if (gpus === null && vramGb === null)
        return cpuOk ? 'CPU' : 'GPU not said';
    const cards = `${gpus !== null && gpus > 1 ? `${gpus} ` : ''}GPU${gpus !== null && gpus > 1 ? 's' : ''}${vramGb === null || vramGb === 0 ? '' : ` ${vramGb} GB`}`;
    return cpuOk ? `CPU or ${cards}` : cards;
}
const MEMORIES = ['8', '16', '24', '48', '80'];
const fitting = (vramGb, anyway) => MEMORIES.filter((memory) => anyway || vramGb <= Number(memory));
function times(ms) {
    if (ms === null)
        return ['unknown'];
    return [...(ms <= 60_000 ? ['minute'] : []), ...(ms <= 600_000 ? ['ten'] : []), ms <= 3_600_000 ? 'hour' : 'more'];
}
/** One spelling of each, so that `time_series` and `time series` are one choice. */
const words = (said) => [...new Set(said.map((word) => (0,plain/* cut */.Jj)(sameWord((0,plain/* plain */.pj)(word)), 60)))].filter((word) => word !== '').slice(0, 20);

;// CONCATENATED MODULE: ./site/example/facts.js


function facts({ data: { example, health }, links }) {
    const { need, datasets, frameworks, tasks, modalities, tags, image, path, capability } = example;
    const rows = [
        ['runs on', (0,html_html/* text */.Qq)(deviceWords(need))],
        ['needs', (0,html_html/* text */.Qq)(needWords(need))],
        ['tasks', list(tasks)],
        ['frameworks', list(frameworks)],
        ['modalities', list(modalities)],
        ['datasets', list(datasets)],
        ['area', (0,html_html/* text */.Qq)(capability ?? '', 100)],
        ['tags', list(tags)],
        ['image', image === null ? html_html/* NOTHING */.K$ : (0,html_html/* code */.aY)(image, 120)],
        ['owners', list(health?.owners ?? [])],
        ['source', source(links.file(path), path)],
    ];
    return (0,html_html/* html */.qy) `<dl class="facts">${(0,html_html/* join */.fj)(rows.filter(([, words]) => words !== '').map(([term, words]) => (0,html_html/* html */.qy) `<dt>${(0,html_html/* text */.Qq)(term)}</dt><dd>${words}</dd>`), '\n')}</dl>`;
}
const source = (address, path) => (address === null ? (0,html_html/* code */.aY)(path) : (0,html_html/* html */.qy) `<a href="${(0,html_html/* text */.Qq)(address.replace('/blob/', '/tree/'), 3000)}" rel="noreferrer">${(0,html_html/* text */.Qq)(path, 200)}</a>`);
const list = (words) => (0,html_html/* text */.Qq)(words.slice(0, 20).join(', ') + (words.length > 20 ? ', …' : ''), 600);
function needWords({ ramGb, diskGb, cpuCores }) {
    return [...(ramGb === null ? [] : [`${ramGb} GB of memory`]), ...(diskGb === null ? [] : [`${diskGb} GB of disk`]), ...(cpuCores === null ? [] : [`${cpuCores} cores`])].join(', ');
}

// EXTERNAL MODULE: ./core/health/outcome.js
var health_outcome = __webpack_require__(4641);
;// CONCATENATED MODULE: ./site/gallery/green-since.js

/** Since when its checks reached what the tier asks for, without one that failed between. What could not be tried says nothing either way. */
function greenSince(health, checks) {
    if (health?.health !== 'green' || health.required === null)
        return null;
    const required = (0,health_outcome/* numberOf */.rl)(health.required);
    let oldest = health.lastGreen?.at ?? null;
    for (const { at, states } of checks) {
        const outcome = (0,health_outcome/* outcomeAt */.eD)(states, required);
        if (outcome === 'failed')
            return oldest === null ? null : { day: oldest.slice(0, 10), atLeast: false };
        if (outcome === 'passed' && (oldest === null || at < oldest))
            oldest = at;
    }
    return oldest === null ? null : { day: oldest.slice(0, 10), atLeast: checks.length >= KEPT };
}
/** As many checks as are given to a page: what was before them is not known here. */
const KEPT = 60;

;// CONCATENATED MODULE: ./site/example/head.js
/** What one must know first: what it is, whether it runs and since when, what it needs. */




function head({ data, section }) {
    const { example } = data;
    return (0,html_html/* html */.qy) `<p class="crumbs"><a href="${section('gallery')}">Examples</a> <span aria-hidden="true">/</span> ${(0,html_html/* text */.Qq)(example.id, 300)}</p>
<h1>${(0,html_html/* text */.Qq)(example.name, 200)}</h1>
${example.description === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<p class="lead" dir="auto">${(0,html_html/* sentence */.em)(example.description, 2000)}</p>`}
${moved(data)}
<p class="state">${stateLine(data)} ${tierBit(example.tier)}</p>
${rungs(data)}`;
}
/** In words that say what was seen, by whom, and when. */
function stateLine({ health, checks }) {
    if (health === null)
        return (0,html_html/* html */.qy) `${healthBit('unknown')}`;
    const since = greenSince(health, checks);
    const words = since !== null ? (0,html_html/* html */.qy) ` since ${since.atLeast ? (0,html_html/* html */.qy) `at least ` : html_html/* NOTHING */.K$}${dayBit(since.day)}` : (0,html_html/* html */.qy) `: ${(0,html_html/* sentence */.em)(health.why, 400)}`;
    return (0,html_html/* html */.qy) `${healthBit(health.health)}${words}${health.checked === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` <small>last checked ${dayBit(health.checked.at)}</small>`}`;
}
function moved({ example: { graduatedTo, archivedBy, tier } }) {
    if (graduatedTo !== undefined) {
        const address = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(graduatedTo.repository) ? `https://github.com/${graduatedTo.repository}` : graduatedTo.repository;
        const name = isWebAddress(address) ? (0,html_html/* html */.qy) `<a href="${(0,html_html/* text */.Qq)(address, 500)}" rel="noreferrer">${(0,html_html/* text */.Qq)(graduatedTo.repository, 200)}</a>` : (0,html_html/* text */.Qq)(graduatedTo.repository, 200);
        return (0,html_html/* html */.qy) `<p class="note">It has a repository of its own: ${name}${graduatedTo.date === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `, since ${dayBit(graduatedTo.date)}`}. What lies here is a pointer.</p>`;
    }
    return tier === 'archived' || archivedBy.length > 0 ? (0,html_html/* html */.qy) `<p class="note open">Archived${archivedBy.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` (${(0,html_html/* text */.Qq)(archivedBy.join(', '))})`}: nobody promises that it runs.</p>` : html_html/* NOTHING */.K$;
}
/** What the tier asks for, rung beside rung. */
function rungs({ health, example }) {
    if (health === null || health.rungs === null)
        return html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `${rungsBit(health.rungs, health.required)}
${health.lastGreen === null ? (0,html_html/* html */.qy) `<p class="small">Never seen green as ${(0,html_html/* text */.Qq)(example.tier)}.</p>` : (0,html_html/* html */.qy) `<p class="small">Last green ${dayBit(health.lastGreen.at)}${health.lastGreen.changed === true ? (0,html_html/* html */.qy) `; <strong>its files changed since</strong>` : health.lastGreen.changed === false ? (0,html_html/* html */.qy) `; nothing changed since` : html_html/* NOTHING */.K$}.</p>`}`;
}

// EXTERNAL MODULE: ../../node_modules/hast-util-to-html/lib/index.js + 22 modules
var lib = __webpack_require__(9508);
// EXTERNAL MODULE: ../../node_modules/hast-util-raw/lib/index.js + 31 modules
var hast_util_raw_lib = __webpack_require__(8398);
// EXTERNAL MODULE: ../../node_modules/hast-util-sanitize/lib/index.js
var hast_util_sanitize_lib = __webpack_require__(686);
// EXTERNAL MODULE: ../../node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(2955);
// EXTERNAL MODULE: ../../node_modules/hast-util-sanitize/lib/schema.js
var schema = __webpack_require__(7431);
;// CONCATENATED MODULE: ./site/example/readme/allowed.js

/**
 * What may stay of a stranger's HTML: GitHub's own list, less what a page of ours has no use for. Forms, frames, styles, scripts, event
 * handlers, and addresses that are no web page are none of it. `clobberPrefix`: an `id` of theirs is never one of the page.
 */
const ALLOWED = {
    ...schema/* defaultSchema */.j,
    tagNames: schema/* defaultSchema */.j.tagNames.filter((name) => name !== 'picture' && name !== 'source'),
    attributes: {
        a: ['href', 'dataFootnoteBackref', 'dataFootnoteRef', 'ariaDescribedBy', 'ariaLabel'],
        code: [['className', /^language-./]],
        img: ['src'],
        input: [['disabled', true], ['type', 'checkbox'], 'checked'],
        section: ['dataFootnotes'],
        '*': ['align', 'alt', 'colSpan', 'dir', 'height', 'id', 'lang', 'name', 'open', 'rowSpan', 'start', 'title', 'width'],
    },
    clobberPrefix: 'readme-',
    protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
    // With all that is in them: their text is no text of the page.
    strip: ['script', 'style', 'svg', 'math', 'template', 'iframe', 'noembed', 'noframes', 'noscript', 'object', 'plaintext', 'select', 'textarea', 'title', 'xmp'],
};

;// CONCATENATED MODULE: ./site/example/readme/tag-depth.js
/**
 * How many tags are open at once, counted before a parser sees them: parsers of HTML take time that grows with the square of the depth,
 * or call themselves for each level (A08). `pieces` are what the parser of Markdown took for HTML, in their order.
 */
function tagDepth(pieces) {
    let [open, most] = [0, 0];
    for (const piece of pieces) {
        for (const [, close, name = ''] of piece.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
            if (SINGLE.has(name.toLowerCase()))
                continue;
            open = Math.max(0, open + (close === '/' ? -1 : 1));
            if (open > most)
                most = open;
        }
    }
    return most;
}
/** They have no end, or need none. */
const SINGLE = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'p', 'param', 'source', 'track', 'wbr']);

;// CONCATENATED MODULE: ./site/example/readme/tree-of.js
function treeOf(tokens) {
    const root = { type: 'root', children: [] };
    add(tokens, [root]);
    return root;
}
function add(tokens, open) {
    tokens.forEach((token, at) => {
        if (token.hidden)
            return;
        // What follows the words of a tight item stands on a line of its own.
        if (token.block && token.nesting !== -1 && token.type !== 'inline' && tokens[at - 1]?.hidden === true)
            say(open.at(-1), '\n');
        if (token.type === 'inline')
            add(token.children ?? [], open);
        else if (token.nesting === 1) {
            const made = tree_of_element(token.tag, attributes(token));
            open.at(-1).children.push(made);
            open.push(made);
        }
        else if (token.nesting === -1)
            open.pop();
        else
            leaf(token, open.at(-1));
        if (endsLine(token, tokens[at + 1]))
            say(open.at(-1), '\n');
    });
}
function endsLine({ block, nesting, tag, type }, next) {
    if (!block || type === 'inline')
        return false;
    if (nesting !== 1 || next === undefined)
        return true;
    return next.type !== 'inline' && !next.hidden && !(next.nesting === -1 && next.tag === tag);
}
function leaf(token, parent) {
    const { type, content, info, children, tag } = token;
    if (type === 'softbreak')
        say(parent, '\n');
    else if (type === 'hardbreak') {
        parent.children.push(tree_of_element('br'));
        say(parent, '\n');
    }
    else if (type === 'code_inline')
        parent.children.push(tree_of_element('code', {}, content));
    else if (type === 'code_block')
        parent.children.push(tree_of_element('pre', {}, [tree_of_element('code', {}, content)]));
    else if (type === 'fence') {
        const language = info.trim().split(/\s+/)[0];
        parent.children.push(tree_of_element('pre', {}, [tree_of_element('code', language === '' ? {} : { className: [`language-${language}`] }, content)]));
    }
    else if (type === 'image')
        parent.children.push(tree_of_element('img', { ...attributes(token), alt: heard(children ?? []) }));
    else if (type === 'hr')
        parent.children.push(tree_of_element(tag));
    else
        say(parent, content);
}
/** Two texts side by side are one. */
function say(parent, words) {
    const last = parent.children.at(-1);
    if (last?.type === 'text')
        last.value += words;
    else if (words !== '')
        parent.children.push({ type: 'text', value: words });
}
const tree_of_element = (tagName, properties = {}, inside = []) => ({ type: 'element', tagName, properties, children: typeof inside !== 'string' ? inside : inside === '' ? [] : [{ type: 'text', value: inside }] });
/** Styles are no attribute that stays (allowed.ts). */
const attributes = ({ attrs }) => Object.fromEntries((attrs ?? []).filter(([name]) => name !== 'style').map(([name, value]) => [name, name === 'start' ? Number(value) : value]));
/** The words of a picture, as `markdown-it` says them. */
function heard(tokens) {
    return tokens.map(({ type, content, children }) => (type === 'image' ? heard(children ?? []) : type === 'softbreak' || type === 'hardbreak' ? '\n' : content)).join('');
}

;// CONCATENATED MODULE: ./site/example/readme/read-markdown.js






/**
 * Markdown as a tree of harmless elements; null: its HTML is nested so deeply that no reader could follow, and no parser should.
 * `markdown-it` takes a fifth of the time of micromark (2.1 MB of READMEs: 0.5 s against 4.9 s) and stays linear for the texts that make
 * others slow (render-readme.test.ts); it makes nothing harmless, so all that it gives is judged again, and parsed again where there is HTML in it.
 */
function readMarkdown(markdown) {
    const tokens = READER.parse(markdown, {});
    const pieces = htmlIn(tokens);
    if (tagDepth(pieces) > DEEPEST)
        return null;
    try {
        return (0,hast_util_sanitize_lib/* sanitize */.a)(pieces.length === 0 ? treeOf(tokens) : parsed(tokens), ALLOWED);
    }
    catch (error) {
        // Libraries that call themselves for each level: a tree that is too deep for them is none for us.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
/** As a browser would read it: what is HTML of a stranger's is made whole before it is judged. */
const parsed = (tokens) => (0,hast_util_raw_lib/* raw */.l)({ type: 'root', children: [rawNode(READER.renderer.render(tokens, READER.options, {}))] }, { tagfilter: true });
/** HTML that was not parsed yet: a node that `hast-util-raw` knows and the types of `hast` do not. */
const rawNode = (value) => ({ type: 'raw', value });
/** As GitHub reads it: tables, lines through words, bare addresses as links. It goes no deeper than 100 levels itself. */
const READER = new markdown_it/* default */.A({ html: true, linkify: true });
// Words like `train.py` are no hosts.
READER.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
const DEEPEST = 100;
const htmlIn = (tokens) => tokens.flatMap(({ type, content, children }) => (type === 'html_block' ? [content] : (children ?? []).flatMap((child) => (child.type === 'html_inline' ? [child.content] : []))));

;// CONCATENATED MODULE: ./site/example/readme/text-of.js
/** What one would hear of it: its text, and what its pictures are called. */
function textOf(node) {
    let words = '';
    const open = node.children.toReversed();
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
        if (each.type === 'text')
            words += each.value;
        else if (each.type === 'element') {
            if (each.tagName === 'img')
                words += String(each.properties['alt'] ?? '');
            for (let at = each.children.length - 1; at >= 0; at--)
                open.push(each.children[at]);
        }
    }
    return words;
}

;// CONCATENATED MODULE: ./site/example/readme/headings.js

const headings = () => ({ open: [], slugs: new Map() });
/** Below `<h2>README</h2>` and without a gap in the ranks; with the address that GitHub would give it. */
function tidyHeading(node, { open, slugs }, ids) {
    const rank = Number(node.tagName[1]);
    while (open.length > 0 && open.at(-1) >= rank)
        open.pop();
    open.push(rank);
    const words = textOf(node);
    // Nothing to hear: a heading without words is a line.
    node.tagName = words.trim() === '' ? 'div' : `h${Math.min(6, 2 + open.length)}`;
    if (words.trim() === '')
        open.pop();
    else if (node.properties['id'] === undefined)
        node.properties['id'] = address(words, slugs, ids);
}
function address(words, slugs, ids) {
    const slug = `readme-${words.trim().toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-').slice(0, 200)}`;
    for (let times = slugs.get(slug) ?? 0;; times++) {
        const own = times === 0 ? slug : `${slug}-${times}`;
        slugs.set(slug, times + 1);
        if (ids.has(own))
            continue;
        ids.add(own);
        return own;
    }
}

;// CONCATENATED MODULE: ./site/example/readme/harmless.js
/**
 * Characters that move the cursor, turn the reading direction over or hide a message are shown as U+FFFD (A07). Unlike `plain`, what
 * joins or parts letters stays: Persian and Hindi need it, and families of emoji.
 */
const harmless = (text) => (PLAIN.test(text) ? text : text.toWellFormed().replaceAll(UNSAFE, '\uFFFD'));
const PLAIN = /^[\n\t -~]*$/;
const UNSAFE = /[[\p{Cc}--[\t\n\r]]\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}\p{Co}]/gv;

;// CONCATENATED MODULE: ./site/example/readme/places.js
/** Where a link or a picture of a README leads. */
function placeOf(address, { path }) {
    const said = address.trim();
    if (/^(?:https?:\/\/|mailto:)/i.test(said))
        return { kind: 'web', address: said };
    if (/^[\\/]{2}/.test(said))
        return { kind: 'web', address: `https://${said.slice(2).replaceAll('\\', '/')}` };
    if (/^[a-z][a-z0-9+.-]*:/i.test(said) || said === '')
        return { kind: 'nowhere' };
    const [before = '', ...after] = said.split('#');
    const fragment = decoded(after.join('#')) ?? '';
    if (before === '')
        return { kind: 'here', fragment };
    const names = decoded(before.split('?')[0].replaceAll('\\', '/'));
    const found = names === null ? null : walk(names.startsWith('/') ? [] : path.split('/').slice(0, -1), names.split('/'));
    return found === null ? { kind: 'nowhere' } : { kind: 'file', path: found, fragment };
}
/** null: it climbs out of the repository. */
function walk(from, names) {
    const at = [...from];
    for (const name of names) {
        if (name === '..') {
            if (at.pop() === undefined)
                return null;
        }
        else if (name !== '.' && name !== '')
            at.push(name);
    }
    return at.join('/');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./site/example/readme/links.js


function tidyLink(node, around) {
    const { href, title, id, dataFootnoteBackref, ariaLabel } = node.properties;
    const kept = { ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }), ...(ariaLabel === undefined || dataFootnoteBackref === undefined ? {} : { ariaLabel }) };
    const address = typeof href === 'string' ? addressOf(href, around) : null;
    if (address === null) {
        node.tagName = 'span';
        node.properties = kept.id === undefined ? {} : { id: kept.id };
        return;
    }
    node.properties = { ...kept, href: address, ...(/^[a-z]+:/i.test(address) ? { rel: ['nofollow', 'noreferrer'] } : {}) };
    // A link without words cannot be heard, nor seen.
    if (textOf(node).trim() === '' && !hasCopiedPicture(node, around))
        node.children.push({ type: 'text', value: typeof href === 'string' ? href.slice(0, 100) : address });
}
/** null: it leads nowhere that a reader could go. */
function addressOf(href, around) {
    const place = placeOf(href, around);
    switch (place.kind) {
        case 'web':
            return place.address;
        case 'here':
            return place.fragment === '' ? null : `#readme-${place.fragment.replace(/^readme-/, '')}`;
        case 'file': {
            const page = around.page(place.path);
            if (page !== null)
                return place.fragment === '' ? page : `${page}#readme-${encodeURIComponent(place.fragment)}`;
            return around.file(place.path);
        }
        case 'nowhere':
            return null;
    }
}
function hasCopiedPicture(node, around) {
    return node.children.some((child) => child.type === 'element' && child.tagName === 'img' && copied(child, around) !== null && String(child.properties['alt'] ?? '') !== '');
}
/** Pictures of the repository are shown; those of other hosts are links, for no page of ours asks another host for anything. */
function tidyImage(node, around, inLink) {
    const { alt, src, title, width, height } = node.properties;
    const words = typeof alt === 'string' ? alt.trim() : '';
    const own = copied(node, around);
    if (own !== null) {
        node.properties = { src: own.src, alt: words, loading: 'lazy', decoding: 'async', ...(title === undefined ? {} : { title }), ...(own.width === null || own.height === null ? {} : { width: own.width, height: own.height }), ...sized(width, height, own) };
        return;
    }
    const address = typeof src === 'string' ? addressOf(src, around) : null;
    const shown = { type: 'text', value: words === '' ? 'picture' : words };
    node.tagName = address === null || inLink ? 'span' : 'a';
    node.properties = address === null || inLink ? {} : { href: address, rel: ['nofollow', 'noreferrer'] };
    node.children = [shown];
}
function copied(node, around) {
    const { src } = node.properties;
    if (typeof src !== 'string')
        return null;
    const place = placeOf(src, around);
    return place.kind === 'file' ? around.picture(place.path) : null;
}
/** The width that its author gave it, with the height that belongs to it. */
function sized(width, height, own) {
    const [wide, high] = [ofSize(width), ofSize(height)];
    const ratio = own.width === null || own.height === null || own.width === 0 ? null : own.height / own.width;
    if (wide !== null)
        return { width: wide, ...(ratio === null ? {} : { height: Math.max(1, Math.round(wide * ratio)) }) };
    if (high !== null && ratio !== null && ratio > 0)
        return { width: Math.max(1, Math.round(high / ratio)), height: high };
    return {};
}
const ofSize = (value) => {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
    return /^\d{1,4}(?:px)?$/.test(text) ? Math.max(1, Number.parseInt(text, 10)) : null;
};

;// CONCATENATED MODULE: ./site/example/readme/marks.js
/** `[x] done`: a box that nobody can tick here, so it is a sign. */
function markTask(item) {
    const first = firstText(item);
    if (first !== null)
        first.value = first.value.replace(/^\s*\[([ xX])\]\s/, (_all, tick) => `${tick === ' ' ? '☐' : '☑'} `);
}
/** `> [!WARNING]` */
function markAlert(quote) {
    const first = firstText(quote);
    const word = first === null ? undefined : /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/.exec(first.value)?.[1];
    if (first === null || word === undefined)
        return;
    first.value = first.value.replace(/^\s*\[![A-Z]+\]\s*/, '');
    quote.children.unshift({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: `${word[0]}${word.slice(1).toLowerCase()}` }] }] });
}
/** Its own, or that of its first paragraph. */
function firstText(node) {
    const first = node.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
    if (first?.type === 'element' && first.tagName === 'p')
        return first.children[0]?.type === 'text' ? first.children[0] : null;
    return first?.type === 'text' ? first : null;
}

;// CONCATENATED MODULE: ./site/example/readme/tables.js

/** A heading without words heads nothing. */
function tidyTable(table) {
    const open = [table];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.tagName === 'th' && textOf(node).trim() === '')
            node.tagName = 'td';
        for (const child of node.children)
            if (child.type === 'element' && child.tagName !== 'table')
                open.push(child);
    }
}
/** Wide ones scroll by themselves, also by keyboard. */
function wrapTables(root) {
    let number = 0;
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        node.children = node.children.map((child) => {
            if (child.type !== 'element')
                return child;
            open.push(child);
            if (child.tagName !== 'table')
                return child;
            return { type: 'element', tagName: 'div', properties: { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: `Table ${++number} of the README` }, children: [child] };
        });
    }
}

;// CONCATENATED MODULE: ./site/example/readme/tidy.js





function tidy(root, around) {
    const state = headings();
    const ids = new Set();
    visit(root, (node, parents) => {
        if (node.type === 'text')
            node.value = harmless(node.value);
        if (node.type !== 'element')
            return;
        const parent = parents.at(-1);
        for (const [name, value] of Object.entries(node.properties))
            if (typeof value === 'string')
                node.properties[name] = harmless(value);
        oneId(node, ids);
        if (/^h[1-6]$/.test(node.tagName))
            tidyHeading(node, state, ids);
        else if (node.tagName === 'img')
            tidyImage(node, around, parents.some(isLink));
        else if (node.tagName === 'a')
            tidyLink(node, around);
        else if (node.tagName === 'input')
            tidy_checkbox(node);
        else if (node.tagName === 'pre')
            shellBlock(node);
        else if (node.tagName === 'details')
            summarise(node);
        else if (node.tagName === 'table')
            tidyTable(node);
        else if (node.tagName === 'blockquote')
            markAlert(node);
        else if (node.tagName === 'li')
            tidyItem(node, parent);
        else if (LOOSE.has(node.tagName))
            node.tagName = 'div';
        else if (isList(node))
            node.children = node.children.map(asItem);
    });
    wrapTables(root);
}
/** Parents before their children; no function calls itself, however deep the tree is. */
function visit(root, look) {
    const open = [{ parent: root, at: 0 }];
    const parents = [root];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        const node = top.parent.children[top.at++];
        if (node === undefined) {
            open.pop();
            parents.pop();
            continue;
        }
        look(node, parents);
        if (node.type !== 'element')
            continue;
        open.push({ parent: node, at: 0 });
        parents.push(node);
    }
}
/** Lists of terms that are not whole are wrong to a screen reader, and no README needs them. */
const LOOSE = new Set(['dl', 'dt', 'dd']);
const isLink = (node) => node.type === 'element' && node.tagName === 'a';
const isList = (node) => node?.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
/** The first keeps it: two would make a link lead to either. */
function oneId(node, ids) {
    const { id, name } = node.properties;
    delete node.properties['name'];
    const own = typeof id === 'string' ? id : typeof name === 'string' ? name : null;
    delete node.properties['id'];
    if (own === null || ids.has(own) || /\s/.test(own))
        return;
    ids.add(own);
    node.properties['id'] = own;
}
function tidyItem(node, parent) {
    markTask(node);
    if (!isList(parent))
        node.tagName = 'div';
}
/** What a list holds is an item, or the space between two. */
function asItem(child) {
    if (child.type === 'comment' || (child.type === 'text' && child.value.trim() === '') || (child.type === 'element' && child.tagName === 'li'))
        return child;
    return { type: 'element', tagName: 'li', properties: {}, children: [child] };
}
/** A box that nobody can tick is a sign. */
function tidy_checkbox(node) {
    const done = node.properties['checked'] === true;
    node.tagName = 'span';
    node.properties = {};
    node.children = [{ type: 'text', value: done ? '☑' : '☐' }];
}
/** Long lines scroll, also by keyboard; what is for a shell gets a button that copies it. */
function shellBlock(node) {
    const [code] = node.children;
    const classes = code?.type === 'element' && code.tagName === 'code' ? code.properties['className'] : undefined;
    const language = Array.isArray(classes) ? String(classes[0]).replace('language-', '') : '';
    node.properties = { tabIndex: 0, ...(SHELLS.has(language) ? { dataShell: '' } : {}) };
}
const SHELLS = new Set(['bash', 'sh', 'shell', 'zsh', 'fish']);
function summarise(node) {
    if (node.children.some((child) => child.type === 'element' && child.tagName === 'summary'))
        return;
    node.children = [{ type: 'element', tagName: 'summary', properties: {}, children: [{ type: 'text', value: 'Details' }] }, ...node.children];
}

;// CONCATENATED MODULE: ./site/example/readme/render-readme.js




/** A README as a part of a page, whatever is in it (A27). What is too long is cut, and said to be. */
function renderReadme(readme, around) {
    const whole = readme.text.toWellFormed();
    const shown = whole.length <= render_readme_LONGEST ? whole : whole.slice(0, whole.lastIndexOf('\n', render_readme_LONGEST) > 0 ? whole.lastIndexOf('\n', render_readme_LONGEST) : render_readme_LONGEST);
    const body = bodyOf(shown, around);
    const address = around.file(readme.path);
    const cut = shown.length < whole.length || readme.bytes > new TextEncoder().encode(whole).length;
    return cut ? (0,html_html/* html */.qy) `${body}
<p class="note">Only the beginning of a README of ${readme.bytes} bytes is shown. ${address === null ? (0,html_html/* html */.qy) `The whole is in ${(0,html_html/* text */.Qq)(readme.path)}.` : (0,html_html/* html */.qy) `<a href="${(0,html_html/* text */.Qq)(address, 5000)}" rel="noreferrer">The whole</a>`}</p>` : body;
}
/** Longest README of the first garden: 40,000 characters. Parsers of Markdown take time that grows faster than the text. */
const render_readme_LONGEST = 100_000;
function bodyOf(markdown, around) {
    const tree = readMarkdown(markdown);
    if (tree === null)
        return (0,html_html/* html */.qy) `<p class="note">This README is nested too deeply to be laid out; it is shown as it was written.</p><pre tabindex="0">${(0,html_html/* lines */.Mn)(markdown, render_readme_LONGEST)}</pre>`;
    tidy(tree, around);
    // Made of elements that were allowed one by one (allowed.ts), by a library that escapes every text and attribute.
    return (0,lib/* toHtml */.V)(tree, { allowDangerousHtml: false, closeSelfClosing: false });
}

;// CONCATENATED MODULE: ./site/example/readme-section.js



function readmeSection(page) {
    const { data, links } = page;
    if (data.readme === null)
        return (0,html_html/* html */.qy) `<section id="readme"><h2>README</h2><p class="muted">It has none.</p></section>`;
    const address = links.file(data.readme.path);
    const body = renderReadme(data.readme, {
        path: data.readme.path,
        page: (path) => exampleAt(page, path),
        file: links.file,
        picture: (path) => {
            const found = data.pictures.find((each) => each.path === path);
            return found === undefined ? null : { src: linkTo(page.path, picturePath(page.root, path)), width: found.width, height: found.height };
        },
    });
    return (0,html_html/* html */.qy) `<section id="readme"><h2>README</h2>${address === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<p class="small"><a href="${(0,html_html/* text */.Qq)(address, 3000)}" rel="noreferrer">${(0,html_html/* text */.Qq)(data.readme.path, 300)}</a></p>`}
<div class="readme">${body}</div></section>`;
}
/** `../other` and `../other/README.md` are pages of ours when that is an example. */
function exampleAt({ data: { example }, pageOf }, path) {
    const folder = example.path.endsWith(`/${example.id}`) ? example.path.slice(0, -example.id.length) : null;
    const directory = path.replace(/\/readme\.md$/i, '');
    if (folder === null || !directory.startsWith(folder))
        return null;
    const id = directory.slice(folder.length);
    return id === example.id ? null : pageOf(id);
}

// EXTERNAL MODULE: ./core/record/held-up.js
var held_up = __webpack_require__(9217);
;// CONCATENATED MODULE: ./site/example/records.js
/** Its last runs: what was observed, and, called so, what it reported itself. */








function records({ data: { records: all, recordCount, example }, section }) {
    if (all.length === 0)
        return html_html/* NOTHING */.K$;
    const shown = all.slice(0, 15);
    return (0,html_html/* html */.qy) `<section id="records"><h2>Last runs</h2>
<p class="muted">${shown.length} of ${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(recordCount, 'record'))}. Metrics are what its own code reported. <a href="${section('runs')}?example=${(0,html_html/* text */.Qq)(encodeURIComponent(example.id), 3000)}">Compare runs</a></p>
${(0,table/* table */.t)('Last runs', records_COLUMNS, shown)}</section>`;
}
const records_COLUMNS = [
    { title: 'day', show: ({ observed, reported }) => dayBit(observed?.startedAt ?? reported.timing?.startedAt ?? 'not known') },
    { title: 'preset', show: ({ preset, kind }) => (0,html_html/* text */.Qq)(preset ?? kind, 60) },
    { title: 'came to', show: (record) => outcome(record) },
    { title: 'took', figures: true, show: ({ observed }) => (observed === null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* duration */.p0)(observed.durationMs))) },
    { title: 'memory', figures: true, show: ({ observed }) => (observed?.peakMemoryBytes.value == null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* figure */.vP)(observed.peakMemoryBytes.value, 'bytes'))) },
    { title: 'reported', wide: true, show: ({ reported: { metrics } }) => (0,html_html/* join */.fj)(Object.entries(metrics.summary).slice(0, 4).map(([name, value]) => (0,html_html/* html */.qy) `<span class="metric">${(0,html_html/* text */.Qq)(name, 40)} ${(0,html_html/* text */.Qq)((0,figures/* figure */.vP)(value, metrics.units?.[name]), 40)}</span>`), ', ') },
    { title: 'machine', show: ({ fingerprint }) => (0,html_html/* text */.Qq)(fingerprint?.hardwareClass ?? '', 60) },
];
function outcome(record) {
    const { state, reason } = record.status;
    const good = (0,held_up/* heldUp */.J)(record);
    const words = good ? 'succeeded' : state === 'succeeded' ? 'succeeded, not as expected' : state.replaceAll('_', ' ');
    return (0,html_html/* html */.qy) `<span class="${good ? 'good' : state === 'succeeded' ? 'open' : 'bad'}"><span aria-hidden="true">${good ? '✓' : '✗'}</span> ${(0,html_html/* text */.Qq)(words)}</span>${reason === undefined || good ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<small>${(0,html_html/* text */.Qq)(reason, 160)}</small>`}`;
}
/** How its metrics went, one line a series. */
function trends({ data: { example, series, accepted, quarantined }, path, root }) {
    const shown = series.filter(({ points }) => points.length >= 3).slice(0, 12);
    if (shown.length === 0)
        return html_html/* NOTHING */.K$;
    const more = series.length > shown.length ? (0,html_html/* html */.qy) ` ${shown.length} of ${series.length} series.` : html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `<section id="trends"><h2>Over time</h2>
<p class="muted">One point a build of the default branch.${more} <a href="${linkTo(path, benchmarkPath(root, example.id))}">All of it, with commits and what changed</a></p>
${(0,table/* table */.t)('Series', SERIES, shown)}
${accepted.length + quarantined.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<ul>${(0,html_html/* join */.fj)([
        ...accepted.slice(0, 10).map(({ metric, preset, by, reason, at, until }) => (0,html_html/* html */.qy) `<li>Accepted on ${dayBit(at)}: ${(0,html_html/* text */.Qq)(metric, 60)} of ${(0,html_html/* text */.Qq)(preset, 60)}, by ${(0,html_html/* text */.Qq)(by, 80)}, “${(0,html_html/* text */.Qq)(reason, 200)}”, until ${dayBit(until)}</li>`),
        ...quarantined.slice(0, 10).map(({ metric, preset, by, reason, until }) => (0,html_html/* html */.qy) `<li>Decides nothing until ${dayBit(until)}: ${(0,html_html/* text */.Qq)(metric, 60)} of ${(0,html_html/* text */.Qq)(preset, 60)}, by ${(0,html_html/* text */.Qq)(by, 80)}, “${(0,html_html/* text */.Qq)(reason, 200)}”</li>`),
    ])}</ul>`}</section>`;
}
const SERIES = [
    { title: 'metric', show: ({ key }) => (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)(key.metric, 60)} <small>${(0,html_html/* text */.Qq)(key.origin)}, ${(0,html_html/* text */.Qq)(key.preset, 40)}, ${(0,html_html/* text */.Qq)(key.hardware, 60)}</small>` },
    { title: 'builds', figures: true, show: ({ points }) => (0,html_html/* html */.qy) `${points.length}` },
    { title: 'went', show: ({ key, points, noise }) => (0,spark/* spark */.W)({ values: points.map(({ value }) => value), noise, label: `${key.metric} over ${points.length} builds` }) },
    { title: 'now', figures: true, show: ({ points, unit }) => (0,html_html/* text */.Qq)((0,figures/* figure */.vP)(points.at(-1).value, unit ?? undefined)) },
    { title: 'than the build before', figures: true, show: ({ points, noise }) => (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)((0,figures/* percent */.KN)(sinceLast(points)))}<small>noise ± ${(0,html_html/* text */.Qq)((0,figures/* percent */.KN)(noise).replace(/^\+/, ''))}</small>` },
    { title: 'better is', show: ({ direction }) => (0,html_html/* text */.Qq)(direction === 'min' ? 'smaller' : direction === 'max' ? 'larger' : '') },
    { title: 'last change', show: ({ segments, points }) => lastChange(segments.at(-1), points) },
];
/** Relative; null: there is nothing to divide by. It is no verdict: those are on the page of benchmarks. */
function sinceLast(points) {
    const [before, now] = [points.at(-2)?.value, points.at(-1)?.value];
    return before === undefined || now === undefined || before === 0 ? null : (now - before) / Math.abs(before);
}
function lastChange(segment, points) {
    if (segment === undefined || segment.cause === null)
        return (0,html_html/* text */.Qq)('none');
    const at = points[segment.start]?.at;
    return (0,html_html/* html */.qy) `${segment.cause}${at === undefined ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` ${dayBit(at)}`}`;
}

// EXTERNAL MODULE: ./core/export/shell-quote.js
var shell_quote = __webpack_require__(6594);
;// CONCATENATED MODULE: ./site/gallery/main-preset.js

/** What somebody who wants to see it run would run: quick ones first, then what it is for. null: nothing can be run. */
function mainPreset({ presets }) {
    const able = presets.filter(({ action }) => action.kind !== 'invalid');
    for (const name of FIRST) {
        const found = able.find((preset) => preset.name === name);
        if (found !== undefined)
            return found;
    }
    return able.find(({ name }) => !main_preset_LAST.has(name)) ?? able[0] ?? null;
}
const runCommand = ({ id }, preset) => `hortus run ${main_preset_wordOf(id)} --preset ${main_preset_wordOf(preset)}`;
/** An id that begins with a hyphen is no option. */
const main_preset_wordOf = (id) => (0,shell_quote/* shellQuote */.Z)(id.startsWith('-') ? `./${id}` : id);
const FIRST = ['smoke', 'run', 'train', 'predict', 'test', 'eval', 'evaluate', 'serve'];
const main_preset_LAST = new Set(['build', 'download', 'preprocess', 'ingest']);

;// CONCATENATED MODULE: ./site/example/rest.js
/** What is wrong with it, what was left out, and how it leaves the garden. */



function findings({ data: { findings: all }, section }) {
    if (all.length === 0)
        return html_html/* NOTHING */.K$;
    const shown = all.slice(0, 20);
    return (0,html_html/* html */.qy) `<section id="findings"><h2>Findings</h2><ul class="findings">${(0,html_html/* join */.fj)(shown.map(({ code: of, level, path, line, message, fix, status }) => (0,html_html/* html */.qy) `<li><span class="${LOOK[level]}">${level}</span>${status === 'known' ? (0,html_html/* html */.qy) ` <small>known before</small>` : html_html/* NOTHING */.K$} ${(0,html_html/* code */.aY)(of)} ${(0,html_html/* sentence */.em)(message)} <small>${(0,html_html/* text */.Qq)(`${path}${line === null ? '' : `:${line}`}`, 300)}. ${(0,html_html/* sentence */.em)(fix)}</small></li>`), '\n')}</ul>
${all.length > shown.length ? (0,html_html/* html */.qy) `<p class="muted">and ${all.length - shown.length} more, on the page of <a href="${section('findings')}">findings</a></p>` : html_html/* NOTHING */.K$}</section>`;
}
const LOOK = { error: 'bad', warning: 'open', notice: 'none' };
function leftOut({ data: { problems } }) {
    return problems.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<section id="left-out"><h2>Left out</h2><ul>${(0,html_html/* join */.fj)(problems.slice(0, 20).map(({ message, next, path }) => (0,html_html/* html */.qy) `<li>${path === undefined ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `${(0,html_html/* code */.aY)(path)} `}${(0,html_html/* sentence */.em)(message)} ${(0,html_html/* sentence */.em)(next)}</li>`), '\n')}</ul></section>`;
}
function takeAway({ data: { example } }) {
    if (example.graduatedTo !== undefined || example.tier === 'archived')
        return html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `<section id="export"><h2>Take it along</h2><p>As a repository of its own, proven in a clean clone:</p>${commandBit(`hortus export ${main_preset_wordOf(example.id)}`)}</section>`;
}

;// CONCATENATED MODULE: ./site/example/run-it.js
/** Commands to copy: how to get it, how to run it, and every preset with what it asks for. */






function runIt(page) {
    const { example } = page.data;
    const main = mainPreset(example);
    if (example.graduatedTo !== undefined)
        return html_html/* NOTHING */.K$;
    if (main === null)
        return (0,html_html/* html */.qy) `<section id="run"><h2>Run it</h2><p class="note open">No preset of it can be run.</p></section>`;
    return (0,html_html/* html */.qy) `<section id="run"><h2>Run it</h2>
${commandBit(runCommand(example, main.name))}
${clone(page)}
</section>`;
}
function clone({ repositoryUrl }) {
    if (repositoryUrl === null || !isWebAddress(repositoryUrl))
        return html_html/* NOTHING */.K$;
    const folder = repositoryUrl.replace(/\/$/, '').split('/').at(-1).replace(/\.git$/, '');
    return (0,html_html/* html */.qy) `<details><summary>From the beginning</summary>${commandBit(`git clone ${(0,shell_quote/* shellQuote */.Z)(repositoryUrl)} && cd ${main_preset_wordOf(folder)}`)}</details>`;
}
function presets({ data: { example, expected } }) {
    if (example.presets.length === 0)
        return html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `<section id="presets"><h2>Presets</h2>
${(0,html_html/* join */.fj)(example.presets.map((preset) => presetBit(preset, runCommand(example, preset.name), expected[preset.name])), '\n')}</section>`;
}
function presetBit(preset, command, expected) {
    const { name, description, action } = preset;
    const facts = contract(preset, expected);
    return (0,html_html/* html */.qy) `<article class="preset"><h3>${(0,html_html/* text */.Qq)(name, 100)}</h3>
${description === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<p dir="auto">${(0,html_html/* text */.Qq)(description, 500)}</p>`}
${action.kind === 'invalid' ? (0,html_html/* html */.qy) `<p class="note open">Cannot be run: ${(0,html_html/* sentence */.em)(action.reason, 400)}</p>` : commandBit(command)}
${action.kind === 'invalid' ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<dl class="facts">${(0,html_html/* join */.fj)(facts.map(([term, words]) => (0,html_html/* html */.qy) `<dt>${(0,html_html/* text */.Qq)(term)}</dt><dd>${words}</dd>`), '\n')}</dl>`}</article>`;
}
/** What it says it does; what was seen stands with the records. */
function contract(preset, expected) {
    const { action, params, env, network, timeoutSeconds, engines, requires, service, compose, benchmark, expect } = preset;
    const all = [
        ['runs', action.kind === 'command' ? (0,html_html/* code */.aY)(action.argv.map(shell_quote/* shellQuote */.Z).join(' '), 2000) : action.kind === 'script' ? (0,html_html/* code */.aY)([action.script, ...action.args].map(shell_quote/* shellQuote */.Z).join(' '), 2000) : null],
        ['takes', expected === undefined ? (0,html_html/* html */.qy) `not measured yet` : (0,html_html/* html */.qy) `about ${(0,html_html/* text */.Qq)((0,figures/* duration */.p0)(expected.runMs))}, the median of ${expected.runs} runs${expected.buildMs === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `; its build ${(0,html_html/* text */.Qq)((0,figures/* duration */.p0)(expected.buildMs))}`}`],
        ['parameters', named(params)],
        ['variables', named(env)],
        ['network', (0,html_html/* html */.qy) `${network ? 'may use it' : 'none'}`],
        ['at most', timeoutSeconds === null ? null : (0,html_html/* text */.Qq)((0,figures/* duration */.p0)(timeoutSeconds * 1000))],
        ['engines', engines.length === 0 ? null : (0,html_html/* text */.Qq)(engines.join(', '))],
        ['needs', requires.length === 0 ? null : (0,html_html/* text */.Qq)(requires.join(', '))],
        ['server', service === undefined ? null : (0,html_html/* html */.qy) `answers on ${service.port === null ? (0,html_html/* html */.qy) `the first port it opens` : (0,html_html/* html */.qy) `port ${service.port}`}`],
        ['compose', compose === undefined ? null : (0,html_html/* code */.aY)(compose.file ?? 'compose.yaml')],
        ['benchmark', benchmark === undefined ? null : (0,html_html/* text */.Qq)(`${benchmark.runs ?? 'as many'} starts${benchmark.metrics.length === 0 ? '' : ` for ${benchmark.metrics.join(', ')}`}`, 300)],
        ['must come to', expectations(expect)],
    ];
    return all.flatMap(([term, words]) => (words === null ? [] : [[term, words]]));
}
const named = (values) => Object.keys(values).length === 0 ? null : (0,html_html/* join */.fj)(Object.entries(values).slice(0, 30).map(([name, value]) => (0,html_html/* code */.aY)(`${name}=${String(value)}`, 120)), ' ');
function expectations({ metrics, artifacts, finite, faults }) {
    const words = [
        ...metrics.map(({ metric, min, max, equals, tolerance }) => [metric, ...(min === null ? [] : [`at least ${min}`]), ...(max === null ? [] : [`at most ${max}`]), ...(equals === null ? [] : [`${equals}${tolerance === 0 ? '' : ` ± ${tolerance}`}`])].join(' ')),
        ...artifacts.map(({ path }) => `the file ${path}`),
        ...(finite && metrics.length + artifacts.length > 0 ? ['finite metrics'] : []),
        ...faults.map(({ reason }) => `what cannot be read: ${reason}`),
    ];
    return words.length === 0 ? null : (0,html_html/* text */.Qq)(words.join('; '), 1000);
}

;// CONCATENATED MODULE: ./site/example/example-pages.js












/** A page for each example. Its bytes depend on what is known of it, on the frame, and on which other examples a README may link to. */
function* examplePages(site, garden) {
    const ids = new Set(garden.examples.map(({ example }) => example.id));
    const make = pageOf(site, garden, ids);
    const around = digestOf('example', frameFacts(site), garden.slug, garden.repositoryUrl);
    // Of 5,000 ids once, and not once for each of them.
    const others = digestOf([...ids]);
    for (const data of garden.examples) {
        const page = make(data);
        const title = data.example.name;
        yield {
            path: page.path,
            of: data.example.id,
            digest: digestOf(around, data.digest, data.readme === null || !data.readme.text.includes('../') ? null : others),
            make: () => frame_frame({ site, garden, title, path: page.path, active: null, body: example_pages_exampleBody(page), ...(data.example.description === null ? {} : { description: data.example.description }) }),
        };
    }
}
/** What one looks for first stands first: does it run, how do I run it, what is it. Evidence after that. */
function example_pages_exampleBody(page) {
    const evidenceParts = [evidence(page), checks(page), records(page), trends(page), findings(page), leftOut(page), takeAway(page)];
    return (0,html_html/* html */.qy) `${head(page)}
<div class="two">
<div class="story">
${runIt(page)}
${readmeSection(page)}
${presets(page)}
${(0,html_html/* join */.fj)(evidenceParts, '\n')}
</div>
<aside aria-label="Facts">
<h2>Facts</h2>
${facts(page)}
</aside>
</div>`;
}

// EXTERNAL MODULE: ./core/render/render-json.js
var render_json = __webpack_require__(6466);
;// CONCATENATED MODULE: ./site/feeds/addresses.js
/** Whole addresses, for readers that are not on the site. */
/** `url`: where the site is published, with a slash at its end. The name of a file may hold `%`, which an address must escape. */
const addresses_addressOf = (url, path) => url + path.replaceAll('%', '%25').replace(/(^|\/)index\.html$/, '$1');
/** A name for all time that nobody need be able to open (RFC 4151): it stays when the site moves. */
function tagOf(garden, ...words) {
    const [, host, path] = /^https?:\/\/([^/\s:]+)(?::\d+)?\/(.+)$/.exec(garden.repositoryUrl ?? '') ?? [];
    return `tag:${host === undefined ? 'hortus.invalid' : host.toLowerCase()},2026:${[path ?? garden.slug, ...words].map((word) => word.split('/').map((part) => encodeURIComponent(part.toWellFormed())).join('/')).join(':')}`;
}

;// CONCATENATED MODULE: ./site/feeds/health-changes.js
/** When the word about an example changed: it began to fail, or was green again, as its checks tell it at the rung that its tier asks for. */


/** Newest first, at most `most`. */
function healthChanges({ examples }, most) {
    return examples.flatMap(health_changes_changesOf).sort((a, b) => (0,order/* byWord */.GM)(b.at, a.at) || (0,order/* byWord */.GM)(a.example, b.example)).slice(0, most);
}
function health_changes_changesOf({ example, health, checks }) {
    if (health?.required == null)
        return [];
    const required = (0,health_outcome/* numberOf */.rl)(health.required);
    const found = [];
    let word = null;
    for (const { at, commit, states, reason } of checks.toReversed()) {
        const outcome = (0,health_outcome/* outcomeAt */.eD)(states, required);
        if (outcome === 'unknown' || outcome === word)
            continue;
        found.push({ example: example.id, name: example.name, at, commit, to: outcome, before: word !== null, rung: order/* RUNGS */.Q$[outcome === 'failed' ? (0,health_outcome/* failedAt */.JG)(states) : required], reason: outcome === 'failed' ? reason : null });
        word = outcome;
    }
    // What is older than the checks that are shown is not known: the first word of a long list is no news.
    return found.filter(({ before }) => before || checks.length < LIST_IS_WHOLE);
}
const LIST_IS_WHOLE = 60;

;// CONCATENATED MODULE: ./site/feeds/atom.js
/** Changes of health as a feed (RFC 4287), the newest first. */





const atom_MOST = 100;
/** Ends with a line end. */
function atom(site, garden) {
    const root = rootOf(site, garden);
    const changes = healthChanges(garden, atom_MOST);
    const updated = changes[0]?.at ?? `${site.today}T00:00:00.000Z`;
    return (0,html_html/* html */.qy) `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${(0,html_html/* text */.Qq)(tagOf(garden, 'health'))}</id>
<title>${(0,html_html/* text */.Qq)(`Health of ${garden.name}`, 200)}</title>
<updated>${(0,html_html/* text */.Qq)(updated)}</updated>
<author><name>Hortus</name></author>
<generator version="${(0,html_html/* text */.Qq)(site.version, 40)}">Hortus</generator>
${links(site.url, `${root}feed.xml`, sectionPath(root, 'health'))}
${(0,html_html/* join */.fj)(changes.map((change) => entry(site, garden, root, change)), '\n')}
</feed>
`;
}
/** Where nobody said where the site is, a relative address is better than none: it is right for whoever fetched the feed from it. */
function links(url, self, page) {
    const own = url === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<link rel="self" type="application/atom+xml" href="${(0,html_html/* text */.Qq)(addresses_addressOf(url, self))}"/>
`;
    return (0,html_html/* html */.qy) `${own}<link rel="alternate" type="text/html" href="${(0,html_html/* text */.Qq)(url === null ? page.slice(page.lastIndexOf('/') + 1) : addresses_addressOf(url, page))}"/>`;
}
function entry({ url }, garden, root, change) {
    const page = examplePath(root, change.example);
    const commit = change.commit === null ? null : repositoryLinks(garden.repositoryUrl).commit(change.commit);
    return (0,html_html/* html */.qy) `<entry>
<id>${(0,html_html/* text */.Qq)(tagOf(garden, 'health', change.example, change.at))}</id>
<title>${(0,html_html/* text */.Qq)(titleOf(change), 300)}</title>
<updated>${(0,html_html/* text */.Qq)(change.at)}</updated>
<link rel="alternate" type="text/html" href="${(0,html_html/* text */.Qq)(url === null ? page.slice(root.length).replaceAll('%', '%25') : addresses_addressOf(url, page), 2000)}"/>
${commit === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<link rel="related" type="text/html" href="${(0,html_html/* text */.Qq)(commit)}"/>
`}<category term="${(0,html_html/* text */.Qq)(change.to)}"/>
<summary type="text">${(0,html_html/* text */.Qq)(atom_summaryOf(change), 600)}</summary>
</entry>`;
}
function titleOf({ example, to, before, rung }) {
    if (to === 'failed')
        return `${example} ${before ? 'began to fail' : 'fails'} at ${rung}`;
    return before ? `${example} reached ${rung} again` : `${example} reached ${rung} for the first time`;
}
function atom_summaryOf({ name, at, commit, reason }) {
    return `${name}: in the check of ${at.slice(0, 10)}${commit === null ? '' : ` of commit ${commit.slice(0, 12)}`}${reason === null ? '' : `: ${reason}`}.`;
}

;// CONCATENATED MODULE: ./site/feeds/index-document.js

function indexDocument(site, garden) {
    const root = rootOf(site, garden);
    const { examples, green, yellow, red, archived, graduated } = garden.health.summary;
    return {
        schema: 'site-index/1',
        tool: { name: 'hortus', version: site.version },
        title: site.title,
        url: site.url,
        asOf: site.today,
        garden: { slug: garden.slug, name: garden.name, repositoryUrl: garden.repositoryUrl, commit: garden.commit },
        gardens: site.gardens.map((each) => ({ slug: each.slug, name: each.name, index: relative(root, `${rootOf(site, each)}index.json`) })),
        summary: { examples, green, yellow, red, archived, graduated },
        examples: garden.examples.map((each) => exampleOf(each, root)),
    };
}
function exampleOf({ example, health, expected, picture }, root) {
    const { id, path, name, description, tier, need, verification } = example;
    return {
        id,
        path,
        page: relative(root, examplePath(root, id)),
        name,
        description,
        tier,
        graduatedTo: example.graduatedTo?.repository ?? null,
        health: (health?.health ?? null),
        why: health?.why ?? null,
        required: (health?.required ?? null),
        rungs: health?.rungs ?? null,
        checked: health?.checked?.at ?? null,
        lastGreen: health?.lastGreen?.at ?? null,
        claim: { date: verification.date, status: verification.status },
        tasks: [...example.tasks],
        modalities: [...example.modalities],
        frameworks: [...example.frameworks],
        tags: [...example.tags],
        datasets: [...example.datasets],
        need: { gpus: need.gpus, vramGb: need.vramGb, cpuOk: need.cpuOk, ramGb: need.ramGb, diskGb: need.diskGb },
        presets: example.presets.map((preset) => preset.name),
        expectedMs: Object.fromEntries(Object.entries(expected).map(([preset, { runMs }]) => [preset, runMs])),
        picture: picture === null ? null : relative(root, picturePath(root, picture.path)),
    };
}
/** From the directory of a garden's index. An address escapes the `%` of a file's name. */
function relative(root, path) {
    const [here, there] = [root.split('/').slice(0, -1), path.split('/')];
    let same = 0;
    while (same < here.length && same < there.length - 1 && here[same] === there[same])
        same++;
    return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/').replaceAll('%', '%25');
}

;// CONCATENATED MODULE: ./site/feeds/sitemap.js
/** Every page with its whole address (sitemaps.org): at most as many as one file may list. */


const sitemap_MOST = 50_000;
/** `paths`: of all files of the site. Ends with a line end. */
function sitemap(url, paths) {
    const pages = paths.filter((path) => path.endsWith('.html')).sort().slice(0, sitemap_MOST);
    return (0,html_html/* html */.qy) `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${(0,html_html/* join */.fj)(pages.map((path) => (0,html_html/* html */.qy) `<url><loc>${(0,html_html/* text */.Qq)(addresses_addressOf(url, path), 4000)}</loc></url>`), '\n')}
</urlset>
`;
}

;// CONCATENATED MODULE: ./site/feeds/feed-files.js







/** What programs read of one garden. */
function* feedFiles(site, garden) {
    const root = rootOf(site, garden);
    const digest = digestOf('feeds', frameFacts(site), site.today, garden.commit, garden.health.summary, garden.examples.map((each) => each.digest));
    yield { path: `${root}index.json`, digest, make: () => (0,render_json/* renderJson */.h)(indexDocument(site, garden)) };
    yield { path: `${root}feed.xml`, digest, make: () => atom(site, garden) };
}
/** What is about all pages: a list of them, and a word to GitHub Pages that nothing here is to be made into something else. */
function* wholeSiteFiles({ url }, paths) {
    yield { path: '.nojekyll', digest: 'empty', make: () => '' };
    if (url !== null)
        yield { path: 'sitemap.xml', digest: digestOf('sitemap', url, paths), make: () => sitemap(url, paths) };
}

;// CONCATENATED MODULE: ./site/charts/example-links.js


/** The id of an example, linked to its page from `path`; only shown where there is none of that id. */
function exampleLinks({ examples }, path, root) {
    const ids = new Set(examples.map(({ example }) => example.id));
    return (id) => (ids.has(id) ? (0,html_html/* html */.qy) `<a href="${linkTo(path, examplePath(root, id))}">${(0,html_html/* code */.aY)(id)}</a>` : (0,html_html/* code */.aY)(id));
}

;// CONCATENATED MODULE: ./site/charts/still-lines.js
/** A still picture of several lines over one axis. */




const [still_lines_WIDTH, still_lines_HEIGHT, still_lines_BOTTOM, still_lines_LEFT] = [640, 160, 22, 4];
/** Nothing where no line has two points. A point that is no number parts its line. */
function stillLines({ unit, x: axis, lines }, label) {
    const xs = lines.flatMap((line) => line.x);
    const ys = lines.flatMap((line) => line.y.filter((value) => value !== null && (0,sparkline/* drawable */.ve)(value)));
    if (lines.every((line) => line.y.length < 2) || ys.length === 0)
        return html_html/* NOTHING */.K$;
    const [from, to] = [least(xs), -least(xs.map((value) => -value))];
    const [low, high] = (0,sparkline/* range */.y1)([least(ys), -least(ys.map((value) => -value))], 0.001);
    const x = (at) => still_lines_round(still_lines_LEFT + (to === from ? 0.5 : (at - from) / (to - from)) * (still_lines_WIDTH - 2 * still_lines_LEFT));
    const y = (value) => still_lines_round(14 + (1 - (Math.min(high, Math.max(low, value)) - low) / (high - low)) * (still_lines_HEIGHT - 14 - still_lines_BOTTOM));
    const said = (at) => (0,html_html/* text */.Qq)(axis === 'day' ? dayOf(at) : (0,figures/* measure */.xP)(at));
    const path = (line) => {
        let open = false;
        return line.y.map((value, at) => {
            if (value === null || !(0,sparkline/* drawable */.ve)(value))
                return ((open = false), '');
            const step = `${open ? 'L' : 'M'}${x(line.x[at])} ${y(value)}`;
            open = true;
            return step;
        }).join('');
    };
    return (0,html_html/* html */.qy) `<svg class="still" viewBox="0 0 ${still_lines_WIDTH} ${still_lines_HEIGHT}" role="img" aria-label="${(0,html_html/* text */.Qq)(label, 400)}">${(0,html_html/* join */.fj)(lines.map((line) => (0,html_html/* html */.qy) `<path class="line ${line.look}" d="${path(line)}"/>`))}<text x="${still_lines_LEFT}" y="10">${(0,html_html/* text */.Qq)((0,figures/* measure */.xP)(high, unit ?? undefined), 40)}</text><text x="${still_lines_LEFT}" y="${still_lines_HEIGHT - still_lines_BOTTOM - 2}">${(0,html_html/* text */.Qq)((0,figures/* measure */.xP)(low, unit ?? undefined), 40)}</text><text x="${still_lines_LEFT}" y="${still_lines_HEIGHT - 5}">${said(from)}</text><text x="${still_lines_WIDTH - still_lines_LEFT}" y="${still_lines_HEIGHT - 5}" text-anchor="end">${said(to)}</text></svg>`;
}
const least = (values) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const still_lines_round = (value) => Math.round(value * 10) / 10;

;// CONCATENATED MODULE: ./site/findings/finding-pages.js












/** What `hortus validate` says of the whole garden, kind by kind, and how much of it there was before. */
function* findingPages(site, garden) {
    const root = rootOf(site, garden);
    const path = sectionPath(root, 'findings');
    const names = garden.examples.map(({ example: { id } }) => id);
    yield {
        path,
        digest: digestOf('findings', frameFacts(site), site.today, garden.slug, garden.repositoryUrl, garden.findings, garden.findingDays, garden.unreadable, names),
        make: () => frame_frame({ site, garden, title: 'Findings', path, active: 'findings', body: body(site, garden, path, root), scripts: [assetPath('charts.js')], description: `What is wrong in ${garden.name}, and how to fix it.` }),
    };
}
const LEVELS = ['error', 'warning', 'notice'];
const finding_pages_LOOK = { error: 'bad', warning: 'open', notice: 'none' };
const GLYPH = { error: '✗', warning: '!', notice: '·' };
function body(site, garden, path, root) {
    const { findings, unreadable } = garden;
    const all = [...new Map([...findings, ...unreadable.flatMap((each) => each.findings)].map((each) => [JSON.stringify(each), each])).values()];
    const counts = LEVELS.map((level) => (0,html_html/* html */.qy) `<div><dt>${levelBit(level)}</dt><dd>${all.filter((each) => each.level === level).length}</dd></div>`);
    return (0,html_html/* html */.qy) `<h1>Findings</h1>
<dl class="counts">${(0,html_html/* join */.fj)(counts)}</dl>
<p class="muted">As of ${dayBit(site.today)}, by the rules of <code>hortus validate</code>. Known ones stand in the baseline: they were there before, and turn nothing red.</p>
${trend(garden)}
${kinds(all, garden, path, root)}`;
}
const levelBit = (level) => (0,html_html/* html */.qy) `<span class="${finding_pages_LOOK[level]}"><span aria-hidden="true">${GLYPH[level]}</span> ${level}</span>`;
function trend({ findingDays: days }) {
    if (days.length === 0)
        return html_html/* NOTHING */.K$;
    const words = days.length === 1 ? (0,html_html/* html */.qy) `<p class="muted">Only one day is known, so there is no trend yet.</p>` : lines(days);
    return (0,html_html/* html */.qy) `<section id="trend"><h2>Over time</h2>${words}${(0,table/* table */.t)('Days', DAYS, days.slice(-MOST_DAYS).toReversed())}</section>`;
}
const MOST_DAYS = 60;
function lines(days) {
    const x = days.map(({ date }) => Date.parse(date) / 1000);
    const value = { unit: null, x: 'day', lines: [['errors', 'bad'], ['warnings', 'open'], ['notices', 'none']].map(([name, look]) => ({ name, look, x, y: days.map((day) => day[name]) })) };
    const [first, last] = [days[0], days.at(-1)];
    const label = `Findings: ${finding_pages_said(first)} on ${first.date}, ${finding_pages_said(last)} on ${last.date}`;
    return chart({ kind: 'lines', value, label, still: stillLines(value, label), caption: (0,html_html/* text */.Qq)(`${label}.`) });
}
const finding_pages_said = ({ errors, warnings, notices }) => [(0,figures/* count */.U9)(errors, 'error'), (0,figures/* count */.U9)(warnings, 'warning'), (0,figures/* count */.U9)(notices, 'notice')].join(', ');
const DAYS = [
    { title: 'day', show: ({ date }) => dayBit(date) },
    { title: 'errors', figures: true, show: ({ errors }) => (0,html_html/* html */.qy) `${errors}` },
    { title: 'warnings', figures: true, show: ({ warnings }) => (0,html_html/* html */.qy) `${warnings}` },
    { title: 'notices', figures: true, show: ({ notices }) => (0,html_html/* html */.qy) `${notices}` },
];
function kinds(all, garden, path, root) {
    if (all.length === 0)
        return (0,html_html/* html */.qy) `<section id="kinds"><h2>Kinds</h2><p class="muted">Nothing was found.</p></section>`;
    const groups = [...Map.groupBy(all, ({ code: of }) => of)].sort(([a, x], [b, y]) => rank(x) - rank(y) || y.length - x.length || (0,order/* byWord */.GM)(a, b));
    const columns = [
        { title: 'kind', show: ([of]) => (0,html_html/* html */.qy) `<a href="#${(0,html_html/* text */.Qq)(of, 200)}">${(0,html_html/* code */.aY)(of)}</a>` },
        { title: 'level', show: ([, own]) => levelBit(own[0].level) },
        { title: 'new', figures: true, show: ([, own]) => (0,html_html/* html */.qy) `${own.filter(({ status }) => status !== 'known').length}` },
        { title: 'known', figures: true, show: ([, own]) => (0,html_html/* html */.qy) `${own.filter(({ status }) => status === 'known').length}` },
        { title: 'examples', figures: true, show: ([, own]) => (0,html_html/* html */.qy) `${new Set(own.map(({ example }) => example)).size}` },
        { title: 'for instance', wide: true, show: ([, own]) => (0,html_html/* sentence */.em)(own[0].message, 200) },
    ];
    const link = exampleLinks(garden, path, root);
    const { file } = repositoryLinks(garden.repositoryUrl);
    return (0,html_html/* html */.qy) `<section id="kinds"><h2>Kinds</h2>${(0,table/* table */.t)('Kinds', columns, groups)}</section>
${(0,html_html/* join */.fj)(groups.map(([of, own]) => (0,html_html/* html */.qy) `<section id="${(0,html_html/* text */.Qq)(of, 200)}"><h2>${(0,html_html/* code */.aY)(of)} <small>${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(own.length, 'finding'))}</small></h2><ul class="findings">${(0,html_html/* join */.fj)(own.slice(0, finding_pages_MOST).map((each) => item(each, link, file)), '\n')}</ul>${own.length > finding_pages_MOST ? (0,html_html/* html */.qy) `<p class="muted">The first ${finding_pages_MOST} of ${own.length}; each example's page has its own, and <code>hortus validate</code> all.</p>` : html_html/* NOTHING */.K$}</section>`), '\n')}`;
}
const finding_pages_MOST = 40;
const rank = (own) => LEVELS.indexOf(own[0].level);
function item({ level, path, line, message, fix, example, status }, link, file) {
    const where = (0,html_html/* text */.Qq)(`${path}${line === null ? '' : `:${line}`}`, 300);
    const address = file(path);
    return (0,html_html/* html */.qy) `<li>${levelBit(level)}${status === 'known' ? (0,html_html/* html */.qy) ` <span class="muted">known before</span>` : html_html/* NOTHING */.K$} ${example === null || example === undefined ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `${link(example)} `}${(0,html_html/* sentence */.em)(message)} <small>${address === null ? where : (0,html_html/* html */.qy) `<a href="${(0,html_html/* text */.Qq)(line === null ? address : `${address}#L${line}`, 3000)}" rel="noreferrer">${where}</a>`}. ${(0,html_html/* sentence */.em)(fix)}</small></li>`;
}

;// CONCATENATED MODULE: ./site/shell/data-script.js
/**
 * Data as a script, since a page that was opened from a file may load nothing else. It says its name and its value to whoever asks for
 * it, before or after it came (site/client/lib/data.ts). The value is read by JSON.parse: in a literal, `__proto__` would be no key.
 */
function dataScript(name, value) {
    return `(self.hortus=self.hortus||[]).push([${JSON.stringify(name)},JSON.parse(${quoted(JSON.stringify(value))})])\n`;
}
const quoted = (json) => `'${json.replaceAll(/[\\'\u2028\u2029]/g, (letter) => (letter > '~' ? `\\u${letter.charCodeAt(0).toString(16)}` : `\\${letter}`))}'`;

;// CONCATENATED MODULE: ./site/gallery/entry-of.js







/** `words`: of its README (readme-words.ts). Every text is cut, so that one example cannot make the page heavy for all. */
function entryOf(data, root, words) {
    const { example, health, checks, expected } = data;
    const preset = mainPreset(example);
    const word = health === null ? 'unknown' : (health.health ?? 'aside');
    const ms = preset === null ? null : (expected[preset.name]?.runMs ?? null);
    const here = sectionPath(root, 'gallery');
    return {
        id: example.id,
        name: entry_of_short(example.name, 100),
        description: entry_of_short(example.description ?? '', 240),
        href: linkTo(here, examplePath(root, example.id)),
        tier: example.tier,
        health: word,
        required: health?.required ?? null,
        since: greenSince(health, checks),
        why: word === 'green' || health === null ? '' : entry_of_short(health.why, 140),
        lastGreen: health?.lastGreen?.at.slice(0, 10) ?? null,
        checked: health?.checked?.at.slice(0, 10) ?? null,
        rungs: health?.rungs == null ? null : rungLetters(health.rungs),
        device: deviceWords(example.need),
        ms,
        command: preset === null || example.graduatedTo !== undefined ? null : runCommand(example, preset.name),
        moved: example.graduatedTo === undefined ? null : entry_of_short(example.graduatedTo.repository, 100),
        picture: pictureOf(data, root, here),
        facets: facetsOf(example, word, ms),
        tags: [...new Set([...example.tags, ...example.datasets, ...(example.capability ?? '').split('/')])].map((tag) => entry_of_short(tag, 40)).slice(0, 30).join(' ').trim(),
        words,
    };
}
const rungLetters = (rungs) => order/* RUNGS */.Q$.map((rung) => check/* STATES */.x[rungs[rung]]).join('');
function pictureOf({ picture, example }, root, here) {
    if (picture === null)
        return null;
    const { path, width, height, alt } = picture;
    return { src: linkTo(here, picturePath(root, path)), width, height, alt: entry_of_short(alt === '' ? example.name : alt, 120) };
}
const entry_of_short = (text, max) => (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(text), max);

;// CONCATENATED MODULE: ./site/gallery/card.js
/** A card of the gallery; the browser makes the same for those that the page did not bring. */





function card(entry) {
    const { id, name, description, href, device, ms, tier, command, moved } = entry;
    return (0,html_html/* html */.qy) `<li class="card" data-id="${(0,html_html/* text */.Qq)(id, 2000)}">${picture(entry)}<h2><a href="${(0,html_html/* text */.Qq)(href, 5000)}">${(0,html_html/* text */.Qq)(name)}</a></h2>
<p class="id">${(0,html_html/* text */.Qq)(id, 200)}</p>
${description === '' ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<p class="about" dir="auto">${(0,html_html/* sentence */.em)(description)}</p>`}
<p class="state">${card_stateLine(entry)}</p>${ladder(entry)}
<p class="needs"><span>${(0,html_html/* text */.Qq)(device)}</span> <span>${(0,html_html/* text */.Qq)(ms === null ? 'time not measured' : `about ${(0,figures/* duration */.p0)(ms)}`)}</span> <span>${(0,html_html/* text */.Qq)(tier)}</span></p>
${moved !== null ? (0,html_html/* html */.qy) `<p class="moved">now in ${(0,html_html/* text */.Qq)(moved)}</p>` : command === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<div class="copy"><code>${(0,html_html/* text */.Qq)(command, 4000)}</code><button type="button" data-copy aria-label="Copy the command that runs ${(0,html_html/* text */.Qq)(name)}">Copy</button></div>`}</li>`;
}
function picture({ picture: shown }) {
    if (shown === null)
        return html_html/* NOTHING */.K$;
    const size = shown.width === null || shown.height === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` width="${shown.width}" height="${shown.height}"`;
    return (0,html_html/* html */.qy) `<img src="${(0,html_html/* text */.Qq)(shown.src, 5000)}" alt="${(0,html_html/* text */.Qq)(shown.alt)}" loading="lazy" decoding="async"${size}>`;
}
/** Health with its day, in words that are true without the color. */
function card_stateLine({ health, since, why, checked, required }) {
    const { glyph, look, words } = HEALTH[health];
    const more = since !== null ? ` since ${since.atLeast ? 'at least ' : ''}${since.day}` : why === '' ? '' : `: ${why}`;
    return (0,html_html/* html */.qy) `<span class="health ${look}"><span aria-hidden="true">${glyph}</span> ${words}</span>${(0,html_html/* text */.Qq)(more)}${checked === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<small> ${since === null || required === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `reaches ${(0,html_html/* text */.Qq)(required)}, `}checked ${(0,html_html/* text */.Qq)(checked)}</small>`}`;
}
/** Rungs side by side, as signs; each with its words for those who hear the page or point at it. */
function ladder({ rungs }) {
    if (rungs === null)
        return html_html/* NOTHING */.K$;
    const states = order/* RUNGS */.Q$.map((_rung, at) => card_STATE_OF[rungs[at] ?? check/* STATES */.x.not_run] ?? 'not_run');
    const words = order/* RUNGS */.Q$.map((rung, at) => `${rung} ${RUNG_STATES[states[at]].words}`).join(', ');
    return (0,html_html/* html */.qy) `<p class="ladder" role="img" aria-label="Rungs: ${(0,html_html/* text */.Qq)(words)}" title="${(0,html_html/* text */.Qq)(words)}">${(0,html_html/* join */.fj)(states.map((each) => (0,html_html/* html */.qy) `<i class="${RUNG_STATES[each].look}">${RUNG_STATES[each].glyph}</i>`))}</p>`;
}
const card_STATE_OF = Object.fromEntries(Object.entries(check/* STATES */.x).map(([state, letter]) => [letter, state]));

;// CONCATENATED MODULE: ./site/gallery/filter-form.js
/** Search and filters. They need the browser's help, so they are hidden until it gives it. */


function filterForm(entries) {
    return (0,html_html/* html */.qy) `<div class="filters" role="search" aria-label="Examples">
<div class="find"><label for="q">Search</label><input id="q" type="search" autocomplete="off" spellcheck="false" placeholder="Names, tags, tasks, words of a README" aria-describedby="count"></div>
<div class="facets">${(0,html_html/* join */.fj)(FACET_NAMES.map((facet) => filter_form_select(facet, entries)), '\n')}
<div><label for="sort">Order</label><select id="sort"><option value="">best first</option><option value="fresh">freshest green first</option><option value="name">by name</option></select></div>
<button type="button" id="clear" hidden>Clear all</button></div>
</div>`;
}
function filter_form_select(facet, entries) {
    const values = optionsOf(facet, entries);
    // Nothing to choose from: no example says anything about it.
    if (values.length === 0)
        return html_html/* NOTHING */.K$;
    const options = values.map(({ value, words, times }) => (0,html_html/* html */.qy) `<option value="${(0,html_html/* text */.Qq)(value)}">${(0,html_html/* text */.Qq)(words, 80)} (${times})</option>`);
    return (0,html_html/* html */.qy) `<div><label for="f-${facet}">${FACETS[facet]}</label><select id="f-${facet}" data-facet="${facet}"><option value="">any</option>${(0,html_html/* join */.fj)(options)}</select></div>`;
}
/** Values that an example has, how many have it; those with an order of their own in it, the others as a person looks for them. */
function optionsOf(facet, entries) {
    const times = new Map();
    for (const { facets } of entries)
        for (const value of facets[facet])
            times.set(value, (times.get(value) ?? 0) + 1);
    const named = NAMED[facet];
    const values = named === undefined ? [...times.keys()].sort() : ORDERED[facet].filter((value) => times.has(value));
    return values.map((value) => ({ value, words: named?.[value] ?? value, times: times.get(value) }));
}
/** Objects put keys that are numbers first. */
const ORDERED = {
    device: ['cpu', '8', '16', '24', '48', '80', 'some', 'many', 'unknown'],
    time: ['minute', 'ten', 'hour', 'more', 'unknown'],
    tier: ['stable', 'beta', 'experimental', 'archived'],
    health: ['green', 'yellow', 'red', 'aside', 'unknown'],
};

;// CONCATENATED MODULE: ./site/gallery/gallery-page.js
/** The first page: every example as a card, to be looked through as it is; the browser adds search, filters and order. */





/** `entries` in the order they are shown. */
function galleryBody(site, garden, root, entries) {
    const path = sectionPath(root, 'gallery');
    const first = entries.slice(0, gallery_page_FIRST);
    const rest = entries.length - first.length;
    return (0,html_html/* html */.qy) `<h1>${(0,html_html/* text */.Qq)(site.gardens.length === 1 ? site.title : garden.name, 200)}</h1>
<p class="lead">${summary(garden)}</p>
${entries.length === 0 ? (0,html_html/* html */.qy) `<p class="note">There is no example yet: a directory with an <code>example.yaml</code> is one.</p>` : (0,html_html/* html */.qy) `${filterForm(entries)}
<p class="muted"><span id="count" role="status">${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(entries.length, 'example'))}${rest > 0 ? (0,html_html/* html */.qy) `, the first ${first.length} of them here` : html_html/* NOTHING */.K$}.</span> <a href="${linkTo(path, allPath(root))}">All as a list</a></p>
<ul class="cards" id="cards">
${(0,html_html/* join */.fj)(first.map(card), '\n')}
</ul>
<p class="more" hidden><button type="button" id="more">Show more</button></p>`}
${gallery_page_leftOut(garden)}`;
}
/** As many cards as a page brings along: a whole garden of today, and no megabytes of a large one. */
const gallery_page_FIRST = 240;
function summary({ health, commit, examples }) {
    const { green, yellow, red, archived, graduated } = health.summary;
    const words = [`${green} green`, `${yellow} yellow`, `${red} red`, ...(archived > 0 ? [`${archived} archived`] : []), ...(graduated > 0 ? [`${graduated} graduated`] : [])];
    const last = health.data.last;
    return (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(examples.length, 'example'))}: ${(0,html_html/* text */.Qq)(words.join(', '))}. ${last === null ? (0,html_html/* html */.qy) `No check is known yet.` : (0,html_html/* html */.qy) `Last check <time datetime="${(0,html_html/* text */.Qq)(last.at, 40)}">${(0,html_html/* text */.Qq)(last.at.slice(0, 10))}</time>${last.commit === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` at ${(0,html_html/* code */.aY)(last.commit.slice(0, 12))}`}.`} As of <time datetime="${(0,html_html/* text */.Qq)(health.today, 20)}">${(0,html_html/* text */.Qq)(health.today, 20)}</time>${commit === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `, commit ${(0,html_html/* code */.aY)(commit.slice(0, 12))}`}.`;
}
/** Nobody may take the page for whole that is not. */
function gallery_page_leftOut({ unreadable, problems }) {
    const items = [...unreadable.map(({ path, findings }) => (0,html_html/* html */.qy) `${(0,html_html/* code */.aY)(path)} cannot be read${findings[0] === undefined ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `: ${(0,html_html/* sentence */.em)(findings[0].message)}`}`), ...problems.map(({ message, next, path }) => (0,html_html/* html */.qy) `${path === undefined ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `${(0,html_html/* code */.aY)(path)} `}${(0,html_html/* sentence */.em)(message)} ${(0,html_html/* sentence */.em)(next)}`)];
    if (items.length === 0)
        return html_html/* NOTHING */.K$;
    const shown = items.slice(0, 50);
    return (0,html_html/* html */.qy) `<section id="left-out"><h2>Left out</h2><ul>${(0,html_html/* join */.fj)(shown.map((item) => (0,html_html/* html */.qy) `<li>${item}</li>`), '\n')}${items.length > shown.length ? (0,html_html/* html */.qy) `<li>and ${items.length - shown.length} more</li>` : html_html/* NOTHING */.K$}</ul></section>`;
}

;// CONCATENATED MODULE: ./site/gallery/list-page.js
/** All examples as one table: to print, to read without pictures, and whole however large the garden is. */





function listBody(garden, root, entries) {
    const here = allPath(root);
    const columns = [
        { title: 'example', show: ({ id }) => (0,html_html/* html */.qy) `<a href="${linkTo(here, examplePath(root, id))}">${(0,html_html/* text */.Qq)(id, 200)}</a>` },
        { title: 'tier', show: ({ tier }) => (0,html_html/* text */.Qq)(tier) },
        { title: 'health', show: ({ health }) => healthBit(health === 'aside' ? null : health) },
        { title: 'green since', show: ({ since }) => (since === null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)(`${since.atLeast ? 'at least ' : ''}${since.day}`)) },
        { title: 'checked', show: ({ checked }) => (0,html_html/* text */.Qq)(checked ?? '') },
        { title: 'runs on', show: ({ device }) => (0,html_html/* text */.Qq)(device) },
        { title: 'takes', figures: true, show: ({ ms }) => (ms === null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* duration */.p0)(ms))) },
        { title: 'command', show: ({ command, moved }) => (moved !== null ? (0,html_html/* html */.qy) `now in ${(0,html_html/* text */.Qq)(moved)}` : command === null ? html_html/* NOTHING */.K$ : (0,html_html/* code */.aY)(command)) },
    ];
    const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return (0,html_html/* html */.qy) `<h1>All examples</h1>
<p class="lead">As of ${(0,html_html/* text */.Qq)(garden.health.today, 20)}. What an example takes is the median of its runs that ended well.</p>
${(0,table/* table */.t)('Examples', columns, sorted)}`;
}

;// CONCATENATED MODULE: ./site/gallery/readme-words.js
/**
 * What tells a README from the others': the words that are searched beside names and tags. All of them, while they are few; of a large
 * garden the most telling ones, so that the first page stays small (measured in docs/site.md).
 */
function readmeWords(readmes, budget = BUDGET) {
    const counts = readmes.map((text) => (text === null ? new Map() : count(text)));
    const within = new Map();
    for (const words of counts)
        for (const word of words.keys())
            within.set(word, (within.get(word) ?? 0) + 1);
    const common = readmes.length < 8 ? Number.POSITIVE_INFINITY : readmes.length * 0.4;
    const ranked = counts.map((words) => [...words].filter(([word]) => within.get(word) <= common).map(([word, times]) => ({ word, weight: Math.log(1 + times) * Math.log((readmes.length + 1) / within.get(word)) })));
    for (const words of ranked)
        words.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
    const kept = most(ranked.map((words) => words.map(({ word }) => word)), budget);
    return kept.map((words) => words.sort().join(' '));
}
/** Characters for all READMEs together: half of what a first page may weigh, compressed. */
const BUDGET = 90_000;
/** The same number of words from each, as many as fit. */
function most(all, budget) {
    // What the words of each README weigh up to the first, the second, …: the search below asks for it again and again.
    const weights = all.map((words) => {
        let sum = 0;
        return words.map((word) => (sum += word.length + 1));
    });
    const size = (each) => weights.reduce((sum, own) => sum + (own[Math.min(each, own.length) - 1] ?? 0), 0);
    let [few, many] = [0, Math.max(0, ...all.map((words) => words.length))];
    while (few < many) {
        const middle = Math.ceil((few + many) / 2);
        if (size(middle) <= budget)
            few = middle;
        else
            many = middle - 1;
    }
    return all.map((words) => words.slice(0, few));
}
function count(text) {
    const words = new Map();
    for (const word of text.slice(0, readme_words_LONGEST).normalize('NFKC').toLowerCase().match(WORD) ?? []) {
        // Two letters say little; numbers and hashes that begin with one say nothing.
        if (word.length < 3 || word.length > 24 || word <= '9~' || STOP.has(word))
            continue;
        words.set(word, (words.get(word) ?? 0) + 1);
    }
    return words;
}
const readme_words_LONGEST = 100_000;
const WORD = /[\p{L}\p{N}]+/gu;
const STOP = new Set('about after all also and any are because been before being both but can cannot could did does doing don down during each else few for from further get had has have having here how http https href html img into its itself just like make may more most must need next not now off once one only other our out over own png run same see set should some src such svg than that the their them then there these they this those through too under until use used uses using very was way were what when where which while who why will with within without would www you your com org github md sh py txt yaml yml json bash examples example readme'.split(' '));

;// CONCATENATED MODULE: ./site/gallery/gallery-pages.js









/** The first page of a garden, the list of all examples, and what the browser searches. */
function* galleryPages(site, garden) {
    const root = rootOf(site, garden);
    const digest = digestOf('gallery', frameFacts(site), site.today, garden.commit, garden.name, garden.health, garden.examples.map((each) => each.digest), garden.unreadable, garden.problems);
    const entries = once(() => entriesOf(garden, root));
    const path = sectionPath(root, 'gallery');
    const scripts = [assetPath('gallery.js'), dataPath(root, 'gallery')];
    yield { path, digest, make: () => frame_frame({ site, garden, title: site.title, path, active: 'gallery', body: galleryBody(site, garden, root, entries()), scripts, description: `Examples of ${garden.name}: what each does, what it needs, and whether it runs.` }) };
    yield { path: allPath(root), digest, make: () => frame_frame({ site, garden, title: `All examples of ${garden.name}`, path: allPath(root), active: 'gallery', body: listBody(garden, root, entries()) }) };
    yield { path: dataPath(root, 'gallery'), digest, make: () => dataScript('gallery', galleryData(entries())) };
}
/** In the order of the page: what was green last comes first, then what was never. */
function entriesOf({ examples }, root) {
    const words = readmeWords(examples.map(({ readme }) => readme?.text ?? null));
    return examples.map((data, at) => entryOf(data, root, words[at])).toSorted(byFreshness);
}
/** Green ones first, of those the ones that were checked last; names decide the rest. */
function byFreshness(a, b) {
    return gallery_pages_rank(a) - gallery_pages_rank(b) || (0,order/* byWord */.GM)(b.lastGreen ?? '', a.lastGreen ?? '') || (0,order/* byWord */.GM)(a.id, b.id);
}
const gallery_pages_rank = ({ health, moved, tier }) => (moved !== null || tier === 'archived' ? 2 : health === 'green' ? 0 : 1);
/** What the page says itself is not said twice: the first page stays small. */
function galleryData(entries) {
    return { shown: entries.slice(0, gallery_page_FIRST).map(({ lastGreen, facets, tags, words }) => ({ lastGreen, facets, tags, words })), more: entries.slice(gallery_page_FIRST) };
}
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}

;// CONCATENATED MODULE: ./core/render/health-words.js
/** Words that every form of the page shares. */


/** What needs somebody first. */
function byNeed(examples) {
    const rank = ({ health }) => (health === 'red' ? 0 : health === 'yellow' ? 1 : health === 'green' ? 2 : 3);
    return examples.toSorted((a, b) => rank(a) - rank(b) || (0,order/* byWord */.GM)(a.id, b.id));
}
const GLYPHS = { passed: '✓', failed: '✗', doubted: '?', machine: '!', skipped: '–', not_run: '·' };
/** One sign a rung, side by side: parsed first. */
const rungsWord = ({ rungs }) => (rungs === null ? '' : order/* RUNGS */.Q$.map((rung) => GLYPHS[rungs[rung]]).join(''));
const RUNGS_LEGEND = `Rungs: ${order/* RUNGS */.Q$.join(', ')}. ✓ passed, ✗ failed, ? failed and decided nothing, ! the machine could not, – could not be tried, · not run.`;
const greenDay = ({ lastGreen }) => lastGreen?.at.slice(0, 10) ?? '';
const claimWords = ({ claim }) => (claim === null ? '' : `claim of ${claim.claimed}: ${(0,figures/* count */.U9)(claim.changed, 'file')} changed since`);
function titleWords({ summary: { red, yellow, green } }) {
    return [...(red > 0 ? [`${red} red`] : []), ...(yellow > 0 ? [`${yellow} yellow`] : []), `${green} green`].join(', ');
}
function summaryWords({ summary, data }) {
    const aside = [...(summary.archived > 0 ? [`${summary.archived} archived`] : []), ...(summary.graduated > 0 ? [`${summary.graduated} graduated`] : []), ...(summary.frozen > 0 ? [`${summary.frozen} of the yellow ones part of an incident`] : [])];
    return [`${(0,figures/* count */.U9)(summary.examples, 'example')}: ${[`${summary.red} red`, `${summary.yellow} yellow`, `${summary.green} green`, ...aside].join(', ')}.`, dataWords(data)];
}
function dataWords({ source, branch, checks, since, last }) {
    if (source === 'none')
        return `Nothing is known of the past: there is no branch ${branch}, and no report in the output directory.`;
    if (source === 'local')
        return `There is no branch ${branch}: this is what the last report and the records of this machine say, and none of it counts towards red.`;
    if (last === null || since === null)
        return `The branch ${branch} holds no check yet.`;
    return `${(0,figures/* count */.U9)(checks, 'check')} since ${since.slice(0, 10)}, the last of ${last.at.slice(0, 10)} (${last.trigger}${last.commit === null ? '' : ` at ${last.commit.slice(0, 12)}`}).`;
}
function kpiValue({ value, unit }) {
    if (value === null)
        return 'unknown';
    if (unit === 'share')
        return `${(0,figures/* figure */.vP)(Math.round(value * 1000) / 10)} %`;
    return unit === 'minutes' ? `${(0,figures/* figure */.vP)(Math.round(value * 100) / 100)} min` : (0,figures/* figure */.vP)(value);
}
function targetWords({ target, unit }) {
    if (target === null)
        return '';
    const shown = (bound) => (unit === 'share' ? `${Math.round(bound * 100)} %` : unit === 'minutes' ? `${bound} min` : String(bound));
    if (target.min !== null && target.max !== null)
        return `${shown(target.min)} to ${shown(target.max)}`;
    return target.min !== null ? `more than ${shown(target.min)}` : target.max !== null ? `less than ${shown(target.max)}` : '';
}
const metWord = ({ met }) => (met === null ? '' : met ? 'met' : 'missed');
/** What each kind of proposal is called, what came first needs a person first. */
const PROPOSALS = [
    ['archive', 'To archive: red, and the grace of the notice is over'],
    ['notice', 'To tell: red, and the owner was not told yet'],
    ['demote', 'To demote: red for what the tier promises'],
    ['graduate', 'To graduate: outgrown the garden'],
    ['promote', 'To promote: kept for long what the next tier promises'],
];
const evidenceWords = ({ evidence }) => evidence.map(({ what, value, limit, source }) => `${what}: ${typeof value === 'number' ? (0,figures/* figure */.vP)(value) : value}${limit === null ? '' : ` (limit ${typeof limit === 'number' ? (0,figures/* figure */.vP)(limit) : limit})`}, from ${source}`);

;// CONCATENATED MODULE: ./site/health/asks.js
/** What asks for a person: incidents, proposals, and what is not known. */





function incidents(garden, path, root) {
    const all = garden.health.incidents;
    if (all.length === 0)
        return html_html/* NOTHING */.K$;
    const link = exampleLinks(garden, path, root);
    return (0,html_html/* html */.qy) `<section id="incidents"><h2>Incidents</h2><ul>${(0,html_html/* join */.fj)(all.map(({ since, cause, threshold, examples: ids }) => (0,html_html/* html */.qy) `<li>Since ${dayBit(since)} ${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(ids.length, 'example'))} fail that began to fail in the same check (${(0,html_html/* sentence */.em)(cause)}). Their failures do not count until fewer than ${threshold} of them fail: ${(0,html_html/* join */.fj)(ids.slice(0, 50).map(link), ', ')}${(0,html_html/* text */.Qq)(ids.length > 50 ? ` and ${ids.length - 50} more` : '')}.</li>`), '\n')}</ul></section>`;
}
function proposals(garden, path, root) {
    const link = exampleLinks(garden, path, root);
    const proposal = (each) => (0,html_html/* html */.qy) `<li>${link(each.example)}: ${(0,html_html/* sentence */.em)(each.why)}<ul class="small">${(0,html_html/* join */.fj)(evidenceWords(each).map((line) => (0,html_html/* html */.qy) `<li>${(0,html_html/* text */.Qq)(line)}</li>`))}</ul>${commandBit(each.command)}</li>`;
    const parts = PROPOSALS.flatMap(([kind, title]) => {
        const all = garden.health.proposals[kind];
        if (all.length === 0)
            return [];
        const more = all.length > asks_MOST ? (0,html_html/* html */.qy) `<p class="muted">and ${all.length - asks_MOST} more, all of them with <code>hortus health</code>.</p>` : html_html/* NOTHING */.K$;
        return [(0,html_html/* html */.qy) `<h3>${(0,html_html/* text */.Qq)(title)}</h3><ul>${(0,html_html/* join */.fj)(all.slice(0, asks_MOST).map(proposal), '\n')}</ul>${more}`];
    });
    return (0,html_html/* html */.qy) `<section id="proposals"><h2>Proposals</h2>${parts.length === 0 ? (0,html_html/* html */.qy) `<p class="muted">There is nothing to archive, tell, demote, promote or graduate.</p>` : (0,html_html/* html */.qy) `<p class="muted">Nothing is done by itself; each line says on what it rests and the command that does it.</p>${(0,html_html/* join */.fj)(parts, '\n')}`}</section>`;
}
const asks_MOST = 50;
function asks_leftOut({ health, problems }) {
    const unknown = health.unknown.map((line) => (0,html_html/* html */.qy) `<li>${(0,html_html/* sentence */.em)(line)}</li>`);
    const told = problems.slice(0, asks_MOST).map(({ code: of, message, next }) => (0,html_html/* html */.qy) `<li>${(0,html_html/* code */.aY)(of)} ${(0,html_html/* sentence */.em)(message)} ${(0,html_html/* sentence */.em)(next)}</li>`);
    return (0,html_html/* html */.qy) `${asks_list('unknown', 'Not known', unknown)}${asks_list('left-out', 'Left out', problems.length > asks_MOST ? [...told, (0,html_html/* html */.qy) `<li>and ${problems.length - asks_MOST} more</li>`] : told)}`;
}
const asks_list = (id, title, items) => (items.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<section id="${(0,html_html/* text */.Qq)(id)}"><h2>${(0,html_html/* text */.Qq)(title)}</h2><ul>${(0,html_html/* join */.fj)(items, '\n')}</ul></section>`);

;// CONCATENATED MODULE: ./site/health/examples.js






/** Those that need somebody first. */
function examples(garden, path, root) {
    const all = byNeed(garden.health.examples);
    if (all.length === 0)
        return (0,html_html/* html */.qy) `<section id="examples"><h2>Examples</h2><p class="muted">There is no example.</p></section>`;
    const shown = all.slice(0, examples_MOST);
    return (0,html_html/* html */.qy) `<section id="examples"><h2>Examples by need</h2><p class="muted">${(0,html_html/* text */.Qq)(RUNGS_LEGEND)}</p>
${(0,table/* table */.t)('Examples', examples_columns(exampleLinks(garden, path, root)), shown)}
${shown.length < all.length ? (0,html_html/* html */.qy) `<p class="muted">The first ${shown.length} of ${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(all.length, 'example'))}.</p>` : html_html/* NOTHING */.K$}</section>`;
}
const examples_MOST = 500;
const examples_columns = (link) => [
    { title: 'example', show: ({ id, owners }) => (0,html_html/* html */.qy) `${link(id)}${owners.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` <small>${(0,html_html/* text */.Qq)(owners.join(', '), 200)}</small>`}` },
    { title: 'tier', show: ({ tier }) => (0,html_html/* text */.Qq)(tier) },
    { title: 'health', show: ({ health, checked }) => healthBit(checked === null && health !== null ? 'unknown' : health) },
    { title: 'rungs', show: (row) => (0,html_html/* html */.qy) `<span class="n">${(0,html_html/* text */.Qq)(rungsWord(row))}</span>` },
    { title: 'last green', show: (row) => (greenDay(row) === '' ? html_html/* NOTHING */.K$ : dayBit(greenDay(row))) },
    { title: 'why', wide: true, show: (row) => (0,html_html/* html */.qy) `${(0,html_html/* sentence */.em)(row.why, 400)}${row.claim === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<small>${(0,html_html/* text */.Qq)(claimWords(row))}</small>`}` },
];

;// CONCATENATED MODULE: ./site/health/figures.js



/** What a garden is steered by, each with its formula and where its number comes from. */
const figures_figures = ({ health }) => (0,html_html/* html */.qy) `<section id="figures"><h2>Figures</h2>${(0,table/* table */.t)('Figures', figures_COLUMNS, health.kpis)}</section>`;
const figures_COLUMNS = [
    { title: 'figure', show: ({ title }) => (0,html_html/* text */.Qq)(title) },
    { title: 'value', figures: true, show: (kpi) => (0,html_html/* text */.Qq)(kpiValue(kpi)) },
    { title: 'target', show: (kpi) => (0,html_html/* text */.Qq)(targetWords(kpi)) },
    { title: 'met', show: (kpi) => (0,html_html/* html */.qy) `<span class="${(kpi.met === true ? 'good' : kpi.met === false ? 'open' : 'none')}">${(0,html_html/* text */.Qq)(metWord(kpi))}</span>` },
    { title: 'from', wide: true, show: ({ detail }) => (0,html_html/* text */.Qq)(detail) },
    { title: 'formula', wide: true, show: ({ formula, window, source }) => (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)(formula)}<small>${(0,html_html/* text */.Qq)(window)}; ${(0,html_html/* text */.Qq)(source)}</small>` },
];

;// CONCATENATED MODULE: ./site/health/now.js




/** Today, in counts; each rung for itself is in the table of examples. */
function now({ health, unreadable }) {
    const { summary } = health;
    const counts = ['red', 'yellow', 'green'].map((word) => (0,html_html/* html */.qy) `<div><dt>${healthBit(word)}</dt><dd>${summary[word]}</dd></div>`);
    const hidden = unreadable.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<p class="note bad">${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(unreadable.length, 'example'))} could not be read and is in none of these counts.</p>`;
    return (0,html_html/* html */.qy) `<dl class="counts">${(0,html_html/* join */.fj)(counts)}</dl>
${(0,html_html/* join */.fj)(summaryWords(health).map((line) => (0,html_html/* html */.qy) `<p class="muted">${(0,html_html/* text */.Qq)(line)}</p>`), '\n')}
<p class="muted">As of <time datetime="${(0,html_html/* text */.Qq)(health.today, 40)}">${(0,html_html/* text */.Qq)(health.today, 40)}</time>. Green: the last check reached the rung that the tier asks for, and lately.</p>
${hidden}`;
}

;// CONCATENATED MODULE: ./site/health/weeks.js
/** How it was, week by week: shares, what came and went, and how long a newcomer needs. */







function weeks({ weeks: all, health }) {
    if (all.length === 0)
        return (0,html_html/* html */.qy) `<section id="weeks"><h2>Over time</h2><p class="muted">No check that a timer started is known, so nothing can be said about the past. <code>${(0,html_html/* text */.Qq)(health.data.branch, 100)}</code> is where checks are kept.</p></section>`;
    const shown = all.slice(-weeks_MOST);
    return (0,html_html/* html */.qy) `<section id="weeks"><h2>Over time</h2>
<p class="muted">Each week as its last check left it; weeks in which no timer started a check are left out.${shown.length < all.length ? (0,html_html/* html */.qy) ` The last ${shown.length} of ${all.length} weeks.` : html_html/* NOTHING */.K$}</p>
${share(shown)}
${moves(shown)}
${firstRuns(shown)}
<details><summary>All ${shown.length} weeks as a table</summary>${(0,table/* table */.t)('Weeks', weeks_COLUMNS, shown.toReversed())}</details></section>`;
}
/** Three years. */
const weeks_MOST = 160;
function share(shown) {
    const value = { weeks: shown.map(({ week }) => week), parts: [['green', 'good'], ['yellow', 'open'], ['red', 'bad']].map(([name, look]) => ({ name, look, values: shown.map((week) => week[name]) })) };
    const label = `Examples by health: ${shareWords(shown[0])} in the week of ${shown[0].week}, ${shareWords(shown.at(-1))} in that of ${shown.at(-1).week}`;
    return (0,html_html/* html */.qy) `<h3>Green share of the weekly smoke</h3>${chart({ kind: 'weeks', value, label, still: stillWeeks(value, label), caption: (0,html_html/* html */.qy) `${keys(value)}, from the bottom to the top. Last week: ${(0,html_html/* text */.Qq)(shareWords(shown.at(-1)))}.` })}`;
}
/** `92 % green (11 of 12)` */
function shareWords({ green, yellow, red }) {
    const all = green + yellow + red;
    return all === 0 ? 'nothing was judged' : `${(0,figures/* figure */.vP)(Math.round((green / all) * 1000) / 10)} % green (${green} of ${all})`;
}
function moves(shown) {
    const sums = ['added', 'removed', 'graduated'].map((name) => [name, shown.reduce((sum, week) => sum + week[name], 0)]);
    if (sums.every(([, sum]) => sum === 0))
        return (0,html_html/* html */.qy) `<h3>Came and went</h3><p class="muted">None was added, removed or graduated in these weeks.</p>`;
    const value = { weeks: shown.map(({ week }) => week), parts: [['added', 'accent'], ['removed', 'none'], ['graduated', 'other']].map(([name, look]) => ({ name, look, values: shown.map((week) => week[name]) })) };
    const words = sums.map(([name, sum]) => `${sum} ${name}`).join(', ');
    const label = `Examples that came and went: ${words}`;
    return (0,html_html/* html */.qy) `<h3>Came and went</h3>${chart({ kind: 'weeks', value, label, still: stillWeeks(value, label), caption: (0,html_html/* html */.qy) `${keys(value)}, from the bottom to the top: ${(0,html_html/* text */.Qq)(words)} in ${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(shown.length, 'week'))}. Archived ones count as removed.` })}`;
}
/** What the colors are, from the bottom of a bar to its top. */
const keys = ({ parts }) => (0,html_html/* join */.fj)(parts.map(({ name, look }) => (0,html_html/* html */.qy) `<span class="key ${look}" aria-hidden="true"></span>${(0,html_html/* text */.Qq)(name)}`), ' ');
function firstRuns(shown) {
    const had = shown.filter(({ firstRunHours }) => firstRunHours !== null);
    if (had.length === 0)
        return (0,html_html/* html */.qy) `<h3>Time to first run</h3><p class="muted">No example had its first green check in these weeks, so there is no time from its first commit to that.</p>`;
    const value = { unit: 'h', x: 'day', lines: [{ name: 'median hours', look: 'accent', x: had.map(({ week }) => Date.parse(week) / 1000), y: had.map(({ firstRunHours }) => firstRunHours) }] };
    const last = had.at(-1);
    const words = `${(0,figures/* figure */.vP)(weeks_round(last.firstRunHours))} h in the week of ${last.week}`;
    return (0,html_html/* html */.qy) `<h3>Time to first run</h3><p>Median from the commit that brought an example to its first green check: ${(0,html_html/* text */.Qq)(words)}.</p>
${had.length < 2 ? html_html/* NOTHING */.K$ : chart({ kind: 'lines', value, label: `Median hours to the first green check: ${words}`, still: stillLines(value, 'Median hours to the first green check') })}`;
}
const weeks_COLUMNS = [
    { title: 'week of', show: ({ week }) => dayBit(week) },
    { title: 'green share', figures: true, show: (week) => (0,html_html/* text */.Qq)(shareWords(week)) },
    { title: 'yellow', figures: true, show: ({ yellow }) => (0,html_html/* html */.qy) `${yellow}` },
    { title: 'red', figures: true, show: ({ red }) => (0,html_html/* html */.qy) `${red}` },
    { title: 'added', figures: true, show: ({ added }) => (0,html_html/* html */.qy) `${added}` },
    { title: 'removed', figures: true, show: ({ removed }) => (0,html_html/* html */.qy) `${removed}` },
    { title: 'graduated', figures: true, show: ({ graduated }) => (0,html_html/* html */.qy) `${graduated}` },
    { title: 'first run', figures: true, show: ({ firstRunHours }) => (firstRunHours === null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)(`${(0,figures/* figure */.vP)(weeks_round(firstRunHours))} h`)) },
];
const weeks_round = (hours) => Math.round(hours * 10) / 10;

;// CONCATENATED MODULE: ./site/health/health-pages.js









/** How the garden is, how it was, and what somebody may want to do about it. */
function* healthPages(site, garden) {
    const root = rootOf(site, garden);
    const path = sectionPath(root, 'health');
    const names = garden.examples.map(({ example: { id, name } }) => [id, name]);
    yield {
        path,
        digest: digestOf('health', frameFacts(site), site.today, garden.slug, garden.name, garden.repositoryUrl, garden.health, garden.weeks, garden.problems, garden.unreadable.length, names),
        make: () => frame_frame({ site, garden, title: 'Health', path, active: 'health', body: health_pages_body(garden, path, root), scripts: [assetPath('charts.js')], description: `How the examples of ${garden.name} are, and how they were.` }),
    };
}
const health_pages_body = (garden, path, root) => (0,html_html/* join */.fj)([(0,html_html/* html */.qy) `<h1>Health</h1>`, now(garden), weeks(garden), figures_figures(garden), incidents(garden, path, root), proposals(garden, path, root), examples(garden, path, root), asks_leftOut(garden)], '\n');

;// CONCATENATED MODULE: ./site/leaderboard/standings.js
/** Who is how good at a task, as far as figures can stand beside each other: same metric, same unit, same data. */

/** Tasks by name. Boards with more to compare come first. Archived examples and those that moved away take no part. */
function taskBoards(examples) {
    const there = examples.filter(({ example }) => example.tier !== 'archived' && example.graduatedTo === undefined);
    const byTask = new Map();
    for (const data of there)
        for (const task of new Set(data.example.tasks))
            byTask.set(task, [...(byTask.get(task) ?? []), data]);
    return [...byTask].sort(([a], [b]) => (0,order/* byWord */.GM)(a, b)).map(([task, own]) => ({ task, examples: own.length, boards: boardsOf(own.flatMap(standings)) }));
}
const standings = ({ example: { id, name, tier }, health, summary }) => (summary?.reported ?? []).map((each) => ({ ...each, id, name, tier, health }));
function boardsOf(all) {
    const groups = Map.groupBy(all, ({ metric, unit, direction, datasets }) => JSON.stringify([metric, unit, direction, datasets]));
    return [...groups.values()]
        .map((own) => ({ metric: own[0].metric, unit: own[0].unit, direction: own[0].direction, datasets: own[0].datasets, rows: own.toSorted(better(own[0].direction)) }))
        .map((board) => ({ board, examples: examplesIn(board), datasets: board.datasets.join() }))
        .sort((a, b) => b.examples - a.examples || (0,order/* byWord */.GM)(a.board.metric, b.board.metric) || (0,order/* byWord */.GM)(a.datasets, b.datasets))
        .map(({ board }) => board);
}
const examplesIn = ({ rows }) => new Set(rows.map(({ id }) => id)).size;
const better = (direction) => (a, b) => (direction === 'max' ? b.value - a.value : a.value - b.value) || (0,order/* byWord */.GM)(a.id, b.id) || (0,order/* byWord */.GM)(a.preset, b.preset);

;// CONCATENATED MODULE: ./site/leaderboard/leaderboard-pages.js









/** Per task, what its examples report. */
function* leaderboardPages(site, garden) {
    const root = rootOf(site, garden);
    const path = sectionPath(root, 'leaderboard');
    yield {
        path,
        digest: digestOf('leaderboard', frameFacts(site), garden.slug, garden.examples.map(shownOf)),
        make: () => frame_frame({ site, garden, title: 'Leaderboard', path, active: 'leaderboard', body: leaderboard_pages_body(garden, path, root), description: `What the examples of ${garden.name} report, task by task.` }),
    };
}
/** All that the page shows of an example: what else changes of it makes nothing anew. */
const shownOf = ({ example: { id, name, tier, tasks, graduatedTo }, health, summary }) => [id, name, tier, tasks, graduatedTo !== undefined, health?.health, health?.checked === null, summary?.reported];
function leaderboard_pages_body({ examples }, path, root) {
    const all = taskBoards(examples);
    const shown = all.filter(({ boards }) => boards.length > 0);
    const silent = all.filter(({ boards }) => boards.length === 0);
    return (0,html_html/* html */.qy) `<h1>Leaderboard</h1>
<p class="lead">What the code of each example reports about itself, newest build of the default branch. These are claims: Hortus saw that they were made, on which machine and of which commit, not that they are right.</p>
<p class="muted">Ranked only where metric, unit and declared data are equal and somebody said which way is better.</p>
${shown.length > 1 ? (0,html_html/* html */.qy) `<nav aria-label="Tasks"><ul>${(0,html_html/* join */.fj)(shown.map(({ task }) => (0,html_html/* html */.qy) `<li><a href="#${idOf(task)}">${(0,html_html/* text */.Qq)(task, 80)}</a></li>`))}</ul></nav>` : html_html/* NOTHING */.K$}
${shown.length === 0 ? (0,html_html/* html */.qy) `<p class="muted">No example has reported a figure for a task yet.</p>` : (0,html_html/* join */.fj)(shown.map((each) => leaderboard_pages_section(each, path, root)), '\n')}
${silent.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<section id="silent"><h2>Without a figure</h2><p class="muted">${(0,html_html/* join */.fj)(silent.map(({ task, examples: many }) => (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)(task, 80)} (${many})`), ', ')}</p></section>`}`;
}
/** Tasks are words of strangers. */
const idOf = (task) => (0,html_html/* text */.Qq)(`task-${encodeURIComponent(task.toWellFormed()).replaceAll('%', '.')}`, 400);
function leaderboard_pages_section({ task, examples, boards }, path, root) {
    const shown = boards.slice(0, MOST_BOARDS);
    return (0,html_html/* html */.qy) `<section id="${idOf(task)}"><h2>${(0,html_html/* text */.Qq)(task, 80)} <small>${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(examples, 'example'))}</small></h2>
${(0,html_html/* join */.fj)(shown.map((board) => boardTable(task, board, path, root)), '\n')}
${shown.length < boards.length ? (0,html_html/* html */.qy) `<p class="muted">${shown.length} of ${boards.length} metrics.</p>` : html_html/* NOTHING */.K$}</section>`;
}
const [MOST_BOARDS, MOST_ROWS] = [12, 30];
function boardTable(task, { metric, unit, direction, datasets, rows }, path, root) {
    const ranked = rows.slice(0, MOST_ROWS).map((row) => ({ row, place: rows.findIndex(({ value }) => value === row.value) + 1 }));
    const data = datasets.length === 0 ? (0,html_html/* html */.qy) `no data declared` : (0,html_html/* text */.Qq)(datasets.map((each) => each.replace(/@(sha256:)?([0-9a-f]{8})[0-9a-f]+$/, '@$2')).join(', '), 200);
    return (0,html_html/* html */.qy) `<h3>${(0,html_html/* text */.Qq)(metric, 80)} <small>${direction === 'max' ? (0,html_html/* html */.qy) `larger` : (0,html_html/* html */.qy) `smaller`} is better; ${data}</small></h3>
${(0,table/* table */.t)(`${task}: ${metric}`, leaderboard_pages_columns(unit, path, root), ranked)}
${rows.length > MOST_ROWS ? (0,html_html/* html */.qy) `<p class="muted">The first ${MOST_ROWS} of ${rows.length}.</p>` : html_html/* NOTHING */.K$}`;
}
const leaderboard_pages_columns = (unit, path, root) => [
    { title: 'example', show: ({ row }) => (0,html_html/* html */.qy) `<a href="${linkTo(path, examplePath(root, row.id))}">${(0,html_html/* text */.Qq)(row.name, 100)}</a> <small>${(0,html_html/* text */.Qq)(row.preset, 60)}</small>` },
    { title: 'place', figures: true, show: ({ place }) => (0,html_html/* html */.qy) `${place}` },
    { title: 'reported', figures: true, show: ({ row }) => (0,html_html/* text */.Qq)((0,figures/* figure */.vP)(row.value, unit ?? undefined)) },
    { title: 'took', figures: true, show: ({ row }) => (row.durationMs === null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* duration */.p0)(row.durationMs))) },
    { title: 'memory', figures: true, show: ({ row }) => (row.memoryBytes === null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* bytes */.ee)(row.memoryBytes))) },
    { title: 'machine', show: ({ row }) => (0,html_html/* text */.Qq)(row.hardware, 80) },
    { title: 'of', show: ({ row }) => (0,html_html/* html */.qy) `<a href="${linkTo(path, benchmarkPath(root, row.id))}">${dayBit(row.at)}</a> <small>${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(row.builds, 'build'))}</small>` },
    { title: 'tier', show: ({ row }) => tierBit(row.tier) },
    { title: 'health', show: ({ row }) => healthBit(row.health === null || (row.health.checked === null && row.health.health !== null) ? 'unknown' : row.health.health) },
];

;// CONCATENATED MODULE: ./site/workspace/relations.js
function relationsOf({ datasets, runs, models }) {
    return {
        datasets: byId(datasets),
        runs: byId(runs),
        models: byId(models),
        derived: Map.groupBy(datasets.filter(({ derived_from }) => derived_from?.id != null), ({ derived_from }) => derived_from.id),
        readBy: Map.groupBy(runs.filter(({ dataset }) => dataset?.id != null), ({ dataset }) => dataset.id),
        trainedOn: Map.groupBy(models.filter(({ dataset }) => dataset?.id != null), ({ dataset }) => dataset.id),
        made: Map.groupBy(models.filter(({ run }) => run?.id != null), ({ run }) => run.id),
        datasetVersions: Map.groupBy(datasets, ({ name }) => name),
        modelVersions: Map.groupBy(models, ({ name }) => name),
    };
}
const byId = (all) => new Map(all.map((each) => [each.id, each]));

;// CONCATENATED MODULE: ./site/workspace/workspace-paths.js
/** Where the pages of a workspace lie: from kind, name and version alone. */

const KINDS = ['models', 'runs', 'datasets'];
/** `('models', 'mlp', 'v1')` → `workspace/models/mlp/v1/index.html`; without names, the list of all of a kind. */
const workspacePath = (root, kind, ...names) => below(`${root}workspace/${kind}/`, ...names, 'index.html');

;// CONCATENATED MODULE: ./site/workspace/around.js
/** What the parts of a workspace's pages are given. */





function aroundOf(site, garden, index) {
    return { site, garden, root: rootOf(site, garden), index, relations: relationsOf(index), details: garden.workspaceDetails ?? NO_DETAILS, links: repositoryLinks(garden.repositoryUrl) };
}
const NO_DETAILS = { cards: new Map(), curves: new Map(), trust: new Map() };
/** `name:v1` and `name` → its page; null: no such thing is in the workspace. */
function around_pageOf({ root, relations }, kind, id) {
    if (kind === 'runs')
        return relations.runs.has(id) ? workspacePath(root, 'runs', id) : null;
    const found = relations[kind].get(id);
    return found === undefined ? null : workspacePath(root, kind, found.name, found.version);
}
function entityLink(here, kind, id) {
    const page = around_pageOf(here, kind, id);
    return page === null ? (0,html_html/* code */.aY)(id, 200) : (0,html_html/* html */.qy) `<a href="${linkTo(here.path, page)}">${(0,html_html/* text */.Qq)(id, 200)}</a>`;
}
/** What an entity names: linked where it is here, and said where it is not. */
function referenceBit(here, kind, reference) {
    if (reference === null)
        return html_html/* NOTHING */.K$;
    const { id, written, resolved } = reference;
    if (id === null)
        return (0,html_html/* html */.qy) `<span class="open"><span aria-hidden="true">?</span> names nothing</span>${written === '' ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` ${(0,html_html/* code */.aY)(written, 200)}`}`;
    return resolved ? entityLink(here, kind, id) : (0,html_html/* html */.qy) `${(0,html_html/* code */.aY)(id, 200)} <span class="open"><span aria-hidden="true">?</span> not in the workspace</span>`;
}
const crumbs = (here, ...steps) => (0,html_html/* html */.qy) `<p class="crumbs"><a href="${linkTo(here.path, sectionPath(here.root, 'workspace'))}">Workspace</a>${steps.map((step) => (0,html_html/* html */.qy) ` / ${step}`).join('')}</p>`;

;// CONCATENATED MODULE: ./core/workspace/index/metric-of.js
/** A metric of a run: from its summary, else the last point of its history. Of a model: from metrics.yaml. */
function metricOf(entity, name) {
    if ('artifacts' in entity)
        return own(entity.metrics, name);
    return own(entity.metrics?.summary ?? {}, name) ?? entity.metrics?.series.find((series) => series.name === name)?.last ?? undefined;
}
const own = (metrics, name) => (Object.hasOwn(metrics, name) ? metrics[name] : undefined);

;// CONCATENATED MODULE: ./site/workspace/pieces.js
/** Small pieces that several pages of a workspace show. */



/** `● production`: a shape and a word. Any other word than the four of TFC-0005 is shown as it is. */
function stateBit(state) {
    if (state === null)
        return (0,html_html/* html */.qy) `<span class="none">no state</span>`;
    const { glyph, look } = Object.hasOwn(STATES, state) ? STATES[state] : { glyph: '?', look: 'open' };
    return (0,html_html/* html */.qy) `<span class="state-word ${look}"><span aria-hidden="true">${glyph}</span> ${(0,html_html/* text */.Qq)(state, 60)}</span>`;
}
const STATES = {
    experimental: { glyph: '○', look: 'none' },
    staging: { glyph: '◐', look: 'open' },
    production: { glyph: '●', look: 'good' },
    archived: { glyph: '–', look: 'none' },
};
function statusBit(status) {
    if (status === null)
        return (0,html_html/* html */.qy) `<span class="none">no status</span>`;
    const { glyph, look } = Object.hasOwn(STATUSES, status) ? STATUSES[status] : { glyph: '·', look: 'none' };
    return (0,html_html/* html */.qy) `<span class="state-word ${look}"><span aria-hidden="true">${glyph}</span> ${(0,html_html/* text */.Qq)(status, 60)}</span>`;
}
const STATUSES = {
    completed: { glyph: '✓', look: 'good' },
    failed: { glyph: '✗', look: 'bad' },
    running: { glyph: '…', look: 'open' },
};
/** A time as it was written; one whose zone nobody knows is said to be so. */
function timeBit(time) {
    if (time === null)
        return html_html/* NOTHING */.K$;
    const { written, date, utc, zone, clock } = time;
    if (date === null)
        return (0,html_html/* html */.qy) `${(0,html_html/* code */.aY)(written, 60)} <small>no date</small>`;
    return (0,html_html/* html */.qy) `<time datetime="${(0,html_html/* text */.Qq)(utc ?? date, 40)}">${(0,html_html/* text */.Qq)(date)}</time>${clock !== null && zone === null ? (0,html_html/* html */.qy) ` <small>zone not known</small>` : html_html/* NOTHING */.K$}`;
}
/** What validation found in its directory. */
function marksBit({ errors, warnings, codes }) {
    if (errors === 0 && warnings === 0)
        return (0,html_html/* html */.qy) `<span class="good"><span aria-hidden="true">✓</span> nothing found</span>`;
    const parts = [...(errors > 0 ? [(0,html_html/* html */.qy) `<span class="bad"><span aria-hidden="true">✗</span> ${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(errors, 'error'))}</span>`] : []), ...(warnings > 0 ? [(0,html_html/* html */.qy) `<span class="open"><span aria-hidden="true">!</span> ${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(warnings, 'warning'))}</span>`] : [])];
    const named = codes.slice(0, 6).map((each) => (0,html_html/* code */.aY)(each, 80));
    return (0,html_html/* html */.qy) `${(0,html_html/* join */.fj)(parts, ', ')}${named.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` <small>${(0,html_html/* join */.fj)(named, ' ')}${codes.length > named.length ? (0,html_html/* html */.qy) ` and ${codes.length - named.length} more` : html_html/* NOTHING */.K$}</small>`}`;
}
/** Short, for a cell: nothing where nothing was found. */
function marksCell(entity) {
    const { errors, warnings } = entity;
    return errors === 0 && warnings === 0 ? html_html/* NOTHING */.K$ : marksBit({ errors, warnings, codes: [] });
}
const TRUST_LOOKS = {
    signature: {
        trusted: { glyph: '✓', look: 'good', words: 'signed by a trusted key' },
        untrusted: { glyph: '?', look: 'open', words: 'signed, but not so that it counts here' },
        wrong: { glyph: '✗', look: 'bad', words: 'the signature does not hold' },
        none: { glyph: '–', look: 'none', words: 'not signed' },
    },
    checksums: {
        agree: { glyph: '✓', look: 'good', words: 'files are as its checksum list says' },
        differ: { glyph: '✗', look: 'bad', words: 'files are not as its checksum list says' },
        unread: { glyph: '?', look: 'open', words: 'its checksum list cannot be read' },
        none: { glyph: '–', look: 'none', words: 'no checksum list' },
    },
};
function trustBit(trust) {
    if (trust === undefined)
        return (0,html_html/* html */.qy) `<span class="none">not looked at</span>`;
    const [signature, checksums] = [TRUST_LOOKS.signature[trust.signature], TRUST_LOOKS.checksums[trust.checksums]];
    const bit = ({ glyph, look, words }) => (0,html_html/* html */.qy) `<span class="${look}"><span aria-hidden="true">${glyph}</span> ${words}</span>`;
    return (0,html_html/* html */.qy) `${bit(checksums)}; ${bit(signature)}${trust.by.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` <small>by ${(0,html_html/* join */.fj)(trust.by.slice(0, 4).map((key) => (0,html_html/* code */.aY)(key, 60)), ', ')}</small>`}`;
}
/** A commit, linked where it is one of this repository. */
function pieces_commitBit({ links, garden }, { repo, commit }) {
    if (commit === null)
        return html_html/* NOTHING */.K$;
    const ours = repo === null || (garden.repositoryUrl !== null && sameRepository(repo, garden.repositoryUrl));
    const address = ours ? links.commit(commit) : null;
    const short = (0,html_html/* code */.aY)(commit.slice(0, 12), 40);
    return (0,html_html/* html */.qy) `${address === null ? short : (0,html_html/* html */.qy) `<a href="${(0,html_html/* text */.Qq)(address, 2000)}" rel="noreferrer">${short}</a>`}${repo === null || ours ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` of ${(0,html_html/* code */.aY)(repo, 200)}`}`;
}
const sameRepository = (a, b) => nameOf(a) === nameOf(b);
const nameOf = (address) => address.replace(/^[a-z+]+:\/\/(?:[^@/]*@)?|^[\w.-]+@/i, '').replace(':', '/').replace(/\.git$|\/$/, '').toLowerCase();
/** A path of the repository, linked where one knows where that is. */
function fileBit({ links }, path) {
    const address = links.file(path);
    return address === null ? (0,html_html/* code */.aY)(path) : (0,html_html/* html */.qy) `<a href="${(0,html_html/* text */.Qq)(address, 3000)}" rel="noreferrer">${(0,html_html/* text */.Qq)(path, 300)}</a>`;
}
const sizeBit = ({ files, bytes: size }) => (0,html_html/* text */.Qq)(`${(0,figures/* count */.U9)(files, 'file')}, ${(0,figures/* bytes */.ee)(size)}`);
/** The metric that decides, or the first few. */
function metricsCell(entity, most = 3) {
    const primary = 'primary_metric' in entity ? entity.primary_metric : null;
    const all = 'artifacts' in entity ? Object.keys(entity.metrics) : Object.keys(entity.metrics?.summary ?? {});
    const names = [...new Set([...(primary === null ? [] : [primary]), ...all])].filter((name) => metricOf(entity, name) !== undefined);
    return (0,html_html/* join */.fj)(names.slice(0, most).map((name) => (0,html_html/* html */.qy) `<span class="metric">${(0,html_html/* text */.Qq)(name, 40)} ${(0,html_html/* text */.Qq)((0,figures/* figure */.vP)(metricOf(entity, name)), 40)}</span>`), ', ');
}
/** Pairs of a term and what is known; those that nobody fills are left out. */
function pieces_facts(rows) {
    return (0,html_html/* html */.qy) `<dl class="facts">${(0,html_html/* join */.fj)(rows.filter(([, words]) => words !== '').map(([term, words]) => (0,html_html/* html */.qy) `<dt>${(0,html_html/* text */.Qq)(term)}</dt><dd>${words}</dd>`), '\n')}</dl>`;
}
const pieces_section = (id, title, body) => (body === '' ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<section id="${id}"><h2>${(0,html_html/* text */.Qq)(title)}</h2>
${body}</section>`);

;// CONCATENATED MODULE: ./site/lineage/describe.js



/** `parent`: what a number of runs was read from. */
function describe(around, node, parent) {
    const { kind, id, form, again, count } = node;
    if (form === 'several')
        return { kind: 'runs', title: `${count} more runs`, marks: [{ glyph: '–', word: 'no model came out of them', look: 'none' }], page: parent === null ? workspacePath(around.root, 'runs') : around_pageOf(around, 'datasets', parent.id) };
    const word = WORDS[kind];
    const page = around_pageOf(around, kind, id);
    if (form === 'missing')
        return { kind: word, title: id, marks: [{ glyph: '?', word: 'not in the workspace', look: 'open' }], page };
    if (again)
        return { kind: word, title: id, marks: [{ glyph: '↺', word: 'made from itself, in a circle', look: 'bad' }], page };
    return { kind: word, title: id, marks: [...state(around, node), ...trust(around, node), ...errors(around, node)], page };
}
const WORDS = { datasets: 'dataset', runs: 'run', models: 'model' };
function state({ relations }, { kind, id }) {
    if (kind === 'datasets')
        return [];
    const own = kind === 'models' ? relations.models.get(id)?.state : relations.runs.get(id)?.status;
    if (own == null)
        return [];
    const look = own === 'production' || own === 'completed' ? 'good' : own === 'failed' ? 'bad' : own === 'staging' || own === 'running' ? 'open' : 'none';
    return [{ glyph: look === 'good' ? '●' : look === 'bad' ? '✗' : look === 'open' ? '◐' : '○', word: own, look }];
}
/** A run without a list of its own is nothing to tell: no rule asks for one. */
function trust({ details, relations }, { kind, id }) {
    const path = relations[kind].get(id)?.path;
    const known = path === undefined ? undefined : details.trust.get(path);
    if (known === undefined)
        return [];
    if (known.checksums === 'differ')
        return [{ glyph: '✗', word: 'files differ', look: 'bad' }];
    const { glyph, look } = TRUST_LOOKS.signature[known.signature];
    return [{ glyph, look, word: SIGNED[known.signature] }];
}
const SIGNED = { trusted: 'signed', untrusted: 'signed, untrusted', wrong: 'signature wrong', none: 'not signed' };
function errors({ relations }, { kind, id }) {
    const found = relations[kind].get(id)?.errors ?? 0;
    return found === 0 ? [] : [{ glyph: '✗', word: found === 1 ? '1 error' : `${found} errors`, look: 'bad' }];
}

;// CONCATENATED MODULE: ./site/lineage/place.js
/** Without recursion: a chain of datasets may be as long as somebody likes. */
function place(root) {
    const nodes = [];
    const waiting = [{ node: root, column: 0, parent: null }];
    let [rows, columns] = [0, 0];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { node, column, parent } = next;
        nodes.push({ node, column, parent, row: rows });
        columns = Math.max(columns, column + 1);
        if (node.children.length === 0)
            rows++;
        else
            waiting.push(...node.children.toReversed().map((child) => ({ node: child, column: column + 1, parent: nodes.length - 1 })));
    }
    return { nodes, columns, rows };
}

;// CONCATENATED MODULE: ./site/lineage/draw.js
/** A tree as a picture whose every node is a link: reached by keyboard in the order in which one reads. */





/** `subject`: the page that it stands on is about this one. */
function drawTree(here, root, { label, subject = null }) {
    const { nodes, columns, rows } = place(root);
    const [width, height] = [columns * (BOX.width + GAP.x) - GAP.x + 2 * EDGE, rows * (BOX.height + GAP.y) - GAP.y + 2 * EDGE];
    const lines = nodes.map(({ parent, node, ...at }) => (parent === null ? html_html/* NOTHING */.K$ : line(nodes[parent], at, node.by === 'claimed')));
    const boxes = nodes.map((placed) => box(here, placed, describe(here, placed.node, placed.parent === null ? null : nodes[placed.parent].node), subject));
    return (0,html_html/* html */.qy) `<div class="scroll"><svg class="lineage" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${(0,html_html/* text */.Qq)(label, 300)}">${(0,html_html/* join */.fj)(lines)}
${(0,html_html/* join */.fj)(boxes, '\n')}</svg></div>`;
}
const BOX = { width: 224, height: 62 };
const GAP = { x: 44, y: 12 };
const EDGE = 3;
const left = (column) => EDGE + column * (BOX.width + GAP.x);
const draw_top = (row) => EDGE + row * (BOX.height + GAP.y);
function line(from, to, claimed) {
    const [x, y, toX, toY] = [left(from.column) + BOX.width, draw_top(from.row) + BOX.height / 2, left(to.column), draw_top(to.row) + BOX.height / 2];
    const middle = x + GAP.x / 2;
    return (0,html_html/* html */.qy) `<path class="${claimed ? 'tie claimed' : 'tie'}" d="M${x} ${y}C${middle} ${y} ${middle} ${toY} ${toX} ${toY}"/>`;
}
function box(here, { node, column, row }, described, subject) {
    const { kind, title, marks, page } = described;
    const [x, y] = [left(column), draw_top(row)];
    const isSubject = subject !== null && subject.kind === node.kind && subject.id === node.id && node.form !== 'several';
    const said = [`${kind} ${title}`, ...marks.map(({ word }) => word), ...(node.by === 'claimed' ? ['as the model says, without a run'] : [])].join(', ');
    const inner = (0,html_html/* html */.qy) `<title>${(0,html_html/* text */.Qq)(said, 400)}</title><rect class="box ${node.kind}${node.form === 'missing' ? ' missing' : html_html/* NOTHING */.K$}${isSubject ? ' here' : html_html/* NOTHING */.K$}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="9"/><text class="kind" x="${x + 12}" y="${y + 18}">${(0,html_html/* text */.Qq)(kind)}</text><text class="id" x="${x + 12}" y="${y + 36}">${(0,html_html/* text */.Qq)((0,plain/* cut */.Jj)(title, 27))}</text><text class="marks" x="${x + 12}" y="${y + 53}">${(0,html_html/* join */.fj)(marks.slice(0, 3).map(({ glyph, word, look }, at) => (0,html_html/* html */.qy) `<tspan class="${look}">${at > 0 ? '  ' : html_html/* NOTHING */.K$}${glyph} ${(0,html_html/* text */.Qq)((0,plain/* cut */.Jj)(word, marks.length > 1 ? 13 : 27))}</tspan>`))}</text>`;
    // Of a link the title is its name: another label would hide the words that are seen from those who hear.
    return page === null || isSubject ? (0,html_html/* html */.qy) `<g role="img" aria-label="${(0,html_html/* text */.Qq)(said, 400)}"${isSubject ? (0,html_html/* html */.qy) ` aria-current="true"` : html_html/* NOTHING */.K$}>${inner}</g>` : (0,html_html/* html */.qy) `<a href="${linkTo(here.path, page)}">${inner}</a>`;
}

;// CONCATENATED MODULE: ./site/lineage/forest.js
/** Roots in the order datasets, runs, models, each in the order of the index. Every entity is in exactly one tree, but for those that were counted. */
function forestOf(index, relations) {
    const seen = new Set();
    const later = [];
    const grow = (id, form, by, depth = 0) => {
        if (seen.has(id))
            return node('datasets', id, { form, by, again: true });
        seen.add(id);
        const below = relations.derived.get(id) ?? [];
        if (depth >= forest_DEEPEST)
            later.push(...below.map((each) => each.id));
        const derived = depth >= forest_DEEPEST ? [] : below.map((each) => grow(each.id, 'known', 'edge', depth + 1));
        const runs = (relations.readBy.get(id) ?? []).map((run) => runNode(run.id, 'known', 'edge', relations));
        const claimed = (relations.trainedOn.get(id) ?? []).filter((model) => model.run?.id == null).map((model) => node('models', model.id, { by: 'claimed' }));
        return node('datasets', id, { form, by, children: [...derived, ...fold(runs), ...claimed] });
    };
    const roots = index.datasets.filter(({ derived_from }) => derived_from?.id == null).map(({ id }) => grow(id, 'known', null));
    const missing = [...new Set([...relations.derived.keys(), ...relations.readBy.keys(), ...claimedSets(index.models)])].filter((id) => !relations.datasets.has(id)).toSorted().map((id) => grow(id, 'missing', null));
    const deeper = [];
    for (let id = later.pop(); id !== undefined; id = later.pop())
        if (!seen.has(id))
            deeper.push(grow(id, 'known', null));
    // What is left lies in a circle: nobody in it was first.
    const circles = [];
    for (const { id } of index.datasets) {
        if (!seen.has(id))
            circles.push(grow(id, 'known', null));
        for (let next = later.pop(); next !== undefined; next = later.pop())
            if (!seen.has(next))
                circles.push(grow(next, 'known', null));
    }
    const runs = index.runs.filter(({ dataset }) => dataset?.id == null).map(({ id }) => runNode(id, 'known', null, relations));
    const lostRuns = [...relations.made.keys()].filter((id) => !relations.runs.has(id)).toSorted().map((id) => runNode(id, 'missing', null, relations));
    const models = index.models.filter(({ run, dataset }) => run?.id == null && dataset?.id == null).map(({ id }) => node('models', id, {}));
    return [...roots, ...missing, ...deeper, ...circles, ...runs, ...lostRuns, ...models];
}
/** A longer chain of datasets goes on as a tree of its own: who wrote it shall not decide how deep we go. */
const forest_DEEPEST = 30;
const claimedSets = (models) => models.flatMap(({ run, dataset }) => (run?.id == null && dataset?.id != null ? [dataset.id] : []));
const node = (kind, id, { form = 'known', by = null, again = false, count = 1, children = [] }) => ({ kind, id, form, by, again, count, children });
const runNode = (id, form, by, relations) => node('runs', id, { form, by, children: (relations.made.get(id) ?? []).map((model) => node('models', model.id, { by: 'edge' })) });
/** Runs that a model came out of stand each for itself; of the others a few do, and the rest is counted. */
function fold(runs) {
    const bare = runs.filter(({ children }) => children.length === 0);
    if (bare.length <= forest_SHOWN + 1)
        return runs;
    const kept = new Set(bare.slice(-forest_SHOWN));
    const shown = runs.filter((run) => run.children.length > 0 || kept.has(run));
    return [...shown, node('runs', '', { form: 'several', by: 'edge', count: bare.length - forest_SHOWN })];
}
const forest_SHOWN = 3;

;// CONCATENATED MODULE: ./site/lineage/lineage-table.js
/** The same as a table: a row for every way from a dataset to a run to a model, as far as it goes. */




/** Every entity is in at least one row. */
function waysOf({ index, relations }) {
    const ofRun = (run, dataset) => {
        const made = relations.made.get(run.id) ?? [];
        return made.length === 0 ? [{ dataset, run, model: null }] : made.map((model) => ({ dataset, run, model }));
    };
    const ofDataset = (dataset) => {
        const ways = [...(relations.readBy.get(dataset.id) ?? []).flatMap((run) => ofRun(run, dataset)), ...(relations.trainedOn.get(dataset.id) ?? []).filter(({ run }) => run?.id == null || !relations.runs.has(run.id)).map((model) => ({ dataset, run: null, model }))];
        return ways.length === 0 ? [{ dataset, run: null, model: null }] : ways;
    };
    const here = (id) => id != null && relations.datasets.has(id);
    return [
        ...index.datasets.flatMap(ofDataset),
        ...index.runs.filter(({ dataset }) => !here(dataset?.id)).flatMap((run) => ofRun(run, null)),
        ...index.models.filter(({ run, dataset }) => (run?.id == null || !relations.runs.has(run.id)) && !here(dataset?.id)).map((model) => ({ dataset: null, run: null, model })),
    ];
}
function lineageTable(here, ways) {
    return (0,table/* table */.t)('Lineage', lineage_table_columns(here), ways);
}
const lineage_table_columns = (here) => [
    { title: 'dataset', show: ({ dataset, run, model }) => (dataset === null ? referenceBit(here, 'datasets', run?.dataset ?? model?.dataset ?? null) : entityLink(here, 'datasets', dataset.id)) },
    { title: 'made from', show: ({ dataset }) => referenceBit(here, 'datasets', dataset?.derived_from ?? null) },
    { title: 'run', show: ({ run, model }) => (run === null ? (model === null ? html_html/* NOTHING */.K$ : model.run === null ? (0,html_html/* html */.qy) `<span class="open"><span aria-hidden="true">?</span> names none</span>` : referenceBit(here, 'runs', model.run)) : (0,html_html/* html */.qy) `${entityLink(here, 'runs', run.id)} <small>${statusBit(run.status)}</small>`) },
    { title: 'model', show: ({ model }) => (model === null ? html_html/* NOTHING */.K$ : entityLink(here, 'models', model.id)) },
    { title: 'state', show: ({ model }) => (model === null ? html_html/* NOTHING */.K$ : stateBit(model.state)) },
    { title: 'code', wide: true, show: ({ run, model }) => pieces_commitBit(here, model?.code.commit == null ? (run?.code ?? NO_CODE) : model.code) },
    { title: 'signature', wide: true, show: ({ dataset, run, model }) => signature(here, model ?? run ?? dataset) },
    { title: 'found', show: ({ dataset, run, model }) => marksCell((model ?? run ?? dataset)) },
];
const NO_CODE = { repo: null, commit: null };
function signature({ details }, entity) {
    const known = entity === null ? undefined : details.trust.get(entity.path);
    return known === undefined ? html_html/* NOTHING */.K$ : trustBit(known);
}

;// CONCATENATED MODULE: ./site/lineage/lineage-pages.js









/** There is always one: it says that nothing is there where nothing is. */
function* lineagePages(site, garden) {
    const path = sectionPath(rootOf(site, garden), 'lineage');
    const { workspace, workspaceDetails } = garden;
    yield {
        path,
        digest: digestOf('lineage', frameFacts(site), garden.slug, garden.repositoryUrl, site.today, workspace, [...(workspaceDetails?.trust ?? [])]),
        make: () => frame_frame({ site, garden, title: 'Lineage', path, active: 'lineage', body: workspace === null ? NONE : lineageBody({ ...aroundOf(site, garden, workspace), path }) }),
    };
}
const NONE = (0,html_html/* html */.qy) `<h1>Lineage</h1>
<p class="note">This repository keeps no workspace: no <code>datasets/</code>, <code>runs/</code> and <code>models/</code> that say what was made from what.</p>`;
function lineageBody(here) {
    const { index, relations, site } = here;
    const trees = forestOf(index, relations);
    const [joined, alone] = [trees.filter(({ children }) => children.length > 0), trees.filter(({ children }) => children.length === 0)];
    const shown = asManyAs(joined, lineage_pages_MOST);
    const ways = waysOf(here);
    return (0,html_html/* html */.qy) `<h1>Lineage</h1>
<p class="lead">What was made from what: dataset, run, model. As of ${(0,html_html/* text */.Qq)(site.today, 20)}${index.repository.commit === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `, commit <code>${(0,html_html/* text */.Qq)(index.repository.commit.slice(0, 12))}</code>`}. <a href="${linkTo(here.path, sectionPath(here.root, 'workspace'))}">The workspace</a></p>
<p class="muted">As their metadata say. A dashed line is what a model says of itself without a run; a dashed box is named and not there.${index.validation.errors === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` Validation found <a href="${linkTo(here.path, sectionPath(here.root, 'findings'))}">${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(index.validation.errors, 'error'))}</a>.`}</p>
${(0,html_html/* join */.fj)(shown.map((root) => (0,html_html/* html */.qy) `<figure class="tree">${drawTree(here, root, { label: `What was made from ${root.id}` })}</figure>`), '\n')}
${shown.length < joined.length ? (0,html_html/* html */.qy) `<p class="note">The first ${shown.length} of ${joined.length} are drawn; the table has all.</p>` : html_html/* NOTHING */.K$}
${alone.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<p class="muted">${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(alone.length, 'entity').replace(/ys$/, 'ies'))} hang together with nothing; the table has them too.</p>`}
<section id="table"><h2>As a table</h2>
${ways.length === 0 ? (0,html_html/* html */.qy) `<p class="note">There is no dataset, run or model yet.</p>` : lineageTable(here, ways.slice(0, ROWS))}
${ways.length > ROWS ? (0,html_html/* html */.qy) `<p class="muted">The first ${ROWS} of ${ways.length} rows; the pages of datasets, runs and models have the rest.</p>` : html_html/* NOTHING */.K$}</section>`;
}
/** Nodes that are drawn, and rows of the table: more would be megabytes that nobody reads. */
const lineage_pages_MOST = 600;
const ROWS = 2000;
function asManyAs(trees, most) {
    let nodes = 0;
    return trees.filter((tree) => (nodes += size(tree)) <= most);
}
function size(root) {
    let found = 0;
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        found++;
        waiting.push(...node.children);
    }
    return found;
}

// EXTERNAL MODULE: ./core/compare/sides.js
var sides = __webpack_require__(3538);
// EXTERNAL MODULE: ./core/compare/values-of.js
var values_of = __webpack_require__(9502);
// EXTERNAL MODULE: ./core/benchmark/percentile.js
var percentile = __webpack_require__(8767);
;// CONCATENATED MODULE: ./site/runs/run-shown.js
/** A record as the page compares it: what it was, what was seen and what was claimed, and its curves with every extreme. */





function runShown(record) {
    const { id, example, preset, kind, status, observed, reported, fingerprint } = record;
    const all = Object.entries(reported.metrics.series ?? {});
    const curves = all.slice(0, MOST_CURVES).flatMap(([name, { n, points = [] }]) => curveShown(name, n, points));
    const params = flat(record.params);
    const metrics = [...(0,values_of/* valuesOf */.s)([record], (0,sides/* startsOf */.jb)(record) > 0 ? 'start' : 'build').values()].flatMap(({ name, origin, direction, sample }) => (sample.values.length === 0 ? [] : [{ origin, name: name.slice(0, 200), unit: sample.unit, direction, value: run_shown_one(sample.values), starts: sample.values.length }]));
    return {
        id,
        example: example?.id ?? '',
        preset: preset ?? kind,
        at: observed?.startedAt ?? reported.timing?.startedAt ?? null,
        state: status.state,
        good: (0,held_up/* heldUp */.J)(record),
        reason: status.reason?.slice(0, 300) ?? null,
        commit: observed?.code.commit ?? reported.code?.commit ?? null,
        dirty: (observed?.code.dirty ?? reported.code?.dirty) === true,
        tree: fingerprint?.tree ?? observed?.code.tree ?? null,
        image: fingerprint?.image ?? null,
        machine: fingerprint?.hardwareClass ?? observed?.hardware.class ?? null,
        engine: observed?.engine.name ?? null,
        datasets: (fingerprint?.datasets ?? []).slice(0, 20),
        params: params.slice(0, MOST_PARAMS),
        metrics: metrics.slice(0, run_shown_MOST_METRICS),
        curves,
        cut: [...run_shown_left(params.length, MOST_PARAMS, 'parameters'), ...run_shown_left(metrics.length, run_shown_MOST_METRICS, 'metrics'), ...run_shown_left(all.length, MOST_CURVES, 'curves')],
    };
}
const [MOST_CURVES, MOST_PARAMS, run_shown_MOST_METRICS, run_shown_COLUMNS] = [24, 200, 200, 150];
const run_shown_left = (all, most, word) => (all <= most ? [] : [`${most} of ${all} ${word}`]);
/** Of several starts the median; what is no finite number stands for itself where nothing is. */
function run_shown_one(values) {
    const finite = values.filter((value) => typeof value === 'number' && Number.isFinite(value));
    return finite.length === 0 ? values[0] : (0,percentile/* median */.JZ)(finite);
}
/** Extremes are kept among the points that are numbers; where one is none the line has a gap. */
function curveShown(name, n, points) {
    const [steps, values] = [[], []];
    for (const point of points) {
        const [step, value] = Array.isArray(point) ? point : [];
        if (typeof step !== 'number' || !Number.isFinite(step))
            continue;
        const known = typeof value === 'number' && Number.isFinite(value) ? value : null;
        // One gap is as good as a hundred beside each other.
        if (known === null && values.at(-1) === null)
            continue;
        steps.push(step);
        values.push(known);
    }
    if (steps.length === 0)
        return [];
    const own = { name: name.slice(0, 200), n };
    return [steps.length <= 2 * run_shown_COLUMNS ? { ...own, steps, values } : { ...own, ...thinned(steps, values) }];
}
function thinned(steps, values) {
    const numbers = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
    const kept = new Set((0,spark/* extremes */.o)(numbers.map(({ value }) => value), run_shown_COLUMNS).map(({ at }) => numbers[at].at));
    const gaps = values.flatMap((value, at) => (value === null ? [at] : [])).slice(0, run_shown_COLUMNS);
    const shown = [...kept, ...gaps].sort((a, b) => a - b);
    return { steps: shown.map((at) => steps[at]), values: shown.map((at) => values[at] ?? null) };
}
function flat(params) {
    const found = [];
    const walk = (value, name, depth) => {
        if (depth < 4 && typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0)
            for (const [key, own] of Object.entries(value))
                walk(own, name === '' ? key : `${name}.${key}`, depth + 1);
        else if (name !== '')
            found.push([name.slice(0, 200), (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')).slice(0, 300)]);
    };
    walk(params, '', 0);
    return found;
}

;// CONCATENATED MODULE: ./site/runs/run-pages.js








/** Where records are chosen and compared; the records of each example are a file that is loaded when somebody asks for it. */
function* runPages(site, garden) {
    const root = rootOf(site, garden);
    const path = sectionPath(root, 'runs');
    const recorded = garden.examples.filter(({ recordCount }) => recordCount > 0);
    const facts = recorded.map(({ example: { id, name }, recordCount }) => [id, name, recordCount]);
    yield {
        path,
        digest: digestOf('runs', frameFacts(site), garden.slug, facts),
        make: () => frame_frame({ site, garden, title: 'Runs', path, active: 'runs', body: run_pages_body(recorded, path, root), scripts: [assetPath('charts.js'), assetPath('runs.js')], description: `Runs of the examples of ${garden.name}, side by side.` }),
    };
    for (const data of recorded) {
        const name = runsName(data.example.id);
        yield { path: dataPath(root, name), of: data.example.id, digest: digestOf('run data', data.digest), make: () => dataScript(name, data.records.map(runShown)) };
    }
}
/** What the data of an example are called. */
const runsName = (id) => `runs/${id}`;
function run_pages_body(recorded, path, root) {
    if (recorded.length === 0)
        return (0,html_html/* html */.qy) `<h1>Runs</h1><p class="lead">There are no records yet: they come with <code>hortus smoke</code> and <code>hortus run</code>.</p>`;
    const option = ({ example: { id, name }, recordCount }) => (0,html_html/* html */.qy) `<option value="${(0,html_html/* text */.Qq)(id, 3000)}" data-href="${linkTo(path, dataPath(root, runsName(id)))}">${(0,html_html/* text */.Qq)(name === id.split('/').at(-1) ? id : `${id} (${name})`, 200)}: ${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(recordCount, 'record'))}</option>`;
    return (0,html_html/* html */.qy) `<h1>Runs</h1>
<p class="lead">Choose two or more runs, of one example or of several: their parameters, metrics and curves stand side by side. The address of this page keeps what was chosen.</p>
<div class="filters" id="choose">
<p><label for="example">Example</label> <select id="example"><option value="">Choose one</option>${(0,html_html/* join */.fj)(recorded.map(option), '\n')}</select></p>
<div id="list"></div>
<p id="said" role="status" class="muted"></p>
<ul id="chosen" class="tags" aria-label="Chosen runs"></ul>
</div>
<div id="result"></div>
<section id="examples"><h2>Examples with runs</h2>
<p class="muted">The page of each has its last runs as a table.</p>
${(0,table/* table */.t)('Examples with runs', run_pages_columns(path, root), recorded)}</section>`;
}
const run_pages_columns = (path, root) => [
    { title: 'example', show: ({ example: { id } }) => (0,html_html/* html */.qy) `<a href="${linkTo(path, examplePath(root, id), 'records')}">${(0,html_html/* code */.aY)(id)}</a>` },
    { title: 'records', figures: true, show: ({ recordCount }) => (0,html_html/* html */.qy) `${recordCount}` },
    { title: 'presets', show: ({ expected }) => (0,html_html/* text */.Qq)(Object.keys(expected).slice(0, 8).join(', '), 200) },
    { title: 'compare', show: ({ example: { id } }) => (0,html_html/* html */.qy) `<a class="choose" href="?example=${(0,html_html/* text */.Qq)(encodeURIComponent(id.toWellFormed()), 3000)}">Compare its runs</a>` },
];

// EXTERNAL MODULE: ./site/workspace/newest-first.js
var newest_first = __webpack_require__(9883);
;// CONCATENATED MODULE: ./site/workspace/tables.js
/** The columns of models, runs and datasets, the same on every page. */






function modelColumns(here, { versions = false } = {}) {
    return [
        { title: 'model', show: ({ id }) => entityLink(here, 'models', id) },
        { title: 'state', show: ({ state }) => stateBit(state) },
        { title: 'metrics', show: (model) => metricsCell(model) },
        { title: 'from run', show: ({ run }) => referenceBit(here, 'runs', run) },
        { title: 'trained on', show: ({ dataset }) => referenceBit(here, 'datasets', dataset) },
        { title: 'made', show: ({ created_at }) => timeBit(created_at) },
        { title: 'signature', show: ({ path }) => signatureCell(here, path) },
        { title: 'found', show: marksCell },
        ...(versions ? [{ title: 'versions', figures: true, show: ({ name }) => versionsLink(here, 'models', name, here.relations.modelVersions.get(name).length) }] : []),
    ];
}
function runColumns(here) {
    return [
        { title: 'run', show: ({ id }) => entityLink(here, 'runs', id) },
        { title: 'status', show: ({ status }) => statusBit(status) },
        { title: 'metrics', show: (run) => metricsCell(run) },
        { title: 'read', show: ({ dataset }) => referenceBit(here, 'datasets', dataset) },
        { title: 'took', figures: true, show: ({ runtime_seconds }) => (runtime_seconds === null || runtime_seconds < 0 ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* duration */.p0)(runtime_seconds * 1000))) },
        { title: 'experiment', show: ({ experiment }) => (0,html_html/* text */.Qq)(experiment ?? '', 80) },
        { title: 'found', show: marksCell },
    ];
}
function datasetColumns(here, { versions = false } = {}) {
    return [
        { title: 'dataset', show: ({ id }) => entityLink(here, 'datasets', id) },
        { title: 'about', wide: true, show: ({ description }) => (0,html_html/* text */.Qq)(description ?? '', 160) },
        { title: 'licence', show: ({ license }) => (0,html_html/* text */.Qq)(license ?? '', 60) },
        { title: 'size', show: sizeBit },
        { title: 'samples', figures: true, show: ({ samples }) => (0,html_html/* text */.Qq)(samples === null ? '' : String(samples), 20) },
        { title: 'made from', show: ({ derived_from }) => referenceBit(here, 'datasets', derived_from) },
        { title: 'made', show: ({ created_at }) => timeBit(created_at) },
        { title: 'signature', show: ({ path }) => signatureCell(here, path) },
        { title: 'found', show: marksCell },
        ...(versions ? [{ title: 'versions', figures: true, show: ({ name }) => versionsLink(here, 'datasets', name, here.relations.datasetVersions.get(name).length) }] : []),
    ];
}
function signatureCell({ details }, directory) {
    const trust = details.trust.get(directory);
    if (trust === undefined)
        return html_html/* NOTHING */.K$;
    const { glyph, look } = TRUST_LOOKS.signature[trust.signature];
    const wrong = trust.checksums === 'differ' ? (0,html_html/* html */.qy) ` <span class="bad"><span aria-hidden="true">✗</span> files differ</span>` : html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `<span class="${look}"><span aria-hidden="true">${glyph}</span> ${trust.signature === 'none' ? 'none' : trust.signature}</span>${wrong}`;
}
const versionsLink = ({ root, path }, kind, name, versions) => (0,html_html/* html */.qy) `<a href="${linkTo(path, workspacePath(root, kind, name))}">${versions}<span class="said"> of ${(0,html_html/* text */.Qq)(name, 100)}</span></a>`;

;// CONCATENATED MODULE: ./site/workspace/all-of.js






/** Every one of a kind as one table, whole however many there are: to print, and to search by the browser. */
function allOf(here, kind) {
    const { index } = here;
    const rows = kind === 'models' ? (0,table/* table */.t)('Models', modelColumns(here), index.models) : kind === 'runs' ? (0,table/* table */.t)('Runs', runColumns(here), (0,newest_first/* newestFirst */.l)(index.runs)) : (0,table/* table */.t)('Datasets', datasetColumns(here), index.datasets);
    return (0,html_html/* html */.qy) `${crumbs(here)}
<h1>All ${kind}</h1>
<p class="lead">${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(index[kind].length, kind === 'runs' ? 'run' : 'version'))}.</p>
${index[kind].length === 0 ? (0,html_html/* html */.qy) `<p class="note">There is none.</p>` : rows}`;
}

;// CONCATENATED MODULE: ./site/workspace/dataset-page.js










/** A version of a dataset: what it holds, where it comes from, and what was made from it. */
function datasetPage(here, dataset) {
    const { name, version, id, latest, description, license, source, hash, derived_from, samples, created_at, path } = dataset;
    const { relations } = here;
    const runs = (0,newest_first/* newestFirst */.l)(relations.readBy.get(id) ?? []);
    const models = relations.trainedOn.get(id) ?? [];
    return (0,html_html/* html */.qy) `${crumbs(here, (0,html_html/* html */.qy) `<a href="${linkTo(here.path, workspacePath(here.root, 'datasets', name))}">${(0,html_html/* text */.Qq)(name, 200)}</a>`, (0,html_html/* text */.Qq)(version, 100))}
<h1>${(0,html_html/* text */.Qq)(id, 300)}</h1>
<p class="lead">${(0,html_html/* text */.Qq)(description ?? 'A dataset.', 400)}${latest ? (0,html_html/* html */.qy) ` · the newest version` : html_html/* NOTHING */.K$}</p>
<div class="two"><div class="story">
${pieces_section('splits', 'What it holds', dataset.splits.length === 0 ? html_html/* NOTHING */.K$ : (0,table/* table */.t)('Splits', SPLITS, dataset.splits.slice(0, 100)))}
${pieces_section('runs', 'Runs that read it', runs.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `${(0,table/* table */.t)('Runs', runColumns(here), runs.slice(0, dataset_page_MOST))}${runs.length > dataset_page_MOST ? (0,html_html/* html */.qy) `<p class="muted">The newest ${dataset_page_MOST} of ${runs.length}.</p>` : html_html/* NOTHING */.K$}`)}
${pieces_section('models', 'Models that say they were trained on it', models.length === 0 ? html_html/* NOTHING */.K$ : (0,table/* table */.t)('Models', modelColumns(here), models.slice(0, 100)))}
${pieces_section('derived', 'Datasets made from it', children(here, id))}
${runs.length + models.length === 0 && !relations.derived.has(id) ? (0,html_html/* html */.qy) `<p class="note">Nothing in the workspace was made from it.</p>` : html_html/* NOTHING */.K$}
</div>
<aside aria-label="Facts"><h2>Where it comes from</h2>
${pieces_facts([
        ['made from', referenceBit(here, 'datasets', derived_from)],
        ['source', (0,html_html/* text */.Qq)(source.type ?? '', 100)],
        ['address', source.uri === null ? html_html/* NOTHING */.K$ : isWebAddress(source.uri) ? (0,html_html/* html */.qy) `<a href="${(0,html_html/* text */.Qq)(source.uri, 2000)}" rel="noreferrer nofollow">${(0,html_html/* text */.Qq)(source.uri, 200)}</a>` : (0,html_html/* code */.aY)(source.uri, 200)],
        ['licence', (0,html_html/* text */.Qq)(license ?? '', 100)],
        ['samples', samples === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)(String(samples), 30)} <small>as its metadata say</small>`],
        ['made', timeBit(created_at)],
    ])}
<h2>May it be believed</h2>
${pieces_facts([['checksums and signature', trustBit(here.details.trust.get(path))], ['hash', hash.value === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)(hash.algorithm ?? '', 30)} ${(0,html_html/* code */.aY)(hash.value, 140)} <small>as its metadata say${hash.scheme === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `, ${(0,html_html/* text */.Qq)(hash.scheme, 40)}`}</small>`], ['validation', marksBit(dataset)]])}
<h2>Where it lies</h2>
${pieces_facts([['directory', fileBit(here, path)], ['size', sizeBit(dataset)]])}
</aside></div>`;
}
const dataset_page_MOST = 100;
const SPLITS = [
    { title: 'directory', show: ({ name }) => (0,html_html/* code */.aY)(name, 200) },
    { title: 'files', figures: true, show: ({ files }) => (0,html_html/* text */.Qq)((0,figures/* count */.U9)(files, 'file')) },
    { title: 'size', figures: true, show: ({ bytes: size }) => (0,html_html/* text */.Qq)((0,figures/* bytes */.ee)(size)) },
];
function children(here, id) {
    const all = here.relations.derived.get(id) ?? [];
    return all.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<ul>${(0,html_html/* join */.fj)(all.slice(0, 100).map((each) => (0,html_html/* html */.qy) `<li>${entityLink(here, 'datasets', each.id)}</li>`), '\n')}</ul>`;
}

;// CONCATENATED MODULE: ./site/workspace/card.js
/** The card of a model, a stranger's Markdown: made harmless as READMEs are (A27). */



function card_card(here, { id, card: path }) {
    if (path === null)
        return (0,html_html/* html */.qy) `<section id="card"><h2>Model card</h2><p class="muted">It has none.</p></section>`;
    const read = here.details.cards.get(id);
    const body = read === undefined ? (0,html_html/* html */.qy) `<p class="muted">It is not shown here.</p>` : (0,html_html/* html */.qy) `<div class="readme">${renderReadme(read, { path: read.path, page: () => null, file: here.links.file, picture: () => null })}</div>`;
    return (0,html_html/* html */.qy) `<section id="card"><h2>Model card</h2><p class="small">${fileBit(here, path)}</p>${body}</section>`;
}

;// CONCATENATED MODULE: ./site/workspace/model-page.js








/** A version of a model: what became of it, what it is worth, where it comes from, its card. */
function modelPage(here, model) {
    const { name, version, id, state, latest, run, code: from, framework, created_at, path } = model;
    return (0,html_html/* html */.qy) `${crumbs(here, (0,html_html/* html */.qy) `<a href="${linkTo(here.path, workspacePath(here.root, 'models', name))}">${(0,html_html/* text */.Qq)(name, 200)}</a>`, (0,html_html/* text */.Qq)(version, 100))}
<h1>${(0,html_html/* text */.Qq)(id, 300)}</h1>
<p class="lead">${stateBit(state)}${latest ? (0,html_html/* html */.qy) ` · the newest version` : html_html/* NOTHING */.K$}</p>
<div class="two"><div class="story">
${pieces_section('metrics', 'Metrics', metrics(model))}
${card_card(here, model)}
${pieces_section('files', 'Artifacts', artifacts(here, model))}
</div>
<aside aria-label="Facts"><h2>Where it comes from</h2>
${pieces_facts([
        ['run', referenceBit(here, 'runs', run)],
        ['trained on', trainedOn(here, model)],
        ['code', pieces_commitBit(here, from)],
        ['framework', (0,html_html/* text */.Qq)(framework ?? '', 80)],
        ['made', timeBit(created_at)],
    ])}
<h2>May it be believed</h2>
${pieces_facts([['checksums and signature', trustBit(here.details.trust.get(path))], ['validation', marksBit(model)]])}
<h2>Where it lies</h2>
${pieces_facts([['directory', fileBit(here, path)], ['size', sizeBit(model)]])}
</aside></div>`;
}
/** What it says, and what its run says: where they differ, both. */
function trainedOn(here, { dataset, run }) {
    const read = run?.id == null ? null : (here.relations.runs.get(run.id)?.dataset ?? null);
    const own = referenceBit(here, 'datasets', dataset);
    if (read === null || (dataset !== null && dataset.id === read.id))
        return own;
    return dataset === null ? (0,html_html/* html */.qy) `${referenceBit(here, 'datasets', read)} <small>as its run says</small>` : (0,html_html/* html */.qy) `${own} <span class="open"><span aria-hidden="true">!</span> its run says ${referenceBit(here, 'datasets', read)}</span>`;
}
function metrics({ metrics: all, primary_metric }) {
    const names = Object.keys(all).toSorted((a, b) => Number(b === primary_metric) - Number(a === primary_metric) || (a < b ? -1 : 1));
    if (names.length === 0)
        return html_html/* NOTHING */.K$;
    const columns = [
        { title: 'metric', show: ({ name }) => (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)(name, 80)}${name === primary_metric ? (0,html_html/* html */.qy) ` <small>decides</small>` : html_html/* NOTHING */.K$}` },
        { title: 'value', figures: true, show: ({ value }) => (0,html_html/* text */.Qq)((0,figures/* figure */.vP)(value), 40) },
    ];
    return (0,html_html/* html */.qy) `<p class="muted">As its <code>metrics.yaml</code> says.</p>${(0,table/* table */.t)('Metrics', columns, names.slice(0, 200).map((name) => ({ name, value: all[name] })))}`;
}
function artifacts(here, { artifacts: all }) {
    return all.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<ul>${(0,html_html/* join */.fj)(all.slice(0, 50).map((each) => (0,html_html/* html */.qy) `<li>${fileBit(here, each.path)} <small>${(0,html_html/* text */.Qq)((0,figures/* bytes */.ee)(each.bytes))}${each.sha256 === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `, SHA-256 ${(0,html_html/* code */.aY)(each.sha256, 80)}`}</small></li>`), '\n')}</ul>`;
}

;// CONCATENATED MODULE: ./site/workspace/curves.js




/** How its metrics went, a picture each; the browser draws better ones. */
function curves({ details }, { id }) {
    const all = details.curves.get(id) ?? [];
    const shown = all.slice(0, curves_MOST);
    if (shown.length === 0)
        return html_html/* NOTHING */.K$;
    const more = all.length > shown.length ? (0,html_html/* html */.qy) `<p class="muted">${shown.length} of ${all.length} histories.</p>` : html_html/* NOTHING */.K$;
    return (0,html_html/* html */.qy) `<section id="curves"><h2>How it went</h2>
${(0,html_html/* join */.fj)(shown.map(curves_one), '\n')}
${more}</section>`;
}
const curves_MOST = 12;
function curves_one({ name, steps, values, points }) {
    const value = { unit: null, x: 'step', lines: [{ name, look: 'accent', x: steps, y: values }] };
    const label = `${name} over ${points} points, from ${(0,figures/* figure */.vP)(values[0])} to ${(0,figures/* figure */.vP)(values.at(-1))}`;
    return chart({ kind: 'lines', value, label, still: stillLines(value, label), caption: (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)(name, 80)}: ${points} points${points > values.length ? (0,html_html/* html */.qy) `, drawn by ${values.length} of them with every extreme` : html_html/* NOTHING */.K$}` });
}

;// CONCATENATED MODULE: ./site/workspace/run-page.js








/** A run: what it reported, what it was given, what it read, and what came out of it. */
function runPage(here, run) {
    const { id, status, date, experiment, dataset, model, code: from, seed, started_at, completed_at, runtime_seconds, system, path, log } = run;
    const made = here.relations.made.get(id) ?? [];
    return (0,html_html/* html */.qy) `${crumbs(here, (0,html_html/* html */.qy) `<a href="${linkTo(here.path, workspacePath(here.root, 'runs'))}">runs</a>`, (0,html_html/* text */.Qq)(id, 200))}
<h1>${(0,html_html/* text */.Qq)(id, 300)}</h1>
<p class="lead">${statusBit(status)}${date === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` · ${(0,html_html/* text */.Qq)(date)}`}${experiment === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) ` · ${(0,html_html/* text */.Qq)(experiment, 100)}`}</p>
<div class="two"><div class="story">
${pieces_section('metrics', 'What it reported', run_page_metrics(run))}
${curves(here, run)}
${pieces_section('params', 'What it was given', params(run))}
</div>
<aside aria-label="Facts"><h2>Lineage</h2>
${pieces_facts([
        ['read', referenceBit(here, 'datasets', dataset)],
        ['made', made.length === 0 ? (0,html_html/* html */.qy) `<span class="muted">no model names it</span>` : (0,html_html/* join */.fj)(made.slice(0, 20).map((each) => entityLink(here, 'models', each.id)), ', ')],
        ['says it trained', model === null || made.some((each) => each.id === model.id) ? html_html/* NOTHING */.K$ : referenceBit(here, 'models', model)],
        ['code', pieces_commitBit(here, from)],
        ['seed', (0,html_html/* text */.Qq)(seed ?? '', 40)],
    ])}
<h2>When and where</h2>
${pieces_facts([
        ['began', timeBit(started_at)],
        ['ended', timeBit(completed_at)],
        ['took', runtime_seconds === null || runtime_seconds < 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)((0,figures/* duration */.p0)(runtime_seconds * 1000))} <small>as it says</small>`],
        ['system', (0,html_html/* text */.Qq)([system?.os, system?.python == null ? null : `Python ${system.python}`].filter((each) => each != null && each !== '').join(', '), 200)],
        ['processor', (0,html_html/* text */.Qq)(system?.cpu ?? '', 100)],
        ['GPUs', (0,html_html/* text */.Qq)((system?.gpus ?? []).slice(0, 8).join(', '), 200)],
        ['memory', system?.ram_gb == null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)(`${system.ram_gb} GB`)],
    ])}
<h2>May it be believed</h2>
${pieces_facts([['checksums and signature', here.details.trust.has(path) ? trustBit(here.details.trust.get(path)) : html_html/* NOTHING */.K$], ['validation', marksBit(run)]])}
<h2>Where it lies</h2>
${pieces_facts([['directory', fileBit(here, path)], ['log', log === null ? html_html/* NOTHING */.K$ : fileBit(here, log)], ['size', sizeBit(run)]])}
</aside></div>`;
}
/** Summary and histories by name: what a summary leaves out is its history's last point. */
function run_page_metrics({ metrics: all }) {
    if (all === null)
        return (0,html_html/* html */.qy) `<p class="note">It has no <code>metrics.json</code>.</p>`;
    if (!all.readable)
        return (0,html_html/* html */.qy) `<p class="note bad">Its <code>metrics.json</code> cannot be read as JSON, so nothing in it is shown.</p>`;
    const series = new Map(all.series.map((each) => [each.name, each]));
    const names = [...new Set([...Object.keys(all.summary), ...series.keys()])].toSorted();
    const rows = names.slice(0, 200).map((name) => ({ name, value: Object.hasOwn(all.summary, name) ? all.summary[name] : (series.get(name)?.last ?? null), series: series.get(name) ?? null }));
    const odd = all.no_numbers.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<p class="note open">No number: ${(0,html_html/* join */.fj)(all.no_numbers.slice(0, 20).map((name) => (0,html_html/* code */.aY)(name, 80)), ', ')}</p>`;
    return (0,html_html/* html */.qy) `${rows.length === 0 ? (0,html_html/* html */.qy) `<p class="muted">It reported no metric.</p>` : (0,table/* table */.t)('Metrics', METRICS, rows)}${names.length > rows.length ? (0,html_html/* html */.qy) `<p class="muted">The first ${rows.length} of ${names.length}.</p>` : html_html/* NOTHING */.K$}${odd}`;
}
const METRICS = [
    { title: 'metric', show: ({ name }) => (0,html_html/* text */.Qq)(name, 80) },
    { title: 'value', figures: true, show: ({ value }) => (value === null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* figure */.vP)(value), 40)) },
    { title: 'points', figures: true, show: ({ series }) => (series === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `${series.points}`) },
    { title: 'smallest', figures: true, show: ({ series }) => (series?.min == null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* figure */.vP)(series.min), 40)) },
    { title: 'largest', figures: true, show: ({ series }) => (series?.max == null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* figure */.vP)(series.max), 40)) },
];
function params({ params: all }) {
    const rows = Object.entries(all);
    return rows.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `${pieces_facts(rows.map(([name, value]) => [name, (0,html_html/* code */.aY)(value === null ? 'not shown' : String(value), 200)]))}<p class="muted small">${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(rows.length, 'value'))} below <code>training</code>.</p>`;
}

// EXTERNAL MODULE: ./core/workspace/model-states.js
var model_states = __webpack_require__(608);
;// CONCATENATED MODULE: ./site/workspace/overview.js
/** The whole workspace on a page: what is in production, the newest version of every model and dataset, the newest runs. */










function overview(here) {
    const { index, root, path, relations } = here;
    const { datasets, runs, models, totals, repository } = index;
    const newestModels = [...relations.modelVersions.values()].map((versions) => versions.find(({ latest }) => latest) ?? versions.at(-1));
    const newestDatasets = [...relations.datasetVersions.values()].map((versions) => versions.find(({ latest }) => latest) ?? versions.at(-1));
    const shownRuns = (0,newest_first/* newestFirst */.l)(runs).slice(0, overview_FIRST);
    const at = repository.commit === null ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `, commit ${(0,html_html/* code */.aY)(repository.commit.slice(0, 12))}${repository.dirty === true ? (0,html_html/* html */.qy) ` with changes that are not committed` : html_html/* NOTHING */.K$}`;
    return (0,html_html/* html */.qy) `<h1>Workspace</h1>
<p class="lead">${(0,html_html/* text */.Qq)(`${(0,figures/* count */.U9)(totals.models, 'version')} of models, ${(0,figures/* count */.U9)(totals.runs, 'run')}, ${(0,figures/* count */.U9)(totals.datasets, 'version')} of datasets`)}. As of ${(0,html_html/* text */.Qq)(here.site.today, 20)}${at}. <a href="${linkTo(path, sectionPath(root, 'lineage'))}">How they hang together</a></p>
${validation(here)}
${models.length + runs.length + datasets.length === 0 ? (0,html_html/* html */.qy) `<p class="note">There is no dataset, run or model in it yet.</p>` : html_html/* NOTHING */.K$}
${models.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<section id="models"><h2>Models</h2>
${promotion(here, models)}
${(0,table/* table */.t)('Models', modelColumns(here, { versions: true }), newestModels)}
${overview_all(here, 'models', 'All versions', models.length > newestModels.length)}</section>`}
${runs.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<section id="runs"><h2>Runs</h2>
<p class="muted">${shownRuns.length < runs.length ? `The newest ${shownRuns.length} of ${runs.length}. ` : html_html/* NOTHING */.K$}Metrics are what runs reported themselves.</p>
${(0,table/* table */.t)('Runs', runColumns(here), shownRuns)}
${overview_all(here, 'runs', 'All runs', shownRuns.length < runs.length)}</section>`}
${datasets.length === 0 ? html_html/* NOTHING */.K$ : (0,html_html/* html */.qy) `<section id="datasets"><h2>Datasets</h2>
${(0,table/* table */.t)('Datasets', datasetColumns(here, { versions: true }), newestDatasets)}
${overview_all(here, 'datasets', 'All versions', datasets.length > newestDatasets.length)}</section>`}`;
}
const overview_FIRST = 30;
const overview_all = ({ root, path }, kind, words, wanted) => wanted ? (0,html_html/* html */.qy) `<p><a href="${linkTo(path, workspacePath(root, kind))}">${(0,html_html/* text */.Qq)(words)}</a></p>` : html_html/* NOTHING */.K$;
/** Which version of which model has which state: in the order of a model's life, what is none of them last. */
function promotion(here, models) {
    const groups = Map.groupBy(models, ({ state }) => state);
    const order = [...['production', 'staging', 'experimental', 'archived'].filter((state) => model_states/* MODEL_STATES */.B.includes(state) && groups.has(state)), ...[...groups.keys()].filter((state) => state === null || !model_states/* MODEL_STATES */.B.includes(state))];
    const list = (own) => (0,html_html/* html */.qy) `${(0,html_html/* join */.fj)(own.slice(0, 12).map(({ id }) => entityLink(here, 'models', id)), ', ')}${own.length > 12 ? (0,html_html/* html */.qy) ` and ${own.length - 12} more` : html_html/* NOTHING */.K$}`;
    return (0,html_html/* html */.qy) `<dl class="facts">${(0,html_html/* join */.fj)(order.map((state) => (0,html_html/* html */.qy) `<dt>${stateBit(state)}</dt><dd>${list(groups.get(state))}</dd>`), '\n')}</dl>
<p class="muted small">States are what the metadata of a model say.</p>`;
}
/** What validation found: nobody may take for sound what is not. */
function validation({ index: { validation: { errors, elsewhere, first }, state }, root, path }) {
    if (errors === 0)
        return html_html/* NOTHING */.K$;
    const items = first.slice(0, 8).map((each) => (0,html_html/* html */.qy) `<li>${(0,html_html/* code */.aY)(each.code, 80)} ${(0,html_html/* code */.aY)(`${each.path}${each.line === null ? '' : `:${each.line}`}`, 300)} ${(0,html_html/* sentence */.em)(each.message)}</li>`);
    return (0,html_html/* html */.qy) `<div class="note bad"><p>Validation found ${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(errors, 'error'))}${state === 'marked' ? (0,html_html/* html */.qy) `; what has some says so` : html_html/* NOTHING */.K$}${elsewhere > 0 ? (0,html_html/* html */.qy) `, and ${elsewhere} of them belong to no dataset, run or model` : html_html/* NOTHING */.K$}. <a href="${linkTo(path, sectionPath(root, 'findings'))}">All findings</a></p>
<details><summary>The first ${items.length}</summary><ul>${(0,html_html/* join */.fj)(items, '\n')}</ul></details></div>`;
}

;// CONCATENATED MODULE: ./site/workspace/versions.js
/** One name with all its versions, newest first. */







function modelVersions(here, name, versions) {
    return (0,html_html/* html */.qy) `${crumbs(here, (0,html_html/* html */.qy) `models`)}
<h1>${(0,html_html/* text */.Qq)(name, 200)}</h1>
<p class="lead">${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(versions.length, 'version'))} of a model.</p>
${(0,table/* table */.t)('Versions', modelColumns(here), versions.toReversed())}
${pieces_section('metrics', 'Metrics, version by version', versions_metrics(versions))}`;
}
function datasetVersions(here, name, versions) {
    return (0,html_html/* html */.qy) `${crumbs(here, (0,html_html/* html */.qy) `datasets`)}
<h1>${(0,html_html/* text */.Qq)(name, 200)}</h1>
<p class="lead">${(0,html_html/* text */.Qq)((0,figures/* count */.U9)(versions.length, 'version'))} of a dataset.</p>
${(0,table/* table */.t)('Versions', datasetColumns(here), versions.toReversed())}`;
}
/** A row a metric, a column a version; nothing where fewer than two versions have any. */
function versions_metrics(versions) {
    const shown = versions.slice(-versions_MOST);
    const names = [...new Set(shown.flatMap((model) => [...(model.primary_metric === null ? [] : [model.primary_metric]), ...Object.keys(model.metrics)]))].slice(0, 40);
    const rows = names.map((metric) => ({ metric, values: shown.map((model) => (Object.hasOwn(model.metrics, metric) ? model.metrics[metric] : null)) })).filter(({ values }) => values.filter((value) => value !== null).length >= 2);
    if (rows.length === 0)
        return html_html/* NOTHING */.K$;
    const primary = new Set(shown.map((model) => model.primary_metric));
    const columns = [
        { title: 'metric', show: ({ metric }) => (0,html_html/* html */.qy) `${(0,html_html/* text */.Qq)(metric, 60)}${primary.has(metric) ? (0,html_html/* html */.qy) ` <small>decides</small>` : html_html/* NOTHING */.K$}` },
        { title: 'went', show: ({ metric, values }) => (0,spark/* spark */.W)({ values: values.filter((value) => value !== null), label: `${metric} over ${shown.length} versions` }) },
        ...shown.map((model, at) => ({ title: model.version, figures: true, show: ({ values }) => (values[at] === null ? html_html/* NOTHING */.K$ : (0,html_html/* text */.Qq)((0,figures/* figure */.vP)(values[at]))) })),
    ];
    return (0,html_html/* html */.qy) `${(0,table/* table */.t)('Metrics of versions', columns, rows)}${versions.length > shown.length ? (0,html_html/* html */.qy) `<p class="muted">The newest ${shown.length} versions.</p>` : html_html/* NOTHING */.K$}`;
}
const versions_MOST = 12;

;// CONCATENATED MODULE: ./site/workspace/workspace-pages.js











/** Nothing where the repository keeps no workspace. What a page is made of is the entity and those it names or is named by. */
function* workspacePages(site, garden) {
    if (garden.workspace === null)
        return;
    const around = aroundOf(site, garden, garden.workspace);
    for (const { path, title, section, about, body, scripts = [] } of pagesOf(around, garden.workspace)) {
        const here = { ...around, path };
        yield {
            path,
            digest: digestOf('workspace', frameFacts(site), garden.slug, garden.repositoryUrl, about),
            make: () => frame_frame({ site, garden, title, path, active: section ? 'workspace' : null, body: body(here), scripts }),
        };
    }
}
function* pagesOf(around, index) {
    const { root, relations, details, site } = around;
    yield { path: sectionPath(root, 'workspace'), title: 'Workspace', section: true, about: [site.today, index, [...details.trust]], body: overview };
    for (const kind of KINDS)
        yield { path: workspacePath(root, kind), title: `All ${kind}`, about: [kind, index[kind], [...details.trust]], body: (here) => allOf(here, kind) };
    for (const [name, versions] of relations.modelVersions)
        yield { path: workspacePath(root, 'models', name), title: name, about: [versions, versions.map(({ path }) => details.trust.get(path))], body: (here) => modelVersions(here, name, versions) };
    for (const [name, versions] of relations.datasetVersions)
        yield { path: workspacePath(root, 'datasets', name), title: name, about: [versions, versions.map(({ path }) => details.trust.get(path))], body: (here) => datasetVersions(here, name, versions) };
    for (const model of index.models)
        yield { path: workspacePath(root, 'models', model.name, model.version), title: model.id, about: [model, details.cards.get(model.id), details.trust.get(model.path), model.run?.id == null ? null : relations.runs.get(model.run.id)], body: (here) => modelPage(here, model) };
    for (const dataset of index.datasets)
        yield { path: workspacePath(root, 'datasets', dataset.name, dataset.version), title: dataset.id, about: [dataset, details.trust.get(dataset.path), relations.derived.get(dataset.id), relations.readBy.get(dataset.id), relations.trainedOn.get(dataset.id)], body: (here) => datasetPage(here, dataset) };
    for (const run of index.runs)
        yield { path: workspacePath(root, 'runs', run.id), title: run.id, scripts: details.curves.has(run.id) ? [assetPath('charts.js')] : [], about: [run, details.curves.get(run.id), details.trust.get(run.path), relations.made.get(run.id)], body: (here) => runPage(here, run) };
}

;// CONCATENATED MODULE: ./site/build-site.js
/** The whole site: every garden's pages, and what lies beside them. Nothing is made here but a list; `make` makes a file when it is wanted. */










/** Each line a room; the order says nothing. */
const ROOMS = [galleryPages, examplePages, healthPages, benchmarkPages, runPages, leaderboardPages, findingPages, lineagePages, workspacePages, feedFiles];
/** Every path once; a room that gives one that is taken is a mistake of ours, and thrown. */
function buildSite(site) {
    const pages = site.gardens.flatMap((garden) => together(ROOMS.flatMap((room) => [...room(site, garden)])));
    const files = [...pages, ...wholeSiteFiles(site, pages.map(({ path }) => path))];
    const paths = new Set();
    for (const { path } of files) {
        if (paths.has(path))
            throw new Error(`two files of the site are called ${path}`);
        paths.add(path);
    }
    return files;
}
/** What several rooms make of one example stands together, where the first of them stood. */
function together(files) {
    const groups = Map.groupBy(files, ({ of, path }) => (of === undefined ? `path ${path}` : `of ${of}`));
    return [...groups.values()].flat();
}

;// CONCATENATED MODULE: ./app/site/copied-files.js
/** Files of the site that no page makes: what Hortus brings for the browser, and pictures of the repository. */



async function assetFiles({ ownAssets }) {
    return [...((await ownAssets?.()) ?? [])].map(([name, bytes]) => ({ path: assetPath(name), digest: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), make: () => bytes }));
}
/** `root`: what the paths of the garden begin with. */
function pictureFiles({ files }, root, pictures) {
    return pictures.map(({ path, digest, bytes }) => ({
        path: picturePath(root, path),
        digest,
        make: async () => {
            const read = await files.readBytes(path, { maxBytes: bytes });
            if (read.ok && (0,external_node_crypto_.createHash)('sha256').update(read.value).digest('hex') === digest)
                return read.value;
            throw new problem/* HortusError */.KY({ code: 'SITE.CHANGED_MEANWHILE', message: `${path} changed while the site was built.`, next: 'Run it again.', path });
        },
    }));
}

// EXTERNAL MODULE: ./core/export/repository-name.js
var repository_name = __webpack_require__(5773);
// EXTERNAL MODULE: ./app/steps/labels-of-build.js
var labels_of_build = __webpack_require__(2274);
// EXTERNAL MODULE: ./app/steps/last-snapshot.js
var last_snapshot = __webpack_require__(3043);
// EXTERNAL MODULE: ./app/steps/list-files.js
var list_files = __webpack_require__(2612);
// EXTERNAL MODULE: ./app/steps/load-garden.js + 15 modules
var load_garden = __webpack_require__(9344);
// EXTERNAL MODULE: ./app/steps/load-history.js
var load_history = __webpack_require__(319);
// EXTERNAL MODULE: ./app/steps/judge-repository.js + 38 modules
var judge_repository = __webpack_require__(4679);
// EXTERNAL MODULE: ./app/steps/keeps-workspace.js
var keeps_workspace = __webpack_require__(2374);
// EXTERNAL MODULE: ./app/steps/look-once.js
var look_once = __webpack_require__(5331);
// EXTERNAL MODULE: ./app/steps/remember-report.js + 1 modules
var remember_report = __webpack_require__(4043);
// EXTERNAL MODULE: ./core/audit/file-role.js
var file_role = __webpack_require__(9319);
// EXTERNAL MODULE: ./core/audit/follow-examples.js
var follow_examples = __webpack_require__(7373);
;// CONCATENATED MODULE: ./core/audit/breaking-changes.js


/**
 * Dockerfile, requirements or build.sh changed, in a commit that is no sweep. By id of the example, newest first; one without any is left
 * out. The commit that brought the example, and one that only moved it, count for nothing.
 */
function breakingChanges(examples, log, { sinceMs, bulkExamples }) {
    const found = new Map();
    for (const { commit, touches, examples: touched } of (0,follow_examples/* followExamples */.H)(examples, log)) {
        if (commit.at < sinceMs || touched > bulkExamples)
            continue;
        const counted = touches.filter(({ place, change }) => change !== 'moved' && change !== 'born' && (0,file_role/* buildsImage */.R)(place));
        for (const [id, own] of Map.groupBy(counted, ({ id: each }) => each)) {
            const all = found.get(id) ?? found.set(id, []).get(id);
            all.push({ sha: commit.sha, at: commit.at, files: own.map(({ path }) => path) });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./core/audit/stale-claims.js
var stale_claims = __webpack_require__(2197);
// EXTERNAL MODULE: ./core/source/without-trailing.js
var without_trailing = __webpack_require__(6863);
// EXTERNAL MODULE: ./core/garden/discover.js
var discover = __webpack_require__(2619);
// EXTERNAL MODULE: ./core/garden/read-tier.js
var read_tier = __webpack_require__(6333);
// EXTERNAL MODULE: ./core/audit/descriptor-moves.js
var descriptor_moves = __webpack_require__(8542);
;// CONCATENATED MODULE: ./core/audit/turnover.js
/**
 * What came into a garden and what left it in a window of time, as the history says: the state at its end against the state at its begin.
 * What was removed and came back, or moved, did neither.
 */





/** Each list newest first. */
function turnover(log, { sinceMs, folder, archiveFolder, graduated = [], flagged = [] }) {
    const recent = log.filter(({ at }) => at >= sinceMs);
    const archives = archiveFolder === null ? read_tier/* ARCHIVE_FOLDERS */.l : [(0,without_trailing/* withoutTrailingSlashes */.A)(archiveFolder)];
    const isArchived = (path) => archives.some((each) => path === each || path.startsWith(`${each}/`));
    const root = (0,without_trailing/* withoutTrailingSlashes */.A)(folder.replace(/^\.?\/+/, ''));
    const isInGarden = (path) => !isArchived(path) && (root === '' || root === '.' || path === root || path.startsWith(`${root}/`));
    const lives = livesIn(recent, isArchived);
    const [came, went] = [lives.filter(({ start, end }) => start === null && end !== null), lives.filter(({ start, end }) => start !== null && end === null)];
    const inPlace = flagged.filter(isInGarden).flatMap((path) => whenFlagged(recent, path, archives) ?? []);
    const before = new Set(went.map(({ start }) => start));
    const after = new Set(came.map(({ end }) => end));
    return {
        // What came and was archived since did both: it was not there at the begin, and it left.
        added: came.filter(({ end, archived }) => (archived !== null || isInGarden(end)) && !before.has(end)).map(({ end, event }) => ({ path: end, ...event })),
        removed: went.filter(({ start }) => isInGarden(start) && !after.has(start)).map(({ last, event }) => ({ path: last, ...event })),
        // What first appears in the archive never lived here.
        archived: [...lives.flatMap(({ start, end, archived }) => (end === null || archived === null || !isArchived(end) || (start !== null && !isInGarden(start)) ? [] : [{ path: end, ...archived }])), ...inPlace].sort((a, b) => b.at - a.at),
        graduated: graduated.flatMap(({ path, date }) => whenGraduated(recent, path, date) ?? []),
    };
}
/** Of each example that came, went or moved: from where to where, read backwards. */
function livesIn(log, isArchived) {
    const all = [];
    const open = new Map();
    const begin = (path, end, event) => {
        const life = { start: path, end, last: path, event, archived: null };
        all.push(life);
        return life;
    };
    for (const commit of log) {
        const { moved, added, deleted } = (0,descriptor_moves/* descriptorMoves */.Q)(commit);
        const event = { at: commit.at, sha: commit.sha };
        const taken = new Map([...moved.keys(), ...added].map((path) => [path, open.get(path) ?? begin(path, path, event)]));
        for (const path of taken.keys())
            open.delete(path);
        for (const [to, from] of moved) {
            const life = taken.get(to);
            if (isArchived(to) && !isArchived(from))
                life.archived ??= event;
            life.start = from;
            open.set(from, life);
        }
        for (const path of added)
            Object.assign(taken.get(path), { start: null, ...(taken.get(path).end === null ? {} : { event }) });
        for (const path of deleted)
            open.set(path, begin(path, null, event));
    }
    return all;
}
/** The commit that changed its descriptor together with the list of the archive. One without that list may have changed anything. */
function whenFlagged(log, path, archives) {
    const [descriptor, lists] = [(0,discover/* descriptorOf */.nb)(path), new Set(archives.map((folder) => `${folder}/README.md`))];
    const commit = log.find(({ files }) => files.some((file) => file.path === descriptor && file.status === 'modified') && files.some((file) => lists.has(file.path) && file.status !== 'deleted'));
    return commit === undefined ? null : { path, at: commit.at, sha: commit.sha };
}
/** The commit that made it a pointer: it changed the descriptor and took the other files away. Where none did, the first that changed the descriptor on the day it names or later. */
function whenGraduated(log, path, date) {
    const descriptor = (0,discover/* descriptorOf */.nb)(path);
    const changed = log.filter(({ files }) => files.some((file) => file.path === descriptor && file.status !== 'deleted'));
    const emptied = changed.find(({ files }) => files.some((file) => file.status === 'deleted' && file.path.startsWith(path === '.' ? '' : `${path}/`)));
    const commit = emptied ?? (date === null ? undefined : changed.findLast((each) => (0,stale_claims/* dayOf */.kb)(each) >= date));
    return commit === undefined ? null : { path, at: commit.at, sha: commit.sha };
}

// EXTERNAL MODULE: ./core/health/decide-health.js + 3 modules
var decide_health = __webpack_require__(6371);
// EXTERNAL MODULE: ./core/health/health-input.js
var health_input = __webpack_require__(7838);
// EXTERNAL MODULE: ./app/steps/gather-health.js + 4 modules
var gather_health = __webpack_require__(6);
// EXTERNAL MODULE: ./app/steps/health-subjects.js
var health_subjects = __webpack_require__(8236);
;// CONCATENATED MODULE: ./app/steps/whole-health.js
/** The health of the whole garden, as `hortus health` and the site show it: what the checks say, what git says, what is left out. */








/** `loading` may still be on its way: git answers while it is read. `today`: YYYY-MM-DD, UTC. */
async function wholeHealth(world, config, { today }, loading) {
    const [garden, gathered, { commit, trees }, log] = await Promise.all([loading, (0,gather_health/* gatherHealth */.c)(world, config, loading, today), (0,health_subjects/* headOf */.U)(world, loading), world.git.log({ paths: [], sinceMs: sinceOf(today), limit: MOST_COMMITS })]);
    if (!gathered.ok)
        return gathered;
    const { checks, notices, usage, problems, source, dataCommit } = gathered.value;
    const git = log === null ? undefined : gitFacts(garden.examples, log, config, today);
    const input = { today, rules: config.health, examples: (0,health_subjects/* subjectsOf */.Z)(garden, trees), checks, notices, usage, ...(git === undefined ? {} : { git }) };
    const { looked, ...decided } = (0,decide_health/* decideHealth */.h)(input);
    return (0,problem.ok)({ input, log, trees, shown: { ...decided, repository: { commit }, data: { source, branch: config.history.branch, commit: dataCommit, ...looked }, problems: [...problems] } });
}
/** A claim that is older is old enough to be told apart from one that nothing speaks against: it is stale by its age anyway. */
const sinceOf = (today) => Date.parse(`${today}T00:00:00Z`) - 3 * 365 * health_input/* DAY_MS */.sO;
const MOST_COMMITS = 20_000;
function gitFacts(examples, log, { health: rules, garden }, today) {
    const sinceMs = Date.parse(`${today}T00:00:00Z`) - health_input/* QUARTER_DAYS */.ZP * health_input/* DAY_MS */.sO;
    const graduated = examples.flatMap(({ path, graduatedTo }) => (graduatedTo === undefined ? [] : [{ path, date: graduatedTo.date }]));
    return {
        claims: (0,stale_claims/* staleClaims */.Ds)(examples, log, { bulkExamples: rules.graduate.bulk_examples }),
        breaking: breakingChanges(examples, log, { sinceMs, bulkExamples: rules.graduate.bulk_examples }),
        turnover: turnover(log, { sinceMs, folder: garden.folder, archiveFolder: garden.archive_folder, graduated, flagged: examples.filter(({ archivedBy }) => archivedBy.length > 0).map(({ path }) => path) }),
    };
}

;// CONCATENATED MODULE: ./app/site/check-rows.js
/** What the checks said of each example, the newest first. */

const check_rows_MOST = 60;
/** By id; `today`: what a clock dates later is left out, as health does. */
function checkRows(checks, today) {
    const found = new Map();
    const known = checks.filter(({ at }) => at.slice(0, 10) <= today);
    // Another attempt of a run is the same check again: the last one counts.
    const attempts = new Map(known.toSorted((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(a.id, b.id)).map((check, index) => [check.run === null ? `${index}` : `run ${check.run} ${check.trigger}`, check]));
    for (const { at, commit, trigger, rows } of [...attempts.values()].sort((a, b) => (0,order/* byWord */.GM)(b.at, a.at) || (0,order/* byWord */.GM)(b.id, a.id))) {
        for (const [id, , , states, reason, ms] of rows) {
            const own = found.get(id);
            if (own === undefined)
                found.set(id, [{ at, commit: commit === '' ? null : commit, trigger, states, reason, ms }]);
            else if (own.length < check_rows_MOST)
                own.push({ at, commit: commit === '' ? null : commit, trigger, states, reason, ms });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./core/health/course.js
var course = __webpack_require__(1532);
// EXTERNAL MODULE: ./core/health/fold-checks.js + 3 modules
var fold_checks = __webpack_require__(6920);
// EXTERNAL MODULE: ./core/health/judge-example.js
var judge_example = __webpack_require__(7905);
;// CONCATENATED MODULE: ./core/health/weeks.js
/**
 * How the garden was in each week that a timer looked at it: every example judged at the week's end by the same rules as today's health.
 * What left the garden since counts for as long as it was there, so a removed red example does not make the past greener.
 */





/** Oldest first. */
function weeksOf({ today, rules, examples, checks, addedAt }) {
    const { subjects, until } = everybody(examples, checks);
    const since = checks.reduce((first, { at }) => Math.min(first, Date.parse(at)), Number.POSITIVE_INFINITY);
    const timed = new Set(checks.filter(({ trigger }) => trigger === 'schedule').map(({ at }) => (0,course/* weekOf */.gx)(at)));
    const seenGreen = new Set();
    const hours = new Map();
    const weeks = [];
    (0,fold_checks/* foldAlong */.X)({ today, rules, examples: subjects, checks }, (check, courses, next) => {
        const week = (0,course/* weekOf */.gx)(check.at);
        for (const [id, { lastGreen }] of courses) {
            if (lastGreen?.check !== check || seenGreen.has(id))
                continue;
            seenGreen.add(id);
            const added = addedAt.get(id);
            // What is older than the first check was green before anybody looked.
            if (added !== undefined && added >= since && Date.parse(check.at) >= added)
                hours.set(week, [...(hours.get(week) ?? []), (Date.parse(check.at) - added) / HOUR_MS]);
        }
        if ((next !== null && (0,course/* weekOf */.gx)(next.at) === week) || !timed.has(week))
            return;
        const own = hours.get(week) ?? [];
        weeks.push({ week: dayAt(week), ...judged(courses, week, { today, rules, until }), firstRunHours: own.length === 0 ? null : (0,percentile/* median */.JZ)((0,percentile/* sorted */.IP)(own)) });
    });
    return weeks;
}
const HOUR_MS = 3_600_000;
/** Monday of a week, as `weekOf` counts them: 1970-01-01 was a Thursday. */
const dayAt = (week) => new Date((week * 7 - 3) * health_input/* DAY_MS */.sO).toISOString().slice(0, 10);
/** Who is there, and who was: until which week. The tree of today says nothing about a week ago. */
function everybody(examples, checks) {
    const here = new Map(examples.filter(({ tier, graduated }) => tier !== 'archived' && !graduated).map((subject) => [subject.id, { ...subject, tree: null }]));
    const until = new Map();
    const gone = new Map();
    for (const { at, rows } of checks) {
        const week = (0,course/* weekOf */.gx)(at);
        for (const [id, , tier] of rows) {
            if (here.has(id) || tier === 'archived' || week < (until.get(id) ?? Number.NEGATIVE_INFINITY))
                continue;
            until.set(id, week);
            gone.set(id, { id, path: id, tier, graduated: false, product: false, tree: null });
        }
    }
    return { subjects: [...here.values(), ...gone.values()], until };
}
function judged(courses, week, { today, rules, until }) {
    const sunday = new Date((week * 7 + 3) * health_input/* DAY_MS */.sO).toISOString().slice(0, 10);
    const day = sunday < today ? sunday : today;
    const counts = { green: 0, yellow: 0, red: 0 };
    for (const course of courses.values()) {
        if (course.last !== null && week <= (until.get(course.subject.id) ?? Number.POSITIVE_INFINITY))
            counts[(0,judge_example/* judgeExample */.m7)(course, rules, day).health] += 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./app/site/garden-weeks.js
/** The weeks of a garden: how it was, and what came and went as git tells it. */



function gardenWeeks(input, examples, log, { garden }) {
    const begin = input.checks.reduce((first, { at }) => (at < first ? at : first), '9');
    const options = { folder: garden.folder, archiveFolder: garden.archive_folder };
    const graduates = examples.flatMap(({ path, graduatedTo }) => (graduatedTo === undefined ? [] : [{ path, date: graduatedTo.date }]));
    const flagged = examples.filter(({ archivedBy }) => archivedBy.length > 0).map(({ path }) => path);
    const whole = turnover(log ?? [], { ...options, sinceMs: Date.parse(begin === '9' ? input.today : begin.slice(0, 10)) - health_input/* DAY_MS */.sO, graduated: graduates, flagged });
    const ids = new Map(examples.map(({ path, id }) => [path, id]));
    const addedAt = new Map(whole.added.flatMap(({ path, at }) => (ids.has(path) ? [[ids.get(path), at]] : [])));
    const weeks = weeksOf({ ...input, addedAt });
    const byWeek = Map.groupBy(log ?? [], ({ at }) => mondayOf(at));
    const left = Map.groupBy([...whole.archived, ...whole.graduated], ({ at }) => mondayOf(at));
    const counted = (moved) => new Set(moved.map(({ path }) => path)).size;
    return weeks.map((week) => {
        const own = turnover(byWeek.get(week.week) ?? [], { ...options, sinceMs: Number.NEGATIVE_INFINITY });
        const graduated = (left.get(week.week) ?? []).filter((each) => whole.graduated.includes(each));
        const archived = (left.get(week.week) ?? []).filter((each) => whole.archived.includes(each));
        return { week: week.week, green: week.green, yellow: week.yellow, red: week.red, added: counted(own.added), removed: counted([...own.removed, ...archived]), graduated: counted(graduated), firstRunHours: week.firstRunHours };
    });
}
/** YYYY-MM-DD, UTC. 1970-01-01 was a Thursday. */
const mondayOf = (ms) => new Date((Math.floor((Math.floor(ms / health_input/* DAY_MS */.sO) + 3) / 7) * 7 - 3) * health_input/* DAY_MS */.sO).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./app/site/asked-once.js

function askedOnce(world, config) {
    const data = (0,load_history/* dataOf */.q)(world, config);
    if (data === null)
        return world;
    const known = new Map();
    const snapshot = ({ fetched = false } = {}) => known.get(fetched) ?? known.set(fetched, data.snapshot({ fetched })).get(fetched);
    return { ...world, data: { snapshot, update: (decide) => data.update(decide) } };
}

// EXTERNAL MODULE: ./core/history/finding-counts.js
var finding_counts = __webpack_require__(1385);
// EXTERNAL MODULE: ./core/history/layout.js
var layout = __webpack_require__(6931);
;// CONCATENATED MODULE: ./app/site/finding-days.js
/** Findings over time: what those who appended checks counted, the last of each day, and what there is today. */




/** Paths are sorted by month, so these are the newest: three a day for two years. */
const MOST_FILES = 2000;
/** null: there is no data branch. One of before this was counted has no such file. */
async function readFindingDays(snapshot) {
    if (snapshot === null)
        return { days: [], problems: [] };
    const placed = (await snapshot.list('findings')).map((path) => ({ path, place: (0,layout/* placeOf */.$t)(path) }));
    const known = new Map(placed.flatMap(({ path, place }) => (place?.kind === 'findings' ? [[path, place]] : [])).slice(-MOST_FILES));
    const strange = placed.filter(({ place }) => place?.kind !== 'findings').map(({ path }) => unreadable(path, 'is none of the files that Hortus writes'));
    const read = [...(await snapshot.readAs([...known.keys()], { maxBytes: finding_counts/* FINDING_COUNTS_MAX_BYTES */.OX }, (path, file) => (file.ok ? (0,finding_counts/* readCounts */.ZQ)(path, known.get(path), file.value.text) : (0,problem/* fail */.fJ)(unreadable(path, `cannot be read: ${file.problem.message}`))))).values()];
    const counts = read.flatMap((each) => (each.ok ? [each.value] : [])).sort((a, b) => (0,order/* byWord */.GM)(a.at, b.at) || (0,order/* byWord */.GM)(a.id, b.id));
    const byDay = new Map(counts.map(({ at, errors, warnings, notices }) => [at.slice(0, 10), { date: at.slice(0, 10), errors, warnings, notices }]));
    return { days: [...byDay.values()], problems: [...strange, ...read.flatMap((each) => (each.ok ? [] : [each.problem]))] };
}
/** What was found now says more about today than a check of this morning. What a clock dates later is left out, as health does. */
function findingDays(past, findings, today) {
    return [...past.filter(({ date }) => date < today), { date: today, ...(0,finding_counts/* countFindings */.Gt)(findings) }];
}
const unreadable = (path, why) => ({ code: 'HISTORY.FINDINGS', message: `${JSON.stringify(path.slice(0, 300))} on the data branch ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path });

;// CONCATENATED MODULE: ./core/picture/picture-facts.js
/** What a file of a repository is as a picture, from its first bytes: its name says nothing. Only kinds that run no script are known; SVG is none of them. */
/** Total: null for what is no such picture. */
function pictureFacts(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
        return { kind: 'png', ...(bytes.length >= 24 ? picture_facts_sized(view.getUint32(16), view.getUint32(20)) : UNKNOWN) };
    if (begins(bytes, [0x47, 0x49, 0x46, 0x38]))
        return { kind: 'gif', ...(bytes.length >= 10 ? picture_facts_sized(view.getUint16(6, true), view.getUint16(8, true)) : UNKNOWN) };
    if (begins(bytes, [0xff, 0xd8, 0xff]))
        return { kind: 'jpeg', ...jpegSize(view) };
    if (begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]))
        return { kind: 'webp', ...webpSize(view) };
    return null;
}
const UNKNOWN = { width: null, height: null };
/** A browser shows none that is larger. */
const picture_facts_MOST = 65_535;
const picture_facts_sized = (width, height) => (width > 0 && height > 0 && width <= picture_facts_MOST && height <= picture_facts_MOST ? { width, height } : UNKNOWN);
const begins = (bytes, head) => head.every((byte, at) => bytes[at] === byte);
/** From segment to segment up to the one that begins a frame (ITU-T T.81, annex B). */
function jpegSize(view) {
    for (let at = 2; at + 9 <= view.byteLength;) {
        if (view.getUint8(at) !== 0xff)
            return UNKNOWN;
        const marker = view.getUint8(at + 1);
        if (marker === 0xff) {
            at += 1;
            continue;
        }
        if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
            return picture_facts_sized(view.getUint16(at + 7), view.getUint16(at + 5));
        // Of no length: what stands alone.
        at += marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
    }
    return UNKNOWN;
}
/** The three forms of the container (RFC 9649). */
function webpSize(view) {
    if (view.byteLength < 30)
        return UNKNOWN;
    switch (view.getUint32(12)) {
        case 0x56503858: // VP8X
            return picture_facts_sized(1 + three(view, 24), 1 + three(view, 27));
        case 0x5650384c: { // VP8L
            const bits = view.getUint32(21, true);
            return picture_facts_sized(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff));
        }
        case 0x56503820: // VP8
            return picture_facts_sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
        default:
            return UNKNOWN;
    }
}
const three = (view, at) => view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);

;// CONCATENATED MODULE: ./app/site/picture-places.js
/** Which pictures a README shows, as far as its text says so plainly, and where in the repository they lie. What is missed here is shown by its name. */
/** `readme`: its path, from the root of the repository. In the order of the text, each once. */
function picturePlaces(readme, text) {
    const found = new Map();
    // Most READMEs show none.
    if (!/!\[|<img|\]:/i.test(text))
        return [];
    for (const { address, alt } of addressesIn(text)) {
        const path = picture_places_placeOf(readme, address);
        if (path !== null && !found.has(path))
            found.set(path, { path, alt });
        if (found.size === picture_places_MOST)
            break;
    }
    return [...found.values()];
}
const picture_places_MOST = 20;
const picture_places_LONGEST = 1000;
/** `![alt](address "title")`, `<img src="address">`, and `[name]: address` that an image may use. Each pattern is bounded, so linear (A08). */
function* addressesIn(text) {
    for (const line of text.split('\n')) {
        if (line.length > 20_000)
            continue;
        for (const [, alt = '', angle, bare] of line.matchAll(/!\[([^[\]\n]{0,300})\]\(\s{0,3}(?:<([^<>\n]{1,500})>|([^\s()<>]{1,500}))/g))
            yield { address: angle ?? bare, alt };
        for (const [tag] of line.matchAll(/<img\s[^<>]{0,1000}>/gi)) {
            const address = attribute(tag, 'src');
            if (address !== null)
                yield { address, alt: attribute(tag, 'alt') ?? '' };
        }
        const [, address] = /^ {0,3}\[[^[\]\n]{1,300}\]: {0,9}<?([^\s<>]{1,500})/.exec(line) ?? [];
        if (address !== undefined && /\.(?:png|jpe?g|gif|webp)(?:[?#]|$)/i.test(address))
            yield { address, alt: '' };
    }
}
const ATTRIBUTES = {
    src: /\ssrc\s{0,3}=\s{0,3}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'>]{1,500}))/i,
    alt: /\salt\s{0,3}=\s{0,3}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'>]{1,500}))/i,
};
function attribute(tag, name) {
    const [, quoted, single, bare] = ATTRIBUTES[name].exec(tag) ?? [];
    return quoted ?? single ?? bare ?? null;
}
/** null: not in the repository. */
function picture_places_placeOf(readme, address) {
    const plain = picture_places_decoded(address.split(/[?#]/)[0]);
    if (plain === null || plain === '' || plain.length > picture_places_LONGEST || /^[a-z][\w+.-]*:|^\/\/|\\|\0/i.test(plain))
        return null;
    const parts = plain.startsWith('/') ? [] : readme.split('/').slice(0, -1);
    for (const part of plain.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length === 0 ? null : parts.join('/');
}
function picture_places_decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./app/site/pictures.js
/** The pictures that the pages of a garden show: files of the repository that are what they say, copied as they are. */



const COVERS = ['cover.png', 'cover.jpg', 'cover.jpeg', 'cover.webp', 'cover.gif'];
async function readPictures({ files }, examples, readmes, listed, limits) {
    const there = new Set(listed);
    const places = new Map(examples.map(({ path, name }) => [path, placesOf(path, name, readmes.get(path), there)]));
    const known = new Map();
    const problems = [];
    let left = limits.togetherBytes;
    for (const path of [...new Set([...places.values()].flatMap((own) => own.map((each) => each.path)))].sort()) {
        const read = (await files.readBytes?.(path, { maxBytes: Math.min(limits.maxBytes, Math.max(0, left)) })) ?? null;
        const facts = read?.ok === true ? pictureFacts(read.value) : null;
        if (read?.ok === true && facts !== null) {
            left -= read.value.length;
            known.set(path, { path, bytes: read.value.length, digest: (0,external_node_crypto_.createHash)('sha256').update(read.value).digest('hex'), width: facts.width, height: facts.height });
        }
        else if (read !== null)
            problems.push(pictures_leftOut(path, read.ok ? 'it is no picture of a kind that is copied (PNG, JPEG, GIF, WebP)' : read.problem.message));
    }
    return {
        of: ({ path }) => {
            const own = (places.get(path) ?? []).flatMap((place) => (known.has(place.path) ? [{ place, picture: known.get(place.path) }] : []));
            const [first] = own;
            return { picture: first === undefined ? null : { path: first.picture.path, width: first.picture.width, height: first.picture.height, alt: first.place.alt }, pictures: own.map(({ picture }) => picture) };
        },
        all: [...known.values()],
        problems,
    };
}
/** Its cover comes first. What git does not list is nobody's to publish: a file that is ignored, or not there. */
function placesOf(directory, name, readme, there) {
    const cover = COVERS.map((each) => (directory === '.' ? each : `${directory}/${each}`)).find((path) => there.has(path));
    const shown = readme === undefined ? [] : picturePlaces(readme.path, readme.text);
    const all = [...(cover === undefined ? [] : [{ path: cover, alt: name }]), ...shown];
    return all.filter(({ path }, at) => there.has(path) && all.findIndex((other) => other.path === path) === at);
}
const pictures_leftOut = (path, why) => ({ code: 'SITE.PICTURE', message: `${path} is not shown: ${why}.`, next: 'Its name is shown instead. Keep pictures of pages small, or raise `site.picture_kb`.', path });

// EXTERNAL MODULE: ./core/compare/declarations-of.js
var declarations_of = __webpack_require__(6623);
// EXTERNAL MODULE: ./core/history/index-series.js
var index_series = __webpack_require__(3843);
// EXTERNAL MODULE: ./app/steps/read-own-records.js
var read_own_records = __webpack_require__(9176);
// EXTERNAL MODULE: ./core/compare/metrics-of.js + 1 modules
var metrics_of = __webpack_require__(8854);
// EXTERNAL MODULE: ./core/history/builds.js
var history_builds = __webpack_require__(5048);
// EXTERNAL MODULE: ./core/history/segments.js + 1 modules
var history_segments = __webpack_require__(3349);
// EXTERNAL MODULE: ./core/record/run-summary.js
var run_summary = __webpack_require__(6878);
;// CONCATENATED MODULE: ./app/site/past-facts.js
/** What the data branch says of one example, as its page shows it. */









const NO_PAST = { records: [], recordCount: 0, series: [], accepted: [], quarantined: [], expected: {}, problems: [] };
/** `mostRecords`: the newest that are shown. */
function pastFacts(example, { records, measured, metrics, recordCount, accepted, quarantined, problems }, mostRecords) {
    const all = (0,history_builds/* buildsOf */.j)(measured);
    const shown = all.slice(0, MOST_SERIES);
    const direction = directionsOf(records, metrics);
    const series = shown.map((each) => withSegments(each, accepted, direction(each)));
    const kept = withinBytes(records.slice(-mostRecords).toReversed());
    return {
        records: kept,
        recordCount,
        series,
        ...(series.length === 0 ? {} : { summary: summaryOf(series, accepted) }),
        accepted,
        quarantined,
        expected: (0,run_summary/* summariseRuns */.t)(records).expected,
        problems: [...problems, ...(shown.length < all.length ? [tooMany(example, all.length)] : []), ...(kept.length < Math.min(records.length, mostRecords) ? [tooLarge(example, kept.length)] : [])],
    };
}
/** Nobody looks at more; by their names, so that which are shown does not change from build to build. */
const MOST_SERIES = 200;
function withSegments(series, accepted, direction) {
    const segments = (0,history_segments/* segmentsOf */.O)(series.points, (0,segments_accepted/* acceptedFor */.J)(series.key, accepted));
    // Segments count builds with a finite value, and so do the points that are shown.
    const points = series.points.filter(({ value }) => Number.isFinite(value));
    return { key: series.key, unit: series.unit, direction, points, segments: segments.map(({ start, points: own, cause }) => ({ start, builds: own.length, cause })), noise: (0,noise_floor/* noiseFloor */.nb)((segments.at(-1)?.points ?? []).map(({ value }) => value)).value };
}
/** What is declared, or the newest record that has the metric says, or its name. */
function directionsOf(records, options) {
    const known = new Map();
    for (const record of records.slice(-NEWEST)) {
        for (const [name, found] of (0,values_of/* valuesOf */.s)([record], (0,sides/* startsOf */.jb)(record) > 0 ? 'start' : 'build')) {
            const { direction } = (0,metrics_of/* metricOf */.a)(found, options);
            known.set(name, direction === 'min' || direction === 'max' ? direction : null);
        }
    }
    return ({ key }) => known.get(`${key.origin} ${key.metric}`) ?? declaredDirection(options, key.metric);
}
const NEWEST = 3;
function declaredDirection({ declared }, name) {
    const direction = Object.hasOwn(declared, name) ? declared[name].direction : null;
    return direction === 'min' || direction === 'max' ? direction : null;
}
/** Records with long curves: so much of them goes into the memory of a build and into a page. The newest is always there. */
const MOST_BYTES = 8 * 1024 * 1024;
function withinBytes(newestFirst) {
    let left = MOST_BYTES;
    return newestFirst.filter((record, at) => {
        if (left < 0)
            return false;
        left -= sizeOf(record);
        return left >= 0 || at === 0;
    });
}
/** About: only curves make a record long. */
function sizeOf({ reported }) {
    const series = Object.values(reported.metrics.series ?? {});
    return 5000 + series.reduce((sum, { points = [] }) => sum + points.length * 40, 0);
}
const tooMany = (example, count) => ({ code: 'SITE.SERIES', message: `${example} has ${count} series; the first ${MOST_SERIES} are shown.`, next: '`hortus history show` shows the others.' });
const tooLarge = (example, count) => ({ code: 'SITE.RECORDS', message: `The records of ${example} are so long that only the newest ${count} are shown.`, next: '`hortus history show` has the series of all; a shorter history of steps makes records shorter.' });

;// CONCATENATED MODULE: ./app/site/local-pasts.js
/** Where nothing was ever appended: the records that runs left on this machine. */





const local_pasts_MOST = 30;
async function localPasts(world, examples, config) {
    const records = Map.groupBy(await (0,read_own_records/* readOwnRecords */.t)(world, examples.map(({ id }) => id), local_pasts_MOST), ({ example }) => example?.id ?? '');
    const facts = new Map(examples.flatMap((example) => {
        const own = (records.get(example.id) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const metrics = { tolerance: config.compare.tolerance, runner: config.compare.runner, declared: (0,declarations_of/* declarationsOf */.R)(example, config) };
        return own.length === 0 ? [] : [[example.id, pastFacts(example.id, { records: own, measured: own.flatMap((record) => [...(0,index_series/* measuredOf */.ED)(record)]), metrics, recordCount: own.length, accepted: [], quarantined: [], problems: [] }, local_pasts_MOST)]];
    }));
    const keys = new Map([...facts].map(([id, past]) => [id, (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(past)).digest('hex')]));
    return { of: (id) => facts.get(id) ?? NO_PAST, keyOf: (id) => keys.get(id) ?? '', kept: Promise.resolve() };
}

// EXTERNAL MODULE: ./core/history/index-document.js
var index_document = __webpack_require__(6031);
// EXTERNAL MODULE: ./core/history/layout-records.js
var layout_records = __webpack_require__(6072);
// EXTERNAL MODULE: ./app/steps/read-history.js
var read_history = __webpack_require__(2427);
;// CONCATENATED MODULE: ./app/site/past-cache.js
/** What an earlier build knew of the past of examples, outside of the repository (A47): in parts, so that one new record writes little again. */

const PART_BYTES = 64 << 20;
/** Examples in a part, about. */
const PART = 32;
async function openPastCache(cache, examples) {
    const parts = 2 ** Math.ceil(Math.log2(Math.max(1, examples / PART)));
    const keyOf = (part) => `site-past/1 ${part} of ${parts}`;
    const texts = await Promise.all(Array.from({ length: parts }, (_, part) => cache.get(keyOf(part), { maxBytes: PART_BYTES })));
    const known = new Map(texts.flatMap(readPart).map((each) => [each.id, each]));
    const partOf = (id) => (0,external_node_crypto_.createHash)('sha256').update(id).digest().readUInt32BE(0) % parts;
    return {
        get: (id, key) => (known.get(id)?.key === key ? known.get(id) : null),
        async put(all) {
            const byPart = Map.groupBy(all, ({ id }) => partOf(id));
            const changed = [...byPart].filter(([, own]) => own.some((each) => known.get(each.id) !== each));
            await Promise.all(changed.map(([part, own]) => cache.put(keyOf(part), writePart(own))));
        },
    };
}
/** The first line is the sum of the rest: what was cut or damaged is nothing. */
function writePart(all) {
    const body = all.map(({ id, key, head, series, records }) => `${JSON.stringify([id, key])}\n${head}\n${series}\n${records}\n`).join('');
    return `${sumOf(body)}\n${body}`;
}
function readPart(text) {
    const end = text?.indexOf('\n') ?? -1;
    if (text === null || end === -1 || sumOf(text.slice(end + 1)) !== text.slice(0, end))
        return [];
    const lines = text.slice(end + 1, -1).split('\n');
    return Array.from({ length: Math.floor(lines.length / 4) }, (_, at) => {
        const [id, key] = JSON.parse(lines[at * 4]);
        return { id, key, head: lines[at * 4 + 1], series: lines[at * 4 + 2], records: lines[at * 4 + 3] };
    });
}
const sumOf = (text) => (0,external_node_crypto_.hash)('sha256', text);

;// CONCATENATED MODULE: ./app/site/past-lines.js
function pastLines(id, key, { records, series, ...head }) {
    return { id, key, head: JSON.stringify(head), series: JSON.stringify(packed(series)), records: JSON.stringify(records) };
}
/** Each part is read when somebody asks for it, and kept while `recent` holds it. */
function openPast({ head, series, records }, recent) {
    return {
        ...JSON.parse(head),
        get series() {
            return recent(series, (line) => unpacked(JSON.parse(line)));
        },
        get records() {
            return recent(records, (line) => JSON.parse(line));
        },
    };
}
/** Pages go from example to example: what was read last is asked for again at once, and then no more. */
function rememberRecent(most) {
    const known = new Map();
    return (line, read) => {
        if (known.has(line))
            return known.get(line);
        const value = read(line);
        known.set(line, value);
        if (known.size > most)
            known.delete(known.keys().next().value);
        return value;
    };
}
function packed(all) {
    const numbers = new Map();
    const builds = [];
    const numberOf = ({ record, commit, tree, at }) => {
        const word = JSON.stringify([record, commit, tree, at]);
        const known = numbers.get(word);
        if (known !== undefined)
            return known;
        numbers.set(word, builds.length);
        return builds.push([record, commit, tree, at]) - 1;
    };
    return { builds, series: all.map((each) => ({ ...each, points: each.points.map((point) => [numberOf(point), point.value, point.starts]) })) };
}
function unpacked({ builds, series }) {
    return series.map((each) => ({
        ...each,
        points: each.points.map(([at, value, starts]) => {
            const [record, commit, tree, when] = builds[at];
            return { record, commit, tree, at: when, value, starts };
        }),
    }));
}

;// CONCATENATED MODULE: ./app/site/read-pasts.js
/** What the data branch knows of every example of a garden: read again only where its files there are others than last time. */











/** Newest records of one example, and of all together: 5,000 examples show four each. */
const [read_pasts_MOST, MOST_TOGETHER] = [30, 20_000];
/** Examples that are read at once: the records of all would not fit into the memory. */
const AT_ONCE = 100;
/** Examples whose records are kept as values. */
const RECENT = 128;
async function readPasts(cache, snapshot, examples, config) {
    const most = Math.max(1, Math.min(read_pasts_MOST, Math.floor(MOST_TOGETHER / Math.max(1, examples.length))));
    const [files, known, build] = await Promise.all([filesOf(snapshot), openPastCache(cache, examples.length), cache.build()]);
    const wanted = examples.map((example) => {
        const metrics = { tolerance: config.compare.tolerance, runner: config.compare.runner, declared: (0,declarations_of/* declarationsOf */.R)(example, config) };
        const own = files.get(example.id) ?? [];
        return { example, metrics, files: own, key: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([build, most, metrics, own])).digest('hex') };
    });
    const lines = new Map();
    const stale = [];
    for (const each of wanted) {
        const before = known.get(each.example.id, each.key);
        if (before === null)
            stale.push(each);
        else
            lines.set(each.example.id, before);
    }
    for (let at = 0; at < stale.length; at += AT_ONCE)
        for (const each of await readSome(snapshot, stale.slice(at, at + AT_ONCE), most))
            lines.set(each.id, each);
    const recent = rememberRecent(RECENT);
    return {
        of: (id) => (lines.has(id) ? openPast(lines.get(id), recent) : NO_PAST),
        keyOf: (id) => lines.get(id)?.key ?? '',
        kept: known.put([...lines.values()].sort((a, b) => (0,order/* byWord */.GM)(a.id, b.id))),
    };
}
async function filesOf(snapshot) {
    const folders = ['records', 'packs', 'accepted', 'quarantine', 'index'];
    // A record is never written again, so where nobody knows ids its path says enough; an index without one is read each time.
    const listed = (await snapshot.listIds?.(...folders)) ?? new Map((await snapshot.list(...folders)).map((path) => [path, snapshot.commit]));
    const files = new Map();
    const names = new Map();
    for (const entry of listed) {
        const name = nameIn(entry[0]);
        const example = names.get(name) ?? read_pasts_decoded(name);
        names.set(name, example);
        const own = files.get(example);
        if (own === undefined)
            files.set(example, [entry]);
        else
            own.push(entry);
    }
    return files;
}
/** `records/vision%2Fdigits/2026-11/x.json` → `vision%2Fdigits`, and so is what lies there and is none of ours: it is told with the example. */
function nameIn(path) {
    const start = path.indexOf('/') + 1;
    const end = path.indexOf('/', start);
    return end === -1 ? path.slice(start).replace(/\.json$/, '') : path.slice(start, end);
}
function read_pasts_decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
async function readSome(snapshot, wanted, most) {
    const [indexes, packs] = await Promise.all([indexesOf(snapshot, wanted), linesOfPacks(snapshot, wanted)]);
    const whole = wanted.filter(({ example }) => !indexes.has(example.id));
    const [newest, all] = await Promise.all([
        (0,read_history/* readHistory */.L)(snapshot, wanted.map(({ example }) => example.id), { recordsPerExample: most, listed: wanted.flatMap(({ files }) => files.map(([path]) => path)) }),
        (0,read_history/* readHistory */.L)(snapshot, whole.map(({ example }) => example.id), { listed: whole.flatMap(({ files }) => files.map(([path]) => path)) }),
    ]);
    const byExample = (items, of) => Map.groupBy(items, (item) => of(item) ?? '');
    const [records, everything] = [byExample(newest.records, ({ place }) => place.example), byExample(all.records, ({ place }) => place.example)];
    const [accepted, quarantined] = [byExample(newest.accepted, ({ example }) => example), byExample(newest.quarantined, ({ example }) => example)];
    const problems = byExample([...newest.problems, ...all.problems], ({ path }) => (path === undefined ? null : (read_pasts_exampleAt(path))));
    return wanted.map(({ example: { id }, metrics, files, key }) => {
        const measured = indexes.get(id) ?? (everything.get(id) ?? []).flatMap(({ record }) => [...(0,index_series/* measuredOf */.ED)(record)]);
        const recordCount = files.reduce((sum, [path]) => sum + ((0,layout/* placeOf */.$t)(path)?.kind === 'record' ? 1 : (packs.get(path) ?? 0)), 0);
        const told = [...new Map((problems.get(id) ?? []).map((each) => [each.message, each])).values()];
        return pastLines(id, key, pastFacts(id, { records: (records.get(id) ?? []).map(({ record }) => record), measured, metrics, recordCount, accepted: accepted.get(id) ?? [], quarantined: quarantined.get(id) ?? [], problems: told }, most));
    });
}
/** A line of a pack is told as `packs/x/2026-11.jsonl:12`. */
function read_pasts_exampleAt(path) {
    const place = (0,layout/* placeOf */.$t)(path.replace(/:\d+$/, ''));
    return place === null ? read_pasts_decoded(nameIn(path)) : 'example' in place ? place.example : null;
}
/** By example; one that is not there, is old or says anything but its records is left out, and they are read instead. */
async function indexesOf(snapshot, wanted) {
    const paths = new Map(wanted.map(({ example, files }) => [(0,layout/* pathOf */.XM)({ kind: 'index', example: example.id }), { id: example.id, sources: JSON.stringify(files.map(([path]) => path).filter((path) => isSource(path)).toSorted(order/* byWord */.GM)) }]));
    const read = await snapshot.readAs([...paths.keys()], { maxBytes: index_document/* INDEX_MAX_BYTES */.sQ }, (path, file) => {
        const index = file.ok ? (0,index_document/* readIndex */.vY)(file.value.text) : null;
        const { id, sources } = paths.get(path);
        return index !== null && index.example === id && JSON.stringify(index.sources) === sources ? index.measured : null;
    });
    return new Map([...read].flatMap(([path, measured]) => (measured === null ? [] : [[paths.get(path).id, measured]])));
}
function isSource(path) {
    const kind = (0,layout/* placeOf */.$t)(path)?.kind;
    return kind === 'record' || kind === 'pack';
}
function linesOfPacks(snapshot, wanted) {
    const paths = wanted.flatMap(({ files }) => files.map(([path]) => path).filter((path) => (0,layout/* placeOf */.$t)(path)?.kind === 'pack'));
    return snapshot.readAs(paths, { maxBytes: layout_records/* PACK_MAX_BYTES */.Fk }, (_path, file) => (file.ok ? file.value.text.split('\n').filter((line) => line !== '').length : 0));
}

;// CONCATENATED MODULE: ./app/site/readmes.js
/** A longer one is cut, and its page says so. */
const readmes_MOST_BYTES = 256 * 1024;
/** Of all together. When it is used up, the rest show their first lines. */
const readmes_MOST_TOGETHER = 128 * 1024 * 1024;
const FEW = 4096;
/** `listed`: the files of the repository. */
async function readReadmes({ files }, examples, listed) {
    const paths = readmePaths(examples, listed);
    const read = await files.readTexts([...paths.values()], { maxBytes: readmes_MOST_BYTES });
    const found = new Map();
    const problems = [];
    let left = readmes_MOST_TOGETHER;
    for (const [directory, path] of paths) {
        const whole = read.get(path);
        const file = whole.ok && left > 0 ? whole : whole.ok || whole.problem.kind === 'too_large' || whole.problem.kind === 'not_utf8' ? await files.readText(path, { maxBytes: left > 0 ? readmes_MOST_BYTES : FEW, head: true }) : whole;
        if (!file.ok) {
            problems.push({ code: 'SITE.README', message: `${path} is not shown: ${file.problem.message}.`, next: 'Write it as a plain UTF-8 file of the repository.', path });
            continue;
        }
        left -= file.value.text.length;
        found.set(directory, { path, ...file.value });
    }
    return { of: found, problems };
}
/** `README.md` first; a name without an ending last. */
const NAMES = ['readme.md', 'readme.markdown', 'readme.txt', 'readme'];
function readmePaths(examples, listed) {
    const directories = new Set(examples.map(({ path }) => path));
    const best = new Map();
    for (const path of listed) {
        const slash = path.lastIndexOf('/');
        const directory = slash === -1 ? '.' : path.slice(0, slash);
        const rank = path.length - slash > 20 ? -1 : NAMES.indexOf(path.slice(slash + 1).toLowerCase());
        if (rank === -1 || !directories.has(directory))
            continue;
        const known = best.get(directory);
        if (known === undefined || rank < known.rank || (rank === known.rank && path < known.path))
            best.set(directory, { path, rank });
    }
    return new Map(examples.flatMap(({ path }) => (best.has(path) ? [[path, best.get(path).path]] : [])));
}

;// CONCATENATED MODULE: ./app/site/shown-details.js
const detailsOf = ({ cards, curves, trust }) => ({ cards: new Map(cards), curves: new Map(curves), trust: new Map(trust) });

;// CONCATENATED MODULE: ./app/site/gather-garden.js
/** One garden as the pages need it: its examples, what is known of their past, its health, its workspace, and what is wrong with it. */























async function gatherGarden(outside, config, { today, taken }) {
    const world = askedOnce((0,look_once/* lookOnce */.n)(outside), config);
    const loaded = loadJudged(world, config);
    const garden = loaded.garden;
    const [{ examples, unreadable }, health, findings, workspace, pasts, days, listed, { remoteUrl }] = await Promise.all([
        garden,
        wholeHealth(world, config, { today }, garden),
        loaded.findings,
        workspaceOf(world, config),
        garden.then(({ examples: all }) => pastsOf(world, config, all)),
        snapshotOf(world, config).then(readFindingDays),
        (0,list_files/* listFiles */.C)(world),
        world.remotes.addresses(),
    ]);
    if (!health.ok)
        return health;
    const readmes = await readReadmes(world, examples, listed);
    const pictures = await readPictures(world, examples, readmes.of, listed, { maxBytes: config.site.picture_kb * 1024, togetherBytes: PICTURE_BYTES });
    const parts = { health: health.value, rows: new Map(health.value.shown.examples.map((row) => [row.id, row])), pasts, readmes, pictures, checks: checkRows(health.value.input.checks, today), findings: Map.groupBy(findings, ({ example }) => example ?? '') };
    const shown = examples.map((example) => exampleData(example, parts));
    const name = (0,repository_name/* repositoryName */.a)(remoteUrl) ?? (0,plain/* plain */.pj)(world.files.rootAbs.split('/').at(-1) || 'garden');
    const contracts = await notCaptured(world, config);
    const data = {
        slug: slugOf(name, taken),
        name,
        repositoryUrl: remoteUrl === null ? null : (0,labels_of_build/* webAddress */.D)(remoteUrl),
        commit: health.value.shown.repository.commit,
        examples: shown,
        unreadable: unreadable.map((each) => ({ ...each, findings: parts.findings.get(each.id) ?? [] })),
        health: health.value.shown,
        weeks: gardenWeeks(health.value.input, examples, health.value.log, config),
        workspace: workspace?.index ?? null,
        ...(workspace === null ? {} : { workspaceDetails: detailsOf(workspace) }),
        findings,
        findingDays: findingDays(days.days, findings, today),
        problems: [...health.value.shown.problems, ...contracts, ...days.problems, ...readmes.problems, ...pictures.problems, ...shown.flatMap(({ problems }) => problems)],
    };
    return (0,problem.ok)({ data, pictures: pictures.all, kept: pasts.kept });
}
/** Letters, digits and hyphens; the number behind it is the first that is free. */
function slugOf(name, taken) {
    const word = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60).replaceAll(/^-|-$/g, '') || 'garden';
    for (let at = 1;; at++) {
        const slug = at === 1 ? word : `${word}-${at}`;
        if (!taken.has(slug))
            return slug;
    }
}
/** Capturing the scripts of a large garden takes longer than all the rest, so the site leaves that to `hortus validate`. */
async function notCaptured({ files }, { contracts }) {
    return (await files.stat(contracts.path)) === null ? [] : [{ code: 'SITE.CONTRACTS', message: `Whether the scripts still keep to the contracts in ${contracts.path} was not looked at for this page.`, next: '`hortus validate` captures them.', path: contracts.path }];
}
/** Of all pictures together: a site on GitHub Pages may have 1 GB. */
const PICTURE_BYTES = 200 * 1024 * 1024;
/** The garden, and what `hortus validate` says of the repository. Where nothing changed since somebody asked, only the descriptors are read. */
function loadJudged(world, config) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const findings = (0,judge_repository.judgeRepository)(world, config, { captures: false }, resolve).then((report) => report.findings);
    // A promise that was kept stays so: this reads only when nobody has.
    let read = false;
    void promise.then(() => (read = true), () => undefined);
    findings.then(async () => read || resolve(await (0,load_garden/* loadExamples */.e)(world, config)), reject).catch(reject);
    return { garden: promise, findings };
}
/** null: there is none. Errors are marked: the pages show what is there. */
async function workspaceOf(world, config) {
    if (!(await (0,keeps_workspace/* keepsWorkspace */.s)(world, config)))
        return null;
    const { workspaceShown } = await Promise.all(/* import() */[__webpack_require__.e(3246), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 469));
    return (0,remember_report/* rememberReport */.g)(world, { verb: 'site-workspace', config, options: {} }, (seen) => workspaceShown(seen, config));
}
async function pastsOf(world, config, examples) {
    const snapshot = await snapshotOf(world, config);
    return snapshot === null ? localPasts(world, examples, config) : readPasts(world.cache, snapshot, examples, config);
}
/** null: there is none, or it cannot be asked: that is told by the health, which asks the same. */
async function snapshotOf(world, config) {
    const data = (0,load_history/* dataOf */.q)(world, config);
    const found = data === null ? null : await (0,last_snapshot/* lastSnapshot */.H)(data);
    return found?.ok === true ? found.value.snapshot : null;
}
function exampleData(example, { health, rows, pasts, readmes, pictures, checks, findings }) {
    const { id, path } = example;
    const past = pasts.of(id);
    const cheap = { tree: health.trees.get(path) ?? null, readme: readmes.of.get(path) ?? null, ...pictures.of(example), health: rows.get(id) ?? null, checks: checks.get(id) ?? [], findings: findings.get(id) ?? [] };
    // The days since it was green change every day, and the day does not.
    const row = cheap.health?.lastGreen == null ? cheap.health : { ...cheap.health, lastGreen: { ...cheap.health.lastGreen, days: 0 } };
    const digest = (0,external_node_crypto_.hash)('sha256', JSON.stringify([example, { ...cheap, health: row }, pasts.keyOf(id)]));
    const { recordCount, summary, accepted, quarantined, expected, problems } = past;
    return {
        example,
        digest,
        ...cheap,
        recordCount,
        ...(summary === undefined ? {} : { summary }),
        accepted,
        quarantined,
        expected,
        problems,
        get records() {
            return past.records;
        },
        get series() {
            return past.series;
        },
    };
}

// EXTERNAL MODULE: ./app/steps/load-config.js + 1 modules
var load_config = __webpack_require__(312);
;// CONCATENATED MODULE: ./app/site/other-gardens.js
/** The gardens that stand beside the first one: opened, read by their own configuration, and told when they cannot be. */


/** `place`: a directory or an address. */
async function openGarden(main, place) {
    if (main.gardenAt === undefined)
        return (0,problem/* fail */.fJ)(ALONE);
    const opened = await main.gardenAt(place);
    if (!opened.ok)
        return opened;
    const { world } = opened.value;
    // Its settings are a stranger's: none of them may send this machine anywhere.
    const resolved = await (0,load_config/* loadConfig */.Z9)(world, { dotlist: ['workspace.lfs.server=off'] });
    const dispose = () => opened.value[Symbol.asyncDispose]();
    if (resolved.ok)
        return { ok: true, value: { world: { ...world, cache: within(main.cache, place) }, config: resolved.value.config, [Symbol.asyncDispose]: dispose } };
    await dispose();
    return (0,problem/* fail */.fJ)({ ...resolved.problem, message: `Its configuration cannot be read: ${resolved.problem.message}` });
}
/** A clone lies at another place each time; what is known of it is kept under its address. */
const within = (cache, place) => ({ build: () => cache.build(), get: (key, options) => cache.get(`${place} ${key}`, options), put: (key, text) => cache.put(`${place} ${key}`, text) });
const notShown = (place, { message, next }) => ({ code: 'SITE.GARDEN', message: `The garden ${withoutUser(place)} is not shown: ${message}`, next });
/** What stands before an @ may be a password (A67). */
const withoutUser = (place) => place.replace(/\/\/[^/]*@/, '//');
const ALONE = { code: 'SITE.ALONE', message: 'This world knows no other gardens.', next: 'Build their sites where they are.' };

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(4233);
;// CONCATENATED MODULE: ./app/site/manifest.js
/** What the last build wrote into a directory, as it lies in the site itself. A stranger may have changed it: it decides only what is made again and what is taken away. */

const MANIFEST = '.hortus-site.json';
const MANIFEST_MAX_BYTES = 64 * 1024 * 1024;
const SCHEMA = 'hortus-site/1';
/** A line a file; equal sites give equal bytes. */
function renderManifest({ build, files }) {
    const lines = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, { digest, sha256, bytes }]) => `${JSON.stringify(path)}:${JSON.stringify([digest, sha256, bytes])}`);
    return `{"schema":"${SCHEMA}","build":${JSON.stringify(build)},"files":{\n${lines.join(',\n')}\n}}\n`;
}
/** Total: null for what no build wrote. */
function readManifest(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: MANIFEST_MAX_BYTES, maxDepth: 4, maxString: 8000 });
    if (!parsed.ok || !isObject(parsed.value))
        return null;
    const { schema, build, files } = parsed.value;
    if (schema !== SCHEMA || !isTextOrNull(build) || !isObject(files))
        return null;
    const entries = Object.entries(files);
    return entries.every((entry) => isWritten(entry[1])) ? { build, files: new Map(entries.map(([path, [digest, sha256, bytes]]) => [path, { digest, sha256, bytes }])) } : null;
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isWritten = (value) => Array.isArray(value) && value.length === 3 && isTextOrNull(value[0]) && isTextOrNull(value[1]) && typeof value[2] === 'number';

;// CONCATENATED MODULE: ./app/site/write-site.js
/**
 * Writes a site: makes only what changed since the last time, and takes away only what it wrote itself. What was written is noted in the
 * site (manifest.ts), before the first file and after the last, so that the build after a killed one knows what is its own.
 */




/** `build`: a word for the code that makes the files; what other code made is made again. */
async function writeSite(folder, files, build) {
    const [before, sizes] = await Promise.all([lastTime(folder), folder.sizes()]);
    const strange = files.filter(({ path }) => sizes.has(path) && !before.files.has(path)).map(({ path }) => path);
    if (strange.length > 0)
        return (0,problem/* fail */.fJ)(notOurs(folder.rootAbs, strange));
    const isKept = ({ path, digest }) => digest !== null && before.build === build && before.files.get(path)?.digest === digest && sizes.get(path) === before.files.get(path).bytes;
    const wanted = files.filter((file) => !isKept(file));
    const paths = new Set(files.map(({ path }) => path));
    const gone = [...before.files].filter(([path]) => !paths.has(path) && path !== MANIFEST);
    const made = await makeAll(folder, { wanted, gone, before, sizes, build });
    if (!made.ok)
        return made;
    const { begun, written, removed, problems, now } = made.value;
    const all = new Map(files.map(({ path }) => [path, now.get(path) ?? before.files.get(path)]));
    const text = renderManifest({ build, files: all });
    const closed = !begun && text === before.text ? (0,problem.ok)(undefined) : await folder.write(MANIFEST, text);
    return closed.ok ? (0,problem.ok)({ files: all.size, bytes: [...all.values()].reduce((sum, { bytes }) => sum + bytes, 0), written, removed, problems }) : closed;
}
async function lastTime(folder) {
    const read = await folder.readText(MANIFEST, { maxBytes: MANIFEST_MAX_BYTES });
    const manifest = read.ok ? readManifest(read.value.text) : null;
    return manifest === null || !read.ok ? { build: null, files: new Map(), text: '' } : { ...manifest, text: read.value.text };
}
async function makeAll(folder, { wanted, gone, before, sizes }) {
    const now = new Map();
    let [written, begun] = [0, false];
    for (const file of wanted) {
        const content = await file.make();
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        const known = before.files.get(file.path);
        now.set(file.path, { digest: file.digest, sha256, bytes: bytes.length });
        if (known?.sha256 === sha256 && sizes.get(file.path) === bytes.length)
            continue;
        if (!begun) {
            const noted = await begin(folder, wanted, before);
            if (!noted.ok)
                return noted;
            begun = true;
        }
        const done = await folder.write(file.path, bytes);
        if (!done.ok)
            return done;
        written += 1;
    }
    const { removed, problems } = await write_site_takeAway(folder, gone, sizes);
    return (0,problem.ok)({ now, begun, written, removed, problems });
}
/** Whatever is about to be written is ours, should nobody come to the end. */
function begin(folder, wanted, { files }) {
    return folder.write(MANIFEST, renderManifest({ build: null, files: new Map([...files, ...wanted.map(({ path }) => [path, write_site_UNKNOWN])]) }));
}
const write_site_UNKNOWN = { digest: null, sha256: null, bytes: -1 };
/** A file that somebody changed since is no longer what was written here. */
async function write_site_takeAway(folder, gone, sizes) {
    const problems = [];
    let removed = 0;
    for (const [path, { sha256 }] of gone) {
        if (!sizes.has(path))
            continue;
        const isOurs = sha256 === null || (await folder.digestOf(path)) === sha256;
        const done = isOurs ? await folder.remove(path) : (0,problem/* fail */.fJ)(changed(path));
        if (done.ok)
            removed += 1;
        else
            problems.push(done.problem);
    }
    return { removed, problems };
}
const changed = (path) => ({ code: 'SITE.CHANGED', message: `${path} no longer belongs to the site, and somebody changed it since it was written.`, next: 'It was left there. Remove it when nobody needs it.', path });
const notOurs = (rootAbs, paths) => ({
    code: 'SITE.NOT_OURS',
    message: `${rootAbs} has ${(0,figures/* count */.U9)(paths.length, 'file')} that the site would write over and no build wrote: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}.`,
    next: 'Nothing was written. Name an empty or new directory with --out DIR, or remove them.',
});

// EXTERNAL MODULE: ./app/steps/data-errors.js
var data_errors = __webpack_require__(4112);
;// CONCATENATED MODULE: ./app/site.js
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
/** The verb `site`: what is committed, gathered and written as pages. */









/** A garden beside the first one that cannot be read is left out and told; the first one must be there. */
async function site(world, config, { outAbs, today, repositories = [] }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = world.folderAt?.(outAbs);
        if (folder === undefined)
            return (0,problem/* fail */.fJ)(NO_FOLDER);
        const open = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const first = await gather(world, config, today, new Set());
        if (!first.ok)
            return first;
        const all = [first.value];
        const problems = [];
        for (const place of new Set([...config.site.repositories, ...repositories])) {
            const other = await gatherOther(world, place, { today, taken: new Set(all.map(({ data }) => data.slug)), open });
            if (other.ok)
                all.push(other.value);
            else
                problems.push(notShown(place, other.problem));
        }
        const [main, ...others] = all.map(({ data }) => data);
        const shown = { title: config.site.title ?? main.name, today, version: version/* VERSION */.x, url: config.site.url, gardens: [{ ...main, problems: [...main.problems, ...problems] }, ...others] };
        const copied = all.flatMap(({ world: own, data, pictures }) => pictureFiles(own, rootOf(shown, data), pictures));
        const written = await (0,data_errors/* withoutDataErrors */.S)(async () => writeSite(folder, [...buildSite(shown), ...(await assetFiles(world)), ...copied], await world.cache.build()));
        await Promise.all(all.map(({ kept }) => kept));
        if (!written.ok)
            return written;
        return (0,problem.ok)({ ...written.value, outAbs, gardens: shown.gardens.map(factsOf), problems: [...shown.gardens.flatMap((each) => each.problems), ...written.value.problems] });
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
async function gather(world, config, today, taken) {
    const gathered = await (0,data_errors/* withoutDataErrors */.S)(() => gatherGarden(world, config, { today, taken }));
    return gathered.ok ? (0,problem.ok)({ ...gathered.value, world }) : gathered;
}
/** It stays open until the site is written: its pictures are copied last. */
async function gatherOther(main, place, { today, taken, open }) {
    const opened = await openGarden(main, place);
    if (!opened.ok)
        return opened;
    open.use(opened.value);
    return gather(opened.value.world, opened.value.config, today, taken);
}
const factsOf = ({ name, examples }) => ({ name, examples: examples.length });
const NO_FOLDER = { code: 'SITE.NO_FOLDER', message: 'This world publishes nothing.', next: 'Run `hortus site` on a machine with the garden.' };

// EXTERNAL MODULE: ./actions/below.js
var actions_below = __webpack_require__(8341);
;// CONCATENATED MODULE: ./actions/verbs/site.js





/** What was left out is told on the pages; with `strict` it fails the step. */
const siteStory = async ({ world, resolved: { config }, inputs, workspaceAbs }) => {
    const outAbs = (0,external_node_path_.resolve)(workspaceAbs, inputs.out ?? '.hortus/site');
    const built = await site(world, config, { outAbs, today: world.clock.now().toISOString().slice(0, 10) });
    if (!built.ok)
        return built;
    const { files, bytes, gardens, problems } = built.value;
    world.log.info(`${files} files for ${gardens.map(({ name, examples }) => `${(0,figures/* count */.U9)(examples, 'example')} of ${name}`).join(', ')}; left out: ${problems.length}`);
    for (const { code, message, next } of problems)
        world.log.warn(`${code}: ${message} ${next}`);
    const [first] = problems;
    if (first !== undefined && inputs.strict)
        return (0,problem/* fail */.fJ)({ ...first, message: `${problems.length} left out, the first: ${first.message}` });
    return (0,problem.ok)({ report: null, outputs: { directory: (0,actions_below/* toPosix */.d7)((0,external_node_path_.relative)(workspaceAbs, outAbs)), files: String(files), bytes: String(bytes), 'left-out': String(problems.length) } });
};


/***/ }),

/***/ 4118:
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

/***/ 5773:
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

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ summariseRuns)
/* harmony export */ });
/* harmony import */ var _held_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9217);

const CHECKS = new Set(['smoke', 'benchmark']);
/** Folds records, in any order, into what `list` and `info` show. */
function summariseRuns(records) {
    const byTime = [...records].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
    const green = byTime.findLast((record) => (0,_held_up_js__WEBPACK_IMPORTED_MODULE_0__/* .heldUp */ .J)(record) && CHECKS.has(record.kind) && record.observed !== null);
    const last = byTime.at(-1);
    return {
        runs: records.length,
        lastGreen: green === undefined ? null : { date: timeOf(green), record: green.id, preset: green.preset ?? null, tree: green.observed?.code.tree ?? null },
        last: last === undefined ? null : { date: timeOf(last) || null, record: last.id, state: last.status.state },
        expected: expectedTimes(byTime),
    };
}
const timeOf = (record) => record.observed?.endedAt ?? record.observed?.startedAt ?? '';
function expectedTimes(records) {
    const good = records.filter((record) => record.status.state === 'succeeded' && record.preset !== undefined && record.observed !== null);
    const byPreset = Map.groupBy(good, (record) => record.preset);
    return Object.fromEntries([...byPreset].map(([preset, runs]) => {
        const builds = runs.map((run) => run.observed?.phases['build']).filter((ms) => ms !== undefined);
        return [preset, { runMs: median(runs.map((run) => run.observed.durationMs)), buildMs: builds.length === 0 ? null : median(builds), runs: runs.length }];
    }));
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}


/***/ }),

/***/ 1956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1783);
/**
 * The one builder of HTML, as markdown/md.ts is of Markdown (A27): text that someone else wrote is a `string` and cannot be put into a
 * template; `text` makes it harmless, in an element as in a quoted attribute. Nothing untrusted is ever a tag, an address or a style.
 */

/** The literal parts are ours, the values are safe already. */
function html(literals, ...values) {
    let out = literals[0];
    for (let at = 0; at < values.length; at++)
        out += String(values[at]) + literals[at + 1];
    return out;
}
/** Any text, on one line: an element's content, or an attribute's in quotes. */
const text = (untrusted, max = 1000) => escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(untrusted), max));
/** The same with its lines, for `<pre>`. */
const lines = (untrusted, max = 4000) => escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y1)(untrusted), max));
/** A name, a path, a value: as code. */
const code = (untrusted, max = 300) => html `<code>${text(untrusted === '' ? ' ' : untrusted, max)}</code>`;
const join = (parts, separator = '') => parts.filter((part) => part !== '').join(separator);
const NOTHING = '';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
const escaped = (words) => (/[&<>"'`]/.test(words) ? words.replace(/[&<>"'`]/g, (letter) => ENTITIES[letter]) : words);
/** A sentence that may quote names in backticks: those become code, as Markdown would show them. */
function sentence(untrusted, max = 1000) {
    const parts = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(untrusted), max).split('`');
    // An odd number of pieces means that every quote is closed.
    return parts.length % 2 === 1 ? join(parts.map((part, at) => (at % 2 === 0 ? text(part) : code(part)))) : text(untrusted, max);
}


/***/ }),

/***/ 849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);

/** First column heads its row. Columns that no row fills are left out. Scrolls by itself where the page is narrow. */
function table(name, columns, rows) {
    const cells = rows.map((row) => columns.map(({ show }) => show(row)));
    const used = columns.map((_column, at) => cells.some((row) => row[at] !== ''));
    const classOf = (at) => (columns[at].figures === true ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` class="n"` : columns[at].wide === true ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` class="w"` : _html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
    const head = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(columns.map(({ title }, at) => (used[at] === true ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="col"${classOf(at)}>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title)}</th>` : _html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$)));
    const body = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells.map((row) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(row.map((cell, at) => (used[at] !== true ? _html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : at === 0 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="row">${cell}</th>` : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td${classOf(at)}>${cell}</td>`)))}</tr>`), '\n');
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="scroll" role="region" tabindex="0" aria-label="${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name, 200)}"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MODEL_STATES)
/* harmony export */ });
/** The states that a model may have (TFC-0005, rule 77), in the order of its life. */
const MODEL_STATES = ['experimental', 'staging', 'production', 'archived'];


/***/ }),

/***/ 2490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ spark),
/* harmony export */   o: () => (/* binding */ extremes)
/* harmony export */ });
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);
/** A line of figures as a small picture. What it is about stands beside it in words; it says only how it went. */


/** Nothing for fewer than three figures. Of more than fit, each column keeps its smallest and its largest: a peak is never lost. */
function spark({ values, label, noise = 0.01, width = 160, height = 32 }) {
    const all = values.filter((value) => Number.isFinite(value) && (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .drawable */ .ve)(value));
    if (all.length < 3)
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const shown = extremes(all, Math.floor(width / 2));
    const [low, high] = (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(bounds(all), noise);
    const x = (at) => round(2 + (at / (all.length - 1)) * (width - 8));
    const y = (value) => round(height - 4 - ((value - low) / (high - low)) * (height - 8));
    const path = shown.map(({ at, value }) => `${x(at)} ${y(value)}`).join('L');
    const last = all.at(-1);
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="spark" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label, 300)}"><path class="line" d="M${path}"/><circle class="dot" cx="${x(all.length - 1)}" cy="${y(last)}" r="3"/></svg>`;
}
/** At most two of each of `columns`, the first and the last always among them. */
function extremes(values, columns) {
    if (values.length <= columns * 2)
        return values.map((value, at) => ({ at, value }));
    const kept = new Set([0, values.length - 1]);
    for (let column = 0; column < columns; column++) {
        const [from, to] = [Math.floor((column * values.length) / columns), Math.floor(((column + 1) * values.length) / columns)];
        let [least, most] = [from, from];
        for (let at = from; at < to; at++) {
            if (values[at] < values[least])
                least = at;
            if (values[at] > values[most])
                most = at;
        }
        kept.add(least);
        kept.add(most);
    }
    return [...kept].sort((a, b) => a - b).map((at) => ({ at, value: values[at] }));
}
/** Too many for the arguments of `Math.min`. */
function bounds(values) {
    let [least, most] = [values[0], values[0]];
    for (const value of values) {
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    return [least, most];
}
const round = (value) => Math.round(value * 10) / 10;


/***/ }),

/***/ 9883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ newestFirst)
/* harmony export */ });
/** By the date in their ids, and by id where that is the same: a run without one comes last. */
const newestFirst = (runs) => runs.toSorted((a, b) => ((a.date ?? '') === (b.date ?? '') ? (a.id < b.id ? 1 : -1) : (a.date ?? '') < (b.date ?? '') ? 1 : -1));


/***/ })

};
