//! What holds for any bytes given to the loader, whether they come from a property test or from a fuzzer.

use machine::{Board, Configuration, Machine, Soc};
use program::image::Image;
use program::loader;

/// Any bytes are a program or refused, and a program is sound and fits a machine or is refused by it.
pub fn any_bytes(name: &str, bytes: &[u8]) {
    // Nothing is promised of these but that there is an answer.
    let _ = loader::sections(name, bytes);
    let _ = loader::relocatable(bytes);
    let Ok(image) = loader::parse(name, bytes) else { return };
    sound(&image);
    let configuration = Configuration::new(Soc::OpenMsp430, Board::Sim);
    let mut machine = Machine::new(&configuration).expect("the stock configuration");
    if image.load(&mut machine).is_ok() {
        for segment in &image.segments {
            let first = segment.address.next_multiple_of(2);
            let words = (first..=u16::MAX).step_by(2).map_while(|address| Some((address, image.word(address)?)));
            words.take(64).for_each(|(address, word)| assert_eq!(machine.read_word(address), word));
        }
    }
}

/// What every image promises.
fn sound(image: &Image) {
    for segment in &image.segments {
        assert!(!segment.bytes.is_empty() && segment.end() <= 0x1_0000);
        let _ = image.symbolic_address(segment.address).map(|place| place.to_string());
    }
    assert!(image.segments.windows(2).all(|pair| pair[0].end() <= u32::from(pair[1].address)));
    assert!(image.symbols.is_sorted_by_key(|symbol| symbol.address));
    if let Some(sizes) = loader::fitting_sizes(image) {
        let mut configuration = Configuration::new(Soc::OpenMsp430, Board::Sim);
        (configuration.data_memory_size, configuration.program_memory_size) = (sizes.ram.0, sizes.rom.0);
        assert_eq!(configuration.check(), Ok(()));
        match loader::check(image, &configuration) {
            // Other sizes are no remedy for these.
            Ok(()) | Err(loader::LoadError::OverPeripherals { .. } | loader::LoadError::ErasedResetVector) => {}
            Err(error) => panic!("{sizes} do not fit: {error}"),
        }
    }
}
