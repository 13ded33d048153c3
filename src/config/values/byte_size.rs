//! Numbers of octets.

/// Why a text is not a number of octets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(in crate::config) enum ByteSizeError {
    #[error("a size is a whole number and `KiB`, `MiB` or `GiB`, such as `64 MiB`")]
    Shape,
    #[error("a size lies between 1 KiB and 1024 GiB")]
    Range,
}

/// Parses `64 MiB` into octets.
pub(in crate::config) fn byte_size(text: &str) -> Result<u64, ByteSizeError> {
    let (number, unit) = text.split_once(' ').ok_or(ByteSizeError::Shape)?;
    let factor: u64 = match unit.trim_start() {
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        _ => return Err(ByteSizeError::Shape),
    };
    if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
        return Err(ByteSizeError::Shape);
    }
    let octets = number.parse::<u64>().ok().and_then(|number| number.checked_mul(factor));
    octets.filter(|octets| (1 << 10..=1 << 40).contains(octets)).ok_or(ByteSizeError::Range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_binary_units() {
        for (text, octets) in [("1 KiB", 1024), ("64 MiB", 67_108_864), ("1024 GiB", 1 << 40)] {
            assert_eq!(byte_size(text), Ok(octets), "{text}");
        }
        for text in ["", "64", "64MiB", "64 MB", "-1 MiB", "1.5 GiB", " MiB"] {
            assert_eq!(byte_size(text), Err(ByteSizeError::Shape), "{text}");
        }
        for text in ["0 KiB", "1025 GiB", "99999999999999999999 KiB"] {
            assert_eq!(byte_size(text), Err(ByteSizeError::Range), "{text}");
        }
    }
}
