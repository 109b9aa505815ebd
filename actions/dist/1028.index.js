export const id = 1028;
export const ids = [1028];
export const modules = {

/***/ 23485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SIGNATURE_MAX_BYTES),
/* harmony export */   o: () => (/* binding */ readArmor)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89001);
/**
 * The armor of a signature file, read before any library sees it: one block of one kind and nothing around it. Readers differ
 * in what they make of two blocks, of text before a block, or of a cleartext message (A22, A23), so none of that is let through.
 */

const SIGNATURE_MAX_BYTES = 16 * 1024;
/** The bytes of the packets. */
function readArmor(text) {
    if (text.length > SIGNATURE_MAX_BYTES)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('too_large');
    const lines = text.split('\n').map(withoutEnd);
    const kinds = lines.flatMap((line) => /^-----BEGIN PGP ([A-Z ]{1,40})-----$/.exec(line)?.[1] ?? []);
    const refused = kinds.map((kind) => REFUSED.get(kind)).find((problem) => problem !== undefined);
    if (refused !== undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(refused);
    if (kinds.length > 1)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('several_blocks');
    if (kinds[0] !== 'SIGNATURE')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('not_armored');
    const first = lines.indexOf('-----BEGIN PGP SIGNATURE-----');
    const last = lines.indexOf('-----END PGP SIGNATURE-----');
    if (last < first)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('broken');
    if ([...lines.slice(0, first), ...lines.slice(last + 1)].some((line) => line !== ''))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('text_around');
    return readBody(lines.slice(first + 1, last));
}
/** By hand: a pattern for blanks at the end takes a second for a line of 16,000 blanks and one letter (A08). */
function withoutEnd(line) {
    let end = line.length;
    while (end > 0 && ' \t\r'.includes(line[end - 1]))
        end--;
    return line.slice(0, end);
}
const REFUSED = new Map([
    ['SIGNED MESSAGE', 'cleartext'],
    ['MESSAGE', 'inline'],
    ['PRIVATE KEY BLOCK', 'private_key'],
    ['PUBLIC KEY BLOCK', 'public_key'],
]);
/** Header lines, an empty line, base64, and perhaps a CRC that no one needs (RFC 9580 section 6.1). */
function readBody(lines) {
    const empty = lines.indexOf('');
    if (empty === -1 || lines.slice(0, empty).some((line) => !/^[A-Za-z]{1,20}: .{0,200}$/.test(line)))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('broken');
    const body = lines.slice(empty + 1);
    const data = (/^=[A-Za-z0-9+/]{4}$/.test(body.at(-1) ?? '') ? body.slice(0, -1) : body).join('');
    if (data === '' || data.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(data))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('broken');
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)));
}


/***/ }),

/***/ 61028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPgp: () => (/* binding */ openPgp)
});

// EXTERNAL MODULE: ../../node_modules/openpgp/dist/node/openpgp.mjs
var openpgp = __webpack_require__(55382);
// EXTERNAL MODULE: ./core/integrity/armor.js
var integrity_armor = __webpack_require__(23485);
;// CONCATENATED MODULE: ./io/openpgp-keys.js
/** Keys of a keyring, and what holds them together. */

