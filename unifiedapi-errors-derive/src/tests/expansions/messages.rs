#[unified(status = 400, prefix = "upload_")]
pub enum UploadError {
    #[unified(message = "The file {0:?} is empty: {{}}.")]
    Empty(String),
    #[unified(message("{} of {max} files, {:>width$.1} MB.", names.len(), size, max = LIMIT, width = 8),
        display("{names:?} at {}", path.display()))]
    TooMany { names: Vec<String>, size: f64, path: std::path::PathBuf },
    #[doc = concat!("Files are ", "named.")]
    #[unified(message("{}", match kind { 1 => Map::<A, B>::new(), _ => <u8 as Into<C<A, B>>>::f(*kind) }))]
    Other { kind: u8 },
    #[unified(message("{0:>1$} {name}", _0.iter().map(|a: &(u8, u8)| a.0).sum::<u8>(), 4, name = 2))]
    Numbers(Vec<(u8, u8)>),
    #[unified(message("{} {} {:?}", (*_0 as u8) << 2 || |a, b| a < b, if let Some(a)
        = (S { _0, b: 1 }) && let A::<B, C> | D = a { m!("{_0}") } else { [0; 2] }, .._1))]
    Many(u8, u8),
    #[unified(message = "At most {LIMIT} uploads of {kind} run at once.")]
    Busy { #[unified(expose)] kind: mime::Mime },
}
