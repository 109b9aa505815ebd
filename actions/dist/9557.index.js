export const id = 9557;
export const ids = [9557,2425];
export const modules = {

/***/ 59557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  siteStory: () => (/* binding */ siteStory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
// EXTERNAL MODULE: ./core/render/html/html.js
var html = __webpack_require__(1956);
// EXTERNAL MODULE: ./core/integrity/sha256-text.js
var sha256_text = __webpack_require__(57387);
;// CONCATENATED MODULE: ./site/shell/digest.js

/** Of all that a file is made of; equal parts give equal digests. */
const digestOf = (...parts) => (0,sha256_text/* sha256Text */.f)(JSON.stringify(parts));

// EXTERNAL MODULE: ./site/shell/frame.js
var shell_frame = __webpack_require__(67978);
// EXTERNAL MODULE: ./site/shell/parts.js
var shell_parts = __webpack_require__(54097);
// EXTERNAL MODULE: ./site/shell/paths.js
var paths = __webpack_require__(58495);
// EXTERNAL MODULE: ./site/benchmarks/benchmark-path.js
var benchmark_path = __webpack_require__(73254);
;// CONCATENATED MODULE: ./site/benchmarks/benchmark-pages.js






/** What changed anywhere, and a page with all series of each example that has records. */
function* benchmarkPages(site, garden) {
    const root = (0,paths/* rootOf */.I5)(site, garden);
    const path = (0,paths/* sectionPath */.Pu)(root, 'benchmarks');
    const around = digestOf('benchmarks', (0,shell_frame/* frameFacts */.T3)(site), garden.slug, garden.repositoryUrl);
    const measured = garden.examples.filter(({ recordCount, summary }) => recordCount > 0 || summary !== undefined);
    const [first, ...others] = (0,shell_parts/* partsOf */.CI)(measured, { root, name: 'benchmarks', path });
    yield {
        path,
        digest: digestOf(around, garden.examples.length, measured.map(({ example, recordCount, summary }) => [example.id, recordCount, summary])),
        make: async () => (0,shell_frame/* frame */.Gt)({ site, garden, title: 'Benchmarks', path, active: 'benchmarks', body: (await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4217)]).then(__webpack_require__.bind(__webpack_require__, 74217))).overviewBody(garden, measured, first, root), description: `What the examples of ${garden.name} measured, and where it changed.` }),
    };
    for (const part of others) {
        yield {
            path: part.path,
            digest: digestOf(around, part.number, part.all, part.rows.map(({ example, recordCount, summary }) => [example.id, recordCount, summary])),
            make: async () => (0,shell_frame/* frame */.Gt)({ site, garden, title: (0,shell_parts/* partTitle */.e7)('Benchmarks', part), path: part.path, active: 'benchmarks', body: (0,html/* html */.qy) `<h1>Benchmarks <small>page ${part.number}</small></h1>
${(await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4217)]).then(__webpack_require__.bind(__webpack_require__, 74217))).measuredTable(part, root)}` }),
        };
    }
    for (const data of measured) {
        const own = (0,benchmark_path/* benchmarkPath */.p)(root, data.example.id);
        yield {
            path: own,
            of: data.example.id,
            digest: digestOf(around, data.digest),
            make: async () => (0,shell_frame/* frame */.Gt)({ site, garden, title: `Benchmarks of ${data.example.name}`, path: own, active: null, body: (await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(2513)]).then(__webpack_require__.bind(__webpack_require__, 92513))).exampleBody(garden, data, own, root), scripts: [(0,paths/* assetPath */.Q$)('charts.js')] }),
        };
    }
}

;// CONCATENATED MODULE: ./site/example/leads-elsewhere.js
/**
 * Every way in which `readme/places.ts` comes from an example to another: up, from the root of the repository, or down to one that lies
 * inside; also where letters of the way are written as something else. `inside`: ids that others lie below.
 */
