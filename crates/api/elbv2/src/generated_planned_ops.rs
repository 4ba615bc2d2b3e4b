// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `elasticloadbalancing:AddListenerCertificates`.
#[derive(Clone, Copy, Debug)]
pub struct AddListenerCertificates;
static META_AddListenerCertificates: OpMeta = OpMeta {
    service: "elbv2",
    name: "AddListenerCertificates",
    iam_action: "elasticloadbalancing:AddListenerCertificates",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AddListenerCertificatesInput,
    input_root: "",
    input_xmlns: "",
    output: &AddListenerCertificatesOutput,
    output_root: "AddListenerCertificatesResult",
    api: &SERVICE,
};
impl Operation for AddListenerCertificates {
    type Request = AddListenerCertificatesInput;
    type Response = AddListenerCertificatesOutput;
    const META: &'static OpMeta = &META_AddListenerCertificates;
}

/// `elasticloadbalancing:AddTags`.
#[derive(Clone, Copy, Debug)]
pub struct AddTags;
static META_AddTags: OpMeta = OpMeta {
    service: "elbv2",
    name: "AddTags",
    iam_action: "elasticloadbalancing:AddTags",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AddTagsInput,
    input_root: "",
    input_xmlns: "",
    output: &AddTagsOutput,
    output_root: "AddTagsResult",
    api: &SERVICE,
};
impl Operation for AddTags {
    type Request = AddTagsInput;
    type Response = AddTagsOutput;
    const META: &'static OpMeta = &META_AddTags;
}

/// `elasticloadbalancing:CreateListener`.
#[derive(Clone, Copy, Debug)]
pub struct CreateListener;
static META_CreateListener: OpMeta = OpMeta {
    service: "elbv2",
    name: "CreateListener",
    iam_action: "elasticloadbalancing:CreateListener",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateListenerInput,
    input_root: "",
    input_xmlns: "",
    output: &CreateListenerOutput,
    output_root: "CreateListenerResult",
    api: &SERVICE,
};
impl Operation for CreateListener {
    type Request = CreateListenerInput;
    type Response = CreateListenerOutput;
    const META: &'static OpMeta = &META_CreateListener;
}

/// `elasticloadbalancing:CreateLoadBalancer`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLoadBalancer;
static META_CreateLoadBalancer: OpMeta = OpMeta {
    service: "elbv2",
    name: "CreateLoadBalancer",
    iam_action: "elasticloadbalancing:CreateLoadBalancer",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateLoadBalancerInput,
    input_root: "",
    input_xmlns: "",
    output: &CreateLoadBalancerOutput,
    output_root: "CreateLoadBalancerResult",
    api: &SERVICE,
};
impl Operation for CreateLoadBalancer {
    type Request = CreateLoadBalancerInput;
    type Response = CreateLoadBalancerOutput;
    const META: &'static OpMeta = &META_CreateLoadBalancer;
}

/// `elasticloadbalancing:CreateRule`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRule;
static META_CreateRule: OpMeta = OpMeta {
    service: "elbv2",
    name: "CreateRule",
    iam_action: "elasticloadbalancing:CreateRule",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateRuleInput,
    input_root: "",
    input_xmlns: "",
    output: &CreateRuleOutput,
    output_root: "CreateRuleResult",
    api: &SERVICE,
};
impl Operation for CreateRule {
    type Request = CreateRuleInput;
    type Response = CreateRuleOutput;
    const META: &'static OpMeta = &META_CreateRule;
}

/// `elasticloadbalancing:CreateTargetGroup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateTargetGroup;
static META_CreateTargetGroup: OpMeta = OpMeta {
    service: "elbv2",
    name: "CreateTargetGroup",
    iam_action: "elasticloadbalancing:CreateTargetGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateTargetGroupInput,
    input_root: "",
    input_xmlns: "",
    output: &CreateTargetGroupOutput,
    output_root: "CreateTargetGroupResult",
    api: &SERVICE,
};
impl Operation for CreateTargetGroup {
    type Request = CreateTargetGroupInput;
    type Response = CreateTargetGroupOutput;
    const META: &'static OpMeta = &META_CreateTargetGroup;
}

