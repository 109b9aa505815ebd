// Generated from schemas/ by `npm run generate`. Do not edit.

const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"audit.schema.json","type":"object","required":["schema","tool","repository","as_of","examples","table","bases","fragile","claims","helpers"],"additionalProperties":false,"properties":{"schema":{"const":"audit/1"},"tool":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"const":"hortus"},"version":{"type":"string"}}},"repository":{"type":"object","required":["commit","dirty"],"additionalProperties":false,"properties":{"commit":{"type":["string","null"]},"dirty":{"type":["boolean","null"]}}},"as_of":{"type":"string"},"examples":{"type":"object","required":["live","archived","graduated","unreadable"],"additionalProperties":false,"properties":{"live":{"type":"integer","minimum":0},"archived":{"type":"integer","minimum":0},"graduated":{"type":"integer","minimum":0},"unreadable":{"type":"integer","minimum":0}}},"table":{"type":"array","items":{"$ref":"#/$defs/row"}},"bases":{"type":"array","items":{"type":"object","required":["image","examples"],"additionalProperties":false,"properties":{"image":{"type":"string"},"examples":{"type":"integer","minimum":1}}}},"fragile":{"type":"array","items":{"$ref":"#/$defs/fragile"}},"claims":{"type":"object","required":["history","dated","stale"],"additionalProperties":false,"properties":{"history":{"enum":["whole","cut","none"]},"dated":{"type":"integer","minimum":0},"stale":{"type":"array","items":{"$ref":"#/$defs/stale"}}}},"helpers":{"type":"object","required":["files","blocks","skipped","found","candidates"],"additionalProperties":false,"properties":{"files":{"type":"integer","minimum":0},"blocks":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0},"found":{"type":"integer","minimum":0},"candidates":{"type":"array","items":{"$ref":"#/$defs/candidate"}}}}},"$defs":{"row":{"type":"object","required":["item","what","of","count","share","lacking"],"additionalProperties":false,"properties":{"item":{"type":"string"},"what":{"type":"string"},"of":{"type":"integer","minimum":0},"count":{"type":"integer","minimum":0},"share":{"type":["number","null"],"minimum":0,"maximum":1},"lacking":{"type":"array","items":{"type":"string"}}}},"fragile":{"type":"object","required":["kind","path","line","example","message"],"additionalProperties":false,"properties":{"kind":{"enum":["wrong_depth","missing_mount","absolute_home","caller_mount","root_by_depth","climbs_out"]},"path":{"type":"string"},"line":{"type":"integer","minimum":1},"example":{"type":"string"},"message":{"type":"string"}}},"stale":{"type":"object","required":["example","claimed","environment","code","bulk","together","latest"],"additionalProperties":false,"properties":{"example":{"type":"string"},"claimed":{"type":"string"},"environment":{"type":"integer","minimum":0},"code":{"type":"integer","minimum":0},"bulk":{"type":"integer","minimum":0},"together":{"type":"integer","minimum":0},"latest":{"oneOf":[{"type":"null"},{"type":"object","required":["path","sha","day"],"additionalProperties":false,"properties":{"path":{"type":"string"},"sha":{"type":"string"},"day":{"type":"string"}}}]}}},"candidate":{"type":"object","required":["name","kind","language","lines","examples","saved_lines","places","questions","verdict"],"additionalProperties":false,"properties":{"name":{"type":"string"},"kind":{"enum":["function","class","file"]},"language":{"enum":["python","shell"]},"lines":{"type":"integer","minimum":1},"examples":{"type":"integer","minimum":3},"saved_lines":{"type":"integer","minimum":0},"places":{"type":"array","items":{"type":"object","required":["example","path","line"],"additionalProperties":false,"properties":{"example":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}},"questions":{"type":"array","minItems":5,"maxItems":5,"items":{"$ref":"#/$defs/question"}},"verdict":{"enum":["yes","open","no"]}}},"question":{"type":"object","required":["question","answer","evidence"],"additionalProperties":false,"properties":{"question":{"type":"string"},"answer":{"enum":["yes","no","unknown"]},"evidence":{"type":"string"}}}}};
const schema32 = {"type":"object","required":["item","what","of","count","share","lacking"],"additionalProperties":false,"properties":{"item":{"type":"string"},"what":{"type":"string"},"of":{"type":"integer","minimum":0},"count":{"type":"integer","minimum":0},"share":{"type":["number","null"],"minimum":0,"maximum":1},"lacking":{"type":"array","items":{"type":"string"}}}};
const schema33 = {"type":"object","required":["kind","path","line","example","message"],"additionalProperties":false,"properties":{"kind":{"enum":["wrong_depth","missing_mount","absolute_home","caller_mount","root_by_depth","climbs_out"]},"path":{"type":"string"},"line":{"type":"integer","minimum":1},"example":{"type":"string"},"message":{"type":"string"}}};
const schema34 = {"type":"object","required":["example","claimed","environment","code","bulk","together","latest"],"additionalProperties":false,"properties":{"example":{"type":"string"},"claimed":{"type":"string"},"environment":{"type":"integer","minimum":0},"code":{"type":"integer","minimum":0},"bulk":{"type":"integer","minimum":0},"together":{"type":"integer","minimum":0},"latest":{"oneOf":[{"type":"null"},{"type":"object","required":["path","sha","day"],"additionalProperties":false,"properties":{"path":{"type":"string"},"sha":{"type":"string"},"day":{"type":"string"}}}]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema35 = {"type":"object","required":["name","kind","language","lines","examples","saved_lines","places","questions","verdict"],"additionalProperties":false,"properties":{"name":{"type":"string"},"kind":{"enum":["function","class","file"]},"language":{"enum":["python","shell"]},"lines":{"type":"integer","minimum":1},"examples":{"type":"integer","minimum":3},"saved_lines":{"type":"integer","minimum":0},"places":{"type":"array","items":{"type":"object","required":["example","path","line"],"additionalProperties":false,"properties":{"example":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}},"questions":{"type":"array","minItems":5,"maxItems":5,"items":{"$ref":"#/$defs/question"}},"verdict":{"enum":["yes","open","no"]}}};
const schema36 = {"type":"object","required":["question","answer","evidence"],"additionalProperties":false,"properties":{"question":{"type":"string"},"answer":{"enum":["yes","no","unknown"]},"evidence":{"type":"string"}}};

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
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.language === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.lines === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.examples === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.saved_lines === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "saved_lines"},message:"must have required property '"+"saved_lines"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.places === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "places"},message:"must have required property '"+"places"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.questions === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "questions"},message:"must have required property '"+"questions"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.verdict === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((data1 === "function") || (data1 === "class")) || (data1 === "file"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema35.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.language !== undefined){
let data2 = data.language;
if(!((data2 === "python") || (data2 === "shell"))){
const err12 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema35.properties.language.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.lines !== undefined){
let data3 = data.lines;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err13);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err14);
errors++;
}
}
}
if(data.examples !== undefined){
let data4 = data.examples;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err15);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 3 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
vErrors = note(vErrors, err16);
errors++;
}
}
}
if(data.saved_lines !== undefined){
let data5 = data.saved_lines;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/saved_lines",schemaPath:"#/properties/saved_lines/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err17);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/saved_lines",schemaPath:"#/properties/saved_lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err18);
errors++;
}
}
}
if(data.places !== undefined){
let data6 = data.places;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.example === undefined){
const err19 = {instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data7.path === undefined){
const err20 = {instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
if(data7.line === undefined){
const err21 = {instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
vErrors = note(vErrors, err21);
errors++;
}
for(const key1 in data7){
if(!(((key1 === "example") || (key1 === "path")) || (key1 === "line"))){
const err22 = {instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data7.example !== undefined){
if(typeof data7.example !== "string"){
const err23 = {instancePath:instancePath+"/places/" + i0+"/example",schemaPath:"#/properties/places/items/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data7.path !== undefined){
if(typeof data7.path !== "string"){
const err24 = {instancePath:instancePath+"/places/" + i0+"/path",schemaPath:"#/properties/places/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data7.line !== undefined){
let data10 = data7.line;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/places/" + i0+"/line",schemaPath:"#/properties/places/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err25);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/places/" + i0+"/line",schemaPath:"#/properties/places/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err26);
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data.questions !== undefined){
let data11 = data.questions;
if(Array.isArray(data11)){
if(data11.length > 5){
const err29 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
vErrors = note(vErrors, err29);
errors++;
}
if(data11.length < 5){
const err30 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/minItems",keyword:"minItems",params:{limit: 5},message:"must NOT have fewer than 5 items"};
vErrors = note(vErrors, err30);
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.question === undefined){
const err31 = {instancePath:instancePath+"/questions/" + i1,schemaPath:"#/$defs/question/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'"};
vErrors = note(vErrors, err31);
errors++;
}
if(data12.answer === undefined){
const err32 = {instancePath:instancePath+"/questions/" + i1,schemaPath:"#/$defs/question/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
vErrors = note(vErrors, err32);
errors++;
}
if(data12.evidence === undefined){
const err33 = {instancePath:instancePath+"/questions/" + i1,schemaPath:"#/$defs/question/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
vErrors = note(vErrors, err33);
errors++;
}
for(const key2 in data12){
if(!(((key2 === "question") || (key2 === "answer")) || (key2 === "evidence"))){
const err34 = {instancePath:instancePath+"/questions/" + i1,schemaPath:"#/$defs/question/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data12.question !== undefined){
if(typeof data12.question !== "string"){
const err35 = {instancePath:instancePath+"/questions/" + i1+"/question",schemaPath:"#/$defs/question/properties/question/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data12.answer !== undefined){
let data14 = data12.answer;
if(!(((data14 === "yes") || (data14 === "no")) || (data14 === "unknown"))){
const err36 = {instancePath:instancePath+"/questions/" + i1+"/answer",schemaPath:"#/$defs/question/properties/answer/enum",keyword:"enum",params:{allowedValues: schema36.properties.answer.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err36);
errors++;
}
}
if(data12.evidence !== undefined){
if(typeof data12.evidence !== "string"){
const err37 = {instancePath:instancePath+"/questions/" + i1+"/evidence",schemaPath:"#/$defs/question/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/questions/" + i1,schemaPath:"#/$defs/question/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data.verdict !== undefined){
let data16 = data.verdict;
if(!(((data16 === "yes") || (data16 === "open")) || (data16 === "no"))){
const err40 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.verdict.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err40);
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err41);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="audit.schema.json" */;
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
if(data.repository === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.as_of === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as_of"},message:"must have required property '"+"as_of"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.examples === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.table === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.bases === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bases"},message:"must have required property '"+"bases"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.fragile === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fragile"},message:"must have required property '"+"fragile"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
if(data.claims === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claims"},message:"must have required property '"+"claims"+"'"};
vErrors = note(vErrors, err8);
errors++;
}
if(data.helpers === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "helpers"},message:"must have required property '"+"helpers"+"'"};
vErrors = note(vErrors, err9);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.schema !== undefined){
if("audit/1" !== data.schema){
const err11 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "audit/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err12 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data1.version === undefined){
const err13 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err14 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data1.name !== undefined){
if("hortus" !== data1.name){
const err15 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "hortus"},message:"must be equal to constant"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err16 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.repository !== undefined){
let data4 = data.repository;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.commit === undefined){
const err18 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
if(data4.dirty === undefined){
const err19 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "dirty"},message:"must have required property '"+"dirty"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
for(const key2 in data4){
if(!((key2 === "commit") || (key2 === "dirty"))){
const err20 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data4.commit !== undefined){
let data5 = data4.commit;
if((typeof data5 !== "string") && (data5 !== null)){
const err21 = {instancePath:instancePath+"/repository/commit",schemaPath:"#/properties/repository/properties/commit/type",keyword:"type",params:{type: schema31.properties.repository.properties.commit.type},message:"must be string,null"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data4.dirty !== undefined){
let data6 = data4.dirty;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err22 = {instancePath:instancePath+"/repository/dirty",schemaPath:"#/properties/repository/properties/dirty/type",keyword:"type",params:{type: schema31.properties.repository.properties.dirty.type},message:"must be boolean,null"};
vErrors = note(vErrors, err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data.as_of !== undefined){
if(typeof data.as_of !== "string"){
const err24 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data.examples !== undefined){
let data8 = data.examples;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.live === undefined){
const err25 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/required",keyword:"required",params:{missingProperty: "live"},message:"must have required property '"+"live"+"'"};
vErrors = note(vErrors, err25);
errors++;
}
if(data8.archived === undefined){
const err26 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/required",keyword:"required",params:{missingProperty: "archived"},message:"must have required property '"+"archived"+"'"};
vErrors = note(vErrors, err26);
errors++;
}
if(data8.graduated === undefined){
const err27 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/required",keyword:"required",params:{missingProperty: "graduated"},message:"must have required property '"+"graduated"+"'"};
vErrors = note(vErrors, err27);
errors++;
}
if(data8.unreadable === undefined){
const err28 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/required",keyword:"required",params:{missingProperty: "unreadable"},message:"must have required property '"+"unreadable"+"'"};
vErrors = note(vErrors, err28);
errors++;
}
for(const key3 in data8){
if(!((((key3 === "live") || (key3 === "archived")) || (key3 === "graduated")) || (key3 === "unreadable"))){
const err29 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data8.live !== undefined){
let data9 = data8.live;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err30 = {instancePath:instancePath+"/examples/live",schemaPath:"#/properties/examples/properties/live/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err30);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/examples/live",schemaPath:"#/properties/examples/properties/live/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err31);
errors++;
}
}
}
if(data8.archived !== undefined){
let data10 = data8.archived;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err32 = {instancePath:instancePath+"/examples/archived",schemaPath:"#/properties/examples/properties/archived/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err32);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/examples/archived",schemaPath:"#/properties/examples/properties/archived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err33);
errors++;
}
}
}
if(data8.graduated !== undefined){
let data11 = data8.graduated;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err34 = {instancePath:instancePath+"/examples/graduated",schemaPath:"#/properties/examples/properties/graduated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err34);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/examples/graduated",schemaPath:"#/properties/examples/properties/graduated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
if(data8.unreadable !== undefined){
let data12 = data8.unreadable;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err36 = {instancePath:instancePath+"/examples/unreadable",schemaPath:"#/properties/examples/properties/unreadable/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err36);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err37 = {instancePath:instancePath+"/examples/unreadable",schemaPath:"#/properties/examples/properties/unreadable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err37);
errors++;
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err38);
errors++;
}
}
if(data.table !== undefined){
let data13 = data.table;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.item === undefined){
const err39 = {instancePath:instancePath+"/table/" + i0,schemaPath:"#/$defs/row/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
vErrors = note(vErrors, err39);
errors++;
}
if(data14.what === undefined){
const err40 = {instancePath:instancePath+"/table/" + i0,schemaPath:"#/$defs/row/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
vErrors = note(vErrors, err40);
errors++;
}
if(data14.of === undefined){
const err41 = {instancePath:instancePath+"/table/" + i0,schemaPath:"#/$defs/row/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
vErrors = note(vErrors, err41);
errors++;
}
if(data14.count === undefined){
const err42 = {instancePath:instancePath+"/table/" + i0,schemaPath:"#/$defs/row/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
vErrors = note(vErrors, err42);
errors++;
}
if(data14.share === undefined){
const err43 = {instancePath:instancePath+"/table/" + i0,schemaPath:"#/$defs/row/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
vErrors = note(vErrors, err43);
errors++;
}
if(data14.lacking === undefined){
const err44 = {instancePath:instancePath+"/table/" + i0,schemaPath:"#/$defs/row/required",keyword:"required",params:{missingProperty: "lacking"},message:"must have required property '"+"lacking"+"'"};
vErrors = note(vErrors, err44);
errors++;
}
for(const key4 in data14){
if(!((((((key4 === "item") || (key4 === "what")) || (key4 === "of")) || (key4 === "count")) || (key4 === "share")) || (key4 === "lacking"))){
const err45 = {instancePath:instancePath+"/table/" + i0,schemaPath:"#/$defs/row/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err45);
errors++;
}
}
if(data14.item !== undefined){
if(typeof data14.item !== "string"){
const err46 = {instancePath:instancePath+"/table/" + i0+"/item",schemaPath:"#/$defs/row/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data14.what !== undefined){
if(typeof data14.what !== "string"){
const err47 = {instancePath:instancePath+"/table/" + i0+"/what",schemaPath:"#/$defs/row/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err47);
errors++;
}
}
if(data14.of !== undefined){
let data17 = data14.of;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err48 = {instancePath:instancePath+"/table/" + i0+"/of",schemaPath:"#/$defs/row/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err48);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err49 = {instancePath:instancePath+"/table/" + i0+"/of",schemaPath:"#/$defs/row/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err49);
errors++;
}
}
}
if(data14.count !== undefined){
let data18 = data14.count;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err50 = {instancePath:instancePath+"/table/" + i0+"/count",schemaPath:"#/$defs/row/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err50);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err51 = {instancePath:instancePath+"/table/" + i0+"/count",schemaPath:"#/$defs/row/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err51);
errors++;
}
}
}
if(data14.share !== undefined){
let data19 = data14.share;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
const err52 = {instancePath:instancePath+"/table/" + i0+"/share",schemaPath:"#/$defs/row/properties/share/type",keyword:"type",params:{type: schema32.properties.share.type},message:"must be number,null"};
vErrors = note(vErrors, err52);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
const err53 = {instancePath:instancePath+"/table/" + i0+"/share",schemaPath:"#/$defs/row/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = note(vErrors, err53);
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err54 = {instancePath:instancePath+"/table/" + i0+"/share",schemaPath:"#/$defs/row/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err54);
errors++;
}
}
}
if(data14.lacking !== undefined){
let data20 = data14.lacking;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(typeof data20[i1] !== "string"){
const err55 = {instancePath:instancePath+"/table/" + i0+"/lacking/" + i1,schemaPath:"#/$defs/row/properties/lacking/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err55);
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/table/" + i0+"/lacking",schemaPath:"#/$defs/row/properties/lacking/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err56);
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/table/" + i0,schemaPath:"#/$defs/row/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err57);
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err58);
errors++;
}
}
if(data.bases !== undefined){
let data22 = data.bases;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.image === undefined){
const err59 = {instancePath:instancePath+"/bases/" + i2,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
vErrors = note(vErrors, err59);
errors++;
}
if(data23.examples === undefined){
const err60 = {instancePath:instancePath+"/bases/" + i2,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
vErrors = note(vErrors, err60);
errors++;
}
for(const key5 in data23){
if(!((key5 === "image") || (key5 === "examples"))){
const err61 = {instancePath:instancePath+"/bases/" + i2,schemaPath:"#/properties/bases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = note(vErrors, err61);
errors++;
}
}
if(data23.image !== undefined){
if(typeof data23.image !== "string"){
const err62 = {instancePath:instancePath+"/bases/" + i2+"/image",schemaPath:"#/properties/bases/items/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err62);
errors++;
}
}
if(data23.examples !== undefined){
let data25 = data23.examples;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err63 = {instancePath:instancePath+"/bases/" + i2+"/examples",schemaPath:"#/properties/bases/items/properties/examples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err63);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err64 = {instancePath:instancePath+"/bases/" + i2+"/examples",schemaPath:"#/properties/bases/items/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err64);
errors++;
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/bases/" + i2,schemaPath:"#/properties/bases/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err65);
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err66);
errors++;
}
}
if(data.fragile !== undefined){
let data26 = data.fragile;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.kind === undefined){
const err67 = {instancePath:instancePath+"/fragile/" + i3,schemaPath:"#/$defs/fragile/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err67);
errors++;
}
if(data27.path === undefined){
const err68 = {instancePath:instancePath+"/fragile/" + i3,schemaPath:"#/$defs/fragile/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err68);
errors++;
}
if(data27.line === undefined){
const err69 = {instancePath:instancePath+"/fragile/" + i3,schemaPath:"#/$defs/fragile/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
vErrors = note(vErrors, err69);
errors++;
}
if(data27.example === undefined){
const err70 = {instancePath:instancePath+"/fragile/" + i3,schemaPath:"#/$defs/fragile/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err70);
errors++;
}
if(data27.message === undefined){
const err71 = {instancePath:instancePath+"/fragile/" + i3,schemaPath:"#/$defs/fragile/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = note(vErrors, err71);
errors++;
}
for(const key6 in data27){
if(!(((((key6 === "kind") || (key6 === "path")) || (key6 === "line")) || (key6 === "example")) || (key6 === "message"))){
const err72 = {instancePath:instancePath+"/fragile/" + i3,schemaPath:"#/$defs/fragile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err72);
errors++;
}
}
if(data27.kind !== undefined){
let data28 = data27.kind;
if(!((((((data28 === "wrong_depth") || (data28 === "missing_mount")) || (data28 === "absolute_home")) || (data28 === "caller_mount")) || (data28 === "root_by_depth")) || (data28 === "climbs_out"))){
const err73 = {instancePath:instancePath+"/fragile/" + i3+"/kind",schemaPath:"#/$defs/fragile/properties/kind/enum",keyword:"enum",params:{allowedValues: schema33.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err73);
errors++;
}
}
if(data27.path !== undefined){
if(typeof data27.path !== "string"){
const err74 = {instancePath:instancePath+"/fragile/" + i3+"/path",schemaPath:"#/$defs/fragile/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err74);
errors++;
}
}
if(data27.line !== undefined){
let data30 = data27.line;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err75 = {instancePath:instancePath+"/fragile/" + i3+"/line",schemaPath:"#/$defs/fragile/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err75);
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err76 = {instancePath:instancePath+"/fragile/" + i3+"/line",schemaPath:"#/$defs/fragile/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = note(vErrors, err76);
errors++;
}
}
}
if(data27.example !== undefined){
if(typeof data27.example !== "string"){
const err77 = {instancePath:instancePath+"/fragile/" + i3+"/example",schemaPath:"#/$defs/fragile/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err77);
errors++;
}
}
if(data27.message !== undefined){
if(typeof data27.message !== "string"){
const err78 = {instancePath:instancePath+"/fragile/" + i3+"/message",schemaPath:"#/$defs/fragile/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err78);
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/fragile/" + i3,schemaPath:"#/$defs/fragile/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err79);
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/fragile",schemaPath:"#/properties/fragile/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err80);
errors++;
}
}
if(data.claims !== undefined){
let data33 = data.claims;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.history === undefined){
const err81 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/required",keyword:"required",params:{missingProperty: "history"},message:"must have required property '"+"history"+"'"};
vErrors = note(vErrors, err81);
errors++;
}
if(data33.dated === undefined){
const err82 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/required",keyword:"required",params:{missingProperty: "dated"},message:"must have required property '"+"dated"+"'"};
vErrors = note(vErrors, err82);
errors++;
}
if(data33.stale === undefined){
const err83 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/required",keyword:"required",params:{missingProperty: "stale"},message:"must have required property '"+"stale"+"'"};
vErrors = note(vErrors, err83);
errors++;
}
for(const key7 in data33){
if(!(((key7 === "history") || (key7 === "dated")) || (key7 === "stale"))){
const err84 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err84);
errors++;
}
}
if(data33.history !== undefined){
let data34 = data33.history;
if(!(((data34 === "whole") || (data34 === "cut")) || (data34 === "none"))){
const err85 = {instancePath:instancePath+"/claims/history",schemaPath:"#/properties/claims/properties/history/enum",keyword:"enum",params:{allowedValues: schema31.properties.claims.properties.history.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err85);
errors++;
}
}
if(data33.dated !== undefined){
let data35 = data33.dated;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err86 = {instancePath:instancePath+"/claims/dated",schemaPath:"#/properties/claims/properties/dated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err86);
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err87 = {instancePath:instancePath+"/claims/dated",schemaPath:"#/properties/claims/properties/dated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err87);
errors++;
}
}
}
if(data33.stale !== undefined){
let data36 = data33.stale;
if(Array.isArray(data36)){
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
let data37 = data36[i4];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.example === undefined){
const err88 = {instancePath:instancePath+"/claims/stale/" + i4,schemaPath:"#/$defs/stale/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err88);
errors++;
}
if(data37.claimed === undefined){
const err89 = {instancePath:instancePath+"/claims/stale/" + i4,schemaPath:"#/$defs/stale/required",keyword:"required",params:{missingProperty: "claimed"},message:"must have required property '"+"claimed"+"'"};
vErrors = note(vErrors, err89);
errors++;
}
if(data37.environment === undefined){
const err90 = {instancePath:instancePath+"/claims/stale/" + i4,schemaPath:"#/$defs/stale/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
vErrors = note(vErrors, err90);
errors++;
}
if(data37.code === undefined){
const err91 = {instancePath:instancePath+"/claims/stale/" + i4,schemaPath:"#/$defs/stale/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = note(vErrors, err91);
errors++;
}
if(data37.bulk === undefined){
const err92 = {instancePath:instancePath+"/claims/stale/" + i4,schemaPath:"#/$defs/stale/required",keyword:"required",params:{missingProperty: "bulk"},message:"must have required property '"+"bulk"+"'"};
vErrors = note(vErrors, err92);
errors++;
}
if(data37.together === undefined){
const err93 = {instancePath:instancePath+"/claims/stale/" + i4,schemaPath:"#/$defs/stale/required",keyword:"required",params:{missingProperty: "together"},message:"must have required property '"+"together"+"'"};
vErrors = note(vErrors, err93);
errors++;
}
if(data37.latest === undefined){
const err94 = {instancePath:instancePath+"/claims/stale/" + i4,schemaPath:"#/$defs/stale/required",keyword:"required",params:{missingProperty: "latest"},message:"must have required property '"+"latest"+"'"};
vErrors = note(vErrors, err94);
errors++;
}
for(const key8 in data37){
if(!(((((((key8 === "example") || (key8 === "claimed")) || (key8 === "environment")) || (key8 === "code")) || (key8 === "bulk")) || (key8 === "together")) || (key8 === "latest"))){
const err95 = {instancePath:instancePath+"/claims/stale/" + i4,schemaPath:"#/$defs/stale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err95);
errors++;
}
}
if(data37.example !== undefined){
if(typeof data37.example !== "string"){
const err96 = {instancePath:instancePath+"/claims/stale/" + i4+"/example",schemaPath:"#/$defs/stale/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data37.claimed !== undefined){
if(typeof data37.claimed !== "string"){
const err97 = {instancePath:instancePath+"/claims/stale/" + i4+"/claimed",schemaPath:"#/$defs/stale/properties/claimed/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err97);
errors++;
}
}
if(data37.environment !== undefined){
let data40 = data37.environment;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err98 = {instancePath:instancePath+"/claims/stale/" + i4+"/environment",schemaPath:"#/$defs/stale/properties/environment/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err98);
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err99 = {instancePath:instancePath+"/claims/stale/" + i4+"/environment",schemaPath:"#/$defs/stale/properties/environment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err99);
errors++;
}
}
}
if(data37.code !== undefined){
let data41 = data37.code;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err100 = {instancePath:instancePath+"/claims/stale/" + i4+"/code",schemaPath:"#/$defs/stale/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err100);
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err101 = {instancePath:instancePath+"/claims/stale/" + i4+"/code",schemaPath:"#/$defs/stale/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err101);
errors++;
}
}
}
if(data37.bulk !== undefined){
let data42 = data37.bulk;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err102 = {instancePath:instancePath+"/claims/stale/" + i4+"/bulk",schemaPath:"#/$defs/stale/properties/bulk/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err102);
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err103 = {instancePath:instancePath+"/claims/stale/" + i4+"/bulk",schemaPath:"#/$defs/stale/properties/bulk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err103);
errors++;
}
}
}
if(data37.together !== undefined){
let data43 = data37.together;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err104 = {instancePath:instancePath+"/claims/stale/" + i4+"/together",schemaPath:"#/$defs/stale/properties/together/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err104);
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err105 = {instancePath:instancePath+"/claims/stale/" + i4+"/together",schemaPath:"#/$defs/stale/properties/together/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err105);
errors++;
}
}
}
if(data37.latest !== undefined){
let data44 = data37.latest;
const _errs98 = errors;
let valid22 = false;
let passing0 = null;
const _errs99 = errors;
if(data44 !== null){
const err106 = {instancePath:instancePath+"/claims/stale/" + i4+"/latest",schemaPath:"#/$defs/stale/properties/latest/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = note(vErrors, err106);
errors++;
}
var _valid0 = _errs99 === errors;
if(_valid0){
valid22 = true;
passing0 = 0;
}
const _errs101 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.path === undefined){
const err107 = {instancePath:instancePath+"/claims/stale/" + i4+"/latest",schemaPath:"#/$defs/stale/properties/latest/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err107);
errors++;
}
if(data44.sha === undefined){
const err108 = {instancePath:instancePath+"/claims/stale/" + i4+"/latest",schemaPath:"#/$defs/stale/properties/latest/oneOf/1/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
vErrors = note(vErrors, err108);
errors++;
}
if(data44.day === undefined){
const err109 = {instancePath:instancePath+"/claims/stale/" + i4+"/latest",schemaPath:"#/$defs/stale/properties/latest/oneOf/1/required",keyword:"required",params:{missingProperty: "day"},message:"must have required property '"+"day"+"'"};
vErrors = note(vErrors, err109);
errors++;
}
for(const key9 in data44){
if(!(((key9 === "path") || (key9 === "sha")) || (key9 === "day"))){
const err110 = {instancePath:instancePath+"/claims/stale/" + i4+"/latest",schemaPath:"#/$defs/stale/properties/latest/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err110);
errors++;
}
}
if(data44.path !== undefined){
if(typeof data44.path !== "string"){
const err111 = {instancePath:instancePath+"/claims/stale/" + i4+"/latest/path",schemaPath:"#/$defs/stale/properties/latest/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err111);
errors++;
}
}
if(data44.sha !== undefined){
if(typeof data44.sha !== "string"){
const err112 = {instancePath:instancePath+"/claims/stale/" + i4+"/latest/sha",schemaPath:"#/$defs/stale/properties/latest/oneOf/1/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err112);
errors++;
}
}
if(data44.day !== undefined){
if(typeof data44.day !== "string"){
const err113 = {instancePath:instancePath+"/claims/stale/" + i4+"/latest/day",schemaPath:"#/$defs/stale/properties/latest/oneOf/1/properties/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err113);
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/claims/stale/" + i4+"/latest",schemaPath:"#/$defs/stale/properties/latest/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err114);
errors++;
}
var _valid0 = _errs101 === errors;
if(_valid0 && valid22){
valid22 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid22 = true;
passing0 = 1;
}
}
if(!valid22){
const err115 = {instancePath:instancePath+"/claims/stale/" + i4+"/latest",schemaPath:"#/$defs/stale/properties/latest/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err115);
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err116 = {instancePath:instancePath+"/claims/stale/" + i4,schemaPath:"#/$defs/stale/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err116);
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/claims/stale",schemaPath:"#/properties/claims/properties/stale/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err117);
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err118);
errors++;
}
}
if(data.helpers !== undefined){
let data48 = data.helpers;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.files === undefined){
const err119 = {instancePath:instancePath+"/helpers",schemaPath:"#/properties/helpers/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err119);
errors++;
}
if(data48.blocks === undefined){
const err120 = {instancePath:instancePath+"/helpers",schemaPath:"#/properties/helpers/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
vErrors = note(vErrors, err120);
errors++;
}
if(data48.skipped === undefined){
const err121 = {instancePath:instancePath+"/helpers",schemaPath:"#/properties/helpers/required",keyword:"required",params:{missingProperty: "skipped"},message:"must have required property '"+"skipped"+"'"};
vErrors = note(vErrors, err121);
errors++;
}
if(data48.found === undefined){
const err122 = {instancePath:instancePath+"/helpers",schemaPath:"#/properties/helpers/required",keyword:"required",params:{missingProperty: "found"},message:"must have required property '"+"found"+"'"};
vErrors = note(vErrors, err122);
errors++;
}
if(data48.candidates === undefined){
const err123 = {instancePath:instancePath+"/helpers",schemaPath:"#/properties/helpers/required",keyword:"required",params:{missingProperty: "candidates"},message:"must have required property '"+"candidates"+"'"};
vErrors = note(vErrors, err123);
errors++;
}
for(const key10 in data48){
if(!(((((key10 === "files") || (key10 === "blocks")) || (key10 === "skipped")) || (key10 === "found")) || (key10 === "candidates"))){
const err124 = {instancePath:instancePath+"/helpers",schemaPath:"#/properties/helpers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
vErrors = note(vErrors, err124);
errors++;
}
}
if(data48.files !== undefined){
let data49 = data48.files;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err125 = {instancePath:instancePath+"/helpers/files",schemaPath:"#/properties/helpers/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err125);
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err126 = {instancePath:instancePath+"/helpers/files",schemaPath:"#/properties/helpers/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err126);
errors++;
}
}
}
if(data48.blocks !== undefined){
let data50 = data48.blocks;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err127 = {instancePath:instancePath+"/helpers/blocks",schemaPath:"#/properties/helpers/properties/blocks/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err127);
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err128 = {instancePath:instancePath+"/helpers/blocks",schemaPath:"#/properties/helpers/properties/blocks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err128);
errors++;
}
}
}
if(data48.skipped !== undefined){
let data51 = data48.skipped;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err129 = {instancePath:instancePath+"/helpers/skipped",schemaPath:"#/properties/helpers/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err129);
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err130 = {instancePath:instancePath+"/helpers/skipped",schemaPath:"#/properties/helpers/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err130);
errors++;
}
}
}
if(data48.found !== undefined){
let data52 = data48.found;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err131 = {instancePath:instancePath+"/helpers/found",schemaPath:"#/properties/helpers/properties/found/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err131);
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err132 = {instancePath:instancePath+"/helpers/found",schemaPath:"#/properties/helpers/properties/found/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err132);
errors++;
}
}
}
if(data48.candidates !== undefined){
let data53 = data48.candidates;
if(Array.isArray(data53)){
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
if(!(validate21(data53[i5], {instancePath:instancePath+"/helpers/candidates/" + i5,parentData:data53,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err133 = {instancePath:instancePath+"/helpers/candidates",schemaPath:"#/properties/helpers/properties/candidates/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err133);
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/helpers",schemaPath:"#/properties/helpers/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err134);
errors++;
}
}
}
else {
const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err135);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

