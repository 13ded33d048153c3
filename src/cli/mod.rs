//! Commands, one file each.

mod check;
mod diff;
mod explain;
mod logging;
mod new;
mod records;
mod schema;
mod serve;

use clap::{Args, Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// The command line of the binary.
#[derive(Debug, Parser)]
#[command(name = "cookie-portal", version, about, args_conflicts_with_subcommands = true, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: serve::Serve,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages of all sites; what happens without a command
    Serve(serve::Serve),
    /// Say what is wrong with a configuration, and serve nothing
    Check(check::Check),
    /// Say what visitors will notice of an edit, and whether they will be asked again
    Diff(diff::Diff),
    /// Write the file of a further site, ready to be filled in
    New(new::New),
    /// Print the JSON Schema of a kind of file, for editors
    Schema(schema::Schema),
    /// Explain a code of `check`: what it means, why, by which law, and how to mend it
    Explain(explain::Explain),
    /// Look at the consent records: show, export, verify, forget
    Records(records::Records),
}

/// Where the configuration is.
#[derive(Debug, Args)]
struct ConfigDir {
    /// The configuration's directory
    #[arg(
        long = "config",
        value_name = "DIR",
        env = "COOKIE_PORTAL_CONFIG",
        hide_env_values = true,
        default_value = "config"
    )]
    dir: PathBuf,
}

impl Cli {
    /// Does what the command line asks for.
    ///
    /// # Errors
    /// Whatever keeps the command from doing its work; what it was asked to find out is no error, but a status.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        match self.command.unwrap_or(Command::Serve(self.serve)) {
            Command::Serve(serve) => serve.run(),
            Command::Check(check) => check.run(),
            Command::Diff(diff) => diff.run(),
            Command::New(new) => new.run(),
            Command::Schema(schema) => schema.run(),
            Command::Explain(explain) => explain.run(),
            Command::Records(records) => records.run(),
        }
    }
}

/// Whether nobody asked for plain text (<https://no-color.org>).
fn wants_color() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn no_command_means_serve() {
        for line in [&["cookie-portal"][..], &["cookie-portal", "--listen", "127.0.0.1:0"]] {
            let cli = Cli::try_parse_from(line).unwrap();
            assert!(cli.command.is_none(), "{line:?}");
        }
        let cli = Cli::try_parse_from(["cookie-portal", "serve", "--config", "x"]).unwrap();
        assert!(matches!(cli.command, Some(Command::Serve(_))));
    }

    #[test]
    fn misuse_is_status_2() {
        for line in [&["cookie-portal", "chekc"][..], &["cookie-portal", "check", "--format", "xml"]] {
            assert_eq!(Cli::try_parse_from(line).unwrap_err().exit_code(), 2, "{line:?}");
        }
    }

    /// All commands with those under them, by their whole names.
    fn commands() -> Vec<(String, clap::Command)> {
        let mut command = Cli::command();
        command.build();
        let (mut found, mut rest) = (Vec::new(), vec![(String::new(), command)]);
        while let Some((name, command)) = rest.pop() {
            let under = command.get_subcommands().filter(|under| under.get_name() != "help");
            let named = under.map(|under| (format!("{name}-{}", under.get_name()), under.clone()));
            let before = rest.len();
            rest.extend(named);
            found.extend(rest[before..].iter().cloned());
        }
        found
    }

    #[test]
    fn every_option_has_its_variable() {
        for (command, options) in commands() {
            let options = options.get_arguments().filter(|option| !option.is_positional());
            for option in options.filter(|option| !["help", "version"].contains(&option.get_id().as_str())) {
                let name = option.get_long().unwrap().to_uppercase().replace('-', "_");
                let variable = option.get_env().unwrap_or_else(|| panic!("{command} {name} has no variable"));
                assert_eq!(variable.to_str(), Some(&*format!("COOKIE_PORTAL_{name}")));
            }
        }
    }

    #[test]
    fn help_says_it_all() {
        for (name, command) in commands() {
            insta::assert_snapshot!(format!("help{name}"), command.term_width(100).render_long_help().to_string());
        }
    }
}