/// `elasticloadbalancing:DeleteListener`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteListener;
static META_DeleteListener: OpMeta = OpMeta {
    service: "elbv2",
    name: "DeleteListener",
    iam_action: "elasticloadbalancing:DeleteListener",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteListenerInput,
    input_root: "",
    input_xmlns: "",
    output: &DeleteListenerOutput,
    output_root: "DeleteListenerResult",
    api: &SERVICE,
};
impl Operation for DeleteListener {
    type Request = DeleteListenerInput;
    type Response = DeleteListenerOutput;
    const META: &'static OpMeta = &META_DeleteListener;
}

/// `elasticloadbalancing:DeleteLoadBalancer`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteLoadBalancer;
static META_DeleteLoadBalancer: OpMeta = OpMeta {
    service: "elbv2",
    name: "DeleteLoadBalancer",
    iam_action: "elasticloadbalancing:DeleteLoadBalancer",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteLoadBalancerInput,
    input_root: "",
    input_xmlns: "",
    output: &DeleteLoadBalancerOutput,
    output_root: "DeleteLoadBalancerResult",
    api: &SERVICE,
};
impl Operation for DeleteLoadBalancer {
    type Request = DeleteLoadBalancerInput;
    type Response = DeleteLoadBalancerOutput;
    const META: &'static OpMeta = &META_DeleteLoadBalancer;
}

/// `elasticloadbalancing:DeleteRule`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRule;
static META_DeleteRule: OpMeta = OpMeta {
    service: "elbv2",
    name: "DeleteRule",
    iam_action: "elasticloadbalancing:DeleteRule",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteRuleInput,
    input_root: "",
    input_xmlns: "",
    output: &DeleteRuleOutput,
    output_root: "DeleteRuleResult",
    api: &SERVICE,
};
impl Operation for DeleteRule {
    type Request = DeleteRuleInput;
    type Response = DeleteRuleOutput;
    const META: &'static OpMeta = &META_DeleteRule;
}

/// `elasticloadbalancing:DeleteTargetGroup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTargetGroup;
static META_DeleteTargetGroup: OpMeta = OpMeta {
    service: "elbv2",
    name: "DeleteTargetGroup",
    iam_action: "elasticloadbalancing:DeleteTargetGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteTargetGroupInput,
    input_root: "",
    input_xmlns: "",
    output: &DeleteTargetGroupOutput,
    output_root: "DeleteTargetGroupResult",
    api: &SERVICE,
};
impl Operation for DeleteTargetGroup {
    type Request = DeleteTargetGroupInput;
    type Response = DeleteTargetGroupOutput;
    const META: &'static OpMeta = &META_DeleteTargetGroup;
}

/// `elasticloadbalancing:DeregisterTargets`.
#[derive(Clone, Copy, Debug)]
pub struct DeregisterTargets;
static META_DeregisterTargets: OpMeta = OpMeta {
    service: "elbv2",
    name: "DeregisterTargets",
    iam_action: "elasticloadbalancing:DeregisterTargets",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeregisterTargetsInput,
    input_root: "",
    input_xmlns: "",
    output: &DeregisterTargetsOutput,
    output_root: "DeregisterTargetsResult",
    api: &SERVICE,
};
impl Operation for DeregisterTargets {
    type Request = DeregisterTargetsInput;
    type Response = DeregisterTargetsOutput;
    const META: &'static OpMeta = &META_DeregisterTargets;
}

/// `elasticloadbalancing:DescribeCapacityReservation`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeCapacityReservation;
static META_DescribeCapacityReservation: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeCapacityReservation",
    iam_action: "elasticloadbalancing:DescribeCapacityReservation",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeCapacityReservationInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeCapacityReservationOutput,
    output_root: "DescribeCapacityReservationResult",
    api: &SERVICE,
};
impl Operation for DescribeCapacityReservation {
    type Request = DescribeCapacityReservationInput;
    type Response = DescribeCapacityReservationOutput;
    const META: &'static OpMeta = &META_DescribeCapacityReservation;
}

