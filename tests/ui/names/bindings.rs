use std::{thread::sleep, time::Duration};

pub async fn a_binding_shadows_the_import() {
    sleep(Duration::from_secs(1)); //~ blocking-sleep
    let sleep = |_: Duration| ();
    sleep(Duration::from_secs(1));
}

pub async fn a_parameter_shadows_it(sleep: fn(Duration)) {
    sleep(Duration::from_secs(1));
}

pub async fn a_pattern_shadows_it(timer: Option<fn(Duration)>) {
    if let Some(sleep) = timer {
        sleep(Duration::from_secs(1));
    }
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}

pub async fn an_inner_scope_ends() {
    {
        let sleep = |_: Duration| ();
        sleep(Duration::from_secs(1));
    }
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}

pub async fn a_closures_parameter_shadows_it(timers: Vec<fn(Duration)>) {
    for sleep in timers {
        sleep(Duration::from_secs(1));
    }
}
