// Generated from schemas/ by `npm run generate`. Do not edit.
import func3$module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","title":"Config","description":"Configuration of Hortus for one repository: .github/hortus.yml. Every key has a default; write only what differs.","type":"object","required":["garden","shared_paths","engine","build","smoke","validate","workspace","work_dir","compare","plan"],"additionalProperties":false,"properties":{"garden":{"type":"object","description":"Where the examples are.","required":["folder","ignore","archive_folder"],"additionalProperties":false,"properties":{"folder":{"type":"string","default":"examples","description":"The folder whose name is left out of ids: examples/vision/resnet is vision/resnet. Descriptors elsewhere are found too and keep their whole path as id."},"ignore":{"type":"array","items":{"type":"string"},"default":[],"description":"Globs of paths that are not looked at, for instance test/fixtures/**."},"archive_folder":{"type":["string","null"],"default":null,"description":"Folder of archived examples. null: archived_examples or archived-examples when one is there, else archived_examples."}}},"shared_paths":{"type":"array","items":{"type":"string"},"default":[],"description":"Globs of files that every example depends on: a change there affects all."},"engine":{"enum":["auto","docker","podman","process"],"default":"auto","description":"What runs presets. auto: docker, else podman, else process for the examples that can."},"build":{"type":"object","description":"How images are built.","required":["args","network","cache","timeout_minutes"],"additionalProperties":false,"properties":{"args":{"type":"object","additionalProperties":{"type":"string"},"default":{},"description":"Build arguments for every Dockerfile that declares them, for instance BASE or PIP_INDEX_URL."},"network":{"enum":["default","host","none"],"default":"default","description":"Network while building."},"cache":{"enum":["none","gha"],"default":"none","description":"Where image layers are kept between builds. gha: GitHub's cache service, in a job with buildx; the smoke action sets it."},"timeout_minutes":{"type":"number","exclusiveMinimum":0,"maximum":1440,"default":30,"description":"A build is stopped after this."}}},"smoke":{"type":"object","description":"How presets are run.","required":["preset","timeout_seconds","probe_seconds","memory_gb","cpus","pids","shm_gb","log_mb","cache","untrusted"],"additionalProperties":false,"properties":{"preset":{"type":"string","default":"smoke","description":"The preset that is run as smoke."},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400,"default":30,"description":"Limit of one smoke, when the preset sets none."},"probe_seconds":{"type":"number","minimum":0,"maximum":3600,"default":60,"description":"Limit of one probe, which starts the preset's command with --help on the CPU; 0: nothing is probed."},"memory_gb":{"type":["number","null"],"exclusiveMinimum":0,"default":4,"description":"Memory limit; null: none."},"cpus":{"type":["number","null"],"exclusiveMinimum":0,"default":null,"description":"CPU limit; null: none."},"pids":{"type":"integer","minimum":16,"maximum":65536,"default":512,"description":"Limit of processes and threads of one run."},"shm_gb":{"type":"number","exclusiveMinimum":0,"default":1,"description":"Size of /dev/shm."},"log_mb":{"type":"number","exclusiveMinimum":0,"default":8,"description":"How much of a run's output is kept: the first and the last part."},"cache":{"enum":["isolated","host","volume"],"default":"isolated","description":"isolated: data/container_cache of the garden; host: the user's own cache, not deterministic; volume: a named volume of the engine."},"stop_on_nan":{"type":"boolean","default":false,"description":"true: NaN or infinity in a reported metric ends the run as failed, unless the preset says otherwise under `supervise`."},"grace_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10,"description":"Time between the signal that asks a run to end and the kill, unless the preset says otherwise under `supervise`."},"untrusted":{"type":"boolean","default":false,"description":"The code comes from a pull request: the host cache is refused, and so is the process engine where processes cannot be limited."}}},"validate":{"type":"object","description":"What is checked, and how hard.","required":["levels","exempt","policies","baseline","strict"],"additionalProperties":false,"properties":{"levels":{"type":"object","additionalProperties":{"enum":["off","notice","warning","error"]},"default":{},"description":"Level per finding code, for instance GARDEN.PRESET_UNRESOLVED: warning. The level of a TFC finding can only be raised (TFC-0006 section 17)."},"exempt":{"type":"array","default":[],"description":"Findings that are left out at certain places, with the reason.","items":{"type":"object","required":["code","path","reason"],"additionalProperties":false,"properties":{"code":{"type":"string","description":"The finding."},"path":{"type":"string","description":"Glob of the paths where it is left out."},"reason":{"type":"string","minLength":1,"description":"Why; a reviewer reads it."}}}},"policies":{"type":"object","description":"Parameters of the garden's written rules, by code; docs/policies.md explains each. A rule is off until `validate.levels` gives it a level.","required":["GARDEN.DESCRIPTOR_MISSING","GARDEN.PRESET_FORM","GARDEN.PRESET_MISSING","GARDEN.KEY_MISSING","GARDEN.STABILITY_WORD","GARDEN.NAME_STYLE","GARDEN.BUILD_FILES_MISSING","GARDEN.README_MISSING","GARDEN.REQUIREMENT_UNPINNED","GARDEN.BASE_UNPINNED","GARDEN.MODEL_IN_IMAGE","GARDEN.LICENSE_MISSING","GARDEN.VERIFICATION_MISSING","GARDEN.VERIFICATION_STATUS","GARDEN.MEDIA_TRACKED","GARDEN.GITIGNORE_MISSING","GARDEN.CHECKOUT_UNPINNED","GARDEN.VENDORED_UNDOCUMENTED","GARDEN.SOURCE_IN_IMAGE","GARDEN.README_EXPECTATION","GARDEN.README_SAMPLE","GARDEN.PEAK_VRAM_MISSING","GARDEN.BENCHMARK_FILES","GARDEN.ARCHIVE_UNLISTED","GARDEN.CATALOGUE_UNLISTED","GARDEN.COMMAND_DANGLING"],"additionalProperties":false,"properties":{"GARDEN.DESCRIPTOR_MISSING":{"type":"object","description":"Rule 1 of the garden.","required":["marks"],"additionalProperties":false,"properties":{"marks":{"type":"array","items":{"type":"string"},"default":["Dockerfile","build.sh"],"description":"A directory below the folder of the examples that has all of these is an example, and needs an example.yaml."}}},"GARDEN.PRESET_FORM":{"type":"object","description":"Rule 3 of the garden.","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["script","description"],"description":"Keys that every entry of the `presets` map has."}}},"GARDEN.PRESET_MISSING":{"type":"object","description":"Rule 4 of the garden.","required":["presets"],"additionalProperties":false,"properties":{"presets":{"type":"array","items":{"type":"string"},"default":["build"],"description":"Presets that every example has."}}},"GARDEN.KEY_MISSING":{"type":"object","description":"Rule 6 of the garden.","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["name","capability","modalities","datasets","description","tasks","frameworks","tags","stability","resources","presets"],"description":"Keys that every descriptor has; a dot leads into a map, for instance resources.gpu."}}},"GARDEN.STABILITY_WORD":{"type":"object","description":"Rule 7 of the garden.","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"},"default":["stable","beta","experimental"],"description":"Words that `stability` may be."}}},"GARDEN.NAME_STYLE":{"type":"object","description":"Rule 8 of the garden.","required":["style"],"additionalProperties":false,"properties":{"style":{"enum":["kebab","snake","either"],"default":"kebab","description":"How `name` is written: kebab is lower case with hyphens, snake with underscores; either: one of the two, not mixed."}}},"GARDEN.BUILD_FILES_MISSING":{"type":"object","description":"Rule 9 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["Dockerfile","build.sh"],"description":"Files that every example has."}}},"GARDEN.README_MISSING":{"type":"object","description":"Rule 10 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["README.md"],"description":"Files that every example has."}}},"GARDEN.REQUIREMENT_UNPINNED":{"type":"object","description":"Rule 16 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["requirements*.txt"],"description":"Requirement files, as globs below an example."}}},"GARDEN.BASE_UNPINNED":{"type":"object","description":"Rule 16 of the garden.","required":["pin"],"additionalProperties":false,"properties":{"pin":{"enum":["tag","digest"],"default":"tag","description":"What the base image of a Dockerfile names: at least a tag, or a digest."}}},"GARDEN.MODEL_IN_IMAGE":{"type":"object","description":"Rule 17 of the garden.","required":["extensions"],"additionalProperties":false,"properties":{"extensions":{"type":"array","items":{"type":"string"},"default":["pt","pth","ckpt","safetensors","onnx","gguf","bin","h5","tflite"],"description":"Extensions of weights that a Dockerfile must not add; an ADD from the network is told whatever it adds."}}},"GARDEN.LICENSE_MISSING":{"type":"object","description":"Rule 18 of the garden.","required":["files","keys"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["LICENSE","LICENSE.md","LICENSE.txt","COPYING"],"description":"Any of these files is enough."},"keys":{"type":"array","items":{"type":"string"},"default":["license"],"description":"Or any of these keys of the descriptor."}}},"GARDEN.VERIFICATION_MISSING":{"type":"object","description":"Rule 19 of the garden.","required":["key"],"additionalProperties":false,"properties":{"key":{"type":"string","default":"verification.last_verified","description":"Where the date of the last verification stands; a dot leads into a map."}}},"GARDEN.VERIFICATION_STATUS":{"type":"object","description":"Rule 20 of the garden.","required":["key","words"],"additionalProperties":false,"properties":{"key":{"type":"string","default":"verification.status","description":"Where the status stands; a dot leads into a map."},"words":{"type":"array","items":{"type":"string"},"default":["VERIFIED","PARTIAL","UNVERIFIED"],"description":"Words that it may be."}}},"GARDEN.MEDIA_TRACKED":{"type":"object","description":"Rule 22 of the garden.","required":["extensions"],"additionalProperties":false,"properties":{"extensions":{"type":"array","items":{"type":"string"},"default":["jpg","jpeg","png","gif","webp","bmp","tif","tiff","mp4","mov","avi","mkv","webm","wav","mp3","flac","ogg","m4a","pdf","npy","npz","parquet","pkl","pt","pth","ckpt","safetensors","onnx","bin","joblib","pptx","zip","gz","tar"],"description":"Extensions of sample data and weights that belong outside of git."}}},"GARDEN.GITIGNORE_MISSING":{"type":"object","description":"Rule 23 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":[".gitignore"],"description":"Files that every example has."}}},"GARDEN.CHECKOUT_UNPINNED":{"type":"object","description":"Rule 24 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["requirements*.txt"],"description":"Requirement files, as globs below an example."}}},"GARDEN.VENDORED_UNDOCUMENTED":{"type":"object","description":"Rule 25 of the garden.","required":["folders","files","licenses"],"additionalProperties":false,"properties":{"folders":{"type":"array","items":{"type":"string"},"default":["vendor","vendored","third_party","upstream"],"description":"Names of directories that hold code of others."},"files":{"type":"array","items":{"type":"string"},"default":["UPSTREAM.md"],"description":"Files that stand in such a directory, or beside it."},"licenses":{"type":"array","items":{"type":"string"},"default":["LICENSE","LICENSE.md","LICENSE.txt","NOTICE","COPYING"],"description":"Any of these stands somewhere in such a directory; an empty list asks for none."}}},"GARDEN.SOURCE_IN_IMAGE":{"type":"object","description":"Rule 26 of the garden.","required":["manifests"],"additionalProperties":false,"properties":{"manifests":{"type":"array","items":{"type":"string"},"default":["requirements*.txt","pyproject.toml","setup.py","setup.cfg","package.json","package-lock.json","environment*.yml","environment*.yaml","*.lock"],"description":"Globs of what a Dockerfile may copy; everything else is source, which is mounted."}}},"GARDEN.README_EXPECTATION":{"type":"object","description":"Rule 29 of the garden.","required":["headings"],"additionalProperties":false,"properties":{"headings":{"type":"array","items":{"type":"string"},"default":["What to expect"],"description":"A heading of the README has one of these texts in it; case does not matter."}}},"GARDEN.README_SAMPLE":{"type":"object","description":"Rule 30 of the garden.","required":["headings"],"additionalProperties":false,"properties":{"headings":{"type":"array","items":{"type":"string"},"default":["Sample"],"description":"A heading of the README has one of these texts in it; case does not matter."}}},"GARDEN.PEAK_VRAM_MISSING":{"type":"object","description":"Rule 32 of the garden.","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["verification.peak_vram_mib"],"description":"Keys of an example that needs a GPU and claims to be verified; a dot leads into a map."}}},"GARDEN.BENCHMARK_FILES":{"type":"object","description":"Rule 34 of the garden.","required":["folder","files"],"additionalProperties":false,"properties":{"folder":{"type":"string","default":"benchmarks","description":"Where the benchmarks are: <folder>/<group>/<benchmark>."},"files":{"type":"array","items":{"type":"string"},"default":["README.md","config.yaml","dataset_builder.py","evaluate.py","requirements.txt","adapters"],"description":"Files, or directories, that every benchmark has."}}},"GARDEN.ARCHIVE_UNLISTED":{"type":"object","description":"Rule 35 of the garden.","required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","default":"README.md","description":"The list in the archive folder; it names each archived directory."}}},"GARDEN.CATALOGUE_UNLISTED":{"type":"object","description":"Rule 36 of the garden.","required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","default":"README.md","description":"The catalogue; it holds the path of each example."}}},"GARDEN.COMMAND_DANGLING":{"type":"object","description":"Rule 37 of the garden.","required":["command"],"additionalProperties":false,"properties":{"command":{"type":"string","default":"cvl run","description":"What starts a preset in a README: the words before the example and the preset."}}}}},"baseline":{"type":"string","default":".github/hortus-baseline.json","description":"File of frozen findings; what is in it does not fail."},"strict":{"type":"boolean","default":false,"description":"Warnings fail too, and the baseline forgives nothing (TFC-0006)."}}},"workspace":{"type":"object","description":"The TFC side of a repository: datasets, runs, models.","required":["profile","large_file_mb","model_extensions","workflow","environment","lfs","checksums","signatures","keyring","trusted_keys","threshold"],"additionalProperties":false,"properties":{"profile":{"enum":["auto","off","seed","full"],"default":"auto","description":"Which layout is demanded. seed: datasets, runs, models, tools, experiments and the TFC documents; the rest of TFC-0001 is a warning. full: all of TFC-0001. auto: seed where the repository has versioned datasets, runs or models, else off."},"large_file_mb":{"type":"number","exclusiveMinimum":0,"default":1,"description":"A file over this many MiB below data, datasets, models or runs belongs into Git LFS."},"model_extensions":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9.]{0,31}$"},"minItems":1,"default":["pt","pth","ckpt","safetensors","onnx","pb","h5","keras","pkl","pickle","joblib","bin","tflite","engine","gguf","npz"],"description":"Extensions of a model artifact `model.<ext>`."},"workflow":{"type":"boolean","default":false,"description":"Checks commit messages, branch names, tags and RELEASE.yaml against TFC-0009."},"environment":{"type":"boolean","default":false,"description":"Checks requirement files, environments/system.yaml and .gitignore against TFC-0010."},"lfs":{"type":"object","description":"Git LFS.","required":["server"],"additionalProperties":false,"properties":{"server":{"type":"string","pattern":"^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$","default":"off","description":"The LFS server that is asked whether it has the content of every pointer: off, auto (the one of .lfsconfig or of the remote origin, without credentials), or an https address, for instance https://github.com/OWNER/REPO.git/info/lfs; HORTUS_LFS_TOKEN is sent only to such an address. With a base the setting and .lfsconfig are read at the merge base."}}},"checksums":{"enum":["off","warn","require"],"default":"warn","description":"Whether versions and run artifacts must have a CHECKSUMS.txt. One that is there is always verified."},"signatures":{"enum":["off","warn","require"],"default":"warn","description":"Whether a CHECKSUMS.txt must be signed. A signature that is there is always judged."},"keyring":{"type":"string","default":".github/hortus-keys.asc","description":"Public keys of the signers. With a base it is read at the merge base, so that a pull request cannot bring its own key (A19)."},"trusted_keys":{"type":"array","default":[],"description":"Who may sign, by full fingerprint. With a base it is read at the merge base.","items":{"type":"object","required":["fingerprint"],"additionalProperties":false,"properties":{"fingerprint":{"type":"string","pattern":"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$","description":"Of the primary key: 40 hex digits (v4) or 64 (v6), without spaces."},"name":{"type":"string","description":"Whose key it is."},"paths":{"type":"array","items":{"type":"string"},"description":"Globs of directories that the key may sign; left out: all."},"since":{"type":"string","description":"Date (YYYY-MM-DD): signatures made before are refused."},"until":{"type":"string","description":"Date (YYYY-MM-DD): signatures made after are refused."}}}},"threshold":{"type":"integer","minimum":1,"maximum":16,"default":1,"description":"How many different trusted keys must have signed."}}},"work_dir":{"type":"object","description":"Run directories of a vision pipeline that keeps its state in one work-dir.","required":["path"],"additionalProperties":false,"properties":{"path":{"type":["string","null"],"default":null,"description":"The work-dir to check, for instance work-dir; null: one named work-dir when it is there."}}},"compare":{"type":"object","description":"How two records are compared.","required":["tolerance","metrics"],"additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"default":0.05,"description":"Relative change below which a metric counts as equivalent."},"metrics":{"type":"object","default":{},"description":"Per metric; the descriptor's own declaration comes first.","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"description":"Relative."},"direction":{"enum":["min","max","neutral"],"description":"Which way is better."},"unit":{"type":"string","description":"Shown behind its values."}}}}}},"plan":{"type":"object","description":"How the matrix of a workflow is planned.","required":["max_cells","minutes","labels","concurrency","base_minutes","gpu_minutes","records"],"additionalProperties":false,"properties":{"max_cells":{"type":"integer","minimum":1,"maximum":256,"default":256,"description":"Jobs of one matrix; GitHub allows 256. More cells than that share jobs (shards)."},"minutes":{"type":"number","exclusiveMinimum":0,"default":15,"description":"Time limit of a cell whose length is not known."},"concurrency":{"type":["integer","null"],"minimum":1,"default":null,"description":"Jobs that run at the same time: cells are packed into that many, balanced by how long each took before. null: a job for each cell."},"base_minutes":{"type":"number","minimum":0,"default":2,"description":"What a job spends on each base image that its cells build on: cells of one base are kept together as far as that pays."},"gpu_minutes":{"type":["number","null"],"minimum":0,"default":null,"description":"Budget of GPU minutes of one plan: cells that were not run for the longest time come first, the others are left out with that reason. null: no budget."},"records":{"type":["string","null"],"default":null,"description":"Directory of run records that tell how long each cell took, relative to the repository. null: records of the output directory."},"labels":{"type":"object","description":"Runner labels.","required":["cpu","gpu"],"additionalProperties":false,"properties":{"cpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["ubuntu-24.04"],"description":"Runner of cells that need no GPU."},"gpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["self-hosted","gpu"],"description":"Runner of cells that need one."}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func3 = func3$module.default ?? func3$module;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9.]{0,31}$", "u");
const pattern5 = new RegExp("^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$", "u");
const pattern6 = new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
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
if(data.garden === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "garden"},message:"must have required property '"+"garden"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.shared_paths === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shared_paths"},message:"must have required property '"+"shared_paths"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.engine === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.build === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "build"},message:"must have required property '"+"build"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.smoke === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smoke"},message:"must have required property '"+"smoke"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.validate === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validate"},message:"must have required property '"+"validate"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.workspace === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace"},message:"must have required property '"+"workspace"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.work_dir === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "work_dir"},message:"must have required property '"+"work_dir"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.compare === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compare"},message:"must have required property '"+"compare"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.plan === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.garden !== undefined){
let data0 = data.garden;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.folder === undefined){
const err11 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.ignore === undefined){
const err12 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "ignore"},message:"must have required property '"+"ignore"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0.archive_folder === undefined){
const err13 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "archive_folder"},message:"must have required property '"+"archive_folder"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "folder") || (key1 === "ignore")) || (key1 === "archive_folder"))){
const err14 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.folder !== undefined){
if(typeof data0.folder !== "string"){
const err15 = {instancePath:instancePath+"/garden/folder",schemaPath:"#/properties/garden/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.ignore !== undefined){
let data2 = data0.ignore;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err16 = {instancePath:instancePath+"/garden/ignore/" + i0,schemaPath:"#/properties/garden/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/garden/ignore",schemaPath:"#/properties/garden/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.archive_folder !== undefined){
let data4 = data0.archive_folder;
if((typeof data4 !== "string") && (data4 !== null)){
const err18 = {instancePath:instancePath+"/garden/archive_folder",schemaPath:"#/properties/garden/properties/archive_folder/type",keyword:"type",params:{type: schema31.properties.garden.properties.archive_folder.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.shared_paths !== undefined){
let data5 = data.shared_paths;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err20 = {instancePath:instancePath+"/shared_paths/" + i1,schemaPath:"#/properties/shared_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/shared_paths",schemaPath:"#/properties/shared_paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.engine !== undefined){
let data7 = data.engine;
if(!((((data7 === "auto") || (data7 === "docker")) || (data7 === "podman")) || (data7 === "process"))){
const err22 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema31.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.build !== undefined){
let data8 = data.build;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.args === undefined){
const err23 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "args"},message:"must have required property '"+"args"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.network === undefined){
const err24 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.cache === undefined){
const err25 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.timeout_minutes === undefined){
const err26 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "timeout_minutes"},message:"must have required property '"+"timeout_minutes"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "args") || (key2 === "network")) || (key2 === "cache")) || (key2 === "timeout_minutes"))){
const err27 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.args !== undefined){
let data9 = data8.args;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(typeof data9[key3] !== "string"){
const err28 = {instancePath:instancePath+"/build/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/build/properties/args/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/build/args",schemaPath:"#/properties/build/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.network !== undefined){
let data11 = data8.network;
if(!(((data11 === "default") || (data11 === "host")) || (data11 === "none"))){
const err30 = {instancePath:instancePath+"/build/network",schemaPath:"#/properties/build/properties/network/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.network.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.cache !== undefined){
let data12 = data8.cache;
if(!((data12 === "none") || (data12 === "gha"))){
const err31 = {instancePath:instancePath+"/build/cache",schemaPath:"#/properties/build/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.timeout_minutes !== undefined){
let data13 = data8.timeout_minutes;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1440 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 <= 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.smoke !== undefined){
let data14 = data.smoke;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.preset === undefined){
const err36 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14.timeout_seconds === undefined){
const err37 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "timeout_seconds"},message:"must have required property '"+"timeout_seconds"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.probe_seconds === undefined){
const err38 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "probe_seconds"},message:"must have required property '"+"probe_seconds"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.memory_gb === undefined){
const err39 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "memory_gb"},message:"must have required property '"+"memory_gb"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14.cpus === undefined){
const err40 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cpus"},message:"must have required property '"+"cpus"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14.pids === undefined){
const err41 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "pids"},message:"must have required property '"+"pids"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data14.shm_gb === undefined){
const err42 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "shm_gb"},message:"must have required property '"+"shm_gb"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14.log_mb === undefined){
const err43 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "log_mb"},message:"must have required property '"+"log_mb"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data14.cache === undefined){
const err44 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data14.untrusted === undefined){
const err45 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "untrusted"},message:"must have required property '"+"untrusted"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key4 in data14){
if(!(func1.call(schema31.properties.smoke.properties, key4))){
const err46 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data14.preset !== undefined){
if(typeof data14.preset !== "string"){
const err47 = {instancePath:instancePath+"/smoke/preset",schemaPath:"#/properties/smoke/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.timeout_seconds !== undefined){
let data16 = data14.timeout_seconds;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 86400 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data16 <= 0 || isNaN(data16)){
const err49 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.probe_seconds !== undefined){
let data17 = data14.probe_seconds;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 3600 || isNaN(data17)){
const err51 = {instancePath:instancePath+"/smoke/probe_seconds",schemaPath:"#/properties/smoke/properties/probe_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err52 = {instancePath:instancePath+"/smoke/probe_seconds",schemaPath:"#/properties/smoke/properties/probe_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/smoke/probe_seconds",schemaPath:"#/properties/smoke/properties/probe_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data14.memory_gb !== undefined){
let data18 = data14.memory_gb;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
const err54 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/type",keyword:"type",params:{type: schema31.properties.smoke.properties.memory_gb.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 <= 0 || isNaN(data18)){
const err55 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data14.cpus !== undefined){
let data19 = data14.cpus;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
const err56 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/type",keyword:"type",params:{type: schema31.properties.smoke.properties.cpus.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 <= 0 || isNaN(data19)){
const err57 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data14.pids !== undefined){
let data20 = data14.pids;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err58 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 65536 || isNaN(data20)){
const err59 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data20 < 16 || isNaN(data20)){
const err60 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data14.shm_gb !== undefined){
let data21 = data14.shm_gb;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 0 || isNaN(data21)){
const err61 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data14.log_mb !== undefined){
let data22 = data14.log_mb;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 <= 0 || isNaN(data22)){
const err63 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data14.cache !== undefined){
let data23 = data14.cache;
if(!(((data23 === "isolated") || (data23 === "host")) || (data23 === "volume"))){
const err65 = {instancePath:instancePath+"/smoke/cache",schemaPath:"#/properties/smoke/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.smoke.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data14.stop_on_nan !== undefined){
if(typeof data14.stop_on_nan !== "boolean"){
const err66 = {instancePath:instancePath+"/smoke/stop_on_nan",schemaPath:"#/properties/smoke/properties/stop_on_nan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data14.grace_seconds !== undefined){
let data25 = data14.grace_seconds;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 600 || isNaN(data25)){
const err67 = {instancePath:instancePath+"/smoke/grace_seconds",schemaPath:"#/properties/smoke/properties/grace_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data25 <= 0 || isNaN(data25)){
const err68 = {instancePath:instancePath+"/smoke/grace_seconds",schemaPath:"#/properties/smoke/properties/grace_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/smoke/grace_seconds",schemaPath:"#/properties/smoke/properties/grace_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data14.untrusted !== undefined){
if(typeof data14.untrusted !== "boolean"){
const err70 = {instancePath:instancePath+"/smoke/untrusted",schemaPath:"#/properties/smoke/properties/untrusted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.validate !== undefined){
let data27 = data.validate;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.levels === undefined){
const err72 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data27.exempt === undefined){
const err73 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "exempt"},message:"must have required property '"+"exempt"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data27.policies === undefined){
const err74 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "policies"},message:"must have required property '"+"policies"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data27.baseline === undefined){
const err75 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data27.strict === undefined){
const err76 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "strict"},message:"must have required property '"+"strict"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key5 in data27){
if(!(((((key5 === "levels") || (key5 === "exempt")) || (key5 === "policies")) || (key5 === "baseline")) || (key5 === "strict"))){
const err77 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data27.levels !== undefined){
let data28 = data27.levels;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key6 in data28){
let data29 = data28[key6];
if(!((((data29 === "off") || (data29 === "notice")) || (data29 === "warning")) || (data29 === "error"))){
const err78 = {instancePath:instancePath+"/validate/levels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/validate/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/validate/levels",schemaPath:"#/properties/validate/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data27.exempt !== undefined){
let data30 = data27.exempt;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.code === undefined){
const err80 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data31.path === undefined){
const err81 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data31.reason === undefined){
const err82 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key7 in data31){
if(!(((key7 === "code") || (key7 === "path")) || (key7 === "reason"))){
const err83 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.code !== undefined){
if(typeof data31.code !== "string"){
const err84 = {instancePath:instancePath+"/validate/exempt/" + i2+"/code",schemaPath:"#/properties/validate/properties/exempt/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data31.path !== undefined){
if(typeof data31.path !== "string"){
const err85 = {instancePath:instancePath+"/validate/exempt/" + i2+"/path",schemaPath:"#/properties/validate/properties/exempt/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.reason !== undefined){
let data34 = data31.reason;
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err86 = {instancePath:instancePath+"/validate/exempt/" + i2+"/reason",schemaPath:"#/properties/validate/properties/exempt/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/validate/exempt/" + i2+"/reason",schemaPath:"#/properties/validate/properties/exempt/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/validate/exempt",schemaPath:"#/properties/validate/properties/exempt/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data27.policies !== undefined){
let data35 = data27.policies;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35["GARDEN.DESCRIPTOR_MISSING"] === undefined){
const err90 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.DESCRIPTOR_MISSING"},message:"must have required property '"+"GARDEN.DESCRIPTOR_MISSING"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data35["GARDEN.PRESET_FORM"] === undefined){
const err91 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PRESET_FORM"},message:"must have required property '"+"GARDEN.PRESET_FORM"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data35["GARDEN.PRESET_MISSING"] === undefined){
const err92 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PRESET_MISSING"},message:"must have required property '"+"GARDEN.PRESET_MISSING"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data35["GARDEN.KEY_MISSING"] === undefined){
const err93 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.KEY_MISSING"},message:"must have required property '"+"GARDEN.KEY_MISSING"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data35["GARDEN.STABILITY_WORD"] === undefined){
const err94 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.STABILITY_WORD"},message:"must have required property '"+"GARDEN.STABILITY_WORD"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data35["GARDEN.NAME_STYLE"] === undefined){
const err95 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.NAME_STYLE"},message:"must have required property '"+"GARDEN.NAME_STYLE"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data35["GARDEN.BUILD_FILES_MISSING"] === undefined){
const err96 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BUILD_FILES_MISSING"},message:"must have required property '"+"GARDEN.BUILD_FILES_MISSING"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data35["GARDEN.README_MISSING"] === undefined){
const err97 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_MISSING"},message:"must have required property '"+"GARDEN.README_MISSING"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data35["GARDEN.REQUIREMENT_UNPINNED"] === undefined){
const err98 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.REQUIREMENT_UNPINNED"},message:"must have required property '"+"GARDEN.REQUIREMENT_UNPINNED"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data35["GARDEN.BASE_UNPINNED"] === undefined){
const err99 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BASE_UNPINNED"},message:"must have required property '"+"GARDEN.BASE_UNPINNED"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data35["GARDEN.MODEL_IN_IMAGE"] === undefined){
const err100 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.MODEL_IN_IMAGE"},message:"must have required property '"+"GARDEN.MODEL_IN_IMAGE"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data35["GARDEN.LICENSE_MISSING"] === undefined){
const err101 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.LICENSE_MISSING"},message:"must have required property '"+"GARDEN.LICENSE_MISSING"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data35["GARDEN.VERIFICATION_MISSING"] === undefined){
const err102 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VERIFICATION_MISSING"},message:"must have required property '"+"GARDEN.VERIFICATION_MISSING"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data35["GARDEN.VERIFICATION_STATUS"] === undefined){
const err103 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VERIFICATION_STATUS"},message:"must have required property '"+"GARDEN.VERIFICATION_STATUS"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data35["GARDEN.MEDIA_TRACKED"] === undefined){
const err104 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.MEDIA_TRACKED"},message:"must have required property '"+"GARDEN.MEDIA_TRACKED"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data35["GARDEN.GITIGNORE_MISSING"] === undefined){
const err105 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.GITIGNORE_MISSING"},message:"must have required property '"+"GARDEN.GITIGNORE_MISSING"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data35["GARDEN.CHECKOUT_UNPINNED"] === undefined){
const err106 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.CHECKOUT_UNPINNED"},message:"must have required property '"+"GARDEN.CHECKOUT_UNPINNED"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data35["GARDEN.VENDORED_UNDOCUMENTED"] === undefined){
const err107 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VENDORED_UNDOCUMENTED"},message:"must have required property '"+"GARDEN.VENDORED_UNDOCUMENTED"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data35["GARDEN.SOURCE_IN_IMAGE"] === undefined){
const err108 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.SOURCE_IN_IMAGE"},message:"must have required property '"+"GARDEN.SOURCE_IN_IMAGE"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data35["GARDEN.README_EXPECTATION"] === undefined){
const err109 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_EXPECTATION"},message:"must have required property '"+"GARDEN.README_EXPECTATION"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data35["GARDEN.README_SAMPLE"] === undefined){
const err110 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_SAMPLE"},message:"must have required property '"+"GARDEN.README_SAMPLE"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data35["GARDEN.PEAK_VRAM_MISSING"] === undefined){
const err111 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PEAK_VRAM_MISSING"},message:"must have required property '"+"GARDEN.PEAK_VRAM_MISSING"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data35["GARDEN.BENCHMARK_FILES"] === undefined){
const err112 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BENCHMARK_FILES"},message:"must have required property '"+"GARDEN.BENCHMARK_FILES"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data35["GARDEN.ARCHIVE_UNLISTED"] === undefined){
const err113 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.ARCHIVE_UNLISTED"},message:"must have required property '"+"GARDEN.ARCHIVE_UNLISTED"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data35["GARDEN.CATALOGUE_UNLISTED"] === undefined){
const err114 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.CATALOGUE_UNLISTED"},message:"must have required property '"+"GARDEN.CATALOGUE_UNLISTED"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data35["GARDEN.COMMAND_DANGLING"] === undefined){
const err115 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.COMMAND_DANGLING"},message:"must have required property '"+"GARDEN.COMMAND_DANGLING"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key8 in data35){
if(!(func1.call(schema31.properties.validate.properties.policies.properties, key8))){
const err116 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data35["GARDEN.DESCRIPTOR_MISSING"] !== undefined){
let data36 = data35["GARDEN.DESCRIPTOR_MISSING"];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.marks === undefined){
const err117 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/required",keyword:"required",params:{missingProperty: "marks"},message:"must have required property '"+"marks"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key9 in data36){
if(!(key9 === "marks")){
const err118 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data36.marks !== undefined){
let data37 = data36.marks;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
if(typeof data37[i3] !== "string"){
const err119 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING/marks/" + i3,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/properties/marks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING/marks",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/properties/marks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data35["GARDEN.PRESET_FORM"] !== undefined){
let data39 = data35["GARDEN.PRESET_FORM"];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.keys === undefined){
const err122 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key10 in data39){
if(!(key10 === "keys")){
const err123 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data39.keys !== undefined){
let data40 = data39.keys;
if(Array.isArray(data40)){
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
if(typeof data40[i4] !== "string"){
const err124 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM/keys/" + i4,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data35["GARDEN.PRESET_MISSING"] !== undefined){
let data42 = data35["GARDEN.PRESET_MISSING"];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.presets === undefined){
const err127 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key11 in data42){
if(!(key11 === "presets")){
const err128 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data42.presets !== undefined){
let data43 = data42.presets;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
if(typeof data43[i5] !== "string"){
const err129 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING/presets/" + i5,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data35["GARDEN.KEY_MISSING"] !== undefined){
let data45 = data35["GARDEN.KEY_MISSING"];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.keys === undefined){
const err132 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key12 in data45){
if(!(key12 === "keys")){
const err133 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data45.keys !== undefined){
let data46 = data45.keys;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i6=0; i6<len6; i6++){
if(typeof data46[i6] !== "string"){
const err134 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING/keys/" + i6,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data35["GARDEN.STABILITY_WORD"] !== undefined){
let data48 = data35["GARDEN.STABILITY_WORD"];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.words === undefined){
const err137 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key13 in data48){
if(!(key13 === "words")){
const err138 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data48.words !== undefined){
let data49 = data48.words;
if(Array.isArray(data49)){
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
if(typeof data49[i7] !== "string"){
const err139 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD/words/" + i7,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD/words",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data35["GARDEN.NAME_STYLE"] !== undefined){
let data51 = data35["GARDEN.NAME_STYLE"];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.style === undefined){
const err142 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/required",keyword:"required",params:{missingProperty: "style"},message:"must have required property '"+"style"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key14 in data51){
if(!(key14 === "style")){
const err143 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data51.style !== undefined){
let data52 = data51.style;
if(!(((data52 === "kebab") || (data52 === "snake")) || (data52 === "either"))){
const err144 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE/style",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/properties/style/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.policies.properties["GARDEN.NAME_STYLE"].properties.style.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data35["GARDEN.BUILD_FILES_MISSING"] !== undefined){
let data53 = data35["GARDEN.BUILD_FILES_MISSING"];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.files === undefined){
const err146 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key15 in data53){
if(!(key15 === "files")){
const err147 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data53.files !== undefined){
let data54 = data53.files;
if(Array.isArray(data54)){
const len8 = data54.length;
for(let i8=0; i8<len8; i8++){
if(typeof data54[i8] !== "string"){
const err148 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING/files/" + i8,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data35["GARDEN.README_MISSING"] !== undefined){
let data56 = data35["GARDEN.README_MISSING"];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.files === undefined){
const err151 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key16 in data56){
if(!(key16 === "files")){
const err152 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data56.files !== undefined){
let data57 = data56.files;
if(Array.isArray(data57)){
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
if(typeof data57[i9] !== "string"){
const err153 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING/files/" + i9,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data35["GARDEN.REQUIREMENT_UNPINNED"] !== undefined){
let data59 = data35["GARDEN.REQUIREMENT_UNPINNED"];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.files === undefined){
const err156 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key17 in data59){
if(!(key17 === "files")){
const err157 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data59.files !== undefined){
let data60 = data59.files;
if(Array.isArray(data60)){
const len10 = data60.length;
for(let i10=0; i10<len10; i10++){
if(typeof data60[i10] !== "string"){
const err158 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED/files/" + i10,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data35["GARDEN.BASE_UNPINNED"] !== undefined){
let data62 = data35["GARDEN.BASE_UNPINNED"];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.pin === undefined){
const err161 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/required",keyword:"required",params:{missingProperty: "pin"},message:"must have required property '"+"pin"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key18 in data62){
if(!(key18 === "pin")){
const err162 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data62.pin !== undefined){
let data63 = data62.pin;
if(!((data63 === "tag") || (data63 === "digest"))){
const err163 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED/pin",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/properties/pin/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.policies.properties["GARDEN.BASE_UNPINNED"].properties.pin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data35["GARDEN.MODEL_IN_IMAGE"] !== undefined){
let data64 = data35["GARDEN.MODEL_IN_IMAGE"];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.extensions === undefined){
const err165 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/required",keyword:"required",params:{missingProperty: "extensions"},message:"must have required property '"+"extensions"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key19 in data64){
if(!(key19 === "extensions")){
const err166 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data64.extensions !== undefined){
let data65 = data64.extensions;
if(Array.isArray(data65)){
const len11 = data65.length;
for(let i11=0; i11<len11; i11++){
if(typeof data65[i11] !== "string"){
const err167 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE/extensions/" + i11,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/properties/extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE/extensions",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/properties/extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data35["GARDEN.LICENSE_MISSING"] !== undefined){
let data67 = data35["GARDEN.LICENSE_MISSING"];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.files === undefined){
const err170 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data67.keys === undefined){
const err171 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key20 in data67){
if(!((key20 === "files") || (key20 === "keys"))){
const err172 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data67.files !== undefined){
let data68 = data67.files;
if(Array.isArray(data68)){
const len12 = data68.length;
for(let i12=0; i12<len12; i12++){
if(typeof data68[i12] !== "string"){
const err173 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/files/" + i12,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data67.keys !== undefined){
let data70 = data67.keys;
if(Array.isArray(data70)){
const len13 = data70.length;
for(let i13=0; i13<len13; i13++){
if(typeof data70[i13] !== "string"){
const err175 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/keys/" + i13,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data35["GARDEN.VERIFICATION_MISSING"] !== undefined){
let data72 = data35["GARDEN.VERIFICATION_MISSING"];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.key === undefined){
const err178 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key21 in data72){
if(!(key21 === "key")){
const err179 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data72.key !== undefined){
if(typeof data72.key !== "string"){
const err180 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING/key",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data35["GARDEN.VERIFICATION_STATUS"] !== undefined){
let data74 = data35["GARDEN.VERIFICATION_STATUS"];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.key === undefined){
const err182 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data74.words === undefined){
const err183 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
for(const key22 in data74){
if(!((key22 === "key") || (key22 === "words"))){
const err184 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data74.key !== undefined){
if(typeof data74.key !== "string"){
const err185 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/key",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data74.words !== undefined){
let data76 = data74.words;
if(Array.isArray(data76)){
const len14 = data76.length;
for(let i14=0; i14<len14; i14++){
if(typeof data76[i14] !== "string"){
const err186 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/words/" + i14,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/words",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data35["GARDEN.MEDIA_TRACKED"] !== undefined){
let data78 = data35["GARDEN.MEDIA_TRACKED"];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.extensions === undefined){
const err189 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/required",keyword:"required",params:{missingProperty: "extensions"},message:"must have required property '"+"extensions"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key23 in data78){
if(!(key23 === "extensions")){
const err190 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data78.extensions !== undefined){
let data79 = data78.extensions;
if(Array.isArray(data79)){
const len15 = data79.length;
for(let i15=0; i15<len15; i15++){
if(typeof data79[i15] !== "string"){
const err191 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED/extensions/" + i15,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/properties/extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED/extensions",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/properties/extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data35["GARDEN.GITIGNORE_MISSING"] !== undefined){
let data81 = data35["GARDEN.GITIGNORE_MISSING"];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.files === undefined){
const err194 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key24 in data81){
if(!(key24 === "files")){
const err195 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data81.files !== undefined){
let data82 = data81.files;
if(Array.isArray(data82)){
const len16 = data82.length;
for(let i16=0; i16<len16; i16++){
if(typeof data82[i16] !== "string"){
const err196 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING/files/" + i16,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data35["GARDEN.CHECKOUT_UNPINNED"] !== undefined){
let data84 = data35["GARDEN.CHECKOUT_UNPINNED"];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.files === undefined){
const err199 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
for(const key25 in data84){
if(!(key25 === "files")){
const err200 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data84.files !== undefined){
let data85 = data84.files;
if(Array.isArray(data85)){
const len17 = data85.length;
for(let i17=0; i17<len17; i17++){
if(typeof data85[i17] !== "string"){
const err201 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED/files/" + i17,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data35["GARDEN.VENDORED_UNDOCUMENTED"] !== undefined){
let data87 = data35["GARDEN.VENDORED_UNDOCUMENTED"];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.folders === undefined){
const err204 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "folders"},message:"must have required property '"+"folders"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data87.files === undefined){
const err205 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data87.licenses === undefined){
const err206 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "licenses"},message:"must have required property '"+"licenses"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key26 in data87){
if(!(((key26 === "folders") || (key26 === "files")) || (key26 === "licenses"))){
const err207 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data87.folders !== undefined){
let data88 = data87.folders;
if(Array.isArray(data88)){
const len18 = data88.length;
for(let i18=0; i18<len18; i18++){
if(typeof data88[i18] !== "string"){
const err208 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/folders/" + i18,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/folders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/folders",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/folders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data87.files !== undefined){
let data90 = data87.files;
if(Array.isArray(data90)){
const len19 = data90.length;
for(let i19=0; i19<len19; i19++){
if(typeof data90[i19] !== "string"){
const err210 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/files/" + i19,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data87.licenses !== undefined){
let data92 = data87.licenses;
if(Array.isArray(data92)){
const len20 = data92.length;
for(let i20=0; i20<len20; i20++){
if(typeof data92[i20] !== "string"){
const err212 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/licenses/" + i20,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/licenses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/licenses",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data35["GARDEN.SOURCE_IN_IMAGE"] !== undefined){
let data94 = data35["GARDEN.SOURCE_IN_IMAGE"];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.manifests === undefined){
const err215 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key27 in data94){
if(!(key27 === "manifests")){
const err216 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data94.manifests !== undefined){
let data95 = data94.manifests;
if(Array.isArray(data95)){
const len21 = data95.length;
for(let i21=0; i21<len21; i21++){
if(typeof data95[i21] !== "string"){
const err217 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE/manifests/" + i21,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE/manifests",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data35["GARDEN.README_EXPECTATION"] !== undefined){
let data97 = data35["GARDEN.README_EXPECTATION"];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.headings === undefined){
const err220 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/required",keyword:"required",params:{missingProperty: "headings"},message:"must have required property '"+"headings"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key28 in data97){
if(!(key28 === "headings")){
const err221 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data97.headings !== undefined){
let data98 = data97.headings;
if(Array.isArray(data98)){
const len22 = data98.length;
for(let i22=0; i22<len22; i22++){
if(typeof data98[i22] !== "string"){
const err222 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION/headings/" + i22,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/properties/headings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION/headings",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/properties/headings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data35["GARDEN.README_SAMPLE"] !== undefined){
let data100 = data35["GARDEN.README_SAMPLE"];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.headings === undefined){
const err225 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/required",keyword:"required",params:{missingProperty: "headings"},message:"must have required property '"+"headings"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key29 in data100){
if(!(key29 === "headings")){
const err226 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data100.headings !== undefined){
let data101 = data100.headings;
if(Array.isArray(data101)){
const len23 = data101.length;
for(let i23=0; i23<len23; i23++){
if(typeof data101[i23] !== "string"){
const err227 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE/headings/" + i23,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/properties/headings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE/headings",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/properties/headings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data35["GARDEN.PEAK_VRAM_MISSING"] !== undefined){
let data103 = data35["GARDEN.PEAK_VRAM_MISSING"];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.keys === undefined){
const err230 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key30 in data103){
if(!(key30 === "keys")){
const err231 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data103.keys !== undefined){
let data104 = data103.keys;
if(Array.isArray(data104)){
const len24 = data104.length;
for(let i24=0; i24<len24; i24++){
if(typeof data104[i24] !== "string"){
const err232 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING/keys/" + i24,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data35["GARDEN.BENCHMARK_FILES"] !== undefined){
let data106 = data35["GARDEN.BENCHMARK_FILES"];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.folder === undefined){
const err235 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data106.files === undefined){
const err236 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key31 in data106){
if(!((key31 === "folder") || (key31 === "files"))){
const err237 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data106.folder !== undefined){
if(typeof data106.folder !== "string"){
const err238 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/folder",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data106.files !== undefined){
let data108 = data106.files;
if(Array.isArray(data108)){
const len25 = data108.length;
for(let i25=0; i25<len25; i25++){
if(typeof data108[i25] !== "string"){
const err239 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/files/" + i25,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data35["GARDEN.ARCHIVE_UNLISTED"] !== undefined){
let data110 = data35["GARDEN.ARCHIVE_UNLISTED"];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.file === undefined){
const err242 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key32 in data110){
if(!(key32 === "file")){
const err243 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data110.file !== undefined){
if(typeof data110.file !== "string"){
const err244 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED/file",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data35["GARDEN.CATALOGUE_UNLISTED"] !== undefined){
let data112 = data35["GARDEN.CATALOGUE_UNLISTED"];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.file === undefined){
const err246 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key33 in data112){
if(!(key33 === "file")){
const err247 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data112.file !== undefined){
if(typeof data112.file !== "string"){
const err248 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED/file",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data35["GARDEN.COMMAND_DANGLING"] !== undefined){
let data114 = data35["GARDEN.COMMAND_DANGLING"];
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.command === undefined){
const err250 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key34 in data114){
if(!(key34 === "command")){
const err251 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data114.command !== undefined){
if(typeof data114.command !== "string"){
const err252 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING/command",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data27.baseline !== undefined){
if(typeof data27.baseline !== "string"){
const err255 = {instancePath:instancePath+"/validate/baseline",schemaPath:"#/properties/validate/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data27.strict !== undefined){
if(typeof data27.strict !== "boolean"){
const err256 = {instancePath:instancePath+"/validate/strict",schemaPath:"#/properties/validate/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data.workspace !== undefined){
let data118 = data.workspace;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.profile === undefined){
const err258 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data118.large_file_mb === undefined){
const err259 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "large_file_mb"},message:"must have required property '"+"large_file_mb"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data118.model_extensions === undefined){
const err260 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "model_extensions"},message:"must have required property '"+"model_extensions"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data118.workflow === undefined){
const err261 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data118.environment === undefined){
const err262 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data118.lfs === undefined){
const err263 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "lfs"},message:"must have required property '"+"lfs"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data118.checksums === undefined){
const err264 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "checksums"},message:"must have required property '"+"checksums"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data118.signatures === undefined){
const err265 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data118.keyring === undefined){
const err266 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "keyring"},message:"must have required property '"+"keyring"+"'"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data118.trusted_keys === undefined){
const err267 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "trusted_keys"},message:"must have required property '"+"trusted_keys"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data118.threshold === undefined){
const err268 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key35 in data118){
if(!(func1.call(schema31.properties.workspace.properties, key35))){
const err269 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data118.profile !== undefined){
let data119 = data118.profile;
if(!((((data119 === "auto") || (data119 === "off")) || (data119 === "seed")) || (data119 === "full"))){
const err270 = {instancePath:instancePath+"/workspace/profile",schemaPath:"#/properties/workspace/properties/profile/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data118.large_file_mb !== undefined){
let data120 = data118.large_file_mb;
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 <= 0 || isNaN(data120)){
const err271 = {instancePath:instancePath+"/workspace/large_file_mb",schemaPath:"#/properties/workspace/properties/large_file_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/workspace/large_file_mb",schemaPath:"#/properties/workspace/properties/large_file_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data118.model_extensions !== undefined){
let data121 = data118.model_extensions;
if(Array.isArray(data121)){
if(data121.length < 1){
const err273 = {instancePath:instancePath+"/workspace/model_extensions",schemaPath:"#/properties/workspace/properties/model_extensions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
const len26 = data121.length;
for(let i26=0; i26<len26; i26++){
let data122 = data121[i26];
if(typeof data122 === "string"){
if(!pattern4.test(data122)){
const err274 = {instancePath:instancePath+"/workspace/model_extensions/" + i26,schemaPath:"#/properties/workspace/properties/model_extensions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.]{0,31}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/workspace/model_extensions/" + i26,schemaPath:"#/properties/workspace/properties/model_extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/workspace/model_extensions",schemaPath:"#/properties/workspace/properties/model_extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data118.workflow !== undefined){
if(typeof data118.workflow !== "boolean"){
const err277 = {instancePath:instancePath+"/workspace/workflow",schemaPath:"#/properties/workspace/properties/workflow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data118.environment !== undefined){
if(typeof data118.environment !== "boolean"){
const err278 = {instancePath:instancePath+"/workspace/environment",schemaPath:"#/properties/workspace/properties/environment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data118.lfs !== undefined){
let data125 = data118.lfs;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.server === undefined){
const err279 = {instancePath:instancePath+"/workspace/lfs",schemaPath:"#/properties/workspace/properties/lfs/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
for(const key36 in data125){
if(!(key36 === "server")){
const err280 = {instancePath:instancePath+"/workspace/lfs",schemaPath:"#/properties/workspace/properties/lfs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data125.server !== undefined){
let data126 = data125.server;
if(typeof data126 === "string"){
if(!pattern5.test(data126)){
const err281 = {instancePath:instancePath+"/workspace/lfs/server",schemaPath:"#/properties/workspace/properties/lfs/properties/server/pattern",keyword:"pattern",params:{pattern: "^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$"},message:"must match pattern \""+"^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$"+"\""};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/workspace/lfs/server",schemaPath:"#/properties/workspace/properties/lfs/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/workspace/lfs",schemaPath:"#/properties/workspace/properties/lfs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data118.checksums !== undefined){
let data127 = data118.checksums;
if(!(((data127 === "off") || (data127 === "warn")) || (data127 === "require"))){
const err284 = {instancePath:instancePath+"/workspace/checksums",schemaPath:"#/properties/workspace/properties/checksums/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.checksums.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data118.signatures !== undefined){
let data128 = data118.signatures;
if(!(((data128 === "off") || (data128 === "warn")) || (data128 === "require"))){
const err285 = {instancePath:instancePath+"/workspace/signatures",schemaPath:"#/properties/workspace/properties/signatures/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.signatures.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data118.keyring !== undefined){
if(typeof data118.keyring !== "string"){
const err286 = {instancePath:instancePath+"/workspace/keyring",schemaPath:"#/properties/workspace/properties/keyring/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data118.trusted_keys !== undefined){
let data130 = data118.trusted_keys;
if(Array.isArray(data130)){
const len27 = data130.length;
for(let i27=0; i27<len27; i27++){
let data131 = data130[i27];
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.fingerprint === undefined){
const err287 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27,schemaPath:"#/properties/workspace/properties/trusted_keys/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
for(const key37 in data131){
if(!(((((key37 === "fingerprint") || (key37 === "name")) || (key37 === "paths")) || (key37 === "since")) || (key37 === "until"))){
const err288 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27,schemaPath:"#/properties/workspace/properties/trusted_keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data131.fingerprint !== undefined){
let data132 = data131.fingerprint;
if(typeof data132 === "string"){
if(!pattern6.test(data132)){
const err289 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/fingerprint",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"},message:"must match pattern \""+"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/fingerprint",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data131.name !== undefined){
if(typeof data131.name !== "string"){
const err291 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/name",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data131.paths !== undefined){
let data134 = data131.paths;
if(Array.isArray(data134)){
const len28 = data134.length;
for(let i28=0; i28<len28; i28++){
if(typeof data134[i28] !== "string"){
const err292 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/paths/" + i28,schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/paths",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data131.since !== undefined){
if(typeof data131.since !== "string"){
const err294 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/since",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data131.until !== undefined){
if(typeof data131.until !== "string"){
const err295 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/until",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27,schemaPath:"#/properties/workspace/properties/trusted_keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/workspace/trusted_keys",schemaPath:"#/properties/workspace/properties/trusted_keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data118.threshold !== undefined){
let data138 = data118.threshold;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err298 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 16 || isNaN(data138)){
const err299 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data138 < 1 || isNaN(data138)){
const err300 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
}
else {
const err301 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data.work_dir !== undefined){
let data139 = data.work_dir;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.path === undefined){
const err302 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key38 in data139){
if(!(key38 === "path")){
const err303 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data139.path !== undefined){
let data140 = data139.path;
if((typeof data140 !== "string") && (data140 !== null)){
const err304 = {instancePath:instancePath+"/work_dir/path",schemaPath:"#/properties/work_dir/properties/path/type",keyword:"type",params:{type: schema31.properties.work_dir.properties.path.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data.compare !== undefined){
let data141 = data.compare;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.tolerance === undefined){
const err306 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data141.metrics === undefined){
const err307 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
for(const key39 in data141){
if(!((key39 === "tolerance") || (key39 === "metrics"))){
const err308 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data141.tolerance !== undefined){
let data142 = data141.tolerance;
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 < 0 || isNaN(data142)){
const err309 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data141.metrics !== undefined){
let data143 = data141.metrics;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key40 in data143){
let data144 = data143[key40];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key41 in data144){
if(!(((key41 === "tolerance") || (key41 === "direction")) || (key41 === "unit"))){
const err311 = {instancePath:instancePath+"/compare/metrics/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data144.tolerance !== undefined){
let data145 = data144.tolerance;
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
const err312 = {instancePath:instancePath+"/compare/metrics/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/compare/metrics/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data144.direction !== undefined){
let data146 = data144.direction;
if(!(((data146 === "min") || (data146 === "max")) || (data146 === "neutral"))){
const err314 = {instancePath:instancePath+"/compare/metrics/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.compare.properties.metrics.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data144.unit !== undefined){
if(typeof data144.unit !== "string"){
const err315 = {instancePath:instancePath+"/compare/metrics/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/compare/metrics/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/compare/metrics",schemaPath:"#/properties/compare/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data.plan !== undefined){
let data148 = data.plan;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.max_cells === undefined){
const err319 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "max_cells"},message:"must have required property '"+"max_cells"+"'"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data148.minutes === undefined){
const err320 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data148.labels === undefined){
const err321 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data148.concurrency === undefined){
const err322 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "concurrency"},message:"must have required property '"+"concurrency"+"'"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data148.base_minutes === undefined){
const err323 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "base_minutes"},message:"must have required property '"+"base_minutes"+"'"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data148.gpu_minutes === undefined){
const err324 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "gpu_minutes"},message:"must have required property '"+"gpu_minutes"+"'"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data148.records === undefined){
const err325 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
for(const key42 in data148){
if(!(((((((key42 === "max_cells") || (key42 === "minutes")) || (key42 === "concurrency")) || (key42 === "base_minutes")) || (key42 === "gpu_minutes")) || (key42 === "records")) || (key42 === "labels"))){
const err326 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data148.max_cells !== undefined){
let data149 = data148.max_cells;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err327 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 > 256 || isNaN(data149)){
const err328 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data149 < 1 || isNaN(data149)){
const err329 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
if(data148.minutes !== undefined){
let data150 = data148.minutes;
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 <= 0 || isNaN(data150)){
const err330 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data148.concurrency !== undefined){
let data151 = data148.concurrency;
if((!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))) && (data151 !== null)){
const err332 = {instancePath:instancePath+"/plan/concurrency",schemaPath:"#/properties/plan/properties/concurrency/type",keyword:"type",params:{type: schema31.properties.plan.properties.concurrency.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 1 || isNaN(data151)){
const err333 = {instancePath:instancePath+"/plan/concurrency",schemaPath:"#/properties/plan/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
if(data148.base_minutes !== undefined){
let data152 = data148.base_minutes;
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 < 0 || isNaN(data152)){
const err334 = {instancePath:instancePath+"/plan/base_minutes",schemaPath:"#/properties/plan/properties/base_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/plan/base_minutes",schemaPath:"#/properties/plan/properties/base_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data148.gpu_minutes !== undefined){
let data153 = data148.gpu_minutes;
if((!((typeof data153 == "number") && (isFinite(data153)))) && (data153 !== null)){
const err336 = {instancePath:instancePath+"/plan/gpu_minutes",schemaPath:"#/properties/plan/properties/gpu_minutes/type",keyword:"type",params:{type: schema31.properties.plan.properties.gpu_minutes.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
const err337 = {instancePath:instancePath+"/plan/gpu_minutes",schemaPath:"#/properties/plan/properties/gpu_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
if(data148.records !== undefined){
let data154 = data148.records;
if((typeof data154 !== "string") && (data154 !== null)){
const err338 = {instancePath:instancePath+"/plan/records",schemaPath:"#/properties/plan/properties/records/type",keyword:"type",params:{type: schema31.properties.plan.properties.records.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data148.labels !== undefined){
let data155 = data148.labels;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.cpu === undefined){
const err339 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data155.gpu === undefined){
const err340 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
for(const key43 in data155){
if(!((key43 === "cpu") || (key43 === "gpu"))){
const err341 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data155.cpu !== undefined){
let data156 = data155.cpu;
if(Array.isArray(data156)){
if(data156.length < 1){
const err342 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
const len29 = data156.length;
for(let i29=0; i29<len29; i29++){
if(typeof data156[i29] !== "string"){
const err343 = {instancePath:instancePath+"/plan/labels/cpu/" + i29,schemaPath:"#/properties/plan/properties/labels/properties/cpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data155.gpu !== undefined){
let data158 = data155.gpu;
if(Array.isArray(data158)){
if(data158.length < 1){
const err345 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
const len30 = data158.length;
for(let i30=0; i30<len30; i30++){
if(typeof data158[i30] !== "string"){
const err346 = {instancePath:instancePath+"/plan/labels/gpu/" + i30,schemaPath:"#/properties/plan/properties/labels/properties/gpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