function leadsElsewhere({ example: { id, path }, readme }, inside) {
    if (readme === null || !path.endsWith(`/${id}`))
        return false;
    const { text } = readme;
    return inside.has(id) || text.includes('../') || text.includes('..\\') || text.includes(`/${path.slice(0, -id.length)}`) || OTHERWISE.test(text);
}
/** Of `../`: percent signs, entities of HTML and escapes of Markdown. */
const OTHERWISE = /%2[ef]|%5c|&#|&(?:period|sol|bsol);|\\[./]/i;
/** `a/b/c` lies below `a/b` and `a`. */
const idsAbove = (ids) => new Set([...ids].flatMap((id) => [...id.matchAll(/\//g)].map(({ index }) => id.slice(0, index))));

// EXTERNAL MODULE: ./site/example/page-of.js
var page_of = __webpack_require__(68168);
;// CONCATENATED MODULE: ./site/example/readme-of.js

/** The section of the README: from an earlier build where somebody remembers it, for what reads Markdown is more code than all the rest of a page. `linked`: a word for the pages that it may link to. */
function readmeOf(page, linked) {
    const { data: { example, readme, pictures, rememberReadme }, path, root, repositoryUrl } = page;
    const make = async () => (await Promise.all(/* import() */[__webpack_require__.e(5350), __webpack_require__.e(1976), __webpack_require__.e(4059)]).then(__webpack_require__.bind(__webpack_require__, 44059))).readmeSection(page);
    return rememberReadme === undefined ? make() : rememberReadme(digestOf(path, root, repositoryUrl, example.id, example.path, readme, pictures, linked), make);
}

;// CONCATENATED MODULE: ./site/example/example-pages.js





/** A page for each example. Its bytes depend on what is known of it, on the frame, and on which other examples a README may link to. */
function* examplePages(site, garden) {
    const ids = new Set(garden.examples.map(({ example }) => example.id));
    const make = (0,page_of/* pageOf */.Z)(site, garden, ids);
    const around = digestOf('example', (0,shell_frame/* frameFacts */.T3)(site), garden.slug, garden.repositoryUrl, garden.health.data.source);
    // Of 5,000 ids once, and not once for each of them.
    const others = digestOf([...ids]);
    const inside = idsAbove(ids);
    for (const data of garden.examples) {
        const page = make(data);
        const title = data.example.name;
        const linked = leadsElsewhere(data, inside) ? others : null;
        yield {
            path: page.path,
            of: data.example.id,
            digest: digestOf(around, data.digest, linked),
            make: async () => {
                const { exampleBody } = await __webpack_require__.e(/* import() */ 2067).then(__webpack_require__.bind(__webpack_require__, 52067));
                return (0,shell_frame/* frame */.Gt)({ site, garden, title, path: page.path, active: null, body: exampleBody(page, await readmeOf(page, linked)), ...(data.example.description === null ? {} : { description: data.example.description }) });
            },
        };
    }
}

// EXTERNAL MODULE: ./core/render/render-json.js
var render_json = __webpack_require__(6466);
// EXTERNAL MODULE: ./site/shell/repository-links.js
var repository_links = __webpack_require__(99719);
// EXTERNAL MODULE: ./site/shell/encoded-path.js
var encoded_path = __webpack_require__(45325);
;// CONCATENATED MODULE: ./site/feeds/addresses.js
/** Whole addresses, for readers that are not on the site. */

/** `url`: where the site is published, with a slash at its end. The name of a file may hold `%`, which an address must escape. */
const addressOf = (url, path) => url + path.replaceAll('%', '%25').replace(/(^|\/)index\.html$/, '$1');
/** A name for all time that nobody need be able to open (RFC 4151): it stays when the site moves. */
function tagOf(garden, ...words) {
    const [, host, path] = /^https?:\/\/([^/\s:]+)(?::\d+)?\/(.+)$/.exec(garden.repositoryUrl ?? '') ?? [];
    return `tag:${host === undefined ? 'hortus.invalid' : host.toLowerCase()},2026:${[path ?? garden.slug, ...words].map(encoded_path/* encodedPath */.y).join(':')}`;
}

// EXTERNAL MODULE: ./core/health/outcome.js
var health_outcome = __webpack_require__(84641);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
;// CONCATENATED MODULE: ./site/feeds/health-changes.js
/** When the word about an example changed: it began to fail, or was green again, as its checks tell it at the rung that its tier asks for. */


/** Newest first, at most `most`. */
function healthChanges({ examples }, most) {
    return examples.flatMap(changesOf).sort((a, b) => (0,order/* byWord */.GM)(b.at, a.at) || (0,order/* byWord */.GM)(a.example, b.example)).slice(0, most);
}
function changesOf({ example, health, checks, olderChecks }) {
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
    // What was said before the checks that are shown is not known: the first word of them is no news then.
    return found.filter(({ before }) => before || !olderChecks);
}

;// CONCATENATED MODULE: ./site/feeds/atom.js
/** Changes of health as a feed (RFC 4287), the newest first. */





const MOST = 100;
/** Ends with a line end. */
function atom(site, garden) {
    const root = (0,paths/* rootOf */.I5)(site, garden);
    const changes = healthChanges(garden, MOST);
    const updated = changes[0]?.at ?? `${site.today}T00:00:00.000Z`;
    return (0,html/* html */.qy) `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${(0,html/* text */.Qq)(tagOf(garden, 'health'))}</id>
<title>${(0,html/* text */.Qq)(`Health of ${garden.name}`, 200)}</title>
<updated>${(0,html/* text */.Qq)(updated)}</updated>
<author><name>Hortus</name></author>
<generator version="${(0,html/* text */.Qq)(site.version, 40)}">Hortus</generator>
${links(site.url, `${root}feed.xml`, (0,paths/* sectionPath */.Pu)(root, 'health'))}
${(0,html/* join */.fj)(changes.map((change) => entry(site, garden, root, change)), '\n')}
</feed>
`;
}
/** Where nobody said where the site is, a relative address is better than none: it is right for whoever fetched the feed from it. */
function links(url, self, page) {
    const own = url === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<link rel="self" type="application/atom+xml" href="${(0,html/* text */.Qq)(addressOf(url, self))}"/>
`;
    return (0,html/* html */.qy) `${own}<link rel="alternate" type="text/html" href="${(0,html/* text */.Qq)(url === null ? page.slice(page.lastIndexOf('/') + 1) : addressOf(url, page))}"/>`;
}
function entry({ url }, garden, root, change) {
    const page = (0,paths/* examplePath */.Ag)(root, change.example);
    const commit = change.commit === null ? null : (0,repository_links/* repositoryLinks */.A)(garden.repositoryUrl).commit(change.commit);
    return (0,html/* html */.qy) `<entry>
<id>${(0,html/* text */.Qq)(tagOf(garden, 'health', change.example, change.at))}</id>
<title>${(0,html/* text */.Qq)(titleOf(change), 300)}</title>
<updated>${(0,html/* text */.Qq)(change.at)}</updated>
<link rel="alternate" type="text/html" href="${(0,html/* text */.Qq)(url === null ? page.slice(root.length).replaceAll('%', '%25') : addressOf(url, page), 2000)}"/>
${commit === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<link rel="related" type="text/html" href="${(0,html/* text */.Qq)(commit)}"/>
`}<category term="${(0,html/* text */.Qq)(change.to)}"/>
<summary type="text">${(0,html/* text */.Qq)(summaryOf(change), 600)}</summary>
</entry>`;
}
function titleOf({ example, to, before, rung }) {
    if (to === 'failed')
        return `${example} ${before ? 'began to fail' : 'fails'} at ${rung}`;
    return before ? `${example} reached ${rung} again` : `${example} reached ${rung} for the first time`;
}
function summaryOf({ name, at, commit, reason }) {
    return `${name}: in the check of ${at.slice(0, 10)}${commit === null ? '' : ` of commit ${commit.slice(0, 12)}`}${reason === null ? '' : `: ${reason}`}.`;
}

;// CONCATENATED MODULE: ./site/feeds/index-document.js

function indexDocument(site, garden) {
    const root = (0,paths/* rootOf */.I5)(site, garden);
    const { examples, green, yellow, red, archived, graduated } = garden.health.summary;
    return {
        schema: 'site-index/1',
        tool: { name: 'hortus', version: site.version },
        title: site.title,
        url: site.url,
        asOf: site.today,
        garden: { slug: garden.slug, name: garden.name, repositoryUrl: garden.repositoryUrl, commit: garden.commit },
        gardens: site.gardens.map((each) => ({ slug: each.slug, name: each.name, index: relative(root, `${(0,paths/* rootOf */.I5)(site, each)}index.json`) })),
        summary: { examples, green, yellow, red, archived, graduated },
        examples: garden.examples.map((each) => exampleOf(each, root)),
    };
}
function exampleOf({ example, health, expected, picture }, root) {
    const { id, path, name, description, tier, need, verification } = example;
    return {
        id,
        path,
        page: relative(root, (0,paths/* examplePath */.Ag)(root, id)),
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
        picture: picture === null ? null : relative(root, (0,paths/* picturePath */.Mq)(root, picture.path)),
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
    return (0,html/* html */.qy) `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${(0,html/* join */.fj)(pages.map((path) => (0,html/* html */.qy) `<url><loc>${(0,html/* text */.Qq)(addressOf(url, path), 4000)}</loc></url>`), '\n')}
</urlset>
`;
}

;// CONCATENATED MODULE: ./site/feeds/feed-files.js







/** What programs read of one garden. */
function* feedFiles(site, garden) {
    const root = (0,paths/* rootOf */.I5)(site, garden);
    const digest = digestOf('feeds', (0,shell_frame/* frameFacts */.T3)(site), site.today, garden.commit, garden.health.summary, garden.examples.map((each) => each.factsDigest));
    yield { path: `${root}index.json`, digest: digestOf(digest, garden.examples.map(({ expected }) => Object.entries(expected).map(([preset, { runMs }]) => [preset, runMs]))), make: () => (0,render_json/* renderJson */.h)(indexDocument(site, garden)) };
    yield { path: `${root}feed.xml`, digest, make: () => atom(site, garden) };
}
/** What is about all pages: a list of them, and a word to GitHub Pages that nothing here is to be made into something else. */
function* wholeSiteFiles({ url }, paths) {
    yield { path: '.nojekyll', digest: 'empty', make: () => '' };
    if (url !== null)
        yield { path: 'sitemap.xml', digest: digestOf('sitemap', url, paths), make: () => sitemap(url, paths) };
}

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/render/html/table.js
var table = __webpack_require__(50849);
// EXTERNAL MODULE: ./site/charts/chart.js
var chart = __webpack_require__(17494);
// EXTERNAL MODULE: ./site/charts/still-lines.js
var still_lines = __webpack_require__(60006);
// EXTERNAL MODULE: ./site/shell/bits.js
var bits = __webpack_require__(50259);
;// CONCATENATED MODULE: ./site/shell/data-script.js
/**
 * Data as a script, since a page that was opened from a file may load nothing else. It says its name and its value to whoever asks for
 * it, before or after it came (site/client/lib/data.ts). The value is read by JSON.parse: in a literal, `__proto__` would be no key.
 */
function dataScript(name, value) {
    return `(self.hortus=self.hortus||[]).push([${JSON.stringify(name)},JSON.parse(${quoted(JSON.stringify(value))})])\n`;
}
const quoted = (json) => `'${json.replaceAll(/[\\'\u2028\u2029]/g, (letter) => (letter > '~' ? `\\u${letter.charCodeAt(0).toString(16)}` : `\\${letter}`))}'`;

;// CONCATENATED MODULE: ./site/findings/finding-shown.js
/** A finding as a page shows it, made where the site is built and in the browser alike. */

const finding_shown_LEVELS = ['error', 'warning', 'notice'];
const LOOK = { error: 'bad', warning: 'open', notice: 'none' };
const GLYPH = { error: '✗', warning: '!', notice: '·' };
const levelBit = (level) => (0,html/* html */.qy) `<span class="level ${LOOK[level]}"><span aria-hidden="true">${GLYPH[level]}</span> ${level}</span>`;
/** `withCode`: it does not stand below its kind. */
function findingItem({ code, level, known, example, where, address, message, fix }, { withCode = false } = {}) {
    const whose = example === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `${example.href === null ? (0,html/* code */.aY)(example.id) : (0,html/* html */.qy) `<a href="${(0,html/* text */.Qq)(example.href, 5000)}">${(0,html/* code */.aY)(example.id)}</a>`} `;
    return (0,html/* html */.qy) `<li>${levelBit(level)}${known ? (0,html/* html */.qy) ` <span class="muted">known before</span>` : html/* NOTHING */.K$} ${withCode ? (0,html/* html */.qy) `${(0,html/* code */.aY)(code)} ` : html/* NOTHING */.K$}${whose}${(0,html/* sentence */.em)(message)} <small>${address === null ? (0,html/* text */.Qq)(where, 300) : (0,html/* html */.qy) `<a href="${(0,html/* text */.Qq)(address, 3000)}" rel="noreferrer">${(0,html/* text */.Qq)(where, 300)}</a>`}. ${(0,html/* sentence */.em)(fix)}</small></li>`;
}

;// CONCATENATED MODULE: ./site/findings/finding-data.js
/** All findings as the browser gets them: texts are said once, since thousands of findings say the same. */


function packFindings(all, base) {
    const at = new Map();
    const index = (words) => {
        const known = at.get(words);
        if (known !== undefined)
            return known;
        at.set(words, at.size);
        return at.size - 1;
    };
    const pages = {};
    const rows = all.map(({ code, path, message, fix, example, level, line, known }) => {
        const own = example === null ? -1 : index(example.id);
        if (example?.href != null)
            pages[own] = example.href;
        return [index(code), index(path), index(message), index(fix), own, finding_shown_LEVELS.indexOf(level), line ?? 0, known ? 1 : 0];
    });
    return { texts: [...at.keys()], rows, pages, base };
}
function unpackFindings({ texts, rows, pages, base }) {
    return rows.map(([code, path, message, fix, example, level, line, known]) => shownOf({ code: texts[code], path: texts[path], message: texts[message], fix: texts[fix], example: example === -1 ? null : { id: texts[example], href: pages[example] ?? null }, level: LEVELS[level], line: line === 0 ? null : line, known: known === 1 }, base));
}
function shownOf({ path, line, ...rest }, base) {
    const at = line === null ? '' : `${line}`;
    return { ...rest, where: at === '' ? path : `${path}:${at}`, address: base === null ? null : `${base}${path === '.' ? '' : (0,encoded_path/* encodedPath */.y)(path)}${at === '' ? '' : `#L${at}`}` };
}

;// CONCATENATED MODULE: ./site/findings/finding-form.js
/** Search and filters. They need the browser's help, so they are hidden until it gives it; without it kinds, levels and pages lead on. */



/** `data`: address of what is searched. */
function findingForm(all, data) {
    const times = (of) => all.filter(of).length;
    const codes = [...Map.groupBy(all, ({ code }) => code)].map(([code, own]) => [code, own.length]).sort(([a], [b]) => (a < b ? -1 : 1));
    const known = times((each) => each.known);
    return (0,html/* html */.qy) `<div class="filters" id="find" role="search" aria-label="Findings" data-href="${data}">
<div class="find"><label for="q">Search</label><input id="q" type="search" autocomplete="off" spellcheck="false" placeholder="Words of a message, a path, a fix" aria-describedby="said"></div>
<div class="facets">
${finding_form_select('code', 'Kind', codes.map(([code, many]) => [code, many]))}
${finding_form_select('level', 'Level', finding_shown_LEVELS.map((level) => [level, times((each) => each.level === level)]).filter(([, many]) => many > 0))}
${known === 0 ? html/* NOTHING */.K$ : finding_form_select('status', 'Status', [['new', all.length - known], ['known', known]])}
<div><label for="example">Example or area</label><input id="example" type="search" list="examples" autocomplete="off" spellcheck="false" placeholder="vision/resnet"><datalist id="examples"></datalist></div>
<button type="button" id="clear" hidden>Clear all</button></div>
<p id="said" role="status" class="muted">${(0,html/* text */.Qq)((0,figures/* count */.U9)(all.length, 'finding'))}.</p>
</div>
<ul class="findings" id="found" hidden></ul>
<p class="more" hidden><button type="button" id="more">Show more</button></p>`;
}
const finding_form_select = (id, label, options) => (0,html/* html */.qy) `<div><label for="${(0,html/* text */.Qq)(id)}">${(0,html/* text */.Qq)(label)}</label><select id="${(0,html/* text */.Qq)(id)}"><option value="">any</option>${(0,html/* join */.fj)(options.map(([value, many]) => (0,html/* html */.qy) `<option value="${(0,html/* text */.Qq)(value, 200)}">${(0,html/* text */.Qq)(value, 80)} (${many})</option>`))}</select></div>`;

;// CONCATENATED MODULE: ./site/findings/finding-pages.js
















/** What `hortus validate` says of the whole garden, kind by kind, and how much of it there was before. All of it, on as many pages as that takes. */
function* findingPages(site, garden) {
    const root = (0,paths/* rootOf */.I5)(site, garden);
    const path = (0,paths/* sectionPath */.Pu)(root, 'findings');
    const links = new Map(garden.examples.map(({ example: { id } }) => [id, (0,paths/* linkTo */.uM)(path, (0,paths/* examplePath */.Ag)(root, id))]));
    const around = digestOf('findings', (0,shell_frame/* frameFacts */.T3)(site), garden.slug, garden.repositoryUrl, [...links.keys()]);
    const all = inOrder(everyFinding(garden));
    const shown = all.slice(0, finding_pages_MOST);
    const parts = (0,shell_parts/* partsOf */.CI)(shown, { root, name: 'findings', path });
    const [first, ...others] = parts;
    yield {
        path,
        digest: digestOf(around, site.today, garden.findings, garden.findingDays, garden.unreadable),
        make: () => (0,shell_frame/* frame */.Gt)({ site, garden, title: 'Findings', path, active: 'findings', body: body(site, garden, all, parts, root), scripts: [(0,paths/* assetPath */.Q$)('charts.js'), (0,paths/* assetPath */.Q$)('findings.js')], description: `What is wrong in ${garden.name}, and how to fix it.` }),
    };
    for (const part of others) {
        yield {
            path: part.path,
            digest: digestOf(around, part),
            make: () => (0,shell_frame/* frame */.Gt)({ site, garden, title: (0,shell_parts/* partTitle */.e7)('Findings', part), path: part.path, active: 'findings', body: (0,html/* html */.qy) `<h1>Findings <small>page ${part.number}</small></h1>
<p class="muted"><a href="${(0,paths/* linkTo */.uM)(part.path, path)}">Kinds, search and how it was before</a></p>
${sections(garden, part, root)}` }),
        };
    }
    // Only for those who search: nothing is loaded before.
    if (first.all > 0)
        yield { path: (0,paths/* dataPath */.Kf)(root, 'findings'), digest: digestOf(around, shown), make: () => dataScript('findings', packFindings(shown.map((each) => sourceOf(each, (id) => links.get(id) ?? null)), baseOf(garden))) };
}
/** More are counted, and not shown: nobody reads 40 pages of them, and a browser must hold them all to search. */
const finding_pages_MOST = 20_000;
const everyFinding = ({ findings, unreadable }) => [...new Map([...findings, ...unreadable.flatMap((each) => each.findings)].map((each) => [JSON.stringify(each), each])).values()];
/** Kinds with errors first, of those the most frequent; what is of one kind stands together. */
function inOrder(all) {
    const groups = [...Map.groupBy(all, ({ code: of }) => of)].sort(([a, x], [b, y]) => rank(x) - rank(y) || y.length - x.length || (0,order/* byWord */.GM)(a, b));
    return groups.flatMap(([, own]) => own);
}
const rank = (own) => finding_shown_LEVELS.indexOf(own[0].level);
const sourceOf = ({ code: of, level, path, line, message, fix, example, status }, page) => ({ code: of, level, path, line, message, fix, known: status === 'known', example: example == null ? null : { id: example, href: page(example) } });
/** An address of a file, without the file. */
const baseOf = ({ repositoryUrl }) => (0,repository_links/* repositoryLinks */.A)(repositoryUrl).file('x')?.slice(0, -1) ?? null;
function body(site, garden, all, parts, root) {
    const counts = finding_shown_LEVELS.map((level) => (0,html/* html */.qy) `<div><dt>${levelBit(level)}</dt><dd>${all.filter((each) => each.level === level).length}</dd></div>`);
    const [first] = parts;
    return (0,html/* html */.qy) `<h1>Findings</h1>
<dl class="counts">${(0,html/* join */.fj)(counts)}</dl>
<p class="muted">As of ${(0,bits/* dayBit */.am)(site.today)}, by the rules of <code>hortus validate</code>. Known ones stand in the baseline: they were there before, and turn nothing red.</p>
${all.length === 0 ? html/* NOTHING */.K$ : findingForm(all.slice(0, finding_pages_MOST).map(({ code: of, level, status }) => ({ code: of, level, known: status === 'known' })), (0,paths/* linkTo */.uM)(first.path, (0,paths/* dataPath */.Kf)(root, 'findings')))}
<div id="all">
${trend(garden)}
${kinds(all, parts)}
${sections(garden, first, root)}
</div>`;
}
function trend({ findingDays: days }) {
    if (days.length === 0)
        return html/* NOTHING */.K$;
    const words = days.length === 1 ? (0,html/* html */.qy) `<p class="muted">Only one day is known, so there is no trend yet.</p>` : lines(days);
    return (0,html/* html */.qy) `<section id="trend"><h2>Over time</h2>${words}<details><summary>${(0,html/* text */.Qq)(days.length > MOST_DAYS ? `The last ${MOST_DAYS} of ${days.length} days` : (0,figures/* count */.U9)(days.length, 'day'))} as a table</summary>${(0,table/* table */.t)('Days', DAYS, days.slice(-MOST_DAYS).toReversed())}</details></section>`;
}
const MOST_DAYS = 60;
function lines(days) {
    const x = days.map(({ date }) => Date.parse(date) / 1000);
    const value = { unit: null, x: 'day', lines: [['errors', 'bad'], ['warnings', 'open'], ['notices', 'none']].map(([name, look]) => ({ name, look, x, y: days.map((day) => day[name]) })) };
    const [first, last] = [days[0], days.at(-1)];
    const label = `Findings: ${said(first)} on ${first.date}, ${said(last)} on ${last.date}`;
    return (0,chart/* chart */.b)({ kind: 'lines', value, label, still: (0,still_lines/* stillLines */.a)(value, label), caption: (0,html/* text */.Qq)(`${label}.`) });
}
const said = ({ errors, warnings, notices }) => [(0,figures/* count */.U9)(errors, 'error'), (0,figures/* count */.U9)(warnings, 'warning'), (0,figures/* count */.U9)(notices, 'notice')].join(', ');
const DAYS = [
    { title: 'day', show: ({ date }) => (0,bits/* dayBit */.am)(date) },
    { title: 'errors', figures: true, show: ({ errors }) => (0,html/* html */.qy) `${errors}` },
    { title: 'warnings', figures: true, show: ({ warnings }) => (0,html/* html */.qy) `${warnings}` },
    { title: 'notices', figures: true, show: ({ notices }) => (0,html/* html */.qy) `${notices}` },
];
function kinds(all, parts) {
    if (all.length === 0)
        return (0,html/* html */.qy) `<section id="kinds"><h2>Kinds</h2><p class="muted">Nothing was found.</p></section>`;
    const places = new Map(parts.toReversed().flatMap(({ path, rows }) => rows.map(({ code: of }) => [of, path])));
    const here = parts[0].path;
    const columns = [
        { title: 'kind', show: ([of]) => (places.has(of) ? (0,html/* html */.qy) `<a href="${places.get(of) === here ? (0,html/* html */.qy) `#${(0,html/* text */.Qq)(of, 200)}` : (0,paths/* linkTo */.uM)(here, places.get(of), of)}">${(0,html/* code */.aY)(of)}</a>` : (0,html/* code */.aY)(of)) },
        { title: 'level', show: ([, own]) => levelBit(own[0].level) },
        { title: 'new', figures: true, show: ([, own]) => (0,html/* html */.qy) `${own.filter(({ status }) => status !== 'known').length}` },
        { title: 'known', figures: true, show: ([, own]) => (0,html/* html */.qy) `${own.filter(({ status }) => status === 'known').length}` },
        { title: 'examples', figures: true, show: ([, own]) => (0,html/* html */.qy) `${new Set(own.map(({ example }) => example)).size}` },
        { title: 'for instance', wide: true, show: ([, own]) => (0,html/* sentence */.em)(own[0].message, 200) },
    ];
    return (0,html/* html */.qy) `<section id="kinds"><h2>Kinds</h2>${(0,table/* table */.t)('Kinds', columns, [...Map.groupBy(all, ({ code: of }) => of)])}
${all.length > finding_pages_MOST ? (0,html/* html */.qy) `<p class="note open">${finding_pages_MOST} of ${all.length} findings are shown and searched here; the page of each example has its own, and <code>hortus validate</code> all.</p>` : html/* NOTHING */.K$}</section>`;
}
function sections(garden, part, root) {
    const ids = new Set(garden.examples.map(({ example: { id } }) => id));
    const page = (id) => (ids.has(id) ? (0,paths/* linkTo */.uM)(part.path, (0,paths/* examplePath */.Ag)(root, id)) : null);
    const base = baseOf(garden);
    const groups = [...Map.groupBy(part.rows, ({ code: of }) => of)];
    return (0,html/* html */.qy) `${(0,html/* join */.fj)(groups.map(([of, own]) => (0,html/* html */.qy) `<section id="${(0,html/* text */.Qq)(of, 200)}"><h2>${(0,html/* code */.aY)(of)} <small>${(0,html/* text */.Qq)((0,figures/* count */.U9)(own.length, 'finding'))}${part.paths.length > 1 ? (0,html/* html */.qy) ` on this page` : html/* NOTHING */.K$}</small></h2><ul class="findings">${(0,html/* join */.fj)(own.map((each) => findingItem(shownOf(sourceOf(each, page), base))), '\n')}</ul></section>`), '\n')}
${(0,shell_parts/* pager */.IR)(part, 'finding')}`;
}

// EXTERNAL MODULE: ./core/history/check.js
var check = __webpack_require__(59365);
// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(11783);
// EXTERNAL MODULE: ./site/gallery/facets-of.js
var facets_of = __webpack_require__(15325);
// EXTERNAL MODULE: ./site/gallery/green-since.js
var green_since = __webpack_require__(15991);
// EXTERNAL MODULE: ./site/gallery/main-preset.js
var main_preset = __webpack_require__(90864);
;// CONCATENATED MODULE: ./site/gallery/entry-of.js







/** `words`: of its README (readme-words.ts). Every text is cut, so that one example cannot make the page heavy for all. */
function entryOf(data, root, words) {
    const { example, health, expected } = data;
    const preset = (0,main_preset/* mainPreset */.FP)(example);
    const word = health === null ? 'unknown' : (health.health ?? 'aside');
    const ms = preset === null ? null : (expected[preset.name]?.runMs ?? null);
    const here = (0,paths/* sectionPath */.Pu)(root, 'gallery');
    return {
        id: example.id,
        name: entry_of_short(example.name, 100),
        description: entry_of_short(example.description ?? '', 240),
        href: (0,paths/* linkTo */.uM)(here, (0,paths/* examplePath */.Ag)(root, example.id)),
        tier: example.tier,
        health: word,
        required: health?.required ?? null,
        since: (0,green_since/* greenSince */.o)(data),
        why: word === 'green' || health === null ? '' : entry_of_short(health.why, 140),
        lastGreen: health?.lastGreen?.at.slice(0, 10) ?? null,
        checked: health?.checked?.at.slice(0, 10) ?? null,
        rungs: health?.rungs == null ? null : rungLetters(health.rungs),
        device: (0,facets_of/* deviceWords */.gP)(example.need),
        ms,
        command: preset === null || example.graduatedTo !== undefined ? null : (0,main_preset/* runCommand */.d1)(example, preset.name),
        moved: example.graduatedTo === undefined ? null : entry_of_short(example.graduatedTo.repository, 100),
        picture: pictureOf(data, root, here),
        facets: (0,facets_of/* facetsOf */.C4)(example, word, ms),
        tags: [...new Set([...example.tags, ...example.datasets, ...(example.capability ?? '').split('/')])].map((tag) => entry_of_short(tag, 40)).slice(0, 30).join(' ').trim(),
        words,
    };
}
const rungLetters = (rungs) => order/* RUNGS */.Q$.map((rung) => check/* STATES */.x[rungs[rung]]).join('');
function pictureOf({ picture, example }, root, here) {
    if (picture === null)
        return null;
    const { path, width, height, alt } = picture;
    return { src: (0,paths/* linkTo */.uM)(here, (0,paths/* picturePath */.Mq)(root, path)), width, height, alt: entry_of_short(alt === '' ? example.name : alt, 120) };
}
const entry_of_short = (text, max) => (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(text), max);

;// CONCATENATED MODULE: ./site/gallery/card.js
/** A card of the gallery; the browser makes the same for those that the page did not bring. */





function card(entry) {
    const { id, name, description, href, device, ms, tier, command, moved } = entry;
    return (0,html/* html */.qy) `<li class="card" data-id="${(0,html/* text */.Qq)(id, 2000)}">${picture(entry)}<h2><a href="${(0,html/* text */.Qq)(href, 5000)}">${(0,html/* text */.Qq)(name)}</a></h2>
<p class="id">${(0,html/* text */.Qq)(id, 200)}</p>
${description === '' ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p class="about" dir="auto">${(0,html/* sentence */.em)(description)}</p>`}
<p class="state">${stateLine(entry)}</p>${ladder(entry)}
<p class="needs"><span>${(0,html/* text */.Qq)(device)}</span> <span>${(0,html/* text */.Qq)(ms === null ? 'time not measured' : `about ${(0,figures/* duration */.p0)(ms)}`)}</span> <span>${(0,html/* text */.Qq)(tier)}</span></p>
${moved !== null ? (0,html/* html */.qy) `<p class="moved">now in ${(0,html/* text */.Qq)(moved)}</p>` : command === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<div class="copy"><code>${(0,html/* text */.Qq)(command, 4000)}</code><button type="button" data-copy aria-label="Copy the command that runs ${(0,html/* text */.Qq)(name)}">Copy</button></div>`}</li>`;
}
function picture({ picture: shown }) {
    if (shown === null)
        return html/* NOTHING */.K$;
    const size = shown.width === null || shown.height === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` width="${shown.width}" height="${shown.height}"`;
    return (0,html/* html */.qy) `<img src="${(0,html/* text */.Qq)(shown.src, 5000)}" alt="${(0,html/* text */.Qq)(shown.alt)}" loading="lazy" decoding="async"${size}>`;
}
/** Health with its day, in words that are true without the color. */
function stateLine({ health, since, why, checked, required }) {
    const { glyph, look, words } = bits/* HEALTH */.Pg[health];
    const more = since !== null ? ` since ${since.atLeast ? 'at least ' : ''}${since.day}` : why === '' ? '' : `: ${why}`;
    return (0,html/* html */.qy) `<span class="health ${look}"><span aria-hidden="true">${glyph}</span> ${words}</span>${(0,html/* text */.Qq)(more)}${checked === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<small> ${since === null || required === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `reaches ${(0,html/* text */.Qq)(required)}, `}checked ${(0,html/* text */.Qq)(checked)}</small>`}`;
}
/** Rungs side by side, as signs; each with its words for those who hear the page or point at it. */
function ladder({ rungs }) {
    if (rungs === null)
        return html/* NOTHING */.K$;
    const states = order/* RUNGS */.Q$.map((_rung, at) => STATE_OF[rungs[at] ?? check/* STATES */.x.not_run] ?? 'not_run');
    const words = order/* RUNGS */.Q$.map((rung, at) => `${rung} ${bits/* RUNG_STATES */.av[states[at]].words}`).join(', ');
    return (0,html/* html */.qy) `<p class="ladder" role="img" aria-label="Rungs: ${(0,html/* text */.Qq)(words)}" title="${(0,html/* text */.Qq)(words)}">${(0,html/* join */.fj)(states.map((each) => (0,html/* html */.qy) `<i class="${bits/* RUNG_STATES */.av[each].look}">${bits/* RUNG_STATES */.av[each].glyph}</i>`))}</p>`;
}
const STATE_OF = Object.fromEntries(Object.entries(check/* STATES */.x).map(([state, letter]) => [letter, state]));

// EXTERNAL MODULE: ./site/gallery/entry.js
var gallery_entry = __webpack_require__(51775);
;// CONCATENATED MODULE: ./site/gallery/filter-form.js
/** Search and filters. They need the browser's help, so they are hidden until it gives it. */


function filterForm(entries) {
    return (0,html/* html */.qy) `<div class="filters" role="search" aria-label="Examples">
<div class="find"><label for="q">Search</label><input id="q" type="search" autocomplete="off" spellcheck="false" placeholder="Names, tags, tasks, words of a README" aria-describedby="count"></div>
<div class="facets">${(0,html/* join */.fj)(gallery_entry/* FACET_NAMES */.Nj.map((facet) => filter_form_select(facet, entries)), '\n')}
<div><label for="sort">Order</label><select id="sort"><option value="">best first</option><option value="fresh">freshest green first</option><option value="name">by name</option></select></div>
<button type="button" id="clear" hidden>Clear all</button></div>
</div>`;
}
function filter_form_select(facet, entries) {
    const values = optionsOf(facet, entries);
    // Nothing to choose from: no example says anything about it.
    if (values.length === 0)
        return html/* NOTHING */.K$;
    const options = values.map(({ value, words, times }) => (0,html/* html */.qy) `<option value="${(0,html/* text */.Qq)(value)}">${(0,html/* text */.Qq)(words, 80)} (${times})</option>`);
    return (0,html/* html */.qy) `<div><label for="f-${facet}">${gallery_entry/* FACETS */.hI[facet]}</label><select id="f-${facet}" data-facet="${facet}"><option value="">any</option>${(0,html/* join */.fj)(options)}</select></div>`;
}
/** Values that an example has, how many have it; those with an order of their own in it, the others as a person looks for them. */
function optionsOf(facet, entries) {
    const times = new Map();
    for (const { facets } of entries)
        for (const value of facets[facet])
            times.set(value, (times.get(value) ?? 0) + 1);
    const named = gallery_entry/* NAMED */.qB[facet];
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
    const path = (0,paths/* sectionPath */.Pu)(root, 'gallery');
    const first = entries.slice(0, FIRST);
    const rest = entries.length - first.length;
    return (0,html/* html */.qy) `<h1>${(0,html/* text */.Qq)(site.gardens.length === 1 ? site.title : garden.name, 200)}</h1>
<p class="lead">${summary(garden)}</p>
${seenHere(garden)}${entries.length === 0 ? (0,html/* html */.qy) `<p class="note">There is no example yet: a directory with an <code>example.yaml</code> is one.</p>` : (0,html/* html */.qy) `${filterForm(entries)}
<p class="muted"><span id="count" role="status">${(0,html/* text */.Qq)((0,figures/* count */.U9)(entries.length, 'example'))}${rest > 0 ? (0,html/* html */.qy) `, the first ${first.length} of them here` : html/* NOTHING */.K$}.</span> <a href="${(0,paths/* linkTo */.uM)(path, (0,paths/* allPath */.ZP)(root))}">All as a list</a></p>
<p class="muted small">The commands need <code>hortus</code>: <code>npm link</code> in a checkout of Hortus makes it known.</p>
<ul class="cards" id="cards">
${(0,html/* join */.fj)(first.map(card), '\n')}
</ul>
<p class="more" hidden><button type="button" id="more">Show more</button></p>`}
${leftOut(garden)}`;
}
/** As many cards as a page brings along: a whole garden of today, and no megabytes of a large one. */
const FIRST = 240;
function summary({ health, commit, examples }) {
    const { green, yellow, red, archived, graduated } = health.summary;
    const words = [`${green} green`, `${yellow} yellow`, `${red} red`, ...(archived > 0 ? [`${archived} archived`] : []), ...(graduated > 0 ? [`${graduated} graduated`] : [])];
    const last = health.data.last;
    return (0,html/* html */.qy) `${(0,html/* text */.Qq)((0,figures/* count */.U9)(examples.length, 'example'))}: ${(0,html/* text */.Qq)(words.join(', '))}. ${last === null ? (0,html/* html */.qy) `No check is known yet.` : (0,html/* html */.qy) `Last check <time datetime="${(0,html/* text */.Qq)(last.at, 40)}">${(0,html/* text */.Qq)(last.at.slice(0, 10))}</time>${last.commit === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` at ${(0,html/* code */.aY)(last.commit.slice(0, 12))}`}.`} As of <time datetime="${(0,html/* text */.Qq)(health.today, 20)}">${(0,html/* text */.Qq)(health.today, 20)}</time>${commit === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `, commit ${(0,html/* code */.aY)(commit.slice(0, 12))}`}.`;
}
/** What one machine saw is no word of the default branch. */
function seenHere({ health: { data } }) {
    return data.source === 'local' ? (0,html/* html */.qy) `<p class="note">There is no branch ${(0,html/* code */.aY)(data.branch)} that keeps checks: health is what the last runs on the machine that built this page came to.</p>
` : html/* NOTHING */.K$;
}
/** Nobody may take the page for whole that is not. */
function leftOut({ unreadable, problems }) {
    const items = [...unreadable.map(({ path, findings }) => (0,html/* html */.qy) `${(0,html/* code */.aY)(path)} cannot be read${findings[0] === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) `: ${(0,html/* sentence */.em)(findings[0].message)}`}`), ...problems.map(({ message, next, path }) => (0,html/* html */.qy) `${path === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) `${(0,html/* code */.aY)(path)} `}${(0,html/* sentence */.em)(message)} ${(0,html/* sentence */.em)(next)}`)];
    if (items.length === 0)
        return html/* NOTHING */.K$;
    const shown = items.slice(0, 50);
    return (0,html/* html */.qy) `<section id="left-out"><h2>Left out</h2><ul>${(0,html/* join */.fj)(shown.map((item) => (0,html/* html */.qy) `<li>${item}</li>`), '\n')}${items.length > shown.length ? (0,html/* html */.qy) `<li>and ${items.length - shown.length} more</li>` : html/* NOTHING */.K$}</ul></section>`;
}

;// CONCATENATED MODULE: ./site/gallery/list-page.js
/** All examples as a table, by id: to print, to read without pictures, and whole however large the garden is. */







function listBody(garden, part, root) {
    const here = part.path;
    const columns = [
        { title: 'example', show: ({ id }) => (0,html/* html */.qy) `<a href="${(0,paths/* linkTo */.uM)(here, (0,paths/* examplePath */.Ag)(root, id))}">${(0,html/* text */.Qq)(id, 200)}</a>` },
        { title: 'tier', show: ({ tier }) => (0,html/* text */.Qq)(tier) },
        { title: 'health', show: ({ health }) => (0,bits/* healthBit */.WD)(health === 'aside' ? null : health) },
        { title: 'green since', show: ({ since }) => (since === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `${since.atLeast ? (0,html/* html */.qy) `at least ` : html/* NOTHING */.K$}${(0,bits/* dayBit */.am)(since.day)}`) },
        { title: 'checked', show: ({ checked }) => (checked === null ? html/* NOTHING */.K$ : (0,bits/* dayBit */.am)(checked)) },
        { title: 'runs on', show: ({ device }) => (0,html/* text */.Qq)(device) },
        { title: 'takes', figures: true, show: ({ ms }) => (ms === null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)((0,figures/* duration */.p0)(ms))) },
        { title: 'command', wide: true, show: ({ command, moved }) => (moved !== null ? (0,html/* html */.qy) `now in ${(0,html/* text */.Qq)(moved)}` : command === null ? html/* NOTHING */.K$ : (0,html/* code */.aY)(command)) },
    ];
    return (0,html/* html */.qy) `<h1>All examples${part.number === 1 ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` <small>page ${part.number}</small>`}</h1>
<p class="lead">As of ${(0,html/* text */.Qq)(garden.health.today, 20)}. What an example takes is the median of its runs that ended well. <a href="${(0,paths/* linkTo */.uM)(here, (0,paths/* sectionPath */.Pu)(root, 'gallery'))}">As cards, to be searched</a></p>
${(0,table/* table */.t)('Examples', columns, part.rows.map((data) => entryOf(data, root, '')))}
${(0,shell_parts/* pager */.IR)(part, 'example')}`;
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
    for (const word of text.slice(0, LONGEST).normalize('NFKC').toLowerCase().match(WORD) ?? []) {
        // Two letters say little; numbers and hashes that begin with one say nothing.
        if (word.length < 3 || word.length > 24 || word <= '9~' || STOP.has(word))
            continue;
        words.set(word, (words.get(word) ?? 0) + 1);
    }
    return words;
}
const LONGEST = 100_000;
const WORD = /[\p{L}\p{N}]+/gu;
const STOP = new Set('about after all also and any are because been before being both but can cannot could did does doing don down during each else few for from further get had has have having here how http https href html img into its itself just like make may more most must need next not now off once one only other our out over own png run same see set should some src such svg than that the their them then there these they this those through too under until use used uses using very was way were what when where which while who why will with within without would www you your com org github md sh py txt yaml yml json bash examples example readme'.split(' '));

;// CONCATENATED MODULE: ./site/gallery/gallery-pages.js












/** The first page of a garden, the list of all examples, and what the browser searches. */
function* galleryPages(site, garden) {
    const root = (0,paths/* rootOf */.I5)(site, garden);
    const { summary, today, data: { last } } = garden.health;
    const digest = digestOf('gallery', (0,shell_frame/* frameFacts */.T3)(site), site.today, garden.commit, garden.name, summary, today, last, garden.examples.map(gallery_pages_shownOf), garden.unreadable, garden.problems);
    const entries = once(() => entriesOf(garden, root));
    const path = (0,paths/* sectionPath */.Pu)(root, 'gallery');
    const scripts = [(0,paths/* assetPath */.Q$)('gallery.js'), (0,paths/* dataPath */.Kf)(root, 'gallery')];
    yield { path, digest, make: () => (0,shell_frame/* frame */.Gt)({ site, garden, title: site.title, path, active: 'gallery', body: galleryBody(site, garden, root, entries()), scripts, description: `Examples of ${garden.name}: what each does, what it needs, and whether it runs.` }) };
    const around = digestOf('list', (0,shell_frame/* frameFacts */.T3)(site), garden.health.today, garden.slug, garden.name);
    for (const part of (0,shell_parts/* partsOf */.CI)(garden.examples.toSorted((a, b) => (0,order/* byWord */.GM)(a.example.id, b.example.id)), { root, name: 'examples', path: (0,paths/* allPath */.ZP)(root) })) {
        yield { path: part.path, digest: digestOf(around, part.number, part.all, part.rows.map(gallery_pages_shownOf)), make: () => (0,shell_frame/* frame */.Gt)({ site, garden, title: (0,shell_parts/* partTitle */.e7)(`All examples of ${garden.name}`, part), path: part.path, active: 'gallery', body: listBody(garden, part, root) }) };
    }
    yield { path: (0,paths/* dataPath */.Kf)(root, 'gallery'), digest: digestOf(digest, garden.examples.map(({ readme, expected }) => [readme?.digest ?? readme?.text, garden.examples.length > FIRST ? Object.values(expected).map(({ runMs }) => runMs) : null])), make: () => dataScript('gallery', galleryData(entries())) };
}
/** What a preset takes is shown in words, and by it examples are filtered; the data of those beyond the first page hold the figure. A median moves a little with each record. */
const gallery_pages_shownOf = ({ factsDigest, expected }) => [factsDigest, Object.entries(expected).map(([preset, { runMs }]) => [preset, (0,figures/* duration */.p0)(runMs), (0,facets_of/* times */.Hn)(runMs)])];
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
    return { shown: entries.slice(0, FIRST).map(({ lastGreen, facets, tags, words }) => ({ lastGreen, facets, tags, words })), more: entries.slice(FIRST) };
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

;// CONCATENATED MODULE: ./site/charts/example-links.js


/** The id of an example, linked to its page from `path`; only shown where there is none of that id. */
function exampleLinks({ examples }, path, root) {
    const ids = new Set(examples.map(({ example }) => example.id));
    return (id) => (ids.has(id) ? (0,html/* html */.qy) `<a href="${(0,paths/* linkTo */.uM)(path, (0,paths/* examplePath */.Ag)(root, id))}">${(0,html/* code */.aY)(id)}</a>` : (0,html/* code */.aY)(id));
}

;// CONCATENATED MODULE: ./site/health/asks.js
/** What asks for a person: incidents, proposals, and what is not known. */





function incidents(garden, path, root) {
    const all = garden.health.incidents;
    if (all.length === 0)
        return html/* NOTHING */.K$;
    const link = exampleLinks(garden, path, root);
    return (0,html/* html */.qy) `<section id="incidents"><h2>Incidents</h2><ul>${(0,html/* join */.fj)(all.map(({ since, cause, threshold, examples: ids }) => (0,html/* html */.qy) `<li>Since ${(0,bits/* dayBit */.am)(since)} ${(0,html/* text */.Qq)((0,figures/* count */.U9)(ids.length, 'example'))} fail that began to fail in the same check (${(0,html/* sentence */.em)(cause)}). Their failures do not count until fewer than ${threshold} of them fail: ${(0,html/* join */.fj)(ids.slice(0, 50).map(link), ', ')}${(0,html/* text */.Qq)(ids.length > 50 ? ` and ${ids.length - 50} more` : '')}.</li>`), '\n')}</ul></section>`;
}
function proposals(garden, path, root) {
    const link = exampleLinks(garden, path, root);
    const proposal = (each) => (0,html/* html */.qy) `<li>${link(each.example)}: ${(0,html/* sentence */.em)(each.why)}<ul class="small">${(0,html/* join */.fj)(evidenceWords(each).map((line) => (0,html/* html */.qy) `<li>${(0,html/* text */.Qq)(line)}</li>`))}</ul>${each.command.startsWith('hortus ') ? (0,bits/* commandBit */.x)(each.command) : (0,html/* html */.qy) `<p>${(0,html/* sentence */.em)(each.command.replace(/^[a-z]/, (letter) => letter.toUpperCase()))}</p>`}</li>`;
    const parts = PROPOSALS.flatMap(([kind, title]) => {
        const all = garden.health.proposals[kind];
        if (all.length === 0)
            return [];
        const more = all.length > asks_MOST ? (0,html/* html */.qy) `<p class="muted">and ${all.length - asks_MOST} more, all of them with <code>hortus health</code>.</p>` : html/* NOTHING */.K$;
        return [(0,html/* html */.qy) `<h3>${(0,html/* text */.Qq)(title)}</h3><ul>${(0,html/* join */.fj)(all.slice(0, asks_MOST).map(proposal), '\n')}</ul>${more}`];
    });
    return (0,html/* html */.qy) `<section id="proposals"><h2>Proposals</h2>${parts.length === 0 ? (0,html/* html */.qy) `<p class="muted">There is nothing to archive, tell, demote, promote or graduate.</p>` : (0,html/* html */.qy) `<p class="muted">Nothing is done by itself; each line says on what it rests and the command that does it.</p>${(0,html/* join */.fj)(parts, '\n')}`}</section>`;
}
const asks_MOST = 50;
function asks_leftOut({ health, problems }) {
    const unknown = health.unknown.map((line) => (0,html/* html */.qy) `<li>${(0,html/* sentence */.em)(line)}</li>`);
    const told = problems.slice(0, asks_MOST).map(({ code: of, message, next }) => (0,html/* html */.qy) `<li>${(0,html/* code */.aY)(of)} ${(0,html/* sentence */.em)(message)} ${(0,html/* sentence */.em)(next)}</li>`);
    return (0,html/* html */.qy) `${list('unknown', 'Not known', unknown)}${list('left-out', 'Left out', problems.length > asks_MOST ? [...told, (0,html/* html */.qy) `<li>and ${problems.length - asks_MOST} more</li>`] : told)}`;
}
const list = (id, title, items) => (items.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<section id="${(0,html/* text */.Qq)(id)}"><h2>${(0,html/* text */.Qq)(title)}</h2><ul>${(0,html/* join */.fj)(items, '\n')}</ul></section>`);

;// CONCATENATED MODULE: ./site/health/examples.js






/** Those that need somebody first. */
const exampleParts = ({ health }, path, root) => (0,shell_parts/* partsOf */.CI)(byNeed(health.examples), { root, name: 'health', path });
function examples(garden, part, root) {
    if (part.all === 0)
        return (0,html/* html */.qy) `<section id="examples"><h2>Examples</h2><p class="muted">There is no example.</p></section>`;
    return (0,html/* html */.qy) `<section id="examples"><h2>Examples by need</h2><p class="muted">${(0,html/* text */.Qq)(RUNGS_LEGEND)}</p>
${(0,table/* table */.t)('Examples', columns(exampleLinks(garden, part.path, root)), part.rows)}
${(0,shell_parts/* pager */.IR)(part, 'example')}</section>`;
}
const columns = (link) => [
    { title: 'example', show: ({ id, owners }) => (0,html/* html */.qy) `${link(id)}${owners.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` <small>${(0,html/* text */.Qq)(owners.join(', '), 200)}</small>`}` },
    { title: 'tier', show: ({ tier }) => (0,html/* text */.Qq)(tier) },
    { title: 'health', show: ({ health }) => (0,bits/* healthBit */.WD)(health) },
    { title: 'rungs', show: (row) => (0,html/* html */.qy) `<span class="n">${(0,html/* text */.Qq)(rungsWord(row))}</span>` },
    { title: 'last green', show: (row) => (greenDay(row) === '' ? html/* NOTHING */.K$ : (0,bits/* dayBit */.am)(greenDay(row))) },
    { title: 'why', wide: true, show: (row) => (0,html/* html */.qy) `${(0,html/* sentence */.em)(row.why, 400)}${row.claim === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<small>${(0,html/* text */.Qq)(claimWords(row))}</small>`}` },
];

;// CONCATENATED MODULE: ./site/health/figures.js



/** What a garden is steered by, each with its formula and where its number comes from. */
const figures_figures = ({ health }) => (0,html/* html */.qy) `<section id="figures"><h2>Figures</h2>${(0,table/* table */.t)('Figures', COLUMNS, health.kpis)}</section>`;
const COLUMNS = [
    { title: 'figure', show: ({ title }) => (0,html/* text */.Qq)(title) },
    { title: 'value', figures: true, show: (kpi) => (0,html/* text */.Qq)(kpiValue(kpi)) },
    { title: 'target', show: (kpi) => (0,html/* text */.Qq)(targetWords(kpi)) },
    { title: 'met', show: (kpi) => (0,html/* html */.qy) `<span class="${(kpi.met === true ? 'good' : kpi.met === false ? 'open' : 'none')}">${(0,html/* text */.Qq)(metWord(kpi))}</span>` },
    { title: 'from', wide: true, show: ({ detail }) => (0,html/* text */.Qq)(detail) },
    { title: 'formula', wide: true, show: ({ formula, window, source }) => (0,html/* html */.qy) `${(0,html/* text */.Qq)(formula)}<small>${(0,html/* text */.Qq)(window)}; ${(0,html/* text */.Qq)(source)}</small>` },
];

;// CONCATENATED MODULE: ./site/health/now.js




/** Today, in counts; each rung for itself is in the table of examples. */
function now({ health, unreadable }) {
    const { summary } = health;
    const counts = ['red', 'yellow', 'green'].map((word) => (0,html/* html */.qy) `<div><dt>${(0,bits/* healthBit */.WD)(word)}</dt><dd>${summary[word]}</dd></div>`);
    const hidden = unreadable.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p class="note bad">${(0,html/* text */.Qq)((0,figures/* count */.U9)(unreadable.length, 'example'))} could not be read and is in none of these counts.</p>`;
    return (0,html/* html */.qy) `<dl class="counts">${(0,html/* join */.fj)(counts)}</dl>
${(0,html/* join */.fj)(summaryWords(health).map((line) => (0,html/* html */.qy) `<p class="muted">${(0,html/* text */.Qq)(line)}</p>`), '\n')}
<p class="muted">As of <time datetime="${(0,html/* text */.Qq)(health.today, 40)}">${(0,html/* text */.Qq)(health.today, 40)}</time>. Green: the last check reached the rung that the tier asks for, and lately.</p>
${hidden}`;
}

// EXTERNAL MODULE: ./site/charts/still.js
var still = __webpack_require__(2116);
;// CONCATENATED MODULE: ./site/health/weeks.js
/** How it was, week by week: shares, what came and went, and how long a newcomer needs. */







function weeks({ weeks: all, health }) {
    if (all.length === 0)
        return (0,html/* html */.qy) `<section id="weeks"><h2>Over time</h2><p class="muted">No check that a timer started is known, so nothing can be said about the past. <code>${(0,html/* text */.Qq)(health.data.branch, 100)}</code> is where checks are kept.</p></section>`;
    const shown = all.slice(-weeks_MOST);
    return (0,html/* html */.qy) `<section id="weeks"><h2>Over time</h2>
<p class="muted">Each week as its last check left it; weeks in which no timer started a check are left out.${shown.length < all.length ? (0,html/* html */.qy) ` The last ${shown.length} of ${all.length} weeks.` : html/* NOTHING */.K$}</p>
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
    return (0,html/* html */.qy) `<h3>Green share of the weekly smoke</h3>${(0,chart/* chart */.b)({ kind: 'weeks', value, label, still: (0,still/* stillWeeks */.Qm)(value, label), caption: (0,html/* html */.qy) `${keys(value)}, from the bottom to the top. Week of ${(0,bits/* dayBit */.am)(shown.at(-1).week)}: ${(0,html/* text */.Qq)(shareWords(shown.at(-1)))}.` })}`;
}
/** `92 % green (11 of 12)` */
function shareWords({ green, yellow, red }) {
    const all = green + yellow + red;
    return all === 0 ? 'nothing was judged' : `${(0,figures/* figure */.vP)(Math.round((green / all) * 1000) / 10)} % green (${green} of ${all})`;
}
function moves(shown) {
    if (shown.some(isUnknown))
        return (0,html/* html */.qy) `<h3>Came and went</h3><p class="muted">${NO_GIT}, so what came and went is not known.</p>`;
    const sums = ['added', 'removed', 'graduated'].map((name) => [name, shown.reduce((sum, week) => sum + (week[name] ?? 0), 0)]);
    if (sums.every(([, sum]) => sum === 0))
        return (0,html/* html */.qy) `<h3>Came and went</h3><p class="muted">None was added, removed or graduated in these weeks.</p>`;
    const value = { weeks: shown.map(({ week }) => week), parts: [['added', 'accent'], ['removed', 'none'], ['graduated', 'other']].map(([name, look]) => ({ name, look, values: shown.map((week) => week[name] ?? 0) })) };
    const words = sums.map(([name, sum]) => `${sum} ${name}`).join(', ');
    const label = `Examples that came and went: ${words}`;
    return (0,html/* html */.qy) `<h3>Came and went</h3>${(0,chart/* chart */.b)({ kind: 'weeks', value, label, still: (0,still/* stillWeeks */.Qm)(value, label), caption: (0,html/* html */.qy) `${keys(value)}, from the bottom to the top: ${(0,html/* text */.Qq)(words)} in ${(0,html/* text */.Qq)((0,figures/* count */.U9)(shown.length, 'week'))}. Archived ones count as removed.` })}`;
}
/** What the colors are, from the bottom of a bar to its top. */
const keys = ({ parts }) => (0,html/* join */.fj)(parts.map(({ name, look }) => (0,html/* html */.qy) `<span class="key ${look}" aria-hidden="true"></span>${(0,html/* text */.Qq)(name)}`), ' ');
/** Nobody looked at the history of git: it is not here. */
const isUnknown = ({ added }) => added === null;
const NO_GIT = 'The history of git is not here (a shallow clone)';
function firstRuns(shown) {
    if (shown.some(isUnknown))
        return (0,html/* html */.qy) `<h3>Time to first run</h3><p class="muted">${NO_GIT}, so nobody knows when an example came.</p>`;
    const had = shown.filter(({ firstRunHours }) => firstRunHours !== null);
    if (had.length === 0)
        return (0,html/* html */.qy) `<h3>Time to first run</h3><p class="muted">No example had its first green check in these weeks, so there is no time from its first commit to that.</p>`;
    const value = { unit: 'h', x: 'day', lines: [{ name: 'median hours', look: 'accent', x: had.map(({ week }) => Date.parse(week) / 1000), y: had.map(({ firstRunHours }) => firstRunHours) }] };
    const last = had.at(-1);
    const words = `${(0,figures/* figure */.vP)(round(last.firstRunHours))} h in the week of ${last.week}`;
    return (0,html/* html */.qy) `<h3>Time to first run</h3><p>Median from the commit that brought an example to its first green check: ${(0,html/* text */.Qq)(words)}.</p>
${had.length < 2 ? html/* NOTHING */.K$ : (0,chart/* chart */.b)({ kind: 'lines', value, label: `Median hours to the first green check: ${words}`, still: (0,still_lines/* stillLines */.a)(value, 'Median hours to the first green check') })}`;
}
const weeks_COLUMNS = [
    { title: 'week of', show: ({ week }) => (0,bits/* dayBit */.am)(week) },
    { title: 'green share', figures: true, show: (week) => (0,html/* text */.Qq)(shareWords(week)) },
    { title: 'yellow', figures: true, show: ({ yellow }) => (0,html/* html */.qy) `${yellow}` },
    { title: 'red', figures: true, show: ({ red }) => (0,html/* html */.qy) `${red}` },
    { title: 'added', figures: true, show: ({ added }) => moved(added) },
    { title: 'removed', figures: true, show: ({ removed }) => moved(removed) },
    { title: 'graduated', figures: true, show: ({ graduated }) => moved(graduated) },
    { title: 'first run', figures: true, show: ({ firstRunHours }) => (firstRunHours === null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)(`${(0,figures/* figure */.vP)(round(firstRunHours))} h`)) },
];
const moved = (many) => (many === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `${many}`);
const round = (hours) => Math.round(hours * 10) / 10;

;// CONCATENATED MODULE: ./site/health/health-pages.js










/** How the garden is, how it was, and what somebody may want to do about it. */
function* healthPages(site, garden) {
    const root = (0,paths/* rootOf */.I5)(site, garden);
    const path = (0,paths/* sectionPath */.Pu)(root, 'health');
    const names = garden.examples.map(({ example: { id } }) => id);
    const around = digestOf('health', (0,shell_frame/* frameFacts */.T3)(site), garden.slug, garden.name, garden.repositoryUrl, names);
    const [first, ...others] = exampleParts(garden, path, root);
    yield {
        path,
        digest: digestOf(around, site.today, { ...garden.health, data: { ...garden.health.data, commit: null } }, garden.weeks, garden.problems, garden.unreadable.length),
        make: () => (0,shell_frame/* frame */.Gt)({ site, garden, title: 'Health', path, active: 'health', body: health_pages_body(garden, first, root), scripts: [(0,paths/* assetPath */.Q$)('charts.js')], description: `How the examples of ${garden.name} are, and how they were.` }),
    };
    for (const part of others) {
        yield {
            path: part.path,
            digest: digestOf(around, part),
            make: () => (0,shell_frame/* frame */.Gt)({ site, garden, title: (0,shell_parts/* partTitle */.e7)('Health', part), path: part.path, active: 'health', body: (0,html/* html */.qy) `<h1>Health <small>page ${part.number}</small></h1>
${examples(garden, part, root)}` }),
        };
    }
}
const health_pages_body = (garden, first, root) => (0,html/* join */.fj)([(0,html/* html */.qy) `<h1>Health</h1>`, now(garden), weeks(garden), figures_figures(garden), incidents(garden, first.path, root), proposals(garden, first.path, root), examples(garden, first, root), asks_leftOut(garden)], '\n');

// EXTERNAL MODULE: ./core/compare/known-metrics.js
var known_metrics = __webpack_require__(99865);
;// CONCATENATED MODULE: ./site/leaderboard/standings.js
/** Who is how good at a task, as far as figures can stand beside each other: same metric, same unit, same data. */


/** Tasks by name. Boards with more to compare come first. Archived examples and those that moved away take no part. */
function taskBoards(examples) {
    const there = examples.filter(({ example }) => example.tier !== 'archived' && example.graduatedTo === undefined);
    const named = there.flatMap((data) => [...new Set(data.example.tasks)].map((task) => ({ task, data })));
    return [...Map.groupBy(named, ({ task }) => task)].map(([task, own]) => [task, own.map(({ data }) => data)]).sort(([a], [b]) => (0,order/* byWord */.GM)(a, b)).map(([task, own]) => ({ task, examples: own.length, boards: boardsOf(own.flatMap(standings)) }));
}
const standings = ({ example: { id, name, tier }, health, summary }) => (summary?.reported ?? []).map((each) => ({ ...each, id, name, tier, health }));
function boardsOf(all) {
    const machineOf = ({ metric, unit, hardware }) => ((0,known_metrics/* isOfMachine */.zv)(metric, unit) ? hardware : null);
    const groups = Map.groupBy(all, (each) => JSON.stringify([each.metric, each.unit, each.direction, each.datasets, machineOf(each)]));
    return [...groups.values()]
        .map((own) => ({ metric: own[0].metric, unit: own[0].unit, direction: own[0].direction, datasets: own[0].datasets, hardware: machineOf(own[0]), rows: own.toSorted(better(own[0].direction)) }))
        .map((board) => ({ board, examples: examplesIn(board), datasets: board.datasets.join() }))
        .sort((a, b) => b.examples - a.examples || (0,order/* byWord */.GM)(a.board.metric, b.board.metric) || (0,order/* byWord */.GM)(a.datasets, b.datasets) || (0,order/* byWord */.GM)(a.board.hardware ?? '', b.board.hardware ?? ''))
        .map(({ board }) => board);
}
const examplesIn = ({ rows }) => new Set(rows.map(({ id }) => id)).size;
const better = (direction) => (a, b) => (direction === 'max' ? b.value - a.value : a.value - b.value) || (0,order/* byWord */.GM)(a.id, b.id) || (0,order/* byWord */.GM)(a.preset, b.preset);

;// CONCATENATED MODULE: ./site/leaderboard/leaderboard-pages.js










/** Per task, what its examples report; all of it, on as many pages as that takes. */
function* leaderboardPages(site, garden) {
    const root = (0,paths/* rootOf */.I5)(site, garden);
    const path = (0,paths/* sectionPath */.Pu)(root, 'leaderboard');
    const around = digestOf('leaderboard', (0,shell_frame/* frameFacts */.T3)(site), garden.slug);
    const all = taskBoards(garden.examples);
    const parts = (0,shell_parts/* partsOf */.CI)(ranked(all), { root, name: 'leaderboard', path });
    const places = tasksOn(parts);
    for (const part of parts) {
        yield {
            path: part.path,
            digest: part.number === 1 ? digestOf(around, garden.examples.map(leaderboard_pages_shownOf)) : digestOf(around, part.number, part.all, part.rows.map(rowOf)),
            make: () => (0,shell_frame/* frame */.Gt)({ site, garden, title: (0,shell_parts/* partTitle */.e7)('Leaderboard', part), path: part.path, active: 'leaderboard', body: part.number === 1 ? leaderboard_pages_body(all, part, places, root) : further(part, root), ...(part.number === 1 ? { description: `What the examples of ${garden.name} report, task by task.` } : {}) }),
        };
    }
}
/** All that the first page shows of an example: what else changes of it makes nothing anew. */
const leaderboard_pages_shownOf = ({ example: { id, name, tier, tasks, graduatedTo }, health, summary }) => [id, name, tier, tasks, graduatedTo !== undefined, health === null ? 'unknown' : health.health, summary?.reported];
/** The same of a row: without its board, which holds all rows. */
const rowOf = ({ task, examples, board: { rows }, row: { health, ...row }, place }) => [task, examples, rows.length, row, health === null ? 'unknown' : health.health, place];
const ranked = (all) => all.flatMap(({ task, examples, boards }) => boards.flatMap((board) => {
    let place = 0;
    return board.rows.map((row, at) => ({ task, examples, board, row, place: (place = at > 0 && board.rows[at - 1].value === row.value ? place : at + 1) }));
}));
/** Task → the page that it begins on. */
const tasksOn = (parts) => new Map(parts.toReversed().flatMap(({ path, rows }) => rows.toReversed().map(({ task }) => [task, path])));
function leaderboard_pages_body(all, part, places, root) {
    const shown = all.filter(({ boards }) => boards.length > 0);
    const silent = all.filter(({ boards }) => boards.length === 0);
    return (0,html/* html */.qy) `<h1>Leaderboard</h1>
<p class="lead">What the code of each example reports about itself, newest build of the default branch. These are claims: Hortus saw that they were made, on which machine and of which commit, not that they are right.</p>
<p class="muted">Ranked only where metric, unit and declared data are equal and somebody said which way is better; times, rates and memory only on one class of machine.</p>
${shown.length > 1 ? (0,html/* html */.qy) `<nav aria-label="Tasks"><ul>${(0,html/* join */.fj)(shown.slice(0, MOST_TASKS).map(({ task }) => (0,html/* html */.qy) `<li><a href="${(0,paths/* linkTo */.uM)(part.path, places.get(task), idOf(task))}">${(0,html/* text */.Qq)(task, 80)}</a></li>`))}${shown.length > MOST_TASKS ? (0,html/* html */.qy) `<li class="muted">and ${shown.length - MOST_TASKS} more</li>` : html/* NOTHING */.K$}</ul></nav>` : html/* NOTHING */.K$}
${shown.length === 0 ? (0,html/* html */.qy) `<p class="muted">No example has reported a figure for a task yet.</p>` : leaderboard_pages_sections(part, root)}
${silent.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<section id="silent"><h2>Without a figure</h2><p class="muted">${(0,html/* join */.fj)(silent.slice(0, MOST_TASKS).map(({ task, examples: many }) => (0,html/* html */.qy) `${(0,html/* text */.Qq)(task, 80)} (${many})`), ', ')}${silent.length > MOST_TASKS ? (0,html/* html */.qy) ` and ${silent.length - MOST_TASKS} more` : html/* NOTHING */.K$}</p></section>`}`;
}
/** Named on the first page. */
const MOST_TASKS = 300;
const further = (part, root) => (0,html/* html */.qy) `<h1>Leaderboard <small>page ${part.number}</small></h1>
${leaderboard_pages_sections(part, root)}`;
/** Tasks are words of strangers. */
const idOf = (task) => `task-${encodeURIComponent(task.toWellFormed()).replaceAll('%', '.')}`.slice(0, 400);
function leaderboard_pages_sections(part, root) {
    const tasks = [...Map.groupBy(part.rows, ({ task }) => task).values()];
    return (0,html/* html */.qy) `${(0,html/* join */.fj)(tasks.map((own) => (0,html/* html */.qy) `<section id="${(0,html/* text */.Qq)(idOf(own[0].task), 400)}"><h2>${(0,html/* text */.Qq)(own[0].task, 80)} <small>${(0,html/* text */.Qq)((0,figures/* count */.U9)(own[0].examples, 'example'))}</small></h2>
${(0,html/* join */.fj)([...Map.groupBy(own, ({ board }) => board).values()].map((rows) => boardTable(rows, part.path, root)), '\n')}</section>`), '\n')}
${(0,shell_parts/* pager */.IR)(part, 'row')}`;
}
function boardTable(rows, path, root) {
    const { task, board: { metric, unit, direction, datasets, hardware, rows: all } } = rows[0];
    const data = datasets.length === 0 ? (0,html/* html */.qy) `no data declared` : (0,html/* text */.Qq)(datasets.map((each) => each.replace(/@(sha256:)?([0-9a-f]{8})[0-9a-f]+$/, '@$2')).join(', '), 200);
    return (0,html/* html */.qy) `<h3>${(0,html/* text */.Qq)(metric, 80)} <small>${direction === 'max' ? (0,html/* html */.qy) `larger` : (0,html/* html */.qy) `smaller`} is better; ${data}${hardware === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `; on ${(0,html/* text */.Qq)(hardware, 80)}`}</small></h3>
${rows.length < all.length ? (0,html/* html */.qy) `<p class="muted">${rows.length} of ${all.length} rows are on this page.</p>` : html/* NOTHING */.K$}
${(0,table/* table */.t)(`${task}: ${metric}`, leaderboard_pages_columns(unit, path, root), rows)}`;
}
const leaderboard_pages_columns = (unit, path, root) => [
    { title: 'example', show: ({ row }) => (0,html/* html */.qy) `<a href="${(0,paths/* linkTo */.uM)(path, (0,paths/* examplePath */.Ag)(root, row.id))}">${(0,html/* text */.Qq)(row.name, 100)}</a> <small>${(0,html/* text */.Qq)(row.preset, 60)}</small>` },
    { title: 'place', figures: true, show: ({ place }) => (0,html/* html */.qy) `${place}` },
    { title: 'reported', figures: true, show: ({ row }) => (0,html/* text */.Qq)((0,figures/* figure */.vP)(row.value, unit ?? undefined)) },
    { title: 'took', figures: true, show: ({ row }) => (row.durationMs === null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)((0,figures/* duration */.p0)(row.durationMs))) },
    { title: 'memory', figures: true, show: ({ row }) => (row.memoryBytes === null ? html/* NOTHING */.K$ : (0,html/* text */.Qq)((0,figures/* bytes */.ee)(row.memoryBytes))) },
    { title: 'machine', show: ({ row }) => (0,html/* text */.Qq)(row.hardware, 80) },
    { title: 'of', show: ({ row }) => (0,html/* html */.qy) `<a href="${(0,paths/* linkTo */.uM)(path, (0,benchmark_path/* benchmarkPath */.p)(root, row.id))}">${(0,bits/* dayBit */.am)(row.at)}</a> <small>${(0,html/* text */.Qq)((0,figures/* count */.U9)(row.builds, 'build'))}</small>` },
    { title: 'tier', show: ({ row }) => (0,bits/* tierBit */.wr)(row.tier) },
    { title: 'health', show: ({ row }) => (0,bits/* healthBit */.WD)(row.health === null ? 'unknown' : row.health.health) },
];

// EXTERNAL MODULE: ./site/workspace/around.js + 1 modules
var workspace_around = __webpack_require__(32985);
// EXTERNAL MODULE: ./site/workspace/pieces.js + 1 modules
var pieces = __webpack_require__(34387);
// EXTERNAL MODULE: ./site/workspace/workspace-paths.js
var workspace_paths = __webpack_require__(10292);
;// CONCATENATED MODULE: ./site/lineage/describe.js



/** `parent`: what a number of runs was read from. */
function describe(around, node, parent) {
    const { kind, id, form, again, count } = node;
    if (form === 'several')
        return { kind: 'runs', title: `${count} more runs`, marks: [{ glyph: '–', word: 'no model came out of them', look: 'none' }], page: parent === null ? (0,workspace_paths/* workspacePath */.X)(around.root, 'runs') : (0,workspace_around/* pageOf */.ZZ)(around, 'datasets', parent.id) };
    const word = WORDS[kind];
    const page = (0,workspace_around/* pageOf */.ZZ)(around, kind, id);
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
    const looks = kind === 'models' ? pieces/* STATES */.xj : pieces/* STATUSES */.f;
    return [{ ...(Object.hasOwn(looks, own) ? looks[own] : kind === 'models' ? STRANGE : NO_STATUS), word: own }];
}
/** As `stateBit` and `statusBit` show a word that is none of theirs. */
const STRANGE = { glyph: '?', look: 'open' };
const NO_STATUS = { glyph: '·', look: 'none' };
/** A run without a list of its own is nothing to tell: no rule asks for one. */
function trust({ details, relations }, { kind, id }) {
    const path = relations[kind].get(id)?.path;
    const known = path === undefined ? undefined : details.trust.get(path);
    if (known === undefined)
        return [];
    if (known.checksums === 'differ')
        return [{ glyph: '✗', word: 'files differ', look: 'bad' }];
    const { glyph, look } = pieces/* TRUST_LOOKS */.g.signature[known.signature];
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
    const lines = nodes.map(({ parent, node, ...at }) => (parent === null ? html/* NOTHING */.K$ : line(nodes[parent], at, node.by === 'claimed')));
    const boxes = nodes.map((placed) => box(here, placed, describe(here, placed.node, placed.parent === null ? null : nodes[placed.parent].node), subject));
    return (0,html/* html */.qy) `<div class="scroll"><svg class="lineage" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${(0,html/* text */.Qq)(label, 300)}">${(0,html/* join */.fj)(lines)}
${(0,html/* join */.fj)(boxes, '\n')}</svg></div>`;
}
const BOX = { width: 224, height: 62 };
const GAP = { x: 44, y: 12 };
const EDGE = 3;
const left = (column) => EDGE + column * (BOX.width + GAP.x);
const draw_top = (row) => EDGE + row * (BOX.height + GAP.y);
function line(from, to, claimed) {
    const [x, y, toX, toY] = [left(from.column) + BOX.width, draw_top(from.row) + BOX.height / 2, left(to.column), draw_top(to.row) + BOX.height / 2];
    const middle = x + GAP.x / 2;
    return (0,html/* html */.qy) `<path class="${claimed ? 'tie claimed' : 'tie'}" d="M${x} ${y}C${middle} ${y} ${middle} ${toY} ${toX} ${toY}"/>`;
}
function box(here, { node, column, row }, described, subject) {
    const { kind, title, marks, page } = described;
    const [x, y] = [left(column), draw_top(row)];
    const isSubject = subject !== null && subject.kind === node.kind && subject.id === node.id && node.form !== 'several';
    const said = [`${kind} ${title}`, ...marks.map(({ word }) => word), ...(node.by === 'claimed' ? ['as the model says, without a run'] : [])].join(', ');
    const inner = (0,html/* html */.qy) `<title>${(0,html/* text */.Qq)(said, 400)}</title><rect class="box ${node.kind}${node.form === 'missing' ? ' missing' : html/* NOTHING */.K$}${isSubject ? ' here' : html/* NOTHING */.K$}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="9"/><text class="kind" x="${x + 12}" y="${y + 18}">${(0,html/* text */.Qq)(kind)}</text><text class="id" x="${x + 12}" y="${y + 36}">${(0,html/* text */.Qq)((0,plain/* cut */.Jj)(title, 27))}</text><text class="marks" x="${x + 12}" y="${y + 53}">${(0,html/* join */.fj)(marks.slice(0, 3).map(({ glyph, word, look }, at) => (0,html/* html */.qy) `<tspan class="${look}">${at > 0 ? '  ' : html/* NOTHING */.K$}${glyph} ${(0,html/* text */.Qq)((0,plain/* cut */.Jj)(word, marks.length > 1 ? 13 : 27))}</tspan>`))}</text>`;
    // Of a link the title is its name: another label would hide the words that are seen from those who hear.
    return page === null || isSubject ? (0,html/* html */.qy) `<g role="img" aria-label="${(0,html/* text */.Qq)(said, 400)}"${isSubject ? (0,html/* html */.qy) ` aria-current="true"` : html/* NOTHING */.K$}>${inner}</g>` : (0,html/* html */.qy) `<a href="${(0,paths/* linkTo */.uM)(here.path, page)}">${inner}</a>`;
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
        if (depth >= DEEPEST)
            later.push(...below.map((each) => each.id));
        const derived = depth >= DEEPEST ? [] : below.map((each) => grow(each.id, 'known', 'edge', depth + 1));
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
const DEEPEST = 30;
const claimedSets = (models) => models.flatMap(({ run, dataset }) => (run?.id == null && dataset?.id != null ? [dataset.id] : []));
const node = (kind, id, { form = 'known', by = null, again = false, count = 1, children = [] }) => ({ kind, id, form, by, again, count, children });
const runNode = (id, form, by, relations) => node('runs', id, { form, by, children: (relations.made.get(id) ?? []).map((model) => node('models', model.id, { by: 'edge' })) });
/** Runs that a model came out of stand each for itself; of the others a few do, and the rest is counted. */
function fold(runs) {
    const bare = runs.filter(({ children }) => children.length === 0);
    if (bare.length <= SHOWN + 1)
        return runs;
    const kept = new Set(bare.slice(-SHOWN));
    const shown = runs.filter((run) => run.children.length > 0 || kept.has(run));
    return [...shown, node('runs', '', { form: 'several', by: 'edge', count: bare.length - SHOWN })];
}
const SHOWN = 3;

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
    { title: 'dataset', show: ({ dataset, run, model }) => (dataset === null ? (0,workspace_around/* referenceBit */.fp)(here, 'datasets', run?.dataset ?? model?.dataset ?? null) : (0,workspace_around/* entityLink */.ES)(here, 'datasets', dataset.id)) },
    { title: 'made from', show: ({ dataset }) => (0,workspace_around/* referenceBit */.fp)(here, 'datasets', dataset?.derived_from ?? null) },
    { title: 'run', show: ({ run, model }) => (run === null ? (model === null ? html/* NOTHING */.K$ : model.run === null ? (0,html/* html */.qy) `<span class="open"><span aria-hidden="true">?</span> names none</span>` : (0,workspace_around/* referenceBit */.fp)(here, 'runs', model.run)) : (0,html/* html */.qy) `${(0,workspace_around/* entityLink */.ES)(here, 'runs', run.id)} <small>${(0,pieces/* statusBit */.we)(run.status)}</small>`) },
    { title: 'model', show: ({ model }) => (model === null ? html/* NOTHING */.K$ : (0,workspace_around/* entityLink */.ES)(here, 'models', model.id)) },
    { title: 'state', show: ({ model }) => (model === null ? html/* NOTHING */.K$ : (0,pieces/* stateBit */.FM)(model.state)) },
    { title: 'code', wide: true, show: ({ run, model }) => (0,pieces/* commitBit */.Du)(here, model?.code.commit == null ? (run?.code ?? NO_CODE) : model.code) },
    { title: 'signature', wide: true, show: ({ dataset, run, model }) => signature(here, model ?? run ?? dataset) },
    { title: 'found', show: ({ dataset, run, model }) => (0,pieces/* marksCell */.NA)((model ?? run ?? dataset)) },
];
const NO_CODE = { repo: null, commit: null };
function signature({ details }, entity) {
    const known = entity === null ? undefined : details.trust.get(entity.path);
    return known === undefined ? html/* NOTHING */.K$ : (0,pieces/* trustBit */.Ud)(known);
}

;// CONCATENATED MODULE: ./site/lineage/lineage-pages.js









/** There is always one: it says that nothing is there where nothing is. */
function* lineagePages(site, garden) {
    const path = (0,paths/* sectionPath */.Pu)((0,paths/* rootOf */.I5)(site, garden), 'lineage');
    const { workspace, workspaceDetails } = garden;
    yield {
        path,
        digest: digestOf('lineage', (0,shell_frame/* frameFacts */.T3)(site), garden.slug, garden.repositoryUrl, site.today, workspace, [...(workspaceDetails?.trust ?? [])]),
        make: () => (0,shell_frame/* frame */.Gt)({ site, garden, title: 'Lineage', path, active: 'lineage', body: workspace === null ? NONE : lineageBody({ ...(0,workspace_around/* aroundOf */.dg)(site, garden, workspace), path }) }),
    };
}
const NONE = (0,html/* html */.qy) `<h1>Lineage</h1>
<p class="note">This repository keeps no workspace: no <code>datasets/</code>, <code>runs/</code> and <code>models/</code> that say what was made from what.</p>`;
function lineageBody(here) {
    const { index, relations, site } = here;
    const trees = forestOf(index, relations);
    const [joined, alone] = [trees.filter(({ children }) => children.length > 0), trees.filter(({ children }) => children.length === 0)];
    const shown = asManyAs(joined, lineage_pages_MOST);
    const ways = waysOf(here);
    return (0,html/* html */.qy) `<h1>Lineage</h1>
<p class="lead">What was made from what: dataset, run, model. As of ${(0,html/* text */.Qq)(site.today, 20)}${index.repository.commit === null ? html/* NOTHING */.K$ : (0,html/* html */.qy) `, commit <code>${(0,html/* text */.Qq)(index.repository.commit.slice(0, 12))}</code>`}. <a href="${(0,paths/* linkTo */.uM)(here.path, (0,paths/* sectionPath */.Pu)(here.root, 'workspace'))}">The workspace</a></p>
<p class="muted">As their metadata say. A dashed line is what a model says of itself without a run; a dashed box is named and not there.${index.validation.errors === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` Validation found <a href="${(0,paths/* linkTo */.uM)(here.path, (0,paths/* sectionPath */.Pu)(here.root, 'findings'))}">${(0,html/* text */.Qq)((0,figures/* count */.U9)(index.validation.errors, 'error'))}</a>.`}</p>
${(0,html/* join */.fj)(shown.map((root) => (0,html/* html */.qy) `<figure class="tree">${drawTree(here, root, { label: `What was made from ${root.id}` })}</figure>`), '\n')}
${shown.length < joined.length ? (0,html/* html */.qy) `<p class="note">The first ${shown.length} of ${joined.length} are drawn; the table has all.</p>` : html/* NOTHING */.K$}
${alone.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p class="muted">${(0,html/* text */.Qq)((0,figures/* count */.U9)(alone.length, 'entity').replace(/ys$/, 'ies'))} hang together with nothing; the table has them too.</p>`}
<section id="table"><h2>As a table</h2>
${ways.length === 0 ? (0,html/* html */.qy) `<p class="note">There is no dataset, run or model yet.</p>` : lineageTable(here, ways.slice(0, ROWS))}
${ways.length > ROWS ? (0,html/* html */.qy) `<p class="muted">The first ${ROWS} of ${ways.length} rows; the pages of datasets, runs and models have the rest.</p>` : html/* NOTHING */.K$}</section>`;
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

// EXTERNAL MODULE: ./site/runs/record-file.js
var record_file = __webpack_require__(88991);
// EXTERNAL MODULE: ./core/compare/sides.js
var sides = __webpack_require__(13538);
// EXTERNAL MODULE: ./core/compare/values-of.js
var values_of = __webpack_require__(59502);
// EXTERNAL MODULE: ./core/benchmark/percentile.js
var percentile = __webpack_require__(98767);
// EXTERNAL MODULE: ./core/record/held-up.js
var held_up = __webpack_require__(59217);
// EXTERNAL MODULE: ./site/shell/spark.js
var spark = __webpack_require__(32490);
;// CONCATENATED MODULE: ./site/runs/run-shown.js
/** A record as the page compares it: what it was, what was seen and what was claimed, and its curves with every extreme. */





function runShown(record, file = null) {
    const { id, example, preset, kind, status, observed, reported, fingerprint } = record;
    const all = Object.entries(reported.metrics.series ?? {});
    const curves = all.slice(0, MOST_CURVES).flatMap(([name, { n, points = [] }]) => curveShown(name, n, points));
    const params = flat(record.params);
    const metrics = [...(0,values_of/* valuesOf */.s)([record], (0,sides/* startsOf */.jb)(record) > 0 ? 'start' : 'build').values()].flatMap(({ name, origin, direction, sample }) => (sample.values.length === 0 ? [] : [{ origin, name: name.slice(0, 200), unit: sample.unit, direction, value: one(sample.values), starts: sample.values.length }]));
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
        metrics: metrics.slice(0, MOST_METRICS),
        curves,
        file,
        cut: [...run_shown_left(params.length, MOST_PARAMS, 'parameters'), ...run_shown_left(metrics.length, MOST_METRICS, 'metrics'), ...run_shown_left(all.length, MOST_CURVES, 'curves')],
    };
}
const [MOST_CURVES, MOST_PARAMS, MOST_METRICS, run_shown_COLUMNS] = [24, 200, 200, 150];
const run_shown_left = (all, most, word) => (all <= most ? [] : [`${most} of ${all} ${word}`]);
/** Of several starts the median; what is no finite number stands for itself where nothing is. */
function one(values) {
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
    const kept = new Set((0,spark/* extremes */.oz)(numbers.map(({ value }) => value), run_shown_COLUMNS).map(({ at }) => numbers[at].at));
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
    const root = (0,paths/* rootOf */.I5)(site, garden);
    const path = (0,paths/* sectionPath */.Pu)(root, 'runs');
    const recorded = garden.examples.filter(({ recordCount }) => recordCount > 0);
    const facts = recorded.map(({ example: { id, name }, recordCount, expected }) => [id, name, recordCount, Object.keys(expected)]);
    const around = digestOf('runs', (0,shell_frame/* frameFacts */.T3)(site), garden.slug, (0,record_file/* checkoutCommand */.k)(garden));
    const [first, ...others] = (0,shell_parts/* partsOf */.CI)(recorded, { root, name: 'runs', path });
    yield {
        path,
        digest: digestOf(around, facts),
        make: () => (0,shell_frame/* frame */.Gt)({ site, garden, title: 'Runs', path, active: 'runs', body: run_pages_body(garden, first, root), scripts: recorded.length === 0 ? [] : [(0,paths/* assetPath */.Q$)('charts.js'), (0,paths/* assetPath */.Q$)('runs.js'), (0,paths/* dataPath */.Kf)(root, 'runs')], description: `Runs of the examples of ${garden.name}, side by side.` }),
    };
    if (recorded.length > 0)
        yield { path: (0,paths/* dataPath */.Kf)(root, 'runs'), digest: digestOf('examples with runs', facts), make: () => dataScript('runs', recorded.map((data) => choiceOf(data, path, root))) };
    for (const part of others) {
        yield {
            path: part.path,
            digest: digestOf(around, part.number, part.all, part.rows.map(({ example: { id }, recordCount, expected }) => [id, recordCount, Object.keys(expected)])),
            make: () => (0,shell_frame/* frame */.Gt)({ site, garden, title: (0,shell_parts/* partTitle */.e7)('Runs', part), path: part.path, active: 'runs', body: (0,html/* html */.qy) `<h1>Runs <small>page ${part.number}</small></h1>
${run_pages_examples(part, root)}` }),
        };
    }
    for (const data of recorded) {
        const name = runsName(data.example.id);
        yield { path: (0,paths/* dataPath */.Kf)(root, name), of: data.example.id, digest: digestOf('run data', data.digest, garden.health.data.commit === null), make: () => dataScript(name, data.records.map((record) => runShown(record, (0,record_file/* recordFile */.m)(garden, record)))) };
    }
}
/** What the data of an example are called. */
const runsName = (id) => `runs/${id}`;
const choiceOf = ({ example: { id, name }, recordCount }, path, root) => [id, `${(0,plain/* cut */.Jj)((0,plain/* plain */.pj)(name === id.split('/').at(-1) ? id : `${id} (${name})`), 200)}: ${(0,figures/* count */.U9)(recordCount, 'record')}`, recordCount, (0,paths/* linkTo */.uM)(path, (0,paths/* dataPath */.Kf)(root, runsName(id)))];
function run_pages_body(garden, first, root) {
    if (first.all === 0)
        return (0,html/* html */.qy) `<h1>Runs</h1><p class="lead">There are no records yet: they come with <code>hortus smoke</code> and <code>hortus run</code>.</p>`;
    return (0,html/* html */.qy) `<h1>Runs</h1>
<p class="lead">Choose two or more runs, of one example or of several: their parameters, metrics and curves stand side by side. The address of this page keeps what was chosen.</p>
<p class="note unscripted">Choosing needs JavaScript, which is off here. The page of each example below has its runs as a table, and the command that compares two of them.</p>
<div class="filters" id="choose">
<p><label for="example">Example</label> <select id="example"><option value="">Choose one</option></select></p>
<div id="list"></div>
<p id="said" role="status" class="muted"></p>
<ul id="chosen" class="tags" aria-label="Chosen runs"></ul>
</div>
<div id="result"></div>
${run_pages_examples(first, root)}
${byCommand(garden)}`;
}
function run_pages_examples(part, root) {
    return (0,html/* html */.qy) `<section id="examples"><h2>Examples with runs</h2>
<p class="muted">The page of each has its last runs as a table.</p>
${(0,table/* table */.t)('Examples with runs', run_pages_columns(part.path, root), part.rows)}
${(0,shell_parts/* pager */.IR)(part, 'example')}</section>`;
}
/** A comparison with a verdict asks for more than this page has. */
function byCommand(garden) {
    const before = (0,record_file/* checkoutCommand */.k)(garden);
    return (0,html/* html */.qy) `<section id="command"><h2>By command</h2>
<p>In a clone of the repository <code>hortus compare OLDER NEWER</code> sets two records, or two directories of them, side by side, and gives a verdict where there are enough. The page of each example has it for its newest runs; above it stands for those that were chosen.</p>
${before === null ? (0,html/* html */.qy) `<p>Records lie below <code>.hortus/records</code>, where their runs left them.</p>` : (0,html/* html */.qy) `<p>Once before, a checkout of the data branch, where records are files:</p>${(0,bits/* commandBit */.x)(before)}<p class="muted">Months that <code>hortus history compact</code> packed are one file each, below <code>packs/</code>.</p>`}</section>`;
}
const run_pages_columns = (path, root) => [
    { title: 'example', show: ({ example: { id } }) => (0,html/* html */.qy) `<a href="${(0,paths/* linkTo */.uM)(path, (0,paths/* examplePath */.Ag)(root, id), 'records')}">${(0,html/* code */.aY)(id)}</a>` },
    { title: 'records', figures: true, show: ({ recordCount }) => (0,html/* html */.qy) `${recordCount}` },
    { title: 'presets', show: ({ expected }) => (0,html/* text */.Qq)(Object.keys(expected).slice(0, 8).join(', '), 200) },
    { title: 'compare', show: ({ example: { id } }) => (0,html/* html */.qy) `<a class="choose" href="${(0,paths/* linkTo */.uM)(path, (0,paths/* sectionPath */.Pu)(root, 'runs'))}?example=${(0,html/* text */.Qq)(encodeURIComponent(id.toWellFormed()), 3000)}">Compare its runs</a>` },
];

// EXTERNAL MODULE: ./site/workspace/newest-first.js
var newest_first = __webpack_require__(69883);
// EXTERNAL MODULE: ./site/workspace/tables.js
var tables = __webpack_require__(84863);
;// CONCATENATED MODULE: ./site/workspace/all-of.js








/** Every one of a kind, on as many pages as that takes. */
const partsOfKind = (root, index, kind) => (0,shell_parts/* partsOf */.CI)(kind === 'runs' ? (0,newest_first/* newestFirst */.l)(index.runs) : index[kind], { root, name: `workspace-${kind}`, path: (0,workspace_paths/* workspacePath */.X)(root, kind) });
function allOf(here, kind, part) {
    const rows = kind === 'models' ? (0,table/* table */.t)('Models', (0,tables/* modelColumns */.z$)(here), part.rows) : kind === 'runs' ? (0,table/* table */.t)('Runs', (0,tables/* runColumns */.Hl)(here), part.rows) : (0,table/* table */.t)('Datasets', (0,tables/* datasetColumns */.uz)(here), part.rows);
    return (0,html/* html */.qy) `${(0,workspace_around/* crumbs */.nh)(here)}
<h1>All ${kind}${part.number === 1 ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` <small>page ${part.number}</small>`}</h1>
<p class="lead">${(0,html/* text */.Qq)((0,figures/* count */.U9)(part.all, kind === 'runs' ? 'run' : 'version'))}.</p>
${part.all === 0 ? (0,html/* html */.qy) `<p class="note">There is none.</p>` : rows}
${(0,shell_parts/* pager */.IR)(part, kind === 'runs' ? 'run' : 'version')}`;
}

;// CONCATENATED MODULE: ./site/workspace/workspace-pages.js







/** Nothing where the repository keeps no workspace. What a page is made of is the entity and those it names or is named by. */
function* workspacePages(site, garden) {
    if (garden.workspace === null)
        return;
    const around = (0,workspace_around/* aroundOf */.dg)(site, garden, garden.workspace);
    for (const { path, title, section, about, body, scripts = [] } of pagesOf(around, garden.workspace)) {
        const here = { ...around, path };
        yield {
            path,
            digest: digestOf('workspace', (0,shell_frame/* frameFacts */.T3)(site), garden.slug, garden.repositoryUrl, about),
            make: async () => (0,shell_frame/* frame */.Gt)({ site, garden, title, path, active: section ? 'workspace' : null, body: await body(here), scripts }),
        };
    }
}
function* pagesOf(around, index) {
    const { root, relations, details, site } = around;
    yield { path: (0,paths/* sectionPath */.Pu)(root, 'workspace'), title: 'Workspace', section: true, about: [site.today, index, [...details.trust]], body: async (here) => (await __webpack_require__.e(/* import() */ 7905).then(__webpack_require__.bind(__webpack_require__, 87905))).overview(here) };
    for (const kind of workspace_paths/* KINDS */.G)
        for (const part of partsOfKind(root, index, kind))
            yield { path: part.path, title: (0,shell_parts/* partTitle */.e7)(`All ${kind}`, part), about: [kind, part.number, part.all, part.rows, part.rows.map(({ path }) => details.trust.get(path))], body: (here) => allOf(here, kind, part) };
    for (const [name, versions] of relations.modelVersions)
        yield { path: (0,workspace_paths/* workspacePath */.X)(root, 'models', name), title: name, about: [versions, versions.map(({ path }) => details.trust.get(path))], body: async (here) => (await __webpack_require__.e(/* import() */ 8327).then(__webpack_require__.bind(__webpack_require__, 88327))).modelVersions(here, name, versions) };
    for (const [name, versions] of relations.datasetVersions)
        yield { path: (0,workspace_paths/* workspacePath */.X)(root, 'datasets', name), title: name, about: [versions, versions.map(({ path }) => details.trust.get(path))], body: async (here) => (await __webpack_require__.e(/* import() */ 8327).then(__webpack_require__.bind(__webpack_require__, 88327))).datasetVersions(here, name, versions) };
    for (const model of index.models)
        yield { path: (0,workspace_paths/* workspacePath */.X)(root, 'models', model.name, model.version), title: model.id, about: [model, details.cards.get(model.id), details.trust.get(model.path), model.run?.id == null ? null : relations.runs.get(model.run.id)], body: async (here) => (await Promise.all(/* import() */[__webpack_require__.e(5350), __webpack_require__.e(1976), __webpack_require__.e(1433)]).then(__webpack_require__.bind(__webpack_require__, 41433))).modelPage(here, model) };
    for (const dataset of index.datasets)
        yield { path: (0,workspace_paths/* workspacePath */.X)(root, 'datasets', dataset.name, dataset.version), title: dataset.id, about: [dataset, details.trust.get(dataset.path), relations.derived.get(dataset.id), relations.readBy.get(dataset.id), relations.trainedOn.get(dataset.id)], body: async (here) => (await __webpack_require__.e(/* import() */ 4078).then(__webpack_require__.bind(__webpack_require__, 74078))).datasetPage(here, dataset) };
    for (const run of index.runs)
        yield { path: (0,workspace_paths/* workspacePath */.X)(root, 'runs', run.id), title: run.id, scripts: details.curves.has(run.id) ? [(0,paths/* assetPath */.Q$)('charts.js')] : [], about: [run, details.curves.get(run.id), details.trust.get(run.path), relations.made.get(run.id)], body: async (here) => (await __webpack_require__.e(/* import() */ 7813).then(__webpack_require__.bind(__webpack_require__, 7813))).runPage(here, run) };
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./app/site/copied-files.js
/** Files of the site that no page makes: what Hortus brings for the browser, and pictures of the repository. */



async function assetFiles({ ownAssets }) {
    return [...((await ownAssets?.()) ?? [])].map(([name, bytes]) => ({ path: (0,paths/* assetPath */.Q$)(name), digest: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), make: () => bytes }));
}
/** `root`: what the paths of the garden begin with. */
function pictureFiles({ files }, root, pictures) {
    return pictures.map(({ path, digest, bytes }) => ({
        path: (0,paths/* picturePath */.Mq)(root, path),
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
var repository_name = __webpack_require__(65773);
// EXTERNAL MODULE: ./app/steps/web-address.js
var web_address = __webpack_require__(919);
// EXTERNAL MODULE: ./app/steps/look-once.js
var look_once = __webpack_require__(65331);
// EXTERNAL MODULE: ./app/steps/remember-report.js
var remember_report = __webpack_require__(79748);
// EXTERNAL MODULE: ./app/steps/data-of.js
var data_of = __webpack_require__(73246);
;// CONCATENATED MODULE: ./app/site/asked-once.js

function askedOnce(world, config) {
    const data = (0,data_of/* dataOf */.q)(world, config);
    if (data === null)
        return world;
    const known = new Map();
    const snapshot = ({ fetched = false } = {}) => known.get(fetched) ?? known.set(fetched, data.snapshot({ fetched })).get(fetched);
    return { ...world, data: { snapshot, update: (decide) => data.update(decide) } };
}

// EXTERNAL MODULE: ./app/steps/last-snapshot.js
var last_snapshot = __webpack_require__(83043);
;// CONCATENATED MODULE: ./app/site/branch-of.js


/** What health is made of. */
const WHOLE_FOLDERS = ['checks', 'notices', 'usage'];
const EXAMPLE_FOLDERS = ['records', 'packs', 'accepted', 'quarantine', 'index'];
/** null: there is none, or it cannot be asked: that is told by the health, which asks the same. */
async function branchOf(world, config) {
    const data = (0,data_of/* dataOf */.q)(world, config);
    const found = data === null ? null : await (0,last_snapshot/* lastSnapshot */.H)(data);
    if (found?.ok !== true || found.value.snapshot === null)
        return null;
    const { snapshot, problems } = found.value;
    return { snapshot, isNow: problems.length === 0, ids: await snapshot.identify('findings', ...WHOLE_FOLDERS, ...EXAMPLE_FOLDERS.map((folder) => `${folder}/`)) };
}

// EXTERNAL MODULE: ./core/history/finding-counts.js
var finding_counts = __webpack_require__(31385);
// EXTERNAL MODULE: ./core/history/layout.js
var layout = __webpack_require__(36931);
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

// EXTERNAL MODULE: ./app/steps/keeps-workspace.js
var keeps_workspace = __webpack_require__(62374);
// EXTERNAL MODULE: ./app/steps/list-files.js
var list_files = __webpack_require__(12612);
// EXTERNAL MODULE: ./app/steps/watch-world.js
var watch_world = __webpack_require__(33210);
;// CONCATENATED MODULE: ./app/site/changed-files.js
/** Which files of a repository are others than when somebody looked before, from two looks at it (`StateParts.files`). */
/**
 * null: not only contents changed. A file came, went or became something else, a link leads elsewhere, or a file changed that tells git what to see.
 * What was too young to be sure of, then or now, counts as changed.
 */
function changedFiles(before, now) {
    if (before.size !== now.size)
        return null;
    const changed = new Set();
    for (const [path, look] of now) {
        const known = before.get(path);
        if (known === look && !look.endsWith(':racy'))
            continue;
        if (known === undefined || kindOf(known) !== kindOf(look) || !isPlain(look) || TELLS_GIT.test(path))
            return null;
        changed.add(path);
    }
    return changed;
}
/** `33188:66306:…` → `33188`, which is a file with its mode. */
const kindOf = (look) => look.slice(0, look.indexOf(':') + 1) || look;
/** The type stands in the upper bits of a mode. */
const isPlain = (look) => (Number.parseInt(look, 10) & 0o170000) === 0o100000;
const TELLS_GIT = /(?:^|\/)\.(?:git|lfs)[^/]*$/;

;// CONCATENATED MODULE: ./app/steps/summed-lines.js
/** Texts of a cache: lines below their sum, so that what was cut or damaged is nothing. */

const summed = (body) => `${(0,external_node_crypto_.hash)('sha256', body)}\n${body}`;
/** null: it is none, or not whole. */
function bodyIn(text) {
    const end = text?.indexOf('\n') ?? -1;
    return text === null || end === -1 || (0,external_node_crypto_.hash)('sha256', text.slice(end + 1)) !== text.slice(0, end) ? null : text.slice(end + 1);
}
/** Each line ends with a line end; `each`: so many are one. */
function linesIn(text, each) {
    const body = bodyIn(text) ?? '';
    const lines = body === '' ? [] : body.slice(0, -1).split('\n');
    return Array.from({ length: Math.floor(lines.length / each) }, (_, at) => lines.slice(at * each, (at + 1) * each));
}

;// CONCATENATED MODULE: ./app/steps/survives-json.js
/** Whether a value comes back from JSON as it went: a page made of what was remembered must not differ from one made afresh. A descriptor may hold `-0.0`. */
function survivesJson(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return true;
    if (typeof value === 'number')
        return Number.isFinite(value) && !Object.is(value, -0);
    if (Array.isArray(value))
        return value.every(survivesJson);
    if (typeof value !== 'object')
        return false;
    const prototype = Object.getPrototypeOf(value);
    return (prototype === Object.prototype || prototype === null) && Object.values(value).every(survivesJson);
}

;// CONCATENATED MODULE: ./app/site/look-memory.js
/** Earlier looks at a garden, outside of the repository (A47), and when one of them still stands. */





const MOST_BYTES = 128 << 20;
async function openLookMemory(world, config) {
    const key = `site-look/1 ${(0,external_node_crypto_.hash)('sha256', JSON.stringify([await world.cache.build(), config]))}`;
    const today = world.clock.now().toISOString().slice(0, 10);
    return {
        async recall(now) {
            const known = read(await world.cache.get(key, { maxBytes: MOST_BYTES }));
            if (known === null || known.settings !== now.settings || (known.looked.clock && known.day !== today))
                return null;
            const changed = changedFiles(new Map(known.files), now.files);
            if (changed === null || !(await stands(world, known, changed)) || !(await (0,watch_world/* looksTheSame */.Y)(world, known.looked)))
                return null;
            for (const [level, message] of known.looked.said)
                world.log[level](message);
            return known.look;
        },
        async keep({ files, ...parts }, look, { noted, looked }) {
            const after = looked === null || !survivesJson(look) ? null : await world.git.stateParts?.();
            // Changed while it was judged: the answer may be of neither state.
            if (after == null || looked === null || !isSame(parts, after) || (changedFiles(files, after.files)?.size ?? 1) > youngIn(files))
                return;
            const state = noted.everything() || look.keepsWorkspace ? await world.git.state() : '';
            if (state === null)
                return;
            const remembered = { settings: parts.settings, files: [...files], noted: state === '' ? [...noted.files].filter((path) => files.has(path)) : { state }, looked, day: today, look };
            await world.cache.put(key, summed(JSON.stringify(remembered)));
        },
    };
}
async function stands({ git }, { noted }, changed) {
    return 'state' in noted ? changed.size === 0 && (await git.state()) === noted.state : !noted.some((path) => changed.has(path));
}
const isSame = (a, b) => a.head === b.head && a.history === b.history && a.settings === b.settings && a.index === b.index;
/** What is too young to be sure of counts as changed each time, and so is no change. */
const youngIn = (files) => [...files.values()].filter((look) => look.endsWith(':racy')).length;
function read(text) {
    const body = bodyIn(text);
    return body === null ? null : JSON.parse(body);
}

;// CONCATENATED MODULE: ./app/site/note-files.js
function noteFiles(outside) {
    const files = new Set();
    let everything = false;
    const noting = (ask) => (...asked) => (files.add(asked[0]), ask(...asked));
    // Each function by itself, and not a proxy: others spread these parts.
    const guarded = (part, harmless) => Object.fromEntries(Object.entries(part).map(([name, ask]) => [name, typeof ask !== 'function' || harmless.has(name) ? ask : (...asked) => ((everything = true), Reflect.apply(ask, part, asked))]));
    const { files: own } = outside;
    const world = {
        ...outside,
        files: {
            ...own,
            readText: noting(own.readText),
            ...(own.readBytes === undefined ? {} : { readBytes: noting(own.readBytes) }),
            readTexts: (paths, options) => {
                for (const path of paths)
                    files.add(path);
                return own.readTexts(paths, options);
            },
            stat: noting(own.stat),
            resolve: noting(own.resolve),
        },
        git: guarded(outside.git, LISTS),
        bulk: guarded(outside.bulk, new Set()),
    };
    return { world, noted: { files, everything: () => everything } };
}
/** What these say of a file is that it is there, as far as anybody asks them without a workspace to judge; of HEAD only the report tells, and the site does not. */
const LISTS = new Set(['entries', 'listFiles', 'listing', 'head']);

;// CONCATENATED MODULE: ./app/site/look-at-garden.js





function lookAtGarden(world, config) {
    const garden = Promise.withResolvers();
    const parts = partsOf(world);
    const done = parts.then((seen) => lookOrRecall(world, config, seen, garden.resolve));
    // A promise that was kept stays so.
    done.then(({ look: { examples, unreadable } }) => garden.resolve({ examples, unreadable }), garden.reject);
    return { garden: garden.promise, look: done.then(({ look }) => look), listed: parts.then((seen) => (seen === null ? (0,list_files/* listFiles */.C)(world) : listedIn(seen))), history: parts.then((seen) => (seen === null ? null : `${seen.head} ${seen.history}`)), kept: done.then(({ keep }) => keep()) };
}
/** Tracked files. With fewer, finding out whether anything changed takes as long as looking again. */
const WORTH = 500;
const partsOf = async ({ git }) => (((await git.entries()) ?? 0) < WORTH ? null : ((await git.stateParts?.()) ?? null));
/** What is there and is no directory: a repository inside this one. */
const listedIn = ({ files }) => [...files].flatMap(([path, look]) => (look === 'none' || (Number.parseInt(look, 10) & 0o170000) === 0o040000 ? [] : [path]));
const NOTHING = async () => undefined;
async function lookOrRecall(world, config, parts, onGarden) {
    if (parts === null)
        return { look: await lookAfresh(world, config, onGarden), keep: NOTHING };
    const memory = await openLookMemory(world, config);
    const known = await memory.recall(parts);
    if (known !== null)
        return { look: known, keep: NOTHING };
    const watched = (0,watch_world/* watchWorld */.Q)(world);
    const { world: noting, noted } = noteFiles(watched.world);
    const look = await lookAfresh(noting, config, onGarden);
    return { look, keep: async () => memory.keep(parts, look, { noted, looked: await watched.looked() }) };
}
async function lookAfresh(world, config, onGarden) {
    const { judgeAfresh } = await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(9344), __webpack_require__.e(4285), __webpack_require__.e(4679), __webpack_require__.e(8160)]).then(__webpack_require__.bind(__webpack_require__, 44679));
    const read = Promise.withResolvers();
    const [{ findings }, ours, contracts] = await Promise.all([
        judgeAfresh(world, config, { captures: false }, (garden) => (onGarden(garden), read.resolve(garden))),
        (0,keeps_workspace/* keepsWorkspace */.s)(world, config),
        world.files.stat(config.contracts.path),
    ]);
    const { examples, unreadable } = await read.promise;
    return { examples, unreadable, findings, keepsWorkspace: ours, keepsContracts: contracts !== null };
}

// EXTERNAL MODULE: ./app/site/known-rows.js
var known_rows = __webpack_require__(46575);
;// CONCATENATED MODULE: ./app/site/look-at-health.js
/**
 * The health of a garden as its pages show it, with what the checks said of each example. An earlier answer stands while the garden, its history, the
 * day and what the data branch holds of checks are as they were: a new record changes none of that.
 */







const KEY = 'site-health/1';
const look_at_health_MOST_BYTES = 256 << 20;
/** `keep`: writes down for the next build what is new. */
async function lookAtHealth(world, config, { today, garden, history, branch }) {
    const [build, past, found, text, all] = await Promise.all([world.cache.build(), history, branch, world.cache.get(KEY, { maxBytes: look_at_health_MOST_BYTES }), garden]);
    const ids = past !== null && found?.isNow === true ? found.ids : null;
    const word = ids === null ? '' : (0,external_node_crypto_.hash)('sha256', JSON.stringify([build, today, past, config.health, config.garden, config.history, WHOLE_FOLDERS.map((name) => ids.get(name)), all]));
    const known = ids === null ? null : recall(text, word, ids);
    if (known !== null)
        return (0,problem.ok)({ ...known, shown: { ...known.shown, data: { ...known.shown.data, commit: found.snapshot.commit } }, keep: async () => undefined });
    const { healthAfresh } = await Promise.all(/* import() */[__webpack_require__.e(8584), __webpack_require__.e(4978), __webpack_require__.e(3102), __webpack_require__.e(4930)]).then(__webpack_require__.bind(__webpack_require__, 4606));
    const made = await healthAfresh(world, config, today, Promise.resolve({ ...all, findings: [] }));
    if (!made.ok)
        return made;
    const { lasting, listed, ...look } = made.value;
    const keeps = lasting && ids !== null && survivesJson([look.shown, look.weeks]);
    return (0,problem.ok)({ ...look, keep: async () => (keeps ? world.cache.put(KEY, remembered(word, look, all.examples.map(({ id }) => id), listed, ids)) : undefined) });
}
function remembered(word, { shown, weeks, trees, rowsOf }, examples, listed, ids) {
    const without = examples.filter((id) => !listed.has(id));
    const first = { word, shown, weeks, trees: [...trees], without, withoutWord: recordsWord(without, ids) };
    return summed([JSON.stringify(first), '', ...examples.flatMap((id) => [JSON.stringify([id, rowsOf(id).digest]), JSON.stringify(rowsOf(id).rows())])].map((line) => `${line}\n`).join(''));
}
function recall(text, word, ids) {
    const [head, ...lines] = linesIn(text, 2);
    const first = head === undefined ? null : JSON.parse(head[0]);
    if (first === null || first.word !== word || first.withoutWord !== recordsWord(first.without, ids))
        return null;
    const rows = new Map(lines.map(([name, line]) => {
        const [id, digest] = JSON.parse(name);
        return [id, { digest, rows: () => JSON.parse(line) }];
    }));
    return { shown: first.shown, weeks: first.weeks, trees: new Map(first.trees), rowsOf: (id) => rows.get(id) ?? known_rows/* NO_KNOWN_ROWS */.C };
}
const recordsWord = (examples, ids) => (0,external_node_crypto_.hash)('sha256', JSON.stringify(examples.map((id) => ['records', 'packs', 'accepted', 'quarantine'].map((kind) => ids.get((0,layout/* directoryOf */.jt)(kind, id))))));

;// CONCATENATED MODULE: ./core/picture/picture-facts.js
/** What a file of a repository is as a picture, from its first bytes: its name says nothing. Only kinds that run no script are known; SVG is none of them. */
/** Total: null for what is no such picture. */
function pictureFacts(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
        return { kind: 'png', ...(bytes.length >= 24 ? sized(view.getUint32(16), view.getUint32(20)) : UNKNOWN) };
    if (begins(bytes, [0x47, 0x49, 0x46, 0x38]))
        return { kind: 'gif', ...(bytes.length >= 10 ? sized(view.getUint16(6, true), view.getUint16(8, true)) : UNKNOWN) };
    if (begins(bytes, [0xff, 0xd8, 0xff]))
        return { kind: 'jpeg', ...jpegSize(view) };
    if (begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]))
        return { kind: 'webp', ...webpSize(view) };
    return null;
}
const UNKNOWN = { width: null, height: null };
/** A browser shows none that is larger. */
const picture_facts_MOST = 65_535;
const sized = (width, height) => (width > 0 && height > 0 && width <= picture_facts_MOST && height <= picture_facts_MOST ? { width, height } : UNKNOWN);
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
            return sized(view.getUint16(at + 7), view.getUint16(at + 5));
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
            return sized(1 + three(view, 24), 1 + three(view, 27));
        case 0x5650384c: { // VP8L
            const bits = view.getUint32(21, true);
            return sized(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff));
        }
        case 0x56503820: // VP8
            return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
        default:
            return UNKNOWN;
    }
}
const three = (view, at) => view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);

// EXTERNAL MODULE: ./core/source/decode-percent.js
var decode_percent = __webpack_require__(75134);
;// CONCATENATED MODULE: ./app/site/picture-places.js
/** Which pictures a README shows, as far as its text says so plainly, and where in the repository they lie. What is missed here is shown by its name. */

/** `readme`: its path, from the root of the repository. In the order of the text, each once. */
function picturePlaces(readme, text) {
    const found = new Map();
    // Most READMEs show none.
    if (!/!\[|<img|\]:/i.test(text))
        return [];
    for (const { address, alt } of addressesIn(text)) {
        const path = placeOf(readme, address);
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
function placeOf(readme, address) {
    const plain = (0,decode_percent/* decodePercent */.g)(address.split(/[?#]/)[0]);
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
var declarations_of = __webpack_require__(46623);
;// CONCATENATED MODULE: ./app/site/past-cache.js
/**
 * What an earlier build knew of the past of examples, outside of the repository (A47). What every build needs of each is one text; the rest, of which
 * a build needs little, lies in small parts: one new record reads and writes one of them.
 */


const past_cache_MOST_BYTES = 256 << 20;
/** Examples in a part, about. */
const PART = 8;
async function openPastCache(cache, examples) {
    const parts = 2 ** Math.ceil(Math.log2(Math.max(1, examples / PART)));
    const headsKey = `site-past/2 ${parts}`;
    const partOf = (id) => (0,external_node_crypto_.createHash)('sha256').update(id).digest().readUInt32BE(0) % parts;
    const opened = new Map();
    const read = async (part) => new Map(linesIn(await cache.get(`${headsKey} ${part}`, { maxBytes: past_cache_MOST_BYTES }), 4).map(([name, head, series, records]) => [name, { ...headOf(name, head), series: series, records: records }]));
    const open = (part) => opened.get(part) ?? opened.set(part, read(part)).get(part);
    const known = new Map(linesIn(await cache.get(headsKey, { maxBytes: past_cache_MOST_BYTES }), 2).map(([name, head]) => headOf(name, head)).map((each) => [each.id, each]));
    return {
        get: (id, key) => (known.get(id)?.key === key ? known.get(id) : null),
        rest: async (head) => (await open(partOf(head.id))).get(nameOf(head)) ?? null,
        async put(all) {
            const isNew = (each) => 'records' in each;
            if (all.length === known.size && !all.some(isNew))
                return;
            const changed = [...Map.groupBy(all, ({ id }) => partOf(id))].filter(([, own]) => own.some(isNew));
            for (const [part, own] of changed) {
                const before = own.every(isNew) ? new Map() : await open(part);
                const lines = own.flatMap((each) => (isNew(each) ? [each] : before.has(nameOf(each)) ? [before.get(nameOf(each))] : []));
                await cache.put(`${headsKey} ${part}`, summed(lines.map((each) => `${nameOf(each)}\n${each.head}\n${each.series}\n${each.records}\n`).join('')));
            }
            await cache.put(headsKey, summed(all.map((each) => `${nameOf(each)}\n${each.head}\n`).join('')));
        },
    };
}
const nameOf = ({ id, key }) => JSON.stringify([id, key]);
function headOf(name, head) {
    const [id, key] = JSON.parse(name);
    return { id, key, head };
}

// EXTERNAL MODULE: ./app/site/name-in.js
var name_in = __webpack_require__(13291);
// EXTERNAL MODULE: ./app/site/no-past.js
var no_past = __webpack_require__(46832);
// EXTERNAL MODULE: ./app/site/past-lines.js
var past_lines = __webpack_require__(22278);
;// CONCATENATED MODULE: ./app/site/read-pasts.js
/** What the data branch knows of every example of a garden: read again only where its files there are others than last time. */








/** Newest records of one example, and of all together: 5,000 examples show four each. */
const [read_pasts_MOST, MOST_TOGETHER] = [30, 20_000];
/** Examples that are read at once: the records of all would not fit into the memory. */
const AT_ONCE = 100;
/** Examples whose records are kept as values. */
const RECENT = 128;
async function readPasts(cache, { snapshot, ids }, examples, config) {
    const most = Math.max(1, Math.min(read_pasts_MOST, Math.floor(MOST_TOGETHER / Math.max(1, examples.length))));
    const [known, build] = await Promise.all([openPastCache(cache, examples.length), cache.build()]);
    const places = read_pasts_placesOf(ids);
    const wanted = new Map(examples.map((example) => {
        const metrics = { tolerance: config.compare.tolerance, runner: config.compare.runner, declared: (0,declarations_of/* declarationsOf */.R)(example, config) };
        const own = places.get(example.id) ?? [];
        return [example.id, { example, metrics, places: own, key: (0,external_node_crypto_.hash)('sha256', JSON.stringify([build, most, metrics, own])) }];
    }));
    const heads = new Map();
    const stale = [];
    for (const each of wanted.values()) {
        const before = known.get(each.example.id, each.key);
        if (before === null)
            stale.push(each);
        else
            heads.set(each.example.id, before);
    }
    const read = async (some, files) => (await Promise.all(/* import() */[__webpack_require__.e(8584), __webpack_require__.e(4157), __webpack_require__.e(6656), __webpack_require__.e(7281)]).then(__webpack_require__.bind(__webpack_require__, 57281))).readSome(snapshot, some.map((each) => ({ ...each, files: files(each) })), most);
    const files = await filesOf(snapshot, stale);
    for (let at = 0; at < stale.length; at += AT_ONCE)
        for (const each of await read(stale.slice(at, at + AT_ONCE), files))
            heads.set(each.id, each);
    const rests = new Map([...heads].flatMap(([id, each]) => ('records' in each ? [[id, each]] : [])));
    const recent = (0,past_lines/* rememberRecent */.rp)(RECENT);
    return {
        of: (id) => (heads.has(id) ? (0,past_lines/* openPast */.Ry)(heads.get(id), () => rests.get(id), recent) : no_past/* NO_PAST */.N),
        keyOf: (id) => heads.get(id)?.key ?? '',
        ready: async (id) => {
            const head = rests.has(id) ? undefined : heads.get(id);
            if (head === undefined)
                return;
            const here = await known.rest(head);
            rests.set(id, here ?? (await read([wanted.get(id)], await filesOf(snapshot, [wanted.get(id)])))[0]);
        },
        kept: known.put([...heads.values()].sort((a, b) => (0,order/* byWord */.GM)(a.id, b.id))),
    };
}
/** By example. */
function read_pasts_placesOf(ids) {
    const places = [...ids].flatMap(([path, each]) => (path.includes('/') ? [{ path, ...each }] : []));
    return Map.groupBy(places, ({ path }) => (0,name_in/* decoded */.D)((0,name_in/* nameIn */.Z)(path)));
}
/** The files of more are found faster in a list of everything. */
const FEW = 40;
async function filesOf(snapshot, wanted) {
    const directories = wanted.flatMap(({ places }) => places.flatMap(({ path, kind }) => (kind === 'directory' ? [path] : [])));
    const listed = directories.length === 0 ? [] : await snapshot.list(...(wanted.length > FEW ? EXAMPLE_FOLDERS : directories));
    const byPlace = Map.groupBy(listed, (path) => path.split('/', 2).join('/'));
    return ({ places }) => places.flatMap(({ path, kind }) => (kind === 'directory' ? (byPlace.get(path) ?? []) : kind === 'file' ? [path] : [])).sort(order/* byWord */.GM);
}

;// CONCATENATED MODULE: ./app/site/readme-memory.js
/** READMEs as earlier builds laid them out, outside of the repository (A47): a page that changed for another reason needs no parser of Markdown. */


const readme_memory_MOST_BYTES = 256 << 20;
/** Examples in a part, about. */
const readme_memory_PART = 8;
function openReadmeMemory(cache, examples) {
    const parts = 2 ** Math.ceil(Math.log2(Math.max(1, examples.length / readme_memory_PART)));
    const there = new Set(examples);
    const opened = new Map();
    const changed = new Set();
    const nameOf = (part) => `site-readme/1 ${part} of ${parts}`;
    const partOf = (id) => (0,external_node_crypto_.createHash)('sha256').update(id).digest().readUInt32BE(0) % parts;
    const open = (part) => opened.get(part) ?? opened.set(part, cache.get(nameOf(part), { maxBytes: readme_memory_MOST_BYTES }).then(readme_memory_read)).get(part);
    return {
        of: (id) => async (key, make) => {
            const own = await open(partOf(id));
            const whole = (0,external_node_crypto_.hash)('sha256', `${await cache.build()} ${key}`);
            const known = own.get(id);
            if (known?.key === whole)
                return known.html;
            const html = await make();
            own.set(id, { key: whole, html });
            changed.add(partOf(id));
            return html;
        },
        async keep() {
            for (const part of changed) {
                const own = [...(await open(part))].filter(([id]) => there.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
                await cache.put(nameOf(part), summed(own.map(([id, { key, html }]) => `${JSON.stringify([id, key])}\n${JSON.stringify(html)}\n`).join('')));
            }
        },
    };
}
function readme_memory_read(text) {
    return new Map(linesIn(text, 2).map(([name, html]) => {
        const [id, key] = JSON.parse(name);
        return [id, { key, html: JSON.parse(html) }];
    }));
}

;// CONCATENATED MODULE: ./app/site/readmes.js
/** The README of each example, as far as a page shows it. */

/** A longer one is cut, and its page says so. */
const readmes_MOST_BYTES = 256 * 1024;
/** Of all together. When it is used up, the rest show their first lines. */
const readmes_MOST_TOGETHER = 128 * 1024 * 1024;
const readmes_FEW = 4096;
/** `listed`: the files of the repository. */
async function readReadmes({ files }, examples, listed) {
    const paths = readmePaths(examples, listed);
    const read = await files.readTexts([...paths.values()], { maxBytes: readmes_MOST_BYTES });
    const found = new Map();
    const problems = [];
    let left = readmes_MOST_TOGETHER;
    for (const [directory, path] of paths) {
        const whole = read.get(path);
        const file = whole.ok && left > 0 ? whole : whole.ok || whole.problem.kind === 'too_large' || whole.problem.kind === 'not_utf8' ? await files.readText(path, { maxBytes: left > 0 ? readmes_MOST_BYTES : readmes_FEW, head: true }) : whole;
        if (!file.ok) {
            problems.push({ code: 'SITE.README', message: `${path} is not shown: ${file.problem.message}.`, next: 'Write it as a plain UTF-8 file of the repository.', path });
            continue;
        }
        left -= file.value.text.length;
        found.set(directory, { path, ...file.value, digest: (0,external_node_crypto_.hash)('sha256', file.value.text) });
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
    const { garden, look, listed, history, kept } = lookAtGarden(world, config);
    const branch = branchOf(world, config);
    const [{ examples, unreadable }, health, { findings, keepsContracts }, workspace, pasts, days, files, { remoteUrl }] = await Promise.all([
        garden,
        lookAtHealth(world, config, { today, garden, history, branch }),
        look,
        look.then(({ keepsWorkspace }) => (keepsWorkspace ? workspaceOf(world, config) : null)),
        Promise.all([garden, branch]).then(([{ examples: all }, found]) => pastsOf(world, config, all, found)),
        branch.then((found) => readFindingDays(found?.ids.has('findings') === true ? found.snapshot : null)),
        listed,
        world.remotes.addresses(),
    ]);
    if (!health.ok)
        return health;
    const readmes = await readReadmes(world, examples, files);
    const pictures = await readPictures(world, examples, readmes.of, files, { maxBytes: config.site.picture_kb * 1024, togetherBytes: PICTURE_BYTES });
    const parts = { health: health.value, rows: new Map(health.value.shown.examples.map((row) => [row.id, row])), pasts, readmes, pictures, laid: openReadmeMemory(world.cache, examples.map(({ id }) => id)), findings: Map.groupBy(findings, ({ example }) => example ?? '') };
    const shown = examples.map((example) => exampleData(example, parts));
    const name = (0,repository_name/* repositoryName */.a)(remoteUrl) ?? (0,plain/* plain */.pj)(world.files.rootAbs.split('/').at(-1) || 'garden');
    const gathered = {
        slug: slugOf(name, taken),
        name,
        repositoryUrl: remoteUrl === null ? null : (0,web_address/* webAddress */.D)(remoteUrl),
        commit: health.value.shown.repository.commit,
        examples: shown,
        unreadable: unreadable.map((each) => ({ ...each, findings: parts.findings.get(each.id) ?? [] })),
        health: health.value.shown,
        weeks: health.value.weeks,
        workspace: workspace?.index ?? null,
        ...(workspace === null ? {} : { workspaceDetails: detailsOf(workspace) }),
        findings,
        findingDays: findingDays(days.days, findings, today),
        problems: [...health.value.shown.problems, ...(keepsContracts ? [notCaptured(config)] : []), ...days.problems, ...readmes.problems, ...pictures.problems, ...shown.flatMap(({ problems }) => problems)],
    };
    // Before the site is written, which may lie in the repository.
    await kept;
    return (0,problem.ok)({ data: gathered, pictures: pictures.all, ready: pasts.ready, keepMade: parts.laid.keep, kept: Promise.all([health.value.keep(), pasts.kept]).then(() => undefined) });
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
const notCaptured = ({ contracts }) => ({ code: 'SITE.CONTRACTS', message: `Whether the scripts still keep to the contracts in ${contracts.path} was not looked at for this page.`, next: '`hortus validate` captures them.', path: contracts.path });
/** Of all pictures together: a site on GitHub Pages may have 1 GB. */
const PICTURE_BYTES = 200 * 1024 * 1024;
/** Errors are marked: the pages show what is there. */
async function workspaceOf(world, config) {
    const { workspaceShown } = await Promise.all(/* import() */[__webpack_require__.e(3246), __webpack_require__.e(6387)]).then(__webpack_require__.bind(__webpack_require__, 20469));
    return (0,remember_report/* rememberReport */.g)(world, { verb: 'site-workspace', config, options: {} }, (seen) => workspaceShown(seen, config));
}
async function pastsOf(world, config, examples, branch) {
    return branch === null ? (await Promise.all(/* import() */[__webpack_require__.e(8584), __webpack_require__.e(4157), __webpack_require__.e(6656), __webpack_require__.e(2325)]).then(__webpack_require__.bind(__webpack_require__, 92325))).localPasts(world, examples, config) : readPasts(world.cache, branch, examples, config);
}
function exampleData(example, { health, rows, pasts, readmes, pictures, laid, findings }) {
    const { id, path } = example;
    const past = pasts.of(id);
    const known = health.rowsOf(id);
    const { recordCount, summary, accepted, quarantined, expected, problems } = past;
    const cheap = { tree: health.trees.get(path) ?? null, readme: readmes.of.get(path) ?? null, ...pictures.of(example), health: rows.get(id) ?? null, findings: findings.get(id) ?? [] };
    // The days since it was green change every day, and the day does not.
    const row = cheap.health?.lastGreen == null ? cheap.health : { ...cheap.health, lastGreen: { ...cheap.health.lastGreen, days: 0 } };
    const factsDigest = (0,external_node_crypto_.hash)('sha256', JSON.stringify([example, cheap.picture, row, known.digest]));
    const { tree, readme, pictures: shown, findings: found } = cheap;
    const digest = (0,external_node_crypto_.hash)('sha256', JSON.stringify([factsDigest, tree, readme === null ? null : [readme.path, readme.bytes, readme.digest], shown, found, pasts.keyOf(id)]));
    return {
        example,
        digest,
        factsDigest,
        ...cheap,
        rememberReadme: laid.of(id),
        recordCount,
        ...(summary === undefined ? {} : { summary }),
        accepted,
        quarantined,
        expected,
        problems,
        get checks() {
            return known.rows().checks;
        },
        get olderChecks() {
            return known.rows().olderChecks;
        },
        get records() {
            return past.records;
        },
        get series() {
            return past.series;
        },
    };
}

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
    const { loadConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83178));
    const resolved = await loadConfig(world, { dotlist: ['workspace.lfs.server=off'] });
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

// EXTERNAL MODULE: ./core/json/is-object.js
var is_object = __webpack_require__(50373);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
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
/** Total: null for what no build wrote. `ours`: byte for byte what this user's last build wrote, which needs no guard and is read eight times as fast. */
function readManifest(text, { ours = false } = {}) {
    const parsed = ours ? (0,problem.ok)(JSON.parse(text)) : (0,parse_json/* parseJson */.q)(text, { maxLength: MANIFEST_MAX_BYTES, maxDepth: 4, maxString: 8000 });
    if (!parsed.ok || !(0,is_object/* isObject */.G)(parsed.value))
        return null;
    const { schema, build, files } = parsed.value;
    if (schema !== SCHEMA || !isTextOrNull(build) || !(0,is_object/* isObject */.G)(files))
        return null;
    const entries = Object.entries(files);
    return entries.every((entry) => isWritten(entry[1])) ? { build, files: new Map(entries.map(([path, [digest, sha256, bytes]]) => [path, { digest, sha256, bytes }])) } : null;
}
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isWritten = (value) => Array.isArray(value) && value.length === 3 && isTextOrNull(value[0]) && isTextOrNull(value[1]) && typeof value[2] === 'number';

;// CONCATENATED MODULE: ./app/site/last-time.js
/** What builds noted of a site (manifest.ts): read, believed where this user's cache knows it, and written before the first file. */


async function lastTime(folder, cache) {
    const [read, known] = await Promise.all([folder.readText(MANIFEST, { maxBytes: MANIFEST_MAX_BYTES }), cache.get(keyOf(folder), { maxBytes: 64 })]);
    const believed = read.ok && known === sumOf(read.value.text);
    const manifest = read.ok ? readManifest(read.value.text, { ours: believed }) : null;
    return manifest === null || !read.ok ? { build: null, files: new Map(), text: '', believed: false } : { ...manifest, text: read.value.text, believed };
}
const believe = (folder, text, cache) => cache.put(keyOf(folder), sumOf(text));
const keyOf = ({ rootAbs }) => `site ${rootAbs}`;
const sumOf = (bytes) => (0,external_node_crypto_.hash)('sha256', bytes);
/** Whatever is about to be written is ours, should nobody come to the end. */
function begin(folder, paths, files) {
    return folder.write(MANIFEST, renderManifest({ build: null, files: new Map([...files, ...paths.map((path) => [path, last_time_UNKNOWN])]) }));
}
/** What a build at the same time noted: it stays known as ours, and the next build judges it. */
async function othersIn(folder, files) {
    const read = await folder.readText(MANIFEST, { maxBytes: MANIFEST_MAX_BYTES });
    const now = read.ok ? readManifest(read.value.text) : null;
    return new Map([...(now?.files.keys() ?? [])].flatMap((path) => (files.has(path) ? [] : [[path, last_time_UNKNOWN]])));
}
const last_time_UNKNOWN = { digest: null, sha256: null, bytes: -1 };

;// CONCATENATED MODULE: ./app/site/write-site.js
/**
 * Writes a site: makes only what changed since the last time, and takes away only what it wrote itself. What was written is noted in the
 * site (manifest.ts), before the first file and after the last, so that the build after a killed one knows what is its own. Only a note
 * that this user's cache knows saves work: a repository can bring one along, with pages that nobody made (A47).
 */




/** What other code made is made again. */
async function writeSite(folder, files, cache) {
    const build = await cache.build();
    // In this order: whoever writes at the same time notes a file before it is there.
    const sizes = await folder.sizes();
    const before = await lastTime(folder, cache);
    const strange = files.filter(({ path }) => sizes.has(path) && !before.files.has(path)).map(({ path }) => path);
    if (strange.length > 0)
        return (0,problem/* fail */.fJ)(notOurs(folder.rootAbs, strange));
    const isKept = ({ path, digest }) => digest !== null && before.believed && before.build === build && before.files.get(path)?.digest === digest && sizes.get(path) === before.files.get(path).bytes;
    const wanted = files.filter((file) => !isKept(file));
    const paths = new Set(files.map(({ path }) => path));
    const gone = [...before.files].filter(([path]) => !paths.has(path) && path !== MANIFEST);
    const made = await makeAll(folder, { wanted, gone, before, sizes, build });
    if (!made.ok)
        return made;
    const { begun, written, removed, problems, now } = made.value;
    const all = new Map(files.map(({ path }) => [path, now.get(path) ?? before.files.get(path)]));
    const text = renderManifest({ build, files: begun ? new Map([...(await othersIn(folder, staying(before, gone))), ...all]) : all });
    const closed = !begun && text === before.text ? (0,problem.ok)(undefined) : await folder.write(MANIFEST, text);
    if (closed.ok && !(before.believed && text === before.text))
        await believe(folder, text, cache);
    return closed.ok ? (0,problem.ok)({ files: all.size, bytes: [...all.values()].reduce((sum, { bytes }) => sum + bytes, 0), written, removed, problems }) : closed;
}
async function makeAll(folder, { wanted, gone, before, sizes }) {
    // First: a directory may stand now where a file was, and on some file systems `A` is the place of `a`.
    const { removed, problems } = await takeAway(folder, gone, sizes);
    const now = new Map();
    let [written, begun] = [0, false];
    for (const file of wanted) {
        const content = await file.make();
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        const sha256 = sumOf(bytes);
        const known = before.files.get(file.path);
        now.set(file.path, { digest: file.digest, sha256, bytes: bytes.length });
        if (known?.sha256 === sha256 && sizes.get(file.path) === bytes.length && (before.believed || (await folder.digestOf(file.path)) === sha256))
            continue;
        if (!begun) {
            const noted = await begin(folder, [...(await othersIn(folder, before.files)).keys(), ...wanted.map(({ path }) => path)], staying(before, gone));
            if (!noted.ok)
                return noted;
            begun = true;
        }
        const done = await folder.write(file.path, bytes);
        if (!done.ok)
            return done;
        written += 1;
    }
    return (0,problem.ok)({ now, begun, written, removed, problems });
}
/** Of what was noted, less what was taken away. */
function staying({ files }, gone) {
    const away = new Set(gone.map(([path]) => path));
    return new Map([...files].filter(([path]) => !away.has(path)));
}
/** A file that somebody changed since is no longer what was written here. */
async function takeAway(folder, gone, sizes) {
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
var data_errors = __webpack_require__(84112);
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
        if (outAbs === world.files.rootAbs)
            return (0,problem/* fail */.fJ)(INTO_GARDEN);
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
        // What git could not be asked any more would be told as missing, on every page.
        if (world.signal.aborted)
            return (0,problem/* fail */.fJ)(INTERRUPTED);
        const [main, ...others] = all.map(({ data }) => data);
        const shown = { title: config.site.title ?? main.name, today, version: version/* VERSION */.x, url: config.site.url, gardens: [{ ...main, problems: [...main.problems, ...problems] }, ...others] };
        const pages = buildSite(shown).map((file) => whenReady(file, gardenOf(shown, all, file.path)));
        const copied = all.flatMap(({ world: own, data, pictures }) => pictureFiles(own, (0,paths/* rootOf */.I5)(shown, data), pictures));
        const written = await (0,data_errors/* withoutDataErrors */.S)(async () => writeSite(folder, [...pages, ...(await assetFiles(world)), ...copied], world.cache));
        await Promise.all(all.flatMap(({ kept, keepMade }) => [kept, keepMade()]));
        if (!written.ok)
            return written;
        return (0,problem.ok)({ ...written.value, outAbs, gardens: shown.gardens.map(factsOf), problems: [...shown.gardens.flatMap((each) => each.problems).filter(({ code }) => code !== NOT_LOOKED_AT), ...written.value.problems] });
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
/** What lies below the root of none of the others is of the first one. */
const gardenOf = (shown, all, path) => all.slice(1).find(({ data }) => path.startsWith((0,paths/* rootOf */.I5)(shown, data))) ?? all[0];
/** The past of an example comes when a page of it is made, and not before. */
const whenReady = ({ of, make, ...file }, { ready }) => ({ ...file, make: of === undefined ? make : async () => (await ready(of), make()) });
const factsOf = ({ name, examples }) => ({ name, examples: examples.length });
/** Of every garden with contracts: told on its pages, and nothing that another build could do better. */
const NOT_LOOKED_AT = 'SITE.CONTRACTS';
const INTO_GARDEN = { code: 'SITE.INTO_GARDEN', message: 'The site would lie among the examples: it has a directory `examples` too.', next: 'Name a directory of its own, for instance --out public.' };
const INTERRUPTED = { code: 'RUN.INTERRUPTED', message: 'Interrupted: nothing was written.', next: 'Start it again.' };
const NO_FOLDER = { code: 'SITE.NO_FOLDER', message: 'This world publishes nothing.', next: 'Run `hortus site` on a machine with the garden.' };

// EXTERNAL MODULE: ./actions/below.js
var below = __webpack_require__(88341);
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
    return (0,problem.ok)({ report: null, outputs: { directory: (0,below/* toPosix */.d7)((0,external_node_path_.relative)(workspaceAbs, outAbs)), files: String(files), bytes: String(bytes), 'left-out': String(problems.length) } });
};


/***/ }),

/***/ 46110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checkRows),
/* harmony export */   c: () => (/* binding */ NO_ROWS)
/* harmony export */ });
/* harmony import */ var _core_report_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42957);
/** What the checks said of each example, the newest first. */

const NO_ROWS = { checks: [], olderChecks: false };
const MOST = 60;
/** By id; `today`: what a clock dates later is left out, as health does. `whole`: no check is older than these. */
function checkRows(checks, { today, whole }) {
    const found = new Map();
    const known = checks.filter(({ at }) => at.slice(0, 10) <= today);
    // Another attempt of a run is the same check again: the last one counts.
    const attempts = new Map(known.toSorted((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byWord */ .GM)(a.at, b.at) || (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byWord */ .GM)(a.id, b.id)).map((check, index) => [check.run === null ? `${index}` : `run ${check.run} ${check.trigger}`, check]));
    const newestFirst = [...attempts.values()].sort((a, b) => (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byWord */ .GM)(b.at, a.at) || (0,_core_report_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byWord */ .GM)(b.id, a.id));
    const firstMonth = newestFirst.at(-1)?.at.slice(0, 7);
    for (const { at, commit, trigger, rows } of newestFirst) {
        for (const [id, , , states, reason, ms] of rows) {
            const own = found.get(id) ?? { checks: [], olderChecks: false };
            found.set(id, own);
            // Whoever was there in the first month that was looked at may have been there before.
            if (own.checks.length === MOST || (!whole && at.slice(0, 7) === firstMonth))
                own.olderChecks = true;
            if (own.checks.length < MOST)
                own.checks.push({ at, commit: commit === '' ? null : commit, trigger, states, reason, ms });
        }
    }
    return found;
}


/***/ }),

/***/ 46575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NO_KNOWN_ROWS)
/* harmony export */ });
/* harmony import */ var _check_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46110);

const NO_KNOWN_ROWS = { digest: '', rows: () => _check_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ROWS */ .c };


/***/ }),

/***/ 13291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   Z: () => (/* binding */ nameIn)
/* harmony export */ });
/* harmony import */ var _core_source_decode_percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75134);

/** `records/vision%2Fdigits/2026-11/x.json` → `vision%2Fdigits`, and so is what lies there and is none of ours: it is told with the example. */
function nameIn(path) {
    const start = path.indexOf('/') + 1;
    const end = path.indexOf('/', start);
    return end === -1 ? path.slice(start).replace(/\.json$/, '') : path.slice(start, end);
}
const decoded = (name) => (0,_core_source_decode_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(name) ?? name;


/***/ }),

/***/ 46832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NO_PAST)
/* harmony export */ });
const NO_PAST = { records: [], recordCount: 0, series: [], accepted: [], quarantined: [], expected: {}, problems: [] };


/***/ }),

/***/ 22278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ openPast),
/* harmony export */   rp: () => (/* binding */ rememberRecent),
/* harmony export */   ue: () => (/* binding */ pastLines)
/* harmony export */ });
function pastLines(id, key, { records, series, ...head }) {
    return { id, key, head: JSON.stringify(head), series: JSON.stringify(packed(series)), records: JSON.stringify(records) };
}
/** Each part is read when somebody asks for it, and kept while `recent` holds it. `rest`: it is here by then. */
function openPast({ head }, rest, recent) {
    return {
        ...JSON.parse(head),
        get series() {
            return recent(rest().series, (line) => unpacked(JSON.parse(line)));
        },
        get records() {
            return recent(rest().records, (line) => JSON.parse(line));
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


/***/ }),

/***/ 84112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withoutDataErrors),
/* harmony export */   V: () => (/* binding */ NO_DATA)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/** What the data branch can only throw (a listing without end) becomes a Problem at the door of a verb. */

async function withoutDataErrors(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .HortusError */ .KY)
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error.problem);
        throw error;
    }
}
const NO_DATA = { code: 'DATA.NONE', message: 'This world has no data branch.', next: 'Run it in a git repository.' };


/***/ }),

/***/ 62374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ keepsWorkspace)
/* harmony export */ });
/* harmony import */ var _core_workspace_names_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40696);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12612);
/** Whether there is a workspace to judge, from the names of the files alone: most gardens have none, and pay nothing for it. */


async function keepsWorkspace(world, { workspace: { profile } }) {
    if (profile !== 'auto')
        return profile !== 'off';
    return (0,_core_workspace_names_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .namesWorkspace */ .y)(await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFiles */ .C)(world)) || (0,_core_workspace_names_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .namesWorkspace */ .y)(await leftOut(world));
}
/** What a sparse checkout leaves out is there all the same. */
async function leftOut({ git }) {
    return ((await git.listing()) ?? []).flatMap(({ path, size, clean }) => (size === null && clean ? [path] : []));
}


/***/ }),

/***/ 12612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var _core_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82619);
/** The files of the repository: what git tracks or would track. Whoever asks while another waits shares its answer. */

/** What git lists leaves out ignored files and costs one call; without git, or in a directory that git ignores, the disk is walked. */
async function listFiles({ files, git }) {
    const listed = await git.listFiles('.');
    if (listed !== null && listed.length > 0)
        return listed;
    return (await files.walk('.', { skip: _core_garden_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm })).filter(({ kind }) => kind !== 'directory').map(({ path }) => path);
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

/***/ 79748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rememberReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _look_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65331);
/* harmony import */ var _watch_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33210);
/**
 * The answer of an earlier run (a report, an index), when nothing that it depends on has changed: Hortus itself, the configuration, the
 * options, the state of the repository, and what was asked beyond it. Whatever is not certain is computed again.
 */



async function rememberReport(outside, question, compute) {
    const world = (0,_look_once_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOnce */ .n)(outside);
    const state = ((await world.git.entries()) ?? 0) < WORTH ? null : await outside.git.state();
    const base = question.options.base === undefined ? '' : state === null ? null : await outside.git.commitOf(question.options.base);
    if (state === null || base === null)
        return compute(world);
    const key = `report/1 ${sha([await world.cache.build(), JSON.stringify(question), base])}`;
    const known = readRemembered(await world.cache.get(key, { maxBytes: MAX_BYTES }));
    if (known !== null && known.state === state && isToday(world, known.looked) && (await (0,_watch_world_js__WEBPACK_IMPORTED_MODULE_1__/* .looksTheSame */ .Y)(world, known.looked))) {
        for (const [level, message] of known.looked.said)
            world.log[level](message);
        return known.report;
    }
    const { world: watched, looked } = (0,_watch_world_js__WEBPACK_IMPORTED_MODULE_1__/* .watchWorld */ .Q)(world);
    const report = await compute(watched);
    const seen = await looked();
    // Changed while it was judged: the report may be of neither state.
    if (seen !== null && (await outside.git.state()) === state)
        await world.cache.put(key, writeRemembered({ state, looked: { ...seen, day: today(world) }, report }));
    return report;
}
/** Tracked files. With fewer, finding out whether anything changed takes as long as looking again. */
const WORTH = 500;
/** The report of 25,000 findings has 16 million characters. */
const MAX_BYTES = 64 << 20;
/** The longest word that is the same for a day: nothing that is judged changes faster (`watchWorld` leaves keys out). */
const today = ({ clock }) => clock.now().toISOString().slice(0, 10);
const isToday = (world, { clock, day }) => !clock || day === today(world);
/** The first line is the sum of the rest: what was cut or damaged is nothing. */
function writeRemembered(remembered) {
    const body = JSON.stringify(remembered);
    return `${sha([body])}\n${body}`;
}
function readRemembered(text) {
    const end = text?.indexOf('\n') ?? -1;
    if (text === null || end === -1)
        return null;
    const body = text.slice(end + 1);
    return sha([body]) === text.slice(0, end) ? JSON.parse(body) : null;
}
const sha = (parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.map((part) => `${part.length}:${part}`).join('')).digest('hex');


/***/ }),

/***/ 33210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ watchWorld),
/* harmony export */   Y: () => (/* binding */ looksTheSame)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * A world that notes what a verb asked of it beyond what git's state covers: files that git ignores, files that are not
 * there, where symlinks lead. Asked again, the same answers mean that the verb would say the same.
 */

/** `looked` is null when the verb did what cannot be asked again: it wrote, walked a directory, asked an engine or a key. */
function watchWorld(world) {
    const answers = new Map();
    const said = [];
    let other = false;
    let clock = false;
    const note = (...entry) => void answers.set(entry.slice(0, 3).join('\0'), entry);
    const unsafe = (part) => new Proxy(part, { get: (target, name) => ((other = true), Reflect.get(target, name)) });
    const { files, openPgp } = world;
    const watched = {
        ...world,
        files: {
            ...files,
            async stat(path) {
                const found = await files.stat(path);
                note('stat', path, 0, JSON.stringify(found));
                return found;
            },
            async resolve(path) {
                const found = await files.resolve(path);
                note('resolve', path, 0, JSON.stringify(found));
                return found;
            },
            async readText(path, options) {
                const found = await files.readText(path, options);
                note('text', path, options.maxBytes, summary(found));
                return found;
            },
            async readTexts(paths, options) {
                const found = await files.readTexts(paths, options);
                for (const [path, each] of found)
                    note('text', path, options.maxBytes, summary(each));
                return found;
            },
            walk: (...asked) => ((other = true), files.walk(...asked)),
            write: (...asked) => ((other = true), files.write(...asked)),
        },
        ...(world.filesAt === undefined ? {} : { filesAt: (root) => ((other = true), world.filesAt(root)) }),
        // Tags and branches are no part of git's state.
        git: { ...world.git, history: (...asked) => ((other = true), world.git.history(...asked)) },
        // Nor is what was fetched.
        remotes: unsafe(world.remotes),
        lfs: unsafe(world.lfs),
        output: unsafe(world.output),
        signer: unsafe(world.signer),
        databases: unsafe(world.databases),
        engines: unsafe(world.engines),
        host: unsafe(world.host),
        // A key may expire in the next minute.
        openPgp: { ...openPgp, read: (keyring, asked) => ((other ||= asked.length > 0), openPgp.read(keyring, asked)) },
        clock: { ...world.clock, now: () => ((clock = true), world.clock.now()) },
        log: {
            ...world.log,
            info: (message, fields) => (said.push(['info', message]), world.log.info(message, fields)),
            warn: (message, fields) => (said.push(['warn', message]), world.log.warn(message, fields)),
        },
    };
    return {
        world: watched,
        async looked() {
            const listed = await world.git.listing();
            if (other || listed === null)
                return null;
            const covered = new Map(listed.map(({ path, mode }) => [path, mode]));
            // Of a symlink git knows where it leads, and not what is there.
            const left = [...answers.values()].filter(([kind, path]) => !(kind === 'stat' && covered.has(path)) && !(kind === 'text' && covered.get(path)?.startsWith('100') === true));
            return { answers: left, said, clock };
        },
    };
}
/** Whether the world still gives the same answers. */
async function looksTheSame({ files }, { answers }) {
    for (const [kind, path, maxBytes, answer] of answers) {
        const now = kind === 'text' ? summary(await files.readText(path, { maxBytes })) : JSON.stringify(kind === 'stat' ? await files.stat(path) : await files.resolve(path));
        if (now !== answer)
            return false;
    }
    return true;
}
const summary = (read) => (read.ok ? `${read.value.bytes} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(read.value.text).digest('hex')}` : `${read.problem.kind} ${read.problem.message}`);


/***/ }),

/***/ 919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress)
/* harmony export */ });
/** Without user and password; null: not an address that others can open. */
function webAddress(remote) {
    // A port of SSH is none of HTTPS.
    const [, host, path] = /^https?:\/\/(?:[^@/\s]*@)?([\w.-]+(?::\d+)?)\/([^\s?#]+)$/.exec(remote.slice(0, 500)) ?? /^(?:ssh:\/\/(?:[^@/\s]*@)?|[\w.-]+@)([\w.-]+)(?::\d+(?=\/))?[/:]([^\s?#]+)$/.exec(remote.slice(0, 500)) ?? [];
    return host === undefined || path === undefined ? null : `https://${host}/${path.replace(/\.git$/, '')}`;
}


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

/***/ 84641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ failedAt),
/* harmony export */   eD: () => (/* binding */ outcomeAt),
/* harmony export */   jE: () => (/* binding */ rememberOutcomes),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _history_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59365);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42957);
/** What the states of a check's row mean for a rung that is asked for. */


/**
 * Rungs above prove those below: a smoke that passed has built, whatever the probe said. A failure at or below the rung is one, when it
 * was the example's own.
 */
function outcomeAt(states, required) {
    for (let rung = required; rung < states.length; rung++)
        if (states[rung] === _history_check_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x.passed)
            return 'passed';
    const failed = failedAt(states);
    return failed >= 0 && failed <= required ? 'failed' : 'unknown';
}
/** Number of the lowest rung that failed; -1: none. */
const failedAt = (states) => states.indexOf(_history_check_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x.failed);
const numberOf = (rung) => _report_order_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNGS */ .Q$.indexOf(rung);
/** The same, remembered: there are few different words of states and half a million rows. */
function rememberOutcomes() {
    const known = _report_order_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNGS */ .Q$.map(() => new Map());
    return (states, required) => {
        const own = known[required];
        const before = own.get(states);
        if (before !== undefined)
            return before;
        const outcome = outcomeAt(states, required);
        own.set(states, outcome);
        return outcome;
    };
}


/***/ }),

