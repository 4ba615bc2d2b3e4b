// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// `autoscaling:AttachLoadBalancerTargetGroups`.
#[derive(Clone, Copy, Debug)]
pub struct AttachLoadBalancerTargetGroups;
static META_AttachLoadBalancerTargetGroups: OpMeta = OpMeta {
    service: "autoscaling",
    name: "AttachLoadBalancerTargetGroups",
    iam_action: "autoscaling:AttachLoadBalancerTargetGroups",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AttachLoadBalancerTargetGroupsType,
    input_root: "",
    input_xmlns: "",
    output: &AttachLoadBalancerTargetGroupsResultType,
    output_root: "AttachLoadBalancerTargetGroupsResult",
    api: &SERVICE,
};
impl Operation for AttachLoadBalancerTargetGroups {
    type Request = AttachLoadBalancerTargetGroupsType;
    type Response = AttachLoadBalancerTargetGroupsResultType;
    const META: &'static OpMeta = &META_AttachLoadBalancerTargetGroups;
}

/// `autoscaling:CreateAutoScalingGroup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAutoScalingGroup;
static META_CreateAutoScalingGroup: OpMeta = OpMeta {
    service: "autoscaling",
    name: "CreateAutoScalingGroup",
    iam_action: "autoscaling:CreateAutoScalingGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateAutoScalingGroupType,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateAutoScalingGroup {
    type Request = CreateAutoScalingGroupType;
    type Response = CreateAutoScalingGroupResponse;
    const META: &'static OpMeta = &META_CreateAutoScalingGroup;
}

