//@ dependencies: tokio
//! Größe und Länge: the places of what follows are not those of its characters.
use std::io::Read;

pub async fn read(path: &str) -> std::io::Result<usize> {
	let _name = "größe"; let mut file = std::fs::File::open(path)?; /* ü */ file.read(&mut [0; 16]) //~ blocking-file blocking-file
}

pub mod deeper {
	pub async fn size(path: &str) -> std::io::Result<u64> {
		use std::io::Seek;
		let mut file = std::fs::File::open(path)?; //~ blocking-file
		file.seek(std::io::SeekFrom::End(0)) //~ blocking-file
	}
}
