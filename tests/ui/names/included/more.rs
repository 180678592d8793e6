impl generated::Settings {
    pub fn load(&self) -> std::io::Result<Vec<u8>> {
        fs::read(&self.path)
    }
}

pub async fn load() -> std::io::Result<Vec<u8>> {
    fs::read("a.txt") //~ blocking-file
}
