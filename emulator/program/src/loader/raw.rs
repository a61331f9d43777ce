//! Raw images of program memory: no addresses, so by convention they end at 0xffff.

use super::LoadError;
use crate::image::{Image, Segment};

/// Places the bytes so that the last one is at 0xffff.
pub(super) fn parse(name: &str, bytes: &[u8]) -> Result<Image, LoadError> {
    let Some(address) = 0x1_0000_usize.checked_sub(bytes.len()).and_then(|address| u16::try_from(address).ok()) else {
        return Err(LoadError::BeyondAddressSpace { name: name.into(), address: 0, end: bytes.len() as u64 });
    };
    Ok(Image { segments: vec![Segment { name: name.into(), address, bytes: bytes.to_vec() }], symbols: Vec::new() })
}