/// `autoscaling:CreateLaunchConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLaunchConfiguration;
static META_CreateLaunchConfiguration: OpMeta = OpMeta {
    service: "autoscaling",
    name: "CreateLaunchConfiguration",
    iam_action: "autoscaling:CreateLaunchConfiguration",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateLaunchConfigurationType,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateLaunchConfiguration {
    type Request = CreateLaunchConfigurationType;
    type Response = CreateLaunchConfigurationResponse;
    const META: &'static OpMeta = &META_CreateLaunchConfiguration;
}

/// `autoscaling:CreateOrUpdateTags`.
#[derive(Clone, Copy, Debug)]
pub struct CreateOrUpdateTags;
static META_CreateOrUpdateTags: OpMeta = OpMeta {
    service: "autoscaling",
    name: "CreateOrUpdateTags",
    iam_action: "autoscaling:CreateOrUpdateTags",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &CreateOrUpdateTagsType,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for CreateOrUpdateTags {
    type Request = CreateOrUpdateTagsType;
    type Response = CreateOrUpdateTagsResponse;
    const META: &'static OpMeta = &META_CreateOrUpdateTags;
}

/// `autoscaling:DeleteAutoScalingGroup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAutoScalingGroup;
static META_DeleteAutoScalingGroup: OpMeta = OpMeta {
    service: "autoscaling",
    name: "DeleteAutoScalingGroup",
    iam_action: "autoscaling:DeleteAutoScalingGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteAutoScalingGroupType,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteAutoScalingGroup {
    type Request = DeleteAutoScalingGroupType;
    type Response = DeleteAutoScalingGroupResponse;
    const META: &'static OpMeta = &META_DeleteAutoScalingGroup;
}

/// `autoscaling:DeletePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePolicy;
static META_DeletePolicy: OpMeta = OpMeta {
    service: "autoscaling",
    name: "DeletePolicy",
    iam_action: "autoscaling:DeletePolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeletePolicyType,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeletePolicy {
    type Request = DeletePolicyType;
    type Response = DeletePolicyResponse;
    const META: &'static OpMeta = &META_DeletePolicy;
}

/// `autoscaling:DeleteTags`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTags;
static META_DeleteTags: OpMeta = OpMeta {
    service: "autoscaling",
    name: "DeleteTags",
    iam_action: "autoscaling:DeleteTags",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DeleteTagsType,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for DeleteTags {
    type Request = DeleteTagsType;
    type Response = DeleteTagsResponse;
    const META: &'static OpMeta = &META_DeleteTags;
}

/// `autoscaling:DescribeAutoScalingGroups`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeAutoScalingGroups;
static META_DescribeAutoScalingGroups: OpMeta = OpMeta {
    service: "autoscaling",
    name: "DescribeAutoScalingGroups",
    iam_action: "autoscaling:DescribeAutoScalingGroups",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &AutoScalingGroupNamesType,
    input_root: "",
    input_xmlns: "",
    output: &AutoScalingGroupsType,
    output_root: "DescribeAutoScalingGroupsResult",
    api: &SERVICE,
};
impl Operation for DescribeAutoScalingGroups {
    type Request = AutoScalingGroupNamesType;
    type Response = AutoScalingGroupsType;
    const META: &'static OpMeta = &META_DescribeAutoScalingGroups;
}

/// `autoscaling:DescribeInstanceRefreshes`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeInstanceRefreshes;
static META_DescribeInstanceRefreshes: OpMeta = OpMeta {
    service: "autoscaling",
    name: "DescribeInstanceRefreshes",
    iam_action: "autoscaling:DescribeInstanceRefreshes",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeInstanceRefreshesType,
    input_root: "",
    input_xmlns: "",
    output: &DescribeInstanceRefreshesAnswer,
    output_root: "DescribeInstanceRefreshesResult",
    api: &SERVICE,
};
impl Operation for DescribeInstanceRefreshes {
    type Request = DescribeInstanceRefreshesType;
    type Response = DescribeInstanceRefreshesAnswer;
    const META: &'static OpMeta = &META_DescribeInstanceRefreshes;
}

/// `autoscaling:DescribeLifecycleHooks`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeLifecycleHooks;
static META_DescribeLifecycleHooks: OpMeta = OpMeta {
    service: "autoscaling",
    name: "DescribeLifecycleHooks",
    iam_action: "autoscaling:DescribeLifecycleHooks",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeLifecycleHooksType,
    input_root: "",
    input_xmlns: "",
    output: &DescribeLifecycleHooksAnswer,
    output_root: "DescribeLifecycleHooksResult",
    api: &SERVICE,
};
impl Operation for DescribeLifecycleHooks {
    type Request = DescribeLifecycleHooksType;
    type Response = DescribeLifecycleHooksAnswer;
    const META: &'static OpMeta = &META_DescribeLifecycleHooks;
}

/// `autoscaling:DescribePolicies`.
#[derive(Clone, Copy, Debug)]
pub struct DescribePolicies;
static META_DescribePolicies: OpMeta = OpMeta {
    service: "autoscaling",
    name: "DescribePolicies",
    iam_action: "autoscaling:DescribePolicies",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribePoliciesType,
    input_root: "",
    input_xmlns: "",
    output: &PoliciesType,
    output_root: "DescribePoliciesResult",
    api: &SERVICE,
};
impl Operation for DescribePolicies {
    type Request = DescribePoliciesType;
    type Response = PoliciesType;
    const META: &'static OpMeta = &META_DescribePolicies;
}

/// `autoscaling:DescribeScalingActivities`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeScalingActivities;
static META_DescribeScalingActivities: OpMeta = OpMeta {
    service: "autoscaling",
    name: "DescribeScalingActivities",
    iam_action: "autoscaling:DescribeScalingActivities",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeScalingActivitiesType,
    input_root: "",
    input_xmlns: "",
    output: &ActivitiesType,
    output_root: "DescribeScalingActivitiesResult",
    api: &SERVICE,
};
impl Operation for DescribeScalingActivities {
    type Request = DescribeScalingActivitiesType;
    type Response = ActivitiesType;
    const META: &'static OpMeta = &META_DescribeScalingActivities;
}

/// `autoscaling:DescribeWarmPool`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeWarmPool;
static META_DescribeWarmPool: OpMeta = OpMeta {
    service: "autoscaling",
    name: "DescribeWarmPool",
    iam_action: "autoscaling:DescribeWarmPool",
    read_only: true,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DescribeWarmPoolType,
    input_root: "",
    input_xmlns: "",
    output: &DescribeWarmPoolAnswer,
    output_root: "DescribeWarmPoolResult",
    api: &SERVICE,
};
impl Operation for DescribeWarmPool {
    type Request = DescribeWarmPoolType;
    type Response = DescribeWarmPoolAnswer;
    const META: &'static OpMeta = &META_DescribeWarmPool;
}

/// `autoscaling:DetachLoadBalancerTargetGroups`.
#[derive(Clone, Copy, Debug)]
pub struct DetachLoadBalancerTargetGroups;
static META_DetachLoadBalancerTargetGroups: OpMeta = OpMeta {
    service: "autoscaling",
    name: "DetachLoadBalancerTargetGroups",
    iam_action: "autoscaling:DetachLoadBalancerTargetGroups",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &DetachLoadBalancerTargetGroupsType,
    input_root: "",
    input_xmlns: "",
    output: &DetachLoadBalancerTargetGroupsResultType,
    output_root: "DetachLoadBalancerTargetGroupsResult",
    api: &SERVICE,
};
impl Operation for DetachLoadBalancerTargetGroups {
    type Request = DetachLoadBalancerTargetGroupsType;
    type Response = DetachLoadBalancerTargetGroupsResultType;
    const META: &'static OpMeta = &META_DetachLoadBalancerTargetGroups;
}

/// `autoscaling:EnableMetricsCollection`.
#[derive(Clone, Copy, Debug)]
pub struct EnableMetricsCollection;
static META_EnableMetricsCollection: OpMeta = OpMeta {
    service: "autoscaling",
    name: "EnableMetricsCollection",
    iam_action: "autoscaling:EnableMetricsCollection",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &EnableMetricsCollectionQuery,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for EnableMetricsCollection {
    type Request = EnableMetricsCollectionQuery;
    type Response = EnableMetricsCollectionResponse;
    const META: &'static OpMeta = &META_EnableMetricsCollection;
}

/// `autoscaling:PutLifecycleHook`.
#[derive(Clone, Copy, Debug)]
pub struct PutLifecycleHook;
static META_PutLifecycleHook: OpMeta = OpMeta {
    service: "autoscaling",
    name: "PutLifecycleHook",
    iam_action: "autoscaling:PutLifecycleHook",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutLifecycleHookType,
    input_root: "",
    input_xmlns: "",
    output: &PutLifecycleHookAnswer,
    output_root: "PutLifecycleHookResult",
    api: &SERVICE,
};
impl Operation for PutLifecycleHook {
    type Request = PutLifecycleHookType;
    type Response = PutLifecycleHookAnswer;
    const META: &'static OpMeta = &META_PutLifecycleHook;
}

/// `autoscaling:PutScalingPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutScalingPolicy;
static META_PutScalingPolicy: OpMeta = OpMeta {
    service: "autoscaling",
    name: "PutScalingPolicy",
    iam_action: "autoscaling:PutScalingPolicy",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &PutScalingPolicyType,
    input_root: "",
    input_xmlns: "",
    output: &PolicyARNType,
    output_root: "PutScalingPolicyResult",
    api: &SERVICE,
};
impl Operation for PutScalingPolicy {
    type Request = PutScalingPolicyType;
    type Response = PolicyARNType;
    const META: &'static OpMeta = &META_PutScalingPolicy;
}

/// `autoscaling:SetInstanceProtection`.
#[derive(Clone, Copy, Debug)]
pub struct SetInstanceProtection;
static META_SetInstanceProtection: OpMeta = OpMeta {
    service: "autoscaling",
    name: "SetInstanceProtection",
    iam_action: "autoscaling:SetInstanceProtection",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &SetInstanceProtectionQuery,
    input_root: "",
    input_xmlns: "",
    output: &SetInstanceProtectionAnswer,
    output_root: "SetInstanceProtectionResult",
    api: &SERVICE,
};
impl Operation for SetInstanceProtection {
    type Request = SetInstanceProtectionQuery;
    type Response = SetInstanceProtectionAnswer;
    const META: &'static OpMeta = &META_SetInstanceProtection;
}

/// `autoscaling:StartInstanceRefresh`.
#[derive(Clone, Copy, Debug)]
pub struct StartInstanceRefresh;
static META_StartInstanceRefresh: OpMeta = OpMeta {
    service: "autoscaling",
    name: "StartInstanceRefresh",
    iam_action: "autoscaling:StartInstanceRefresh",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &StartInstanceRefreshType,
    input_root: "",
    input_xmlns: "",
    output: &StartInstanceRefreshAnswer,
    output_root: "StartInstanceRefreshResult",
    api: &SERVICE,
};
impl Operation for StartInstanceRefresh {
    type Request = StartInstanceRefreshType;
    type Response = StartInstanceRefreshAnswer;
    const META: &'static OpMeta = &META_StartInstanceRefresh;
}

/// `autoscaling:UpdateAutoScalingGroup`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAutoScalingGroup;
static META_UpdateAutoScalingGroup: OpMeta = OpMeta {
    service: "autoscaling",
    name: "UpdateAutoScalingGroup",
    iam_action: "autoscaling:UpdateAutoScalingGroup",
    read_only: false,
    built: false,
    method: "POST",
    uri: "/",
    status: 200,
    has_dry_run: false,
    token: None,
    input: &UpdateAutoScalingGroupType,
    input_root: "",
    input_xmlns: "",
    output: &shapes::UNIT,
    output_root: "",
    api: &SERVICE,
};
impl Operation for UpdateAutoScalingGroup {
    type Request = UpdateAutoScalingGroupType;
    type Response = UpdateAutoScalingGroupResponse;
    const META: &'static OpMeta = &META_UpdateAutoScalingGroup;
}

/// Every operation of this part.
pub static PLANNED: [&OpMeta; 20] = [
    AttachLoadBalancerTargetGroups::META,
    CreateAutoScalingGroup::META,
    CreateLaunchConfiguration::META,
    CreateOrUpdateTags::META,
    DeleteAutoScalingGroup::META,
    DeletePolicy::META,
    DeleteTags::META,
    DescribeAutoScalingGroups::META,
    DescribeInstanceRefreshes::META,
    DescribeLifecycleHooks::META,
    DescribePolicies::META,
    DescribeScalingActivities::META,
    DescribeWarmPool::META,
    DetachLoadBalancerTargetGroups::META,
    EnableMetricsCollection::META,
    PutLifecycleHook::META,
    PutScalingPolicy::META,
    SetInstanceProtection::META,
    StartInstanceRefresh::META,
    UpdateAutoScalingGroup::META,
];
