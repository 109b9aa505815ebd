// Generated from schemas/ by `npm run generate`. Do not edit.

const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"health.schema.json","type":"object","required":["schema","tool","today","repository","data","rules","summary","kpis","examples","incidents","proposals","unknown","problems"],"additionalProperties":false,"properties":{"schema":{"const":"health/1"},"tool":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"const":"hortus"},"version":{"type":"string"}}},"today":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"repository":{"type":"object","required":["commit"],"additionalProperties":false,"properties":{"commit":{"type":["string","null"]}}},"data":{"type":"object","required":["source","branch","commit","checks","since","last"],"additionalProperties":false,"properties":{"source":{"enum":["branch","local","none"]},"branch":{"type":"string"},"commit":{"type":["string","null"]},"checks":{"type":"integer","minimum":0},"since":{"type":["string","null"]},"last":{"oneOf":[{"$ref":"#/$defs/moment"},{"type":"null"}]}}},"rules":{"type":"object","additionalProperties":true},"summary":{"type":"object","required":["examples","green","yellow","red","frozen","archived","graduated"],"additionalProperties":false,"properties":{"examples":{"type":"integer","minimum":0},"green":{"type":"integer","minimum":0},"yellow":{"type":"integer","minimum":0},"red":{"type":"integer","minimum":0},"frozen":{"type":"integer","minimum":0},"archived":{"type":"integer","minimum":0},"graduated":{"type":"integer","minimum":0}}},"kpis":{"type":"array","items":{"$ref":"#/$defs/kpi"}},"examples":{"type":"array","items":{"$ref":"#/$defs/example"}},"incidents":{"type":"array","items":{"$ref":"#/$defs/incident"}},"proposals":{"type":"object","required":["notice","archive","demote","promote","graduate"],"additionalProperties":false,"properties":{"notice":{"type":"array","items":{"$ref":"#/$defs/proposal"}},"archive":{"type":"array","items":{"$ref":"#/$defs/proposal"}},"demote":{"type":"array","items":{"$ref":"#/$defs/proposal"}},"promote":{"type":"array","items":{"$ref":"#/$defs/proposal"}},"graduate":{"type":"array","items":{"$ref":"#/$defs/proposal"}}}},"unknown":{"type":"array","items":{"type":"string"}},"problems":{"type":"array","items":{"$ref":"#/$defs/problem"}}},"$defs":{"moment":{"type":"object","required":["at","commit","trigger"],"additionalProperties":false,"properties":{"at":{"type":"string"},"commit":{"type":["string","null"]},"trigger":{"enum":["schedule","push","workflow_dispatch","repository_dispatch","manual"]}}},"rungState":{"enum":["passed","failed","doubted","machine","skipped","not_run"]},"example":{"type":"object","required":["id","path","tier","health","why","required","rungs","checked","lastGreen","failing","frozen","claim","owners"],"additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"type":"string"},"tier":{"enum":["stable","beta","experimental","archived"]},"health":{"type":["string","null"],"enum":["green","yellow","red",null]},"why":{"type":"string"},"required":{"type":["string","null"],"enum":["parsed","contracted","built","probed","smoked","benchmarked",null]},"rungs":{"type":["object","null"],"required":["parsed","contracted","built","probed","smoked","benchmarked"],"additionalProperties":false,"properties":{"parsed":{"$ref":"#/$defs/rungState"},"contracted":{"$ref":"#/$defs/rungState"},"built":{"$ref":"#/$defs/rungState"},"probed":{"$ref":"#/$defs/rungState"},"smoked":{"$ref":"#/$defs/rungState"},"benchmarked":{"$ref":"#/$defs/rungState"}}},"checked":{"oneOf":[{"$ref":"#/$defs/moment"},{"type":"null"}]},"lastGreen":{"oneOf":[{"type":"null"},{"type":"object","required":["at","commit","trigger","tree","days","changed"],"additionalProperties":false,"properties":{"at":{"type":"string"},"commit":{"type":["string","null"]},"trigger":{"enum":["schedule","push","workflow_dispatch","repository_dispatch","manual"]},"tree":{"type":["string","null"]},"days":{"type":"integer","minimum":0},"changed":{"type":["boolean","null"]}}}]},"failing":{"oneOf":[{"type":"null"},{"type":"object","required":["scheduled","other","since","rung","reason"],"additionalProperties":false,"properties":{"scheduled":{"type":"integer","minimum":0},"other":{"type":"integer","minimum":0},"since":{"type":"string"},"rung":{"enum":["parsed","contracted","built","probed","smoked","benchmarked"]},"reason":{"type":["string","null"]}}}]},"frozen":{"type":"boolean"},"claim":{"oneOf":[{"type":"null"},{"type":"object","required":["claimed","changed","newest","files"],"additionalProperties":false,"properties":{"claimed":{"type":"string"},"changed":{"type":"integer","minimum":1},"newest":{"type":"string"},"files":{"type":"array","maxItems":5,"items":{"type":"string"}}}}]},"owners":{"type":"array","maxItems":5,"items":{"type":"string"}}}},"kpi":{"type":"object","required":["id","title","value","unit","target","met","formula","window","source","detail"],"additionalProperties":false,"properties":{"id":{"enum":["first_experiment","green_share","copy_outs","returning_users","removed","graduated"]},"title":{"type":"string"},"value":{"type":["number","null"]},"unit":{"enum":["minutes","share","count"]},"target":{"type":["object","null"],"required":["min","max"],"additionalProperties":false,"properties":{"min":{"type":["number","null"]},"max":{"type":["number","null"]},"strict":{"type":"boolean"}}},"met":{"type":["boolean","null"]},"formula":{"type":"string"},"window":{"type":"string"},"source":{"type":"string"},"detail":{"type":"string"}}},"incident":{"type":"object","required":["since","commit","trigger","cause","threshold","examples"],"additionalProperties":false,"properties":{"since":{"type":"string"},"commit":{"type":"string"},"trigger":{"enum":["schedule","push","workflow_dispatch","repository_dispatch","manual"]},"cause":{"type":"string"},"threshold":{"type":"integer","minimum":2},"examples":{"type":"array","items":{"type":"string"}}}},"proposal":{"type":"object","required":["example","path","why","evidence","command"],"additionalProperties":false,"properties":{"example":{"type":"string"},"path":{"type":"string"},"why":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","required":["what","value","limit","source"],"additionalProperties":false,"properties":{"what":{"type":"string"},"value":{"type":["number","string"]},"limit":{"type":["number","string","null"]},"source":{"type":"string"}}}},"command":{"type":"string"}}},"problem":{"type":"object","required":["code","message","next"],"additionalProperties":false,"properties":{"code":{"type":"string"},"message":{"type":"string"},"next":{"type":"string"},"path":{"type":"string"}}}}};
const schema32 = {"type":"object","required":["at","commit","trigger"],"additionalProperties":false,"properties":{"at":{"type":"string"},"commit":{"type":["string","null"]},"trigger":{"enum":["schedule","push","workflow_dispatch","repository_dispatch","manual"]}}};
const schema33 = {"type":"object","required":["id","title","value","unit","target","met","formula","window","source","detail"],"additionalProperties":false,"properties":{"id":{"enum":["first_experiment","green_share","copy_outs","returning_users","removed","graduated"]},"title":{"type":"string"},"value":{"type":["number","null"]},"unit":{"enum":["minutes","share","count"]},"target":{"type":["object","null"],"required":["min","max"],"additionalProperties":false,"properties":{"min":{"type":["number","null"]},"max":{"type":["number","null"]},"strict":{"type":"boolean"}}},"met":{"type":["boolean","null"]},"formula":{"type":"string"},"window":{"type":"string"},"source":{"type":"string"},"detail":{"type":"string"}}};
const schema42 = {"type":"object","required":["since","commit","trigger","cause","threshold","examples"],"additionalProperties":false,"properties":{"since":{"type":"string"},"commit":{"type":"string"},"trigger":{"enum":["schedule","push","workflow_dispatch","repository_dispatch","manual"]},"cause":{"type":"string"},"threshold":{"type":"integer","minimum":2},"examples":{"type":"array","items":{"type":"string"}}}};
const schema43 = {"type":"object","required":["example","path","why","evidence","command"],"additionalProperties":false,"properties":{"example":{"type":"string"},"path":{"type":"string"},"why":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","required":["what","value","limit","source"],"additionalProperties":false,"properties":{"what":{"type":"string"},"value":{"type":["number","string"]},"limit":{"type":["number","string","null"]},"source":{"type":"string"}}}},"command":{"type":"string"}}};
const schema48 = {"type":"object","required":["code","message","next"],"additionalProperties":false,"properties":{"code":{"type":"string"},"message":{"type":"string"},"next":{"type":"string"},"path":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema34 = {"type":"object","required":["id","path","tier","health","why","required","rungs","checked","lastGreen","failing","frozen","claim","owners"],"additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"type":"string"},"tier":{"enum":["stable","beta","experimental","archived"]},"health":{"type":["string","null"],"enum":["green","yellow","red",null]},"why":{"type":"string"},"required":{"type":["string","null"],"enum":["parsed","contracted","built","probed","smoked","benchmarked",null]},"rungs":{"type":["object","null"],"required":["parsed","contracted","built","probed","smoked","benchmarked"],"additionalProperties":false,"properties":{"parsed":{"$ref":"#/$defs/rungState"},"contracted":{"$ref":"#/$defs/rungState"},"built":{"$ref":"#/$defs/rungState"},"probed":{"$ref":"#/$defs/rungState"},"smoked":{"$ref":"#/$defs/rungState"},"benchmarked":{"$ref":"#/$defs/rungState"}}},"checked":{"oneOf":[{"$ref":"#/$defs/moment"},{"type":"null"}]},"lastGreen":{"oneOf":[{"type":"null"},{"type":"object","required":["at","commit","trigger","tree","days","changed"],"additionalProperties":false,"properties":{"at":{"type":"string"},"commit":{"type":["string","null"]},"trigger":{"enum":["schedule","push","workflow_dispatch","repository_dispatch","manual"]},"tree":{"type":["string","null"]},"days":{"type":"integer","minimum":0},"changed":{"type":["boolean","null"]}}}]},"failing":{"oneOf":[{"type":"null"},{"type":"object","required":["scheduled","other","since","rung","reason"],"additionalProperties":false,"properties":{"scheduled":{"type":"integer","minimum":0},"other":{"type":"integer","minimum":0},"since":{"type":"string"},"rung":{"enum":["parsed","contracted","built","probed","smoked","benchmarked"]},"reason":{"type":["string","null"]}}}]},"frozen":{"type":"boolean"},"claim":{"oneOf":[{"type":"null"},{"type":"object","required":["claimed","changed","newest","files"],"additionalProperties":false,"properties":{"claimed":{"type":"string"},"changed":{"type":"integer","minimum":1},"newest":{"type":"string"},"files":{"type":"array","maxItems":5,"items":{"type":"string"}}}}]},"owners":{"type":"array","maxItems":5,"items":{"type":"string"}}}};
const schema35 = {"enum":["passed","failed","doubted","machine","skipped","not_run"]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.tier === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.health === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "health"},message:"must have required property '"+"health"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.why === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.required === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.rungs === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rungs"},message:"must have required property '"+"rungs"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.checked === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.lastGreen === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastGreen"},message:"must have required property '"+"lastGreen"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.failing === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failing"},message:"must have required property '"+"failing"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
if(data.frozen === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frozen"},message:"must have required property '"+"frozen"+"'"};
vErrors = note(vErrors, err10);
errors++;
}
if(data.claim === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claim"},message:"must have required property '"+"claim"+"'"};
vErrors = note(vErrors, err11);
errors++;
}
if(data.owners === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"},message:"must have required property '"+"owners"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err15 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.tier !== undefined){
let data2 = data.tier;
if(!((((data2 === "stable") || (data2 === "beta")) || (data2 === "experimental")) || (data2 === "archived"))){
const err16 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema34.properties.tier.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.health !== undefined){
let data3 = data.health;
if((typeof data3 !== "string") && (data3 !== null)){
const err17 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema34.properties.health.type},message:"must be string,null"};
vErrors = note(vErrors, err17);
errors++;
}
if(!((((data3 === "green") || (data3 === "yellow")) || (data3 === "red")) || (data3 === null))){
const err18 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/enum",keyword:"enum",params:{allowedValues: schema34.properties.health.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err19 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data.required !== undefined){
let data5 = data.required;
if((typeof data5 !== "string") && (data5 !== null)){
const err20 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: schema34.properties.required.type},message:"must be string,null"};
vErrors = note(vErrors, err20);
errors++;
}
if(!(((((((data5 === "parsed") || (data5 === "contracted")) || (data5 === "built")) || (data5 === "probed")) || (data5 === "smoked")) || (data5 === "benchmarked")) || (data5 === null))){
const err21 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/enum",keyword:"enum",params:{allowedValues: schema34.properties.required.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.rungs !== undefined){
let data6 = data.rungs;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err22 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/type",keyword:"type",params:{type: schema34.properties.rungs.type},message:"must be object,null"};
vErrors = note(vErrors, err22);
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.parsed === undefined){
const err23 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "parsed"},message:"must have required property '"+"parsed"+"'"};
vErrors = note(vErrors, err23);
errors++;
}
if(data6.contracted === undefined){
const err24 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "contracted"},message:"must have required property '"+"contracted"+"'"};
vErrors = note(vErrors, err24);
errors++;
}
if(data6.built === undefined){
const err25 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "built"},message:"must have required property '"+"built"+"'"};
vErrors = note(vErrors, err25);
errors++;
}
if(data6.probed === undefined){
const err26 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "probed"},message:"must have required property '"+"probed"+"'"};
vErrors = note(vErrors, err26);
errors++;
}
if(data6.smoked === undefined){
const err27 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "smoked"},message:"must have required property '"+"smoked"+"'"};
vErrors = note(vErrors, err27);
errors++;
}
if(data6.benchmarked === undefined){
const err28 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/required",keyword:"required",params:{missingProperty: "benchmarked"},message:"must have required property '"+"benchmarked"+"'"};
vErrors = note(vErrors, err28);
errors++;
}
for(const key1 in data6){
if(!((((((key1 === "parsed") || (key1 === "contracted")) || (key1 === "built")) || (key1 === "probed")) || (key1 === "smoked")) || (key1 === "benchmarked"))){
const err29 = {instancePath:instancePath+"/rungs",schemaPath:"#/properties/rungs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data6.parsed !== undefined){
let data7 = data6.parsed;
if(!((((((data7 === "passed") || (data7 === "failed")) || (data7 === "doubted")) || (data7 === "machine")) || (data7 === "skipped")) || (data7 === "not_run"))){
const err30 = {instancePath:instancePath+"/rungs/parsed",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data6.contracted !== undefined){
let data8 = data6.contracted;
if(!((((((data8 === "passed") || (data8 === "failed")) || (data8 === "doubted")) || (data8 === "machine")) || (data8 === "skipped")) || (data8 === "not_run"))){
const err31 = {instancePath:instancePath+"/rungs/contracted",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err31);
errors++;
}
}
if(data6.built !== undefined){
let data9 = data6.built;
if(!((((((data9 === "passed") || (data9 === "failed")) || (data9 === "doubted")) || (data9 === "machine")) || (data9 === "skipped")) || (data9 === "not_run"))){
const err32 = {instancePath:instancePath+"/rungs/built",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data6.probed !== undefined){
let data10 = data6.probed;
if(!((((((data10 === "passed") || (data10 === "failed")) || (data10 === "doubted")) || (data10 === "machine")) || (data10 === "skipped")) || (data10 === "not_run"))){
const err33 = {instancePath:instancePath+"/rungs/probed",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data6.smoked !== undefined){
let data11 = data6.smoked;
if(!((((((data11 === "passed") || (data11 === "failed")) || (data11 === "doubted")) || (data11 === "machine")) || (data11 === "skipped")) || (data11 === "not_run"))){
const err34 = {instancePath:instancePath+"/rungs/smoked",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data6.benchmarked !== undefined){
let data12 = data6.benchmarked;
if(!((((((data12 === "passed") || (data12 === "failed")) || (data12 === "doubted")) || (data12 === "machine")) || (data12 === "skipped")) || (data12 === "not_run"))){
const err35 = {instancePath:instancePath+"/rungs/benchmarked",schemaPath:"#/$defs/rungState/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
}
if(data.checked !== undefined){
let data13 = data.checked;
const _errs29 = errors;
let valid8 = false;
let passing0 = null;
const _errs30 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.at === undefined){
const err36 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/moment/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
vErrors = note(vErrors, err36);
errors++;
}
if(data13.commit === undefined){
const err37 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/moment/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err37);
errors++;
}
if(data13.trigger === undefined){
const err38 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/moment/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'"};
vErrors = note(vErrors, err38);
errors++;
}
for(const key2 in data13){
if(!(((key2 === "at") || (key2 === "commit")) || (key2 === "trigger"))){
const err39 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/moment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data13.at !== undefined){
if(typeof data13.at !== "string"){
const err40 = {instancePath:instancePath+"/checked/at",schemaPath:"#/$defs/moment/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err40);
errors++;
}
}
if(data13.commit !== undefined){
let data15 = data13.commit;
if((typeof data15 !== "string") && (data15 !== null)){
const err41 = {instancePath:instancePath+"/checked/commit",schemaPath:"#/$defs/moment/properties/commit/type",keyword:"type",params:{type: schema32.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err41);
errors++;
}
}
if(data13.trigger !== undefined){
let data16 = data13.trigger;
if(!(((((data16 === "schedule") || (data16 === "push")) || (data16 === "workflow_dispatch")) || (data16 === "repository_dispatch")) || (data16 === "manual"))){
const err42 = {instancePath:instancePath+"/checked/trigger",schemaPath:"#/$defs/moment/properties/trigger/enum",keyword:"enum",params:{allowedValues: schema32.properties.trigger.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/moment/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err43);
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs39 = errors;
if(data13 !== null){
const err44 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err44);
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err45 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err45);
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.lastGreen !== undefined){
let data17 = data.lastGreen;
const _errs42 = errors;
let valid11 = false;
let passing1 = null;
const _errs43 = errors;
if(data17 !== null){
const err46 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err46);
errors++;
}
var _valid1 = _errs43 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs45 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.at === undefined){
const err47 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/oneOf/1/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
vErrors = note(vErrors, err47);
errors++;
}
if(data17.commit === undefined){
const err48 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/oneOf/1/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err48);
errors++;
}
if(data17.trigger === undefined){
const err49 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/oneOf/1/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'"};
vErrors = note(vErrors, err49);
errors++;
}
if(data17.tree === undefined){
const err50 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/oneOf/1/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
vErrors = note(vErrors, err50);
errors++;
}
if(data17.days === undefined){
const err51 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/oneOf/1/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
vErrors = note(vErrors, err51);
errors++;
}
if(data17.changed === undefined){
const err52 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/oneOf/1/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'"};
vErrors = note(vErrors, err52);
errors++;
}
for(const key3 in data17){
if(!((((((key3 === "at") || (key3 === "commit")) || (key3 === "trigger")) || (key3 === "tree")) || (key3 === "days")) || (key3 === "changed"))){
const err53 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err53);
errors++;
}
}
if(data17.at !== undefined){
if(typeof data17.at !== "string"){
const err54 = {instancePath:instancePath+"/lastGreen/at",schemaPath:"#/properties/lastGreen/oneOf/1/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data17.commit !== undefined){
let data19 = data17.commit;
if((typeof data19 !== "string") && (data19 !== null)){
const err55 = {instancePath:instancePath+"/lastGreen/commit",schemaPath:"#/properties/lastGreen/oneOf/1/properties/commit/type",keyword:"type",params:{type: schema34.properties.lastGreen.oneOf[1].properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err55);
errors++;
}
}
if(data17.trigger !== undefined){
let data20 = data17.trigger;
if(!(((((data20 === "schedule") || (data20 === "push")) || (data20 === "workflow_dispatch")) || (data20 === "repository_dispatch")) || (data20 === "manual"))){
const err56 = {instancePath:instancePath+"/lastGreen/trigger",schemaPath:"#/properties/lastGreen/oneOf/1/properties/trigger/enum",keyword:"enum",params:{allowedValues: schema34.properties.lastGreen.oneOf[1].properties.trigger.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err56);
errors++;
}
}
if(data17.tree !== undefined){
let data21 = data17.tree;
if((typeof data21 !== "string") && (data21 !== null)){
const err57 = {instancePath:instancePath+"/lastGreen/tree",schemaPath:"#/properties/lastGreen/oneOf/1/properties/tree/type",keyword:"type",params:{type: schema34.properties.lastGreen.oneOf[1].properties.tree.type},message:"must be string,null"};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data17.days !== undefined){
let data22 = data17.days;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err58 = {instancePath:instancePath+"/lastGreen/days",schemaPath:"#/properties/lastGreen/oneOf/1/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err58);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err59 = {instancePath:instancePath+"/lastGreen/days",schemaPath:"#/properties/lastGreen/oneOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err59);
errors++;
}
}
}
if(data17.changed !== undefined){
let data23 = data17.changed;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err60 = {instancePath:instancePath+"/lastGreen/changed",schemaPath:"#/properties/lastGreen/oneOf/1/properties/changed/type",keyword:"type",params:{type: schema34.properties.lastGreen.oneOf[1].properties.changed.type},message:"must be boolean,null"};
vErrors = note(vErrors, err60);
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err61);
errors++;
}
var _valid1 = _errs45 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
}
if(!valid11){
const err62 = {instancePath:instancePath+"/lastGreen",schemaPath:"#/properties/lastGreen/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err62);
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data.failing !== undefined){
let data24 = data.failing;
const _errs60 = errors;
let valid13 = false;
let passing2 = null;
const _errs61 = errors;
if(data24 !== null){
const err63 = {instancePath:instancePath+"/failing",schemaPath:"#/properties/failing/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err63);
errors++;
}
var _valid2 = _errs61 === errors;
if(_valid2){
valid13 = true;
passing2 = 0;
}
const _errs63 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.scheduled === undefined){
const err64 = {instancePath:instancePath+"/failing",schemaPath:"#/properties/failing/oneOf/1/required",keyword:"required",params:{missingProperty: "scheduled"},message:"must have required property '"+"scheduled"+"'"};
vErrors = note(vErrors, err64);
errors++;
}
if(data24.other === undefined){
const err65 = {instancePath:instancePath+"/failing",schemaPath:"#/properties/failing/oneOf/1/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'"};
vErrors = note(vErrors, err65);
errors++;
}
if(data24.since === undefined){
const err66 = {instancePath:instancePath+"/failing",schemaPath:"#/properties/failing/oneOf/1/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
vErrors = note(vErrors, err66);
errors++;
}
if(data24.rung === undefined){
const err67 = {instancePath:instancePath+"/failing",schemaPath:"#/properties/failing/oneOf/1/required",keyword:"required",params:{missingProperty: "rung"},message:"must have required property '"+"rung"+"'"};
vErrors = note(vErrors, err67);
errors++;
}
if(data24.reason === undefined){
const err68 = {instancePath:instancePath+"/failing",schemaPath:"#/properties/failing/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err68);
errors++;
}
for(const key4 in data24){
if(!(((((key4 === "scheduled") || (key4 === "other")) || (key4 === "since")) || (key4 === "rung")) || (key4 === "reason"))){
const err69 = {instancePath:instancePath+"/failing",schemaPath:"#/properties/failing/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data24.scheduled !== undefined){
let data25 = data24.scheduled;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err70 = {instancePath:instancePath+"/failing/scheduled",schemaPath:"#/properties/failing/oneOf/1/properties/scheduled/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err70);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err71 = {instancePath:instancePath+"/failing/scheduled",schemaPath:"#/properties/failing/oneOf/1/properties/scheduled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err71);
errors++;
}
}
}
if(data24.other !== undefined){
let data26 = data24.other;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err72 = {instancePath:instancePath+"/failing/other",schemaPath:"#/properties/failing/oneOf/1/properties/other/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err72);
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err73 = {instancePath:instancePath+"/failing/other",schemaPath:"#/properties/failing/oneOf/1/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err73);
errors++;
}
}
}
if(data24.since !== undefined){
if(typeof data24.since !== "string"){
const err74 = {instancePath:instancePath+"/failing/since",schemaPath:"#/properties/failing/oneOf/1/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err74);
errors++;
}
}
if(data24.rung !== undefined){
let data28 = data24.rung;
if(!((((((data28 === "parsed") || (data28 === "contracted")) || (data28 === "built")) || (data28 === "probed")) || (data28 === "smoked")) || (data28 === "benchmarked"))){
const err75 = {instancePath:instancePath+"/failing/rung",schemaPath:"#/properties/failing/oneOf/1/properties/rung/enum",keyword:"enum",params:{allowedValues: schema34.properties.failing.oneOf[1].properties.rung.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err75);
errors++;
}
}
if(data24.reason !== undefined){
let data29 = data24.reason;
if((typeof data29 !== "string") && (data29 !== null)){
const err76 = {instancePath:instancePath+"/failing/reason",schemaPath:"#/properties/failing/oneOf/1/properties/reason/type",keyword:"type",params:{type: schema34.properties.failing.oneOf[1].properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err76);
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/failing",schemaPath:"#/properties/failing/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err77);
errors++;
}
var _valid2 = _errs63 === errors;
if(_valid2 && valid13){
valid13 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid13 = true;
passing2 = 1;
}
}
if(!valid13){
const err78 = {instancePath:instancePath+"/failing",schemaPath:"#/properties/failing/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err78);
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data.frozen !== undefined){
if(typeof data.frozen !== "boolean"){
const err79 = {instancePath:instancePath+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err79);
errors++;
}
}
if(data.claim !== undefined){
let data31 = data.claim;
const _errs78 = errors;
let valid15 = false;
let passing3 = null;
const _errs79 = errors;
if(data31 !== null){
const err80 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err80);
errors++;
}
var _valid3 = _errs79 === errors;
if(_valid3){
valid15 = true;
passing3 = 0;
}
const _errs81 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.claimed === undefined){
const err81 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/oneOf/1/required",keyword:"required",params:{missingProperty: "claimed"},message:"must have required property '"+"claimed"+"'"};
vErrors = note(vErrors, err81);
errors++;
}
if(data31.changed === undefined){
const err82 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/oneOf/1/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'"};
vErrors = note(vErrors, err82);
errors++;
}
if(data31.newest === undefined){
const err83 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/oneOf/1/required",keyword:"required",params:{missingProperty: "newest"},message:"must have required property '"+"newest"+"'"};
vErrors = note(vErrors, err83);
errors++;
}
if(data31.files === undefined){
const err84 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/oneOf/1/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err84);
errors++;
}
for(const key5 in data31){
if(!((((key5 === "claimed") || (key5 === "changed")) || (key5 === "newest")) || (key5 === "files"))){
const err85 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err85);
errors++;
}
}
if(data31.claimed !== undefined){
if(typeof data31.claimed !== "string"){
const err86 = {instancePath:instancePath+"/claim/claimed",schemaPath:"#/properties/claim/oneOf/1/properties/claimed/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err86);
errors++;
}
}
if(data31.changed !== undefined){
let data33 = data31.changed;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err87 = {instancePath:instancePath+"/claim/changed",schemaPath:"#/properties/claim/oneOf/1/properties/changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err87);
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
const err88 = {instancePath:instancePath+"/claim/changed",schemaPath:"#/properties/claim/oneOf/1/properties/changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err88);
errors++;
}
}
}
if(data31.newest !== undefined){
if(typeof data31.newest !== "string"){
const err89 = {instancePath:instancePath+"/claim/newest",schemaPath:"#/properties/claim/oneOf/1/properties/newest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err89);
errors++;
}
}
if(data31.files !== undefined){
let data35 = data31.files;
if(Array.isArray(data35)){
if(data35.length > 5){
const err90 = {instancePath:instancePath+"/claim/files",schemaPath:"#/properties/claim/oneOf/1/properties/files/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
vErrors = note(vErrors, err90);
errors++;
}
const len0 = data35.length;
for(let i0=0; i0<len0; i0++){
if(typeof data35[i0] !== "string"){
const err91 = {instancePath:instancePath+"/claim/files/" + i0,schemaPath:"#/properties/claim/oneOf/1/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err91);
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/claim/files",schemaPath:"#/properties/claim/oneOf/1/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err92);
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err93);
errors++;
}
var _valid3 = _errs81 === errors;
if(_valid3 && valid15){
valid15 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid15 = true;
passing3 = 1;
}
}
if(!valid15){
const err94 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err94);
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
if(data.owners !== undefined){
let data37 = data.owners;
if(Array.isArray(data37)){
if(data37.length > 5){
const err95 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
vErrors = note(vErrors, err95);
errors++;
}
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
if(typeof data37[i1] !== "string"){
const err96 = {instancePath:instancePath+"/owners/" + i1,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err96);
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err97);
errors++;
}
}
}
else {
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err98);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="health.schema.json" */;
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
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.tool === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.today === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "today"},message:"must have required property '"+"today"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.repository === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.data === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.rules === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.summary === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.kpis === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kpis"},message:"must have required property '"+"kpis"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.examples === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.incidents === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incidents"},message:"must have required property '"+"incidents"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
if(data.proposals === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposals"},message:"must have required property '"+"proposals"+"'"};
vErrors = note(vErrors, err10);
errors++;
}
if(data.unknown === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
vErrors = note(vErrors, err11);
errors++;
}
if(data.problems === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},message:"must have required property '"+"problems"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.schema !== undefined){
if("health/1" !== data.schema){
const err14 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "health/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err15 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err15);
errors++;
}
if(data1.version === undefined){
const err16 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = note(vErrors, err16);
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err17 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data1.name !== undefined){
if("hortus" !== data1.name){
const err18 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "hortus"},message:"must be equal to constant"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err19 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data.today !== undefined){
let data4 = data.today;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err21 = {instancePath:instancePath+"/today",schemaPath:"#/properties/today/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
vErrors = note(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/today",schemaPath:"#/properties/today/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.repository !== undefined){
let data5 = data.repository;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.commit === undefined){
const err23 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err23);
errors++;
}
for(const key2 in data5){
if(!(key2 === "commit")){
const err24 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data5.commit !== undefined){
let data6 = data5.commit;
if((typeof data6 !== "string") && (data6 !== null)){
const err25 = {instancePath:instancePath+"/repository/commit",schemaPath:"#/properties/repository/properties/commit/type",keyword:"type",params:{type: schema31.properties.repository.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data.data !== undefined){
let data7 = data.data;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.source === undefined){
const err27 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err27);
errors++;
}
if(data7.branch === undefined){
const err28 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
vErrors = note(vErrors, err28);
errors++;
}
if(data7.commit === undefined){
const err29 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err29);
errors++;
}
if(data7.checks === undefined){
const err30 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
if(data7.since === undefined){
const err31 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
vErrors = note(vErrors, err31);
errors++;
}
if(data7.last === undefined){
const err32 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"};
vErrors = note(vErrors, err32);
errors++;
}
for(const key3 in data7){
if(!((((((key3 === "source") || (key3 === "branch")) || (key3 === "commit")) || (key3 === "checks")) || (key3 === "since")) || (key3 === "last"))){
const err33 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data7.source !== undefined){
let data8 = data7.source;
if(!(((data8 === "branch") || (data8 === "local")) || (data8 === "none"))){
const err34 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.properties.source.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data7.branch !== undefined){
if(typeof data7.branch !== "string"){
const err35 = {instancePath:instancePath+"/data/branch",schemaPath:"#/properties/data/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data7.commit !== undefined){
let data10 = data7.commit;
if((typeof data10 !== "string") && (data10 !== null)){
const err36 = {instancePath:instancePath+"/data/commit",schemaPath:"#/properties/data/properties/commit/type",keyword:"type",params:{type: schema31.properties.data.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err36);
errors++;
}
}
if(data7.checks !== undefined){
let data11 = data7.checks;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err37 = {instancePath:instancePath+"/data/checks",schemaPath:"#/properties/data/properties/checks/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err37);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/data/checks",schemaPath:"#/properties/data/properties/checks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err38);
errors++;
}
}
}
if(data7.since !== undefined){
let data12 = data7.since;
if((typeof data12 !== "string") && (data12 !== null)){
const err39 = {instancePath:instancePath+"/data/since",schemaPath:"#/properties/data/properties/since/type",keyword:"type",params:{type: schema31.properties.data.properties.since.type},message:"must be string,null"};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data7.last !== undefined){
let data13 = data7.last;
const _errs29 = errors;
let valid4 = false;
let passing0 = null;
const _errs30 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.at === undefined){
const err40 = {instancePath:instancePath+"/data/last",schemaPath:"#/$defs/moment/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
vErrors = note(vErrors, err40);
errors++;
}
if(data13.commit === undefined){
const err41 = {instancePath:instancePath+"/data/last",schemaPath:"#/$defs/moment/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err41);
errors++;
}
if(data13.trigger === undefined){
const err42 = {instancePath:instancePath+"/data/last",schemaPath:"#/$defs/moment/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'"};
vErrors = note(vErrors, err42);
errors++;
}
for(const key4 in data13){
if(!(((key4 === "at") || (key4 === "commit")) || (key4 === "trigger"))){
const err43 = {instancePath:instancePath+"/data/last",schemaPath:"#/$defs/moment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err43);
errors++;
}
}
if(data13.at !== undefined){
if(typeof data13.at !== "string"){
const err44 = {instancePath:instancePath+"/data/last/at",schemaPath:"#/$defs/moment/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err44);
errors++;
}
}
if(data13.commit !== undefined){
let data15 = data13.commit;
if((typeof data15 !== "string") && (data15 !== null)){
const err45 = {instancePath:instancePath+"/data/last/commit",schemaPath:"#/$defs/moment/properties/commit/type",keyword:"type",params:{type: schema32.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err45);
errors++;
}
}
if(data13.trigger !== undefined){
let data16 = data13.trigger;
if(!(((((data16 === "schedule") || (data16 === "push")) || (data16 === "workflow_dispatch")) || (data16 === "repository_dispatch")) || (data16 === "manual"))){
const err46 = {instancePath:instancePath+"/data/last/trigger",schemaPath:"#/$defs/moment/properties/trigger/enum",keyword:"enum",params:{allowedValues: schema32.properties.trigger.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err46);
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/data/last",schemaPath:"#/$defs/moment/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err47);
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs39 = errors;
if(data13 !== null){
const err48 = {instancePath:instancePath+"/data/last",schemaPath:"#/properties/data/properties/last/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err48);
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err49 = {instancePath:instancePath+"/data/last",schemaPath:"#/properties/data/properties/last/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err49);
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data.rules !== undefined){
let data17 = data.rules;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
const err51 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err51);
errors++;
}
}
if(data.summary !== undefined){
let data18 = data.summary;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.examples === undefined){
const err52 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
vErrors = note(vErrors, err52);
errors++;
}
if(data18.green === undefined){
const err53 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "green"},message:"must have required property '"+"green"+"'"};
vErrors = note(vErrors, err53);
errors++;
}
if(data18.yellow === undefined){
const err54 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "yellow"},message:"must have required property '"+"yellow"+"'"};
vErrors = note(vErrors, err54);
errors++;
}
if(data18.red === undefined){
const err55 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "red"},message:"must have required property '"+"red"+"'"};
vErrors = note(vErrors, err55);
errors++;
}
if(data18.frozen === undefined){
const err56 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "frozen"},message:"must have required property '"+"frozen"+"'"};
vErrors = note(vErrors, err56);
errors++;
}
if(data18.archived === undefined){
const err57 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "archived"},message:"must have required property '"+"archived"+"'"};
vErrors = note(vErrors, err57);
errors++;
}
if(data18.graduated === undefined){
const err58 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "graduated"},message:"must have required property '"+"graduated"+"'"};
vErrors = note(vErrors, err58);
errors++;
}
for(const key5 in data18){
if(!(((((((key5 === "examples") || (key5 === "green")) || (key5 === "yellow")) || (key5 === "red")) || (key5 === "frozen")) || (key5 === "archived")) || (key5 === "graduated"))){
const err59 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err59);
errors++;
}
}
if(data18.examples !== undefined){
let data19 = data18.examples;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err60 = {instancePath:instancePath+"/summary/examples",schemaPath:"#/properties/summary/properties/examples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err60);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err61 = {instancePath:instancePath+"/summary/examples",schemaPath:"#/properties/summary/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err61);
errors++;
}
}
}
if(data18.green !== undefined){
let data20 = data18.green;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err62 = {instancePath:instancePath+"/summary/green",schemaPath:"#/properties/summary/properties/green/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err62);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err63 = {instancePath:instancePath+"/summary/green",schemaPath:"#/properties/summary/properties/green/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err63);
errors++;
}
}
}
if(data18.yellow !== undefined){
let data21 = data18.yellow;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err64 = {instancePath:instancePath+"/summary/yellow",schemaPath:"#/properties/summary/properties/yellow/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err64);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err65 = {instancePath:instancePath+"/summary/yellow",schemaPath:"#/properties/summary/properties/yellow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err65);
errors++;
}
}
}
if(data18.red !== undefined){
let data22 = data18.red;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err66 = {instancePath:instancePath+"/summary/red",schemaPath:"#/properties/summary/properties/red/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err66);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err67 = {instancePath:instancePath+"/summary/red",schemaPath:"#/properties/summary/properties/red/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err67);
errors++;
}
}
}
if(data18.frozen !== undefined){
let data23 = data18.frozen;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err68 = {instancePath:instancePath+"/summary/frozen",schemaPath:"#/properties/summary/properties/frozen/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err68);
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err69 = {instancePath:instancePath+"/summary/frozen",schemaPath:"#/properties/summary/properties/frozen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err69);
errors++;
}
}
}
if(data18.archived !== undefined){
let data24 = data18.archived;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err70 = {instancePath:instancePath+"/summary/archived",schemaPath:"#/properties/summary/properties/archived/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err70);
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err71 = {instancePath:instancePath+"/summary/archived",schemaPath:"#/properties/summary/properties/archived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err71);
errors++;
}
}
}
if(data18.graduated !== undefined){
let data25 = data18.graduated;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err72 = {instancePath:instancePath+"/summary/graduated",schemaPath:"#/properties/summary/properties/graduated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err72);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err73 = {instancePath:instancePath+"/summary/graduated",schemaPath:"#/properties/summary/properties/graduated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err73);
errors++;
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err74);
errors++;
}
}
if(data.kpis !== undefined){
let data26 = data.kpis;
if(Array.isArray(data26)){
const len0 = data26.length;
for(let i0=0; i0<len0; i0++){
let data27 = data26[i0];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.id === undefined){
const err75 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = note(vErrors, err75);
errors++;
}
if(data27.title === undefined){
const err76 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = note(vErrors, err76);
errors++;
}
if(data27.value === undefined){
const err77 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err77);
errors++;
}
if(data27.unit === undefined){
const err78 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
vErrors = note(vErrors, err78);
errors++;
}
if(data27.target === undefined){
const err79 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = note(vErrors, err79);
errors++;
}
if(data27.met === undefined){
const err80 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/required",keyword:"required",params:{missingProperty: "met"},message:"must have required property '"+"met"+"'"};
vErrors = note(vErrors, err80);
errors++;
}
if(data27.formula === undefined){
const err81 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/required",keyword:"required",params:{missingProperty: "formula"},message:"must have required property '"+"formula"+"'"};
vErrors = note(vErrors, err81);
errors++;
}
if(data27.window === undefined){
const err82 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'"};
vErrors = note(vErrors, err82);
errors++;
}
if(data27.source === undefined){
const err83 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err83);
errors++;
}
if(data27.detail === undefined){
const err84 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
vErrors = note(vErrors, err84);
errors++;
}
for(const key6 in data27){
if(!(func1.call(schema33.properties, key6))){
const err85 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err85);
errors++;
}
}
if(data27.id !== undefined){
let data28 = data27.id;
if(!((((((data28 === "first_experiment") || (data28 === "green_share")) || (data28 === "copy_outs")) || (data28 === "returning_users")) || (data28 === "removed")) || (data28 === "graduated"))){
const err86 = {instancePath:instancePath+"/kpis/" + i0+"/id",schemaPath:"#/$defs/kpi/properties/id/enum",keyword:"enum",params:{allowedValues: schema33.properties.id.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err86);
errors++;
}
}
if(data27.title !== undefined){
if(typeof data27.title !== "string"){
const err87 = {instancePath:instancePath+"/kpis/" + i0+"/title",schemaPath:"#/$defs/kpi/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err87);
errors++;
}
}
if(data27.value !== undefined){
let data30 = data27.value;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err88 = {instancePath:instancePath+"/kpis/" + i0+"/value",schemaPath:"#/$defs/kpi/properties/value/type",keyword:"type",params:{type: schema33.properties.value.type},message:"must be number,null"};
vErrors = note(vErrors, err88);
errors++;
}
}
if(data27.unit !== undefined){
let data31 = data27.unit;
if(!(((data31 === "minutes") || (data31 === "share")) || (data31 === "count"))){
const err89 = {instancePath:instancePath+"/kpis/" + i0+"/unit",schemaPath:"#/$defs/kpi/properties/unit/enum",keyword:"enum",params:{allowedValues: schema33.properties.unit.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err89);
errors++;
}
}
if(data27.target !== undefined){
let data32 = data27.target;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err90 = {instancePath:instancePath+"/kpis/" + i0+"/target",schemaPath:"#/$defs/kpi/properties/target/type",keyword:"type",params:{type: schema33.properties.target.type},message:"must be object,null"};
vErrors = note(vErrors, err90);
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.min === undefined){
const err91 = {instancePath:instancePath+"/kpis/" + i0+"/target",schemaPath:"#/$defs/kpi/properties/target/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"};
vErrors = note(vErrors, err91);
errors++;
}
if(data32.max === undefined){
const err92 = {instancePath:instancePath+"/kpis/" + i0+"/target",schemaPath:"#/$defs/kpi/properties/target/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
vErrors = note(vErrors, err92);
errors++;
}
for(const key7 in data32){
if(!(((key7 === "min") || (key7 === "max")) || (key7 === "strict"))){
const err93 = {instancePath:instancePath+"/kpis/" + i0+"/target",schemaPath:"#/$defs/kpi/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err93);
errors++;
}
}
if(data32.min !== undefined){
let data33 = data32.min;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (data33 !== null)){
const err94 = {instancePath:instancePath+"/kpis/" + i0+"/target/min",schemaPath:"#/$defs/kpi/properties/target/properties/min/type",keyword:"type",params:{type: schema33.properties.target.properties.min.type},message:"must be number,null"};
vErrors = note(vErrors, err94);
errors++;
}
}
if(data32.max !== undefined){
let data34 = data32.max;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err95 = {instancePath:instancePath+"/kpis/" + i0+"/target/max",schemaPath:"#/$defs/kpi/properties/target/properties/max/type",keyword:"type",params:{type: schema33.properties.target.properties.max.type},message:"must be number,null"};
vErrors = note(vErrors, err95);
errors++;
}
}
if(data32.strict !== undefined){
if(typeof data32.strict !== "boolean"){
const err96 = {instancePath:instancePath+"/kpis/" + i0+"/target/strict",schemaPath:"#/$defs/kpi/properties/target/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err96);
errors++;
}
}
}
}
if(data27.met !== undefined){
let data36 = data27.met;
if((typeof data36 !== "boolean") && (data36 !== null)){
const err97 = {instancePath:instancePath+"/kpis/" + i0+"/met",schemaPath:"#/$defs/kpi/properties/met/type",keyword:"type",params:{type: schema33.properties.met.type},message:"must be boolean,null"};
vErrors = note(vErrors, err97);
errors++;
}
}
if(data27.formula !== undefined){
if(typeof data27.formula !== "string"){
const err98 = {instancePath:instancePath+"/kpis/" + i0+"/formula",schemaPath:"#/$defs/kpi/properties/formula/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err98);
errors++;
}
}
if(data27.window !== undefined){
if(typeof data27.window !== "string"){
const err99 = {instancePath:instancePath+"/kpis/" + i0+"/window",schemaPath:"#/$defs/kpi/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err99);
errors++;
}
}
if(data27.source !== undefined){
if(typeof data27.source !== "string"){
const err100 = {instancePath:instancePath+"/kpis/" + i0+"/source",schemaPath:"#/$defs/kpi/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err100);
errors++;
}
}
if(data27.detail !== undefined){
if(typeof data27.detail !== "string"){
const err101 = {instancePath:instancePath+"/kpis/" + i0+"/detail",schemaPath:"#/$defs/kpi/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err101);
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/kpis/" + i0,schemaPath:"#/$defs/kpi/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err102);
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/kpis",schemaPath:"#/properties/kpis/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err103);
errors++;
}
}
if(data.examples !== undefined){
let data41 = data.examples;
if(Array.isArray(data41)){
const len1 = data41.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data41[i1], {instancePath:instancePath+"/examples/" + i1,parentData:data41,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err104 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err104);
errors++;
}
}
if(data.incidents !== undefined){
let data43 = data.incidents;
if(Array.isArray(data43)){
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
let data44 = data43[i2];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.since === undefined){
const err105 = {instancePath:instancePath+"/incidents/" + i2,schemaPath:"#/$defs/incident/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
vErrors = note(vErrors, err105);
errors++;
}
if(data44.commit === undefined){
const err106 = {instancePath:instancePath+"/incidents/" + i2,schemaPath:"#/$defs/incident/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err106);
errors++;
}
if(data44.trigger === undefined){
const err107 = {instancePath:instancePath+"/incidents/" + i2,schemaPath:"#/$defs/incident/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'"};
vErrors = note(vErrors, err107);
errors++;
}
if(data44.cause === undefined){
const err108 = {instancePath:instancePath+"/incidents/" + i2,schemaPath:"#/$defs/incident/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = note(vErrors, err108);
errors++;
}
if(data44.threshold === undefined){
const err109 = {instancePath:instancePath+"/incidents/" + i2,schemaPath:"#/$defs/incident/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'"};
vErrors = note(vErrors, err109);
errors++;
}
if(data44.examples === undefined){
const err110 = {instancePath:instancePath+"/incidents/" + i2,schemaPath:"#/$defs/incident/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
vErrors = note(vErrors, err110);
errors++;
}
for(const key8 in data44){
if(!((((((key8 === "since") || (key8 === "commit")) || (key8 === "trigger")) || (key8 === "cause")) || (key8 === "threshold")) || (key8 === "examples"))){
const err111 = {instancePath:instancePath+"/incidents/" + i2,schemaPath:"#/$defs/incident/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err111);
errors++;
}
}
if(data44.since !== undefined){
if(typeof data44.since !== "string"){
const err112 = {instancePath:instancePath+"/incidents/" + i2+"/since",schemaPath:"#/$defs/incident/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err112);
errors++;
}
}
if(data44.commit !== undefined){
if(typeof data44.commit !== "string"){
const err113 = {instancePath:instancePath+"/incidents/" + i2+"/commit",schemaPath:"#/$defs/incident/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err113);
errors++;
}
}
if(data44.trigger !== undefined){
let data47 = data44.trigger;
if(!(((((data47 === "schedule") || (data47 === "push")) || (data47 === "workflow_dispatch")) || (data47 === "repository_dispatch")) || (data47 === "manual"))){
const err114 = {instancePath:instancePath+"/incidents/" + i2+"/trigger",schemaPath:"#/$defs/incident/properties/trigger/enum",keyword:"enum",params:{allowedValues: schema42.properties.trigger.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err114);
errors++;
}
}
if(data44.cause !== undefined){
if(typeof data44.cause !== "string"){
const err115 = {instancePath:instancePath+"/incidents/" + i2+"/cause",schemaPath:"#/$defs/incident/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err115);
errors++;
}
}
if(data44.threshold !== undefined){
let data49 = data44.threshold;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err116 = {instancePath:instancePath+"/incidents/" + i2+"/threshold",schemaPath:"#/$defs/incident/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err116);
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 2 || isNaN(data49)){
const err117 = {instancePath:instancePath+"/incidents/" + i2+"/threshold",schemaPath:"#/$defs/incident/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
vErrors = note(vErrors, err117);
errors++;
}
}
}
if(data44.examples !== undefined){
let data50 = data44.examples;
if(Array.isArray(data50)){
const len3 = data50.length;
for(let i3=0; i3<len3; i3++){
if(typeof data50[i3] !== "string"){
const err118 = {instancePath:instancePath+"/incidents/" + i2+"/examples/" + i3,schemaPath:"#/$defs/incident/properties/examples/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err118);
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/incidents/" + i2+"/examples",schemaPath:"#/$defs/incident/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err119);
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/incidents/" + i2,schemaPath:"#/$defs/incident/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err120);
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/incidents",schemaPath:"#/properties/incidents/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err121);
errors++;
}
}
if(data.proposals !== undefined){
let data52 = data.proposals;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.notice === undefined){
const err122 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/required",keyword:"required",params:{missingProperty: "notice"},message:"must have required property '"+"notice"+"'"};
vErrors = note(vErrors, err122);
errors++;
}
if(data52.archive === undefined){
const err123 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/required",keyword:"required",params:{missingProperty: "archive"},message:"must have required property '"+"archive"+"'"};
vErrors = note(vErrors, err123);
errors++;
}
if(data52.demote === undefined){
const err124 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/required",keyword:"required",params:{missingProperty: "demote"},message:"must have required property '"+"demote"+"'"};
vErrors = note(vErrors, err124);
errors++;
}
if(data52.promote === undefined){
const err125 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/required",keyword:"required",params:{missingProperty: "promote"},message:"must have required property '"+"promote"+"'"};
vErrors = note(vErrors, err125);
errors++;
}
if(data52.graduate === undefined){
const err126 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/required",keyword:"required",params:{missingProperty: "graduate"},message:"must have required property '"+"graduate"+"'"};
vErrors = note(vErrors, err126);
errors++;
}
for(const key9 in data52){
if(!(((((key9 === "notice") || (key9 === "archive")) || (key9 === "demote")) || (key9 === "promote")) || (key9 === "graduate"))){
const err127 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err127);
errors++;
}
}
if(data52.notice !== undefined){
let data53 = data52.notice;
if(Array.isArray(data53)){
const len4 = data53.length;
for(let i4=0; i4<len4; i4++){
let data54 = data53[i4];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.example === undefined){
const err128 = {instancePath:instancePath+"/proposals/notice/" + i4,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err128);
errors++;
}
if(data54.path === undefined){
const err129 = {instancePath:instancePath+"/proposals/notice/" + i4,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err129);
errors++;
}
if(data54.why === undefined){
const err130 = {instancePath:instancePath+"/proposals/notice/" + i4,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
vErrors = note(vErrors, err130);
errors++;
}
if(data54.evidence === undefined){
const err131 = {instancePath:instancePath+"/proposals/notice/" + i4,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
vErrors = note(vErrors, err131);
errors++;
}
if(data54.command === undefined){
const err132 = {instancePath:instancePath+"/proposals/notice/" + i4,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
vErrors = note(vErrors, err132);
errors++;
}
for(const key10 in data54){
if(!(((((key10 === "example") || (key10 === "path")) || (key10 === "why")) || (key10 === "evidence")) || (key10 === "command"))){
const err133 = {instancePath:instancePath+"/proposals/notice/" + i4,schemaPath:"#/$defs/proposal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
vErrors = note(vErrors, err133);
errors++;
}
}
if(data54.example !== undefined){
if(typeof data54.example !== "string"){
const err134 = {instancePath:instancePath+"/proposals/notice/" + i4+"/example",schemaPath:"#/$defs/proposal/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err134);
errors++;
}
}
if(data54.path !== undefined){
if(typeof data54.path !== "string"){
const err135 = {instancePath:instancePath+"/proposals/notice/" + i4+"/path",schemaPath:"#/$defs/proposal/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err135);
errors++;
}
}
if(data54.why !== undefined){
if(typeof data54.why !== "string"){
const err136 = {instancePath:instancePath+"/proposals/notice/" + i4+"/why",schemaPath:"#/$defs/proposal/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err136);
errors++;
}
}
if(data54.evidence !== undefined){
let data58 = data54.evidence;
if(Array.isArray(data58)){
const len5 = data58.length;
for(let i5=0; i5<len5; i5++){
let data59 = data58[i5];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.what === undefined){
const err137 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence/" + i5,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
vErrors = note(vErrors, err137);
errors++;
}
if(data59.value === undefined){
const err138 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence/" + i5,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err138);
errors++;
}
if(data59.limit === undefined){
const err139 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence/" + i5,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
vErrors = note(vErrors, err139);
errors++;
}
if(data59.source === undefined){
const err140 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence/" + i5,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err140);
errors++;
}
for(const key11 in data59){
if(!((((key11 === "what") || (key11 === "value")) || (key11 === "limit")) || (key11 === "source"))){
const err141 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence/" + i5,schemaPath:"#/$defs/proposal/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
vErrors = note(vErrors, err141);
errors++;
}
}
if(data59.what !== undefined){
if(typeof data59.what !== "string"){
const err142 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence/" + i5+"/what",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err142);
errors++;
}
}
if(data59.value !== undefined){
let data61 = data59.value;
if((!((typeof data61 == "number") && (isFinite(data61)))) && (typeof data61 !== "string")){
const err143 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence/" + i5+"/value",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/value/type",keyword:"type",params:{type: schema43.properties.evidence.items.properties.value.type},message:"must be number,string"};
vErrors = note(vErrors, err143);
errors++;
}
}
if(data59.limit !== undefined){
let data62 = data59.limit;
if(((!((typeof data62 == "number") && (isFinite(data62)))) && (typeof data62 !== "string")) && (data62 !== null)){
const err144 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence/" + i5+"/limit",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/limit/type",keyword:"type",params:{type: schema43.properties.evidence.items.properties.limit.type},message:"must be number,string,null"};
vErrors = note(vErrors, err144);
errors++;
}
}
if(data59.source !== undefined){
if(typeof data59.source !== "string"){
const err145 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence/" + i5+"/source",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err145);
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence/" + i5,schemaPath:"#/$defs/proposal/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err146);
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/proposals/notice/" + i4+"/evidence",schemaPath:"#/$defs/proposal/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err147);
errors++;
}
}
if(data54.command !== undefined){
if(typeof data54.command !== "string"){
const err148 = {instancePath:instancePath+"/proposals/notice/" + i4+"/command",schemaPath:"#/$defs/proposal/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err148);
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/proposals/notice/" + i4,schemaPath:"#/$defs/proposal/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err149);
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/proposals/notice",schemaPath:"#/properties/proposals/properties/notice/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err150);
errors++;
}
}
if(data52.archive !== undefined){
let data65 = data52.archive;
if(Array.isArray(data65)){
const len6 = data65.length;
for(let i6=0; i6<len6; i6++){
let data66 = data65[i6];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.example === undefined){
const err151 = {instancePath:instancePath+"/proposals/archive/" + i6,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err151);
errors++;
}
if(data66.path === undefined){
const err152 = {instancePath:instancePath+"/proposals/archive/" + i6,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err152);
errors++;
}
if(data66.why === undefined){
const err153 = {instancePath:instancePath+"/proposals/archive/" + i6,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
vErrors = note(vErrors, err153);
errors++;
}
if(data66.evidence === undefined){
const err154 = {instancePath:instancePath+"/proposals/archive/" + i6,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
vErrors = note(vErrors, err154);
errors++;
}
if(data66.command === undefined){
const err155 = {instancePath:instancePath+"/proposals/archive/" + i6,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
vErrors = note(vErrors, err155);
errors++;
}
for(const key12 in data66){
if(!(((((key12 === "example") || (key12 === "path")) || (key12 === "why")) || (key12 === "evidence")) || (key12 === "command"))){
const err156 = {instancePath:instancePath+"/proposals/archive/" + i6,schemaPath:"#/$defs/proposal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
vErrors = note(vErrors, err156);
errors++;
}
}
if(data66.example !== undefined){
if(typeof data66.example !== "string"){
const err157 = {instancePath:instancePath+"/proposals/archive/" + i6+"/example",schemaPath:"#/$defs/proposal/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err157);
errors++;
}
}
if(data66.path !== undefined){
if(typeof data66.path !== "string"){
const err158 = {instancePath:instancePath+"/proposals/archive/" + i6+"/path",schemaPath:"#/$defs/proposal/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err158);
errors++;
}
}
if(data66.why !== undefined){
if(typeof data66.why !== "string"){
const err159 = {instancePath:instancePath+"/proposals/archive/" + i6+"/why",schemaPath:"#/$defs/proposal/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err159);
errors++;
}
}
if(data66.evidence !== undefined){
let data70 = data66.evidence;
if(Array.isArray(data70)){
const len7 = data70.length;
for(let i7=0; i7<len7; i7++){
let data71 = data70[i7];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.what === undefined){
const err160 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence/" + i7,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
vErrors = note(vErrors, err160);
errors++;
}
if(data71.value === undefined){
const err161 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence/" + i7,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err161);
errors++;
}
if(data71.limit === undefined){
const err162 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence/" + i7,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
vErrors = note(vErrors, err162);
errors++;
}
if(data71.source === undefined){
const err163 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence/" + i7,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err163);
errors++;
}
for(const key13 in data71){
if(!((((key13 === "what") || (key13 === "value")) || (key13 === "limit")) || (key13 === "source"))){
const err164 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence/" + i7,schemaPath:"#/$defs/proposal/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
vErrors = note(vErrors, err164);
errors++;
}
}
if(data71.what !== undefined){
if(typeof data71.what !== "string"){
const err165 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence/" + i7+"/what",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err165);
errors++;
}
}
if(data71.value !== undefined){
let data73 = data71.value;
if((!((typeof data73 == "number") && (isFinite(data73)))) && (typeof data73 !== "string")){
const err166 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence/" + i7+"/value",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/value/type",keyword:"type",params:{type: schema43.properties.evidence.items.properties.value.type},message:"must be number,string"};
vErrors = note(vErrors, err166);
errors++;
}
}
if(data71.limit !== undefined){
let data74 = data71.limit;
if(((!((typeof data74 == "number") && (isFinite(data74)))) && (typeof data74 !== "string")) && (data74 !== null)){
const err167 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence/" + i7+"/limit",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/limit/type",keyword:"type",params:{type: schema43.properties.evidence.items.properties.limit.type},message:"must be number,string,null"};
vErrors = note(vErrors, err167);
errors++;
}
}
if(data71.source !== undefined){
if(typeof data71.source !== "string"){
const err168 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence/" + i7+"/source",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err168);
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence/" + i7,schemaPath:"#/$defs/proposal/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err169);
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/proposals/archive/" + i6+"/evidence",schemaPath:"#/$defs/proposal/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err170);
errors++;
}
}
if(data66.command !== undefined){
if(typeof data66.command !== "string"){
const err171 = {instancePath:instancePath+"/proposals/archive/" + i6+"/command",schemaPath:"#/$defs/proposal/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err171);
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/proposals/archive/" + i6,schemaPath:"#/$defs/proposal/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err172);
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/proposals/archive",schemaPath:"#/properties/proposals/properties/archive/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err173);
errors++;
}
}
if(data52.demote !== undefined){
let data77 = data52.demote;
if(Array.isArray(data77)){
const len8 = data77.length;
for(let i8=0; i8<len8; i8++){
let data78 = data77[i8];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.example === undefined){
const err174 = {instancePath:instancePath+"/proposals/demote/" + i8,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err174);
errors++;
}
if(data78.path === undefined){
const err175 = {instancePath:instancePath+"/proposals/demote/" + i8,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err175);
errors++;
}
if(data78.why === undefined){
const err176 = {instancePath:instancePath+"/proposals/demote/" + i8,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
vErrors = note(vErrors, err176);
errors++;
}
if(data78.evidence === undefined){
const err177 = {instancePath:instancePath+"/proposals/demote/" + i8,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
vErrors = note(vErrors, err177);
errors++;
}
if(data78.command === undefined){
const err178 = {instancePath:instancePath+"/proposals/demote/" + i8,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
vErrors = note(vErrors, err178);
errors++;
}
for(const key14 in data78){
if(!(((((key14 === "example") || (key14 === "path")) || (key14 === "why")) || (key14 === "evidence")) || (key14 === "command"))){
const err179 = {instancePath:instancePath+"/proposals/demote/" + i8,schemaPath:"#/$defs/proposal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
vErrors = note(vErrors, err179);
errors++;
}
}
if(data78.example !== undefined){
if(typeof data78.example !== "string"){
const err180 = {instancePath:instancePath+"/proposals/demote/" + i8+"/example",schemaPath:"#/$defs/proposal/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err180);
errors++;
}
}
if(data78.path !== undefined){
if(typeof data78.path !== "string"){
const err181 = {instancePath:instancePath+"/proposals/demote/" + i8+"/path",schemaPath:"#/$defs/proposal/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err181);
errors++;
}
}
if(data78.why !== undefined){
if(typeof data78.why !== "string"){
const err182 = {instancePath:instancePath+"/proposals/demote/" + i8+"/why",schemaPath:"#/$defs/proposal/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err182);
errors++;
}
}
if(data78.evidence !== undefined){
let data82 = data78.evidence;
if(Array.isArray(data82)){
const len9 = data82.length;
for(let i9=0; i9<len9; i9++){
let data83 = data82[i9];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.what === undefined){
const err183 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence/" + i9,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
vErrors = note(vErrors, err183);
errors++;
}
if(data83.value === undefined){
const err184 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence/" + i9,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err184);
errors++;
}
if(data83.limit === undefined){
const err185 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence/" + i9,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
vErrors = note(vErrors, err185);
errors++;
}
if(data83.source === undefined){
const err186 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence/" + i9,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err186);
errors++;
}
for(const key15 in data83){
if(!((((key15 === "what") || (key15 === "value")) || (key15 === "limit")) || (key15 === "source"))){
const err187 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence/" + i9,schemaPath:"#/$defs/proposal/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
vErrors = note(vErrors, err187);
errors++;
}
}
if(data83.what !== undefined){
if(typeof data83.what !== "string"){
const err188 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence/" + i9+"/what",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err188);
errors++;
}
}
if(data83.value !== undefined){
let data85 = data83.value;
if((!((typeof data85 == "number") && (isFinite(data85)))) && (typeof data85 !== "string")){
const err189 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence/" + i9+"/value",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/value/type",keyword:"type",params:{type: schema43.properties.evidence.items.properties.value.type},message:"must be number,string"};
vErrors = note(vErrors, err189);
errors++;
}
}
if(data83.limit !== undefined){
let data86 = data83.limit;
if(((!((typeof data86 == "number") && (isFinite(data86)))) && (typeof data86 !== "string")) && (data86 !== null)){
const err190 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence/" + i9+"/limit",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/limit/type",keyword:"type",params:{type: schema43.properties.evidence.items.properties.limit.type},message:"must be number,string,null"};
vErrors = note(vErrors, err190);
errors++;
}
}
if(data83.source !== undefined){
if(typeof data83.source !== "string"){
const err191 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence/" + i9+"/source",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err191);
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence/" + i9,schemaPath:"#/$defs/proposal/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err192);
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/proposals/demote/" + i8+"/evidence",schemaPath:"#/$defs/proposal/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err193);
errors++;
}
}
if(data78.command !== undefined){
if(typeof data78.command !== "string"){
const err194 = {instancePath:instancePath+"/proposals/demote/" + i8+"/command",schemaPath:"#/$defs/proposal/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err194);
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/proposals/demote/" + i8,schemaPath:"#/$defs/proposal/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err195);
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/proposals/demote",schemaPath:"#/properties/proposals/properties/demote/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err196);
errors++;
}
}
if(data52.promote !== undefined){
let data89 = data52.promote;
if(Array.isArray(data89)){
const len10 = data89.length;
for(let i10=0; i10<len10; i10++){
let data90 = data89[i10];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.example === undefined){
const err197 = {instancePath:instancePath+"/proposals/promote/" + i10,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err197);
errors++;
}
if(data90.path === undefined){
const err198 = {instancePath:instancePath+"/proposals/promote/" + i10,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err198);
errors++;
}
if(data90.why === undefined){
const err199 = {instancePath:instancePath+"/proposals/promote/" + i10,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
vErrors = note(vErrors, err199);
errors++;
}
if(data90.evidence === undefined){
const err200 = {instancePath:instancePath+"/proposals/promote/" + i10,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
vErrors = note(vErrors, err200);
errors++;
}
if(data90.command === undefined){
const err201 = {instancePath:instancePath+"/proposals/promote/" + i10,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
vErrors = note(vErrors, err201);
errors++;
}
for(const key16 in data90){
if(!(((((key16 === "example") || (key16 === "path")) || (key16 === "why")) || (key16 === "evidence")) || (key16 === "command"))){
const err202 = {instancePath:instancePath+"/proposals/promote/" + i10,schemaPath:"#/$defs/proposal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
vErrors = note(vErrors, err202);
errors++;
}
}
if(data90.example !== undefined){
if(typeof data90.example !== "string"){
const err203 = {instancePath:instancePath+"/proposals/promote/" + i10+"/example",schemaPath:"#/$defs/proposal/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err203);
errors++;
}
}
if(data90.path !== undefined){
if(typeof data90.path !== "string"){
const err204 = {instancePath:instancePath+"/proposals/promote/" + i10+"/path",schemaPath:"#/$defs/proposal/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err204);
errors++;
}
}
if(data90.why !== undefined){
if(typeof data90.why !== "string"){
const err205 = {instancePath:instancePath+"/proposals/promote/" + i10+"/why",schemaPath:"#/$defs/proposal/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err205);
errors++;
}
}
if(data90.evidence !== undefined){
let data94 = data90.evidence;
if(Array.isArray(data94)){
const len11 = data94.length;
for(let i11=0; i11<len11; i11++){
let data95 = data94[i11];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.what === undefined){
const err206 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence/" + i11,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
vErrors = note(vErrors, err206);
errors++;
}
if(data95.value === undefined){
const err207 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence/" + i11,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err207);
errors++;
}
if(data95.limit === undefined){
const err208 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence/" + i11,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
vErrors = note(vErrors, err208);
errors++;
}
if(data95.source === undefined){
const err209 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence/" + i11,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err209);
errors++;
}
for(const key17 in data95){
if(!((((key17 === "what") || (key17 === "value")) || (key17 === "limit")) || (key17 === "source"))){
const err210 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence/" + i11,schemaPath:"#/$defs/proposal/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
vErrors = note(vErrors, err210);
errors++;
}
}
if(data95.what !== undefined){
if(typeof data95.what !== "string"){
const err211 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence/" + i11+"/what",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err211);
errors++;
}
}
if(data95.value !== undefined){
let data97 = data95.value;
if((!((typeof data97 == "number") && (isFinite(data97)))) && (typeof data97 !== "string")){
const err212 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence/" + i11+"/value",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/value/type",keyword:"type",params:{type: schema43.properties.evidence.items.properties.value.type},message:"must be number,string"};
vErrors = note(vErrors, err212);
errors++;
}
}
if(data95.limit !== undefined){
let data98 = data95.limit;
if(((!((typeof data98 == "number") && (isFinite(data98)))) && (typeof data98 !== "string")) && (data98 !== null)){
const err213 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence/" + i11+"/limit",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/limit/type",keyword:"type",params:{type: schema43.properties.evidence.items.properties.limit.type},message:"must be number,string,null"};
vErrors = note(vErrors, err213);
errors++;
}
}
if(data95.source !== undefined){
if(typeof data95.source !== "string"){
const err214 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence/" + i11+"/source",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err214);
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence/" + i11,schemaPath:"#/$defs/proposal/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err215);
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/proposals/promote/" + i10+"/evidence",schemaPath:"#/$defs/proposal/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err216);
errors++;
}
}
if(data90.command !== undefined){
if(typeof data90.command !== "string"){
const err217 = {instancePath:instancePath+"/proposals/promote/" + i10+"/command",schemaPath:"#/$defs/proposal/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err217);
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/proposals/promote/" + i10,schemaPath:"#/$defs/proposal/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err218);
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/proposals/promote",schemaPath:"#/properties/proposals/properties/promote/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err219);
errors++;
}
}
if(data52.graduate !== undefined){
let data101 = data52.graduate;
if(Array.isArray(data101)){
const len12 = data101.length;
for(let i12=0; i12<len12; i12++){
let data102 = data101[i12];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.example === undefined){
const err220 = {instancePath:instancePath+"/proposals/graduate/" + i12,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err220);
errors++;
}
if(data102.path === undefined){
const err221 = {instancePath:instancePath+"/proposals/graduate/" + i12,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err221);
errors++;
}
if(data102.why === undefined){
const err222 = {instancePath:instancePath+"/proposals/graduate/" + i12,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
vErrors = note(vErrors, err222);
errors++;
}
if(data102.evidence === undefined){
const err223 = {instancePath:instancePath+"/proposals/graduate/" + i12,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
vErrors = note(vErrors, err223);
errors++;
}
if(data102.command === undefined){
const err224 = {instancePath:instancePath+"/proposals/graduate/" + i12,schemaPath:"#/$defs/proposal/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
vErrors = note(vErrors, err224);
errors++;
}
for(const key18 in data102){
if(!(((((key18 === "example") || (key18 === "path")) || (key18 === "why")) || (key18 === "evidence")) || (key18 === "command"))){
const err225 = {instancePath:instancePath+"/proposals/graduate/" + i12,schemaPath:"#/$defs/proposal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
vErrors = note(vErrors, err225);
errors++;
}
}
if(data102.example !== undefined){
if(typeof data102.example !== "string"){
const err226 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/example",schemaPath:"#/$defs/proposal/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err226);
errors++;
}
}
if(data102.path !== undefined){
if(typeof data102.path !== "string"){
const err227 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/path",schemaPath:"#/$defs/proposal/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err227);
errors++;
}
}
if(data102.why !== undefined){
if(typeof data102.why !== "string"){
const err228 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/why",schemaPath:"#/$defs/proposal/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err228);
errors++;
}
}
if(data102.evidence !== undefined){
let data106 = data102.evidence;
if(Array.isArray(data106)){
const len13 = data106.length;
for(let i13=0; i13<len13; i13++){
let data107 = data106[i13];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.what === undefined){
const err229 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence/" + i13,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
vErrors = note(vErrors, err229);
errors++;
}
if(data107.value === undefined){
const err230 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence/" + i13,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = note(vErrors, err230);
errors++;
}
if(data107.limit === undefined){
const err231 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence/" + i13,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
vErrors = note(vErrors, err231);
errors++;
}
if(data107.source === undefined){
const err232 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence/" + i13,schemaPath:"#/$defs/proposal/properties/evidence/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err232);
errors++;
}
for(const key19 in data107){
if(!((((key19 === "what") || (key19 === "value")) || (key19 === "limit")) || (key19 === "source"))){
const err233 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence/" + i13,schemaPath:"#/$defs/proposal/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
vErrors = note(vErrors, err233);
errors++;
}
}
if(data107.what !== undefined){
if(typeof data107.what !== "string"){
const err234 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence/" + i13+"/what",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err234);
errors++;
}
}
if(data107.value !== undefined){
let data109 = data107.value;
if((!((typeof data109 == "number") && (isFinite(data109)))) && (typeof data109 !== "string")){
const err235 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence/" + i13+"/value",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/value/type",keyword:"type",params:{type: schema43.properties.evidence.items.properties.value.type},message:"must be number,string"};
vErrors = note(vErrors, err235);
errors++;
}
}
if(data107.limit !== undefined){
let data110 = data107.limit;
if(((!((typeof data110 == "number") && (isFinite(data110)))) && (typeof data110 !== "string")) && (data110 !== null)){
const err236 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence/" + i13+"/limit",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/limit/type",keyword:"type",params:{type: schema43.properties.evidence.items.properties.limit.type},message:"must be number,string,null"};
vErrors = note(vErrors, err236);
errors++;
}
}
if(data107.source !== undefined){
if(typeof data107.source !== "string"){
const err237 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence/" + i13+"/source",schemaPath:"#/$defs/proposal/properties/evidence/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err237);
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence/" + i13,schemaPath:"#/$defs/proposal/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err238);
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/evidence",schemaPath:"#/$defs/proposal/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err239);
errors++;
}
}
if(data102.command !== undefined){
if(typeof data102.command !== "string"){
const err240 = {instancePath:instancePath+"/proposals/graduate/" + i12+"/command",schemaPath:"#/$defs/proposal/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err240);
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/proposals/graduate/" + i12,schemaPath:"#/$defs/proposal/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err241);
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/proposals/graduate",schemaPath:"#/properties/proposals/properties/graduate/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err242);
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err243);
errors++;
}
}
if(data.unknown !== undefined){
let data113 = data.unknown;
if(Array.isArray(data113)){
const len14 = data113.length;
for(let i14=0; i14<len14; i14++){
if(typeof data113[i14] !== "string"){
const err244 = {instancePath:instancePath+"/unknown/" + i14,schemaPath:"#/properties/unknown/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err244);
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err245);
errors++;
}
}
if(data.problems !== undefined){
let data115 = data.problems;
if(Array.isArray(data115)){
const len15 = data115.length;
for(let i15=0; i15<len15; i15++){
let data116 = data115[i15];
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.code === undefined){
const err246 = {instancePath:instancePath+"/problems/" + i15,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err246);
errors++;
}
if(data116.message === undefined){
const err247 = {instancePath:instancePath+"/problems/" + i15,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = note(vErrors, err247);
errors++;
}
if(data116.next === undefined){
const err248 = {instancePath:instancePath+"/problems/" + i15,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
vErrors = note(vErrors, err248);
errors++;
}
for(const key20 in data116){
if(!((((key20 === "code") || (key20 === "message")) || (key20 === "next")) || (key20 === "path"))){
const err249 = {instancePath:instancePath+"/problems/" + i15,schemaPath:"#/$defs/problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
vErrors = note(vErrors, err249);
errors++;
}
}
if(data116.code !== undefined){
if(typeof data116.code !== "string"){
const err250 = {instancePath:instancePath+"/problems/" + i15+"/code",schemaPath:"#/$defs/problem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err250);
errors++;
}
}
if(data116.message !== undefined){
if(typeof data116.message !== "string"){
const err251 = {instancePath:instancePath+"/problems/" + i15+"/message",schemaPath:"#/$defs/problem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err251);
errors++;
}
}
if(data116.next !== undefined){
if(typeof data116.next !== "string"){
const err252 = {instancePath:instancePath+"/problems/" + i15+"/next",schemaPath:"#/$defs/problem/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err252);
errors++;
}
}
if(data116.path !== undefined){
if(typeof data116.path !== "string"){
const err253 = {instancePath:instancePath+"/problems/" + i15+"/path",schemaPath:"#/$defs/problem/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err253);
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/problems/" + i15,schemaPath:"#/$defs/problem/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err254);
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err255);
errors++;
}
}
}
else {
const err256 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err256);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

