//@ options: --tests
#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn the_default_flavor_is_current_thread() {
        tokio::task::block_in_place(|| 1); //~ block-in-place-on-current-thread
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_other_flavor() {
        tokio::task::block_in_place(|| 1);
    }
}