/***/ 59365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TRIGGERS),
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
/**
 * One letter a rung. failed: by the fault of the example, and it decided. doubted: failed and decided nothing (a probe that may err).
 * machine: could not be tried because of the engine, the disk or an interrupt. skipped: could not be tried for another reason.
 */
const STATES = { passed: 'p', failed: 'f', doubted: 'd', machine: 'm', skipped: 's', not_run: 'n' };
/** What started it. Only what a timer started counts against an example: a push may be of half a thought. */
const TRIGGERS = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch', 'manual'];


/***/ }),

/***/ 31385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   OX: () => (/* binding */ FINDING_COUNTS_MAX_BYTES),
/* harmony export */   Pn: () => (/* binding */ renderCounts),
/* harmony export */   ZQ: () => (/* binding */ readCounts),
/* harmony export */   zD: () => (/* binding */ placeOfCounts)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44233);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _record_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75963);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36931);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7952);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87761);
/**
 * How many findings a repository had when it was checked: one small document beside the check (docs/history.md). Numbers only. They are
 * counted by who appends, from the commit itself, and never taken from a report (app/history/append.ts).
 */






const FINDING_COUNTS_MAX_BYTES = 1024;
const SCHEMA = 'hortus-findings/1';
const placeOfCounts = ({ at, id }) => ({ kind: 'findings', month: at.slice(0, 7), id });
function countFindings(findings) {
    const of = (level) => findings.filter((each) => each.level === level).length;
    return { errors: of('error'), warnings: of('warning'), notices: of('notice') };
}
const renderCounts = ({ at, commit, errors, warnings, notices }) => `${(0,_record_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({ schema: SCHEMA, at, commit, errors, warnings, notices })}\n`;
/** Total and strict: whole, in its one spelling and at its place, or told and left out. */
function readCounts(path, place, text) {
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, { maxLength: FINDING_COUNTS_MAX_BYTES, maxDepth: 2, maxString: 200 });
    if (!parsed.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, parsed.problem.message));
    const { schema, at, commit, errors, warnings, notices } = (parsed.value ?? {});
    if (schema !== SCHEMA)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, `does not say "schema": "${SCHEMA}"`));
    if (typeof at !== 'string' || !(0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .isMoment */ .t)(at))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, 'has no time `at`'));
    if (typeof commit !== 'string' || !_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH */ .v9.test(commit))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, 'has no commit'));
    if (!isCount(errors) || !isCount(warnings) || !isCount(notices))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, 'has a count that is none'));
    const counts = { id: place.id, at, commit, errors, warnings, notices };
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(placeOfCounts(counts)) !== path)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, `is of ${at.slice(0, 10)}, which belongs elsewhere`));
    return renderCounts(counts) === text ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(counts) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(unreadable(path, 'is not in the spelling that Hortus writes'));
}
/** A garden of 20,000 examples with 1,000 findings each has a fiftieth of it. */
const MOST = 1e9;
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST && !Object.is(value, -0);
const unreadable = (path, why) => ({ code: 'HISTORY.FINDINGS', message: `${path} ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it; `git revert` there takes it back.', path });


/***/ }),

/***/ 87761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isMoment)
/* harmony export */ });
/** A real moment in the one spelling that the data branch has: ISO 8601, UTC, with milliseconds. */
function isMoment(text) {
    const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isFinite(ms) && new Date(ms).toISOString() === text;
}


/***/ }),

/***/ 57387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Text)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256Text = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


/***/ }),

/***/ 50373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   j: () => (/* binding */ jsonDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** JSON with sorted keys and no spaces: equal values give equal text, so that a digest of it means something. */

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((each) => (each === undefined ? 'null' : canonicalJson(each))).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const entries = Object.entries(value).filter(([, each]) => each !== undefined);
        return `{${entries.sort(byName).map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`).join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}
/** SHA-256, lower-case hex, of the canonical JSON. */
function jsonDigest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}
/** By code unit: the order must not depend on a locale. */
function byName([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 59217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ heldUp)
/* harmony export */ });
/** A run that ended by itself and came to what its descriptor expects: what counts as green. */
function heldUp(record) {
    return record.status.state === 'succeeded' && !(record.observed?.checks ?? []).some(({ status }) => status === 'fail' || status === 'error');
}


/***/ }),

/***/ 82711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ recordId),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   ug: () => (/* binding */ encodeSegment)
/* harmony export */ });
/** Names of records and runs: sortable by time, unique by chance, safe as file and container names. */
/** `20261121T093000Z-1f2e3d4c` */
function recordId(at, hex) {
    return `${at.toISOString().replace(/[-:]|\.\d+/g, '')}-${hex}`;
}
/** Relative to the output directory. The example's id is one percent-encoded segment, so that it can name no other place. */
function recordPath(example, id) {
    return `records/${encodeSegment(example)}/${encodeSegment(id)}.json`;
}
function encodeSegment(text) {
    const encoded = encodeURIComponent(text.toWellFormed());
    return /^\.+$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded;
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
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11783);
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

/***/ 50849:
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

/***/ 75134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
/** null: it is no percent-encoding. */
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 40696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ namesWorkspace)
/* harmony export */ });
/**
 * Whether a repository keeps a TFC workspace, from names alone: a version or a run that looks like one, the contracts themselves, or the
 * layout of the README. Folders that only have such a name are no sign: gardens keep code in models/, Hydra writes into runs/.
 */
const namesWorkspace = (paths) => paths.some((path) => SIGN.test(path)) || hasLayout(paths);
const SIGNS = [
    // What describes or signs a version, or is its content. Code that has versions is none.
    /^(?:datasets|models)\/[^/]+\/v[0-9]+\/(?:metadata\.(?:ya?ml|json)|metrics\.ya?ml|card\.md|CHECKSUMS\.txt|SIGNATURE\.asc)$/,
    /^datasets\/[^/]+\/v[0-9]+\/(?:train|val|test|data)\/(?!.*\.(?:py|ipynb|js|ts|sh|go|rs|java|c|cc|cpp|h|toml)$)/,
    /^models\/[^/]+\/v[0-9]+\/model\.(?:pt|pth|ckpt|onnx|safetensors|bin|pkl|joblib|h5|keras|tflite|engine|pb)$/,
    /^runs\/run-[0-9]{4}-[0-9]{2}-[0-9]{2}[^/]*\//,
    /^runs\/run-[^/]*\/(?:config\.yaml|metrics\.json|system\.json)$/,
    // Not a package of that name.
    /^(?:tfc|docs\/TFC)\/(?:[^/]+\/)*[^/]*[Tt][Ff][Cc][-_ ]?[0-9]{4}[^/]*$/,
];
/** One pattern, so that each path is looked at once. */
const SIGN = new RegExp(SIGNS.map(({ source }) => source).join('|'));
/** The six directories that the README shows; the contracts lie in tfc/ or docs/. */
function hasLayout(paths) {
    const roots = new Set(paths.map((path) => path.slice(0, Math.max(0, path.indexOf('/')))));
    return ['datasets', 'runs', 'models', 'tools', 'experiments'].every((name) => roots.has(name)) && (roots.has('tfc') || roots.has('docs'));
}


/***/ }),

/***/ 73254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ benchmarkPath)
/* harmony export */ });
/* harmony import */ var _shell_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58495);

/** `vision/resnet` → `benchmarks/vision/resnet/index.html`: beside `benchmarks.html`, by the rules of `examplePath`. */
const benchmarkPath = (root, id) => (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(`${root}benchmarks/`, ...id.split('/'), 'index.html');


/***/ }),

/***/ 62059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ CHANGES)
/* harmony export */ });
/* harmony import */ var _core_render_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10266);
/** What a change of level looks like, in tables and in charts alike; the signs of a regression and an improvement are those of every report of Hortus. */

/** None of them points up or down: where a smaller figure is better, an arrow would say the contrary of the line beside it. */
const CHANGES = {
    regression: { glyph: _core_render_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_GLYPHS */ .Aj.regression, look: 'bad' },
    improvement: { glyph: _core_render_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_GLYPHS */ .Aj.improvement, look: 'good' },
    change: { glyph: '◆', look: 'open' },
    accepted: { glyph: '◇', look: 'none' },
};


/***/ }),

/***/ 17494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chart)
/* harmony export */ });
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/** A chart as the page has it: a still picture that needs no script, and the values that the browser draws a better one from. */

function chart({ kind, value, label, still, caption = _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ }) {
    if (still === '')
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<figure class="chart"><div data-chart="${kind}" data-label="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label, 400)}" data-value="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(JSON.stringify(value), MOST)}">${still}</div>${caption === '' ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<figcaption>${caption}</figcaption>`}</figure>`;
}
/** Values are short already; what is cut here is no JSON any more, and the still picture stays. */
const MOST = 400_000;


/***/ }),

/***/ 60006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stillLines)
/* harmony export */ });
/* harmony import */ var _core_render_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59678);
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89128);
/* harmony import */ var _still_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2116);
/** A still picture of several lines over one axis. */




const [WIDTH, HEIGHT, BOTTOM, LEFT] = [640, 160, 22, 4];
/** Nothing where no line has two points. A point that is no number parts its line. */
function stillLines({ unit, x: axis, lines }, label) {
    const xs = lines.flatMap((line) => line.x);
    const ys = lines.flatMap((line) => line.y.filter((value) => value !== null && (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .drawable */ .ve)(value)));
    if (lines.every((line) => line.y.length < 2) || ys.length === 0)
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const [from, to] = [least(xs), -least(xs.map((value) => -value))];
    const [low, high] = (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .range */ .y1)([least(ys), -least(ys.map((value) => -value))], 0.001);
    const x = (at) => (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .rounded */ .Wf)(LEFT + (to === from ? 0.5 : (at - from) / (to - from)) * (WIDTH - 2 * LEFT));
    const y = (value) => (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .rounded */ .Wf)(14 + (1 - (Math.min(high, Math.max(low, value)) - low) / (high - low)) * (HEIGHT - 14 - BOTTOM));
    const said = (at) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(axis === 'day' ? (0,_still_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(at) : (0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .measure */ .xP)(at));
    const path = (line) => {
        let open = false;
        return line.y.map((value, at) => {
            if (value === null || !(0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .drawable */ .ve)(value))
                return ((open = false), '');
            const step = `${open ? 'L' : 'M'}${x(line.x[at])} ${y(value)}`;
            open = true;
            return step;
        }).join('');
    };
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="still" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label, 400)}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(lines.map((line) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<path class="line ${line.look}" d="${path(line)}"/>`))}<text x="${LEFT}" y="10">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .measure */ .xP)(high, unit ?? undefined), 40)}</text><text x="${LEFT}" y="${HEIGHT - BOTTOM - 2}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .measure */ .xP)(low, unit ?? undefined), 40)}</text><text x="${LEFT}" y="${HEIGHT - 5}">${said(from)}</text><text x="${WIDTH - LEFT}" y="${HEIGHT - 5}" text-anchor="end">${said(to)}</text></svg>`;
}
const least = (values) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);


