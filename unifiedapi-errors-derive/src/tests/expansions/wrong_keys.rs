#[unified(stauts = 404, code = "user_locked", message = "The user is locked.", manual(Display))]
struct Locked;
