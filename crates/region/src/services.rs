//! The list of services.

use bonkei_service::Services;

/// Every service of the region.
pub fn services() -> Services {
    Services::new(vec![bonkei_svc_ec2::service(), bonkei_svc_rds::service(), bonkei_svc_ssm::service(), bonkei_svc_sts::service()])
}
