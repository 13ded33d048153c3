//! All entries of a store, a page at a time.

use super::Fault;
use super::backend::{Backend, Row};
use std::collections::VecDeque;

/// How many entries are in memory at once.
const PAGE: u32 = 500;

/// All entries of a store, in order.
pub(super) struct Walk<'a> {
    pub(super) store: &'a mut dyn Backend,
    page: VecDeque<Row>,
    /// The last entry that was read; before any: less than anybody can insert.
    last: Option<i64>,
    ended: bool,
}

impl<'a> Walk<'a> {
    pub(super) const fn over(store: &'a mut dyn Backend) -> Self {
        Self { store, page: VecDeque::new(), last: None, ended: false }
    }

    /// The next entry, which stays the next one.
    pub(super) fn peek(&mut self) -> Result<Option<&Row>, Fault> {
        if self.page.is_empty() && !self.ended {
            // Only somebody else's row can have the least number there is.
            let rows = self.store.rows(self.last.unwrap_or(i64::MIN), PAGE)?;
            self.ended = rows.len() < PAGE as usize;
            self.last = rows.last().map(|row| row.seq);
            self.page = rows.into();
        }
        Ok(self.page.front())
    }

    /// The next entry.
    pub(super) fn next(&mut self) -> Result<Option<Row>, Fault> {
        self.peek()?;
        Ok(self.page.pop_front())
    }
}
