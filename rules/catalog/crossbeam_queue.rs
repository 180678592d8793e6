#![crates(crossbeam_queue)]
#![versions(">=0.3, <0.4")]

pub struct ArrayQueue<T>;
impl<T> ArrayQueue<T> {
    pub fn new(cap: usize) -> ArrayQueue<T>;
    pub fn push(&self, value: T) -> Result<(), T>;
    pub fn push_mut(&mut self, value: T) -> Result<(), T>;
    pub fn force_push(&self, value: T) -> Option<T>;
    pub fn pop(&self) -> Option<T>;
    pub fn pop_mut(&mut self) -> Option<T>;
    pub fn capacity(&self) -> usize;
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    #[reads_state] pub fn len(&self) -> usize;
}

pub struct SegQueue<T>;
impl<T> SegQueue<T> {
    pub fn new() -> SegQueue<T>;
    pub fn push(&self, value: T);
    pub fn push_mut(&mut self, value: T);
    pub fn pop(&self) -> Option<T>;
    pub fn pop_mut(&mut self) -> Option<T>;
    #[reads_state] pub fn is_empty(&self) -> bool;
    #[reads_state] pub fn len(&self) -> usize;
}
impl<T> Default for SegQueue<T> {}
