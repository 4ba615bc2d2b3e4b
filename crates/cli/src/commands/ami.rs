//! `bonkei ami`.

use crate::cloud::paths::{StateDir, cache_dir};
use crate::cloud::{outer, parts};
use crate::style::{CliError, Context, Outcome, Progress, table};
use bonkei_driver_image::{BuildConfig, ImageStore, ensure, recipes};
use bonkei_plane::Images;
use bonkei_plane::clock::Stopwatch;
use clap::{Args, Subcommand};
use std::process::ExitCode;

/// `bonkei ami`.
#[derive(Debug, Subcommand)]
pub enum AmiCommand {
    /// Build images from Debian packages, without root, and extract them for this cloud
    Build(BuildArgs),
    /// List the images that can be built and those that are
    List(ListArgs),
}

/// `bonkei ami build`.
#[derive(Debug, Args)]
#[command(
    after_help = "A built image is kept as an archive in the cache directory ($BONKEI_CACHE) and built again only when its recipe changes. A running cloud sees new images at once."
)]
pub struct BuildArgs {
    /// Which [default: all]
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,
    /// Package mirror to use instead of the one this host is set up with
    #[arg(long, value_name = "URL")]
    pub mirror: Option<String>,
}

/// `bonkei ami list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Builds or lists.
///
/// # Errors
/// When a name is unknown or a build fails.
pub fn run(state: &StateDir, command: AmiCommand) -> Outcome {
    match command {
        AmiCommand::Build(args) => build(state, args),
        AmiCommand::List(args) => list(state, &args),
    }
}

fn build(state: &StateDir, args: BuildArgs) -> Outcome {
    let known: Vec<&str> = recipes().iter().map(|r| r.name).collect();
    if let Some(wrong) = args.names.iter().find(|n| !known.contains(&n.as_str())) {
        return Err(CliError::new(format_args!("there is no recipe of this name: {wrong}")).help(format_args!("there are: {}", known.join(", "))));
    }
    let names = if args.names.is_empty() { known } else { args.names.iter().map(String::as_str).collect() };
    let file = outer::open_and_save(state)?;
    for name in names {
        let watch = Stopwatch::start();
        let progress = Progress::start(format_args!("{name}: looking for it in the cache"));
        let tell = |p: bonkei_driver_image::Progress| {
            let of = p.total.map(|t| format!(" {}/{t}", p.done)).unwrap_or_default();
            progress.step(format_args!("{name}: {:3} % {}{of}", p.percent, p.step), p.step, &p.detail);
        };
        let config = BuildConfig { mirror: args.mirror.clone(), progress: &tell, ..parts::build_config(state, file.ids) };
        let built = ensure(name, &config);
        progress.finish();
        let info = built
            .map_err(|e| CliError::because(format_args!("image {name} could not be built"), e).help("`bonkei doctor` checks what a build needs"))?;
        println!("{name} {} is ready, {} MB, after {} s", short(&info.image.digest), info.size_bytes / 1_000_000, watch.elapsed().as_secs());
    }
    Ok(ExitCode::SUCCESS)
}

fn list(state: &StateDir, args: &ListArgs) -> Outcome {
    let built = ImageStore::new(state.path()).list().context("cannot list images")?;
    if args.json {
        println!("{}", serde_json::to_string_pretty(&built).context("cannot print images")?);
        return Ok(ExitCode::SUCCESS);
    }
    let mut rows = vec![["NAME", "DIGEST", "SIZE", "STATE", "WHAT IT IS"].map(str::to_owned).to_vec()];
    for info in &built {
        rows.push(vec![
            info.image.name.clone(),
            short(&info.image.digest).to_owned(),
            format!("{} MB", info.size_bytes / 1_000_000),
            "built".to_owned(),
            info.description.clone(),
        ]);
    }
    for recipe in recipes().iter().filter(|r| !built.iter().any(|b| b.image.name == r.name)) {
        rows.push(vec![recipe.name.to_owned(), "-".to_owned(), "-".to_owned(), "not built".to_owned(), recipe.description.to_owned()]);
    }
    print!("{}", table(&rows));
    println!("archives: {}", cache_dir().display());
    Ok(ExitCode::SUCCESS)
}

fn short(digest: &str) -> &str {
    digest.get(..12).unwrap_or(digest)
}
