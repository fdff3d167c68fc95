// Generated from the contract in spec/; change that and run `npm run generate`.
// @ts-nocheck The code below is written by Ajv, which does not type it.
import type { Validator } from "../http/validator.ts";
const schema31 = {"type":"object","description":"All jobs of a local server, as its export gives them. What numbers and names have to do with each other is checked beyond this.","required":["format","version","exported_at","clock","projects"],"additionalProperties":false,"properties":{"format":{"const":"vizjobs-local-state"},"version":{"type":"integer","minimum":1},"exported_at":{"type":"integer","description":"Real time of the export, epoch milliseconds."},"clock":{"type":"integer","description":"Time of the server clock at the export, epoch milliseconds."},"projects":{"type":"object","propertyNames":{"$ref":"openapi.json#/components/parameters/ProjectId/schema"},"additionalProperties":{"$ref":"#/$defs/project"}}},"$defs":{"project":{"type":"object","required":["last_id","jobs"],"additionalProperties":false,"properties":{"last_id":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"The highest id ever used, also by jobs that are gone."},"jobs":{"type":"array","items":{"$ref":"#/$defs/job"}}}},"job":{"type":"object","required":["job_id","job_name","job_desc","train_url","job_type","schedule","create_time","resource_id","ran_ms","plan","steps","reads","stale"],"additionalProperties":false,"properties":{"job_id":{"type":"integer","minimum":1},"job_name":{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_name"},"job_desc":{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_desc"},"train_url":{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/train_url"},"job_type":{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_type"},"flavor_code":{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/flavor/properties/code"},"schedule":{"type":"array","maxItems":1,"items":{"$ref":"openapi.json#/components/schemas/ScheduleEntry"}},"create_time":{"type":"integer"},"resource_id":{"type":"string","minLength":1},"ran_ms":{"type":"number","minimum":0},"plan":{"type":"array","minItems":1,"items":{"type":"array","description":"From when on, epoch milliseconds of the server clock, which status; null: the job is gone.","minItems":2,"prefixItems":[{"type":"number"},{"$ref":"#/$defs/status"}],"items":false}},"steps":{"type":"array","items":{"$ref":"#/$defs/status"}},"reads":{"type":"integer","minimum":0},"stale":{"anyOf":[{"type":"null"},{"type":"object","required":["from","until","status"],"additionalProperties":false,"properties":{"from":{"type":"number"},"until":{"type":"number"},"status":{"$ref":"job-status"}}}]}}},"status":{"anyOf":[{"$ref":"job-status"},{"type":"null"}]}}};
const schema33 = {"type":"string","pattern":"^[0-9A-Za-z_-]{1,64}$"};
const pattern4 = new RegExp("^[0-9A-Za-z_-]{1,64}$", "u");
const schema34 = {"type":"object","required":["last_id","jobs"],"additionalProperties":false,"properties":{"last_id":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"The highest id ever used, also by jobs that are gone."},"jobs":{"type":"array","items":{"$ref":"#/$defs/job"}}}};
const schema35 = {"type":"object","required":["job_id","job_name","job_desc","train_url","job_type","schedule","create_time","resource_id","ran_ms","plan","steps","reads","stale"],"additionalProperties":false,"properties":{"job_id":{"type":"integer","minimum":1},"job_name":{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_name"},"job_desc":{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_desc"},"train_url":{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/train_url"},"job_type":{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_type"},"flavor_code":{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/flavor/properties/code"},"schedule":{"type":"array","maxItems":1,"items":{"$ref":"openapi.json#/components/schemas/ScheduleEntry"}},"create_time":{"type":"integer"},"resource_id":{"type":"string","minLength":1},"ran_ms":{"type":"number","minimum":0},"plan":{"type":"array","minItems":1,"items":{"type":"array","description":"From when on, epoch milliseconds of the server clock, which status; null: the job is gone.","minItems":2,"prefixItems":[{"type":"number"},{"$ref":"#/$defs/status"}],"items":false}},"steps":{"type":"array","items":{"$ref":"#/$defs/status"}},"reads":{"type":"integer","minimum":0},"stale":{"anyOf":[{"type":"null"},{"type":"object","required":["from","until","status"],"additionalProperties":false,"properties":{"from":{"type":"number"},"until":{"type":"number"},"status":{"$ref":"job-status"}}}]}}};
const schema36 = {"type":"string","description":"Name of the job: 1 to 20 letters, digits, hyphens and underscores, free within the project.","minLength":1,"maxLength":20,"pattern":"^[A-Za-z0-9_-]+$","x-source":{"pages":["ZH21","OTC25","HW25"],"evidence":"documented","note":"SDKREF says optional."}};
const schema37 = {"type":"string","description":"Description of the job, 0 to 256 characters.","maxLength":256,"default":""};
const schema38 = {"type":"string","description":"OBS directory that holds the summary files, usually the output path of a training job, such as `/bucket/logs/`.","minLength":1};
const schema39 = {"type":"string","description":"What draws the logs; tensorboard for TensorFlow and PyTorch, mindinsight for MindSpore.","enum":["tensorboard","mindinsight"],"default":"tensorboard","x-source":{"pages":["ZH21","OTC25","HW25"],"evidence":"documented","note":"English tables print TensorBoard and MindInsight."}};
const schema40 = {"type":"string","description":"Code of the flavor.","minLength":1};
const schema41 = {"type":"object","description":"Stops the job after a number of hours in status 8.","required":["type","time_unit","duration"],"properties":{"type":{"type":"string","description":"What happens.","enum":["stop"]},"time_unit":{"type":"string","description":"Unit of the duration.","enum":["HOURS"]},"duration":{"type":"integer","description":"Hours until the job is stopped, 0 to 24. What 0 means is not documented.","minimum":0,"maximum":24,"x-unit":"hours"}}};
const schema43 = {"enum":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22]};
const func1 = Object.prototype.hasOwnProperty;
import func2_module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2_module.default ?? func2_module;
const pattern5 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const schema42 = {"anyOf":[{"$ref":"job-status"},{"type":"null"}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((((((((((((((((((((((data === 0) || (data === 1)) || (data === 2)) || (data === 3)) || (data === 4)) || (data === 5)) || (data === 6)) || (data === 7)) || (data === 8)) || (data === 9)) || (data === 10)) || (data === 11)) || (data === 12)) || (data === 13)) || (data === 14)) || (data === 15)) || (data === 16)) || (data === 17)) || (data === 18)) || (data === 19)) || (data === 20)) || (data === 21)) || (data === 22))){
const err0 = {instancePath,schemaPath:"job-status/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data !== null){
const err1 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.job_id === undefined) && (missing0 = "job_id")) || ((data.job_name === undefined) && (missing0 = "job_name"))) || ((data.job_desc === undefined) && (missing0 = "job_desc"))) || ((data.train_url === undefined) && (missing0 = "train_url"))) || ((data.job_type === undefined) && (missing0 = "job_type"))) || ((data.schedule === undefined) && (missing0 = "schedule"))) || ((data.create_time === undefined) && (missing0 = "create_time"))) || ((data.resource_id === undefined) && (missing0 = "resource_id"))) || ((data.ran_ms === undefined) && (missing0 = "ran_ms"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.reads === undefined) && (missing0 = "reads"))) || ((data.stale === undefined) && (missing0 = "stale"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.job_id !== undefined){
let data0 = data.job_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate23.errors = [{instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate23.errors = [{instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_name !== undefined){
let data1 = data.job_name;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 20){
validate23.errors = [{instancePath:instancePath+"/job_name",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_name/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate23.errors = [{instancePath:instancePath+"/job_name",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data1)){
validate23.errors = [{instancePath:instancePath+"/job_name",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/job_name",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_desc !== undefined){
let data2 = data.job_desc;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 256){
validate23.errors = [{instancePath:instancePath+"/job_desc",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_desc/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/job_desc",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_desc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.train_url !== undefined){
let data3 = data.train_url;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate23.errors = [{instancePath:instancePath+"/train_url",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/train_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/train_url",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/train_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_type !== undefined){
let data4 = data.job_type;
const _errs13 = errors;
if(typeof data4 !== "string"){
validate23.errors = [{instancePath:instancePath+"/job_type",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "tensorboard") || (data4 === "mindinsight"))){
validate23.errors = [{instancePath:instancePath+"/job_type",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/job_type/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flavor_code !== undefined){
let data5 = data.flavor_code;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate23.errors = [{instancePath:instancePath+"/flavor_code",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/flavor/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/flavor_code",schemaPath:"openapi.json#/components/schemas/CreateVisualizationJobRequest/properties/flavor/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
let data6 = data.schedule;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length > 1){
validate23.errors = [{instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
var valid6 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.type === undefined) && (missing1 = "type")) || ((data7.time_unit === undefined) && (missing1 = "time_unit"))) || ((data7.duration === undefined) && (missing1 = "duration"))){
validate23.errors = [{instancePath:instancePath+"/schedule/" + i0,schemaPath:"openapi.json#/components/schemas/ScheduleEntry/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data7.type !== undefined){
let data8 = data7.type;
const _errs24 = errors;
if(typeof data8 !== "string"){
validate23.errors = [{instancePath:instancePath+"/schedule/" + i0+"/type",schemaPath:"openapi.json#/components/schemas/ScheduleEntry/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data8 === "stop")){
validate23.errors = [{instancePath:instancePath+"/schedule/" + i0+"/type",schemaPath:"openapi.json#/components/schemas/ScheduleEntry/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs24 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data7.time_unit !== undefined){
let data9 = data7.time_unit;
const _errs26 = errors;
if(typeof data9 !== "string"){
validate23.errors = [{instancePath:instancePath+"/schedule/" + i0+"/time_unit",schemaPath:"openapi.json#/components/schemas/ScheduleEntry/properties/time_unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data9 === "HOURS")){
validate23.errors = [{instancePath:instancePath+"/schedule/" + i0+"/time_unit",schemaPath:"openapi.json#/components/schemas/ScheduleEntry/properties/time_unit/enum",keyword:"enum",params:{allowedValues: schema41.properties.time_unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data7.duration !== undefined){
let data10 = data7.duration;
const _errs28 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate23.errors = [{instancePath:instancePath+"/schedule/" + i0+"/duration",schemaPath:"openapi.json#/components/schemas/ScheduleEntry/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 24 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/schedule/" + i0+"/duration",schemaPath:"openapi.json#/components/schemas/ScheduleEntry/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/schedule/" + i0+"/duration",schemaPath:"openapi.json#/components/schemas/ScheduleEntry/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/schedule/" + i0,schemaPath:"openapi.json#/components/schemas/ScheduleEntry/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.create_time !== undefined){
let data11 = data.create_time;
const _errs30 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate23.errors = [{instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource_id !== undefined){
let data12 = data.resource_id;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate23.errors = [{instancePath:instancePath+"/resource_id",schemaPath:"#/properties/resource_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/resource_id",schemaPath:"#/properties/resource_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ran_ms !== undefined){
let data13 = data.ran_ms;
const _errs34 = errors;
if(errors === _errs34){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/ran_ms",schemaPath:"#/properties/ran_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/ran_ms",schemaPath:"#/properties/ran_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data14 = data.plan;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data14)){
if(data14.length < 1){
validate23.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid9 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data15)){
if(data15.length < 2){
validate23.errors = [{instancePath:instancePath+"/plan/" + i1,schemaPath:"#/properties/plan/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
const len2 = data15.length;
if(len2 > 0){
let data16 = data15[0];
const _errs40 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate23.errors = [{instancePath:instancePath+"/plan/" + i1+"/0",schemaPath:"#/properties/plan/items/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid10 = _errs40 === errors;
}
if(valid10){
if(len2 > 1){
const _errs42 = errors;
if(!(validate24(data15[1], {instancePath:instancePath+"/plan/" + i1+"/1",parentData:data15,parentDataProperty:1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid10 = _errs42 === errors;
}
if(valid10){
const len3 = data15.length;
if(!(len3 <= 2)){
validate23.errors = [{instancePath:instancePath+"/plan/" + i1,schemaPath:"#/properties/plan/items/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/plan/" + i1,schemaPath:"#/properties/plan/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs38 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data18 = data.steps;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data18)){
var valid11 = true;
const len4 = data18.length;
for(let i2=0; i2<len4; i2++){
const _errs45 = errors;
if(!(validate24(data18[i2], {instancePath:instancePath+"/steps/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid11 = _errs45 === errors;
if(!valid11){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reads !== undefined){
let data20 = data.reads;
const _errs46 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate23.errors = [{instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate23.errors = [{instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stale !== undefined){
let data21 = data.stale;
const _errs48 = errors;
const _errs49 = errors;
let valid12 = false;
const _errs50 = errors;
if(data21 !== null){
const err0 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs50 === errors;
valid12 = valid12 || _valid0;
const _errs52 = errors;
if(errors === _errs52){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if((((data21.from === undefined) && (missing2 = "from")) || ((data21.until === undefined) && (missing2 = "until"))) || ((data21.status === undefined) && (missing2 = "status"))){
const err1 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs54 = errors;
for(const key1 in data21){
if(!(((key1 === "from") || (key1 === "until")) || (key1 === "status"))){
const err2 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs54 === errors){
if(data21.from !== undefined){
let data22 = data21.from;
const _errs55 = errors;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err3 = {instancePath:instancePath+"/stale/from",schemaPath:"#/properties/stale/anyOf/1/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid13 = _errs55 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21.until !== undefined){
let data23 = data21.until;
const _errs57 = errors;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err4 = {instancePath:instancePath+"/stale/until",schemaPath:"#/properties/stale/anyOf/1/properties/until/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid13 = _errs57 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21.status !== undefined){
let data24 = data21.status;
const _errs59 = errors;
if(!(((((((((((((((((((((((data24 === 0) || (data24 === 1)) || (data24 === 2)) || (data24 === 3)) || (data24 === 4)) || (data24 === 5)) || (data24 === 6)) || (data24 === 7)) || (data24 === 8)) || (data24 === 9)) || (data24 === 10)) || (data24 === 11)) || (data24 === 12)) || (data24 === 13)) || (data24 === 14)) || (data24 === 15)) || (data24 === 16)) || (data24 === 17)) || (data24 === 18)) || (data24 === 19)) || (data24 === 20)) || (data24 === 21)) || (data24 === 22))){
const err5 = {instancePath:instancePath+"/stale/status",schemaPath:"job-status/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid13 = _errs59 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs52 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const err7 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.last_id === undefined) && (missing0 = "last_id")) || ((data.jobs === undefined) && (missing0 = "jobs"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "last_id") || (key0 === "jobs"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.last_id !== undefined){
let data0 = data.last_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate22.errors = [{instancePath:instancePath+"/last_id",schemaPath:"#/properties/last_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/last_id",schemaPath:"#/properties/last_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/last_id",schemaPath:"#/properties/last_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobs !== undefined){
let data1 = data.jobs;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate23(data1[i0], {instancePath:instancePath+"/jobs/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.format === undefined) && (missing0 = "format")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.exported_at === undefined) && (missing0 = "exported_at"))) || ((data.clock === undefined) && (missing0 = "clock"))) || ((data.projects === undefined) && (missing0 = "projects"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "format") || (key0 === "version")) || (key0 === "exported_at")) || (key0 === "clock")) || (key0 === "projects"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if("vizjobs-local-state" !== data.format){
validate20.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "vizjobs-local-state"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exported_at !== undefined){
let data2 = data.exported_at;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/exported_at",schemaPath:"#/properties/exported_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined){
let data3 = data.clock;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.projects !== undefined){
let data4 = data.projects;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err0 = {instancePath:instancePath+"/projects",schemaPath:"openapi.json#/components/parameters/ProjectId/schema/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]{1,64}$"},message:"must match pattern \""+"^[0-9A-Za-z_-]{1,64}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/projects",schemaPath:"openapi.json#/components/parameters/ProjectId/schema/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data4){
const _errs15 = errors;
if(!(validate22(data4[key2], {instancePath:instancePath+"/projects/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators: { readonly input: Validator } = {
  input: validate20,
};
