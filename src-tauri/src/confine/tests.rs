use std::fs;

use super::places::PlacesToSave;
use super::*;

/// What a socket of a family is refused with, under the filter; `None` where it is made. `base`
/// is added to the number of the system call.
fn refusal(base: i64, family: i32) -> Option<i32> {
    let refused = std::thread::spawn(move || {
        // The filter holds for this thread alone.
        seccompiler::apply_filter(&local_sockets_filter().unwrap()).unwrap();
        #[allow(unsafe_code, reason = "no library makes a system call of the other numbering")]
        let made = unsafe { libc::syscall(base + libc::SYS_socket, family, libc::SOCK_STREAM, 0) };
        (made < 0).then(|| std::io::Error::last_os_error().raw_os_error().unwrap())
    });
    refused.join().unwrap()
}

#[test]
fn the_filter_refuses_foreign_sockets_in_either_numbering_of_system_calls() {
    assert_eq!(refusal(0, libc::AF_UNIX), None);
    for family in [libc::AF_INET, libc::AF_INET6, libc::AF_NETLINK] {
        assert_eq!(refusal(0, family), Some(libc::EACCES));
        // x32: the same call by another number.
        assert_eq!(refusal(0x4000_0000, family), Some(libc::EACCES));
    }
}

fn around(home: &std::path::Path) -> Surroundings {
    Surroundings {
        home: home.to_owned(),
        runtime: Some(home.join("run")),
        temporary: home.join("tmp"),
        programs: vec![home.join("bin"), home.join("tools/bin"), PathBuf::from("/usr/bin")],
        mounts: vec![home.to_owned(), PathBuf::from("/"), home.join(".hidden-disk")],
    }
}

#[test]
fn nothing_hidden_in_the_home_and_nothing_above_it_may_be_written() {
    let place = tempfile::tempdir().unwrap();
    let home = place.path().canonicalize().unwrap();
    for folder in [
        ".config/autostart",
        ".local/share/dbus-1/services",
        ".local/share/org.candour.Candour",
        ".hidden-disk",
        "Documents",
        "bin",
        "tools/bin",
        "run/dbus-1/services",
        "run/at-spi",
        "tmp",
    ] {
        fs::create_dir_all(home.join(folder)).unwrap();
    }
    std::os::unix::fs::symlink(home.join(".config"), home.join("settings")).unwrap();
    let own = home.join(".local/share/org.candour.Candour");
    let places = places_to_write(&around(&home), std::slice::from_ref(&own));
    let may = |path: &str| places.iter().any(|place| home.join(path).starts_with(place));
    for allowed in ["Documents/report.pdf", "tmp/x", "run/at-spi/x"] {
        assert!(may(allowed), "{allowed}: {places:?}");
    }
    assert!(places.contains(&own));
    for refused in [
        "x.pdf",
        ".bashrc",
        ".config/autostart/x.desktop",
        "settings/autostart/x.desktop",
        ".local/share/dbus-1/services/x.service",
        ".hidden-disk/x",
        "bin/ls",
        "tools/bin/ls",
        "run/dbus-1/services/x.service",
    ] {
        assert!(!may(refused), "{refused}: {places:?}");
    }
}

#[test]
fn the_folders_that_work_are_those_of_the_home_at_the_start_and_not_the_home_itself() {
    let place = tempfile::tempdir().unwrap();
    let home = place.path().canonicalize().unwrap();
    for folder in ["Documents/firm", "Downloads", ".config", "run", "tmp"] {
        fs::create_dir_all(home.join(folder)).unwrap();
    }
    let surroundings = around(&home);
    let places = PlacesToSave::new(home_of(&surroundings), places_to_write(&surroundings, &[]));
    fs::create_dir(home.join("made-later")).unwrap();
    for allowed in ["Documents", "Documents/firm", "Downloads"] {
        assert!(places.allows(&home.join(allowed)), "{allowed}: {places:?}");
    }
    for refused in ["", "made-later", ".config"] {
        assert!(!places.allows(&home.join(refused)), "{refused}: {places:?}");
    }
    let named = places.of_home();
    assert!(named.contains(&home.join("Documents")) && named.contains(&home.join("Downloads")));
    assert!(!named.contains(&home) && !named.contains(&home.join("made-later")), "{named:?}");
}
