//! How far a command has come, for whoever watches at a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar over so many entries, on standard error; nothing where that is no terminal.
pub(super) fn bar(entries: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {human_pos} of {human_len} entries, {eta} to go");
    let bar = ProgressBar::with_draw_target(Some(entries), ProgressDrawTarget::stderr());
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
