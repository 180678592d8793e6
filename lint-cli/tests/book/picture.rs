//! `docs/images/demo.svg` is what the program prints of the demo. `UPDATE_PAGES=1 cargo test --test book` draws it.

use std::{fs, process::Command};

use anstyle::{Color, RgbColor};
use anstyle_svg::{Palette, Term};

use super::page::workspace;

const PICTURE: &str = "docs/images/demo.svg";

/// Findings that no other linter makes: a chain, a `select!`, a future that is bound to a name.
const ARGUMENTS: [&str; 9] = [
    "--color=always",
    "--no-cache",
    "--allow=all",
    "--warn=unawaited-future",
    "--warn=cancel-unsafe-select",
    "--warn=indirect-blocking",
    "src/background.rs",
    "src/mirror.rs",
    "src/snapshots.rs",
];

#[test]
fn the_picture_shows_a_run_on_the_demo() {
    let run = Command::new(env!("CARGO_BIN_EXE_cargo-async-lint"))
        .args(ARGUMENTS)
        .current_dir(workspace().join("docs/demo"))
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(0), "{run:?}");
    let printed = String::from_utf8(run.stdout).unwrap();
    let commands = "\u{1b}[1m$ cargo async-lint\u{1b}[0m\n\n";
    let picture = terminal().render_svg(&format!("{commands}{}", printed.trim_end()));
    let path = workspace().join(PICTURE);
    if std::env::var_os("UPDATE_PAGES").is_some_and(|value| value == "1") {
        fs::write(&path, &picture).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written.replace("\r\n", "\n") == picture,
        "{PICTURE} is not what the program prints; `UPDATE_PAGES=1 cargo test --test book` draws it\n{printed}"
    );
}

/// Colours that can be read on a dark ground: black, red, green, yellow, blue, magenta, cyan, white, and the same as bright ones.
fn terminal() -> Term {
    let rgb = |hex: u32| RgbColor((hex >> 16) as u8, (hex >> 8) as u8, hex as u8);
    let plain = [
        0x48_4f_58, 0xff_7b_72, 0x7e_e7_87, 0xe3_b3_41, 0x79_c0_ff, 0xd2_a8_ff, 0x56_d4_dd, 0xc9_d1_d9,
    ];
    Term::new()
        .palette(Palette(std::array::from_fn(|index| {
            rgb(plain[index % plain.len()])
        })))
        .fg_color(Color::Rgb(rgb(0xc9_d1_d9)))
        .bg_color(Color::Rgb(rgb(0x0d_11_17)))
}
