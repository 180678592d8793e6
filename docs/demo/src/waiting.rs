//! Waiting: too busily, for too little, one after the other, or for what never waits.

use std::{
    io,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use tokio::{
    sync::watch,
    time::{MissedTickBehavior, interval, sleep, timeout},
};

/// Learns of the change when the sleep is over.
#[expect(dead_code, reason = "it is late")]
pub async fn until_ready(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        sleep(Duration::from_millis(20)).await;
    }
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn until_ready_well(ready: &mut watch::Receiver<bool>) {
    let _ = ready.wait_for(|ready| *ready).await;
}

/// No other task of this thread can make it ready.
#[expect(dead_code, reason = "it may never end")]
pub async fn spin_until_ready(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        std::hint::spin_loop();
    }
}

/// Waits for the timer, to let others run.
#[expect(dead_code, reason = "it is slower than need be")]
pub async fn let_others_run() {
    sleep(Duration::ZERO).await;
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn let_others_run_well() {
    tokio::task::yield_now().await;
}

/// After an hour without network, it fetches sixty times in a row.
#[expect(dead_code, reason = "it may load a server")]
pub async fn refresh() {
    let mut minutes = interval(Duration::from_secs(60));
    loop {
        minutes.tick().await;
        let _ = page("news").await;
    }
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn refresh_well() {
    let mut minutes = interval(Duration::from_secs(60));
    minutes.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        minutes.tick().await;
        let _ = page("news").await;
    }
}

/// The second page is asked for when the first is there.
#[expect(dead_code, reason = "it takes twice as long")]
pub async fn both() -> io::Result<String> {
    let news = page("news").await?;
    let weather = page("weather").await?;
    Ok(news + &weather)
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn both_well() -> io::Result<String> {
    let (news, weather) = tokio::try_join!(page("news"), page("weather"))?;
    Ok(news + &weather)
}

/// The sum is done before anybody looks at the clock.
#[expect(dead_code, reason = "it cannot give up")]
pub async fn sum(numbers: &[u64]) -> Option<u64> {
    timeout(Duration::from_secs(1), async { numbers.iter().sum() })
        .await
        .ok()
}

/// It has nothing to wait for.
#[expect(dead_code, reason = "its callers wait for nothing")]
pub async fn title(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

async fn page(name: &str) -> io::Result<String> {
    tokio::fs::read_to_string(name).await
}
