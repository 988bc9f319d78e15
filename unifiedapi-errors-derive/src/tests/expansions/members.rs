#[unified(prefix = "upload_", status = 400, rename_all_fields = "camelCase", envelope = api::Flat)]
enum UploadError<'a, T> {
    #[unified(status = 413, message = "At most {max_bytes} bytes are allowed.")]
    TooLarge {
        #[unified(member, example = 10_485_760)]
        max_bytes: u64,
        #[unified(member = "file", example = "notes.txt")]
        file: Option<Cow<'a, str>>,
    },
    #[unified(message = "The value is wrong.")]
    Wrong(#[unified(member = "value")] T, u64),
}