/** Packets are read only when all of them are understood. */
const READING = { ...openpgp/* config */.$W, ignoreUnsupportedPackets: false, ignoreMalformedPackets: false, enforceGrammar: true, v6Keys: true };
/** Bindings of a key by SHA-1 or older prove nothing: collisions were made for exactly this (SHA-1 is a Shambles, 2020). */
const BINDING = { ...READING, rejectHashAlgorithms: new Set([openpgp/* enums */.vP.hash.md5, openpgp/* enums */.vP.hash.ripemd, openpgp/* enums */.vP.hash.sha1]), allowMissingKeyFlags: false };
/** No date: whether something is expired says the policy, with its own clock. The library takes null for that, its types do not. */
const NO_DATE = null;
const MAX_KEYS = 2000;
/** A keyring may be several blocks one after the other; the library reads only the first of a text. */
async function readKeyring(text) {
    const blocks = blocksOf(text);
    const hasPrivate = /-----BEGIN PGP PRIVATE KEY BLOCK-----/.test(text);
    const keys = [];
    const certificates = [];
    const problems = text.trim() !== '' && blocks.length === 0 ? ['it holds no armored public key'] : [];
    for (const armoredKeys of blocks.filter((block) => block.startsWith('-----BEGIN PGP PUBLIC KEY BLOCK-----'))) {
        try {
            keys.push(...(await (0,openpgp/* readKeys */.x4)({ armoredKeys, config: { ...READING, ignoreUnsupportedPackets: true } })));
        }
        catch (error) {
            const alone = await revocationsAlone(armoredKeys);
            certificates.push(...alone);
            if (alone.length === 0)
                problems.push(`a block of keys cannot be read: ${error.message.split('\n')[0].slice(0, 200)}`);
        }
    }
    if (keys.length > MAX_KEYS)
        problems.push(`it holds more than ${MAX_KEYS} keys`);
    const whole = await mergeCopies(keys.slice(0, MAX_KEYS), problems);
    for (const key of whole)
        key.revocationSignatures.push(...certificates.filter(({ issuerKeyID }) => issuerKeyID.equals(key.getKeyID())));
    return { keys: whole, problems, hasPrivate };
}
/** A revocation is often added as a second copy of the key, behind the first: both are one key, as for gpg (A20). */
async function mergeCopies(keys, problems) {
    const merged = new Map();
    for (const key of keys) {
        const fingerprint = key.getFingerprint();
        const before = merged.get(fingerprint);
        merged.set(fingerprint, before === undefined ? key : await mergeTwo(before, key, problems));
    }
    return [...merged.values()];
}
async function mergeTwo(one, other, problems) {
    const both = await one.update(other, NO_DATE, BINDING).catch(() => null);
    if (both === null)
        problems.push(`two copies of the key ${one.getFingerprint().toUpperCase()} cannot be put together`);
    const key = both ?? one;
    // The library takes over only what it can verify; here every revocation counts.
    key.revocationSignatures.push(...other.revocationSignatures);
    for (const subkey of other.subkeys)
        key.subkeys.find((each) => each.getFingerprint() === subkey.getFingerprint())?.revocationSignatures.push(...subkey.revocationSignatures);
    return key;
}
/** `gpg --gen-revoke` writes a certificate that is armored as a key and holds none. */
async function revocationsAlone(armored) {
    try {
        const { packets } = await (0,openpgp/* readSignature */.Bc)({ binarySignature: (await (0,openpgp/* unarmor */.HB)(armored)).data, config: READING });
        const found = [...packets];
        return found.every(({ signatureType }) => signatureType === openpgp/* enums */.vP.signature.keyRevocation) ? found : [];
    }
    catch {
        return [];
    }
}
/** One pass over the lines: a text of 40,000 beginnings and no end took a pattern 11 s (A08). */
function blocksOf(text) {
    const blocks = [];
    let open = null;
    for (const line of text.split('\n').map((each) => each.trimEnd())) {
        if (/^-----BEGIN PGP [A-Z ]{1,40}-----$/.test(line))
            open = [];
        open?.push(line);
        if (open === null || !/^-----END PGP [A-Z ]{1,40}-----$/.test(line))
            continue;
        blocks.push(`${open.join('\n')}\n`);
        open = null;
    }
    return blocks;
}
async function keyFacts(key, wanted) {
    const self = await key.getPrimarySelfSignature(NO_DATE, {}, BINDING).catch(() => null);
    const expires = await key.getExpirationTime({}, BINDING);
    const subkeys = await Promise.all(key.subkeys.filter((subkey) => wanted.has(subkey)).map((subkey) => subkeyFacts(key, subkey)));
    return { ...oneKey(key, expires, self), revoked: key.revocationSignatures.length > 0, subkeys };
}
async function subkeyFacts(key, subkey) {
    const data = { key: key.keyPacket, bind: subkey.keyPacket };
    const binding = await latestValid(subkey.bindingSignatures, (signature) => signature.verify(key.keyPacket, openpgp/* enums */.vP.signature.subkeyBinding, data, NO_DATE, undefined, BINDING));
    const expires = await subkey.getExpirationTime(NO_DATE, BINDING);
    const backSigned = binding?.embeddedSignature !== null && binding?.embeddedSignature !== undefined
        && (await holds(() => binding.embeddedSignature.verify(subkey.keyPacket, openpgp/* enums */.vP.signature.keyBinding, data, NO_DATE, undefined, BINDING)));
    return { ...oneKey(subkey, expires, binding), revoked: subkey.revocationSignatures.length > 0, backSigned };
}
/**
 * A revocation that is there counts, verified or not, whatever its reason and its date: nobody but the owners writes the keyring,
 * and a retired key may have been stolen (A20, A21).
 */
