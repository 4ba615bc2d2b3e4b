//! Images ("Amazon Machine Images").

use crate::faults::{self, invalid};
use crate::filter::{Filters, flag, one};
use crate::image::{self, Ami, OWNER, OWNER_ALIAS, ROOT_DEVICE};
use crate::page::page;
use crate::tags;
use bonkei_api_ec2::{
    ArchitectureValues, AttributeValue, BlockDeviceMapping, DescribeImageAttributeRequest, DescribeImagesRequest, DescribeImagesResult, DeviceType,
    EbsBlockDevice, HypervisorType, Image, ImageAttribute, ImageAttributeName, ImageState, ImageTypeValues, VirtualizationType, VolumeType,
};
use bonkei_core::{Fault, Timestamp};
use bonkei_service::Ctx;
use std::collections::BTreeMap;

#[rustfmt::skip]
const FILTERS: &[&str] = &[
    "architecture", "block-device-mapping.delete-on-termination", "block-device-mapping.device-name", "block-device-mapping.encrypted",
    "block-device-mapping.snapshot-id", "block-device-mapping.volume-size", "block-device-mapping.volume-type", "boot-mode", "creation-date",
    "description", "ena-support", "free-tier-eligible", "hypervisor", "image-allowed", "image-id", "image-type", "imds-support", "is-public", "kernel-id",
    "manifest-location", "name", "owner-alias", "owner-id", "platform", "product-code", "product-code.type", "ramdisk-id", "root-device-name",
    "root-device-type", "source-image-id", "source-image-region", "source-instance-id", "sriov-net-support", "state", "state-reason-code",
    "state-reason-message", "tpm-support", "virtualization-type",
];

/// `DescribeImages`: the images that really are on the host.
///
/// # Errors
/// Unknown or malformed image ids, owners and filters.
pub fn describe_images(cx: &mut Ctx<'_>, req: DescribeImagesRequest) -> Result<DescribeImagesResult, Fault> {
    let filters = Filters::new(req.filters)?;
    filters.check(FILTERS)?;
    if let Some(owner) = req.owners.iter().flatten().find(|o| !is_owner(o)) {
        return Err(Fault::client("InvalidUserID.Malformed", format!("Invalid user id: \"{owner}\"")));
    }
    let mut images = image::all(cx.host);
    let ids = req.image_ids.unwrap_or_default();
    if !ids.is_empty() {
        images = named(images, &ids)?;
    }
    let own = cx.scope.account.clone();
    let wanted = |list: &Option<Vec<String>>, is: &dyn Fn(&str) -> bool| list.as_ref().is_none_or(|l| l.is_empty() || l.iter().any(|o| is(o)));
    let owned = wanted(&req.owners, &|o| o == OWNER_ALIAS || o == OWNER || (o == "self" && own == OWNER));
    // every image is public: nobody has a launch permission of their own
    let executable = wanted(&req.executable_users, &|u| u == "all");
    images.retain(|_| owned && executable);

    let tags = tags::all(cx)?;
    let mut found = Vec::new();
    for image in images {
        let tags = tags.get(&image.id);
        if filters.pass(tags, |name| field(&image, name))? {
            found.push(describe(&image, tags));
        }
    }
    let page = page(found, req.max_results, req.next_token.as_deref(), 1..=1000, false, |i| i.image_id.clone().unwrap_or_default())?;
    Ok(DescribeImagesResult { images: Some(page.items), next_token: page.next })
}

/// `DescribeImageAttribute`.
///
/// # Errors
/// Unknown images and attributes; `AuthFailure` for what only an image's owner may see.
pub fn describe_image_attribute(cx: &mut Ctx<'_>, req: DescribeImageAttributeRequest) -> Result<ImageAttribute, Fault> {
    let image = image::find(cx, &req.image_id)?;
    if !ImageAttributeName::VALUES.contains(&req.attribute.as_str()) {
        return Err(invalid(format!("Value ({}) for parameter attribute is invalid. Unknown attribute.", req.attribute)));
    }
    let mut answer = ImageAttribute { image_id: Some(image.id.clone()), ..ImageAttribute::default() };
    match req.attribute.as_str() {
        // the one is the owner's, the other deprecated ("DescribeImageAttribute")
        "launchPermission" | "blockDeviceMapping" if cx.scope.account != OWNER => {
            return Err(Fault::client("AuthFailure", format!("Not authorized for image:{}", image.id)));
        }
        "description" => answer.description = Some(AttributeValue { value: Some(image.info.description) }),
        "productCodes" => answer.product_codes = Some(Vec::new()),
        "deregistrationProtection" => answer.deregistration_protection = Some(AttributeValue { value: Some("disabled".into()) }),
        // the others have no value here
        _ => {}
    }
    Ok(answer)
}

