#![crates(crossterm)]
#![versions(">=0.22, <0.30")]

pub mod event {
    use std::io;
    use futures_core::Stream;
    use std::time::Duration;

    #[feature("event-stream")]
    pub struct EventStream;
    impl EventStream { pub fn new() -> EventStream; }
    impl Stream for EventStream { type Item = io::Result<Event>; }

    #[blocks(stdin)]
    #[instead(any = "crossterm::event::EventStream")]
    pub fn poll(timeout: Duration) -> io::Result<bool>;
    #[blocks(stdin)]
    #[instead(any = "crossterm::event::EventStream")]
    pub fn read() -> io::Result<Event>;

    pub enum Event { FocusGained, FocusLost, Key(KeyEvent), Mouse(MouseEvent), Paste(String), Resize(u16, u16) }
    impl Event {
        pub fn is_focus_gained(&self) -> bool;
        pub fn is_focus_lost(&self) -> bool;
        pub fn is_key(&self) -> bool;
        pub fn is_mouse(&self) -> bool;
        pub fn is_paste(&self) -> bool;
        pub fn is_resize(&self) -> bool;
        pub fn is_key_press(&self) -> bool;
        pub fn is_key_release(&self) -> bool;
        pub fn is_key_repeat(&self) -> bool;
        pub fn as_key_event(&self) -> Option<KeyEvent>;
        pub fn as_key_press_event(&self) -> Option<KeyEvent>;
        pub fn as_key_release_event(&self) -> Option<KeyEvent>;
        pub fn as_key_repeat_event(&self) -> Option<KeyEvent>;
        pub fn as_mouse_event(&self) -> Option<MouseEvent>;
        pub fn as_paste_event(&self) -> Option<&str>;
        pub fn as_resize_event(&self) -> Option<(u16, u16)>;
    }
    impl Clone for Event {}

    pub struct MouseEvent;
    pub struct KeyModifiers;
    impl Clone for KeyModifiers {}
    impl Copy for KeyModifiers {}

    pub enum KeyEventKind { Press, Repeat, Release }
    impl KeyEventKind {
        pub fn is_press(&self) -> bool;
        pub fn is_repeat(&self) -> bool;
        pub fn is_release(&self) -> bool;
    }
    impl Clone for KeyEventKind {}

    pub struct KeyEventState;
    impl Clone for KeyEventState {}
    impl Copy for KeyEventState {}

    pub struct KeyEvent { pub code: KeyCode, pub modifiers: KeyModifiers, pub kind: KeyEventKind, pub state: KeyEventState }
    impl KeyEvent {
        pub fn new(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent;
        pub fn new_with_kind(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> KeyEvent;
        pub fn new_with_kind_and_state(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind, state: KeyEventState) -> KeyEvent;
        pub fn is_press(&self) -> bool;
        pub fn is_release(&self) -> bool;
        pub fn is_repeat(&self) -> bool;
    }
    impl Clone for KeyEvent {}

    pub struct MediaKeyCode;
    pub struct ModifierKeyCode;
    pub enum KeyCode { Backspace, Enter, Left, Right, Up, Down, Home, End, PageUp, PageDown, Tab, BackTab, Delete, Insert, F(u8), Char(char), Null, Esc, CapsLock, ScrollLock, NumLock, PrintScreen, Pause, Menu, KeypadBegin, Media(MediaKeyCode), Modifier(ModifierKeyCode) }
    impl KeyCode {
        pub fn is_backspace(&self) -> bool;
        pub fn is_enter(&self) -> bool;
        pub fn is_left(&self) -> bool;
        pub fn is_right(&self) -> bool;
        pub fn is_up(&self) -> bool;
        pub fn is_down(&self) -> bool;
        pub fn is_home(&self) -> bool;
        pub fn is_end(&self) -> bool;
        pub fn is_page_up(&self) -> bool;
        pub fn is_page_down(&self) -> bool;
        pub fn is_tab(&self) -> bool;
        pub fn is_back_tab(&self) -> bool;
        pub fn is_delete(&self) -> bool;
        pub fn is_insert(&self) -> bool;
        pub fn is_null(&self) -> bool;
        pub fn is_esc(&self) -> bool;
        pub fn is_caps_lock(&self) -> bool;
        pub fn is_scroll_lock(&self) -> bool;
        pub fn is_num_lock(&self) -> bool;
        pub fn is_print_screen(&self) -> bool;
        pub fn is_pause(&self) -> bool;
        pub fn is_menu(&self) -> bool;
        pub fn is_keypad_begin(&self) -> bool;
        pub fn is_function_key(&self, n: u8) -> bool;
        pub fn is_char(&self, c: char) -> bool;
        pub fn as_char(&self) -> Option<char>;
        pub fn is_media_key(&self, media: MediaKeyCode) -> bool;
        pub fn is_modifier(&self, modifier: ModifierKeyCode) -> bool;
    }
    impl Clone for KeyCode {}
}

pub mod terminal {
    use std::io;

    pub fn supports_keyboard_enhancement() -> io::Result<bool>;
    pub fn is_raw_mode_enabled() -> io::Result<bool>;
    pub fn enable_raw_mode() -> io::Result<()>;
    pub fn disable_raw_mode() -> io::Result<()>;
    pub fn size() -> io::Result<(u16, u16)>;
    pub fn window_size() -> io::Result<WindowSize>;

    pub struct WindowSize { pub rows: u16, pub columns: u16, pub width: u16, pub height: u16 }
}
