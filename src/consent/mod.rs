//! A visitor's choice.
