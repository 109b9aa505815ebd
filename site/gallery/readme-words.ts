/**
 * What tells a README from the others': the words that are searched beside names and tags. All of them, while they are few; of a large
 * garden the most telling ones, so that the first page stays small (measured in docs/site.md).
 */
export function readmeWords(readmes: readonly (string | null)[], budget = BUDGET): readonly string[] {
  const counts = readmes.map((text) => (text === null ? new Map<string, number>() : count(text)))
  const within = new Map<string, number>()
  for (const words of counts) for (const word of words.keys()) within.set(word, (within.get(word) ?? 0) + 1)
  const common = readmes.length < 8 ? Number.POSITIVE_INFINITY : readmes.length * 0.4
  const ranked = counts.map((words) => [...words].filter(([word]) => within.get(word)! <= common).map(([word, times]) => ({ word, weight: Math.log(1 + times) * Math.log((readmes.length + 1) / within.get(word)!) })))
  for (const words of ranked) words.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
  const kept = most(ranked.map((words) => words.map(({ word }) => word)), budget)
  return kept.map((words) => words.sort().join(' '))
}

/** Characters for all READMEs together: half of what a first page may weigh, compressed. */
const BUDGET = 90_000

/** The same number of words from each, as many as fit. */
function most(all: readonly (readonly string[])[], budget: number): readonly string[][] {
  // What the words of each README weigh up to the first, the second, …: the search below asks for it again and again.
  const weights = all.map((words) => {
    let sum = 0
    return words.map((word) => (sum += word.length + 1))
  })
  const size = (each: number): number => weights.reduce((sum, own) => sum + (own[Math.min(each, own.length) - 1] ?? 0), 0)
  let [few, many] = [0, Math.max(0, ...all.map((words) => words.length))]
  while (few < many) {
    const middle = Math.ceil((few + many) / 2)
    if (size(middle) <= budget) few = middle
    else many = middle - 1
  }
  return all.map((words) => words.slice(0, few))
}

function count(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const word of text.slice(0, LONGEST).normalize('NFKC').toLowerCase().match(WORD) ?? []) {
    // Two letters say little; numbers and hashes that begin with one say nothing.
    if (word.length < 3 || word.length > 24 || word <= '9~' || STOP.has(word)) continue
    words.set(word, (words.get(word) ?? 0) + 1)
  }
  return words
}

const LONGEST = 100_000

const WORD = /[\p{L}\p{N}]+/gu

const STOP: ReadonlySet<string> = new Set('about after all also and any are because been before being both but can cannot could did does doing don down during each else few for from further get had has have having here how http https href html img into its itself just like make may more most must need next not now off once one only other our out over own png run same see set should some src such svg than that the their them then there these they this those through too under until use used uses using very was way were what when where which while who why will with within without would www you your com org github md sh py txt yaml yml json bash examples example readme'.split(' '))