/// `elasticloadbalancing:DescribeListenerAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeListenerAttributes;
static META_DescribeListenerAttributes: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeListenerAttributes",
    iam_action: "elasticloadbalancing:DescribeListenerAttributes",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeListenerAttributesInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeListenerAttributesOutput,
    output_root: "DescribeListenerAttributesResult",
    api: &SERVICE,
};
impl Operation for DescribeListenerAttributes {
    type Request = DescribeListenerAttributesInput;
    type Response = DescribeListenerAttributesOutput;
    const META: &'static OpMeta = &META_DescribeListenerAttributes;
}

/// `elasticloadbalancing:DescribeListenerCertificates`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeListenerCertificates;
static META_DescribeListenerCertificates: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeListenerCertificates",
    iam_action: "elasticloadbalancing:DescribeListenerCertificates",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeListenerCertificatesInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeListenerCertificatesOutput,
    output_root: "DescribeListenerCertificatesResult",
    api: &SERVICE,
};
impl Operation for DescribeListenerCertificates {
    type Request = DescribeListenerCertificatesInput;
    type Response = DescribeListenerCertificatesOutput;
    const META: &'static OpMeta = &META_DescribeListenerCertificates;
}

/// `elasticloadbalancing:DescribeListeners`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeListeners;
static META_DescribeListeners: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeListeners",
    iam_action: "elasticloadbalancing:DescribeListeners",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeListenersInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeListenersOutput,
    output_root: "DescribeListenersResult",
    api: &SERVICE,
};
impl Operation for DescribeListeners {
    type Request = DescribeListenersInput;
    type Response = DescribeListenersOutput;
    const META: &'static OpMeta = &META_DescribeListeners;
}

/// `elasticloadbalancing:DescribeLoadBalancerAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeLoadBalancerAttributes;
static META_DescribeLoadBalancerAttributes: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeLoadBalancerAttributes",
    iam_action: "elasticloadbalancing:DescribeLoadBalancerAttributes",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeLoadBalancerAttributesInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeLoadBalancerAttributesOutput,
    output_root: "DescribeLoadBalancerAttributesResult",
    api: &SERVICE,
};
impl Operation for DescribeLoadBalancerAttributes {
    type Request = DescribeLoadBalancerAttributesInput;
    type Response = DescribeLoadBalancerAttributesOutput;
    const META: &'static OpMeta = &META_DescribeLoadBalancerAttributes;
}

/// `elasticloadbalancing:DescribeLoadBalancers`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeLoadBalancers;
static META_DescribeLoadBalancers: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeLoadBalancers",
    iam_action: "elasticloadbalancing:DescribeLoadBalancers",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeLoadBalancersInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeLoadBalancersOutput,
    output_root: "DescribeLoadBalancersResult",
    api: &SERVICE,
};
impl Operation for DescribeLoadBalancers {
    type Request = DescribeLoadBalancersInput;
    type Response = DescribeLoadBalancersOutput;
    const META: &'static OpMeta = &META_DescribeLoadBalancers;
}

/// `elasticloadbalancing:DescribeRules`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeRules;
static META_DescribeRules: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeRules",
    iam_action: "elasticloadbalancing:DescribeRules",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeRulesInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeRulesOutput,
    output_root: "DescribeRulesResult",
    api: &SERVICE,
};
impl Operation for DescribeRules {
    type Request = DescribeRulesInput;
    type Response = DescribeRulesOutput;
    const META: &'static OpMeta = &META_DescribeRules;
}

/// `elasticloadbalancing:DescribeTags`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTags;
static META_DescribeTags: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeTags",
    iam_action: "elasticloadbalancing:DescribeTags",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeTagsInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeTagsOutput,
    output_root: "DescribeTagsResult",
    api: &SERVICE,
};
impl Operation for DescribeTags {
    type Request = DescribeTagsInput;
    type Response = DescribeTagsOutput;
    const META: &'static OpMeta = &META_DescribeTags;
}

