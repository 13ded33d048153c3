//! A program that a test needs beside the portal: a browser's driver, a cache.

use std::env;
use std::fs;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::NamedTempFile;

/// How long a program may take to be ready: far longer than it takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// A program that runs for as long as its test does.
pub(crate) struct Program {
    name: String,
    process: Child,
    /// What it says.
    log: NamedTempFile,
}

impl Program {
    /// Starts it, in a group with all that it starts itself.
    pub(crate) fn start(command: &mut Command) -> Self {
        let name = command.get_program().to_string_lossy().into_owned();
        let log = NamedTempFile::new().expect("a file");
        let said = log.reopen().expect("the file");
        // Debian keeps servers where not everybody looks for programs.
        let path = format!("{}:/usr/local/sbin:/usr/sbin", env::var("PATH").unwrap_or_default());
        let process = command
            .env("PATH", path)
            .stdout(said.try_clone().expect("the file"))
            .stderr(said)
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("{name} cannot be started, but `tests/run` installs it: {error}"));
        Self { name, process, log }
    }

    /// Waits until it is ready, and takes what shows that.
    pub(crate) fn wait_for<T>(&mut self, mut sign: impl FnMut() -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(shown) = sign() {
                return shown;
            }
            let ended = self.process.try_wait().expect("a state");
            if ended.is_some() || Instant::now() > end {
                let said = fs::read_to_string(self.log.path()).unwrap_or_default();
                panic!("{} is not ready ({ended:?}):\n{said}", self.name);
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Program {
    /// It goes with its test, however that ends, and what it started goes with it.
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        Command::new("kill").args(["-KILL", "--", &group]).status().expect("kill runs");
        self.process.wait().expect("a program that stopped");
    }
}