fn named(images: Vec<Ami>, ids: &[String]) -> Result<Vec<Ami>, Fault> {
    for id in ids {
        faults::IMAGE.check(id)?;
    }
    let missing: Vec<&str> = ids.iter().filter(|id| !images.iter().any(|i| i.id == **id)).map(String::as_str).collect();
    match missing.as_slice() {
        [] => Ok(images.into_iter().filter(|i| ids.contains(&i.id)).collect()),
        [id] => Err(faults::IMAGE.not_found(id)),
        many => Err(Fault::client("InvalidAMIID.NotFound", format!("The image ids '[{}]' do not exist", many.join(", ")))),
    }
}

fn is_owner(text: &str) -> bool {
    matches!(text, "self" | OWNER_ALIAS | "aws-marketplace" | "aws-backup-vault" | "microsoft")
        || (text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit()))
}

fn describe(image: &Ami, tags: Option<&BTreeMap<String, String>>) -> Image {
    Image {
        architecture: Some(ArchitectureValues::from(image.info.architecture.clone())),
        block_device_mappings: Some(vec![BlockDeviceMapping {
            device_name: Some(ROOT_DEVICE.into()),
            ebs: Some(EbsBlockDevice {
                delete_on_termination: Some(true),
                snapshot_id: Some(image.snapshot()),
                volume_size: Some(image.root_size()),
                volume_type: Some(VolumeType::GP3),
                iops: Some(3000),
                throughput: Some(125),
                encrypted: Some(false),
                ..EbsBlockDevice::default()
            }),
            ..BlockDeviceMapping::default()
        }]),
        creation_date: Some(created(image)),
        deregistration_protection: Some("disabled".into()),
        description: Some(image.info.description.clone()),
        ena_support: Some(true),
        hypervisor: Some(HypervisorType::XEN),
        image_id: Some(image.id.clone()),
        image_location: Some(location(image)),
        image_owner_alias: Some(OWNER_ALIAS.into()),
        image_type: Some(ImageTypeValues::MACHINE),
        name: Some(image.info.image.name.clone()),
        owner_id: Some(OWNER.into()),
        platform_details: Some("Linux/UNIX".into()),
        public: Some(true),
        root_device_name: Some(ROOT_DEVICE.into()),
        root_device_type: Some(DeviceType::EBS),
        sriov_net_support: Some("simple".into()),
        state: Some(ImageState::AVAILABLE),
        tags: tags::form(tags),
        usage_operation: Some("RunInstances".into()),
        virtualization_type: Some(VirtualizationType::HVM),
        ..Image::default()
    }
}

fn location(image: &Ami) -> String {
    format!("{OWNER_ALIAS}/{}", image.info.image.name)
}

fn created(image: &Ami) -> String {
    Timestamp::from_millis(image.info.built_millis).truncated().iso8601()
}