/// `elasticloadbalancing:DescribeTargetGroupAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTargetGroupAttributes;
static META_DescribeTargetGroupAttributes: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeTargetGroupAttributes",
    iam_action: "elasticloadbalancing:DescribeTargetGroupAttributes",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeTargetGroupAttributesInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeTargetGroupAttributesOutput,
    output_root: "DescribeTargetGroupAttributesResult",
    api: &SERVICE,
};
impl Operation for DescribeTargetGroupAttributes {
    type Request = DescribeTargetGroupAttributesInput;
    type Response = DescribeTargetGroupAttributesOutput;
    const META: &'static OpMeta = &META_DescribeTargetGroupAttributes;
}

/// `elasticloadbalancing:DescribeTargetGroups`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTargetGroups;
static META_DescribeTargetGroups: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeTargetGroups",
    iam_action: "elasticloadbalancing:DescribeTargetGroups",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeTargetGroupsInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeTargetGroupsOutput,
    output_root: "DescribeTargetGroupsResult",
    api: &SERVICE,
};
impl Operation for DescribeTargetGroups {
    type Request = DescribeTargetGroupsInput;
    type Response = DescribeTargetGroupsOutput;
    const META: &'static OpMeta = &META_DescribeTargetGroups;
}

/// `elasticloadbalancing:DescribeTargetHealth`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTargetHealth;
static META_DescribeTargetHealth: OpMeta = OpMeta {
    service: "elbv2",
    name: "DescribeTargetHealth",
    iam_action: "elasticloadbalancing:DescribeTargetHealth",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeTargetHealthInput,
    input_root: "",
    input_xmlns: "",
    output: &DescribeTargetHealthOutput,
    output_root: "DescribeTargetHealthResult",
    api: &SERVICE,
};
impl Operation for DescribeTargetHealth {
    type Request = DescribeTargetHealthInput;
    type Response = DescribeTargetHealthOutput;
    const META: &'static OpMeta = &META_DescribeTargetHealth;
}

/// `elasticloadbalancing:ModifyListener`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyListener;
static META_ModifyListener: OpMeta = OpMeta {
    service: "elbv2",
    name: "ModifyListener",
    iam_action: "elasticloadbalancing:ModifyListener",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifyListenerInput,
    input_root: "",
    input_xmlns: "",
    output: &ModifyListenerOutput,
    output_root: "ModifyListenerResult",
    api: &SERVICE,
};
impl Operation for ModifyListener {
    type Request = ModifyListenerInput;
    type Response = ModifyListenerOutput;
    const META: &'static OpMeta = &META_ModifyListener;
}

/// `elasticloadbalancing:ModifyListenerAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyListenerAttributes;
static META_ModifyListenerAttributes: OpMeta = OpMeta {
    service: "elbv2",
    name: "ModifyListenerAttributes",
    iam_action: "elasticloadbalancing:ModifyListenerAttributes",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifyListenerAttributesInput,
    input_root: "",
    input_xmlns: "",
    output: &ModifyListenerAttributesOutput,
    output_root: "ModifyListenerAttributesResult",
    api: &SERVICE,
};
impl Operation for ModifyListenerAttributes {
    type Request = ModifyListenerAttributesInput;
    type Response = ModifyListenerAttributesOutput;
    const META: &'static OpMeta = &META_ModifyListenerAttributes;
}

/// `elasticloadbalancing:ModifyLoadBalancerAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyLoadBalancerAttributes;
static META_ModifyLoadBalancerAttributes: OpMeta = OpMeta {
    service: "elbv2",
    name: "ModifyLoadBalancerAttributes",
    iam_action: "elasticloadbalancing:ModifyLoadBalancerAttributes",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifyLoadBalancerAttributesInput,
    input_root: "",
    input_xmlns: "",
    output: &ModifyLoadBalancerAttributesOutput,
    output_root: "ModifyLoadBalancerAttributesResult",
    api: &SERVICE,
};
impl Operation for ModifyLoadBalancerAttributes {
    type Request = ModifyLoadBalancerAttributesInput;
    type Response = ModifyLoadBalancerAttributesOutput;
    const META: &'static OpMeta = &META_ModifyLoadBalancerAttributes;
}

