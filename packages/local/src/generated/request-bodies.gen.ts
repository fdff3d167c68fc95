// Generated from the contract in spec/; change that and run `npm run generate`.
// @ts-nocheck The code below is written by Ajv, which does not type it.
import type { Validator } from "../http/validator.ts";
const schema1 = {"type":"object","required":["job_name","train_url"],"properties":{"job_name":{"type":"string","description":"Name of the job: 1 to 20 letters, digits, hyphens and underscores, free within the project.","minLength":1,"maxLength":20,"pattern":"^[A-Za-z0-9_-]+$","x-source":{"pages":["ZH21","OTC25","HW25"],"evidence":"documented","note":"SDKREF says optional."}},"job_desc":{"type":"string","description":"Description of the job, 0 to 256 characters.","maxLength":256,"default":""},"train_url":{"type":"string","description":"OBS directory that holds the summary files, usually the output path of a training job, such as `/bucket/logs/`.","minLength":1},"job_type":{"type":"string","description":"What draws the logs; tensorboard for TensorFlow and PyTorch, mindinsight for MindSpore.","enum":["tensorboard","mindinsight"],"default":"tensorboard","x-source":{"pages":["ZH21","OTC25","HW25"],"evidence":"documented","note":"English tables print TensorBoard and MindInsight."}},"flavor":{"type":"object","description":"Resource flavor; need not be set.","required":["code"],"properties":{"code":{"type":"string","description":"Code of the flavor.","minLength":1}}},"schedule":{"type":"array","description":"Automatic stop: one entry.","minItems":1,"maxItems":1,"items":{"$ref":"#/components/schemas/ScheduleEntry"},"x-source":{"pages":["ZH21","OTC22"],"evidence":"sample","note":"The tables say Object; the only request example has an array of one."}}}};
const schema2 = {"type":"object","description":"Stops the job after a number of hours in status 8.","required":["type","time_unit","duration"],"properties":{"type":{"type":"string","description":"What happens.","enum":["stop"]},"time_unit":{"type":"string","description":"Unit of the duration.","enum":["HOURS"]},"duration":{"type":"integer","description":"Hours until the job is stopped, 0 to 24. What 0 means is not documented.","minimum":0,"maximum":24,"x-unit":"hours"}}};
import func0_module from "ajv/dist/runtime/ucs2length.js";
const func0 = func0_module.default ?? func0_module;
const pattern0 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job_desc === undefined){
data.job_desc = "";
}
if(data.job_type === undefined){
data.job_type = "tensorboard";
}
let missing0;
if(((data.job_name === undefined) && (missing0 = "job_name")) || ((data.train_url === undefined) && (missing0 = "train_url"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.job_name !== undefined){
let data0 = data.job_name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func0(data0) > 20){
validate1.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate1.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate1.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""}];
return false;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/job_name",schemaPath:"#/properties/job_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data1 = data.job_desc;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func0(data1) > 256){
validate1.errors = [{instancePath:instancePath+"/job_desc",schemaPath:"#/properties/job_desc/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/job_desc",schemaPath:"#/properties/job_desc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
if(valid0){
if(data.train_url !== undefined){
let data2 = data.train_url;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func0(data2) < 1){
validate1.errors = [{instancePath:instancePath+"/train_url",schemaPath:"#/properties/train_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/train_url",schemaPath:"#/properties/train_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data3 = data.job_type;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate1.errors = [{instancePath:instancePath+"/job_type",schemaPath:"#/properties/job_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "tensorboard") || (data3 === "mindinsight"))){
validate1.errors = [{instancePath:instancePath+"/job_type",schemaPath:"#/properties/job_type/enum",keyword:"enum",params:{allowedValues: schema1.properties.job_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
if(data.flavor !== undefined){
let data4 = data.flavor;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.code === undefined) && (missing1 = "code")){
validate1.errors = [{instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.code !== undefined){
let data5 = data4.code;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func0(data5) < 1){
validate1.errors = [{instancePath:instancePath+"/flavor/code",schemaPath:"#/properties/flavor/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/flavor/code",schemaPath:"#/properties/flavor/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate1.errors = [{instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
if(data6.length < 1){
validate1.errors = [{instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate1.errors = [{instancePath:instancePath+"/schedule/" + i0,schemaPath:"#/components/schemas/ScheduleEntry/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data7.type !== undefined){
let data8 = data7.type;
const _errs18 = errors;
if(typeof data8 !== "string"){
validate1.errors = [{instancePath:instancePath+"/schedule/" + i0+"/type",schemaPath:"#/components/schemas/ScheduleEntry/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data8 === "stop")){
validate1.errors = [{instancePath:instancePath+"/schedule/" + i0+"/type",schemaPath:"#/components/schemas/ScheduleEntry/properties/type/enum",keyword:"enum",params:{allowedValues: schema2.properties.type.enum},message:"must be equal to one of the allowed values"}];
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
validate1.errors = [{instancePath:instancePath+"/schedule/" + i0+"/time_unit",schemaPath:"#/components/schemas/ScheduleEntry/properties/time_unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data9 === "HOURS")){
validate1.errors = [{instancePath:instancePath+"/schedule/" + i0+"/time_unit",schemaPath:"#/components/schemas/ScheduleEntry/properties/time_unit/enum",keyword:"enum",params:{allowedValues: schema2.properties.time_unit.enum},message:"must be equal to one of the allowed values"}];
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
validate1.errors = [{instancePath:instancePath+"/schedule/" + i0+"/duration",schemaPath:"#/components/schemas/ScheduleEntry/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 24 || isNaN(data10)){
validate1.errors = [{instancePath:instancePath+"/schedule/" + i0+"/duration",schemaPath:"#/components/schemas/ScheduleEntry/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate1.errors = [{instancePath:instancePath+"/schedule/" + i0+"/duration",schemaPath:"#/components/schemas/ScheduleEntry/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate1.errors = [{instancePath:instancePath+"/schedule/" + i0,schemaPath:"#/components/schemas/ScheduleEntry/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate1.errors = [{instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"job_name":true,"job_desc":true,"train_url":true,"job_type":true,"flavor":true,"schedule":true},"dynamicProps":false,"dynamicItems":false};


const schema3 = {"type":"object","required":["job_desc"],"properties":{"job_desc":{"type":"string","description":"New description of the job, 0 to 256 characters; an empty string clears it.","maxLength":256,"x-source":{"pages":["SEED","ZH21","OTC25"],"evidence":"documented","note":"ZH19 says optional."}}}};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.job_desc === undefined) && (missing0 = "job_desc")){
validate2.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.job_desc !== undefined){
let data0 = data.job_desc;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func0(data0) > 256){
validate2.errors = [{instancePath:instancePath+"/job_desc",schemaPath:"#/properties/job_desc/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/job_desc",schemaPath:"#/properties/job_desc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"job_desc":true},"dynamicProps":false,"dynamicItems":false};


const schema5 = {"type":"object","required":["auth"],"properties":{"auth":{"type":"object","required":["identity"],"properties":{"identity":{"$ref":"#/components/schemas/Identity"},"scope":{"$ref":"#/components/schemas/Scope"}}}}};
const schema6 = {"type":"object","description":"Who asks.","required":["methods","password"],"properties":{"methods":{"type":"array","minItems":1,"items":{"type":"string","enum":["password"]}},"password":{"type":"object","required":["user"],"properties":{"user":{"type":"object","required":["password"],"description":"The user, by id or by name and account.","properties":{"id":{"type":"string","minLength":1,"description":"Id of the IAM user."},"name":{"type":"string","minLength":1,"description":"Name of the IAM user; the account name for the account itself."},"password":{"type":"string","minLength":1,"description":"Password of the user.","x-sensitive":true},"domain":{"$ref":"#/components/schemas/Account"}}}}}}};
const schema7 = {"type":"object","description":"An account, by name or by id.","minProperties":1,"properties":{"id":{"type":"string","minLength":1,"description":"Id of the account."},"name":{"type":"string","minLength":1,"description":"Name of the account."}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.methods === undefined) && (missing0 = "methods")) || ((data.password === undefined) && (missing0 = "password"))){
validate5.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.methods !== undefined){
let data0 = data.methods;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate5.errors = [{instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(typeof data1 !== "string"){
validate5.errors = [{instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "password")){
validate5.errors = [{instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.methods.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data2 = data.password;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.user === undefined) && (missing1 = "user")){
validate5.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.user !== undefined){
let data3 = data2.user;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.password === undefined) && (missing2 = "password")){
validate5.errors = [{instancePath:instancePath+"/password/user",schemaPath:"#/properties/password/properties/user/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.id !== undefined){
let data4 = data3.id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func0(data4) < 1){
validate5.errors = [{instancePath:instancePath+"/password/user/id",schemaPath:"#/properties/password/properties/user/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/password/user/id",schemaPath:"#/properties/password/properties/user/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.name !== undefined){
let data5 = data3.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func0(data5) < 1){
validate5.errors = [{instancePath:instancePath+"/password/user/name",schemaPath:"#/properties/password/properties/user/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/password/user/name",schemaPath:"#/properties/password/properties/user/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.password !== undefined){
let data6 = data3.password;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func0(data6) < 1){
validate5.errors = [{instancePath:instancePath+"/password/user/password",schemaPath:"#/properties/password/properties/user/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/password/user/password",schemaPath:"#/properties/password/properties/user/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.domain !== undefined){
let data7 = data3.domain;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
validate5.errors = [{instancePath:instancePath+"/password/user/domain",schemaPath:"#/components/schemas/Account/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data7.id !== undefined){
let data8 = data7.id;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func0(data8) < 1){
validate5.errors = [{instancePath:instancePath+"/password/user/domain/id",schemaPath:"#/components/schemas/Account/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/password/user/domain/id",schemaPath:"#/components/schemas/Account/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.name !== undefined){
let data9 = data7.name;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func0(data9) < 1){
validate5.errors = [{instancePath:instancePath+"/password/user/domain/name",schemaPath:"#/components/schemas/Account/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/password/user/domain/name",schemaPath:"#/components/schemas/Account/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/password/user/domain",schemaPath:"#/components/schemas/Account/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/password/user",schemaPath:"#/properties/password/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":{"methods":true,"password":true},"dynamicProps":false,"dynamicItems":false};

const schema8 = {"type":"object","description":"What the token is for. Visualization jobs need a project, by id or by name; an account is for global services. Of both the\nproject counts; a token without a scope is for global services too.","minProperties":1,"properties":{"domain":{"$ref":"#/components/schemas/Account"},"project":{"type":"object","minProperties":1,"properties":{"id":{"type":"string","minLength":1,"description":"Id of the project."},"name":{"type":"string","minLength":1,"description":"Name of the project; the default project of a region has the region's name."}}}}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate7.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.domain !== undefined){
let data0 = data.domain;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate7.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/components/schemas/Account/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) < 1){
validate7.errors = [{instancePath:instancePath+"/domain/id",schemaPath:"#/components/schemas/Account/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate7.errors = [{instancePath:instancePath+"/domain/id",schemaPath:"#/components/schemas/Account/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.name !== undefined){
let data2 = data0.name;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) < 1){
validate7.errors = [{instancePath:instancePath+"/domain/name",schemaPath:"#/components/schemas/Account/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate7.errors = [{instancePath:instancePath+"/domain/name",schemaPath:"#/components/schemas/Account/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/components/schemas/Account/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.project !== undefined){
let data3 = data.project;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
validate7.errors = [{instancePath:instancePath+"/project",schemaPath:"#/properties/project/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data3.id !== undefined){
let data4 = data3.id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func0(data4) < 1){
validate7.errors = [{instancePath:instancePath+"/project/id",schemaPath:"#/properties/project/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate7.errors = [{instancePath:instancePath+"/project/id",schemaPath:"#/properties/project/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.name !== undefined){
let data5 = data3.name;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func0(data5) < 1){
validate7.errors = [{instancePath:instancePath+"/project/name",schemaPath:"#/properties/project/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate7.errors = [{instancePath:instancePath+"/project/name",schemaPath:"#/properties/project/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"domain":true,"project":true},"dynamicProps":false,"dynamicItems":false};


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.auth === undefined) && (missing0 = "auth")){
validate4.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth !== undefined){
let data0 = data.auth;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.identity === undefined) && (missing1 = "identity")){
validate4.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.identity !== undefined){
const _errs3 = errors;
if(!(validate5(data0.identity, {instancePath:instancePath+"/auth/identity",parentData:data0,parentDataProperty:"identity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.scope !== undefined){
const _errs4 = errors;
if(!(validate7(data0.scope, {instancePath:instancePath+"/auth/scope",parentData:data0,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":{"auth":true},"dynamicProps":false,"dynamicItems":false};

export const validators: { readonly createVisualizationJob: Validator; readonly updateVisualizationJob: Validator; readonly createToken: Validator } = {
  createVisualizationJob: validate1,
  updateVisualizationJob: validate2,
  createToken: validate4,
};
