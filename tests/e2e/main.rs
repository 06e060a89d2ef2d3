//! The real window, driven as a person would: through the accessibility names of what is on the
//! page, with a real display, message bus and keychain.
//!
//! `cargo xtask test --part window` builds what is driven and runs this where no network is.

#![cfg(target_os = "linux")]

mod desk;
mod picture;
mod reader;
mod window;
mod wire;

#[cfg(test)]
mod first {
    use crate::desk::Desk;
    use crate::reader::Role;
    #[test]
    fn reads() {
        let desk = Desk::new();
        let reader = crate::reader::Reader::at(&desk);
        let mut r = desk.start(&crate::desk::told("CANDOUR_WINDOW_SHIPPED"));
        reader.hears(Role::Heading, "Hello");
        println!("{}", reader.says());
        reader.press(Role::Button, "Go on");
        reader.hears(Role::Heading, "Bye");
        assert!(r.is_running());
    }
    #[test]
    fn tries() {
        let desk = Desk::new();
        let w = desk.open_window();
        w.arrives_at("Hello");
        w.fill("Your name", "Zoë");
        w.click("radio", "Yes");
        assert!(w.is_chosen("radio", "Yes"));
        w.press("Go on");
        w.arrives_at("Bye Zoë");
        w.hold_still();
        w.picture("try");
        desk.picture("try-desk");
        println!("{:?} {:?}", w.title(), w.axe());
        w.kill();
        let w = desk.open_window();
        w.arrives_at("Hello");
        w.close();
    }
}
