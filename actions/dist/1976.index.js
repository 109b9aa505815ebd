export const id = 1976;
export const ids = [1976];
export const modules = {

/***/ 31976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ renderReadme)
});

// EXTERNAL MODULE: ../../node_modules/hast-util-to-html/lib/index.js + 22 modules
var lib = __webpack_require__(59508);
// EXTERNAL MODULE: ./core/render/html/html.js
var html = __webpack_require__(1956);
// EXTERNAL MODULE: ../../node_modules/hast-util-raw/lib/index.js + 31 modules
var hast_util_raw_lib = __webpack_require__(98398);
// EXTERNAL MODULE: ../../node_modules/hast-util-sanitize/lib/index.js
var hast_util_sanitize_lib = __webpack_require__(60686);
// EXTERNAL MODULE: ../../node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(62955);
// EXTERNAL MODULE: ../../node_modules/hast-util-sanitize/lib/schema.js
var schema = __webpack_require__(77431);
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

// EXTERNAL MODULE: ./core/source/decode-percent.js
var decode_percent = __webpack_require__(75134);
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
    const fragment = (0,decode_percent/* decodePercent */.g)(after.join('#')) ?? '';
    if (before === '')
        return { kind: 'here', fragment };
    const names = (0,decode_percent/* decodePercent */.g)(before.split('?')[0].replaceAll('\\', '/'));
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
    const shown = whole.length <= LONGEST ? whole : whole.slice(0, whole.lastIndexOf('\n', LONGEST) > 0 ? whole.lastIndexOf('\n', LONGEST) : LONGEST);
    const body = bodyOf(shown, around);
    const address = around.file(readme.path);
    const cut = shown.length < whole.length || readme.bytes > new TextEncoder().encode(whole).length;
    return cut ? (0,html/* html */.qy) `${body}
<p class="note">Only the beginning of a README of ${readme.bytes} bytes is shown. ${address === null ? (0,html/* html */.qy) `The whole is in ${(0,html/* text */.Qq)(readme.path)}.` : (0,html/* html */.qy) `<a href="${(0,html/* text */.Qq)(address, 5000)}" rel="noreferrer">The whole</a>`}</p>` : body;
}
/** Longest README of the first garden: 40,000 characters. Parsers of Markdown take time that grows faster than the text. */
const LONGEST = 100_000;
function bodyOf(markdown, around) {
    const tree = readMarkdown(markdown);
    if (tree === null)
        return (0,html/* html */.qy) `<p class="note">This README is nested too deeply to be laid out; it is shown as it was written.</p><pre tabindex="0">${(0,html/* lines */.Mn)(markdown, LONGEST)}</pre>`;
    tidy(tree, around);
    // Made of elements that were allowed one by one (allowed.ts), by a library that escapes every text and attribute.
    return (0,lib/* toHtml */.V)(tree, { allowDangerousHtml: false, closeSelfClosing: false });
}


/***/ })

};
