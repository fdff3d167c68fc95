// Generated from the contract in spec/; change that and run `npm run generate`.
// @ts-nocheck The code below is written by Ajv, which does not type it.
import type { Validator } from "../http/validator.ts";
const schema31 = {"type":"array","description":"Jobs to be there at once: as create takes them, and what create decides by itself.","items":{"type":"object","allOf":[{"$ref":"openapi.json#/components/schemas/CreateVisualizationJobRequest"}],"unevaluatedProperties":false,"properties":{"project_id":{"$ref":"openapi.json#/components/parameters/ProjectId/schema"},"status":{"$ref":"job-status"},"create_time":{"type":"integer","description":"Epoch milliseconds of the server clock."}}}};
const schema35 = {"type":"string","pattern":"^[0-9A-Za-z_-]{1,64}$"};
const schema36 = {"enum":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22]};
const schema33 = {"type":"object","required":["job_name","train_url"],"properties":{"job_name":{"type":"string","description":"Name of the job: 1 to 20 letters, digits, hyphens and underscores, free within the project.","minLength":1,"maxLength":20,"pattern":"^[A-Za-z0-9_-]+$","x-source":{"pages":["ZH21","OTC25","HW25"],"evidence":"documented","note":"SDKREF says optional."}},"job_desc":{"type":"string","description":"Description of the job, 0 to 256 characters.","maxLength":256,"default":""},"train_url":{"type":"string","description":"OBS directory that holds the summary files, usually the output path of a training job, such as `/bucket/logs/`.","minLength":1},"job_type":{"type":"string","description":"What draws the logs; tensorboard for TensorFlow and PyTorch, mindinsight for MindSpore.","enum":["tensorboard","mindinsight"],"default":"tensorboard","x-source":{"pages":["ZH21","OTC25","HW25"],"evidence":"documented","note":"English tables print TensorBoard and MindInsight."}},"flavor":{"type":"object","description":"Resource flavor; need not be set.","required":["code"],"properties":{"code":{"type":"string","description":"Code of the flavor.","minLength":1}}},"schedule":{"type":"array","description":"Automatic stop: one entry.","minItems":1,"maxItems":1,"items":{"$ref":"#/components/schemas/ScheduleEntry"},"x-source":{"pages":["ZH21","OTC22"],"evidence":"sample","note":"The tables say Object; the only request example has an array of one."}}}};
const schema34 = {"type":"object","description":"Stops the job after a number of hours in status 8.","required":["type","time_unit","duration"],"properties":{"type":{"type":"string","description":"What happens.","enum":["stop"]},"time_unit":{"type":"string","description":"Unit of the duration.","enum":["HOURS"]},"duration":{"type":"integer","description":"Hours until the job is stopped, 0 to 24. What 0 means is not documented.","minimum":0,"maximum":24,"x-unit":"hours"}}};
import func1_module from "ajv/dist/runtime/ucs2length.js";
const func1 = func1_module.default ?? func1_module;
const pattern4 = new RegExp("^[A-Za-z0-9_-]+$", "u");

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
if(((data.job_name === undefined) && (missing0 = "job_name")) || ((data.train_url === undefined) && (missing0 = "train_url"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.job_name !== undefined){
let data0 = data.job_name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 20){
validate22.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate22.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate22.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_desc !== undefined){
let data1 = data.job_desc;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 256){
validate22.errors = [{instancePath:instancePath+"/job_desc",schemaPath:"#/properties/job_desc/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/job_desc",schemaPath:"#/properties/job_desc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.train_url !== undefined){
let data2 = data.train_url;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate22.errors = [{instancePath:instancePath+"/train_url",schemaPath:"#/properties/train_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/train_url",schemaPath:"#/properties/train_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_type !== undefined){
let data3 = data.job_type;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate22.errors = [{instancePath:instancePath+"/job_type",schemaPath:"#/properties/job_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "tensorboard") || (data3 === "mindinsight"))){
validate22.errors = [{instancePath:instancePath+"/job_type",schemaPath:"#/properties/job_type/enum",keyword:"enum",params:{allowedValues: schema33.properties.job_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flavor !== undefined){
let data4 = data.flavor;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.code === undefined) && (missing1 = "code")){
validate22.errors = [{instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.code !== undefined){
let data5 = data4.code;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate22.errors = [{instancePath:instancePath+"/flavor/code",schemaPath:"#/properties/flavor/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/flavor/code",schemaPath:"#/properties/flavor/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
let data6 = data.schedule;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 1){
validate22.errors = [{instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
if(data6.length < 1){
validate22.errors = [{instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((data7.type === undefined) && (missing2 = "type")) || ((data7.time_unit === undefined) && (missing2 = "time_unit"))) || ((data7.duration === undefined) && (missing2 = "duration"))){
validate22.errors = [{instancePath:instancePath+"/schedule/" + i0,schemaPath:"#/components/schemas/ScheduleEntry/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data7.type !== undefined){
let data8 = data7.type;
const _errs18 = errors;
if(typeof data8 !== "string"){
validate22.errors = [{instancePath:instancePath+"/schedule/" + i0+"/type",schemaPath:"#/components/schemas/ScheduleEntry/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data8 === "stop")){
validate22.errors = [{instancePath:instancePath+"/schedule/" + i0+"/type",schemaPath:"#/components/schemas/ScheduleEntry/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.time_unit !== undefined){
let data9 = data7.time_unit;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate22.errors = [{instancePath:instancePath+"/schedule/" + i0+"/time_unit",schemaPath:"#/components/schemas/ScheduleEntry/properties/time_unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data9 === "HOURS")){
validate22.errors = [{instancePath:instancePath+"/schedule/" + i0+"/time_unit",schemaPath:"#/components/schemas/ScheduleEntry/properties/time_unit/enum",keyword:"enum",params:{allowedValues: schema34.properties.time_unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.duration !== undefined){
let data10 = data7.duration;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate22.errors = [{instancePath:instancePath+"/schedule/" + i0+"/duration",schemaPath:"#/components/schemas/ScheduleEntry/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 24 || isNaN(data10)){
validate22.errors = [{instancePath:instancePath+"/schedule/" + i0+"/duration",schemaPath:"#/components/schemas/ScheduleEntry/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate22.errors = [{instancePath:instancePath+"/schedule/" + i0+"/duration",schemaPath:"#/components/schemas/ScheduleEntry/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/schedule/" + i0,schemaPath:"#/components/schemas/ScheduleEntry/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"job_name":true,"job_desc":true,"train_url":true,"job_type":true,"flavor":true,"schedule":true},"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[0-9A-Za-z_-]{1,64}$", "u");

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
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(validate22(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.project_id !== undefined){
let data1 = data0.project_id;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/project_id",schemaPath:"openapi.json#/components/parameters/ProjectId/schema/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]{1,64}$"},message:"must match pattern \""+"^[0-9A-Za-z_-]{1,64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + i0+"/project_id",schemaPath:"openapi.json#/components/parameters/ProjectId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.status !== undefined){
let data2 = data0.status;
const _errs7 = errors;
if(!(((((((((((((((((((((((data2 === 0) || (data2 === 1)) || (data2 === 2)) || (data2 === 3)) || (data2 === 4)) || (data2 === 5)) || (data2 === 6)) || (data2 === 7)) || (data2 === 8)) || (data2 === 9)) || (data2 === 10)) || (data2 === 11)) || (data2 === 12)) || (data2 === 13)) || (data2 === 14)) || (data2 === 15)) || (data2 === 16)) || (data2 === 17)) || (data2 === 18)) || (data2 === 19)) || (data2 === 20)) || (data2 === 21)) || (data2 === 22))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/status",schemaPath:"job-status/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.create_time !== undefined){
let data3 = data0.create_time;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/create_time",schemaPath:"#/items/properties/create_time/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key0 in data0){
if(((((((((key0 !== "project_id") && (key0 !== "status")) && (key0 !== "create_time")) && (key0 !== "job_name")) && (key0 !== "job_desc")) && (key0 !== "train_url")) && (key0 !== "job_type")) && (key0 !== "flavor")) && (key0 !== "schedule")){
validate20.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const validators: { readonly input: Validator } = {
  input: validate20,
};
