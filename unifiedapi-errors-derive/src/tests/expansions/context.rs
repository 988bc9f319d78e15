#[unified(status = 400, prefix = "order_")]
enum OrderError<T> {
    #[unified(transparent, message = "Line {line}: {source}")]
    Line { line: usize, source: LineError },
    #[unified(transparent, message("{} of {count} cards: {_1}", _0 + 1, count = LIMIT), display = "card {0}: {1:?}")]
    Card(usize, #[source] Box<CardError>),
    #[unified(transparent, message = "The payment failed.")]
    Payment(#[from] PaymentError<T>),
    #[unified(transparent, display = "shard {shard}: {source}")]
    Store { shard: u16, source: StoreError },
    #[unified(transparent)]
    Stock(u64, #[source] StockError),
}
