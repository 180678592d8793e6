//@ dependencies: tokio rayon
//@ levels: -W pedantic -A needless-async
pub async fn waiting_for_the_pool() -> (u32, u32) {
    rayon::join(|| 1, || 2) //~ blocking-compute
}

pub async fn handing_over() -> Option<u32> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    rayon::spawn(move || {
        let _ = sender.send(1);
    });
    receiver.await.ok()
}
