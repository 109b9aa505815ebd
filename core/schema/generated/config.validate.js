// Generated from schemas/ by `npm run generate`. Do not edit.
import func2$module from 'ajv/dist/runtime/ucs2length.js'
const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","required":["garden","shared_paths","engine","build","images","smoke","validate","workspace","work_dir","compare","plan","contracts","history","archive","export","health","site","bot"],"additionalProperties":false,"properties":{"garden":{"type":"object","required":["folder","ignore","archive_folder"],"additionalProperties":false,"properties":{"folder":{"type":"string","default":"examples"},"ignore":{"type":"array","items":{"type":"string"},"default":[]},"archive_folder":{"type":["string","null"],"default":null}}},"shared_paths":{"type":"array","items":{"type":"string"},"default":[]},"engine":{"enum":["auto","docker","podman","process"],"default":"auto"},"build":{"type":"object","required":["args","network","cache","cache_ref","skip_fresh_hours","timeout_minutes"],"additionalProperties":false,"properties":{"args":{"type":"object","additionalProperties":{"type":"string"},"default":{}},"network":{"enum":["default","host","none"],"default":"default"},"cache":{"enum":["none","gha","registry"],"default":"none"},"cache_ref":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$","default":null},"skip_fresh_hours":{"type":"number","minimum":0,"maximum":8760,"default":0},"timeout_minutes":{"type":"number","exclusiveMinimum":0,"maximum":1440,"default":30}}},"images":{"type":"object","required":["registry","push","pull","branch"],"additionalProperties":false,"properties":{"registry":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$","default":null},"push":{"type":"boolean","default":false},"pull":{"type":"boolean","default":true},"branch":{"type":"string","minLength":1,"default":"main"}}},"smoke":{"type":"object","required":["preset","timeout_seconds","probe_seconds","memory_gb","cpus","pids","shm_gb","log_mb","cache","untrusted"],"additionalProperties":false,"properties":{"preset":{"type":"string","default":"smoke"},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400,"default":30},"probe_seconds":{"type":"number","minimum":0,"maximum":3600,"default":60},"memory_gb":{"type":["number","null"],"exclusiveMinimum":0,"default":4},"cpus":{"type":["number","null"],"exclusiveMinimum":0,"default":null},"pids":{"type":"integer","minimum":16,"maximum":65536,"default":512},"shm_gb":{"type":"number","exclusiveMinimum":0,"default":1},"log_mb":{"type":"number","exclusiveMinimum":0,"default":8},"cache":{"enum":["isolated","host","volume"],"default":"isolated"},"stop_on_nan":{"type":"boolean","default":false},"grace_seconds":{"type":"number","exclusiveMinimum":0,"maximum":600,"default":10},"stage":{"enum":["all","build","run"],"default":"all"},"images":{"type":["string","null"],"minLength":1,"default":null},"images_gb":{"type":"number","exclusiveMinimum":0,"maximum":1024,"default":24},"untrusted":{"type":"boolean","default":false}}},"validate":{"type":"object","required":["levels","exempt","policies","baseline","strict"],"additionalProperties":false,"properties":{"levels":{"type":"object","additionalProperties":{"enum":["off","notice","warning","error"]},"default":{}},"exempt":{"type":"array","default":[],"items":{"type":"object","required":["code","path","reason"],"additionalProperties":false,"properties":{"code":{"type":"string"},"path":{"type":"string"},"reason":{"type":"string","minLength":1}}}},"policies":{"type":"object","required":["GARDEN.SCRIPT_DIRECTORY","GARDEN.REACHES_OUT","GARDEN.IMAGE_NAME","GARDEN.CACHE_MOUNT","GARDEN.RUN_USER","GARDEN.PATH_HELPERS","GARDEN.WORK_MOUNT","GARDEN.DEVICES_FORWARDED","GARDEN.TERMINAL","GARDEN.DESCRIPTOR_MISSING","GARDEN.PRESET_FORM","GARDEN.PRESET_MISSING","GARDEN.KEY_MISSING","GARDEN.STABILITY_WORD","GARDEN.NAME_STYLE","GARDEN.BUILD_FILES_MISSING","GARDEN.README_MISSING","GARDEN.REQUIREMENT_UNPINNED","GARDEN.BASE_UNPINNED","GARDEN.MODEL_IN_IMAGE","GARDEN.LICENSE_MISSING","GARDEN.VERIFICATION_MISSING","GARDEN.VERIFICATION_STATUS","GARDEN.MEDIA_TRACKED","GARDEN.GITIGNORE_MISSING","GARDEN.CHECKOUT_UNPINNED","GARDEN.VENDORED_UNDOCUMENTED","GARDEN.SOURCE_IN_IMAGE","GARDEN.README_EXPECTATION","GARDEN.README_SAMPLE","GARDEN.PEAK_VRAM_MISSING","GARDEN.BENCHMARK_FILES","GARDEN.ARCHIVE_UNLISTED","GARDEN.CATALOGUE_UNLISTED","GARDEN.COMMAND_DANGLING"],"additionalProperties":false,"properties":{"GARDEN.SCRIPT_DIRECTORY":{"type":"object","required":["presets"],"additionalProperties":false,"properties":{"presets":{"type":"array","items":{"type":"string"},"default":[]}}},"GARDEN.REACHES_OUT":{"type":"object","required":["paths"],"additionalProperties":false,"properties":{"paths":{"type":"array","items":{"type":"string"},"default":[]}}},"GARDEN.IMAGE_NAME":{"type":"object","required":["presets"],"additionalProperties":false,"properties":{"presets":{"type":"array","items":{"type":"string"},"default":[]}}},"GARDEN.CACHE_MOUNT":{"type":"object","required":["source","target","presets"],"additionalProperties":false,"properties":{"source":{"type":"string","default":"~/.cache/cvlization"},"target":{"type":"string","default":"/root/.cache"},"presets":{"type":"array","items":{"type":"string"},"default":[]}}},"GARDEN.RUN_USER":{"type":"object","required":["presets"],"additionalProperties":false,"properties":{"presets":{"type":"array","items":{"type":"string"},"default":[]}}},"GARDEN.PATH_HELPERS":{"type":"object","required":["words","presets"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"},"default":["resolve_input_path","resolve_output_path"]},"presets":{"type":"array","items":{"type":"string"},"default":["predict"]}}},"GARDEN.WORK_MOUNT":{"type":"object","required":["target","keys","presets"],"additionalProperties":false,"properties":{"target":{"type":"string","default":"/mnt/cvl/workspace"},"keys":{"type":"array","items":{"type":"string"},"default":["CVL_INPUTS"]},"presets":{"type":"array","items":{"type":"string"},"default":["predict"]}}},"GARDEN.DEVICES_FORWARDED":{"type":"object","required":["keys","presets"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["CUDA_VISIBLE_DEVICES"]},"presets":{"type":"array","items":{"type":"string"},"default":["train"]}}},"GARDEN.TERMINAL":{"type":"object","required":["presets"],"additionalProperties":false,"properties":{"presets":{"type":"array","items":{"type":"string"},"default":[]}}},"GARDEN.DESCRIPTOR_MISSING":{"type":"object","required":["marks"],"additionalProperties":false,"properties":{"marks":{"type":"array","items":{"type":"string"},"default":["Dockerfile","build.sh"]}}},"GARDEN.PRESET_FORM":{"type":"object","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["script","description"]}}},"GARDEN.PRESET_MISSING":{"type":"object","required":["presets"],"additionalProperties":false,"properties":{"presets":{"type":"array","items":{"type":"string"},"default":["build"]}}},"GARDEN.KEY_MISSING":{"type":"object","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["name","capability","modalities","datasets","description","tasks","frameworks","tags","stability","resources","presets"]}}},"GARDEN.STABILITY_WORD":{"type":"object","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"},"default":["stable","beta","experimental"]}}},"GARDEN.NAME_STYLE":{"type":"object","required":["style"],"additionalProperties":false,"properties":{"style":{"enum":["kebab","snake","either"],"default":"kebab"}}},"GARDEN.BUILD_FILES_MISSING":{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["Dockerfile","build.sh"]}}},"GARDEN.README_MISSING":{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["README.md"]}}},"GARDEN.REQUIREMENT_UNPINNED":{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["requirements*.txt"]}}},"GARDEN.BASE_UNPINNED":{"type":"object","required":["pin"],"additionalProperties":false,"properties":{"pin":{"enum":["tag","digest"],"default":"tag"}}},"GARDEN.MODEL_IN_IMAGE":{"type":"object","required":["extensions"],"additionalProperties":false,"properties":{"extensions":{"type":"array","items":{"type":"string"},"default":["pt","pth","ckpt","safetensors","onnx","gguf","bin","h5","tflite"]}}},"GARDEN.LICENSE_MISSING":{"type":"object","required":["files","keys"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["LICENSE","LICENSE.md","LICENSE.txt","COPYING"]},"keys":{"type":"array","items":{"type":"string"},"default":["license"]}}},"GARDEN.VERIFICATION_MISSING":{"type":"object","required":["key"],"additionalProperties":false,"properties":{"key":{"type":"string","default":"verification.last_verified"}}},"GARDEN.VERIFICATION_STATUS":{"type":"object","required":["key","words"],"additionalProperties":false,"properties":{"key":{"type":"string","default":"verification.status"},"words":{"type":"array","items":{"type":"string"},"default":["VERIFIED","PARTIAL","UNVERIFIED"]}}},"GARDEN.MEDIA_TRACKED":{"type":"object","required":["extensions"],"additionalProperties":false,"properties":{"extensions":{"type":"array","items":{"type":"string"},"default":["jpg","jpeg","png","gif","webp","bmp","tif","tiff","mp4","mov","avi","mkv","webm","wav","mp3","flac","ogg","m4a","pdf","npy","npz","parquet","pkl","pt","pth","ckpt","safetensors","onnx","bin","joblib","pptx","zip","gz","tar"]}}},"GARDEN.GITIGNORE_MISSING":{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":[".gitignore"]}}},"GARDEN.CHECKOUT_UNPINNED":{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["requirements*.txt"]}}},"GARDEN.VENDORED_UNDOCUMENTED":{"type":"object","required":["folders","files","licenses"],"additionalProperties":false,"properties":{"folders":{"type":"array","items":{"type":"string"},"default":["vendor","vendored","third_party","upstream"]},"files":{"type":"array","items":{"type":"string"},"default":["UPSTREAM.md"]},"licenses":{"type":"array","items":{"type":"string"},"default":["LICENSE","LICENSE.md","LICENSE.txt","NOTICE","COPYING"]}}},"GARDEN.SOURCE_IN_IMAGE":{"type":"object","required":["manifests"],"additionalProperties":false,"properties":{"manifests":{"type":"array","items":{"type":"string"},"default":["requirements*.txt","pyproject.toml","setup.py","setup.cfg","package.json","package-lock.json","environment*.yml","environment*.yaml","*.lock"]}}},"GARDEN.README_EXPECTATION":{"type":"object","required":["headings"],"additionalProperties":false,"properties":{"headings":{"type":"array","items":{"type":"string"},"default":["What to expect"]}}},"GARDEN.README_SAMPLE":{"type":"object","required":["headings"],"additionalProperties":false,"properties":{"headings":{"type":"array","items":{"type":"string"},"default":["Sample"]}}},"GARDEN.PEAK_VRAM_MISSING":{"type":"object","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["verification.peak_vram_mib"]}}},"GARDEN.BENCHMARK_FILES":{"type":"object","required":["folder","files"],"additionalProperties":false,"properties":{"folder":{"type":"string","default":"benchmarks"},"files":{"type":"array","items":{"type":"string"},"default":["README.md","config.yaml","dataset_builder.py","evaluate.py","requirements.txt","adapters"]}}},"GARDEN.ARCHIVE_UNLISTED":{"type":"object","required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","default":"README.md"}}},"GARDEN.CATALOGUE_UNLISTED":{"type":"object","required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","default":"README.md"}}},"GARDEN.COMMAND_DANGLING":{"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"type":"string","default":"cvl run"}}}}},"baseline":{"type":"string","default":".github/hortus-baseline.json"},"strict":{"type":"boolean","default":false}}},"workspace":{"type":"object","required":["profile","large_file_mb","model_extensions","workflow","environment","lfs","checksums","signatures","keyring","trusted_keys","threshold"],"additionalProperties":false,"properties":{"profile":{"enum":["auto","off","seed","full"],"default":"auto"},"large_file_mb":{"type":"number","exclusiveMinimum":0,"default":1},"model_extensions":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9.]{0,31}$"},"minItems":1,"default":["pt","pth","ckpt","safetensors","onnx","pb","h5","keras","pkl","pickle","joblib","bin","tflite","engine","gguf","npz"]},"workflow":{"type":"boolean","default":false},"environment":{"type":"boolean","default":false},"lfs":{"type":"object","required":["server"],"additionalProperties":false,"properties":{"server":{"type":"string","pattern":"^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$","default":"off"}}},"checksums":{"enum":["off","warn","require"],"default":"warn"},"signatures":{"enum":["off","warn","require"],"default":"warn"},"keyring":{"type":"string","default":".github/hortus-keys.asc"},"trusted_keys":{"type":"array","default":[],"items":{"type":"object","required":["fingerprint"],"additionalProperties":false,"properties":{"fingerprint":{"type":"string","pattern":"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"},"name":{"type":"string"},"paths":{"type":"array","items":{"type":"string"}},"since":{"type":"string"},"until":{"type":"string"}}}},"threshold":{"type":"integer","minimum":1,"maximum":16,"default":1}}},"contracts":{"type":"object","required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string","default":".github/hortus-contracts.json"}}},"archive":{"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"enum":["move","flag"],"default":"move"}}},"work_dir":{"type":"object","required":["path"],"additionalProperties":false,"properties":{"path":{"type":["string","null"],"default":null}}},"compare":{"type":"object","required":["tolerance","runner","metrics"],"additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"default":0.05},"runner":{"enum":["shared","dedicated"],"default":"shared"},"metrics":{"type":"object","default":{},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0},"direction":{"enum":["min","max","neutral"]},"unit":{"type":"string"},"class":{"enum":["exact","near","time","quality"]}}}}}},"history":{"type":"object","required":["branch","remote","keep_months","accept_days","default_branch","badges"],"additionalProperties":false,"properties":{"branch":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$","default":"hortus-data"},"remote":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$","default":"origin"},"keep_months":{"type":"integer","minimum":1,"maximum":1200,"default":6},"accept_days":{"type":"integer","minimum":1,"maximum":3650,"default":90},"default_branch":{"type":["string","null"],"pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$","default":null},"badges":{"type":"boolean","default":false}}},"export":{"type":"object","required":["file_mb","total_mb","files","prove"],"additionalProperties":false,"properties":{"file_mb":{"type":"number","exclusiveMinimum":0,"maximum":100,"default":10},"total_mb":{"type":"number","exclusiveMinimum":0,"maximum":2048,"default":100},"files":{"type":"integer","minimum":1,"maximum":20000,"default":1000},"prove":{"type":"boolean","default":true}}},"health":{"type":"object","required":["months","required_rung","stale_days","red_after","grace_days","incident","promote_after_weeks","graduate"],"additionalProperties":false,"properties":{"months":{"type":"integer","minimum":1,"maximum":120,"default":12},"required_rung":{"type":"object","required":["stable","beta","experimental"],"additionalProperties":false,"properties":{"stable":{"enum":["parsed","contracted","built","probed","smoked","benchmarked"],"default":"smoked"},"beta":{"enum":["parsed","contracted","built","probed","smoked","benchmarked"],"default":"built"},"experimental":{"enum":["parsed","contracted","built","probed","smoked","benchmarked"],"default":"contracted"}}},"stale_days":{"type":"object","required":["stable","beta","experimental"],"additionalProperties":false,"properties":{"stable":{"type":"integer","minimum":1,"maximum":3650,"default":30},"beta":{"type":"integer","minimum":1,"maximum":3650,"default":60},"experimental":{"type":"integer","minimum":1,"maximum":3650,"default":120}}},"red_after":{"type":"integer","minimum":1,"maximum":1000,"default":3},"grace_days":{"type":"integer","minimum":0,"maximum":3650,"default":14},"incident":{"type":"object","required":["share","min"],"additionalProperties":false,"properties":{"share":{"type":"number","exclusiveMinimum":0,"maximum":1,"default":0.1},"min":{"type":"integer","minimum":2,"maximum":100000,"default":5}}},"promote_after_weeks":{"type":"integer","minimum":1,"maximum":520,"default":8},"graduate":{"type":"object","required":["external_users","artifact_mb","breaking_changes","bulk_examples"],"additionalProperties":false,"properties":{"external_users":{"type":"integer","minimum":0,"default":3},"artifact_mb":{"type":"number","minimum":0,"default":500},"breaking_changes":{"type":"integer","minimum":0,"default":2},"bulk_examples":{"type":"integer","minimum":1,"default":5}}}}},"plan":{"type":"object","required":["max_cells","minutes","labels","concurrency","base_minutes","gpu_minutes","records"],"additionalProperties":false,"properties":{"max_cells":{"type":"integer","minimum":1,"maximum":256,"default":256},"minutes":{"type":"number","exclusiveMinimum":0,"default":15},"concurrency":{"type":["integer","null"],"minimum":1,"default":null},"base_minutes":{"type":"number","minimum":0,"default":2},"gpu_minutes":{"type":["number","null"],"minimum":0,"default":null},"records":{"type":["string","null"],"default":null},"labels":{"type":"object","required":["cpu","gpu"],"additionalProperties":false,"properties":{"cpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["ubuntu-24.04"]},"gpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["self-hosted","gpu"]}}}}},"site":{"type":"object","required":["title","url","picture_kb","repositories"],"additionalProperties":false,"properties":{"title":{"type":["string","null"],"minLength":1,"maxLength":200,"default":null},"url":{"type":["string","null"],"pattern":"^https?://[^\\s\"'<>\\\\?#]{1,500}/$","default":null},"picture_kb":{"type":"integer","minimum":0,"maximum":20480,"default":1024},"repositories":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^https://[A-Za-z0-9][A-Za-z0-9.:-]*/[A-Za-z0-9_./-]{1,300}$"},"default":[]}}},"bot":{"type":"object","required":["commands_off","report","badges","proposals","graduate","benchmark"],"additionalProperties":false,"properties":{"commands_off":{"type":"array","maxItems":16,"default":[],"items":{"enum":["status","smoke","benchmark","compare","validate","badge","tier","archive","unarchive","graduate","export","accept","baseline","rerun","cancel","why"]}},"report":{"type":"boolean","default":true},"badges":{"type":"boolean","default":true},"proposals":{"type":"object","required":["archive","demote","promote","graduate","verification","readme"],"additionalProperties":false,"properties":{"archive":{"type":"boolean","default":true},"demote":{"type":"boolean","default":true},"promote":{"type":"boolean","default":true},"graduate":{"type":"boolean","default":true},"verification":{"type":"boolean","default":true},"readme":{"type":"boolean","default":true}}},"graduate":{"type":"object","required":["owner"],"additionalProperties":false,"properties":{"owner":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}$","default":null}}},"benchmark":{"type":"object","required":["executor","workflow","minutes","person_hour","pull_day","minutes_day"],"additionalProperties":false,"properties":{"executor":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","default":null},"workflow":{"type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,90}[.]ya?ml$","default":"hortus-gpu.yml"},"minutes":{"type":"integer","minimum":1,"maximum":7200,"default":350},"person_hour":{"type":"integer","minimum":0,"maximum":1000,"default":3},"pull_day":{"type":"integer","minimum":0,"maximum":1000,"default":6},"minutes_day":{"type":["integer","null"],"minimum":0,"maximum":1000000,"default":null}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2$module.default ?? func2$module;
const pattern4 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9.]{0,31}$", "u");
const pattern7 = new RegExp("^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$", "u");
const pattern8 = new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$", "u");
const pattern12 = new RegExp("^https?://[^\\s\"'<>\\\\?#]{1,500}/$", "u");
const pattern13 = new RegExp("^https://[A-Za-z0-9][A-Za-z0-9.:-]*/[A-Za-z0-9_./-]{1,300}$", "u");
const pattern14 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9._-]{0,90}[.]ya?ml$", "u");

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
vErrors = note(vErrors, err0);
errors++;
}
if(data.shared_paths === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shared_paths"},message:"must have required property '"+"shared_paths"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.engine === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.build === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "build"},message:"must have required property '"+"build"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.images === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.smoke === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smoke"},message:"must have required property '"+"smoke"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.validate === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validate"},message:"must have required property '"+"validate"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.workspace === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace"},message:"must have required property '"+"workspace"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.work_dir === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "work_dir"},message:"must have required property '"+"work_dir"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.compare === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compare"},message:"must have required property '"+"compare"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
if(data.plan === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'"};
vErrors = note(vErrors, err10);
errors++;
}
if(data.contracts === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"},message:"must have required property '"+"contracts"+"'"};
vErrors = note(vErrors, err11);
errors++;
}
if(data.history === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "history"},message:"must have required property '"+"history"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data.archive === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "archive"},message:"must have required property '"+"archive"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
if(data.export === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "export"},message:"must have required property '"+"export"+"'"};
vErrors = note(vErrors, err14);
errors++;
}
if(data.health === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "health"},message:"must have required property '"+"health"+"'"};
vErrors = note(vErrors, err15);
errors++;
}
if(data.site === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "site"},message:"must have required property '"+"site"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
if(data.bot === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bot"},message:"must have required property '"+"bot"+"'"};
vErrors = note(vErrors, err17);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.garden !== undefined){
let data0 = data.garden;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.folder === undefined){
const err19 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data0.ignore === undefined){
const err20 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "ignore"},message:"must have required property '"+"ignore"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
if(data0.archive_folder === undefined){
const err21 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "archive_folder"},message:"must have required property '"+"archive_folder"+"'"};
vErrors = note(vErrors, err21);
errors++;
}
for(const key1 in data0){
if(!(((key1 === "folder") || (key1 === "ignore")) || (key1 === "archive_folder"))){
const err22 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data0.folder !== undefined){
if(typeof data0.folder !== "string"){
const err23 = {instancePath:instancePath+"/garden/folder",schemaPath:"#/properties/garden/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data0.ignore !== undefined){
let data2 = data0.ignore;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err24 = {instancePath:instancePath+"/garden/ignore/" + i0,schemaPath:"#/properties/garden/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/garden/ignore",schemaPath:"#/properties/garden/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data0.archive_folder !== undefined){
let data4 = data0.archive_folder;
if((typeof data4 !== "string") && (data4 !== null)){
const err26 = {instancePath:instancePath+"/garden/archive_folder",schemaPath:"#/properties/garden/properties/archive_folder/type",keyword:"type",params:{type: schema31.properties.garden.properties.archive_folder.type},message:"must be string,null"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.shared_paths !== undefined){
let data5 = data.shared_paths;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err28 = {instancePath:instancePath+"/shared_paths/" + i1,schemaPath:"#/properties/shared_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/shared_paths",schemaPath:"#/properties/shared_paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data.engine !== undefined){
let data7 = data.engine;
if(!((((data7 === "auto") || (data7 === "docker")) || (data7 === "podman")) || (data7 === "process"))){
const err30 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema31.properties.engine.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data.build !== undefined){
let data8 = data.build;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.args === undefined){
const err31 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "args"},message:"must have required property '"+"args"+"'"};
vErrors = note(vErrors, err31);
errors++;
}
if(data8.network === undefined){
const err32 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'"};
vErrors = note(vErrors, err32);
errors++;
}
if(data8.cache === undefined){
const err33 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
vErrors = note(vErrors, err33);
errors++;
}
if(data8.cache_ref === undefined){
const err34 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "cache_ref"},message:"must have required property '"+"cache_ref"+"'"};
vErrors = note(vErrors, err34);
errors++;
}
if(data8.skip_fresh_hours === undefined){
const err35 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "skip_fresh_hours"},message:"must have required property '"+"skip_fresh_hours"+"'"};
vErrors = note(vErrors, err35);
errors++;
}
if(data8.timeout_minutes === undefined){
const err36 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "timeout_minutes"},message:"must have required property '"+"timeout_minutes"+"'"};
vErrors = note(vErrors, err36);
errors++;
}
for(const key2 in data8){
if(!((((((key2 === "args") || (key2 === "network")) || (key2 === "cache")) || (key2 === "cache_ref")) || (key2 === "skip_fresh_hours")) || (key2 === "timeout_minutes"))){
const err37 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err37);
errors++;
}
}
if(data8.args !== undefined){
let data9 = data8.args;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(typeof data9[key3] !== "string"){
const err38 = {instancePath:instancePath+"/build/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/build/properties/args/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/build/args",schemaPath:"#/properties/build/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data8.network !== undefined){
let data11 = data8.network;
if(!(((data11 === "default") || (data11 === "host")) || (data11 === "none"))){
const err40 = {instancePath:instancePath+"/build/network",schemaPath:"#/properties/build/properties/network/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.network.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err40);
errors++;
}
}
if(data8.cache !== undefined){
let data12 = data8.cache;
if(!(((data12 === "none") || (data12 === "gha")) || (data12 === "registry"))){
const err41 = {instancePath:instancePath+"/build/cache",schemaPath:"#/properties/build/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.cache.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err41);
errors++;
}
}
if(data8.cache_ref !== undefined){
let data13 = data8.cache_ref;
if((typeof data13 !== "string") && (data13 !== null)){
const err42 = {instancePath:instancePath+"/build/cache_ref",schemaPath:"#/properties/build/properties/cache_ref/type",keyword:"type",params:{type: schema31.properties.build.properties.cache_ref.type},message:"must be string,null"};
vErrors = note(vErrors, err42);
errors++;
}
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err43 = {instancePath:instancePath+"/build/cache_ref",schemaPath:"#/properties/build/properties/cache_ref/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"+"\""};
vErrors = note(vErrors, err43);
errors++;
}
}
}
if(data8.skip_fresh_hours !== undefined){
let data14 = data8.skip_fresh_hours;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 8760 || isNaN(data14)){
const err44 = {instancePath:instancePath+"/build/skip_fresh_hours",schemaPath:"#/properties/build/properties/skip_fresh_hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760},message:"must be <= 8760"};
vErrors = note(vErrors, err44);
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err45 = {instancePath:instancePath+"/build/skip_fresh_hours",schemaPath:"#/properties/build/properties/skip_fresh_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err45);
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/build/skip_fresh_hours",schemaPath:"#/properties/build/properties/skip_fresh_hours/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data8.timeout_minutes !== undefined){
let data15 = data8.timeout_minutes;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1440 || isNaN(data15)){
const err47 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
vErrors = note(vErrors, err47);
errors++;
}
if(data15 <= 0 || isNaN(data15)){
const err48 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err48);
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err49);
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data.images !== undefined){
let data16 = data.images;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.registry === undefined){
const err51 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "registry"},message:"must have required property '"+"registry"+"'"};
vErrors = note(vErrors, err51);
errors++;
}
if(data16.push === undefined){
const err52 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "push"},message:"must have required property '"+"push"+"'"};
vErrors = note(vErrors, err52);
errors++;
}
if(data16.pull === undefined){
const err53 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "pull"},message:"must have required property '"+"pull"+"'"};
vErrors = note(vErrors, err53);
errors++;
}
if(data16.branch === undefined){
const err54 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
vErrors = note(vErrors, err54);
errors++;
}
for(const key4 in data16){
if(!((((key4 === "registry") || (key4 === "push")) || (key4 === "pull")) || (key4 === "branch"))){
const err55 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err55);
errors++;
}
}
if(data16.registry !== undefined){
let data17 = data16.registry;
if((typeof data17 !== "string") && (data17 !== null)){
const err56 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/type",keyword:"type",params:{type: schema31.properties.images.properties.registry.type},message:"must be string,null"};
vErrors = note(vErrors, err56);
errors++;
}
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err57 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"+"\""};
vErrors = note(vErrors, err57);
errors++;
}
}
}
if(data16.push !== undefined){
if(typeof data16.push !== "boolean"){
const err58 = {instancePath:instancePath+"/images/push",schemaPath:"#/properties/images/properties/push/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err58);
errors++;
}
}
if(data16.pull !== undefined){
if(typeof data16.pull !== "boolean"){
const err59 = {instancePath:instancePath+"/images/pull",schemaPath:"#/properties/images/properties/pull/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err59);
errors++;
}
}
if(data16.branch !== undefined){
let data20 = data16.branch;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err60 = {instancePath:instancePath+"/images/branch",schemaPath:"#/properties/images/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err60);
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/images/branch",schemaPath:"#/properties/images/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err61);
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err62);
errors++;
}
}
if(data.smoke !== undefined){
let data21 = data.smoke;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.preset === undefined){
const err63 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
vErrors = note(vErrors, err63);
errors++;
}
if(data21.timeout_seconds === undefined){
const err64 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "timeout_seconds"},message:"must have required property '"+"timeout_seconds"+"'"};
vErrors = note(vErrors, err64);
errors++;
}
if(data21.probe_seconds === undefined){
const err65 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "probe_seconds"},message:"must have required property '"+"probe_seconds"+"'"};
vErrors = note(vErrors, err65);
errors++;
}
if(data21.memory_gb === undefined){
const err66 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "memory_gb"},message:"must have required property '"+"memory_gb"+"'"};
vErrors = note(vErrors, err66);
errors++;
}
if(data21.cpus === undefined){
const err67 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cpus"},message:"must have required property '"+"cpus"+"'"};
vErrors = note(vErrors, err67);
errors++;
}
if(data21.pids === undefined){
const err68 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "pids"},message:"must have required property '"+"pids"+"'"};
vErrors = note(vErrors, err68);
errors++;
}
if(data21.shm_gb === undefined){
const err69 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "shm_gb"},message:"must have required property '"+"shm_gb"+"'"};
vErrors = note(vErrors, err69);
errors++;
}
if(data21.log_mb === undefined){
const err70 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "log_mb"},message:"must have required property '"+"log_mb"+"'"};
vErrors = note(vErrors, err70);
errors++;
}
if(data21.cache === undefined){
const err71 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
vErrors = note(vErrors, err71);
errors++;
}
if(data21.untrusted === undefined){
const err72 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "untrusted"},message:"must have required property '"+"untrusted"+"'"};
vErrors = note(vErrors, err72);
errors++;
}
for(const key5 in data21){
if(!(func1.call(schema31.properties.smoke.properties, key5))){
const err73 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err73);
errors++;
}
}
if(data21.preset !== undefined){
if(typeof data21.preset !== "string"){
const err74 = {instancePath:instancePath+"/smoke/preset",schemaPath:"#/properties/smoke/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err74);
errors++;
}
}
if(data21.timeout_seconds !== undefined){
let data23 = data21.timeout_seconds;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 86400 || isNaN(data23)){
const err75 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
vErrors = note(vErrors, err75);
errors++;
}
if(data23 <= 0 || isNaN(data23)){
const err76 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err76);
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err77);
errors++;
}
}
if(data21.probe_seconds !== undefined){
let data24 = data21.probe_seconds;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 3600 || isNaN(data24)){
const err78 = {instancePath:instancePath+"/smoke/probe_seconds",schemaPath:"#/properties/smoke/properties/probe_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
vErrors = note(vErrors, err78);
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err79 = {instancePath:instancePath+"/smoke/probe_seconds",schemaPath:"#/properties/smoke/properties/probe_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err79);
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/smoke/probe_seconds",schemaPath:"#/properties/smoke/properties/probe_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err80);
errors++;
}
}
if(data21.memory_gb !== undefined){
let data25 = data21.memory_gb;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
const err81 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/type",keyword:"type",params:{type: schema31.properties.smoke.properties.memory_gb.type},message:"must be number,null"};
vErrors = note(vErrors, err81);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 <= 0 || isNaN(data25)){
const err82 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err82);
errors++;
}
}
}
if(data21.cpus !== undefined){
let data26 = data21.cpus;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
const err83 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/type",keyword:"type",params:{type: schema31.properties.smoke.properties.cpus.type},message:"must be number,null"};
vErrors = note(vErrors, err83);
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 <= 0 || isNaN(data26)){
const err84 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err84);
errors++;
}
}
}
if(data21.pids !== undefined){
let data27 = data21.pids;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err85 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err85);
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 65536 || isNaN(data27)){
const err86 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
vErrors = note(vErrors, err86);
errors++;
}
if(data27 < 16 || isNaN(data27)){
const err87 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16"};
vErrors = note(vErrors, err87);
errors++;
}
}
}
if(data21.shm_gb !== undefined){
let data28 = data21.shm_gb;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 <= 0 || isNaN(data28)){
const err88 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err88);
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err89);
errors++;
}
}
if(data21.log_mb !== undefined){
let data29 = data21.log_mb;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 <= 0 || isNaN(data29)){
const err90 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err90);
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err91);
errors++;
}
}
if(data21.cache !== undefined){
let data30 = data21.cache;
if(!(((data30 === "isolated") || (data30 === "host")) || (data30 === "volume"))){
const err92 = {instancePath:instancePath+"/smoke/cache",schemaPath:"#/properties/smoke/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.smoke.properties.cache.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err92);
errors++;
}
}
if(data21.stop_on_nan !== undefined){
if(typeof data21.stop_on_nan !== "boolean"){
const err93 = {instancePath:instancePath+"/smoke/stop_on_nan",schemaPath:"#/properties/smoke/properties/stop_on_nan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err93);
errors++;
}
}
if(data21.grace_seconds !== undefined){
let data32 = data21.grace_seconds;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 600 || isNaN(data32)){
const err94 = {instancePath:instancePath+"/smoke/grace_seconds",schemaPath:"#/properties/smoke/properties/grace_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
vErrors = note(vErrors, err94);
errors++;
}
if(data32 <= 0 || isNaN(data32)){
const err95 = {instancePath:instancePath+"/smoke/grace_seconds",schemaPath:"#/properties/smoke/properties/grace_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err95);
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/smoke/grace_seconds",schemaPath:"#/properties/smoke/properties/grace_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data21.stage !== undefined){
let data33 = data21.stage;
if(!(((data33 === "all") || (data33 === "build")) || (data33 === "run"))){
const err97 = {instancePath:instancePath+"/smoke/stage",schemaPath:"#/properties/smoke/properties/stage/enum",keyword:"enum",params:{allowedValues: schema31.properties.smoke.properties.stage.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err97);
errors++;
}
}
if(data21.images !== undefined){
let data34 = data21.images;
if((typeof data34 !== "string") && (data34 !== null)){
const err98 = {instancePath:instancePath+"/smoke/images",schemaPath:"#/properties/smoke/properties/images/type",keyword:"type",params:{type: schema31.properties.smoke.properties.images.type},message:"must be string,null"};
vErrors = note(vErrors, err98);
errors++;
}
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err99 = {instancePath:instancePath+"/smoke/images",schemaPath:"#/properties/smoke/properties/images/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err99);
errors++;
}
}
}
if(data21.images_gb !== undefined){
let data35 = data21.images_gb;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1024 || isNaN(data35)){
const err100 = {instancePath:instancePath+"/smoke/images_gb",schemaPath:"#/properties/smoke/properties/images_gb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
vErrors = note(vErrors, err100);
errors++;
}
if(data35 <= 0 || isNaN(data35)){
const err101 = {instancePath:instancePath+"/smoke/images_gb",schemaPath:"#/properties/smoke/properties/images_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err101);
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/smoke/images_gb",schemaPath:"#/properties/smoke/properties/images_gb/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err102);
errors++;
}
}
if(data21.untrusted !== undefined){
if(typeof data21.untrusted !== "boolean"){
const err103 = {instancePath:instancePath+"/smoke/untrusted",schemaPath:"#/properties/smoke/properties/untrusted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err103);
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err104);
errors++;
}
}
if(data.validate !== undefined){
let data37 = data.validate;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.levels === undefined){
const err105 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
vErrors = note(vErrors, err105);
errors++;
}
if(data37.exempt === undefined){
const err106 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "exempt"},message:"must have required property '"+"exempt"+"'"};
vErrors = note(vErrors, err106);
errors++;
}
if(data37.policies === undefined){
const err107 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "policies"},message:"must have required property '"+"policies"+"'"};
vErrors = note(vErrors, err107);
errors++;
}
if(data37.baseline === undefined){
const err108 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
vErrors = note(vErrors, err108);
errors++;
}
if(data37.strict === undefined){
const err109 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "strict"},message:"must have required property '"+"strict"+"'"};
vErrors = note(vErrors, err109);
errors++;
}
for(const key6 in data37){
if(!(((((key6 === "levels") || (key6 === "exempt")) || (key6 === "policies")) || (key6 === "baseline")) || (key6 === "strict"))){
const err110 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err110);
errors++;
}
}
if(data37.levels !== undefined){
let data38 = data37.levels;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key7 in data38){
let data39 = data38[key7];
if(!((((data39 === "off") || (data39 === "notice")) || (data39 === "warning")) || (data39 === "error"))){
const err111 = {instancePath:instancePath+"/validate/levels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/validate/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err111);
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/validate/levels",schemaPath:"#/properties/validate/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err112);
errors++;
}
}
if(data37.exempt !== undefined){
let data40 = data37.exempt;
if(Array.isArray(data40)){
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
let data41 = data40[i2];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.code === undefined){
const err113 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err113);
errors++;
}
if(data41.path === undefined){
const err114 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err114);
errors++;
}
if(data41.reason === undefined){
const err115 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err115);
errors++;
}
for(const key8 in data41){
if(!(((key8 === "code") || (key8 === "path")) || (key8 === "reason"))){
const err116 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err116);
errors++;
}
}
if(data41.code !== undefined){
if(typeof data41.code !== "string"){
const err117 = {instancePath:instancePath+"/validate/exempt/" + i2+"/code",schemaPath:"#/properties/validate/properties/exempt/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err117);
errors++;
}
}
if(data41.path !== undefined){
if(typeof data41.path !== "string"){
const err118 = {instancePath:instancePath+"/validate/exempt/" + i2+"/path",schemaPath:"#/properties/validate/properties/exempt/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err118);
errors++;
}
}
if(data41.reason !== undefined){
let data44 = data41.reason;
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err119 = {instancePath:instancePath+"/validate/exempt/" + i2+"/reason",schemaPath:"#/properties/validate/properties/exempt/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err119);
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/validate/exempt/" + i2+"/reason",schemaPath:"#/properties/validate/properties/exempt/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err120);
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err121);
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/validate/exempt",schemaPath:"#/properties/validate/properties/exempt/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err122);
errors++;
}
}
if(data37.policies !== undefined){
let data45 = data37.policies;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45["GARDEN.SCRIPT_DIRECTORY"] === undefined){
const err123 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.SCRIPT_DIRECTORY"},message:"must have required property '"+"GARDEN.SCRIPT_DIRECTORY"+"'"};
vErrors = note(vErrors, err123);
errors++;
}
if(data45["GARDEN.REACHES_OUT"] === undefined){
const err124 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.REACHES_OUT"},message:"must have required property '"+"GARDEN.REACHES_OUT"+"'"};
vErrors = note(vErrors, err124);
errors++;
}
if(data45["GARDEN.IMAGE_NAME"] === undefined){
const err125 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.IMAGE_NAME"},message:"must have required property '"+"GARDEN.IMAGE_NAME"+"'"};
vErrors = note(vErrors, err125);
errors++;
}
if(data45["GARDEN.CACHE_MOUNT"] === undefined){
const err126 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.CACHE_MOUNT"},message:"must have required property '"+"GARDEN.CACHE_MOUNT"+"'"};
vErrors = note(vErrors, err126);
errors++;
}
if(data45["GARDEN.RUN_USER"] === undefined){
const err127 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.RUN_USER"},message:"must have required property '"+"GARDEN.RUN_USER"+"'"};
vErrors = note(vErrors, err127);
errors++;
}
if(data45["GARDEN.PATH_HELPERS"] === undefined){
const err128 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PATH_HELPERS"},message:"must have required property '"+"GARDEN.PATH_HELPERS"+"'"};
vErrors = note(vErrors, err128);
errors++;
}
if(data45["GARDEN.WORK_MOUNT"] === undefined){
const err129 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.WORK_MOUNT"},message:"must have required property '"+"GARDEN.WORK_MOUNT"+"'"};
vErrors = note(vErrors, err129);
errors++;
}
if(data45["GARDEN.DEVICES_FORWARDED"] === undefined){
const err130 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.DEVICES_FORWARDED"},message:"must have required property '"+"GARDEN.DEVICES_FORWARDED"+"'"};
vErrors = note(vErrors, err130);
errors++;
}
if(data45["GARDEN.TERMINAL"] === undefined){
const err131 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.TERMINAL"},message:"must have required property '"+"GARDEN.TERMINAL"+"'"};
vErrors = note(vErrors, err131);
errors++;
}
if(data45["GARDEN.DESCRIPTOR_MISSING"] === undefined){
const err132 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.DESCRIPTOR_MISSING"},message:"must have required property '"+"GARDEN.DESCRIPTOR_MISSING"+"'"};
vErrors = note(vErrors, err132);
errors++;
}
if(data45["GARDEN.PRESET_FORM"] === undefined){
const err133 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PRESET_FORM"},message:"must have required property '"+"GARDEN.PRESET_FORM"+"'"};
vErrors = note(vErrors, err133);
errors++;
}
if(data45["GARDEN.PRESET_MISSING"] === undefined){
const err134 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PRESET_MISSING"},message:"must have required property '"+"GARDEN.PRESET_MISSING"+"'"};
vErrors = note(vErrors, err134);
errors++;
}
if(data45["GARDEN.KEY_MISSING"] === undefined){
const err135 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.KEY_MISSING"},message:"must have required property '"+"GARDEN.KEY_MISSING"+"'"};
vErrors = note(vErrors, err135);
errors++;
}
if(data45["GARDEN.STABILITY_WORD"] === undefined){
const err136 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.STABILITY_WORD"},message:"must have required property '"+"GARDEN.STABILITY_WORD"+"'"};
vErrors = note(vErrors, err136);
errors++;
}
if(data45["GARDEN.NAME_STYLE"] === undefined){
const err137 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.NAME_STYLE"},message:"must have required property '"+"GARDEN.NAME_STYLE"+"'"};
vErrors = note(vErrors, err137);
errors++;
}
if(data45["GARDEN.BUILD_FILES_MISSING"] === undefined){
const err138 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BUILD_FILES_MISSING"},message:"must have required property '"+"GARDEN.BUILD_FILES_MISSING"+"'"};
vErrors = note(vErrors, err138);
errors++;
}
if(data45["GARDEN.README_MISSING"] === undefined){
const err139 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_MISSING"},message:"must have required property '"+"GARDEN.README_MISSING"+"'"};
vErrors = note(vErrors, err139);
errors++;
}
if(data45["GARDEN.REQUIREMENT_UNPINNED"] === undefined){
const err140 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.REQUIREMENT_UNPINNED"},message:"must have required property '"+"GARDEN.REQUIREMENT_UNPINNED"+"'"};
vErrors = note(vErrors, err140);
errors++;
}
if(data45["GARDEN.BASE_UNPINNED"] === undefined){
const err141 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BASE_UNPINNED"},message:"must have required property '"+"GARDEN.BASE_UNPINNED"+"'"};
vErrors = note(vErrors, err141);
errors++;
}
if(data45["GARDEN.MODEL_IN_IMAGE"] === undefined){
const err142 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.MODEL_IN_IMAGE"},message:"must have required property '"+"GARDEN.MODEL_IN_IMAGE"+"'"};
vErrors = note(vErrors, err142);
errors++;
}
if(data45["GARDEN.LICENSE_MISSING"] === undefined){
const err143 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.LICENSE_MISSING"},message:"must have required property '"+"GARDEN.LICENSE_MISSING"+"'"};
vErrors = note(vErrors, err143);
errors++;
}
if(data45["GARDEN.VERIFICATION_MISSING"] === undefined){
const err144 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VERIFICATION_MISSING"},message:"must have required property '"+"GARDEN.VERIFICATION_MISSING"+"'"};
vErrors = note(vErrors, err144);
errors++;
}
if(data45["GARDEN.VERIFICATION_STATUS"] === undefined){
const err145 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VERIFICATION_STATUS"},message:"must have required property '"+"GARDEN.VERIFICATION_STATUS"+"'"};
vErrors = note(vErrors, err145);
errors++;
}
if(data45["GARDEN.MEDIA_TRACKED"] === undefined){
const err146 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.MEDIA_TRACKED"},message:"must have required property '"+"GARDEN.MEDIA_TRACKED"+"'"};
vErrors = note(vErrors, err146);
errors++;
}
if(data45["GARDEN.GITIGNORE_MISSING"] === undefined){
const err147 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.GITIGNORE_MISSING"},message:"must have required property '"+"GARDEN.GITIGNORE_MISSING"+"'"};
vErrors = note(vErrors, err147);
errors++;
}
if(data45["GARDEN.CHECKOUT_UNPINNED"] === undefined){
const err148 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.CHECKOUT_UNPINNED"},message:"must have required property '"+"GARDEN.CHECKOUT_UNPINNED"+"'"};
vErrors = note(vErrors, err148);
errors++;
}
if(data45["GARDEN.VENDORED_UNDOCUMENTED"] === undefined){
const err149 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VENDORED_UNDOCUMENTED"},message:"must have required property '"+"GARDEN.VENDORED_UNDOCUMENTED"+"'"};
vErrors = note(vErrors, err149);
errors++;
}
if(data45["GARDEN.SOURCE_IN_IMAGE"] === undefined){
const err150 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.SOURCE_IN_IMAGE"},message:"must have required property '"+"GARDEN.SOURCE_IN_IMAGE"+"'"};
vErrors = note(vErrors, err150);
errors++;
}
if(data45["GARDEN.README_EXPECTATION"] === undefined){
const err151 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_EXPECTATION"},message:"must have required property '"+"GARDEN.README_EXPECTATION"+"'"};
vErrors = note(vErrors, err151);
errors++;
}
if(data45["GARDEN.README_SAMPLE"] === undefined){
const err152 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_SAMPLE"},message:"must have required property '"+"GARDEN.README_SAMPLE"+"'"};
vErrors = note(vErrors, err152);
errors++;
}
if(data45["GARDEN.PEAK_VRAM_MISSING"] === undefined){
const err153 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PEAK_VRAM_MISSING"},message:"must have required property '"+"GARDEN.PEAK_VRAM_MISSING"+"'"};
vErrors = note(vErrors, err153);
errors++;
}
if(data45["GARDEN.BENCHMARK_FILES"] === undefined){
const err154 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BENCHMARK_FILES"},message:"must have required property '"+"GARDEN.BENCHMARK_FILES"+"'"};
vErrors = note(vErrors, err154);
errors++;
}
if(data45["GARDEN.ARCHIVE_UNLISTED"] === undefined){
const err155 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.ARCHIVE_UNLISTED"},message:"must have required property '"+"GARDEN.ARCHIVE_UNLISTED"+"'"};
vErrors = note(vErrors, err155);
errors++;
}
if(data45["GARDEN.CATALOGUE_UNLISTED"] === undefined){
const err156 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.CATALOGUE_UNLISTED"},message:"must have required property '"+"GARDEN.CATALOGUE_UNLISTED"+"'"};
vErrors = note(vErrors, err156);
errors++;
}
if(data45["GARDEN.COMMAND_DANGLING"] === undefined){
const err157 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.COMMAND_DANGLING"},message:"must have required property '"+"GARDEN.COMMAND_DANGLING"+"'"};
vErrors = note(vErrors, err157);
errors++;
}
for(const key9 in data45){
if(!(func1.call(schema31.properties.validate.properties.policies.properties, key9))){
const err158 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err158);
errors++;
}
}
if(data45["GARDEN.SCRIPT_DIRECTORY"] !== undefined){
let data46 = data45["GARDEN.SCRIPT_DIRECTORY"];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.presets === undefined){
const err159 = {instancePath:instancePath+"/validate/policies/GARDEN.SCRIPT_DIRECTORY",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SCRIPT_DIRECTORY/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err159);
errors++;
}
for(const key10 in data46){
if(!(key10 === "presets")){
const err160 = {instancePath:instancePath+"/validate/policies/GARDEN.SCRIPT_DIRECTORY",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SCRIPT_DIRECTORY/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
vErrors = note(vErrors, err160);
errors++;
}
}
if(data46.presets !== undefined){
let data47 = data46.presets;
if(Array.isArray(data47)){
const len3 = data47.length;
for(let i3=0; i3<len3; i3++){
if(typeof data47[i3] !== "string"){
const err161 = {instancePath:instancePath+"/validate/policies/GARDEN.SCRIPT_DIRECTORY/presets/" + i3,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SCRIPT_DIRECTORY/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err161);
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/validate/policies/GARDEN.SCRIPT_DIRECTORY/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SCRIPT_DIRECTORY/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err162);
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/validate/policies/GARDEN.SCRIPT_DIRECTORY",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SCRIPT_DIRECTORY/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err163);
errors++;
}
}
if(data45["GARDEN.REACHES_OUT"] !== undefined){
let data49 = data45["GARDEN.REACHES_OUT"];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.paths === undefined){
const err164 = {instancePath:instancePath+"/validate/policies/GARDEN.REACHES_OUT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REACHES_OUT/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'"};
vErrors = note(vErrors, err164);
errors++;
}
for(const key11 in data49){
if(!(key11 === "paths")){
const err165 = {instancePath:instancePath+"/validate/policies/GARDEN.REACHES_OUT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REACHES_OUT/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
vErrors = note(vErrors, err165);
errors++;
}
}
if(data49.paths !== undefined){
let data50 = data49.paths;
if(Array.isArray(data50)){
const len4 = data50.length;
for(let i4=0; i4<len4; i4++){
if(typeof data50[i4] !== "string"){
const err166 = {instancePath:instancePath+"/validate/policies/GARDEN.REACHES_OUT/paths/" + i4,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REACHES_OUT/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err166);
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/validate/policies/GARDEN.REACHES_OUT/paths",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REACHES_OUT/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err167);
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/validate/policies/GARDEN.REACHES_OUT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REACHES_OUT/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err168);
errors++;
}
}
if(data45["GARDEN.IMAGE_NAME"] !== undefined){
let data52 = data45["GARDEN.IMAGE_NAME"];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.presets === undefined){
const err169 = {instancePath:instancePath+"/validate/policies/GARDEN.IMAGE_NAME",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.IMAGE_NAME/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err169);
errors++;
}
for(const key12 in data52){
if(!(key12 === "presets")){
const err170 = {instancePath:instancePath+"/validate/policies/GARDEN.IMAGE_NAME",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.IMAGE_NAME/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
vErrors = note(vErrors, err170);
errors++;
}
}
if(data52.presets !== undefined){
let data53 = data52.presets;
if(Array.isArray(data53)){
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
if(typeof data53[i5] !== "string"){
const err171 = {instancePath:instancePath+"/validate/policies/GARDEN.IMAGE_NAME/presets/" + i5,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.IMAGE_NAME/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err171);
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/validate/policies/GARDEN.IMAGE_NAME/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.IMAGE_NAME/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err172);
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/validate/policies/GARDEN.IMAGE_NAME",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.IMAGE_NAME/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err173);
errors++;
}
}
if(data45["GARDEN.CACHE_MOUNT"] !== undefined){
let data55 = data45["GARDEN.CACHE_MOUNT"];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.source === undefined){
const err174 = {instancePath:instancePath+"/validate/policies/GARDEN.CACHE_MOUNT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CACHE_MOUNT/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err174);
errors++;
}
if(data55.target === undefined){
const err175 = {instancePath:instancePath+"/validate/policies/GARDEN.CACHE_MOUNT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CACHE_MOUNT/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = note(vErrors, err175);
errors++;
}
if(data55.presets === undefined){
const err176 = {instancePath:instancePath+"/validate/policies/GARDEN.CACHE_MOUNT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CACHE_MOUNT/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err176);
errors++;
}
for(const key13 in data55){
if(!(((key13 === "source") || (key13 === "target")) || (key13 === "presets"))){
const err177 = {instancePath:instancePath+"/validate/policies/GARDEN.CACHE_MOUNT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CACHE_MOUNT/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
vErrors = note(vErrors, err177);
errors++;
}
}
if(data55.source !== undefined){
if(typeof data55.source !== "string"){
const err178 = {instancePath:instancePath+"/validate/policies/GARDEN.CACHE_MOUNT/source",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CACHE_MOUNT/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err178);
errors++;
}
}
if(data55.target !== undefined){
if(typeof data55.target !== "string"){
const err179 = {instancePath:instancePath+"/validate/policies/GARDEN.CACHE_MOUNT/target",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CACHE_MOUNT/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err179);
errors++;
}
}
if(data55.presets !== undefined){
let data58 = data55.presets;
if(Array.isArray(data58)){
const len6 = data58.length;
for(let i6=0; i6<len6; i6++){
if(typeof data58[i6] !== "string"){
const err180 = {instancePath:instancePath+"/validate/policies/GARDEN.CACHE_MOUNT/presets/" + i6,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CACHE_MOUNT/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err180);
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/validate/policies/GARDEN.CACHE_MOUNT/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CACHE_MOUNT/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err181);
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/validate/policies/GARDEN.CACHE_MOUNT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CACHE_MOUNT/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err182);
errors++;
}
}
if(data45["GARDEN.RUN_USER"] !== undefined){
let data60 = data45["GARDEN.RUN_USER"];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.presets === undefined){
const err183 = {instancePath:instancePath+"/validate/policies/GARDEN.RUN_USER",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.RUN_USER/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err183);
errors++;
}
for(const key14 in data60){
if(!(key14 === "presets")){
const err184 = {instancePath:instancePath+"/validate/policies/GARDEN.RUN_USER",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.RUN_USER/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
vErrors = note(vErrors, err184);
errors++;
}
}
if(data60.presets !== undefined){
let data61 = data60.presets;
if(Array.isArray(data61)){
const len7 = data61.length;
for(let i7=0; i7<len7; i7++){
if(typeof data61[i7] !== "string"){
const err185 = {instancePath:instancePath+"/validate/policies/GARDEN.RUN_USER/presets/" + i7,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.RUN_USER/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err185);
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/validate/policies/GARDEN.RUN_USER/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.RUN_USER/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err186);
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/validate/policies/GARDEN.RUN_USER",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.RUN_USER/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err187);
errors++;
}
}
if(data45["GARDEN.PATH_HELPERS"] !== undefined){
let data63 = data45["GARDEN.PATH_HELPERS"];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.words === undefined){
const err188 = {instancePath:instancePath+"/validate/policies/GARDEN.PATH_HELPERS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PATH_HELPERS/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
vErrors = note(vErrors, err188);
errors++;
}
if(data63.presets === undefined){
const err189 = {instancePath:instancePath+"/validate/policies/GARDEN.PATH_HELPERS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PATH_HELPERS/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err189);
errors++;
}
for(const key15 in data63){
if(!((key15 === "words") || (key15 === "presets"))){
const err190 = {instancePath:instancePath+"/validate/policies/GARDEN.PATH_HELPERS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PATH_HELPERS/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
vErrors = note(vErrors, err190);
errors++;
}
}
if(data63.words !== undefined){
let data64 = data63.words;
if(Array.isArray(data64)){
const len8 = data64.length;
for(let i8=0; i8<len8; i8++){
if(typeof data64[i8] !== "string"){
const err191 = {instancePath:instancePath+"/validate/policies/GARDEN.PATH_HELPERS/words/" + i8,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PATH_HELPERS/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err191);
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/validate/policies/GARDEN.PATH_HELPERS/words",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PATH_HELPERS/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err192);
errors++;
}
}
if(data63.presets !== undefined){
let data66 = data63.presets;
if(Array.isArray(data66)){
const len9 = data66.length;
for(let i9=0; i9<len9; i9++){
if(typeof data66[i9] !== "string"){
const err193 = {instancePath:instancePath+"/validate/policies/GARDEN.PATH_HELPERS/presets/" + i9,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PATH_HELPERS/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err193);
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/validate/policies/GARDEN.PATH_HELPERS/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PATH_HELPERS/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err194);
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/validate/policies/GARDEN.PATH_HELPERS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PATH_HELPERS/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err195);
errors++;
}
}
if(data45["GARDEN.WORK_MOUNT"] !== undefined){
let data68 = data45["GARDEN.WORK_MOUNT"];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.target === undefined){
const err196 = {instancePath:instancePath+"/validate/policies/GARDEN.WORK_MOUNT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.WORK_MOUNT/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = note(vErrors, err196);
errors++;
}
if(data68.keys === undefined){
const err197 = {instancePath:instancePath+"/validate/policies/GARDEN.WORK_MOUNT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.WORK_MOUNT/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
vErrors = note(vErrors, err197);
errors++;
}
if(data68.presets === undefined){
const err198 = {instancePath:instancePath+"/validate/policies/GARDEN.WORK_MOUNT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.WORK_MOUNT/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err198);
errors++;
}
for(const key16 in data68){
if(!(((key16 === "target") || (key16 === "keys")) || (key16 === "presets"))){
const err199 = {instancePath:instancePath+"/validate/policies/GARDEN.WORK_MOUNT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.WORK_MOUNT/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
vErrors = note(vErrors, err199);
errors++;
}
}
if(data68.target !== undefined){
if(typeof data68.target !== "string"){
const err200 = {instancePath:instancePath+"/validate/policies/GARDEN.WORK_MOUNT/target",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.WORK_MOUNT/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err200);
errors++;
}
}
if(data68.keys !== undefined){
let data70 = data68.keys;
if(Array.isArray(data70)){
const len10 = data70.length;
for(let i10=0; i10<len10; i10++){
if(typeof data70[i10] !== "string"){
const err201 = {instancePath:instancePath+"/validate/policies/GARDEN.WORK_MOUNT/keys/" + i10,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.WORK_MOUNT/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err201);
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/validate/policies/GARDEN.WORK_MOUNT/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.WORK_MOUNT/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err202);
errors++;
}
}
if(data68.presets !== undefined){
let data72 = data68.presets;
if(Array.isArray(data72)){
const len11 = data72.length;
for(let i11=0; i11<len11; i11++){
if(typeof data72[i11] !== "string"){
const err203 = {instancePath:instancePath+"/validate/policies/GARDEN.WORK_MOUNT/presets/" + i11,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.WORK_MOUNT/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err203);
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/validate/policies/GARDEN.WORK_MOUNT/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.WORK_MOUNT/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err204);
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/validate/policies/GARDEN.WORK_MOUNT",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.WORK_MOUNT/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err205);
errors++;
}
}
if(data45["GARDEN.DEVICES_FORWARDED"] !== undefined){
let data74 = data45["GARDEN.DEVICES_FORWARDED"];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.keys === undefined){
const err206 = {instancePath:instancePath+"/validate/policies/GARDEN.DEVICES_FORWARDED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DEVICES_FORWARDED/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
vErrors = note(vErrors, err206);
errors++;
}
if(data74.presets === undefined){
const err207 = {instancePath:instancePath+"/validate/policies/GARDEN.DEVICES_FORWARDED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DEVICES_FORWARDED/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err207);
errors++;
}
for(const key17 in data74){
if(!((key17 === "keys") || (key17 === "presets"))){
const err208 = {instancePath:instancePath+"/validate/policies/GARDEN.DEVICES_FORWARDED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DEVICES_FORWARDED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
vErrors = note(vErrors, err208);
errors++;
}
}
if(data74.keys !== undefined){
let data75 = data74.keys;
if(Array.isArray(data75)){
const len12 = data75.length;
for(let i12=0; i12<len12; i12++){
if(typeof data75[i12] !== "string"){
const err209 = {instancePath:instancePath+"/validate/policies/GARDEN.DEVICES_FORWARDED/keys/" + i12,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DEVICES_FORWARDED/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err209);
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/validate/policies/GARDEN.DEVICES_FORWARDED/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DEVICES_FORWARDED/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err210);
errors++;
}
}
if(data74.presets !== undefined){
let data77 = data74.presets;
if(Array.isArray(data77)){
const len13 = data77.length;
for(let i13=0; i13<len13; i13++){
if(typeof data77[i13] !== "string"){
const err211 = {instancePath:instancePath+"/validate/policies/GARDEN.DEVICES_FORWARDED/presets/" + i13,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DEVICES_FORWARDED/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err211);
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/validate/policies/GARDEN.DEVICES_FORWARDED/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DEVICES_FORWARDED/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err212);
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/validate/policies/GARDEN.DEVICES_FORWARDED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DEVICES_FORWARDED/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err213);
errors++;
}
}
if(data45["GARDEN.TERMINAL"] !== undefined){
let data79 = data45["GARDEN.TERMINAL"];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.presets === undefined){
const err214 = {instancePath:instancePath+"/validate/policies/GARDEN.TERMINAL",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.TERMINAL/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err214);
errors++;
}
for(const key18 in data79){
if(!(key18 === "presets")){
const err215 = {instancePath:instancePath+"/validate/policies/GARDEN.TERMINAL",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.TERMINAL/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
vErrors = note(vErrors, err215);
errors++;
}
}
if(data79.presets !== undefined){
let data80 = data79.presets;
if(Array.isArray(data80)){
const len14 = data80.length;
for(let i14=0; i14<len14; i14++){
if(typeof data80[i14] !== "string"){
const err216 = {instancePath:instancePath+"/validate/policies/GARDEN.TERMINAL/presets/" + i14,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.TERMINAL/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err216);
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/validate/policies/GARDEN.TERMINAL/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.TERMINAL/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err217);
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/validate/policies/GARDEN.TERMINAL",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.TERMINAL/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err218);
errors++;
}
}
if(data45["GARDEN.DESCRIPTOR_MISSING"] !== undefined){
let data82 = data45["GARDEN.DESCRIPTOR_MISSING"];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.marks === undefined){
const err219 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/required",keyword:"required",params:{missingProperty: "marks"},message:"must have required property '"+"marks"+"'"};
vErrors = note(vErrors, err219);
errors++;
}
for(const key19 in data82){
if(!(key19 === "marks")){
const err220 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
vErrors = note(vErrors, err220);
errors++;
}
}
if(data82.marks !== undefined){
let data83 = data82.marks;
if(Array.isArray(data83)){
const len15 = data83.length;
for(let i15=0; i15<len15; i15++){
if(typeof data83[i15] !== "string"){
const err221 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING/marks/" + i15,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/properties/marks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err221);
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING/marks",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/properties/marks/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err222);
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err223);
errors++;
}
}
if(data45["GARDEN.PRESET_FORM"] !== undefined){
let data85 = data45["GARDEN.PRESET_FORM"];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.keys === undefined){
const err224 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
vErrors = note(vErrors, err224);
errors++;
}
for(const key20 in data85){
if(!(key20 === "keys")){
const err225 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
vErrors = note(vErrors, err225);
errors++;
}
}
if(data85.keys !== undefined){
let data86 = data85.keys;
if(Array.isArray(data86)){
const len16 = data86.length;
for(let i16=0; i16<len16; i16++){
if(typeof data86[i16] !== "string"){
const err226 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM/keys/" + i16,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err226);
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err227);
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err228);
errors++;
}
}
if(data45["GARDEN.PRESET_MISSING"] !== undefined){
let data88 = data45["GARDEN.PRESET_MISSING"];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.presets === undefined){
const err229 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
vErrors = note(vErrors, err229);
errors++;
}
for(const key21 in data88){
if(!(key21 === "presets")){
const err230 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
vErrors = note(vErrors, err230);
errors++;
}
}
if(data88.presets !== undefined){
let data89 = data88.presets;
if(Array.isArray(data89)){
const len17 = data89.length;
for(let i17=0; i17<len17; i17++){
if(typeof data89[i17] !== "string"){
const err231 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING/presets/" + i17,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err231);
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err232);
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err233);
errors++;
}
}
if(data45["GARDEN.KEY_MISSING"] !== undefined){
let data91 = data45["GARDEN.KEY_MISSING"];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.keys === undefined){
const err234 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
vErrors = note(vErrors, err234);
errors++;
}
for(const key22 in data91){
if(!(key22 === "keys")){
const err235 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
vErrors = note(vErrors, err235);
errors++;
}
}
if(data91.keys !== undefined){
let data92 = data91.keys;
if(Array.isArray(data92)){
const len18 = data92.length;
for(let i18=0; i18<len18; i18++){
if(typeof data92[i18] !== "string"){
const err236 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING/keys/" + i18,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err236);
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err237);
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err238);
errors++;
}
}
if(data45["GARDEN.STABILITY_WORD"] !== undefined){
let data94 = data45["GARDEN.STABILITY_WORD"];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.words === undefined){
const err239 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
vErrors = note(vErrors, err239);
errors++;
}
for(const key23 in data94){
if(!(key23 === "words")){
const err240 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
vErrors = note(vErrors, err240);
errors++;
}
}
if(data94.words !== undefined){
let data95 = data94.words;
if(Array.isArray(data95)){
const len19 = data95.length;
for(let i19=0; i19<len19; i19++){
if(typeof data95[i19] !== "string"){
const err241 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD/words/" + i19,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err241);
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD/words",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err242);
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err243);
errors++;
}
}
if(data45["GARDEN.NAME_STYLE"] !== undefined){
let data97 = data45["GARDEN.NAME_STYLE"];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.style === undefined){
const err244 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/required",keyword:"required",params:{missingProperty: "style"},message:"must have required property '"+"style"+"'"};
vErrors = note(vErrors, err244);
errors++;
}
for(const key24 in data97){
if(!(key24 === "style")){
const err245 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
vErrors = note(vErrors, err245);
errors++;
}
}
if(data97.style !== undefined){
let data98 = data97.style;
if(!(((data98 === "kebab") || (data98 === "snake")) || (data98 === "either"))){
const err246 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE/style",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/properties/style/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.policies.properties["GARDEN.NAME_STYLE"].properties.style.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err246);
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err247);
errors++;
}
}
if(data45["GARDEN.BUILD_FILES_MISSING"] !== undefined){
let data99 = data45["GARDEN.BUILD_FILES_MISSING"];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.files === undefined){
const err248 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err248);
errors++;
}
for(const key25 in data99){
if(!(key25 === "files")){
const err249 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
vErrors = note(vErrors, err249);
errors++;
}
}
if(data99.files !== undefined){
let data100 = data99.files;
if(Array.isArray(data100)){
const len20 = data100.length;
for(let i20=0; i20<len20; i20++){
if(typeof data100[i20] !== "string"){
const err250 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING/files/" + i20,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err250);
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err251);
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err252);
errors++;
}
}
if(data45["GARDEN.README_MISSING"] !== undefined){
let data102 = data45["GARDEN.README_MISSING"];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.files === undefined){
const err253 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err253);
errors++;
}
for(const key26 in data102){
if(!(key26 === "files")){
const err254 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
vErrors = note(vErrors, err254);
errors++;
}
}
if(data102.files !== undefined){
let data103 = data102.files;
if(Array.isArray(data103)){
const len21 = data103.length;
for(let i21=0; i21<len21; i21++){
if(typeof data103[i21] !== "string"){
const err255 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING/files/" + i21,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err255);
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err256);
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err257);
errors++;
}
}
if(data45["GARDEN.REQUIREMENT_UNPINNED"] !== undefined){
let data105 = data45["GARDEN.REQUIREMENT_UNPINNED"];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.files === undefined){
const err258 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err258);
errors++;
}
for(const key27 in data105){
if(!(key27 === "files")){
const err259 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
vErrors = note(vErrors, err259);
errors++;
}
}
if(data105.files !== undefined){
let data106 = data105.files;
if(Array.isArray(data106)){
const len22 = data106.length;
for(let i22=0; i22<len22; i22++){
if(typeof data106[i22] !== "string"){
const err260 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED/files/" + i22,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err260);
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err261);
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err262);
errors++;
}
}
if(data45["GARDEN.BASE_UNPINNED"] !== undefined){
let data108 = data45["GARDEN.BASE_UNPINNED"];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.pin === undefined){
const err263 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/required",keyword:"required",params:{missingProperty: "pin"},message:"must have required property '"+"pin"+"'"};
vErrors = note(vErrors, err263);
errors++;
}
for(const key28 in data108){
if(!(key28 === "pin")){
const err264 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
vErrors = note(vErrors, err264);
errors++;
}
}
if(data108.pin !== undefined){
let data109 = data108.pin;
if(!((data109 === "tag") || (data109 === "digest"))){
const err265 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED/pin",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/properties/pin/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.policies.properties["GARDEN.BASE_UNPINNED"].properties.pin.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err265);
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err266);
errors++;
}
}
if(data45["GARDEN.MODEL_IN_IMAGE"] !== undefined){
let data110 = data45["GARDEN.MODEL_IN_IMAGE"];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.extensions === undefined){
const err267 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/required",keyword:"required",params:{missingProperty: "extensions"},message:"must have required property '"+"extensions"+"'"};
vErrors = note(vErrors, err267);
errors++;
}
for(const key29 in data110){
if(!(key29 === "extensions")){
const err268 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
vErrors = note(vErrors, err268);
errors++;
}
}
if(data110.extensions !== undefined){
let data111 = data110.extensions;
if(Array.isArray(data111)){
const len23 = data111.length;
for(let i23=0; i23<len23; i23++){
if(typeof data111[i23] !== "string"){
const err269 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE/extensions/" + i23,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/properties/extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err269);
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE/extensions",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/properties/extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err270);
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err271);
errors++;
}
}
if(data45["GARDEN.LICENSE_MISSING"] !== undefined){
let data113 = data45["GARDEN.LICENSE_MISSING"];
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.files === undefined){
const err272 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err272);
errors++;
}
if(data113.keys === undefined){
const err273 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
vErrors = note(vErrors, err273);
errors++;
}
for(const key30 in data113){
if(!((key30 === "files") || (key30 === "keys"))){
const err274 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
vErrors = note(vErrors, err274);
errors++;
}
}
if(data113.files !== undefined){
let data114 = data113.files;
if(Array.isArray(data114)){
const len24 = data114.length;
for(let i24=0; i24<len24; i24++){
if(typeof data114[i24] !== "string"){
const err275 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/files/" + i24,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err275);
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err276);
errors++;
}
}
if(data113.keys !== undefined){
let data116 = data113.keys;
if(Array.isArray(data116)){
const len25 = data116.length;
for(let i25=0; i25<len25; i25++){
if(typeof data116[i25] !== "string"){
const err277 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/keys/" + i25,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err277);
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err278);
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err279);
errors++;
}
}
if(data45["GARDEN.VERIFICATION_MISSING"] !== undefined){
let data118 = data45["GARDEN.VERIFICATION_MISSING"];
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.key === undefined){
const err280 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
vErrors = note(vErrors, err280);
errors++;
}
for(const key31 in data118){
if(!(key31 === "key")){
const err281 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
vErrors = note(vErrors, err281);
errors++;
}
}
if(data118.key !== undefined){
if(typeof data118.key !== "string"){
const err282 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING/key",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err282);
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err283);
errors++;
}
}
if(data45["GARDEN.VERIFICATION_STATUS"] !== undefined){
let data120 = data45["GARDEN.VERIFICATION_STATUS"];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.key === undefined){
const err284 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
vErrors = note(vErrors, err284);
errors++;
}
if(data120.words === undefined){
const err285 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
vErrors = note(vErrors, err285);
errors++;
}
for(const key32 in data120){
if(!((key32 === "key") || (key32 === "words"))){
const err286 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
vErrors = note(vErrors, err286);
errors++;
}
}
if(data120.key !== undefined){
if(typeof data120.key !== "string"){
const err287 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/key",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err287);
errors++;
}
}
if(data120.words !== undefined){
let data122 = data120.words;
if(Array.isArray(data122)){
const len26 = data122.length;
for(let i26=0; i26<len26; i26++){
if(typeof data122[i26] !== "string"){
const err288 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/words/" + i26,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err288);
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/words",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err289);
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err290);
errors++;
}
}
if(data45["GARDEN.MEDIA_TRACKED"] !== undefined){
let data124 = data45["GARDEN.MEDIA_TRACKED"];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.extensions === undefined){
const err291 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/required",keyword:"required",params:{missingProperty: "extensions"},message:"must have required property '"+"extensions"+"'"};
vErrors = note(vErrors, err291);
errors++;
}
for(const key33 in data124){
if(!(key33 === "extensions")){
const err292 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
vErrors = note(vErrors, err292);
errors++;
}
}
if(data124.extensions !== undefined){
let data125 = data124.extensions;
if(Array.isArray(data125)){
const len27 = data125.length;
for(let i27=0; i27<len27; i27++){
if(typeof data125[i27] !== "string"){
const err293 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED/extensions/" + i27,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/properties/extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err293);
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED/extensions",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/properties/extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err294);
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err295);
errors++;
}
}
if(data45["GARDEN.GITIGNORE_MISSING"] !== undefined){
let data127 = data45["GARDEN.GITIGNORE_MISSING"];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.files === undefined){
const err296 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err296);
errors++;
}
for(const key34 in data127){
if(!(key34 === "files")){
const err297 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
vErrors = note(vErrors, err297);
errors++;
}
}
if(data127.files !== undefined){
let data128 = data127.files;
if(Array.isArray(data128)){
const len28 = data128.length;
for(let i28=0; i28<len28; i28++){
if(typeof data128[i28] !== "string"){
const err298 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING/files/" + i28,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err298);
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err299);
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err300);
errors++;
}
}
if(data45["GARDEN.CHECKOUT_UNPINNED"] !== undefined){
let data130 = data45["GARDEN.CHECKOUT_UNPINNED"];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.files === undefined){
const err301 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err301);
errors++;
}
for(const key35 in data130){
if(!(key35 === "files")){
const err302 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
vErrors = note(vErrors, err302);
errors++;
}
}
if(data130.files !== undefined){
let data131 = data130.files;
if(Array.isArray(data131)){
const len29 = data131.length;
for(let i29=0; i29<len29; i29++){
if(typeof data131[i29] !== "string"){
const err303 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED/files/" + i29,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err303);
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err304);
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err305);
errors++;
}
}
if(data45["GARDEN.VENDORED_UNDOCUMENTED"] !== undefined){
let data133 = data45["GARDEN.VENDORED_UNDOCUMENTED"];
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.folders === undefined){
const err306 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "folders"},message:"must have required property '"+"folders"+"'"};
vErrors = note(vErrors, err306);
errors++;
}
if(data133.files === undefined){
const err307 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err307);
errors++;
}
if(data133.licenses === undefined){
const err308 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "licenses"},message:"must have required property '"+"licenses"+"'"};
vErrors = note(vErrors, err308);
errors++;
}
for(const key36 in data133){
if(!(((key36 === "folders") || (key36 === "files")) || (key36 === "licenses"))){
const err309 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
vErrors = note(vErrors, err309);
errors++;
}
}
if(data133.folders !== undefined){
let data134 = data133.folders;
if(Array.isArray(data134)){
const len30 = data134.length;
for(let i30=0; i30<len30; i30++){
if(typeof data134[i30] !== "string"){
const err310 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/folders/" + i30,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/folders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err310);
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/folders",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/folders/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err311);
errors++;
}
}
if(data133.files !== undefined){
let data136 = data133.files;
if(Array.isArray(data136)){
const len31 = data136.length;
for(let i31=0; i31<len31; i31++){
if(typeof data136[i31] !== "string"){
const err312 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/files/" + i31,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err312);
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err313);
errors++;
}
}
if(data133.licenses !== undefined){
let data138 = data133.licenses;
if(Array.isArray(data138)){
const len32 = data138.length;
for(let i32=0; i32<len32; i32++){
if(typeof data138[i32] !== "string"){
const err314 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/licenses/" + i32,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/licenses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err314);
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/licenses",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err315);
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err316);
errors++;
}
}
if(data45["GARDEN.SOURCE_IN_IMAGE"] !== undefined){
let data140 = data45["GARDEN.SOURCE_IN_IMAGE"];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.manifests === undefined){
const err317 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
vErrors = note(vErrors, err317);
errors++;
}
for(const key37 in data140){
if(!(key37 === "manifests")){
const err318 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
vErrors = note(vErrors, err318);
errors++;
}
}
if(data140.manifests !== undefined){
let data141 = data140.manifests;
if(Array.isArray(data141)){
const len33 = data141.length;
for(let i33=0; i33<len33; i33++){
if(typeof data141[i33] !== "string"){
const err319 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE/manifests/" + i33,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err319);
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE/manifests",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err320);
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err321);
errors++;
}
}
if(data45["GARDEN.README_EXPECTATION"] !== undefined){
let data143 = data45["GARDEN.README_EXPECTATION"];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.headings === undefined){
const err322 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/required",keyword:"required",params:{missingProperty: "headings"},message:"must have required property '"+"headings"+"'"};
vErrors = note(vErrors, err322);
errors++;
}
for(const key38 in data143){
if(!(key38 === "headings")){
const err323 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
vErrors = note(vErrors, err323);
errors++;
}
}
if(data143.headings !== undefined){
let data144 = data143.headings;
if(Array.isArray(data144)){
const len34 = data144.length;
for(let i34=0; i34<len34; i34++){
if(typeof data144[i34] !== "string"){
const err324 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION/headings/" + i34,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/properties/headings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err324);
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION/headings",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/properties/headings/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err325);
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err326);
errors++;
}
}
if(data45["GARDEN.README_SAMPLE"] !== undefined){
let data146 = data45["GARDEN.README_SAMPLE"];
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.headings === undefined){
const err327 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/required",keyword:"required",params:{missingProperty: "headings"},message:"must have required property '"+"headings"+"'"};
vErrors = note(vErrors, err327);
errors++;
}
for(const key39 in data146){
if(!(key39 === "headings")){
const err328 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
vErrors = note(vErrors, err328);
errors++;
}
}
if(data146.headings !== undefined){
let data147 = data146.headings;
if(Array.isArray(data147)){
const len35 = data147.length;
for(let i35=0; i35<len35; i35++){
if(typeof data147[i35] !== "string"){
const err329 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE/headings/" + i35,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/properties/headings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err329);
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE/headings",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/properties/headings/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err330);
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err331);
errors++;
}
}
if(data45["GARDEN.PEAK_VRAM_MISSING"] !== undefined){
let data149 = data45["GARDEN.PEAK_VRAM_MISSING"];
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.keys === undefined){
const err332 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
vErrors = note(vErrors, err332);
errors++;
}
for(const key40 in data149){
if(!(key40 === "keys")){
const err333 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
vErrors = note(vErrors, err333);
errors++;
}
}
if(data149.keys !== undefined){
let data150 = data149.keys;
if(Array.isArray(data150)){
const len36 = data150.length;
for(let i36=0; i36<len36; i36++){
if(typeof data150[i36] !== "string"){
const err334 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING/keys/" + i36,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err334);
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err335);
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err336);
errors++;
}
}
if(data45["GARDEN.BENCHMARK_FILES"] !== undefined){
let data152 = data45["GARDEN.BENCHMARK_FILES"];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.folder === undefined){
const err337 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
vErrors = note(vErrors, err337);
errors++;
}
if(data152.files === undefined){
const err338 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err338);
errors++;
}
for(const key41 in data152){
if(!((key41 === "folder") || (key41 === "files"))){
const err339 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
vErrors = note(vErrors, err339);
errors++;
}
}
if(data152.folder !== undefined){
if(typeof data152.folder !== "string"){
const err340 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/folder",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err340);
errors++;
}
}
if(data152.files !== undefined){
let data154 = data152.files;
if(Array.isArray(data154)){
const len37 = data154.length;
for(let i37=0; i37<len37; i37++){
if(typeof data154[i37] !== "string"){
const err341 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/files/" + i37,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err341);
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err342);
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err343);
errors++;
}
}
if(data45["GARDEN.ARCHIVE_UNLISTED"] !== undefined){
let data156 = data45["GARDEN.ARCHIVE_UNLISTED"];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.file === undefined){
const err344 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
vErrors = note(vErrors, err344);
errors++;
}
for(const key42 in data156){
if(!(key42 === "file")){
const err345 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
vErrors = note(vErrors, err345);
errors++;
}
}
if(data156.file !== undefined){
if(typeof data156.file !== "string"){
const err346 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED/file",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err346);
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err347);
errors++;
}
}
if(data45["GARDEN.CATALOGUE_UNLISTED"] !== undefined){
let data158 = data45["GARDEN.CATALOGUE_UNLISTED"];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.file === undefined){
const err348 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
vErrors = note(vErrors, err348);
errors++;
}
for(const key43 in data158){
if(!(key43 === "file")){
const err349 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
vErrors = note(vErrors, err349);
errors++;
}
}
if(data158.file !== undefined){
if(typeof data158.file !== "string"){
const err350 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED/file",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err350);
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err351);
errors++;
}
}
if(data45["GARDEN.COMMAND_DANGLING"] !== undefined){
let data160 = data45["GARDEN.COMMAND_DANGLING"];
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.command === undefined){
const err352 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
vErrors = note(vErrors, err352);
errors++;
}
for(const key44 in data160){
if(!(key44 === "command")){
const err353 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
vErrors = note(vErrors, err353);
errors++;
}
}
if(data160.command !== undefined){
if(typeof data160.command !== "string"){
const err354 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING/command",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err354);
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err355);
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err356);
errors++;
}
}
if(data37.baseline !== undefined){
if(typeof data37.baseline !== "string"){
const err357 = {instancePath:instancePath+"/validate/baseline",schemaPath:"#/properties/validate/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err357);
errors++;
}
}
if(data37.strict !== undefined){
if(typeof data37.strict !== "boolean"){
const err358 = {instancePath:instancePath+"/validate/strict",schemaPath:"#/properties/validate/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err358);
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err359);
errors++;
}
}
if(data.workspace !== undefined){
let data164 = data.workspace;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.profile === undefined){
const err360 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
vErrors = note(vErrors, err360);
errors++;
}
if(data164.large_file_mb === undefined){
const err361 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "large_file_mb"},message:"must have required property '"+"large_file_mb"+"'"};
vErrors = note(vErrors, err361);
errors++;
}
if(data164.model_extensions === undefined){
const err362 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "model_extensions"},message:"must have required property '"+"model_extensions"+"'"};
vErrors = note(vErrors, err362);
errors++;
}
if(data164.workflow === undefined){
const err363 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
vErrors = note(vErrors, err363);
errors++;
}
if(data164.environment === undefined){
const err364 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
vErrors = note(vErrors, err364);
errors++;
}
if(data164.lfs === undefined){
const err365 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "lfs"},message:"must have required property '"+"lfs"+"'"};
vErrors = note(vErrors, err365);
errors++;
}
if(data164.checksums === undefined){
const err366 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "checksums"},message:"must have required property '"+"checksums"+"'"};
vErrors = note(vErrors, err366);
errors++;
}
if(data164.signatures === undefined){
const err367 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
vErrors = note(vErrors, err367);
errors++;
}
if(data164.keyring === undefined){
const err368 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "keyring"},message:"must have required property '"+"keyring"+"'"};
vErrors = note(vErrors, err368);
errors++;
}
if(data164.trusted_keys === undefined){
const err369 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "trusted_keys"},message:"must have required property '"+"trusted_keys"+"'"};
vErrors = note(vErrors, err369);
errors++;
}
if(data164.threshold === undefined){
const err370 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'"};
vErrors = note(vErrors, err370);
errors++;
}
for(const key45 in data164){
if(!(func1.call(schema31.properties.workspace.properties, key45))){
const err371 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
vErrors = note(vErrors, err371);
errors++;
}
}
if(data164.profile !== undefined){
let data165 = data164.profile;
if(!((((data165 === "auto") || (data165 === "off")) || (data165 === "seed")) || (data165 === "full"))){
const err372 = {instancePath:instancePath+"/workspace/profile",schemaPath:"#/properties/workspace/properties/profile/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.profile.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err372);
errors++;
}
}
if(data164.large_file_mb !== undefined){
let data166 = data164.large_file_mb;
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 <= 0 || isNaN(data166)){
const err373 = {instancePath:instancePath+"/workspace/large_file_mb",schemaPath:"#/properties/workspace/properties/large_file_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err373);
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/workspace/large_file_mb",schemaPath:"#/properties/workspace/properties/large_file_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err374);
errors++;
}
}
if(data164.model_extensions !== undefined){
let data167 = data164.model_extensions;
if(Array.isArray(data167)){
if(data167.length < 1){
const err375 = {instancePath:instancePath+"/workspace/model_extensions",schemaPath:"#/properties/workspace/properties/model_extensions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = note(vErrors, err375);
errors++;
}
const len38 = data167.length;
for(let i38=0; i38<len38; i38++){
let data168 = data167[i38];
if(typeof data168 === "string"){
if(!pattern6.test(data168)){
const err376 = {instancePath:instancePath+"/workspace/model_extensions/" + i38,schemaPath:"#/properties/workspace/properties/model_extensions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.]{0,31}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.]{0,31}$"+"\""};
vErrors = note(vErrors, err376);
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/workspace/model_extensions/" + i38,schemaPath:"#/properties/workspace/properties/model_extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err377);
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/workspace/model_extensions",schemaPath:"#/properties/workspace/properties/model_extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err378);
errors++;
}
}
if(data164.workflow !== undefined){
if(typeof data164.workflow !== "boolean"){
const err379 = {instancePath:instancePath+"/workspace/workflow",schemaPath:"#/properties/workspace/properties/workflow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err379);
errors++;
}
}
if(data164.environment !== undefined){
if(typeof data164.environment !== "boolean"){
const err380 = {instancePath:instancePath+"/workspace/environment",schemaPath:"#/properties/workspace/properties/environment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err380);
errors++;
}
}
if(data164.lfs !== undefined){
let data171 = data164.lfs;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.server === undefined){
const err381 = {instancePath:instancePath+"/workspace/lfs",schemaPath:"#/properties/workspace/properties/lfs/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'"};
vErrors = note(vErrors, err381);
errors++;
}
for(const key46 in data171){
if(!(key46 === "server")){
const err382 = {instancePath:instancePath+"/workspace/lfs",schemaPath:"#/properties/workspace/properties/lfs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
vErrors = note(vErrors, err382);
errors++;
}
}
if(data171.server !== undefined){
let data172 = data171.server;
if(typeof data172 === "string"){
if(!pattern7.test(data172)){
const err383 = {instancePath:instancePath+"/workspace/lfs/server",schemaPath:"#/properties/workspace/properties/lfs/properties/server/pattern",keyword:"pattern",params:{pattern: "^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$"},message:"must match pattern \""+"^(off|auto|https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/\\S*)?)$"+"\""};
vErrors = note(vErrors, err383);
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/workspace/lfs/server",schemaPath:"#/properties/workspace/properties/lfs/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err384);
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/workspace/lfs",schemaPath:"#/properties/workspace/properties/lfs/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err385);
errors++;
}
}
if(data164.checksums !== undefined){
let data173 = data164.checksums;
if(!(((data173 === "off") || (data173 === "warn")) || (data173 === "require"))){
const err386 = {instancePath:instancePath+"/workspace/checksums",schemaPath:"#/properties/workspace/properties/checksums/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.checksums.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err386);
errors++;
}
}
if(data164.signatures !== undefined){
let data174 = data164.signatures;
if(!(((data174 === "off") || (data174 === "warn")) || (data174 === "require"))){
const err387 = {instancePath:instancePath+"/workspace/signatures",schemaPath:"#/properties/workspace/properties/signatures/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.signatures.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err387);
errors++;
}
}
if(data164.keyring !== undefined){
if(typeof data164.keyring !== "string"){
const err388 = {instancePath:instancePath+"/workspace/keyring",schemaPath:"#/properties/workspace/properties/keyring/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err388);
errors++;
}
}
if(data164.trusted_keys !== undefined){
let data176 = data164.trusted_keys;
if(Array.isArray(data176)){
const len39 = data176.length;
for(let i39=0; i39<len39; i39++){
let data177 = data176[i39];
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.fingerprint === undefined){
const err389 = {instancePath:instancePath+"/workspace/trusted_keys/" + i39,schemaPath:"#/properties/workspace/properties/trusted_keys/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
vErrors = note(vErrors, err389);
errors++;
}
for(const key47 in data177){
if(!(((((key47 === "fingerprint") || (key47 === "name")) || (key47 === "paths")) || (key47 === "since")) || (key47 === "until"))){
const err390 = {instancePath:instancePath+"/workspace/trusted_keys/" + i39,schemaPath:"#/properties/workspace/properties/trusted_keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
vErrors = note(vErrors, err390);
errors++;
}
}
if(data177.fingerprint !== undefined){
let data178 = data177.fingerprint;
if(typeof data178 === "string"){
if(!pattern8.test(data178)){
const err391 = {instancePath:instancePath+"/workspace/trusted_keys/" + i39+"/fingerprint",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"},message:"must match pattern \""+"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"+"\""};
vErrors = note(vErrors, err391);
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/workspace/trusted_keys/" + i39+"/fingerprint",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err392);
errors++;
}
}
if(data177.name !== undefined){
if(typeof data177.name !== "string"){
const err393 = {instancePath:instancePath+"/workspace/trusted_keys/" + i39+"/name",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err393);
errors++;
}
}
if(data177.paths !== undefined){
let data180 = data177.paths;
if(Array.isArray(data180)){
const len40 = data180.length;
for(let i40=0; i40<len40; i40++){
if(typeof data180[i40] !== "string"){
const err394 = {instancePath:instancePath+"/workspace/trusted_keys/" + i39+"/paths/" + i40,schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err394);
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/workspace/trusted_keys/" + i39+"/paths",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err395);
errors++;
}
}
if(data177.since !== undefined){
if(typeof data177.since !== "string"){
const err396 = {instancePath:instancePath+"/workspace/trusted_keys/" + i39+"/since",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err396);
errors++;
}
}
if(data177.until !== undefined){
if(typeof data177.until !== "string"){
const err397 = {instancePath:instancePath+"/workspace/trusted_keys/" + i39+"/until",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err397);
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/workspace/trusted_keys/" + i39,schemaPath:"#/properties/workspace/properties/trusted_keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err398);
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/workspace/trusted_keys",schemaPath:"#/properties/workspace/properties/trusted_keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err399);
errors++;
}
}
if(data164.threshold !== undefined){
let data184 = data164.threshold;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
const err400 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err400);
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 > 16 || isNaN(data184)){
const err401 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
vErrors = note(vErrors, err401);
errors++;
}
if(data184 < 1 || isNaN(data184)){
const err402 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err402);
errors++;
}
}
}
}
else {
const err403 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err403);
errors++;
}
}
if(data.contracts !== undefined){
let data185 = data.contracts;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.path === undefined){
const err404 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err404);
errors++;
}
for(const key48 in data185){
if(!(key48 === "path")){
const err405 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
vErrors = note(vErrors, err405);
errors++;
}
}
if(data185.path !== undefined){
if(typeof data185.path !== "string"){
const err406 = {instancePath:instancePath+"/contracts/path",schemaPath:"#/properties/contracts/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err406);
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err407);
errors++;
}
}
if(data.archive !== undefined){
let data187 = data.archive;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.mode === undefined){
const err408 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
vErrors = note(vErrors, err408);
errors++;
}
for(const key49 in data187){
if(!(key49 === "mode")){
const err409 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
vErrors = note(vErrors, err409);
errors++;
}
}
if(data187.mode !== undefined){
let data188 = data187.mode;
if(!((data188 === "move") || (data188 === "flag"))){
const err410 = {instancePath:instancePath+"/archive/mode",schemaPath:"#/properties/archive/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.archive.properties.mode.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err410);
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err411);
errors++;
}
}
if(data.work_dir !== undefined){
let data189 = data.work_dir;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.path === undefined){
const err412 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err412);
errors++;
}
for(const key50 in data189){
if(!(key50 === "path")){
const err413 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
vErrors = note(vErrors, err413);
errors++;
}
}
if(data189.path !== undefined){
let data190 = data189.path;
if((typeof data190 !== "string") && (data190 !== null)){
const err414 = {instancePath:instancePath+"/work_dir/path",schemaPath:"#/properties/work_dir/properties/path/type",keyword:"type",params:{type: schema31.properties.work_dir.properties.path.type},message:"must be string,null"};
vErrors = note(vErrors, err414);
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err415);
errors++;
}
}
if(data.compare !== undefined){
let data191 = data.compare;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.tolerance === undefined){
const err416 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
vErrors = note(vErrors, err416);
errors++;
}
if(data191.runner === undefined){
const err417 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "runner"},message:"must have required property '"+"runner"+"'"};
vErrors = note(vErrors, err417);
errors++;
}
if(data191.metrics === undefined){
const err418 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
vErrors = note(vErrors, err418);
errors++;
}
for(const key51 in data191){
if(!(((key51 === "tolerance") || (key51 === "runner")) || (key51 === "metrics"))){
const err419 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
vErrors = note(vErrors, err419);
errors++;
}
}
if(data191.tolerance !== undefined){
let data192 = data191.tolerance;
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
const err420 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err420);
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err421);
errors++;
}
}
if(data191.runner !== undefined){
let data193 = data191.runner;
if(!((data193 === "shared") || (data193 === "dedicated"))){
const err422 = {instancePath:instancePath+"/compare/runner",schemaPath:"#/properties/compare/properties/runner/enum",keyword:"enum",params:{allowedValues: schema31.properties.compare.properties.runner.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err422);
errors++;
}
}
if(data191.metrics !== undefined){
let data194 = data191.metrics;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key52 in data194){
let data195 = data194[key52];
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key53 in data195){
if(!((((key53 === "tolerance") || (key53 === "direction")) || (key53 === "unit")) || (key53 === "class"))){
const err423 = {instancePath:instancePath+"/compare/metrics/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
vErrors = note(vErrors, err423);
errors++;
}
}
if(data195.tolerance !== undefined){
let data196 = data195.tolerance;
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
const err424 = {instancePath:instancePath+"/compare/metrics/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err424);
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/compare/metrics/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err425);
errors++;
}
}
if(data195.direction !== undefined){
let data197 = data195.direction;
if(!(((data197 === "min") || (data197 === "max")) || (data197 === "neutral"))){
const err426 = {instancePath:instancePath+"/compare/metrics/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.compare.properties.metrics.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err426);
errors++;
}
}
if(data195.unit !== undefined){
if(typeof data195.unit !== "string"){
const err427 = {instancePath:instancePath+"/compare/metrics/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err427);
errors++;
}
}
if(data195.class !== undefined){
let data199 = data195.class;
if(!((((data199 === "exact") || (data199 === "near")) || (data199 === "time")) || (data199 === "quality"))){
const err428 = {instancePath:instancePath+"/compare/metrics/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/class",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/class/enum",keyword:"enum",params:{allowedValues: schema31.properties.compare.properties.metrics.additionalProperties.properties.class.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err428);
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/compare/metrics/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err429);
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/compare/metrics",schemaPath:"#/properties/compare/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err430);
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err431);
errors++;
}
}
if(data.history !== undefined){
let data200 = data.history;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.branch === undefined){
const err432 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
vErrors = note(vErrors, err432);
errors++;
}
if(data200.remote === undefined){
const err433 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "remote"},message:"must have required property '"+"remote"+"'"};
vErrors = note(vErrors, err433);
errors++;
}
if(data200.keep_months === undefined){
const err434 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "keep_months"},message:"must have required property '"+"keep_months"+"'"};
vErrors = note(vErrors, err434);
errors++;
}
if(data200.accept_days === undefined){
const err435 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "accept_days"},message:"must have required property '"+"accept_days"+"'"};
vErrors = note(vErrors, err435);
errors++;
}
if(data200.default_branch === undefined){
const err436 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "default_branch"},message:"must have required property '"+"default_branch"+"'"};
vErrors = note(vErrors, err436);
errors++;
}
if(data200.badges === undefined){
const err437 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "badges"},message:"must have required property '"+"badges"+"'"};
vErrors = note(vErrors, err437);
errors++;
}
for(const key54 in data200){
if(!((((((key54 === "branch") || (key54 === "remote")) || (key54 === "keep_months")) || (key54 === "accept_days")) || (key54 === "default_branch")) || (key54 === "badges"))){
const err438 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
vErrors = note(vErrors, err438);
errors++;
}
}
if(data200.branch !== undefined){
let data201 = data200.branch;
if(typeof data201 === "string"){
if(!pattern9.test(data201)){
const err439 = {instancePath:instancePath+"/history/branch",schemaPath:"#/properties/history/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$"+"\""};
vErrors = note(vErrors, err439);
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/history/branch",schemaPath:"#/properties/history/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err440);
errors++;
}
}
if(data200.remote !== undefined){
let data202 = data200.remote;
if(typeof data202 === "string"){
if(!pattern10.test(data202)){
const err441 = {instancePath:instancePath+"/history/remote",schemaPath:"#/properties/history/properties/remote/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"+"\""};
vErrors = note(vErrors, err441);
errors++;
}
}
else {
const err442 = {instancePath:instancePath+"/history/remote",schemaPath:"#/properties/history/properties/remote/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err442);
errors++;
}
}
if(data200.keep_months !== undefined){
let data203 = data200.keep_months;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
const err443 = {instancePath:instancePath+"/history/keep_months",schemaPath:"#/properties/history/properties/keep_months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err443);
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 > 1200 || isNaN(data203)){
const err444 = {instancePath:instancePath+"/history/keep_months",schemaPath:"#/properties/history/properties/keep_months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1200},message:"must be <= 1200"};
vErrors = note(vErrors, err444);
errors++;
}
if(data203 < 1 || isNaN(data203)){
const err445 = {instancePath:instancePath+"/history/keep_months",schemaPath:"#/properties/history/properties/keep_months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err445);
errors++;
}
}
}
if(data200.accept_days !== undefined){
let data204 = data200.accept_days;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
const err446 = {instancePath:instancePath+"/history/accept_days",schemaPath:"#/properties/history/properties/accept_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err446);
errors++;
}
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 > 3650 || isNaN(data204)){
const err447 = {instancePath:instancePath+"/history/accept_days",schemaPath:"#/properties/history/properties/accept_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"};
vErrors = note(vErrors, err447);
errors++;
}
if(data204 < 1 || isNaN(data204)){
const err448 = {instancePath:instancePath+"/history/accept_days",schemaPath:"#/properties/history/properties/accept_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err448);
errors++;
}
}
}
if(data200.default_branch !== undefined){
let data205 = data200.default_branch;
if((typeof data205 !== "string") && (data205 !== null)){
const err449 = {instancePath:instancePath+"/history/default_branch",schemaPath:"#/properties/history/properties/default_branch/type",keyword:"type",params:{type: schema31.properties.history.properties.default_branch.type},message:"must be string,null"};
vErrors = note(vErrors, err449);
errors++;
}
if(typeof data205 === "string"){
if(!pattern9.test(data205)){
const err450 = {instancePath:instancePath+"/history/default_branch",schemaPath:"#/properties/history/properties/default_branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$"+"\""};
vErrors = note(vErrors, err450);
errors++;
}
}
}
if(data200.badges !== undefined){
if(typeof data200.badges !== "boolean"){
const err451 = {instancePath:instancePath+"/history/badges",schemaPath:"#/properties/history/properties/badges/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err451);
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err452);
errors++;
}
}
if(data.export !== undefined){
let data207 = data.export;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.file_mb === undefined){
const err453 = {instancePath:instancePath+"/export",schemaPath:"#/properties/export/required",keyword:"required",params:{missingProperty: "file_mb"},message:"must have required property '"+"file_mb"+"'"};
vErrors = note(vErrors, err453);
errors++;
}
if(data207.total_mb === undefined){
const err454 = {instancePath:instancePath+"/export",schemaPath:"#/properties/export/required",keyword:"required",params:{missingProperty: "total_mb"},message:"must have required property '"+"total_mb"+"'"};
vErrors = note(vErrors, err454);
errors++;
}
if(data207.files === undefined){
const err455 = {instancePath:instancePath+"/export",schemaPath:"#/properties/export/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err455);
errors++;
}
if(data207.prove === undefined){
const err456 = {instancePath:instancePath+"/export",schemaPath:"#/properties/export/required",keyword:"required",params:{missingProperty: "prove"},message:"must have required property '"+"prove"+"'"};
vErrors = note(vErrors, err456);
errors++;
}
for(const key55 in data207){
if(!((((key55 === "file_mb") || (key55 === "total_mb")) || (key55 === "files")) || (key55 === "prove"))){
const err457 = {instancePath:instancePath+"/export",schemaPath:"#/properties/export/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
vErrors = note(vErrors, err457);
errors++;
}
}
if(data207.file_mb !== undefined){
let data208 = data207.file_mb;
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 > 100 || isNaN(data208)){
const err458 = {instancePath:instancePath+"/export/file_mb",schemaPath:"#/properties/export/properties/file_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
vErrors = note(vErrors, err458);
errors++;
}
if(data208 <= 0 || isNaN(data208)){
const err459 = {instancePath:instancePath+"/export/file_mb",schemaPath:"#/properties/export/properties/file_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err459);
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/export/file_mb",schemaPath:"#/properties/export/properties/file_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err460);
errors++;
}
}
if(data207.total_mb !== undefined){
let data209 = data207.total_mb;
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 > 2048 || isNaN(data209)){
const err461 = {instancePath:instancePath+"/export/total_mb",schemaPath:"#/properties/export/properties/total_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048},message:"must be <= 2048"};
vErrors = note(vErrors, err461);
errors++;
}
if(data209 <= 0 || isNaN(data209)){
const err462 = {instancePath:instancePath+"/export/total_mb",schemaPath:"#/properties/export/properties/total_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err462);
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/export/total_mb",schemaPath:"#/properties/export/properties/total_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err463);
errors++;
}
}
if(data207.files !== undefined){
let data210 = data207.files;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
const err464 = {instancePath:instancePath+"/export/files",schemaPath:"#/properties/export/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err464);
errors++;
}
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 > 20000 || isNaN(data210)){
const err465 = {instancePath:instancePath+"/export/files",schemaPath:"#/properties/export/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},message:"must be <= 20000"};
vErrors = note(vErrors, err465);
errors++;
}
if(data210 < 1 || isNaN(data210)){
const err466 = {instancePath:instancePath+"/export/files",schemaPath:"#/properties/export/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err466);
errors++;
}
}
}
if(data207.prove !== undefined){
if(typeof data207.prove !== "boolean"){
const err467 = {instancePath:instancePath+"/export/prove",schemaPath:"#/properties/export/properties/prove/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err467);
errors++;
}
}
}
else {
const err468 = {instancePath:instancePath+"/export",schemaPath:"#/properties/export/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err468);
errors++;
}
}
if(data.health !== undefined){
let data212 = data.health;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.months === undefined){
const err469 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
vErrors = note(vErrors, err469);
errors++;
}
if(data212.required_rung === undefined){
const err470 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "required_rung"},message:"must have required property '"+"required_rung"+"'"};
vErrors = note(vErrors, err470);
errors++;
}
if(data212.stale_days === undefined){
const err471 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "stale_days"},message:"must have required property '"+"stale_days"+"'"};
vErrors = note(vErrors, err471);
errors++;
}
if(data212.red_after === undefined){
const err472 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "red_after"},message:"must have required property '"+"red_after"+"'"};
vErrors = note(vErrors, err472);
errors++;
}
if(data212.grace_days === undefined){
const err473 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "grace_days"},message:"must have required property '"+"grace_days"+"'"};
vErrors = note(vErrors, err473);
errors++;
}
if(data212.incident === undefined){
const err474 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "incident"},message:"must have required property '"+"incident"+"'"};
vErrors = note(vErrors, err474);
errors++;
}
if(data212.promote_after_weeks === undefined){
const err475 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "promote_after_weeks"},message:"must have required property '"+"promote_after_weeks"+"'"};
vErrors = note(vErrors, err475);
errors++;
}
if(data212.graduate === undefined){
const err476 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "graduate"},message:"must have required property '"+"graduate"+"'"};
vErrors = note(vErrors, err476);
errors++;
}
for(const key56 in data212){
if(!((((((((key56 === "months") || (key56 === "required_rung")) || (key56 === "stale_days")) || (key56 === "red_after")) || (key56 === "grace_days")) || (key56 === "incident")) || (key56 === "promote_after_weeks")) || (key56 === "graduate"))){
const err477 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
vErrors = note(vErrors, err477);
errors++;
}
}
if(data212.months !== undefined){
let data213 = data212.months;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
const err478 = {instancePath:instancePath+"/health/months",schemaPath:"#/properties/health/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err478);
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 > 120 || isNaN(data213)){
const err479 = {instancePath:instancePath+"/health/months",schemaPath:"#/properties/health/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120"};
vErrors = note(vErrors, err479);
errors++;
}
if(data213 < 1 || isNaN(data213)){
const err480 = {instancePath:instancePath+"/health/months",schemaPath:"#/properties/health/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err480);
errors++;
}
}
}
if(data212.required_rung !== undefined){
let data214 = data212.required_rung;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.stable === undefined){
const err481 = {instancePath:instancePath+"/health/required_rung",schemaPath:"#/properties/health/properties/required_rung/required",keyword:"required",params:{missingProperty: "stable"},message:"must have required property '"+"stable"+"'"};
vErrors = note(vErrors, err481);
errors++;
}
if(data214.beta === undefined){
const err482 = {instancePath:instancePath+"/health/required_rung",schemaPath:"#/properties/health/properties/required_rung/required",keyword:"required",params:{missingProperty: "beta"},message:"must have required property '"+"beta"+"'"};
vErrors = note(vErrors, err482);
errors++;
}
if(data214.experimental === undefined){
const err483 = {instancePath:instancePath+"/health/required_rung",schemaPath:"#/properties/health/properties/required_rung/required",keyword:"required",params:{missingProperty: "experimental"},message:"must have required property '"+"experimental"+"'"};
vErrors = note(vErrors, err483);
errors++;
}
for(const key57 in data214){
if(!(((key57 === "stable") || (key57 === "beta")) || (key57 === "experimental"))){
const err484 = {instancePath:instancePath+"/health/required_rung",schemaPath:"#/properties/health/properties/required_rung/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
vErrors = note(vErrors, err484);
errors++;
}
}
if(data214.stable !== undefined){
let data215 = data214.stable;
if(!((((((data215 === "parsed") || (data215 === "contracted")) || (data215 === "built")) || (data215 === "probed")) || (data215 === "smoked")) || (data215 === "benchmarked"))){
const err485 = {instancePath:instancePath+"/health/required_rung/stable",schemaPath:"#/properties/health/properties/required_rung/properties/stable/enum",keyword:"enum",params:{allowedValues: schema31.properties.health.properties.required_rung.properties.stable.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err485);
errors++;
}
}
if(data214.beta !== undefined){
let data216 = data214.beta;
if(!((((((data216 === "parsed") || (data216 === "contracted")) || (data216 === "built")) || (data216 === "probed")) || (data216 === "smoked")) || (data216 === "benchmarked"))){
const err486 = {instancePath:instancePath+"/health/required_rung/beta",schemaPath:"#/properties/health/properties/required_rung/properties/beta/enum",keyword:"enum",params:{allowedValues: schema31.properties.health.properties.required_rung.properties.beta.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err486);
errors++;
}
}
if(data214.experimental !== undefined){
let data217 = data214.experimental;
if(!((((((data217 === "parsed") || (data217 === "contracted")) || (data217 === "built")) || (data217 === "probed")) || (data217 === "smoked")) || (data217 === "benchmarked"))){
const err487 = {instancePath:instancePath+"/health/required_rung/experimental",schemaPath:"#/properties/health/properties/required_rung/properties/experimental/enum",keyword:"enum",params:{allowedValues: schema31.properties.health.properties.required_rung.properties.experimental.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err487);
errors++;
}
}
}
else {
const err488 = {instancePath:instancePath+"/health/required_rung",schemaPath:"#/properties/health/properties/required_rung/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err488);
errors++;
}
}
if(data212.stale_days !== undefined){
let data218 = data212.stale_days;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.stable === undefined){
const err489 = {instancePath:instancePath+"/health/stale_days",schemaPath:"#/properties/health/properties/stale_days/required",keyword:"required",params:{missingProperty: "stable"},message:"must have required property '"+"stable"+"'"};
vErrors = note(vErrors, err489);
errors++;
}
if(data218.beta === undefined){
const err490 = {instancePath:instancePath+"/health/stale_days",schemaPath:"#/properties/health/properties/stale_days/required",keyword:"required",params:{missingProperty: "beta"},message:"must have required property '"+"beta"+"'"};
vErrors = note(vErrors, err490);
errors++;
}
if(data218.experimental === undefined){
const err491 = {instancePath:instancePath+"/health/stale_days",schemaPath:"#/properties/health/properties/stale_days/required",keyword:"required",params:{missingProperty: "experimental"},message:"must have required property '"+"experimental"+"'"};
vErrors = note(vErrors, err491);
errors++;
}
for(const key58 in data218){
if(!(((key58 === "stable") || (key58 === "beta")) || (key58 === "experimental"))){
const err492 = {instancePath:instancePath+"/health/stale_days",schemaPath:"#/properties/health/properties/stale_days/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
vErrors = note(vErrors, err492);
errors++;
}
}
if(data218.stable !== undefined){
let data219 = data218.stable;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
const err493 = {instancePath:instancePath+"/health/stale_days/stable",schemaPath:"#/properties/health/properties/stale_days/properties/stable/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err493);
errors++;
}
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 > 3650 || isNaN(data219)){
const err494 = {instancePath:instancePath+"/health/stale_days/stable",schemaPath:"#/properties/health/properties/stale_days/properties/stable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"};
vErrors = note(vErrors, err494);
errors++;
}
if(data219 < 1 || isNaN(data219)){
const err495 = {instancePath:instancePath+"/health/stale_days/stable",schemaPath:"#/properties/health/properties/stale_days/properties/stable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err495);
errors++;
}
}
}
if(data218.beta !== undefined){
let data220 = data218.beta;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
const err496 = {instancePath:instancePath+"/health/stale_days/beta",schemaPath:"#/properties/health/properties/stale_days/properties/beta/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err496);
errors++;
}
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 > 3650 || isNaN(data220)){
const err497 = {instancePath:instancePath+"/health/stale_days/beta",schemaPath:"#/properties/health/properties/stale_days/properties/beta/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"};
vErrors = note(vErrors, err497);
errors++;
}
if(data220 < 1 || isNaN(data220)){
const err498 = {instancePath:instancePath+"/health/stale_days/beta",schemaPath:"#/properties/health/properties/stale_days/properties/beta/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err498);
errors++;
}
}
}
if(data218.experimental !== undefined){
let data221 = data218.experimental;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
const err499 = {instancePath:instancePath+"/health/stale_days/experimental",schemaPath:"#/properties/health/properties/stale_days/properties/experimental/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err499);
errors++;
}
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 > 3650 || isNaN(data221)){
const err500 = {instancePath:instancePath+"/health/stale_days/experimental",schemaPath:"#/properties/health/properties/stale_days/properties/experimental/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"};
vErrors = note(vErrors, err500);
errors++;
}
if(data221 < 1 || isNaN(data221)){
const err501 = {instancePath:instancePath+"/health/stale_days/experimental",schemaPath:"#/properties/health/properties/stale_days/properties/experimental/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err501);
errors++;
}
}
}
}
else {
const err502 = {instancePath:instancePath+"/health/stale_days",schemaPath:"#/properties/health/properties/stale_days/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err502);
errors++;
}
}
if(data212.red_after !== undefined){
let data222 = data212.red_after;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
const err503 = {instancePath:instancePath+"/health/red_after",schemaPath:"#/properties/health/properties/red_after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err503);
errors++;
}
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 > 1000 || isNaN(data222)){
const err504 = {instancePath:instancePath+"/health/red_after",schemaPath:"#/properties/health/properties/red_after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
vErrors = note(vErrors, err504);
errors++;
}
if(data222 < 1 || isNaN(data222)){
const err505 = {instancePath:instancePath+"/health/red_after",schemaPath:"#/properties/health/properties/red_after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err505);
errors++;
}
}
}
if(data212.grace_days !== undefined){
let data223 = data212.grace_days;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
const err506 = {instancePath:instancePath+"/health/grace_days",schemaPath:"#/properties/health/properties/grace_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err506);
errors++;
}
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 > 3650 || isNaN(data223)){
const err507 = {instancePath:instancePath+"/health/grace_days",schemaPath:"#/properties/health/properties/grace_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"};
vErrors = note(vErrors, err507);
errors++;
}
if(data223 < 0 || isNaN(data223)){
const err508 = {instancePath:instancePath+"/health/grace_days",schemaPath:"#/properties/health/properties/grace_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err508);
errors++;
}
}
}
if(data212.incident !== undefined){
let data224 = data212.incident;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
if(data224.share === undefined){
const err509 = {instancePath:instancePath+"/health/incident",schemaPath:"#/properties/health/properties/incident/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
vErrors = note(vErrors, err509);
errors++;
}
if(data224.min === undefined){
const err510 = {instancePath:instancePath+"/health/incident",schemaPath:"#/properties/health/properties/incident/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"};
vErrors = note(vErrors, err510);
errors++;
}
for(const key59 in data224){
if(!((key59 === "share") || (key59 === "min"))){
const err511 = {instancePath:instancePath+"/health/incident",schemaPath:"#/properties/health/properties/incident/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
vErrors = note(vErrors, err511);
errors++;
}
}
if(data224.share !== undefined){
let data225 = data224.share;
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 > 1 || isNaN(data225)){
const err512 = {instancePath:instancePath+"/health/incident/share",schemaPath:"#/properties/health/properties/incident/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = note(vErrors, err512);
errors++;
}
if(data225 <= 0 || isNaN(data225)){
const err513 = {instancePath:instancePath+"/health/incident/share",schemaPath:"#/properties/health/properties/incident/properties/share/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err513);
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/health/incident/share",schemaPath:"#/properties/health/properties/incident/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err514);
errors++;
}
}
if(data224.min !== undefined){
let data226 = data224.min;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
const err515 = {instancePath:instancePath+"/health/incident/min",schemaPath:"#/properties/health/properties/incident/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err515);
errors++;
}
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 > 100000 || isNaN(data226)){
const err516 = {instancePath:instancePath+"/health/incident/min",schemaPath:"#/properties/health/properties/incident/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
vErrors = note(vErrors, err516);
errors++;
}
if(data226 < 2 || isNaN(data226)){
const err517 = {instancePath:instancePath+"/health/incident/min",schemaPath:"#/properties/health/properties/incident/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
vErrors = note(vErrors, err517);
errors++;
}
}
}
}
else {
const err518 = {instancePath:instancePath+"/health/incident",schemaPath:"#/properties/health/properties/incident/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err518);
errors++;
}
}
if(data212.promote_after_weeks !== undefined){
let data227 = data212.promote_after_weeks;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
const err519 = {instancePath:instancePath+"/health/promote_after_weeks",schemaPath:"#/properties/health/properties/promote_after_weeks/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err519);
errors++;
}
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 > 520 || isNaN(data227)){
const err520 = {instancePath:instancePath+"/health/promote_after_weeks",schemaPath:"#/properties/health/properties/promote_after_weeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520"};
vErrors = note(vErrors, err520);
errors++;
}
if(data227 < 1 || isNaN(data227)){
const err521 = {instancePath:instancePath+"/health/promote_after_weeks",schemaPath:"#/properties/health/properties/promote_after_weeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err521);
errors++;
}
}
}
if(data212.graduate !== undefined){
let data228 = data212.graduate;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
if(data228.external_users === undefined){
const err522 = {instancePath:instancePath+"/health/graduate",schemaPath:"#/properties/health/properties/graduate/required",keyword:"required",params:{missingProperty: "external_users"},message:"must have required property '"+"external_users"+"'"};
vErrors = note(vErrors, err522);
errors++;
}
if(data228.artifact_mb === undefined){
const err523 = {instancePath:instancePath+"/health/graduate",schemaPath:"#/properties/health/properties/graduate/required",keyword:"required",params:{missingProperty: "artifact_mb"},message:"must have required property '"+"artifact_mb"+"'"};
vErrors = note(vErrors, err523);
errors++;
}
if(data228.breaking_changes === undefined){
const err524 = {instancePath:instancePath+"/health/graduate",schemaPath:"#/properties/health/properties/graduate/required",keyword:"required",params:{missingProperty: "breaking_changes"},message:"must have required property '"+"breaking_changes"+"'"};
vErrors = note(vErrors, err524);
errors++;
}
if(data228.bulk_examples === undefined){
const err525 = {instancePath:instancePath+"/health/graduate",schemaPath:"#/properties/health/properties/graduate/required",keyword:"required",params:{missingProperty: "bulk_examples"},message:"must have required property '"+"bulk_examples"+"'"};
vErrors = note(vErrors, err525);
errors++;
}
for(const key60 in data228){
if(!((((key60 === "external_users") || (key60 === "artifact_mb")) || (key60 === "breaking_changes")) || (key60 === "bulk_examples"))){
const err526 = {instancePath:instancePath+"/health/graduate",schemaPath:"#/properties/health/properties/graduate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
vErrors = note(vErrors, err526);
errors++;
}
}
if(data228.external_users !== undefined){
let data229 = data228.external_users;
if(!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))){
const err527 = {instancePath:instancePath+"/health/graduate/external_users",schemaPath:"#/properties/health/properties/graduate/properties/external_users/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err527);
errors++;
}
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 0 || isNaN(data229)){
const err528 = {instancePath:instancePath+"/health/graduate/external_users",schemaPath:"#/properties/health/properties/graduate/properties/external_users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err528);
errors++;
}
}
}
if(data228.artifact_mb !== undefined){
let data230 = data228.artifact_mb;
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
const err529 = {instancePath:instancePath+"/health/graduate/artifact_mb",schemaPath:"#/properties/health/properties/graduate/properties/artifact_mb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err529);
errors++;
}
}
else {
const err530 = {instancePath:instancePath+"/health/graduate/artifact_mb",schemaPath:"#/properties/health/properties/graduate/properties/artifact_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err530);
errors++;
}
}
if(data228.breaking_changes !== undefined){
let data231 = data228.breaking_changes;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
const err531 = {instancePath:instancePath+"/health/graduate/breaking_changes",schemaPath:"#/properties/health/properties/graduate/properties/breaking_changes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err531);
errors++;
}
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 < 0 || isNaN(data231)){
const err532 = {instancePath:instancePath+"/health/graduate/breaking_changes",schemaPath:"#/properties/health/properties/graduate/properties/breaking_changes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err532);
errors++;
}
}
}
if(data228.bulk_examples !== undefined){
let data232 = data228.bulk_examples;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
const err533 = {instancePath:instancePath+"/health/graduate/bulk_examples",schemaPath:"#/properties/health/properties/graduate/properties/bulk_examples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err533);
errors++;
}
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 1 || isNaN(data232)){
const err534 = {instancePath:instancePath+"/health/graduate/bulk_examples",schemaPath:"#/properties/health/properties/graduate/properties/bulk_examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err534);
errors++;
}
}
}
}
else {
const err535 = {instancePath:instancePath+"/health/graduate",schemaPath:"#/properties/health/properties/graduate/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err535);
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err536);
errors++;
}
}
if(data.plan !== undefined){
let data233 = data.plan;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.max_cells === undefined){
const err537 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "max_cells"},message:"must have required property '"+"max_cells"+"'"};
vErrors = note(vErrors, err537);
errors++;
}
if(data233.minutes === undefined){
const err538 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
vErrors = note(vErrors, err538);
errors++;
}
if(data233.labels === undefined){
const err539 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
vErrors = note(vErrors, err539);
errors++;
}
if(data233.concurrency === undefined){
const err540 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "concurrency"},message:"must have required property '"+"concurrency"+"'"};
vErrors = note(vErrors, err540);
errors++;
}
if(data233.base_minutes === undefined){
const err541 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "base_minutes"},message:"must have required property '"+"base_minutes"+"'"};
vErrors = note(vErrors, err541);
errors++;
}
if(data233.gpu_minutes === undefined){
const err542 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "gpu_minutes"},message:"must have required property '"+"gpu_minutes"+"'"};
vErrors = note(vErrors, err542);
errors++;
}
if(data233.records === undefined){
const err543 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
vErrors = note(vErrors, err543);
errors++;
}
for(const key61 in data233){
if(!(((((((key61 === "max_cells") || (key61 === "minutes")) || (key61 === "concurrency")) || (key61 === "base_minutes")) || (key61 === "gpu_minutes")) || (key61 === "records")) || (key61 === "labels"))){
const err544 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
vErrors = note(vErrors, err544);
errors++;
}
}
if(data233.max_cells !== undefined){
let data234 = data233.max_cells;
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
const err545 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err545);
errors++;
}
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 > 256 || isNaN(data234)){
const err546 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
vErrors = note(vErrors, err546);
errors++;
}
if(data234 < 1 || isNaN(data234)){
const err547 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err547);
errors++;
}
}
}
if(data233.minutes !== undefined){
let data235 = data233.minutes;
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 <= 0 || isNaN(data235)){
const err548 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = note(vErrors, err548);
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err549);
errors++;
}
}
if(data233.concurrency !== undefined){
let data236 = data233.concurrency;
if((!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))) && (data236 !== null)){
const err550 = {instancePath:instancePath+"/plan/concurrency",schemaPath:"#/properties/plan/properties/concurrency/type",keyword:"type",params:{type: schema31.properties.plan.properties.concurrency.type},message:"must be integer,null"};
vErrors = note(vErrors, err550);
errors++;
}
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 1 || isNaN(data236)){
const err551 = {instancePath:instancePath+"/plan/concurrency",schemaPath:"#/properties/plan/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err551);
errors++;
}
}
}
if(data233.base_minutes !== undefined){
let data237 = data233.base_minutes;
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
const err552 = {instancePath:instancePath+"/plan/base_minutes",schemaPath:"#/properties/plan/properties/base_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err552);
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/plan/base_minutes",schemaPath:"#/properties/plan/properties/base_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = note(vErrors, err553);
errors++;
}
}
if(data233.gpu_minutes !== undefined){
let data238 = data233.gpu_minutes;
if((!((typeof data238 == "number") && (isFinite(data238)))) && (data238 !== null)){
const err554 = {instancePath:instancePath+"/plan/gpu_minutes",schemaPath:"#/properties/plan/properties/gpu_minutes/type",keyword:"type",params:{type: schema31.properties.plan.properties.gpu_minutes.type},message:"must be number,null"};
vErrors = note(vErrors, err554);
errors++;
}
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 0 || isNaN(data238)){
const err555 = {instancePath:instancePath+"/plan/gpu_minutes",schemaPath:"#/properties/plan/properties/gpu_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err555);
errors++;
}
}
}
if(data233.records !== undefined){
let data239 = data233.records;
if((typeof data239 !== "string") && (data239 !== null)){
const err556 = {instancePath:instancePath+"/plan/records",schemaPath:"#/properties/plan/properties/records/type",keyword:"type",params:{type: schema31.properties.plan.properties.records.type},message:"must be string,null"};
vErrors = note(vErrors, err556);
errors++;
}
}
if(data233.labels !== undefined){
let data240 = data233.labels;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.cpu === undefined){
const err557 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
vErrors = note(vErrors, err557);
errors++;
}
if(data240.gpu === undefined){
const err558 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
vErrors = note(vErrors, err558);
errors++;
}
for(const key62 in data240){
if(!((key62 === "cpu") || (key62 === "gpu"))){
const err559 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
vErrors = note(vErrors, err559);
errors++;
}
}
if(data240.cpu !== undefined){
let data241 = data240.cpu;
if(Array.isArray(data241)){
if(data241.length < 1){
const err560 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = note(vErrors, err560);
errors++;
}
const len41 = data241.length;
for(let i41=0; i41<len41; i41++){
if(typeof data241[i41] !== "string"){
const err561 = {instancePath:instancePath+"/plan/labels/cpu/" + i41,schemaPath:"#/properties/plan/properties/labels/properties/cpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err561);
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err562);
errors++;
}
}
if(data240.gpu !== undefined){
let data243 = data240.gpu;
if(Array.isArray(data243)){
if(data243.length < 1){
const err563 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = note(vErrors, err563);
errors++;
}
const len42 = data243.length;
for(let i42=0; i42<len42; i42++){
if(typeof data243[i42] !== "string"){
const err564 = {instancePath:instancePath+"/plan/labels/gpu/" + i42,schemaPath:"#/properties/plan/properties/labels/properties/gpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err564);
errors++;
}
}
}
else {
const err565 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err565);
errors++;
}
}
}
else {
const err566 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err566);
errors++;
}
}
}
else {
const err567 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err567);
errors++;
}
}
if(data.site !== undefined){
let data245 = data.site;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.title === undefined){
const err568 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = note(vErrors, err568);
errors++;
}
if(data245.url === undefined){
const err569 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = note(vErrors, err569);
errors++;
}
if(data245.picture_kb === undefined){
const err570 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "picture_kb"},message:"must have required property '"+"picture_kb"+"'"};
vErrors = note(vErrors, err570);
errors++;
}
if(data245.repositories === undefined){
const err571 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "repositories"},message:"must have required property '"+"repositories"+"'"};
vErrors = note(vErrors, err571);
errors++;
}
for(const key63 in data245){
if(!((((key63 === "title") || (key63 === "url")) || (key63 === "picture_kb")) || (key63 === "repositories"))){
const err572 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
vErrors = note(vErrors, err572);
errors++;
}
}
if(data245.title !== undefined){
let data246 = data245.title;
if((typeof data246 !== "string") && (data246 !== null)){
const err573 = {instancePath:instancePath+"/site/title",schemaPath:"#/properties/site/properties/title/type",keyword:"type",params:{type: schema31.properties.site.properties.title.type},message:"must be string,null"};
vErrors = note(vErrors, err573);
errors++;
}
if(typeof data246 === "string"){
if(func2(data246) > 200){
const err574 = {instancePath:instancePath+"/site/title",schemaPath:"#/properties/site/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
vErrors = note(vErrors, err574);
errors++;
}
if(func2(data246) < 1){
const err575 = {instancePath:instancePath+"/site/title",schemaPath:"#/properties/site/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = note(vErrors, err575);
errors++;
}
}
}
if(data245.url !== undefined){
let data247 = data245.url;
if((typeof data247 !== "string") && (data247 !== null)){
const err576 = {instancePath:instancePath+"/site/url",schemaPath:"#/properties/site/properties/url/type",keyword:"type",params:{type: schema31.properties.site.properties.url.type},message:"must be string,null"};
vErrors = note(vErrors, err576);
errors++;
}
if(typeof data247 === "string"){
if(!pattern12.test(data247)){
const err577 = {instancePath:instancePath+"/site/url",schemaPath:"#/properties/site/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\"'<>\\\\?#]{1,500}/$"},message:"must match pattern \""+"^https?://[^\\s\"'<>\\\\?#]{1,500}/$"+"\""};
vErrors = note(vErrors, err577);
errors++;
}
}
}
if(data245.picture_kb !== undefined){
let data248 = data245.picture_kb;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
const err578 = {instancePath:instancePath+"/site/picture_kb",schemaPath:"#/properties/site/properties/picture_kb/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err578);
errors++;
}
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 > 20480 || isNaN(data248)){
const err579 = {instancePath:instancePath+"/site/picture_kb",schemaPath:"#/properties/site/properties/picture_kb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20480},message:"must be <= 20480"};
vErrors = note(vErrors, err579);
errors++;
}
if(data248 < 0 || isNaN(data248)){
const err580 = {instancePath:instancePath+"/site/picture_kb",schemaPath:"#/properties/site/properties/picture_kb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err580);
errors++;
}
}
}
if(data245.repositories !== undefined){
let data249 = data245.repositories;
if(Array.isArray(data249)){
if(data249.length > 50){
const err581 = {instancePath:instancePath+"/site/repositories",schemaPath:"#/properties/site/properties/repositories/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
vErrors = note(vErrors, err581);
errors++;
}
const len43 = data249.length;
for(let i43=0; i43<len43; i43++){
let data250 = data249[i43];
if(typeof data250 === "string"){
if(!pattern13.test(data250)){
const err582 = {instancePath:instancePath+"/site/repositories/" + i43,schemaPath:"#/properties/site/properties/repositories/items/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9][A-Za-z0-9.:-]*/[A-Za-z0-9_./-]{1,300}$"},message:"must match pattern \""+"^https://[A-Za-z0-9][A-Za-z0-9.:-]*/[A-Za-z0-9_./-]{1,300}$"+"\""};
vErrors = note(vErrors, err582);
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/site/repositories/" + i43,schemaPath:"#/properties/site/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err583);
errors++;
}
}
}
else {
const err584 = {instancePath:instancePath+"/site/repositories",schemaPath:"#/properties/site/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err584);
errors++;
}
}
}
else {
const err585 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err585);
errors++;
}
}
if(data.bot !== undefined){
let data251 = data.bot;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.commands_off === undefined){
const err586 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/required",keyword:"required",params:{missingProperty: "commands_off"},message:"must have required property '"+"commands_off"+"'"};
vErrors = note(vErrors, err586);
errors++;
}
if(data251.report === undefined){
const err587 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/required",keyword:"required",params:{missingProperty: "report"},message:"must have required property '"+"report"+"'"};
vErrors = note(vErrors, err587);
errors++;
}
if(data251.badges === undefined){
const err588 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/required",keyword:"required",params:{missingProperty: "badges"},message:"must have required property '"+"badges"+"'"};
vErrors = note(vErrors, err588);
errors++;
}
if(data251.proposals === undefined){
const err589 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/required",keyword:"required",params:{missingProperty: "proposals"},message:"must have required property '"+"proposals"+"'"};
vErrors = note(vErrors, err589);
errors++;
}
if(data251.graduate === undefined){
const err590 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/required",keyword:"required",params:{missingProperty: "graduate"},message:"must have required property '"+"graduate"+"'"};
vErrors = note(vErrors, err590);
errors++;
}
if(data251.benchmark === undefined){
const err591 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/required",keyword:"required",params:{missingProperty: "benchmark"},message:"must have required property '"+"benchmark"+"'"};
vErrors = note(vErrors, err591);
errors++;
}
for(const key64 in data251){
if(!((((((key64 === "commands_off") || (key64 === "report")) || (key64 === "badges")) || (key64 === "proposals")) || (key64 === "graduate")) || (key64 === "benchmark"))){
const err592 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
vErrors = note(vErrors, err592);
errors++;
}
}
if(data251.commands_off !== undefined){
let data252 = data251.commands_off;
if(Array.isArray(data252)){
if(data252.length > 16){
const err593 = {instancePath:instancePath+"/bot/commands_off",schemaPath:"#/properties/bot/properties/commands_off/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
vErrors = note(vErrors, err593);
errors++;
}
const len44 = data252.length;
for(let i44=0; i44<len44; i44++){
let data253 = data252[i44];
if(!((((((((((((((((data253 === "status") || (data253 === "smoke")) || (data253 === "benchmark")) || (data253 === "compare")) || (data253 === "validate")) || (data253 === "badge")) || (data253 === "tier")) || (data253 === "archive")) || (data253 === "unarchive")) || (data253 === "graduate")) || (data253 === "export")) || (data253 === "accept")) || (data253 === "baseline")) || (data253 === "rerun")) || (data253 === "cancel")) || (data253 === "why"))){
const err594 = {instancePath:instancePath+"/bot/commands_off/" + i44,schemaPath:"#/properties/bot/properties/commands_off/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.bot.properties.commands_off.items.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err594);
errors++;
}
}
}
else {
const err595 = {instancePath:instancePath+"/bot/commands_off",schemaPath:"#/properties/bot/properties/commands_off/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err595);
errors++;
}
}
if(data251.report !== undefined){
if(typeof data251.report !== "boolean"){
const err596 = {instancePath:instancePath+"/bot/report",schemaPath:"#/properties/bot/properties/report/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err596);
errors++;
}
}
if(data251.badges !== undefined){
if(typeof data251.badges !== "boolean"){
const err597 = {instancePath:instancePath+"/bot/badges",schemaPath:"#/properties/bot/properties/badges/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err597);
errors++;
}
}
if(data251.proposals !== undefined){
let data256 = data251.proposals;
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
if(data256.archive === undefined){
const err598 = {instancePath:instancePath+"/bot/proposals",schemaPath:"#/properties/bot/properties/proposals/required",keyword:"required",params:{missingProperty: "archive"},message:"must have required property '"+"archive"+"'"};
vErrors = note(vErrors, err598);
errors++;
}
if(data256.demote === undefined){
const err599 = {instancePath:instancePath+"/bot/proposals",schemaPath:"#/properties/bot/properties/proposals/required",keyword:"required",params:{missingProperty: "demote"},message:"must have required property '"+"demote"+"'"};
vErrors = note(vErrors, err599);
errors++;
}
if(data256.promote === undefined){
const err600 = {instancePath:instancePath+"/bot/proposals",schemaPath:"#/properties/bot/properties/proposals/required",keyword:"required",params:{missingProperty: "promote"},message:"must have required property '"+"promote"+"'"};
vErrors = note(vErrors, err600);
errors++;
}
if(data256.graduate === undefined){
const err601 = {instancePath:instancePath+"/bot/proposals",schemaPath:"#/properties/bot/properties/proposals/required",keyword:"required",params:{missingProperty: "graduate"},message:"must have required property '"+"graduate"+"'"};
vErrors = note(vErrors, err601);
errors++;
}
if(data256.verification === undefined){
const err602 = {instancePath:instancePath+"/bot/proposals",schemaPath:"#/properties/bot/properties/proposals/required",keyword:"required",params:{missingProperty: "verification"},message:"must have required property '"+"verification"+"'"};
vErrors = note(vErrors, err602);
errors++;
}
if(data256.readme === undefined){
const err603 = {instancePath:instancePath+"/bot/proposals",schemaPath:"#/properties/bot/properties/proposals/required",keyword:"required",params:{missingProperty: "readme"},message:"must have required property '"+"readme"+"'"};
vErrors = note(vErrors, err603);
errors++;
}
for(const key65 in data256){
if(!((((((key65 === "archive") || (key65 === "demote")) || (key65 === "promote")) || (key65 === "graduate")) || (key65 === "verification")) || (key65 === "readme"))){
const err604 = {instancePath:instancePath+"/bot/proposals",schemaPath:"#/properties/bot/properties/proposals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
vErrors = note(vErrors, err604);
errors++;
}
}
if(data256.archive !== undefined){
if(typeof data256.archive !== "boolean"){
const err605 = {instancePath:instancePath+"/bot/proposals/archive",schemaPath:"#/properties/bot/properties/proposals/properties/archive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err605);
errors++;
}
}
if(data256.demote !== undefined){
if(typeof data256.demote !== "boolean"){
const err606 = {instancePath:instancePath+"/bot/proposals/demote",schemaPath:"#/properties/bot/properties/proposals/properties/demote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err606);
errors++;
}
}
if(data256.promote !== undefined){
if(typeof data256.promote !== "boolean"){
const err607 = {instancePath:instancePath+"/bot/proposals/promote",schemaPath:"#/properties/bot/properties/proposals/properties/promote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err607);
errors++;
}
}
if(data256.graduate !== undefined){
if(typeof data256.graduate !== "boolean"){
const err608 = {instancePath:instancePath+"/bot/proposals/graduate",schemaPath:"#/properties/bot/properties/proposals/properties/graduate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err608);
errors++;
}
}
if(data256.verification !== undefined){
if(typeof data256.verification !== "boolean"){
const err609 = {instancePath:instancePath+"/bot/proposals/verification",schemaPath:"#/properties/bot/properties/proposals/properties/verification/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err609);
errors++;
}
}
if(data256.readme !== undefined){
if(typeof data256.readme !== "boolean"){
const err610 = {instancePath:instancePath+"/bot/proposals/readme",schemaPath:"#/properties/bot/properties/proposals/properties/readme/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err610);
errors++;
}
}
}
else {
const err611 = {instancePath:instancePath+"/bot/proposals",schemaPath:"#/properties/bot/properties/proposals/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err611);
errors++;
}
}
if(data251.graduate !== undefined){
let data263 = data251.graduate;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.owner === undefined){
const err612 = {instancePath:instancePath+"/bot/graduate",schemaPath:"#/properties/bot/properties/graduate/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
vErrors = note(vErrors, err612);
errors++;
}
for(const key66 in data263){
if(!(key66 === "owner")){
const err613 = {instancePath:instancePath+"/bot/graduate",schemaPath:"#/properties/bot/properties/graduate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
vErrors = note(vErrors, err613);
errors++;
}
}
if(data263.owner !== undefined){
let data264 = data263.owner;
if((typeof data264 !== "string") && (data264 !== null)){
const err614 = {instancePath:instancePath+"/bot/graduate/owner",schemaPath:"#/properties/bot/properties/graduate/properties/owner/type",keyword:"type",params:{type: schema31.properties.bot.properties.graduate.properties.owner.type},message:"must be string,null"};
vErrors = note(vErrors, err614);
errors++;
}
if(typeof data264 === "string"){
if(!pattern14.test(data264)){
const err615 = {instancePath:instancePath+"/bot/graduate/owner",schemaPath:"#/properties/bot/properties/graduate/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}$"+"\""};
vErrors = note(vErrors, err615);
errors++;
}
}
}
}
else {
const err616 = {instancePath:instancePath+"/bot/graduate",schemaPath:"#/properties/bot/properties/graduate/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err616);
errors++;
}
}
if(data251.benchmark !== undefined){
let data265 = data251.benchmark;
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
if(data265.executor === undefined){
const err617 = {instancePath:instancePath+"/bot/benchmark",schemaPath:"#/properties/bot/properties/benchmark/required",keyword:"required",params:{missingProperty: "executor"},message:"must have required property '"+"executor"+"'"};
vErrors = note(vErrors, err617);
errors++;
}
if(data265.workflow === undefined){
const err618 = {instancePath:instancePath+"/bot/benchmark",schemaPath:"#/properties/bot/properties/benchmark/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
vErrors = note(vErrors, err618);
errors++;
}
if(data265.minutes === undefined){
const err619 = {instancePath:instancePath+"/bot/benchmark",schemaPath:"#/properties/bot/properties/benchmark/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
vErrors = note(vErrors, err619);
errors++;
}
if(data265.person_hour === undefined){
const err620 = {instancePath:instancePath+"/bot/benchmark",schemaPath:"#/properties/bot/properties/benchmark/required",keyword:"required",params:{missingProperty: "person_hour"},message:"must have required property '"+"person_hour"+"'"};
vErrors = note(vErrors, err620);
errors++;
}
if(data265.pull_day === undefined){
const err621 = {instancePath:instancePath+"/bot/benchmark",schemaPath:"#/properties/bot/properties/benchmark/required",keyword:"required",params:{missingProperty: "pull_day"},message:"must have required property '"+"pull_day"+"'"};
vErrors = note(vErrors, err621);
errors++;
}
if(data265.minutes_day === undefined){
const err622 = {instancePath:instancePath+"/bot/benchmark",schemaPath:"#/properties/bot/properties/benchmark/required",keyword:"required",params:{missingProperty: "minutes_day"},message:"must have required property '"+"minutes_day"+"'"};
vErrors = note(vErrors, err622);
errors++;
}
for(const key67 in data265){
if(!((((((key67 === "executor") || (key67 === "workflow")) || (key67 === "minutes")) || (key67 === "person_hour")) || (key67 === "pull_day")) || (key67 === "minutes_day"))){
const err623 = {instancePath:instancePath+"/bot/benchmark",schemaPath:"#/properties/bot/properties/benchmark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
vErrors = note(vErrors, err623);
errors++;
}
}
if(data265.executor !== undefined){
let data266 = data265.executor;
if((typeof data266 !== "string") && (data266 !== null)){
const err624 = {instancePath:instancePath+"/bot/benchmark/executor",schemaPath:"#/properties/bot/properties/benchmark/properties/executor/type",keyword:"type",params:{type: schema31.properties.bot.properties.benchmark.properties.executor.type},message:"must be string,null"};
vErrors = note(vErrors, err624);
errors++;
}
if(typeof data266 === "string"){
if(!pattern15.test(data266)){
const err625 = {instancePath:instancePath+"/bot/benchmark/executor",schemaPath:"#/properties/bot/properties/benchmark/properties/executor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
vErrors = note(vErrors, err625);
errors++;
}
}
}
if(data265.workflow !== undefined){
let data267 = data265.workflow;
if(typeof data267 === "string"){
if(!pattern16.test(data267)){
const err626 = {instancePath:instancePath+"/bot/benchmark/workflow",schemaPath:"#/properties/bot/properties/benchmark/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,90}[.]ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,90}[.]ya?ml$"+"\""};
vErrors = note(vErrors, err626);
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/bot/benchmark/workflow",schemaPath:"#/properties/bot/properties/benchmark/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err627);
errors++;
}
}
if(data265.minutes !== undefined){
let data268 = data265.minutes;
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
const err628 = {instancePath:instancePath+"/bot/benchmark/minutes",schemaPath:"#/properties/bot/properties/benchmark/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err628);
errors++;
}
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 > 7200 || isNaN(data268)){
const err629 = {instancePath:instancePath+"/bot/benchmark/minutes",schemaPath:"#/properties/bot/properties/benchmark/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200"};
vErrors = note(vErrors, err629);
errors++;
}
if(data268 < 1 || isNaN(data268)){
const err630 = {instancePath:instancePath+"/bot/benchmark/minutes",schemaPath:"#/properties/bot/properties/benchmark/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err630);
errors++;
}
}
}
if(data265.person_hour !== undefined){
let data269 = data265.person_hour;
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
const err631 = {instancePath:instancePath+"/bot/benchmark/person_hour",schemaPath:"#/properties/bot/properties/benchmark/properties/person_hour/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err631);
errors++;
}
if((typeof data269 == "number") && (isFinite(data269))){
if(data269 > 1000 || isNaN(data269)){
const err632 = {instancePath:instancePath+"/bot/benchmark/person_hour",schemaPath:"#/properties/bot/properties/benchmark/properties/person_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
vErrors = note(vErrors, err632);
errors++;
}
if(data269 < 0 || isNaN(data269)){
const err633 = {instancePath:instancePath+"/bot/benchmark/person_hour",schemaPath:"#/properties/bot/properties/benchmark/properties/person_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err633);
errors++;
}
}
}
if(data265.pull_day !== undefined){
let data270 = data265.pull_day;
if(!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))){
const err634 = {instancePath:instancePath+"/bot/benchmark/pull_day",schemaPath:"#/properties/bot/properties/benchmark/properties/pull_day/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err634);
errors++;
}
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 > 1000 || isNaN(data270)){
const err635 = {instancePath:instancePath+"/bot/benchmark/pull_day",schemaPath:"#/properties/bot/properties/benchmark/properties/pull_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
vErrors = note(vErrors, err635);
errors++;
}
if(data270 < 0 || isNaN(data270)){
const err636 = {instancePath:instancePath+"/bot/benchmark/pull_day",schemaPath:"#/properties/bot/properties/benchmark/properties/pull_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err636);
errors++;
}
}
}
if(data265.minutes_day !== undefined){
let data271 = data265.minutes_day;
if((!(((typeof data271 == "number") && (!(data271 % 1) && !isNaN(data271))) && (isFinite(data271)))) && (data271 !== null)){
const err637 = {instancePath:instancePath+"/bot/benchmark/minutes_day",schemaPath:"#/properties/bot/properties/benchmark/properties/minutes_day/type",keyword:"type",params:{type: schema31.properties.bot.properties.benchmark.properties.minutes_day.type},message:"must be integer,null"};
vErrors = note(vErrors, err637);
errors++;
}
if((typeof data271 == "number") && (isFinite(data271))){
if(data271 > 1000000 || isNaN(data271)){
const err638 = {instancePath:instancePath+"/bot/benchmark/minutes_day",schemaPath:"#/properties/bot/properties/benchmark/properties/minutes_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
vErrors = note(vErrors, err638);
errors++;
}
if(data271 < 0 || isNaN(data271)){
const err639 = {instancePath:instancePath+"/bot/benchmark/minutes_day",schemaPath:"#/properties/bot/properties/benchmark/properties/minutes_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err639);
errors++;
}
}
}
}
else {
const err640 = {instancePath:instancePath+"/bot/benchmark",schemaPath:"#/properties/bot/properties/benchmark/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err640);
errors++;
}
}
}
else {
const err641 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err641);
errors++;
}
}
}
else {
const err642 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err642);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

