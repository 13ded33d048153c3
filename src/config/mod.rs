//! Files in; a valid policy or diagnostics out.
