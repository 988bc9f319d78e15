#[unified(status = 409, rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Taken<'a, T: Clone, E, const N: usize>
where
    T: Copy,
{
    #[unified(message = "The name {name} is taken by {owner}.")]
    Name { name: &'a str, owner: T },
    #[unified(message("{} of {N} are taken.", numbers.len()))]
    Numbers { numbers: [u8; N] },
    #[unified(message = "The store failed.")]
    Store(#[source] E),
}
