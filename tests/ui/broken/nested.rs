// Deep, but below the limit.
pub async fn parentheses() -> std::io::Result<Vec<u8>> {
    ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
        std::fs::read("a.txt") //~ blocking-file
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
}