function oneKey(key, expires, self) {
    const info = key.getAlgorithmInfo();
    return {
        fingerprint: key.getFingerprint().toUpperCase(),
        algorithm: info.algorithm,
        bits: info.bits ?? null,
        curve: info.curve ?? null,
        created: key.getCreationTime().getTime(),
        expires: expires instanceof Date ? expires.getTime() : null,
        sound: self !== null && expires !== null,
        maySign: self?.keyFlags !== null && self?.keyFlags !== undefined && (self.keyFlags[0] & openpgp/* enums */.vP.keyFlags.signData) !== 0,
    };
}
async function latestValid(signatures, verify) {
    let latest = null;
    for (const each of signatures)
        if ((latest === null || Number(each.created) >= Number(latest.created)) && (await holds(() => verify(each))))
            latest = each;
    return latest;
}
/** The library says no by throwing. */
async function holds(check) {
    try {
        await check();
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./io/openpgp.js
/**
 * Facts about OpenPGP keys and signatures, by openpgp.js with its settings said, not left to its defaults (A24). Nothing is
 * judged here: openpgp.js 6 and gpg both accept what a stolen, expired or retired key signed (specs: toolchain 5), so judging is ours.
 */



/** Of a message signature every fact is wanted, the weak ones too: the policy names them. */
const MESSAGE = { ...READING, rejectHashAlgorithms: new Set(), rejectMessageHashAlgorithms: new Set(), minRSABits: 0 };
const MAX_PACKETS = 16;
const openPgp = {
    async read(keyringText, requests) {
        const { keys, problems, hasPrivate } = await readKeyring(keyringText);
        const named = [];
        const signatures = [];
        for (const request of requests)
            signatures.push(await signatureFacts(request, keys, named));
        // What no signature names is not verified: a keyring may hold a thousand keys with a thousand subkeys each (A09).
        const wanted = Map.groupBy(named, ({ key }) => key);
        const facts = await Promise.all([...wanted].map(([key, uses]) => keyFacts(key, new Set(uses.map(({ each }) => each)))));
        return { keyring: { keys: facts, problems, hasPrivate }, signatures };
    },
};
async function signatureFacts({ armored, over }, keys, used) {
    const armor = (0,integrity_armor/* readArmor */.o)(armored);
    if (!armor.ok)
        return { problem: `the armor is refused (${armor.problem})`, packets: [] };
    try {
        const { packets } = await (0,openpgp/* readSignature */.Bc)({ binarySignature: armor.value, config: READING });
        if (packets.length > MAX_PACKETS)
            return { problem: `it holds more than ${MAX_PACKETS} signatures`, packets: [] };
        const facts = [];
        for (const packet of packets) {
            const named = namedBy(packet, keys);
            used.push(...named);
            facts.push(await packetFacts(packet, over, named));
        }
        return { problem: null, packets: facts };
    }
    catch (error) {
        return { problem: error.message.split('\n')[0].slice(0, 200), packets: [] };
    }
}
/** Key ids can be made to collide (A26): a fingerprint in the packet has to be the key's, and without one every such key is tried. */
function namedBy(packet, keys) {
    const fingerprint = fingerprintOf(packet);
    const is = (each) => each.getKeyID().equals(packet.issuerKeyID) && (fingerprint === null || each.getFingerprint().toUpperCase() === fingerprint);
    return keys.flatMap((key) => [key, ...key.subkeys].filter(is).map((each) => ({ key, each })));
}
const fingerprintOf = ({ issuerFingerprint }) => (issuerFingerprint instanceof Uint8Array ? hex(issuerFingerprint) : null);
async function packetFacts(packet, over, named) {
    const expires = packet.getExpirationTime();
    return {
        type: packet.signatureType ?? -1,
        hash: hashName(packet.hashAlgorithm),
        created: packet.created instanceof Date ? packet.created.getTime() : null,
        expires: expires instanceof Date ? expires.getTime() : null,
        issuer: fingerprintOf(packet) ?? packet.issuerKeyID.toHex().toUpperCase(),
        named: named.map(({ key }) => key.getFingerprint().toUpperCase()),
        made: packet.signatureType === openpgp/* enums */.vP.signature.binary ? await whoMadeIt(packet, over, named) : null,
    };
}
async function whoMadeIt(packet, over, named) {
    for (const [name, text] of Object.entries(over)) {
        const literal = (await (0,openpgp/* createMessage */.oH)({ binary: new TextEncoder().encode(text) })).packets[0];
        for (const { key, each } of named) {
            if (await holds(() => packet.verify(each.keyPacket, openpgp/* enums */.vP.signature.binary, literal, NO_DATE, true, MESSAGE))) {
                return { primary: key.getFingerprint().toUpperCase(), by: each.getFingerprint().toUpperCase(), over: name };
            }
        }
    }
    return null;
}
function hashName(number) {
    const known = Object.entries(openpgp/* enums */.vP.hash).find(([, value]) => value === number);
    return known?.[0] ?? `number ${number}`;
}
const hex = (bytes) => Buffer.from(bytes).toString('hex').toUpperCase();


/***/ })

};
