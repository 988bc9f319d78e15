pub enum Never {}
