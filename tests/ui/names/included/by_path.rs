pub struct Reloaded;

impl Reloaded {
    pub fn load(&self) -> std::io::Result<String> {
        fs::read_to_string("settings.toml")
    }
}
