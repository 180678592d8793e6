//@ levels: -W nursery
use std::time::Duration;

use tokio::{
    sync::mpsc::Receiver,
    time::{Instant, interval, sleep, sleep_until},
};

pub async fn idle_for_too_long(mut lines: Receiver<String>) {
    loop {
        tokio::select! {
            Some(line) = lines.recv() => println!("{line}"),
            () = sleep(Duration::from_secs(10)) => {
                println!("nobody there");
                break;
            }
        }
    }
}

pub async fn by_a_deadline(mut lines: Receiver<String>) {
    let mut bytes = 0;
    let mut deadline = Instant::now() + Duration::from_secs(10);
    loop {
        tokio::select! {
            Some(line) = lines.recv() => bytes += line.len(),
            () = sleep_until(deadline) => {
                println!("{bytes}");
                deadline += Duration::from_secs(10);
            }
        }
    }
}

pub async fn reckoned_anew(mut lines: Receiver<String>) {
    let mut bytes = 0;
    let mut deadline = Instant::now() + Duration::from_secs(10);
    loop {
        let left = deadline - Instant::now();
        tokio::select! {
            Some(line) = lines.recv() => bytes += line.len(),
            () = sleep(left) => {
                println!("{bytes}");
                deadline += Duration::from_secs(10);
            }
        }
    }
}

pub async fn grows(mut lines: Receiver<String>) {
    let mut wait = Duration::from_secs(1);
    loop {
        tokio::select! {
            Some(line) = lines.recv() => println!("{line}"),
            () = sleep(wait) => {
                wait *= 2;
                println!("waits for {wait:?}");
            }
        }
    }
}

pub async fn regular(mut lines: Receiver<String>) {
    let mut bytes = 0;
    let mut report = interval(Duration::from_secs(10));
    loop {
        tokio::select! {
            Some(line) = lines.recv() => bytes += line.len(),
            _ = report.tick() => println!("{bytes}"),
        }
    }
}

pub async fn made_once(mut lines: Receiver<String>) {
    let mut bytes = 0;
    let end = sleep(Duration::from_secs(10));
    tokio::pin!(end);
    loop {
        tokio::select! {
            Some(line) = lines.recv() => bytes += line.len(),
            () = &mut end => println!("{bytes}"),
        }
    }
}

pub async fn only_to_look_again(mut lines: Receiver<String>) {
    loop {
        tokio::select! {
            Some(line) = lines.recv() => println!("{line}"),
            () = sleep(Duration::from_secs(1)) => {}
        }
    }
}

pub async fn the_others_leave(mut stop: Receiver<()>) {
    let mut turns = 0;
    loop {
        tokio::select! {
            _ = stop.recv() => break,
            () = sleep(Duration::from_secs(1)) => turns += 1,
        }
    }
    println!("{turns}");
}

pub async fn no_loop(mut lines: Receiver<String>) {
    tokio::select! {
        Some(line) = lines.recv() => println!("{line}"),
        () = sleep(Duration::from_secs(1)) => println!("nobody there"),
    }
}

pub async fn reckoned_by_a_pattern(mut lines: Receiver<String>) {
    let (mut turns, mut wait) = (0, Duration::from_secs(1));
    loop {
        tokio::select! {
            Some(line) = lines.recv() => println!("{line}"),
            () = sleep(wait) => {
                println!("{turns}");
                (turns, wait) = (turns + 1, wait * 2);
            }
        }
    }
}

pub async fn the_others_leave_an_inner_loop(tasks: Vec<tokio::task::JoinHandle<()>>) {
    for mut task in tasks {
        loop {
            tokio::select! {
                _ = &mut task => break,
                () = sleep(Duration::from_secs(10)) => println!("still waiting"),
            }
        }
    }
}
