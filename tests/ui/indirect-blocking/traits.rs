//! Functions of traits: what is known of the value decides.
use std::{fs, io, io::Read, sync::Arc, thread, time::Duration};

pub trait Load {
    fn load(&self) -> io::Result<String>;

    fn load_or_default(&self) -> String {
        self.load().unwrap_or_default()
    }
}

pub struct Disk;
pub struct Memory;

impl Load for Disk {
    fn load(&self) -> io::Result<String> {
        fs::read_to_string("a")
    }
}

impl Load for Memory {
    fn load(&self) -> io::Result<String> {
        Ok(String::new())
    }
}

/// The impl is known.
pub async fn known(disk: &Disk, memory: Memory) -> io::Result<usize> {
    let there = disk.load()?; //~ indirect-blocking
    let here = memory.load()?;
    let named = <Disk as Load>::load(disk)?; // said above
    Ok(there.len() + here.len() + named.len())
}

/// One of two waits: nobody knows which one this is.
pub async fn some(load: &dyn Load, generic: &impl Load) -> usize {
    load.load().map_or(0, |text| text.len()) + generic.load_or_default().len()
}

pub trait Flush {
    fn flush(&self);
}

/// For whatever flushes already: not one more way to do it.
impl<T: Flush + ?Sized> Flush for Arc<T> {
    fn flush(&self) {
        (**self).flush();
    }
}

impl Flush for Disk {
    fn flush(&self) {
        thread::sleep(Duration::from_secs(1));
    }
}

impl Flush for Memory {
    fn flush(&self) {
        thread::sleep(Duration::from_millis(1));
    }
}

/// All of them wait.
pub async fn all<F: Flush>(flush: &dyn Flush, generic: F, boxed: Box<dyn Flush>, shared: Arc<dyn Flush>) {
    flush.flush(); //~ indirect-blocking
    generic.flush();
    boxed.flush();
    shared.flush(); //~ indirect-blocking
}

pub trait Save {
    fn save(&self);
}

impl Save for Disk {
    fn save(&self) {
        let _ = fs::write("a", "");
    }
}

impl Save for Memory {
    fn save(&self) {
        thread::sleep(Duration::from_millis(1));
    }
}

/// All of them wait, each for something else.
pub async fn all_ways(save: &dyn Save) {
    save.save(); //~ indirect-blocking
}

fn flush_generic<F: Flush>(value: F) {
    value.flush();
}

pub async fn below() {
    flush_generic(Memory); //~ indirect-blocking
}

pub trait Archive {
    fn pack(&self) -> io::Result<()> {
        fs::write("archive", "")
    }
    fn unpack(&self) {}
}

impl Archive for Disk {}

pub struct Tape;

impl Archive for Tape {
    fn unpack(&self) {
        thread::sleep(Duration::from_secs(1));
    }
}

/// The default, used or replaced.
pub async fn defaults(disk: &Disk, tape: Tape, any: &dyn Archive) -> io::Result<()> {
    any.pack()?; //~ indirect-blocking
    disk.unpack();
    tape.unpack(); //~ indirect-blocking
    any.unpack();
    Ok(())
}

/// A trait of another crate on a type of this one.
pub struct Slow;

impl Read for Slow {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        thread::sleep(Duration::from_secs(1));
        Ok(0)
    }
}

impl Iterator for Slow {
    type Item = ();

    fn next(&mut self) -> Option<()> {
        thread::sleep(Duration::from_secs(1));
        None
    }
}

pub async fn of_other_crates(mut slow: Slow, mut other: impl Read) -> io::Result<usize> {
    let mut buffer = [0; 8];
    other.read(&mut buffer)?;
    let count = slow.read(&mut buffer)?; //~ indirect-blocking
    for () in slow {} //~ indirect-blocking
    Ok(count)
}

/// An extension for all readers.
pub trait ReadText {
    fn read_text(&mut self) -> String;
}

impl<R: Read> ReadText for R {
    fn read_text(&mut self) -> String {
        thread::sleep(Duration::from_secs(1));
        String::new()
    }
}

pub async fn extended(bytes: &[u8]) -> usize {
    let mut bytes = bytes;
    bytes.read_text().len() //~ indirect-blocking
}