fn field(image: &Ami, name: &str) -> Option<Vec<String>> {
    match name {
        "architecture" => one(&image.info.architecture),
        "block-device-mapping.delete-on-termination" | "ena-support" | "image-allowed" | "is-public" => flag(true),
        "block-device-mapping.device-name" | "root-device-name" => one(ROOT_DEVICE),
        "block-device-mapping.encrypted" | "free-tier-eligible" => flag(false),
        "block-device-mapping.snapshot-id" => one(image.snapshot()),
        "block-device-mapping.volume-size" => one(image.root_size().to_string()),
        "block-device-mapping.volume-type" => one("gp3"),
        "creation-date" => one(created(image)),
        "description" => one(&image.info.description),
        "hypervisor" => one("xen"),
        "image-id" => one(&image.id),
        "image-type" => one("machine"),
        "manifest-location" => one(location(image)),
        "name" => one(&image.info.image.name),
        "owner-alias" => one(OWNER_ALIAS),
        "owner-id" => one(OWNER),
        "root-device-type" => one("ebs"),
        "sriov-net-support" => one("simple"),
        "state" => one("available"),
        "virtualization-type" => one("hvm"),
        known if FILTERS.contains(&known) => Some(Vec::new()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;
    use bonkei_api_ec2::Filter;
    use bonkei_spec::{DEFAULT_AMI, ami_id};

    fn list(bench: &Bench, req: DescribeImagesRequest) -> Vec<Image> {
        bench.run(|cx| describe_images(cx, req)).unwrap().images.unwrap()
    }

    fn owners(names: &[&str]) -> DescribeImagesRequest {
        DescribeImagesRequest { owners: Some(names.iter().map(|o| (*o).to_owned()).collect()), ..Default::default() }
    }

    fn filter(name: &str, value: &str) -> DescribeImagesRequest {
        let filters = Some(vec![Filter { name: Some(name.into()), values: Some(vec![value.into()]) }]);
        DescribeImagesRequest { filters, ..Default::default() }
    }

    #[test]
    fn images_are_found_by_owner_id_and_filter() {
        let bench = Bench::new();
        let all = list(&bench, DescribeImagesRequest::default());
        assert_eq!(all.iter().filter_map(|i| i.name.as_deref()).collect::<Vec<_>>(), [DEFAULT_AMI]);
        assert_eq!(all[0].creation_date.as_deref(), Some("2023-11-14T22:13:20.000Z"));
        assert_eq!((list(&bench, owners(&["amazon"])).len(), list(&bench, owners(&["self"])).len(), list(&bench, owners(&[OWNER])).len()), (1, 0, 1));
        let named = DescribeImagesRequest { image_ids: Some(vec![ami_id(DEFAULT_AMI)]), ..Default::default() };
        assert_eq!(list(&bench, named).len(), 1);
        for (name, value, found) in [
            ("name", "bonkei-*", 1),
            ("architecture", "arm64", 0),
            ("root-device-type", "ebs", 1),
            ("is-public", "true", 1),
            ("block-device-mapping.volume-size", "8", 1),
            ("platform", "windows", 0),
        ] {
            assert_eq!(list(&bench, filter(name, value)).len(), found, "{name}");
        }
        let image = bench.run(|cx| image::find(cx, &ami_id(DEFAULT_AMI))).unwrap();
        for name in FILTERS {
            assert!(field(&image, name).is_some(), "{name}");
        }
    }

    #[test]
    fn bad_requests_are_refused() {
        let bench = Bench::new();
        let ids = |id: &str| DescribeImagesRequest { image_ids: Some(vec![id.into()]), ..Default::default() };
        for (req, code) in [
            (ids("ami-0123456789abcdef0"), "InvalidAMIID.NotFound"),
            (ids("debian"), "InvalidAMIID.Malformed"),
            (owners(&["me"]), "InvalidUserID.Malformed"),
            (filter("mood", "good"), "InvalidParameterValue"),
        ] {
            assert_eq!(bench.refused(|cx| describe_images(cx, req)), code);
        }
    }

    #[test]
    fn attributes_of_others_images_are_partly_secret() {
        let bench = Bench::new();
        let ask = |attribute: &'static str| DescribeImageAttributeRequest {
            image_id: ami_id(DEFAULT_AMI),
            attribute: attribute.into(),
            ..Default::default()
        };
        let req = ask("description");
        assert_eq!(bench.run(|cx| describe_image_attribute(cx, req)).unwrap().description.unwrap().value.as_deref(), Some("for tests"));
        let (secret, strange) = (ask("launchPermission"), ask("mood"));
        assert_eq!(bench.refused(|cx| describe_image_attribute(cx, secret)), "AuthFailure");
        assert_eq!(bench.refused(|cx| describe_image_attribute(cx, strange)), "InvalidParameterValue");
    }
}