/***/ }),

/***/ 2116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ stillWeeks),
/* harmony export */   Yp: () => (/* binding */ stillTrend),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _core_render_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59678);
/* harmony import */ var _core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89128);
/* harmony import */ var _shell_spark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32490);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62059);
/** Still pictures of charts, drawn by hand: axes are words, everything scales with the page. */





const [WIDTH, HEIGHT, BOTTOM, LEFT] = [640, 180, 22, 4];
/** One series of builds with the noise around its levels. Nothing for fewer than two builds. */
function stillTrend({ unit, at, values, levels, marks }, label) {
    if (values.length < 2 || !values.every((value) => Number.isFinite(value) && (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .drawable */ .ve)(value)))
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const [from, to] = [at[0], at.at(-1)];
    const [low, high] = (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .range */ .y1)([...(0,_shell_spark_js__WEBPACK_IMPORTED_MODULE_1__/* .bounds */ .O)(values), ...levels.flatMap((level) => [level.low, level.high]).filter(_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .drawable */ .ve)], 0);
    const x = (moment) => (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(LEFT + (to === from ? 0.5 : (moment - from) / (to - from)) * (WIDTH - 2 * LEFT - 6));
    const y = (value) => (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(14 + (1 - (Math.min(high, Math.max(low, value)) - low) / (high - low)) * (HEIGHT - 14 - BOTTOM));
    const bands = levels.map((level) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<rect class="band" x="${x(level.from)}" y="${y(level.high)}" width="${Math.max(1, (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(x(level.to) - x(level.from)))}" height="${Math.max(1, (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(y(level.low) - y(level.high)))}"/>`);
    const path = (0,_shell_spark_js__WEBPACK_IMPORTED_MODULE_1__/* .extremes */ .oz)(values, WIDTH / 2).map(({ at: index, value }) => `${x(at[index])} ${y(value)}`).join('L');
    const ends = (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text x="${LEFT}" y="10">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(high, unit ?? undefined), 40)}</text><text x="${LEFT}" y="${HEIGHT - BOTTOM - 2}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(low, unit ?? undefined), 40)}</text><text x="${LEFT}" y="${HEIGHT - 5}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(dayOf(from))}</text><text x="${WIDTH - LEFT}" y="${HEIGHT - 5}" text-anchor="end">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(dayOf(to))}</text>`;
    return svg(label, (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(bands)}<path class="line" d="M${path}"/>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(marks.map((mark) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text class="mark ${_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGES */ .Y[mark.word].look}" x="${x(mark.at)}" y="${(0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(y(mark.value) - 6)}" text-anchor="middle">${_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGES */ .Y[mark.word].glyph}</text>`))}<circle class="dot" cx="${x(to)}" cy="${y(values.at(-1))}" r="3"/>${ends}`);
}
/** A bar a week, its parts one upon another in their order. */
function stillWeeks({ weeks, parts }, label) {
    const most = Math.max(0, ...weeks.map((_week, at) => parts.reduce((sum, { values }) => sum + values[at], 0)));
    if (most === 0)
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const step = (WIDTH - 2 * LEFT) / weeks.length;
    const bar = (at) => {
        let top = HEIGHT - BOTTOM;
        return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts.map(({ look, values }) => {
            const height = (values[at] / most) * (HEIGHT - BOTTOM - 14);
            top -= height;
            return height === 0 ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<rect class="part ${look}" x="${(0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(LEFT + at * step + step * 0.08)}" y="${(0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(top)}" width="${(0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(step * 0.84)}" height="${(0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(height)}"/>`;
        }));
    };
    return svg(label, (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(weeks.map((_week, at) => bar(at)))}<text x="${LEFT}" y="10">${most}</text><text x="${LEFT}" y="${HEIGHT - 5}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(weeks[0])}</text><text x="${WIDTH - LEFT}" y="${HEIGHT - 5}" text-anchor="end">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(weeks.at(-1))}</text>`);
}
const svg = (label, body) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="still" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label, 400)}">${body}</svg>`;
/** Of seconds since 1970. */
const dayOf = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);


/***/ }),

/***/ 68168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitBit),
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _runs_record_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88991);
/* harmony import */ var _shell_commit_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76011);
/* harmony import */ var _shell_repository_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99719);
/* harmony import */ var _shell_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58495);
/** What the parts of an example's page are given. */





