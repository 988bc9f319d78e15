union Bits {
    number: u32,
    bytes: [u8; 4],
}
