// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Probe, ServiceMeta};

/// An operation's conversions.
pub fn probe(service: &str, op: &str) -> Option<Probe> {
    match service {
        "acm" => bonkei_api_acm::probe(op),
        "autoscaling" => bonkei_api_autoscaling::probe(op),
        "backup" => bonkei_api_backup::probe(op),
        "batch" => bonkei_api_batch::probe(op),
        "budgets" => bonkei_api_budgets::probe(op),
        "cloudformation" => bonkei_api_cloudformation::probe(op),
        "cloudfront" => bonkei_api_cloudfront::probe(op),
        "cloudtrail" => bonkei_api_cloudtrail::probe(op),
        "cloudwatch" => bonkei_api_cloudwatch::probe(op),
        "ec2" => bonkei_api_ec2::probe(op),
        "ecr" => bonkei_api_ecr::probe(op),
        "elbv2" => bonkei_api_elbv2::probe(op),
        "iam" => bonkei_api_iam::probe(op),
        "kms" => bonkei_api_kms::probe(op),
        "lambda" => bonkei_api_lambda::probe(op),
        "logs" => bonkei_api_logs::probe(op),
        "organizations" => bonkei_api_organizations::probe(op),
        "rds" => bonkei_api_rds::probe(op),
        "route53" => bonkei_api_route53::probe(op),
        "s3" => bonkei_api_s3::probe(op),
        "s3control" => bonkei_api_s3control::probe(op),
        "secretsmanager" => bonkei_api_secretsmanager::probe(op),
        "sns" => bonkei_api_sns::probe(op),
        "ssm" => bonkei_api_ssm::probe(op),
        "sts" => bonkei_api_sts::probe(op),
        "waf-regional" => bonkei_api_waf_regional::probe(op),
        "wafv2" => bonkei_api_wafv2::probe(op),
        _ => None,
    }
}

/// A service's metadata.
pub fn meta(service: &str) -> Option<&'static ServiceMeta> {
    Some(match service {
        "acm" => &bonkei_api_acm::SERVICE,
        "autoscaling" => &bonkei_api_autoscaling::SERVICE,
        "backup" => &bonkei_api_backup::SERVICE,
        "batch" => &bonkei_api_batch::SERVICE,
        "budgets" => &bonkei_api_budgets::SERVICE,
        "cloudformation" => &bonkei_api_cloudformation::SERVICE,
        "cloudfront" => &bonkei_api_cloudfront::SERVICE,
        "cloudtrail" => &bonkei_api_cloudtrail::SERVICE,
        "cloudwatch" => &bonkei_api_cloudwatch::SERVICE,
        "ec2" => &bonkei_api_ec2::SERVICE,
        "ecr" => &bonkei_api_ecr::SERVICE,
        "elbv2" => &bonkei_api_elbv2::SERVICE,
        "iam" => &bonkei_api_iam::SERVICE,
        "kms" => &bonkei_api_kms::SERVICE,
        "lambda" => &bonkei_api_lambda::SERVICE,
        "logs" => &bonkei_api_logs::SERVICE,
        "organizations" => &bonkei_api_organizations::SERVICE,
        "rds" => &bonkei_api_rds::SERVICE,
        "route53" => &bonkei_api_route53::SERVICE,
        "s3" => &bonkei_api_s3::SERVICE,
        "s3control" => &bonkei_api_s3control::SERVICE,
        "secretsmanager" => &bonkei_api_secretsmanager::SERVICE,
        "sns" => &bonkei_api_sns::SERVICE,
        "ssm" => &bonkei_api_ssm::SERVICE,
        "sts" => &bonkei_api_sts::SERVICE,
        "waf-regional" => &bonkei_api_waf_regional::SERVICE,
        "wafv2" => &bonkei_api_wafv2::SERVICE,
        _ => return None,
    })
}