function pageOf(site, garden, ids) {
    const root = (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I5)(site, garden);
    const links = (0,_shell_repository_links_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryLinks */ .A)(garden.repositoryUrl);
    return (data) => {
        const path = (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .examplePath */ .Ag)(root, data.example.id);
        return {
            data,
            path,
            root,
            repositoryUrl: garden.repositoryUrl,
            seenBy: garden.health.data.source,
            pageOf: (id) => (ids.has(id) ? (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTo */ .uM)(path, (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .examplePath */ .Ag)(root, id)) : null),
            fileOf: (record) => (0,_runs_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFile */ .m)(garden, record),
            section: (section, fragment) => (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTo */ .uM)(path, (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionPath */ .Pu)(root, section), fragment),
            links,
        };
    };
}
/** The first letters of a commit, linked where the repository is known. */
function commitBit({ links }, commit) {
    return commit === null ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="muted">not known</span>` : (0,_shell_commit_link_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .w)(commit, links.commit);
}


/***/ }),

/***/ 51775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ FACET_NAMES),
/* harmony export */   Xg: () => (/* binding */ sameWord),
/* harmony export */   hI: () => (/* binding */ FACETS),
/* harmony export */   qB: () => (/* binding */ NAMED)
/* harmony export */ });
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
    device: { cpu: 'CPU', 8: 'GPU 8 GB', 16: 'GPU 16 GB', 24: 'GPU 24 GB', 48: 'GPU 48 GB', 80: 'GPU 80 GB', some: 'GPU, size not said', many: 'several GPUs', unknown: 'not said' },
    time: { minute: 'up to a minute', ten: 'up to 10 minutes', hour: 'up to an hour', more: 'more than an hour', unknown: 'not measured yet' },
    tier: { stable: 'stable', beta: 'beta', experimental: 'experimental', archived: 'archived' },
    health: { green: 'green', yellow: 'yellow', red: 'red', aside: 'not judged', unknown: 'never checked' },
};
/** Spellings of the same: `time_series`, `Time Series`. */
const sameWord = (word) => word.toLowerCase().replaceAll(/[-_\s]+/g, '-');


/***/ }),

/***/ 15325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ facetsOf),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   gP: () => (/* binding */ deviceWords)
/* harmony export */ });
/* unused harmony export devices */
/* harmony import */ var _core_render_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11783);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51775);


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
const words = (said) => [...new Set(said.map((word) => (0,_core_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWord */ .Xg)((0,_core_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(word)), 60)))].filter((word) => word !== '').slice(0, 20);


/***/ }),

/***/ 15991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ greenSince)
/* harmony export */ });
/* harmony import */ var _core_health_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84641);

/** Since when its checks reached what the tier asks for, without one that failed between. What could not be tried says nothing either way. */
function greenSince({ health, checks, olderChecks }) {
    if (health?.health !== 'green' || health.required === null)
        return null;
    const required = (0,_core_health_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(health.required);
    let oldest = health.lastGreen?.at ?? null;
    for (const { at, states } of checks) {
        const outcome = (0,_core_health_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeAt */ .eD)(states, required);
        if (outcome === 'failed')
            return oldest === null ? null : { day: oldest.slice(0, 10), atLeast: false };
        if (outcome === 'passed' && (oldest === null || at < oldest))
            oldest = at;
    }
    return oldest === null ? null : { day: oldest.slice(0, 10), atLeast: olderChecks };
}


/***/ }),

/***/ 90864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ mainPreset),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   d1: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _core_export_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26594);

/** What somebody who wants to see it run would run: quick ones first, then what it is for. null: nothing can be run. */
function mainPreset({ presets }) {
    const able = presets.filter(({ action }) => action.kind !== 'invalid');
    for (const name of FIRST) {
        const found = able.find((preset) => preset.name === name);
        if (found !== undefined)
            return found;
    }
    return able.find(({ name }) => !LAST.has(name)) ?? able[0] ?? null;
}
const runCommand = ({ id }, preset) => `hortus run ${wordOf(id)} --preset ${wordOf(preset)}`;
/** An id that begins with a hyphen is no option. */
const wordOf = (id) => (0,_core_export_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuote */ .Z)(id.startsWith('-') ? `./${id}` : id);
const FIRST = ['smoke', 'run', 'train', 'predict', 'test', 'eval', 'evaluate', 'serve'];
const LAST = new Set(['build', 'download', 'preprocess', 'ingest']);


/***/ }),

/***/ 29808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compareCommand),
/* harmony export */   u: () => (/* binding */ DATA_CHECKOUT)
/* harmony export */ });
/* harmony import */ var _core_export_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26594);
/** The same comparison by `hortus compare`, which also judges: for whoever has no JavaScript, or wants a verdict. */

/** Older first: what comes second is judged. What differs is named, for else they would not be compared; a new image alone is the change under test. */
function compareCommand(base, head) {
    const differ = (of) => of(base) !== of(head);
    const asked = [...(differ(({ preset }) => preset) ? ['preset'] : []), ...(differ(({ params }) => params) ? ['params'] : []), ...(differ(({ machine }) => machine) ? ['hardware'] : [])];
    const across = asked.length > 0 && differ(({ image }) => image) ? [...asked, 'image'] : asked;
    return `hortus compare ${(0,_core_export_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuote */ .Z)(base.file)} ${(0,_core_export_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuote */ .Z)(head.file)}${across.length === 0 ? '' : ` --across ${across.join()}`}`;
}
/** Where a checkout of the data branch is put: below what no repository of a garden tracks. */
const DATA_CHECKOUT = '.hortus/data';


/***/ }),

/***/ 88991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkoutCommand),
/* harmony export */   m: () => (/* binding */ recordFile)
/* harmony export */ });
/* harmony import */ var _core_export_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26594);
/* harmony import */ var _core_history_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36931);
/* harmony import */ var _core_history_place_of_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48906);
/* harmony import */ var _core_record_record_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82711);
/* harmony import */ var _shell_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67978);
/* harmony import */ var _by_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29808);
/** Where the file of a record lies in a clone: for commands that name it. */






/** On the data branch where there is one, else where its run left it; null: it names no place. A packed month holds no files of single records. */
function recordFile({ health: { data } }, record) {
    if (data.commit === null)
        return record.example == null ? null : `.hortus/${(0,_core_record_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPath */ .lX)(record.example.id, record.id)}`;
    const place = (0,_core_history_place_of_record_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfRecord */ .K8)(record);
    return place.ok ? `${_by_command_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_CHECKOUT */ .u}/${(0,_core_history_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(place.value)}` : null;
}
/** What must be done once before; null: the files are there. */
function checkoutCommand({ repositoryUrl, health: { data } }) {
    if (data.commit === null)
        return null;
    const [fetch, from] = repositoryUrl !== null && (0,_shell_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .isWebAddress */ .d3)(repositoryUrl) ? [`git fetch ${(0,_core_export_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shellQuote */ .Z)(repositoryUrl)} ${(0,_core_export_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shellQuote */ .Z)(data.branch)} && `, 'FETCH_HEAD'] : ['', data.branch];
    return `${fetch}git worktree add --detach ${_by_command_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_CHECKOUT */ .u} ${(0,_core_export_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shellQuote */ .Z)(from)}`;
}


/***/ }),

/***/ 50259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   WD: () => (/* binding */ healthBit),
/* harmony export */   am: () => (/* binding */ dayBit),
/* harmony export */   av: () => (/* binding */ RUNG_STATES),
/* harmony export */   pb: () => (/* binding */ rungsBit),
/* harmony export */   wr: () => (/* binding */ tierBit),
/* harmony export */   x: () => (/* binding */ commandBit)
/* harmony export */ });
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _core_report_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42957);
/** Small pieces that several pages show, so that the same thing looks and reads the same everywhere. */


/** `● green`: a glyph of its own shape and a word, so that color says nothing that they do not. null: the tier asks for no health. */
function healthBit(health) {
    const { glyph, look, words } = HEALTH[health ?? 'aside'];
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="health ${look}"><span aria-hidden="true">${glyph}</span> ${words}</span>`;
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
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul class="rungs" aria-label="Rungs">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(_core_report_order_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNGS */ .Q$.map((rung) => rungItem(rung, rungs[rung], rung === required)))}</ul>`;
}
function rungItem(rung, state, required) {
    const { glyph, look, words } = RUNG_STATES[state];
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li class="${look}"><span aria-hidden="true">${glyph}</span> ${rung}<span class="said">: ${words}</span>${required ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` <small>required</small>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}</li>`;
}
const tierBit = (tier) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="tag strong">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tier)}</span>`;
/** The day of a moment, as every machine can read it too; what is no moment is shown as it is. */
function dayBit(at) {
    return /^\d{4}-\d{2}-\d{2}/.test(at) ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<time datetime="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(at, 40)}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(at.slice(0, 10))}</time>` : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(at, 40);
}
/** A command and the button that copies it. Without JavaScript it is there to be selected. */
function commandBit(command, label = 'Copy') {
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="copy"><code>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(command, 4000)}</code><button type="button" data-copy>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label)}</button></div>`;
}
/** Nobody may take a list for whole that is not; nothing where it is. */
const firstOf = (shown, all) => (shown >= all ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="muted">The first ${shown} of ${all}.</p>`);


