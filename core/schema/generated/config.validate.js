// Generated from schemas/ by `npm run generate`. Do not edit.
import func2$module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","title":"Config","description":"Configuration of Hortus for one repository: .github/hortus.yml. Every key has a default; write only what differs.","type":"object","required":["garden","shared_paths","engine","build","images","smoke","validate","workspace","work_dir","compare","plan","contracts"],"additionalProperties":false,"properties":{"garden":{"type":"object","description":"Where the examples are.","required":["folder","ignore","archive_folder"],"additionalProperties":false,"properties":{"folder":{"type":"string","default":"examples","description":"The folder whose name is left out of ids: examples/vision/resnet is vision/resnet. Descriptors elsewhere are found too and keep their whole path as id."},"ignore":{"type":"array","items":{"type":"string"},"default":[],"description":"Globs of paths that are not looked at, for instance test/fixtures/**."},"archive_folder":{"type":["string","null"],"default":null,"description":"Folder of archived examples. null: archived_examples or archived-examples when one is there, else archived_examples."}}},"shared_paths":{"type":"array","items":{"type":"string"},"default":[],"description":"Globs of files that every example depends on: a change there affects all."},"engine":{"enum":["auto","docker","podman","process"],"default":"auto","description":"What runs presets. auto: docker, else podman, else process for the examples that can."},"build":{"type":"object","description":"How images are built.","required":["args","network","cache","cache_ref","skip_fresh_hours","timeout_minutes"],"additionalProperties":false,"properties":{"args":{"type":"object","additionalProperties":{"type":"string"},"default":{},"description":"Build arguments for every Dockerfile that declares them, for instance BASE or PIP_INDEX_URL."},"network":{"enum":["default","host","none"],"default":"default","description":"Network while building."},"cache":{"enum":["none","gha","registry"],"default":"none","description":"Where image layers are kept between builds, with buildx. gha: GitHub's cache service, in a job; the smoke action sets it. registry: the repository in `build.cache_ref`. Code that is not trusted reads it and never writes."},"cache_ref":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$","default":null,"description":"Repository of a registry for `build.cache: registry`, without a tag, for instance ghcr.io/owner/repo/cache. Each example has a tag of its own in it."},"skip_fresh_hours":{"type":"number","minimum":0,"maximum":8760,"default":0,"description":"An image on this machine is used again, without a build, when its build key is unchanged and a run of it was green within so many hours. 0: every smoke builds, which also proves that the image still builds."},"timeout_minutes":{"type":"number","exclusiveMinimum":0,"maximum":1440,"default":30,"description":"A build is stopped after this."}}},"images":{"type":"object","description":"Prebuilt images: what was green is pushed under its build key, and pulled instead of built (docs/images.md).","required":["registry","push","pull","branch"],"additionalProperties":false,"properties":{"registry":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$","default":null,"description":"Where prebuilt images are, for instance ghcr.io/owner/repo; each example has a repository below it. null: nowhere, every image is built."},"push":{"type":"boolean","default":false,"description":"Push the image of a green smoke, from a clean checkout of `images.branch`; never of code that is not trusted."},"pull":{"type":"boolean","default":true,"description":"Pull an image whose build key matches instead of building it. false: build, to see whether it still builds."},"branch":{"type":"string","minLength":1,"default":"main","description":"The branch whose green smokes are pushed: the default branch."}}},"smoke":{"type":"object","description":"How presets are run.","required":["preset","timeout_seconds","probe_seconds","memory_gb","cpus","pids","shm_gb","log_mb","cache","untrusted"],"additionalProperties":false,"properties":{"preset":{"type":"string","default":"smoke","description":"The preset that is run as smoke."},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400,"default":30,"description":"Limit of one smoke, when the preset sets none."},"probe_seconds":{"type":"number","minimum":0,"maximum":3600,"default":60,"description":"Limit of one probe, which starts the preset's command with --help on the CPU; 0: nothing is probed."},"memory_gb":{"type":["number","null"],"exclusiveMinimum":0,"default":4,"description":"Memory limit; null: none."},"cpus":{"type":["number","null"],"exclusiveMinimum":0,"default":null,"description":"CPU limit; null: none."},"pids":{"type":"integer","minimum":16,"maximum":65536,"default":512,"description":"Limit of processes and threads of one run."},"shm_gb":{"type":"number","exclusiveMinimum":0,"default":1,"description":"Size of /dev/shm."},"log_mb":{"type":"number","exclusiveMinimum":0,"default":8,"description":"How much of a run's output is kept: the first and the last part."},"cache":{"enum":["isolated","host","volume"],"default":"isolated","description":"isolated: data/container_cache of the garden; host: the user's own cache, not deterministic; volume: a named volume of the engine."},"stop_on_nan":{"type":"boolean","default":false,"description":"true: NaN or infinity in a reported metric ends the run as failed, unless the preset says otherwise under `supervise`."},"grace_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10,"description":"Time between the signal that asks a run to end and the kill, unless the preset says otherwise under `supervise`."},"untrusted":{"type":"boolean","default":false,"description":"The code comes from a pull request: the host cache is refused, and so is the process engine where processes cannot be limited."}}},"validate":{"type":"object","description":"What is checked, and how hard.","required":["levels","exempt","policies","baseline","strict"],"additionalProperties":false,"properties":{"levels":{"type":"object","additionalProperties":{"enum":["off","notice","warning","error"]},"default":{},"description":"Level per finding code, for instance GARDEN.PRESET_UNRESOLVED: warning. The level of a TFC finding can only be raised (TFC-0006 section 17)."},"exempt":{"type":"array","default":[],"description":"Findings that are left out at certain places, with the reason.","items":{"type":"object","required":["code","path","reason"],"additionalProperties":false,"properties":{"code":{"type":"string","description":"The finding."},"path":{"type":"string","description":"Glob of the paths where it is left out."},"reason":{"type":"string","minLength":1,"description":"Why; a reviewer reads it."}}}},"policies":{"type":"object","description":"Parameters of the garden's written rules, by code; docs/policies.md explains each. A rule is off until `validate.levels` gives it a level.","required":["GARDEN.DESCRIPTOR_MISSING","GARDEN.PRESET_FORM","GARDEN.PRESET_MISSING","GARDEN.KEY_MISSING","GARDEN.STABILITY_WORD","GARDEN.NAME_STYLE","GARDEN.BUILD_FILES_MISSING","GARDEN.README_MISSING","GARDEN.REQUIREMENT_UNPINNED","GARDEN.BASE_UNPINNED","GARDEN.MODEL_IN_IMAGE","GARDEN.LICENSE_MISSING","GARDEN.VERIFICATION_MISSING","GARDEN.VERIFICATION_STATUS","GARDEN.MEDIA_TRACKED","GARDEN.GITIGNORE_MISSING","GARDEN.CHECKOUT_UNPINNED","GARDEN.VENDORED_UNDOCUMENTED","GARDEN.SOURCE_IN_IMAGE","GARDEN.README_EXPECTATION","GARDEN.README_SAMPLE","GARDEN.PEAK_VRAM_MISSING","GARDEN.BENCHMARK_FILES","GARDEN.ARCHIVE_UNLISTED","GARDEN.CATALOGUE_UNLISTED","GARDEN.COMMAND_DANGLING"],"additionalProperties":false,"properties":{"GARDEN.DESCRIPTOR_MISSING":{"type":"object","description":"Rule 1 of the garden.","required":["marks"],"additionalProperties":false,"properties":{"marks":{"type":"array","items":{"type":"string"},"default":["Dockerfile","build.sh"],"description":"A directory below the folder of the examples that has all of these is an example, and needs an example.yaml."}}},"GARDEN.PRESET_FORM":{"type":"object","description":"Rule 3 of the garden.","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["script","description"],"description":"Keys that every entry of the `presets` map has."}}},"GARDEN.PRESET_MISSING":{"type":"object","description":"Rule 4 of the garden.","required":["presets"],"additionalProperties":false,"properties":{"presets":{"type":"array","items":{"type":"string"},"default":["build"],"description":"Presets that every example has."}}},"GARDEN.KEY_MISSING":{"type":"object","description":"Rule 6 of the garden.","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["name","capability","modalities","datasets","description","tasks","frameworks","tags","stability","resources","presets"],"description":"Keys that every descriptor has; a dot leads into a map, for instance resources.gpu."}}},"GARDEN.STABILITY_WORD":{"type":"object","description":"Rule 7 of the garden.","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"},"default":["stable","beta","experimental"],"description":"Words that `stability` may be."}}},"GARDEN.NAME_STYLE":{"type":"object","description":"Rule 8 of the garden.","required":["style"],"additionalProperties":false,"properties":{"style":{"enum":["kebab","snake","either"],"default":"kebab","description":"How `name` is written: kebab is lower case with hyphens, snake with underscores; either: one of the two, not mixed."}}},"GARDEN.BUILD_FILES_MISSING":{"type":"object","description":"Rule 9 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["Dockerfile","build.sh"],"description":"Files that every example has."}}},"GARDEN.README_MISSING":{"type":"object","description":"Rule 10 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["README.md"],"description":"Files that every example has."}}},"GARDEN.REQUIREMENT_UNPINNED":{"type":"object","description":"Rule 16 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["requirements*.txt"],"description":"Requirement files, as globs below an example."}}},"GARDEN.BASE_UNPINNED":{"type":"object","description":"Rule 16 of the garden.","required":["pin"],"additionalProperties":false,"properties":{"pin":{"enum":["tag","digest"],"default":"tag","description":"What the base image of a Dockerfile names: at least a tag, or a digest."}}},"GARDEN.MODEL_IN_IMAGE":{"type":"object","description":"Rule 17 of the garden.","required":["extensions"],"additionalProperties":false,"properties":{"extensions":{"type":"array","items":{"type":"string"},"default":["pt","pth","ckpt","safetensors","onnx","gguf","bin","h5","tflite"],"description":"Extensions of weights that a Dockerfile must not add; an ADD from the network is told whatever it adds."}}},"GARDEN.LICENSE_MISSING":{"type":"object","description":"Rule 18 of the garden.","required":["files","keys"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["LICENSE","LICENSE.md","LICENSE.txt","COPYING"],"description":"Any of these files is enough."},"keys":{"type":"array","items":{"type":"string"},"default":["license"],"description":"Or any of these keys of the descriptor."}}},"GARDEN.VERIFICATION_MISSING":{"type":"object","description":"Rule 19 of the garden.","required":["key"],"additionalProperties":false,"properties":{"key":{"type":"string","default":"verification.last_verified","description":"Where the date of the last verification stands; a dot leads into a map."}}},"GARDEN.VERIFICATION_STATUS":{"type":"object","description":"Rule 20 of the garden.","required":["key","words"],"additionalProperties":false,"properties":{"key":{"type":"string","default":"verification.status","description":"Where the status stands; a dot leads into a map."},"words":{"type":"array","items":{"type":"string"},"default":["VERIFIED","PARTIAL","UNVERIFIED"],"description":"Words that it may be."}}},"GARDEN.MEDIA_TRACKED":{"type":"object","description":"Rule 22 of the garden.","required":["extensions"],"additionalProperties":false,"properties":{"extensions":{"type":"array","items":{"type":"string"},"default":["jpg","jpeg","png","gif","webp","bmp","tif","tiff","mp4","mov","avi","mkv","webm","wav","mp3","flac","ogg","m4a","pdf","npy","npz","parquet","pkl","pt","pth","ckpt","safetensors","onnx","bin","joblib","pptx","zip","gz","tar"],"description":"Extensions of sample data and weights that belong outside of git."}}},"GARDEN.GITIGNORE_MISSING":{"type":"object","description":"Rule 23 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":[".gitignore"],"description":"Files that every example has."}}},"GARDEN.CHECKOUT_UNPINNED":{"type":"object","description":"Rule 24 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["requirements*.txt"],"description":"Requirement files, as globs below an example."}}},"GARDEN.VENDORED_UNDOCUMENTED":{"type":"object","description":"Rule 25 of the garden.","required":["folders","files","licenses"],"additionalProperties":false,"properties":{"folders":{"type":"array","items":{"type":"string"},"default":["vendor","vendored","third_party","upstream"],"description":"Names of directories that hold code of others."},"files":{"type":"array","items":{"type":"string"},"default":["UPSTREAM.md"],"description":"Files that stand in such a directory, or beside it."},"licenses":{"type":"array","items":{"type":"string"},"default":["LICENSE","LICENSE.md","LICENSE.txt","NOTICE","COPYING"],"description":"Any of these stands somewhere in such a directory; an empty list asks for none."}}},"GARDEN.SOURCE_IN_IMAGE":{"type":"object","description":"Rule 26 of the garden.","required":["manifests"],"additionalProperties":false,"properties":{"manifests":{"type":"array","items":{"type":"string"},"default":["requirements*.txt","pyproject.toml","setup.py","setup.cfg","package.json","package-lock.json","environment*.yml","environment*.yaml","*.lock"],"description":"Globs of what a Dockerfile may copy; everything else is source, which is mounted."}}},"GARDEN.README_EXPECTATION":{"type":"object","description":"Rule 29 of the garden.","required":["headings"],"additionalProperties":false,"properties":{"headings":{"type":"array","items":{"type":"string"},"default":["What to expect"],"description":"A heading of the README has one of these texts in it; case does not matter."}}},"GARDEN.README_SAMPLE":{"type":"object","description":"Rule 30 of the garden.","required":["headings"],"additionalProperties":false,"properties":{"headings":{"type":"array","items":{"type":"string"},"default":["Sample"],"description":"A heading of the README has one of these texts in it; case does not matter."}}},"GARDEN.PEAK_VRAM_MISSING":{"type":"object","description":"Rule 32 of the garden.","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["verification.peak_vram_mib"],"description":"Keys of an example that needs a GPU and claims to be verified; a dot leads into a map."}}},"GARDEN.BENCHMARK_FILES":{"type":"object","description":"Rule 34 of the garden.","required":["folder","files"],"additionalProperties":false,"properties":{"folder":{"type":"string","default":"benchmarks","description":"Where the benchmarks are: <folder>/<group>/<benchmark>."},"files":{"type":"array","items":{"type":"string"},"default":["README.md","config.yaml","dataset_builder.py","evaluate.py","requirements.txt","adapters"],"description":"Files, or directories, that every benchmark has."}}},"GARDEN.ARCHIVE_UNLISTED":{"type":"object","description":"Rule 35 of the garden.","required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","default":"README.md","description":"The list in the archive folder; it names each archived directory."}}},"GARDEN.CATALOGUE_UNLISTED":{"type":"object","description":"Rule 36 of the garden.","required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","default":"README.md","description":"The catalogue; it holds the path of each example."}}},"GARDEN.COMMAND_DANGLING":{"type":"object","description":"Rule 37 of the garden.","required":["command"],"additionalProperties":false,"properties":{"command":{"type":"string","default":"cvl run","description":"What starts a preset in a README: the words before the example and the preset."}}}}},"baseline":{"type":"string","default":".github/hortus-baseline.json","description":"File of frozen findings; what is in it does not fail."},"strict":{"type":"boolean","default":false,"description":"Warnings fail too, and the baseline forgives nothing (TFC-0006)."}}},"workspace":{"type":"object","description":"The TFC side of a repository: datasets, runs, models.","required":["profile","large_file_mb","model_extensions","workflow","environment","lfs","checksums","signatures","keyring","trusted_keys","threshold"],"additionalProperties":false,"properties":{"profile":{"enum":["auto","off","seed","full"],"default":"auto","description":"Which layout is demanded. seed: datasets, runs, models, tools, experiments and the TFC documents; the rest of TFC-0001 is a warning. full: all of TFC-0001. auto: seed where the repository has versioned datasets, runs or models, else off."},"large_file_mb":{"type":"number","exclusiveMinimum":0,"default":1,"description":"A file over this many MiB below data, datasets, models or runs belongs into Git LFS."},"model_extensions":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9.]{0,31}$"},"minItems":1,"default":["pt","pth","ckpt","safetensors","onnx","pb","h5","keras","pkl","pickle","joblib","bin","tflite","engine","gguf","npz"],"description":"Extensions of a model artifact `model.<ext>`."},"workflow":{"type":"boolean","default":false,"description":"Checks commit messages, branch names, tags and RELEASE.yaml against TFC-0009."},"environment":{"type":"boolean","default":false,"description":"Checks requirement files, environments/system.yaml and .gitignore against TFC-0010."},"lfs":{"type":"object","description":"Git LFS.","required":["server"],"additionalProperties":false,"properties":{"server":{"type":"string","pattern":"^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$","default":"off","description":"The LFS server that is asked whether it has the content of every pointer: off, auto (the one of .lfsconfig or of the remote origin, without credentials), or an https address, for instance https://github.com/OWNER/REPO.git/info/lfs; HORTUS_LFS_TOKEN is sent only to such an address. With a base the setting and .lfsconfig are read at the merge base."}}},"checksums":{"enum":["off","warn","require"],"default":"warn","description":"Whether versions and run artifacts must have a CHECKSUMS.txt. One that is there is always verified."},"signatures":{"enum":["off","warn","require"],"default":"warn","description":"Whether a CHECKSUMS.txt must be signed. A signature that is there is always judged."},"keyring":{"type":"string","default":".github/hortus-keys.asc","description":"Public keys of the signers. With a base it is read at the merge base, so that a pull request cannot bring its own key (A19)."},"trusted_keys":{"type":"array","default":[],"description":"Who may sign, by full fingerprint. With a base it is read at the merge base.","items":{"type":"object","required":["fingerprint"],"additionalProperties":false,"properties":{"fingerprint":{"type":"string","pattern":"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$","description":"Of the primary key: 40 hex digits (v4) or 64 (v6), without spaces."},"name":{"type":"string","description":"Whose key it is."},"paths":{"type":"array","items":{"type":"string"},"description":"Globs of directories that the key may sign; left out: all."},"since":{"type":"string","description":"Date (YYYY-MM-DD): signatures made before are refused."},"until":{"type":"string","description":"Date (YYYY-MM-DD): signatures made after are refused."}}}},"threshold":{"type":"integer","minimum":1,"maximum":16,"default":1,"description":"How many different trusted keys must have signed."}}},"contracts":{"type":"object","description":"What the scripts of presets ask of a container engine (docs/contracts.md).","required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string","default":".github/hortus-contracts.json","description":"Where `hortus contract --update` keeps the captured contracts, and where a change of one is seen. No file: none are kept."}}},"work_dir":{"type":"object","description":"Run directories of a vision pipeline that keeps its state in one work-dir.","required":["path"],"additionalProperties":false,"properties":{"path":{"type":["string","null"],"default":null,"description":"The work-dir to check, for instance work-dir; null: one named work-dir when it is there."}}},"compare":{"type":"object","description":"How two records are compared.","required":["tolerance","metrics"],"additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"default":0.05,"description":"Relative change below which a metric counts as equivalent."},"metrics":{"type":"object","default":{},"description":"Per metric; the descriptor's own declaration comes first.","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"description":"Relative."},"direction":{"enum":["min","max","neutral"],"description":"Which way is better."},"unit":{"type":"string","description":"Shown behind its values."}}}}}},"plan":{"type":"object","description":"How the matrix of a workflow is planned.","required":["max_cells","minutes","labels","concurrency","base_minutes","gpu_minutes","records"],"additionalProperties":false,"properties":{"max_cells":{"type":"integer","minimum":1,"maximum":256,"default":256,"description":"Jobs of one matrix; GitHub allows 256. More cells than that share jobs (shards)."},"minutes":{"type":"number","exclusiveMinimum":0,"default":15,"description":"Time limit of a cell whose length is not known."},"concurrency":{"type":["integer","null"],"minimum":1,"default":null,"description":"Jobs that run at the same time: cells are packed into that many, balanced by how long each took before. null: a job for each cell."},"base_minutes":{"type":"number","minimum":0,"default":2,"description":"What a job spends on each base image that its cells build on: cells of one base are kept together as far as that pays."},"gpu_minutes":{"type":["number","null"],"minimum":0,"default":null,"description":"Budget of GPU minutes of one plan: cells that were not run for the longest time come first, the others are left out with that reason. null: no budget."},"records":{"type":["string","null"],"default":null,"description":"Directory of run records that tell how long each cell took, relative to the repository. null: records of the output directory."},"labels":{"type":"object","description":"Runner labels.","required":["cpu","gpu"],"additionalProperties":false,"properties":{"cpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["ubuntu-24.04"],"description":"Runner of cells that need no GPU."},"gpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["self-hosted","gpu"],"description":"Runner of cells that need one."}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2$module.default ?? func2$module;
const pattern4 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9.]{0,31}$", "u");
const pattern7 = new RegExp("^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$", "u");
const pattern8 = new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$", "u");

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
if(data.images === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.smoke === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smoke"},message:"must have required property '"+"smoke"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.validate === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validate"},message:"must have required property '"+"validate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.workspace === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace"},message:"must have required property '"+"workspace"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.work_dir === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "work_dir"},message:"must have required property '"+"work_dir"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.compare === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compare"},message:"must have required property '"+"compare"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.plan === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.contracts === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"},message:"must have required property '"+"contracts"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.garden !== undefined){
let data0 = data.garden;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.folder === undefined){
const err13 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data0.ignore === undefined){
const err14 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "ignore"},message:"must have required property '"+"ignore"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data0.archive_folder === undefined){
const err15 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "archive_folder"},message:"must have required property '"+"archive_folder"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "folder") || (key1 === "ignore")) || (key1 === "archive_folder"))){
const err16 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.folder !== undefined){
if(typeof data0.folder !== "string"){
const err17 = {instancePath:instancePath+"/garden/folder",schemaPath:"#/properties/garden/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:instancePath+"/garden/ignore/" + i0,schemaPath:"#/properties/garden/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/garden/ignore",schemaPath:"#/properties/garden/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.archive_folder !== undefined){
let data4 = data0.archive_folder;
if((typeof data4 !== "string") && (data4 !== null)){
const err20 = {instancePath:instancePath+"/garden/archive_folder",schemaPath:"#/properties/garden/properties/archive_folder/type",keyword:"type",params:{type: schema31.properties.garden.properties.archive_folder.type},message:"must be string,null"};
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
const err21 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
const err22 = {instancePath:instancePath+"/shared_paths/" + i1,schemaPath:"#/properties/shared_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/shared_paths",schemaPath:"#/properties/shared_paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.engine !== undefined){
let data7 = data.engine;
if(!((((data7 === "auto") || (data7 === "docker")) || (data7 === "podman")) || (data7 === "process"))){
const err24 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema31.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.build !== undefined){
let data8 = data.build;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.args === undefined){
const err25 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "args"},message:"must have required property '"+"args"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.network === undefined){
const err26 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.cache === undefined){
const err27 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.cache_ref === undefined){
const err28 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "cache_ref"},message:"must have required property '"+"cache_ref"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.skip_fresh_hours === undefined){
const err29 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "skip_fresh_hours"},message:"must have required property '"+"skip_fresh_hours"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8.timeout_minutes === undefined){
const err30 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "timeout_minutes"},message:"must have required property '"+"timeout_minutes"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data8){
if(!((((((key2 === "args") || (key2 === "network")) || (key2 === "cache")) || (key2 === "cache_ref")) || (key2 === "skip_fresh_hours")) || (key2 === "timeout_minutes"))){
const err31 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.args !== undefined){
let data9 = data8.args;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(typeof data9[key3] !== "string"){
const err32 = {instancePath:instancePath+"/build/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/build/properties/args/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/build/args",schemaPath:"#/properties/build/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.network !== undefined){
let data11 = data8.network;
if(!(((data11 === "default") || (data11 === "host")) || (data11 === "none"))){
const err34 = {instancePath:instancePath+"/build/network",schemaPath:"#/properties/build/properties/network/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.network.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.cache !== undefined){
let data12 = data8.cache;
if(!(((data12 === "none") || (data12 === "gha")) || (data12 === "registry"))){
const err35 = {instancePath:instancePath+"/build/cache",schemaPath:"#/properties/build/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.cache_ref !== undefined){
let data13 = data8.cache_ref;
if((typeof data13 !== "string") && (data13 !== null)){
const err36 = {instancePath:instancePath+"/build/cache_ref",schemaPath:"#/properties/build/properties/cache_ref/type",keyword:"type",params:{type: schema31.properties.build.properties.cache_ref.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err37 = {instancePath:instancePath+"/build/cache_ref",schemaPath:"#/properties/build/properties/cache_ref/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data8.skip_fresh_hours !== undefined){
let data14 = data8.skip_fresh_hours;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 8760 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/build/skip_fresh_hours",schemaPath:"#/properties/build/properties/skip_fresh_hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760},message:"must be <= 8760"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/build/skip_fresh_hours",schemaPath:"#/properties/build/properties/skip_fresh_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/build/skip_fresh_hours",schemaPath:"#/properties/build/properties/skip_fresh_hours/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.timeout_minutes !== undefined){
let data15 = data8.timeout_minutes;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1440 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15 <= 0 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.images !== undefined){
let data16 = data.images;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.registry === undefined){
const err45 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "registry"},message:"must have required property '"+"registry"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16.push === undefined){
const err46 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "push"},message:"must have required property '"+"push"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data16.pull === undefined){
const err47 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "pull"},message:"must have required property '"+"pull"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16.branch === undefined){
const err48 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data16){
if(!((((key4 === "registry") || (key4 === "push")) || (key4 === "pull")) || (key4 === "branch"))){
const err49 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.registry !== undefined){
let data17 = data16.registry;
if((typeof data17 !== "string") && (data17 !== null)){
const err50 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/type",keyword:"type",params:{type: schema31.properties.images.properties.registry.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err51 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data16.push !== undefined){
if(typeof data16.push !== "boolean"){
const err52 = {instancePath:instancePath+"/images/push",schemaPath:"#/properties/images/properties/push/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.pull !== undefined){
if(typeof data16.pull !== "boolean"){
const err53 = {instancePath:instancePath+"/images/pull",schemaPath:"#/properties/images/properties/pull/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.branch !== undefined){
let data20 = data16.branch;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err54 = {instancePath:instancePath+"/images/branch",schemaPath:"#/properties/images/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/images/branch",schemaPath:"#/properties/images/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err56 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.smoke !== undefined){
let data21 = data.smoke;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.preset === undefined){
const err57 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data21.timeout_seconds === undefined){
const err58 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "timeout_seconds"},message:"must have required property '"+"timeout_seconds"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data21.probe_seconds === undefined){
const err59 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "probe_seconds"},message:"must have required property '"+"probe_seconds"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data21.memory_gb === undefined){
const err60 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "memory_gb"},message:"must have required property '"+"memory_gb"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data21.cpus === undefined){
const err61 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cpus"},message:"must have required property '"+"cpus"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data21.pids === undefined){
const err62 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "pids"},message:"must have required property '"+"pids"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data21.shm_gb === undefined){
const err63 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "shm_gb"},message:"must have required property '"+"shm_gb"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data21.log_mb === undefined){
const err64 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "log_mb"},message:"must have required property '"+"log_mb"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data21.cache === undefined){
const err65 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data21.untrusted === undefined){
const err66 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "untrusted"},message:"must have required property '"+"untrusted"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key5 in data21){
if(!(func1.call(schema31.properties.smoke.properties, key5))){
const err67 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data21.preset !== undefined){
if(typeof data21.preset !== "string"){
const err68 = {instancePath:instancePath+"/smoke/preset",schemaPath:"#/properties/smoke/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data21.timeout_seconds !== undefined){
let data23 = data21.timeout_seconds;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 86400 || isNaN(data23)){
const err69 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data23 <= 0 || isNaN(data23)){
const err70 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data21.probe_seconds !== undefined){
let data24 = data21.probe_seconds;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 3600 || isNaN(data24)){
const err72 = {instancePath:instancePath+"/smoke/probe_seconds",schemaPath:"#/properties/smoke/properties/probe_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err73 = {instancePath:instancePath+"/smoke/probe_seconds",schemaPath:"#/properties/smoke/properties/probe_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/smoke/probe_seconds",schemaPath:"#/properties/smoke/properties/probe_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data21.memory_gb !== undefined){
let data25 = data21.memory_gb;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
const err75 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/type",keyword:"type",params:{type: schema31.properties.smoke.properties.memory_gb.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 <= 0 || isNaN(data25)){
const err76 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data21.cpus !== undefined){
let data26 = data21.cpus;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
const err77 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/type",keyword:"type",params:{type: schema31.properties.smoke.properties.cpus.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 <= 0 || isNaN(data26)){
const err78 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
if(data21.pids !== undefined){
let data27 = data21.pids;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err79 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 65536 || isNaN(data27)){
const err80 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data27 < 16 || isNaN(data27)){
const err81 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data21.shm_gb !== undefined){
let data28 = data21.shm_gb;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 <= 0 || isNaN(data28)){
const err82 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data21.log_mb !== undefined){
let data29 = data21.log_mb;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 <= 0 || isNaN(data29)){
const err84 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data21.cache !== undefined){
let data30 = data21.cache;
if(!(((data30 === "isolated") || (data30 === "host")) || (data30 === "volume"))){
const err86 = {instancePath:instancePath+"/smoke/cache",schemaPath:"#/properties/smoke/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.smoke.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data21.stop_on_nan !== undefined){
if(typeof data21.stop_on_nan !== "boolean"){
const err87 = {instancePath:instancePath+"/smoke/stop_on_nan",schemaPath:"#/properties/smoke/properties/stop_on_nan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data21.grace_seconds !== undefined){
let data32 = data21.grace_seconds;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 600 || isNaN(data32)){
const err88 = {instancePath:instancePath+"/smoke/grace_seconds",schemaPath:"#/properties/smoke/properties/grace_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data32 <= 0 || isNaN(data32)){
const err89 = {instancePath:instancePath+"/smoke/grace_seconds",schemaPath:"#/properties/smoke/properties/grace_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/smoke/grace_seconds",schemaPath:"#/properties/smoke/properties/grace_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data21.untrusted !== undefined){
if(typeof data21.untrusted !== "boolean"){
const err91 = {instancePath:instancePath+"/smoke/untrusted",schemaPath:"#/properties/smoke/properties/untrusted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.validate !== undefined){
let data34 = data.validate;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.levels === undefined){
const err93 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data34.exempt === undefined){
const err94 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "exempt"},message:"must have required property '"+"exempt"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data34.policies === undefined){
const err95 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "policies"},message:"must have required property '"+"policies"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data34.baseline === undefined){
const err96 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data34.strict === undefined){
const err97 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "strict"},message:"must have required property '"+"strict"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key6 in data34){
if(!(((((key6 === "levels") || (key6 === "exempt")) || (key6 === "policies")) || (key6 === "baseline")) || (key6 === "strict"))){
const err98 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data34.levels !== undefined){
let data35 = data34.levels;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
let data36 = data35[key7];
if(!((((data36 === "off") || (data36 === "notice")) || (data36 === "warning")) || (data36 === "error"))){
const err99 = {instancePath:instancePath+"/validate/levels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/validate/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/validate/levels",schemaPath:"#/properties/validate/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data34.exempt !== undefined){
let data37 = data34.exempt;
if(Array.isArray(data37)){
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.code === undefined){
const err101 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data38.path === undefined){
const err102 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data38.reason === undefined){
const err103 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key8 in data38){
if(!(((key8 === "code") || (key8 === "path")) || (key8 === "reason"))){
const err104 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data38.code !== undefined){
if(typeof data38.code !== "string"){
const err105 = {instancePath:instancePath+"/validate/exempt/" + i2+"/code",schemaPath:"#/properties/validate/properties/exempt/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data38.path !== undefined){
if(typeof data38.path !== "string"){
const err106 = {instancePath:instancePath+"/validate/exempt/" + i2+"/path",schemaPath:"#/properties/validate/properties/exempt/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data38.reason !== undefined){
let data41 = data38.reason;
if(typeof data41 === "string"){
if(func2(data41) < 1){
const err107 = {instancePath:instancePath+"/validate/exempt/" + i2+"/reason",schemaPath:"#/properties/validate/properties/exempt/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/validate/exempt/" + i2+"/reason",schemaPath:"#/properties/validate/properties/exempt/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/validate/exempt",schemaPath:"#/properties/validate/properties/exempt/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data34.policies !== undefined){
let data42 = data34.policies;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42["GARDEN.DESCRIPTOR_MISSING"] === undefined){
const err111 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.DESCRIPTOR_MISSING"},message:"must have required property '"+"GARDEN.DESCRIPTOR_MISSING"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data42["GARDEN.PRESET_FORM"] === undefined){
const err112 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PRESET_FORM"},message:"must have required property '"+"GARDEN.PRESET_FORM"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data42["GARDEN.PRESET_MISSING"] === undefined){
const err113 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PRESET_MISSING"},message:"must have required property '"+"GARDEN.PRESET_MISSING"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data42["GARDEN.KEY_MISSING"] === undefined){
const err114 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.KEY_MISSING"},message:"must have required property '"+"GARDEN.KEY_MISSING"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data42["GARDEN.STABILITY_WORD"] === undefined){
const err115 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.STABILITY_WORD"},message:"must have required property '"+"GARDEN.STABILITY_WORD"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data42["GARDEN.NAME_STYLE"] === undefined){
const err116 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.NAME_STYLE"},message:"must have required property '"+"GARDEN.NAME_STYLE"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data42["GARDEN.BUILD_FILES_MISSING"] === undefined){
const err117 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BUILD_FILES_MISSING"},message:"must have required property '"+"GARDEN.BUILD_FILES_MISSING"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data42["GARDEN.README_MISSING"] === undefined){
const err118 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_MISSING"},message:"must have required property '"+"GARDEN.README_MISSING"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data42["GARDEN.REQUIREMENT_UNPINNED"] === undefined){
const err119 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.REQUIREMENT_UNPINNED"},message:"must have required property '"+"GARDEN.REQUIREMENT_UNPINNED"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data42["GARDEN.BASE_UNPINNED"] === undefined){
const err120 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BASE_UNPINNED"},message:"must have required property '"+"GARDEN.BASE_UNPINNED"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data42["GARDEN.MODEL_IN_IMAGE"] === undefined){
const err121 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.MODEL_IN_IMAGE"},message:"must have required property '"+"GARDEN.MODEL_IN_IMAGE"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data42["GARDEN.LICENSE_MISSING"] === undefined){
const err122 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.LICENSE_MISSING"},message:"must have required property '"+"GARDEN.LICENSE_MISSING"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data42["GARDEN.VERIFICATION_MISSING"] === undefined){
const err123 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VERIFICATION_MISSING"},message:"must have required property '"+"GARDEN.VERIFICATION_MISSING"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data42["GARDEN.VERIFICATION_STATUS"] === undefined){
const err124 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VERIFICATION_STATUS"},message:"must have required property '"+"GARDEN.VERIFICATION_STATUS"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data42["GARDEN.MEDIA_TRACKED"] === undefined){
const err125 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.MEDIA_TRACKED"},message:"must have required property '"+"GARDEN.MEDIA_TRACKED"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data42["GARDEN.GITIGNORE_MISSING"] === undefined){
const err126 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.GITIGNORE_MISSING"},message:"must have required property '"+"GARDEN.GITIGNORE_MISSING"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data42["GARDEN.CHECKOUT_UNPINNED"] === undefined){
const err127 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.CHECKOUT_UNPINNED"},message:"must have required property '"+"GARDEN.CHECKOUT_UNPINNED"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data42["GARDEN.VENDORED_UNDOCUMENTED"] === undefined){
const err128 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VENDORED_UNDOCUMENTED"},message:"must have required property '"+"GARDEN.VENDORED_UNDOCUMENTED"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data42["GARDEN.SOURCE_IN_IMAGE"] === undefined){
const err129 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.SOURCE_IN_IMAGE"},message:"must have required property '"+"GARDEN.SOURCE_IN_IMAGE"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data42["GARDEN.README_EXPECTATION"] === undefined){
const err130 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_EXPECTATION"},message:"must have required property '"+"GARDEN.README_EXPECTATION"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data42["GARDEN.README_SAMPLE"] === undefined){
const err131 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_SAMPLE"},message:"must have required property '"+"GARDEN.README_SAMPLE"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data42["GARDEN.PEAK_VRAM_MISSING"] === undefined){
const err132 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PEAK_VRAM_MISSING"},message:"must have required property '"+"GARDEN.PEAK_VRAM_MISSING"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data42["GARDEN.BENCHMARK_FILES"] === undefined){
const err133 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BENCHMARK_FILES"},message:"must have required property '"+"GARDEN.BENCHMARK_FILES"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data42["GARDEN.ARCHIVE_UNLISTED"] === undefined){
const err134 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.ARCHIVE_UNLISTED"},message:"must have required property '"+"GARDEN.ARCHIVE_UNLISTED"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data42["GARDEN.CATALOGUE_UNLISTED"] === undefined){
const err135 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.CATALOGUE_UNLISTED"},message:"must have required property '"+"GARDEN.CATALOGUE_UNLISTED"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data42["GARDEN.COMMAND_DANGLING"] === undefined){
const err136 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.COMMAND_DANGLING"},message:"must have required property '"+"GARDEN.COMMAND_DANGLING"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key9 in data42){
if(!(func1.call(schema31.properties.validate.properties.policies.properties, key9))){
const err137 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data42["GARDEN.DESCRIPTOR_MISSING"] !== undefined){
let data43 = data42["GARDEN.DESCRIPTOR_MISSING"];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.marks === undefined){
const err138 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/required",keyword:"required",params:{missingProperty: "marks"},message:"must have required property '"+"marks"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key10 in data43){
if(!(key10 === "marks")){
const err139 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data43.marks !== undefined){
let data44 = data43.marks;
if(Array.isArray(data44)){
const len3 = data44.length;
for(let i3=0; i3<len3; i3++){
if(typeof data44[i3] !== "string"){
const err140 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING/marks/" + i3,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/properties/marks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err141 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING/marks",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/properties/marks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data42["GARDEN.PRESET_FORM"] !== undefined){
let data46 = data42["GARDEN.PRESET_FORM"];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.keys === undefined){
const err143 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key11 in data46){
if(!(key11 === "keys")){
const err144 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data46.keys !== undefined){
let data47 = data46.keys;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
if(typeof data47[i4] !== "string"){
const err145 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM/keys/" + i4,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data42["GARDEN.PRESET_MISSING"] !== undefined){
let data49 = data42["GARDEN.PRESET_MISSING"];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.presets === undefined){
const err148 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key12 in data49){
if(!(key12 === "presets")){
const err149 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data49.presets !== undefined){
let data50 = data49.presets;
if(Array.isArray(data50)){
const len5 = data50.length;
for(let i5=0; i5<len5; i5++){
if(typeof data50[i5] !== "string"){
const err150 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING/presets/" + i5,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data42["GARDEN.KEY_MISSING"] !== undefined){
let data52 = data42["GARDEN.KEY_MISSING"];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.keys === undefined){
const err153 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key13 in data52){
if(!(key13 === "keys")){
const err154 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data52.keys !== undefined){
let data53 = data52.keys;
if(Array.isArray(data53)){
const len6 = data53.length;
for(let i6=0; i6<len6; i6++){
if(typeof data53[i6] !== "string"){
const err155 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING/keys/" + i6,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data42["GARDEN.STABILITY_WORD"] !== undefined){
let data55 = data42["GARDEN.STABILITY_WORD"];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.words === undefined){
const err158 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key14 in data55){
if(!(key14 === "words")){
const err159 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data55.words !== undefined){
let data56 = data55.words;
if(Array.isArray(data56)){
const len7 = data56.length;
for(let i7=0; i7<len7; i7++){
if(typeof data56[i7] !== "string"){
const err160 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD/words/" + i7,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD/words",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data42["GARDEN.NAME_STYLE"] !== undefined){
let data58 = data42["GARDEN.NAME_STYLE"];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.style === undefined){
const err163 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/required",keyword:"required",params:{missingProperty: "style"},message:"must have required property '"+"style"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key15 in data58){
if(!(key15 === "style")){
const err164 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data58.style !== undefined){
let data59 = data58.style;
if(!(((data59 === "kebab") || (data59 === "snake")) || (data59 === "either"))){
const err165 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE/style",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/properties/style/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.policies.properties["GARDEN.NAME_STYLE"].properties.style.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data42["GARDEN.BUILD_FILES_MISSING"] !== undefined){
let data60 = data42["GARDEN.BUILD_FILES_MISSING"];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.files === undefined){
const err167 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key16 in data60){
if(!(key16 === "files")){
const err168 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data60.files !== undefined){
let data61 = data60.files;
if(Array.isArray(data61)){
const len8 = data61.length;
for(let i8=0; i8<len8; i8++){
if(typeof data61[i8] !== "string"){
const err169 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING/files/" + i8,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data42["GARDEN.README_MISSING"] !== undefined){
let data63 = data42["GARDEN.README_MISSING"];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.files === undefined){
const err172 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key17 in data63){
if(!(key17 === "files")){
const err173 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data63.files !== undefined){
let data64 = data63.files;
if(Array.isArray(data64)){
const len9 = data64.length;
for(let i9=0; i9<len9; i9++){
if(typeof data64[i9] !== "string"){
const err174 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING/files/" + i9,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err176 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data42["GARDEN.REQUIREMENT_UNPINNED"] !== undefined){
let data66 = data42["GARDEN.REQUIREMENT_UNPINNED"];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.files === undefined){
const err177 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key18 in data66){
if(!(key18 === "files")){
const err178 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data66.files !== undefined){
let data67 = data66.files;
if(Array.isArray(data67)){
const len10 = data67.length;
for(let i10=0; i10<len10; i10++){
if(typeof data67[i10] !== "string"){
const err179 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED/files/" + i10,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err181 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data42["GARDEN.BASE_UNPINNED"] !== undefined){
let data69 = data42["GARDEN.BASE_UNPINNED"];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.pin === undefined){
const err182 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/required",keyword:"required",params:{missingProperty: "pin"},message:"must have required property '"+"pin"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key19 in data69){
if(!(key19 === "pin")){
const err183 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data69.pin !== undefined){
let data70 = data69.pin;
if(!((data70 === "tag") || (data70 === "digest"))){
const err184 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED/pin",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/properties/pin/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.policies.properties["GARDEN.BASE_UNPINNED"].properties.pin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data42["GARDEN.MODEL_IN_IMAGE"] !== undefined){
let data71 = data42["GARDEN.MODEL_IN_IMAGE"];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.extensions === undefined){
const err186 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/required",keyword:"required",params:{missingProperty: "extensions"},message:"must have required property '"+"extensions"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key20 in data71){
if(!(key20 === "extensions")){
const err187 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data71.extensions !== undefined){
let data72 = data71.extensions;
if(Array.isArray(data72)){
const len11 = data72.length;
for(let i11=0; i11<len11; i11++){
if(typeof data72[i11] !== "string"){
const err188 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE/extensions/" + i11,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/properties/extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE/extensions",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/properties/extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data42["GARDEN.LICENSE_MISSING"] !== undefined){
let data74 = data42["GARDEN.LICENSE_MISSING"];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.files === undefined){
const err191 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data74.keys === undefined){
const err192 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key21 in data74){
if(!((key21 === "files") || (key21 === "keys"))){
const err193 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data74.files !== undefined){
let data75 = data74.files;
if(Array.isArray(data75)){
const len12 = data75.length;
for(let i12=0; i12<len12; i12++){
if(typeof data75[i12] !== "string"){
const err194 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/files/" + i12,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data74.keys !== undefined){
let data77 = data74.keys;
if(Array.isArray(data77)){
const len13 = data77.length;
for(let i13=0; i13<len13; i13++){
if(typeof data77[i13] !== "string"){
const err196 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/keys/" + i13,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err197 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err198 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data42["GARDEN.VERIFICATION_MISSING"] !== undefined){
let data79 = data42["GARDEN.VERIFICATION_MISSING"];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.key === undefined){
const err199 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
for(const key22 in data79){
if(!(key22 === "key")){
const err200 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data79.key !== undefined){
if(typeof data79.key !== "string"){
const err201 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING/key",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err202 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data42["GARDEN.VERIFICATION_STATUS"] !== undefined){
let data81 = data42["GARDEN.VERIFICATION_STATUS"];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.key === undefined){
const err203 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data81.words === undefined){
const err204 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key23 in data81){
if(!((key23 === "key") || (key23 === "words"))){
const err205 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data81.key !== undefined){
if(typeof data81.key !== "string"){
const err206 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/key",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data81.words !== undefined){
let data83 = data81.words;
if(Array.isArray(data83)){
const len14 = data83.length;
for(let i14=0; i14<len14; i14++){
if(typeof data83[i14] !== "string"){
const err207 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/words/" + i14,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/words",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err209 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data42["GARDEN.MEDIA_TRACKED"] !== undefined){
let data85 = data42["GARDEN.MEDIA_TRACKED"];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.extensions === undefined){
const err210 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/required",keyword:"required",params:{missingProperty: "extensions"},message:"must have required property '"+"extensions"+"'"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
for(const key24 in data85){
if(!(key24 === "extensions")){
const err211 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data85.extensions !== undefined){
let data86 = data85.extensions;
if(Array.isArray(data86)){
const len15 = data86.length;
for(let i15=0; i15<len15; i15++){
if(typeof data86[i15] !== "string"){
const err212 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED/extensions/" + i15,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/properties/extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err213 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED/extensions",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/properties/extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err214 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data42["GARDEN.GITIGNORE_MISSING"] !== undefined){
let data88 = data42["GARDEN.GITIGNORE_MISSING"];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.files === undefined){
const err215 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key25 in data88){
if(!(key25 === "files")){
const err216 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data88.files !== undefined){
let data89 = data88.files;
if(Array.isArray(data89)){
const len16 = data89.length;
for(let i16=0; i16<len16; i16++){
if(typeof data89[i16] !== "string"){
const err217 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING/files/" + i16,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err218 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err219 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data42["GARDEN.CHECKOUT_UNPINNED"] !== undefined){
let data91 = data42["GARDEN.CHECKOUT_UNPINNED"];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.files === undefined){
const err220 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key26 in data91){
if(!(key26 === "files")){
const err221 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data91.files !== undefined){
let data92 = data91.files;
if(Array.isArray(data92)){
const len17 = data92.length;
for(let i17=0; i17<len17; i17++){
if(typeof data92[i17] !== "string"){
const err222 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED/files/" + i17,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err223 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err224 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data42["GARDEN.VENDORED_UNDOCUMENTED"] !== undefined){
let data94 = data42["GARDEN.VENDORED_UNDOCUMENTED"];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.folders === undefined){
const err225 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "folders"},message:"must have required property '"+"folders"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data94.files === undefined){
const err226 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data94.licenses === undefined){
const err227 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "licenses"},message:"must have required property '"+"licenses"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key27 in data94){
if(!(((key27 === "folders") || (key27 === "files")) || (key27 === "licenses"))){
const err228 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data94.folders !== undefined){
let data95 = data94.folders;
if(Array.isArray(data95)){
const len18 = data95.length;
for(let i18=0; i18<len18; i18++){
if(typeof data95[i18] !== "string"){
const err229 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/folders/" + i18,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/folders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/folders",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/folders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data94.files !== undefined){
let data97 = data94.files;
if(Array.isArray(data97)){
const len19 = data97.length;
for(let i19=0; i19<len19; i19++){
if(typeof data97[i19] !== "string"){
const err231 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/files/" + i19,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data94.licenses !== undefined){
let data99 = data94.licenses;
if(Array.isArray(data99)){
const len20 = data99.length;
for(let i20=0; i20<len20; i20++){
if(typeof data99[i20] !== "string"){
const err233 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/licenses/" + i20,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/licenses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err234 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/licenses",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data42["GARDEN.SOURCE_IN_IMAGE"] !== undefined){
let data101 = data42["GARDEN.SOURCE_IN_IMAGE"];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.manifests === undefined){
const err236 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key28 in data101){
if(!(key28 === "manifests")){
const err237 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data101.manifests !== undefined){
let data102 = data101.manifests;
if(Array.isArray(data102)){
const len21 = data102.length;
for(let i21=0; i21<len21; i21++){
if(typeof data102[i21] !== "string"){
const err238 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE/manifests/" + i21,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE/manifests",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err240 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data42["GARDEN.README_EXPECTATION"] !== undefined){
let data104 = data42["GARDEN.README_EXPECTATION"];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.headings === undefined){
const err241 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/required",keyword:"required",params:{missingProperty: "headings"},message:"must have required property '"+"headings"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key29 in data104){
if(!(key29 === "headings")){
const err242 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data104.headings !== undefined){
let data105 = data104.headings;
if(Array.isArray(data105)){
const len22 = data105.length;
for(let i22=0; i22<len22; i22++){
if(typeof data105[i22] !== "string"){
const err243 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION/headings/" + i22,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/properties/headings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION/headings",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/properties/headings/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err245 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data42["GARDEN.README_SAMPLE"] !== undefined){
let data107 = data42["GARDEN.README_SAMPLE"];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.headings === undefined){
const err246 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/required",keyword:"required",params:{missingProperty: "headings"},message:"must have required property '"+"headings"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key30 in data107){
if(!(key30 === "headings")){
const err247 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data107.headings !== undefined){
let data108 = data107.headings;
if(Array.isArray(data108)){
const len23 = data108.length;
for(let i23=0; i23<len23; i23++){
if(typeof data108[i23] !== "string"){
const err248 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE/headings/" + i23,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/properties/headings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err249 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE/headings",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/properties/headings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data42["GARDEN.PEAK_VRAM_MISSING"] !== undefined){
let data110 = data42["GARDEN.PEAK_VRAM_MISSING"];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.keys === undefined){
const err251 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key31 in data110){
if(!(key31 === "keys")){
const err252 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data110.keys !== undefined){
let data111 = data110.keys;
if(Array.isArray(data111)){
const len24 = data111.length;
for(let i24=0; i24<len24; i24++){
if(typeof data111[i24] !== "string"){
const err253 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING/keys/" + i24,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err254 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data42["GARDEN.BENCHMARK_FILES"] !== undefined){
let data113 = data42["GARDEN.BENCHMARK_FILES"];
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.folder === undefined){
const err256 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data113.files === undefined){
const err257 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
for(const key32 in data113){
if(!((key32 === "folder") || (key32 === "files"))){
const err258 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data113.folder !== undefined){
if(typeof data113.folder !== "string"){
const err259 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/folder",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data113.files !== undefined){
let data115 = data113.files;
if(Array.isArray(data115)){
const len25 = data115.length;
for(let i25=0; i25<len25; i25++){
if(typeof data115[i25] !== "string"){
const err260 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/files/" + i25,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data42["GARDEN.ARCHIVE_UNLISTED"] !== undefined){
let data117 = data42["GARDEN.ARCHIVE_UNLISTED"];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.file === undefined){
const err263 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key33 in data117){
if(!(key33 === "file")){
const err264 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data117.file !== undefined){
if(typeof data117.file !== "string"){
const err265 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED/file",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data42["GARDEN.CATALOGUE_UNLISTED"] !== undefined){
let data119 = data42["GARDEN.CATALOGUE_UNLISTED"];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.file === undefined){
const err267 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
for(const key34 in data119){
if(!(key34 === "file")){
const err268 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data119.file !== undefined){
if(typeof data119.file !== "string"){
const err269 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED/file",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data42["GARDEN.COMMAND_DANGLING"] !== undefined){
let data121 = data42["GARDEN.COMMAND_DANGLING"];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.command === undefined){
const err271 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
for(const key35 in data121){
if(!(key35 === "command")){
const err272 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data121.command !== undefined){
if(typeof data121.command !== "string"){
const err273 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING/command",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data34.baseline !== undefined){
if(typeof data34.baseline !== "string"){
const err276 = {instancePath:instancePath+"/validate/baseline",schemaPath:"#/properties/validate/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data34.strict !== undefined){
if(typeof data34.strict !== "boolean"){
const err277 = {instancePath:instancePath+"/validate/strict",schemaPath:"#/properties/validate/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data.workspace !== undefined){
let data125 = data.workspace;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.profile === undefined){
const err279 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data125.large_file_mb === undefined){
const err280 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "large_file_mb"},message:"must have required property '"+"large_file_mb"+"'"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data125.model_extensions === undefined){
const err281 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "model_extensions"},message:"must have required property '"+"model_extensions"+"'"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data125.workflow === undefined){
const err282 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data125.environment === undefined){
const err283 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data125.lfs === undefined){
const err284 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "lfs"},message:"must have required property '"+"lfs"+"'"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data125.checksums === undefined){
const err285 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "checksums"},message:"must have required property '"+"checksums"+"'"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data125.signatures === undefined){
const err286 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data125.keyring === undefined){
const err287 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "keyring"},message:"must have required property '"+"keyring"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data125.trusted_keys === undefined){
const err288 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "trusted_keys"},message:"must have required property '"+"trusted_keys"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data125.threshold === undefined){
const err289 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
for(const key36 in data125){
if(!(func1.call(schema31.properties.workspace.properties, key36))){
const err290 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data125.profile !== undefined){
let data126 = data125.profile;
if(!((((data126 === "auto") || (data126 === "off")) || (data126 === "seed")) || (data126 === "full"))){
const err291 = {instancePath:instancePath+"/workspace/profile",schemaPath:"#/properties/workspace/properties/profile/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data125.large_file_mb !== undefined){
let data127 = data125.large_file_mb;
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 <= 0 || isNaN(data127)){
const err292 = {instancePath:instancePath+"/workspace/large_file_mb",schemaPath:"#/properties/workspace/properties/large_file_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/workspace/large_file_mb",schemaPath:"#/properties/workspace/properties/large_file_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data125.model_extensions !== undefined){
let data128 = data125.model_extensions;
if(Array.isArray(data128)){
if(data128.length < 1){
const err294 = {instancePath:instancePath+"/workspace/model_extensions",schemaPath:"#/properties/workspace/properties/model_extensions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
const len26 = data128.length;
for(let i26=0; i26<len26; i26++){
let data129 = data128[i26];
if(typeof data129 === "string"){
if(!pattern6.test(data129)){
const err295 = {instancePath:instancePath+"/workspace/model_extensions/" + i26,schemaPath:"#/properties/workspace/properties/model_extensions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.]{0,31}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/workspace/model_extensions/" + i26,schemaPath:"#/properties/workspace/properties/model_extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err297 = {instancePath:instancePath+"/workspace/model_extensions",schemaPath:"#/properties/workspace/properties/model_extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data125.workflow !== undefined){
if(typeof data125.workflow !== "boolean"){
const err298 = {instancePath:instancePath+"/workspace/workflow",schemaPath:"#/properties/workspace/properties/workflow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data125.environment !== undefined){
if(typeof data125.environment !== "boolean"){
const err299 = {instancePath:instancePath+"/workspace/environment",schemaPath:"#/properties/workspace/properties/environment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data125.lfs !== undefined){
let data132 = data125.lfs;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.server === undefined){
const err300 = {instancePath:instancePath+"/workspace/lfs",schemaPath:"#/properties/workspace/properties/lfs/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
for(const key37 in data132){
if(!(key37 === "server")){
const err301 = {instancePath:instancePath+"/workspace/lfs",schemaPath:"#/properties/workspace/properties/lfs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data132.server !== undefined){
let data133 = data132.server;
if(typeof data133 === "string"){
if(!pattern7.test(data133)){
const err302 = {instancePath:instancePath+"/workspace/lfs/server",schemaPath:"#/properties/workspace/properties/lfs/properties/server/pattern",keyword:"pattern",params:{pattern: "^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$"},message:"must match pattern \""+"^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$"+"\""};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/workspace/lfs/server",schemaPath:"#/properties/workspace/properties/lfs/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/workspace/lfs",schemaPath:"#/properties/workspace/properties/lfs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data125.checksums !== undefined){
let data134 = data125.checksums;
if(!(((data134 === "off") || (data134 === "warn")) || (data134 === "require"))){
const err305 = {instancePath:instancePath+"/workspace/checksums",schemaPath:"#/properties/workspace/properties/checksums/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.checksums.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data125.signatures !== undefined){
let data135 = data125.signatures;
if(!(((data135 === "off") || (data135 === "warn")) || (data135 === "require"))){
const err306 = {instancePath:instancePath+"/workspace/signatures",schemaPath:"#/properties/workspace/properties/signatures/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.signatures.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data125.keyring !== undefined){
if(typeof data125.keyring !== "string"){
const err307 = {instancePath:instancePath+"/workspace/keyring",schemaPath:"#/properties/workspace/properties/keyring/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data125.trusted_keys !== undefined){
let data137 = data125.trusted_keys;
if(Array.isArray(data137)){
const len27 = data137.length;
for(let i27=0; i27<len27; i27++){
let data138 = data137[i27];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.fingerprint === undefined){
const err308 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27,schemaPath:"#/properties/workspace/properties/trusted_keys/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key38 in data138){
if(!(((((key38 === "fingerprint") || (key38 === "name")) || (key38 === "paths")) || (key38 === "since")) || (key38 === "until"))){
const err309 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27,schemaPath:"#/properties/workspace/properties/trusted_keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data138.fingerprint !== undefined){
let data139 = data138.fingerprint;
if(typeof data139 === "string"){
if(!pattern8.test(data139)){
const err310 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/fingerprint",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"},message:"must match pattern \""+"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/fingerprint",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data138.name !== undefined){
if(typeof data138.name !== "string"){
const err312 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/name",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data138.paths !== undefined){
let data141 = data138.paths;
if(Array.isArray(data141)){
const len28 = data141.length;
for(let i28=0; i28<len28; i28++){
if(typeof data141[i28] !== "string"){
const err313 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/paths/" + i28,schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/paths",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data138.since !== undefined){
if(typeof data138.since !== "string"){
const err315 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/since",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data138.until !== undefined){
if(typeof data138.until !== "string"){
const err316 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/until",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err317 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27,schemaPath:"#/properties/workspace/properties/trusted_keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err318 = {instancePath:instancePath+"/workspace/trusted_keys",schemaPath:"#/properties/workspace/properties/trusted_keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data125.threshold !== undefined){
let data145 = data125.threshold;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err319 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 16 || isNaN(data145)){
const err320 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data145 < 1 || isNaN(data145)){
const err321 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
}
else {
const err322 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data.contracts !== undefined){
let data146 = data.contracts;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.path === undefined){
const err323 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key39 in data146){
if(!(key39 === "path")){
const err324 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data146.path !== undefined){
if(typeof data146.path !== "string"){
const err325 = {instancePath:instancePath+"/contracts/path",schemaPath:"#/properties/contracts/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data.work_dir !== undefined){
let data148 = data.work_dir;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.path === undefined){
const err327 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
for(const key40 in data148){
if(!(key40 === "path")){
const err328 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data148.path !== undefined){
let data149 = data148.path;
if((typeof data149 !== "string") && (data149 !== null)){
const err329 = {instancePath:instancePath+"/work_dir/path",schemaPath:"#/properties/work_dir/properties/path/type",keyword:"type",params:{type: schema31.properties.work_dir.properties.path.type},message:"must be string,null"};
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
else {
const err330 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data.compare !== undefined){
let data150 = data.compare;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.tolerance === undefined){
const err331 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data150.metrics === undefined){
const err332 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
for(const key41 in data150){
if(!((key41 === "tolerance") || (key41 === "metrics"))){
const err333 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data150.tolerance !== undefined){
let data151 = data150.tolerance;
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 0 || isNaN(data151)){
const err334 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err335 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data150.metrics !== undefined){
let data152 = data150.metrics;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key42 in data152){
let data153 = data152[key42];
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key43 in data153){
if(!(((key43 === "tolerance") || (key43 === "direction")) || (key43 === "unit"))){
const err336 = {instancePath:instancePath+"/compare/metrics/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data153.tolerance !== undefined){
let data154 = data153.tolerance;
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 0 || isNaN(data154)){
const err337 = {instancePath:instancePath+"/compare/metrics/" + key42.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/compare/metrics/" + key42.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data153.direction !== undefined){
let data155 = data153.direction;
if(!(((data155 === "min") || (data155 === "max")) || (data155 === "neutral"))){
const err339 = {instancePath:instancePath+"/compare/metrics/" + key42.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.compare.properties.metrics.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data153.unit !== undefined){
if(typeof data153.unit !== "string"){
const err340 = {instancePath:instancePath+"/compare/metrics/" + key42.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/compare/metrics/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/compare/metrics",schemaPath:"#/properties/compare/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data.plan !== undefined){
let data157 = data.plan;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.max_cells === undefined){
const err344 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "max_cells"},message:"must have required property '"+"max_cells"+"'"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data157.minutes === undefined){
const err345 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data157.labels === undefined){
const err346 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data157.concurrency === undefined){
const err347 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "concurrency"},message:"must have required property '"+"concurrency"+"'"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data157.base_minutes === undefined){
const err348 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "base_minutes"},message:"must have required property '"+"base_minutes"+"'"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data157.gpu_minutes === undefined){
const err349 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "gpu_minutes"},message:"must have required property '"+"gpu_minutes"+"'"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data157.records === undefined){
const err350 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
for(const key44 in data157){
if(!(((((((key44 === "max_cells") || (key44 === "minutes")) || (key44 === "concurrency")) || (key44 === "base_minutes")) || (key44 === "gpu_minutes")) || (key44 === "records")) || (key44 === "labels"))){
const err351 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data157.max_cells !== undefined){
let data158 = data157.max_cells;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err352 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 256 || isNaN(data158)){
const err353 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data158 < 1 || isNaN(data158)){
const err354 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
if(data157.minutes !== undefined){
let data159 = data157.minutes;
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 <= 0 || isNaN(data159)){
const err355 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data157.concurrency !== undefined){
let data160 = data157.concurrency;
if((!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))) && (data160 !== null)){
const err357 = {instancePath:instancePath+"/plan/concurrency",schemaPath:"#/properties/plan/properties/concurrency/type",keyword:"type",params:{type: schema31.properties.plan.properties.concurrency.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 1 || isNaN(data160)){
const err358 = {instancePath:instancePath+"/plan/concurrency",schemaPath:"#/properties/plan/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
if(data157.base_minutes !== undefined){
let data161 = data157.base_minutes;
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 0 || isNaN(data161)){
const err359 = {instancePath:instancePath+"/plan/base_minutes",schemaPath:"#/properties/plan/properties/base_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/plan/base_minutes",schemaPath:"#/properties/plan/properties/base_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data157.gpu_minutes !== undefined){
let data162 = data157.gpu_minutes;
if((!((typeof data162 == "number") && (isFinite(data162)))) && (data162 !== null)){
const err361 = {instancePath:instancePath+"/plan/gpu_minutes",schemaPath:"#/properties/plan/properties/gpu_minutes/type",keyword:"type",params:{type: schema31.properties.plan.properties.gpu_minutes.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 0 || isNaN(data162)){
const err362 = {instancePath:instancePath+"/plan/gpu_minutes",schemaPath:"#/properties/plan/properties/gpu_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
if(data157.records !== undefined){
let data163 = data157.records;
if((typeof data163 !== "string") && (data163 !== null)){
const err363 = {instancePath:instancePath+"/plan/records",schemaPath:"#/properties/plan/properties/records/type",keyword:"type",params:{type: schema31.properties.plan.properties.records.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data157.labels !== undefined){
let data164 = data157.labels;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.cpu === undefined){
const err364 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data164.gpu === undefined){
const err365 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
for(const key45 in data164){
if(!((key45 === "cpu") || (key45 === "gpu"))){
const err366 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data164.cpu !== undefined){
let data165 = data164.cpu;
if(Array.isArray(data165)){
if(data165.length < 1){
const err367 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
const len29 = data165.length;
for(let i29=0; i29<len29; i29++){
if(typeof data165[i29] !== "string"){
const err368 = {instancePath:instancePath+"/plan/labels/cpu/" + i29,schemaPath:"#/properties/plan/properties/labels/properties/cpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data164.gpu !== undefined){
let data167 = data164.gpu;
if(Array.isArray(data167)){
if(data167.length < 1){
const err370 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
const len30 = data167.length;
for(let i30=0; i30<len30; i30++){
if(typeof data167[i30] !== "string"){
const err371 = {instancePath:instancePath+"/plan/labels/gpu/" + i30,schemaPath:"#/properties/plan/properties/labels/properties/gpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
else {
const err373 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

