#![over(sources)]
//! Version 0.55.2, `src/frame/`. A query over frames runs on the threads of its own pool, and the caller waits for all of it.

pub mod frame {
    use polars_core::prelude::DataFrame;

    #[lazy(query)]
    pub struct LazyFrame;
    impl LazyFrame {
        #[blocks(compute)]
        pub fn collect(self) -> PolarsResult<DataFrame>;
        #[blocks(compute)]
        pub fn collect_with_engine(self, engine: Engine) -> PolarsResult<QueryResult>;
    }

    pub struct InProcessQuery;
    impl InProcessQuery {
        #[blocks(compute)]
        pub fn fetch_blocking(&self) -> PolarsResult<DataFrame>;
    }
}