/***/ }),

/***/ 76011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);

/** The first letters of a commit, linked where the repository is known. */
function commitLink(commit, commitOf, letters = 10) {
    if (commit === null)
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const [address, short] = [commitOf(commit), (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, letters))];
    return address === null ? short : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(address, 2000)}" rel="noreferrer">${short}</a>`;
}


/***/ }),

/***/ 45325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedPath)
/* harmony export */ });
/** A path of the repository as a part of an address. */
const encodedPath = (path) => path.split('/').map((name) => encodeURIComponent(name.toWellFormed())).join('/');


/***/ }),

/***/ 67978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   T3: () => (/* binding */ frameFacts),
/* harmony export */   d3: () => (/* binding */ isWebAddress)
/* harmony export */ });
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58495);
/** What stands around every page: head, policy, navigation, footer. Nothing here comes from elsewhere, and the policy holds the browser to it. */


/** Ends with a line end. */
function frame(page) {
    const { site, garden, title, path, body, scripts = [], description } = page;
    const root = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(site, garden);
    const files = [(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('copy.js'), ...scripts];
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title === site.title ? title : `${title} · ${site.title}`, 300)}</title>
${description === undefined ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<meta name="description" content="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(description, 300)}">
`}<link rel="stylesheet" href="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('style.css'))}">
<link rel="icon" href="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q$)('icon.svg'))}" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Changes of health" href="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, `${root}feed.xml`)}">
${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(files.map((file) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<script defer src="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, file)}"></script>`), '\n')}
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="brand" href="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionPath */ .Pu)(root, 'gallery'))}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(garden.name, 120)}</a>
${navigation(page, root)}
${gardens(page)}
</header>
<main id="main">
${body}
</main>
<footer class="bottom">
<p>${repository(garden)}Made by Hortus ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(site.version, 40)} from what is committed. ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(feeds(path, root), ' ')}</p>
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
    const sections = Object.keys(_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SECTIONS */ .bP).filter((section) => section !== 'workspace' || garden.workspace !== null);
    const item = (section) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li><a href="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionPath */ .Pu)(root, section))}"${section === active ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` aria-current="page"` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SECTIONS */ .bP[section].words)}</a></li>`;
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<nav aria-label="Pages"><ul>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(sections.map(item))}</ul></nav>`;
}
/** Several repositories in one site: one line to go between them. */
function gardens({ site, garden, path, active }) {
    if (site.gardens.length < 2)
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const there = (each) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionPath */ .Pu)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(site, each), active === null || (active === 'workspace' && each.workspace === null) ? 'gallery' : active);
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<nav class="gardens" aria-label="Gardens"><ul>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(site.gardens.map((each) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li><a href="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, there(each))}"${each.slug === garden.slug ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` aria-current="true"` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}>${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(nameIn(site, each), 80)}</a></li>`))}</ul></nav>`;
}
/** Two of one name are told apart by what their addresses begin with. */
const nameIn = ({ gardens: all }, { name, slug }) => (all.some((other) => other.slug !== slug && other.name === name) ? `${name} (${slug})` : name);
function repository({ repositoryUrl, name }) {
    return repositoryUrl === null || !isWebAddress(repositoryUrl) ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(repositoryUrl)}" rel="noreferrer">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name, 120)}</a> · `;
}
const feeds = (path, root) => [(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, `${root}feed.xml`)}">Changes as a feed</a> ·`, (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, `${root}index.json`)}">as data</a>`];
/** An address that a reader may be sent to: `javascript:` and the like are none. */
const isWebAddress = (address) => /^https?:\/\/[^\s"'<>\\]+$/.test(address);


/***/ }),

/***/ 54097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   EK: () => (/* binding */ PER_PAGE),
/* harmony export */   IR: () => (/* binding */ pager),
/* harmony export */   e7: () => (/* binding */ partTitle)
/* harmony export */ });
/* harmony import */ var _core_render_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59678);
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58495);
/** A list of any length on pages of a size that a browser likes: the first rows stand where they always did, the others on pages beside it. */



/** As many rows as a page has: of tables half a megabyte, at most one. */
const PER_PAGE = 500;
/** `path`: of the page that the list begins on. There is always a first part, if only an empty one. */
function partsOf(rows, { root, name, path, most = PER_PAGE }) {
    const paths = Array.from({ length: Math.max(1, Math.ceil(rows.length / most)) }, (_, at) => (at === 0 ? path : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .listPath */ .Kx)(root, name, at + 1)));
    return paths.map((own, at) => ({ path: own, number: at + 1, rows: rows.slice(at * most, (at + 1) * most), first: at * most + 1, all: rows.length, paths }));
}
/** Which rows these are, and the way to the others; nothing where all are on one page. `word`: what a row is, of one. */
function pager({ path, number, rows, first, all, paths }, word) {
    if (paths.length === 1)
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const link = (to, words) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, paths[to - 1])}">${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(words)}</a>`;
    const item = (to, before) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${to - before > 1 ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li aria-hidden="true">…</li>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}<li>${to === number ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a aria-current="page" href="${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, path)}">${to}</a>` : link(to, String(to))}</li>`;
    const shown = paths.map((_path, at) => at + 1).filter((to) => to === 1 || to === paths.length || Math.abs(to - number) <= 4);
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<nav class="parts" aria-label="Pages of this list"><p class="muted">${first} to ${first + rows.length - 1} of ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all, word))}.</p>
<ul>${number > 1 ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li>${link(number - 1, 'before')}</li>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown.map((to, at) => item(to, shown[at - 1] ?? 0)))}${number < paths.length ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li>${link(number + 1, 'next')}</li>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$}</ul></nav>`;
}
/** `Health, page 2` */
const partTitle = (title, { number }) => (number === 1 ? title : `${title}, page ${number}`);


/***/ }),

/***/ 58495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ examplePath),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Kf: () => (/* binding */ dataPath),
/* harmony export */   Kx: () => (/* binding */ listPath),
/* harmony export */   Mq: () => (/* binding */ picturePath),
/* harmony export */   Pu: () => (/* binding */ sectionPath),
/* harmony export */   Q$: () => (/* binding */ assetPath),
/* harmony export */   ZP: () => (/* binding */ allPath),
/* harmony export */   bP: () => (/* binding */ SECTIONS),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* unused harmony export segment */
/* harmony import */ var _core_integrity_sha256_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57387);
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1956);
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
/** What of a long list does not stand on its first page; `name` is ours. */
const listPath = (root, name, part) => `${root}lists/${name}/${part}.html`;
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
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${address}${fragment === '' ? '' : `#${encodeURIComponent(fragment)}`}`, 5000);
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
    const safe = DEVICE.test(encoded) || encoded.toLowerCase() === 'index.html' ? `${hex(encoded[0])}${encoded.slice(1)}` : encoded;
    return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 17)}~${(0,_core_integrity_sha256_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Text */ .f)(plain).slice(0, 16)}`;
}
const hex = (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** Windows opens a device for these, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Most file systems hold 255 bytes. */
const LONGEST = 180;


/***/ }),

/***/ 99719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ repositoryLinks)
/* harmony export */ });
/* harmony import */ var _encoded_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45325);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67978);


/** Addresses in the repository, as GitHub and those after it have them; null where nobody said where it is. `HEAD`: its default branch. */
function repositoryLinks(repositoryUrl) {
    const base = repositoryUrl !== null && (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .isWebAddress */ .d3)(repositoryUrl) ? repositoryUrl.replace(/\/$/, '') : null;
    return {
        file: (path) => (base === null ? null : path === '' ? base : `${base}/blob/HEAD/${(0,_encoded_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedPath */ .y)(path)}`),
        commit: (sha) => (base === null || !/^[0-9a-f]{7,64}$/.test(sha) ? null : `${base}/commit/${sha}`),
    };
}


/***/ }),

/***/ 32490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ bounds),
/* harmony export */   WT: () => (/* binding */ spark),
/* harmony export */   oz: () => (/* binding */ extremes)
/* harmony export */ });
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89128);
/** A line of figures as a small picture. What it is about stands beside it in words; it says only how it went. */


/** Nothing for fewer than three figures. Of more than fit, each column keeps its smallest and its largest: a peak is never lost. */
function spark({ values, label, noise = 0.01, width = 160, height = 32 }) {
    const all = values.filter((value) => Number.isFinite(value) && (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .drawable */ .ve)(value));
    if (all.length < 3)
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const shown = extremes(all, Math.floor(width / 2));
    const [low, high] = (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(bounds(all), noise);
    const x = (at) => (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .rounded */ .Wf)(2 + (at / (all.length - 1)) * (width - 8));
    const y = (value) => (0,_core_render_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .rounded */ .Wf)(height - 4 - ((value - low) / (high - low)) * (height - 8));
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


/***/ }),

/***/ 32985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dg: () => (/* binding */ aroundOf),
  nh: () => (/* binding */ crumbs),
  ES: () => (/* binding */ entityLink),
  ZZ: () => (/* binding */ pageOf),
  fp: () => (/* binding */ referenceBit)
});

// EXTERNAL MODULE: ./core/render/html/html.js
var html = __webpack_require__(1956);
// EXTERNAL MODULE: ./site/shell/repository-links.js
var repository_links = __webpack_require__(99719);
// EXTERNAL MODULE: ./site/shell/paths.js
var paths = __webpack_require__(58495);
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

// EXTERNAL MODULE: ./site/workspace/workspace-paths.js
var workspace_paths = __webpack_require__(10292);
;// CONCATENATED MODULE: ./site/workspace/around.js
/** What the parts of a workspace's pages are given. */





function aroundOf(site, garden, index) {
    return { site, garden, root: (0,paths/* rootOf */.I5)(site, garden), index, relations: relationsOf(index), details: garden.workspaceDetails ?? NO_DETAILS, links: (0,repository_links/* repositoryLinks */.A)(garden.repositoryUrl) };
}
const NO_DETAILS = { cards: new Map(), curves: new Map(), trust: new Map() };
/** `name:v1` and `name` → its page; null: no such thing is in the workspace. */
function pageOf({ root, relations }, kind, id) {
    if (kind === 'runs')
        return relations.runs.has(id) ? (0,workspace_paths/* workspacePath */.X)(root, 'runs', id) : null;
    const found = relations[kind].get(id);
    return found === undefined ? null : (0,workspace_paths/* workspacePath */.X)(root, kind, found.name, found.version);
}
function entityLink(here, kind, id) {
    const page = pageOf(here, kind, id);
    return page === null ? (0,html/* code */.aY)(id, 200) : (0,html/* html */.qy) `<a href="${(0,paths/* linkTo */.uM)(here.path, page)}">${(0,html/* text */.Qq)(id, 200)}</a>`;
}
/** What an entity names: linked where it is here, and said where it is not. */
function referenceBit(here, kind, reference) {
    if (reference === null)
        return html/* NOTHING */.K$;
    const { id, written, resolved } = reference;
    if (id === null)
        return (0,html/* html */.qy) `<span class="open"><span aria-hidden="true">?</span> names nothing</span>${written === '' ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` ${(0,html/* code */.aY)(written, 200)}`}`;
    return resolved ? entityLink(here, kind, id) : (0,html/* html */.qy) `${(0,html/* code */.aY)(id, 200)} <span class="open"><span aria-hidden="true">?</span> not in the workspace</span>`;
}
const crumbs = (here, ...steps) => (0,html/* html */.qy) `<p class="crumbs"><a href="${(0,paths/* linkTo */.uM)(here.path, (0,paths/* sectionPath */.Pu)(here.root, 'workspace'))}">Workspace</a>${steps.map((step) => (0,html/* html */.qy) ` / ${step}`).join('')}</p>`;


/***/ }),

/***/ 69883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ newestFirst)
/* harmony export */ });
/** By the date in their ids, and by id where that is the same: a run without one comes last. */
const newestFirst = (runs) => runs.toSorted((a, b) => ((a.date ?? '') === (b.date ?? '') ? (a.id < b.id ? 1 : -1) : (a.date ?? '') < (b.date ?? '') ? 1 : -1));


/***/ }),

/***/ 34387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xj: () => (/* binding */ STATES),
  f: () => (/* binding */ STATUSES),
  g: () => (/* binding */ TRUST_LOOKS),
  Du: () => (/* binding */ commitBit),
  Ix: () => (/* binding */ facts),
  WV: () => (/* binding */ fileBit),
  cF: () => (/* binding */ marksBit),
  NA: () => (/* binding */ marksCell),
  g_: () => (/* binding */ metricsCell),
  uW: () => (/* binding */ section),
  Jl: () => (/* binding */ sizeBit),
  FM: () => (/* binding */ stateBit),
  we: () => (/* binding */ statusBit),
  rk: () => (/* binding */ timeBit),
  Ud: () => (/* binding */ trustBit)
});

// EXTERNAL MODULE: ./core/render/figures.js
var figures = __webpack_require__(59678);
// EXTERNAL MODULE: ./core/render/html/html.js
var html = __webpack_require__(1956);
;// CONCATENATED MODULE: ./core/workspace/index/metric-of.js
/** A metric of a run: from its summary, else the last point of its history. Of a model: from metrics.yaml. */
function metricOf(entity, name) {
    if ('artifacts' in entity)
        return own(entity.metrics, name);
    return own(entity.metrics?.summary ?? {}, name) ?? entity.metrics?.series.find((series) => series.name === name)?.last ?? undefined;
}
const own = (metrics, name) => (Object.hasOwn(metrics, name) ? metrics[name] : undefined);

// EXTERNAL MODULE: ./site/shell/commit-link.js
var commit_link = __webpack_require__(76011);
;// CONCATENATED MODULE: ./site/workspace/pieces.js
/** Small pieces that several pages of a workspace show. */




/** `● production`: a shape and a word. Any other word than the four of TFC-0005 is shown as it is. */
function stateBit(state) {
    if (state === null)
        return (0,html/* html */.qy) `<span class="none">no state</span>`;
    const { glyph, look } = Object.hasOwn(STATES, state) ? STATES[state] : { glyph: '?', look: 'open' };
    return (0,html/* html */.qy) `<span class="state-word ${look}"><span aria-hidden="true">${glyph}</span> ${(0,html/* text */.Qq)(state, 60)}</span>`;
}
const STATES = {
    experimental: { glyph: '○', look: 'none' },
    staging: { glyph: '◐', look: 'open' },
    production: { glyph: '●', look: 'good' },
    archived: { glyph: '–', look: 'none' },
};
function statusBit(status) {
    if (status === null)
        return (0,html/* html */.qy) `<span class="none">no status</span>`;
    const { glyph, look } = Object.hasOwn(STATUSES, status) ? STATUSES[status] : { glyph: '·', look: 'none' };
    return (0,html/* html */.qy) `<span class="state-word ${look}"><span aria-hidden="true">${glyph}</span> ${(0,html/* text */.Qq)(status, 60)}</span>`;
}
const STATUSES = {
    completed: { glyph: '✓', look: 'good' },
    failed: { glyph: '✗', look: 'bad' },
    running: { glyph: '…', look: 'open' },
};
/** A time as it was written; one whose zone nobody knows is said to be so. */
function timeBit(time) {
    if (time === null)
        return html/* NOTHING */.K$;
    const { written, date, utc, zone, clock } = time;
    if (date === null)
        return (0,html/* html */.qy) `${(0,html/* code */.aY)(written, 60)} <small>no date</small>`;
    return (0,html/* html */.qy) `<time datetime="${(0,html/* text */.Qq)(utc ?? date, 40)}">${(0,html/* text */.Qq)(date)}</time>${clock !== null && zone === null ? (0,html/* html */.qy) ` <small>zone not known</small>` : html/* NOTHING */.K$}`;
}
/** What validation found in its directory. */
function marksBit({ errors, warnings, codes }) {
    if (errors === 0 && warnings === 0)
        return (0,html/* html */.qy) `<span class="good"><span aria-hidden="true">✓</span> nothing found</span>`;
    const parts = [...(errors > 0 ? [(0,html/* html */.qy) `<span class="bad"><span aria-hidden="true">✗</span> ${(0,html/* text */.Qq)((0,figures/* count */.U9)(errors, 'error'))}</span>`] : []), ...(warnings > 0 ? [(0,html/* html */.qy) `<span class="open"><span aria-hidden="true">!</span> ${(0,html/* text */.Qq)((0,figures/* count */.U9)(warnings, 'warning'))}</span>`] : [])];
    const named = codes.slice(0, 6).map((each) => (0,html/* code */.aY)(each, 80));
    return (0,html/* html */.qy) `${(0,html/* join */.fj)(parts, ', ')}${named.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` <small>${(0,html/* join */.fj)(named, ' ')}${codes.length > named.length ? (0,html/* html */.qy) ` and ${codes.length - named.length} more` : html/* NOTHING */.K$}</small>`}`;
}
/** Short, for a cell: nothing where nothing was found. */
function marksCell(entity) {
    const { errors, warnings } = entity;
    return errors === 0 && warnings === 0 ? html/* NOTHING */.K$ : marksBit({ errors, warnings, codes: [] });
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
        return (0,html/* html */.qy) `<span class="none">not looked at</span>`;
    const [signature, checksums] = [TRUST_LOOKS.signature[trust.signature], TRUST_LOOKS.checksums[trust.checksums]];
    const bit = ({ glyph, look, words }) => (0,html/* html */.qy) `<span class="${look}"><span aria-hidden="true">${glyph}</span> ${words}</span>`;
    return (0,html/* html */.qy) `${bit(checksums)}; ${bit(signature)}${trust.by.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` <small>by ${(0,html/* join */.fj)(trust.by.slice(0, 4).map((key) => (0,html/* code */.aY)(key, 60)), ', ')}</small>`}`;
}
/** A commit, linked where it is one of this repository. */
function commitBit({ links, garden }, { repo, commit }) {
    if (commit === null)
        return html/* NOTHING */.K$;
    const ours = repo === null || (garden.repositoryUrl !== null && sameRepository(repo, garden.repositoryUrl));
    return (0,html/* html */.qy) `${(0,commit_link/* commitLink */.w)(commit, (sha) => (ours ? links.commit(sha) : null), 12)}${repo === null || ours ? html/* NOTHING */.K$ : (0,html/* html */.qy) ` of ${(0,html/* code */.aY)(repo, 200)}`}`;
}
const sameRepository = (a, b) => nameOf(a) === nameOf(b);
const nameOf = (address) => address.replace(/^[a-z+]+:\/\/(?:[^@/]*@)?|^[\w.-]+@/i, '').replace(':', '/').replace(/\.git$|\/$/, '').toLowerCase();
/** A path of the repository, linked where one knows where that is. */
function fileBit({ links }, path) {
    const address = links.file(path);
    return address === null ? (0,html/* code */.aY)(path) : (0,html/* html */.qy) `<a href="${(0,html/* text */.Qq)(address, 3000)}" rel="noreferrer">${(0,html/* text */.Qq)(path, 300)}</a>`;
}
const sizeBit = ({ files, bytes: size }) => (0,html/* text */.Qq)(`${(0,figures/* count */.U9)(files, 'file')}, ${(0,figures/* bytes */.ee)(size)}`);
/** The metric that decides, or the first few. */
function metricsCell(entity, most = 3) {
    const primary = 'primary_metric' in entity ? entity.primary_metric : null;
    const all = 'artifacts' in entity ? Object.keys(entity.metrics) : Object.keys(entity.metrics?.summary ?? {});
    const names = [...new Set([...(primary === null ? [] : [primary]), ...all])].filter((name) => metricOf(entity, name) !== undefined);
    return (0,html/* join */.fj)(names.slice(0, most).map((name) => (0,html/* html */.qy) `<span class="metric">${(0,html/* text */.Qq)(name, 40)} ${(0,html/* text */.Qq)((0,figures/* figure */.vP)(metricOf(entity, name)), 40)}</span>`), ', ');
}
/** Pairs of a term and what is known; those that nobody fills are left out. */
function facts(rows) {
    return (0,html/* html */.qy) `<dl class="facts">${(0,html/* join */.fj)(rows.filter(([, words]) => words !== '').map(([term, words]) => (0,html/* html */.qy) `<dt>${(0,html/* text */.Qq)(term)}</dt><dd>${words}</dd>`), '\n')}</dl>`;
}
const section = (id, title, body) => (body === '' ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<section id="${id}"><h2>${(0,html/* text */.Qq)(title)}</h2>
${body}</section>`);


