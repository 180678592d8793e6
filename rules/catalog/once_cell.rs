#![crates(once_cell)]
#![versions(">=1")]

pub mod sync {
    use std::ops::{Deref, DerefMut};

    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn with_value(value: T) -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        #[blocks(wait)]
        #[instead(any = "async_lock::OnceCell::wait")]
        pub fn wait(&self) -> &T;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        #[runs_inline(f)]
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        #[runs_inline(f)]
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}

    #[made_at_first_use]
    pub struct Lazy<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        #[runs_inline(f)]
        pub fn new(f: F) -> Lazy<T, F>;
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
        #[made_at_first_use] pub fn force(this: &Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
        pub fn get(this: &Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
    }
    impl<T, F> Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F> DerefMut for Lazy<T, F> {}
    impl<T: Default> Default for Lazy<T> {}
}

pub mod unsync {
    use std::ops::{Deref, DerefMut};

    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn with_value(value: T) -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        #[runs_inline(f)]
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        #[runs_inline(f)]
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}

    #[made_at_first_use]
    pub struct Lazy<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn new(init: F) -> Lazy<T, F>;
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
        #[made_at_first_use] pub fn force(this: &Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
        pub fn get(this: &Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
    }
    impl<T, F> Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F> DerefMut for Lazy<T, F> {}
    impl<T: Default> Default for Lazy<T> {}
}

pub mod race {
    use std::num::NonZeroUsize;

    pub struct OnceBox<T>;
    impl<T> OnceBox<T> {
        pub fn new() -> Self;
        pub fn with_value(value: Box<T>) -> Self;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>>;
        #[runs_inline(f)]
        pub fn get_or_init<F: FnOnce() -> Box<T>>(&self, f: F) -> &T;
        #[runs_inline(f)]
        pub fn get_or_try_init<F: FnOnce() -> Result<Box<T>, E>, E>(&self, f: F) -> Result<&T, E>;
    }
    impl<T> Default for OnceBox<T> {}

    pub struct OnceBool;
    impl OnceBool {
        pub fn new() -> Self;
        pub fn get(&self) -> Option<bool>;
        pub fn set(&self, value: bool) -> Result<(), ()>;
        #[runs_inline(f)]
        pub fn get_or_init<F: FnOnce() -> bool>(&self, f: F) -> bool;
    }

    pub struct OnceNonZeroUsize;
    impl OnceNonZeroUsize {
        pub fn new() -> Self;
        pub fn get(&self) -> Option<NonZeroUsize>;
        pub fn set(&self, value: NonZeroUsize) -> Result<(), ()>;
        #[runs_inline(f)]
        pub fn get_or_init<F: FnOnce() -> NonZeroUsize>(&self, f: F) -> NonZeroUsize;
    }
}
