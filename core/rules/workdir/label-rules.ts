/** Check 9: YOLO labels are boxes of known classes, each with its image, in the folders that the trainer looks into. */
import { isList, isMap, type Plain } from '../../source/source-document.ts'
import { classMapOf, currentClassMap, namesById } from '../../workdir/class-map.ts'
import { labelFolders, type LabelFolder } from '../../workdir/label-folders.ts'
import type { LabelFile, LabelMistake } from '../../workdir/read-labels.ts'
import { shown, type WorkDir } from '../../workdir/work-dir.ts'
import type { Finding } from '../../schema/report.ts'
import type { Doc } from '../../workspace/doc.ts'
import { finding, type FindingCode } from '../finding.ts'
import { listed } from '../tfc/shorten.ts'
import { unread } from './unread.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

const CODES = { unreadable: 'WORKDIR.UNREADABLE', columns: 'WORKDIR.LABEL_COLUMNS', class: 'WORKDIR.LABEL_CLASS', box: 'WORKDIR.LABEL_BOX' } as const satisfies Record<LabelMistake['kind'], FindingCode>

export const labelRules: WorkDirRule = (workDir) => {
  const classes = currentClassMap(workDir)
  const { files, unread: rest } = workDir.labels
  return [
    ...files.flatMap((file) => [...mistakes(file), ...strangers(file, classes)]),
    ...(rest === 0 ? [] : [finding('WORKDIR.LABELS_UNREAD', { path: shown(workDir, 'datasets') }, `${files.length} label files were read, and ${rest} were counted only.`)]),
    ...labelFolders(workDir.entries).flatMap((folder) => [...pairs(workDir, folder), ...splits(workDir, folder)]),
    ...workDir.datasetFiles.flatMap((doc) => datasetFile(doc, classesOf(workDir, doc, classes))),
  ]
}

const mistakes = ({ path, mistakes: found }: LabelFile): Finding[] =>
  found.slice(0, 1).map(({ kind, line, column, message }) => finding(CODES[kind], { path, line, column }, kind === 'unreadable' ? `The label file cannot be read: ${message}.` : `The line ${message}.${found.length > 1 ? ` There are ${found.length} such lines or more.` : ''}`))

function strangers({ path, classes: found }: LabelFile, known: ReadonlyMap<number, string> | null): Finding[] {
  const unknown = known === null ? [] : [...found].filter(([id]) => !known.has(id))
  return unknown.map(([id, line]) => finding('WORKDIR.LABEL_CLASS', { path, line, column: 1 }, `The class ${id} is not in the class map, which has ${known?.size ?? 0} classes.`))
}

/** Where nothing is labelled yet, nothing is missing. */
function pairs(workDir: WorkDir, { lonelyImages, lonelyLabels, labels }: LabelFolder): Finding[] {
  if (labels === 0) return []
  const tell = (paths: readonly string[], what: string): Finding[] => {
    const [first, ...more] = paths
    return first === undefined ? [] : [finding('WORKDIR.LABEL_UNPAIRED', { path: shown(workDir, first) }, more.length === 0 ? `${what}.` : `${what}, and ${more.length} more files of this dataset too.`)]
  }
  return [...tell(lonelyImages, 'The image has no label'), ...tell(lonelyLabels, 'The label has no image')]
}

const SPLIT = /^(train|val|test)(2017)?$/

function splits(workDir: WorkDir, { path, imageSplits, labelSplits }: LabelFolder): Finding[] {
  const untaken = [...imageSplits].filter((name) => /^(train|val)$/.test(name) && !imageSplits.has(`${name}2017`))
  const apart = [...labelSplits].filter((name) => SPLIT.test(name) && !imageSplits.has(name) && [...imageSplits].some((image) => image.replace('2017', '') === name.replace('2017', '')))
  return [
    ...(untaken.length === 0 ? [] : [finding('WORKDIR.SPLIT_NAME', { path: shown(workDir, `${path}/images`) }, `The trainer looks for ${listed(untaken.map((name) => `images/${name}2017`))}, and here is ${listed(untaken.map((name) => `images/${name}`))}.`)]),
    ...(apart.length === 0 ? [] : [finding('WORKDIR.SPLIT_NAME', { path: shown(workDir, `${path}/labels`) }, `${listed(apart.map((name) => `labels/${name}`))} and the images of the same split lie in folders of different names.`)]),
  ]
}

/** A dataset file that a run resolved is held to the settings of that run. */
function classesOf({ runs }: WorkDir, { path }: Doc, current: ReadonlyMap<number, string> | null): ReadonlyMap<number, string> | null {
  const run = runs.find(({ id }) => path.includes(`runs/${id}/`))
  if (run?.settings.doc.state !== 'read') return current
  const map = classMapOf(run.settings.doc.root)
  return map === null ? current : namesById(map)
}

function datasetFile(doc: Doc, classes: ReadonlyMap<number, string> | null): Finding[] {
  if (doc.state !== 'read') return unread(doc, 'WORKDIR.DATASET_SYNTAX')
  if (classes === null) return []
  const { names, nc } = doc.root
  const wanted = [...classes.values()]
  const found = namesOf(names)
  if (names !== undefined && JSON.stringify(found) !== JSON.stringify(wanted)) return [finding('WORKDIR.DATASET_CLASSES', doc.document.place('/names'), `\`names\` is not the list of the ${wanted.length} classes of the settings.`)]
  return nc === undefined || nc === wanted.length ? [] : [finding('WORKDIR.DATASET_CLASSES', doc.document.place('/nc'), `\`nc\` is not ${wanted.length}, the number of classes of the settings.`)]
}

/** A list, or a map of ids to names. */
function namesOf(names: Plain | undefined): readonly Plain[] | null {
  if (names === undefined) return null
  if (isList(names)) return names
  return isMap(names) ? Object.entries(names).sort(([one], [other]) => Number(one) - Number(other)).map(([, name]) => name) : null
}