/***/ }),

/***/ 84863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ runColumns),
/* harmony export */   uz: () => (/* binding */ datasetColumns),
/* harmony export */   z$: () => (/* binding */ modelColumns)
/* harmony export */ });
/* harmony import */ var _core_render_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59678);
/* harmony import */ var _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1956);
/* harmony import */ var _shell_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58495);
/* harmony import */ var _around_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32985);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34387);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10292);
/** The columns of models, runs and datasets, the same on every page. */






function modelColumns(here, { versions = false } = {}) {
    return [
        { title: 'model', show: ({ id }) => (0,_around_js__WEBPACK_IMPORTED_MODULE_2__/* .entityLink */ .ES)(here, 'models', id) },
        { title: 'state', show: ({ state }) => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .stateBit */ .FM)(state) },
        { title: 'metrics', show: (model) => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsCell */ .g_)(model) },
        { title: 'from run', show: ({ run }) => (0,_around_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceBit */ .fp)(here, 'runs', run) },
        { title: 'trained on', show: ({ dataset }) => (0,_around_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceBit */ .fp)(here, 'datasets', dataset) },
        { title: 'made', show: ({ created_at }) => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .timeBit */ .rk)(created_at) },
        { title: 'signature', show: ({ path }) => signatureCell(here, path) },
        { title: 'found', show: _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .marksCell */ .NA },
        ...(versions ? [{ title: 'versions', figures: true, show: ({ name }) => versionsLink(here, 'models', name, here.relations.modelVersions.get(name).length) }] : []),
    ];
}
function runColumns(here) {
    return [
        { title: 'run', show: ({ id }) => (0,_around_js__WEBPACK_IMPORTED_MODULE_2__/* .entityLink */ .ES)(here, 'runs', id) },
        { title: 'status', show: ({ status }) => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .statusBit */ .we)(status) },
        { title: 'metrics', show: (run) => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsCell */ .g_)(run) },
        { title: 'read', show: ({ dataset }) => (0,_around_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceBit */ .fp)(here, 'datasets', dataset) },
        { title: 'took', figures: true, show: ({ runtime_seconds }) => (runtime_seconds === null || runtime_seconds < 0 ? _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_core_render_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(runtime_seconds * 1000))) },
        { title: 'experiment', show: ({ experiment }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(experiment ?? '', 80) },
        { title: 'found', show: _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .marksCell */ .NA },
    ];
}
function datasetColumns(here, { versions = false } = {}) {
    return [
        { title: 'dataset', show: ({ id }) => (0,_around_js__WEBPACK_IMPORTED_MODULE_2__/* .entityLink */ .ES)(here, 'datasets', id) },
        { title: 'about', wide: true, show: ({ description }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(description ?? '', 160) },
        { title: 'licence', show: ({ license }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(license ?? '', 60) },
        { title: 'size', show: _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeBit */ .Jl },
        { title: 'samples', figures: true, show: ({ samples }) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(samples === null ? '' : String(samples), 20) },
        { title: 'made from', show: ({ derived_from }) => (0,_around_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceBit */ .fp)(here, 'datasets', derived_from) },
        { title: 'made', show: ({ created_at }) => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .timeBit */ .rk)(created_at) },
        { title: 'signature', show: ({ path }) => signatureCell(here, path) },
        { title: 'found', show: _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .marksCell */ .NA },
        ...(versions ? [{ title: 'versions', figures: true, show: ({ name }) => versionsLink(here, 'datasets', name, here.relations.datasetVersions.get(name).length) }] : []),
    ];
}
function signatureCell({ details }, directory) {
    const trust = details.trust.get(directory);
    if (trust === undefined)
        return _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const { glyph, look } = _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .TRUST_LOOKS */ .g.signature[trust.signature];
    const wrong = trust.checksums === 'differ' ? (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` <span class="bad"><span aria-hidden="true">✗</span> files differ</span>` : _core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="${look}"><span aria-hidden="true">${glyph}</span> ${trust.signature === 'none' ? 'none' : trust.signature}</span>${wrong}`;
}
const versionsLink = ({ root, path }, kind, name, versions) => (0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="${(0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(path, (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .workspacePath */ .X)(root, kind, name))}">${versions}<span class="said"> of ${(0,_core_render_html_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name, 100)}</span></a>`;


/***/ }),

/***/ 10292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS),
/* harmony export */   X: () => (/* binding */ workspacePath)
/* harmony export */ });
/* harmony import */ var _shell_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58495);
/** Where the pages of a workspace lie: from kind, name and version alone. */

const KINDS = ['models', 'runs', 'datasets'];
/** `('models', 'mlp', 'v1')` → `workspace/models/mlp/v1/index.html`; without names, the list of all of a kind. */
const workspacePath = (root, kind, ...names) => (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(`${root}workspace/${kind}/`, ...names, 'index.html');


/***/ })

};