/// `elasticloadbalancing:ModifyRule`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyRule;
static META_ModifyRule: OpMeta = OpMeta {
    service: "elbv2",
    name: "ModifyRule",
    iam_action: "elasticloadbalancing:ModifyRule",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifyRuleInput,
    input_root: "",
    input_xmlns: "",
    output: &ModifyRuleOutput,
    output_root: "ModifyRuleResult",
    api: &SERVICE,
};
impl Operation for ModifyRule {
    type Request = ModifyRuleInput;
    type Response = ModifyRuleOutput;
    const META: &'static OpMeta = &META_ModifyRule;
}

/// `elasticloadbalancing:ModifyTargetGroup`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyTargetGroup;
static META_ModifyTargetGroup: OpMeta = OpMeta {
    service: "elbv2",
    name: "ModifyTargetGroup",
    iam_action: "elasticloadbalancing:ModifyTargetGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifyTargetGroupInput,
    input_root: "",
    input_xmlns: "",
    output: &ModifyTargetGroupOutput,
    output_root: "ModifyTargetGroupResult",
    api: &SERVICE,
};
impl Operation for ModifyTargetGroup {
    type Request = ModifyTargetGroupInput;
    type Response = ModifyTargetGroupOutput;
    const META: &'static OpMeta = &META_ModifyTargetGroup;
}

/// `elasticloadbalancing:ModifyTargetGroupAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyTargetGroupAttributes;
static META_ModifyTargetGroupAttributes: OpMeta = OpMeta {
    service: "elbv2",
    name: "ModifyTargetGroupAttributes",
    iam_action: "elasticloadbalancing:ModifyTargetGroupAttributes",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &ModifyTargetGroupAttributesInput,
    input_root: "",
    input_xmlns: "",
    output: &ModifyTargetGroupAttributesOutput,
    output_root: "ModifyTargetGroupAttributesResult",
    api: &SERVICE,
};
impl Operation for ModifyTargetGroupAttributes {
    type Request = ModifyTargetGroupAttributesInput;
    type Response = ModifyTargetGroupAttributesOutput;
    const META: &'static OpMeta = &META_ModifyTargetGroupAttributes;
}

/// `elasticloadbalancing:RegisterTargets`.
#[derive(Clone, Copy, Debug)]
pub struct RegisterTargets;
static META_RegisterTargets: OpMeta = OpMeta {
    service: "elbv2",
    name: "RegisterTargets",
    iam_action: "elasticloadbalancing:RegisterTargets",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &RegisterTargetsInput,
    input_root: "",
    input_xmlns: "",
    output: &RegisterTargetsOutput,
    output_root: "RegisterTargetsResult",
    api: &SERVICE,
};
impl Operation for RegisterTargets {
    type Request = RegisterTargetsInput;
    type Response = RegisterTargetsOutput;
    const META: &'static OpMeta = &META_RegisterTargets;
}

/// `elasticloadbalancing:RemoveTags`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveTags;
static META_RemoveTags: OpMeta = OpMeta {
    service: "elbv2",
    name: "RemoveTags",
    iam_action: "elasticloadbalancing:RemoveTags",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &RemoveTagsInput,
    input_root: "",
    input_xmlns: "",
    output: &RemoveTagsOutput,
    output_root: "RemoveTagsResult",
    api: &SERVICE,
};
impl Operation for RemoveTags {
    type Request = RemoveTagsInput;
    type Response = RemoveTagsOutput;
    const META: &'static OpMeta = &META_RemoveTags;
}

