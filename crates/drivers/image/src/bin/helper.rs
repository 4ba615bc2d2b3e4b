//! `image-helper` as a program of its own.

fn main() {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().skip(1).collect();
    std::process::exit(bonkei_driver_image::image_helper::main(&arguments));
}
