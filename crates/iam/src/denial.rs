//! How a refusal is told ("Troubleshoot access denied error messages", IAM User Guide).

use crate::Denied;
use bonkei_core::Fault;

/// Who was refused what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    /// The principal's ARN.
    pub principal: String,
    /// Such as `ec2:CreateVpc`.
    pub action: String,
    /// The ARN of the resource that decided; `None` for an action on no resource in particular.
    pub resource: Option<String>,
    /// Why.
    pub reason: Denied,
}

impl Denial {
    /// The fault in the words of the action's service.
    pub fn fault(&self) -> Fault {
        let service = self.action.split_once(':').map_or("", |(service, _)| service);
        let sentence = self.sentence();
        match service {
            "ec2" => Fault::client("UnauthorizedOperation", format!("You are not authorized to perform this operation. {sentence}")).with_status(403),
            "acm" | "cloudtrail" | "dynamodb" | "ecr" | "ecs" | "events" | "kms" | "logs" | "organizations" | "secretsmanager" | "sqs" | "ssm"
            | "states" | "tag" | "wafv2" => Fault::client("AccessDeniedException", sentence),
            "apigateway" | "backup" | "batch" | "eks" | "elasticfilesystem" | "lambda" | "scheduler" => {
                Fault::client("AccessDeniedException", sentence).with_status(403)
            }
            _ => Fault::client("AccessDenied", sentence).with_status(403),
        }
    }

    fn sentence(&self) -> String {
        let Self { principal, action, .. } = self;
        let on = self.resource.as_deref().map(|r| format!(" on resource: {r}")).unwrap_or_default();
        let why = match self.reason {
            Denied::OtherAccount => format!("because no resource-based policy allows the {action} action"),
        };
        format!("User: {principal} is not authorized to perform: {action}{on} {why}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_service_has_its_code() {
        let fault = |action: &str| {
            let denial =
                Denial { principal: "arn:aws:iam::000000000000:root".into(), action: action.into(), resource: None, reason: Denied::OtherAccount };
            denial.fault()
        };
        for (action, code, status) in [
            ("ec2:CreateVpc", "UnauthorizedOperation", 403),
            ("rds:CreateDBInstance", "AccessDenied", 403),
            ("sts:AssumeRole", "AccessDenied", 403),
            ("s3:GetObject", "AccessDenied", 403),
            ("ssm:GetParameter", "AccessDeniedException", 400),
            ("lambda:InvokeFunction", "AccessDeniedException", 403),
        ] {
            assert_eq!((fault(action).code.as_str(), fault(action).status), (code, status), "{action}");
        }
        assert!(fault("ec2:CreateVpc").message.starts_with("You are not authorized to perform this operation. User: arn:aws:iam::"));
    }
}
