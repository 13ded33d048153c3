//! Threads that let others go first: a visitor does not wait for what an admin saves.

/// How a thread gives way to those that answer visitors, on the system's scale from 0 to 19.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Courtesy {
    /// An admin waits for what it does.
    Some = 5,
    /// Nobody waits for what it does.
    Much = 10,
}

/// Has this thread, and those that it starts, give way to others.
///
/// Elsewhere than on Linux a process has one priority for all its threads, and it stays as it is.
pub(crate) fn give_way(courtesy: Courtesy) {
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::process::getpriority_process(None)
        .and_then(|now| rustix::process::setpriority_process(None, now + courtesy as i32))
    {
        tracing::debug!(%error, "a thread of the configuration has no other priority");
    }
    let _ = courtesy;
}
