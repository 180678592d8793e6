//! Types that hold each other, some with a guard at the end.

use std::sync::{Mutex, MutexGuard};

async fn fetch(_id: u32) -> u32 {
    1
}

pub struct Branch<'a> {
    left: Option<Box<Leaf<'a>>>,
    right: Option<Box<Branch<'a>>>,
}

pub enum Leaf<'a> {
    Inner(Vec<Branch<'a>>),
    Locked(MutexGuard<'a, u32>),
}

pub struct Plain {
    next: Option<Box<Other>>,
    names: Vec<Plain>,
}

pub enum Other {
    Plain(Plain),
    Named(String),
}

pub struct Pair<A, B> {
    first: Option<Box<Pair<B, A>>>,
    second: B,
}

fn branch(total: &Mutex<u32>) -> Branch<'_> {
    let locked = Leaf::Locked(total.lock().unwrap());
    Branch {
        left: Some(Box::new(locked)),
        right: None,
    }
}

fn plain() -> Plain {
    Plain {
        next: None,
        names: Vec::new(),
    }
}

fn pair<A, B>(second: B) -> Pair<A, B> {
    Pair { first: None, second }
}

pub async fn locked_in_a_branch(total: &Mutex<u32>) {
    let branch = branch(total); //~ guard-across-await
    fetch(1).await;
    drop(branch.right);
    drop(branch.left);
}

pub async fn locked_in_a_leaf(total: &Mutex<u32>) {
    let leaf = Leaf::Inner(vec![branch(total)]); //~ guard-across-await
    fetch(1).await;
    drop(leaf);
}

pub async fn nothing_is_locked() {
    let plain = plain();
    fetch(1).await;
    drop(plain.next);
    drop(plain.names);
    drop(Other::Named(String::new()));
}

pub async fn locked_in_a_pair_of_either_order(total: &Mutex<u32>) {
    let pair: Pair<MutexGuard<u32>, u8> = pair(1); //~ guard-across-await
    fetch(1).await;
    drop(pair.first);
    let nothing: Pair<u8, u8> = self::pair(pair.second);
    fetch(2).await;
    drop(nothing.first);
    drop(nothing.second);
    drop(total.lock().unwrap());
}
