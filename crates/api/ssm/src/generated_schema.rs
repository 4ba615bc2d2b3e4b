// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};

pub static M_GetParameterRequest: [Member; 2] = [
    Member::new("Name", &s_PSParameterName).required(),
    Member::new("WithDecryption", &shapes::BOOL),
];
pub static GetParameterRequest: Shape = Shape { name: "GetParameterRequest", kind: Kind::Struct(&M_GetParameterRequest) };

pub static M_GetParameterResult: [Member; 1] = [
    Member::new("Parameter", &Parameter),
];
pub static GetParameterResult: Shape = Shape { name: "GetParameterResult", kind: Kind::Struct(&M_GetParameterResult) };
pub static s_GetParametersByPathMaxResults: Shape = Shape { name: "GetParametersByPathMaxResults", kind: Kind::Int(Limits::range(1, 10)) };

pub static M_GetParametersByPathRequest: [Member; 6] = [
    Member::new("MaxResults", &s_GetParametersByPathMaxResults),
    Member::new("NextToken", &shapes::TEXT),
    Member::new("ParameterFilters", &s_ParameterStringFilterList),
    Member::new("Path", &s_PSParameterName).required(),
    Member::new("Recursive", &shapes::BOOL),
    Member::new("WithDecryption", &shapes::BOOL),
];
pub static GetParametersByPathRequest: Shape = Shape { name: "GetParametersByPathRequest", kind: Kind::Struct(&M_GetParametersByPathRequest) };

pub static M_GetParametersByPathResult: [Member; 2] = [
    Member::new("NextToken", &shapes::TEXT),
    Member::new("Parameters", &s_ParameterList),
];
pub static GetParametersByPathResult: Shape = Shape { name: "GetParametersByPathResult", kind: Kind::Struct(&M_GetParametersByPathResult) };

pub static M_GetParametersRequest: [Member; 2] = [
    Member::new("Names", &s_ParameterNameList).required(),
    Member::new("WithDecryption", &shapes::BOOL),
];
pub static GetParametersRequest: Shape = Shape { name: "GetParametersRequest", kind: Kind::Struct(&M_GetParametersRequest) };

pub static M_GetParametersResult: [Member; 2] = [
    Member::new("InvalidParameters", &s_ParameterNameList),
    Member::new("Parameters", &s_ParameterList),
];
pub static GetParametersResult: Shape = Shape { name: "GetParametersResult", kind: Kind::Struct(&M_GetParametersResult) };
pub static s_PSParameterName: Shape = Shape { name: "PSParameterName", kind: Kind::Text(Limits::range(1, 2048), &[]) };
pub static s_PSParameterSelector: Shape = Shape { name: "PSParameterSelector", kind: Kind::Text(Limits::range(0, 128), &[]) };

pub static M_Parameter: [Member; 9] = [
    Member::new("ARN", &shapes::TEXT),
    Member::new("DataType", &s_ParameterDataType),
    Member::new("LastModifiedDate", &shapes::TIME),
    Member::new("Name", &s_PSParameterName),
    Member::new("Selector", &s_PSParameterSelector),
    Member::new("SourceResult", &shapes::TEXT),
    Member::new("Type", &s_ParameterType),
    Member::new("Value", &shapes::TEXT),
    Member::new("Version", &shapes::LONG),
];
pub static Parameter: Shape = Shape { name: "Parameter", kind: Kind::Struct(&M_Parameter) };
pub static s_ParameterDataType: Shape = Shape { name: "ParameterDataType", kind: Kind::Text(Limits::range(0, 128), &[]) };
static I_s_ParameterList: Member = Member::new("member", &Parameter);
pub static s_ParameterList: Shape = Shape { name: "ParameterList", kind: Kind::List(&I_s_ParameterList, Limits::NONE) };
static I_s_ParameterNameList: Member = Member::new("member", &s_PSParameterName);
pub static s_ParameterNameList: Shape = Shape { name: "ParameterNameList", kind: Kind::List(&I_s_ParameterNameList, Limits::range(1, 10)) };

pub static M_ParameterStringFilter: [Member; 3] = [
    Member::new("Key", &s_ParameterStringFilterKey).required(),
    Member::new("Option", &s_ParameterStringQueryOption),
    Member::new("Values", &s_ParameterStringFilterValueList),
];
pub static ParameterStringFilter: Shape = Shape { name: "ParameterStringFilter", kind: Kind::Struct(&M_ParameterStringFilter) };
pub static s_ParameterStringFilterKey: Shape = Shape { name: "ParameterStringFilterKey", kind: Kind::Text(Limits::range(1, 132), &[]) };
static I_s_ParameterStringFilterList: Member = Member::new("member", &ParameterStringFilter);
pub static s_ParameterStringFilterList: Shape = Shape { name: "ParameterStringFilterList", kind: Kind::List(&I_s_ParameterStringFilterList, Limits::NONE) };
pub static s_ParameterStringFilterValue: Shape = Shape { name: "ParameterStringFilterValue", kind: Kind::Text(Limits::range(1, 1024), &[]) };
static I_s_ParameterStringFilterValueList: Member = Member::new("member", &s_ParameterStringFilterValue);
pub static s_ParameterStringFilterValueList: Shape = Shape { name: "ParameterStringFilterValueList", kind: Kind::List(&I_s_ParameterStringFilterValueList, Limits::range(1, 50)) };
pub static s_ParameterStringQueryOption: Shape = Shape { name: "ParameterStringQueryOption", kind: Kind::Text(Limits::range(1, 10), &[]) };
pub static s_ParameterType: Shape = Shape { name: "ParameterType", kind: Kind::Text(Limits::NONE, &["String", "StringList", "SecureString"]) };