/// `elasticloadbalancing:SetIpAddressType`.
#[derive(Clone, Copy, Debug)]
pub struct SetIpAddressType;
static META_SetIpAddressType: OpMeta = OpMeta {
    service: "elbv2",
    name: "SetIpAddressType",
    iam_action: "elasticloadbalancing:SetIpAddressType",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &SetIpAddressTypeInput,
    input_root: "",
    input_xmlns: "",
    output: &SetIpAddressTypeOutput,
    output_root: "SetIpAddressTypeResult",
    api: &SERVICE,
};
impl Operation for SetIpAddressType {
    type Request = SetIpAddressTypeInput;
    type Response = SetIpAddressTypeOutput;
    const META: &'static OpMeta = &META_SetIpAddressType;
}

/// `elasticloadbalancing:SetRulePriorities`.
#[derive(Clone, Copy, Debug)]
pub struct SetRulePriorities;
static META_SetRulePriorities: OpMeta = OpMeta {
    service: "elbv2",
    name: "SetRulePriorities",
    iam_action: "elasticloadbalancing:SetRulePriorities",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &SetRulePrioritiesInput,
    input_root: "",
    input_xmlns: "",
    output: &SetRulePrioritiesOutput,
    output_root: "SetRulePrioritiesResult",
    api: &SERVICE,
};
impl Operation for SetRulePriorities {
    type Request = SetRulePrioritiesInput;
    type Response = SetRulePrioritiesOutput;
    const META: &'static OpMeta = &META_SetRulePriorities;
}

/// `elasticloadbalancing:SetSecurityGroups`.
#[derive(Clone, Copy, Debug)]
pub struct SetSecurityGroups;
static META_SetSecurityGroups: OpMeta = OpMeta {
    service: "elbv2",
    name: "SetSecurityGroups",
    iam_action: "elasticloadbalancing:SetSecurityGroups",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &SetSecurityGroupsInput,
    input_root: "",
    input_xmlns: "",
    output: &SetSecurityGroupsOutput,
    output_root: "SetSecurityGroupsResult",
    api: &SERVICE,
};
impl Operation for SetSecurityGroups {
    type Request = SetSecurityGroupsInput;
    type Response = SetSecurityGroupsOutput;
    const META: &'static OpMeta = &META_SetSecurityGroups;
}

/// `elasticloadbalancing:SetSubnets`.
#[derive(Clone, Copy, Debug)]
pub struct SetSubnets;
static META_SetSubnets: OpMeta = OpMeta {
    service: "elbv2",
    name: "SetSubnets",
    iam_action: "elasticloadbalancing:SetSubnets",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &SetSubnetsInput,
    input_root: "",
    input_xmlns: "",
    output: &SetSubnetsOutput,
    output_root: "SetSubnetsResult",
    api: &SERVICE,
};
impl Operation for SetSubnets {
    type Request = SetSubnetsInput;
    type Response = SetSubnetsOutput;
    const META: &'static OpMeta = &META_SetSubnets;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 34] = [
    AddListenerCertificates::META,
    AddTags::META,
    CreateListener::META,
    CreateLoadBalancer::META,
    CreateRule::META,
    CreateTargetGroup::META,
    DeleteListener::META,
    DeleteLoadBalancer::META,
    DeleteRule::META,
    DeleteTargetGroup::META,
    DeregisterTargets::META,
    DescribeCapacityReservation::META,
    DescribeListenerAttributes::META,
    DescribeListenerCertificates::META,
    DescribeListeners::META,
    DescribeLoadBalancerAttributes::META,
    DescribeLoadBalancers::META,
    DescribeRules::META,
    DescribeTags::META,
    DescribeTargetGroupAttributes::META,
    DescribeTargetGroups::META,
    DescribeTargetHealth::META,
    ModifyListener::META,
    ModifyListenerAttributes::META,
    ModifyLoadBalancerAttributes::META,
    ModifyRule::META,
    ModifyTargetGroup::META,
    ModifyTargetGroupAttributes::META,
    RegisterTargets::META,
    RemoveTags::META,
    SetIpAddressType::META,
    SetRulePriorities::META,
    SetSecurityGroups::META,
    SetSubnets::META,
];
