//! `explain`: what a code of `check` means.

use crate::config::{Code, closest, explain, gist};
use clap::Args;
use std::{
    io::{self, ErrorKind, Write},
    process::ExitCode,
};

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code, as it stands in brackets; left out: all codes
    code: Option<String>,
}

impl Explain {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let answer = match self.code {
            None => list(),
            Some(written) => match Code::parse(&written) {
                Some(code) => page(code),
                None => return unknown(&written),
            },
        };
        match io::stdout().lock().write_all(answer.as_bytes()) {
            // Whoever reads may have read enough.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(ExitCode::SUCCESS),
        }
    }
}

fn page(code: Code) -> String {
    let allow = if code.is_lint() {
        format!("\nTo allow it for a site, with a reason:\n\n[[allow]]\ncode = \"{code}\"\nreason = \"…\"\n")
    } else {
        String::new()
    };
    format!("{code}\n\n{}\n{allow}", explain(code))
}

/// All codes, the lints by themselves.
fn list() -> String {
    let width = Code::ALL.iter().map(|code| code.as_str().len()).max().unwrap_or_default();
    let lines = |is_lint: bool| {
        let codes = Code::ALL.iter().filter(|code| code.is_lint() == is_lint);
        codes.map(|code| format!("  {:width$}  {}", code.as_str(), gist(*code))).collect::<Vec<_>>().join("\n")
    };
    format!(
        "Mistakes, which have to be mended:\n{}\n\nLints, which a site may allow itself with a reason:\n{}\n",
        lines(false),
        lines(true)
    )
}

fn unknown(written: &str) -> anyhow::Result<ExitCode> {
    let near = closest(written, Code::ALL.iter().map(|code| code.as_str()));
    let help = near
        .map_or_else(|| "`cookie-portal explain` lists all codes".to_owned(), |near| format!("did you mean `{near}`?"));
    writeln!(io::stderr(), "error: no code `{}` is known; {help}", written.escape_debug())?;
    Ok(ExitCode::from(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_it_all() {
        insta::assert_snapshot!(page(Code::TrackerAmongNecessary));
    }

    #[test]
    fn the_list_names_every_code() {
        let list = list();
        for code in Code::ALL {
            assert!(list.lines().any(|line| line.split_whitespace().next() == Some(code.as_str())), "{code}");
        }
    }
}
